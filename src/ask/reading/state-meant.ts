// The state a capital stands for: "Washington said", "who came for Moscow"; not "talks in Washington".
import { CAPITALS } from '#ask/lexicon/countries.ts';
import type { Word } from '#ask/text/plain.ts';
import { isPast } from '#ask/text/stem.ts';

/** The state a capital stands for: "Washington said", "the ambassador in Washington"; not "talks in Washington". `placed` where the record knows the city. */
export function stateMeant(words: readonly Word[], at: number, placed: boolean): string | undefined {
  const { plain } = words[at]!;
  if (!Object.hasOwn(CAPITALS, plain)) return undefined;
  const [before, after] = [words[at - 1]?.plain ?? '', words[at + 1]?.plain ?? ''];
  if (ORGAN.test(words[at - 2]?.plain ?? '') && before === 'in') return CAPITALS[plain];
  // "Who was there for Washington", "who came from Moscow": who leaves for it goes there.
  const isWho = words.slice(0, at).some((w) => /^whom?$/.test(w.plain));
  if (before === 'for' && (SPEAKS.test(words[at - 2]?.plain ?? '') || (isWho && !LEAVES.test(spoken(words, at)))))
    return CAPITALS[plain];
  if (before === 'from' && isWho && /^(?:came|comes?|sent|flew)$/.test(words[at - 2]?.plain ?? ''))
    return CAPITALS[plain];
  if (before === 'to' && SPOKEN_TO.test(words[at - 2]?.plain ?? '')) return CAPITALS[plain];
  // "Washington's position on guarantees": cities hold none.
  if (HOLDS.test(after)) return CAPITALS[plain];
  // "What he sought from Washington", "a guarantee from Washington": who goes there asks nothing of it.
  if (before === 'from' && words.slice(Math.max(0, at - 6), at - 1).some((w) => ASKS_OF.test(w.plain)))
    return CAPITALS[plain];
  // "Deputies from Moscow and Tehran": whom a government sent.
  if (before === 'from' && SENT.test(words[at - 2]?.plain ?? '')) return CAPITALS[plain];
  // "The plan that reached Tehran through Islamabad": papers go from government to government.
  if (WAY.test(before) && words.some((w) => PAPER.test(w.plain)) && !EVENT.test(after)) return CAPITALS[plain];
  // "The reply that went on to Washington".
  const isSent = words.slice(Math.max(0, at - 6), at - 2).some((w) => PAPER.test(w.plain));
  if (before === 'to' && isSent && GOES.test(words[at - 2]!.plain)) return CAPITALS[plain];
  // "The Paris agreement" was made there.
  if (GOES_TO.test(before) || EVENT.test(after)) return undefined;
  // "Moscow-Beijing text", "Washington and Tehran": two capitals side by side are two states.
  const isCapital = (i: number): boolean => Object.hasOwn(CAPITALS, words[i]?.plain ?? '');
  const paired = isCapital(at - 1) || isCapital(at + 1) || (after === 'and' && isCapital(at + 2));
  // "Washington blacklisted" somebody; "was Ankara mentioned" is of either.
  const does = isPast(after) && /ed$/.test(after) && !/^(?:is|are|was|were|been)$/.test(before);
  const acting = at === 0 || paired || does || ACTING.test(before) || ADDRESSES.test(before);
  return placed && !acting ? undefined : CAPITALS[plain];
}

/** Words before a capital and a preposition, joined. */
const spoken = (words: readonly Word[], at: number): string =>
  words
    .slice(Math.max(0, at - 5), at - 1)
    .map((w) => w.plain)
    .join(' ');
const LEAVES =
  /\b(?:leaves?|leaving|left|departs?|departed|departing|flew|fly|flying|head|heads|headed|heading|bound|set|sets|off|out|sailed|embarked|made|ready|packed|way)\b/;

/** "Who spoke for Washington", and "pressed Washington": a capital that somebody speaks for or is told something is no place. */
const SPEAKS =
  /^(?:spoke|speaks?|spoken|acted|acts?|negotiated|negotiates?|signed|signs?|led|attended|sat|came|went|turned|stood|there|present|appeared|voted|answered|bargained|table|took|room)$/;
const ADDRESSES =
  /^(?:press(?:ed)?|persuaded?|asked|urged?|told|warn(?:ed)?|convinced?|blam(?:ed?|es)|accus(?:ed?|es)|informed|lobbied|begged|threatened|offered|got|represent(?:ed|s|ing)?)$/;
/** "Talking to Washington", "according to Tehran". */
const SPOKEN_TO = /^(?:accord(?:ing)?|talk(?:s|ed|ing)?|speak(?:s|ing)?|spoke|listen(?:ed|ing)?|repl(?:y|ied))$/;
/** What a government holds. */
const HOLDS =
  /^(?:positions?|stances?|policy|demands?|conditions?|view|views|attitude|red|redlines?|line|envoys?|ambassadors?|negotiators?)$/;
/** What is asked of a government or comes from it. */
const ASKS_OF =
  /^(?:(?:demand|seek|want|ask|expect|require|need|request)(?:s|ed|ing)?|sought|compensation|reparations|guarantees?|assurances?|concessions?|pledges?|promises?|replies|reply|answers?|signals?|pressure|approval|permission|apology)$/;
/** Words before a capital that stands for its government. */
const ACTING =
  /^(?:did|does|do|has|had|by|with|between|and|that|what|why|when|made|makes|make|led|brought|caused|if|as)$/;

/** What is sent, and the words for its way; to a capital somebody may carry it. */
const PAPER =
  /^(?:\d*points?|letters?|messages?|notes?|plan|proposals?|offers?|reply|counteroffer|counterproposal|texts?|drafts?)$/;
const GOES = /^(?:got|gets?|went|goes?|going|came|on|over|sent|passed)$/;
const WAY = /^(?:via|through|reach|reached|reaches|reaching)$/;

/** Who comes from a government wherever they meet. */
const SENT =
  /^(?:deput(?:y|ies)|envoys?|delegates?|delegations?|diplomats?|officials?|ministers?|ambassadors?|negotiators?|representatives?|teams?|directors?)$/;

/** What is called after the place where it was made. */
export const EVENT =
  /^(?:agreement|accord|deal|declaration|memorandum|round|rounds|talks?|meetings?|visits?|trips?|process|framework|ceremony|summit|conference)$/;

/** What of a state is spoken of as being in its capital. */
const ORGAN =
  /^(?:parliament|government|leadership|leaders?|ministers?|ministry|officials?|authorities|administration|ambassadors?|embassy|regime|cabinet|envoys?|departments?|agency|agencies|lawmakers?|mps?|deputies|congress|senate|court|judges?|generals?|clerics?)$/;

/** Words before a capital that is meant as a place. */
export const GOES_TO = /^(?:in|to|at|visit|visits|visited|leave|left|from|near|into|after|before|for|reach|reached)$/;
