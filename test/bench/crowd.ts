// A data set with many more people: the same record, and invented names made of Persian, Arabic and English syllables.
import { assemble, type Dataset, KINDS, type Records } from '#dataset/dataset.ts';
import type { Person } from '#dataset/person.ts';

const GIVEN =
  `Mohammad Ali Hossein Reza Mehdi Hassan Ahmad Abbas Majid Hamid Saeed Javad Karim Nader Omar Khalid Yousef Ibrahim John David Michael
  Robert Thomas Anna Maria Sara Fatemeh Zahra Leila Nasrin`.split(/\s+/);
const START =
  'Ab Ah Az Ba Bar Da Dar Es Fa Far Gha Gol Ha Hos Ja Jal Ka Kar Kha Kho La Ma Mir Mo Na Nas Nou Pa Pou Ra Rah Sa Sal Sha Shi Ta Tav Va Ya Za'.split(
    ' ',
  );
const MIDDLE = 'ba da dar fa gha han ja kar khan la lal ma man mi na nav ra rab ri sa shah ta va zad'.split(' ');
const END = 'adi ani abi avi ari azi ei ian i ipour inejad izadeh ollahi oudi our anzadeh eini'.split(' ');

/** Deterministic: the same crowd every time. */
export function crowdOf(dataset: Dataset, size: number): Dataset {
  let state = 20260705;
  const pick = (list: readonly string[]): string => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[state % list.length]!;
  };
  const people: Person[] = [];
  for (let i = dataset.all.person.size; i < size; i++) {
    const given_name = pick(GIVEN);
    const family_name = pick(START) + pick(MIDDLE) + pick(END);
    const name = `${given_name} ${family_name}`;
    const other_names = [
      { name: family_name.replace(/kh/g, 'k') },
      { name: `Seyed ${name}` },
      { name: `${family_name}y` },
    ];
    people.push({ id: `crowd-${i}`, name, given_name, family_name, other_names });
  }
  const records = Object.fromEntries(
    KINDS.map((kind) => [kind, [...dataset.all[kind].values()]]),
  ) as unknown as Records;
  return assemble(
    { ...records, person: [...records.person, ...people], publisher: [...dataset.publishers.values()] },
    { version: `${dataset.version}-crowd`, asOf: dataset.asOf },
  );
}
