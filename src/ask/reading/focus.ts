// What a question asks for: the nouns, measures and deeds beside its interrogatives, and the kind of thing that would answer them.
import { countryOf } from '#ask/lexicon/countries.ts';
import { HAPPENS, isBe } from '#ask/lexicon/joints.ts';
import { type Kind, kindOf } from '#ask/lexicon/kinds.ts';
import { SOFT, STOP } from '#ask/lexicon/stop.ts';
import { asTyped, ownersIn, type Word, wordsOf } from '#ask/text/plain.ts';
import { isPast, stemsOf } from '#ask/text/stem.ts';
import { beingAsked } from './being-asked.ts';
import { deedAfter, specific } from './doer-asked.ts';
import { tonguesIn } from './either.ts';
import { headOf, opensWithTopic } from './head.ts';
import { calledSo, isNamedAll, MANY_PEOPLE, namesAlone, nounCalled } from './names-alone.ts';
import { ENDS, openedWith, TYPE } from './opened.ts';
import type { Reading, Term } from './reading.ts';

export type Focus = {
  /** What would answer: `who` is anybody or any side, `type` a word that tells the thing closer, `words` what was said in so many words, `content` what a paper says, `cargo` what a ship has aboard, `other` a thing of no kind we know. */
  readonly asks: Kind | 'who' | 'type' | 'words' | 'content' | 'cargo' | 'other';
  /** The noun asked with: "which HARBOR"; none for "who". */
  readonly noun?: Word;
  /** The deed asked about: "who OWNED". */
  readonly deed?: Word;
  /** A state the asked one belongs to: "which EGYPTIAN", "who signed for IRAN". */
  readonly of?: string;
  /** Whom it was done with or to, where nobody else will do: "who led the American EXPERTS". */
  readonly beside?: string;
  /** How many there must be at least. */
  readonly least: number;
  /** Whether it must be named, so that a mention of one will not do. */
  readonly named: boolean;
  /** As typed, to say that it is not recorded. */
  readonly text: string;
};

const WHICH = /^(?:which|what|whose)$/;
const DID = /^(?:did|does|do)$/;
const SOIL = /^(?:city|cities|town|village|capital|province|island|port|harbou?r|airport|resort|hotel)$/;
const FEW = /^(?:couple|pair|trio|duo|group|team|bunch|crowd|handful)$/;
const NAMES = /^(?:name|names|identity|identities|callsign)$/;
const ORDINAL = /^(?:\dth|other|last|remaining)$/;
const ADJECTIVES = /^(?:deep|tall|wide|thick|heavy|fast|old)$/;

const found = new WeakMap<Reading, readonly Focus[]>();

/** Everything a question asks for that can be looked for in a record; none where it asks in a way we cannot test. */
export function fociOf(reading: Reading): readonly Focus[] {
  const known = found.get(reading);
  if (known) return known;
  const foci = fociIn(reading);
  found.set(reading, foci);
  return foci;
}

function fociIn({ words, plain, frame, terms, typed }: Reading): Focus[] {
  // Whether it is so asks for nothing more.
  if (frame === 'yes-no') return tonguesIn(plain);
  const foci: Focus[] = [];
  const owners = ownersIn(typed);
  if ((WORDS.test(plain) && frame !== 'whose-words') || PART_OF_PAPER.test(plain))
    foci.push({ asks: 'words', least: 1, named: true, text: 'the words' });
  const cost = COST.test(plain) ? words.findLast((w) => /^(?:cost|charge|spend)$/.test(w.plain)) : undefined;
  if (cost) foci.push({ asks: 'money', noun: COSTS, least: 1, named: true, text: 'what it cost' });
  if (WEIGHS.test(plain)) foci.push({ asks: 'measure', noun: WEIGHT, least: 1, named: true, text: 'what it weighs' });
  if (CARGO.test(plain)) foci.push({ asks: 'cargo', least: 1, named: true, text: 'the cargo' });
  const allNamed = words.some(({ plain: p }) => NAMES.test(p));
  const paper = CONTENT.exec(plain)?.slice(1).find(Boolean);
  const noun = paper ? words.find((w) => w.plain === paper) : undefined;
  if (noun) foci.push({ asks: 'content', noun, least: 1, named: true, text: `what the ${noun.raw} says` });
  for (const [i, { plain: p }] of words.entries()) {
    // "University whose students marched": whose they are has been said.
    if (p === 'whose' && headOf(words)?.to === i) continue;
    // "Name of the ship which the Marines boarded": that tells which ship is meant.
    if (p === 'which' && i > 0 && foci.length > 0 && kindOf(words[i - 1]!.stem) !== undefined) continue;
    // "12 countries that abstained, list please": those named first.
    foci.push(...nounCalled(i, words));
    if (p === 'list' && (words[i + 1]?.plain ?? 'please') === 'please') foci.push(...namesAlone(i, words));
    else if (calledSo(i, words)) foci.push(...namesAlone(i, words));
    // "Where does the list of the 15 points come from" asks for nobody on it.
    else if (p === 'list' && frame === 'source-of') continue;
    else if (isNamedAll(i, words)) foci.push(...namesAlone(i, words));
    else if (WHICH.test(p) || NAMES.test(p) || (p === 'list' && isWanted(i, words)))
      foci.push(...nounAfter(i, words, terms, allNamed, owners));
    else if (p === 'who' || p === 'whom') foci.push(...deedAfter(i, words));
    else if (p === 'how' && ADJECTIVES.test(words[i + 1]?.plain ?? ''))
      foci.push({ asks: 'measure', noun: words[i + 1]!, least: 1, named: true, text: `how ${words[i + 1]!.raw}` });
  }
  if (!opensWithTopic(typed)) foci.push(...openedWith(words));
  return foci.length > 0 ? foci : beingAsked(words, terms);
}

/** "A list of the members, please"; "the source for the list of demands" asks for no list. */
const isWanted = (i: number, words: readonly Word[]): boolean =>
  i === 0 ||
  (words[i + 1]?.plain === 'of' && !(words[i - 1]!.plain === 'the' && THE_LIST.test(words[i - 2]?.plain ?? '')));
const THE_LIST = /^(?:for|of|from|in|by|on|to|behind|does|did|about|published|printed|ran|leaked|carried|reported)$/;

/** "What did the operation cost", "how much did they charge for it": a sum. */
const COST =
  /\b(?:what|how much) (?:money )?(?:did|does|do|has|have|would) (?:[a-z0-9]+ ){1,8}?(?:cost|charge|spend)\b/;
const [COSTS, PEOPLE, WEIGHT] = wordsOf('cost people weight') as [Word, Word, Word];
const WEIGHS = /\b(?:what|how much) (?:did|does|do) (?:[a-z0-9]+ ){1,6}?weigh\b/;

/** What a ship has aboard. */
const CARGO =
  /\bwhat (?:[a-z]+ )?(?:cargo|freight)\b|\bwhat (?:was|were) (?:(?:the )?(?:[a-z]+ ){1,4}(?:loaded with|carrying|transporting)|in (?:the|its|her|their) (?:containers?|holds?|tanks?|boxes)|the (?:cargo|freight) of)\b|\bwhat did (?:the )?(?:[a-z]+ ){1,3}(?:carry|transport)\b|\bwhat (?:was|were) (?:aboard|on board)\b|\bcargo (?:of|on|aboard)\b/;

const WORDS =
  /\b(?:exact|actual|precise|very) (?:words|wording|phrase|text)\b|\bword for word\b|\bverbatim\b|\bwhat words\b|\bin what words\b|\bthe (?:full |whole )?wording\b|\b(?:actual|exact|very|full) text\b|\btext itself\b|\bin so many words\b|\b(?:stood|was written) in the\b|\boriginal (?:words|wording|phrasing)\b|\b(?:copy|paste|reproduce|recite) (?:(?:me|us|here|in) )?(?:the )?(?:whole|full|entire|complete)\b|\bword by word\b|\b(?:1th|opening|closing) (?:sentence|paragraph)\b/;

/** "Opening sentence of the letter", "the second page of Trump's message", "give me the reply in full": what stands there is asked for. */
const PART_OF_PAPER =
  /\b(?:sentences?|(?<!red )lines?|paragraphs?|words?|phrases?|greetings?|salutation|heading|headline|pages?|wording)(?: \d+)? (?:of|in|from) (?!(?:his|her|their) )(?:[a-z0-9]+ ){0,4}?(?:letter|memorandum|note|message|reply|proposal|draft|decree|agreement|accord)\b|\b(?:give|show|send|quote|print|post|paste|have|get|see|read|says?)\b.*\b(?:letter|note|message|reply)\b.*\bin full\b/;

/** What a paper says, rather than what was said of it. */
const CONTENT =
  /\bwhat (?:exactly )?did (?:[a-z0-9]+ ){1,5}?write in (?:[a-z0-9]+ ){0,3}?(letter|message|note|reply)\b|\bwhat (?:exactly )?(?:did|does) (?:[a-z0-9]+ ){1,6}?(letter|message|note|reply)\b(?: [a-z0-9]+){0,4}? (?:say|says|tell|contain|read|state)\b|\b(?:what|exactly) (?:was|is|stood|stands) (?:written )?in (?:[a-z0-9]+ ){0,4}?(letter|message|note|reply)\b|\bcontents? of (?:[a-z0-9]+ ){0,4}?(letter|message|note|reply)\b|\bwhat (?:words )?(?:could|can|was|were|is|are) (?:(?:you|one|we|people|anybody|anyone|be|to) )*(?:read|seen?|legible|visible|made out) (?:on|in) (?:[a-z0-9]+ ){0,4}?(letter|message|note|reply)\b/;

/** "which vietnamese harbor", "what type of drone", "names of the four guards". */
function nounAfter(
  i: number,
  words: readonly Word[],
  terms: readonly Term[],
  allNamed: boolean,
  owners: ReadonlySet<string>,
): Focus[] {
  if (HAPPENS.test(words[i + 1]?.plain ?? '')) return [];
  let at = i + 1;
  const named = NAMES.test(words[i]!.plain) || words[i]!.plain === 'list';
  if (named) while (/^(?:of|the|all|its|his|her|their|those|these|both|some|any)$/.test(words[at]?.plain ?? '')) at++;
  const type = TYPE.test(words[at]?.plain ?? '') && words[at + 1]?.plain === 'of';
  const typed =
    TYPE.test(words[at]?.plain ?? '') && isBe(words[at + 1]?.plain ?? '') ? thingFrom(at + 2, words) : undefined;
  if (typed) return [{ asks: 'type', noun: typed, least: 1, named: true, text: `${words[at]!.raw} of ${typed.raw}` }];
  // "Which was the third ship".
  if (
    words[i]!.plain === 'which' &&
    isBe(words[at]?.plain ?? '') &&
    words[at + 1]?.plain === 'the' &&
    ORDINAL.test(words[at + 2]?.plain ?? '')
  )
    at += 2;
  if (type) at += 2;
  const start = at;
  let least = 1;
  while (at < words.length && at < start + 5 && !ENDS.test(words[at]!.plain)) {
    const { plain, stem } = words[at]!;
    // "Name of the daughter whose house was hit".
    if (at > start && /^(?:whose|whom)$/.test(plain)) break;
    if (at > start && (isPast(plain) || /ly$/.test(plain))) break;
    if (/^\d{1,2}$/.test(plain)) least = Math.max(least, Number(plain));
    at++;
    // "Which state's port" asks for the state.
    if (!named && (owners.has(plain) || plain === 'country') && kindOf(stem)) break;
  }
  // "What kind of flying thing" may be anything.
  if (type && words.slice(at - 1, at + 1).some(({ plain }) => /^things?$/.test(plain))) return [];
  const alone = named && at === start;
  if (alone && i > 0) return namesAlone(i, words);
  // "Names of the nine others who died".
  if (named && /^(?:others|rest)$/.test(words[at - 1]?.plain ?? ''))
    return [{ asks: 'person', noun: PEOPLE, least: Math.max(least, 2), named: true, text: 'the others' }];
  const noun = nounIn(words.slice(start, at));
  // "Which admiral or general": the asker does not know either.
  if (!noun || words.slice(start, at).some(({ plain }) => plain === 'or')) return [];
  const text = asTyped(words.slice(start, at));
  if (type) return [{ asks: 'type', noun, least: 1, named: true, text: `${words[i]!.raw} ${text}` }];
  const kind = kindOf(noun.stem) ?? (askedByKind(named, words[i]!, noun) ? 'person' : undefined);
  // "The deal in which Iran agreed": a state named by its name is none asked for.
  const land = kind === undefined ? countryOf(noun.plain) : undefined;
  const demonym = land === noun.plain ? undefined : land;
  if (demonym)
    // "What Iran offered" asks for no Iranian.
    return named || words[i]!.plain === 'which' || (words[i]!.plain === 'what' && !isPast(words[at]?.plain ?? ''))
      ? [{ asks: 'person', noun, of: demonym, least, named: true, text }]
      : [];
  // "What price did he put on it" may be a figure of speech.
  if (noun.plain === 'price') return [];
  if (!kind)
    return named || at === start || isPast(noun.plain) || SOFT.has(noun.stem) || FEW.test(noun.plain) || at - start > 3
      ? []
      : [{ asks: 'other', noun, least: 1, named: true, text }];
  // "Whose ships" asks for no ship.
  if (words[i]!.plain === 'whose' && kind !== 'person')
    return [{ asks: 'who', least: 1, named: false, text: `whose ${text}` }];
  // "Which houthi commander": one of theirs.
  const theirs =
    kind === 'person' || OF_PEOPLE.has(noun.stem)
      ? words
          .slice(start, at)
          .map((w) => countryOf(w.plain))
          .find((c) => c !== undefined && c !== 'eu')
      : undefined;
  // "Which Iranian port": one in Iran; a base or an embassy of theirs may lie anywhere.
  const soil =
    kind === 'place' && SOIL.test(noun.plain)
      ? words
          .slice(start, at)
          .map((w) => countryOf(w.plain))
          .find(Boolean)
      : undefined;
  const plural = /s$/.test(noun.plain) && !/ss$/.test(noun.plain);
  const deed = verbFrom(at, words, terms);
  return [
    {
      asks: kind,
      noun,
      ...((theirs ?? soil) ? { of: theirs ?? soil! } : {}),
      ...(deed ? { deed } : {}),
      least: plural ? Math.max(least, named || allNamed ? 2 : 1) : least,
      named: true,
      text,
    },
  ];
}

/** "List the members", "which Houthi": people who are of no kind that is asked for otherwise. */
const askedByKind = (named: boolean, asking: Word, { plain }: Word): boolean =>
  (named && MANY_PEOPLE.test(plain)) || (asking.plain === 'which' && plain === 'houthi');

/** "What make was Raisi's HELICOPTER": the thing that was of it. */
const thingFrom = (from: number, words: readonly Word[]): Word | undefined =>
  words.slice(from, from + 4).find(({ stem }) => kindOf(stem) === 'thing');

/** The last noun of a kind we know, else the last word. */
function nounIn(words: readonly Word[]): Word | undefined {
  const nouns = words.filter(({ plain, stem }) => !/^\d/.test(plain) && !STOP.has(stem));
  // "General license", "general strike": before another noun it is no officer.
  const isNoun = (w: Word, i: number): boolean =>
    kindOf(w.stem) !== undefined && !(w.plain === 'general' && i < nouns.length - 1);
  return nouns.findLast(isNoun) ?? nouns.at(-1);
}

/** The deed right after a noun: "which countries STARTED mediating". */
function verbFrom(at: number, words: readonly Word[], terms: readonly Term[]): Word | undefined {
  const next = words[at]?.plain ?? '';
  // "Which two were the middlemen": what they were is said of them.
  const role = isBe(next) && words[at + 1]?.plain === 'the' ? words[at + 2] : undefined;
  if (role && kindOf(role.stem) === 'person') return role;
  const done = DID.test(next) || isBe(next) ? terms.find((t) => t.done && t.at > at && t.at < at + 6) : undefined;
  const word = done ? words[done.at]! : words[at];
  if (!word || (!done && !isPast(word.plain)) || isBe(word.plain)) return undefined;
  return specific(word) ? word : undefined;
}

/** Bodies that are told of by whose they are. */
const OF_PEOPLE = stemsOf('group movement faction militia party');

/** "Which four countries sent their ministers": states are asked for, whoever else is named. */
export const asksStates = (reading: Reading): boolean =>
  fociOf(reading).some(({ asks, least }) => asks === 'country' && least > 1);
