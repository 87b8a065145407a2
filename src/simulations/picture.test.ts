import { describe, expect, it } from 'vitest';
import { played } from './build-check.ts';
import type { Case } from './definition.ts';
import { makeField } from './fixture-parts.ts';
import { makeDefinition } from './fixture.ts';
import { type FieldState, type StepState, replay } from './journey.ts';
import { captionOf, excerpt, markWords, partsOf, stepNamed } from './picture.ts';

const definition = makeDefinition();
const [one] = definition.cases;
const journey = replay(definition, played(definition, one));

const stateOf = (...headings: (string | undefined)[]): StepState => {
  const fields = headings.map((heading, index): FieldState => {
    const field = makeField('text', `feld-${index}`, heading === undefined ? {} : { heading });
    return { field, path: `a.${field.id}`, raw: '', value: '' };
  });
  const step = { ...definition.steps[0], intro: 'Guten Tag.', facts: [{ label: 'Gebühr', text: 'nichts' }] };
  return { step, fields, completed: true, accessible: true };
};

describe('a step named by a lesson', () => {
  it('is found by its id', () => {
    expect(stepNamed('zahlung', 'probe', journey).step.id).toBe('zahlung');
  });

  it('stops the build with tag, file and nearest step when there is none', () => {
    expect(() => stepNamed('zalung', 'probe', journey)).toThrow(
      '<Bilder uebung="probe" schritte="… zalung …">: the guided case of content/uebungen/probe/uebung.yaml has no step "zalung". Did you mean "zahlung"?',
    );
  });
});

describe('the parts of a step', () => {
  const cases: [string, (string | undefined)[], number[]][] = [
    ['no field', [], [1]],
    ['no heading', [undefined, undefined], [1]],
    ['a heading in the middle', [undefined, undefined, 'Zwei', undefined], [1, 3]],
    ['a heading at the start', ['Eins', undefined, 'Zwei'], [1, 3]],
  ];
  it.each(cases)('with %s begin at marks', (_, headings, starts) => {
    expect(partsOf(stateOf(...headings)).map(({ from }) => from)).toEqual(starts);
  });

  it('hold every field once, in order', () => {
    const state = stateOf(undefined, 'Eins', undefined, 'Zwei');
    expect(partsOf(state).flatMap((part) => part.state.fields)).toEqual(state.fields);
  });

  it('show intro and facts only once', () => {
    const [first, second] = partsOf(stateOf(undefined, 'Eins'));
    expect([first?.step.intro, first?.step.facts.length]).toEqual(['Guten Tag.', 1]);
    expect([second?.step.intro, second?.step.facts.length]).toEqual([undefined, 0]);
  });
});

it.each([
  ['Vorname', 'Vorname:'],
  ['Woher kommt der Hund?', 'Woher kommt der Hund?'],
  ['Meine Angaben sind richtig.', 'Meine Angaben sind richtig:'],
])('opens a sentence with the label %s', (label, opening) => {
  expect(captionOf(makeField('text', 'feld', { label }))).toBe(opening);
});

it('shortens every step for the summary and keeps the values', () => {
  const short = excerpt(journey, 2);
  expect(Math.max(...short.steps.map(({ fields }) => fields.length))).toBe(2);
  expect(short.valueAt('zahlung.art')).toBe(journey.valueAt('zahlung.art'));
});

describe('the sentence at a mark', () => {
  const helga: Case = {
    ...one,
    entries: { 'person.vorname': 'Helga' },
    papers: { ausweis: 'Personalausweis' },
    exemplar: { 'a.x': 'Sommer', 'a.ja': 'ja', 'a.tick': 'ja' },
    sources: { 'a.x': 'ausweis.nachname' },
  };
  const cases: [string, string, string, object, string][] = [
    [
      'what, where and why',
      'text',
      'a.x',
      { why: 'So heißt {person.vorname}.' },
      'Tragen Sie „Sommer“ ein. Das steht hier: Personalausweis. So heißt Helga.',
    ],
    ['a tip that already says it', 'yes-no', 'a.ja', { tip: 'Wählen Sie „Ja“.' }, 'Wählen Sie „Ja“.'],
    [
      'a tip about the tick',
      'checkbox',
      'a.tick',
      { tip: 'Setzen Sie auch hier das Häkchen.' },
      'Setzen Sie auch hier das Häkchen.',
    ],
    ['nothing to enter', 'text', 'a.leer', { required: false }, 'Dieses Feld dürfen Sie leer lassen.'],
  ];
  it.each(cases)('for %s', (_, kind, path, own, sentence) => {
    expect(markWords(makeField(kind, 'feld', own as Record<string, unknown>), path, helga)).toBe(sentence);
  });
});
