// The tables, typed. Instants are whole milliseconds since 1970; what has a structure of its own is JSON text.
import type { Generated } from 'kysely';

/** A server or workspace. `removed_at`: when the bot was removed; everything of it is deleted 30 days later. */
export type TenantRow = { id: string; platform: string; removed_at: number | null };

/** A channel, by ids that survive renaming. */
export type PlaceRow = {
  id: string;
  tenant: string;
  channel: string;
  name: string | null;
  /** Who sees answers here, where managers chose: `channel` or `asker`. */
  audience: Generated<string | null>;
};

/** A Slack workspace's tokens, encrypted. */
export type InstallationRow = { id: string; tenant: string; sealed: string; installed_at: number };

/** A version of the data that some process has loaded. The highest number is the one that is told. */
export type EditionRow = { number: number; version: string; loaded_at: number };

/** A claim as it stood from an edition on. `version` is empty from the edition on that no longer holds it. */
export type RecordedRow = { claim: string; edition: number; record: string; version: string; told: string };

export type SubscriptionRow = {
  id: string;
  place: string;
  rhythm: string;
  zone: string;
  quiet: string;
  filter: string;
  nothing_new: string;
  cap: number;
  /** Tell also what happened on or after this day, although it was recorded before. */
  since: string | null;
  /** The edition at which it was made: only later ones are news. */
  baseline: number;
  locale: string | null;
  owner: string;
  /** When the owner left the server or workspace; the digest goes on, and anyone who manages the channel may change it. */
  owner_left: number | null;
  made_at: number;
  /** `ended` by trouble that does not pass, `removed` by a person; neither forgets what the channel was told. */
  state: 'active' | 'paused' | 'ended' | 'removed';
  /** When the next run opens, spread included, and the slot's name. */
  due_at: number;
  due_slot: string;
  /** Failures in a row, and the last one's trouble. */
  failures: number;
  trouble: string | null;
};

export type RunRow = {
  /** Subscription and slot; a second process, a restart and a repeated hour all lose here. */
  id: string;
  subscription: string;
  slot: string;
  due_at: number;
  /** Earlier slots that this run makes good. */
  missed: number;
  state: 'open' | 'posted' | 'empty' | 'dropped';
  /** Which process has it, and until when nobody else may take it. */
  holder: string;
  free_at: number;
  /** From 1; one more each time something stood in its way. A holder that died is no such thing. */
  attempts: number;
  claimed_at: number;
  composed_at: number | null;
  settled_at: number | null;
  /** Counts of the composition, for `/digest why`. */
  tally: string | null;
  trouble: string | null;
};

export type PostRow = {
  /** The run's id and the part: what the platform recognises the message by. */
  key: string;
  run: string;
  part: number;
  place: string;
  page: string;
  /** `sending`: it may stand; looked up before it is sent again. */
  state: 'waiting' | 'sending' | 'stands';
  message: string | null;
  sent_at: number | null;
  settled_at: number | null;
  /** Sent again although the platform could not tell whether it stood. */
  maybe_repeated: number;
};

/** The ledger: what a channel has been told. */
export type ToldRow = {
  place: string;
  claim: string;
  edition: number;
  record: string;
  version: string;
  post: string;
  told_at: number;
};

/** An earlier message that must be brought to what its post's page says now, because something in it was corrected. */
export type AmendmentRow = {
  id: string;
  post: string;
  run: string;
  state: 'waiting' | 'done' | 'dropped';
  free_at: number;
  attempts: number;
};

/** Who did what when. */
export type DeedRow = {
  id: Generated<number>;
  place: string;
  subscription: string | null;
  at: number;
  who: string;
  what: string;
  detail: string;
};

/** A process that delivers, and when it last said so: they share what a platform allows. */
export type ProcessRow = { name: string; seen_at: number };

export type Tables = {
  process: ProcessRow;
  tenant: TenantRow;
  place: PlaceRow;
  installation: InstallationRow;
  edition: EditionRow;
  recorded: RecordedRow;
  subscription: SubscriptionRow;
  run: RunRow;
  post: PostRow;
  told: ToldRow;
  amendment: AmendmentRow;
  deed: DeedRow;
};

/** What is kept, in an order in which each row's parents come first; `process` is of the moment and not among them. */
export const TABLES = [
  'tenant',
  'place',
  'installation',
  'edition',
  'recorded',
  'subscription',
  'run',
  'post',
  'told',
  'amendment',
  'deed',
] as const satisfies readonly (keyof Tables)[];
