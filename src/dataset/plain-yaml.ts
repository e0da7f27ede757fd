// Reads the YAML our files are written in, and nothing else: block maps and lists, one-line flow, plain and quoted scalars
// without escapes. Five times as fast as a whole parser, which is asked about whatever is not understood here, and says
// all faults. js-yaml is as fast, but reads some broken texts the whole parser refuses (a map behind `- a: b:`), so it
// cannot stand here.

const NOT_OURS = Symbol('not the plain form');

type Line = { readonly indent: number; readonly text: string };

/** Names of properties: of ours, none needs quotes. */
const KEY = /^([A-Za-z_][A-Za-z0-9_-]*):(?: +|$)/;
/** Begins something other than a plain scalar, or might. */
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`]/;
/** What the core schema may read as a number, or as nothing; a plain `7`, `25.3`, `true` and `false` are read here. */
const NUMERIC = /^[-+]?\.?[0-9][0-9a-fox.]*(?:(?<=e)[-+][0-9]*)?$|^[-+]?\.(?:inf|nan)$|^~$|^null$|^true$|^false$/i;
const NUMBER = /^-?(?:0|[1-9][0-9]{0,8})(?:\.[0-9]{1,6})?$/;
/** Not one line of text as everybody reads it: tabs, carriage returns, other line breaks, marks, half characters. */
const STRANGE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]|^(?:---|\.\.\.|%)/mu;

/** The value of a YAML text in the plain form, the same as the whole parser gives; undefined when it is in another. */
export function readPlainYaml(text: string): unknown {
  if (STRANGE.test(text)) return undefined;
  const lines: Line[] = [];
  for (const line of text.split('\n')) {
    const body = line.trim();
    if (body.startsWith('#')) {
      // Inside a scalar of several lines it would end it; between properties it says nothing.
      lines.push({ indent: -1, text: '' });
    } else lines.push({ indent: body === '' ? -1 : line.length - line.trimStart().length, text: body });
  }
  try {
    return new Reader(lines).whole();
  } catch (error) {
    if (error === NOT_OURS) return undefined;
    throw error;
  }
}

class Reader {
  readonly #lines: Line[];
  #at = 0;

  constructor(lines: Line[]) {
    this.#lines = lines;
  }

  whole(): unknown {
    const first = this.#next();
    if (first?.indent !== 0 || !KEY.test(first.text)) throw NOT_OURS;
    const value = this.#map(0);
    if (this.#next()) throw NOT_OURS;
    return value;
  }

  /** The next line that says something; lines that say nothing are passed. */
  #next(): Line | undefined {
    while (this.#lines[this.#at]?.indent === -1) this.#at++;
    return this.#lines[this.#at];
  }

  #map(indent: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    for (let line = this.#next(); line && line.indent >= indent; line = this.#next()) {
      const found = line.indent === indent ? KEY.exec(line.text) : null;
      if (!found) throw NOT_OURS;
      const key = found[1]!;
      if (key in map || NUMERIC.test(key)) throw NOT_OURS;
      this.#at++;
      map[key] = this.#value(line.text.slice(found[0].length), indent);
    }
    return map;
  }

  #list(indent: number): unknown[] {
    const list: unknown[] = [];
    for (let line = this.#next(); line && line.indent >= indent; line = this.#next()) {
      if (line.indent > indent || !line.text.startsWith('- ')) throw NOT_OURS;
      const rest = line.text.slice(2).trimStart();
      const inner = indent + line.text.length - rest.length;
      if (KEY.test(rest)) {
        // A map that begins behind its dash goes on below it.
        this.#lines[this.#at] = { indent: inner, text: rest };
        list.push(this.#map(inner));
      } else {
        this.#at++;
        list.push(this.#value(rest, indent));
      }
    }
    return list;
  }

  /** What stands behind a key or a dash, and in the lines below that are further in. */
  #value(rest: string, indent: number): unknown {
    if (rest === '') {
      const below = this.#next();
      if (!below || below.indent <= indent) throw NOT_OURS;
      return below.text.startsWith('- ') ? this.#list(below.indent) : this.#map(below.indent);
    }
    if (rest[0] === '[' || rest[0] === '{') {
      const below = this.#next();
      if (below && below.indent > indent) throw NOT_OURS;
      return flow(rest);
    }
    const parts = [rest];
    for (let line = this.#lines[this.#at]; line && line.indent > indent; line = this.#lines[++this.#at])
      parts.push(line.text);
    const text = parts.join(' ');
    // A gap inside a scalar, or in front of what is further in, is for the whole parser.
    const below = this.#next();
    if (below && below.indent > indent) throw NOT_OURS;
    return text[0] === "'" || text[0] === '"' ? quoted(text) : plain(text, parts.length > 1);
  }
}

function plain(text: string, folded: boolean): unknown {
  if (!folded && NUMBER.test(text)) return Number(text);
  if (!folded && (text === 'true' || text === 'false')) return text === 'true';
  if (INDICATOR.test(text) || / #|: |:$/.test(text) || NUMERIC.test(text)) throw NOT_OURS;
  return text;
}

function quoted(text: string): string {
  if (/^"[^"\\]*"$/.test(text)) return text.slice(1, -1);
  if (!/^'(?:[^']|'')*'$/.test(text)) throw NOT_OURS;
  return text.slice(1, -1).replaceAll("''", "'");
}

const FLOW =
  / *(?:'((?:[^']|'')*)'|((?:-(?=[0-9])|[^\s,[\]{}'":#&*!|>%@`?-])(?:[^,[\]{}:#\n]|[:#](?=[^\s,[\]{}]))*)|([[\]{},]))/y;

/** A list or a map on one line, with plain and quoted scalars and others of its kind in it. */
function flow(text: string): unknown {
  FLOW.lastIndex = 0;
  let token = '';
  let scalar: unknown;
  const read = (): void => {
    const found = FLOW.exec(text);
    if (!found) throw NOT_OURS;
    token = found[3] ?? 'scalar';
    if (token !== 'scalar') return;
    // A quote inside a plain scalar is one of its letters; ` #` would be a comment.
    scalar = found[1] === undefined ? plain(found[2]!.trimEnd(), false) : found[1].replaceAll("''", "'");
  };
  const value = (): unknown => {
    if (token === 'scalar') return scalar;
    if (token === '[') return list();
    if (token === '{') return map();
    throw NOT_OURS;
  };
  const list = (): unknown[] => {
    const made: unknown[] = [];
    for (read(); token !== ']'; read()) {
      made.push(value());
      read();
      if (token === ']') break;
      if (token !== ',') throw NOT_OURS;
    }
    return made;
  };
  const map = (): Record<string, unknown> => {
    const made: Record<string, unknown> = {};
    for (;;) {
      const found = /^ *([A-Za-z_][A-Za-z0-9_-]*): /.exec(text.slice(FLOW.lastIndex));
      if (!found || found[1]! in made || NUMERIC.test(found[1]!)) throw NOT_OURS;
      FLOW.lastIndex += found[0].length;
      read();
      made[found[1]!] = value();
      read();
      if (token === '}') return made;
      if (token !== ',') throw NOT_OURS;
    }
  };
  read();
  const whole = value();
  if (FLOW.lastIndex !== text.length) throw NOT_OURS;
  return whole;
}
