// From what was typed to the record that is meant: the record, or an answer that offers the choice or the nearest names.
import type { Answer, Choice, Day, Followup } from '#answer/answer.ts';
import type { Kind } from '#dataset/dataset.ts';
import { labelOf } from '#dataset/label.ts';
import { select } from '#dataset/select.ts';
import type { Match, Scope } from '#names/names.ts';
import type { Context } from './command.ts';

export type Meant = { readonly match: Match; readonly others: readonly Match[] } | { readonly answer: Answer };

/**
 * Resolves `typed` for option `option` of `command`. The rest of the question (`given`) is kept in every choice offered,
 * so that pressing one asks the same thing of another record.
 */
export function meant(
  typed: string,
  scope: Scope,
  question: { readonly command: string; readonly option: string; readonly given?: Readonly<Record<string, string>> },
  context: Pick<Context, 'names' | 'dataset' | 'words'>,
): Meant {
  const found = context.names.resolve(typed, scope);
  const choice = (match: Match): Choice => ({
    id: match.id,
    label: labelOf(match.id, context.dataset),
    ...noteOf(match.id, context),
    question: { command: question.command, given: { ...question.given, [question.option]: match.id } },
  });
  switch (found.kind) {
    case 'one':
      return { match: found.match, others: found.others };
    case 'several':
      return { answer: context.words.notice.whichOne(typed, found.matches.map(choice)) };
    case 'none': {
      const answer = context.words.notice.notInRecord(typed, kindsOf(scope), found.nearest.slice(0, 5).map(choice));
      return { answer: { ...answer, followups: [...answer.followups, ...sayingSo(typed, context)] } };
    }
    default:
      return found satisfies never;
  }
}

/** What has no record of its own may still stand in events. */
function sayingSo(typed: string, { dataset, words }: Pick<Context, 'dataset' | 'words'>): Followup[] {
  const { earlier, from, to } = select(dataset, { words: typed });
  return earlier.length + to - from === 0
    ? []
    : [{ label: words.notice.eventsNaming(typed), question: { command: 'timeline', given: { about: typed } } }];
}

const kindsOf = (scope: Scope): readonly Kind[] => scope.kinds ?? [];

/** Namesakes as one-press questions. */
export const offer = (
  others: readonly Match[],
  command: string,
  option: string,
  context: Pick<Context, 'dataset' | 'words'>,
): Followup[] =>
  others.map(({ id }) => ({ label: labelOf(id, context.dataset), question: { command, given: { [option]: id } } }));

const noteOf = (id: string, { dataset }: Pick<Context, 'dataset'>): { note?: string } => {
  const found = dataset.find(id);
  if (found?.kind === 'event') return { note: found.record.start_date[0]!.value };
  if (found?.kind === 'person') {
    const summary = found.record.summary?.value;
    return summary ? { note: summary.length > 100 ? `${summary.slice(0, 97)}…` : summary } : {};
  }
  return {};
};

/** `today` on the day of `now`; any other day as it stands. */
export const dayGiven = (day: Day, now: string): Day => (day === 'today' ? now.slice(0, 10) : day);
