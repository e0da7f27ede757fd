// Papers, channels and networks of the world by all their names, so that words said to one are not taken for words said to another.

/** A line an outlet, its names as plain words parted by `/`. */
const NAMES = `
cnn
nbc / nbc news / meet the press
cbs / cbs news / face the nation
abc / abc news
msnbc / ms now
fox / fox news / fox business
bbc
sky / sky news
newsmax
pbs
npr
rt / russia today
dw / deutsche welle
france 24
euronews
al jazeera / aljazeera
al arabiya
al mayadeen
press tv
irib / iran state tv
the guardian / guardian
times of israel
haaretz
jerusalem post
washington post / washingtonpost
new york times / newyorktimes
wall street journal / wallstreetjournal
financial times / financialtimes
the economist / economist
foreign affairs
foreign policy
der spiegel / spiegel
die zeit
frankfurter allgemeine / faz
le monde
le figaro
liberation
el pais
corriere della sera
la repubblica
daily telegraph
the independent
usa today
the atlantic / atlantic
bloomberg
reuters
ap / associated press
afp / agence france presse
axios
politico
cnbc
channel 12
channel 14
tasnim
fars
irna
isna
mehr
`;

const byFirst = new Map<string, { readonly words: readonly string[]; readonly outlet: number }[]>();
for (const [outlet, line] of NAMES.trim().split('\n').entries())
  for (const name of line.split(' / ')) {
    const words = name.split(' ');
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { words, outlet }]);
  }

export type Outlet = { readonly outlet: number; readonly from: number; readonly to: number };

/** The outlets that words name, the longest name first wherever two begin alike. */
export function outletsIn(words: readonly { readonly plain: string }[]): readonly Outlet[] {
  return words.flatMap(({ plain }, from) => {
    const fits = (byFirst.get(plain) ?? [])
      .filter((one) => one.words.every((w, i) => words[from + i]?.plain === w))
      .sort((a, b) => b.words.length - a.words.length);
    return fits.slice(0, 1).map(({ words: name, outlet }) => ({ outlet, from, to: from + name.length }));
  });
}
