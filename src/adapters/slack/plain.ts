// What people write in Slack, as they meant it: entities and Slack's own markup undone, before the line grammar reads it.

/** Slack escapes these three in everything it sends. */
export const unescaped = (text: string): string =>
  text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

/**
 * A message as plain text: `<https://a|b>` is b, `<@U1|sam>` is @sam, `<#C1|talks>` is #talks; what only has an id goes.
 */
export const plain = (message: string): string =>
  unescaped(
    message.replace(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_, target: string, label: string | undefined) => {
      const sign = /^[@#]/.exec(target)?.[0] ?? '';
      if (target.startsWith('!')) return label ?? '';
      if (sign) return label ? sign + label.replace(/^[@#]/, '') : '';
      return label ?? target;
    }),
  )
    .replace(/[^\S\n]+/g, ' ')
    .trim();
