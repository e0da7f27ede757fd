// The one canonical form of a data file: keys in the order of the schema, dates quoted, short lists on one line.
import {
  Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import * as z from 'zod';
import { DAY } from '#answer/day.ts';
import type { FileKind } from './folder.ts';
import { SCHEMAS } from './schemas.ts';
import { readYaml } from './yaml.ts';

/** Widest line a list or map may fill; longer ones are written one entry a line. */
const FLAT = 100;
const WRITE = {
  lineWidth: 110,
  indentSeq: true,
  flowCollectionPadding: false,
  singleQuote: true,
  minContentWidth: 0,
} as const;

/** First line of a record: it gives editors completion and underlines mistakes as they are typed. */
export const schemaLine = (kind: FileKind): string =>
  `# yaml-language-server: $schema=${kind === 'dataset' ? '' : '../'}schema/${kind}.json\n`;

/** A YAML file as it should be written. Comments and blank lines stay with what they stand above. */
export function canonicalYaml(text: string, kind: FileKind): string {
  const body = text.replace(/^\uFEFF?(?:# yaml-language-server:.*\r?\n)?/, '');
  const { doc } = readYaml(body);
  if (doc.contents) tidy(doc.contents, SCHEMAS[kind], { indent: 0, listed: false, root: true });
  const written = new Document(doc.contents);
  written.commentBefore = doc.commentBefore;
  written.comment = doc.comment;
  return schemaLine(kind) + written.toString(WRITE);
}

/** A line of a JSONL file as it should be written: no spaces, keys in the order of the schema. */
export const canonicalLine = (value: unknown, kind: FileKind): string => JSON.stringify(ordered(value, SCHEMAS[kind]));

type Around = { readonly indent: number; readonly listed: boolean; readonly root?: boolean };

function tidy(node: Node, schema: z.ZodType | undefined, around: Around): void {
  if (isScalar(node)) {
    delete node.format;
    delete node.minFractionDigits;
    if (typeof node.value === 'string') node.type = DAY.test(node.value) ? Scalar.QUOTE_SINGLE : Scalar.PLAIN;
    return;
  }
  if (!isCollection(node)) return;
  const indent = around.root ? 0 : around.indent + 2;
  if (isMap(node)) {
    const shape = shapeOf(schema, keysOf(node));
    node.items = inOrder(node.items as Pair<Node, Node | null>[], ({ key }) => String(key), shape);
    for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
      tidy(key, undefined, { indent, listed: false });
      if (value) tidy(value, shape?.[String(key)], { indent, listed: false });
    }
  } else if (isSeq(node)) for (const item of node.items as Node[]) tidy(item, itemOf(schema), { indent, listed: true });
  const short = around.listed || (isSeq(node) && node.items.every((item) => isScalar(item)));
  node.flow = !around.root && short && !hasInnerComment(node) && indent + flatWidth(node.toJSON()) <= FLAT;
}

const keysOf = (map: YAMLMap): string[] => map.items.map(({ key }) => String(key));

/** Those the schema knows in its order, then the others as they stood. */
function inOrder<T>(items: readonly T[], keyOf: (item: T) => string, shape: Shape | undefined): T[] {
  const order = new Map(Object.keys(shape ?? {}).map((key, i) => [key, i]));
  const rank = (item: T) => order.get(keyOf(item)) ?? order.size;
  return [...items].sort((a, b) => rank(a) - rank(b));
}

function ordered(value: unknown, schema: z.ZodType | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, itemOf(schema)));
  if (value === null || typeof value !== 'object') return value;
  const shape = shapeOf(schema, Object.keys(value));
  const entries = inOrder(Object.entries(value), ([key]) => key, shape);
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner, shape?.[key])]));
}

type Shape = Readonly<Record<string, z.ZodType>>;

/** The properties a map may have; of several forms, the first that knows all of its keys. */
function shapeOf(schema: z.ZodType | undefined, keys: readonly string[]): Shape | undefined {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodUnion) {
    const shapes = (bare.options as z.ZodType[]).map((option) => shapeOf(option, keys));
    return shapes.find((shape) => shape && keys.every((key) => key in shape)) ?? shapes[0];
  }
  return bare instanceof z.ZodObject ? (bare.shape as Shape) : undefined;
}

function itemOf(schema: z.ZodType | undefined): z.ZodType | undefined {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray) return bare.element as z.ZodType;
  return bare instanceof z.ZodTuple ? (bare.def.items[0] as z.ZodType) : undefined;
}

const unwrap = (schema: z.ZodType | undefined): z.ZodType | undefined =>
  schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema;

/** Whether one line would lose the place of a comment: one behind the whole collection may stay behind it. */
const hasInnerComment = (node: YAMLMap | YAMLSeq): boolean =>
  Boolean(node.commentBefore) || node.comment?.includes('\n') || partsOf(node).some(hasComment);

const hasComment = (node: Node): boolean =>
  Boolean(node.comment || node.commentBefore) || (isCollection(node) && partsOf(node).some(hasComment));

/** Items of a list; keys and values of a map. */
const partsOf = (node: YAMLMap | YAMLSeq): Node[] =>
  (node.items as unknown[]).flatMap((item) => (isPair(item) ? [item.key, item.value] : [item])).filter(isNode);

/** Columns a value takes on one line, every text counted as if quoted. */
function flatWidth(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + flatWidth(item) + 2, 2);
  if (value !== null && typeof value === 'object')
    return Object.entries(value).reduce((sum, [key, inner]) => sum + key.length + flatWidth(inner) + 4, 2);
  return typeof value === 'string' ? value.length + 2 + (value.match(/['"\n\\]/g)?.length ?? 0) : String(value).length;
}
