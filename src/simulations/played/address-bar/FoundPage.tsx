import { Device } from '../Device.tsx';
import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { Address } from './Address.tsx';
import { GivenAway, Signs, SmallPrint } from './Signs.tsx';
import { ownerOf } from './address.ts';
import { type AddressBar, type Page, type State, act } from './play.ts';

interface FoundProps extends PlayedProps<AddressBar, State> {
  readonly page: Page;
}

/** A page that was opened from the search. */
export function FoundPage(props: FoundProps) {
  const { play, state, hand, page } = props;
  if (state.isCaught) return <Caught {...props} />;
  return (
    <>
      <Said {...props} />
      <div class="adr-browser">
        <Device
          hand={hand}
          look="sheet"
          scene={act.scene(state, play)}
          title={page.title}
          bar={<Address address={page.address} isMarked={state.isRead} />}
        >
          <p>{page.text}</p>
          <Signs page={page} />
          {!state.isSettled && <Buttons {...props} />}
          <SmallPrint page={page} />
        </Device>
      </div>
    </>
  );
}

/** What is said about the page, above it. */
function Said({ state, page }: FoundProps) {
  if (!state.isRead)
    return (
      <p class="geraet-meldung" role="status">
        Ist das die echte Seite? Die Adresse steht ganz oben.
      </p>
    );
  return (
    <div class={page.real ? 'geraet-gut adr-hell' : 'geraet-warnung adr-hell'} role="status">
      <p>
        Hier zählt: <strong class="adr-wort">{ownerOf(page.address)}</strong>
      </p>
      <p>{page.why}</p>
      {!page.real && <GivenAway page={page} />}
      {state.isSettled && (
        <p>
          <strong>Sie sind auf der richtigen Seite.</strong>
        </p>
      )}
    </div>
  );
}

const Buttons = ({ hand, state, page }: FoundProps) => (
  <div class="geraet-knoepfe">
    <Tap hand={hand} move="nutzen">
      {page.button}
    </Tap>
    {!state.isRead && (
      <Tap hand={hand} move="lesen" look="quiet">
        Adresse prüfen
      </Tap>
    )}
    <Tap hand={hand} move="zurueck" look="quiet">
      Zurück zur Suche
    </Tap>
  </div>
);

/** After the button of a look-alike: what would have happened, and what helps. */
function Caught({ play, state, hand, page }: FoundProps) {
  const fee = page.shows.find(({ sign }) => sign === 'fee') ?? page.shows.find(({ sign }) => sign === 'small-print');
  return (
    <Device hand={hand} look="sheet" scene={act.scene(state, play)} title="Das war nicht die echte Seite">
      <div class="geraet-warnung adr-hell">
        <p>Hier in der Übung ist nichts passiert.</p>
        <p>{fee ? `In echt hätten Sie jetzt bezahlt: ${fee.text}` : 'In echt hätten Fremde jetzt Ihre Angaben.'}</p>
        <p>{page.why}</p>
      </div>
      <p>
        <strong>Ist es Ihnen schon passiert? Das hilft:</strong>
      </p>
      <ol class="adr-hilfe">
        {play.help.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
      <p>
        <Tap hand={hand} move="zurueck">
          Zurück zur Suche
        </Tap>
      </p>
    </Device>
  );
}
