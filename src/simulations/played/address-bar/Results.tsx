import { Device } from '../Device.tsx';
import type { Hand, PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { Written } from './Address.tsx';
import type { AddressBar, Page, State } from './play.ts';

/** The list that a search brings, advertisements on top. */
export function Results({ play, state, hand }: PlayedProps<AddressBar, State>) {
  const left = play.pages[state.left];
  return (
    <>
      <div class="geraet-meldung" role="status">
        {left && <p>Gut, dass Sie zurück sind. {left.why}</p>}
        <p>
          <strong>{play.task}</strong>
        </p>
        <p>Lesen Sie bei jedem Treffer zuerst die Adresse.</p>
      </div>
      <Device hand={hand} look="sheet" scene="treffer" title="Das hat die Suche gefunden" bar={<SearchBox {...play} />}>
        <ul class="adr-treffer">
          {play.pages.map((page) => (
            <Result key={page.id} page={page} hand={hand} />
          ))}
        </ul>
      </Device>
    </>
  );
}

const Result = ({ page, hand }: { readonly page: Page; readonly hand: Hand }) => (
  <li>
    <Tap hand={hand} move="oeffnen" entry={page.id} look="plain" class="adr-ein-treffer">
      {page.ad && <span class="adr-anzeige">Anzeige</span>}
      <Written address={page.address} isMarked={false} />
      <b>{page.title}</b>
      <span>{page.text}</span>
    </Tap>
  </li>
);

const SearchBox = ({ search }: AddressBar) => (
  <span class="adr-suche">
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path
        d="M15.5 15.5 21 21M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"
        fill="none"
        stroke="currentColor"
        stroke-width="2.4"
      />
    </svg>
    <span>Gesucht: {search}</span>
  </span>
);
