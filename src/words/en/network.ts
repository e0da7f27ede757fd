// Who met whom: the picture of it, and the rows beside it.

/** Sides as records write them, where capitals are not enough. */
const SIDES: Readonly<Record<string, string>> = {
  'united-states': 'United States',
  un: 'UN',
  eu: 'EU',
  iaea: 'IAEA',
  turkiye: 'Türkiye',
};

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

export const networkWords = {
  title: (name: string) => `Who met whom: ${name}`,
  offer: 'Who met whom',
  note: 'Named as taking part in the same meetings, rounds of talks, visits and calls, and how often.',
  indirect: 'Broken: only in talks reported as indirect.',
  alt: (title: string, people: number, events: number, first: readonly string[]) =>
    `${title}: ${people} ${people === 1 ? 'person' : 'people'} named together with them in ${events} ${events === 1 ? 'event' : 'events'}, drawn as a network by side. Most often: ${first.join(', ')}. The same follows as text.`,
  rows: 'Named together in meetings, rounds of talks, visits and calls',
  side: (side: string | undefined) =>
    side === undefined
      ? 'others'
      : (SIDES[side] ??
        side.replace(/(^|-)(\p{L})/gu, (_, gap: string, letter: string) => `${gap && ' '}${letter.toUpperCase()}`)),
  often: (count: number, indirect: number) =>
    indirect === 0
      ? times(count)
      : indirect === count
        ? `${times(count)}, in talks reported as indirect`
        : `${times(count)}, of which ${indirect} in talks reported as indirect`,
  last: 'Last:',
  more: (count: number) => `and ${count} more, in the text`,
  notOfPosts: 'Who met whom is drawn for a person: choose one who holds or held the post.',
  nobody: (name: string) => `The record names nobody with ${name} in a meeting, a round of talks, a visit or a call.`,
};
