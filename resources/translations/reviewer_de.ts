<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Verdict</source>
        <extracomment>a group of actions: deciding about an item</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>a group of actions: on the contact sheet, which shows many items at once
----------
the contact sheet, which shows many items at once</extracomment>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <extracomment>a group of actions</extracomment>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>a group of actions: looking at an item&apos;s pictures</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>a group of actions: the list of items</extracomment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>a group of actions: going to another screen or row</extracomment>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>a group of actions</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>a group of actions: the program itself</extracomment>
        <translation>App</translation>
    </message>
    <message>
        <source>Scores: whether people follow them, and whether sites use them</source>
        <translation>Bewertungen: ob Menschen ihnen folgen und ob Standorte sie nutzen</translation>
    </message>
    <message>
        <source>Figures of scores are shown to leads and admins.</source>
        <translation>Zahlen zu Bewertungen sehen Leitung und Admins.</translation>
    </message>
    <message>
        <source>Agreement of readers: what two people said of the same items</source>
        <translation>Übereinstimmung der Lesenden: was zwei Personen zu denselben Artikeln sagten</translation>
    </message>
    <message>
        <source>Figures of agreement are shown to leads and admins.</source>
        <translation>Zahlen zur Übereinstimmung sehen Leitung und Admins.</translation>
    </message>
    <message>
        <source>Items that you and another read, for you alone</source>
        <translation>Artikel, die Sie und eine weitere Person gelesen haben, nur für Sie</translation>
    </message>
    <message>
        <source>Close what lies over the screen, the evidence page, or a message</source>
        <translation>Schließen, was über dem Bildschirm liegt, die Belegseite oder eine Meldung</translation>
    </message>
    <message>
        <source>Take the chosen row</source>
        <translation>Gewählte Zeile nehmen</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Eingabe behalten</translation>
    </message>
    <message>
        <source>Leave the field, take back what was typed</source>
        <translation>Feld verlassen, Eingabe zurücknehmen</translation>
    </message>
    <message>
        <source>Figures: choose period, facets and pairs</source>
        <translation>Zahlen: Zeitraum, Facetten und Paare wählen</translation>
    </message>
    <message>
        <source>Figures: chart or table</source>
        <translation>Zahlen: Diagramm oder Tabelle</translation>
    </message>
    <message>
        <source>Figures: next page</source>
        <translation>Zahlen: nächste Seite</translation>
    </message>
    <message>
        <source>Figures: previous page</source>
        <translation>Zahlen: vorige Seite</translation>
    </message>
    <message>
        <source>Sealed: decide the item first.</source>
        <translation>Verdeckt: Zuerst den Artikel entscheiden.</translation>
    </message>
    <message>
        <source>Its score is not told, nor what moved it.</source>
        <translation>Weder die Bewertung noch ihre Gründe werden genannt.</translation>
    </message>
    <message>
        <source>No model has scored this item.</source>
        <translation>Kein Modell hat diesen Artikel bewertet.</translation>
    </message>
    <message>
        <source>Copied the manifest with its hash.</source>
        <translation>Manifest mit Hash kopiert.</translation>
    </message>
    <message>
        <source>Evidence page: open or close</source>
        <translation>Belegseite: öffnen oder schließen</translation>
    </message>
    <message>
        <source>What moved the score, on the picture: on or off</source>
        <translation>Was die Bewertung bewegte, auf dem Bild: ein oder aus</translation>
    </message>
    <message>
        <source>Evidence: next section</source>
        <translation>Belege: nächster Abschnitt</translation>
    </message>
    <message>
        <source>Evidence: previous section</source>
        <translation>Belege: voriger Abschnitt</translation>
    </message>
    <message>
        <source>Evidence: next piece</source>
        <translation>Belege: nächster Beleg</translation>
    </message>
    <message>
        <source>Evidence: previous piece</source>
        <translation>Belege: voriger Beleg</translation>
    </message>
    <message>
        <source>Evidence: say the chosen piece plainly</source>
        <translation>Belege: gewählten Beleg einfach erklären</translation>
    </message>
    <message>
        <source>Evidence: contest the chosen piece</source>
        <translation>Belege: gewählten Beleg bestreiten</translation>
    </message>
    <message>
        <source>Evidence: the explanation did not help, or it did</source>
        <translation>Belege: Die Erklärung half nicht, oder doch</translation>
    </message>
    <message>
        <source>Evidence: copy the manifest</source>
        <translation>Belege: Manifest kopieren</translation>
    </message>
    <message>
        <source>Card of the model that scored the item: what it can do, and what came of it here</source>
        <translation>Karte des Modells, das den Artikel bewertet hat: was es kann und was hier daraus wurde</translation>
    </message>
    <message>
        <source>You are told of figures alone. The board of slices shows them.</source>
        <translation>Sie erfahren nur Zahlen. Die Tafel der Ausschnitte zeigt sie.</translation>
    </message>
    <message>
        <source>Order the queue: the highest priority first</source>
        <translation>Warteschlange ordnen: höchste Priorität zuerst</translation>
    </message>
    <message>
        <source>Order: the highest priority first.</source>
        <translation>Reihenfolge: höchste Priorität zuerst.</translation>
    </message>
    <message>
        <source>Order the queue: the highest risk first</source>
        <translation>Warteschlange ordnen: höchstes Risiko zuerst</translation>
    </message>
    <message>
        <source>Order: the highest risk first.</source>
        <translation>Reihenfolge: höchstes Risiko zuerst.</translation>
    </message>
    <message>
        <source>Order the queue: the longest flagged first</source>
        <translation>Warteschlange ordnen: am längsten gemeldet zuerst</translation>
    </message>
    <message>
        <source>Order: the longest flagged first.</source>
        <translation>Reihenfolge: am längsten gemeldet zuerst.</translation>
    </message>
    <message>
        <source>Order the queue: by title</source>
        <translation>Warteschlange ordnen: nach Titel</translation>
    </message>
    <message>
        <source>Order: by title.</source>
        <translation>Reihenfolge: nach Titel.</translation>
    </message>
    <message>
        <source>Sealed: you decide before you see what the model says.</source>
        <translation>Verdeckt: Sie entscheiden, bevor Sie sehen, was das Modell sagt.</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <extracomment>what a key does: it marks a row with a tick</extracomment>
        <translation>Warteschlange filtern</translation>
    </message>
    <message>
        <source>Next order of the queue</source>
        <translation>Nächste Reihenfolge der Warteschlange</translation>
    </message>
    <message>
        <source>Saved views of the queue</source>
        <translation>Gespeicherte Ansichten der Warteschlange</translation>
    </message>
    <message>
        <source>Save this view of the queue</source>
        <translation>Diese Ansicht der Warteschlange speichern</translation>
    </message>
    <message>
        <source>Saved view {number}</source>
        <translation>Gespeicherte Ansicht {number}</translation>
    </message>
    <message>
        <source>Rename the chosen row</source>
        <translation>Gewählte Zeile umbenennen</translation>
    </message>
    <message>
        <source>Remove the chosen row</source>
        <translation>Gewählte Zeile entfernen</translation>
    </message>
    <message>
        <source>Left hand</source>
        <extracomment>a profile of keys: the verdicts lie under the left hand</extracomment>
        <translation>Linke Hand</translation>
    </message>
    <message>
        <source>Right hand</source>
        <extracomment>a profile of keys: the verdicts lie under the right hand</extracomment>
        <translation>Rechte Hand</translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>a profile of keys: the numeric keypad</extracomment>
        <translation>Ziffernblock</translation>
    </message>
    <message>
        <source>Culler</source>
        <extracomment>a profile of keys, as programs have it with which photographers sort pictures out</extracomment>
        <translation>Bildauswahl</translation>
    </message>
    <message>
        <source>The keymap names {action_id!r}, which is no action.</source>
        <translation>Die Tastenbelegung nennt {action_id!r}, das ist keine Aktion.</translation>
    </message>
    <message>
        <source>The key {key} of {action!r} would be typed, not heard, in {mode}.</source>
        <translation>Die Taste {key} von {action!r} würde in {mode} getippt statt ausgeführt.</translation>
    </message>
    <message>
        <source>The key {key} has two meanings in {mode}: {other!r} and {action!r}. Give one of them another key.</source>
        <translation>Die Taste {key} hat in {mode} zwei Bedeutungen: {other!r} und {action!r}. Einer davon eine andere Taste geben.</translation>
    </message>
    <message>
        <source>{key} ({action!r}) and {other_key} ({other_action!r}) lie side by side. Put them at least two keys apart.</source>
        <translation>{key} ({action!r}) und {other_key} ({other_action!r}) liegen nebeneinander. Mindestens zwei Tasten auseinander legen.</translation>
    </message>
    <message>
        <source>There is no key profile {profile!r}, only {profiles}.</source>
        <translation>Es gibt kein Tastenprofil {profile!r}, nur {profiles}.</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>what is printed on a key
----------
what a key does</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>what is printed on a key
----------
what a key does: it runs an action
----------
what a key does
----------
a key: the next step of a tour</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>what is printed on a key
----------
what a key does: it goes to the next field
----------
what a key does: it goes to the field of the reason</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>what is printed on a key</extracomment>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Insert</source>
        <extracomment>what is printed on a key</extracomment>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>what is printed on a key</extracomment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>a key</comment>
        <extracomment>what is printed on a key: to the beginning</extracomment>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a key</comment>
        <extracomment>what is printed on a key: to the end</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Page Up</source>
        <extracomment>what is printed on a key</extracomment>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page Down</source>
        <extracomment>what is printed on a key</extracomment>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>the longest key
----------
a key marks a definition</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>what is printed on a key that is held</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>what is printed on a key that is held</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>what is printed on a key that is held</extracomment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Meta</source>
        <extracomment>the key with the system&apos;s sign, held</extracomment>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Num {key}</source>
        <extracomment>a key of the numeric keypad</extracomment>
        <translation>Num {key}</translation>
    </message>
    <message>
        <source>{key!r} is no key. Write it like F, Shift+F, Ctrl+K, Num+1 or Escape.</source>
        <translation>{key!r} ist keine Taste. So schreiben: F, Shift+F, Ctrl+K, Num+1 oder Escape.</translation>
    </message>
    <message>
        <source>US</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>US</translation>
    </message>
    <message>
        <source>British</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>Britisch</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>no idea</source>
        <extracomment>how well the answer to a card was known: not at all</extracomment>
        <translation>keine Ahnung</translation>
    </message>
    <message>
        <source>wrong, knew it when told</source>
        <extracomment>how well the answer to a card was known</extracomment>
        <translation>falsch, beim Auflösen gewusst</translation>
    </message>
    <message>
        <source>wrong, nearly had it</source>
        <extracomment>how well the answer to a card was known</extracomment>
        <translation>falsch, fast gewusst</translation>
    </message>
    <message>
        <source>barely</source>
        <extracomment>how well the answer to a card was known: right, with great effort</extracomment>
        <translation>mit Mühe</translation>
    </message>
    <message>
        <source>after some thought</source>
        <extracomment>how well the answer to a card was known: right</extracomment>
        <translation>nach etwas Nachdenken</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>how well the answer to a card was known: right, immediately</extracomment>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Your way in, and your day: the next step</source>
        <translation>Ihr Einstieg und Ihr Tag: der nächste Schritt</translation>
    </message>
    <message>
        <source>From idea to production: the stages of a project, one by one</source>
        <translation>Von der Idee zum Betrieb: die Phasen eines Projekts, eine nach der anderen</translation>
    </message>
    <message>
        <source>Practise mistakes: the cards that are due</source>
        <translation>Fehler üben: die fälligen Karten</translation>
    </message>
    <message>
        <source>Mistake card: {grade}</source>
        <translation>Fehlerkarte: {grade}</translation>
    </message>
    <message>
        <source>What came of your own decisions</source>
        <translation>Was aus Ihren eigenen Entscheidungen wurde</translation>
    </message>
    <message>
        <source>Starter decks, calibration sets, quiz of the case library</source>
        <translation>Startstapel, Kalibriersätze, Quiz der Fallbibliothek</translation>
    </message>
    <message>
        <source>Make a teaching case of this item, without names</source>
        <translation>Aus diesem Artikel einen Lehrfall machen, ohne Namen</translation>
    </message>
    <message>
        <source>What was said of the case, each person apart</source>
        <translation>Was zum Fall gesagt wurde, jede Person für sich</translation>
    </message>
    <message>
        <source>Write the chosen certificate as a page to print (PDF)</source>
        <translation>Gewähltes Zertifikat als Druckseite schreiben (PDF)</translation>
    </message>
    <message>
        <source>Bundles for researchers are written by leads and admins.</source>
        <translation>Bündel für Forschende schreiben Leitung und Admins.</translation>
    </message>
    <message>
        <source>Together: plans, people, projects</source>
        <translation>Gemeinsam: Pläne, Menschen, Projekte</translation>
    </message>
    <message>
        <source>Next matter</source>
        <translation>Nächster Vorgang</translation>
    </message>
    <message>
        <source>Matter before</source>
        <translation>Voriger Vorgang</translation>
    </message>
    <message>
        <source>Next kind of matter</source>
        <translation>Nächste Art von Vorgang</translation>
    </message>
    <message>
        <source>Kind of matter before</source>
        <translation>Vorige Art von Vorgang</translation>
    </message>
    <message>
        <source>Begin a matter of this kind</source>
        <translation>Vorgang dieser Art beginnen</translation>
    </message>
    <message>
        <source>Take back what you did last about the chosen matter</source>
        <translation>Ihren letzten Schritt am gewählten Vorgang zurücknehmen</translation>
    </message>
    <message>
        <source>Write meetings to a calendar file (.ics)</source>
        <translation>Treffen in eine Kalenderdatei schreiben (.ics)</translation>
    </message>
    <message>
        <source>Propose the meetings of a calendar file (.ics)</source>
        <translation>Treffen einer Kalenderdatei vorschlagen (.ics)</translation>
    </message>
    <message>
        <source>Write a bundle by pseudonym for researchers of the chosen institution</source>
        <translation>Bündel mit Pseudonymen für Forschende der gewählten Einrichtung schreiben</translation>
    </message>
    <message>
        <source>Take answers of researchers to a bundle</source>
        <translation>Antworten von Forschenden zu einem Bündel übernehmen</translation>
    </message>
    <message>
        <source>Show the item that the chosen matter speaks of</source>
        <translation>Artikel zeigen, von dem der gewählte Vorgang handelt</translation>
    </message>
    <message>
        <source>Do number {place} of the chosen matter</source>
        <translation>Nummer {place} des gewählten Vorgangs ausführen</translation>
    </message>
    <message>
        <source>No case is open. The list of what waits for your word opens one.</source>
        <translation>Kein Fall ist offen. Die Liste dessen, was auf Ihr Wort wartet, öffnet einen.</translation>
    </message>
    <message>
        <source>Customers&apos; reviews are read by leads.</source>
        <translation>Kundenrezensionen liest die Leitung.</translation>
    </message>
    <message>
        <source>Return to {author}: {item}</source>
        <translation>Zurück an {author}: {item}</translation>
    </message>
    <message>
        <source>Return to its author: {item}</source>
        <translation>Zurück an die Verfasser:in: {item}</translation>
    </message>
    <message>
        <source>This decides many items at once. Return it, or decide its items one by one.</source>
        <translation>Das entscheidet viele Artikel auf einmal. Zurückgeben oder die Artikel einzeln entscheiden.</translation>
    </message>
    <message>
        <source>There is no item on the screen.</source>
        <translation>Kein Artikel ist auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Decide it first; then say what you see.</source>
        <translation>Zuerst entscheiden, dann sagen, was Sie sehen.</translation>
    </message>
    <message>
        <source>The case had changed meanwhile, so nothing was said.</source>
        <translation>Der Fall hatte sich inzwischen geändert, daher wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>Move the marked place: left</source>
        <translation>Markierte Stelle verschieben: links</translation>
    </message>
    <message>
        <source>Marked place: lower right corner left</source>
        <translation>Markierte Stelle: untere rechte Ecke nach links</translation>
    </message>
    <message>
        <source>Move the marked place: right</source>
        <translation>Markierte Stelle verschieben: rechts</translation>
    </message>
    <message>
        <source>Marked place: lower right corner right</source>
        <translation>Markierte Stelle: untere rechte Ecke nach rechts</translation>
    </message>
    <message>
        <source>Move the marked place: up</source>
        <translation>Markierte Stelle verschieben: nach oben</translation>
    </message>
    <message>
        <source>Marked place: lower right corner up</source>
        <translation>Markierte Stelle: untere rechte Ecke nach oben</translation>
    </message>
    <message>
        <source>Move the marked place: down</source>
        <translation>Markierte Stelle verschieben: nach unten</translation>
    </message>
    <message>
        <source>Marked place: lower right corner down</source>
        <translation>Markierte Stelle: untere rechte Ecke nach unten</translation>
    </message>
    <message>
        <source>Your week: what waits for your word, and what changed</source>
        <translation>Ihre Woche: was auf Ihr Wort wartet und was sich geändert hat</translation>
    </message>
    <message>
        <source>Approve the decision of the open case</source>
        <translation>Entscheidung des offenen Falls billigen</translation>
    </message>
    <message>
        <source>Return the decision of the open case, with a reason</source>
        <translation>Entscheidung des offenen Falls mit Grund zurückgeben</translation>
    </message>
    <message>
        <source>Write a remark on the case, perhaps on a place in the picture</source>
        <translation>Anmerkung zum Fall schreiben, auch zu einer Stelle im Bild</translation>
    </message>
    <message>
        <source>Where your interns stand: gates, learning curve, votes</source>
        <translation>Wo Ihre Praktikant:innen stehen: Schranken, Lernkurve, Stimmen</translation>
    </message>
    <message>
        <source>The cohort: everybody who learns at your sites</source>
        <translation>Die Kohorte: alle, die an Ihren Standorten lernen</translation>
    </message>
    <message>
        <source>The cohort is shown to leads and admins.</source>
        <translation>Die Kohorte sehen Leitung und Admins.</translation>
    </message>
    <message>
        <source>Fairness: how decisions came out, slice by slice</source>
        <translation>Fairness: wie Entscheidungen ausfielen, Ausschnitt für Ausschnitt</translation>
    </message>
    <message>
        <source>Figures of fairness are shown to leads and admins.</source>
        <translation>Zahlen zur Fairness sehen Leitung und Admins.</translation>
    </message>
    <message>
        <source>Customers&apos; reviews: which of them say that something came damaged</source>
        <translation>Kundenrezensionen: welche sagen, dass etwas beschädigt ankam</translation>
    </message>
    <message>
        <source>Packaging ledger: grams, cost, parcels and damage of what was certified</source>
        <translation>Verpackungsbuch: Gramm, Kosten, Sendungen und Schäden des Zertifizierten</translation>
    </message>
    <message>
        <source>The packaging ledger is shown to leads and admins.</source>
        <translation>Das Verpackungsbuch sehen Leitung und Admins.</translation>
    </message>
    <message>
        <source>Reviews of fairness: begin, read, act; what fair means here</source>
        <translation>Fairness-Überprüfungen: beginnen, lesen, handeln; was fair hier heißt</translation>
    </message>
    <message>
        <source>Reviews of fairness are shown to leads and admins.</source>
        <translation>Fairness-Überprüfungen sehen Leitung und Admins.</translation>
    </message>
    <message>
        <source>Your level in each pack, and what it means</source>
        <translation>Ihre Stufe in jeder Verpackung und was sie bedeutet</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>the screen on which items are decided</extracomment>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Sheet: many items at once</source>
        <translation>Bogen: viele Artikel auf einmal</translation>
    </message>
    <message>
        <source>History of decisions</source>
        <translation>Verlauf der Entscheidungen</translation>
    </message>
    <message>
        <source>Next row of the history</source>
        <translation>Nächste Zeile des Verlaufs</translation>
    </message>
    <message>
        <source>Previous row of the history</source>
        <translation>Vorige Zeile des Verlaufs</translation>
    </message>
    <message>
        <source>Show the chosen decision&apos;s item</source>
        <translation>Artikel der gewählten Entscheidung zeigen</translation>
    </message>
    <message>
        <source>Undo the chosen decision</source>
        <translation>Gewählte Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>Certificate of the chosen bulk act, to print</source>
        <translation>Zertifikat der gewählten Sammelhandlung zum Drucken</translation>
    </message>
    <message>
        <source>What the chosen decision rested on</source>
        <translation>Worauf die gewählte Entscheidung beruhte</translation>
    </message>
    <message>
        <source>Next filter of the history</source>
        <translation>Nächster Filter des Verlaufs</translation>
    </message>
    <message>
        <source>The keymap {file} cannot be read: {why}.</source>
        <translation>Die Tastenbelegung {file} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>The keymap {file} cannot be written: {why}.</source>
        <translation>Die Tastenbelegung {file} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>No key differs from the shipped profiles, so there is nothing to export.</source>
        <translation>Keine Taste weicht von den mitgelieferten Profilen ab, es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>In a keymap, {name!r} is a table.</source>
        <translation>In einer Tastenbelegung ist {name!r} eine Tabelle.</translation>
    </message>
    <message>
        <source>The keys of {action!r} must be a list of texts like [&quot;F&quot;].</source>
        <translation>Die Tasten von {action!r} müssen eine Liste von Texten wie [&quot;F&quot;] sein.</translation>
    </message>
    <message>
        <source>There are no notices.</source>
        <translation>Es gibt keine Hinweise.</translation>
    </message>
    <message>
        <source>Copied the SKU {sku}.</source>
        <translation>SKU {sku} kopiert.</translation>
    </message>
    <message>
        <source>The service takes what this desk sends; nobody has to sign in again.</source>
        <translation>Der Dienst nimmt an, was dieser Arbeitsplatz sendet; niemand muss sich erneut anmelden.</translation>
    </message>
    <message>
        <source>This desk is a kiosk and stays open. Whoever looks after it can end it.</source>
        <translation>Dieser Arbeitsplatz ist ein Kiosk und bleibt offen. Wer ihn betreut, kann ihn beenden.</translation>
    </message>
    <message>
        <source>Find an action by name</source>
        <translation>Aktion nach Namen finden</translation>
    </message>
    <message>
        <source>All keys of this screen</source>
        <translation>Alle Tasten dieses Bildschirms</translation>
    </message>
    <message>
        <source>Peek at the keys while held</source>
        <translation>Tasten zeigen, solange gehalten</translation>
    </message>
    <message>
        <source>Show the tour of this screen</source>
        <translation>Rundgang durch diesen Bildschirm zeigen</translation>
    </message>
    <message>
        <source>About Reviewer</source>
        <translation>Über Reviewer</translation>
    </message>
    <message>
        <source>Theme: light, dark, high contrast</source>
        <translation>Design: hell, dunkel, hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>the desk&apos;s own language</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text: larger</source>
        <translation>Text: größer</translation>
    </message>
    <message>
        <source>Text: smaller</source>
        <translation>Text: kleiner</translation>
    </message>
    <message>
        <source>Gloves: large targets, on or off</source>
        <translation>Handschuhe: große Ziele, ein oder aus</translation>
    </message>
    <message>
        <source>Motion: nothing blinks, on or off</source>
        <translation>Bewegung: nichts blinkt, ein oder aus</translation>
    </message>
    <message>
        <source>Keys: next profile</source>
        <translation>Tasten: nächstes Profil</translation>
    </message>
    <message>
        <source>Keys: change them</source>
        <translation>Tasten: ändern</translation>
    </message>
    <message>
        <source>Keys: single keys alone, or only with Alt</source>
        <translation>Tasten: einzeln oder nur mit Alt</translation>
    </message>
    <message>
        <source>Keys: card to print (PDF)</source>
        <translation>Tasten: Karte zum Drucken (PDF)</translation>
    </message>
    <message>
        <source>Keys: hints after clicks, on or off</source>
        <translation>Tasten: Tipps nach Klicks, ein oder aus</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>Scannertest</translation>
    </message>
    <message>
        <source>This session in figures, for you alone</source>
        <translation>Diese Sitzung in Zahlen, nur für Sie</translation>
    </message>
    <message>
        <source>Hints of breaks, on or off</source>
        <translation>Tipps zu Pausen, ein oder aus</translation>
    </message>
    <message>
        <source>Hints of verdicts without looking, on or off</source>
        <translation>Tipps zu Urteilen ohne Hinsehen, ein oder aus</translation>
    </message>
    <message>
        <source>Export all records as a file</source>
        <translation>Alle Einträge als Datei exportieren</translation>
    </message>
    <message>
        <source>Export your notebook as a file</source>
        <translation>Ihr Notizbuch als Datei exportieren</translation>
    </message>
    <message>
        <source>Pack records to carry by hand</source>
        <translation>Einträge zum Mitnehmen packen</translation>
    </message>
    <message>
        <source>Take the receipt for a pack</source>
        <translation>Quittung für ein Paket übernehmen</translation>
    </message>
    <message>
        <source>Copy the SKU</source>
        <translation>SKU kopieren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Diagnostics: key press to picture</source>
        <translation>Diagnose: Tastendruck bis Bild</translation>
    </message>
    <message>
        <source>Health of this desk: service, records, room</source>
        <translation>Zustand dieses Arbeitsplatzes: Dienst, Einträge, Platz</translation>
    </message>
    <message>
        <source>Write a report for whoever helps</source>
        <translation>Bericht für die Hilfe schreiben</translation>
    </message>
    <message>
        <source>Read notices</source>
        <translation>Hinweise lesen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Not while the service is away.</source>
        <translation>Nicht, solange der Dienst fort ist.</translation>
    </message>
    <message>
        <source>No check-out is about to be taken away.</source>
        <translation>Keine Ausleihe wird gleich entzogen.</translation>
    </message>
    <message>
        <source>Next item, without a verdict</source>
        <translation>Nächster Artikel, ohne Urteil</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Warteschlange durchsuchen</translation>
    </message>
    <message>
        <source>List open items</source>
        <translation>Offene Artikel auflisten</translation>
    </message>
    <message>
        <source>List decided items</source>
        <translation>Entschiedene Artikel auflisten</translation>
    </message>
    <message>
        <source>List deferred items</source>
        <translation>Zurückgestellte Artikel auflisten</translation>
    </message>
    <message>
        <source>List all items</source>
        <translation>Alle Artikel auflisten</translation>
    </message>
    <message>
        <source>List only my check-outs, or everything</source>
        <translation>Nur meine Ausleihen auflisten oder alles</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Check out more items</source>
        <translation>Mehr Artikel ausleihen</translation>
    </message>
    <message>
        <source>Let the service take check-outs back</source>
        <translation>Ausleihen dem Dienst zurückgeben</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Try pictures again that could not be opened</source>
        <translation>Bilder, die nicht zu öffnen waren, erneut versuchen</translation>
    </message>
    <message>
        <source>There is no change of keys to undo.</source>
        <translation>Es gibt keine Tastenänderung, die rückgängig zu machen wäre.</translation>
    </message>
    <message>
        <source>“{title}” needs a key. Give it another one first.</source>
        <translation>„{title}“ braucht eine Taste. Zuerst eine andere geben.</translation>
    </message>
    <message>
        <source>{path} changes no keys.</source>
        <translation>{path} ändert keine Tasten.</translation>
    </message>
    <message>
        <source>Certify the proposed pack</source>
        <translation>Vorgeschlagene Verpackung zertifizieren</translation>
    </message>
    <message>
        <source>Reject, with a reason</source>
        <translation>Ablehnen, mit Grund</translation>
    </message>
    <message>
        <source>Defer, with a reason</source>
        <translation>Zurückstellen, mit Grund</translation>
    </message>
    <message>
        <source>Send to a physical test</source>
        <translation>Prüfen lassen (Versandprüfung)</translation>
    </message>
    <message>
        <source>This site has no reasons for reject. Ask its lead for some.</source>
        <translation>Dieser Standort hat keine Gründe zum Ablehnen. Bei der Leitung erfragen.</translation>
    </message>
    <message>
        <source>This site has no reasons for defer. Ask its lead for some.</source>
        <translation>Dieser Standort hat keine Gründe zum Zurückstellen. Bei der Leitung erfragen.</translation>
    </message>
    <message>
        <source>This site has no reasons for test. Ask its lead for some.</source>
        <translation>Dieser Standort hat keine Gründe zur Prüfung. Bei der Leitung erfragen.</translation>
    </message>
    <message>
        <source>There is no item to decide.</source>
        <translation>Es gibt keinen Artikel zu entscheiden.</translation>
    </message>
    <message>
        <source>Certify {item} against a hard rule</source>
        <translation>{item} gegen eine feste Regel zertifizieren</translation>
    </message>
    <message>
        <source>No picture of this item was seen yet. Wait, look at another angle, or defer it.</source>
        <translation>Noch wurde kein Bild dieses Artikels gesehen. Warten, eine andere Ansicht ansehen oder zurückstellen.</translation>
    </message>
    <message>
        <source>The item had changed meanwhile, so nothing was decided.</source>
        <translation>Der Artikel hatte sich inzwischen geändert, daher wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>{done}.</source>
        <extracomment>what was done, as a sentence</extracomment>
        <translation>{done}.</translation>
    </message>
    <message>
        <source>Reject: {item}</source>
        <translation>Ablehnen: {item}</translation>
    </message>
    <message>
        <source>Defer: {item}</source>
        <translation>Zurückstellen: {item}</translation>
    </message>
    <message>
        <source>Test: {item}</source>
        <translation>Prüfen lassen: {item}</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Letzte Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>Sure of the coming verdict, or nothing said</source>
        <translation>Beim nächsten Urteil sicher sein, oder nichts dazu sagen</translation>
    </message>
    <message>
        <source>Unsure of the coming verdict, or nothing said</source>
        <translation>Unsicher beim kommenden Urteil, oder nichts gesagt</translation>
    </message>
    <message>
        <source>Look again at one of the last quick run, and back</source>
        <translation>Einen Artikel der letzten schnellen Folge noch einmal ansehen, dann zurück</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>one character</source>
        <translation>ein Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters, gaps: median {median:.0f} ms, longest {longest} ms</source>
        <comment>{n} character, gaps: median {median:.0f} ms, longest {longest} ms</comment>
        <translation>
            <numerusform>{n} Zeichen, Abstände: Median {median:.0f} ms, längster {longest} ms</numerusform>
            <numerusform>{n} Zeichen, Abstände: Median {median:.0f} ms, längster {longest} ms</numerusform>
        </translation>
    </message>
    <message>
        <source>The scanner sends Alt codes. Switch its ALT mode off.</source>
        <translation>Der Scanner sendet Alt-Codes. Seinen ALT-Modus ausschalten.</translation>
    </message>
    <message>
        <source>No character came, only {keys}. Set the scanner to send text as a keyboard.</source>
        <translation>Kein Zeichen kam, nur {keys}. Den Scanner so einstellen, dass er Text als Tastatur sendet.</translation>
    </message>
    <message>
        <source>Every character arrived as printed: {code}.</source>
        <translation>Jedes Zeichen kam wie gedruckt an: {code}.</translation>
    </message>
    <message>
        <source>Read as {code}, with the right check digit.</source>
        <translation>Gelesen als {code}, mit richtiger Prüfziffer.</translation>
    </message>
    <message>
        <source>Within the code came {keys}. Set the separator GS to be sent as Ctrl+].</source>
        <translation>Im Code kam {keys}. Das Trennzeichen GS als Ctrl+] senden lassen.</translation>
    </message>
    <message>
        <source>Capital and small letters are exchanged: Caps Lock is on. Switch it off.</source>
        <translation>Groß- und Kleinbuchstaben sind vertauscht: Die Feststelltaste ist an. Ausschalten.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} characters are missing. Set a longer delay between characters on the scanner, 5 to 10 ms.</source>
        <comment>{n} of {all} characters is missing. Set a longer delay between characters on the scanner, 5 to 10 ms.</comment>
        <translation>
            <numerusform>{n} von {all} Zeichen fehlt. Am Scanner eine längere Pause zwischen Zeichen einstellen, 5 bis 10 ms.</numerusform>
            <numerusform>{n} von {all} Zeichen fehlen. Am Scanner eine längere Pause zwischen Zeichen einstellen, 5 bis 10 ms.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scanner types for a {its_layout} keyboard, this machine has a {own_layout} one. Set the scanner&apos;s keyboard country to {own_layout}.</source>
        <translation>Der Scanner tippt für eine Tastatur {its_layout}, dieser Rechner hat {own_layout}. Das Tastaturland des Scanners auf {own_layout} stellen.</translation>
    </message>
    <message>
        <source>It is not what is printed, and no keyboard layout explains it. Look at the scanner&apos;s keyboard country, case and prefix settings.</source>
        <translation>Es ist nicht das Gedruckte, und kein Tastaturlayout erklärt es. Am Scanner Tastaturland, Groß-/Kleinschreibung und Präfix ansehen.</translation>
    </message>
    <message>
        <source>A code of this kind cannot prove itself. Type what is printed below its bars.</source>
        <translation>Ein solcher Code kann sich nicht selbst belegen. Eintippen, was unter den Strichen gedruckt ist.</translation>
    </message>
    <message>
        <source>Known as a scanner by its prefix {key}.</source>
        <translation>Am Präfix {key} als Scanner erkannt.</translation>
    </message>
    <message>
        <source>The prefix {key} did not come. Set it on the scanner, or take it away here.</source>
        <translation>Das Präfix {key} kam nicht. Am Scanner einstellen oder hier wegnehmen.</translation>
    </message>
    <message>
        <source>Known as a scanner by its speed.</source>
        <translation>Am Tempo als Scanner erkannt.</translation>
    </message>
    <message>
        <source>Too slow to be told from a hand. Set its delay between characters to 0, or let it send a key of its own first, such as F13, and take that as prefix here.</source>
        <translation>Zu langsam, um von einer Hand unterschieden zu werden. Die Pause zwischen Zeichen auf 0 stellen oder zuerst eine eigene Taste senden lassen, etwa F13, und diese hier als Präfix nehmen.</translation>
    </message>
    <message>
        <source>No Enter follows the code, so each scan waits {wait_ms} ms for its end. Set the suffix of the scanner to Enter (CR).</source>
        <translation>Kein Enter folgt dem Code, daher wartet jeder Scan {wait_ms} ms auf sein Ende. Das Suffix des Scanners auf Enter (CR) stellen.</translation>
    </message>
    <message>
        <source>The list is still being read. Try again in a moment.</source>
        <translation>Die Liste wird noch gelesen. Gleich erneut versuchen.</translation>
    </message>
    <message>
        <source>This is the last item.</source>
        <translation>Das ist der letzte Artikel.</translation>
    </message>
    <message>
        <source>This is the first item.</source>
        <translation>Das ist der erste Artikel.</translation>
    </message>
    <message>
        <source>The item was not on the screen yet, so the key did not count.</source>
        <translation>Der Artikel war noch nicht auf dem Bildschirm, daher zählte die Taste nicht.</translation>
    </message>
    <message>
        <source>The item had just changed, so the key did not count.</source>
        <translation>Der Artikel hatte sich gerade geändert, daher zählte die Taste nicht.</translation>
    </message>
    <message>
        <source>There is no group to look through.</source>
        <translation>Es gibt keine Gruppe durchzusehen.</translation>
    </message>
    <message numerus="yes">
        <source>Reject {n:,} items</source>
        <comment>Reject {n:,} item</comment>
        <translation>
            <numerusform>{n:,} Artikel ablehnen</numerusform>
            <numerusform>{n:,} Artikel ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certify {n:,} items as {packs}?</source>
        <comment>Certify {n:,} item as {packs}?</comment>
        <translation>
            <numerusform>{n:,} Artikel als {packs} zertifizieren?</numerusform>
            <numerusform>{n:,} Artikel als {packs} zertifizieren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject {n:,} items for {packs}?</source>
        <comment>Reject {n:,} item for {packs}?</comment>
        <translation>
            <numerusform>{n:,} Artikel für {packs} ablehnen?</numerusform>
            <numerusform>{n:,} Artikel für {packs} ablehnen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet had changed meanwhile, so nothing was decided. Look again.</source>
        <translation>Der Bogen hatte sich inzwischen geändert, daher wurde nichts entschieden. Erneut ansehen.</translation>
    </message>
    <message>
        <source>Item left</source>
        <translation>Artikel links</translation>
    </message>
    <message>
        <source>Choose further left</source>
        <translation>Auswahl weiter nach links</translation>
    </message>
    <message>
        <source>Item right</source>
        <translation>Artikel rechts</translation>
    </message>
    <message>
        <source>Choose further right</source>
        <translation>Auswahl weiter nach rechts</translation>
    </message>
    <message>
        <source>Item up</source>
        <translation>Artikel darüber</translation>
    </message>
    <message>
        <source>Choose further up</source>
        <translation>Auswahl weiter nach oben</translation>
    </message>
    <message>
        <source>Item down</source>
        <translation>Artikel darunter</translation>
    </message>
    <message>
        <source>Choose further down</source>
        <translation>Auswahl weiter nach unten</translation>
    </message>
    <message>
        <source>Certify the rest of the group</source>
        <translation>Rest der Gruppe zertifizieren</translation>
    </message>
    <message>
        <source>Reject the rest of the group, with a reason</source>
        <translation>Rest der Gruppe ablehnen, mit Grund</translation>
    </message>
    <message>
        <source>Open the next of the sample</source>
        <translation>Nächsten der Stichprobe öffnen</translation>
    </message>
    <message>
        <source>Take out of the act, or put back in</source>
        <translation>Aus der Handlung nehmen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Thumbnails: a page down</source>
        <translation>Vorschaubilder: Seite nach unten</translation>
    </message>
    <message>
        <source>Thumbnails: a page up</source>
        <translation>Vorschaubilder: Seite nach oben</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Nächste Gruppe</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Vorige Gruppe</translation>
    </message>
    <message>
        <source>Group by form factor, look-alike, vendor, category</source>
        <translation>Gruppieren nach Formfaktor, Ähnlichkeit, Lieferant, Kategorie</translation>
    </message>
    <message>
        <source>Close the item, or leave the sheet</source>
        <translation>Artikel schließen oder Bogen verlassen</translation>
    </message>
    <message>
        <source>Ruler: end further left</source>
        <translation>Lineal: Ende weiter nach links</translation>
    </message>
    <message>
        <source>Ruler: end further right</source>
        <translation>Lineal: Ende weiter nach rechts</translation>
    </message>
    <message>
        <source>Ruler: end further up</source>
        <translation>Lineal: Ende weiter nach oben</translation>
    </message>
    <message>
        <source>Ruler: end further down</source>
        <translation>Lineal: Ende weiter nach unten</translation>
    </message>
    <message>
        <source>Front angle</source>
        <translation>Ansicht vorn</translation>
    </message>
    <message>
        <source>Back angle</source>
        <translation>Ansicht hinten</translation>
    </message>
    <message>
        <source>Left angle</source>
        <translation>Ansicht links</translation>
    </message>
    <message>
        <source>Right angle</source>
        <translation>Ansicht rechts</translation>
    </message>
    <message>
        <source>Top angle</source>
        <translation>Ansicht oben</translation>
    </message>
    <message>
        <source>Bottom angle</source>
        <translation>Ansicht unten</translation>
    </message>
    <message>
        <source>Next angle</source>
        <translation>Nächste Ansicht</translation>
    </message>
    <message>
        <source>Previous angle</source>
        <translation>Vorige Ansicht</translation>
    </message>
    <message>
        <source>Angles side by side</source>
        <translation>Ansichten nebeneinander</translation>
    </message>
    <message>
        <source>Zoom in at the pointer</source>
        <translation>Am Zeiger vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit the whole picture</source>
        <translation>Ganzes Bild einpassen</translation>
    </message>
    <message>
        <source>Actual size (100 %) and back</source>
        <translation>Tatsächliche Größe (100 %) und zurück</translation>
    </message>
    <message>
        <source>Loupe while held</source>
        <translation>Lupe, solange gehalten</translation>
    </message>
    <message>
        <source>Look further left</source>
        <translation>Weiter links ansehen</translation>
    </message>
    <message>
        <source>Look further right</source>
        <translation>Weiter rechts ansehen</translation>
    </message>
    <message>
        <source>Look further up</source>
        <translation>Weiter oben ansehen</translation>
    </message>
    <message>
        <source>Look further down</source>
        <translation>Weiter unten ansehen</translation>
    </message>
    <message>
        <source>Ruler: on or off</source>
        <translation>Lineal: ein oder aus</translation>
    </message>
    <message>
        <source>Ruler: move the other end</source>
        <translation>Lineal: anderes Ende bewegen</translation>
    </message>
    <message>
        <source>Ruler: name the side it lies along</source>
        <translation>Lineal: anliegende Seite benennen</translation>
    </message>
    <message>
        <source>Compare: pinned, last certified of the family, nothing</source>
        <translation>Vergleichen: angeheftet, zuletzt Zertifiziertes der Familie, nichts</translation>
    </message>
    <message>
        <source>Pin this product to compare others with</source>
        <translation>Dieses Produkt zum Vergleichen anheften</translation>
    </message>
    <message>
        <source>Edges and perforations drawn out: on or off</source>
        <translation>Kanten und Perforationen hervorheben: ein oder aus</translation>
    </message>
    <message>
        <source>Brighter picture</source>
        <translation>Bild heller</translation>
    </message>
    <message>
        <source>Darker picture</source>
        <translation>Bild dunkler</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Weniger Kontrast</translation>
    </message>
    <message>
        <source>Picture as it came</source>
        <translation>Bild wie empfangen</translation>
    </message>
    <message>
        <source>Keyword marks on or off</source>
        <translation>Stichwortmarken ein oder aus</translation>
    </message>
    <message>
        <source>Next language of the text</source>
        <translation>Nächste Sprache des Textes</translation>
    </message>
    <message>
        <source>{problem} The shipped keys are used.</source>
        <translation>{problem} Die mitgelieferten Tasten werden benutzt.</translation>
    </message>
    <message>
        <source>The desk cannot be opened</source>
        <translation>Der Arbeitsplatz kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {why}. Choose another with --profile-dir.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {why}. Mit --profile-dir einen anderen wählen.</translation>
    </message>
    <message>
        <source>{key} shows this desk&apos;s health and writes a report.</source>
        <translation>{key} zeigt den Zustand dieses Arbeitsplatzes und schreibt einen Bericht.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written. Name a .png file where you may write.</source>
        <translation>Das Bild {file} kann nicht geschrieben werden. Eine .png-Datei nennen, wo Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>There is no folder {folder} for {file}. Make it, or correct {option}.</source>
        <translation>Es gibt keinen Ordner {folder} für {file}. Anlegen oder {option} berichtigen.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on (DISPLAY and WAYLAND_DISPLAY are empty). Start it in a desktop session, under xvfb-run, or with --offscreen --shot FILE.png.</source>
        <translation>Es gibt keinen Bildschirm, um das Fenster zu öffnen (DISPLAY und WAYLAND_DISPLAY sind leer). In einer Desktop-Sitzung, unter xvfb-run oder mit --offscreen --shot FILE.png starten.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}.</source>
        <translation>{path} kann nicht geöffnet werden: {why}.</translation>
    </message>
    <message>
        <source>A text contains half a character, which cannot be looked up. Type it again.</source>
        <translation>Ein Text enthält ein halbes Zeichen, das nicht gesucht werden kann. Erneut eintippen.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path} kann nicht benutzt werden: {why}.</translation>
    </message>
    <message>
        <source>The copy of the queue was damaged ({why}). It is fetched again; decisions are kept elsewhere and are not concerned.</source>
        <translation>Die Kopie der Warteschlange war beschädigt ({why}). Sie wird neu geholt; Entscheidungen liegen anderswo und sind nicht betroffen.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {why}.</source>
        <translation>{folder} kann nicht angelegt werden: {why}.</translation>
    </message>
    <message>
        <source>The picture {picture} arrived damaged ({size} bytes). It is fetched again.</source>
        <translation>Das Bild {picture} kam beschädigt an ({size} Byte). Es wird neu geholt.</translation>
    </message>
    <message>
        <source>{folder} cannot be looked at: {why}.</source>
        <translation>{folder} kann nicht angesehen werden: {why}.</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {why}.</source>
        <translation>{folder} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>The picture {path} cannot be stored: {why}. Make room on the disk.</source>
        <translation>Das Bild {path} kann nicht gespeichert werden: {why}. Platz auf dem Datenträger schaffen.</translation>
    </message>
    <message>
        <source>It could not be opened when it came.</source>
        <translation>Es konnte nicht geöffnet werden, als es kam.</translation>
    </message>
    <message>
        <source>The code {code} names no product: it holds {what} and no (01). Scan the code with the product&apos;s GTIN.</source>
        <translation>Der Code {code} nennt kein Produkt: Er enthält {what} und kein (01). Den Code mit der GTIN des Produkts scannen.</translation>
    </message>
    <message>
        <source>A GTIN has 8, 12, 13 or 14 digits, and {digits} has {count}. Scan it again; if it stays so, the label or the scanner&apos;s settings are wrong.</source>
        <translation>Eine GTIN hat 8, 12, 13 oder 14 Ziffern, {digits} hat {count}. Erneut scannen; bleibt es so, stimmen Etikett oder Einstellungen des Scanners nicht.</translation>
    </message>
    <message>
        <source>The GTIN {digits} was read wrongly: its last digit is {last} and should be {right}. Scan it again; if it stays so, the label or the scanner&apos;s settings are wrong.</source>
        <translation>Die GTIN {digits} wurde falsch gelesen: Die letzte Ziffer ist {last}, richtig wäre {right}. Erneut scannen; bleibt es so, stimmen Etikett oder Einstellungen des Scanners nicht.</translation>
    </message>
    <message>
        <source>Items cannot be grouped by {grouped_by!r}.</source>
        <translation>Artikel können nicht nach {grouped_by!r} gruppiert werden.</translation>
    </message>
    <message>
        <source>{bound_ppm} is no bound in parts per million.</source>
        <translation>{bound_ppm} ist keine Grenze in Teilen pro Million.</translation>
    </message>
    <message>
        <source>Many items at once can be certified or rejected, not {verdict}.</source>
        <translation>Viele Artikel auf einmal können zertifiziert oder abgelehnt werden, nicht {verdict}.</translation>
    </message>
    <message>
        <source>A verdict of reject needs a reason.</source>
        <translation>Ein Urteil „ablehnen“ braucht einen Grund.</translation>
    </message>
    <message>
        <source>The note has {count} characters, the limit is {most}.</source>
        <translation>Die Notiz hat {count} Zeichen, die Grenze ist {most}.</translation>
    </message>
    <message>
        <source>An act names at most {most} items as left out, each once.</source>
        <translation>Eine Handlung nennt höchstens {most} Artikel als ausgelassen, jeden einmal.</translation>
    </message>
    <message>
        <source>An item was left out for a reason that is not known.</source>
        <translation>Ein Artikel wurde aus einem unbekannten Grund ausgelassen.</translation>
    </message>
    <message>
        <source>An item is a member and left out at the same time.</source>
        <translation>Ein Artikel gehört dazu und ist zugleich ausgelassen.</translation>
    </message>
    <message>
        <source>An item counts as opened that is no member, or counts twice.</source>
        <translation>Ein Artikel zählt als geöffnet, der nicht dazugehört, oder er zählt doppelt.</translation>
    </message>
    <message>
        <source>An item is in the sample twice.</source>
        <translation>Ein Artikel ist zweimal in der Stichprobe.</translation>
    </message>
    <message>
        <source>An item of the sample is a member, but was never opened.</source>
        <translation>Ein Artikel der Stichprobe gehört dazu, wurde aber nie geöffnet.</translation>
    </message>
    <message>
        <source>These {count} items have such long names that they do not fit into one record. Decide them in two parts.</source>
        <translation>Diese {count} Artikel haben so lange Namen, dass sie nicht in einen Eintrag passen. In zwei Teilen entscheiden.</translation>
    </message>
    <message>
        <source>This bulk act cannot be read: {fault!r}.</source>
        <translation>Diese Sammelhandlung kann nicht gelesen werden: {fault!r}.</translation>
    </message>
    <message>
        <source>A {kind} decides nothing.</source>
        <translation>{kind} entscheidet nichts.</translation>
    </message>
    <message>
        <source>No bound for {found} found in {drawn} drawn of {members}.</source>
        <translation>Keine Grenze für {found} gefundene unter {drawn} gezogenen von {members}.</translation>
    </message>
    <message>
        <source>A bulk act has 1 to {most} members, not {count}.</source>
        <translation>Eine Sammelhandlung hat 1 bis {most} Artikel, nicht {count}.</translation>
    </message>
    <message>
        <source>The members of a bulk act must be in order, each once.</source>
        <translation>Die Artikel einer Sammelhandlung müssen geordnet sein, jeder einmal.</translation>
    </message>
    <message>
        <source>{item!r} does not say which pack it is about.</source>
        <translation>{item!r} sagt nicht, um welche Verpackung es geht.</translation>
    </message>
    <message>
        <source>{majority} of {least} experts settle nothing; ask two or more, and more than half to agree.</source>
        <translation>{majority} von {least} Fachleuten klären nichts; zwei oder mehr fragen, und mehr als die Hälfte muss übereinstimmen.</translation>
    </message>
    <message>
        <source>{item}: a panel says certify or reject, not {label}.</source>
        <translation>{item}: Ein Gremium sagt zertifizieren oder ablehnen, nicht {label}.</translation>
    </message>
    <message>
        <source>{size} cases with {enrichment_ppm} ppm of rejects cannot be drawn.</source>
        <translation>{size} Fälle mit {enrichment_ppm} ppm Ablehnungen können nicht gezogen werden.</translation>
    </message>
    <message>
        <source>An item has gold twice; a set is of one family of decisions.</source>
        <translation>Ein Artikel hat zweimal Gold; ein Satz gehört zu einer Familie von Entscheidungen.</translation>
    </message>
    <message>
        <source>{needed} true {verdict} cases are needed and {found} are there; have a panel label more, or draw fewer.</source>
        <translation>{needed} wahre Fälle {verdict} werden gebraucht, {found} sind da; ein Gremium weitere beurteilen lassen oder weniger ziehen.</translation>
    </message>
    <message>
        <source>A countersign names a decision and the hash of its payload.</source>
        <translation>Eine Gegenzeichnung nennt eine Entscheidung und den Hash ihres Inhalts.</translation>
    </message>
    <message>
        <source>Returning a decision needs a reason.</source>
        <translation>Eine Entscheidung zurückzugeben braucht einen Grund.</translation>
    </message>
    <message>
        <source>An override has a verdict, and nothing else has.</source>
        <translation>Eine Übersteuerung hat ein Urteil, und nichts sonst hat eines.</translation>
    </message>
    <message>
        <source>An override is about one item and its pack.</source>
        <translation>Eine Übersteuerung betrifft einen Artikel und seine Verpackung.</translation>
    </message>
    <message>
        <source>A verdict of {verdict} needs a reason.</source>
        <translation>Ein Urteil {verdict} braucht einen Grund.</translation>
    </message>
    <message>
        <source>This countersign cannot be read: {fault!r}.</source>
        <translation>Diese Gegenzeichnung kann nicht gelesen werden: {fault!r}.</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>sides of a product, within a sentence</extracomment>
        <translation>vorn</translation>
    </message>
    <message>
        <source>back</source>
        <translation>hinten</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>Missing: {angles}</source>
        <extracomment>sides of a product that no picture shows</extracomment>
        <translation>Fehlt: {angles}</translation>
    </message>
    <message>
        <source>This decision cannot be read: {fault!r}.</source>
        <translation>Diese Entscheidung kann nicht gelesen werden: {fault!r}.</translation>
    </message>
    <message>
        <source>A grade is 0 to {best}, not {quality}.</source>
        <translation>Eine Note ist 0 bis {best}, nicht {quality}.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk quota of this account is used up</source>
        <translation>das Speicherkontingent dieses Kontos ist verbraucht</translation>
    </message>
    <message>
        <source>the file has reached the largest size allowed</source>
        <translation>die Datei hat die größte erlaubte Größe erreicht</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk answered with an error</source>
        <translation>der Datenträger meldete einen Fehler</translation>
    </message>
    <message>
        <source>the file or its folder is gone</source>
        <translation>die Datei oder ihr Ordner ist fort</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>a part of its path is a file</source>
        <translation>ein Teil des Pfads ist eine Datei</translation>
    </message>
    <message>
        <source>a file of that name is in the way</source>
        <translation>eine Datei dieses Namens ist im Weg</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>die Datei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>another program holds the file</source>
        <translation>ein anderes Programm hält die Datei</translation>
    </message>
    <message>
        <source>what is in brackets is no application identifier</source>
        <translation>in Klammern steht kein Anwendungsbezeichner</translation>
    </message>
    <message>
        <source>{kind} is no application identifier</source>
        <translation>{kind} ist kein Anwendungsbezeichner</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>es steht nichts darin</translation>
    </message>
    <message>
        <source>({name}) has {length} digits, and here it is {value}</source>
        <translation>({name}) hat {length} Ziffern, hier steht {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>in place of digits: nothing
----------
a rate rests on nothing</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the value of ({name}) is too long; does the scanner send the separator GS</source>
        <translation>der Wert von ({name}) ist zu lang; sendet der Scanner das Trennzeichen GS</translation>
    </message>
    <message>
        <source>the value of ({name}) is too short; does the scanner send the separator GS</source>
        <translation>der Wert von ({name}) ist zu kurz; sendet der Scanner das Trennzeichen GS</translation>
    </message>
    <message>
        <source>({name}) is a date, and {value} is none</source>
        <translation>({name}) ist ein Datum, {value} ist keines</translation>
    </message>
    <message>
        <source>The code {shown} is no GS1 code: {why}. Scan it again.</source>
        <translation>Der Code {shown} ist kein GS1-Code: {why}. Erneut scannen.</translation>
    </message>
    <message>
        <source>nothing was imported</source>
        <translation>nichts wurde importiert</translation>
    </message>
    <message numerus="yes">
        <source>{n} defects found, {outcome}.</source>
        <comment>{n} defect found, {outcome}.</comment>
        <translation>
            <numerusform>{n} Mangel gefunden, {outcome}.</numerusform>
            <numerusform>{n} Mängel gefunden, {outcome}.</numerusform>
        </translation>
    </message>
    <message>
        <source>no good one is rejected, or no bad one</source>
        <translation>kein guter wird abgelehnt oder kein schlechter</translation>
    </message>
    <message>
        <source>no decision is wrong, or every one is</source>
        <translation>keine Entscheidung ist falsch, oder jede</translation>
    </message>
    <message>
        <source>good ones are rejected as often as bad ones</source>
        <translation>gute werden so oft abgelehnt wie schlechte</translation>
    </message>
    <message>
        <source>every score is 0 or 1 and right</source>
        <translation>jede Bewertung ist 0 oder 1 und richtig</translation>
    </message>
    <message>
        <source>Demographic parity</source>
        <translation>Demografische Parität</translation>
    </message>
    <message>
        <source>Equal opportunity</source>
        <translation>Chancengleichheit</translation>
    </message>
    <message>
        <source>Predictive equality</source>
        <translation>Prädiktive Gleichheit</translation>
    </message>
    <message>
        <source>Equalized odds</source>
        <translation>Ausgeglichene Quoten</translation>
    </message>
    <message>
        <source>Predictive parity</source>
        <translation>Prädiktive Parität</translation>
    </message>
    <message>
        <source>Sufficiency</source>
        <translation>Suffizienz</translation>
    </message>
    <message>
        <source>Accuracy equality</source>
        <translation>Gleiche Genauigkeit</translation>
    </message>
    <message>
        <source>Calibration within groups</source>
        <translation>Kalibrierung in Gruppen</translation>
    </message>
    <message>
        <source>Balance of the bad</source>
        <translation>Balance der Schlechten</translation>
    </message>
    <message>
        <source>Balance of the good</source>
        <translation>Balance der Guten</translation>
    </message>
    <message>
        <source>In each group the same share of items is rejected.</source>
        <translation>In jeder Gruppe wird der gleiche Anteil der Artikel abgelehnt.</translation>
    </message>
    <message>
        <source>Of what would be damaged the same share is rejected.</source>
        <translation>Von dem, was beschädigt würde, wird der gleiche Anteil abgelehnt.</translation>
    </message>
    <message>
        <source>Of what would arrive whole the same share is rejected.</source>
        <translation>Von dem, was heil ankäme, wird der gleiche Anteil abgelehnt.</translation>
    </message>
    <message>
        <source>Both damaged and whole items are rejected alike often.</source>
        <translation>Beschädigte wie heile Artikel werden gleich oft abgelehnt.</translation>
    </message>
    <message>
        <source>Of what is rejected the same share would be damaged.</source>
        <translation>Von dem, was abgelehnt wird, würde der gleiche Anteil beschädigt.</translation>
    </message>
    <message>
        <source>A reject, and a certificate, means the same in each group.</source>
        <translation>Eine Ablehnung und eine Zertifizierung bedeuten in jeder Gruppe dasselbe.</translation>
    </message>
    <message>
        <source>In each group the same share is decided rightly.</source>
        <translation>In jeder Gruppe wird der gleiche Anteil richtig entschieden.</translation>
    </message>
    <message>
        <source>What is scored alike is damaged alike often.</source>
        <translation>Was gleich bewertet ist, wird gleich oft beschädigt.</translation>
    </message>
    <message>
        <source>Damaged items have the same score on average.</source>
        <translation>Beschädigte Artikel haben im Mittel die gleiche Bewertung.</translation>
    </message>
    <message>
        <source>Whole items have the same score on average.</source>
        <translation>Heile Artikel haben im Mittel die gleiche Bewertung.</translation>
    </message>
    <message>
        <source>{definitions} and {last} cannot hold together where damage is not alike frequent in the groups, unless {unless} ({source}).</source>
        <translation>{definitions} und {last} können nicht zugleich gelten, wo Schäden in den Gruppen nicht gleich häufig sind, außer {unless} ({source}).</translation>
    </message>
    <message>
        <source>{definitions} and {last} cannot hold together where damage is not alike frequent in the groups ({source}).</source>
        <translation>{definitions} und {last} können nicht zugleich gelten, wo Schäden in den Gruppen nicht gleich häufig sind ({source}).</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anders</translation>
    </message>
    <message>
        <source>{place} is a folder. Name a file.</source>
        <translation>{place} ist ein Ordner. Eine Datei nennen.</translation>
    </message>
    <message>
        <source>There is no folder {folder} for {place}. Make it first.</source>
        <translation>Es gibt keinen Ordner {folder} für {place}. Zuerst anlegen.</translation>
    </message>
    <message>
        <source>{place} cannot be written: permission was denied. Choose another place.</source>
        <translation>{place} kann nicht geschrieben werden: Die Berechtigung fehlt. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>There is something at {place} already. Name a folder to be made.</source>
        <translation>An {place} ist schon etwas. Einen neu anzulegenden Ordner nennen.</translation>
    </message>
    <message>
        <source>{place} is no file that could be replaced. Name another.</source>
        <translation>{place} ist keine Datei, die ersetzt werden könnte. Eine andere nennen.</translation>
    </message>
    <message>
        <source>{place} cannot be written: {why}. Choose another place.</source>
        <translation>{place} kann nicht geschrieben werden: {why}. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{bound} ppm is no bound for a gate: no number of cases shows all or nothing.</source>
        <translation>{bound} ppm ist keine Grenze für eine Schranke: Keine Zahl von Fällen zeigt alles oder nichts.</translation>
    </message>
    <message>
        <source>{reliance_cases} cases cannot be asked for.</source>
        <translation>{reliance_cases} Fälle können nicht verlangt werden.</translation>
    </message>
    <message>
        <source>There is no gate to {name!r}.</source>
        <translation>Es gibt keine Schranke zu {name!r}.</translation>
    </message>
    <message>
        <source>{few} {part} of {all} {whole} cannot be.</source>
        <translation>{few} {part} von {all} {whole} kann nicht sein.</translation>
    </message>
    <message>
        <source>A gate has no {name!r}.</source>
        <translation>Eine Schranke hat kein {name!r}.</translation>
    </message>
    <message>
        <source>{threshold} cannot be {value!r}.</source>
        <translation>{threshold} kann nicht {value!r} sein.</translation>
    </message>
    <message>
        <source>to 15 cm</source>
        <translation>bis 15 cm</translation>
    </message>
    <message>
        <source>to 30 cm</source>
        <translation>bis 30 cm</translation>
    </message>
    <message>
        <source>to 60 cm</source>
        <translation>bis 60 cm</translation>
    </message>
    <message>
        <source>over 60 cm</source>
        <translation>über 60 cm</translation>
    </message>
    <message>
        <source>to 250 g</source>
        <translation>bis 250 g</translation>
    </message>
    <message>
        <source>to 1 kg</source>
        <translation>bis 1 kg</translation>
    </message>
    <message>
        <source>to 5 kg</source>
        <translation>bis 5 kg</translation>
    </message>
    <message>
        <source>over 5 kg</source>
        <translation>über 5 kg</translation>
    </message>
    <message>
        <source>Bare</source>
        <translation>Unverpackt</translation>
    </message>
    <message>
        <source>Polybag</source>
        <translation>Polybeutel</translation>
    </message>
    <message>
        <source>Shrink film</source>
        <translation>Schrumpffolie</translation>
    </message>
    <message>
        <source>Blister card</source>
        <translation>Blisterkarte</translation>
    </message>
    <message>
        <source>Thin box</source>
        <translation>Dünne Schachtel</translation>
    </message>
    <message>
        <source>Sturdy carton</source>
        <translation>Fester Karton</translation>
    </message>
    <message>
        <source>Multipack</source>
        <translation>Mehrfachpackung</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>weight unknown</source>
        <translation>Gewicht unbekannt</translation>
    </message>
    <message>
        <source>Packaging unknown</source>
        <translation>Verpackung unbekannt</translation>
    </message>
    <message>
        <source>Look-alikes {number}</source>
        <extracomment>a group of items that look alike</extracomment>
        <translation>Ähnliche {number}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>{number}%</source>
        <extracomment>a share</extracomment>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>{before} or {last}</source>
        <extracomment>one thing or another; the first field may hold several already</extracomment>
        <translation>{before} oder {last}</translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <extracomment>one thing and another; the first field may hold several already</extracomment>
        <translation>{before} und {last}</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <extracomment>a date in digits; the month and the day have two</extracomment>
        <translation>{day}.{month}.{year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>a date with the short name of its month</extracomment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>a date with the short name of its month</extracomment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {long_month}</source>
        <extracomment>a date with the whole name of its month</extracomment>
        <translation>{day}. {long_month}</translation>
    </message>
    <message>
        <source>{long_month} {year}</source>
        <extracomment>a month of a year</extracomment>
        <translation>{long_month} {year}</translation>
    </message>
    <message>
        <source>{day} {clock}</source>
        <extracomment>a moment: {day} is a date such as &quot;3 Mar&quot;, {clock} hours and minutes</extracomment>
        <translation>{day} {clock}</translation>
    </message>
    <message>
        <source>An entrustment names a person and a family.</source>
        <translation>Eine Betrauung nennt eine Person und eine Familie.</translation>
    </message>
    <message>
        <source>Lowering a level needs a reason and a remedy.</source>
        <translation>Eine Stufe zu senken braucht einen Grund und eine Abhilfe.</translation>
    </message>
    <message>
        <source>A note or remedy has at most {most} characters.</source>
        <translation>Eine Notiz oder Abhilfe hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>This entrustment cannot be read: {fault!r}.</source>
        <translation>Diese Betrauung kann nicht gelesen werden: {fault!r}.</translation>
    </message>
    <message>
        <source>The launch plan names them. You have not talked yet.</source>
        <translation>Der Startplan nennt diese Person. Sie haben noch nicht gesprochen.</translation>
    </message>
    <message>
        <source>They offer lunch. You have not talked yet.</source>
        <translation>Bietet ein Mittagessen an. Sie haben noch nicht gesprochen.</translation>
    </message>
    <message>
        <source>You last talked on {day}.</source>
        <translation>Zuletzt gesprochen am {day}.</translation>
    </message>
    <message>
        <source>{label}: fill this in.</source>
        <translation>{label}: bitte ausfüllen.</translation>
    </message>
    <message>
        <source>{label}: this does not fit, {expected}.</source>
        <extracomment>{expected} is what fits, such as &quot;a day and time&quot;</extracomment>
        <translation>{label}: Das passt nicht, {expected}.</translation>
    </message>
    <message>
        <source>There is nothing to fill in that is called “{name}”.</source>
        <translation>Es gibt nichts auszufüllen, das „{name}“ heißt.</translation>
    </message>
    <message>
        <source>one line of at most {most} characters</source>
        <translation>eine Zeile mit höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>a text of at most {most} characters</source>
        <translation>ein Text mit höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>at most {most} lines</source>
        <translation>höchstens {most} Zeilen</translation>
    </message>
    <message>
        <source>a day as in 2026-03-31</source>
        <translation>ein Tag wie 2026-03-31</translation>
    </message>
    <message>
        <source>a day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>a whole number in range</source>
        <translation>eine ganze Zahl im Bereich</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>one of the choices</source>
        <translation>eine der Möglichkeiten</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>ein Artikel</translation>
    </message>
    <message>
        <source>one of the list</source>
        <translation>eines aus der Liste</translation>
    </message>
    <message>
        <source>at most {most} rows</source>
        <translation>höchstens {most} Zeilen</translation>
    </message>
    <message>
        <source>“{kind}” knows no “{act}”.</source>
        <translation>„{kind}“ kennt kein „{act}“.</translation>
    </message>
    <message>
        <source>At a university</source>
        <translation>An einer Universität</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Praktikum</translation>
    </message>
    <message>
        <source>In industry</source>
        <translation>In der Industrie</translation>
    </message>
    <message>
        <source>At both</source>
        <translation>An beiden</translation>
    </message>
    <message>
        <source>Back in academia</source>
        <translation>Zurück in der Wissenschaft</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>trajectories</source>
        <translation>Werdegänge</translation>
    </message>
    <message>
        <source>told</source>
        <translation>mitgeteilt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>Tell where you went</source>
        <translation>Mitteilen, wohin Sie gingen</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>at what place</comment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Leads may see this and count it</source>
        <translation>Die Leitung darf dies sehen und zählen</translation>
    </message>
    <message>
        <source>It is told by consent alone.</source>
        <translation>Es wird nur mit Einwilligung mitgeteilt.</translation>
    </message>
    <message>
        <source>Tell the next step</source>
        <translation>Nächsten Schritt mitteilen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation>Wieder mitteilen</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first day</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Levels by family of decisions</source>
        <translation>Stufen je Familie von Entscheidungen</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Of them true rejects</source>
        <translation>Davon wahre Ablehnungen</translation>
    </message>
    <message>
        <source>Certificates that came back</source>
        <translation>Zertifizierungen mit Rückmeldung</translation>
    </message>
    <message>
        <source>Of them with damage</source>
        <translation>Davon mit Schaden</translation>
    </message>
    <message>
        <source>What it does not say</source>
        <translation>Was es nicht sagt</translation>
    </message>
    <message>
        <source>Hash of the evidence</source>
        <translation>Hash der Belege</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>erbeten</translation>
    </message>
    <message>
        <source>signed by a mentor</source>
        <translation>von Mentor:in unterzeichnet</translation>
    </message>
    <message>
        <source>signed by a lead</source>
        <translation>von Leitung unterzeichnet</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Ask for a certificate</source>
        <translation>Um ein Zertifikat bitten</translation>
    </message>
    <message>
        <source>Put the figures in anew</source>
        <translation>Zahlen neu einsetzen</translation>
    </message>
    <message>
        <source>Sign as mentor</source>
        <translation>Als Mentor:in unterzeichnen</translation>
    </message>
    <message>
        <source>Sign as lead</source>
        <translation>Als Leitung unterzeichnen</translation>
    </message>
    <message>
        <source>Issue</source>
        <comment>give out a certificate</comment>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>On</source>
        <comment>day of it</comment>
        <translation>Am</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>note to oneself</source>
        <translation>Notiz an sich selbst</translation>
    </message>
    <message>
        <source>notes to oneself</source>
        <translation>Notizen an sich selbst</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>weggelegt</translation>
    </message>
    <message>
        <source>Write into your notebook</source>
        <translation>In Ihr Notizbuch schreiben</translation>
    </message>
    <message>
        <source>On</source>
        <comment>about what</comment>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a text</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Take out again</source>
        <translation>Wieder hervorholen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Record in this slice</source>
        <translation>Bilanz in diesem Ausschnitt</translation>
    </message>
    <message>
        <source>Shipments in both packs</source>
        <translation>Sendungen in beiden Verpackungen</translation>
    </message>
    <message>
        <source>Keyword mark</source>
        <translation>Stichwortmarke</translation>
    </message>
    <message>
        <source>Look-alike</source>
        <translation>Ähnliches Produkt</translation>
    </message>
    <message>
        <source>Field or measure</source>
        <translation>Feld oder Maß</translation>
    </message>
    <message>
        <source>Picture, or what is marked on it</source>
        <translation>Bild oder Markierung darauf</translation>
    </message>
    <message>
        <source>It is not so</source>
        <translation>Es ist nicht so</translation>
    </message>
    <message>
        <source>The word or picture is misread</source>
        <translation>Wort oder Bild ist falsch gelesen</translation>
    </message>
    <message>
        <source>It is of another product</source>
        <translation>Es gehört zu einem anderen Produkt</translation>
    </message>
    <message>
        <source>It is out of date</source>
        <translation>Es ist veraltet</translation>
    </message>
    <message>
        <source>It says nothing about damage</source>
        <translation>Es sagt nichts über Schäden</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>contested piece of evidence</source>
        <translation>bestrittener Beleg</translation>
    </message>
    <message>
        <source>contested pieces of evidence</source>
        <translation>bestrittene Belege</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>stattgegeben</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>Contest a piece of evidence</source>
        <translation>Beleg bestreiten</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welcher</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was er sagt</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Was daran falsch ist</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Page of evidence</source>
        <translation>Belegseite</translation>
    </message>
    <message>
        <source>Decision that rested on it</source>
        <translation>Entscheidung, die darauf beruhte</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Uphold: the piece is wrong</source>
        <translation>Stattgeben: Der Beleg ist falsch</translation>
    </message>
    <message>
        <source>Why, and what follows</source>
        <translation>Warum und was daraus folgt</translation>
    </message>
    <message>
        <source>Dismiss: the piece stands</source>
        <translation>Abweisen: Der Beleg bleibt</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>explanation that did not help</source>
        <translation>Erklärung, die nicht half</translation>
    </message>
    <message>
        <source>explanations that did not help</source>
        <translation>Erklärungen, die nicht halfen</translation>
    </message>
    <message>
        <source>said</source>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>The explanation did not help</source>
        <translation>Die Erklärung half nicht</translation>
    </message>
    <message>
        <source>Kinds of pieces</source>
        <translation>Arten von Belegen</translation>
    </message>
    <message>
        <source>It did after all</source>
        <translation>Sie half doch</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>an input of the model: what the product costs</extracomment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>of work</comment>
        <extracomment>a facet of decisions: in which shift of the day</extracomment>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Decided rightly</source>
        <extracomment>facets as they stand within a sentence</extracomment>
        <translation>Richtig entschieden</translation>
    </message>
    <message>
        <source>True rejects that were rejected</source>
        <translation>Wahre Ablehnungen, die abgelehnt wurden</translation>
    </message>
    <message>
        <source>True certifies that were rejected</source>
        <translation>Wahre Zertifizierungen, die abgelehnt wurden</translation>
    </message>
    <message>
        <source>Certified, but damaged</source>
        <translation>Zertifiziert, aber beschädigt</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>how long ago an item was flagged</extracomment>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Certified by the model alone</source>
        <translation>Vom Modell allein zertifiziert</translation>
    </message>
    <message>
        <source>Truth known</source>
        <translation>Wahrheit bekannt</translation>
    </message>
    <message>
        <source>from</source>
        <comment>low end of an interval</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>high end of an interval</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>of fairness</comment>
        <extracomment>what is named by its number</extracomment>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>SHA-256 of all figures</source>
        <translation>SHA-256 aller Zahlen</translation>
    </message>
    <message>
        <source>Signature of the service</source>
        <translation>Signatur des Dienstes</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Told apart by</source>
        <translation>Unterschieden nach</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>Accepted share of false ones among what differs</source>
        <translation>Zugelassener Anteil falscher unter den Abweichungen</translation>
    </message>
    <message>
        <source>Level of the intervals</source>
        <translation>Niveau der Intervalle</translation>
    </message>
    <message>
        <source>Of all</source>
        <comment>decisions</comment>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>a share</comment>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Hits</source>
        <extracomment>head of a column: of how many decisions it is true</extracomment>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>out of how many</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>a part of all</comment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Rates that differ from the rest by more than chance</source>
        <translation>Raten, die mehr als zufällig vom Rest abweichen</translation>
    </message>
    <message>
        <source>Differ from the rest</source>
        <translation>Weichen vom Rest ab</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Facette</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Against the rest</source>
        <translation>Gegen den Rest</translation>
    </message>
    <message>
        <source>Corrected p</source>
        <translation>Korrigiertes p</translation>
    </message>
    <message>
        <source>Definitions of fairness</source>
        <translation>Definitionen von Fairness</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Furthest from the rest</source>
        <translation>Am weitesten vom Rest</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>By</source>
        <comment>how much apart</comment>
        <translation>Um</translation>
    </message>
    <message>
        <source>Damage is not alike frequent by</source>
        <translation>Schäden nicht gleich häufig nach</translation>
    </message>
    <message>
        <source>Groups of the definition chosen</source>
        <translation>Gruppen der gewählten Definition</translation>
    </message>
    <message>
        <source>Definition chosen</source>
        <translation>Gewählte Definition</translation>
    </message>
    <message>
        <source>Chosen in</source>
        <translation>Gewählt in</translation>
    </message>
    <message>
        <source>It names a definition twice, or one that is not known.</source>
        <translation>Eine Definition ist doppelt genannt oder nicht bekannt.</translation>
    </message>
    <message>
        <source>{why_apart} Choose one of them, or say why both.</source>
        <translation>{why_apart} Eine davon wählen oder sagen, warum beide.</translation>
    </message>
    <message>
        <source>review of fairness</source>
        <translation>Fairness-Überprüfung</translation>
    </message>
    <message>
        <source>reviews of fairness</source>
        <translation>Fairness-Überprüfungen</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>read</source>
        <comment>somebody has read it</comment>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>action agreed</source>
        <translation>Maßnahme vereinbart</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>state of a launch plan</extracomment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Begin a review of fairness</source>
        <translation>Fairness-Überprüfung beginnen</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>What strikes you</source>
        <translation>Was Ihnen auffällt</translation>
    </message>
    <message>
        <source>Agree an action</source>
        <translation>Maßnahme vereinbaren</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Accept it as it is</source>
        <translation>So annehmen</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Warum es angenommen wird</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>definition of fairness</source>
        <translation>Definition von Fairness</translation>
    </message>
    <message>
        <source>definitions of fairness</source>
        <translation>Definitionen von Fairness</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>of a definition
----------
a row that is ticked, for a screen reader</extracomment>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Choose what fair means</source>
        <translation>Wählen, was fair heißt</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Between groups by</source>
        <translation>Zwischen Gruppen nach</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Warum diese</translation>
    </message>
    <message>
        <source>Why both, though they cannot hold together</source>
        <translation>Warum beide, obwohl sie nicht zugleich gelten können</translation>
    </message>
    <message>
        <source>SHA-256 of the figures that were shown</source>
        <translation>SHA-256 der gezeigten Zahlen</translation>
    </message>
    <message>
        <source>Withdraw the choice</source>
        <translation>Wahl zurückziehen</translation>
    </message>
    <message>
        <source>the intern&apos;s</source>
        <extracomment>whose turn it was</extracomment>
        <translation>Praktikant:in</translation>
    </message>
    <message>
        <source>the mentor&apos;s</source>
        <translation>Mentor:in</translation>
    </message>
    <message>
        <source>It was nobody&apos;s turn.</source>
        <translation>Niemand war am Zug.</translation>
    </message>
    <message>
        <source>The turn was the intern&apos;s.</source>
        <translation>Praktikant:in war am Zug.</translation>
    </message>
    <message>
        <source>The turn was the mentor&apos;s.</source>
        <translation>Mentor:in war am Zug.</translation>
    </message>
    <message>
        <source>There were {days} working days for an answer, and {past:.1f} were over.</source>
        <translation>Für eine Antwort gab es {days} Arbeitstage, {past:.1f} waren vergangen.</translation>
    </message>
    <message>
        <source>reply to a remark</source>
        <translation>Antwort auf eine Anmerkung</translation>
    </message>
    <message>
        <source>replies to remarks</source>
        <translation>Antworten auf Anmerkungen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>acted upon</source>
        <translation>umgesetzt</translation>
    </message>
    <message>
        <source>disputed</source>
        <extracomment>state of a decision
----------
why an item cannot be a member: people differ
----------
where a decision stands, within a line</extracomment>
        <translation>strittig</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Frist abgelaufen</translation>
    </message>
    <message>
        <source>Ask for an answer to a remark</source>
        <translation>Um Antwort auf eine Anmerkung bitten</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Answer a remark</source>
        <translation>Anmerkung beantworten</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was Sie getan haben</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>somebody has read it</comment>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Acted upon</source>
        <translation>Umgesetzt</translation>
    </message>
    <message>
        <source>Dispute</source>
        <comment>say that one differs</comment>
        <translation>Widersprechen</translation>
    </message>
    <message>
        <source>Why you differ</source>
        <translation>Warum Sie anderer Meinung sind</translation>
    </message>
    <message>
        <source>Answer the dispute</source>
        <translation>Widerspruch beantworten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>finish with something</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Keine Antwort kam</translation>
    </message>
    <message>
        <source>Whose turn it was</source>
        <translation>Wer am Zug war</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>synthesis</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>syntheses</source>
        <translation>Zusammenfassungen</translation>
    </message>
    <message>
        <source>Write what the remarks on a case come to for you</source>
        <translation>Schreiben, was die Anmerkungen zu einem Fall für Sie ergeben</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>Write a remark on all cases with one reason</source>
        <translation>Anmerkung zu allen Fällen mit einem Grund schreiben</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Code des Grunds</translation>
    </message>
    <message>
        <source>A level that was lowered</source>
        <translation>Eine gesenkte Stufe</translation>
    </message>
    <message>
        <source>A decision that was overturned</source>
        <translation>Eine aufgehobene Entscheidung</translation>
    </message>
    <message>
        <source>It is against your own word: somebody else decides.</source>
        <translation>Es richtet sich gegen Ihr eigenes Wort: Jemand anders entscheidet.</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>Einspruch</translation>
    </message>
    <message>
        <source>appeals</source>
        <translation>Einsprüche</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>eingelegt</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>angehört</translation>
    </message>
    <message>
        <source>Appeal</source>
        <comment>raise an appeal</comment>
        <translation>Einspruch einlegen</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>an entry</comment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Whose word it was</source>
        <translation>Wessen Wort es war</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Uphold</source>
        <translation>Stattgeben</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>Matters more to me</source>
        <translation>Mir wichtiger</translation>
    </message>
    <message>
        <source>Matters as much</source>
        <translation>Gleich wichtig</translation>
    </message>
    <message>
        <source>Matters less to me</source>
        <translation>Mir weniger wichtig</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu es dient</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Say how much it matters to you</source>
        <translation>Sagen, wie wichtig es Ihnen ist</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>Mir</translation>
    </message>
    <message>
        <source>Name who goes on</source>
        <translation>Nennen, wer weitermacht</translation>
    </message>
    <message>
        <source>Outcome owner</source>
        <translation>Verantwortlich fürs Ergebnis</translation>
    </message>
    <message>
        <source>Last day of the stay</source>
        <translation>Letzter Tag des Praktikums</translation>
    </message>
    <message>
        <source>Say what became of it</source>
        <translation>Sagen, was daraus wurde</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>publication goal</source>
        <translation>Publikationsziel</translation>
    </message>
    <message>
        <source>publication goals</source>
        <translation>Publikationsziele</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>state of a launch plan</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>eingereicht</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>Set a publication goal</source>
        <translation>Publikationsziel setzen</translation>
    </message>
    <message>
        <source>There is a draft</source>
        <translation>Es gibt einen Entwurf</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo er liegt</translation>
    </message>
    <message>
        <source>Clear for submission</source>
        <translation>Zur Einreichung freigeben</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Was angesehen wurde</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Declined or given up</source>
        <translation>Abgelehnt oder aufgegeben</translation>
    </message>
    <message>
        <source>production goal</source>
        <translation>Produktivziel</translation>
    </message>
    <message>
        <source>production goals</source>
        <translation>Produktivziele</translation>
    </message>
    <message>
        <source>prototype</source>
        <translation>Prototyp</translation>
    </message>
    <message>
        <source>offline proof</source>
        <translation>Offline-Nachweis</translation>
    </message>
    <message>
        <source>in shadow</source>
        <translation>im Schattenbetrieb</translation>
    </message>
    <message>
        <source>pilot</source>
        <comment>one site tries it</comment>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>live</source>
        <comment>it is used by everybody</comment>
        <translation>im Betrieb</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>Set a production goal</source>
        <translation>Produktivziel setzen</translation>
    </message>
    <message>
        <source>Proven offline</source>
        <translation>Offline nachgewiesen</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Runs in shadow</source>
        <translation>Läuft im Schatten</translation>
    </message>
    <message>
        <source>Pilot</source>
        <comment>one site tries it</comment>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>it is used by everybody</comment>
        <translation>Im Betrieb</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>skill goal</source>
        <translation>Kompetenzziel</translation>
    </message>
    <message>
        <source>skill goals</source>
        <translation>Kompetenzziele</translation>
    </message>
    <message>
        <source>set</source>
        <comment>a goal was set</comment>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>practised</source>
        <translation>geübt</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>a skill was shown</comment>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>fallen gelassen</translation>
    </message>
    <message>
        <source>Set a skill goal</source>
        <translation>Kompetenzziel setzen</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Geübt</translation>
    </message>
    <message>
        <source>How</source>
        <comment>in what way</comment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>a skill was shown</comment>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Wodurch</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fallen gelassen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittagessen</translation>
    </message>
    <message>
        <source>Fireside chat</source>
        <translation>Kamingespräch</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a meeting</comment>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>an event</comment>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Team event</source>
        <translation>Teamevent</translation>
    </message>
    <message>
        <source>What we learnt</source>
        <translation>Was wir lernten</translation>
    </message>
    <message>
        <source>Case of the week</source>
        <translation>Fall der Woche</translation>
    </message>
    <message>
        <source>Problem day</source>
        <translation>Problemtag</translation>
    </message>
    <message>
        <source>Day for students</source>
        <translation>Tag für Studierende</translation>
    </message>
    <message>
        <source>Getting to know each other</source>
        <translation>Kennenlernen</translation>
    </message>
    <message>
        <source>Great</source>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>a sign beside a finding about the scanner</extracomment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>Annehmbar</translation>
    </message>
    <message>
        <source>Problematic</source>
        <translation>Problematisch</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>how long</comment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Time zone of the place</source>
        <translation>Zeitzone des Orts</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>held</source>
        <comment>it took place</comment>
        <translation>abgehalten</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>Propose a meeting</source>
        <translation>Treffen vorschlagen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>an input of the model: what the product is called</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>With</source>
        <comment>people invited</comment>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Lunch seat of</source>
        <translation>Mittagsplatz bei</translation>
    </message>
    <message>
        <source>UID in a calendar</source>
        <translation>UID im Kalender</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>to another time</comment>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>I shall be there</source>
        <translation>Ich werde da sein</translation>
    </message>
    <message>
        <source>Settle without the others</source>
        <translation>Ohne die anderen festlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>it took place</comment>
        <translation>Abgehalten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What was agreed to do</source>
        <translation>Was zu tun vereinbart wurde</translation>
    </message>
    <message>
        <source>Write into the notes</source>
        <translation>In die Notizen schreiben</translation>
    </message>
    <message>
        <source>lunch roster</source>
        <translation>Mittagsliste</translation>
    </message>
    <message>
        <source>lunch rosters</source>
        <translation>Mittagslisten</translation>
    </message>
    <message>
        <source>Offer lunches</source>
        <translation>Mittagessen anbieten</translation>
    </message>
    <message>
        <source>Seats a week</source>
        <translation>Plätze je Woche</translation>
    </message>
    <message>
        <source>What you like to talk about</source>
        <translation>Worüber Sie gern sprechen</translation>
    </message>
    <message>
        <source>Change the seats</source>
        <translation>Plätze ändern</translation>
    </message>
    <message>
        <source>Take a seat</source>
        <translation>Platz nehmen</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>Give the seat back</source>
        <translation>Platz zurückgeben</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>write into a thread</comment>
        <translation>Beitragen</translation>
    </message>
    <message>
        <source>Hide a post</source>
        <translation>Beitrag verbergen</translation>
    </message>
    <message>
        <source>Show a hidden post</source>
        <translation>Verborgenen Beitrag zeigen</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Open a thread</source>
        <translation>Thread öffnen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>First post</source>
        <translation>Erster Beitrag</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderierende</translation>
    </message>
    <message>
        <source>thread on a case</source>
        <translation>Thread zu einem Fall</translation>
    </message>
    <message>
        <source>threads on cases</source>
        <translation>Threads zu Fällen</translation>
    </message>
    <message>
        <source>Talk about this case</source>
        <translation>Über diesen Fall sprechen</translation>
    </message>
    <message>
        <source>Who else may read</source>
        <translation>Wer noch lesen darf</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>Announce an event</source>
        <translation>Veranstaltung ankündigen</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Gastgebende</translation>
    </message>
    <message>
        <source>I shall come</source>
        <translation>Ich komme</translation>
    </message>
    <message>
        <source>I shall not come</source>
        <translation>Ich komme nicht</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gestellt</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Frage stellen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>For</source>
        <comment>at which event</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>I ask that too</source>
        <translation>Das frage ich auch</translation>
    </message>
    <message>
        <source>Pick</source>
        <comment>choose a question</comment>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>You cannot rate yourself.</source>
        <translation>Sie können sich nicht selbst beurteilen.</translation>
    </message>
    <message>
        <source>rating of a mentor</source>
        <translation>Beurteilung einer Mentor:in</translation>
    </message>
    <message>
        <source>ratings of mentors</source>
        <translation>Beurteilungen von Mentor:innen</translation>
    </message>
    <message>
        <source>given</source>
        <translation>abgegeben</translation>
    </message>
    <message>
        <source>Say how a mentor is</source>
        <translation>Sagen, wie eine Mentor:in ist</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor:in</translation>
    </message>
    <message>
        <source>How the mentor is</source>
        <translation>Wie die Mentor:in ist</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>notiert</translation>
    </message>
    <message>
        <source>I talked to somebody</source>
        <translation>Ich habe mit jemandem gesprochen</translation>
    </message>
    <message>
        <source>Whom</source>
        <comment>talked to</comment>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Waiting for somebody</source>
        <translation>Warten auf jemanden</translation>
    </message>
    <message>
        <source>There is more to it than planned</source>
        <translation>Es steckt mehr darin als geplant</translation>
    </message>
    <message>
        <source>Data or tools were missing</source>
        <translation>Daten oder Werkzeuge fehlten</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>The goal changed</source>
        <translation>Das Ziel hat sich geändert</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentor:innen</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen fragen</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Was erwartet wird</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>launch plan</source>
        <translation>Startplan</translation>
    </message>
    <message>
        <source>launch plans</source>
        <translation>Startpläne</translation>
    </message>
    <message>
        <source>signed by both</source>
        <translation>von beiden unterzeichnet</translation>
    </message>
    <message>
        <source>revised</source>
        <extracomment>state of a launch plan</extracomment>
        <translation>überarbeitet</translation>
    </message>
    <message>
        <source>Write a launch plan</source>
        <translation>Startplan schreiben</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>put a signature</comment>
        <translation>Unterzeichnen</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Überarbeiten</translation>
    </message>
    <message>
        <source>Extend the stay</source>
        <translation>Praktikum verlängern</translation>
    </message>
    <message>
        <source>Weeks more in all</source>
        <translation>Weitere Wochen insgesamt</translation>
    </message>
    <message>
        <source>It is late: say why.</source>
        <translation>Es ist verspätet: Grund nennen.</translation>
    </message>
    <message>
        <source>Late because</source>
        <translation>Verspätet, weil</translation>
    </message>
    <message>
        <source>If late, because</source>
        <translation>Falls verspätet, weil</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>met</source>
        <comment>a milestone was reached</comment>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>erlassen</translation>
    </message>
    <message>
        <source>Set a milestone</source>
        <translation>Meilenstein setzen</translation>
    </message>
    <message>
        <source>Launch plan</source>
        <translation>Startplan</translation>
    </message>
    <message>
        <source>Say why it is late</source>
        <translation>Sagen, warum es verspätet ist</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>a milestone was reached</comment>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Erreicht am</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Certify</source>
        <extracomment>the name of a verdict</extracomment>
        <translation>Zertifizieren</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>the name of a verdict</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>For those who learn</source>
        <translation>Für Lernende</translation>
    </message>
    <message>
        <source>For those who are certified</source>
        <translation>Für Zertifizierte</translation>
    </message>
    <message>
        <source>Starter deck</source>
        <translation>Startstapel</translation>
    </message>
    <message>
        <source>Calibration set</source>
        <translation>Kalibriersatz</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>Was es lehrt</translation>
    </message>
    <message>
        <source>Facts of the case</source>
        <translation>Fakten des Falls</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Right verdict</source>
        <translation>Richtiges Urteil</translation>
    </message>
    <message>
        <source>teaching case</source>
        <translation>Lehrfall</translation>
    </message>
    <message>
        <source>teaching cases</source>
        <translation>Lehrfälle</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>in the library</source>
        <translation>in der Bibliothek</translation>
    </message>
    <message>
        <source>Propose as a teaching case</source>
        <translation>Als Lehrfall vorschlagen</translation>
    </message>
    <message>
        <source>Checked: nobody can be told from it</source>
        <translation>Geprüft: Niemand ist daraus erkennbar</translation>
    </message>
    <message>
        <source>Put into the library</source>
        <translation>In die Bibliothek stellen</translation>
    </message>
    <message>
        <source>gold case</source>
        <translation>Goldfall</translation>
    </message>
    <message>
        <source>gold cases</source>
        <translation>Goldfälle</translation>
    </message>
    <message>
        <source>with the panel</source>
        <translation>beim Gremium</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>beurteilt</translation>
    </message>
    <message>
        <source>gold</source>
        <comment>state of a case</comment>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Ask a panel for labels</source>
        <translation>Gremium um Urteile bitten</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>give a label</comment>
        <translation>Beurteilen</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>What decides it</source>
        <translation>Was den Ausschlag gibt</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Make it gold</source>
        <translation>Zu Gold machen</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom it is</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>give up</comment>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>sittings</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>to be sat</source>
        <translation>steht an</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>left</source>
        <comment>not finished</comment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Ask for a calibration set</source>
        <translation>Um einen Kalibriersatz bitten</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>which cases</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Lighter pack, by its code</source>
        <translation>Leichtere Verpackung, nach Code</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>of cases</comment>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>give an answer</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Seconds it took</source>
        <translation>Benötigte Sekunden</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>stop before the end</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>mistake card</source>
        <translation>Fehlerkarte</translation>
    </message>
    <message>
        <source>mistake cards</source>
        <translation>Fehlerkarten</translation>
    </message>
    <message>
        <source>learnt</source>
        <extracomment>of a person: good enough by now</extracomment>
        <translation>gelernt</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>Add to your mistakes</source>
        <translation>Zu Ihren Fehlern hinzufügen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>How well you knew it</source>
        <translation>Wie gut Sie es wussten</translation>
    </message>
    <message>
        <source>0 not at all, 5 at once</source>
        <translation>0 gar nicht, 5 sofort</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Learn it again</source>
        <translation>Wieder lernen</translation>
    </message>
    <message>
        <source>Interns</source>
        <translation>Praktikant:innen</translation>
    </message>
    <message>
        <source>Scholars</source>
        <translation>Scholars</translation>
    </message>
    <message>
        <source>Visiting Academics</source>
        <translation>Visiting Academics</translation>
    </message>
    <message>
        <source>University Hub</source>
        <translation>University Hub</translation>
    </message>
    <message>
        <source>SURE fellows</source>
        <translation>SURE fellows</translation>
    </message>
    <message>
        <source>PhD fellows</source>
        <translation>PhD fellows</translation>
    </message>
    <message>
        <source>Joint university project</source>
        <translation>Gemeinsames Universitätsprojekt</translation>
    </message>
    <message>
        <source>Sponsored team</source>
        <translation>Gefördertes Team</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Sabbatical</source>
        <translation>Sabbatical</translation>
    </message>
    <message>
        <source>Funded research</source>
        <translation>Geförderte Forschung</translation>
    </message>
    <message>
        <source>Venture</source>
        <translation>Venture</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no funds</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Spende</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>Gefördert</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Das Unternehmen</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Wissenschaft</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>sides</comment>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Knowledge: what is found is open to all</source>
        <translation>Wissen: Was gefunden wird, steht allen offen</translation>
    </message>
    <message>
        <source>People: those who take part grow, wherever they go next</source>
        <translation>Menschen: Wer mitmacht, wächst, wohin der Weg auch führt</translation>
    </message>
    <message>
        <source>Use: it reaches the people it is meant for</source>
        <translation>Nutzen: Es erreicht die Menschen, für die es gedacht ist</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>aufgeführt</translation>
    </message>
    <message>
        <source>left</source>
        <comment>no longer with us</comment>
        <translation>nicht mehr dabei</translation>
    </message>
    <message>
        <source>Add an institution</source>
        <translation>Einrichtung hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Change the people to ask</source>
        <translation>Ansprechpersonen ändern</translation>
    </message>
    <message>
        <source>No longer with us</source>
        <translation>Nicht mehr dabei</translation>
    </message>
    <message>
        <source>With us again</source>
        <translation>Wieder dabei</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>sort</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>The two who manage it</source>
        <translation>Die beiden, die es leiten</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Places or fellowships</source>
        <translation>Plätze oder Stipendien</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>A programme has two managers, one on either side.</source>
        <translation>Ein Programm hat zwei Leitende, je eine Person pro Seite.</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Propose a programme</source>
        <translation>Programm vorschlagen</translation>
    </message>
    <message>
        <source>Grown out of</source>
        <translation>Hervorgegangen aus</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Billigen</translation>
    </message>
    <message>
        <source>End</source>
        <comment>bring to its end</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>engagements</source>
        <translation>Einsätze</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Plan an engagement</source>
        <translation>Einsatz planen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>On the side of</source>
        <translation>Auf der Seite von</translation>
    </message>
    <message>
        <source>Share of their time, %</source>
        <translation>Anteil der Arbeitszeit, %</translation>
    </message>
    <message>
        <source>Home institution</source>
        <translation>Heimateinrichtung</translation>
    </message>
    <message>
        <source>The place at home is kept</source>
        <translation>Die Stelle dort bleibt erhalten</translation>
    </message>
    <message>
        <source>Fellowship or place number</source>
        <translation>Nummer des Stipendiums oder Platzes</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Change the share</source>
        <translation>Anteil ändern</translation>
    </message>
    <message>
        <source>Extend</source>
        <comment>make longer</comment>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>being read</source>
        <comment>state of an application</comment>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>eingeladen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bewerben</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>What you would like to do</source>
        <translation>Was Sie gern tun würden</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Wer es liest</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>programme review</source>
        <translation>Programmüberprüfung</translation>
    </message>
    <message>
        <source>programme reviews</source>
        <translation>Programmüberprüfungen</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>Review a programme</source>
        <translation>Programm überprüfen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Who manage it</source>
        <translation>Wer es leitet</translation>
    </message>
    <message>
        <source>What is done next</source>
        <translation>Was als Nächstes geschieht</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>give agreement</comment>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Science: nobody knows how yet</source>
        <translation>Wissenschaft: Noch weiß niemand, wie</translation>
    </message>
    <message>
        <source>Data: what it takes is not recorded</source>
        <translation>Daten: Das Nötige wird nicht erfasst</translation>
    </message>
    <message>
        <source>Deployment: it works, yet not in the work of every site</source>
        <translation>Einführung: Es geht, aber noch nicht in der Arbeit jedes Standorts</translation>
    </message>
    <message>
        <source>technical gap</source>
        <translation>technische Lücke</translation>
    </message>
    <message>
        <source>technical gaps</source>
        <translation>technische Lücken</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>Register a technical gap</source>
        <translation>Technische Lücke eintragen</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>What cannot be done today</source>
        <translation>Was heute nicht geht</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Closed by the end of the year, %</source>
        <translation>Bis Jahresende geschlossen, %</translation>
    </message>
    <message>
        <source>From the proposal</source>
        <translation>Aus dem Vorschlag</translation>
    </message>
    <message>
        <source>Forecast the end of the year</source>
        <translation>Jahresende vorhersagen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Propose a problem</source>
        <translation>Problem vorschlagen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Whom it hurts, and what was tried</source>
        <translation>Wen es trifft und was versucht wurde</translation>
    </message>
    <message>
        <source>I want that solved</source>
        <translation>Das möchte ich gelöst haben</translation>
    </message>
    <message>
        <source>Write into the minutes</source>
        <translation>Ins Protokoll schreiben</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>of a meeting</comment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Accept into the register of gaps</source>
        <translation>Ins Lückenverzeichnis aufnehmen</translation>
    </message>
    <message>
        <source>Question asked with those who have the problem</source>
        <translation>Frage gestellt mit denen, die das Problem haben</translation>
    </message>
    <message>
        <source>Data gathered, with their card</source>
        <translation>Daten gesammelt, mit Datenkarte</translation>
    </message>
    <message>
        <source>Labels, checked</source>
        <translation>Labels, geprüft</translation>
    </message>
    <message>
        <source>Proof against what came of it</source>
        <translation>Nachweis an dem, was daraus wurde</translation>
    </message>
    <message>
        <source>On somebody&apos;s screen</source>
        <translation>Auf jemandes Bildschirm</translation>
    </message>
    <message>
        <source>Running at a site</source>
        <translation>Läuft an einem Standort</translation>
    </message>
    <message>
        <source>Watched while it runs</source>
        <translation>Im Betrieb überwacht</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>geliefert</translation>
    </message>
    <message>
        <source>grown into a programme</source>
        <translation>zum Programm gewachsen</translation>
    </message>
    <message>
        <source>Make a project of a gap</source>
        <translation>Aus einer Lücke ein Projekt machen</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>What is to be found out or made</source>
        <translation>Was herauszufinden oder zu machen ist</translation>
    </message>
    <message>
        <source>Who answers for its scope</source>
        <translation>Wer für den Umfang einsteht</translation>
    </message>
    <message>
        <source>Match with people</source>
        <translation>Personen zuordnen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Interest that it meets</source>
        <translation>Interesse, das es trifft</translation>
    </message>
    <message>
        <source>Why they</source>
        <translation>Warum sie</translation>
    </message>
    <message>
        <source>Take the match back</source>
        <translation>Zuordnung zurücknehmen</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>begin the work</comment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Built a stage</source>
        <translation>Phase gebaut</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>What</source>
        <comment>is told</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Grew into a programme</source>
        <translation>Zum Programm gewachsen</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>It lacks redaction and the data card.</source>
        <translation>Es fehlen Schwärzung und Datenkarte.</translation>
    </message>
    <message>
        <source>It lacks redaction.</source>
        <translation>Es fehlt die Schwärzung.</translation>
    </message>
    <message>
        <source>It lacks the data card.</source>
        <translation>Es fehlt die Datenkarte.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Nobody, no vendor and no site can be told from it</source>
        <translation>Niemand, kein Lieferant und kein Standort ist daraus erkennbar</translation>
    </message>
    <message>
        <source>The data have a card</source>
        <translation>Die Daten haben eine Karte</translation>
    </message>
    <message>
        <source>Where it is to be</source>
        <translation>Wo es stehen soll</translation>
    </message>
    <message>
        <source>open release</source>
        <translation>offene Freigabe</translation>
    </message>
    <message>
        <source>open releases</source>
        <translation>offene Freigaben</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>state of a decision: by the service
----------
where a decision stands, within a line: the service did not take it</extracomment>
        <translation>zurückgewiesen</translation>
    </message>
    <message>
        <source>Ask for an open release</source>
        <translation>Um offene Freigabe bitten</translation>
    </message>
    <message>
        <source>Co-owners, all of whom consent</source>
        <translation>Miteigentümer, die alle einwilligen</translation>
    </message>
    <message>
        <source>Check off</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>give consent</comment>
        <translation>Einwilligen</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Zurückweisen</translation>
    </message>
    <message>
        <source>answer of researchers</source>
        <translation>Antwort von Forschenden</translation>
    </message>
    <message>
        <source>answers of researchers</source>
        <translation>Antworten von Forschenden</translation>
    </message>
    <message>
        <source>Tell what researchers found</source>
        <translation>Mitteilen, was Forschende fanden</translation>
    </message>
    <message>
        <source>What they found</source>
        <translation>Was sie fanden</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>Lehrende</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Studierende</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>Universitäten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Behörden</translation>
    </message>
    <message>
        <source>Laboratories</source>
        <translation>Labore</translation>
    </message>
    <message>
        <source>entry of the value ledger</source>
        <translation>Eintrag im Nutzenbuch</translation>
    </message>
    <message>
        <source>entries of the value ledger</source>
        <translation>Einträge im Nutzenbuch</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>Enter what it was worth</source>
        <translation>Eintragen, was es wert war</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Tenet</source>
        <translation>Grundsatz</translation>
    </message>
    <message>
        <source>Whose side</source>
        <translation>Wessen Seite</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>make a remark</comment>
        <translation>Anmerken</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>edge of a region</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Top</source>
        <comment>edge of a region</comment>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>edge of a region</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Bottom</source>
        <comment>edge of a region</comment>
        <translation>Unten</translation>
    </message>
    <message>
        <source>List of words</source>
        <translation>Wortliste</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>a customer&apos;s</comment>
        <translation>Rezension</translation>
    </message>
    <message>
        <source>customer review</source>
        <translation>Kundenrezension</translation>
    </message>
    <message>
        <source>customer reviews</source>
        <translation>Kundenrezensionen</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>came damaged</source>
        <translation>kam beschädigt an</translation>
    </message>
    <message>
        <source>did not come damaged</source>
        <translation>kam nicht beschädigt an</translation>
    </message>
    <message>
        <source>Came damaged</source>
        <translation>Kam beschädigt an</translation>
    </message>
    <message>
        <source>Not damaged</source>
        <translation>Nicht beschädigt</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Version that you sign</source>
        <translation>Version, die Sie unterzeichnen</translation>
    </message>
    <message>
        <source>It signs version {signed}, and version {version} is the newest.</source>
        <translation>Unterzeichnet wird Version {signed}, die neueste ist Version {version}.</translation>
    </message>
    <message>
        <source>Somebody else has to.</source>
        <translation>Das muss jemand anders tun.</translation>
    </message>
    <message>
        <source>You did so already.</source>
        <translation>Das haben Sie schon getan.</translation>
    </message>
    <message>
        <source>It names no week.</source>
        <translation>Es nennt keine Woche.</translation>
    </message>
    <message>
        <source>You have a seat in that week.</source>
        <translation>Sie haben in dieser Woche einen Platz.</translation>
    </message>
    <message>
        <source>No seat is left in that week.</source>
        <translation>In dieser Woche ist kein Platz frei.</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>Verborgen.</translation>
    </message>
    <message>
        <source>This template of a launch plan cannot be read: {fault!r}.</source>
        <translation>Diese Vorlage eines Startplans kann nicht gelesen werden: {fault!r}.</translation>
    </message>
    <message>
        <source>A milestone of “{plan}” lies outside of its weeks.</source>
        <translation>Ein Meilenstein von „{plan}“ liegt außerhalb seiner Wochen.</translation>
    </message>
    <message>
        <source>An aim somebody has, and something small that can be tried on real items.</source>
        <translation>Ein Ziel, das jemand hat, und etwas Kleines, das an echten Artikeln erprobt werden kann.</translation>
    </message>
    <message>
        <source>Figures with their interval on cases decided blind, kept apart before it was built; and on which cases it fails.</source>
        <translation>Zahlen mit Intervall an verdeckt entschiedenen Fällen, vor dem Bau beiseitegelegt; und an welchen Fällen es scheitert.</translation>
    </message>
    <message>
        <source>It runs beside the work of a site and decides nothing: where, for how long, and what it would have done differently.</source>
        <translation>Es läuft neben der Arbeit eines Standorts und entscheidet nichts: wo, wie lange und was es anders gemacht hätte.</translation>
    </message>
    <message>
        <source>One site uses it, with a way back by one switch and somebody who watches it.</source>
        <translation>Ein Standort nutzt es, mit einem Rückweg über einen Schalter und jemandem, der es überwacht.</translation>
    </message>
    <message>
        <source>A day, an owner beyond the stay, and what was gained against what came of it.</source>
        <translation>Ein Tag, jemand Zuständiges über den Aufenthalt hinaus und der Gewinn, gemessen an dem, was daraus wurde.</translation>
    </message>
    <message>
        <source>Why it goes, and what takes its place.</source>
        <translation>Warum es geht und was an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>Whose problem it is, in their words, and what an answer would change.</source>
        <translation>Wessen Problem es ist, in deren Worten, und was eine Antwort ändern würde.</translation>
    </message>
    <message>
        <source>The data with their card: where they come from, what is missing, whose they are.</source>
        <translation>Die Daten mit Karte: woher sie kommen, was fehlt, wem sie gehören.</translation>
    </message>
    <message>
        <source>Labels by two people each, and how often they differed.</source>
        <translation>Labels von je zwei Personen und wie oft sie sich unterschieden.</translation>
    </message>
    <message>
        <source>The simplest thing that could work, and what it is better than.</source>
        <translation>Das Einfachste, das gehen könnte, und wogegen es besser ist.</translation>
    </message>
    <message>
        <source>Its figures with their interval against what really came of it.</source>
        <translation>Seine Zahlen mit Intervall an dem, was wirklich daraus wurde.</translation>
    </message>
    <message>
        <source>Somebody who is not of the team sees it and decides with it.</source>
        <translation>Jemand außerhalb des Teams sieht es und entscheidet damit.</translation>
    </message>
    <message>
        <source>It runs at a site without those who built it.</source>
        <translation>Es läuft an einem Standort ohne die, die es gebaut haben.</translation>
    </message>
    <message>
        <source>An alarm when it drifts, and somebody who hears it.</source>
        <translation>Ein Alarm, wenn es driftet, und jemand, der ihn hört.</translation>
    </message>
    <message>
        <source>Topics in common: {topics}.</source>
        <translation>Gemeinsame Themen: {topics}.</translation>
    </message>
    <message>
        <source>A newer version of Reviewer knows what this is.</source>
        <translation>Eine neuere Version von Reviewer weiß, was das ist.</translation>
    </message>
    <message>
        <source>This is for others to do.</source>
        <translation>Das ist Sache anderer.</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>nicht offen</translation>
    </message>
    <message>
        <source>It is {state}.</source>
        <extracomment>{state} is how a plan, a meeting or the like stands, such as &quot;closed&quot;</extracomment>
        <translation>Stand: {state}.</translation>
    </message>
    <message>
        <source>This is for those to do who are named in it.</source>
        <translation>Das ist Sache derer, die darin genannt sind.</translation>
    </message>
    <message>
        <source>It was not open.</source>
        <translation>Es war nicht offen.</translation>
    </message>
    <message>
        <source>It was {state}.</source>
        <extracomment>{state} is how a plan, a meeting or the like stood, such as &quot;closed&quot;</extracomment>
        <translation>Der Stand war: {state}.</translation>
    </message>
    <message>
        <source>It was said of somebody else&apos;s.</source>
        <translation>Es wurde zu etwas von jemand anderem gesagt.</translation>
    </message>
    <message>
        <source>Only those who are named in it may.</source>
        <translation>Das dürfen nur die, die darin genannt sind.</translation>
    </message>
    <message>
        <source>This case of the starter deck cannot be read: {fault!r}.</source>
        <translation>Dieser Fall des Startstapels kann nicht gelesen werden: {fault!r}.</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>the weeks that somebody spends with a team</extracomment>
        <translation>Praktikum</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Fairness</translation>
    </message>
    <message>
        <source>{kind}: {person}</source>
        <extracomment>what it is and whom it concerns</extracomment>
        <translation>{kind}: {person}</translation>
    </message>
    <message>
        <source>somebody of another site</source>
        <translation>jemand von einem anderen Standort</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>one that you may not read</source>
        <translation>etwas, das Sie nicht lesen dürfen</translation>
    </message>
    <message>
        <source>A step names a kind, a matter and an act.</source>
        <translation>Ein Schritt nennt eine Art, einen Vorgang und eine Handlung.</translation>
    </message>
    <message>
        <source>A step has seen at most {most} others.</source>
        <translation>Ein Schritt hat höchstens {most} andere gesehen.</translation>
    </message>
    <message>
        <source>This step cannot be read: {fault!r}.</source>
        <translation>Dieser Schritt kann nicht gelesen werden: {fault!r}.</translation>
    </message>
    <message>
        <source>Use 1 to {longest} letters (a to z), digits, dots, hyphens, underscores or pluses, the first a letter or a digit, as in 2026.11</source>
        <translation>1 bis {longest} Buchstaben (a bis z), Ziffern, Punkte, Binde-, Unterstriche oder Pluszeichen verwenden, zuerst Buchstabe oder Ziffer, wie 2026.11</translation>
    </message>
    <message>
        <source>{begun!r} cannot be the version of a model. {rule}.</source>
        <translation>{begun!r} kann nicht die Version eines Modells sein. {rule}.</translation>
    </message>
    <message>
        <source>The pack ladder of {region} names a pack twice: {codes}.</source>
        <translation>Die Verpackungsleiter von {region} nennt eine Verpackung doppelt: {codes}.</translation>
    </message>
    <message>
        <source>The pack ladder of {region} has no pack {code!r}.</source>
        <translation>Die Verpackungsleiter von {region} hat keine Verpackung {code!r}.</translation>
    </message>
    <message>
        <source>While you learn, you decide item by item, before you see what the model says.</source>
        <translation>Solange Sie lernen, entscheiden Sie Artikel für Artikel, bevor Sie sehen, was das Modell sagt.</translation>
    </message>
    <message>
        <source>{kib_s!r} is no rate for pictures. Use picture_kib_s = auto, or KiB a second; 0 is no limit.</source>
        <translation>{kib_s!r} ist keine Rate für Bilder. picture_kib_s = auto oder KiB je Sekunde verwenden; 0 ist ohne Grenze.</translation>
    </message>
    <message>
        <source>{hours!r} are no hours for picture_hours. Use hours of the day like 6-22.</source>
        <translation>{hours!r} sind keine Stunden für picture_hours. Stunden des Tages wie 6-22 verwenden.</translation>
    </message>
    <message>
        <source>payload does not match its hash</source>
        <translation>Inhalt passt nicht zu seinem Hash</translation>
    </message>
    <message>
        <source>record does not match its hash</source>
        <translation>Eintrag passt nicht zu seinem Hash</translation>
    </message>
    <message>
        <source>{country} is in {of} and in {region}.</source>
        <translation>{country} ist in {of} und in {region}.</translation>
    </message>
    <message>
        <source>{box} is no box in thousandths: left, top, right, bottom.</source>
        <translation>{box} ist kein Rechteck in Tausendsteln: links, oben, rechts, unten.</translation>
    </message>
    <message>
        <source>A remark names an item.</source>
        <translation>Eine Anmerkung nennt einen Artikel.</translation>
    </message>
    <message>
        <source>A remark has 1 to {most} characters.</source>
        <translation>Eine Anmerkung hat 1 bis {most} Zeichen.</translation>
    </message>
    <message>
        <source>This remark cannot be read: {fault!r}.</source>
        <translation>Diese Anmerkung kann nicht gelesen werden: {fault!r}.</translation>
    </message>
    <message>
        <source>These words of reviews cannot be read: {fault!r}.</source>
        <translation>Diese Wörter aus Rezensionen können nicht gelesen werden: {fault!r}.</translation>
    </message>
    <message>
        <source>{size} mm does not fit {pack} ({most} mm).</source>
        <translation>{size} mm passt nicht in {pack} ({most} mm).</translation>
    </message>
    <message>
        <source>{size} mm is too small for a shipping label ({length} × {width} mm).</source>
        <translation>{size} mm ist zu klein für ein Versandetikett ({length} × {width} mm).</translation>
    </message>
    <message>
        <source>{size} mm is too small for {pack} (at least {least} mm).</source>
        <translation>{size} mm ist zu klein für {pack} (mindestens {least} mm).</translation>
    </message>
    <message>
        <source>{weight} g is too heavy for {pack} (at most {most} g).</source>
        <translation>{weight} g ist zu schwer für {pack} (höchstens {most} g).</translation>
    </message>
    <message>
        <source>{hazard} goods must not go in {pack}.</source>
        <translation>Gefahrgut {hazard} darf nicht in {pack}.</translation>
    </message>
    <message>
        <source>No sample for a bound of {bound_ppm} ppm among {members} members.</source>
        <translation>Keine Stichprobe für eine Grenze von {bound_ppm} ppm unter {members} Artikeln.</translation>
    </message>
    <message>
        <source>Nothing of this group has been shown yet, or everything is taken out.</source>
        <translation>Von dieser Gruppe wurde noch nichts gezeigt, oder alles ist herausgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>Open {n} more of the sample.</source>
        <comment>Open {n} more of the sample.</comment>
        <translation>
            <numerusform>{n} weiteren der Stichprobe öffnen.</numerusform>
            <numerusform>{n} weitere der Stichprobe öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the sheet for {seconds} s more.</source>
        <translation>Bogen noch {seconds} s ansehen.</translation>
    </message>
    <message>
        <source>Name one site, in at most {most} characters.</source>
        <translation>Einen Standort nennen, in höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>Say why: whoever works at the site is told.</source>
        <translation>Grund nennen: Wer am Standort arbeitet, erfährt ihn.</translation>
    </message>
    <message>
        <source>A reason has at most {most} characters.</source>
        <translation>Ein Grund hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A site, whether it uses scores, and a reason are needed.</source>
        <translation>Ein Standort, ob er Bewertungen nutzt, und ein Grund sind nötig.</translation>
    </message>
    <message>
        <source>it is signed with another key than before</source>
        <translation>es ist mit einem anderen Schlüssel signiert als zuvor</translation>
    </message>
    <message>
        <source>it had another root of the first {size} entries before</source>
        <translation>es hatte zuvor eine andere Wurzel der ersten {size} Einträge</translation>
    </message>
    <message>
        <source>it told {before} entries before and tells {now} now</source>
        <translation>es nannte zuvor {before} Einträge und nennt jetzt {now}</translation>
    </message>
    <message>
        <source>– (fewer than five)</source>
        <translation>– (weniger als fünf)</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>zu wenige zum Vergleichen</translation>
    </message>
    <message>
        <source>There are {most} views already. Remove one first.</source>
        <translation>Es gibt schon {most} Ansichten. Zuerst eine entfernen.</translation>
    </message>
    <message>
        <source>There is a view {name!r} already. Choose another name.</source>
        <translation>Es gibt schon eine Ansicht {name!r}. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The view has no name. Type one, or press Esc.</source>
        <translation>Die Ansicht hat keinen Namen. Einen eintippen oder Esc drücken.</translation>
    </message>
    <message>
        <source>The name is too long: {count} characters, at most {longest}.</source>
        <translation>Der Name ist zu lang: {count} Zeichen, höchstens {longest}.</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>head of a column: of how many decisions</extracomment>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>head of a column: of how many decisions</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Share, interval</source>
        <translation>Anteil, Intervall</translation>
    </message>
    <message>
        <source>assessed by people who did not build the model</source>
        <translation>beurteilt von Menschen, die das Modell nicht gebaut haben</translation>
    </message>
    <message>
        <source>who read, acted upon and accepted the figures is under Signatures</source>
        <translation>wer die Zahlen las, umsetzte und annahm, steht unter Unterschriften</translation>
    </message>
    <message>
        <source>output interpreted in its context</source>
        <translation>Ausgabe im Zusammenhang gedeutet</translation>
    </message>
    <message>
        <source>every figure with its count, its interval and how much of the truth is known</source>
        <translation>jede Zahl mit ihrer Anzahl, ihrem Intervall und wie viel der Wahrheit bekannt ist</translation>
    </message>
    <message>
        <source>fairness evaluated, results documented</source>
        <translation>Fairness bewertet, Ergebnisse dokumentiert</translation>
    </message>
    <message>
        <source>slices beside the rest with all tests corrected, the definition chosen and what it excludes</source>
        <translation>Ausschnitte neben dem Rest, alle Tests korrigiert, die gewählte Definition und was sie ausschließt</translation>
    </message>
    <message>
        <source>Each signature is a record of its author&apos;s device at the service. “reviewer verify” goes through all of them and names each that was changed; a signature is sound when its record is there with the payload hash above. The seal is the service&apos;s Ed25519 signature over the figures; all of them are kept at the service under their SHA-256.</source>
        <translation>Jede Unterschrift ist ein Eintrag vom Gerät ihrer Verfasser:in beim Dienst. „reviewer verify“ geht alle durch und nennt jeden, der geändert wurde; eine Unterschrift ist gültig, wenn ihr Eintrag mit dem obigen Hash des Inhalts da ist. Das Siegel ist die Ed25519-Signatur des Dienstes über die Zahlen; alle liegen beim Dienst unter ihrem SHA-256.</translation>
    </message>
    <message>
        <source>These figures are not those that the review was signed on.</source>
        <translation>Diese Zahlen sind nicht die, auf die hin die Überprüfung unterzeichnet wurde.</translation>
    </message>
    <message>
        <source>Definition of fairness</source>
        <translation>Definition von Fairness</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Alle Entscheidungen</translation>
    </message>
    <message>
        <source>Slices that differ from the rest</source>
        <translation>Ausschnitte, die vom Rest abweichen</translation>
    </message>
    <message>
        <source>How far from each definition</source>
        <translation>Wie weit von jeder Definition</translation>
    </message>
    <message>
        <source>All slices</source>
        <translation>Alle Ausschnitte</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>How it was worked out, and how it can be checked</source>
        <translation>Wie es berechnet wurde und wie es geprüft werden kann</translation>
    </message>
    <message>
        <source>Review of fairness: {review}</source>
        <translation>Fairness-Überprüfung: {review}</translation>
    </message>
    <message>
        <source>State: {state}.</source>
        <translation>Stand: {state}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} decisions</source>
        <comment>{n:,} decision</comment>
        <translation>
            <numerusform>{n:,} Entscheidung</numerusform>
            <numerusform>{n:,} Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>allen Standorten</translation>
    </message>
    <message>
        <source>{decisions} at {sites} from {since} until {until}, worked out {moment}.</source>
        <translation>{decisions} an {sites} von {since} bis {until}, berechnet {moment}.</translation>
    </message>
    <message>
        <source>{decisions} at {sites} from {since}, worked out {moment}.</source>
        <translation>{decisions} an {sites} ab {since}, berechnet {moment}.</translation>
    </message>
    <message>
        <source>{decisions} at {sites} until {until}, worked out {moment}.</source>
        <translation>{decisions} an {sites} bis {until}, berechnet {moment}.</translation>
    </message>
    <message>
        <source>{decisions} at {sites}, worked out {moment}.</source>
        <translation>{decisions} an {sites}, berechnet {moment}.</translation>
    </message>
    <message>
        <source>Action: {action}. By {person}, until {due}.</source>
        <translation>Maßnahme: {action}. Von {person}, bis {due}.</translation>
    </message>
    <message numerus="yes">
        <source>It is overdue by {n:,} days.</source>
        <comment>It is overdue by {n:,} day.</comment>
        <translation>
            <numerusform>Sie ist {n:,} Tag überfällig.</numerusform>
            <numerusform>Sie ist {n:,} Tage überfällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted as it is</source>
        <translation>So angenommen</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <extracomment>in whose words: What came of it: ...</extracomment>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <source>Nothing was agreed upon yet.</source>
        <translation>Noch wurde nichts vereinbart.</translation>
    </message>
    <message>
        <source>None was chosen for these sites when it was worked out.</source>
        <translation>Bei der Berechnung war für diese Standorte keine gewählt.</translation>
    </message>
    <message>
        <source>Chosen, between groups by {facet}:</source>
        <translation>Gewählt, zwischen Gruppen nach {facet}:</translation>
    </message>
    <message>
        <source>Nothing says that damage is not alike frequent in these groups; while it is, no definition excludes another.</source>
        <translation>Nichts sagt, dass Schäden in diesen Gruppen nicht gleich häufig sind; solange sie es sind, schließt keine Definition eine andere aus.</translation>
    </message>
    <message>
        <source>Chosen together all the same: {why}</source>
        <translation>Trotzdem zusammen gewählt: {why}</translation>
    </message>
    <message>
        <source>Given up, since damage is not alike frequent in these groups:</source>
        <translation>Aufgegeben, da Schäden in diesen Gruppen nicht gleich häufig sind:</translation>
    </message>
    <message>
        <source>Shares with their {level:.0%} interval. Truth known belongs beside every other.</source>
        <translation>Anteile mit ihrem {level:.0%}-Intervall. „Wahrheit bekannt“ gehört neben jeden anderen.</translation>
    </message>
    <message>
        <source>{tests:,} comparisons were made and corrected together (Benjamini and Hochberg); of the {differing:,} that are said to differ, {accepted:.0%} may be expected to be chance.</source>
        <translation>{tests:,} Vergleiche wurden gemacht und zusammen korrigiert (Benjamini und Hochberg); von den {differing:,} als abweichend genannten sind {accepted:.0%} als Zufall zu erwarten.</translation>
    </message>
    <message>
        <source>Listed are the {count:,} least likely by chance.</source>
        <translation>Aufgeführt sind die {count:,}, die am wenigsten durch Zufall zu erklären sind.</translation>
    </message>
    <message>
        <source>Against the rest, points</source>
        <translation>Gegen den Rest, Punkte</translation>
    </message>
    <message>
        <source>Against all other decisions</source>
        <translation>Gegen alle anderen Entscheidungen</translation>
    </message>
    <message>
        <source>The group furthest from the rest, in points; the interval is that of all comparisons of the definition together</source>
        <translation>Die Gruppe am weitesten vom Rest, in Punkten; das Intervall gilt für alle Vergleiche der Definition zusammen</translation>
    </message>
    <message>
        <source>Groups by</source>
        <extracomment>head of a column: a facet</extracomment>
        <translation>Gruppen nach</translation>
    </message>
    <message>
        <source>Furthest</source>
        <extracomment>head of a column: the group furthest from the rest</extracomment>
        <translation>Am weitesten</translation>
    </message>
    <message>
        <source>By, interval</source>
        <extracomment>head of a column: by how much, and the interval</extracomment>
        <translation>Um, Intervall</translation>
    </message>
    <message>
        <source>{definition} (chosen)</source>
        <translation>{definition} (gewählt)</translation>
    </message>
    <message>
        <source>Every rate of every slice</source>
        <translation>Jede Rate jedes Ausschnitts</translation>
    </message>
    <message>
        <source>{p}, differs</source>
        <extracomment>a p, and that the slice differs from the rest</extracomment>
        <translation>{p}, weicht ab</translation>
    </message>
    <message>
        <source>Act</source>
        <extracomment>heads of columns: what was done, and by whom</extracomment>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In deren Worten</translation>
    </message>
    <message>
        <source>Who signed what</source>
        <translation>Wer was unterzeichnet hat</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>head of a column: what was signed and is kept</extracomment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>SHA-256 of its payload</source>
        <translation>SHA-256 des Inhalts</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Seal of the service</source>
        <translation>Siegel des Dienstes</translation>
    </message>
    <message>
        <source>Choice of the definition</source>
        <translation>Wahl der Definition</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>heads of columns: the row of a framework, what it asks for, what the page has of it</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Where this page answers to it</source>
        <translation>Wo diese Seite dem entspricht</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>{minute} UTC</source>
        <extracomment>a moment</extracomment>
        <translation>{minute} UTC</translation>
    </message>
    <message>
        <source>site</source>
        <extracomment>facets of decisions as they stand within a sentence: between groups by site</extracomment>
        <translation>Standort</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>{facet} {name}</source>
        <extracomment>a facet and what it is: Site BER1</extracomment>
        <translation>{facet} {name}</translation>
    </message>
    <message>
        <source>below {highest}</source>
        <extracomment>a band of prices</extracomment>
        <translation>unter {highest}</translation>
    </message>
    <message>
        <source>from {lowest}</source>
        <extracomment>a band of prices</extracomment>
        <translation>ab {lowest}</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <extracomment>a band of prices</extracomment>
        <translation>{lowest} bis {highest}</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <extracomment>a figure, and from where to where it lies with certainty</extracomment>
        <translation>{value} ({low} bis {high})</translation>
    </message>
    <message>
        <source>The file is no JPEG, PNG or WebP picture. Save it as JPEG.</source>
        <translation>Die Datei ist kein JPEG-, PNG- oder WebP-Bild. Als JPEG speichern.</translation>
    </message>
    <message>
        <source>The picture is too large to open safely ({fault}). Save it smaller.</source>
        <translation>Das Bild ist zu groß, um es sicher zu öffnen ({fault}). Kleiner speichern.</translation>
    </message>
    <message>
        <source>The picture is an empty file. Take or export it again.</source>
        <translation>Das Bild ist eine leere Datei. Neu aufnehmen oder exportieren.</translation>
    </message>
    <message>
        <source>The picture has {bytes} bytes, the limit is {most}. Save it smaller.</source>
        <translation>Das Bild hat {bytes} Byte, die Grenze ist {most}. Kleiner speichern.</translation>
    </message>
    <message>
        <source>its end was never written</source>
        <translation>sein Ende wurde nie geschrieben</translation>
    </message>
    <message>
        <source>The picture is damaged ({how}). Take or export it again.</source>
        <translation>Das Bild ist beschädigt ({how}). Neu aufnehmen oder exportieren.</translation>
    </message>
    <message>
        <source>The picture is {width} x {height} pixels, the limit is {most} in all and {side} a side. Save it smaller.</source>
        <translation>Das Bild hat {width} x {height} Pixel, die Grenze ist {most} insgesamt und {side} je Seite. Kleiner speichern.</translation>
    </message>
    <message>
        <source>The picture took longer than {seconds:g} seconds to open. Take or export it again.</source>
        <translation>Das Bild brauchte länger als {seconds:g} Sekunden zum Öffnen. Neu aufnehmen oder exportieren.</translation>
    </message>
    <message>
        <source>The picture breaks the program that opens it. Take or export it again.</source>
        <translation>Das Bild bringt das Programm zum Absturz, das es öffnet. Neu aufnehmen oder exportieren.</translation>
    </message>
    <message>
        <source>The picture needs more memory than a picture may. Save it smaller.</source>
        <translation>Das Bild braucht mehr Speicher, als ein Bild darf. Kleiner speichern.</translation>
    </message>
    <message>
        <source>The picture file is too large. Save it smaller.</source>
        <translation>Die Bilddatei ist zu groß. Kleiner speichern.</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Save it smaller.</source>
        <translation>Das Bild hat zu viele Pixel. Kleiner speichern.</translation>
    </message>
    <message>
        <source>The picture is damaged. Take or export it again.</source>
        <translation>Das Bild ist beschädigt. Neu aufnehmen oder exportieren.</translation>
    </message>
    <message>
        <source>Pictures cannot be looked at: no process can be started ({why}). Close other programs, or call IT.</source>
        <translation>Bilder können nicht angesehen werden: Kein Prozess kann gestartet werden ({why}). Andere Programme schließen oder die IT rufen.</translation>
    </message>
    <message>
        <source>SQLite found damage in the journal</source>
        <translation>SQLite fand Schäden im Journal</translation>
    </message>
    <message>
        <source>the tables of the journal are damaged</source>
        <translation>die Tabellen des Journals sind beschädigt</translation>
    </message>
    <message>
        <source>the outbox names another author than the record</source>
        <translation>der Postausgang nennt eine andere Verfasser:in als der Eintrag</translation>
    </message>
    <message>
        <source>members of a bulk act are damaged</source>
        <translation>Artikel einer Sammelhandlung sind beschädigt</translation>
    </message>
    <message>
        <source>the database and the log differ</source>
        <translation>Datenbank und Protokoll unterscheiden sich</translation>
    </message>
    <message>
        <source>a column of the database differs from its record</source>
        <translation>eine Spalte der Datenbank weicht von ihrem Eintrag ab</translation>
    </message>
    <message>
        <source>the log has records that the database lacks</source>
        <translation>das Protokoll hat Einträge, die der Datenbank fehlen</translation>
    </message>
    <message>
        <source>the newest record is damaged</source>
        <translation>der neueste Eintrag ist beschädigt</translation>
    </message>
    <message>
        <source>{path} is not a journal of Reviewer.</source>
        <translation>{path} ist kein Journal von Reviewer.</translation>
    </message>
    <message>
        <source>{path}: SQLite set {name} to {found}, not {value}.</source>
        <translation>{path}: SQLite setzte {name} auf {found}, nicht {value}.</translation>
    </message>
    <message>
        <source>{path} has a damaged header.</source>
        <translation>{path} hat einen beschädigten Kopf.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Reviewer (schema {schema}, this one knows {known}).</source>
        <translation>{path} wurde von einem neueren Reviewer geschrieben (Schema {schema}, dieser kennt {known}).</translation>
    </message>
    <message>
        <source>Update Reviewer; every record can also be read in journal.log beside it, one JSON line each.</source>
        <translation>Reviewer aktualisieren; jeder Eintrag ist auch daneben in journal.log lesbar, je eine Zeile JSON.</translation>
    </message>
    <message>
        <source>Put it back from a copy; or move the whole folder {folder} aside, which keeps its records, and start with a new one.</source>
        <translation>Aus einer Kopie zurückholen; oder den ganzen Ordner {folder} beiseitelegen, was seine Einträge bewahrt, und neu beginnen.</translation>
    </message>
    <message>
        <source>The device key {path} is missing.</source>
        <translation>Der Geräteschlüssel {path} fehlt.</translation>
    </message>
    <message>
        <source>The device key {path} cannot be read ({why}).</source>
        <translation>Der Geräteschlüssel {path} kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>{path} is not an Ed25519 key. Put the right one back from a copy.</source>
        <translation>{path} ist kein Ed25519-Schlüssel. Den richtigen aus einer Kopie zurückholen.</translation>
    </message>
    <message>
        <source>The device key {path} cannot be written: {why}.</source>
        <translation>Der Geräteschlüssel {path} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>The journal was repaired because {why}: {records} records are there, {lost} could not be read in either copy.</source>
        <translation>Das Journal wurde repariert, weil: {why}. {records} Einträge sind da, {lost} waren in keiner der beiden Kopien lesbar.</translation>
    </message>
    <message>
        <source>The journal was repaired because {why}: all {records} records are there.</source>
        <translation>Das Journal wurde repariert, weil: {why}. Alle {records} Einträge sind da.</translation>
    </message>
    <message>
        <source>The notebook was repaired because {why}: {records} records are there, {lost} could not be read in either copy.</source>
        <translation>Das Notizbuch wurde repariert, weil: {why}. {records} Einträge sind da, {lost} waren in keiner der beiden Kopien lesbar.</translation>
    </message>
    <message>
        <source>The notebook was repaired because {why}: all {records} records are there.</source>
        <translation>Das Notizbuch wurde repariert, weil: {why}. Alle {records} Einträge sind da.</translation>
    </message>
    <message>
        <source>The old files are kept in {folder}.</source>
        <translation>Die alten Dateien liegen in {folder}.</translation>
    </message>
    <message>
        <source>The profile {folder} cannot be used: {why}.</source>
        <translation>Das Profil {folder} kann nicht benutzt werden: {why}.</translation>
    </message>
    <message>
        <source>The journal in {folder} cannot be used: {why}.</source>
        <translation>Das Journal in {folder} kann nicht benutzt werden: {why}.</translation>
    </message>
    <message>
        <source>The journal in {folder} cannot be read: {why}.</source>
        <translation>Das Journal in {folder} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>NOT SAVED. The disk failed while an earlier record was saved. Note this decision elsewhere, close Reviewer and open it again.</source>
        <translation>NICHT GESPEICHERT. Der Datenträger versagte beim Speichern eines früheren Eintrags. Diese Entscheidung anderswo notieren, Reviewer schließen und neu öffnen.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>NOT SAVED: {why} ({folder}). Make room or call IT, then decide again.</source>
        <translation>NICHT GESPEICHERT: {why} ({folder}). Platz schaffen oder die IT rufen, dann erneut entscheiden.</translation>
    </message>
    <message>
        <source>NOT SAVED: {why} ({folder}), and it cannot be told now whether a part was written. Note this decision elsewhere, close Reviewer and open it again: it shows what is there.</source>
        <translation>NICHT GESPEICHERT: {why} ({folder}), und ob ein Teil geschrieben wurde, ist jetzt nicht feststellbar. Diese Entscheidung anderswo notieren, Reviewer schließen und neu öffnen: Es zeigt, was da ist.</translation>
    </message>
    <message>
        <source>The profile {folder} is already open in another window. Go on there, or close it first.</source>
        <translation>Das Profil {folder} ist schon in einem anderen Fenster offen. Dort weitermachen oder es zuerst schließen.</translation>
    </message>
    <message>
        <source>The journal in {folder} cannot be repaired: {fault}.</source>
        <translation>Das Journal in {folder} kann nicht repariert werden: {fault}.</translation>
    </message>
    <message>
        <source>it shows another key than before</source>
        <translation>es zeigt einen anderen Schlüssel als zuvor</translation>
    </message>
    <message>
        <source>its signature is wrong</source>
        <translation>seine Signatur ist falsch</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>This desk had not heard from the service for {n} days.</source>
        <comment>This desk had not heard from the service for {n} day.</comment>
        <translation>
            <numerusform>Dieser Arbeitsplatz hatte {n} Tag nichts vom Dienst gehört.</numerusform>
            <numerusform>Dieser Arbeitsplatz hatte {n} Tage nichts vom Dienst gehört.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost: {n:,} records of yours waited here, to be sent now.</source>
        <comment>Nothing is lost: {n:,} record of yours waited here, to be sent now.</comment>
        <translation>
            <numerusform>Nichts ist verloren: {n:,} Eintrag von Ihnen wartete hier und wird jetzt gesendet.</numerusform>
            <numerusform>Nichts ist verloren: {n:,} Einträge von Ihnen warteten hier und werden jetzt gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: all of yours is sent.</source>
        <translation>Nichts ist verloren: Alles von Ihnen ist gesendet.</translation>
    </message>
    <message>
        <source>The list was too old to be brought up to date, so it is loaded anew.</source>
        <translation>Die Liste war zu alt zum Auffrischen, daher wird sie neu geladen.</translation>
    </message>
    <message>
        <source>The check-out of {items} ended: others may have decided these.</source>
        <translation>Die Ausleihe von {items} endete: Andere können darüber entschieden haben.</translation>
    </message>
    <message>
        <source>Please look at History: what the service says of your last decisions, and where others decided otherwise meanwhile.</source>
        <translation>Bitte den Verlauf ansehen: was der Dienst zu Ihren letzten Entscheidungen sagt und wo andere inzwischen anders entschieden haben.</translation>
    </message>
    <message>
        <source>{person} is signed in.</source>
        <translation>{person} ist angemeldet.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>Signed out. {n} records stay here until the next sign-in.</source>
        <comment>Signed out. {n} record stays here until the next sign-in.</comment>
        <translation>
            <numerusform>Abgemeldet. {n} Eintrag bleibt bis zur nächsten Anmeldung hier.</numerusform>
            <numerusform>Abgemeldet. {n} Einträge bleiben bis zur nächsten Anmeldung hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide it first; then see what others say of it.</source>
        <translation>Zuerst entscheiden, dann sehen, was andere dazu sagen.</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>whoever reads this, as one of those who spoke or were spoken of</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>{state}: {words}</source>
        <extracomment>how a reply stands, and what was said in it</extracomment>
        <translation>{state}: {words}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Certified {items}</source>
        <extracomment>many items at once: Certified 12 items</extracomment>
        <translation>{items} zertifiziert</translation>
    </message>
    <message>
        <source>Rejected {items}</source>
        <extracomment>many items at once: Rejected 12 items</extracomment>
        <translation>{items} abgelehnt</translation>
    </message>
    <message>
        <source>None of the {items} can be decided so: {reasons}.</source>
        <translation>Keiner der {items} kann so entschieden werden: {reasons}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} gone</source>
        <comment>{n} gone</comment>
        <extracomment>how many items are not on this desk any more</extracomment>
        <translation>
            <numerusform>{n} fort</numerusform>
            <numerusform>{n} fort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} disputed</source>
        <comment>{n} disputed</comment>
        <extracomment>how many items people differ on</extracomment>
        <translation>
            <numerusform>{n} strittig</numerusform>
            <numerusform>{n} strittig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decided already</source>
        <comment>{n} decided already</comment>
        <extracomment>how many items</extracomment>
        <translation>
            <numerusform>{n} schon entschieden</numerusform>
            <numerusform>{n} schon entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decided otherwise</source>
        <comment>{n} decided otherwise</comment>
        <extracomment>how many items</extracomment>
        <translation>
            <numerusform>{n} anders entschieden</numerusform>
            <numerusform>{n} anders entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reopened, each wants a look of its own</source>
        <comment>{n} reopened, each wants a look of its own</comment>
        <translation>
            <numerusform>{n} wieder geöffnet, braucht einen eigenen Blick</numerusform>
            <numerusform>{n} wieder geöffnet, jeder braucht einen eigenen Blick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a hidden score, each wants a look of its own</source>
        <comment>{n} with a hidden score, each wants a look of its own</comment>
        <translation>
            <numerusform>{n} mit verborgener Bewertung, braucht einen eigenen Blick</numerusform>
            <numerusform>{n} mit verborgener Bewertung, jeder braucht einen eigenen Blick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} against a hard rule</source>
        <comment>{n} against a hard rule</comment>
        <extracomment>how many items</extracomment>
        <translation>
            <numerusform>{n} gegen eine feste Regel</numerusform>
            <numerusform>{n} gegen eine feste Regel</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no calendar file, or it is damaged.</source>
        <translation>Das ist keine Kalenderdatei, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} proposed, {known} known already.</source>
        <comment>{n} proposed, {known} known already.</comment>
        <translation>
            <numerusform>{n} vorgeschlagen, {known} schon bekannt.</numerusform>
            <numerusform>{n} vorgeschlagen, {known} schon bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: left out, {why}.</source>
        <extracomment>{why} is such as &quot;it is cancelled&quot;</extracomment>
        <translation>{title}: ausgelassen, {why}.</translation>
    </message>
    <message>
        <source>{title}: it repeats, and only the first time was taken.</source>
        <translation>{title}: Es wiederholt sich, nur das erste Mal wurde übernommen.</translation>
    </message>
    <message>
        <source>This calendar file is larger than 1 MiB. Export fewer entries.</source>
        <translation>Diese Kalenderdatei ist größer als 1 MiB. Weniger Einträge exportieren.</translation>
    </message>
    <message>
        <source>This is no calendar file: it is not in UTF-8.</source>
        <translation>Das ist keine Kalenderdatei: Sie ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>This calendar file holds over {most} entries. Export fewer.</source>
        <translation>Diese Kalenderdatei enthält über {most} Einträge. Weniger exportieren.</translation>
    </message>
    <message>
        <source>its times cannot be read</source>
        <translation>die Zeiten sind nicht lesbar</translation>
    </message>
    <message>
        <source>it is cancelled</source>
        <translation>es ist abgesagt</translation>
    </message>
    <message>
        <source>it changes one time of an entry that repeats</source>
        <translation>es ändert ein Mal eines sich wiederholenden Eintrags</translation>
    </message>
    <message>
        <source>it takes whole days</source>
        <translation>es dauert ganze Tage</translation>
    </message>
    <message>
        <source>it begins before 1970 or after 2999</source>
        <translation>es beginnt vor 1970 oder nach 2999</translation>
    </message>
    <message>
        <source>“{pack}” is no pack of this region.</source>
        <translation>„{pack}“ ist keine Verpackung dieser Region.</translation>
    </message>
    <message>
        <source>A set of this pack is open already. Finish it first, or leave it.</source>
        <translation>Ein Satz dieser Verpackung ist schon offen. Zuerst beenden oder abbrechen.</translation>
    </message>
    <message>
        <source>Sets cannot be asked for here.</source>
        <translation>Hier kann um keine Sätze gebeten werden.</translation>
    </message>
    <message>
        <source>The cases have not come yet. They come when the service answers.</source>
        <translation>Die Fälle sind noch nicht da. Sie kommen, wenn der Dienst antwortet.</translation>
    </message>
    <message>
        <source>A set takes reject, test or certify.</source>
        <translation>Ein Satz nimmt ablehnen, prüfen lassen oder zertifizieren.</translation>
    </message>
    <message>
        <source>This case has an answer already.</source>
        <translation>Dieser Fall hat schon eine Antwort.</translation>
    </message>
    <message>
        <source>This set is not finished, or was sat at another desk.</source>
        <translation>Dieser Satz ist nicht beendet oder wurde an einem anderen Arbeitsplatz bearbeitet.</translation>
    </message>
    <message>
        <source>There is no such set to sit.</source>
        <translation>Es gibt keinen solchen Satz zu bearbeiten.</translation>
    </message>
    <message>
        <source>Sets cannot be sat here.</source>
        <translation>Hier können keine Sätze bearbeitet werden.</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>a person</comment>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Decisions are counted as the workstation where this was asked for knew them.</source>
        <translation>Entscheidungen sind gezählt, wie der Arbeitsplatz sie kannte, an dem darum gebeten wurde.</translation>
    </message>
    <message>
        <source>A reject counts as true where a mentor approved it; what nobody looked at again is not told.</source>
        <translation>Eine Ablehnung zählt als wahr, wo eine Mentor:in sie gebilligt hat; was niemand erneut ansah, bleibt offen.</translation>
    </message>
    <message>
        <source>Of certificates some are known by outcomes; of rejects nothing comes back.</source>
        <translation>Von Zertifizierungen sind manche durch Ergebnisse bekannt; von Ablehnungen kommt nichts zurück.</translation>
    </message>
    <message>
        <source>It says nothing of kinds of decisions that are not listed.</source>
        <translation>Es sagt nichts über Arten von Entscheidungen, die nicht aufgeführt sind.</translation>
    </message>
    <message>
        <source>This is no certificate that can be written from here.</source>
        <translation>Das ist kein Zertifikat, das von hier geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Only a bulk act has a certificate. Choose one that names many items.</source>
        <translation>Nur eine Sammelhandlung hat ein Zertifikat. Eine wählen, die viele Artikel nennt.</translation>
    </message>
    <message>
        <source>The act cannot be read, so it has no certificate: {fault}</source>
        <translation>Die Handlung kann nicht gelesen werden und hat daher kein Zertifikat: {fault}</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Zertifiziert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items</source>
        <comment>{n:,} item</comment>
        <translation>
            <numerusform>{n:,} Artikel</numerusform>
            <numerusform>{n:,} Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>The service tells of its cohort without end.</source>
        <translation>Der Dienst berichtet ohne Ende von seiner Kohorte.</translation>
    </message>
    <message>
        <source>You contest this piece already. Its answer will be told here.</source>
        <translation>Sie bestreiten diesen Beleg schon. Die Antwort darauf wird hier mitgeteilt.</translation>
    </message>
    <message>
        <source>Nobody countersigns a decision of their own.</source>
        <translation>Niemand zeichnet eine eigene Entscheidung gegen.</translation>
    </message>
    <message>
        <source>Approved {item}</source>
        <translation>{item} gebilligt</translation>
    </message>
    <message>
        <source>Returned {item}</source>
        <translation>{item} zurückgegeben</translation>
    </message>
    <message>
        <source>Overrode {item}</source>
        <translation>{item} übersteuert</translation>
    </message>
    <message>
        <source>Took back: approve {item}</source>
        <translation>Zurückgenommen: {item} billigen</translation>
    </message>
    <message>
        <source>Took back: return {item}</source>
        <translation>Zurückgenommen: {item} zurückgeben</translation>
    </message>
    <message>
        <source>Took back: override {item}</source>
        <translation>Zurückgenommen: {item} übersteuern</translation>
    </message>
    <message>
        <source>Certified {title}</source>
        <extracomment>one item: Certified Ceramic mug</extracomment>
        <translation>{title} zertifiziert</translation>
    </message>
    <message>
        <source>Rejected {title}</source>
        <extracomment>one item: Rejected Ceramic mug</extracomment>
        <translation>{title} abgelehnt</translation>
    </message>
    <message>
        <source>Sent to test: {title}</source>
        <extracomment>one item goes to a physical test</extracomment>
        <translation>Zur Prüfung gegeben: {title}</translation>
    </message>
    <message>
        <source>Deferred {title}</source>
        <extracomment>one item is left for later: Deferred Ceramic mug</extracomment>
        <translation>{title} zurückgestellt</translation>
    </message>
    <message>
        <source>Undid certify of {what}</source>
        <translation>Rückgängig: {what} zertifizieren</translation>
    </message>
    <message>
        <source>Undid reject of {what}</source>
        <translation>Rückgängig: {what} ablehnen</translation>
    </message>
    <message>
        <source>Undid test of {what}</source>
        <translation>Rückgängig: {what} prüfen lassen</translation>
    </message>
    <message>
        <source>Undid defer of {what}</source>
        <translation>Rückgängig: {what} zurückstellen</translation>
    </message>
    <message>
        <source>There is nothing to undo: no decision of yours is in force on this desk.</source>
        <translation>Es gibt nichts rückgängig zu machen: Keine Entscheidung von Ihnen gilt an diesem Arbeitsplatz.</translation>
    </message>
    <message>
        <source>This decision is not on this desk. Take it back where it was made.</source>
        <translation>Diese Entscheidung ist nicht an diesem Arbeitsplatz. Dort zurücknehmen, wo sie getroffen wurde.</translation>
    </message>
    <message>
        <source>Somebody else decided this. Only its author can take it back.</source>
        <translation>Jemand anders hat das entschieden. Nur die Verfasser:in kann es zurücknehmen.</translation>
    </message>
    <message>
        <source>This decision was taken back or replaced already.</source>
        <translation>Diese Entscheidung wurde schon zurückgenommen oder ersetzt.</translation>
    </message>
    <message>
        <source>The remark is empty. Write something, or leave it.</source>
        <translation>Die Anmerkung ist leer. Etwas schreiben oder es lassen.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason of the list. Choose another one, or none.</source>
        <translation>„{reason}“ ist kein Grund der Liste. Einen anderen wählen oder keinen.</translation>
    </message>
    <message>
        <source>Remark on {title}</source>
        <translation>Anmerkung zu {title}</translation>
    </message>
    <message>
        <source>Every item of this act was decided again or taken back already.</source>
        <translation>Jeder Artikel dieser Handlung wurde schon neu entschieden oder zurückgenommen.</translation>
    </message>
    <message>
        <source>The pack ladder of {region} has no pack {pack!r}.</source>
        <translation>Die Verpackungsleiter von {region} hat keine Verpackung {pack!r}.</translation>
    </message>
    <message>
        <source>Choose another verdict, or override with a reason.</source>
        <translation>Ein anderes Urteil wählen oder mit Grund übersteuern.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first, then decide.</source>
        <translation>Niemand ist angemeldet. Zuerst anmelden, dann entscheiden.</translation>
    </message>
    <message>
        <source>The disk with {profile} is full. What you decide is still saved while a reserve of a few megabytes lasts. Make room now, or call IT.</source>
        <translation>Der Datenträger mit {profile} ist voll. Ihre Entscheidungen werden noch gespeichert, solange eine Reserve von wenigen Megabyte reicht. Jetzt Platz schaffen oder die IT rufen.</translation>
    </message>
    <message>
        <source>Your notebook cannot be opened. {fault}</source>
        <translation>Ihr Notizbuch kann nicht geöffnet werden. {fault}</translation>
    </message>
    <message>
        <source>History can be looked at and exported, but nothing can be decided here until Reviewer is updated.</source>
        <translation>Der Verlauf kann angesehen und exportiert werden, aber entschieden werden kann hier nichts, bis Reviewer aktualisiert ist.</translation>
    </message>
    <message>
        <source>Vote for {level} in {pack}</source>
        <translation>Stimme für {level} in {pack}</translation>
    </message>
    <message>
        <source>Say what helps: a level is lowered with a remedy.</source>
        <translation>Sagen, was hilft: Eine Stufe wird mit einer Abhilfe gesenkt.</translation>
    </message>
    <message>
        <source>Lowered to {level} in {pack}</source>
        <translation>Auf {level} in {pack} gesenkt</translation>
    </message>
    <message>
        <source>Nobody says how far their own decisions stand.</source>
        <translation>Niemand sagt, wie weit die eigenen Entscheidungen gelten.</translation>
    </message>
    <message>
        <source>You are not this person&apos;s mentor.</source>
        <translation>Sie sind nicht Mentor:in dieser Person.</translation>
    </message>
    <message>
        <source>This item is not on this desk any more, so there is no evidence of it.</source>
        <translation>Dieser Artikel ist nicht mehr an diesem Arbeitsplatz, daher gibt es keine Belege dazu.</translation>
    </message>
    <message>
        <source>There are no notes of yours on this desk.</source>
        <translation>An diesem Arbeitsplatz gibt es keine Notizen von Ihnen.</translation>
    </message>
    <message>
        <source>An expert</source>
        <translation>Eine Fachperson</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for {use}. Choose one from the list.</source>
        <translation>„{reason}“ ist kein Grund für {use}. Einen aus der Liste wählen.</translation>
    </message>
    <message>
        <source>The reason &apos;{reason}&apos; needs a note. Write one and press again.</source>
        <translation>Der Grund „{reason}“ braucht eine Notiz. Eine schreiben und erneut drücken.</translation>
    </message>
    <message>
        <source>The note contains a NUL or half a character. Type it again without.</source>
        <translation>Die Notiz enthält ein NUL oder ein halbes Zeichen. Ohne dieses neu eintippen.</translation>
    </message>
    <message>
        <source>The remark contains a NUL or half a character. Type it again without.</source>
        <translation>Die Anmerkung enthält ein NUL oder ein halbes Zeichen. Ohne dieses neu eintippen.</translation>
    </message>
    <message>
        <source>The remedy contains a NUL or half a character. Type it again without.</source>
        <translation>Die Abhilfe enthält ein NUL oder ein halbes Zeichen. Ohne dieses neu eintippen.</translation>
    </message>
    <message>
        <source>The group contains a NUL or half a character. Type it again without.</source>
        <translation>Die Gruppe enthält ein NUL oder ein halbes Zeichen. Ohne dieses neu eintippen.</translation>
    </message>
    <message>
        <source>The remark has {count} characters, the limit is {most}.</source>
        <translation>Die Anmerkung hat {count} Zeichen, die Grenze ist {most}.</translation>
    </message>
    <message>
        <source>The remedy has {count} characters, the limit is {most}.</source>
        <translation>Die Abhilfe hat {count} Zeichen, die Grenze ist {most}.</translation>
    </message>
    <message>
        <source>The group has {count} characters, the limit is {most}.</source>
        <translation>Die Gruppe hat {count} Zeichen, die Grenze ist {most}.</translation>
    </message>
    <message>
        <source>Welcome. You learn from {mentors}</source>
        <translation>Willkommen. Sie lernen von {mentors}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Ask early, and ask more than one.</source>
        <translation>Früh fragen, und mehr als eine Person.</translation>
    </message>
    <message>
        <source>No mentor is named yet: ask a lead.</source>
        <translation>Noch ist keine Mentor:in genannt: die Leitung fragen.</translation>
    </message>
    <message>
        <source>A launch plan</source>
        <translation>Ein Startplan</translation>
    </message>
    <message>
        <source>What is expected, by when, and whom to ask. Your mentor writes it.</source>
        <translation>Was erwartet wird, bis wann, und wen Sie fragen. Ihre Mentor:in schreibt ihn.</translation>
    </message>
    <message>
        <source>Both of you sign it</source>
        <translation>Beide unterzeichnen ihn</translation>
    </message>
    <message>
        <source>Your mentor has signed; sign too, and the queue opens.</source>
        <translation>Ihre Mentor:in hat unterzeichnet; unterzeichnen Sie auch, dann öffnet sich die Warteschlange.</translation>
    </message>
    <message>
        <source>Your mentor signs first, then you.</source>
        <translation>Zuerst unterzeichnet Ihre Mentor:in, dann Sie.</translation>
    </message>
    <message>
        <source>A first lunch</source>
        <translation>Ein erstes Mittagessen</translation>
    </message>
    <message>
        <source>It is proposed: say that you will be there.</source>
        <translation>Es ist vorgeschlagen: sagen, dass Sie da sein werden.</translation>
    </message>
    <message>
        <source>Take a seat of the lunch roster, or propose one yourself.</source>
        <translation>Einen Platz der Mittagsliste nehmen oder selbst eines vorschlagen.</translation>
    </message>
    <message>
        <source>A starter deck</source>
        <translation>Ein Startstapel</translation>
    </message>
    <message>
        <source>Twelve cases with what decides each; what was wrong comes again.</source>
        <translation>Zwölf Fälle mit dem, was jeweils den Ausschlag gibt; was falsch war, kommt wieder.</translation>
    </message>
    <message>
        <source>L{level} comes by two votes, once its gate is met.</source>
        <translation>L{level} kommt durch zwei Stimmen, sobald die Schranke erfüllt ist.</translation>
    </message>
    <message>
        <source>You are at L{low} to L{high}, by pack</source>
        <translation>Sie sind auf L{low} bis L{high}, je nach Verpackung</translation>
    </message>
    <message>
        <source>You are at L{level}</source>
        <translation>Sie sind auf L{level}</translation>
    </message>
    <message>
        <source>You watch others decide.</source>
        <translation>Sie sehen anderen beim Entscheiden zu.</translation>
    </message>
    <message>
        <source>Your decisions have no effect yet, so begin.</source>
        <translation>Ihre Entscheidungen wirken noch nicht, also beginnen.</translation>
    </message>
    <message>
        <source>A mentor reads every decision of yours.</source>
        <translation>Eine Mentor:in liest jede Ihrer Entscheidungen.</translation>
    </message>
    <message>
        <source>A mentor reads your rejects and some others.</source>
        <translation>Eine Mentor:in liest Ihre Ablehnungen und einige andere.</translation>
    </message>
    <message>
        <source>Your decisions take effect.</source>
        <translation>Ihre Entscheidungen wirken.</translation>
    </message>
    <message>
        <source>Your decisions take effect, and you read those of others.</source>
        <translation>Ihre Entscheidungen wirken, und Sie lesen die anderer.</translation>
    </message>
    <message>
        <source>Read why, and decide again: the new verdict replaces the old.</source>
        <translation>Lesen, warum, und neu entscheiden: Das neue Urteil ersetzt das alte.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} decisions came back</source>
        <comment>{n:,} decision came back</comment>
        <translation>
            <numerusform>{n:,} Entscheidung kam zurück</numerusform>
            <numerusform>{n:,} Entscheidungen kamen zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases that you had wrong, before they are forgotten.</source>
        <translation>Fälle, die Sie falsch hatten, bevor sie vergessen sind.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} mistake cards due</source>
        <comment>{n:,} mistake card due</comment>
        <translation>
            <numerusform>{n:,} Fehlerkarte fällig</numerusform>
            <numerusform>{n:,} Fehlerkarten fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Said of your work.</source>
        <translation>Zu Ihrer Arbeit gesagt.</translation>
    </message>
    <message>
        <source>What you certified and what came of it; each is a mistake card.</source>
        <translation>Was Sie zertifiziert haben und was daraus wurde; jedes ist eine Fehlerkarte.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} parcels damaged</source>
        <comment>{n:,} parcel damaged</comment>
        <translation>
            <numerusform>{n:,} Sendung beschädigt</numerusform>
            <numerusform>{n:,} Sendungen beschädigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind first, then what the model and others say.</source>
        <translation>Zuerst verdeckt, dann was das Modell und andere sagen.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items in the queue</source>
        <comment>{n:,} item in the queue</comment>
        <translation>
            <numerusform>{n:,} Artikel in der Warteschlange</numerusform>
            <numerusform>{n:,} Artikel in der Warteschlange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks</source>
        <comment>{n} remark</comment>
        <translation>
            <numerusform>{n} Anmerkung</numerusform>
            <numerusform>{n} Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies to remarks</source>
        <comment>{n} reply to a remark</comment>
        <translation>
            <numerusform>{n} Antwort auf eine Anmerkung</numerusform>
            <numerusform>{n} Antworten auf Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} syntheses</source>
        <comment>{n} synthesis</comment>
        <translation>
            <numerusform>{n} Zusammenfassung</numerusform>
            <numerusform>{n} Zusammenfassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} patterns</source>
        <comment>{n} pattern</comment>
        <translation>
            <numerusform>{n} Muster</numerusform>
            <numerusform>{n} Muster</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {milestone}</source>
        <translation>Als Nächstes: {milestone}</translation>
    </message>
    <message numerus="yes">
        <source>The next milestone, {n} days late.</source>
        <comment>The next milestone, {n} day late.</comment>
        <translation>
            <numerusform>Der nächste Meilenstein, {n} Tag verspätet.</numerusform>
            <numerusform>Der nächste Meilenstein, {n} Tage verspätet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next milestone, due on {day}.</source>
        <translation>Der nächste Meilenstein, fällig am {day}.</translation>
    </message>
    <message>
        <source>Many items at once</source>
        <translation>Viele Artikel auf einmal</translation>
    </message>
    <message>
        <source>Your launch plan is not signed by both of you yet. Sign it first, then review.</source>
        <translation>Ihr Startplan ist noch nicht von beiden unterzeichnet. Zuerst unterzeichnen, dann entscheiden.</translation>
    </message>
    <message>
        <source>No more open items to check out.</source>
        <translation>Keine offenen Artikel mehr zum Ausleihen.</translation>
    </message>
    <message numerus="yes">
        <source>Checked out {n} items.</source>
        <comment>Checked out {n} item.</comment>
        <translation>
            <numerusform>{n} Artikel ausgeliehen.</numerusform>
            <numerusform>{n} Artikel ausgeliehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publikation</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktivbetrieb</translation>
    </message>
    <message>
        <source>science</source>
        <comment>a category of gaps</comment>
        <translation>Wissenschaft</translation>
    </message>
    <message>
        <source>data</source>
        <comment>a category of gaps</comment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>deployment</source>
        <comment>a category of gaps</comment>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <comment>what a programme is for</comment>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>People</source>
        <comment>what a programme is for</comment>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>what a programme is for</comment>
        <translation>Nutzen</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} lines more.</source>
        <comment>… and {n} line more.</comment>
        <translation>
            <numerusform>… und {n} weitere Zeile.</numerusform>
            <numerusform>… und {n} weitere Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In production without a publication: {count}</source>
        <translation>Im Betrieb ohne Publikation: {count}</translation>
    </message>
    <message>
        <source>{stage}: {count}</source>
        <translation>{stage}: {count}</translation>
    </message>
    <message>
        <source>{stage}: {count} ({share:.0%}, {low:.0%} to {high:.0%})</source>
        <translation>{stage}: {count} ({share:.0%}, {low:.0%} bis {high:.0%})</translation>
    </message>
    <message>
        <source>{stage}: {count} ({share:.0%}, {low:.0%} to {high:.0%}, {caution})</source>
        <translation>{stage}: {count} ({share:.0%}, {low:.0%} bis {high:.0%}, {caution})</translation>
    </message>
    <message>
        <source>Closed by the end of the year, {category}: {count:.1f} expected</source>
        <translation>Bis Jahresende geschlossen, {category}: {count:.1f} erwartet</translation>
    </message>
    <message>
        <source>{filled} of {count} cells have an entry.</source>
        <translation>{filled} von {count} Zellen haben einen Eintrag.</translation>
    </message>
    <message>
        <source>{constituency}: nothing yet for {tenets}</source>
        <translation>{constituency}: noch nichts zu {tenets}</translation>
    </message>
    <message>
        <source>To industry {industry}, both {both}, back in academia {back}, staying {staying}: those who consented.</source>
        <translation>In die Industrie {industry}, beides {both}, zurück in die Wissenschaft {back}, bleiben {staying}: die einwilligten.</translation>
    </message>
    <message numerus="yes">
        <source>You talked to {n} people.</source>
        <comment>You talked to {n} person.</comment>
        <translation>
            <numerusform>Sie haben mit {n} Person gesprochen.</numerusform>
            <numerusform>Sie haben mit {n} Personen gesprochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk to {person} next. {why}</source>
        <translation>Als Nächstes mit {person} sprechen. {why}</translation>
    </message>
    <message numerus="yes">
        <source>You have talked to nobody for {n} days. Ask somebody to lunch.</source>
        <comment>You have talked to nobody for {n} day. Ask somebody to lunch.</comment>
        <translation>
            <numerusform>Sie haben seit {n} Tag mit niemandem gesprochen. Jemanden zum Mittagessen bitten.</numerusform>
            <numerusform>Sie haben seit {n} Tagen mit niemandem gesprochen. Jemanden zum Mittagessen bitten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person}: {n} seats left this week</source>
        <comment>{person}: {n} seat left this week</comment>
        <translation>
            <numerusform>{person}: {n} Platz frei diese Woche</numerusform>
            <numerusform>{person}: {n} Plätze frei diese Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} votes: {question}</source>
        <comment>{n} vote: {question}</comment>
        <translation>
            <numerusform>{n} Stimme: {question}</numerusform>
            <numerusform>{n} Stimmen: {question}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}. {why}</source>
        <extracomment>what is offered, and why</extracomment>
        <translation>{title}. {why}</translation>
    </message>
    <message>
        <source>{person}: {share:.0%} free today</source>
        <translation>{person}: {share:.0%} heute frei</translation>
    </message>
    <message>
        <source>People here today: {count}</source>
        <translation>Personen heute hier: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} people</source>
        <comment>{n:,} person</comment>
        <translation>
            <numerusform>{n:,} Person</numerusform>
            <numerusform>{n:,} Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{people} in {n} cities today</source>
        <comment>{people} in {n} city today</comment>
        <translation>
            <numerusform>{people} in {n} Stadt heute</numerusform>
            <numerusform>{people} in {n} Städten heute</numerusform>
        </translation>
    </message>
    <message>
        <source>{year}: {count}</source>
        <translation>{year}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{programme}: {n} fellowship slots left; people by year {years}</source>
        <comment>{programme}: {n} fellowship slot left; people by year {years}</comment>
        <translation>
            <numerusform>{programme}: {n} Stipendienplatz frei; Personen nach Jahr {years}</numerusform>
            <numerusform>{programme}: {n} Stipendienplätze frei; Personen nach Jahr {years}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{programme}: {n} fellowship slots left</source>
        <comment>{programme}: {n} fellowship slot left</comment>
        <translation>
            <numerusform>{programme}: {n} Stipendienplatz frei</numerusform>
            <numerusform>{programme}: {n} Stipendienplätze frei</numerusform>
        </translation>
    </message>
    <message>
        <source>{person}: {grades}</source>
        <translation>{person}: {grades}</translation>
    </message>
    <message numerus="yes">
        <source>{n} great</source>
        <comment>{n} great</comment>
        <translation>
            <numerusform>{n} sehr gut</numerusform>
            <numerusform>{n} sehr gut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} good</source>
        <comment>{n} good</comment>
        <translation>
            <numerusform>{n} gut</numerusform>
            <numerusform>{n} gut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} acceptable</source>
        <comment>{n} acceptable</comment>
        <translation>
            <numerusform>{n} annehmbar</numerusform>
            <numerusform>{n} annehmbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problematic</source>
        <comment>{n} problematic</comment>
        <translation>
            <numerusform>{n} problematisch</numerusform>
            <numerusform>{n} problematisch</numerusform>
        </translation>
    </message>
    <message>
        <source>{act}: {kind}</source>
        <extracomment>what was done, and with which kind of thing</extracomment>
        <translation>{act}: {kind}</translation>
    </message>
    <message>
        <source>This {kind} was taken back meanwhile.</source>
        <extracomment>{kind} is such as &quot;meeting&quot; or &quot;launch plan&quot;</extracomment>
        <translation>Inzwischen zurückgenommen: {kind}.</translation>
    </message>
    <message>
        <source>This was not done on this desk. Take it back where it was done.</source>
        <translation>Das wurde nicht an diesem Arbeitsplatz getan. Dort zurücknehmen, wo es getan wurde.</translation>
    </message>
    <message>
        <source>Somebody else has gone on from this. Say what changed instead.</source>
        <translation>Jemand anders hat darauf aufgebaut. Stattdessen sagen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Taken back: {kind}</source>
        <translation>Zurückgenommen: {kind}</translation>
    </message>
    <message>
        <source>The item of this card is not on this workstation any more.</source>
        <translation>Der Artikel dieser Karte ist nicht mehr an diesem Arbeitsplatz.</translation>
    </message>
    <message>
        <source>A mentor</source>
        <translation>Eine Mentor:in</translation>
    </message>
    <message>
        <source>Your verdict was not right. Grade it 0, 1 or 2.</source>
        <translation>Ihr Urteil war nicht richtig. Mit 0, 1 oder 2 benoten.</translation>
    </message>
    <message>
        <source>Cards cannot be graded here.</source>
        <translation>Hier können keine Karten benotet werden.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} records to {path}.</source>
        <comment>Wrote {n} record to {path}.</comment>
        <translation>
            <numerusform>{n} Eintrag nach {path} geschrieben.</numerusform>
            <numerusform>{n} Einträge nach {path} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the service can read it.</source>
        <translation>Nur der Dienst kann es lesen.</translation>
    </message>
    <message>
        <source>Anybody can read it.</source>
        <translation>Alle können es lesen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more did not fit; take the receipt, then pack again.</source>
        <comment>{n} more did not fit; take the receipt, then pack again.</comment>
        <translation>
            <numerusform>{n} weiterer passte nicht; Quittung übernehmen, dann erneut packen.</numerusform>
            <numerusform>{n} weitere passten nicht; Quittung übernehmen, dann erneut packen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has everything of this desk. There is nothing to carry.</source>
        <translation>Der Dienst hat alles von diesem Arbeitsplatz. Es gibt nichts mitzunehmen.</translation>
    </message>
    <message>
        <source>{path} is from before the service was restored, or after. Let the desk sync, or import the pack once more.</source>
        <translation>{path} stammt aus der Zeit vor oder nach der Wiederherstellung des Dienstes. Den Arbeitsplatz abgleichen lassen oder das Paket noch einmal importieren.</translation>
    </message>
    <message>
        <source>The service has received {received} of {count} records.</source>
        <translation>Der Dienst hat {received} von {count} Einträgen empfangen.</translation>
    </message>
    <message>
        <source>The service tells of this decision in a way that is not understood: {fault}.</source>
        <translation>Was der Dienst zu dieser Entscheidung sagt, ist nicht verständlich: {fault}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} records refused by the service: see History.</source>
        <comment>{n} record refused by the service: see History.</comment>
        <translation>
            <numerusform>{n} Eintrag vom Dienst zurückgewiesen: siehe Verlauf.</numerusform>
            <numerusform>{n} Einträge vom Dienst zurückgewiesen: siehe Verlauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records of other people wait for their sign-in.</source>
        <comment>{n} record of other people waits for their sign-in.</comment>
        <translation>
            <numerusform>{n} Eintrag anderer Personen wartet auf deren Anmeldung.</numerusform>
            <numerusform>{n} Einträge anderer Personen warten auf deren Anmeldung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to the service.</source>
        <translation>Verbindung zum Dienst wird aufgebaut.</translation>
    </message>
    <message>
        <source>The service is away; work goes on.</source>
        <translation>Der Dienst ist nicht erreichbar; die Arbeit geht weiter.</translation>
    </message>
    <message>
        <source>Sign in to send.</source>
        <translation>Zum Senden anmelden.</translation>
    </message>
    <message>
        <source>The network wants a sign-in: open a web browser.</source>
        <translation>Das Netz verlangt eine Anmeldung: einen Webbrowser öffnen.</translation>
    </message>
    <message>
        <source>The service is busy; it is tried again by itself.</source>
        <translation>Der Dienst ist ausgelastet; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Sync failed on this desk; it is tried again by itself.</source>
        <translation>Abgleich an diesem Arbeitsplatz fehlgeschlagen; er wird von selbst erneut versucht.</translation>
    </message>
    <message numerus="yes">
        <source>The service would take away {n} check-outs: please look.</source>
        <comment>The service would take away {n} check-out: please look.</comment>
        <translation>
            <numerusform>Der Dienst würde {n} Ausleihe entziehen: bitte ansehen.</numerusform>
            <numerusform>Der Dienst würde {n} Ausleihen entziehen: bitte ansehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is received by the service.</source>
        <translation>Alles andere hat der Dienst empfangen.</translation>
    </message>
    <message>
        <source>Everything is received by the service.</source>
        <translation>Der Dienst hat alles empfangen.</translation>
    </message>
    <message numerus="yes">
        <source>Sending {n} records.</source>
        <comment>Sending {n} record.</comment>
        <translation>
            <numerusform>{n} Eintrag wird gesendet.</numerusform>
            <numerusform>{n} Einträge werden gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records saved here, not yet received.</source>
        <comment>{n} record saved here, not yet received.</comment>
        <translation>
            <numerusform>{n} Eintrag hier gespeichert, noch nicht empfangen.</numerusform>
            <numerusform>{n} Einträge hier gespeichert, noch nicht empfangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture {part} cannot be read: {why}.</source>
        <translation>Das Bild {part} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>No picture was set aside: all that came can be opened.</source>
        <translation>Kein Bild wurde beiseitegelegt: Alle empfangenen lassen sich öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures will be fetched and tried again.</source>
        <comment>{n} picture will be fetched and tried again.</comment>
        <translation>
            <numerusform>{n} Bild wird geholt und erneut versucht.</numerusform>
            <numerusform>{n} Bilder werden geholt und erneut versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service repeats one page of its changes without end.</source>
        <translation>Der Dienst wiederholt ohne Ende eine Seite seiner Änderungen.</translation>
    </message>
    <message>
        <source>Somebody signed in or out meanwhile.</source>
        <translation>Jemand hat sich inzwischen an- oder abgemeldet.</translation>
    </message>
    <message>
        <source>The service took records without a word about any of them.</source>
        <translation>Der Dienst nahm Einträge an, ohne zu einem etwas zu sagen.</translation>
    </message>
    <message numerus="yes">
        <source>This profile was set back to an older state, or is in use on a second machine. {n} records were numbered anew and sent; nothing is lost. Tell IT if you did not expect it.</source>
        <comment>This profile was set back to an older state, or is in use on a second machine. {n} record was numbered anew and sent; nothing is lost. Tell IT if you did not expect it.</comment>
        <translation>
            <numerusform>Dieses Profil wurde auf einen älteren Stand zurückgesetzt oder wird an einem zweiten Rechner benutzt. {n} Eintrag wurde neu nummeriert und gesendet; nichts ist verloren. Falls unerwartet, der IT melden.</numerusform>
            <numerusform>Dieses Profil wurde auf einen älteren Stand zurückgesetzt oder wird an einem zweiten Rechner benutzt. {n} Einträge wurden neu nummeriert und gesendet; nichts ist verloren. Falls unerwartet, der IT melden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items decided in bulk did not come through: see History.</source>
        <comment>{n:,} item decided in bulk did not come through: see History.</comment>
        <translation>
            <numerusform>{n:,} gesammelt entschiedener Artikel kam nicht durch: siehe Verlauf.</numerusform>
            <numerusform>{n:,} gesammelt entschiedene Artikel kamen nicht durch: siehe Verlauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were refused by the service. Nothing is lost: see History.</source>
        <comment>{n} record was refused by the service. Nothing is lost: see History.</comment>
        <translation>
            <numerusform>{n} Eintrag wurde vom Dienst zurückgewiesen. Nichts ist verloren: siehe Verlauf.</numerusform>
            <numerusform>{n} Einträge wurden vom Dienst zurückgewiesen. Nichts ist verloren: siehe Verlauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cases have no answer yet.</source>
        <comment>{n} case has no answer yet.</comment>
        <translation>
            <numerusform>{n} Fall hat noch keine Antwort.</numerusform>
            <numerusform>{n} Fälle haben noch keine Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>{right} of {count} right at once</source>
        <translation>{right} von {count} auf Anhieb richtig</translation>
    </message>
    <message>
        <source>This item is not on this desk any more.</source>
        <translation>Dieser Artikel ist nicht mehr an diesem Arbeitsplatz.</translation>
    </message>
    <message>
        <source>Decide the item first: what others say of it is sealed until then.</source>
        <translation>Zuerst den Artikel entscheiden: Was andere dazu sagen, ist bis dahin verdeckt.</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>The service does not know this item.</source>
        <translation>Der Dienst kennt diesen Artikel nicht.</translation>
    </message>
    <message>
        <source>The item belongs to a site you do not work for.</source>
        <translation>Der Artikel gehört zu einem Standort, für den Sie nicht arbeiten.</translation>
    </message>
    <message>
        <source>Only its author can take a decision back.</source>
        <translation>Nur die Verfasser:in kann eine Entscheidung zurücknehmen.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Das kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>The decision that it takes back was refused itself.</source>
        <translation>Die Entscheidung, die es zurücknimmt, wurde selbst zurückgewiesen.</translation>
    </message>
    <message>
        <source>Only mentors and leads countersign.</source>
        <translation>Nur Mentor:innen und Leitung zeichnen gegen.</translation>
    </message>
    <message>
        <source>The decision it names is not about this item.</source>
        <translation>Die genannte Entscheidung betrifft nicht diesen Artikel.</translation>
    </message>
    <message>
        <source>The decision waits for no countersign.</source>
        <translation>Die Entscheidung wartet auf keine Gegenzeichnung.</translation>
    </message>
    <message>
        <source>It was said of another decision than the service has.</source>
        <translation>Es wurde zu einer anderen Entscheidung gesagt, als der Dienst hat.</translation>
    </message>
    <message>
        <source>These are not the figures that the service worked out.</source>
        <translation>Das sind nicht die Zahlen, die der Dienst berechnet hat.</translation>
    </message>
    <message>
        <source>These definitions of fairness cannot hold together, and nothing is said of it.</source>
        <translation>Diese Definitionen von Fairness können nicht zugleich gelten, und dazu wird nichts gesagt.</translation>
    </message>
    <message>
        <source>What it is about is another matter at the service.</source>
        <translation>Worum es geht, ist beim Dienst ein anderer Vorgang.</translation>
    </message>
    <message>
        <source>Somebody else was signed in when it was sent.</source>
        <translation>Beim Senden war jemand anders angemeldet.</translation>
    </message>
    <message>
        <source>It was made on another device.</source>
        <translation>Es wurde an einem anderen Gerät gemacht.</translation>
    </message>
    <message>
        <source>Its signature is not of this device&apos;s registered key.</source>
        <translation>Die Signatur stammt nicht vom eingetragenen Schlüssel dieses Geräts.</translation>
    </message>
    <message>
        <source>This computer was shut out by an admin; they were told of this decision.</source>
        <translation>Dieser Computer wurde von einem Admin ausgesperrt; der Admin erfuhr von dieser Entscheidung.</translation>
    </message>
    <message>
        <source>It does not match its own hash.</source>
        <translation>Es passt nicht zum eigenen Hash.</translation>
    </message>
    <message>
        <source>The service has another record under the same name.</source>
        <translation>Der Dienst hat einen anderen Eintrag unter demselben Namen.</translation>
    </message>
    <message>
        <source>The service has another record of this device with the same number.</source>
        <translation>Der Dienst hat einen anderen Eintrag dieses Geräts mit derselben Nummer.</translation>
    </message>
    <message>
        <source>Decisions on it differ; the safer one holds until a mentor decides.</source>
        <translation>Entscheidungen dazu weichen ab; die sicherere gilt, bis eine Mentor:in entscheidet.</translation>
    </message>
    <message>
        <source>It awaits a countersign.</source>
        <translation>Es wartet auf eine Gegenzeichnung.</translation>
    </message>
    <message>
        <source>It was reopened meanwhile; decide it again.</source>
        <translation>Es wurde inzwischen wieder geöffnet; neu entscheiden.</translation>
    </message>
    <message>
        <source>It is kept for learning and has no effect.</source>
        <translation>Es wird zum Lernen aufbewahrt und hat keine Wirkung.</translation>
    </message>
    <message>
        <source>The service says: {outcome}.</source>
        <translation>Der Dienst sagt: {outcome}.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>The service cannot take it ({code}).</source>
        <translation>Der Dienst kann es nicht annehmen ({code}).</translation>
    </message>
    <message>
        <source>The service sent a bundle that cannot be read.</source>
        <translation>Der Dienst sandte ein Bündel, das nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The service sent a bundle that does not match its hash.</source>
        <translation>Der Dienst sandte ein Bündel, das nicht zu seinem Hash passt.</translation>
    </message>
    <message>
        <source>Wrote a bundle by pseudonym to {file}.</source>
        <translation>Bündel mit Pseudonymen nach {file} geschrieben.</translation>
    </message>
    <message>
        <source>{file} names more than {most:,} people and matters.</source>
        <translation>{file} nennt mehr als {most:,} Personen und Vorgänge.</translation>
    </message>
    <message>
        <source>{file} names {name}, which no bundle of your sites has.</source>
        <translation>{file} nennt {name}, das kein Bündel Ihrer Standorte hat.</translation>
    </message>
    <message numerus="yes">
        <source>Kept {n} answers of researchers of {all}.</source>
        <comment>Kept {n} answer of researchers of {all}.</comment>
        <translation>
            <numerusform>{n} Antwort von Forschenden von {all} aufbewahrt.</numerusform>
            <numerusform>{n} Antworten von Forschenden von {all} aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is larger than 1 MiB.</source>
        <translation>{file} ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>{file} is no {format}.</source>
        <translation>{file} ist kein {format}.</translation>
    </message>
    <message>
        <source>{file} is no {format}: {fault!r}.</source>
        <translation>{file} ist kein {format}: {fault!r}.</translation>
    </message>
    <message>
        <source>{file} has no answer, or more than {most}.</source>
        <translation>{file} hat keine Antwort oder mehr als {most}.</translation>
    </message>
    <message>
        <source>Choose the institution that the bundle is for, among institutions.</source>
        <translation>Unter den Einrichtungen die wählen, für die das Bündel ist.</translation>
    </message>
    <message>
        <source>No item on this desk has the {code}. It may not be flagged, or not be checked out here.</source>
        <translation>Kein Artikel an diesem Arbeitsplatz hat {code}. Vielleicht ist er nicht gemeldet oder hier nicht ausgeliehen.</translation>
    </message>
    <message>
        <source>{code}: {title}.</source>
        <extracomment>a code that was scanned, and the product it means</extracomment>
        <translation>{code}: {title}.</translation>
    </message>
    <message>
        <source>{code}: {title}. It is not open any more.</source>
        <translation>{code}: {title}. Nicht mehr offen.</translation>
    </message>
    <message>
        <source>{code}: {title}. {count} items of it, {open} open.</source>
        <translation>{code}: {title}. {count} Artikel davon, {open} offen.</translation>
    </message>
    <message>
        <source>Leads of a site say whether it uses scores.</source>
        <translation>Die Leitung eines Standorts sagt, ob er Bewertungen nutzt.</translation>
    </message>
    <message>
        <source>Type {site} to say that just this site is meant.</source>
        <translation>{site} eintippen, um zu sagen, dass genau dieser Standort gemeint ist.</translation>
    </message>
    <message>
        <source>Scores are used again at {site}</source>
        <translation>Bewertungen werden in {site} wieder genutzt</translation>
    </message>
    <message>
        <source>Scores are not used any more at {site}</source>
        <translation>Bewertungen werden in {site} nicht mehr genutzt</translation>
    </message>
    <message>
        <source>never on the screen</source>
        <translation>nie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>a hard rule speaks against the pack</source>
        <translation>eine feste Regel spricht gegen die Verpackung</translation>
    </message>
    <message>
        <source>people differ</source>
        <translation>strittig unter Personen</translation>
    </message>
    <message>
        <source>decided already</source>
        <translation>schon entschieden</translation>
    </message>
    <message>
        <source>decided already, otherwise</source>
        <translation>schon anders entschieden</translation>
    </message>
    <message>
        <source>reopened: it wants a look of its own</source>
        <translation>wieder geöffnet: braucht einen eigenen Blick</translation>
    </message>
    <message>
        <source>its score is hidden by draw: it wants a look of its own</source>
        <translation>Bewertung durch Auslosung verborgen: braucht einen eigenen Blick</translation>
    </message>
    <message>
        <source>not on this desk any more</source>
        <translation>nicht mehr an diesem Arbeitsplatz</translation>
    </message>
    <message>
        <source>more than one act may have at this risk</source>
        <translation>mehr, als eine Handlung bei diesem Risiko haben darf</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>The service contradicts what it signed before: {against}. Your records are safe here. Tell IT; they can compare with: reviewer verify --witness.</source>
        <translation>Der Dienst widerspricht dem, was er zuvor signiert hat: {against}. Ihre Einträge sind hier sicher. Der IT melden; sie kann vergleichen mit: reviewer verify --witness.</translation>
    </message>
    <message>
        <source>{text!r} is no address of a service: {fault}.</source>
        <translation>{text!r} ist keine Adresse eines Dienstes: {fault}.</translation>
    </message>
    <message>
        <source>{text!r} is no address of a service. It looks like {example}.</source>
        <translation>{text!r} ist keine Adresse eines Dienstes. Sie sieht aus wie {example}.</translation>
    </message>
    <message>
        <source>The address must not contain a name or password. Sign in instead.</source>
        <translation>Die Adresse darf weder Namen noch Passwort enthalten. Stattdessen anmelden.</translation>
    </message>
    <message>
        <source>{text!r} is not encrypted. Use https:// for a service on another machine.</source>
        <translation>{text!r} ist nicht verschlüsselt. Für einen Dienst auf einem anderen Rechner https:// verwenden.</translation>
    </message>
    <message>
        <source>A name that {host} gave cannot be asked for: {fault}.</source>
        <translation>Ein Name, den {host} nannte, kann nicht abgefragt werden: {fault}.</translation>
    </message>
    <message>
        <source>An answer of {host} is over {most} bytes.</source>
        <translation>Eine Antwort von {host} hat über {most} Byte.</translation>
    </message>
    <message>
        <source>of this system</source>
        <extracomment>within a sentence: the proxy of this system</extracomment>
        <translation>dieses Systems</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used, so your sign-in ends with the program. What you decide is kept; sign in again after the next start to send it.</source>
        <translation>Dieser Computer hat keinen nutzbaren Schlüsselbund, daher endet Ihre Anmeldung mit dem Programm. Ihre Entscheidungen bleiben erhalten; nach dem nächsten Start zum Senden erneut anmelden.</translation>
    </message>
    <message>
        <source>The sign-in could not be kept in {path}: {reason}. Make room or call IT.</source>
        <translation>Die Anmeldung konnte nicht in {path} aufbewahrt werden: {reason}. Platz schaffen oder die IT rufen.</translation>
    </message>
    <message>
        <source>The sign-in in {path} could not be removed: {reason}. Remove it by hand.</source>
        <translation>Die Anmeldung in {path} konnte nicht entfernt werden: {reason}. Von Hand entfernen.</translation>
    </message>
    <message>
        <source>The service sent another part of a picture than was asked for.</source>
        <translation>Der Dienst sandte einen anderen Teil eines Bilds als verlangt.</translation>
    </message>
    <message>
        <source>A picture of {host} is over {most} bytes.</source>
        <translation>Ein Bild von {host} hat über {most} Byte.</translation>
    </message>
    <message>
        <source>The picture {part} cannot be written: {reason}.</source>
        <translation>Das Bild {part} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>A picture of {host} arrived damaged and was thrown away.</source>
        <translation>Ein Bild von {host} kam beschädigt an und wurde verworfen.</translation>
    </message>
    <message>
        <source>The service at {host} gave no answer within {seconds:.0f} seconds.</source>
        <translation>Der Dienst auf {host} gab innerhalb von {seconds:.0f} Sekunden keine Antwort.</translation>
    </message>
    <message>
        <source>{host} speaks no encryption that is safe today (TLS 1.2 or newer). Nothing was sent. Ask IT to bring the service up to date.</source>
        <translation>{host} spricht keine heute sichere Verschlüsselung (TLS 1.2 oder neuer). Nichts wurde gesendet. Die IT bitten, den Dienst zu aktualisieren.</translation>
    </message>
    <message>
        <source>The service at {host} cannot be reached. Work goes on without it.</source>
        <translation>Der Dienst auf {host} ist nicht erreichbar. Die Arbeit geht ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet. Check this computer&apos;s date and time.</source>
        <translation>Das Zertifikat von {host} ist noch nicht gültig. Datum und Uhrzeit dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Check this computer&apos;s date and time; if they are right, ask IT to renew the certificate. Nothing was sent.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen. Datum und Uhrzeit dieses Computers prüfen; stimmen sie, die IT bitten, das Zertifikat zu erneuern. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({why}). Nothing was sent. Ask IT for the right certificate.</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut ({why}). Nichts wurde gesendet. Die IT nach dem richtigen Zertifikat fragen.</translation>
    </message>
    <message>
        <source>If your site has an authority of its own, name its file with --ca-file.</source>
        <translation>Hat Ihr Standort eine eigene Zertifizierungsstelle, deren Datei mit --ca-file nennen.</translation>
    </message>
    <message>
        <source>The proxy {proxy} lets nothing through to {host} ({fault}). Work goes on without the service. Ask IT; the setting is named {setting}.</source>
        <translation>Der Proxy {proxy} lässt nichts zu {host} durch ({fault}). Die Arbeit geht ohne den Dienst weiter. Die IT fragen; die Einstellung heißt {setting}.</translation>
    </message>
    <message>
        <source>Something other than the service answered for {host}. Open a web browser and sign in to this network; if there is no such page, check the service&apos;s address.</source>
        <translation>Etwas anderes als der Dienst antwortete für {host}. Einen Webbrowser öffnen und sich bei diesem Netz anmelden; gibt es keine solche Seite, die Adresse des Dienstes prüfen.</translation>
    </message>
    <message>
        <source>The service at {host} is not working now ({status}).</source>
        <translation>Der Dienst auf {host} arbeitet gerade nicht ({status}).</translation>
    </message>
    <message>
        <source>The service at {host} reported a fault that cannot be read.</source>
        <translation>Der Dienst auf {host} meldete einen Fehler, der nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The service is older than this Reviewer: ask IT to bring it up to date.</source>
        <translation>Der Dienst ist älter als dieser Reviewer: die IT bitten, ihn zu aktualisieren.</translation>
    </message>
    <message>
        <source>Update Reviewer: this version is too old for the service to give it items.</source>
        <translation>Reviewer aktualisieren: Diese Version ist zu alt, als dass der Dienst ihr Artikel gäbe.</translation>
    </message>
    <message>
        <source>What you decide is saved and still sent.</source>
        <translation>Ihre Entscheidungen werden gespeichert und weiter gesendet.</translation>
    </message>
    <message>
        <source>What you decide is saved here, and sent once that is done.</source>
        <translation>Ihre Entscheidungen werden hier gespeichert und gesendet, sobald das getan ist.</translation>
    </message>
    <message>
        <source>Nobody is signed in to {host}. Sign in to send.</source>
        <translation>Niemand ist bei {host} angemeldet. Zum Senden anmelden.</translation>
    </message>
    <message>
        <source>This sign-in has ended. Sign in again to send; nothing is lost.</source>
        <translation>Diese Anmeldung ist beendet. Zum Senden erneut anmelden; nichts ist verloren.</translation>
    </message>
    <message>
        <source>{host} answered for another person. Sign in again.</source>
        <translation>{host} antwortete für eine andere Person. Erneut anmelden.</translation>
    </message>
    <message>
        <source>Records of another person wait for that person&apos;s sign-in.</source>
        <translation>Einträge einer anderen Person warten auf deren Anmeldung.</translation>
    </message>
    <message>
        <source>An answer of {host} cannot be read. Is Reviewer up to date?</source>
        <translation>Eine Antwort von {host} ist nicht lesbar. Ist Reviewer aktuell?</translation>
    </message>
    <message>
        <source>The certificates in {ca_file} cannot be read ({fault}). Correct --ca-file, or ca_file where `reviewer settings` says that it is set; PEM is expected.</source>
        <translation>Die Zertifikate in {ca_file} können nicht gelesen werden ({fault}). --ca-file berichtigen, oder ca_file dort, wo es laut `reviewer settings` gesetzt ist; PEM wird erwartet.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Reviewer.</source>
        <translation>Sie können diese Seite schließen und zu Reviewer zurückkehren.</translation>
    </message>
    <message>
        <source>Reviewer is not waiting for this page.</source>
        <translation>Reviewer wartet nicht auf diese Seite.</translation>
    </message>
    <message>
        <source>The browser did not come back from the company&apos;s sign-in. Try again, or open a web browser and see whether the network wants a sign-in of its own.</source>
        <translation>Der Browser kam von der Anmeldung des Unternehmens nicht zurück. Erneut versuchen oder einen Webbrowser öffnen und sehen, ob das Netz eine eigene Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The company&apos;s sign-in refused ({error}). Ask IT.</source>
        <translation>Die Anmeldung des Unternehmens lehnte ab ({error}). Die IT fragen.</translation>
    </message>
    <message>
        <source>The browser cannot come back to this computer: {fault}.</source>
        <translation>Der Browser kann nicht zu diesem Computer zurückkehren: {fault}.</translation>
    </message>
    <message>
        <source>The service names a sign-in page that no browser should open.</source>
        <translation>Der Dienst nennt eine Anmeldeseite, die kein Browser öffnen sollte.</translation>
    </message>
    <message>
        <source>Agreement of readers: type a pack, a month, a figure</source>
        <translation>Übereinstimmung der Lesenden: Verpackung, Monat oder Zahl eintippen</translation>
    </message>
    <message>
        <source>The service is asked; it reads all that two people decided at your sites.</source>
        <translation>Der Dienst wird gefragt; er liest alles, was zwei Personen an Ihren Standorten entschieden haben.</translation>
    </message>
    <message>
        <source>No item was decided by two people yet. Of single decisions a share comes before another person; what both said stands here once there are five.</source>
        <translation>Noch wurde kein Artikel von zwei Personen entschieden. Von Einzelentscheidungen kommt ein Anteil vor eine weitere Person; was beide sagten, steht hier, sobald es fünf sind.</translation>
    </message>
    <message>
        <source>No decision is drawn for a second read: the share is 0 at this service.</source>
        <translation>Keine Entscheidung wird zur Zweitlesung gezogen: Der Anteil ist bei diesem Dienst 0.</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <translation>Übereinstimmung der Lesenden</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>bewegt</translation>
    </message>
    <message>
        <source>says what a figure means</source>
        <translation>sagt, was eine Zahl bedeutet</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>schließt</translation>
    </message>
    <message>
        <source>{figure}: {meaning}</source>
        <extracomment>a figure and what it means</extracomment>
        <translation>{figure}: {meaning}</translation>
    </message>
    <message>
        <source>Of single decisions {share} are drawn: {waiting:,} drawn and not read yet, {ended:,} ended unread.</source>
        <translation>Von Einzelentscheidungen werden {share} gezogen: {waiting:,} gezogen und noch nicht gelesen, {ended:,} ungelesen beendet.</translation>
    </message>
    <message>
        <source>{count} figures.</source>
        <translation>{count} Zahlen.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Read twice</source>
        <translation>Zweimal gelesen</translation>
    </message>
    <message>
        <source>With a reject</source>
        <translation>Mit Ablehnung</translation>
    </message>
    <message>
        <source>Your weeks, hours and the model</source>
        <translation>Ihre Wochen, Stunden und das Modell</translation>
    </message>
    <message>
        <source>Nobody else is shown this page: no lead, no mentor, no colleague can ask for it.</source>
        <translation>Diese Seite sieht niemand sonst: Weder Leitung noch Mentor:in noch Kolleg:innen können danach fragen.</translation>
    </message>
    <message>
        <source>You have decided nothing by a look of its own in the last twelve weeks.</source>
        <translation>In den letzten zwölf Wochen haben Sie nichts mit eigenem Blick entschieden.</translation>
    </message>
    <message>
        <source>Counted are single decisions in force. That a week differs says that it is more than chance, not that you were wrong: other items may have come.</source>
        <translation>Gezählt sind geltende Einzelentscheidungen. Dass eine Woche abweicht, heißt, dass es mehr als Zufall ist, nicht dass Sie falsch lagen: Es können andere Artikel gekommen sein.</translation>
    </message>
    <message>
        <source>How long you took is told once it is known of {fewest} decisions how they came out: speed says nothing alone.</source>
        <translation>Wie lange Sie brauchten, wird mitgeteilt, sobald von {fewest} Entscheidungen bekannt ist, wie sie ausgingen: Tempo allein sagt nichts.</translation>
    </message>
    <message>
        <source>You have decided nothing before its score was seen of which the truth is known.</source>
        <translation>Sie haben nichts vor dem Sehen der Bewertung entschieden, dessen Wahrheit bekannt ist.</translation>
    </message>
    <message>
        <source>with your standing, while you are an intern, also to your mentors and leads</source>
        <translation>mit Ihrem Stand; solange Sie im Praktikum sind, auch Ihren Mentor:innen und der Leitung</translation>
    </message>
    <message>
        <source>like your weeks before</source>
        <extracomment>of a week: a rate is like that of the weeks before</extracomment>
        <translation>wie Ihre Wochen zuvor</translation>
    </message>
    <message>
        <source>differs from your weeks before</source>
        <translation>weicht von Ihren Wochen zuvor ab</translation>
    </message>
    <message>
        <source>Rejected, by week</source>
        <translation>Abgelehnt, je Woche</translation>
    </message>
    <message>
        <source>Rejected, and time, by hour of a shift</source>
        <translation>Abgelehnt und Zeit, je Stunde einer Schicht</translation>
    </message>
    <message>
        <source>Last third of a shift beside the first</source>
        <translation>Letztes Drittel einer Schicht neben dem ersten</translation>
    </message>
    <message>
        <source>You and the model</source>
        <translation>Sie und das Modell</translation>
    </message>
    <message>
        <source>– (none)</source>
        <extracomment>nothing is counted; a dash stands for the number</extracomment>
        <translation>– (keine)</translation>
    </message>
    <message>
        <source>{hits:,} of {trials:,}, too few for a share</source>
        <translation>{hits:,} von {trials:,}, zu wenige für einen Anteil</translation>
    </message>
    <message>
        <source>{hits:,} of {trials:,}, {share}</source>
        <extracomment>how many of how many, and the share with its interval</extracomment>
        <translation>{hits:,} von {trials:,}, {share}</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Woche vom {day}</translation>
    </message>
    <message>
        <source>Right, as it came out</source>
        <translation>Richtig, wie es ausging</translation>
    </message>
    <message>
        <source>Hour {hour} and later</source>
        <extracomment>of a shift</extracomment>
        <translation>Stunde {hour} und später</translation>
    </message>
    <message>
        <source>Hour {hour}</source>
        <extracomment>of a shift</extracomment>
        <translation>Stunde {hour}</translation>
    </message>
    <message>
        <source>{rate}; {seconds:.1f} s each</source>
        <extracomment>a rate, and the seconds a decision took</extracomment>
        <translation>{rate}; je {seconds:.1f} s</translation>
    </message>
    <message>
        <source>Right in the first third</source>
        <translation>Richtig im ersten Drittel</translation>
    </message>
    <message>
        <source>Right in the last third</source>
        <translation>Richtig im letzten Drittel</translation>
    </message>
    <message>
        <source>Last less first</source>
        <translation>Letztes minus erstes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>{first:.1f} s, then {last:.1f} s each</source>
        <translation>je {first:.1f} s, dann {last:.1f} s</translation>
    </message>
    <message>
        <source>{points} points ({low} to {high}); may be chance</source>
        <translation>{points} Punkte ({low} bis {high}); kann Zufall sein</translation>
    </message>
    <message>
        <source>{points} points ({low} to {high}); more than chance</source>
        <translation>{points} Punkte ({low} bis {high}); mehr als Zufall</translation>
    </message>
    <message>
        <source>Sealed decisions</source>
        <translation>Verdeckte Entscheidungen</translation>
    </message>
    <message>
        <source>Right advice taken (RAIR)</source>
        <translation>Richtigem Rat gefolgt (RAIR)</translation>
    </message>
    <message>
        <source>Wrong advice left (RSR)</source>
        <translation>Falschem Rat nicht gefolgt (RSR)</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>too few: told from {fewest} on</source>
        <translation>zu wenige: Mitteilung ab {fewest}</translation>
    </message>
    <message>
        <source>{share:.0%} ({low:.0%} to {high:.0%})</source>
        <translation>{share:.0%} ({low:.0%} bis {high:.0%})</translation>
    </message>
    <message>
        <source>Items that you and another read</source>
        <translation>Artikel, die Sie und eine weitere Person gelesen haben</translation>
    </message>
    <message>
        <source>This is told to you and to nobody else, and nobody is compared with anybody. Which of your decisions wait to be read again is told to nobody.</source>
        <translation>Das erfahren Sie und sonst niemand, und niemand wird mit jemandem verglichen. Welche Ihrer Entscheidungen auf eine Zweitlesung warten, erfährt niemand.</translation>
    </message>
    <message>
        <source>No item was decided by you and, without knowing of it, by another person yet.</source>
        <translation>Noch wurde kein Artikel von Ihnen und, ohne davon zu wissen, von einer weiteren Person entschieden.</translation>
    </message>
    <message>
        <source>Where you and the other differed, a third reader decided. The reader disagreement index is how often that was otherwise than you had. It does not say that you were wrong: what arrives broken does.</source>
        <translation>Wo Sie und die andere Person abwichen, entschied eine Drittleser:in. Der Abweichungsindex sagt, wie oft das anders ausfiel als bei Ihnen. Er sagt nicht, dass Sie falsch lagen: Das sagt, was zerbrochen ankommt.</translation>
    </message>
    <message>
        <source>your weeks, hours and the model</source>
        <translation>Ihre Wochen, Stunden und das Modell</translation>
    </message>
    <message>
        <source>Decided by you and by another</source>
        <translation>Von Ihnen und einer weiteren Person entschieden</translation>
    </message>
    <message>
        <source>Not decided between you yet</source>
        <translation>Zwischen Ihnen noch nicht entschieden</translation>
    </message>
    <message>
        <source>Decided by a third reader</source>
        <translation>Von Drittleser:in entschieden</translation>
    </message>
    <message>
        <source>Otherwise than you had</source>
        <translation>Anders als bei Ihnen</translation>
    </message>
    <message numerus="yes">
        <source>Of the {n:,} that are settled</source>
        <comment>Of the {n:,} that is settled</comment>
        <translation>
            <numerusform>Von dem {n:,} geklärten</numerusform>
            <numerusform>Von den {n:,} geklärten</numerusform>
        </translation>
    </message>
    <message>
        <source>shares are told from {fewest} items on</source>
        <translation>Anteile werden ab {fewest} Artikeln mitgeteilt</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Zu wenige</translation>
    </message>
    <message>
        <source>Reader disagreement index</source>
        <translation>Abweichungsindex der Lesenden</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>The same verdict</source>
        <translation>Gleiches Urteil</translation>
    </message>
    <message>
        <source>The share of items that got one and the same verdict from two people, neither of whom knew of the other. Where nearly all is certified it is high, whoever decides.</source>
        <translation>Der Anteil der Artikel, die von zwei Personen, die nichts voneinander wussten, dasselbe Urteil bekamen. Wo fast alles zertifiziert wird, ist er hoch, wer auch entscheidet.</translation>
    </message>
    <message>
        <source>Agreement on rejects</source>
        <translation>Übereinstimmung bei Ablehnungen</translation>
    </message>
    <message>
        <source>Of all rejects that the two gave, the share that both gave. Where rejects are rare and matter most, look here first.</source>
        <translation>Von allen Ablehnungen der beiden der Anteil, den beide gaben. Wo Ablehnungen selten und am wichtigsten sind, zuerst hierher sehen.</translation>
    </message>
    <message>
        <source>Agreement on all else</source>
        <translation>Übereinstimmung bei allem anderen</translation>
    </message>
    <message>
        <source>Of all that the two did not reject, the share that neither rejected.</source>
        <translation>Von allem, was die beiden nicht ablehnten, der Anteil, den keine der beiden ablehnte.</translation>
    </message>
    <message>
        <source>Kappa (Cohen)</source>
        <translation>Kappa (Cohen)</translation>
    </message>
    <message>
        <source>How much of the agreement that chance leaves open was reached, on whether an item is rejected: 1 is all of it, 0 is what chance alone brings. The rarer rejects are, the lower it is for people who agree equally well.</source>
        <translation>Wie viel der Übereinstimmung, die der Zufall offenlässt, erreicht wurde, bei der Frage, ob ein Artikel abgelehnt wird: 1 ist alles, 0 ist, was Zufall allein bringt. Je seltener Ablehnungen, desto niedriger ist es bei gleich guter Übereinstimmung.</translation>
    </message>
    <message>
        <source>Highest kappa possible</source>
        <translation>Höchstes mögliches Kappa</translation>
    </message>
    <message>
        <source>No kappa could be higher where first and second readers reject as often as they did. Set kappa beside it, not beside 1.</source>
        <translation>Kein Kappa könnte höher sein, wo Erst- und Zweitlesende so oft ablehnen wie hier. Kappa daran messen, nicht an 1.</translation>
    </message>
    <message>
        <source>Agreement beyond chance, where chance is what happens on items that are hard to decide. It stays high where rejects are rare, also for who never rejects.</source>
        <translation>Übereinstimmung über den Zufall hinaus, wobei Zufall ist, was bei schwer entscheidbaren Artikeln geschieht. Sie bleibt hoch, wo Ablehnungen selten sind, auch bei denen, die nie ablehnen.</translation>
    </message>
    <message>
        <source>Alpha (Krippendorff)</source>
        <translation>Alpha (Krippendorff)</translation>
    </message>
    <message>
        <source>Agreement beyond chance on the verdict itself, with test and defer told apart: 1 is all of it, 0 is chance.</source>
        <translation>Übereinstimmung über den Zufall hinaus beim Urteil selbst, wobei Prüfung und Zurückstellung unterschieden werden: 1 ist alles, 0 ist Zufall.</translation>
    </message>
    <message>
        <source>Kappa as if rejects were as frequent as all else: twice the share that agrees, less one. It says nothing of rejects where they are rare.</source>
        <translation>Kappa, als wären Ablehnungen so häufig wie alles andere: das Doppelte des übereinstimmenden Anteils minus eins. Es sagt nichts über Ablehnungen, wo sie selten sind.</translation>
    </message>
    <message>
        <source>Prevalence index</source>
        <translation>Prävalenzindex</translation>
    </message>
    <message>
        <source>Items that both rejected less those that neither did, of all. Beyond 0.6 to either side kappa says little.</source>
        <translation>Artikel, die beide ablehnten, minus die, die keine der beiden ablehnte, von allen. Über 0,6 zu einer der Seiten sagt Kappa wenig.</translation>
    </message>
    <message>
        <source>Bias index</source>
        <translation>Bias-Index</translation>
    </message>
    <message>
        <source>Items that the first reader alone rejected less those that the second alone did, of all. It is about which came first, not about who.</source>
        <translation>Artikel, die nur die erste Person ablehnte, minus die, die nur die zweite ablehnte, von allen. Es geht darum, wer zuerst kam, nicht darum, wer es war.</translation>
    </message>
    <message>
        <source>The share of items that somebody had to decide between the two. How often that was otherwise than a reader had said is told to that reader alone.</source>
        <translation>Der Anteil der Artikel, bei denen jemand zwischen den beiden entscheiden musste. Wie oft das anders ausfiel, als eine Person gesagt hatte, erfährt nur diese Person.</translation>
    </message>
    <message>
        <source>Fewer than five items were read twice: nothing is told of them.</source>
        <translation>Weniger als fünf Artikel wurden zweimal gelesen: Dazu wird nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>Fewer than twenty items were read twice: figures stand without intervals, and are nothing to compare.</source>
        <translation>Weniger als zwanzig Artikel wurden zweimal gelesen: Zahlen stehen ohne Intervalle und taugen nicht zum Vergleich.</translation>
    </message>
    <message>
        <source>One answer is so frequent here that kappa says little: where one item in a hundred is rejected, whoever never rejects agrees in 99 of 100, and has a kappa of 0.</source>
        <translation>Eine Antwort ist hier so häufig, dass Kappa wenig sagt: Wo einer von hundert Artikeln abgelehnt wird, stimmt überein in 99 von 100, wer nie ablehnt, und hat ein Kappa von 0.</translation>
    </message>
    <message>
        <source>All items got one and the same answer from both, so kappa is not defined. A dash is neither 0 nor 1.</source>
        <translation>Alle Artikel bekamen von beiden dieselbe Antwort, daher ist Kappa nicht definiert. Ein Strich ist weder 0 noch 1.</translation>
    </message>
    <message>
        <source>AC1 and PABAK are high wherever one answer is rare. No level and no gate rests on any of these figures; true rejects on sets of gold do that.</source>
        <translation>AC1 und PABAK sind hoch, wo eine Antwort selten ist. Keine Stufe und keine Schranke beruht auf diesen Zahlen; das tun wahre Ablehnungen bei Goldsätzen.</translation>
    </message>
    <message>
        <source>Either reader rejected {rejects} of {items} items. Agreement on rejects, kappa and alpha rest on these few, and one more or less would move them far.</source>
        <translation>Eine der beiden Personen lehnte {rejects} von {items} Artikeln ab. Übereinstimmung bei Ablehnungen, Kappa und Alpha beruhen auf diesen wenigen, und einer mehr oder weniger würde sie weit verschieben.</translation>
    </message>
    <message numerus="yes">
        <source>No third reader has decided {n} of the items on which both differ, so the share decided by a third one is too low.</source>
        <comment>No third reader has decided {n} of the items on which both differ, so the share decided by a third one is too low.</comment>
        <translation>
            <numerusform>Keine Drittleser:in hat {n} der Artikel entschieden, bei denen beide abweichen, daher ist der von Dritten entschiedene Anteil zu niedrig.</numerusform>
            <numerusform>Keine Drittleser:in hat {n} der Artikel entschieden, bei denen beide abweichen, daher ist der von Dritten entschiedene Anteil zu niedrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>a range</extracomment>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>Nothing is left to draw.</source>
        <translation>Nichts bleibt zu zeichnen.</translation>
    </message>
    <message>
        <source>Dashed line: {meaning}.</source>
        <translation>Gestrichelte Linie: {meaning}.</translation>
    </message>
    <message>
        <source>Filled squares: {meaning}. Hollow circles: the others.</source>
        <translation>Gefüllte Quadrate: {meaning}. Hohle Kreise: die anderen.</translation>
    </message>
    <message>
        <source>Band: 95% interval. A gap: nothing is told of that week.</source>
        <translation>Band: 95-%-Intervall. Eine Lücke: Zu dieser Woche wird nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>Lines: 95% intervals.</source>
        <translation>Linien: 95-%-Intervalle.</translation>
    </message>
    <message>
        <source>Cohort: type a name, a programme, a plan&apos;s state</source>
        <translation>Kohorte: Name, Programm oder Stand eines Plans eintippen</translation>
    </message>
    <message>
        <source>Reading the others …</source>
        <translation>Die Übrigen werden gelesen …</translation>
    </message>
    <message>
        <source>Nobody learns at your sites, as far as this workstation has heard.</source>
        <translation>Niemand lernt an Ihren Standorten, soweit dieser Arbeitsplatz gehört hat.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>shows mentors&apos; load</source>
        <translation>zeigt die Last der Mentor:innen</translation>
    </message>
    <message>
        <source>{interns}, {missing}, {silent}.</source>
        <extracomment>{interns}: &quot;12 of 8,000 interns&quot;; {missing}: those without a plan; {silent}: silent ones</extracomment>
        <translation>{interns}, {missing}, {silent}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} interns</source>
        <comment>{count} intern</comment>
        <translation>
            <numerusform>{count} Praktikant:in</numerusform>
            <numerusform>{count} Praktikant:innen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} without a signed plan</source>
        <comment>{n:,} without a signed plan</comment>
        <translation>
            <numerusform>{n:,} ohne unterzeichneten Plan</numerusform>
            <numerusform>{n:,} ohne unterzeichneten Plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} silent for a week</source>
        <comment>{n:,} silent for a week</comment>
        <translation>
            <numerusform>{n:,} seit einer Woche still</numerusform>
            <numerusform>{n:,} seit einer Woche still</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Reply awaited</source>
        <translation>Antwort erwartet</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>no launch plan
----------
dangers of a product
----------
no word
----------
decisions without a value: none
----------
of scores
----------
a score is hidden of none</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>{week} of {weeks}</source>
        <translation>{week} von {weeks}</translation>
    </message>
    <message numerus="yes">
        <source>{n} met</source>
        <comment>{n} met</comment>
        <translation>
            <numerusform>{n} erreicht</numerusform>
            <numerusform>{n} erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} due</source>
        <comment>{n} due</comment>
        <translation>
            <numerusform>{n} fällig</numerusform>
            <numerusform>{n} fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} late</source>
        <comment>{n} late</comment>
        <translation>
            <numerusform>{n} verspätet</numerusform>
            <numerusform>{n} verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} missed</source>
        <comment>{n} missed</comment>
        <translation>
            <numerusform>{n} verfehlt</numerusform>
            <numerusform>{n} verfehlt</numerusform>
        </translation>
    </message>
    <message>
        <source>L{lowest} to L{highest}</source>
        <translation>L{lowest} bis L{highest}</translation>
    </message>
    <message>
        <source>never, silent</source>
        <extracomment>when somebody was last seen</extracomment>
        <translation>nie, still</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>{day}, silent</source>
        <translation>{day}, still</translation>
    </message>
    <message numerus="yes">
        <source>mentor, {n} days</source>
        <comment>mentor, {n} day</comment>
        <extracomment>whose turn it is to answer, and for how long</extracomment>
        <translation>
            <numerusform>Mentor:in, {n} Tag</numerusform>
            <numerusform>Mentor:in, {n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>intern, {n} days</source>
        <comment>intern, {n} day</comment>
        <extracomment>whose turn it is to answer, and for how long</extracomment>
        <translation>
            <numerusform>Praktikant:in, {n} Tag</numerusform>
            <numerusform>Praktikant:in, {n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>How long interns waited. By programme</source>
        <translation>Wie lange Praktikant:innen warteten. Nach Programm</translation>
    </message>
    <message>
        <source>How long interns waited. By site</source>
        <translation>Wie lange Praktikant:innen warteten. Nach Standort</translation>
    </message>
    <message>
        <source>Nobody teaches interns of your sites.</source>
        <translation>Niemand lehrt Praktikant:innen Ihrer Standorte.</translation>
    </message>
    <message>
        <source>Mentors&apos; load</source>
        <translation>Last der Mentor:innen</translation>
    </message>
    <message numerus="yes">
        <source>As of {moment}. Waiting is from a decision to the first word on it, in the last {n} days. Fewer than five interns are not told apart.</source>
        <comment>As of {moment}. Waiting is from a decision to the first word on it, in the last {n} day. Fewer than five interns are not told apart.</comment>
        <translation>
            <numerusform>Stand {moment}. Warten zählt von einer Entscheidung bis zum ersten Wort dazu, im letzten {n} Tag. Weniger als fünf Praktikant:innen werden nicht unterschieden.</numerusform>
            <numerusform>Stand {moment}. Warten zählt von einer Entscheidung bis zum ersten Wort dazu, in den letzten {n} Tagen. Weniger als fünf Praktikant:innen werden nicht unterschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} interns</source>
        <comment>{n:,} intern</comment>
        <translation>
            <numerusform>{n:,} Praktikant:in</numerusform>
            <numerusform>{n:,} Praktikant:innen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} decisions wait</source>
        <comment>{n:,} decision waits</comment>
        <translation>
            <numerusform>{n:,} Entscheidung wartet</numerusform>
            <numerusform>{n:,} Entscheidungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>no programme</source>
        <translation>kein Programm</translation>
    </message>
    <message>
        <source>half within {time}</source>
        <extracomment>half of the interns had waited no longer than {time}: &quot;5 h&quot;</extracomment>
        <translation>Hälfte binnen {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words</source>
        <comment>{n:,} word</comment>
        <extracomment>what mentors said of decisions</extracomment>
        <translation>
            <numerusform>{n:,} Wort</numerusform>
            <numerusform>{n:,} Worte</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Its makers say nothing about it.</source>
        <translation>Seine Hersteller sagen nichts dazu.</translation>
    </message>
    <message>
        <source>It was never in use here.</source>
        <translation>Es war hier nie im Einsatz.</translation>
    </message>
    <message>
        <source>Counted are decisions of people, and certificates of the model alone, that were made while it was in use and have effect. Whether they were right is known of the part that stands beside “Truth known”, and of no more.</source>
        <translation>Gezählt sind Entscheidungen von Menschen und Zertifizierungen des Modells allein, die während seines Einsatzes getroffen wurden und wirken. Ob sie richtig waren, ist von dem Teil bekannt, der neben „Wahrheit bekannt“ steht, und von nicht mehr.</translation>
    </message>
    <message>
        <source>Model {model}</source>
        <translation>Modell {model}</translation>
    </message>
    <message numerus="yes">
        <source>Evidence given out: {n:,} pages.</source>
        <comment>Evidence given out: {n:,} page.</comment>
        <translation>
            <numerusform>Ausgegebene Belege: {n:,} Seite.</numerusform>
            <numerusform>Ausgegebene Belege: {n:,} Seiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Said not to have helped at these sites: {n:,} times.</source>
        <comment>Said not to have helped at these sites: once.</comment>
        <translation>
            <numerusform>An diesen Standorten als nicht hilfreich genannt: einmal.</numerusform>
            <numerusform>An diesen Standorten als nicht hilfreich genannt: {n:,}-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>the beginning</source>
        <extracomment>a model was in use since then</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>a model was in use until then</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>From {since} to {until}, UTC</source>
        <translation>Von {since} bis {until}, UTC</translation>
    </message>
    <message>
        <source>What came of it here</source>
        <translation>Was hier daraus wurde</translation>
    </message>
    <message>
        <source>Decisions: {count}</source>
        <translation>Entscheidungen: {count}</translation>
    </message>
    <message>
        <source>Share, 95% interval</source>
        <translation>Anteil, 95-%-Intervall</translation>
    </message>
    <message>
        <source>What its makers say</source>
        <translation>Was seine Hersteller sagen</translation>
    </message>
    <message>
        <source>The service is asked for the model&apos;s card.</source>
        <translation>Der Dienst wird nach der Karte des Modells gefragt.</translation>
    </message>
    <message>
        <source>The card as PDF or HTML</source>
        <translation>Karte als PDF oder HTML</translation>
    </message>
    <message>
        <source>Wrote the card to {path}.</source>
        <translation>Karte nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>Model {card}</source>
        <translation>Modell {card}</translation>
    </message>
    <message>
        <source>Card of model {card}</source>
        <translation>Karte des Modells {card}</translation>
    </message>
    <message>
        <source>scrolls</source>
        <extracomment>what two keys do</extracomment>
        <translation>blättert</translation>
    </message>
    <message>
        <source>writes it as a file</source>
        <translation>schreibt es als Datei</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>Noch hat es niemand angesehen</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <extracomment>of a contest that somebody looks into</extracomment>
        <translation>Wird angesehen</translation>
    </message>
    <message>
        <source>Upheld</source>
        <extracomment>of a contest: whoever contested was right</extracomment>
        <translation>Stattgegeben</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>of a contest: the evidence stays as it is</extracomment>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>contested by {person}, {when}: {reason}.</source>
        <translation>bestritten von {person}, {when}: {reason}.</translation>
    </message>
    <message>
        <source>contested by you, {when}: {reason}.</source>
        <translation>bestritten von Ihnen, {when}: {reason}.</translation>
    </message>
    <message>
        <source>{state}, {when}: {answer}</source>
        <extracomment>how a contest ended, when, and in which words</extracomment>
        <translation>{state}, {when}: {answer}</translation>
    </message>
    <message>
        <source>{state} by {person}, {when}: {answer}</source>
        <extracomment>how a contest ended, by whom, when, and in which words</extracomment>
        <translation>{state} von {person}, {when}: {answer}</translation>
    </message>
    <message>
        <source>{piece}: {contest}</source>
        <extracomment>a piece of evidence, and how it is contested</extracomment>
        <translation>{piece}: {contest}</translation>
    </message>
    <message>
        <source>Sealed until you decide: what the model and others say shows after your verdict.</source>
        <translation>Verdeckt, bis Sie entscheiden: Was das Modell und andere sagen, zeigt sich nach Ihrem Urteil.</translation>
    </message>
    <message>
        <source>The evidence page is closed. Open it first.</source>
        <translation>Die Belegseite ist geschlossen. Zuerst öffnen.</translation>
    </message>
    <message>
        <source>Choose a piece of the evidence first.</source>
        <translation>Zuerst einen Beleg wählen.</translation>
    </message>
    <message>
        <source>Choose a piece of the evidence first: {back} and {on}.</source>
        <extracomment>two keys choose</extracomment>
        <translation>Zuerst einen Beleg wählen: {back} und {on}.</translation>
    </message>
    <message>
        <source>No evidence is shown. Open its page first.</source>
        <translation>Keine Belege werden gezeigt. Zuerst die Seite öffnen.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>a button that closes a page</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the evidence page</source>
        <translation>Belegseite schließen</translation>
    </message>
    <message>
        <source>Evidence of</source>
        <translation>Belege zu</translation>
    </message>
    <message>
        <source>Outside of the model&apos;s range</source>
        <translation>Außerhalb des Modellbereichs</translation>
    </message>
    <message>
        <source>Shows what moved the score, not why something breaks. It does not know how a parcel was handled, what nobody reported, or what neither catalogue nor pictures tell.</source>
        <translation>Zeigt, was die Bewertung bewegte, nicht, warum etwas bricht. Es weiß nicht, wie mit einer Sendung umgegangen wurde, was niemand meldete oder was weder Katalog noch Bilder sagen.</translation>
    </message>
    <message>
        <source>Long</source>
        <extracomment>an input of the model: the longest side</extracomment>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>an input of the model: the side that is neither the longest nor the shortest</extracomment>
        <translation>Mittlere</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>an input of the model: the shortest side</extracomment>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Vendor pack</source>
        <translation>Lieferantenverpackung</translation>
    </message>
    <message>
        <source>Hazards</source>
        <extracomment>of hazards</extracomment>
        <translation>Gefahren</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Angles</source>
        <extracomment>an input of the model: from how many sides there are pictures</extracomment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Current pack</source>
        <translation>Jetzige Verpackung</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>Scored by</source>
        <extracomment>an input of the model: the model whose score is shown</extracomment>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Ladder</source>
        <extracomment>the list of packs, from the safest to the lightest</extracomment>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>{input} {value}</source>
        <extracomment>an input of the model, and its value</extracomment>
        <translation>{input} {value}</translation>
    </message>
    <message>
        <source>Outside the validated range: {inputs}</source>
        <translation>Außerhalb des validierten Bereichs: {inputs}</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>an input of the model</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>{angle} picture</source>
        <extracomment>the picture that was taken from this side</extracomment>
        <translation>Bild {angle}</translation>
    </message>
    <message>
        <source>{input} {which}</source>
        <extracomment>an input of the model, and which of them</extracomment>
        <translation>{input} {which}</translation>
    </message>
    <message>
        <source>from {low}</source>
        <extracomment>a range</extracomment>
        <translation>ab {low}</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>bis {high}</translation>
    </message>
    <message>
        <source>{value} (validated {range})</source>
        <extracomment>an input and its range on which the model was checked</extracomment>
        <translation>{value} (validiert {range})</translation>
    </message>
    <message>
        <source>{value} (none like it)</source>
        <extracomment>an input; the model was checked on none like it</extracomment>
        <translation>{value} (nichts Vergleichbares)</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>how a vendor packs
----------
the value of an input
----------
in place of a fact</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{share:.1%} unseen</source>
        <extracomment>words of a product that the model had not met</extracomment>
        <translation>{share:.1%} nie gesehen</translation>
    </message>
    <message>
        <source>unlike known ones by {distance:.2f}</source>
        <extracomment>pictures of a product</extracomment>
        <translation>von bekannten um {distance:.2f} verschieden</translation>
    </message>
    <message>
        <source>{shipped}, {damaged} damaged</source>
        <extracomment>parcels</extracomment>
        <translation>{shipped}, {damaged} beschädigt</translation>
    </message>
    <message>
        <source>Text alone</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>Pictures alone</source>
        <translation>Nur Bilder</translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>keine Bilder</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Not worse</source>
        <translation>Nicht schlechter</translation>
    </message>
    <message>
        <source>Too little to tell</source>
        <translation>Zu wenig für eine Aussage</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{product}. {facts}. {shipped}</source>
        <extracomment>a look-alike, how alike, and what came of it</extracomment>
        <translation>{product}. {facts}. {shipped}</translation>
    </message>
    <message>
        <source>Proposed pack</source>
        <translation>Vorgeschlagene Verpackung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Looked at often</source>
        <translation>Oft angesehen</translation>
    </message>
    <message>
        <source>{verdict}, mid-p {p}</source>
        <translation>{verdict}, Mid-p {p}</translation>
    </message>
    <message>
        <source>proposed pack worse, mid-p {p}</source>
        <translation>vorgeschlagene Verpackung schlechter, Mid-p {p}</translation>
    </message>
    <message>
        <source>proposed pack not worse, mid-p {p}</source>
        <translation>vorgeschlagene Verpackung nicht schlechter, Mid-p {p}</translation>
    </message>
    <message>
        <source>proposed pack: too little to tell, mid-p {p}</source>
        <translation>vorgeschlagene Verpackung: zu wenig für eine Aussage, Mid-p {p}</translation>
    </message>
    <message>
        <source>under {smallest:.4f}</source>
        <extracomment>a probability</extracomment>
        <translation>unter {smallest:.4f}</translation>
    </message>
    <message>
        <source>none shipped</source>
        <extracomment>parcels in a pack</extracomment>
        <translation>keine versandt</translation>
    </message>
    <message>
        <source>{damaged:,} of {shipped:,} damaged · {share}</source>
        <translation>{damaged:,} von {shipped:,} beschädigt · {share}</translation>
    </message>
    <message>
        <source>90&#x202f;%: {low} to {high} points</source>
        <extracomment>an interval of 90 %, in points of a hundred</extracomment>
        <translation>90&#x202f;%: {low} bis {high} Punkte</translation>
    </message>
    <message>
        <source>{middle} points, 90&#x202f;%: {low} to {high}</source>
        <extracomment>a difference in points of a hundred, and its interval of 90 %</extracomment>
        <translation>{middle} Punkte, 90&#x202f;%: {low} bis {high}</translation>
    </message>
    <message>
        <source>holds however often one looks</source>
        <translation>gilt, wie oft man auch hinsieht</translation>
    </message>
    <message>
        <source>not yet enough to hold when one looks again and again</source>
        <translation>reicht noch nicht, wenn man immer wieder hinsieht</translation>
    </message>
    <message>
        <source>no sign that too much breaks</source>
        <translation>kein Anzeichen, dass zu viel bricht</translation>
    </message>
    <message>
        <source>e-value {e_value}: {meaning}</source>
        <translation>E-Wert {e_value}: {meaning}</translation>
    </message>
    <message>
        <source>over a million</source>
        <translation>über eine Million</translation>
    </message>
    <message>
        <source>{number}&#x202f;% alike</source>
        <extracomment>how much one product is like another</extracomment>
        <translation>{number}&#x202f;% ähnlich</translation>
    </message>
    <message>
        <source>{pack} {damaged:,} of {shipped:,}</source>
        <extracomment>damaged ones of those shipped in a pack</extracomment>
        <translation>{pack} {damaged:,} von {shipped:,}</translation>
    </message>
    <message>
        <source>nothing shipped</source>
        <translation>nichts versandt</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Ähnliche Produkte</translation>
    </message>
    <message>
        <source>Opening evidence …</source>
        <translation>Belege werden geöffnet …</translation>
    </message>
    <message>
        <source>Asking the service for evidence …</source>
        <translation>Dienst wird nach Belegen gefragt …</translation>
    </message>
    <message>
        <source>next&#xa0;piece</source>
        <translation>nächster&#xa0;Beleg</translation>
    </message>
    <message>
        <source>says&#xa0;it&#xa0;plainly</source>
        <translation>erklärt&#xa0;ihn&#xa0;einfach</translation>
    </message>
    <message>
        <source>contests&#xa0;it</source>
        <translation>bestreitet&#xa0;ihn</translation>
    </message>
    <message>
        <source>did&#xa0;not&#xa0;help</source>
        <translation>half&#xa0;nicht</translation>
    </message>
    <message>
        <source>Not shipped in both packs yet: nothing to compare.</source>
        <translation>Noch nicht in beiden Verpackungen versandt: nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>What this page cannot show</source>
        <translation>Was diese Seite nicht zeigen kann</translation>
    </message>
    <message>
        <source>Keys of the pieces</source>
        <translation>Tasten der Belege</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>Outside or missing</source>
        <translation>Außerhalb oder fehlend</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Risk by sense</source>
        <translation>Risiko nach Quelle</translation>
    </message>
    <message>
        <source>Shipped in both packs</source>
        <translation>In beiden Verpackungen versandt</translation>
    </message>
    <message>
        <source>Words that moved the score</source>
        <translation>Wörter, die die Bewertung bewegten</translation>
    </message>
    <message>
        <source>Look-alikes: damaged of shipped</source>
        <translation>Ähnliche Produkte: beschädigt von versandt</translation>
    </message>
    <message>
        <source>Outside of what was checked, or missing</source>
        <translation>Außerhalb des Geprüften oder fehlend</translation>
    </message>
    <message>
        <source>Manifest: inputs when the score was made</source>
        <translation>Manifest: Eingaben zur Zeit der Bewertung</translation>
    </message>
    <message>
        <source>{hash}  copy {key}</source>
        <extracomment>the beginning of a hash, and the key that copies the manifest</extracomment>
        <translation>{hash}  kopieren {key}</translation>
    </message>
    <message>
        <source>the score shown is by {model}</source>
        <translation>die gezeigte Bewertung ist von {model}</translation>
    </message>
    <message>
        <source>Risk, text alone</source>
        <translation>Risiko, nur Text</translation>
    </message>
    <message>
        <source>By the text and measures alone, the model expects damage in {risk} of such parcels in the proposed pack.</source>
        <translation>Allein nach Text und Maßen erwartet das Modell Schäden bei {risk} solcher Sendungen in der vorgeschlagenen Verpackung.</translation>
    </message>
    <message>
        <source>Risk, pictures alone</source>
        <translation>Risiko, nur Bilder</translation>
    </message>
    <message>
        <source>By the pictures alone, the model expects damage in {risk} of such parcels in the proposed pack.</source>
        <translation>Allein nach den Bildern erwartet das Modell Schäden bei {risk} solcher Sendungen in der vorgeschlagenen Verpackung.</translation>
    </message>
    <message>
        <source>Risk, combined</source>
        <translation>Risiko, zusammen</translation>
    </message>
    <message>
        <source>By text, measures and pictures together, the model expects damage in {risk} of such parcels in the proposed pack.</source>
        <translation>Nach Text, Maßen und Bildern zusammen erwartet das Modell Schäden bei {risk} solcher Sendungen in der vorgeschlagenen Verpackung.</translation>
    </message>
    <message>
        <source>Record, the model</source>
        <translation>Bilanz, das Modell</translation>
    </message>
    <message>
        <source>Record, those who decide</source>
        <translation>Bilanz, die Entscheidenden</translation>
    </message>
    <message>
        <source>The model was not checked on anything like it, so nothing is certain here.</source>
        <translation>Das Modell wurde an nichts Vergleichbarem geprüft, daher ist hier nichts sicher.</translation>
    </message>
    <message>
        <source>It was not known when the score was made.</source>
        <translation>Es war zur Zeit der Bewertung nicht bekannt.</translation>
    </message>
    <message>
        <source>No validated range is stated for it.</source>
        <translation>Dafür ist kein validierter Bereich angegeben.</translation>
    </message>
    <message>
        <source>{piece}: {said}</source>
        <extracomment>a piece of evidence and what it says</extracomment>
        <translation>{piece}: {said}</translation>
    </message>
    <message>
        <source>Shipped in both packs so far: {proposed} {proposed_share}; {current} {current_share}.</source>
        <translation>Bisher in beiden Verpackungen versandt: {proposed} {proposed_share}; {current} {current_share}.</translation>
    </message>
    <message>
        <source>“{word}” in the {field}</source>
        <extracomment>a word of the product&apos;s title or text</extracomment>
        <translation>„{word}“ ({field})</translation>
    </message>
    <message>
        <source>With “{word}” in the {field} the model expects more damage than without it: the odds are {factor} times as high.</source>
        <translation>Mit „{word}“ ({field}) erwartet das Modell mehr Schäden als ohne: Die Odds sind {factor}-mal so hoch.</translation>
    </message>
    <message>
        <source>With “{word}” in the {field} the model expects less damage than without it: the odds are {factor} times as high.</source>
        <translation>Mit „{word}“ ({field}) erwartet das Modell weniger Schäden als ohne: Die Odds sind {factor}-mal so hoch.</translation>
    </message>
    <message>
        <source>odds {factor}</source>
        <translation>Odds {factor}</translation>
    </message>
    <message>
        <source>To the model “{product}” is {facts}. Of it {shipped}.</source>
        <translation>Für das Modell ist „{product}“ {facts}. Davon {shipped}.</translation>
    </message>
    <message>
        <source>Look-alike {product}</source>
        <translation>Ähnliches Produkt {product}</translation>
    </message>
    <message>
        <source>{input}: {value}. {state}</source>
        <extracomment>an input of the model, its value, and how that compares</extracomment>
        <translation>{input}: {value}. {state}</translation>
    </message>
    <message>
        <source>It lies within what the model was checked on: {range}.</source>
        <translation>Das liegt im Bereich, an dem das Modell geprüft wurde: {range}.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>Those who decide</source>
        <translation>Die Entscheidenden</translation>
    </message>
    <message>
        <source>not told with this evidence</source>
        <translation>mit diesen Belegen nicht mitgeteilt</translation>
    </message>
    <message>
        <source>not told then</source>
        <translation>damals nicht mitgeteilt</translation>
    </message>
    <message>
        <source>too few decisions or people to be told</source>
        <translation>zu wenige Entscheidungen oder Personen zum Mitteilen</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>Stand {day}</translation>
    </message>
    <message>
        <source>nothing decided yet</source>
        <translation>noch nichts entschieden</translation>
    </message>
    <message>
        <source>{decisions:,} decided, fewer than five verified</source>
        <translation>{decisions:,} entschieden, weniger als fünf überprüft</translation>
    </message>
    <message>
        <source>{share} of {decisions:,} verified</source>
        <translation>{share} von {decisions:,} überprüft</translation>
    </message>
    <message>
        <source>too few verified for a share: {count:,}; {verified}</source>
        <translation>zu wenige überprüft für einen Anteil: {count:,}; {verified}</translation>
    </message>
    <message>
        <source>right in {right:,} of {cases:,}, {low} to {high}; {verified}</source>
        <extracomment>whose decisions or advice were right; how many are verified follows</extracomment>
        <translation>richtig in {right:,} von {cases:,}, {low} bis {high}; {verified}</translation>
    </message>
    <message>
        <source>In this slice: {records}; as of {day}</source>
        <extracomment>how often the model, and people, were right</extracomment>
        <translation>In diesem Ausschnitt: {records}; Stand {day}</translation>
    </message>
    <message>
        <source>model right in {right:,} of {verified:,} ({low} to {high})</source>
        <translation>Modell richtig in {right:,} von {verified:,} ({low} bis {high})</translation>
    </message>
    <message>
        <source>we right in {right:,} of {verified:,} ({low} to {high})</source>
        <extracomment>those who decide</extracomment>
        <translation>wir richtig in {right:,} von {verified:,} ({low} bis {high})</translation>
    </message>
    <message>
        <source>Of {slice} there are too few decisions or people to be told.</source>
        <translation>Zu {slice} gibt es zu wenige Entscheidungen oder Personen zum Mitteilen.</translation>
    </message>
    <message>
        <source>In {slice}, the model was right in {right:,} of the {verified:,} cases whose truth is known. By chance alone that may stand for anything from {low} to {high}. Of {decisions:,} decisions {share} are verified. Counted on {day}.</source>
        <translation>In {slice} lag das Modell in {right:,} der {verified:,} Fälle mit bekannter Wahrheit richtig. Durch Zufall allein kann das für alles von {low} bis {high} stehen. Von {decisions:,} Entscheidungen sind {share} überprüft. Gezählt am {day}.</translation>
    </message>
    <message>
        <source>In {slice}, we were right in {right:,} of the {verified:,} cases whose truth is known. By chance alone that may stand for anything from {low} to {high}. Of {decisions:,} decisions {share} are verified. Counted on {day}.</source>
        <translation>In {slice} lagen wir in {right:,} der {verified:,} Fälle mit bekannter Wahrheit richtig. Durch Zufall allein kann das für alles von {low} bis {high} stehen. Von {decisions:,} Entscheidungen sind {share} überprüft. Gezählt am {day}.</translation>
    </message>
    <message>
        <source>Of {slice}, too few decisions have a known truth to say how often the model was right. Counted on {day}.</source>
        <translation>Zu {slice} haben zu wenige Entscheidungen eine bekannte Wahrheit, um zu sagen, wie oft das Modell richtig lag. Gezählt am {day}.</translation>
    </message>
    <message>
        <source>Of {slice}, too few decisions have a known truth to say how often we were right. Counted on {day}.</source>
        <translation>Zu {slice} haben zu wenige Entscheidungen eine bekannte Wahrheit, um zu sagen, wie oft wir richtig lagen. Gezählt am {day}.</translation>
    </message>
    <message>
        <source>{title}: {legend}</source>
        <extracomment>a legend: What moved the score: raises, lowers</extracomment>
        <translation>{title}: {legend}</translation>
    </message>
    <message>
        <source>raises</source>
        <extracomment>what a part of the picture does to the score
----------
words with such an underline do that to the risk</extracomment>
        <translation>erhöht</translation>
    </message>
    <message>
        <source>lowers</source>
        <translation>senkt</translation>
    </message>
    <message>
        <source>raises ({factor})</source>
        <extracomment>what a part of the picture does to the score, and by what factor at most</extracomment>
        <translation>erhöht ({factor})</translation>
    </message>
    <message>
        <source>lowers ({factor})</source>
        <extracomment>what a part of the picture does to the score, and by what factor at most</extracomment>
        <translation>senkt ({factor})</translation>
    </message>
    <message>
        <source>What moved the score</source>
        <translation>Was die Bewertung bewegte</translation>
    </message>
    <message>
        <source>Computing what moved the score …</source>
        <translation>Was die Bewertung bewegte, wird berechnet …</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>keine Schwelle</translation>
    </message>
    <message>
        <source>threshold {risk}</source>
        <translation>Schwelle {risk}</translation>
    </message>
    <message>
        <source>{sense}: {risk}</source>
        <extracomment>a sense and its risk</extracomment>
        <translation>{sense}: {risk}</translation>
    </message>
    <message>
        <source>tick = threshold</source>
        <extracomment>what a line across bars means</extracomment>
        <translation>Strich = Schwelle</translation>
    </message>
    <message>
        <source>{effect}: {words}</source>
        <extracomment>what words do to the odds, and which words</extracomment>
        <translation>{effect}: {words}</translation>
    </message>
    <message>
        <source>+ raises the odds of damage</source>
        <translation>+ erhöht die Odds für Schaden</translation>
    </message>
    <message>
        <source>− lowers them</source>
        <translation>− senkt sie</translation>
    </message>
    <message>
        <source>“{word}” in the {field}: odds {factor}</source>
        <translation>„{word}“ ({field}): Odds {factor}</translation>
    </message>
    <message>
        <source>Languages by regions: type a language or a country</source>
        <translation>Sprachen nach Regionen: Sprache oder Land eintippen</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>state of a decision: kept on this workstation</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>material</comment>
        <extracomment>head of a column: how much material</extracomment>
        <translation>Eingespart</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>kein Artikel</translation>
    </message>
    <message>
        <source>Languages by regions</source>
        <translation>Sprachen nach Regionen</translation>
    </message>
    <message>
        <source>matrix or rows</source>
        <translation>Matrix oder Zeilen</translation>
    </message>
    <message>
        <source>{pairs} pairs of a language and a region, {empty:,} of them without an item. Covered: scored with every input within the validated range. Rightly: of those whose truth is known.</source>
        <translation>{pairs} Paare aus Sprache und Region, {empty:,} davon ohne Artikel. Abgedeckt: bewertet mit jeder Eingabe im validierten Bereich. Richtig: von denen mit bekannter Wahrheit.</translation>
    </message>
    <message>
        <source>{language} in {region}: fewer than five items.</source>
        <translation>{language} in {region}: weniger als fünf Artikel.</translation>
    </message>
    <message>
        <source>{language} in {region}: no item.</source>
        <translation>{language} in {region}: kein Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>{language} in {region}: {n:,} items, covered {covered}, flagged {flagged}, decided rightly {rightly}, saved {saved}.</source>
        <comment>{language} in {region}: {n:,} item, covered {covered}, flagged {flagged}, decided rightly {rightly}, saved {saved}.</comment>
        <translation>
            <numerusform>{language} in {region}: {n:,} Artikel, abgedeckt {covered}, gemeldet {flagged}, richtig entschieden {rightly}, eingespart {saved}.</numerusform>
            <numerusform>{language} in {region}: {n:,} Artikel, abgedeckt {covered}, gemeldet {flagged}, richtig entschieden {rightly}, eingespart {saved}.</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than
five items</source>
        <translation>weniger als
fünf Artikel</translation>
    </message>
    <message>
        <source>covered {share}</source>
        <extracomment>a share of items</extracomment>
        <translation>abgedeckt {share}</translation>
    </message>
    <message>
        <source>flagged {share}</source>
        <extracomment>a share of items</extracomment>
        <translation>gemeldet {share}</translation>
    </message>
    <message>
        <source>rightly {share}</source>
        <extracomment>a share of items that were decided rightly</extracomment>
        <translation>richtig {share}</translation>
    </message>
    <message>
        <source>saved {saved}</source>
        <extracomment>how much material</extracomment>
        <translation>eingespart {saved}</translation>
    </message>
    <message>
        <source>Fairness: type a site, a language, a rate, differs</source>
        <translation>Fairness: Standort, Sprache, Rate, „weicht ab“ eintippen</translation>
    </message>
    <message>
        <source>Nothing was decided at your sites then.</source>
        <translation>An Ihren Standorten wurde damals nichts entschieden.</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>Diagramm oder Tabelle</translation>
    </message>
    <message>
        <source>looks into a slice</source>
        <translation>sieht in einen Ausschnitt</translation>
    </message>
    <message>
        <source>Reviews: {key}.</source>
        <translation>Überprüfungen: {key}.</translation>
    </message>
    <message>
        <source>Fairness: each slice beside the rest.</source>
        <translation>Fairness: jeder Ausschnitt neben dem Rest.</translation>
    </message>
    <message>
        <source>points of a hundred, less those of the rest</source>
        <translation>Punkte von hundert, minus die des Rests</translation>
    </message>
    <message>
        <source>as the rest</source>
        <translation>wie der Rest</translation>
    </message>
    <message>
        <source>differs by more than chance</source>
        <translation>weicht mehr als zufällig ab</translation>
    </message>
    <message numerus="yes">
        <source>{rates} rates, {n:,} of them differ from the rest by more than chance.</source>
        <comment>{rates} rates, {n:,} of them differs from the rest by more than chance.</comment>
        <translation>
            <numerusform>{rates} Raten, {n:,} davon weicht mehr als zufällig vom Rest ab.</numerusform>
            <numerusform>{rates} Raten, {n:,} davon weichen mehr als zufällig vom Rest ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>{slice}: {rate}</source>
        <extracomment>at the axis of a chart</extracomment>
        <translation>{slice}: {rate}</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Furthest group</source>
        <translation>Fernste Gruppe</translation>
    </message>
    <message>
        <source>By points, interval</source>
        <translation>Um Punkte, Intervall</translation>
    </message>
    <message>
        <source>excluded</source>
        <extracomment>of a definition, by others that were chosen</extracomment>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>Nothing says that damage is not alike frequent in these groups: no definition excludes another.</source>
        <translation>Nichts sagt, dass Schäden in diesen Gruppen nicht gleich häufig sind: Keine Definition schließt eine andere aus.</translation>
    </message>
    <message>
        <source>Damage is not alike frequent in these groups, so that some exclude each other.</source>
        <translation>Schäden sind in diesen Gruppen nicht gleich häufig, daher schließen sich manche gegenseitig aus.</translation>
    </message>
    <message>
        <source>Mark a definition first: Space marks it.</source>
        <translation>Zuerst eine Definition markieren: Leertaste markiert sie.</translation>
    </message>
    <message>
        <source>What fair means</source>
        <translation>Was fair heißt</translation>
    </message>
    <message>
        <source>What fair means at your sites</source>
        <translation>Was fair an Ihren Standorten heißt</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>other groups</source>
        <translation>andere Gruppen</translation>
    </message>
    <message>
        <source>gives the reason and signs</source>
        <translation>nennt den Grund und unterzeichnet</translation>
    </message>
    <message>
        <source>Between groups by {facet}</source>
        <translation>Zwischen Gruppen nach {facet}</translation>
    </message>
    <message>
        <source>The service is asked; it reads all that was decided at your sites.</source>
        <translation>Der Dienst wird gefragt; er liest alles, was an Ihren Standorten entschieden wurde.</translation>
    </message>
    <message>
        <source>Nothing of this is drawn. The table holds all of it.</source>
        <translation>Nichts davon ist gezeichnet. Die Tabelle enthält alles.</translation>
    </message>
    <message>
        <source>{head} {cell}</source>
        <extracomment>head of a column and what stands in it</extracomment>
        <translation>{head} {cell}</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>was gezählt wird</translation>
    </message>
    <message>
        <source>next page</source>
        <translation>nächste Seite</translation>
    </message>
    <message>
        <source>Left on like cases, points</source>
        <translation>Bleibt bei gleichen Fällen, Punkte</translation>
    </message>
    <message>
        <source>By the mix, points</source>
        <translation>Durch den Mix, Punkte</translation>
    </message>
    <message>
        <source>One gap</source>
        <translation>Eine Lücke</translation>
    </message>
    <message>
        <source>{slice}. {rate}</source>
        <translation>{slice}. {rate}</translation>
    </message>
    <message>
        <source>next facet to hold like against like by</source>
        <translation>nächste Facette, um Gleiches mit Gleichem zu vergleichen</translation>
    </message>
    <message>
        <source>weeks or strata</source>
        <translation>Wochen oder Strata</translation>
    </message>
    <message>
        <source>back</source>
        <comment>to where one was</comment>
        <translation>zurück</translation>
    </message>
    <message>
        <source>{slice_and_rate}, by week.</source>
        <extracomment>of a chart; the slice and the rate: Site BER1. Decided rightly</extracomment>
        <translation>{slice_and_rate}, je Woche.</translation>
    </message>
    <message>
        <source>the rest, over all of the time</source>
        <translation>der Rest, über die ganze Zeit</translation>
    </message>
    <message>
        <source>One gap: type a value of {facet}</source>
        <translation>Eine Lücke: Wert von {facet} eintippen</translation>
    </message>
    <message>
        <source>Here {here}, elsewhere {rest}.</source>
        <translation>Hier {here}, anderswo {rest}.</translation>
    </message>
    <message>
        <source>There are too few to compare.</source>
        <translation>Es sind zu wenige zum Vergleichen.</translation>
    </message>
    <message>
        <source>Unadjusted, the slice lies {points} points from the rest. In the review, corrected for all of its comparisons: p {verdict}.</source>
        <translation>Unbereinigt liegt der Ausschnitt {points} Punkte vom Rest. In der Überprüfung, korrigiert für alle ihre Vergleiche: p {verdict}.</translation>
    </message>
    <message>
        <source>{share} of {trials:,}</source>
        <extracomment>a share with its interval, and of how many</extracomment>
        <translation>{share} von {trials:,}</translation>
    </message>
    <message>
        <source>With like held against like by {facet} nothing can be said: {telling:,} of {values:,} values of {facet} say something.</source>
        <translation>Gleiches mit Gleichem verglichen nach {facet}, lässt sich nichts sagen: {telling:,} von {values:,} Werten von {facet} sagen etwas.</translation>
    </message>
    <message>
        <source>With like held against like by {facet}, the odds are {ratio} times those of the rest (Mantel-Haenszel), more than chance (p {p}); {telling:,} of {values:,} values of {facet} say something.</source>
        <translation>Gleiches mit Gleichem verglichen nach {facet}, sind die Odds {ratio}-mal die des Rests (Mantel-Haenszel), mehr als Zufall (p {p}); {telling:,} von {values:,} Werten von {facet} sagen etwas.</translation>
    </message>
    <message>
        <source>With like held against like by {facet}, the odds are {ratio} times those of the rest (Mantel-Haenszel), no more than chance (p {p}); {telling:,} of {values:,} values of {facet} say something.</source>
        <translation>Gleiches mit Gleichem verglichen nach {facet}, sind die Odds {ratio}-mal die des Rests (Mantel-Haenszel), nicht mehr als Zufall (p {p}); {telling:,} von {values:,} Werten von {facet} sagen etwas.</translation>
    </message>
    <message>
        <source>That is not one and the same in all of them (Breslow-Day, p {p}): look at each in the table.</source>
        <translation>Das ist nicht in allen dasselbe (Breslow-Day, p {p}): jeden in der Tabelle ansehen.</translation>
    </message>
    <message>
        <source>Nothing says that it differs between them (Breslow-Day, p {p}).</source>
        <translation>Nichts sagt, dass es sich zwischen ihnen unterscheidet (Breslow-Day, p {p}).</translation>
    </message>
    <message>
        <source>The gap cannot be split: one side has no case.</source>
        <translation>Die Lücke lässt sich nicht zerlegen: Eine Seite hat keinen Fall.</translation>
    </message>
    <message>
        <source>Of the gap {points} points are left on like cases, and {mix} come of another mix by {facet} (Kitagawa).</source>
        <translation>Von der Lücke bleiben {points} Punkte bei gleichen Fällen, und {mix} kommen von einem anderen Mix nach {facet} (Kitagawa).</translation>
    </message>
    <message>
        <source>That is arithmetic, no cause.</source>
        <translation>Das ist Rechnung, keine Ursache.</translation>
    </message>
    <message>
        <source>Values that one side alone has count as mix: {count:,}.</source>
        <translation>Werte, die nur eine Seite hat, zählen als Mix: {count:,}.</translation>
    </message>
    <message>
        <source>Whether it is the slice or some people in it cannot be told: too few, or all alike.</source>
        <translation>Ob es am Ausschnitt liegt oder an einigen Personen darin, ist nicht zu sagen: zu wenige, oder alle gleich.</translation>
    </message>
    <message>
        <source>The {people:,} people with twenty cases or more here differ from one another by more than chance (p {p}): it may be a few of them, not the slice.</source>
        <translation>Die {people:,} Personen mit zwanzig oder mehr Fällen hier unterscheiden sich mehr als zufällig voneinander (p {p}): Es können einige von ihnen sein, nicht der Ausschnitt.</translation>
    </message>
    <message>
        <source>The {people:,} people with twenty cases or more here are as alike as chance makes them (p {p}): what there is belongs to the slice.</source>
        <translation>Die {people:,} Personen mit zwanzig oder mehr Fällen hier sind so gleich, wie der Zufall sie macht (p {p}): Was da ist, gehört zum Ausschnitt.</translation>
    </message>
    <message>
        <source>Of the model&apos;s validated range nothing is known here.</source>
        <translation>Vom validierten Bereich des Modells ist hier nichts bekannt.</translation>
    </message>
    <message>
        <source>Of {trials:,} scored decisions here {share} had an input outside of the range in which the model was validated, most often {inputs}.</source>
        <translation>Von {trials:,} bewerteten Entscheidungen hier hatten {share} eine Eingabe außerhalb des validierten Bereichs des Modells, am häufigsten {inputs}.</translation>
    </message>
    <message>
        <source>Of {trials:,} scored decisions here {share} had an input outside of the range in which the model was validated.</source>
        <translation>Von {trials:,} bewerteten Entscheidungen hier hatten {share} eine Eingabe außerhalb des validierten Bereichs des Modells.</translation>
    </message>
    <message>
        <source>nothing was decided</source>
        <translation>nichts wurde entschieden</translation>
    </message>
    <message>
        <source>Week of {monday}: {said}.</source>
        <translation>Woche vom {monday}: {said}.</translation>
    </message>
    <message>
        <source>The service is asked; it adds up all that holds at your sites.</source>
        <translation>Der Dienst wird gefragt; er summiert alles, was an Ihren Standorten gilt.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Ledger: type a name</source>
        <translation>Verpackungsbuch: Namen eintippen</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Verpackung</translation>
    </message>
    <message>
        <source>pack</source>
        <extracomment>within a sentence: by pack</extracomment>
        <translation>Verpackung</translation>
    </message>
    <message>
        <source>In sums</source>
        <extracomment>head of a column: certificates that are counted</extracomment>
        <translation>In Summen</translation>
    </message>
    <message>
        <source>Cost saved</source>
        <translation>Eingesparte Kosten</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>Damaged, 95% interval</source>
        <translation>Beschädigt, 95-%-Intervall</translation>
    </message>
    <message>
        <source>Damaged by expected</source>
        <extracomment>head of a column: one number divided by the other</extracomment>
        <translation>Beschädigt durch erwartet</translation>
    </message>
    <message>
        <source>{count:,}: {share}</source>
        <extracomment>how many, and their share with its interval</extracomment>
        <translation>{count:,}: {share}</translation>
    </message>
    <message>
        <source>Packaging ledger</source>
        <translation>Verpackungsbuch</translation>
    </message>
    <message>
        <source>other slices</source>
        <translation>andere Ausschnitte</translation>
    </message>
    <message>
        <source>{days}, by {facet}.</source>
        <extracomment>the period and what slices are of</extracomment>
        <translation>{days}, nach {facet}.</translation>
    </message>
    <message>
        <source>Packaging ledger: damage by what was expected.</source>
        <translation>Verpackungsbuch: Schäden im Verhältnis zu den erwarteten.</translation>
    </message>
    <message>
        <source>damaged parcels by expected ones</source>
        <translation>beschädigte Sendungen durch erwartete</translation>
    </message>
    <message>
        <source>as many as the score said</source>
        <translation>so viele, wie die Bewertung sagte</translation>
    </message>
    <message>
        <source>surely more or fewer</source>
        <translation>sicher mehr oder weniger</translation>
    </message>
    <message>
        <source>The slices add up to the total.</source>
        <translation>Die Ausschnitte ergeben zusammen die Summe.</translation>
    </message>
    <message>
        <source>The slices do not add up!</source>
        <translation>Die Ausschnitte ergeben nicht die Summe!</translation>
    </message>
    <message>
        <source>{counted:,} of {certified:,} certificates are in the sums; {uncounted:,} are in none, for no parcel is known, a pack is not on the ladder, or it is no lighter; {disputed:,} are in dispute.</source>
        <translation>{counted:,} von {certified:,} Zertifizierungen sind in den Summen; {uncounted:,} sind in keiner, weil keine Sendung bekannt ist, eine Verpackung nicht auf der Leiter steht oder sie nicht leichter ist; {disputed:,} sind strittig.</translation>
    </message>
    <message>
        <source>{slice}: {certified:,} certified, nothing in the sums yet.</source>
        <translation>{slice}: {certified:,} zertifiziert, noch nichts in den Summen.</translation>
    </message>
    <message>
        <source>{slice}: {material} and {cost} saved with {parcels:,} parcels; damaged {damaged}; by what was expected {ratio}.</source>
        <translation>{slice}: {material} und {cost} eingespart mit {parcels:,} Sendungen; beschädigt {damaged}; im Verhältnis zum Erwarteten {ratio}.</translation>
    </message>
    <message>
        <source>Rejects are told of all that was ever decided, whatever is chosen.</source>
        <translation>Ablehnungen werden zu allem je Entschiedenen mitgeteilt, was auch gewählt ist.</translation>
    </message>
    <message>
        <source>Rejects: type a name</source>
        <translation>Ablehnungen: Namen eintippen</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Verified share</source>
        <translation>Überprüfter Anteil</translation>
    </message>
    <message>
        <source>Rejects that would have been damaged</source>
        <translation>Ablehnungen, die beschädigt worden wären</translation>
    </message>
    <message>
        <source>Rejects that were tested</source>
        <translation>Geprüfte Ablehnungen</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} tests</source>
        <comment>{n:,} test</comment>
        <translation>
            <numerusform>{n:,} Prüfung</numerusform>
            <numerusform>{n:,} Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} known certificates</source>
        <comment>{n:,} known certificate</comment>
        <extracomment>certificates whose truth is known</extracomment>
        <translation>
            <numerusform>{n:,} bekannte Zertifizierung</numerusform>
            <numerusform>{n:,} bekannte Zertifizierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{tested} of rejects, {known} of certificates</source>
        <translation>{tested} der Ablehnungen, {known} der Zertifizierungen</translation>
    </message>
    <message>
        <source>{tested} of rejects</source>
        <translation>{tested} der Ablehnungen</translation>
    </message>
    <message>
        <source>{had_chance:,} that had a chance</source>
        <translation>{had_chance:,}, die eine Chance hatten</translation>
    </message>
    <message>
        <source>they are the verified share</source>
        <translation>sie sind der überprüfte Anteil</translation>
    </message>
    <message>
        <source>What rejects would have come to</source>
        <translation>Was aus Ablehnungen geworden wäre</translation>
    </message>
    <message>
        <source>What rejects would have come to, by those that were tested.</source>
        <translation>Was aus Ablehnungen geworden wäre, nach den geprüften.</translation>
    </message>
    <message>
        <source>Of {certified:,} certificates the truth of {certified_known:,} is known; damaged: {damaged}.</source>
        <translation>Von {certified:,} Zertifizierungen ist die Wahrheit von {certified_known:,} bekannt; beschädigt: {damaged}.</translation>
    </message>
    <message>
        <source>Each tested reject stands for all that had its chance. Results that are not in yet, and certificates of unknown truth, are taken to be like the others. Method: {method}.</source>
        <translation>Jede geprüfte Ablehnung steht für alle mit gleicher Chance. Ausstehende Ergebnisse und Zertifizierungen mit unbekannter Wahrheit werden wie die anderen angenommen. Methode: {method}.</translation>
    </message>
    <message>
        <source>{rejects:,} rejects are in force. No draw was made from them yet: how they would have come out is not known.</source>
        <translation>{rejects:,} Ablehnungen gelten. Aus ihnen wurde noch nicht gezogen: Wie sie ausgegangen wären, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{rejects:,} rejects are in force; {had_chance:,} had a chance to be tested, {drawn:,} were drawn and {tested:,} have a result.</source>
        <translation>{rejects:,} Ablehnungen gelten; {had_chance:,} hatten eine Chance auf Prüfung, {drawn:,} wurden gezogen und {tested:,} haben ein Ergebnis.</translation>
    </message>
    <message>
        <source>How they would have come out is not known yet.</source>
        <translation>Wie sie ausgegangen wären, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Of fewer than five it is not told how they came out.</source>
        <translation>Bei weniger als fünf wird nicht mitgeteilt, wie sie ausgingen.</translation>
    </message>
    <message>
        <source>Damaged in the test: {count}.</source>
        <translation>In der Prüfung beschädigt: {count}.</translation>
    </message>
    <message>
        <source>{figure}: {share}; rests on {rests_on}; verified: {verified}.</source>
        <translation>{figure}: {share}; beruht auf {rests_on}; überprüft: {verified}.</translation>
    </message>
    <message>
        <source>Reviews of fairness: type a site, a state, an action</source>
        <translation>Fairness-Überprüfungen: Standort, Stand, Maßnahme eintippen</translation>
    </message>
    <message>
        <source>Do</source>
        <extracomment>head of a list: what can be done here</extracomment>
        <translation>Tun</translation>
    </message>
    <message>
        <source>No review of fairness was signed at your sites.</source>
        <translation>An Ihren Standorten wurde keine Fairness-Überprüfung unterzeichnet.</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öffnet</translation>
    </message>
    <message>
        <source>Begin a review of what is counted now</source>
        <translation>Überprüfung des jetzt Gezählten beginnen</translation>
    </message>
    <message>
        <source>Choose what fair means here</source>
        <translation>Wählen, was fair hier heißt</translation>
    </message>
    <message>
        <source>{counted}. Signed, they stay as they are.</source>
        <translation>{counted}. Unterzeichnet bleiben sie, wie sie sind.</translation>
    </message>
    <message>
        <source>Begin a review</source>
        <translation>Überprüfung beginnen</translation>
    </message>
    <message>
        <source>Review of fairness</source>
        <translation>Fairness-Überprüfung</translation>
    </message>
    <message>
        <source>{state}. {counted}. Worked out {moment}.</source>
        <translation>{state}. {counted}. Berechnet {moment}.</translation>
    </message>
    <message>
        <source>{action}, {late}</source>
        <extracomment>what is to be done and until when; overdue by 9 days</extracomment>
        <translation>{action}, {late}</translation>
    </message>
    <message>
        <source>{action}.</source>
        <extracomment>a sentence of what is to be done</extracomment>
        <translation>{action}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>No definition of fairness is chosen for your sites yet.</source>
        <translation>Für Ihre Standorte ist noch keine Definition von Fairness gewählt.</translation>
    </message>
    <message>
        <source>No slice differs from the rest by more than chance.</source>
        <translation>Kein Ausschnitt weicht mehr als zufällig vom Rest ab.</translation>
    </message>
    <message>
        <source>    share</source>
        <translation>    Anteil</translation>
    </message>
    <message>
        <source>    against the rest</source>
        <translation>    gegen den Rest</translation>
    </message>
    <message>
        <source>There are too few decisions whose truth is known.</source>
        <translation>Es gibt zu wenige Entscheidungen mit bekannter Wahrheit.</translation>
    </message>
    <message numerus="yes">
        <source>overdue by {n:,} days</source>
        <comment>overdue by {n:,} day</comment>
        <translation>
            <numerusform>{n:,} Tag überfällig</numerusform>
            <numerusform>{n:,} Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>by {due}</source>
        <extracomment>a day until which something is to be done</extracomment>
        <translation>bis {due}</translation>
    </message>
    <message>
        <source>to be read</source>
        <translation>zu lesen</translation>
    </message>
    <message>
        <source>{action}: {person}</source>
        <extracomment>what is to be done and by whom</extracomment>
        <translation>{action}: {person}</translation>
    </message>
    <message>
        <source>{action}: {person}, by {due}</source>
        <translation>{action}: {person}, bis {due}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} comparisons</source>
        <comment>{n:,} comparison</comment>
        <translation>
            <numerusform>{n:,} Vergleich</numerusform>
            <numerusform>{n:,} Vergleiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} differ</source>
        <comment>{n:,} differs</comment>
        <extracomment>slices that differ from the rest</extracomment>
        <translation>
            <numerusform>{n:,} weicht ab</numerusform>
            <numerusform>{n:,} weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen here: {definitions}, between groups by {facet}. {reason}</source>
        <translation>Hier gewählt: {definitions}, zwischen Gruppen nach {facet}. {reason}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>names of definitions</extracomment>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{gap} points, p {p:.4f}</source>
        <translation>{gap} Punkte, p {p:.4f}</translation>
    </message>
    <message>
        <source>{distance} points</source>
        <extracomment>how far apart, with an interval</extracomment>
        <translation>{distance} Punkte</translation>
    </message>
    <message>
        <source>{definition}, chosen</source>
        <extracomment>the name of a definition, which was chosen</extracomment>
        <translation>{definition}, gewählt</translation>
    </message>
    <message>
        <source>Report (.pdf or .html)</source>
        <translation>Bericht (.pdf oder .html)</translation>
    </message>
    <message>
        <source>Wrote the review of fairness to {path}.</source>
        <translation>Fairness-Überprüfung nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>All that was ever decided</source>
        <translation>Alles je Entschiedene</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 28 days</source>
        <translation>Die letzten 28 Tage</translation>
    </message>
    <message>
        <source>The last 91 days</source>
        <translation>Die letzten 91 Tage</translation>
    </message>
    <message>
        <source>The last 364 days</source>
        <translation>Die letzten 364 Tage</translation>
    </message>
    <message>
        <source>A period, a facet, a pair, or days: {days}</source>
        <translation>Zeitraum, Facette, Paar oder Tage: {days}</translation>
    </message>
    <message>
        <source>Facets, all of them while none is ticked</source>
        <translation>Facetten, alle, solange keine angehakt ist</translation>
    </message>
    <message>
        <source>Pairs of facets, {most_pairs} at most</source>
        <translation>Paare von Facetten, höchstens {most_pairs}</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>nimmt es</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Until {until}</source>
        <translation>Bis {until}</translation>
    </message>
    <message>
        <source>From {since} on</source>
        <translation>Ab {since}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <extracomment>two days</extracomment>
        <translation>{since} bis {until}</translation>
    </message>
    <message>
        <source>{facet} and {other_facet}</source>
        <extracomment>two facets, as the choice of a pair: Site and Shift
----------
two facets, within a sentence: site and shift</extracomment>
        <translation>{facet} und {other_facet}</translation>
    </message>
    <message>
        <source>{days}.</source>
        <extracomment>a period as a sentence: The last 7 days.</extracomment>
        <translation>{days}.</translation>
    </message>
    <message>
        <source>all facets</source>
        <extracomment>within a sentence: by all facets</extracomment>
        <translation>allen Facetten</translation>
    </message>
    <message>
        <source>{days}, by {facets}; pairs of {pairs}.</source>
        <translation>{days}, nach {facets}; Paare von {pairs}.</translation>
    </message>
    <message>
        <source>{days}, by {facets}.</source>
        <translation>{days}, nach {facets}.</translation>
    </message>
    <message>
        <source>Mentors&apos; time is that of the last weeks, whatever is chosen.</source>
        <translation>Die Zeit der Mentor:innen ist die der letzten Wochen, was auch gewählt ist.</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Kein Programm</translation>
    </message>
    <message>
        <source>Programme {programme}</source>
        <extracomment>a group of interns</extracomment>
        <translation>Programm {programme}</translation>
    </message>
    <message>
        <source>Site {site}</source>
        <extracomment>a group of interns</extracomment>
        <translation>Standort {site}</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Kein Standort</translation>
    </message>
    <message>
        <source>{minutes:,.0f} min</source>
        <translation>{minutes:,.0f} min</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Median a week</source>
        <translation>Median je Woche</translation>
    </message>
    <message>
        <source>A tenth at most</source>
        <translation>Höchstens bei einem Zehntel</translation>
    </message>
    <message>
        <source>First word within</source>
        <translation>Erstes Wort binnen</translation>
    </message>
    <message>
        <source>Weeks of fewest minutes</source>
        <translation>Wochen mit den wenigsten Minuten</translation>
    </message>
    <message>
        <source>Mentors&apos; time: type a programme or a site</source>
        <translation>Zeit der Mentor:innen: Programm oder Standort eintippen</translation>
    </message>
    <message>
        <source>Mentors&apos; time</source>
        <translation>Zeit der Mentor:innen</translation>
    </message>
    <message>
        <source>Of the last {weeks} weeks: meetings that were held, and the wait for the first word on a decision. Where time is shared out alike, a tenth of each group&apos;s weeks are among the tenth with the fewest minutes. No figure is of one intern or one mentor.</source>
        <translation>Aus den letzten {weeks} Wochen: abgehaltene Treffen und das Warten auf das erste Wort zu einer Entscheidung. Wo Zeit gleich verteilt ist, gehört ein Zehntel der Wochen jeder Gruppe zu dem Zehntel mit den wenigsten Minuten. Keine Zahl betrifft eine einzelne Praktikant:in oder Mentor:in.</translation>
    </message>
    <message>
        <source>Nobody learns at your sites.</source>
        <translation>Niemand lernt an Ihren Standorten.</translation>
    </message>
    <message>
        <source>Mentors&apos; time: weeks among the tenth with the fewest minutes.</source>
        <translation>Zeit der Mentor:innen: Wochen im Zehntel mit den wenigsten Minuten.</translation>
    </message>
    <message>
        <source>% of the group&apos;s weeks</source>
        <translation>% der Wochen der Gruppe</translation>
    </message>
    <message>
        <source>a tenth, as in a group like the others</source>
        <translation>ein Zehntel, wie in einer Gruppe wie den anderen</translation>
    </message>
    <message>
        <source>{group}: fewer than five interns.</source>
        <translation>{group}: weniger als fünf Praktikant:innen.</translation>
    </message>
    <message>
        <source>{group}: {share} of {weeks:,} intern-weeks are among the tenth with the fewest minutes; median {minutes} a week.</source>
        <translation>{group}: {share} von {weeks:,} Praktikumswochen sind im Zehntel mit den wenigsten Minuten; Median {minutes} je Woche.</translation>
    </message>
    <message>
        <source>People&apos;s decisions</source>
        <translation>Entscheidungen von Menschen</translation>
    </message>
    <message>
        <source>Sent to a physical test</source>
        <translation>Zur Prüfung gegeben</translation>
    </message>
    <message>
        <source>Against the others, points</source>
        <translation>Gegen die anderen, Punkte</translation>
    </message>
    <message>
        <source>Physical tests: type a site, a language, differs</source>
        <translation>Prüfungen: Standort, Sprache, „weicht ab“ eintippen</translation>
    </message>
    <message>
        <source>Physical tests</source>
        <translation>Prüfungen</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} comparisons were made, all corrected together. Of the decisions that people made, how many asked for a physical test; rejects that were drawn for one are not among them.</source>
        <comment>One comparison was made, all corrected together. Of the decisions that people made, how many asked for a physical test; rejects that were drawn for one are not among them.</comment>
        <translation>
            <numerusform>Ein Vergleich wurde gemacht, alle zusammen korrigiert. Wie viele der Entscheidungen von Menschen eine Prüfung verlangten; dafür ausgeloste Ablehnungen sind nicht darunter.</numerusform>
            <numerusform>{n:,} Vergleiche wurden gemacht, alle zusammen korrigiert. Wie viele der Entscheidungen von Menschen eine Prüfung verlangten; dafür ausgeloste Ablehnungen sind nicht darunter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody decided anything at your sites then.</source>
        <translation>Niemand hat damals an Ihren Standorten etwas entschieden.</translation>
    </message>
    <message>
        <source>Physical tests: each slice beside the others.</source>
        <translation>Prüfungen: jeder Ausschnitt neben den anderen.</translation>
    </message>
    <message>
        <source>points of a hundred, less those of the others</source>
        <translation>Punkte von hundert, minus die der anderen</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>wie die anderen</translation>
    </message>
    <message>
        <source>{slice}: {share} of {decisions:,} sent to a physical test; against the others {points} points; corrected p {p}.</source>
        <translation>{slice}: {share} von {decisions:,} zur Prüfung gegeben; gegen die anderen {points} Punkte; korrigiertes p {p}.</translation>
    </message>
    <message>
        <source>{slice}. {rate}: {share}; too few to compare.</source>
        <translation>{slice}. {rate}: {share}; zu wenige zum Vergleichen.</translation>
    </message>
    <message>
        <source>{slice}. {rate}: {share}; against the rest {gap} points; corrected p {p}.</source>
        <translation>{slice}. {rate}: {share}; gegen den Rest {gap} Punkte; korrigiertes p {p}.</translation>
    </message>
    <message>
        <source>below {smallest:.3f}</source>
        <extracomment>a p</extracomment>
        <translation>unter {smallest:.3f}</translation>
    </message>
    <message>
        <source>Nothing was compared: there are too few decisions, or no rest beside them.</source>
        <translation>Nichts wurde verglichen: Es gibt zu wenige Entscheidungen oder keinen Rest daneben.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} comparisons were made, and each p is corrected for that number: of all that is said to differ, {accepted:.0%} may be expected to be chance.</source>
        <comment>One comparison was made, and each p is corrected for that number: of all that is said to differ, {accepted:.0%} may be expected to be chance.</comment>
        <translation>
            <numerusform>Ein Vergleich wurde gemacht, und jedes p ist für diese Zahl korrigiert: Von allem als abweichend Genannten sind {accepted:.0%} als Zufall zu erwarten.</numerusform>
            <numerusform>{n:,} Vergleiche wurden gemacht, und jedes p ist für diese Zahl korrigiert: Von allem als abweichend Genannten sind {accepted:.0%} als Zufall zu erwarten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} slices of two facets have fewer than five decisions and are left out.</source>
        <comment>{n:,} slice of two facets has fewer than five decisions and is left out.</comment>
        <translation>
            <numerusform>{n:,} Ausschnitt aus zwei Facetten hat weniger als fünf Entscheidungen und ist ausgelassen.</numerusform>
            <numerusform>{n:,} Ausschnitte aus zwei Facetten haben weniger als fünf Entscheidungen und sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Reason and note</source>
        <translation>Grund und Notiz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>when it was</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>of decisions: with any state
----------
items in every state</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>decisions of the person who looks</extracomment>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Not yet received</source>
        <extracomment>decisions: by the service</extracomment>
        <translation>Noch nicht empfangen</translation>
    </message>
    <message>
        <source>Refused or disputed</source>
        <extracomment>decisions: by the service, by others</extracomment>
        <translation>Zurückgewiesen oder strittig</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>decisions that were taken back
----------
what became of a decision: taken back</extracomment>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Bulk act</source>
        <translation>Sammelhandlung</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdeckung</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Gegenzeichnung</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Use of scores</source>
        <translation>Nutzung von Bewertungen</translation>
    </message>
    <message>
        <source>Entrustment</source>
        <translation>Betrauung</translation>
    </message>
    <message>
        <source>Before it reopened</source>
        <extracomment>of a decision that was made before the item reopened</extracomment>
        <translation>Vor dem Wiederöffnen</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <comment>and {n:,} more</comment>
        <translation>
            <numerusform>und {n:,} weitere</numerusform>
            <numerusform>und {n:,} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed</source>
        <extracomment>in place of a verdict that is not told before the person&apos;s own</extracomment>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>{verdict}, sure</source>
        <extracomment>of a verdict: its author said to be sure</extracomment>
        <translation>{verdict}, sicher</translation>
    </message>
    <message>
        <source>{verdict}, unsure</source>
        <extracomment>of a verdict: its author said to be unsure</extracomment>
        <translation>{verdict}, unsicher</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} exceptions: {titles}, …</source>
        <comment>{n:,} exception: {titles}, …</comment>
        <translation>
            <numerusform>{n:,} Ausnahme: {titles}, …</numerusform>
            <numerusform>{n:,} Ausnahmen: {titles}, …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} exceptions: {titles}.</source>
        <comment>{n:,} exception: {titles}.</comment>
        <translation>
            <numerusform>{n:,} Ausnahme: {titles}.</numerusform>
            <numerusform>{n:,} Ausnahmen: {titles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Noch keine Entscheidungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show the item</source>
        <translation>Artikel zeigen</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>the screen of recent decisions</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>Keine Zeile ist gewählt.</translation>
    </message>
    <message>
        <source>Every decision made on this desk is listed here, the newest first.</source>
        <translation>Jede Entscheidung an diesem Arbeitsplatz steht hier, die neueste zuerst.</translation>
    </message>
    <message>
        <source>No decision is of this kind.</source>
        <translation>Keine Entscheidung ist von dieser Art.</translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>Nichts aufzulisten</translation>
    </message>
    <message>
        <source>keyword marks</source>
        <translation>Stichwortmarken</translation>
    </message>
    <message>
        <source>edges</source>
        <extracomment>of a picture: drawn out</extracomment>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>what moved the score</source>
        <translation>was die Bewertung bewegte</translation>
    </message>
    <message>
        <source>evidence page</source>
        <translation>Belegseite</translation>
    </message>
    <message>
        <source>another product beside it</source>
        <translation>ein anderes Produkt daneben</translation>
    </message>
    <message>
        <source>note of another bar code</source>
        <translation>Hinweis auf einen anderen Strichcode</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>linke Hand</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>rechte Hand</translation>
    </message>
    <message>
        <source>keypad</source>
        <translation>Ziffernblock</translation>
    </message>
    <message>
        <source>culler</source>
        <extracomment>a set of keys, as programs have them that sort photographs</extracomment>
        <translation>Bildauswahl</translation>
    </message>
    <message>
        <source>Looked at {pictures}.</source>
        <translation>Angesehen: {pictures}.</translation>
    </message>
    <message>
        <source>No picture was seen.</source>
        <translation>Kein Bild wurde gesehen.</translation>
    </message>
    <message>
        <source>{aid} {time}</source>
        <extracomment>what helped to look, and for how long: &quot;ruler 3.2 s&quot;</extracomment>
        <translation>{aid} {time}</translation>
    </message>
    <message>
        <source>With {aids}.</source>
        <extracomment>what helped to look at pictures</extracomment>
        <translation>Mit {aids}.</translation>
    </message>
    <message>
        <source>Compared with {products}.</source>
        <translation>Verglichen mit {products}.</translation>
    </message>
    <message>
        <source>Said to be sure.</source>
        <translation>Als sicher angegeben.</translation>
    </message>
    <message>
        <source>Said to be unsure.</source>
        <translation>Als unsicher angegeben.</translation>
    </message>
    <message>
        <source>By {input}, keys of the {keys} profile.</source>
        <extracomment>{input}: keyboard, keypad, mouse; {keys}: left hand, right hand, keypad, culler</extracomment>
        <translation>Per {input}, Tasten des Profils {keys}.</translation>
    </message>
    <message>
        <source>By {input}.</source>
        <extracomment>{input}: keyboard, keypad, mouse</extracomment>
        <translation>Per {input}.</translation>
    </message>
    <message>
        <source>Decided {time} after it was painted.</source>
        <translation>{time} nach Erscheinen entschieden.</translation>
    </message>
    <message>
        <source>In sight for {time}.</source>
        <translation>{time} im Blick.</translation>
    </message>
    <message>
        <source>In sight for {time} of {whole}.</source>
        <translation>{time} von {whole} im Blick.</translation>
    </message>
    <message>
        <source>{angle} {number}</source>
        <extracomment>of several pictures from one angle: &quot;Front 2&quot;</extracomment>
        <translation>{angle} {number}</translation>
    </message>
    <message>
        <source>{picture} {time} at up to {scale}</source>
        <extracomment>a picture, how long it was looked at, how close at the most: &quot;back 2 s at up to 180 %&quot;</extracomment>
        <translation>{picture} {time} bei bis zu {scale}</translation>
    </message>
    <message>
        <source>{picture} {time}</source>
        <extracomment>a picture and how long it was looked at</extracomment>
        <translation>{picture} {time}</translation>
    </message>
    <message>
        <source>brightness {step}</source>
        <translation>Helligkeit {step}</translation>
    </message>
    <message>
        <source>contrast {step}</source>
        <translation>Kontrast {step}</translation>
    </message>
    <message>
        <source>{seconds:.1f}&#x202f;s</source>
        <translation>{seconds:.1f}&#x202f;s</translation>
    </message>
    <message>
        <source>{minutes}&#x202f;min {seconds}&#x202f;s</source>
        <translation>{minutes}&#x202f;min {seconds}&#x202f;s</translation>
    </message>
    <message>
        <source>This is what the signed record names, to the byte.</source>
        <translation>Das ist, was der signierte Eintrag nennt, auf das Byte genau.</translation>
    </message>
    <message>
        <source>The record is older than the names by which what was shown is found again.</source>
        <translation>Der Eintrag ist älter als die Namen, unter denen das Gezeigte wiederzufinden ist.</translation>
    </message>
    <message>
        <source>The record names facts that the service does not keep.</source>
        <translation>Der Eintrag nennt Fakten, die der Dienst nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>This is NOT what the signed record names. Tell whoever runs the service.</source>
        <translation>Das ist NICHT, was der signierte Eintrag nennt. Wer den Dienst betreibt, muss es erfahren.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Threshold put to use by</source>
        <translation>Schwelle in Betrieb genommen von</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Adjudicated by</source>
        <translation>Streit entschieden von</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>Gegengezeichnet von</translation>
    </message>
    <message>
        <source>Contested by</source>
        <translation>Bestritten von</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>gebilligt</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>overrode</source>
        <translation>übersteuert</translation>
    </message>
    <message>
        <source>Model put to use</source>
        <translation>Modell in Betrieb genommen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Received by the service</source>
        <translation>Vom Dienst empfangen</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Gegengezeichnet</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Decided anew</source>
        <translation>Neu entschieden</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Contest upheld</source>
        <translation>Einwand stattgegeben</translation>
    </message>
    <message>
        <source>Contest dismissed</source>
        <translation>Einwand abgewiesen</translation>
    </message>
    <message>
        <source>What it rested on</source>
        <translation>Worauf es beruhte</translation>
    </message>
    <message>
        <source>contests a piece</source>
        <translation>bestreitet einen Beleg</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wer dafür einsteht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Score then</source>
        <translation>Damalige Bewertung</translation>
    </message>
    <message>
        <source>Record in this slice then</source>
        <translation>Damalige Bilanz in diesem Ausschnitt</translation>
    </message>
    <message>
        <source>Known then</source>
        <translation>Damals bekannt</translation>
    </message>
    <message>
        <source>Shipped until then</source>
        <translation>Bis dahin versandt</translation>
    </message>
    <message>
        <source>looked at, and not kept</source>
        <translation>angesehen und nicht aufbewahrt</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht angesehen</translation>
    </message>
    <message>
        <source>Evidence page</source>
        <translation>Belegseite</translation>
    </message>
    <message>
        <source>in bulk, by its thumbnail</source>
        <translation>gesammelt, nach Vorschaubild</translation>
    </message>
    <message>
        <source>holds no longer</source>
        <translation>gilt nicht mehr</translation>
    </message>
    <message>
        <source>{why}: decided without it</source>
        <extracomment>of a score, {why}: &quot;hidden by draw&quot;, &quot;not used here&quot;</extracomment>
        <translation>{why}: ohne sie entschieden</translation>
    </message>
    <message>
        <source>none could be set</source>
        <translation>keine konnte gesetzt werden</translation>
    </message>
    <message>
        <source>sealed: decided without it</source>
        <translation>verdeckt: ohne sie entschieden</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>{risk} ({low} to {high})</source>
        <extracomment>a risk with its interval</extracomment>
        <translation>{risk} ({low} bis {high})</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>beside its thumbnail</source>
        <translation>neben dem Vorschaubild</translation>
    </message>
    <message>
        <source>The log in {folder} cannot be written: {why}. Give your user the right to write there, or choose another folder with --profile-dir.</source>
        <translation>Das Protokoll in {folder} kann nicht geschrieben werden: {why}. Dem Benutzer dort Schreibrecht geben oder mit --profile-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>What was said of this case</source>
        <translation>Was zu diesem Fall gesagt wurde</translation>
    </message>
    <message>
        <source>Nobody has said anything of it that you may read.</source>
        <translation>Niemand hat dazu etwas gesagt, das Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Calibration case: the panel said {verdict}</source>
        <translation>Kalibrierfall: Das Gremium sagte {verdict}</translation>
    </message>
    <message>
        <source>answers it</source>
        <translation>beantwortet sie</translation>
    </message>
    <message>
        <source>changes your synthesis</source>
        <translation>ändert Ihre Zusammenfassung</translation>
    </message>
    <message>
        <source>writes your synthesis</source>
        <translation>schreibt Ihre Zusammenfassung</translation>
    </message>
    <message>
        <source>{word}. {why}</source>
        <translation>{word}. {why}</translation>
    </message>
    <message>
        <source>{word}.</source>
        <translation>{word}.</translation>
    </message>
    <message>
        <source>to you</source>
        <translation>an Sie</translation>
    </message>
    <message>
        <source>to {person}</source>
        <translation>an {person}</translation>
    </message>
    <message>
        <source>Answer: {reply}</source>
        <translation>Antwort: {reply}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>On all cases: {reason}</source>
        <translation>Zu allen Fällen: {reason}</translation>
    </message>
    <message>
        <source>What it comes to for {person}</source>
        <translation>Was es für {person} ergibt</translation>
    </message>
    <message>
        <source>What it comes to for you</source>
        <translation>Was es für Sie ergibt</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>Noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>What came of your decisions</source>
        <translation>Was aus Ihren Entscheidungen wurde</translation>
    </message>
    <message>
        <source>Nothing has come back of your decisions yet. Outcomes take weeks.</source>
        <translation>Von Ihren Entscheidungen ist noch nichts zurückgekommen. Ergebnisse brauchen Wochen.</translation>
    </message>
    <message>
        <source>Only what you certified goes out in the lighter pack. Of what you rejected a part drawn by chance is tested; of the rest nothing comes back, and that says neither that you were right nor that you were wrong. This page is yours alone.</source>
        <translation>Nur was Sie zertifiziert haben, geht in der leichteren Verpackung hinaus. Von Ihren Ablehnungen wird ein ausgeloster Teil geprüft; vom Rest kommt nichts zurück, und das sagt weder, dass Sie richtig lagen, noch, dass Sie falsch lagen. Diese Seite gehört Ihnen allein.</translation>
    </message>
    <message>
        <source>The service is asked what came of all your decisions.</source>
        <translation>Der Dienst wird gefragt, was aus allen Ihren Entscheidungen wurde.</translation>
    </message>
    <message>
        <source>You have decided nothing yet that is in force.</source>
        <translation>Sie haben noch nichts entschieden, das gilt.</translation>
    </message>
    <message>
        <source>Decisions in force: {count:,}. Truth known by outcomes: {share}.</source>
        <translation>Geltende Entscheidungen: {count:,}. Wahrheit durch Ergebnisse bekannt: {share}.</translation>
    </message>
    <message>
        <source>Certified: {count:,}. Of those known, too much damage: {share}. Damaged parcels: {parcels}.</source>
        <translation>Zertifiziert: {count:,}. Davon, soweit bekannt, zu viel Schaden: {share}. Beschädigte Sendungen: {parcels}.</translation>
    </message>
    <message>
        <source>Rejected: {count:,}. Of those tested, whole after all: {share}.</source>
        <translation>Abgelehnt: {count:,}. Davon, soweit geprüft, doch heil: {share}.</translation>
    </message>
    <message>
        <source>{hits:,} of {trials:,}, {share:.1%} ({low:.1%} to {high:.1%})</source>
        <translation>{hits:,} von {trials:,}, {share:.1%} ({low:.1%} bis {high:.1%})</translation>
    </message>
    <message>
        <source>Certificates of which something came back: {count:,}. Came out well: {well:,}. More damage than the pack may do, so a mistake to practise: {badly:,}. Still open: {open:,}.</source>
        <translation>Zertifizierungen mit Rückmeldung: {count:,}. Gut ausgegangen: {well:,}. Mehr Schaden, als die Verpackung darf, also ein Fehler zum Üben: {badly:,}. Noch offen: {open:,}.</translation>
    </message>
    <message>
        <source>rejected, still open</source>
        <translation>abgelehnt, noch offen</translation>
    </message>
    <message>
        <source>rejected, came through a test</source>
        <translation>abgelehnt, Prüfung überstanden</translation>
    </message>
    <message>
        <source>rejected, broke in a test</source>
        <translation>abgelehnt, in der Prüfung zerbrochen</translation>
    </message>
    <message>
        <source>{counts}: {meaning}</source>
        <extracomment>{counts} is such as &quot;2 of 40 damaged&quot;, {meaning} such as &quot;too much&quot;</extracomment>
        <translation>{counts}: {meaning}</translation>
    </message>
    <message>
        <source>{damaged:,} of {parcels:,} damaged</source>
        <translation>{damaged:,} von {parcels:,} beschädigt</translation>
    </message>
    <message>
        <source>{failed:,} of {tests:,} tests broken</source>
        <translation>{failed:,} von {tests:,} Prüfungen zerbrochen</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>came out well</source>
        <translation>gut ausgegangen</translation>
    </message>
    <message>
        <source>too much</source>
        <comment>damage</comment>
        <translation>zu viel</translation>
    </message>
    <message>
        <source>The item is not on this workstation, so its pictures cannot be shown.</source>
        <translation>Der Artikel ist nicht an diesem Arbeitsplatz, daher können seine Bilder nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>hazards: {hazards}</source>
        <translation>Gefahren: {hazards}</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message numerus="yes">
        <source>{n} mistake cards are due</source>
        <comment>{n} mistake card is due</comment>
        <translation>
            <numerusform>{n} Fehlerkarte ist fällig</numerusform>
            <numerusform>{n} Fehlerkarten sind fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>{field} (optional)</source>
        <translation>{field} (optional)</translation>
    </message>
    <message>
        <source>Nothing is to be filled in.</source>
        <translation>Es ist nichts auszufüllen.</translation>
    </message>
    <message>
        <source>You sign version {version}.</source>
        <translation>Sie unterzeichnen Version {version}.</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>speichert</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>neue Zeile</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Your way in, and your day</source>
        <translation>Ihr Einstieg und Ihr Tag</translation>
    </message>
    <message>
        <source>The guide is for who learns. What waits for your word stands behind F10.</source>
        <translation>Der Leitfaden ist für Lernende. Was auf Ihr Wort wartet, steht hinter F10.</translation>
    </message>
    <message>
        <source>goes there</source>
        <translation>geht dorthin</translation>
    </message>
    <message>
        <source>First days</source>
        <translation>Erste Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>Das ist getan.</translation>
    </message>
    <message>
        <source>{title}. {words}</source>
        <translation>{title}. {words}</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>how a day is typed: four digits of the year, two of the month, two of the day</extracomment>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>YYYY-MM-DD HH:MM</source>
        <extracomment>how a day and time is typed: in digits, hours and minutes after a space</extracomment>
        <translation>JJJJ-MM-TT HH:MM</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eines je Zeile</translation>
    </message>
    <message>
        <source>One a line: {columns}</source>
        <translation>Eines je Zeile: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>{label}: “{line}” has more than {n} columns.</source>
        <comment>{label}: “{line}” has more than {n} column.</comment>
        <translation>
            <numerusform>{label}: „{line}“ hat mehr als {n} Spalte.</numerusform>
            <numerusform>{label}: „{line}“ hat mehr als {n} Spalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: “{text}” is no whole number.</source>
        <translation>{label}: „{text}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>{label}: write it as {pattern}.</source>
        <translation>{label}: als {pattern} schreiben.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>What these come to</source>
        <translation>Was diese ergeben</translation>
    </message>
    <message>
        <source>Nothing that you can do here has this key.</source>
        <translation>Nichts, was Sie hier tun können, hat diese Taste.</translation>
    </message>
    <message>
        <source>Nothing of this kind can be begun by you here.</source>
        <translation>Nichts dieser Art können Sie hier beginnen.</translation>
    </message>
    <message>
        <source>What to begin</source>
        <translation>Was beginnen</translation>
    </message>
    <message>
        <source>begins it</source>
        <translation>beginnt es</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <source>This speaks of no item.</source>
        <translation>Das handelt von keinem Artikel.</translation>
    </message>
    <message>
        <source>You did nothing here that could be taken back.</source>
        <translation>Sie haben hier nichts getan, das zurückgenommen werden könnte.</translation>
    </message>
    <message>
        <source>What others need from you is listed here, whatever its kind.</source>
        <translation>Was andere von Ihnen brauchen, steht hier, gleich welcher Art.</translation>
    </message>
    <message>
        <source>Nothing else waits for you</source>
        <translation>Nichts anderes wartet auf Sie</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Others open these.</source>
        <translation>Diese öffnen andere.</translation>
    </message>
    <message>
        <source>{act}.</source>
        <translation>{act}.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>nimmt zurück</translation>
    </message>
    <message>
        <source>The service refused this: it is on this desk alone.</source>
        <translation>Der Dienst hat das zurückgewiesen: Es ist nur an diesem Arbeitsplatz.</translation>
    </message>
    <message>
        <source>The chosen matter</source>
        <translation>Der gewählte Vorgang</translation>
    </message>
    <message>
        <source>about {person}</source>
        <translation>über {person}</translation>
    </message>
    <message>
        <source>opened by {person}</source>
        <translation>eröffnet von {person}</translation>
    </message>
    <message>
        <source>Refused by the service. {why}</source>
        <translation>Vom Dienst zurückgewiesen. {why}</translation>
    </message>
    <message>
        <source>Without effect. {why}</source>
        <translation>Ohne Wirkung. {why}</translation>
    </message>
    <message>
        <source>{name}:
{value}</source>
        <translation>{name}:
{value}</translation>
    </message>
    <message>
        <source>Then you had it certified.</source>
        <translation>Damals haben Sie zertifiziert.</translation>
    </message>
    <message>
        <source>Then you had it rejected.</source>
        <translation>Damals haben Sie abgelehnt.</translation>
    </message>
    <message>
        <source>Then you had it sent to test.</source>
        <translation>Damals haben Sie prüfen lassen.</translation>
    </message>
    <message>
        <source>Then you had it deferred.</source>
        <translation>Damals haben Sie zurückgestellt.</translation>
    </message>
    <message>
        <source>Practise mistakes</source>
        <translation>Fehler üben</translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation>Für heute fertig.</translation>
    </message>
    <message>
        <source>closes</source>
        <extracomment>what a key does</extracomment>
        <translation>schließt</translation>
    </message>
    <message>
        <source>What is your verdict?</source>
        <translation>Was ist Ihr Urteil?</translation>
    </message>
    <message>
        <source>This is practice: it decides nothing.</source>
        <translation>Das ist Übung: Es entscheidet nichts.</translation>
    </message>
    <message>
        <source>{product}. What is your verdict?</source>
        <translation>{product}. Was ist Ihr Urteil?</translation>
    </message>
    <message>
        <source>{person}:</source>
        <translation>{person}:</translation>
    </message>
    <message>
        <source>How well did you know it?</source>
        <translation>Wie gut wussten Sie es?</translation>
    </message>
    <message>
        <source>grades it</source>
        <translation>benotet sie</translation>
    </message>
    <message>
        <source>leaves it ungraded</source>
        <translation>lässt sie unbenotet</translation>
    </message>
    <message>
        <source>✕ Not right: {verdict}</source>
        <translation>✕ Nicht richtig: {verdict}</translation>
    </message>
    <message>
        <source>? Not known yet: {verdict}</source>
        <translation>? Noch nicht gewusst: {verdict}</translation>
    </message>
    <message>
        <source>✓ Right: {verdict}</source>
        <translation>✓ Richtig: {verdict}</translation>
    </message>
    <message>
        <source>Right is: {verdict}.</source>
        <translation>Richtig ist: {verdict}.</translation>
    </message>
    <message>
        <source>{mentor} sent it back.</source>
        <translation>{mentor} hat es zurückgegeben.</translation>
    </message>
    <message>
        <source>{mentor} gave it another verdict.</source>
        <translation>{mentor} gab ein anderes Urteil.</translation>
    </message>
    <message>
        <source>It was damaged on its way.</source>
        <translation>Es wurde unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>No mistake card is due now.</source>
        <translation>Jetzt ist keine Fehlerkarte fällig.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards are due whose item is not on this workstation, or which you have to decide first.</source>
        <comment>{n} card is due whose item is not on this workstation, or which you have to decide first.</comment>
        <translation>
            <numerusform>{n} Karte ist fällig, deren Artikel nicht an diesem Arbeitsplatz ist oder den Sie zuerst entscheiden müssen.</numerusform>
            <numerusform>{n} Karten sind fällig, deren Artikel nicht an diesem Arbeitsplatz ist oder den Sie zuerst entscheiden müssen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next is due on {day}.</source>
        <translation>Die nächste ist am {day} fällig.</translation>
    </message>
    <message>
        <source>✕ Not right: reject it</source>
        <translation>✕ Nicht richtig: ablehnen</translation>
    </message>
    <message>
        <source>✕ Not right: certify it</source>
        <translation>✕ Nicht richtig: zertifizieren</translation>
    </message>
    <message>
        <source>✕ Not right: test it</source>
        <translation>✕ Nicht richtig: prüfen lassen</translation>
    </message>
    <message>
        <source>✕ Not right: defer it</source>
        <translation>✕ Nicht richtig: zurückstellen</translation>
    </message>
    <message>
        <source>{title}: {done} of {count} answered</source>
        <translation>{title}: {done} von {count} beantwortet</translation>
    </message>
    <message>
        <source>leaves; nothing is kept</source>
        <translation>schließt; nichts wird gespeichert</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>macht weiter</translation>
    </message>
    <message>
        <source>May it go in the lighter pack?</source>
        <translation>Darf es in die leichtere Verpackung?</translation>
    </message>
    <message>
        <source>{product}. May it go in the lighter pack?</source>
        <translation>{product}. Darf es in die leichtere Verpackung?</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ Richtig</translation>
    </message>
    <message>
        <source>What decides it: {criterion}</source>
        <translation>Was den Ausschlag gibt: {criterion}</translation>
    </message>
    <message>
        <source>It is asked once more at the end.</source>
        <translation>Am Ende wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Customers&apos; reviews</source>
        <translation>Kundenrezensionen</translation>
    </message>
    <message>
        <source>The service is asked which reviews wait to be read.</source>
        <translation>Der Dienst wird gefragt, welche Rezensionen zu lesen sind.</translation>
    </message>
    <message>
        <source>No review waits to be read.</source>
        <translation>Keine Rezension wartet darauf, gelesen zu werden.</translation>
    </message>
    <message>
        <source>A word can be taken back for a quarter of an hour. Then damage is an outcome for good.</source>
        <translation>Ein Wort kann eine Viertelstunde lang zurückgenommen werden. Danach ist Schaden endgültig ein Ergebnis.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Heil</translation>
    </message>
    <message>
        <source>“{words}” speaks of damage.</source>
        <translation>„{words}“ spricht von Schaden.</translation>
    </message>
    <message>
        <source>“{words}” is taken back.</source>
        <translation>„{words}“ ist zurückgenommen.</translation>
    </message>
    <message>
        <source>“{words}” says that it is whole.</source>
        <translation>„{words}“ sagt, dass es heil ist.</translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation>Was der Kunde schrieb</translation>
    </message>
    <message>
        <source>not damaged</source>
        <translation>nicht beschädigt</translation>
    </message>
    <message>
        <source>takes the last back</source>
        <translation>nimmt das letzte zurück</translation>
    </message>
    <message>
        <source>another</source>
        <comment>review</comment>
        <translation>andere</translation>
    </message>
    <message>
        <source>{product}: {word}.</source>
        <translation>{product}: {word}.</translation>
    </message>
    <message>
        <source>{at:,} of {count:,}, {waiting:,} wait in all.</source>
        <translation>{at:,} von {count:,}, insgesamt warten {waiting:,}.</translation>
    </message>
    <message>
        <source>{at:,} of {count:,}.</source>
        <translation>{at:,} von {count:,}.</translation>
    </message>
    <message>
        <source>{stars} of 5 stars</source>
        <translation>{stars} von 5 Sternen</translation>
    </message>
    <message>
        <source>list of words {version}</source>
        <extracomment>{version} is of the list of words of damage</extracomment>
        <translation>Wortliste {version}</translation>
    </message>
    <message>
        <source>{sense}: {words}.</source>
        <extracomment>{sense} is such as &quot;Damage&quot;, {words} are what was found</extracomment>
        <translation>{sense}: {words}.</translation>
    </message>
    <message>
        <source>{language}: {reviews:,} came, {unmatched:,} without a match; of {read:,} read {damage:,} came damaged</source>
        <translation>{language}: {reviews:,} gekommen, {unmatched:,} ohne Treffer; von {read:,} gelesenen kamen {damage:,} beschädigt an</translation>
    </message>
    <message>
        <source>{language}: {reviews:,} came, {unmatched:,} without a match</source>
        <translation>{language}: {reviews:,} gekommen, {unmatched:,} ohne Treffer</translation>
    </message>
    <message>
        <source>What the panel said comes when the service has heard of your answers.</source>
        <translation>Was das Gremium sagte, kommt, wenn der Dienst Ihre Antworten hat.</translation>
    </message>
    <message>
        <source>{at:,} of {count:,}</source>
        <translation>{at:,} von {count:,}</translation>
    </message>
    <message>
        <source>Nothing is told before the last case.</source>
        <translation>Vor dem letzten Fall wird nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>breaks off; it goes on here later</source>
        <translation>unterbricht; hier geht es später weiter</translation>
    </message>
    <message>
        <source>Case {at} of {count}</source>
        <translation>Fall {at} von {count}</translation>
    </message>
    <message>
        <source>{key} shows where it brings you.</source>
        <translation>{key} zeigt, wohin es Sie bringt.</translation>
    </message>
    <message>
        <source>other cases</source>
        <translation>andere Fälle</translation>
    </message>
    <message numerus="yes">
        <source>All {n} cases have your answer.</source>
        <comment>The {n} case has your answer.</comment>
        <translation>
            <numerusform>{n} Fall hat Ihre Antwort.</numerusform>
            <numerusform>Alle {n} Fälle haben Ihre Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>True rejects that you rejected: {share}.</source>
        <translation>Wahre Ablehnungen, die Sie abgelehnt haben: {share}.</translation>
    </message>
    <message>
        <source>True certifies that you rejected: {share}.</source>
        <translation>Wahre Zertifizierungen, die Sie abgelehnt haben: {share}.</translation>
    </message>
    <message>
        <source>{few} of {all} ({low:.0%} to {high:.0%})</source>
        <translation>{few} von {all} ({low:.0%} bis {high:.0%})</translation>
    </message>
    <message>
        <source>You said {verdict}.</source>
        <translation>Sie sagten {verdict}.</translation>
    </message>
    <message>
        <source>✕ Not right: {given}. The panel said {right}.</source>
        <translation>✕ Nicht richtig: {given}. Das Gremium sagte {right}.</translation>
    </message>
    <message>
        <source>{person}, {verdict}: {why}</source>
        <extracomment>one of a panel, their verdict and why</extracomment>
        <translation>{person}, {verdict}: {why}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <extracomment>across each page of what is not signed yet</extracomment>
        <translation>ENTWURF</translation>
    </message>
    <message>
        <source>observed, without deciding</source>
        <translation>sah zu, ohne zu entscheiden</translation>
    </message>
    <message>
        <source>decided without effect</source>
        <translation>entschied ohne Wirkung</translation>
    </message>
    <message>
        <source>a mentor countersigned every decision</source>
        <translation>eine Mentor:in zeichnete jede Entscheidung gegen</translation>
    </message>
    <message>
        <source>a mentor countersigned rejects, differences from the model, and some more</source>
        <translation>eine Mentor:in zeichnete Ablehnungen, Abweichungen vom Modell und einige weitere gegen</translation>
    </message>
    <message>
        <source>decisions took effect by themselves</source>
        <translation>Entscheidungen wirkten von selbst</translation>
    </message>
    <message>
        <source>decisions took effect, and countersigned those of others</source>
        <translation>Entscheidungen wirkten, und zeichnete die anderer gegen</translation>
    </message>
    <message>
        <source>Each signature is a record at the service. The command “reviewer verify” goes through all records there and names each that was changed; a signature is sound when its record is there with the payload hash below.</source>
        <translation>Jede Unterschrift ist ein Eintrag beim Dienst. Der Befehl „reviewer verify“ geht dort alle Einträge durch und nennt jeden, der geändert wurde; eine Unterschrift ist gültig, wenn ihr Eintrag mit dem unten stehenden Hash des Inhalts da ist.</translation>
    </message>
    <message>
        <source>Certificate of a stay: DRAFT</source>
        <translation>Praktikumszeugnis: ENTWURF</translation>
    </message>
    <message>
        <source>Certificate of a stay</source>
        <translation>Praktikumszeugnis</translation>
    </message>
    <message>
        <source>Decisions under supervision</source>
        <translation>Entscheidungen unter Aufsicht</translation>
    </message>
    <message>
        <source>How it can be checked</source>
        <translation>Wie es geprüft werden kann</translation>
    </message>
    <message>
        <source>No figures were given.</source>
        <translation>Keine Zahlen wurden angegeben.</translation>
    </message>
    <message>
        <source>Certificate of a stay: {person}</source>
        <translation>Praktikumszeugnis: {person}</translation>
    </message>
    <message>
        <source>From {starts} to {ends}. Not issued: {state}.</source>
        <translation>Von {starts} bis {ends}. Nicht ausgestellt: {state}.</translation>
    </message>
    <message>
        <source>From {starts} to {ends}. Issued on {day}.</source>
        <translation>Von {starts} bis {ends}. Ausgestellt am {day}.</translation>
    </message>
    <message>
        <source>True rejects</source>
        <translation>Wahre Ablehnungen</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>What the level means</source>
        <translation>Was die Stufe bedeutet</translation>
    </message>
    <message>
        <source>{count:,}, {damaged:,} with damage</source>
        <extracomment>of so many it came back how they went</extracomment>
        <translation>{count:,}, {damaged:,} mit Schaden</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <extracomment>so many milestones, and how they stand</extracomment>
        <translation>{count} {state}</translation>
    </message>
    <message>
        <source>What was worked for</source>
        <translation>Worauf hingearbeitet wurde</translation>
    </message>
    <message>
        <source>Nobody has signed version {version}.</source>
        <translation>Niemand hat Version {version} unterzeichnet.</translation>
    </message>
    <message>
        <source>All of them sign version {version}.</source>
        <translation>Alle unterzeichnen Version {version}.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>{role}: record</source>
        <translation>{role}: Eintrag</translation>
    </message>
    <message>
        <source>payload SHA-256</source>
        <translation>SHA-256 des Inhalts</translation>
    </message>
    <message>
        <source>not known at this workstation</source>
        <translation>an diesem Arbeitsplatz nicht bekannt</translation>
    </message>
    <message>
        <source>Evidence SHA-256</source>
        <translation>SHA-256 der Belege</translation>
    </message>
    <message>
        <source>{moment} UTC</source>
        <translation>{moment} UTC</translation>
    </message>
    <message>
        <source>Nothing is built here yet.</source>
        <translation>Hier ist noch nichts gebaut.</translation>
    </message>
    <message>
        <source>From idea to production: {tour}</source>
        <translation>Von der Idee zum Betrieb: {tour}</translation>
    </message>
    <message>
        <source>another stage</source>
        <translation>andere Phase</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Was sie verlangt</translation>
    </message>
    <message>
        <source>What was built</source>
        <translation>Was gebaut wurde</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter of a planned milestone</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter of a milestone that is due</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter of a late milestone</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter of a milestone that was met</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>X</source>
        <comment>letter of a missed milestone</comment>
        <translation>X</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter of a waived milestone</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>met late</source>
        <translation>verspätet erreicht</translation>
    </message>
    <message>
        <source>Weeks of the stay</source>
        <translation>Wochen des Praktikums</translation>
    </message>
    <message>
        <source>W{week}</source>
        <extracomment>the number of a week, as short as can be</extracomment>
        <translation>W{week}</translation>
    </message>
    <message>
        <source>Week {number} from {day}, now</source>
        <translation>Woche {number} ab {day}, jetzt</translation>
    </message>
    <message>
        <source>Week {number} from {day}</source>
        <translation>Woche {number} ab {day}</translation>
    </message>
    <message>
        <source>{milestone}: {state}</source>
        <translation>{milestone}: {state}</translation>
    </message>
    <message>
        <source>{sign} {letter}  {week}, {day}: {milestone} ({state})</source>
        <extracomment>a milestone: its sign and letter, its week and day, what it is, how it stands</extracomment>
        <translation>{sign} {letter}  {week}, {day}: {milestone} ({state})</translation>
    </message>
    <message numerus="yes">
        <source>met late by {n} days</source>
        <comment>met late by {n} day</comment>
        <translation>
            <numerusform>{n} Tag verspätet erreicht</numerusform>
            <numerusform>{n} Tage verspätet erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by {n} days</source>
        <comment>late by {n} day</comment>
        <translation>
            <numerusform>{n} Tag verspätet</numerusform>
            <numerusform>{n} Tage verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>{verdict}, {standing}</source>
        <extracomment>{verdict}: &quot;Certified&quot;; {standing}: &quot;Final&quot;, where the decision stands</extracomment>
        <translation>{verdict}, {standing}</translation>
    </message>
    <message>
        <source>{title}. {place} of {count}. {flag}, risk {risk}. {state}</source>
        <extracomment>{flag}: why the item is flagged; {state}: &quot;undecided&quot;, &quot;Certified, Final&quot;</extracomment>
        <translation>{title}. {place} von {count}. {flag}, Risiko {risk}. {state}</translation>
    </message>
    <message>
        <source>There is no folder {folder} for {file}. Make it first.</source>
        <translation>Es gibt keinen Ordner {folder} für {file}. Zuerst anlegen.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Is the disk full? Choose another place.</source>
        <translation>{path} kann nicht geschrieben werden. Ist der Datenträger voll? Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>There is no picture of this item from this angle: {angle}.</source>
        <translation>Von diesem Artikel gibt es kein Bild aus dieser Ansicht: {angle}.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Your verdict first; then you see what others say.</source>
        <translation>Zuerst Ihr Urteil; dann sehen Sie, was andere sagen.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>No reason, no note</source>
        <translation>Kein Grund, keine Notiz</translation>
    </message>
    <message>
        <source>After seeing what others say</source>
        <translation>Nach dem Sehen, was andere sagen</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>{how} · waits for {age}</source>
        <translation>{how} · wartet seit {age}</translation>
    </message>
    <message>
        <source>{person}: {verdict}</source>
        <translation>{person}: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>{person}: certified {n:,} items</source>
        <comment>{person}: certified {n:,} item</comment>
        <translation>
            <numerusform>{person}: {n:,} Artikel zertifiziert</numerusform>
            <numerusform>{person}: {n:,} Artikel zertifiziert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person}: rejected {n:,} items</source>
        <comment>{person}: rejected {n:,} item</comment>
        <translation>
            <numerusform>{person}: {n:,} Artikel abgelehnt</numerusform>
            <numerusform>{person}: {n:,} Artikel abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: {state}</source>
        <extracomment>{state}: &quot;not scored&quot;, &quot;sealed&quot;</extracomment>
        <translation>Modell: {state}</translation>
    </message>
    <message>
        <source>Model: {risk} risk</source>
        <translation>Modell: {risk} Risiko</translation>
    </message>
    <message>
        <source>No threshold for this pack</source>
        <translation>Keine Schwelle für diese Verpackung</translation>
    </message>
    <message>
        <source>Would certify</source>
        <translation>Würde zertifizieren</translation>
    </message>
    <message>
        <source>Would reject</source>
        <translation>Würde ablehnen</translation>
    </message>
    <message>
        <source>Threshold {threshold}</source>
        <translation>Schwelle {threshold}</translation>
    </message>
    <message>
        <source>{filter}: click to take this filter away</source>
        <translation>{filter}: Klick nimmt diesen Filter weg</translation>
    </message>
    <message>
        <source>Filter {filter}, press to take it away</source>
        <translation>Filter {filter}, Drücken nimmt ihn weg</translation>
    </message>
    <message>
        <source>The pin is taken away.</source>
        <translation>Die Anheftung ist weggenommen.</translation>
    </message>
    <message>
        <source>Pinned {product}, to be compared with.</source>
        <translation>{product} zum Vergleichen angeheftet.</translation>
    </message>
    <message>
        <source>Nothing else of this family ({family}) is certified on this desk.</source>
        <translation>An diesem Arbeitsplatz ist sonst nichts dieser Familie ({family}) zertifiziert.</translation>
    </message>
    <message>
        <source>Nothing else of this family ({family}) is certified on this desk. Pin a product ({key}) to compare with that.</source>
        <translation>An diesem Arbeitsplatz ist sonst nichts dieser Familie ({family}) zertifiziert. Ein Produkt anheften ({key}), um damit zu vergleichen.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Last of this family</source>
        <translation>Letztes dieser Familie</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>{verdict} {moment}</source>
        <extracomment>&quot;certified 3 Mar&quot;, &quot;rejected 14:03&quot;</extracomment>
        <translation>{verdict} {moment}</translation>
    </message>
    <message>
        <source>none went out in {pack}</source>
        <translation>keine ging in {pack} hinaus</translation>
    </message>
    <message>
        <source>{damaged:,} of {shipped:,} damaged in {pack}</source>
        <translation>{damaged:,} von {shipped:,} in {pack} beschädigt</translation>
    </message>
    <message>
        <source>Why flagged</source>
        <translation>Warum gemeldet</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of items</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>by priority</source>
        <translation>nach Priorität</translation>
    </message>
    <message>
        <source>by risk</source>
        <translation>nach Risiko</translation>
    </message>
    <message>
        <source>by age</source>
        <translation>nach Alter</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>nach Titel</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not scored, or not told</source>
        <translation>Nicht bewertet oder nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Below {percent} %</source>
        <translation>Unter {percent} %</translation>
    </message>
    <message>
        <source>{percent} % and more</source>
        <translation>{percent} % und mehr</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} bis {high} %</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>In den letzten 24 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>In the last {n} days</source>
        <comment>In the last {n} day</comment>
        <translation>
            <numerusform>Im letzten {n} Tag</numerusform>
            <numerusform>In den letzten {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago and longer</source>
        <comment>{n} day ago and longer</comment>
        <translation>
            <numerusform>Vor {n} Tag und länger</numerusform>
            <numerusform>Vor {n} Tagen und länger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low} to {n} days ago</source>
        <comment>{low} to {n} day ago</comment>
        <translation>
            <numerusform>Vor {low} bis {n} Tag</numerusform>
            <numerusform>Vor {low} bis {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <extracomment>a list: {others} are things with commas between, {last} is one</extracomment>
        <translation>{others} oder {last}</translation>
    </message>
    <message>
        <source>my check-outs</source>
        <translation>meine Ausleihen</translation>
    </message>
    <message>
        <source>everything here</source>
        <translation>alles hier</translation>
    </message>
    <message>
        <source>{decision} (withdrawn)</source>
        <translation>{decision} (zurückgenommen)</translation>
    </message>
    <message>
        <source>{decision} (before it reopened)</source>
        <translation>{decision} (vor dem Wiederöffnen)</translation>
    </message>
    <message>
        <source>{moment}: {decision}. {said}</source>
        <extracomment>{moment} is a time or a date, {decision} what was decided then, {said} who and why</extracomment>
        <translation>{moment}: {decision}. {said}</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Product facts</source>
        <translation>Produktfakten</translation>
    </message>
    <message>
        <source>Shipped so far</source>
        <translation>Bisher versandt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>Modell {name}</translation>
    </message>
    <message>
        <source>Open the evidence page</source>
        <translation>Belegseite öffnen</translation>
    </message>
    <message>
        <source>No description in the catalogue.</source>
        <translation>Keine Beschreibung im Katalog.</translation>
    </message>
    <message>
        <source>Why you are asked</source>
        <translation>Warum Sie gefragt werden</translation>
    </message>
    <message>
        <source>{flag}.</source>
        <extracomment>why an item is flagged, in a word, before the sentence that explains it</extracomment>
        <translation>{flag}.</translation>
    </message>
    <message>
        <source>Hard rule</source>
        <translation>Feste Regel</translation>
    </message>
    <message>
        <source>A hard rule blocks certify</source>
        <translation>Eine feste Regel sperrt das Zertifizieren</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>noch nicht hier</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>nicht zu öffnen</translation>
    </message>
    <message>
        <source>Not evidence</source>
        <translation>Kein Beleg</translation>
    </message>
    <message>
        <source>Store picture, not evidence</source>
        <translation>Shop-Bild, kein Beleg</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Nach Priorität</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>Nach Risiko</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Nach Alter</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Search title, SKU, GTIN</source>
        <translation>Titel, SKU, GTIN suchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>a button that opens the list of filters</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Reihenfolge: {order}</translation>
    </message>
    <message>
        <source>the packaging</source>
        <translation>die Verpackung</translation>
    </message>
    <message>
        <source>the pictures</source>
        <translation>die Bilder</translation>
    </message>
    <message>
        <source>the model’s word</source>
        <translation>das Wort des Modells</translation>
    </message>
    <message>
        <source>the damage reported</source>
        <translation>der gemeldete Schaden</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>longest side</source>
        <translation>längste Seite</translation>
    </message>
    <message>
        <source>middle side</source>
        <translation>mittlere Seite</translation>
    </message>
    <message>
        <source>shortest side</source>
        <translation>kürzeste Seite</translation>
    </message>
    <message>
        <source>number of pictures</source>
        <translation>Zahl der Bilder</translation>
    </message>
    <message>
        <source>looks of the pictures</source>
        <translation>Aussehen der Bilder</translation>
    </message>
    <message>
        <source>You decided without its score: the model would certify too.</source>
        <translation>Sie haben ohne die Bewertung entschieden: Das Modell würde auch zertifizieren.</translation>
    </message>
    <message>
        <source>You decided without its score: the model would certify.</source>
        <translation>Sie haben ohne die Bewertung entschieden: Das Modell würde zertifizieren.</translation>
    </message>
    <message>
        <source>You decided without its score: the model would reject too.</source>
        <translation>Sie haben ohne die Bewertung entschieden: Das Modell würde auch ablehnen.</translation>
    </message>
    <message>
        <source>You decided without its score: the model would reject.</source>
        <translation>Sie haben ohne die Bewertung entschieden: Das Modell würde ablehnen.</translation>
    </message>
    <message>
        <source>A hard rule speaks against this pack.</source>
        <translation>Eine feste Regel spricht gegen diese Verpackung.</translation>
    </message>
    <message>
        <source>What was shipped so far does not fit the model.</source>
        <translation>Was bisher versandt wurde, passt nicht zum Modell.</translation>
    </message>
    <message>
        <source>It was decided before, and something has changed since.</source>
        <translation>Es wurde schon entschieden, und seither hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>The model was not checked on products like this one.</source>
        <translation>Das Modell wurde nicht an Produkten wie diesem geprüft.</translation>
    </message>
    <message>
        <source>The model was not checked on products like this one: {inputs}.</source>
        <translation>Das Modell wurde nicht an Produkten wie diesem geprüft: {inputs}.</translation>
    </message>
    <message>
        <source>It was certified before; what has changed since: {changed}.</source>
        <translation>Es wurde schon zertifiziert; seither geändert: {changed}.</translation>
    </message>
    <message>
        <source>Blind first: what the model and others say shows after your verdict.</source>
        <translation>Zuerst verdeckt: Was das Modell und andere sagen, zeigt sich nach Ihrem Urteil.</translation>
    </message>
    <message>
        <source>The model has no score for the proposed pack.</source>
        <translation>Das Modell hat keine Bewertung für die vorgeschlagene Verpackung.</translation>
    </message>
    <message>
        <source>No threshold could be set for this pack, so a person decides.</source>
        <translation>Für diese Verpackung konnte keine Schwelle gesetzt werden, daher entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>Estimated risk is above the threshold of {threshold}.</source>
        <translation>Das geschätzte Risiko liegt über der Schwelle von {threshold}.</translation>
    </message>
    <message>
        <source>The interval reaches beyond the threshold of {threshold}.</source>
        <translation>Das Intervall reicht über die Schwelle von {threshold} hinaus.</translation>
    </message>
    <message>
        <source>A person is asked before this pack is used; its threshold is {threshold}.</source>
        <translation>Ein Mensch wird gefragt, bevor diese Verpackung benutzt wird; ihre Schwelle ist {threshold}.</translation>
    </message>
    <message>
        <source>Pack ladder</source>
        <translation>Verpackungsleiter</translation>
    </message>
    <message>
        <source>rule</source>
        <extracomment>in place of a figure: a hard rule speaks against this pack</extracomment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Damage risk, tick = threshold</source>
        <translation>Schadensrisiko, Strich = Schwelle</translation>
    </message>
    <message>
        <source>It goes no further that way.</source>
        <translation>In diese Richtung geht es nicht weiter.</translation>
    </message>
    <message>
        <source>Edges drawn out</source>
        <translation>Kanten hervorgehoben</translation>
    </message>
    <message>
        <source>Brightness {step}</source>
        <translation>Helligkeit {step}</translation>
    </message>
    <message>
        <source>Contrast {step}</source>
        <translation>Kontrast {step}</translation>
    </message>
    <message>
        <source>Click for the whole text</source>
        <translation>Klick zeigt den ganzen Text</translation>
    </message>
    <message>
        <source>Solid underline raises the risk, dotted lowers it</source>
        <translation>Durchgezogen unterstrichen erhöht das Risiko, gepunktet senkt es</translation>
    </message>
    <message>
        <source>raises risk</source>
        <extracomment>words with such an underline do that</extracomment>
        <translation>erhöht Risiko</translation>
    </message>
    <message>
        <source>lowers risk</source>
        <translation>senkt Risiko</translation>
    </message>
    <message>
        <source>“{words}” raises the odds of damage by a factor of {times:.2f}.</source>
        <translation>„{words}“ erhöht die Odds für Schaden um den Faktor {times:.2f}.</translation>
    </message>
    <message>
        <source>“{words}” lowers the odds of damage by a factor of {times:.2f}.</source>
        <translation>„{words}“ senkt die Odds für Schaden um den Faktor {times:.2f}.</translation>
    </message>
    <message>
        <source>Note to your decision. Escape goes back to the keys.</source>
        <translation>Notiz zu Ihrer Entscheidung. Escape führt zurück zu den Tasten.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>{angle} shows another code: {code}. Defer?</source>
        <translation>{angle} zeigt einen anderen Code: {code}. Zurückstellen?</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>{current} to {proposed}, {saving}; {risk}. {place}</source>
        <translation>{current} zu {proposed}, {saving}; {risk}. {place}</translation>
    </message>
    <message>
        <source>damage risk · no threshold</source>
        <translation>Schadensrisiko · keine Schwelle</translation>
    </message>
    <message>
        <source>damage risk · threshold {threshold}</source>
        <translation>Schadensrisiko · Schwelle {threshold}</translation>
    </message>
    <message>
        <source>No remark is written on a picture.</source>
        <translation>Keine Anmerkung ist an einem Bild.</translation>
    </message>
    <message>
        <source>&lt;&#x202f;{risk}</source>
        <extracomment>a risk that is smaller than this one</extracomment>
        <translation>&lt;&#x202f;{risk}</translation>
    </message>
    <message>
        <source>{number}&#x202f;%</source>
        <extracomment>a share; a narrow space that does not break stands before %</extracomment>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>Scale by your line as the longest side, in its plane</source>
        <translation>Maßstab nach Ihrer Linie als längster Seite, in ihrer Ebene</translation>
    </message>
    <message>
        <source>Scale by your line as the middle side, in its plane</source>
        <translation>Maßstab nach Ihrer Linie als mittlerer Seite, in ihrer Ebene</translation>
    </message>
    <message>
        <source>Scale by your line as the shortest side, in its plane</source>
        <translation>Maßstab nach Ihrer Linie als kürzester Seite, in ihrer Ebene</translation>
    </message>
    <message>
        <source>The catalogue does not tell the size of this product.</source>
        <translation>Der Katalog nennt die Größe dieses Produkts nicht.</translation>
    </message>
    <message>
        <source>The line is too short to give a scale. Draw along a whole side.</source>
        <translation>Die Linie ist zu kurz für einen Maßstab. Entlang einer ganzen Seite ziehen.</translation>
    </message>
    <message>
        <source>The ruler is off.</source>
        <translation>Das Lineal ist aus.</translation>
    </message>
    <message>
        <source>{share} % of the picture&apos;s width</source>
        <translation>{share} % der Bildbreite</translation>
    </message>
    <message>
        <source>{length:.0f}&#x202f;±&#x202f;{margin:.0f}&#x202f;mm</source>
        <extracomment>a length in millimetres, and how far it may be off</extracomment>
        <translation>{length:.0f}&#x202f;±&#x202f;{margin:.0f}&#x202f;mm</translation>
    </message>
    <message>
        <source>Ruler · The catalogue tells no size</source>
        <translation>Lineal · Der Katalog nennt keine Größe</translation>
    </message>
    <message>
        <source>Ruler · Catalogue {sides} mm</source>
        <translation>Lineal · Katalog {sides} mm</translation>
    </message>
    <message>
        <source>Scale by the outline, in its plane</source>
        <translation>Maßstab nach dem Umriss, in seiner Ebene</translation>
    </message>
    <message>
        <source>No scale: draw along a side and name it</source>
        <translation>Kein Maßstab: entlang einer Seite ziehen und sie benennen</translation>
    </message>
    <message>
        <source>{side} mm, catalogue</source>
        <translation>{side} mm, Katalog</translation>
    </message>
    <message>
        <source>current</source>
        <extracomment>of a pack: the one that is used now</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{pack} (current)</source>
        <translation>{pack} (jetzt)</translation>
    </message>
    <message>
        <source>{pack} (proposed)</source>
        <translation>{pack} (vorgeschlagen)</translation>
    </message>
    <message>
        <source>saves {weight}; material {cost} against the current pack</source>
        <translation>spart {weight}; Material {cost} gegenüber der jetzigen Verpackung</translation>
    </message>
    <message>
        <source>adds {weight}; material {cost} against the current pack</source>
        <translation>plus {weight}; Material {cost} gegenüber der jetzigen Verpackung</translation>
    </message>
    <message>
        <source>risk {risk} ({low} to {high}), no threshold could be set</source>
        <translation>Risiko {risk} ({low} bis {high}), keine Schwelle konnte gesetzt werden</translation>
    </message>
    <message>
        <source>risk {risk} ({low} to {high}), threshold {threshold}</source>
        <translation>Risiko {risk} ({low} bis {high}), Schwelle {threshold}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>a place in a list: &quot;12 of 40&quot;, &quot;12 of 200+&quot;</extracomment>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>niemand ist angemeldet</translation>
    </message>
    <message>
        <source>No picture of this product</source>
        <translation>Kein Bild dieses Produkts</translation>
    </message>
    <message>
        <source>Defer with “Angle missing” to ask for one.</source>
        <translation>Mit „Ansicht fehlt“ zurückstellen, um eines anzufordern.</translation>
    </message>
    <message>
        <source>No picture from this angle</source>
        <translation>Kein Bild aus dieser Ansicht</translation>
    </message>
    <message>
        <source>This picture is not on this machine</source>
        <translation>Dieses Bild ist nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>It comes by itself when the service can be reached. The facts on the right are complete.</source>
        <translation>Es kommt von selbst, wenn der Dienst erreichbar ist. Die Fakten rechts sind vollständig.</translation>
    </message>
    <message>
        <source>Look at another angle, or defer with “Picture unusable”.</source>
        <translation>Eine andere Ansicht ansehen oder mit „Bild unbrauchbar“ zurückstellen.</translation>
    </message>
    <message>
        <source>{angle}: opening picture</source>
        <translation>{angle}: Bild wird geöffnet</translation>
    </message>
    <message>
        <source>{angle}: picture not downloaded yet</source>
        <translation>{angle}: Bild noch nicht heruntergeladen</translation>
    </message>
    <message>
        <source>{angle}: this picture cannot be opened</source>
        <translation>{angle}: Dieses Bild kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>{angle} · not evidence</source>
        <translation>{angle} · kein Beleg</translation>
    </message>
    <message>
        <source>First your launch plan</source>
        <translation>Zuerst Ihr Startplan</translation>
    </message>
    <message>
        <source>You and a mentor sign what is expected, by when, and whom to ask. Then the queue opens.</source>
        <translation>Sie und eine Mentor:in unterzeichnen, was erwartet wird, bis wann, und wen Sie fragen. Dann öffnet sich die Warteschlange.</translation>
    </message>
    <message>
        <source>Show your next step</source>
        <translation>Ihren nächsten Schritt zeigen</translation>
    </message>
    <message>
        <source>Figures, no items</source>
        <translation>Zahlen, keine Artikel</translation>
    </message>
    <message>
        <source>You are told how decisions came out, and neither of items nor of people.</source>
        <translation>Sie erfahren, wie Entscheidungen ausgingen, aber nichts über Artikel oder Personen.</translation>
    </message>
    <message>
        <source>Show the board of slices</source>
        <translation>Tafel der Ausschnitte zeigen</translation>
    </message>
    <message>
        <source>Opening the item</source>
        <translation>Artikel wird geöffnet</translation>
    </message>
    <message>
        <source>Opening the queue</source>
        <translation>Warteschlange wird geöffnet</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Sign in to review items of your site.</source>
        <translation>Anmelden, um Artikel Ihres Standorts zu entscheiden.</translation>
    </message>
    <message>
        <source>{refusal} Somebody who reviews can sign in instead.</source>
        <translation>{refusal} Stattdessen kann sich jemand anmelden, der prüft.</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>No item fits</source>
        <translation>Kein Artikel passt</translation>
    </message>
    <message>
        <source>Nothing in the queue fits this search and these filters.</source>
        <translation>Nichts in der Warteschlange passt zu dieser Suche und diesen Filtern.</translation>
    </message>
    <message>
        <source>Show all open items</source>
        <translation>Alle offenen Artikel zeigen</translation>
    </message>
    <message numerus="yes">
        <source>{n} items decided since this list was opened.</source>
        <comment>{n} item decided since this list was opened.</comment>
        <translation>
            <numerusform>{n} Artikel entschieden, seit diese Liste geöffnet wurde.</numerusform>
            <numerusform>{n} Artikel entschieden, seit diese Liste geöffnet wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are saved here and are sent when the service can be reached.</source>
        <translation>Sie sind hier gespeichert und werden gesendet, wenn der Dienst erreichbar ist.</translation>
    </message>
    <message>
        <source>All done here</source>
        <translation>Hier ist alles getan</translation>
    </message>
    <message>
        <source>Checking out items</source>
        <translation>Artikel werden ausgeliehen</translation>
    </message>
    <message>
        <source>Offline, and nothing is checked out</source>
        <translation>Offline, und nichts ist ausgeliehen</translation>
    </message>
    <message>
        <source>Items come when the service can be reached; this workstation keeps trying.</source>
        <translation>Artikel kommen, wenn der Dienst erreichbar ist; dieser Arbeitsplatz versucht es weiter.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>No items checked out</source>
        <translation>Keine Artikel ausgeliehen</translation>
    </message>
    <message>
        <source>Check out some items: they stay with this workstation, also without the network.</source>
        <translation>Einige Artikel ausleihen: Sie bleiben bei diesem Arbeitsplatz, auch ohne Netz.</translation>
    </message>
    <message>
        <source>Check out items</source>
        <translation>Artikel ausleihen</translation>
    </message>
    <message>
        <source>This item is no longer here</source>
        <translation>Dieser Artikel ist nicht mehr hier</translation>
    </message>
    <message>
        <source>The service took it back. Nothing is to be decided on it any more.</source>
        <translation>Der Dienst hat ihn zurückgenommen. Hier ist nichts mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Sure of the coming verdict</source>
        <translation>Beim nächsten Urteil sicher</translation>
    </message>
    <message>
        <source>Unsure of the coming verdict</source>
        <translation>Unsicher beim kommenden Urteil</translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>said by a person of their verdict</extracomment>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>of a verdict</comment>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>last decision</source>
        <translation>letzte Entscheidung</translation>
    </message>
    <message>
        <source>no picture seen</source>
        <translation>kein Bild gesehen</translation>
    </message>
    <message>
        <source>rule: say why</source>
        <translation>Regel: Grund nennen</translation>
    </message>
    <message>
        <source>keeps current</source>
        <extracomment>what rejecting does: the current pack stays</extracomment>
        <translation>behält jetzige</translation>
    </message>
    <message>
        <source>decide later</source>
        <translation>später entscheiden</translation>
    </message>
    <message>
        <source>physical test</source>
        <translation>Versandprüfung</translation>
    </message>
    <message>
        <source>in {pack}</source>
        <extracomment>what certifying does: the item goes out in this pack</extracomment>
        <translation>in {pack}</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>a verdict</comment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Defer</source>
        <extracomment>the name of a verdict</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Sent to test</source>
        <translation>Zur Prüfung</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>zertifiziert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>sent to test</source>
        <translation>zur Prüfung</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>why an item is flagged</comment>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Outside</source>
        <extracomment>why an item is flagged: unlike what the model was checked on</extracomment>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>why an item is flagged: a hard rule speaks against the pack</extracomment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Statistics disagree</source>
        <translation>Statistik widerspricht</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>state of a decision: by the service</extracomment>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>state of a decision: in force</extracomment>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>state of a decision</extracomment>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>state of a decision: by the service</extracomment>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>saved</source>
        <extracomment>state of a decision: kept on this workstation
----------
where a decision stands, within a line</extracomment>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>state of a decision: by the service
----------
where a decision stands, within a line: the service has it</extracomment>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>final</source>
        <extracomment>state of a decision: in force
----------
where a decision stands, within a line</extracomment>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>Waits for a mentor</source>
        <translation>Wartet auf Mentor:in</translation>
    </message>
    <message>
        <source>Kept, without effect</source>
        <translation>Aufbewahrt, ohne Wirkung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Gebilligt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Übersteuert</translation>
    </message>
    <message>
        <source>You observe, and do not decide yet.</source>
        <translation>Sie sehen zu und entscheiden noch nicht.</translation>
    </message>
    <message>
        <source>You decide in the shadow of others, without effect.</source>
        <translation>Sie entscheiden im Schatten anderer, ohne Wirkung.</translation>
    </message>
    <message>
        <source>A mentor countersigns every decision.</source>
        <translation>Eine Mentor:in zeichnet jede Entscheidung gegen.</translation>
    </message>
    <message>
        <source>A mentor countersigns rejects, what differs from the model, and a few more.</source>
        <translation>Eine Mentor:in zeichnet Ablehnungen, Abweichungen vom Modell und einige weitere gegen.</translation>
    </message>
    <message>
        <source>Your decisions take effect by themselves.</source>
        <translation>Ihre Entscheidungen wirken von selbst.</translation>
    </message>
    <message>
        <source>Your decisions take effect, and you countersign those of others.</source>
        <translation>Ihre Entscheidungen wirken, und Sie zeichnen die anderer gegen.</translation>
    </message>
    <message>
        <source>Overrode</source>
        <translation>Übersteuerte</translation>
    </message>
    <message>
        <source>It has no effect before a mentor countersigns it.</source>
        <translation>Es wirkt nicht, bevor eine Mentor:in es gegenzeichnet.</translation>
    </message>
    <message>
        <source>At your level in this pack decisions are kept for learning and have no effect.</source>
        <translation>Auf Ihrer Stufe werden Entscheidungen in dieser Verpackung zum Lernen aufbewahrt und haben keine Wirkung.</translation>
    </message>
    <message>
        <source>A mentor countersigned it; it is in force.</source>
        <translation>Eine Mentor:in hat gegengezeichnet; es gilt.</translation>
    </message>
    <message>
        <source>Decide it again; your new verdict replaces this one.</source>
        <translation>Neu entscheiden; Ihr neues Urteil ersetzt dieses.</translation>
    </message>
    <message>
        <source>A mentor gave the item a verdict in place of it.</source>
        <translation>Eine Mentor:in gab dem Artikel stattdessen ein Urteil.</translation>
    </message>
    <message>
        <source>Saved on this workstation; the service has not received it yet.</source>
        <translation>An diesem Arbeitsplatz gespeichert; der Dienst hat es noch nicht empfangen.</translation>
    </message>
    <message>
        <source>The service has received it; it is not in force yet.</source>
        <translation>Der Dienst hat es empfangen; es gilt noch nicht.</translation>
    </message>
    <message>
        <source>The service has received it and it is in force.</source>
        <translation>Der Dienst hat es empfangen, und es gilt.</translation>
    </message>
    <message>
        <source>Another decision differs; the safer verdict holds until adjudicated.</source>
        <translation>Eine andere Entscheidung weicht ab; das sicherere Urteil gilt, bis der Streitfall entschieden ist.</translation>
    </message>
    <message>
        <source>The service refused it; it is kept here and can be exported.</source>
        <translation>Der Dienst hat es zurückgewiesen; es wird hier aufbewahrt und kann exportiert werden.</translation>
    </message>
    <message>
        <source>Front</source>
        <comment>angle of a picture</comment>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>angle of a picture</comment>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>angle of a picture</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>angle of a picture</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Top</source>
        <comment>angle of a picture</comment>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Bottom</source>
        <comment>angle of a picture</comment>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Store picture</source>
        <translation>Shop-Bild</translation>
    </message>
    <message>
        <source>front</source>
        <comment>angle of a picture</comment>
        <translation>vorn</translation>
    </message>
    <message>
        <source>back</source>
        <comment>angle of a picture</comment>
        <translation>hinten</translation>
    </message>
    <message>
        <source>left</source>
        <comment>angle of a picture</comment>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <comment>angle of a picture</comment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>top</source>
        <comment>angle of a picture</comment>
        <translation>oben</translation>
    </message>
    <message>
        <source>bottom</source>
        <comment>angle of a picture</comment>
        <translation>unten</translation>
    </message>
    <message>
        <source>store picture</source>
        <translation>Shop-Bild</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>flammable</source>
        <translation>brennbar</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>flüssig</translation>
    </message>
    <message>
        <source>magnet</source>
        <translation>Magnet</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>scharf</translation>
    </message>
    <message>
        <source>hidden by draw</source>
        <translation>durch Auslosung verborgen</translation>
    </message>
    <message>
        <source>not used here</source>
        <translation>hier nicht genutzt</translation>
    </message>
    <message>
        <source>Its score is hidden by draw, for everybody, and shown after the decision.</source>
        <translation>Die Bewertung ist durch Auslosung für alle verborgen und wird nach der Entscheidung gezeigt.</translation>
    </message>
    <message>
        <source>This site does not use scores now: nobody is shown one.</source>
        <translation>Dieser Standort nutzt jetzt keine Bewertungen: Niemand sieht eine.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>a list: {first} are things with commas between, {last} is one</extracomment>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>Sent to test {title}</source>
        <translation>{title} zur Prüfung gegeben</translation>
    </message>
    <message>
        <source>sealed</source>
        <extracomment>in place of a figure: told after the verdict</extracomment>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>{sign}{symbol}&#x202f;{amount}</source>
        <extracomment>a price; {sign} is a minus or nothing, the space a narrow one that does not break</extracomment>
        <translation>{sign}{amount}&#x202f;{symbol}</translation>
    </message>
    <message>
        <source>{sides}&#x202f;mm</source>
        <extracomment>three sides of a box in millimetres</extracomment>
        <translation>{sides}&#x202f;mm</translation>
    </message>
    <message>
        <source>{kilograms:.1f}&#x202f;kg</source>
        <translation>{kilograms:.1f}&#x202f;kg</translation>
    </message>
    <message>
        <source>{grams}&#x202f;g</source>
        <translation>{grams}&#x202f;g</translation>
    </message>
    <message>
        <source>{current} → {proposed}</source>
        <extracomment>two packs: what is used now, and what is proposed in its place</extracomment>
        <translation>{current} → {proposed}</translation>
    </message>
    <message>
        <source>saves {weight} · {cost}</source>
        <extracomment>of a pack: less weight and money</extracomment>
        <translation>spart {weight} · {cost}</translation>
    </message>
    <message>
        <source>adds {weight} · {cost}</source>
        <extracomment>of a pack: more weight, and money</extracomment>
        <translation>plus {weight} · {cost}</translation>
    </message>
    <message>
        <source>Approved by {person}</source>
        <translation>Gebilligt von {person}</translation>
    </message>
    <message>
        <source>Returned by {person}</source>
        <translation>Zurückgegeben von {person}</translation>
    </message>
    <message>
        <source>Overridden by {person}</source>
        <translation>Übersteuert von {person}</translation>
    </message>
    <message>
        <source>{state}, by {person}</source>
        <extracomment>where a case stands, and whose word brought it there</extracomment>
        <translation>{state}, von {person}</translation>
    </message>
    <message>
        <source>{thousands}k</source>
        <extracomment>thousands: &quot;10k&quot; is ten thousand</extracomment>
        <translation>{thousands}k</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <extracomment>a sentence gets its full stop</extracomment>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>Scores: type a site, not used</source>
        <translation>Bewertungen: Standort, „nicht genutzt“ eintippen</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>head of a column: whether the site uses scores</extracomment>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Hidden of</source>
        <extracomment>head of a column: of what share of items the score is hidden</extracomment>
        <translation>Verborgen bei</translation>
    </message>
    <message>
        <source>Agree, score shown</source>
        <extracomment>head of a column: how often people agree with the model</extracomment>
        <translation>Einig, gezeigt</translation>
    </message>
    <message>
        <source>Agree, score hidden</source>
        <extracomment>head of a column: how often people agree with the model</extracomment>
        <translation>Einig, verborgen</translation>
    </message>
    <message>
        <source>Shown less hidden, points</source>
        <extracomment>head of a column: the difference of the two</extracomment>
        <translation>Gezeigt minus verborgen, Punkte</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>head of a column: how many decisions it takes</extracomment>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>The service is asked; it reads what was decided of drawn items at your sites.</source>
        <translation>Der Dienst wird gefragt; er liest, was an Ihren Standorten zu ausgelosten Artikeln entschieden wurde.</translation>
    </message>
    <message>
        <source>Scores and people</source>
        <translation>Bewertungen und Menschen</translation>
    </message>
    <message>
        <source>stops or resumes the use of scores</source>
        <translation>beendet die Nutzung von Bewertungen oder nimmt sie wieder auf</translation>
    </message>
    <message>
        <source>{site} does not use scores: {reason} ({case})</source>
        <translation>{site} nutzt keine Bewertungen: {reason} ({case})</translation>
    </message>
    <message>
        <source>Stop using scores at {site}: from now on nobody there is shown one, and nothing certifies by itself</source>
        <translation>Bewertungen in {site} nicht mehr nutzen: Ab jetzt sieht dort niemand eine, und nichts zertifiziert von selbst</translation>
    </message>
    <message>
        <source>Use scores at {site} again</source>
        <translation>Bewertungen in {site} wieder nutzen</translation>
    </message>
    <message>
        <source>Why: everybody at the site is told</source>
        <translation>Warum: Alle am Standort erfahren es</translation>
    </message>
    <message>
        <source>Type {site} to confirm</source>
        <translation>Zur Bestätigung {site} eintippen</translation>
    </message>
    <message>
        <source>For a share of items, drawn by chance, nobody is shown the score until they are decided. Where people agree with the model more often when they see its score than when they do not, they follow it; so many of each are needed to find five points. Told of sites, never of people.</source>
        <translation>Für einen ausgelosten Anteil der Artikel sieht niemand die Bewertung, bis sie entschieden sind. Wo Menschen dem Modell öfter zustimmen, wenn sie seine Bewertung sehen, als wenn nicht, folgen sie ihr; so viele von beiden braucht es, um fünf Punkte zu finden. Mitgeteilt zu Standorten, nie zu Personen.</translation>
    </message>
    <message>
        <source>used</source>
        <extracomment>scores at a site</extracomment>
        <translation>genutzt</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht genutzt</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{agree} of {decisions}</source>
        <translation>{agree} von {decisions}</translation>
    </message>
    <message>
        <source>{share} of {decisions:,}</source>
        <extracomment>a share with its interval, and of how many</extracomment>
        <translation>{share} von {decisions:,}</translation>
    </message>
    <message>
        <source>&lt; {smallest:.3f}</source>
        <extracomment>a p</extracomment>
        <translation>&lt; {smallest:.3f}</translation>
    </message>
    <message>
        <source>Sealed first decisions are not told: fewer than five people are behind them.</source>
        <translation>Verdeckte erste Entscheidungen werden nicht mitgeteilt: Weniger als fünf Personen stehen dahinter.</translation>
    </message>
    <message>
        <source>No sealed first decision of known truth yet.</source>
        <translation>Noch keine verdeckte erste Entscheidung mit bekannter Wahrheit.</translation>
    </message>
    <message>
        <source>Sealed first decisions of {people} people, {cases:,} cases of known truth: right advice taken {taken}, wrong advice left {left}; turned from right to wrong: {turned}.</source>
        <translation>Verdeckte erste Entscheidungen von {people} Personen, {cases:,} Fälle mit bekannter Wahrheit: richtigem Rat gefolgt {taken}, falschem Rat nicht gefolgt {left}; von richtig zu falsch gewechselt: {turned}.</translation>
    </message>
    <message>
        <source>Chosen when the desk was started (--server)</source>
        <translation>Beim Start des Arbeitsplatzes gewählt (--server)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Code for this computer</source>
        <translation>Code für diesen Computer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>the screen that asks who works here</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>With an empty name</source>
        <translation>Bei leerem Namen</translation>
    </message>
    <message>
        <source>Sign in to Reviewer</source>
        <translation>Bei Reviewer anmelden</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>After the first sign-in this desk knows you, also while the service is away. Records stay under their author, whoever signs in next.</source>
        <translation>Nach der ersten Anmeldung kennt Sie dieser Arbeitsplatz, auch wenn der Dienst fort ist. Einträge bleiben bei ihrer Verfasser:in, wer sich auch als Nächstes anmeldet.</translation>
    </message>
    <message>
        <source>People take turns at this desk: sign out when you leave, it does so by itself after a while. Records stay under their author, whoever signs in next.</source>
        <translation>Menschen wechseln sich an diesem Arbeitsplatz ab: beim Gehen abmelden, nach einer Weile geschieht es von selbst. Einträge bleiben bei ihrer Verfasser:in, wer sich auch als Nächstes anmeldet.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Sign in with {company}</source>
        <translation>Anmelden mit {company}</translation>
    </message>
    <message>
        <source>Leave empty for the company</source>
        <translation>Für das Unternehmen leer lassen</translation>
    </message>
    <message>
        <source>Go on in your browser. Escape ends it here.</source>
        <translation>Im Browser weitermachen. Escape beendet es hier.</translation>
    </message>
    <message>
        <source>hard rule</source>
        <translation>feste Regel</translation>
    </message>
    <message>
        <source>decided</source>
        <extracomment>why an item cannot be a member</extracomment>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>reopened</source>
        <extracomment>why an item cannot be a member</extracomment>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>score hidden</source>
        <translation>Bewertung verborgen</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>why an item cannot be a member: it is no longer on this desk</extracomment>
        <translation>fort</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Noch nicht hier</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>Nicht zu öffnen</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>of an item: taken out of the group by the person</extracomment>
        <translation>heraus</translation>
    </message>
    <message>
        <source>Left out ({count:,})</source>
        <translation>Ausgelassen ({count:,})</translation>
    </message>
    <message>
        <source>Members ({count:,})</source>
        <translation>Enthalten ({count:,})</translation>
    </message>
    <message>
        <source>Bulk act {record}</source>
        <translation>Sammelhandlung {record}</translation>
    </message>
    <message numerus="yes">
        <source>Certified {n:,} items as {packs}</source>
        <comment>Certified {n:,} item as {packs}</comment>
        <translation>
            <numerusform>{n:,} Artikel als {packs} zertifiziert</numerusform>
            <numerusform>{n:,} Artikel als {packs} zertifiziert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected {n:,} items for {packs}</source>
        <comment>Rejected {n:,} item for {packs}</comment>
        <translation>
            <numerusform>{n:,} Artikel für {packs} abgelehnt</numerusform>
            <numerusform>{n:,} Artikel für {packs} abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>{act} (taken back)</source>
        <translation>{act} (zurückgenommen)</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items were drawn at random, each set of so many with the same chance, and opened one by one.</source>
        <comment>{n:,} item was drawn at random, each with the same chance, and opened.</comment>
        <translation>
            <numerusform>{n:,} Artikel wurde zufällig gezogen, jeder mit gleicher Chance, und geöffnet.</numerusform>
            <numerusform>{n:,} Artikel wurden zufällig gezogen, jede Menge dieser Größe mit gleicher Chance, und einzeln geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of them were taken out.</source>
        <comment>{n:,} of them was taken out.</comment>
        <translation>
            <numerusform>{n:,} davon wurde herausgenommen.</numerusform>
            <numerusform>{n:,} davon wurden herausgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bound is the exact one-sided limit at 95 % for a draw without replacement (hypergeometric). It counts as a defect what the person, having opened it, took out: a defect that nobody can see in the pictures is not covered.</source>
        <translation>Die Grenze ist die exakte einseitige Obergrenze zu 95 % für eine Ziehung ohne Zurücklegen (hypergeometrisch). Als Mangel zählt, was die Person nach dem Öffnen herausnahm: Ein Mangel, den niemand auf den Bildern sehen kann, ist nicht erfasst.</translation>
    </message>
    <message>
        <source>chosen one by one</source>
        <translation>einzeln gewählt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Opened one by one</source>
        <translation>Einzeln geöffnet</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Erneut angesehen</translation>
    </message>
    <message>
        <source>Thumbnails painted</source>
        <translation>Gezeigte Vorschaubilder</translation>
    </message>
    <message>
        <source>{seconds:.0f} s, decided by {input}</source>
        <extracomment>{input}: keyboard, keypad, mouse</extracomment>
        <translation>{seconds:.0f} s, entschieden per {input}</translation>
    </message>
    <message>
        <source>Sheet in sight</source>
        <translation>Bogen im Blick</translation>
    </message>
    <message>
        <source>Scores shown</source>
        <extracomment>of scores</extracomment>
        <translation>Gezeigte Bewertungen</translation>
    </message>
    <message>
        <source>State of the record</source>
        <translation>Stand des Eintrags</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of the members</source>
        <comment>{n:,} of the members</comment>
        <translation>
            <numerusform>{n:,} der Enthaltenen</numerusform>
            <numerusform>{n:,} der Enthaltenen</numerusform>
        </translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>of an item: opened by the person</extracomment>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>drawn</source>
        <extracomment>of an item: by chance</extracomment>
        <translation>gezogen</translation>
    </message>
    <message>
        <source>least similar</source>
        <extracomment>of an item: to the others of its group</extracomment>
        <translation>am unähnlichsten</translation>
    </message>
    <message>
        <source>{reason}, drawn</source>
        <extracomment>{reason}: why an item was left out; drawn: by chance</extracomment>
        <translation>{reason}, gezogen</translation>
    </message>
    <message>
        <source>Wrote the certificate to {path}.</source>
        <translation>Zertifikat nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>Sample: {opened}, {drawn}.</source>
        <translation>Stichprobe: {opened}, {drawn}.</translation>
    </message>
    <message>
        <source>Left out: {items}.</source>
        <translation>Ausgelassen: {items}.</translation>
    </message>
    <message>
        <source>Type the number, then</source>
        <translation>Die Zahl eintippen, dann</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>leaves, nothing decided</source>
        <translation>schließt, nichts entschieden</translation>
    </message>
    <message>
        <source>once more decides</source>
        <translation>noch einmal: entscheidet</translation>
    </message>
    <message>
        <source>Press the verdict&apos;s key once more, or Esc.</source>
        <translation>Die Taste des Urteils noch einmal drücken oder Esc.</translation>
    </message>
    <message>
        <source>That is not the number of items. Type it again.</source>
        <translation>Das ist nicht die Zahl der Artikel. Erneut eintippen.</translation>
    </message>
    <message>
        <source>Left out ({count:,}), each with the reason:</source>
        <translation>Ausgelassen ({count:,}), je mit Grund:</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Certificate (PDF) …</source>
        <translation>Zertifikat (PDF) …</translation>
    </message>
    <message>
        <source>writes the certificate</source>
        <translation>schreibt das Zertifikat</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of them opened one by one</source>
        <comment>{n:,} of them opened one by one</comment>
        <translation>
            <numerusform>{n:,} davon einzeln geöffnet</numerusform>
            <numerusform>{n:,} davon einzeln geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} were drawn at random, of which {out:,} taken out</source>
        <comment>{n:,} was drawn at random, of which {out:,} taken out</comment>
        <translation>
            <numerusform>{n:,} wurde zufällig gezogen, davon {out:,} herausgenommen</numerusform>
            <numerusform>{n:,} wurden zufällig gezogen, davon {out:,} herausgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} were drawn at random</source>
        <comment>{n:,} was drawn at random</comment>
        <translation>
            <numerusform>{n:,} wurde zufällig gezogen</numerusform>
            <numerusform>{n:,} wurden zufällig gezogen</numerusform>
        </translation>
    </message>
    <message>
        <source>{opened}; {drawn}.</source>
        <extracomment>{opened}: &quot;12 of them opened one by one&quot;; {drawn}: &quot;8 were drawn at random&quot;</extracomment>
        <translation>{opened}; {drawn}.</translation>
    </message>
    <message>
        <source>Thumbnails of the group</source>
        <translation>Vorschaubilder der Gruppe</translation>
    </message>
    <message>
        <source>risk {risk}</source>
        <translation>Risiko {risk}</translation>
    </message>
    <message>
        <source>{place} of {count}, {title}, {risk}</source>
        <translation>{place} von {count}, {title}, {risk}</translation>
    </message>
    <message>
        <source>risk {low} to {high}</source>
        <translation>Risiko {low} bis {high}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>as {pack}</source>
        <translation>als {pack}</translation>
    </message>
    <message>
        <source>Looking for groups</source>
        <translation>Gruppen werden gesucht</translation>
    </message>
    <message>
        <source>This is the last group.</source>
        <translation>Das ist die letzte Gruppe.</translation>
    </message>
    <message>
        <source>This is the first group.</source>
        <translation>Das ist die erste Gruppe.</translation>
    </message>
    <message>
        <source>Comparing pictures; groups follow in a moment.</source>
        <translation>Bilder werden verglichen; Gruppen folgen gleich.</translation>
    </message>
    <message>
        <source>Looking for look-alikes</source>
        <translation>Ähnliche werden gesucht</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>There is no item under the keys.</source>
        <translation>Unter den Tasten ist kein Artikel.</translation>
    </message>
    <message>
        <source>The whole sample was opened.</source>
        <translation>Die ganze Stichprobe wurde geöffnet.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Bound on undetected defects</source>
        <translation>Grenze für unentdeckte Mängel</translation>
    </message>
    <message>
        <source>Before the verdict</source>
        <translation>Vor dem Urteil</translation>
    </message>
    <message>
        <source>{count:,} of {all:,}</source>
        <translation>{count:,} von {all:,}</translation>
    </message>
    <message>
        <source>Nothing is lacking: the verdict keys count.</source>
        <translation>Nichts fehlt: Die Urteilstasten zählen.</translation>
    </message>
    <message>
        <source>{members} members. {sample}. {lacks}</source>
        <extracomment>{members}: &quot;12 of 400&quot;; {sample}: &quot;7 of 16 opened&quot;; {lacks}: sentences</extracomment>
        <translation>{members} enthalten. {sample}. {lacks}</translation>
    </message>
    <message>
        <source>Next of the sample</source>
        <translation>Nächster der Stichprobe</translation>
    </message>
    <message>
        <source>Take out / put in</source>
        <translation>Heraus / hinein</translation>
    </message>
    <message>
        <source>Certify {count:,}</source>
        <translation>{count:,} zertifizieren</translation>
    </message>
    <message>
        <source>Reject {count:,}</source>
        <translation>{count:,} ablehnen</translation>
    </message>
    <message>
        <source>{count:,} {reason}</source>
        <extracomment>how many items cannot be members, and why: &quot;3 hard rule&quot;</extracomment>
        <translation>{count:,} {reason}</translation>
    </message>
    <message>
        <source>{items} (may be rejected only)</source>
        <translation>{items} (dürfen nur abgelehnt werden)</translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation>Formfaktor</translation>
    </message>
    <message>
        <source>Group by form factor</source>
        <translation>Nach Formfaktor gruppieren</translation>
    </message>
    <message>
        <source>Group by look-alike</source>
        <translation>Nach Ähnlichkeit gruppieren</translation>
    </message>
    <message>
        <source>Group by vendor</source>
        <translation>Nach Lieferant gruppieren</translation>
    </message>
    <message>
        <source>Group by category</source>
        <translation>Nach Kategorie gruppieren</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>niedriges Risiko</translation>
    </message>
    <message>
        <source>middle risk</source>
        <translation>mittleres Risiko</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>hohes Risiko</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>no item was left out</extracomment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>The sample says nothing yet.</source>
        <translation>Die Stichprobe sagt noch nichts.</translation>
    </message>
    <message numerus="yes">
        <source>At 95 %, at most {share} of these {n:,} would be damaged unseen.</source>
        <comment>At 95 %, at most {share} of this {n:,} would be damaged unseen.</comment>
        <translation>
            <numerusform>Mit 95 % Sicherheit würden höchstens {share} von diesem {n:,} ungesehen beschädigt.</numerusform>
            <numerusform>Mit 95 % Sicherheit würden höchstens {share} dieser {n:,} ungesehen beschädigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At 95 %, at most {share} of these {n:,} would be fine unseen.</source>
        <comment>At 95 %, at most {share} of this {n:,} would be fine unseen.</comment>
        <translation>
            <numerusform>Mit 95 % Sicherheit wären höchstens {share} von diesem {n:,} ungesehen in Ordnung.</numerusform>
            <numerusform>Mit 95 % Sicherheit wären höchstens {share} dieser {n:,} ungesehen in Ordnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} otherwise</source>
        <comment>{n:,} otherwise</comment>
        <extracomment>items that others decided otherwise than the act</extracomment>
        <translation>
            <numerusform>{n:,} anders</numerusform>
            <numerusform>{n:,} anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} the same</source>
        <comment>{n:,} the same</comment>
        <extracomment>items that others decided the same as the act</extracomment>
        <translation>
            <numerusform>{n:,} gleich</numerusform>
            <numerusform>{n:,} gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} unclear</source>
        <comment>{n:,} unclear</comment>
        <extracomment>items that others sent to a test or deferred</extracomment>
        <translation>
            <numerusform>{n:,} unklar</numerusform>
            <numerusform>{n:,} unklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} ended before</source>
        <comment>{n:,} ended before</comment>
        <extracomment>items that nobody had looked at when the act was taken back</extracomment>
        <translation>
            <numerusform>{n:,} vorher beendet</numerusform>
            <numerusform>{n:,} vorher beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drawn:,} of {n:,} unopened members, drawn by the service: others decided {results}.</source>
        <comment>{drawn:,} of {n:,} unopened member, drawn by the service: others decided {results}.</comment>
        <extracomment>{results}: &quot;1 otherwise, 7 the same&quot;</extracomment>
        <translation>
            <numerusform>{drawn:,} von {n:,} ungeöffneten Artikel, vom Dienst gezogen: Andere entschieden {results}.</numerusform>
            <numerusform>{drawn:,} von {n:,} ungeöffneten Artikeln, vom Dienst gezogen: Andere entschieden {results}.</numerusform>
        </translation>
    </message>
    <message>
        <source>At 95 %, at most {share} of all would be decided otherwise.</source>
        <translation>Mit 95 % Sicherheit würden höchstens {share} von allen anders entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>{opened} of {n} opened</source>
        <comment>{opened} of {n} opened</comment>
        <translation>
            <numerusform>{opened} von {n} geöffnet</numerusform>
            <numerusform>{opened} von {n} geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>{random}, {unlike} ({risk})</source>
        <extracomment>{random}: &quot;9 at random&quot;; {unlike}: &quot;7 least similar&quot;; {risk}: &quot;low risk&quot;</extracomment>
        <translation>{random}, {unlike} ({risk})</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} at random</source>
        <comment>{n:,} at random</comment>
        <translation>
            <numerusform>{n:,} zufällig</numerusform>
            <numerusform>{n:,} zufällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} least similar</source>
        <comment>{n:,} least similar</comment>
        <translation>
            <numerusform>{n:,} am unähnlichsten</numerusform>
            <numerusform>{n:,} am unähnlichsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} not shown yet</source>
        <comment>{n:,} not shown yet</comment>
        <translation>
            <numerusform>{n:,} noch nicht gezeigt</numerusform>
            <numerusform>{n:,} noch nicht gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} taken out</source>
        <comment>{n:,} taken out</comment>
        <translation>
            <numerusform>{n:,} herausgenommen</numerusform>
            <numerusform>{n:,} herausgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} cannot be members</source>
        <comment>{n:,} cannot be a member</comment>
        <translation>
            <numerusform>{n:,} kann nicht dazugehören</numerusform>
            <numerusform>{n:,} können nicht dazugehören</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} over the cap of one act</source>
        <comment>{n:,} over the cap of one act</comment>
        <translation>
            <numerusform>{n:,} über der Höchstzahl einer Handlung</numerusform>
            <numerusform>{n:,} über der Höchstzahl einer Handlung</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample: {opened} · taken out</source>
        <translation>Stichprobe: {opened} · herausgenommen</translation>
    </message>
    <message>
        <source>Sample: {opened}</source>
        <extracomment>{opened}: &quot;7 of 16 opened&quot;</extracomment>
        <translation>Stichprobe: {opened}</translation>
    </message>
    <message>
        <source>No picture of the listed items is on this machine yet.</source>
        <translation>Von den aufgelisteten Artikeln ist noch kein Bild auf diesem Rechner.</translation>
    </message>
    <message>
        <source>No two open items that are listed have this in common.</source>
        <translation>Keine zwei aufgelisteten offenen Artikel haben dies gemeinsam.</translation>
    </message>
    <message>
        <source>The queue lists no open item. Check out more, or change its filter.</source>
        <translation>Die Warteschlange zeigt keinen offenen Artikel. Mehr ausleihen oder den Filter ändern.</translation>
    </message>
    <message>
        <source>{done}. Saved.</source>
        <translation>{done}. Gespeichert.</translation>
    </message>
    <message>
        <source>Angles that are missing</source>
        <translation>Fehlende Ansichten</translation>
    </message>
    <message>
        <source>✓ wanted</source>
        <extracomment>an angle that is marked as missing</extracomment>
        <translation>✓ gewünscht</translation>
    </message>
    <message>
        <source>no picture</source>
        <extracomment>of an angle</extracomment>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>This desk is a kiosk and opens no files. Use another computer for that.</source>
        <translation>Dieser Arbeitsplatz ist ein Kiosk und öffnet keine Dateien. Dafür einen anderen Computer benutzen.</translation>
    </message>
    <message>
        <source>Narrow: {board}</source>
        <translation>Eingrenzen: {board}</translation>
    </message>
    <message>
        <source>{left:,} of {all:,}</source>
        <translation>{left:,} von {all:,}</translation>
    </message>
    <message>
        <source>Hints of breaks are on.</source>
        <translation>Tipps zu Pausen sind ein.</translation>
    </message>
    <message>
        <source>Hints of breaks are off.</source>
        <translation>Tipps zu Pausen sind aus.</translation>
    </message>
    <message>
        <source>Hints of verdicts without looking are on.</source>
        <translation>Tipps zu Urteilen ohne Hinsehen sind ein.</translation>
    </message>
    <message>
        <source>Hints of verdicts without looking are off.</source>
        <translation>Tipps zu Urteilen ohne Hinsehen sind aus.</translation>
    </message>
    <message>
        <source>No run of quick verdicts waits for a second look.</source>
        <translation>Keine Folge schneller Urteile wartet auf einen zweiten Blick.</translation>
    </message>
    <message>
        <source>That was the last case that waits for your word.</source>
        <translation>Das war der letzte Fall, der auf Ihr Wort wartet.</translation>
    </message>
    <message>
        <source>by name</source>
        <extracomment>an action without a key: it is found by its name</extracomment>
        <translation>nach Namen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys: {screen}</source>
        <translation>Tasten: {screen}</translation>
    </message>
    <message>
        <source>{profile}, single keys with Alt</source>
        <translation>{profile}, einzelne Tasten mit Alt</translation>
    </message>
    <message>
        <source>next key profile</source>
        <translation>nächstes Tastenprofil</translation>
    </message>
    <message>
        <source>finds an action by name</source>
        <translation>findet eine Aktion nach Namen</translation>
    </message>
    <message>
        <source>saving</source>
        <extracomment>a decision is being saved</extracomment>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Text fields</source>
        <translation>Textfelder</translation>
    </message>
    <message>
        <source>Finder</source>
        <extracomment>the list in which an action is found by its name</extracomment>
        <translation>Aktionssuche</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Dialoge</translation>
    </message>
    <message>
        <source>Grades</source>
        <extracomment>cards that ask how well an answer was known</extracomment>
        <translation>Noten</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>the screen of plans, people and projects</extracomment>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Has it now</source>
        <translation>Hat sie jetzt</translation>
    </message>
    <message>
        <source>Would have it</source>
        <translation>Bekäme sie</translation>
    </message>
    <message>
        <source>Keys with two meanings</source>
        <translation>Tasten mit zwei Bedeutungen</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>und {n} weitere</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} in {modes} is {its_action}, not {wanted_action}.</source>
        <translation>{key} in {modes} ist {its_action}, nicht {wanted_action}.</translation>
    </message>
    <message numerus="yes">
        <source>{action}: the key is {key}. You clicked it {n} times.</source>
        <comment>{action}: the key is {key}. You clicked it once.</comment>
        <translation>
            <numerusform>{action}: Die Taste ist {key}. Sie haben einmal geklickt.</numerusform>
            <numerusform>{action}: Die Taste ist {key}. Sie haben {n}-mal geklickt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints of keys after clicks are on.</source>
        <translation>Tipps zu Tasten nach Klicks sind ein.</translation>
    </message>
    <message>
        <source>Hints of keys after clicks are off.</source>
        <translation>Tipps zu Tasten nach Klicks sind aus.</translation>
    </message>
    <message>
        <source>lately</source>
        <extracomment>an action that was used lately</extracomment>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion finden</translation>
    </message>
    <message>
        <source>choose</source>
        <extracomment>what two keys do</extracomment>
        <translation>wählen</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>führt aus</translation>
    </message>
    <message>
        <source>No web browser can be opened here. Ask IT, or sign in by password.</source>
        <translation>Hier kann kein Webbrowser geöffnet werden. Die IT fragen oder mit Passwort anmelden.</translation>
    </message>
    <message>
        <source>Histogram of waiting times</source>
        <translation>Histogramm der Wartezeiten</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>From the moment the window gets a key or a click until the next item&apos;s picture is painted, in milliseconds. Meant: median {median}, 95 of 100 within {p95}.</source>
        <translation>Vom Moment, in dem das Fenster eine Taste oder einen Klick bekommt, bis das Bild des nächsten Artikels gezeichnet ist, in Millisekunden. Soll: Median {median}, 95 von 100 binnen {p95}.</translation>
    </message>
    <message>
        <source>Key press to picture</source>
        <translation>Tastendruck bis Bild</translation>
    </message>
    <message>
        <source>Nothing was measured yet: go to another item, and come back here.</source>
        <translation>Noch wurde nichts gemessen: zu einem anderen Artikel gehen und hierher zurückkommen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures · median {median:.0f} · 95 % within {p95:.0f} · longest {longest:.0f}&#xa0;ms</source>
        <comment>{n} picture · median {median:.0f} · 95 % within {p95:.0f} · longest {longest:.0f}&#xa0;ms</comment>
        <translation>
            <numerusform>{n} Bild · Median {median:.0f} · 95 % binnen {p95:.0f} · längstes {longest:.0f}&#xa0;ms</numerusform>
            <numerusform>{n} Bilder · Median {median:.0f} · 95 % binnen {p95:.0f} · längstes {longest:.0f}&#xa0;ms</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} and more milliseconds: {count}</source>
        <translation>{low} und mehr Millisekunden: {count}</translation>
    </message>
    <message>
        <source>{low} to {high} milliseconds: {count}</source>
        <translation>{low} bis {high} Millisekunden: {count}</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>NICHT GESPEICHERT</translation>
    </message>
    <message>
        <source>Your decision: {decision} for “{item}”. It is on this screen only. Try again, or write it to a file on another disk.</source>
        <translation>Ihre Entscheidung: {decision} für „{item}“. Sie ist nur auf diesem Bildschirm. Erneut versuchen oder in eine Datei auf einem anderen Datenträger schreiben.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Write to a file …</source>
        <translation>In eine Datei schreiben …</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Neu entscheiden</translation>
    </message>
    <message>
        <source>tries again</source>
        <translation>versucht erneut</translation>
    </message>
    <message>
        <source>drops it; the item stays open</source>
        <translation>verwirft sie; der Artikel bleibt offen</translation>
    </message>
    <message>
        <source>Reviewer made a mistake</source>
        <translation>Reviewer hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Everything shown as saved is safe. You can go on; when it happens again, start Reviewer anew.</source>
        <translation>Das ist ein Fehler des Programms, nicht Ihrer. Alles als gespeichert Gezeigte ist sicher. Sie können weitermachen; geschieht es wieder, Reviewer neu starten.</translation>
    </message>
    <message>
        <source>It is written down in {file}.</source>
        <translation>Es ist in {file} aufgeschrieben.</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Write a report …</source>
        <translation>Bericht schreiben …</translation>
    </message>
    <message>
        <source>A person decides what the packaging model is unsure of.</source>
        <translation>Ein Mensch entscheidet, wo das Verpackungsmodell unsicher ist.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Qt and PySide6 are used under the LGPL 3: their libraries lie beside this program and may be replaced. Fonts: Inter and Noto Sans JP, under the SIL Open Font License.</source>
        <translation>Apache License 2.0. Qt und PySide6 werden unter der LGPL 3 verwendet: Ihre Bibliotheken liegen neben diesem Programm und dürfen ersetzt werden. Schriften: Inter und Noto Sans JP, unter der SIL Open Font License.</translation>
    </message>
    <message>
        <source>Records and settings: {folder}</source>
        <translation>Einträge und Einstellungen: {folder}</translation>
    </message>
    <message>
        <source>{decision}, note “{note}”</source>
        <translation>{decision}, Notiz „{note}“</translation>
    </message>
    <message>
        <source>Contest which piece</source>
        <extracomment>asks which piece of evidence is contested</extracomment>
        <translation>Welchen Beleg bestreiten</translation>
    </message>
    <message>
        <source>contests it</source>
        <translation>bestreitet ihn</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Bestreiten</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Einträge exportieren</translation>
    </message>
    <message>
        <source>Export your notebook</source>
        <translation>Ihr Notizbuch exportieren</translation>
    </message>
    <message>
        <source>Write the decision to a file</source>
        <translation>Entscheidung in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Write records to carry by hand</source>
        <translation>Einträge zum Mitnehmen schreiben</translation>
    </message>
    <message>
        <source>Receipts (*.receipt);;All files (*)</source>
        <translation>Quittungen (*.receipt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Write meetings to a calendar file</source>
        <translation>Treffen in eine Kalenderdatei schreiben</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Kalender (*.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Propose meetings of a calendar file</source>
        <translation>Treffen einer Kalenderdatei vorschlagen</translation>
    </message>
    <message>
        <source>Write a bundle for researchers</source>
        <translation>Bündel für Forschende schreiben</translation>
    </message>
    <message>
        <source>Answers (*.jsonl);;All files (*)</source>
        <translation>Antworten (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Take answers of researchers</source>
        <translation>Antworten von Forschenden übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} meetings and events to {file}.</source>
        <comment>Wrote {n} meeting or event to {file}.</comment>
        <translation>
            <numerusform>{n} Treffen oder Veranstaltung nach {file} geschrieben.</numerusform>
            <numerusform>{n} Treffen und Veranstaltungen nach {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} records to {file}.</source>
        <comment>Wrote {n} record to {file}.</comment>
        <translation>
            <numerusform>{n} Eintrag nach {file} geschrieben.</numerusform>
            <numerusform>{n} Einträge nach {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} steps of your notes to {file}.</source>
        <comment>Wrote {n} step of your notes to {file}.</comment>
        <translation>
            <numerusform>{n} Schritt Ihrer Notizen nach {file} geschrieben.</numerusform>
            <numerusform>{n} Schritte Ihrer Notizen nach {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for items at the service.</source>
        <translation>Beim Dienst werden Artikel gesucht.</translation>
    </message>
    <message>
        <source>Checking out more items.</source>
        <translation>Weitere Artikel werden ausgeliehen.</translation>
    </message>
    <message>
        <source>The service has no further items.</source>
        <translation>Der Dienst hat keine weiteren Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>{n} item</comment>
        <translation>
            <numerusform>{n} Artikel</numerusform>
            <numerusform>{n} Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}+ items</source>
        <comment>{n}+ items</comment>
        <extracomment>so many, and more are being read</extracomment>
        <translation>
            <numerusform>{n}+ Artikel</numerusform>
            <numerusform>{n}+ Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{items}, {n} decided</source>
        <comment>{items}, {n} decided</comment>
        <extracomment>how many items, or a place among them; how many of them are decided</extracomment>
        <translation>
            <numerusform>{items}, {n} entschieden</numerusform>
            <numerusform>{items}, {n} entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>This is about many items at once.</source>
        <translation>Das betrifft viele Artikel auf einmal.</translation>
    </message>
    <message>
        <source>This is about many items at once. Look at one of them.</source>
        <translation>Das betrifft viele Artikel auf einmal. Einen davon ansehen.</translation>
    </message>
    <message>
        <source>No project or goal that you may read of has built a stage yet.</source>
        <translation>Kein Projekt oder Ziel, das Sie lesen dürfen, hat schon eine Phase gebaut.</translation>
    </message>
    <message>
        <source>From idea to production</source>
        <translation>Von der Idee zum Betrieb</translation>
    </message>
    <message>
        <source>walks through it</source>
        <translation>führt hindurch</translation>
    </message>
    <message numerus="yes">
        <source>{reached} of {n} stages</source>
        <comment>{reached} of {n} stage</comment>
        <translation>
            <numerusform>{reached} von {n} Phase</numerusform>
            <numerusform>{reached} von {n} Phasen</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening records and queue.</source>
        <translation>Einträge und Warteschlange werden geöffnet.</translation>
    </message>
    <message>
        <source>Not before somebody has signed in.</source>
        <translation>Nicht, bevor sich jemand angemeldet hat.</translation>
    </message>
    <message>
        <source>Only while something lies over the screen.</source>
        <translation>Nur, solange etwas über dem Bildschirm liegt.</translation>
    </message>
    <message>
        <source>Only on {screens}.</source>
        <translation>Nur auf {screens}.</translation>
    </message>
    <message>
        <source>Only on {screens} ({key} goes there).</source>
        <translation>Nur auf {screens} ({key} führt dorthin).</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut ansehen</translation>
    </message>
    <message>
        <source>Only you see this; it is neither recorded nor sent.</source>
        <translation>Nur Sie sehen das; es wird weder aufgezeichnet noch gesendet.</translation>
    </message>
    <message>
        <source>A break of 5 to 10 minutes after 50 to 60 at the screen is better than a longer one later.</source>
        <translation>Eine Pause von 5 bis 10 Minuten nach 50 bis 60 am Bildschirm ist besser als eine längere später.</translation>
    </message>
    <message>
        <source>“Hints of breaks” switches it off.</source>
        <translation>„Tipps zu Pausen“ schaltet es aus.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes without a break</source>
        <comment>{n} minute without a break</comment>
        <translation>
            <numerusform>{n} Minute ohne Pause</numerusform>
            <numerusform>{n} Minuten ohne Pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the last {all} in under {time}</source>
        <comment>{n} of the last {all} in under {time}</comment>
        <translation>
            <numerusform>{n} der letzten {all} in unter {time}</numerusform>
            <numerusform>{n} der letzten {all} in unter {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last {all} verdicts all follow the proposal; {n} of them came in less than {time} and by one angle.</source>
        <comment>Your last {all} verdicts all follow the proposal; {n} of them came in less than {time} and by one angle.</comment>
        <translation>
            <numerusform>Ihre letzten {all} Urteile folgen alle dem Vorschlag; {n} davon kam in weniger als {time} und nach einer Ansicht.</numerusform>
            <numerusform>Ihre letzten {all} Urteile folgen alle dem Vorschlag; {n} davon kamen in weniger als {time} und nach einer Ansicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>You usually take {time}.</source>
        <translation>Sie brauchen gewöhnlich {time}.</translation>
    </message>
    <message>
        <source>“Hints of verdicts without looking” switches it off.</source>
        <translation>„Tipps zu Urteilen ohne Hinsehen“ schaltet es aus.</translation>
    </message>
    <message numerus="yes">
        <source>Second look: certified {n}&#x202f;min ago after {time}.</source>
        <comment>Second look: certified {n}&#x202f;min ago after {time}.</comment>
        <translation>
            <numerusform>Zweiter Blick: vor {n}&#x202f;min nach {time} zertifiziert.</numerusform>
            <numerusform>Zweiter Blick: vor {n}&#x202f;min nach {time} zertifiziert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second look: certified just now after {time}.</source>
        <translation>Zweiter Blick: gerade eben nach {time} zertifiziert.</translation>
    </message>
    <message>
        <source>{key} goes back.</source>
        <translation>{key} führt zurück.</translation>
    </message>
    <message>
        <source>The evidence of this item is not on this machine, and the service cannot be reached now. That of checked-out items comes by itself with the next sync. The item can be decided without it.</source>
        <translation>Die Belege zu diesem Artikel sind nicht auf diesem Rechner, und der Dienst ist jetzt nicht erreichbar. Die zu ausgeliehenen Artikeln kommen von selbst mit dem nächsten Abgleich. Der Artikel kann ohne sie entschieden werden.</translation>
    </message>
    <message>
        <source>Only the service knows who is behind a pseudonym, and it cannot be reached now.</source>
        <translation>Nur der Dienst weiß, wer hinter einem Pseudonym steht, und er ist jetzt nicht erreichbar.</translation>
    </message>
    <message>
        <source>The service cannot be reached now: this is what was last heard.</source>
        <translation>Der Dienst ist jetzt nicht erreichbar: Das ist, was zuletzt gehört wurde.</translation>
    </message>
    <message>
        <source>The service knows, and cannot be reached now.</source>
        <translation>Der Dienst weiß es und ist jetzt nicht erreichbar.</translation>
    </message>
    <message>
        <source>does not answer now</source>
        <translation>antwortet jetzt nicht</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>What moved the score is not on this machine, and the service cannot be reached now.</source>
        <translation>Was die Bewertung bewegte, ist nicht auf diesem Rechner, und der Dienst ist jetzt nicht erreichbar.</translation>
    </message>
    <message>
        <source>A held key decides once. In a text field keys are letters; Esc leaves it.</source>
        <translation>Eine gehaltene Taste entscheidet einmal. In einem Textfeld sind Tasten Buchstaben; Esc verlässt es.</translation>
    </message>
    <message>
        <source>A scan never decides: it shows the item with that code.</source>
        <translation>Ein Scan entscheidet nie: Er zeigt den Artikel mit diesem Code.</translation>
    </message>
    <message>
        <source>Reviewer keys: {profile}</source>
        <translation>Tasten von Reviewer: {profile}</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>after the program&apos;s name, as the title of a page</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>{profile}, with Alt</source>
        <translation>{profile}, mit Alt</translation>
    </message>
    <message>
        <source>By name ({key}): {actions}.</source>
        <translation>Nach Namen ({key}): {actions}.</translation>
    </message>
    <message>
        <source>Keys beside the controls</source>
        <translation>Tasten neben den Bedienelementen</translation>
    </message>
    <message>
        <source>Keys: {profile}.</source>
        <translation>Tasten: {profile}.</translation>
    </message>
    <message>
        <source>Keys: {profile}. Single keys need Alt.</source>
        <translation>Tasten: {profile}. Einzelne Tasten brauchen Alt.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Tasten importieren</translation>
    </message>
    <message>
        <source>Keymap (*.toml)</source>
        <translation>Tastenbelegung (*.toml)</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Tasten exportieren</translation>
    </message>
    <message>
        <source>Wrote the changed keys to {file}.</source>
        <translation>Geänderte Tasten nach {file} geschrieben.</translation>
    </message>
    <message>
        <source>Write the key card</source>
        <translation>Tastenkarte schreiben</translation>
    </message>
    <message>
        <source>Wrote the key card to {file}.</source>
        <translation>Tastenkarte nach {file} geschrieben.</translation>
    </message>
    <message>
        <source>{key} is a key here: {action}.</source>
        <translation>{key} ist hier eine Taste: {action}.</translation>
    </message>
    <message>
        <source>Your site has settled the language.</source>
        <translation>Ihr Standort hat die Sprache festgelegt.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>spoken now</source>
        <extracomment>the language that the desk speaks</extracomment>
        <translation>jetzt gesprochen</translation>
    </message>
    <message>
        <source>starts again in it</source>
        <extracomment>what a key does: the program ends and starts in the chosen language</extracomment>
        <translation>startet darin neu</translation>
    </message>
    <message>
        <source>Finish or leave first what lies over the screen.</source>
        <translation>Zuerst beenden oder verlassen, was über dem Bildschirm liegt.</translation>
    </message>
    <message>
        <source>Decide the item first, or empty its note: it would be lost.</source>
        <translation>Zuerst den Artikel entscheiden oder seine Notiz leeren: Sie ginge verloren.</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Wie antworten</translation>
    </message>
    <message>
        <source>Choose a certificate first; it stands under Stay.</source>
        <translation>Zuerst ein Zeugnis wählen; es steht unter Praktikum.</translation>
    </message>
    <message>
        <source>Wrote the certificate to {file}.</source>
        <translation>Zertifikat nach {file} geschrieben.</translation>
    </message>
    <message>
        <source>Time promotes nobody: a level rises by the votes of two mentors or leads, one step at a time, and falls by the word of one, with a reason and what helps.</source>
        <translation>Zeit befördert niemanden: Eine Stufe steigt durch die Stimmen zweier Mentor:innen oder Leitungen, je einen Schritt, und fällt durch das Wort einer Person, mit einem Grund und dem, was hilft.</translation>
    </message>
    <message>
        <source>What you decide takes effect by itself: nobody has to countersign it.</source>
        <translation>Was Sie entscheiden, wirkt von selbst: Niemand muss gegenzeichnen.</translation>
    </message>
    <message>
        <source>Your level</source>
        <translation>Ihre Stufe</translation>
    </message>
    <message>
        <source>It was L{level} and has ended; it has to be given anew.</source>
        <translation>Sie war L{level} und ist beendet; sie muss neu gegeben werden.</translation>
    </message>
    <message>
        <source>Lowered from L{level}. What helps: {remedy}</source>
        <translation>Von L{level} gesenkt. Was hilft: {remedy}</translation>
    </message>
    <message>
        <source>ticks</source>
        <translation>hakt an</translation>
    </message>
    <message numerus="yes">
        <source>{n} more follow when these are read.</source>
        <comment>{n} more follows when these are read.</comment>
        <translation>
            <numerusform>{n} weiterer folgt, wenn diese gelesen sind.</numerusform>
            <numerusform>{n} weitere folgen, wenn diese gelesen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>a button: these notices were read</extracomment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>they were read</source>
        <translation>sie wurden gelesen</translation>
    </message>
    <message>
        <source>leaves them open</source>
        <translation>lässt sie offen</translation>
    </message>
    <message>
        <source>{item}, {time}</source>
        <translation>{item}, {time}</translation>
    </message>
    <message>
        <source>Nothing here can be renamed.</source>
        <translation>Hier kann nichts umbenannt werden.</translation>
    </message>
    <message>
        <source>Nothing here can be removed.</source>
        <translation>Hier kann nichts entfernt werden.</translation>
    </message>
    <message>
        <source>Only boards of figures have that.</source>
        <translation>Das haben nur Tafeln mit Zahlen.</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>a row that cannot be changed, for a screen reader</extracomment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Nichts hier hat diese Wörter.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>lists it</source>
        <translation>listet sie auf</translation>
    </message>
    <message>
        <source>renames</source>
        <extracomment>what a key does</extracomment>
        <translation>benennt um</translation>
    </message>
    <message>
        <source>removes</source>
        <extracomment>what a key does</extracomment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>No view is saved yet. {key} saves one.</source>
        <translation>Noch ist keine Ansicht gespeichert. {key} speichert eine.</translation>
    </message>
    <message>
        <source>No view is chosen.</source>
        <translation>Keine Ansicht ist gewählt.</translation>
    </message>
    <message>
        <source>keeps the name</source>
        <translation>speichert den Namen</translation>
    </message>
    <message>
        <source>There is no saved view {number}. {key} saves what is listed now.</source>
        <translation>Es gibt keine gespeicherte Ansicht {number}. {key} speichert, was jetzt aufgelistet ist.</translation>
    </message>
    <message>
        <source>View: {view}.</source>
        <translation>Ansicht: {view}.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>View saved: {view}.</source>
        <translation>Ansicht gespeichert: {view}.</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>Diese Ansicht umbenennen</translation>
    </message>
    <message>
        <source>View removed: {view}.</source>
        <translation>Ansicht entfernt: {view}.</translation>
    </message>
    <message>
        <source>back, nothing decided</source>
        <translation>zurück, nichts entschieden</translation>
    </message>
    <message>
        <source>One key decides.</source>
        <translation>Eine Taste entscheidet.</translation>
    </message>
    <message>
        <source>Nothing decided yet: press the key of a reason, or choose a row first.</source>
        <translation>Noch nichts entschieden: die Taste eines Grundes drücken oder erst eine Zeile wählen.</translation>
    </message>
    <message>
        <source>{reason}: what is it?</source>
        <translation>{reason}: Was ist es?</translation>
    </message>
    <message>
        <source>Which angles are missing? One key marks each.</source>
        <translation>Welche Ansichten fehlen? Je eine Taste markiert sie.</translation>
    </message>
    <message>
        <source>This reason needs a few words:</source>
        <translation>Dieser Grund braucht einige Worte:</translation>
    </message>
    <message>
        <source>Mark at least one angle; one key marks each:</source>
        <translation>Mindestens eine Ansicht markieren; je eine Taste markiert sie:</translation>
    </message>
    <message>
        <source>which</source>
        <extracomment>at the right of a reason: it asks which pictures are meant</extracomment>
        <translation>welche</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>at the right of a reason: it asks for a note</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Enter changes the first key of the chosen action, Tab goes to its other keys.</source>
        <translation>Enter ändert die erste Taste der gewählten Aktion, Tab geht zu ihren anderen Tasten.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Change keys: {profile}</source>
        <translation>Tasten ändern: {profile}</translation>
    </message>
    <message>
        <source>Find an action, or a key</source>
        <translation>Aktion oder Taste finden</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Press the key for “{action}” in place of {key}. Esc leaves it.</source>
        <translation>Taste für „{action}“ anstelle von {key} drücken. Esc lässt es.</translation>
    </message>
    <message>
        <source>Press the key for “{action}”, one more. Esc leaves it.</source>
        <translation>Eine weitere Taste für „{action}“ drücken. Esc lässt es.</translation>
    </message>
    <message>
        <source>{key} is the prefix of the scanner. Press another.</source>
        <translation>{key} ist das Präfix des Scanners. Eine andere drücken.</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <translation>„{action}“</translation>
    </message>
    <message>
        <source>Swap: {key} for {actions}</source>
        <translation>Tauschen: {key} für {actions}</translation>
    </message>
    <message>
        <source>Take it from {actions}</source>
        <translation>Von {actions} nehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Change {key} of {action}</source>
        <translation>{key} von {action} ändern</translation>
    </message>
    <message>
        <source>Remove {key} of {action}</source>
        <translation>{key} von {action} entfernen</translation>
    </message>
    <message>
        <source>Remove {key}</source>
        <translation>{key} entfernen</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Taste hinzufügen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset {action}</source>
        <translation>{action} zurücksetzen</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>an action whose keys are not as they are shipped</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Was sehen Sie?</translation>
    </message>
    <message>
        <source>Reason, if one fits</source>
        <translation>Grund, falls einer passt</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>moves the box</source>
        <translation>bewegt den Rahmen</translation>
    </message>
    <message>
        <source>sizes the box</source>
        <translation>ändert seine Größe</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No place is marked: draw a box on the picture, or press {key}.</source>
        <translation>Keine Stelle ist markiert: einen Rahmen auf dem Bild ziehen oder {key} drücken.</translation>
    </message>
    <message>
        <source>{angle} picture: the place in the box.</source>
        <translation>Bild {angle}: die Stelle im Rahmen.</translation>
    </message>
    <message>
        <source>Write a few words, or leave.</source>
        <translation>Einige Worte schreiben oder verlassen.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: at most {n} characters.</source>
        <comment>This is too long: at most {n} character.</comment>
        <translation>
            <numerusform>Das ist zu lang: höchstens {n} Zeichen.</numerusform>
            <numerusform>Das ist zu lang: höchstens {n} Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to remark on yet.</source>
        <translation>Es gibt noch nichts anzumerken.</translation>
    </message>
    <message>
        <source>Remark: {item}</source>
        <translation>Anmerkung: {item}</translation>
    </message>
    <message>
        <source>{keys}+arrows</source>
        <extracomment>the keys with arrows, while others are held: &quot;Alt+arrows&quot;</extracomment>
        <translation>{keys}+Pfeile</translation>
    </message>
    <message>
        <source>Use no prefix</source>
        <translation>Kein Präfix verwenden</translation>
    </message>
    <message>
        <source>To be set</source>
        <translation>Einzustellen</translation>
    </message>
    <message>
        <source>Scan the barcode of any product. Nothing is looked up or decided here.</source>
        <translation>Den Strichcode eines beliebigen Produkts scannen. Hier wird nichts gesucht oder entschieden.</translation>
    </message>
    <message>
        <source>The item on the screen has {codes}.</source>
        <translation>Der Artikel auf dem Bildschirm hat {codes}.</translation>
    </message>
    <message>
        <source>only if the scan reads wrongly</source>
        <translation>nur wenn falsch gelesen wird</translation>
    </message>
    <message>
        <source>Printed below the bars</source>
        <translation>Unter den Strichen gedruckt</translation>
    </message>
    <message>
        <source>Take {key} as prefix</source>
        <translation>{key} als Präfix nehmen</translation>
    </message>
    <message>
        <source>Prefix: {key}</source>
        <translation>Präfix: {key}</translation>
    </message>
    <message>
        <source>Prefix: none</source>
        <translation>Präfix: keines</translation>
    </message>
    <message>
        <source>Sign in first: a scan finds items of the person here.</source>
        <translation>Zuerst anmelden: Ein Scan findet Artikel der Person hier.</translation>
    </message>
    <message>
        <source>It is the item on the screen.</source>
        <translation>Es ist der Artikel auf dem Bildschirm.</translation>
    </message>
    <message numerus="yes">
        <source>Speed is not shown: without accuracy it says nothing, and hurry is not wanted. It is shown beside the results of at least {n} items whose right verdict is known; no such results have come to this desk.</source>
        <comment>Speed is not shown: without accuracy it says nothing, and hurry is not wanted. It is shown beside the results of at least {n} item whose right verdict is known; no such results have come to this desk.</comment>
        <translation>
            <numerusform>Tempo wird nicht gezeigt: Ohne Genauigkeit sagt es nichts, und Eile ist nicht erwünscht. Es steht neben den Ergebnissen von mindestens {n} Artikel mit bekanntem richtigem Urteil; solche Ergebnisse sind noch nicht an diesem Arbeitsplatz.</numerusform>
            <numerusform>Tempo wird nicht gezeigt: Ohne Genauigkeit sagt es nichts, und Eile ist nicht erwünscht. Es steht neben den Ergebnissen von mindestens {n} Artikeln mit bekanntem richtigem Urteil; solche Ergebnisse sind noch nicht an diesem Arbeitsplatz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been decided in this session yet.</source>
        <translation>In dieser Sitzung wurde noch nichts entschieden.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>{time}, earlier decisions are not counted</source>
        <translation>{time}, frühere Entscheidungen zählen nicht</translation>
    </message>
    <message>
        <source>Decided one by one</source>
        <translation>Einzeln entschieden</translation>
    </message>
    <message>
        <source>Decided in bulk</source>
        <translation>Gesammelt entschieden</translation>
    </message>
    <message numerus="yes">
        <source>{items} in {n} acts</source>
        <comment>{items} in {n} act</comment>
        <translation>
            <numerusform>{items} in {n} Handlung</numerusform>
            <numerusform>{items} in {n} Handlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Bei der Arbeit</translation>
    </message>
    <message>
        <source>Pauses of 5 minutes or more</source>
        <translation>Pausen von 5 Minuten oder mehr</translation>
    </message>
    <message>
        <source>Longest stretch without one</source>
        <translation>Längste Strecke ohne Pause</translation>
    </message>
    <message>
        <source>Now without one for</source>
        <translation>Jetzt ohne Pause seit</translation>
    </message>
    <message>
        <source>Right, where it is known</source>
        <translation>Richtig, soweit bekannt</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation>{right} von {all}</translation>
    </message>
    <message>
        <source>Time an item, median</source>
        <translation>Zeit je Artikel, Median</translation>
    </message>
    <message>
        <source>Items an hour</source>
        <translation>Artikel je Stunde</translation>
    </message>
    <message numerus="yes">
        <source>{all:,}, of which {n:,} ({share}&#x202f;%) follow the proposal</source>
        <comment>{all:,}, of which {n:,} ({share}&#x202f;%) follow the proposal</comment>
        <extracomment>decisions, and how many of them follow the proposal, with their share</extracomment>
        <translation>
            <numerusform>{all:,}, davon folgt {n:,} ({share}&#x202f;%) dem Vorschlag</numerusform>
            <numerusform>{all:,}, davon folgen {n:,} ({share}&#x202f;%) dem Vorschlag</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes}&#x202f;min</source>
        <translation>{minutes}&#x202f;min</translation>
    </message>
    <message>
        <source>{hours}&#x202f;h {minutes}&#x202f;min</source>
        <translation>{hours}&#x202f;h {minutes}&#x202f;min</translation>
    </message>
    <message>
        <source>Ask for a set</source>
        <translation>Um einen Satz bitten</translation>
    </message>
    <message>
        <source>Ask to sit a set</source>
        <translation>Um Bearbeitung eines Satzes bitten</translation>
    </message>
    <message>
        <source>Finished set</source>
        <translation>Beendeter Satz</translation>
    </message>
    <message>
        <source>what it came to</source>
        <translation>was er ergab</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of {n} answered</source>
        <comment>{answered} of {n} answered</comment>
        <translation>
            <numerusform>{answered} von {n} beantwortet</numerusform>
            <numerusform>{answered} von {n} beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>no set</source>
        <translation>kein Satz</translation>
    </message>
    <message>
        <source>Which set {person} is to sit</source>
        <translation>Welchen Satz {person} bearbeiten soll</translation>
    </message>
    <message>
        <source>asks for it</source>
        <translation>bittet darum</translation>
    </message>
    <message>
        <source>Asked for. Its cases come when the service answers, then it can be sat offline.</source>
        <translation>Erbeten. Die Fälle kommen, wenn der Dienst antwortet, dann kann der Satz offline bearbeitet werden.</translation>
    </message>
    <message>
        <source>Service and network</source>
        <translation>Dienst und Netz</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Where the service is; https to another machine.</source>
        <translation>Wo der Dienst ist; https zu einem anderen Rechner.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How calls to the service leave this network: as the system says, directly, or by the proxy at this address.</source>
        <translation>Wie Aufrufe des Dienstes dieses Netz verlassen: wie das System sagt, direkt oder über den Proxy an dieser Adresse.</translation>
    </message>
    <message>
        <source>Reached without a proxy</source>
        <translation>Ohne Proxy erreicht</translation>
    </message>
    <message>
        <source>Hosts that are reached directly, whatever the proxy is.</source>
        <translation>Hosts, die direkt erreicht werden, was auch der Proxy ist.</translation>
    </message>
    <message>
        <source>Further certificates</source>
        <translation>Weitere Zertifikate</translation>
    </message>
    <message>
        <source>File of certificates (PEM) that are trusted beside the system&apos;s.</source>
        <translation>Datei mit Zertifikaten (PEM), denen neben denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Where the sign-in rests</source>
        <translation>Wo die Anmeldung liegt</translation>
    </message>
    <message>
        <source>In the system&apos;s keyring, in a file of the profile, or in memory alone.</source>
        <translation>Im Schlüsselbund des Systems, in einer Datei des Profils oder nur im Speicher.</translation>
    </message>
    <message>
        <source>Speed of pictures</source>
        <translation>Tempo der Bilder</translation>
    </message>
    <message>
        <source>KiB a second that pictures may take; auto is half of what the connection gives, 0 is no limit.</source>
        <translation>KiB je Sekunde, die Bilder nehmen dürfen; auto ist die Hälfte dessen, was die Verbindung gibt, 0 ist ohne Grenze.</translation>
    </message>
    <message>
        <source>Hours of that limit</source>
        <translation>Zeiten der Bandbreitengrenze</translation>
    </message>
    <message>
        <source>Hours of the day in which pictures are limited.</source>
        <translation>Stunden des Tages, in denen Bilder begrenzt sind.</translation>
    </message>
    <message>
        <source>Room for pictures</source>
        <translation>Platz für Bilder</translation>
    </message>
    <message>
        <source>MiB of pictures that are kept on this computer; those of check-outs stay in any case.</source>
        <translation>MiB an Bildern, die auf diesem Computer aufbewahrt werden; die von Ausleihen bleiben in jedem Fall.</translation>
    </message>
    <message>
        <source>Language of the desk; system is that of this computer.</source>
        <translation>Sprache des Arbeitsplatzes; system ist die dieses Computers.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or as this computer has it.</source>
        <translation>Hell, dunkel, hoher Kontrast oder wie dieser Computer.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Per cent of the usual size of text.</source>
        <translation>Prozent der üblichen Textgröße.</translation>
    </message>
    <message>
        <source>Without motion</source>
        <translation>Ohne Bewegung</translation>
    </message>
    <message>
        <source>Nothing on the screen moves by itself.</source>
        <translation>Nichts auf dem Bildschirm bewegt sich von selbst.</translation>
    </message>
    <message>
        <source>Large targets</source>
        <translation>Große Ziele</translation>
    </message>
    <message>
        <source>What can be clicked or touched is large enough for a hand in a glove.</source>
        <translation>Was geklickt oder berührt werden kann, ist groß genug für eine Hand im Handschuh.</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>The desk fills the screen, cannot be left, opens no files and no browser, and signs out whoever goes away.</source>
        <translation>Der Arbeitsplatz füllt den Bildschirm, kann nicht verlassen werden, öffnet keine Dateien und keinen Browser und meldet ab, wer weggeht.</translation>
    </message>
    <message>
        <source>Shared workstation</source>
        <translation>Geteilter Arbeitsplatz</translation>
    </message>
    <message>
        <source>People take turns: nobody is signed in when the desk opens, and whoever goes away is signed out.</source>
        <translation>Menschen wechseln sich ab: Beim Öffnen ist niemand angemeldet, und wer weggeht, wird abgemeldet.</translation>
    </message>
    <message>
        <source>Minutes until sign-out</source>
        <translation>Minuten bis zur Abmeldung</translation>
    </message>
    <message>
        <source>Minutes without a key or a click after which a kiosk or shared workstation signs out.</source>
        <translation>Minuten ohne Taste oder Klick, nach denen ein Kiosk oder geteilter Arbeitsplatz abmeldet.</translation>
    </message>
    <message>
        <source>A person may write down what is wrong with this desk, for whoever looks after it.</source>
        <translation>Eine Person darf aufschreiben, was an diesem Arbeitsplatz nicht stimmt, für die, die ihn betreuen.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Folder of records and cache; one for each service where none is named.</source>
        <translation>Ordner für Einträge und Cache; je Dienst einer, wo keiner genannt ist.</translation>
    </message>
    <message>
        <source>Home of Reviewer</source>
        <translation>Heimat von Reviewer</translation>
    </message>
    <message>
        <source>Folder of everything that Reviewer keeps for a user, the usual one of the system where none is named.</source>
        <translation>Ordner für alles, was Reviewer für einen Benutzer aufbewahrt, der übliche des Systems, wo keiner genannt ist.</translation>
    </message>
    <message>
        <source>Folder of the user&apos;s settings</source>
        <translation>Ordner der Benutzereinstellungen</translation>
    </message>
    <message>
        <source>Where the user&apos;s reviewer.toml is; the home of Reviewer where one is named, else the usual place of the system.</source>
        <translation>Wo die reviewer.toml des Benutzers liegt; die Heimat von Reviewer, wo eine genannt ist, sonst der übliche Ort des Systems.</translation>
    </message>
    <message>
        <source>as this computer has it</source>
        <translation>wie dieser Computer</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>in einer Datei</translation>
    </message>
    <message>
        <source>in memory alone</source>
        <translation>nur im Speicher</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>the usual place</source>
        <translation>der übliche Ort</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>locked by your site</source>
        <translation>von Ihrem Standort gesperrt</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>this computer&apos;s</source>
        <translation>die dieses Computers</translation>
    </message>
    <message>
        <source>Set by your site in {place}; it cannot be changed here.</source>
        <translation>Von Ihrem Standort in {place} gesetzt; hier nicht zu ändern.</translation>
    </message>
    <message>
        <source>Given on the command line; that counts as long as Reviewer is open.</source>
        <translation>Auf der Befehlszeile angegeben; das gilt, solange Reviewer offen ist.</translation>
    </message>
    <message>
        <source>Set by {place} in the environment, which counts before yours.</source>
        <translation>Durch {place} in der Umgebung gesetzt, was vor Ihrem gilt.</translation>
    </message>
    <message>
        <source>Set by you in {place}.</source>
        <translation>Von Ihnen in {place} gesetzt.</translation>
    </message>
    <message>
        <source>Set for this computer in {place}; yours would count before it.</source>
        <translation>Für diesen Computer in {place} gesetzt; Ihres ginge vor.</translation>
    </message>
    <message>
        <source>As shipped.</source>
        <translation>Wie ausgeliefert.</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most} ({unit})</source>
        <translation>eine ganze Zahl von {least} bis {most} ({unit})</translation>
    </message>
    <message>
        <source>hosts with commas between, like hub.example, .example.org, 10.0.0.0/8</source>
        <translation>Hosts mit Kommas dazwischen, wie hub.example, .example.org, 10.0.0.0/8</translation>
    </message>
    <message>
        <source>system, none, or an address like http://proxy.example:3128 without a password</source>
        <translation>system, none oder eine Adresse wie http://proxy.example:3128 ohne Passwort</translation>
    </message>
    <message>
        <source>auto, or KiB a second; 0 is no limit</source>
        <translation>auto oder KiB je Sekunde; 0 ist ohne Grenze</translation>
    </message>
    <message>
        <source>hours of the day like 6-22</source>
        <translation>Stunden des Tages wie 6-22</translation>
    </message>
    <message>
        <source>one of the values listed</source>
        <translation>einer der aufgelisteten Werte</translation>
    </message>
    <message>
        <source>an address or a path</source>
        <translation>eine Adresse oder ein Pfad</translation>
    </message>
    <message>
        <source>Nothing of my own: what counts without me</source>
        <translation>Nichts Eigenes: was ohne mich gilt</translation>
    </message>
    <message>
        <source>sets it</source>
        <translation>setzt es</translation>
    </message>
    <message>
        <source>{sentence} Expected: {expected}. Left empty, what counts without you counts.</source>
        <translation>{sentence} Erwartet: {expected}. Leer gelassen gilt, was ohne Sie gilt.</translation>
    </message>
    <message>
        <source>This is no value here. Expected: {expected}.</source>
        <translation>Das ist hier kein Wert. Erwartet: {expected}.</translation>
    </message>
    <message>
        <source>Saved in {path}.</source>
        <translation>In {path} gespeichert.</translation>
    </message>
    <message>
        <source>Saved in {path}. It counts when Reviewer is opened next.</source>
        <translation>In {path} gespeichert. Es gilt ab dem nächsten Öffnen von Reviewer.</translation>
    </message>
    <message>
        <source>Your site has settled some of what this desk was started with. {key} shows what counts.</source>
        <translation>Ihr Standort hat einiges festgelegt, womit dieser Arbeitsplatz gestartet wurde. {key} zeigt, was gilt.</translation>
    </message>
    <message>
        <source>changes it</source>
        <translation>ändert es</translation>
    </message>
    <message>
        <source>It is not for a person to set.</source>
        <translation>Das kann eine Person nicht setzen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cases</source>
        <comment>{n} case</comment>
        <translation>
            <numerusform>{n} Fall</numerusform>
            <numerusform>{n} Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Case library</source>
        <translation>Fallbibliothek</translation>
    </message>
    <message>
        <source>done, {cases}</source>
        <extracomment>a deck that was gone through, and how many cases it has</extracomment>
        <translation>fertig, {cases}</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>Was üben</translation>
    </message>
    <message>
        <source>Starter deck, {pack}</source>
        <translation>Startstapel, {pack}</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>No way out</source>
        <extracomment>a page that one has to sign in to lies before the internet</extracomment>
        <translation>Keine Verbindung nach außen</translation>
    </message>
    <message>
        <source>Service busy</source>
        <translation>Dienst ausgelastet</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>Abgleich gescheitert</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>Update nötig</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>the service would take check-outs away, which waits for the person&apos;s word</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>See what the service refused</source>
        <translation>Sehen, was der Dienst zurückgewiesen hat</translation>
    </message>
    <message>
        <source>Let the service take these check-outs back</source>
        <translation>Diese Ausleihen dem Dienst zurückgeben</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>a button: to what the service is about to do</extracomment>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Read what you must be told</source>
        <translation>Lesen, was Sie erfahren müssen</translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <comment>{n} refused</comment>
        <translation>
            <numerusform>{n} zurückgewiesen</numerusform>
            <numerusform>{n} zurückgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notices</source>
        <comment>{n} notice</comment>
        <translation>
            <numerusform>{n} Hinweis</numerusform>
            <numerusform>{n} Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>intern</source>
        <extracomment>what somebody is at a site, within a line</extracomment>
        <translation>Praktikant:in</translation>
    </message>
    <message>
        <source>reviewer</source>
        <extracomment>what somebody is at a site, within a line</extracomment>
        <translation>Prüfer:in</translation>
    </message>
    <message>
        <source>mentor</source>
        <extracomment>what somebody is at a site, within a line</extracomment>
        <translation>Mentor:in</translation>
    </message>
    <message>
        <source>lead</source>
        <extracomment>what somebody is at a site, within a line</extracomment>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>admin</source>
        <extracomment>what somebody is at a site, within a line</extracomment>
        <translation>Admin</translation>
    </message>
    <message>
        <source>fairness</source>
        <extracomment>what somebody is, within a line: who looks at fairness from outside</extracomment>
        <translation>Fairness</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>Sites whose items you may decide</source>
        <translation>Standorte, deren Artikel Sie entscheiden dürfen</translation>
    </message>
    <message>
        <source>No scores</source>
        <translation>Keine Bewertungen</translation>
    </message>
    <message>
        <source>No scores at {sites}</source>
        <translation>Keine Bewertungen in {sites}</translation>
    </message>
    <message>
        <source>Scores are not used here now.</source>
        <translation>Bewertungen werden hier jetzt nicht genutzt.</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>The trace {file} cannot be written: {why}. Name another with --trace.</source>
        <translation>Die Ablaufspur {file} kann nicht geschrieben werden: {why}. Mit --trace eine andere nennen.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has pressed a key for a while. You are signed out in {n} seconds; any key keeps you here.</source>
        <comment>Nobody has pressed a key for a while. You are signed out in a second; any key keeps you here.</comment>
        <translation>
            <numerusform>Seit einer Weile hat niemand eine Taste gedrückt. Sie werden in einer Sekunde abgemeldet; jede Taste hält Sie hier.</numerusform>
            <numerusform>Seit einer Weile hat niemand eine Taste gedrückt. Sie werden in {n} Sekunden abgemeldet; jede Taste hält Sie hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the scanner types appears here, with the milliseconds between two keys.</source>
        <translation>Was der Scanner tippt, erscheint hier, mit den Millisekunden zwischen zwei Tasten.</translation>
    </message>
    <message>
        <source>Typed</source>
        <extracomment>what a scanner typed</extracomment>
        <translation>Getippt</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>the name of a verdict: to a physical test</extracomment>
        <translation>Prüfen lassen</translation>
    </message>
    <message>
        <source>reject</source>
        <extracomment>the name of a verdict, within a line</extracomment>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>defer</source>
        <extracomment>the name of a verdict, within a line</extracomment>
        <translation>zurückstellen</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>the name of a verdict, within a line: to a physical test</extracomment>
        <translation>prüfen lassen</translation>
    </message>
    <message>
        <source>certify</source>
        <extracomment>the name of a verdict, within a line</extracomment>
        <translation>zertifizieren</translation>
    </message>
    <message>
        <source>Nothing waits for your word, as far as this workstation has heard.</source>
        <translation>Nichts wartet auf Ihr Wort, soweit dieser Arbeitsplatz gehört hat.</translation>
    </message>
    <message>
        <source>Waiting for your word</source>
        <translation>Wartet auf Ihr Wort</translation>
    </message>
    <message>
        <source>Overturned since Friday</source>
        <translation>Seit Freitag aufgehoben</translation>
    </message>
    <message>
        <source>Your answer is awaited</source>
        <translation>Ihre Antwort wird erwartet</translation>
    </message>
    <message>
        <source>Another mentor differs</source>
        <translation>Andere Mentor:in weicht ab</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message numerus="yes">
        <source>Certified {n:,} items</source>
        <comment>Certified {n:,} item</comment>
        <translation>
            <numerusform>{n:,} Artikel zertifiziert</numerusform>
            <numerusform>{n:,} Artikel zertifiziert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected {n:,} items</source>
        <comment>Rejected {n:,} item</comment>
        <translation>
            <numerusform>{n:,} Artikel abgelehnt</numerusform>
            <numerusform>{n:,} Artikel abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to test {n:,} items</source>
        <comment>Sent to test {n:,} item</comment>
        <translation>
            <numerusform>{n:,} Artikel zur Prüfung gegeben</numerusform>
            <numerusform>{n:,} Artikel zur Prüfung gegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deferred {n:,} items</source>
        <comment>Deferred {n:,} item</comment>
        <translation>
            <numerusform>{n:,} Artikel zurückgestellt</numerusform>
            <numerusform>{n:,} Artikel zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>Ihre Woche</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>öffnet es</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>nie gehört</translation>
    </message>
    <message numerus="yes">
        <source>{n} working days</source>
        <comment>{n} working day</comment>
        <translation>
            <numerusform>{n} Arbeitstag</numerusform>
            <numerusform>{n} Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}, late</source>
        <extracomment>for so many days an answer is awaited, which is too long</extracomment>
        <translation>{days}, verspätet</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <extracomment>a day of the week and the time of day</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>silent so far</source>
        <extracomment>an intern, of whom nothing was heard</extracomment>
        <translation>bisher still</translation>
    </message>
    <message numerus="yes">
        <source>silent for {n} days</source>
        <comment>silent for {n} day</comment>
        <translation>
            <numerusform>seit {n} Tag still</numerusform>
            <numerusform>seit {n} Tagen still</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missed {n} milestones</source>
        <comment>missed a milestone</comment>
        <translation>
            <numerusform>verfehlte einen Meilenstein</numerusform>
            <numerusform>verfehlte {n} Meilensteine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} milestones are late</source>
        <comment>a milestone is late</comment>
        <translation>
            <numerusform>ein Meilenstein ist verspätet</numerusform>
            <numerusform>{n} Meilensteine sind verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>may have relapsed: {packs}</source>
        <translation>vielleicht zurückgefallen: {packs}</translation>
    </message>
    <message>
        <source>has learnt: {packs}</source>
        <translation>hat gelernt: {packs}</translation>
    </message>
    <message>
        <source>undone by damage</source>
        <extracomment>a decision, which damaged goods have undone</extracomment>
        <translation>durch Schaden hinfällig</translation>
    </message>
    <message>
        <source>overridden by {mentor}</source>
        <translation>übersteuert von {mentor}</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>übersteuert</translation>
    </message>
    <message>
        <source>returned by {mentor}</source>
        <translation>zurückgegeben von {mentor}</translation>
    </message>
    <message>
        <source>{mentors} decided otherwise</source>
        <translation>anders entschieden: {mentors}</translation>
    </message>
    <message numerus="yes">
        <source>{mentors} remark otherwise</source>
        <comment>{mentors} remarks otherwise</comment>
        <translation>
            <numerusform>{mentors} merkt anderes an</numerusform>
            <numerusform>{mentors} merken anderes an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your first word came after {time}: median of {decisions} in {n} days.</source>
        <comment>Your first word came after {time}: median of {decisions} in {n} day.</comment>
        <translation>
            <numerusform>Ihr erstes Wort kam nach {time}: Median von {decisions} in {n} Tag.</numerusform>
            <numerusform>Ihr erstes Wort kam nach {time}: Median von {decisions} in {n} Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{profile} (Alt)</source>
        <extracomment>a profile of keys, whose single keys need Alt held</extracomment>
        <translation>{profile} (Alt)</translation>
    </message>
    <message>
        <source>relapsed</source>
        <extracomment>of a person: was good enough and is no longer</extracomment>
        <translation>zurückgefallen</translation>
    </message>
    <message>
        <source>No case is verified yet.</source>
        <translation>Noch ist kein Fall überprüft.</translation>
    </message>
    <message numerus="yes">
        <source>After {n} cases {rate:.0%} of the verified right ({low:.0%} to {high:.0%}).</source>
        <comment>After {n} case {rate:.0%} of the verified right ({low:.0%} to {high:.0%}).</comment>
        <translation>
            <numerusform>Nach {n} Fall {rate:.0%} der überprüften richtig ({low:.0%} bis {high:.0%}).</numerusform>
            <numerusform>Nach {n} Fällen {rate:.0%} der überprüften richtig ({low:.0%} bis {high:.0%}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning curve. {sentence}</source>
        <translation>Lernkurve. {sentence}</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Noch kein Fall</translation>
    </message>
    <message>
        <source>Nobody learns from you, as far as this workstation has heard.</source>
        <translation>Niemand lernt von Ihnen, soweit dieser Arbeitsplatz gehört hat.</translation>
    </message>
    <message>
        <source>Whose standing</source>
        <translation>Wessen Stand</translation>
    </message>
    <message>
        <source>shows it</source>
        <translation>zeigt es</translation>
    </message>
    <message>
        <source>Lower to {level}</source>
        <translation>Auf {level} senken</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>No decision was made in any family yet.</source>
        <translation>Noch wurde in keiner Familie eine Entscheidung getroffen.</translation>
    </message>
    <message>
        <source>votes to raise it</source>
        <translation>stimmt für das Anheben</translation>
    </message>
    <message>
        <source>lowers it</source>
        <translation>senkt sie</translation>
    </message>
    <message>
        <source>Where {name} stands</source>
        <translation>Wo {name} steht</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Wo Sie stehen</translation>
    </message>
    <message>
        <source>No family is chosen.</source>
        <translation>Keine Familie ist gewählt.</translation>
    </message>
    <message>
        <source>There is no level above this.</source>
        <translation>Darüber gibt es keine Stufe.</translation>
    </message>
    <message>
        <source>Only who teaches you lowers a level.</source>
        <translation>Nur wer Sie lehrt, senkt eine Stufe.</translation>
    </message>
    <message>
        <source>There is no level below this.</source>
        <translation>Darunter gibt es keine Stufe.</translation>
    </message>
    <message>
        <source>What lacks: {lacks}</source>
        <extracomment>{lacks}: sentences, what is missing for the next level</extracomment>
        <translation>Was fehlt: {lacks}</translation>
    </message>
    <message>
        <source>{share:.0%} right: {passes:.0%}</source>
        <extracomment>who is right in so many cases passes so often</extracomment>
        <translation>{share:.0%} richtig: {passes:.0%}</translation>
    </message>
    <message>
        <source>Chance to pass this gate at one look, by true recall: {chances}</source>
        <translation>Chance, diese Schranke bei einem Blick zu bestehen, nach wahrer Trefferquote: {chances}</translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions</source>
        <comment>{n} decision</comment>
        <translation>
            <numerusform>{n} Entscheidung</numerusform>
            <numerusform>{n} Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verified ({share:.0%})</source>
        <comment>{n} verified ({share:.0%})</comment>
        <translation>
            <numerusform>{n} überprüft ({share:.0%})</numerusform>
            <numerusform>{n} überprüft ({share:.0%})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verified</source>
        <comment>{n} verified</comment>
        <translation>
            <numerusform>{n} überprüft</numerusform>
            <numerusform>{n} überprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>{decisions}, {verified}.</source>
        <extracomment>{decisions}: &quot;412 decisions&quot;; {verified}: &quot;109 verified (26%)&quot;</extracomment>
        <translation>{decisions}, {verified}.</translation>
    </message>
    <message numerus="yes">
        <source>{decisions}, {verified}, {n} of them by what came back.</source>
        <comment>{decisions}, {verified}, {n} of them by what came back.</comment>
        <extracomment>{decisions}: &quot;412 decisions&quot;; {verified}: &quot;109 verified (26%)&quot;; {n} of these</extracomment>
        <translation>
            <numerusform>{decisions}, {verified}, {n} davon durch Rückmeldung.</numerusform>
            <numerusform>{decisions}, {verified}, {n} davon durch Rückmeldung.</numerusform>
        </translation>
    </message>
    <message>
        <source>{level}: the gate is open</source>
        <translation>{level}: Die Schranke ist offen</translation>
    </message>
    <message>
        <source>{level}: the gate is shut</source>
        <translation>{level}: Die Schranke ist zu</translation>
    </message>
    <message>
        <source>Asked every week for {weeks}, with {rejects} and {certifies} a week, have passed in the end, by true recall: {recalls}. By true rate of false rejects: {rates}.</source>
        <extracomment>{weeks}: &quot;16 weeks&quot;; {rejects}: &quot;4 true rejects&quot;; {certifies}: &quot;12 true certifies&quot;</extracomment>
        <translation>{weeks} lang jede Woche geprüft, mit {rejects} und {certifies} je Woche, haben am Ende bestanden, nach wahrer Trefferquote: {recalls}. Nach wahrer Rate falscher Ablehnungen: {rates}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <comment>{n} week</comment>
        <translation>
            <numerusform>{n} Woche</numerusform>
            <numerusform>{n} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} true rejects</source>
        <comment>{n} true reject</comment>
        <translation>
            <numerusform>{n} wahre Ablehnung</numerusform>
            <numerusform>{n} wahre Ablehnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} true certifies</source>
        <comment>{n} true certify</comment>
        <translation>
            <numerusform>{n} wahre Zertifizierung</numerusform>
            <numerusform>{n} wahre Zertifizierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{recall:.0%} found</source>
        <extracomment>name of a line: whoever finds so many of what is to be rejected</extracomment>
        <translation>{recall:.0%} gefunden</translation>
    </message>
    <message>
        <source>week {week}</source>
        <translation>Woche {week}</translation>
    </message>
    <message>
        <source>The desk is still being opened. Try again in a moment.</source>
        <translation>Der Arbeitsplatz wird noch geöffnet. Gleich erneut versuchen.</translation>
    </message>
    <message>
        <source>1,010 g</source>
        <translation>1.010 g</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 Wochen</translation>
    </message>
    <message>
        <source>130 g</source>
        <translation>130 g</translation>
    </message>
    <message>
        <source>150 g</source>
        <translation>150 g</translation>
    </message>
    <message>
        <source>16 weeks</source>
        <translation>16 Wochen</translation>
    </message>
    <message>
        <source>180 g</source>
        <translation>180 g</translation>
    </message>
    <message>
        <source>260 g</source>
        <translation>260 g</translation>
    </message>
    <message>
        <source>320 g</source>
        <translation>320 g</translation>
    </message>
    <message>
        <source>410 g</source>
        <translation>410 g</translation>
    </message>
    <message>
        <source>450 g</source>
        <translation>450 g</translation>
    </message>
    <message>
        <source>540 g</source>
        <translation>540 g</translation>
    </message>
    <message>
        <source>60 g</source>
        <translation>60 g</translation>
    </message>
    <message>
        <source>700 g</source>
        <translation>700 g</translation>
    </message>
    <message>
        <source>880 g</source>
        <translation>880 g</translation>
    </message>
    <message>
        <source>A bent corner is the worst that happens, and is rare at this thickness.</source>
        <translation>Eine geknickte Ecke ist das Schlimmste, was geschieht, und bei dieser Dicke selten.</translation>
    </message>
    <message>
        <source>A broken bottle spoils every other parcel on the belt. Nothing lighter than a box keeps it apart.</source>
        <translation>Eine zerbrochene Flasche verdirbt jede andere Sendung auf dem Band. Nichts Leichteres als ein Karton hält sie getrennt.</translation>
    </message>
    <message>
        <source>A code lasts from 1 to {1} minutes. Correct --minutes.</source>
        <translation>Ein Code gilt 1 bis {1} Minuten. --minutes berichtigen.</translation>
    </message>
    <message>
        <source>A level rises by one at a time.</source>
        <translation>Eine Stufe steigt je um eins.</translation>
    </message>
    <message>
        <source>A mentor gave this item a verdict in place of yours.</source>
        <translation>Eine Mentorin oder ein Mentor hat für diesen Artikel anders entschieden als Sie.</translation>
    </message>
    <message>
        <source>A mentor returned your decision ({1}). Decide it again.</source>
        <translation>Ihre Entscheidung kam von einer Mentorin oder einem Mentor zurück ({1}). Bitte neu entscheiden.</translation>
    </message>
    <message>
        <source>A publication: from an idea to a draft that is cleared</source>
        <translation>Eine Publikation: von der Idee zum freigegebenen Entwurf</translation>
    </message>
    <message>
        <source>A publication: from an idea to one that is submitted</source>
        <translation>Eine Publikation: von der Idee zur eingereichten</translation>
    </message>
    <message>
        <source>A {1} knows no {2}.</source>
        <translation>{1} kennt kein {2}.</translation>
    </message>
    <message>
        <source>Aerosol</source>
        <translation>Aerosol</translation>
    </message>
    <message>
        <source>An answer of {1} is over {2} bytes.</source>
        <translation>Eine Antwort von {1} hat über {2} Byte.</translation>
    </message>
    <message>
        <source>An audit share of 0 would let nobody see what escapes. Use 0.02 for 2 %.</source>
        <translation>Ein Prüfanteil von 0 ließe niemanden sehen, was durchrutscht. 0.02 für 2 % verwenden.</translation>
    </message>
    <message>
        <source>Angle missing: new picture</source>
        <translation>Ansicht fehlt: neues Bild</translation>
    </message>
    <message>
        <source>Another person wrote this record; they must sign in.</source>
        <translation>Eine andere Person hat diesen Eintrag geschrieben; sie muss sich anmelden.</translation>
    </message>
    <message>
        <source>Another set of this pack is open. Finish it first, or leave it.</source>
        <translation>Ein anderer Satz dieser Verpackung ist offen. Zuerst beenden oder abbrechen.</translation>
    </message>
    <message>
        <source>At your level you observe, and do not decide yet.</source>
        <translation>Auf Ihrer Stufe sehen Sie zu und entscheiden noch nicht.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Bath</source>
        <translation>Bad</translation>
    </message>
    <message>
        <source>Bath towel, rolled</source>
        <translation>Badetuch, gerollt</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Batterien</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Beauty</source>
        <translation>Schönheit</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Bowls</source>
        <translation>Schüsseln</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Box with dunnage</source>
        <translation>Karton mit Füllmaterial</translation>
    </message>
    <message>
        <source>Brittle part at the wall</source>
        <translation>Sprödes Teil an der Wand</translation>
    </message>
    <message>
        <source>Brushes</source>
        <translation>Bürsten</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>Cannot break</source>
        <translation>Kann nicht brechen</translation>
    </message>
    <message>
        <source>Cap without a seal</source>
        <translation>Deckel ohne Siegel</translation>
    </message>
    <message>
        <source>Catalogue facts are wrong</source>
        <translation>Katalogdaten sind falsch</translation>
    </message>
    <message>
        <source>Catalogue facts were misread</source>
        <translation>Katalogdaten falsch gelesen</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladegeräte</translation>
    </message>
    <message>
        <source>Cleaners</source>
        <translation>Reiniger</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Reinigung</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>Compression test</source>
        <translation>Drucktest</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Cookware</source>
        <translation>Kochgeschirr</translation>
    </message>
    <message>
        <source>Cotton T-shirt, folded</source>
        <translation>Baumwoll-T-Shirt, gefaltet</translation>
    </message>
    <message>
        <source>Cutlery</source>
        <translation>Besteck</translation>
    </message>
    <message>
        <source>Data gathered, with their card; first talk to the team</source>
        <translation>Daten gesammelt, mit Datenkarte; erster Vortrag vor dem Team</translation>
    </message>
    <message>
        <source>Decide blind, then look. Ask early: whom to ask stands in this plan. Take lunch with somebody new each week. Aim for a publication that is submitted and something that runs; say which matters more to you. Nobody expects you to be right at once, everybody expects you to say why.
</source>
        <translation>Verdeckt entscheiden, dann ansehen. Früh fragen: Wen, steht in diesem Plan. Jede Woche mit jemand Neuem zu Mittag essen. Auf eine eingereichte Publikation und etwas Laufendes hinarbeiten; sagen, was Ihnen wichtiger ist. Niemand erwartet, dass Sie sofort richtig liegen, alle erwarten, dass Sie sagen, warum.
</translation>
    </message>
    <message>
        <source>Decide blind, then look. Ask early: whom to ask stands in this plan. Take lunch with somebody new each week. One goal is a publication or something in production; say which matters more to you. Nobody expects you to be right at once, everybody expects you to say why.
</source>
        <translation>Verdeckt entscheiden, dann ansehen. Früh fragen: Wen, steht in diesem Plan. Jede Woche mit jemand Neuem zu Mittag essen. Ein Ziel ist eine Publikation oder etwas im Betrieb; sagen, was Ihnen wichtiger ist. Niemand erwartet, dass Sie sofort richtig liegen, alle erwarten, dass Sie sagen, warum.
</translation>
    </message>
    <message>
        <source>Decisions in force that certify a lighter pack, each once. Grams and cost: of the pack before less those of the certified one, by the ladder of this service, for each parcel that went out in the certified pack in a period that began on the day the decision came or later. Damage expected: by the score beside the decision when it came. Damage observed: as stated and reported of these parcels.</source>
        <translation>Geltende Entscheidungen, die eine leichtere Verpackung zertifizieren, jede einmal. Gramm und Kosten: die der vorherigen Verpackung minus die der zertifizierten, nach der Leiter dieses Dienstes, für jede Sendung, die in der zertifizierten Verpackung hinausging, in einem Zeitraum, der am Tag der Entscheidung oder später begann. Erwarteter Schaden: nach der Bewertung neben der Entscheidung, als sie kam. Beobachteter Schaden: wie zu diesen Sendungen angegeben und gemeldet.</translation>
    </message>
    <message>
        <source>Decisions on this item differ. The safer one holds until a mentor or lead decides.</source>
        <translation>Die Entscheidungen zu diesem Artikel sind verschieden. Die sicherere gilt, bis Mentor oder Leitung entscheidet.</translation>
    </message>
    <message>
        <source>Decoration</source>
        <translation>Dekoration</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Hund</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Getränke</translation>
    </message>
    <message>
        <source>Drinkware</source>
        <translation>Trinkgefäße</translation>
    </message>
    <message>
        <source>Drop test</source>
        <translation>Falltest</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Elektronik</translation>
    </message>
    <message>
        <source>Enrolment is {1} or {2}, not {3}.</source>
        <translation>Die Registrierung ist {1} oder {2}, nicht {3}.</translation>
    </message>
    <message>
        <source>Exempt by site agreement</source>
        <translation>Ausgenommen nach Standortvereinbarung</translation>
    </message>
    <message>
        <source>Exposed or soft product</source>
        <translation>Offenes oder weiches Produkt</translation>
    </message>
    <message>
        <source>Film holds the pieces together, it does not keep the pane from breaking when the parcel is bent.</source>
        <translation>Folie hält die Stücke zusammen, sie verhindert nicht, dass die Scheibe bricht, wenn die Sendung gebogen wird.</translation>
    </message>
    <message>
        <source>Flammable</source>
        <translation>Brennbar</translation>
    </message>
    <message>
        <source>Flexible, light, in a closed bag: the header card is the only part that can suffer.</source>
        <translation>Biegsam, leicht, in geschlossenem Beutel: Nur die Kopfkarte kann leiden.</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Fragile: would break</source>
        <translation>Zerbrechlich: würde brechen</translation>
    </message>
    <message>
        <source>Fragrance</source>
        <translation>Duft</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Gives way and comes back</source>
        <translation>Gibt nach und kommt zurück</translation>
    </message>
    <message>
        <source>Glass with liquid</source>
        <translation>Glas mit Flüssigkeit</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Gläser</translation>
    </message>
    <message>
        <source>Grocery</source>
        <translation>Lebensmittelhandel</translation>
    </message>
    <message>
        <source>Hair care</source>
        <translation>Haarpflege</translation>
    </message>
    <message>
        <source>Handed over: outcome owner named, notes, certificate</source>
        <translation>Übergeben: Verantwortliche fürs Ergebnis genannt, Notizen, Zertifikat</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Gefahrgut</translation>
    </message>
    <message>
        <source>Herbs and spices</source>
        <translation>Kräuter und Gewürze</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>It may be bent and dropped as often as one likes.</source>
        <translation>Es darf beliebig oft gebogen und fallen gelassen werden.</translation>
    </message>
    <message>
        <source>It was said of another decision than this.</source>
        <translation>Es wurde zu einer anderen Entscheidung gesagt.</translation>
    </message>
    <message>
        <source>Its own pack tears</source>
        <translation>Eigenverpackung reißt</translation>
    </message>
    <message>
        <source>Jars</source>
        <translation>Gläser mit Deckel</translation>
    </message>
    <message>
        <source>Knives</source>
        <translation>Messer</translation>
    </message>
    <message>
        <source>LED bulbs, set of six, in a printed sleeve</source>
        <translation>LED-Lampen, Sechserset, in bedruckter Hülle</translation>
    </message>
    <message>
        <source>Large thin glass</source>
        <translation>Großes dünnes Glas</translation>
    </message>
    <message>
        <source>Leak test</source>
        <translation>Dichtheitstest</translation>
    </message>
    <message>
        <source>Led bulbs</source>
        <translation>LED-Lampen</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Beleuchtung</translation>
    </message>
    <message>
        <source>Lip care</source>
        <translation>Lippenpflege</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Flüssigkeit</translation>
    </message>
    <message>
        <source>Liquid or leak</source>
        <translation>Flüssigkeit oder Leck</translation>
    </message>
    <message>
        <source>Loose parts</source>
        <translation>Lose Teile</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>Gepäck</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>Magnet</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Metrics cannot be told at {1}:{2}: {3}. Choose another --metrics.</source>
        <translation>Metriken können an {1}:{2} nicht ausgegeben werden: {3}. Ein anderes --metrics wählen.</translation>
    </message>
    <message>
        <source>Midpoint: what holds, what is dropped, what is late and why</source>
        <translation>Halbzeit: was hält, was wegfällt, was verspätet ist und warum</translation>
    </message>
    <message>
        <source>Mugs</source>
        <translation>Becher</translation>
    </message>
    <message>
        <source>Name each facet once, and another one for the strata.</source>
        <translation>Jede Facette einmal nennen und für die Strata eine andere.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>Name oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Needs concealment</source>
        <translation>Braucht Sichtschutz</translation>
    </message>
    <message>
        <source>No backup was made in {1}: {2}.</source>
        <translation>In {1} wurde keine Sicherung gemacht: {2}.</translation>
    </message>
    <message>
        <source>No other model was in use before this one. See `reviewer model list`.</source>
        <translation>Vor diesem war kein anderes Modell im Einsatz. Siehe `reviewer model list`.</translation>
    </message>
    <message>
        <source>No product is of a site {1}.</source>
        <translation>Kein Produkt gehört zu einem Standort {1}.</translation>
    </message>
    <message>
        <source>No schema can be made in {1} to restore into for a test: {2}. Let the service&apos;s account do so: GRANT CREATE ON DATABASE.</source>
        <translation>In {1} kann kein Schema zum probeweisen Wiederherstellen angelegt werden: {2}. Dem Konto des Dienstes erlauben: GRANT CREATE ON DATABASE.</translation>
    </message>
    <message>
        <source>Nobody votes on a level of their own.</source>
        <translation>Niemand stimmt über die eigene Stufe ab.</translation>
    </message>
    <message>
        <source>Not every angle was looked at</source>
        <translation>Nicht jede Ansicht wurde angesehen</translation>
    </message>
    <message>
        <source>Notes stay on the desk: a newer Reviewer keeps them there.</source>
        <translation>Notizen bleiben am Arbeitsplatz: Ein neuerer Reviewer bewahrt sie dort auf.</translation>
    </message>
    <message>
        <source>Nothing in it breaks; its eyes are stitched.</source>
        <translation>Nichts darin bricht; die Augen sind gestickt.</translation>
    </message>
    <message>
        <source>Nothing was decided of a product of {1}. Look at its name again.</source>
        <translation>Zu einem Produkt von {1} wurde nichts entschieden. Den Namen noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Nothing was seen.</source>
        <translation>Nichts wurde gesehen.</translation>
    </message>
    <message>
        <source>Oils and vinegars</source>
        <translation>Öle und Essige</translation>
    </message>
    <message>
        <source>Olive oil in a glass bottle, 500 ml</source>
        <translation>Olivenöl in Glasflasche, 500 ml</translation>
    </message>
    <message>
        <source>Only mentors and leads may, and who supervises this.</source>
        <translation>Das dürfen nur Mentor:innen und Leitung und wer dies beaufsichtigt.</translation>
    </message>
    <message>
        <source>Only what you said yourself can be taken back.</source>
        <translation>Nur was Sie selbst gesagt haben, kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Only who decided sees what was sealed until then.</source>
        <translation>Nur wer entschieden hat, sieht, was bis dahin verdeckt war.</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Ordnungshelfer</translation>
    </message>
    <message>
        <source>Other, with a note</source>
        <translation>Anderes, mit Notiz</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>Draußen</translation>
    </message>
    <message>
        <source>Own container</source>
        <translation>Eigenverpackung</translation>
    </message>
    <message>
        <source>Packaging changed</source>
        <translation>Verpackung geändert</translation>
    </message>
    <message>
        <source>Padded mailer</source>
        <translation>Polstertasche</translation>
    </message>
    <message>
        <source>Pans</source>
        <translation>Pfannen</translation>
    </message>
    <message>
        <source>Paper bag</source>
        <translation>Papiertüte</translation>
    </message>
    <message>
        <source>Paper under a kilogram tears at the fold, and flour is in everything.</source>
        <translation>Papier unter einem Kilogramm reißt an der Falz, und Mehl ist in allem.</translation>
    </message>
    <message>
        <source>Paperback novel</source>
        <translation>Taschenbuchroman</translation>
    </message>
    <message>
        <source>Pet supplies</source>
        <translation>Tierbedarf</translation>
    </message>
    <message>
        <source>Picture and text disagree</source>
        <translation>Bild und Text widersprechen sich</translation>
    </message>
    <message>
        <source>Picture frame with a glass front, 20 by 30 cm</source>
        <translation>Bilderrahmen mit Glasfront, 20 mal 30 cm</translation>
    </message>
    <message>
        <source>Picture unusable</source>
        <translation>Bild unbrauchbar</translation>
    </message>
    <message>
        <source>Pilot; publication submitted</source>
        <translation>Pilot; Publikation eingereicht</translation>
    </message>
    <message>
        <source>Plan signed, first lunch, starter deck done</source>
        <translation>Plan unterzeichnet, erstes Mittagessen, Startstapel fertig</translation>
    </message>
    <message>
        <source>Plates</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>Plush</source>
        <translation>Plüsch</translation>
    </message>
    <message>
        <source>Plush rabbit, 21 cm</source>
        <translation>Plüschhase, 21 cm</translation>
    </message>
    <message>
        <source>Poly mailer</source>
        <translation>Folienbeutel</translation>
    </message>
    <message>
        <source>Pressed flat, a flip cap opens. One leak costs more than many boxes.</source>
        <translation>Flach gedrückt öffnet sich ein Klappdeckel. Ein Leck kostet mehr als viele Kartons.</translation>
    </message>
    <message>
        <source>Production: from a prototype to a pilot at one site</source>
        <translation>Produktiv: vom Prototyp zum Pilot an einem Standort</translation>
    </message>
    <message>
        <source>Production: from a prototype to something that is live at one site</source>
        <translation>Produktiv: vom Prototyp zum Betrieb an einem Standort</translation>
    </message>
    <message>
        <source>Products that must not go lighter were certified</source>
        <translation>Produkte, die nicht leichter verpackt werden dürfen, wurden zertifiziert</translation>
    </message>
    <message>
        <source>Proven offline; outline of the publication</source>
        <translation>Offline nachgewiesen; Gliederung der Publikation</translation>
    </message>
    <message>
        <source>Puzzles</source>
        <translation>Puzzles</translation>
    </message>
    <message>
        <source>Range must be like bytes=100-, bytes=100-199 or bytes=-100.</source>
        <translation>Range muss sein wie bytes=100-, bytes=100-199 oder bytes=-100.</translation>
    </message>
    <message>
        <source>Record {1} of {2} is none. Have the pack written again.</source>
        <translation>Eintrag {1} von {2} ist keiner. Das Paket neu schreiben lassen.</translation>
    </message>
    <message>
        <source>Right verdict, wrong reason</source>
        <translation>Urteil richtig, Grund falsch</translation>
    </message>
    <message>
        <source>Runs in shadow; draft of the publication</source>
        <translation>Läuft im Schatten; Entwurf der Publikation</translation>
    </message>
    <message>
        <source>SQLite keeps {1} at {2} where {3} is needed.</source>
        <translation>SQLite hält {1} auf {2}, wo {3} nötig ist.</translation>
    </message>
    <message>
        <source>SQLite says {1}</source>
        <translation>SQLite sagt {1}</translation>
    </message>
    <message>
        <source>Send at most {1} records at once.</source>
        <translation>Höchstens {1} Einträge auf einmal senden.</translation>
    </message>
    <message>
        <source>Send the body without a coding.</source>
        <translation>Den Rumpf ohne Kodierung senden.</translation>
    </message>
    <message>
        <source>Shampoo with a flip cap, 400 ml</source>
        <translation>Shampoo mit Klappdeckel, 400 ml</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>Sharp: would puncture</source>
        <translation>Scharf: würde durchstechen</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Zuerst anmelden.</translation>
    </message>
    <message>
        <source>Silicone baking mat</source>
        <translation>Silikonbackmatte</translation>
    </message>
    <message>
        <source>Soap</source>
        <translation>Seife</translation>
    </message>
    <message>
        <source>Soft all through; the outer pack need only keep it clean.</source>
        <translation>Durch und durch weich; die Außenverpackung muss es nur sauber halten.</translation>
    </message>
    <message>
        <source>Some of the items belong to sites you do not work for.</source>
        <translation>Einige der Artikel gehören zu Standorten, für die Sie nicht arbeiten.</translation>
    </message>
    <message>
        <source>Somebody else was told so far. Pull again from the start.</source>
        <translation>Bis hierher wurde es jemand anderem mitgeteilt. Von vorn abrufen.</translation>
    </message>
    <message>
        <source>Something in the pictures was missed</source>
        <translation>Etwas auf den Bildern wurde übersehen</translation>
    </message>
    <message>
        <source>Spreads</source>
        <translation>Aufstriche</translation>
    </message>
    <message>
        <source>Stiff enough by itself</source>
        <translation>Von selbst steif genug</translation>
    </message>
    <message>
        <source>Stoneware mug in a thin carton</source>
        <translation>Steingutbecher in dünnem Karton</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Sturdy and closed</source>
        <translation>Fest und geschlossen</translation>
    </message>
    <message>
        <source>Tableware</source>
        <translation>Geschirr</translation>
    </message>
    <message>
        <source>Talk to everybody</source>
        <translation>Vortrag vor allen</translation>
    </message>
    <message>
        <source>Talk to everybody; draft cleared</source>
        <translation>Vortrag vor allen; Entwurf freigegeben</translation>
    </message>
    <message>
        <source>Talked to five people; the question of the project in one page</source>
        <translation>Mit fünf Personen gesprochen; die Frage des Projekts auf einer Seite</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>Tee</translation>
    </message>
    <message>
        <source>Textile neither breaks nor leaks, and the bag keeps it clean. A box would be air.</source>
        <translation>Textil bricht nicht und läuft nicht aus, und der Beutel hält es sauber. Ein Karton wäre Luft.</translation>
    </message>
    <message>
        <source>The account {1} is another person&apos;s already.</source>
        <translation>Das Konto {1} gehört schon einer anderen Person.</translation>
    </message>
    <message>
        <source>The address of a model must not contain a password. Use a token.</source>
        <translation>Die Adresse eines Modells darf kein Passwort enthalten. Ein Token verwenden.</translation>
    </message>
    <message>
        <source>The backup {1} cannot be restored to {2}: {3}.</source>
        <translation>Die Sicherung {1} kann nicht nach {2} wiederhergestellt werden: {3}.</translation>
    </message>
    <message>
        <source>The body ended early.</source>
        <translation>Der Rumpf endete zu früh.</translation>
    </message>
    <message>
        <source>The body is not JSON.</source>
        <translation>Der Rumpf ist kein JSON.</translation>
    </message>
    <message>
        <source>The body is over {1} bytes. Send less at once.</source>
        <translation>Der Rumpf hat über {1} Byte. Weniger auf einmal senden.</translation>
    </message>
    <message>
        <source>The body took over {1} s.</source>
        <translation>Der Rumpf brauchte über {1} s.</translation>
    </message>
    <message>
        <source>The card {1} cannot be read: {2}. Put the right one back.</source>
        <translation>Die Karte {1} kann nicht gelesen werden: {2}. Die richtige zurücklegen.</translation>
    </message>
    <message>
        <source>The certificate {1} and the key {2} cannot be used: {3}. Correct --tls-cert and --tls-key; PEM without a password is expected.</source>
        <translation>Zertifikat {1} und Schlüssel {2} können nicht benutzt werden: {3}. --tls-cert und --tls-key berichtigen; PEM ohne Passwort wird erwartet.</translation>
    </message>
    <message>
        <source>The code is for site {1}, which you do not work for.</source>
        <translation>Der Code ist für Standort {1}, für den Sie nicht arbeiten.</translation>
    </message>
    <message>
        <source>The company&apos;s sign-in was not accepted. Begin again, or ask IT.</source>
        <translation>Die Anmeldung des Unternehmens wurde nicht angenommen. Neu beginnen oder die IT fragen.</translation>
    </message>
    <message>
        <source>The database has schema {1}, and this version verifies {2} to {3}. Start the service of this version once.</source>
        <translation>Die Datenbank hat Schema {1}, diese Version prüft {2} bis {3}. Den Dienst dieser Version einmal starten.</translation>
    </message>
    <message>
        <source>The database {1} holds a service already, and nothing is ever written over. Name an empty database.</source>
        <translation>Die Datenbank {1} enthält schon einen Dienst, und nie wird etwas überschrieben. Eine leere Datenbank nennen.</translation>
    </message>
    <message>
        <source>The decision is not about this item.</source>
        <translation>Die Entscheidung betrifft nicht diesen Artikel.</translation>
    </message>
    <message>
        <source>The decision it is about was refused.</source>
        <translation>Die Entscheidung, um die es geht, wurde zurückgewiesen.</translation>
    </message>
    <message>
        <source>The descriptor {1} cannot be taken over: {2}. Correct --fd, or leave it out.</source>
        <translation>Der Deskriptor {1} kann nicht übernommen werden: {2}. --fd berichtigen oder weglassen.</translation>
    </message>
    <message>
        <source>The file of the model {1} in {2} is not the one that was added: its SHA-256 is {3}..., not {4}... Put the right file back, or activate another model: reviewer model activate.</source>
        <translation>Die Datei des Modells {1} in {2} ist nicht die hinzugefügte: Ihr SHA-256 ist {3}..., nicht {4}... Die richtige Datei zurücklegen oder ein anderes Modell aktivieren: reviewer model activate.</translation>
    </message>
    <message>
        <source>The file {1} of the backup {2} is damaged.</source>
        <translation>Die Datei {1} der Sicherung {2} ist beschädigt.</translation>
    </message>
    <message>
        <source>The folder {1} holds something already, and nothing is ever written over. Move it aside, or name another with --data.</source>
        <translation>Der Ordner {1} enthält schon etwas, und nie wird etwas überschrieben. Beiseitelegen oder mit --data einen anderen nennen.</translation>
    </message>
    <message>
        <source>The gate to {1} is not met. {2}</source>
        <translation>Die Schranke zu {1} ist nicht erfüllt. {2}</translation>
    </message>
    <message>
        <source>The handle has no room to the outside: one drop on that side reaches it.</source>
        <translation>Der Henkel hat keinen Abstand nach außen: Ein Sturz auf diese Seite erreicht ihn.</translation>
    </message>
    <message>
        <source>The items belong to sites you do not work for.</source>
        <translation>Die Artikel gehören zu Standorten, für die Sie nicht arbeiten.</translation>
    </message>
    <message>
        <source>The key {1} cannot be read: {2}. {3}</source>
        <translation>Der Schlüssel {1} kann nicht gelesen werden: {2}. {3}</translation>
    </message>
    <message>
        <source>The matter is another than the step says.</source>
        <translation>Der Vorgang ist ein anderer, als der Schritt sagt.</translation>
    </message>
    <message>
        <source>The model cannot be copied to {1}: {2}.</source>
        <translation>Das Modell kann nicht nach {1} kopiert werden: {2}.</translation>
    </message>
    <message>
        <source>The model in {1} came without a card.</source>
        <translation>Das Modell in {1} kam ohne Karte.</translation>
    </message>
    <message>
        <source>The model {1}</source>
        <translation>Das Modell {1}</translation>
    </message>
    <message>
        <source>The model {1} cannot be read: {2}.</source>
        <translation>Das Modell {1} kann nicht gelesen werden: {2}.</translation>
    </message>
    <message>
        <source>The model {1} is damaged ({2}). Install Reviewer anew where it is the one that ships, or activate another model: reviewer model activate.</source>
        <translation>Das Modell {1} ist beschädigt ({2}). Reviewer neu installieren, wenn es das mitgelieferte ist, oder ein anderes Modell aktivieren: reviewer model activate.</translation>
    </message>
    <message>
        <source>The model {1} is run by another server, so it is not activated here. Start the service, and ingest, with --scorer and its address.</source>
        <translation>Das Modell {1} läuft auf einem anderen Server und wird daher hier nicht aktiviert. Den Dienst mit --scorer und seiner Adresse starten, auch ingest.</translation>
    </message>
    <message>
        <source>The model {1} is run by another server; its card is there.</source>
        <translation>Das Modell {1} läuft auf einem anderen Server; seine Karte ist dort.</translation>
    </message>
    <message>
        <source>The model {1} was put in use while the catalogue was scored by {2}. Nothing was imported: ingest it again.</source>
        <translation>Das Modell {1} wurde in Betrieb genommen, während der Katalog von {2} bewertet wurde. Nichts wurde importiert: erneut einlesen.</translation>
    </message>
    <message>
        <source>The name of a member is over {1} characters.</source>
        <translation>Der Name eines Artikels hat über {1} Zeichen.</translation>
    </message>
    <message>
        <source>The pack is open</source>
        <translation>Die Verpackung ist offen</translation>
    </message>
    <message>
        <source>The password contains a NUL or half a character. Choose another.</source>
        <translation>Das Passwort enthält ein NUL oder ein halbes Zeichen. Ein anderes wählen.</translation>
    </message>
    <message>
        <source>The password has {1} characters. Use {2} to {3}.</source>
        <translation>Das Passwort hat {1} Zeichen. {2} bis {3} verwenden.</translation>
    </message>
    <message>
        <source>The payload does not match its hash.</source>
        <translation>Der Inhalt passt nicht zu seinem Hash.</translation>
    </message>
    <message>
        <source>The payload is over {1} characters.</source>
        <translation>Der Inhalt hat über {1} Zeichen.</translation>
    </message>
    <message>
        <source>The payload&apos;s &apos;item&apos; is over {1} characters.</source>
        <translation>Das &apos;item&apos; des Inhalts hat über {1} Zeichen.</translation>
    </message>
    <message>
        <source>The payload&apos;s &apos;reason&apos; or &apos;group&apos; is too long.</source>
        <translation>&apos;reason&apos; oder &apos;group&apos; des Inhalts ist zu lang.</translation>
    </message>
    <message>
        <source>The payload&apos;s {1} must name something.</source>
        <translation>{1} des Inhalts muss etwas nennen.</translation>
    </message>
    <message>
        <source>The physical test {1} of a product that you decided is back: in the pack in question {2}.</source>
        <translation>Das Ergebnis des physischen Tests {1} zu einem Produkt, das Sie entschieden haben, ist da; in der fraglichen Verpackung: {2}.</translation>
    </message>
    <message>
        <source>The picture has {1} bytes.</source>
        <translation>Das Bild hat {1} Byte.</translation>
    </message>
    <message>
        <source>The picture in the shop shows one bulb; six lie side by side and push each other out of the sleeve.</source>
        <translation>Das Bild im Shop zeigt eine Lampe; sechs liegen nebeneinander und schieben sich gegenseitig aus der Hülle.</translation>
    </message>
    <message>
        <source>The picture {1} cannot be read: {2}.</source>
        <translation>Das Bild {1} kann nicht gelesen werden: {2}.</translation>
    </message>
    <message>
        <source>The picture {1} cannot be written: {2}.</source>
        <translation>Das Bild {1} kann nicht geschrieben werden: {2}.</translation>
    </message>
    <message>
        <source>The picture {1} changed while the catalogue was read in. Ingest it again once nothing writes to it.</source>
        <translation>Das Bild {1} änderte sich beim Einlesen des Katalogs. Erneut einlesen, wenn nichts mehr hineinschreibt.</translation>
    </message>
    <message>
        <source>The product {1} cannot be scored: {2}</source>
        <translation>Das Produkt {1} kann nicht bewertet werden: {2}</translation>
    </message>
    <message>
        <source>The record does not match its hash.</source>
        <translation>Der Eintrag passt nicht zu seinem Hash.</translation>
    </message>
    <message>
        <source>The record this one takes back was refused.</source>
        <translation>Der Eintrag, den dieser zurücknimmt, wurde zurückgewiesen.</translation>
    </message>
    <message>
        <source>The role {1} may not {2}.</source>
        <translation>Die Rolle {1} darf nicht {2}.</translation>
    </message>
    <message>
        <source>The score is not told: wait for the decision.</source>
        <translation>Die Bewertung wird nicht mitgeteilt: die Entscheidung abwarten.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>The service cannot listen on {1}:{2}: {3}. Choose another {4}.</source>
        <translation>Der Dienst kann nicht auf {1}:{2} lauschen: {3}. {4} anders wählen.</translation>
    </message>
    <message>
        <source>The service cannot reach its storage.</source>
        <translation>Der Dienst erreicht seinen Speicher nicht.</translation>
    </message>
    <message>
        <source>The service cannot use {1}. Write postgresql://..., or leave the URL out for the built-in SQLite file.</source>
        <translation>Der Dienst kann {1} nicht verwenden. postgresql://... schreiben oder die URL für die eingebaute SQLite-Datei weglassen.</translation>
    </message>
    <message>
        <source>The service failed at this request; its log says why.</source>
        <translation>Der Dienst scheiterte an dieser Anfrage; sein Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>The service is still looking at its products. Ask again in a moment.</source>
        <translation>Der Dienst sieht noch seine Produkte durch. Gleich erneut fragen.</translation>
    </message>
    <message>
        <source>The service refused record {1}: {2}. Both versions are kept.</source>
        <translation>Der Dienst hat den Eintrag {1} zurückgewiesen: {2}. Beide Fassungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The service was restored from a backup. Pull again from the start.</source>
        <translation>Der Dienst wurde aus einer Sicherung wiederhergestellt. Von vorn abrufen.</translation>
    </message>
    <message>
        <source>The service&apos;s database did not answer: {1}.</source>
        <translation>Die Datenbank des Dienstes antwortete nicht: {1}.</translation>
    </message>
    <message>
        <source>The service&apos;s database has schema {1}, this version knows {2}. Start the newer version of Reviewer again.</source>
        <translation>Die Datenbank des Dienstes hat Schema {1}, diese Version kennt {2}. Die neuere Version von Reviewer wieder starten.</translation>
    </message>
    <message>
        <source>The service&apos;s database {1} cannot be opened: {2}. Check that it is there, not damaged, and may be written.</source>
        <translation>Die Datenbank des Dienstes {1} kann nicht geöffnet werden: {2}. Prüfen, dass sie da ist, unbeschädigt und beschreibbar.</translation>
    </message>
    <message>
        <source>The service&apos;s database {1} cannot be written: {2}. Give the account that runs Reviewer the right to write this file and its folder, or name another folder with --data.</source>
        <translation>Die Datenbank des Dienstes {1} kann nicht geschrieben werden: {2}. Dem Konto, unter dem Reviewer läuft, Schreibrecht für diese Datei und ihren Ordner geben oder mit --data einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>Die Sitzung ist beendet. Erneut anmelden.</translation>
    </message>
    <message>
        <source>The signature is not of this device&apos;s registered key.</source>
        <translation>Die Signatur stammt nicht vom eingetragenen Schlüssel dieses Geräts.</translation>
    </message>
    <message>
        <source>The way back must lead to this computer itself.</source>
        <translation>Der Rückweg muss zu diesem Computer selbst führen.</translation>
    </message>
    <message>
        <source>There are no such figures for you.</source>
        <translation>Solche Zahlen gibt es für Sie nicht.</translation>
    </message>
    <message>
        <source>There is a person named {1} already. Choose another name.</source>
        <translation>Es gibt schon eine Person namens {1}. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is a webhook named {1} already. Remove it first.</source>
        <translation>Es gibt schon einen Webhook namens {1}. Ihn zuerst entfernen.</translation>
    </message>
    <message>
        <source>There is no device {1} here. See `reviewer device list`.</source>
        <translation>Hier gibt es kein Gerät {1}. Siehe `reviewer device list`.</translation>
    </message>
    <message>
        <source>There is no folder {1} of pictures. Correct --images.</source>
        <translation>Es gibt keinen Bilderordner {1}. --images berichtigen.</translation>
    </message>
    <message>
        <source>There is no key {1}. {2}</source>
        <translation>Es gibt keinen Schlüssel {1}. {2}</translation>
    </message>
    <message>
        <source>There is no model named {1}. See `reviewer model list`.</source>
        <translation>Es gibt kein Modell namens {1}. Siehe `reviewer model list`.</translation>
    </message>
    <message>
        <source>There is no person named {1}. See `reviewer person list`.</source>
        <translation>Es gibt keine Person namens {1}. Siehe `reviewer person list`.</translation>
    </message>
    <message>
        <source>There is no service in {1}. Name its folder with --data.</source>
        <translation>In {1} ist kein Dienst. Seinen Ordner mit --data nennen.</translation>
    </message>
    <message>
        <source>There is no such decision for you.</source>
        <translation>Eine solche Entscheidung gibt es für Sie nicht.</translation>
    </message>
    <message>
        <source>There is no such institution.</source>
        <translation>Eine solche Einrichtung gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such item for you.</source>
        <translation>Einen solchen Artikel gibt es für Sie nicht.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>Ein solches Modell gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such page; begin with the first.</source>
        <translation>Eine solche Seite gibt es nicht; mit der ersten beginnen.</translation>
    </message>
    <message>
        <source>There is no such person for you.</source>
        <translation>Eine solche Person gibt es für Sie nicht.</translation>
    </message>
    <message>
        <source>There is no such picture for you.</source>
        <translation>Ein solches Bild gibt es für Sie nicht.</translation>
    </message>
    <message>
        <source>There is no such picture of an item for you.</source>
        <translation>Ein solches Bild eines Artikels gibt es für Sie nicht.</translation>
    </message>
    <message>
        <source>There is no such sitting for you.</source>
        <translation>Einen solchen Durchgang gibt es für Sie nicht.</translation>
    </message>
    <message>
        <source>There is no such value.</source>
        <translation>Einen solchen Wert gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no webhook named {1}. See `reviewer webhook list`.</source>
        <translation>Es gibt keinen Webhook namens {1}. Siehe `reviewer webhook list`.</translation>
    </message>
    <message>
        <source>There is nothing to tell of this act yet.</source>
        <translation>Zu dieser Handlung gibt es noch nichts mitzuteilen.</translation>
    </message>
    <message>
        <source>These pairs make {1} slices, more than {2}. Ask for fewer pairs, for facets with fewer values, or for a shorter time.</source>
        <translation>Diese Paare ergeben {1} Ausschnitte, mehr als {2}. Weniger Paare, Facetten mit weniger Werten oder eine kürzere Zeit verlangen.</translation>
    </message>
    <message>
        <source>They work for none of your sites.</source>
        <translation>Diese Person arbeitet für keinen Ihrer Standorte.</translation>
    </message>
    <message>
        <source>This computer was shut out by an admin. What was decided on it is kept here and can be exported; ask the admin.</source>
        <translation>Dieser Computer wurde von einem Admin ausgesperrt. Was an ihm entschieden wurde, wird hier aufbewahrt und kann exportiert werden; den Admin fragen.</translation>
    </message>
    <message>
        <source>This device calls too often.</source>
        <translation>Dieses Gerät ruft zu oft an.</translation>
    </message>
    <message>
        <source>This device is registered with another key. Start with a new profile folder, and keep the old one: its records can still be exported.</source>
        <translation>Dieses Gerät ist mit einem anderen Schlüssel eingetragen. Mit einem neuen Profilordner beginnen und den alten behalten: Seine Einträge können noch exportiert werden.</translation>
    </message>
    <message>
        <source>This place in the feed is not known. Pull again from the start.</source>
        <translation>Diese Stelle im Feed ist nicht bekannt. Von vorn abrufen.</translation>
    </message>
    <message>
        <source>This place in the feed is too old. Pull again from the start.</source>
        <translation>Diese Stelle im Feed ist zu alt. Von vorn abrufen.</translation>
    </message>
    <message>
        <source>This record was made on another device.</source>
        <translation>Dieser Eintrag wurde an einem anderen Gerät gemacht.</translation>
    </message>
    <message>
        <source>This service has no model. Train one first.</source>
        <translation>Dieser Dienst hat kein Modell. Zuerst eines trainieren.</translation>
    </message>
    <message>
        <source>This service has no product of a site {1}. There are {2}{3}. Correct --site, or ingest that site&apos;s catalogue first.</source>
        <translation>Dieser Dienst hat kein Produkt eines Standorts {1}. Es gibt {2}{3}. --site berichtigen oder zuerst den Katalog dieses Standorts einlesen.</translation>
    </message>
    <message>
        <source>This service has no sign-in by a company.</source>
        <translation>Dieser Dienst hat keine Anmeldung über ein Unternehmen.</translation>
    </message>
    <message>
        <source>This service knows no matters of kind {1}.</source>
        <translation>Dieser Dienst kennt keine Vorgänge der Art {1}.</translation>
    </message>
    <message>
        <source>This service knows no records of kind {1}.</source>
        <translation>Dieser Dienst kennt keine Einträge der Art {1}.</translation>
    </message>
    <message>
        <source>This service knows no such person.</source>
        <translation>Dieser Dienst kennt keine solche Person.</translation>
    </message>
    <message>
        <source>This service speaks protocol {1}, not {2}. Install the matching version.</source>
        <translation>Dieser Dienst spricht Protokoll {1}, nicht {2}. Die passende Version installieren.</translation>
    </message>
    <message>
        <source>This session belongs to another device.</source>
        <translation>Diese Sitzung gehört zu einem anderen Gerät.</translation>
    </message>
    <message>
        <source>This session was renewed from elsewhere and is closed. Sign in again.</source>
        <translation>Diese Sitzung wurde von anderswo erneuert und ist geschlossen. Erneut anmelden.</translation>
    </message>
    <message>
        <source>This sign-in took too long or was used already. Begin again.</source>
        <translation>Diese Anmeldung dauerte zu lange oder wurde schon benutzt. Neu beginnen.</translation>
    </message>
    <message>
        <source>This sign-in was begun by another program. Begin again.</source>
        <translation>Diese Anmeldung wurde von einem anderen Programm begonnen. Neu beginnen.</translation>
    </message>
    <message>
        <source>This was a calibration case: the panel said {1}, you said {2}. It has no effect on the item.</source>
        <translation>Das war ein Kalibrierfall. Die Runde: {1}, Sie: {2}. Auf den Artikel hat es keine Wirkung.</translation>
    </message>
    <message>
        <source>Too careful: it would arrive whole</source>
        <translation>Zu vorsichtig: käme heil an</translation>
    </message>
    <message>
        <source>Too heavy or large</source>
        <translation>Zu schwer oder zu groß</translation>
    </message>
    <message>
        <source>Too little gold is left of {1} that you have not met. A lead can ask a panel for more (Together, Gold cases).</source>
        <translation>Von {1} ist zu wenig Gold übrig, das Sie nicht kennen. Die Leitung kann ein Gremium um mehr bitten (Gemeinsam, Goldfälle).</translation>
    </message>
    <message>
        <source>Too many people are signing in.</source>
        <translation>Zu viele Personen melden sich gerade an.</translation>
    </message>
    <message>
        <source>Too many products were rejected for nothing</source>
        <translation>Zu viele Produkte wurden umsonst abgelehnt</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>Zu viele falsche Passwörter.</translation>
    </message>
    <message>
        <source>Too small for label</source>
        <translation>Zu klein fürs Etikett</translation>
    </message>
    <message>
        <source>Towels</source>
        <translation>Handtücher</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>Spielzeug</translation>
    </message>
    <message>
        <source>Traces need more than is installed. Install it: {1}</source>
        <translation>Ablaufspuren brauchen mehr, als installiert ist. Installieren: {1}</translation>
    </message>
    <message>
        <source>USB cable, 2 m, coiled</source>
        <translation>USB-Kabel, 2 m, aufgerollt</translation>
    </message>
    <message>
        <source>Vases</source>
        <translation>Vasen</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message>
        <source>Vendor pack passed a test</source>
        <translation>Lieferantenverpackung bestand eine Prüfung</translation>
    </message>
    <message>
        <source>Vendor&apos;s pack</source>
        <translation>Verpackung des Lieferanten</translation>
    </message>
    <message>
        <source>Wants a second opinion</source>
        <translation>Braucht zweite Meinung</translation>
    </message>
    <message>
        <source>What PostgreSQL holds after copying is not what the backup holds. Nothing was kept. Check the database&apos;s encoding (UTF8 is needed) and try again.</source>
        <translation>Was PostgreSQL nach dem Kopieren enthält, ist nicht, was die Sicherung enthält. Nichts wurde behalten. Die Kodierung der Datenbank prüfen (UTF8 ist nötig) und erneut versuchen.</translation>
    </message>
    <message>
        <source>What was learnt is not held</source>
        <translation>Gelerntes hält nicht an</translation>
    </message>
    <message>
        <source>Wheat flour in a paper bag, 1 kg</source>
        <translation>Weizenmehl in Papiertüte, 1 kg</translation>
    </message>
    <message>
        <source>Without the decision, each product would have gone on in the pack that the catalogue named as its current one when the decision came.</source>
        <translation>Ohne die Entscheidung wäre jedes Produkt weiter in der Verpackung gegangen, die der Katalog als jetzige nannte, als die Entscheidung kam.</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Falsches Produkt</translation>
    </message>
    <message>
        <source>You do not answer for one of these sites.</source>
        <translation>Sie stehen nicht für einen dieser Standorte ein.</translation>
    </message>
    <message>
        <source>You do not work for this site.</source>
        <translation>Sie arbeiten nicht für diesen Standort.</translation>
    </message>
    <message>
        <source>Your company knows you, but nobody added you here. Ask an admin.</source>
        <translation>Ihr Unternehmen kennt Sie, aber niemand hat Sie hier hinzugefügt. Einen Admin fragen.</translation>
    </message>
    <message>
        <source>Your contest of {1} was {2}.</source>
        <translation>Ihr Einspruch gegen {1}: {2}.</translation>
    </message>
    <message>
        <source>Your contest of {1} was {2}. {3}</source>
        <translation>Ihr Einspruch gegen {1}: {2}. {3}</translation>
    </message>
    <message>
        <source>Your level for {1} is {2} now, it was {3}.</source>
        <translation>Ihre Stufe für {1} ist jetzt {2}, vorher {3}.</translation>
    </message>
    <message>
        <source>Your level for {1} is {2} now, it was {3}. Reason: {4}. What helps: {5}</source>
        <translation>Ihre Stufe für {1} ist jetzt {2}, vorher {3}. Grund: {4}. Was hilft: {5}</translation>
    </message>
    <message>
        <source>card band</source>
        <translation>Kartonbanderole</translation>
    </message>
    <message>
        <source>ceramic</source>
        <translation>Keramik</translation>
    </message>
    <message>
        <source>clear bag</source>
        <translation>Klarsichtbeutel</translation>
    </message>
    <message>
        <source>clear bag with a header card</source>
        <translation>Klarsichtbeutel mit Kopfkarte</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>entscheiden</translation>
    </message>
    <message>
        <source>dismissed: the piece stands</source>
        <translation>abgewiesen, der Beleg bleibt</translation>
    </message>
    <message>
        <source>glass</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>glass and plastic</source>
        <translation>Glas und Kunststoff</translation>
    </message>
    <message>
        <source>glass and wood</source>
        <translation>Glas und Holz</translation>
    </message>
    <message>
        <source>it could not be tested</source>
        <translation>konnte nicht getestet werden</translation>
    </message>
    <message>
        <source>it was damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>it was whole</source>
        <translation>unversehrt</translation>
    </message>
    <message>
        <source>none, label on the bottle</source>
        <translation>keine, Etikett auf der Flasche</translation>
    </message>
    <message>
        <source>none; the cap has no seal</source>
        <translation>keine; der Deckel hat kein Siegel</translation>
    </message>
    <message>
        <source>oversee</source>
        <translation>beaufsichtigen</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>paper bag, folded and glued</source>
        <translation>Papiertüte, gefaltet und geklebt</translation>
    </message>
    <message>
        <source>paper band</source>
        <translation>Papierbanderole</translation>
    </message>
    <message>
        <source>plastic</source>
        <translation>Kunststoff</translation>
    </message>
    <message>
        <source>plastic and metal</source>
        <translation>Kunststoff und Metall</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>read figures</source>
        <translation>Zahlen lesen</translation>
    </message>
    <message>
        <source>report</source>
        <translation>melden</translation>
    </message>
    <message>
        <source>score</source>
        <translation>bewerten</translation>
    </message>
    <message>
        <source>shrink film, corners of card</source>
        <translation>Schrumpffolie, Ecken aus Karton</translation>
    </message>
    <message>
        <source>silicone</source>
        <translation>Silikon</translation>
    </message>
    <message>
        <source>sleeve, open at both ends</source>
        <translation>Hülle, an beiden Enden offen</translation>
    </message>
    <message>
        <source>textile</source>
        <translation>Textil</translation>
    </message>
    <message>
        <source>thin carton, the handle touches the wall</source>
        <translation>dünner Karton, der Henkel berührt die Wand</translation>
    </message>
    <message>
        <source>upheld: the piece is wrong</source>
        <translation>anerkannt, der Beleg ist falsch</translation>
    </message>
    <message>
        <source>weighted by the chance of being tested; Wilson for the effective size</source>
        <translation>gewichtet mit der Chance, geprüft zu werden; Wilson für den effektiven Umfang</translation>
    </message>
    <message>
        <source>{1} Ask an admin for a code (reviewer device invite) and enter it within its time.</source>
        <translation>{1} Einen Admin um einen Code bitten (reviewer device invite) und ihn rechtzeitig eingeben.</translation>
    </message>
    <message>
        <source>{1} Wait {2} s.</source>
        <translation>{1} {2} s warten.</translation>
    </message>
    <message>
        <source>{1} answered with the model {2}, asked was {3}.</source>
        <translation>{1} antwortete mit dem Modell {2}, gefragt war {3}.</translation>
    </message>
    <message>
        <source>{1} answers for the model {2}, asked for was {3}. Correct --scorer.</source>
        <translation>{1} antwortet für das Modell {2}, gefragt war {3}. --scorer berichtigen.</translation>
    </message>
    <message>
        <source>{1} cannot be a name. Use 1 to {2} printable characters.</source>
        <translation>{1} kann kein Name sein. 1 bis {2} druckbare Zeichen verwenden.</translation>
    </message>
    <message>
        <source>{1} cannot be written: {2}.</source>
        <translation>{1} kann nicht geschrieben werden: {2}.</translation>
    </message>
    <message>
        <source>{1} did not answer within {2} s. Look whether the model server is overloaded.</source>
        <translation>{1} antwortete nicht binnen {2} s. Nachsehen, ob der Modellserver überlastet ist.</translation>
    </message>
    <message>
        <source>{1} gave a score that cannot be for {2}: {3}</source>
        <translation>{1} gab eine Bewertung, die für {2} nicht sein kann: {3}</translation>
    </message>
    <message>
        <source>{1} gave a wrong answer: {2}</source>
        <translation>{1} gab eine falsche Antwort: {2}</translation>
    </message>
    <message>
        <source>{1} gave an answer that is no JSON object.</source>
        <translation>{1} gab eine Antwort, die kein JSON-Objekt ist.</translation>
    </message>
    <message>
        <source>{1} gave an answer that is no JSON.</source>
        <translation>{1} gab eine Antwort, die kein JSON ist.</translation>
    </message>
    <message>
        <source>{1} has no {2} {3}: it is no model of packaging. Correct --scorer.</source>
        <translation>{1} hat kein {2} {3}: Es ist kein Verpackungsmodell. --scorer berichtigen.</translation>
    </message>
    <message>
        <source>{1} has over {2} records. Write several packs.</source>
        <translation>{1} hat über {2} Einträge. Mehrere Pakete schreiben.</translation>
    </message>
    <message>
        <source>{1} is damaged. Use another backup.</source>
        <translation>{1} ist beschädigt. Eine andere Sicherung verwenden.</translation>
    </message>
    <message>
        <source>{1} is everybody, who could then say to be anybody. Name the proxy&apos;s own address in --trusted-proxy.</source>
        <translation>{1} sind alle, die sich dann als jeder ausgeben könnten. In --trusted-proxy die eigene Adresse des Proxys nennen.</translation>
    </message>
    <message>
        <source>{1} is for another service, {2}.</source>
        <translation>{1} ist für einen anderen Dienst, {2}.</translation>
    </message>
    <message>
        <source>{1} is for others to do.</source>
        <translation>{1} ist Sache anderer.</translation>
    </message>
    <message>
        <source>{1} is no Ed25519 key. {2}</source>
        <translation>{1} ist kein Ed25519-Schlüssel. {2}</translation>
    </message>
    <message>
        <source>{1} is no address of a model. {2}</source>
        <translation>{1} ist keine Adresse eines Modells. {2}</translation>
    </message>
    <message>
        <source>{1} is no address of a model: {2}. {3}</source>
        <translation>{1} ist keine Adresse eines Modells: {2}. {3}</translation>
    </message>
    <message>
        <source>{1} is no address of a provider. It looks like https://id.example.</source>
        <translation>{1} ist keine Adresse eines Anbieters. Sie sieht aus wie https://id.example.</translation>
    </message>
    <message>
        <source>{1} is no address of a proxy. Say 127.0.0.1 or 10.0.3.0/24, for example, in --trusted-proxy.</source>
        <translation>{1} ist keine Adresse eines Proxys. In --trusted-proxy zum Beispiel 127.0.0.1 oder 10.0.3.0/24 nennen.</translation>
    </message>
    <message>
        <source>{1} is no address. Choose another --host.</source>
        <translation>{1} ist keine Adresse. Ein anderes --host wählen.</translation>
    </message>
    <message>
        <source>{1} is no address. Say HOST:PORT, 127.0.0.1:9472 for example.</source>
        <translation>{1} ist keine Adresse. HOST:PORT nennen, zum Beispiel 127.0.0.1:9472.</translation>
    </message>
    <message>
        <source>{1} is no address. Say http://HOST:PORT of a collector.</source>
        <translation>{1} ist keine Adresse. http://HOST:PORT eines Kollektors nennen.</translation>
    </message>
    <message>
        <source>{1} is no address. Write https://host/path.</source>
        <translation>{1} ist keine Adresse. https://host/path schreiben.</translation>
    </message>
    <message>
        <source>{1} is no address: {2}.</source>
        <translation>{1} ist keine Adresse: {2}.</translation>
    </message>
    <message>
        <source>{1} is no backup: {2} cannot be read ({3}). Name a folder that `reviewer backup` made; one that was ended halfway has no such file.</source>
        <translation>{1} ist keine Sicherung: {2} kann nicht gelesen werden ({3}). Einen Ordner nennen, den `reviewer backup` gemacht hat; einer abgebrochenen fehlt diese Datei.</translation>
    </message>
    <message>
        <source>{1} is no card of a model. Train it again: reviewer train.</source>
        <translation>{1} ist keine Karte eines Modells. Neu trainieren: reviewer train.</translation>
    </message>
    <message>
        <source>{1} is no database URL. Write postgresql://USER@HOST/NAME.</source>
        <translation>{1} ist keine Datenbank-URL. postgresql://USER@HOST/NAME schreiben.</translation>
    </message>
    <message>
        <source>{1} is no day. Write it as 2026-05-17.</source>
        <translation>{1} ist kein Tag. Als 2026-05-17 schreiben.</translation>
    </message>
    <message>
        <source>{1} is no name: use small letters, digits, - and _, at most 64.</source>
        <translation>{1} ist kein Name: Kleinbuchstaben, Ziffern, - und _ verwenden, höchstens 64.</translation>
    </message>
    <message>
        <source>{1} is no number of tests a day. Use 20, and at most {2}.</source>
        <translation>{1} ist keine Zahl von Prüfungen je Tag. 20 verwenden, höchstens {2}.</translation>
    </message>
    <message>
        <source>{1} is no pack of this service&apos;s ladder.</source>
        <translation>{1} ist keine Verpackung der Leiter dieses Dienstes.</translation>
    </message>
    <message>
        <source>{1} is no pair of facets. Write it as site.category.</source>
        <translation>{1} ist kein Paar von Facetten. Als site.category schreiben.</translation>
    </message>
    <message>
        <source>{1} is no period. Write 2026, 2026-Q2, 2026-05 or 2026-05-17.</source>
        <translation>{1} ist kein Zeitraum. 2026, 2026-Q2, 2026-05 oder 2026-05-17 schreiben.</translation>
    </message>
    <message>
        <source>{1} is no place in a feed</source>
        <translation>{1} ist keine Stelle in einem Feed</translation>
    </message>
    <message>
        <source>{1} is no threshold. Say recall_ppm=850000 or starter_deck=no.</source>
        <translation>{1} ist keine Schwelle. recall_ppm=850000 oder starter_deck=no nennen.</translation>
    </message>
    <message>
        <source>{1} is no type of event. Use one of {2}.</source>
        <translation>{1} ist keine Art von Ereignis. Eine von {2} verwenden.</translation>
    </message>
    <message>
        <source>{1} is not encrypted. Use https:// for a model on another machine, or say --scorer-unencrypted where the network itself is safe.</source>
        <translation>{1} ist nicht verschlüsselt. Für ein Modell auf einem anderen Rechner https:// verwenden oder --scorer-unencrypted angeben, wo das Netz selbst sicher ist.</translation>
    </message>
    <message>
        <source>{1} is not encrypted. Use https:// for a provider.</source>
        <translation>{1} ist nicht verschlüsselt. Für einen Anbieter https:// verwenden.</translation>
    </message>
    <message>
        <source>{1} is not encrypted. Use https; http is for this machine alone.</source>
        <translation>{1} ist nicht verschlüsselt. https verwenden; http ist nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>{1} is not reached ({2}). Start the model server, or correct --scorer.</source>
        <translation>{1} ist nicht erreichbar ({2}). Den Modellserver starten oder --scorer berichtigen.</translation>
    </message>
    <message>
        <source>{1} is not the key of this service. Copy {2} from the folder of the process that ran first; until then this one signs nothing.</source>
        <translation>{1} ist nicht der Schlüssel dieses Dienstes. {2} aus dem Ordner des zuerst gelaufenen Prozesses kopieren; bis dahin signiert dieser nichts.</translation>
    </message>
    <message>
        <source>{1} is {2}, not an intern.</source>
        <translation>{1} ist {2}, nicht Praktikant:in.</translation>
    </message>
    <message>
        <source>{1} is {2}. A mentor or lead can be linked, and who has level 5.</source>
        <translation>{1} ist {2}. Verknüpft werden können Mentor:innen, Leitung und wer Stufe 5 hat.</translation>
    </message>
    <message>
        <source>{1} lies before {2}.</source>
        <translation>{1} liegt vor {2}.</translation>
    </message>
    <message>
        <source>{1} lies in the service&apos;s own folder and would be lost with it. Name a place on another disk.</source>
        <translation>{1} liegt im eigenen Ordner des Dienstes und ginge mit ihm verloren. Einen Ort auf einem anderen Datenträger nennen.</translation>
    </message>
    <message>
        <source>{1} must be like 1 or 1-2.</source>
        <translation>{1} muss wie 1 oder 1-2 sein.</translation>
    </message>
    <message>
        <source>{1} names a person or a place on a page. Leave these out.</source>
        <translation>{1} nennt eine Person oder einen Ort auf einer Seite. Diese weglassen.</translation>
    </message>
    <message>
        <source>{1} of {2} is not between 0.000001 and 1. Use 0.02 for 2 %.</source>
        <translation>{1} von {2} liegt nicht zwischen 0.000001 und 1. 0.02 für 2 % verwenden.</translation>
    </message>
    <message>
        <source>{1} pairs are too many at once; ask for {2} at most.</source>
        <translation>{1} Paare sind auf einmal zu viele; höchstens {2} verlangen.</translation>
    </message>
    <message>
        <source>{1} pictures in {2} were damaged there and are removed. Check that disk, and make the backup again.</source>
        <translation>{1} Bilder in {2} waren dort beschädigt und sind entfernt. Diesen Datenträger prüfen und die Sicherung neu machen.</translation>
    </message>
    <message>
        <source>{1} was made by a newer version of Reviewer. Restore it with that.</source>
        <translation>{1} wurde von einer neueren Version von Reviewer gemacht. Damit wiederherstellen.</translation>
    </message>
    <message>
        <source>{1} {2}</source>
        <translation>{1} {2}</translation>
    </message>
    <message>
        <source>{1}: {2}.</source>
        <translation>{1}: {2}.</translation>
    </message>
    <message>
        <source>Text at {share:.0%}.</source>
        <translation>Text bei {share:.0%}.</translation>
    </message>
    <message>
        <source>Targets are large enough for gloves.</source>
        <translation>Ziele sind groß genug für Handschuhe.</translation>
    </message>
    <message>
        <source>Targets are as usual.</source>
        <translation>Ziele sind wie gewohnt.</translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>Nichts bewegt sich von selbst.</translation>
    </message>
    <message>
        <source>The cursor blinks again.</source>
        <translation>Der Cursor blinkt wieder.</translation>
    </message>
    <message>
        <source>Right at first against wrong advice</source>
        <translation>Zuerst richtig gegen falschen Rat</translation>
    </message>
    <message>
        <source>{asked}: not yet</source>
        <extracomment>what a gate asks for, and that it is not met</extracomment>
        <translation>{asked}: noch nicht</translation>
    </message>
    <message>
        <source>{asked}: done</source>
        <extracomment>what a gate asks for, and that it is met</extracomment>
        <translation>{asked}: erfüllt</translation>
    </message>
    <message>
        <source>{rate:.0%} ({low:.0%} to {high:.0%})</source>
        <translation>{rate:.0%} ({low:.0%} bis {high:.0%})</translation>
    </message>
    <message>
        <source>{rate:.0%} of {tried} ({low:.0%} to {high:.0%})</source>
        <translation>{rate:.0%} von {tried} ({low:.0%} bis {high:.0%})</translation>
    </message>
    <message>
        <source>{asked}: {found}</source>
        <extracomment>what a gate asks for, and the rate that was seen</extracomment>
        <translation>{asked}: {found}</translation>
    </message>
    <message>
        <source>{asked}: {found}, asked for {limit:.0%}</source>
        <translation>{asked}: {found}, verlangt {limit:.0%}</translation>
    </message>
    <message>
        <source>The starter deck is not done.</source>
        <translation>Der Startstapel ist nicht fertig.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more true rejects right in a row would do.</source>
        <comment>{n} more true reject right in a row would do.</comment>
        <translation>
            <numerusform>{n} weitere wahre Ablehnung richtig in Folge würde genügen.</numerusform>
            <numerusform>{n} weitere wahre Ablehnungen richtig in Folge würden genügen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more true certifies right in a row would do.</source>
        <comment>{n} more true certify right in a row would do.</comment>
        <translation>
            <numerusform>{n} weitere wahre Zertifizierung richtig in Folge würde genügen.</numerusform>
            <numerusform>{n} weitere wahre Zertifizierungen richtig in Folge würden genügen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cases would do, right at first where the model was wrong.</source>
        <comment>{n} more case would do, right at first where the model was wrong.</comment>
        <translation>
            <numerusform>{n} weiterer Fall würde genügen, zuerst richtig, wo das Modell falsch lag.</numerusform>
            <numerusform>{n} weitere Fälle würden genügen, zuerst richtig, wo das Modell falsch lag.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report {path} cannot be written: {why}.</source>
        <translation>Der Bericht {path} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>Reviewer crashed last time (it was started {began}). What was shown as saved is safe.</source>
        <translation>Reviewer ist letztes Mal abgestürzt (gestartet {began}). Was als gespeichert angezeigt wurde, ist sicher.</translation>
    </message>
    <message>
        <source>This computer was switched off or restarted while Reviewer ran (it was started {began}). What was shown as saved is safe.</source>
        <translation>Dieser Computer wurde ausgeschaltet oder neu gestartet, während Reviewer lief (gestartet {began}). Was als gespeichert angezeigt wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Reviewer was ended last time without being asked to leave (it was started {began}). What was shown as saved is safe.</source>
        <translation>Reviewer wurde letztes Mal von außen beendet, ohne Aufforderung zum Schließen (gestartet {began}). Was als gespeichert angezeigt wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Your site lets nobody write reports on this computer. Ask your IT.</source>
        <translation>Ihr Standort lässt niemanden an diesem Computer Berichte schreiben. Ihre IT fragen.</translation>
    </message>
    <message>
        <source>The tour needs an item on the screen.</source>
        <translation>Der Rundgang braucht einen Artikel auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt ist</translation>
    </message>
    <message>
        <source>The model flagged these products, so a person decides. Why one was flagged stands above its packs. {down} and {up} go through the queue without a decision.</source>
        <translation>Das Modell hat diese Produkte gemeldet, daher entscheidet ein Mensch. Warum, steht über den Verpackungen. {down} und {up} gehen ohne Entscheidung durch die Warteschlange.</translation>
    </message>
    <message>
        <source>{first} to {last} show the angles, {together} several of them side by side. {closer} comes closer, {whole} shows the whole picture again.</source>
        <translation>{first} bis {last} zeigen die Ansichten, {together} mehrere nebeneinander. {closer} geht näher heran, {whole} zeigt wieder das ganze Bild.</translation>
    </message>
    <message>
        <source>Pack and risk</source>
        <translation>Verpackung und Risiko</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Ihr Urteil</translation>
    </message>
    <message>
        <source>{certify} certifies the proposed pack, {reject} rejects it, {test} sends the product to a physical test, {defer} defers. All but certifying ask for a reason by one more key.</source>
        <translation>{certify} zertifiziert die vorgeschlagene Verpackung, {reject} lehnt sie ab, {test} gibt das Produkt zur Versandprüfung, {defer} stellt zurück. Alles außer Zertifizieren fragt mit einer weiteren Taste nach einem Grund.</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>{undo} takes your last decision back and shows its item again, also after it was sent and after a restart.</source>
        <translation>{undo} nimmt Ihre letzte Entscheidung zurück und zeigt ihren Artikel wieder, auch nach dem Senden und nach einem Neustart.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>A decision is saved on this computer before this line says so, and received once the service has it. Without a network you go on; what waits is sent later.</source>
        <translation>Eine Entscheidung ist auf diesem Computer gespeichert, bevor diese Zeile es sagt, und empfangen, sobald der Dienst sie hat. Ohne Netz geht es weiter; was wartet, wird später gesendet.</translation>
    </message>
    <message>
        <source>Finding the rest</source>
        <translation>Den Rest finden</translation>
    </message>
    <message>
        <source>{palette} finds every action by name, {keys} shows all keys. This tour is there again under its name.</source>
        <translation>{palette} findet jede Aktion nach Namen, {keys} zeigt alle Tasten. Dieser Rundgang ist unter seinem Namen wieder da.</translation>
    </message>
    <message>
        <source>Facts, text and packs from the least material to the most. You decide first; what the model says is shown after your verdict, then {evidence} opens all of it.</source>
        <translation>Fakten, Text und Verpackungen vom wenigsten Material zum meisten. Sie entscheiden zuerst; was das Modell sagt, wird nach Ihrem Urteil gezeigt, dann öffnet {evidence} alles davon.</translation>
    </message>
    <message>
        <source>Facts, text and packs from the least material to the most, each with its risk of damage and how sure the model is of it. {evidence} opens everything that this rests on.</source>
        <translation>Fakten, Text und Verpackungen vom wenigsten Material zum meisten, jede mit ihrem Schadensrisiko und damit, wie sicher das Modell ist. {evidence} öffnet alles, worauf das beruht.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Wrote the report to {path}.</source>
        <translation>Bericht nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>wissenswert</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>Health of this desk</source>
        <translation>Zustand dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>checks now</source>
        <translation>prüft jetzt</translation>
    </message>
    <message>
        <source>writes a report</source>
        <translation>schreibt einen Bericht</translation>
    </message>
    <message>
        <source>Report for whoever helps</source>
        <translation>Bericht für die Hilfe</translation>
    </message>
    <message numerus="yes">
        <source>These {n} files, {size} in all, and nothing else. No product, note, name, password or token is in them.</source>
        <comment>This file, {size}, and nothing else. No product, note, name, password or token is in it.</comment>
        <translation>
            <numerusform>Diese Datei, {size}, und sonst nichts. Kein Produkt, keine Notiz, kein Name, kein Passwort und kein Token ist darin.</numerusform>
            <numerusform>Diese {n} Dateien, zusammen {size}, und sonst nichts. Kein Produkt, keine Notiz, kein Name, kein Passwort und kein Token ist darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>saves it</source>
        <translation>speichert ihn</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>answers, version {version}</source>
        <translation>antwortet, Version {version}</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>none since Reviewer was started</source>
        <translation>keiner, seit Reviewer gestartet wurde</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>not compared yet: the service was not heard</source>
        <translation>noch nicht verglichen: Der Dienst war nicht zu erreichen</translation>
    </message>
    <message>
        <source>agrees with the service’s</source>
        <translation>stimmt mit der des Dienstes überein</translation>
    </message>
    <message>
        <source>{minutes} minutes ahead of the service’s: check date and time</source>
        <translation>{minutes} Minuten vor der des Dienstes: Datum und Uhrzeit prüfen</translation>
    </message>
    <message>
        <source>{minutes} minutes behind the service’s: check date and time</source>
        <translation>{minutes} Minuten nach der des Dienstes: Datum und Uhrzeit prüfen</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Hier gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>{n} records</source>
        <comment>{n} record</comment>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>none: everything is received by the service</source>
        <translation>keine: Der Dienst hat alles empfangen</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>{n} records: see History</source>
        <comment>{n} record: see History</comment>
        <translation>
            <numerusform>{n} Eintrag: siehe Verlauf</numerusform>
            <numerusform>{n} Einträge: siehe Verlauf</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Vom Dienst zurückgewiesen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>open: {size}, and its second copy {copy}</source>
        <translation>offen: {size}, und die Zweitkopie {copy}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} frei</translation>
    </message>
    <message>
        <source>{free}; no reserve for decisions is left: make room now</source>
        <translation>{free}; keine Reserve für Entscheidungen mehr: jetzt Platz schaffen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>{free}: pictures are not fetched ahead any more</source>
        <translation>{free}: Bilder werden nicht mehr vorab geholt</translation>
    </message>
    <message>
        <source>Kept to work offline</source>
        <translation>Für Offline-Arbeit aufbewahrt</translation>
    </message>
    <message>
        <source>{pictures} of pictures, {lists} of lists</source>
        <translation>{pictures} an Bildern, {lists} an Listen</translation>
    </message>
    <message>
        <source>{count} KiB</source>
        <extracomment>a size in KiB</extracomment>
        <translation>{count} KiB</translation>
    </message>
    <message>
        <source>{count} MiB</source>
        <extracomment>a size in MiB</extracomment>
        <translation>{count} MiB</translation>
    </message>
    <message>
        <source>{count} GiB</source>
        <extracomment>a size in GiB</extracomment>
        <translation>{count} GiB</translation>
    </message>
    <message>
        <source>Tour of this screen</source>
        <translation>Rundgang durch diesen Bildschirm</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>ends the tour</source>
        <translation>beendet den Rundgang</translation>
    </message>
    <message>
        <source>Step {place} of {count}</source>
        <translation>Schritt {place} von {count}</translation>
    </message>
</context>
</TS>
