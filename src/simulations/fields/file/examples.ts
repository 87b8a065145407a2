import type { Example } from '../kind.ts';
import type { FileField } from './kind.ts';

const papers = {
  personalausweis: 'Personalausweis',
  mietvertrag: 'Mietvertrag',
  wohnungsgeberbestaetigung: 'Wohnungsgeberbestätigung',
  heimtierausweis: 'Heimtierausweis von Bello',
};

/** Options that hold for every example unless it says otherwise. */
export const field: Partial<FileField> = {
  label: 'Welche Unterlage legen Sie bei?',
  papers,
  accepts: ['wohnungsgeberbestaetigung'],
  refusals: {},
};

const right = 'wohnungsgeberbestaetigung';
const any = { accepts: [] };
const own = { refusals: { mietvertrag: 'Das ist der Mietvertrag. Hier brauchen wir die Wohnungsgeberbestätigung.' } };

export const examples: readonly Example<FileField>[] = [
  { raw: right, value: right },
  { raw: 'Wohnungsgeberbestätigung', value: right },
  { raw: 'Wohnungsgeberbestaetigung', value: right },
  { raw: 'wohnungsgeberbestätigung', value: right },
  { raw: 'WOHNUNGSGEBERBESTÄTIGUNG', value: right },
  { raw: ' Wohnungsgeberbestätigung ', value: right },
  { raw: 'Wohnungsgeber\u00adbestätigung', value: right },
  { raw: 'Wohnungsgeber-Bestätigung', value: right },
  { raw: 'Wohnungsgeber Bestätigung', value: right },
  { raw: 'Wohnungsgeberbesta\u0308tigung', value: right },
  { raw: 'Wohnungsgeberbestätigung.', value: right },
  { raw: right, value: right, field: any },
  { raw: 'mietvertrag', value: 'mietvertrag', field: any },
  { raw: 'Mietvertrag', value: 'mietvertrag', field: any },
  { raw: 'personalausweis', value: 'personalausweis', field: any },
  { raw: 'heimtierausweis', value: 'heimtierausweis', field: any },
  { raw: 'Heimtierausweis von Bello', value: 'heimtierausweis', field: any },
  { raw: 'mietvertrag', value: 'mietvertrag', field: { accepts: ['personalausweis', 'mietvertrag'] } },
  { raw: 'mietvertrag', error: 'Sie haben „Mietvertrag“ gewählt. Hier brauchen wir „Wohnungsgeberbestätigung“.' },
  { raw: 'Heimtierausweis von Bello', error: 'Sie haben „Heimtierausweis von Bello“ gewählt.' },
  {
    raw: 'heimtierausweis',
    field: { accepts: ['mietvertrag', 'personalausweis'] },
    error: '„Personalausweis“ oder „Mietvertrag“',
  },
  { raw: 'mietvertrag', field: { accepts: ['fuehrerschein'] }, error: 'eine andere Unterlage' },
  { raw: 'mietvertrag', field: own, error: 'Das ist der Mietvertrag.' },
  { raw: 'personalausweis', field: own, error: 'Sie haben „Personalausweis“ gewählt.' },
  { raw: 'Führerschein', error: 'eine Ihrer Unterlagen' },
  { raw: 'Foto.jpg', error: 'eine Ihrer Unterlagen' },
  { raw: 'C:\\Bilder\\Ausweis.pdf', error: 'eine Ihrer Unterlagen' },
  { raw: '-', error: 'eine Ihrer Unterlagen' },
  { raw: 'Bello', field: any, error: 'eine Ihrer Unterlagen' },
];
