import { expect, type Page } from '@playwright/test';

/** What the page knows of its exercise: enough to fill it in as a person would. */
export interface Played {
  readonly cases: readonly { readonly id: string; readonly exemplar: Record<string, string> }[];
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly fields: readonly PlayedField[];
    readonly mistakes: readonly { readonly title: string; readonly field: string; readonly say: string }[];
  }[];
}

interface PlayedField {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
}

export const dog = '/uebungen/hund-anmelden/';

/** The definition that the page carries. */
export const definitionOf = async (page: Page): Promise<Played> =>
  JSON.parse((await page.locator('[data-exercise] > script[data-uebung]').textContent()) ?? '');

export const title = (page: Page) => page.locator('#titel');
export const forward = (page: Page) => page.locator('.kern-nav .kern-btn').first();
export const back = (page: Page) => page.getByRole('button', { name: 'Zurück', exact: true });

/** Lets the clock of taps run ten times as fast on the pages to come: for whole journeys, where half a second a tap adds up to minutes. */
export const hurry = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const stamp = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp')?.get;
    const get = function (this: Event): number {
      return (stamp?.call(this) ?? 0) * 25;
    };
    Object.defineProperty(Event.prototype, 'timeStamp', { get });
    Object.assign(window, { haste: 25 });
  });

/** How long the next tap has to wait, in ms. Listens from the first question on; what was tapped before that may just have been. */
const restTime = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const taps = window as unknown as { lastTap?: number; haste?: number };
    const now = new Event('now').timeStamp;
    if (taps.lastTap === undefined) {
      taps.lastTap = now;
      addEventListener('click', ({ timeStamp }) => Object.assign(taps, { lastTap: timeStamp }), true);
    }
    return Math.max(0, taps.lastTap + 520 - now) / (taps.haste ?? 1);
  });

/** Taps count once in half a second; people are slower than this anyway. */
export const calmly = async (page: Page, action: () => Promise<void>): Promise<void> => {
  await page.waitForTimeout(await restTime(page));
  await action();
};

/** The address of a step follows when the step can be seen. */
const addressed = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve)))),
  );

/** Taps "Weiter", and waits until the address has followed. */
export const goOn = async (page: Page): Promise<void> => {
  await calmly(page, () => forward(page).click());
  await addressed(page);
};

/** Enters one raw answer by the field's kind. */
export const enter = async (page: Page, stepId: string, field: PlayedField, raw: string): Promise<void> => {
  const row = page.locator('.kern-row').filter({ has: page.locator(`[name="${stepId}-${field.id}"]`) });
  const control = row.locator(`[name="${stepId}-${field.id}"]`);
  if (['choice', 'yes-no', 'file'].includes(field.kind)) return row.locator(`input[value="${raw}"]`).check();
  if (field.kind === 'select') return void (await control.selectOption(raw));
  if (field.kind === 'checkbox') return control.check();
  if (field.kind !== 'postcode-town') return control.fill(raw);
  const [, postcode = '', town = ''] = /^(\d+)\s+(.*)$/.exec(raw) ?? [];
  await control.first().fill(postcode);
  await control.last().fill(town);
};

/** Goes the worked way on a played screen: taps what the advice marks, or enters what it says. */
export const playMoves = async (page: Page, raw: string): Promise<void> => {
  for (const word of raw.split(' ')) {
    const next = page.locator('.kern [data-next]');
    const [, entry = ''] = /^[^:]*:(.*)$/.exec(word) ?? [];
    const field = next.locator('input');
    if ((await field.count()) > 0) await field.fill(decodeURIComponent(entry));
    const button = (await field.count()) > 0 ? next.locator('button').last() : next;
    await calmly(page, () => button.click());
  }
};

/** Fills in one step with the worked answers of a case; fields that are hidden stay hidden. */
export const fillStep = async (page: Page, definition: Played, stepId: string, caseId: string): Promise<void> => {
  const step = definition.steps.find(({ id }) => id === stepId);
  const exemplar = definition.cases.find(({ id }) => id === caseId)?.exemplar ?? {};
  for (const field of step?.fields ?? []) {
    const raw = exemplar[`${stepId}.${field.id}`];
    if (field.kind === 'moves' && raw !== undefined) {
      await playMoves(page, raw);
      continue;
    }
    const isShown = (await page.locator(`[name="${stepId}-${field.id}"]`).count()) > 0;
    if (raw !== undefined && isShown) await enter(page, stepId, field, raw);
  }
};

/** Id of the step on screen; before the first tap the address may name none. */
const stepOf = async (page: Page): Promise<string | undefined> => {
  const [, id] = /#schritt-(.+)$/.exec(page.url()) ?? [];
  return id ?? (await definitionOf(page)).steps[0]?.id;
};

/** Plays every visible step to the end. */
export const playToEnd = async (page: Page, caseId: string): Promise<void> => {
  const definition = await definitionOf(page);
  for (const { id } of definition.steps) {
    if ((await stepOf(page)) !== id) continue;
    await fillStep(page, definition, id, caseId);
    await goOn(page);
  }
  await expect(title(page)).toContainText('Geschafft');
};
