// "Ahmadian on replacing Larijani": who is said to have come after whom in a post, where the tenures tell it the other way round.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { seek } from '#ask/fit/seek.ts';
import { officesOfPerson } from '#ask/reading/offices.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { meantBy } from '#ask/reading/reading.ts';
import { partsOf } from '#ask/record/clauses.ts';
import { holdsNow, tenuresOf } from '#ask/record/tenure.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import { shift } from '#ask/time/stretch.ts';
import { endOf, type Holding, startOf } from '#dataset/dataset.ts';
import { titleOf } from '#tell/person.ts';

const COMES_AFTER = /^(?:replac(?:ed|es|ing|e)|succeed(?:ed|s|ing)?|follow(?:ed|s|ing)?)$/;
/** What may stand between whoever came and the deed: "Ahmadian's first words on replacing". */
const REACH = 6;
const THEY = /^(?:by|was|were|been|not|who|whom|or|be|if|whether)$/;

export function succeeded(asking: Asking): Answer | undefined {
  const { words, dataset } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  if (reading.frame === 'yes-no' || reading.frame === 'status') return undefined;
  const kept = keptOn(asking, reading);
  if (kept) {
    const { premise } = words.ask;
    return falsePremise(
      premise.notEnded(kept.person.name, titleOf(kept.membership, dataset)),
      [kept.person.id],
      asking,
    );
  }
  const pair = pairIn(asking, reading);
  if (!pair) return undefined;
  const [later, earlier] = pair;
  const names = [later, earlier].map((id) => dataset.all.person.get(id)!.name) as [string, string];
  const { time } = reading;
  const since = startsAfter(later, earlier, asking);
  // They came at another time than the one that is said.
  const isThen = (start: string): boolean =>
    !time || time.any.some(({ from, to }) => start >= from.slice(0, start.length) && start <= to);
  if (since.length > 0 && !since.some(isThen) && !time?.relative && !time?.toward && !time?.loose)
    return falsePremise(words.ask.premise.cameIn(names[0], names[1], since[0]!.slice(0, 4)), [later, earlier], asking);
  // The other came right after, and never the one who is said to have.
  if (since.length > 0 || startsAfter(earlier, later, asking).length === 0) return undefined;
  return falsePremise(words.ask.premise.outOfTurn(names[1], names[0]), [later, earlier], asking);
}

/** "Who replaced Witkoff for the Geneva rounds": somebody said to have been replaced who left no post, and whom no record tells to have made room for another. */
function keptOn(asking: Asking, reading: Reading): Holding | undefined {
  const { dataset, index } = asking;
  const { words, terms } = reading;
  const at = words.findIndex(({ plain }) => GIVES_WAY.test(plain));
  if (at < 1 || words.slice(Math.max(0, at - 2), at).some(({ plain }) => NOT_DONE.test(plain))) return undefined;
  const after = terms.find((t) => t.at === at + 1 && t.sort === 'record');
  const id = after && meantBy(after, reading);
  const person = id ? dataset.all.person.get(id) : undefined;
  if (!person) return undefined;
  // "As foreign minister": another post that was kept tells nothing of it.
  const named = officesOfPerson(person, words, index.offices)?.posts;
  const own = tenuresOf(person).filter(({ membership: { post } }) => !named || (post && named.includes(post)));
  const isLeft = ({ membership }: Holding): boolean => (endOf(membership) ?? '') >= (named ? '0' : SINCE);
  const now = own.find((h) => holdsNow(h, dataset.asOf));
  if (!now || own.some(isLeft)) return undefined;
  const isTold = seek(reading, index, ['event']).some(
    ({ passage, onTime }) =>
      onTime !== 0 &&
      (passage.keys.get(`@${id}`) ?? 0) > 0 &&
      partsOf(passage).own.some(
        (told) =>
          told.some((w) => INSTEAD.test(w.plain)) &&
          index.link(told.map((w) => w.plain)).some(({ ids }) => ids.includes(id!)),
      ),
  );
  return isTold ? undefined : now;
}

const GIVES_WAY = /^(?:replaced|replace|replaces|succeeded|succeed|succeeds)$/;
const NOT_DONE = /^(?:not|if|whether|would|could|should|might|may|will)$/;
const INSTEAD = /^(?:replac\w+|instead|succeed\w*|successor|substitut\w+)$/;
/** A post left before the talks of the record tells nothing of who came after in them. */
const SINCE = '2024-06';

/** Who is said to have come, and whom they came after. */
function pairIn(asking: Asking, reading: Reading): readonly [string, string] | undefined {
  const { words, terms } = reading;
  const at = words.findIndex(({ plain }) => COMES_AFTER.test(plain));
  if (at < 1 || words.some(({ plain }, i) => Math.abs(i - at) <= 2 && THEY.test(plain))) return undefined;
  const isOne = (t: Term): boolean => t.ids?.every((id) => asking.dataset.all.person.has(id)) ?? false;
  const people = terms.filter(isOne);
  const after = people.find((t) => t.at === at + 1);
  const before = people.findLast((t) => t.to <= at && t.to > at - REACH);
  if (!after || !before) return undefined;
  // Of those who share a name, the one who held what the other did is meant.
  const isBeside = (x: string, y: string): boolean => startsAfter(x, y, asking).length > 0;
  return before.ids!.flatMap((x) =>
    after.ids!.filter((y) => x !== y && (isBeside(x, y) || isBeside(y, x))).map((y) => [x, y] as const),
  )[0];
}

/** When somebody took over a post within some months of another's leaving it. */
const startsAfter = (a: string, b: string, { dataset }: Asking): string[] =>
  [...dataset.all.post.keys()].flatMap((post) => {
    const all = dataset.holdersOf(post);
    const of = (id: string): readonly Holding[] => all.filter(({ person }) => person.id === id);
    return of(a).flatMap((x) =>
      of(b).some((y) => isNext(startOf(x.membership), endOf(y.membership))) ? [startOf(x.membership)!] : [],
    );
  });

function isNext(start: string | undefined, end: string | undefined): boolean {
  if (start === undefined || end === undefined) return false;
  const day = end.length === 4 ? `${end}-12-28` : end.padEnd(10, '-28');
  return start >= end.slice(0, start.length) && start <= shift(day, MONTHS);
}
/** Longest time in days between two of whom one took over from the other. */
const MONTHS = 200;
