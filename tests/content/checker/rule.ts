import type { Complaint } from './complaint.ts';
import type { LessonFile, Page } from './content-files.ts';
import type { Amounts } from './sentences.ts';

/** An amount or deadline as data. */
export interface Amount {
  readonly text: string;
  readonly certainty: string;
  readonly file: string;
}

/** What a rule may look up outside the page it judges. */
export interface Village {
  readonly amounts: Readonly<Record<string, Amount>>;
  readonly texts: Amounts;
  readonly terms: readonly { readonly id: string; readonly title: string }[];
  /** State of each service of the municipality: `online`, `video`, `vor-ort`, `unbekannt`. */
  readonly services: Readonly<Record<string, string>>;
  readonly lessons: readonly LessonFile[];
  isWord(word: string): boolean;
}

/** Judges any page; empty when all is well. */
export type PageRule = (page: Page, village: Village) => Complaint[];

/** Judges a lesson. */
export type LessonRule = (lesson: LessonFile, village: Village) => Complaint[];
