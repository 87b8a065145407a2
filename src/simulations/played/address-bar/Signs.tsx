import type { Page } from './play.ts';

type Sign = Page['shows'][number];

const below = ({ sign }: Sign): boolean => sign === 'small-print';

/** What a page puts before your eyes above its button: a fee, hurry, seals. */
export const Signs = ({ page }: { readonly page: Page }) => (
  <>
    {page.shows
      .filter((one) => !below(one))
      .map((one) => (
        <p key={one.text} class={`adr-zeichen adr-${one.sign}`}>
          {one.text}
        </p>
      ))}
  </>
);

/** What it hides below its button. */
export const SmallPrint = ({ page }: { readonly page: Page }) => (
  <>
    {page.shows.filter(below).map(({ text }) => (
      <p key={text} class="adr-klein">
        {text}
      </p>
    ))}
  </>
);

const meanings: Readonly<Record<Sign['sign'], string>> = {
  fee: 'Hier sollen Sie zahlen',
  hurry: 'Die Seite macht Druck',
  seal: 'Ein Siegel kann jeder malen',
  'small-print': 'Wichtiges steht klein ganz unten',
};

/** By what else a look-alike gives itself away, and how real ones end. */
export const GivenAway = ({ page }: { readonly page: Page }) => (
  <>
    {page.shows.length > 0 && (
      <ul class="adr-liste">
        {page.shows.map(({ sign, text }) => (
          <li key={text}>
            {meanings[sign]}: „{text}“
          </li>
        ))}
      </ul>
    )}
    {/\.example(\/|$)/.test(page.address) && (
      <p>Erfundene Adressen enden hier auf „.example“. In echt enden falsche Seiten anders, zum Beispiel auf „.de“.</p>
    )}
  </>
);
