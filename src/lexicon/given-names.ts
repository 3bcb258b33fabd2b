import {phraseList, type WordList} from './word-list.js'

/** Given names and gendered nouns that tell who is meant by `she` and `he`. Names that both bear are left out. */
export const women: WordList = phraseList(
  'mary,anna,ana,anne,maria,sarah,sara,emma,olivia,laura,linda,susan,karen,nancy,lisa,betty,helen,sandra,donna,carol,' +
    'ruth,sharon,michelle,deborah,jessica,elizabeth,jennifer,patricia,barbara,margaret,kimberly,emily,kathleen,amy,' +
    'angela,melissa,rebecca,stephanie,julie,diane,alice,julia,rose,hillary,kate,katherine,catherine,claire,fatima,' +
    'aisha,layla,maryam,leila,zainab,priya,anita,sunita,lakshmi,mei,yuki,hanna,hannah,ingrid,astrid,eva,elena,irina,' +
    'olga,natalia,svetlana,tatiana,sofia,sophie,lucia,carmen,isabel,rosa,teresa,juana,giulia,chiara,francesca,' +
    'charlotte,nora,nina,ella,ellen,jane,joan,janet,gulnara,aminata,ngozi,wanjiru,amina,esther,heather,amber,eleanor,' +
    'vivian,gillian,theresa,nikki,kellyanne,melania,ivanka,loretta,debbie,megyn,susana,sophia,marta,marija,marie,' +
    'mariam,miriam,monica,monika,martha,mona,nadia,nadine,natalie,naomi,nicole,norma,odette,pamela,paula,petra,pilar,' +
    'rachel,renata,rita,roberta,rosemary,roxana,samantha,selma,sheila,shirley,silvia,sonia,stella,sylvia,tamara,' +
    'tanya,ursula,valentina,valeria,vanessa,vera,veronica,victoria,virginia,wendy,xiaomei,yolanda,yvonne,zoe,zara,' +
    'beatrice,beatriz,bella,bernadette,bianca,brigitte,bronwyn,camila,camille,caroline,cecilia,christina,christine,' +
    'clara,clare,claudia,colette,cristina,cynthia,daniela,danielle,daphne,deirdre,diana,dolores,dorothy,edith,elisa,' +
    'elise,eliza,elsa,elvira,erica,erika,eugenia,eve,evelyn,fiona,flora,florence,frances,gabriela,gabriella,' +
    'geraldine,gertrude,gina,gloria,greta,guadalupe,gwen,harriet,hazel,helena,helga,henrietta,hilda,huda,ilse,ines,' +
    'inés,irene,iris,isabella,isabelle,ivana,jacqueline,jana,jasmine,jill,joanna,johanna,josefina,josephine,joyce,' +
    'judith,judy,juliana,juliet,june,karin,karina,katarina,kathryn,katja,katrina,kirsten,kristina,lara,lidia,lilian,' +
    'liliana,lily,lina,livia,lola,lorena,lorna,lorraine,louisa,louise,lucy,luisa,luz,lydia,lynn,mabel,madeleine,' +
    'magdalena,maja,malgorzata,manuela,marcela,margarita,margot,marianne,marilyn,marina,marion,marisa,marjorie,' +
    'maureen,maxine,meera,meena,mercedes,mildred,miranda,moira,molly,morag,muriel,myra,nell,niamh,noora,ophelia,' +
    'paloma,pauline,peggy,penelope,penny,phyllis,polly,priscilla,raquel,regina,rhoda,rosalind,rosario,roxanne,' +
    'sabrina,sadie,sally,selena,shauna,sinead,siobhan,soledad,stacy,sue,sushila,suzanne,svenja,tara,tatyana,tess,' +
    'tina,trudy,una,valerie,vivienne,wilhelmina,winifred,yasmin,yasmine,zahra,zeinab,adaeze,adwoa,ama,abena,akosua,' +
    'efua,folake,funmi,ifeoma,nneka,nkechi,bisi,bola,ronke,yetunde,deepa,divya,gita,indira,kavita,lata,leela,mamata,' +
    'mamta,meenakshi,neha,nirmala,nisha,pooja,pratibha,radha,rekha,rukmini,sangeeta,shanti,shilpa,sita,smriti,sushma,' +
    'uma,usha,vasundhara,noreen,aoife,orla,ciara,roisin,saoirse,eileen,doreen,maeve,brigid,morwenna,rhiannon,sian,' +
    'carys,bethan,megan,abigail,alison,angelica,annabel,antonia,audrey,barbora,zuzana,lenka,jitka,katerina,tereza,' +
    'agnieszka,magda,ewa,danuta,halina,jadwiga,oksana,oleksandra,yulia,daria,darya,ekaterina,galina,lyudmila,ludmila,' +
    'nadezhda,ksenia,anastasia,olena,iryna,larisa,tamar,nino,gulshan,aigul,dinara,madina,zarina,shabnam,farzana,' +
    'shireen,samina,saima,rukhsana,nusrat,shabana,ayesha,khadija,hafsa,halima,salma,safiya,rania,reem,noura,latifa,' +
    'mariama,aissatou,fatou,fatoumata,wanjiku,akinyi,achieng,nyambura,nomvula,thandi,thandiwe,lindiwe,nosipho,zanele,' +
    'chioma,chiamaka,amaka,obiageli,aderonke,abimbola,temitope,titilayo,yewande,hauwa,zulaikha,hafsat,asha,rupa,' +
    'anjali,kavya,shreya,swati,vandana,jayalalithaa,kamala,saroja,savitri,sonali,sneha,rashmi,renuka,archana,' +
    'putri,dewi,siti,nurul,retno,wulan,ratna,megawati,maricel,rosalinda,corazon,imelda,luzviminda,jocelyn,thuy,' +
    'nguyet,yoko,keiko,akiko,naoko,yuriko,michiko,sachiko,haruka,emiko,ingeborg,sigrid,solveig,mette,birgit,birgitte,' +
    'annika,anneli,pirjo,riitta,tarja,liisa,johanne,marit,gunilla,ulla,agneta,maud,giovanna,antonella,paola,rossella,' +
    'federica,elisabetta,graziella,ornella,mathilde,amelie,genevieve,solange,veronique,mireille,joelle,ximena,rocio,' +
    'graciela,mirta,marisol,yamile,jimena,catalina,alejandra,adriana,mariana,fernanda,juliette,luciana,tatiane,' +
    'philippa,imogen,tabitha,gwendolyn,ethel,agnes,ada,amelia,ava,freya,isla,keira,merve,zeynep,ayşe,ayse,elif,emine,' +
    'hatice,özlem,derya,gülsen,nermin,selin,büşra,esra,tuğba,melike,sevgi,nuray,aylin,ebru,pınar,dilek,fatma,tricia,' +
    'marnie,brenda,beverly,denise,cheryl,ann,chloe,ellie,lillian,addison,hailey,bethany,tamsin,gemma,shona,eilidh,' +
    'funke,bukola,njeri,wangari,zawadi,nomsa,lerato,palesa,meenal,shruti,geeta,aparna,anuradha,bhavna,chitra,gauri,' +
    'jyoti,kalpana,madhuri,manisha,namrata,nandini,padma,pallavi,preeti,ritu,sapna,shalini,tanvi,vidya,bushra,farah,' +
    'hina,iram,mahnoor,mehwish,nida,rabia,sana,shazia,sidra,sumaira,uzma,rina,wahyuni,fitri,puspa,iva,jelena,milica,' +
    'nevena,lucija,mirjana,vesna,yelena,nataliya,zhanna,marijke,anneke,saskia,femke,sanne,elina,päivi,aino,kirsi,' +
    'tuuli,britta,gudrun,heike,sabine,ulrike,anja,kerstin,alessandra,catarina,inês,rocío,consuelo,leticia,maribel,' +
    'céline,amélie,aurélie,delphine,élodie,sandrine,véronique,sylvie,agnès,grainne,cordelia,kelly,lauren,katie,kayla,' +
    'courtney,kirsty,kirstie,holly,hollie,leanne,stacey,tracey,tracy,jodie,jodi,jenny,kathy,cathy,annie,natasha,' +
    'caitlin,rosie,becky,vicky,lynne,lynda,debra,janice,janine,joanne,kristen,kristin,tiffany,brittany,amanda,heidi,' +
    'melanie,rebekah,carla,gail,erin,kendra,latoya,keisha,candace,monique,grace,eunice,gladys,mavis,doris,edna,' +
    'enid,bridget,marian,nellie,elsie,winnie,annette,jeanette,paulette,hélène,alexandra,allison,alyssa,angie,jackie,' +
    'carly,lilly,wilma,rhonda,glenda,paige,bonnie,gretchen,ruby,pearl,martina,denisa,roza,milena,blessing,' +
    'patience,mercy,temi,halimah,aisyah,nurhayati,ashley,beth,carolyn,connie,hayley,hilary,jenna,katy,libby,lila,' +
    'maggie,maisie,marcia,marlene,meg,millie,mimi,patsy,phoebe,simone,susannah,thelma,toni,trish,velma,yvette,' +
    'elaine,edwina,evangeline,freda,georgina,ginny,jillian,kara,karla,leah,lena,lori,mandy,pippa,tessa,akua,afua,' +
    'atieno,shobha,mayawati,deepika,shweta,lalitha,saraswati,parvati,ananya,medha,savita,seema,sharmila,sudha,' +
    'supriya,yamini,yukiko,tomoko,hye-jin,hyun-ah'
)
export const men: WordList = phraseList(
  'budi,agus,joko,bambang,eko,rudi,slamet,john,james,robert,michael,william,david,richard,joseph,thomas,charles,christopher,daniel,matthew,anthony,mark,' +
    'donald,steven,stephen,paul,andrew,joshua,kenneth,kevin,brian,george,edward,ronald,timothy,jason,jeffrey,ryan,' +
    'jacob,gary,nicholas,eric,jonathan,larry,justin,scott,brandon,benjamin,samuel,gregory,frank,alexander,patrick,' +
    'raymond,jack,dennis,peter,walter,henry,tom,tim,jim,joe,mike,bill,bob,dan,sam,ben,ted,barack,bernie,marco,jeb,' +
    'ahmed,mohammed,muhammad,mohamed,hassan,hussein,omar,ibrahim,yusuf,mustafa,khalid,abdul,ivan,sergei,sergey,' +
    'vladimir,dmitry,igor,pavel,boris,mikhail,nikolai,jose,juan,carlos,luis,miguel,pedro,jorge,manuel,francisco,' +
    'antonio,giovanni,luca,hans,karl,klaus,pieter,erik,lars,olaf,pierre,jacques,louis,rajesh,sanjay,amit,ravi,wei,' +
    'hiroshi,kenji,emeka,chinedu,kwame,kofi,musa,ghulam,imran,arjun,vikram,adam,alan,albert,alberto,alejandro,alfred,' +
    'alfredo,allan,andre,andré,andreas,andrei,andres,andrés,angus,antoine,anton,antonin,armando,arnold,arthur,arturo,' +
    'augustin,barry,bart,bartosz,basil,bernard,bertrand,björn,bogdan,brad,bradley,brendan,bruce,bruno,carl,carlo,' +
    'cedric,cesar,chad,chris,christoph,claude,claudio,clive,colin,conor,constantin,craig,curtis,cyril,dale,damien,' +
    'danny,darren,dave,denis,derek,desmond,diego,dieter,dirk,dominic,donal,doug,douglas,duncan,dwight,eamon,eddie,' +
    'edgar,edmund,eduardo,edwin,emil,emilio,emmanuel,enrique,ernest,ernesto,esteban,eugene,fabio,felipe,felix,' +
    'fernando,fidel,finn,floyd,francis,franco,franz,fred,frederick,fritz,gabriel,gareth,gavin,geoffrey,gerald,gerard,' +
    'gilbert,giorgio,giuseppe,glenn,gordon,graham,greg,guillermo,gustavo,hamad,hamid,harald,harold,harry,hector,' +
    'heinrich,herbert,hermann,howard,hubert,hugh,hugo,ian,ignacio,ismail,istvan,ivo,jaime,jake,jakob,jamal,jared,' +
    'javier,jeff,jens,jeremy,jerome,jerry,jesse,jesús,jimmy,joachim,joao,joel,johan,johann,johannes,jon,joost,josef,' +
    'juhan,julio,jürgen,karim,keith,ken,kurt,lachlan,laurent,lawrence,leo,leon,leonard,leonid,leroy,liam,lloyd,' +
    'lorenzo,lucas,lukas,luke,magnus,malcolm,manfred,marc,marcel,marcus,mario,marius,martin,martti,mateo,mathias,' +
    'matt,matteo,matthias,maurice,mauricio,max,maxim,mehmet,michal,michel,mikael,milan,milos,mohamad,mohammad,murray,' +
    'nathan,neil,nelson,nicolas,nigel,nils,noah,norbert,olivier,oscar,oskar,otto,owen,pablo,pascal,patricio,pau,' +
    'pauli,per,perry,petr,phil,philip,philippe,phillip,piotr,rafael,rafał,ralph,ramesh,ramón,raul,reginald,rené,' +
    'ricardo,riccardo,rob,roberto,rodney,rodrigo,roger,roland,rolf,roman,ronan,ross,roy,rudolf,rupert,russell,' +
    'salvatore,santiago,seamus,sean,sebastian,shane,sidney,simon,stanley,stefan,stefano,steve,stuart,sven,sylvain,' +
    'taras,terence,terry,theo,theodore,thierry,tobias,todd,tomas,tomasz,tommy,tony,travis,tristan,ulrich,umberto,urs,' +
    'vernon,vicente,victor,viktor,vincent,vincenzo,vitaly,volker,warren,wayne,werner,wilfred,wilhelm,willem,wolfgang,' +
    'yuri,yves,zoltan,abdullah,abdulaziz,faisal,fahad,hamza,mahmoud,majid,mansour,nasser,osama,rashid,salem,salman,' +
    'sami,tariq,tarek,walid,waleed,yasser,youssef,zaid,ajay,amitabh,anand,anil,arun,ashok,deepak,dinesh,ganesh,gopal,' +
    'harjit,harish,mahesh,manish,manoj,mohan,mukesh,narendra,naresh,pradeep,prakash,praveen,rahul,raj,rajiv,rakesh,' +
    'ranjit,sachin,sandeep,sunil,suresh,vijay,vinod,vivek,ade,adewale,babatunde,bayo,chidi,chike,chukwu,dele,femi,' +
    'ifeanyi,ikenna,kayode,kunle,lekki,nnamdi,obinna,olumide,segun,seun,tunde,uche,wale,yaw,kwabena,kwaku,kwesi,kojo,' +
    'juma,kamau,mwangi,otieno,declan,fergal,cormac,padraig,eoin,niall,ruairi,diarmuid,kieran,ciaran,cillian,fergus,' +
    'alistair,alasdair,hamish,ewan,euan,iain,rhys,gethin,emyr,huw,aled,dafydd,ieuan,trevor,cuthbert,elliot,kenny,' +
    'randolph,rory,tristram,wilf,jiri,jaroslav,miroslav,vaclav,zdenek,ondrej,lubos,radek,stanislav,tadeusz,krzysztof,' +
    'grzegorz,zbigniew,andrzej,jerzy,wojciech,mateusz,slawomir,volodymyr,oleksandr,serhii,serhiy,mykhailo,mykola,' +
    'oleh,andriy,dmytro,vasyl,viktar,alyaksandr,aleksandr,alexei,aleksei,anatoly,evgeny,gennady,grigory,maksim,' +
    'nikita,oleg,ruslan,timur,valery,vyacheslav,yevgeny,arsen,levon,giorgi,irakli,davit,nursultan,askar,bakhyt,' +
    'rustam,sherzod,jamshid,farhad,reza,hossein,mehdi,javad,ebrahim,asif,shahid,nadeem,naveed,waqar,wasim,shahbaz,' +
    'khurram,aamir,bilawal,pervez,abdulrahman,abdurrahman,adel,bassam,fadi,fouad,ghassan,haitham,hisham,ihab,jassim,' +
    'khaled,khalifa,maher,marwan,mazen,nabil,nizar,qasim,ramzi,samir,talal,turki,yahya,yousef,zayed,ziad,sani,nuhu,' +
    'bashir,aminu,garba,ibrahima,abubakar,abdoulaye,mamadou,ousmane,moussa,amadou,souleymane,boubacar,modou,olusegun,' +
    'oluwaseun,adebayo,adekunle,gbenga,kehinde,olayinka,olumuyiwa,rotimi,hosea,emenike,okechukwu,chukwuma,nonso,' +
    'kelechi,kwadwo,kwasi,kiprono,kipchoge,kiprop,odhiambo,omondi,ochieng,onyango,mutua,njoroge,kariuki,sipho,thabo,' +
    'themba,mandla,sibusiso,jabu,lwazi,jacobus,hendrik,gerhard,deon,ashutosh,avinash,bhupendra,devendra,gurdev,' +
    'hardeep,harbhajan,jagdish,kuldeep,mayank,mohit,pankaj,piyush,prashant,raghav,rajendra,rajnath,rohit,sanjeev,' +
    'satish,siddharth,subhash,sudhir,surendra,tejas,uddhav,vasant,venkat,yogesh,bambang,joko,agus,budi,wahyu,yusril,' +
    'rodolfo,rogelio,romulo,danilo,crisanto,renato,benigno,ferdinand,hideo,haruki,ichiro,junichi,kazuo,koji,makoto,' +
    'masahiro,naoki,ryota,satoshi,shigeru,shinzo,takashi,takeshi,toshio,yasuo,yoshihide,yukio,asbjorn,bjorn,erling,' +
    'gunnar,haakon,halvor,henrik,jorgen,jørgen,knut,kristian,leif,morten,sigurd,søren,soren,sverre,torsten,trygve,' +
    'ulf,gustaf,goran,göran,anders,aleksi,jari,jukka,kimmo,matti,mikko,pekka,sauli,timo,toomas,janis,arturs,andris,' +
    'gintaras,vytautas,algirdas,dimitris,giorgos,kostas,kyriakos,nikos,panagiotis,yannis,spyros,aldo,alessandro,' +
    'carmine,daniele,dario,davide,domenico,emanuele,enzo,ettore,filippo,gaetano,gennaro,gianni,gino,gianluca,ivano,' +
    'massimo,maurizio,paolo,pietro,raffaele,renzo,sergio,silvio,tommaso,valerio,vito,adolfo,agustin,alvaro,aurelio,' +
    'baltasar,bernardo,cristobal,efrain,elias,emiliano,fabian,facundo,federico,gerardo,gonzalo,hernan,horacio,' +
    'humberto,isidro,joaquin,joaquín,julián,leandro,lisandro,luciano,marcelo,martín,mariano,matias,maximo,nestor,' +
    'nicanor,nicolás,octavio,osvaldo,ramiro,ramon,raúl,rigoberto,rolando,ruben,saul,sebastián,teodoro,tomás,ulises,' +
    'víctor,wilfredo,henrique,joão,luiz,paulo,thiago,tiago,rui,nuno,vasco,adrien,alain,arnaud,bastien,benoit,' +
    'christophe,didier,edouard,emile,etienne,fabien,fabrice,françois,francois,frédéric,gaspard,gilles,guillaume,' +
    'herve,hervé,jacky,jean-luc,jean-pierre,jean-marie,jérôme,julien,leopold,loic,mathieu,raoul,remi,romain,stephane,' +
    'stéphane,thibault,xavier,yannick,bernd,detlef,eberhard,egon,ernst,friedrich,gerd,günther,gunther,guido,hartmut,' +
    'heiko,heinz,helmut,horst,ingo,joerg,jörg,jochen,jurgen,konrad,lothar,ludwig,markus,reinhard,rüdiger,sigmar,' +
    'thilo,uwe,walther,wilfried,winfried,burak,emre,hüseyin,murat,selim,cem,kemal,ahmet,serkan,volkan,onur,tolga,' +
    'barış,umut,orhan,enes,furkan,halil,osman,hakan,umair,usman,bilal,kamran,adnan,arif,rizwan,waseem,zahid,zubair,' +
    'junaid,haris,iftikhar,vikas,pramod,ashish,abhishek,aditya,akash,ankit,gaurav,girish,hemant,karthik,kunal,lokesh,' +
    'naveen,nikhil,nitin,pranav,rajeev,saurabh,shashank,srinivas,tarun,varun,venkatesh,vinay,vishal,yash,callum,' +
    'dylan,iwan,oisin,tadhg,trent,brett,dwayne,clyde,cecil,stjepan,dragan,zoran,marko,petar,aleksandar,dejan,dmitri,' +
    'bohdan,yevhen,azamat,nurlan,yerlan,bakyt,wouter,jeroen,maarten,sander,thijs,mika,heikki,juha,antti,günter,' +
    'rainer,thorsten,rubén,héctor,césar,vinicius,luís,benoît,cédric,étienne,nii,ebo,ayodele,chukwuemeka,kiprotich,' +
    'wafula,sizwe,bongani,tendai,tafadzwa,farai,hendra,slamet,rizky,yudi,anis,habib,rachid,yassine,hicham,mourad,' +
    'khalfan,saleh,nick,andy,pete,oliver,aaron,ethan,isaac,caleb,elijah,josh,tyler,kyle,cody,dustin,mick,ollie,' +
    'archie,alfie,freddie,toby,bobby,billy,charlie,johnny,jonny,gus,hank,chuck,clint,duane,ernie,glen,herb,lester,' +
    'lionel,lyle,marvin,melvin,mitch,ned,norm,percy,quentin,rick,ricky,ron,ronnie,roderick,rudy,rufus,russ,randy,' +
    'seth,sheldon,sylvester,tyrone,vince,virgil,wes,willie,zach,zachary,derrick,darrell,darryl,jacek,marek,marcin,' +
    'tomislav,hrvoje,ante,lamine,cheikh,demba,idrissa,seydou,robbie,stan,elliott,ikechukwu,umar,aliyu,suleiman,' +
    'mostafa,hossam,sumit,jitendra,virendra,dharmendra,arvind,govind,pranab,pawan,sourav,virat,akhilesh,nitish,' +
    'eknath,ajit,prithviraj,gautam,kapil,umesh,min-ho,jae-in,sang-hyun,dong-hyun,clifford,bryan,julian'
)

/** Forms of address, offices and kin. */
export const femaleNouns: WordList = phraseList(
  'mrs,ms,miss,dame,lady,queen,princess,spokeswoman,chairwoman,congresswoman,councilwoman,policewoman,' +
    'businesswoman,actress,waitress,mother,sister,daughter,wife,widow,aunt,grandmother,woman,girl,nun,madam,mme,' +
    'duchess,countess,baroness,heiress,landlady,headmistress,saleswoman,stewardess,schoolgirl,granddaughter,niece,' +
    'stepmother,mother-in-law,sister-in-law,girlfriend,fisherwoman,chairlady,midwife'
)
export const maleNouns: WordList = phraseList(
  'mr,sir,lord,king,prince,spokesman,chairman,congressman,councilman,policeman,businessman,fisherman,waiter,' +
    'father,brother,son,husband,widower,uncle,grandfather,man,boy,pope,imam,duke,earl,baron,landlord,headmaster,' +
    'salesman,schoolboy,grandson,nephew,stepfather,father-in-law,brother-in-law,boyfriend,monk,priest,foreman,' +
    'cameraman,postman,batsman,fireman,boatman,sheikh,sheik,emir'
)

/** Small words that are surnames of East Asia too. */
export const smallSurnames: WordList = phraseList('how,so,an,to,my,no,do,you,ho,he')
