import type { Lesson } from './village.ts';

type Device = Lesson['data']['devices'][number];

const names: Record<Device, string> = { handy: 'Handy', tablet: 'Tablet', computer: 'Computer' };

/** `['handy', 'tablet', 'computer']` → `Handy, Tablet oder Computer`. */
export const deviceList = (devices: readonly Device[]): string => {
  const words = devices.map((device) => names[device]);
  const last = words.pop() ?? '';
  return words.length > 0 ? `${words.join(', ')} oder ${last}` : last;
};
