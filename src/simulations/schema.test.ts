import { expect, test } from 'vitest';
import { type Path, field, good, mistake, spoiled, step } from './build-fixture.ts';
import { simulationSchema } from './schema.ts';

const complaints = (authored: unknown): string[] =>
  simulationSchema.safeParse(authored).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('accepts what fits', () => {
  expect(complaints(good())).toEqual([]);
});

/** What the schema says: path and message. Astro puts the file in front. */
test.each<[what: string, path: Path, value: unknown, complaint: string]>([
  [
    'an unknown field kind',
    field(0, 'kind'),
    'tekst',
    'steps.0.fields.0.kind: step "person": field "vorname": Unknown kind "tekst". Did you mean "text"?',
  ],
  ['a field kind like no other', field(0, 'kind'), 'farbwahl', 'Known: checkbox, choice, date,'],
  [
    'an unknown screen',
    [...step, 'screen'],
    'forms',
    'steps.0.screen: step "person": Unknown screen "forms". Did you mean "form"?',
  ],
  [
    'an unknown key of a field',
    field(0, 'lable'),
    'x',
    'steps.0.fields.0: step "person": field "vorname": Unknown key "lable". Did you mean "label"?',
  ],
  [
    'an unknown option of a kind',
    field(1, 'pasd'),
    true,
    'field "geburtsdatum": Unknown key "pasd". Did you mean "past"?',
  ],
  [
    'an unknown key of a step',
    [...step, 'titel'],
    'x',
    'steps.0: step "person": Unknown key "titel". Did you mean "title"?',
  ],
  [
    'an unknown key of a mistake',
    mistake(0, 'reherse'),
    'x',
    'steps.0.mistakes.0: step "person": Unknown key "reherse". Did you mean "rehearse"?',
  ],
  ['an unknown key of an Übung', ['leed'], 'x', 'Unknown key "leed". Did you mean "lead"?'],
  [
    'a missing label',
    field(0, 'label'),
    undefined,
    'steps.0.fields.0.label: step "person": field "vorname": "label" is missing.',
  ],
  [
    'missing options',
    field(2, 'options'),
    undefined,
    'steps.0.fields.2.options: step "person": field "zahlung": "options" is missing.',
  ],
  [
    'a list in a list as answer',
    field(0, 'answer'),
    [['Erna']],
    'An answer is a paper entry (personalausweis.vorname)',
  ],
  [
    'a condition without a field',
    field(0, 'when'),
    'bar',
    'steps.0.fields.0.when: step "person": field "vorname": A condition names a field and its value',
  ],
  [
    'a single case',
    ['cases', 'otto'],
    undefined,
    'cases: An Übung needs two cases: the first is guided, the second is done alone.',
  ],
  ['capitals in an id', field(0, 'id'), 'Vorname', 'Use small letters, digits and hyphens'],
  ['a day in words', ['checked'], 'gestern', 'checked: Write the day like this: 2026-11-24.'],
])('answers %s with path and remedy', (_, path, value, complaint) => {
  expect(complaints(spoiled(path, value)).join('\n')).toContain(complaint);
});

test('reports everything that is wrong with a field at once', () => {
  const wrong = { id: 'zahlung', kind: 'choice', lable: 'Zahlung' };
  expect(complaints(spoiled([...step, 'fields', 2], wrong))).toHaveLength(3);
});
