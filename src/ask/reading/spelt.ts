// A question spelt right: slips and the spellings of chats put as they are written elsewhere, before anything of it is read.
import { THREE_EUROPEANS } from '#ask/lexicon/bodies.ts';
import { CHAT } from '#ask/lexicon/chat.ts';
import { MISHEARD } from '#ask/lexicon/misheard.ts';
import { ORDINALS } from '#ask/lexicon/spellings.ts';
import { KINDS, STOP } from '#ask/lexicon/stop.ts';
import { DONE_IN_ANSWER } from '#ask/lexicon/turns-of-order.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import { correct, isKnown } from '#ask/text/correct.ts';
import { settle, type Word, wordsIn, wordsOf } from '#ask/text/plain.ts';
import { isPast, stem } from '#ask/text/stem.ts';
import type { How, Names, Resolution } from '#names/names.ts';
import { SERVANTS } from './linker.ts';
import { isCalled } from './strangers.ts';

type Speller = { readonly index: Index; readonly names: Names };

/** A word as it stands in a text; a capital alone is a letter ("licence U"), and so is what a stroke sets apart ("y/n"). */
const WORD = /(?<![\p{L}\p{N}/])(?:\p{Ll}|\p{L}{2,})(?![\p{L}\p{N}/])/gu;

/** A question with its slips mended where they stand: what cuts it into clauses and what hears others like it know no slips. */
export function spelt(heard: string, speller: Speller): string {
  const typed = rightlyHeard(heard).replace(THREE_EUROPEANS, 'the E3').replace(DONE_IN_ANSWER, 'how $1 $2respond to ');
  const words = wordsIn(settle(typed));
  const put = new Map<string, string>();
  for (const [i, { plain }] of words.entries()) {
    const better = Object.hasOwn(CHAT, plain) ? smallFor(plain) : betterFor(words, i, speller);
    if (better) put.set(plain, better);
  }
  const mended = put.size === 0 ? typed : typed.replace(WORD, (word) => put.get(word.toLowerCase()) ?? word);
  return withRounds(mended, speller.index);
}

const ANY_MISHEARD = new RegExp(`\\b(?:${[...MISHEARD.keys()].join('|')})\\b`, 'gi');
/** "Larijani flew were": behind a deed, at the end of what asks nothing else. */
const WHERE_LAST =
  /^(?!.*\b(?:who|whom|whose|what|which|when|where|why|how)\b)(?<told>.*\b(?<deed>[a-z]+)) were(?=\W*$)/i;

/** A text without the words of it that only sound like those meant. */
function rightlyHeard(typed: string): string {
  const heard = typed.replace(ANY_MISHEARD, (words) => MISHEARD.get(words.toLowerCase())!);
  const last = WHERE_LAST.exec(heard)?.groups;
  return last && isPast(last.deed!.toLowerCase()) ? heard.replace(WHERE_LAST, '$<told> where') : heard;
}

/** "Geneva 3", "Rome 1st time": rounds of talks by their places. */
const ROUND_OF =
  /(?<place>[a-z]{4,}) (?:(?<number>[1-6])(?![\d.:/%-]|(?:st|nd|rd|th)\b| (?:or|to|and|hours?|days?|weeks?|months?|years?|people|percent|points?|million|billion)\b)|(?:the |for the )?(?<first>first|1st) time)(?! [a-z]* ?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b)/i;

/** "Round 2 apr 2025": the number is the round's, and no day of the month. */
const ROUND_IN =
  /(?<=^\W*(?:(?:iran|us|usa|and|talks|nuclear|the|where|when|was|in|who) )*)round ([1-6]),? (?=(?:in )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? (?:19|20)\d\d\b)/gi;

/** A question with the shorthand for a round of talks written out: the first of a place need not be the first of its series. */
function withRounds(text: string, { dataset, link }: Index): string {
  const numbered = text.replace(ROUND_IN, (_, number) => `${ORDINAL[Number(number) - 1]} round `);
  const found = ROUND_OF.exec(numbered);
  if (!found) return numbered;
  const { place = '', number = '1' } = found.groups!;
  const ids = link([place.toLowerCase()]).flatMap((l) => l.ids);
  const isHost = dataset.events.some(({ round, places = [] }) => round && places.some((id) => ids.includes(id)));
  const said = number === '1' ? `first talks in ${place}` : `${ORDINAL[Number(number) - 1]} round in ${place}`;
  return isHost ? numbered.replace(found[0], said) : numbered;
}
const ORDINAL = Object.keys(ORDINALS);

/** A small word as it is written elsewhere: others that chats shorten, such as names of offices, are known by both spellings. */
function smallFor(plain: string): string | undefined {
  const put = CHAT[plain]!;
  return STOP.has(stem(put)) || UNIT.test(put) ? put : undefined;
}

const UNIT = /^(?:minute|hour|month|year)s?$/;

/** Words with their slips mended. Names are left to the names room. */
export const unslipped = (words: readonly Word[], speller: Speller): Word[] =>
  words.flatMap((word, i) => {
    const better = betterFor(words, i, speller);
    return better ? wordsOf(better) : [word];
  });

/** The word that was meant by one nobody knows. */
function betterFor(words: readonly Word[], at: number, { index, names }: Speller): string | undefined {
  const { plain, raw } = words[at]!;
  if (isKnown(plain, index)) return undefined;
  const better = correct(plain, index);
  if (!better) return undefined;
  // A kind of body or place is a word before it is a part of a name: "concil".
  const isPart = (index.proper.has(better) || isCalled(better, index)) && !KINDS.has(stem(better));
  if (isPart && isOther(raw, better, names)) return undefined;
  // "Barak Obama", "Chaled bin Salman": with what stands beside it, it is somebody's name.
  return isOfName(words, at, names, index) ? undefined : better;
}

/** Whether a word is by itself a name, and none of what the better word is the name of. */
function isOther(raw: string, better: string, names: Names): boolean {
  const [typed, meant] = [raw, better].map((word) =>
    names.resolve(word, { kinds: ['person', 'place', 'organization', 'vessel'] }),
  ) as [Resolution, Resolution];
  return typed.kind !== 'none' && !(typed.kind === 'one' && meant.kind === 'one' && typed.match.id === meant.match.id);
}

const NAMES: ReadonlySet<How> = new Set<How>(['name', 'family-name', 'given-name', 'spelling', 'native']);

/** Whether a word is a name together with a name beside it. */
function isOfName(words: readonly Word[], at: number, names: Names, index: Index): boolean {
  const to = SERVANTS.has(words[at + 1]?.plain ?? '') ? at + 2 : at + 1;
  const isName = (word: Word | undefined): boolean =>
    word !== undefined && !STOP.has(word.stem) && (index.proper.has(word.plain) || !isKnown(word.plain, index));
  return [
    ...(isName(words[to]) ? [words.slice(at, to + 1)] : []),
    ...(isName(words[at - 1]) ? [words.slice(at - 1, at + 1)] : []),
  ].some((span) => {
    const found = names.resolve(span.map(({ raw }) => raw).join(' '), { kinds: ['person'] });
    return found.kind === 'one' && found.match.how.every((how) => NAMES.has(how));
  });
}
