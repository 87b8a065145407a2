import { readFileSync, readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { test, visit } from '../tab.ts';
import { easyLessons, exercises, lessons } from './site-pages.ts';

const idOf = (path: string): string => /^\/lektionen\/([\w-]+)/.exec(path)?.[1] ?? '';

interface Nodes {
  /** Elements outside the lesson's own content. */
  around: number;
  /** Where they are, for the person who mends it. */
  places: Record<string, number>;
}

/** Elements of a page outside the lesson's own content: that is all in `article` but its head (title, promise, facts, service) and its end, and of the end its sources and related lessons. */
const nodesAround = (page: Page): Promise<Nodes> =>
  page.evaluate(() => {
    const head = 'h1, .promise, .meta, .state, .lesson-end';
    const own = [...document.querySelectorAll('article > *')].filter((element) => !element.matches(head));
    if (own.length < 10) throw new Error('The lesson has hardly any content of its own.');
    const named = [...document.querySelectorAll('.lesson-end li')];
    const inside = [...own, ...named].reduce((sum, element) => sum + 1 + element.querySelectorAll('*').length, 0);
    const count = (selector: string): number => document.querySelectorAll(`${selector} *`).length;
    const places = ['head', 'header', '.state', '.lesson-end', '.side', '.help', 'footer'];
    return {
      around: document.querySelectorAll('*').length - inside,
      places: Object.fromEntries(places.map((place) => [place, count(place)])),
    };
  });

for (const path of lessons()) {
  test(`${path} has at most 200 nodes besides its own content`, async ({ tab }) => {
    await visit(tab, path);
    const { around, places } = await nodesAround(tab);
    expect(around, JSON.stringify(places)).toBeLessThanOrEqual(200);
  });

  test(`${path} leads to the lessons of its own topic and the related ones only`, async ({ tab }) => {
    await visit(tab, path);
    const linked = await tab
      .locator('a[href^="/lektionen/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const known = [...topicOf(path), ...relatedTo(path), ...namedIn(path)];
    expect(linked.filter((href) => !known.includes(idOf(href ?? '')))).toEqual([]);
    const topics = await tab
      .locator('a[href^="/themen/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(topics).size).toBeLessThanOrEqual(2);
  });
}

const sourceOf = (path: string): string => readFileSync(`content/lektionen/${idOf(path)}/lektion.mdx`, 'utf8');

/** Lessons of the topic that lists this one. */
const topicOf = (path: string): string[] =>
  readdirSync('content/themen')
    .map((file) => (parse(readFileSync(`content/themen/${file}`, 'utf8')) as { lessons: string[] }).lessons)
    .find((ids) => ids.includes(idOf(path))) ?? [];

const relatedTo = (path: string): string[] => {
  const front = /^---\n(.*?)\n---/s.exec(sourceOf(path))?.[1] ?? '';
  return (parse(front) as { related?: string[] }).related ?? [];
};

/** Lessons that the text itself links. */
const namedIn = (path: string): string[] =>
  [...sourceOf(path).matchAll(/\/lektionen\/([\w-]+)\//g)].map(([, id = '']) => id);

const wordsOf = async (page: Page, path: string): Promise<string> => {
  await visit(page, path, { width: 1280 });
  return (await page.locator('main').allInnerTexts()).join(' ').replace(/\s+/g, ' ').trim();
};

for (const path of [...lessons().slice(0, 4), ...easyLessons().slice(0, 1)]) {
  test(`${path} says the same without script`, async ({ tab, silentTab }) => {
    const silent = await wordsOf(silentTab, path);
    expect(silent.length).toBeGreaterThan(2000);
    expect(silent).toBe(await wordsOf(tab, path));
  });
}

for (const path of exercises()) {
  test(`the first step of ${path} stands there without script, with the way to the paper version`, async ({
    silentTab,
  }) => {
    await visit(silentTab, path);
    const control = silentTab.locator('[data-root] :is(input, select, textarea, .geraet button)').first();
    await expect(control).toBeVisible();
    await expect(control).toBeEnabled();
    await expect(silentTab.locator(`main a[href="${path}drucken/"]`).first()).toBeVisible();
  });
}
