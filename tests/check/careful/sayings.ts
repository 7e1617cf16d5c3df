/** What people of invented places say, as tables of lines: the columns are told above each. No two lines are of one sentence. */

/** Sentences with one word that may be told wrongly: `{right|wrong}`. */
export const SAYINGS: readonly string[] = lines(`
The old pump house has to be {rebuilt|sold} before the next winter comes
Our children deserve a roof that keeps the {rain|noise} out of their classrooms
I have read the contract twice and I still find it {confusing|generous}
People here remember what was promised to them after the {flood|strike}
We asked the ministry for help in spring and received a {brochure|cheque} in autumn
The committee spent an entire evening on the colour of the {chairs|tickets}
My grandfather planted those trees to hold the {slope|river} in its place
It would be {foolish|brave} to open the gates while the wind is in the north
This town has been {patient|divided} for longer than anybody had a right to expect
The report was {finished|hidden} in March and nobody outside the office has seen it
Our neighbours across the water have been {honest|silent} about the cost from the start
Anyone who has worked a night shift knows how {long|short} those corridors can be
I would rather lose the {election|argument} than tell the widows that story again
The engines were made for {lakes|deserts} and they have behaved accordingly
There is a simple {remedy|excuse} for all of this, and it hangs in the caretaker's cupboard
We trained the volunteers in the school gym with borrowed {ropes|radios}
A city that forgets its {cyclists|gardens} will sooner or later forget its children
The minister listened {politely|closely} and then took the wrong train home
What we found in the archive was a {ledger|letter} in three different hands
Every family on the island has given this lighthouse a {son|lamp}
The new timetable was drawn up by somebody who owns a {car|bakery}
You cannot {paint|rent} a bridge that has already fallen into the river
That decision belongs to the {parents|lawyers} and not to the board of governors
Last year's harvest was the {worst|richest} that I have seen since I took over the farm
The dog barked, the alarm rang and the watchman {slept|laughed} through both of them
We will hand the keys to the tenants as soon as the {plaster|paperwork} is dry
Tourists come for the {silence|market} and then complain that there is nothing to do
Their offer is {serious|late} and we shall study it over the holidays
The vaccine was kept in a {kitchen|police} fridge for eleven days
I learnt more from that {defeat|teacher} than from all my medals together
A good umpire is {forgotten|thanked} by the time the players reach the showers
The fog came in so {quickly|softly} that the pilots turned back over the dunes
The company kept its {promise|secret} for exactly one financial year
We buried the cable deeper than the {plough|frost} can ever reach
Our choir sings in a {garage|chapel} because the hall has no heating
The judge asked the right {question|witness} and everybody in the room looked at the floor
It took two winters to persuade the {bank|council} that a mill can earn its keep
The painting was {cleaned|copied} in the seventies by an amateur with a toothbrush
If somebody breaks the ice tonight, the {swans|divers} will be gone by morning
Half of the medicine on that shelf is {older|dearer} than the nurse who hands it out
The driver did what any {mother|mechanic} would have done in her place
We stopped counting the potholes when the {paint|money} ran out
Nothing in this valley is as {reliable|expensive} as the rain on market day
Our goalkeeper broke a {finger|window} and kept quiet about it until Sunday
The tunnel is {dry|safe} at both ends and a swimming pool in the middle
The inspectors came on a {holiday|Friday} and inspected a locked door
I signed the paper because the {priest|banker} told me that I could read it later
The ship was {loaded|insured} in a hurry by men who had not been paid`);

/** said | a piece that turns the sense round | a piece or a telling that keeps it. */
export const NEGATIONS: readonly string[] = lines(`
I do not believe the harbour wall will hold for another winter | the harbour wall will hold for another winter | I do not believe the harbour wall will hold
We have never said that the school will close its doors | the school will close its doors | We have never said that the school will close
I don't think the captain was drunk on that night | the captain was drunk on that night | I don't think the captain was drunk
The board has not decided to sell the northern meadow to the hotel | The board has … decided to sell the northern meadow to the hotel | The board has not decided … to the hotel
We will not, whatever the newspapers may print, leave the valley | We will … leave the valley | We will not … leave the valley
Nobody in this office believes that the money was stolen by a member of staff | the money was stolen by a member of staff | Nobody in this office believes that the money was stolen
It is not true that our laboratory mixed up the samples from the farm | our laboratory mixed up the samples from the farm | It is not true that our laboratory mixed up the samples
I would be lying if I told you that the bridge is ready for lorries | the bridge is ready for lorries | I would be lying if I told you that the bridge is ready
Unless the state pays its share, we will shut the night ward in April | we will shut the night ward in April | Unless the state pays its share, we will shut the night ward
If the rains fail again, we shall have to slaughter the whole herd | we shall have to slaughter the whole herd | If the rains fail again, we shall have to slaughter
They claim that we poisoned the well in order to buy the land cheaply | we poisoned the well in order to buy the land cheaply | They claim that we poisoned the well
I deny that the tickets were given to my relatives free of charge | the tickets were given to my relatives free of charge | I deny that the tickets were given to my relatives
We did not cancel the parade because of the threats in the letters | We did … cancel the parade because of the threats in the letters | We did not cancel the parade … in the letters
There is no proof that the fire was started by the evicted tenants | the fire was started by the evicted tenants | There is no proof that the fire was started
My client has never admitted that he forged his uncle's signature | he forged his uncle's signature | My client has never admitted that he forged
It would be wrong to say that the nurses abandoned their patients | the nurses abandoned their patients | It would be wrong to say that the nurses abandoned
I doubt that the mill will ever grind another sack of wheat | the mill will ever grind another sack of wheat | I doubt that the mill will ever grind
The guards may search the bags of visitors only in an emergency | The guards may search the bags of visitors | may search the bags of visitors only in an emergency
We will reopen the pool on Sunday unless the water is found to be dirty | We will reopen the pool on Sunday | reopen the pool on Sunday unless the water is found to be dirty
The railway may be saved if the three counties share the cost of the viaduct | The railway may be saved | The railway may be saved if the three counties share the cost
I would sell the orchard tomorrow, but only if the buyer keeps the bees | I would sell the orchard tomorrow | sell the orchard tomorrow, but only if the buyer keeps the bees
The council cannot and should not pay for the repair of private roofs | The council … should … pay for the repair of private roofs | The council cannot and should not pay
We are not, as some have suggested, moving the factory to the coast | We are … moving the factory to the coast | We are not … moving the factory to the coast
I cannot promise that every family will get its house back | every family will get its house back | I cannot promise that every family will get its house
Some people say that the lake is poisoned beyond all repair | the lake is poisoned beyond all repair | Some people say that the lake is poisoned
Provided that the unions agree, the trams will run all night from May | the trams will run all night from May | Provided that the unions agree, the trams will run all night
The minister refused to say that the treaty had failed completely | the treaty had failed completely | The minister refused to say that the treaty had failed`);

/** Sentences with a number: `{right|wrong|the same otherwise}`. */
export const NUMBERS: readonly string[] = lines(`
We lost {14|40|fourteen} boats on that single night and most of our nets
The repair of the roof will cost {$3 million|$5 million|3 million dollars} and take a year
It is {twelve|twenty|12} miles to the nearest doctor from this village
Rents have risen by {8 percent|18 percent|8%} since the factory closed
About {2,500|25,000|2500} people signed the petition within a week
The tower was struck {three|four|3} times in the course of one thunderstorm
I was {nineteen|ninety|19} when I first climbed down that shaft
We counted {two hundred and six|two hundred and sixty|206} herons along the southern shore
The museum bought the mask for {£450|£540|450 pounds} from a man at a fair
In {1987|1978|1987} the parish had a cinema, two bakers and a brass band
The dam holds {1.5 million|15 million|1,500,000} litres when it is full
Our team has won {five|nine|5} of its last ten matches on grass
The {third|first|3rd} pump failed an hour before the water reached the cellars
One child in {seven|eleven|7} here goes to school without breakfast
They offered us {€20,000|€12,000|20,000 euros} for a field that feeds two families
The queue was {forty|fourteen|40} metres long before the doors were opened
Each of the {thirty-two|twenty-three|32} apartments has its own letterbox now
The journey takes {90|19|ninety} minutes when the train is running
We planted {6,000|60,000|six thousand} saplings and the deer ate every one
He paid back {half a million|a million|500,000} crowns before the trial began
My mother raised {nine|five|9} children in those two rooms
The glacier has lost {70 percent|17 percent|70 per cent} of its ice in my lifetime
There were {two dozen|two|24} mourners and a single violin at the grave
The bill for the fireworks came to {$1,200|$2,100|1,200 dollars} and some cents`);

/** first piece | second piece | third piece: said one after the other. */
export const ORDERS: readonly string[] = lines(`
We mended the roof in the autumn, | we painted every door in the house | and after that we finally opened the hall
The engineers came first, | then the lawyers arrived with their folders | and in the end nobody could find the valve
I called the station at midnight, | I put the children into the boat | and I rowed towards the church tower
They cut the heating in November | and took the lamps away in December, | so that by January we met in the pub
The bank wanted a guarantee from us, | the council wanted a plan of the meadow | and the bees wanted to be left alone
My sister sold her half of the farm | before the motorway was announced to anyone, | and she has regretted it at every Christmas since
You begin with the mast and the rigging, | you go on with the planks below the water | and you finish when the money does
The vaccine arrived on a Tuesday, | the fridge broke down on the following day | and the doctor resigned before the weekend
We printed the ballots on yellow paper, | we counted them twice by candlelight | and the winner was the man who brought the candles
Some of the tenants left in tears, | others stayed and changed the locks at night | while the landlord was skiing in the mountains
First the herring disappeared from the bay, | then the cannery let its women go | and finally the school lost its last teacher
He opened the letter at the breakfast table, | read it aloud to the whole family | and never spoke of the war again
The choir rehearsed in the snow for weeks, | the bishop forgot the date of the concert | and still the church was full to the doors
Our grandmothers carried the stones up the hill, | our fathers laid them without any mortar | and our sons would like to sell them
The bridge was designed by an idealist, | it was built by the lowest bidder | and it is maintained by nobody at all
We asked for a doctor in the spring, | they sent us a survey in the summer | and the survey asked whether we had a doctor
The fire began behind the bakery ovens, | it crossed the lane in under a minute | and it stopped where the old wall begins
I studied law to please my parents, | I studied music to annoy them afterwards | and I became a plumber to be happy
The referee lost his whistle in the mud, | the players went on without him for a while | and it was the fairest game of the season
They closed the mine on a Friday, | they flooded it over the weekend | and on Monday they asked about the canary`);

/** What a reporter renders without marks, after "said". */
export const REPORTED: readonly string[] = lines(`
the northern quay would stay shut until the divers had finished their survey
her school had bought its last textbook before the parents of the pupils were born
the wolves had been seen on three farms and had touched nothing but the rubbish
a public bath was worth more to the town than another car park
the fleet could not survive a second season without cheaper diesel
the arrested men had been released after their passports were examined
the hospital was short of nurses on every single night of the week
nobody should enter the lower gallery before the beams had been replaced
the reading room needed new benches and a stove that did not smoke
foreign crews were cheated out of their wages in half of the harbours
the depot had known about the worn brakes since the end of the summer
fans would be asked to clear the moss from the stand themselves
the dike had sunk by a hand's breadth since the last measurement
the alarm in the warehouse had been switched off because of the pigeons
half of the hives along the river were lost to a spray meant for beetles
the bronze head belonged in the town where the plumber had found it
artificial snow cost the village more than its kindergarten did
drivers slept in their cabs because the hostel had been turned into an office
the dye from the mill could be traced in the eggs of ducks
the play would open without scenery and possibly without a second act
climbers who start after noon endanger the people who must fetch them
the market would move to the car park if the rents were doubled again
the lamp should be handed over to the museum together with its stairs
small breweries paid more duty for each barrel than the giants did`);

/** A short phrase in the speaker's sentence: `before [swift and {comprehensive|decisive}] after`. */
export const PHRASES: readonly string[] = lines(`
Our answer to the vandals will be [swift and {thorough|generous}] and it will begin tonight
I would call the whole plan [a {costly|noble} mistake] from its first page to its last
The evening was [a {shameful|splendid} spectacle] for a town with our history
What happened in the harbour was [pure {negligence|sabotage}] and the owners know it
We regard the offer as [an {insult|invitation} to farmers] in every part of the valley
Their report is [deeply {flawed|moving}] in the chapters about the children
She gave us [a {reluctant|cheerful} yes] after two hours in the rain
This court has been [painfully {slow|fair}] in dealing with the landlords
His resignation is [a {necessary|tragic} step] for everybody on the board
The new hall is [a {monument|threat} to patience] and to the price of concrete
I found the ceremony [strangely {beautiful|boring}] in spite of the loudspeakers
We face [a {hungry|golden} winter] in the villages above the dam
The vote was [a {narrow|crushing} defeat] for the friends of the casino
It has become [an {open|expensive} secret] in the corridors of the ministry
Those emails are [utterly {fake|private}] and were never sent from my desk
The truce is [a {fragile|lasting} peace] between two tired families
My orders were [perfectly {clear|legal}] when the barrier went up
The bakery was [the {heart|shame} of the street] for three generations
They left behind [a {poisoned|peaceful} lake] and a brass plaque
The verdict is [a {bitter|welcome} lesson] for the people who trusted the bank
I expect [a {fierce|friendly} debate] about the price of the trams
That speech was [cheap {theatre|poetry}] and the students laughed at it
We are dealing with [a {stubborn|clever} virus] and with a stubborn minister
The tunnel remains [a {dangerous|popular} shortcut] for children on bicycles`);

function lines(table: string): readonly string[] {
  return table.trim().split('\n');
}
