// Chapter 4, "Seven against four": May to October 1957. One knot a decision; the host enters each by name.
INCLUDE common.ink

=== sovnar ===
# date: 1957-05-10
# place: Your office, the map on the floor
# scene: map
# cyrillic: СОВНАРХОЗ
There are two bricks on your desk, and the secretary from Kostroma would like you to tell him which of them has travelled.
You heft them. You were a fitter, but you have stood on scaffolds, and you cannot.
“This one was made in our town, for the river fleet. It goes down to Kuibyshev by barge. That one was made in Kuibyshev, for light industry, and comes up to us by rail, and we lay it. In both towns the kiln is across the road from the wall.” He has been there six years, and he has never got anybody in Moscow to cross the road.
The law is to be voted today. A hundred and forty-one ministries will close, fifty-six thousand desks, and what they ran will be run from the provinces. By how many, and how soon, is still being pulled about. Last month’s draft had Kostroma in with Yaroslavl. He has seen it. Kneeling on the map in his good trousers he lays his cap along the boundary, to show how well it would do there. “We’d be a suburb,” he says.
Under the bricks are the others’ papers. Pervukhin has eight pages for one strong commission over the ministries; an economist called Alampiev has a dozen great regions, in coloured inks. {malenkov_keep:Malenkov has sent nothing, and means it to be noticed.|Molotov’s memorandum has fourteen paragraphs, and “haste” is in five of them.} Kosygin has sent a table with no words. One lorry from the Gorky works, two hundred and six suppliers, thirty-one provinces; and in pencil, beside the carburettor, a question mark.
-> floor
= floor
*   [Ask the man from Kostroma what he would do with works of his own # aside: kostroma]
    He would finish the theatre. It has had a roof and three walls since 1952.
    “With whose girders?”
    “They go through our station every Thursday,” he says, “for Yaroslavl.”
    -> floor
*   [Ask Furtseva about the fifty-six thousand # aside: furtseva]
    “They have fifty-six thousand wives,” says Furtseva, “and I have them all, in Moscow. They aren’t afraid you’ll starve them, Nikita Sergeyevich. They’re afraid of Omsk.”
    “What would you do?”
    “The same thing. In a year.” She has said it at the table already, on the twenty-sixth of April, with Molotov and Kaganovich of all people on either side of her.
    -> floor
*   [Lie down on the map and look at it from the Urals # aside: urals]
    From there Moscow is as far off as your hand with the arm straight. At Yuzovka they once waited five weeks for a shaft pump while it sat in a shed across the yard. The shed belonged to a company in Paris and the yard to one in Brussels, and both were a long way to write to. You tell this to the man from Kostroma, who says “Exactly!” and then asks what became of the pump.
    -> floor
+   [Every province its own. A hundred and five, and from today # move: sovnar/r105]
    He puts on his cap. He would like to leave you the bricks.
    In the Supreme Soviet thirty-two deputies speak for a region to each province, and two against. {malenkov_lend:Bulganin asks in the corridor who exactly it is that he is now prime minister of.|In the corridor nobody stands near Pervukhin.}
    Desks come down the stairs on Nogin Square all through May. {perks_cut:The ones whose cars you took last winter go by tram to the station, with the family and the samovar.|The cars queue along the embankment to carry them, and their samovars, to the station.} {ministries < 35:At the Ministry of Heavy Machine-Building they burn the furniture lists, and have to be asked to open the windows.|At the Ministry of Heavy Machine-Building the last man out winds the clock.}
    In Kostroma that summer both bricks are laid in Kostroma. The theatre has a fourth wall by the autumn, and girders. In Yaroslavl they write to Moscow about their girders, and there is nobody at the address. In October the first letter comes from Gorky about a carburettor.
+   [A dozen. Draw them wide enough to feed a steelworks # move: sovnar/large]
    Alampiev is sent for. He had not thought that anybody would send. There are thirteen, in fact, and he cannot find one that he would like to give up.
    “And where are we?” says the man from Kostroma. He is shown. He takes his cap off Yaroslavl, and both his bricks, and thanks you for your time.
    {apparatus >= 54:Thirteen secretaries find themselves great men. The rest have come with speeches for a different law and read them out anyway, with the numbers changed.|At the buffet the secretaries who have got one stand with their backs to those who have not.} In Moscow they pack. {ministries < 35:The wives want to know which thirteen.|Some of them are glad, if it has to be Sverdlovsk, that it should be a Sverdlovsk the size of France.}
    The lorries go on coming out of Gorky with their carburettors in. In Kostroma there is a good new signboard, three walls and a roof.
+   [Pervukhin may have his commission. One desk over all of them # move: sovnar/comm]
    “Over the same ministries,” says the man from Kostroma.
    “Over the same ministries. But with a strong chairman.”
    He says that he is sure it will be a very strong chairman. He leaves the bricks where they are.
    Pervukhin, who built power stations and trusts anything with one switch, thanks you in two sentences. {ministries >= 52:By the next morning every minister has sent him a list of what must on no account be touched.|The ministers, who had cleared their desks, fill them.} {apparatus < 46:In the hall, when it is read out, the provinces applaud with their elbows on the arms of the seats.|In the hall the provinces applaud. They had clapped a different law in February, for longer.}
    By September river fleet and light industry have agreed, across one desk, about the bricks. They are to be exchanged at Gorky, half way.
+   [Steel, oil and power stay in Moscow. Give them the rest # move: sovnar/key]
    “What’s the rest?” says the man from Kostroma.
    “Cloth. Boots. Bricks.”
    He looks from one brick to the other. It is more than he had.
    Kosygin sends no thanks, but the table comes back with the question mark rubbed out. Baibakov is found at his desk at midnight drawing the line between what is key and what is not, and by the end of the week everything with a motor in it is key. {ministries >= 45:There is a Ministry of Key Fastenings in the draft until someone laughs.|The ministers whose boots and buttons have gone go with them, third class, to look.} {army >= 50:Zhukov rings to say that his own ministries are to be left alone, and rings off before you can tell him that they are.|The arms works are not mentioned by anybody.}
    In Kostroma the kiln sells across the road. The girders go through on Thursdays, to Yaroslavl.
+   [His hundred and five. But from New Year, and a trade at a time # move: sovnar/slow]
    “Which trade first?” says the man from Kostroma. You look for something that could not hurt anyone, and say brushes.
    Molotov has come with fourteen paragraphs against haste, is told there will be none, and reads you the fourteenth all the same, since it is about something else. {workers >= 50:In the queues they are told that nothing will change this year, and are not sorry.|Furtseva passes it on to the wives, with a date, and they begin to sell the pianos.}
    {ministries < 38:A condemned ministry does not answer letters. It has until January, and its people are using the time to type one another’s testimonials.|A condemned ministry is a gentle thing; all that summer it signs whatever is put in front of it.} Kostroma has a board, a seal and a brush works. It has also, still, a river fleet and light industry, and the two bricks pass one another twice more before the ice.
-   -> DONE

=== meat ===
# date: 1957-05-22
# place: Leningrad, behind the platform
# scene: hall
# cyrillic: МЯСО
The cutlet is half bread. You ask the buffet woman straight out, and she says two-thirds, it is after the twentieth.
The economist from Gosplan has eaten the same and has his table ready. Thirty-two kilograms of meat a year to each of us; a hundred and three to each American. “To catch them we need 3.2 times what we have. On the most favourable supposition, with fodder, by 1975.”
“I’ll be eighty-one.”
“I took it on the most favourable supposition,” he says.
Through the curtain there is the noise of four thousand farm people being told to sit down. They have been good, this year; {virgin_crash and supply >= 44:last autumn there was grain on the ground at every siding from Altai to the Volga|last autumn the sties were full from here to Pskov}, and you have walked about since breakfast as if you had eaten it all yourself. Milk you could catch in a year. Butter nearly so. You have a speech in your pocket of thirty pages with no date in it anywhere, and in the whole of it there is not one place where they would get to their feet.
-> curtain
= curtain
*   [Ask him what the herd would have to do # aside: herd]
    “Calve twice a year,” he says. Then, as he is an honest man, “There is also the pig.”{maize_all: You remind him of the maize. He has it in a column of its own, and has not yet added that column to the others.|}
    -> curtain
*   [Ask the buffet woman what she would do with a hundred and three kilos # aside: buffet]
    “Of cutlet?”
    “Of meat.”
    “I’d get a bigger grinder,” she says, and thinks about it. “No. I’d stop this,” and she touches the bread. Her hand has a scald on it in the shape of a ladle. She was here in the blockade; you can generally tell. She takes away your plate and looks, from habit, to see what is left.
    -> curtain
+   [Put your head through the curtain and say three or four years # move: meat/1961]
    You throw away eleven pages. You say that the comrades with the abacus have brought you a date, and you tell them the date, and let them laugh; and then you tell them yours. They are on their feet. A milkmaid from Luga has hold of your hand in both hers and they are as hard as harness.
    “It isn’t in any plan,” says the economist, when you come off. He says it to the cutlet.
    {malenkov_keep:Malenkov reads it in the paper, and rings to ask which government has promised this.|In Moscow, Malenkov says to anyone who comes in that the figure is a fairy tale; it was not put to the Presidium or to the Central Committee.} {workers >= 58:In the works canteens they reckon it out on the oilcloth: who will be how old.|In the works canteens somebody asks if it will be that kind of cutlet.} On the new poster there is a cow, running, with a Soviet cow a nose behind. The buffet woman has it put up for her by the stove, where the fat will get at it. It has a year on it.
+   [Say 1975, and show them his table # move: meat/1975]
    You hold it up. They look for the number, and find it, and a sort of breath goes along the rows. Somebody’s grandmother says quite loudly, “God grant.” {workers >= 55:They clap it as one claps a bride’s father.|They clap, some of them, and gather up their things.}
    The economist has come to the gap in the curtain to watch his figures being read to four thousand people. He had a brother who worked with figures, {leningrad_tell:and was given back his good name in 1954|and it did him no good}.
    In Gosplan they pin the page up. {ministries >= 46:Saburov sends you a note of three lines, the first that is not about sovnarkhozy.|It is the only thing pinned up in Gosplan this month that is not a removal order.} The milkmaid from Luga works it out on the train. Her youngest will be twenty-two.
+   [Say nothing about America. Ask them how the calves are # move: meat/none]
    It takes the wind out of them, and then a woman from Luga tells you how the calves are, from the body of the hall, for eleven minutes. You write some of it down. {farm53_plots:Half of them are her own, she says, since you let them be.|The best of them, she says, and stops, is one she has at home.}
    Pravda, which has kept a column, fills it with calves. {workers < 55:In Leningrad they had heard there was to be news about meat, and have stood since six.|In Leningrad there was a rumour of news about meat; they shrug, and buy fish.} {malenkov_keep:Malenkov sends a line to say that he is glad somebody can count.|Malenkov says, within your hearing, that it was a very sensible speech, and you do not sleep that night.}
    The woman from Luga goes home with five more calves than anybody has counted. Nobody comes for them.
-   -> DONE

=== june57 ===
# date: 1957-06-18
# place: The Kremlin, the Council of Ministers’ table
# scene: table
# cyrillic: ВТОРНИК
There was one item on the agenda, who should go to Leningrad for its birthday, and you had got as far as the train.
Malenkov says that there is another question and that it had better be taken first. {malenkov_keep:Since the question is yourself, he will remain in the chair.|Since the question is yourself, somebody else should be in the chair, and Bulganin has moved into it before that is put.} It is four minutes past two. A fly is walking about on the Leningrad timetable.
They have shared it out. Malenkov has the First Secretary who decides things by himself and tells them afterwards{meat_1961:, and the meat, which he calls a fairy tale with a date on it}. Kaganovich, who brought you up to Moscow in 1929 and had a desk put in for you, has your manners, and a vote of yours in 1923. Molotov has foreign policy, {belgrade_party:with Belgrade first|from Vienna on}, and {sovnar_comm or sovnar_slow:the reorganisation, which he is glad to see delayed and would be gladder to see forgotten|the reorganisation, in the course of which he has seen the state taken apart by people without a drawing}. He goes through it in order. Voroshilov has that you shout.
{speech_closed or speech_open:None of them has last year’s speech. It is there all the same, like a dog under the table, and everyone has moved his feet.|None of them has last year’s congress. You gave them no reason to.}
Eleven vote at this table. You do what they are doing, and look to see who is not here. Suslov is on leave. Kirichenko is in Kyiv. Saburov, somebody says, is in Warsaw.
-> table
= table
*   [Look along the wall, where the candidates sit # aside: wall]
    Brezhnev gets up to speak for you. He has said a sentence and a half when Kaganovich shouts him down, and he sits with his hand inside his jacket and his eyebrows very black. Furtseva has written something on a page and turned it over. Zhukov is upright, cap on his knee, looking at Bulganin as he would look at a bridge that he had been told would bear.
    -> table
*   [In the interval, go and wash your hands beside Mikoyan # aside: mikoyan]
    He runs the tap hard.
    “You needn’t win today,” he says. “Only don’t be finished by supper.”
    “And if I am?”
    “Then eat slowly. Suslov is on a train.” He dries each finger. “I have been in rooms like this with people who were in the right. You would be surprised at how little they’re remembered for it.”
    -> table
*   [Remember who it was that moved you up # aside: kaganovich]
    In the winter of 1932 he took you down the first shaft of the Metro himself, in his good boots, and stood with water to the ankle telling the engineers they were saboteurs. On the way up in the skip he said that you would go far, because you were not afraid to be shouted at.
    He is shouting now. It is the same voice; it still makes you want to count your tools.
    -> table
+   [Own to some of it. And say, after each fault, that three of them are missing # move: june57/delay]
    You own to three faults, small ones with some dirt on them, so that they shall look like your own. After each you say that Suslov, Kirichenko and Saburov are members of this body and nothing can be put without them. Mikoyan says so too, and then asks a question about the rules, and then another.
    {challenged_1957:At nine they are hungry. It is left until tomorrow, when all are to be here, and Molotov asks to have it noted that all will make no difference.|At nine they are hungry. Only two have gone on speaking, and Bulganin, who has looked at the clock more and more openly, supposes that it may be come back to. He does not say on what day.}
    {apparatus >= 58:By the time you get to your car three secretaries from the provinces have rung the house to ask if you are well. It is ten o’clock; in Sverdlovsk it is midnight.|Your house is quiet. Whoever is being rung up tonight is being rung up by somebody else.} {challenged_1957:The lights are on in {malenkov_keep:Malenkov|Bulganin}’s corridor until three.|On Saturday you are in Leningrad, in a good hat, and Malenkov has sent you a telegram about white nights.}
+   [Own to all of it. Tell them to scold you, and then let you work # move: june57/plead]
    You stand up to do it. You say that you have been rough and have been hasty, that a pitman’s son has hands like shovels, and they should box your ears and let you work. You had meant to say it and find that you are nearly weeping it.
    {challenged_1957:Voroshilov is wiping his eyes and would let you off now. Bulganin would like it minuted. But Kaganovich has seen men stand like that before, and has never yet known it to be the moment to stop, and Molotov, who dislikes it extremely, is waiting with his next page.|Voroshilov comes round the table and kisses you. It spreads; even Bulganin has got up. Malenkov, who has four pages left, turns them face down, one at a time.}
    Along the wall nobody looks at anybody. {apparatus < 50:That night a secretary who has been rung up says to the one who rang, “On his knees?” and goes back to bed.|That night it is told round the provinces that you gave way. They do not like it, but they ask what they can do.} Zhukov walks with you to the car. He opens the door for you himself and holds it while you get in, as for an old woman.
+   [Take them one after another, by name and by date # move: june57/fight]
    You begin with Kaganovich and the railways, 1937, by the month. You tell Malenkov how many hours of the night he used to spend with Yezhov and what they had between them on the desk. {speech_closed or speech_open:It was all in the boxes last February and you left it out, and you tell them that too.|They did not think that you had opened the boxes. You let them think about it.} Voroshilov you ask about his commanders. You call three ministers a suite of office furniture, and are called to order by {malenkov_keep:Malenkov|Bulganin}, and ask him who upholstered him.
    {challenged_1957:It does you good. By nine there is not one of them who could change his mind without being seen to be afraid of you, so they do not change it.|By nine nobody wants to be the next to speak. Malenkov says it was never a matter of persons, and Bulganin finds the Leningrad timetable, under everything, and reads out the time of the train.}
    Mikoyan, in the corridor, says that he thought you wanted to gain a day. You gained one, he says; it was a Tuesday in 1937. {apparatus >= 54:Along the wall they sat very straight. Brezhnev’s ears are pink with joy.|Along the wall they looked at their knees.}
-   -> DONE

=== june57_table ===
# date: 1957-06-19
# place: The same room, the second day
# scene: table
# cyrillic: СЕМЬ
Bulganin has ruled a line down the middle of a sheet of paper and is keeping it under his forearm, like a boy with a sum.
{against == 7:You have had all morning to read it upside down. Seven on the left.|{against >= 6:You have had all morning to read it upside down. There are more on the left than on the right.|You have had all morning to read it upside down. On the left he has fewer than he wants, and has begun looking about for another.}} Suslov has come in with his railway ticket still in his breast pocket; Kirichenko flew. They have the proposal out now, and it sounds almost kind. There is to be no First Secretary, since nobody can be first among equals{march53_rotate:; the chair can go round, as it did in the spring of 1953|}. There will be a secretary for general questions. As for you, who love the land so well, there is the Ministry of Agriculture.
{june57_plead:They quote your own words of last night in support of it.|}{june57_fight:They have had it written down what you called them, and Bulganin reads it back, leaving a space after each.|}{june57_delay:They say that now all are here, as you wished.|}
Towards noon Zhukov speaks, from the wall. He says that the army is against this, and that no tank will move without his order. Nobody had mentioned tanks. Since then, whenever a lorry goes by on the embankment, conversation stops until it has gone.
You are hungry and you have a headache. In twenty-eight years of meetings you have never before been the item.
-> table
= table
*   [In the interval, find out what Zhukov meant # aside: zhukov]
    He is at the window on the back stairs, with his hands behind him.
    “Kantemir division, Taman division. Two hours. You say the word, and by six o’clock they are all at home with a sentry on the gate.”
    “Whose gate?”
    “Theirs.” He turns round. “Whose did you think?”
    -> table
*   [Ask Suslov whether there is a text # aside: suslov]
    There is. A plenum elects the Presidium, therefore a Presidium cannot unelect what the plenum has elected; he gives you the congress, the paragraph and the line. He adds that in 1923 the same paragraph was used by persons with whom one would not now wish to be associated.
    “But it’s there?”
    “It has always been there,” says Suslov. “There has not always been a Central Committee to apply it.”
    -> table
*   [Voroshilov is calling you from his doorway # aside: voroshilov]
    “Take the farms, Nikita,” he says. He has hold of your button. “It’s only the title. You don’t need a title! You’ll ride about, you’ll look at the horses. I’d come with you. {speech_closed or speech_open:You hurt me with that speech, but I said to Katya, he’ll be happier with the horses.|I’ve told Katya, he’ll be happier.}”
    -> table
+   [The Central Committee put you here. Only it can take you away # move: june57_table/appeal]
    You say it at noon, and at three, and at ten past five. They answer that a majority is a majority; you say that it is, of eleven, and that there are a hundred and some others. You can see them looking for the hole in it. They all voted for it, at every congress since they were young.
    {outvoted_1957:So they vote. {against == 7:Seven hands, and four|More hands than not}; Bulganin counts them, though he has them on his paper. Then you remain in your place, and ask for the next item; and it comes to you that they have thought about everything but this. There is nobody to call. It is Serov’s men who are on the door, and Zhukov’s at the gate.|So they vote, and Bulganin counts, and counts the other way, from the window. It will not come to six. One of his left-hand column has been taken with a cough and has both arms wrapped about himself. You ask for the next item.}
    {apparatus >= 58:Before dark there are members of the Central Committee in the corridor, Moscow men, asking the secretary to let them in to their own Presidium.|After dark the first two members of the Central Committee come to the reception room and sit down with their hats on their knees. They say they can wait.} {sovnar_r105:One of them was sent to Kostroma last month with a samovar, and has come back without it.|}
+   [Take the reprimand and the farms. Let there be no First Secretary # move: june57_table/censure]
    You say that if it is for the good of the cause you are ready. You have looked at the word from all sides, and there is a field on the other side of it with a road going through.
    {outvoted_1957:It makes it easier for them. When you have given up the title, and been thanked, and have agreed that you were rude, Kaganovich wonders whether it is quite prudent to leave such a man the farms. It is put to the vote with the rest. The communiqué has four lines; you are shown it, as a courtesy.|Voroshilov lets out a great breath, and his hand, which was halfway up, goes to his moustache. Saburov had only wanted some order in industry. Pervukhin had only wanted to be asked. When Bulganin looks for the left side of his paper it has gone to have its dinner. You are reprimanded, for the minutes. The matter of the title is referred to a commission, with Molotov in the chair; he is the only one who will ever remember that it has not met.}
    {apparatus < 48:In the provinces they hear it on Friday. The man in Kostroma says nothing, and has your portrait taken down to be dusted.|In the provinces they hear it on Friday, and ring up to ask if it can be true.} {control < 28:At your own gate the sentry asks to see your pass.|Your driver says good evening exactly as he did on Monday, which must have cost him some thought.}
+   [Go down the back stairs to the marshal and say the word # move: june57_table/tanks]
    He goes along the corridor to a telephone. You listen to his boots as far as the corner, and back.
    By five there are lorries in the Alexander Garden with the canvas down. Nobody at the table remarks on them. {outvoted_1957:They vote, all the same, and there is a kind of courage in it that you would not have looked for in Saburov: the hands go up with the windows rattling. Then Bulganin asks the marshal, through the chair, what he intends, and the marshal looks at you.|When it comes to hands there are not six. Malenkov is paler than the paper{beria_arrest:; he once had the button under this table, and the officers behind that door|}. Nobody wishes to be remembered for the order in which he lowered his arm.}
    {beria_arrest:Four years ago it was these same officers, for Beria, and you held their caps. You had thought of that as something one does once.|You had not known until now how quickly it can be done.} Mikoyan has moved his chair a hand’s breadth away from yours. {apparatus < 48:Along the wall the secretaries are looking at the lorries, and doing the sum that provincial men do: if it can be done for you, for whom else?|Along the wall they look at the lorries, then at you, then at him.}
-   -> DONE

=== june57_members ===
# date: 1957-06-20
# place: Old Square, the typing room, one in the morning
# scene: desk
# cyrillic: ПЛЕНУМ
“To Moscow at once. Plenum of the Central Committee.” Taisia Gavrilovna has typed it a hundred and twenty-one times, with an address on top. In every one of them the К jumps. {speech_closed:They will know that К, in the provinces; they were read a report with it last year.|They will think it comes from somebody’s aunt.}
She does not ask what it is for. Her brother built railways, under Kaganovich, until 1937.
“It is sixteen hours from Kostroma by train, and he isn’t in Kostroma,” says Furtseva. “He is out on the Volga, after sterlet, with the telephone on the bank. I’ve rung forty. They’ll come. They only want to know who’s asking.”
Zhukov has pins in a map. “Bombers. Four seats in each, on the bomb rack, with a blanket. The far ones are here by noon Friday.” Serov, who has come in without a sound and is reading the telegrams over Taisia’s shoulder, remarks that every one of these comrades has an officer of his living in the same street.
In the Kremlin, in {malenkov_keep:Malenkov|Bulganin}’s corridor, they have lights on too. They have the government telephones and the majority. What they have not thought of, it seems, is that anyone would travel.
-> room
= room
*   [Ask Taisia Gavrilovna to take a rest # aside: taisia]
    “There’s only the Far East left,” she says, and puts in three carbons. When she has done Khabarovsk she says that he used to send her the new timetables, her brother did, each spring, because she liked to read where they stopped.
    -> room
*   [Ask Serov what else he has been reading # aside: serov]
    He tells you who dined with whom on Tuesday, and what they drank.
    “Did you tell me this on Monday?”
    “On Monday it was only a dinner,” says Serov. {security >= 36:He has a good plain face, like a well-kept door.|He is sorry. His people are not what they were; you and he saw to that together.}
    -> room
+   [Zhukov’s bombers and Serov’s cars, and have them here by Friday # move: june57_members/aircraft]
    “Then off the water with him,” says Zhukov, and the man from Kostroma is taken out of his boat by a captain with a loudhailer, and comes to Moscow lying on a bomb rack, in waders, with a sterlet.
    {army >= 48:At every field there is somebody with a stepladder, saluting.|At Sverdlovsk the commandant wants it in writing, and Zhukov gives it him, by telephone, in four words.} A car meets each of them. {hungary_crush or hungary_both:One of the pilots last carried men in November, to Budapest. He tells his passenger that it was a rougher field.|The drivers have all been told to speak of nothing but the weather.} On Friday there are eighty-six in the Sverdlov Hall, and they send to tell the Presidium that they would like to see it. Five marshals have signed something. Voroshilov goes out to scold them, and is gone for some time, and comes back without his voice.
    On Saturday, at two, the bell goes. You look for waders in the hall and cannot see them, because he is standing on his seat.
+   [Serov alone. He knows what street they live in # move: june57_members/organs]
    “No aircraft,” says Zhukov.
    “Two keys to one door is one too many.”
    He takes out his pins. He does it from the east, in order, and puts them in the box.
    They are woken at three and at four, in forty provinces, by a civil young man. {speech_closed or speech_open:Seven of them have a bag ready packed behind the door, from the old days, and bring it, and are ashamed of it all the way.|Seven of them say goodbye to their wives.} {security >= 40:Not one is missed. The man from Kostroma is waiting on his own landing-stage; an old fisherman told him he had better.|Eleven cannot be found. Two of those turn out to have been told by another civil young man to stay where they were.}
    On Saturday, at two, the bell goes. They look very well; they have come in clean shirts. They do not talk to each other much.
+   [No soldiers and no cars. The Party has telephones, and there are trains # move: june57_members/trains]
    “You’ll be waiting for them on Sunday,” says Zhukov.
    You and Furtseva take the alphabet between you, from either end, and meet at seven in the morning at Mzhavanadze. {apparatus >= 62:You have not finished the first sentence, mostly, when they ask about connections.|Some say that they will come if their neighbour does, and you ring the neighbour.} Whoever has a carriage stops for whoever has not. By Friday night there are trains coming in at five stations with card games in them that have been going on since Omsk.
    {perks_cut:They walk from the stations, having nothing to be driven in, forty at a time, in the middle of the street.|They take the cabs from every rank in Moscow.} The man from Kostroma got the message in his boat, from another boat. Some are still at Ryazan at noon on Saturday, held for a signal.
    At two the bell goes. You count the empty seats from the platform, and then look at who is in the others.
-   -> DONE

=== after57 ===
# date: 1957-06-29
# place: Your office, a Saturday evening
# scene: desk
# cyrillic: ФРАКЦИЯ
Kaganovich rings at the hour when he used to ring to ask how many metres of tunnel. He says that you have known him for many years. He asks you not to let them do to him what was done with people under Stalin.
{outvoted_1957:The plenum has sat a week. It was unanimous, but for Molotov, who abstained.|The table did not carry it, and the plenum has heard why, for a week. It was unanimous, but for Molotov, who abstained.}
“We shall think about it,” you tell the receiver, and hear how he breathes. He had a way of asking, in those days, down there: and what is your surname? The man would tell him, and he would write it in a little book, with the man looking on.
Zhukov is across the desk from you with a sheet of figures from the archive. He read from it to the hall on the first day: so many lists, between such and such a date, signed by these. They were brave all week, he says; but when he read that out it went very quiet in the hall, and he would like to know why.
-> desk
= desk
*   [Ask him whether there are other names on the sheet # aside: sheet]
    “Signatures? There are others.”
    “Whose?”
    “I read out three,” says Zhukov. “I can count to more than three.” He folds it lengthwise and puts it away, on the left side.
    -> desk
*   [Have Bulganin in, who has been in the outer room since five # aside: bulganin]
    He has brought the sheet with the line down it, to show you that he has torn it up. He has the halves with him, in an envelope.
    {malenkov_keep:He says he only kept the count. Somebody has to.|He says he was only in the chair. Somebody has to be.} He has a fine white beard and very round blue eyes, and in thirty years you have not once seen him leave a room before he knew who was coming out of it last.
    “Go home, Nikolai,” you say.
    “Where to?” says Bulganin, meaning which house; then hears it, and cannot get his hat on.
    -> desk
+   [A power station, a potash works, an embassy. Somewhere with a long road # move: after57/posts]
    You ring him back. He is to have a potash works in the Urals, as director, and he thanks you so hard that you hold it away from your ear. Malenkov has a hydro-electric station on the Irtysh. Molotov is offered Ulan Bator, and asks what the agreed position is on Mongolia.
    {speech_closed or speech_open:Nobody has been arrested. People look at one another over the newspaper, and turn it round to see if it goes on.|Nobody has been arrested, which no one can explain, and it is put down to the time of year.} {apparatus >= 60:The man from Kostroma tells it at home as he would a miracle: they lost, and they have been given flats.|The man from Kostroma says at home that now one can see what it costs, and it is not so much.}
    On the Irtysh, Malenkov buys a season ticket for the works cinema. He is asked by the woman at the window for his surname, and she writes it down, to be able to save him the seat.
+   [Let Rudenko have the sheet, and let him have all three # move: after57/trial]
    Zhukov lays it in front of you and squares it with the edge of the desk.
    In the street they approve. {workers >= 58:On the Number 5 tram somebody says it would be fairer to begin higher up, but he is told who is sitting behind him.|They say that it is about time, and that it will not stop there.} In the provinces they stop ringing. {apparatus < 44:The man from Kostroma voted with you for a week, and now sits up a whole night trying to recall what he put his name to at Penza, in a bad year, at twenty-six.|The man from Kostroma was twenty-six in that year, at Penza, and signed what came.}
    Suslov asks what period the indictment will cover. Mikoyan does not ask. Taisia Gavrilovna, upstairs, is given the lists to copy, since she is quick; on the fourth evening she comes to a page from the railways, and types that too. Kaganovich’s advocate opens with a list of witnesses, in alphabetical order, and sends you a copy, from courtesy, so that you may look under your own letter.
+   [Two can go. Molotov stays where he is, and argues # move: after57/inside]
    “At the table?” says Zhukov. He has to have it again.
    Molotov had packed. You are told that he unpacked the books first. On Thursday he is in his place with the papers read, and it turns out that he disagrees with four of the seven items, as before, and that on one of them four others are with him. {cult > 8:On the seventh, which is about naming a canal for you, he asks which canals were named for Lenin in Lenin’s lifetime, and it is withdrawn.|The seventh is about hay. He has grown interested in hay.}
    {ministries >= 50:At Gosplan they are seen to straighten their ties.|At Gosplan, what is left of it, they draw no conclusions.} {camp >= 50:From Peking there comes a very civil letter, with a poem.|Peking’s ambassador calls on him before he calls on you.} The men who crossed him to keep you have begun to come in by the other staircase.
-   -> DONE

=== zhukov ===
# date: 1957-10-26
# place: Old Square, then Vnukovo
# scene: vnukovo
# cyrillic: МАРШАЛ
The picture will not go through the door. Two soldiers have it on its edge, and a third, on the landing, is telling them about a sofa.
It is three metres high, from the army museum. Zhukov is on the white horse, in front of the Reichstag, with the Reichstag burning; and the horse has one foot on the flags. “St George,” says Suslov. “One looks for the lizard.” He has a report to give on Monday, and the picture is in it, at the end, for relief. Before that come the political organs, which the Minister has told to keep out of his commanders’ way; and a school for raiders, near Tambov, about which a general came and told you, since nobody else had. The Central Committee was not informed.
“I was not informed,” says Malinovsky. He is so large and sits so still that one forgets he was at Stalingrad. He has brought no papers. He would merely like to know by what time.
Because the marshal is coming home. He has been away since the day of the sputnik, on a cruiser and then in the hills of two countries, shooting wild goat, and lands at Vnukovo at five. {june57_members_aircraft:It was his bombers that brought the Committee in. You would be growing cabbages.|{june57_table_tanks:It was his lorries in the Alexander Garden. You would be growing cabbages.|{outvoted_1957:In June he stood by you when they had you down on a sheet of paper.|He stood by you at the table in June, and said so aloud.}}}
{cut56_cut1200:He put sixty-three divisions on this desk for you, like a man paying a bill. |}He has never asked you for anything. You have been trying since breakfast to decide if that is in his favour.
-> office
= office
*   [Ask Suslov what the raiders are for # aside: raiders]
    Suslov says that this is precisely what has not been established.
    “Blowing up bridges, I suppose. Over there.”
    “No doubt. One may ask, however, whose bridges they can reach from Tambov.”
    The general said that there are to be two thousand of them. Two thousand is not many. {beria_arrest:In June of 1953 it was a dozen officers and a button.|Fewer have been enough, elsewhere.}
    -> office
*   [Take Malinovsky to the window and ask what the army will do # aside: army]
    “Obey,” he says.
    “Him?”
    He gives it thought. “The order,” he says. “If it is typed.”
    Down in the square a man on one leg is selling shoelaces off a tray, with all his medals on. {workers >= 58:He has sold out of a postcard, and there is a gap where it was: you know whose.|He has the marshal’s postcard there among the laces. It is the only one with the price rubbed out.}
    -> office
*   [Think of the garden, in the summer of 1943 # aside: kursk]
    Before Kursk you and he ate a hare together, in an orchard, off one tin lid, with the cherries over. You asked him how he could send them in, so many at a time. He said that you multiply, you see what it comes to, and then you do not multiply any more until it is over. He had tears in his eyes, or it was the onion.
    You were a political officer. It was your trade to keep an eye on him.
    -> office
+   [Have him met at the steps, and brought straight here # move: zhukov/sack]
    There is no band. He comes down at Vnukovo in a new Albanian scarf, looks for the guard of honour, and sees four marshals in a row, in the wet, all of whom he taught. He is told that the Presidium is in session. He asks whether he may wash.
    By seven Malinovsky has the ministry. The plenum takes two days. Twenty-seven speak, of eighty who have asked; Konev, whom he once saved from a tribunal, among the first. {june57_members_aircraft or june57_table_tanks:When it is said that in June he spoke of tanks, there is a stir along the benches, as if no one there had ever been fetched by air.|When it is said that he placed himself above the Party, the benches stir.} It is unanimous.
    {army < 42:In the garrisons they are read the resolution on parade, twice, the first time having been taken in complete silence.|In the garrisons they are read the resolution on parade, and dismissed, and stay where they are for a moment.} {workers >= 55:In the square the man on one leg has got in more postcards, and will not sell them.|In the square a militiaman goes through the tray and takes away the postcards.} {cut56_cut1200:Captain Sidorenko, who tightens wheel nuts at the Likhachev works, is asked to sign a telegram of approval from the shop. He is told that it is not compulsory. He puts it down on the bench, wipes the place, and goes on with the wheel.|The picture goes back to the museum with its face to the wall of the van.}
+   [Offer him a desk. Deputy premier, a car, and no troops # move: zhukov/up]
    Malinovsky asks if he may take it that the ministry is his. You say he may. Suslov puts his report back in its folder and ties the tape in a bow, so that it can be undone.
    You go out to Vnukovo yourself. He hears it in the car, with the glass up; it takes until the Lenin Hills. “What would I have under me?” says Zhukov. {sovnar_r105 or sovnar_large:“Wagons. The regions steal each other’s wagons.”|“Wagons. There are never any wagons.”} He looks out at the wet. At last he says that at Berlin he had twenty-nine thousand of them.
    {army < 48:The garrisons take it as the first half of something.|The garrisons are puzzled, and drink his health, and then Malinovsky’s.} On the seventh of November he is on the tribune in a dark coat. It does not fit him anywhere. {control < 30:People lower down point, and then look round to see who saw.|A column from the Likhachev works, going by, cheers at the wrong moment.} All winter, on the third floor, in the room next to fisheries, one can hear him telling somebody on the telephone what time a train will leave.
+   [Send the picture back, and go and meet him with a band # move: zhukov/keep]
    “I have the report written,” says Suslov. You tell him it is a very good report. Malinovsky gets up, which takes some time, and salutes you from the door.
    He comes down the steps at Vnukovo to his own march, with a goat’s horns under his arm that he has brought for you. In the car you tell him who it was. He does not seem surprised, except at Konev. He asks what became of the general who talked.
    {outvoted_1957 or june57_table_tanks:“June we did together,” he says. It is quite true, and you cannot think why you had rather he had said you.|“You did right to tell me,” he says, as one says it to an adjutant.} {army >= 58:That week, in the academies, they stand up when his name is read, and forget to sit.|That week three commanders of districts ring the Ministry to say good evening.} The commissars he has shut out of headquarters write to Suslov, who files them. {apparatus < 48:In the obkoms{challenged_1957:, where they were glad of him in June,|} they have begun to count: the army, the school at Tambov, the postcards.|The picture is hung again. On Sundays there is a queue.}
    The horns are over your door. {control < 30:Visitors look at them before they look at you.|They are larger than yours.}
-   -> DONE
