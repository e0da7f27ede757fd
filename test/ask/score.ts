// Judges answers by the rules of a gold file: what must be said, what must not, what must be refused, offered or shown as disputed.
import { readFileSync } from 'node:fs';
import type { toJson } from '#render/json.ts';

export type Gold = {
  readonly q: string;
  readonly frame: string;
  readonly status: 'answer' | 'choices' | 'abstain';
  readonly reason?: string | null;
  readonly all?: readonly (readonly string[])[];
  readonly none?: readonly string[];
  readonly records?: readonly string[];
  readonly choices?: readonly string[];
  readonly disputed?: boolean;
  readonly note?: string;
};

export type Told = Pick<
  ReturnType<typeof toJson>,
  'status' | 'reason' | 'disputed' | 'text' | 'records' | 'choices' | 'citations'
>;

export type Verdict =
  | 'right'
  | 'wrong'
  | 'needless-refusal'
  | 'asked-back'
  | 'refused'
  | 'refused-other-reason'
  | 'answered-should-refuse'
  | 'offered'
  | 'offered-others';

export type Judged = { readonly gold: Gold; readonly verdict: Verdict; readonly why: string };

export const readGold = (file: string): Gold[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Gold);

const flat = (text: string): string =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

export function judge(gold: Gold, told: Told): Judged {
  const text = flat(told.text);
  const held = (words: string): boolean => text.includes(flat(words));
  const said = (gold.none ?? []).filter(held);
  const verdict = (v: Verdict, why = ''): Judged => ({ gold, verdict: v, why });
  if (gold.status === 'answer') {
    if (told.status === 'abstain') return verdict('needless-refusal', told.reason ?? '');
    if (told.status === 'choices') return verdict('asked-back', told.choices.map((c) => c.id).join(' '));
    const lacks = (gold.all ?? []).filter((group) => !group.some(held));
    if (lacks.length > 0) return verdict('wrong', `lacks ${JSON.stringify(lacks)}; told ${told.records.slice(0, 4)}`);
    if (said.length > 0) return verdict('wrong', `says ${JSON.stringify(said)}; told ${told.records.slice(0, 4)}`);
    if (
      gold.records?.length &&
      !gold.records.some((id) => told.records.includes(id) || told.citations.some((c) => c.source.endsWith(`/${id}`)))
    )
      return verdict('wrong', `cites ${told.records.slice(0, 4)}, not ${gold.records.slice(0, 2)}`);
    if (told.citations.length === 0) return verdict('wrong', 'cites no page');
    if (gold.disputed && !told.disputed) return verdict('wrong', 'dispute not shown');
    return verdict('right');
  }
  if (gold.status === 'abstain') {
    if (told.status !== 'abstain')
      return verdict('answered-should-refuse', `${told.status} ${told.records.slice(0, 4)}`);
    if (said.length > 0) return verdict('answered-should-refuse', `says ${JSON.stringify(said)}`);
    return gold.reason && gold.reason !== told.reason
      ? verdict('refused-other-reason', told.reason ?? '')
      : verdict('refused');
  }
  const offered = told.choices.map((c) => c.id);
  if (told.status === 'choices' && (gold.choices ?? []).every((id) => offered.includes(id))) return verdict('offered');
  return verdict(
    'offered-others',
    `${told.status} ${told.reason ?? ''} ${offered.length > 0 ? offered : told.records.slice(0, 4)}`,
  );
}

export type Table = Readonly<Record<string, string>>;

const percent = (part: number, of: number): string =>
  of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} % (${part}/${of})`;

/** The measures of issue and goals, in words. */
export function tableOf(judged: readonly Judged[]): Table {
  const count = (status: Gold['status'], ...verdicts: readonly Verdict[]): number =>
    judged.filter((j) => j.gold.status === status && (verdicts.length === 0 || verdicts.includes(j.verdict))).length;
  const answerable = count('answer');
  const refusable = count('abstain');
  const wrong =
    count('answer', 'wrong') +
    count('abstain', 'answered-should-refuse') +
    judged.filter((j) => j.gold.status === 'choices' && j.why.startsWith('answer')).length;
  const given = count('answer', 'right', 'wrong') + (wrong - count('answer', 'wrong'));
  const disputed = judged.filter((j) => j.gold.disputed);
  const premises = judged.filter((j) => j.gold.reason === 'false-premise');
  return {
    'right, of answerable': percent(count('answer', 'right'), answerable),
    'wrong, of answers given': percent(wrong, given),
    'refused, of those to refuse': percent(refusable - count('abstain', 'answered-should-refuse'), refusable),
    'false premises refused': percent(
      premises.filter((j) => j.verdict !== 'answered-should-refuse').length,
      premises.length,
    ),
    'with the right reason': percent(
      count('abstain', 'refused'),
      refusable - count('abstain', 'answered-should-refuse'),
    ),
    'needless refusals': percent(count('answer', 'needless-refusal'), answerable),
    'asked back': percent(count('answer', 'asked-back'), answerable),
    'ambiguous offered': percent(count('choices', 'offered'), count('choices')),
    'disputed shown': percent(disputed.filter((j) => j.verdict === 'right').length, disputed.length),
    all: percent(judged.filter((j) => ['right', 'refused', 'offered'].includes(j.verdict)).length, judged.length),
  };
}
