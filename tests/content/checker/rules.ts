import { hedgesDoubt, takesAmountsFromData } from './amounts.ts';
import type { Complaint } from './complaint.ts';
import type { LessonFile, Page } from './content-files.ts';
import { isEasy } from './easy.ts';
import { hasShortSentences, readsEasily } from './reading.ts';
import type { LessonRule, PageRule, Village } from './rule.ts';
import { hasItsParts, namesSources } from './shape.ts';
import { isSpelled } from './spelling.ts';
import { explainsTerms } from './terms.ts';
import { avoidsWords } from './words.ts';

const everywhere: readonly PageRule[] = [avoidsWords, takesAmountsFromData, hedgesDoubt, isSpelled];

/** What holds for every text of the site. */
export const pageRules: readonly PageRule[] = [...everywhere, hasShortSentences];

/** What holds for a lesson, also when it is explained more simply. */
export const lessonRules: readonly LessonRule[] = [
  readsEasily,
  explainsTerms,
  hasItsParts,
  namesSources,
  isEasy,
  ...everywhere,
];

/** All complaints about a lesson. */
export const judgeLesson = (lesson: LessonFile, village: Village): Complaint[] =>
  lessonRules.flatMap((rule) => rule(lesson, village));

/** All complaints about another page or a term. */
export const judgePage = (page: Page, village: Village): Complaint[] =>
  pageRules.flatMap((rule) => rule(page, village));
