import type { Example } from '../kind.ts';
import type { LongTextField } from './kind.ts';

/** Options that hold for every example unless it says otherwise. */
export const field: Partial<LongTextField> = { label: 'Wer hatte den Hund vorher?', min: 3, max: 200, rows: 4 };

const spaced = 'Erster Absatz.\n\nZweiter Absatz.';

export const examples: readonly Example<LongTextField>[] = [
  { raw: 'Tierheim Satuelle', value: 'Tierheim Satuelle' },
  { raw: '  Tierheim   Satuelle  ', value: 'Tierheim Satuelle' },
  { raw: 'Erika Beispiel\nÜbungsweg 3\n39167 Hohe Börde', value: 'Erika Beispiel\nÜbungsweg 3\n39167 Hohe Börde' },
  { raw: 'Erika Beispiel\r\nÜbungsweg 3', value: 'Erika Beispiel\nÜbungsweg 3' },
  { raw: 'Erika Beispiel\rÜbungsweg 3', value: 'Erika Beispiel\nÜbungsweg 3' },
  { raw: 'Erika Beispiel\u2028Übungsweg 3', value: 'Erika Beispiel\nÜbungsweg 3' },
  { raw: 'Erika Beispiel, Übungsweg 3, 39167 Hohe Börde', value: 'Erika Beispiel, Übungsweg 3, 39167 Hohe Börde' },
  { raw: 'Erika Beispiel   \n   Übungsweg 3', value: 'Erika Beispiel\nÜbungsweg 3' },
  { raw: spaced, value: spaced },
  { raw: 'Erster Absatz.\n\n\n\nZweiter Absatz.', value: spaced },
  { raw: 'Erster Absatz.\n \n \n \nZweiter Absatz.', value: spaced },
  { raw: '\n\nTierheim\n\n', value: 'Tierheim' },
  { raw: 'Die Laterne am Anger leuchtet nicht.', value: 'Die Laterne am Anger leuchtet nicht.' },
  { raw: 'Nachbar', value: 'Nachbar' },
  { raw: 'aus der Zeitung', value: 'aus der Zeitung' },
  { raw: 'weiß ich nicht mehr', value: 'weiß ich nicht mehr' },
  { raw: 'Frau Mu\u0308ller', value: 'Frau Müller' },
  { raw: 'Züchterin: Frau Groß', value: 'Züchterin: Frau Groß' },
  { raw: '- Sofa\n- zwei Sessel\n- Teppich', value: '- Sofa\n- zwei Sessel\n- Teppich' },
  { raw: '1 Sofa\t2 Sessel', value: '1 Sofa 2 Sessel' },
  { raw: 'ZUGELAUFEN', value: 'ZUGELAUFEN' },
  { raw: 'Mein Enkel hat ihn mir geschenkt ...', value: 'Mein Enkel hat ihn mir geschenkt ...' },
  { raw: 'Siehe Vertrag!', value: 'Siehe Vertrag!' },
  { raw: 'Ab\u00adholung', value: 'Abholung' },
  { raw: 'ja', value: 'ja', field: { min: 2 } },
  { raw: 'nö', error: 'noch sehr kurz' },
  { raw: '-', error: 'Schreiben Sie bitte etwas mehr' },
  { raw: 'Tierheim Satuelle', field: { max: 16 }, error: 'Es ist ein Zeichen zu viel.' },
  { raw: 'Tierheim Satuelle', field: { max: 10 }, error: 'Es sind 7 Zeichen zu viel.' },
];
