import type { Condition } from './camera.ts';

interface PhotoProps {
  readonly title: string;
  readonly isCard: boolean;
  readonly faults: readonly Condition[];
  /** The marks of the camera around the picture. */
  readonly isLive: boolean;
}

/** What the camera sees: a paper on the table, and what is amiss with the picture. */
export function Photo({ title, isCard, faults, isLive }: PhotoProps) {
  const has = (fault: Condition) => faults.includes(fault);
  const place = has('abgeschnitten') ? 'translate(46 62) scale(1.5)' : '';
  return (
    <svg class="foto-bild" viewBox="0 0 240 280" aria-hidden="true">
      <path class="foto-tisch" d="M0 0h240v280H0z" />
      <path class="foto-maserung" d="M0 40q120-16 240 4M0 110q110 18 240-6M0 190q130-18 240 8M0 252q100 12 240-2" />
      <g transform={place}>
        {has('unscharf') && <Ghosts title={title} isCard={isCard} />}
        <Sheet title={title} isCard={isCard} isFaint={has('unscharf')} />
      </g>
      {has('schatten') && <path class="foto-schatten" d="M0 280V150C30 96 84 92 132 132s88 74 66 148z" />}
      {has('dunkel') && <path class="foto-dunkel" d="M0 0h240v280H0z" />}
      {isLive && <path class="foto-ecken" d="M12 44V12h32M196 12h32v32M228 236v32h-32M44 268H12v-32" />}
    </svg>
  );
}

type SheetProps = Pick<PhotoProps, 'title' | 'isCard'> & { readonly isFaint?: boolean };

/** A shaken picture: the same paper twice more, beside itself. */
const Ghosts = (props: SheetProps) => (
  <>
    <g transform="translate(-7 -5)">
      <Sheet {...props} isFaint={true} />
    </g>
    <g transform="translate(7 5)">
      <Sheet {...props} isFaint={true} />
    </g>
  </>
);

const Sheet = ({ title, isCard, isFaint = false }: SheetProps) => (
  <g class={isFaint ? 'foto-papier foto-verwackelt' : 'foto-papier'}>
    {isCard ? <Card title={title} /> : <Page title={title} />}
  </g>
);

/** Type small enough for the paper's width. */
const typeFor = (title: string): number => Math.max(8, Math.min(14, 270 / title.length));

const Card = ({ title }: Pick<PhotoProps, 'title'>) => (
  <>
    <rect class="foto-karte" x="30" y="82" width="180" height="116" rx="11" />
    <text x="44" y="104" font-size={typeFor(title)}>
      {title}
    </text>
    <path class="foto-weiss" d="M44 118h44v58H44z" />
    <path d="M50 176c0-20 32-20 32 0M104 126h88M104 142h64M104 158h76M104 174h50" />
    <circle class="foto-weiss" cx="66" cy="141" r="10" />
  </>
);

const Page = ({ title }: Pick<PhotoProps, 'title'>) => (
  <>
    <path class="foto-weiss" d="M38 32h164v216H38z" />
    <text x="52" y="62" font-size={typeFor(title)}>
      {title}
    </text>
    <path d="M52 82h136M52 100h136M52 118h96M52 146h136M52 164h120M52 182h136" />
    <path class="foto-tinte" d="M56 222c8-18 14-14 10 0 10-16 14-12 14 0 8-10 12-8 20-2s16 2 24-2" />
    <circle cx="168" cy="218" r="15" />
    <path d="m161 218 5 6 9-12" />
  </>
);
