import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { narrowPolicy } from './narrow-policy.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const style = 'p{color:red}';
const other = 'p{color:blue}';
const page = (hashes: string): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self' ${hashes}"><style>${style}</style>`;

test('keeps the hash of what the page holds and drops the others', () => {
  expect(narrowPolicy(page(`${hashOf(other)} ${hashOf(style)}`))).toBe(page(hashOf(style)));
});

test('leaves a page without a policy alone', () => {
  expect(narrowPolicy('<p>Guten Tag</p>')).toBe('<p>Guten Tag</p>');
});
