/** Somebody in an invented place. */
export interface Citizen {
  readonly name: string;
  readonly title: string;
  readonly pronoun: 'he' | 'she';
}

/** Two people who do not say the same things, and who writes of them. */
export interface World {
  readonly outlet: string;
  /** Whose interview the outlet passes on, where it does. */
  readonly station: string;
  readonly date: string;
  readonly speaker: Citizen;
  readonly other: Citizen;
  /** What the article tells besides, outside all marks. */
  readonly story: string;
}

/** One line a world: outlet | station | date | speaker, title, pronoun | other, title, pronoun | story. */
const TABLE = `
Hallin Courier | Radio Vessel | 2024-03-11 | Berit Sand, harbour engineer, she | Colm Adair, county treasurer, he | The pier at Hallin has been fenced off since the autumn storms, and the ferries land at the coal quay.
Marlowe Gazette | Channel Four East | 2023-11-02 | Theo Lindqvist, head teacher, he | Amara Obi, school inspector, she | Pupils in Marlowe have eaten their lunch in the corridors for two terms.
Upland Post | Upland FM | 2025-01-20 | Rosa Medina, forest ranger, she | Hugh Penrose, landowner, he | Beech and spruce cover most of the valley, and the sawmill is its only employer.
Tarn Observer | Lakeside Radio | 2022-06-30 | Ivo Castellan, mayor of Tarn, he | Greta Holz, opposition leader, she | The lido in Tarn was built by the mothers of the people who now argue over it.
Sable Bay Times | Bay Television | 2024-09-17 | Naledi Mokoena, fisheries minister, she | Piet van Wyk, union secretary, he | Nobody has landed herring at the north jetty for a decade.
Corrin Herald | Corrin News Network | 2023-04-05 | Marcus Thorne, police superintendent, he | Yasmin Haddad, defence lawyer, she | The square in Corrin was empty again by nightfall, apart from the cleaners.
Eastwick Mail | Coast Radio | 2024-12-01 | Fiona Laidlaw, hospital director, she | Omar Rashidi, nurses' representative, he | The old wards at Eastwick smell of floor polish and soup.
Drum Valley News | Valley One | 2025-02-14 | Stefan Kowalczyk, mine inspector, he | Beatrice Hume, geologist, she | The pit wheel at Drum turns for visitors only.
Larch County Record | Larch Public Radio | 2022-10-08 | Priya Raman, county librarian, she | Walter Boyd, councillor, he | There are eleven benches in the reading room, and two of them can be sat upon.
Port Ellery Star | Ellery Broadcasting | 2023-08-23 | Luis Ferreira, port captain, he | Ingrid Solheim, customs officer, she | Containers stand four high along the ring road of Port Ellery.
Windle Advertiser | Windle Sound | 2024-05-27 | Hannah Birch, bus driver, she | Gareth Pugh, depot manager, he | The number nine has always been late in Windle, even in the days of horses.
Ashby Chronicle | Ashby Live | 2025-03-03 | Kofi Mensah, stadium manager, he | Lena Fischer, club president, she | Moss grows on the west stand, and so does a young birch.
Nether Journal | Delta Radio | 2023-01-19 | Saskia de Boer, dike reeve, she | Anton Vogel, farmer, he | The water stood in the cellars of Nether until the middle of the month.
Quarry Hill Sentinel | Hillside FM | 2022-12-12 | Douglas Reid, fire chief, he | Tamsin Cole, building inspector, she | Smoke hung over the lower town of Quarry Hill for most of the weekend.
Orchard Weekly | Orchard Television | 2024-10-04 | Malin Ek, beekeeper, she | Bruno Sartori, chemist, he | Apples were picked three weeks early along the southern slopes.
Bellmouth Dispatch | Radio Bellmouth | 2023-06-15 | Samuel Okonkwo, museum director, he | Clara Whitfield, archaeologist, she | The bronze head was found under a bakery in Bellmouth by a plumber.
Frostad Tribune | North Channel | 2025-01-06 | Aino Virtanen, ski instructor, she | Jonas Brekke, hotel owner, he | Snow fell in Frostad on only four days of that winter.
Crossing Express | Border Radio | 2024-02-29 | Dragan Petrovic, customs chief, he | Mirela Dumitru, lorry driver, she | Lorries queue from the bridge to the brickworks on a good day.
Heron Lake Press | Heron Lake Radio | 2022-04-22 | Zoe Martin, biologist, she | Ethan Cross, mill owner, he | Herons left the lake in the year the mill changed its dye.
Galton Evening News | Galton Radio | 2023-09-28 | Patrick Nolan, theatre director, he | Sylvia Amaro, stage designer, she | The curtain of the Galton playhouse has been red, blue and, for one season, absent.
Silverton Bugle | Mountain Radio | 2024-07-08 | Irina Volkova, climber, she | Matteo Ricci, hut warden, he | The upper hut above Silverton can be reached on foot in five hours.
Weir Street Reporter | City Wave | 2025-02-02 | Abdul Karimi, market trader, he | Joan Prescott, landlady, she | Rents in Weir Street were last looked at when the trams still ran.
Kestrel Point Argus | Point Radio | 2023-03-31 | Freya Dahl, lighthouse keeper, she | Owen Griffiths, coastguard, he | The lamp at Kestrel Point was lit by hand until the war.
Millbrook Standard | Brook FM | 2024-11-19 | Tobias Keller, brewer, he | Nadia Sorel, tax adviser, she | Hops hang drying in every second attic in Millbrook.`;

export const WORLDS: readonly World[] = TABLE.trim().split('\n').map(readWorld);

function readWorld(line: string): World {
  const [outlet = '', station = '', date = '', speaker = '', other = '', story = ''] = line.split(' | ');
  return { outlet, station, date, speaker: readCitizen(speaker), other: readCitizen(other), story };
}

function readCitizen(text: string): Citizen {
  const [name = '', title = '', pronoun] = text.split(', ');
  return { name, title, pronoun: pronoun === 'she' ? 'she' : 'he' };
}
