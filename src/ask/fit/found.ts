// Questions answered by the record that fits best: found, tested for what it leaves unbound, told whole.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { isUndatedCard } from '#ask/premise/bearing.ts';
import { bearsOut, deedAsked } from '#ask/premise/deed.ts';
import { takenFigure } from '#ask/premise/figures.ts';
import { noSuchNumber, uncountedRest } from '#ask/premise/no-such-number.ts';
import { onOtherDay } from '#ask/premise/other-day.ts';
import { notDead, partakers, tookPart, wrongOffice } from '#ask/premise/premise.ts';
import { countedOf, isOnlyAsked, isOnTheWay, NAMED, withAsked } from '#ask/reading/counted.ts';
import type { Term } from '#ask/reading/reading.ts';
import type { Passage } from '#ask/record/passage.ts';
import { told } from '#ask/telling/beside.ts';
import { falsePremise, idsOf, refuse } from '#ask/telling/refuse.ts';
import { lacksDay } from '#ask/time/on-time.ts';
import { happened } from '#ask/ways/listed.ts';
import { countsOfNow } from './counts-of-now.ts';
import { otherEnding } from './ended.ts';
import { lacking } from './lacking.ts';
import { isOfDeed } from './of-deed.ts';
import { answeringFirst, inOrderOf, SAYING, sayingFirst } from './preferred.ts';
import { rivals } from './rivals.ts';
import { type Candidate, seek } from './seek.ts';
import { isOnlyOfAsked, isSomeOrNone, thingCounted } from './thing-counted.ts';
import { isBuilding, isUnheard, isUnknownDoer } from './unheard.ts';
import { sureOf, verdictOn } from './verdict.ts';
import { saying } from './wanting.ts';

export function found(asking: Asking): Answer | undefined {
  const { reading, index, words } = asking;
  const musts = reading.terms.filter((t) => t.must);
  if (musts.length === 0) return reading.time ? saying(happened(asking), asking) : named(asking);
  const all = seek(reading, index);
  const timely = all.filter((c) => c.onTime !== 0);
  const deed = deedAsked(asking);
  const isPartIn = partakers(asking);
  const taking = timely.filter(
    (c) =>
      isPartIn(c.passage) &&
      (!deed || c.missing.length > 0 || (bearsOut(deed, c, asking) && !isUndatedCard(c, deed, asking))),
  );
  const fitting = inOrderOf(taking.some((c) => c.missing.length === 0) ? taking : timely, asking);
  const inTime = sayingFirst(answeringFirst(fitting, musts, reading), musts, asking);
  const [best] = all;
  if (!best) return undefined;
  const top = inTime[0];
  const fits = top && verdictOn(top, musts, reading).kind === 'answers';
  const failed = timely[0] && premiseOf(timely, taking, asking);
  if (failed) return failed;
  const late = reading.time?.any.some(({ from }) => from > asking.dataset.asOf);
  const { time } = reading;
  const undatedOnly = top && time && top.onTime === undefined && lacksDay(top.passage, time);
  if (!top || !fits || undatedOnly || (late && (top.onTime === undefined || GOES_AHEAD.test(reading.plain)))) {
    if (late)
      return refuse(
        { reason: 'after-cutoff', says: words.ask.afterCutoff(asking.dataset.asOf), nearest: idsOf(all) },
        asking,
      );
    const elsewhen = all.find((c) => c.missing.length === 0 && c.onTime === 0 && c.passage.kind === 'event');
    const only = top?.missing.length && top.missing.every((t) => t.focus);
    if (elsewhen && !only && (!top || undatedOnly || isOther(top))) return onOtherDay(elsewhen, asking);
  }
  if (!top)
    return refuse({ reason: 'not-recorded', says: words.ask.notRecorded(said(musts)), nearest: idsOf(all) }, asking);
  const others = deed ? timely.filter((c) => !inTime.includes(c) && isOfDeed(deed, c, asking)) : [];
  // What none of them bears out is not chosen from.
  const isBorneOut = !deed || !top || top.missing.length > 0 || bearsOut(deed, top, asking);
  const choice = fits && isBorneOut ? rivals([...inTime, ...others], asking) : undefined;
  const counts = choice ? countsOfNow(choice, inTime, asking) : [];
  return choice && counts.length === 0
    ? choice
    : fromCandidate(counts[0] ?? top, choice ? counts : inTime, musts, asking);
}

/** Whether a record of the time asked for is another affair: it lacks a name or deed, or most of what is asked. */
const isOther = ({ missing, coverage }: Candidate): boolean =>
  coverage < 0.5 || missing.some((t) => t.hard === 'name' || t.hard === 'act');

/** Words that say what kind of thing is asked for. */
const ASKED =
  /^(?:dates?|days?|years?|times?|places?|venues?|outcomes?|results?|names?|reasons?|provide[sd]?|stipulate[sd]?|prescribe[sd]?|contain(?:s|ed)?|entail(?:s|ed)?)$/;

/** "How long was it meant to run": what asks for the time a thing is for. */
const LASTING = /^(?:long|run|last|hold|stand)$/;

/** Weight of plain words that together tell one thing: "the Joint Plan of Action". */
const TELLING = 5;

/** A question of words that need not be bound ("the Tehran declaration"): they must be, when there are no others. */
function named(asking: Asking): Answer | undefined {
  const { reading } = asking;
  const isAsked = ({ text }: Term): boolean => ASKED.test(text) || (reading.frame === 'how-long' && LASTING.test(text));
  const terms = reading.terms.filter((t) => t.ids || !isAsked(t)).map((t) => ({ ...t, must: true }));
  const known = terms.filter((t) => !t.unknown && t.sort !== 'number');
  const weight = known.reduce((sum, t) => sum + t.weight, 0);
  if (known.length < 2 || terms.some((t) => t.unknown)) return undefined;
  if (weight < TELLING && !known.some((t) => t.weight >= 2 || t.ids)) return undefined;
  const strict: Asking = { ...asking, reading: { ...reading, terms } };
  return seek(strict.reading, strict.index).some((c) => c.missing.length === 0) ? found(strict) : undefined;
}

/** "Did it take place in the end?" */
const GOES_AHEAD = /\b(?:take place|took place|happen|happened|go ahead|went ahead|held|in the end|as planned)\b/;

/** A premise of people that fails: an office, a death, a part in something. */
function premiseOf(timely: readonly Candidate[], taking: readonly Candidate[], asking: Asking): Answer | undefined {
  const { words, reading } = asking;
  const open = reading.frame === 'yes-no' || reading.frame === 'status';
  const fail = (what: string, instead: readonly string[]) => falsePremise(what, instead, asking);
  const office = wrongOffice(asking);
  if (office && !open) return fail(words.ask.premise.neverHeld(office.person.name, office.office), [office.person.id]);
  const alive = notDead(asking);
  if (alive && !open) return fail(words.ask.noDeath(alive.name).replace(/\.$/, ''), [alive.id]);
  const [top] = timely;
  if (!top || open || top.missing.length > 0 || top.passage.kind !== 'event' || tookPart(top, asking)) return undefined;
  if (taking.some((c) => c.missing.length === 0)) return undefined;
  const people = reading.terms.filter((t) => t.sort === 'record' || t.sort === 'country').map((t) => t.text);
  return fail(words.ask.premise.noLink(people.join(', '), nameOf(top, asking)), [top.passage.id]);
}

/** A record that is pointed to, as a candidate that lacks nothing. */
export const only = (passage: Passage): Candidate => ({
  passage,
  score: 1,
  coverage: 1,
  missing: [],
  onTime: 1,
  lead: 1,
});

/** One record told as the answer, after what is asked has been looked for in it. */
export function answerFrom(id: string, asking: Asking): Answer | undefined {
  const passage = asking.index.of.get(id)!;
  const musts = asking.reading.terms.filter((t) => t.must);
  const candidate = seek(asking.reading, asking.index).find((c) => c.passage === passage) ?? only(passage);
  return fromCandidate(candidate, [candidate], musts, asking);
}

function fromCandidate(
  top: Candidate,
  all: readonly Candidate[],
  musts: readonly Term[],
  asking: Asking,
): Answer | undefined {
  const { words, reading } = asking;
  const verdict = verdictOn(withAsked(top, asking), musts, reading);
  const { premise } = words.ask;
  const fails = (what: string, id = top.passage.id): Answer => falsePremise(what, [id], asking);
  const untold = (what: string, of = top): Answer =>
    refuse(
      { reason: 'not-recorded', says: words.ask.notRecordedOf(what, nameOf(of, asking)), nearest: [of.passage.id] },
      asking,
    );
  switch (verdict.kind) {
    case 'elsewhere':
      return undefined;
    case 'not-recorded':
      return refuse(
        { reason: 'not-recorded', says: words.ask.notRecorded(said(verdict.terms)), nearest: idsOf(all) },
        asking,
      );
    case 'false-premise': {
      // Another record that lacks only what is asked for is the one that is meant.
      const other = all.find(
        (c) =>
          c.missing.length > 0 &&
          (c.score >= top.score - SAYING
            ? c.missing.every(isOnlyAsked)
            : c.missing.some(isOnlyAsked) &&
              c.missing.every((t) => isOnlyAsked(t) || isOnTheWay(t, asking)) &&
              sureOf(musts.filter((t) => !c.missing.includes(t))) >= NAMED),
      );
      // What the record has no word of anywhere is not recorded of whatever it is asked, and no hour of what it tells nothing of.
      const bare =
        other ??
        all.find(
          (c) =>
            (reading.frame === 'clock' || c.missing.some(isNowhere)) &&
            c.missing.every((t) => isOnlyAsked(t) || isOnTheWay(t, asking)) &&
            sureOf(musts.filter((t) => !c.missing.includes(t))) >= NAMED,
        );
      // It may name what is asked for by a word of its own: a conference by its name.
      const named = other && withAsked(other, asking);
      if (named && named.missing.length === 0) return fromCandidate(named, all, musts, asking);
      if (bare) return untold(said(bare.missing), bare);
      // "How many cameras did it lose", "what did Obama say about the war": of the things counted, or by whoever should have spoken, the record tells nothing.
      const thing = thingCounted(reading);
      if (
        (thing && top.missing.includes(thing)) ||
        isOnlyOfAsked(verdict.terms, top, asking) ||
        isUnheard(verdict.terms, top, asking) ||
        isUnknownDoer(top, asking) ||
        isBuilding(verdict.terms, asking)
      )
        return refuse(
          { reason: 'not-recorded', says: words.ask.notRecorded(said(top.missing)), nearest: idsOf(all) },
          asking,
        );
      return fails(premise.noLink(said(verdict.terms), nameOf(top, asking)));
    }
    case 'answers': {
      const deed = deedAsked(asking);
      if (deed && !bearsOut(deed, top, asking)) {
        // "How much did Iran earn by it": that it was done at all is taken for granted by nobody who asks how much.
        if (isSomeOrNone(reading, deed.word.plain, top)) return untold(words.ask.detail['how-many']);
        const who = said(deed.doers.length > 0 ? deed.doers : deed.others);
        return fails(
          who ? premise.otherDoer(who, nameOf(top, asking)) : premise.noLink(deed.word.raw, nameOf(top, asking)),
        );
      }
      const ending = otherEnding(top.passage, asking);
      if (ending) return fails(premise.noLink(ending.text, nameOf(top, asking)));
      const figure = takenFigure(reading, top, all);
      if (figure) return fails(premise.otherFigure(figure.said, figure.told, nameOf(top, asking)), figure.id);
      const number = noSuchNumber(asking, top);
      if (number) return fails(premise.noLink(number.raw, nameOf(top, asking)));
      const lack = uncountedRest(asking, top) ?? lacking(asking, top.passage) ?? countedOf(top, asking);
      if (!lack) return told(top, all, asking);
      if (deed && reading.frame === 'when') {
        const says = words.ask.falsePremise(premise.noLink(reading.words[deed.at]!.raw, nameOf(top, asking)));
        return refuse({ reason: 'false-premise', says, nearest: [top.passage.id] }, asking);
      }
      return untold(lack);
    }
    default:
      return verdict satisfies never;
  }
}

const isNowhere = (t: Term): boolean => t.focus === true && t.unknown === true && t.hard === 'detail';

const said = (terms: readonly Term[]): string => terms.map((t) => t.text).join(', ');

export const nameOf = ({ passage }: Pick<Candidate, 'passage'>, { dataset }: Asking): string => {
  const record = dataset.find(passage.id)!.record;
  return 'name' in record ? record.name : 'text' in record ? record.text : passage.id;
};
