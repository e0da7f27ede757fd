// Where a text ends: names and headlines are told as sentences, and some bring their own mark.

/** A text as a sentence: with a full stop, unless it ends in a mark of its own. */
export const sentence = (text: string): string => (/[.?!…]['"’”)]?$/.test(text) ? text : `${text}.`);
