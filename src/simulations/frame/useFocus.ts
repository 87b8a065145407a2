import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { hashOf } from './address.ts';
import type { Practice } from './practice.ts';

/**
 * Moves the focus as a person's eye moves: to the title of a new step, and on "zeigen" to the coach's button at the field
 * whose turn it is. Nothing moves when the page opens. It happens once the rows are drawn anew, too, and before the new picture
 * is painted, so that there is only one.
 */
export function useFocus(box: RefObject<HTMLElement>, practice: Practice): void {
  const { run, place } = practice;
  const scene = `${hashOf(place)} ${run.rung} ${run.caseId} ${run.workshop ?? ''}`;
  const turn = run.rung === 'zeigen' ? (practice.turn ?? '') : '';
  const before = useRef({ scene, turn });
  useLayoutEffect(() => {
    const { scene: oldScene, turn: oldTurn } = before.current;
    before.current = { scene, turn };
    if (scene !== oldScene) queueMicrotask(() => toTitle(box.current));
    else if (turn !== oldTurn) queueMicrotask(() => toCoach(box.current));
  }, [scene, turn]);
}

function toCoach(box: HTMLElement | null): void {
  const button = box?.querySelector<HTMLElement>('[data-coach]');
  button?.focus({ preventScroll: true });
  button?.closest('.kern-row, .kern-nav')?.scrollIntoView({ block: 'center' });
}

function toTitle(box: HTMLElement | null): void {
  box?.querySelector<HTMLElement>('#titel')?.focus({ preventScroll: true });
  (box?.querySelector('.coach') ?? box?.querySelector('.buehne'))?.scrollIntoView();
}
