// When more than one record fits, the asker chooses: each choice is a question with an answer of its own.
import type { Answer, Choice } from '#answer/answer.ts';
import { text } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { dayOf } from '#dataset/dataset.ts';
import { nameOf } from '#dataset/label.ts';
import { opening } from './refuse.ts';

/** How many are offered where more may be meant besides. */
const MOST = 8;

/** Offers records by id, and after them as many as there is room for of those that are meant less likely. */
export function offerRecords(
  asking: Asking,
  ids: readonly string[],
  typed: string,
  also: readonly string[] = [],
): Answer {
  const { dataset, words } = asking;
  const first = new Set(ids);
  const besides = [...new Set([...also, ...bearersOf(asking)])]
    .filter((id) => !first.has(id))
    .slice(0, Math.max(0, MOST - first.size));
  const choices = [...first, ...besides].flatMap((id): Choice[] => {
    const found = dataset.find(id);
    const [open] = opening([id], dataset);
    if (!found || !open) return [];
    const note = found.kind === 'event' ? { note: dayOf(found.record) } : {};
    return [{ id, label: nameOf(found), ...note, question: open.question }];
  });
  return {
    title: words.ask.which(typed.trim().slice(0, 80)),
    status: 'choices',
    records: choices.flatMap(({ id }) => (first.has(id) ? [id] : [])),
    blocks: [
      { kind: 'remark', prose: text(words.ask.manyFit) },
      { kind: 'choices', choices },
    ],
    followups: [],
  };
}

/** Whoever else bears a name that several share: what the records tell of one of them may have been asked of another. */
const bearersOf = ({ reading, dataset }: Asking): readonly string[] =>
  reading.unsure.flatMap(({ ids }) => ids.filter((id) => dataset.all.person.has(id)));

/** What all parts of a question leave the same choice between, where the whole was answered: of which round it is asked who mediated, of that one it is asked how it ended. A time told in one of them alone tells which is meant. */
export function leftByAll(parts: readonly Answer[], whole: Answer, { reading }: Asking): Answer | undefined {
  const [first, ...others] = parts;
  if (!first || others.length === 0 || whole.status !== 'answer' || reading.time) return undefined;
  const isSame = ({ status, records }: Answer): boolean =>
    status === 'choices' && new Set(records).symmetricDifference(new Set(first.records)).size === 0;
  return parts.every(isSame) ? first : undefined;
}
