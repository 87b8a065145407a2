/** What may be amiss with a photo. */
export type Condition = 'dunkel' | 'abgeschnitten' | 'unscharf' | 'schatten' | 'zu-gross';

/** How a condition is seen and mended. */
export interface Remedy {
  readonly fault: Condition;
  readonly move: string;
  readonly words: string;
  /** What is to be seen while it is amiss. */
  readonly seen: string;
  /** What is said once it is mended. */
  readonly mended: string;
  /** What is said where nothing was amiss. */
  readonly needless: string;
  /** What the list of files says to such a photo. */
  readonly refusal: string;
}

export const remedies: readonly Remedy[] = [
  {
    fault: 'abgeschnitten',
    move: 'abstand',
    words: 'Weiter weg halten',
    seen: 'Das Papier ist abgeschnitten. Nicht alle Ecken sind im Bild.',
    mended: 'Jetzt sind alle vier Ecken im Bild.',
    needless: 'Das ganze Papier ist schon im Bild.',
    refusal: 'Auf diesem Foto ist das Papier abgeschnitten. Es müssen alle vier Ecken zu sehen sein.',
  },
  {
    fault: 'dunkel',
    move: 'licht',
    words: 'Mehr Licht machen',
    seen: 'Das Bild ist sehr dunkel.',
    mended: 'Die Lampe ist an. Jetzt ist es hell.',
    needless: 'Es ist schon hell genug.',
    refusal: 'Dieses Foto ist zu dunkel. So kann niemand das Papier lesen.',
  },
  {
    fault: 'unscharf',
    move: 'ruhig',
    words: 'Ruhig halten',
    seen: 'Das Bild ist verwackelt. Die Schrift ist unscharf.',
    mended: 'Jetzt ist die Schrift scharf.',
    needless: 'Das Bild ist schon scharf.',
    refusal: 'Dieses Foto ist verwackelt. So kann niemand das Papier lesen.',
  },
  {
    fault: 'schatten',
    move: 'schatten',
    words: 'Schatten wegnehmen',
    seen: 'Ein Schatten liegt auf dem Papier.',
    mended: 'Der Schatten ist weg.',
    needless: 'Auf dem Papier liegt kein Schatten.',
    refusal: 'Auf diesem Foto liegt ein Schatten. Ein Teil vom Papier ist nicht zu lesen.',
  },
  {
    fault: 'zu-gross',
    move: 'kleiner',
    words: 'Kleiner speichern',
    seen: 'Das Foto wird zu groß für diese Seite.',
    mended: 'Das Foto wird jetzt kleiner gespeichert.',
    needless: 'Die Größe passt schon.',
    refusal: 'Dieses Foto ist zu groß.',
  },
];

export const remedyFor = (fault: Condition): Remedy | undefined => remedies.find((one) => one.fault === fault);

/** The conditions of the photo number `dealt` (from 0) of `count` that are needed: one each, the last gets what is left. */
export function dealt(first: readonly Condition[], number: number, count: number): readonly Condition[] {
  if (number >= count) return [];
  return number === count - 1 ? first.slice(number) : first.slice(number, number + 1);
}

/** Size of a photo in megabytes: well over the page's limit, or well under it. */
export const photoSize = (faults: readonly Condition[], limit: number): number =>
  faults.includes('zu-gross') ? Math.ceil(limit * 2.4) : Math.min(2, Math.ceil(limit * 4) / 10);

/** "2,4 MB". */
export const megabytes = (size: number): string => `${String(size).replace('.', ',')} MB`;
