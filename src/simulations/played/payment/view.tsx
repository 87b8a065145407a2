import type { ComponentType } from 'preact';
import { BankApp, WronglyPaid } from './BankApp.tsx';
import { AddressCheck, ForgedPage } from './AddressCheck.tsx';
import { Bill } from './Bill.tsx';
import { Paid, Unpaid, Waiting } from './Ending.tsx';
import { Amount, Forward, type Props, Ways } from './Office.tsx';
import { Confirm, Data } from './PayPage.tsx';
import type { At } from './payment.ts';

const screens: Readonly<Record<At, ComponentType<Props>>> = {
  betrag: Amount,
  zahlungsart: Ways,
  weiterleitung: Forward,
  adresse: AddressCheck,
  'falsche-seite': ForgedPage,
  rechnung: Bill,
  daten: Data,
  pruefen: Confirm,
  app: BankApp,
  'falsche-zahlung': WronglyPaid,
  warten: Waiting,
  bezahlt: Paid,
  fertig: Paid,
  unbezahlt: Unpaid,
};

/** The office's page, the page of the payment service, or the bank's app. */
export function View(props: Props) {
  const Screen = screens[props.state.at];
  return <Screen {...props} />;
}
