// What the local Slack remembers: teams with their tokens, channels, people, messages, views and every call it was sent.
import { randomBytes } from 'node:crypto';

export type Team = {
  readonly id: string;
  readonly name: string;
  /** The bot token of this team; `xoxb-` as Slack writes them. */
  token: string;
  readonly enterprise?: string;
  readonly botUser: string;
  readonly bot: string;
};

export type Channel = {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  member: boolean;
  archived: boolean;
  /** The person at the other end, when this is a direct conversation. */
  readonly im?: string;
};

export type Person = {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  tz: string;
  admin: boolean;
  guest: boolean;
  /** Their account was closed. */
  deleted?: boolean;
  locale: string;
};

export type Metadata = { readonly event_type: string; readonly event_payload: Readonly<Record<string, unknown>> };

export type Message = {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
  text: string;
  blocks: readonly unknown[];
  metadata?: Metadata;
  thread_ts?: string;
  /** The one person who sees it. */
  readonly onlyFor?: string;
  readonly via: 'post' | 'ack' | 'response_url';
  edits: number;
};

export type Call = {
  readonly method: string;
  readonly team?: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly at: number;
  /** What was answered; `lost` when the answer never left. */
  outcome: string;
};

export type View = { readonly team: string; readonly user: string; readonly id: string; view: Record<string, unknown> };

/** Everything behind one stand-in. Plain state: who may change what is decided by the Web API. */
export class Workspace {
  readonly teams = new Map<string, Team>();
  readonly channels = new Map<string, Channel>();
  readonly people = new Map<string, Person>();
  readonly messages: Message[] = [];
  readonly views: View[] = [];
  readonly homes = new Map<string, Record<string, unknown>>();
  readonly calls: Call[] = [];
  readonly files = new Map<string, { readonly name: string; bytes: Buffer; channel?: string }>();
  /** OAuth codes that can be exchanged, and the team each installs into. */
  readonly codes = new Map<string, string>();
  /** Tokens that were good once. */
  readonly revoked = new Set<string>();
  /** What was wrong with anything that was sent; a test expects this to stay empty. */
  readonly violations: string[] = [];
  #last = 0;

  constructor() {
    this.addTeam({ id: 'T1', name: 'Newsroom', token: 'xoxb-one' });
    for (const [id, name] of [
      ['C1', 'talks'],
      ['C2', 'desk'],
    ] as const)
      this.channels.set(id, { id, team: 'T1', name, member: true, archived: false });
    this.addPerson({ id: 'U1', name: 'Sam' });
    this.addPerson({ id: 'U2', name: 'Robin' });
    this.addPerson({ id: 'UADMIN', name: 'Ada', admin: true });
    this.addPerson({ id: 'UGUEST', name: 'Guest', guest: true });
  }

  addTeam({ id, name, token, enterprise }: { id: string; name: string; token: string; enterprise?: string }): Team {
    const team = { id, name, token, botUser: `UBOT${id}`, bot: `B${id}`, ...(enterprise ? { enterprise } : {}) };
    this.teams.set(id, team);
    return team;
  }

  addPerson(person: Partial<Person> & Pick<Person, 'id' | 'name'>): void {
    const usual = { team: 'T1', tz: 'Asia/Muscat', admin: false, guest: false, locale: 'en-GB' };
    this.people.set(person.id, { ...usual, ...person });
  }

  /** The team a token speaks for. */
  teamOf(token: string): Team | undefined {
    if (this.revoked.has(token)) return undefined;
    for (const team of this.teams.values()) if (team.token === token) return team;
    return undefined;
  }

  /** A time stamp as Slack makes them: unique in this workspace and ascending. */
  ts(): string {
    this.#last = Math.max(Date.now() * 1000, this.#last + 1);
    return `${Math.floor(this.#last / 1_000_000)}.${String(this.#last % 1_000_000).padStart(6, '0')}`;
  }

  /** The channel of an id; a person's id means the direct conversation with them. */
  channelOf(team: string, id: string): Channel | undefined {
    const person = this.people.get(id);
    if (person?.team === team) {
      const im = `D${id}`;
      if (!this.channels.has(im))
        this.channels.set(im, { id: im, team, name: person.name, member: true, archived: false, im: id });
      return this.channels.get(im);
    }
    const channel = this.channels.get(id);
    return channel?.team === team ? channel : undefined;
  }

  find(channel: string, ts: string): Message | undefined {
    return this.messages.find((m) => m.channel === channel && m.ts === ts);
  }

  remove(message: Message): void {
    const at = this.messages.indexOf(message);
    if (at >= 0) this.messages.splice(at, 1);
  }
}

export const unique = (prefix: string): string => prefix + randomBytes(8).toString('hex');
