// A Slack message as Slack draws it, from the very blocks that are sent there.
import type { ActionsBlockElement, KnownBlock, RichTextBlockElement, RichTextElement } from '@slack/types';
import { pictureHtml, type Shown } from '#render/html-block.ts';
import { away, safe } from '#render/html-text.ts';
import type { SlackMessage } from '#render/slack.ts';
import { plainText, slackText } from './preview-inline.ts';

type Href = (line: string) => string;

/** The mark-up of a message. `href` says where a line leads on this page, `picture` where its uploaded picture is. */
export const slackPreview = (message: SlackMessage, href: Href, picture: Shown): string =>
  `<div class="message slack">${message.blocks.map((block) => part(block, href, picture)).join('')}</div>`;

function part(block: KnownBlock, href: Href, picture: Shown): string {
  switch (block.type) {
    case 'header':
      return `<h3 class="heading">${plainText(block.text.text)}</h3>`;
    case 'rich_text':
      return block.elements.map(rich).join('');
    case 'section': {
      const fields = (block.fields ?? []).map((field) => `<div>${slackText(field.text)}</div>`).join('');
      return `${block.text ? `<p>${slackText(block.text.text)}</p>` : ''}${fields ? `<div class="fields">${fields}</div>` : ''}`;
    }
    case 'context':
      return block.elements
        .map((element) => ('text' in element ? `<p class="small">${slackText(element.text)}</p>` : ''))
        .join('');
    case 'actions':
      return `<div class="row">${block.elements.map((element) => action(element, href)).join('')}</div>`;
    case 'image':
      return pictureHtml(picture, block.alt_text);
    case 'divider':
      return '<hr>';
    default:
      return ''; // Kinds our renderer never sends.
  }
}

function rich(element: RichTextBlockElement): string {
  switch (element.type) {
    case 'rich_text_section':
      return `<p>${element.elements.map(leaf).join('')}</p>`;
    case 'rich_text_quote':
      return `<blockquote>${element.elements.map(leaf).join('')}</blockquote>`;
    case 'rich_text_list':
      return `<ul>${element.elements.map((item) => `<li>${'elements' in item ? item.elements.map((e) => leaf(e as RichTextElement)).join('') : ''}</li>`).join('')}</ul>`;
    default:
      return '';
  }
}

function leaf(element: RichTextElement): string {
  if (element.type !== 'text' && element.type !== 'link') return '';
  const { style } = element;
  const text = plainText(element.text ?? (element.type === 'link' ? element.url : ''));
  const said = element.type === 'link' ? away(element.url, text) : text;
  const bold = style?.bold ? `<b>${said}</b>` : said;
  return style?.italic ? `<i>${bold}</i>` : bold;
}

/** Our buttons hold a line; those that share or delete have no meaning here. */
function action(element: ActionsBlockElement, href: Href): string {
  if (element.type !== 'button' || !element.value?.startsWith('/')) return '';
  return `<a class="button" href="${safe(href(element.value))}">${plainText(element.text.text)}</a>`;
}
