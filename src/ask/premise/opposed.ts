// A deed that a question takes for granted, and a record that tells the opposite of it: the premise fails.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { nameOf } from '#ask/fit/found.ts';
import { type Candidate, seek } from '#ask/fit/seek.ts';
import { verdictOn } from '#ask/fit/verdict.ts';
import { ASKING } from '#ask/lexicon/acts.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { kindOf } from '#ask/lexicon/kinds.ts';
import { AIMED_AT, DENIES, isSide, OPEN, type Opposite, oppositeOf, UNDONE } from '#ask/lexicon/opposites.ts';
import { REFUSES } from '#ask/lexicon/undone.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { namesIn, namesOf, partsOf } from '#ask/record/clauses.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import type { Word } from '#ask/text/plain.ts';
import { stem, stemsOf } from '#ask/text/stem.ts';

type Said = { readonly word: Word; readonly at: number; readonly denied: boolean };

/** Words a deed may be denied by, counted back from it. */
const REACH = 4;
/** How far behind the best a record may be and still bear the deed out. */
const NEAR = 0.15;

export function opposed(asking: Asking): Answer | undefined {
  const { words, index } = asking;
  // What a clause of time tells is taken for granted, too.
  const reading = asking.anchor?.whole ?? asking.reading;
  // Whether it is so takes nothing for granted.
  if (reading.frame === 'yes-no' || reading.frame === 'status' || OPEN.test(reading.plain)) return undefined;
  // How much time passed tells of nothing that was passed.
  const deeds = deedsIn(reading.words).filter(
    (deed) => oppositeOf(keyOf(deed)) && !ASKING[reading.frame]?.has(deed.word.stem),
  );
  for (const deed of deeds) {
    const key = keyOf(deed);
    const sides = oppositeOf(key);
    if (
      !sides ||
      isOpen(deed.at, reading.words) ||
      isAhead(deed.at, reading.words) ||
      isOver(deed.at, reading) ||
      (deed.word.plain === 'hit' && AIMED_AT.test(reading.plain)) ||
      (!deed.denied && isMeant(deed.at, reading.words)) ||
      deeds.some((d) => sides.other.has(keyOf(d))) ||
      isCounted(deed, reading)
    )
      continue;
    // Neither the deeds nor the kind of thing asked for need be there, where anything else is named.
    const others = reading.terms.filter((t) => !deeds.some((d) => d.at === t.at));
    const isNamed = others.some((t) => t.must && !t.focus);
    const terms = others.map((t) => (t.focus && isNamed ? { ...t, must: false } : t));
    const without: Reading = { ...reading, terms };
    const musts = terms.filter((t) => t.must);
    if (musts.length === 0) continue;
    const fitting = seek(without, index).filter(
      (c) => c.onTime !== 0 && verdictOn(c, musts, without).kind === 'answers' && c.passage.kind === 'event',
    );
    const [top] = fitting;
    if (!top) continue;
    if (top.passage.type === 'vote' && isOfVoters(deed, reading) && !isUnanimous(top)) continue;
    const doer = doerOf(deed, reading);
    const tells = fitting
      .filter((c) => c.score >= top.score - NEAR && c.missing.every((t) => top.missing.includes(t)))
      .map((c) => tellsOf(c, sides, doer, asking));
    if (tells[0] !== 'opposite' || tells.includes('same')) continue;
    // Another affair of all that are named, which fits the whole question best, is where it was done: commanders killed in a month in which no missile killed.
    const best = seek(reading, index).find((c) => c.onTime !== 0);
    const lacksName = best?.missing.some((t) => t.ids && t.sort !== 'country' && !top.missing.includes(t));
    if (best && best.passage !== top.passage && !lacksName && tellsOf(best, sides, doer, asking) === 'same') continue;
    return falsePremise(words.ask.premise.opposite(deed.word.raw, nameOf(top, asking)), [top.passage.id], asking);
  }
  return undefined;
}

/** "Which countries said no to the resolution": who voted so is asked, whatever came of it. */
const isOfVoters = ({ at }: Said, { words }: Reading): boolean => {
  const before = words[at - 1];
  return before !== undefined && (/^(?:who|whoever)$/.test(before.plain) || kindOf(before.stem) === 'country');
};

const isUnanimous = ({ passage }: Candidate): boolean =>
  passage.sentences.some(({ words }) => words.some(({ plain }) => UNANIMOUS.test(plain)));

/** "Before the truce ran out" may be of a truce that did not. */
const isAhead = (at: number, words: readonly Word[]): boolean =>
  words.slice(Math.max(0, at - REACH), at).some(({ plain }) => plain === 'before');

/** "Hours after the round ended", "how did the session end": everything does. */
const isOver = (at: number, { frame, words }: Reading): boolean => {
  const before = words.slice(Math.max(0, at - (frame === 'outcome' ? LONG_NAME : 2 * REACH)), at);
  return (
    /^(?:end|ended|ending|close|closed|start|started|begin|began)$/.test(words[at]!.plain) &&
    before.some(({ plain }) => (frame === 'outcome' ? plain === 'how' : /^(?:after|since)$/.test(plain))) &&
    before.some(({ stem: s }) => /^(?:round|talk|meet|session|visit|call|speech|vote)$/.test(s))
  );
};
/** Words between "how did" and the end of what is named at length. */
const LONG_NAME = 16;

/** "How many missiles hit the base" may be none. */
const isCounted = ({ at, word }: Said, { frame, terms, words }: Reading): boolean =>
  frame === 'how-many' &&
  !FATE.test(word.plain) &&
  terms.some((t) => t.focus && t.to === at) &&
  // "What margin, when the Senate rejected it": a clause of its own counts nothing.
  !words.slice(0, at).some(({ plain }) => CLAUSE.test(plain));
const CLAUSE = /^(?:when|after|once|since|as|with)$/;
const FATE = /^(?:die[ds]?|killed|survived?)$/;

/** "Did it pass and with how many votes": asked whether, wherever it stands; "why did it pass" takes it for granted. */
export function isOpen(at: number, words: readonly Word[]): boolean {
  // "How did he answer": to refuse is an answer, too.
  if (ANSWERS.has(words[at]!.stem) && isManner(words.slice(0, at))) return true;
  const aux = words.findLastIndex(({ plain }, i) => i < at && i >= at - REACH && AUX.test(plain));
  // "The draft was adopted": nothing stands between, so that is told and not asked.
  const isTurned = aux >= 0 && words.slice(aux + 1, at).some(({ plain }) => !BESIDE.test(plain));
  return isTurned && !words.slice(Math.max(0, aux - REACH), aux).some(({ plain }) => ASKS.test(plain));
}

const ANSWERS = stemsOf('answer reply respond react');
const isManner = (before: readonly Word[]): boolean =>
  before.some(({ plain }, i) => plain === 'how' && /^(?:did|does)$/.test(before[i + 1]?.plain ?? '')) &&
  !/^(?:a|an|the|his|her|its|their|to)$/.test(before.at(-1)!.plain);
const BESIDE = /^(?:not|never|been|being|just|only|also|all|both|then|later|finally|again|.*ly)$/;

const AUX = /^(?:did|does|do|was|were|has|have|had)$/;
const ASKS = /^(?:who|whom|whose|what|which|when|where|why|how|many|much)$/;

/** "Until when would the draft have extended it" is of what it was for. */
const isMeant = (at: number, words: readonly Word[]): boolean =>
  words.slice(Math.max(0, at - 2 * REACH), at).some(({ plain }) => WOULD.test(plain));

const keyOf = ({ word, denied }: Said): string => `${denied ? '!' : ''}${word.stem}`;

/** Deeds with an opposite that words tell of, as done or as denied. */
function deedsIn(words: readonly Word[]): Said[] {
  return words.flatMap((word, at): Said[] => {
    if (!isSide(word.stem) && !isSide(`!${word.stem}`)) return [];
    // "A text to keep them lifted" is of what it is for.
    if (words[at - 1]?.plain === 'to' && words.slice(Math.max(0, at - REACH), at).some((w) => PAPER.test(w.plain)))
      return [];
    // "Open-ended" ends nothing.
    if (word.plain === 'ended' && words[at - 1]?.plain === 'open') return [];
    // "A vote on prolonging it" leaves open whether it was prolonged.
    if (word.raw.endsWith('ing') && /^(?:on|of|for|about|against|over)$/.test(words[at - 1]?.plain ?? '')) return [];
    // "What answer did he give" asks for it, "the answer he gave" takes it for granted.
    if (ANSWER.test(word.plain) && (OPEN_NOUN.test(words[at - 1]?.plain ?? '') || isTheOne(at, words))) return [];
    // "Called it a threat" is no call.
    if (word.stem === CALL && word.raw !== CALL && word.raw !== 'calls') return [];
    const near = words.slice(Math.max(0, at - REACH), at);
    // Who declines an invitation was invited; who takes it back knows that as well.
    if (
      INVITATION.test(word.raw) &&
      (near.some(({ stem }) => REFUSES.has(stem)) || words.some(({ plain }) => TAKES_BACK.test(plain)))
    )
      return [];
    // "The draft was adopted" is of a draft, "a draft to adopt" of what it is for.
    const last = near.findLastIndex((w) => !AROUND.test(w.plain));
    const isSaidOfIt = PASSED.test(word.plain) && !near.some(({ plain }) => plain === 'to');
    const before = isSaidOfIt
      ? near.filter((w) => !TEXT.test(w.plain))
      : TEXT.test(near[last]?.plain ?? '')
        ? near.toSpliced(last, 1)
        : near;
    const denied = before.some((w) => DENIES.has(w.stem));
    // "Would not sign" is as good as refused.
    return !denied && before.some((w) => UNDONE.has(w.stem)) ? [] : [{ word, at, denied }];
  });
}

/** "The answer is", "what was his answer to it": it is what is asked for. */
const isTheOne = (at: number, words: readonly Word[]): boolean => {
  const be = words.findLastIndex(({ plain }, i) => i < at && i >= at - REACH && /^(?:was|is|whats)$/.test(plain));
  if (be < 0) return false;
  const isThe = be === at - 2 && words[at - 1]!.plain === 'the';
  return isThe || words[be]!.plain === 'whats' || words[be - 1]?.plain === 'what';
};

/** What becomes of a text: "the draft of 26 September adopted". */
const PASSED = /^(?:adopted|passed|approved|endorsed|rejected|defeated|vetoed|blocked)$/;
const PAPER = /^(?:texts?|motions?|resolutions?|measures?)$/;
const OPEN_NOUN = /^(?:what|which|an?|any)$/;
const ANSWER = /^(?:answer|reply|response)$/;
const FAVOUR = stem('favour');
const UNANIMOUS = /^unanimous(?:ly)?$/;
const CALL = 'call';
const INVITATION = /^(?:invitations?|invites?)$/i;
const TAKES_BACK = /^(?:withdr[ae]w(?:n|s|al)?|revoked?|rescind(?:ed)?|pulled)$/;
const WOULD = /^(?:would|could|should|might|may)$/;
const AROUND = /^(?:was|were|is|are|got|get|gets|been|being|has|have|had|then|finally|not|never|nevertheless)$/;
const TEXT = /^(?:draft|bid|plan|proposal|offer|bill|call)$/;

/** The one named right before the deed, but for small words: its doer. Of "was he disinvited" it is the one it was done to. */
function doerOf(deed: Said, { terms, words }: Reading): Term | undefined {
  // "Colombia voted in favour".
  let from = deed.at;
  while (/^(?:in|to|vote[ds]?|voting|cast)$/.test(words[from - 1]?.plain ?? '')) from--;
  const one = terms.findLast(
    (t) => t.ids && t.sort !== 'word' && t.to <= deed.at && (t.to === from || t.to >= deed.at - 1),
  );
  return one && /^(?:was|were|been)$/.test(words[one.at - 1]?.plain ?? '') ? undefined : one;
}

const isEarlier = ({ at }: Said, words: readonly Word[]): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ plain }) => /^(?:earlier|previous|former|prior)$/.test(plain));

/** What a record tells of a deed: that it was done, the opposite, or neither; of its doer, where the record names the doer beside either. */
function tellsOf(
  { passage }: Candidate,
  { same, other, each, undoes }: Opposite,
  doer: Term | undefined,
  { index }: Asking,
): 'same' | 'opposite' | 'nothing' {
  const cut = partsOf(passage);
  // "Extends it hours before it lapses", "an earlier rejection": neither tells what came of it.
  const parts = [...cut.told.filter((words) => !cut.ahead.has(words)), ...cut.named];
  // Where all voted for it, nobody voted otherwise.
  const isOfVote = same.has(FAVOUR) || other.has(FAVOUR);
  if (isOfVote && parts.some((words) => words.some(({ plain }) => UNANIMOUS.test(plain))))
    return same.has(FAVOUR) ? 'same' : 'opposite';
  const told = parts.flatMap((words) => {
    const deeds = deedsIn(words);
    // "Withdraws the invitation": a clause that tells the opposite names the deed only as what was undone.
    const isUndone = !each && !undoes && deeds.some((deed) => other.has(keyOf(deed)));
    return deeds
      .filter((deed) => (!isUndone || !same.has(keyOf(deed))) && !isEarlier(deed, words))
      .map((deed) => ({
        is: same.has(keyOf(deed)) ? 'same' : other.has(keyOf(deed)) ? 'opposite' : 'nothing',
        by: namesIn(
          [
            ...index
              .link(words.map((w) => w.plain))
              .filter((l) => l.to <= deed.at)
              .flatMap((l) => l.ids),
            ...words.slice(0, deed.at).flatMap((w) => (countryOf(w.plain) ? [`~${countryOf(w.plain)}`] : [])),
          ],
          index,
        ),
      }));
  });
  const own = doer && told.filter(({ by }) => namesOf(doer).some((key) => by.has(key)));
  const some = each || own?.some(({ is }) => is !== 'nothing') ? (own ?? []) : told;
  return some.some(({ is }) => is === 'same')
    ? 'same'
    : some.some(({ is }) => is === 'opposite')
      ? 'opposite'
      : 'nothing';
}
