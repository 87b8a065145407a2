import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

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

/** Narrows the policy of every built page: safer, and a kilobyte lighter. Must stand before the offline worker. */
export const narrowPolicies = (): AstroIntegration => ({
  name: 'narrow-policies',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const site = fileURLToPath(dir);
      const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
      for (const page of pages) {
        const file = join(site, page);
        writeFileSync(file, narrowPolicy(readFileSync(file, 'utf8')));
      }
    },
  },
});
