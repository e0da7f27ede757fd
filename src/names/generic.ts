// Words that say what kind of thing is meant and not which one: "the tanker Stena Imperative", "Fordow enrichment plant".
import type { Kind } from '#dataset/dataset.ts';
import { fold } from './fold.ts';

const SAID: Partial<Record<Kind, string>> = {
  vessel: `uss ss mt mv m t v ship ships vessel vessels tanker tankers crude oil cargo container carrier aircraft destroyer
    frigate warship navy naval drone uav jet jets fighter plane flagged boat strike group helicopter
    bomber bombers
    ناو ناوشکن هواپیمابر هواپیما کشتی نفتکش تانکر کانتینری پهپاد یو اس اس جنگنده ایالات متحده
    حاملة الطائرات سفينة السفينة ناقلة ناقلة النفط الناقلة مدمرة المدمرة طائرة مسيرة يو إس إس
    נושאת מטוסים המטוסים אוניה האוניה ספינה ספינת מכלית המכלית משחתת המשחתת כטב״ם מל״ט מטוס
    авианосец эсминец танкер судно корабль контейнеровоз бомбардировщик беспилотник дрон истребитель`,
  place: `strait straits island isle islands city town port harbour harbor terminal oil base air airbase airport military
    facility plant site nuclear power reactor enrichment complex palace resort hotel capital province conversion uranium fuel npp
    centrifuge underground technology research centre center prison jail anchorage headquarters
    boğazı adası havalimanı flughafen aéroport aeropuerto aeroporto base aérienne
    aérea militär luftwaffenstützpunkt stützpunkt gefängnis cárcel carcere cezaevi centrale central centro stadt ville ciudad città
    estrecho stretto détroit meerenge straße estreito isla île insel isola puerto hafen
    پایتخت العاصمة столица
    تنگه جزیره شهر پایگاه هوایی سایت تاسیسات نیروگاه اتمی هسته‌ای مجتمع غنی‌سازی فرودگاه پایانه نفتی
    مضيق جزيرة مدينة قاعدة الجوية ميناء منشأة محطة النووية مفاعل مطار
    מצר מיצר מצרי מיצרי האי העיר נמל בסיס מתקן הגרעין כור
    пролив остров город порт база авиабаза аэс объект завод терминал`,
  organization: `group movement militia fighters rebels company regime
    گروه جنبش جماعة حركة תנועת движение`,
  term: `treaty mechanism policy campaign agreement accord peace proposal meaning definition term معاهده پیمان سازوکار معاهدة آلية מנגנון договор механизм`,
};

const WORDS = new Map(
  Object.entries(SAID).map(([kind, words]) => [kind as Kind, new Set(fold(words).map(({ plain }) => plain))]),
);

/** Whether a folded word only says that a thing is of this kind. */
export const isGeneric = (plain: string, kind: Kind): boolean => WORDS.get(kind)?.has(plain) ?? false;

/** What a body is may be said beside its name, where its name may hold the word, too: "IRNA agency", "the Basij organisation". */
const BODIES = new Set(
  fold(`agency agence agentur agencia agenzia ajansı news organisation organization body bureau network channel tv television broadcaster
    website outlet site newspaper daily service council committee ministry department army military force forces
    state countries states powers nations members partners trio
    خبرگزاری وكالة агентство סוכנות`).map(({ plain }) => plain),
);
export const isBodyWord = (plain: string): boolean => BODIES.has(plain);

/** Words by which neighbours of one name are told apart, under the English one: Hormuz is a strait and an island. */
const FORMS = new Map(
  [
    fold('island isle isla île insel isola adası جزیره جزيرة האי остров'),
    fold(
      'strait straits estrecho stretto détroit meerenge straße estreito boğazı تنگه مضيق מצר מיצר מצרי מיצרי пролив',
    ),
  ].flatMap((words) => words.map(({ plain }) => [plain, words[0]!.plain] as const)),
);

/** The form of land or water a folded word says, in English. */
export const formOf = (plain: string): string | undefined => FORMS.get(plain);
