/** A small valid Übung with its personas for the tests of format and compiler, and a way to spoil it in one place. */
import { personaSchema } from './persona-schema.ts';

const note = (title: string, entries: Record<string, string>) => {
  const text = Object.keys(entries).map((name) => `{${name}}`);
  return { kind: 'note', title, entries: { text: text.join('\n'), ...entries } };
};

const person = (name: string, papers: object) =>
  personaSchema.parse({ name, born: '1950-01-01', about: 'Liest.', papers });

const personas = {
  erna: person('Erna Muster', {
    ausweis: note('Ausweis', { vorname: 'Erna', geburtsdatum: '01.01.1950' }),
    zettel: note('Zettel von Erna', { zahlungsart: 'Bar' }),
  }),
  otto: person('Otto Muster', {
    ausweis: note('Ausweis', { vorname: 'Otto', geburtsdatum: '02.02.1951' }),
    zettel: note('Zettel von Otto', { zahlungsart: 'Lastschrift' }),
    mahnung: note('Mahnung', { betrag: '3 Euro' }),
  }),
};

export const sources = { personas, amounts: { leihgebuehr: '12 Euro im Jahr' }, account: 'Konto' };

/** What an author writes, and small enough to spoil in one place. */
export const good = () => ({
  title: 'Büchereiausweis',
  lead: 'Sie holen einen Ausweis.',
  minutes: 5,
  service: { name: 'Bücherei', provider: 'Gemeinde', address: 'buecherei.uebung.example' },
  checked: '2026-11-24',
  sources: [{ title: 'Satzung' }],
  fidelity: 'Alles erfunden.',
  cases: { erna: 'Erna möchte lesen.', otto: 'Otto möchte lesen.' },
  documents: ['ausweis', 'zettel', 'mahnung'],
  skills: ['Sie holen einen Ausweis.'],
  real: ['Gehen Sie hin.'],
  steps: [
    {
      id: 'person',
      screen: 'form',
      title: 'Sie',
      say: 'Guten Tag, {person.vorname}.',
      fields: [
        { id: 'vorname', kind: 'text', label: 'Vorname', answer: 'ausweis.vorname' },
        { id: 'geburtsdatum', kind: 'date', label: 'Geburtsdatum', past: true, answer: 'ausweis.geburtsdatum' },
        {
          id: 'zahlung',
          kind: 'choice',
          label: 'Zahlung',
          options: { bar: 'Bar', lastschrift: 'Lastschrift' },
          answer: 'zettel.zahlungsart',
        },
        { id: 'beleg', kind: 'file', label: 'Beleg', accepts: ['ausweis'], answer: 'ausweis' },
      ],
      mistakes: [
        {
          id: 'zukunft',
          title: 'Zukunft',
          field: 'geburtsdatum',
          when: { after: 'heute' },
          say: 'Noch nicht.',
          rehearse: '1.1.2050',
        },
        {
          id: 'mahnung',
          title: 'Mahnung',
          field: 'beleg',
          when: 'mahnung',
          say: 'Das ist die Mahnung.',
          rehearse: 'mahnung',
        },
      ],
    },
    {
      id: 'gebuehr',
      screen: 'form',
      title: 'Gebühr',
      say: 'Das kostet {betrag.leihgebuehr}.',
      when: { 'person.zahlung': ['bar', 'lastschrift'] },
      fields: [
        {
          id: 'iban',
          kind: 'iban',
          label: 'IBAN',
          when: { 'person.zahlung': 'lastschrift' },
          answer: 'DE02120300000000202051',
        },
      ],
    },
  ],
});

export type Path = readonly (string | number)[];

/** The good Übung with another value at one place; `undefined` takes the key out. */
export function spoiled(path: Path, value: unknown): unknown {
  const copy: Record<string | number, unknown> = good();
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string | number, unknown>, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

export const step = ['steps', 0] as const;
export const field = (index: number, key: string): Path => [...step, 'fields', index, key];
export const mistake = (index: number, key: string): Path => [...step, 'mistakes', index, key];
