// Discord's and Slack's text as their clients show it: the mark-up our renderers write, and no more of it.
import { away, safe } from '#render/html-text.ts';

/** Mark-up inside a line, each with its pattern (sticky) and what it becomes. */
type Mark = readonly [pattern: RegExp, shown: (groups: readonly string[]) => string];

/** Where any of the marks could begin. */
const BEGINS = /[\\[*~_&<\n\u2068]/g;

function inline(text: string, marks: readonly Mark[]): string {
  let html = '';
  let plain = '';
  for (let at = 0; at < text.length; ) {
    BEGINS.lastIndex = at;
    const begins = BEGINS.exec(text)?.index ?? text.length;
    plain += text.slice(at, begins);
    at = begins;
    let next: string | undefined;
    for (const [pattern, shown] of marks) {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (!found) continue;
      at += found[0].length; // Before what is inside is shown: that uses the same patterns.
      next = shown(found.slice(1).map((group) => group ?? ''));
      break;
    }
    if (next === undefined) plain += text[at++] ?? '';
    else {
      html += safe(plain) + next;
      plain = '';
    }
  }
  return html + safe(plain);
}

const ISOLATED: RegExp = /\u2068([^\u2068\u2069]*)\u2069/uy;

const DISCORD: readonly Mark[] = [
  [/\\([\s\S])/uy, ([literal]) => safe(literal!)],
  [/\[((?:\\.|[^\]\\])*)\]\(<([^<>\s]*)>\)/uy, ([text, url]) => away(url!, discordInline(text!))],
  [/\*\*((?:\\.|(?!\*\*)[^\\])+)\*\*/uy, ([text]) => `<b>${discordInline(text!)}</b>`],
  [/~~((?:\\.|(?!~~)[^\\])+)~~/uy, ([text]) => `<s>${discordInline(text!)}</s>`],
  [/\*((?:\\.|[^*\\])+)\*/uy, ([text]) => `<i>${discordInline(text!)}</i>`],
  [ISOLATED, ([text]) => `<bdi>${discordInline(text!)}</bdi>`],
];

const discordInline = (text: string): string => inline(text, DISCORD);

/** A text display of Discord: headings, small print, quotes and bullets by line, the rest inside the line. */
export function discordText(content: string): string {
  const html: string[] = [];
  let run: string[] = [];
  let kind = '';
  const flush = (): void => {
    if (run.length > 0)
      html.push(kind === '- ' ? `<ul><li>${run.join('</li><li>')}</li></ul>` : `<p>${run.join('<br>')}</p>`);
    run = [];
  };
  for (const line of content.split('\n')) {
    const [, mark = '', text = ''] = /^(## |-# |> |- |)([\s\S]*)$/.exec(line)!;
    if (mark !== kind || text === '') flush();
    kind = mark;
    if (text === '') continue;
    const shown = discordInline(text);
    if (mark === '## ') html.push(`<h3 class="heading">${shown}</h3>`);
    else if (mark === '-# ') html.push(`<p class="small">${shown}</p>`);
    else if (mark === '> ') html.push(`<blockquote>${shown}</blockquote>`);
    else run.push(shown);
  }
  flush();
  return html.join('');
}

/** What mrkdwn escapes comes back as it was. */
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const SLACK: readonly Mark[] = [
  [/&(lt|gt|amp);/uy, ([name]) => `&${name};`],
  [/<!date\^[^|>]*\|([^>]*)>/uy, ([text]) => safe(unescaped(text!))],
  [/<(https?:[^|>]*)\|([^>]*)>/uy, ([url, text]) => away(unescaped(url!), slackText(text!))],
  [/<(https?:[^|>]*)>/uy, ([url]) => away(unescaped(url!), safe(unescaped(url!)))],
  [/\*([^*\n]+)\*/uy, ([text]) => `<b>${slackText(text!)}</b>`],
  [/(?<!\w)_([^_\n]+)_(?!\w)/uy, ([text]) => `<i>${slackText(text!)}</i>`],
  [ISOLATED, ([text]) => `<bdi>${slackText(text!)}</bdi>`],
  [/\n/uy, () => '<br>'],
];

/** mrkdwn as Slack shows it. */
export const slackText = (text: string): string => inline(text, SLACK);

/** Text without mark-up: names between isolates keep their own direction. */
export const plainText = (text: string): string =>
  inline(text, [
    [ISOLATED, ([name]) => `<bdi>${safe(name!)}</bdi>`],
    [/\n/uy, () => '<br>'],
  ]);
