/** Plays an exercise from inside the page, as fast as the page allows. One function without anything from outside, for `addInitScript`. */

export interface Drive {
  /** Enters the worked answers of one step; fields that only then appear get theirs too, and a played screen gets its moves. */
  fill(step: string, answers: Readonly<Record<string, string>>): Promise<void>;
  /** Taps "Weiter" and resolves to the ms until the next step is painted. Rejects when the same step stays. */
  forward(): Promise<number>;
  /** Taps a button by what it says, and waits for the next paint. */
  tap(words: string): Promise<void>;
}

declare global {
  interface Window {
    drive: Drive;
  }
}

/** Sets up `window.drive`. The exercise and the references share its names: `#titel`, `.kern-nav`, `name="<step>-<field>"`. */
export const installDrive = (): void => {
  let clock = 0;
  const soon = () => new Promise((resolve) => setTimeout(resolve));
  const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const title = () => document.querySelector('#titel')?.textContent ?? '';
  /** The exercise lets one tap through in half a second; here every tap comes a second later. */
  const tapOn = (button: Element | null | undefined): void => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    clock = Math.max(clock, performance.now()) + 1000;
    Object.defineProperty(event, 'timeStamp', { value: clock });
    button?.dispatchEvent(event);
  };
  const enter = (control: HTMLInputElement | HTMLSelectElement, value: string): void => {
    control.focus();
    control.value = value;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
    control.blur();
  };
  const tick = (control: HTMLInputElement | undefined): Promise<unknown> => {
    control?.focus();
    control?.click();
    return soon();
  };
  /** One move on a played screen: the worked way is its advice, and what that advises is marked. */
  const move = async (word: string): Promise<void> => {
    const next = document.querySelector('.kern [data-next]');
    if (!next) throw new Error(`Nothing on screen leads on to "${word}".`);
    const field = next.querySelector('input');
    if (field) enter(field, decodeURIComponent(word.replace(/^[^:]*:/, '')));
    await soon();
    tapOn(field ? [...next.querySelectorAll('button')].at(-1) : next);
    await painted();
  };
  const answer = async (name: string, raw: string): Promise<unknown> => {
    if (document.getElementById(name)?.localName === 'section') {
      for (const word of raw.split(' ')) await move(word);
      return undefined;
    }
    const controls = [...document.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
    const [first] = controls;
    const isTick = first?.type === 'radio' || first?.type === 'checkbox';
    if (isTick) return tick(controls.find((one) => !one.checked && (one.type === 'checkbox' || one.value === raw)));
    const parts = controls.length > 1 ? (/^(\d+)\s+(.*)$/.exec(raw) ?? []).slice(1) : [raw];
    for (const [index, control] of controls.entries()) {
      enter(control, parts[index] ?? '');
      await soon();
    }
    return undefined;
  };
  /** Resolves in the very task in which the title changes: a timer might come only after the next picture, and count a picture too many. */
  const changed = (before: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`The step "${before}" does not go on.`)), 5000);
      const look = new MutationObserver(() => {
        if (title() === before) return;
        look.disconnect();
        clearTimeout(late);
        resolve();
      });
      look.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  window.drive = {
    async fill(step, answers) {
      for (const [path, raw] of Object.entries(answers)) {
        if (!path.startsWith(`${step}.`)) continue;
        await answer(path.replace('.', '-'), raw);
      }
    },
    async forward() {
      const before = title();
      const start = performance.now();
      const turned = changed(before);
      tapOn([...document.querySelectorAll('.kern-nav .kern-btn')].find((button) => !button.closest('[hidden]')));
      await turned;
      await painted();
      return performance.now() - start;
    },
    async tap(words) {
      tapOn([...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words)));
      await painted();
    },
  };
};
