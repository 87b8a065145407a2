import type { Hand, PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import type { OnlineId, State } from './state.ts';

type Props = PlayedProps<OnlineId, State>;

/** Who asks, why, how long, and for what: the law wants it before the PIN. */
export const Provider = ({ play, state, hand }: Props) => (
  <>
    <dl class="eid-liste">
      <Line label="Anbieter" text={play.provider.name} />
      <Line label="Zweck" text={play.provider.purpose} />
      <Line label="Berechtigung gültig" text={play.provider.valid} />
      {state.isMore && <More play={play} />}
    </dl>
    <Tap
      hand={hand}
      move="mehr"
      look="plain"
      class="eid-mehr"
      expanded={state.isMore}
      label={`${state.isMore ? 'weniger' : 'mehr'} über den Anbieter`}
    >
      {state.isMore ? 'weniger' : 'mehr'}
    </Tap>
    <List title="Lesezugriff" lines={play.reads} />
    <Optional play={play} state={state} hand={hand} />
    <List title="Schreibzugriff" lines={play.writes} />
    <div class="geraet-knoepfe">
      <Tap hand={hand} move="weiter">
        Weiter zur PIN-Eingabe
      </Tap>
      <Tap hand={hand} move="abbrechen" look="quiet">
        Abbrechen
      </Tap>
    </div>
  </>
);

const Line = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{text}</dd>
  </div>
);

const More = ({ play: { provider } }: { readonly play: OnlineId }) => (
  <>
    <Line label="Anschrift" text={provider.postal} />
    <Line label="E-Mail" text={provider.email} />
    <Line label="Zuständige Datenschutzaufsicht" text={provider.authority} />
    <Line label="Aussteller des Zertifikats" text={provider.issuer} />
  </>
);

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <p class="eid-zwischen">
        <strong>{title}</strong>
      </p>
      <ul class="eid-daten">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Optional({ play, state, hand }: { readonly play: OnlineId; readonly state: State; readonly hand: Hand }) {
  if (play.optional.length === 0) return null;
  return (
    <>
      <p class="eid-zwischen">
        <strong>Lesezugriff (optional)</strong>
      </p>
      <p class="eid-klein">Optional heißt: Das dürfen Sie abwählen.</p>
      {play.optional.map(({ id, label }) => (
        <Tick key={id} id={id} label={label} isOn={!state.off.includes(id)} hand={hand} />
      ))}
    </>
  );
}

interface TickProps {
  readonly id: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly hand: Hand;
}

const Tick = ({ id, label, isOn, hand }: TickProps) => (
  <Tap hand={hand} move="abwaehlen" entry={id} look="plain" class="eid-haken" pressed={isOn}>
    <span class={isOn ? 'eid-kasten eid-kasten-an' : 'eid-kasten'} aria-hidden="true" />
    {label}
  </Tap>
);
