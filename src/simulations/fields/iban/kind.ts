import type { Kind } from '../kind.ts';
import { enter, miscount } from '../messages.ts';
import { compact, tidy } from '../tidy.ts';
import { isIban, lengths } from './check.ts';

/** Capitals without blanks and without the word IBAN; in a German one O is read as zero, I and L as one. */
function spelled(raw: string): string {
  const bare = compact(raw)
    .toUpperCase()
    .replace(/^(IBAN)+/, '');
  return bare.replace(
    /^(DE)(.*)$/,
    (_, country: string, rest: string) => country + rest.replace(/O/g, '0').replace(/[IL]/g, '1'),
  );
}

function obstacle(iban: string): string {
  const country = iban.slice(0, 2);
  const length = lengths[country] ?? iban.length;
  if (!/^[A-Z]{2}/.test(iban)) return 'Eine IBAN beginnt mit zwei Buchstaben, in Deutschland mit DE.';
  if (country === 'DE' && /\D/.test(iban.slice(2)))
    return 'Nach DE stehen in der IBAN nur Ziffern. Prüfen Sie bitte jede Stelle.';
  if (iban.length === length)
    return 'Hier passt eine Stelle noch nicht. Vergleichen Sie die IBAN bitte in Vierergruppen.';
  return `Eine IBAN mit ${country} hat ${length} Zeichen. ${miscount(iban.length - length, 'ein Zeichen', 'Zeichen')}`;
}

/** Normal form: capitals without blanks, also while something is missing, so that mistakes can look at it. */
export const kind: Kind = {
  parse(raw) {
    const value = spelled(raw) || tidy(raw);
    return isIban(value) ? { value } : { value, error: obstacle(value) };
  },
  format: (value) => value.replace(/(.{4})(?=.)/g, '$1 '),
  missing: enter,
  caption: 'label',
  still: 'boxes',
  boxes: () => 22,
};
