import type { Example } from '../kind.ts';
import type { PostcodeTownField } from './kind.ts';

/** Options that hold for every example unless it says otherwise. */
export const field: Partial<PostcodeTownField> = { label: 'Wohnort', postcodes: [] };

const here = '39167 Hohe Börde';
const ours = { postcodes: ['39167', '39326', '39343'] };

export const examples: readonly Example<PostcodeTownField>[] = [
  { raw: '39167\nHohe Börde', value: here },
  { raw: ' 39167 \n Hohe Börde ', value: here },
  { raw: here, value: here },
  { raw: '39167  Hohe  Börde', value: here },
  { raw: '39167, Hohe Börde', value: here },
  { raw: '39167Hohe Börde', value: here },
  { raw: '39 167\nHohe Börde', value: here },
  { raw: 'D-39167\nHohe Börde', value: here },
  { raw: 'D - 39167 Hohe Börde', value: here },
  { raw: 'DE 39167 Hohe Börde', value: here },
  { raw: 'd-39167 Hohe Börde', value: here },
  { raw: 'Hohe Börde 39167', value: here },
  { raw: 'Hohe Börde\n39167', value: here },
  { raw: '39167 Hohe Börde\n', value: here },
  { raw: '\n39167 Hohe Börde', value: here },
  { raw: '39167\n39167 Hohe Börde', value: here },
  { raw: '39167\nHohe Bo\u0308rde', value: here },
  { raw: '39167\nhohe börde', value: '39167 hohe börde' },
  { raw: '39167\nHohe Boerde', value: '39167 Hohe Boerde' },
  { raw: '39167\nHohe Börde OT Irxleben', value: '39167 Hohe Börde OT Irxleben' },
  { raw: '39167\nHohe Börde, Irxleben', value: '39167 Hohe Börde, Irxleben' },
  { raw: '39104\nMagdeburg', value: '39104 Magdeburg' },
  { raw: '01067\nDresden', value: '01067 Dresden' },
  { raw: '38820\nHalberstadt', value: '38820 Halberstadt' },
  { raw: '39164\nWanzleben-Börde', value: '39164 Wanzleben-Börde' },
  { raw: here, value: here, field: ours },
  { raw: '39104 Magdeburg', field: ours, error: 'mit diesen Postleitzahlen: 39167, 39326, 39343' },
  { raw: 'Hohe Börde', error: 'fehlt noch die Postleitzahl' },
  { raw: '\nHohe Börde', error: 'Sie hat fünf Ziffern' },
  { raw: '3916\nHohe Börde', error: 'Es fehlt noch eine Ziffer.' },
  { raw: '391\nHohe Börde', error: 'Es fehlen noch 2 Ziffern.' },
  { raw: '391677\nHohe Börde', error: 'Es ist eine Ziffer zu viel.' },
  { raw: '39167\n', error: 'fehlt noch der Ort' },
  { raw: '39167', error: 'fehlt noch der Ort' },
  { raw: '39167\n-', error: 'fehlt noch der Ort' },
  { raw: '-', error: 'fehlt noch die Postleitzahl' },
];
