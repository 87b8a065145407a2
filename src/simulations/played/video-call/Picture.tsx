import type { Blur } from './call.ts';

/** The clerk in the picture, drawn: nobody in particular. In the corner the person's own small picture. */
export const ClerkPicture = ({ label }: { readonly label: string }) => (
  <svg class="video-bild" viewBox="0 0 320 200" role="img" aria-label={label}>
    <path d="M0 0h320v200H0z" fill="#dfe6e2" />
    <path d="M18 34h84v8H18zM18 78h84v8H18z" fill="#a9896a" />
    <path
      d="M24 12h10v22H24zM36 8h8v26h-8zM47 14h12v20H47zM30 54h12v24H30zM45 60h9v18h-9zM70 52h10v26H70z"
      fill="#5f7d8c"
    />
    <path d="M262 120c-4-30-22-36-24-54 18 8 26 22 28 40 2-26 12-40 28-46-2 22-18 34-22 60z" fill="#3c7d55" />
    <path d="M250 118h36l-5 34h-26z" fill="#b0653a" />
    <path d="M88 200c2-44 30-58 72-58s70 14 72 58z" fill="#4a5f8a" />
    <path d="M122 142c-6-20-6-52 0-72 10-36 66-36 76 0 6 20 6 52 0 72-10 8-66 8-76 0z" fill="#5b4331" />
    <path d="M142 128h36v20c-6 12-30 12-36 0z" fill="#c99b78" />
    <ellipse cx="160" cy="98" rx="32" ry="38" fill="#dcb08c" />
    <path d="M126 96c-4-44 18-56 36-56s38 14 32 56c-6-16-8-26-10-30-16 8-36 8-48 0-4 8-6 18-10 30z" fill="#5b4331" />
    <circle cx="148" cy="98" r="3.5" fill="#2b2320" />
    <circle cx="172" cy="98" r="3.5" fill="#2b2320" />
    <path d="M148 116c8 7 16 7 24 0" fill="none" stroke="#8a4b3c" stroke-width="3.5" stroke-linecap="round" />
    <Self />
  </svg>
);

/** Where the person would see him- or herself. */
const Self = () => (
  <g>
    <path d="M236 142h78v52h-78z" fill="#f3f4f7" stroke="#131525" stroke-width="2" />
    <circle cx="275" cy="160" r="9" fill="#b2b6cc" />
    <path d="M256 193c1-16 8-20 19-20s18 4 19 20z" fill="#b2b6cc" />
  </g>
);

/** How the card lies in the picture: near, far, upside down. */
const lies: Readonly<Record<Blur | 'gut', string>> = {
  gut: 'translate(160 100)',
  'zu-nah': 'translate(250 150) scale(2.9)',
  'zu-weit': 'translate(160 96) scale(0.32)',
  spiegelt: 'translate(160 100)',
  verkehrt: 'translate(160 100) rotate(180)',
};

/** The person's own picture with the card before the camera. */
export const CardPicture = ({ blur, label }: { readonly blur: Blur | undefined; readonly label: string }) => (
  <svg class="video-bild" viewBox="0 0 320 200" role="img" aria-label={label}>
    <path d="M0 0h320v200H0z" fill="#ece7df" />
    <circle cx="160" cy="56" r="36" fill="#cfc6ba" />
    <path d="M78 200c4-72 34-92 82-92s78 20 82 92z" fill="#bdb3a6" />
    <g transform={lies[blur ?? 'gut']}>
      <Card />
      {blur === 'spiegelt' && <path d="M-40-46h52L-8 46h-60z" fill="#fff" opacity="0.93" />}
    </g>
  </svg>
);

/** A card that is no real one: a face, lines, and the word "Ausweis". */
const Card = () => (
  <g>
    <rect x="-73" y="-46" width="146" height="92" rx="7" fill="#e3eef2" stroke="#37596b" stroke-width="2" />
    <text x="-64" y="-29" font-size="13" font-weight="600" fill="#131525">
      Ausweis
    </text>
    <path d="M-64-20h42v56h-42z" fill="#fff" stroke="#37596b" />
    <circle cx="-43" cy="2" r="11" fill="#7f93a0" />
    <path d="M-62 35c2-16 8-20 19-20s17 4 19 20z" fill="#7f93a0" />
    <path d="M-12-14h70M-12 2h58M-12 18h66M-12 34h40" stroke="#131525" stroke-width="5" />
  </g>
);
