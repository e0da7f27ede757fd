// Why a whole message is none for the record: what was taken back in it is not asked, and what was to come then is no forecast.
import type { Day } from '#answer/answer.ts';
import { ARTICLE } from '#ask/lexicon/article.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import { ASKS, mannerless, meantIn } from '#ask/text/parts.ts';
import { settle } from '#ask/text/plain.ts';
import { timeOf } from '#ask/time/time.ts';
import { type Outside, outsideOf } from './scope.ts';

/** What is asked for an opinion, a forecast or advice may be taken back; an order or an insult stands. */
const TAKEN_BACK: ReadonlySet<Outside> = new Set(['opinion', 'forecast', 'advice']);
const WOULD = /\b(who|what|which|where|when|how) would\b/g;

/** Why a message is none for the record; undefined when its manner is no hindrance. */
export function notOurs(typed: string, index: Index, today: Day): Outside | undefined {
  const whole = mannerless(typed);
  const settled = settle(whole);
  const outside = outsideOf(settled);
  if (!outside || !TAKEN_BACK.has(outside)) return outside;
  // Whether the article is right is no opinion.
  if (outside === 'opinion' && ARTICLE.test(typed)) return undefined;
  const meant = settle(meantIn(typed, index)).trim();
  const left = meant !== settled.trim() && ASKS.test(meant) ? meant : settled;
  const why = left === settled ? outside : outsideOf(left);
  return why === 'forecast' && wasToBe(left, index, today) ? undefined : why;
}

/** "Who would be on it", of a summit offered in January 2026: what was to come at a time the record tells of. */
function wasToBe(settled: string, { dataset }: Index, today: Day): boolean {
  const { time } = timeOf(settled, today, dataset.asOf);
  return (
    time !== undefined &&
    time.relative === undefined &&
    time.any.every(({ from }) => from <= dataset.asOf) &&
    outsideOf(settled.replace(WOULD, '$1 was to')) === undefined
  );
}
