import { createHash } from 'node:crypto';

const meta = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;
const inline = /<(?:script|style)\b[^>]*>([\s\S]*?)<\/(?:script|style)>/g;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page whose policy allows the inline scripts and styles it holds, and no others. Astro lists those of the whole site. */
export function narrowPolicy(page: string): string {
  const own = new Set([...page.matchAll(inline)].map(([, text = '']) => hashOf(text)));
  return page.replace(meta, (tag, policy: string) =>
    tag.replace(policy, () => policy.replace(/ 'sha256-[^']*'/g, (hash) => (own.has(hash.trim()) ? hash : ''))),
  );
}
