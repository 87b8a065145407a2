/** Named sets of entries for tests and the gallery. */
export const examples = {
  front: { kennzeichen: 'UEB-UN 417', platz: 'vorne', code: 'a7K' },
  back: { kennzeichen: 'UEB-U 9999', platz: 'hinten', code: '9Xm' },
};
