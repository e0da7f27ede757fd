// The same question has the same page until the data change: pages of plain look-ups are kept for a minute, a bounded number.
import type { Page } from '#answer/page.ts';
import type { Command, Context, Question } from './command.ts';
import type { House } from './house.ts';
import { writeLine } from './line.ts';
import { respond, turnAway } from './respond.ts';

/** What makes an answer one person's or one channel's own. */
const PERSONAL = ['asker', 'place', 'memory'] as const satisfies readonly (keyof Context)[];

/**
 * Answers like `respond`, and remembers pages that rest on nothing but the record, the words and the minute.
 * Which those are is not declared but observed: an answer that looked at who asks, where, or what is remembered
 * is made anew each time. A rendering may be kept beside its page, in a WeakMap: it is the same object each time.
 */
export class Remembered {
  readonly #house: House;
  readonly #most: number;
  #pages = new Map<string, Page>();
  #library: unknown;
  #minute = '';

  constructor(house: House, { most = 1000 } = {}) {
    this.#house = house;
    this.#most = most;
  }

  respond(question: Question): Promise<Page> {
    const { turns } = this.#house;
    if (turns === undefined) return this.#respond(question);
    return turns.take(question, async (turn) =>
      turn === 'answer' ? this.#respond(question) : turnAway(question, this.#house, turn),
    );
  }

  async #respond(question: Question): Promise<Page> {
    const house = this.#house;
    const command = house.commands.get(question.command);
    if (command?.access !== 'anyone') return respond(question, house);
    this.#turn();
    const key = `${house.wordsFor(question.locale).locale} ${writeLine(question)}`;
    const known = this.#pages.get(key);
    if (known) {
      house.onAnswer?.(question, known, 0);
      return known;
    }
    const pages = this.#pages;
    const watched = watch(command);
    const commands = new Map(house.commands).set(command.name, watched.command);
    const page = await respond(question, { ...house, commands });
    if (!watched.isPersonal() && page.status !== 'error') {
      if (pages.size >= this.#most) pages.clear();
      // Pages of before a change of the data go into the map that was let go with it.
      pages.set(key, page);
    }
    return page;
  }

  /** Lets everything go when the data or the minute have changed. */
  #turn(): void {
    const library = this.#house.library();
    const minute = this.#house.now().slice(0, 16);
    if (library === this.#library && minute === this.#minute) return;
    this.#library = library;
    this.#minute = minute;
    this.#pages = new Map();
  }
}

/** The command, told on when its answer looks at what is personal. */
function watch(command: Command): { command: Command; isPersonal: () => boolean } {
  let personal = false;
  const watched = (context: Context): Context => {
    const seen = { ...context };
    for (const name of PERSONAL)
      Object.defineProperty(seen, name, {
        enumerable: true,
        get() {
          personal = true;
          return context[name];
        },
      });
    return seen;
  };
  return {
    command: { ...command, answer: (options, context) => command.answer(options, watched(context)) },
    isPersonal: () => personal,
  };
}
