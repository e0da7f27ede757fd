// What of a text is the question: clauses that ask, or that name something of the record; the rest is chatter.
import { LONG } from '#ask/fit/verdict.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { HANDLED, MANNERS } from '#ask/lexicon/manners.ts';
import { frameOf } from '#ask/reading/frames.ts';
import { officeSpans } from '#ask/reading/offices.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import { timeOf } from '#ask/time/time.ts';
import { corrected } from './corrected.ts';
import { countedBefore } from './counted-before.ts';
import { settle, wordsOf } from './plain.ts';
import { withSharedNoun } from './shared-noun.ts';

export const ASKS =
  /^(?:so |and |but |then |anyway |just |simply |please |ok |also |roughly |exactly |precisely |approximately )*(?:who|whom|whose|what|which|when|where|why|how|did|does|is|was|were|are|has|have|can|could|(?:to|from|by|for|with|of|on|in|at|into|under|through|before|after|since|until|till|about|against) (?:who|whom|whose|what|which|when|how)|wen|wher)\b/;
const WANTS =
  /\b(?:wanted to know|want to know|like to know|wondering|question is|tell me|asking(?! (?:and|but|because|me|us|so|all)\b))\b/;

/** What somebody takes back before the question proper. */
const TAKEN_BACK =
  /^.*(?:\b|(?=\.\.|…))(?:no,? sorry|sorry,? other q(?:uestion)?|other q(?:uestion)?|scrap that|never ?mind(?! (?:about |the |that |his |her |their |those |these |if |who |what |how ))|forget that|wait,? no|no,? wait|actually,? no|correction|let me rephrase|i mean|(?:\.{2,}|…)\s*(?:sorry|no|wait|er|uh))\b[\s:,.;-]*(?:other q(?:uestion)?\b)?[\s:,.;-]*(?=\S+\s+\S+\s+\S+)/is;

/** Who wants to know, before the question itself: "our intern asks what …". */
const LEADING =
  /^(.{0,70}?)\b(?:asks?|asked|asking|wants? to know|wanted to know|needs? to know|wonders?|wondering|(?:tell|remind) (?:me|us)|(?:do|does) (?:any ?(?:one|body)|you|u) know|any idea|settle a bet|for the record)\b(?: me| us)?[\s,:-]+(?=(?:wh|how|is|was|did|in wh|on wh)\w*\b)/i;

/** What is expressly not asked for: ", not the political agreement". */
const NOT_THAT =
  /[,;(–-]\s*(?:and |but )?(?:not|never ?mind(?: about)?|rather than|instead of|i (?:do not|don't) mean)\s+(?:the |a |his |her |their )?[^,;.?!)]{3,60}\)?/gi;

/** Clauses of somebody speaking about themselves or greeting. */
const CHATTER =
  /\b(?:hi|hello|hey|intern|my|our|we|me|im|lol|sorry|thanks|thank|thx|cheers|quick one|newbie|new here|homework|teacher|boss|uncle|family|caption|writing|this morning|need to|have to|trying to|no joke|short version|one line|one liner)\b|^\W*(?:\w+\W+){1,4}here\b/;

/** Who it is that asks, told by itself: "port agent in Fujairah.", "Quote desk:". */
const ASKER =
  /^\W*(?:as |i am |im |this is )?(?:an? |the |your |our )?(?:[\w-]+ ){0,2}(?:agent|broker|insurer|student|teacher|professor|lawyer|editor|librarian|trader|presenter|researcher|intern|nurse|driver|retiree|pensioner|analyst|newbie|desk|quiz|trivia|homework|host|blogger|historian|translator|reporter|fact ?check(?:er)?|question|query|pub quiz)\b(?: (?:in|at|from|of|for|with|here)\b[^,.:;]*)?[\s.:,;!]*$/i;

/** Words by which somebody speaks of themselves or to us. */
const OF_ONESELF = /\b(?:i|ive|id|me|my|we|our|myself|you|your|yours)\b/;

/** A text without what was taken back in it, nods asked for, and manners. */
export const meantIn = (typed: string, index: Index): string =>
  countedBefore(withSharedNoun(mannerless(untagged(takenBack(rightly(typed, index), index))), index));

/** What was typed, with whoever is asked about named where it is asked, and with its corrections made. */
const rightly = (typed: string, index: Index): string =>
  corrected(handled(typed.replace(INTRODUCED, 'Who $2 $1?')), index);

/** "I verify licence X. When did it expire?": what is asked of "it" is asked of that. */
const handled = (typed: string): string => typed.replace(HANDLED, '$<what>: ');

/** "I keep seeing the name Kallas. Who is she?": who is asked about is named before the question. */
const INTRODUCED =
  /^[^.?!]*\b(?:i|we|name)\b[^.?!]*?\b(?:the name(?: of)?|about|across|over|upon|into|named|called|by|of|one) ((?!the name|one |of )[^.?!,;:]{3,40}?)(?: (?:comes|came|keeps coming) up| (?:a lot|everywhere|again|often))?\s*[.!;,:–-]+\s*(?:so |and |but )?who(?:'s| exactly)? ?(is|was) (?:he|she|that|this|it)(?: (?:man|woman|person|guy|lady|one))?\W*$/i;

/** What asks for nothing without what was told before it: "who was that?" */
const LEANS =
  /^\W*(?:(?:so|and|but) )*(?:who|whom|what|when|where|why|how|which)(?: [a-z]+){0,2} (?:it|that|this|he|she|they|him|her|them)\W*$/;

/** What is told in "my uncle read that somebody left". */
const toldIn = (clause: string): string => clause.replace(/^.*?\b(?:that|says?|said)\b/i, '');

/** The part of what is meant that asks, joined; a plain question as it is. Read freely, whatever somebody says of themselves is chatter where it names nothing. */
export function questionOf(meant: string, index: Index, freely = false): string {
  const clauses = meant.split(/(?<=[.?!;:])\s+|\n+|,\s+|\s[-–]\s|[()]/).filter((c) => c?.trim());
  const long = wordsOf(meant, true).length > LONG;
  const strict = clauses.filter((clause) => (long ? matters(clause, index) : !isChatter(clause, index)));
  // "I want his sentences" says what is asked for.
  const stays = (clause: string): boolean => matters(clause, index) || frameOf(clause) === 'verbatim';
  const free = freely ? strict.filter((clause) => stays(clause) || !OF_ONESELF.test(settle(clause))) : strict;
  const kept = free.some((clause) => ASKS.test(settle(clause).trim())) ? free : strict;
  const asks = kept.join(', ');
  // Of the story it leans on what somebody tells of themselves is no part.
  const leans = !long && LEANS.test(settle(asks));
  const taken = leans ? clauses.filter((clause) => !OF_ONESELF.test(settle(toldIn(clause)))) : kept;
  const left = taken.length === clauses.length || taken.length === 0 ? meant : taken.join(', ');
  const lead = LEADING.exec(left);
  const asked = lead && namesIn(wordsOf(lead[1]!, true), index) === 0 ? left.slice(lead[0].length) : left;
  const said = asked.replace(NOT_THAT, ' ');
  return wordsOf(said, true).length >= 3 ? said : asked;
}

/** What asks for a nod: ", right?", ", didn't he?". */
const NOD =
  "(?:right|yeah|yes|yep|correct|nope?|eh|huh|innit|okay|ok|true|i (?:think|guess|believe|gather|suppose)|(?:is|was|did|has|had|does|were|are)n'?t (?:it|he|she|they|that)|(?:did|was|is|has|were) (?:it|he|she|they) not)";
const TAG = new RegExp(`[\\s,;]+${NOD}\\s*\\?+[\\s,]*(?:(?:and|so|then|but) )?(?=\\S)`, 'gi');
const LAST_TAG = new RegExp(`^(?!.*\\b(?:wh\\w+|how)\\b)(.{12,}?)[\\s,;]+${NOD}\\s*\\?+\\s*$`, 'i');

/** A statement with a nod asked for is taken for granted by the question after it; alone, it is the question. */
const untagged = (text: string): string =>
  text.replace(TAG, ', ').replace(LAST_TAG, 'is it true that $1?').replace(YES_OR_NO, 'is it true that $1?');
const YES_OR_NO = /^(?!.*\b(?:wh\w+|how)\b)(.{12,}?)[\s,;?]+(?:y ?\/ ?n|yes or no)\W*$/i;

/** What is left when something is taken back; all of it, where the rest speaks of what came before. */
function takenBack(typed: string, index: Index): string {
  const bare = typed.replace(TAKEN_BACK, '');
  // "What became of Alireza … no, of Mohammad": what goes on with a small word goes on with what was asked before it.
  const small =
    bare === typed || /\b(?:who|what|when|where|why|how|which)\b/i.test(bare)
      ? undefined
      : /^(?:of|to|by|with|from|about|in|at|on)\b/i.exec(bare)?.[0];
  const at = small ? typed.slice(0, -bare.length).search(new RegExp(`\\b${small}\\b`, 'i')) : -1;
  // "Who commands it? I mean at that time": what begins with a small word and takes nothing back tells more.
  const before = small && at < 0 ? typed.slice(0, -bare.length).replace(MEANING, '') : '';
  const left =
    at > 0 ? typed.slice(0, at) + bare : before && ASKS_ANYWHERE.test(settle(before)) ? `${before} ${bare}` : bare;
  const words = wordsOf(left, true);
  const leans = words.some(({ plain }) => /^(?:it|that|this|they|them|he|she|his|her|their)$/.test(plain));
  return left !== typed && leans && namesIn(words, index) === 0 ? typed : left;
}

const MEANING = /[\s?!.,;–-]*\bi mean\b[\s:,.;-]*$/i;
const ASKS_ANYWHERE = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/;

/** The text without its manners; as it is where little else would be left. */
export function mannerless(text: string): string {
  const left = MANNERS.reduce((rest, manner) => rest.replace(manner, ' '), text).trim();
  return wordsOf(left, true).length >= 2 ? left : text;
}

/** A clause of a short text that only introduces the question. */
const isChatter = (clause: string, index: Index): boolean => {
  if (ASKER.test(clause)) return true;
  const settled = settle(clause);
  return (
    CHATTER.test(settled) &&
    !ASKS.test(settled.trim()) &&
    !WANTS.test(settled) &&
    namesIn(wordsOf(clause, true), index) === 0 &&
    timeOf(settled, '2026-01-01', index.dataset.asOf).time === undefined &&
    !/\d/.test(settled)
  );
};

/** Whether a clause of a long text asks, names something of the record or dates it. */
export function matters(clause: string, index: Index): boolean {
  if (ASKER.test(clause)) return false;
  const settled = settle(clause);
  const words = wordsOf(clause, true);
  const names = namesIn(words, index) > 0;
  const { time } = timeOf(settled, '2026-01-01', index.dataset.asOf);
  const dated = time !== undefined && time.relative === undefined;
  if (CHATTER.test(settled) && !WANTS.test(settled) && !names && !dated) return false;
  return ASKS.test(settled.trim()) || WANTS.test(settled) || names || dated;
}

/** Records, offices and countries named; Iran alone is everywhere and does not count. */
export const namesIn = (words: ReturnType<typeof wordsOf>, index: Index): number =>
  index.link(words.map((w) => w.plain)).length +
  officeSpans(words, index.offices).length +
  words.filter(({ plain }) => countryOf(plain) !== undefined && countryOf(plain) !== 'iran' && plain !== 'us').length;

/** The names and times of a clause as they stand there. */
export function namesOf(clause: string, index: Index): string {
  const words = wordsOf(clause, true);
  const spans = [...index.link(words.map((w) => w.plain)), ...officeSpans(words, index.offices)];
  const named = words.filter(
    (w, i) =>
      spans.some(({ from, to }) => i >= from && i < to) || (countryOf(w.plain) !== undefined && w.plain !== 'us'),
  );
  const { time } = timeOf(settle(clause), '2026-01-01', index.dataset.asOf);
  return [...named.map((w) => w.raw), ...(time && !time.relative ? [time.text] : [])].join(' ');
}
