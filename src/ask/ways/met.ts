// "Did Larijani meet Witkoff": two people meet on an occasion both took part in, not by standing in one record.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { HELD } from '#ask/fit/alike.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { partsOf } from '#ask/record/clauses.ts';
import { refuse } from '#ask/telling/refuse.ts';
import type { Word } from '#ask/text/plain.ts';
import { isPast, stemsOf } from '#ask/text/stem.ts';
import type { Event } from '#dataset/event.ts';
import { bindsPlace } from './place-of-round.ts';

const MEET =
  /^(?:so |and |but |hey )?(?:did|has|have|had) (?:[a-z]+ ){1,6}(?:meet|met|see|seen|talk|talked|speak|spoken)\b/;
/** Others by whom, and ways in which, they may have dealt with one another all the same. */
const BESIDE = /\b(?:about|letter|message|through|via|indirect|indirectly|deny|denied|say|said)\b/;

/** What people do on an occasion both are at. */
const TOGETHER = stemsOf(`
  meet met meeting talk talks see receive host join attend visit phone sit lead travel arrive come negotiate shuttle hand deliver
  greet welcome round delegation
`);
const HEADLINE = 1;

/** Whether somebody an event lists took part in it: one who is only told of there, "Pezeshkian had spoken of war", did not. */
function isThere(id: string, event: Event, { index }: Asking): boolean {
  const names = (words: readonly Word[]): boolean =>
    index.link(words.map(({ plain }) => plain)).some(({ ids }) => ids.includes(id));
  const passage = index.of.get(event.id)!;
  if (passage.sentences.some(({ strength, words }) => strength === HEADLINE && names(words))) return true;
  if (event.round?.heads?.includes(id)) return true;
  const telling = partsOf(passage).own.filter(names);
  return telling.length === 0 || telling.some((words) => words.some(({ stem }) => TOGETHER.has(stem)));
}

const MET = /^(?:meet|met|meets)$/;
/** "Sat together with": at one table. */
const SAT = /^(?:sat|sits?|sit|sitting)(?: down| together| face to face| facetoface| direct)* with$/;
/** What was meant, wanted or denied to be is no meeting taken for granted. */
const UNMET =
  /\b(?:to meet|would|will|could|might|may(?! (?:19|20)\d\d\b)|should|not|never|no|if|whether|plan(?:s|ned)?|offer(?:s|ed)?|refused?|cancel\w*|propose[ds]?|suppose[ds]?|phone|telephone|call(?:ed|s)?|video)\b/;

/** "What did A tell B when they met": as of those who are named before it. */
const WHEN_THEY_MET =
  /\b(?:when|as|while|where|after|once) (?:they|the 2|both|the pair) (?:met|sat down|shook hands|had (?:dinner|lunch|breakfast|coffee))\b/;

const THEY_MET = /\b(?:the two|they|both) met\b/i;

/** Whether a question tells of two people that they met: "when A met B", "what did A and B discuss when they met", "the meeting between A and B". */
function isTakenForMet([one, other]: readonly [Term, Term], { words, plain }: Reading): boolean {
  if (BESIDE.test(plain) || UNMET.test(plain)) return false;
  if (WHEN_THEY_MET.test(plain)) return true;
  const between = words.slice(one.to, other.at).map((w) => w.plain);
  const after = words.slice(other.to).map((w) => w.plain);
  if (SAT.test(between.join(' '))) return true;
  if (between.some((w) => MET.test(w))) return !between.includes('and');
  if (between.join(' ') !== 'and') return false;
  const before = words.slice(Math.max(0, one.at - 3), one.at).map((w) => w.plain);
  return (
    MET.test(after[0] ?? '') ||
    /\bthey met\b/.test(after.join(' ')) ||
    /\bmeeting (?:between|of)\b/.test(before.join(' '))
  );
}

/** "How long did A and B speak on the phone". */
const PHONED =
  /\b(?:speak|spoke|talk|talked|spoken) (?:[a-z]+ )?(?:on the|by|over the) (?:phone|telephone)\b|\b(?:phone|telephone) (?:call|conversation) (?:between|of)\b|\bcall between\b/;
const BESIDE_CALL = /\b(?:about|through|via|plan(?:s|ned)?|would|not|never|cancel\w*|refused?|offer(?:s|ed)?)\b/;

/** The refusal of a question about a call of two people of whom no record tells that they spoke. */
function neverPhoned([one, other]: readonly [Term, Term], asking: Asking): Answer | undefined {
  const { dataset, words, index } = asking;
  const of = ({ ids }: Term): ReadonlySet<Event> => new Set(ids!.flatMap((id) => dataset.eventsOf(id)));
  const isCall = (event: Event): boolean => {
    const wasThere = (t: Term): boolean => t.ids!.some((id) => isThere(id, event, asking));
    const says = index.of
      .get(event.id)!
      .sentences.some(({ words: told }) => told.some(({ plain }) => CALLS.test(plain)));
    return (event.type === 'call' || says) && wasThere(one) && wasThere(other);
  };
  if ([...of(one).intersection(of(other))].some(isCall)) return undefined;
  const [a, b] = [one, other].map(({ ids }) => dataset.all.person.get(ids![0]!)!.name);
  const says = words.ask.falsePremise(words.ask.premise.neverMet(a!, b!));
  return refuse({ reason: 'false-premise', says, nearest: [...one.ids!, ...other.ids!] }, asking);
}
const CALLS = /^(?:phones?|phoned|telephone[ds]?|spoke|rang)$/;

/** By which two who speak are in one room. */
const AT_TABLE =
  /\b(?:across|over|at) the (?:same |negotiating |bargaining )?table\b|\bin the (?:same )?room\b|\bto (?:his|her) face\b/;

const FACED = /\b(?:face ?to ?face|in person|one on one|directly)\b/;
/** What a round is called at which the sides stayed apart and did not speak at all. */
const APART = /^(?!.*(?<!in)direct).*\b(?:indirect|proximity)\b/i;

/** Somebody strange whom one of the record is said to have met: "the meeting of Trump and Gallant". */
function strangerMet(known: Term, whole: Reading): Term | undefined {
  const { terms, words } = whole;
  const isEnd = (t: Term): boolean =>
    words[t.to] === undefined || STOP.has(words[t.to]!.stem) || isPast(words[t.to]!.plain);
  const strange = terms.filter((t) => t.must && t.unknown && !t.focus && isEnd(t));
  return strange.find((t) => {
    const pair: readonly [Term, Term] = t.at < known.at ? [t, known] : [known, t];
    return (
      isTakenForMet(pair, whole) &&
      words.slice(pair[0].to, pair[1].at).every((w) => MET.test(w.plain) || w.plain === 'and')
    );
  });
}

/** The refusal of a question about two people who share no occasion: whether they met, or what takes for granted that they did; what became of a plan is another matter. */
export function neverMet(asking: Asking): Answer | undefined {
  const { reading, dataset, words } = asking;
  const isOpen = reading.frame === 'yes-no';
  if (isOpen && (!MEET.test(reading.plain) || BESIDE.test(reading.plain))) return undefined;
  const whole = asking.anchor?.whole ?? reading;
  const people = whole.terms.filter(
    (t) => t.ids?.length && !t.aside && !(t.focus && !isOpen) && t.ids.every((id) => dataset.all.person.has(id)),
  );
  const strange = isOpen || people.length !== 1 ? undefined : strangerMet(people[0]!, whole);
  if (strange) {
    const says = words.ask.premise.neverMet(dataset.all.person.get(people[0]!.ids![0]!)!.name, strange.text);
    return refuse({ reason: 'false-premise', says: words.ask.falsePremise(says), nearest: people[0]!.ids! }, asking);
  }
  const [first, second] = people;
  if (!first || !second || people.length > 2 || first.ids!.some((id) => second.ids!.includes(id))) return undefined;
  if (!isOpen && PHONED.test(whole.plain) && !BESIDE_CALL.test(whole.plain))
    return neverPhoned([first, second], asking);
  const atTable = !isOpen && AT_TABLE.test(whole.plain);
  if (!isOpen && !atTable && !isTakenForMet([first, second], whole)) return undefined;
  // Across one table they sat where it stood, and they met where it is said they did.
  const met = WHEN_THEY_MET.test(whole.plain) ? whole.words.findLastIndex((w) => MET.test(w.plain)) : -1;
  const isOfMeeting = ({ at }: Term): boolean => atTable || (met >= 0 && at > met);
  const where = whole.terms.filter((t) => isOfMeeting(t) && bindsPlace(t.ids, dataset)).flatMap((t) => t.ids!);
  const isWhere = ({ places = [] }: Event): boolean => where.length === 0 || places.some((id) => where.includes(id));
  const [one, other] = [first.ids!, second.ids!];
  // Of several people of one name, any may be meant.
  const of = (ids: readonly string[]): ReadonlySet<Event> => new Set(ids.flatMap((id) => dataset.eventsOf(id)));
  const shared = [...of(one).intersection(of(other))];
  const wasThere = (ids: readonly string[], event: Event): boolean => ids.some((id) => isThere(id, event, asking));
  // Who only had messages carried between them did not sit face to face.
  const isFaced = ({ name, round }: Event): boolean =>
    isOpen || !FACED.test(whole.plain) || !APART.test(`${name} ${round?.format ?? ''}`);
  const isHeld = (event: Event): boolean => HELD.has(event.type) && (isOpen || event.type !== 'call') && isFaced(event);
  const tellsSo = ({ id }: Event): boolean =>
    asking.index.of.get(id)!.sentences.some(({ text }) => THEY_MET.test(text));
  if (shared.some((e) => isHeld(e) && isWhere(e) && (tellsSo(e) || (wasThere(one, e) && wasThere(other, e)))))
    return undefined;
  const [a, b] = [one, other].map(([id]) => dataset.all.person.get(id!)!.name);
  const nearest = [...shared.map(({ id }) => id), ...one, ...other];
  return isOpen
    ? refuse({ reason: 'not-recorded', says: words.ask.notMet(a!, b!), nearest }, asking)
    : refuse(
        { reason: 'false-premise', says: words.ask.falsePremise(words.ask.premise.neverMet(a!, b!)), nearest },
        asking,
      );
}
