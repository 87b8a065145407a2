/** Named sets of entries for tests and the gallery. */
export const examples = {
  'for tenants': {
    wohnungsgeber: 'Wohnungsgenossenschaft Musterstadt eG',
    'wohnungsgeber-anschrift': 'Beispielstraße 1, 39340 Haldensleben',
    eigentuemer: 'wie oben',
    strasse: 'Musterallee 12 a',
    'plz-ort': '39340 Haldensleben',
    einzugsdatum: '14.11.2026',
    personen: 'Helga Sommer, Kurt Sommer',
    'ausgestellt-am': '16.11.2026',
  },
  'for an owner': {
    wohnungsgeber: 'Kurt Sommer',
    'wohnungsgeber-anschrift': 'Lindenplatz 3, 39340 Haldensleben',
    eigentuemer: 'Kurt Sommer',
    strasse: 'Lindenplatz 3',
    'plz-ort': '39340 Haldensleben',
    einzugsdatum: '02.11.2026',
    personen: 'Kurt Sommer',
    'ausgestellt-am': '02.11.2026',
  },
};
