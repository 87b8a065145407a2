import type { DrawingName } from '../ui/drawings/drawings.ts';
import type { Municipality } from './municipality.ts';

export type ServiceState = Municipality['services'][string]['state'];

/** How a state is told to the reader: full sentence, two words for lists, drawing, and tone of the box. */
export interface StateWords {
  readonly sentence: string;
  readonly short: string;
  readonly drawing: DrawingName;
  readonly tone: 'leaf' | 'sand';
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const words: Record<ServiceState, (place: string) => StateWords> = {
  online: (place) => ({
    sentence: `${capital(place)} geht das online.`,
    short: 'geht online',
    drawing: 'haken',
    tone: 'leaf',
  }),
  video: (place) => ({
    sentence: `${capital(place)} geht das per Video.`,
    short: 'geht per Video',
    drawing: 'video',
    tone: 'leaf',
  }),
  'vor-ort': (place) => ({
    sentence: `${capital(place)} geht das vor Ort.`,
    short: 'geht vor Ort',
    drawing: 'rathaus',
    tone: 'sand',
  }),
  unbekannt: (place) => ({
    sentence: `Geht das ${place} online? Das wissen wir noch nicht.`,
    short: 'bitte nachfragen',
    drawing: 'frage',
    tone: 'sand',
  }),
};

/** Words for a state; `place` is the municipality's `inSentence`, e.g. `in der Hohen Börde`. */
export const stateWords = (state: ServiceState, place: string): StateWords => words[state](place);
