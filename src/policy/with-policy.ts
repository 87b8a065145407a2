import { createHash } from 'node:crypto';

/** Everything comes from this site, and nothing is sent anywhere. What is not named here, plugins for instance, is not allowed at all. */
const directives = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
];

const charset = '<meta charset="utf-8">';
const styles = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
/** Data (`type="application/json"`) is nothing that runs. */
const scripts = /<script\b(?![^>]*(?:\bsrc=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g;

/** Most pages hold the same few scripts and styles. */
const known = new Map<string, string>();

const hashOf = (text: string): string => {
  const hash = known.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  known.set(text, hash);
  return hash;
};

const hashesIn = (page: string, inline: RegExp): string[] => [
  ...new Set([...page.matchAll(inline)].map(([, text = '']) => hashOf(text))),
];

/**
 * A page with its policy as the first thing behind its charset: it allows the inline scripts and styles that the page holds, and no others. A
 * part of a page stays as it is.
 *
 * @throws where a page does not begin with its charset.
 */
export function withPolicy(page: string): string {
  if (!page.includes('<head>')) return page;
  if (!page.includes(`<head>${charset}`)) throw new Error(`A page must begin with <head>${charset}.`);
  const policy = [
    ...directives,
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashesIn(page, scripts)].join(' '),
    ["style-src 'self'", ...hashesIn(page, styles)].join(' '),
  ].join(';');
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return page.replace(charset, charset + meta);
}
