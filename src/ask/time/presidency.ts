// "Under Obama", "in the Biden years": the time somebody was president.
import { compareDays } from '#answer/day.ts';
import { COUNTRIES, countryOf } from '#ask/lexicon/countries.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { best } from '#dataset/claims.ts';
import type { Dataset } from '#dataset/dataset.ts';
import { type Stretch, shift, type Timed } from './stretch.ts';

const UNDER =
  /\b(?:under (?:president )?(?<under>[a-z]+)(?= *(?:$|[?,.;]|and\b|in\b|at\b|was\b|did\b|who\b|what\b|which\b))|in (?:the )?(?<years>[a-z]+?)s? (?:years|era|time|presidency)\b)/;
/** "In Trump's second term": one of several times in office. */
const TERM =
  /\b(?:in|during|of|under|throughout) (?:president |donald )*(?<holder>[a-z]+?)s? (?<nth>first|1st|second|2nd|new|current|present) (?:term|presidency|administration|mandate)(?: in office)?\b/;
const FIRST = /^(?:first|1st)$/;
const POSTS: ReadonlySet<string> = new Set(['us-president', 'president-of-iran']);

/** The terms of the president a settled question names so; nothing where it names none. */
export function presidencyOf(settled: string, dataset: Dataset): Timed | undefined {
  const match = TERM.exec(settled) ?? UNDER.exec(settled);
  const name = match?.groups?.holder ?? match?.groups?.under ?? match?.groups?.years;
  const nth = match?.groups?.nth;
  if (!match || !name) return undefined;
  const named = [...dataset.all.person.values()].filter(({ family_name }) => family_name?.toLowerCase() === name);
  const all = named.flatMap(({ memberships = [] }) =>
    memberships.flatMap(({ post, start_date, end_date }): Stretch[] => {
      const from = post && POSTS.has(post) ? best(start_date)?.value : undefined;
      return from ? [within(from, best(end_date)?.value ?? dataset.asOf)] : [];
    }),
  );
  // Of one time in office there is no second.
  if (all.length === 0 || (nth && all.length < 2)) return undefined;
  const inOrder = all.toSorted((a, b) => compareDays(a.from, b.from));
  const any = nth ? [FIRST.test(nth) ? inOrder[0]! : inOrder.at(-1)!] : all;
  const text = match[0].trim();
  const state = stateOf(
    settled.slice(0, match.index),
    named.map(({ id }) => id),
    dataset,
  );
  return { time: { any, exact: 'stretch', strict: true, text }, rest: settled.replace(match[0], `${state} `) };
}

/** Who left on the day one president followed another was in office under the one before. */
const within = (from: string, to: string): Stretch =>
  from.length === 10 && to.length === 10 ? { from: shift(from, 1), to: shift(to, -1) } : { from, to };

/** "Foreign minister under Rouhani": an office under a president is one of his state, where no other is named. */
function stateOf(before: string, presidents: readonly string[], dataset: Dataset): string {
  if (!OFFICE.test(before) || before.split(/\W+/).some((word) => countryOf(word))) return '';
  const [state] = new Set(presidents.flatMap((id) => countryOfRecord(id, dataset) ?? []));
  return state ? ` of ${COUNTRIES[state]!.split(' ')[0]}` : '';
}
/** Offices every state has; one of a body that is named is that body's. */
const OFFICE = /\b(?:minister|secretary of [a-z]+|national security advis[eo]r|vice president)(?: was| is)?\s*$/;
