// Chapter 6, “The aeroplane”: January 1960 to October 1961.

INCLUDE common.ink

=== cut60 ===
# date: 1960-01-14
# place: The Ministry of Defence, before the session
# scene: desk
# cyrillic: МИЛЛИОН ДВЕСТИ
The rocket on the Minister’s carpet is painted plywood. Somebody who expected it to be pushed has screwed it to the floor.

It comes up to your chin. On the long table next to it lies Europe, and on Europe, to keep it flat, Marshal Sokolovsky’s spectacles, with a lens on each Germany. He is Chief of the General Staff. He has been ill since the eighth of December, which is when your memorandum went round, and he has got out of bed for this.

“Three million six hundred and twenty-three thousand,” you say. “Take off a million two hundred thousand. They set sums like that in the second form.”

“You can burn Hamburg from this room,” says Sokolovsky. “To hold Hamburg one still needs a corporal.”

Konev has come in all his medals, so that it may be seen what is being thrown out. {zhukov_again_keep:“Dates. Trains. Which divisions,” says Zhukov. “You don’t let an army go by putting it in a newspaper.”|Malinovsky is to speak for it tomorrow. He goes through the text with his lips, like a man with a letter from a hospital. “They will ask where they are to live,” he says. “I’d like to have something to read out.”}

The projector is being worked by a lieutenant colonel of armour called Tretyakov. You always ask. Forty-one; in since 1940, with nineteen years and four months that count. At twenty there is a pension.
-> carpet
= carpet
*   [Ask Tretyakov what he can do, besides this # aside: tretyakov]
    “Anything on tracks, comrade Khrushchev.” He has a room in Kalinin, fourteen metres, which belongs to the regiment.
    “And your wife?”
    “Teaches arithmetic.” So there are two of them who have worked it out.
    -> carpet
*   [Ask Brezhnev, who has the rocket works, about a militia # aside: brezhnev]
    You have had a thought: a small core, and the rest on Sundays, near home, like the Swiss. Brezhnev thinks that it has a great deal in it. He thinks there is a great deal too in what the marshals say.
    “Which, Lyonya?”
    “Well, taken together,” says Brezhnev.
    -> carpet
*   [Look at the map, at Kharkiv # aside: kharkiv]
    In May of 1942 you rang the Kremlin from there to ask leave to stop. The ring was closing, you could see it on a map no worse than this one. Malenkov came to the telephone and said that comrade Stalin said to go on. You had seen the men getting into lorries that morning, and some of them waved. More than two hundred thousand were lost.
    It has been your opinion ever since that a map should be looked at by somebody who is in it.
    -> carpet
+   [A law, with the number in it. A million two hundred thousand, in two years # move: cut60/law]
    Next day it is carried with every hand in the hall, the marshals’ with the rest. {army < 35:In the tenth row there is a block of gold and grey that claps in step, and looks at the clock.|The marshals clap. They are used to applauding an advance.} Konev and Sokolovsky have both left their posts by the summer. It is given out as health.
    There are decrees about jobs and housing. Tretyakov goes in June, and they are honoured in his case as follows. {social_state:The list for flats in Kalinin has been closed since 1957, when everyone was promised one.|There is no list for flats in Kalinin.} He is made deputy director of a pig farm near Bezhetsk, and the district paper photographs him with a sow, holding her as he was told to. He is eight months short.
    {workers >= 59:In the weaving sheds at Kalinin, where there are forty women to every man, they have washed the club floor.|At the works gate in Kalinin the weavers’ sons are told that the places have gone to majors.} {cut56_cut1200:At the Likhachev works in Moscow Captain Sidorenko, who went in 1956 and is still on the wheel nuts, is asked by the new ones how long it takes, and does not know what they mean.|} In the messes that year there is a rhyme: twice two hundred grams, the court of honour, and you are one of the million two hundred.
+   [Half of it, and no one through the gate till he has a room and a bench # move: cut60/slow]
    Sokolovsky takes his spectacles off the map to look at you. It is more than he has done since December.
    {zhukov_again_keep:“Correct,” says Zhukov. He wants a table of it by Friday.|Malinovsky turns back to the beginning of his text and asks for a pencil.} Nothing is made into a law. Abroad they do not so much as notice; you had been looking forward to that.
    In May the town soviet at Kalinin gets a list of sixty-one flats to be found. One was promised to a ring-spinner, Lida Orlova, {social_state:who has had a paper about it since 1957|who has been living behind a wardrobe}. She comes with her mother to see who has got it. Tretyakov has been told to expect something of the kind. He asks them in, and they drink their tea standing, and the mother measures the window with her eye.
    {army < 40:At the tractor works, where they have made him a shop foreman, the men call him Your Honour.|At the tractor works, where they have made him a shop foreman, they find that he can in fact mend anything on tracks.}
+   [A small core. The rest at home, and drilled by the river on Sundays # move: cut60/militia]
    Sokolovsky laughs. Nobody in the room had known that he could. “Switzerland,” he says, “has mountains.”
    {zhukov_again_keep:Zhukov asks to be relieved. He says it twice, to be sure that it is taken down.|Malinovsky’s big face goes slowly red. He asks how many divisions a minister would be minister of.} The war college is given a year to work it out, and does so, with contempt, in eleven volumes.
    By the second summer they are drilling on the Volga sand below Kalinin, in two ranks, in caps. {workers >= 59:The wives bring pies and sit on the bank to correct the step.|The first thing they ask is if it is paid.} Tretyakov commands. He cannot make them stop picking the rifles up by the barrel, and he finds, which he had not looked for, that he likes them. {virgin_crash:In August half his regiment is away in Kazakhstan with the harvest.|In August half his regiment is away at the hay.}
    The pensions office, asked about Sundays, rules that a Sunday counts as one seventh.
+   [Nobody goes. Take that thing off the carpet # move: cut60/none]
    It takes four men, because of the screws. {zhukov_again_keep:Zhukov is called to the telephone and does not come back.|Malinovsky folds his speech into his breast pocket, and pats it, and offers you tea.} Sokolovsky puts on his spectacles and is well.
    Kosygin has your decision by the evening and sends it back with a column down the side. Kalinin: two mills short of mechanics, eleven building sites short of everybody. At the bottom he has written that these are boys of nineteen, who are at present painting stones. {workers < 50:There is a letter, too, from Kalinin, from mothers, with no return address, and its grammar is good enough for a teacher’s.|In Kalinin they had not been told that anybody might come home, and so they are not disappointed.}
    {america_go:You will go to Paris in the spring with nothing in your hand for a man who has shown you his grandchildren.|You will go to Paris in the spring with nothing in your hand.} Tretyakov winds back the film. In September he will have his twenty years.
-   -> DONE


=== cadres60 ===
# date: 1960-05-04
# place: Your office, before the plenum
# scene: desk
# cyrillic: КАДРЫ
Brezhnev says he will serve wherever the Party puts him, and asks whether the chairman of the Presidium of the Supreme Soviet has to wear a hat.

He is on your sofa with a glass of tea. It is Wednesday, with the plenum at four, and since Sunday an American aeroplane has been lying in some fields near Sverdlovsk with its pilot alive. You would sooner think about that. But Kirichenko has been in Rostov since January and the second chair is empty. In November the whole table found that it could not work with him. There are so few things that they all agree on that you gave way.

Kozlov has been in the outer office since nine, with his hair wet. Ignatov has sent in his note again: let the secretaries take the chair in turn, a month each, and let nobody be second. Beside it is the sheet you drew up yourself. It has five names to leave the Secretariat and three to come up to the table.

“Only, who would keep an eye on the rockets?” says Brezhnev, to his tea. {virgin_crash:Six years ago you said Alma-Ata to him, and he was on the aeroplane in three days.|You have never yet said a place to him that he did not at once want to go to.}
-> sofa
= sofa
*   [Ring Rostov, to hear how Kirichenko does # aside: rostov]
    He is out at the sowing. His wife comes to the telephone and says that he is well and gets up at five, and that he has begun saying please to people. It worries her.
    -> sofa
*   [Ask Suslov what he thinks of a second secretary # aside: suslov]
    Suslov recalls that in December of 1922 Vladimir Ilyich was not sure that a certain comrade, having become General Secretary, would always know how to use the power he had gathered. The volume came out in 1956. He gives you the page.
    “That was a first secretary.”
    “It was not thought so at the time,” says Suslov.
    -> sofa
*   [Look in on Kozlov, next door # aside: kozlov]
    He is up before the door has stopped moving. He has had the Leningrad figures made up to the first of May, and has them with him.
    “What for?”
    “In case you should ask.” He is a handsome man and there is nothing about him anywhere that has been left unfinished. You find that you have not asked.
    -> sofa
+   [Kozlov comes in. Leonid can receive the ambassadors # move: cadres60/kozlov]
    Brezhnev thanks you and holds on to your hand. He looks well in a hat. In July he gives up his room on the fifth floor; he has been round it to say goodbye to the typists.
    Kozlov does not thank you. He asks for the cadres lists, A to K, to take home.
    At four the plenum is told in one sentence of five secretaries who are secretaries no longer. Furtseva, who is one, gets Culture. {apparatus >= 42:Nobody turns to look at her, out of delicacy, or in order not to be noticed turning.|In the hall you can hear them moving their lips, counting whose people those were.} {sovnar_r105 or sovnar_slow:Next morning the regional councils ring Kozlov, who was at the other end of it in Leningrad and knows what they hide.|Next morning a ministry rings Kozlov to ask when it would be convenient to be afraid of him.}
+   [Leonid stays downstairs, and sits second # move: cadres60/brezhnev]
    The tea goes over. He kisses you, he mops it with his own handkerchief, and he says that Viktoria Petrovna will not believe it.
    Shuisky tells Kozlov in the outer office. Kozlov combs his hair again and asks about the night train to Leningrad.
    By ten next day Brezhnev has rung forty provinces. {apparatus >= 44:In each he asks after somebody by name, a mother with her hip, a boy at the institute, and in each they put down the receiver warmed.|In each he asks what they need. They had stopped expecting to be asked, and some of them ring back with a list.} Refusing is beyond him; what he cannot grant he leaves in a drawer. {virgin_crash:In Alma-Ata they drink to him, those who are left from 1954.|} {security < 35:Mironov, from the department that looks after the organs, goes shooting with him on Sunday.|On Sunday he goes shooting, and takes eleven people who had nothing to do with one another before.}
+   [Get me Rostov. A man they all complain of is working # move: cadres60/kirich]
    They find him in a field, and he has to be told three times, because of the tractor. Then he shouts, and across the room Brezhnev can hear for himself how pleased he is.
    At four the plenum is informed. Those who voted in November vote now, in the other direction, and it takes under a minute. {outvoted_1957:You recall to them which way he voted in June of 1957.|} {control >= 38:No one speaks. You thank them for their confidence.|Two or three hands are a good deal slower than the rest, and one of those is Kozlov’s.} Brezhnev gets the ambassadors, and a hat. On the stairs he tells somebody what a weight it is off his heart.
    Kirichenko has the second telephone by Friday. He says please all morning. {apparatus >= 36:At noon he reaches the secretary at Kursk, and by five all the provinces have heard what he called him.|Towards noon he reaches Kursk.}
+   [Ignatov for once is right. Turn and turn about, and nobody second # move: cadres60/rota]
    “That’s wise,” says Brezhnev, who had thought so all along.
    May is Suslov’s, June is Aristov’s, July is Furtseva’s. Each begins by sending back what the last one left. {sovnar_r105 or sovnar_slow:The Chelyabinsk council wants nine kilometres of pipe from the Sverdlovsk council, and somebody has to tell Sverdlovsk|Chelyabinsk wants nine kilometres of pipe}; the paper comes up in May, and is still going round in August, with five sets of initials. Chelyabinsk learns to wait for Furtseva’s month and send it in with a box of her favourite caramels.
    {control >= 28:You find that everything ends on your own desk, as it used to.|You find that some of it no longer gets as far as your desk.} Kozlov has a very large office in Moscow and nothing has been put in it. He sits there with the door open.
-   -> DONE


=== u2 ===
# date: 1960-05-14
# place: Vnukovo, under the wing
# scene: vnukovo
# cyrillic: ПАРИЖ
The ring is a lady’s, gold, and will not go over the first joint of your little finger.

There were seven like it in the American’s kit, with two watches and a pin to kill himself with. You have borrowed one from the exhibition to show de Gaulle. They have the engines turning, and everybody has to shout.

“You shoot a burglar,” {zhukov_again_keep:says Zhukov. “You shot him. Don’t dine with his father.”|shouts Malinovsky, who is coming with you, in all his medals. “You don’t go to his house for dinner!”} Kozlov says the same at greater length: let there be an empty chair in Paris, and let them look at it.

{america_go:You told fourteen thousand people in the sports palace that Eisenhower was an honest man. You had slept in his house. Last Wednesday he said that he had ordered the flights himself, and that they were necessary.|You have said for two years that one could talk to this President. Last Wednesday he said that he had ordered the flights himself, and that they were necessary.}

“On a tram in Baku,” says Mikoyan into your ear, “a man trod on another man’s foot. The second man waited for him to apologise. They both went past their stop.” He steps back, out of the wind. “I only say there was a tram.”
-> wing
= wing
*   [Ask Gromyko what a President can say # aside: gromyko]
    “He could have said he did not know. He has said he did.”
    “Then he can say he is sorry.”
    “Presidents regret,” says Gromyko. He thinks it over, holding down his hat. “I have not known one be sorry.”
    -> wing
*   [Think of the first of May, on the tribune # aside: may_day]
    Biryuzov came up to you on the tribune in field dress, in front of the diplomats, and said in your ear that it was down. You went on waving.
    They had fired a salvo. One of the rockets hit a fighter of ours that had been sent up after him, and Senior Lieutenant Safronov was killed. He was thirty. It is not in the speech.
    -> wing
*   [Go back and speak to Nina Petrovna, at the car # aside: nina]
    She has put in the grey suit and the drops. {america_go:There is a letter in her bag to Mrs Eisenhower, with a pattern for a child’s coat, and she would like to know whether she should post it.|She was to have come, and has had her hair done, and she asks if the embassy can be told about the flowers.}
    “Wait till Tuesday,” you tell her.
    -> wing
+   [Go. And before anybody sits down, he apologises # move: u2/wreck]
    Somewhere over Germany you have the statement done again, twice, and the typist’s machine slides about on her knees.
    You read it out on Monday under a chandelier. Eisenhower’s head turns red from the collar up, and stays so. He says that the flights have been stopped. He does not say the other thing. De Gaulle remarks that your sputnik went over France eighteen times yesterday without asking him. It has all taken three hours. {army >= 45:On your right hand, for once, the army looks content.|On your right hand the medals do not move.}
    {america_go:Beside Lake Baikal there is a house that was built this spring for the President to sleep in. They telephone to ask what it is to be now.|The President was to have come to Moscow in June, and in the parks department there is some turf left over.} {camp < 51:Peking congratulates you on having arrived at the position of the Chinese comrades.|Ulbricht had a paper typed about the city, with the date left open. You tell him to keep it by him.}
+   [Cut the engines. Let the three of them dine without us # move: u2/stay_home]
    They stop one after another, and you find that you have gone on shouting. Gromyko, with the folder under his arm, asks what the crew is to do about the sturgeon.
    Kozlov rides back to town in your car and is very easy with you. {control < 30:It was his idea, and by night there are people in Moscow who have heard that you wanted to go.|You let him have the window.} In Paris on Monday they wait until eleven for your ambassador, who has a paper to read. De Gaulle says that he will not adjourn on account of a chair.
    {america_go:The Americans tell their newspapers that their man was ready to talk to you, as between two people who had seen each other in their braces.|The Americans tell their newspapers that their man was ready to talk.} At home it is thought to be something to do with your heart. The ring goes back to the exhibition, where a great many people come to look at it.
+   [Go, say what they did, and then get on to Berlin # move: u2/protest]
    “Item four,” says Gromyko, writing. “Violation of air space.” He does not look up.
    Item one, by the time you reach Paris. You read for forty-five minutes under a chandelier. Eisenhower says the flights have been stopped and will not be resumed, and it is as much as he can do. Then there is a silence, which Macmillan fills. And you turn over the page, and begin on Berlin. {berlin58_ultimatum:The six months have been up for a year. Nobody mentions it.|Nobody gives way on anything. They agree to go on, in Geneva, in the autumn.}
    {army >= 45:{zhukov_again_keep:Zhukov sends word that it was correctly done. It takes him three words|Malinovsky says in the car that it was correctly done. He says it to the driver’s neck}.|In the officers’ academies they are told that it was correctly done, and one asks if the pilot’s rent is to be refunded to the Americans.} {camp < 42:In Peking they print your speech and, opposite, what you had for dinner.|In Peking they print the first forty-five minutes.}
-   -> DONE


=== china ===
# date: 1960-07-16
# place: The Kremlin, after the plenum
# scene: map
# cyrillic: ПЕКИН
Kozlov has had it worked out in railway carriages. Thirteen hundred and ninety specialists, some of them with wives, at thirty-six to a carriage: it can be done in a month if they leave the pianos.

He would like to start tonight. Three weeks ago at Bucharest you called their leader an ultra-leftist and an old galosh, and their man Peng Zhen sat and smiled at you. Now they are going into the hostels and giving our engineers articles against you, in Russian, with the commas in the right places.

“It would be proper to reply,” says Suslov. “I have forty pages. The people concerned could go on with their drains in the meantime.”

On the desk is the third cable from the ambassador. Chervonenko begs to point out that there are contracts; it will be remembered for a hundred years. With it, as a sample, is a letter from a fitter. Ragozin is putting turbines into the dam at Sanmenxia, on the Yellow River. He has six weeks to go on the first of them. He asks if it is true, because they have started singing outside his window.

{speech_closed or speech_open:It has been like this since 1956. “You told the whole world he was a murderer,” Mikoyan says, “and sent them a copy afterwards.”|“They’d swallow the plants and the credits,” says Mikoyan. “It is the advice that they choke on.”}
-> decree
= decree
*   [Remember the swimming pool # aside: pool]
    Two years ago Mao received you in it. He went up and down like a seal, talking over his shoulder about the fate of the world, and you hung on to the edge in a pair of borrowed drawers. They fetched you a rubber ring. The interpreters ran along the tiles.
    You have told it as a funny story several times.
    -> decree
*   [Ask Mikoyan what it is worth # aside: worth]
    He signed for most of it. He went to see Mao in the winter of 1949, in a village with one lamp, and they asked him for a list of everything a country needs.
    “Two hundred and fifty works, or so. Some of them have a roof.” He squares the cable on the blotter. “They pay in pork. They have been sending the pork. I am told that in the villages now they have nothing themselves.”
    -> decree
*   [Ask Suslov for one of his forty pages # aside: page]
    He gives you the seventeenth. It is on the question of whether wars are inevitable, and it is quite right, and when you reach the foot of it you could not be got to turn over by force.
    “They answer in verse,” you say.
    “That is dealt with on page eighteen,” says Suslov.
    -> decree
+   [A month, all of them. And they bring the drawings # move: china/withdraw]
    Kozlov has it at the telegraph office before you have your cap on. Suslov takes his forty pages home.
    At Sanmenxia they are told on a Sunday. The Chinese engineer, whose name is Liu and who learned his trade in Kharkiv, asks Ragozin for one night with the drawings. There are nine of them copying, by hand, on the floor, and Ragozin goes round from one to the next with a lamp and holds it lower. He leaves his slide rule behind on the table. It may have been forgotten.
    {camp < 42:In the autumn at Moscow there are eighty-one parties, and when the Albanian gets up he does not look round for permission.|In the autumn there are eighty-one parties at Moscow, and for the first time you count them before a vote.} The long-wave station that the navy wanted on that coast is dropped. {cut60_law or cut60_militia:The admirals, who have been told since January that sailors cost money, send you the map again without a word.|The admirals send you the map again, without a word.}
+   [Let them finish the job. We can call each other names by post # move: china/private]
    “By post,” says Kozlov, and looks at the carriages he has drawn.
    Suslov’s forty pages go, and sixty come back. Every Thursday somebody at Sanmenxia makes a speech about modern revisionism, and afterwards the same man comes to Ragozin’s door to ask about tolerances. On the second of September they let in the water. {camp >= 54:There is a photograph, with both flags, and no paper in either country can think of a caption.|Ragozin’s name is left off the plaque. He is given it privately, on a fan.}
    {apparatus >= 37:In the provinces they have heard by now what is said about you in those hostels. That they should say it, and stay on our pay-roll! You used to be quicker, they think.|In the provinces nobody knows what is being said in those hostels, or not officially.} {maize_all:The pork continues to come, and helps with the maize|The pork continues to come}. Chervonenko writes that the trains from Henan are being unloaded at night.
+   [And if the old devil is right? Send Suslov to agree with him # move: china/mao]
    Mikoyan puts on his hat. He says he should like to be told if he is to be an enemy of the people in the old sense.
    Suslov is away for nine days and returns with a common text. War is not to be feared; the tiger is paper; the question of comrade Stalin, on the whole, seventy to thirty. {thaw >= 9:At _Novy Mir_ they take four poems out of the August number, and the printer, who has been there since 1925, asks whether he should melt the type.|At _Novy Mir_ there was nothing in the August number that needed to come out.} Outside Ragozin’s window they sing, and he has been instructed to go down and join in.
    {virgin_crash:In Kursk a school builds a blast furnace out of its own railings. The iron, when it comes, will not take an edge, and it is sent with a red ribbon to Akmolinsk, where they had asked for ploughshares.|In Kursk a school builds a blast furnace out of its own railings, and the iron is exhibited.} Kosygin has been shown the figures for steel in Peking. He asked the man who brought them to add them up again, aloud.
-   -> DONE


=== padding ===
# date: 1961-01-17
# place: Your office, during the plenum
# scene: desk
# cyrillic: ПРИПИСКИ
Shvernik reads it without raising his voice, and it is about butter.

A district in the north could not make its plan. So it sent a man to Moscow with a suitcase of the farms’ money, and he bought four tonnes in the shops and brought it home by rail, and it was delivered to the state. The state sold it. Some of it they bought again. The grocer at the junction knew one crate by a nail; it was delivered three times.

“There are sixty such,” says Shvernik. He is seventy-two and has the Control Committee, and in the same voice he has told you about men being shot. “Maize on the stalk, counted as grain. Cotton that turned out to be the weight of the scales.”

{ryazan_print:He comes to Ryazan. They had pledged a hundred and eighty thousand tonnes for 1960 and delivered thirty. Aleksei Larionov killed himself on the twenty-second of September. He was fifty-three. You had pinned the order on him.|Ryazan is not among them. You kept it out of the paper in 1959, and other provinces took care to be quieter about it.}

This afternoon you told Podgorny in front of the plenum that half his maize had been stolen standing. He agreed with you. At the bottom of the file is a note of May 1959, from two departments, naming the worst. Someone in your office has initialled it.
-> butter
= butter
*   [Ask if there was anyone who counted straight # aside: kostroma]
    Shvernik looks for him. There is Kostroma. In 1959 its secretary reported six hundredweight of flax to the hectare, because that is what it was, and had a reprimand for it.
    “From whom?”
    “It has your signature.” He turns to the next sheet. “I expect it was put in front of you.”
    -> butter
*   [Ask who brought him the first of these # aside: letter]
    “A book-keeper. A woman at a creamery.” She wrote to him in 1958, and to the obkom, and the obkom sent her letter to the creamery. Since then she has sold newspapers. It is a good letter. She puts down only what passed through her own hands.
    -> butter
*   [Ask him whether you are in the file # aside: file]
    “As what?”
    “As anything.”
    Shvernik does not say that he is sure you are not. He turns back through the first few sheets. “As the addressee,” he says.
    -> butter
+   [All of them. I want the barn swept if there are no doors left on it # move: padding/purge]
    By the end of the year, in one province out of two there is a new man at the desk. {apparatus >= 36:The old ones go quietly. You made most of them{june57_members_aircraft or june57_members_organs or june57_members_trains:, and they came when you sent for them in June of 1957|}, and each seems to think until the last minute that he was sent for about something else.|They go as a fence goes, one post pulling the next.} Ignatov, who counted barns for you, counts the days to the congress.
    {ryazan_print:A widow at Sapozhok reads it in the paper at the reading hut, twice, with her finger. She has had no cow since that promise of 1959.|In one village they walk past the dismissed man’s house on purpose, on a Sunday, in their good boots.} The woman from the creamery is offered her job back. {workers >= 58:At the Likhachev works a man asks from the floor if the butter may now be expected, and there is a cheer.|In the lines they say that the new ones will at least come hungry.}
+   [Three or four, the fattest, with their names in the paper # move: padding/few]
    Shvernik is to choose. He brings a list of four, all of which you would have guessed, and one was ill already.
    “It will be asked why these,” he says.
    {apparatus >= 37:In the other fifty-six they read it with the door shut. Then they put their books in order, and buy the butter somewhere farther off.|In the provinces they read it as a wedding notice, for who is related to whom.} Podgorny lets you know that Ukraine has found one of its own accord and dismissed him. It was the man who had sent you the figures about the maize.
    {ryazan_print:Of Ryazan nothing is printed. Larionov is in the town cemetery, with his Star on the stone.|There is talk in Kostroma of an old reprimand’s being lifted, but no paper comes.} The woman from the creamery writes again. She puts down what she saw in the newspaper, and next to it what passed through her hands.
+   [Tie it up again. One would have to begin with whoever asked for records # move: padding/hush]
    He ties it with care, being a man who has tied up worse. At the door he asks whether it should be kept with the current ones.
    Nobody has said anything, and by morning everybody knows. {apparatus >= 45:At the last session they clap you longer than at the first, sixty of them in particular.|At the last session they clap. There is something in it that was not there before: they have stopped watching your hands.} The figures for the year are a good deal better than the year was. Gosplan builds the next on top of them.
    {ryazan_print:For Larionov it is put about that he had a weak heart.|In the lines they have the newspaper, with the harvest in it, to wrap things in, if there should be anything.} {workers < 50:At the Likhachev works a man asks from the floor where it all is. Nobody laughs, and he is given an answer of forty minutes.|At the Likhachev works nobody asks.} A parcel comes for Shvernik from the woman at the creamery. It is her card index, the whole of it.
-   -> DONE


=== berlin61 ===
# date: 1961-07-08
# place: The Kremlin, before you speak to the academies
# scene: map
# cyrillic: СТЕНА
It is a railway ticket of the cheapest kind, twenty pfennigs. Ulbricht has sent it by courier, in an envelope with two seals.

With this, he writes, one rides from our Berlin to theirs in nine minutes and need not return. In June nineteen thousand did not. He breaks them down for you: doctors, toolmakers, a whole class of seventeen-year-olds with their teacher. He can close it in a night. {berlin58_treaty:The treaty of 1959 gave him the roads; what he would like is one that gives him the city.|What he would like is the treaty.}

In an hour you talk to the graduates of the military academies, and page six has been left loose. {cut60_none:On it is a sentence to say that the autumn class will be kept in the ranks, and three billion roubles found for arms.|On it is a sentence to say that the reduction of the army is stopped, and three billion roubles found for arms.} At Vienna last month Kennedy told you that it would be a cold winter. {berlin58_ultimatum:You had given him six months, as you gave the last one.|He had a bad back, and held on to the arm of the chair.}

“A treaty,” says Mikoyan, “and then one lorry. It is always one lorry.” {zhukov_again_keep:Zhukov|Malinovsky} wants to hear nothing about winter; he wants to hear about page six. {cut60_law:With the courier’s envelope they have sent up, by mistake or on purpose, a letter from a lieutenant colonel of the reserve called Tretyakov. He is at a pig farm at Bezhetsk. If there is need of him he can be packed in an hour.|Kozlov wants firmness, and looks as if he could supply it by the yard.}
-> ticket
= ticket
*   [Ask what the doctor said, the one who went # aside: doctor]
    It is in the file, in translation. He left a note for his ward sister at Leipzig with the doses for the night. He wrote that he had nothing against anybody, he would have liked his boy to be let into the university, and the key was on the nail.
    -> ticket
*   [Think of Vienna, the second day # aside: vienna]
    He was polite, and had read everything, and every time you leaned on him he went a little farther back in the chair without falling over. You came away thinking that he was a boy. Since then you have read what he said afterwards, and it is not quite what a boy would say.
    -> ticket
*   [Read what Ulbricht says about his shops # aside: shops]
    It is on the second sheet. The ones who stay are no better than the ones who go: they earn their marks over there and spend them over here, where bread costs nothing, and people from the other side come across for a haircut, because it is a fifth of the price. He has worked out what he loses each year in haircuts. He would like it refunded.
    -> ticket
+   [Let him close it, in one night. And page six goes in # move: berlin61/wall]
    The young officers clap page six before you have finished it. {army >= 38:They look at each other along the rows. It is a long time since you said anything to them that they could write home about.|They clap as people do who had expected less.} {cut60_law:In August Tretyakov is kept waiting in a corridor at Kalinin with a hundred others of his age, all very upright. They are thanked, and asked to leave their addresses.|In August the boys who were to have been home for the potatoes are told that it will be another year.}
    It is done in the night of the twelfth, a Saturday, with wire. The trains run up to the wire and stop. People stand on the pavement and wave to windows. On the twenty-second Ida Siekmann, who was fifty-eight, jumped from her flat in Bernauer Strasse towards the pavement, which was in the West. She was killed.
    In October there are tanks in the street, sixteen hours, barrel to barrel. {tension >= 80:You tell Konev to back off first, by five metres, and you do not sleep until somebody rings to say that they have backed five metres as well.|You tell Konev to back off first, by five metres. They back five metres as well.}
+   [{berlin58_treaty:Sign his second one too|Sign with Ulbricht}. Let the three of them show him their passes # move: berlin61/treaty]
    Mikoyan would like it recorded that he was against a treaty in 1958 as well.
    It is signed in October in a hall smelling of floor polish, and Ulbricht cannot find his pen. {camp >= 58:Eleven brother parties have sent wreaths, as if to a launching.|Warsaw and Budapest have sent a deputy minister each.} Then there is the one lorry. It is at the barrier at Marienborn, with a barrel of a tank in the trees on either side, and nobody will say afterwards how long.
    It is let through. It is let through every morning, with its papers looked at by somebody who does not read English. {workers < 50:In Gorky there has been no salt since July, or matches, and the factory committee is handing out ration books, in case.|In Gorky they are building shelters, with a will, out of the cement for the new club.} {cut60_law:Tretyakov is called back in the first week, and gets his eight months.|The reservists are at the stations in the first week, with their spoons.}
+   [Leave it open. And ours can go on coming home # move: berlin61/nothing]
    You take page six out and fold it. It makes a poor speech, and the young men clap at the end because it is the end.
    In July thirty thousand. In August the Leipzig hospital shuts its second floor. {camp < 36:Ulbricht comes in person and sits in your outer office with his hat on, and it is remarked that the Pole and the Czech have both rung up to ask what he was told.|Ulbricht comes in person, and weeps, which you had not known he could do. You tell him to pay his doctors.} {zhukov_again_keep:Zhukov|Malinovsky} asks, for his information, which line he is to regard as the western frontier.
    {workers >= 57:At Kalinin the men come home in time for the potatoes, and there are weddings.|At Kalinin the men come home in time for the potatoes, which is all that there is to come home to.} Kennedy lets it be known, by a journalist, that he had not expected it. He seems to be waiting to hear the price.
+   [Let him close it. But go on cutting, and pay our own what we owe # move: berlin61/pay]
    You do page six over in pencil on your knee, and the clapping is uncertain: it is about pensions. {zhukov_again_keep:Zhukov|Malinovsky} reads it off the carbon as you speak. He had a file of four hundred letters in his desk on the subject, and had stopped expecting to be asked for it.
    The wire goes up in the night of the twelfth. On the twenty-fourth of August Günter Litfin, a tailor, aged twenty-four, tried to cross the water at the Humboldt harbour and was shot dead.
    {cut60_law:At Bezhetsk Tretyakov is sent for by the director, who is on his feet. His eight months have been found. There is a flat in Kalinin as well|At Kalinin there are forty officers’ families to be housed by November}; {social_state:a ring-spinner who had a paper for it from 1957 looks at the number on the paper, and then at the number on the door.|a ring-spinner who had been hoping for it looks at the number on the door.} Kosygin has asked, in the margin, for which year this expense was foreseen.
-   -> DONE


=== mausoleum ===
# date: 1961-10-30
# place: Behind the hall, the Palace of Congresses
# scene: hall
# cyrillic: СТАЛИН
Mzhavanadze has lost his voice.

He shows you with two fingers on his scarf. It went in the night. Somebody has to speak for Georgia this morning when Leningrad moves the motion, and it cannot be him; he has asked the doctor for a paper. The premier will do it. He is standing behind him, holding the text at a little distance from his coat.

Shvernik has the files on a trolley. In 1937 and 1938 there were three hundred and eighty-three lists, with the sentences pencilled in beforehand. All week they have been reading from them: Shelepin, and Shvernik himself, and this morning an old woman who knew Lenin, and who did seventeen years. {speech_closed:In 1956 you said it yourself with the doors shut. This time the newspapers are printing it.|{speech_open:In 1956 it was in _Pravda_, and there were trials. Now it is a congress that has to sit and listen.|Nobody has ever said it before to a congress. The newspapers are printing it every day.}}

On the red stone in the square there are two names, one above the other. Zhou Enlai put a wreath there, to the great Marxist-Leninist, and left Moscow on the twenty-third without waiting for the end.

“There is the further question,” says Shelepin, “of those who signed with him.” He has it on one sheet. He is very well brushed. {after57_trial:The three of them have had their trial, and he would like there to be others.|{challenged_1957:Molotov, Malenkov, Kaganovich. The Party should put them out, he says, and the court do the rest.|Some of those, he says, are sitting in the hall.}}
-> trolley
= trolley
*   [Take a list off the trolley # aside: list]
    It is for one province, on onion paper. The surnames are typed. At the side there are four signatures, in blue and in red. You do not need to read them; you know those hands as you know your own.
    Yours is not on this one. In Moscow, in those years, you were the First Secretary. You put it back where it was.
    -> trolley
*   [Ask Shvernik about the old woman # aside: lazurkina]
    Her name is Lazurkina. She worked with Krupskaya. They came for her in 1937, and she tells him that all the time she was in there she never once blamed Stalin; she used to stand up for him, in the cell. “She wants that said,” says Shvernik. “She wrote it down for me herself, so that I should not leave it out.”
    -> trolley
*   [Think of the dacha at Kuntsevo, in March of 1953 # aside: kuntsevo]
    You all stood round the sofa. When it was over you wept. Nobody was looking at you, so it must have been genuine. Then you washed your face, and went to find Bulganin, and began to talk to him about Beria in a low voice with the tap on.
    -> trolley
+   [Read the motion. And have it done tonight # move: mausoleum/out]
    Leningrad moves it, Moscow seconds it, and the Georgian reads his page to the end. Every card goes up. {apparatus >= 35:You watch the secretaries. They have all marched past that tomb in November, and lifted their hats.|You do not see anyone look at his neighbour.}
    The square is closed that night as for a rehearsal. A few officers carry him out by the side door, and he is buried by the wall, in the earth, with nobody speaking. By morning there is one name on the stone. Some people stop in front of it and some walk a little faster.
    {thaw >= 35:In Ryazan a teacher named Solzhenitsyn, who did eight years, reads the speeches to the end. He takes a manuscript out from where it has been hidden, and makes up his mind to post it.|In Ryazan a teacher named Solzhenitsyn, who did eight years, reads the speeches to the end and then reads them again. He has a manuscript, hidden, in three places.} {camp < 40:The wreath from Peking is moved with the coffin.|In Prague they begin to look up at what stands on their own hill.}
+   [Leave him where he is. Let those decide who come after # move: mausoleum/leave]
    By dinner Mzhavanadze has his voice again. He is careful with it, and drinks your health without speaking.
    The motion is not read. Leningrad had it in a folder, and takes the folder home. {apparatus >= 40:All over the hall there is a kind of settling, as after a train has started.|Nobody asks why. They had been told on Friday how to vote.} Shelepin squares his one sheet and puts it inside his coat.
    {speech_closed or speech_open:Lazurkina stops you on the stairs. She is holding the banister. She asks if it was she who had put it badly.|Lazurkina goes back to Leningrad on the night train, sitting up.} In the square the guard is changed on the hour, for both of them. {thaw >= 14:In Ryazan a teacher who did eight years reads the speeches through to the end, sees that nothing has been done, and puts a manuscript back where it was.|At _Pravda_ they ask if the speeches are to be made into a book, and are told that it will be looked into.}
+   [Out. And then the court, for those who signed with him # move: mausoleum/trials]
    Shelepin does not show that he is pleased. He asks if the Prosecutor may have the trolley.
    The cards go up for the coffin. For the other thing they go up too, a few rows at a time. {apparatus >= 28:In 1937 half these men were somebody’s deputies. They moved into rooms in which the ashtray was still full.|It is a young hall, after last year, and a good deal of it was at school in 1937.} At night he is carried out by the side door and buried by the wall.
    Mikoyan comes to you when the corridor is empty. “How far back are they to go?”
    “All the way.”
    “Moscow, 1937?” says Mikoyan. “Yerevan?” {speech_closed or speech_open:He stood by you in 1956. He is standing a step farther off than he did then.|He waits, and it is not in order to be contradicted.} {sits_molotov:Molotov, who was at the table this morning, has gone home and is putting his papers into date order.|In the paper next day they print the first list, with the signatures. All over the country people are cutting it out, or reading it down as far as a certain letter.}
-   -> DONE


=== rule25 ===
# date: 1961-10-31
# place: The buffet of the Palace of Congresses
# scene: hall
# cyrillic: ПАРАГРАФ 25
The new palace has a moving staircase, the first that most of them have seen, and the delegates will not leave it alone.

You have a table at the top, a glass of tea and draft eleven of the Party’s rules. Up they come on the left, holding on, and pass the ones going down on the right, and they greet one another. A quarter of the Central Committee and of its Presidium must be new at each election. In the provinces it is a third; below that a half. Three terms and a man is out, unless three quarters of the votes say that he cannot be spared. They have brought you this paragraph in ten wordings, each a little softer, and each time you have put the numbers back.

The man from Kostroma gets off at the top. He has had his province for ten years, and he stops in front of you with one hand up, counting on the fingers. “From what date, Nikita Sergeyevich? I only ask. Does one count the present term?”

{june57_members_aircraft:In June of 1957 he came to you on a bomb rack, in waders.|He has voted for you at every plenum since you had one.} {padding_purge:In the spring you put out Yaroslavl, on one side of him, and Ivanovo on the other.|In the spring, when they looked into the butter, he was let alone.}

Suslov, at your elbow, has Lenin on continuity. Kozlov would have “systematic renewal” and no figures. “A figure,” says Kozlov, “can be looked up.” And Furtseva, going by with a plate, bends down. “Don’t teach them to count,” she says in your ear. The list for the new Presidium is under your saucer. {padding_purge:As it stands she is not on it, and she has not been told.|If there is to be a quarter, she is in it.}
-> buffet
= buffet
*   [Ask him what he would do, afterwards # aside: afterwards]
    He had not got as far as that. {sovnar_r105:There is the theatre, which has its fourth wall, and wants a curtain.|There is the theatre, which wants a fourth wall.} He knows the river; he knows who drinks. He was a locksmith once. “There’s a pension for miners,” he says. “There’s a pension for ballet dancers. I looked. There isn’t one for us.” He seems to be hoping that it was an oversight.
    -> buffet
*   [Ask Kuusinen, who is eating a cake # aside: kuusinen]
    He is eighty, and has been in this Party under eleven governments, one of which was his. He has a young man, Burlatsky, who writes things.
    “He says that if there were two names for each place, the rest would look after itself.”
    “And what do you say?”
    “I was on a list with other names in 1908, for the Helsinki diet,” says Kuusinen. “It was very disagreeable. One had to go and talk to people.”
    -> buffet
*   [Read the exception again, slowly # aside: exception]
    Owing to their recognised authority and high qualities, particular leaders may be elected for a longer time. Three quarters of the votes.
    Everyone who gets off that staircase has read it as well. They know whose high qualities are meant. You had thought of asking for it to be taken out, and had gone on to the next paragraph.
    -> buffet
+   [A quarter, a third, a half. Three terms. Print it # move: rule25/fixed]
    Five thousand cards go up for it together.
    Then the new Presidium is read, and it is a short list. Furtseva is not on it, nor Ignatov, nor Aristov, nor Mukhitdinov. Her chair is empty at the closing. {apparatus >= 32:You look along the rows for anger, and there is none. They are quite still, like men who have been told a price.|You look along the rows, and they are looking at their programmes.}
    {padding_purge:In the cloakroom the new men, who have all their terms before them, make way for the man from Kostroma as one does for someone carrying a tray.|In the cloakroom they are working it out on the backs of things.} Communism, by the Programme, will have been built in 1980. Kostroma is good until 1966.
    {workers >= 50:At the Likhachev works it gets more applause than Gagarin did. A boy asks if it applies to foremen.|In the lines they ask where the old ones will be put, and who will have to carry them.} {perks_cut:In the provinces somebody recalls the envelopes, which went in 1956, and then the cars. And now the chair.|In the provinces that evening the telephones are engaged, each with another province.}
+   [Leave out the arithmetic. Renew as needed, quietly # move: rule25/soft]
    Suslov has brought a ruler. He draws the line through the fractions himself, and what is left is a sentence about experience and youth that nobody could object to or remember.
    “Systematic,” says Kozlov, and underlines it. It will be systematic at his desk.
    The man from Kostroma puts his hand in his pocket and goes down again. {apparatus >= 36:On the way he is told the news by a man coming up. He turns round, and stands going backwards, to hear it again.|On the way down he does not look relieved; it is a change of weather, and he has seen several.} {control < 20:In the cloakroom they are saying that you were got to give way on a paragraph. You have never heard it so quiet when you came in.|Nobody says that you have given way. You sign it as though it had been your idea.}
    At home he has an agronomist of thirty-four, who has been told by somebody from Moscow to hold himself ready. In the winter the agronomist asks if there is any news. Renewal is under way, he is told, and he is sent to look at the flax.
+   [Two names on every ballot, and let the hall strike one out # move: rule25/contest]
    Kuusinen puts down his fork.
    “The Tenth Congress,” says Suslov, “of 1921. On the unity of the Party. Paragraph seven.” He is quite white. “One would have factions.” You ask him how many people it takes to make one, and he says that Lenin did not give a number.
    {thaw >= 50:The younger part of the hall is on its feet, and does not altogether know how to stop.|Nobody claps until they have read it over, and then it comes from the back, where the guests sit.} {apparatus >= 20:The secretaries vote for it. They have voted for harder things.|The secretaries vote for it, and on the staircase, going down, they have all turned to face the same way.}
    In April, at Kineshma on the Volga, in the cinema, there are two names: the raikom secretary and a woman who is the vet. A hundred and sixty are voting. She is in by nine. It is so still that you can hear the projectionist say a word. {mausoleum_out or mausoleum_trials:An old man at the side, who came back from Vorkuta in 1956, starts to clap.|Somebody at the side starts to clap.} Her province telephones Moscow that night, and asks what one does with the one who has lost.
+   [Strike it out. Let them sit where they are # move: rule25/none]
    You do it with the edge of the saucer for a ruler. Kozlov moves the glass so that it will not blot.
    {june57_members_aircraft or june57_members_organs or june57_members_trains:“They came to Moscow for you in June of 1957,” says Kozlov. “Now they have had something for it.”|“They’ll remember it,” says Kozlov, and it is not clear whether he will.} Downstairs it is known before the ink is dry. {apparatus >= 42:The man from Kostroma goes down, and round, and comes up again, and down, with his hat off.|The man from Kostroma lowers his hand. Then he shakes yours with it, which he had not been going to do.} The closing applause is the warmest since Gagarin’s, and you cannot find anyone in it who is looking at you in particular.
    Shelepin, at the next table, had a list of his own, of people under forty. He tears it in half, then in quarters, and puts the pieces in four pockets.
    {workers < 50:In the lines they have heard that everything will be free by 1980, and given out by the same people.|The Programme sells well. A turner at the Likhachev works buys one for his son, and writes in it the year in which he is to complain.} In Kostroma an agronomist of thirty-four, who has been waiting for a district, takes up bees.
-   -> DONE
