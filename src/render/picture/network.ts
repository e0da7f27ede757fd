// Who met whom: the one asked about in the middle, the others around, each with its own height, so that no label touches another.
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

export type Spot = { readonly node: Node; readonly label: string; readonly x: number; readonly y: number };

export type Round = { readonly centre: Spot | undefined; readonly spots: readonly Spot[]; readonly height: number };

/** The others on an oval, one half on each side. */
export function roundOf({ centre, nodes }: Network): Round {
  const others = nodes.filter(({ id }) => id !== centre);
  const half = Math.ceil(others.length / 2);
  const height = Math.max(220, (half + 1) * ROW);
  const spots = others.map((node, i): Spot => {
    const right = i < half;
    const [at, of] = right ? [i, half] : [i - half, others.length - half];
    const part = ((at + 1) / (of + 1)) * 2 - 1;
    const x = RADIUS * Math.sqrt(1 - part * part) * (right ? 1 : -1);
    const label = fitted(`${node.label} (${node.group})`, SIZE, LABEL_MOST);
    return { node, label, x: MIDDLE + x, y: (height / 2) * (1 + part) };
  });
  const own = nodes.find(({ id }) => id === centre);
  return {
    height,
    spots,
    centre: own && { node: own, label: fitted(own.label, SIZE, LABEL_MOST), x: MIDDLE, y: height / 2 },
  };
}

export function networkSvg(drawing: Network, { centre, spots }: Round, top: number, paper: Paper): string {
  const at = new Map([...spots, ...(centre ? [centre] : [])].map((spot) => [spot.node.id, spot]));
  const groups = [...new Set(drawing.nodes.map(({ group }) => group))];
  const links = drawing.links.flatMap(({ from, to, times }) => {
    const [a, b] = [at.get(from), at.get(to)];
    if (!a || !b) return [];
    return [
      `<line x1="${n(a.x)}" y1="${n(a.y)}" x2="${n(b.x)}" y2="${n(b.y)}" stroke="${paper.soft}" stroke-opacity="0.6" stroke-width="${n(Math.min(8, 1 + Math.sqrt(Math.max(0, times))))}"/>`,
    ];
  });
  const dot = ({ node, x, y }: Spot): string =>
    `<circle cx="${n(x)}" cy="${n(y)}" r="6" fill="${colourOf(groups.indexOf(node.group))}"/>`;
  const others = spots.map((spot) => {
    const right = spot.x >= MIDDLE;
    const x = right ? spot.x + 12 : spot.x - 12;
    return `${dot(spot)}<text x="${n(x)}" y="${n(spot.y + 5)}" font-size="${SIZE}"${right ? '' : ' text-anchor="end"'} fill="${paper.ink}">${written(spot.label)}</text>`;
  });
  return `<g transform="translate(0 ${top})">\n${[...links, ...others, ...(centre ? [dot(centre), plate(centre, paper)] : [])].join('\n')}\n</g>`;
}

/** The name in the middle, on paper of its own, because lines run under it. */
function plate({ label, x, y }: Spot, paper: Paper): string {
  const width = widthOf(label, SIZE) + 12;
  return `<rect x="${n(x - width / 2)}" y="${n(y + 10)}" width="${n(width)}" height="24" rx="4" fill="${paper.paper}"/><text x="${n(x)}" y="${n(y + 27)}" font-size="${SIZE}" text-anchor="middle" fill="${paper.ink}">${written(label)}</text>`;
}

const n = (value: number): string => value.toFixed(1);
