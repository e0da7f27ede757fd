// Titles and countries that Chinese, Japanese and Korean write onto a name, set apart before it in English: 王毅外长, トランプ大統領.

type Read = readonly (readonly [string, string])[];

/** Each line: the English words, then how they are written. */
const read = (lines: string): Read =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [english = '', written = ''] = line.trim().split(': ');
      return written.split(' ').map((word) => [word, english] as const);
    });

const TITLES = read(`
  foreign minister: 外长 外長 外相 外務大臣 外交大臣 外交部长 外交部長 외무장관 외교장관 외무부장관 외교부장
  president: 总统 總統 大統領 국가주석 国家主席 國家主席 主席 대통령 주석
  vice president: 副总统 副總統 副大統領 부통령
  prime minister: 总理 總理 首相 총리
  defense minister: 防长 防長 国防部长 國防部長 国防相 国防大臣 국방장관
  secretary of state: 国务卿 國務卿 国務長官 국무장관
  secretary of defense: 国防長官 戦争長官
  treasury secretary: 财政部长 財政部長 財務長官 재무장관
  cia director: CIA長官 中情局局长
  supreme leader: 最高领袖 最高領袖 最高指導者 최고지도자
  director general: 总干事 總幹事 事務局長
  secretary general: 秘书长 秘書長 事務総長 사무총장
  middle east envoy: 中东特使 中東特使 中東担当特使 중동특사
  minister: 部长 部長 大臣
  envoy: 特使 특사
  speaker: 议长 議長 国会議長 의장
  spokesman: 发言人 發言人 報道官 대변인
  crown prince: 皇太子 王储 王儲 왕세자
  emir: 首長 埃米尔
  king: 国王 國王
  ambassador: 大使 대사
  commander: 司令官 司令 사령관
  general: 将军 將軍 将軍 장군
  ayatollah: 師 阿亚图拉 アヤトラ 아야톨라
  dr: 博士 박사
  mr: 氏 先生 さん 様 씨
  ms: 女士
  former: 前 元 전`);

const COUNTRIES = read(`
  iran: 伊朗 イラン 이란
  us: 美国 美國 米国 アメリカ 米 미국
  israel: 以色列 イスラエル 이스라엘
  russia: 俄罗斯 俄羅斯 ロシア 러시아
  china: 中国 中國 중국
  japan: 日本 일본
  uk: 英国 英國 イギリス 영국
  france: 法国 法國 フランス 프랑스
  germany: 德国 德國 ドイツ 독일
  turkey: 土耳其 トルコ 튀르키예
  oman: 阿曼 オマーン 오만
  qatar: 卡塔尔 カタール 카타르
  egypt: 埃及 エジプト 이집트
  pakistan: 巴基斯坦 パキスタン 파키스탄
  saudi arabia: 沙特 サウジアラビア サウジ 사우디
  uae: 阿联酋 アラブ首長国連邦
  un: 联合国 聯合國 国連 유엔
  eu: 欧盟 歐盟 유럽연합
  iaea: 国际原子能机构 国際原子力機関 국제원자력기구
  south korea: 韩国 韓国 한국
  north korea: 朝鲜 北朝鮮 북한`);

const longest = (words: Read): string =>
  words
    .map(([word]) => word)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
const ENGLISH = new Map([...TITLES, ...COUNTRIES]);
/** A title of one letter is one only at the end, or before another title. */
const TITLE = new RegExp(
  `(?:${longest(TITLES.filter(([word]) => word.length > 1))}|[師氏様씨]$|[前元전](?=${longest(TITLES)}|\\s))`,
  'gu',
);
const COUNTRY = new RegExp(longest(COUNTRIES), 'gu');
const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The text with its titles in English before what is left; undefined when it holds none of these. */
export function titlesApart(text: string): string | undefined {
  if (!UNSPACED.test(text)) return undefined;
  const said: string[] = [];
  const left = (pattern: RegExp, from: string): string =>
    from.replace(pattern, (word) => {
      said.push(ENGLISH.get(word)!);
      return ' ';
    });
  const name = left(TITLE, text.trim());
  if (said.length === 0) return undefined;
  const titles = said.splice(0);
  const rest = left(COUNTRY, name).replace(/の|(?<=[A-Z])(?=[^\x00-\x7f])|(?<=[^\x00-\x7f])(?=[A-Z])/gu, ' ');
  return [...said, ...titles, rest].join(' ').trim();
}
