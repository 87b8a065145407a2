import type { Kind } from '../kind.ts';
import { enter } from '../messages.ts';
import { tidy } from '../tidy.ts';

/** Mends what is meant without doubt: "(at)", blanks around @ and dots, "www." before, a full stop behind. */
const spelled = (raw: string): string =>
  tidy(raw)
    .replace(/^(<|mailto:|e-?mail:|www\.)\s*/i, '')
    .replace(/\s*[([{]\s*[aä]t\s*[)\]}]\s*|\s+[aä]t\s+|\s*@\s*/gi, '@')
    .replace(/\s*[([{]\s*(dot|punkt)\s*[)\]}]\s*|\s*\.\s*/gi, '.')
    .replace(/[.,;>\s]+$/, '')
    .replace(/@.*$/, (domain) => domain.toLowerCase());

/** What may stand in the way, in the order it is said. */
const obstacles: readonly (readonly [RegExp, string])[] = [
  [/^[^@]*$/, 'Hier fehlt noch das Zeichen @. Es steht zwischen Name und Anbieter.'],
  [/@.*@/, 'Das Zeichen @ kommt nur einmal vor. Nehmen Sie bitte das andere heraus.'],
  [/^@/, 'Vor dem Zeichen @ fehlt noch der Name.'],
  [/@$/, 'Nach dem Zeichen @ fehlt noch der Anbieter, zum Beispiel „beispiel.example“.'],
  [/,/, 'In der Adresse steht ein Komma. Schreiben Sie dort bitte einen Punkt.'],
  [/\s/, 'In der Adresse ist noch ein Leerzeichen. Nehmen Sie es bitte heraus.'],
  [/^[^@]*[äöüß]/i, 'Vor dem Zeichen @ gehen ä, ö, ü und ß meist nicht. Schreiben Sie zum Beispiel ae.'],
  [/\.\./, 'In der Adresse stehen zwei Punkte nebeneinander. Nehmen Sie bitte einen heraus.'],
  [/@[^.]*$/, 'Am Ende fehlt noch ein Teil, zum Beispiel „.de“.'],
];

const whole = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}$/u;

/** Normal form: the domain in small letters, the part before @ as typed. */
export const kind: Kind = {
  parse(raw) {
    const value = spelled(raw) || tidy(raw);
    if (whole.test(value)) return { value };
    const obstacle = obstacles.find(([pattern]) => pattern.test(value));
    return {
      value,
      error: obstacle?.[1] ?? 'Prüfen Sie bitte jedes Zeichen der Adresse. So sieht sie aus: „name@beispiel.example“.',
    };
  },
  format: (value) => value,
  missing: enter,
  caption: 'label',
  still: 'line',
};
