import type { Complaint } from './complaint.ts';
import type { Run } from './prose.ts';
import type { LessonRule } from './rule.ts';

const letter = '[\\p{L}\\d-]';

/** A term's title as it may stand in a sentence: bent at its end, adjectives too. */
export const formsOf = (title: string): RegExp => {
  const parts = title.split(' ');
  const forms = parts.map((part, index) => {
    const plain = part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return index < parts.length - 1 ? plain.replace(/e[rsnm]?$/, '(e|es|er|en|em)') : `${plain}(s|es|n|en|e|er|ern)?`;
  });
  return new RegExp(`(?<!${letter})${forms.join(' ')}(?!${letter})`, 'u');
};

/** The first use of a term in running text is marked, so that a tap explains it. Headings, labels and links are not running text. */
export const explainsTerms: LessonRule = ({ file, prose }, { terms }) =>
  terms.flatMap(({ id, title }) => {
    const form = formsOf(title);
    for (const { kind, runs, line } of prose.blocks) {
      if (kind !== 'text') continue;
      if (runs.some((run) => run.id === id && run.role === 'term')) return [];
      const found = runs.find((run) => run.role === 'plain' && form.test(run.text));
      if (found) return [unmarked(file, line, found, id, form)];
    }
    return [];
  });

const unmarked = (file: string, line: number, run: Run, id: string, form: RegExp): Complaint => {
  const [word = ''] = form.exec(run.text) ?? [];
  return {
    file,
    line,
    found: run.text.trim(),
    remedy: `Beim ersten Mal <Begriff id="${id}">${word}</Begriff> schreiben.`,
  };
};
