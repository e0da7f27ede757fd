// What networks and platforms do anyway: errors, limits, lost requests and answers, delays, connections that go.
import type { LocalDiscord } from '../discord/stand-in.ts';
import type { LocalSlack } from '../slack/stand-in.ts';
import { type Diary, faultText } from './diary.ts';

const ON_DISCORD = [
  { what: 'callback', kind: 'http-error', value: 500 },
  { what: 'callback', kind: 'rate-limit', value: 0.2 },
  { what: 'callback', kind: 'lost-response' },
  { what: 'callback', kind: 'lost-request' },
  { what: 'callback', kind: 'delay', value: 300 },
  { what: 'message', kind: 'lost-response' },
  { what: 'message', kind: 'rate-limit', value: 0.5 },
] as const;
const ON_SLACK = [
  { method: 'chat.postMessage', kind: 'lost-response' },
  { method: 'chat.postMessage', kind: 'rate-limit', value: 1 },
  { method: 'chat.postMessage', kind: 'delay', value: 300 },
  { method: 'response_url', kind: 'http-error', value: 503 },
] as const;

export class Troubles {
  armed = 0;
  cuts = 0;
  readonly #discord: LocalDiscord;
  readonly #slack: LocalSlack;
  readonly #diary: Diary;

  constructor(discord: LocalDiscord, slack: LocalSlack, diary: Diary) {
    this.#discord = discord;
    this.#slack = slack;
    this.#diary = diary;
    discord.world.faults.onHit = (fault) => diary.note(faultText('Discord', fault));
    slack.api.faults.onHit = (fault) => diary.note(faultText('Slack', fault));
  }

  /** The next fault on each platform: it hits the next call of its kind. One that hit nothing goes: piled up they would never let a digest through. */
  arm(): void {
    this.end();
    this.#discord.world.faults.arm(ON_DISCORD[this.armed % ON_DISCORD.length]!);
    this.#slack.api.faults.arm(ON_SLACK[this.armed % ON_SLACK.length]!);
    this.armed += 1;
  }

  /** A connection ends, one way or another. */
  async cut(): Promise<void> {
    const { gateway } = this.#discord;
    const { sockets } = this.#slack;
    const [what, end] = [
      ['the gateway asks for a new connection', () => gateway.end('reconnect')],
      ['Slack refreshes a socket', () => sockets.end('refresh')],
      ['the gateway’s connection is cut', () => gateway.end('drop')],
      ['Slack half-closes a socket', () => sockets.end('half-closed')],
    ][this.cuts++ % 4] as [string, () => Promise<void> | void];
    this.#diary.note(what);
    await end();
  }

  end(): void {
    this.#discord.world.faults.clear();
    this.#slack.api.faults.clear();
  }
}
