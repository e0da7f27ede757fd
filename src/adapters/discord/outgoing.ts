// From a page to what is sent: drawn once for each way it can be shown, and kept as long as the page is.
import { type APIComponentInContainer, ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { Drawing } from '#answer/answer.ts';
import type { Page } from '#answer/page.ts';
import { type DiscordStyle, toDiscord } from '#render/discord.ts';
import { toFile } from '#render/file.ts';
import type { Words } from '#words/en.ts';

/** A file that goes with a message. */
export type Attachment = { readonly name: string; readonly data: Buffer; readonly contentType: string };

/** Draws a picture as PNG. */
export type Draw = (drawing: Drawing) => Promise<Attachment>;

/** A message as JSON text, the files it refers to, and whether the asker alone is to see it. */
export type Outgoing = {
  readonly json: string;
  readonly files: readonly Attachment[];
  readonly hidden: boolean;
  /** It only repeats what the asker was told just now. */
  readonly again?: true;
};

export type Said = { readonly page: Page; readonly words: Words };

export type Shown = Pick<DiscordStyle, 'share' | 'asker'> & { readonly hidden?: boolean };

/** Stands for the asker in a kept rendering; it cannot occur in one, because renderers escape bars. */
const SOMEBODY = '|asker|';

const kept = new WeakMap<Page, Map<string, Outgoing>>();

/** A page as a message, with its picture drawn and its file attached. */
export async function outgoing({ page, words }: Said, shown: Shown, draw?: Draw): Promise<Outgoing> {
  const { hidden = false, share = false, asker } = shown;
  const key = `${words.locale} ${hidden} ${share} ${asker !== undefined}`;
  const before = kept.get(page)?.get(key);
  const made =
    before ?? (await render({ page, words }, { hidden, share, ...(asker ? { asker: SOMEBODY } : {}) }, draw));
  if (!before) kept.set(page, new Map(kept.get(page)).set(key, made));
  return asker === undefined ? made : { ...made, json: made.json.replaceAll(SOMEBODY, asker) };
}

async function render({ page, words }: Said, { hidden, ...style }: Shown, draw?: Draw): Promise<Outgoing> {
  const files: Attachment[] = [];
  const pictures = new Map<Drawing, string>();
  for (const block of page.blocks) {
    if (block.kind !== 'image' || !draw) continue;
    const drawn = await draw(block.drawing);
    pictures.set(block.drawing, drawn.name);
    files.push(drawn);
  }
  const file = toFile(page, words);
  if (file) files.push({ name: file.name, data: Buffer.from(file.text), contentType: file.type });
  const body = toDiscord(page, words, {
    ...style,
    picture: (drawing) => pictures.get(drawing),
    ...(file ? { file: file.name } : {}),
  });
  const flags = hidden ? body.flags | MessageFlags.Ephemeral : body.flags;
  const again = page.again ? { again: true as const } : {};
  return { json: JSON.stringify({ ...body, flags }), files, hidden: hidden === true, ...again };
}

/** Components as a message, e.g. a sentence of the bot about itself. */
export const message = (components: readonly APIComponentInContainer[], hidden: boolean): Outgoing => ({
  files: [],
  hidden,
  json: JSON.stringify({
    flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds | (hidden ? MessageFlags.Ephemeral : 0),
    components: [{ type: ComponentType.Container, components }],
    allowed_mentions: { parse: [] },
  }),
});

/** A sentence of the bot about itself, to the asker alone. It holds nothing from outside. */
export const notice = (says: string): Outgoing => message([{ type: ComponentType.TextDisplay, content: says }], true);
