/** Kinds of signs, and how each is called where it is missing. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/\p{Lu}/u, 'ein Großbuchstabe'],
  [/\p{Ll}/u, 'ein Kleinbuchstabe'],
  [/\p{N}/u, 'eine Ziffer'],
  [/[^\p{L}\p{N}\s]/u, 'ein Sonderzeichen'],
];

/** Length in characters as people count them. */
const lengthOf = (text: string): number => Array.from(text).length;

/** What a password still lacks, in German; nothing when it is in order. */
export function lacking(text: string, min: number): readonly string[] {
  const short = min - lengthOf(text);
  const missing = signs.flatMap(([sign, name]) => (sign.test(text) ? [] : [name]));
  return short > 0 ? [`${short} Zeichen`, ...missing] : missing;
}

export type Light = 'rot' | 'gelb' | 'grün';

/** Traffic light after the guide values of the BSI: red below 8 signs, green from 12 with all four kinds or from 20 on. */
export function lightOf(text: string): Light {
  const length = lengthOf(text);
  if (length < 8) return 'rot';
  return length >= 20 || lacking(text, 12).length === 0 ? 'grün' : 'gelb';
}
