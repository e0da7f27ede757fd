// The commands, with examples that run.
import * as z from 'zod';
import { type Answer, type Block, prose, type Span, strong, text } from '#answer/answer.ts';
import { command } from '#core/command.ts';
import { optionsOf, usage } from '#core/grammar.ts';
import { nearest } from '#core/near.ts';
import { option } from '#core/option.ts';

export default command({
  name: 'help',
  options: z.object({ command: option.text(40).optional() }),

  answer({ command: typed }, { commands, words }): Answer {
    const say = (...parts: (string | Span)[]): Block => ({ kind: 'remark', prose: prose(...parts) });
    if (typed === undefined) {
      const lines = [...commands.values()].map(({ name }) =>
        say(strong(`/${name}`), ` — ${words.commands[name]?.summary ?? ''}`),
      );
      return {
        title: words.help.title,
        status: 'notice',
        records: [],
        blocks: [say(words.help.promise), ...lines, say(words.help.more)],
        followups: words.help.first.map((example) => ({
          label: `/${example.command} ${Object.values(example.given)[0]}`,
          question: example,
        })),
      };
    }
    const name = typed.replace(/^\//, '').toLowerCase();
    const found = commands.get(name);
    if (!found) return words.notice.noCommand(name, nearest(name, commands.keys()));
    const told = words.commands[name];
    return {
      title: `/${name}`,
      status: 'notice',
      records: [],
      asked: { command: name },
      blocks: [
        { kind: 'remark', prose: text(told?.summary ?? '') },
        say(words.help.usage, strong(usage(found))),
        ...optionsOf(found).map((o) =>
          say(
            strong(o.name),
            ` — ${told?.options[o.name] ?? ''}`,
            o.meta.kind === 'choice' ? `: ${o.meta.choices.join(', ')}` : '',
          ),
        ),
        ...(told?.examples ?? []).map((example) => say(words.help.example, strong(example))),
      ],
      followups: [],
    };
  },
});
