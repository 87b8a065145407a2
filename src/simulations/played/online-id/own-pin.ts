/** The own PIN: chosen, and entered once more. */
import { type OnlineId, type State, digitsOf, go, hasDigits, saying } from './state.ts';

/** Whether the app's users are advised against a PIN: a row, one digit only, or the birthday. */
export const isWeak = (pin: string, { birthday }: OnlineId): boolean =>
  pin === '123456' || /^(\d)\1{5}$/.test(pin) || birthdayPins(birthday).includes(pin);

/** The ways to write a birthday ("14.03.1952") in six digits. */
function birthdayPins(birthday: string): readonly string[] {
  const [day = '', month = '', year = ''] = birthday.split('.');
  const short = year.slice(-2);
  return [day + month + short, short + month + day, month + day + short, month + year];
}

/** An easily guessed PIN is only advised against: typed again, it is taken. */
export function choosePin(state: State, entry: string, play: OnlineId): State {
  const typed = digitsOf(entry);
  if (!hasDigits(typed, 6)) return saying(state, 'stellen-falsch');
  const isInsisted = state.said === 'pin-schwach' && state.chosen === typed;
  if (isWeak(typed, play) && !isInsisted) return { ...saying(state, 'pin-schwach'), chosen: typed };
  return { ...go(state, 'wiederholung'), chosen: typed };
}

/** Keeps the PIN that was advised against. */
export const keepPin = (state: State): State => (state.said === 'pin-schwach' ? go(state, 'wiederholung') : state);

export function repeatPin(state: State, entry: string): State {
  const typed = digitsOf(entry);
  if (!hasDigits(typed, 6)) return saying(state, 'stellen-falsch');
  return typed === state.chosen ? go(state, 'fortschritt') : saying(state, 'wiederholung-anders');
}
