// What the buttons of a Discord message hold: a line, or for a long one where in the message it stands.
import { type APIMessageTopLevelComponent, type APITextDisplayComponent, ComponentType } from 'discord-api-types/v10';
import type { Line } from '#answer/answer.ts';
import type { Page } from '#answer/page.ts';
import { writeLine } from '#core/line.ts';

/** https://docs.discord.com/developers/components/reference: characters of a `custom_id`. */
const LONGEST_ID = 100;

/** Every `custom_id` begins with the version of this form; an old one gets a notice instead of a wrong answer. */
export const ID_VERSION = '1';

/**
 * A line as a `custom_id`, or undefined for the few that are longer than Discord holds.
 * A line that turns the page says which, page 1 included, so that a press goes on in the same message.
 */
export function customId(line: Line, turns = false): string | undefined {
  const id = `${ID_VERSION}|${writeLine(line)}${turns && (line.page ?? 1) === 1 ? ' page:1' : ''}`;
  return id.length <= LONGEST_ID && id.isWellFormed() ? id : undefined;
}

/** Id of the text that holds a line too long for its own pager, and the most of it that is shown. */
const ASKED = { id: 1001, most: 1500 } as const;

/**
 * A line too long for a `custom_id`, as a text of the message: its pager reads it there when it is pressed.
 * Undefined where the pager holds the line itself, or the line is too long even for that.
 */
export function askedIn(page: Page): { type: ComponentType.TextDisplay; id: number; content: string } | undefined {
  if (page.of < 2 || customId({ ...page.line, page: 10 }) !== undefined) return undefined;
  const line = writeLine({ command: page.line.command, given: page.line.given });
  const content = `\`${line.replaceAll('`', "'").replace(/\s+/g, ' ')}\``;
  return line.length > ASKED.most || !line.isWellFormed()
    ? undefined
    : { type: ComponentType.TextDisplay, id: ASKED.id, content };
}

/** The line that a pager's message holds. */
export function lineIn(components: readonly APIMessageTopLevelComponent[], page: string): string | undefined {
  const container = components.find((component) => component.type === ComponentType.Container);
  const asked = container?.components.find(({ id, type }) => id === ASKED.id && type === ComponentType.TextDisplay);
  return asked?.type === ComponentType.TextDisplay ? `${asked.content.slice(1, -1)} page:${page}` : undefined;
}

/** A text of our own message as it can be sent again. */
export const textAgain = ({ id, content }: APITextDisplayComponent): APITextDisplayComponent => ({
  ...{ type: ComponentType.TextDisplay, content },
  ...(id === ASKED.id ? { id } : {}),
});

const turnsPage = (page: Page, { command, given }: Line): boolean =>
  command === page.line.command && JSON.stringify(given) === JSON.stringify(page.line.given);

/** What a follow-up's button holds. */
export const idOf = (question: Line, page: Page): string | undefined => {
  const turns = turnsPage(page, question);
  return turns && askedIn(page) ? `${ID_VERSION}|page|${question.page ?? 1}` : customId(question, turns);
};
