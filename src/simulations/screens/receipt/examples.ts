import { makeField, makeStep } from '../../fixture-parts.ts';
import type { ScreenExamples } from '../example.ts';
import type { ReceiptStep } from './view.tsx';

const own = {
  screen: 'receipt',
  title: 'Ihre Anmeldung ist angekommen',
  reference: 'UEBUNG-2026-0417',
  text: 'Die Gemeinde hat Ihre Anmeldung bekommen.',
  next: 'Danach kommt ein Brief mit der Post.',
  file: 'Bestaetigung-UEBUNG',
};

/** Named steps for tests and the gallery. */
export const examples: ScreenExamples<ReceiptStep> = {
  usual: { step: makeStep<ReceiptStep>('fertig', own) },
  'with the name of the case': {
    step: makeStep<ReceiptStep>('fertig', { ...own, text: 'Guten Tag, {person.name}. Alles ist da.' }),
  },
  'with a question': {
    step: makeStep<ReceiptStep>('fertig', {
      ...own,
      fields: [makeField('checkbox', 'notiert', { label: 'Ich habe die Nummer aufgeschrieben.' })],
    }),
  },
};
