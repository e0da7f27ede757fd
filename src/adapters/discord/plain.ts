// The words of somebody's message, wherever in it they stand.
import type { APIEmbed } from 'discord-api-types/v10';

type Written = {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  readonly components?: readonly unknown[];
};

/** As much as the line grammar takes. */
const MOST = 10_000;

/** Content, then embeds, then text displays; without mentions and custom emoji, which are numbers to us. */
export function textOf({ content = '', embeds = [], components = [] }: Written): string {
  const inEmbeds = embeds.flatMap(({ title, description, fields = [] }) => [
    title,
    description,
    ...fields.flatMap((field) => [field.name, field.value]),
  ]);
  return [content, ...inEmbeds, ...displays(components)]
    .filter((part): part is string => typeof part === 'string')
    .join('\n')
    .replace(/<(?:@[!&]?|#|a?:\w+:|t:)[\w:-]+>/g, ' ')
    .trim()
    .slice(0, MOST)
    .toWellFormed()
    .trim();
}

function* displays(components: readonly unknown[]): Generator<string> {
  for (const component of components as { content?: unknown; components?: readonly unknown[] }[]) {
    if (typeof component?.content === 'string') yield component.content;
    if (Array.isArray(component?.components)) yield* displays(component.components);
  }
}
