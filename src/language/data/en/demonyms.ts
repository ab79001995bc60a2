/**
 * Countries with the words for what comes from them and their capitals, folded: the country, its adjectives and people,
 * then behind `|` its capital.
 *
 * source: usual English names, adjectives and capitals of the member states of the United Nations and a few other
 *   territories that news names often, written out for this project; one-word names only (`u.s.` is what `US`, `U.S.`
 *   and `USA` fold to; names of several words stand in `aliases.ts`).
 * note: an adjective names the country itself (`Iranian officials` / `officials of Iran`). A capital may stand for the
 *   government (`Washington accused`) or just be a city, so it counts for the country in part only.
 */
const countries = `
afghanistan afghan afghani | kabul
albania albanian | tirana
algeria algerian | algiers
angola angolan | luanda
argentina argentine argentinian | buenos
armenia armenian | yerevan
australia australian | canberra
austria austrian | vienna
azerbaijan azerbaijani azeri | baku
bahrain bahraini | manama
bangladesh bangladeshi | dhaka
belarus belarusian | minsk
belgium belgian | brussels
bolivia bolivian | sucre
bosnia bosnian | sarajevo
botswana | gaborone
brazil brazilian | brasilia
britain british briton uk | london
bulgaria bulgarian | sofia
burma burmese myanmar | naypyidaw
cambodia cambodian | penh
cameroon cameroonian | yaounde
canada canadian | ottawa
chile chilean | santiago
china chinese | beijing
colombia colombian | bogota
congo congolese | kinshasa
croatia croatian croat | zagreb
cuba cuban | havana
cyprus cypriot | nicosia
czechia czech | prague
denmark danish dane | copenhagen
ecuador ecuadorian | quito
egypt egyptian | cairo
estonia estonian | tallinn
ethiopia ethiopian | addis
finland finnish finn | helsinki
france french frenchman | paris
georgia georgian | tbilisi
germany german | berlin
ghana ghanaian | accra
greece greek | athens
guatemala guatemalan |
haiti haitian |
honduras honduran | tegucigalpa
hungary hungarian | budapest
iceland icelandic icelander | reykjavik
india indian | delhi
indonesia indonesian | jakarta
iran iranian | tehran teheran
iraq iraqi | baghdad
ireland irish irishman | dublin
israel israeli | jerusalem
italy italian | rome
jamaica jamaican | kingston
japan japanese | tokyo
jordan jordanian | amman
kazakhstan kazakh | astana
kenya kenyan | nairobi
kosovo kosovar | pristina
kuwait kuwaiti |
kyrgyzstan kyrgyz | bishkek
laos laotian | vientiane
latvia latvian | riga
lebanon lebanese | beirut
liberia liberian | monrovia
libya libyan | tripoli
lithuania lithuanian | vilnius
macedonia macedonian | skopje
malaysia malaysian | lumpur
mali malian | bamako
malta maltese | valletta
mexico mexican |
moldova moldovan | chisinau
mongolia mongolian | ulaanbaatar
montenegro montenegrin | podgorica
morocco moroccan | rabat
mozambique mozambican | maputo
namibia namibian | windhoek
nepal nepalese nepali | kathmandu
netherlands dutch holland dutchman | amsterdam
nicaragua nicaraguan | managua
niger nigerien | niamey
nigeria nigerian | abuja
norway norwegian | oslo
oman omani | muscat
pakistan pakistani | islamabad
palestine palestinian | ramallah
panama panamanian |
paraguay paraguayan | asuncion
peru peruvian | lima
philippines philippine filipino | manila
poland polish pole | warsaw
portugal portuguese | lisbon
qatar qatari | doha
romania romanian | bucharest
russia russian | moscow kremlin
rwanda rwandan | kigali
saudi | riyadh
scotland scottish scot | edinburgh
senegal senegalese | dakar
serbia serbian serb | belgrade
slovakia slovak | bratislava
slovenia slovenian slovene | ljubljana
somalia somali | mogadishu
spain spanish spaniard | madrid
sudan sudanese | khartoum
sweden swedish swede | stockholm
switzerland swiss | bern
syria syrian | damascus
taiwan taiwanese | taipei
tajikistan tajik | dushanbe
tanzania tanzanian | dodoma
thailand thai | bangkok
tunisia tunisian | tunis
turkey turkish turk türkiye turkiye | ankara
turkmenistan turkmen | ashgabat
uganda ugandan | kampala
ukraine ukrainian | kyiv kiev
uruguay uruguayan | montevideo
u.s. american america | washington
uzbekistan uzbek | tashkent
venezuela venezuelan | caracas
vietnam vietnamese | hanoi
wales welsh welshman | cardiff
yemen yemeni | sanaa
zambia zambian | lusaka
zimbabwe zimbabwean | harare
europe european |
africa african |
asia asian |
`;

const lines = countries
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((words) => words.trim().split(' ')));

/** Each word that names a country or what comes from it → the country. */
export const countryOfWord: ReadonlyMap<string, string> = new Map(
  lines.flatMap(([words = []]) => words.map((word) => [word, words[0] ?? word] as const)),
);

/** Each capital → its country. */
export const countryOfCapital: ReadonlyMap<string, string> = new Map(
  lines.flatMap(([words = [], capitals = []]) =>
    capitals.filter((capital) => capital !== '').map((capital) => [capital, words[0] ?? ''] as const),
  ),
);
