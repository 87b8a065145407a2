import type { Example } from '../kind.ts';
import type { TextField } from './kind.ts';

/** Options that hold for every example unless it says otherwise. */
export const field: Partial<TextField> = { label: 'Vorname', min: 2, capitals: 'words' };

export const examples: readonly Example<TextField>[] = [
  { raw: 'Helga', value: 'Helga' },
  { raw: '  Helga ', value: 'Helga' },
  { raw: 'Helga  Sommer', value: 'Helga Sommer' },
  { raw: 'helga', value: 'helga' },
  { raw: 'HELGA', value: 'HELGA' },
  { raw: 'Karl-Heinz', value: 'Karl-Heinz' },
  { raw: 'Karl - Heinz', value: 'Karl - Heinz' },
  { raw: 'Anne Marie', value: 'Anne Marie' },
  { raw: 'Helga\n', value: 'Helga' },
  { raw: 'Helga\tSommer', value: 'Helga Sommer' },
  { raw: 'Helga\u00a0Sommer', value: 'Helga Sommer' },
  { raw: 'Jo', value: 'Jo' },
  { raw: 'Müller', value: 'Müller' },
  { raw: 'Mu\u0308ller', value: 'Müller' },
  { raw: 'Mueller', value: 'Mueller' },
  { raw: 'Weiß', value: 'Weiß' },
  { raw: 'Übungsweg 7', value: 'Übungsweg 7' },
  { raw: 'Übungsstr. 7a', value: 'Übungsstr. 7a' },
  { raw: 'Dorfstraße 12 / 2. Etage', value: 'Dorfstraße 12 / 2. Etage' },
  { raw: 'von der Heide', value: 'von der Heide' },
  { raw: "O'Neill", value: "O'Neill" },
  { raw: 'José', value: 'José' },
  { raw: 'Łukasz', value: 'Łukasz' },
  { raw: 'Nieder\u00adndodeleben', value: 'Niederndodeleben' },
  { raw: '\u200bDackel', value: 'Dackel' },
  { raw: 'Dackel, rauhaarig', value: 'Dackel, rauhaarig' },
  { raw: 'HV-2026/0417', value: 'HV-2026/0417', field: { label: 'Versicherungsnummer', capitals: 'none' } },
  { raw: '7', value: '7', field: { label: 'Hausnummer', min: 1 } },
  { raw: 'H', error: 'zu kurz' },
  { raw: ' H. ', error: 'zu kurz', field: { min: 3 } },
  { raw: '-', error: 'Schreiben Sie es bitte aus' },
  { raw: '\u200b', error: 'zu kurz' },
];
