/** Named sets of entries for tests and the gallery. */
export const examples = {
  usual: { nummer: '0417', gemeinde: 'Hohe Börde' },
  'long name': { nummer: '9999', gemeinde: 'Oebisfelde-Weferlingen' },
};
