import { Device } from '../Device.tsx';
import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { Address, AddressInPieces } from './Address.tsx';
import { GivenAway, Signs, SmallPrint } from './Signs.tsx';
import { ownerOf, partsOf, whyNot } from './address.ts';
import { type AddressBar, type Page, type State, act } from './play.ts';

interface CheckedProps extends PlayedProps<AddressBar, State> {
  readonly page: Page;
}

/** One page whose address is read from the right, and judged. */
export function CheckedPage(props: CheckedProps) {
  const { play, state, hand, page } = props;
  return (
    <>
      <Said {...props} />
      <div class="adr-browser">
        <Device
          hand={hand}
          look="sheet"
          scene={act.scene(state, play)}
          title={page.title}
          bar={state.isRead && <Address address={page.address} isMarked />}
        >
          {!state.isRead && <AddressInPieces address={page.address} hand={hand} />}
          {state.isRead && <Judgement {...props} />}
          <p>{page.text}</p>
          <Signs page={page} />
          <p class="adr-tot">{page.button}</p>
          <SmallPrint page={page} />
        </Device>
      </div>
    </>
  );
}

function Said(props: CheckedProps) {
  const { play, state } = props;
  if (state.isSettled) return <Settled {...props} />;
  return (
    <div class="geraet-meldung" role="status">
      {play.pages.length > 1 && (
        <p>
          Adresse {state.page + 1} von {play.pages.length}
        </p>
      )}
      {state.isRead ? <AboutJudging {...props} /> : <AboutReading {...props} />}
    </div>
  );
}

function AboutReading({ play, state, page }: CheckedProps) {
  const wrong = partsOf(page.address).find((_, index) => String(index + 1) === state.wrong);
  return (
    <>
      {wrong ? <p class="adr-wort">{whyNot(wrong)}</p> : <p>{play.task}</p>}
      <p>
        <strong>Welcher Teil der Adresse zählt? Tippen Sie darauf.</strong>
      </p>
    </>
  );
}

const AboutJudging = ({ state, page }: CheckedProps) => (
  <>
    {state.wrong && <p>Sehen Sie noch einmal hin. {page.why}</p>}
    <p>
      Hier zählt: <strong class="adr-wort">{ownerOf(page.address)}</strong>
    </p>
    <p>
      <strong>Ist das die echte Seite?</strong>
    </p>
  </>
);

const Settled = ({ page }: CheckedProps) => (
  <div class="geraet-gut" role="status">
    <p>
      <strong>{page.real ? 'Stimmt. Diese Seite ist echt.' : 'Stimmt. Diese Seite ist nicht echt.'}</strong>
    </p>
    <p>{page.why}</p>
    {!page.real && <GivenAway page={page} />}
  </div>
);

function Judgement({ play, state, hand }: CheckedProps) {
  if (state.isSettled && state.page >= play.pages.length - 1) return null;
  if (state.isSettled)
    return (
      <p>
        <Tap hand={hand} move="weiter">
          Nächste Adresse
        </Tap>
      </p>
    );
  return (
    <div class="geraet-knoepfe adr-urteil">
      <Tap hand={hand} move="echt">
        Echt
      </Tap>
      <Tap hand={hand} move="nicht-echt">
        Nicht echt
      </Tap>
    </div>
  );
}
