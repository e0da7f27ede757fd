// Questions about what the founding article says: answered by what was checked of it, with what the record itself has.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { only } from '#ask/fit/found.ts';
import { type Candidate, seek } from '#ask/fit/seek.ts';
import { ARTICLE, ARTICLE_WORDS, BYLINE, ITS_DATE, NAMED } from '#ask/lexicon/article.ts';
import { read } from '#ask/reading/reading.ts';
import { VISIT } from '#ask/record/pool.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { refuse } from '#ask/telling/refuse.ts';
import { tellBriefly, tellWhole } from '#ask/telling/told.ts';

/** Share of the question a check must bind, and how many checks are told. */
const ENOUGH = 0.5;
const MOST = 3;
const NEAR = 0.3;

export function article(asking: Asking): Answer | undefined {
  const { dataset, words, typed } = asking;
  if (!ARTICLE.test(typed)) return undefined;
  if (BYLINE.test(typed))
    return refuse(
      {
        reason: 'not-recorded',
        says: words.ask.notRecordedOf(words.ask.detail.author, 'The Ohio Observer'),
        nearest: [],
      },
      asking,
    );
  const found = checksFor(asking, false) ?? checksFor(asking, true);
  const own = found ?? (ITS_DATE.test(typed) ? dateOf(asking) : undefined);
  if (!own) return undefined;
  const [top] = own as [Candidate];
  const checks = own.filter((c) => c.score >= top.score - NEAR).slice(0, MOST);
  const answers = checks.map((c) => tellWhole(dataset.find(c.passage.id)!, dataset, words));
  const about = [...new Set(answers.flatMap(({ records }) => records))];
  const events = about.filter((id) => dataset.all.event.has(id)).slice(0, MOST);
  return {
    ...answers[0]!,
    records: about,
    blocks: [
      ...answers.flatMap(({ blocks }) => blocks),
      ...lighten(
        events.flatMap((id) => tellBriefly(dataset.find(id)!, dataset, words)),
        1,
      ),
    ],
  };
}

/** The checks that have most of what is asked, by every word but those for the article itself; none where a deed said to have been done is in none. */
function checksFor({ index, names, typed, today }: Asking, freely: boolean): readonly Candidate[] | undefined {
  const reading = read(typed.replace(NAMED, ' '), { index, names, now: today, freely });
  const terms = reading.terms
    .filter((t) => !ARTICLE_WORDS.has(t.text.toLowerCase()))
    // What is asked for is what the check tells, in words of its own.
    .map((t) => (freely && t.focus && !t.ids ? { ...t, must: false } : t));
  const { time: _, ...rest } = reading;
  const found = seek({ ...rest, terms }, index, ['review']);
  const [top] = found;
  const isDone = reading.frame === 'why' && top?.missing.some((t) => t.done || t.hard === 'act');
  return !top || top.coverage < ENOUGH || isDone ? undefined : found;
}

/** The check of the date the article prints. */
function dateOf({ dataset, index }: Asking): readonly Candidate[] | undefined {
  const review = [...dataset.all.review.values()].find(({ about }) => about[0] === VISIT);
  return review && [only(index.of.get(review.id)!)];
}
