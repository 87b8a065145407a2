import { type Case, type Field, fill } from '../definition.ts';
import { type FieldState, read, shown } from '../journey.ts';
import { type MovesField, adviceAt } from '../played/played.ts';

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

/** What the coach can say at a field now; on a played screen it depends on where it stands. */
export interface Hint {
  readonly where: string;
  readonly what: string;
  readonly look?: { readonly paper: string; readonly entry: string };
}

export function hintFor({ field, path, raw }: FieldState, one: Case): Hint {
  if (field.kind === 'moves') return movesHint(field as MovesField, raw, one);
  const look = paperFor(path, one);
  return { where: whereHint(field, path, one), what: whatHint(field, path, one), ...(look && { look }) };
}

function movesHint(field: MovesField, raw: string, { papers }: Case): Hint {
  const advice = adviceAt(field, raw);
  const [paper = '', entry = ''] = advice?.look?.split('.') ?? [];
  const isOnTable = paper in papers;
  const where =
    advice?.why ?? (isOnTable ? `Das steht hier: ${papers[paper]}.` : 'Lesen Sie, was auf dem Bildschirm steht.');
  const what = advice?.say ?? 'Hier ist alles getan. Tippen Sie auf den großen Knopf darunter.';
  return { where, what, ...(isOnTable && { look: { paper, entry } }) };
}

/** The paper and entry to look at, if a paper holds the answer. */
export function paperFor(path: string, one: Case): { readonly paper: string; readonly entry: string } | undefined {
  const [paper, entry] = one.sources[path]?.split('.') ?? [];
  return paper && entry ? { paper, entry } : undefined;
}
