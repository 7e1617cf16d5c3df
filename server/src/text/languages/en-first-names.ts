import { words } from '../word-list.js';

/** First names with a fairly fixed gender; used to tell "he" from "she" and a first name from a family name. */
export const MALE_FIRST_NAMES: ReadonlySet<string> = words(`
  aaron abdul abdullah abraham adam adrian ahmed ahmad alan albert alec alejandro alex alexander alexei alfred ali allan
  allen alvin amir anderson andre andrea andrei andres andrew angus anthony antonio antony arnold arthur ashton barack
  barney barry bashar ben benedict benjamin bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan
  brent bret brett brian bruce bryan caleb calvin cameron carl carlos cecil charles charlie chester chris christian
  christopher chuck clarence clark claude clay cliff clifford clint clinton cody colin conor corey cornel cory craig
  curt curtis dale damian dan daniel danny darrell darren dave david dean dennis denis derek dick dmitri dmitry dominic
  don donald doug douglas duncan dustin dwight dwayne earl ed eddie edgar eduardo edward edwin eli elias elijah
  elliott elon emanuel emmanuel enrique eric erik ernest ernie ethan eugene evan ezra faisal federico felipe felix
  fernando floyd francis francisco francois frank franklin fred freddie frederick fuad gabriel garrett gary gavin geoff
  geoffrey george gerald gerard gerry giovanni glen glenn gordon graham grant greg gregory guillermo gus guy hamid harold
  harris harrison harry harvey hassan hector henry herbert herman hisham howard hugh hugo hussein ian ibrahim igor isaac
  ismail ivan jack jackson jacob jaime jake jamal james jamie jan jared jason javier jay jeff jeffrey jeremy jerome jerry
  jesse jim jimmy joachim joe joel joey johan johannes john johnny jon jonah jonathan jordan jorge jose joseph josh
  joshua juan jude julian julio justin karl keith ken kenneth kevin khalid kirk kurt kyle lance larry lars laurence
  lawrence lee leo leon leonard leonardo leonid lindsey lloyd lou louis lucas luis luke malcolm manuel marc marcel marco
  marcos marcus mario mark martin marty marvin masoud matt matteo matthew maurice max michael micah miguel mike mikhail
  milton mitch mitchell mitt mohamed mohammad mohammed moshe muhammad mustafa nate nathan nathaniel neal ned neil nelson
  newt nicholas nick nicolas nigel noah noam norman oliver omar orrin oscar osama otto owen pablo pat patrick paul pedro
  pete peter phil philip phillip pierre rafael raj ralph ramon rand randall randy raul ray raymond recep reginald reince
  rex ricardo richard rick ricky rob robbie robert roberto robin rod rodney roger roland ron ronald ross roy ruben rudolph
  rudy rupert russ russell ryan saddam sam samuel scott sean sebastian sergei sergey seth shane shaun shawn sidney silvio
  simon spencer stan stanley stefan stephen sterling steve steven stewart stuart sylvester ted terence terry theodore
  thomas tim timothy tobias todd tom tomas tommy tony travis trent trevor trey tucker tyler vernon victor viktor vince
  vincent vladimir volodymyr wallace walt walter wayne wendell wesley will william willie winston wolfgang
  xavier yitzhak yusuf zachary paulo jonas hans jürgen günther fritz klaus dieter heinz horst uwe wolf werner olaf gerhard
  joschka guido kurt rainer ulrich manfred helmut peer sigmar benoit jean jacques nicolas olivier francois
  abdulrahman adamu adebayo aditya agustin ajay akira alain alberto aldo aleksandr alessandro alessio alistair amit
  anders andrzej anil antoine anton arjun arnaud arne arturo ashok asif axel bartosz bashir bastian bilal bjorn
  bogdan bruno carlo cedric chidi colm cyril dagfinn damien darius dawid diego dieudonne dimitri donal dragan eamon
  eirik emeka emil emilio emre enzo eoin ernesto esteban etienne fabian fabio farid farouk fergus filip florian
  francesco franco franz fredrik gareth georg gianni gilles giorgos giuseppe gopal gustav gustavo hakan haruki
  haruto heinrich henri henrik hiroshi hubert ignacio ilya imran iqbal ivo jakob jakub jamil jens jerzy joao jochen
  jorgen josef juri kai kamil kofi konrad krzysztof kwame lachlan leif lorcan lorenzo luca lucian ludwig luigi luka
  maarten maciej magnus mahmoud maksim marcin marek mateusz mathieu matthias mauricio mehmet mikael miroslav mohan
  mohsen murat nadim naveed niall nikolai nikolaos nils oleg oleksandr oskar ousmane pascal pavel pawel petr petter
  philippe piers piet piotr pranav quentin radek rahul rajesh rakesh ramesh rashid reinhard rhys ronan salman sandro
  sanjay santiago satoshi sebastien sergio serhiy stefano sunil suresh sven takashi tariq tayyip tendai thabo theo
  thierry thorsten tiago tomasz torsten tristan umberto vaclav vijay vikram vitor volker wilhelm yann yannick yasser
  yiannis yoshi youssef yuri zbigniew zoltan
  abdi abdoulaye abel achim adil adolfo afonso agostinho ahmet aidan akash akbar aleksander aleksi alfonso alfredo
  alhassan alvaro amadou ambrose amine anatoly andras andrius anselm antti aram arash arman armando armen arnav
  artem artur arvid arvind aryan atanas augustin augusto aurelio ayman ayodele azim babak balazs baptiste barnabas
  bartholomew basil bela benigno benito bertrand bohdan boyd branko callum casper cesar cheikh christophe cillian
  clemens clement conrad cormac cosmin cristian dag damir danilo dario daud davide declan deepak denys desmond
  dietmar dimitrios dimitris dinesh domingo donato dragos dylan edgardo edoardo eduard egon einar ekrem eladio
  eliseo emiliano endre enoch eoghan erdogan erhan erich erkki erling ernst erwin evgeny ezequiel fadi farhad fekadu
  felician feng ferdinand ferenc fernand finlay finn florin frans frantisek friedrich fyodor gabor gael gaetan
  gaspar gavril gennady georgios gerrit gert ghassan gianluca gintaras giuliano godfrey goran gottfried gregor
  gregorio grigory guilherme gunnar gunther gyorgy haakon habib haider hakim haluk hamish hannes harald hardeep
  haris haroun harpreet hasan hashim heikki heiko helge hemant henning hermann hilario horacio hrvoje humberto
  huseyin iain ibrahima ifeanyi imre indra ingvar ioannis ishaan isidro ismael istvan ivar jaan jalal jaroslav javad
  jeronimo jesper jesus jiri joaquim joaquin josip jouni juhani julius junaid jurgen jussi kabir kacper kaspar
  kasper kazimierz keir keisuke kemal kenichi kenji klemens knut koji konstantin kristian kristof kwabena kwasi
  laszlo lazaro leandro lennart leopold levent lubomir lucien ludovic lukas lukasz magdi mahesh malik mamadou manoj
  manolis marat marcelo mariano marius markku marko markus marten mathis matti maurizio mauro mehdi michal mihai
  mihail mihaly mikko milos milosz mirko mitsuo modibo moises moritz moussa musa nabil nasser nestor nicolae
  nikhil nikola nikos nnamdi norbert obinna octavio olav ole oluwaseun orhan oriol osman osvaldo oyvind
  paavo paddy padraig panagiotis paolo pasquale patricio patrik pekka peppe pieter prakash pravin predrag rachid
  rafal raimund rajiv ramiro randolph raoul ravi ravindra reinaldo reza riccardo rinaldo roderick rodrigo rogelio
  rolf romain rostam rubens rudi rudolf rui ruslan rustam ryszard sadiq sakari salim salvatore samir
  samuli sandor santosh sapar saul savvas segun selim senthil seppo serge shahid shankar shinji shoaib shyam siaka
  sigurd simao simeon siraj slavko slobodan soren spyros stanislav stavros stelian stig subhash svein sverre sylvain
  tadashi tadeusz taha tamas tapio teemu tenzin teodoro teun thanos theodor thibault tibor tigran todor tomislav
  tommaso tor torbjorn toshiro trygve tunde tuomas uche ugo ulf umar usman vadim valentin valentino valerio vasile
  vasily veli venkat vicente viliami ville vinay vincenzo vinod virgil vitaly vito vittorio vlad vuk waleed walid
  wenceslas wiktor willem winfried wissam wojciech yaakov yahya yakov yaw yevgeny yiorgos zaheer zaid zakaria zdenek
  zeljko ziad zlatko zoran`);

export const FEMALE_FIRST_NAMES: ReadonlySet<string> = words(`
  abby abigail adele adriana agnes aisha alexandra alexis alice alicia alison allison alyssa amanda amber amelia amy ana
  anastasia andrea angela angelina anita ann anna anne annette annie april ariana ashley audrey barbara beatrice becky
  belinda bernice beth betsy betty beverly bianca bonnie brenda bridget brooke camila camille candace carla carly carmen
  carol carole caroline carolyn carrie cassandra catherine cathy cecilia charlotte chelsea cheryl christiane christie
  christina christine cindy claire clara claudia condoleezza connie courtney crystal cynthia daisy dana danielle dawn
  deborah debbie debra denise diana diane dianne dolores donna dora doris dorothy edith eileen elaine eleanor elena elise
  elisabeth eliza elizabeth ella ellen emily emma erica erin esther eva evelyn faith fatima felicia fiona florence
  frances gabriela gail gayle georgia gina ginger giorgia glenda gloria grace gretchen gwen haley hannah harriet hazel
  heather heidi helen helena hillary hilary holly hope huma ida ilana indira ingrid irene iris isabel isabella ivanka
  jackie jacqueline jamie jan jane janet janice jasmine jean jeanne jen jenna jennifer jenny jessica jill jo joan joanna
  joanne jodi jordan josephine joy joyce juanita judith judy julia juliana julie june kamala karen kate katherine
  kathleen kathryn kathy katie katrina katy kayla kellie kelly kellyanne kelsey kendra kim kimberly kirsten kristen
  kristin kristina kristine lara laura lauren laurie leah lena leslie lily linda lindsay lisa liz loretta lori louise lucia
  lucille lucy lydia lynn mabel madeleine madeline maggie mallory mandy marcia margaret maria marianne marie marilyn marine
  marion marjorie marlene marsha martha mary maureen maxine megan melania melanie melinda melissa mercedes meredith mia
  michele michelle mika mildred miranda miriam mollie molly monica nadia nancy naomi natalia natalie natasha nicole nikki
  nina nora norma olga olivia pamela patricia patsy patti patty paula pauline peggy penny phyllis rachel rebecca regina
  renee rita roberta robin rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah savannah
  selena shannon sharon sheila shelley sheryl shirley sofia sonia sophia sophie stacey stephanie sue susan susanna suzanne
  sybil sylvia tamara tanya tara tatiana teresa tess theresa therese tiffany tina tracy ursula valerie vanessa vera veronica
  victoria viola violet virginia vivian wanda wendy whitney yolanda yvette yvonne zoe katarina ulla renate heidemarie
  sabine petra monika birgit brigitte andrea claudia silke annegret segolene christine
  adaeze adela agata agnieszka aiko aino akiko alba aleksandra alessandra alina amaia amara amina anais anja anke
  anneke annika antonia anya aoife arabella astrid ayesha aylin beata berit birgitta bronwen carolina catalina
  cecile celine chiara chidinma chloe clea clementine corinne cristina daniela delphine dilma dimitra dorota ebba
  ebru edwina elif elin elodie elsa emilia emine emmanuelle ewa farah fatou fatoumata fernanda francesca freya frida
  gabriella genevieve giulia greta gudrun hana hanna hanne hatice hedda heike helene henrietta hilde ilse imelda
  ines inga ingeborg irina isabelle ivana iwona jana jelena joana joelle johanna julieta justyna kaja karin karina
  katerina katja khadija kirsi klara laila larissa leila leonie leyla linh lotta lotte ludmila luisa magda magdalena
  maja malala malin manuela margarita margot mariam mariana mariella marta martina mathilde matilda mette milena
  mirela nadezhda nadine nadja naledi nanette natacha nele ngozi niamh nicola nkechi odile oksana olena orla paloma
  paola petronella philippa pia pilar pippa priti priya radhika rania renata rhiannon roisin rosalie rosana rukmini
  ruta sadia sanna saoirse saskia shreya sigrid silvia simone sinead siobhan sunita svetlana swati tamsin tansu
  tatjana thandiwe theodora tove vesna viktoria wangari wiebke yasmin yasmina yelena yetunde yoko yuki yuko yulia
  zainab zara zeynep zofia zuzana
  aaliyah abena adenike adwoa ailsa ainhoa aisling aissatou akosua alejandra alena alessia alma almudena
  amaka amal amalia amalie amira ananya anastasiya anca aneta angelika angelique anjali anneli annick anouk antje
  antonella anushka araceli araminta ariane aroha arwa asma assunta aud aurelie ayse azadeh bahar
  barbora basma beatrix beatriz belen benedetta bente berenice bernadette bertha bethan biljana blanca bojana branka
  brid caoimhe carlotta carmela catarina caterina catrin cecily ceren chantal charlene chiamaka chika chinwe ciara
  claudette claudine clemence concetta conchita consuelo cordelia cordula corina cornelia cosima dagmar
  dagny daniella danuta daria deepa deirdre delia delyth denisa derya despina dessislava dilara dina divya dominika
  doreen dragana edit edita edna effie efua eilidh eimear elaheh eleni elfriede elke ellinor eloise elsbeth elspeth
  elvira emeline emer erika erzsebet esi esme esperanza esra estela estelle eszter eudora eugenia eulalia eunice
  evangelia eveline evgenia fabienne fadia faiza fanny farida farzana fathia federica felicity feride fidelma
  filippa fiorella flavia fleur florentina franziska frederike frieda funmilayo gabriele galina geeta gemma
  georgette gerda germaine ghada gisela gisele gladys graciana graciela graziella gulnara gulsen gunhild gwendolen
  gyorgyi habiba hafsa haifa halima hanan hatidze heba hedwig helga helle helmi henriette hermine hildegard hina
  hortense hulda ifeoma ilaria ildiko imane imogen inge inmaculada ioana iolanda irena irmgard isadora isaura ishbel
   isolde ivona jacinta jadwiga jamila janina janneke jaroslava jasna jennie johanne jolanta josefa josefina
  jovana judit jutta jyoti kalina kamila karla karoliina karolina katalin katarzyna kateryna katharina katinka
  kavita keiko khadra kinga krista krystyna ksenia kunigunde lakshmi lalita latifa lavinia leena lenka leonor
  leticia letizia lidia liesbeth lieselotte liisa lilian liliana lina linnea livia ljubica loredana lorraine louisa
   lubna lucie lucinda ludmilla lusine luz lynette lyudmila maeve mafalda magali mairead makena mame manon
  marcela marcelle margarethe margaux margherita margit marguerite mariamu marianna marijke marilena marisa
  marisol marit marja marlies marthe martine marwa maryam masha mathilda maud mayumi meera mele melike meriem
  merle meta michaela michiko mihaela milagros milica milka minna mireille mirjam miroslava mirta moira mona monique
  morwenna mounira myriam nadege nadira nagwa naima naoko narges nasreen nasrin natascha nawal nazanin neema nehir
  nela nelly nerea nevena nicoletta nidia nilufar nino noelle noemi nomvula noora norah nuala nuria nwando ofelia
  olfa ondine onora orsolya ottilie padma palesa parvati pascale pauliina perpetua philomena pilvi pinar
  polina pooja purnima rabia radmila rahel raisa raluca ramona rana raquel rasa razia rebeka reem regine reiko
  renske rhona riitta rima ritu rocio roksana romana romy rosalia rosaura rowena roya rukhsana ruxandra saba
  safiya sakina salma salome samar samia samina sandrine sanja sanjana sarita sayaka selin selma senna serena
  severine shabana shanti sharmila shazia shirin shobha sian siham simona sinazo sirpa sissel slavica snezana sofie
  solange soledad solveig sonja soraya sorcha stefania stefanie steffi stephania stoyanka sudha sumaya sunniva
  suraya susana susanne sushma svenja sylvie tabea tabitha taina tamar tanja tanvi tatyana teodora tereza thandi
  thea thora tilda tomoko tuula urszula ute uzma valentina valeria valeriya vasilisa velma verena vibeke vigdis
  vilma vita vittoria viviana wafa waltraud wambui wanjiru wilhelmina wilma winifred xenia xiomara xochitl yael
  yasuko yeliz yesenia yildiz ylenia ylva yoana zahra zanele zdenka zeinab zelda zenobia zhanna zita zlata zohra
  zsofia zuleikha zulfiya zuzanna`);

/** Short forms of common English first names; the values are the full forms. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  `abe:abraham al:albert,alan,alfred,allen alex:alexander,alexandra,alexis andy:andrew,anderson art:arthur
  barb:barbara becky:rebecca ben:benjamin,benedict bernie:bernard bert:albert,robert,herbert beth:elizabeth
  betsy:elizabeth betty:elizabeth bill:william billy:william bob:robert bobby:robert brad:bradley cathy:catherine
  charlie:charles chris:christopher,christian,christina,christine chuck:charles cindy:cynthia dan:daniel danny:daniel
  dave:david deb:deborah,debra debbie:deborah,debra dick:richard don:donald doug:douglas drew:andrew
  ed:edward,edwin,edgar eddie:edward ernie:ernest frank:francis,franklin fred:frederick,alfred gene:eugene
  geoff:geoffrey gerry:gerald,gerard greg:gregory hank:henry harry:henry,harold jack:john jackie:jacqueline jake:jacob
  jeb:john jeff:jeffrey,jefferson jen:jennifer jenny:jennifer jerry:gerald,jerome jim:james jimmy:james joe:joseph
  joey:joseph john:jonathan johnny:john jon:jonathan josh:joshua kate:katherine,catherine,kathryn
  kathy:katherine,kathleen katie:katherine ken:kenneth kim:kimberly larry:lawrence,laurence liz:elizabeth lou:louis
  maggie:margaret matt:matthew max:maximilian,maxwell meg:margaret mickey:michael mike:michael mitch:mitchell
  mitt:willard molly:mary nate:nathan,nathaniel ned:edward nick:nicholas nicky:nicholas nikki:nicole pam:pamela
  pat:patrick,patricia patty:patricia peg:margaret peggy:margaret pete:peter phil:philip,phillip ray:raymond
  rick:richard ricky:richard rob:robert robbie:robert ron:ronald russ:russell sally:sarah sam:samuel,samantha
  sandy:sandra,alexander steve:steven,stephen sue:susan,suzanne ted:theodore,edward terry:terence,teresa
  tim:timothy toby:tobias tom:thomas tommy:thomas tony:anthony,antony vicky:victoria vince:vincent walt:walter
  wes:wesley will:william willie:william zach:zachary`
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [short = '', full = ''] = entry.split(':');
      return [short, full.split(',')] as const;
    }),
);

/** Spellings of one name in Latin letters; each line is one name. Compared as equal. */
export const SPELLING_GROUPS: ReadonlyMap<string, string> = new Map(
  `mohammed mohammad muhammad mohamed mohamad muhammed mohamud mahomet
  hussein hussain husain husayn hossein hosein husein
  ahmed ahmad
  abdullah abdallah abdulla
  yusuf yousef yousuf youssef yussef yusef joseph
  omar umar
  osama usama
  ibrahim ebrahim
  hassan hasan
  khaled khalid
  mahmoud mahmud mehmood
  mustafa mostafa moustafa
  saeed said sayeed
  gaddafi qaddafi kadafi gadhafi kaddafi qadhafi
  fuad fouad foad
  zelensky zelenskyy zelenskiy zelenskii
  sergei sergey serguei
  dmitri dmitry dmitriy
  alexei aleksei alexey aleksey
  nikolai nikolay
  yuri yury yuriy
  andrei andrey
  volodymyr vladimir
  masoud massoud masud
  rahman rehman
  sulaiman suleiman soleiman sulayman
  soleimani suleimani
  barzani barazani
  khamenei khameneï
  steven stephen
  philip phillip
  geoffrey jeffrey
  catherine katherine kathryn
  sara sarah
  ann anne
  jon john
  eric erik`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const spellings = line.trim().split(' ');
      return spellings.map((spelling) => [spelling, spellings[0] ?? spelling] as const);
    }),
);
