import { expect, type Locator, type Page, test } from '@playwright/test';
import { slowDown } from '../bench/slow-phone.ts';

/** Holds back every script until it is released: a slow line, while somebody already fills in the form. */
const holdScripts = async (page: Page): Promise<() => void> => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
};

const controls = (page: Page): Locator => page.locator('[data-root] .kern :is(input, select, textarea):visible');

/** Answers one control with the keyboard alone. */
const answer = async (page: Page, control: Locator): Promise<void> => {
  const kind = await control.evaluate((element) =>
    element instanceof HTMLInputElement ? element.type : element.localName,
  );
  await control.focus();
  if (kind === 'checkbox' || kind === 'radio') return page.keyboard.press('Space');
  await page.keyboard.type(kind === 'select' ? 'Irx' : '12345 Äpfel');
};

/** What stands in the controls, as a person sees it. */
const valuesOf = (page: Page): Promise<string[]> =>
  controls(page).evaluateAll((all) =>
    all.map((one) =>
      one instanceof HTMLInputElement && one.checked ? `${one.value}, ticked` : (one as HTMLInputElement).value,
    ),
  );

for (const path of ['/uebungen/hund-anmelden/', '/uebungen/wohnsitz-ummelden/']) {
  test(`what is entered on ${path} before the script comes is kept and counts`, async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(path, { waitUntil: 'commit' });
    await expect(controls(page).first()).toBeVisible();
    for (const control of await controls(page).all()) await answer(page, control);
    const entered = await valuesOf(page);
    const title = (await page.locator('#titel').textContent()) ?? '';
    expect(entered.join('')).not.toBe('');
    release();
    await expect(page.locator('html')).toHaveAttribute('data-running', 'ja');
    expect(await valuesOf(page)).toEqual(entered);
    await page.locator('.kern-nav .kern-btn').first().click();
    await expect(page.locator('#titel')).not.toHaveText(title);
  });
}

test('a fast typist loses no character on a slow phone', async ({ page, context }) => {
  test.setTimeout(90_000);
  await slowDown(await context.newCDPSession(page));
  await page.goto('/uebungen/hund-anmelden/#schritt-kontakt');
  await expect(page.locator('#titel')).toHaveText('Ihre Angaben');
  for (const label of ['Vorname', 'Nachname', 'Straße und Hausnummer', 'Telefon', 'E-Mail']) {
    const field = page.getByLabel(label);
    const words = `${label} ist schnell getippt 1234567890`;
    await field.focus();
    await page.keyboard.type(words);
    await expect(field).toHaveValue(words);
  }
});
