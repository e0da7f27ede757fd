// When more than one record fits, the asker chooses: each choice is a question with an answer of its own.
import type { Answer, Choice } from '#answer/answer.ts';
import { text } from '#answer/answer.ts';
import { dayOf } from '#dataset/dataset.ts';
import { nameOf } from '#dataset/label.ts';
import type { Asking } from './asking.ts';
import { opening } from './refuse.ts';

/** Offers records by id. */
export function offerRecords(asking: Asking, ids: readonly string[], typed: string): Answer {
  const { dataset, words } = asking;
  const choices = [...new Set(ids)].flatMap((id): Choice[] => {
    const found = dataset.find(id);
    const [open] = opening([id], dataset);
    if (!found || !open) return [];
    const note = found.kind === 'event' ? { note: dayOf(found.record) } : {};
    return [{ id, label: nameOf(found), ...note, question: open.question }];
  });
  return {
    title: words.ask.which(typed.trim().slice(0, 80)),
    status: 'choices',
    records: choices.map(({ id }) => id),
    blocks: [
      { kind: 'remark', prose: text(words.ask.manyFit) },
      { kind: 'choices', choices },
    ],
    followups: [],
  };
}
