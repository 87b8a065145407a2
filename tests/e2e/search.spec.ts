import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { test, visit } from '../tab.ts';

const field = (page: Page) => page.getByRole('searchbox');
const hits = (page: Page) => page.getByRole('list', { name: 'Treffer' }).getByRole('link');
const count = (page: Page) => page.locator('.search-count');

/** Path and everyday words of every lesson and term that names some. */
const wanted = (folder: string, file: (name: string) => string, key: string): { url: string; words: string[] }[] =>
  readdirSync(`content/${folder}`).map((name) => {
    const [, frontmatter = ''] = readFileSync(`content/${folder}/${file(name)}`, 'utf8').split(/^---$/m);
    const url = `/${folder === 'glossar' ? 'begriffe' : folder}/${name.replace(/\.md$/, '')}/`;
    return { url, words: (parse(frontmatter)[key] ?? []).map(String) };
  });

/** Words that do not lead to their page, each with the page. */
const lostWords = (page: Page, pages: { url: string; words: string[] }[]): Promise<string[]> =>
  page.evaluate(async (list) => {
    const address = '/pagefind/pagefind.js';
    const pagefind = await import(address);
    await pagefind.options({ metaCacheTag: 'index', noWorker: true });
    const lost: string[] = [];
    for (const { url, words } of list) {
      for (const word of words) {
        const { results } = await pagefind.search(word);
        const found = await Promise.all(results.map((result: { data(): Promise<{ url: string }> }) => result.data()));
        if (!found.some((hit) => hit.url === url)) lost.push(`${word} → ${url}`);
      }
    }
    return lost;
  }, pages);

test('shows hits while typing and announces their number', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('H');
  await expect(hits(page)).toHaveCount(0);
  await field(page).fill('Hund');
  await expect(count(page)).toHaveText(/^[1-9]\d* Treffer$/);
  await expect(count(page)).toHaveAttribute('role', 'status');
  await expect(hits(page).first()).toContainText('Hund anmelden');
  await expect(hits(page).filter({ hasText: 'Lektion' }).first()).toBeVisible();
  await expect(page.locator('.search-results mark').first()).toHaveText(/Hund/);
});

test('works with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await field(page).focus();
  await page.keyboard.type('Hund');
  await expect(hits(page).nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(hits(page)).toHaveCount(0);
  await expect(count(page)).toBeEmpty();
});

test('opens a hit with Enter', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('Hund anmelden');
  await expect(hits(page).first()).toBeVisible();
  await field(page).press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toContainText('Hund');
});

test('goes to the search page on submit and keeps the word there', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('Hund');
  await field(page).press('Enter');
  await expect(page).toHaveURL('/suche/?q=Hund');
  await expect(field(page)).toHaveValue('Hund');
  await expect(hits(page).first()).toBeVisible();
  await hits(page).first().click();
  await page.goBack();
  await expect(hits(page).first()).toBeVisible();
});

test('helps when nothing is found', async ({ tab }) => {
  await visit(tab, '/suche/?q=xqzvwy');
  await expect(count(tab)).toHaveText('Kein Treffer');
  await expect(tab.getByText('Dazu haben wir nichts gefunden.')).toBeVisible();
  const help = tab.locator('[data-nothing]');
  await expect(help.getByRole('link', { name: 'Alles von A bis Z' })).toHaveAttribute('href', '/a-z/');
  await expect(help.getByRole('link', { name: 'Einen Menschen fragen' })).toHaveAttribute('href', '/hilfe/');
});

test.describe('finds by everyday words and misspellings', () => {
  test('every lesson by each of its words', async ({ tab }) => {
    await visit(tab, '/suche/');
    expect(
      await lostWords(
        tab,
        wanted('lektionen', (name) => `${name}/lektion.mdx`, 'keywords'),
      ),
    ).toEqual([]);
  });

  test('every term by each of its words', async ({ tab }) => {
    await visit(tab, '/suche/');
    expect(
      await lostWords(
        tab,
        wanted('glossar', (name) => name, 'aliases'),
      ),
    ).toEqual([]);
  });
});

for (const [typed, title] of [
  ['Hundd anmeldn', 'Hund anmelden'],
  ['Wie melde ich meinen Hund an?', 'Hund anmelden'],
  ['umzihen', 'Wohnsitz ummelden'],
  ['Wonung', 'Wohnsitz ummelden'],
  ['bunid', 'BundID'],
]) {
  test(`understands "${typed}"`, async ({ tab }) => {
    await visit(tab, `/suche/?q=${encodeURIComponent(typed ?? '')}`);
    await expect(
      hits(tab)
        .filter({ hasText: title ?? '' })
        .first(),
    ).toBeVisible();
  });
}

test('says which word it searched instead of a mistyped one', async ({ tab }) => {
  await visit(tab, '/suche/?q=umzihen');
  await expect(count(tab)).toHaveText(/^\d+ Treffer für „umziehen“$/);
});

test('leads to the list from A to Z where the search cannot run', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'WebAssembly');
  });
  await page.goto('/suche/?q=Hund');
  await expect(page.getByText('Die Suche geht auf diesem Gerät gerade nicht.')).toBeVisible();
  await expect(page.locator('[data-broken]').getByRole('link', { name: 'Alles von A bis Z' })).toBeVisible();
});

test('breaks no rule of the policy', async ({ page }) => {
  const complaints: string[] = [];
  page.on(
    'console',
    (message) => message.text().includes('Content Security Policy') && complaints.push(message.text()),
  );
  for (const path of ['/', '/suche/?q=Hund', '/a-z/', '/offline/']) await page.goto(path, { waitUntil: 'networkidle' });
  await expect(page.locator('meta[http-equiv="content-security-policy"]')).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test('lists everything from A to Z in German order', async ({ tab }) => {
  await visit(tab, '/a-z/');
  const titles = await tab.locator('.a-to-z li a').allTextContents();
  const tidy = titles.map((title) => title.trim());
  expect(tidy).toEqual([...tidy].sort(new Intl.Collator('de', { numeric: true }).compare));
  expect(tidy).toContain('Hund anmelden');
  await tab.getByRole('navigation', { name: 'Buchstaben' }).getByRole('link', { name: 'H', exact: true }).click();
  await expect(tab.getByRole('heading', { name: 'H', exact: true })).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('offers the list from A to Z instead of a form that cannot answer', async ({ page }) => {
    await page.goto('/');
    await expect(field(page)).toBeHidden();
    await page.getByRole('link', { name: 'Alles von A bis Z ansehen' }).click();
    await expect(page.locator('h1')).toHaveText('Alles von A bis Z');
  });
});
