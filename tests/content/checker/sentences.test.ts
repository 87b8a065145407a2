import { expect, test } from 'vitest';
import { readProse } from './prose.ts';
import { sentencesOf } from './sentences.ts';

const sentences = (text: string, amounts: Record<string, string> = {}): string[] =>
  readProse(text).blocks.flatMap((block) => sentencesOf(block, amounts).map(({ words }) => words.join(' ')));

test.each([
  ['Ein Satz. Noch einer! Und einer?', ['Ein Satz', 'Noch einer', 'Und einer']],
  ['Das brauchen Sie: den Ausweis.', ['Das brauchen Sie', 'den Ausweis']],
  ['Seit dem 11. Dezember geht es.', ['Seit dem 11 Dezember geht es']],
  ['Es kostet 10.000 Euro.', ['Es kostet 10000 Euro']],
  ['Wählen Sie 116 117. Dann warten Sie.', ['Wählen Sie 116 117', 'Dann warten Sie']],
  ['Sie nehmen den Online·Ausweis.', ['Sie nehmen den Onlineausweis']],
  ['Gehen Sie auf www.hoheboerde.de, und suchen Sie.', ['Gehen Sie auf und suchen Sie']],
  ['Erste Zeile\nzweite Zeile', ['Erste Zeile', 'zweite Zeile']],
  ['- Ein Punkt\n- Noch ein Punkt', ['Ein Punkt', 'Noch ein Punkt']],
  ['Sie tippen auf <Aufschrift>Antrag prüfen. Weiter</Aufschrift> und warten.', ['Sie tippen auf und warten']],
  ['- <Aufschrift>Ihr Paket. Es kostet 2 Euro</Aufschrift>\n- Danach.', ['Danach']],
  ['Der <Begriff id="pin">PIN</Begriff> hilft.', ['Der PIN hilft']],
])('%s', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('an amount is read with its words', () => {
  expect(sentences('Dafür haben Sie <Betrag id="frist" /> Zeit.', { frist: '2 Wochen' })).toEqual([
    'Dafür haben Sie 2 Wochen Zeit',
  ]);
});

test('what tags say aloud counts as prose, at its own line', () => {
  const { blocks } = readProse('Hallo.\n\n<Frage frage="Wo liegt der Ausweis?">\n\n</Frage>\n', 10);
  expect(blocks.map(({ kind, line }) => [kind, line])).toEqual([
    ['text', 10],
    ['attribute', 12],
  ]);
});
