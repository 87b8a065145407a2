export type WayKind = 'online-ausweis' | 'elster' | 'eu-id' | 'passwort';

/** Trust levels of the account, from the lowest to the highest. */
export const levelKinds = ['basis', 'substanziell', 'hoch'] as const;
export type LevelKind = (typeof levelKinds)[number];

export interface Way {
  readonly kind: WayKind;
  readonly label: string;
  readonly level: LevelKind;
  readonly brings: string;
  readonly closed?: string | undefined;
}

/** Logging in to the account because a service asks for it; see `schema.ts` for each property. */
export interface Login {
  readonly account: string;
  readonly service: string;
  readonly needs: LevelKind;
  readonly levels: Readonly<Record<LevelKind, { label: string; means: string; example: string }>>;
  readonly ways: readonly Way[];
  readonly follow: string;
  readonly free: boolean;
  readonly access?: { name: string; nameAt: string; password: string; passwordAt: string } | undefined;
  readonly certificate?:
    | { file: string; others: readonly { file: string; say: string }[]; password: string; passwordAt?: string }
    | undefined;
  readonly card: 'kurz' | 'folgt';
  readonly forgotten: string;
  readonly recipient: string;
  readonly data: readonly { readonly label: string; readonly text: string }[];
  readonly signedIn?: WayKind | undefined;
}

export type Scene =
  | 'wege'
  | 'stufen'
  | 'stufe-zu-niedrig'
  | 'weg-geht-nicht'
  | 'name'
  | 'passwort'
  | 'vergessen'
  | 'zertifikat'
  | 'zertifikat-passwort'
  | 'karte'
  | 'daten'
  | 'nicht-zugestimmt'
  | 'fertig';

export interface State {
  readonly scene: Scene;
  /** The way that was tapped last. */
  readonly way: WayKind | '';
  /** How often the password did not fit. */
  readonly wrong: number;
  /** The name or file that did not fit; `''` when there is none. */
  readonly refused: string;
}

/** Whether a way reaches the level that the service asks for. */
export const suffices = ({ level }: Way, { needs }: Login): boolean =>
  levelKinds.indexOf(level) >= levelKinds.indexOf(needs);

const isEquipped = ({ kind }: Way, { access, certificate }: Login): boolean =>
  kind === 'online-ausweis' || (kind === 'passwort' ? access !== undefined : kind === 'elster' && !!certificate);

const isUsable = (way: Way, login: Login): boolean => suffices(way, login) && isEquipped(way, login) && !way.closed;

/** The way that the coach takes. */
export const bestWay = (login: Login): Way | undefined => {
  const usable = login.ways.filter((way) => isUsable(way, login));
  return usable.find(({ kind, label }) => kind === login.follow || label === login.follow) ?? usable[0];
};

/** Whether a way leads to the goal in this Übung. */
export const isOpen = (way: Way, login: Login): boolean =>
  isUsable(way, login) && (login.free || way === bestWay(login));

export const wayOf = ({ ways }: Login, kind: string): Way | undefined => ways.find((way) => way.kind === kind);

/** Ways to take instead of one that did not help. */
export const insteadOf = (kind: string, login: Login): readonly Way[] =>
  login.ways.filter((way) => way.kind !== kind && isOpen(way, login));
