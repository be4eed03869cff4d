# Every word of the interface. Prose, titles of decisions, causes and notes are data of the story and the model.

## Title
thaw = Thaw
page-title = { $title } · Thaw
lead = You are Khrushchev. Eight telephones, eleven years, two votes.
begin = Begin
begin-when = March 1953
continue = Continue
continue-where = { $title }, { $when }
start-at-chapter = Start at a chapter
enter-code = Enter a run code
for-teachers = For teachers
sound-on = Sound on
sound-off = Sound off
settings = Settings
first-minute = The first minute
first-minute-help = Read the dossier, then choose: click, or press its number. Eight telephones show who is with you, from 0 to 100. After each choice a ledger says what moved and why. In June 1957 and October 1964 the men at the table vote on you. You can always step back; nothing is lost.

## The bar and the sheets
skip = Skip to the dossier
to-title = Thaw: back to the title
chapter = Chapter { $number }
chapter-of = { $title }, { $years }
ending = The end
run = Run
not-kept-short = Not kept. Run
copy-code = Copy the code
copy-link = Copy the link
copied = Copied
copy-by-hand = Your browser did not allow it: select the text and copy it by hand.
sheets = Other sheets
journal = Journal
presidium = Presidium
help = Help
menu = Menu
close = Close
one-moment = One moment…
did-not-arrive = This part did not arrive.
try-once-more = Try once more

## Notices
notices = What is not kept or not there
notice-not-kept = This browser does not let the game keep anything. Copy your run code before you close the page: it is the whole run.
notice-full = The disk is full and your last choice is not kept. Copy your run code: it is the whole run.
notice-slow = The device did not take your last choice, which is not kept yet. The game goes on and tries again.
notice-older-tab = An older edition of this game is open in another tab, and nothing is kept until it is closed.
notice-newer-tab = Another tab runs a newer edition of this game. Load this page again; until then nothing is kept here.
notice-two-tabs = The game is open in another tab as well. Each tab keeps its own branch.
notice-damaged-record = One stored run could not be read and was set aside untouched. The others are whole.
notice-stage-missing = The picture of the desk did not load here. The text and the dials are the whole game.
notice-sound-missing = Some of the sound could not be fetched or played here. Captions go on; nothing is lost.
notice-uncalibrated = This run leaves out effects with weaker evidence, so its numbers are uncalibrated.
show-code = Show the code
download-damaged = Download it
understood = Understood

## The dossier
choices = What you can say
closed = Closed. { $reason }
closed-said = That is closed. { $reason }
closed-at-least = { $reason }: { $name } at { $needed } or more, now { $now }.
closed-at-most = { $reason }: { $name } at { $needed } or less, now { $now }.
asides = { $count ->
    [one] Aside
   *[other] Asides
  }
you-said = You said: { $text }
go-on = Go on
meanwhile = Meanwhile
what-changed = What changed, and why
what-moved-meanwhile = What time moved, and why
nothing-moved = No number moved.
in-office = Still First Secretary
out-of-office = No longer at the head of the Party’s apparatus

## The ledger
col-what = What
col-change = Change
col-from-to = From and to
col-why = Why
col-evidence = Evidence
to = to
to-value = to { $value }
documented = Documented
inferred = Inferred
speculative = Speculative
evidence-with-sources = { $evidence }: { $sources }
sources = Sources
source-missing = Not in the bibliography that came with the game.
source-link = Open

## What happened
signs-of = Signs, { $date }.
harvest-of = Harvest { $year }.
harvest-told = First claimed: { $claimed } million tonnes. In the yearbook: { $official }. In the barn: { $barn }.
vote-of = The table votes, { $date }.
vote-table-kept = { $for } for you, { $against } against, { $abstained } silent. You stay.
vote-table-removed = { $for } for you, { $against } against, { $abstained } silent. You are voted out.
plenum-of = The Central Committee votes, { $date }.
vote-plenum-kept = { $for } for you, { $against } against. You stay.
vote-plenum-removed = { $for } for you, { $against } against. You are removed.
vote-for = keep
vote-against = remove
vote-abstained = silent
vote-absent = not at the table
you = You
no-receipt = Your own vote has no receipt.
receipt-joined = He joined in round { $round } of the count against you.
receipt-stayed = He did not join the count against you.
receipt-leaning = His leaning, { $sum }, is the sum of:
receipt-threshold = He joins when { $sum } in ten have joined:
plenum-table = Votes by bloc
bloc = Bloc
bloc-secretaries = Secretaries of republics and obkoms
bloc-ministries = Ministries
bloc-army-and-security = Army and security
bloc-others = Others
in-all = In all
plenum-estimate = How the blocs divided is an estimate; no roll of the plenum is known.

## Meters
meters = Eight telephones
meter-hidden = { $name } not shown.
meter-said = { $name } { $loyalty }, { $word }.
meter-moved = { $name } { $loyalty }, { $word }, { $change }.
up-by = up { $amount }
down-by = down { $amount }
and-more = { $count } more
desk-legend = Needle: loyalty, 0 to 100. Lamp: mood. Ringing: crisis.
country-numbers = The other numbers of the country

## What can be done now
now-ending = The run is over. You can play again, or go back to any choice in the journal.
now-answer = Read what changed, then go on: the button, or the key g.
now-open = { $place }: { $text }.
now-closed = { $place } is closed: { $text }. { $reason }.
now-asides = { $count ->
    [one] One aside can be asked; it changes nothing.
   *[other] { $count } asides can be asked; they change nothing.
  }
what-now = What you can do now

## The Presidium
too-ill = Keeps his chair, and has been too ill to take it since April 1963.
presidium-told = { $count ->
    [one] One full member sits at the table today.
   *[other] { $count } full members sit at the table today. You never see the count before it falls; you see the men.
  }
you-named = { $name }: you
born = born { $year }
answers-to = Answers to: { $factions }.
tie-strong = Owes you his rise.
tie-some = Has some reason to stand by you.
ambition-high = Would like your chair.
ambition-some = Would like more than he has.
caution-high = Waits until others have moved.
caution-none = Moves first.
grievance-high = Came to the table with a grievance against you.
grievance-some = Remembers a slight.
votes-so-far = Votes so far
no-votes-yet = The table has not been counted yet.

## Journal
journal-empty = Nothing has been decided yet. Your choices will stand here with their dates, and you can step back to any of them.
back-here = Step back to here
back-sure = { $count ->
    [one] This takes back your last choice. It is not lost: it stays as a branch under its own code.
   *[other] This takes back { $count } choices. They are not lost: they stay as a branch under their own code.
  }
back-yes = Step back
back-no = Stay
run-code = Run code
run-link = Link
run-link-text = This run as a link

## The end
play-again = Play again with history’s luck
play-again-other = Begin again with other luck
back-to-turning = Return to where it turned: { $title }, { $date }
back-anywhere = Step back to any choice
nothing-lost = Stepping back loses nothing; this ending stays on the shelf.
keep-this-run = Keep this run
beside-history = Your run beside history’s
parted = { $count ->
    [one] The two part on { $date }, at “{ $title }”. It is the only decision that differs.
   *[other] The two part on { $date }, at “{ $title }”. In all, { $count } decisions differ.
  }
never-parted = You chose at every point as he did.
history-went-on = { $count ->
    [one] History went on to one more decision after your run had ended.
   *[other] History went on to { $count } more decisions after your run had ended.
  }
key-you = Your run
key-history = History
key-crisis = Crisis below 25
scrolls = Wider than the screen: it moves sideways.
chart-loyalties-label = Eight loyalties from 1953 to 1964, your run and history’s. The table below has the same numbers.
chart-harvest-label = The harvest of each year as claimed and as it lay in the barn. The table below has the same numbers.
chart-parting = First divergence: { $title }
chart-you = you { $value }
chart-history = history { $value }
table-of-numbers = Table of numbers
table-caption = Loyalties at the end of each year: yours above, history’s below.
faction = Faction
history-had = history
not-yet = none
votes-beside = The last vote of the table, by name
member = Member
vote-yours = You, { $date }
vote-history = History, { $date }
result = Result
result-kept = kept, { $for } to { $against }
result-removed = removed, { $against } to { $for }
differences = Decisions that went another way
no-differences = No decision went another way.
decision = Decision
you-chose = You
history-chose = History
did-not-arise = did not arise
harvests = Harvests, claimed and real
harvests-told = An outline is what was first claimed; the solid bar is what lay in the barn, in million tonnes.
harvest-table = Harvests in million tonnes
year = Year
claimed = Claimed
yearbook = Yearbook
barn = In the barn
history-barn = History’s barn
note = Historian’s note
note-did-not-arrive = The note did not arrive. Close it and ask again.

## Settings
text-size = Size of the prose
text-usual = Usual
text-large = Large
text-larger = Larger
light = Light
light-paper = Paper
light-lamp = Lamp-lit
as-device = As my device says
contrast = Contrast
contrast-usual = Usual
contrast-more = More
motion = Movement
motion-moving = Let things move
motion-still = Keep everything still
keys = Keys
keys-on = Numbers choose and letters open sheets
sound = Sound
sound-wanted = Sound on
music = Music
effects = Rooms and things

## Help
help-telephones = The needle is the loyalty. The lamp is the mood: bright from 70, ochre from 35, unlit from 25, and red with a mark in a crisis or when somebody is calling you. A telephone that rings wants something.
help-back = Nothing you do is lost. The journal steps back to any choice; what you had chosen stays as a branch. The run code is the whole run: write it on paper and it can be played anywhere.
help-evidence = How well it is known
help-documented = The sources say that it pushed this way.
help-inferred = It follows from positions the sources report.
help-speculative = Our guess. No source gives the size of any effect; the sizes are the model’s.
key-choose = make that choice
key-go-on = go on from an answer
key-what-now = what can I do now
key-meters = read all eight telephones
key-meter = read one telephone
key-journal = the journal
key-presidium = the Presidium
key-settings = settings
key-help = this sheet
key-close = close a sheet
keys-off-where = The number and letter keys can be turned off in Settings.

## Codes and chapters
enter-code-label = Run code
enter-code-told = Up to 36 letters and digits. Capitals, spaces and hyphens do not matter.
enter-code-safe = Opening another run leaves the one you are playing on the shelf.
open-run = Open this run
chapters-told = What was decided before goes as history had it. Each chapter takes ten to fifteen minutes. The first is the whole decade.

## Luck
luck = Luck
luck-history = History’s luck
luck-other = Other luck
luck-told = With other luck the weather, the accidents and the moods of men fall otherwise than they did, drawn once for this run; its code keeps them.
luck-is-history = History’s: weather, accidents and moods fall as they did.
luck-is-other = Other luck, number { $seed }: weather, accidents and moods fall otherwise, and the code keeps them.

## For teachers
teachers-what = Thaw is a what-if exercise on the Soviet Union from 1953 to 1964. A whole run takes about two hours, a chapter ten to fifteen minutes; each chapter can be started alone.
teachers-how = Ask pupils to play a chapter twice and change one choice. The journal prints; the run code at its head fits on a worksheet and replays the run on any computer.
teachers-privacy = There is no account and no server. Nothing leaves the device, and no name ever enters a code.
teachers-evidence = Every effect carries its cause, a mark for how well its direction is known, and its sources. Sizes are the model’s own. The historian’s note after each choice says what was done and what is disputed.

## When something of ours has broken
fault-date = A fault of ours
fault-title = The line is dead
fault-with-code = Something in the game has broken. Your run is not lost: copy this code, load the page again and enter it.
fault-without-code = Something in the game has broken before a run began. Load the page again.
fault-message = For whoever mends it:
fault-again = Load the page again

## The map, year by year

look = The map
look-map = Show the map
look-back = Back to the scene
look-year = Year
look-table = The country in { $year }, in figures
land-mha = { $area } million hectares
land-thousand = { $men } thousand
land-yes = yes
land-no = no
land-ploughed = New land ploughed
land-blown = Of it, losing its soil
land-maize = Maize
land-industry = Industry is run by
land-ministries = ministries in Moscow
land-regions = { $count } economic regions
land-split = Provinces with two Party committees
land-men = Men under arms
land-abroad = Of them abroad (our estimate, a tenth)
land-queues = Queues
land-queues-0 = short
land-queues-1 = at some counters
land-queues-2 = at most counters
land-queues-3 = from before dawn
land-missiles = Missile sites drawn
land-missiles-cuba = Missiles in Cuba
land-wall = A wall through Berlin
land-crimea = Crimea
land-crimea-russian = in the Russian republic
land-crimea-ukrainian = in the Ukrainian republic
land-china = China
land-cuba = Cuba in the camp
land-ally = of the camp
land-quarrel = in quarrel
