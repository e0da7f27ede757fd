// A question that fits several records as one that people wrote down did: they are offered, unless it says more and tells them apart by it.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { lacking } from '#ask/fit/lacking.ts';
import { bound, seek } from '#ask/fit/seek.ts';
import { fociOf } from '#ask/reading/focus.ts';
import { frameOf } from '#ask/reading/frames.ts';
import type { Term } from '#ask/reading/reading.ts';
import { offerRecords } from '#ask/telling/choice.ts';
import { wordsOf } from '#ask/text/plain.ts';
import { keysOf, RECORD, TIME } from './features.ts';
import { byOf, type Heard, votesOf } from './heard.ts';
import { isOneAffair, LIKE_OF_EVEN, likestEven } from './left-even.ts';

/** How like the likest must be for an answer to give way to a choice, and for one choice to be widened by another. */
const LIKE = { answer: 0.45, choices: 0.3 };
/** The same for an answer where most of those like it left the choice, and how many of them are most. */
const LIKE_OF_MOST = 0.35;
const MOSTLY = 0.6;
/** The share that questions between the same records must have of all that are like it. */
const SHARE = 0.3;
const FEWER = 0.2;
/** How much of the likeness of the likest another must have for its records to be offered, too. */
const NEARLY = 0.8;
/** How strongly a record must have a word that is asked with, or have more than another, and the weight from which such a word tells them apart. */
const BOUND = 0.3;
const TELLING = 1;
/** How many are offered. */
const MOST = 6;
/** Cards of bodies and places are told where no event is found: one of several may have been meant. */
const CARDS: ReadonlySet<string> = new Set(['organization', 'place']);
/** What somebody said stands beside what happened. */
const KIND_OF_WORDS: Readonly<Record<string, string>> = { quote: 'event' };
/** Words that single one out of several. */
export const SINGLES = /^(?:last|latest|new|newest|next|first|final|recent|only|still)$/;

const WHOM_MET =
  /\b(?:whom?|which [a-z]+) (?:all |else )?did (?:the )?(?:[a-z0-9]+ ){1,5}?(?:meet|see|talk (?:to|with)|speak (?:to|with)|sit down with)\b/;

/** "When did he first speak of it", which those written down do not ask. */
const FIRST = /^1th$/;

/** The records between which the likest of the questions written down left the choice, if this one leaves it, too. */
export function offeredAlike(
  all: readonly Heard[],
  question: string,
  answer: Answer,
  asking: Asking,
): Answer | undefined {
  return offeredTogether(all, question, answer, asking) ?? widened(all, answer, asking);
}

/** A choice, and after those offered the records of the likest between which people left it and one of these, if they are of the time asked about. */
function widened(all: readonly Heard[], answer: Answer, asking: Asking): Answer | undefined {
  if (answer.status !== 'choices') return undefined;
  const near = all.find(
    ({ among, likeness }) => likeness >= LIKE.answer && among?.some((id) => answer.records.includes(id)),
  );
  const more = near?.among?.filter((id) => !asking.reading.time || isThen(id, asking)) ?? [];
  const offered = offeredIn(answer);
  if (more.every((id) => offered.includes(id))) return undefined;
  return offerRecords(asking, answer.records, asking.typed, [...more, ...offered]);
}

function offeredTogether(all: readonly Heard[], question: string, answer: Answer, asking: Asking): Answer | undefined {
  const [top] = all;
  const even = top?.among ? undefined : likestEven(all, answer, asking);
  // A choice that is left anyhow is widened by one nearly as like.
  const first =
    answer.status === 'choices'
      ? all.find(({ among, likeness }) => among && likeness >= NEARLY * top!.likeness)
      : (even ?? top);
  const enough = even ? LIKE_OF_EVEN : answer.status === 'choices' ? LIKE.choices : LIKE_OF_MOST;
  if (!first?.among || first.likeness < enough) return undefined;
  // What others nearly as like left the choice between may be meant as well.
  const near = all.filter((one) => one.likeness >= NEARLY * first.likeness && (!even || one.among?.includes(even.of!)));
  const any = [...new Set(near.flatMap((one) => one.among ?? []))];
  const alike = all.filter((one) => one.among?.every((id) => any.includes(id)));
  const isUnlike = !even && first.likeness < LIKE.answer && answer.status !== 'choices';
  if (isUnlike && !leavesAsked(answer, asking)) return undefined;
  // The likest of all that left open which one is meant, this one among them, needs fewer to bear it out.
  const own = answer.records[0] ?? '';
  const isLikest =
    first === top &&
    top.likeness >= VERY_LIKE &&
    top.among?.includes(own) &&
    asking.dataset.all.event.has(own) &&
    !asking.reading.time;
  const share = isUnlike ? MOSTLY : even ? 0 : isLikest ? FEWER : SHARE;
  if (votesOf(alike) < share * votesOf(all)) return undefined;
  // A clause of time, "the day after the talks", tells which is meant; what comes after the record is none of them.
  if (asking.anchor || asking.reading.time?.byEvent || answer.reason === 'after-cutoff') return undefined;
  if (isOfNow(asking.reading, first.question) || isOfAll(question, first.question)) return undefined;
  const by = byOf(asking);
  const [asked, likest] = [keysOf(question, by), keysOf(first.question, by)];
  // "In September 2025" leaves those of that time.
  const isDated = [...asked].some((key) => TIME.test(key) && !likest.has(key));
  const among = isDated ? any.filter((id) => isThen(id, asking)) : any;
  if (isHeldInTurn(among, answer, asking)) return undefined;
  // "Whom did he meet in Muscat" is told of all he met there, if that was one visit.
  if (among.length < 2 || ((isDated || WHOM_MET.test(asking.reading.plain)) && isOneAffair(among, asking)))
    return undefined;
  // Who holds an office is no choice between visits of whoever held it.
  const kindOf = (id = ''): string | undefined =>
    KIND_OF_WORDS[asking.dataset.find(id)?.kind ?? ''] ?? asking.dataset.find(id)?.kind;
  const told = answer.status === 'answer' ? kindOf(answer.records[0]) : undefined;
  const isCard = told !== undefined && CARDS.has(told) && among.every((id) => kindOf(id) === 'event');
  if (told && !isCard && !among.some((id) => kindOf(id) === told)) return undefined;
  const others = alike.map((one) => keysOf(one.question, by));
  const written = new Set(others.flatMap((keys) => [...keys]));
  // Another of those between the same records may name what this one names: "the Leader" or "Khamenei".
  const isWider = answer.status === 'choices' && kindOf(answer.records[0]) === kindOf(among[0]);
  const likes = isWider ? others.filter((_, i) => alike[i] === first || alike[i]!.likeness >= LIKE.answer) : [likest];
  if (likes.every((keys) => pointsElsewhere(asked, keys, written))) return undefined;
  if (tellsApart(among, written, answer, asking)) return undefined;
  if (tellsAlone(answer, among, asking) || namesOne(among, asking)) return undefined;
  const before = answer.status === 'choices' ? answer.records : [];
  // What fits and what people left open in such words are offered by turns: neither crowds out the other.
  const inTurn = Array.from({ length: Math.max(before.length, among.length) }, (_, i) => [before[i], among[i]]);
  const inOrder =
    first.likeness >= LIKE.answer ? inTurn.flat().filter((id) => id !== undefined) : [...before, ...among];
  return offerRecords(asking, [...new Set(inOrder)].slice(0, MOST), asking.typed, offeredIn(answer));
}

/** Whether the record that answers has not all that is asked. */
function leavesAsked({ status, records: [first = ''] }: Answer, { reading, index }: Asking): boolean {
  const own = status === 'answer' ? index.of.get(first) : undefined;
  return own !== undefined && reading.terms.some((t) => t.must && !t.ids && bound(t, own) < BOUND);
}

/** The records a choice is left between, those that are meant less likely among them. */
const offeredIn = ({ blocks }: Answer): string[] =>
  blocks.flatMap((block) => (block.kind === 'choices' ? block.choices.map(({ id }) => id) : []));

/**
 * Whether a question singles one out, names a record that none of those written down
 * name, or lacks one that the likest names: what they agreed on is not what they agreed on in Tehran.
 */
function pointsElsewhere(
  asked: ReadonlySet<string>,
  likest: ReadonlySet<string>,
  written: ReadonlySet<string>,
): boolean {
  const isOther = (key: string): boolean =>
    SINGLES.test(key) || (FIRST.test(key) && !written.has(key)) || (RECORD.test(key) && !written.has(key));
  return [...asked].some(isOther) || [...likest].some((key) => RECORD.test(key) && !asked.has(key));
}

/** Of those who held an office in turn the time of the question has told which is meant. */
const isHeldInTurn = (
  among: readonly string[],
  { status, records: [own, post = ''] }: Answer,
  { dataset }: Asking,
): boolean => {
  const held = new Set(dataset.all.post.has(post) ? dataset.holdersOf(post).map(({ person }) => person.id) : []);
  return status === 'answer' && held.has(own!) && among.every((id) => held.has(id));
};

/** Whether a record is of the time a question names. */
const isThen = (id: string, { reading, index }: Asking): boolean =>
  seek(reading, index).find(({ passage }) => passage.id === id)?.onTime === 1;

/** "Is there a deal" asks how it stands, of whichever is the last. */
const isOfNow = ({ frame }: Asking['reading'], written: string): boolean =>
  (frame === 'yes-no' || frame === 'status') && frameOf(written) !== frame;

/** "His brothers" are all of them, where one was asked for. */
function isOfAll(question: string, written: string): boolean {
  const ones = new Set(wordsOf(written).map(({ plain }) => plain));
  return wordsOf(question).some(({ plain }) => plain.endsWith('s') && !ones.has(plain) && ones.has(plain.slice(0, -1)));
}

/** Whether a question has a word that those written down have not, and that the records have not alike. */
function tellsApart(
  among: readonly string[],
  written: ReadonlySet<string>,
  { status, records: [first = ''] }: Answer,
  { reading, index }: Asking,
): boolean {
  const own = status === 'answer' ? index.of.get(first) : undefined;
  // A word that the record which answers has not either leads to none: "what was the argument" of his op-eds.
  const isLeft = (t: Term): boolean =>
    own !== undefined && t.hard === 'word' && !t.ids && !t.done && bound(t, own) < BOUND;
  const members = among.flatMap((id) => index.of.get(id) ?? []);
  return reading.terms.some((t) => {
    // All of somebody's name, of which those written down have but a part.
    if (
      t.ids?.length === 1 &&
      among.includes(t.ids[0]!) &&
      reading.words.slice(t.at, t.to).some((w) => !written.has(w.stem))
    )
      return true;
    if (t.ids?.some((id) => written.has(`@${id}`)) || written.has(reading.words[t.at]!.stem)) return false;
    const strengths = members.map((passage) => bound(t, passage));
    const most = Math.max(...strengths);
    if (most < BOUND) return t.must && !isLeft(t);
    return (t.weight >= TELLING || t.sort === 'ordinal') && most - Math.min(...strengths) >= BOUND;
  });
}

/** Whether a question names one alone of the people or bodies offered, by a name that no other has: "the IAEA" is not the agency of Iran. */
const namesOne = (among: readonly string[], { reading, dataset }: Asking): boolean =>
  among.every((id) => dataset.all.person.has(id) || dataset.all.organization.has(id)) &&
  among.filter((id) => reading.terms.some((t) => t.sort === 'record' && t.ids?.length === 1 && t.ids[0] === id))
    .length === 1;

/** Whether of the records offered the one that answers alone tells what is asked for. */
const tellsAlone = ({ status, records: [first] }: Answer, among: readonly string[], asking: Asking): boolean =>
  status === 'answer' &&
  fociOf(asking.reading).length > 0 &&
  among.every((id) => (lacking(asking, asking.index.of.get(id)!) === undefined) === (id === first));

/** The share of what is like a question that must be about one of the records offered, and of that what must be about it alone. */
const ABOUT = 0.2;
const ALONE = 0.9;

/** How like one about a record that is not offered must be to leave the choice open. */
const VERY_LIKE = 0.6;

/** The written question that tells which of several records offered is meant: those like it are all about that one. */
export function meantAmong(all: readonly Heard[], { records, status }: Answer): Heard | undefined {
  if (status !== 'choices') return undefined;
  const isOf = ({ of }: Heard): boolean => of !== undefined && records.includes(of);
  const first = all.find((one) => one.as === 'answered' && isOf(one));
  const isLiker = (one: Heard): boolean =>
    one.as === 'answered' && one.of !== first?.of && one.likeness >= VERY_LIKE && one.likeness > first!.likeness;
  if (!first || all.some(isLiker)) return undefined;
  const about = votesOf(all.filter((one) => one.as === 'answered' && one.of === first.of));
  const any = votesOf(
    all.filter(
      (one) =>
        (one.as === 'answered' && isOf(one)) || (one.among?.filter((id) => records.includes(id)).length ?? 0) > 1,
    ),
  );
  return about >= ALONE * any && about >= ABOUT * votesOf(all) ? first : undefined;
}
