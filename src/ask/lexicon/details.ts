// Ordinary words questions ask details with. They are known words: never "corrected" into others, and binding only to a record that has them.

export const DETAILS: ReadonlySet<string> = new Set(
  `lunch lunches dinner dinners breakfast meal meals menu food drink drinks coffee tea wine dessert cake hotel hotels suite floor
  lobby villa room rooms code codes street address phone number email page pages paragraph paragraphs chapter letterhead envelope ink pen handwriting
  crew crews captain captains master masters skipper skippers pilot pilots piloted copilot driver drivers bodyguard bodyguards interpreter interpreters translator
  flag flags colour colours color colors shirt tie ties suit suits dress shoe shoes shoes hat glasses watch beard hair chair chairs
  wife wives husband husbands daughter daughters brother brothers sister sisters parents family children kids uncle
  cousin nephew birthday birthdays age ages height weight religion salary salaries wage income car cars plane planes jet train
  atmosphere ambience vibe vibes
  trains bus buses taxi taxis motorcade gift gifts present presents souvenir weather rain snow temperature wind sun dog dogs cat cats horse carpet rug
  flowers music song songs film films movie book books novel poem joke jokes prayer prayers menu cook chef waiter doctor doctors nurse
  university school schools college degree thesis teacher hobby hobbies sport sports football team coach player players score goal
  bank account password passwords key keys file files server website app phone phones laptop camera cameras photo photos video
  videos audio recording recordings transcript tape microphone seat seats seating badge ticket tickets passport visa visas cost costs
  bill fee fees insurance tax taxes profit loss stock stocks share shares percent poll polls survey voter voters turnout campaign
  flight flights runway gate terminal luggage baggage fuel speed altitude depth length width distance route map maps coordinates
  longitude latitude minute minutes second seconds hour hours o'clock dawn noon midnight night weekend holiday
  pages clause clauses article articles annex appendix footnote footnotes signature signatures stamp seal copy copies
  serial registration model brand maker manufacturer builder owner owners cargo containers barrels gallons tonnes tons crewmen sailor sailors soldier
  soldiers marine marines troop troops unit units squadron battalion brigade regiment wing tail hull deck engine engines radar sonar
  torpedo torpedoes cannon bullet bullets shell shells warhead warheads bomb bombs victim victims hospital hospitals ambulance grave
  wound wounds injury injuries blood autopsy nationality nationalities identity identities citizenship religion ethnic language languages
  lawyer lawyers judge judges court courts trial appeal fine fines police officer officers spy spies agent agents
  weapon weapons gun guns rifle pistol knife sword shield helmet uniform medal medals rank ranks name names surname nickname nicknames
  spokesman reporter reporters journalist journalists editor editors anchor host hosts audience crowd crowds applause
  smile smiled laugh laughed cry cried shout shouted whisper whispered slept sleep ate eat drank wore wear wears wearing dressed drove
  bought buy sold paid pay married divorced engaged born raised grew studied study graduated retired fired hired promoted demoted
  insulted slapped punched kicked threw fainted collapsed resigned apologised apologized confessed lied cheated bribed bribe bribes
  wrote wept prayed sang danced skied swam hiked golf golfed tennis chess cards poker casino yacht island beach mountain mountains
  recipe weather horoscope bitcoin stocks lottery zodiac opinion opinions favourite favorite best worst better worse prettier smarter
  ugly handsome funny boring crazy evil hero villain trust trusted like likes liked hate hates hated love loves loved believe
  tomorrow yesterday tonight today soon later probably likely odds chance chances bet predict prediction forecast future
  grocery shop shops market markets mall store stores cafe bar pub club gym park zoo museum theatre theater cinema stadium church mosque
  temple synagogue bridge tunnel tower wall gate door window roof garden pool fountain statue flagpole elevator stairs corridor
  paid served serve sub submarine submarines minesweeper helicopter helicopters glider balloon parachute satellite satellites
  tall short thin fat rich poor young younger oldest typed type types lords lord commons drove drives cooked painted sang danced swore sworn
  climbed jumped rode ride rides slept dream dreamt dreams prize prizes nobel award awards oscar champion trophy cup dynasty
  king kings queen queens duke prince princes princess emperor pope bishop rabbi monk soldier knight
  left right bread rice soup kebab pizza burger chocolate sugar salt pepper cheese butter milk juice beer whisky vodka
  apple apples banana orange oranges grape grapes tomato potato onion garlic chicken beef pork lamb fish
  paint painting paintings portrait statue photographer painter artist singer actor actress dancer poet author writer
  lesson class classes grade grades exam homework pupil student degree diploma
  monkey lion tiger bear wolf eagle pigeon camel donkey
  green blue red yellow black white purple pink brown grey gray golden silver
  cotton silk leather wool wooden metal plastic glass stone marble
  heel heels socks sock glove gloves scarf belt button buttons zip pocket pockets wallet purse bag bags
  lunchbox fridge oven stove kettle spoon fork plate plates bowl cup cups mug
  monday tuesday wednesday thursday friday saturday sunday
  happy sad angry tired sick healthy hungry thirsty sleepy
  laughing crying singing dancing swimming cooking driving flying sailing
  parking garage highway road roads avenue boulevard lane alley corner block neighbourhood neighborhood suburb village
  toilet bathroom kitchen bedroom balcony basement attic desk desks drawer lamp curtain curtains
  tax loan loans debt debts mortgage rent bonus tip tips donation donations charity
  emoji hashtag follower followers like likes retweet selfie
  wifi bluetooth battery charger cable keyboard mouse screen monitor printer
  dish dishes starter starters buffet toast toasts champagne tablecloth napkin candle candles frequency frequencies bandwidth wavelength
  deadweight displacement airline airlines insurer insurers underwriter underwriters broker brokers chartering airmen passenger passengers
  limousine limo bicycle scooter perfume cologne jewellery jewelry necklace tattoo moustache spectacles sunglasses umbrella pyjamas
  landlord plumber gardener tailor barber hairdresser dentist nanny butler maid receptionist usher
  brent wti nasdaq nikkei ftse nymex
  sign signs signed title titles motto slogan logo hymn anthem currency coin coins note notes stamp stamps`
    .split(/\s+/)
    .filter(Boolean),
);
