// How other languages put countries and offices, each line under the English words `office-words` goes by.

export const COUNTRIES_ELSEWHERE = `iran: iranien iranienne iranischer iranische iranischen iranisches iraní irani iraniano iraniana iraniani iranlı irańskiego irańskiej
  us: américain américaine états-unis amerikanischer amerikanische amerikanischen estadounidense eeuu estadounidenses americano americana amerikan abd
  oman: omanais omanaise omanischer omanische omaní umman
  israel: israélien israélienne israelischer israelische israelí israeliano israeliana i̇srail israil
  uk: britannique britischer britische británico británica britannico inglés ingiliz
  france: français française französischer französische francés francesa francese fransız fransa
  germany: allemand allemande deutscher deutsche deutschland deutschlands alemán alemana alemania tedesco tedesca alman almanya
  qatar: qatarien qatarienne katarischer katarische katar catarí
  saudi: saoudien saoudienne saudischer saudische saudí saudita suudi
  egypt: égyptien égyptienne ägyptischer ägyptische egipcio egiziano mısır
  pakistan: pakistanais pakistanischer paquistaní
  turkey: turc turque türkischer türkische turco türk
  japan: japonais japanischer japonés
  russia: russe russischer russische ruso rusa rus rusya
  china: chinois chinesischer chino cinese çin
  italy: italien italienischer
  iran: iranu irański irańska íránu íránský íránská íránského iraans iraanse
  iran: irã iraniano iranska iranske
  russia: russlands rysslands ruslands ryske ryska russiske russisk
  us: usas amerikanska amerikanske
  china: kinas kinesiske kinesiska
  israel: israels israelske israeliske israeliska
  germany: tysklands tyska tyske
  france: frankrikes frankrigs franska franske
  uk: storbritanniens storbritannias brittiska britiske
  turkey: turkiets tyrkias tyrkiets
  us: amerika amerykański amerykańska americký americká amerikaans amerikaanse
  oman: omanu omański ománu ománský omaans omaanse
  israel: izraela izraelski izraelska izraele izraelský izraelská israëlisch israëlische israelense
  uk: inggris brytyjski brytyjska británie britský britská brits britse
  france: prancis perancis francji francuski francie francouzský francouzská frans franse
  germany: jerman niemiec niemiecki německa německý německá duits duitse
  qatar: kataru katarski katarský qatarese
  saudi: saudyjski saudyjska saúdský saúdská saoedisch saoedische
  egypt: mesir egiptu egipski egyptský egyptisch egyptische
  pakistan: pakistański pákistánu pákistánský pakistaans pakistaanse
  turkey: turki turcji turecki turecka turecký turecká turks turkse
  japan: jepang japonii japoński japonska japonský japans japanse
  russia: rusia rosji rosyjski rosyjska ruska ruský ruská russisch
  china: tiongkok cina chin chiński chińska číny čínský čínská chinees
  italy: italia włoch włoski itálie italský italiaans italiaanse
  eu: eropa unii europejskiej unie evropské europese
  iran: ایران ایرانی الإيرانية איראן האיראני האיראנית טהרן Иран Ирана иранский
  oman: عمان عمانی العمانية עומאן העומאני Оман Омана
  us: آمریکا امریکا آمریکایی أمريكا الأمريكي الأمريكية האמריקני האמריקאי США
  israel: اسرائیل اسرائیلی إسرائيل ישראל הישראלי Израиля
  qatar: قطر قطری القطرية קטאר הקטארי Катара
  saudi: عربستان سعودی السعودية סעודיה הסעודי
  egypt: مصر مصری المصرية מצרים המצרי Египта
  pakistan: پاکستان باكستان الباكستاني Пакистана
  turkey: ترکیه تركيا الترکی טורקיה הטורקי Турции
  russia: روسیه روسيا الروسی רוסיה הרוסי России
  iraq: عراق العراقي
  iran: إيران إيراني ایرانی‌ها Ирану иранской иранского האיראנים
  us: אמריקה ארה״ב ארהב ארה אמריקאי אמריקני США американский американского الولایات أمريكي
  uk: بریتانیا انگلیس بريطانيا البريطانية בריטניה בריטי Британии Великобритании британский
  france: فرانسه فرنسا الفرنسية الفرنسي צרפת Франции французский
  germany: آلمان ألمانيا الألمانية גרמניה Германии немецкий
  oman: عمانی عماني оманский
  israel: إسرائيلي израильский Израиль
  qatar: قطري катарский
  saudi: سعودي саудовский Саудовской
  egypt: مصري египетский
  pakistan: پاکستانی пакистанский
  turkey: تركي турецкий
  russia: روسی روسي российский
  china: چین الصين الصيني סין Китая китайский
  uae: الإمارات الإماراتي امارات اماراتی האמירויות ОАЭ Эмиратов эмиратский
  japan: ژاپن اليابان יפן Японии
  italy: ایتالیا إيطاليا איטליה Италии
  un: onu vn bm
  un: متحد المتحدة ООН האום
  eu: اروپا الأوروبي ЕС`;

export const OFFICES_ELSEWHERE = `president: président présidente präsident präsidentin presidente presidenta cumhurbaşkanı prezydent
  prime-minister: premierminister ministerpräsident başbakan başbakanı
  prime: primer primo
  foreign-minister: außenminister aussenminister außenministerin canciller dışişleri
  foreign-minister: utrikesminister utrikesministern utenriksminister udenrigsminister ulkoministeri
  prime-minister: statsminister statsministern premiärminister premierminister pääministeri
  defense-minister: försvarsminister forsvarsminister
  crown-prince: kronprinz kronprinsen kronprins kroonprins veliaht
  crown: héritier heredero ereditario herdeiro
  prince: príncipe principe prinz prens
  eu-foreign-envoy: eu-außenbeauftragte außenbeauftragte außenbeauftragter
  state: état estado
  emir: emiri émir emiro
  high: haute alta
  envoy: représentante représentant representante beauftragter beauftragte
  foreign: étrangères exteriores esteri auswärtigen zagranicznych
  affairs: affaires asuntos
  minister: ministre ministro ministra bakanı bakan minister minister
  defense: défense verteidigung verteidigungs defensa difesa savunma
  defense-minister: verteidigungsminister
  secretary: secrétaire secretario segretario sekretär generalsekretär sekreteri
  head: jefe dirigeant directeur direktor direttore capo leiter
  speaker: parlamentspräsident
  ambassador: ambassadeur botschafter embajador ambasciatore büyükelçi büyükelçisi
  envoy: ambassadeur botschafter embajador ambasciatore büyükelçi büyükelçisi enviado émissaire sondergesandter gesandter
  spokesman: porte-parole sprecher portavoz portavoce sözcüsü
  supreme-leader: ajatollah-führer
  supreme: suprême supremo oberster
  leader: líder guide führer
  nuclear: nucléaire atom nükleer
  vice: vizepräsident vicepresidente
  sultan: sultán sultano
  foreign-minister: menlu menlunya
  defense-minister: menhan
  finance-minister: menkeu
  foreign-ministry: kemlu kemenlu msz
  president: presiden prezydent prezydenta prezident prezidenta presidente
  vice-president: wapres wiceprezydent viceprezident
  prime: perdana
  prime-minister: premiér premiera
  minister: menteri ministr ministra
  foreign: luar zahraničí zahraničních buitenlandse zewnętrznych
  defense: pertahanan obrony obrany defensie
  secretary: sekjen sekretaris sekretarz sekretarza tajemník secretaris
  state: stanu
  head: kepala ketua szef szefowa šéf šéfka chefe
  envoy: dubes duta utusan ambasador velvyslanec vyslanec zmocněnec wysłannik gezant
  spokesman: jubir bicara rzecznik rzeczniczka mluvčí woordvoerder woordvoerster porta-voz
  leader: pemimpin przywódca vůdce leider
  supreme: tertinggi najwyższy nejvyšší
  vice: wakil
  parliament: parlemen parlamentu parlement
  crown: mahkota
  prince: putra
  commander: panglima dowódca velitel bevelhebber
  un: pbb onz osn
  minister: وزیر שר министр министра
  foreign: خارجه الخارجية חוץ החוץ иностранных
  defense: دفاع الدفاع הביטחון обороны
  prime: نخست
  prime-minister: премьер премьера
  ministers: الوزراء
  government: הממשלה ממשלת
  president: رئیس‌جمهور جمهور נשיא הנשיא президент президента
  head: رئیس ראש
  sultan: سلطان султан
  secretary: دبیر секретарь
  council: شورای
  security: امنیت
  national: ملی
  supreme: عالی
  supreme-leader: رهبر المرشد
  crown-prince: ولیعهد العهد
  emir: أمير אמיר эмир
  minister: وزير השרה министром министру
  ministry: وزارت وزارة משרד министерства министерство
  foreign-ministry: МИД МИДа
  foreign: خارجية خارجہ иностранным
  head: глава главы главе директор مدير مدیر مدیرکل سربراہ מנכל מנהל ראשת
  iaea: aiea iaeo uaea mae oiea
  iaea: آژانس МАГАТЭ סבאא وكالة
  international: بین‌المللی الدولية международного
  energy: للطاقة الطاقة انرژی энергии
  nuclear: الذرية النووية اتمی هسته‌ای атомной ядерной הגרעין גרעין
  organization: سازمان منظمة организации
  vice: نائب معاون вице סגן
  envoy: سفیر سفير مبعوث نماینده فرستاده посол спецпосланник שגריר שליח
  spokesman: سخنگوی سخنگو المتحدث متحدث пресс-секретарь представитель דובר דוברת
  speaker: спикер
  parliament: مجلس البرلمان парламента меджлиса הפרלמנט
  secretary: أمين генсек
  secretary-state: госсекретарь
  leader: رهبر مرشد лидер המנהיג מנהיג
  supreme: верховный העליון
  defense: جنگ الحرب обороны הגנה
  crown-prince: крон-принц
  king: پادشاه ملک العاهل король
  prime-minister: نخست‌وزیر رئیس‌الوزراء
  crown: наследный наследного יורש
  prince: принц принца
  arabia: Аравии ערב
  head: chef patron baş başkanı гендиректор гендиректора
  secretary: دبیرکل מזכל генсека
  treasury: خزانه‌داری الخزانة האוצר казначейства минфина
  commander: فرمانده قائد מפקד командующий командующего commandant befehlshaber komutanı comandante
  judiciary: قضائیه قضاییه القضائية القضاء
  mossad: موساد الموساد המוסד Моссад Моссада
  cia: سیا ЦРУ
  centcom: سنتکام سنتكوم סנטקום Центком Центкома СЕНТКОМ
  un: ملل
  pentagon: پنتاگون البنتاغون הפנטגון Пентагон Пентагона
  irgc: سپاه پاسداران الحرس КСИР משמרות`;

/** Words of a phrase for an office that carry nothing. */
export const EMPTY_ELSEWHERE = `امور أمور شؤون الأعلى أعلى ولي دل дел عام العام عالی‌جناب ویژه خاص الخاص قوه در في especial relações המיוחד מיוחד специальный специального генеральный генерального הכללי של
  le la les des du de d l el los las del der die das dem den für von negeri serikat besar khusus juru jenderal spraw věcí zaken van degli dei della di da il lo au aux en et und y ve`;
