/** What exercises and Wege say to a learner is as plain as the lessons. Labels of forms keep their own words. */
import { describe, expect, test } from 'vitest';
import { inWords } from './checker/complaint.ts';
import { type Page, yamlFiles } from './checker/content-files.ts';
import { isSpelled } from './checker/spelling.ts';
import { loadVillage } from './checker/village.ts';
import { avoidsWords } from './checker/words.ts';

const spoken = new Set(['lead', 'say', 'why', 'tip', 'skills', 'real', 'fidelity', 'cases']);
const village = loadVillage();

/** Everything below the keys that hold speech, without placeholders such as `{person.name}`. */
const speechIn = (value: unknown, isSpeech = false): string[] => {
  if (typeof value === 'string') return isSpeech ? [value.replace(/\{[^}]*\}/g, 'Wort')] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => speechIn(inner, isSpeech || spoken.has(key)));
};

const pageOf = (file: string, data: unknown): Page => {
  const blocks = speechIn(data).map((text) => ({
    kind: 'text' as const,
    depth: 0,
    line: 1,
    runs: [{ text, role: 'plain' as const }],
  }));
  return { file, source: '', data: {}, prose: { blocks, tags: [] } };
};

describe.each([...yamlFiles('content/uebungen/*/uebung.yaml'), ...yamlFiles('content/wege/*.yaml')])(
  '%s',
  (file, data) => {
    const page = pageOf(file, data);

    test('says something', () => {
      expect(page.prose.blocks.length).toBeGreaterThan(3);
    });

    test('uses our words, spelled as in the dictionary', () => {
      const complaints = [...avoidsWords(page, village), ...isSpelled(page, village)];
      expect(complaints.map(inWords)).toEqual([]);
    });
  },
);
