// A Discord message as Discord draws it, from the very payload that is sent there.
import {
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  ComponentType,
} from 'discord-api-types/v10';
import type { DiscordMessage } from '#render/discord.ts';
import { pictureHtml, type Shown } from '#render/html-block.ts';
import { safe } from '#render/html-text.ts';
import type { Words } from '#words/en.ts';
import { discordText } from './preview-inline.ts';

/** The mark-up of a message. `href` says where a line leads on this page, `picture` where its attached picture is. */
export function discordPreview(
  message: DiscordMessage,
  words: Words,
  href: (line: string) => string,
  picture: Shown,
): string {
  const [container] = message.components;
  const parts = container.components.map((component) => part(component, words, href, picture));
  return `<div class="message discord">${parts.join('')}</div>`;
}

type Href = (line: string) => string;

function part(component: APIComponentInContainer, words: Words, href: Href, picture: Shown): string {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return discordText(component.content);
    case ComponentType.Separator:
      return '<hr>';
    case ComponentType.MediaGallery:
      return component.items.map(({ description }) => pictureHtml(picture, description ?? '')).join('');
    case ComponentType.ActionRow:
      return `<div class="row">${component.components.map((control) => controlHtml(control, words, href)).join('')}</div>`;
    default:
      return ''; // Kinds our renderer never sends.
  }
}

/** The line held by a `custom_id` of ours: `1|/whois person:ali-larijani`. */
const lineIn = (id: string): string | undefined => /^\d+\|(\/[\s\S]*)$/.exec(id)?.[1];

function controlHtml(control: APIComponentInMessageActionRow, words: Words, href: Href): string {
  if (control.type === ComponentType.Button && 'custom_id' in control) {
    const line = lineIn(control.custom_id);
    const label = `<bdi>${safe('label' in control ? (control.label ?? '') : '')}</bdi>`;
    return line === undefined ? '' : `<a class="button" href="${safe(href(line))}">${label}</a>`;
  }
  if (control.type !== ComponentType.StringSelect) return '';
  const options = control.options.map(
    ({ label, value, description }) =>
      `<li><a href="${safe(href(value))}"><bdi>${safe(label)}</bdi></a>${description ? ` <small>${safe(description)}</small>` : ''}</li>`,
  );
  return `<details class="select"><summary>${safe(control.placeholder ?? words.web.choose)}</summary><ul>${options.join('')}</ul></details>`;
}
