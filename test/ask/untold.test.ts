// What a record tells by certain words or not at all: who was hurt, what became of a ship, why one of several did it, how many of what there was.
import { describe, expect, test } from 'vitest';
import { ask as askLine, freely } from '../house/ask.ts';

const ask = (question: string) => askLine(freely(question));

describe('is not recorded', () => {
  test.each([
    ['who was hurt, where nothing tells of it', 'were there any casualties when the touska was seized'],
    ['what became of a ship', 'have the msc francesca and the epaminondas been released'],
    ['why one of several did so', 'why did pakistan abstain on the hormuz draft'],
    ['who runs a body without a head', 'who heads the e3'],
    ['who of a paper it was', 'who at politico got hold of the memorandum text'],
    ['who did not do it', 'which republicans did not back the resolution in the senate on 23 june'],
    ['a sentence', 'what sentence did the 15 crew of the farsi island boats get'],
    ['how many were there', 'how many members of the assembly of experts were present when mojtaba was picked'],
    ['who came second', 'who came second to pezeshkian in the 2024 election'],
    ['one only told to be there', 'name of the third ship fired on on 22 april 2026'],
    ['what those counted did', 'how many fighter jets escorted the b2s in june 2025'],
    ['of which land they were', 'how many of the talara crew were filipinos'],
    ['how long two spoke', 'how long did trump and xi speak in beijing'],
    ['whom they named after somebody', 'who did they name as new IRGC commander in chief after pakpour'],
    ['how long two sat, told of another', 'how many minutes did larijani speak with al-busaidi'],
    ['how it felt', 'how was the atmosphere at the third round in Geneva'],
    ['what was given', 'what presents did Pezeshkian and the sultan exchange in May 2025'],
    ['whether and what was given', 'did Grossi bring Araghchi a present to Tehran in April 2025, and what was it?'],
    ['the year a ship was built', 'in which year was the Touska built'],
    ['what one told of is called', 'the submarine that fired tomahawks at isfahan, what is she called?'],
    [
      'which ones were only counted',
      "the nine members that voted against south korea's draft in september 2025, which ones?",
    ],
    ['what a house is called', 'Burns and Khaji met at a villa in Oman in 2013. what is the villa called?'],
    ['who did so for one side', 'for the US, who chaired the sanctions working group of 22 june 2026?'],
    ['who of a state sat there', 'which British minister came to the Istanbul meeting with Gharibabadi in July 2025?'],
    [
      'which of those only counted',
      'which two intermediary countries passed proposals to the foreign ministry in March 2026?',
    ],
    ['those left when others are counted', 'the remaining 12 percent of the assembly of experts, who got their votes?'],
    ['a make', 'what make was the helicopter of raisi'],
  ])('%s', async (_, question) => {
    expect((await ask(question)).reason).toBe('not-recorded');
  });
});

describe('answers', () => {
  test.each([
    ['that nobody was hurt', "iran's missiles on al udeid june 2025, anyone hurt", '2025-06-23-al-udeid-missiles'],
    ['that some were', 'was anyone hurt in the kuwait airport strike', '2026-06-03-kuwait-airport-strike'],
    ['why two of several did so', 'why did russia veto the hormuz draft', '2026-04-07-unsc-hormuz-veto'],
    ['who of a body it was', 'who from centcom sat in on the muscat round of february 2026', 'centcom'],
    ['how many there are', 'how many members does the assembly of experts have', 'assembly-of-experts'],
    ['a model', 'what model was the drone shot down near the lincoln', '2026-02-03-drone-shot-down-lincoln'],
    ['that there was no reply', 'abe brought khamenei a message in june 2019, what was the reply', 'shinzo-abe'],
    [
      'some names of several',
      'the five americans freed in the swap of 2023: one name at least',
      '2023-09-18-prisoner-swap-qatar',
    ],
  ])('%s', async (_, question, record) => {
    const page = await ask(question);
    expect(page.status).toBe('answer');
    expect(page.records).toContain(record);
  });
});
