// Who met whom: the one asked about in the middle, the others around by side, each in a row of its own, so that no label
// touches another.
import type { Drawing } from '#answer/answer.ts';
import { colourOf, type Paper } from './colours.ts';
import { fitted, widthOf, written } from './text.ts';
import { INSIDE } from './timeline.ts';

type Network = Extract<Drawing, { shape: 'network' }>;
type Node = Network['nodes'][number];

const ROW = 26;
const SIZE = 14;
const LABEL_MOST = 330;
const MIDDLE = (INSIDE.left + INSIDE.right) / 2;
const RADIUS = MIDDLE - INSIDE.left - LABEL_MOST - 20;

/** A row on one half of the oval: the heading of a side, or somebody of it. */
export type Spot = {
  readonly node?: Node;
  readonly label: string;
  /** How often, after the label. */
  readonly often: string;
  readonly x: number;
  readonly y: number;
  readonly right: boolean;
  readonly colour: string;
};

export type Round = {
  readonly centre: { readonly label: string; readonly x: number; readonly y: number } | undefined;
  readonly spots: readonly Spot[];
  readonly height: number;
};

type Row = Pick<Spot, 'node' | 'label' | 'often' | 'colour'>;

/** Sides from the top of the right half on; where they are cut in two, both halves are as equal as whole sides allow. */
export function roundOf({ centre, nodes, links }: Network): Round {
  const times = new Map(links.map((link) => [link.to, link.times]));
  const groups = [
    ...Map.groupBy(
      nodes.filter(({ id }) => id !== centre),
      ({ group }) => group,
    ),
  ];
  const rows = groups.map(([group, members], i): Row[] => {
    const colour = colourOf(i);
    return [
      { label: fitted(group, SIZE * 1.1, LABEL_MOST), often: '', colour },
      ...members.map((node) => ({ node, colour, ...labelOf(node, times.get(node.id)) })),
    ];
  });
  const halves = cutInTwo(rows);
  const height = Math.max(220, (Math.max(...halves.map((half) => half.length)) + 1) * ROW);
  const own = nodes.find(({ id }) => id === centre);
  return {
    height,
    spots: halves.flatMap((half, i) => placed(half, i === 0, height)),
    centre: own && { label: fitted(own.label, SIZE, LABEL_MOST), x: MIDDLE, y: height / 2 },
  };
}

function labelOf({ label }: Node, times: number | undefined): Pick<Spot, 'label' | 'often'> {
  const often = times === undefined ? '' : `\u00a0·\u00a0${times}`;
  return { label: fitted(label, SIZE, LABEL_MOST - widthOf(often, SIZE)), often };
}

function cutInTwo(groups: readonly (readonly Row[])[]): [Row[], Row[]] {
  const unevenness = (at: number): number =>
    Math.abs(groups.slice(0, at).flat().length - groups.slice(at).flat().length);
  let at = 0;
  for (let i = 1; i <= groups.length; i++) if (unevenness(i) <= unevenness(at)) at = i;
  return [groups.slice(0, at).flat(), groups.slice(at).flat()];
}

/** Rows of one half, from top to bottom, few of them close together. */
function placed(rows: readonly Row[], right: boolean, height: number): Spot[] {
  const pitch = Math.min(ROW * 1.2, height / (rows.length + 1));
  return rows.map((row, i) => {
    const part = ((i - (rows.length - 1) / 2) * pitch) / (height / 2);
    const x = RADIUS * Math.sqrt(1 - part * part) * (right ? 1 : -1);
    return { ...row, right, x: MIDDLE + x, y: (height / 2) * (1 + part) };
  });
}

export function networkSvg(drawing: Network, { centre, spots }: Round, top: number, paper: Paper): string {
  const at = new Map(spots.flatMap((spot) => (spot.node ? [[spot.node.id, spot] as const] : [])));
  const links = drawing.links.flatMap(({ to, times, indirect }) => {
    const spot = at.get(to);
    if (!centre || !spot) return [];
    const dashes = indirect ? ' stroke-dasharray="7 5"' : '';
    return [
      `<line x1="${n(centre.x)}" y1="${n(centre.y)}" x2="${n(spot.x)}" y2="${n(spot.y)}" stroke="${spot.colour}" stroke-opacity="0.75" stroke-width="${n(Math.min(8, 1 + Math.sqrt(Math.max(0, times))))}"${dashes}/>`,
    ];
  });
  const rows = spots.map((spot) => spotSvg(spot, paper));
  return `<g transform="translate(0 ${top})">\n${[...links, ...rows, ...(centre ? [plate(centre, paper)] : [])].join('\n')}\n</g>`;
}

function spotSvg({ node, label, often, x, y, right, colour }: Spot, paper: Paper): string {
  const anchor = right ? '' : ' text-anchor="end"';
  const at = n(right ? x + 12 : x - 12);
  if (!node)
    return `<text x="${at}" y="${n(y + 6)}" font-size="${SIZE}" font-weight="bold"${anchor} fill="${paper.soft}">${written(label)}</text>`;
  return `<circle cx="${n(x)}" cy="${n(y)}" r="6" fill="${colour}" stroke="${paper.paper}" stroke-width="2"/><text x="${at}" y="${n(y + 5)}" font-size="${SIZE}"${anchor} fill="${paper.ink}">${written(label)}<tspan fill="${paper.soft}">${often}</tspan></text>`;
}

/** The name in the middle, on paper of its own, because lines run under it. */
function plate({ label, x, y }: NonNullable<Round['centre']>, paper: Paper): string {
  const width = widthOf(label, SIZE * 1.1) + 20;
  return `<rect x="${n(x - width / 2)}" y="${n(y - 15)}" width="${n(width)}" height="30" rx="6" fill="${paper.paper}" stroke="${paper.soft}"/><text x="${n(x)}" y="${n(y + 5)}" font-size="${SIZE}" font-weight="bold" text-anchor="middle" fill="${paper.ink}">${written(label)}</text>`;
}

const n = (value: number): string => value.toFixed(1);
