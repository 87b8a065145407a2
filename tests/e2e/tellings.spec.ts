import { expect, type Page } from '@playwright/test';
import { test, visit } from '../tab.ts';
import { easyLessons } from '../weight/site-pages.ts';

const chapters = (page: Page) => page.locator('article h2[id]');
const shift = (page: Page, name: string) => page.getByRole('link', { name }).nth(2);

/** Distance of a chapter's heading from the top of the window, in px, above or below. */
const topOf = async (page: Page, chapter: number): Promise<number> =>
  Math.abs((await chapters(page).nth(chapter).boundingBox())?.y ?? Number.NaN);

for (const path of easyLessons())
  test(`${path} and its full telling lead to each other, chapter by chapter`, async ({ silentTab }) => {
    await visit(silentTab, path.replace('einfach/', ''));
    const all = await chapters(silentTab).count();
    const [there] = await shift(silentTab, 'Dieses Kapitel einfach erklärt').evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).href),
    );
    await shift(silentTab, 'Dieses Kapitel einfach erklärt').click();
    await expect(silentTab).toHaveURL(there ?? '');
    expect(new URL(silentTab.url()).pathname).toBe(path);
    expect(await chapters(silentTab).count()).toBe(all);
    await expect.poll(() => topOf(silentTab, 2)).toBeLessThan(80);
    await shift(silentTab, 'Dieses Kapitel ausführlich').click();
    await expect(silentTab).toHaveURL(new RegExp(`${path.replace('einfach/', '')}#`));
    await expect.poll(() => topOf(silentTab, 2)).toBeLessThan(80);
  });

test('the switch at the top says which telling is open', async ({ tab }) => {
  const [path = ''] = easyLessons();
  await visit(tab, path);
  const tellings = tab.getByRole('navigation', { name: 'Wie möchten Sie lesen?' });
  await expect(tellings.getByRole('link', { name: 'Einfach erklärt' })).toHaveAttribute('aria-current', 'page');
  await tellings.getByRole('link', { name: 'Ausführlich' }).click();
  await expect(tellings.getByRole('link', { name: 'Ausführlich' })).toHaveAttribute('aria-current', 'page');
});
