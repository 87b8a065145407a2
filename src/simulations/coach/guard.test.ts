import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import type { Case } from '../definition.ts';
import { onDay } from '../fixture-day.ts';
import { makeField } from '../fixture-parts.ts';
import { makeDefinition } from '../fixture.ts';
import '../build-known.ts';
import { kinds } from '../fields/registry.ts';
import { guardMessage, isCardNumber, isPaymentCard, isTaxId, knownTo, looksReal } from './guard.ts';

onDay('2026-11-24');

const known = knownTo(makeDefinition());
const looks = (kind: string, raw: string): boolean =>
  looksReal(makeField(kind, 'feld', { options: { bar: 'Ich zahle bar', karte: 'Mit Karte' } }), raw, known);

/** Numbers that authorities and banks publish as samples; here they stand for those of a visitor. */
const real: readonly (readonly [kind: string, raw: string])[] = [
  ['iban', 'DE89370400440532013000'],
  ['iban', 'DE89 3704 0044 0532 0130 00'],
  ['iban', ' de89 3704 0044 0532 0130 00 '],
  ['iban', 'DE89-3704-0044-0532-0130-00'],
  ['iban', 'IBAN DE89 3704 0044 0532 0130 00'],
  ['iban', 'IBAN: DE89370400440532013000'],
  ['iban', 'DE89 37O4 OO44 O532 O13O OO'],
  ['iban', 'AT61 1904 3002 3457 3201'],
  ['text', 'DE89 3704 0044 0532 0130 00'],
  ['pattern-number', '86095742719'],
  ['text', '86 095 742 719'],
  ['number', '65929970489'],
  ['text', 'L01X00T471'],
  ['text', 'l01x00t471'],
  ['text', 'T22000129 3'],
  ['email', 'helga@web.de'],
  ['email', 'Helga.Sommer@T-Online.DE'],
  ['email', ' helga@web.de '],
  ['email', 'helga (at) web.de'],
  ['email', 'E-Mail: helga@web.de'],
  ['text', 'helga@web.de'],
  ['email', 'helga@example.com'],
  ['phone', '0391 5404040'],
  ['phone', '039204/781-0'],
  ['phone', '+49 171 1234567'],
  ['phone', '0049 (171) 123 45 67'],
  ['phone', 'Tel. 0171 1234567'],
  ['phone', 'O171 1234567'],
  ['phone', '1234567'],
  ['text', '0171 1234567'],
  ['text', '+49 171 1234567'],
];

test.each(real)('stops in a field of kind %s: "%s"', (kind, raw) => {
  expect(looks(kind, raw)).toBe(true);
});

const harmless: readonly (readonly [kind: string, raw: string])[] = [
  ['iban', 'DE02 1203 0000 0000 2020 51'],
  ['iban', 'de02120300000000202051'],
  ['iban', 'IBAN DE02 1203 0000 0000 2020 51'],
  ['iban', 'DE02 1203 0000 0000 2020 5'],
  ['iban', 'DE89 3704 0044 0532 0130 01'],
  ['email', 'helga.sommer@beispiel.example'],
  ['email', 'kurt@anders.EXAMPLE'],
  ['email', 'helga.sommer.beispiel.example'],
  ['email', 'helga.sommer@'],
  ['phone', '039204 000000'],
  ['phone', '+49 39204 000000'],
  ['phone', '0391/000000'],
  ['phone', 'Tel. 0171 000000'],
  ['phone', '03920'],
  ['date', '01.05.2026'],
  ['date', '01.05.1950'],
  ['date', '03-04-1951'],
  ['date', '010526'],
  ['date', '01051950'],
  ['date', '1. Mai 2026'],
  ['text', '01.05.1950'],
  ['text', '01. 05. 1950'],
  ['text', '02/06/1948'],
  ['text', '02.06.1948 - 03.07.1949'],
  ['pattern-number', '276 098 100 000 001'],
  ['pattern-number', '276098100000002'],
  ['pattern-number', '27609810000001'],
  ['pattern-number', '27609810000'],
  ['pattern-number', '0417'],
  ['text', 'L00UEBUNG'],
  ['text', 'HV-000123'],
  ['text', 'Helga'],
  ['text', 'Wilhelmine Charlotte von der Übungsmühle-Beispielmann'],
  ['text', 'Übungsweg 7'],
  ['text', 'Deutscher Schäferhund-Mischling'],
  ['postcode-town', '39167\nHohe Börde'],
  ['postcode-town', '01067\nDresden'],
  ['number', '12000'],
  ['number', '01234567'],
  ['checkbox', 'ja'],
  ['choice', 'karte'],
  ['long-text', 'Petra Beispiel, Beispielweg 4, 39343 Hohe Börde'],
  ['text', ''],
  ['text', '   '],
];

test.each(harmless)('lets through in a field of kind %s: "%s"', (kind, raw) => {
  expect(looks(kind, raw)).toBe(false);
});

describe('the personas', () => {
  interface Persona {
    readonly name: string;
    readonly papers: Readonly<Record<string, { readonly entries: Readonly<Record<string, string>> }>>;
  }
  const folder = 'content/personen';
  const personas = readdirSync(folder).map((file) => parse(readFileSync(`${folder}/${file}`, 'utf8')) as Persona);
  const textsOf = ({ name, papers }: Persona) => [
    name,
    ...Object.values(papers).flatMap((paper) => Object.values(paper.entries)),
  ];

  it.each(personas.map((persona) => [persona.name, persona] as const))('let %s enter everything', (_name, persona) => {
    const [one] = makeDefinition().cases;
    const entries = Object.fromEntries(textsOf(persona).map((text, index) => [`papier.eintrag-${index}`, text]));
    const own: Case = { ...one, entries, exemplar: {} };
    const theirs = knownTo(makeDefinition({ cases: [own] }));
    for (const kind of Object.keys(kinds).filter((name) => !kinds[name]?.options))
      for (const text of textsOf(persona))
        for (const raw of [text, text.toLowerCase(), ` ${text} `, text.replace(/ /g, '')])
          expect(looksReal(makeField(kind, 'feld'), raw, theirs), `${kind}: ${raw}`).toBe(false);
  });
});

test.each([
  ['86095742719', true],
  ['47036892816', true],
  ['65929970489', true],
  ['57549285017', true],
  ['25768131411', true],
  ['86095742718', false],
  ['02476291358', false],
  ['8609574271', false],
  ['860957427199', false],
  ['8609574271x', false],
  ['', false],
])('as a tax id, %s is %s', (text, expected) => {
  expect(isTaxId(text)).toBe(expected);
});

test.each([
  ['L01X00T471', true],
  ['T220001293', true],
  ['L01X00T472', false],
  ['L00UEBUNG1', false],
  ['1234567890', false],
  ['L01X00T47', true],
  ['HV0000123', true],
  ['LXXXXXX12', false],
  ['', false],
])('as an ID-card number, %s is %s', (text, expected) => {
  expect(isCardNumber(text)).toBe(expected);
});

test.each([
  ['4111111111111111', true],
  ['4111111111111112', false],
  ['1111111111111117', false],
  ['276098100000001', false],
])('as a payment card, %s is %s', (text, expected) => {
  expect(isPaymentCard(text)).toBe(expected);
});

it('says whose data to take, and nothing of what was typed', () => {
  expect(guardMessage('Helga Sommer')).toContain('Nehmen Sie hier die von Helga Sommer');
});
