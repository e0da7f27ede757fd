// Offices a question takes for granted: that somebody left one, or spoke as its holder at a time. Tested against the tenures.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { officeWord } from '#ask/lexicon/offices.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import { AFTER, BECAME, BEFORE, TAKES_OVER, YIELDED } from '#ask/lexicon/succession.ts';
import { officesOfPerson } from '#ask/reading/offices.ts';
import { meantBy } from '#ask/reading/reading.ts';
import { heldIn, holdsNow } from '#ask/record/tenure.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import { type Word, wordsOf } from '#ask/text/plain.ts';
import { best } from '#dataset/claims.ts';
import { type Dataset, endOf, type Holding } from '#dataset/dataset.ts';
import type { Membership, Person } from '#dataset/person.ts';
import { titleOf } from '#tell/person.ts';

const LEAVE = /^(?:resign|resigned|resigns|quit|quits|sacked|fired|dismissed|ousted|impeached)$/;
/** Done to somebody, an office is lost by it; done by them, it is something else: "Araghchi dropped the demand". */
const DROPPED = /^(?:was|were|got|been) (?:dropped|removed|demoted|axed|booted|replaced)(?! (?:from|off|into|on|at)\b)/;
const BETWEEN = /^(?:has|had|have|was|is|got|been|just|then|suddenly|did)$/;
/** Who once held it may be called by it. */
const FORMER = /\b(?:former|formerly|ex|then|future|later|late|onetime)\b/;

type Span = { readonly at: number; readonly to: number };

export function inOffice(asking: Asking): Answer | undefined {
  const { reading, dataset, words } = asking;
  if (reading.frame === 'yes-no' || reading.frame === 'status') return undefined;
  const terms = reading.terms.map((t) => ({ id: meantBy(t, reading), at: t.at, to: t.to }));
  // A name after its office is read as one with it.
  const links = asking.index.link(reading.words.map((w) => w.plain));
  const named = links.flatMap(({ ids, from, to }) => (ids.length === 1 ? [{ id: ids[0], at: from, to }] : []));
  // "What did X say when he resigned": the one named is meant.
  const alone =
    new Set([...terms, ...named].flatMap(({ id }) => (id && dataset.all.person.has(id) ? [id] : []))).size === 1;
  const he = alone ? reading.words.findIndex(({ plain }) => /^(?:he|she)$/.test(plain)) : -1;
  for (const term of [...terms, ...named]) {
    const { id } = term;
    const person = id ? dataset.all.person.get(id) : undefined;
    if (!person) continue;
    const isLeft = leaves(term, reading.words) || (he >= 0 && leaves({ at: he, to: he + 1 }, reading.words));
    const kept =
      isLeft || (isFollowed(term, reading.words) && !best(person.death_date)) ? keptBy(person, asking) : undefined;
    const w = words.ask.premise;
    if (kept) return fail(w.notEnded(person.name, titleOf(kept, dataset)), person, asking);
    const office = FORMER.test(reading.plain) ? undefined : asOffice(term, reading.words);
    if (office && !heldThen(person, office, asking))
      return fail(w.notThen(person.name, office.map((o) => o.raw).join(' ')), person, asking);
  }
  return undefined;
}

const fail = (what: string, person: Person, asking: Asking): Answer => falsePremise(what, [person.id], asking);

/** "Araghchi resigned", "was Grossi sacked". */
function leaves(term: Span, words: readonly Word[]): boolean {
  let at = term.to;
  while (BETWEEN.test(words[at]?.plain ?? '')) at++;
  const [verb, next] = [words[at]?.plain ?? '', words[at + 1]?.plain ?? ''];
  // "Araghchi fired back", "quit the talks": no office is left.
  const elsewhere =
    /^(?:fired|quits?)$/.test(verb) && /^(?:back|off|at|on|missiles?|the|its|talks|negotiations)$/.test(next);
  const after = words.slice(term.to, term.to + 5).map(({ plain }) => plain);
  return (LEAVE.test(verb) && !elsewhere) || DROPPED.test(after.join(' '));
}

/** "Who became speaker after Ghalibaf left": an office passes on, and whoever had it is named. */
const isFollowed = ({ at, to }: Span, words: readonly Word[]): boolean =>
  words[at - 1]?.plain === 'after' &&
  (to === words.length || /^(?:left|leaves|went|departed)$/.test(words[to]!.plain)) &&
  words.slice(0, at).some(({ plain }) => BECAME.test(plain)) &&
  words.slice(0, at).some(({ stem }) => HEADS.has(officeWord(stem)));

/** A post somebody holds to the end of the record, where none is recorded as left since the time asked for. */
function keptBy(person: Person, { reading, dataset, index }: Asking): Membership | undefined {
  const own = (person.memberships ?? []).filter((m) => m.status !== 'denied');
  // "Stepped down as ambassador to Finland" is about that office alone.
  const named = officesOfPerson(person, reading.words, index.offices)?.posts;
  const all = named ? own.filter((m) => m.post && named.includes(m.post)) : own;
  const died = best(person.death_date)?.value;
  const isPast = (m: Membership): boolean => endOf(m) !== undefined && endOf(m) !== died;
  if (named && !reading.time && all.some(isPast)) return undefined;
  // Who died in office did not leave it.
  if (died) return all.every((m) => endOf(m) !== undefined) ? all.find((m) => endOf(m) === died) : undefined;
  const since = reading.time?.any[0]?.from ?? dataset.asOf.slice(0, 4);
  if (all.some((m) => (endOf(m) ?? '') >= since.slice(0, 4))) return undefined;
  return all.find((membership) => holdsNow({ person, membership }, dataset.asOf));
}

/** "As foreign secretary, what did David Lammy …": the words of the office. */
function asOffice(term: Span, words: readonly Word[]): Word[] | undefined {
  const at = words.findIndex(({ plain }, i) => plain === 'as' && Math.abs(term.at - i) < 9);
  if (at < 0 || isOfAnother(term, at, words)) return undefined;
  const to = words.findIndex(({ stem }, i) => i > at && i < at + 6 && HEADS.has(officeWord(stem)));
  // "As strategic affairs minister": whatever stands before the word for the office is of it.
  if (to < 0 || words.slice(at + 1, to).some(({ plain }) => ENDS.test(plain))) return undefined;
  const rest = words.slice(to + 1, at + 6);
  const end = rest.findIndex((word) => !isOffice(word));
  return [...words.slice(at + 1, to + 1), ...(end < 0 ? rest : rest.slice(0, end))];
}

/** "Raisi's successor as president", "who replaced him as chief": the office is that of whoever came before or after. */
const isOfAnother = (term: Span, as: number, words: readonly Word[]): boolean => {
  const between = words
    .slice(Math.max(0, term.at - REACH), as)
    .map((w) => w.plain)
    .join(' ');
  return [AFTER, BEFORE, YIELDED, TAKES_OVER].some((cue) => cue.test(between));
};
/** Words in which a cue may stand before a name. */
const REACH = 3;

/** Words no title is made of: what begins with "as" is a clause. */
const ENDS = /^(?:did|was|were|is|has|had|he|she|they|it|said|told|and|but|when|who|what|which|where|by|in|on|at|to)$/;

const HEADS = new Set(
  wordsOf('minister secretary president speaker chancellor ambassador envoy adviser chief').map((w) =>
    officeWord(w.stem),
  ),
);
const OFFICE = new Set([
  ...HEADS,
  ...wordsOf('foreign foreignsecretary prime state defense treasury security national supreme vice special').map((w) =>
    officeWord(w.stem),
  ),
]);
const isOffice = ({ stem }: Word): boolean => OFFICE.has(officeWord(stem));

/** Whether somebody held an office of that name at the time asked for, as far as its days are known. */
function heldThen(person: Person, office: readonly Word[], { reading, dataset }: Asking): boolean {
  const { time } = reading;
  const own = (person.memberships ?? []).filter((m) => m.status !== 'denied' && hasTitle(m, office, dataset));
  if (!time || own.length === 0) return true;
  const dated = own.filter((m) => endOf(m) !== undefined);
  if (dated.length < own.length) return true;
  return dated.some((membership) => heldIn({ person, membership } as Holding, time));
}

function hasTitle({ post, role }: Membership, office: readonly Word[], dataset: Dataset): boolean {
  const record = post ? dataset.all.post.get(post) : undefined;
  const titles = [role, record?.name, ...(record?.other_names ?? []).map((n) => n.name)];
  return titles.some((title) => {
    const own = new Set(wordsOf(title ?? '', true).map((w) => officeWord(w.stem)));
    return office.every((w) => STOP.has(w.stem) || own.has(officeWord(w.stem)));
  });
}
