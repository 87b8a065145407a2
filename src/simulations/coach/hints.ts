import { type Case, type Field, fill } from '../definition.ts';
import { read, shown } from '../journey.ts';

/** Where the answer stands: on which paper, or what the persona wants. Hint level 1. */
export function whereHint(field: Field, path: string, one: Case): string {
  if (field.tip) return fill(field.tip, one.entries);
  const paper = one.sources[path]?.split('.')[0];
  if (paper) return `Das steht hier: ${one.papers[paper]}.`;
  return field.required ? 'Lesen Sie den Satz über dem Feld noch einmal.' : 'Dieses Feld dürfen Sie leer lassen.';
}

/** What to enter. Hint level 2. */
export function whatHint(field: Field, path: string, one: Case): string {
  const raw = one.exemplar[path];
  if (raw === undefined) return 'Lassen Sie dieses Feld leer.';
  const answer = shown(field, read(field, raw).value);
  if (field.kind === 'checkbox') return 'Setzen Sie das Häkchen.';
  return `${verb(field)} „${answer}“${verb(field) === 'Wählen Sie' ? '.' : ' ein.'}`;
}

const verb = (field: Field): string =>
  ['choice', 'select', 'yes-no', 'file'].includes(field.kind) ? 'Wählen Sie' : 'Tragen Sie';

/** The paper and entry to look at, if a paper holds the answer. */
export function paperFor(path: string, one: Case): { readonly paper: string; readonly entry: string } | undefined {
  const [paper, entry] = one.sources[path]?.split('.') ?? [];
  return paper && entry ? { paper, entry } : undefined;
}
