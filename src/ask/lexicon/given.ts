// Given names: one that stands before a family name tells which of the family is meant.
import { wordsOf } from '#ask/text/plain.ts';
import { givenNames } from '#names/strangers.ts';

/** Names that are as often a word of another kind. */
const WORDS = new Set(
  'mark frank bill will grant rose ray dale earl don troy victor may art drew jean alan joy'.split(' '),
);

const OTHERS = `mostafa mustafa hassan hasan hossein hussein mohammad mohammed muhammad mohamed mehdi mahdi mahmoud mahmud ahmad ahmed ali reza amir abbas
  abdullah akbar asghar ebrahim ibrahim esmail ismail javad jafar hamid hadi majid masoud masud mohsen morteza mojtaba naser nasser nima omid parviz rahim
  ramin sadeq sadegh saeed salman sina soroush yousef yusuf zahra fatemeh maryam leila zaynab zeinab narges shirin nasrin khalid khaled faisal fahd nayef
  omar osama hamad tamim jassim tariq ziad yair yossi moshe shlomo eitan gideon ehud avigdor isaac yitzhak ariel naftali tzipi sergei sergey vladimir dmitri
  dmitry igor ivan mikhail nikolai boris pierre jacques jean-luc francois michel philippe hans klaus wolfgang friedrich giuseppe giovanni pablo pedro jose nicolas`;

/** Whether a plain word is a given name. */
const given: ReadonlySet<string> = new Set(
  [...givenNames, ...OTHERS.split(/\s+/)]
    .filter((name) => !WORDS.has(name))
    .flatMap((name) => wordsOf(name).map((w) => w.plain)),
);
export const isGiven = (plain: string): boolean => given.has(plain);
