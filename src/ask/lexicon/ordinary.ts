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
