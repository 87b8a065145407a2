/** Length of an IBAN by country (SWIFT IBAN registry), for Germany and the countries around. */
export const lengths: Readonly<Record<string, number>> = {
  ...{ DE: 22, AT: 20, CH: 21, NL: 18, FR: 27, IT: 27 },
  ...{ ES: 24, PL: 28, CZ: 24, BE: 16, LU: 20, DK: 18 },
};

/** Remainder by 97 with the first four characters at the end and letters as 10 to 35 (ISO 13616). */
const remainder = (iban: string): number =>
  [...(iban.slice(4) + iban.slice(0, 4))]
    .map((sign) => Number.parseInt(sign, 36))
    .reduce((rest, value) => (rest * (value > 9 ? 100 : 10) + value) % 97, 0);

/** Whether this is an IBAN in capitals without blanks: country, length where we know it, check digits. */
export function isIban(text: string): boolean {
  const length = lengths[text.slice(0, 2)] ?? text.length;
  return /^[A-Z]{2}\d\d[A-Z\d]{11,30}$/.test(text) && text.length === length && remainder(text) === 1;
}
