import {phraseList, wordList, type WordList} from './word-list.js'

/** Towns from which the wires of the world report, in lower case. */
export const towns: WordList = phraseList(
  'pune,nagpur,thane,surat,indore,kanpur,thiruvananthapuram,kozhikode,coimbatore,madurai,guwahati,ranchi,' +
    'raipur,jammu,dehradun,shimla,agra,varanasi,visakhapatnam,vijayawada,mysuru,mangaluru,panaji,gurugram,' +
    'noida,ghaziabad,faridabad,ludhiana,amritsar,bhubaneswar,imphal,shillong,aizawl,kohima,agartala,itanagar,' +
    'gangtok,jodhpur,udaipur,vadodara,rajkot,nashik,hubballi,tiruchi,puducherry,faisalabad,multan,sialkot,' +
    'rawalpindi,sukkur,gilgit,muzaffarabad,benin city,sokoto,ilorin,abeokuta,akure,owerri,nakuru,eldoret,' +
    'kumasi,tamale,takoradi,bloemfontein,gqeberha,polokwane,cebu,davao,baguio,iloilo,zamboanga,penang,' +
    'johor baru,ipoh,kuching,kota kinabalu,sylhet,rajshahi,khulna,barishal,kandy,jaffna,pokhara,biratnagar,' +
    'mandalay,chiang mai,phuket,da nang,surabaya,bandung,makassar,' +
    'abidjan,abu dhabi,abuja,accra,addis ababa,aden,ahmedabad,aleppo,alexandria,algiers,almaty,amman,amsterdam,' +
    'ankara,antananarivo,antwerp,arusha,ashgabat,asmara,astana,asunción,athens,atlanta,auckland,baghdad,baku,bamako,' +
    'bangalore,bengaluru,bangkok,bangui,banjul,barcelona,basel,basra,beijing,beirut,belfast,belgrade,bengasi,' +
    'benghazi,berlin,bern,bhopal,birmingham,bishkek,bissau,blantyre,bogotá,bogota,bonn,boston,brasilia,brasília,' +
    'bratislava,brazzaville,brisbane,brussels,bucharest,budapest,buenos aires,bujumbura,bulawayo,cairo,calabar,' +
    'canberra,cape town,caracas,cardiff,casablanca,chandigarh,chengdu,chennai,chicago,chittagong,chişinău,chisinau,' +
    'cologne,colombo,conakry,copenhagen,cotonou,dakar,dallas,damascus,dar es salaam,darwin,delhi,denver,detroit,' +
    'dhaka,dili,djibouti,dodoma,doha,dubai,dublin,durban,dushanbe,düsseldorf,edinburgh,entebbe,enugu,erbil,frankfurt,' +
    'freetown,gaborone,gaza,geneva,georgetown,glasgow,guangzhou,guatemala city,guayaquil,hamburg,hanoi,harare,havana,' +
    'helsinki,ho chi minh city,hong kong,honiara,houston,hyderabad,ibadan,islamabad,istanbul,izmir,jaipur,jakarta,' +
    'jeddah,jerusalem,johannesburg,juba,kabul,kaduna,kampala,kandahar,kano,karachi,kathmandu,khartoum,kigali,' +
    'kingston,kinshasa,kisumu,kochi,kolkata,kuala lumpur,kuwait city,kyiv,lagos,lahore,la paz,leipzig,libreville,' +
    'lilongwe,lima,lisbon,liverpool,ljubljana,lomé,lome,london,los angeles,luanda,lucknow,lusaka,luxembourg,lyon,' +
    'madrid,maiduguri,malabo,malé,male,managua,manama,manchester,manila,maputo,marrakesh,marseille,maseru,mbabane,' +
    'mecca,medina,melbourne,mexico city,miami,milan,minsk,mogadishu,mombasa,monrovia,monterrey,montevideo,montreal,' +
    'moroni,moscow,mosul,mumbai,munich,muscat,nairobi,naples,nassau,naypyidaw,ndjamena,new delhi,new york,niamey,' +
    'nicosia,nouakchott,nuuk,oslo,ottawa,ouagadougou,panama city,paramaribo,paris,patna,perth,peshawar,philadelphia,' +
    'phnom penh,podgorica,port harcourt,port louis,port moresby,port of spain,port sudan,porto,prague,praia,pretoria,' +
    'pristina,pyongyang,quetta,quito,rabat,ramallah,rangoon,reykjavik,riga,rio de janeiro,riyadh,rome,rotterdam,' +
    'salzburg,san francisco,san josé,san jose,san juan,san salvador,sanaa,santiago,santo domingo,são paulo,sao paulo,' +
    'sarajevo,seattle,seoul,seville,shanghai,sharjah,shenzhen,singapore,skopje,sofia,srinagar,stockholm,strasbourg,' +
    'stuttgart,sucre,suva,sydney,taipei,tallinn,tashkent,tbilisi,tegucigalpa,tehran,tel aviv,the hague,thimphu,' +
    'tirana,tokyo,toronto,tripoli,tunis,turin,ulaanbaatar,vaduz,valletta,vancouver,venice,victoria,vienna,vientiane,' +
    'vilnius,warsaw,washington,wellington,windhoek,yangon,yaoundé,yaounde,yerevan,zagreb,zanzibar,zürich,zurich'
)

/** Words in capitals before a sign that name what the page has and no town: `WATCH | …`, `VIDEO: …`, in lower case. */
export const noTowns: WordList = wordList(
  'watch listen read note notes correction clarification breaking live opinion analysis explained explainer ' +
    'exclusive video videos photo photos picture pictures gallery update updates news sport sports business politics ' +
    'tech technology science health entertainment culture travel lifestyle editorial column comment interview review ' +
    'feature features podcast poll profile obituary how why what when who more also see related recommended ' +
    'advertisement background factbox timeline highlights summary quotes credit image images caption external email ' +
    'caution warning correction clarification contact contacts source tags topics journal author urgent alert ' +
    'pool copy advance embargoed embargo newsalert newsflash snap snaps rush bulletin ' +
    'developing just flash recap roundup preview verify insight fact facts myth myths claim verdict rating question ' +
    'answer truth reality reaction context statement result results standings score scores weather money look boom ' +
    'busted disclaimer notice earlier previously originally meanwhile latest today yesterday tonight tomorrow attention abstract text ' +
    'disaster crime justice courts economy finance education environment religion society international local ' +
    'transport energy defence defense security military obituaries introduction overview contents conclusion references excerpts transcript letters'
)

/** Last words of places' names that are hardly surnames, in lower case. */
export const placeNouns: WordList = wordList(
  'falls city town island islands beach springs heights harbour harbor county district province village bay valley rapids junction region'
)
