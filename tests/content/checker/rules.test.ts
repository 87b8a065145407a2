import { expect, test } from 'vitest';
import type { LessonFile } from './content-files.ts';
import { readProse } from './prose.ts';
import type { LessonRule, Village } from './rule.ts';
import { hedgesDoubt, takesAmountsFromData } from './amounts.ts';
import { isEasy } from './easy.ts';
import { readsEasily } from './reading.ts';
import { hasItsParts, namesSources } from './shape.ts';
import { isSpelled, isWord } from './spelling.ts';
import { explainsTerms } from './terms.ts';
import { avoidsWords } from './words.ts';

const lesson = (text: string, extra: Partial<LessonFile> = {}): LessonFile => ({
  file: 'content/lektionen/probe/lektion.mdx',
  id: 'probe',
  easy: false,
  source: text,
  data: {},
  prose: readProse(text),
  ...extra,
});

const amount = (certainty: string) => ({ text: '3 Tage', certainty, file: 'content/betraege/probe.yaml' });

const village: Village = {
  amounts: { sicher: amount('B'), unsicher: amount('V') },
  texts: { sicher: '3 Tage', unsicher: '3 Tage' },
  terms: [
    { id: 'pin', title: 'PIN' },
    { id: 'virtuelles-amt', title: 'Virtuelles Amt' },
  ],
  services: {},
  lessons: [],
  isWord,
};

const found = (rule: LessonRule, text: string, extra: Partial<LessonFile> = {}): string[] =>
  rule(lesson(text, extra), village).map(({ found: words, remedy }) => `${words} | ${remedy}`);

const fires = (rule: LessonRule, text: string, part: string, extra: Partial<LessonFile> = {}): void => {
  expect(found(rule, text, extra).join('\n')).toContain(part);
};
const isQuiet = (rule: LessonRule, text: string, extra: Partial<LessonFile> = {}): void => {
  expect(found(rule, text, extra)).toEqual([]);
};

const short = 'Sie gehen zum Amt. Dort hilft man.';

test('a long sentence is named with its words', () => {
  const words = Array.from({ length: 17 }, () => 'Wort').join(' ');
  fires(readsEasily, `${words}.`, '17 Wörter, höchstens 16');
  isQuiet(readsEasily, 'Sie gehen zum Amt.');
  fires(readsEasily, 'Sie gehen heute mit dem Hund ganz ruhig zum Amt hin.', '11 Wörter, höchstens 10', { easy: true });
});

test('hard words miss the reading level', () => {
  fires(readsEasily, 'Verwaltungsleistungen erfordern Identifizierung.', 'Amstad');
  fires(readsEasily, 'Verwaltungsleistungen erfordern Identifizierung.', 'Wiener Sachtextformel');
});

test('words with a better one are refused, but not inside a label', () => {
  fires(avoidsWords, 'Klicken Sie hier.', 'tippen');
  fires(avoidsWords, short, 'Sie oder wer es tut');
  fires(avoidsWords, 'Nehmen Sie Ihr Smartphone.', 'Handy');
  fires(avoidsWords, 'Das kostet z. B. Geld.', 'das ganze Wort');
  isQuiet(avoidsWords, 'Sie tippen auf <Aufschrift>Hier klicken</Aufschrift>. Der Mann hilft.');
});

test('the first use of a term is marked', () => {
  fires(explainsTerms, 'Geben Sie die PIN ein.', '<Begriff id="pin">PIN</Begriff>');
  fires(explainsTerms, 'Sie gehen ins Virtuelle Amt.', '<Begriff id="virtuelles-amt">Virtuelle Amt</Begriff>');
  isQuiet(explainsTerms, 'Die <Begriff id="pin">PIN</Begriff> hilft. Merken Sie sich die PIN.');
  isQuiet(explainsTerms, '## Die PIN\n\nDer PIN-Brief und <Aufschrift>PIN</Aufschrift> und [die PIN](/x/).');
});

test('sums and spans of time come from data', () => {
  fires(takesAmountsFromData, 'Es kostet 13 Euro.', '13 Euro');
  fires(takesAmountsFromData, 'Sie haben zwei Wochen Zeit.', 'zwei Wochen');
  fires(takesAmountsFromData, 'Antworten Sie innerhalb eines Monats.', 'innerhalb eines Monat');
  isQuiet(takesAmountsFromData, 'Ab 16 Jahren geht das. <Betrag id="sicher" /> reichen. Ein Tag vergeht.');
});

test('what may have changed is told with doubt in the same chapter', () => {
  fires(
    hedgesDoubt,
    '## Die Frist\n\nSie haben <Betrag id="unsicher" />.\n\n## Danach\n\nDas ist meist so.',
    'Unsicher (V)',
  );
  isQuiet(hedgesDoubt, 'Sie haben meist <Betrag id="unsicher" />.');
  isQuiet(hedgesDoubt, 'Sie haben <Betrag id="sicher" />.');
  fires(hedgesDoubt, 'Sie haben <Betrag id="frist" />.', 'Diesen Betrag gibt es nicht');
});

test('a lesson without its parts is told which', () => {
  const text = '## Anfang\n\nHallo.\n\n<Uebung id="andere" />\n';
  for (const part of ['Wenn Sie jemandem helfen', 'genau zwei', 'keine Zeichnung', 'bild.svg', '40 bis 150 Zeilen'])
    fires(hasItsParts, text, part);
  fires(hasItsParts, text, '<Uebung id="postfach" /> fehlt', { data: { exercise: 'postfach' } });
  fires(hasItsParts, '<Zeichnung text="" />', 'Sagen Sie in einem Satz');
});

test('sources have a title and a place or a day', () => {
  fires(namesSources, 'Hallo.', 'keine Quelle');
  fires(namesSources, 'Hallo.', 'checked fehlt');
  fires(namesSources, 'Hallo.', 'Titel und Adresse', {
    data: { checked: '2026-11-24', sources: [{ title: 'Amtsblatt' }] },
  });
  isQuiet(namesSources, 'Hallo.', { data: { checked: '2026-11-24', sources: [{ title: 'BMG', date: '2026-08-19' }] } });
});

test('a lesson explained simply goes line by line and splits long words', () => {
  const easy = { easy: true };
  fires(isEasy, 'Das ist ein Satz. Das ist noch einer.', 'eigenen Zeile', easy);
  fires(isEasy, 'Sie bekommen eine Wahlbenachrichtigung.', 'Wahl·Brief', easy);
  fires(isEasy, '## Eins', 'Beide gehen denselben Weg', easy);
  const full = lesson('Das ist gut.');
  const twin = lesson('Das ist ein Satz.\nDie Wahl·Benachrichtigung kommt.', easy);
  expect(isEasy(twin, { ...village, lessons: [full] })).toEqual([]);
});

test('words are spelled as in the dictionary', () => {
  fires(isSpelled, 'Das Formulaar ist gut.', 'Formular');
  fires(isSpelled, 'Sie brauchen eine Bestättigung.', 'Bestättigung');
  isQuiet(isSpelled, 'Das Formular der Gemeinde Hohe Börde ist gut. Helga prüft die Wohnungsgeberbestätigung.');
});
