// Whoever leads a country or is the head of a matter, under the words posts have for it.
import { isOfCountry } from './office-words.ts';

/** What whoever leads a country, or is the head of a matter in it, may be called there. */
const LEADS = [['president'], ['prime', 'minister'], ['sultan'], ['emir']];
const HEADED = [['secretary'], ['minister'], ['commander']];

/** A phrase of no post with the words posts have: "the Russian leader" is a president, the "treasury chief" a secretary. */
export function* otherHeads(key: readonly string[]): Generator<string[]> {
  const [rest, said] = [
    key.filter((word) => word !== 'leader' && word !== 'ruler' && word !== 'head'),
    key.filter((word) => word !== 'head'),
  ];
  const others = rest.length === 1 && key.length === 2 && isOfCountry(rest[0]!) ? LEADS : [];
  for (const words of others) yield [...rest, ...words];
  if (said.length < key.length && said.some((word) => !isOfCountry(word)))
    for (const words of HEADED) yield [...said, ...words];
}
