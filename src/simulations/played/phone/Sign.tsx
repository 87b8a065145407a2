import type { Happening } from './events.ts';

const paths = {
  sms: 'M6 9h36v24H22l-9 8v-8H6zM14 18h20M14 25h13',
  notice: 'M24 6v4m-11 22V22a11 11 0 0 1 22 0v10l4 5H9zM20 41h8',
  permission: 'M24 5l16 6v11c0 10-7 17-16 21C15 39 8 32 8 22V11zM18 19a6 6 0 1 1 6 7v3m0 5v2',
  call: 'M10 8h8l4 10-5 4c2 5 5 8 10 10l4-5 9 4v8c-18 4-36-14-30-31z',
};

/** A small drawing of what has arrived; the words beside it say the same. */
export const Sign = ({ look }: Pick<Happening, 'look'>) => (
  <svg class="handy-zeichen" viewBox="0 0 48 48" aria-hidden="true">
    <path d={paths[look]} fill="none" stroke="currentColor" stroke-width="3" stroke-linejoin="round" />
  </svg>
);
