import { type LevelKind, levelKinds } from './login.ts';

/** Three steps of a stair; as many are filled as the level is high. */
export const Stairs = ({ level }: { readonly level: LevelKind }) => (
  <svg class="anmelden-treppe" viewBox="0 0 54 36" aria-hidden="true">
    {levelKinds.map((_, at) => (
      <rect
        key={at}
        x={at * 18 + 2}
        y={24 - at * 11}
        width="14"
        height={at * 11 + 10}
        fill={at <= levelKinds.indexOf(level) ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="2"
      />
    ))}
  </svg>
);
