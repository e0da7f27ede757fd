// Verbs, adjectives and adverbs of everyday asking: they tell the kind of question or colour it, and no record must have them.
export const ORDINARY = `
undertake undertook occur tackle outline outlined emphasise emphasize underline highlight suggest suggested note noted observe observed stress
stressed express expressed voice voiced convey signal signalled indicate indicated imply hint hinted mean intend hope hoped wish wished
explain explained clarify clarified elaborate summarise summarize recap specify specified detail detailed characterise characterize portray
label labelled dub dubbed term termed name phrase phrased frame framed depict sum justify justified motivate motivated prompt prompted
 lead spur  push pushed press pressed urge urged encourage encouraged persuade persuaded convince convinced decide decided
choose opt pick prefer preferred favour favor consider considered weigh weighed contemplate discuss debated debate raise raised address addressed
cover covered touch touched focus focused concern concerned deal handle handled treat treated involve entail comprise consist contain
exactly precisely officially reportedly allegedly apparently supposedly formally publicly privately secretly openly directly indirectly
jointly separately initially originally previously formerly finally eventually ultimately subsequently immediately shortly recently lately
suddenly quickly briefly mainly mostly largely partly roughly approximately around nearly almost barely hardly merely solely entirely
certain particular specific respective relevant notable famous well-known infamous so-called alleged reported supposed purported
overall general total entire complete full partial whole single sole different various several numerous multiple
big bigger biggest large larger largest small smaller smallest high higher highest low lower lowest long longer longest short shorter shortest
far close closer near nearby early earlier earliest late later latest old older oldest new newer newest recent senior top key chief main
important significant crucial vital serious major minor grave huge massive
happen ensue unfold transpire arise emerge come occur go proceed continue continued remain stay keep kept
start started begin began end ended finish finished stop stopped  last lasted take took
get got obtain gain gained receive earn  find found discover learn learned learnt know knew understand understood realise realize
use used utilise employ employed apply applied rely relied serve served act acted play played function work worked
hold held host hosted stage staged convene convened organise organize organised organized arrange arranged schedule scheduled set plan planned
gather gathered assemble assembled attend attended participate   represent represented head headed chair chaired
belong belonged connect connected relate related link linked associate associated attach attached
cause caused result resulted stem stemmed
differ compare contrast distinguish
think thought believe feel felt assume expect expected anticipate guess
read write see hear listen look watch view
talk speak chat converse
ask answer reply respond question inquire enquire
care matter count figure
show shown display demonstrate reveal present presented
live lived reside
straight directly altogether anyway basically honestly literally seriously curious wondering confused interested
someone somebody something somewhere anyone anybody anything anywhere
ever never always often sometimes usually
total headcount amount
also too besides moreover furthermore
quote cite source credit attribute attributed according
publish published  issue issued print printed air aired broadcast
real actual true correct accurate right exact precise
thing stuff matter issue topic subject item piece bit lot
part role share
way manner means method
fate upshot aftermath fallout impact effect influence consequence
background context history origin story episode affair saga
aim goal purpose objective intention point
 
whereabouts
twice once thrice pull pulls throw cast drag draw lay together forward apart ahead aside towards toward onwards upwards every each whatever
kindly seemingly apparently honest respectfully owing due thanks amongst amid despite alongside besides sort outfit chap bloke fellow folk colleague colleagues
foreseen envisaged foresee envisage foresaw befall befell light ex officio ad interim notorious
miss missed vary seem seems seemed
yet still already
send sent sends sending establish established create created form formed crisis tension tensions 
`;

/** Words of people's lives, of how they feel about things and of how things are done: no record must have them, and one that uses them means them. */
export const COLOUR = `
mate mates pal buddy bud bro bruv dude hun love dear chum gang folks yall gran granny grandad grandpa nan mum mom mother dad father aunt auntie uncle sis
cousin missus hubby neighbour neighbor flatmate roommate coworker colleague lecturer prof professor teacher tutor boss manager landlord barber cabbie
tbh imo imho idk iirc afaik ngl lmk tia omg smh jk ofc fyi asap lmao rofl haha hehe hmm huh eh ooh wow gosh geez jeez damn darn bloody freaking flipping blimey crikey
erm er uh um umm hm oops yeah yep yup yea nah nope aye cheerio ciao regards greetings
wee lil tiny little teeny huge giant enormous gigantic massive vast immense colossal whopping hefty sizeable sizable considerable substantial
awful terrible horrible dreadful nasty brutal ugly grim gruesome bloody shocking stunning surprising astonishing amazing incredible remarkable extraordinary
weird strange odd curious peculiar bizarre funny silly daft crazy mad wild insane nuts bonkers
infamous notorious famous celebrated legendary fabled so-called socalled alleged supposed
fierce furious heated bitter fiery angry harsh stern stark blunt frank candid outspoken loud quiet calm cool warm cold chilly frosty icy
sudden abrupt unexpected swift rapid speedy hasty rushed hurried slow sluggish gradual eventual
proper decent fair nice lovely great grand glorious splendid fancy posh plush smart sleek shiny brand-new fresh
poor sorry sad tragic hapless unlucky lucky fortunate unfortunate
busy hectic chaotic messy tricky thorny knotty delicate sensitive touchy awkward
firm steady solid stubborn determined resolute adamant defiant bold brave daring
clear plain obvious evident apparent blatant sheer utter pure mere actual genuine honest truthful
whole entire full overall general broad
crucial vital critical pivotal decisive fateful momentous historic landmark groundbreaking unprecedented dramatic spectacular
ongoing lingering looming upcoming forthcoming imminent
overnight suddenly abruptly swiftly rapidly hastily slowly gradually steadily constantly repeatedly frequently occasionally rarely seldom
angrily bitterly bluntly boldly bravely calmly coldly fiercely firmly flatly frankly furiously gladly happily hotly kindly loudly nervously
politely proudly quietly rudely sadly sharply sternly strongly warmly wisely
badly heavily hard fully partly wholly totally utterly absolutely completely purely merely
literally technically theoretically practically virtually effectively essentially fundamentally typically normally usually generally broadly
famously infamously notoriously supposedly presumably evidently obviously clearly plainly surely certainly definitely undoubtedly
outright downright straightaway instantly promptly
lot lots loads heaps tons bunch ton pile
bit bits thingy thingies whatsit gizmo gubbins malarkey shebang saga hoohah hullabaloo kerfuffle hubbub fuss drama palaver
chap chaps bloke fella geezer dude lad lass guys gent fellow figure character
outfit lot crew gang bunch posse mob clan clique
row rows bust-up dustup squabble
bargain piece place places spot spots
smth sth something summat someplace somewhere
moment moments instant while whiles spell stint
trivia quiz crossword homework assignment essay thesis presentation project podcast blog newsletter seminar lecture exam test deadline
half asleep listening radio podcast car train bus commute tunnel signal phone battery tab browser
remind reminds reminded reminding jog jogs memory recollect recollection
eager keen willing
again anew afresh
altogether jointly
ages yonks
`;
