import type { Example } from '../kind.ts';
import type { SelectField } from './kind.ts';

/** Options that hold for every example unless it says otherwise. */
export const field: Partial<SelectField> = {
  label: 'Ortschaft',
  options: {
    ackendorf: 'Ackendorf',
    'gross-santersleben': 'Groß Santersleben',
    irxleben: 'Irxleben',
    niederndodeleben: 'Niederndodeleben',
    wellen: 'Wellen',
  },
};

const origin = {
  label: 'Woher kommt der Hund?',
  options: { tierheim: 'aus dem Tierheim', zucht: 'von einer Züchterin oder einem Züchter' },
};

export const examples: readonly Example<SelectField>[] = [
  { raw: 'ackendorf', value: 'ackendorf' },
  { raw: 'Ackendorf', value: 'ackendorf' },
  { raw: 'ACKENDORF', value: 'ackendorf' },
  { raw: ' Ackendorf ', value: 'ackendorf' },
  { raw: 'Ackendorf.', value: 'ackendorf' },
  { raw: 'gross-santersleben', value: 'gross-santersleben' },
  { raw: 'Groß Santersleben', value: 'gross-santersleben' },
  { raw: 'Gross Santersleben', value: 'gross-santersleben' },
  { raw: 'groß santersleben', value: 'gross-santersleben' },
  { raw: 'Groß-Santersleben', value: 'gross-santersleben' },
  { raw: 'Großsantersleben', value: 'gross-santersleben' },
  { raw: 'GROSS SANTERSLEBEN', value: 'gross-santersleben' },
  { raw: 'Groß  Santersleben', value: 'gross-santersleben' },
  { raw: 'irxleben', value: 'irxleben' },
  { raw: 'Irxleben', value: 'irxleben' },
  { raw: 'Niedern\u00addodeleben', value: 'niederndodeleben' },
  { raw: 'Niederndodeleben', value: 'niederndodeleben' },
  { raw: 'Niedern-dodeleben', value: 'niederndodeleben' },
  { raw: 'Wellen', value: 'wellen' },
  { raw: 'wellen', value: 'wellen' },
  { raw: 'Wellen\n', value: 'wellen' },
  { raw: 'tierheim', value: 'tierheim', field: origin },
  { raw: 'Tierheim', value: 'tierheim', field: origin },
  { raw: 'aus dem Tierheim', value: 'tierheim', field: origin },
  { raw: 'Zucht', value: 'zucht', field: origin },
  { raw: 'von einer Zuechterin oder einem Zuechter', value: 'zucht', field: origin },
  { raw: 'Magdeburg', error: 'Wählen Sie hier bitte eine Möglichkeit aus.' },
  { raw: 'Bitte wählen', error: 'eine Möglichkeit' },
  { raw: 'Santersleben', error: 'eine Möglichkeit' },
  { raw: 'Nieder', error: 'eine Möglichkeit' },
];
