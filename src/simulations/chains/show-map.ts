import type { Chain } from './travelled.ts';
import { forgetTrip, stationAddress, travelledOn } from './trip-storage.ts';

type Drawn = Pick<Chain, 'id' | 'stations'>;

/** Shows on the map of a Weg what is done in this tab, where the person is, and the way on. */
export function showMap(map: HTMLElement): void {
  const chain = JSON.parse(map.dataset['karte'] ?? '') as Drawn;
  draw(map, chain);
  map.querySelector('[data-neu]')?.addEventListener('click', () => {
    forgetTrip(chain);
    draw(map, chain);
    map.querySelector<HTMLElement>('[data-los]')?.focus();
  });
}

function draw(map: HTMLElement, chain: Drawn): void {
  const { done } = travelledOn(chain.id);
  const next = chain.stations.find(({ uebung }) => !done.includes(uebung));
  for (const { uebung } of chain.stations) stamp(map, uebung, done.includes(uebung), uebung === next?.uebung);
  say(map, words(done.length, chain.stations.length));
  const start = map.querySelector<HTMLAnchorElement>('[data-los]');
  const again = map.querySelector<HTMLElement>('[data-neu]');
  if (start) {
    start.hidden = next === undefined;
    start.href = stationAddress(chain.id, next?.uebung ?? '');
    start.textContent = done.length === 0 ? 'Den Weg beginnen' : `Weiter: ${next?.title ?? ''}`;
  }
  if (again) again.hidden = done.length === 0;
}

function stamp(map: HTMLElement, uebung: string, isDone: boolean, isNext: boolean): void {
  const station = map.querySelector<HTMLElement>(`[data-station="${uebung}"]`);
  const note = station?.querySelector<HTMLElement>('[data-stempel]');
  if (!station || !note) return;
  station.dataset['stand'] = isDone ? 'fertig' : isNext ? 'hier' : 'offen';
  note.hidden = !isDone && !isNext;
  note.textContent = isDone ? 'Geschafft' : 'Hier geht es weiter';
}

function say(map: HTMLElement, text: string): void {
  const status = map.querySelector('[data-ansage]');
  if (status) status.textContent = text;
}

function words(done: number, all: number): string {
  if (done === 0) return '';
  return done >= all ? 'Sie sind den ganzen Weg gegangen.' : `${done} von ${all} Stationen sind geschafft.`;
}
