// Words for what happens that people use for one another when they name an event: "the death of" whoever "is killed".
import { fold } from './fold.ts';

/** Each line one deed; of the other scripts the words that headlines are made of. */
const DEEDS = `
kill killed killing die died dies dead death assassinate assassinated assassination murder slain مرگ کشته ترور شهادت مقتل اغتيال убийство смерть гибель убит הרג מוות חיסול
attack attacked strike strikes struck hit hits bomb bombed bombing raid airstrike fire fires missile حمله هجوم قصف ضربة удар атака תקיפה
down downed shoot shoots shot shootdown crash crashed crashes سقوط تحطم крушение
seize seized seizes seizure capture captured hijack detain توقیف احتجاز захват תפיסה
sign signed signing signature inked امضا توقيع подписание חתימה
withdraw withdraws withdrawal withdrew quit quits exit leave leaves pull pulls خروج انسحاب выход פרישה
talk talks meet meets meeting negotiate negotiation negotiations discussion مذاکرات گفتگو دیدار مفاوضات محادثات لقاء переговоры встреча שיחות פגישה
list lists listed listing add adds put designate designates designation blacklist terror terrorist terrorism
begin begins began start starts started open opens opening launch launched شروع آغاز بدء начало
end ends ended ending over پایان نهاية конец
become becomes named names name appoint appointed appointment choose chosen elected succession
explode explosion blast انفجار взрыв פיצוץ
ceasefire truce armistice آتش‌بس هدنة перемирие
blockade blockaded محاصره حصار блокада מצור
sanction sanctions sanctioned تحریم عقوبات санкции סנקציות
protest protests demonstration unrest اعتراض احتجاجات протесты מחאות
visit visits visited trip سفر زيارة визит ביקור
letter message note نامه رسالة письмо מכתב
memorandum mou
deal accord agreement pact jcpoa توافق اتفاق соглашение הסכם
reject rejects rejected refuse refuses rejection
cancel cancels cancelled canceled cancellation
postpone postpones postponed delay delayed postponement
deploy deployment order ordered send sent sends dispatch
trigger triggers triggered activate activated activation
plan proposal proposes draft طرح مقترح план
close closes closed closure shut shuts shutdown
resign resigns resignation
open opens opened opening reopen reopens reopened reopening
inspect inspection inspections inspectors
first 1st
second 2nd
third 3rd
fourth 4th
fifth 5th
sixth 6th
seventh 7th
`;

/** Said of any event; a headline need not have them. */
export const LOOSE: ReadonlySet<string> = new Set(
  'incident event events affair case story news thing moment day time being happened happen happening near around'.split(
    ' ',
  ),
);

/** A word without the endings that come and go. */
export const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word);

const lines = DEEDS.trim()
  .split('\n')
  .map((line) => [...new Set(fold(line).map(({ plain }) => stem(plain)))]);

const others = new Map<string, Set<string>>();
for (const line of lines)
  for (const own of line)
    others.set(own, new Set([...(others.get(own) ?? []), ...line.filter((word) => word !== own)]));

/** Stems of other words for the deed a folded word is; nothing when it is none. */
export const othersFor = (plain: string): readonly string[] => [...(others.get(stem(plain)) ?? [])];
