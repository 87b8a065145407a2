import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { textOf } from './build-lesson-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'text-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, text: string): { readonly filePath: string } => {
  const filePath = join(folder, name);
  writeFileSync(filePath, text);
  return { filePath };
};

test('knows the headings of a text and the ids that links to them use', () => {
  const lesson = written('headings.mdx', '---\ntitle: Hund\n---\n\n## Über Hunde\n\nText.\n\n## Über Hunde\n');
  expect(textOf(lesson).headings).toEqual([
    { depth: 2, slug: 'über-hunde', text: 'Über Hunde' },
    { depth: 2, slug: 'über-hunde-1', text: 'Über Hunde' },
  ]);
});

test('names file, line and column of a tag that is never closed', () => {
  const lesson = written('open.mdx', '---\ntitle: Hund\n---\n\n<Merke>offen\n');
  expect(() => textOf(lesson)).toThrow(`${lesson.filePath}:5:1: Expected a closing tag for \`<Merke>\``);
});

test('names the file of a tag that we do not have', () => {
  const lesson = written('unknown.mdx', '<Merkee>Text</Merkee>\n');
  expect(() => textOf(lesson).contentWith({})).toThrow(`${lesson.filePath}: Expected component \`Merkee\``);
});
