/** What both hand-written forms know about registering a dog. */

export type Answers = Readonly<Record<string, string>>;

export const titles: Readonly<Record<string, string>> = {
  gemeinde: 'Wo wohnt der Hund?',
  kontakt: 'Ihre Angaben',
  hund: 'Ihr Hund',
  pruefen: 'Angaben prüfen',
  fertig: 'Ihre Anmeldung ist angekommen',
};

export const stepIds = Object.keys(titles);

const required = [
  ...['gemeinde-ortschaft', 'kontakt-vorname', 'kontakt-nachname', 'kontakt-geburtsdatum', 'kontakt-strasse'],
  ...['kontakt-ort', 'kontakt-email', 'kontakt-zahlungsart', 'hund-geschlecht', 'hund-geburtsdatum', 'hund-rasse'],
  ...['hund-chipnummer', 'hund-versicherer', 'hund-versicherungsnummer', 'hund-seit', 'hund-herkunft', 'hund-weitere'],
  ...['hund-gefaehrlich', 'pruefen-richtig', 'pruefen-datenschutz'],
];
const debit = ['kontakt-iban', 'kontakt-kontoinhaber', 'kontakt-mandat'];
const before = ['hund-vorbesitzer', 'hund-vorbesitzer-anschrift'];

const patterns: Readonly<Record<string, readonly [RegExp, string]>> = {
  'kontakt-geburtsdatum': [/^\d{1,2}\. ?\d{1,2}\. ?\d{4}$/, 'Bitte schreiben Sie das Datum so: 1.5.1950'],
  'hund-geburtsdatum': [/^\d{1,2}\. ?\d{1,2}\. ?\d{4}$/, 'Bitte schreiben Sie das Datum so: 1.5.2026'],
  'hund-seit': [/^\d{1,2}\. ?\d{1,2}\. ?\d{4}$/, 'Bitte schreiben Sie das Datum so: 10.11.2026'],
  'kontakt-ort': [/^\d{5} \S/, 'Bitte nennen Sie Postleitzahl und Ort.'],
  'kontakt-email': [/^\S+@\S+\.\S+$/, 'In der E-Mail-Adresse fehlt etwas.'],
  'kontakt-iban': [/^DE(\s*\d){20}$/, 'Die deutsche IBAN hat 22 Zeichen.'],
  'hund-chipnummer': [/^(\s*\d){15}$/, 'Die Chipnummer hat 15 Ziffern.'],
  'hund-weitere': [/^\d{1,2}$/, 'Bitte schreiben Sie eine Zahl.'],
};

const isNeeded = (name: string, answers: Answers): boolean =>
  required.includes(name) ||
  (debit.includes(name) && answers['kontakt-zahlungsart'] === 'lastschrift') ||
  (before.includes(name) && ['tierheim', 'zucht', 'kauf'].includes(answers['hund-herkunft'] ?? ''));

/** What is wrong with a field, or nothing. */
export const complaintOf = (name: string, answers: Answers): string => {
  const raw = (answers[name] ?? '').trim();
  if (raw === '') return isNeeded(name, answers) ? 'Hier fehlt noch etwas.' : '';
  const [pattern, words] = patterns[name] ?? [];
  return pattern?.test(raw) === false ? (words ?? '') : '';
};

/** Fields of a step that have something to complain about. */
export const complaintsOf = (step: string, answers: Answers): string[] =>
  [...required, ...debit, ...before].filter((name) => name.startsWith(`${step}-`) && complaintOf(name, answers) !== '');
