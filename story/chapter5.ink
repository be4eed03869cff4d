// Chapter 5, “Catch up and overtake”: March 1958 to November 1959.

INCLUDE common.ink

=== premier ===
# date: 1958-03-27
# place: The Kremlin, behind the platform
# scene: hall
# cyrillic: ПРЕДСЕДАТЕЛЬ
There is a hole in Voroshilov’s speech, the width of a surname.

He holds the sheet away from him so that you can see it. In a quarter of an hour he walks out as head of state to propose a chairman of the Council of Ministers. {malenkov_keep:{challenged_1957:The post has stood empty since they carried Malenkov’s lamp out of it in June|Malenkov’s resignation was typed at noon}|Bulganin’s resignation was typed at noon}, and after the words “I propose comrade” somebody careful has left eleven spaces, which will do for most people.

{challenged_1957:Last June he was slow to find your side of the table. Ever since, he has been looking for something you might like him to read.|He has read out a good many things in that hall and has never been asked to choose a word of them.}

“Khrushchev goes in,” says Mikoyan, who has counted. “So does Kosygin. {malenkov_keep:So would mine, but please don’t.|Bulganin goes in. He has been in before.}” He studies the ceiling. “When I was a boy in Tiflis we had a magistrate who was his own prosecutor. It saved the Tsar a salary, and the hearings were very short. After a time people settled things with knives.”
-> wings
= wings
*   [Ask Voroshilov what he would put there # aside: voroshilov]
    “Whatever the Presidium has decided, Nikita Sergeyevich.”
    “Suppose it hasn’t.”
    He looks at the place, and turns the paper over in case it goes on behind. “Then I should cough,” he says.
    -> wings
*   [Look at them through the gap in the curtain # aside: curtain]
    Thirteen hundred deputies are getting their feet under the benches. Kosygin sits at the end of the government’s row with a column of figures on his knee. He is the only one who has brought something to read.
    {speech_closed or speech_open:You told a good half of these faces, two years ago, what came of one man on both chairs. They had it in writing.|Nobody in there has ever been told what came of one man on both chairs. They think of it as the usual arrangement.}
    -> wings
*   [Ask Mikoyan whom he would put, then # aside: mikoyan]
    “Somebody who would ring me up before he signed things.” He watches Voroshilov’s lips move. “You would do it. You would do it for the first year, and I should be very much obliged to you.”
    -> wings
+   [Print KHRUSHCHEV, large. Somebody must answer for both # move: premier/self]
    You spell it and he prints it, with the tip of his tongue out.
    On the platform he gets it right. {apparatus >= 48:The provinces are up first, all down the left side, as for one of their own.|The hall stands, a bench at a time, each waiting for the bench in front.} Mikoyan, who votes for it like everybody, brings you tea afterwards and asks which of the two of you he is to disagree with in future.
    {speech_closed or speech_open:In the lobby a man begins a sentence with “But at the Twentieth Congress” and sees who is behind him.|In the lobby they are saying that it is as it used to be, and they say it comfortably.} There is a second desk, with its own four telephones. At home Nina Petrovna asks which of them will be late for supper.
+   [Kosygin. He can add, and he does not sing # move: premier/kosygin]
    Voroshilov asks to have it again, slower.
    Kosygin is fetched and hears it standing. He wants to know how many deputies he gets, who confirms the balances, and whether the secretaries of obkoms may telephone his departments direct. You say that they will telephone whom they like. “Then I should need more lines,” says Kosygin.
    The hall waits to see you clap. {sovnar_r105 or sovnar_slow:Within the week the ministers you scattered over a hundred regions have found their way back to a Moscow number, and are ringing it about pipe.|Within the week the ministers are ringing one number where they used to ring two.} {apparatus >= 46:Brezhnev congratulates him so warmly that Kosygin looks behind him.|The secretaries ask each other what sort of man he is, and somebody recalls that in Leningrad he was thought to be dry.}
+   [Bulganin again. Let him be grateful where everybody can see # move: premier/bulganin]
    They bring him from the buffet. He has dressed to be buried, and you are at the end of your sentence before he takes it in. Then he has your hand in both of his, and there is brandy on him, and his beard is wet.
    {challenged_1957:“I am your man, Nikita.”|“I should have gone quietly, you know.”}
    {challenged_1957:“You were my man in June,” you say, “till about ten in the morning.” He agrees that he was.|“I know you would,” you say, and it is the best thing you have ever heard about him.}
    Voroshilov writes the name, and is so far himself again that he hums. {apparatus >= 46:In the provinces they turn the newspaper over for the explanation. There were secretaries who expected that chair to be left empty for a lesson.|In the provinces nobody remarks on it. They had not been sure that you could move him.}
-   -> DONE


=== mts ===
# date: 1958-03-31
# place: A tractor station in Moscow province
# scene: steppe
# cyrillic: МТС
You are on your back in the mud of the Dedovo machine-tractor station, in a driver’s padded jacket, looking at a weld.

It runs right round the sump, and whoever did it knew how. You try it with your thumbnail. Past your shoulder there are four pairs of boots: the driver’s, the director’s, a woman’s, and some town galoshes, which are Matskevich.

“What year is she?”

“Forty-seven,” says the driver. “The sump’s younger.”

“And what are they asking?”

“Twenty-two thousand.” That is the woman, Anna Zhelnova, who has been chairman at Dawn since there were no men to be it. “A new one is twenty-two thousand. I went and asked.”

Tonight the Supreme Soviet passes the law. The farms are to have the machines; how fast, how dear and which farms, it leaves to you. Since January you have been telling anyone who would listen that there are two masters on one field. The station is paid for every hectare it scratches, and the farm eats what comes up.

“In Perm they looked at eleven hundred and sixty-seven farms,” says Matskevich, to the wheel. “Thirteen of them could pay.”

{sits_molotov:Molotov has sent you a page out of Stalin’s last book, with a ruled line down the margin.|Stalin’s last book is on a shelf in the director’s office.} To sell the machines to the farms, it says there, would be to go backwards. {sits_molotov:He has added, in pencil, that you said so yourself in 1955.|You said something of the sort yourself in 1955, and nobody is left at the table who would remind you.}
-> yard
= yard
*   [Ask the driver where he will be by harvest # aside: driver]
    Gusev lost the top of a finger to this engine and bears it no grudge. Here he has a wage, in money, on the tenth and the twenty-fifth. On the farm he will have days, on paper, and in December somebody will tell him what a day came to.
    “I’d be sorry to leave her,” he says. He means the tractor. “They’re taking fitters on at Lyubertsy.”
    -> yard
*   [Get out from under and see the farm’s book # aside: book]
    She has it inside her coat. {farm53_prices:It has been a better book since the milk price went up: there is something every month, in blue, and it comes to nine thousand.|It is a thin book. It comes to nine thousand, and four of that is promised.}
    “So what could you buy?”
    “The wheels.”
    “And if you had it? If it was yours?”
    She looks past you at the field for some time. “I’d sow when it was dry,” she says. “We’ve never sown when it was dry. We sow when it’s our turn.”
    -> yard
*   [Stay where you are and feel along the weld # aside: weld]
    At Rutchenkovo pit they gave you pumps that three fitters had mended before you, and you learned to tell the men apart by their seams: this one hurried, this one drank, this one had been frightened by somebody. The man who did the sump took all night over it, and had a warm shop to do it in.
    There are eight thousand of these stations, with a forge in each, and a lathe, and a woman who winds armatures. It goes through your head to ask where the lathes will be put.
    -> yard
+   [Sell the lot, this year, at the price on the list # move: mts/sell]
    You come out on your elbows. Matskevich says that the law will allow them from three to five years. Then let the law allow it.
    {apparatus >= 50:That night the secretaries come down from the balcony rubbing their hands. One yard, one master, and they have his telephone number.|That night, on the stairs, two secretaries ask you who answers for the debts. Whoever has the tractors, you tell them.} Before the hay is in, one province reports that it has sold everything, and after that none cares to be second.
    Dawn buys four. {farm53_prices:The milk money goes over the counter in one piece, and there was to have been a roof on the byre.|The bank lends her what is missing and rings up about it every month.} Anna Zhelnova paints the name of the farm over the station’s number herself, and in the next spring she sows when it is dry.
    Gusev is at Lyubertsy by then. In August the weld opens, in the middle of the oats. {virgin_crash:Sumps have been going to Kazakhstan since 1954|The lathe has gone to some other district on a list}, so they finish with horses.
+   [The strong farms first. The others when they can count it out # move: mts/gradual]
    “That will be a short list,” says Matskevich. He helps you up, which a minister need not do.
    So it goes through as it was first drafted, and nobody makes a speech of it. In the Kuban they have bought out every station by May and send you a photograph of a combine with a ribbon on. At Dedovo nothing is sold. {apparatus >= 45:The obkom, which had ordered a banner, rings to ask if a farm may be considered strong by the autumn.|The obkom does not ring. Its secretary has been telling people that you put your foot in the water and took it out again.}
    Anna Zhelnova signs for one tractor, in two years, and wants it put in the contract that Gusev comes with it, like the gearbox. {farm53_prices:She has stopped talking about the roof and puts the milk money by.|She sells a colt, and starts.}
    That spring they sow when it is their turn. Gusev stays on to see which of his two masters goes first.
+   [Leave the stations alone. Somebody bring me a bucket # move: mts/keep]
    Nobody says anything until you have dried your face.
    “It has been announced,” says Matskevich. “At Minsk, in January.”
    {sits_molotov:Molotov does not bring it up. For a week he is so civil to you that you count the spoons.|Suslov finds the place, in 1955, where you called the stations the stronghold of the state on the land, and has it printed again with nothing left out.} The director, who has held your hat for an hour, hands it to you brushed.
    “And when’s it to be our turn?” says Anna Zhelnova.
    The director thinks the eleventh of May. She turns and looks at the field, where a wind has got up and the ridges are going pale. {countryside < 40:“We’ll be on our own potatoes by the eleventh of May,” she says, to your face.|“The eleventh,” she says, and writes it down.}
    {virgin_crash:The new tractors for that year are going to Kazakhstan in any case.|There are two new tractors at Dedovo by the autumn, and the treasury has paid for both.} Gusev gets his wage on the tenth. He has the sump off and starts on the other side of it.
+   [Give it to her. I would not pay for that # move: mts/gift]
    “I don’t follow,” says Matskevich. You tell him again. He walks off as far as the fuel tank, and back.
    Kosygin has the sum by the evening. If they were sold they would bring in seventeen billion. “I am asked which hospitals,” he says. {social_state:“After the pensions, Nikita Sergeyevich, and the flats, and now the tractors, I should like to enter somewhere what the state is keeping.”|He waits long enough for you to answer.}
    Dawn gets four, with a stamped certificate, and the certificate goes up beside Lenin. Anna Zhelnova pays Gusev out of her nine thousand, in money, on the tenth and the twenty-fifth. {apparatus >= 43:No farm in the district has done that, and the raikom sends a man to ask on whose instructions.|At the raikom they look for the paragraph that forbids it.}
    She sows when it is dry. The weld opens in August and Gusev does it again behind the byre, a finger’s breadth from the first.
-   -> DONE


=== berlin58 ===
# date: 1958-11-27
# place: The Kremlin dentist
# scene: desk
# cyrillic: БЕРЛИН
You cannot answer Mikoyan, because Rozalia Markovna has both hands in your mouth.

He waited for this. He has taken the assistant’s stool, with his hat on his knee, and on the hat he has the note to the three powers. At four this afternoon Gromyko gives it to their ambassadors: West Berlin becomes a free city within six months, or you hand the roads over to Ulbricht and they may show their papers to him.

“Potsdam is a poor sort of paper,” says Mikoyan. “But it is the one that says why our own divisions are there. You tear it up today. Tomorrow some lawyer asks.”

You make a noise.

“Wider,” says Rozalia Markovna.

“Ulbricht doesn’t care for six months either. He wants it signed by New Year. There are twenty divisions of ours sitting round that city, and when I ask {zhukov_keep:Zhukov|Malinovsky} what they do on the hundred and eighty-first day, he tells me about the roads.”
-> chair
= chair
*   [Raise a finger: what would he do, then? # aside: finger]
    “Ask for a conference. Ask every Monday. They are rich, they bore easily, and one Monday they will sit down to be rid of it.” He turns the hat round. {hungary_crush:“I know. I was for waiting in Budapest as well.”|“One can always threaten later on. It keeps.”}
    -> chair
*   [Shut your eyes. A cellar on Khreshchatyk, Kyiv, November 1943 # aside: cellar]
    The Germans had been gone a day. A sapper came up the steps to you with a mine held against his chest, walking very carefully, and asked where the comrade general would like it put. He had carried it that way for two streets because a girl at the corner had told him you were the one in charge.
    -> chair
*   [Ask Rozalia Markovna, round the cotton, where she was in 1945 # aside: dentist]
    In Berlin. She had a tent at Karlshorst and did jaws. They were nineteen, most of them.
    “And what do you think?”
    “About the tooth?” says Rozalia Markovna. “Rinse, please.”
    -> chair
+   [Spit. Six months, and let them do the counting # move: berlin58/ultimatum]
    “Six months,” you say, with the half of your mouth that works. Mikoyan puts his hat on in the surgery, which he would never do in a church.
    By five it is in three ambassadors’ cars. {army >= 48:{zhukov_keep:Zhukov|Malinovsky} rings up in the best of spirits to ask for two districts’ reserves, on paper.|{zhukov_keep:Zhukov|Malinovsky} rings to make sure that it is the coming May which is meant.} {cut56_cut1200:You struck off sixty-three formations in 1956, and he would like to know which of them he may have back.|} In Berlin that week there is a run on flour on both sides of the line. {supply < 50:In Moscow, where there is never quite enough of it, it is gone in a morning.|In Moscow a few old women buy salt.}
    The twenty-seventh of May will be a Wednesday. Mikoyan has looked it up.
+   [Wave it away. Talks, then, with no date on them # move: berlin58/talks]
    You hold out your hand for the note and strike off the last page under the lamp. Rozalia Markovna looks tactfully at the drill. Mikoyan had brought three more arguments and is left with them on his knee. {hungary_nagy:“In Budapest I had ten days from you,” he says on the stairs. “I am getting dearer.”|“In Budapest I asked you for ten days,” he says on the stairs. “This is a good deal more.”}
    Ulbricht asks the ambassador to say it over again in Russian, slowly. His Russian is excellent. {camp < 42:He has had several disappointments from this address and is keeping them in a row.|He thanks the Soviet comrades for their patience, of which he has never had any.} In London they find that they could see their way to a conference, after the winter.
    {intelligentsia >= 50:At the House of Writers somebody has heard that it was all much sterner before breakfast.|In Moscow nobody has heard that there was anything to be afraid of.}
+   [Why six? Sign with Ulbricht by New Year # move: berlin58/treaty]
    Mikoyan gets up. “Does Kosygin know?”
    “Ah,” you say, because she has the mirror in again.
    “Then I’ll go and tell him what he is not going to build.”
    {zhukov_keep:Zhukov|Malinovsky} would like it in writing. {workers < 50:By Saturday there is no salt or soap in the Moscow shops, nor are there matches, and the people in the line are talking to strangers.|By Saturday there is no salt in the Moscow shops. It is mostly the old who have bought it.} In January, at Marienborn, a boy in Ulbricht’s grey puts up his hand in front of an American lorry and asks to see its papers. {cut56_cut1200 or cut56_cut600:In the wood behind him there was a regiment of ours until 1956.|In the wood behind him a regiment of ours has its engines running.} The sergeant looks at him. It takes four hours and a great deal of telephoning, and they are both very cold.
-   -> DONE


=== kgb ===
# date: 1958-12-25
# place: The Kremlin, your outer office
# scene: desk
# cyrillic: ЛУБЯНКА
Three men are sitting in your outer office with an empty chair between each, and Shuisky comes in to ask in what order you would like them.

One is Serov. It is seventeen days since you took the KGB away from him, and he has walked past two sentries without showing anything. One is Shelepin, who ran the Komsomol for six years and since the spring has had a department here. He keeps his hands on his knees and does not look at the pictures. The third is Lunev, a brown suit out of the old Moscow obkom. He has been in that house for four years as first deputy, and you cannot find anybody who has noticed.

{june57_members_aircraft or june57_members_organs:It was Serov’s cars that brought the Central Committee in, in June of 1957. He has never mentioned it.|Serov came up with you from Ukraine. He would drive anybody anywhere, if the paper had your name on it.} Ignatov has rung twice to speak for him. The others at the table have rung to speak of his health. {beria_arrest:You remember what that chair was before he had it, and who sat in it, and how many officers it took.|You remember who had that chair before him.}
-> outer
= outer
*   [Have Serov in first # aside: serov]
    He has brought you a last report. It is five pages, on what your colleagues say of you at supper. He waits while you read, and at the foot of the second page, before you have got to it, he starts to smile. He knows which line you will like. He has known for years.
    -> outer
*   [Have Shelepin in # aside: shelepin]
    He would sooner not, he says. He read history, he had thought of Party work. You tell him it is Party work.
    “How many may I dismiss?” says Shelepin. You had expected him to ask about the flat.
    -> outer
*   [Have Lunev in # aside: lunev]
    In four years as Serov’s deputy he has made a list of the things he was not told. It is three pages, in order of importance, and he begins to read it to you.
    “First. If there is something to tell you, and you are away, whom do I tell?”
    You had thought it would be about ciphers. He waits with his pencil, and as nothing comes he puts a small cross there and goes on to the second.
    -> outer
+   [Shelepin. Put a clean collar in that chair # move: kgb/shelepin]
    He thanks you without smiling and would like to begin at eight tomorrow.
    In January there is a new statute. By spring there are Komsomol secretaries from Poltava and Perm at desks in the Lubyanka, asking to be shown how the safe opens. {security < 34:The old hands show them. They have learned not to ask what comes next.|The old hands show them, slowly, and call them comrade director.} A friend of his named Semichastny, who had the Komsomol after him, now has the department after him{zhukov_sack:, and it is remarked that all the people you promote this year are too young to have done anything for you in 1957|}.
    Serov goes to the soldiers’ intelligence. He hands in his pistol and his pass. As to the keys, he thinks they must be in another coat.
+   [Call Serov back. He at least bites whom I tell him # move: kgb/serov]
    “I’d left my slippers there,” says Serov, and goes.
    Ignatov is delighted, and lets it be known. The rest congratulate you one at a time. Suslov brings a quotation from Lenin about the choice of men; you have heard it before, in 1953, and it had a bearing then as well. Kosygin, {leningrad_tell:whose friends you gave back their names in 1954,|who had friends in Leningrad until 1949,} says it from the doorway. {intelligentsia >= 42:In the Lenin Library a scholar who came back from the north two years ago asks for his card to be cancelled, and gives no reason.|In the university hostels they go back to talking with the tap on.}
    {apparatus >= 42:At supper on Saturday the whole table speaks of you with the warmest respect. You have it in front of you, in five pages, by Monday.|At supper on Saturday, according to the five pages, nobody spoke about you at all.}
+   [Lunev, and a seat by the wall. Let him owe it to one man # move: kgb/comrade]
    “A candidate’s seat,” says Lunev. “Where does one sit?”
    “By the wall, till somebody dies.”
    He thinks you mean it as guidance. At his first session he arrives before the stenographer and stands. {security < 35:In the Lubyanka he asks for nothing to be changed, and they begin to breathe, and then to wonder what he does all day.|In the Lubyanka they bring him things to sign, in the wrong order, to see if he will notice.} He rings you each night at ten, whether or not there is anything to say.
    {apparatus >= 43:Brezhnev has never learned his patronymic.|Brezhnev, who knows everyone’s name day, has had to ask for his.} Shelepin goes back to his department on foot, with his hat straight.
+   [Take the guards away from all three of them. Then choose # move: kgb/split]
    Shuisky writes it down as two decisions. Shelepin is offered what is left and takes it, having first asked for a plan of the building.
    At the dacha the major of the guard wants to know to whom he reports now. You tell him, to the man he guards. He goes out and thinks about it on the steps, in the snow.
    {security < 35:Two services where there was one: each has a canteen, and each, within a month, has a small file on the other’s canteen.|In the Lubyanka they let the guards go down to the last hook and lampshade, and keep the register of visitors.} {control < 38:It is no longer clear who would be told first if something happened to you.|Your driver, who has sent in a page about you every Friday since the war, asks you whether he may stop.}
-   -> DONE


=== ryazan ===
# date: 1959-01-09
# place: The dacha, past midnight
# scene: desk
# cyrillic: РЯЗАНЬ
It is veal, which ought to have told you something.

Larionov sent it up from Ryazan in a milk can packed with snow, with a card in his own hand, and the cook has done it in butter. You have had two of them and are looking at a third when Satyukov rings from _Pravda_. He has the first page on the stone. Ryazan province undertakes to sell the state three times as much meat this year as last: a hundred and fifty thousand tonnes.

{meat_1961:You named a date in Leningrad, 1961, and since then nobody has given you so much as a hoof towards it until this.|{meat_1975:The experts told you 1975. Larionov says December.|You have promised nobody any date at all. Larionov has gone and done it for you.}}

“I was there on Tuesday,” says the man from the farm department, who has driven out in his overcoat and will not eat. “It was forty-eight thousand last year. A cow has one calf, Nikita Sergeyevich.”

“Two, sometimes.”

“Not in Ryazan.”
-> night
= night
*   [Ask him how he thinks Larionov means to do it # aside: how]
    “Once? It can be done once. You take the bulls, then the heifers. Then you go round the yards and borrow.” He is turning his hat by the brim, a little at a time. “What I can’t find anybody to tell me is what he’ll deliver in 1960.”
    -> night
*   [Read Larionov’s card again # aside: card]
    He has a round schoolboy’s hand. He was at the table in October when you said that somebody had to be first, and he put down his fork. He buried half a regiment’s worth of good horses in the war, he told you, and had never wanted anything since but to see things fat. The card says: from our first thousand.
    -> night
*   [Ring Aristov, who answers for Russia’s meat # aside: aristov]
    He is asleep, and then very much awake. He was in the hall at Ryazan when Larionov said it, and he tells you that grown men had tears in their eyes.
    “Have you seen the cows?”
    “I have seen the graph,” says Aristov.
    -> night
+   [Tell Satyukov to print. A man must be allowed to promise # move: ryazan/print]
    You can hear the presses before he has hung up. The man from the farm department folds his paper in four. Then he sits down and eats the third one, cold, with his fingers.
    {apparatus >= 48:By Sunday three provinces have pledged to double theirs, and one, which has no grass, to treble it.|It is a week before the others follow. They would have liked to see how this one was received.} In February you go down yourself, with the Order of Lenin, and Larionov weeps.
    They take the bulls first. In the summer they start on the yards, with receipts. {farm53_prices:At Sapozhok a widow who bought her cow with the money of 1953 keeps it in the bath-house|At Sapozhok a widow keeps her cow in the bath-house}, and milks it in the dark.
+   [Hold the page. Send auditors, and let them bring a scale # move: ryazan/audit]
    “And what do I put on page one?” says Satyukov.
    {perks_cut:Six auditors go down by train, there being no cars for auditors any longer, and then on sledges|Six auditors go down by car as far as the snow, and then on sledges}, and count on foot, with chalk, so that nothing is counted again in the next byre. It takes nine days. There is meat in Ryazan for sixty thousand tonnes if they eat none of it. {apparatus >= 39:The figure goes no further than your desk, and every obkom in Russia has it by the evening.|Two other provinces, which had pledges in type, ask to have them back for polishing.}
    {control < 40:Larionov complains of you to Aristov, by name, in front of people.|Larionov writes that he has been misled by his own district secretaries.} He does not send any more veal. The man from the farm department is moved in the spring, sideways, to fisheries.
+   [Pull it. No more records, from him or from anyone # move: ryazan/refuse]
    Satyukov has a hole eleven centimetres by forty, and at two in the morning he fills it with a poem about snow.
    {apparatus >= 40:All that week secretaries ring you about other matters, and come round in the end to a figure they happen to have with them. Where should they send it? Nowhere. It is like telling a choir to hum.|All that week the provinces are very quiet. Having nothing to promise, they have nothing to say.} {meat_1961:A lecturer in Tula is asked from the floor what has become of 1961, and sends the question up to Moscow.|In Tula a lecturer who used to finish on meat finishes on the moon.}
    In Ryazan it is calving time. The calves are put to the cows, and left there.
-   -> DONE


=== plots ===
# date: 1959-06-24
# place: The Kashira road, early
# scene: steppe
# cyrillic: КОРОВА
The cow has thirty-one chalked on her side and is eating the verge of the Kashira road with her eyes shut.

You have had the car stopped. The plenum opens at ten, but you wanted to look at some rye first, and Polyansky with his folder has had to come and look at it too. At the other end of the rope is a woman named Sytina. She gets off her suitcase to talk to you.

“She’s sold,” says Sytina. “To the farm. I’m walking her over.”

“Of your own free will?”

“It was explained to us.”

Across the road a young instructor from the raikom is standing with a list. By Saturday he will have two hundred and six; it makes the farm’s herd up to a hundred and twelve per cent of plan. Last December you told the plenum how the people of Kalinovka had sold their cows to the farm and never looked back. The plenum resolved, in your words, that it must be voluntary and that there was no hurry.

“The towns are complaining about milk,” says Polyansky. “I mention it. They used to buy it from her.”
-> verge
= verge
*   [Ask her what she got # aside: price]
    “Sixteen hundred.” It is in the suitcase. She has been to the shop, where they have mirrors, and an accordion.
    “You’ll have milk off the farm. In the shop.”
    “They say so.” She scratches the animal’s forehead with her knuckles, where it likes it. “Shop’s at Mikhnevo.”
    -> verge
*   [Think of Kalinovka, and your mother’s cow # aside: mother]
    She was called Zorka, and in a bad year they took the straw off the roof for her. You minded other people’s calves, barefoot, for two kopecks a day. When you went down the pit at Yuzovka you thought that you would not smell that smell again, and for a month you could not sleep for wanting it.
    -> verge
*   [Ask the instructor what he keeps himself # aside: instructor]
    Nothing, comrade Khrushchev; a room. His mother keeps a goat, at Stupino.
    “Is she on the list?”
    “That’s another district,” says the instructor. He has thought about it, you can see, and has been to look at the boundary.
    -> verge
+   [Tell the boy to go on. Communism will not come with a cow in each yard # move: plots/squeeze]
    “And smile when you explain it,” you tell him. He writes that down.
    {apparatus >= 44:At the plenum the secretaries read out what has been bought, province by province, and it sounds like a census.|At the plenum they give you figures for cows bought, and not for where they have been put.} Sytina leads hers as far as the farm, where there is no hay yet and no roof on the new byre, and comes home and goes to bed.
    {supply < 55:At Mikhnevo the line for milk begins at five. By the autumn it has people in it who sold milk there in the spring.|At Mikhnevo there is a line for milk now.} {ryazan_print:On the farm thirty-one is entered as growth, and in November she goes to Ryazan for somebody else’s promise.|On the farm thirty-one is entered as growth.}
+   [Voluntary is what we said. Turn the beast round # move: plots/leave]
    The instructor looks to Polyansky, who has become interested in the rye.
    “And the plan?” says the instructor.
    “What did you plan it with before?”
    Sytina does not say thank you, not having finished listening for the rest. {apparatus >= 40:At ten a secretary tells you in the cloakroom that he has four thousand on his list and had already reported them.|At ten nobody in the cloakroom mentions lists.} She has to give back the sixteen hundred; it takes until August, and three signatures.
    {farm53_plots:It was Malenkov and you, she tells the others, who gave them the yards in 1953. |}{countryside < 48:In her village nobody believes it. They go on milking with the gate tied.|In her village they say that you got out of the car specially.} The cow, when she was turned, went home without being led.
+   [Let her keep it, and let the farm give her hay for it # move: plots/help]
    “Whose hay?” says the instructor, and then sees that he has said it aloud.
    Polyansky is already writing. A tenth of what they mow to whoever mows it; fodder at the state price; a stall at the station with a roof. Suslov, at the plenum, inquires when the withering away of the private cow may now be expected. {apparatus >= 38:The secretaries laugh, a moment too late to be sure which of you they laughed at.|The secretaries do not laugh. They are thinking whose hay.}
    {mts_sell:Sytina’s farm has had no cash since it bought the tractors, and pays in hay gladly.|On Sytina’s farm they have always paid in hay, at night, and are relieved to do it by day.} In July she is at the station with two cans and a ladle. A militiaman buys a cup. She gives him change with the look of someone handing over evidence.
-   -> DONE


=== america ===
# date: 1959-08-02
# place: The dacha, the day before it is announced
# scene: desk
# cyrillic: АМЕРИКА
Nobody on the veranda knows what Camp David is.

It is in the letter, which Kozlov brought from New York in July inside his shirt and did not open. The President will receive you in Washington, you may see the country, and then the two of you will go for some days to this place. The embassy has been asked. The embassy supposes it is a camp.

“In 1919,” says Suslov, “the Entente invited us to confer on an island. It proved to be where the Turks put stray dogs.”

Nina Petrovna goes on shelling peas. Gromyko, who has come in a suit, reads out what was really meant: an invitation only if they got satisfaction over Berlin, and a certain Mr Murphy forgot to mention the if. “He is mortified,” says Gromyko. {berlin58_talks:“We gave no date over Berlin, so there is nothing in the note to be withdrawn.”|{berlin58_treaty:“They have been showing their papers to Ulbricht’s people since January. It is an odd time to be asked to lunch.”|“Our six months ran out on the twenty-seventh of May. They will notice that nothing happened.”}}

“So I am asked by mistake.”

“You are asked,” says Mikoyan. He was there in January and looked at nothing but shops. “Take your wife. Take the children. They have been told what we do with children.”

“There is the first of October to be thought of,” says Suslov. “Ten years of the Chinese republic. You would be flying to Peking with his hand still warm in yours.” He lays that beside the peas. “One could of course go when there is something to go for. A summit, on a date.”
-> veranda
= veranda
*   [Ask Kozlov what he saw there # aside: kozlov]
    He has been waiting since July to be asked. He saw a shipyard, a milking parlour and a nuclear vessel, and he gives you the tonnage of each. The workers have motor cars, parked in rows.
    “Whose?”
    “They say their own.” He considers it. “I didn’t see anybody check.”
    -> veranda
*   [Ask Tupolev whether the thing will get there # aside: tupolev]
    He is in the garden, looking at your beans. The machine is his Tu-114, it will do Moscow to Washington without coming down, and they have found cracks in it that you could cover with a hair.
    “How many?”
    “I’m sending my Alyosha with you,” says Tupolev. “He’s an engineer. He’ll sit in the back and listen.” He picks a bean and bites it. His Alyosha is thirty-four, and he has no other son.
    -> veranda
*   [Think of the first foreigners you ever saw # aside: yuzovka]
    At Yuzovka the English had the houses on the hill, with glass in the porches. Hughes had founded the place and they had called it after him. As a boy you carried a message up there from the pit, and a cook gave you a cup of something white and cold and sweet on the step, and shut the door. You drank it and stood there with the cup, because nobody had said what you were to do with the cup.
    -> veranda
+   [Say yes to all of it: thirteen days, Nina, the children # move: america/go]
    The aeroplane stands so high that they have no steps to fit it. You climb down to America on a ladder, backwards, and what it sees of you first is the seat of your trousers.
    Every day for thirteen days you are shown something and asked if you are not ashamed. You are not allowed into Disneyland. You shout in Los Angeles and are cheered in San Francisco. In Iowa Garst throws silage at the newspapermen, and gives you a cob to hold that is as thick as your wrist. {maize_all:You think of Vologda, where it came up in June to the height of a boot.|You ask him what he puts on the land, and he tells you until the car has to go.} Camp David turns out to be a dacha. There are films in the evening. {berlin58_ultimatum:You let go of the six months, aloud, and the President agrees to a summit.|The President agrees to a summit.} Nothing is signed.
    {workers >= 55:In Moscow they fill the sports palace to hear about it, and laugh in the right places before you have got to them.|In Moscow they listen to how you answered back. Then somebody in the third row asks what meat costs there.} {camp < 44:In Peking on the thirtieth nobody makes a speech of welcome.|In Peking on the thirtieth Mao inquires, smiling, after your American friends.}
+   [When they name a day for the four powers I will pack # move: america/summit_first]
    Gromyko is the only one who shows pleasure, which in him is a matter of squaring the papers. Suslov takes a handful of peas.
    It goes off that night, two paragraphs, correct. In Washington they are said to be relieved, and offended at being relieved. {tension >= 65:The Americans send another battle group down the road to Berlin, with a band.|It is August, and nobody there seems to be in his office.} In Moscow it gets about that you were asked, and were afraid of something. {workers < 50:In the lines it is said that they would not let you in.|The story at the Likhachev works is that Nina Petrovna put her foot down.}
    {camp < 54:On the first of October Mao holds your arm for the photographers, and tells you in the motor car that it has come late.|On the first of October, in Peking, they give you the middle of the tribune.} Mikoyan has a shelf of American catalogues. He lends them to the trade ministry, one at a time.
    The maize seed Garst promised you comes by post, with a bill.
+   [Anastas knows the shops. Let him go again # move: america/mikoyan]
    “They have laid the table for a bear,” says Mikoyan, “and you are sending the waiter.” All the same he has his diary out.
    Kozlov goes down to look at the river. He has been told twice that he did well there.
    Mikoyan is away for ten days. He has two mornings with the President, at Camp David, which he reports to be a dacha, with films; they agree that there ought to be fewer misunderstandings. {berlin58_ultimatum:About Berlin he lets it be seen, without saying so, that the six months were of the elastic kind.|About Berlin he says that one is in no hurry, and about herring that one is.} He orders a plant for sausage skins.
    {workers < 50:Your own harvest you see in for once, from the field. At a halt near Saratov a stoker asks you straight out if it is true that you were frightened.|Your own harvest you see in for once, from the field, and it does you good.} {maize_all:Garst writes that he had six hundred acres standing there to be looked at, and a question for you about Vologda.|Garst writes that he had six hundred acres standing there to be looked at, and had got the barn swept.}
-   -> DONE


=== zhukov_again ===
# date: 1959-11-03
# place: The Kremlin, above the square
# scene: desk
# cyrillic: МАРШАЛ
They rehearse the parade at night, so that the trams can run, and you are at the window with the lamp off.

Snow is coming down on nine thousand men in the shape of a cake that somebody has cut with a ruler. An open car goes along the front of them. When the regiments answer it, the pane hums under your fingers. They have answered a good many ministers from there, and you have stood beside some of them, and you know how it sounds when it is done to order.

Two years ago Suslov had a report ready on Zhukov, and you told him that it was a very good report. He has brought it back tonight, with additions. There is the school near Tambov, which has grown. There is the picture with the horse. There is the remark that no tank moves in this country unless he says so, {outvoted_1957:which you were glad of once|which he is supposed to have made, and which is true}.

At eleven he comes up to report. He has frost on his collar, and he glances over your door, to see that the horns he gave you are straight.

“Ready,” says Zhukov. “One more thing. Political officers. Meetings once a quarter, in barracks, subjects approved by the commander. I’ve drafted it. Sign.”
-> window
= window
*   [Ask him what he wants. For himself # aside: wants]
    He is honestly at a loss. “Order,” he says. Then he goes over to the window, and down in the square, though there is no light behind him and they cannot see him, a whole rank straightens up.
    -> window
*   [Look over what Suslov has added # aside: paper]
    It is eleven sheets, with references. At the bottom Malinovsky has signed, and Konev, and then there is a space. “Bonaparte too,” says Suslov, “enjoyed in the first years great popularity among broad strata.”
    -> window
+   [Thank him. A star, a dacha, and his boots by the stove # move: zhukov_again/retire]
    He hears it at attention. {june57_members_aircraft:“In June of ’57 you wanted forty bombers,” he says. “You did not ask me then who I thought I was.” It is the longest remark he has ever made in this room.|{june57_table_tanks:“In June of ’57 you wanted lorries,” he says. “You did not ask me then who I thought I was.” It is the longest remark he has ever made in this room.|“Who gets it?”}}
    Malinovsky gets it. Zhukov looks at the draft in his hand, about the political officers, and tears it across, once, and puts the two halves on your desk with the edges together.
    {army < 48:On the seventh the regiments shout for Malinovsky exactly as long as is laid down.|On the seventh there are officers’ wives in the stands who have been crying. The regiments shout what is laid down.} The dacha has a gate, and at the gate there is a man. {workers >= 50:A turner at the Likhachev works takes the portrait off the wall of the canteen, as directed, and hangs it in his kitchen.|In the bread line somebody says that he at any rate took Berlin.}
+   [Inspector general, with a train of his own and no troops # move: zhukov_again/inspector]
    “Inspecting what?”
    “Everything.”
    “And ordering?”
    You tell him that Malinovsky will order. He puts his cap on. A marshal ought not to laugh in that cap, and he does not, but it is a near thing.
    All winter he travels. In Kyiv, in Chita, in Leipzig he walks along the ranks and says what is wrong, and it is wrong, and by the time he has gone nobody is sure whether it has been ordered. {security >= 35:There is a lieutenant in the second carriage who writes down who came to the station.|Nobody writes down who comes to the station. There are too many of them.} {army < 51:Malinovsky asks you by telephone to whom, in the event, he would be subordinate.|Malinovsky bears it. He has had practice.}
+   [Sign his paper. I have buried better reports than Suslov’s # move: zhukov_again/keep]
    He takes the sheet, blows on it, and is gone before it is dry, and on the stairs you hear two flights of sentries come to attention.
    Suslov puts his eleven pages into their folder and ties it. He observes that in two years it will be twenty-two.
    {apparatus >= 33:The secretaries of the border provinces telephone, not about this. Who, they should like to know, is the senior man in a district in case of flood?|Some of the secretaries have begun to call on the commander of their district first, when they are in doubt, and then on you.} On the seventh he stands at your right hand for three hours in the cold without moving his feet. {control < 20:The shout, when it comes, passes you by on the way up. You are nearly sure of it.|When the shout comes he does not look to see how you take it.}
-   -> DONE
