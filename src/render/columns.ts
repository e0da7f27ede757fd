// Fitting text into columns: widths as a terminal shows them, lines broken between words, right-to-left runs isolated.

/** Escape sequences take no columns. */
const SEQUENCE = /\u001B\[[\d;]*m|\u001B\]8;;[^\u001B]*\u001B\\/g;

/** Columns a text takes: marks and isolates none, East Asian wide two. */
export function width(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length; // Nearly every word there is.
  let columns = 0;
  for (const char of text.replace(SEQUENCE, '')) {
    if (/[\p{M}\p{Cf}]/u.test(char)) continue;
    columns +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u.test(
        char,
      )
        ? 2
        : 1;
  }
  return columns;
}

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}][\p{Script=Arabic}\p{Script=Hebrew}\p{M}\p{Nd}\u200C\s'’"״׳.-]*/gu;

/** Each right-to-left run between FSI and PDI, so that the text around it keeps its order. */
export const isolate = (text: string): string =>
  text.replace(RIGHT_TO_LEFT, (run) => {
    const kept = run.trimEnd();
    return `\u2068${kept}\u2069${run.slice(kept.length)}`;
  });

/** Breaks a text between words. `first` opens the first line, `rest` every other; a longer word stands alone. */
export function wrap(text: string, columns: number, first = '', rest = ''): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = lines.length === 0 ? first : rest;
    let empty = true;
    for (const word of paragraph.split(/ +/)) {
      if (!empty && width(line) + 1 + width(word) > columns) {
        lines.push(line);
        line = rest + word;
      } else line += empty ? word : ` ${word}`;
      empty = false;
    }
    lines.push(line);
  }
  return lines.join('\n');
}
