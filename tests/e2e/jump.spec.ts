import { expect, test } from '@playwright/test';

const lesson = '/lektionen/hund-anmelden/';
const place = 'in-echt-erledigen';

for (const width of [360, 1280])
  test(`an address lands on the heading it names, behind all pictures, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(`${lesson}#${place}`);
    const top = () => page.locator(`#${place}`).evaluate((heading) => heading.getBoundingClientRect().top);
    await expect.poll(top).toBeGreaterThanOrEqual(0);
    await expect.poll(top).toBeLessThan(60);
    await page.waitForTimeout(500);
    expect(await top()).toBeLessThan(60);
  });
