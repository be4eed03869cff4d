// Chapter 1, Succession: March to September 1953.
INCLUDE common.ink

=== march53 ===
# date: 1953-03-05
# place: Kuntsevo, the small dining room
# scene: desk
# cyrillic: БЛИЖНЯЯ
Stalin is still breathing, and they have already given away his chair.

You can hear him through two doors: in, then a long wait, then in. In here there is cold tea, and a page from a school exercise book on which Malenkov has put everybody down in his round clerk’s hand. Beria, the police. Molotov, foreign affairs. Bulganin, the army. Beside the government he has written _Malenkov_. Beside the Party he has written, smaller, _Malenkov_.

Beside _Khrushchev_, which is you, it says: _to concentrate on the work of the Central Committee_.

“Read it, Nikita, it doesn’t bite,” says Beria, who has his overcoat on. “The hall is called for eight.”

Under the table Bulganin’s knee is going. On Monday night, on watch, you told him that somebody would have to speak.
-> page
= page
*   [Go and look at him # aside: look]
    The doctors make way for you too fast. He lies on the sofa he slept on, under a plaid, and somebody has combed him.
    On Tuesday he opened his eyes, raised the good hand and pointed at the wall, at a picture out of a magazine: a little girl giving milk to a lamb. Nobody could think what he wanted. Then he looked at the four of you, one at a time.
    You wept that day, loudly. You would still like to know what for.
    -> page
*   [Take Bulganin out on the step for some air # aside: step]
    The snow is up to the sills, and there is a guard to every third tree, and every guard is Beria’s.
    “If he gets the police again he needs nothing else,” says Bulganin, hardly parting his lips. He has put on scent to sit up with a dying man.
    “So what will you say in there?”
    “What you say,” says Bulganin. “If you say it first.”
    -> page
*   [Watch Beria # aside: watch]
    On Tuesday, when the eyes opened, he was down on his knees at the sofa with his lips to the hand. When they shut again he stood up and dusted his trousers.
    He is at the window now, having his car brought round by a captain of the guard whom he calls by his first name. Of the men in this house he is the only one who has slept.
    -> page
*   [Turn the page over # aside: verso]
    On the back, in the same hand, are those who are to go. Last October Stalin made a Presidium of twenty-five, so as to have others ready in your places. Now it is to be ten. Suslov is on the back, and Kosygin, and in a corner by himself Brezhnev, of Moldavia, who has been five months in Moscow and is still grateful.
    “They’ll see the sense of it,” says Malenkov. They are at their desks this afternoon. They will be told in the hall.
    -> page
+   [The government or the Party, Georgy. One man had both, and he is in there # move: march53/divide]
    Malenkov goes red to the collar. He tells the page that it was only meant for the time being.
    “Then we’ll write down how long a time is,” you say. Bulganin says what you say.
    Beria decides to find it funny. He pats you between the shoulders. What is it to him who minds the card index?
    In the Sverdlov Hall it takes forty minutes. At ten minutes to ten the breathing stops. On the fourteenth Malenkov asks to be excused from the Secretariat, and the Central Committee, which is not used to being asked, excuses him.
    You are left with a floor on Old Square, four other secretaries and no title. {apparatus > 53:Within the month eleven obkoms have rung to find out who reads their reports now. You tell them.|The obkoms go on ringing the premier’s office, out of habit, and are put through to you.} {control < 62:Nobody has yet asked you to sign anything alone.|It is a quiet floor.}
+   [It is a good clear hand. Leave it as it is written # move: march53/both]
    Malenkov looks up with such gratitude that you have to look into your tea. He had a speech ready, you can see, and now he does not know where to put it.
    Bulganin’s knee stops. He moves his chair a little way round, towards Malenkov’s end.
    In the Sverdlov Hall it takes forty minutes. At ten minutes to ten the breathing stops.
    In the week after the funeral two men with a handcart come to Old Square for the good telephones, which are wanted in the Kremlin. {apparatus < 50:The secretary for Kursk sits there three days in a corridor with a paper about seed, and goes home with it.|The obkom secretaries learn the number of the new corridor.} {security > 43:Mornings and evenings, Beria’s car waits for Malenkov’s with its engine running.|Mornings and evenings, Malenkov takes Beria home in his own car.}
    You concentrate on the work of the Central Committee. There is less of it each day.
+   [Put it honestly, then. The two of you at the head, Beria and Malenkov # move: march53/pair]
    “Honestly!” says Beria. He takes the pencil out of your fingers and joins the two names with a bracket. He trained as a builder, in Baku, and it is a handsome bracket.
    Malenkov looks at what he has been joined to.
    Molotov is fetched in to see it. He has no objection; he has arranged his life so as to have none. His wife has been four years in exile, and Beria mentions that she may be home within the week, and she is.
    {army < 48:At the funeral the marshals are given a place behind the ministry’s troops, and stand there looking at the backs of caps.|At the funeral the marshals stand where they are put.} Before March is out there is an amnesty for a million and more, most of them thieves, and the decree goes through in a morning. {security > 45:The ministry has taken to ringing the obkoms directly. They stand up to answer it.|It is remarked how quickly things are done.}
+   [By turns, like a village with one harrow: each of us chairman for a quarter # move: march53/rotate]
    “And if it rains in your quarter?” says Beria.
    Malenkov asks, with his pencil out, in what order. Molotov, when he is fetched, supposes by length of service. That would be himself, and he supposes it without a smile. Mikoyan counts round the table on his fingers under the cloth, gets to his own, and finds the proposal has much in it.
    Beria agrees before anyone. Whoever is in the chair, he will be bringing him the same folder in the morning.
    In the Sverdlov Hall it has to be explained twice. At ten minutes to ten the breathing stops.
    {apparatus < 50:The printers ask Old Square whose portrait they should have blocks made for, and for how many of each, and are told to wait.|For some weeks no new portrait goes up anywhere.} {prestige < 40:The ambassadors are said to have a sweepstake.} Two decrees of April are signed by one chairman and sent back for a comma by the next.
-   -> DONE


=== beria ===
# date: 1953-06-26
# place: The Kremlin, the room behind Malenkov’s office
# scene: table
# cyrillic: ДВА ЗВОНКА
The pistol drags your jacket down on the left, so that you have to stand like a man with one short leg.

It is ten to one. In the room behind Malenkov’s office eleven officers are sitting on seven chairs. Bulganin drove some of them in past the guard himself, with the curtains drawn, because the guard is Beria’s. So are the exchange and the buffet, and the old fellow who has just been round with mineral water and looked at everybody’s boots. They have been told that it is about maps.

“Two rings,” says Zhukov. “We enter, I say hands up. How long do you need to talk first?”

“Until they’ve all spoken.”

“Ten minutes,” says Zhukov.

It has taken you three weeks, a man at a time, in cars and gardens. Now Malenkov, who is to press the bell, has you by the sleeve. {march53_both:He holds the government and the Party, and he cannot hold his hand still.|He has not eaten since yesterday.} He has a draft with him, folded small. Beria gives up the police, and the deputy’s chair, and goes to the ministry of oil.

“It could be put so that he’d sign it himself, Nikita. {march53_pair:He and I signed together in March.|I have known him for fifteen years.}”

From the corridor comes a laugh you would know anywhere. Nine days after Berlin threw stones at our tanks he is telling the secretaries what a fine quiet country Germany would be with nobody’s socialism in it.
-> bell
= bell
*   [Draw Mikoyan over to the window # aside: mikoyan]
    He comes as if for the view.
    “He has been spoiled,” says Mikoyan. “Suppose we all told him so, to his face, as comrades. I have seen men change after that.”
    “Which men?”
    He gives it his real attention. “They were generally somewhere else by then,” he says. He has noticed how your jacket hangs. “You may count me with the majority. I should only like to hear it first.”
    -> bell
*   [Ask Zhukov why he came # aside: zhukov]
    “I was sent for.”
    “You might have been ill.”
    After Berlin they came to his dacha while he was away, at night, with a list, and measured the carpets, and put everything back. “They counted the forks,” says Zhukov. “I took Berlin and they counted the forks.”
    You remember the list. It went round the Politburo, and it went round by way of you.
    -> bell
*   [Put your hand in the pocket. Think about 1937 # aside: lists]
    They used to come over from the commissariat typed in two columns, with a space at the foot. You were secretary for Moscow, and then for Ukraine. The first time, you read down all the names. Afterwards a man waited for them in the doorway.
    It was not Beria then; it was the two before him. He will be entitled to say so, if he is ever let speak, and to ask who else was in the room.
    The metal has got warm.
    -> bell
*   [Go over them once more, who has said what # aside: count]
    Voroshilov, when you came to his study, began at once to praise Lavrenty Pavlovich, very loudly, to the ceiling. So you praised him too, and left. It took Malenkov to tell him, out of doors, and he cried on Malenkov’s neck.
    Kaganovich asked who was for it. Everyone, you said, and then he was for it. You had said the same to all of them, beginning with the first, and by the end of three weeks it was true.
    -> bell
+   [Two rings, as agreed. I’ll begin it and Zhukov will end it # move: beria/arrest]
    Malenkov opens the sitting and then cannot find his place, so you get up without being called. There is one item, you say, and it is comrade Beria. Bulganin follows, then Molotov, who has it in numbered points. Mikoyan hopes that criticism may still be of use to the man. It is for Malenkov to sum up. He moves one finger, and through the wall you hear it ring, and ring again.
    They cut the buttons off his trousers, to give his hands something to do, and keep him in that room until midnight, when the guard on the gates has been changed for Moskalenko’s. {march53_pair:Malenkov stays by the bell. There are nine decrees with the two names on them, and he wants to know if they will be called in.|Malenkov asks everyone in turn if they noticed that he was quite calm.}
    There are tanks along the embankment. {security < 36:On Lubyanka Square every window is lit and nobody is using the telephone.|On Lubyanka Square they are waiting to hear who is to arrest whom.}
    On Saturday you all go to the opera, and it is _The Decembrists_. In Sunday’s paper people read the list of who sat in the box, and then they read it with a finger.
+   [Let Malenkov read his draft. The police from him, and oil to him # move: beria/demote]
    Malenkov reads well when the words are his own. Beria hears it out with his chin on his fist, and asks who will be getting the ministry. Kruglov, he is told. He says that Kruglov will do, he taught him. Then he borrows Malenkov’s pen and signs, and puts the pen away in his own breast pocket, and there it stays.
    Bulganin has to take the officers out again under the same curtains. Zhukov will not lie on the floor of a car twice in a day. He walks to the Borovitsky gate with his cap on, and Beria’s guard salutes him.
    {security >= 45:On Lubyanka Square not a desk is moved. The charwoman still washes his tea glass.|On Lubyanka Square two desks are moved, and moved back.} {march53_both:Malenkov tells you, twice, that a man who holds both chairs can afford to be generous.|Malenkov has not slept so well since the winter.}
    In July a plenum takes him off the Presidium too, and he votes for it. Then there is a note from the ministry of oil, in that small upright hand. He bears no grudge. He asks to be remembered to all three gardens.
+   [Send the officers home. About Germany he may not be altogether wrong # move: beria/wait]
    You go out to meet him. He drops an arm round you, as he does, and it comes down on the pocket, and stops there.
    “What’s that for, Nikita? Sparrows?”
    “Sparrows.”
    “There are too many,” says Beria. For about a second you can see him going through the list of people who have walked in your garden. Then he takes you in by the elbow and talks about Germany till four: whole, unarmed, and paying for everything.
    Eleven officers go home without having been shown a map. Zhukov is the last. “You won’t be asking me again,” he says. {army < 45:By evening the General Staff knows that it was not wanted.|He goes down by the back stairs.}
    {march53_pair:Beria and Malenkov leave in one car, as they have since March.|Malenkov has taken the draft out of his pocket and is eating the corner of it.} From Berlin, Ulbricht’s people ring on the hour to ask whether they exist.
-   -> DONE


=== farm53 ===
# date: 1953-09-07
# place: The Kremlin, between two sittings
# scene: hall
# cyrillic: ЯБЛОНЯ
Zverev will not eat the apple.

You brought it from Kalinovka in your coat, off the one tree your cousin Fedosya has left. His ministry taxes by the trunk, bearing or not. In April she took an axe to the other four.

“She has reduced her assessment,” says the Minister of Finance.

“She’s reduced the apples.”

Next door the Central Committee has learned from you that there are fewer cows than in 1916. {beria_wait:In July Malenkov and the marshals took Beria without you, and you learned of it from your driver.|A year ago that was a secret of state.} They are to vote on it before supper.

Malenkov goes by with a plate, being thanked. In August, before you had opened your mouth, he promised them cloth and saucepans, and there are villages where his speech is kept behind the icon. At the urn Kaganovich is saying loudly that nobody ever stopped a tank with sour cream.

“You wish to pay them,” says Zverev. “I shall find it. I only ask to be told who from.”
-> interval
= interval
*   [Ask Zverev what we pay a farm for potatoes # aside: potatoes]
    “Three kopecks the kilogram.”
    “And what does it cost them to cart it to us?”
    “That isn’t a charge on the budget,” says Zverev.
    -> interval
*   [Get your tea at the urn, next to Kaganovich # aside: kaganovich]
    It was Kaganovich who found you, in Yuzovka, and Kaganovich who had you up to Moscow and gave you a district. Six years ago he was sent to Kyiv to do your work over again.
    “You were sound when you had a mine under you,” he says. “Ukraine made you soft. I was down there in ’47 and I know what they come and tell you.”
    “They told me they were hungry.”
    “They told me too,” says Kaganovich, and fills his glass. “It isn’t a programme.”
    -> interval
*   [Work out what Fedosya lives on # aside: fedosya]
    For a day’s labour last year the farm at Kalinovka gave two hundred grams of rye, and in money nothing. You asked her, then, what they ate.
    “There’s the cow,” said Fedosya. She looked at the car you had come in, and at your hat. “There isn’t a cow,” she said.
    -> interval
+   [Five times over for their cattle, half the tax, and Party men in every district # move: farm53/prices]
    Zverev takes out a penknife and eats the apple after all, in eighths, naming at each what it will cost him. He is not far out.
    {workers > 46:By October there is milk at the Danilov market, and the women taste it off the backs of their hands before they believe it.|At the Danilov market they ask what is wrong with the milk.} Twenty thousand Party men are sent to live on farms. {apparatus > 51:The obkoms send you their best, to be thought well of.|The obkoms send whom they can spare.} In Kalinovka Fedosya is told that trees are free. She plants four, and will be seventy when they bear.
    -> title
+   [Second Malenkov: their own yards to themselves, and something in the shop to buy # move: farm53/plots]
    Malenkov thanks you across the room, so that people should see. It was his speech, and you might have had it for your own if you had got up first.
    Zverev pockets the apple as evidence. {army < 50:In Tula a works that made cartridge cases is told it makes bicycles, and the officer who came to inspect them is left holding a pump.|In Tula a works that made cartridge cases is told it makes bicycles.} {ministries < 46:The steel men eat at one table that evening, and stop talking when the trays come.|The steel men ask for it in writing.} In Kalinovka they find that nobody is counting the hens, and count them.
    -> title
+   [Kaganovich is right about tanks. Metal first, and Fedosya can wait # move: farm53/heavy]
    Kaganovich kisses you. Molotov only says that it is correct, from which you know that he is moved.
    “Then the assessment stands,” says Zverev, and gives you back your apple.
    {army >= 54:From the marshals’ buffet somebody sends you down a bottle.|The marshals, who were not asked, get up a toast among themselves.} {march53_both:Malenkov, who holds both chairs, has been overruled in them, and the August paper stays behind the icon.|Malenkov says that his August speech was perhaps premature.} In Kalinovka they had heard that somebody in Moscow was asking about them. Next spring Fedosya takes the axe to the fifth tree, and sends you some of the wood.
    -> title
= title
Last thing that night, with half the hall already feeling for its cloakroom checks, {march53_both:Bulganin stands up and says that a premier cannot be minding cows|Malenkov says that there is one thing more}. The Secretariat should have a First, and it should be you. {march53_both:Malenkov is seen to think it over and to raise his hand.|Bulganin has seconded it before the sentence is out.} {beria_demote:Beria, who has come as a guest, from oil, starts the clapping.|It is done in the time it takes to find a pair of galoshes.}
-> DONE
