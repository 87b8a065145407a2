import type { DrawingName } from '../ui/drawings/drawings.ts';
import type { Municipality } from './municipality.ts';

export type ServiceState = Municipality['services'][string]['state'];

/** How a state is told to the reader: full sentence, two words for lists, drawing, and tone of the box. */
export interface StateWords {
  readonly sentence: string;
  readonly short: string;
  /** Heading of all services with this state. */
  readonly group: string;
  readonly drawing: DrawingName;
  readonly tone: 'leaf' | 'sand';
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const words: Record<ServiceState, (place: string) => StateWords> = {
  online: (place) => ({
    sentence: `${capital(place)} geht das online.`,
    short: 'geht online',
    group: 'Von zu Hause aus',
    drawing: 'haken',
    tone: 'leaf',
  }),
  video: (place) => ({
    sentence: `${capital(place)} geht das per Video.`,
    short: 'geht per Video',
    group: 'Per Video',
    drawing: 'video',
    tone: 'leaf',
  }),
  'vor-ort': (place) => ({
    sentence: `${capital(place)} geht das vor Ort.`,
    short: 'geht vor Ort',
    group: 'Vor Ort',
    drawing: 'rathaus',
    tone: 'sand',
  }),
  unbekannt: (place) => ({
    sentence: `Geht das ${place} online? Das wissen wir noch nicht.`,
    short: 'bitte nachfragen',
    group: 'Bitte erst nachfragen',
    drawing: 'frage',
    tone: 'sand',
  }),
};

/** Words for a state; `place` is the municipality's `inSentence`, e.g. `in der Hohen Börde`. */
export const stateWords = (state: ServiceState, place: string): StateWords => words[state](place);

type Services = Municipality['services'];

/** Services of one state, in German order. */
export interface ServiceGroup {
  readonly state: ServiceState;
  readonly words: StateWords;
  readonly services: readonly (readonly [id: string, service: Services[string]])[];
}

/** All services by their state, from "online" to "unbekannt"; a state without services is left out. */
export const servicesByState = (services: Services, place: string): ServiceGroup[] =>
  (Object.keys(words) as ServiceState[])
    .map((state) => ({
      state,
      words: stateWords(state, place),
      services: Object.entries(services)
        .filter(([, service]) => service.state === state)
        .sort(([, a], [, b]) => a.title.localeCompare(b.title, 'de')),
    }))
    .filter(({ services: own }) => own.length > 0);
