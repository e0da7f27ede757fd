// Words of which only one can stand in the same place: what is a girls' school is no boys', what a submarine fired no destroyer did.
import { stem } from '#ask/text/stem.ts';

/** A line a family, words for the same thing joined by `=`. Where a record has another of the family in the same place, it tells against the one that is said. */
const FAMILIES = `
boy=boys girl=girls
womens mens
primary=elementary secondary=high nursery
conservative=principlist=hardline reformist=reform
sunni shia=shiite
destroyer=destroyers submarine=sub=submarines frigate=frigates cruiser=cruisers corvette=corvettes minesweeper minelayer gunboat
tanker=tankers container=containership ferry dredger trawler
b2 b52 b1 b1b b21
jet=jets=warplane=warplanes=fighter drone=drones=uav helicopter=helicopters=chopper balloon
f15 f16 f18 f22 f35
defence=defense foreign interior finance intelligence justice agriculture transport culture education health energy
army navy airforce
morning afternoon evening night
son=sons daughter=daughters brother=brothers sister=sisters wife father=fathers mother nephew uncle cousin
chlorine ammonia mercury
northern southern eastern western
gas nuclear coal wind
bus train
rejected=unacceptable welcomed
`;

type Family = { readonly number: number; readonly word: number };

const known = new Map<string, Family>();
for (const [number, line] of FAMILIES.trim().split('\n').entries())
  for (const [word, same] of line.split(' ').entries())
    for (const one of same.split('=')) known.set(stem(one), { number, word });

/** The family of a stem and which of its words it is; undefined for words that rule nothing out. */
export const exclusive = (stemmed: string): Family | undefined => known.get(stemmed);
