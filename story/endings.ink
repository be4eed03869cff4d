// How it ends: one knot for each ending of the model. What happened is told as such; the rest says that it is a guess.
INCLUDE common.ink

=== ending_retired ===
# date: 1964-10-14
# place: The plenum, and after
# scene: hall
# cyrillic: ПЕНСИОНЕР
# speculative: only where your decade left the real one
{pitsunda_arrest:The colonel never opened the gate. Brezhnev’s car was let through by the soldiers who were to have stopped it; and next day the table had one more charge than it needed.|You sit on the platform, behind them, with your hands on your knees.} At six in the evening Suslov reads to the Central Committee. {october_floor or october_night_members:You had asked for the floor. You are given ten minutes of it, and hear your own voice, and water being poured.|There is no debate.} When the post comes up there are voices in the hall that call out Brezhnev’s name. All the hands go up. It takes less time than a question about hay.

At home you put your briefcase down in the hall and tell them that you are retired.

They give you five hundred roubles, then four; a dacha at Petrovo-Dalneye, and guards. For a while you cry easily. You grow tomatoes. You speak your life into a tape recorder, out of doors, with aeroplanes going over, and in 1970 it is printed in America. Anna Zhelnova, from Dawn, comes out on the bus with a jar of honey; they take it at the gate and write her down. You die on 11 September 1971. _Pravda_ gives it one line in a corner. {culture_both:The sculptor you shouted at|A sculptor called Neizvestny} makes the stone, half of it black and half white.

{split_split and not memo64_drop:The obkoms are made whole in a month. }Brezhnev stays for eighteen years, in which nobody is dismissed who is not ready. In 1968 he sends the tanks to Prague; in most years grain is bought abroad. In 1985 the table goes to a man who was {speech_closed:twenty-five when the speech of 1956 was read out in his district|a student in Moscow in the year that you came to power}. The flag comes down on 25 December 1991.
-> DONE

=== ending_rescued ===
# date: 1964-10-14
# place: The plenum
# scene: hall
# cyrillic: ПЛЕНУМ
# speculative: from 14 October 1964
Suslov has got to the end of his fourth page when somebody in the ninth row asks if it is true that comrade Khrushchev has not been given the word.

It is Korobov. He is on his feet, and his ears are scarlet. {split_split and not memo64_drop:“I’ve half a province,” he says, “and I’ll say it with the half.”|“I’d like to hear him,” he says, “before I am told what he said.”} Olga Ivashchenko calls out from the left that her line was engaged for two days. Then they are all standing, and it is no longer possible to hear who is for what. {outvoted_1957:You have had the table against you and the hall for you once before. You had forgotten how frightening it is to be saved.|You had not known that it is frightening to be saved.}

None of what follows happened; it is a guess. A hall which has overruled its table has learned how, and from now on it is the hall you must ask. You put the young men from the provinces where Brezhnev and Podgorny sat. {split_split and not memo64_drop:They mend the split for you, and then they strike out|They strike out} {rule25_fixed:the three terms|what they do not like in the rules}, and you let them. In 1966 you go, on a date that they have chosen. There might have been a Central Committee after that which really voted; in ten years it might have been a parliament, or a market in offices. It would still have had the farms to feed, the empire to hold and Prague to decide about. Whoever sat there in 1991, he would have been someone who could count a hall.
-> DONE

=== ending_called_off ===
# date: 1964-10-31
# place: The Kremlin
# scene: desk
# cyrillic: НИЧЕГО
# speculative: from October 1964
{plot_ripe:They put down their hands one at a time, as people do who find that they have come out without a hat. Brezhnev turns over the sheet of paper, and there is nothing on the other side. You ring the bell. You ask if there is any other business; and Malin, whose pencil has been going for two days, asks you in an undertone what he is to do with it all. “Type it,” you say. You see eight faces think about that.|Nobody comes. October goes by like a month in which somebody had died in the next flat: quietly, with a good many telephone calls that stop. Ignatov’s tour of the south is cut short for his liver. At the sitting of the thirty-first they are all on time, and Brezhnev, helping you off with your coat, does not let go of it for a moment. “We are all so glad,” he says.}

From here on nobody knows. It is likely that you would have found out their names, and likely too that you would not have done much: you had gone out of the way of doing it. One goes to Sofia as ambassador, one to the trade unions. {split_split and not memo64_drop:You give the secretaries back their provinces, and believe that they smile on account of it.|You leave the secretaries alone for a year.} You are seventy. There would have been some other autumn, and a better count, or else a stroke at the desk in 1969 and a big funeral. A plot that fails is only a list. Those who had been on it would have governed the country in the seventies in any case, since there was no one else whom you had taught to.
-> DONE

=== ending_arrested ===
# date: 1964-10-13
# place: Moscow
# scene: desk
# cyrillic: АРЕСТ
# speculative: from 12 October 1964
It takes forty minutes. Brezhnev asks on what charge, and weeps, and then asks if he may telephone his mother. Podgorny is taken at his own table, with the fork in his hand. Shelepin has been waiting for them with his coat on. At Vnukovo, when you come down the steps, there are forty people and their wives, and flowers, and not one of them is looking at your face.

In the morning you tell the table that it was necessary. {beria_arrest:They had heard you use the word before, in June of 1953, and had thought then that it was the last time it would be used in that room.|It is a word they know from the other one’s time.} They vote for it as they used to vote: at once. You promise there will be a trial with lawyers. You mean it.

This did not happen, and what came after can only be guessed. {speech_closed or speech_open:You had told them, in 1956, that it would not be done any more. Nobody would have reminded you.|No one would have been surprised.} The organs have again decided who sits at the table, and they would have noticed. Fear, which had nearly gone, comes back by the service stairs. You might have had five years, with good order and few jokes; then whoever held the Lubyanka would have thought about his own. It is possible that the trial would have been short and the camps not reopened. It is also possible that by 1991 there would have been nothing to take down but the same wall, with the same men on it, and many more names.
-> DONE

=== ending_premier_only ===
# date: 1964-10-14
# place: The Council of Ministers
# scene: desk
# cyrillic: ПРЕДСОВМИНА
# speculative: from 14 October 1964
{october_end_terms:They vote for the sheet that Ilyichev has written the second way. It says|The vote does not come out as it was drafted, and Ilyichev is sent to write the sheet again. It says now} that the posts shall be held apart from now on, as in Lenin’s day, and that comrade Khrushchev, at his own request, will give his strength to the government. Suslov reads it to the hall. There is a silence while three hundred people work out whom to clap at.

You move your things down a floor. {brezhnev_opens:Brezhnev comes in to see if you are comfortable.|The new First Secretary comes in to see if you are comfortable.} The cream telephone is on his side now; you have the one for cement. {heirs_kosygin or premier_kosygin:Kosygin has been thanked, and sends you his figures for a fourth quarter that he will not see.|Kosygin was promised this room. He brings you his figures himself, and waits till you have found the mistake.}

It did not happen; Mikoyan asked for it, and was told that he was behaving incorrectly. Two such masters would have lasted, one may guess, between six months and a year and a half. You would have quarrelled about metal in January and about maize in March. You would have gone to a works, and said what you thought of the other one, from a lorry. They would have had you out by the congress, with fewer tears. Yet some things may be done from a room like that: a price, a factory let alone to sew what sells, another year’s flats. And a rule would have been kept for a time that two men are to hold the two chairs. Nobody can tell if it would have lasted till 1991, or what it would have saved by then.
-> DONE

=== ending_handed_over ===
# date: 1964-04-18
# place: Lenin Hills, the morning after
# scene: desk
# cyrillic: САМ
# speculative: from 17 April 1964
You wake at six, because you always have, and there is nothing to get up for. You get up. The cream telephone is gone from its place; a square of the table is less faded there. Nina Petrovna says they were very quiet about it.

No Russian ruler had gone on his own feet and in health, and been let. From here all of it is a guess.

{heirs_brezhnev:Brezhnev rings every day for a month to ask you what to do; then every week, and then on holidays. He changes nothing, which was what they wanted of him. It is the same eighteen years that the country had, begun six months early, and without shame at the bottom of it; you get your own dacha and a seat on the platform, and are asked to speak about the war. Perhaps, as no one had been overthrown, there was less need to praise him. When he was old and ill somebody could have told him that it had been done: that one might give the jacket back. The farms, the prices and the empire would have been in 1985 about as they were.|{heirs_shelepin:Shelepin sends you the stenogram of everything, with a note of what he has cancelled. He is forty-five, and has cars stopped in the street to see who is in them. The thieves are afraid, and then the writers, and then the secretaries, who have only ever been united by one thing, and find it out again. It is thought that the old men would have had him inside of two years. If they had not, there would have been an orderly country, with empty prisons and full ones, which read Stalin’s dates off the wall again, made good machines, and came to 1991 in step.|{heirs_kosygin:They choose Brezhnev for the Party, since he is the one nobody minds; but the government is Kosygin’s, by law, and he is not afraid of him. The factories are let off the leash in 1965, as they were, and this time no one has the power to put them on it again at the first noise from Prague. There might be coats that people wear. Whether a country can let a works decide what to sew and not, sooner or later, what to print, was the question they would have got to by about 1970. They would have had twenty years in which to answer it.|You had named two. They come to see you together, then on alternate days. Brezhnev has the Party and Podgorny the government, and the young men carry tales between them. It is over by the summer of 1965, one evening, with a vote of six to five; you learn who won it from the guard. From then on it runs as it ran: the stability of cadres, Prague, wheat from Manitoba. You had meant them to watch each other. They did it so well that neither had an eye for anything else.}}}

You live until 1971. {speech_closed or speech_open:At the funeral there is a band, and people from the camps come without being asked.|At the funeral there is a band.}
-> DONE

=== ending_reform ===
# date: 1964-10-31
# place: Moscow, a bread shop
# scene: desk
# cyrillic: ОТТЕПЕЛЬ
# speculative: from 1964
You have stopped the car, which the guards hate, and gone into a shop. There is a line, but it moves. There is white bread, and butter; a woman ahead of you is reading a thick journal with her thumb in the place, and when you look over her shoulder it is somebody’s account of a camp. She turns the page. She has not seen who you are, and you find you do not want her to.

“Who’s last?” asks a boy with a can.

“I am,” you say.

You are seventy, and in office; the table is not against you. Nobody took the road that leads here, and what lies further along it is guesswork. {split_profit:The works that were let alone to sell what they sew would have been forty by 1966, then four hundred.|Someone would have had to let the works alone, sooner or later, to make what people buy.} {heirs_kosygin or premier_kosygin:Kosygin would have done that well and without a speech.|You would have done it in a hurry, with speeches.} After the bricklayer’s story there would be others, and then the question would be asked that all of them lead to: who signed. You would have known what to say to that. You would have had till the congress to decide if you were going to. By 1968 they would have had it to answer in Prague as well. A country that may speak and has bread is harder to govern than one that may not and has none; it is not known whether the Union, as it was put together, could have stood that until 1991, or come apart earlier and more gently.
-> DONE

=== ending_held ===
# date: 1964-10-31
# place: Your desk
# scene: desk
# cyrillic: НА МЕСТЕ
# speculative: from October 1964
The papers are brought at nine. You sign for a bridge and for a hospital; you write “hens!!” in a margin. At eleven it is the Presidium, and nine items. {heirs_two:Brezhnev and Podgorny come in by the one door, each holding it for the other.|Brezhnev comes in with a joke, and gets it right.} They have not grown fond of you. Every one of them has lain awake, some time in the past year, and gone round the table in the dark, and each time he came to someone of whom he was not sure.

It is not a victory, and nobody will see it. On Sunday there is to be a parade rehearsal.

You stayed; that is where the record parts from what happened, and after that we can only guess. {prices_raise and novocherkassk:Somewhere near a square in the south there are twenty-six families who have not been told where. You would have gone on not speaking of it.|The meat would have come round again, and the bread.} {harvest_failed:One winter without bread had been got through. In the dry steppe there would have been 1965.|The bread had held so far. In the dry steppe there would have been 1965.} Men who are not overthrown at seventy are, most often, ill at seventy-five. The table which could not begin without you could not have ended without you either: it would have sat there, growing old together, in the same order; and that is much what did happen, with other eyebrows. By 1991 the difference might be found chiefly in the textbooks, in the paragraph where you are.
-> DONE

=== ending_fallen_1957 ===
# date: 1957-06-22
# place: Moscow
# scene: hall
# cyrillic: СЕМЬ
# speculative: from June 1957
{june57_table_censure:You had offered them a reprimand, and they took it, and then they took the rest.|{june57_table_tanks:You had said that Zhukov would settle it. Zhukov looked down the table to see who else was asking, and put on his cap.|{june57_members_aircraft or june57_members_organs or june57_members_trains:You had said that only the Central Committee could judge it. It came, as much of it as could be fetched. The other side had spoken to it first, and it judged.|You had said that only the Central Committee could judge it. The members were in Omsk and Kyiv with their bags packed, and nothing came to fetch them.}}} On Saturday the wireless gives it after the weather. Comrade Khrushchev is relieved, so as to strengthen agriculture. Malenkov reads well; he always read well. Molotov stands behind with his hands together.

They make you minister for the farms, and then, in the autumn, director of a research station near Kaluga. You go over its rows on foot. There is one telephone, and it is in the office.

This is not what happened, and the seven had no programme; Molotov admitted it. It is likely that they would have gone on as they sat, quarrelling. {sovnar_r105 or sovnar_slow or sovnar_large:The new regions are rolled up by winter.|The ministries keep their doors.} {speech_closed or speech_open:The speech of 1956 would be neither taken back nor mentioned. Those who had come home would wait for the bell at night; perhaps no one rang.|Those in the camps would have stayed there longer.} Nothing is promised by any date. There is no ultimatum over Berlin, it may be, and no missiles off Florida; there is less maize, and there are fewer flats. Zhukov or some younger man would have looked round that table of old men about 1960. It may have been a calmer country, and a greyer one. By 1991 it would have met the same questions, about farms, shops and Warsaw, only with older men to answer them.
-> DONE

=== ending_fallen_1960 ===
# date: 1960-07-16
# place: The plenum
# scene: hall
# cyrillic: САМОЛЁТ
# speculative: from the summer of 1960
{u2_wreck:You broke the summit over an aeroplane. It turns out they had wanted to know, before you did it, what was to come after.|{u2_stay_home:You did not even go to Paris. They ask what you suppose that anybody will invite you to now.|You forgave them an aeroplane. For a week the marshals have gone about with that in their faces, and it is for the marshals that they do it.}} {cut60_law or cut60_militia:Behind the aeroplane stand the officers, a quarter of a million of them, who were sent home in January to look for somewhere to live.|Behind the aeroplane stands everything else.}

{cadres60_brezhnev:Brezhnev puts it to them, with regret. He has had the second desk ten weeks.|{cadres60_kirich:Suslov puts it. Kirichenko bellows on your behalf, and one sees them recollect that they wanted to be rid of him too.|Kozlov puts it. He is fifty-one, and looks like a man who has been asked to stand for his bust.}} You are to be a pensioner of Union importance. You are sixty-six and feel nothing of the kind.

It did not come then. If it had, what followed might have gone like this. {cadres60_brezhnev:A quiet man gets the chair four years early, and everyone sits back.|Kozlov governs with a level voice; the quarrel with Peking is papered over; no one goes to the Mausoleum by night. He has the stroke in April of 1963, as he would have had it anywhere, and there is Brezhnev.} Ivan Denisovich stays in the drawer. {berlin58_ultimatum or berlin58_treaty:Somebody still has to do something about Berlin.|Berlin bleeds its doctors to the West, and somebody has to do something.} There may be no rockets on the island. The rest of the road to 1991 would be a good deal like the one that we know, but nobody on it remembers having been promised communism by 1980.
-> DONE

=== ending_fallen_1962 ===
# date: 1962-11-23
# place: The plenum
# scene: hall
# cyrillic: КУБА
# speculative: from November 1962
{october62_swap:The rockets are on deck under tarpaulins, and American aeroplanes fly along beside, counting. You have the President’s word, and Turkey in your pocket, and you have promised not to take it out.|{october62_turkey:You have Turkey in the newspapers. It does not weigh what you had thought it would.|It was called off in the last hour, over your head, by three of them and a teletype; and the same three have the floor.}} {cadres60_kozlov or cadres60_rota:Kozlov does it. He was shaved that night too, you recall. He says the word adventure and waits for it to be minuted; then the word capitulation.|Suslov does it, since it is he who can say both adventure and capitulation in the same sentence and give the page.} {prices_raise and novocherkassk:Nobody speaks about June. It may be that some are thinking of it.|The army sits along the wall and does not clap.}

You go home by the Kamenny bridge. There is ice forming.

No one moved, in that November, and what would have come of it is a guess. The obkoms are left whole. {cadres60_kozlov or cadres60_rota:Kozlov has five months, in which a great deal is tightened. Then there is the stroke, and the same men come to the same table to divide what he had.|Brezhnev and Suslov divide it between them, as they were to do in any case.} There is no hot line to Washington by the summer and no treaty about tests; there is a larger fleet. The camp story had been in the journal for five days; copies of that number go from hand to hand. Nobody is told, until 1991 or later, how near it had come in October. That part, at least, was so in our own world too.
-> DONE

=== ending_war ===
# place: Nowhere in particular
# scene: desk
# cyrillic: ТИШИНА
# speculative: from the first shot
{october62_hold:On Sunday morning, at nineteen minutes past ten, a lieutenant in Oriente who has not slept does what the standing order says. On the autobahn outside Helmstedt somebody does the same.|{berlin61_treaty:Ulbricht’s policemen take over the air corridors at midnight. At six an American transport does not answer them. It is a boy on each side, and each has been told he must not be the one to give way.|Ulbricht’s customs men are at the barrier, with your treaty. An American column has been ordered to go through. It goes slowly, so that everyone shall have time, and there is somebody who uses the time.}}

There had been a plan as to what would come first, and then a plan for after that. In the operations room they go on reading it aloud, since that is the next line. {october62_hold:Mikoyan has sat down on the floor.|You ask them to stop, and are told to whom the question should be put.} You try for Nina Petrovna. {sits_zhukov:Zhukov|Malinovsky} says ten minutes. He is quite right about it; it is what he always said.

It did not happen. There were three or four days in those years on which it could have, and the men who were there said so afterwards. Of what comes next there is no history, guessed or other, for it is a thing that people write. Some figures exist. They were worked out on both sides, in the same years, by quiet men with slide rules, in units of a million. Neither set was published.

There is no 1991 here that anyone can describe.
-> DONE

=== ending_beria ===
# date: 1953-06-26
# place: Moscow
# scene: desk
# cyrillic: ЛЕТО
# speculative: from June 1953
You waited, to see if somebody would begin.

They come on the Friday, in the middle of the day, three of them, civil, with a paper that you have seen the like of. It has your name typed in. You had thought that you would know one of them. You ask about your briefcase. It will be looked after.

Malenkov announces it with Beria at his side. You wanted to give back the farms to the landlords, it seems, and you did something in Kyiv in 1938. There is a good deal in the file about that, and it is not all false.

The rest did not happen, so that it can only be supposed. He was in haste that summer. He let out a million thieves; he stopped canals; he would have sold East Germany if he had been offered a price. {march53_both or march53_pair:Malenkov had both his chairs, and would have found out what they rested on.|Malenkov would have found out in a year what he was for.} There might have been bread sooner than you would have got it. There would have been no speech about the dead, since it would have had his own name in it. The camps grow smaller by ministry order, for the sake of the output, and the men who ran them draw their pay. Whether the marshals would have borne it is another question. If he had died in bed, at a great age, about 1980, it would have been as a reformer. What there would have been to open in 1991, nobody can say.
-> DONE

=== ending_zhukov ===
# date: 1959-12-01
# place: The Ministry of Defence
# scene: table
# cyrillic: МАРШАЛ
# speculative: from November 1959
It is done at a morning conference, under the map. Nothing is raised, not even a voice. The commanders of three districts happen to be in Moscow. He tells you that the Party has done a great deal; it must be tired. He tells you that there is a car.

You look for fear in yourself, as one feels for one’s keys, and there is mainly annoyance. You had him to dinner. {june57_members_aircraft:It was his aircraft which brought them in for you, in June of 1957, and you thought at the time how quickly it could be done.|You kept him when every man at the table told you not to. You liked a man who did not flatter you.} He holds the door.

Nothing like it happened: he was dismissed in October 1957, and went fishing. So this is a guess, and about a man there is little evidence ever wanted it. The table would go on meeting; there would be a general in the room. The Party’s political officers are sent to command companies, to see how they like it. There is no cut in the army; rockets are put under the artillery. He is sixty-three, and honest, and cannot bear slackness; the factories would run on time until they ran out of whatever he had not thought of. The camps stay shut. It is hard to see how he would leave it, or to whom, and it is always then that such governments are found to have no second page. Someone in a tunic would have been standing on the Mausoleum in 1974, when he died; and someone else in another by 1991.
-> DONE
