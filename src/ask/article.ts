// Questions about what the founding article says: answered by what was checked of it, with what the record itself has.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from './asking.ts';
import { ARTICLE, ARTICLE_WORDS, NAMED } from './lexicon/article.ts';
import { lighten } from './lighten.ts';
import { read } from './reading.ts';
import { seek } from './seek.ts';
import { tellBriefly, tellWhole } from './told.ts';

/** Share of the question a check must bind, and how many checks are told. */
const ENOUGH = 0.5;
const MOST = 3;
const NEAR = 0.3;

/** "The article says talks resumed last week": the week before it, which no other way would look in. */
export const weekOfArticle = (asking: Asking): Answer | undefined =>
  asking.reading.time?.relative ? article(asking) : undefined;

export function article(asking: Asking): Answer | undefined {
  const { dataset, index, names, words, typed, today } = asking;
  if (!ARTICLE.test(typed)) return undefined;
  // A check is found by every word of the question but those for the article itself.
  const reading = read(typed.replace(NAMED, ' '), { index, names, now: today });
  const terms = reading.terms.filter((t) => !ARTICLE_WORDS.has(t.text.toLowerCase()));
  const { time: _, ...rest } = reading;
  const found = seek({ ...rest, terms }, index, ['review']);
  const [top] = found;
  if (!top || top.coverage < ENOUGH) return undefined;
  const checks = found.filter((c) => c.score >= top.score - NEAR).slice(0, MOST);
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
