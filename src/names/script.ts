// The scripts names come in.

/** ISO 15924; `Zyyy` is every other script, whose words are taken as they are read in Latin letters. */
export type Script = 'Latn' | 'Arab' | 'Hebr' | 'Cyrl' | 'Zyyy';

/** The script a word is in, as far as it matters here: told by its first letter that tells. */
export function scriptIn(text: string): Script {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x370) continue;
    if (code >= 0x400 && code < 0x530) return 'Cyrl';
    if (code >= 0x590 && code < 0x600) return 'Hebr';
    if ((code >= 0x600 && code < 0x780) || (code >= 0xfb50 && code < 0xff00)) return 'Arab';
    if (code < 0x590 || (code >= 0x900 && code < 0x1e00) || (code > 0x2e00 && code < 0xd800)) return 'Zyyy';
  }
  return 'Latn';
}

/** The script of a text when it is not Latin, to be told as the reason of a match. */
export function scriptOf(text: string): Script | undefined {
  const script = scriptIn(text);
  return script === 'Latn' ? undefined : script;
}
