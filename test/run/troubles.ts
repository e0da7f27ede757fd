// What networks and platforms do anyway: errors, limits, lost requests and answers, delays, connections that go.
import type { LocalDiscord } from '../discord/stand-in.ts';
import type { LocalSlack } from '../slack/stand-in.ts';

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

  constructor(discord: LocalDiscord, slack: LocalSlack) {
    this.#discord = discord;
    this.#slack = slack;
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
    const turn = this.cuts++ % 4;
    if (turn === 0) gateway.end('reconnect');
    if (turn === 1) await this.#slack.sockets.end('refresh');
    if (turn === 2) gateway.end('drop');
    if (turn === 3) await this.#slack.sockets.end('half-closed');
  }

  end(): void {
    this.#discord.world.faults.clear();
    this.#slack.api.faults.clear();
  }
}
