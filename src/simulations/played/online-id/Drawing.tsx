interface Props {
  readonly device: 'phone' | 'reader';
  /** Whether phone and card talk: the waves are drawn solid. */
  readonly isFound: boolean;
}

/** The card at the back of a phone, or in front of a reader. */
export const CardAtDevice = ({ device, isFound }: Props) => (
  <svg class="eid-bild" viewBox="0 0 260 150" aria-hidden="true">
    {device === 'phone' ? <PhoneBack /> : <Reader />}
    <Card isNear={isFound} />
    {device === 'phone' && <Waves isFound={isFound} />}
  </svg>
);

const PhoneBack = () => (
  <g>
    <rect x="14" y="6" width="76" height="138" rx="13" class="eid-geraet" />
    <rect x="24" y="16" width="24" height="24" rx="7" class="eid-flaeche" />
    <circle cx="36" cy="28" r="6" class="eid-geraet" />
    <text x="52" y="134" text-anchor="middle" class="eid-wort">
      NFC
    </text>
  </g>
);

const Reader = () => (
  <g>
    <path d="M10 112h22" class="eid-linie" />
    <rect x="30" y="84" width="92" height="50" rx="9" class="eid-geraet" />
    <path d="M104 96v26" class="eid-linie" />
    <circle cx="46" cy="98" r="4" class="eid-flaeche" />
  </g>
);

const Waves = ({ isFound }: { readonly isFound: boolean }) => (
  <path
    d="M98 62q8 13 0 26M109 54q13 21 0 42M120 46q18 29 0 58"
    transform={isFound ? 'translate(86 0)' : undefined}
    class={isFound ? 'eid-linie' : 'eid-linie eid-suche'}
  />
);

/** A card without arms and number: photo, lines, chip. */
const Card = ({ isNear }: { readonly isNear: boolean }) => (
  <g transform={isNear ? 'translate(-76 0)' : undefined}>
    <rect x="142" y="40" width="110" height="70" rx="8" class="eid-karte" />
    <rect x="152" y="54" width="26" height="34" rx="3" class="eid-flaeche" />
    <circle cx="165" cy="65" r="6" class="eid-karte" />
    <path d="M155 87c0-14 20-14 20 0z" class="eid-karte" />
    <path d="M188 58h52M188 69h40M188 80h46" class="eid-linie" />
    <text x="240" y="103" text-anchor="end" class="eid-wort">
      CAN
    </text>
  </g>
);
