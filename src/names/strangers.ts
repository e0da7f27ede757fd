// Names people bear that are a slip or a sound away from names in such records: somebody else's, never taken for a slip.
// By themselves they are refused; beside a given name of the record ("Mike Walz") they may still be a misspelling.
export const STRANGERS: readonly string[] = [
  // Family names in English and other European languages.
  `aston ashdown amato romano milano armano bailey daley haley halley barak barnes barnett barney barret barrett barry terry kelly perry
  carey kerrey gerry bassett bennett besson borel bruns burrell byrne byrnes berns cain kaine kane crane carre dallas darmer dawkins hawking
  farrell morrell grassi grosse grosso grossman rossi herman hooper kirchner kramer kratz lance nance pence maloy maloney mulley milley
  marcon mcgrath meer moore moran moro morra moura mura murray osama parrot polanski polansky pompei putina putnam radcliffe rice rubia rubin
  rubino rusk ryabov rybakov salemi salemme saul shearman ulyanova wallace walsh walz woodard antonov fidel`,
  // Family names in Persian, Arabic and Turkish, and in China.
  `ahmadi ahmadinejad akbari alkaya kaya araghi aref arif assad assadi baghari bahari bakri eslamian islam fakhri galili ghaani qaani ghalib
  ghani ghorbani hamadian hatami irani iravanian jafari jahangiri jalali jalil jamali jamili karimi khajeh khalili khatami khazari khomeini
  khorasani mohammadi mokhberi momen mousavian najaf nafisi nasiri nazif pahlavan pezeshki qasemi rahimi rais rani rasi razavi razi rohan
  sadeghi safavi saidi salam saleh salimi salmani shadmani shirazi solomon sulaiman suleiman tajan zaher zari huang wong zhang yang`,
  // Given names.
  `anthony dean hamad hamed hamoud enrico hossam jack joel kate mahmoud marc marcos marcus maria mark michelle nasser
  robin ronald stefan tammy`,
  // The same in their own scripts.
  `خمینی خمیني خاتمی احمدی احمدی‌نژاد هاتفی عراقی جلالی قاآنی صدر نصرالله الأسد بلینکن بلينكن کریمی محمدی רוסי ברק גנץ לפיד בלינקן חומייני
  Хомейни Хатами Блинкен Захаров Рыбаков Рубин`,
];
