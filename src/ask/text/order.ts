// Questions in the order of words of other tongues, "when has died Larijani", "who did become minister", put in the order of English.
import { ACTS } from '#ask/lexicon/acts.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import { wordsOf } from './plain.ts';
import { isPast, pastOf, stem } from './stem.ts';

/** One look tells whether a question may need it. */
const MAY =
  /\bhow much [a-z]+(?:s|people|men|women|children)\b|\b(?:has|have|had|did|do|does|was|were|is|are) [a-z]+|\b(?:what|why|when|where|how|whom|who) [a-z]+/;

/** Things measured rather than counted, and verbs: "how much gas", "how much was". */
const NO_COUNT = /^(?:was|is|has|does|gas|news|this|access|progress|loss|success|business|us|sanctions)$/;

/** Verbs of which the one who did it follows: "what answered Iran". */
const TOLD =
  /^(?:said|told|answered|replied|proposed|demanded|promised|declared|announced|wanted|offered|asked|claimed|wrote|written|spoken|decided|responded|stated|explained|warned|threatened|required|requested|suggested|thought|meant|called|done|achieved|agreed|obtained|received|gained|lost)$/;

/** Bare verbs beside the deeds we know. */
const BARE =
  /^(?:become|begin|start|end|finish|stop|arrive|come|go|happen|take|leave|meet|say|tell|announce|declare|propose|mediate|host|lead|represent|win|get|give|hold|open|close|reach|occur|expire|return|vote|publish|report|write|speak|call|replace|follow|make|send|bring|carry|pay|visit|travel|fly|land|receive|accept|reject|refuse|answer|reply|demand|promise|threaten|warn|claim|confirm|deny|order|launch|conclude|agree|adopt|approve|release|free|detain|hit|lose|damage|destroy|fall|break|enter|pass|reopen|shut|last)$/;

/** Verbs that are done to nobody. */
const ALONE = /^(?:arrive|begin|start|end|happen|occur|die|land|return|expire|finish|stop|fall|come|go)$/;

/** Past forms of verbs that are done to nobody, and their base forms. */
const BASES: ReadonlyMap<string, string> = new Map(
  'arrive begin start end die land return expire fall'.split(' ').map((verb) => [pastOf(verb), verb]),
);
/** "The Cairo agreement ended when": told first, and what is asked put last. */
const TOLD_FIRST = new RegExp(
  `^((?:(?!\\b(?:who|whom|whose|what|which|when|where|why|how|was|were|is|are|and|has|had|that)\\b)[^,;:?])+?) (${[...BASES.keys()].join('|')}) ((?:in |on )?(?:when|where|why|(?:which|what) (?:year|month|day|date|city|country|place|town)))\\W*$`,
);

/** Before them "have" tells of nothing done: "should they have signed". */
const MODAL = /^(?:should|would|could|will|might|may|must|can|shall|to|not|did|does|do)$/;

const STARTS = /^(?:the|a|an|his|her|their|its|this|that|these|those|general|president|minister|mr|mrs|ms|both|all)$/;
/** What ends the one who did it. */
const ENDS =
  /^(?:about|on|in|at|to|from|with|by|against|after|before|during|when|since|for|until|till|over|under|between|if|that|because|regarding|concerning|as|who|which|what|upon|into|near|through|and|or|around|off|out|per)$/;
const PRONOUN = /^(?:he|she|it|they|we|you|i)$/;

/** "The talks that preceded the visit by four days": told as a clause of time is. */
const APART =
  /(?:\b(?:that|which) )?\b(?:had )?(preceded|followed) ((?:[^\s,;?.!]+ ){1,8}?)by ((?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|some|few) (?:days?|weeks?|months?))\b/;

/** A settled question with its words in the order of English; as it is where they are. */
export const inOrder = (settled: string, index: Index): string =>
  ordered(
    settled.replace(
      APART,
      (_, side: string, of: string, days: string) => `${days} ${side === 'preceded' ? 'before' : 'after'} ${of.trim()}`,
    ),
    index,
  );

function ordered(settled: string, index: Index): string {
  const hurried = TOLD_FIRST.exec(settled);
  if (hurried) return `${hurried[3]} did ${hurried[1]} ${BASES.get(hurried[2]!)}`;
  if (!MAY.test(settled)) return settled;
  const counted = settled.replace(/\bhow much (?=([a-z]+s|people|men|women|children)\b)/g, (as, noun: string) =>
    NO_COUNT.test(noun) ? as : 'how many ',
  );
  const words = counted.trim().split(/\s+/);
  const plain = words.map((w) => wordsOf(w)[0]?.plain ?? '');
  const named = new Set(index.link(plain).flatMap(({ from, to }) => plain.slice(from, to).map((_, i) => from + i)));
  const isName = (i: number): boolean => named.has(i) || (plain[i] !== undefined && countryOf(plain[i]!) !== undefined);
  const isVerb = (i: number): boolean => !isName(i) && (ACTS.has(stem(plain[i] ?? '')) || BARE.test(plain[i] ?? ''));
  const isDone = (i: number): boolean =>
    !isName(i) && isPast(plain[i] ?? '') && !/^(?:been|had|was|were)$/.test(plain[i]!);
  const put: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const [before, aux] = [plain[i - 1] ?? '', plain[i]!];
    const has = /^(?:has|have|had)$/.test(aux) && isDone(i + 1);
    const did = /^(?:did|does)$/.test(aux) && isVerb(i + 1);
    const was = /^(?:was|were|is|are)$/.test(aux) && isDone(i + 1);
    const whose = whoDidIt(i - 1);
    // "Who has closed", "when Trump has signed": told as done, without the auxiliary.
    const isMeant = aux === 'have' && plain.slice(Math.max(0, i - 6), i).some((w) => MODAL.test(w));
    if ((has || did) && !isMeant && (whose || (isName(i - 1) && !(did && ALONE.test(plain[i + 1]!))))) continue;
    // "What has said Iran", "where was held the round": the verb after whom it is of.
    if ((has || did || was) && !whose && before !== '' && (did || !isName(i - 1)) && asksBefore(i)) {
      const to = endOf(i + 2);
      if (to > i + 2 && (!/\bwhat$/.test(before) || TOLD.test(plain[i + 1]!))) {
        put.push(words[i]!, ...moved(i + 2, to, i + 1));
        i = to - 1;
        continue;
      }
    }
    // "What proposed Iran": the same without an auxiliary.
    if (before === 'what' && TOLD.test(aux) && isName(i + 1)) {
      const to = endOf(i + 1);
      put.push('has', ...moved(i + 1, to, i));
      i = to - 1;
      continue;
    }
    put.push(words[i]!);
  }
  return put.join(' ');

  /** Words with a verb put after them; what ends the sentence still ends it. */
  function moved(from: number, to: number, verb: number): string[] {
    const [end = ''] = /[?.!]+$/.exec(words[to - 1]!) ?? [];
    const last = end ? words[to - 1]!.slice(0, -end.length) : words[to - 1]!;
    return [...words.slice(from, to - 1), last, `${words[verb]!}${end}`];
  }

  /** "Who", or "which state": the one asked for did it. */
  function whoDidIt(at: number): boolean {
    if (plain[at] === 'who') return true;
    for (let i = at - 1; i >= 0 && i >= at - 3; i--)
      if (/^(?:which|what)$/.test(plain[i]!))
        return !/^(?:in|on|at|to|from|by|for|with|of|since|until)$/.test(plain[i - 1] ?? '');
    return false;
  }

  /** Whether a question word opens the clause, alone or with its noun: "when", "in which hotel". */
  function asksBefore(at: number): boolean {
    for (let i = at - 1; i >= 0 && i >= at - 5; i--)
      if (/^(?:what|when|where|why|how|which|whom)$/.test(plain[i]!)) return true;
    return false;
  }

  /** Where the one ends who did it: before what tells when, where or of what. */
  function endOf(from: number): number {
    if (!isName(from) && !STARTS.test(plain[from] ?? '')) return from;
    if (PRONOUN.test(plain[from] ?? '')) return from;
    let to = from;
    while (to < words.length && (!ENDS.test(plain[to]!) || joins(to)) && !/[,;:]$/.test(words[to - 1] ?? '')) to++;
    return to;
  }

  /** "Kohler and Paris": two names are one subject. */
  function joins(at: number): boolean {
    return plain[at] === 'and' && isName(at + 1);
  }
}
