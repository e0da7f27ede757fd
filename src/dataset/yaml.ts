// Reading YAML without surprises (1.2 core: no dates, `no` stays a word) and finding the line of a property.
import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import type { Document, LineCounter, Node } from 'yaml';

export type Place = { readonly line: number; readonly col: number };
export type YamlFault = Place & { readonly why: string };

/** Loaded when somebody needs it: a sound record is in the plain form throughout, and a start is shorter by 70 files. */
const yaml = (): typeof Yaml => require('yaml') as typeof Yaml;
const require = createRequire(import.meta.url);

const OPTIONS = { version: '1.2', schema: 'core', strict: true, uniqueKeys: true, prettyErrors: false } as const;

/** A YAML text as a document, with its faults: syntax, duplicate keys, unknown tags, aliases. */
export function readYaml(text: string): { doc: Document.Parsed; faults: YamlFault[]; lines: LineCounter } {
  const { isAlias, LineCounter, parseDocument, visit } = yaml();
  const lines = new LineCounter();
  const doc = parseDocument(text, { ...OPTIONS, lineCounter: lines });
  const faults = [...doc.errors, ...doc.warnings].map(({ pos, message }) => ({
    ...placeOf(lines, /closing|end with a/.test(message) ? openedBefore(doc, pos[0]) : pos[0]),
    why: message,
  }));
  if (/[&*]/.test(text))
    visit(doc, {
      Node(_, node) {
        if (isAlias(node) || node.anchor)
          faults.push({ ...placeOf(lines, node.range?.[0] ?? 0), why: 'write it out: anchors and aliases hide facts' });
      },
    });
  return { doc, faults, lines };
}

/** Where the quote or bracket begins that nobody closed: the parser only notices at the end. */
function openedBefore(doc: Document.Parsed, end: number): number {
  const { isCollection, isScalar, visit } = yaml();
  let opened = end;
  visit(doc, {
    Node(_, node) {
      const opens = isCollection(node) ? node.flow : isScalar(node) && /^QUOTE/.test(node.type ?? '');
      if (opens && node.range && node.range[0] <= end && node.range[1] >= end) opened = node.range[0];
    },
  });
  return opened;
}

/** Finds a property; one that is not there is placed at the nearest thing around it that is. */
export type Finder = (path: readonly (string | number)[], atKey?: boolean) => Place;

/** Reads the text once, however many properties are to be found in it. Works on JSON too, which is YAML. */
export function finderFor(text: string): Finder {
  const { isCollection, isMap, isNode } = yaml();
  const { doc, lines } = readYaml(text);
  return (path, atKey = false) => {
    let place = startOf(doc.contents);
    let node: unknown = doc.contents;
    for (const [depth, step] of path.entries()) {
      if (!isCollection(node)) break;
      const pair = isMap(node) ? node.items.find(({ key }) => String(key) === String(step)) : undefined;
      const value = node.get(step, true);
      if (pair === undefined && value === undefined) break;
      place = (atKey && depth === path.length - 1) || !isNode(value) ? startOf(pair?.key) : startOf(value);
      node = value;
    }
    return placeOf(lines, place);
  };
}

const startOf = (node: unknown): number => (yaml().isNode(node) ? ((node as Node).range?.[0] ?? 0) : 0);

const placeOf = (lines: LineCounter, offset: number): Place => {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), col: Math.max(1, col) };
};
