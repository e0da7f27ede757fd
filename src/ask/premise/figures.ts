// Figures in a statement set beside those of a record: "five hours" against "nearly three hours", "25 votes" against "19 votes".
import type { Candidate } from '#ask/fit/seek.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { groupsOf } from '#ask/lexicon/groups.ts';
import { MONTH } from '#ask/lexicon/months.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import type { Reading } from '#ask/reading/reading.ts';
import type { Passage } from '#ask/record/passage.ts';
import type { Word } from '#ask/text/plain.ts';
import { stem } from '#ask/text/stem.ts';

type Figure = {
  readonly value: number;
  readonly units: readonly string[];
  readonly text: string;
  readonly number: string;
  readonly side?: string;
};

/** Lengths of time in hours, so that "two weeks" meets "14 days". */
const HOURS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({ minute: 1 / 60, hour: 1, day: 24, week: 168, month: 730, year: 8760 }).map(([u, h]) => [stem(u), h]),
);
const SCALE: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, thousand: 1e3 };
/** Words a figure's unit is looked for in. */
const REACH = 4;
const MANY = 5;
/** How far apart two figures may be and still be one: "nearly three hours". */
export const NEARLY = 0.06;

function figuresIn(words: readonly Word[]): Figure[] {
  return words.flatMap((word, i): Figure[] => {
    if (!/^\d+(?:\.\d+)?$/.test(word.plain) || /^(?:19|20)\d\d$/.test(word.plain)) return [];
    // "Round 3" counts nothing.
    if (/^(?:rounds?|no|number|article|clause|point|resolution)$/.test(words[i - 1]?.plain ?? '')) return [];
    // "2817 was adopted": a paper by its number.
    if (/^\d{4}$/.test(word.raw) && /^(?:was|is|had|got|came|went|passed)$/.test(words[i + 1]?.plain ?? '')) return [];
    const after: Word[] = [];
    for (const next of words.slice(i + 1, i + 1 + REACH)) {
      if (/^\d/.test(next.plain)) break;
      after.push(next);
    }
    const scale = SCALE[after[0]?.plain ?? ''] ?? 1;
    const units = after
      .filter((w) => !STOP.has(w.stem) && !(w.plain in SCALE) && !isAdjective(w.plain))
      .map((w) => w.stem);
    const hours = units[0] === undefined ? undefined : HOURS[units[0]];
    const value = Number(word.plain) * scale;
    const text = [word, ...after.slice(0, 2).filter((w) => !STOP.has(w.stem))].map((w) => w.raw).join(' ');
    if (hours !== undefined) return [{ value: value * hours, units: ['#time'], text, number: word.plain }];
    const side = after.slice(0, SIDE).find((w) => SIDES.has(w.stem))?.stem;
    return units.length > 0 || side ? [{ value, units, text, number: word.plain, ...(side ? { side } : {}) }] : [];
  });
}

/** "Three Greek ships"; "seven Americans" are what is counted. */
const isAdjective = (plain: string): boolean => countryOf(plain) !== undefined && !plain.endsWith('s');

/** Whether a number is the day of a month. */
export const isDate = (words: readonly Word[], i: number): boolean =>
  [words[i - 1], words[i + 1]].some((w) => w !== undefined && Object.hasOwn(MONTH, w.plain));

/** The sides of a vote that figures count. */
const SIDES = new Set(['against', 'favour', 'abstention', 'abstain'].map(stem));
/** How near behind its number a side is told: "three votes against". */
const SIDE = 3;

const alike = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((u) => b.includes(u) || groupsOf(u).some((g) => b.some((v) => groupsOf(v).includes(g))));

/**
 * The first number of a statement that a record does not give of the same thing, nor one so near that it is the same.
 * Years and days of a month are no figures.
 */
export function unsaidFigure(words: readonly Word[], { sentences }: Passage): string | undefined {
  const told = sentences.flatMap((s) => figuresIn(s.words));
  const bare = new Set(sentences.flatMap((s) => s.words.filter((_, i) => !isDate(s.words, i)).map((w) => w.plain)));
  const said = new Map(figuresIn(words).map((figure) => [figure.number, figure]));
  const near = (figure: Figure | undefined): boolean =>
    figure !== undefined &&
    told.some(
      (f) =>
        Math.abs(f.value - figure.value) <= figure.value * NEARLY &&
        (alike(figure.units, f.units) || (figure.side !== undefined && figure.side === f.side)),
    );
  const number = words.find(({ plain }, i) => {
    if (!/^\d+(?:\.\d+)?$/.test(plain) || /^(?:19|20)\d\d$/.test(plain) || isDate(words, i)) return false;
    const figure = said.get(plain);
    // "Wounding 63" gives no unit behind its number.
    if (figure === undefined || !told.some((f) => f.number === plain)) return !bare.has(plain) && !near(figure);
    return !near(figure);
  });
  return number?.raw;
}

/** The figure of a statement that records on it give otherwise, and what they give; undefined when none does or one agrees. */
export function otherFigure(
  words: readonly Word[],
  passages: readonly Passage[],
): { readonly said: string; readonly told: string; readonly id: string } | undefined {
  const sentences = passages.flatMap(({ id, sentences }) =>
    sentences.filter(({ strength }) => strength >= 0.8).map((s) => ({ id, words: s.words })),
  );
  const plain = new Set(sentences.flatMap((s) => s.words.filter((_, i) => !isDate(s.words, i)).map((w) => w.plain)));
  const told = sentences.flatMap(({ id, words: own }) => figuresIn(own).map((figure) => ({ ...figure, id })));
  for (const said of figuresIn(words)) {
    // Those against are no part of those for, nor of all there were.
    const same = told.filter((f) => (said.side || f.side ? said.side === f.side : alike([said.units[0]!], f.units)));
    // Many figures of one kind in a record are of different things.
    if (same.length === 0 || same.length > MANY || (said.units[0] !== '#time' && plain.has(said.number))) continue;
    if (same.some((f) => Math.abs(f.value - said.value) <= said.value * NEARLY)) continue;
    return { said: said.text, told: same[0]!.text, id: same[0]!.id };
  }
  return undefined;
}

/** "One day after the talks" counts from them. */
const APART =
  /\b(?:\d+|an?|few|several) (?:minutes?|hours?|days?|weeks?|months?|years?) (?:after|before|later|earlier|ago|into|from|since|until|between)\b/;

/** How far behind the best a record may be that gives the figure as it is said. */
const NEAR = 0.25;

/** A figure that a question takes for granted and the record of it gives otherwise, with all that fit as well. */
export function takenFigure(
  { frame, plain, words }: Reading,
  top: Candidate,
  all: readonly Candidate[],
): ReturnType<typeof otherFigure> {
  if (frame === 'yes-no' || !lacksOnlyAsked(top) || APART.test(plain)) return undefined;
  const near = all.filter((c) => lacksOnlyAsked(c) && c.score >= top.score - NEAR);
  // "What does one bunker buster weigh", "enough for one bomb": any one of them. "In which two months": as many as are
  // asked for. "The remaining 15 percent" are those the record does not count.
  const isAny = (i: number): boolean =>
    REST.test(words[i - 1]?.plain ?? '') ||
    (words[i]!.plain === '1' && (ANY.test(words[i - 1]?.plain ?? '') || TURN.test(words[i - 1]?.plain ?? ''))) ||
    (/^(?:which|what)$/.test(words[i - 1]?.plain ?? '') && (words[i + 1]?.stem ?? '') in HOURS);
  const other = otherFigure(
    words.filter((_, i) => !isAny(i)),
    near.map((c) => c.passage),
  );
  // What another record counts is of another affair.
  return other?.id === top.passage.id ? other : undefined;
}

const REST = /^(?:remaining|other|rest)$/;

/** Before "one" where it is no count of those there were. */
const ANY = /^(?:did|does|of|would|do|is|for|per|than|a|take|takes|make|makes|build|in)$/;

/** "The first one", "the only one": no count, but a thing by its turn. */
const TURN = /^(?:\d+th|last|next|only|previous|other|this|that|which|another)$/;

const lacksOnlyAsked = ({ missing }: Candidate): boolean => missing.every((t) => t.focus || PERCENT.test(t.text));
/** A share the record has otherwise: "the 90 percent uranium". */
const PERCENT = /^\d+(?:\.\d+)? percent\b/;
