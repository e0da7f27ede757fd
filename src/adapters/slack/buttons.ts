// Buttons: each holds a line, so that pressing one asks it again. Nothing is kept between the answer and the press.
import type { App, BlockAction, RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { notice, type SlackMessage } from '#render/slack.ts';
import { ask, type Door, lineOf, messageOf, replyOf, type Spot, wordsOf } from './door.ts';
import { giveFiles } from './files.ts';
import { modal } from './modals.ts';
import { SEARCH, searchView } from './search.ts';

type Press = {
  /** `turn`, `choose`, `ask`, `share`, `remove`, `search`, or what somebody made up. */
  readonly verb: string;
  readonly value: string;
  readonly spot: Spot;
  /** Who asked the message the button is in, when it has an asker. */
  readonly asker: string | undefined;
  readonly body: BlockAction;
  readonly respond: RespondFn | undefined;
  readonly client: WebClient;
};

export function listenToButtons(app: App, door: Door): void {
  app.action(/^/, async ({ ack, action, body, respond, client }) => {
    await ack();
    const press = pressOf(body as BlockAction, action as Parameters<typeof pressOf>[1], respond, client);
    await (press.body.view === undefined ? inMessage(door, press) : inView(door, press));
  });
}

function pressOf(
  body: BlockAction,
  action: { action_id: string; block_id: string; value?: string; selected_option?: { value?: string } | null },
  respond: RespondFn | undefined,
  client: WebClient,
): Press {
  return {
    verb: action.action_id.split(':')[0]!,
    value: action.value ?? action.selected_option?.value ?? '',
    asker: body.container.is_ephemeral === true ? body.user.id : /^by:([A-Z0-9]+):/.exec(action.block_id)?.[1],
    spot: {
      ...{ team: body.team?.id ?? body.user.team_id ?? '', user: body.user.id },
      ...{ channel: body.channel?.id, channelName: body.channel?.name },
      ...(body.is_enterprise_install ? { enterprise: body.enterprise?.id } : {}),
    },
    ...{ body, respond: body.response_url ? respond : undefined, client },
  };
}

const VERBS = new Set(['turn', 'choose', 'ask', 'share']);

async function inMessage(door: Door, press: Press): Promise<void> {
  const { verb, value, spot, asker, respond } = press;
  if (respond === undefined) return;
  const words = wordsOf(door);
  // A reply to a message in a thread stays in the thread.
  const thread = press.body.message?.thread_ts as string | undefined;
  const beside = { replace_original: false, ...(thread ? { thread_ts: thread } : {}) };
  const tell = (message: SlackMessage) => respond({ response_type: 'ephemeral', ...beside, ...message });
  if (verb === 'remove') {
    await (asker === spot.user ? respond({ delete_original: true }) : tell(notice(words.slack.notYours)));
    return;
  }
  const read = VERBS.has(verb) ? lineOf(door, value) : { notice: notice(words.slack.oldButton) };
  if ('notice' in read) {
    await tell(read.notice);
    return;
  }
  const said = await ask(door, read.line, spot);
  if (verb === 'share') {
    await respond({ response_type: 'in_channel', ...beside, ...messageOf(door, said, { asker: spot.user }) });
    await respond({ delete_original: true });
    return;
  }
  const reply = replyOf(door, said, spot);
  // Only their own message changes under somebody's hands; for others the page turns in private, beside it.
  if (verb === 'ask') await respond({ ...reply, ...beside });
  else if (asker === spot.user) await respond({ ...reply, replace_original: true });
  else await respond({ ...reply, ...beside, response_type: 'ephemeral' });
  await giveFiles(door, said.page, spot, respond);
}

/** In a modal the answer takes the place of what was there; in App Home it opens a modal. */
async function inView(door: Door, { value, spot, body, client }: Press): Promise<void> {
  const words = wordsOf(door);
  const read = lineOf(door, value);
  const said = 'line' in read ? await ask(door, read.line, spot) : undefined;
  const blocks = said ? messageOf(door, said, {}).blocks : 'notice' in read ? read.notice.blocks : [];
  const isModal = body.view!.type === 'modal';
  const searching = body.view!.callback_id === SEARCH;
  const view = searching ? searchView(words, blocks) : modal(said?.page.title ?? words.slack.search, blocks, words);
  if (isModal) await client.views.update({ view_id: body.view!.id, view });
  else await client.views.open({ trigger_id: body.trigger_id!, view });
  if (said) await giveFiles(door, said.page, spot);
}
