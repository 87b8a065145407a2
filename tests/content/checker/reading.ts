import type { Complaint } from './complaint.ts';
import type { Page } from './content-files.ts';
import { type Measures, measure } from './formulas.ts';
import type { LessonRule, PageRule, Village } from './rule.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

interface Limits {
  readonly mean: number;
  readonly longest: number;
  readonly amstad: number;
  readonly lix: number;
  readonly wiener: number;
}

const lesson: Limits = { mean: 11, longest: 16, amstad: 65, lix: 40, wiener: 6 };
const easy: Limits = { mean: 7, longest: 10, amstad: 78, lix: 40, wiener: 6 };

/** Everything a reader reads of a page but its headings. */
export const sentencesIn = ({ prose }: Page, { texts }: Pick<Village, 'texts'>): Sentence[] =>
  prose.blocks.filter(({ kind }) => kind !== 'heading').flatMap((block) => sentencesOf(block, texts));

/** Measures of a page's prose. */
export const measuresOf = (page: Page, village: Pick<Village, 'texts'>): Measures =>
  measure(sentencesIn(page, village).map(({ words }) => words));

/** Sentence length and reading level of a lesson. */
export const readsEasily: LessonRule = (page, village) => {
  const limits = page.easy ? easy : lesson;
  return [...longSentences(page, village, limits.longest), ...levels(page, measuresOf(page, village), limits)];
};

/** Sentences of other pages and terms. */
export const hasShortSentences: PageRule = (page, village) => longSentences(page, village, lesson.longest);

const longSentences = (page: Page, village: Village, longest: number): Complaint[] =>
  sentencesIn(page, village)
    .filter(({ words }) => words.length > longest)
    .map(({ text, line, words }) => ({
      file: page.file,
      line,
      found: text,
      remedy: `${words.length} Wörter, höchstens ${longest}: Teilen Sie den Satz.`,
    }));

const levels = ({ file }: Page, { mean, amstad, lix, wiener }: Measures, limits: Limits): Complaint[] => {
  const missed = [
    mean > limits.mean && `im Mittel ${mean.toFixed(1)} Wörter im Satz, höchstens ${limits.mean}`,
    amstad < limits.amstad && `Amstad ${amstad.toFixed(0)}, mindestens ${limits.amstad}`,
    lix > limits.lix && `LIX ${lix.toFixed(0)}, höchstens ${limits.lix}`,
    wiener > limits.wiener && `Wiener Sachtextformel ${wiener.toFixed(1)}, höchstens ${limits.wiener}`,
  ].filter((words) => words !== false);
  return missed.map((found) => ({
    file,
    line: 1,
    found,
    remedy: 'Kürzere Wörter und Sätze, Verben statt Hauptwörter.',
  }));
};
