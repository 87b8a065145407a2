import { expect, test } from '@playwright/test';
import { calmly, goOn, title } from './practice-steps.ts';

const lesson = '/lektionen/hund-anmelden/';

test('is nothing but an invitation in the lesson until somebody starts it', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(lesson);
  await expect(page.locator('[data-exercise]')).toHaveCount(0);
  expect(requests.filter((path) => path.includes('exercise') || path.startsWith('/uebungen/'))).toEqual([]);
});

test('opens in the lesson, is played there, and survives a reload', async ({ page }) => {
  await page.goto(lesson);
  await page.getByRole('link', { name: 'Jetzt üben' }).click();
  await expect(title(page)).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${lesson}(#.*)?$`));
  await expect(page.getByRole('button', { name: /^Zeigen/ })).toHaveAttribute('aria-pressed', 'true');
  await calmly(page, () => page.locator('[data-coach]').click());
  await expect(page.getByLabel('Ortschaft')).toHaveValue('irxleben');
  await goOn(page);
  await expect(title(page)).toHaveText('Ihre Angaben');
  await page.reload();
  await expect(title(page)).toHaveText('Ihre Angaben');
});

test('leads to its own page where it cannot be had in place', async ({ page }) => {
  await page.goto(lesson);
  await page.route('**/uebungen/hund-anmelden/', (route, request) =>
    request.resourceType() === 'document' ? route.continue() : route.abort(),
  );
  await page.getByRole('link', { name: 'Jetzt üben' }).click();
  await expect(page).toHaveURL(/\/uebungen\/hund-anmelden\/(#.*)?$/);
  await expect(title(page)).toHaveText('Wo wohnt der Hund?');
});
