import { type Advice, word } from '../played.ts';
import { asksOf } from './asks.ts';
import { type At, type Payment, type State, isForged, isWrong, wishOf } from './payment.ts';

/** What to do next, from wherever the payment stands. */
export const advise = (state: State, play: Payment): Advice | undefined => {
  const isOther = state.method !== undefined && state.method !== wishOf(play);
  return isOther && leavable.includes(state.at) ? otherWay : steps[state.at](state, play);
};

const leavable: readonly At[] = ['weiterleitung', 'rechnung', 'daten', 'pruefen'];

const otherWay: Advice = {
  move: 'andere-art',
  say: 'Tippen Sie auf „Andere Zahlungsart“.',
  why: 'So wollten Sie nicht bezahlen.',
};

const tap = (move: string, words: string, why?: string): Advice => ({
  move,
  say: `Tippen Sie auf „${words}“.`,
  ...(why && { why }),
});

type Step = (state: State, play: Payment) => Advice | undefined;

const steps: Readonly<Record<At, Step>> = {
  betrag: () => tap('weiter', 'Zahlungsart wählen', 'Lesen Sie erst, wie viel es kostet und wofür.'),
  zahlungsart: (_, play) => chosen(play),
  weiterleitung: (_, { page }) =>
    tap('zur-bezahlseite', 'Zur Bezahlseite', `Merken Sie sich die Adresse: ${page.address}.`),
  adresse: (state, play) =>
    isForged(play, state)
      ? tap('stimmt-nicht', 'Nein, ich gehe zurück', `Angekündigt war: ${play.page.address}. Oben steht etwas anderes.`)
      : tap('stimmt', 'Ja, sie stimmt', `Angekündigt war: ${play.page.address}. Genau das steht oben.`),
  'falsche-seite': () => tap('zurueck', 'Seite verlassen', 'Auf dieser Seite geben Sie nichts ein.'),
  rechnung: () => tap('ueberweisen', 'Überweisung ausfüllen', 'Suchen Sie das Kassenzeichen auf der Rechnung.'),
  daten: (state, play) => entered(state, play),
  pruefen: (state, play) => confirmed(state, play),
  app: (state, play) => released(state, play),
  'falsche-zahlung': () => tap('bank-anrufen', 'Bank anrufen', 'Je früher die Bank es weiß, desto besser.'),
  warten: () => tap('ergebnis', 'Auf das Ergebnis warten', 'Zahlen Sie nie zweimal. Warten Sie erst das Ergebnis ab.'),
  bezahlt: () => tap('quittung', 'Quittung speichern', 'Die Quittung beweist, dass Sie bezahlt haben.'),
  fertig: () => undefined,
  unbezahlt: () => tap('zurueck-zur-bezahlung', 'Zurück zur Bezahlung', 'Der Antrag ist noch nicht bezahlt.'),
};

function chosen(play: Payment): Advice {
  const method = wishOf(play);
  return {
    move: word('art', method ?? ''),
    say: `Wählen Sie „${method ? play.methods[method] : ''}“.`,
    why: `So soll bezahlt werden: ${play.wish}.`,
  };
}

function entered({ method, filled }: State, play: Payment): Advice | undefined {
  const ask = asksOf(method, play)[filled];
  const look = ask && play.look[ask.name];
  return (
    ask && {
      move: word(ask.name, ask.expected),
      say: `Tippen Sie bei „${ask.label}“ ein: ${ask.expected}. Dann tippen Sie auf „Eintragen“.`,
      ...(look ? { look } : { why: ask.hint ?? 'Lesen Sie, was über dem Feld steht.' }),
    }
  );
}

function confirmed({ method, hasMandate }: State, { amount, recipient }: Payment): Advice {
  if (method === 'lastschrift' && !hasMandate)
    return tap('mandat', 'Ich erlaube die Abbuchung', 'Ohne Ihre Erlaubnis darf niemand abbuchen.');
  return tap('zahlen', `${amount} bezahlen`, `Stimmt alles? ${amount} an ${recipient}.`);
}

const released = (state: State, play: Payment): Advice =>
  isWrong(play, state)
    ? tap('ablehnen', 'Ablehnen', `Vergleichen Sie: Verlangt sind ${play.amount} für ${play.recipient}.`)
    : tap('freigeben', 'Ja, freigeben', 'Betrag und Empfänger stimmen.');
