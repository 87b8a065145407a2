import Achtung from './tags/Achtung.astro';
import Antwort from './tags/Antwort.astro';
import Aufschrift from './tags/Aufschrift.astro';
import Begriff from './tags/Begriff.astro';
import Betrag from './tags/Betrag.astro';
import Bilder from './tags/Bilder.astro';
import Frage from './tags/Frage.astro';
import Kapitel from './tags/Kapitel.astro';
import Merke from './tags/Merke.astro';
import Schritte from './tags/Schritte.astro';
import Uebung from './tags/Uebung.astro';
import Zeichnung from './tags/Zeichnung.astro';

/** The tags authors use in `lektion.mdx`, without any import: `textOf(lesson).contentWith(tags)`. */
export const tags = {
  Achtung,
  Antwort,
  Aufschrift,
  Begriff,
  Betrag,
  Bilder,
  Frage,
  Merke,
  Schritte,
  Uebung,
  Zeichnung,
  h2: Kapitel,
};
