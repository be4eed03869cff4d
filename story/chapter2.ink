// Chapter 2, Black earth: February 1954 to August 1955.
INCLUDE common.ink

=== virgin ===
# date: 1954-02-23
# place: Old Square, the morning of the plenum
# scene: map
# cyrillic: ЦЕЛИНА
You have taken your boots off so as not to tear Kazakhstan.

It would not go on the table. The General Staff printed it in nine sheets, and laid edge to edge they run from the bookcase to the door, with the Irtysh going in under the sofa. Since six you have been walking about on it in your socks. Here, you tell them. And here. All this is grass.

“Thirteen million hectares, in the draft,” says Benediktov, the Minister of Agriculture. “That is Greece, Nikita Sergeyevich.”

“And thirty?”

He works it out. “Italy.”

The state got in thirty-one million tonnes last autumn and had to give out more than that. You say so again, to the far end of the room. Brezhnev, for two weeks now the second man in Alma-Ata, has lifted his feet off Semipalatinsk to be obliging.

Voroshilov has come as far as Orenburg and halted there in his marshal’s boots. He was in Smolensk province for the harvest. “They’re in dugouts still, from the Germans,” he says. “I saw women in harness, six to a plough. Give them your tractors. It rains there. {farm53_heavy:You told them in September to wait. How long does a woman wait in harness?|{farm53_plots:You gave them back their yards in September. What are they to plough them with?|You promised them in September a price for a calf. Who has time to raise a calf?}}”

By the bookcase, with his hat in his hand, stands Shayakhmetov. Until seventeen days ago he was first secretary of everything on your carpet. He has come to sign for the keys.
-> carpet
= carpet
*   [Ask Shayakhmetov what sort of grass it is # aside: grass]
    “It is a skin,” he says. “What you want is under it, one hand deep, and in good places two. Under that there is sand, or salt. My grandfather moved the horses on every third week so that they should not bite through.”
    “We’re not horses.”
    “No,” says Shayakhmetov. He told the Bureau that there was less good land than Moscow hoped for, and it was put down to narrowness of outlook.
    -> carpet
*   [Ask him about the last time Moscow had a plan for it # aside: famine]
    He gives it as a report. In 1929 there were forty million head of stock in the republic. The herds were brought together, and the herdsmen settled. In 1933 there were fewer than five million head. After the animals, the people; more than a million. They walked to the railway.
    You were in Moscow in those years, building the Metro.
    You look to see where your feet are, and move them.
    -> carpet
*   [Ask Benediktov who is to drive these tractors # aside: drivers]
    “The Komsomol. Shelepin tells me that a hundred thousand have put their names down.”
    “Who mends what they drive?”
    “He did not mention it.”
    “Where do they sleep? What do they wash in?”
    Benediktov turns over the draft, front and back. “They are to be seen off with music,” he says.
    -> carpet
*   [Step off at the Urals and look out of the window # aside: window]
    The bakery across the square has not opened. There are forty or so waiting in the snow, women, in the order they came in, and somebody’s boy going up and down to hold a place and be paid for it.
    “Is that for white?” you ask.
    {workers < 46:“For bread,” says Benediktov.|“For white,” says Benediktov. “There is no line for the grey.”} It is his ministry, and he has come to the window as well.
    -> carpet
+   [Italy, then. All of it, this year and next, and let the draft catch up # move: virgin/crash]
    Benediktov writes down _Italy_ and then, being a careful man, the date. Brezhnev takes off his own shoes and comes out to you across Akmolinsk to be shown. Voroshilov wants it noted that he spoke for Smolensk. Nobody is taking notes.
    {apparatus >= 55:In the first interval the secretaries come up in turn to ask for a piece, and to know what there is on it.|In the first interval the secretaries stay by the tea and ask one another who pays if it does not rain.}
    The trains leave in March. Valya Sorokina, nineteen, off the Kharkiv trams, has brought her ticket punch by mistake, on its chain. The last ninety kilometres are behind a tractor, on a sledge, and at the end of them is a stake with the name of a state farm. {workers < 46:They were promised white bread. It is grey, and so frozen that it has to be sawn.|There is bread, white, as much as they want, sawn with a saw.} She punches everyone’s dinner ticket. By August there is wheat whichever way she looks, and one shed to put it in.
+   [Greece and no more. And every summer a third of it lies bare # move: virgin/fallow]
    “Bare,” says Benediktov. “There is no line on the return for that.”
    “Rule one.”
    Shayakhmetov puts his hat down on the bookcase. There is an agronomist at the Uralsk station called Barayev, he says, who would know which third, and why; and then, since nobody has told him to stop, he says it to you properly, for twenty minutes, on his knees, with a pencil. Brezhnev agrees that it ought to rest. He would have agreed to the other.
    {apparatus >= 53:The secretaries take what they are given, and ask for the resting part to be in somebody else’s district.|The secretaries had heard thirty, and feel that somebody has been robbed.}
    Voroshilov gets eleven tractors for Smolensk and has them driven past your window on the way. {farm53_prices:Near Yelnya, where they have sold a calf at the new price, they give the driver the liver.|Near Yelnya a woman gets out of the harness and walks behind the first of them all morning, up the field and down.} In June a man from the statistical office counts a third of northern Kazakhstan, which is growing nothing, and enters it as unfulfilled.
+   [Roll it up. Voroshilov can have his tractors, and lime, and roofs # move: virgin/old]
    Voroshilov takes off his cap to you. He seems to have expected to go on being angry until lunch.
    The aide rolls up Kazakhstan a sheet at a time. Brezhnev helps him, on all fours; his books are still in their crates. Shayakhmetov picks up the sheet with his own village on it and asks what will be done with them now. You tell him to keep it.
    {ministries >= 50:Benediktov goes off to see the cement people, nearly running. Here is something he knows how to order.|Benediktov goes off to see the cement people, who ask who is paying.}
    {apparatus >= 48:The plenum votes for roofs with its eyes on the door.|The plenum votes for roofs. Men who had got as far as pricing felt boots sit through it like guests at the wrong wedding.} Near Yelnya, in May, an old man who has lived nine years in a gun-pit stands inside four new walls, and goes out, and comes in again by the door. {workers < 44:In Moscow there is a line for flour on May Day, and by July a line for the line.|In Moscow nobody remarks on the bread, which is the same.}
-   -> DONE


=== leningrad ===
# date: 1954-05-07
# place: Leningrad, behind the platform at the Smolny
# scene: hall
# cyrillic: ДЕЛО
“Sentence was read at one in the morning, on the first of October 1950,” says Rudenko. “They were shot at two.”

Voznesensky, Kuznetsov, Popkov, Rodionov, Kapustin, Lazutin. After them their wives, and those who had worked for them; more than two hundred. The confessions had been beaten out. The man who came up here in 1949 to take the city away from them was Malenkov.

You may have signed it. The paper came round, and one signed.

In the hall they have stopped talking. For five years nobody in Leningrad has said those names above a whisper. The Museum of the Siege is shut, because they were in it.

The Procurator General squares the pages. “I can clear them from my office,” he says. “It needs a stamp.”
-> wings
= wings
*   [Ask him whether he has talked to Kosygin # aside: kosygin]
    “He came in by himself. His wife was a relation of Kuznetsov’s.” Rudenko looks for the place and does not find it. “He told me that all that year, going to work, he left the household papers out on the table. He wanted to know if that was evidence.”
    -> wings
*   [Ask who they are, out there # aside: hall]
    “The districts, the works, the university.” Rudenko has looked through the curtain and come back. “Nine in ten were put in after 1949. They are sitting at those men’s desks, Nikita Sergeyevich. I would not expect them to thank you on the spot.”
    -> wings
*   [Ask about the Museum # aside: museum]
    They had made it themselves, in the Salt Town, out of what people brought. There was one day’s bread in a case, a hundred and twenty-five grams, with a card. In 1949 a commission from Moscow walked through and asked why the city made so much of its own sufferings.
    The director has a sentence of twenty-five years. Rudenko has him on another list.
    -> wings
+   [Go out to them, and read out the six names myself # move: leningrad/tell]
    You read them slowly, with the posts they had held. After the third a woman near the front gets up. She does not say anything; she stands, and then they are all standing, a row at a time, to the back.
    You tell them who tortured. You do not tell them who signed. {security < 32:The two men from the Big House by the pillar have the look of people working out their own length of service.|By the pillar two men from the Big House take it down, because nobody has told them not to.}
    On the night train you find that {march53_both:Malenkov, who has both chairs to think in, has already been rung up about it.|Malenkov has already been rung up about it.} Kosygin shakes your hand next morning for longer than he ever has. {control < 50:In the camps they begin to write to the Procurator by the sackful.|In the camps they begin to write to the Procurator.}
+   [Let Rudenko use his stamp: family by family, and no speeches # move: leningrad/quiet]
    You go out and talk to them about housing. They listen to the very end, and do not leave at once.
    That summer two hundred families are asked to call at a window. They get a slip of paper the size of a tram ticket, in which the sentence is set aside for want of a crime, and two months’ pay. {intelligentsia > 40:One widow, a teacher, wants to be told in what place. The window is for slips.|One asks in what place. The window is for slips.} Malenkov hears of it in the third week. He says nothing, and is attentive to you at dinner. {security >= 38:The interrogators are still drawing their pay.|Two interrogators have asked for leave.}
+   [Tie it up again. I sit at one table with Malenkov # move: leningrad/shut]
    Rudenko ties it. He makes a bow, thinks, and makes it a knot.
    “It will keep,” he says.
    You go out and talk to them about the sowing. Four seats in the second row have been left empty, although people are standing along the walls. {apparatus < 48:The Leningrad secretaries clap you with their hands held low, below the table.|The Leningrad secretaries clap you.}
    {control >= 57:In Moscow you let Malenkov know what is in your safe. He asks after your family, every one of them by name.|In Moscow you let Malenkov know what is in your safe. He asks if there is a copy.} Kosygin does not look up from his figures when you pass his door.
-   -> DONE


=== malenkov ===
# date: 1955-01-22
# place: Granovsky Street, your flat, past midnight
# scene: desk
# cyrillic: ЛИФТ
The lift clangs at every floor, and the Malenkovs live underneath you, so that they will have been able to count.

Bulganin came at ten, and has left his scent in the study. At eleven it was Zhukov, who took the stairs. Now it is past midnight and Molotov has been talking for forty minutes from a sheet of numbered paragraphs. First: inexperience. Secondly, agriculture. Thirdly, Beria{beria_demote: and his oil ministry}. {leningrad_tell:Fourthly, Leningrad, since you have read that out already. Fifthly,|Fourthly,} that in March last year the chairman of the Council of Ministers told a hall full of voters that another war would be the end of world civilisation.

“It would be the end of capitalism,” says Molotov. “A premier ought to be aware of the difference.”

“And who’s to have the chair?”

“You.” He looks at you over the sheet. “It is logical.”

The bell rings; there was no lift. On the landing is Malenkov, in a cardigan and felt slippers. He is holding a kettle. It is enamelled, very red. In September your wife admired the model, and his factories have begun on them.

{farm53_heavy:“They had made two hundred when the steel was taken away,”|“They make twenty thousand a month now,”} says Malenkov. He can see Molotov’s galoshes from where he stands. “Is it today, Nikita? I only want to know if I should say agriculture, or whether somebody else will.”
-> landing
= landing
*   [Say that it is agriculture, and ask him in # aside: ask_in]
    He comes one step inside the door and no further, so as not to make them set another place.
    “I can say I was not experienced,” he offers. “I was a secretary all my life, I sat in the next room. {farm53_plots:You seconded me in September, about the yards. I won’t bring that up.|I thought that if people had something to buy they would grow something to sell. I won’t bring that up.}” He turns the kettle round so that you have the handle. “It will have to be in my own words. I wish somebody would tell me what they are.”
    -> landing
*   [Think of the film they showed you, the August before last # aside: film]
    A room in the Kremlin with the curtains drawn. There was a village, built for it, with stock in the yards; then for some time there was only light; then they ran the next reel, and there was no village. You did not sleep that week. You went about looking at things, a tram, a yard-keeper’s broom.
    He saw it too. He sat in front of you and you saw his ears. What he told the voters is what you thought.
    -> landing
*   [Go back for a moment and ask Molotov what he wants out of it # aside: molotov]
    “That the line should be correct.”
    “And for yourself?”
    He considers the words as if they were in a treaty. “I was chairman of that council for eleven years,” says Molotov. “I do not ask to be it again. I ask that it should not be him. You will make mistakes too; but yours, as a rule, one can hear coming.”
    -> landing
+   [Agriculture, yes. The chair goes to Bulganin, on loan # move: malenkov/lend]
    “Ah,” says Malenkov. “Bulganin.” He nearly smiles. Then he gives you the kettle and goes down in his slippers, close to the wall.
    That afternoon they speak in order, everyone at the table, and it is unanimous. At the plenum it takes a week. On the eighth of February his statement is read to the Supreme Soviet by another man, while he sits and looks at the desk. He was inexperienced. He sees particularly clearly his guilt in agriculture. He is to have the power stations. {leningrad_tell:The Leningrad benches watch him all through it.|}
    You propose Bulganin. Zhukov has the carpet taken up in the Defence Ministry, and goes to work. {army >= 55:For a week there is a queue of generals on those stairs.|The generals wait to see whether he will be let spend anything.}
    In Tula {farm53_plots:the line that made cartridges, and then bicycles, makes cartridges|the enamel shop goes over to mess tins}. {workers < 46:In the bread line they have a rhyme about Malenkov and pancakes, and it is not against him.|In the bread line they read it in the paper, and turn over to the hockey.}
+   [Agriculture, yes. And I shall take the chair myself # move: malenkov/take]
    “Both?” says Malenkov. He looks past you, up the passage, to where the galoshes are. {march53_divide:“You stopped me having both,” he says; and then, quickly, that he is not complaining.|{march53_both:“You let me have both once. I never slept so badly.”|“Nobody has had both since,” he says, and does not say since whom.}}
    That afternoon Molotov proposes you, in paragraphs. It is carried, and there is a second in which everyone has voted and nobody has spoken. {control >= 55:Then they congratulate you, standing.|Then Suslov is heard to cough, out in the secretaries’ chairs, and they congratulate you.} Bulganin has come in a new suit. He had been told it would be wanted, and shakes your hand with his whole arm. Mikoyan remarks only that he has worked under one man with two chairs, and remembers who sat in the others.
    By March the printers have made a block of your face in four sizes. Zhukov has one desk to report to in place of two, and says that he prefers it. {ministries < 42:At the Council of Ministers the heads of the branches stand up as you come in, and do not sit till you have gone.|At the Council of Ministers they ask where you would like the safe.}
+   [Nobody will say agriculture. You stay where you are, Georgy, and mind yourself # move: malenkov/keep]
    He holds on to the kettle. “Why?” he says; and when you do not tell him, “Thank you,” and “What must I do?” He leaves the kettle on your mat.
    Behind you the study door has opened. Molotov gets into his galoshes one at a time. He has seen governments lost through stupidity, he says, and through illness; he had not yet seen one lost through a kettle. He takes the lift, and it clangs at every floor.
    That afternoon they give the premier a talking-to that lasts until supper, and he writes it down. {leningrad_tell:When somebody says Leningrad he writes that down too.|} {army < 52:Zhukov, who was to have had Defence, goes hunting for a week and does not send anyone a haunch.|Zhukov waits, and is seen to wait.} {apparatus < 48:On Old Square they have started to ask, before they ring, which of you to ring.|On Old Square they ring you first still, and him afterwards.}
    In the Tula shops there are kettles. {workers > 48:People buy two.|People buy one, and look inside it.} Every time Nina Petrovna puts yours on the stove you listen for the lift.
-   -> DONE


=== maize ===
# date: 1955-01-31
# place: The plenum, a corridor
# scene: hall
# cyrillic: КУКУРУЗА
They are being measured against it. You grew it at your own dacha and had it cut at the root and brought in upright, like a banner, and it has been wired to the radiator with its tassel against the ceiling. All week they have stopped to stand beside it, and it is half as tall again as the secretary for Vologda.

“Three cows to the hectare, in silage,” you tell him. “Twenty-eight million hectares by 1960. When do you sow?”

“As soon as it’s ordered, Nikita Sergeyevich.”

“When is your last frost?”

He looks round for help. It is at his elbow, a thin woman with a school satchel: Anna Yegorovna Lisitsyna, of the station at Ustyug, who has come nine hundred kilometres because nobody answered her letters. “The eleventh of June,” she says. “And the first is the twentieth of August.”

“It grows in Iowa.”

“Iowa is level with Tbilisi,” says Lisitsyna.
-> corridor
= corridor
*   [Ask what is in the satchel # aside: satchel]
    Frosts. She has written down every one since 1924, in pencil, with what was in flower. {virgin_crash:A nephew has written to her from the new lands, and she has begun a page for there as well.|There is a page for 1937 with only the dates on it.} She would like somebody to make a copy, in case.
    -> corridor
*   [Ask Matskevich what an American would do # aside: matskevich]
    “An American would draw a line,” he says, and draws one on the back of the agenda, through Kyiv. “South of it, he’d buy good seed, feed it, and get rich. North of it he’d keep his cows on clover and complain.”
    “And who tells the north it’s below the line?”
    “Above,” says Matskevich. “That is the trouble, yes.”
    -> corridor
*   [Ask the secretary for Vologda what his people eat # aside: vologda]
    “We make the best butter in the Union, Nikita Sergeyevich.”
    “I asked what they eat.”
    “It goes to Moscow,” says the secretary for Vologda. He measures himself against the stalk again, sideways, with his eyes.
    -> corridor
+   [Twenty-eight million, everywhere. Whoever can’t grow it can learn # move: maize/all]
    The secretary for Vologda says that he has always suspected the eleventh of June. {apparatus >= 54:Before supper he has doubled his own figure, and Kostroma has heard of it and doubled Vologda’s.|He puts down a figure, and waits to see what Kostroma will put.}
    By August, from Poltava to the White Sea, there are calves standing up to their eyes in green. They bring you photographs. {countryside < 40:In one of them, behind the calf, a woman is looking at the field where her rye was.|You keep one on your desk.} At Ustyug Lisitsyna sows a tenth of a hectare, as instructed. On the twentieth of August she makes a note.
+   [Draw the line where it ripens. South of it, bought seed and fertiliser; north, nothing # move: maize/south]
    “Nothing?” says the secretary for Vologda. He has never been so happy or so frightened. “But what do I report?”
    “Clover.”
    That autumn an American from Iowa, Garst, walks about the fields in the south, shouting that it has been planted too thick, and he is right, and you buy five thousand tonnes of his seed. It is paid for in gold, so Zverev comes to watch it unloaded. {apparatus < 52:The northern secretaries sit together at the next plenum. They have been left out of something, and cannot find out what they are blamed for.|The northern secretaries put in for a campaign of their own, in flax.} {virgin_crash:Matskevich asks what cows are to eat in the new lands, and is told that there are no cows.|Matskevich has his line framed.} Lisitsyna’s frosts are printed, four hundred copies.
+   [Leave them their clover. The old professors cannot all be fools # move: maize/grass]
    You have the stalk unwired. It goes out feet first past the cloakroom, with two men carrying it, and the tassel leaves a yellow line along the wall.
    The grassland men are astonished to have won. They send you a delegation, and an album of pressed vetches. {apparatus >= 52:The secretaries go home contented; nothing has been asked of them that they will have to explain.|The secretaries go home.} {prestige < 40:In the interval you hear somebody say that the old man came for meat and got hay, and somebody laugh.|Meat is what you came to talk about, and it is not mentioned again.} Lisitsyna, who has not been asked for anything, goes back to Ustyug on a hard bench with her boots off.
+   [No orders. Pay for the milk, and let them get it out of what they like # move: maize/choose]
    “What they like,” says the secretary for Vologda, to be sure of having heard it. “And if they like nothing?”
    “Then they’ll have nothing to sell.”
    There is a man called Venzher who has written that a farm might be trusted to do this. You ask to see him, and it takes the department nine days to find out whether it knows where he is. {apparatus < 46:The obkoms ring to ask what the figure is for no figure.|The obkoms smell an examination, and tell their farms what to like.} {control < 46:In some districts the chairmen do not ask at all.|In most districts the chairmen ask.} That spring round Ustyug they sow oats and vetch, and {farm53_plots:as much again in the yards|two rows of maize behind the bath-house}, to see.
-   -> DONE


=== belgrade ===
# date: 1955-05-26
# place: Vnukovo, before sunrise
# scene: vnukovo
# cyrillic: БЕЛГРАД
Molotov has come to see you off. Nobody asked him to, and he has brought no flowers.

The propellers are being turned by hand. Bulganin, {malenkov_lend:who is flying as premier|{malenkov_take:who is no longer sure what he is flying as|who is flying instead of the premier}}, is already aboard in a travelling rug; Mikoyan has the trade figures; Shepilov has the speech. For seven years every newspaper in the Union has called Tito a spy and a hangman. In Budapest and Sofia they hanged men for having shaken his hand.

“States may have relations,” says Molotov, walking you to the ladder. “I do not dispute it. But you propose to call him _comrade_. If he is a comrade, what were we?”

{leningrad_tell:You read out six names in Leningrad a year ago, and the sky stayed up.|The wind has got into his hat and he holds it on with one finger.} He has kept the sheet with the other ending folded in his glove.
-> ladder
= ladder
*   [Ask Mikoyan what he thinks they will want # aside: mikoyan]
    “Wheat. Coke. An apology,” says Mikoyan. “We have the first two on the list.”
    -> ladder
*   [Ask Molotov about the ones who were hanged # aside: hanged]
    “Rajk. Kostov. I do not carry it with me.”
    “Did you believe it?”
    He takes the question as it was put, in the wind, holding his hat. “It was established by courts,” says Molotov. “I believed that it ought to be established.”
    -> ladder
*   [Have Shepilov read you the ending as it stands # aside: shepilov]
    He has a bass that was meant for the opera, and he gives it all the stops: the materials, the grave accusations, the forgers now unmasked. A mechanic has taken off his cap.
    “Will they believe that?”
    “They are not asked to believe it,” says Shepilov. “They are asked to have been deceived, along with us.”
    -> ladder
+   [Comrade. And put what was done to him down to Beria # move: belgrade/party]
    On the concrete at Belgrade you read it into the microphone in the sun: sincere regret, and that it was all forged by Beria and his like. Tito looks straight in front of him. When the interpreter steps up he says that everyone here knows Russian, and the band is let go home.
    You had thought he would be bigger. For a week he shows you factories, and lets you come to him. {intelligentsia >= 44:In Moscow a lecturer on the Tito question asks his faculty what he is now a lecturer on.|In Moscow the lecturers on the Tito question fall ill.} {camp < 54:From Tirana, Hoxha sends eleven pages.|The other parties send congratulations, and wait to be told whom they hanged.} In July you have Molotov before the plenum for it, two days. He yields on nothing but the vote.
+   [Take Molotov’s page. A treaty, trade, good day, and no comrades # move: belgrade/state]
    He gives it to you out of the glove, warm. You read it from the concrete at Belgrade, and it takes four minutes: mutual respect, non-interference, railway wagons. Tito, who was ready for more, says that they will of course be glad of the wagons.
    He has you to dinner at a white table a hundred metres long. {camp > 56:There is a letter of thanks from Sofia and one from Budapest. They had been afraid of having to think.|From Sofia and Budapest nobody writes.} {leningrad_tell:On the way home Shepilov says that it was less than was done for Leningrad.|On the way home Shepilov asks what he is to do with the other speech.} You tell him to file it. Molotov meets the aeroplane.
+   [Have the engines stopped. Let him come to us # move: belgrade/none]
    Mikoyan comes down the ladder with his figures under his coat. Bulganin has to be woken. One after another the propellers give up, and then one hears larks.
    “It is a correct decision,” says Molotov. He puts the folded sheet into his pocket, not needing it, and offers you a lift into town.
    At Belgrade they roll up the carpet at noon. {prestige < 37:The foreign papers print a photograph of it rolled.|The foreign papers put it down to weather, and then, since the weather is fine, to Molotov.} {security >= 46:The department that kept the Tito files takes them up from the cellar again.|The Tito files stay where they are, in good order.} In the autumn Tito buys his tanks in America.
-   -> DONE


=== cut55 ===
# date: 1955-08-12
# place: A pond in the Moscow woods
# scene: desk
# cyrillic: УДОЧКА
Zhukov fishes as he does everything, as though it had been given a deadline. The rod is American. Eisenhower gave it to him at Geneva, with a reel that ticks.

“Six hundred and forty thousand,” says Zhukov. “I can spare them. Half of them are peeling potatoes for the other half.” Tick, tick. “But a captain of thirty-one has no trade. You’ll have him on your conscience, so you had better have him in your plan.”

The officer who has been brought along to hold the net is one such. Lyskov: Königsberg, two wounds, a wife and two children behind a curtain in a corridor at Mozhaisk. He has understood who is being discussed.

“And Eisenhower’s cameras?” You told him at Geneva, over a drink, that it was plain spying. Zhukov thought that it might be borne.
-> pond
= pond
*   [Ask Zhukov what the Americans would see from up there # aside: cameras]
    “How little there is,” says Zhukov. He has dropped his voice, for the fish. “They count us four bombers to every one. They’ve painted them in themselves. Let them photograph the airfields and in a month they would stop being afraid.” Tick. “I told you that I am for it. I did not say that it was safe.”
    -> pond
*   [Ask Lyskov what he can do # aside: lyskov]
    “Take a bridge, comrade Khrushchev.”
    “And besides?”
    He thinks about it honestly. “Hold it,” he says. His wife can type. He has started to learn it from her in the evenings, behind the curtain, only the neighbours complain of the noise.
    -> pond
*   [Think about the aerodrome at Geneva # aside: geneva]
    Theirs had four engines, all of them. Yours had two, and had been put on the grass at the end, like a cart at a wedding. It was not mentioned. You went about for two days waiting to be found out.
    Then at the table you saw Dulles slide a note along to the President, and the President read it out. You slept that night.
    -> pond
+   [Print it tomorrow: 640,000 men, by the end of the year # move: cut55/cut640]
    “Then print the jobs as well,” says Zhukov, and lands something, and throws it back.
    It is in all the papers on Saturday. {tension < 50:In the West they look for the trick, and by Monday a few have stopped looking.|In the West they look for the trick.} {army < 50:In the garrisons the wives find out from the newspaper, and read it to the husbands.|The order is read out on parade, and they cheer it, the conscripts louder than the rest.}
    Captain Lyskov hands in his pistol on the first of November and signs for a suit. {virgin_crash:They offer him the new lands. At the stake with the name on it he is met by a girl with a ticket punch, who has been made brigade leader over the winter, and wants to know what he can mend.|They offer him a doorman’s place, with coat. He can drive, he tells them. So could they all.} {malenkov_keep:Bulganin, who still has Defence, asks for a ceremony.|}
+   [Print it, and tell Eisenhower he may photograph some of it # move: cut55/inspect]
    The reel stops. “Some,” says Zhukov. “I’ll find you some.”
    {security < 30:Serov asks to have it in writing. He asks twice.|Serov does not answer for so long that you think the line has been cut.} Molotov has it minuted that he regards it as espionage by consent.
    In November an American aeroplane flies a straight line over the Baltic district, with a Soviet colonel in the right-hand seat eating their sandwiches. It photographs an airfield and nine bombers. {tension < 44:In the American papers it is on every front page for a week. They had been told to expect a hundred.|The American papers say that the others are under the trees.} {camp < 55:From Prague and Warsaw they ask who will be flying over them.|Prague and Warsaw find it in the newspaper.} Captain Lyskov, discharged in October, meets the colonel with a taxi.
+   [Not yet. Nobody ever thanked us for a division # move: cut55/hold]
    “It’s your army,” says Zhukov, which nobody has said to you before. He reels in. He thinks they could have been spared.
    Lyskov folds up the net. {army >= 55:At Mozhaisk that evening he tells the corridor, and somebody finds a bottle, and they drink your health behind four curtains.|At Mozhaisk that evening he tells his wife, and she goes on ironing.}
    {tension > 55:In the West they say that Geneva was tea and photographs.|In the West they wait for the autumn conference, and it comes to nothing, in a civil way.} {virgin_crash:From the new lands a brigade leader, V. Sorokina, writes to the Ministry for forty drivers. The Ministry has no drivers. The Ministry suggests oxen.|At the tractor stations that harvest a boy of fifteen drives for two.} The rod has gone into its case. He does not bring it out again to show you.
-   -> DONE
