// Whether a record says the kind of thing that is asked for: a number of the right things, a length, an hour, exact words.
import type { Asking } from '#ask/asking.ts';
import { MONTH } from '#ask/lexicon/months.ts';
import { fociOf } from '#ask/reading/focus.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import type { Passage } from '#ask/record/passage.ts';
import { wordsOf } from '#ask/text/plain.ts';
import { stem, stemsOf } from '#ask/text/stem.ts';
import { isSilentIn } from '#ask/time/on-time.ts';
import { isDescribed, isFilled } from './filled.ts';
import { lasting } from './lasting.ts';
import { numbered } from './numbered.ts';
import { isReason, isUnreasoned } from './reasoned.ts';
import { untold } from './untold.ts';
import { worded } from './worded.ts';

/** What is asked for and not said, in words; undefined when nothing lacks. */
export function lacking(asking: Asking, passage: Passage): string | undefined {
  const { reading, words, index } = asking;
  const { detail } = words.ask;
  const unfilled = fociOf(reading).find((focus) => !isFilled(focus, passage, asking));
  if (unfilled) return unfilled.text;
  const where = reading.frame === 'who' ? PLACED.exec(reading.plain)?.[1] : undefined;
  if (where && !isPlaced(where, passage)) return where;
  if (reading.frame === 'what' && isReason(reading) && isUnreasoned(passage, asking)) return words.ask.detail.why;
  const manner = untold(passage, asking);
  if (manner) return manner;
  const unsaid = reading.terms.find((t) => t.must && t.hard === 'detail' && saidUnknown(t, passage));
  if (unsaid) return unsaid.text;
  if (ADDRESS.test(reading.plain) && !STREET.test(textOf(passage))) return ADDRESS.exec(reading.plain)![0];
  if (LABEL.test(reading.plain) && !NUMBERED.test(textOf(passage))) return detail.number;
  switch (reading.frame) {
    case 'how-many':
      return numbered(reading.plain, passage) ||
        isNth(reading, passage) ||
        (/\bhow far\b/.test(reading.plain) && lasting(passage, reading))
        ? undefined
        : detail['how-many'];
    case 'how-long':
      return lasting(passage, reading) ? undefined : detail['how-long'];
    case 'who':
      return fociOf(reading).some((focus) => isDescribed(focus, passage, asking)) ||
        named(reading.plain, passage, index)
        ? undefined
        : detail.names;
    case 'when':
      return (passage.kind === 'term' || passage.kind === 'vessel' || passage.kind === 'position') &&
        (passage.mentions.size === 0 || isUndatedThen(passage, reading)) &&
        !(passage.kind === 'position' && CONDITION.test(textOf(passage)))
        ? detail.when
        : undefined;
    case 'why':
      return isUnreasoned(passage, asking) ? detail.why : undefined;
    case 'clock':
      return /\b\d{1,2}(?::\d\d)? ?(?:a\.?m|p\.?m|gmt|edt|local)|\bnoon\b|\bmidnight\b/i.test(textOf(passage))
        ? undefined
        : detail.clock;
    case 'verbatim':
      return worded(passage, asking) ? undefined : detail.verbatim;
    default:
      return undefined;
  }
}

/** "How many US trips had he made", "which number of trip was it": "his seventh US trip" counts them. */
const isNth = ({ plain, words: asked }: Reading, { sentences }: Passage): boolean => {
  const many = NTHLY.test(plain) ? 0 : asked.findIndex((w) => w.plain === 'many') + 1;
  const counted = asked.slice(many, NTHLY.test(plain) ? undefined : many + 2).map((w) => w.stem);
  const isOne = (s: string): boolean => NTH.has(s) && counted.includes(s);
  return sentences.some(({ words }) =>
    words.some((w, i) => /^\d+th$/.test(w.plain) && words.slice(i + 1, i + 3).some((o) => isOne(o.stem))),
  );
};
/** A place in a row is asked for. */
const NTHLY = /\b(?:which|what) number (?:of|was|is)\b|\bhow many ?e?th\b/;
const NTH = stemsOf('trip visit journey tour meeting round session call summit term wave');

/** "The exact address of the consulate": a street rather than a town, or words spoken to anybody. */
const ADDRESS =
  /\b(?:(?:exact|street|postal|precise|full) address|address of (?:the )?(?:[a-z0-9]+ ){0,3}?(?:embassy|consulate|mission|residence|villa|house|hotel|building|office|headquarters))\b/;
const STREET = /\b(?:street|avenue|boulevard|road|square|rue|strasse)\b/i;

/** The number a room or a line goes by, of which a count tells nothing. */
const LABEL =
  /\b(?:room|suite|cell|gate|seat|table|account|phone|telephone|extension|plate|passport|badge) (?:number|no)\b|\bnumber of (?:the|that|this|its|their) (?:[a-z0-9]+ ){0,4}?(?:room|suite|cell|gate|seat|account|line|hotline|phone|telephone|passport)\b/;
const NUMBERED = /\b(?:room|suite|cell|gate|seat|account|line|phone|telephone|number)(?: number| no\.?)? \d/i;

/** Whether a card that stands for no day tells of none in the time asked about. */
const isUndatedThen = (passage: Passage, { time }: Reading): boolean =>
  time !== undefined && passage.spans.length === 0 && isSilentIn(passage, time);

/** When a side would do it: "once they behave". */
const CONDITION = /\b(?:once|until|unless|as soon as|after|if|when)\b/i;

/** Where somebody sat or stood: "next to Vance", "to his left". */
const PLACED =
  /\b(?:sat|sit|sits|sitting|seated|stood|stand|stands|standing|walked|posed)(?: [a-z]+)*? (next to|beside|behind|between|alongside|in front of|left|right)\b/;
const BESIDE = /^(?:next|beside|alongside|flank)/;

/** Whether a record says so of anybody. */
const isPlaced = (where: string, { sentences }: Passage): boolean => {
  const at = where.split(' ')[0]!;
  const isSo = (plain: string): boolean => plain === at || (BESIDE.test(at) && BESIDE.test(plain));
  return sentences.some(({ words }) => words.some(({ plain }) => isSo(plain)));
};

/** "Names of the four senators": a clause about them must hold a name. */
function named(plain: string, passage: Passage, { link, dataset }: Index): boolean {
  const things = /\bnames? of (?:the |all |all the )?((?:[a-z0-9]+ ){0,3}?)([a-z]{2,}[a-rt-z]s)\b/.exec(plain);
  if (
    (passage.kind === 'event' || passage.kind === 'organization' || passage.kind === 'place') &&
    /\bnames? of (?:the |that |this )?(?:[a-z0-9]+ ){0,3}(?:official|man|woman|pilot|officer|aide|diplomat|person|captain|envoy|adviser|expert|commander|civilian|victim|soldier|sailor|guard|worker|protester|houthi|iranian|american|israeli|omani|qatari|emirati|saudi|pakistani|briton)\b/.test(
      plain,
    )
  ) {
    // One asked for by name is somebody the record names and the question does not.
    const own = new Set(link(wordsOf(plain).map((w) => w.plain)).flatMap(({ ids }) => ids));
    return peopleOf(passage, dataset).some((id) => !own.has(id));
  }
  if (!things || passage.kind !== 'event') return true;
  // Two named side by side in the headline are the two asked for.
  const pair = PAIR.exec(passage.sentences[0]!.text);
  const isThing = (n: string): boolean =>
    link([n.toLowerCase()]).every(({ ids }) => ids.every((id) => dataset.all.vessel.has(id)));
  if (pair?.slice(1).every((n) => !plain.includes(n.toLowerCase()) && isThing(n))) return true;
  const thing = stem(things[2]!);
  // Those the record lists and does not call by that word may be they.
  if (!passage.keys.has(thing) && peopleOf(passage, dataset).length > 1) return true;
  return passage.sentences.some(({ text }) =>
    text.split(/[.;]|\b(?:opposite|against|while|with|facing|but|joined)\b/).some((part) => {
      const clause = part.trim();
      const words = wordsOf(clause);
      if (!words.some((w) => w.stem === thing)) return false;
      const names = clause.match(/(?<!^|[.:] )\b\p{Lu}\p{Ll}+\b/gu) ?? [];
      return names.some(
        (n) =>
          !plain.includes(n.toLowerCase()) &&
          stem(n.toLowerCase()) !== thing &&
          !Object.hasOwn(MONTH, n.toLowerCase()) &&
          !link([n.toLowerCase()]).some(({ ids }) => ids.some((id) => dataset.all.place.has(id))),
      );
    }),
  );
}

const peopleOf = (passage: Passage, { all }: Index['dataset']): string[] =>
  [...passage.keys.keys()].flatMap((key) =>
    key.startsWith('@') && all.person.has(key.slice(1)) ? [key.slice(1)] : [],
  );

const PAIR = /(\p{Lu}\p{Ll}+) and (?:\p{Lu}+ )?(\p{Lu}\p{Ll}+)/u;

/** Whether the only sentences with the word say that it is not known. */
function saidUnknown(term: Term, passage: Passage): boolean {
  const keys = new Set(term.keys.map(([key]) => key));
  const having = passage.sentences.filter(({ words }) => words.some((w) => keys.has(w.stem)));
  return (
    having.length > 0 &&
    having.every(({ text }) =>
      /\b(?:not|never|un)(?: (?:been|yet|publicly))?\s?(?:given|named|stated|published|known|disclosed|reported|specified|said|released|identified)\b|\bwithout (?:naming|saying|giving|stating)\b|\b(?:unnamed|unidentified|undisclosed|unspecified)\b|\b(?:neither|nor|no)\b[^.;]{0,80}\b(?:given|named|stated|published|known|disclosed|reported|specified|released|identified)\b/i.test(
        text,
      ),
    )
  );
}

const textOf = (passage: Passage): string => passage.sentences.map((s) => s.text).join(' ');
