// "Why did Washington open the June war": who is said to have begun a war, and who did.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { PERIODS } from '#ask/lexicon/periods.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { namesIn, namesOf } from '#ask/record/clauses.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import { wordsOf } from '#ask/text/plain.ts';
import { stemsOf } from '#ask/text/stem.ts';
import { dayOf } from '#dataset/dataset.ts';

const BEGINS = stemsOf('begin start open launch initiate ignite unleash');
const WAR = stemsOf('war fighting hostilities conflict');
/** How far behind the deed the war may stand. */
const REACH = 6;

/** The refusal of a question that has a war begun by somebody who did not begin it. */
export function whoBegan(asking: Asking): Answer | undefined {
  const { dataset, words, index } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  if (reading.frame === 'yes-no' || reading.frame === 'status') return undefined;
  const doer = beginnerIn(reading);
  const first =
    doer && PERIODS.map(({ from }) => dataset.all.event.get(from)).find((e) => e && isMeant(dayOf(e), reading));
  if (!doer || !first) return undefined;
  const told = wordsOf(first.name);
  const deed = told.findIndex(({ stem }) => /^(?:strik|attack|begin|launch|bomb)/.test(stem));
  const before = told.slice(0, deed < 0 ? told.length : deed);
  const agents = namesIn(
    [
      ...index.link(before.map((w) => w.plain)).flatMap((l) => l.ids),
      ...before.flatMap(({ plain }) => (countryOf(plain) ? [`~${countryOf(plain)}`] : [])),
    ],
    index,
  );
  const sides = new Set([...agents].flatMap((key) => [key, key.replace('~', '=')]));
  // What a state did, those who act for it may be said to have done.
  const states = (doer.ids ?? []).map((id) => `~${countryOfRecord(id, dataset)}`);
  if (agents.size === 0 || [...namesOf(doer), ...states].some((key) => sides.has(key))) return undefined;
  return falsePremise(words.ask.premise.otherDoer(doer.text, first.name), [first.id], asking);
}

/** Who stands right before "began the war", or between "did" and it. */
function beginnerIn({ words, terms }: Reading): Term | undefined {
  const at = words.findIndex(
    ({ stem }, i) => BEGINS.has(stem) && words.slice(i + 1, i + REACH).some((w) => WAR.has(w.stem)),
  );
  return terms.find((t) => t.ids?.length && t.sort !== 'word' && t.to === at);
}

/** Whether a war that began on a day is the one of the time asked about. */
const isMeant = (day: string, { time }: Reading): boolean =>
  time !== undefined && time.exact !== 'year' && time.any.some(({ from, to }) => from <= day && day <= to);
