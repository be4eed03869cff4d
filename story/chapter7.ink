// Chapter 7, "Bread and rockets", 1962-63. Every private word is invented; the notes in sources/notes say so.
INCLUDE common.ink

=== fallow ===
# date: 1962-03-05
# place: The Kremlin, beside the plenum
# scene: steppe
# cyrillic: ПАР
Two flowerpots stand on the windowsill, labelled in a school hand. CLOVER has come up. MAIZE has not.

“It wants sun,” says Nalivaiko, and turns the second pot round. At Barnaul he has put his clover and his fallow under maize, peas and beet, and he has a chart of it as long as a bath towel. “A field in fallow, Nikita Sergeyevich, is a healthy man lying on a stove.”

Matskevich was your minister until you sent him {virgin_old:away from Moscow|out to the steppe} for contradicting you, and has come back with frostbite on one ear. {virgin_old:“On poor soil you rest a field or you feed it,” he says. “Nobody has sent me anything to feed it with.”|“A man who has ploughed thirty years without lying down is a dead man. So is the ground out there. Barayev wants one field in three left black each summer.”}

{supply < 48:Down in the street, under the flowerpots, there is a line outside the dairy. It was there this morning too.|The plenum’s bell is ringing in the corridor.}
-> sill
= sill
*   [Ask Matskevich about the ear # aside: ear]
    {virgin_old:He had gone by sledge to see a farm near Penza that has kept its clover, and stood too long in the field with his hat off. There was something standing up through the snow, he says. It was a pleasure to look at.|In February he went to see Barayev’s plots. The stubble is left standing there, and the snow lies in it. On the next farm, where they had ploughed clean as instructed, the snow was in the road, and it was brown. He took off his hat, to look closer. “It was the field,” says Matskevich.}
    -> sill
*   [Ask Nalivaiko for his yields in the dry years # aside: yields]
    He has them for the wet ones, by district, to the second decimal. He turns the chart over to see whether the others are on the back.
    -> sill
+   [Plough up the clover and the fallow. Nobody lies on the stove # move: fallow/crusade]
    You say it from the platform, with your thumb pointing at the men who taught grass in the academies, and they applaud it themselves.
    {maize_all:It is the third time in seven years that the north has been told to love maize.|The north, which you had left in peace, is told to love maize.} At Dawn, off the Dedovo road, Anna Zhelnova, chairman since there were no men to be it, ploughs in eighty hectares of four-year clover{mts_sell:, with tractors she is still paying for,|,} and a man from the obkom sits in her kitchen. {rule25_fixed:He has one term left, and wants it seen that he was there.|He drinks her milk and counts the furrows.} It rains from May until August. What comes up is the colour of a tram ticket and reaches to her knee.
+   [Rest a third of the new land, and let them call it sloth # move: fallow/rest]
    “It will look bad in the return,” says Matskevich. He is pleased, and is being careful with it, like a man who has been handed somebody’s child.
    {apparatus < 55:By May nine obkoms have found out that black fallow may be sown with something, if one writes it down as black.|By May the secretaries out there have a new column in their returns, and one of them asks in it for a medal.} Barayev gets a telephone of his own at Shortandy. {virgin_crash:Valya Sorokina, who went out in 1954 with a tram conductor’s punch on a chain and has had a brigade for years, drives over a third of her land with nothing in the drill, and feels a fool, and does it straight.|Nobody has ploughed so much out there that a third of it is missed.} From the train at night you can see the resting fields, one in three, like missing teeth{supply < 48:. In the Moscow bread shops they have heard about them too}.
+   [No order at all. Let the chairmen sow what they know # move: fallow/farms]
    “All of them?” says Nalivaiko. “Without a norm?”
    Nobody has prepared for this. The resolution goes out on half a page, and twice the stenographers send to ask for the rest of it.
    At Dawn, off the Dedovo road, Anna Zhelnova, chairman since there were no men to be it, reads the half page to her brigade and then reads them the date. They keep the clover. {apparatus < 55:The raikom rings daily to ask what she has decided, so as to be able to instruct her.|The raikom tells her by telephone that the choice is hers and that it had better be peas.} In July there is so much hay that they sleep on it, and in September somebody comes to requisition it for Ukraine.
-   -> DONE


=== prices ===
# date: 1962-05-17
# place: A halt on the line from Varna
# scene: desk
# cyrillic: ЦЕНЫ
At the halt where your train waits for an engine there is a platform scale for weighing wool, and you have got on to it.

The Bulgarian stationmaster moves the weight along the beam until it lies level, looks, and moves it back a little, for the honour of his station.

“Read me what it says.”

“It is for wool,” says the stationmaster.

In the saloon the telephone has been joined to the wire on the poles, and Kosygin is at the other end of it: butter to go up by a quarter in June, and meat by thirty per cent.

“The farms are paid less than a beast costs them. They must have a third more, or they will slaughter and stop,” he says. “That is two billion a year. The towns spend forty-five on food, and eight of it is meat and milk. I looked elsewhere first.”

“And?”

“I am telephoning you.”

{meat_1961:You told Leningrad that by about last year they would be eating beside America. He does not bring it up.|You have never named them a year for it. He does not bring that up either.}

Shuisky, who sorts your letters, has put one on top of the resolution and gone to stand in the corridor. It is on squared paper, from the steel shop of the electric-locomotive works at Novocherkassk, and it is all figures. Fomina, crane driver: in January, a hundred and twelve roubles. In April, at the new rates, seventy-eight.

The line runs beside the sea. On the other side of it is Turkey, with American rockets; and yesterday on the beach an idea came to you that you have been carrying about since like an egg.
-> carriage
= carriage
*   [Ask Kosygin if the cut in rates has to come in the same month # aside: rates]
    “Rates belong to the Committee on Labour. Prices belong to Gosplan.”
    “And Fomina?”
    “I don’t have a Fomina.”
    You read him her two figures. You can hear him take the one from the other, with a pencil, and find it correct.
    -> carriage
*   [Ask who else has written # aside: letters]
    Shuisky has brought a summary. He knows how you like them. Thirty-one per cent are about housing. {strike:Of the rest he says only that some were not signed, and that the organs have asked for the envelopes.|Of the rest he says that there are more of them than last spring, and fewer adjectives.}
    “Was there one from an obkom?”
    “Four. They ask if they may go on with coupons. They call them invitations.”
    -> carriage
*   [Remember what a pound of meat cost at Yuzovka, and what you were paid # aside: yuzovka]
    Forty-five roubles in gold, as a fitter, before the Tsar’s war. You have said it from platforms, and in Sverdlovsk a voice at the back once called out to ask how many rooms you had had. Two, and a kitchen. You told him.
    -> carriage
+   [Sign it all. They are grown people; explain it to them # move: prices/raise]
    You sign on the wool-scale. Kosygin thanks you, and before he rings off he says that the announcement ought to be read early, before the first shift.
    {farm53_prices:In September of 1953 you gave the farms five times the price for cattle, and were cheered. Here is the bill, nine years on.|For nine years you have been told that the farms cannot live on what they get. Now they will.} The engine comes. The letter goes back into the folder.
    On the first of June, a Friday, it is read out on the wireless at six in the morning. {workers < 40:In a dozen cities there are handbills by the evening, typed, at the fourth carbon.|In Moscow people buy what there is, quickly, and talk about the football.}
    {novocherkassk: -> square}
    In Novocherkassk the steel shop stands in the yard until noon and will not start. The director telephones Rostov, Rostov telephones Moscow, and somebody has the wit to put the old rates back for a month. They go in. {workers < 40:The militia stays at the gate until August.|At the canteen the price of a pie has gone up, and it is the pie they talk about.}
+   [Sign for the meat. Nobody’s rates are to be touched before next summer # move: prices/split]
    “The savings are in the plan for the second half-year,” says Kosygin, “as metal.”
    “What do you mean, as metal?”
    “They have been turned into a blast furnace at Cherepovets. On paper, so far.”
    You tell him that it may stay on paper. You write it on the back of Fomina’s letter, since that is what there is to write on, and so her two figures go to the Council of Ministers over your signature.
    {farm53_prices:You raised what the farms are paid in 1953, too, and forgot the other side of the ledger. This time somebody is getting a year to find his feet.|The farms will have their third. The shops will have a fright.} On the first of June, at Novocherkassk, the price of butter is on the gate and there is nothing beside it. {workers < 40:There is a meeting in the yard, and bad language, and a foreman loses his cap. By ten o’clock they are pouring steel.|There is bad language all morning, and nobody stops.} In July Fomina makes a hundred and nine.
+   [No. Meat stays as it is, and the budget can bleed a little # move: prices/subsidy]
    “The treasury is a cupboard,” says Kosygin. “I have told you what is in it.”
    “Take it out of steel. Take it out of {sits_zhukov:Zhukov|Malinovsky}.”
    {cut60_law or cut60_militia:“From him you have already taken half a million men. He is going to ask what he was paid for them.”|“{sits_zhukov:Zhukov|Malinovsky} will say that it has been promised to him.”} He does the years for you aloud, one after another, what will be owing in each, and somewhere about 1968 the line goes bad. When it clears he is saying that it is a thing one can begin.
    The stationmaster weighs a bale. June comes in, and nothing is read out at all. At Novocherkassk the steel shop has its new rates and its old butter, and the butter goes while the night shift is still washing. {workers < 40:Fomina gets into a line outside a shut door, on the general principle.|Fomina writes again, without figures. She says that her neighbour got some.}
+   [By weight, then. A card for each of them, and for marshals too # move: prices/ration]
    “There is no war,” says Kosygin.
    “There’s no meat.”
    He is silent while he looks for an objection that is a number. A card, you tell him, is the one price that a cleaner and a minister pay alike. He asks what weight. You tell him what a fitter needs. He asks whether that is with the bone.
    {meat_1961:In Leningrad they give them out in the hall where you made the promise. Someone has left the chairs in rows.|In Gorky the house committees send for the women who did it in the war, as they know who cheats.} {workers < 40:They are to be good from July. By the tenth of June there is nothing on the shelves at Rostov but bay leaf.|The printing takes a fortnight, in three colours, and meanwhile everyone who owns a bucket has filled it with something.} At Novocherkassk Fomina gets coupons for two children and a crane driver. There is meat against them on the first Saturday and on the third.
+   [Tell them that they may keep a cow again, and be left in peace # move: prices/plots]
    There is such a pause that you think the Bulgarian poles have gone.
    “Then they will be at the market three days a week,” says Kosygin. “I should have to find out what the price of milk is. At present I only fix it. Comrade Suslov will send me a quotation.”
    “Send him back a cheese.”
    {plots_squeeze:“The cows have been the state’s since 1959. Each has a number. I do not see at once how one gives back a number.”|“They have cows, in so far as nobody has looked. What they graze is the railway bank, at night. There is a fine for it.”}
    You dictate nine lines. {plots_squeeze:On the Kashira road a woman called Sytina comes to the farm office to ask after number thirty-one. |}{apparatus < 50:Half the obkoms lose the telegram, and find it when the grass is in seed.|The obkoms send them down by post, second class.} At Novocherkassk, in July, a crane driver and her mother have a goat behind the barracks with a number painted on its collar, in case anyone should ask.
-   -> DONE
= square
    That Friday morning the steel shop of the electric-locomotive works stops. The director comes out to the men and makes it worse. By midday nobody in the works is working, and a passenger train has been halted on the line.
    Next day they walk to the town, some thousands of them, behind red flags and Lenin’s portrait. They have brought their children. A general called Shaposhnikov has tanks on the bridge, and an order to use them. He will not. Kozlov and Mikoyan are there; you sent them, and you are on the telephone to them. The crowd reaches the square, and the building of the city Party. The soldiers there fire into it.
    Twenty-six people are killed and eighty-seven are wounded. They bury the dead by night, a long way off, without their families. Courts sentence seven people to death, and they are shot; over a hundred others are sent to camps. The prices are not changed. No newspaper prints any of it.
    In July the letters department asks if the one from the steel shop still wants an answer.
    -> DONE


=== cuba ===
# date: 1962-05-24
# place: Lenin Hills, the garden
# scene: map
# cyrillic: ОСТРОВ
The door in the wall between Mikoyan’s garden and yours has swollen with the rain, and he has to put his shoulder to it.

You are on the bench under the currants with your grandson’s school atlas and your grandson’s compasses. You have put the point into Turkey and drawn a circle, and it goes round Kyiv and Kharkiv. Then you have put the point into the island and drawn another.

“You have spoiled his Florida,” says Mikoyan.

“A medium rocket. {sits_zhukov:Zhukov|Malinovsky} says ten minutes from Izmir to the Donbas. Let them have ten minutes. Let them find out what it’s like to sleep.”

“They will see them.” He has been there; he was carried about it on people’s shoulders, in 1960, and came home with a hat. He sits down at the other end of the bench, as though the atlas took up more room than it does. “I looked at the palms. A palm is a pole with a feather on the top. You could hide Suslov behind one, if he kept still.”

{berlin61_wall or berlin61_pay:“In Berlin they swallowed a wall.”|“Over Berlin they’ve shouted for four years, and nobody has fired.”}

{berlin61_wall or berlin61_pay:“They could see it as it went up.”|“About Berlin you told them to their faces.”} He turns the atlas round to face himself. “At home I was taught that you may insult a man at his table or at yours. Never in his doorway.”

Last year, at Playa Girón, Castro beat off fifteen hundred hired men. The next ones will be marines. {sits_zhukov:Zhukov|Malinovsky} has the ships counted already. The table meets at four, and it is twenty past two.
-> bench
= bench
*   [Ask him what he would send # aside: send]
    “A treaty. Two divisions of boys with ordinary guns, and engineers, and a good ambassador. If somebody shoots at them he has shot at you. It is worth as much as a rocket, and you need not hide it.”
    “And if they shoot?”
    “They shoot at a treaty.” He admits that nobody has ever been frightened of the noise it makes.
    -> bench
*   [Ask what Gagarin said about the island # aside: gagarin]
    That it was hot, that they all talked at once, that he had never been kissed by so many persons with beards. You laugh. Nina Petrovna looks out from the veranda to see who it is, at two in the afternoon, on a working day.
    You are very fond of Castro. He has not asked you for rockets. You find that you have gone over this several times.
    -> bench
*   [Count what you really have that reaches America # aside: count]
    {cut60_law or cut60_militia:You told the world in 1960 that you were turning them out like sausages, and on the strength of the sausages you began to send a third of the army home.|You have told the world that you turn them out like sausages.} Of the kind that gets to America from here, out of the ground, fuelled and aimed, there are a couple of dozen, and they take hours. The Americans have found it out. They have begun to say so in a quiet voice, and you noticed the change of voice.
    -> bench
+   [Send the rockets, and not a word till November # move: cuba/secret]
    At four it takes them less than an hour. {sits_zhukov:Zhukov|Malinovsky} talks of regiments and cabins. {u2_wreck or u2_stay_home:Kozlov says that after the aeroplane it is owed to them, and looks at the others until they have agreed that it is.|Nobody asks how one hides a thing the length of a tram.} Mikoyan says what he said on the bench, shorter. It is minuted as a doubt, and then all of them sign, down the left-hand side, one under the other. He signs.
    In July at Sevastopol they load skis and felt boots along with the rest, so that the stevedores may think of the north, and the soldiers are battened down below in the Aegean heat with the hatches shut. {army < 42:A colonel who lost half his regiment to the cuts sails without being told where, and asks only if there will be flats.|A colonel opens his envelope at Gibraltar, reads one word, and goes up on deck in the dark to look for it.} On the island the rocket men are shown their palms.
+   [Send them, and print the treaty on the front page # move: cuba/open]
    “With a photograph?” asks Mikoyan.
    “They print theirs. In Turkey they had a brass band.”
    He closes the atlas upon the compasses. “It is more stupid and it is safer,” he says. “I shall speak against it at four, in the same words.”
    {control < 28:Kozlov is uneasy that the Americans will hear of it. You have to tell him twice that they are meant to.|Kosygin asks what will happen to the credits, and is told.} In August a bearded man from Havana comes to ask for just this, and is astonished to get it. {tension >= 60:Kennedy calls up reservists, and Congress votes him things all through September, standing.|Kennedy goes on the television and says that he will not have it, and has it for three weeks while the lawyers look at Turkey.} The ships go through the Bosphorus in daylight, under every lens that NATO owns, with an orchestra playing on the second one.
+   [No rockets. A treaty, and ordinary guns # move: cuba/pact]
    You rub out the second circle with a bread crumb. It leaves a furrow.
    “You’d have liked it,” you tell Mikoyan. “Their faces.”
    “I would have liked it for about a fortnight.”
    {cut60_law or cut60_militia:{sits_zhukov:Zhukov|Malinovsky}, at four, says that he was given rockets instead of divisions, and now he is not to put the rockets anywhere.|{sits_zhukov:Zhukov|Malinovsky}, at four, says that there is still nothing which goes from here to Washington in under half a day.} {army < 42:He says it sitting down, and two marshals by the wall turn their caps in their laps.|He says it for the minutes, and then takes his regiments off the ships without much fuss.} In July forty thousand rifles go to Havana with a decorated treaty. Castro thanks you on the wireless for four hours. He does not come to the harbour.
-   -> DONE


=== october62 ===
# date: 1962-10-25
# place: The Kremlin, at night
# scene: desk
# cyrillic: ТИХО
You have slept on the sofa in your office with your shoes on, in case it should be in the newspapers that you had taken them off.

It is ten past four in the morning. The rest of the table is in the building, on chairs, with coats over them; somebody in Shvernik’s room is snoring in two parts. On Tuesday you took them all to the Bolshoi, so that the Americans could see the Soviet government listening to a bass.

Troyanovsky brings the tapes in English and says them to you in Russian. The ships. The line in the ocean, and how far each one is from it. {cuba_open:They never hid, and so nobody was deceived; it is only that forty of them are sailing up to a fence.|One has turned round without waiting for you.} The American bombers are in the air by rotation with everything aboard. The order was sent in clear, so that you might read it.

You have worked out what comes after. You did it on the blotter, around midnight, with {sits_zhukov:Zhukov|Malinovsky}’s figures, as far as Kharkiv, and put the blotter in your pocket.

In the passage Vasily Kuznetsov is waiting with his hat on his knees, a metallurgist, nine years among diplomats. He gets up. If they press on Cuba, he says, then there is a place where you may press on them. He means Berlin. {berlin61_treaty:He has Ulbricht’s treaty with him; there are clauses in it nobody has used.|He has a map of the access roads with him.}

Mikoyan has come in behind, in his socks.
-> night
= night
*   [Ask {sits_zhukov:Zhukov|Malinovsky} what his people are doing at this hour # aside: crews]
    Fuelling, or not fuelling. He is not certain which. Pliyev has been told that the big ones wait for Moscow, and in Washington Dobrynin gives his cables to a boy from the telegraph company, who comes on a bicycle. “There are also the short-range ones,” {sits_zhukov:Zhukov|Malinovsky} says. “For beaches.” He says it as you would mention a dog in the yard.
    -> night
*   [Take out the blotter # aside: blotter]
    It is in pencil. You wrote down the cities in the order in which you had worked in them. Yuzovka is first.
    {speech_closed or speech_open:In six years you have said a number of things aloud which no one else would. You cannot think whom you would say this to.|It has been so quiet for an hour that you can hear the lift.}
    You burn it in the ashtray and Troyanovsky, who has been well brought up, reads the tape again from the top.
    -> night
*   [Ask Kozlov to say what he thinks, since he has not # aside: kozlov]
    He has been shaved. He is the only one. He thinks that there is no cause for the nervousness of certain comrades. He thinks that if the ships are to come home, it should be clear to the Party afterwards who turned them, and he says it with his eyes on your shoes.
    -> night
+   [Take them out, if he will promise in public not to invade # move: october62/swap]
    The table agrees in twenty minutes. The letter goes on Friday night and it is long; you dictate it walking, about a rope, and a knot, and two people pulling. There is a second, and at the end it is done on the open wireless, on Sunday, at a run, because cables are slow. Turkey is in it too, but Kennedy’s brother has asked that it be in nobody’s papers, and you gave your word.
    {cuba_open:On the docks where they put the orchestra aboard, they unload.|On the island the crews pull off the canvas that they sewed in Sevastopol, so the Americans may count from the air.} Castro hears of it from the radio. Mikoyan’s wife is dying, and you ask him to fly to Havana all the same, and he flies. {army < 38:No one in the General Staff says anything to you. An orderly there has taken to reading the American papers out, in the translation, with the door ajar.|{sits_zhukov:Zhukov|Malinovsky} says that an order is an order, and then that there were some very good men on those ships.}
+   [Out, but Kennedy says aloud that Turkey goes too # move: october62/turkey]
    It goes on the wireless on Saturday, before the ambassador can be told that it should not. Kennedy has already answered a kinder letter. Now he does not know which of you is writing.
    “They’ll give it,” says Mikoyan. “They would give it for nothing, by a side door. You want it on the front step.”
    “I want it seen.”
    It takes five nights more. {cuba_open:The ships lie hove to along the fence, and journalists fly out to photograph the cooks.|A pilot is shot down over Oriente by somebody who had no order, and that night is the worst one.} The Turks find out what they are worth to Washington by reading it. At last there is a paper, with an island and a peninsula in it, and a formula. {army < 38:In the General Staff a map of Turkey goes up, with the rockets crossed through in red, and underneath somebody has written what they cost.|{sits_zhukov:Zhukov|Malinovsky} shows the paper to his deputies. He reads them the sentence about Izmir twice.} In Havana they notice that no Cuban was in the room.
+   [Hold. And close one road to Berlin by breakfast # move: october62/hold]
    Kuznetsov sits down again. He had not expected it to be yes.
    It is done by teletype to Wünsdorf: one autobahn, one barrier, one officer who must not explain. {berlin61_wall or berlin61_pay:The boys who stood in front of the American tanks at the wall a year ago are woken and given live rounds.|Ulbricht is woken. He asks to have it repeated, and one hears him calling to someone in the house.} Mikoyan asks to have his opinion in the minute, the whole of it, and speaks for so long that the stenographer changes her pencil.
    {workers < 42:In Moscow there are no matches by nine, and no salt. Women take children to the stations without asking where the trains go.|In Moscow the shops open, and a line forms at each, and it is very orderly.} You telephone Nina Petrovna. You talk about the pipes at the dacha, whether they have been drained.
    At eleven Troyanovsky comes in with the tape running through his fingers, and stops on the carpet to read.
-   -> DONE


=== split ===
# date: 1962-11-19
# place: The Kremlin, the plenum buffet
# scene: hall
# cyrillic: ПОПОЛАМ
The secretary from the Upper Vyatka has already divided the horse.

He has it in a folder. Obkom, industrial: seven telephones, the lift, the Palace of Sport, the better car. Obkom, agricultural: six telephones, the bath-house, the horse. The safe cannot be divided, as it is built into the wall, and he proposes that the two first secretaries hold a key each and come to it together.

“You have been quick,” you tell him. Nobody has voted.

“We were told the direction.” He has a plate of sturgeon in the other hand and does not know whether he may eat it. {ryazan_print:“After Ryazan we’ve had no wish to be slow.”|“One likes to be in good time.”} His name is Korobov. {june57_members_aircraft:In June of 1957 he was one of those who came in an army aeroplane, airsick, to stand up for you, and|{june57_members_organs or june57_members_trains:In June of 1957 he came to stand up for you on the strength of one telephone call, and|He once corrected you in public over a figure for manure, and}} you have liked his ears ever since.

The idea came in the Crimea, swimming. A secretary minds a factory until noon and hay from noon, so he minds neither. In the twenty-five most industrial provinces they put two hundred and fifteen questions to their plenums, and fourteen were about industry. Make two of him, then. One to smell of iron and one to smell of dung.

Kosygin comes up with a tea-glass and a coat over his arm. It is a woman’s coat, mustard-coloured, with a ticket on it. “Thirty thousand of these are in a warehouse at Gorky,” he says. “They fulfil the plan. Nobody will wear one. I have brought it for you to feel.”
-> buffet
= buffet
*   [Feel the coat # aside: coat]
    It has the weight of a wet dog. One pocket is sewn shut, and you tear it with your thumb: it was only ever a flap.
    “Professor Liberman would give the works a share of what they sell,” says Kosygin. “Comrade Suslov and I have had it explained to us in _Pravda_. It is not called profit. It’s called the lever of material interest.” He folds the coat so that the ticket shows. “They would have to be allowed not to make this.”
    -> buffet
*   [Ask Podgorny, who is eating, what Ukraine makes of it # aside: podgorny]
    “Ukraine’s for it.” He wipes his neck. Nineteen provinces of his are to be cut. “Shcherbitsky, our premier, he talks too much, he’s young. Says that when a cow walks on to the railway there’ll have to be a joint plenum.”
    “And what do you say?”
    “I said to him, mind the cow.”
    -> buffet
*   [Watch Korobov try to sit down # aside: korobov]
    There are two tables of men he knows. At one they are for the iron half, and it is understood that they will get it; at the other they have been told dung. He stands in the middle, with the fish, until the bell goes. {rule25_fixed:Last year you gave all of them three terms and then out. He has one left, and now it is to be half of one.|He has been the whole of the Upper Vyatka for nine years.}
    -> buffet
+   [Cut every obkom in two: one for iron, one for hay # move: split/split]
    They vote it on Friday with all their hands. You look along the rows. The hands go up together and they stay up rather a long time, as in a school where the inspector is slow at counting.
    {apparatus < 45:Voronov, behind you, remarks to the air that he has forty-two of these to halve before the sowing.|Afterwards they stand up and clap, and Korobov’s ears can be seen above the rest.} By January there are two first secretaries in the Upper Vyatka and two committees of the Young Communists. {supply < 48:A tractor factory that feeds its people from its own pig farm gets two inspectors, who meet at the pigs.|The militia has been left whole, so each of them rings it, to say that the other one has no authority.} Korobov has the horse. He writes to you in his own hand to thank you, and the envelope is addressed in full, down to the number of the building.
+   [One obkom, with one secretary more in it, for the factories # move: split/secr]
    “It was so in ’41,” says Korobov, when he hears. He closes the folder on the horse, and eats his fish.
    It makes a poor plenum. A thousand people have come to Moscow for something big, and they hear a report of four hours about a deputy. {sovnar_r105 or sovnar_large or sovnar_slow:A director from Gorky tells you, man to man, that since the sovnarkhozy his trouble was never a want of secretaries.|A director tells you, man to man, that his trouble was never a want of secretaries.} {apparatus < 50:At the back they are doing crosswords, not hiding them.|At the back they are quite kind about it.} In the Upper Vyatka there is a new brass plate by the lift. The engineer it belongs to has read every balance sheet in the province by March, and is asked, in April, to go out and see about the sowing.
+   [Leave the Party be. Let two works sew for profit and see # move: split/profit]
    “Two,” says Kosygin, and puts it down. “I had hoped for four.”
    “Suslov will want none. Two is between you.”
    Suslov has the word in inverted commas in the draft, and takes them off when you ask him what they are for. {intelligentsia < 50:The economists, who have been invited to be frank before, come to be congratulated with their coats on.|On the trams there are people reading about a coefficient.} The Gosplan men sit through it like parents at a wedding.
    {padding_purge:Korobov has come through one purge for figures that were too good. He asks what a factory is to report, if it should turn out to have made money.|Korobov asks if he is still to have his folder typed.} In the summer the Gorky seamstresses burn the mustard cloth, by authority of nobody, and make up a blue. It is gone from the shop in the Kuznetsky Most before they have dressed the window.
+   [No more halves. Give the ministries their factories back # move: split/center]
    {sovnar_r105 or sovnar_large or sovnar_slow:You hear yourself say it, five years and some months after you sent the ministers to count frogs in Tyumen.|You never did send the ministers to the provinces, and they have gone on asking for their keys as though you had.} Kosygin does not smile. He finds a chair for the coat.
    The secretaries take it in silence. {apparatus < 50:Podgorny says loudly that Kyiv built those works.|It is a puzzled silence, like that of people who have been robbed by a friend.} They made something of their factories; they had their sons in them. In the corridor there are already men in dark hats, whom nobody has seen since 1957, asking one another which floor was theirs.
    At the Upper Vyatka a lorry comes for the files. Korobov keeps the Palace of Sport. He has a look at the horse, and signs for it.
-   -> DONE


=== culture ===
# date: 1962-12-01
# place: The Manege, the stairs
# scene: desk
# cyrillic: ОСЁЛ
Downstairs it was collective farmers in oils, and you knew where you were. Now Ilyichev, who is in charge of ideas, has a hand under your elbow and is bringing you up to a room of young men in jerseys, where something has been done to a woman with a knife, and something else is possibly a donkey’s tail.

The journal with the camp story has been out for a fortnight. {speech_closed or speech_open:You passed it yourself; it was read aloud to you at Pitsunda, and you liked how the man minded his mortar.|You passed it, against your own habit, because it was about laying bricks.} Since then your post has doubled, and most of it is from people who have laid bricks.

“They had the canvas from the state,” says Ilyichev, “and the primer.” He knows what a metre of canvas costs.

Behind you on the stair Suslov is saying nothing, one step at a time. In October, over the story, you went round the table and asked them in turn if they were against it. He had needed to consult his papers. You waited, and he was not against it.
-> stair
= stair
*   [Ask Ilyichev who hung these, and since when # aside: hung]
    They were sent for last night, by telephone. There were cars. They were given until morning. He is sure that it will be instructive for them to hear you. It strikes you that somebody has gone to a good deal of trouble about your temper.
    -> stair
*   [Stop in front of one, and look until you see something # aside: look]
    It is brown and there is a triangle. In Yuzovka there was a clock with a picture on it, of a lake, in the pay office; one had a good long look at it on a Saturday. You would have known that lake anywhere. You look at the triangle for as long as you ever looked at the lake. Ilyichev, beside you, is breathing through his nose.
    -> stair
+   [You print the truth for them, and they give you this. Let them have it # move: culture/both]
    What you say is taken down, and gets round Moscow by dinner-time. One of them, a sculptor, once a parachutist, answers you back for an hour; you rather like him. The next day there is an editorial. In March you shout at the poets as well, in a white hall, with the microphones on.
    {thaw >= 40:At the journal they take a second camp story off the press and put in one about a dam.|At the journal they go back through December with a pencil.} {mausoleum_out or mausoleum_trials:A year ago you carried Stalin out at night. In the union of painters someone proposes to write and thank you, in a firm tone.|In the union of painters they are moved, and vote you a letter.}
+   [You know pigs and drill bits. Say so, and go down again # move: culture/open]
    You tell them your grandfather could not read, that you do not know what this is, and that it is not a matter for the Central Committee. The young men have nothing ready for that. {intelligentsia >= 50:One of them starts to clap, by himself, and is nudged.|One asks if it will be printed.} Suslov waits for you at the bottom. He observes that the enemy never leaves such questions to painters.
    {thaw >= 40:By spring the editor who printed the bricklayer has a dozen more on his table, with the names of the camps left in.|By spring there is a poem going about in which a mammoth thaws; your censor cannot say what is wrong with it.}
+   [Close it. And no more camps in print; we have a country to run # move: culture/shut]
    {speech_closed or speech_open:In 1956 {speech_closed:you said it for four hours|you gave it every page of a newspaper}, and somebody typed it. You did not see then that every one of them would want as much for himself.|You were careful about Stalin in 1956, and see no cause to be less so now.} Ilyichev has the order drafted; it was in his pocket, under the catalogue. Suslov goes down ahead of you, quite fast for him.
    A lorry takes the jerseys’ pictures away, with no list. At the journal they stack the manuscripts that came in after the bricklayer and send them home, registered. {intelligentsia < 45:Nobody asks why.|A few ask why, by return of post.} Mikoyan, whose commissions let those people out, comes to your office and speaks about tea.
-   -> DONE


=== heirs ===
# date: 1963-06-21
# place: The pond at the dacha
# scene: desk
# cyrillic: ДВОЕ
The boat is going round.

You have put Brezhnev on one oar and Podgorny on the other, side by side on the same thwart, for your own amusement and to see. Brezhnev rows the way he dances, well, with his shoulders. Podgorny rows as if it were somebody’s neck. Whenever they change about it goes round the other way.

“Together,” you tell them from the stern, under a straw hat. “You are the Central Committee.”

{kozlov_struck:Kozlov would have sat there by himself and been sure of it. On the evening of 11 April he had a stroke. You have seen him since; he took a minute to find your name, and then he wept because he had found it.|Kozlov has been told that you want a quieter Secretariat, and is ill with it, at home. He expects that you will send the car. You have not sent it.}

{cadres60_brezhnev:Brezhnev has had the second desk for three years, and it has been comfortable, like sitting on a cat. Now people have begun to ask if he is to have it for good.|{cadres60_kirich:Kirichenko, whom you kept when the whole table was against him, has shouted himself out and is going home to Ukraine. Somebody must have his desk.|One of these two must have the second desk. Podgorny would come up from Kyiv. Brezhnev has spent three years handing people medals, and has got to like the motor-cyclists.}}

Shelepin is swimming across in a straight line, looking at no one. Kosygin is on the bank in his tie. He walks round the pond at one speed and each time he comes level he looks at his watch.
-> boat
= boat
*   [Ask Brezhnev what he would do on your first day away # aside: brezhnev]
    “Ring you up, Nikita Sergeyevich.” He is out of breath, and laughs, and means it. “I’d ring and ask.”
    “And if I don’t come to the telephone?”
    He misses the water with his oar. You watch a real thought cross that handsome face, from left to right, and go out the other side.
    -> boat
*   [Let Podgorny row by himself for a bit # aside: podgorny]
    He does it, too, across and back, with his neck going red. He brings the bow in against the landing-stage so hard that you sit down.
    You tell him you had hoped for more from Kyiv than beef. You tell him that in front of the other. He ships the oar and wipes his hands upon his trousers, carefully, a finger at a time.
    -> boat
*   [Call Shelepin over to the side # aside: shelepin]
    He hangs on to the gunwale with one hand, not even blowing. Forty-four. {kgb_shelepin or kgb_split:He had the KGB three years, and cut it, and it loved him.|He has never had the KGB; you gave it to a man whom you had known longer.} He has some thousands of inspectors now, and he says the country has gone slack, the whole of it, from the top, and that it could be put right in about eighteen months. The two in the boat listen to this with their backs.
    -> boat
+   [Both of them, on one bench, where each can watch the other # move: heirs/two]
    You tell them out there, in the middle, so that neither can be first to the bank with it. Both are to be secretaries. Both are at your disposal, day and night. Brezhnev embraces you and the boat takes in a bucketful; Podgorny shakes your hand, across him.
    “Now row,” you say.
    {apparatus < 45:They do, and it goes quite straight. You had not expected that. You look at the two backs in their wet shirts, moving at the one time, and find something to say about the weather.|They do, and it goes round.} On Monday the obkoms ring one of them with a question, and then the other, to compare. {split_split:There are two secretaries to a province since the autumn; now there are two above them, and in Kirov a man has made a table of which may be asked about what.|By July there is a joke that you have bred a two-headed eagle and are teaching it to eat out of your hand.} Shelepin gets out on the far side.
+   [Brezhnev. He is soft, but they will not be afraid of him # move: heirs/brezhnev]
    You put Podgorny ashore first. He goes up the path with his shoes in his hand, towards Kyiv.
    Then you tell the other, and he cannot speak. He takes both oars and rows you round the whole of the pond, close in under the willows, beautifully, as if you had been a bride; he talks about the steppe, and 1957, and his mother. He will want nothing changed.
    {apparatus < 45:By the autumn his waiting-room is full, and from things people say in it you understand that they come out feeling better.|By the autumn his waiting-room is fuller than yours is. He sends the difficult ones on to you.} He remembers every secretary’s wife. {virgin_crash:An old brigade from the virgin lands comes to see him with a loaf, and he takes them to the circus.|A colonel of his from the war comes to see him with a ham, and they sing.} He begins to leave papers a day or two, to see if they will solve themselves, and they do.
+   [Shelepin, and a whole benchful of men under fifty # move: heirs/shelepin]
    You say it over the side, and a hand comes up out of the water, and you shake it. It is cold and there is a grip in it.
    Neither of the two rowers does anything at all. The boat goes on a little, from habit. Brezhnev then says how right that is, youth, he had been thinking the same; Podgorny has begun to bail, although there is no water to speak of.
    {control < 30:That week, for the first time since you can remember, people get up when you come in.|That week you sign nine new names, and there is not one of them you ever saw frightened.} The Control men go out to the provinces in pairs. {padding_purge:The secretaries still have the marks of 1961, when you dismissed half of them for their figures. They know what an inspector is, and they know this one’s age.|In the provinces they take the pictures off the walls of the summer-houses, and burn the accounts.} In the lift Suslov asks you whether comrade Shelepin has a particular text in mind.
+   [Neither. Kosygin {premier_kosygin:stays premier|for premier}, and let the table be a table # move: heirs/kosygin]
    You have them put you ashore, and you walk round the next lap with him. {premier_self:You have had both chairs since ’58. You tell him that he may have the lower one, with the sums in it.|{premier_kosygin:He has been premier for five years, and rings you before he signs for a kettle. You tell him to stop ringing.|You tell him that from now on the government is his and he need not ask.}} He goes on for some yards. He asks who is to sign for metal.
    “You.”
    “And for prices?”
    “You, damn it.”
    He stops his watch, which you have never seen him do. {prices_raise:“Then I should have liked to be asked a year ago,” he says, “about the month of June.”|“I should wish it to be in the law,” he says, “and not only on a path.”} Out on the pond they have collided with the island. {cult >= 35:In all the offices they take you down to be reframed, and hang up two: there is a great deal of measuring, and an instruction as to the gap.|At the next session you open your mouth to answer a question about steel, and everyone has turned to look at him.} Suslov, when he hears, says that it was so in Lenin’s day.
-   -> DONE


=== bread ===
# date: 1963-09-15
# place: Your desk, before anyone is up
# scene: desk
# cyrillic: ХЛЕБ
Shuisky has been to the shop behind the Arbat and bought you a loaf, as you told him to. It took him two hours and ten minutes. He is not young, but there was a woman in front of him with a baby, so he counts himself lucky.

You cut it. It is greenish. There is pea in it, and maize meal, and the knife brings up a grey paste. {virgin_crash:In May the wind got up at Pavlodar, and when it dropped the sun was the colour of a brick and there was steppe lying on the roofs at Omsk.|It did not rain in Ukraine, nor on the Volga, nor anywhere you had told people that it would.} A hundred million tonnes, or about that, they say, and they do not look at you as they say it. Forty provinces report that with them there is no line. Two have enclosed a photograph.

{prices_raise and novocherkassk:A year ago in June it was about meat. You have the glass away from the window before you know why.|Kosygin is on his way up with what is in the vaults. He walks, so as to have it in order.}
-> loaf
= loaf
*   [Eat a slice # aside: slice]
    You eat all of it, with salt, standing up. You have had worse: in ’22 your first wife had been dead three years, and you were eating what the horses left. That had less pea in it.
    -> loaf
*   [Ask Shuisky what they say, in the line # aside: line]
    He has brought back the loaf and would rather leave it at that. You ask him again.
    “They remember 1947. They say that then it was the war.” He moves the plate a little. “There was one man with a joke, Nikita Sergeyevich. He told it and then he looked at each of us. Then he told another.” {workers < 42:“Nobody hushed him?”|“And they laughed?”}
    {workers < 42:“The militiaman asked to hear the first one again.”|“The women laughed. They lost a place by it.”}
    -> loaf
*   [Ask Kosygin, at the door, how much there is # aside: vault]
    He tells you in tonnes. It is bars, he says; in the cellar they stand on a floor of beech blocks, so as not to mark. There was more under Stalin. {control < 24:“One was told that it was for a rainy day,” says Kosygin, who has never been heard to say so much about the weather.|He does not say what it is for. He was brought up not to.}
    -> loaf
+   [Buy it from the Canadians. Gold is for when there’s no bread # move: bread/buy]
    “From the vault, five hundred tonnes, to begin with,” says Kosygin. “They ask who is to sign.” He has known to the bar for years what was there, and he never told it to anyone who did not ask.
    The ships are Greek, and the wheat is red and hard and very clean. {virgin_crash:In Manitoba they have ploughed and rested that same kind of steppe for sixty years. Nobody in your press mentions where it comes from, and everybody in the line can tell you.|Nobody in your press mentions where it comes from. The sacks are re-sewn at Odesa, by night.} {cult >= 35:By Christmas there is a riddle. What is a miracle? Khrushchev sows in Kazakhstan, and reaps in Canada.|By Christmas the loaf is white again, and people hold it up to the light.}
+   [Cards. Everyone a loaf, and no one two # move: bread/ration]
    {prices_ration:They were printed last year for meat. There is a cellar full of them, and only the word to change.|“In the eighteenth year of peace,” says Kosygin; and that is the nearest he will come to a remark.} It takes a fortnight. The house committees have it to do, and it turns out that there are people living in Moscow whom nobody had written down.
    {workers < 42:On the Presnya they stand in the same place, in the same order, with the card in a glove.|In the line they are calmer. They read you there, aloud, the bits about the year 1980.} The villages get none. At Dawn Anna Zhelnova, whose farm grew some of it, buys her bread in Moscow on another woman’s name.
+   [Stop the trains to Berlin and Warsaw. Our own first # move: bread/camp]
    You dictate it to each of them yourself, as a comrade, with figures. It is four letters, and by the fourth you have stopped saying comrade at the end of every paragraph.
    {hungary_crush or hungary_both:Kadar replies that he understands. You would sooner that he had shouted; you put him there, seven years back, on a tank.|Gomulka replies that Poland understands, and asks in that case about her coal.} At Brest four hundred wagons are turned on the wheel, and go home. {camp < 36:The Chinese broadcast all the letters on a Tuesday, in Russian, read by a woman with a lovely voice.|Suslov has a conference of fraternal parties to prepare. He brings you the agenda, and there is one item.} In the queues they say it should have been done long ago.
+   [Open the state reserve. What was it put by for? # move: bread/reserve]
    “For a war,” says {sits_zhukov:Zhukov|Malinovsky}, on the white telephone, and not in so many words.
    {october62_swap or october62_turkey or october62_hold:Last October, you tell him, he had his chance of one.|You tell him that there is not one.} The seals are taken off at Saratov and Kuibyshev, and the first grain out is from 1954, and has weevils, and is excellent. {army < 36:From the districts come protests, in numbered copies.|{sits_zhukov:Zhukov|Malinovsky} signs for the empty bins with the date and the hour.} White bread lasts until March. Kosygin has gone down himself to look, and he says a thing like that has an echo in it.
+   [There is grain out there. Send people to find it # move: bread/squeeze]
    You know how it is done. You did it, in Ukraine; you were sent, and you sent others. There are men in every obkom who know, and it is only a matter of getting their boots mended.
    {split_split:Both halves of every province send plenipotentiaries, and the villages give to the first and show their receipt to the second.|They go in threes, with a lorry and a man who can read a ledger.} The elevators fill. At Dawn Anna Zhelnova is asked for the seed, and hands it over, and kills nine cows that week, because there is nothing for them. {intelligentsia < 45:Nobody writes to you.|Someone writes to you from Kharkiv. It has a year in it, and no signature.}
-   -> DONE
