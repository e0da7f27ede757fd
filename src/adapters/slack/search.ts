// Looking something up by typing its name: a select filled from the record, in a modal and in App Home.
// Slash commands have no autocomplete in Slack; this is where it lives.
import type { App } from '@slack/bolt';
import type { ActionsBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type { Commands } from '#core/command.ts';
import { optionsOf } from '#core/grammar.ts';
import type { House } from '#core/house.ts';
import { writeLine } from '#core/line.ts';
import { tellerOf } from '#core/teller.ts';
import { short } from '#render/slack-text.ts';
import type { Words } from '#words/en.ts';
import { type Door, wordsOf } from './door.ts';
import { choice, fitsOption } from './fields.ts';
import { modal } from './modals.ts';

/** Kinds of record, as the house's names tell them. */
type Kind = ReturnType<ReturnType<House['library']>['names']['complete']>[number]['kind'];

/** The select that looks through the whole record. */
export const SEARCH = 'search';

export const searchBox = (words: Words): ActionsBlock => ({
  type: 'actions',
  block_id: SEARCH,
  elements: [
    {
      type: 'external_select',
      action_id: SEARCH,
      min_query_length: 1,
      placeholder: { type: 'plain_text', text: short(words.slack.searchHint, 150), emoji: false },
    },
  ],
});

/** The search modal, with the answer to what was chosen. */
export const searchView = (words: Words, answer: readonly KnownBlock[] = []): ModalView => ({
  ...modal(words.slack.search, [searchBox(words), ...answer], words),
  callback_id: SEARCH,
});

/** Kinds a picked option takes; undefined means any. */
function scopeOf(commands: Commands, action: string): { kinds?: readonly Kind[] } {
  const [, command = '', option = ''] = action.split(':');
  const meta = optionsOf(commands.get(command)!).find((o) => o.name === option)?.meta;
  return meta?.kind === 'record' && Array.isArray(meta.kinds) ? { kinds: meta.kinds } : {};
}

/** At most 100 options, each of at most 75 characters; what cannot be told of, or does not fit, is left out. */
export function suggestions(door: Door, action: string, typed: string): PlainTextOption[] {
  const { commands } = door.house;
  const anything = action === SEARCH;
  const found = door.house
    .library()
    .names.complete(typed, { ...(anything ? {} : scopeOf(commands, action)), limit: 20 });
  return found.flatMap(({ id, kind, label, note }) => {
    const line = anything ? tellerOf(commands, kind)?.(id) : undefined;
    const value = anything ? line && writeLine(line) : id;
    if (value === undefined || !fitsOption(value)) return [];
    const more = note ? { description: { type: 'plain_text' as const, text: short(note, 75), emoji: false } } : {};
    return [{ ...choice(label, value), ...more }];
  });
}

export function listenToSearch(app: App, door: Door): void {
  app.options(/^(?:search$|pick:)/, async ({ options, ack }) => {
    const { action_id = '', value = '' } = options as { action_id?: string; value?: string };
    await ack({ options: suggestions(door, action_id, value.slice(0, 200)) });
  });
  app.shortcut({ callback_id: SEARCH, type: 'shortcut' }, async ({ ack, client, shortcut }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: searchView(wordsOf(door)) });
  });
}
