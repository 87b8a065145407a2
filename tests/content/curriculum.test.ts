/** What holds for the lessons together: nothing stands twice, nothing is left over, nothing is promised without proof. */
import { describe, expect, test } from 'vitest';
import { termFiles, yamlFiles } from './checker/content-files.ts';
import { loadVillage } from './checker/village.ts';
import { exerciseIds } from './uebungen.ts';

interface Service {
  readonly state: string;
  readonly proof: { readonly title: string; readonly url?: string; readonly date?: string };
}

interface Amount {
  readonly text: string;
  readonly source: unknown;
}

const twice = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index);

const { lessons, amounts, services } = loadVillage();
const full = lessons.filter(({ easy }) => !easy);
const topics = yamlFiles('content/themen/*.yaml').map(([file, data]) => [file, data['lessons'] as string[]] as const);
const municipalities = yamlFiles('content/kommunen/*.yaml').map(
  ([file, data]) => [file, data['services'] as Record<string, Service>] as const,
);

test('every lesson stands in exactly one topic, and every topic has lessons', () => {
  const listed = topics.flatMap(([, ids]) => ids).sort();
  expect(listed).toEqual(full.map(({ id }) => id).sort());
  expect(topics.filter(([, ids]) => ids.length === 0)).toEqual([]);
});

test('every exercise is used by a lesson', () => {
  const used = full.flatMap(({ prose }) =>
    prose.tags.filter(({ name }) => name === 'Uebung').map((tag) => tag.attributes['id']),
  );
  expect(exerciseIds.filter((id) => !used.includes(id))).toEqual([]);
});

test('lessons of "Ausweis und Konto" and "Sicher im Netz" are explained even more simply too', () => {
  const both = topics.filter(([file]) => /ausweis-und-konto|sicher-im-netz/.test(file)).flatMap(([, ids]) => ids);
  const easy = lessons.filter((lesson) => lesson.easy).map(({ id }) => id);
  expect(both.length).toBeGreaterThan(0);
  expect(easy).toEqual(expect.arrayContaining(both));
});

test('no amount stands twice, under one name or under two', () => {
  const own = yamlFiles('content/kommunen/*.yaml').map(([, data]) => data['amounts'] as Record<string, Amount>);
  const shared = yamlFiles('content/betraege/*.yaml').map(([, data]) => data as unknown as Record<string, Amount>);
  const all = [...own, ...shared].flatMap((file) => Object.entries(file));
  expect(twice(all.map(([id]) => id))).toEqual([]);
  expect(twice(all.map(([, { text, source }]) => `${text} (${JSON.stringify(source)})`))).toEqual([]);
});

test('nothing unchecked is an amount', () => {
  expect(Object.entries(amounts).filter(([, { certainty }]) => !'BRV'.includes(certainty))).toEqual([]);
});

describe.each(municipalities)('%s', (_, all) => {
  test('promises a service only with a proof that can be looked up', () => {
    const bare = Object.entries(all).filter(
      ([, { state, proof }]) => state !== 'unbekannt' && !proof.url && !proof.date,
    );
    expect(bare.map(([id]) => id)).toEqual([]);
  });
});

test('every lesson about a service names one that the municipality knows', () => {
  const named = full.flatMap(({ file, data }) => (data['service'] ? [[file, String(data['service'])] as const] : []));
  expect(named.filter(([, service]) => !(service in services))).toEqual([]);
});

describe('the glossary', () => {
  const terms = termFiles();

  test('gives each everyday word to one term', () => {
    const places = new Map<string, string[]>();
    for (const { file, data } of terms) {
      for (const alias of (data['aliases'] ?? []) as unknown[])
        places.set(String(alias).toLowerCase(), [...(places.get(String(alias).toLowerCase()) ?? []), file]);
    }
    expect([...places].filter(([, files]) => files.length > 1)).toEqual([]);
  });

  test.each(terms)('$file tells one example', ({ source }) => {
    expect(source.match(/Ein Beispiel: /g)).toHaveLength(1);
  });
});
