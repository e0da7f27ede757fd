// Words by which a record tells that something did not come about or was refused, and what a question takes for granted against them.
import { stemsOf } from '#ask/text/stem.ts';

/** What was called off did not happen, whoever did so. */
export const OFF = stemsOf(
  'cancel postpone reschedule scrap shelve abort defer adjourn lapse collapse delay disinvite',
);

/** Whoever did so did not do what it was about. */
export const REFUSES = stemsOf(
  'reject refuse refusal decline bar forbid rebuff spurn deny skip boycott snub disinvite exclude rule block',
);

/** Words of a question by which it knows that something did not come about. */
export const KNOWS = stemsOf(`
  cancel cancellation postpone postponement reschedule scrap shelve abort defer lapse collapse delay disinvite uninvite exclude reject rejection
  refuse refusal decline bar forbid rebuff spurn deny denial skip boycott snub rule block ban fail failure veto miss absence absent instead
  drop divert forgo forgone move shift change without stop halt prevent avoid avert foil oppose object rescue survive off pause moratorium reprieve respite
`);

/** Words of a question by which it speaks of what was meant to be, which takes nothing for granted. */
export const PLANS = stemsOf(`
  plan schedule due suppose mean meant intend expect would should could might may want hope invite invitation propose originally bid announce confirm
  arrange
`);

/** What can be held or carried out, with the words that stand for each other. */
const HAPPENINGS = [
  'meet meeting round talk session summit encounter negotiation consultation conference sitdown',
  'trip visit travel journey fly flew flight tour call stopover dock berth moor',
  'strike attack bomb raid hit assault bombardment airstrike',
  'ceremony signing inauguration',
  'election drill exercise manoeuvre hearing execution hanging deployment exchange swap launch mission vote',
].map(stemsOf);

/** The happenings that a word may name; none where it names no such thing. */
export const happeningOf = (stemmed: string): ReadonlySet<string> | undefined =>
  HAPPENINGS.find((words) => words.has(stemmed));

/** Deeds only of what comes about: what it took, when it began, who was there. */
export const COMES_ABOUT = stemsOf(`
  hold held start begin end finish last conclude open take place happen attend sit host lead chair agree decide settle achieve produce kill die hit
  destroy land arrive stay spend discuss speak address speech talk sign meet go went come shake
`);

/** Deeds by which somebody gives in to what is wanted, takes it up or lends a hand. */
export const CONSENTS = stemsOf(`
  accept agree consent allow permit let grant give lend provide supply open offer endorse approve okay sign join attend adopt
  welcome embrace concede yield send use share host
`);

/** What may come of talks or a session, with the words that stand for each other, and the deeds that bring it about. */
const RESULTS = ['resolution', 'deal agreement accord pact treaty', 'statement communique declaration'].map(stemsOf);
export const resultOf = (stemmed: string): ReadonlySet<string> | undefined =>
  RESULTS.find((words) => words.has(stemmed));
export const BRINGS_ABOUT = stemsOf('pass adopt sign reach agree strike struck clinch seal conclude issue produce');

/** By which somebody was not there: those named before it, or after it where they were kept away. */
export const STAYS_AWAY = stemsOf('skip boycott snub decline miss absent absence');
export const KEEPS_AWAY = stemsOf('disinvite exclude bar stop');

/** Deeds of those who go somewhere. */
export const GOES_THERE = stemsOf('fly flew flown travel go went come came head arrive land sail drive drove');

/** Deeds of those who are there, beside what only comes about where they are. */
export const IS_THERE = stemsOf(
  'send delegation team remark panel audience listener hall stage podium crowd appear appearance turn represent shake',
);

/** What a state may lend others or keep from them. */
export const LENT = stemsOf('base bases airspace territory soil airfield runway port harbour waters skies');

/** What two come to, or fail to, when they sit down together. */
export const OF_TWO = stemsOf('sign agree achieve decide settle conclude discuss produce accomplish');

/** Deeds of those who go to an occasion or take part in what others do. */
export const TAKES_PART = stemsOf('go come attend join travel fly participate part appear show sit turn host');

/** By which something was not done yet, and may never have been. */
export const THREATENS = stemsOf('threaten threat attempt try tried vow');
