/** Named sets of entries for tests and the gallery. */
export const examples = {
  usual: {
    name: 'Bello',
    rasse: 'Dackel',
    geschlecht: 'männlich',
    geburtsdatum: '01.05.2026',
    fellfarbe: 'braun',
    chipnummer: '276 098 100 000 001',
    'chip-datum': '15.07.2026',
    tierarzt: 'Tierarztpraxis Pfote',
  },
  'long words': {
    name: 'Prinzessin Senta vom Übungshof',
    rasse: 'Deutscher Schäferhund-Mischling',
    geschlecht: 'weiblich',
    geburtsdatum: '20.08.2024',
    fellfarbe: 'schwarz-braun mit weißer Brust',
    chipnummer: '276 098 100 000 002',
    'chip-datum': '12.10.2024',
    tierarzt: 'Gemeinschaftspraxis Doktor Pfote und Doktor Pfötchen',
  },
};
