// "Munir led the American delegation": somebody said to have led the people of another state than their own.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from './asking.ts';
import { countryCode, countryOf } from './lexicon/countries.ts';
import { countryOfRecord } from './passage.ts';
import { meantBy } from './reading.ts';
import { refuse } from './refuse.ts';

const LEADS = /^(?:lead|leads|led|head|heads|headed|chair|chaired|front|fronted)$/;
const PEOPLE = /^(?:delegation|team|side|negotiators|mission|representation)$/;

export function otherSide(asking: Asking): Answer | undefined {
  const { reading, dataset, words } = asking;
  if (reading.frame === 'yes-no' || reading.frame === 'status') return undefined;
  const at = reading.words.findIndex(({ plain }) => PEOPLE.test(plain));
  const land = countryOf(reading.words[at - 1]?.plain ?? '');
  if (!land || land === 'eu') return undefined;
  const the = /^(?:the|an?)$/.test(reading.words[at - 2]?.plain ?? '') ? at - 2 : at - 1;
  // "Munir led the American delegation", "the American delegation led by Munir".
  const led = LEADS.test(reading.words[the - 1]?.plain ?? '')
    ? reading.terms.find((t) => t.to === the - 1)
    : LEADS.test(reading.words[at + 1]?.plain ?? '') && reading.words[at + 2]?.plain === 'by'
      ? reading.terms.find((t) => t.at === at + 3)
      : undefined;
  const id = led && meantBy(led, reading);
  const person = id ? dataset.all.person.get(id) : undefined;
  if (!person) return undefined;
  const own = [countryOfRecord(person.id, dataset), countryCode(person.country)].filter((c) => c !== undefined);
  if (own.length === 0 || own.includes(land)) return undefined;
  const side = reading.words.slice(at - 1, at + 1).map((w) => w.raw);
  const says = words.ask.falsePremise(words.ask.premise.otherSide(person.name, side.join(' ')));
  return refuse({ reason: 'false-premise', says, instead: [person.id] }, asking);
}
