import type { Field } from '../../definition.ts';
import type { Kind } from '../kind.ts';
import { type Options, labelOf, parseChoice } from '../options.ts';

export interface FileField extends Field {
  /** Papers on the persona's table, id → title; comes from the case, never from the author. */
  readonly papers?: Options;
  readonly accepts: readonly string[];
  readonly refusals: Readonly<Record<string, string>>;
}

const papersOf = ({ papers }: FileField): Options => papers ?? {};

function refusal(paper: string, field: FileField): string {
  const papers = papersOf(field);
  const wanted = Object.keys(papers).filter((id) => field.accepts.includes(id));
  const titles = wanted.map((id) => `„${papers[id]}“`).join(' oder ');
  const remedy = titles ? `Hier brauchen wir ${titles}.` : 'Wählen Sie bitte eine andere Unterlage.';
  return field.refusals[paper] ?? `Sie haben „${papers[paper]}“ gewählt. ${remedy}`;
}

/** Normal form: the id of the paper. */
export const kind: Kind<FileField> = {
  parse(raw, field) {
    const { value, error } = parseChoice(raw, papersOf(field));
    if (error) return { value, error: 'Wählen Sie hier bitte eine Ihrer Unterlagen aus.' };
    const fits = field.accepts.length === 0 || field.accepts.includes(value);
    return fits ? { value } : { value, error: refusal(value, field) };
  },
  format: (value, field) => labelOf(value, papersOf(field)),
  missing: () => 'Hier fehlt noch eine Unterlage. Wählen Sie bitte eine aus.',
  caption: 'legend',
  still: 'options',
  options: papersOf,
};
