/** What is announced after a search: "Kein Treffer", "1 Treffer", "12 Treffer für „umziehen“". */
export const countWords = (count: number, instead?: string): string => {
  const number = count === 0 ? 'Kein Treffer' : `${count} Treffer`;
  return instead ? `${number} für „${instead}“` : number;
};
