import { readFileSync } from 'node:fs';
import { loadDataset } from '#dataset/load.ts';
import { createNames } from '#names/create.ts';
const ds = await loadDataset('data'); const names = createNames(ds) as any;
const kindOf = (id: string) => Object.keys((ds as any).all).find((k) => (ds as any).all[k].has(id));
const tally: any = {};
for (const line of readFileSync('/work/house/questions/names-held.tsv', 'utf8').split('\n')) {
  const [text, want] = line.split('\t'); if (!want || line.startsWith('#')) continue;
  const none = want === 'NONE', amb = want.startsWith('AMBIGUOUS:'), dom = want.startsWith('DOMINANT:');
  const ids = none ? [] : want.replace(/^\w+:/, '').split(/[>,]/);
  const kinds = none ? ['person','post'] : [...new Set(ids.map(kindOf))]; if (kinds.includes('person')) kinds.push('post'); if (kinds.includes('post')) kinds.push('person');
  const f = names.resolve(text, { kinds: [...new Set(kinds)] });
  const got = f.kind === 'one' ? [f.match.id] : f.kind === 'several' ? f.matches.map((m: any) => m.id) : [];
  const all = f.kind === 'one' ? [...got, ...f.others.map((m: any) => m.id)] : got;
  let v = 'missed';
  if (none) v = got.length === 0 ? 'right' : f.kind === 'one' ? 'WRONG' : 'offered';
  else if (amb) v = ids.every((i) => all.includes(i)) ? 'right' : 'missed';
  else if (dom) v = got[0] === ids[0] && f.kind === 'one' && ids.every((i) => all.includes(i)) ? 'right' : 'missed';
  else v = f.kind === 'one' && got[0] === ids[0] ? 'right' : f.kind === 'one' ? 'WRONG' : got.includes(ids[0]) ? 'offered' : 'missed';
  const g = none ? 'NONE' : amb ? 'AMB' : dom ? 'DOM' : kinds[0] + (/[^\u0000-\u024f’‘ʿʾ]/.test(text) ? '-script' : '');
  (tally[g] ??= {})[v] = ((tally[g] ??= {})[v] ?? 0) + 1;
  if (process.argv[2] && v !== 'right') console.log(v, g, text, '→', want, '| got', f.kind, got.slice(0, 3).join(','));
}
console.table(tally);
