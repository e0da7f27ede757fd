// "What is the latest on Hormuz?": the last events of what is named, or of all, up to where the record ends.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { bound } from '#ask/fit/seek.ts';
import type { Term } from '#ask/reading/reading.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { recordEnds } from '#ask/telling/told.ts';
import { entryOf } from '#tell/event.ts';

const MOST = 6;
/** How strongly an event must have what is named: it is about it, rather than naming it in passing. */
const ABOUT = 0.89;

const NEWS =
  /\b(?:latest|newest|recent|most recent) (?:news|events?|developments?|updates?|on|about|in|with)\b|\bwhats? (?:is |s )?(?:the )?(?:new|latest)\b|\bany (?:news|updates?|developments?)\b|\b(?:happened|happening|changed) (?:recently|lately)\b|\bwhere do (?:things|the talks|talks) stand\b|\bnews (?:on|about|of|from)\b|^(?:the )?(?:latest|news|updates?)$|\blatest$|\bwhats? (?:is )?(?:happening|going on|new|up)\b/;
/** Words that ask for news rather than name what it is of. */
const ASKED =
  /^(?:latest|newest|recent|news|new|events?|developments?|updates?|recently|lately|talks|negotiations|things|stand)$/;

/** The two sides are in all of it. */
const isSide = ({ sort, ids = [] }: Term): boolean =>
  sort === 'country' && ids.every((id) => id === 'iran' || id === 'united-states');

export function latest({ reading, index, dataset, words }: Asking): Answer | undefined {
  if (reading.time || !NEWS.test(reading.plain)) return undefined;
  const named = reading.terms.filter((t) => t.must && !isSide(t) && !ASKED.test(t.text.toLowerCase()));
  if (named.some((t) => t.unknown || !t.ids)) return undefined;
  const ofTalks = /\b(?:talks|negotiations)\b/.test(reading.plain);
  const fit = dataset.events.filter(
    ({ id, topics }) =>
      (!ofTalks || topics.includes('talks')) && named.every((t) => bound(t, index.of.get(id)!) >= ABOUT),
  );
  if (fit.length === 0) return undefined;
  const chosen = fit.slice(-MOST).reverse();
  const about = named.length === 1 && named[0]!.ids!.length === 1 ? { about: named[0]!.ids![0]! } : {};
  const title = words.ask.latest(named.map((t) => t.text).join(', '));
  return {
    title,
    status: 'answer',
    records: chosen.map((event) => event.id),
    blocks: [
      recordEnds(dataset, words),
      ...lighten([{ kind: 'entries', entries: chosen.map((event) => entryOf(event)) }]),
    ],
    followups: [
      {
        label: words.tell.timeline,
        question: { command: 'timeline', given: { ...about, ...(ofTalks ? { topic: 'talks' } : {}), order: 'newest' } },
      },
    ],
  };
}
