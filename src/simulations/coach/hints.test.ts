import { describe, expect, it, test } from 'vitest';
import type { Case } from '../definition.ts';
import { makeField } from '../fixture-parts.ts';
import { makeDefinition } from '../fixture.ts';
import { paperFor, whatHint, whereHint } from './hints.ts';

const [helga] = makeDefinition().cases;

/** The case with one worked answer at `a.feld`, from a paper where named. */
const caseWith = (raw: string, source?: string): Case => ({
  ...helga,
  exemplar: { 'a.feld': raw },
  sources: source ? { 'a.feld': source } : {},
});

describe('where the answer stands', () => {
  it('names the paper', () => {
    const hint = whereHint(makeField('text', 'vorname'), 'person.vorname', helga);
    expect(hint).toBe('Das steht hier: Personalausweis von Helga.');
  });

  it('says the tip of the field instead, with the names of the case in it', () => {
    const field = makeField('text', 'vorname', { tip: 'Das weiß {person.vorname}.' });
    expect(whereHint(field, 'person.vorname', helga)).toBe('Das weiß Helga.');
  });

  it('lets an optional field without any source stay empty, and sends people back to the question else', () => {
    expect(whereHint(makeField('text', 'x', { required: false }), 'a.x', helga)).toContain('leer lassen');
    expect(whereHint(makeField('text', 'x'), 'a.x', helga)).toContain('noch einmal');
  });
});

const options = { options: { lastschrift: 'Bitte abbuchen', bar: 'Ich zahle bar' } };

test.each([
  ['text', 'Helga', 'Tragen Sie „Helga“ ein.'],
  ['date', '1.5.26', 'Tragen Sie „01.05.2026“ ein.'],
  ['iban', 'DE02120300000000202051', 'Tragen Sie „DE02 1203 0000 0000 2020 51“ ein.'],
  ['postcode-town', '39167\nHohe Börde', 'Tragen Sie „39167 Hohe Börde“ ein.'],
  ['number', '0', 'Tragen Sie „0“ ein.'],
  ['choice', 'lastschrift', 'Wählen Sie „Bitte abbuchen“.'],
  ['select', 'bar', 'Wählen Sie „Ich zahle bar“.'],
  ['yes-no', 'nein', 'Wählen Sie „Nein“.'],
  ['checkbox', 'ja', 'Setzen Sie das Häkchen.'],
])('for a field of kind %s with the answer "%s" the hint is: %s', (kind, raw, hint) => {
  expect(whatHint(makeField(kind, 'feld', options), 'a.feld', caseWith(raw))).toBe(hint);
});

it('says to leave a field empty that has no worked answer', () => {
  expect(whatHint(makeField('text', 'feld'), 'a.feld', helga)).toBe('Lassen Sie dieses Feld leer.');
  expect(whatHint(makeField('checkbox', 'feld'), 'a.feld', helga)).toBe('Lassen Sie dieses Feld leer.');
});

it('points to the paper and its entry, or nowhere', () => {
  expect(paperFor('a.feld', caseWith('x', 'karte.iban'))).toEqual({ paper: 'karte', entry: 'iban' });
  expect(paperFor('a.feld', caseWith('x'))).toBeUndefined();
});
