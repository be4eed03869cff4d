// Chapter 8, "The long year", 1964. Private talk is invented; in the recorded room of October it is all reported.
INCLUDE common.ink

=== birthday ===
# date: 1964-04-17
# place: Lenin Hills, before the reception
# scene: desk
# cyrillic: СЕМЬДЕСЯТ
The tailor has pins in his mouth and cannot congratulate you.

He is Lev Abramovich, from the Kremlin workshop, who made for Kalinin and for Zhdanov. He is walking round you in his socks. On the breast of the jacket there are three gold stars in a row, all for labour, and this morning the whole table came and stood in your drawing room, between a walnut wireless set and a model of a rocket, while Brezhnev read out that there is to be a fourth. He wept as he read. {kozlov_struck:In the row of them there was a gap left where Kozlov would have stood.|Kozlov held his elbow.}

“Three is a row,” says the tailor, round the pins. “Four goes under the arm. I could put the fourth above, but then there would be three and one over them. People would think it meant something.”

On the sofa Mikoyan is holding his own jacket by the collar, so as not to rattle. He sat with you in the box at the Bolshoi when Stalin was seventy. {speech_closed or speech_open:“They read out greetings for two years after that,” he says. “I wonder if anybody told the last of them that you had spoken.”|“They read out greetings for two years after that,” he says.}

Lev Abramovich has got down on his knees to the hem.

“How much am I to allow for?” he asks. “I mean, will it be for this season? Or are you to be wearing it a good while yet?”

He means the cloth. From the next room comes the sound of telegrams being sorted into provinces.
-> fitting
= fitting
*   [Look in the tailor’s book of measurements # aside: book]
    He holds it open for you, with his thumb over the wives. Kosygin has not altered since 1939. Shelepin will have no padding. {heirs_two:Brezhnev and Podgorny, the same week, each asked if the other’s was to be cut any longer.|Podgorny has written to Kyiv for his own man, and is not to be told what that one does to his shoulders.} Brezhnev, chest, two centimetres more than at New Year; and he would like an inside pocket, a deep one, to take some papers.
    “What papers?”
    “Folded in four,” says Lev Abramovich, who has understood the question as one of size.
    -> fitting
*   [Ask Mikoyan how long a man should go on # aside: dance]
    “In our village there is a dance in a line,” he says. “The first man has a handkerchief. He may keep it as long as he likes. But there is a place in the music where you hand it on, and it looks like part of the dance.”
    “And after that place?”
    “After it there is nothing wrong with the dance. You have only got to go on having a handkerchief.”
    -> fitting
*   [Look over the presents, in the billiard room # aside: presents]
    A rocket in crystal; a rocket in bog oak; a rocket, from Tula, that pours tea. The girl from the commandant’s office is writing them down. Dawn, in Moscow province, has sent {fallow_crusade:a twist of clover seed. A. Zhelnova, chairman, says that it is the last of theirs, the rest having been ploughed in by instruction, and might be grown on somewhere|a jar of clover honey, from A. Zhelnova, chairman}. {bread_squeeze:She had thought of butter, she says, but there are not the cows. |}{virgin_crash:V. Sorokina, brigade leader, has sent a jar of earth from the new lands, with a label to say that it was swept up in the school at Easter, on the second floor.|From Kazakhstan there is a saddle.}
    “Under what do I put these?” asks the girl. “They are not rockets.”
    -> fitting
+   [Pin it wherever it will go, and let out the seam # move: birthday/stay]
    He allows four centimetres.
    At the reception the star is put on over the pins and it takes Brezhnev three tries. {cult >= 40:The applause has its own conductor; it swells when you turn your head. At one point you see a man at the back, a minister, clapping with his eyes shut like someone at prayer, or asleep.|The applause is from people who have been on their feet since noon.} When Suslov lifts his glass you tell them the story by Chekhov of the schoolmaster who went about in galoshes and a case, for fear of something happening; and then you look down, all the way, to his galoshes. {heirs_two:Podgorny laughs until he is struck on the back, and it is Brezhnev who strikes him.|Brezhnev laughs first. The rest come in after him, quite evenly.} Suslov says what he had written down, and drinks water to it. _Pravda_ gives you seven pages.
+   [No star. The old jacket, and pies at home # move: birthday/plain]
    Lev Abramovich takes out the pins, one by one, and puts them back in the tin. It is not clear to him whether he has done wrong.
    The hall was booked, however. There is sturgeon for six hundred. {cult >= 35:All evening cars come up to the lit windows and are turned round at the steps, and the film of your life, which was to be shown after supper, is shown all the same, to the cooks.|They give the fish to a children’s home, with the mousse.} At home there is only the table, and Nina Petrovna’s pies. Suslov takes sugar. He says that Vladimir Ilyich was fifty once, and left before the speeches. {heirs_two:Brezhnev has the box with the star in his deep new pocket, and cannot sit back.|Brezhnev asks three times if you feel well, and the third time it is of Nina Petrovna.} By Saturday a hairdresser on the Arbat has it from a client that it was a stroke.
+   [Tell them when it will end: the next congress, and then Brezhnev # move: birthday/date]
    “One season, then,” says the tailor, who has only been listening for his own part of it; “or two,” and turns up the hem.
    You say it at the reception, while they still have their mouths full. You will see them as far as the Twenty-third Congress; from there on they may look to Leonid Ilyich. He gets up to refuse. He refuses for some time; and it is only afterwards, at the coats, that he would like to know if it is to be in the papers. {heirs_shelepin:Shelepin, to whom you gave your wet hand on it last June, congratulates him, and goes out for a cigarette. He does not smoke.|{heirs_two:Podgorny, his other half since last June, proposes your health, and finds his glass empty.|Podgorny proposes your health twice.}} {speech_closed or speech_open:Mikoyan says in your ear that of all you ever did to the other one, this would have annoyed him most.|Mikoyan kisses you on both cheeks, which he has not done since the war.} On Monday your telephone is so quiet that you lift it, to hear whether it is alive.
+   [Take the jacket off. Today, from the platform, and name who follows # move: birthday/retire]
    “Then I need not do the lining,” says Lev Abramovich.
    There is no speech for it. You stand up on the platform in your shirt and waistcoat, as you did once at the mine, and say that a man ought to go while they are still sorry. {heirs_brezhnev:You name Brezhnev. His mouth comes open, and he looks round for somebody to tell him if it is allowed.|{heirs_shelepin:You name Shelepin. There is not a sound. He is on his feet already, buttoned, looking like a young man in a photograph from before a war.|{heirs_kosygin:Kosygin has the government; you say that they may choose among themselves who is to have the Party, and that you would advise them to be quick.|You meant to say one name. You say Brezhnev, and then see Podgorny’s face, and say that one too.}}} Nobody claps. Then all of them do. {cult >= 40:It goes on for a quarter of an hour, and some of it is terror, and some of it you would swear is love.|It goes on till your arms are tired, from holding them out to make it stop.} Mikoyan alone is sitting down. He has a handkerchief out.
-   -> DONE


=== memo64 ===
# date: 1964-07-18
# place: The veranda, dictating
# scene: desk
# cyrillic: ЗАПИСКА
“A hen,” you dictate, “does not know what province she is in.”

The stenographer asks if that is to stand. It is. Last month, in Denmark, a man in clean boots showed you forty cows and a pipe, and his daughter, who was the whole of the staff. So there will be an administration for hens, from Moscow down to the nest, and one for beet, and one for sheep, with somebody at the head of each whom one can take by the ear. {split_split:It will cut the obkoms again, across, where in ’62 they were cut lengthways.|The obkoms will have the weather.}

Polyansky, who is in charge of farms, has read as far as page nine. “They’ll ask what the Party is for,” he says.

“Who will?”

“Whoever they ring up.” Since Wednesday Mikoyan is the head of the state, and Brezhnev, who {cadres60_brezhnev:never cared to be|was}, has the whole day free for people who ring up.
-> veranda
= veranda
*   [Ask him what the secretaries say to each other about it # aside: secretaries]
    “Nothing.”
    “They must say something.”
    “They read the number of pages,” says Polyansky, “and ask each other’s health.”
    -> veranda
*   [Ask the stenographer if she has ever kept hens # aside: hens]
    In the war, at Kuibyshev, on a balcony; five. They had laid very well. She takes off her glasses to remember it. Then a committee of the house had been formed for hens, and somebody put in charge, and she had eaten hers.
    You tell her to leave that out.
    -> veranda
+   [Send it to all of them. They have till the November plenum to like it # move: memo64/send]
    It goes out on the Monday, numbered. {split_split:Korobov, in the Upper Vyatka, who got the horse, learns that there is to be a separate office for horses.|Korobov, in the Upper Vyatka, reads it in the bath-house, where he cannot be rung.} {apparatus < 35:Not one obkom asks a question. Three weeks later it strikes you that there has not been one.|Nine obkoms ask for clarification, on the same day, in what seem to be the same words.} Over the shashlik in the Crimea somebody says that by November there will be a First Secretary for eggs.
+   [Give him the pencil. Let him ask the ones who keep hens # move: memo64/soften]
    Polyansky takes it to the end of the table. He crosses out for an hour, in a small, kind way, and what comes back has fewer hens in it and the word “gradually”.
    They send for chairmen. Anna Zhelnova comes in from Dawn on the bus in her daughter’s shoes and tells them, when asked, that it is a question of boards. {apparatus < 35:At the bottom of the new draft is a list of those who have been consulted, and you notice how long it is, and who is not on it.|The secretaries send in remarks. Some are signed.} It is said in the corridors that the old man gave way.
+   [Tear it up{split_split:, and sew the obkoms together again|, and leave the provinces alone till they have rested} # move: memo64/drop]
    “All thirty-one pages?” says the stenographer, who has the carbons too.
    {split_split:Telephones ring in seventy-five provinces. In the Upper Vyatka the two first secretaries meet at the safe with their two keys, and Korobov, it is said, goes out to look at the horse and stands a while with his hand on its neck.|Telephones ring in all the provinces. In the Upper Vyatka Korobov asks to hear it twice, and then takes his first leave in two years.} Podgorny comes in person to say how wise it is. {control < 22:He does not sit down until he has finished, but then he does, without being asked.|He says it warmly, and forgets to call you by your patronymic.} You dictated for nine days. The Dane’s pipe comes into your mind at night.
-   -> DONE


=== galyukov ===
# date: 1964-09-27
# place: The dacha, your own maize
# scene: desk
# cyrillic: СТЕНЫ СЛЫШАТ
The cob has sixteen rows. The one before it had fourteen. You have been stripping and counting since breakfast, in your own quarter of a hectare, and you have yet to find an odd one.

{maize_all or fallow_crusade:Nobody in all your years of maize has been able to tell you why.|You never asked the country to love it. You only ever grew this much.}

Sergei has walked the row with you twice and talked about gyroscopes. He is twenty-nine. He takes off his spectacles before he says a thing that he has promised his mother not to.

It comes in the wrong order. On Wednesday, while you were at the rocket range, a man rang the house and asked for you, and got him. Galyukov, a guard; he used to be head of Ignatov’s. He would not say it on the line and he would not take it to the KGB. Sergei drove him out beyond the ring road and they walked in a wood, so the car should not hear. All summer Ignatov has been going round the south, drinking with secretaries, and finding out. He counts them afterwards, in the car. There has been a telephone call with Brezhnev that was all about nothing. Podgorny. Shelepin.

“Brezhnev and Shelepin?” you say. “They would not share a taxi.”

“Papa. He was frightened. He’d come without his coat.”

{heirs_two:You put Brezhnev and Podgorny on one bench so that each would watch the other. Nobody sits closer than that.|{heirs_shelepin:You named Shelepin in front of all of them. It ought to have been you that he came to.|Podgorny is your own, from Kharkiv. You taught him to read a balance.}} On Wednesday you fly to the Crimea, for the holiday.
-> rows
= rows
*   [Think how it is done, for you have done it # aside: how]
    {beria_arrest:In June of 1953 you did it yourself. You went to them one at a time, in cars, in gardens, and never to two together; and with each you began with the weather. The man it is about must be the last to hear, and he should hear it from somebody he has laughed at.|In 1953 you let Beria be, or half be, because no one would begin. You remember how everyone had begun to talk about the weather.} You try to call to mind who has lately talked to you about the weather. {perks_cut:Everyone does, since you took away their envelopes.|They all have. It has been a wonderful summer for it.}
    -> rows
*   [Look at the man by the gate # aside: gate]
    You know your guards’ children. This one is from the Ninth Directorate, he says, and is replacing Vasya, who has a hernia. He is a well-grown boy. He looks at the cobs in your basket and asks if one eats them, and you tell him how, with butter, and all the time he is standing so as to see both of you.
    -> rows
*   [Ask Sergei what he himself would do # aside: sergei]
    “Ask him. Ask Galyukov. Have someone write it down.” He has thought about who. “Anastas Ivanovich. And don’t go away.”
    “I’ve a plenum in November. I need the sun.”
    “It’ll be there in November,” says your son, who has never before told you what to do with a day.
    -> rows
+   [Tomorrow you will ask Podgorny to his face, and see if he laughs # move: galyukov/tell]
    He laughs. It is a good laugh, from low down; it shakes the chair. He wants to know who thinks up such things, and did they say what post he is to have, and then he asks, wiping his eyes, what the fellow was called.
    You tell Mikoyan as well, since he is there. You ask him to talk to the man some time, and then you go and look for your bathing things. {control < 22:That evening the line to Podgorny’s flat is engaged for an hour and a half. It is your operator who mentions it; she thought that you might have been trying.|That evening, walking past, Podgorny lifts his hat to you, right off.} {prices_raise:You have been warned of a number of things in your life by people who wrote letters. Some of them had figures in.|You sleep well.} On Wednesday, at the aerodrome, they all come to see you off, and Brezhnev holds your coat.
+   [Send for the chairman of the KGB, and take his keys off him # move: galyukov/chief]
    He comes quickly. {kgb_serov:Serov has known you since Kyiv. He does not ask what for; he unbuckles his watch, for some reason, and puts it next to the keys.|{kgb_comrade:Lunev has known you since the Moscow obkom. “Is it me you were told about?” he asks, “or is it only that I’m the one who would have to?”|Semichastny is forty, and has a tan. He looks at the paper, and says that it wants a second signature; and then he looks at you, and puts down the keys.}}
    You have no charge. You say it is for rest. {security < 34:At the Lubyanka the deputies are stood in a line to be told who is acting, and not one of them looks to the side.|At the Lubyanka they take it like soldiers. Somebody even brings the new man tea.} Shelepin sends in his congratulations on the appointment and falls ill. {beria_arrest:It is the first time since Beria that it has been done overnight.|It is the first time in your day that it has been done overnight.} In a good many provinces, that night, there is a fire in the stove, in September.
+   [Ring Brezhnev. Have him here in an hour, and say the name to him # move: galyukov/face]
    He comes in a pullover. You have put a cob in each of his hands before he has shut the gate, and you say it over the fence: Ignatov, and how many has he counted?
    Brezhnev goes white and then he is crying. He has two cobs and no hand to do it with. He would cut the arm off; he has had nothing but good from you; people say things to him, Nikita Sergeyevich, he is a weak man, they come and say things. You believe every word. It is perfectly true.
    {birthday_date:“You have only got to wait,” you tell him. “I gave you the date.”|“You are the last I’d have thought,” you tell him, and give him a handkerchief with chaff in it.} {heirs_two:He does not say what Podgorny says, and it does not come to you to ask until he has gone.|He names no one else. You notice that on the Tuesday.} Down at the gate his driver has turned the car round already.
+   [Do as the boy says. Mikoyan asks; Sergei writes; you stay in Moscow # move: galyukov/mikoyan]
    Galyukov sits on the edge of Mikoyan’s sofa in his overcoat, and will not take tea. Mikoyan asks him about his mother’s health and his pension, and gets, between these, a summer of dates. Sergei writes it in an exercise book. “Add that we trust the comrades,” Mikoyan tells him at the end. “One ought to have that in.”
    You put off the Crimea. {control < 22:You sit at your desk, in October, with the window open on the leaves, and people who had not expected you come in with papers and go out with them.|You go round the departments without being announced; for three days there is somebody at every desk in Moscow.} Brezhnev was to have gone to Berlin for their anniversary and now asks, very often, if he should. {kgb_shelepin or kgb_split:From the Lubyanka they would like to know, in confidence, if there has been any complaint of the service.|From the Lubyanka the old man sends you a list of who has lunch with whom.} The doctors say that you are grey. On the ninth of the month you go south for a week.
-   -> DONE


=== pitsunda ===
# date: 1964-10-12
# place: Pitsunda
# scene: pitsunda
# cyrillic: ПИЦУНДА
The turkeys have got into the pines.

Vorobyov brought them on Saturday, from Krasnodar, live, with ribbons on; then he sat on your veranda, a hand upon each knee, and said that all was well. {bodyguard_talks:You asked about Ignatov. He had drunk with him and heard nothing. He did not ask about what.|You asked him how the mood was in the Kuban, and he told you how much beet.} Now two boys of the guard are going from trunk to trunk with a tablecloth.

It is Monday, after nine in the evening, and the sea is flat. This morning they sent up three men together in one ball, without spacesuits because there was no room. You shouted to them down the line, and promised them a meeting in Moscow, and Mikoyan pulled at the receiver till you had to give it to him. As a rule the range rings you before a launch, and during, and after. Today you had to ring the range.

It rings. {brezhnev_opens:It is Brezhnev, and he is so polite that at first you do not know who it is.|It is Suslov, and he is as polite as a printed form.} The comrades have been sitting; there are questions that cannot be settled without you: the farms, the plenum in November, {memo64_send:your note of July, about which the obkoms are at a loss|your own proposals}. They ask you to come. When? Tomorrow.

You say that you are on holiday, that it will keep a fortnight. You hear him put his palm across the receiver. When he comes back it seems that they will sit tomorrow in any case.

Mikoyan is in the other wicker chair with a rug round him, watching the turkeys.
-> pines
= pines
*   [Ask Mikoyan what farm question cannot wait # aside: farm]
    “There isn’t any.”
    “I know there isn’t.”
    “Then you did not need to ask me.” He pulls the rug up. {bodyguard_talks:“It is what your boy said.|“It is about us.} It may be also that they are fools, and want to talk about beet. At our age one should be ready for both.”
    -> pines
*   {bodyguard_talks} [Ask for the exercise book that Sergei brought # aside: record]
    He came with it yesterday, under his shirt, on the ordinary flight. You told him then that you were not going to read it, and you have still not read it; it lies under the cosmonauts’ telegram. You lift up one corner, and see the word “counts” in your son’s round hand. You put the telegram back. There is some comfort in a thing which is in writing and has not been read.
    -> pines
*   [Go down to the water # aside: water]
    A patrol boat is lying half a mile out with its lamps off. It was not there last week. You can hear them talking on it, one telling another about a girl at Gudauta, every word, as you can over water. At Yuzovka it was the same in the yard, at night. {u2_wreck or u2_stay_home:It was from about here that you would look south, of an evening, and think that each star was an aeroplane.|It is a very clear night.}
    -> pines
+   [Order the aeroplane for six. One does not hide from one’s own # move: pitsunda/fly]
    At eleven you cannot sleep, and go out, and Mikoyan is still there. You tell him that if it is you they want to talk about, you won’t make a fight of it. He says that it is damp.
    The Frenchman who was to have had an hour of you at noon is given it at half past nine; you give him lunch in your head, and send him off early, with a peach. {control < 20:Nobody on the path salutes you. They are all quite busy.|The guards are drawn up at the steps as for a photograph.} In the aircraft Mikoyan sits opposite. You take soup. {heirs_two:You ask him which of the two it will be. He thinks about it above the whole of the Kuban. “They’ve not decided,” he says. “That’s why you are being asked to come.”|You talk, above the whole of the Kuban, about a wall newspaper that you both wrote for in 1932.}
+   [You are staying. If they want you, there are flights to Adler # move: pitsunda/stall]
    You say it, and hang up, and your hand is quite steady. Ten minutes later it rings again, and you let it.
    {control < 20:At midnight there is a different man on the gate. He tells you that the road to Adler is closed for repairs.|Till midnight they ring by turns. You get to know each one’s ring.} Mikoyan plays patience on the rug. {kgb_in_hand:Your own people are on the exchange, and through them you hear Moscow, as one hears mice: who rings whom, and for how long, and that Brezhnev has asked twice about his heart.|The exchange is very obliging. It regrets that Kyiv does not answer, and neither does Sverdlovsk.} In the morning the turkeys are all back, on the sunny side of the house. There is no aeroplane in the sky. At eleven Malin rings, in person, to read you the hour and the place: half past three, with you or without.
+   [Get me Kyiv. Get me the marshals, one after another # move: pitsunda/rally]
    In Kyiv the general says he is entirely at the disposal of the Party. You ask if that means you. He says once more how entirely.
    {sits_zhukov:Zhukov is awake. He asks how many of them there are, and in a room of what size. He will do nothing tonight on the strength of a telephone, he says.|Malinovsky takes a time to come. He has been asked already, that is all you can get from it. He will do nothing, he says, and makes it sound like a present.} {army_in_hand:But he says that nobody else will either: he will see to that; and there is something in his voice that you have not heard since Stalingrad.|Nobody else, he supposes, will do anything either.} Mikoyan has got up. He takes the rug off and folds it. “Now they’ll be able to say it,” he tells you. “Up to now they had only beet.” {zhukov_sack:It is what you broke Zhukov for. Mikoyan was at the table, and does not remind you.|You fly at noon, with a captain of the border guards beside you whom you had not asked for.}
+   [Get the Lubyanka. Say whose car is to be stopped, and by whom # move: pitsunda/arrest]
    The man you put there on the twenty-eighth of September takes it down and reads it back. He asks on what article. You tell him he is to leave that line empty.
    Mikoyan has stopped watching the turkeys. {speech_closed or speech_open:“In ’56 you asked who of us had signed and who had not,” he says. “I thought that we were finished with that pen.”|“I had thought that we two were finished with that,” he says.} He goes up to the house without his rug.
    {army < 35:You ring the Kremlin garrison as well, so that the gates are opened. A colonel asks you to wait. One hears him asking somebody in the room.|You ring the Kremlin garrison as well. A colonel says “yes” before you have finished.} Then there is not anything more to do. You stand with the receiver, and out in the dark they have at last got the tablecloth over one; and in Moscow a car is coming down the Kutuzovsky, in the middle lane, with its curtains drawn.
-   -> DONE


=== october ===
# date: 1964-10-13
# place: The Presidium’s room
# scene: table
# cyrillic: СЛОВО
{pitsunda_stall:You did fly, in the end. One cannot be tried from a wicker chair. |}There are two men on the concrete at Vnukovo, where there have never been fewer than forty, with wives.

{galyukov_chief:The one you put in to mind the KGB|{kgb_serov:Serov|{kgb_comrade:Lunev|Semichastny}}} has his hat off. Georgadze, who keeps the stamp of the Supreme Soviet, cannot decide about his. The others are all at the Kremlin, waiting. {kgb_in_hand:He has something to say to you, and on the highway his car keeps so close that you can see his lips.|On the highway his car drops behind, and you look round, and Mikoyan does not.}

Then it is half past three, and you have sat down at the head of the table, for no one has thought who else should. So it is you who must preside. There is the bell, by your right hand. There is Malin with his pad. You ask who wishes to begin.

{brezhnev_opens:Brezhnev has it on sheets, numbered in red, and turns over each as if there might be something under it. It begins a quarter of a century back, with the pair of you; it comes to the June when he got up with a bad heart to speak in your defence; and then he says he cannot strike a bargain with his conscience. After that it is what you had supposed{ryazan_print:, and Ryazan comes into it}.|Voronov begins. He has been waiting, it appears, for three and a half years, and he is quite fluent.} When it is done it turns out that nobody can go on, because you have not given anyone the floor. You look round. You give it to Shelest.

You go on giving it. Name and patronymic, and they stand up, some of them thanking you from habit, and say what you are.
-> chair
= chair
*   [Listen to Shelest, since you gave him Ukraine # aside: shelest]
    He has a pencil behind his ear and has forgotten it. He reads by headings, the works, the farms, the Party, the republics, and then all of it again under haste. You interrupt. He tells you that they have listened to you many times, and asks you to listen once to them. He says it with a kind of pain. Until last year he used to bring you pears.
    -> chair
*   [Watch the ones who have not asked to speak # aside: silent]
    Kosygin has a pencil and has drawn four lines with it, and then a fifth across them. Shvernik looks for his handkerchief, finds it, looks for it. Rashidov, from Tashkent, has put on his good suit for what he had been told was a talk about farms. {sits_zhukov:Zhukov, in uniform, is looking at the window as a man looks at a bridge.|Where the army would be, if it were asked, there is a carafe.} {sits_furtseva:Furtseva has not once lifted her eyes.|Grishin, when he has had his say, adds that they are all of them your friends.} They look at you as people look in a lift.
    -> chair
*   [Look for the button # aside: button]
    {beria_arrest:In 1953 it was under the lid of the table, on Malenkov’s side, and he pressed it, and that is the door they came through. Every hand that you can see now is on top of the wood.|That door never opened for anybody, in your time; you had let Beria find his own way out. You look at it all the same.}
    {kgb_in_hand:The boots outside are the ones you know. One of them has a squeak, and you are glad of it.|Out in the passage somebody gives a word, low, and is answered. You know the voice of every man on that door, and neither of these is one of them.}
    -> chair
+   [Go on giving them the floor till they have done. Correct the figures # move: october/silent]
    It takes until eight. Shelepin does it by numbers, with the one finger: Suez, Berlin, Cuba, the son-in-law. Kirilenko asks why you have become like this. It is the only thing that anybody asks you all the afternoon, and you turn it over. {october62_swap or october62_turkey or october62_hold:About Cuba you say that every one of them signed, and the sheet is in the safe; nobody looks towards the safe.|About Berlin you say that all of them voted.} {split_split:Each has something to say of the provinces cut in two. Not one had it to say in November of 1962, with his hand up.|Several of them quote your jokes, word for word. You had not known they were being written down.} You call them friends, once, and Voronov tells you that you have no friends there. {novocherkassk:The word Novocherkassk is not spoken, by them or by you.|The bread is not spoken of.} At eight you ring the bell, since that is the procedure, and declare the sitting adjourned.
+   [In the interval, to Mikoyan, at the window: let them have one of the two chairs # move: october/mikoyan]
    At five there is tea, and they drink it in pairs. You say it to him with your back to the room. {premier_self:It was he who wondered, in ’58, if one man had the breadth for two.|You have only ever had the one that counts, but there is another to be had; governments want heads.} He asks which. You tell him to see which they would sooner have.
    When it is his turn he concedes them the temper, the haste, the tongue. Then he says, as if it were a detail, that a man might hand back the Party and go on with the government, where he has done no harm abroad and some good. Shelepin says that he is behaving incorrectly. {control < 20:Podgorny says that it would come better from you: ask to be let go.|Podgorny says that it would come better from you: ask to be let go. Old Shvernik wants to know if there is a precedent.} {kgb_in_hand:Kosygin asks to have it put again, slower.|Kosygin’s pencil has stopped.} You have still got the bell, and you give the floor to the next.
+   [Take the floor yourself: it was the Central Committee that chose you, so ask it # move: october/floor]
    {june57_table_appeal and outvoted_1957:They know that sentence. It saved you in June of 1957; half of them were in the hall to hear of it, and came up afterwards to shake your hand.|You have never said it before. In 1957 it was not needed, and now it comes out of your mouth like somebody else’s tooth.} It comes out a good deal louder than you had meant.
    Podgorny says that it will be asked, tomorrow. Its members are in Moscow already, in hotels, with company. Suslov says that at a plenum there is a report, and he is making it. {split_split and not memo64_drop:You gave most of those men a whole province, and then took back the half.|There are men out there who would get up for you, if they were told that they might.} {sits_zhukov:You look down at Zhukov, who has aircraft. He says that they came by train, the members, and shuts his mouth.|In 1957 there was a marshal with aircraft, and {kgb_serov:Serov had the cars. Serov has them still, and does not look at you.|there was Serov with his cars.}} Olga Ivashchenko, of the Ukrainian Central Committee, has been asking for your line since Sunday. At the exchange they have been told her voice.
+   [Undo it here and now, by vote: {split_split and not memo64_drop:whole obkoms|no more campaigns}{not memo64_drop:, no memorandum} # move: october/concede]
    You say it as you would throw meat. {split_split and not memo64_drop:Two years, and seventy-five provinces; let them be sewn up by the holidays. You were in a hurry.|No more campaigns, then; let the grass grow; you were in a hurry.} You will move it yourself from the chair, and does anyone wish to speak against?
    It is a good move. You can see it go round. Kirilenko has three more pages, and they are all about that. {memo64_drop:Somebody says that you had torn it up already, in July, and here it is again.|Podgorny says that it is what they have been asking for these two years, and then that no one had dared to.} {apparatus < 40:Then Polyansky gets up, pink, the youngest there. You would do it, he says, you would; and in the spring you would dictate another one. There is a sound about the table, nearly a laugh.|For a minute it is only a meeting about farms. Polyansky says that by the spring there would be another of them, and some look at Polyansky, instead of at you.} You put it to the vote. It is not clear to anyone whether that is allowed.
-   -> DONE


=== october_night ===
# date: 1964-10-13
# place: Lenin Hills, the night
# scene: desk
# cyrillic: НОЧЬ
{kgb_in_hand:The guard on your stairs is your own. He stands up when you come in, and has shaved for it.|The guard on your stairs is a stranger, and he stands up when you come in, and so does another, in the kitchen, with a plate.}

You have sent Sergei to bed. Nina Petrovna is in Karlovy Vary, for her legs, taking the waters with Brezhnev’s wife. You have walked twice round the dining table; you have taken off your tie and rolled it up, like a belt one will not be needing. From the window you can see the whole of Moscow, which is lit, and nobody in it knows.

The cream telephone is where it always is. You lift it and there is the tone. {control < 18:There is somebody’s breath in it as well.|It may only be the line.}

Mikoyan’s windows are dark across the wall, but there is a thread of light along one of the sills.
-> window
= window
*   {not kgb_in_hand} [Ask the guard where Vasya is # aside: guard]
    “Not known, comrade Khrushchev.”
    “Have you been told not to talk to me?”
    He goes over it. “I’ve been told not to tire you.”
    -> window
*   [Think of who is in the hotels tonight # aside: hotels]
    The Moskva, the Ukraina. Three hundred of them, in pairs. They have been asked to supper. You know each by his potatoes. Korobov will have a bed by a radiator, and will be lying on his back with his ears out, {split_split and not memo64_drop:thinking of the horse, and of the man who has the other key|while somebody he has known for years sits on his feet and talks about you}. {rule25_fixed:Every man of them can count to three terms.|There are some that you never did any harm.}
    -> window
+   [Ring Mikoyan, and tell him that you will not fight # move: october_night/rest]
    He lifts it before it has rung. You say that you are old and tired and that they may manage by themselves now; you will not make a struggle of it. You hear yourself say the other thing, too. That nobody could have dreamt of telling Stalin he did not suit us, and should go; there would not have been a wet place left. Now it is all different. The fear is gone, and they talk as equals. You say that you did that.
    {speech_closed or speech_open:He says he knows who did it. He was there; it was he who asked for the report.|He says that it is late.} {beria_arrest:He asks if you are warm enough.|He says that others did some of it too, and asks if you are warm enough.} {control < 18:On the line somebody else puts down a receiver, with great care.|You sleep, which you had not expected.}
+   [Ring {sits_zhukov:Zhukov|Malinovsky}, and after him the districts, by the list # move: october_night/marshals]
    He is in his own kitchen, from the sound. You ask him what he has in Moscow. He tells you, as if reading: so many battalions. You ask whose they are.
    {army_in_hand:“The Soviet Union’s,” he says; and after a time, that there is nobody else who could order them out tonight but himself, and he is sitting here in his braces. It is as much as you will get. It is something.|He says he had understood it to be a Party question. He says it twice. You can hear that there is a person in the room with him, eating.} In Leningrad the commander is at the theatre. In Kyiv he is entirely at the disposal.
    {zhukov_sack:In the October of ’57 you told the whole Central Committee what to think of a marshal who forgets which is the horse and which is the rider.|It is a long time since anybody in this house gave soldiers a political order.} Towards one the tone goes off, and then, after a while, comes on again.
+   [Ring the hotels. Room by room, and say who is speaking # move: october_night/members]
    The girl at the Moskva screams when you say who it is, and puts you through from pure fright.
    Korobov answers in his sleep with the name of his province. {split_split and not memo64_drop:“Both halves?” you ask him. He says that it is the agricultural one, Nikita Sergeyevich; and then he is awake.|“It’s me,” you say. He is silent; you can hear a tram.} You tell him what they will do tomorrow, and what he might do. You do a dozen like that. {apparatus < 38:Eight listen. Two of them ask you not to ring again, and one of those says please.|Most of them listen. One says quite loudly, it may be for the other bed, that he never was against you and will stand up and say it.} Then the girl is somebody else, a man, who regrets that the guests have asked not to be disturbed. {june57_members_aircraft or june57_members_organs:You did it in ’57 with aeroplanes. It comes to you that you might have kept one.|{june57_members_trains:You did it in ’57 by telephone, too; you were better then at getting them to laugh.|You have never in your life had to ask them for anything.}}
-   -> DONE


=== october_end ===
# date: 1964-10-14
# place: The Presidium’s room, the second day
# scene: table
# cyrillic: ПОДПИСЬ
Today there is paper on the table, one sheet of it, face down.

Grishin and Ilyichev wrote it, in the next room, in two hands. You saw through the door that they were stuck on a word. When it was brought in it was laid next to the bell, and nobody has told you what it is, and you have not turned it over.

Since ten they have been finishing. Polyansky went first; he had seventy pages and had been asked not to read them. Mikoyan has spoken {october_mikoyan:again, for half of you, as you had asked him|for some part of you}, and they let him end the sentence. Podgorny has spoken, and Kosygin, for whom half-measures would not answer. {brezhnev_opens:Brezhnev is last, and is hoarse. He talks to the carafe.|Brezhnev has said little, and that to the carafe.} He would like to know if there is anything that you wish to say before they vote.

There is. You thank them for the good words, where there were some. You say what you would do again. You say that you rejoice, and they can hear that it is so, that the Party has got to where it can call any man to account.

Then you feel in your jacket. You have not got a pen.
-> paper
= paper
*   [Turn the sheet over # aside: sheet]
    For reasons of advanced age and of the state of health. They had been stuck on “and”. There is a line at the foot with your name already typed beneath it, with the initials, as on the money orders at the mine.
    -> paper
*   [Go round the table once more # aside: table]
    Eleven years and seven months ago there were ten of you in this room, and Stalin not yet in the ground. {sits_molotov or sits_malenkov or sits_kaganovich or sits_bulganin:A few are here still, and look older than the table.|Two are left, and the other one is Mikoyan.} {not beria_demote:One was shot. |}{after57_trial:Three have stood before a court. |}The rest draw pensions. It comes to you that none of the others was ever afraid in it, not as you two were; they have had to learn the thing from books.
    -> paper
*   [Look at Mikoyan # aside: mikoyan]
    He looks back at you as he would at a coffin with the lid still off. {october62_swap or october62_turkey:He buried his wife by telephone for you, from Havana.|He has told you no in Budapest and in Berlin, and you slept the better for it.} He has got his fountain pen in the top pocket, with the clip showing. He makes no move to offer it.
    -> paper
+   [Let them vote. Whatever they decide, you will put your name to it # move: october_end/sign]
    It is Suslov who lends you his. He unscrews it for you first.
    You say that you have no wish to fight with a table at which you yourself set half the places. You ask only that they do not blacken everybody who worked with you. {birthday_stay or birthday_date:There is a jacket at home with four stars upon it, you tell them; what will the moths do with that? One or two begin to smile, from habit.|You tell them you sent back a star in April, so there is one thing that they need not take off.} {virgin_crash:You had been meaning to say something about the steppe, that whoever comes next must let it rest; you have it ready, and it is not on the agenda.|You had been meaning to say something about hay. It goes out of your head.} {brezhnev_opens:Brezhnev|Suslov} asks those who are in favour to raise their hands. You keep hold of the pen, and look at the bell, so as not to count.
+   [You will sign for one chair. The other you are keeping; write that in # move: october_end/terms]
    “Which?” says Suslov: it is only for the drafting.
    The Party, they may have that. You will stay with the metal, the housing, the prices; let them come and ask you for cement. {october_concede:You had offered a good deal yesterday, and they have slept on it; today it is worth about half.|It is what Mikoyan said yesterday, and was told that he is incorrect.} Mikoyan repeats it, with a date: a year. {heirs_kosygin or premier_kosygin:Kosygin has been sitting in that chair already. He moves his own pencil from the right side of his blotter to the left.|Kosygin looks for the first time directly at Brezhnev. There was something that had been said to him about that chair.} {control < 18:Shelepin asks if they are to bargain until dinner.|Shvernik thinks that it is human. He is asked to speak up, and says it again.} Ilyichev is sent out to write it the other way, so as to have both; and then they are asked for their hands.
+   [No pen, then. Let each say it aloud, by name, standing, and look at me # move: october_end/refuse]
    You ring the bell. You call on them as the list has it, by the alphabet, as if it were the roll at the mine.
    They had wanted it in a heap. {brezhnev_opens:Brezhnev gets up, with his beautiful brows quite wet, and for so long cannot find where to put his eyes that Podgorny says it for him, and you say that comrade Podgorny’s turn will come.|Brezhnev gets up. He begins upon your services.} {control < 18:Voronov says it at once, like a man spitting out a stone.|Voronov says it at once, and turns round to see who will be next.} Kosygin asks whether it need be in the minutes. You tell him that Malin has it down. {after57_posts or after57_inside:You remind them that of those who tried it on you in 1957 not one went to prison, and that they may say it without any fear at all.|You tell them they may say it without any fear at all.} The pencil goes on after each name. There are three to come when you see that you have lost count, and you have to wait, like anyone.
-   -> DONE
