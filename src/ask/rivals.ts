// When several events fit alike and nothing in the question tells them apart, they are offered.
import type { Answer } from '#answer/answer.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Asking } from './asking.ts';
import { offerRecords } from './choice.ts';
import type { Frame } from './frames.ts';
import { lacking } from './lacking.ts';
import { TYPE_OF } from './lexicon/types-of-event.ts';
import { bound, type Candidate } from './seek.ts';

/** Kinds of question that want one event. */
const ONE: ReadonlySet<Frame> = new Set(['when', 'where', 'who', 'what', 'outcome', 'how-long', 'define', 'how-many']);

/** Days between events that are told as one affair. */
const APART = 20;
/** How much weaker a rival may have a word, and how far behind it may be, to be as good as the best. */
const WEAKER = 0.2;
const ALIKE = 0.08;

export function rivals(candidates: readonly Candidate[], asking: Asking): Answer | undefined {
  const { reading, dataset } = asking;
  const musts = reading.terms.filter((t) => t.must);
  if (reading.time || !ONE.has(reading.frame)) return undefined;
  const types = reading.words.flatMap(({ stem }) => TYPE_OF[stem] ?? []);
  const heavy = musts.reduce((n, t) => n + t.weight, 0);
  // Without the words for the kind of event.
  const light = musts.filter((t) => TYPE_OF[reading.words[t.at]!.stem] === undefined).reduce((n, t) => n + t.weight, 0);
  const fit = candidates.filter(
    (c) => c.missing.length === 0 && c.passage.kind === 'event' && lacking(asking, c.passage) === undefined,
  );
  const typed = types.length > 0 ? fit.filter((c) => types.includes(dataset.all.event.get(c.passage.id)!.type)) : fit;
  const pool = typed.length > 0 ? typed : fit;
  const [top] = pool;
  if (!top || candidates[0]!.passage.kind !== 'event') return undefined;
  // A rival binds as many of the ordinary words as the best does.
  const soft = reading.terms.filter((t) => !t.must && bound(t, top.passage) > 0.3);
  const binds = (c: Candidate): boolean => soft.every((t) => bound(t, c.passage) > 0.3);
  // The fewer telling words a question has, the further apart may be what it could mean.
  const behind =
    pool === typed && pool.length < 4 && light < 5.6 && !musts.some((t) => t.ids && t.sort !== 'country')
      ? 0.4
      : heavy < 4.2
        ? 0.3
        : heavy < 4.8
          ? 0.2
          : 0.035;
  // Nothing tells them apart: every word of weight is about as strong in the rival as in the best.
  const told = reading.terms.filter((t) => t.must || t.weight >= 1);
  const alike = (c: Candidate): boolean =>
    c.passage.type === top.passage.type && told.every((t) => bound(t, c.passage) >= bound(t, top.passage) - WEAKER);
  const near = pool
    .filter((c) => (c.score >= top.score - behind && binds(c)) || (c.score >= top.score - ALIKE && alike(c)))
    .slice(0, 10);
  const days = near
    .map((c) => Date.parse(dayOf(dataset.all.event.get(c.passage.id)!).padEnd(10, '-15')))
    .sort((a, b) => a - b);
  if (near.length < 2 || days.at(-1)! - days[0]! < APART * 86_400_000) return undefined;
  return offerRecords(
    asking,
    near.map((c) => c.passage.id),
    reading.typed,
  );
}
