/**
 * The family of line drawings on a grid of 48 × 48: line weight 2.6, round caps, drawn with ink.
 * Fills: class `p` paper, `f` field yellow, `l` leaf green, `e` elderberry. Unfilled otherwise. Trusted SVG markup.
 */
const markup = {
  rathaus:
    '<path class="p" d="M7 42V23l17-11 17 11v19z"/><path class="f" d="M24 12V4h10l-3 3 3 3H24"/><path d="M3 25 24 11l21 14M20 42v-9a4 4 0 0 1 8 0v9M13 28v6M35 28v6M4 42h40"/><circle cx="24" cy="21" r="3"/>',
  handy:
    '<rect class="p" x="12" y="4" width="24" height="40" rx="5"/><path d="M20 39h8M19 12h10"/><path class="f" d="M18 19h12v6H18z"/><path d="M18 31h8"/>',
  ausweis:
    '<rect class="p" x="4" y="10" width="40" height="28" rx="4"/><circle class="f" cx="15" cy="20" r="4.5"/><path d="M8 32c1-8 13-8 14 0M28 18h10M28 25h10M28 32h5"/>',
  brief:
    '<path class="p" d="M5 11h38v27H5z"/><path d="m5 12 19 15 19-15M5 38l14-15M43 38 29 23"/><circle class="f" cx="37" cy="35" r="5"/>',
  hund: '<path class="p" d="M11 26V15l-3-1c-3-1-4-3-3-5l6-2 3-3 5 3v3l2 11h13c5 0 7 3 7 7v15h-5v-9H19v9h-5z"/><path class="e" d="M15 7c-1 4 0 8 3 9 2-2 2-6 1-9"/><path d="M41 25c3-1 4-4 3-8M11 10h.1"/><path class="f" d="M13 21h7"/>',
  umzug:
    '<path class="p" d="M3 43V23l13-10 13 10v20z"/><path d="M1 25 16 12l15 13M12 43V32h8v11"/><path class="f" d="M25 31h20v12H25z"/><path d="M32 31v5h6v-5"/>',
  schild:
    '<path class="p" d="M24 4 8 10v12c0 11 7 18 16 22 9-4 16-11 16-22V10z"/><path class="f" d="M24 4v40c9-4 16-11 16-22V10z"/><path d="m16 24 6 6 10-12"/>',
  herz: '<path class="p" d="M24 42S5 31 5 18a9.5 9.5 0 0 1 19-2 9.5 9.5 0 0 1 19 2c0 13-19 24-19 24z"/><path d="M11 24h8l3-6 4 11 3-5h8"/>',
  auto: '<path class="p" d="M4 33v-9l6-2 5-9h16l7 9 6 3v8z"/><path d="M12 22h24M24 13v9"/><circle class="f" cx="14" cy="33" r="5"/><circle class="f" cx="35" cy="33" r="5"/>',
  lupe: '<circle class="p" cx="20" cy="20" r="13"/><path d="m30 30 13 13M13 20a7 7 0 0 1 7-7"/>',
  buch: '<path class="p" d="M24 12C18 7 11 7 4 9v30c7-2 14-2 20 3 6-5 13-5 20-3V9c-7-2-14-2-20 3z"/><path class="f" d="M33 8v14l4-3 4 3V8"/><path d="M24 12v30M10 17c3 0 6 0 8 2M10 25c3 0 6 0 8 2"/>',
  hand: '<path class="p" d="M17 27V8a3.5 3.5 0 0 1 7 0v13l13 3c4 1 5 3 4 7l-2 13H21L10 32c-2-4 2-6 4-4z"/><path d="M29 22v6M10 8a10 10 0 0 1 3-5M31 9a10 10 0 0 0-3-6"/>',
  drucker:
    '<path class="p" d="M5 18h38v17H5z"/><path class="p" d="M13 18V5h22v13"/><path class="f" d="M13 28h22v15H13z"/><path d="M19 33h10M19 38h7M37 23h.1"/>',
  haken: '<circle class="l" cx="24" cy="24" r="20"/><path class="on" d="m14 25 7 7 14-15"/>',
  video:
    '<rect class="p" x="4" y="9" width="40" height="27" rx="4"/><circle class="f" cx="24" cy="19" r="4.5"/><path d="M15 36c0-12 18-12 18 0M17 43h14"/>',
  frage: '<circle class="p" cx="24" cy="24" r="20"/><path d="M18 19c0-8 12-8 12 0 0 5-6 4-6 9M24 35h.1"/>',
  warnung: '<path class="f" d="M24 5 45 42H3z"/><path d="M24 18v12M24 36h.1"/>',
  birne:
    '<path class="f" d="M18 35c0-5-7-8-7-17a13 13 0 0 1 26 0c0 9-7 12-7 17z"/><path d="M19 41h10M22 46h4M24 35V23m-5-3 5 4 5-4"/>',
  ehrenamt:
    '<circle class="p" cx="14" cy="13" r="6.5"/><circle class="f" cx="34" cy="13" r="6.5"/><path class="p" d="M3 43V34c0-14 21-14 22-2M45 43V34c0-14-21-14-22-2"/><path class="p" d="m16 30 16 0 3 13H13z"/><path d="M9 7c4-4 9-3 11 2"/>',
  empfang:
    '<path d="M5 20a27 27 0 0 1 38 0M12 28a17 17 0 0 1 24 0"/><circle class="f" cx="24" cy="37" r="4"/><path d="m7 42 34-36"/>',
  uhr: '<circle class="p" cx="24" cy="24" r="19"/><path d="M24 12v12l8 5"/>',
  telefon:
    '<path class="p" d="M14 5 8 8c-3 2-3 7-1 12 4 10 11 17 21 21 5 2 9 1 11-2l3-6-9-6-5 5c-5-2-9-6-11-11l5-5z"/><path d="M30 6c7 1 11 5 12 12M29 14c3 0 5 2 6 5"/>',
  laden: '<path d="M24 5v25M13 20l11 10 11-10M7 34v8h34v-8"/>',
} as const satisfies Record<string, string>;

/** Name of a drawing; authors use it as `icon`. */
export type DrawingName = keyof typeof markup;

/** All names, for schemas and the gallery. */
export const drawingNames = Object.keys(markup) as [DrawingName, ...DrawingName[]];

/** SVG markup of a drawing, without the `<svg>` around it. */
export const drawingMarkup = (name: DrawingName): string => markup[name];
