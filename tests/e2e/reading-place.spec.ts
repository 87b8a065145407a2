import { expect, test } from '@playwright/test';

test('a reload comes back to where somebody was reading, not to the heading in the address', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/lektionen/hund-anmelden/#in-echt-erledigen');
  const top = () => page.locator('#wer-hilft-mir').evaluate((heading) => heading.getBoundingClientRect().top);
  await page.waitForTimeout(2000);
  await page.evaluate(() => document.querySelector('#wer-hilft-mir')?.scrollIntoView({ behavior: 'instant' }));
  await expect.poll(top).toBeLessThan(60);
  await page.waitForTimeout(500);
  await page.reload();
  await page.waitForTimeout(3000);
  expect(Math.abs(await top())).toBeLessThan(60);
});
