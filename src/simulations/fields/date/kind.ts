import type { Field } from '../../definition.ts';
import type { Kind } from '../kind.ts';
import { enter } from '../messages.ts';
import { tidy } from '../tidy.ts';
import { today } from './clock.ts';
import { readDate } from './read.ts';

export interface DateField extends Field {
  readonly past: boolean;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly adult: boolean;
}

const format = (value: string): string => value.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1');

const day = (limit: string): string => (limit === 'heute' ? today() : limit);

/** ISO dates compare as text. */
function outside(iso: string, { past, min, max, adult }: DateField): string | undefined {
  const now = today();
  if (past && iso > now) return 'Dieses Datum liegt in der Zukunft. Prüfen Sie bitte Tag, Monat und Jahr.';
  const grownUp = `${Number(now.slice(0, 4)) - 18}${now.slice(4)}`;
  if (adult && iso > grownUp) return 'Hier müssen Sie mindestens 18 Jahre alt sein. Prüfen Sie bitte das Jahr.';
  if (min && iso < day(min)) return `Tragen Sie hier bitte ein Datum ab dem ${format(day(min))} ein.`;
  if (max && iso > day(max)) return `Tragen Sie hier bitte ein Datum bis zum ${format(day(max))} ein.`;
  return undefined;
}

/** Normal form: ISO date, also when a complete date lies outside the limits, so that mistakes can look at it. */
export const kind: Kind<DateField> = {
  parse(raw, field) {
    const typed = tidy(raw);
    const { iso, error } = readDate(typed, field.adult);
    if (iso === undefined) return { value: typed, error };
    const problem = outside(iso, field);
    return problem ? { value: iso, error: problem } : { value: iso };
  },
  format,
  missing: enter,
  caption: 'label',
  still: 'line',
};
