// "Under Obama", "in the Biden years": the time somebody was president.
import { best } from '#dataset/claims.ts';
import type { Dataset } from '#dataset/dataset.ts';
import type { Stretch, Timed } from './stretch.ts';

const UNDER =
  /\b(?:under (?:president )?(?<under>[a-z]+)(?= *(?:$|[?,.;]|and\b|in\b|at\b|was\b|did\b))|in (?:the )?(?<years>[a-z]+?)s? (?:years|era|time|presidency)\b)/;
const POSTS: ReadonlySet<string> = new Set(['us-president', 'president-of-iran']);

/** The terms of the president a settled question names so; nothing where it names none. */
export function presidencyOf(settled: string, dataset: Dataset): Timed | undefined {
  const match = UNDER.exec(settled);
  const name = match?.groups?.under ?? match?.groups?.years;
  if (!match || !name) return undefined;
  const any = [...dataset.all.person.values()]
    .filter(({ family_name }) => family_name?.toLowerCase() === name)
    .flatMap(({ memberships = [] }) =>
      memberships.flatMap(({ post, start_date, end_date }): Stretch[] => {
        const from = post && POSTS.has(post) ? best(start_date)?.value : undefined;
        return from ? [{ from, to: best(end_date)?.value ?? dataset.asOf }] : [];
      }),
    );
  if (any.length === 0) return undefined;
  const text = match[0].trim();
  return { time: { any, exact: 'stretch', strict: true, text }, rest: settled.replace(match[0], ' ') };
}
