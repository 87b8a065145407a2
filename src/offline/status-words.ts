import type { Progress } from './messages.ts';

/** How far the device is, as the page knows it. */
export type OfflineState = Progress | 'unsupported' | 'interrupted';

/** The sentence for a state. "Fertig gespeichert" only when the worker has confirmed the last file. */
export const statusWords = (state: OfflineState): string => {
  if (state === 'unsupported')
    return 'Ihr Browser kann leider keine Seiten speichern. Mit Internet geht alles wie gewohnt.';
  if (state === 'interrupted') return 'Das Speichern macht gerade Pause. Mit Internet geht es von selbst weiter.';
  if (state.complete) return `Fertig gespeichert: alle ${state.total} Seiten.`;
  if (state.done === state.total) return `Alle ${state.total} Seiten sind gespeichert. Es fehlt noch die Suche.`;
  return `${state.done} von ${state.total} Seiten gespeichert`;
};
