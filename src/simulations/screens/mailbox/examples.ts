import { makeField, makeStep } from '../../fixture-parts.ts';
import type { ScreenExamples } from '../example.ts';
import type { MailboxStep, Message } from './view.tsx';

const confirmation: Message = {
  id: 'bestaetigung',
  channel: 'email',
  after: 'gleich danach',
  from: 'Gemeinde Musterdorf',
  subject: 'Bestätigung Ihrer Anmeldung',
  body: ['Guten Tag, {person.name}.', 'Ihre Vorgangsnummer ist UEBUNG-2026-0417.'],
  explain: 'Sie müssen nichts tun.',
};
const notice: Message = {
  ...confirmation,
  id: 'bescheid',
  channel: 'letter',
  after: 'einige Tage später',
  subject: 'Bescheid über die Hundesteuer',
  body: ['Für Ihren Hund setzen wir die Steuer fest.'],
  explain: 'Das ist der Bescheid. Heften Sie ihn ab.',
};
const question: Message = { ...confirmation, id: 'rueckfrage', channel: 'mailbox', subject: 'Eine Rückfrage' };

/** Named steps for tests and the gallery. */
export const examples: ScreenExamples<MailboxStep> = {
  'one message': { step: makeStep<MailboxStep>('post', { screen: 'mailbox', messages: [confirmation] }) },
  'a message of each channel': {
    step: makeStep<MailboxStep>('post', {
      screen: 'mailbox',
      intro: 'Ein paar Tage später kommt Post für {person.vorname}.',
      messages: [confirmation, notice, question],
    }),
  },
  'with a question': {
    step: makeStep<MailboxStep>('post', {
      screen: 'mailbox',
      messages: [notice],
      fields: [makeField('yes-no', 'gelesen', { label: 'Haben Sie den Bescheid gelesen?' })],
    }),
  },
};
