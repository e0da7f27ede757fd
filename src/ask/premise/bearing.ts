// Whether a record tells that those said to have done a deed did it, clause by clause.
import type { Asking } from '#ask/asking.ts';
import type { Candidate } from '#ask/fit/seek.ts';
import { MUTUAL, PERSONAL, SPOKEN, THINGS, UNSIGNED } from '#ask/lexicon/deeds.ts';
import { groupsOf } from '#ask/lexicon/groups.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { type Clause, clausesOf, type IsDeed, isVerbal, namesIn, namesOf, partsOf } from '#ask/record/clauses.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import { countryOfRecord, type Passage } from '#ask/record/passage.ts';
import type { Word } from '#ask/text/plain.ts';
import { stemsOf } from '#ask/text/stem.ts';
import type { Deed } from './deed.ts';

/** Types of event in which those listed took part together. */
export const TOGETHER: ReadonlySet<string> = new Set(['meeting', 'talks-round', 'visit', 'agreement']);

const SIGN = 'sign';
const LETS_GO = stemsOf('release free');
const SWAPS = stemsOf('exchange swap');

/** Whether a record tells that those said to have done the deed did it, gives the deed to others, or does not tell of it. */
export function bearing(
  deed: Deed,
  passage: Passage,
  beside: ReadonlySet<string>,
  index: Index,
): 'borne-out' | 'others' | 'silent' {
  const { stem } = deed.word;
  const groups = new Set(groupsOf(stem));
  const { told, named } = partsOf(passage);
  // Words that may stand for the deed are looked for only where the deed itself is not said of anybody.
  const said = (isDeed: IsDeed, parts = told): Clause[] => parts.flatMap((words) => clausesOf(words, isDeed, index));
  const own = said((w) => w.stem === stem);
  const isAkin = (w: Word): boolean =>
    !beside.has(w.stem) &&
    !THINGS.has(w.stem) &&
    !(stem === SIGN && UNSIGNED.has(w.stem)) &&
    !/^agreements?$/.test(w.raw) &&
    groupsOf(w.stem).some((g) => groups.has(g));
  const isLike: IsDeed = (w, at, words) =>
    isAkin(w) && (MUTUAL.has(stem) || PERSONAL.has(stem) || isVerbal(w, at, words));
  const like = said(isLike);
  const ofNames = (clauses: readonly Clause[]): Clause[] =>
    clauses.filter(({ before, after, pronoun }) => before.size > 0 || after.size > 0 || pronoun);
  // An id tells the deed in its own words, beside what the sentences tell.
  // What the sentences tell only as what could be, the id does not make done.
  const unreal = own.length === 0 && told.some((words) => words.some((w) => w.stem === stem));
  const short = unreal ? [] : ofNames(said((w) => w.stem === stem || isAkin(w), named));
  const clauses = [...([ofNames(own), ofNames(like), own, like].find((some) => some.length > 0) ?? []), ...short];
  if (clauses.length === 0) return 'silent';
  // Prisoners that were exchanged each side let go, whoever is told of as doing so.
  const isSwap = LETS_GO.has(stem) && told.some((words) => words.some((w) => SWAPS.has(w.stem)));
  if (isSwap && deed.doers.length > 0 && deed.doers.every((t) => tookPart(t, passage))) return 'borne-out';
  const dated = passage.kind === 'event' || passage.kind === 'quote';
  const about = dated ? passage.opens : passage.id;
  const subject = about ? namesIn([about], index) : undefined;
  // What a state did, a body that acts for it may be said to have done.
  const { organization } = index.dataset.all;
  // What a state signed, somebody of it who took part signed for it.
  const signs = stem === SIGN && passage.type === 'agreement';
  // "Oman's minister blames Israel": whoever of that state took part is that minister.
  const isTitled = TITLE.test(passage.sentences[0]?.text ?? '');
  const states = (t: Term): string[] =>
    t.sort === 'record'
      ? t.ids!.flatMap((id) =>
          organization.has(id) || ((signs || isTitled) && tookPart(t, passage, LISTED))
            ? [`~${countryOfRecord(id, index.dataset)}`]
            : [],
        )
      : [];
  const has = (set: ReadonlySet<string>, t: Term): boolean => [...namesOf(t), ...states(t)].some((key) => set.has(key));
  const together =
    passage.type !== undefined &&
    (TOGETHER.has(passage.type) || (passage.type === 'call' && SPOKEN.has(deed.word.stem)));
  const isSo = clauses.some(({ before, after, passive, participle, noun, pronoun, titled, spoken, nominal }) => {
    if (MUTUAL.has(deed.word.stem))
      return [...deed.doers, ...deed.others].every(
        (t) => has(before, t) || has(after, t) || (together && tookPart(t, passage, LISTED)),
      );
    if (spoken && deed.doers.some((t) => !has(before, t))) return false;
    const first = pronoun && subject ? new Set([...before, ...subject]) : before;
    const agents = passive ? after : first.size > 0 || nominal ? first : (subject ?? first);
    const patients = passive ? before : after;
    const done = deed.doers.every(
      (t) => has(agents, t) || (agents.size === 0 && dated && tookPart(t, passage) && !has(patients, t)),
    );
    const suffered = deed.others.every(
      (t) =>
        has(patients, t) ||
        // Who signs with somebody signs as well.
        (stem === SIGN && (has(agents, t) || (signs && tookPart(t, passage, LISTED)))) ||
        (titled && !passive && subject !== undefined && has(subject, t)) ||
        (noun && has(before, t)) ||
        (patients.size === 0 && (participle ? has(before, t) || (own.length > 0 && isEverywhere(t)) : !has(agents, t))),
    );
    return done && suffered;
  });
  return isSo ? 'borne-out' : 'others';
}

/** Iran is in all that is told, named or not. */
const isEverywhere = (t: Term): boolean => t.sort === 'country' && t.ids![0] === 'iran';

/** A headline that tells somebody by office and state alone. */
const TITLE =
  /^\p{Lu}[\p{L} ]*?(?:['’]s|\p{L}an|\p{L}i|\p{L}sh) (?:[a-z]+ )?(?:minister|president|leader|spokesman|envoy|speaker|emir|sultan|crown prince)\b(?! \p{Lu})/u;

/** How strongly a record has those who met: listed or in its headline, not only spoken of. */
const LISTED = 0.89;

/** Whether a record lists somebody, or a state by those acting for it, as part of what it tells. */
export const tookPart = (t: Term, { keys }: Passage, least = 0.88): boolean =>
  t.ids!.some((id) =>
    t.sort === 'country' ? (keys.get(`~${id}`) ?? 0) >= 0.65 : (keys.get(`@${id}`) ?? 0) >= least,
  ) ||
  // "Washington and Tehran": a capital that stands for its state.
  t.keys.some(([key, factor]) => key.startsWith('~') && factor >= CAPITAL && (keys.get(key) ?? 0) >= 0.65);
const CAPITAL = 0.9;

/** A card of no day tells of nobody but itself why they did something then. */
export const isUndatedCard = (
  { passage, onTime }: Candidate,
  deed: Deed,
  { reading: { frame, time } }: Asking,
): boolean =>
  frame === 'why' &&
  time !== undefined &&
  onTime === undefined &&
  passage.kind !== 'event' &&
  !deed.doers.some((t) => t.ids?.includes(passage.id));

/** Whether a record tells that something was signed, as "who signed the deal" takes for granted: what was agreed or is "a sign of force" was not. */
export const isSigning = ({ kind, type, sentences }: Passage, { time }: Reading): boolean =>
  (!time && kind !== 'event') ||
  type === 'agreement' ||
  sentences.some(({ words }) => words.some(({ raw }) => SIGNED.test(raw)));
const SIGNED = /^(?:signed|signing|signatory|signatories|signature|initialled|inked)$/i;
