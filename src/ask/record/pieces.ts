// The sentences and lists of a record with what each of them names.
import { countryOf } from '#ask/lexicon/countries.ts';
import { MONTH } from '#ask/lexicon/months.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import { type Word, wordsOf } from '#ask/text/plain.ts';
import type { Index } from './index-of-record.ts';
import { countryOfRecord, type Passage } from './passage.ts';

/** One sentence of a record, or one of its lists, with what it names. */
export type Piece = {
  /** The record it is of. */
  readonly passage: string;
  readonly text: string;
  readonly words: readonly Word[];
  readonly ids: ReadonlySet<string>;
  /** Names of no record, as plain words. */
  readonly strange: readonly string[];
  readonly countries: ReadonlySet<string>;
  /** Whether it is no sentence but a list of those the record names. */
  readonly listed?: 'people' | 'others';
};

const cut = new WeakMap<Passage, readonly Piece[]>();

/** The pieces of a record; the same record is cut once. */
export function piecesOf(passage: Passage, index: Index): readonly Piece[] {
  const known = cut.get(passage);
  if (known) return known;
  const pieces = [
    ...passage.sentences
      .filter(({ unseen }) => !unseen)
      .map(({ text, words }) => pieceOf(passage.id, text, words, index)),
    ...listsOf(passage, index),
  ];
  cut.set(passage, pieces);
  return pieces;
}

function pieceOf(passage: string, text: string, words: readonly Word[], index: Index): Piece {
  const links = index.link(words.map((w) => w.plain));
  const ids = new Set(links.flatMap((l) => l.ids));
  const linked = new Set(links.flatMap((l) => words.slice(l.from, l.to).map((w) => w.plain)));
  const strange = [
    ...text.matchAll(/(?<=[^.!?:]\s|^|['‘"(])(\p{Lu}[\p{L}\p{N}'’-]+)(?:\s+\p{Lu}[\p{L}\p{N}'’-]+)*/gu),
  ].flatMap((match) => {
    const whole = wordsOf(match[0]).map((w) => w.plain);
    const opens = match.index === 0 && whole.length < 2;
    const isCommon = (p: string): boolean =>
      linked.has(p) || countryOf(p) !== undefined || Object.hasOwn(MONTH, p) || STOP.has(p) || COMMON.test(p);
    // "Qatar-brokered": of a name only what is not common names anybody.
    const own = whole.filter((p) => !/^\d/.test(p) && !PART.test(p));
    return opens || own.every(isCommon) ? [] : [own.join(' ')];
  });
  const countries = new Set([
    ...words.flatMap((w) => countryOf(w.plain) ?? []),
    ...[...ids].flatMap((id) => (index.dataset.all.person.has(id) ? [] : (countryOfRecord(id, index.dataset) ?? []))),
  ]);
  return { passage, text, words, ids, strange, countries };
}

/** What only tells more of a name: "Qatar-brokered", "South Korea". */
const PART = /^(?:brokered|backed|led|flagged|based|born|linked|made|run|south|north|east|west)$/;

const COMMON =
  /^(?:marines?|democrats?|republicans?|guards?|treasury|pentagon|senate|board|general|license|licence|operation|executive|order|initiative|agreement|memorandum|accord|protocol|strait|deputy|prime|crown|prince|king|sheikh|admiral|supreme|leader|speaker|assembly|experts|troops|forces|un|eu|us|uk|gulf|council|president|foreign|minister|ministry|state|parliament|monday|tuesday|wednesday|thursday|friday|saturday|sunday|nuclear|security|general|iranian|american|israeli|european|islamic|republic|house|white|resolution|number|arab|arabs|western|persian|houthi|houthis|kurdish|jewish|muslim|shia|sunni|christian|government|afp|ap)$/;

/** Those an event lists: who took part, who led, who mediated, where, and with which ships. */
function listsOf(passage: Passage, index: Index): Piece[] {
  const { all } = index.dataset;
  const event = all.event.get(passage.id);
  const quote = all.quote.get(passage.id);
  const list = (label: string, ids: readonly string[] = []): Piece[] =>
    ids.length === 0
      ? []
      : [
          {
            passage: passage.id,
            text: '',
            listed: label.startsWith('attend') ? 'people' : 'others',
            words: wordsOf(label),
            ids: new Set(ids),
            strange: [],
            countries: new Set(
              ids.flatMap((id) => (index.dataset.all.person.has(id) ? [] : (countryOfRecord(id, index.dataset) ?? []))),
            ),
          },
        ];
  // Who is quoted is told beside the words, and what the record is about is named by it.
  if (quote) {
    const [piece] = list(`say write speak ${quote.context ?? ''}`, [quote.speaker ?? '']);
    return [
      {
        ...piece!,
        strange: quote.speaker_name
          ? [
              wordsOf(quote.speaker_name)
                .map((w) => w.plain)
                .join(' '),
            ]
          : [],
      },
    ];
  }
  if (!event) return list(passage.sentences.map(({ text }) => text).join(' '), [passage.id]);
  return [
    ...list(
      `attend participate join represent meet present ${event.type === 'call' ? 'phone call speak' : ''}`,
      event.people,
    ),
    ...list('head lead chief represent delegation', event.round?.heads),
    ...list('mediate mediator host facilitate carry relay message', event.round?.mediators),
    ...list('', event.organizations),
    ...list('', event.places),
    ...list('', event.vessels),
    ...(event.also_named ?? []).flatMap((name) =>
      list('', ['']).map((piece) => ({
        ...piece,
        text: name,
        strange: [
          wordsOf(name)
            .map((w) => w.plain)
            .join(' '),
        ],
      })),
    ),
  ];
}
