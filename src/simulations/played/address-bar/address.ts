/** A piece of an address. `owner` decides whose page it is: the last two words before the first single slash. */
export interface Part {
  readonly role: 'scheme' | 'front' | 'owner' | 'path';
  readonly text: string;
}

/** Splits an address into its pieces, from left to right; empty ones are left out. */
export function partsOf(address: string): readonly Part[] {
  const [, scheme = '', host = '', path = ''] = /^([a-z]+:\/\/)?([^/]*)(.*)$/.exec(address) ?? [];
  const owner = host.split('.').slice(-2).join('.');
  const parts: readonly Part[] = [
    { role: 'scheme', text: scheme },
    { role: 'front', text: host.slice(0, host.length - owner.length) },
    { role: 'owner', text: owner },
    { role: 'path', text: path },
  ];
  return parts.filter(({ text }) => text !== '');
}

/** The piece that decides whose page it is. */
export const ownerOf = (address: string): string => partsOf(address).find(({ role }) => role === 'owner')?.text ?? '';

/** How to find the piece that decides, one or two sentences. */
export const howToRead = (address: string): string =>
  partsOf(address).some(({ role }) => role === 'path')
    ? 'Suchen Sie den ersten einzelnen Schrägstrich. Es zählt, was direkt davor steht.'
    : 'Beginnen Sie ganz rechts. Es zählt, was am Ende steht.';

const passed: Readonly<Record<Part['role'], string>> = {
  scheme: 'So fangen fast alle Adressen an. Das sagt nichts über den Besitzer. Gehen Sie weiter nach rechts.',
  front: 'Das steht zu weit links. Diesen Teil darf jeder frei davorschreiben. Gehen Sie weiter nach rechts.',
  owner: '',
  path: 'Das steht hinter dem Schrägstrich. Es ist nur eine Unterseite. Gehen Sie ein Stück nach links.',
};

/** Kindly why this piece does not decide. */
export const whyNot = ({ role, text }: Part): string => `„${text}“: ${passed[role]}`;
