// One page for everyone: small enough for the strictest house we visit, so that nobody meets a limit at run time.
import type { Answer, Block, Day, Entry, Line, Prose, SourceId } from './answer.ts';

/**
 * Discord allows 4,000 characters and 40 components a message, Slack 50 blocks of 3,000 characters. What the renderers
 * add of their own (headings, marks, buttons, the "as of" line) fits in what is left above `characters`.
 */
export const PAGE = {
  characters: 3000,
  entries: 8,
  cites: 3,
  title: 140,
  followups: 5,
  choices: 10,
  label: 72,
} as const;

/** A page that is cited, as it stands under the answer. */
export type Footnote = {
  readonly mark: number;
  readonly ref: SourceId;
  readonly publisher: string;
  /** The publisher's kind; `digest` marks copies and rewriting sites. */
  readonly kind: string;
  readonly title?: string;
  readonly url: string;
  /** The copy that was read, when not the page itself. */
  readonly readAt?: string;
  /** The agency whose text the page reprints. */
  readonly wire?: string;
  readonly published?: Day;
};

declare const made: unique symbol;

/** An answer that knows its footnotes. Only `core/respond.ts` makes one; renderers take nothing else. */
export type Page = Omit<Answer, 'asked' | 'file' | 'part'> & {
  readonly [made]: true;
  /** The question in its canonical form; what permalinks and logs repeat. */
  readonly line: Line;
  readonly asked: Readonly<Record<string, string>>;
  readonly file?: Answer['file'];
  readonly footnotes: readonly Footnote[];
  /** Whether reports differ anywhere in the whole answer. */
  readonly disputed: boolean;
  readonly number: number;
  readonly of: number;
  readonly data: { readonly version: string; readonly asOf: Day };
  /** Its asker was told the same just now: where nothing has to be said, it may be left unsaid. */
  readonly again?: true;
};

/** Room a text takes at most once any renderer has escaped it. */
const room = (value: string): number =>
  value.length + (value.match(/[\\*_~`|#[\]()@:!.+={}"-]/g)?.length ?? 0) + 5 * (value.match(/[&<>]/g)?.length ?? 0);

const roomOf = (prose: Prose): number =>
  prose.reduce((sum, span) => {
    if (span.kind === 'date') return sum + 18;
    return sum + room(span.text) + (span.kind === 'link' ? room(span.url) + 6 : span.kind === 'strong' ? 6 : 2);
  }, 0);

/** Characters an entry of a list takes at most, without its footnotes. */
export const roomOfEntry = ({ what }: Entry): number => roomOf(what) + 70;

/** Characters the footnote of a cited page takes at most in any renderer; less is known of one that is not catalogued. */
export const roomOfNote = (source: Noted | undefined): number =>
  source === undefined
    ? 40
    : source.publisher.name.length +
      (source.title?.length ?? 0) +
      source.url.length +
      (source.read_at?.length ?? 0) +
      60;

type Noted = {
  readonly publisher: { readonly name: string };
  readonly title?: string | undefined;
  readonly url: string;
  readonly read_at?: string | undefined;
};

/** The blocks of an answer cut where a page may end, each with the room it needs and the pages it cites. */
type Atom = {
  readonly block: Block;
  readonly room: number;
  readonly entries: number;
  readonly cites: readonly SourceId[];
};

const few = <T extends readonly SourceId[]>(cites: T): T => cites.slice(0, PAGE.cites) as unknown as T;

function atomsOf(block: Block): Atom[] {
  switch (block.kind) {
    case 'statement':
      return [
        {
          block: { ...block, cites: few(block.cites) },
          room: roomOf(block.prose) + 20,
          entries: 0,
          cites: few(block.cites),
        },
      ];
    case 'remark':
      return [{ block, room: roomOf(block.prose) + 4, entries: 0, cites: [] }];
    case 'facts':
      return block.facts.map((fact, i) => ({
        block: {
          kind: 'facts',
          ...(i === 0 && block.title ? { title: block.title } : {}),
          facts: [{ ...fact, cites: few(fact.cites) }],
        },
        room: room(fact.label) + roomOf(fact.value) + 24 + (i === 0 ? room(block.title ?? '') : 0),
        entries: 0.5,
        cites: few(fact.cites),
      }));
    case 'entries':
      return block.entries.map((entry, i) => ({
        block: {
          kind: 'entries',
          ...(i === 0 && block.title ? { title: block.title } : {}),
          entries: [{ ...entry, cites: few(entry.cites) }],
        },
        room: roomOfEntry(entry) + (i === 0 ? room(block.title ?? '') : 0),
        entries: 1,
        cites: few(entry.cites),
      }));
    case 'quote':
      return [
        {
          block: { ...block, cites: few(block.cites) },
          room:
            room(block.words) + roomOf(block.speaker) + room(block.context ?? '') + room(block.rendering ?? '') + 50,
          entries: 1,
          cites: few(block.cites),
        },
      ];
    case 'dispute': {
      const reports = block.reports.map((report) => ({
        ...report,
        cites: few(report.cites),
      })) as unknown as typeof block.reports;
      const size = reports.reduce((n, r) => n + roomOf(r.says) + room(r.by ?? '') + room(r.because ?? '') + 40, 0);
      return [
        {
          block: { ...block, reports },
          room: size + room(block.about) + 40,
          entries: 1,
          cites: reports.flatMap((r) => r.cites),
        },
      ];
    }
    case 'choices':
      return [
        {
          block: { ...block, choices: block.choices.slice(0, PAGE.choices) },
          room: block.choices.slice(0, PAGE.choices).reduce((n, c) => n + room(c.label) + room(c.note ?? '') + 12, 0),
          entries: 0,
          cites: [],
        },
      ];
    case 'image':
      return [{ block: { ...block, twin: [] }, room: 0, entries: 0, cites: few(block.twin.flatMap((e) => e.cites)) }];
    default:
      return block satisfies never;
  }
}

/** Neighbours of one list become one list again. */
function join(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'entries' && last?.kind === 'entries' && !block.title)
      joined[joined.length - 1] = { ...last, entries: [...last.entries, ...block.entries] };
    else if (block.kind === 'facts' && last?.kind === 'facts' && !block.title)
      joined[joined.length - 1] = { ...last, facts: [...last.facts, ...block.facts] };
    else joined.push(block);
  }
  return joined;
}

/**
 * Cuts blocks into pages. `weigh` gives the room a footnote takes, in characters.
 * A block that alone is larger than a page gets a page of its own.
 */
export function paginate(blocks: readonly Block[], weigh: (ref: SourceId) => number): Block[][] {
  const pages: Block[][] = [];
  let page: Block[] = [];
  let left = { room: PAGE.characters as number, entries: PAGE.entries as number };
  let cited = new Set<SourceId>();
  for (const atom of blocks.flatMap(atomsOf)) {
    const notes = (seen: Set<SourceId>) =>
      [...new Set(atom.cites)].filter((c) => !seen.has(c)).reduce((n, c) => n + weigh(c), 0);
    if (page.length > 0 && (atom.room + notes(cited) > left.room || atom.entries > left.entries)) {
      pages.push(page);
      page = [];
      left = { room: PAGE.characters, entries: PAGE.entries };
      cited = new Set();
    }
    left = { room: left.room - atom.room - notes(cited), entries: left.entries - atom.entries };
    for (const ref of atom.cites) cited.add(ref);
    page.push(atom.block);
  }
  if (page.length > 0 || pages.length === 0) pages.push(page);
  return pages.map(join);
}

/** Every page cited by the blocks, each once, in the order it is met. */
export function citedIn(blocks: readonly Block[]): SourceId[] {
  const seen = new Set<SourceId>();
  for (const { cites } of blocks.flatMap(atomsOf)) for (const ref of cites) seen.add(ref);
  return [...seen];
}
