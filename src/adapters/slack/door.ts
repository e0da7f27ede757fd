// What every listener of the Slack side shares: the house, who asks, and how a question becomes a Slack message.
import type { Drawing, Line } from '#answer/answer.ts';
import type { Page } from '#answer/page.ts';
import type { Command, Place, Question, Role } from '#core/command.ts';
import type { House } from '#core/house.ts';
import { readTyped } from '#core/read.ts';
import type { Remembered } from '#core/remember.ts';
import { notice, type SlackMessage, type SlackStyle, toSlack } from '#render/slack.ts';
import type { Words } from '#words/en.ts';
import { type Clients, tenantOf } from './clients.ts';
import type { People } from './people.ts';
import type { Pace } from './queue.ts';
import type { Log, SlackSettings } from './settings.ts';

/** Where and by whom something was done in Slack. */
export type Spot = {
  readonly team: string;
  /** Given when the app is installed in the whole organisation. */
  readonly enterprise?: string | undefined;
  readonly user: string;
  /** Absent in modals and App Home. */
  readonly channel?: string | undefined;
  readonly channelName?: string | undefined;
};

/** Doors that bring no command of their own, and the question each of them asks. */
export type Doors = {
  /** The bot was spoken to. */
  readonly mention: (text: string) => Line;
  /** The message shortcut: a message's text, and the day it was written. */
  readonly message: (text: string, day: string) => Line;
  /** What App Home shows, from top to bottom. */
  readonly home: readonly Line[];
  /** What somebody gets who only knocks: the umbrella without a command, a mention without words. */
  readonly knock: Line;
};

/** One subscription of a channel; `next` in milliseconds since 1970, absent while it is paused. */
export type Standing = {
  readonly channel: string;
  readonly rhythm: string;
  readonly zone: string;
  readonly next?: number;
};

export type Door = {
  readonly house: House;
  /** Answers, and remembers what rests on the record alone. */
  readonly pages: Remembered;
  readonly settings: SlackSettings;
  readonly doors: Doors;
  readonly people: People;
  readonly clients: Clients;
  readonly pace: Pace;
  readonly log: Log;
  /** Draws a picture as PNG, where the house can. */
  readonly draw?: (drawing: Drawing) => Promise<{ readonly name: string; readonly data: Buffer }>;
  /** An address at which Slack can fetch a picture of the page, where the house has one; then it stands in the message. */
  readonly pictureUrl?: (page: Page, drawing: Drawing) => string | undefined;
  /** What a channel's managers chose, where they did. Asked for every answer, so it must be at hand. */
  readonly audienceOf?: (place: Place) => 'channel' | 'asker' | undefined;
  /** What a workspace's channels receive, for App Home. */
  readonly standing?: (tenant: string) => Promise<readonly Standing[]>;
};

export type Said = { readonly page: Page; readonly words: Words };

export const wordsOf = (door: Door): Words => door.house.wordsFor(undefined);

/** Reads what was typed. A line that cannot be read is said in words, in private. */
export function lineOf(door: Door, written: string): { line: Line } | { notice: SlackMessage } {
  const words = wordsOf(door);
  const read = readTyped(written, door.house.commands, words);
  return 'line' in read ? read : { notice: notice(`${read.unreadable.says}\n${read.unreadable.hint}`) };
}

/** What Slack says instead of the name of a private channel or conversation. */
const NAMELESS = new Set(['privategroup', 'directmessage']);

const placeOf = (spot: Spot): Place | undefined =>
  spot.channel === undefined
    ? undefined
    : {
        ...{ platform: 'slack', tenant: tenantOf(spot.team, spot.enterprise), channel: spot.channel },
        ...(spot.channelName && !NAMELESS.has(spot.channelName) ? { name: spot.channelName } : {}),
      };

/** Asks the house. Whether the asker manages the place is looked up only for commands that need to know. */
export async function ask(door: Door, line: Line, spot: Spot): Promise<Said> {
  const roles = await rolesOf(door, door.house.commands.get(line.command), spot);
  const place = placeOf(spot);
  const question: Question = {
    ...line,
    asker: { id: `slack:${spot.team}:${spot.user}`, roles },
    ...(place ? { place } : {}),
  };
  return { page: await door.pages.respond(question), words: wordsOf(door) };
}

/** The policy of who may change what a channel receives: never guests; admins alone where the operator says so. */
export async function rolesOf(door: Door, command: Command | undefined, spot: Spot): Promise<Role[]> {
  if (command?.access !== 'manager') return ['anyone'];
  const person = await door.people.find(spot);
  if (person === undefined || person.guest) return ['anyone'];
  return door.settings.managers === 'admins' && !person.admin ? ['anyone'] : ['anyone', 'manager'];
}

/** Whether everybody in the channel is to see it, as its managers chose or the command declares; never a notice or a choice. */
export function isPublic(door: Door, page: Page, spot: Spot): boolean {
  if (page.status !== 'answer') return false;
  const place = placeOf(spot);
  return ((place && door.audienceOf?.(place)) ?? door.house.commands.get(page.line.command)?.audience) === 'channel';
}

export function messageOf(door: Door, { page, words }: Said, style: Omit<SlackStyle, 'picture'>): SlackMessage {
  const picture = (drawing: Drawing) => {
    const url = door.pictureUrl?.(page, drawing);
    return url === undefined ? undefined : { url };
  };
  return toSlack(page, words, { ...style, picture });
}

export type Reply = SlackMessage & { readonly response_type: 'in_channel' | 'ephemeral' };

/** Private answers look alike to everybody, so each is drawn once for as long as its page is remembered. */
const drawn = new WeakMap<Page, Reply>();

/** Whose a private message is need not be written in it: only its asker sees it. */
const WHOEVER_SEES_IT = 'me';

/** An answer to a person in a channel, with the buttons that belong to it. */
export function replyOf(door: Door, said: Said, spot: Spot): Reply {
  if (isPublic(door, said.page, spot))
    return { response_type: 'in_channel', ...messageOf(door, said, { asker: spot.user }) };
  const known = drawn.get(said.page);
  if (known) return known;
  const style = { asker: WHOEVER_SEES_IT, share: said.page.status === 'answer' };
  const reply: Reply = { response_type: 'ephemeral', ...messageOf(door, said, style) };
  drawn.set(said.page, reply);
  return reply;
}
