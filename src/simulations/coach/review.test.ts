import { describe, expect, it } from 'vitest';
import { onDay } from '../fixture-day.ts';
import { makeDefinition, played } from '../fixture.ts';
import type { Answers } from '../definition.ts';
import { replay } from '../journey.ts';
import { review } from './review.ts';
import { type Run, newRun } from './run.ts';

onDay('2026-11-24');

const definition = makeDefinition();
const [helga] = definition.cases;
const reviewOf = (answers: Answers, own: Partial<Run> = {}) =>
  review(definition, replay(definition, answers), helga, { ...newRun(definition, 'allein', 'helga'), answers, ...own });

describe('a review', () => {
  it('lists all that fitted when everything is as on the papers', () => {
    const { fitted, again, changed, met } = reviewOf(played());
    expect(fitted).toHaveLength(Object.keys(helga.exemplar).length);
    expect([again, changed, met]).toEqual([[], [], []]);
  });

  it('says what differs, as people read it', () => {
    const { again } = reviewOf(played({ 'person.geburtsdatum': '15.3.52', 'zahlung.art': 'bar' }));
    expect(again).toEqual([
      { label: 'geburtsdatum', yours: '15.03.1952', paper: '14.03.1952' },
      { label: 'art', yours: 'Ich zahle bar', paper: 'Bitte abbuchen' },
    ]);
  });

  it('calls a blank answer "nichts"', () => {
    expect(reviewOf(played({ 'person.telefon': '' })).again).toEqual([
      { label: 'telefon', yours: 'nichts', paper: '039204 000000' },
    ]);
  });

  it('counts another spelling as fitting', () => {
    expect(reviewOf(played({ 'person.vorname': ' HELGA ', 'person.telefon': '039204000000' })).again).toEqual([]);
  });

  it('is silent about hidden fields and fields without a worked answer', () => {
    const { fitted, again } = reviewOf(played({ 'zahlung.art': 'bar', 'zahlung.iban': '', 'kind.buecher': '3' }));
    expect([...fitted, ...again.map(({ label }) => label)]).not.toContain('iban');
    expect([...fitted, ...again.map(({ label }) => label)]).not.toContain('buecher');
  });

  it('names what was changed on the way, and mistakes by their titles', () => {
    const { changed, met } = reviewOf(played(), { changed: ['person.email'], met: ['kind-zu-alt', 'gibt-es-nicht'] });
    expect(changed).toEqual(['email']);
    expect(met).toEqual(['Das eigene Geburtsdatum eintragen']);
  });
});
