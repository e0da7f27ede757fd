// A statement → supported, contradicted, disputed or not recorded, with the claims that say so. Pure, like `ask`.
import type { Answer, Block } from '#answer/answer.ts';
import { prose, strong, text } from '#answer/answer.ts';
import { type Candidate, seek } from '#ask/fit/seek.ts';
import { verdictOn } from '#ask/fit/verdict.ts';
import { bearsOut, deedOf } from '#ask/premise/deed.ts';
import { otherFigure, unsaidFigure } from '#ask/premise/figures.ts';
import { notDead, tookPart, wrongOffice } from '#ask/premise/premise.ts';
import { read } from '#ask/reading/reading.ts';
import { indexOf } from '#ask/record/index-of-record.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { onePage } from '#ask/telling/one-page.ts';
import { idsOf, opening } from '#ask/telling/refuse.ts';
import { tellWhole } from '#ask/telling/told.ts';
import { wordsOf } from '#ask/text/plain.ts';
import { differ } from '#dataset/claims.ts';
import type { Review } from '#dataset/other-kinds.ts';
import { tellReview } from '#tell/review.ts';
import { MONTHS } from '#words/day.ts';
import type { Asking, Known } from './asking.ts';

export type Finding = 'supported' | 'contradicted' | 'disputed' | 'not-recorded';

const LONGEST = 1200;

export function check(statement: string, known: Known): Answer {
  const typed = statement.slice(0, LONGEST);
  const index = indexOf(known.dataset);
  const today = known.now.slice(0, 10);
  const reading = read(typed, { index, names: known.names, now: today });
  const asking: Asking = { ...known, typed, today, index, reading: { ...reading, frame: 'yes-no' } };
  const { finding, ids, why } = judge(asking);
  return answerOf(finding, ids, why, asking);
}

type Judged = { readonly finding: Finding; readonly ids: readonly string[]; readonly why?: string };

function judge(asking: Asking): Judged {
  const { reading, index, words } = asking;
  const musts = reading.terms.filter((t) => t.must);
  const all = seek(reading, index);
  // What a word means bears out no deed: only a statement of what something is.
  const defines = /\b(?:is|are|means?|stands? for)\b/.test(reading.plain);
  const told = all.filter(({ passage: { kind } }) => kind !== 'review' && (kind !== 'term' || defines));
  if (musts.length === 0 || told.length === 0) return { finding: 'not-recorded', ids: [] };
  const reviewed = reviewOf(all, asking);
  if (reviewed) return reviewed;
  // A statement with a day is borne out only by a record with a day.
  const least = reading.time?.exact === 'day' ? 0.9 : 0.1;
  const timely = told.filter((c) => (reading.time ? (c.onTime ?? 0) >= least : true));
  const whole = timely.filter((c) => c.missing.length === 0);
  const dated = reading.time && bestOfAnyDay(asking);
  const first = whole.find((c) => tookPart(c, asking));
  const top = dated && first && dated.passage !== first.passage && !timely.includes(dated) ? undefined : first;
  const office = wrongOffice(asking);
  if (office)
    return {
      finding: 'contradicted',
      ids: [office.person.id],
      why: words.ask.premise.neverHeld(office.person.name, office.office),
    };
  const alive = notDead(asking);
  if (alive) return { finding: 'not-recorded', ids: [alive.id], why: words.ask.noDeath(alive.name) };
  if (top) {
    const deed = deedOf(reading, true);
    if (deed && !bearsOut(deed, top, asking))
      return {
        finding: 'contradicted',
        ids: [top.passage.id],
        why: words.ask.premise.otherDoer((deed.doers[0] ?? deed.others[0]!).text, titled(top, asking)),
      };
    const disputed = isDisputed(top, asking);
    const place = disputed ? undefined : otherPlace(top, asking);
    if (place) return { finding: 'contradicted', ids: [top.passage.id], why: place };
    const near = whole.filter((c) => c.score >= top.score - 0.2).map((c) => c.passage);
    const other = disputed ? undefined : otherFigure(reading.words, near);
    if (other) return { finding: 'contradicted', ids: [other.id], why: words.ask.check.figure(other.said, other.told) };
    // A number that no record gives is borne out by none.
    const bearing = [top, ...whole].find((c) => unsaidFigure(reading.words, c.passage) === undefined);
    if (!bearing)
      return {
        finding: 'not-recorded',
        ids: [top.passage.id],
        why: words.ask.check.unsaid(unsaidFigure(reading.words, top.passage)!),
      };
    return { finding: disputed ? 'disputed' : 'supported', ids: [bearing.passage.id] };
  }
  const elsewhen = told.find(
    (c) => c.missing.length === 0 && (c.onTime ?? 1) < least && c.passage.kind === 'event' && tookPart(c, asking),
  );
  if (elsewhen)
    return { finding: 'contradicted', ids: [elsewhen.passage.id], why: words.ask.check.dates(reading.time!.text) };
  const [best] = timely;
  if (!best) return { finding: 'not-recorded', ids: [] };
  const verdict = verdictOn(best, musts, reading);
  const unsaid = unsaidFigure(reading.words, best.passage);
  if (verdict.kind === 'answers' && best.coverage >= 0.85 && tookPart(best, asking) && unsaid === undefined)
    return { finding: 'supported', ids: [best.passage.id] };
  return { finding: 'not-recorded', ids: idsOf(timely, 1) };
}

/** The record a statement fits best when its day is left aside: one that is clearly about it. */
function bestOfAnyDay(asking: Asking): Candidate | undefined {
  const { time: _, ...reading } = asking.reading;
  const [first, second] = seek(reading, asking.index, ['event']).filter(
    (c) => c.missing.length === 0 && tookPart(c, asking),
  );
  return first && (!second || first.score >= second.score + 0.1) ? first : undefined;
}

/** "Held in Doha" of what the record has in Muscat. */
function otherPlace({ passage }: Candidate, { reading, dataset, words }: Asking): string | undefined {
  const places = dataset.all.event.get(passage.id)?.places ?? [];
  if (places.length === 0) return undefined;
  const said = reading.terms.find(
    (t) =>
      t.sort === 'record' &&
      t.ids!.some((id) => dataset.all.place.has(id)) &&
      /^(?:in|at)$/.test(reading.words[t.at - 1]?.plain ?? '') &&
      !t.ids!.some((id) => places.includes(id)),
  );
  return said && words.ask.check.place(said.text, places.map((id) => dataset.all.place.get(id)!.name).join(', '));
}

const titled = ({ passage }: Candidate, { dataset }: Asking): string => {
  const { record } = dataset.find(passage.id)!;
  return 'name' in record ? record.name : passage.id;
};

/** What was found about a published statement like this one. */
const FOUND: Readonly<Record<Review['finding'], Finding>> = {
  confirmed: 'supported',
  contradicted: 'contradicted',
  altered: 'disputed',
  superseded: 'contradicted',
  'not-found': 'not-recorded',
  opinion: 'not-recorded',
};

/** A review that binds every word of the statement, its day included. */
function reviewOf(all: readonly Candidate[], { reading, dataset, index }: Asking): Judged | undefined {
  const fit = all.find((c) => c.passage.kind === 'review' && c.missing.length === 0);
  const review = fit && dataset.all.review.get(fit.passage.id);
  if (!review) return undefined;
  // A review of another figure is no review of this statement.
  const told = index.of.get(review.id)!;
  if (otherFigure(reading.words, [told]) || unsaidFigure(reading.words, told) !== undefined) return undefined;
  const days = reading.time?.any.map(({ from }) => from) ?? [];
  const said = `${review.claim_reviewed} ${review.because}`;
  const dated = days.length === 0 || days.some((day) => mentions(said, day));
  if (!dated || !index.of.has(review.id)) return undefined;
  // The day the record stands by is no contradiction, even where a review of another day speaks of it.
  const event = review.about.map((id) => dataset.all.event.get(id)).find(Boolean);
  const stands =
    event &&
    days.some((day) =>
      event.start_date.some((claim) => claim.value === day && !('rank' in claim && claim.rank === 'deprecated')),
    );
  if (stands) return { finding: 'supported', ids: [event.id] };
  return { finding: FOUND[review.finding], ids: [...review.about, review.id] };
}

/** Whether a text writes the day in words: "5 March 2024", "March 5, 2024". */
function mentions(said: string, day: string): boolean {
  const [year, month, date] = day.split('-').map(Number);
  const name = MONTHS.long[month! - 1];
  return [day, `${date} ${name} ${year}`, `${name} ${date}, ${year}`, `${name} ${date} ${year}`].some((form) =>
    said.includes(form),
  );
}

/** Words by which a headline or summary itself says that somebody disputes it. */
const DENIED =
  /\b(?:den(?:y|ies|ied)|disput(?:es|ed)|contradict\w*|rejects? the claim|calls? it (?:false|a fabrication)|invented|fabrication)\b/i;

/** Whether what the statement says is what reports differ on: the record denies it itself, or its disputes speak of it. */
function isDisputed({ passage }: Candidate, { dataset, reading }: Asking): boolean {
  const found = dataset.find(passage.id)!;
  if (found.kind !== 'event') return false;
  const { record } = found;
  if (DENIED.test(record.name) || DENIED.test(record.summary.value)) return true;
  const day = reading.time?.any[0]?.from;
  if (
    day &&
    differ(record.start_date) &&
    record.start_date.some((c) => c.value === day && !('rank' in c && c.rank === 'preferred'))
  )
    return true;
  const head = new Set(wordsOf(record.name).map((w) => w.stem));
  const asked = reading.terms
    .flatMap((t) => (t.sort === 'word' || t.sort === 'number' ? t.keys.slice(0, 1).map(([key]) => key) : []))
    .filter((key) => !head.has(key));
  const texts = [
    ...(record.disputes ?? []).map((d) => `${d.about} ${d.reports.map((r) => r.says).join(' ')}`),
    record.disagreement?.says ?? '',
  ];
  return texts.some((said) => {
    const stems = new Set(wordsOf(said).map((w) => w.stem));
    return asked.filter((key) => stems.has(key)).length >= 2;
  });
}

function answerOf(finding: Finding, ids: readonly string[], why: string | undefined, asking: Asking): Answer {
  const { words, dataset, typed } = asking;
  const w = words.ask.check;
  const head: Block[] = [
    { kind: 'remark', prose: prose(strong(`${w.title[finding]}.`), why ? ` ${why}.`.replace('..', '.') : '') },
  ];
  const found = ids.flatMap((id) => dataset.find(id) ?? []);
  const told = found.slice(0, 2).flatMap((one) => (one.kind === 'review' ? [] : tellWhole(one, dataset, words).blocks));
  const reviews =
    finding === 'not-recorded'
      ? []
      : found.filter((f) => f.kind === 'review').flatMap((f) => lighten(tellReview(f.record as Review, words)));
  const silent = finding === 'not-recorded';
  return {
    title: w.title[finding],
    status: silent ? 'abstain' : 'answer',
    ...(silent ? { reason: 'not-recorded' as const } : {}),
    asked: { statement: typed },
    records: silent ? [] : [...ids],
    blocks: silent
      ? head
      : onePage([...head, ...reviews, { kind: 'remark', prose: text(w.says), small: true }, ...told], dataset),
    followups: opening(ids, dataset, 2),
  };
}
