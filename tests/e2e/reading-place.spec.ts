import { expect, test } from '@playwright/test';

test('a reload comes back to where somebody was reading, not to the heading in the address', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/lektionen/hund-anmelden/#in-echt-erledigen', { waitUntil: 'networkidle' });
  const topOf = (place: string) => page.locator(place).evaluate((heading) => heading.getBoundingClientRect().top);
  const distance = async () => Math.abs(await topOf('#wer-hilft-mir'));
  await expect.poll(() => topOf('#in-echt-erledigen')).toBeLessThan(60);
  await page.evaluate(() => document.querySelector('#wer-hilft-mir')?.scrollIntoView({ behavior: 'instant' }));
  await expect.poll(distance).toBeLessThan(60);
  // The browser writes the place down a second after the last scrolling, and says to nobody when it has.
  await page.waitForTimeout(2500);
  await page.reload({ waitUntil: 'networkidle' });
  await expect.poll(distance).toBeLessThan(60);
  // A jump to the address that comes late would come now.
  await page.waitForTimeout(1000);
  expect(await distance()).toBeLessThan(60);
});
