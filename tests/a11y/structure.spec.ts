import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { siteFolder } from '../../src/commands/build-site.ts';
import { rungs } from '../../src/simulations/coach/run.ts';
import { pagesOf } from '../offline/served-site.ts';

const pages = pagesOf().map(({ path }) => ({ path, html: htmlOf(path) }));

function htmlOf(path: string): string {
  return readFileSync(join(siteFolder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);
/** Papers lie in the page as templates: they are copied one by one, never all at once. */
const shown = (html: string): string => html.replace(/<template[\s\S]*?<\/template>/g, '');

for (const { path, html } of pages) {
  test(`${path} has one main heading and skips no level`, () => {
    const levels = all(shown(html), /<h([1-6])\b/g).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });

  test(`${path} has the same frame as every page`, () => {
    expect(html).toContain('<html lang="de">');
    expect(all(html, /<(header|main|footer|aside) /g)).toEqual(expect.arrayContaining(['header', 'main', 'footer']));
    const menu = /<nav aria-label="Hauptmenü">[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
    expect(all(menu, /<(a) /g).length).toBeGreaterThan(0);
    expect(all(menu, /<(a) /g).length).toBeLessThanOrEqual(5);
    expect(html).toContain('Kommen Sie nicht weiter?');
    expect(html.includes('aria-label="Sie sind hier"')).toBe(!['/', '/404.html', '/offline/'].includes(path));
  });

  test(`${path} gives every id once`, () => {
    const ids = all(shown(html), /\sid="([^"]+)"/g);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test(`${path} has no link that leads nowhere`, () => {
    const links = all(html, /<a\b[^>]*\shref="([^"]+)"/g).filter((href) => !/^(https?|mailto|tel):/.test(href));
    expect(links.filter((href) => !leadsSomewhere(href, path))).toEqual([]);
  });
}

function leadsSomewhere(href: string, from: string): boolean {
  const [target = '', anchor] = href.split('#');
  const path = target === '' ? from : target;
  const file = join(siteFolder, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return false;
  if (!anchor) return true;
  const html = htmlOf(path);
  if (html.includes(`id="${decodeURIComponent(anchor)}"`)) return true;
  const [, kind, name = ''] = /^(schritt|stufe|weg)-(.+)/.exec(anchor) ?? [];
  if (kind === 'schritt' || kind === 'weg') return html.includes(`"id":"${name}"`);
  return html.includes('data-exercise=') && rungs.some((rung) => rung === name);
}

test('every page has a title of its own', () => {
  const titles = pages.map(({ html }) => /<title>(.*?)<\/title>/.exec(html)?.[1]);
  expect(new Set(titles).size).toBe(pages.length);
});

test('exercises ask search engines to stay away', () => {
  for (const { path, html } of pages.filter((page) => /^\/uebungen\/./.test(page.path)))
    expect(html, path).toContain('<meta name="robots" content="noindex"');
});
