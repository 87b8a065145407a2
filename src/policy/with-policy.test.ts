import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from './with-policy.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string, body = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Dorf</title>${head}</head><body>${body}</body></html>`;
const policyOf = (text: string): string =>
  /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/.exec(text)?.[1] ?? '';

test('allows the inline styles and scripts of the page, each once', () => {
  const [style, script] = ['p{color:red}', 'document.title'];
  const policy = policyOf(
    withPolicy(page(`<style>${style}</style>`, `<script type="module">${script}</script>`.repeat(2))),
  );
  expect(policy).toContain(`style-src 'self' ${hashOf(style)}`);
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy.split(hashOf(script))).toHaveLength(2);
  expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hashOf(script)};`);
});

test('allows nothing else: files of the site have no hash, and data does not run', () => {
  const others = '<script type="module" src="/a.js"></script><script type="application/json" data-x>{}</script>';
  expect(policyOf(withPolicy(page('', others)))).not.toContain('sha256');
});

test('leaves a part of a page alone', () => {
  expect(withPolicy('<template>Guten Tag</template>')).toBe('<template>Guten Tag</template>');
});

test('complains about a page that does not begin with its charset', () => {
  expect(() => withPolicy('<html><head><title>Dorf</title></head></html>')).toThrow('<meta charset="utf-8">');
});
