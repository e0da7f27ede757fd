// What people do in the local Slack: type commands, press buttons, submit modals, mention the bot. Each does what Slack would
// do with the answer, over whichever way the app listens.
import { createHmac } from 'node:crypto';
import type { Delivered, Sockets } from './sockets.ts';
import type { WebApi } from './web-api.ts';
import { type Message, unique, type View } from './workspace.ts';

type Payload = Record<string, unknown>;
export type Who = { readonly user?: string; readonly channel?: string; readonly team?: string };

/** An HTTP answer, with what the person would have been given. */
export type Sent = Delivered & { readonly status: number };

/** Signs a body as Slack does; `at` in seconds, `secret` and `signature` can be wrong on purpose. */
export function signed(body: string, secret: string, at = Math.floor(Date.now() / 1000)): Record<string, string> {
  const hash = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${hash}` };
}

export class People {
  readonly #api: WebApi;
  readonly #sockets: Sockets;
  readonly #origin: () => string;
  /** The app's address for events; without one everything goes down the sockets. */
  requestUrl: string | undefined;
  signingSecret = 'local-signing-secret';

  constructor(api: WebApi, sockets: Sockets, origin: () => string) {
    this.#api = api;
    this.#sockets = sockets;
    this.#origin = origin;
  }

  #who({ user = 'U1', channel = 'C1', team = 'T1' }: Who) {
    return { user, channel, team, enterprise: this.#api.space.teams.get(team)?.enterprise };
  }

  /** Types `/command text` and puts the answer where Slack would. */
  async command(command: string, text: string, who: Who = {}): Promise<Sent & { readonly shown: Message | undefined }> {
    const { user, channel, team, enterprise } = this.#who(who);
    const url = { team, channel, user };
    const sent = await this.#send('slash_commands', {
      ...{
        command,
        text,
        user_id: user,
        user_name: 'someone',
        channel_id: channel,
        channel_name: 'talks',
        team_id: team,
      },
      ...{ team_domain: 'local', api_app_id: 'A1', trigger_id: `${user}|live|${unique('')}` },
      ...(enterprise
        ? { enterprise_id: enterprise, is_enterprise_install: 'true' }
        : { is_enterprise_install: 'false' }),
      response_url: this.#origin() + this.#api.grant(url),
    });
    const body = sent.body as Payload | undefined;
    const said = body && typeof body === 'object' && 'text' in body ? this.#api.say(url, body, 'ack') : undefined;
    return { ...sent, shown: said && !('ok' in said) ? said : undefined };
  }

  /** Presses a button of a message. */
  async press(message: Message, action: Payload, who: Who = {}): Promise<Sent> {
    const { user, team, enterprise } = this.#who({ channel: message.channel, ...who });
    const url = { team, channel: message.channel, user, message };
    return this.#send('interactive', {
      ...{ type: 'block_actions', api_app_id: 'A1', trigger_id: `${user}|live|${unique('')}`, actions: [action] },
      ...this.#header(user, team, enterprise),
      channel: { id: message.channel, name: 'talks' },
      container: {
        type: 'message',
        message_ts: message.ts,
        channel_id: message.channel,
        is_ephemeral: message.onlyFor !== undefined,
      },
      message: { ts: message.ts, text: message.text, blocks: message.blocks, thread_ts: message.thread_ts },
      response_url: this.#origin() + this.#api.grant(url),
    });
  }

  /** Presses something in a view: a select in a modal, a button in App Home. */
  pressInView(view: View, action: Payload): Promise<Sent> {
    return this.#send('interactive', {
      ...{ type: 'block_actions', api_app_id: 'A1', trigger_id: `${view.user}|live|${unique('')}`, actions: [action] },
      ...this.#header(view.user, view.team, undefined),
      container: { type: 'view', view_id: view.id },
      view: { ...view.view, id: view.id },
    });
  }

  /** Submits a modal with `values` (block id → action id → state). */
  submit(view: View, values: Payload): Promise<Sent> {
    return this.#send('interactive', {
      ...{ type: 'view_submission', api_app_id: 'A1', trigger_id: `${view.user}|live|${unique('')}` },
      ...this.#header(view.user, view.team, undefined),
      view: { ...view.view, id: view.id, state: { values } },
    });
  }

  /** A global shortcut, or a message shortcut when a message is given. */
  shortcut(callback: string, who: Who = {}, message?: { ts: string; text: string }): Promise<Sent> {
    const { user, channel, team, enterprise } = this.#who(who);
    const on = message
      ? {
          type: 'message_action',
          message: { type: 'message', user: 'U2', ...message },
          channel: { id: channel, name: 'talks' },
          response_url: this.#origin() + this.#api.grant({ team, channel, user }),
        }
      : { type: 'shortcut' };
    return this.#send('interactive', {
      ...{ callback_id: callback, trigger_id: `${user}|live|${unique('')}`, action_ts: '1', ...on },
      ...this.#header(user, team, enterprise),
    });
  }

  /** Types into an external select. */
  typing(action: string, value: string, who: Who = {}, view?: View): Promise<Sent> {
    const { user, team, enterprise } = this.#who(who);
    return this.#send('interactive', {
      ...{ type: 'block_suggestion', action_id: action, block_id: action, value, api_app_id: 'A1' },
      ...this.#header(user, team, enterprise),
      ...(view ? { view: { ...view.view, id: view.id } } : {}),
    });
  }

  /** An event of the Events API. `retry` marks the same delivery made again. */
  event(
    event: Payload,
    who: Who = {},
    { id = unique('Ev'), retry }: { id?: string; retry?: number } = {},
  ): Promise<Sent> {
    const { team, enterprise } = this.#who(who);
    const again = retry ? { retry_attempt: retry, retry_reason: 'timeout' } : {};
    const authorization = { enterprise_id: enterprise ?? null, team_id: team, user_id: `UBOT${team}`, is_bot: true };
    return this.#send(
      'events_api',
      {
        ...{
          type: 'event_callback',
          event_id: id,
          event_time: Math.floor(Date.now() / 1000),
          team_id: team,
          api_app_id: 'A1',
          event,
        },
        ...(enterprise ? { enterprise_id: enterprise } : {}),
        authorizations: [{ ...authorization, is_enterprise_install: enterprise !== undefined }],
      },
      again,
    );
  }

  mention(text: string, who: Who = {}, more: { id?: string; retry?: number; thread_ts?: string } = {}): Promise<Sent> {
    const { user, channel, team } = this.#who(who);
    const { thread_ts, ...again } = more;
    const event = { type: 'app_mention', user, channel, text: `<@UBOT${team}> ${text}`, ts: this.#api.space.ts() };
    return this.event(thread_ts ? { ...event, thread_ts } : event, who, again);
  }

  openHome(who: Who = {}): Promise<Sent> {
    const { user } = this.#who(who);
    return this.event({ type: 'app_home_opened', user, tab: 'home', channel: `D${user}` }, who);
  }

  #header(user: string, team: string, enterprise: string | undefined) {
    return {
      user: { id: user, username: 'someone', name: 'someone', team_id: team },
      team: { id: team, domain: 'local' },
      enterprise: enterprise ? { id: enterprise, name: 'Org' } : null,
      is_enterprise_install: enterprise !== undefined,
    };
  }

  async #send(
    type: string,
    payload: Payload,
    extra: { retry_attempt?: number; retry_reason?: string } = {},
  ): Promise<Sent> {
    if (this.requestUrl === undefined) {
      const delivered = await this.#sockets.deliver(type, payload, extra);
      return { ...delivered, status: delivered.acked ? 200 : 0 };
    }
    const isEvent = type === 'events_api';
    const form = type === 'interactive' ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>);
    const body = isEvent ? JSON.stringify(payload) : new URLSearchParams(form).toString();
    const retry = extra.retry_attempt
      ? { 'x-slack-retry-num': String(extra.retry_attempt), 'x-slack-retry-reason': 'timeout' }
      : {};
    return this.sendRaw(
      body,
      { ...signed(body, this.signingSecret), ...retry },
      isEvent ? 'application/json' : undefined,
    );
  }

  /** Posts any body with any headers to the app, as a forger would. */
  async sendRaw(
    body: string,
    headers: Record<string, string>,
    type = 'application/x-www-form-urlencoded',
  ): Promise<Sent> {
    const began = performance.now();
    const answer = await fetch(this.requestUrl!, {
      method: 'POST',
      body,
      headers: { 'content-type': type, ...headers },
    });
    const text = await answer.text();
    const isJson = (answer.headers.get('content-type') ?? '').includes('json');
    const ms = performance.now() - began;
    return { acked: answer.ok, status: answer.status, body: isJson && text ? JSON.parse(text) : text || undefined, ms };
  }
}
