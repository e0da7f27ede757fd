// Plain English words one slip away from words of the record: who types "premises" means no "promises". They bind nothing by being here.
export const NO_SLIPS: ReadonlySet<string> = new Set(
  `aback abler abode abound accosting acing actuality adept admirable admirably adoration adversities agility aglow ailed aliened alike allay allegiance
allot allowance alloy amble amply analyzes annoyance appal appalling appeased appliance apter aptitude aptly arable arced archiving arias arraigning
ashed askew aspires assent asses athletics atone attention autocratic avoidable axiom axiomatic baked baker baled bands bankers barbarian barbs bards
barer barged barks barns baron baser basil basin basks basses baste batter baulk bayed beamed beater bedder bedside beech befit belch bellow bench
beset bettor biased bickers bidden binder birds birthed blade blare bleach bleak blockhead blocs blotching boars bobbed bodes bodices bonds booth
bossy botch bouts brace braid brats brawn breath breathers bridling brine briny broach brood broth brows brunch brute brutish bulky bulling bullion
bunking buoying burps burred burrs calibrations callus cameo canine carol carolling carps carriages catcalled catchy cello censuses center centuries
chafed channelled chanted chars chart chasm cheek chick chink chins chore chuckling circuited civic civilises clack clamber clams clanged clasp cleat
cleaved click cloak clone closeting clove clover clown cluck coagulate coalition coats coherence coiling coincidence cokes colanders colts combs
comely comet comma communion comparison compassed compatible compelled complacent compliant composted conceited conceived concertos concocted
condensed condoning cones confiding confining conform conjugate consonant consorted constraint constricts consultant contestant continent contorted
contrives convection convent converged convergence convulsed convulsive cooing cooker cooler coops copper cords corks corns corny corpus counteracts
coves covet cower cowing coyer crass crate creaked creamed crease creditable cremate crested crisps crock croon crops cruises culls currant curry
cysts dairy daisy dally darted dazed dearly dearth decadents decay decencies decode decoration defect defective defenders deference defile dejection
deletions delta delusions denims dented depot derails derision deserting destining detective detectors deters devise diallings diced digestive diked
dilate dined diner direst disbursed discoursed disposing disrepute dissected dived diverged divest dividends divined doers doily doles domain domes
dominance dominants donor dopes douse doves downy dozes draughtier drawl dregs dried drily drips droll droop dross droves duellings duping duress
dusty earls earthlier easel eater edger ejaculated eject elevenths elopements ember emits emotive empresses enchanted enmities enrage enticement
entitles entrenches erased erect ergonomic eternal ether evaluation evaporated exalt exasperated excavation exceeding excerpt exclaimed exclamation
exclusion executors exert exhort expiry expedited expend expensive expertise exploited exporters exposures expressive expulsion extant extort extremity facet
facetious faculties fairy farce farmer farther fazed feats feeds feller fellest fells fends fibre fidgeting fiend fifty filet filler filly filth
firmer flail flair flake flaps flares flavour flightier fling flits flogs flouncing flues fogey foils folly fonts forger forgo formality formulation
forty foundered foundling fount fractions fragility frail frayed freer frets fries frieze fright frightens frond frost furnished furry gambled garbed
gargled gasps gauze gavel ghoul gills glide goads goats golds goody goofs goons gores gouge gradients grafted grate grater gravy graze greed groping
grouching grousing grove growl grunted guile guise haled halos handsomer handy hangover hardy hared harem harts hastening hatefully haven hazing heady
heart heartened hearth heath heave heeds herds heresy hilly hilts hinds hippy hiving hogging hoist holes homey homier honed honourable hoods hooped
hoots hosed hosteling hover huger humid hustler hyphening ideal imitative immortal impart impassable imploring importing incense incite incoherent
indent indication indicting infection infesting inflection ingesting initialise initialize injection injurious inland inoperative inquiries insect
inseparable instigate insulating insured intensive intentional interacts interceding interfacing interject interred intersect intimation intruding
inventor invert invocation irritation iterative jaded jambs jawed jests jinxing judgment karat kayak keels khaki kilns kilts kinda kites kitty knack
laces lager lakes lamer lames lamest lanced lapped larded larking larva laser latent latex lathe lather latter laxer laxest layer leafs leaner leash
lefter lefts leper levee lewder licks lightening liken liker lilts limes linen liner lisps litter lively liven liver loader loafed loaves lodger
lofted logger loons loops loots loser louse lover lucked lusts maced madly males mange manger mangy manly manor mantel manual maples margarine
marinates marsh marts mascot mashed mason massage masticate maternal matron mazes meats meddle medicate medication medicinal meditate meditation
mentoring meter metes miens militancy mills mimes minces minks mints minuet mires mislaying mites modal modes moles monuments mooed moped moralities
motel moths mouth mover movies mowed mucks muddle mulch mules munch mushed musty mutations mutter naked napes narrowest nasal navel neatly necessary
needled needy negations nether neural newsy newts nicer notations notching notional novice nuder objectors odder officious omens operatives otter
ounce outsets overate overeating overgrown overrates oversleep overt overweight pager pails palate paler pamper panes panties pants pared parity parse
parson particles pasta pasture pasty patent patty pauper paves payer peach pecking peeking pence perking peroxided persecutors perter pertinent pester
pests pewter phonied phonograph picky piking pints pivot politics placid plaice plaid plank pleated pliant plums poison pores porpoised portly poses potion
pouts powder practised prance preceding precluded predicate prefacing premise premonition prepaying pretender prevalent prick pries primarily primate
primp prise privatise proceeded profess prognoses projectors promptest prone prose prosecution prospectors prospects protectors protracts provable
provably providence prowess psalm puking punctures punts pushy pusses putts quail rabble races radii rails rakes rapture rasher raves ravishing razes
readability readers readjusts realty reaming rebated rebelling rebinding recanting receipted recessing recline recoiling recondition recorders
recreated rector reddening redesigned reelected reels refilling refraction refunding regal regress regulations rehearsal rehearsed rejoining relegated
relevance relieving relishing relive reloading relocated remainder reminders remittance remitting removable rending repealed repelling repels replay
repleting reproving repulsing reputations reputedly rereading rescinded reset resilience resin resounded retailing retarding retch retention reticence
retracted retrieve retriever reuniting reuse revelled revels reversing reverting reviewing revile revisited revolve revved rifer riles rinks rinse
risen riser rites roach roams rogue roman rooks roomy roots ropes roses rotations rotund rouse ruder ruing rumble rungs runts ruses rusts safer sages
salad salmon salve sanctified saturation saver sawed scald scalp scaly scent scoot scout scuttle seams seared secession sectioned sects sedan sedate
seduction seductive seeds seeps selves semen sensor sentience sequences serenading seven sewed sexes shafted shark shave shawl sheaf shear sheen sheep
shelf shingle shire shoos shoppers shore showy shrank shred shriek shrimping shrunk shucked shuffles shuns shunt shuttered shyer sidle sieve sifts
silts simmer simulation sinned sipped sixes sixty sizer skate skewering skids skimp skims skins skits skunk slandered slate sleet slide slink slippers
slits slummer slunk sluts smell smite smock smuts snail snare sneaker sneer snide snips snored snort snuggling soared solders sopped sores sorta sowed
spacial spade spawn spays spear speck spelt spice spike spore sprang spray spreed sprig sprung spunk squeaking squire stabs stack staid stale stalked
stammered stanching stank stapled starch startled statesmen stave steak steeling stews stiffing stings stink stoke stoles stolid stomp stony stool
stoop stoppered stork stormy stows straddled stranger strangled strapping strata stray streaking streaming stride stringier stroke strung studded
stuffing stunk suave submersion suckled suctioned suing sulked summarily sundry suntan surer swaggered swaggerer swamp sways sweat sweet swerved swigs
swill swines swish swoon tacks taker tales talker tanner tapering teach teaks teats teems tents thong three throat thump tiers tiles timbering timer
tings tinker tirade tolerable tolerance tonal toots torch towelling toying tract transacted transient transplanted traversed treed trickling trims
tripos trite troll trough trowelled truck truer truest tummy tuning twinkling twins tying udder uncleaner undaunted undefined understating undone
unison unseasonable untie untied unusually updated users vandalise vandalism vastly vents veritable vibrations vicarious victimise viola vocations
wades wafer wafts wager waits waive walker wands waned wanna warps warts washing watts waver wavier waxes weaker weakly weave weeds weedy weest welder
welter whale whatsoever wheat wherever whitening whore wilder wilting wiper wiser witch wizened woods woolly wordy worms wreak wrenching wrest wring
writhes wrung yearn youngster`
    .split(/\s+/)
    .filter(Boolean),
);
