// Chapter 3, "The speech": February to December 1956. One knot a decision; the host enters each by name.
INCLUDE common.ink

=== speech ===
# date: 1956-02-25
# place: Old Square, two in the morning
# scene: desk
# cyrillic: ДОКЛАД
You are going down the list with a school ruler, so as not to skip anybody.
It is the Central Committee elected in 1934, members and candidates, a hundred and thirty-nine names, and against each, on the right, a word. Pospelov, whose commission has been counting since December, had it typed upstairs by Taisia Gavrilovna, on the machine whose К jumps. You knew nearly all of them, half by their patronymics. Shot. Shot. Died. Shot. You do his addition again, because he is a professor, and it is correct. Ninety-eight.
He has gone to sleep by the radiator with the report on his knees: seventy pages, on what Stalin did and to whom. For years he wrote the other thing, the life of Stalin that children got by heart. A fortnight ago he read this one to the table and had to stop until his voice would do it.
The congress is over. The new Central Committee was voted last evening; the delegates have bought their oranges and been told to keep their passes for one more sitting, at ten, without guests.
Voroshilov has let himself in. He is wearing all his stars.
“You want to turn the parade about, Nikita. When you turn a parade about it’s the front rank gets trodden on. Say there were mistakes. There were! Say it in a paragraph, the way Molotov has it, with Magnitka in it, and the war. They’ve grandchildren, the most of them.” He goes to put down his cap. {leningrad_tell:It would be on the Leningrad file, and he sees that and keeps it in his hand. “You told them about that one, and did anybody thank you?”|“And who’s asked for it? Has anyone asked?”}
“Mikoyan,” you say.
“Anastas has a coat for every weather.”
-> desk
= desk
*   [Run the ruler down to your own name # aside: own_name]
    It is near the end. Khatayevich, shot. Khrushchev. Chernov, shot. On the right of yours there is only paper.
    In July of 1937 the secretary for Moscow sent Stalin a figure for the city and the province, so many in the first category and so many in the second, and asked leave. You have not asked Serov which safe it lies in. He has not offered to say.
    -> desk
*   [Ask Voroshilov about Yakir # aside: yakir]
    His face clears. The manoeuvres at Kyiv, in 1935: the French general with his mouth open, and over the beet fields more than a thousand parachutes inside a minute, and Yakir up on the tower beside him, laughing so much he held on to the rail.
    “And after that?”
    “After that it was thirty-seven,” says Voroshilov. He was Commissar for Defence from before until after. He has begun turning the cap round by its brim.
    -> desk
*   [Wake Pospelov. How does it go on the ear? # aside: pospelov]
    He finds his glasses in his lap. It goes well on the whole, he says, only that from habit he has left places.
    “What places?”
    “For the applause.” He has a pencil on a string. He goes through and closes them up, four in the first twenty pages. There is one after the letter that Eikhe wrote from prison. He looks at it and cannot say how it came there.
    -> desk
+   [Tie it up again. At ten you will read it yourself, all of it # move: speech/closed]
    Voroshilov goes home to bed, and in the morning sits on the platform as one sits for a photographer.
    You read for the best part of four hours. Sometimes you leave the paper and shout. When you come to Eikhe’s letter a man in the rows from the Urals is helped out by his neighbours, and nobody asks what is the matter with him. {leningrad_tell:The Leningrad delegates, who have been told once already what was done to theirs, look at you. Everybody else is looking at the chair in front.|Row behind row, they look at the chair in front.}
    {apparatus >= 55:On the stairs some of the secretaries hold on to your hand too long. They were secretaries then as well.|On the stairs the secretaries leave a clear step between themselves and you.}
    It goes out to the provinces in a red cover, to be read aloud and sent back. {camp < 46:By May a Warsaw printer has run off so many that you can buy it in the flea market, from a copy on which the К jumps.|Abroad, the brother parties ask for the text, and are told that there is no text.}
    In Tbilisi they carry flowers to his statue for four days. On the night of the ninth of March soldiers fire on them. Twenty-two are dead by the official count.
+   [Let it be the paragraph, and let them go home to their grandchildren # move: speech/balance]
    He kisses you on both cheeks. He smells of valerian.
    The paragraph has eleven lines and two of them begin with “however”. At ten it goes by so smoothly in the reading that when it is over they keep their seats, in case that was the introduction. {leningrad_tell:The Leningrad delegates have had theirs with names. On the way to the cloakroom they ask their secretary why nobody else’s dead are called anything.|Somebody starts to clap and is joined.}
    On the stairs Mikoyan says that it was a good paragraph. He says someone will read them the rest one day, and he wonders whether you and he will be sitting on the platform or lower down.
    Pospelov asks where the boxes are to go. There are four of them. {intelligentsia < 44:He is told the sixth sector, and that evening Taisia Gavrilovna, whose brother built railways until 1937, asks to be given another machine.|He is told the sixth sector. He has had another copy of the list made, on the same machine, and does not mention it.}
+   [Give it to a commission. The next congress can hear what it found # move: speech/wait]
    “How many to sit on it?” asks Pospelov, who has been a commission since December.
    “More.”
    Molotov is willing to take the chair, since it has to be somebody who remembers. Voroshilov says he would be no use, with his memory, and takes himself off to bed.
    At ten the delegates hear an announcement about trains. Mikoyan spoke of Stalin from the platform in the first week, without his name, and it is Mikoyan they come up to now with their questions. He sends them on to you. {apparatus >= 50:They do not come; they are practical men.|You say that it is being looked into, and watch them think about the word.}
    On Kirov Street, in the waiting room of the Military Procuracy, the ones who are back already take a number. {leningrad_tell or leningrad_quiet:Those who belong to the Leningrad case are called through first, and go in without looking at the others.|At four the window is shut.} A woman who has come three days running asks the clerk whether a commission is quicker or slower than this.
+   [Wake the editor of Pravda. Every page, and Rudenko to charge the living # move: speech/open]
    “With the names?” says Pospelov.
    “All of them.”
    “I mean the names of those who…” He has the list in his hand, the one with you on it.
    On the Sunday Pravda comes out on eight pages. {workers >= 50:At the tram stops it is read aloud by whoever has the voice, and trams go by empty.|At the tram stops everyone reads his own copy, and folds it small before he gets on.} {leningrad_tell:In Leningrad they have kept the old ones from 1949, and lay them side by side.|In Leningrad people stand before the board where it is pasted with their hats off, in the sleet.} Rudenko has charged nineteen men by May Day, investigators mostly, and two who were secretaries.
    In the ninth week a defending lawyer, an old man who has been told he is free to defend, asks the court to send for a telegram of July 1937 from the secretary for Moscow. Rudenko rings up to ask how you would like that answered. {control < 32:He puts it as he might to a neighbour.|You can hear that he is standing.}
+   [Take out every name but one. It was Beria who did it # move: speech/blame]
    It is four before you and the ruler have finished. The dates are a difficulty, Pospelov says: Beria came to Moscow in the August of 1938, and of the ninety-eight most were dead while he was still in Tbilisi.
    “Put, and his gang.”
    Voroshilov never could stand the man. He says so twice, and will say so again to anyone who likes.
    {beria_demote:Beria is alive, in oil, and could tell them who else signed. Rudenko is to see to it that he tells nobody.|Beria has been ashes for two years and will not be putting any questions.} At ten the hall knows where it is by the second page and claps in the proper places. {security < 36:Outside, the men on the doors, who wore that uniform under him too, look straight ahead.|Outside, the men on the doors salute. It is their service you have been talking about, but it is clear that you do not mean them.}
    {belgrade_party:In Belgrade they had this from you last May, at the airport. Tito’s paper gives it four lines.|In Belgrade they laugh at it, by all reports for some time.}
-   -> DONE

=== cut56 ===
# date: 1956-05-14
# place: Your office, a Monday
# scene: desk
# cyrillic: ДЕМОБИЛИЗАЦИЯ
“Sixty-three,” says Zhukov, and deals them out on your desk in rows, face up: one card to each division or brigade, with its station, its honours and its number of mouths. He does not look at what he is putting down. He took a good half of them to Berlin. “A million two hundred thousand men, in a year. It can be done. Sign it and then do not change it.”
{cut55_hold:“In August you would have had the whole staff in tears over a battalion,” you tell him.|“The last six hundred and forty thousand,” you say. “Where are they?”}
{cut55_hold:“In August I had not seen what the rockets cost.”|“Home,” says Zhukov. “Those who have one.”}
Gromyko is ten days back from six weeks in London, at the disarmament table. He has read the draft twice, standing, because nobody has asked him to sit.
“If it is announced on Monday,” he says, “it cannot be sold to them on Tuesday.”
Zhukov says that an army is not a cow.
“No,” says Gromyko. “For a cow one gets something.”
-> desk
= desk
*   [Turn up a card and ask who it is # aside: card]
    A rifle division, at Zhytomyr. Zhukov needs no card. “Crossed the Oder under me. Today it’s a Captain Sidorenko who counts the blankets. Seventeen years’ service, three children.”
    “How many does he want for a pension?”
    “Twenty.”
    He puts it back exactly where it was in the row.
    -> desk
*   [Ask Gromyko what they ask for, in London, of a morning # aside: gromyko]
    “To photograph us. From the air, by agreement, in alternate weeks.” {cut55_inspect:He allows a pause, since you once said yes to a part of that. “They have asked which part.”|He allows a pause. “In the afternoon they ask whether we have anything new.”}
    “And what have you said?”
    “That I would report it.” He seems to think this was one of his better days.
    -> desk
*   [Ask Zhukov what he gets out of it # aside: zhukov]
    “Half of them guard the other half’s potatoes. Give me two million who can shoot, and the rest of the money in steel.”
    “And what if I take the steel too?”
    He looks at you with some interest. “Then I would have to be told,” says Zhukov.
    -> desk
+   [The whole pack. Announce it today and ask them for nothing # move: cut56/cut1200]
    Zhukov squares the cards and snaps a band on them. Gromyko goes away to find out what he is to talk about in London now.
    The banners come to Moscow in oiled paper and are hung in a museum, so close together that only the fringes show. {army < 48:At Zhytomyr the officers drink the mess dry before the auditors come, and somebody shoots out the clock.|At Zhytomyr they march past their own barracks, very well, and hand in their belts.} {virgin_crash:On the platform there is a table with a red cloth on it, where a man can sign for Kazakhstan before his train has stopped.|On the platform a band plays until the last train but one.}
    Captain Sidorenko gets three months’ pay and a letter to the military commissariat in Moscow, where his mother lives. {workers >= 50:The motor works takes him on the day he arrives; it is short of four hundred men.|The motor works has a hostel, and in the hostel it has half a bed.}
+   [Half the pack, and no officer goes without a pension and a room # move: cut56/cut600]
    “Whose money?” says Zhukov.
    “Zverev’s.”
    “He will say he has none. When he has said it, I shall send him Sidorenko and the three children.”
    He goes through the rows and takes out every second card without turning it up. Gromyko watches how it is done.
    It is announced for the evening papers. In the West they ask what has become of the other half. {army < 50:In the messes they ask it too, and nobody takes a new lease.|In the messes they toast you, with reservations, for the first time since you began.} The captain from Zhytomyr, with seventeen years in, is credited with three that he did not serve{cut55_cut640 or cut55_inspect:. Those who went last August hear of it, and write to ask from what date. There are eleven sacks|, and has a room in Moscow, near his mother, with a stove}.
+   [Put the cards away. Let them pay for every division with one of theirs # move: cut56/bargain]
    Gromyko thanks you. He has a paper of May last year with the stages in it, so many thousands each by such a date and a man at each junction to count the trains, and he goes off to have it retyped.
    “They’ll talk till I’m dead,” says Zhukov. {sits_molotov:Molotov, whose ministry it still is for another fortnight, remarks that the Austrians waited ten years for their treaty and were in the end quite satisfied.|He gathers up his sixty-three.}
    In London the chairman thanks the Soviet delegate for his patience. By the autumn they have agreed what a division is. {workers < 48:The motor works, which has no fitters, sends its plan back to the ministry unsigned.|At the motor works they go on taking girls of sixteen for the lathes.} At Zhytomyr Sidorenko counts the blankets, and he is one year nearer.
-   -> DONE

=== social ===
# date: 1956-07-14
# place: New Cheryomushki, a building site
# scene: desk
# cyrillic: ПЕНСИЯ
It swings over your heads on one hook, a whole wall with the window already in it, and the architect has stopped talking. When it is down it stands there by itself. You walk round it and come in by where the door will be.
Kosygin has followed in galoshes, with his folder. The law on pensions is in it, complete but for one line. “One kopeck in the rouble,” he says, “from everybody’s pay, and the fund feeds itself. Without it the budget must find the money every year until the end of time.”
“And every month she’d read on her slip how much we’d taken off her.”
“She would read how much she had put by.”
The woman from the hut has brought tea. She is Pelageya Sidorenko, forty-one years a spinner, and she minds the site by night because of what her pension is. {cut56_bargain:Her son is a captain, in Zhytomyr, with three small ones.|Her son was a captain until May, and now there are five of them coming to her.} She has poured a saucer for the crane driver too, and stands looking through the window in the wall, first from one side, then from the other.
-> site
= site
*   [Ask her what she would do with three hundred roubles a month # aside: pelageya]
    She looks at Kosygin’s folder to see if that is what is in it.
    “I’d sleep nights,” she says.
    -> site
*   [Ask the architect how high he is making the ceilings # aside: ceiling]
    “Two metres fifty.” He waits for it; he trained on towers. Everybody he knows in the profession has been three weeks without speaking to him.
    You put your hand up, flat, and he comes and puts up his, and there is the width of a loaf to spare. In Yuzovka, seven of you lay in a room where your father could not stand. Nobody lives on the ceiling, you tell him.
    -> site
*   [Ask Kosygin what he has against the budget # aside: kosygin]
    “Nothing. I should like it to be there next year.” He opens the folder against the wall, the wall being the only table. “There are now so many old people, and they are going to be older. It is the one figure in the whole plan which will be overfulfilled.”
    -> site
+   [No levy. The budget pays for her, and for the walls # move: social/state]
    Kosygin writes it down and draws a line under it, and a second line under that.
    On the first of October Pelageya gives in the key of the hut. {workers >= 52:The whole spinning shop comes to see her off and the crane driver makes a speech.|The foreman asks if she could stay until he finds somebody; nobody else will do it for the money.} At the works they complain to Moscow that since April a man may simply leave, and now the old ones are leaving too, all in a week. {leningrad_tell:From Leningrad a woman writes that hers has come, and with it, in another envelope, two months of her brother’s pay, which is what is given for a brother.|From Leningrad a woman writes to ask if there is not some mistake in her favour.}
    {cut56_bargain:Pelageya writes to Zhytomyr that there are walls here, and that they come on a hook.|There is a room for the captain in the next block but two. The panel for it is lying in the mud with his number chalked on.}
+   [Kosygin is right. A kopeck each, and the sums come out # move: social/levy]
    He is so unprepared for it that he offers you tea.
    The fund has a stamp, a book and, by New Year, a surplus. {workers < 50:At pay windows they turn the slip over to see if it says what the kopeck is for.|At pay windows it is called the widow’s kopeck, kindly enough.} Kosygin sends you the figures each month without a covering letter. {farm53_plots:The collective farms have had money of their own since 1953 and ask why they may not pay in.|From the collective farms, which are not in it, there comes a letter asking where a man of seventy-three should send his kopeck. It is enclosed.}
    Pelageya hands in her key in October. The walls come up more slowly than they were going to. She goes past on the tram, some days, and counts, and {workers < 50:has words with a conductor about whose they are|tells the conductor which of them she knew}.
+   [And her sister in the village? Every collective farmer as well, from October # move: social/farm]
    “How many is that?” says Kosygin.
    “You’re the one who counts.”
    “Nobody has. They have never been counted as old.” He takes off a galosh and empties it, holding on to the wall.
    It is not much. It comes to the village on the first, in the hands of a postwoman with a canvas bag and a dog. {countryside >= 45:They kiss her, until she has to ask them to stop.|The first month they will not sign for it, because of what signing has led to.} The shop has had the same things in it since the winter, nails, perfume and a drum, and by Christmas it has sold the drum. {farm53_prices:In September of 1953 you paid them for the calf, an old man tells the postwoman, and now you pay them for the cowman.|}
    At Cheryomushki the crane goes over to another trust, and the wall with the window stands there through the winter. {workers < 48:Somebody has taken the window.|Pelageya puts a jar of something on the sill.}
+   [Steel first. Tell her next year, or the year after # move: social/later]
    You do not tell her. You drink the tea and ask about the spinning.
    At the Council of Ministers they are pleasantly surprised; {sits_kaganovich:Kaganovich, who built the Metro, is of the opinion that people have always lived in barracks and built palaces, and were happy.|the men from the steel ministries shake your hand.} {army >= 50:Zhukov has his alloys by the end of the month, and sends to tell you the hour.|From the army there is no word; it has been promised steel before.}
    {workers < 44:By autumn the letters come in by the sack, and they have stopped beginning with “dear”.|The letters go on coming, in violet ink, all of them beginning with how many years they worked.} In August the crane is taken away to a rolling mill. Pelageya has the keys to one wall. It keeps the wind off the hut, from the north.
-   -> DONE

=== hungary ===
# date: 1956-10-31
# place: The house on the Lenin Hills, before dawn
# scene: desk
# cyrillic: БУДАПЕШТ
A boy from the printing works has brought the front page for you to see, and it is drying on the kitchen table with a jar of gherkins at either end. It says that the Soviet government is ready to discuss taking its troops out of Hungary. All of you agreed to that yesterday. At six it will be in the kiosks.
It is twenty past four. Nina Petrovna has been down once, looked at you, put on the kettle and gone up.
Mikoyan is on the line from Budapest. He has been there a week, with Suslov, going between the embassy and their Party in the back of an armoured carrier.
“It is quiet,” he says. “Nagy has brought the old parties in. He does not hold the half of it, but he can be spoken to. You’ve said we are ready to talk, Nikita. Let it be true for ten days.”
“And Republic Square?”
Yesterday a crowd took the Party committee’s house on Republic Square and killed men who came out of it under a white flag. There were photographers.
“I know about the square,” says Mikoyan. “Ten days.”
On the other telephone Zhukov is waiting for a yes. Konev can be at Szolnok tomorrow. He wants three days, and to be told today. {cut56_cut1200:“I have sixty-three formations fewer than in May,” says Zhukov. “There are enough.”|“There are enough,” says Zhukov, before you ask.}
Twelve days ago you stopped your own tanks outside Warsaw and left Gomulka to it. Since last night there is Suez as well, where the English and French have told Egypt to stand back from its Canal. Whoever loses three places in a fortnight will be thought to be a man who loses places.
-> kitchen
= kitchen
*   [Ask for Suslov to take the receiver # aside: suslov]
    He gives you Lenin on compromises, with the volume: they are permitted, so long as what is compromised is not power. It is a clear line and he reads it clearly.
    Then he tells you that some of the ones with rifles are fifteen years old. He does not give a reference for that.
    -> kitchen
*   [Think of Warsaw, twelve days ago # aside: warsaw]
    You shook your fist at Gomulka on the runway before the propellers had stopped. All that night he argued in a voice like a saw. The car workers had been given rifles, and your own tanks were on the Łódź road, and somewhere after two in the morning it came to you that he was a Communist and that he meant it. You had the tanks halted.
    He has not cheated you yet. It has been twelve days.
    -> kitchen
*   [Ask the boy from the printing works what he makes of it # aside: printer]
    He says there is a comma missing in the second column.
    “And what it says?”
    “It says we’re going home.” He considers. {speech_closed or speech_open:“They read us the other thing in the spring. When it was over we stood up, and then nobody knew what we’d stood up for.”|“My brother’s out there. He’d be glad.”}
    -> kitchen
+   [Tell Zhukov yes. Poland may keep its Gomulka; Budapest cannot wait # move: hungary/crush]
    You tell the table in the morning and nobody at it is against, Mikoyan being in Budapest. The page has already gone out. In the city they read it and watch the tanks leaving by the eastern road; others are coming in over the Tisza, with different maps.
    Mikoyan is back that night and at your gate at first light. He says there will be blood, and that he does not know what he will do. You say the troops have their order, and go to your car.
    {speech_closed or speech_open:At the university in Moscow they have questions that week, and the ones who ask them do it with the February report in their hands, by page.|At the university in Moscow they have questions that week, and no report to ask them by.} {intelligentsia < 45:After the third meeting there are no more meetings.|At the third meeting they are told that the hall is wanted.}
    On Sunday the fourth of November, before it is light, Konev’s columns go in. It takes a week. {cut56_cut1200:The division from Zhytomyr is not there, having been struck off in May. A good many of its drivers are, with other numbers on their tanks. |}Some two and a half thousand Hungarians are killed and some seven hundred of ours. Two hundred thousand people walk into Austria.
+   [Leave the page as it is. Mikoyan has his ten days # move: hungary/nagy]
    “Thank you,” says Mikoyan, and rings off before you can say anything else.
    The last column goes over the frontier in the third week of November with its lamps lit. People have come out on the pavements of Debrecen to be sure of it. Zhukov reports the dead, by units. {cut56_cut1200:Some of the units had been down to close in the spring.|He does not add a word.} {army < 46:In the officers’ carriages nobody will take the tea that is brought round.|The regiments hand in their ammunition and sign for it.}
    In Budapest the killing of the security men goes on for eight days after you have agreed. Andropov cables the names. On the last list there are forty-one.
    Prague rings, and Berlin, and Bucharest, all with the same question. Molotov asks to have it minuted that the frontier of 1945 has been moved, by whom, and to where. {intelligentsia >= 50:At the university in Moscow a student asks from the floor whether neutral countries hold elections. {control < 32:He is answered.|He gives his name.}|At the university in Moscow they do not believe it yet.}
    Nagy writes that he would like to come and discuss the treaty. He addresses you as Prime Minister to Prime Minister{not malenkov_take:, which is not your post, and asks you to excuse his not being sure}.
+   [Budapest on Sunday. And then the Łódź road again # move: hungary/both]
    “Both,” says Zhukov. He asks for it in writing. It is brought to him and he reads it to the end.
    Budapest is entered on the fourth of November and Warsaw on the seventh. You had given Gomulka your word. In Warsaw the Polish internal troops hold the bridges for two days. The car workers at Żerań hold the works for longer. Nobody publishes a figure; the two staffs have one each, and both are in thousands. Gomulka is taken off in an aeroplane. He does not speak to anyone on board.
    {speech_closed or speech_open:Peking sends a paper of forty pages about great-power chauvinism. The February report is quoted on the first.|Peking sends a paper of forty pages about great-power chauvinism. It asks what exactly has changed.} {tension >= 70:In Berlin the Americans bring their families to the airfield.|In Berlin the Americans count their coal.}
    Mikoyan comes to every meeting and says nothing at any of them. {control >= 45:The telephones on your desk are answered on the first ring now, all over the country.|On the night of the seventh you cannot find your wife in the house, and then you do, in the children’s room, sitting on the floor.}
-   -> DONE

=== perks ===
# date: 1956-12-01
# place: Old Square, the cashier’s room
# scene: desk
# cyrillic: КОНВЕРТ
There is a hatch on the second floor which has no notice over it. On the tenth of each month it opens at eleven, and they come along the corridor one by one, as to a confessional, and each is handed an envelope for which nobody signs. No tax is paid on it and no wife need be told. It was Stalin’s idea; he liked a man to have something he could lose.
You have had the box brought in. An instructor’s holds twelve hundred roubles, a sector head’s three thousand. {social_state or social_levy:In July you gave the country an old-age pension of three hundred, and were wept over.|You know what an old spinner gets.}
“Not before New Year,” says Furtseva. She has shut the door behind her and is standing with her back to it. “Nikita Sergeyevich, I’m only warning you. It’s spent. And the cars: take a man’s car and he’ll tell you he is glad to walk, and he will remember every step.”
The cashier, who has been nineteen years on this corridor, goes on counting with her lips.
-> hatch
= hatch
*   [Ask the cashier who never comes for his # aside: cashier]
    “Taisia Gavrilovna, in typing,” says the cashier. “She’s not entitled. She gets one since February by an oversight, for the extra work. She brings it back every month and I haven’t a column for it.”
    -> hatch
*   [Look for your own # aside: own]
    It is in front, and thicker. You have never carried it. A man takes it home to Nina Petrovna, who enters it in the housekeeping book, under “Party”, and has in all these years not asked.
    “Shall I leave that one in?” says the cashier.
    -> hatch
*   [Ask Furtseva who has the most cars # aside: cars]
    “The Minister of the Fish Industry has four. One is for the fish,” says Furtseva. In the Moscow party they are down to what they need.
    “How many is that?”
    She turns rather pink. “It’s a very big city,” she says.
    -> hatch
+   [Shut the hatch. And count me the cars, Moscow first # move: perks/cut]
    The cashier asks for it in writing and files it behind the tea.
    On the tenth of December the corridor is full at eleven, of people who happen to be passing. At twenty past they stop happening to. {speech_closed:In February they sat through four hours on what power does to a man, and it did not come into their heads that it could reach as far as an envelope.|That evening a good many of them discover, in front of their wives, that they have been fined.}
    The cars take longer. {apparatus < 52:Four ministries report theirs handed in, and turn out to have lent them to one another.|The obkoms report them handed in to the last one; by spring there is an order out for a hundred and ninety vehicles for the inspection of livestock.} {workers >= 52:On the Number 5 tram a deputy minister asks a conductress what one does, and is shown, with the whole car helping.|On the Number 5 tram a deputy minister stands in his good coat, and the whole car looks at it.}
+   [Put it in the open: one salary, on one slip, and taxed # move: perks/tax]
    “Then they’ll see each other’s,” says Furtseva. She had not thought that you would do something worse.
    The wives learn on the tenth of January. {apparatus < 50:In the buildings on Granovsky Street some of the conversations can be heard from the landing.|The buildings on Granovsky Street are very quiet that evening.} The scale is printed in a grey book, and gets out. Editors are in it, and the secretaries of unions of composers. {workers < 50:At the Likhachev works somebody has copied a page on to the board for the output figures.|It is thought dear, but on the whole less than had been supposed.}
    {social_levy:Kosygin takes his kopeck in the rouble from this too, and for once it comes to something.|Zverev, who taxes it, rings to say that he had no idea.} The cashier has the hatch for her African violets. Twice in the first month somebody knocks.
+   [Leave the envelopes. A hungry watchman steals # move: perks/keep]
    Furtseva says that it is wise, and that she only wanted to warn you. The box goes back to the second floor.
    {speech_closed or speech_open:In February you told them how power spoils a man. At the bathhouse by the Likhachev works, where four cars wait on a Saturday with the engines running, they ask how long it takes.|Outside the bathhouse by the Likhachev works four cars wait on a Saturday with the engines running.} {workers < 46:One morning all four have flat tyres.|The attendant has been told to say that they belong to the fire brigade.} {cut56_cut1200:Captain Sidorenko, of no division, who is new at the works and washes there, salutes them as he goes past. It makes the drivers uneasy.|The drivers play dominoes on a bonnet.}
    On the tenth the hatch opens, and you find that you had been listening for it.
-   -> DONE
