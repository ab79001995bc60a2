/**
 * Countries, their capitals, and the words for what comes from them, folded.
 *
 * source: the member states of the United Nations, their usual English names, capitals and adjectives, written out for
 *   this project; states and cities of one word only, since what is looked up is a word of a compound.
 * note: used to tell the two names in `Iran-Iraq talks` from the one in `Abdul-Mahdi`, and to know adjectives of
 *   origin, which name a country and no person.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const placeNames: ReadonlySet<string> = list(`
  afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
  barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burkina burma
  burundi cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti
  dominica ecuador egypt england eritrea estonia eswatini ethiopia europe fiji finland france gabon gambia georgia
  germany ghana greece grenada guatemala guinea guyana haiti herzegovina honduras hungary iceland india indonesia iran
  iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia
  lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta
  mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru
  nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland
  portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia slovenia somalia
  spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey türkiye
  turkiye turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu vatican venezuela vietnam wales yemen zambia
  zimbabwe u.s. uk eu un nato asia africa america
  kabul tirana algiers luanda yerevan canberra vienna baku manama dhaka minsk brussels sucre sarajevo gaborone brasilia
  sofia yaounde ottawa santiago beijing bogota kinshasa zagreb havana nicosia prague copenhagen quito cairo tallinn
  helsinki paris tbilisi berlin accra athens budapest reykjavik delhi jakarta tehran baghdad dublin jerusalem rome tokyo
  amman astana nairobi pyongyang seoul pristina bishkek vientiane riga beirut tripoli vilnius antananarivo kuala valletta
  chisinau ulaanbaatar podgorica rabat maputo windhoek kathmandu amsterdam managua niamey abuja skopje oslo muscat
  islamabad ramallah lima manila warsaw lisbon doha bucharest moscow kigali riyadh dakar belgrade bratislava ljubljana
  mogadishu pretoria madrid colombo khartoum stockholm bern damascus taipei dushanbe bangkok tunis ankara ashgabat
  kampala kyiv kiev london washington montevideo tashkent caracas hanoi sanaa lusaka harare`);

export const demonyms: ReadonlySet<string> = list(`
  afghan albanian algerian american angolan arab arabian argentine argentinian armenian australian austrian azerbaijani
  azeri bahraini bangladeshi basque belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian
  cameroonian canadian catalan chadian chechen chilean chinese colombian congolese croatian cuban cypriot czech danish
  dutch ecuadorian egyptian emirati english eritrean estonian ethiopian european fijian filipino finnish french gambian
  georgian german ghanaian greek guatemalan guinean haitian honduran hungarian icelandic indian indonesian iranian iraqi
  irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz laotian
  latvian lebanese liberian libyan lithuanian macedonian malawian malaysian maldivian malian maltese mexican moldovan
  mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian norwegian omani pakistani
  palestinian panamanian paraguayan persian peruvian polish portuguese qatari romanian russian rwandan saudi scottish
  senegalese serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik tanzanian
  thai tibetan tunisian turkish turkmen ugandan ukrainian uruguayan uyghur uzbek venezuelan vietnamese welsh yemeni
  zambian zimbabwean african asian western eastern latin
  afghans albanians algerians americans arabs argentines armenians australians austrians belgians bosnians brazilians
  britons bulgarians canadians chileans colombians croats cubans czechs danes egyptians ethiopians europeans finns
  georgians germans greeks hungarians indians indonesians iranians iraqis israelis italians jordanians kenyans koreans
  kurds kuwaitis libyans lithuanians mexicans moroccans nigerians norwegians pakistanis palestinians poles russians
  saudis serbs somalis swedes syrians tunisians turks ukrainians venezuelans yemenis africans asians`);
