import { expect, test } from 'vitest';
import type { Example } from '../fields/kind.ts';
import '../build-known.ts';
import { movesKind } from './moves-kind.ts';
import type { MovesField } from './played.ts';

const parts = [
  { id: 'puk', label: 'PUK:', text: '0000000417', covered: true },
  { id: 'pin', label: 'Transport-PIN:', text: '00417', covered: true },
  { id: 'gruss', text: 'Freundliche Grüße', covered: false },
];
const find = [{ ask: 'Wo steht die Transport-PIN?', part: 'pin' }];
const play = { sender: 'Gemeinde Musterdorf', subject: 'PIN-Brief', date: '24.11.2026', cover: 'Brief', parts, find };

/** A letter to open and to read. */
const field: MovesField = { id: 'ablauf', kind: 'moves', label: 'Der Brief', required: true, screen: 'letter', play };

const shut = 'Öffnen Sie erst den Brief.';
const asked = 'Beantworten Sie erst die Frage';
const way = 'oeffnen aufdecken:pin zeigen:pin';

const examples: readonly Example<MovesField>[] = [
  { raw: way, value: 'fertig' },
  { raw: `  ${way}  `, value: 'fertig' },
  { raw: way.replace(/ /g, '\n'), value: 'fertig' },
  { raw: `${way} ${way}`, value: 'fertig' },
  { raw: `${way} zeigen:puk`, value: 'fertig' },
  { raw: 'oeffnen aufdecken:puk zeigen:puk aufdecken:pin zeigen:pin', value: 'fertig' },
  { raw: 'oeffnen zeigen:gruss aufdecken:pin zeigen:pin', value: 'fertig' },
  { raw: 'oeffnen aufdecken:pin aufdecken:pin zeigen:pin', value: 'fertig' },
  { raw: 'zeigen:pin oeffnen aufdecken:pin zeigen:pin', value: 'fertig' },
  { raw: 'unsinn oeffnen aufdecken:pin zeigen:pin', value: 'fertig' },
  { raw: 'oeffnen aufdecken:p%69n zeigen:pin', value: 'fertig' },
  { raw: 'zu', error: shut },
  { raw: 'aufdecken:pin', error: shut },
  { raw: 'zeigen:pin', error: shut },
  { raw: 'OEFFNEN', error: shut },
  { raw: '-', error: shut },
  { raw: ':', error: shut },
  { raw: '%', error: shut },
  { raw: 'oeffnen', error: asked },
  { raw: 'oeffnen oeffnen', error: asked },
  { raw: 'oeffnen zeigen:pin', error: asked },
  { raw: 'oeffnen aufdecken:pin', error: asked },
  { raw: 'oeffnen aufdecken:puk zeigen:puk', error: asked },
  { raw: 'oeffnen zeigen:gruss', error: asked },
  { raw: 'oeffnen aufdecken:nichts zeigen:nichts', error: asked },
  { raw: 'oeffnen aufdecken zeigen', error: asked },
  { raw: 'oeffnen aufdecken:%E0%A4%A', error: asked },
];

test.each(examples)('reads "$raw"', ({ raw, value, error }) => {
  const read = movesKind.parse(raw, { ...field, play: { ...play } });
  if (error === undefined) expect(read).toEqual({ value });
  else expect(read).toMatchObject({ error: expect.stringContaining(error) as string, isUnderWay: true });
});

test('says at a blank screen what to do first', () => {
  expect(movesKind.missing(field)).toBe(shut);
});

test('plays on from where it was, and from the start where the moves are others', () => {
  expect(movesKind.parse(way, field).value).toBe('fertig');
  expect(movesKind.parse('oeffnen', field).value).toBe('offen');
  expect(movesKind.parse(way, field).value).toBe('fertig');
});
