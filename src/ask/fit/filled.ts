// Whether a record fills what a question asks for: in one sentence that has the words asked with, something of the kind that the question does not say itself.
import type { Asking } from '#ask/asking.ts';
import { GENERIC } from '#ask/lexicon/deeds.ts';
import { groupsOf } from '#ask/lexicon/groups.ts';
import { kindOf, narrowerThan, signsOf, unitsOf } from '#ask/lexicon/kinds.ts';
import { isPalpable } from '#ask/lexicon/palpable.ts';
import { SOFT, STOP } from '#ask/lexicon/stop.ts';
import { TYPE_OF } from '#ask/lexicon/types-of-event.ts';
import type { Focus } from '#ask/reading/focus.ts';
import { partsOf } from '#ask/record/clauses.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import type { Passage } from '#ask/record/passage.ts';
import { type Piece, piecesOf } from '#ask/record/pieces.ts';
import { type Word, wordsOf } from '#ask/text/plain.ts';
import { isPast, stem } from '#ask/text/stem.ts';
import { fillersIn, ownOf } from './fillers.ts';
import { areOnlyCounted, isOnlyCounted } from './only-counted.ts';
import { isNoun, isOfOrigin, isToldCloser, ORIGIN } from './told-closer.ts';

/** Whether a record holds an answer to what is asked for. */
export function isFilled(focus: Focus, passage: Passage, asking: Asking): boolean {
  const { index, reading } = asking;
  const own = ownOf(asking);
  const pieces = piecesOf(passage, index);
  const { noun, deed } = focus;
  // "Larijani's brother who headed the judiciary": one of several of the name is found.
  const isOneOf = (ids: readonly string[] = []): boolean => ids.length > 1 && ids.includes(passage.id);
  if (focus.asks === 'person' && passage.kind === 'person' && reading.terms.some((t) => isOneOf(t.ids))) return true;
  if (isDescribed(focus, passage, asking)) return true;
  switch (focus.asks) {
    case 'words': {
      const paper = reading.words.find((w) => PAPERS.has(w.stem));
      if (paper) return isCited(paper, passage, pieces, index);
      return (
        passage.kind === 'quote' ||
        pieces.some(({ text }) => /(?<!\p{L})['‘“"](?=\p{L})[^'’”"]{3,}['’”"](?!\p{L})/u.test(text))
      );
    }
    case 'content':
      return isCited(noun!, passage, pieces, index) || isSummed(noun!, passage);
    case 'cargo': {
      const isOfShip = reading.terms.some((t) => t.ids?.some((id) => index.dataset.all.vessel.has(id)));
      return !isOfShip || pieces.some(({ words }) => words.some((w, i) => isLoad(w, words[i + 1])));
    }
    case 'sign': {
      const signs = signsOf(noun!.stem);
      return pieces.some(({ words }) =>
        words.some((w) => isNoun(w, noun!) || (signs?.test(w.plain) && !(focus.named && own.words.has(w.plain)))),
      );
    }
    case 'measure':
    case 'money': {
      const units = unitsOf(noun!.stem) ?? unitsOf('cost')!;
      if (noun!.stem === 'old' || noun!.stem === 'age') {
        if (passage.kind === 'person' && index.dataset.all.person.get(passage.id)?.birth_date) return true;
      }
      // Bail is told of as bail; a price by any sum.
      if (focus.asks === 'money' && !ANY_SUM.has(noun!.stem) && !naming(noun!, pieces)) return false;
      return pieces.some(({ words }) =>
        words.some(
          (w, i) =>
            units.has(w.stem) &&
            words.slice(Math.max(0, i - 3), i + 3).some((n) => /^\d|^(?:dozens?|hundreds?|thousands?)$/.test(n.plain)),
        ),
      );
    }
    case 'other':
      // What has no kind we could look for is left to the words of the record; a detail none of them has is not told of.
      // "Which round": an event of another kind that never speaks of one is none.
      if (passage.type && TYPE_OF[noun!.stem] && !TYPE_OF[noun!.stem]!.includes(passage.type) && !naming(noun!, pieces))
        return false;
      return !isPalpable(noun!) || naming(noun!, pieces);
    case 'type':
      return pieces.some((piece) => isToldCloser(piece, noun!, own.words));
    default:
  }
  // A visit tells who visited, whatever it says they did there.
  const isOfDeed = deed !== undefined && passage.type === 'visit' && TYPE_OF[deed.stem]?.includes('visit');
  const telling = isOfDeed
    ? pieces
    : deed
      ? pieces.filter(
          (p) =>
            (!focus.beside || p.words.some((w) => w.stem === focus.beside)) &&
            p.words.some(
              (w, i) =>
                isDeed(w, deed) && !(focus.asks === 'who' && w.stem === deed.stem && isDoneByNobody(i, p.words)),
            ),
        )
      : [];
  // What somebody did must be told; what a thing asked for did may be put in words of its own.
  const same = noun ? pieces.filter((p) => isSame(noun, p, reading)) : [];
  const having =
    deed && (focus.asks === 'who' || (focus.asks === 'country' && telling.length > 0))
      ? telling
      : focus.asks === 'country' && same.length > 0
        ? same
        : pieces.filter(
            (p) => !(p.listed === 'people' && isSuffered(reading)) && !(p.listed && focus.asks === 'country' && deed),
          );
  if (noun && pieces.some(({ text, words }) => UNNAMED.test(text) && words.some((w) => isNoun(w, noun)))) return false;
  if (noun && (isOnlyCounted(noun, pieces, reading) || areOnlyCounted(focus, pieces, reading))) return false;
  if (focus.asks === 'country' && ORIGIN.test(reading.plain)) return pieces.some((piece) => isOfOrigin(piece, reading));
  const enough = Math.min(focus.least, 6);
  const fillers = new Set<string>();
  for (const piece of having) {
    for (const filler of fillersIn(piece, focus, own, asking)) fillers.add(filler);
    if (fillers.size >= enough) return true;
    // Those who voted one way stand in one sentence.
    if (noun && MEMBERS.test(noun.plain)) fillers.clear();
  }
  return fillers.size >= enough || (reading.plain.includes(' or ') && focus.asks === 'who');
}

const MEMBERS = /^members$/;

/** "Name of the Basij BOSS", "the Shah's SON": somebody the question describes and the record names. */
export const isDescribed = ({ asks, noun }: Focus, passage: Passage, { reading, index }: Asking): boolean =>
  asks === 'person' &&
  noun !== undefined &&
  reading.terms.some(
    ({ ids = [], at, to }) =>
      ids.length === 1 &&
      index.dataset.all.person.has(ids[0]!) &&
      reading.words.indexOf(noun) >= at &&
      reading.words.indexOf(noun) < to &&
      !reading.words.slice(at, to).some(({ plain }) => ids[0]!.split('-').includes(plain)) &&
      piecesOf(passage, index).some((piece) => piece.ids.has(ids[0]!)),
  );

/** "A leaked paper", "terms leaked in Iran": a deed told of without whoever did it. */
const isDoneByNobody = (at: number, words: readonly Word[]): boolean =>
  (/(?:tion|ment)s$/.test(words[at]!.plain) && words[at + 1]?.plain !== 'by') ||
  (/(?:[^e]ed|en)$/.test(words[at]!.plain) &&
    (/^(?:an?|the|his|its|their|of)$/.test(words[at - 1]?.plain ?? '') ||
      (/^(?:terms|papers?|texts?|drafts?|reports?|letters?|documents?)$/.test(words[at - 1]?.plain ?? '') &&
        words[at + 1]?.plain !== 'by')));

/** Sums of any kind. */
const ANY_SUM = new Set(['price', 'cost', 'sum', 'fare'].map(stem));

/** Whether the sentences of a record have a noun, or a word that stands for it; in "cargo ship" it only tells the ship closer. */
const naming = (noun: Word, pieces: readonly Piece[]): boolean =>
  pieces.some(
    ({ words, listed }) =>
      !listed &&
      words.some(
        (w, i) =>
          (isNoun(w, noun) || (isDeed(w, noun) && !GENERIC.has(w.stem))) &&
          (isPast(w.plain) || kindOf(words[i + 1]?.stem ?? '') !== 'thing'),
      ),
  );

/** What tells of a cargo; a cargo ship only may have one. */
const isLoad = ({ plain }: Word, next: Word | undefined): boolean =>
  /^(?:cargo|freight|laden|loaded|carrying|carried|carries|tonnes?|tons?|barrels?|lit(?:re|er)s?|crude|goods)$/.test(
    plain,
  ) && kindOf(next?.stem ?? '') !== 'thing';

/** Papers whose own words are another thing than what somebody said of them. */
const PAPERS = new Set(
  'letter message memorandum note reply proposal draft principle accord agreement decree treaty protocol telegram cable clause roadmap framework plan offer declaration text'
    .split(' ')
    .map(stem),
);

/** Whether the words of a paper stand in a record: a saying out of it, or a sentence that quotes it. */
function isCited({ stem: paper }: Word, passage: Passage, pieces: readonly Piece[], { dataset }: Index): boolean {
  const { context = '' } = dataset.all.quote.get(passage.id) ?? {};
  if (passage.kind === 'quote')
    return wordsOf(context).some(
      (w, i, all) => w.stem === paper && (i < 2 || all.slice(0, i).some((b) => /^(?:in|from)$/.test(b.plain))),
    );
  return pieces.some(({ text }) => {
    const [before] = /^(.*?)(?<!\p{L})['‘“"](?=\p{L})[^'’”"]{3,}['’”"](?!\p{L})/u.exec(text)?.slice(1) ?? [];
    return before !== undefined && wordsOf(before).some((w) => w.stem === paper);
  });
}

/** Verbs that tell what a paper says. */
const SAYS = new Set(
  'say set explain propose ask demand call warn list contain describe urge offer leave concern cover request promise include refer mention argue accept express announce require tell repeat confirm reject seek back vow defend insist claim threaten thank deny blame support criticise praise'
    .split(' ')
    .map(stem),
);

/** What is done with a paper rather than by it. */
const BRINGS =
  /^(?:brought|carried|handed|delivered|sent|given|received|passed|written|reached|arrived|came|gone|went|read|signed|published|been|had|was|were|said)$/;

/** "Claims victory in his first message": what stands before the paper is what it says. */
const isSaidIn = (at: number, words: readonly Word[]): boolean =>
  words.slice(Math.max(0, at - 4), at).some(({ plain }) => plain === 'in') &&
  words.slice(0, at).some(({ stem }) => SAYS.has(stem));

/** Whether a clause goes on from the paper to what it says: "the answer explained Iran's view". */
const isSummed = ({ stem: paper }: Word, passage: Passage): boolean =>
  passage.sentences.some(
    ({ text, words }) =>
      /^(?:Purpose|Contents?|Terms|Text|Wording) of\b/.test(text) && words.slice(0, 5).some((w) => w.stem === paper),
  ) ||
  partsOf(passage).told.some((words) =>
    words.some((w, i) => {
      if (w.stem !== paper && ![...groupsOf(paper)].some((g) => groupsOf(w.stem).includes(g))) return false;
      if (isSaidIn(i, words)) return true;
      const after = words.slice(i + 1, i + 5);
      const at = after.findIndex((next) => SAYS.has(next.stem) || (isPast(next.plain) && !BRINGS.test(next.plain)));
      return at >= 0 && !after.slice(0, at).some((next) => next.plain === 'and');
    }),
  );

/** Whether a sentence speaks of those asked for by the same words, "friendly governments": they have no names elsewhere. */
function isSame(noun: Word, { listed, words }: Piece, { words: asked }: Asking['reading']): boolean {
  const closer = asked[asked.indexOf(noun) - 1];
  if (listed || !closer || STOP.has(closer.stem) || SOFT.has(closer.stem) || kindOf(closer.stem) !== undefined)
    return false;
  return words.some(
    (w, i) =>
      w.stem === noun.stem &&
      words[i - 1]?.stem === closer.stem &&
      !words.slice(0, i).some((b) => /^(?:no|not)$/.test(b.plain)),
  );
}

/** Deeds done to those asked for: who took part in it is nobody they were done to. */
const SUFFERED =
  /^(?:kill|fre|releas|arrest|wound|injur|sanction|detain|captur|seiz|jail|hand|rescu|evacuat|abduct|assassin|die|swap|exchang)/;
const isSuffered = ({ words }: Asking['reading']): boolean =>
  words.some(({ plain, stem }) => SUFFERED.test(stem) && isPast(plain));

/** Words of a record that does not know who or which. */
const UNNAMED = /\b(?:unnamed|unidentified|undisclosed|unspecified)\b|\bwithout (?:naming|identifying)\b/i;

const isDeed = (w: Word, deed: Word): boolean =>
  w.stem === deed.stem ||
  narrowerThan(deed.stem).has(w.stem) ||
  groupsOf(w.stem).some((g) => groupsOf(deed.stem).includes(g));
