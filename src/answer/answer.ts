// What we say: a small document in the nouns of the subject. Never markup, never a card.
import type { Dated } from './dated.ts';

/** Popolo's three precisions: `1957`, `1957-06` and `1957-06-03` are three different statements. */
export type Day = string;

/** `publisher/item`, as catalogued under data/source. */
export type SourceId = string;

/** At least one source. A statement about the world without one does not type-check. */
export type Cites = readonly [SourceId, ...SourceId[]];

/** Inline text. Escaping belongs to each renderer, so nothing written here can ping a channel. */
export type Span =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'date'; readonly value: Day }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** A name; `lang` (BCP 47) when it stands in its own script, so that renderers can isolate its direction. */
  | { readonly kind: 'name'; readonly text: string; readonly lang?: string };

export type Prose = readonly Span[];

/** How sure the record is of a thing; shown in words by every renderer. */
export type Flag = 'disputed' | 'unconfirmed' | 'deprecated' | 'corrected';

/** A question as the house keeps it: a command's full name, and its options as written text. */
export type Line = {
  readonly command: string;
  readonly given: Readonly<Record<string, string>>;
  readonly page?: number;
};

export type Fact = { readonly label: string; readonly value: Prose; readonly cites: Cites; readonly flag?: Flag };

export type Entry = {
  readonly when: Day;
  /** The last day, when it lasted. */
  readonly until?: Day;
  readonly what: Prose;
  readonly cites: Cites;
  /** The record it tells of. */
  readonly record?: string;
  readonly flag?: Flag;
};

export type Report = {
  readonly says: Prose;
  readonly cites: Cites;
  /** Who says it, where that is not the publisher itself. */
  readonly by?: string;
  readonly rank?: 'preferred' | 'deprecated';
  /** Why one report stands above or below the others. */
  readonly because?: string;
};

export type Choice = { readonly id: string; readonly label: string; readonly note?: string; readonly question: Line };

/** A point or span of a picture; the renderers of pictures and the text twin are made from the same rows. */
export type Mark = {
  readonly id: string;
  readonly when: Day;
  readonly until?: Day;
  readonly label: string;
  /** The row of the picture it is drawn in, e.g. a topic or a party. */
  readonly lane: string;
  readonly flag?: Flag;
};

export type Drawing =
  | { readonly shape: 'timeline'; readonly title: string; readonly marks: readonly Mark[] }
  /** More events than can be drawn each: how many there are of every lane in every period. */
  | {
      readonly shape: 'counts';
      readonly title: string;
      readonly periods: readonly { readonly from: Day; readonly until?: Day }[];
      readonly lanes: readonly { readonly name: string; readonly counts: readonly number[] }[];
      /** What is to be said of the counts. */
      readonly note: string;
    }
  | {
      readonly shape: 'network';
      readonly title: string;
      readonly centre: string;
      /** Those of one group stand together, in the order given. */
      readonly nodes: readonly { readonly id: string; readonly label: string; readonly group: string }[];
      readonly links: readonly Link[];
      /** What a link stands for. */
      readonly note: string;
    };

/** `indirect` where the two are only ever reported to have had somebody between them. */
export type Link = {
  readonly from: string;
  readonly to: string;
  readonly times: number;
  readonly indirect?: boolean;
};

export type Block =
  /** About the world: it must cite. */
  | { readonly kind: 'statement'; readonly prose: Prose; readonly cites: Cites; readonly flag?: Flag }
  /** The bot about itself: notices, help, what is not recorded. */
  | { readonly kind: 'remark'; readonly prose: Prose; readonly small?: boolean }
  | { readonly kind: 'facts'; readonly title?: string; readonly facts: readonly Fact[] }
  /** A list of dated entries; the kind that pages. */
  | { readonly kind: 'entries'; readonly title?: string; readonly entries: readonly Entry[] }
  | {
      readonly kind: 'quote';
      readonly words: string;
      readonly speaker: Prose;
      readonly when: Day;
      readonly context?: string;
      /** Said of the words: a translation, a rendering by the reporter. Absent when word for word. */
      readonly rendering?: string;
      readonly cites: Cites;
    }
  /** Fewer than two reports is not a dispute. */
  | { readonly kind: 'dispute'; readonly about: string; readonly reports: readonly [Report, Report, ...Report[]] }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'image'; readonly drawing: Drawing; readonly alt: string; readonly twin: readonly Entry[] };

/** A command typed for you: pagers, "did you mean" and "timeline of this person" are one thing. */
export type Followup = { readonly label: string; readonly question: Line };

export type Status = 'answer' | 'choices' | 'abstain' | 'notice' | 'error';
export type Reason = 'out-of-scope' | 'not-recorded' | 'false-premise' | 'after-cutoff';

export type Answer = {
  readonly title: string;
  readonly status: Status;
  /** Why the bot abstains; present exactly when `status` is `abstain`. */
  readonly reason?: Reason;
  /** What was understood: ids, not spellings. Pagers, permalinks and logs repeat it. */
  readonly asked?: Readonly<Record<string, string>>;
  /** "How I read it": shown small. */
  readonly reading?: string;
  /** Ids of the records the answer rests on, the most important first; of a long list, the first thousand. */
  readonly records: readonly string[];
  readonly blocks: readonly Block[];
  /** Present when the blocks are one page of many that were not made: which, of how many, and whether any is disputed. */
  readonly part?: { readonly number: number; readonly of: number; readonly disputed: boolean };
  readonly followups: readonly Followup[];
  /** A file that comes with the answer, such as an export. */
  readonly file?: { readonly name: string; readonly as: 'csv' | 'json' | 'ics'; readonly events: readonly Dated[] };
};

export const text = (value: string): Prose => [{ kind: 'text', text: value }];
export const strong = (value: string): Span => ({ kind: 'strong', text: value });
export const date = (value: Day): Span => ({ kind: 'date', value });
export const link = (value: string, url: string): Span => ({ kind: 'link', text: value, url });
export const name = (value: string, lang?: string): Span => ({ kind: 'name', text: value, ...(lang ? { lang } : {}) });
/** Strings become text; spans and prose stay what they are. */
export const prose = (...parts: readonly (string | Span | Prose)[]): Prose =>
  parts.flatMap((part) =>
    typeof part === 'string'
      ? [{ kind: 'text', text: part } as const]
      : 'kind' in part
        ? [part as Span]
        : (part as Prose),
  );
