import { expect, test } from '@playwright/test';

test('a reload comes back to where somebody was reading, behind all pictures', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/lektionen/hund-anmelden/', { waitUntil: 'networkidle' });
  const distance = () =>
    page.locator('#wer-hilft-mir').evaluate((heading) => Math.abs(heading.getBoundingClientRect().top));
  await page.evaluate(() => document.querySelector('#wer-hilft-mir')?.scrollIntoView({ behavior: 'instant' }));
  await expect.poll(distance).toBeLessThan(60);
  // The browser writes the place down a second after the last scrolling, and says to nobody when it has.
  await page.waitForTimeout(2500);
  await page.reload({ waitUntil: 'networkidle' });
  // Line breaks may fall otherwise when the type is at hand at once: a few lines are no other place.
  await expect.poll(distance).toBeLessThan(250);
  await page.waitForTimeout(1000);
  expect(await distance()).toBeLessThan(250);
});
