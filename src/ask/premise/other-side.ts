// "Munir led the American delegation": somebody said to have led the people of another state than their own.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { nameOf } from '#ask/fit/found.ts';
import { seek } from '#ask/fit/seek.ts';
import { countryCode, countryOf } from '#ask/lexicon/countries.ts';
import { meantBy, type Reading } from '#ask/reading/reading.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import { tookPart } from './bearing.ts';

const LEADS = /^(?:lead|leads|led|head|heads|headed|chair|chaired|front|fronted)$/;
const PEOPLE = /^(?:delegation|team|side|negotiators|mission|representation)$/;

export function otherSide(asking: Asking): Answer | undefined {
  const { reading, dataset, words } = asking;
  if (reading.frame === 'yes-no' || reading.frame === 'status') return undefined;
  const atTable = reading.words.findIndex(
    ({ plain }, i) => PEOPLE.test(plain) && countryOf(reading.words[i - 1]?.plain ?? ''),
  );
  const at = atTable < 0 && AT_TABLE.test(reading.plain) ? peopleOf(reading) : atTable;
  const land = countryOf(reading.words[at - 1]?.plain ?? '');
  if (!land || land === 'eu') return undefined;
  const the = /^(?:the|an?)$/.test(reading.words[at - 2]?.plain ?? '') ? at - 2 : at - 1;
  // "Munir led the American delegation", "the American delegation led by Munir".
  const led = LEADS.test(reading.words[the - 1]?.plain ?? '')
    ? reading.terms.find((t) => t.to === the - 1)
    : LEADS.test(reading.words[at + 1]?.plain ?? '') && reading.words[at + 2]?.plain === 'by'
      ? reading.terms.find((t) => t.at === at + 3)
      : undefined;
  if (!led) return unsent(land, at, asking);
  const id = meantBy(led, reading);
  const person = id ? dataset.all.person.get(id) : undefined;
  if (!person) return undefined;
  const own = [countryOfRecord(person.id, dataset), countryCode(person.country)].filter((c) => c !== undefined);
  if (own.length === 0 || own.includes(land)) return undefined;
  const side = reading.words.slice(at - 1, at + 1).map((w) => w.raw);
  return falsePremise(words.ask.premise.otherSide(person.name, side.join(' ')), [person.id], asking);
}

/** "How many Israelis sat at the table". */
const AT_TABLE = /\bat the (?:same |negotiating )?table\b|\bin the room\b/;
const peopleOf = ({ words }: Reading): number =>
  words.findIndex((_, i) => i > 0 && words[i - 1]!.plain.endsWith('s') && countryOf(words[i - 1]!.plain) !== undefined);

/** The people of a state that had nobody at the talks a question names. */
function unsent(land: string, at: number, asking: Asking): Answer | undefined {
  const { reading, index, words } = asking;
  // What a side wanted or said there is told without the talks.
  const [top] = seek(reading, index);
  if (top && top.missing.length === 0 && top.onTime !== 0 && /^(?:position|quote)$/.test(top.passage.kind))
    return undefined;
  const rest = reading.terms.filter((t) => !(t.at >= at - 1 && t.to <= at + 1) && !t.focus && !t.done);
  const [sent] = reading.terms.filter((t) => t.sort === 'country' && t.at === at - 1);
  if (!sent || !rest.some((t) => t.must && t.ids && t.sort !== 'country')) return undefined;
  const talks = seek({ ...reading, terms: rest }, index, ['event']).filter(
    (c) => c.missing.length === 0 && c.onTime !== 0 && MET.has(c.passage.type),
  );
  if (
    talks.length === 0 ||
    talks.some(({ passage }) => tookPart(sent, passage) || GROUPS.some((key) => passage.keys.has(key)))
  )
    return undefined;
  return falsePremise(words.ask.premise.noLink(land, nameOf(talks[0]!, asking)), [talks[0]!.passage.id], asking);
}
/** Bodies of several states, any of which may have had somebody there. */
const GROUPS = ['@e3', '@eu', '@p5-plus-1', '@unsc'];
const MET: ReadonlySet<string | undefined> = new Set(['talks-round', 'meeting']);
