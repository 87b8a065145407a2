import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { limitRow, type Row, ratioRow, skippedRow } from '../rows.ts';
import { buildStarlight, installStarlight } from '../starlight.ts';
import { addLessons, buildBare, copyProject, dropEasyVersions, removeProject } from '../village.ts';

const [few, half, many] = [50, 525, 1000];

interface Built {
  readonly seconds: number;
  /** Bytes of one generated lesson's page. */
  readonly page: number;
  /** Bytes of everything a visitor can ask for. */
  readonly site: number;
}

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

const build = async (village: string): Promise<Built> => {
  const { site, seconds } = await buildBare(village, 'dist');
  const page = statSync(join(site, 'lektionen/lektion-1/index.html')).size;
  return { seconds, page, site: bytesIn(site) };
};

const withVillage = async <Result>(lessons: number, measure: (village: string) => Promise<Result>): Promise<Result> => {
  const village = copyProject();
  try {
    addLessons(village, lessons);
    return await measure(village);
  } finally {
    removeProject(village);
  }
};

/** The same texts here and in Starlight, one right after the other. */
const against = async (starlight: string | undefined, village: string, what: string): Promise<[Built, Row]> => {
  const own = await build(village);
  const time = `build of ${many} lessons ${what}`;
  if (starlight === undefined)
    return [own, skippedRow(time, `${Math.round(own.seconds)} s; Starlight cannot be installed: no registry`)];
  const theirs = await buildStarlight(starlight, village);
  return [own, ratioRow(`${time}, against Starlight`, own.seconds, theirs, 's', 0.6)];
};

const growthRows = (small: Built, middle: Built, large: Built): Row[] => {
  const [first, second] = [(middle.site - small.site) / (half - few), (large.site - middle.site) / (many - half)];
  return [
    ratioRow(`page of a lesson among ${many}, against ${few}`, large.page, small.page, 'B', 1.01),
    limitRow('output per further lesson', (first + second) / 2000, 'kB'),
    ratioRow('output per lesson, second half against first', second / 1000, first / 1000, 'kB', 1.05),
  ];
};

/** Build time of 1,000 lessons against Starlight's on the same texts, and how the output grows from 50 lessons to 1,000. */
export const measureScale = async (): Promise<Row[]> => {
  const [small, middle] = [await withVillage(few, build), await withVillage(half, build)];
  const starlight = await installStarlight();
  try {
    return await withVillage(many, async (village) => {
      const [large, whole] = await against(starlight, village, 'with easy versions');
      dropEasyVersions(village);
      const [, alone] = await against(starlight, village, 'alone');
      return [whole, alone, ...growthRows(small, middle, large)];
    });
  } finally {
    if (starlight !== undefined) removeProject(starlight);
  }
};
