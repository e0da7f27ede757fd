// What positions are on: the record's own word for an issue, or words of what is wanted.
import type { Dataset } from './dataset.ts';
import type { Position } from './other-kinds.ts';

/** Everybody's positions on an issue that is named without a holder: every word is one of the record's word for it. */
export function onIssue(typed: string, dataset: Dataset): Position[] {
  const wanted = wordsOf(typed);
  return [...dataset.all.position.values()].filter(({ issue }) => {
    const own = wordsOf(issue);
    return wanted.length > 0 && wanted.every((word) => own.includes(word));
  });
}

/** Whether a position is on the issue: its own word for it, or words of the stance. No words are every issue. */
export const isOn = (issue: string, position: Position): boolean =>
  wordsOf(issue).every((word) => `${position.issue} ${position.stance.value}`.toLowerCase().includes(word));

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word !== 'the')
    .map((word) => word.replace(/s$/, ''));
