// Which question tells of a record of a kind.
import type { Line } from '#answer/answer.ts';
import type { Kind } from '#dataset/dataset.ts';
import type { Command, Commands } from './command.ts';
import { optionsOf } from './grammar.ts';

/** The question that tells of a record of this kind: the command whose first option takes it and little else. */
export function tellerOf(commands: Commands, kind: Kind): ((id: string) => Line) | undefined {
  let best: { command: Command; option: string; takes: number } | undefined;
  for (const command of commands.values()) {
    const [first, ...others] = optionsOf(command);
    if (first?.meta.kind !== 'record' || !Array.isArray(first.meta.kinds) || others.some((o) => o.required)) continue;
    const takes = first.meta.kinds.length;
    if (first.meta.kinds.includes(kind) && takes < (best?.takes ?? Number.POSITIVE_INFINITY))
      best = { command, option: first.name, takes };
  }
  if (best === undefined) return undefined;
  const { command, option } = best;
  return (id) => ({ command: command.name, given: { [option]: id } });
}
