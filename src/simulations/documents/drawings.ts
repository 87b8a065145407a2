/** Name of a paper, `<case>/<paper>`, → the paper as HTML. */
type Drawings = Readonly<Record<string, string>>;

/** Where the drawn papers of this page's Übung lie. */
let address = '';
let coming: Promise<Drawings> | undefined;

/** Asks for the papers of an Übung. What fails is asked for again when a paper is needed. */
export const bringDrawings = (uebung: string): void => {
  address = `/uebungen/${uebung}/papiere.htm`;
  coming = undefined;
  fetchDrawings().catch(() => undefined);
};

const fetchDrawings = (): Promise<Drawings> => {
  coming ??= request().catch((error: unknown) => {
    coming = undefined;
    throw error;
  });
  return coming;
};

const request = async (): Promise<Drawings> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return read(await response.text());
};

const read = (templates: string): Drawings => {
  const holder = document.createElement('template');
  holder.innerHTML = templates;
  const drawn = [...holder.content.querySelectorAll<HTMLTemplateElement>('[data-paper]')];
  return Object.fromEntries(drawn.map((template) => [template.dataset['paper'] ?? '', template.innerHTML]));
};

/** A drawn paper as HTML; `''` where there is none of this name. Rejects when the papers do not come. */
export const drawingOf = async (name: string): Promise<string> => (await fetchDrawings())[name] ?? '';
