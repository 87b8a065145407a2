import { ContentError } from '../../content-rules/content-error.ts';
import { closestName } from '../../content-rules/nearest-name.ts';
import { type Definition, pathOf } from '../definition.ts';
import type { Chain } from './travelled.ts';
import type { AuthoredChain } from './schema.ts';

type Station = AuthoredChain['stations'][number];
type Definitions = Readonly<Record<string, Definition>>;

/** Checks a Weg and yields, station by station, what the browser needs there. @throws Error with file, place and remedy. */
export function buildChain(id: string, authored: AuthoredChain, definitions: Definitions): readonly Chain[] {
  const fail = (place: string, message: string): never => {
    throw new ContentError(`content/wege/${id}.yaml`, `, ${place}: ${message}`);
  };
  const { title, person, stations } = authored;
  const all = stations.map((station) => definitionOf(station, definitions, fail));
  stations.forEach((station, index) => {
    checkPerson(person, all[index], station, fail);
    checkKeeps(station, person, all, index, fail);
  });
  const names = new Set(stations.map(({ uebung }) => uebung));
  if (names.size < stations.length) fail('stations', 'An Übung stands twice on the Weg. Take one out.');
  const titles = stations.map(({ uebung }, index) => ({ uebung, title: all[index]?.title ?? uebung }));
  return stations.map(({ keeps }) => ({ id, title, person, stations: titles, keeps }));
}

type Fail = (place: string, message: string) => never;

const definitionOf = ({ uebung }: Station, definitions: Definitions, fail: Fail): Definition =>
  definitions[uebung] ??
  fail('stations', `Unknown Übung "${uebung}". ${closestName(uebung, Object.keys(definitions))}`.trim());

function checkPerson(person: string, definition: Definition | undefined, { uebung }: Station, fail: Fail): void {
  const known = definition?.cases.map(({ id }) => id) ?? [];
  if (!known.includes(person)) fail(`stations "${uebung}"`, `It has no case "${person}". Known: ${known.join(', ')}.`);
}

/** What is kept must exist here, and be an entry on a paper of a later station. */
function checkKeeps(station: Station, person: string, all: readonly Definition[], index: number, fail: Fail): void {
  const place = `stations "${station.uebung}", keeps`;
  const paths = all[index]?.steps.flatMap((step) => step.fields.map((field) => pathOf(step, field))) ?? [];
  const later = all.slice(index + 1).flatMap(({ cases }) => cases.filter(({ id }) => id === person));
  const entries = later.flatMap((one) => Object.keys(one.entries));
  for (const [entry, keep] of Object.entries(station.keeps)) {
    const path = 'field' in keep ? keep.field : `${keep.step}.ablauf`;
    if (!paths.includes(path)) fail(place, `Unknown place "${path}". ${closestName(path, paths)}`.trim());
    if (!entries.includes(entry))
      fail(place, `No later station has a paper entry "${entry}". ${closestName(entry, entries)}`.trim());
  }
}
