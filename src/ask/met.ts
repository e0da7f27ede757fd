// "Did Larijani meet Witkoff": two people meet on an occasion both took part in, not by standing in one record.
import type { Answer } from '#answer/answer.ts';
import type { Event } from '#dataset/event.ts';
import { HELD } from './alike.ts';
import type { Asking } from './asking.ts';
import { type Word, wordsOf } from './plain.ts';
import { refuse } from './refuse.ts';
import { stemsOf } from './stem.ts';

const MEET =
  /^(?:so |and |but |hey )?(?:did|has|have|had) (?:[a-z]+ ){1,6}(?:meet|met|see|seen|talk|talked|speak|spoken)\b/;
/** Others by whom, and ways in which, they may have dealt with one another all the same. */
const BESIDE = /\b(?:about|letter|message|through|via|indirect|indirectly|deny|denied|say|said)\b/;

/** What people do on an occasion both are at. */
const TOGETHER = stemsOf(`
  meet met meeting talk talks see receive host join attend visit phone sit lead travel arrive come negotiate shuttle hand deliver
  greet welcome round delegation
`);
const [HEADLINE, SUMMARY] = [1, 0.88];

/** Whether somebody an event lists took part in it: one who is only told of there, "Pezeshkian had spoken of war", did not. */
function isThere(id: string, event: Event, { index }: Asking): boolean {
  const names = (words: readonly Word[]): boolean =>
    index.link(words.map(({ plain }) => plain)).some(({ ids }) => ids.includes(id));
  const { sentences } = index.of.get(event.id)!;
  if (sentences.some(({ strength, words }) => strength === HEADLINE && names(words))) return true;
  const telling = sentences
    .filter(({ strength }) => strength >= SUMMARY && strength < HEADLINE)
    .flatMap(({ text }) => text.split(/;|, (?:while|but|though|yet)\b/))
    .map((clause) => wordsOf(clause))
    .filter(names);
  return telling.length === 0 || telling.some((words) => words.some(({ stem }) => TOGETHER.has(stem)));
}

/** The refusal of a question whether two people met who share no occasion; what became of a plan is another matter. */
export function neverMet(asking: Asking): Answer | undefined {
  const { reading, dataset, words } = asking;
  if (reading.frame !== 'yes-no' || !MEET.test(reading.plain) || BESIDE.test(reading.plain)) return undefined;
  const people = reading.terms.filter((t) => t.ids?.length && t.ids.every((id) => dataset.all.person.has(id)));
  const [one, other, more] = people.map(({ ids }) => ids!);
  if (!one || !other || more || one.some((id) => other.includes(id))) return undefined;
  // Of several people of one name, any may be meant.
  const of = (ids: readonly string[]): ReadonlySet<Event> => new Set(ids.flatMap((id) => dataset.eventsOf(id)));
  const shared = [...of(one).intersection(of(other))];
  const wasThere = (ids: readonly string[], event: Event): boolean => ids.some((id) => isThere(id, event, asking));
  if (shared.some((event) => HELD.has(event.type) && wasThere(one, event) && wasThere(other, event))) return undefined;
  const [a, b] = [one, other].map(([id]) => dataset.all.person.get(id!)!.name);
  const nearest = [...shared.map(({ id }) => id), ...one, ...other];
  return refuse({ reason: 'not-recorded', says: words.ask.notMet(a!, b!), nearest }, asking);
}
