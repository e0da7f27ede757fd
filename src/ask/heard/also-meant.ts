// What people who asked alike were told of, beside an answer from another record: "open on 17 April, how long did that last".
import type { Answer, Block } from '#answer/answer.ts';
import { text } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { seek } from '#ask/fit/seek.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { isOnePage } from '#ask/telling/one-page.ts';
import { opening } from '#ask/telling/refuse.ts';
import { tellBriefly } from '#ask/telling/told.ts';
import { labelOf } from '#dataset/label.ts';
import { type Heard, votesOf } from './heard.ts';

/** How like a written question must be for its record to be told beside another. */
const LIKE = 0.25;
/** How much of what speaks for the records that are told must speak for it. */
const SHARE = 0.3;

/** Blocks of an answer that stay, however little room there is. */
const STAY = 3;

/** The answer, and briefly the record that most of the questions like this one are about where it is not among those told. */
export function withAlsoMeant(all: readonly Heard[], answer: Answer, asking: Asking): Answer {
  if (answer.status !== 'answer' || !isOfOne(answer, asking)) return answer;
  const { dataset, words } = asking;
  const meant = alsoMeant(all, answer, asking);
  const found = meant && dataset.find(meant.id);
  const told = found ? lighten(tellBriefly(found, dataset, words), 1) : [];
  if (!meant || told.length === 0) return answer;
  const also: Block[] = [{ kind: 'remark', prose: text(words.ask.alsoMeant), small: true }, ...told];
  const { blocks } = answer;
  // Who, what and where else an event names gives way to it; what is told does where more speaks for the other record.
  const most = blocks.length - (meant.isLikelier ? STAY : blocks.findLastIndex(({ kind }) => kind !== 'facts') + 1);
  const stays = Array.from({ length: Math.max(0, most) + 1 }, (_, less) => blocks.slice(0, blocks.length - less)).find(
    (some) => isOnePage([...some, ...also], dataset),
  );
  if (!stays) return answer;
  return {
    ...answer,
    records: [...answer.records, meant.id],
    blocks: [...stays, ...also],
    followups: [...answer.followups, ...opening([meant.id], dataset)],
  };
}

/** Whether an answer tells a record, not what was made out of several: a list, a count, a length, who held what. */
const isOfOne = ({ title, records }: Answer, { dataset }: Asking): boolean =>
  records.some((id) => labelOf(id, dataset) === title);

type Meant = { readonly id: string; readonly isLikelier: boolean };

function alsoMeant(all: readonly Heard[], { records }: Answer, { dataset, reading, index }: Asking): Meant | undefined {
  const votes = Map.groupBy(
    all.filter(({ as, of }) => of !== undefined && as !== 'offered'),
    ({ of }) => (records.includes(of!) ? '' : of!),
  );
  const own = votesOf(votes.get('') ?? []);
  votes.delete('');
  const [best] = [...votes]
    .map(([id, of]) => ({ id, votes: votesOf(of.filter(({ likeness }) => likeness >= LIKE)) }))
    .sort((a, b) => b.votes - a.votes);
  if (!best || best.votes === 0 || best.votes < SHARE * own) return undefined;
  // Who holds an office now is not who held it then.
  if (reading.time && dataset.all.person.has(best.id)) return undefined;
  const found = seek(reading, index).find(({ passage }) => passage.id === best.id);
  // Of none of those the question names, it is told to nobody who asks about them.
  const names = reading.terms.filter((t) => t.must && t.ids && t.sort !== 'country');
  if (found?.onTime === 0 || (names.length > 0 && names.every((t) => !found || found.missing.includes(t))))
    return undefined;
  return { id: best.id, isLikelier: best.votes > own };
}
