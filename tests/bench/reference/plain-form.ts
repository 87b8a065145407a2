/** The form of `hund-anmelden` as one would write it by hand: the fields stand in the page, a little script checks and turns over. */
import { complaintOf, complaintsOf, stepIds, titles } from './dog-rules.ts';
import { turnOver } from './turn-over.ts';

const answers: Record<string, string> = {};
const flagged = new Set<string>();
let step = 'gemeinde';

type Control = HTMLInputElement | HTMLSelectElement;
const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

const firstOf = (name: string): HTMLElement | null => document.querySelector(`[name="${name}"]`);

const showMessage = (name: string): void => {
  const text = flagged.has(name) ? complaintOf(name, answers) : '';
  const place = firstOf(name)?.closest('fieldset, label') ?? firstOf(name);
  const old = document.getElementById(`${name}-fehler`);
  if (!text) {
    old?.remove();
    return;
  }
  const message = old ?? document.createElement('p');
  Object.assign(message, { id: `${name}-fehler`, className: 'error', textContent: text });
  if (!old) place?.before(message);
};

const showConditional = (): void => {
  for (const part of document.querySelectorAll<HTMLElement>('[data-when]')) {
    const [name = '', values = ''] = (part.dataset['when'] ?? '').split('=');
    part.hidden = !values.split(' ').includes(answers[name] ?? '');
  }
};

const showSummary = (): void => {
  const list = document.querySelector('dl');
  const rows = Object.entries(answers).flatMap(([name, value]) => [
    Object.assign(document.createElement('dt'), { textContent: name }),
    Object.assign(document.createElement('dd'), { textContent: value }),
  ]);
  list?.replaceChildren(...rows);
};

const goOn = (): void => {
  const wrong = complaintsOf(step, answers);
  for (const name of wrong) flagged.add(name);
  for (const name of wrong) showMessage(name);
  if (wrong.length > 0) return;
  step = stepIds[stepIds.indexOf(step) + 1] ?? step;
  if (step === 'pruefen') showSummary();
  for (const section of document.querySelectorAll('section')) section.hidden = section.id !== step;
  const title = document.querySelector('#titel');
  if (title) title.textContent = titles[step] ?? '';
  turnOver(step);
};

const keep = (control: Control): void => {
  const isTick = control instanceof HTMLInputElement && control.type === 'checkbox';
  answers[control.name] = isTick && !control.checked ? '' : control.value;
  showMessage(control.name);
  showConditional();
};

document.addEventListener('input', ({ target }) => isControl(target) && keep(target));
document.addEventListener('focusout', ({ target }) => {
  if (!isControl(target) || !answers[target.name]) return;
  flagged.add(target.name);
  showMessage(target.name);
});
document.querySelector('.kern-btn')?.addEventListener('click', goOn);
const first = firstOf('gemeinde-ortschaft');
if (isControl(first)) keep(first);
document.documentElement.dataset['running'] = 'ja';
