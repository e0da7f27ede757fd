// Whether and when a ship that was taken was let go: the record tells of it, or has no word of what became of her.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import type { Passage } from '#ask/record/passage.ts';
import { refuse } from '#ask/telling/refuse.ts';
import { stemsOf } from '#ask/text/stem.ts';

/** Asked as something that may have been done since, by nobody in particular. */
const LET_GO =
  /\b(?:released|freed|let go|set free|given back|handed back|handedback|returned|still (?:being )?(?:held|detained|kept|impounded)|still in (?:iranian|american|us) (?:hands|custody))\b/;
const OPEN = /\b(?:has|have|is|are|was|were|been|date|when|ever|yet|still)\b/;
/** Told of by any of these. */
const GONE = stemsOf('release free return leave left depart sail escape rescue');

/** The refusal of a question whether a ship was let go, of which no record of her tells. */
export function letGo(asking: Asking): Answer | undefined {
  const { reading, index, dataset, words } = asking;
  if (!LET_GO.test(reading.plain) || !OPEN.test(reading.plain)) return undefined;
  const known = reading.terms.filter((t) => t.ids);
  const ships = known.filter((t) => t.ids!.every((id) => dataset.all.vessel.has(id))).flatMap((t) => t.ids!);
  if (ships.length === 0 || ships.length !== known.length) return undefined;
  const isOf = (ship: string, p: Passage): boolean =>
    p.id === ship || (p.kind === 'event' && (p.keys.get(`@${ship}`) ?? 0) > 0.5);
  const of = index.passages.filter((p) => ships.some((ship) => isOf(ship, p)));
  if (!of.some(isTaken) || of.some(tellsOfGoing)) return undefined;
  const event = of.find((p) => p.kind === 'event' && isTaken(p));
  return refuse(
    {
      reason: 'not-recorded',
      says: words.ask.notRecorded(words.ask.whole(asking.typed)),
      nearest: [event?.id ?? ships[0]!],
    },
    asking,
  );
}

const TAKEN = stemsOf('seize capture take board detain arrest');
const has = ({ sentences }: Passage, stems: ReadonlySet<string>): boolean =>
  sentences.some(({ unseen, words }) => !unseen && words.some((w) => stems.has(w.stem)));
const isTaken = (p: Passage): boolean => has(p, TAKEN);
const tellsOfGoing = (p: Passage): boolean => has(p, GONE);
