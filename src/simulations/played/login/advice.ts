import { type Advice, word } from '../played.ts';
import { type Login, type Scene, type State, bestWay, insteadOf } from './login.ts';

type Say = (state: State, login: Login) => Advice;

const goBack: Say = () => ({ move: 'zurueck', say: 'Tippen Sie auf „Einen Schritt zurück“.' });

/** Takes the best way where it is offered, or goes back to where all are. */
const takeOther: Say = (state, login) => {
  const [other] = insteadOf(state.way, login);
  return other
    ? { move: word('weg', other.kind), say: `Tippen Sie auf „${other.label}“.`, why: other.brings }
    : goBack(state, login);
};

const says: Partial<Record<Scene, Say>> = {
  wege: (_, login) => {
    const way = bestWay(login) ?? login.ways[0];
    return {
      move: word('weg', way?.kind),
      say: `Tippen Sie auf „${way?.label}“.`,
      why: `Dieser Dienst braucht mindestens die Stufe „${login.levels[login.needs].label}“.`,
    };
  },
  stufen: goBack,
  'weg-geht-nicht': goBack,
  'stufe-zu-niedrig': takeOther,
  vergessen: (state, login) => ({
    ...goBack(state, login),
    why: 'In der Übung steht das Passwort auf Ihrem Zettel. Versuchen Sie es noch einmal.',
  }),
  name: (_, { access }) => ({
    move: word('name', access?.name),
    say: `Tippen Sie „${access?.name}“ ein. Dann auf „Weiter“.`,
    ...(access && { look: access.nameAt }),
  }),
  passwort: (_, { access }) => ({
    move: word('passwort', access?.password),
    say: `Tippen Sie „${access?.password}“ ein. Dann auf „Anmelden“.`,
    why: 'Achten Sie auf große und kleine Buchstaben und auf jeden Strich.',
    ...(access && { look: access.passwordAt }),
  }),
  zertifikat: (_, { certificate }) => ({
    move: word('datei', certificate?.file),
    say: `Tippen Sie auf die Datei „${certificate?.file}“.`,
    why: 'Die Zertifikatsdatei endet auf „.pfx“.',
  }),
  'zertifikat-passwort': (_, { certificate }) => ({
    move: word('passwort', certificate?.password),
    say: `Tippen Sie „${certificate?.password}“ ein. Dann auf „Anmelden“.`,
    why: 'Gemeint ist das Passwort der Zertifikatsdatei.',
    ...(certificate?.passwordAt && { look: certificate.passwordAt }),
  }),
  karte: () => ({
    move: 'ausgewiesen',
    say: 'Tippen Sie auf „Ausweisen“.',
    why: 'Der Ausweis selbst ist eine eigene Übung.',
  }),
  daten: () => ({
    move: 'zustimmen',
    say: 'Lesen Sie die Liste. Tippen Sie dann auf „Daten übernehmen“.',
    why: 'Erst wenn Sie zustimmen, bekommt das Amt Ihre Daten.',
  }),
  'nicht-zugestimmt': goBack,
};

/** The next move from any scene but the goal. */
export const advise: Say = (state, login) => (says[state.scene] ?? goBack)(state, login);
