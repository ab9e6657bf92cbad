<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Verdict</source>
        <extracomment>a group of actions: deciding about an item</extracomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>a group of actions: on the contact sheet, which shows many items at once
----------
the contact sheet, which shows many items at once</extracomment>
        <translation>Planche</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <extracomment>a group of actions</extracomment>
        <translation>Mentorat</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>a group of actions: looking at an item&apos;s pictures</extracomment>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>a group of actions: the list of items</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>a group of actions: going to another screen or row</extracomment>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>a group of actions</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>a group of actions: the program itself</extracomment>
        <translation>Appli</translation>
    </message>
    <message>
        <source>Scores: whether people follow them, and whether sites use them</source>
        <translation>Scores&#xa0;: si les personnes les suivent et si les sites les utilisent</translation>
    </message>
    <message>
        <source>Figures of scores are shown to leads and admins.</source>
        <translation>Les chiffres des scores sont montrés aux responsables et aux admins.</translation>
    </message>
    <message>
        <source>Agreement of readers: what two people said of the same items</source>
        <translation>Accord entre lecteurs&#xa0;: ce que deux personnes ont dit des mêmes articles</translation>
    </message>
    <message>
        <source>Figures of agreement are shown to leads and admins.</source>
        <translation>Les chiffres d’accord sont montrés aux responsables et aux admins.</translation>
    </message>
    <message>
        <source>Items that you and another read, for you alone</source>
        <translation>Articles lus par vous et par une autre personne, pour vous seul</translation>
    </message>
    <message>
        <source>Close what lies over the screen, the evidence page, or a message</source>
        <translation>Fermer ce qui recouvre l’écran, la page des éléments de preuve ou un message</translation>
    </message>
    <message>
        <source>Take the chosen row</source>
        <translation>Prendre la ligne choisie</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Garder la saisie</translation>
    </message>
    <message>
        <source>Leave the field, take back what was typed</source>
        <translation>Quitter le champ, annuler la saisie</translation>
    </message>
    <message>
        <source>Figures: choose period, facets and pairs</source>
        <translation>Chiffres&#xa0;: choisir période, facettes et paires</translation>
    </message>
    <message>
        <source>Figures: chart or table</source>
        <translation>Chiffres&#xa0;: graphique ou tableau</translation>
    </message>
    <message>
        <source>Figures: next page</source>
        <translation>Chiffres&#xa0;: page suivante</translation>
    </message>
    <message>
        <source>Figures: previous page</source>
        <translation>Chiffres&#xa0;: page précédente</translation>
    </message>
    <message>
        <source>Sealed: decide the item first.</source>
        <translation>Scellé&#xa0;: décider d’abord de l’article.</translation>
    </message>
    <message>
        <source>Its score is not told, nor what moved it.</source>
        <translation>Son score n’est pas dit, ni ce qui l’a influencé.</translation>
    </message>
    <message>
        <source>No model has scored this item.</source>
        <translation>Aucun modèle n’a donné de score à cet article.</translation>
    </message>
    <message>
        <source>Copied the manifest with its hash.</source>
        <translation>Manifeste copié avec son hash.</translation>
    </message>
    <message>
        <source>Evidence page: open or close</source>
        <translation>Page des éléments de preuve&#xa0;: ouvrir ou fermer</translation>
    </message>
    <message>
        <source>What moved the score, on the picture: on or off</source>
        <translation>Ce qui a influencé le score, sur l’image&#xa0;: afficher ou masquer</translation>
    </message>
    <message>
        <source>Evidence: next section</source>
        <translation>Éléments de preuve&#xa0;: section suivante</translation>
    </message>
    <message>
        <source>Evidence: previous section</source>
        <translation>Éléments de preuve&#xa0;: section précédente</translation>
    </message>
    <message>
        <source>Evidence: next piece</source>
        <translation>Éléments de preuve&#xa0;: élément suivant</translation>
    </message>
    <message>
        <source>Evidence: previous piece</source>
        <translation>Éléments de preuve&#xa0;: élément précédent</translation>
    </message>
    <message>
        <source>Evidence: say the chosen piece plainly</source>
        <translation>Éléments de preuve&#xa0;: dire simplement l’élément choisi</translation>
    </message>
    <message>
        <source>Evidence: contest the chosen piece</source>
        <translation>Éléments de preuve&#xa0;: contester l’élément choisi</translation>
    </message>
    <message>
        <source>Evidence: the explanation did not help, or it did</source>
        <translation>Éléments de preuve&#xa0;: l’explication n’a pas aidé, ou si</translation>
    </message>
    <message>
        <source>Evidence: copy the manifest</source>
        <translation>Éléments de preuve&#xa0;: copier le manifeste</translation>
    </message>
    <message>
        <source>Card of the model that scored the item: what it can do, and what came of it here</source>
        <translation>Fiche du modèle qui a donné le score&#xa0;: ce qu’il sait faire et ce qu’il a donné ici</translation>
    </message>
    <message>
        <source>You are told of figures alone. The board of slices shows them.</source>
        <translation>Seuls des chiffres vous sont signalés. Le tableau des tranches les montre.</translation>
    </message>
    <message>
        <source>Order the queue: the highest priority first</source>
        <translation>Trier la file&#xa0;: priorité la plus haute d’abord</translation>
    </message>
    <message>
        <source>Order: the highest priority first.</source>
        <translation>Ordre&#xa0;: priorité la plus haute d’abord.</translation>
    </message>
    <message>
        <source>Order the queue: the highest risk first</source>
        <translation>Trier la file&#xa0;: risque le plus élevé d’abord</translation>
    </message>
    <message>
        <source>Order: the highest risk first.</source>
        <translation>Ordre&#xa0;: risque le plus élevé d’abord.</translation>
    </message>
    <message>
        <source>Order the queue: the longest flagged first</source>
        <translation>Trier la file&#xa0;: signalement le plus ancien d’abord</translation>
    </message>
    <message>
        <source>Order: the longest flagged first.</source>
        <translation>Ordre&#xa0;: signalement le plus ancien d’abord.</translation>
    </message>
    <message>
        <source>Order the queue: by title</source>
        <translation>Trier la file&#xa0;: par titre</translation>
    </message>
    <message>
        <source>Order: by title.</source>
        <translation>Ordre&#xa0;: par titre.</translation>
    </message>
    <message>
        <source>Sealed: you decide before you see what the model says.</source>
        <translation>Scellé&#xa0;: vous décidez avant de voir ce que dit le modèle.</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <extracomment>what a key does: it marks a row with a tick</extracomment>
        <translation>Filtrer la file</translation>
    </message>
    <message>
        <source>Next order of the queue</source>
        <translation>Ordre suivant de la file</translation>
    </message>
    <message>
        <source>Saved views of the queue</source>
        <translation>Vues enregistrées de la file</translation>
    </message>
    <message>
        <source>Save this view of the queue</source>
        <translation>Enregistrer cette vue de la file</translation>
    </message>
    <message>
        <source>Saved view {number}</source>
        <translation>Vue enregistrée {number}</translation>
    </message>
    <message>
        <source>Rename the chosen row</source>
        <translation>Renommer la ligne choisie</translation>
    </message>
    <message>
        <source>Remove the chosen row</source>
        <translation>Supprimer la ligne choisie</translation>
    </message>
    <message>
        <source>Left hand</source>
        <extracomment>a profile of keys: the verdicts lie under the left hand</extracomment>
        <translation>Main gauche</translation>
    </message>
    <message>
        <source>Right hand</source>
        <extracomment>a profile of keys: the verdicts lie under the right hand</extracomment>
        <translation>Main droite</translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>a profile of keys: the numeric keypad</extracomment>
        <translation>Pavé numérique</translation>
    </message>
    <message>
        <source>Culler</source>
        <extracomment>a profile of keys, as programs have it with which photographers sort pictures out</extracomment>
        <translation>Tri photo</translation>
    </message>
    <message>
        <source>The keymap names {action_id!r}, which is no action.</source>
        <translation>L’affectation des touches nomme {action_id!r}, qui n’est pas une action.</translation>
    </message>
    <message>
        <source>The key {key} of {action!r} would be typed, not heard, in {mode}.</source>
        <translation>La touche {key} de {action!r} serait saisie, et non entendue, dans {mode}.</translation>
    </message>
    <message>
        <source>The key {key} has two meanings in {mode}: {other!r} and {action!r}. Give one of them another key.</source>
        <translation>La touche {key} a deux sens dans {mode}&#xa0;: {other!r} et {action!r}. Donner une autre touche à l’une d’elles.</translation>
    </message>
    <message>
        <source>{key} ({action!r}) and {other_key} ({other_action!r}) lie side by side. Put them at least two keys apart.</source>
        <translation>{key} ({action!r}) et {other_key} ({other_action!r}) sont côte à côte. Les séparer d’au moins deux touches.</translation>
    </message>
    <message>
        <source>There is no key profile {profile!r}, only {profiles}.</source>
        <translation>Il n’y a pas de profil de touches {profile!r}, seulement {profiles}.</translation>
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
        <translation>Ret. arr.</translation>
    </message>
    <message>
        <source>Insert</source>
        <extracomment>what is printed on a key</extracomment>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>what is printed on a key</extracomment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>a key</comment>
        <extracomment>what is printed on a key: to the beginning</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a key</comment>
        <extracomment>what is printed on a key: to the end</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Page Up</source>
        <extracomment>what is printed on a key</extracomment>
        <translation>Pg préc</translation>
    </message>
    <message>
        <source>Page Down</source>
        <extracomment>what is printed on a key</extracomment>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>the longest key
----------
a key marks a definition</extracomment>
        <translation>Espace</translation>
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
        <translation>Méta</translation>
    </message>
    <message>
        <source>Num {key}</source>
        <extracomment>a key of the numeric keypad</extracomment>
        <translation>Num {key}</translation>
    </message>
    <message>
        <source>{key!r} is no key. Write it like F, Shift+F, Ctrl+K, Num+1 or Escape.</source>
        <translation>{key!r} n’est pas une touche. Écrire comme F, Shift+F, Ctrl+K, Num+1 ou Escape.</translation>
    </message>
    <message>
        <source>US</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>US</translation>
    </message>
    <message>
        <source>British</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>Britannique</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>Russe</translation>
    </message>
    <message>
        <source>no idea</source>
        <extracomment>how well the answer to a card was known: not at all</extracomment>
        <translation>aucune idée</translation>
    </message>
    <message>
        <source>wrong, knew it when told</source>
        <extracomment>how well the answer to a card was known</extracomment>
        <translation>faux, reconnu en le lisant</translation>
    </message>
    <message>
        <source>wrong, nearly had it</source>
        <extracomment>how well the answer to a card was known</extracomment>
        <translation>faux, presque trouvé</translation>
    </message>
    <message>
        <source>barely</source>
        <extracomment>how well the answer to a card was known: right, with great effort</extracomment>
        <translation>à peine</translation>
    </message>
    <message>
        <source>after some thought</source>
        <extracomment>how well the answer to a card was known: right</extracomment>
        <translation>après réflexion</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>how well the answer to a card was known: right, immediately</extracomment>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>Your way in, and your day: the next step</source>
        <translation>Votre entrée et votre journée&#xa0;: l’étape suivante</translation>
    </message>
    <message>
        <source>From idea to production: the stages of a project, one by one</source>
        <translation>De l’idée à la production&#xa0;: les étapes d’un projet, une à une</translation>
    </message>
    <message>
        <source>Practise mistakes: the cards that are due</source>
        <translation>S’exercer sur les erreurs&#xa0;: les cartes à revoir</translation>
    </message>
    <message>
        <source>Mistake card: {grade}</source>
        <translation>Carte d’erreur&#xa0;: {grade}</translation>
    </message>
    <message>
        <source>What came of your own decisions</source>
        <translation>Ce que vos propres décisions ont donné</translation>
    </message>
    <message>
        <source>Starter decks, calibration sets, quiz of the case library</source>
        <translation>Paquets de départ, jeux de calibration, quiz de la bibliothèque de cas</translation>
    </message>
    <message>
        <source>Make a teaching case of this item, without names</source>
        <translation>Faire de cet article un cas d’école, sans noms</translation>
    </message>
    <message>
        <source>What was said of the case, each person apart</source>
        <translation>Ce qui a été dit du cas, chaque personne à part</translation>
    </message>
    <message>
        <source>Write the chosen certificate as a page to print (PDF)</source>
        <translation>Écrire la certification choisie en page à imprimer (PDF)</translation>
    </message>
    <message>
        <source>Bundles for researchers are written by leads and admins.</source>
        <translation>Les lots pour chercheurs sont écrits par les responsables et les admins.</translation>
    </message>
    <message>
        <source>Together: plans, people, projects</source>
        <translation>Ensemble&#xa0;: plans, personnes, projets</translation>
    </message>
    <message>
        <source>Next matter</source>
        <translation>Affaire suivante</translation>
    </message>
    <message>
        <source>Matter before</source>
        <translation>Affaire précédente</translation>
    </message>
    <message>
        <source>Next kind of matter</source>
        <translation>Type d’affaire suivant</translation>
    </message>
    <message>
        <source>Kind of matter before</source>
        <translation>Type d’affaire précédent</translation>
    </message>
    <message>
        <source>Begin a matter of this kind</source>
        <translation>Commencer une affaire de ce type</translation>
    </message>
    <message>
        <source>Take back what you did last about the chosen matter</source>
        <translation>Annuler votre dernière action sur l’affaire choisie</translation>
    </message>
    <message>
        <source>Write meetings to a calendar file (.ics)</source>
        <translation>Écrire les réunions dans un fichier d’agenda (.ics)</translation>
    </message>
    <message>
        <source>Propose the meetings of a calendar file (.ics)</source>
        <translation>Proposer les réunions d’un fichier d’agenda (.ics)</translation>
    </message>
    <message>
        <source>Write a bundle by pseudonym for researchers of the chosen institution</source>
        <translation>Écrire un lot sous pseudonyme pour les chercheurs de l’institution choisie</translation>
    </message>
    <message>
        <source>Take answers of researchers to a bundle</source>
        <translation>Prendre les réponses des chercheurs à un lot</translation>
    </message>
    <message>
        <source>Show the item that the chosen matter speaks of</source>
        <translation>Montrer l’article dont parle l’affaire choisie</translation>
    </message>
    <message>
        <source>Do number {place} of the chosen matter</source>
        <translation>Faire le numéro {place} de l’affaire choisie</translation>
    </message>
    <message>
        <source>No case is open. The list of what waits for your word opens one.</source>
        <translation>Aucun cas ouvert. La liste de ce qui attend votre avis en ouvre un.</translation>
    </message>
    <message>
        <source>Customers&apos; reviews are read by leads.</source>
        <translation>Les avis de clients sont lus par les responsables.</translation>
    </message>
    <message>
        <source>Return to {author}: {item}</source>
        <translation>Renvoyer à {author}&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Return to its author: {item}</source>
        <translation>Renvoyer à son auteur&#xa0;: {item}</translation>
    </message>
    <message>
        <source>This decides many items at once. Return it, or decide its items one by one.</source>
        <translation>Cette décision porte sur plusieurs articles. La renvoyer, ou décider de ses articles un à un.</translation>
    </message>
    <message>
        <source>There is no item on the screen.</source>
        <translation>Il n’y a pas d’article à l’écran.</translation>
    </message>
    <message>
        <source>Decide it first; then say what you see.</source>
        <translation>Décider d’abord&#x202f;; dire ensuite ce que vous voyez.</translation>
    </message>
    <message>
        <source>The case had changed meanwhile, so nothing was said.</source>
        <translation>Le cas avait changé entre-temps&#xa0;: rien n’a été dit.</translation>
    </message>
    <message>
        <source>Move the marked place: left</source>
        <translation>Déplacer l’endroit marqué&#xa0;: à gauche</translation>
    </message>
    <message>
        <source>Marked place: lower right corner left</source>
        <translation>Endroit marqué&#xa0;: coin inférieur droit à gauche</translation>
    </message>
    <message>
        <source>Move the marked place: right</source>
        <translation>Déplacer l’endroit marqué&#xa0;: à droite</translation>
    </message>
    <message>
        <source>Marked place: lower right corner right</source>
        <translation>Endroit marqué&#xa0;: coin inférieur droit à droite</translation>
    </message>
    <message>
        <source>Move the marked place: up</source>
        <translation>Déplacer l’endroit marqué&#xa0;: en haut</translation>
    </message>
    <message>
        <source>Marked place: lower right corner up</source>
        <translation>Endroit marqué&#xa0;: coin inférieur droit en haut</translation>
    </message>
    <message>
        <source>Move the marked place: down</source>
        <translation>Déplacer l’endroit marqué&#xa0;: en bas</translation>
    </message>
    <message>
        <source>Marked place: lower right corner down</source>
        <translation>Endroit marqué&#xa0;: coin inférieur droit en bas</translation>
    </message>
    <message>
        <source>Your week: what waits for your word, and what changed</source>
        <translation>Votre semaine&#xa0;: ce qui attend votre avis et ce qui a changé</translation>
    </message>
    <message>
        <source>Approve the decision of the open case</source>
        <translation>Approuver la décision du cas ouvert</translation>
    </message>
    <message>
        <source>Return the decision of the open case, with a reason</source>
        <translation>Renvoyer la décision du cas ouvert, avec un motif</translation>
    </message>
    <message>
        <source>Write a remark on the case, perhaps on a place in the picture</source>
        <translation>Écrire une remarque sur le cas, au besoin sur un endroit de l’image</translation>
    </message>
    <message>
        <source>Where your interns stand: gates, learning curve, votes</source>
        <translation>Où en sont vos stagiaires&#xa0;: paliers, courbe d’apprentissage, votes</translation>
    </message>
    <message>
        <source>The cohort: everybody who learns at your sites</source>
        <translation>La cohorte&#xa0;: toutes les personnes qui apprennent sur vos sites</translation>
    </message>
    <message>
        <source>The cohort is shown to leads and admins.</source>
        <translation>La cohorte est montrée aux responsables et aux admins.</translation>
    </message>
    <message>
        <source>Fairness: how decisions came out, slice by slice</source>
        <translation>Équité&#xa0;: l’issue des décisions, tranche par tranche</translation>
    </message>
    <message>
        <source>Figures of fairness are shown to leads and admins.</source>
        <translation>Les chiffres d’équité sont montrés aux responsables et aux admins.</translation>
    </message>
    <message>
        <source>Customers&apos; reviews: which of them say that something came damaged</source>
        <translation>Avis de clients&#xa0;: lesquels disent qu’un article est arrivé endommagé</translation>
    </message>
    <message>
        <source>Packaging ledger: grams, cost, parcels and damage of what was certified</source>
        <translation>Registre d’emballage&#xa0;: grammes, coût, colis et dommages de ce qui a été certifié</translation>
    </message>
    <message>
        <source>The packaging ledger is shown to leads and admins.</source>
        <translation>Le registre d’emballage est montré aux responsables et aux admins.</translation>
    </message>
    <message>
        <source>Reviews of fairness: begin, read, act; what fair means here</source>
        <translation>Examens d’équité&#xa0;: commencer, lire, agir&#x202f;; ce qu’équitable veut dire ici</translation>
    </message>
    <message>
        <source>Reviews of fairness are shown to leads and admins.</source>
        <translation>Les examens d’équité sont montrés aux responsables et aux admins.</translation>
    </message>
    <message>
        <source>Your level in each pack, and what it means</source>
        <translation>Votre niveau dans chaque emballage, et ce qu’il signifie</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>the screen on which items are decided</extracomment>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Sheet: many items at once</source>
        <translation>Planche&#xa0;: plusieurs articles à la fois</translation>
    </message>
    <message>
        <source>History of decisions</source>
        <translation>Historique des décisions</translation>
    </message>
    <message>
        <source>Next row of the history</source>
        <translation>Ligne suivante de l’historique</translation>
    </message>
    <message>
        <source>Previous row of the history</source>
        <translation>Ligne précédente de l’historique</translation>
    </message>
    <message>
        <source>Show the chosen decision&apos;s item</source>
        <translation>Montrer l’article de la décision choisie</translation>
    </message>
    <message>
        <source>Undo the chosen decision</source>
        <translation>Annuler la décision choisie</translation>
    </message>
    <message>
        <source>Certificate of the chosen bulk act, to print</source>
        <translation>Certification de l’acte en lot choisi, à imprimer</translation>
    </message>
    <message>
        <source>What the chosen decision rested on</source>
        <translation>Sur quoi reposait la décision choisie</translation>
    </message>
    <message>
        <source>Next filter of the history</source>
        <translation>Filtre suivant de l’historique</translation>
    </message>
    <message>
        <source>The keymap {file} cannot be read: {why}.</source>
        <translation>L’affectation des touches {file} ne peut pas être lue&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The keymap {file} cannot be written: {why}.</source>
        <translation>L’affectation des touches {file} ne peut pas être écrite&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>No key differs from the shipped profiles, so there is nothing to export.</source>
        <translation>Aucune touche ne diffère des profils fournis&#xa0;: il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>In a keymap, {name!r} is a table.</source>
        <translation>Dans une affectation des touches, {name!r} est une table.</translation>
    </message>
    <message>
        <source>The keys of {action!r} must be a list of texts like [&quot;F&quot;].</source>
        <translation>Les touches de {action!r} doivent être une liste de textes comme [&quot;F&quot;].</translation>
    </message>
    <message>
        <source>There are no notices.</source>
        <translation>Il n’y a pas d’avis.</translation>
    </message>
    <message>
        <source>Copied the SKU {sku}.</source>
        <translation>SKU {sku} copié.</translation>
    </message>
    <message>
        <source>The service takes what this desk sends; nobody has to sign in again.</source>
        <translation>Le service accepte ce que ce poste envoie&#x202f;; personne n’a à se reconnecter.</translation>
    </message>
    <message>
        <source>This desk is a kiosk and stays open. Whoever looks after it can end it.</source>
        <translation>Ce poste est une borne et reste ouvert. La personne qui s’en occupe peut le fermer.</translation>
    </message>
    <message>
        <source>Find an action by name</source>
        <translation>Trouver une action par son nom</translation>
    </message>
    <message>
        <source>All keys of this screen</source>
        <translation>Toutes les touches de cet écran</translation>
    </message>
    <message>
        <source>Peek at the keys while held</source>
        <translation>Aperçu des touches tant que maintenu</translation>
    </message>
    <message>
        <source>Show the tour of this screen</source>
        <translation>Montrer la visite de cet écran</translation>
    </message>
    <message>
        <source>About Reviewer</source>
        <translation>À propos de Reviewer</translation>
    </message>
    <message>
        <source>Theme: light, dark, high contrast</source>
        <translation>Thème&#xa0;: clair, sombre, contraste élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>the desk&apos;s own language</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text: larger</source>
        <translation>Texte&#xa0;: plus grand</translation>
    </message>
    <message>
        <source>Text: smaller</source>
        <translation>Texte&#xa0;: plus petit</translation>
    </message>
    <message>
        <source>Gloves: large targets, on or off</source>
        <translation>Gants&#xa0;: grandes cibles, oui ou non</translation>
    </message>
    <message>
        <source>Motion: nothing blinks, on or off</source>
        <translation>Mouvement&#xa0;: rien ne clignote, oui ou non</translation>
    </message>
    <message>
        <source>Keys: next profile</source>
        <translation>Touches&#xa0;: profil suivant</translation>
    </message>
    <message>
        <source>Keys: change them</source>
        <translation>Touches&#xa0;: les changer</translation>
    </message>
    <message>
        <source>Keys: single keys alone, or only with Alt</source>
        <translation>Touches&#xa0;: seules, ou uniquement avec Alt</translation>
    </message>
    <message>
        <source>Keys: card to print (PDF)</source>
        <translation>Touches&#xa0;: carte à imprimer (PDF)</translation>
    </message>
    <message>
        <source>Keys: hints after clicks, on or off</source>
        <translation>Touches&#xa0;: rappels après les clics, oui ou non</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>Test du lecteur de codes</translation>
    </message>
    <message>
        <source>This session in figures, for you alone</source>
        <translation>Cette session en chiffres, pour vous seul</translation>
    </message>
    <message>
        <source>Hints of breaks, on or off</source>
        <translation>Rappels de pause, oui ou non</translation>
    </message>
    <message>
        <source>Hints of verdicts without looking, on or off</source>
        <translation>Rappels de verdicts sans regarder, oui ou non</translation>
    </message>
    <message>
        <source>Export all records as a file</source>
        <translation>Exporter tous les enregistrements dans un fichier</translation>
    </message>
    <message>
        <source>Export your notebook as a file</source>
        <translation>Exporter votre carnet dans un fichier</translation>
    </message>
    <message>
        <source>Pack records to carry by hand</source>
        <translation>Préparer des enregistrements à porter à la main</translation>
    </message>
    <message>
        <source>Take the receipt for a pack</source>
        <translation>Prendre le reçu d’un paquet transporté</translation>
    </message>
    <message>
        <source>Copy the SKU</source>
        <translation>Copier le SKU</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Diagnostics: key press to picture</source>
        <translation>Diagnostic&#xa0;: de la touche à l’image</translation>
    </message>
    <message>
        <source>Health of this desk: service, records, room</source>
        <translation>État de ce poste&#xa0;: service, enregistrements, place</translation>
    </message>
    <message>
        <source>Write a report for whoever helps</source>
        <translation>Écrire un rapport pour qui aide</translation>
    </message>
    <message>
        <source>Read notices</source>
        <translation>Lire les avis</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>Not while the service is away.</source>
        <translation>Pas tant que le service est absent.</translation>
    </message>
    <message>
        <source>No check-out is about to be taken away.</source>
        <translation>Aucune réservation n’est sur le point d’être retirée.</translation>
    </message>
    <message>
        <source>Next item, without a verdict</source>
        <translation>Article suivant, sans verdict</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Chercher dans la file</translation>
    </message>
    <message>
        <source>List open items</source>
        <translation>Lister les articles ouverts</translation>
    </message>
    <message>
        <source>List decided items</source>
        <translation>Lister les articles décidés</translation>
    </message>
    <message>
        <source>List deferred items</source>
        <translation>Lister les articles différés</translation>
    </message>
    <message>
        <source>List all items</source>
        <translation>Lister tous les articles</translation>
    </message>
    <message>
        <source>List only my check-outs, or everything</source>
        <translation>Lister mes réservations seulement, ou tout</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer recherche et filtres</translation>
    </message>
    <message>
        <source>Check out more items</source>
        <translation>Réserver d’autres articles</translation>
    </message>
    <message>
        <source>Let the service take check-outs back</source>
        <translation>Laisser le service reprendre les réservations</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Try pictures again that could not be opened</source>
        <translation>Réessayer les images qui n’ont pas pu être ouvertes</translation>
    </message>
    <message>
        <source>There is no change of keys to undo.</source>
        <translation>Il n’y a pas de changement de touches à annuler.</translation>
    </message>
    <message>
        <source>“{title}” needs a key. Give it another one first.</source>
        <translation>«&#xa0;{title}&#xa0;» a besoin d’une touche. Lui en donner d’abord une autre.</translation>
    </message>
    <message>
        <source>{path} changes no keys.</source>
        <translation>{path} ne change aucune touche.</translation>
    </message>
    <message>
        <source>Certify the proposed pack</source>
        <translation>Certifier l’emballage proposé</translation>
    </message>
    <message>
        <source>Reject, with a reason</source>
        <translation>Rejeter, avec un motif</translation>
    </message>
    <message>
        <source>Defer, with a reason</source>
        <translation>Différer, avec un motif</translation>
    </message>
    <message>
        <source>Send to a physical test</source>
        <translation>Envoyer au test physique</translation>
    </message>
    <message>
        <source>This site has no reasons for reject. Ask its lead for some.</source>
        <translation>Ce site n’a pas de motif pour rejeter. En demander à son responsable.</translation>
    </message>
    <message>
        <source>This site has no reasons for defer. Ask its lead for some.</source>
        <translation>Ce site n’a pas de motif pour différer. En demander à son responsable.</translation>
    </message>
    <message>
        <source>This site has no reasons for test. Ask its lead for some.</source>
        <translation>Ce site n’a pas de motif pour tester. En demander à son responsable.</translation>
    </message>
    <message>
        <source>There is no item to decide.</source>
        <translation>Il n’y a pas d’article à décider.</translation>
    </message>
    <message>
        <source>Certify {item} against a hard rule</source>
        <translation>Certifier {item} contre une règle stricte</translation>
    </message>
    <message>
        <source>No picture of this item was seen yet. Wait, look at another angle, or defer it.</source>
        <translation>Aucune image de cet article n’a encore été vue. Attendre, regarder un autre angle ou le différer.</translation>
    </message>
    <message>
        <source>The item had changed meanwhile, so nothing was decided.</source>
        <translation>L’article avait changé entre-temps&#xa0;: rien n’a été décidé.</translation>
    </message>
    <message>
        <source>{done}.</source>
        <extracomment>what was done, as a sentence</extracomment>
        <translation>{done}.</translation>
    </message>
    <message>
        <source>Reject: {item}</source>
        <translation>Rejeter&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Defer: {item}</source>
        <translation>Différer&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Test: {item}</source>
        <translation>Tester&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>Sure of the coming verdict, or nothing said</source>
        <translation>Sûr du prochain verdict, ou rien de dit</translation>
    </message>
    <message>
        <source>Unsure of the coming verdict, or nothing said</source>
        <translation>Pas sûr du prochain verdict, ou rien de dit</translation>
    </message>
    <message>
        <source>Look again at one of the last quick run, and back</source>
        <translation>Revoir un article de la dernière série rapide, et revenir</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>one character</source>
        <translation>un caractère</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters, gaps: median {median:.0f} ms, longest {longest} ms</source>
        <comment>{n} character, gaps: median {median:.0f} ms, longest {longest} ms</comment>
        <translation>
            <numerusform>{n} caractère, écarts&#xa0;: médiane {median:.0f} ms, maximum {longest} ms</numerusform>
            <numerusform>{n} caractères, écarts&#xa0;: médiane {median:.0f} ms, maximum {longest} ms</numerusform>
        </translation>
    </message>
    <message>
        <source>The scanner sends Alt codes. Switch its ALT mode off.</source>
        <translation>Le lecteur envoie des codes Alt. Désactiver son mode ALT.</translation>
    </message>
    <message>
        <source>No character came, only {keys}. Set the scanner to send text as a keyboard.</source>
        <translation>Aucun caractère reçu, seulement {keys}. Régler le lecteur pour envoyer du texte comme un clavier.</translation>
    </message>
    <message>
        <source>Every character arrived as printed: {code}.</source>
        <translation>Tous les caractères sont arrivés comme imprimés&#xa0;: {code}.</translation>
    </message>
    <message>
        <source>Read as {code}, with the right check digit.</source>
        <translation>Lu comme {code}, avec la bonne clé de contrôle.</translation>
    </message>
    <message>
        <source>Within the code came {keys}. Set the separator GS to be sent as Ctrl+].</source>
        <translation>Dans le code est venu {keys}. Régler le séparateur GS pour être envoyé comme Ctrl+].</translation>
    </message>
    <message>
        <source>Capital and small letters are exchanged: Caps Lock is on. Switch it off.</source>
        <translation>Majuscules et minuscules sont inversées&#xa0;: Verr. Maj est actif. Le désactiver.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} characters are missing. Set a longer delay between characters on the scanner, 5 to 10 ms.</source>
        <comment>{n} of {all} characters is missing. Set a longer delay between characters on the scanner, 5 to 10 ms.</comment>
        <translation>
            <numerusform>Il manque {n} caractère sur {all}. Régler sur le lecteur un délai plus long entre les caractères, 5 à 10 ms.</numerusform>
            <numerusform>Il manque {n} caractères sur {all}. Régler sur le lecteur un délai plus long entre les caractères, 5 à 10 ms.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scanner types for a {its_layout} keyboard, this machine has a {own_layout} one. Set the scanner&apos;s keyboard country to {own_layout}.</source>
        <translation>Le lecteur écrit pour un clavier {its_layout}, cette machine a un clavier {own_layout}. Régler le pays du clavier du lecteur sur {own_layout}.</translation>
    </message>
    <message>
        <source>It is not what is printed, and no keyboard layout explains it. Look at the scanner&apos;s keyboard country, case and prefix settings.</source>
        <translation>Ce n’est pas ce qui est imprimé, et aucune disposition de clavier ne l’explique. Voir le pays du clavier, la casse et le préfixe dans les réglages du lecteur.</translation>
    </message>
    <message>
        <source>A code of this kind cannot prove itself. Type what is printed below its bars.</source>
        <translation>Un code de ce type ne peut pas se vérifier lui-même. Saisir ce qui est imprimé sous les barres.</translation>
    </message>
    <message>
        <source>Known as a scanner by its prefix {key}.</source>
        <translation>Reconnu comme lecteur par son préfixe {key}.</translation>
    </message>
    <message>
        <source>The prefix {key} did not come. Set it on the scanner, or take it away here.</source>
        <translation>Le préfixe {key} n’est pas venu. Le régler sur le lecteur, ou le retirer ici.</translation>
    </message>
    <message>
        <source>Known as a scanner by its speed.</source>
        <translation>Reconnu comme lecteur par sa vitesse.</translation>
    </message>
    <message>
        <source>Too slow to be told from a hand. Set its delay between characters to 0, or let it send a key of its own first, such as F13, and take that as prefix here.</source>
        <translation>Trop lent pour être distingué d’une main. Mettre son délai entre caractères à 0, ou lui faire envoyer d’abord une touche à lui, par exemple F13, et la prendre ici comme préfixe.</translation>
    </message>
    <message>
        <source>No Enter follows the code, so each scan waits {wait_ms} ms for its end. Set the suffix of the scanner to Enter (CR).</source>
        <translation>Aucun Enter ne suit le code, chaque lecture attend donc sa fin {wait_ms} ms. Régler le suffixe du lecteur sur Enter (CR).</translation>
    </message>
    <message>
        <source>The list is still being read. Try again in a moment.</source>
        <translation>La liste est en cours de lecture. Réessayer dans un instant.</translation>
    </message>
    <message>
        <source>This is the last item.</source>
        <translation>C’est le dernier article.</translation>
    </message>
    <message>
        <source>This is the first item.</source>
        <translation>C’est le premier article.</translation>
    </message>
    <message>
        <source>The item was not on the screen yet, so the key did not count.</source>
        <translation>L’article n’était pas encore à l’écran&#xa0;: la touche n’a pas compté.</translation>
    </message>
    <message>
        <source>The item had just changed, so the key did not count.</source>
        <translation>L’article venait de changer&#xa0;: la touche n’a pas compté.</translation>
    </message>
    <message>
        <source>There is no group to look through.</source>
        <translation>Il n’y a pas de groupe à parcourir.</translation>
    </message>
    <message numerus="yes">
        <source>Reject {n:,} items</source>
        <comment>Reject {n:,} item</comment>
        <translation>
            <numerusform>Rejeter {n:,} article</numerusform>
            <numerusform>Rejeter {n:,} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certify {n:,} items as {packs}?</source>
        <comment>Certify {n:,} item as {packs}?</comment>
        <translation>
            <numerusform>Certifier {n:,} article en {packs}&#x202f;?</numerusform>
            <numerusform>Certifier {n:,} articles en {packs}&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject {n:,} items for {packs}?</source>
        <comment>Reject {n:,} item for {packs}?</comment>
        <translation>
            <numerusform>Rejeter {n:,} article pour {packs}&#x202f;?</numerusform>
            <numerusform>Rejeter {n:,} articles pour {packs}&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet had changed meanwhile, so nothing was decided. Look again.</source>
        <translation>La planche avait changé entre-temps&#xa0;: rien n’a été décidé. Regarder à nouveau.</translation>
    </message>
    <message>
        <source>Item left</source>
        <translation>Article à gauche</translation>
    </message>
    <message>
        <source>Choose further left</source>
        <translation>Étendre le choix à gauche</translation>
    </message>
    <message>
        <source>Item right</source>
        <translation>Article à droite</translation>
    </message>
    <message>
        <source>Choose further right</source>
        <translation>Étendre le choix à droite</translation>
    </message>
    <message>
        <source>Item up</source>
        <translation>Article du dessus</translation>
    </message>
    <message>
        <source>Choose further up</source>
        <translation>Étendre le choix vers le haut</translation>
    </message>
    <message>
        <source>Item down</source>
        <translation>Article du dessous</translation>
    </message>
    <message>
        <source>Choose further down</source>
        <translation>Étendre le choix vers le bas</translation>
    </message>
    <message>
        <source>Certify the rest of the group</source>
        <translation>Certifier le reste du groupe</translation>
    </message>
    <message>
        <source>Reject the rest of the group, with a reason</source>
        <translation>Rejeter le reste du groupe, avec un motif</translation>
    </message>
    <message>
        <source>Open the next of the sample</source>
        <translation>Ouvrir le suivant de l’échantillon</translation>
    </message>
    <message>
        <source>Take out of the act, or put back in</source>
        <translation>Retirer de l’acte, ou remettre</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Ouvrir l’article</translation>
    </message>
    <message>
        <source>Thumbnails: a page down</source>
        <translation>Vignettes&#xa0;: page suivante</translation>
    </message>
    <message>
        <source>Thumbnails: a page up</source>
        <translation>Vignettes&#xa0;: page précédente</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Groupe suivant</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Groupe précédent</translation>
    </message>
    <message>
        <source>Group by form factor, look-alike, vendor, category</source>
        <translation>Grouper par format, ressemblance, fournisseur, catégorie</translation>
    </message>
    <message>
        <source>Close the item, or leave the sheet</source>
        <translation>Fermer l’article, ou quitter la planche</translation>
    </message>
    <message>
        <source>Ruler: end further left</source>
        <translation>Règle&#xa0;: extrémité vers la gauche</translation>
    </message>
    <message>
        <source>Ruler: end further right</source>
        <translation>Règle&#xa0;: extrémité vers la droite</translation>
    </message>
    <message>
        <source>Ruler: end further up</source>
        <translation>Règle&#xa0;: extrémité vers le haut</translation>
    </message>
    <message>
        <source>Ruler: end further down</source>
        <translation>Règle&#xa0;: extrémité vers le bas</translation>
    </message>
    <message>
        <source>Front angle</source>
        <translation>Angle avant</translation>
    </message>
    <message>
        <source>Back angle</source>
        <translation>Angle arrière</translation>
    </message>
    <message>
        <source>Left angle</source>
        <translation>Angle gauche</translation>
    </message>
    <message>
        <source>Right angle</source>
        <translation>Angle droit</translation>
    </message>
    <message>
        <source>Top angle</source>
        <translation>Angle du dessus</translation>
    </message>
    <message>
        <source>Bottom angle</source>
        <translation>Angle du dessous</translation>
    </message>
    <message>
        <source>Next angle</source>
        <translation>Angle suivant</translation>
    </message>
    <message>
        <source>Previous angle</source>
        <translation>Angle précédent</translation>
    </message>
    <message>
        <source>Angles side by side</source>
        <translation>Angles côte à côte</translation>
    </message>
    <message>
        <source>Zoom in at the pointer</source>
        <translation>Zoomer sous le pointeur</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Dézoomer</translation>
    </message>
    <message>
        <source>Fit the whole picture</source>
        <translation>Voir l’image entière</translation>
    </message>
    <message>
        <source>Actual size (100 %) and back</source>
        <translation>Taille réelle (100&#x202f;%) et retour</translation>
    </message>
    <message>
        <source>Loupe while held</source>
        <translation>Loupe tant que maintenu</translation>
    </message>
    <message>
        <source>Look further left</source>
        <translation>Regarder plus à gauche</translation>
    </message>
    <message>
        <source>Look further right</source>
        <translation>Regarder plus à droite</translation>
    </message>
    <message>
        <source>Look further up</source>
        <translation>Regarder plus haut</translation>
    </message>
    <message>
        <source>Look further down</source>
        <translation>Regarder plus bas</translation>
    </message>
    <message>
        <source>Ruler: on or off</source>
        <translation>Règle&#xa0;: oui ou non</translation>
    </message>
    <message>
        <source>Ruler: move the other end</source>
        <translation>Règle&#xa0;: déplacer l’autre extrémité</translation>
    </message>
    <message>
        <source>Ruler: name the side it lies along</source>
        <translation>Règle&#xa0;: nommer le côté qu’elle longe</translation>
    </message>
    <message>
        <source>Compare: pinned, last certified of the family, nothing</source>
        <translation>Comparer&#xa0;: épinglé, dernier certifié de la famille, rien</translation>
    </message>
    <message>
        <source>Pin this product to compare others with</source>
        <translation>Épingler ce produit pour y comparer les autres</translation>
    </message>
    <message>
        <source>Edges and perforations drawn out: on or off</source>
        <translation>Bords et perforations soulignés&#xa0;: oui ou non</translation>
    </message>
    <message>
        <source>Brighter picture</source>
        <translation>Image plus claire</translation>
    </message>
    <message>
        <source>Darker picture</source>
        <translation>Image plus sombre</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Plus de contraste</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Moins de contraste</translation>
    </message>
    <message>
        <source>Picture as it came</source>
        <translation>Image d’origine</translation>
    </message>
    <message>
        <source>Keyword marks on or off</source>
        <translation>Mots-clés marqués, oui ou non</translation>
    </message>
    <message>
        <source>Next language of the text</source>
        <translation>Langue suivante du texte</translation>
    </message>
    <message>
        <source>{problem} The shipped keys are used.</source>
        <translation>{problem} Les touches fournies sont utilisées.</translation>
    </message>
    <message>
        <source>The desk cannot be opened</source>
        <translation>Le poste ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {why}. Choose another with --profile-dir.</source>
        <translation>Le dossier {folder} ne peut pas être créé&#xa0;: {why}. En choisir un autre avec --profile-dir.</translation>
    </message>
    <message>
        <source>{key} shows this desk&apos;s health and writes a report.</source>
        <translation>{key} montre l’état de ce poste et écrit un rapport.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written. Name a .png file where you may write.</source>
        <translation>L’image {file} ne peut pas être écrite. Nommer un fichier .png là où l’écriture est permise.</translation>
    </message>
    <message>
        <source>There is no folder {folder} for {file}. Make it, or correct {option}.</source>
        <translation>Il n’y a pas de dossier {folder} pour {file}. Le créer, ou corriger {option}.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on (DISPLAY and WAYLAND_DISPLAY are empty). Start it in a desktop session, under xvfb-run, or with --offscreen --shot FILE.png.</source>
        <translation>Il n’y a pas d’écran où ouvrir la fenêtre (DISPLAY et WAYLAND_DISPLAY sont vides). Démarrer dans une session de bureau, sous xvfb-run, ou avec --offscreen --shot FILE.png.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}.</source>
        <translation>{path} ne peut pas être ouvert&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>A text contains half a character, which cannot be looked up. Type it again.</source>
        <translation>Un texte contient un demi-caractère, qui ne peut pas être cherché. Le saisir à nouveau.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path} ne peut pas être utilisé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The copy of the queue was damaged ({why}). It is fetched again; decisions are kept elsewhere and are not concerned.</source>
        <translation>La copie de la file était endommagée ({why}). Elle est récupérée à nouveau&#x202f;; les décisions sont gardées ailleurs et ne sont pas touchées.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {why}.</source>
        <translation>{folder} ne peut pas être créé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The picture {picture} arrived damaged ({size} bytes). It is fetched again.</source>
        <translation>L’image {picture} est arrivée endommagée ({size} octets). Elle est récupérée à nouveau.</translation>
    </message>
    <message>
        <source>{folder} cannot be looked at: {why}.</source>
        <translation>{folder} ne peut pas être examiné&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {why}.</source>
        <translation>{folder} ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The picture {path} cannot be stored: {why}. Make room on the disk.</source>
        <translation>L’image {path} ne peut pas être stockée&#xa0;: {why}. Libérer de la place sur le disque.</translation>
    </message>
    <message>
        <source>It could not be opened when it came.</source>
        <translation>Elle n’a pas pu être ouverte à son arrivée.</translation>
    </message>
    <message>
        <source>The code {code} names no product: it holds {what} and no (01). Scan the code with the product&apos;s GTIN.</source>
        <translation>Le code {code} ne nomme pas de produit&#xa0;: il contient {what} et pas de (01). Scanner le code avec le GTIN du produit.</translation>
    </message>
    <message>
        <source>A GTIN has 8, 12, 13 or 14 digits, and {digits} has {count}. Scan it again; if it stays so, the label or the scanner&apos;s settings are wrong.</source>
        <translation>Un GTIN a 8, 12, 13 ou 14 chiffres, et {digits} en a {count}. Le scanner à nouveau&#x202f;; si rien ne change, l’étiquette ou les réglages du lecteur sont faux.</translation>
    </message>
    <message>
        <source>The GTIN {digits} was read wrongly: its last digit is {last} and should be {right}. Scan it again; if it stays so, the label or the scanner&apos;s settings are wrong.</source>
        <translation>Le GTIN {digits} a été mal lu&#xa0;: son dernier chiffre est {last} et devrait être {right}. Le scanner à nouveau&#x202f;; si rien ne change, l’étiquette ou les réglages du lecteur sont faux.</translation>
    </message>
    <message>
        <source>Items cannot be grouped by {grouped_by!r}.</source>
        <translation>Les articles ne peuvent pas être groupés par {grouped_by!r}.</translation>
    </message>
    <message>
        <source>{bound_ppm} is no bound in parts per million.</source>
        <translation>{bound_ppm} n’est pas une borne en parties par million.</translation>
    </message>
    <message>
        <source>Many items at once can be certified or rejected, not {verdict}.</source>
        <translation>Plusieurs articles à la fois peuvent être certifiés ou rejetés, pas {verdict}.</translation>
    </message>
    <message>
        <source>A verdict of reject needs a reason.</source>
        <translation>Un verdict de rejet demande un motif.</translation>
    </message>
    <message>
        <source>The note has {count} characters, the limit is {most}.</source>
        <translation>La note a {count} caractères, la limite est {most}.</translation>
    </message>
    <message>
        <source>An act names at most {most} items as left out, each once.</source>
        <translation>Un acte nomme au plus {most} articles comme exclus, chacun une fois.</translation>
    </message>
    <message>
        <source>An item was left out for a reason that is not known.</source>
        <translation>Un article a été exclu pour un motif inconnu.</translation>
    </message>
    <message>
        <source>An item is a member and left out at the same time.</source>
        <translation>Un article est à la fois membre et exclu.</translation>
    </message>
    <message>
        <source>An item counts as opened that is no member, or counts twice.</source>
        <translation>Un article compte comme ouvert sans être membre, ou compte deux fois.</translation>
    </message>
    <message>
        <source>An item is in the sample twice.</source>
        <translation>Un article est deux fois dans l’échantillon.</translation>
    </message>
    <message>
        <source>An item of the sample is a member, but was never opened.</source>
        <translation>Un article de l’échantillon est membre, mais n’a jamais été ouvert.</translation>
    </message>
    <message>
        <source>These {count} items have such long names that they do not fit into one record. Decide them in two parts.</source>
        <translation>Ces {count} articles ont des noms si longs qu’ils ne tiennent pas dans un enregistrement. Les décider en deux parties.</translation>
    </message>
    <message>
        <source>This bulk act cannot be read: {fault!r}.</source>
        <translation>Cet acte en lot ne peut pas être lu&#xa0;: {fault!r}.</translation>
    </message>
    <message>
        <source>A {kind} decides nothing.</source>
        <translation>Un {kind} ne décide de rien.</translation>
    </message>
    <message>
        <source>No bound for {found} found in {drawn} drawn of {members}.</source>
        <translation>Pas de borne pour {found} trouvés sur {drawn} tirés de {members}.</translation>
    </message>
    <message>
        <source>A bulk act has 1 to {most} members, not {count}.</source>
        <translation>Un acte en lot a 1 à {most} membres, pas {count}.</translation>
    </message>
    <message>
        <source>The members of a bulk act must be in order, each once.</source>
        <translation>Les membres d’un acte en lot doivent être dans l’ordre, chacun une fois.</translation>
    </message>
    <message>
        <source>{item!r} does not say which pack it is about.</source>
        <translation>{item!r} ne dit pas de quel emballage il s’agit.</translation>
    </message>
    <message>
        <source>{majority} of {least} experts settle nothing; ask two or more, and more than half to agree.</source>
        <translation>{majority} experts sur {least} ne tranchent rien&#x202f;; en demander deux ou plus, dont plus de la moitié d’accord.</translation>
    </message>
    <message>
        <source>{item}: a panel says certify or reject, not {label}.</source>
        <translation>{item}&#xa0;: un panel dit certifier ou rejeter, pas {label}.</translation>
    </message>
    <message>
        <source>{size} cases with {enrichment_ppm} ppm of rejects cannot be drawn.</source>
        <translation>{size} cas avec {enrichment_ppm} ppm de rejets ne peuvent pas être tirés.</translation>
    </message>
    <message>
        <source>An item has gold twice; a set is of one family of decisions.</source>
        <translation>Un article a deux fois de l’or&#x202f;; un jeu porte sur une seule famille de décisions.</translation>
    </message>
    <message>
        <source>{needed} true {verdict} cases are needed and {found} are there; have a panel label more, or draw fewer.</source>
        <translation>Il faut {needed} cas vrais {verdict}, il y en a {found}&#x202f;; en faire étiqueter d’autres par un panel, ou en tirer moins.</translation>
    </message>
    <message>
        <source>A countersign names a decision and the hash of its payload.</source>
        <translation>Un contreseing nomme une décision et le hash de son contenu.</translation>
    </message>
    <message>
        <source>Returning a decision needs a reason.</source>
        <translation>Renvoyer une décision demande un motif.</translation>
    </message>
    <message>
        <source>An override has a verdict, and nothing else has.</source>
        <translation>Passer outre a un verdict, et rien d’autre n’en a.</translation>
    </message>
    <message>
        <source>An override is about one item and its pack.</source>
        <translation>Passer outre porte sur un article et son emballage.</translation>
    </message>
    <message>
        <source>A verdict of {verdict} needs a reason.</source>
        <translation>Un verdict {verdict} demande un motif.</translation>
    </message>
    <message>
        <source>This countersign cannot be read: {fault!r}.</source>
        <translation>Ce contreseing ne peut pas être lu&#xa0;: {fault!r}.</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>sides of a product, within a sentence</extracomment>
        <translation>avant</translation>
    </message>
    <message>
        <source>back</source>
        <translation>arrière</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>top</source>
        <translation>dessus</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>dessous</translation>
    </message>
    <message>
        <source>Missing: {angles}</source>
        <extracomment>sides of a product that no picture shows</extracomment>
        <translation>Manque&#xa0;: {angles}</translation>
    </message>
    <message>
        <source>This decision cannot be read: {fault!r}.</source>
        <translation>Cette décision ne peut pas être lue&#xa0;: {fault!r}.</translation>
    </message>
    <message>
        <source>A grade is 0 to {best}, not {quality}.</source>
        <translation>Une note va de 0 à {best}, pas {quality}.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk quota of this account is used up</source>
        <translation>le quota de disque de ce compte est épuisé</translation>
    </message>
    <message>
        <source>the file has reached the largest size allowed</source>
        <translation>le fichier a atteint la taille maximale permise</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>l’accès a été refusé</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the disk answered with an error</source>
        <translation>le disque a répondu par une erreur</translation>
    </message>
    <message>
        <source>the file or its folder is gone</source>
        <translation>le fichier ou son dossier a disparu</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>a part of its path is a file</source>
        <translation>une partie de son chemin est un fichier</translation>
    </message>
    <message>
        <source>a file of that name is in the way</source>
        <translation>un fichier de ce nom gêne</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>le fichier est en lecture seule</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>le fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>another program holds the file</source>
        <translation>un autre programme tient le fichier</translation>
    </message>
    <message>
        <source>what is in brackets is no application identifier</source>
        <translation>ce qui est entre parenthèses n’est pas un identifiant d’application</translation>
    </message>
    <message>
        <source>{kind} is no application identifier</source>
        <translation>{kind} n’est pas un identifiant d’application</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>({name}) has {length} digits, and here it is {value}</source>
        <translation>({name}) a {length} chiffres, et ici c’est {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>in place of digits: nothing
----------
a rate rests on nothing</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>the value of ({name}) is too long; does the scanner send the separator GS</source>
        <translation>la valeur de ({name}) est trop longue&#x202f;; le lecteur envoie-t-il le séparateur GS</translation>
    </message>
    <message>
        <source>the value of ({name}) is too short; does the scanner send the separator GS</source>
        <translation>la valeur de ({name}) est trop courte&#x202f;; le lecteur envoie-t-il le séparateur GS</translation>
    </message>
    <message>
        <source>({name}) is a date, and {value} is none</source>
        <translation>({name}) est une date, et {value} n’en est pas une</translation>
    </message>
    <message>
        <source>The code {shown} is no GS1 code: {why}. Scan it again.</source>
        <translation>Le code {shown} n’est pas un code GS1&#xa0;: {why}. Le scanner à nouveau.</translation>
    </message>
    <message>
        <source>nothing was imported</source>
        <translation>rien n’a été importé</translation>
    </message>
    <message numerus="yes">
        <source>{n} defects found, {outcome}.</source>
        <comment>{n} defect found, {outcome}.</comment>
        <translation>
            <numerusform>{n} défaut trouvé, {outcome}.</numerusform>
            <numerusform>{n} défauts trouvés, {outcome}.</numerusform>
        </translation>
    </message>
    <message>
        <source>no good one is rejected, or no bad one</source>
        <translation>aucun bon n’est rejeté, ou aucun mauvais</translation>
    </message>
    <message>
        <source>no decision is wrong, or every one is</source>
        <translation>aucune décision n’est fausse, ou toutes le sont</translation>
    </message>
    <message>
        <source>good ones are rejected as often as bad ones</source>
        <translation>les bons sont rejetés aussi souvent que les mauvais</translation>
    </message>
    <message>
        <source>every score is 0 or 1 and right</source>
        <translation>chaque score est 0 ou 1, et juste</translation>
    </message>
    <message>
        <source>Demographic parity</source>
        <translation>Parité démographique</translation>
    </message>
    <message>
        <source>Equal opportunity</source>
        <translation>Égalité des chances</translation>
    </message>
    <message>
        <source>Predictive equality</source>
        <translation>Égalité prédictive</translation>
    </message>
    <message>
        <source>Equalized odds</source>
        <translation>Cotes égalisées</translation>
    </message>
    <message>
        <source>Predictive parity</source>
        <translation>Parité prédictive</translation>
    </message>
    <message>
        <source>Sufficiency</source>
        <translation>Suffisance</translation>
    </message>
    <message>
        <source>Accuracy equality</source>
        <translation>Égalité d’exactitude</translation>
    </message>
    <message>
        <source>Calibration within groups</source>
        <translation>Calibration par groupe</translation>
    </message>
    <message>
        <source>Balance of the bad</source>
        <translation>Équilibre des mauvais</translation>
    </message>
    <message>
        <source>Balance of the good</source>
        <translation>Équilibre des bons</translation>
    </message>
    <message>
        <source>In each group the same share of items is rejected.</source>
        <translation>Dans chaque groupe, la même part d’articles est rejetée.</translation>
    </message>
    <message>
        <source>Of what would be damaged the same share is rejected.</source>
        <translation>De ce qui serait endommagé, la même part est rejetée.</translation>
    </message>
    <message>
        <source>Of what would arrive whole the same share is rejected.</source>
        <translation>De ce qui arriverait intact, la même part est rejetée.</translation>
    </message>
    <message>
        <source>Both damaged and whole items are rejected alike often.</source>
        <translation>Endommagés ou intacts, les articles sont rejetés aussi souvent dans chaque groupe.</translation>
    </message>
    <message>
        <source>Of what is rejected the same share would be damaged.</source>
        <translation>De ce qui est rejeté, la même part serait endommagée.</translation>
    </message>
    <message>
        <source>A reject, and a certificate, means the same in each group.</source>
        <translation>Un rejet, comme une certification, signifie la même chose dans chaque groupe.</translation>
    </message>
    <message>
        <source>In each group the same share is decided rightly.</source>
        <translation>Dans chaque groupe, la même part est bien décidée.</translation>
    </message>
    <message>
        <source>What is scored alike is damaged alike often.</source>
        <translation>À score égal, les dommages sont aussi fréquents.</translation>
    </message>
    <message>
        <source>Damaged items have the same score on average.</source>
        <translation>Les articles endommagés ont en moyenne le même score.</translation>
    </message>
    <message>
        <source>Whole items have the same score on average.</source>
        <translation>Les articles intacts ont en moyenne le même score.</translation>
    </message>
    <message>
        <source>{definitions} and {last} cannot hold together where damage is not alike frequent in the groups, unless {unless} ({source}).</source>
        <translation>{definitions} et {last} ne peuvent pas valoir ensemble là où le dommage n’est pas aussi fréquent dans les groupes, sauf si {unless} ({source}).</translation>
    </message>
    <message>
        <source>{definitions} and {last} cannot hold together where damage is not alike frequent in the groups ({source}).</source>
        <translation>{definitions} et {last} ne peuvent pas valoir ensemble là où le dommage n’est pas aussi fréquent dans les groupes ({source}).</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>{place} is a folder. Name a file.</source>
        <translation>{place} est un dossier. Nommer un fichier.</translation>
    </message>
    <message>
        <source>There is no folder {folder} for {place}. Make it first.</source>
        <translation>Il n’y a pas de dossier {folder} pour {place}. Le créer d’abord.</translation>
    </message>
    <message>
        <source>{place} cannot be written: permission was denied. Choose another place.</source>
        <translation>{place} ne peut pas être écrit&#xa0;: l’accès a été refusé. Choisir un autre endroit.</translation>
    </message>
    <message>
        <source>There is something at {place} already. Name a folder to be made.</source>
        <translation>Il y a déjà quelque chose à {place}. Nommer un dossier à créer.</translation>
    </message>
    <message>
        <source>{place} is no file that could be replaced. Name another.</source>
        <translation>{place} n’est pas un fichier remplaçable. En nommer un autre.</translation>
    </message>
    <message>
        <source>{place} cannot be written: {why}. Choose another place.</source>
        <translation>{place} ne peut pas être écrit&#xa0;: {why}. Choisir un autre endroit.</translation>
    </message>
    <message>
        <source>{bound} ppm is no bound for a gate: no number of cases shows all or nothing.</source>
        <translation>{bound} ppm n’est pas une borne pour un palier&#xa0;: aucun nombre de cas ne prouve tout ou rien.</translation>
    </message>
    <message>
        <source>{reliance_cases} cases cannot be asked for.</source>
        <translation>{reliance_cases} cas ne peuvent pas être demandés.</translation>
    </message>
    <message>
        <source>There is no gate to {name!r}.</source>
        <translation>Il n’y a pas de palier vers {name!r}.</translation>
    </message>
    <message>
        <source>{few} {part} of {all} {whole} cannot be.</source>
        <translation>{few} {part} sur {all} {whole}, c’est impossible.</translation>
    </message>
    <message>
        <source>A gate has no {name!r}.</source>
        <translation>Un palier n’a pas de {name!r}.</translation>
    </message>
    <message>
        <source>{threshold} cannot be {value!r}.</source>
        <translation>{threshold} ne peut pas être {value!r}.</translation>
    </message>
    <message>
        <source>to 15 cm</source>
        <translation>jusqu’à 15 cm</translation>
    </message>
    <message>
        <source>to 30 cm</source>
        <translation>jusqu’à 30 cm</translation>
    </message>
    <message>
        <source>to 60 cm</source>
        <translation>jusqu’à 60 cm</translation>
    </message>
    <message>
        <source>over 60 cm</source>
        <translation>plus de 60 cm</translation>
    </message>
    <message>
        <source>to 250 g</source>
        <translation>jusqu’à 250 g</translation>
    </message>
    <message>
        <source>to 1 kg</source>
        <translation>jusqu’à 1 kg</translation>
    </message>
    <message>
        <source>to 5 kg</source>
        <translation>jusqu’à 5 kg</translation>
    </message>
    <message>
        <source>over 5 kg</source>
        <translation>plus de 5 kg</translation>
    </message>
    <message>
        <source>Bare</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Polybag</source>
        <translation>Sachet plastique</translation>
    </message>
    <message>
        <source>Shrink film</source>
        <translation>Film rétractable</translation>
    </message>
    <message>
        <source>Blister card</source>
        <translation>Blister</translation>
    </message>
    <message>
        <source>Thin box</source>
        <translation>Boîte mince</translation>
    </message>
    <message>
        <source>Sturdy carton</source>
        <translation>Carton solide</translation>
    </message>
    <message>
        <source>Multipack</source>
        <translation>Lot groupé</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>weight unknown</source>
        <translation>poids inconnu</translation>
    </message>
    <message>
        <source>Packaging unknown</source>
        <translation>Emballage inconnu</translation>
    </message>
    <message>
        <source>Look-alikes {number}</source>
        <extracomment>a group of items that look alike</extracomment>
        <translation>Ressemblants {number}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>{number}%</source>
        <extracomment>a share</extracomment>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>{before} or {last}</source>
        <extracomment>one thing or another; the first field may hold several already</extracomment>
        <translation>{before} ou {last}</translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <extracomment>one thing and another; the first field may hold several already</extracomment>
        <translation>{before} et {last}</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <extracomment>a date in digits; the month and the day have two</extracomment>
        <translation>{day}/{month}/{year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>a date with the short name of its month</extracomment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>a date with the short name of its month</extracomment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {long_month}</source>
        <extracomment>a date with the whole name of its month</extracomment>
        <translation>{day} {long_month}</translation>
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
        <translation>Une habilitation nomme une personne et une famille.</translation>
    </message>
    <message>
        <source>Lowering a level needs a reason and a remedy.</source>
        <translation>Baisser un niveau demande un motif et un remède.</translation>
    </message>
    <message>
        <source>A note or remedy has at most {most} characters.</source>
        <translation>Une note ou un remède a au plus {most} caractères.</translation>
    </message>
    <message>
        <source>This entrustment cannot be read: {fault!r}.</source>
        <translation>Cette habilitation ne peut pas être lue&#xa0;: {fault!r}.</translation>
    </message>
    <message>
        <source>The launch plan names them. You have not talked yet.</source>
        <translation>Le plan de lancement nomme cette personne. Vous ne vous êtes pas encore parlé.</translation>
    </message>
    <message>
        <source>They offer lunch. You have not talked yet.</source>
        <translation>Cette personne propose un déjeuner. Vous ne vous êtes pas encore parlé.</translation>
    </message>
    <message>
        <source>You last talked on {day}.</source>
        <translation>Dernier échange le {day}.</translation>
    </message>
    <message>
        <source>{label}: fill this in.</source>
        <translation>{label}&#xa0;: à remplir.</translation>
    </message>
    <message>
        <source>{label}: this does not fit, {expected}.</source>
        <extracomment>{expected} is what fits, such as &quot;a day and time&quot;</extracomment>
        <translation>{label}&#xa0;: ceci ne convient pas, {expected}.</translation>
    </message>
    <message>
        <source>There is nothing to fill in that is called “{name}”.</source>
        <translation>Il n’y a rien à remplir qui s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>one line of at most {most} characters</source>
        <translation>une ligne d’au plus {most} caractères</translation>
    </message>
    <message>
        <source>a text of at most {most} characters</source>
        <translation>un texte d’au plus {most} caractères</translation>
    </message>
    <message>
        <source>at most {most} lines</source>
        <translation>au plus {most} lignes</translation>
    </message>
    <message>
        <source>a day as in 2026-03-31</source>
        <translation>un jour comme 2026-03-31</translation>
    </message>
    <message>
        <source>a day and time</source>
        <translation>un jour et une heure</translation>
    </message>
    <message>
        <source>a whole number in range</source>
        <translation>un nombre entier dans les limites</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>one of the choices</source>
        <translation>un des choix</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>people</source>
        <translation>des personnes</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>un article</translation>
    </message>
    <message>
        <source>one of the list</source>
        <translation>un élément de la liste</translation>
    </message>
    <message>
        <source>at most {most} rows</source>
        <translation>au plus {most} lignes</translation>
    </message>
    <message>
        <source>“{kind}” knows no “{act}”.</source>
        <translation>«&#xa0;{kind}&#xa0;» ne connaît pas «&#xa0;{act}&#xa0;».</translation>
    </message>
    <message>
        <source>At a university</source>
        <translation>Dans une université</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>In industry</source>
        <translation>Dans l’industrie</translation>
    </message>
    <message>
        <source>At both</source>
        <translation>Dans les deux</translation>
    </message>
    <message>
        <source>Back in academia</source>
        <translation>De retour à l’université</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>parcours</translation>
    </message>
    <message>
        <source>trajectories</source>
        <translation>parcours</translation>
    </message>
    <message>
        <source>told</source>
        <translation>raconté</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Tell where you went</source>
        <translation>Dire où vous êtes allé</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>at what place</comment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>En passant par</translation>
    </message>
    <message>
        <source>Leads may see this and count it</source>
        <translation>Les responsables peuvent le voir et le compter</translation>
    </message>
    <message>
        <source>It is told by consent alone.</source>
        <translation>Cela n’est dit qu’avec consentement.</translation>
    </message>
    <message>
        <source>Tell the next step</source>
        <translation>Dire l’étape suivante</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation>Le redire</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first day</comment>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Levels by family of decisions</source>
        <translation>Niveaux par famille de décisions</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Of them true rejects</source>
        <translation>Dont vrais rejets</translation>
    </message>
    <message>
        <source>Certificates that came back</source>
        <translation>Certifications au résultat connu</translation>
    </message>
    <message>
        <source>Of them with damage</source>
        <translation>Dont avec dommage</translation>
    </message>
    <message>
        <source>What it does not say</source>
        <translation>Ce qu’elle ne dit pas</translation>
    </message>
    <message>
        <source>Hash of the evidence</source>
        <translation>Hash des éléments de preuve</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>attestation</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>attestations</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>signed by a mentor</source>
        <translation>signé par un mentor</translation>
    </message>
    <message>
        <source>signed by a lead</source>
        <translation>signé par un responsable</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>délivré</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Ask for a certificate</source>
        <translation>Demander une attestation</translation>
    </message>
    <message>
        <source>Put the figures in anew</source>
        <translation>Remettre les chiffres à jour</translation>
    </message>
    <message>
        <source>Sign as mentor</source>
        <translation>Signer comme mentor</translation>
    </message>
    <message>
        <source>Sign as lead</source>
        <translation>Signer comme responsable</translation>
    </message>
    <message>
        <source>Issue</source>
        <comment>give out a certificate</comment>
        <translation>Délivrer</translation>
    </message>
    <message>
        <source>On</source>
        <comment>day of it</comment>
        <translation>Le</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>note to oneself</source>
        <translation>note personnelle</translation>
    </message>
    <message>
        <source>notes to oneself</source>
        <translation>notes personnelles</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>rangé</translation>
    </message>
    <message>
        <source>Write into your notebook</source>
        <translation>Écrire dans votre carnet</translation>
    </message>
    <message>
        <source>On</source>
        <comment>about what</comment>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a text</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Take out again</source>
        <translation>Ressortir</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Record in this slice</source>
        <translation>Bilan dans cette tranche</translation>
    </message>
    <message>
        <source>Shipments in both packs</source>
        <translation>Envois dans les deux emballages</translation>
    </message>
    <message>
        <source>Keyword mark</source>
        <translation>Mot-clé marqué</translation>
    </message>
    <message>
        <source>Look-alike</source>
        <translation>Ressemblant</translation>
    </message>
    <message>
        <source>Field or measure</source>
        <translation>Champ ou mesure</translation>
    </message>
    <message>
        <source>Picture, or what is marked on it</source>
        <translation>Image, ou ce qui y est marqué</translation>
    </message>
    <message>
        <source>It is not so</source>
        <translation>Ce n’est pas exact</translation>
    </message>
    <message>
        <source>The word or picture is misread</source>
        <translation>Le mot ou l’image est mal lu</translation>
    </message>
    <message>
        <source>It is of another product</source>
        <translation>Cela concerne un autre produit</translation>
    </message>
    <message>
        <source>It is out of date</source>
        <translation>C’est périmé</translation>
    </message>
    <message>
        <source>It says nothing about damage</source>
        <translation>Cela ne dit rien du dommage</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>contested piece of evidence</source>
        <translation>élément de preuve contesté</translation>
    </message>
    <message>
        <source>contested pieces of evidence</source>
        <translation>éléments de preuve contestés</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>examiné</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>jugé fondé</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>Contest a piece of evidence</source>
        <translation>Contester un élément de preuve</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos propres mots</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Page of evidence</source>
        <translation>Page des éléments de preuve</translation>
    </message>
    <message>
        <source>Decision that rested on it</source>
        <translation>Décision qui reposait dessus</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>L’examiner</translation>
    </message>
    <message>
        <source>Uphold: the piece is wrong</source>
        <translation>Donner raison&#xa0;: l’élément est faux</translation>
    </message>
    <message>
        <source>Why, and what follows</source>
        <translation>Pourquoi, et quelles suites</translation>
    </message>
    <message>
        <source>Dismiss: the piece stands</source>
        <translation>Écarter&#xa0;: l’élément reste valable</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>explanation that did not help</source>
        <translation>explication qui n’a pas aidé</translation>
    </message>
    <message>
        <source>explanations that did not help</source>
        <translation>explications qui n’ont pas aidé</translation>
    </message>
    <message>
        <source>said</source>
        <translation>dit</translation>
    </message>
    <message>
        <source>The explanation did not help</source>
        <translation>L’explication n’a pas aidé</translation>
    </message>
    <message>
        <source>Kinds of pieces</source>
        <translation>Types d’éléments</translation>
    </message>
    <message>
        <source>It did after all</source>
        <translation>Elle a aidé après tout</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>an input of the model: what the product costs</extracomment>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>of work</comment>
        <extracomment>a facet of decisions: in which shift of the day</extracomment>
        <translation>Équipe horaire</translation>
    </message>
    <message>
        <source>Decided rightly</source>
        <extracomment>facets as they stand within a sentence</extracomment>
        <translation>Bien décidé</translation>
    </message>
    <message>
        <source>True rejects that were rejected</source>
        <translation>Vrais rejets rejetés</translation>
    </message>
    <message>
        <source>True certifies that were rejected</source>
        <translation>Vrais à certifier rejetés</translation>
    </message>
    <message>
        <source>Certified, but damaged</source>
        <translation>Certifié, mais endommagé</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>how long ago an item was flagged</extracomment>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Certified by the model alone</source>
        <translation>Certifié par le modèle seul</translation>
    </message>
    <message>
        <source>Truth known</source>
        <translation>Vérité connue</translation>
    </message>
    <message>
        <source>from</source>
        <comment>low end of an interval</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>high end of an interval</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>of fairness</comment>
        <extracomment>what is named by its number</extracomment>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>SHA-256 of all figures</source>
        <translation>SHA-256 de tous les chiffres</translation>
    </message>
    <message>
        <source>Signature of the service</source>
        <translation>Signature du service</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>Calculé</translation>
    </message>
    <message>
        <source>Told apart by</source>
        <translation>Distingué par</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparaisons</translation>
    </message>
    <message>
        <source>Accepted share of false ones among what differs</source>
        <translation>Part de faux acceptée parmi ce qui diffère</translation>
    </message>
    <message>
        <source>Level of the intervals</source>
        <translation>Niveau des intervalles</translation>
    </message>
    <message>
        <source>Of all</source>
        <comment>decisions</comment>
        <translation>De toutes</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>a share</comment>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Hits</source>
        <extracomment>head of a column: of how many decisions it is true</extracomment>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>out of how many</comment>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>a part of all</comment>
        <translation>Part</translation>
    </message>
    <message>
        <source>Rates that differ from the rest by more than chance</source>
        <translation>Taux qui diffèrent du reste plus que par hasard</translation>
    </message>
    <message>
        <source>Differ from the rest</source>
        <translation>Diffèrent du reste</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Facette</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <source>Against the rest</source>
        <translation>Face au reste</translation>
    </message>
    <message>
        <source>Corrected p</source>
        <translation>p corrigé</translation>
    </message>
    <message>
        <source>Definitions of fairness</source>
        <translation>Définitions de l’équité</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Furthest from the rest</source>
        <translation>Le plus loin du reste</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>By</source>
        <comment>how much apart</comment>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Damage is not alike frequent by</source>
        <translation>Le dommage n’est pas aussi fréquent selon</translation>
    </message>
    <message>
        <source>Groups of the definition chosen</source>
        <translation>Groupes de la définition choisie</translation>
    </message>
    <message>
        <source>Definition chosen</source>
        <translation>Définition choisie</translation>
    </message>
    <message>
        <source>Chosen in</source>
        <translation>Choisi dans</translation>
    </message>
    <message>
        <source>It names a definition twice, or one that is not known.</source>
        <translation>Elle nomme une définition deux fois, ou une définition inconnue.</translation>
    </message>
    <message>
        <source>{why_apart} Choose one of them, or say why both.</source>
        <translation>{why_apart} En choisir une, ou dire pourquoi les deux.</translation>
    </message>
    <message>
        <source>review of fairness</source>
        <translation>examen d’équité</translation>
    </message>
    <message>
        <source>reviews of fairness</source>
        <translation>examens d’équité</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>read</source>
        <comment>somebody has read it</comment>
        <translation>lu</translation>
    </message>
    <message>
        <source>action agreed</source>
        <translation>action convenue</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>state of a launch plan</extracomment>
        <translation>clos</translation>
    </message>
    <message>
        <source>Begin a review of fairness</source>
        <translation>Commencer un examen d’équité</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Le lire</translation>
    </message>
    <message>
        <source>What strikes you</source>
        <translation>Ce qui vous frappe</translation>
    </message>
    <message>
        <source>Agree an action</source>
        <translation>Convenir d’une action</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Accept it as it is</source>
        <translation>L’accepter tel quel</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Pourquoi c’est accepté</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Le clore</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce que cela a donné</translation>
    </message>
    <message>
        <source>definition of fairness</source>
        <translation>définition de l’équité</translation>
    </message>
    <message>
        <source>definitions of fairness</source>
        <translation>définitions de l’équité</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>of a definition
----------
a row that is ticked, for a screen reader</extracomment>
        <translation>choisi</translation>
    </message>
    <message>
        <source>Choose what fair means</source>
        <translation>Choisir ce qu’équitable veut dire</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Between groups by</source>
        <translation>Entre groupes selon</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Pourquoi celle-ci</translation>
    </message>
    <message>
        <source>Why both, though they cannot hold together</source>
        <translation>Pourquoi les deux, alors qu’elles ne peuvent valoir ensemble</translation>
    </message>
    <message>
        <source>SHA-256 of the figures that were shown</source>
        <translation>SHA-256 des chiffres montrés</translation>
    </message>
    <message>
        <source>Withdraw the choice</source>
        <translation>Retirer le choix</translation>
    </message>
    <message>
        <source>the intern&apos;s</source>
        <extracomment>whose turn it was</extracomment>
        <translation>au stagiaire</translation>
    </message>
    <message>
        <source>the mentor&apos;s</source>
        <translation>au mentor</translation>
    </message>
    <message>
        <source>It was nobody&apos;s turn.</source>
        <translation>Ce n’était le tour de personne.</translation>
    </message>
    <message>
        <source>The turn was the intern&apos;s.</source>
        <translation>C’était le tour du stagiaire.</translation>
    </message>
    <message>
        <source>The turn was the mentor&apos;s.</source>
        <translation>C’était le tour du mentor.</translation>
    </message>
    <message>
        <source>There were {days} working days for an answer, and {past:.1f} were over.</source>
        <translation>Il y avait {days} jours ouvrés pour répondre, et {past:.1f} étaient passés.</translation>
    </message>
    <message>
        <source>reply to a remark</source>
        <translation>réponse à une remarque</translation>
    </message>
    <message>
        <source>replies to remarks</source>
        <translation>réponses à des remarques</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>acted upon</source>
        <translation>suivi d’effet</translation>
    </message>
    <message>
        <source>disputed</source>
        <extracomment>state of a decision
----------
why an item cannot be a member: people differ
----------
where a decision stands, within a line</extracomment>
        <translation>en litige</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>Ask for an answer to a remark</source>
        <translation>Demander une réponse à une remarque</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Answer a remark</source>
        <translation>Répondre à une remarque</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Ce que vous avez fait</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>somebody has read it</comment>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Acted upon</source>
        <translation>Suivi d’effet</translation>
    </message>
    <message>
        <source>Dispute</source>
        <comment>say that one differs</comment>
        <translation>Mettre en litige</translation>
    </message>
    <message>
        <source>Why you differ</source>
        <translation>Pourquoi ce désaccord</translation>
    </message>
    <message>
        <source>Answer the dispute</source>
        <translation>Répondre au litige</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>finish with something</comment>
        <translation>Clore</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment cela a fini</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>Whose turn it was</source>
        <translation>À qui était le tour</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>synthesis</source>
        <translation>synthèse</translation>
    </message>
    <message>
        <source>syntheses</source>
        <translation>synthèses</translation>
    </message>
    <message>
        <source>Write what the remarks on a case come to for you</source>
        <translation>Écrire ce que vous retenez des remarques sur un cas</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>patterns</source>
        <translation>constantes</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>montré</translation>
    </message>
    <message>
        <source>Write a remark on all cases with one reason</source>
        <translation>Écrire une remarque sur tous les cas d’un même motif</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Code du motif</translation>
    </message>
    <message>
        <source>A level that was lowered</source>
        <translation>Un niveau qui a été baissé</translation>
    </message>
    <message>
        <source>A decision that was overturned</source>
        <translation>Une décision qui a été renversée</translation>
    </message>
    <message>
        <source>It is against your own word: somebody else decides.</source>
        <translation>C’est contre votre propre avis&#xa0;: une autre personne décide.</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>recours</translation>
    </message>
    <message>
        <source>appeals</source>
        <translation>recours</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>déposé</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>entendu</translation>
    </message>
    <message>
        <source>Appeal</source>
        <comment>raise an appeal</comment>
        <translation>Faire recours</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>an entry</comment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Whose word it was</source>
        <translation>De qui était l’avis</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>S’en saisir</translation>
    </message>
    <message>
        <source>Uphold</source>
        <translation>Donner raison</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Quelles suites</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Matters more to me</source>
        <translation>Compte plus pour moi</translation>
    </message>
    <message>
        <source>Matters as much</source>
        <translation>Compte autant</translation>
    </message>
    <message>
        <source>Matters less to me</source>
        <translation>Compte moins pour moi</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Say how much it matters to you</source>
        <translation>Dire combien cela compte pour vous</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>Name who goes on</source>
        <translation>Nommer qui continue</translation>
    </message>
    <message>
        <source>Outcome owner</source>
        <translation>Garant du résultat</translation>
    </message>
    <message>
        <source>Last day of the stay</source>
        <translation>Dernier jour du séjour</translation>
    </message>
    <message>
        <source>Say what became of it</source>
        <translation>Dire ce qu’il en est devenu</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est devenu</translation>
    </message>
    <message>
        <source>publication goal</source>
        <translation>objectif de publication</translation>
    </message>
    <message>
        <source>publication goals</source>
        <translation>objectifs de publication</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idée</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>state of a launch plan</extracomment>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>soumis</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>Set a publication goal</source>
        <translation>Fixer un objectif de publication</translation>
    </message>
    <message>
        <source>There is a draft</source>
        <translation>Il y a un brouillon</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>Clear for submission</source>
        <translation>Autoriser la soumission</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Ce qui a été examiné</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Declined or given up</source>
        <translation>Refusé ou abandonné</translation>
    </message>
    <message>
        <source>production goal</source>
        <translation>objectif de production</translation>
    </message>
    <message>
        <source>production goals</source>
        <translation>objectifs de production</translation>
    </message>
    <message>
        <source>prototype</source>
        <translation>prototype</translation>
    </message>
    <message>
        <source>offline proof</source>
        <translation>preuve hors ligne</translation>
    </message>
    <message>
        <source>in shadow</source>
        <translation>en mode fantôme</translation>
    </message>
    <message>
        <source>pilot</source>
        <comment>one site tries it</comment>
        <translation>pilote</translation>
    </message>
    <message>
        <source>live</source>
        <comment>it is used by everybody</comment>
        <translation>en service</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>mis hors service</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Set a production goal</source>
        <translation>Fixer un objectif de production</translation>
    </message>
    <message>
        <source>Proven offline</source>
        <translation>Prouvé hors ligne</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Runs in shadow</source>
        <translation>Tourne en mode fantôme</translation>
    </message>
    <message>
        <source>Pilot</source>
        <comment>one site tries it</comment>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>it is used by everybody</comment>
        <translation>En service</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Mis hors service</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>skill goal</source>
        <translation>objectif de compétence</translation>
    </message>
    <message>
        <source>skill goals</source>
        <translation>objectifs de compétence</translation>
    </message>
    <message>
        <source>set</source>
        <comment>a goal was set</comment>
        <translation>fixé</translation>
    </message>
    <message>
        <source>practised</source>
        <translation>exercé</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>a skill was shown</comment>
        <translation>démontré</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>Set a skill goal</source>
        <translation>Fixer un objectif de compétence</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Exercé</translation>
    </message>
    <message>
        <source>How</source>
        <comment>in what way</comment>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>a skill was shown</comment>
        <translation>Démontré</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Par quoi</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Fireside chat</source>
        <translation>Causerie</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a meeting</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>an event</comment>
        <translation>Exposé</translation>
    </message>
    <message>
        <source>Team event</source>
        <translation>Événement d’équipe</translation>
    </message>
    <message>
        <source>What we learnt</source>
        <translation>Ce que nous avons appris</translation>
    </message>
    <message>
        <source>Case of the week</source>
        <translation>Cas de la semaine</translation>
    </message>
    <message>
        <source>Problem day</source>
        <translation>Journée problèmes</translation>
    </message>
    <message>
        <source>Day for students</source>
        <translation>Journée des étudiants</translation>
    </message>
    <message>
        <source>Getting to know each other</source>
        <translation>Faire connaissance</translation>
    </message>
    <message>
        <source>Great</source>
        <translation>Excellent</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>a sign beside a finding about the scanner</extracomment>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>Acceptable</translation>
    </message>
    <message>
        <source>Problematic</source>
        <translation>Problématique</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>how long</comment>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Time zone of the place</source>
        <translation>Fuseau horaire du lieu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>réunions</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>held</source>
        <comment>it took place</comment>
        <translation>tenu</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Propose a meeting</source>
        <translation>Proposer une réunion</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>an input of the model: what the product is called</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>With</source>
        <comment>people invited</comment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Lunch seat of</source>
        <translation>Place de déjeuner de</translation>
    </message>
    <message>
        <source>UID in a calendar</source>
        <translation>UID dans un agenda</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>to another time</comment>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>I shall be there</source>
        <translation>J’y serai</translation>
    </message>
    <message>
        <source>Settle without the others</source>
        <translation>Convenir sans les autres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>it took place</comment>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What was agreed to do</source>
        <translation>Ce qu’il a été convenu de faire</translation>
    </message>
    <message>
        <source>Write into the notes</source>
        <translation>Écrire dans les notes</translation>
    </message>
    <message>
        <source>lunch roster</source>
        <translation>liste de déjeuners</translation>
    </message>
    <message>
        <source>lunch rosters</source>
        <translation>listes de déjeuners</translation>
    </message>
    <message>
        <source>Offer lunches</source>
        <translation>Proposer des déjeuners</translation>
    </message>
    <message>
        <source>Seats a week</source>
        <translation>Places par semaine</translation>
    </message>
    <message>
        <source>What you like to talk about</source>
        <translation>Ce dont vous aimez parler</translation>
    </message>
    <message>
        <source>Change the seats</source>
        <translation>Changer les places</translation>
    </message>
    <message>
        <source>Take a seat</source>
        <translation>Prendre une place</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Give the seat back</source>
        <translation>Rendre la place</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>write into a thread</comment>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Hide a post</source>
        <translation>Masquer un message</translation>
    </message>
    <message>
        <source>Show a hidden post</source>
        <translation>Montrer un message masqué</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>fils</translation>
    </message>
    <message>
        <source>Open a thread</source>
        <translation>Ouvrir un fil</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>First post</source>
        <translation>Premier message</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Modérateurs</translation>
    </message>
    <message>
        <source>thread on a case</source>
        <translation>fil sur un cas</translation>
    </message>
    <message>
        <source>threads on cases</source>
        <translation>fils sur des cas</translation>
    </message>
    <message>
        <source>Talk about this case</source>
        <translation>Parler de ce cas</translation>
    </message>
    <message>
        <source>Who else may read</source>
        <translation>Qui d’autre peut lire</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>Announce an event</source>
        <translation>Annoncer un événement</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>I shall come</source>
        <translation>Je viendrai</translation>
    </message>
    <message>
        <source>I shall not come</source>
        <translation>Je ne viendrai pas</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>posé</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Poser une question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>For</source>
        <comment>at which event</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>I ask that too</source>
        <translation>Je me le demande aussi</translation>
    </message>
    <message>
        <source>Pick</source>
        <comment>choose a question</comment>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Montrer à nouveau</translation>
    </message>
    <message>
        <source>You cannot rate yourself.</source>
        <translation>Vous ne pouvez pas vous évaluer vous-même.</translation>
    </message>
    <message>
        <source>rating of a mentor</source>
        <translation>évaluation d’un mentor</translation>
    </message>
    <message>
        <source>ratings of mentors</source>
        <translation>évaluations de mentors</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>Say how a mentor is</source>
        <translation>Dire comment est un mentor</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>How the mentor is</source>
        <translation>Comment est le mentor</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>noté</translation>
    </message>
    <message>
        <source>I talked to somebody</source>
        <translation>J’ai parlé à quelqu’un</translation>
    </message>
    <message>
        <source>Whom</source>
        <comment>talked to</comment>
        <translation>À qui</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>Waiting for somebody</source>
        <translation>En attente de quelqu’un</translation>
    </message>
    <message>
        <source>There is more to it than planned</source>
        <translation>Il y a plus à faire que prévu</translation>
    </message>
    <message>
        <source>Data or tools were missing</source>
        <translation>Des données ou des outils manquaient</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>The goal changed</source>
        <translation>L’objectif a changé</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentors</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui demander</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Ce qui est attendu</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>launch plan</source>
        <translation>plan de lancement</translation>
    </message>
    <message>
        <source>launch plans</source>
        <translation>plans de lancement</translation>
    </message>
    <message>
        <source>signed by both</source>
        <translation>signé par les deux</translation>
    </message>
    <message>
        <source>revised</source>
        <extracomment>state of a launch plan</extracomment>
        <translation>révisé</translation>
    </message>
    <message>
        <source>Write a launch plan</source>
        <translation>Écrire un plan de lancement</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>put a signature</comment>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Réviser</translation>
    </message>
    <message>
        <source>Extend the stay</source>
        <translation>Prolonger le séjour</translation>
    </message>
    <message>
        <source>Weeks more in all</source>
        <translation>Semaines de plus en tout</translation>
    </message>
    <message>
        <source>It is late: say why.</source>
        <translation>C’est en retard&#xa0;: dire pourquoi.</translation>
    </message>
    <message>
        <source>Late because</source>
        <translation>En retard car</translation>
    </message>
    <message>
        <source>If late, because</source>
        <translation>Si en retard, motif</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>jalon</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>jalons</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>met</source>
        <comment>a milestone was reached</comment>
        <translation>atteint</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>levé</translation>
    </message>
    <message>
        <source>Set a milestone</source>
        <translation>Fixer un jalon</translation>
    </message>
    <message>
        <source>Launch plan</source>
        <translation>Plan de lancement</translation>
    </message>
    <message>
        <source>Say why it is late</source>
        <translation>Dire pourquoi c’est en retard</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>a milestone was reached</comment>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Atteint le</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Le replanifier</translation>
    </message>
    <message>
        <source>Certify</source>
        <extracomment>the name of a verdict</extracomment>
        <translation>Certifier</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>the name of a verdict</extracomment>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>For those who learn</source>
        <translation>Pour les personnes qui apprennent</translation>
    </message>
    <message>
        <source>For those who are certified</source>
        <translation>Pour les personnes certifiées</translation>
    </message>
    <message>
        <source>Starter deck</source>
        <translation>Paquet de départ</translation>
    </message>
    <message>
        <source>Calibration set</source>
        <translation>Jeu de calibration</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>Ce qu’il enseigne</translation>
    </message>
    <message>
        <source>Facts of the case</source>
        <translation>Faits du cas</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Right verdict</source>
        <translation>Bon verdict</translation>
    </message>
    <message>
        <source>teaching case</source>
        <translation>cas d’école</translation>
    </message>
    <message>
        <source>teaching cases</source>
        <translation>cas d’école</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>in the library</source>
        <translation>dans la bibliothèque</translation>
    </message>
    <message>
        <source>Propose as a teaching case</source>
        <translation>Proposer comme cas d’école</translation>
    </message>
    <message>
        <source>Checked: nobody can be told from it</source>
        <translation>Vérifié&#xa0;: personne n’y est reconnaissable</translation>
    </message>
    <message>
        <source>Put into the library</source>
        <translation>Mettre dans la bibliothèque</translation>
    </message>
    <message>
        <source>gold case</source>
        <translation>cas d’or</translation>
    </message>
    <message>
        <source>gold cases</source>
        <translation>cas d’or</translation>
    </message>
    <message>
        <source>with the panel</source>
        <translation>chez le panel</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>étiqueté</translation>
    </message>
    <message>
        <source>gold</source>
        <comment>state of a case</comment>
        <translation>or</translation>
    </message>
    <message>
        <source>Ask a panel for labels</source>
        <translation>Demander des étiquettes à un panel</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>give a label</comment>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>What decides it</source>
        <translation>Ce qui le décide</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Make it gold</source>
        <translation>En faire de l’or</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom it is</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>give up</comment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>sittings</source>
        <translation>séances</translation>
    </message>
    <message>
        <source>to be sat</source>
        <translation>à passer</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>left</source>
        <comment>not finished</comment>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>Ask for a calibration set</source>
        <translation>Demander un jeu de calibration</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>which cases</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Lighter pack, by its code</source>
        <translation>Emballage plus léger, par son code</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>of cases</comment>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>give an answer</comment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Seconds it took</source>
        <translation>Secondes passées</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>stop before the end</comment>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>mistake card</source>
        <translation>carte d’erreur</translation>
    </message>
    <message>
        <source>mistake cards</source>
        <translation>cartes d’erreur</translation>
    </message>
    <message>
        <source>learnt</source>
        <extracomment>of a person: good enough by now</extracomment>
        <translation>appris</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>Add to your mistakes</source>
        <translation>Ajouter à vos erreurs</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>How well you knew it</source>
        <translation>À quel point vous le saviez</translation>
    </message>
    <message>
        <source>0 not at all, 5 at once</source>
        <translation>0 pas du tout, 5 tout de suite</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Learn it again</source>
        <translation>Le réapprendre</translation>
    </message>
    <message>
        <source>Interns</source>
        <translation>Stagiaires</translation>
    </message>
    <message>
        <source>Scholars</source>
        <translation>Chercheurs associés</translation>
    </message>
    <message>
        <source>Visiting Academics</source>
        <translation>Universitaires invités</translation>
    </message>
    <message>
        <source>University Hub</source>
        <translation>Pôle universitaire</translation>
    </message>
    <message>
        <source>SURE fellows</source>
        <translation>Boursiers SURE</translation>
    </message>
    <message>
        <source>PhD fellows</source>
        <translation>Boursiers de doctorat</translation>
    </message>
    <message>
        <source>Joint university project</source>
        <translation>Projet universitaire commun</translation>
    </message>
    <message>
        <source>Sponsored team</source>
        <translation>Équipe parrainée</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Sabbatical</source>
        <translation>Congé sabbatique</translation>
    </message>
    <message>
        <source>Funded research</source>
        <translation>Recherche financée</translation>
    </message>
    <message>
        <source>Venture</source>
        <translation>Jeune entreprise</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no funds</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Don</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>Parrainé</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>L’entreprise</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>L’université</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>sides</comment>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Knowledge: what is found is open to all</source>
        <translation>Savoir&#xa0;: ce qui est trouvé est ouvert à tous</translation>
    </message>
    <message>
        <source>People: those who take part grow, wherever they go next</source>
        <translation>Personnes&#xa0;: qui participe progresse, où qu’il aille ensuite</translation>
    </message>
    <message>
        <source>Use: it reaches the people it is meant for</source>
        <translation>Usage&#xa0;: cela atteint les personnes visées</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institution</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>institutions</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>inscrit</translation>
    </message>
    <message>
        <source>left</source>
        <comment>no longer with us</comment>
        <translation>parti</translation>
    </message>
    <message>
        <source>Add an institution</source>
        <translation>Ajouter une institution</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Change the people to ask</source>
        <translation>Changer les personnes à qui demander</translation>
    </message>
    <message>
        <source>No longer with us</source>
        <translation>N’est plus avec nous</translation>
    </message>
    <message>
        <source>With us again</source>
        <translation>De nouveau avec nous</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>sort</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>The two who manage it</source>
        <translation>Les deux personnes qui le gèrent</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Places or fellowships</source>
        <translation>Places ou bourses</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>A programme has two managers, one on either side.</source>
        <translation>Un programme a deux gestionnaires, un de chaque côté.</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>programmes</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Propose a programme</source>
        <translation>Proposer un programme</translation>
    </message>
    <message>
        <source>Grown out of</source>
        <translation>Issu de</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>End</source>
        <comment>bring to its end</comment>
        <translation>Mettre fin</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>engagements</source>
        <translation>engagements</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>Plan an engagement</source>
        <translation>Prévoir un engagement</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>On the side of</source>
        <translation>Du côté de</translation>
    </message>
    <message>
        <source>Share of their time, %</source>
        <translation>Part de leur temps,&#x202f;%</translation>
    </message>
    <message>
        <source>Home institution</source>
        <translation>Institution d’attache</translation>
    </message>
    <message>
        <source>The place at home is kept</source>
        <translation>Le poste d’origine est gardé</translation>
    </message>
    <message>
        <source>Fellowship or place number</source>
        <translation>Numéro de bourse ou de place</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Change the share</source>
        <translation>Changer la part</translation>
    </message>
    <message>
        <source>Extend</source>
        <comment>make longer</comment>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>application</source>
        <translation>candidature</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>candidatures</translation>
    </message>
    <message>
        <source>being read</source>
        <comment>state of an application</comment>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Postuler</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>What you would like to do</source>
        <translation>Ce que vous aimeriez faire</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Qui la lit</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>programme review</source>
        <translation>bilan de programme</translation>
    </message>
    <message>
        <source>programme reviews</source>
        <translation>bilans de programme</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>Review a programme</source>
        <translation>Faire le bilan d’un programme</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Who manage it</source>
        <translation>Qui le gère</translation>
    </message>
    <message>
        <source>What is done next</source>
        <translation>Ce qui se fait ensuite</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>give agreement</comment>
        <translation>Donner son accord</translation>
    </message>
    <message>
        <source>Science: nobody knows how yet</source>
        <translation>Science&#xa0;: personne ne sait encore comment</translation>
    </message>
    <message>
        <source>Data: what it takes is not recorded</source>
        <translation>Données&#xa0;: ce qu’il faut n’est pas enregistré</translation>
    </message>
    <message>
        <source>Deployment: it works, yet not in the work of every site</source>
        <translation>Déploiement&#xa0;: cela marche, mais pas dans le travail de chaque site</translation>
    </message>
    <message>
        <source>technical gap</source>
        <translation>lacune technique</translation>
    </message>
    <message>
        <source>technical gaps</source>
        <translation>lacunes techniques</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>pris en charge</translation>
    </message>
    <message>
        <source>Register a technical gap</source>
        <translation>Inscrire une lacune technique</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>What cannot be done today</source>
        <translation>Ce qui n’est pas faisable aujourd’hui</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Closed by the end of the year, %</source>
        <translation>Comblé d’ici la fin de l’année,&#x202f;%</translation>
    </message>
    <message>
        <source>From the proposal</source>
        <translation>De la proposition</translation>
    </message>
    <message>
        <source>Forecast the end of the year</source>
        <translation>Prévoir la fin de l’année</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Pris en charge</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>propositions</translation>
    </message>
    <message>
        <source>Propose a problem</source>
        <translation>Proposer un problème</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Whom it hurts, and what was tried</source>
        <translation>Qui en souffre, et ce qui a été essayé</translation>
    </message>
    <message>
        <source>I want that solved</source>
        <translation>Je veux que ce soit résolu</translation>
    </message>
    <message>
        <source>Write into the minutes</source>
        <translation>Écrire au compte rendu</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>of a meeting</comment>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Accept into the register of gaps</source>
        <translation>Accepter au registre des lacunes</translation>
    </message>
    <message>
        <source>Question asked with those who have the problem</source>
        <translation>Question posée avec celles et ceux qui ont le problème</translation>
    </message>
    <message>
        <source>Data gathered, with their card</source>
        <translation>Données réunies, avec leur fiche</translation>
    </message>
    <message>
        <source>Labels, checked</source>
        <translation>Étiquettes, vérifiées</translation>
    </message>
    <message>
        <source>Proof against what came of it</source>
        <translation>Preuve face aux résultats réels</translation>
    </message>
    <message>
        <source>On somebody&apos;s screen</source>
        <translation>Sur l’écran de quelqu’un</translation>
    </message>
    <message>
        <source>Running at a site</source>
        <translation>Tourne sur un site</translation>
    </message>
    <message>
        <source>Watched while it runs</source>
        <translation>Surveillé pendant qu’il tourne</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projets</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lacune</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>apparié</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>grown into a programme</source>
        <translation>devenu un programme</translation>
    </message>
    <message>
        <source>Make a project of a gap</source>
        <translation>Faire un projet d’une lacune</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>What is to be found out or made</source>
        <translation>Ce qui est à trouver ou à faire</translation>
    </message>
    <message>
        <source>Who answers for its scope</source>
        <translation>Qui répond de son périmètre</translation>
    </message>
    <message>
        <source>Match with people</source>
        <translation>Apparier avec des personnes</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Interest that it meets</source>
        <translation>Intérêt auquel il répond</translation>
    </message>
    <message>
        <source>Why they</source>
        <translation>Pourquoi ces personnes</translation>
    </message>
    <message>
        <source>Take the match back</source>
        <translation>Retirer l’appariement</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>begin the work</comment>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Built a stage</source>
        <translation>Étape construite</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What</source>
        <comment>is told</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Grew into a programme</source>
        <translation>Devenu un programme</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>It lacks redaction and the data card.</source>
        <translation>Il manque l’anonymisation et la fiche de données.</translation>
    </message>
    <message>
        <source>It lacks redaction.</source>
        <translation>Il manque l’anonymisation.</translation>
    </message>
    <message>
        <source>It lacks the data card.</source>
        <translation>Il manque la fiche de données.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Nobody, no vendor and no site can be told from it</source>
        <translation>Aucune personne, aucun fournisseur ni site n’y est reconnaissable</translation>
    </message>
    <message>
        <source>The data have a card</source>
        <translation>Les données ont une fiche</translation>
    </message>
    <message>
        <source>Where it is to be</source>
        <translation>Où cela doit aller</translation>
    </message>
    <message>
        <source>open release</source>
        <translation>publication ouverte</translation>
    </message>
    <message>
        <source>open releases</source>
        <translation>publications ouvertes</translation>
    </message>
    <message>
        <source>released</source>
        <translation>diffusé</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>state of a decision: by the service
----------
where a decision stands, within a line: the service did not take it</extracomment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Ask for an open release</source>
        <translation>Demander une publication ouverte</translation>
    </message>
    <message>
        <source>Co-owners, all of whom consent</source>
        <translation>Copropriétaires, tous consentants</translation>
    </message>
    <message>
        <source>Check off</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>give consent</comment>
        <translation>Consentir</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Diffusé</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>answer of researchers</source>
        <translation>réponse de chercheurs</translation>
    </message>
    <message>
        <source>answers of researchers</source>
        <translation>réponses de chercheurs</translation>
    </message>
    <message>
        <source>Tell what researchers found</source>
        <translation>Dire ce que les chercheurs ont trouvé</translation>
    </message>
    <message>
        <source>What they found</source>
        <translation>Ce qu’ils ont trouvé</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>Enseignants</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>Universités</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Pouvoirs publics</translation>
    </message>
    <message>
        <source>Laboratories</source>
        <translation>Laboratoires</translation>
    </message>
    <message>
        <source>entry of the value ledger</source>
        <translation>écriture du registre de valeur</translation>
    </message>
    <message>
        <source>entries of the value ledger</source>
        <translation>écritures du registre de valeur</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>inscrit</translation>
    </message>
    <message>
        <source>Enter what it was worth</source>
        <translation>Inscrire ce que cela a valu</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Tenet</source>
        <translation>Principe</translation>
    </message>
    <message>
        <source>Whose side</source>
        <translation>De quel côté</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>remarques</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>make a remark</comment>
        <translation>Remarquer</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>edge of a region</comment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Top</source>
        <comment>edge of a region</comment>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>edge of a region</comment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Bottom</source>
        <comment>edge of a region</comment>
        <translation>Bas</translation>
    </message>
    <message>
        <source>List of words</source>
        <translation>Liste de mots</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>a customer&apos;s</comment>
        <translation>Avis</translation>
    </message>
    <message>
        <source>customer review</source>
        <translation>avis de client</translation>
    </message>
    <message>
        <source>customer reviews</source>
        <translation>avis de clients</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>pas clair</translation>
    </message>
    <message>
        <source>came damaged</source>
        <translation>arrivé endommagé</translation>
    </message>
    <message>
        <source>did not come damaged</source>
        <translation>pas arrivé endommagé</translation>
    </message>
    <message>
        <source>Came damaged</source>
        <translation>Arrivé endommagé</translation>
    </message>
    <message>
        <source>Not damaged</source>
        <translation>Non endommagé</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Pas clair</translation>
    </message>
    <message>
        <source>Version that you sign</source>
        <translation>Version que vous signez</translation>
    </message>
    <message>
        <source>It signs version {signed}, and version {version} is the newest.</source>
        <translation>Elle signe la version {signed}, et la version {version} est la plus récente.</translation>
    </message>
    <message>
        <source>Somebody else has to.</source>
        <translation>Une autre personne doit le faire.</translation>
    </message>
    <message>
        <source>You did so already.</source>
        <translation>Vous l’avez déjà fait.</translation>
    </message>
    <message>
        <source>It names no week.</source>
        <translation>Aucune semaine n’est nommée.</translation>
    </message>
    <message>
        <source>You have a seat in that week.</source>
        <translation>Vous avez une place cette semaine-là.</translation>
    </message>
    <message>
        <source>No seat is left in that week.</source>
        <translation>Il ne reste pas de place cette semaine-là.</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>Masqué.</translation>
    </message>
    <message>
        <source>This template of a launch plan cannot be read: {fault!r}.</source>
        <translation>Ce modèle de plan de lancement ne peut pas être lu&#xa0;: {fault!r}.</translation>
    </message>
    <message>
        <source>A milestone of “{plan}” lies outside of its weeks.</source>
        <translation>Un jalon de «&#xa0;{plan}&#xa0;» est hors de ses semaines.</translation>
    </message>
    <message>
        <source>An aim somebody has, and something small that can be tried on real items.</source>
        <translation>Un but que quelqu’un a, et quelque chose de petit à essayer sur de vrais articles.</translation>
    </message>
    <message>
        <source>Figures with their interval on cases decided blind, kept apart before it was built; and on which cases it fails.</source>
        <translation>Des chiffres avec leur intervalle sur des cas décidés à l’aveugle, mis à part avant la construction&#x202f;; et sur quels cas cela échoue.</translation>
    </message>
    <message>
        <source>It runs beside the work of a site and decides nothing: where, for how long, and what it would have done differently.</source>
        <translation>Cela tourne à côté du travail d’un site et ne décide de rien&#xa0;: où, combien de temps, et ce qui aurait été fait autrement.</translation>
    </message>
    <message>
        <source>One site uses it, with a way back by one switch and somebody who watches it.</source>
        <translation>Un site l’utilise, avec un retour par un seul interrupteur et quelqu’un qui surveille.</translation>
    </message>
    <message>
        <source>A day, an owner beyond the stay, and what was gained against what came of it.</source>
        <translation>Un jour, un titulaire au-delà du séjour, et le gain face aux résultats réels.</translation>
    </message>
    <message>
        <source>Why it goes, and what takes its place.</source>
        <translation>Pourquoi cela part, et ce qui le remplace.</translation>
    </message>
    <message>
        <source>Whose problem it is, in their words, and what an answer would change.</source>
        <translation>De qui est le problème, avec ses mots, et ce qu’une réponse changerait.</translation>
    </message>
    <message>
        <source>The data with their card: where they come from, what is missing, whose they are.</source>
        <translation>Les données avec leur fiche&#xa0;: d’où elles viennent, ce qui manque, à qui elles sont.</translation>
    </message>
    <message>
        <source>Labels by two people each, and how often they differed.</source>
        <translation>Des étiquettes par deux personnes chacune, et combien de fois elles différaient.</translation>
    </message>
    <message>
        <source>The simplest thing that could work, and what it is better than.</source>
        <translation>La chose la plus simple qui puisse marcher, et ce qu’elle améliore.</translation>
    </message>
    <message>
        <source>Its figures with their interval against what really came of it.</source>
        <translation>Ses chiffres avec leur intervalle face aux résultats réels.</translation>
    </message>
    <message>
        <source>Somebody who is not of the team sees it and decides with it.</source>
        <translation>Une personne hors de l’équipe le voit et décide avec.</translation>
    </message>
    <message>
        <source>It runs at a site without those who built it.</source>
        <translation>Cela tourne sur un site sans celles et ceux qui l’ont construit.</translation>
    </message>
    <message>
        <source>An alarm when it drifts, and somebody who hears it.</source>
        <translation>Une alarme quand il y a dérive, et quelqu’un qui l’entend.</translation>
    </message>
    <message>
        <source>Topics in common: {topics}.</source>
        <translation>Sujets en commun&#xa0;: {topics}.</translation>
    </message>
    <message>
        <source>A newer version of Reviewer knows what this is.</source>
        <translation>Une version plus récente de Reviewer sait ce que c’est.</translation>
    </message>
    <message>
        <source>This is for others to do.</source>
        <translation>C’est à d’autres de le faire.</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>pas ouvert</translation>
    </message>
    <message>
        <source>It is {state}.</source>
        <extracomment>{state} is how a plan, a meeting or the like stands, such as &quot;closed&quot;</extracomment>
        <translation>État&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>This is for those to do who are named in it.</source>
        <translation>C’est aux personnes nommées dedans de le faire.</translation>
    </message>
    <message>
        <source>It was not open.</source>
        <translation>Ce n’était pas ouvert.</translation>
    </message>
    <message>
        <source>It was {state}.</source>
        <extracomment>{state} is how a plan, a meeting or the like stood, such as &quot;closed&quot;</extracomment>
        <translation>État d’alors&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>It was said of somebody else&apos;s.</source>
        <translation>C’était dit de ce qui est à une autre personne.</translation>
    </message>
    <message>
        <source>Only those who are named in it may.</source>
        <translation>Seules les personnes nommées dedans le peuvent.</translation>
    </message>
    <message>
        <source>This case of the starter deck cannot be read: {fault!r}.</source>
        <translation>Ce cas du paquet de départ ne peut pas être lu&#xa0;: {fault!r}.</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>the weeks that somebody spends with a team</extracomment>
        <translation>Séjour</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Équité</translation>
    </message>
    <message>
        <source>{kind}: {person}</source>
        <extracomment>what it is and whom it concerns</extracomment>
        <translation>{kind}&#xa0;: {person}</translation>
    </message>
    <message>
        <source>somebody of another site</source>
        <translation>quelqu’un d’un autre site</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>one that you may not read</source>
        <translation>un que vous ne pouvez pas lire</translation>
    </message>
    <message>
        <source>A step names a kind, a matter and an act.</source>
        <translation>Une étape nomme un type, une affaire et un acte.</translation>
    </message>
    <message>
        <source>A step has seen at most {most} others.</source>
        <translation>Une étape en a vu au plus {most} autres.</translation>
    </message>
    <message>
        <source>This step cannot be read: {fault!r}.</source>
        <translation>Cette étape ne peut pas être lue&#xa0;: {fault!r}.</translation>
    </message>
    <message>
        <source>Use 1 to {longest} letters (a to z), digits, dots, hyphens, underscores or pluses, the first a letter or a digit, as in 2026.11</source>
        <translation>Utiliser 1 à {longest} lettres (a à z), chiffres, points, traits d’union, tirets bas ou plus, en commençant par une lettre ou un chiffre, comme 2026.11</translation>
    </message>
    <message>
        <source>{begun!r} cannot be the version of a model. {rule}.</source>
        <translation>{begun!r} ne peut pas être la version d’un modèle. {rule}.</translation>
    </message>
    <message>
        <source>The pack ladder of {region} names a pack twice: {codes}.</source>
        <translation>L’échelle d’emballages de {region} nomme deux fois un emballage&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>The pack ladder of {region} has no pack {code!r}.</source>
        <translation>L’échelle d’emballages de {region} n’a pas d’emballage {code!r}.</translation>
    </message>
    <message>
        <source>While you learn, you decide item by item, before you see what the model says.</source>
        <translation>Pendant l’apprentissage, vous décidez article par article, avant de voir ce que dit le modèle.</translation>
    </message>
    <message>
        <source>{kib_s!r} is no rate for pictures. Use picture_kib_s = auto, or KiB a second; 0 is no limit.</source>
        <translation>{kib_s!r} n’est pas un débit pour les images. Utiliser picture_kib_s = auto, ou des Kio par seconde&#x202f;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>{hours!r} are no hours for picture_hours. Use hours of the day like 6-22.</source>
        <translation>{hours!r} ne sont pas des heures pour picture_hours. Utiliser des heures du jour comme 6-22.</translation>
    </message>
    <message>
        <source>payload does not match its hash</source>
        <translation>le contenu ne correspond pas à son hash</translation>
    </message>
    <message>
        <source>record does not match its hash</source>
        <translation>l’enregistrement ne correspond pas à son hash</translation>
    </message>
    <message>
        <source>{country} is in {of} and in {region}.</source>
        <translation>{country} est dans {of} et dans {region}.</translation>
    </message>
    <message>
        <source>{box} is no box in thousandths: left, top, right, bottom.</source>
        <translation>{box} n’est pas un cadre en millièmes&#xa0;: gauche, haut, droite, bas.</translation>
    </message>
    <message>
        <source>A remark names an item.</source>
        <translation>Une remarque nomme un article.</translation>
    </message>
    <message>
        <source>A remark has 1 to {most} characters.</source>
        <translation>Une remarque a 1 à {most} caractères.</translation>
    </message>
    <message>
        <source>This remark cannot be read: {fault!r}.</source>
        <translation>Cette remarque ne peut pas être lue&#xa0;: {fault!r}.</translation>
    </message>
    <message>
        <source>These words of reviews cannot be read: {fault!r}.</source>
        <translation>Ces mots d’avis ne peuvent pas être lus&#xa0;: {fault!r}.</translation>
    </message>
    <message>
        <source>{size} mm does not fit {pack} ({most} mm).</source>
        <translation>{size} mm n’entre pas dans {pack} ({most} mm).</translation>
    </message>
    <message>
        <source>{size} mm is too small for a shipping label ({length} × {width} mm).</source>
        <translation>{size} mm est trop petit pour une étiquette d’expédition ({length} × {width} mm).</translation>
    </message>
    <message>
        <source>{size} mm is too small for {pack} (at least {least} mm).</source>
        <translation>{size} mm est trop petit pour {pack} (au moins {least} mm).</translation>
    </message>
    <message>
        <source>{weight} g is too heavy for {pack} (at most {most} g).</source>
        <translation>{weight} g est trop lourd pour {pack} (au plus {most} g).</translation>
    </message>
    <message>
        <source>{hazard} goods must not go in {pack}.</source>
        <translation>Les produits {hazard} ne doivent pas aller dans {pack}.</translation>
    </message>
    <message>
        <source>No sample for a bound of {bound_ppm} ppm among {members} members.</source>
        <translation>Pas d’échantillon pour une borne de {bound_ppm} ppm parmi {members} membres.</translation>
    </message>
    <message>
        <source>Nothing of this group has been shown yet, or everything is taken out.</source>
        <translation>Rien de ce groupe n’a encore été montré, ou tout est retiré.</translation>
    </message>
    <message numerus="yes">
        <source>Open {n} more of the sample.</source>
        <comment>Open {n} more of the sample.</comment>
        <translation>
            <numerusform>Ouvrir encore {n} article de l’échantillon.</numerusform>
            <numerusform>Ouvrir encore {n} articles de l’échantillon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the sheet for {seconds} s more.</source>
        <translation>Regarder la planche encore {seconds} s.</translation>
    </message>
    <message>
        <source>Name one site, in at most {most} characters.</source>
        <translation>Nommer un site, en {most} caractères au plus.</translation>
    </message>
    <message>
        <source>Say why: whoever works at the site is told.</source>
        <translation>Dire pourquoi&#xa0;: les personnes du site en sont informées.</translation>
    </message>
    <message>
        <source>A reason has at most {most} characters.</source>
        <translation>Un motif a au plus {most} caractères.</translation>
    </message>
    <message>
        <source>A site, whether it uses scores, and a reason are needed.</source>
        <translation>Il faut un site, s’il utilise les scores, et un motif.</translation>
    </message>
    <message>
        <source>it is signed with another key than before</source>
        <translation>il est signé avec une autre clé qu’avant</translation>
    </message>
    <message>
        <source>it had another root of the first {size} entries before</source>
        <translation>il avait une autre racine des {size} premières entrées</translation>
    </message>
    <message>
        <source>it told {before} entries before and tells {now} now</source>
        <translation>il disait {before} entrées avant et en dit {now} maintenant</translation>
    </message>
    <message>
        <source>– (fewer than five)</source>
        <translation>– (moins de cinq)</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>trop peu pour comparer</translation>
    </message>
    <message>
        <source>There are {most} views already. Remove one first.</source>
        <translation>Il y a déjà {most} vues. En supprimer une d’abord.</translation>
    </message>
    <message>
        <source>There is a view {name!r} already. Choose another name.</source>
        <translation>Il y a déjà une vue {name!r}. Choisir un autre nom.</translation>
    </message>
    <message>
        <source>The view has no name. Type one, or press Esc.</source>
        <translation>La vue n’a pas de nom. En saisir un, ou appuyer sur Esc.</translation>
    </message>
    <message>
        <source>The name is too long: {count} characters, at most {longest}.</source>
        <translation>Le nom est trop long&#xa0;: {count} caractères, au plus {longest}.</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>head of a column: of how many decisions</extracomment>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>head of a column: of how many decisions</extracomment>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Share, interval</source>
        <translation>Part, intervalle</translation>
    </message>
    <message>
        <source>assessed by people who did not build the model</source>
        <translation>évalué par des personnes qui n’ont pas construit le modèle</translation>
    </message>
    <message>
        <source>who read, acted upon and accepted the figures is under Signatures</source>
        <translation>qui a lu les chiffres, agi et accepté&#xa0;: voir Signatures</translation>
    </message>
    <message>
        <source>output interpreted in its context</source>
        <translation>sortie interprétée dans son contexte</translation>
    </message>
    <message>
        <source>every figure with its count, its interval and how much of the truth is known</source>
        <translation>chaque chiffre avec son nombre, son intervalle et la part de vérité connue</translation>
    </message>
    <message>
        <source>fairness evaluated, results documented</source>
        <translation>équité évaluée, résultats documentés</translation>
    </message>
    <message>
        <source>slices beside the rest with all tests corrected, the definition chosen and what it excludes</source>
        <translation>tranches face au reste, tous les tests corrigés, la définition choisie et ce qu’elle exclut</translation>
    </message>
    <message>
        <source>Each signature is a record of its author&apos;s device at the service. “reviewer verify” goes through all of them and names each that was changed; a signature is sound when its record is there with the payload hash above. The seal is the service&apos;s Ed25519 signature over the figures; all of them are kept at the service under their SHA-256.</source>
        <translation>Chaque signature est un enregistrement de l’appareil de son auteur auprès du service. «&#xa0;reviewer verify&#xa0;» les parcourt tous et nomme chacun de ceux qui ont été modifiés&#x202f;; une signature est valable quand son enregistrement est là avec le hash de contenu ci-dessus. Le sceau est la signature Ed25519 du service sur les chiffres&#x202f;; tous sont gardés au service sous leur SHA-256.</translation>
    </message>
    <message>
        <source>These figures are not those that the review was signed on.</source>
        <translation>Ces chiffres ne sont pas ceux sur lesquels l’examen a été signé.</translation>
    </message>
    <message>
        <source>Definition of fairness</source>
        <translation>Définition de l’équité</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Toutes les décisions</translation>
    </message>
    <message>
        <source>Slices that differ from the rest</source>
        <translation>Tranches qui diffèrent du reste</translation>
    </message>
    <message>
        <source>How far from each definition</source>
        <translation>Distance à chaque définition</translation>
    </message>
    <message>
        <source>All slices</source>
        <translation>Toutes les tranches</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>How it was worked out, and how it can be checked</source>
        <translation>Comment c’est calculé, et comment le vérifier</translation>
    </message>
    <message>
        <source>Review of fairness: {review}</source>
        <translation>Examen d’équité&#xa0;: {review}</translation>
    </message>
    <message>
        <source>State: {state}.</source>
        <translation>État&#xa0;: {state}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} decisions</source>
        <comment>{n:,} decision</comment>
        <translation>
            <numerusform>{n:,} décision</numerusform>
            <numerusform>{n:,} décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>tous les sites</translation>
    </message>
    <message>
        <source>{decisions} at {sites} from {since} until {until}, worked out {moment}.</source>
        <translation>{decisions}, {sites}, du {since} au {until}, calculé {moment}.</translation>
    </message>
    <message>
        <source>{decisions} at {sites} from {since}, worked out {moment}.</source>
        <translation>{decisions}, {sites}, depuis {since}, calculé {moment}.</translation>
    </message>
    <message>
        <source>{decisions} at {sites} until {until}, worked out {moment}.</source>
        <translation>{decisions}, {sites}, jusqu’au {until}, calculé {moment}.</translation>
    </message>
    <message>
        <source>{decisions} at {sites}, worked out {moment}.</source>
        <translation>{decisions}, {sites}, calculé {moment}.</translation>
    </message>
    <message>
        <source>Action: {action}. By {person}, until {due}.</source>
        <translation>Action&#xa0;: {action}. Par {person}, avant le {due}.</translation>
    </message>
    <message numerus="yes">
        <source>It is overdue by {n:,} days.</source>
        <comment>It is overdue by {n:,} day.</comment>
        <translation>
            <numerusform>En retard de {n:,} jour.</numerusform>
            <numerusform>En retard de {n:,} jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted as it is</source>
        <translation>Accepté tel quel</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <extracomment>in whose words: What came of it: ...</extracomment>
        <translation>{what}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Nothing was agreed upon yet.</source>
        <translation>Rien n’a encore été convenu.</translation>
    </message>
    <message>
        <source>None was chosen for these sites when it was worked out.</source>
        <translation>Aucune n’était choisie pour ces sites au moment du calcul.</translation>
    </message>
    <message>
        <source>Chosen, between groups by {facet}:</source>
        <translation>Choisi, entre groupes selon {facet}&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing says that damage is not alike frequent in these groups; while it is, no definition excludes another.</source>
        <translation>Rien ne dit que le dommage n’est pas aussi fréquent dans ces groupes&#x202f;; tant qu’il l’est, aucune définition n’en exclut une autre.</translation>
    </message>
    <message>
        <source>Chosen together all the same: {why}</source>
        <translation>Choisies ensemble malgré tout&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Given up, since damage is not alike frequent in these groups:</source>
        <translation>Abandonné, car le dommage n’est pas aussi fréquent dans ces groupes&#xa0;:</translation>
    </message>
    <message>
        <source>Shares with their {level:.0%} interval. Truth known belongs beside every other.</source>
        <translation>Parts avec leur intervalle à {level:.0%}. La vérité connue est à lire avec chacune.</translation>
    </message>
    <message>
        <source>{tests:,} comparisons were made and corrected together (Benjamini and Hochberg); of the {differing:,} that are said to differ, {accepted:.0%} may be expected to be chance.</source>
        <translation>{tests:,} comparaisons ont été faites et corrigées ensemble (Benjamini et Hochberg)&#x202f;; des {differing:,} dites différentes, on peut en attendre {accepted:.0%} dues au hasard.</translation>
    </message>
    <message>
        <source>Listed are the {count:,} least likely by chance.</source>
        <translation>Liste des {count:,} les moins probables par hasard.</translation>
    </message>
    <message>
        <source>Against the rest, points</source>
        <translation>Face au reste, points</translation>
    </message>
    <message>
        <source>Against all other decisions</source>
        <translation>Par rapport à toutes les autres décisions</translation>
    </message>
    <message>
        <source>The group furthest from the rest, in points; the interval is that of all comparisons of the definition together</source>
        <translation>Le groupe le plus loin du reste, en points&#x202f;; l’intervalle est celui de toutes les comparaisons de la définition ensemble</translation>
    </message>
    <message>
        <source>Groups by</source>
        <extracomment>head of a column: a facet</extracomment>
        <translation>Groupes selon</translation>
    </message>
    <message>
        <source>Furthest</source>
        <extracomment>head of a column: the group furthest from the rest</extracomment>
        <translation>Le plus loin</translation>
    </message>
    <message>
        <source>By, interval</source>
        <extracomment>head of a column: by how much, and the interval</extracomment>
        <translation>Écart, intervalle</translation>
    </message>
    <message>
        <source>{definition} (chosen)</source>
        <translation>{definition} (choisie)</translation>
    </message>
    <message>
        <source>Every rate of every slice</source>
        <translation>Chaque taux de chaque tranche</translation>
    </message>
    <message>
        <source>{p}, differs</source>
        <extracomment>a p, and that the slice differs from the rest</extracomment>
        <translation>{p}, diffère</translation>
    </message>
    <message>
        <source>Act</source>
        <extracomment>heads of columns: what was done, and by whom</extracomment>
        <translation>Acte</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Avec ses mots</translation>
    </message>
    <message>
        <source>Who signed what</source>
        <translation>Qui a signé quoi</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>head of a column: what was signed and is kept</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>SHA-256 of its payload</source>
        <translation>SHA-256 de son contenu</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Seal of the service</source>
        <translation>Sceau du service</translation>
    </message>
    <message>
        <source>Choice of the definition</source>
        <translation>Choix de la définition</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>heads of columns: the row of a framework, what it asks for, what the page has of it</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Where this page answers to it</source>
        <translation>Où cette page y répond</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>{minute} UTC</source>
        <extracomment>a moment</extracomment>
        <translation>{minute} UTC</translation>
    </message>
    <message>
        <source>site</source>
        <extracomment>facets of decisions as they stand within a sentence: between groups by site</extracomment>
        <translation>site</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>équipe horaire</translation>
    </message>
    <message>
        <source>{facet} {name}</source>
        <extracomment>a facet and what it is: Site BER1</extracomment>
        <translation>{facet} {name}</translation>
    </message>
    <message>
        <source>below {highest}</source>
        <extracomment>a band of prices</extracomment>
        <translation>moins de {highest}</translation>
    </message>
    <message>
        <source>from {lowest}</source>
        <extracomment>a band of prices</extracomment>
        <translation>à partir de {lowest}</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <extracomment>a band of prices</extracomment>
        <translation>{lowest} à {highest}</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <extracomment>a figure, and from where to where it lies with certainty</extracomment>
        <translation>{value} ({low} à {high})</translation>
    </message>
    <message>
        <source>The file is no JPEG, PNG or WebP picture. Save it as JPEG.</source>
        <translation>Le fichier n’est pas une image JPEG, PNG ou WebP. L’enregistrer en JPEG.</translation>
    </message>
    <message>
        <source>The picture is too large to open safely ({fault}). Save it smaller.</source>
        <translation>L’image est trop grande pour être ouverte sans risque ({fault}). L’enregistrer plus petite.</translation>
    </message>
    <message>
        <source>The picture is an empty file. Take or export it again.</source>
        <translation>L’image est un fichier vide. La reprendre ou l’exporter à nouveau.</translation>
    </message>
    <message>
        <source>The picture has {bytes} bytes, the limit is {most}. Save it smaller.</source>
        <translation>L’image a {bytes} octets, la limite est {most}. L’enregistrer plus petite.</translation>
    </message>
    <message>
        <source>its end was never written</source>
        <translation>sa fin n’a jamais été écrite</translation>
    </message>
    <message>
        <source>The picture is damaged ({how}). Take or export it again.</source>
        <translation>L’image est endommagée ({how}). La reprendre ou l’exporter à nouveau.</translation>
    </message>
    <message>
        <source>The picture is {width} x {height} pixels, the limit is {most} in all and {side} a side. Save it smaller.</source>
        <translation>L’image fait {width} x {height} pixels, la limite est {most} en tout et {side} par côté. L’enregistrer plus petite.</translation>
    </message>
    <message>
        <source>The picture took longer than {seconds:g} seconds to open. Take or export it again.</source>
        <translation>L’image a mis plus de {seconds:g} secondes à s’ouvrir. La reprendre ou l’exporter à nouveau.</translation>
    </message>
    <message>
        <source>The picture breaks the program that opens it. Take or export it again.</source>
        <translation>L’image fait planter le programme qui l’ouvre. La reprendre ou l’exporter à nouveau.</translation>
    </message>
    <message>
        <source>The picture needs more memory than a picture may. Save it smaller.</source>
        <translation>L’image demande plus de mémoire que permis. L’enregistrer plus petite.</translation>
    </message>
    <message>
        <source>The picture file is too large. Save it smaller.</source>
        <translation>Le fichier d’image est trop gros. L’enregistrer plus petit.</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Save it smaller.</source>
        <translation>L’image a trop de pixels. L’enregistrer plus petite.</translation>
    </message>
    <message>
        <source>The picture is damaged. Take or export it again.</source>
        <translation>L’image est endommagée. La reprendre ou l’exporter à nouveau.</translation>
    </message>
    <message>
        <source>Pictures cannot be looked at: no process can be started ({why}). Close other programs, or call IT.</source>
        <translation>Les images ne peuvent pas être regardées&#xa0;: aucun processus ne peut démarrer ({why}). Fermer d’autres programmes, ou appeler l’informatique.</translation>
    </message>
    <message>
        <source>SQLite found damage in the journal</source>
        <translation>SQLite a trouvé le journal endommagé</translation>
    </message>
    <message>
        <source>the tables of the journal are damaged</source>
        <translation>les tables du journal sont endommagées</translation>
    </message>
    <message>
        <source>the outbox names another author than the record</source>
        <translation>la boîte d’envoi nomme un autre auteur que l’enregistrement</translation>
    </message>
    <message>
        <source>members of a bulk act are damaged</source>
        <translation>des membres d’un acte en lot sont endommagés</translation>
    </message>
    <message>
        <source>the database and the log differ</source>
        <translation>la base de données et le log diffèrent</translation>
    </message>
    <message>
        <source>a column of the database differs from its record</source>
        <translation>une colonne de la base diffère de son enregistrement</translation>
    </message>
    <message>
        <source>the log has records that the database lacks</source>
        <translation>le log a des enregistrements que la base n’a pas</translation>
    </message>
    <message>
        <source>the newest record is damaged</source>
        <translation>l’enregistrement le plus récent est endommagé</translation>
    </message>
    <message>
        <source>{path} is not a journal of Reviewer.</source>
        <translation>{path} n’est pas un journal de Reviewer.</translation>
    </message>
    <message>
        <source>{path}: SQLite set {name} to {found}, not {value}.</source>
        <translation>{path}&#xa0;: SQLite a mis {name} à {found}, pas {value}.</translation>
    </message>
    <message>
        <source>{path} has a damaged header.</source>
        <translation>{path} a un en-tête endommagé.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Reviewer (schema {schema}, this one knows {known}).</source>
        <translation>{path} a été écrit par un Reviewer plus récent (schéma {schema}, celui-ci connaît {known}).</translation>
    </message>
    <message>
        <source>Update Reviewer; every record can also be read in journal.log beside it, one JSON line each.</source>
        <translation>Mettre Reviewer à jour&#x202f;; chaque enregistrement se lit aussi dans journal.log à côté, une ligne JSON chacun.</translation>
    </message>
    <message>
        <source>Put it back from a copy; or move the whole folder {folder} aside, which keeps its records, and start with a new one.</source>
        <translation>Le remettre depuis une copie&#x202f;; ou déplacer tout le dossier {folder}, ce qui garde ses enregistrements, et repartir d’un nouveau.</translation>
    </message>
    <message>
        <source>The device key {path} is missing.</source>
        <translation>La clé de l’appareil {path} manque.</translation>
    </message>
    <message>
        <source>The device key {path} cannot be read ({why}).</source>
        <translation>La clé de l’appareil {path} ne peut pas être lue ({why}).</translation>
    </message>
    <message>
        <source>{path} is not an Ed25519 key. Put the right one back from a copy.</source>
        <translation>{path} n’est pas une clé Ed25519. Remettre la bonne depuis une copie.</translation>
    </message>
    <message>
        <source>The device key {path} cannot be written: {why}.</source>
        <translation>La clé de l’appareil {path} ne peut pas être écrite&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The journal was repaired because {why}: {records} records are there, {lost} could not be read in either copy.</source>
        <translation>Le journal a été réparé car {why}&#xa0;: {records} enregistrements sont là, {lost} n’ont pu être lus dans aucune copie.</translation>
    </message>
    <message>
        <source>The journal was repaired because {why}: all {records} records are there.</source>
        <translation>Le journal a été réparé car {why}&#xa0;: les {records} enregistrements sont tous là.</translation>
    </message>
    <message>
        <source>The notebook was repaired because {why}: {records} records are there, {lost} could not be read in either copy.</source>
        <translation>Le carnet a été réparé car {why}&#xa0;: {records} enregistrements sont là, {lost} n’ont pu être lus dans aucune copie.</translation>
    </message>
    <message>
        <source>The notebook was repaired because {why}: all {records} records are there.</source>
        <translation>Le carnet a été réparé car {why}&#xa0;: les {records} enregistrements sont tous là.</translation>
    </message>
    <message>
        <source>The old files are kept in {folder}.</source>
        <translation>Les anciens fichiers sont gardés dans {folder}.</translation>
    </message>
    <message>
        <source>The profile {folder} cannot be used: {why}.</source>
        <translation>Le profil {folder} ne peut pas être utilisé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The journal in {folder} cannot be used: {why}.</source>
        <translation>Le journal dans {folder} ne peut pas être utilisé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The journal in {folder} cannot be read: {why}.</source>
        <translation>Le journal dans {folder} ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>NOT SAVED. The disk failed while an earlier record was saved. Note this decision elsewhere, close Reviewer and open it again.</source>
        <translation>NON ENREGISTRÉ. Le disque a échoué pendant l’enregistrement précédent. Noter cette décision ailleurs, fermer Reviewer et le rouvrir.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>NOT SAVED: {why} ({folder}). Make room or call IT, then decide again.</source>
        <translation>NON ENREGISTRÉ&#xa0;: {why} ({folder}). Libérer de la place ou appeler l’informatique, puis décider à nouveau.</translation>
    </message>
    <message>
        <source>NOT SAVED: {why} ({folder}), and it cannot be told now whether a part was written. Note this decision elsewhere, close Reviewer and open it again: it shows what is there.</source>
        <translation>NON ENREGISTRÉ&#xa0;: {why} ({folder}), et on ne peut pas dire maintenant si une partie a été écrite. Noter cette décision ailleurs, fermer Reviewer et le rouvrir&#xa0;: il montre ce qui est là.</translation>
    </message>
    <message>
        <source>The profile {folder} is already open in another window. Go on there, or close it first.</source>
        <translation>Le profil {folder} est déjà ouvert dans une autre fenêtre. Continuer là, ou la fermer d’abord.</translation>
    </message>
    <message>
        <source>The journal in {folder} cannot be repaired: {fault}.</source>
        <translation>Le journal dans {folder} ne peut pas être réparé&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>it shows another key than before</source>
        <translation>il montre une autre clé qu’avant</translation>
    </message>
    <message>
        <source>its signature is wrong</source>
        <translation>sa signature est fausse</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>This desk had not heard from the service for {n} days.</source>
        <comment>This desk had not heard from the service for {n} day.</comment>
        <translation>
            <numerusform>Ce poste n’avait pas eu de nouvelles du service depuis {n} jour.</numerusform>
            <numerusform>Ce poste n’avait pas eu de nouvelles du service depuis {n} jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost: {n:,} records of yours waited here, to be sent now.</source>
        <comment>Nothing is lost: {n:,} record of yours waited here, to be sent now.</comment>
        <translation>
            <numerusform>Rien n’est perdu&#xa0;: {n:,} de vos enregistrements attendait ici, à envoyer maintenant.</numerusform>
            <numerusform>Rien n’est perdu&#xa0;: {n:,} de vos enregistrements attendaient ici, à envoyer maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: all of yours is sent.</source>
        <translation>Rien n’est perdu&#xa0;: tout ce qui est à vous est envoyé.</translation>
    </message>
    <message>
        <source>The list was too old to be brought up to date, so it is loaded anew.</source>
        <translation>La liste était trop ancienne pour être mise à jour, elle est rechargée.</translation>
    </message>
    <message>
        <source>The check-out of {items} ended: others may have decided these.</source>
        <translation>La réservation de {items} a pris fin&#xa0;: d’autres ont pu en décider.</translation>
    </message>
    <message>
        <source>Please look at History: what the service says of your last decisions, and where others decided otherwise meanwhile.</source>
        <translation>Voir l’Historique&#xa0;: ce que le service dit de vos dernières décisions, et où d’autres ont décidé autrement entre-temps.</translation>
    </message>
    <message>
        <source>{person} is signed in.</source>
        <translation>{person} est connecté.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Déconnecté.</translation>
    </message>
    <message numerus="yes">
        <source>Signed out. {n} records stay here until the next sign-in.</source>
        <comment>Signed out. {n} record stays here until the next sign-in.</comment>
        <translation>
            <numerusform>Déconnecté. {n} enregistrement reste ici jusqu’à la prochaine connexion.</numerusform>
            <numerusform>Déconnecté. {n} enregistrements restent ici jusqu’à la prochaine connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide it first; then see what others say of it.</source>
        <translation>Décider d’abord&#x202f;; voir ensuite ce que d’autres en disent.</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>whoever reads this, as one of those who spoke or were spoken of</extracomment>
        <translation>vous</translation>
    </message>
    <message>
        <source>{state}: {words}</source>
        <extracomment>how a reply stands, and what was said in it</extracomment>
        <translation>{state}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Certified {items}</source>
        <extracomment>many items at once: Certified 12 items</extracomment>
        <translation>Certifié&#xa0;: {items}</translation>
    </message>
    <message>
        <source>Rejected {items}</source>
        <extracomment>many items at once: Rejected 12 items</extracomment>
        <translation>Rejeté&#xa0;: {items}</translation>
    </message>
    <message>
        <source>None of the {items} can be decided so: {reasons}.</source>
        <translation>Rien de {items} ne peut être décidé ainsi&#xa0;: {reasons}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} gone</source>
        <comment>{n} gone</comment>
        <extracomment>how many items are not on this desk any more</extracomment>
        <translation>
            <numerusform>{n} disparu</numerusform>
            <numerusform>{n} disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} disputed</source>
        <comment>{n} disputed</comment>
        <extracomment>how many items people differ on</extracomment>
        <translation>
            <numerusform>{n} en litige</numerusform>
            <numerusform>{n} en litige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decided already</source>
        <comment>{n} decided already</comment>
        <extracomment>how many items</extracomment>
        <translation>
            <numerusform>{n} déjà décidé</numerusform>
            <numerusform>{n} déjà décidés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decided otherwise</source>
        <comment>{n} decided otherwise</comment>
        <extracomment>how many items</extracomment>
        <translation>
            <numerusform>{n} décidé autrement</numerusform>
            <numerusform>{n} décidés autrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reopened, each wants a look of its own</source>
        <comment>{n} reopened, each wants a look of its own</comment>
        <translation>
            <numerusform>{n} rouvert, à regarder à part</numerusform>
            <numerusform>{n} rouverts, chacun à regarder à part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a hidden score, each wants a look of its own</source>
        <comment>{n} with a hidden score, each wants a look of its own</comment>
        <translation>
            <numerusform>{n} au score masqué, à regarder à part</numerusform>
            <numerusform>{n} au score masqué, chacun à regarder à part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} against a hard rule</source>
        <comment>{n} against a hard rule</comment>
        <extracomment>how many items</extracomment>
        <translation>
            <numerusform>{n} contre une règle stricte</numerusform>
            <numerusform>{n} contre une règle stricte</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no calendar file, or it is damaged.</source>
        <translation>Ce n’est pas un fichier d’agenda, ou il est endommagé.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} proposed, {known} known already.</source>
        <comment>{n} proposed, {known} known already.</comment>
        <translation>
            <numerusform>{n} proposé, {known} déjà connus.</numerusform>
            <numerusform>{n} proposés, {known} déjà connus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: left out, {why}.</source>
        <extracomment>{why} is such as &quot;it is cancelled&quot;</extracomment>
        <translation>{title}&#xa0;: exclu, {why}.</translation>
    </message>
    <message>
        <source>{title}: it repeats, and only the first time was taken.</source>
        <translation>{title}&#xa0;: se répète, et seule la première fois a été prise.</translation>
    </message>
    <message>
        <source>This calendar file is larger than 1 MiB. Export fewer entries.</source>
        <translation>Ce fichier d’agenda dépasse 1 Mio. Exporter moins d’entrées.</translation>
    </message>
    <message>
        <source>This is no calendar file: it is not in UTF-8.</source>
        <translation>Ce n’est pas un fichier d’agenda&#xa0;: il n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>This calendar file holds over {most} entries. Export fewer.</source>
        <translation>Ce fichier d’agenda a plus de {most} entrées. En exporter moins.</translation>
    </message>
    <message>
        <source>its times cannot be read</source>
        <translation>ses heures ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>it is cancelled</source>
        <translation>elle est annulée</translation>
    </message>
    <message>
        <source>it changes one time of an entry that repeats</source>
        <translation>elle change une seule fois d’une entrée qui se répète</translation>
    </message>
    <message>
        <source>it takes whole days</source>
        <translation>elle prend des journées entières</translation>
    </message>
    <message>
        <source>it begins before 1970 or after 2999</source>
        <translation>elle commence avant 1970 ou après 2999</translation>
    </message>
    <message>
        <source>“{pack}” is no pack of this region.</source>
        <translation>«&#xa0;{pack}&#xa0;» n’est pas un emballage de cette région.</translation>
    </message>
    <message>
        <source>A set of this pack is open already. Finish it first, or leave it.</source>
        <translation>Un jeu de cet emballage est déjà ouvert. Le terminer d’abord, ou l’interrompre.</translation>
    </message>
    <message>
        <source>Sets cannot be asked for here.</source>
        <translation>Aucun jeu ne peut être demandé ici.</translation>
    </message>
    <message>
        <source>The cases have not come yet. They come when the service answers.</source>
        <translation>Les cas ne sont pas encore arrivés. Ils viennent quand le service répond.</translation>
    </message>
    <message>
        <source>A set takes reject, test or certify.</source>
        <translation>Un jeu accepte rejeter, tester ou certifier.</translation>
    </message>
    <message>
        <source>This case has an answer already.</source>
        <translation>Ce cas a déjà une réponse.</translation>
    </message>
    <message>
        <source>This set is not finished, or was sat at another desk.</source>
        <translation>Ce jeu n’est pas terminé, ou a été passé à un autre poste.</translation>
    </message>
    <message>
        <source>There is no such set to sit.</source>
        <translation>Il n’y a pas de tel jeu à passer.</translation>
    </message>
    <message>
        <source>Sets cannot be sat here.</source>
        <translation>Aucun jeu ne peut être passé ici.</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>a person</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Decisions are counted as the workstation where this was asked for knew them.</source>
        <translation>Les décisions sont comptées telles que les connaissait le poste où ceci a été demandé.</translation>
    </message>
    <message>
        <source>A reject counts as true where a mentor approved it; what nobody looked at again is not told.</source>
        <translation>Un rejet compte comme vrai là où un mentor l’a approuvé&#x202f;; ce que personne n’a revu n’est pas dit.</translation>
    </message>
    <message>
        <source>Of certificates some are known by outcomes; of rejects nothing comes back.</source>
        <translation>Des certifications, certaines sont connues par les résultats&#x202f;; des rejets, rien ne revient.</translation>
    </message>
    <message>
        <source>It says nothing of kinds of decisions that are not listed.</source>
        <translation>Elle ne dit rien des types de décisions non listés.</translation>
    </message>
    <message>
        <source>This is no certificate that can be written from here.</source>
        <translation>Cette attestation ne peut pas être écrite d’ici.</translation>
    </message>
    <message>
        <source>Only a bulk act has a certificate. Choose one that names many items.</source>
        <translation>Seul un acte en lot a une certification à imprimer. En choisir un qui nomme plusieurs articles.</translation>
    </message>
    <message>
        <source>The act cannot be read, so it has no certificate: {fault}</source>
        <translation>L’acte ne peut pas être lu, il n’a donc pas de certification&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certifié</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items</source>
        <comment>{n:,} item</comment>
        <translation>
            <numerusform>{n:,} article</numerusform>
            <numerusform>{n:,} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>The service tells of its cohort without end.</source>
        <translation>Le service décrit sa cohorte sans fin.</translation>
    </message>
    <message>
        <source>You contest this piece already. Its answer will be told here.</source>
        <translation>Vous contestez déjà cet élément. Sa réponse sera dite ici.</translation>
    </message>
    <message>
        <source>Nobody countersigns a decision of their own.</source>
        <translation>Personne ne contresigne sa propre décision.</translation>
    </message>
    <message>
        <source>Approved {item}</source>
        <translation>Approuvé&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Returned {item}</source>
        <translation>Renvoyé&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Overrode {item}</source>
        <translation>Passé outre&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Took back: approve {item}</source>
        <translation>Retiré&#xa0;: approuver {item}</translation>
    </message>
    <message>
        <source>Took back: return {item}</source>
        <translation>Retiré&#xa0;: renvoyer {item}</translation>
    </message>
    <message>
        <source>Took back: override {item}</source>
        <translation>Retiré&#xa0;: passer outre {item}</translation>
    </message>
    <message>
        <source>Certified {title}</source>
        <extracomment>one item: Certified Ceramic mug</extracomment>
        <translation>Certifié&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Rejected {title}</source>
        <extracomment>one item: Rejected Ceramic mug</extracomment>
        <translation>Rejeté&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Sent to test: {title}</source>
        <extracomment>one item goes to a physical test</extracomment>
        <translation>Envoyé au test&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Deferred {title}</source>
        <extracomment>one item is left for later: Deferred Ceramic mug</extracomment>
        <translation>Différé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Undid certify of {what}</source>
        <translation>Annulé&#xa0;: certifier {what}</translation>
    </message>
    <message>
        <source>Undid reject of {what}</source>
        <translation>Annulé&#xa0;: rejeter {what}</translation>
    </message>
    <message>
        <source>Undid test of {what}</source>
        <translation>Annulé&#xa0;: tester {what}</translation>
    </message>
    <message>
        <source>Undid defer of {what}</source>
        <translation>Annulé&#xa0;: différer {what}</translation>
    </message>
    <message>
        <source>There is nothing to undo: no decision of yours is in force on this desk.</source>
        <translation>Il n’y a rien à annuler&#xa0;: aucune décision à vous n’est en vigueur sur ce poste.</translation>
    </message>
    <message>
        <source>This decision is not on this desk. Take it back where it was made.</source>
        <translation>Cette décision n’est pas sur ce poste. La retirer là où elle a été prise.</translation>
    </message>
    <message>
        <source>Somebody else decided this. Only its author can take it back.</source>
        <translation>Une autre personne en a décidé. Seul son auteur peut la retirer.</translation>
    </message>
    <message>
        <source>This decision was taken back or replaced already.</source>
        <translation>Cette décision a déjà été retirée ou remplacée.</translation>
    </message>
    <message>
        <source>The remark is empty. Write something, or leave it.</source>
        <translation>La remarque est vide. Écrire quelque chose, ou laisser.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason of the list. Choose another one, or none.</source>
        <translation>«&#xa0;{reason}&#xa0;» n’est pas un motif de la liste. En choisir un autre, ou aucun.</translation>
    </message>
    <message>
        <source>Remark on {title}</source>
        <translation>Remarque sur {title}</translation>
    </message>
    <message>
        <source>Every item of this act was decided again or taken back already.</source>
        <translation>Chaque article de cet acte a déjà été redécidé ou retiré.</translation>
    </message>
    <message>
        <source>The pack ladder of {region} has no pack {pack!r}.</source>
        <translation>L’échelle d’emballages de {region} n’a pas d’emballage {pack!r}.</translation>
    </message>
    <message>
        <source>Choose another verdict, or override with a reason.</source>
        <translation>Choisir un autre verdict, ou passer outre avec un motif.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first, then decide.</source>
        <translation>Personne n’est connecté. Se connecter d’abord, puis décider.</translation>
    </message>
    <message>
        <source>The disk with {profile} is full. What you decide is still saved while a reserve of a few megabytes lasts. Make room now, or call IT.</source>
        <translation>Le disque de {profile} est plein. Vos décisions sont encore enregistrées tant que dure une réserve de quelques mégaoctets. Libérer de la place maintenant, ou appeler l’informatique.</translation>
    </message>
    <message>
        <source>Your notebook cannot be opened. {fault}</source>
        <translation>Votre carnet ne peut pas être ouvert. {fault}</translation>
    </message>
    <message>
        <source>History can be looked at and exported, but nothing can be decided here until Reviewer is updated.</source>
        <translation>L’Historique peut être regardé et exporté, mais rien ne peut être décidé ici avant la mise à jour de Reviewer.</translation>
    </message>
    <message>
        <source>Vote for {level} in {pack}</source>
        <translation>Vote pour {level} en {pack}</translation>
    </message>
    <message>
        <source>Say what helps: a level is lowered with a remedy.</source>
        <translation>Dire ce qui aide&#xa0;: un niveau est baissé avec un remède.</translation>
    </message>
    <message>
        <source>Lowered to {level} in {pack}</source>
        <translation>Baissé à {level} en {pack}</translation>
    </message>
    <message>
        <source>Nobody says how far their own decisions stand.</source>
        <translation>Personne ne dit jusqu’où valent ses propres décisions.</translation>
    </message>
    <message>
        <source>You are not this person&apos;s mentor.</source>
        <translation>Vous n’êtes pas le mentor de cette personne.</translation>
    </message>
    <message>
        <source>This item is not on this desk any more, so there is no evidence of it.</source>
        <translation>Cet article n’est plus sur ce poste, il n’y a donc pas d’éléments de preuve.</translation>
    </message>
    <message>
        <source>There are no notes of yours on this desk.</source>
        <translation>Il n’y a pas de notes à vous sur ce poste.</translation>
    </message>
    <message>
        <source>An expert</source>
        <translation>Un expert</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for {use}. Choose one from the list.</source>
        <translation>«&#xa0;{reason}&#xa0;» n’est pas un motif pour {use}. En choisir un dans la liste.</translation>
    </message>
    <message>
        <source>The reason &apos;{reason}&apos; needs a note. Write one and press again.</source>
        <translation>Le motif «&#xa0;{reason}&#xa0;» demande une note. En écrire une et appuyer à nouveau.</translation>
    </message>
    <message>
        <source>The note contains a NUL or half a character. Type it again without.</source>
        <translation>La note contient un NUL ou un demi-caractère. La saisir à nouveau sans.</translation>
    </message>
    <message>
        <source>The remark contains a NUL or half a character. Type it again without.</source>
        <translation>La remarque contient un NUL ou un demi-caractère. La saisir à nouveau sans.</translation>
    </message>
    <message>
        <source>The remedy contains a NUL or half a character. Type it again without.</source>
        <translation>Le remède contient un NUL ou un demi-caractère. Le saisir à nouveau sans.</translation>
    </message>
    <message>
        <source>The group contains a NUL or half a character. Type it again without.</source>
        <translation>Le groupe contient un NUL ou un demi-caractère. Le saisir à nouveau sans.</translation>
    </message>
    <message>
        <source>The remark has {count} characters, the limit is {most}.</source>
        <translation>La remarque a {count} caractères, la limite est {most}.</translation>
    </message>
    <message>
        <source>The remedy has {count} characters, the limit is {most}.</source>
        <translation>Le remède a {count} caractères, la limite est {most}.</translation>
    </message>
    <message>
        <source>The group has {count} characters, the limit is {most}.</source>
        <translation>Le groupe a {count} caractères, la limite est {most}.</translation>
    </message>
    <message>
        <source>Welcome. You learn from {mentors}</source>
        <translation>Bienvenue. Vous apprenez avec {mentors}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Ask early, and ask more than one.</source>
        <translation>Demander tôt, et à plus d’une personne.</translation>
    </message>
    <message>
        <source>No mentor is named yet: ask a lead.</source>
        <translation>Aucun mentor n’est encore nommé&#xa0;: demander à un responsable.</translation>
    </message>
    <message>
        <source>A launch plan</source>
        <translation>Un plan de lancement</translation>
    </message>
    <message>
        <source>What is expected, by when, and whom to ask. Your mentor writes it.</source>
        <translation>Ce qui est attendu, pour quand, et à qui demander. Votre mentor l’écrit.</translation>
    </message>
    <message>
        <source>Both of you sign it</source>
        <translation>Vous le signez tous deux</translation>
    </message>
    <message>
        <source>Your mentor has signed; sign too, and the queue opens.</source>
        <translation>Votre mentor a signé&#x202f;; signer aussi, et la file s’ouvre.</translation>
    </message>
    <message>
        <source>Your mentor signs first, then you.</source>
        <translation>Votre mentor signe d’abord, puis vous.</translation>
    </message>
    <message>
        <source>A first lunch</source>
        <translation>Un premier déjeuner</translation>
    </message>
    <message>
        <source>It is proposed: say that you will be there.</source>
        <translation>Il est proposé&#xa0;: dire que vous y serez.</translation>
    </message>
    <message>
        <source>Take a seat of the lunch roster, or propose one yourself.</source>
        <translation>Prendre une place dans la liste de déjeuners, ou en proposer un.</translation>
    </message>
    <message>
        <source>A starter deck</source>
        <translation>Un paquet de départ</translation>
    </message>
    <message>
        <source>Twelve cases with what decides each; what was wrong comes again.</source>
        <translation>Douze cas avec ce qui décide chacun&#x202f;; ce qui était faux revient.</translation>
    </message>
    <message>
        <source>L{level} comes by two votes, once its gate is met.</source>
        <translation>L{level} vient par deux votes, une fois son palier atteint.</translation>
    </message>
    <message>
        <source>You are at L{low} to L{high}, by pack</source>
        <translation>Vous êtes à L{low} jusqu’à L{high}, selon l’emballage</translation>
    </message>
    <message>
        <source>You are at L{level}</source>
        <translation>Vous êtes à L{level}</translation>
    </message>
    <message>
        <source>You watch others decide.</source>
        <translation>Vous regardez d’autres décider.</translation>
    </message>
    <message>
        <source>Your decisions have no effect yet, so begin.</source>
        <translation>Vos décisions n’ont pas encore d’effet, alors commencez.</translation>
    </message>
    <message>
        <source>A mentor reads every decision of yours.</source>
        <translation>Un mentor lit chacune de vos décisions.</translation>
    </message>
    <message>
        <source>A mentor reads your rejects and some others.</source>
        <translation>Un mentor lit vos rejets et quelques autres.</translation>
    </message>
    <message>
        <source>Your decisions take effect.</source>
        <translation>Vos décisions prennent effet.</translation>
    </message>
    <message>
        <source>Your decisions take effect, and you read those of others.</source>
        <translation>Vos décisions prennent effet, et vous lisez celles des autres.</translation>
    </message>
    <message>
        <source>Read why, and decide again: the new verdict replaces the old.</source>
        <translation>Lire pourquoi, et décider à nouveau&#xa0;: le nouveau verdict remplace l’ancien.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} decisions came back</source>
        <comment>{n:,} decision came back</comment>
        <translation>
            <numerusform>{n:,} décision revenue</numerusform>
            <numerusform>{n:,} décisions revenues</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases that you had wrong, before they are forgotten.</source>
        <translation>Cas où vous aviez faux, avant qu’ils soient oubliés.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} mistake cards due</source>
        <comment>{n:,} mistake card due</comment>
        <translation>
            <numerusform>{n:,} carte d’erreur à revoir</numerusform>
            <numerusform>{n:,} cartes d’erreur à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Said of your work.</source>
        <translation>Dit de votre travail.</translation>
    </message>
    <message>
        <source>What you certified and what came of it; each is a mistake card.</source>
        <translation>Ce que vous avez certifié et ce que cela a donné&#x202f;; chacun est une carte d’erreur.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} parcels damaged</source>
        <comment>{n:,} parcel damaged</comment>
        <translation>
            <numerusform>{n:,} colis endommagé</numerusform>
            <numerusform>{n:,} colis endommagés</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind first, then what the model and others say.</source>
        <translation>D’abord à l’aveugle, puis ce que disent le modèle et les autres.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items in the queue</source>
        <comment>{n:,} item in the queue</comment>
        <translation>
            <numerusform>{n:,} article dans la file</numerusform>
            <numerusform>{n:,} articles dans la file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks</source>
        <comment>{n} remark</comment>
        <translation>
            <numerusform>{n} remarque</numerusform>
            <numerusform>{n} remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies to remarks</source>
        <comment>{n} reply to a remark</comment>
        <translation>
            <numerusform>{n} réponse à une remarque</numerusform>
            <numerusform>{n} réponses à des remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} syntheses</source>
        <comment>{n} synthesis</comment>
        <translation>
            <numerusform>{n} synthèse</numerusform>
            <numerusform>{n} synthèses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} patterns</source>
        <comment>{n} pattern</comment>
        <translation>
            <numerusform>{n} constante</numerusform>
            <numerusform>{n} constantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {milestone}</source>
        <translation>Ensuite&#xa0;: {milestone}</translation>
    </message>
    <message numerus="yes">
        <source>The next milestone, {n} days late.</source>
        <comment>The next milestone, {n} day late.</comment>
        <translation>
            <numerusform>Le prochain jalon, {n} jour de retard.</numerusform>
            <numerusform>Le prochain jalon, {n} jours de retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next milestone, due on {day}.</source>
        <translation>Le prochain jalon, pour le {day}.</translation>
    </message>
    <message>
        <source>Many items at once</source>
        <translation>Plusieurs articles à la fois</translation>
    </message>
    <message>
        <source>Your launch plan is not signed by both of you yet. Sign it first, then review.</source>
        <translation>Votre plan de lancement n’est pas encore signé par vous deux. Le signer d’abord, puis contrôler.</translation>
    </message>
    <message>
        <source>No more open items to check out.</source>
        <translation>Plus d’articles ouverts à réserver.</translation>
    </message>
    <message numerus="yes">
        <source>Checked out {n} items.</source>
        <comment>Checked out {n} item.</comment>
        <translation>
            <numerusform>{n} article réservé.</numerusform>
            <numerusform>{n} articles réservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>science</source>
        <comment>a category of gaps</comment>
        <translation>science</translation>
    </message>
    <message>
        <source>data</source>
        <comment>a category of gaps</comment>
        <translation>données</translation>
    </message>
    <message>
        <source>deployment</source>
        <comment>a category of gaps</comment>
        <translation>déploiement</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <comment>what a programme is for</comment>
        <translation>Savoir</translation>
    </message>
    <message>
        <source>People</source>
        <comment>what a programme is for</comment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>what a programme is for</comment>
        <translation>Usage</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} lines more.</source>
        <comment>… and {n} line more.</comment>
        <translation>
            <numerusform>… et encore {n} ligne.</numerusform>
            <numerusform>… et encore {n} lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>In production without a publication: {count}</source>
        <translation>En production sans publication&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{stage}: {count}</source>
        <translation>{stage}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{stage}: {count} ({share:.0%}, {low:.0%} to {high:.0%})</source>
        <translation>{stage}&#xa0;: {count} ({share:.0%}, {low:.0%} à {high:.0%})</translation>
    </message>
    <message>
        <source>{stage}: {count} ({share:.0%}, {low:.0%} to {high:.0%}, {caution})</source>
        <translation>{stage}&#xa0;: {count} ({share:.0%}, {low:.0%} à {high:.0%}, {caution})</translation>
    </message>
    <message>
        <source>Closed by the end of the year, {category}: {count:.1f} expected</source>
        <translation>Comblé d’ici la fin de l’année, {category}&#xa0;: {count:.1f} attendus</translation>
    </message>
    <message>
        <source>{filled} of {count} cells have an entry.</source>
        <translation>{filled} cases sur {count} ont une écriture.</translation>
    </message>
    <message>
        <source>{constituency}: nothing yet for {tenets}</source>
        <translation>{constituency}&#xa0;: encore rien pour {tenets}</translation>
    </message>
    <message>
        <source>To industry {industry}, both {both}, back in academia {back}, staying {staying}: those who consented.</source>
        <translation>Vers l’industrie {industry}, les deux {both}, de retour à l’université {back}, restés {staying}&#xa0;: qui a consenti.</translation>
    </message>
    <message numerus="yes">
        <source>You talked to {n} people.</source>
        <comment>You talked to {n} person.</comment>
        <translation>
            <numerusform>Vous avez parlé à {n} personne.</numerusform>
            <numerusform>Vous avez parlé à {n} personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk to {person} next. {why}</source>
        <translation>Parler ensuite à {person}. {why}</translation>
    </message>
    <message numerus="yes">
        <source>You have talked to nobody for {n} days. Ask somebody to lunch.</source>
        <comment>You have talked to nobody for {n} day. Ask somebody to lunch.</comment>
        <translation>
            <numerusform>Vous n’avez parlé à personne depuis {n} jour. Inviter quelqu’un à déjeuner.</numerusform>
            <numerusform>Vous n’avez parlé à personne depuis {n} jours. Inviter quelqu’un à déjeuner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person}: {n} seats left this week</source>
        <comment>{person}: {n} seat left this week</comment>
        <translation>
            <numerusform>{person}&#xa0;: {n} place libre cette semaine</numerusform>
            <numerusform>{person}&#xa0;: {n} places libres cette semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} votes: {question}</source>
        <comment>{n} vote: {question}</comment>
        <translation>
            <numerusform>{n} vote&#xa0;: {question}</numerusform>
            <numerusform>{n} votes&#xa0;: {question}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}. {why}</source>
        <extracomment>what is offered, and why</extracomment>
        <translation>{title}. {why}</translation>
    </message>
    <message>
        <source>{person}: {share:.0%} free today</source>
        <translation>{person}&#xa0;: {share:.0%} libre aujourd’hui</translation>
    </message>
    <message>
        <source>People here today: {count}</source>
        <translation>Personnes ici aujourd’hui&#xa0;: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} people</source>
        <comment>{n:,} person</comment>
        <translation>
            <numerusform>{n:,} personne</numerusform>
            <numerusform>{n:,} personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{people} in {n} cities today</source>
        <comment>{people} in {n} city today</comment>
        <translation>
            <numerusform>{people} dans {n} ville aujourd’hui</numerusform>
            <numerusform>{people} dans {n} villes aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>{year}: {count}</source>
        <translation>{year}&#xa0;: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{programme}: {n} fellowship slots left; people by year {years}</source>
        <comment>{programme}: {n} fellowship slot left; people by year {years}</comment>
        <translation>
            <numerusform>{programme}&#xa0;: {n} bourse restante&#x202f;; personnes par année {years}</numerusform>
            <numerusform>{programme}&#xa0;: {n} bourses restantes&#x202f;; personnes par année {years}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{programme}: {n} fellowship slots left</source>
        <comment>{programme}: {n} fellowship slot left</comment>
        <translation>
            <numerusform>{programme}&#xa0;: {n} bourse restante</numerusform>
            <numerusform>{programme}&#xa0;: {n} bourses restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>{person}: {grades}</source>
        <translation>{person}&#xa0;: {grades}</translation>
    </message>
    <message numerus="yes">
        <source>{n} great</source>
        <comment>{n} great</comment>
        <translation>
            <numerusform>{n} excellent</numerusform>
            <numerusform>{n} excellents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} good</source>
        <comment>{n} good</comment>
        <translation>
            <numerusform>{n} bon</numerusform>
            <numerusform>{n} bons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} acceptable</source>
        <comment>{n} acceptable</comment>
        <translation>
            <numerusform>{n} acceptable</numerusform>
            <numerusform>{n} acceptables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problematic</source>
        <comment>{n} problematic</comment>
        <translation>
            <numerusform>{n} problématique</numerusform>
            <numerusform>{n} problématiques</numerusform>
        </translation>
    </message>
    <message>
        <source>{act}: {kind}</source>
        <extracomment>what was done, and with which kind of thing</extracomment>
        <translation>{act}&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>This {kind} was taken back meanwhile.</source>
        <extracomment>{kind} is such as &quot;meeting&quot; or &quot;launch plan&quot;</extracomment>
        <translation>Ceci a été retiré entre-temps&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>This was not done on this desk. Take it back where it was done.</source>
        <translation>Cela n’a pas été fait sur ce poste. Le retirer là où cela a été fait.</translation>
    </message>
    <message>
        <source>Somebody else has gone on from this. Say what changed instead.</source>
        <translation>Une autre personne a poursuivi à partir de là. Dire plutôt ce qui a changé.</translation>
    </message>
    <message>
        <source>Taken back: {kind}</source>
        <translation>Retiré&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>The item of this card is not on this workstation any more.</source>
        <translation>L’article de cette carte n’est plus sur ce poste.</translation>
    </message>
    <message>
        <source>A mentor</source>
        <translation>Un mentor</translation>
    </message>
    <message>
        <source>Your verdict was not right. Grade it 0, 1 or 2.</source>
        <translation>Votre verdict n’était pas juste. Le noter 0, 1 ou 2.</translation>
    </message>
    <message>
        <source>Cards cannot be graded here.</source>
        <translation>Aucune carte ne peut être notée ici.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} records to {path}.</source>
        <comment>Wrote {n} record to {path}.</comment>
        <translation>
            <numerusform>{n} enregistrement écrit dans {path}.</numerusform>
            <numerusform>{n} enregistrements écrits dans {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the service can read it.</source>
        <translation>Seul le service peut le lire.</translation>
    </message>
    <message>
        <source>Anybody can read it.</source>
        <translation>Tout le monde peut le lire.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more did not fit; take the receipt, then pack again.</source>
        <comment>{n} more did not fit; take the receipt, then pack again.</comment>
        <translation>
            <numerusform>{n} autre n’a pas tenu&#x202f;; prendre le reçu, puis préparer à nouveau.</numerusform>
            <numerusform>{n} autres n’ont pas tenu&#x202f;; prendre le reçu, puis préparer à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has everything of this desk. There is nothing to carry.</source>
        <translation>Le service a tout de ce poste. Il n’y a rien à porter.</translation>
    </message>
    <message>
        <source>{path} is from before the service was restored, or after. Let the desk sync, or import the pack once more.</source>
        <translation>{path} date d’avant la restauration du service, ou d’après. Laisser le poste synchroniser, ou importer le paquet encore une fois.</translation>
    </message>
    <message>
        <source>The service has received {received} of {count} records.</source>
        <translation>Le service a reçu {received} enregistrements sur {count}.</translation>
    </message>
    <message>
        <source>The service tells of this decision in a way that is not understood: {fault}.</source>
        <translation>Le service parle de cette décision d’une façon non comprise&#xa0;: {fault}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} records refused by the service: see History.</source>
        <comment>{n} record refused by the service: see History.</comment>
        <translation>
            <numerusform>{n} enregistrement refusé par le service&#xa0;: voir l’Historique.</numerusform>
            <numerusform>{n} enregistrements refusés par le service&#xa0;: voir l’Historique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records of other people wait for their sign-in.</source>
        <comment>{n} record of other people waits for their sign-in.</comment>
        <translation>
            <numerusform>{n} enregistrement d’autres personnes attend leur connexion.</numerusform>
            <numerusform>{n} enregistrements d’autres personnes attendent leur connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to the service.</source>
        <translation>Connexion au service.</translation>
    </message>
    <message>
        <source>The service is away; work goes on.</source>
        <translation>Le service est absent&#x202f;; le travail continue.</translation>
    </message>
    <message>
        <source>Sign in to send.</source>
        <translation>Se connecter pour envoyer.</translation>
    </message>
    <message>
        <source>The network wants a sign-in: open a web browser.</source>
        <translation>Le réseau demande une connexion&#xa0;: ouvrir un navigateur web.</translation>
    </message>
    <message>
        <source>The service is busy; it is tried again by itself.</source>
        <translation>Le service est occupé&#x202f;; nouvel essai automatique.</translation>
    </message>
    <message>
        <source>Sync failed on this desk; it is tried again by itself.</source>
        <translation>La synchronisation a échoué sur ce poste&#x202f;; nouvel essai automatique.</translation>
    </message>
    <message numerus="yes">
        <source>The service would take away {n} check-outs: please look.</source>
        <comment>The service would take away {n} check-out: please look.</comment>
        <translation>
            <numerusform>Le service retirerait {n} réservation&#xa0;: à regarder.</numerusform>
            <numerusform>Le service retirerait {n} réservations&#xa0;: à regarder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is received by the service.</source>
        <translation>Tout le reste est reçu par le service.</translation>
    </message>
    <message>
        <source>Everything is received by the service.</source>
        <translation>Tout est reçu par le service.</translation>
    </message>
    <message numerus="yes">
        <source>Sending {n} records.</source>
        <comment>Sending {n} record.</comment>
        <translation>
            <numerusform>Envoi de {n} enregistrement.</numerusform>
            <numerusform>Envoi de {n} enregistrements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records saved here, not yet received.</source>
        <comment>{n} record saved here, not yet received.</comment>
        <translation>
            <numerusform>{n} enregistré ici, pas encore reçu.</numerusform>
            <numerusform>{n} enregistrés ici, pas encore reçus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture {part} cannot be read: {why}.</source>
        <translation>L’image {part} ne peut pas être lue&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>No picture was set aside: all that came can be opened.</source>
        <translation>Aucune image n’a été écartée&#xa0;: toutes celles reçues s’ouvrent.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures will be fetched and tried again.</source>
        <comment>{n} picture will be fetched and tried again.</comment>
        <translation>
            <numerusform>{n} image sera récupérée et réessayée.</numerusform>
            <numerusform>{n} images seront récupérées et réessayées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service repeats one page of its changes without end.</source>
        <translation>Le service répète sans fin une page de ses changements.</translation>
    </message>
    <message>
        <source>Somebody signed in or out meanwhile.</source>
        <translation>Quelqu’un s’est connecté ou déconnecté entre-temps.</translation>
    </message>
    <message>
        <source>The service took records without a word about any of them.</source>
        <translation>Le service a pris des enregistrements sans un mot sur aucun.</translation>
    </message>
    <message numerus="yes">
        <source>This profile was set back to an older state, or is in use on a second machine. {n} records were numbered anew and sent; nothing is lost. Tell IT if you did not expect it.</source>
        <comment>This profile was set back to an older state, or is in use on a second machine. {n} record was numbered anew and sent; nothing is lost. Tell IT if you did not expect it.</comment>
        <translation>
            <numerusform>Ce profil a été ramené à un état plus ancien, ou sert sur une seconde machine. {n} enregistrement a été renuméroté et envoyé&#x202f;; rien n’est perdu. Prévenir l’informatique si ce n’était pas attendu.</numerusform>
            <numerusform>Ce profil a été ramené à un état plus ancien, ou sert sur une seconde machine. {n} enregistrements ont été renumérotés et envoyés&#x202f;; rien n’est perdu. Prévenir l’informatique si ce n’était pas attendu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items decided in bulk did not come through: see History.</source>
        <comment>{n:,} item decided in bulk did not come through: see History.</comment>
        <translation>
            <numerusform>{n:,} article décidé en lot n’est pas passé&#xa0;: voir l’Historique.</numerusform>
            <numerusform>{n:,} articles décidés en lot ne sont pas passés&#xa0;: voir l’Historique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were refused by the service. Nothing is lost: see History.</source>
        <comment>{n} record was refused by the service. Nothing is lost: see History.</comment>
        <translation>
            <numerusform>{n} enregistrement a été refusé par le service. Rien n’est perdu&#xa0;: voir l’Historique.</numerusform>
            <numerusform>{n} enregistrements ont été refusés par le service. Rien n’est perdu&#xa0;: voir l’Historique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cases have no answer yet.</source>
        <comment>{n} case has no answer yet.</comment>
        <translation>
            <numerusform>{n} cas n’a pas encore de réponse.</numerusform>
            <numerusform>{n} cas n’ont pas encore de réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>{right} of {count} right at once</source>
        <translation>{right} sur {count} justes du premier coup</translation>
    </message>
    <message>
        <source>This item is not on this desk any more.</source>
        <translation>Cet article n’est plus sur ce poste.</translation>
    </message>
    <message>
        <source>Decide the item first: what others say of it is sealed until then.</source>
        <translation>Décider d’abord de l’article&#xa0;: ce que d’autres en disent est scellé jusque-là.</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>ce poste</translation>
    </message>
    <message>
        <source>The service does not know this item.</source>
        <translation>Le service ne connaît pas cet article.</translation>
    </message>
    <message>
        <source>The item belongs to a site you do not work for.</source>
        <translation>L’article est d’un site pour lequel vous ne travaillez pas.</translation>
    </message>
    <message>
        <source>Only its author can take a decision back.</source>
        <translation>Seul son auteur peut retirer une décision.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Ceci ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>The decision that it takes back was refused itself.</source>
        <translation>La décision qu’il retire a elle-même été refusée.</translation>
    </message>
    <message>
        <source>Only mentors and leads countersign.</source>
        <translation>Seuls les mentors et les responsables contresignent.</translation>
    </message>
    <message>
        <source>The decision it names is not about this item.</source>
        <translation>La décision nommée ne porte pas sur cet article.</translation>
    </message>
    <message>
        <source>The decision waits for no countersign.</source>
        <translation>La décision n’attend pas de contreseing.</translation>
    </message>
    <message>
        <source>It was said of another decision than the service has.</source>
        <translation>C’était dit d’une autre décision que celle du service.</translation>
    </message>
    <message>
        <source>These are not the figures that the service worked out.</source>
        <translation>Ce ne sont pas les chiffres calculés par le service.</translation>
    </message>
    <message>
        <source>These definitions of fairness cannot hold together, and nothing is said of it.</source>
        <translation>Ces définitions de l’équité ne peuvent valoir ensemble, et rien n’en est dit.</translation>
    </message>
    <message>
        <source>What it is about is another matter at the service.</source>
        <translation>Ce dont il s’agit est une autre affaire au service.</translation>
    </message>
    <message>
        <source>Somebody else was signed in when it was sent.</source>
        <translation>Une autre personne était connectée à l’envoi.</translation>
    </message>
    <message>
        <source>It was made on another device.</source>
        <translation>Cela a été fait sur un autre appareil.</translation>
    </message>
    <message>
        <source>Its signature is not of this device&apos;s registered key.</source>
        <translation>Sa signature n’est pas de la clé enregistrée de cet appareil.</translation>
    </message>
    <message>
        <source>This computer was shut out by an admin; they were told of this decision.</source>
        <translation>Cet ordinateur a été exclu par un admin, qui a été informé de cette décision.</translation>
    </message>
    <message>
        <source>It does not match its own hash.</source>
        <translation>Il ne correspond pas à son propre hash.</translation>
    </message>
    <message>
        <source>The service has another record under the same name.</source>
        <translation>Le service a un autre enregistrement du même nom.</translation>
    </message>
    <message>
        <source>The service has another record of this device with the same number.</source>
        <translation>Le service a un autre enregistrement de cet appareil avec le même numéro.</translation>
    </message>
    <message>
        <source>Decisions on it differ; the safer one holds until a mentor decides.</source>
        <translation>Les décisions diffèrent&#x202f;; la plus sûre vaut jusqu’à ce qu’un mentor décide.</translation>
    </message>
    <message>
        <source>It awaits a countersign.</source>
        <translation>Il attend un contreseing.</translation>
    </message>
    <message>
        <source>It was reopened meanwhile; decide it again.</source>
        <translation>Il a été rouvert entre-temps&#x202f;; le décider à nouveau.</translation>
    </message>
    <message>
        <source>It is kept for learning and has no effect.</source>
        <translation>Il est gardé pour l’apprentissage et n’a pas d’effet.</translation>
    </message>
    <message>
        <source>The service says: {outcome}.</source>
        <translation>Le service dit&#xa0;: {outcome}.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucun motif donné</translation>
    </message>
    <message>
        <source>The service cannot take it ({code}).</source>
        <translation>Le service ne peut pas le prendre ({code}).</translation>
    </message>
    <message>
        <source>The service sent a bundle that cannot be read.</source>
        <translation>Le service a envoyé un lot qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The service sent a bundle that does not match its hash.</source>
        <translation>Le service a envoyé un lot qui ne correspond pas à son hash.</translation>
    </message>
    <message>
        <source>Wrote a bundle by pseudonym to {file}.</source>
        <translation>Lot sous pseudonyme écrit dans {file}.</translation>
    </message>
    <message>
        <source>{file} names more than {most:,} people and matters.</source>
        <translation>{file} nomme plus de {most:,} personnes et affaires.</translation>
    </message>
    <message>
        <source>{file} names {name}, which no bundle of your sites has.</source>
        <translation>{file} nomme {name}, qu’aucun lot de vos sites ne contient.</translation>
    </message>
    <message numerus="yes">
        <source>Kept {n} answers of researchers of {all}.</source>
        <comment>Kept {n} answer of researchers of {all}.</comment>
        <translation>
            <numerusform>{n} réponse de chercheurs gardée sur {all}.</numerusform>
            <numerusform>{n} réponses de chercheurs gardées sur {all}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is larger than 1 MiB.</source>
        <translation>{file} dépasse 1 Mio.</translation>
    </message>
    <message>
        <source>{file} is no {format}.</source>
        <translation>{file} n’est pas un {format}.</translation>
    </message>
    <message>
        <source>{file} is no {format}: {fault!r}.</source>
        <translation>{file} n’est pas un {format}&#xa0;: {fault!r}.</translation>
    </message>
    <message>
        <source>{file} has no answer, or more than {most}.</source>
        <translation>{file} n’a pas de réponse, ou plus de {most}.</translation>
    </message>
    <message>
        <source>Choose the institution that the bundle is for, among institutions.</source>
        <translation>Choisir parmi les institutions celle à qui le lot est destiné.</translation>
    </message>
    <message>
        <source>No item on this desk has the {code}. It may not be flagged, or not be checked out here.</source>
        <translation>Aucun article de ce poste n’a le {code}. Il n’est peut-être pas signalé, ou pas réservé ici.</translation>
    </message>
    <message>
        <source>{code}: {title}.</source>
        <extracomment>a code that was scanned, and the product it means</extracomment>
        <translation>{code}&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>{code}: {title}. It is not open any more.</source>
        <translation>{code}&#xa0;: {title}. Il n’est plus ouvert.</translation>
    </message>
    <message>
        <source>{code}: {title}. {count} items of it, {open} open.</source>
        <translation>{code}&#xa0;: {title}. {count} articles, dont {open} ouverts.</translation>
    </message>
    <message>
        <source>Leads of a site say whether it uses scores.</source>
        <translation>Les responsables d’un site disent s’il utilise les scores.</translation>
    </message>
    <message>
        <source>Type {site} to say that just this site is meant.</source>
        <translation>Saisir {site} pour dire que c’est bien ce site.</translation>
    </message>
    <message>
        <source>Scores are used again at {site}</source>
        <translation>Scores de nouveau utilisés à {site}</translation>
    </message>
    <message>
        <source>Scores are not used any more at {site}</source>
        <translation>Scores plus utilisés à {site}</translation>
    </message>
    <message>
        <source>never on the screen</source>
        <translation>jamais à l’écran</translation>
    </message>
    <message>
        <source>a hard rule speaks against the pack</source>
        <translation>une règle stricte s’oppose à l’emballage</translation>
    </message>
    <message>
        <source>people differ</source>
        <translation>les avis diffèrent</translation>
    </message>
    <message>
        <source>decided already</source>
        <translation>déjà décidé</translation>
    </message>
    <message>
        <source>decided already, otherwise</source>
        <translation>déjà décidé, autrement</translation>
    </message>
    <message>
        <source>reopened: it wants a look of its own</source>
        <translation>rouvert&#xa0;: à regarder à part</translation>
    </message>
    <message>
        <source>its score is hidden by draw: it wants a look of its own</source>
        <translation>score masqué par tirage&#xa0;: à regarder à part</translation>
    </message>
    <message>
        <source>not on this desk any more</source>
        <translation>n’est plus sur ce poste</translation>
    </message>
    <message>
        <source>more than one act may have at this risk</source>
        <translation>plus qu’un acte ne peut en avoir à ce risque</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>The service contradicts what it signed before: {against}. Your records are safe here. Tell IT; they can compare with: reviewer verify --witness.</source>
        <translation>Le service contredit ce qu’il a signé avant&#xa0;: {against}. Vos enregistrements sont en sûreté ici. Prévenir l’informatique&#x202f;; elle peut comparer avec&#xa0;: reviewer verify --witness.</translation>
    </message>
    <message>
        <source>{text!r} is no address of a service: {fault}.</source>
        <translation>{text!r} n’est pas une adresse de service&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>{text!r} is no address of a service. It looks like {example}.</source>
        <translation>{text!r} n’est pas une adresse de service. Elle ressemble à {example}.</translation>
    </message>
    <message>
        <source>The address must not contain a name or password. Sign in instead.</source>
        <translation>L’adresse ne doit contenir ni nom ni mot de passe. Se connecter à la place.</translation>
    </message>
    <message>
        <source>{text!r} is not encrypted. Use https:// for a service on another machine.</source>
        <translation>{text!r} n’est pas chiffré. Utiliser https:// pour un service sur une autre machine.</translation>
    </message>
    <message>
        <source>A name that {host} gave cannot be asked for: {fault}.</source>
        <translation>Un nom donné par {host} ne peut pas être demandé&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>An answer of {host} is over {most} bytes.</source>
        <translation>Une réponse de {host} dépasse {most} octets.</translation>
    </message>
    <message>
        <source>of this system</source>
        <extracomment>within a sentence: the proxy of this system</extracomment>
        <translation>de ce système</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used, so your sign-in ends with the program. What you decide is kept; sign in again after the next start to send it.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable, votre connexion finit donc avec le programme. Vos décisions sont gardées&#x202f;; se reconnecter au prochain démarrage pour les envoyer.</translation>
    </message>
    <message>
        <source>The sign-in could not be kept in {path}: {reason}. Make room or call IT.</source>
        <translation>La connexion n’a pas pu être gardée dans {path}&#xa0;: {reason}. Libérer de la place ou appeler l’informatique.</translation>
    </message>
    <message>
        <source>The sign-in in {path} could not be removed: {reason}. Remove it by hand.</source>
        <translation>La connexion dans {path} n’a pas pu être supprimée&#xa0;: {reason}. La supprimer à la main.</translation>
    </message>
    <message>
        <source>The service sent another part of a picture than was asked for.</source>
        <translation>Le service a envoyé une autre partie d’image que celle demandée.</translation>
    </message>
    <message>
        <source>A picture of {host} is over {most} bytes.</source>
        <translation>Une image de {host} dépasse {most} octets.</translation>
    </message>
    <message>
        <source>The picture {part} cannot be written: {reason}.</source>
        <translation>L’image {part} ne peut pas être écrite&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>A picture of {host} arrived damaged and was thrown away.</source>
        <translation>Une image de {host} est arrivée endommagée et a été jetée.</translation>
    </message>
    <message>
        <source>The service at {host} gave no answer within {seconds:.0f} seconds.</source>
        <translation>Le service à {host} n’a pas répondu en {seconds:.0f} secondes.</translation>
    </message>
    <message>
        <source>{host} speaks no encryption that is safe today (TLS 1.2 or newer). Nothing was sent. Ask IT to bring the service up to date.</source>
        <translation>{host} ne parle aucun chiffrement sûr aujourd’hui (TLS 1.2 ou plus récent). Rien n’a été envoyé. Demander à l’informatique de mettre le service à jour.</translation>
    </message>
    <message>
        <source>The service at {host} cannot be reached. Work goes on without it.</source>
        <translation>Le service à {host} est injoignable. Le travail continue sans lui.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet. Check this computer&apos;s date and time.</source>
        <translation>Le certificat de {host} n’est pas encore valable. Vérifier la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Check this computer&apos;s date and time; if they are right, ask IT to renew the certificate. Nothing was sent.</source>
        <translation>Le certificat de {host} a expiré. Vérifier la date et l’heure de cet ordinateur&#x202f;; si elles sont justes, demander à l’informatique de renouveler le certificat. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({why}). Nothing was sent. Ask IT for the right certificate.</source>
        <translation>Le certificat de {host} n’est pas reconnu ({why}). Rien n’a été envoyé. Demander le bon certificat à l’informatique.</translation>
    </message>
    <message>
        <source>If your site has an authority of its own, name its file with --ca-file.</source>
        <translation>Si votre site a sa propre autorité, nommer son fichier avec --ca-file.</translation>
    </message>
    <message>
        <source>The proxy {proxy} lets nothing through to {host} ({fault}). Work goes on without the service. Ask IT; the setting is named {setting}.</source>
        <translation>Le proxy {proxy} ne laisse rien passer vers {host} ({fault}). Le travail continue sans le service. Demander à l’informatique&#x202f;; le réglage s’appelle {setting}.</translation>
    </message>
    <message>
        <source>Something other than the service answered for {host}. Open a web browser and sign in to this network; if there is no such page, check the service&apos;s address.</source>
        <translation>Autre chose que le service a répondu pour {host}. Ouvrir un navigateur web et se connecter à ce réseau&#x202f;; s’il n’y a pas de telle page, vérifier l’adresse du service.</translation>
    </message>
    <message>
        <source>The service at {host} is not working now ({status}).</source>
        <translation>Le service à {host} ne fonctionne pas en ce moment ({status}).</translation>
    </message>
    <message>
        <source>The service at {host} reported a fault that cannot be read.</source>
        <translation>Le service à {host} a signalé une erreur illisible.</translation>
    </message>
    <message>
        <source>The service is older than this Reviewer: ask IT to bring it up to date.</source>
        <translation>Le service est plus ancien que ce Reviewer&#xa0;: demander à l’informatique de le mettre à jour.</translation>
    </message>
    <message>
        <source>Update Reviewer: this version is too old for the service to give it items.</source>
        <translation>Mettre Reviewer à jour&#xa0;: cette version est trop ancienne pour que le service lui donne des articles.</translation>
    </message>
    <message>
        <source>What you decide is saved and still sent.</source>
        <translation>Vos décisions sont enregistrées et toujours envoyées.</translation>
    </message>
    <message>
        <source>What you decide is saved here, and sent once that is done.</source>
        <translation>Vos décisions sont enregistrées ici, et envoyées une fois cela fait.</translation>
    </message>
    <message>
        <source>Nobody is signed in to {host}. Sign in to send.</source>
        <translation>Personne n’est connecté à {host}. Se connecter pour envoyer.</translation>
    </message>
    <message>
        <source>This sign-in has ended. Sign in again to send; nothing is lost.</source>
        <translation>Cette connexion a pris fin. Se reconnecter pour envoyer&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>{host} answered for another person. Sign in again.</source>
        <translation>{host} a répondu pour une autre personne. Se reconnecter.</translation>
    </message>
    <message>
        <source>Records of another person wait for that person&apos;s sign-in.</source>
        <translation>Des enregistrements d’une autre personne attendent sa connexion.</translation>
    </message>
    <message>
        <source>An answer of {host} cannot be read. Is Reviewer up to date?</source>
        <translation>Une réponse de {host} ne peut pas être lue. Reviewer est-il à jour&#x202f;?</translation>
    </message>
    <message>
        <source>The certificates in {ca_file} cannot be read ({fault}). Correct --ca-file, or ca_file where `reviewer settings` says that it is set; PEM is expected.</source>
        <translation>Les certificats dans {ca_file} ne peuvent pas être lus ({fault}). Corriger --ca-file, ou ca_file là où `reviewer settings` dit qu’il est réglé&#x202f;; PEM est attendu.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Reviewer.</source>
        <translation>Vous pouvez fermer cette page et revenir à Reviewer.</translation>
    </message>
    <message>
        <source>Reviewer is not waiting for this page.</source>
        <translation>Reviewer n’attend pas cette page.</translation>
    </message>
    <message>
        <source>The browser did not come back from the company&apos;s sign-in. Try again, or open a web browser and see whether the network wants a sign-in of its own.</source>
        <translation>Le navigateur n’est pas revenu de la connexion de l’entreprise. Réessayer, ou ouvrir un navigateur web et voir si le réseau demande sa propre connexion.</translation>
    </message>
    <message>
        <source>The company&apos;s sign-in refused ({error}). Ask IT.</source>
        <translation>La connexion de l’entreprise a refusé ({error}). Demander à l’informatique.</translation>
    </message>
    <message>
        <source>The browser cannot come back to this computer: {fault}.</source>
        <translation>Le navigateur ne peut pas revenir à cet ordinateur&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>The service names a sign-in page that no browser should open.</source>
        <translation>Le service nomme une page de connexion qu’aucun navigateur ne devrait ouvrir.</translation>
    </message>
    <message>
        <source>Agreement of readers: type a pack, a month, a figure</source>
        <translation>Accord entre lecteurs&#xa0;: saisir un emballage, un mois, un chiffre</translation>
    </message>
    <message>
        <source>The service is asked; it reads all that two people decided at your sites.</source>
        <translation>Le service est interrogé&#x202f;; il lit tout ce que deux personnes ont décidé sur vos sites.</translation>
    </message>
    <message>
        <source>No item was decided by two people yet. Of single decisions a share comes before another person; what both said stands here once there are five.</source>
        <translation>Aucun article n’a encore été décidé par deux personnes. Une part des décisions isolées passe devant une autre personne&#x202f;; ce que les deux ont dit figure ici dès qu’il y en a cinq.</translation>
    </message>
    <message>
        <source>No decision is drawn for a second read: the share is 0 at this service.</source>
        <translation>Aucune décision n’est tirée pour une seconde lecture&#xa0;: la part est 0 à ce service.</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <translation>Accord entre lecteurs</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>déplace</translation>
    </message>
    <message>
        <source>says what a figure means</source>
        <translation>dit ce qu’un chiffre signifie</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>quitte</translation>
    </message>
    <message>
        <source>{figure}: {meaning}</source>
        <extracomment>a figure and what it means</extracomment>
        <translation>{figure}&#xa0;: {meaning}</translation>
    </message>
    <message>
        <source>Of single decisions {share} are drawn: {waiting:,} drawn and not read yet, {ended:,} ended unread.</source>
        <translation>Des décisions isolées, {share} sont tirées&#xa0;: {waiting:,} tirées et pas encore lues, {ended:,} finies sans lecture.</translation>
    </message>
    <message>
        <source>{count} figures.</source>
        <translation>{count} chiffres.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Read twice</source>
        <translation>Lus deux fois</translation>
    </message>
    <message>
        <source>With a reject</source>
        <translation>Avec un rejet</translation>
    </message>
    <message>
        <source>Your weeks, hours and the model</source>
        <translation>Vos semaines, vos heures et le modèle</translation>
    </message>
    <message>
        <source>Nobody else is shown this page: no lead, no mentor, no colleague can ask for it.</source>
        <translation>Cette page n’est montrée à personne d’autre&#xa0;: aucun responsable, mentor ou collègue ne peut la demander.</translation>
    </message>
    <message>
        <source>You have decided nothing by a look of its own in the last twelve weeks.</source>
        <translation>Vous n’avez rien décidé par un regard à part ces douze dernières semaines.</translation>
    </message>
    <message>
        <source>Counted are single decisions in force. That a week differs says that it is more than chance, not that you were wrong: other items may have come.</source>
        <translation>Sont comptées les décisions isolées en vigueur. Qu’une semaine diffère dit que c’est plus que du hasard, pas que vous aviez tort&#xa0;: d’autres articles ont pu venir.</translation>
    </message>
    <message>
        <source>How long you took is told once it is known of {fewest} decisions how they came out: speed says nothing alone.</source>
        <translation>Votre temps est dit une fois connue l’issue de {fewest} décisions&#xa0;: la vitesse seule ne dit rien.</translation>
    </message>
    <message>
        <source>You have decided nothing before its score was seen of which the truth is known.</source>
        <translation>Vous n’avez rien décidé avant de voir le score dont la vérité soit connue.</translation>
    </message>
    <message>
        <source>with your standing, while you are an intern, also to your mentors and leads</source>
        <translation>avec votre position, tant que vous êtes stagiaire, aussi à vos mentors et responsables</translation>
    </message>
    <message>
        <source>like your weeks before</source>
        <extracomment>of a week: a rate is like that of the weeks before</extracomment>
        <translation>comme vos semaines d’avant</translation>
    </message>
    <message>
        <source>differs from your weeks before</source>
        <translation>diffère de vos semaines d’avant</translation>
    </message>
    <message>
        <source>Rejected, by week</source>
        <translation>Rejetés, par semaine</translation>
    </message>
    <message>
        <source>Rejected, and time, by hour of a shift</source>
        <translation>Rejetés, et temps, par heure de service</translation>
    </message>
    <message>
        <source>Last third of a shift beside the first</source>
        <translation>Dernier tiers du service face au premier</translation>
    </message>
    <message>
        <source>You and the model</source>
        <translation>Vous et le modèle</translation>
    </message>
    <message>
        <source>– (none)</source>
        <extracomment>nothing is counted; a dash stands for the number</extracomment>
        <translation>– (aucun)</translation>
    </message>
    <message>
        <source>{hits:,} of {trials:,}, too few for a share</source>
        <translation>{hits:,} sur {trials:,}, trop peu pour une part</translation>
    </message>
    <message>
        <source>{hits:,} of {trials:,}, {share}</source>
        <extracomment>how many of how many, and the share with its interval</extracomment>
        <translation>{hits:,} sur {trials:,}, {share}</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semaine du {day}</translation>
    </message>
    <message>
        <source>Right, as it came out</source>
        <translation>Juste, d’après l’issue</translation>
    </message>
    <message>
        <source>Hour {hour} and later</source>
        <extracomment>of a shift</extracomment>
        <translation>Heure {hour} et suivantes</translation>
    </message>
    <message>
        <source>Hour {hour}</source>
        <extracomment>of a shift</extracomment>
        <translation>Heure {hour}</translation>
    </message>
    <message>
        <source>{rate}; {seconds:.1f} s each</source>
        <extracomment>a rate, and the seconds a decision took</extracomment>
        <translation>{rate}&#x202f;; {seconds:.1f} s chacun</translation>
    </message>
    <message>
        <source>Right in the first third</source>
        <translation>Juste au premier tiers</translation>
    </message>
    <message>
        <source>Right in the last third</source>
        <translation>Juste au dernier tiers</translation>
    </message>
    <message>
        <source>Last less first</source>
        <translation>Dernier moins premier</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>{first:.1f} s, then {last:.1f} s each</source>
        <translation>{first:.1f} s, puis {last:.1f} s chacun</translation>
    </message>
    <message>
        <source>{points} points ({low} to {high}); may be chance</source>
        <translation>{points} points ({low} à {high})&#x202f;; peut être du hasard</translation>
    </message>
    <message>
        <source>{points} points ({low} to {high}); more than chance</source>
        <translation>{points} points ({low} à {high})&#x202f;; plus que du hasard</translation>
    </message>
    <message>
        <source>Sealed decisions</source>
        <translation>Décisions scellées</translation>
    </message>
    <message>
        <source>Right advice taken (RAIR)</source>
        <translation>Bon conseil suivi (RAIR)</translation>
    </message>
    <message>
        <source>Wrong advice left (RSR)</source>
        <translation>Mauvais conseil écarté (RSR)</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>too few: told from {fewest} on</source>
        <translation>trop peu&#xa0;: dit à partir de {fewest}</translation>
    </message>
    <message>
        <source>{share:.0%} ({low:.0%} to {high:.0%})</source>
        <translation>{share:.0%} ({low:.0%} à {high:.0%})</translation>
    </message>
    <message>
        <source>Items that you and another read</source>
        <translation>Articles lus par vous et par une autre personne</translation>
    </message>
    <message>
        <source>This is told to you and to nobody else, and nobody is compared with anybody. Which of your decisions wait to be read again is told to nobody.</source>
        <translation>Ceci est dit à vous et à personne d’autre, et personne n’est comparé à personne. Lesquelles de vos décisions attendent une relecture n’est dit à personne.</translation>
    </message>
    <message>
        <source>No item was decided by you and, without knowing of it, by another person yet.</source>
        <translation>Aucun article n’a encore été décidé par vous et, sans le savoir, par une autre personne.</translation>
    </message>
    <message>
        <source>Where you and the other differed, a third reader decided. The reader disagreement index is how often that was otherwise than you had. It does not say that you were wrong: what arrives broken does.</source>
        <translation>Là où vous et l’autre différiez, un troisième lecteur a décidé. L’indice de désaccord des lecteurs dit combien de fois c’était autrement que vous. Il ne dit pas que vous aviez tort&#xa0;: ce qui arrive cassé le dit.</translation>
    </message>
    <message>
        <source>your weeks, hours and the model</source>
        <translation>vos semaines, vos heures et le modèle</translation>
    </message>
    <message>
        <source>Decided by you and by another</source>
        <translation>Décidés par vous et par une autre personne</translation>
    </message>
    <message>
        <source>Not decided between you yet</source>
        <translation>Pas encore départagés</translation>
    </message>
    <message>
        <source>Decided by a third reader</source>
        <translation>Décidés par un troisième lecteur</translation>
    </message>
    <message>
        <source>Otherwise than you had</source>
        <translation>Autrement que vous</translation>
    </message>
    <message numerus="yes">
        <source>Of the {n:,} that are settled</source>
        <comment>Of the {n:,} that is settled</comment>
        <translation>
            <numerusform>Sur {n:,} réglé</numerusform>
            <numerusform>Sur les {n:,} réglés</numerusform>
        </translation>
    </message>
    <message>
        <source>shares are told from {fewest} items on</source>
        <translation>les parts sont dites à partir de {fewest} articles</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Trop peu</translation>
    </message>
    <message>
        <source>Reader disagreement index</source>
        <translation>Indice de désaccord des lecteurs</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>The same verdict</source>
        <translation>Le même verdict</translation>
    </message>
    <message>
        <source>The share of items that got one and the same verdict from two people, neither of whom knew of the other. Where nearly all is certified it is high, whoever decides.</source>
        <translation>La part d’articles ayant reçu un seul et même verdict de deux personnes qui ne savaient rien l’une de l’autre. Là où presque tout est certifié, elle est haute, qui que ce soit qui décide.</translation>
    </message>
    <message>
        <source>Agreement on rejects</source>
        <translation>Accord sur les rejets</translation>
    </message>
    <message>
        <source>Of all rejects that the two gave, the share that both gave. Where rejects are rare and matter most, look here first.</source>
        <translation>De tous les rejets donnés par les deux, la part donnée par l’un et l’autre. Là où les rejets sont rares et comptent le plus, regarder d’abord ici.</translation>
    </message>
    <message>
        <source>Agreement on all else</source>
        <translation>Accord sur tout le reste</translation>
    </message>
    <message>
        <source>Of all that the two did not reject, the share that neither rejected.</source>
        <translation>De tout ce que les deux n’ont pas rejeté, la part qu’aucun n’a rejetée.</translation>
    </message>
    <message>
        <source>Kappa (Cohen)</source>
        <translation>Kappa (Cohen)</translation>
    </message>
    <message>
        <source>How much of the agreement that chance leaves open was reached, on whether an item is rejected: 1 is all of it, 0 is what chance alone brings. The rarer rejects are, the lower it is for people who agree equally well.</source>
        <translation>Combien de l’accord que le hasard laisse possible a été atteint, sur le fait qu’un article est rejeté&#xa0;: 1 est tout, 0 est ce que le hasard seul apporte. Plus les rejets sont rares, plus il est bas pour des personnes également d’accord.</translation>
    </message>
    <message>
        <source>Highest kappa possible</source>
        <translation>Kappa le plus haut possible</translation>
    </message>
    <message>
        <source>No kappa could be higher where first and second readers reject as often as they did. Set kappa beside it, not beside 1.</source>
        <translation>Aucun kappa ne pourrait être plus haut là où premiers et seconds lecteurs rejettent aussi souvent qu’ils l’ont fait. Comparer kappa à cette valeur, pas à 1.</translation>
    </message>
    <message>
        <source>Agreement beyond chance, where chance is what happens on items that are hard to decide. It stays high where rejects are rare, also for who never rejects.</source>
        <translation>Accord au-delà du hasard, où le hasard est ce qui arrive sur les articles difficiles à décider. Il reste haut là où les rejets sont rares, même pour qui ne rejette jamais.</translation>
    </message>
    <message>
        <source>Alpha (Krippendorff)</source>
        <translation>Alpha (Krippendorff)</translation>
    </message>
    <message>
        <source>Agreement beyond chance on the verdict itself, with test and defer told apart: 1 is all of it, 0 is chance.</source>
        <translation>Accord au-delà du hasard sur le verdict même, tester et différer étant distingués&#xa0;: 1 est tout, 0 est le hasard.</translation>
    </message>
    <message>
        <source>Kappa as if rejects were as frequent as all else: twice the share that agrees, less one. It says nothing of rejects where they are rare.</source>
        <translation>Kappa comme si les rejets étaient aussi fréquents que tout le reste&#xa0;: deux fois la part d’accord, moins un. Il ne dit rien des rejets là où ils sont rares.</translation>
    </message>
    <message>
        <source>Prevalence index</source>
        <translation>Indice de prévalence</translation>
    </message>
    <message>
        <source>Items that both rejected less those that neither did, of all. Beyond 0.6 to either side kappa says little.</source>
        <translation>Articles rejetés par les deux moins ceux rejetés par aucun, sur tous. Au-delà de 0,6 d’un côté ou de l’autre, kappa dit peu.</translation>
    </message>
    <message>
        <source>Bias index</source>
        <translation>Indice de biais</translation>
    </message>
    <message>
        <source>Items that the first reader alone rejected less those that the second alone did, of all. It is about which came first, not about who.</source>
        <translation>Articles rejetés par le premier lecteur seul moins ceux rejetés par le second seul, sur tous. Il s’agit de l’ordre, pas des personnes.</translation>
    </message>
    <message>
        <source>The share of items that somebody had to decide between the two. How often that was otherwise than a reader had said is told to that reader alone.</source>
        <translation>La part d’articles où quelqu’un a dû trancher entre les deux. Combien de fois c’était autrement que ce qu’un lecteur avait dit n’est dit qu’à ce lecteur.</translation>
    </message>
    <message>
        <source>Fewer than five items were read twice: nothing is told of them.</source>
        <translation>Moins de cinq articles ont été lus deux fois&#xa0;: rien n’en est dit.</translation>
    </message>
    <message>
        <source>Fewer than twenty items were read twice: figures stand without intervals, and are nothing to compare.</source>
        <translation>Moins de vingt articles ont été lus deux fois&#xa0;: les chiffres sont sans intervalle et ne se comparent pas.</translation>
    </message>
    <message>
        <source>One answer is so frequent here that kappa says little: where one item in a hundred is rejected, whoever never rejects agrees in 99 of 100, and has a kappa of 0.</source>
        <translation>Une réponse est si fréquente ici que kappa dit peu&#xa0;: là où un article sur cent est rejeté, qui ne rejette jamais est d’accord dans 99 cas sur 100, et a un kappa de 0.</translation>
    </message>
    <message>
        <source>All items got one and the same answer from both, so kappa is not defined. A dash is neither 0 nor 1.</source>
        <translation>Tous les articles ont reçu une seule et même réponse des deux, kappa n’est donc pas défini. Un tiret n’est ni 0 ni 1.</translation>
    </message>
    <message>
        <source>AC1 and PABAK are high wherever one answer is rare. No level and no gate rests on any of these figures; true rejects on sets of gold do that.</source>
        <translation>AC1 et PABAK sont hauts partout où une réponse est rare. Aucun niveau ni palier ne repose sur ces chiffres&#x202f;; ils reposent sur les vrais rejets des jeux d’or.</translation>
    </message>
    <message>
        <source>Either reader rejected {rejects} of {items} items. Agreement on rejects, kappa and alpha rest on these few, and one more or less would move them far.</source>
        <translation>L’un ou l’autre lecteur a rejeté {rejects} articles sur {items}. L’accord sur les rejets, kappa et alpha reposent sur ce peu de cas, et un de plus ou de moins les déplacerait beaucoup.</translation>
    </message>
    <message numerus="yes">
        <source>No third reader has decided {n} of the items on which both differ, so the share decided by a third one is too low.</source>
        <comment>No third reader has decided {n} of the items on which both differ, so the share decided by a third one is too low.</comment>
        <translation>
            <numerusform>Aucun troisième lecteur n’a décidé {n} des articles sur lesquels les deux diffèrent&#xa0;: la part décidée par un troisième est donc trop basse.</numerusform>
            <numerusform>Aucun troisième lecteur n’a décidé {n} des articles sur lesquels les deux diffèrent&#xa0;: la part décidée par un troisième est donc trop basse.</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>a range</extracomment>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>Nothing is left to draw.</source>
        <translation>Il ne reste rien à tracer.</translation>
    </message>
    <message>
        <source>Dashed line: {meaning}.</source>
        <translation>Ligne en tirets&#xa0;: {meaning}.</translation>
    </message>
    <message>
        <source>Filled squares: {meaning}. Hollow circles: the others.</source>
        <translation>Carrés pleins&#xa0;: {meaning}. Cercles vides&#xa0;: les autres.</translation>
    </message>
    <message>
        <source>Band: 95% interval. A gap: nothing is told of that week.</source>
        <translation>Bande&#xa0;: intervalle à 95&#x202f;%. Un vide&#xa0;: rien n’est dit de cette semaine.</translation>
    </message>
    <message>
        <source>Lines: 95% intervals.</source>
        <translation>Lignes&#xa0;: intervalles à 95&#x202f;%.</translation>
    </message>
    <message>
        <source>Cohort: type a name, a programme, a plan&apos;s state</source>
        <translation>Cohorte&#xa0;: saisir un nom, un programme, l’état d’un plan</translation>
    </message>
    <message>
        <source>Reading the others …</source>
        <translation>Lecture des autres …</translation>
    </message>
    <message>
        <source>Nobody learns at your sites, as far as this workstation has heard.</source>
        <translation>Personne n’apprend sur vos sites, pour autant que ce poste le sache.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>shows mentors&apos; load</source>
        <translation>montre la charge des mentors</translation>
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
            <numerusform>{count} stagiaire</numerusform>
            <numerusform>{count} stagiaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} without a signed plan</source>
        <comment>{n:,} without a signed plan</comment>
        <translation>
            <numerusform>{n:,} sans plan signé</numerusform>
            <numerusform>{n:,} sans plan signé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} silent for a week</source>
        <comment>{n:,} silent for a week</comment>
        <translation>
            <numerusform>{n:,} sans nouvelles depuis une semaine</numerusform>
            <numerusform>{n:,} sans nouvelles depuis une semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>Reply awaited</source>
        <translation>Réponse attendue</translation>
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
        <translation>aucun</translation>
    </message>
    <message>
        <source>{week} of {weeks}</source>
        <translation>{week} sur {weeks}</translation>
    </message>
    <message numerus="yes">
        <source>{n} met</source>
        <comment>{n} met</comment>
        <translation>
            <numerusform>{n} atteint</numerusform>
            <numerusform>{n} atteints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} due</source>
        <comment>{n} due</comment>
        <translation>
            <numerusform>{n} à échéance</numerusform>
            <numerusform>{n} à échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} late</source>
        <comment>{n} late</comment>
        <translation>
            <numerusform>{n} en retard</numerusform>
            <numerusform>{n} en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} missed</source>
        <comment>{n} missed</comment>
        <translation>
            <numerusform>{n} manqué</numerusform>
            <numerusform>{n} manqués</numerusform>
        </translation>
    </message>
    <message>
        <source>L{lowest} to L{highest}</source>
        <translation>L{lowest} à L{highest}</translation>
    </message>
    <message>
        <source>never, silent</source>
        <extracomment>when somebody was last seen</extracomment>
        <translation>jamais, sans nouvelles</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>{day}, silent</source>
        <translation>{day}, sans nouvelles</translation>
    </message>
    <message numerus="yes">
        <source>mentor, {n} days</source>
        <comment>mentor, {n} day</comment>
        <extracomment>whose turn it is to answer, and for how long</extracomment>
        <translation>
            <numerusform>mentor, {n} jour</numerusform>
            <numerusform>mentor, {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>intern, {n} days</source>
        <comment>intern, {n} day</comment>
        <extracomment>whose turn it is to answer, and for how long</extracomment>
        <translation>
            <numerusform>stagiaire, {n} jour</numerusform>
            <numerusform>stagiaire, {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>How long interns waited. By programme</source>
        <translation>Combien de temps les stagiaires ont attendu. Par programme</translation>
    </message>
    <message>
        <source>How long interns waited. By site</source>
        <translation>Combien de temps les stagiaires ont attendu. Par site</translation>
    </message>
    <message>
        <source>Nobody teaches interns of your sites.</source>
        <translation>Personne n’encadre de stagiaires de vos sites.</translation>
    </message>
    <message>
        <source>Mentors&apos; load</source>
        <translation>Charge des mentors</translation>
    </message>
    <message numerus="yes">
        <source>As of {moment}. Waiting is from a decision to the first word on it, in the last {n} days. Fewer than five interns are not told apart.</source>
        <comment>As of {moment}. Waiting is from a decision to the first word on it, in the last {n} day. Fewer than five interns are not told apart.</comment>
        <translation>
            <numerusform>Au {moment}. L’attente va d’une décision au premier mot dessus, sur le dernier {n} jour. Moins de cinq stagiaires ne sont pas distingués.</numerusform>
            <numerusform>Au {moment}. L’attente va d’une décision au premier mot dessus, sur les {n} derniers jours. Moins de cinq stagiaires ne sont pas distingués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} interns</source>
        <comment>{n:,} intern</comment>
        <translation>
            <numerusform>{n:,} stagiaire</numerusform>
            <numerusform>{n:,} stagiaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} decisions wait</source>
        <comment>{n:,} decision waits</comment>
        <translation>
            <numerusform>{n:,} décision attend</numerusform>
            <numerusform>{n:,} décisions attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>no programme</source>
        <translation>aucun programme</translation>
    </message>
    <message>
        <source>half within {time}</source>
        <extracomment>half of the interns had waited no longer than {time}: &quot;5 h&quot;</extracomment>
        <translation>la moitié en {time} au plus</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words</source>
        <comment>{n:,} word</comment>
        <extracomment>what mentors said of decisions</extracomment>
        <translation>
            <numerusform>{n:,} mot</numerusform>
            <numerusform>{n:,} mots</numerusform>
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
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Its makers say nothing about it.</source>
        <translation>Ses auteurs n’en disent rien.</translation>
    </message>
    <message>
        <source>It was never in use here.</source>
        <translation>Il n’a jamais servi ici.</translation>
    </message>
    <message>
        <source>Counted are decisions of people, and certificates of the model alone, that were made while it was in use and have effect. Whether they were right is known of the part that stands beside “Truth known”, and of no more.</source>
        <translation>Sont comptées les décisions de personnes, et les certifications du modèle seul, prises pendant son usage et qui ont effet. Si elles étaient justes n’est connu que pour la part indiquée à «&#xa0;Vérité connue&#xa0;», et pas plus.</translation>
    </message>
    <message>
        <source>Model {model}</source>
        <translation>Modèle {model}</translation>
    </message>
    <message numerus="yes">
        <source>Evidence given out: {n:,} pages.</source>
        <comment>Evidence given out: {n:,} page.</comment>
        <translation>
            <numerusform>Éléments de preuve donnés&#xa0;: {n:,} page.</numerusform>
            <numerusform>Éléments de preuve donnés&#xa0;: {n:,} pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Said not to have helped at these sites: {n:,} times.</source>
        <comment>Said not to have helped at these sites: once.</comment>
        <translation>
            <numerusform>Dit sans aide sur ces sites&#xa0;: {n:,} fois.</numerusform>
            <numerusform>Dit sans aide sur ces sites&#xa0;: {n:,} fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>the beginning</source>
        <extracomment>a model was in use since then</extracomment>
        <translation>le début</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>a model was in use until then</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>From {since} to {until}, UTC</source>
        <translation>De {since} à {until}, UTC</translation>
    </message>
    <message>
        <source>What came of it here</source>
        <translation>Ce que cela a donné ici</translation>
    </message>
    <message>
        <source>Decisions: {count}</source>
        <translation>Décisions&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Share, 95% interval</source>
        <translation>Part, intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>What its makers say</source>
        <translation>Ce que disent ses auteurs</translation>
    </message>
    <message>
        <source>The service is asked for the model&apos;s card.</source>
        <translation>La fiche du modèle est demandée au service.</translation>
    </message>
    <message>
        <source>The card as PDF or HTML</source>
        <translation>La fiche en PDF ou HTML</translation>
    </message>
    <message>
        <source>Wrote the card to {path}.</source>
        <translation>Fiche écrite dans {path}.</translation>
    </message>
    <message>
        <source>Model {card}</source>
        <translation>Modèle {card}</translation>
    </message>
    <message>
        <source>Card of model {card}</source>
        <translation>Fiche du modèle {card}</translation>
    </message>
    <message>
        <source>scrolls</source>
        <extracomment>what two keys do</extracomment>
        <translation>fait défiler</translation>
    </message>
    <message>
        <source>writes it as a file</source>
        <translation>l’écrit dans un fichier</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>Personne ne l’a encore examiné</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <extracomment>of a contest that somebody looks into</extracomment>
        <translation>En cours d’examen</translation>
    </message>
    <message>
        <source>Upheld</source>
        <extracomment>of a contest: whoever contested was right</extracomment>
        <translation>Jugé fondé</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>of a contest: the evidence stays as it is</extracomment>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>contested by {person}, {when}: {reason}.</source>
        <translation>contesté par {person}, {when}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>contested by you, {when}: {reason}.</source>
        <translation>contesté par vous, {when}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{state}, {when}: {answer}</source>
        <extracomment>how a contest ended, when, and in which words</extracomment>
        <translation>{state}, {when}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{state} by {person}, {when}: {answer}</source>
        <extracomment>how a contest ended, by whom, when, and in which words</extracomment>
        <translation>{state} par {person}, {when}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{piece}: {contest}</source>
        <extracomment>a piece of evidence, and how it is contested</extracomment>
        <translation>{piece}&#xa0;: {contest}</translation>
    </message>
    <message>
        <source>Sealed until you decide: what the model and others say shows after your verdict.</source>
        <translation>Scellé jusqu’à votre décision&#xa0;: ce que disent le modèle et d’autres se montre après votre verdict.</translation>
    </message>
    <message>
        <source>The evidence page is closed. Open it first.</source>
        <translation>La page des éléments de preuve est fermée. L’ouvrir d’abord.</translation>
    </message>
    <message>
        <source>Choose a piece of the evidence first.</source>
        <translation>Choisir d’abord un élément de preuve.</translation>
    </message>
    <message>
        <source>Choose a piece of the evidence first: {back} and {on}.</source>
        <extracomment>two keys choose</extracomment>
        <translation>Choisir d’abord un élément de preuve&#xa0;: {back} et {on}.</translation>
    </message>
    <message>
        <source>No evidence is shown. Open its page first.</source>
        <translation>Aucun élément de preuve n’est montré. Ouvrir d’abord leur page.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>a button that closes a page</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the evidence page</source>
        <translation>Fermer la page des éléments de preuve</translation>
    </message>
    <message>
        <source>Evidence of</source>
        <translation>Éléments de preuve de</translation>
    </message>
    <message>
        <source>Outside of the model&apos;s range</source>
        <translation>Hors du domaine du modèle</translation>
    </message>
    <message>
        <source>Shows what moved the score, not why something breaks. It does not know how a parcel was handled, what nobody reported, or what neither catalogue nor pictures tell.</source>
        <translation>Montre ce qui a influencé le score, pas pourquoi une chose casse. Ne sait pas comment un colis a été manié, ce que personne n’a signalé, ni ce que ni catalogue ni images ne disent.</translation>
    </message>
    <message>
        <source>Long</source>
        <extracomment>an input of the model: the longest side</extracomment>
        <translation>Long</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Le plus long</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>an input of the model: the side that is neither the longest nor the shortest</extracomment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>an input of the model: the shortest side</extracomment>
        <translation>Court</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Le plus court</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Vendor pack</source>
        <translation>Emballage du fournisseur</translation>
    </message>
    <message>
        <source>Hazards</source>
        <extracomment>of hazards</extracomment>
        <translation>Dangers</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Angles</source>
        <extracomment>an input of the model: from how many sides there are pictures</extracomment>
        <translation>Angles</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Current pack</source>
        <translation>Emballage actuel</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Scored by</source>
        <extracomment>an input of the model: the model whose score is shown</extracomment>
        <translation>Score donné par</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Fichier du modèle</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Ladder</source>
        <extracomment>the list of packs, from the safest to the lightest</extracomment>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>{input} {value}</source>
        <extracomment>an input of the model, and its value</extracomment>
        <translation>{input} {value}</translation>
    </message>
    <message>
        <source>Outside the validated range: {inputs}</source>
        <translation>Hors du domaine validé&#xa0;: {inputs}</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>an input of the model</extracomment>
        <translation>manquant</translation>
    </message>
    <message>
        <source>{angle} picture</source>
        <extracomment>the picture that was taken from this side</extracomment>
        <translation>Image {angle}</translation>
    </message>
    <message>
        <source>{input} {which}</source>
        <extracomment>an input of the model, and which of them</extracomment>
        <translation>{input} {which}</translation>
    </message>
    <message>
        <source>from {low}</source>
        <extracomment>a range</extracomment>
        <translation>à partir de {low}</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>jusqu’à {high}</translation>
    </message>
    <message>
        <source>{value} (validated {range})</source>
        <extracomment>an input and its range on which the model was checked</extracomment>
        <translation>{value} (validé {range})</translation>
    </message>
    <message>
        <source>{value} (none like it)</source>
        <extracomment>an input; the model was checked on none like it</extracomment>
        <translation>{value} (rien de tel)</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>how a vendor packs
----------
the value of an input
----------
in place of a fact</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{share:.1%} unseen</source>
        <extracomment>words of a product that the model had not met</extracomment>
        <translation>{share:.1%} jamais vu</translation>
    </message>
    <message>
        <source>unlike known ones by {distance:.2f}</source>
        <extracomment>pictures of a product</extracomment>
        <translation>loin des connues de {distance:.2f}</translation>
    </message>
    <message>
        <source>{shipped}, {damaged} damaged</source>
        <extracomment>parcels</extracomment>
        <translation>{shipped}, {damaged} endommagés</translation>
    </message>
    <message>
        <source>Text alone</source>
        <translation>Texte seul</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>pas de texte</translation>
    </message>
    <message>
        <source>Pictures alone</source>
        <translation>Images seules</translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>pas d’images</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Combiné</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>sans score</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Pire</translation>
    </message>
    <message>
        <source>Not worse</source>
        <translation>Pas pire</translation>
    </message>
    <message>
        <source>Too little to tell</source>
        <translation>Trop peu pour dire</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>{product}. {facts}. {shipped}</source>
        <extracomment>a look-alike, how alike, and what came of it</extracomment>
        <translation>{product}. {facts}. {shipped}</translation>
    </message>
    <message>
        <source>Proposed pack</source>
        <translation>Emballage proposé</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Looked at often</source>
        <translation>Regardé souvent</translation>
    </message>
    <message>
        <source>{verdict}, mid-p {p}</source>
        <translation>{verdict}, mid-p {p}</translation>
    </message>
    <message>
        <source>proposed pack worse, mid-p {p}</source>
        <translation>emballage proposé pire, mid-p {p}</translation>
    </message>
    <message>
        <source>proposed pack not worse, mid-p {p}</source>
        <translation>emballage proposé pas pire, mid-p {p}</translation>
    </message>
    <message>
        <source>proposed pack: too little to tell, mid-p {p}</source>
        <translation>emballage proposé&#xa0;: trop peu pour dire, mid-p {p}</translation>
    </message>
    <message>
        <source>under {smallest:.4f}</source>
        <extracomment>a probability</extracomment>
        <translation>moins de {smallest:.4f}</translation>
    </message>
    <message>
        <source>none shipped</source>
        <extracomment>parcels in a pack</extracomment>
        <translation>aucun envoi</translation>
    </message>
    <message>
        <source>{damaged:,} of {shipped:,} damaged · {share}</source>
        <translation>{damaged:,} sur {shipped:,} endommagés · {share}</translation>
    </message>
    <message>
        <source>90&#x202f;%: {low} to {high} points</source>
        <extracomment>an interval of 90 %, in points of a hundred</extracomment>
        <translation>90&#x202f;%&#xa0;: {low} à {high} points</translation>
    </message>
    <message>
        <source>{middle} points, 90&#x202f;%: {low} to {high}</source>
        <extracomment>a difference in points of a hundred, and its interval of 90 %</extracomment>
        <translation>{middle} points, 90&#x202f;%&#xa0;: {low} à {high}</translation>
    </message>
    <message>
        <source>holds however often one looks</source>
        <translation>tient même si l’on regarde souvent</translation>
    </message>
    <message>
        <source>not yet enough to hold when one looks again and again</source>
        <translation>pas encore assez pour tenir si l’on regarde encore et encore</translation>
    </message>
    <message>
        <source>no sign that too much breaks</source>
        <translation>aucun signe de casse excessive</translation>
    </message>
    <message>
        <source>e-value {e_value}: {meaning}</source>
        <translation>e-value {e_value}&#xa0;: {meaning}</translation>
    </message>
    <message>
        <source>over a million</source>
        <translation>plus d’un million</translation>
    </message>
    <message>
        <source>{number}&#x202f;% alike</source>
        <extracomment>how much one product is like another</extracomment>
        <translation>ressemblant à {number}&#x202f;%</translation>
    </message>
    <message>
        <source>{pack} {damaged:,} of {shipped:,}</source>
        <extracomment>damaged ones of those shipped in a pack</extracomment>
        <translation>{pack} {damaged:,} sur {shipped:,}</translation>
    </message>
    <message>
        <source>nothing shipped</source>
        <translation>rien d’envoyé</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Ressemblants</translation>
    </message>
    <message>
        <source>Opening evidence …</source>
        <translation>Ouverture des éléments de preuve …</translation>
    </message>
    <message>
        <source>Asking the service for evidence …</source>
        <translation>Demande des éléments de preuve au service …</translation>
    </message>
    <message>
        <source>next&#xa0;piece</source>
        <translation>élément&#xa0;suivant</translation>
    </message>
    <message>
        <source>says&#xa0;it&#xa0;plainly</source>
        <translation>le&#xa0;dit&#xa0;simplement</translation>
    </message>
    <message>
        <source>contests&#xa0;it</source>
        <translation>le&#xa0;conteste</translation>
    </message>
    <message>
        <source>did&#xa0;not&#xa0;help</source>
        <translation>n’a&#xa0;pas&#xa0;aidé</translation>
    </message>
    <message>
        <source>Not shipped in both packs yet: nothing to compare.</source>
        <translation>Pas encore envoyé dans les deux emballages&#xa0;: rien à comparer.</translation>
    </message>
    <message>
        <source>What this page cannot show</source>
        <translation>Ce que cette page ne peut pas montrer</translation>
    </message>
    <message>
        <source>Keys of the pieces</source>
        <translation>Touches des éléments</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Outside or missing</source>
        <translation>Hors domaine ou manquant</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Risk by sense</source>
        <translation>Risque par source</translation>
    </message>
    <message>
        <source>Shipped in both packs</source>
        <translation>Envoyé dans les deux emballages</translation>
    </message>
    <message>
        <source>Words that moved the score</source>
        <translation>Mots qui ont influencé le score</translation>
    </message>
    <message>
        <source>Look-alikes: damaged of shipped</source>
        <translation>Ressemblants&#xa0;: endommagés sur envoyés</translation>
    </message>
    <message>
        <source>Outside of what was checked, or missing</source>
        <translation>Hors de ce qui a été vérifié, ou manquant</translation>
    </message>
    <message>
        <source>Manifest: inputs when the score was made</source>
        <translation>Manifeste&#xa0;: entrées au moment du score</translation>
    </message>
    <message>
        <source>{hash}  copy {key}</source>
        <extracomment>the beginning of a hash, and the key that copies the manifest</extracomment>
        <translation>{hash}  copier {key}</translation>
    </message>
    <message>
        <source>the score shown is by {model}</source>
        <translation>le score montré est de {model}</translation>
    </message>
    <message>
        <source>Risk, text alone</source>
        <translation>Risque, texte seul</translation>
    </message>
    <message>
        <source>By the text and measures alone, the model expects damage in {risk} of such parcels in the proposed pack.</source>
        <translation>D’après le texte et les mesures seuls, le modèle attend un dommage dans {risk} de tels colis dans l’emballage proposé.</translation>
    </message>
    <message>
        <source>Risk, pictures alone</source>
        <translation>Risque, images seules</translation>
    </message>
    <message>
        <source>By the pictures alone, the model expects damage in {risk} of such parcels in the proposed pack.</source>
        <translation>D’après les images seules, le modèle attend un dommage dans {risk} de tels colis dans l’emballage proposé.</translation>
    </message>
    <message>
        <source>Risk, combined</source>
        <translation>Risque, combiné</translation>
    </message>
    <message>
        <source>By text, measures and pictures together, the model expects damage in {risk} of such parcels in the proposed pack.</source>
        <translation>D’après le texte, les mesures et les images ensemble, le modèle attend un dommage dans {risk} de tels colis dans l’emballage proposé.</translation>
    </message>
    <message>
        <source>Record, the model</source>
        <translation>Bilan, modèle</translation>
    </message>
    <message>
        <source>Record, those who decide</source>
        <translation>Bilan, qui décide</translation>
    </message>
    <message>
        <source>The model was not checked on anything like it, so nothing is certain here.</source>
        <translation>Le modèle n’a été vérifié sur rien de tel, rien n’est donc certain ici.</translation>
    </message>
    <message>
        <source>It was not known when the score was made.</source>
        <translation>Ce n’était pas connu au moment du score.</translation>
    </message>
    <message>
        <source>No validated range is stated for it.</source>
        <translation>Aucun domaine validé n’est indiqué.</translation>
    </message>
    <message>
        <source>{piece}: {said}</source>
        <extracomment>a piece of evidence and what it says</extracomment>
        <translation>{piece}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Shipped in both packs so far: {proposed} {proposed_share}; {current} {current_share}.</source>
        <translation>Envoyés à ce jour dans les deux emballages&#xa0;: {proposed} {proposed_share}&#x202f;; {current} {current_share}.</translation>
    </message>
    <message>
        <source>“{word}” in the {field}</source>
        <extracomment>a word of the product&apos;s title or text</extracomment>
        <translation>« {word} » ({field})</translation>
    </message>
    <message>
        <source>With “{word}” in the {field} the model expects more damage than without it: the odds are {factor} times as high.</source>
        <translation>Avec «&#xa0;{word}&#xa0;» ({field}), le modèle attend plus de dommages que sans&#xa0;: la cote est multipliée par {factor}.</translation>
    </message>
    <message>
        <source>With “{word}” in the {field} the model expects less damage than without it: the odds are {factor} times as high.</source>
        <translation>Avec «&#xa0;{word}&#xa0;» ({field}), le modèle attend moins de dommages que sans&#xa0;: la cote est multipliée par {factor}.</translation>
    </message>
    <message>
        <source>odds {factor}</source>
        <translation>cote {factor}</translation>
    </message>
    <message>
        <source>To the model “{product}” is {facts}. Of it {shipped}.</source>
        <translation>Pour le modèle, «&#xa0;{product}&#xa0;» est {facts}. Envois&#xa0;: {shipped}.</translation>
    </message>
    <message>
        <source>Look-alike {product}</source>
        <translation>Ressemblant {product}</translation>
    </message>
    <message>
        <source>{input}: {value}. {state}</source>
        <extracomment>an input of the model, its value, and how that compares</extracomment>
        <translation>{input}&#xa0;: {value}. {state}</translation>
    </message>
    <message>
        <source>It lies within what the model was checked on: {range}.</source>
        <translation>Dans les limites de ce sur quoi le modèle a été vérifié&#xa0;: {range}.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>Those who decide</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>not told with this evidence</source>
        <translation>pas dit avec ces éléments de preuve</translation>
    </message>
    <message>
        <source>not told then</source>
        <translation>pas dit alors</translation>
    </message>
    <message>
        <source>too few decisions or people to be told</source>
        <translation>trop peu de décisions ou de personnes pour être dit</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>au {day}</translation>
    </message>
    <message>
        <source>nothing decided yet</source>
        <translation>rien encore décidé</translation>
    </message>
    <message>
        <source>{decisions:,} decided, fewer than five verified</source>
        <translation>{decisions:,} décidés, moins de cinq vérifiés</translation>
    </message>
    <message>
        <source>{share} of {decisions:,} verified</source>
        <translation>{share} de {decisions:,} vérifiés</translation>
    </message>
    <message>
        <source>too few verified for a share: {count:,}; {verified}</source>
        <translation>trop peu de vérifiés pour une part&#xa0;: {count:,}&#x202f;; {verified}</translation>
    </message>
    <message>
        <source>right in {right:,} of {cases:,}, {low} to {high}; {verified}</source>
        <extracomment>whose decisions or advice were right; how many are verified follows</extracomment>
        <translation>juste dans {right:,} sur {cases:,}, {low} à {high}&#x202f;; {verified}</translation>
    </message>
    <message>
        <source>In this slice: {records}; as of {day}</source>
        <extracomment>how often the model, and people, were right</extracomment>
        <translation>Dans cette tranche&#xa0;: {records}&#x202f;; au {day}</translation>
    </message>
    <message>
        <source>model right in {right:,} of {verified:,} ({low} to {high})</source>
        <translation>modèle juste dans {right:,} sur {verified:,} ({low} à {high})</translation>
    </message>
    <message>
        <source>we right in {right:,} of {verified:,} ({low} to {high})</source>
        <extracomment>those who decide</extracomment>
        <translation>nous justes dans {right:,} sur {verified:,} ({low} à {high})</translation>
    </message>
    <message>
        <source>Of {slice} there are too few decisions or people to be told.</source>
        <translation>De {slice}, il y a trop peu de décisions ou de personnes pour le dire.</translation>
    </message>
    <message>
        <source>In {slice}, the model was right in {right:,} of the {verified:,} cases whose truth is known. By chance alone that may stand for anything from {low} to {high}. Of {decisions:,} decisions {share} are verified. Counted on {day}.</source>
        <translation>Dans {slice}, le modèle avait raison dans {right:,} des {verified:,} cas dont la vérité est connue. Par le seul hasard, cela peut valoir de {low} à {high}. De {decisions:,} décisions, {share} sont vérifiées. Compté le {day}.</translation>
    </message>
    <message>
        <source>In {slice}, we were right in {right:,} of the {verified:,} cases whose truth is known. By chance alone that may stand for anything from {low} to {high}. Of {decisions:,} decisions {share} are verified. Counted on {day}.</source>
        <translation>Dans {slice}, nous avions raison dans {right:,} des {verified:,} cas dont la vérité est connue. Par le seul hasard, cela peut valoir de {low} à {high}. De {decisions:,} décisions, {share} sont vérifiées. Compté le {day}.</translation>
    </message>
    <message>
        <source>Of {slice}, too few decisions have a known truth to say how often the model was right. Counted on {day}.</source>
        <translation>De {slice}, trop peu de décisions ont une vérité connue pour dire combien de fois le modèle avait raison. Compté le {day}.</translation>
    </message>
    <message>
        <source>Of {slice}, too few decisions have a known truth to say how often we were right. Counted on {day}.</source>
        <translation>De {slice}, trop peu de décisions ont une vérité connue pour dire combien de fois nous avions raison. Compté le {day}.</translation>
    </message>
    <message>
        <source>{title}: {legend}</source>
        <extracomment>a legend: What moved the score: raises, lowers</extracomment>
        <translation>{title}&#xa0;: {legend}</translation>
    </message>
    <message>
        <source>raises</source>
        <extracomment>what a part of the picture does to the score
----------
words with such an underline do that to the risk</extracomment>
        <translation>augmente</translation>
    </message>
    <message>
        <source>lowers</source>
        <translation>diminue</translation>
    </message>
    <message>
        <source>raises ({factor})</source>
        <extracomment>what a part of the picture does to the score, and by what factor at most</extracomment>
        <translation>augmente ({factor})</translation>
    </message>
    <message>
        <source>lowers ({factor})</source>
        <extracomment>what a part of the picture does to the score, and by what factor at most</extracomment>
        <translation>diminue ({factor})</translation>
    </message>
    <message>
        <source>What moved the score</source>
        <translation>Ce qui a influencé le score</translation>
    </message>
    <message>
        <source>Computing what moved the score …</source>
        <translation>Calcul de ce qui a influencé le score …</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>pas de seuil</translation>
    </message>
    <message>
        <source>threshold {risk}</source>
        <translation>seuil {risk}</translation>
    </message>
    <message>
        <source>{sense}: {risk}</source>
        <extracomment>a sense and its risk</extracomment>
        <translation>{sense}&#xa0;: {risk}</translation>
    </message>
    <message>
        <source>tick = threshold</source>
        <extracomment>what a line across bars means</extracomment>
        <translation>trait = seuil</translation>
    </message>
    <message>
        <source>{effect}: {words}</source>
        <extracomment>what words do to the odds, and which words</extracomment>
        <translation>{effect}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>+ raises the odds of damage</source>
        <translation>+ augmente la cote de dommage</translation>
    </message>
    <message>
        <source>− lowers them</source>
        <translation>− la diminue</translation>
    </message>
    <message>
        <source>“{word}” in the {field}: odds {factor}</source>
        <translation>« {word} » ({field}) : odds {factor}</translation>
    </message>
    <message>
        <source>Languages by regions: type a language or a country</source>
        <translation>Langues par régions&#xa0;: saisir une langue ou un pays</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couvert</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>state of a decision: kept on this workstation</extracomment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>material</comment>
        <extracomment>head of a column: how much material</extracomment>
        <translation>Économisé</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>aucun article</translation>
    </message>
    <message>
        <source>Languages by regions</source>
        <translation>Langues par régions</translation>
    </message>
    <message>
        <source>matrix or rows</source>
        <translation>matrice ou lignes</translation>
    </message>
    <message>
        <source>{pairs} pairs of a language and a region, {empty:,} of them without an item. Covered: scored with every input within the validated range. Rightly: of those whose truth is known.</source>
        <translation>{pairs} paires d’une langue et d’une région, dont {empty:,} sans article. Couvert&#xa0;: score avec toutes les entrées dans le domaine validé. Bien décidé&#xa0;: sur ceux dont la vérité est connue.</translation>
    </message>
    <message>
        <source>{language} in {region}: fewer than five items.</source>
        <translation>{language} en {region}&#xa0;: moins de cinq articles.</translation>
    </message>
    <message>
        <source>{language} in {region}: no item.</source>
        <translation>{language} en {region}&#xa0;: aucun article.</translation>
    </message>
    <message numerus="yes">
        <source>{language} in {region}: {n:,} items, covered {covered}, flagged {flagged}, decided rightly {rightly}, saved {saved}.</source>
        <comment>{language} in {region}: {n:,} item, covered {covered}, flagged {flagged}, decided rightly {rightly}, saved {saved}.</comment>
        <translation>
            <numerusform>{language} en {region}&#xa0;: {n:,} article, couvert {covered}, signalé {flagged}, bien décidé {rightly}, économisé {saved}.</numerusform>
            <numerusform>{language} en {region}&#xa0;: {n:,} articles, couverts {covered}, signalés {flagged}, bien décidés {rightly}, économisé {saved}.</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than
five items</source>
        <translation>moins de
cinq articles</translation>
    </message>
    <message>
        <source>covered {share}</source>
        <extracomment>a share of items</extracomment>
        <translation>couvert {share}</translation>
    </message>
    <message>
        <source>flagged {share}</source>
        <extracomment>a share of items</extracomment>
        <translation>signalé {share}</translation>
    </message>
    <message>
        <source>rightly {share}</source>
        <extracomment>a share of items that were decided rightly</extracomment>
        <translation>bien décidé {share}</translation>
    </message>
    <message>
        <source>saved {saved}</source>
        <extracomment>how much material</extracomment>
        <translation>économisé {saved}</translation>
    </message>
    <message>
        <source>Fairness: type a site, a language, a rate, differs</source>
        <translation>Équité&#xa0;: saisir un site, une langue, un taux, diffère</translation>
    </message>
    <message>
        <source>Nothing was decided at your sites then.</source>
        <translation>Rien n’a été décidé sur vos sites alors.</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>graphique ou tableau</translation>
    </message>
    <message>
        <source>looks into a slice</source>
        <translation>regarde dans une tranche</translation>
    </message>
    <message>
        <source>Reviews: {key}.</source>
        <translation>Examens&#xa0;: {key}.</translation>
    </message>
    <message>
        <source>Fairness: each slice beside the rest.</source>
        <translation>Équité&#xa0;: chaque tranche face au reste.</translation>
    </message>
    <message>
        <source>points of a hundred, less those of the rest</source>
        <translation>points sur cent, moins ceux du reste</translation>
    </message>
    <message>
        <source>as the rest</source>
        <translation>comme le reste</translation>
    </message>
    <message>
        <source>differs by more than chance</source>
        <translation>diffère plus que par hasard</translation>
    </message>
    <message numerus="yes">
        <source>{rates} rates, {n:,} of them differ from the rest by more than chance.</source>
        <comment>{rates} rates, {n:,} of them differs from the rest by more than chance.</comment>
        <translation>
            <numerusform>{rates} taux, dont {n:,} diffère du reste plus que par hasard.</numerusform>
            <numerusform>{rates} taux, dont {n:,} diffèrent du reste plus que par hasard.</numerusform>
        </translation>
    </message>
    <message>
        <source>{slice}: {rate}</source>
        <extracomment>at the axis of a chart</extracomment>
        <translation>{slice}&#xa0;: {rate}</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En une phrase</translation>
    </message>
    <message>
        <source>Furthest group</source>
        <translation>Groupe le plus loin</translation>
    </message>
    <message>
        <source>By points, interval</source>
        <translation>Écart en points, intervalle</translation>
    </message>
    <message>
        <source>excluded</source>
        <extracomment>of a definition, by others that were chosen</extracomment>
        <translation>exclu</translation>
    </message>
    <message>
        <source>Nothing says that damage is not alike frequent in these groups: no definition excludes another.</source>
        <translation>Rien ne dit que le dommage n’est pas aussi fréquent dans ces groupes&#xa0;: aucune définition n’en exclut une autre.</translation>
    </message>
    <message>
        <source>Damage is not alike frequent in these groups, so that some exclude each other.</source>
        <translation>Le dommage n’est pas aussi fréquent dans ces groupes, si bien que certaines s’excluent.</translation>
    </message>
    <message>
        <source>Mark a definition first: Space marks it.</source>
        <translation>Marquer d’abord une définition&#xa0;: Espace la marque.</translation>
    </message>
    <message>
        <source>What fair means</source>
        <translation>Ce qu’équitable veut dire</translation>
    </message>
    <message>
        <source>What fair means at your sites</source>
        <translation>Ce qu’équitable veut dire sur vos sites</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>marque</translation>
    </message>
    <message>
        <source>other groups</source>
        <translation>autres groupes</translation>
    </message>
    <message>
        <source>gives the reason and signs</source>
        <translation>donne le motif et signe</translation>
    </message>
    <message>
        <source>Between groups by {facet}</source>
        <translation>Entre groupes selon {facet}</translation>
    </message>
    <message>
        <source>The service is asked; it reads all that was decided at your sites.</source>
        <translation>Le service est interrogé&#x202f;; il lit tout ce qui a été décidé sur vos sites.</translation>
    </message>
    <message>
        <source>Nothing of this is drawn. The table holds all of it.</source>
        <translation>Rien de ceci n’est tracé. Le tableau contient tout.</translation>
    </message>
    <message>
        <source>{head} {cell}</source>
        <extracomment>head of a column and what stands in it</extracomment>
        <translation>{head} {cell}</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>ce qui est compté</translation>
    </message>
    <message>
        <source>next page</source>
        <translation>page suivante</translation>
    </message>
    <message>
        <source>Left on like cases, points</source>
        <translation>Restant à cas égaux, points</translation>
    </message>
    <message>
        <source>By the mix, points</source>
        <translation>Par la composition, points</translation>
    </message>
    <message>
        <source>One gap</source>
        <translation>Un écart</translation>
    </message>
    <message>
        <source>{slice}. {rate}</source>
        <translation>{slice}. {rate}</translation>
    </message>
    <message>
        <source>next facet to hold like against like by</source>
        <translation>facette suivante pour comparer à cas égaux</translation>
    </message>
    <message>
        <source>weeks or strata</source>
        <translation>semaines ou strates</translation>
    </message>
    <message>
        <source>back</source>
        <comment>to where one was</comment>
        <translation>retour</translation>
    </message>
    <message>
        <source>{slice_and_rate}, by week.</source>
        <extracomment>of a chart; the slice and the rate: Site BER1. Decided rightly</extracomment>
        <translation>{slice_and_rate}, par semaine.</translation>
    </message>
    <message>
        <source>the rest, over all of the time</source>
        <translation>le reste, sur toute la durée</translation>
    </message>
    <message>
        <source>One gap: type a value of {facet}</source>
        <translation>Un écart&#xa0;: saisir une valeur de {facet}</translation>
    </message>
    <message>
        <source>Here {here}, elsewhere {rest}.</source>
        <translation>Ici {here}, ailleurs {rest}.</translation>
    </message>
    <message>
        <source>There are too few to compare.</source>
        <translation>Il y en a trop peu pour comparer.</translation>
    </message>
    <message>
        <source>Unadjusted, the slice lies {points} points from the rest. In the review, corrected for all of its comparisons: p {verdict}.</source>
        <translation>Sans ajustement, la tranche est à {points} points du reste. Dans l’examen, corrigé pour toutes ses comparaisons&#xa0;: p {verdict}.</translation>
    </message>
    <message>
        <source>{share} of {trials:,}</source>
        <extracomment>a share with its interval, and of how many</extracomment>
        <translation>{share} de {trials:,}</translation>
    </message>
    <message>
        <source>With like held against like by {facet} nothing can be said: {telling:,} of {values:,} values of {facet} say something.</source>
        <translation>À cas égaux selon {facet}, rien ne peut être dit&#xa0;: {telling:,} valeurs de {facet} sur {values:,} disent quelque chose.</translation>
    </message>
    <message>
        <source>With like held against like by {facet}, the odds are {ratio} times those of the rest (Mantel-Haenszel), more than chance (p {p}); {telling:,} of {values:,} values of {facet} say something.</source>
        <translation>À cas égaux selon {facet}, la cote est {ratio} fois celle du reste (Mantel-Haenszel), plus que par hasard (p {p})&#x202f;; {telling:,} valeurs de {facet} sur {values:,} disent quelque chose.</translation>
    </message>
    <message>
        <source>With like held against like by {facet}, the odds are {ratio} times those of the rest (Mantel-Haenszel), no more than chance (p {p}); {telling:,} of {values:,} values of {facet} say something.</source>
        <translation>À cas égaux selon {facet}, la cote est {ratio} fois celle du reste (Mantel-Haenszel), pas plus que par hasard (p {p})&#x202f;; {telling:,} valeurs de {facet} sur {values:,} disent quelque chose.</translation>
    </message>
    <message>
        <source>That is not one and the same in all of them (Breslow-Day, p {p}): look at each in the table.</source>
        <translation>Ce n’est pas la même chose dans toutes (Breslow-Day, p {p})&#xa0;: regarder chacune dans le tableau.</translation>
    </message>
    <message>
        <source>Nothing says that it differs between them (Breslow-Day, p {p}).</source>
        <translation>Rien ne dit que cela diffère entre elles (Breslow-Day, p {p}).</translation>
    </message>
    <message>
        <source>The gap cannot be split: one side has no case.</source>
        <translation>L’écart ne peut pas être décomposé&#xa0;: un côté n’a aucun cas.</translation>
    </message>
    <message>
        <source>Of the gap {points} points are left on like cases, and {mix} come of another mix by {facet} (Kitagawa).</source>
        <translation>De l’écart, {points} points restent à cas égaux, et {mix} viennent d’une autre composition selon {facet} (Kitagawa).</translation>
    </message>
    <message>
        <source>That is arithmetic, no cause.</source>
        <translation>C’est de l’arithmétique, pas une cause.</translation>
    </message>
    <message>
        <source>Values that one side alone has count as mix: {count:,}.</source>
        <translation>Valeurs présentes d’un seul côté, comptées comme composition&#xa0;: {count:,}.</translation>
    </message>
    <message>
        <source>Whether it is the slice or some people in it cannot be told: too few, or all alike.</source>
        <translation>Si c’est la tranche ou certaines personnes ne peut pas être dit&#xa0;: trop peu, ou toutes semblables.</translation>
    </message>
    <message>
        <source>The {people:,} people with twenty cases or more here differ from one another by more than chance (p {p}): it may be a few of them, not the slice.</source>
        <translation>Les {people:,} personnes ayant vingt cas ou plus ici diffèrent entre elles plus que par hasard (p {p})&#xa0;: ce peut être quelques-unes, et non la tranche.</translation>
    </message>
    <message>
        <source>The {people:,} people with twenty cases or more here are as alike as chance makes them (p {p}): what there is belongs to the slice.</source>
        <translation>Les {people:,} personnes ayant vingt cas ou plus ici se ressemblent autant que le hasard le veut (p {p})&#xa0;: ce qu’il y a tient à la tranche.</translation>
    </message>
    <message>
        <source>Of the model&apos;s validated range nothing is known here.</source>
        <translation>Du domaine validé du modèle, rien n’est connu ici.</translation>
    </message>
    <message>
        <source>Of {trials:,} scored decisions here {share} had an input outside of the range in which the model was validated, most often {inputs}.</source>
        <translation>De {trials:,} décisions avec score ici, {share} avaient une entrée hors du domaine où le modèle a été validé, le plus souvent {inputs}.</translation>
    </message>
    <message>
        <source>Of {trials:,} scored decisions here {share} had an input outside of the range in which the model was validated.</source>
        <translation>De {trials:,} décisions avec score ici, {share} avaient une entrée hors du domaine où le modèle a été validé.</translation>
    </message>
    <message>
        <source>nothing was decided</source>
        <translation>rien n’a été décidé</translation>
    </message>
    <message>
        <source>Week of {monday}: {said}.</source>
        <translation>Semaine du {monday}&#xa0;: {said}.</translation>
    </message>
    <message>
        <source>The service is asked; it adds up all that holds at your sites.</source>
        <translation>Le service est interrogé&#x202f;; il additionne tout ce qui vaut sur vos sites.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Ledger: type a name</source>
        <translation>Registre&#xa0;: saisir un nom</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Emballage</translation>
    </message>
    <message>
        <source>pack</source>
        <extracomment>within a sentence: by pack</extracomment>
        <translation>emballage</translation>
    </message>
    <message>
        <source>In sums</source>
        <extracomment>head of a column: certificates that are counted</extracomment>
        <translation>Comptés</translation>
    </message>
    <message>
        <source>Cost saved</source>
        <translation>Coût économisé</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Damaged, 95% interval</source>
        <translation>Endommagés, intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Damaged by expected</source>
        <extracomment>head of a column: one number divided by the other</extracomment>
        <translation>Endommagés / attendus</translation>
    </message>
    <message>
        <source>{count:,}: {share}</source>
        <extracomment>how many, and their share with its interval</extracomment>
        <translation>{count:,}&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Packaging ledger</source>
        <translation>Registre d’emballage</translation>
    </message>
    <message>
        <source>other slices</source>
        <translation>autres tranches</translation>
    </message>
    <message>
        <source>{days}, by {facet}.</source>
        <extracomment>the period and what slices are of</extracomment>
        <translation>{days}, par {facet}.</translation>
    </message>
    <message>
        <source>Packaging ledger: damage by what was expected.</source>
        <translation>Registre d’emballage&#xa0;: dommages rapportés à l’attendu.</translation>
    </message>
    <message>
        <source>damaged parcels by expected ones</source>
        <translation>colis endommagés rapportés aux attendus</translation>
    </message>
    <message>
        <source>as many as the score said</source>
        <translation>autant que le disait le score</translation>
    </message>
    <message>
        <source>surely more or fewer</source>
        <translation>sûrement plus ou moins</translation>
    </message>
    <message>
        <source>The slices add up to the total.</source>
        <translation>La somme des tranches donne le total.</translation>
    </message>
    <message>
        <source>The slices do not add up!</source>
        <translation>La somme des tranches ne donne pas le total&#x202f;!</translation>
    </message>
    <message>
        <source>{counted:,} of {certified:,} certificates are in the sums; {uncounted:,} are in none, for no parcel is known, a pack is not on the ladder, or it is no lighter; {disputed:,} are in dispute.</source>
        <translation>{counted:,} certifications sur {certified:,} sont dans les sommes&#x202f;; {uncounted:,} ne sont dans aucune, car aucun colis n’est connu, un emballage n’est pas sur l’échelle, ou il n’est pas plus léger&#x202f;; {disputed:,} sont en litige.</translation>
    </message>
    <message>
        <source>{slice}: {certified:,} certified, nothing in the sums yet.</source>
        <translation>{slice}&#xa0;: {certified:,} certifiés, encore rien dans les sommes.</translation>
    </message>
    <message>
        <source>{slice}: {material} and {cost} saved with {parcels:,} parcels; damaged {damaged}; by what was expected {ratio}.</source>
        <translation>{slice}&#xa0;: {material} et {cost} économisés avec {parcels:,} colis&#x202f;; endommagés {damaged}&#x202f;; rapporté à l’attendu {ratio}.</translation>
    </message>
    <message>
        <source>Rejects are told of all that was ever decided, whatever is chosen.</source>
        <translation>Les rejets portent sur tout ce qui a jamais été décidé, quel que soit le choix.</translation>
    </message>
    <message>
        <source>Rejects: type a name</source>
        <translation>Rejets&#xa0;: saisir un nom</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Verified share</source>
        <translation>Part vérifiée</translation>
    </message>
    <message>
        <source>Rejects that would have been damaged</source>
        <translation>Rejets qui auraient été endommagés</translation>
    </message>
    <message>
        <source>Rejects that were tested</source>
        <translation>Rejets testés</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} tests</source>
        <comment>{n:,} test</comment>
        <translation>
            <numerusform>{n:,} test</numerusform>
            <numerusform>{n:,} tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} known certificates</source>
        <comment>{n:,} known certificate</comment>
        <extracomment>certificates whose truth is known</extracomment>
        <translation>
            <numerusform>{n:,} certification connue</numerusform>
            <numerusform>{n:,} certifications connues</numerusform>
        </translation>
    </message>
    <message>
        <source>{tested} of rejects, {known} of certificates</source>
        <translation>{tested} des rejets, {known} des certifications</translation>
    </message>
    <message>
        <source>{tested} of rejects</source>
        <translation>{tested} des rejets</translation>
    </message>
    <message>
        <source>{had_chance:,} that had a chance</source>
        <translation>{had_chance:,} qui avaient une chance</translation>
    </message>
    <message>
        <source>they are the verified share</source>
        <translation>c’est la part vérifiée</translation>
    </message>
    <message>
        <source>What rejects would have come to</source>
        <translation>Ce que les rejets auraient donné</translation>
    </message>
    <message>
        <source>What rejects would have come to, by those that were tested.</source>
        <translation>Ce que les rejets auraient donné, d’après ceux testés.</translation>
    </message>
    <message>
        <source>Of {certified:,} certificates the truth of {certified_known:,} is known; damaged: {damaged}.</source>
        <translation>De {certified:,} certifications, la vérité de {certified_known:,} est connue&#x202f;; endommagés&#xa0;: {damaged}.</translation>
    </message>
    <message>
        <source>Each tested reject stands for all that had its chance. Results that are not in yet, and certificates of unknown truth, are taken to be like the others. Method: {method}.</source>
        <translation>Chaque rejet testé vaut pour tous ceux qui avaient sa chance. Les résultats pas encore arrivés, et les certifications de vérité inconnue, sont supposés comme les autres. Méthode&#xa0;: {method}.</translation>
    </message>
    <message>
        <source>{rejects:,} rejects are in force. No draw was made from them yet: how they would have come out is not known.</source>
        <translation>{rejects:,} rejets sont en vigueur. Aucun tirage n’y a encore été fait&#xa0;: ce qu’ils auraient donné n’est pas connu.</translation>
    </message>
    <message>
        <source>{rejects:,} rejects are in force; {had_chance:,} had a chance to be tested, {drawn:,} were drawn and {tested:,} have a result.</source>
        <translation>{rejects:,} rejets sont en vigueur&#x202f;; {had_chance:,} avaient une chance d’être testés, {drawn:,} ont été tirés et {tested:,} ont un résultat.</translation>
    </message>
    <message>
        <source>How they would have come out is not known yet.</source>
        <translation>Ce qu’ils auraient donné n’est pas encore connu.</translation>
    </message>
    <message>
        <source>Of fewer than five it is not told how they came out.</source>
        <translation>À moins de cinq, ce qu’ils ont donné n’est pas dit.</translation>
    </message>
    <message>
        <source>Damaged in the test: {count}.</source>
        <translation>Endommagés au test&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{figure}: {share}; rests on {rests_on}; verified: {verified}.</source>
        <translation>{figure}&#xa0;: {share}&#x202f;; repose sur {rests_on}&#x202f;; vérifié&#xa0;: {verified}.</translation>
    </message>
    <message>
        <source>Reviews of fairness: type a site, a state, an action</source>
        <translation>Examens d’équité&#xa0;: saisir un site, un état, une action</translation>
    </message>
    <message>
        <source>Do</source>
        <extracomment>head of a list: what can be done here</extracomment>
        <translation>Faire</translation>
    </message>
    <message>
        <source>No review of fairness was signed at your sites.</source>
        <translation>Aucun examen d’équité n’a été signé sur vos sites.</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>ouvre</translation>
    </message>
    <message>
        <source>Begin a review of what is counted now</source>
        <translation>Commencer un examen de ce qui est compté</translation>
    </message>
    <message>
        <source>Choose what fair means here</source>
        <translation>Choisir ce qu’équitable veut dire ici</translation>
    </message>
    <message>
        <source>{counted}. Signed, they stay as they are.</source>
        <translation>{counted}. Une fois signés, ils restent tels quels.</translation>
    </message>
    <message>
        <source>Begin a review</source>
        <translation>Commencer un examen</translation>
    </message>
    <message>
        <source>Review of fairness</source>
        <translation>Examen d’équité</translation>
    </message>
    <message>
        <source>{state}. {counted}. Worked out {moment}.</source>
        <translation>{state}. {counted}. Calculé {moment}.</translation>
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
        <translation>Rapport</translation>
    </message>
    <message>
        <source>No definition of fairness is chosen for your sites yet.</source>
        <translation>Aucune définition de l’équité n’est encore choisie pour vos sites.</translation>
    </message>
    <message>
        <source>No slice differs from the rest by more than chance.</source>
        <translation>Aucune tranche ne diffère du reste plus que par hasard.</translation>
    </message>
    <message>
        <source>    share</source>
        <translation>    part</translation>
    </message>
    <message>
        <source>    against the rest</source>
        <translation>    face au reste</translation>
    </message>
    <message>
        <source>There are too few decisions whose truth is known.</source>
        <translation>Il y a trop peu de décisions dont la vérité est connue.</translation>
    </message>
    <message numerus="yes">
        <source>overdue by {n:,} days</source>
        <comment>overdue by {n:,} day</comment>
        <translation>
            <numerusform>en retard de {n:,} jour</numerusform>
            <numerusform>en retard de {n:,} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>by {due}</source>
        <extracomment>a day until which something is to be done</extracomment>
        <translation>avant le {due}</translation>
    </message>
    <message>
        <source>to be read</source>
        <translation>à lire</translation>
    </message>
    <message>
        <source>{action}: {person}</source>
        <extracomment>what is to be done and by whom</extracomment>
        <translation>{action}&#xa0;: {person}</translation>
    </message>
    <message>
        <source>{action}: {person}, by {due}</source>
        <translation>{action}&#xa0;: {person}, avant le {due}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} comparisons</source>
        <comment>{n:,} comparison</comment>
        <translation>
            <numerusform>{n:,} comparaison</numerusform>
            <numerusform>{n:,} comparaisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} differ</source>
        <comment>{n:,} differs</comment>
        <extracomment>slices that differ from the rest</extracomment>
        <translation>
            <numerusform>{n:,} diffère</numerusform>
            <numerusform>{n:,} diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen here: {definitions}, between groups by {facet}. {reason}</source>
        <translation>Choisi ici&#xa0;: {definitions}, entre groupes selon {facet}. {reason}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>names of definitions</extracomment>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>{gap} points, p {p:.4f}</source>
        <translation>{gap} points, p {p:.4f}</translation>
    </message>
    <message>
        <source>{distance} points</source>
        <extracomment>how far apart, with an interval</extracomment>
        <translation>{distance} points</translation>
    </message>
    <message>
        <source>{definition}, chosen</source>
        <extracomment>the name of a definition, which was chosen</extracomment>
        <translation>{definition}, choisie</translation>
    </message>
    <message>
        <source>Report (.pdf or .html)</source>
        <translation>Rapport (.pdf ou .html)</translation>
    </message>
    <message>
        <source>Wrote the review of fairness to {path}.</source>
        <translation>Examen d’équité écrit dans {path}.</translation>
    </message>
    <message>
        <source>All that was ever decided</source>
        <translation>Tout ce qui a jamais été décidé</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 28 days</source>
        <translation>Les 28 derniers jours</translation>
    </message>
    <message>
        <source>The last 91 days</source>
        <translation>Les 91 derniers jours</translation>
    </message>
    <message>
        <source>The last 364 days</source>
        <translation>Les 364 derniers jours</translation>
    </message>
    <message>
        <source>A period, a facet, a pair, or days: {days}</source>
        <translation>Une période, une facette, une paire, ou des jours&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Facets, all of them while none is ticked</source>
        <translation>Facettes, toutes si aucune n’est cochée</translation>
    </message>
    <message>
        <source>Pairs of facets, {most_pairs} at most</source>
        <translation>Paires de facettes, {most_pairs} au plus</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>la prend</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Until {until}</source>
        <translation>Jusqu’au {until}</translation>
    </message>
    <message>
        <source>From {since} on</source>
        <translation>À partir du {since}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <extracomment>two days</extracomment>
        <translation>{since} à {until}</translation>
    </message>
    <message>
        <source>{facet} and {other_facet}</source>
        <extracomment>two facets, as the choice of a pair: Site and Shift
----------
two facets, within a sentence: site and shift</extracomment>
        <translation>{facet} et {other_facet}</translation>
    </message>
    <message>
        <source>{days}.</source>
        <extracomment>a period as a sentence: The last 7 days.</extracomment>
        <translation>{days}.</translation>
    </message>
    <message>
        <source>all facets</source>
        <extracomment>within a sentence: by all facets</extracomment>
        <translation>toutes les facettes</translation>
    </message>
    <message>
        <source>{days}, by {facets}; pairs of {pairs}.</source>
        <translation>{days}, par {facets}&#x202f;; paires de {pairs}.</translation>
    </message>
    <message>
        <source>{days}, by {facets}.</source>
        <translation>{days}, par {facets}.</translation>
    </message>
    <message>
        <source>Mentors&apos; time is that of the last weeks, whatever is chosen.</source>
        <translation>Le temps des mentors est celui des dernières semaines, quel que soit le choix.</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Aucun programme</translation>
    </message>
    <message>
        <source>Programme {programme}</source>
        <extracomment>a group of interns</extracomment>
        <translation>Programme {programme}</translation>
    </message>
    <message>
        <source>Site {site}</source>
        <extracomment>a group of interns</extracomment>
        <translation>Site {site}</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Aucun site</translation>
    </message>
    <message>
        <source>{minutes:,.0f} min</source>
        <translation>{minutes:,.0f} min</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Median a week</source>
        <translation>Médiane par semaine</translation>
    </message>
    <message>
        <source>A tenth at most</source>
        <translation>Un dixième au plus</translation>
    </message>
    <message>
        <source>First word within</source>
        <translation>Premier mot en</translation>
    </message>
    <message>
        <source>Weeks of fewest minutes</source>
        <translation>Semaines aux minutes les plus rares</translation>
    </message>
    <message>
        <source>Mentors&apos; time: type a programme or a site</source>
        <translation>Temps des mentors&#xa0;: saisir un programme ou un site</translation>
    </message>
    <message>
        <source>Mentors&apos; time</source>
        <translation>Temps des mentors</translation>
    </message>
    <message>
        <source>Of the last {weeks} weeks: meetings that were held, and the wait for the first word on a decision. Where time is shared out alike, a tenth of each group&apos;s weeks are among the tenth with the fewest minutes. No figure is of one intern or one mentor.</source>
        <translation>Des {weeks} dernières semaines&#xa0;: réunions tenues, et attente du premier mot sur une décision. Là où le temps est également partagé, un dixième des semaines de chaque groupe est dans le dixième qui a le moins de minutes. Aucun chiffre n’est d’un seul stagiaire ou mentor.</translation>
    </message>
    <message>
        <source>Nobody learns at your sites.</source>
        <translation>Personne n’apprend sur vos sites.</translation>
    </message>
    <message>
        <source>Mentors&apos; time: weeks among the tenth with the fewest minutes.</source>
        <translation>Temps des mentors&#xa0;: semaines du dixième qui a le moins de minutes.</translation>
    </message>
    <message>
        <source>% of the group&apos;s weeks</source>
        <translation>% des semaines du groupe</translation>
    </message>
    <message>
        <source>a tenth, as in a group like the others</source>
        <translation>un dixième, comme dans un groupe pareil aux autres</translation>
    </message>
    <message>
        <source>{group}: fewer than five interns.</source>
        <translation>{group}&#xa0;: moins de cinq stagiaires.</translation>
    </message>
    <message>
        <source>{group}: {share} of {weeks:,} intern-weeks are among the tenth with the fewest minutes; median {minutes} a week.</source>
        <translation>{group}&#xa0;: {share} de {weeks:,} semaines de stagiaire sont dans le dixième qui a le moins de minutes&#x202f;; médiane {minutes} par semaine.</translation>
    </message>
    <message>
        <source>People&apos;s decisions</source>
        <translation>Décisions de personnes</translation>
    </message>
    <message>
        <source>Sent to a physical test</source>
        <translation>Envoyés au test physique</translation>
    </message>
    <message>
        <source>Against the others, points</source>
        <translation>Face aux autres, points</translation>
    </message>
    <message>
        <source>Physical tests: type a site, a language, differs</source>
        <translation>Tests physiques&#xa0;: saisir un site, une langue, diffère</translation>
    </message>
    <message>
        <source>Physical tests</source>
        <translation>Tests physiques</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} comparisons were made, all corrected together. Of the decisions that people made, how many asked for a physical test; rejects that were drawn for one are not among them.</source>
        <comment>One comparison was made, all corrected together. Of the decisions that people made, how many asked for a physical test; rejects that were drawn for one are not among them.</comment>
        <translation>
            <numerusform>{n:,} comparaison a été faite et corrigée. Des décisions prises par des personnes, combien ont demandé un test physique&#x202f;; les rejets tirés pour un test n’en sont pas.</numerusform>
            <numerusform>{n:,} comparaisons ont été faites, toutes corrigées ensemble. Des décisions prises par des personnes, combien ont demandé un test physique&#x202f;; les rejets tirés pour un test n’en sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody decided anything at your sites then.</source>
        <translation>Personne n’a rien décidé sur vos sites alors.</translation>
    </message>
    <message>
        <source>Physical tests: each slice beside the others.</source>
        <translation>Tests physiques&#xa0;: chaque tranche face aux autres.</translation>
    </message>
    <message>
        <source>points of a hundred, less those of the others</source>
        <translation>points sur cent, moins ceux des autres</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>comme les autres</translation>
    </message>
    <message>
        <source>{slice}: {share} of {decisions:,} sent to a physical test; against the others {points} points; corrected p {p}.</source>
        <translation>{slice}&#xa0;: {share} de {decisions:,} envoyés au test physique&#x202f;; face aux autres {points} points&#x202f;; p corrigé {p}.</translation>
    </message>
    <message>
        <source>{slice}. {rate}: {share}; too few to compare.</source>
        <translation>{slice}. {rate}&#xa0;: {share}&#x202f;; trop peu pour comparer.</translation>
    </message>
    <message>
        <source>{slice}. {rate}: {share}; against the rest {gap} points; corrected p {p}.</source>
        <translation>{slice}. {rate}&#xa0;: {share}&#x202f;; face au reste {gap} points&#x202f;; p corrigé {p}.</translation>
    </message>
    <message>
        <source>below {smallest:.3f}</source>
        <extracomment>a p</extracomment>
        <translation>moins de {smallest:.3f}</translation>
    </message>
    <message>
        <source>Nothing was compared: there are too few decisions, or no rest beside them.</source>
        <translation>Rien n’a été comparé&#xa0;: il y a trop peu de décisions, ou pas de reste à côté.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} comparisons were made, and each p is corrected for that number: of all that is said to differ, {accepted:.0%} may be expected to be chance.</source>
        <comment>One comparison was made, and each p is corrected for that number: of all that is said to differ, {accepted:.0%} may be expected to be chance.</comment>
        <translation>
            <numerusform>{n:,} comparaison a été faite, et chaque p est corrigé pour ce nombre&#xa0;: de tout ce qui est dit différent, on peut en attendre {accepted:.0%} dû au hasard.</numerusform>
            <numerusform>{n:,} comparaisons ont été faites, et chaque p est corrigé pour ce nombre&#xa0;: de tout ce qui est dit différent, on peut en attendre {accepted:.0%} dû au hasard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} slices of two facets have fewer than five decisions and are left out.</source>
        <comment>{n:,} slice of two facets has fewer than five decisions and is left out.</comment>
        <translation>
            <numerusform>{n:,} tranche de deux facettes a moins de cinq décisions et est omise.</numerusform>
            <numerusform>{n:,} tranches de deux facettes ont moins de cinq décisions et sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Reason and note</source>
        <translation>Motif et note</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>when it was</comment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>of decisions: with any state
----------
items in every state</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>decisions of the person who looks</extracomment>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Not yet received</source>
        <extracomment>decisions: by the service</extracomment>
        <translation>Pas encore reçu</translation>
    </message>
    <message>
        <source>Refused or disputed</source>
        <extracomment>decisions: by the service, by others</extracomment>
        <translation>Refusé ou en litige</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>decisions that were taken back
----------
what became of a decision: taken back</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Bulk act</source>
        <translation>Acte en lot</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révélation</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Contresigner</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Use of scores</source>
        <translation>Usage des scores</translation>
    </message>
    <message>
        <source>Entrustment</source>
        <translation>Habilitation</translation>
    </message>
    <message>
        <source>Before it reopened</source>
        <extracomment>of a decision that was made before the item reopened</extracomment>
        <translation>Avant la réouverture</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <comment>and {n:,} more</comment>
        <translation>
            <numerusform>et {n:,} autre</numerusform>
            <numerusform>et {n:,} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed</source>
        <extracomment>in place of a verdict that is not told before the person&apos;s own</extracomment>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>{verdict}, sure</source>
        <extracomment>of a verdict: its author said to be sure</extracomment>
        <translation>{verdict}, sûr</translation>
    </message>
    <message>
        <source>{verdict}, unsure</source>
        <extracomment>of a verdict: its author said to be unsure</extracomment>
        <translation>{verdict}, pas sûr</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} exceptions: {titles}, …</source>
        <comment>{n:,} exception: {titles}, …</comment>
        <translation>
            <numerusform>{n:,} exception&#xa0;: {titles}, …</numerusform>
            <numerusform>{n:,} exceptions&#xa0;: {titles}, …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} exceptions: {titles}.</source>
        <comment>{n:,} exception: {titles}.</comment>
        <translation>
            <numerusform>{n:,} exception&#xa0;: {titles}.</numerusform>
            <numerusform>{n:,} exceptions&#xa0;: {titles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Pas encore de décisions</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show the item</source>
        <translation>Montrer l’article</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>the screen of recent decisions</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>Aucune ligne n’est choisie.</translation>
    </message>
    <message>
        <source>Every decision made on this desk is listed here, the newest first.</source>
        <translation>Chaque décision prise sur ce poste est listée ici, la plus récente d’abord.</translation>
    </message>
    <message>
        <source>No decision is of this kind.</source>
        <translation>Aucune décision n’est de ce type.</translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>Rien à lister</translation>
    </message>
    <message>
        <source>keyword marks</source>
        <translation>mots-clés marqués</translation>
    </message>
    <message>
        <source>edges</source>
        <extracomment>of a picture: drawn out</extracomment>
        <translation>bords</translation>
    </message>
    <message>
        <source>ruler</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>what moved the score</source>
        <translation>ce qui a influencé le score</translation>
    </message>
    <message>
        <source>evidence page</source>
        <translation>page des éléments de preuve</translation>
    </message>
    <message>
        <source>another product beside it</source>
        <translation>un autre produit à côté</translation>
    </message>
    <message>
        <source>note of another bar code</source>
        <translation>note d’un autre code-barres</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>main gauche</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>main droite</translation>
    </message>
    <message>
        <source>keypad</source>
        <translation>pavé numérique</translation>
    </message>
    <message>
        <source>culler</source>
        <extracomment>a set of keys, as programs have them that sort photographs</extracomment>
        <translation>tri photo</translation>
    </message>
    <message>
        <source>Looked at {pictures}.</source>
        <translation>Regardé&#xa0;: {pictures}.</translation>
    </message>
    <message>
        <source>No picture was seen.</source>
        <translation>Aucune image n’a été vue.</translation>
    </message>
    <message>
        <source>{aid} {time}</source>
        <extracomment>what helped to look, and for how long: &quot;ruler 3.2 s&quot;</extracomment>
        <translation>{aid} {time}</translation>
    </message>
    <message>
        <source>With {aids}.</source>
        <extracomment>what helped to look at pictures</extracomment>
        <translation>Avec {aids}.</translation>
    </message>
    <message>
        <source>Compared with {products}.</source>
        <translation>Comparé à {products}.</translation>
    </message>
    <message>
        <source>Said to be sure.</source>
        <translation>Dit sûr.</translation>
    </message>
    <message>
        <source>Said to be unsure.</source>
        <translation>Dit pas sûr.</translation>
    </message>
    <message>
        <source>By {input}, keys of the {keys} profile.</source>
        <extracomment>{input}: keyboard, keypad, mouse; {keys}: left hand, right hand, keypad, culler</extracomment>
        <translation>Par {input}, touches du profil {keys}.</translation>
    </message>
    <message>
        <source>By {input}.</source>
        <extracomment>{input}: keyboard, keypad, mouse</extracomment>
        <translation>Par {input}.</translation>
    </message>
    <message>
        <source>Decided {time} after it was painted.</source>
        <translation>Décidé {time} après l’affichage.</translation>
    </message>
    <message>
        <source>In sight for {time}.</source>
        <translation>Visible pendant {time}.</translation>
    </message>
    <message>
        <source>In sight for {time} of {whole}.</source>
        <translation>Visible pendant {time} sur {whole}.</translation>
    </message>
    <message>
        <source>{angle} {number}</source>
        <extracomment>of several pictures from one angle: &quot;Front 2&quot;</extracomment>
        <translation>{angle} {number}</translation>
    </message>
    <message>
        <source>{picture} {time} at up to {scale}</source>
        <extracomment>a picture, how long it was looked at, how close at the most: &quot;back 2 s at up to 180 %&quot;</extracomment>
        <translation>{picture} {time} jusqu’à {scale}</translation>
    </message>
    <message>
        <source>{picture} {time}</source>
        <extracomment>a picture and how long it was looked at</extracomment>
        <translation>{picture} {time}</translation>
    </message>
    <message>
        <source>brightness {step}</source>
        <translation>luminosité {step}</translation>
    </message>
    <message>
        <source>contrast {step}</source>
        <translation>contraste {step}</translation>
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
        <translation>C’est ce que nomme l’enregistrement signé, à l’octet près.</translation>
    </message>
    <message>
        <source>The record is older than the names by which what was shown is found again.</source>
        <translation>L’enregistrement est plus ancien que les noms par lesquels on retrouve ce qui a été montré.</translation>
    </message>
    <message>
        <source>The record names facts that the service does not keep.</source>
        <translation>L’enregistrement nomme des faits que le service ne garde pas.</translation>
    </message>
    <message>
        <source>This is NOT what the signed record names. Tell whoever runs the service.</source>
        <translation>Ce n’est PAS ce que nomme l’enregistrement signé. Prévenir qui exploite le service.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Threshold put to use by</source>
        <translation>Seuil mis en usage par</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Adjudicated by</source>
        <translation>Arbitré par</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>Contresigné par</translation>
    </message>
    <message>
        <source>Contested by</source>
        <translation>Contesté par</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>renvoyé</translation>
    </message>
    <message>
        <source>overrode</source>
        <translation>passé outre</translation>
    </message>
    <message>
        <source>Model put to use</source>
        <translation>Modèle mis en usage</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Received by the service</source>
        <translation>Reçu par le service</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Contresigné</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Decided anew</source>
        <translation>Décidé à nouveau</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Contest upheld</source>
        <translation>Contestation jugée fondée</translation>
    </message>
    <message>
        <source>Contest dismissed</source>
        <translation>Contestation écartée</translation>
    </message>
    <message>
        <source>What it rested on</source>
        <translation>Sur quoi elle reposait</translation>
    </message>
    <message>
        <source>contests a piece</source>
        <translation>conteste un élément</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Qui en répond</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Score then</source>
        <translation>Score d’alors</translation>
    </message>
    <message>
        <source>Record in this slice then</source>
        <translation>Bilan d’alors dans cette tranche</translation>
    </message>
    <message>
        <source>Known then</source>
        <translation>Connu alors</translation>
    </message>
    <message>
        <source>Shipped until then</source>
        <translation>Envoyés jusqu’alors</translation>
    </message>
    <message>
        <source>looked at, and not kept</source>
        <translation>regardé, et pas gardé</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>pas regardé</translation>
    </message>
    <message>
        <source>Evidence page</source>
        <translation>Page des éléments de preuve</translation>
    </message>
    <message>
        <source>in bulk, by its thumbnail</source>
        <translation>en lot, par sa vignette</translation>
    </message>
    <message>
        <source>holds no longer</source>
        <translation>ne vaut plus</translation>
    </message>
    <message>
        <source>{why}: decided without it</source>
        <extracomment>of a score, {why}: &quot;hidden by draw&quot;, &quot;not used here&quot;</extracomment>
        <translation>{why}&#xa0;: décidé sans lui</translation>
    </message>
    <message>
        <source>none could be set</source>
        <translation>aucun n’a pu être fixé</translation>
    </message>
    <message>
        <source>sealed: decided without it</source>
        <translation>scellé&#xa0;: décidé sans lui</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>à l’écran</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>{risk} ({low} to {high})</source>
        <extracomment>a risk with its interval</extracomment>
        <translation>{risk} ({low} à {high})</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>beside its thumbnail</source>
        <translation>à côté de sa vignette</translation>
    </message>
    <message>
        <source>The log in {folder} cannot be written: {why}. Give your user the right to write there, or choose another folder with --profile-dir.</source>
        <translation>Le log dans {folder} ne peut pas être écrit&#xa0;: {why}. Donner à votre utilisateur le droit d’y écrire, ou choisir un autre dossier avec --profile-dir.</translation>
    </message>
    <message>
        <source>What was said of this case</source>
        <translation>Ce qui a été dit de ce cas</translation>
    </message>
    <message>
        <source>Nobody has said anything of it that you may read.</source>
        <translation>Personne n’en a rien dit que vous puissiez lire.</translation>
    </message>
    <message>
        <source>Calibration case: the panel said {verdict}</source>
        <translation>Cas de calibration&#xa0;: le panel a dit {verdict}</translation>
    </message>
    <message>
        <source>answers it</source>
        <translation>y répond</translation>
    </message>
    <message>
        <source>changes your synthesis</source>
        <translation>modifie votre synthèse</translation>
    </message>
    <message>
        <source>writes your synthesis</source>
        <translation>écrit votre synthèse</translation>
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
        <translation>à vous</translation>
    </message>
    <message>
        <source>to {person}</source>
        <translation>à {person}</translation>
    </message>
    <message>
        <source>Answer: {reply}</source>
        <translation>Réponse&#xa0;: {reply}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>On all cases: {reason}</source>
        <translation>Sur tous les cas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>What it comes to for {person}</source>
        <translation>Ce que {person} en retient</translation>
    </message>
    <message>
        <source>What it comes to for you</source>
        <translation>Ce que vous en retenez</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>Pas encore écrit.</translation>
    </message>
    <message>
        <source>What came of your decisions</source>
        <translation>Ce que vos décisions ont donné</translation>
    </message>
    <message>
        <source>Nothing has come back of your decisions yet. Outcomes take weeks.</source>
        <translation>Rien n’est encore revenu de vos décisions. Les résultats prennent des semaines.</translation>
    </message>
    <message>
        <source>Only what you certified goes out in the lighter pack. Of what you rejected a part drawn by chance is tested; of the rest nothing comes back, and that says neither that you were right nor that you were wrong. This page is yours alone.</source>
        <translation>Seul ce que vous avez certifié part dans l’emballage plus léger. De ce que vous avez rejeté, une part tirée au hasard est testée&#x202f;; du reste rien ne revient, et cela ne dit ni que vous aviez raison ni que vous aviez tort. Cette page n’est qu’à vous.</translation>
    </message>
    <message>
        <source>The service is asked what came of all your decisions.</source>
        <translation>Le service est interrogé sur ce qu’ont donné toutes vos décisions.</translation>
    </message>
    <message>
        <source>You have decided nothing yet that is in force.</source>
        <translation>Vous n’avez encore rien décidé qui soit en vigueur.</translation>
    </message>
    <message>
        <source>Decisions in force: {count:,}. Truth known by outcomes: {share}.</source>
        <translation>Décisions en vigueur&#xa0;: {count:,}. Vérité connue par les résultats&#xa0;: {share}.</translation>
    </message>
    <message>
        <source>Certified: {count:,}. Of those known, too much damage: {share}. Damaged parcels: {parcels}.</source>
        <translation>Certifiés&#xa0;: {count:,}. De ceux connus, trop de dommages&#xa0;: {share}. Colis endommagés&#xa0;: {parcels}.</translation>
    </message>
    <message>
        <source>Rejected: {count:,}. Of those tested, whole after all: {share}.</source>
        <translation>Rejetés&#xa0;: {count:,}. De ceux testés, intacts malgré tout&#xa0;: {share}.</translation>
    </message>
    <message>
        <source>{hits:,} of {trials:,}, {share:.1%} ({low:.1%} to {high:.1%})</source>
        <translation>{hits:,} sur {trials:,}, {share:.1%} ({low:.1%} à {high:.1%})</translation>
    </message>
    <message>
        <source>Certificates of which something came back: {count:,}. Came out well: {well:,}. More damage than the pack may do, so a mistake to practise: {badly:,}. Still open: {open:,}.</source>
        <translation>Certifications dont quelque chose est revenu&#xa0;: {count:,}. Bien tournées&#xa0;: {well:,}. Plus de dommages que l’emballage ne le permet, donc une erreur à travailler&#xa0;: {badly:,}. Encore ouvertes&#xa0;: {open:,}.</translation>
    </message>
    <message>
        <source>rejected, still open</source>
        <translation>rejeté, encore ouvert</translation>
    </message>
    <message>
        <source>rejected, came through a test</source>
        <translation>rejeté, a passé un test</translation>
    </message>
    <message>
        <source>rejected, broke in a test</source>
        <translation>rejeté, a cassé dans un test</translation>
    </message>
    <message>
        <source>{counts}: {meaning}</source>
        <extracomment>{counts} is such as &quot;2 of 40 damaged&quot;, {meaning} such as &quot;too much&quot;</extracomment>
        <translation>{counts}&#xa0;: {meaning}</translation>
    </message>
    <message>
        <source>{damaged:,} of {parcels:,} damaged</source>
        <translation>{damaged:,} sur {parcels:,} endommagés</translation>
    </message>
    <message>
        <source>{failed:,} of {tests:,} tests broken</source>
        <translation>{failed:,} sur {tests:,} tests cassés</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>came out well</source>
        <translation>bien tourné</translation>
    </message>
    <message>
        <source>too much</source>
        <comment>damage</comment>
        <translation>trop</translation>
    </message>
    <message>
        <source>The item is not on this workstation, so its pictures cannot be shown.</source>
        <translation>L’article n’est pas sur ce poste, ses images ne peuvent donc pas être montrées.</translation>
    </message>
    <message>
        <source>hazards: {hazards}</source>
        <translation>dangers&#xa0;: {hazards}</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message numerus="yes">
        <source>{n} mistake cards are due</source>
        <comment>{n} mistake card is due</comment>
        <translation>
            <numerusform>{n} carte d’erreur à revoir</numerusform>
            <numerusform>{n} cartes d’erreur à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>{field} (optional)</source>
        <translation>{field} (facultatif)</translation>
    </message>
    <message>
        <source>Nothing is to be filled in.</source>
        <translation>Il n’y a rien à remplir.</translation>
    </message>
    <message>
        <source>You sign version {version}.</source>
        <translation>Vous signez la version {version}.</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>le garde</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>nouvelle ligne</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Your way in, and your day</source>
        <translation>Votre entrée et votre journée</translation>
    </message>
    <message>
        <source>The guide is for who learns. What waits for your word stands behind F10.</source>
        <translation>Le guide est pour qui apprend. Ce qui attend votre avis est derrière F10.</translation>
    </message>
    <message>
        <source>goes there</source>
        <translation>y va</translation>
    </message>
    <message>
        <source>First days</source>
        <translation>Premiers jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>{title}. {words}</source>
        <translation>{title}. {words}</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>how a day is typed: four digits of the year, two of the month, two of the day</extracomment>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>YYYY-MM-DD HH:MM</source>
        <extracomment>how a day and time is typed: in digits, hours and minutes after a space</extracomment>
        <translation>AAAA-MM-JJ HH:MM</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>One a line: {columns}</source>
        <translation>Un par ligne&#xa0;: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>{label}: “{line}” has more than {n} columns.</source>
        <comment>{label}: “{line}” has more than {n} column.</comment>
        <translation>
            <numerusform>{label}&#xa0;: «&#xa0;{line}&#xa0;» a plus de {n} colonne.</numerusform>
            <numerusform>{label}&#xa0;: «&#xa0;{line}&#xa0;» a plus de {n} colonnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: “{text}” is no whole number.</source>
        <translation>{label}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
    <message>
        <source>{label}: write it as {pattern}.</source>
        <translation>{label}&#xa0;: écrire comme {pattern}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Encore rien ici</translation>
    </message>
    <message>
        <source>What these come to</source>
        <translation>Ce que cela donne</translation>
    </message>
    <message>
        <source>Nothing that you can do here has this key.</source>
        <translation>Rien que vous puissiez faire ici n’a cette touche.</translation>
    </message>
    <message>
        <source>Nothing of this kind can be begun by you here.</source>
        <translation>Vous ne pouvez rien commencer de ce type ici.</translation>
    </message>
    <message>
        <source>What to begin</source>
        <translation>Que commencer</translation>
    </message>
    <message>
        <source>begins it</source>
        <translation>le commence</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Rien n’est choisi.</translation>
    </message>
    <message>
        <source>This speaks of no item.</source>
        <translation>Ceci ne parle d’aucun article.</translation>
    </message>
    <message>
        <source>You did nothing here that could be taken back.</source>
        <translation>Vous n’avez rien fait ici qui puisse être retiré.</translation>
    </message>
    <message>
        <source>What others need from you is listed here, whatever its kind.</source>
        <translation>Ce que d’autres attendent de vous est listé ici, quel que soit le type.</translation>
    </message>
    <message>
        <source>Nothing else waits for you</source>
        <translation>Rien d’autre ne vous attend</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>Others open these.</source>
        <translation>D’autres les ouvrent.</translation>
    </message>
    <message>
        <source>{act}.</source>
        <translation>{act}.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>retire</translation>
    </message>
    <message>
        <source>The service refused this: it is on this desk alone.</source>
        <translation>Le service l’a refusé&#xa0;: c’est sur ce poste seulement.</translation>
    </message>
    <message>
        <source>The chosen matter</source>
        <translation>L’affaire choisie</translation>
    </message>
    <message>
        <source>about {person}</source>
        <translation>sur {person}</translation>
    </message>
    <message>
        <source>opened by {person}</source>
        <translation>ouvert par {person}</translation>
    </message>
    <message>
        <source>Refused by the service. {why}</source>
        <translation>Refusé par le service. {why}</translation>
    </message>
    <message>
        <source>Without effect. {why}</source>
        <translation>Sans effet. {why}</translation>
    </message>
    <message>
        <source>{name}:
{value}</source>
        <translation>{name}&#xa0;:
{value}</translation>
    </message>
    <message>
        <source>Then you had it certified.</source>
        <translation>Vous l’aviez alors certifié.</translation>
    </message>
    <message>
        <source>Then you had it rejected.</source>
        <translation>Vous l’aviez alors rejeté.</translation>
    </message>
    <message>
        <source>Then you had it sent to test.</source>
        <translation>Vous l’aviez alors envoyé au test.</translation>
    </message>
    <message>
        <source>Then you had it deferred.</source>
        <translation>Vous l’aviez alors différé.</translation>
    </message>
    <message>
        <source>Practise mistakes</source>
        <translation>S’exercer sur les erreurs</translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation>Fini pour aujourd’hui.</translation>
    </message>
    <message>
        <source>closes</source>
        <extracomment>what a key does</extracomment>
        <translation>ferme</translation>
    </message>
    <message>
        <source>What is your verdict?</source>
        <translation>Quel est votre verdict&#x202f;?</translation>
    </message>
    <message>
        <source>This is practice: it decides nothing.</source>
        <translation>C’est un exercice&#xa0;: il ne décide de rien.</translation>
    </message>
    <message>
        <source>{product}. What is your verdict?</source>
        <translation>{product}. Quel est votre verdict&#x202f;?</translation>
    </message>
    <message>
        <source>{person}:</source>
        <translation>{person}&#xa0;:</translation>
    </message>
    <message>
        <source>How well did you know it?</source>
        <translation>À quel point le saviez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>grades it</source>
        <translation>le note</translation>
    </message>
    <message>
        <source>leaves it ungraded</source>
        <translation>le laisse sans note</translation>
    </message>
    <message>
        <source>✕ Not right: {verdict}</source>
        <translation>✕ Pas juste&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>? Not known yet: {verdict}</source>
        <translation>? Pas encore connu&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>✓ Right: {verdict}</source>
        <translation>✓ Juste&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>Right is: {verdict}.</source>
        <translation>La bonne réponse&#xa0;: {verdict}.</translation>
    </message>
    <message>
        <source>{mentor} sent it back.</source>
        <translation>{mentor} l’a renvoyé.</translation>
    </message>
    <message>
        <source>{mentor} gave it another verdict.</source>
        <translation>{mentor} lui a donné un autre verdict.</translation>
    </message>
    <message>
        <source>It was damaged on its way.</source>
        <translation>Il a été endommagé en route.</translation>
    </message>
    <message>
        <source>No mistake card is due now.</source>
        <translation>Aucune carte d’erreur n’est à revoir.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards are due whose item is not on this workstation, or which you have to decide first.</source>
        <comment>{n} card is due whose item is not on this workstation, or which you have to decide first.</comment>
        <translation>
            <numerusform>{n} carte est à revoir, dont l’article n’est pas sur ce poste ou doit d’abord être décidé par vous.</numerusform>
            <numerusform>{n} cartes sont à revoir, dont l’article n’est pas sur ce poste ou doit d’abord être décidé par vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next is due on {day}.</source>
        <translation>La prochaine est pour le {day}.</translation>
    </message>
    <message>
        <source>✕ Not right: reject it</source>
        <translation>✕ Pas juste&#xa0;: le rejeter</translation>
    </message>
    <message>
        <source>✕ Not right: certify it</source>
        <translation>✕ Pas juste&#xa0;: le certifier</translation>
    </message>
    <message>
        <source>✕ Not right: test it</source>
        <translation>✕ Pas juste&#xa0;: le tester</translation>
    </message>
    <message>
        <source>✕ Not right: defer it</source>
        <translation>✕ Pas juste&#xa0;: le différer</translation>
    </message>
    <message>
        <source>{title}: {done} of {count} answered</source>
        <translation>{title}&#xa0;: réponses, {done} sur {count}</translation>
    </message>
    <message>
        <source>leaves; nothing is kept</source>
        <translation>quitte&#x202f;; rien n’est gardé</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continue</translation>
    </message>
    <message>
        <source>May it go in the lighter pack?</source>
        <translation>Peut-il partir dans l’emballage plus léger&#x202f;?</translation>
    </message>
    <message>
        <source>{product}. May it go in the lighter pack?</source>
        <translation>{product}. Peut-il partir dans l’emballage plus léger&#x202f;?</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ Juste</translation>
    </message>
    <message>
        <source>What decides it: {criterion}</source>
        <translation>Ce qui le décide&#xa0;: {criterion}</translation>
    </message>
    <message>
        <source>It is asked once more at the end.</source>
        <translation>Ce sera redemandé une fois à la fin.</translation>
    </message>
    <message>
        <source>Customers&apos; reviews</source>
        <translation>Avis de clients</translation>
    </message>
    <message>
        <source>The service is asked which reviews wait to be read.</source>
        <translation>Le service est interrogé sur les avis à lire.</translation>
    </message>
    <message>
        <source>No review waits to be read.</source>
        <translation>Aucun avis n’est à lire.</translation>
    </message>
    <message>
        <source>A word can be taken back for a quarter of an hour. Then damage is an outcome for good.</source>
        <translation>Un mot peut être retiré pendant un quart d’heure. Ensuite, le dommage est un résultat pour de bon.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>“{words}” speaks of damage.</source>
        <translation>«&#xa0;{words}&#xa0;» parle de dommage.</translation>
    </message>
    <message>
        <source>“{words}” is taken back.</source>
        <translation>«&#xa0;{words}&#xa0;» est retiré.</translation>
    </message>
    <message>
        <source>“{words}” says that it is whole.</source>
        <translation>«&#xa0;{words}&#xa0;» dit que c’est intact.</translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation>Ce que le client a écrit</translation>
    </message>
    <message>
        <source>not damaged</source>
        <translation>non endommagé</translation>
    </message>
    <message>
        <source>takes the last back</source>
        <translation>retire le dernier</translation>
    </message>
    <message>
        <source>another</source>
        <comment>review</comment>
        <translation>un autre</translation>
    </message>
    <message>
        <source>{product}: {word}.</source>
        <translation>{product}&#xa0;: {word}.</translation>
    </message>
    <message>
        <source>{at:,} of {count:,}, {waiting:,} wait in all.</source>
        <translation>{at:,} sur {count:,}, {waiting:,} en attente en tout.</translation>
    </message>
    <message>
        <source>{at:,} of {count:,}.</source>
        <translation>{at:,} sur {count:,}.</translation>
    </message>
    <message>
        <source>{stars} of 5 stars</source>
        <translation>étoiles&#xa0;: {stars} sur 5</translation>
    </message>
    <message>
        <source>list of words {version}</source>
        <extracomment>{version} is of the list of words of damage</extracomment>
        <translation>liste de mots {version}</translation>
    </message>
    <message>
        <source>{sense}: {words}.</source>
        <extracomment>{sense} is such as &quot;Damage&quot;, {words} are what was found</extracomment>
        <translation>{sense}&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>{language}: {reviews:,} came, {unmatched:,} without a match; of {read:,} read {damage:,} came damaged</source>
        <translation>{language}&#xa0;: {reviews:,} arrivés, {unmatched:,} sans correspondance&#x202f;; sur {read:,} lus, {damage:,} arrivés endommagés</translation>
    </message>
    <message>
        <source>{language}: {reviews:,} came, {unmatched:,} without a match</source>
        <translation>{language}&#xa0;: {reviews:,} arrivés, {unmatched:,} sans correspondance</translation>
    </message>
    <message>
        <source>What the panel said comes when the service has heard of your answers.</source>
        <translation>Ce que le panel a dit vient quand le service a reçu vos réponses.</translation>
    </message>
    <message>
        <source>{at:,} of {count:,}</source>
        <translation>{at:,} sur {count:,}</translation>
    </message>
    <message>
        <source>Nothing is told before the last case.</source>
        <translation>Rien n’est dit avant le dernier cas.</translation>
    </message>
    <message>
        <source>breaks off; it goes on here later</source>
        <translation>interrompt&#x202f;; la suite ici plus tard</translation>
    </message>
    <message>
        <source>Case {at} of {count}</source>
        <translation>Cas {at} sur {count}</translation>
    </message>
    <message>
        <source>{key} shows where it brings you.</source>
        <translation>{key} montre où cela vous mène.</translation>
    </message>
    <message>
        <source>other cases</source>
        <translation>autres cas</translation>
    </message>
    <message numerus="yes">
        <source>All {n} cases have your answer.</source>
        <comment>The {n} case has your answer.</comment>
        <translation>
            <numerusform>Le {n} cas a votre réponse.</numerusform>
            <numerusform>Les {n} cas ont tous votre réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>True rejects that you rejected: {share}.</source>
        <translation>Vrais rejets que vous avez rejetés&#xa0;: {share}.</translation>
    </message>
    <message>
        <source>True certifies that you rejected: {share}.</source>
        <translation>Vrais à certifier que vous avez rejetés&#xa0;: {share}.</translation>
    </message>
    <message>
        <source>{few} of {all} ({low:.0%} to {high:.0%})</source>
        <translation>{few} sur {all} ({low:.0%} à {high:.0%})</translation>
    </message>
    <message>
        <source>You said {verdict}.</source>
        <translation>Vous avez dit {verdict}.</translation>
    </message>
    <message>
        <source>✕ Not right: {given}. The panel said {right}.</source>
        <translation>✕ Pas juste&#xa0;: {given}. Le panel a dit {right}.</translation>
    </message>
    <message>
        <source>{person}, {verdict}: {why}</source>
        <extracomment>one of a panel, their verdict and why</extracomment>
        <translation>{person}, {verdict}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <extracomment>across each page of what is not signed yet</extracomment>
        <translation>BROUILLON</translation>
    </message>
    <message>
        <source>observed, without deciding</source>
        <translation>observé, sans décider</translation>
    </message>
    <message>
        <source>decided without effect</source>
        <translation>décidé sans effet</translation>
    </message>
    <message>
        <source>a mentor countersigned every decision</source>
        <translation>un mentor a contresigné chaque décision</translation>
    </message>
    <message>
        <source>a mentor countersigned rejects, differences from the model, and some more</source>
        <translation>un mentor a contresigné les rejets, les écarts avec le modèle, et quelques autres</translation>
    </message>
    <message>
        <source>decisions took effect by themselves</source>
        <translation>les décisions prenaient effet d’elles-mêmes</translation>
    </message>
    <message>
        <source>decisions took effect, and countersigned those of others</source>
        <translation>les décisions prenaient effet, et contresigné celles des autres</translation>
    </message>
    <message>
        <source>Each signature is a record at the service. The command “reviewer verify” goes through all records there and names each that was changed; a signature is sound when its record is there with the payload hash below.</source>
        <translation>Chaque signature est un enregistrement au service. La commande «&#xa0;reviewer verify&#xa0;» y parcourt tous les enregistrements et nomme chacun de ceux qui ont été modifiés&#x202f;; une signature est valable quand son enregistrement est là avec le hash de contenu ci-dessous.</translation>
    </message>
    <message>
        <source>Certificate of a stay: DRAFT</source>
        <translation>Attestation de séjour&#xa0;: BROUILLON</translation>
    </message>
    <message>
        <source>Certificate of a stay</source>
        <translation>Attestation de séjour</translation>
    </message>
    <message>
        <source>Decisions under supervision</source>
        <translation>Décisions sous supervision</translation>
    </message>
    <message>
        <source>How it can be checked</source>
        <translation>Comment la vérifier</translation>
    </message>
    <message>
        <source>No figures were given.</source>
        <translation>Aucun chiffre n’a été donné.</translation>
    </message>
    <message>
        <source>Certificate of a stay: {person}</source>
        <translation>Attestation de séjour&#xa0;: {person}</translation>
    </message>
    <message>
        <source>From {starts} to {ends}. Not issued: {state}.</source>
        <translation>Du {starts} au {ends}. Non délivrée&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>From {starts} to {ends}. Issued on {day}.</source>
        <translation>Du {starts} au {ends}. Délivrée le {day}.</translation>
    </message>
    <message>
        <source>True rejects</source>
        <translation>Vrais rejets</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>What the level means</source>
        <translation>Ce que signifie le niveau</translation>
    </message>
    <message>
        <source>{count:,}, {damaged:,} with damage</source>
        <extracomment>of so many it came back how they went</extracomment>
        <translation>{count:,}, dont {damaged:,} avec dommage</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <extracomment>so many milestones, and how they stand</extracomment>
        <translation>{count} {state}</translation>
    </message>
    <message>
        <source>What was worked for</source>
        <translation>Ce qui était visé</translation>
    </message>
    <message>
        <source>Nobody has signed version {version}.</source>
        <translation>Personne n’a signé la version {version}.</translation>
    </message>
    <message>
        <source>All of them sign version {version}.</source>
        <translation>Tous signent la version {version}.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>{role}: record</source>
        <translation>{role}&#xa0;: enregistrement</translation>
    </message>
    <message>
        <source>payload SHA-256</source>
        <translation>SHA-256 du contenu</translation>
    </message>
    <message>
        <source>not known at this workstation</source>
        <translation>inconnu sur ce poste</translation>
    </message>
    <message>
        <source>Evidence SHA-256</source>
        <translation>SHA-256 des éléments de preuve</translation>
    </message>
    <message>
        <source>{moment} UTC</source>
        <translation>{moment} UTC</translation>
    </message>
    <message>
        <source>Nothing is built here yet.</source>
        <translation>Rien n’est encore construit ici.</translation>
    </message>
    <message>
        <source>From idea to production: {tour}</source>
        <translation>De l’idée à la production&#xa0;: {tour}</translation>
    </message>
    <message>
        <source>another stage</source>
        <translation>une autre étape</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Ce qu’elle demande</translation>
    </message>
    <message>
        <source>What was built</source>
        <translation>Ce qui a été construit</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Numéro {number}</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter of a planned milestone</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter of a milestone that is due</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter of a late milestone</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter of a milestone that was met</comment>
        <translation>A</translation>
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
        <translation>à échéance</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>met late</source>
        <translation>atteint en retard</translation>
    </message>
    <message>
        <source>Weeks of the stay</source>
        <translation>Semaines du séjour</translation>
    </message>
    <message>
        <source>W{week}</source>
        <extracomment>the number of a week, as short as can be</extracomment>
        <translation>S{week}</translation>
    </message>
    <message>
        <source>Week {number} from {day}, now</source>
        <translation>Semaine {number} à partir du {day}, maintenant</translation>
    </message>
    <message>
        <source>Week {number} from {day}</source>
        <translation>Semaine {number} à partir du {day}</translation>
    </message>
    <message>
        <source>{milestone}: {state}</source>
        <translation>{milestone}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{sign} {letter}  {week}, {day}: {milestone} ({state})</source>
        <extracomment>a milestone: its sign and letter, its week and day, what it is, how it stands</extracomment>
        <translation>{sign} {letter}  {week}, {day}&#xa0;: {milestone} ({state})</translation>
    </message>
    <message numerus="yes">
        <source>met late by {n} days</source>
        <comment>met late by {n} day</comment>
        <translation>
            <numerusform>atteint avec {n} jour de retard</numerusform>
            <numerusform>atteint avec {n} jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by {n} days</source>
        <comment>late by {n} day</comment>
        <translation>
            <numerusform>{n} jour de retard</numerusform>
            <numerusform>{n} jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>{verdict}, {standing}</source>
        <extracomment>{verdict}: &quot;Certified&quot;; {standing}: &quot;Final&quot;, where the decision stands</extracomment>
        <translation>{verdict}, {standing}</translation>
    </message>
    <message>
        <source>{title}. {place} of {count}. {flag}, risk {risk}. {state}</source>
        <extracomment>{flag}: why the item is flagged; {state}: &quot;undecided&quot;, &quot;Certified, Final&quot;</extracomment>
        <translation>{title}. {place} sur {count}. {flag}, risque {risk}. {state}</translation>
    </message>
    <message>
        <source>There is no folder {folder} for {file}. Make it first.</source>
        <translation>Il n’y a pas de dossier {folder} pour {file}. Le créer d’abord.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Is the disk full? Choose another place.</source>
        <translation>{path} ne peut pas être écrit. Le disque est-il plein&#x202f;? Choisir un autre endroit.</translation>
    </message>
    <message>
        <source>There is no picture of this item from this angle: {angle}.</source>
        <translation>Il n’y a pas d’image de cet article sous cet angle&#xa0;: {angle}.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Your verdict first; then you see what others say.</source>
        <translation>Votre verdict d’abord&#x202f;; ensuite vous voyez ce que disent les autres.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>No reason, no note</source>
        <translation>Ni motif ni note</translation>
    </message>
    <message>
        <source>After seeing what others say</source>
        <translation>Après avoir vu ce que disent les autres</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>À l’aveugle</translation>
    </message>
    <message>
        <source>{how} · waits for {age}</source>
        <translation>{how} · attend depuis {age}</translation>
    </message>
    <message>
        <source>{person}: {verdict}</source>
        <translation>{person}&#xa0;: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>{person}: certified {n:,} items</source>
        <comment>{person}: certified {n:,} item</comment>
        <translation>
            <numerusform>{person}&#xa0;: {n:,} article certifié</numerusform>
            <numerusform>{person}&#xa0;: {n:,} articles certifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person}: rejected {n:,} items</source>
        <comment>{person}: rejected {n:,} item</comment>
        <translation>
            <numerusform>{person}&#xa0;: {n:,} article rejeté</numerusform>
            <numerusform>{person}&#xa0;: {n:,} articles rejetés</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: {state}</source>
        <extracomment>{state}: &quot;not scored&quot;, &quot;sealed&quot;</extracomment>
        <translation>Modèle&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Model: {risk} risk</source>
        <translation>Modèle&#xa0;: risque {risk}</translation>
    </message>
    <message>
        <source>No threshold for this pack</source>
        <translation>Pas de seuil pour cet emballage</translation>
    </message>
    <message>
        <source>Would certify</source>
        <translation>Certifierait</translation>
    </message>
    <message>
        <source>Would reject</source>
        <translation>Rejetterait</translation>
    </message>
    <message>
        <source>Threshold {threshold}</source>
        <translation>Seuil {threshold}</translation>
    </message>
    <message>
        <source>{filter}: click to take this filter away</source>
        <translation>{filter}&#xa0;: cliquer pour retirer ce filtre</translation>
    </message>
    <message>
        <source>Filter {filter}, press to take it away</source>
        <translation>Filtre {filter}, appuyer pour le retirer</translation>
    </message>
    <message>
        <source>The pin is taken away.</source>
        <translation>L’épingle est retirée.</translation>
    </message>
    <message>
        <source>Pinned {product}, to be compared with.</source>
        <translation>{product} est épinglé pour comparer.</translation>
    </message>
    <message>
        <source>Nothing else of this family ({family}) is certified on this desk.</source>
        <translation>Rien d’autre de cette famille ({family}) n’est certifié sur ce poste.</translation>
    </message>
    <message>
        <source>Nothing else of this family ({family}) is certified on this desk. Pin a product ({key}) to compare with that.</source>
        <translation>Rien d’autre de cette famille ({family}) n’est certifié sur ce poste. Épingler un produit ({key}) pour y comparer.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Last of this family</source>
        <translation>Dernier de cette famille</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>{verdict} {moment}</source>
        <extracomment>&quot;certified 3 Mar&quot;, &quot;rejected 14:03&quot;</extracomment>
        <translation>{verdict} {moment}</translation>
    </message>
    <message>
        <source>none went out in {pack}</source>
        <translation>aucun n’est parti en {pack}</translation>
    </message>
    <message>
        <source>{damaged:,} of {shipped:,} damaged in {pack}</source>
        <translation>{damaged:,} sur {shipped:,} endommagés en {pack}</translation>
    </message>
    <message>
        <source>Why flagged</source>
        <translation>Pourquoi signalé</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of items</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Différé</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>by priority</source>
        <translation>par priorité</translation>
    </message>
    <message>
        <source>by risk</source>
        <translation>par risque</translation>
    </message>
    <message>
        <source>by age</source>
        <translation>par âge</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>par titre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not scored, or not told</source>
        <translation>Sans score, ou pas dit</translation>
    </message>
    <message>
        <source>Below {percent} %</source>
        <translation>Moins de {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>{percent} % and more</source>
        <translation>{percent}&#x202f;% et plus</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} à {high}&#x202f;%</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>Dans les dernières 24 heures</translation>
    </message>
    <message numerus="yes">
        <source>In the last {n} days</source>
        <comment>In the last {n} day</comment>
        <translation>
            <numerusform>Dans le dernier {n} jour</numerusform>
            <numerusform>Dans les {n} derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago and longer</source>
        <comment>{n} day ago and longer</comment>
        <translation>
            <numerusform>Il y a {n} jour et plus</numerusform>
            <numerusform>Il y a {n} jours et plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low} to {n} days ago</source>
        <comment>{low} to {n} day ago</comment>
        <translation>
            <numerusform>Il y a {low} à {n} jour</numerusform>
            <numerusform>Il y a {low} à {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <extracomment>a list: {others} are things with commas between, {last} is one</extracomment>
        <translation>{others} ou {last}</translation>
    </message>
    <message>
        <source>my check-outs</source>
        <translation>mes réservations</translation>
    </message>
    <message>
        <source>everything here</source>
        <translation>tout ici</translation>
    </message>
    <message>
        <source>{decision} (withdrawn)</source>
        <translation>{decision} (retiré)</translation>
    </message>
    <message>
        <source>{decision} (before it reopened)</source>
        <translation>{decision} (avant la réouverture)</translation>
    </message>
    <message>
        <source>{moment}: {decision}. {said}</source>
        <extracomment>{moment} is a time or a date, {decision} what was decided then, {said} who and why</extracomment>
        <translation>{moment}&#xa0;: {decision}. {said}</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Product facts</source>
        <translation>Faits du produit</translation>
    </message>
    <message>
        <source>Shipped so far</source>
        <translation>Envoyés à ce jour</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>Modèle {name}</translation>
    </message>
    <message>
        <source>Open the evidence page</source>
        <translation>Ouvrir la page des éléments de preuve</translation>
    </message>
    <message>
        <source>No description in the catalogue.</source>
        <translation>Pas de description au catalogue.</translation>
    </message>
    <message>
        <source>Why you are asked</source>
        <translation>Pourquoi on vous demande</translation>
    </message>
    <message>
        <source>{flag}.</source>
        <extracomment>why an item is flagged, in a word, before the sentence that explains it</extracomment>
        <translation>{flag}.</translation>
    </message>
    <message>
        <source>Hard rule</source>
        <translation>Règle stricte</translation>
    </message>
    <message>
        <source>A hard rule blocks certify</source>
        <translation>Une règle stricte bloque la certification</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>pas encore là</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>ne s’ouvre pas</translation>
    </message>
    <message>
        <source>Not evidence</source>
        <translation>Pas une preuve</translation>
    </message>
    <message>
        <source>Store picture, not evidence</source>
        <translation>Image boutique, pas une preuve</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Par priorité</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>Par risque</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Par âge</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Search title, SKU, GTIN</source>
        <translation>Chercher titre, SKU, GTIN</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>a button that opens the list of filters</extracomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Ordre&#xa0;: {order}</translation>
    </message>
    <message>
        <source>the packaging</source>
        <translation>l’emballage</translation>
    </message>
    <message>
        <source>the pictures</source>
        <translation>les images</translation>
    </message>
    <message>
        <source>the model’s word</source>
        <translation>l’avis du modèle</translation>
    </message>
    <message>
        <source>the damage reported</source>
        <translation>le dommage signalé</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>longest side</source>
        <translation>côté le plus long</translation>
    </message>
    <message>
        <source>middle side</source>
        <translation>côté moyen</translation>
    </message>
    <message>
        <source>shortest side</source>
        <translation>côté le plus court</translation>
    </message>
    <message>
        <source>number of pictures</source>
        <translation>nombre d’images</translation>
    </message>
    <message>
        <source>looks of the pictures</source>
        <translation>aspect des images</translation>
    </message>
    <message>
        <source>You decided without its score: the model would certify too.</source>
        <translation>Vous avez décidé sans son score&#xa0;: le modèle certifierait aussi.</translation>
    </message>
    <message>
        <source>You decided without its score: the model would certify.</source>
        <translation>Vous avez décidé sans son score&#xa0;: le modèle certifierait.</translation>
    </message>
    <message>
        <source>You decided without its score: the model would reject too.</source>
        <translation>Vous avez décidé sans son score&#xa0;: le modèle rejetterait aussi.</translation>
    </message>
    <message>
        <source>You decided without its score: the model would reject.</source>
        <translation>Vous avez décidé sans son score&#xa0;: le modèle rejetterait.</translation>
    </message>
    <message>
        <source>A hard rule speaks against this pack.</source>
        <translation>Une règle stricte s’oppose à cet emballage.</translation>
    </message>
    <message>
        <source>What was shipped so far does not fit the model.</source>
        <translation>Ce qui a été envoyé à ce jour ne concorde pas avec le modèle.</translation>
    </message>
    <message>
        <source>It was decided before, and something has changed since.</source>
        <translation>Il a déjà été décidé, et quelque chose a changé depuis.</translation>
    </message>
    <message>
        <source>The model was not checked on products like this one.</source>
        <translation>Le modèle n’a pas été vérifié sur des produits comme celui-ci.</translation>
    </message>
    <message>
        <source>The model was not checked on products like this one: {inputs}.</source>
        <translation>Le modèle n’a pas été vérifié sur des produits comme celui-ci&#xa0;: {inputs}.</translation>
    </message>
    <message>
        <source>It was certified before; what has changed since: {changed}.</source>
        <translation>Il a déjà été certifié&#x202f;; ce qui a changé depuis&#xa0;: {changed}.</translation>
    </message>
    <message>
        <source>Blind first: what the model and others say shows after your verdict.</source>
        <translation>D’abord à l’aveugle&#xa0;: ce que disent le modèle et d’autres se montre après votre verdict.</translation>
    </message>
    <message>
        <source>The model has no score for the proposed pack.</source>
        <translation>Le modèle n’a pas de score pour l’emballage proposé.</translation>
    </message>
    <message>
        <source>No threshold could be set for this pack, so a person decides.</source>
        <translation>Aucun seuil n’a pu être fixé pour cet emballage, une personne décide donc.</translation>
    </message>
    <message>
        <source>Estimated risk is above the threshold of {threshold}.</source>
        <translation>Le risque estimé dépasse le seuil de {threshold}.</translation>
    </message>
    <message>
        <source>The interval reaches beyond the threshold of {threshold}.</source>
        <translation>L’intervalle va au-delà du seuil de {threshold}.</translation>
    </message>
    <message>
        <source>A person is asked before this pack is used; its threshold is {threshold}.</source>
        <translation>Une personne est consultée avant l’usage de cet emballage&#x202f;; son seuil est {threshold}.</translation>
    </message>
    <message>
        <source>Pack ladder</source>
        <translation>Échelle d’emballages</translation>
    </message>
    <message>
        <source>rule</source>
        <extracomment>in place of a figure: a hard rule speaks against this pack</extracomment>
        <translation>règle</translation>
    </message>
    <message>
        <source>Damage risk, tick = threshold</source>
        <translation>Risque de dommage, trait = seuil</translation>
    </message>
    <message>
        <source>It goes no further that way.</source>
        <translation>Cela ne va pas plus loin de ce côté.</translation>
    </message>
    <message>
        <source>Edges drawn out</source>
        <translation>Bords soulignés</translation>
    </message>
    <message>
        <source>Brightness {step}</source>
        <translation>Luminosité {step}</translation>
    </message>
    <message>
        <source>Contrast {step}</source>
        <translation>Contraste {step}</translation>
    </message>
    <message>
        <source>Click for the whole text</source>
        <translation>Cliquer pour le texte entier</translation>
    </message>
    <message>
        <source>Solid underline raises the risk, dotted lowers it</source>
        <translation>Soulignement plein&#xa0;: augmente le risque&#x202f;; pointillé&#xa0;: le diminue</translation>
    </message>
    <message>
        <source>raises risk</source>
        <extracomment>words with such an underline do that</extracomment>
        <translation>augmente le risque</translation>
    </message>
    <message>
        <source>lowers risk</source>
        <translation>diminue le risque</translation>
    </message>
    <message>
        <source>“{words}” raises the odds of damage by a factor of {times:.2f}.</source>
        <translation>«&#xa0;{words}&#xa0;» augmente la cote de dommage d’un facteur {times:.2f}.</translation>
    </message>
    <message>
        <source>“{words}” lowers the odds of damage by a factor of {times:.2f}.</source>
        <translation>«&#xa0;{words}&#xa0;» diminue la cote de dommage d’un facteur {times:.2f}.</translation>
    </message>
    <message>
        <source>Note to your decision. Escape goes back to the keys.</source>
        <translation>Note à votre décision. Escape revient aux touches.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{angle} shows another code: {code}. Defer?</source>
        <translation>{angle} montre un autre code&#xa0;: {code}. Différer&#x202f;?</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>{current} to {proposed}, {saving}; {risk}. {place}</source>
        <translation>{current} vers {proposed}, {saving}&#x202f;; {risk}. {place}</translation>
    </message>
    <message>
        <source>damage risk · no threshold</source>
        <translation>risque de dommage · pas de seuil</translation>
    </message>
    <message>
        <source>damage risk · threshold {threshold}</source>
        <translation>risque de dommage · seuil {threshold}</translation>
    </message>
    <message>
        <source>No remark is written on a picture.</source>
        <translation>Aucune remarque n’est écrite sur une image.</translation>
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
        <translation>Échelle d’après votre ligne comme côté le plus long, dans son plan</translation>
    </message>
    <message>
        <source>Scale by your line as the middle side, in its plane</source>
        <translation>Échelle d’après votre ligne comme côté moyen, dans son plan</translation>
    </message>
    <message>
        <source>Scale by your line as the shortest side, in its plane</source>
        <translation>Échelle d’après votre ligne comme côté le plus court, dans son plan</translation>
    </message>
    <message>
        <source>The catalogue does not tell the size of this product.</source>
        <translation>Le catalogue ne dit pas la taille de ce produit.</translation>
    </message>
    <message>
        <source>The line is too short to give a scale. Draw along a whole side.</source>
        <translation>La ligne est trop courte pour donner une échelle. Tracer le long d’un côté entier.</translation>
    </message>
    <message>
        <source>The ruler is off.</source>
        <translation>La règle est désactivée.</translation>
    </message>
    <message>
        <source>{share} % of the picture&apos;s width</source>
        <translation>{share}&#x202f;% de la largeur de l’image</translation>
    </message>
    <message>
        <source>{length:.0f}&#x202f;±&#x202f;{margin:.0f}&#x202f;mm</source>
        <extracomment>a length in millimetres, and how far it may be off</extracomment>
        <translation>{length:.0f}&#x202f;±&#x202f;{margin:.0f}&#x202f;mm</translation>
    </message>
    <message>
        <source>Ruler · The catalogue tells no size</source>
        <translation>Règle · Pas de taille au catalogue</translation>
    </message>
    <message>
        <source>Ruler · Catalogue {sides} mm</source>
        <translation>Règle · Catalogue {sides} mm</translation>
    </message>
    <message>
        <source>Scale by the outline, in its plane</source>
        <translation>Échelle d’après le contour, dans son plan</translation>
    </message>
    <message>
        <source>No scale: draw along a side and name it</source>
        <translation>Pas d’échelle&#xa0;: tracer le long d’un côté et le nommer</translation>
    </message>
    <message>
        <source>{side} mm, catalogue</source>
        <translation>{side} mm, catalogue</translation>
    </message>
    <message>
        <source>current</source>
        <extracomment>of a pack: the one that is used now</extracomment>
        <translation>actuel</translation>
    </message>
    <message>
        <source>{pack} (current)</source>
        <translation>{pack} (actuel)</translation>
    </message>
    <message>
        <source>{pack} (proposed)</source>
        <translation>{pack} (proposé)</translation>
    </message>
    <message>
        <source>saves {weight}; material {cost} against the current pack</source>
        <translation>économise {weight}&#x202f;; matériau {cost} par rapport à l’emballage actuel</translation>
    </message>
    <message>
        <source>adds {weight}; material {cost} against the current pack</source>
        <translation>ajoute {weight}&#x202f;; matériau {cost} par rapport à l’emballage actuel</translation>
    </message>
    <message>
        <source>risk {risk} ({low} to {high}), no threshold could be set</source>
        <translation>risque {risk} ({low} à {high}), aucun seuil n’a pu être fixé</translation>
    </message>
    <message>
        <source>risk {risk} ({low} to {high}), threshold {threshold}</source>
        <translation>risque {risk} ({low} à {high}), seuil {threshold}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>a place in a list: &quot;12 of 40&quot;, &quot;12 of 200+&quot;</extracomment>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>personne n’est connecté</translation>
    </message>
    <message>
        <source>No picture of this product</source>
        <translation>Pas d’image de ce produit</translation>
    </message>
    <message>
        <source>Defer with “Angle missing” to ask for one.</source>
        <translation>Différer avec «&#xa0;Angle manquant&#xa0;» pour en demander une.</translation>
    </message>
    <message>
        <source>No picture from this angle</source>
        <translation>Pas d’image sous cet angle</translation>
    </message>
    <message>
        <source>This picture is not on this machine</source>
        <translation>Cette image n’est pas sur cette machine</translation>
    </message>
    <message>
        <source>It comes by itself when the service can be reached. The facts on the right are complete.</source>
        <translation>Elle vient d’elle-même quand le service est joignable. Les faits à droite sont complets.</translation>
    </message>
    <message>
        <source>Look at another angle, or defer with “Picture unusable”.</source>
        <translation>Regarder un autre angle, ou différer avec «&#xa0;Image inutilisable&#xa0;».</translation>
    </message>
    <message>
        <source>{angle}: opening picture</source>
        <translation>{angle}&#xa0;: ouverture de l’image</translation>
    </message>
    <message>
        <source>{angle}: picture not downloaded yet</source>
        <translation>{angle}&#xa0;: image pas encore téléchargée</translation>
    </message>
    <message>
        <source>{angle}: this picture cannot be opened</source>
        <translation>{angle}&#xa0;: cette image ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>{angle} · not evidence</source>
        <translation>{angle} · pas une preuve</translation>
    </message>
    <message>
        <source>First your launch plan</source>
        <translation>D’abord votre plan de lancement</translation>
    </message>
    <message>
        <source>You and a mentor sign what is expected, by when, and whom to ask. Then the queue opens.</source>
        <translation>Vous et un mentor signez ce qui est attendu, pour quand, et à qui demander. Puis la file s’ouvre.</translation>
    </message>
    <message>
        <source>Show your next step</source>
        <translation>Montrer votre prochaine étape</translation>
    </message>
    <message>
        <source>Figures, no items</source>
        <translation>Des chiffres, pas d’articles</translation>
    </message>
    <message>
        <source>You are told how decisions came out, and neither of items nor of people.</source>
        <translation>On vous dit l’issue des décisions, sans articles ni personnes.</translation>
    </message>
    <message>
        <source>Show the board of slices</source>
        <translation>Montrer le tableau des tranches</translation>
    </message>
    <message>
        <source>Opening the item</source>
        <translation>Ouverture de l’article</translation>
    </message>
    <message>
        <source>Opening the queue</source>
        <translation>Ouverture de la file</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>Sign in to review items of your site.</source>
        <translation>Se connecter pour contrôler les articles de votre site.</translation>
    </message>
    <message>
        <source>{refusal} Somebody who reviews can sign in instead.</source>
        <translation>{refusal} Une personne qui contrôle peut se connecter à la place.</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non permis</translation>
    </message>
    <message>
        <source>No item fits</source>
        <translation>Aucun article ne convient</translation>
    </message>
    <message>
        <source>Nothing in the queue fits this search and these filters.</source>
        <translation>Rien dans la file ne répond à cette recherche et à ces filtres.</translation>
    </message>
    <message>
        <source>Show all open items</source>
        <translation>Montrer tous les articles ouverts</translation>
    </message>
    <message numerus="yes">
        <source>{n} items decided since this list was opened.</source>
        <comment>{n} item decided since this list was opened.</comment>
        <translation>
            <numerusform>{n} article décidé depuis l’ouverture de cette liste.</numerusform>
            <numerusform>{n} articles décidés depuis l’ouverture de cette liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are saved here and are sent when the service can be reached.</source>
        <translation>Ils sont enregistrés ici et envoyés quand le service est joignable.</translation>
    </message>
    <message>
        <source>All done here</source>
        <translation>Tout est fait ici</translation>
    </message>
    <message>
        <source>Checking out items</source>
        <translation>Réservation d’articles</translation>
    </message>
    <message>
        <source>Offline, and nothing is checked out</source>
        <translation>Hors ligne, et rien n’est réservé</translation>
    </message>
    <message>
        <source>Items come when the service can be reached; this workstation keeps trying.</source>
        <translation>Les articles viennent quand le service est joignable&#x202f;; ce poste continue d’essayer.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>No items checked out</source>
        <translation>Aucun article réservé</translation>
    </message>
    <message>
        <source>Check out some items: they stay with this workstation, also without the network.</source>
        <translation>Réserver des articles&#xa0;: ils restent à ce poste, même sans réseau.</translation>
    </message>
    <message>
        <source>Check out items</source>
        <translation>Réserver des articles</translation>
    </message>
    <message>
        <source>This item is no longer here</source>
        <translation>Cet article n’est plus ici</translation>
    </message>
    <message>
        <source>The service took it back. Nothing is to be decided on it any more.</source>
        <translation>Le service l’a repris. Il n’y a plus rien à en décider.</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Sure of the coming verdict</source>
        <translation>Sûr du prochain verdict</translation>
    </message>
    <message>
        <source>Unsure of the coming verdict</source>
        <translation>Pas sûr du prochain verdict</translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>said by a person of their verdict</extracomment>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>of a verdict</comment>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>last decision</source>
        <translation>dernière décision</translation>
    </message>
    <message>
        <source>no picture seen</source>
        <translation>aucune image vue</translation>
    </message>
    <message>
        <source>rule: say why</source>
        <translation>règle&#xa0;: dire pourquoi</translation>
    </message>
    <message>
        <source>keeps current</source>
        <extracomment>what rejecting does: the current pack stays</extracomment>
        <translation>garde l’actuel</translation>
    </message>
    <message>
        <source>decide later</source>
        <translation>décider plus tard</translation>
    </message>
    <message>
        <source>physical test</source>
        <translation>test physique</translation>
    </message>
    <message>
        <source>in {pack}</source>
        <extracomment>what certifying does: the item goes out in this pack</extracomment>
        <translation>en {pack}</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>a verdict</comment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Defer</source>
        <extracomment>the name of a verdict</extracomment>
        <translation>Différer</translation>
    </message>
    <message>
        <source>Sent to test</source>
        <translation>Envoyé au test</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>certifié</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>sent to test</source>
        <translation>envoyé au test</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>différé</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>why an item is flagged</comment>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Outside</source>
        <extracomment>why an item is flagged: unlike what the model was checked on</extracomment>
        <translation>Hors domaine</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>why an item is flagged: a hard rule speaks against the pack</extracomment>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Statistics disagree</source>
        <translation>Statistiques divergentes</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>state of a decision: by the service</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>state of a decision: in force</extracomment>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>state of a decision</extracomment>
        <translation>En litige</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>state of a decision: by the service</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>saved</source>
        <extracomment>state of a decision: kept on this workstation
----------
where a decision stands, within a line</extracomment>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>state of a decision: by the service
----------
where a decision stands, within a line: the service has it</extracomment>
        <translation>reçu</translation>
    </message>
    <message>
        <source>final</source>
        <extracomment>state of a decision: in force
----------
where a decision stands, within a line</extracomment>
        <translation>définitif</translation>
    </message>
    <message>
        <source>Waits for a mentor</source>
        <translation>Attend un mentor</translation>
    </message>
    <message>
        <source>Kept, without effect</source>
        <translation>Gardé, sans effet</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Passé outre</translation>
    </message>
    <message>
        <source>You observe, and do not decide yet.</source>
        <translation>Vous observez, et ne décidez pas encore.</translation>
    </message>
    <message>
        <source>You decide in the shadow of others, without effect.</source>
        <translation>Vous décidez dans l’ombre des autres, sans effet.</translation>
    </message>
    <message>
        <source>A mentor countersigns every decision.</source>
        <translation>Un mentor contresigne chaque décision.</translation>
    </message>
    <message>
        <source>A mentor countersigns rejects, what differs from the model, and a few more.</source>
        <translation>Un mentor contresigne les rejets, ce qui diffère du modèle, et quelques autres.</translation>
    </message>
    <message>
        <source>Your decisions take effect by themselves.</source>
        <translation>Vos décisions prennent effet d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Your decisions take effect, and you countersign those of others.</source>
        <translation>Vos décisions prennent effet, et vous contresignez celles des autres.</translation>
    </message>
    <message>
        <source>Overrode</source>
        <translation>Passé outre</translation>
    </message>
    <message>
        <source>It has no effect before a mentor countersigns it.</source>
        <translation>Sans effet avant qu’un mentor la contresigne.</translation>
    </message>
    <message>
        <source>At your level in this pack decisions are kept for learning and have no effect.</source>
        <translation>À votre niveau dans cet emballage, les décisions sont gardées pour l’apprentissage et n’ont pas d’effet.</translation>
    </message>
    <message>
        <source>A mentor countersigned it; it is in force.</source>
        <translation>Un mentor l’a contresignée&#x202f;; elle est en vigueur.</translation>
    </message>
    <message>
        <source>Decide it again; your new verdict replaces this one.</source>
        <translation>Décider à nouveau&#x202f;; votre nouveau verdict remplace celui-ci.</translation>
    </message>
    <message>
        <source>A mentor gave the item a verdict in place of it.</source>
        <translation>Un mentor a donné à l’article un autre verdict à sa place.</translation>
    </message>
    <message>
        <source>Saved on this workstation; the service has not received it yet.</source>
        <translation>Enregistré sur ce poste&#x202f;; le service ne l’a pas encore reçu.</translation>
    </message>
    <message>
        <source>The service has received it; it is not in force yet.</source>
        <translation>Le service l’a reçu&#x202f;; ce n’est pas encore en vigueur.</translation>
    </message>
    <message>
        <source>The service has received it and it is in force.</source>
        <translation>Le service l’a reçu, et c’est en vigueur.</translation>
    </message>
    <message>
        <source>Another decision differs; the safer verdict holds until adjudicated.</source>
        <translation>Une autre décision diffère&#x202f;; le verdict le plus sûr vaut jusqu’à l’arbitrage.</translation>
    </message>
    <message>
        <source>The service refused it; it is kept here and can be exported.</source>
        <translation>Le service l’a refusé&#x202f;; c’est gardé ici et peut être exporté.</translation>
    </message>
    <message>
        <source>Front</source>
        <comment>angle of a picture</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>angle of a picture</comment>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>angle of a picture</comment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>angle of a picture</comment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Top</source>
        <comment>angle of a picture</comment>
        <translation>Dessus</translation>
    </message>
    <message>
        <source>Bottom</source>
        <comment>angle of a picture</comment>
        <translation>Dessous</translation>
    </message>
    <message>
        <source>Store picture</source>
        <translation>Image boutique</translation>
    </message>
    <message>
        <source>front</source>
        <comment>angle of a picture</comment>
        <translation>avant</translation>
    </message>
    <message>
        <source>back</source>
        <comment>angle of a picture</comment>
        <translation>arrière</translation>
    </message>
    <message>
        <source>left</source>
        <comment>angle of a picture</comment>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <comment>angle of a picture</comment>
        <translation>droite</translation>
    </message>
    <message>
        <source>top</source>
        <comment>angle of a picture</comment>
        <translation>dessus</translation>
    </message>
    <message>
        <source>bottom</source>
        <comment>angle of a picture</comment>
        <translation>dessous</translation>
    </message>
    <message>
        <source>store picture</source>
        <translation>image boutique</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>clavier</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>souris</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>batterie</translation>
    </message>
    <message>
        <source>flammable</source>
        <translation>inflammable</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>liquide</translation>
    </message>
    <message>
        <source>magnet</source>
        <translation>aimant</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>tranchant</translation>
    </message>
    <message>
        <source>hidden by draw</source>
        <translation>masqué par tirage</translation>
    </message>
    <message>
        <source>not used here</source>
        <translation>pas utilisé ici</translation>
    </message>
    <message>
        <source>Its score is hidden by draw, for everybody, and shown after the decision.</source>
        <translation>Son score est masqué par tirage, pour tout le monde, et montré après la décision.</translation>
    </message>
    <message>
        <source>This site does not use scores now: nobody is shown one.</source>
        <translation>Ce site n’utilise pas les scores en ce moment&#xa0;: personne n’en voit.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>a list: {first} are things with commas between, {last} is one</extracomment>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>Sent to test {title}</source>
        <translation>Envoyé au test&#xa0;: {title}</translation>
    </message>
    <message>
        <source>sealed</source>
        <extracomment>in place of a figure: told after the verdict</extracomment>
        <translation>scellé</translation>
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
        <translation>économise {weight} · {cost}</translation>
    </message>
    <message>
        <source>adds {weight} · {cost}</source>
        <extracomment>of a pack: more weight, and money</extracomment>
        <translation>ajoute {weight} · {cost}</translation>
    </message>
    <message>
        <source>Approved by {person}</source>
        <translation>Approuvé par {person}</translation>
    </message>
    <message>
        <source>Returned by {person}</source>
        <translation>Renvoyé par {person}</translation>
    </message>
    <message>
        <source>Overridden by {person}</source>
        <translation>Passé outre par {person}</translation>
    </message>
    <message>
        <source>{state}, by {person}</source>
        <extracomment>where a case stands, and whose word brought it there</extracomment>
        <translation>{state}, par {person}</translation>
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
        <translation>Scores&#xa0;: saisir un site, pas utilisé</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>head of a column: whether the site uses scores</extracomment>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Hidden of</source>
        <extracomment>head of a column: of what share of items the score is hidden</extracomment>
        <translation>Masqué pour</translation>
    </message>
    <message>
        <source>Agree, score shown</source>
        <extracomment>head of a column: how often people agree with the model</extracomment>
        <translation>Accord, score montré</translation>
    </message>
    <message>
        <source>Agree, score hidden</source>
        <extracomment>head of a column: how often people agree with the model</extracomment>
        <translation>Accord, score masqué</translation>
    </message>
    <message>
        <source>Shown less hidden, points</source>
        <extracomment>head of a column: the difference of the two</extracomment>
        <translation>Montré moins masqué, points</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>head of a column: how many decisions it takes</extracomment>
        <translation>Nécessaires</translation>
    </message>
    <message>
        <source>The service is asked; it reads what was decided of drawn items at your sites.</source>
        <translation>Le service est interrogé&#x202f;; il lit ce qui a été décidé d’articles tirés sur vos sites.</translation>
    </message>
    <message>
        <source>Scores and people</source>
        <translation>Scores et personnes</translation>
    </message>
    <message>
        <source>stops or resumes the use of scores</source>
        <translation>arrête ou reprend l’usage des scores</translation>
    </message>
    <message>
        <source>{site} does not use scores: {reason} ({case})</source>
        <translation>{site} n’utilise pas les scores&#xa0;: {reason} ({case})</translation>
    </message>
    <message>
        <source>Stop using scores at {site}: from now on nobody there is shown one, and nothing certifies by itself</source>
        <translation>Arrêter l’usage des scores à {site}&#xa0;: dès maintenant, personne n’y voit de score et rien n’y est certifié tout seul</translation>
    </message>
    <message>
        <source>Use scores at {site} again</source>
        <translation>Utiliser à nouveau les scores à {site}</translation>
    </message>
    <message>
        <source>Why: everybody at the site is told</source>
        <translation>Pourquoi&#xa0;: tout le monde sur le site en est informé</translation>
    </message>
    <message>
        <source>Type {site} to confirm</source>
        <translation>Saisir {site} pour confirmer</translation>
    </message>
    <message>
        <source>For a share of items, drawn by chance, nobody is shown the score until they are decided. Where people agree with the model more often when they see its score than when they do not, they follow it; so many of each are needed to find five points. Told of sites, never of people.</source>
        <translation>Pour une part d’articles, tirée au hasard, le score n’est montré à personne avant la décision. Là où les personnes sont plus souvent d’accord avec le modèle quand elles voient son score que sinon, elles le suivent&#x202f;; il en faut tant de chaque pour trouver cinq points. Dit de sites, jamais de personnes.</translation>
    </message>
    <message>
        <source>used</source>
        <extracomment>scores at a site</extracomment>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>pas utilisé</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>{agree} of {decisions}</source>
        <translation>{agree} sur {decisions}</translation>
    </message>
    <message>
        <source>{share} of {decisions:,}</source>
        <extracomment>a share with its interval, and of how many</extracomment>
        <translation>{share} de {decisions:,}</translation>
    </message>
    <message>
        <source>&lt; {smallest:.3f}</source>
        <extracomment>a p</extracomment>
        <translation>&lt; {smallest:.3f}</translation>
    </message>
    <message>
        <source>Sealed first decisions are not told: fewer than five people are behind them.</source>
        <translation>Les premières décisions scellées ne sont pas dites&#xa0;: moins de cinq personnes en sont l’origine.</translation>
    </message>
    <message>
        <source>No sealed first decision of known truth yet.</source>
        <translation>Encore aucune première décision scellée de vérité connue.</translation>
    </message>
    <message>
        <source>Sealed first decisions of {people} people, {cases:,} cases of known truth: right advice taken {taken}, wrong advice left {left}; turned from right to wrong: {turned}.</source>
        <translation>Premières décisions scellées de {people} personnes, {cases:,} cas de vérité connue&#xa0;: bon conseil suivi {taken}, mauvais conseil écarté {left}&#x202f;; passées de juste à faux&#xa0;: {turned}.</translation>
    </message>
    <message>
        <source>Chosen when the desk was started (--server)</source>
        <translation>Choisi au démarrage du poste (--server)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Code for this computer</source>
        <translation>Code pour cet ordinateur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>the screen that asks who works here</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>With an empty name</source>
        <translation>Avec un nom vide</translation>
    </message>
    <message>
        <source>Sign in to Reviewer</source>
        <translation>Se connecter à Reviewer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>After the first sign-in this desk knows you, also while the service is away. Records stay under their author, whoever signs in next.</source>
        <translation>Après la première connexion, ce poste vous connaît, même si le service est absent. Les enregistrements restent à leur auteur, qui que ce soit qui se connecte ensuite.</translation>
    </message>
    <message>
        <source>People take turns at this desk: sign out when you leave, it does so by itself after a while. Records stay under their author, whoever signs in next.</source>
        <translation>On se relaie à ce poste&#xa0;: se déconnecter en partant, il le fait de lui-même après un moment. Les enregistrements restent à leur auteur, qui que ce soit qui se connecte ensuite.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Connexion …</translation>
    </message>
    <message>
        <source>Sign in with {company}</source>
        <translation>Se connecter avec {company}</translation>
    </message>
    <message>
        <source>Leave empty for the company</source>
        <translation>Laisser vide pour l’entreprise</translation>
    </message>
    <message>
        <source>Go on in your browser. Escape ends it here.</source>
        <translation>Continuer dans votre navigateur. Escape y met fin ici.</translation>
    </message>
    <message>
        <source>hard rule</source>
        <translation>règle stricte</translation>
    </message>
    <message>
        <source>decided</source>
        <extracomment>why an item cannot be a member</extracomment>
        <translation>décidé</translation>
    </message>
    <message>
        <source>reopened</source>
        <extracomment>why an item cannot be a member</extracomment>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>score hidden</source>
        <translation>score masqué</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>why an item cannot be a member: it is no longer on this desk</extracomment>
        <translation>disparu</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Pas encore là</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>Ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>of an item: taken out of the group by the person</extracomment>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Left out ({count:,})</source>
        <translation>Exclus ({count:,})</translation>
    </message>
    <message>
        <source>Members ({count:,})</source>
        <translation>Membres ({count:,})</translation>
    </message>
    <message>
        <source>Bulk act {record}</source>
        <translation>Acte en lot {record}</translation>
    </message>
    <message numerus="yes">
        <source>Certified {n:,} items as {packs}</source>
        <comment>Certified {n:,} item as {packs}</comment>
        <translation>
            <numerusform>{n:,} article certifié en {packs}</numerusform>
            <numerusform>{n:,} articles certifiés en {packs}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected {n:,} items for {packs}</source>
        <comment>Rejected {n:,} item for {packs}</comment>
        <translation>
            <numerusform>{n:,} article rejeté pour {packs}</numerusform>
            <numerusform>{n:,} articles rejetés pour {packs}</numerusform>
        </translation>
    </message>
    <message>
        <source>{act} (taken back)</source>
        <translation>{act} (retiré)</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items were drawn at random, each set of so many with the same chance, and opened one by one.</source>
        <comment>{n:,} item was drawn at random, each with the same chance, and opened.</comment>
        <translation>
            <numerusform>{n:,} article a été tiré au hasard, chacun avec la même chance, et ouvert.</numerusform>
            <numerusform>{n:,} articles ont été tirés au hasard, chaque ensemble de cette taille avec la même chance, et ouverts un à un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of them were taken out.</source>
        <comment>{n:,} of them was taken out.</comment>
        <translation>
            <numerusform>{n:,} d’entre eux a été retiré.</numerusform>
            <numerusform>{n:,} d’entre eux ont été retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bound is the exact one-sided limit at 95 % for a draw without replacement (hypergeometric). It counts as a defect what the person, having opened it, took out: a defect that nobody can see in the pictures is not covered.</source>
        <translation>La borne est la limite unilatérale exacte à 95&#x202f;% pour un tirage sans remise (hypergéométrique). Elle compte comme défaut ce que la personne, l’ayant ouvert, a retiré&#xa0;: un défaut que personne ne peut voir sur les images n’est pas couvert.</translation>
    </message>
    <message>
        <source>chosen one by one</source>
        <translation>choisis un à un</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Opened one by one</source>
        <translation>Ouverts un à un</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Revus</translation>
    </message>
    <message>
        <source>Thumbnails painted</source>
        <translation>Vignettes affichées</translation>
    </message>
    <message>
        <source>{seconds:.0f} s, decided by {input}</source>
        <extracomment>{input}: keyboard, keypad, mouse</extracomment>
        <translation>{seconds:.0f} s, décidé par {input}</translation>
    </message>
    <message>
        <source>Sheet in sight</source>
        <translation>Planche visible</translation>
    </message>
    <message>
        <source>Scores shown</source>
        <extracomment>of scores</extracomment>
        <translation>Scores montrés</translation>
    </message>
    <message>
        <source>State of the record</source>
        <translation>État de l’enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of the members</source>
        <comment>{n:,} of the members</comment>
        <translation>
            <numerusform>{n:,} des membres</numerusform>
            <numerusform>{n:,} des membres</numerusform>
        </translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>of an item: opened by the person</extracomment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>drawn</source>
        <extracomment>of an item: by chance</extracomment>
        <translation>tiré</translation>
    </message>
    <message>
        <source>least similar</source>
        <extracomment>of an item: to the others of its group</extracomment>
        <translation>le moins semblable</translation>
    </message>
    <message>
        <source>{reason}, drawn</source>
        <extracomment>{reason}: why an item was left out; drawn: by chance</extracomment>
        <translation>{reason}, tiré</translation>
    </message>
    <message>
        <source>Wrote the certificate to {path}.</source>
        <translation>Certification écrite dans {path}.</translation>
    </message>
    <message>
        <source>Sample: {opened}, {drawn}.</source>
        <translation>Échantillon&#xa0;: {opened}, {drawn}.</translation>
    </message>
    <message>
        <source>Left out: {items}.</source>
        <translation>Exclus&#xa0;: {items}.</translation>
    </message>
    <message>
        <source>Type the number, then</source>
        <translation>Saisir le nombre, puis</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>décide</translation>
    </message>
    <message>
        <source>leaves, nothing decided</source>
        <translation>quitte, rien de décidé</translation>
    </message>
    <message>
        <source>once more decides</source>
        <translation>encore une fois décide</translation>
    </message>
    <message>
        <source>Press the verdict&apos;s key once more, or Esc.</source>
        <translation>Appuyer encore une fois sur la touche du verdict, ou sur Esc.</translation>
    </message>
    <message>
        <source>That is not the number of items. Type it again.</source>
        <translation>Ce n’est pas le nombre d’articles. Le saisir à nouveau.</translation>
    </message>
    <message>
        <source>Left out ({count:,}), each with the reason:</source>
        <translation>Exclus ({count:,}), chacun avec son motif&#xa0;:</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Certificate (PDF) …</source>
        <translation>Certification (PDF) …</translation>
    </message>
    <message>
        <source>writes the certificate</source>
        <translation>écrit la certification</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of them opened one by one</source>
        <comment>{n:,} of them opened one by one</comment>
        <translation>
            <numerusform>{n:,} d’entre eux ouvert un à un</numerusform>
            <numerusform>{n:,} d’entre eux ouverts un à un</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} were drawn at random, of which {out:,} taken out</source>
        <comment>{n:,} was drawn at random, of which {out:,} taken out</comment>
        <translation>
            <numerusform>{n:,} tiré au hasard, dont {out:,} retiré</numerusform>
            <numerusform>{n:,} tirés au hasard, dont {out:,} retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} were drawn at random</source>
        <comment>{n:,} was drawn at random</comment>
        <translation>
            <numerusform>{n:,} tiré au hasard</numerusform>
            <numerusform>{n:,} tirés au hasard</numerusform>
        </translation>
    </message>
    <message>
        <source>{opened}; {drawn}.</source>
        <extracomment>{opened}: &quot;12 of them opened one by one&quot;; {drawn}: &quot;8 were drawn at random&quot;</extracomment>
        <translation>{opened}&#x202f;; {drawn}.</translation>
    </message>
    <message>
        <source>Thumbnails of the group</source>
        <translation>Vignettes du groupe</translation>
    </message>
    <message>
        <source>risk {risk}</source>
        <translation>risque {risk}</translation>
    </message>
    <message>
        <source>{place} of {count}, {title}, {risk}</source>
        <translation>{place} sur {count}, {title}, {risk}</translation>
    </message>
    <message>
        <source>risk {low} to {high}</source>
        <translation>risque {low} à {high}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>as {pack}</source>
        <translation>en {pack}</translation>
    </message>
    <message>
        <source>Looking for groups</source>
        <translation>Recherche de groupes</translation>
    </message>
    <message>
        <source>This is the last group.</source>
        <translation>C’est le dernier groupe.</translation>
    </message>
    <message>
        <source>This is the first group.</source>
        <translation>C’est le premier groupe.</translation>
    </message>
    <message>
        <source>Comparing pictures; groups follow in a moment.</source>
        <translation>Comparaison des images&#x202f;; les groupes suivent dans un instant.</translation>
    </message>
    <message>
        <source>Looking for look-alikes</source>
        <translation>Recherche de ressemblants</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Pas de groupes</translation>
    </message>
    <message>
        <source>There is no item under the keys.</source>
        <translation>Il n’y a pas d’article sous les touches.</translation>
    </message>
    <message>
        <source>The whole sample was opened.</source>
        <translation>Tout l’échantillon a été ouvert.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Bound on undetected defects</source>
        <translation>Borne des défauts non détectés</translation>
    </message>
    <message>
        <source>Before the verdict</source>
        <translation>Avant le verdict</translation>
    </message>
    <message>
        <source>{count:,} of {all:,}</source>
        <translation>{count:,} sur {all:,}</translation>
    </message>
    <message>
        <source>Nothing is lacking: the verdict keys count.</source>
        <translation>Rien ne manque&#xa0;: les touches de verdict comptent.</translation>
    </message>
    <message>
        <source>{members} members. {sample}. {lacks}</source>
        <extracomment>{members}: &quot;12 of 400&quot;; {sample}: &quot;7 of 16 opened&quot;; {lacks}: sentences</extracomment>
        <translation>{members} membres. {sample}. {lacks}</translation>
    </message>
    <message>
        <source>Next of the sample</source>
        <translation>Suivant de l’échantillon</translation>
    </message>
    <message>
        <source>Take out / put in</source>
        <translation>Retirer / remettre</translation>
    </message>
    <message>
        <source>Certify {count:,}</source>
        <translation>Certifier {count:,}</translation>
    </message>
    <message>
        <source>Reject {count:,}</source>
        <translation>Rejeter {count:,}</translation>
    </message>
    <message>
        <source>{count:,} {reason}</source>
        <extracomment>how many items cannot be members, and why: &quot;3 hard rule&quot;</extracomment>
        <translation>{count:,} {reason}</translation>
    </message>
    <message>
        <source>{items} (may be rejected only)</source>
        <translation>{items} (rejet seulement)</translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Group by form factor</source>
        <translation>Grouper par format</translation>
    </message>
    <message>
        <source>Group by look-alike</source>
        <translation>Grouper par ressemblance</translation>
    </message>
    <message>
        <source>Group by vendor</source>
        <translation>Grouper par fournisseur</translation>
    </message>
    <message>
        <source>Group by category</source>
        <translation>Grouper par catégorie</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>risque faible</translation>
    </message>
    <message>
        <source>middle risk</source>
        <translation>risque moyen</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>risque élevé</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>no item was left out</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The sample says nothing yet.</source>
        <translation>L’échantillon ne dit encore rien.</translation>
    </message>
    <message numerus="yes">
        <source>At 95 %, at most {share} of these {n:,} would be damaged unseen.</source>
        <comment>At 95 %, at most {share} of this {n:,} would be damaged unseen.</comment>
        <translation>
            <numerusform>À 95&#x202f;%, au plus {share} de ce {n:,} serait endommagé sans être vu.</numerusform>
            <numerusform>À 95&#x202f;%, au plus {share} de ces {n:,} seraient endommagés sans être vus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At 95 %, at most {share} of these {n:,} would be fine unseen.</source>
        <comment>At 95 %, at most {share} of this {n:,} would be fine unseen.</comment>
        <translation>
            <numerusform>À 95&#x202f;%, au plus {share} de ce {n:,} serait bon sans être vu.</numerusform>
            <numerusform>À 95&#x202f;%, au plus {share} de ces {n:,} seraient bons sans être vus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} otherwise</source>
        <comment>{n:,} otherwise</comment>
        <extracomment>items that others decided otherwise than the act</extracomment>
        <translation>
            <numerusform>{n:,} autrement</numerusform>
            <numerusform>{n:,} autrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} the same</source>
        <comment>{n:,} the same</comment>
        <extracomment>items that others decided the same as the act</extracomment>
        <translation>
            <numerusform>{n:,} de même</numerusform>
            <numerusform>{n:,} de même</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} unclear</source>
        <comment>{n:,} unclear</comment>
        <extracomment>items that others sent to a test or deferred</extracomment>
        <translation>
            <numerusform>{n:,} pas clair</numerusform>
            <numerusform>{n:,} pas clairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} ended before</source>
        <comment>{n:,} ended before</comment>
        <extracomment>items that nobody had looked at when the act was taken back</extracomment>
        <translation>
            <numerusform>{n:,} fini avant</numerusform>
            <numerusform>{n:,} finis avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drawn:,} of {n:,} unopened members, drawn by the service: others decided {results}.</source>
        <comment>{drawn:,} of {n:,} unopened member, drawn by the service: others decided {results}.</comment>
        <extracomment>{results}: &quot;1 otherwise, 7 the same&quot;</extracomment>
        <translation>
            <numerusform>{drawn:,} membre non ouvert sur {n:,}, tiré par le service&#xa0;: d’autres ont décidé {results}.</numerusform>
            <numerusform>{drawn:,} membres non ouverts sur {n:,}, tirés par le service&#xa0;: d’autres ont décidé {results}.</numerusform>
        </translation>
    </message>
    <message>
        <source>At 95 %, at most {share} of all would be decided otherwise.</source>
        <translation>À 95&#x202f;%, au plus {share} de tous seraient décidés autrement.</translation>
    </message>
    <message numerus="yes">
        <source>{opened} of {n} opened</source>
        <comment>{opened} of {n} opened</comment>
        <translation>
            <numerusform>{opened} sur {n} ouvert</numerusform>
            <numerusform>{opened} sur {n} ouverts</numerusform>
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
            <numerusform>{n:,} au hasard</numerusform>
            <numerusform>{n:,} au hasard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} least similar</source>
        <comment>{n:,} least similar</comment>
        <translation>
            <numerusform>{n:,} le moins semblable</numerusform>
            <numerusform>{n:,} les moins semblables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} not shown yet</source>
        <comment>{n:,} not shown yet</comment>
        <translation>
            <numerusform>{n:,} pas encore montré</numerusform>
            <numerusform>{n:,} pas encore montrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} taken out</source>
        <comment>{n:,} taken out</comment>
        <translation>
            <numerusform>{n:,} retiré</numerusform>
            <numerusform>{n:,} retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} cannot be members</source>
        <comment>{n:,} cannot be a member</comment>
        <translation>
            <numerusform>{n:,} ne peut pas être membre</numerusform>
            <numerusform>{n:,} ne peuvent pas être membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} over the cap of one act</source>
        <comment>{n:,} over the cap of one act</comment>
        <translation>
            <numerusform>{n:,} au-delà de la limite d’un acte</numerusform>
            <numerusform>{n:,} au-delà de la limite d’un acte</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample: {opened} · taken out</source>
        <translation>Échantillon&#xa0;: {opened} · retiré</translation>
    </message>
    <message>
        <source>Sample: {opened}</source>
        <extracomment>{opened}: &quot;7 of 16 opened&quot;</extracomment>
        <translation>Échantillon&#xa0;: {opened}</translation>
    </message>
    <message>
        <source>No picture of the listed items is on this machine yet.</source>
        <translation>Aucune image des articles listés n’est encore sur cette machine.</translation>
    </message>
    <message>
        <source>No two open items that are listed have this in common.</source>
        <translation>Aucun des articles ouverts listés n’a cela en commun avec un autre.</translation>
    </message>
    <message>
        <source>The queue lists no open item. Check out more, or change its filter.</source>
        <translation>La file ne liste aucun article ouvert. En réserver d’autres, ou changer son filtre.</translation>
    </message>
    <message>
        <source>{done}. Saved.</source>
        <translation>{done}. Enregistré.</translation>
    </message>
    <message>
        <source>Angles that are missing</source>
        <translation>Angles manquants</translation>
    </message>
    <message>
        <source>✓ wanted</source>
        <extracomment>an angle that is marked as missing</extracomment>
        <translation>✓ demandé</translation>
    </message>
    <message>
        <source>no picture</source>
        <extracomment>of an angle</extracomment>
        <translation>pas d’image</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>il y en a une</translation>
    </message>
    <message>
        <source>This desk is a kiosk and opens no files. Use another computer for that.</source>
        <translation>Ce poste est une borne et n’ouvre pas de fichiers. Utiliser un autre ordinateur pour cela.</translation>
    </message>
    <message>
        <source>Narrow: {board}</source>
        <translation>Restreindre&#xa0;: {board}</translation>
    </message>
    <message>
        <source>{left:,} of {all:,}</source>
        <translation>{left:,} sur {all:,}</translation>
    </message>
    <message>
        <source>Hints of breaks are on.</source>
        <translation>Les rappels de pause sont activés.</translation>
    </message>
    <message>
        <source>Hints of breaks are off.</source>
        <translation>Les rappels de pause sont désactivés.</translation>
    </message>
    <message>
        <source>Hints of verdicts without looking are on.</source>
        <translation>Les rappels de verdicts sans regarder sont activés.</translation>
    </message>
    <message>
        <source>Hints of verdicts without looking are off.</source>
        <translation>Les rappels de verdicts sans regarder sont désactivés.</translation>
    </message>
    <message>
        <source>No run of quick verdicts waits for a second look.</source>
        <translation>Aucune série de verdicts rapides n’attend un second regard.</translation>
    </message>
    <message>
        <source>That was the last case that waits for your word.</source>
        <translation>C’était le dernier cas qui attend votre avis.</translation>
    </message>
    <message>
        <source>by name</source>
        <extracomment>an action without a key: it is found by its name</extracomment>
        <translation>par le nom</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys: {screen}</source>
        <translation>Touches&#xa0;: {screen}</translation>
    </message>
    <message>
        <source>{profile}, single keys with Alt</source>
        <translation>{profile}, touches seules avec Alt</translation>
    </message>
    <message>
        <source>next key profile</source>
        <translation>profil de touches suivant</translation>
    </message>
    <message>
        <source>finds an action by name</source>
        <translation>trouve une action par son nom</translation>
    </message>
    <message>
        <source>saving</source>
        <extracomment>a decision is being saved</extracomment>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Text fields</source>
        <translation>Champs de texte</translation>
    </message>
    <message>
        <source>Finder</source>
        <extracomment>the list in which an action is found by its name</extracomment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Dialogues</translation>
    </message>
    <message>
        <source>Grades</source>
        <extracomment>cards that ask how well an answer was known</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>the screen of plans, people and projects</extracomment>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Has it now</source>
        <translation>L’a maintenant</translation>
    </message>
    <message>
        <source>Would have it</source>
        <translation>L’aurait</translation>
    </message>
    <message>
        <source>Keys with two meanings</source>
        <translation>Touches à deux sens</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} in {modes} is {its_action}, not {wanted_action}.</source>
        <translation>{key} dans {modes} est {its_action}, pas {wanted_action}.</translation>
    </message>
    <message numerus="yes">
        <source>{action}: the key is {key}. You clicked it {n} times.</source>
        <comment>{action}: the key is {key}. You clicked it once.</comment>
        <translation>
            <numerusform>{action}&#xa0;: la touche est {key}. Vous avez cliqué {n} fois.</numerusform>
            <numerusform>{action}&#xa0;: la touche est {key}. Vous avez cliqué {n} fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints of keys after clicks are on.</source>
        <translation>Les rappels de touches après les clics sont activés.</translation>
    </message>
    <message>
        <source>Hints of keys after clicks are off.</source>
        <translation>Les rappels de touches après les clics sont désactivés.</translation>
    </message>
    <message>
        <source>lately</source>
        <extracomment>an action that was used lately</extracomment>
        <translation>récent</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Trouver une action</translation>
    </message>
    <message>
        <source>choose</source>
        <extracomment>what two keys do</extracomment>
        <translation>choisir</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>exécute</translation>
    </message>
    <message>
        <source>No web browser can be opened here. Ask IT, or sign in by password.</source>
        <translation>Aucun navigateur web ne peut être ouvert ici. Demander à l’informatique, ou se connecter par mot de passe.</translation>
    </message>
    <message>
        <source>Histogram of waiting times</source>
        <translation>Histogramme des temps d’attente</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>From the moment the window gets a key or a click until the next item&apos;s picture is painted, in milliseconds. Meant: median {median}, 95 of 100 within {p95}.</source>
        <translation>Du moment où la fenêtre reçoit une touche ou un clic jusqu’à l’affichage de l’image de l’article suivant, en millisecondes. Visé&#xa0;: médiane {median}, 95 sur 100 en {p95}.</translation>
    </message>
    <message>
        <source>Key press to picture</source>
        <translation>De la touche à l’image</translation>
    </message>
    <message>
        <source>Nothing was measured yet: go to another item, and come back here.</source>
        <translation>Rien n’a encore été mesuré&#xa0;: aller à un autre article, puis revenir ici.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures · median {median:.0f} · 95 % within {p95:.0f} · longest {longest:.0f}&#xa0;ms</source>
        <comment>{n} picture · median {median:.0f} · 95 % within {p95:.0f} · longest {longest:.0f}&#xa0;ms</comment>
        <translation>
            <numerusform>{n} image · médiane {median:.0f} · 95&#x202f;% en {p95:.0f} · maximum {longest:.0f}&#xa0;ms</numerusform>
            <numerusform>{n} images · médiane {median:.0f} · 95&#x202f;% en {p95:.0f} · maximum {longest:.0f}&#xa0;ms</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} and more milliseconds: {count}</source>
        <translation>{low} millisecondes et plus&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{low} to {high} milliseconds: {count}</source>
        <translation>{low} à {high} millisecondes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>NON ENREGISTRÉ</translation>
    </message>
    <message>
        <source>Your decision: {decision} for “{item}”. It is on this screen only. Try again, or write it to a file on another disk.</source>
        <translation>Votre décision&#xa0;: {decision} pour «&#xa0;{item}&#xa0;». Elle n’est que sur cet écran. Réessayer, ou l’écrire dans un fichier sur un autre disque.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Write to a file …</source>
        <translation>Écrire dans un fichier …</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Décider à nouveau</translation>
    </message>
    <message>
        <source>tries again</source>
        <translation>réessaie</translation>
    </message>
    <message>
        <source>drops it; the item stays open</source>
        <translation>l’abandonne&#x202f;; l’article reste ouvert</translation>
    </message>
    <message>
        <source>Reviewer made a mistake</source>
        <translation>Reviewer a fait une erreur</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Everything shown as saved is safe. You can go on; when it happens again, start Reviewer anew.</source>
        <translation>C’est une faute du programme, pas la vôtre. Tout ce qui est montré comme enregistré est en sûreté. Vous pouvez continuer&#x202f;; si cela se reproduit, redémarrer Reviewer.</translation>
    </message>
    <message>
        <source>It is written down in {file}.</source>
        <translation>C’est noté dans {file}.</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Write a report …</source>
        <translation>Écrire un rapport …</translation>
    </message>
    <message>
        <source>A person decides what the packaging model is unsure of.</source>
        <translation>Une personne décide de ce dont le modèle d’emballage n’est pas sûr.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Qt and PySide6 are used under the LGPL 3: their libraries lie beside this program and may be replaced. Fonts: Inter and Noto Sans JP, under the SIL Open Font License.</source>
        <translation>Licence Apache 2.0. Qt et PySide6 sont utilisés sous LGPL 3&#xa0;: leurs bibliothèques sont à côté de ce programme et peuvent être remplacées. Polices&#xa0;: Inter et Noto Sans JP, sous SIL Open Font License.</translation>
    </message>
    <message>
        <source>Records and settings: {folder}</source>
        <translation>Enregistrements et réglages&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>{decision}, note “{note}”</source>
        <translation>{decision}, note «&#xa0;{note}&#xa0;»</translation>
    </message>
    <message>
        <source>Contest which piece</source>
        <extracomment>asks which piece of evidence is contested</extracomment>
        <translation>Contester quel élément</translation>
    </message>
    <message>
        <source>contests it</source>
        <translation>le conteste</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Contester</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Exporter enregistrements</translation>
    </message>
    <message>
        <source>Export your notebook</source>
        <translation>Exporter votre carnet</translation>
    </message>
    <message>
        <source>Write the decision to a file</source>
        <translation>Écrire la décision dans un fichier</translation>
    </message>
    <message>
        <source>Write records to carry by hand</source>
        <translation>Écrire des enregistrements à porter à la main</translation>
    </message>
    <message>
        <source>Receipts (*.receipt);;All files (*)</source>
        <translation>Reçus (*.receipt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Write meetings to a calendar file</source>
        <translation>Écrire les réunions dans un fichier d’agenda</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Agendas (*.ics);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Propose meetings of a calendar file</source>
        <translation>Proposer les réunions d’un fichier d’agenda</translation>
    </message>
    <message>
        <source>Write a bundle for researchers</source>
        <translation>Écrire un lot pour chercheurs</translation>
    </message>
    <message>
        <source>Answers (*.jsonl);;All files (*)</source>
        <translation>Réponses (*.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Take answers of researchers</source>
        <translation>Prendre les réponses de chercheurs</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} meetings and events to {file}.</source>
        <comment>Wrote {n} meeting or event to {file}.</comment>
        <translation>
            <numerusform>{n} réunion ou événement écrit dans {file}.</numerusform>
            <numerusform>{n} réunions et événements écrits dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} records to {file}.</source>
        <comment>Wrote {n} record to {file}.</comment>
        <translation>
            <numerusform>{n} enregistrement écrit dans {file}.</numerusform>
            <numerusform>{n} enregistrements écrits dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} steps of your notes to {file}.</source>
        <comment>Wrote {n} step of your notes to {file}.</comment>
        <translation>
            <numerusform>{n} étape de vos notes écrite dans {file}.</numerusform>
            <numerusform>{n} étapes de vos notes écrites dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for items at the service.</source>
        <translation>Recherche d’articles auprès du service.</translation>
    </message>
    <message>
        <source>Checking out more items.</source>
        <translation>Réservation d’autres articles.</translation>
    </message>
    <message>
        <source>The service has no further items.</source>
        <translation>Le service n’a pas d’autres articles.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>{n} item</comment>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}+ items</source>
        <comment>{n}+ items</comment>
        <extracomment>so many, and more are being read</extracomment>
        <translation>
            <numerusform>{n}+ article</numerusform>
            <numerusform>{n}+ articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{items}, {n} decided</source>
        <comment>{items}, {n} decided</comment>
        <extracomment>how many items, or a place among them; how many of them are decided</extracomment>
        <translation>
            <numerusform>{items}, {n} décidé</numerusform>
            <numerusform>{items}, {n} décidés</numerusform>
        </translation>
    </message>
    <message>
        <source>This is about many items at once.</source>
        <translation>Ceci porte sur plusieurs articles à la fois.</translation>
    </message>
    <message>
        <source>This is about many items at once. Look at one of them.</source>
        <translation>Ceci porte sur plusieurs articles à la fois. Regarder l’un d’eux.</translation>
    </message>
    <message>
        <source>No project or goal that you may read of has built a stage yet.</source>
        <translation>Aucun projet ou objectif que vous pouvez lire n’a encore construit d’étape.</translation>
    </message>
    <message>
        <source>From idea to production</source>
        <translation>De l’idée à la production</translation>
    </message>
    <message>
        <source>walks through it</source>
        <translation>le parcourt</translation>
    </message>
    <message numerus="yes">
        <source>{reached} of {n} stages</source>
        <comment>{reached} of {n} stage</comment>
        <translation>
            <numerusform>{reached} étape sur {n}</numerusform>
            <numerusform>{reached} étapes sur {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening records and queue.</source>
        <translation>Ouverture des enregistrements et de la file.</translation>
    </message>
    <message>
        <source>Not before somebody has signed in.</source>
        <translation>Pas avant que quelqu’un soit connecté.</translation>
    </message>
    <message>
        <source>Only while something lies over the screen.</source>
        <translation>Seulement quand quelque chose recouvre l’écran.</translation>
    </message>
    <message>
        <source>Only on {screens}.</source>
        <translation>Seulement sur {screens}.</translation>
    </message>
    <message>
        <source>Only on {screens} ({key} goes there).</source>
        <translation>Seulement sur {screens} ({key} y va).</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Only you see this; it is neither recorded nor sent.</source>
        <translation>Vous seul voyez ceci&#x202f;; ce n’est ni enregistré ni envoyé.</translation>
    </message>
    <message>
        <source>A break of 5 to 10 minutes after 50 to 60 at the screen is better than a longer one later.</source>
        <translation>Une pause de 5 à 10 minutes après 50 à 60 à l’écran vaut mieux qu’une plus longue plus tard.</translation>
    </message>
    <message>
        <source>“Hints of breaks” switches it off.</source>
        <translation>«&#xa0;Rappels de pause&#xa0;» la désactive.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes without a break</source>
        <comment>{n} minute without a break</comment>
        <translation>
            <numerusform>{n} minute sans pause</numerusform>
            <numerusform>{n} minutes sans pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the last {all} in under {time}</source>
        <comment>{n} of the last {all} in under {time}</comment>
        <translation>
            <numerusform>{n} des {all} derniers en moins de {time}</numerusform>
            <numerusform>{n} des {all} derniers en moins de {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last {all} verdicts all follow the proposal; {n} of them came in less than {time} and by one angle.</source>
        <comment>Your last {all} verdicts all follow the proposal; {n} of them came in less than {time} and by one angle.</comment>
        <translation>
            <numerusform>Vos {all} derniers verdicts suivent tous la proposition&#x202f;; {n} d’entre eux est venu en moins de {time} et par un seul angle.</numerusform>
            <numerusform>Vos {all} derniers verdicts suivent tous la proposition&#x202f;; {n} d’entre eux sont venus en moins de {time} et par un seul angle.</numerusform>
        </translation>
    </message>
    <message>
        <source>You usually take {time}.</source>
        <translation>Vous prenez d’habitude {time}.</translation>
    </message>
    <message>
        <source>“Hints of verdicts without looking” switches it off.</source>
        <translation>«&#xa0;Rappels de verdicts sans regarder&#xa0;» la désactive.</translation>
    </message>
    <message numerus="yes">
        <source>Second look: certified {n}&#x202f;min ago after {time}.</source>
        <comment>Second look: certified {n}&#x202f;min ago after {time}.</comment>
        <translation>
            <numerusform>Second regard&#xa0;: certifié il y a {n}&#x202f;min après {time}.</numerusform>
            <numerusform>Second regard&#xa0;: certifié il y a {n}&#x202f;min après {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second look: certified just now after {time}.</source>
        <translation>Second regard&#xa0;: certifié à l’instant après {time}.</translation>
    </message>
    <message>
        <source>{key} goes back.</source>
        <translation>{key} revient.</translation>
    </message>
    <message>
        <source>The evidence of this item is not on this machine, and the service cannot be reached now. That of checked-out items comes by itself with the next sync. The item can be decided without it.</source>
        <translation>Les éléments de preuve de cet article ne sont pas sur cette machine, et le service est injoignable. Ceux des articles réservés viennent d’eux-mêmes à la prochaine synchronisation. L’article peut être décidé sans.</translation>
    </message>
    <message>
        <source>Only the service knows who is behind a pseudonym, and it cannot be reached now.</source>
        <translation>Seul le service sait qui est derrière un pseudonyme, et il est injoignable.</translation>
    </message>
    <message>
        <source>The service cannot be reached now: this is what was last heard.</source>
        <translation>Le service est injoignable&#xa0;: voici les dernières nouvelles.</translation>
    </message>
    <message>
        <source>The service knows, and cannot be reached now.</source>
        <translation>Le service le sait, et il est injoignable.</translation>
    </message>
    <message>
        <source>does not answer now</source>
        <translation>ne répond pas maintenant</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Rien n’est encore connu.</translation>
    </message>
    <message>
        <source>What moved the score is not on this machine, and the service cannot be reached now.</source>
        <translation>Ce qui a influencé le score n’est pas sur cette machine, et le service est injoignable.</translation>
    </message>
    <message>
        <source>A held key decides once. In a text field keys are letters; Esc leaves it.</source>
        <translation>Une touche maintenue décide une fois. Dans un champ de texte, les touches sont des lettres&#x202f;; Esc le quitte.</translation>
    </message>
    <message>
        <source>A scan never decides: it shows the item with that code.</source>
        <translation>Un scan ne décide jamais&#xa0;: il montre l’article de ce code.</translation>
    </message>
    <message>
        <source>Reviewer keys: {profile}</source>
        <translation>Touches de Reviewer&#xa0;: {profile}</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>after the program&apos;s name, as the title of a page</extracomment>
        <translation>touches</translation>
    </message>
    <message>
        <source>{profile}, with Alt</source>
        <translation>{profile}, avec Alt</translation>
    </message>
    <message>
        <source>By name ({key}): {actions}.</source>
        <translation>Par le nom ({key})&#xa0;: {actions}.</translation>
    </message>
    <message>
        <source>Keys beside the controls</source>
        <translation>Touches à côté des commandes</translation>
    </message>
    <message>
        <source>Keys: {profile}.</source>
        <translation>Touches&#xa0;: {profile}.</translation>
    </message>
    <message>
        <source>Keys: {profile}. Single keys need Alt.</source>
        <translation>Touches&#xa0;: {profile}. Les touches seules demandent Alt.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importer des touches</translation>
    </message>
    <message>
        <source>Keymap (*.toml)</source>
        <translation>Touches (*.toml)</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Exporter les touches</translation>
    </message>
    <message>
        <source>Wrote the changed keys to {file}.</source>
        <translation>Touches modifiées écrites dans {file}.</translation>
    </message>
    <message>
        <source>Write the key card</source>
        <translation>Écrire la carte des touches</translation>
    </message>
    <message>
        <source>Wrote the key card to {file}.</source>
        <translation>Carte des touches écrite dans {file}.</translation>
    </message>
    <message>
        <source>{key} is a key here: {action}.</source>
        <translation>{key} est une touche ici&#xa0;: {action}.</translation>
    </message>
    <message>
        <source>Your site has settled the language.</source>
        <translation>Votre site a fixé la langue.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>spoken now</source>
        <extracomment>the language that the desk speaks</extracomment>
        <translation>en usage</translation>
    </message>
    <message>
        <source>starts again in it</source>
        <extracomment>what a key does: the program ends and starts in the chosen language</extracomment>
        <translation>redémarre avec</translation>
    </message>
    <message>
        <source>Finish or leave first what lies over the screen.</source>
        <translation>Terminer ou quitter d’abord ce qui recouvre l’écran.</translation>
    </message>
    <message>
        <source>Decide the item first, or empty its note: it would be lost.</source>
        <translation>Décider d’abord de l’article, ou vider sa note&#xa0;: elle serait perdue.</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Comment répondre</translation>
    </message>
    <message>
        <source>Choose a certificate first; it stands under Stay.</source>
        <translation>Choisir d’abord une attestation&#x202f;; elle est sous Séjour.</translation>
    </message>
    <message>
        <source>Wrote the certificate to {file}.</source>
        <translation>Attestation écrite dans {file}.</translation>
    </message>
    <message>
        <source>Time promotes nobody: a level rises by the votes of two mentors or leads, one step at a time, and falls by the word of one, with a reason and what helps.</source>
        <translation>Le temps ne promeut personne&#xa0;: un niveau monte par les votes de deux mentors ou responsables, un pas à la fois, et baisse par l’avis d’un seul, avec un motif et ce qui aide.</translation>
    </message>
    <message>
        <source>What you decide takes effect by itself: nobody has to countersign it.</source>
        <translation>Vos décisions prennent effet d’elles-mêmes&#xa0;: personne n’a à les contresigner.</translation>
    </message>
    <message>
        <source>Your level</source>
        <translation>Votre niveau</translation>
    </message>
    <message>
        <source>It was L{level} and has ended; it has to be given anew.</source>
        <translation>C’était L{level}, et c’est fini&#x202f;; il doit être redonné.</translation>
    </message>
    <message>
        <source>Lowered from L{level}. What helps: {remedy}</source>
        <translation>Baissé depuis L{level}. Ce qui aide&#xa0;: {remedy}</translation>
    </message>
    <message>
        <source>ticks</source>
        <translation>coche</translation>
    </message>
    <message numerus="yes">
        <source>{n} more follow when these are read.</source>
        <comment>{n} more follows when these are read.</comment>
        <translation>
            <numerusform>{n} autre suit une fois ceux-ci lus.</numerusform>
            <numerusform>{n} autres suivent une fois ceux-ci lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>a button: these notices were read</extracomment>
        <translation>Lu</translation>
    </message>
    <message>
        <source>they were read</source>
        <translation>ils ont été lus</translation>
    </message>
    <message>
        <source>leaves them open</source>
        <translation>les laisse ouverts</translation>
    </message>
    <message>
        <source>{item}, {time}</source>
        <translation>{item}, {time}</translation>
    </message>
    <message>
        <source>Nothing here can be renamed.</source>
        <translation>Rien ici ne peut être renommé.</translation>
    </message>
    <message>
        <source>Nothing here can be removed.</source>
        <translation>Rien ici ne peut être supprimé.</translation>
    </message>
    <message>
        <source>Only boards of figures have that.</source>
        <translation>Seuls les tableaux de chiffres ont cela.</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>a row that cannot be changed, for a screen reader</extracomment>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Rien ici n’a ces mots.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>lists it</source>
        <translation>la liste</translation>
    </message>
    <message>
        <source>renames</source>
        <extracomment>what a key does</extracomment>
        <translation>renomme</translation>
    </message>
    <message>
        <source>removes</source>
        <extracomment>what a key does</extracomment>
        <translation>supprime</translation>
    </message>
    <message>
        <source>No view is saved yet. {key} saves one.</source>
        <translation>Aucune vue n’est encore enregistrée. {key} en enregistre une.</translation>
    </message>
    <message>
        <source>No view is chosen.</source>
        <translation>Aucune vue n’est choisie.</translation>
    </message>
    <message>
        <source>keeps the name</source>
        <translation>garde le nom</translation>
    </message>
    <message>
        <source>There is no saved view {number}. {key} saves what is listed now.</source>
        <translation>Il n’y a pas de vue enregistrée {number}. {key} enregistre ce qui est listé.</translation>
    </message>
    <message>
        <source>View: {view}.</source>
        <translation>Vue&#xa0;: {view}.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>View saved: {view}.</source>
        <translation>Vue enregistrée&#xa0;: {view}.</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>Renommer cette vue</translation>
    </message>
    <message>
        <source>View removed: {view}.</source>
        <translation>Vue supprimée&#xa0;: {view}.</translation>
    </message>
    <message>
        <source>back, nothing decided</source>
        <translation>retour, rien de décidé</translation>
    </message>
    <message>
        <source>One key decides.</source>
        <translation>Une touche décide.</translation>
    </message>
    <message>
        <source>Nothing decided yet: press the key of a reason, or choose a row first.</source>
        <translation>Rien n’est encore décidé : appuyer sur la touche d’un motif ou choisir d’abord une ligne.</translation>
    </message>
    <message>
        <source>{reason}: what is it?</source>
        <translation>{reason}&#xa0;: qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>Which angles are missing? One key marks each.</source>
        <translation>Quels angles manquent&#x202f;? Une touche marque chacun.</translation>
    </message>
    <message>
        <source>This reason needs a few words:</source>
        <translation>Ce motif demande quelques mots&#xa0;:</translation>
    </message>
    <message>
        <source>Mark at least one angle; one key marks each:</source>
        <translation>Marquer au moins un angle&#x202f;; une touche marque chacun&#xa0;:</translation>
    </message>
    <message>
        <source>which</source>
        <extracomment>at the right of a reason: it asks which pictures are meant</extracomment>
        <translation>lesquels</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>at the right of a reason: it asks for a note</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>Enter changes the first key of the chosen action, Tab goes to its other keys.</source>
        <translation>Enter change la première touche de l’action choisie, Tab va à ses autres touches.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Changer les touches</translation>
    </message>
    <message>
        <source>Change keys: {profile}</source>
        <translation>Changer les touches&#xa0;: {profile}</translation>
    </message>
    <message>
        <source>Find an action, or a key</source>
        <translation>Trouver une action, ou une touche</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>Press the key for “{action}” in place of {key}. Esc leaves it.</source>
        <translation>Appuyer sur la touche pour «&#xa0;{action}&#xa0;» à la place de {key}. Esc la laisse.</translation>
    </message>
    <message>
        <source>Press the key for “{action}”, one more. Esc leaves it.</source>
        <translation>Appuyer sur la touche pour «&#xa0;{action}&#xa0;», une de plus. Esc la laisse.</translation>
    </message>
    <message>
        <source>{key} is the prefix of the scanner. Press another.</source>
        <translation>{key} est le préfixe du lecteur. Appuyer sur une autre.</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <translation>«&#xa0;{action}&#xa0;»</translation>
    </message>
    <message>
        <source>Swap: {key} for {actions}</source>
        <translation>Échanger&#xa0;: {key} pour {actions}</translation>
    </message>
    <message>
        <source>Take it from {actions}</source>
        <translation>La prendre à {actions}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Change {key} of {action}</source>
        <translation>Changer {key} de {action}</translation>
    </message>
    <message>
        <source>Remove {key} of {action}</source>
        <translation>Supprimer {key} de {action}</translation>
    </message>
    <message>
        <source>Remove {key}</source>
        <translation>Supprimer {key}</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Ajouter une touche</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset {action}</source>
        <translation>Rétablir {action}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>an action whose keys are not as they are shipped</extracomment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Que voyez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Reason, if one fits</source>
        <translation>Motif, si l’un convient</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Aucun motif</translation>
    </message>
    <message>
        <source>moves the box</source>
        <translation>déplace le cadre</translation>
    </message>
    <message>
        <source>sizes the box</source>
        <translation>redimensionne le cadre</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>No place is marked: draw a box on the picture, or press {key}.</source>
        <translation>Aucun endroit n’est marqué&#xa0;: tracer un cadre sur l’image, ou appuyer sur {key}.</translation>
    </message>
    <message>
        <source>{angle} picture: the place in the box.</source>
        <translation>Image {angle}&#xa0;: l’endroit dans le cadre.</translation>
    </message>
    <message>
        <source>Write a few words, or leave.</source>
        <translation>Écrire quelques mots, ou quitter.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: at most {n} characters.</source>
        <comment>This is too long: at most {n} character.</comment>
        <translation>
            <numerusform>C’est trop long&#xa0;: au plus {n} caractère.</numerusform>
            <numerusform>C’est trop long&#xa0;: au plus {n} caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to remark on yet.</source>
        <translation>Il n’y a encore rien à remarquer.</translation>
    </message>
    <message>
        <source>Remark: {item}</source>
        <translation>Remarque&#xa0;: {item}</translation>
    </message>
    <message>
        <source>{keys}+arrows</source>
        <extracomment>the keys with arrows, while others are held: &quot;Alt+arrows&quot;</extracomment>
        <translation>{keys}+flèches</translation>
    </message>
    <message>
        <source>Use no prefix</source>
        <translation>Sans préfixe</translation>
    </message>
    <message>
        <source>To be set</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Scan the barcode of any product. Nothing is looked up or decided here.</source>
        <translation>Scanner le code-barres d’un produit quelconque. Rien n’est cherché ni décidé ici.</translation>
    </message>
    <message>
        <source>The item on the screen has {codes}.</source>
        <translation>L’article à l’écran a {codes}.</translation>
    </message>
    <message>
        <source>only if the scan reads wrongly</source>
        <translation>seulement si le scan est mal lu</translation>
    </message>
    <message>
        <source>Printed below the bars</source>
        <translation>Imprimé sous les barres</translation>
    </message>
    <message>
        <source>Take {key} as prefix</source>
        <translation>Prendre {key} comme préfixe</translation>
    </message>
    <message>
        <source>Prefix: {key}</source>
        <translation>Préfixe&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Prefix: none</source>
        <translation>Préfixe&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Sign in first: a scan finds items of the person here.</source>
        <translation>Se connecter d’abord&#xa0;: un scan trouve les articles de la personne ici.</translation>
    </message>
    <message>
        <source>It is the item on the screen.</source>
        <translation>C’est l’article à l’écran.</translation>
    </message>
    <message numerus="yes">
        <source>Speed is not shown: without accuracy it says nothing, and hurry is not wanted. It is shown beside the results of at least {n} items whose right verdict is known; no such results have come to this desk.</source>
        <comment>Speed is not shown: without accuracy it says nothing, and hurry is not wanted. It is shown beside the results of at least {n} item whose right verdict is known; no such results have come to this desk.</comment>
        <translation>
            <numerusform>La vitesse n’est pas montrée&#xa0;: sans exactitude elle ne dit rien, et la hâte n’est pas voulue. Elle est montrée à côté des résultats d’au moins {n} article dont le bon verdict est connu&#x202f;; aucun tel résultat n’est venu à ce poste.</numerusform>
            <numerusform>La vitesse n’est pas montrée&#xa0;: sans exactitude elle ne dit rien, et la hâte n’est pas voulue. Elle est montrée à côté des résultats d’au moins {n} articles dont le bon verdict est connu&#x202f;; aucun tel résultat n’est venu à ce poste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been decided in this session yet.</source>
        <translation>Rien n’a encore été décidé dans cette session.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette session</translation>
    </message>
    <message>
        <source>{time}, earlier decisions are not counted</source>
        <translation>{time}, les décisions d’avant ne sont pas comptées</translation>
    </message>
    <message>
        <source>Decided one by one</source>
        <translation>Décidés un à un</translation>
    </message>
    <message>
        <source>Decided in bulk</source>
        <translation>Décidés en lot</translation>
    </message>
    <message numerus="yes">
        <source>{items} in {n} acts</source>
        <comment>{items} in {n} act</comment>
        <translation>
            <numerusform>{items} en {n} acte</numerusform>
            <numerusform>{items} en {n} actes</numerusform>
        </translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>Pauses of 5 minutes or more</source>
        <translation>Pauses de 5 minutes ou plus</translation>
    </message>
    <message>
        <source>Longest stretch without one</source>
        <translation>Plus longue durée sans pause</translation>
    </message>
    <message>
        <source>Now without one for</source>
        <translation>Sans pause depuis</translation>
    </message>
    <message>
        <source>Right, where it is known</source>
        <translation>Juste, là où c’est connu</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation>{right} sur {all}</translation>
    </message>
    <message>
        <source>Time an item, median</source>
        <translation>Temps par article, médiane</translation>
    </message>
    <message>
        <source>Items an hour</source>
        <translation>Articles par heure</translation>
    </message>
    <message numerus="yes">
        <source>{all:,}, of which {n:,} ({share}&#x202f;%) follow the proposal</source>
        <comment>{all:,}, of which {n:,} ({share}&#x202f;%) follow the proposal</comment>
        <extracomment>decisions, and how many of them follow the proposal, with their share</extracomment>
        <translation>
            <numerusform>{all:,}, dont {n:,} ({share}&#x202f;%) suit la proposition</numerusform>
            <numerusform>{all:,}, dont {n:,} ({share}&#x202f;%) suivent la proposition</numerusform>
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
        <translation>Demander un jeu</translation>
    </message>
    <message>
        <source>Ask to sit a set</source>
        <translation>Demander de passer un jeu</translation>
    </message>
    <message>
        <source>Finished set</source>
        <translation>Jeu terminé</translation>
    </message>
    <message>
        <source>what it came to</source>
        <translation>ce que cela a donné</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of {n} answered</source>
        <comment>{answered} of {n} answered</comment>
        <translation>
            <numerusform>réponses&#xa0;: {answered} sur {n}</numerusform>
            <numerusform>réponses&#xa0;: {answered} sur {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>no set</source>
        <translation>aucun jeu</translation>
    </message>
    <message>
        <source>Which set {person} is to sit</source>
        <translation>Quel jeu {person} doit passer</translation>
    </message>
    <message>
        <source>asks for it</source>
        <translation>le demande</translation>
    </message>
    <message>
        <source>Asked for. Its cases come when the service answers, then it can be sat offline.</source>
        <translation>Demandé. Ses cas viennent quand le service répond&#x202f;; il peut ensuite être passé hors ligne.</translation>
    </message>
    <message>
        <source>Service and network</source>
        <translation>Service et réseau</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Lieu de travail</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>Where the service is; https to another machine.</source>
        <translation>Où est le service&#x202f;; https vers une autre machine.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How calls to the service leave this network: as the system says, directly, or by the proxy at this address.</source>
        <translation>Comment les appels au service quittent ce réseau&#xa0;: comme le dit le système, directement, ou par le proxy à cette adresse.</translation>
    </message>
    <message>
        <source>Reached without a proxy</source>
        <translation>Joint sans proxy</translation>
    </message>
    <message>
        <source>Hosts that are reached directly, whatever the proxy is.</source>
        <translation>Hôtes joints directement, quel que soit le proxy.</translation>
    </message>
    <message>
        <source>Further certificates</source>
        <translation>Autres certificats</translation>
    </message>
    <message>
        <source>File of certificates (PEM) that are trusted beside the system&apos;s.</source>
        <translation>Fichier de certificats (PEM) reconnus en plus de ceux du système.</translation>
    </message>
    <message>
        <source>Where the sign-in rests</source>
        <translation>Où la connexion est gardée</translation>
    </message>
    <message>
        <source>In the system&apos;s keyring, in a file of the profile, or in memory alone.</source>
        <translation>Dans le trousseau du système, dans un fichier du profil, ou en mémoire seulement.</translation>
    </message>
    <message>
        <source>Speed of pictures</source>
        <translation>Débit des images</translation>
    </message>
    <message>
        <source>KiB a second that pictures may take; auto is half of what the connection gives, 0 is no limit.</source>
        <translation>Kio par seconde que les images peuvent prendre&#x202f;; auto est la moitié de ce que donne la connexion, 0 est sans limite.</translation>
    </message>
    <message>
        <source>Hours of that limit</source>
        <translation>Heures de cette limite</translation>
    </message>
    <message>
        <source>Hours of the day in which pictures are limited.</source>
        <translation>Heures du jour où les images sont limitées.</translation>
    </message>
    <message>
        <source>Room for pictures</source>
        <translation>Place pour les images</translation>
    </message>
    <message>
        <source>MiB of pictures that are kept on this computer; those of check-outs stay in any case.</source>
        <translation>Mio d’images gardées sur cet ordinateur&#x202f;; celles des réservations restent dans tous les cas.</translation>
    </message>
    <message>
        <source>Language of the desk; system is that of this computer.</source>
        <translation>Langue du poste&#x202f;; system est celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or as this computer has it.</source>
        <translation>Clair, sombre, contraste élevé, ou comme cet ordinateur.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Per cent of the usual size of text.</source>
        <translation>Pour cent de la taille de texte habituelle.</translation>
    </message>
    <message>
        <source>Without motion</source>
        <translation>Sans mouvement</translation>
    </message>
    <message>
        <source>Nothing on the screen moves by itself.</source>
        <translation>Rien sur l’écran ne bouge de soi-même.</translation>
    </message>
    <message>
        <source>Large targets</source>
        <translation>Grandes cibles</translation>
    </message>
    <message>
        <source>What can be clicked or touched is large enough for a hand in a glove.</source>
        <translation>Ce qui se clique ou se touche est assez grand pour une main gantée.</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>The desk fills the screen, cannot be left, opens no files and no browser, and signs out whoever goes away.</source>
        <translation>Le poste remplit l’écran, ne peut pas être quitté, n’ouvre ni fichiers ni navigateur, et déconnecte qui s’en va.</translation>
    </message>
    <message>
        <source>Shared workstation</source>
        <translation>Poste partagé</translation>
    </message>
    <message>
        <source>People take turns: nobody is signed in when the desk opens, and whoever goes away is signed out.</source>
        <translation>On se relaie&#xa0;: personne n’est connecté à l’ouverture du poste, et qui s’en va est déconnecté.</translation>
    </message>
    <message>
        <source>Minutes until sign-out</source>
        <translation>Minutes avant déconnexion</translation>
    </message>
    <message>
        <source>Minutes without a key or a click after which a kiosk or shared workstation signs out.</source>
        <translation>Minutes sans touche ni clic après lesquelles une borne ou un poste partagé déconnecte.</translation>
    </message>
    <message>
        <source>A person may write down what is wrong with this desk, for whoever looks after it.</source>
        <translation>Une personne peut noter ce qui ne va pas avec ce poste, pour qui s’en occupe.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Folder of records and cache; one for each service where none is named.</source>
        <translation>Dossier des enregistrements et du cache&#x202f;; un par service si aucun n’est nommé.</translation>
    </message>
    <message>
        <source>Home of Reviewer</source>
        <translation>Dossier de base de Reviewer</translation>
    </message>
    <message>
        <source>Folder of everything that Reviewer keeps for a user, the usual one of the system where none is named.</source>
        <translation>Dossier de tout ce que Reviewer garde pour un utilisateur, celui habituel du système si aucun n’est nommé.</translation>
    </message>
    <message>
        <source>Folder of the user&apos;s settings</source>
        <translation>Dossier des réglages de l’utilisateur</translation>
    </message>
    <message>
        <source>Where the user&apos;s reviewer.toml is; the home of Reviewer where one is named, else the usual place of the system.</source>
        <translation>Où est le reviewer.toml de l’utilisateur&#x202f;; le dossier de base de Reviewer s’il est nommé, sinon l’endroit habituel du système.</translation>
    </message>
    <message>
        <source>as this computer has it</source>
        <translation>comme cet ordinateur</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>contraste élevé</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>dans un fichier</translation>
    </message>
    <message>
        <source>in memory alone</source>
        <translation>en mémoire seulement</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>the usual place</source>
        <translation>l’endroit habituel</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>locked by your site</source>
        <translation>verrouillé par votre site</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>this computer&apos;s</source>
        <translation>de cet ordinateur</translation>
    </message>
    <message>
        <source>Set by your site in {place}; it cannot be changed here.</source>
        <translation>Réglé par votre site dans {place}&#x202f;; ne peut pas être changé ici.</translation>
    </message>
    <message>
        <source>Given on the command line; that counts as long as Reviewer is open.</source>
        <translation>Donné sur la ligne de commande&#x202f;; vaut tant que Reviewer est ouvert.</translation>
    </message>
    <message>
        <source>Set by {place} in the environment, which counts before yours.</source>
        <translation>Réglé par {place} dans l’environnement, qui passe avant le vôtre.</translation>
    </message>
    <message>
        <source>Set by you in {place}.</source>
        <translation>Réglé par vous dans {place}.</translation>
    </message>
    <message>
        <source>Set for this computer in {place}; yours would count before it.</source>
        <translation>Réglé pour cet ordinateur dans {place}&#x202f;; le vôtre passerait avant.</translation>
    </message>
    <message>
        <source>As shipped.</source>
        <translation>Comme fourni.</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most} ({unit})</source>
        <translation>un nombre entier de {least} à {most} ({unit})</translation>
    </message>
    <message>
        <source>hosts with commas between, like hub.example, .example.org, 10.0.0.0/8</source>
        <translation>des hôtes séparés par des virgules, comme hub.example, .example.org, 10.0.0.0/8</translation>
    </message>
    <message>
        <source>system, none, or an address like http://proxy.example:3128 without a password</source>
        <translation>system, none, ou une adresse comme http://proxy.example:3128 sans mot de passe</translation>
    </message>
    <message>
        <source>auto, or KiB a second; 0 is no limit</source>
        <translation>auto, ou des Kio par seconde&#x202f;; 0 est sans limite</translation>
    </message>
    <message>
        <source>hours of the day like 6-22</source>
        <translation>des heures du jour comme 6-22</translation>
    </message>
    <message>
        <source>one of the values listed</source>
        <translation>une des valeurs listées</translation>
    </message>
    <message>
        <source>an address or a path</source>
        <translation>une adresse ou un chemin</translation>
    </message>
    <message>
        <source>Nothing of my own: what counts without me</source>
        <translation>Rien à moi&#xa0;: ce qui vaut sans moi</translation>
    </message>
    <message>
        <source>sets it</source>
        <translation>le règle</translation>
    </message>
    <message>
        <source>{sentence} Expected: {expected}. Left empty, what counts without you counts.</source>
        <translation>{sentence} Attendu&#xa0;: {expected}. Laissé vide, ce qui vaut sans vous vaut.</translation>
    </message>
    <message>
        <source>This is no value here. Expected: {expected}.</source>
        <translation>Ce n’est pas une valeur ici. Attendu&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>Saved in {path}.</source>
        <translation>Enregistré dans {path}.</translation>
    </message>
    <message>
        <source>Saved in {path}. It counts when Reviewer is opened next.</source>
        <translation>Enregistré dans {path}. Cela vaut à la prochaine ouverture de Reviewer.</translation>
    </message>
    <message>
        <source>Your site has settled some of what this desk was started with. {key} shows what counts.</source>
        <translation>Votre site a fixé une partie de ce avec quoi ce poste a été démarré. {key} montre ce qui vaut.</translation>
    </message>
    <message>
        <source>changes it</source>
        <translation>le change</translation>
    </message>
    <message>
        <source>It is not for a person to set.</source>
        <translation>Ce n’est pas à une personne de le régler.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cases</source>
        <comment>{n} case</comment>
        <translation>
            <numerusform>{n} cas</numerusform>
            <numerusform>{n} cas</numerusform>
        </translation>
    </message>
    <message>
        <source>Case library</source>
        <translation>Bibliothèque de cas</translation>
    </message>
    <message>
        <source>done, {cases}</source>
        <extracomment>a deck that was gone through, and how many cases it has</extracomment>
        <translation>fait, {cases}</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>Que travailler</translation>
    </message>
    <message>
        <source>Starter deck, {pack}</source>
        <translation>Paquet de départ, {pack}</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Connexion requise</translation>
    </message>
    <message>
        <source>No way out</source>
        <extracomment>a page that one has to sign in to lies before the internet</extracomment>
        <translation>Connexion au réseau requise</translation>
    </message>
    <message>
        <source>Service busy</source>
        <translation>Service occupé</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>Échec de synchro</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>Mise à jour requise</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>the service would take check-outs away, which waits for the person&apos;s word</extracomment>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>See what the service refused</source>
        <translation>Voir ce que le service a refusé</translation>
    </message>
    <message>
        <source>Let the service take these check-outs back</source>
        <translation>Laisser le service reprendre ces réservations</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>a button: to what the service is about to do</extracomment>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Read what you must be told</source>
        <translation>Lire ce qui doit vous être dit</translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <comment>{n} refused</comment>
        <translation>
            <numerusform>{n} refusé</numerusform>
            <numerusform>{n} refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notices</source>
        <comment>{n} notice</comment>
        <translation>
            <numerusform>{n} avis</numerusform>
            <numerusform>{n} avis</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>intern</source>
        <extracomment>what somebody is at a site, within a line</extracomment>
        <translation>stagiaire</translation>
    </message>
    <message>
        <source>reviewer</source>
        <extracomment>what somebody is at a site, within a line</extracomment>
        <translation>contrôleur</translation>
    </message>
    <message>
        <source>mentor</source>
        <extracomment>what somebody is at a site, within a line</extracomment>
        <translation>mentor</translation>
    </message>
    <message>
        <source>lead</source>
        <extracomment>what somebody is at a site, within a line</extracomment>
        <translation>responsable</translation>
    </message>
    <message>
        <source>admin</source>
        <extracomment>what somebody is at a site, within a line</extracomment>
        <translation>admin</translation>
    </message>
    <message>
        <source>fairness</source>
        <extracomment>what somebody is, within a line: who looks at fairness from outside</extracomment>
        <translation>équité</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>Sites whose items you may decide</source>
        <translation>Sites dont vous pouvez décider les articles</translation>
    </message>
    <message>
        <source>No scores</source>
        <translation>Pas de scores</translation>
    </message>
    <message>
        <source>No scores at {sites}</source>
        <translation>Pas de scores à {sites}</translation>
    </message>
    <message>
        <source>Scores are not used here now.</source>
        <translation>Les scores ne sont pas utilisés ici en ce moment.</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>The trace {file} cannot be written: {why}. Name another with --trace.</source>
        <translation>La trace {file} ne peut pas être écrite&#xa0;: {why}. En nommer une autre avec --trace.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has pressed a key for a while. You are signed out in {n} seconds; any key keeps you here.</source>
        <comment>Nobody has pressed a key for a while. You are signed out in a second; any key keeps you here.</comment>
        <translation>
            <numerusform>Personne n’a appuyé sur une touche depuis un moment. Vous serez déconnecté dans {n} seconde&#x202f;; toute touche vous garde ici.</numerusform>
            <numerusform>Personne n’a appuyé sur une touche depuis un moment. Vous serez déconnecté dans {n} secondes&#x202f;; toute touche vous garde ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the scanner types appears here, with the milliseconds between two keys.</source>
        <translation>Ce que le lecteur saisit apparaît ici, avec les millisecondes entre deux touches.</translation>
    </message>
    <message>
        <source>Typed</source>
        <extracomment>what a scanner typed</extracomment>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>the name of a verdict: to a physical test</extracomment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>reject</source>
        <extracomment>the name of a verdict, within a line</extracomment>
        <translation>rejeter</translation>
    </message>
    <message>
        <source>defer</source>
        <extracomment>the name of a verdict, within a line</extracomment>
        <translation>différer</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>the name of a verdict, within a line: to a physical test</extracomment>
        <translation>tester</translation>
    </message>
    <message>
        <source>certify</source>
        <extracomment>the name of a verdict, within a line</extracomment>
        <translation>certifier</translation>
    </message>
    <message>
        <source>Nothing waits for your word, as far as this workstation has heard.</source>
        <translation>Rien n’attend votre avis, pour autant que ce poste le sache.</translation>
    </message>
    <message>
        <source>Waiting for your word</source>
        <translation>Attend votre avis</translation>
    </message>
    <message>
        <source>Overturned since Friday</source>
        <translation>Renversé depuis vendredi</translation>
    </message>
    <message>
        <source>Your answer is awaited</source>
        <translation>Votre réponse est attendue</translation>
    </message>
    <message>
        <source>Another mentor differs</source>
        <translation>Un autre mentor diffère</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message numerus="yes">
        <source>Certified {n:,} items</source>
        <comment>Certified {n:,} item</comment>
        <translation>
            <numerusform>{n:,} article certifié</numerusform>
            <numerusform>{n:,} articles certifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected {n:,} items</source>
        <comment>Rejected {n:,} item</comment>
        <translation>
            <numerusform>{n:,} article rejeté</numerusform>
            <numerusform>{n:,} articles rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to test {n:,} items</source>
        <comment>Sent to test {n:,} item</comment>
        <translation>
            <numerusform>{n:,} article envoyé au test</numerusform>
            <numerusform>{n:,} articles envoyés au test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deferred {n:,} items</source>
        <comment>Deferred {n:,} item</comment>
        <translation>
            <numerusform>{n:,} article différé</numerusform>
            <numerusform>{n:,} articles différés</numerusform>
        </translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>Votre semaine</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>l’ouvre</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>aucune nouvelle</translation>
    </message>
    <message numerus="yes">
        <source>{n} working days</source>
        <comment>{n} working day</comment>
        <translation>
            <numerusform>{n} jour ouvré</numerusform>
            <numerusform>{n} jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}, late</source>
        <extracomment>for so many days an answer is awaited, which is too long</extracomment>
        <translation>{days}, en retard</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <extracomment>a day of the week and the time of day</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>silent so far</source>
        <extracomment>an intern, of whom nothing was heard</extracomment>
        <translation>sans nouvelles à ce jour</translation>
    </message>
    <message numerus="yes">
        <source>silent for {n} days</source>
        <comment>silent for {n} day</comment>
        <translation>
            <numerusform>sans nouvelles depuis {n} jour</numerusform>
            <numerusform>sans nouvelles depuis {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missed {n} milestones</source>
        <comment>missed a milestone</comment>
        <translation>
            <numerusform>a manqué {n} jalon</numerusform>
            <numerusform>a manqué {n} jalons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} milestones are late</source>
        <comment>a milestone is late</comment>
        <translation>
            <numerusform>{n} jalon est en retard</numerusform>
            <numerusform>{n} jalons sont en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>may have relapsed: {packs}</source>
        <translation>a peut-être rechuté&#xa0;: {packs}</translation>
    </message>
    <message>
        <source>has learnt: {packs}</source>
        <translation>a appris&#xa0;: {packs}</translation>
    </message>
    <message>
        <source>undone by damage</source>
        <extracomment>a decision, which damaged goods have undone</extracomment>
        <translation>annulé par un dommage</translation>
    </message>
    <message>
        <source>overridden by {mentor}</source>
        <translation>outrepassé par {mentor}</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>outrepassé</translation>
    </message>
    <message>
        <source>returned by {mentor}</source>
        <translation>renvoyé par {mentor}</translation>
    </message>
    <message>
        <source>{mentors} decided otherwise</source>
        <translation>{mentors}&#xa0;: décidé autrement</translation>
    </message>
    <message numerus="yes">
        <source>{mentors} remark otherwise</source>
        <comment>{mentors} remarks otherwise</comment>
        <translation>
            <numerusform>{mentors}&#xa0;: remarque contraire</numerusform>
            <numerusform>{mentors}&#xa0;: remarques contraires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your first word came after {time}: median of {decisions} in {n} days.</source>
        <comment>Your first word came after {time}: median of {decisions} in {n} day.</comment>
        <translation>
            <numerusform>Votre premier mot est venu après {time}&#xa0;: médiane de {decisions} sur {n} jour.</numerusform>
            <numerusform>Votre premier mot est venu après {time}&#xa0;: médiane de {decisions} sur {n} jours.</numerusform>
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
        <translation>rechuté</translation>
    </message>
    <message>
        <source>No case is verified yet.</source>
        <translation>Aucun cas n’est encore vérifié.</translation>
    </message>
    <message numerus="yes">
        <source>After {n} cases {rate:.0%} of the verified right ({low:.0%} to {high:.0%}).</source>
        <comment>After {n} case {rate:.0%} of the verified right ({low:.0%} to {high:.0%}).</comment>
        <translation>
            <numerusform>Après {n} cas, {rate:.0%} des vérifiés justes ({low:.0%} à {high:.0%}).</numerusform>
            <numerusform>Après {n} cas, {rate:.0%} des vérifiés justes ({low:.0%} à {high:.0%}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning curve. {sentence}</source>
        <translation>Courbe d’apprentissage. {sentence}</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Encore aucun cas</translation>
    </message>
    <message>
        <source>Nobody learns from you, as far as this workstation has heard.</source>
        <translation>Personne n’apprend avec vous, pour autant que ce poste le sache.</translation>
    </message>
    <message>
        <source>Whose standing</source>
        <translation>La position de qui</translation>
    </message>
    <message>
        <source>shows it</source>
        <translation>la montre</translation>
    </message>
    <message>
        <source>Lower to {level}</source>
        <translation>Baisser à {level}</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>No decision was made in any family yet.</source>
        <translation>Aucune décision n’a encore été prise dans une famille.</translation>
    </message>
    <message>
        <source>votes to raise it</source>
        <translation>vote pour monter</translation>
    </message>
    <message>
        <source>lowers it</source>
        <translation>baisse</translation>
    </message>
    <message>
        <source>Where {name} stands</source>
        <translation>Où en est {name}</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Où vous en êtes</translation>
    </message>
    <message>
        <source>No family is chosen.</source>
        <translation>Aucune famille n’est choisie.</translation>
    </message>
    <message>
        <source>There is no level above this.</source>
        <translation>Il n’y a pas de niveau au-dessus.</translation>
    </message>
    <message>
        <source>Only who teaches you lowers a level.</source>
        <translation>Seule une personne qui vous forme baisse un niveau.</translation>
    </message>
    <message>
        <source>There is no level below this.</source>
        <translation>Il n’y a pas de niveau au-dessous.</translation>
    </message>
    <message>
        <source>What lacks: {lacks}</source>
        <extracomment>{lacks}: sentences, what is missing for the next level</extracomment>
        <translation>Ce qui manque&#xa0;: {lacks}</translation>
    </message>
    <message>
        <source>{share:.0%} right: {passes:.0%}</source>
        <extracomment>who is right in so many cases passes so often</extracomment>
        <translation>{share:.0%} juste&#xa0;: {passes:.0%}</translation>
    </message>
    <message>
        <source>Chance to pass this gate at one look, by true recall: {chances}</source>
        <translation>Chance de passer ce palier en une fois, selon le vrai rappel&#xa0;: {chances}</translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions</source>
        <comment>{n} decision</comment>
        <translation>
            <numerusform>{n} décision</numerusform>
            <numerusform>{n} décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verified ({share:.0%})</source>
        <comment>{n} verified ({share:.0%})</comment>
        <translation>
            <numerusform>{n} vérifiée ({share:.0%})</numerusform>
            <numerusform>{n} vérifiées ({share:.0%})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verified</source>
        <comment>{n} verified</comment>
        <translation>
            <numerusform>{n} vérifiée</numerusform>
            <numerusform>{n} vérifiées</numerusform>
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
            <numerusform>{decisions}, {verified}, dont {n} par ce qui est revenu.</numerusform>
            <numerusform>{decisions}, {verified}, dont {n} par ce qui est revenu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{level}: the gate is open</source>
        <translation>{level}&#xa0;: le palier est ouvert</translation>
    </message>
    <message>
        <source>{level}: the gate is shut</source>
        <translation>{level}&#xa0;: le palier est fermé</translation>
    </message>
    <message>
        <source>Asked every week for {weeks}, with {rejects} and {certifies} a week, have passed in the end, by true recall: {recalls}. By true rate of false rejects: {rates}.</source>
        <extracomment>{weeks}: &quot;16 weeks&quot;; {rejects}: &quot;4 true rejects&quot;; {certifies}: &quot;12 true certifies&quot;</extracomment>
        <translation>Interrogés chaque semaine pendant {weeks}, avec {rejects} et {certifies} par semaine, ont passé à la fin, selon le vrai rappel&#xa0;: {recalls}. Selon le vrai taux de faux rejets&#xa0;: {rates}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <comment>{n} week</comment>
        <translation>
            <numerusform>{n} semaine</numerusform>
            <numerusform>{n} semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} true rejects</source>
        <comment>{n} true reject</comment>
        <translation>
            <numerusform>{n} vrai rejet</numerusform>
            <numerusform>{n} vrais rejets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} true certifies</source>
        <comment>{n} true certify</comment>
        <translation>
            <numerusform>{n} vrai à certifier</numerusform>
            <numerusform>{n} vrais à certifier</numerusform>
        </translation>
    </message>
    <message>
        <source>{recall:.0%} found</source>
        <extracomment>name of a line: whoever finds so many of what is to be rejected</extracomment>
        <translation>{recall:.0%} trouvés</translation>
    </message>
    <message>
        <source>week {week}</source>
        <translation>semaine {week}</translation>
    </message>
    <message>
        <source>The desk is still being opened. Try again in a moment.</source>
        <translation>Le poste est encore en cours d’ouverture. Réessayer dans un instant.</translation>
    </message>
    <message>
        <source>1,010 g</source>
        <translation>1&#x202f;010 g</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semaines</translation>
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
        <translation>16 semaines</translation>
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
        <translation>Un coin plié est le pire qui arrive, et c’est rare à cette épaisseur.</translation>
    </message>
    <message>
        <source>A broken bottle spoils every other parcel on the belt. Nothing lighter than a box keeps it apart.</source>
        <translation>Une bouteille cassée gâte tous les autres colis du tapis. Rien de plus léger qu’un carton ne l’isole.</translation>
    </message>
    <message>
        <source>A code lasts from 1 to {1} minutes. Correct --minutes.</source>
        <translation>Un code dure de 1 à {1} minutes. Corriger --minutes.</translation>
    </message>
    <message>
        <source>A level rises by one at a time.</source>
        <translation>Un niveau monte d’un pas à la fois.</translation>
    </message>
    <message>
        <source>A mentor gave this item a verdict in place of yours.</source>
        <translation>Un mentor a rendu pour cet article un verdict à la place du vôtre.</translation>
    </message>
    <message>
        <source>A mentor returned your decision ({1}). Decide it again.</source>
        <translation>Un mentor a renvoyé votre décision ({1}). Décidez de nouveau.</translation>
    </message>
    <message>
        <source>A publication: from an idea to a draft that is cleared</source>
        <translation>Une publication&#xa0;: d’une idée à un brouillon autorisé</translation>
    </message>
    <message>
        <source>A publication: from an idea to one that is submitted</source>
        <translation>Une publication&#xa0;: d’une idée à une publication soumise</translation>
    </message>
    <message>
        <source>A {1} knows no {2}.</source>
        <translation>Type {1}&#xa0;: {2} est inconnu.</translation>
    </message>
    <message>
        <source>Aerosol</source>
        <translation>Aérosol</translation>
    </message>
    <message>
        <source>An answer of {1} is over {2} bytes.</source>
        <translation>Une réponse de {1} dépasse {2} octets.</translation>
    </message>
    <message>
        <source>An audit share of 0 would let nobody see what escapes. Use 0.02 for 2 %.</source>
        <translation>Une part d’audit de 0 ne laisserait voir à personne ce qui échappe. Utiliser 0.02 pour 2&#x202f;%.</translation>
    </message>
    <message>
        <source>Angle missing: new picture</source>
        <translation>Angle manquant&#xa0;: nouvelle image</translation>
    </message>
    <message>
        <source>Another person wrote this record; they must sign in.</source>
        <translation>Une autre personne a écrit cet enregistrement&#x202f;; elle doit se connecter.</translation>
    </message>
    <message>
        <source>Another set of this pack is open. Finish it first, or leave it.</source>
        <translation>Un autre jeu de cet emballage est ouvert. Le terminer d’abord, ou l’interrompre.</translation>
    </message>
    <message>
        <source>At your level you observe, and do not decide yet.</source>
        <translation>À votre niveau, vous observez et ne décidez pas encore.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Bath</source>
        <translation>Bain</translation>
    </message>
    <message>
        <source>Bath towel, rolled</source>
        <translation>Serviette de bain, roulée</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Piles</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Beauty</source>
        <translation>Beauté</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Bowls</source>
        <translation>Bols</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Carton</translation>
    </message>
    <message>
        <source>Box with dunnage</source>
        <translation>Carton avec calage</translation>
    </message>
    <message>
        <source>Brittle part at the wall</source>
        <translation>Partie cassante contre la paroi</translation>
    </message>
    <message>
        <source>Brushes</source>
        <translation>Brosses</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Bougies</translation>
    </message>
    <message>
        <source>Cannot break</source>
        <translation>Ne peut pas casser</translation>
    </message>
    <message>
        <source>Cap without a seal</source>
        <translation>Bouchon sans scellé</translation>
    </message>
    <message>
        <source>Catalogue facts are wrong</source>
        <translation>Faits du catalogue faux</translation>
    </message>
    <message>
        <source>Catalogue facts were misread</source>
        <translation>Faits du catalogue mal lus</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Chargeurs</translation>
    </message>
    <message>
        <source>Cleaners</source>
        <translation>Nettoyants</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Compression test</source>
        <translation>Test de compression</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Cookware</source>
        <translation>Cuisson</translation>
    </message>
    <message>
        <source>Cotton T-shirt, folded</source>
        <translation>T-shirt en coton, plié</translation>
    </message>
    <message>
        <source>Cutlery</source>
        <translation>Couverts</translation>
    </message>
    <message>
        <source>Data gathered, with their card; first talk to the team</source>
        <translation>Données réunies, avec leur fiche&#x202f;; premier exposé à l’équipe</translation>
    </message>
    <message>
        <source>Decide blind, then look. Ask early: whom to ask stands in this plan. Take lunch with somebody new each week. Aim for a publication that is submitted and something that runs; say which matters more to you. Nobody expects you to be right at once, everybody expects you to say why.
</source>
        <translation>Décidez à l’aveugle, puis regardez. Demandez tôt&#xa0;: à qui demander figure dans ce plan. Déjeunez chaque semaine avec une nouvelle personne. Visez une publication soumise et quelque chose qui tourne&#x202f;; dites ce qui compte plus pour vous. Personne n’attend que vous ayez raison tout de suite, tout le monde attend que vous disiez pourquoi.
</translation>
    </message>
    <message>
        <source>Decide blind, then look. Ask early: whom to ask stands in this plan. Take lunch with somebody new each week. One goal is a publication or something in production; say which matters more to you. Nobody expects you to be right at once, everybody expects you to say why.
</source>
        <translation>Décidez à l’aveugle, puis regardez. Demandez tôt&#xa0;: à qui demander figure dans ce plan. Déjeunez chaque semaine avec une nouvelle personne. Un objectif est une publication ou quelque chose en production&#x202f;; dites ce qui compte plus pour vous. Personne n’attend que vous ayez raison tout de suite, tout le monde attend que vous disiez pourquoi.
</translation>
    </message>
    <message>
        <source>Decisions in force that certify a lighter pack, each once. Grams and cost: of the pack before less those of the certified one, by the ladder of this service, for each parcel that went out in the certified pack in a period that began on the day the decision came or later. Damage expected: by the score beside the decision when it came. Damage observed: as stated and reported of these parcels.</source>
        <translation>Décisions en vigueur qui certifient un emballage plus léger, chacune une fois. Grammes et coût&#xa0;: ceux de l’emballage d’avant moins ceux du certifié, selon l’échelle de ce service, pour chaque colis parti dans l’emballage certifié durant une période commencée le jour de la décision ou plus tard. Dommage attendu&#xa0;: selon le score à côté de la décision quand elle est venue. Dommage observé&#xa0;: comme indiqué et signalé pour ces colis.</translation>
    </message>
    <message>
        <source>Decisions on this item differ. The safer one holds until a mentor or lead decides.</source>
        <translation>Les décisions sur cet article diffèrent. La plus sûre vaut jusqu’à ce qu’un mentor ou un responsable décide.</translation>
    </message>
    <message>
        <source>Decoration</source>
        <translation>Décoration</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Chien</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Boissons</translation>
    </message>
    <message>
        <source>Drinkware</source>
        <translation>Verres et tasses</translation>
    </message>
    <message>
        <source>Drop test</source>
        <translation>Test de chute</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Électronique</translation>
    </message>
    <message>
        <source>Enrolment is {1} or {2}, not {3}.</source>
        <translation>L’inscription est {1} ou {2}, pas {3}.</translation>
    </message>
    <message>
        <source>Exempt by site agreement</source>
        <translation>Exempté par accord du site</translation>
    </message>
    <message>
        <source>Exposed or soft product</source>
        <translation>Produit exposé ou mou</translation>
    </message>
    <message>
        <source>Film holds the pieces together, it does not keep the pane from breaking when the parcel is bent.</source>
        <translation>Le film tient les pièces ensemble, il n’empêche pas la vitre de casser quand le colis plie.</translation>
    </message>
    <message>
        <source>Flammable</source>
        <translation>Inflammable</translation>
    </message>
    <message>
        <source>Flexible, light, in a closed bag: the header card is the only part that can suffer.</source>
        <translation>Souple, léger, dans un sachet fermé&#xa0;: seule la carte d’en-tête peut souffrir.</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Aliments</translation>
    </message>
    <message>
        <source>Fragile: would break</source>
        <translation>Fragile&#xa0;: casserait</translation>
    </message>
    <message>
        <source>Fragrance</source>
        <translation>Parfum</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>Gives way and comes back</source>
        <translation>Cède et revient</translation>
    </message>
    <message>
        <source>Glass with liquid</source>
        <translation>Verre avec liquide</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Verres</translation>
    </message>
    <message>
        <source>Grocery</source>
        <translation>Épicerie</translation>
    </message>
    <message>
        <source>Hair care</source>
        <translation>Soin des cheveux</translation>
    </message>
    <message>
        <source>Handed over: outcome owner named, notes, certificate</source>
        <translation>Transmis&#xa0;: garant du résultat nommé, notes, attestation</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Produits dangereux</translation>
    </message>
    <message>
        <source>Herbs and spices</source>
        <translation>Herbes et épices</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>It may be bent and dropped as often as one likes.</source>
        <translation>Il peut être plié et tomber autant de fois qu’on veut.</translation>
    </message>
    <message>
        <source>It was said of another decision than this.</source>
        <translation>C’était dit d’une autre décision que celle-ci.</translation>
    </message>
    <message>
        <source>Its own pack tears</source>
        <translation>Son propre emballage se déchire</translation>
    </message>
    <message>
        <source>Jars</source>
        <translation>Bocaux</translation>
    </message>
    <message>
        <source>Knives</source>
        <translation>Couteaux</translation>
    </message>
    <message>
        <source>LED bulbs, set of six, in a printed sleeve</source>
        <translation>Ampoules LED, lot de six, dans un fourreau imprimé</translation>
    </message>
    <message>
        <source>Large thin glass</source>
        <translation>Grand verre mince</translation>
    </message>
    <message>
        <source>Leak test</source>
        <translation>Test de fuite</translation>
    </message>
    <message>
        <source>Led bulbs</source>
        <translation>Ampoules led</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Éclairage</translation>
    </message>
    <message>
        <source>Lip care</source>
        <translation>Soin des lèvres</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Liquide</translation>
    </message>
    <message>
        <source>Liquid or leak</source>
        <translation>Liquide ou fuite</translation>
    </message>
    <message>
        <source>Loose parts</source>
        <translation>Pièces libres</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>Bagages</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>Aimant</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>Metrics cannot be told at {1}:{2}: {3}. Choose another --metrics.</source>
        <translation>Les métriques ne peuvent pas être données à {1}:{2}&#xa0;: {3}. Choisir un autre --metrics.</translation>
    </message>
    <message>
        <source>Midpoint: what holds, what is dropped, what is late and why</source>
        <translation>Mi-parcours&#xa0;: ce qui tient, ce qui est abandonné, ce qui est en retard et pourquoi</translation>
    </message>
    <message>
        <source>Mugs</source>
        <translation>Tasses</translation>
    </message>
    <message>
        <source>Name each facet once, and another one for the strata.</source>
        <translation>Nommer chaque facette une fois, et une autre pour les strates.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>Le nom ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>Needs concealment</source>
        <translation>Doit être dissimulé</translation>
    </message>
    <message>
        <source>No backup was made in {1}: {2}.</source>
        <translation>Aucune sauvegarde n’a été faite dans {1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>No other model was in use before this one. See `reviewer model list`.</source>
        <translation>Aucun autre modèle n’était en usage avant celui-ci. Voir `reviewer model list`.</translation>
    </message>
    <message>
        <source>No product is of a site {1}.</source>
        <translation>Aucun produit n’est d’un site {1}.</translation>
    </message>
    <message>
        <source>No schema can be made in {1} to restore into for a test: {2}. Let the service&apos;s account do so: GRANT CREATE ON DATABASE.</source>
        <translation>Aucun schéma ne peut être créé dans {1} pour un essai de restauration&#xa0;: {2}. Y autoriser le compte du service&#xa0;: GRANT CREATE ON DATABASE.</translation>
    </message>
    <message>
        <source>Nobody votes on a level of their own.</source>
        <translation>Personne ne vote sur son propre niveau.</translation>
    </message>
    <message>
        <source>Not every angle was looked at</source>
        <translation>Tous les angles n’ont pas été regardés</translation>
    </message>
    <message>
        <source>Notes stay on the desk: a newer Reviewer keeps them there.</source>
        <translation>Les notes restent au poste&#xa0;: un Reviewer plus récent les y garde.</translation>
    </message>
    <message>
        <source>Nothing in it breaks; its eyes are stitched.</source>
        <translation>Rien n’y casse&#x202f;; ses yeux sont cousus.</translation>
    </message>
    <message>
        <source>Nothing was decided of a product of {1}. Look at its name again.</source>
        <translation>Rien n’a été décidé d’un produit de {1}. Revoir son nom.</translation>
    </message>
    <message>
        <source>Nothing was seen.</source>
        <translation>Rien n’a été vu.</translation>
    </message>
    <message>
        <source>Oils and vinegars</source>
        <translation>Huiles et vinaigres</translation>
    </message>
    <message>
        <source>Olive oil in a glass bottle, 500 ml</source>
        <translation>Huile d’olive en bouteille de verre, 500 ml</translation>
    </message>
    <message>
        <source>Only mentors and leads may, and who supervises this.</source>
        <translation>Seuls les mentors et responsables le peuvent, et qui supervise ceci.</translation>
    </message>
    <message>
        <source>Only what you said yourself can be taken back.</source>
        <translation>Seul ce que vous avez dit vous-même peut être retiré.</translation>
    </message>
    <message>
        <source>Only who decided sees what was sealed until then.</source>
        <translation>Seule la personne qui a décidé voit ce qui était scellé jusque-là.</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Rangements</translation>
    </message>
    <message>
        <source>Other, with a note</source>
        <translation>Autre, avec une note</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>Plein air</translation>
    </message>
    <message>
        <source>Own container</source>
        <translation>Contenant d’origine</translation>
    </message>
    <message>
        <source>Packaging changed</source>
        <translation>Emballage changé</translation>
    </message>
    <message>
        <source>Padded mailer</source>
        <translation>Enveloppe matelassée</translation>
    </message>
    <message>
        <source>Pans</source>
        <translation>Poêles</translation>
    </message>
    <message>
        <source>Paper bag</source>
        <translation>Sachet papier</translation>
    </message>
    <message>
        <source>Paper under a kilogram tears at the fold, and flour is in everything.</source>
        <translation>Sous un kilogramme, le papier se déchire au pli, et il y a de la farine partout.</translation>
    </message>
    <message>
        <source>Paperback novel</source>
        <translation>Roman de poche</translation>
    </message>
    <message>
        <source>Pet supplies</source>
        <translation>Animalerie</translation>
    </message>
    <message>
        <source>Picture and text disagree</source>
        <translation>Image et texte se contredisent</translation>
    </message>
    <message>
        <source>Picture frame with a glass front, 20 by 30 cm</source>
        <translation>Cadre photo à vitre, 20 sur 30 cm</translation>
    </message>
    <message>
        <source>Picture unusable</source>
        <translation>Image inutilisable</translation>
    </message>
    <message>
        <source>Pilot; publication submitted</source>
        <translation>Pilote&#x202f;; publication soumise</translation>
    </message>
    <message>
        <source>Plan signed, first lunch, starter deck done</source>
        <translation>Plan signé, premier déjeuner, paquet de départ fait</translation>
    </message>
    <message>
        <source>Plates</source>
        <translation>Assiettes</translation>
    </message>
    <message>
        <source>Plush</source>
        <translation>Peluches</translation>
    </message>
    <message>
        <source>Plush rabbit, 21 cm</source>
        <translation>Lapin en peluche, 21 cm</translation>
    </message>
    <message>
        <source>Poly mailer</source>
        <translation>Pochette plastique</translation>
    </message>
    <message>
        <source>Pressed flat, a flip cap opens. One leak costs more than many boxes.</source>
        <translation>Écrasé à plat, un bouchon à clapet s’ouvre. Une fuite coûte plus que beaucoup de cartons.</translation>
    </message>
    <message>
        <source>Production: from a prototype to a pilot at one site</source>
        <translation>Production&#xa0;: d’un prototype à un pilote sur un site</translation>
    </message>
    <message>
        <source>Production: from a prototype to something that is live at one site</source>
        <translation>Production&#xa0;: d’un prototype à une mise en service sur un site</translation>
    </message>
    <message>
        <source>Products that must not go lighter were certified</source>
        <translation>Des produits qui ne doivent pas être allégés ont été certifiés</translation>
    </message>
    <message>
        <source>Proven offline; outline of the publication</source>
        <translation>Prouvé hors ligne&#x202f;; plan de la publication</translation>
    </message>
    <message>
        <source>Puzzles</source>
        <translation>Puzzles</translation>
    </message>
    <message>
        <source>Range must be like bytes=100-, bytes=100-199 or bytes=-100.</source>
        <translation>Range doit être comme bytes=100-, bytes=100-199 ou bytes=-100.</translation>
    </message>
    <message>
        <source>Record {1} of {2} is none. Have the pack written again.</source>
        <translation>L’enregistrement {1} de {2} n’en est pas un. Faire récrire le paquet.</translation>
    </message>
    <message>
        <source>Right verdict, wrong reason</source>
        <translation>Bon verdict, mauvais motif</translation>
    </message>
    <message>
        <source>Runs in shadow; draft of the publication</source>
        <translation>Tourne en mode fantôme&#x202f;; brouillon de la publication</translation>
    </message>
    <message>
        <source>SQLite keeps {1} at {2} where {3} is needed.</source>
        <translation>SQLite garde {1} à {2} là où il faut {3}.</translation>
    </message>
    <message>
        <source>SQLite says {1}</source>
        <translation>SQLite dit {1}</translation>
    </message>
    <message>
        <source>Send at most {1} records at once.</source>
        <translation>Envoyer au plus {1} enregistrements à la fois.</translation>
    </message>
    <message>
        <source>Send the body without a coding.</source>
        <translation>Envoyer le corps sans codage.</translation>
    </message>
    <message>
        <source>Shampoo with a flip cap, 400 ml</source>
        <translation>Shampooing à bouchon clapet, 400 ml</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Tranchant</translation>
    </message>
    <message>
        <source>Sharp: would puncture</source>
        <translation>Tranchant&#xa0;: percerait</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Se connecter d’abord.</translation>
    </message>
    <message>
        <source>Silicone baking mat</source>
        <translation>Tapis de cuisson en silicone</translation>
    </message>
    <message>
        <source>Soap</source>
        <translation>Savon</translation>
    </message>
    <message>
        <source>Soft all through; the outer pack need only keep it clean.</source>
        <translation>Mou partout&#x202f;; l’emballage extérieur doit seulement le garder propre.</translation>
    </message>
    <message>
        <source>Some of the items belong to sites you do not work for.</source>
        <translation>Certains articles sont de sites pour lesquels vous ne travaillez pas.</translation>
    </message>
    <message>
        <source>Somebody else was told so far. Pull again from the start.</source>
        <translation>Une autre personne était servie jusqu’ici. Reprendre la récupération du début.</translation>
    </message>
    <message>
        <source>Something in the pictures was missed</source>
        <translation>Quelque chose a échappé sur les images</translation>
    </message>
    <message>
        <source>Spreads</source>
        <translation>Pâtes à tartiner</translation>
    </message>
    <message>
        <source>Stiff enough by itself</source>
        <translation>Assez rigide par lui-même</translation>
    </message>
    <message>
        <source>Stoneware mug in a thin carton</source>
        <translation>Tasse en grès dans un carton mince</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Rangement</translation>
    </message>
    <message>
        <source>Sturdy and closed</source>
        <translation>Solide et fermé</translation>
    </message>
    <message>
        <source>Tableware</source>
        <translation>Vaisselle</translation>
    </message>
    <message>
        <source>Talk to everybody</source>
        <translation>Exposé devant tous</translation>
    </message>
    <message>
        <source>Talk to everybody; draft cleared</source>
        <translation>Exposé devant tous&#x202f;; brouillon autorisé</translation>
    </message>
    <message>
        <source>Talked to five people; the question of the project in one page</source>
        <translation>Parlé à cinq personnes&#x202f;; la question du projet en une page</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>Thé</translation>
    </message>
    <message>
        <source>Textile neither breaks nor leaks, and the bag keeps it clean. A box would be air.</source>
        <translation>Le textile ne casse ni ne fuit, et le sachet le garde propre. Un carton serait de l’air.</translation>
    </message>
    <message>
        <source>The account {1} is another person&apos;s already.</source>
        <translation>Le compte {1} est déjà celui d’une autre personne.</translation>
    </message>
    <message>
        <source>The address of a model must not contain a password. Use a token.</source>
        <translation>L’adresse d’un modèle ne doit pas contenir de mot de passe. Utiliser un jeton.</translation>
    </message>
    <message>
        <source>The backup {1} cannot be restored to {2}: {3}.</source>
        <translation>La sauvegarde {1} ne peut pas être restaurée dans {2}&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>The body ended early.</source>
        <translation>Le corps s’est terminé trop tôt.</translation>
    </message>
    <message>
        <source>The body is not JSON.</source>
        <translation>Le corps n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The body is over {1} bytes. Send less at once.</source>
        <translation>Le corps dépasse {1} octets. Envoyer moins à la fois.</translation>
    </message>
    <message>
        <source>The body took over {1} s.</source>
        <translation>Le corps a pris plus de {1} s.</translation>
    </message>
    <message>
        <source>The card {1} cannot be read: {2}. Put the right one back.</source>
        <translation>La fiche {1} ne peut pas être lue&#xa0;: {2}. Remettre la bonne.</translation>
    </message>
    <message>
        <source>The certificate {1} and the key {2} cannot be used: {3}. Correct --tls-cert and --tls-key; PEM without a password is expected.</source>
        <translation>Le certificat {1} et la clé {2} ne peuvent pas être utilisés&#xa0;: {3}. Corriger --tls-cert et --tls-key&#x202f;; PEM sans mot de passe est attendu.</translation>
    </message>
    <message>
        <source>The code is for site {1}, which you do not work for.</source>
        <translation>Le code est pour le site {1}, pour lequel vous ne travaillez pas.</translation>
    </message>
    <message>
        <source>The company&apos;s sign-in was not accepted. Begin again, or ask IT.</source>
        <translation>La connexion de l’entreprise n’a pas été acceptée. Recommencer, ou demander à l’informatique.</translation>
    </message>
    <message>
        <source>The database has schema {1}, and this version verifies {2} to {3}. Start the service of this version once.</source>
        <translation>La base a le schéma {1}, et cette version vérifie {2} à {3}. Démarrer une fois le service de cette version.</translation>
    </message>
    <message>
        <source>The database {1} holds a service already, and nothing is ever written over. Name an empty database.</source>
        <translation>La base {1} contient déjà un service, et rien n’est jamais écrasé. Nommer une base vide.</translation>
    </message>
    <message>
        <source>The decision is not about this item.</source>
        <translation>La décision ne porte pas sur cet article.</translation>
    </message>
    <message>
        <source>The decision it is about was refused.</source>
        <translation>La décision concernée a été refusée.</translation>
    </message>
    <message>
        <source>The descriptor {1} cannot be taken over: {2}. Correct --fd, or leave it out.</source>
        <translation>Le descripteur {1} ne peut pas être repris&#xa0;: {2}. Corriger --fd, ou l’omettre.</translation>
    </message>
    <message>
        <source>The file of the model {1} in {2} is not the one that was added: its SHA-256 is {3}..., not {4}... Put the right file back, or activate another model: reviewer model activate.</source>
        <translation>Le fichier du modèle {1} dans {2} n’est pas celui qui a été ajouté&#xa0;: son SHA-256 est {3}..., pas {4}... Remettre le bon fichier, ou activer un autre modèle&#xa0;: reviewer model activate.</translation>
    </message>
    <message>
        <source>The file {1} of the backup {2} is damaged.</source>
        <translation>Le fichier {1} de la sauvegarde {2} est endommagé.</translation>
    </message>
    <message>
        <source>The folder {1} holds something already, and nothing is ever written over. Move it aside, or name another with --data.</source>
        <translation>Le dossier {1} contient déjà quelque chose, et rien n’est jamais écrasé. Le déplacer, ou en nommer un autre avec --data.</translation>
    </message>
    <message>
        <source>The gate to {1} is not met. {2}</source>
        <translation>Le palier vers {1} n’est pas atteint. {2}</translation>
    </message>
    <message>
        <source>The handle has no room to the outside: one drop on that side reaches it.</source>
        <translation>L’anse n’a pas d’espace vers l’extérieur&#xa0;: une chute de ce côté l’atteint.</translation>
    </message>
    <message>
        <source>The items belong to sites you do not work for.</source>
        <translation>Les articles sont de sites pour lesquels vous ne travaillez pas.</translation>
    </message>
    <message>
        <source>The key {1} cannot be read: {2}. {3}</source>
        <translation>La clé {1} ne peut pas être lue&#xa0;: {2}. {3}</translation>
    </message>
    <message>
        <source>The matter is another than the step says.</source>
        <translation>L’affaire est autre que ne le dit l’étape.</translation>
    </message>
    <message>
        <source>The model cannot be copied to {1}: {2}.</source>
        <translation>Le modèle ne peut pas être copié dans {1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The model in {1} came without a card.</source>
        <translation>Le modèle dans {1} est venu sans fiche.</translation>
    </message>
    <message>
        <source>The model {1}</source>
        <translation>Le modèle {1}</translation>
    </message>
    <message>
        <source>The model {1} cannot be read: {2}.</source>
        <translation>Le modèle {1} ne peut pas être lu&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The model {1} is damaged ({2}). Install Reviewer anew where it is the one that ships, or activate another model: reviewer model activate.</source>
        <translation>Le modèle {1} est endommagé ({2}). Réinstaller Reviewer si c’est celui fourni, ou activer un autre modèle&#xa0;: reviewer model activate.</translation>
    </message>
    <message>
        <source>The model {1} is run by another server, so it is not activated here. Start the service, and ingest, with --scorer and its address.</source>
        <translation>Le modèle {1} tourne sur un autre serveur, il n’est donc pas activé ici. Démarrer le service, et ingérer, avec --scorer et son adresse.</translation>
    </message>
    <message>
        <source>The model {1} is run by another server; its card is there.</source>
        <translation>Le modèle {1} tourne sur un autre serveur&#x202f;; sa fiche y est.</translation>
    </message>
    <message>
        <source>The model {1} was put in use while the catalogue was scored by {2}. Nothing was imported: ingest it again.</source>
        <translation>Le modèle {1} a été mis en usage pendant que le catalogue recevait les scores de {2}. Rien n’a été importé&#xa0;: l’ingérer à nouveau.</translation>
    </message>
    <message>
        <source>The name of a member is over {1} characters.</source>
        <translation>Le nom d’un membre dépasse {1} caractères.</translation>
    </message>
    <message>
        <source>The pack is open</source>
        <translation>L’emballage est ouvert</translation>
    </message>
    <message>
        <source>The password contains a NUL or half a character. Choose another.</source>
        <translation>Le mot de passe contient un NUL ou un demi-caractère. En choisir un autre.</translation>
    </message>
    <message>
        <source>The password has {1} characters. Use {2} to {3}.</source>
        <translation>Le mot de passe a {1} caractères. En utiliser {2} à {3}.</translation>
    </message>
    <message>
        <source>The payload does not match its hash.</source>
        <translation>Le contenu ne correspond pas à son hash.</translation>
    </message>
    <message>
        <source>The payload is over {1} characters.</source>
        <translation>Le contenu dépasse {1} caractères.</translation>
    </message>
    <message>
        <source>The payload&apos;s &apos;item&apos; is over {1} characters.</source>
        <translation>Le «&#xa0;item&#xa0;» du contenu dépasse {1} caractères.</translation>
    </message>
    <message>
        <source>The payload&apos;s &apos;reason&apos; or &apos;group&apos; is too long.</source>
        <translation>Le «&#xa0;reason&#xa0;» ou «&#xa0;group&#xa0;» du contenu est trop long.</translation>
    </message>
    <message>
        <source>The payload&apos;s {1} must name something.</source>
        <translation>Le {1} du contenu doit nommer quelque chose.</translation>
    </message>
    <message>
        <source>The physical test {1} of a product that you decided is back: in the pack in question {2}.</source>
        <translation>Le résultat de l’essai physique {1} d’un produit que vous avez décidé est arrivé ; dans l’emballage en question : {2}.</translation>
    </message>
    <message>
        <source>The picture has {1} bytes.</source>
        <translation>L’image a {1} octets.</translation>
    </message>
    <message>
        <source>The picture in the shop shows one bulb; six lie side by side and push each other out of the sleeve.</source>
        <translation>L’image de la boutique montre une ampoule&#x202f;; six sont côte à côte et se poussent hors du fourreau.</translation>
    </message>
    <message>
        <source>The picture {1} cannot be read: {2}.</source>
        <translation>L’image {1} ne peut pas être lue&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The picture {1} cannot be written: {2}.</source>
        <translation>L’image {1} ne peut pas être écrite&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The picture {1} changed while the catalogue was read in. Ingest it again once nothing writes to it.</source>
        <translation>L’image {1} a changé pendant la lecture du catalogue. L’ingérer à nouveau quand rien n’y écrit plus.</translation>
    </message>
    <message>
        <source>The product {1} cannot be scored: {2}</source>
        <translation>Le produit {1} ne peut pas recevoir de score&#xa0;: {2}</translation>
    </message>
    <message>
        <source>The record does not match its hash.</source>
        <translation>L’enregistrement ne correspond pas à son hash.</translation>
    </message>
    <message>
        <source>The record this one takes back was refused.</source>
        <translation>L’enregistrement que celui-ci retire a été refusé.</translation>
    </message>
    <message>
        <source>The role {1} may not {2}.</source>
        <translation>Le rôle {1} n’a pas le droit&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The score is not told: wait for the decision.</source>
        <translation>Le score n’est pas dit&#xa0;: attendre la décision.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>The service cannot listen on {1}:{2}: {3}. Choose another {4}.</source>
        <translation>Le service ne peut pas écouter sur {1}:{2}&#xa0;: {3}. Choisir un autre {4}.</translation>
    </message>
    <message>
        <source>The service cannot reach its storage.</source>
        <translation>Le service n’atteint pas son stockage.</translation>
    </message>
    <message>
        <source>The service cannot use {1}. Write postgresql://..., or leave the URL out for the built-in SQLite file.</source>
        <translation>Le service ne peut pas utiliser {1}. Écrire postgresql://..., ou omettre l’URL pour le fichier SQLite intégré.</translation>
    </message>
    <message>
        <source>The service failed at this request; its log says why.</source>
        <translation>Le service a échoué à cette requête&#x202f;; son log dit pourquoi.</translation>
    </message>
    <message>
        <source>The service is still looking at its products. Ask again in a moment.</source>
        <translation>Le service examine encore ses produits. Redemander dans un instant.</translation>
    </message>
    <message>
        <source>The service refused record {1}: {2}. Both versions are kept.</source>
        <translation>Le service a refusé l’enregistrement {1} : {2}. Les deux versions sont conservées.</translation>
    </message>
    <message>
        <source>The service was restored from a backup. Pull again from the start.</source>
        <translation>Le service a été restauré d’une sauvegarde. Reprendre la récupération du début.</translation>
    </message>
    <message>
        <source>The service&apos;s database did not answer: {1}.</source>
        <translation>La base du service n’a pas répondu&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The service&apos;s database has schema {1}, this version knows {2}. Start the newer version of Reviewer again.</source>
        <translation>La base du service a le schéma {1}, cette version connaît {2}. Redémarrer la version plus récente de Reviewer.</translation>
    </message>
    <message>
        <source>The service&apos;s database {1} cannot be opened: {2}. Check that it is there, not damaged, and may be written.</source>
        <translation>La base du service {1} ne peut pas être ouverte&#xa0;: {2}. Vérifier qu’elle est là, non endommagée, et accessible en écriture.</translation>
    </message>
    <message>
        <source>The service&apos;s database {1} cannot be written: {2}. Give the account that runs Reviewer the right to write this file and its folder, or name another folder with --data.</source>
        <translation>La base du service {1} ne peut pas être écrite&#xa0;: {2}. Donner au compte qui exécute Reviewer le droit d’écrire ce fichier et son dossier, ou nommer un autre dossier avec --data.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>La session a pris fin. Se reconnecter.</translation>
    </message>
    <message>
        <source>The signature is not of this device&apos;s registered key.</source>
        <translation>La signature n’est pas de la clé enregistrée de cet appareil.</translation>
    </message>
    <message>
        <source>The way back must lead to this computer itself.</source>
        <translation>Le retour doit mener à cet ordinateur même.</translation>
    </message>
    <message>
        <source>There are no such figures for you.</source>
        <translation>Il n’y a pas de tels chiffres pour vous.</translation>
    </message>
    <message>
        <source>There is a person named {1} already. Choose another name.</source>
        <translation>Il y a déjà une personne nommée {1}. Choisir un autre nom.</translation>
    </message>
    <message>
        <source>There is a webhook named {1} already. Remove it first.</source>
        <translation>Il y a déjà un webhook nommé {1}. Le supprimer d’abord.</translation>
    </message>
    <message>
        <source>There is no device {1} here. See `reviewer device list`.</source>
        <translation>Il n’y a pas d’appareil {1} ici. Voir `reviewer device list`.</translation>
    </message>
    <message>
        <source>There is no folder {1} of pictures. Correct --images.</source>
        <translation>Il n’y a pas de dossier {1} d’images. Corriger --images.</translation>
    </message>
    <message>
        <source>There is no key {1}. {2}</source>
        <translation>Il n’y a pas de clé {1}. {2}</translation>
    </message>
    <message>
        <source>There is no model named {1}. See `reviewer model list`.</source>
        <translation>Il n’y a pas de modèle nommé {1}. Voir `reviewer model list`.</translation>
    </message>
    <message>
        <source>There is no person named {1}. See `reviewer person list`.</source>
        <translation>Il n’y a pas de personne nommée {1}. Voir `reviewer person list`.</translation>
    </message>
    <message>
        <source>There is no service in {1}. Name its folder with --data.</source>
        <translation>Il n’y a pas de service dans {1}. Nommer son dossier avec --data.</translation>
    </message>
    <message>
        <source>There is no such decision for you.</source>
        <translation>Il n’y a pas de telle décision pour vous.</translation>
    </message>
    <message>
        <source>There is no such institution.</source>
        <translation>Il n’y a pas de telle institution.</translation>
    </message>
    <message>
        <source>There is no such item for you.</source>
        <translation>Il n’y a pas de tel article pour vous.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>Il n’y a pas de tel modèle.</translation>
    </message>
    <message>
        <source>There is no such page; begin with the first.</source>
        <translation>Il n’y a pas de telle page&#x202f;; commencer par la première.</translation>
    </message>
    <message>
        <source>There is no such person for you.</source>
        <translation>Il n’y a pas de telle personne pour vous.</translation>
    </message>
    <message>
        <source>There is no such picture for you.</source>
        <translation>Il n’y a pas de telle image pour vous.</translation>
    </message>
    <message>
        <source>There is no such picture of an item for you.</source>
        <translation>Il n’y a pas de telle image d’un article pour vous.</translation>
    </message>
    <message>
        <source>There is no such sitting for you.</source>
        <translation>Il n’y a pas de telle séance pour vous.</translation>
    </message>
    <message>
        <source>There is no such value.</source>
        <translation>Il n’y a pas de telle valeur.</translation>
    </message>
    <message>
        <source>There is no webhook named {1}. See `reviewer webhook list`.</source>
        <translation>Il n’y a pas de webhook nommé {1}. Voir `reviewer webhook list`.</translation>
    </message>
    <message>
        <source>There is nothing to tell of this act yet.</source>
        <translation>Il n’y a encore rien à dire de cet acte.</translation>
    </message>
    <message>
        <source>These pairs make {1} slices, more than {2}. Ask for fewer pairs, for facets with fewer values, or for a shorter time.</source>
        <translation>Ces paires font {1} tranches, plus que {2}. Demander moins de paires, des facettes à moins de valeurs, ou une durée plus courte.</translation>
    </message>
    <message>
        <source>They work for none of your sites.</source>
        <translation>Cette personne ne travaille pour aucun de vos sites.</translation>
    </message>
    <message>
        <source>This computer was shut out by an admin. What was decided on it is kept here and can be exported; ask the admin.</source>
        <translation>Cet ordinateur a été exclu par un admin. Ce qui y a été décidé est gardé ici et peut être exporté&#x202f;; demander à l’admin.</translation>
    </message>
    <message>
        <source>This device calls too often.</source>
        <translation>Cet appareil appelle trop souvent.</translation>
    </message>
    <message>
        <source>This device is registered with another key. Start with a new profile folder, and keep the old one: its records can still be exported.</source>
        <translation>Cet appareil est enregistré avec une autre clé. Repartir d’un nouveau dossier de profil, et garder l’ancien&#xa0;: ses enregistrements peuvent toujours être exportés.</translation>
    </message>
    <message>
        <source>This place in the feed is not known. Pull again from the start.</source>
        <translation>Cette place dans le flux est inconnue. Reprendre la récupération du début.</translation>
    </message>
    <message>
        <source>This place in the feed is too old. Pull again from the start.</source>
        <translation>Cette place dans le flux est trop ancienne. Reprendre la récupération du début.</translation>
    </message>
    <message>
        <source>This record was made on another device.</source>
        <translation>Cet enregistrement a été fait sur un autre appareil.</translation>
    </message>
    <message>
        <source>This service has no model. Train one first.</source>
        <translation>Ce service n’a pas de modèle. En entraîner un d’abord.</translation>
    </message>
    <message>
        <source>This service has no product of a site {1}. There are {2}{3}. Correct --site, or ingest that site&apos;s catalogue first.</source>
        <translation>Ce service n’a pas de produit d’un site {1}. Il y a {2}{3}. Corriger --site, ou ingérer d’abord le catalogue de ce site.</translation>
    </message>
    <message>
        <source>This service has no sign-in by a company.</source>
        <translation>Ce service n’a pas de connexion par une entreprise.</translation>
    </message>
    <message>
        <source>This service knows no matters of kind {1}.</source>
        <translation>Ce service ne connaît pas d’affaires de type {1}.</translation>
    </message>
    <message>
        <source>This service knows no records of kind {1}.</source>
        <translation>Ce service ne connaît pas d’enregistrements de type {1}.</translation>
    </message>
    <message>
        <source>This service knows no such person.</source>
        <translation>Ce service ne connaît pas cette personne.</translation>
    </message>
    <message>
        <source>This service speaks protocol {1}, not {2}. Install the matching version.</source>
        <translation>Ce service parle le protocole {1}, pas {2}. Installer la version correspondante.</translation>
    </message>
    <message>
        <source>This session belongs to another device.</source>
        <translation>Cette session est d’un autre appareil.</translation>
    </message>
    <message>
        <source>This session was renewed from elsewhere and is closed. Sign in again.</source>
        <translation>Cette session a été renouvelée d’ailleurs et est fermée. Se reconnecter.</translation>
    </message>
    <message>
        <source>This sign-in took too long or was used already. Begin again.</source>
        <translation>Cette connexion a pris trop de temps ou a déjà servi. Recommencer.</translation>
    </message>
    <message>
        <source>This sign-in was begun by another program. Begin again.</source>
        <translation>Cette connexion a été commencée par un autre programme. Recommencer.</translation>
    </message>
    <message>
        <source>This was a calibration case: the panel said {1}, you said {2}. It has no effect on the item.</source>
        <translation>C’était un cas d’étalonnage. Le panel : {1} ; vous : {2}. Cela n’a aucun effet sur l’article.</translation>
    </message>
    <message>
        <source>Too careful: it would arrive whole</source>
        <translation>Trop prudent&#xa0;: il arriverait intact</translation>
    </message>
    <message>
        <source>Too heavy or large</source>
        <translation>Trop lourd ou grand</translation>
    </message>
    <message>
        <source>Too little gold is left of {1} that you have not met. A lead can ask a panel for more (Together, Gold cases).</source>
        <translation>Il reste trop peu d’or de {1} que vous n’avez pas rencontré. Un responsable peut en demander à un panel (Ensemble, Cas d’or).</translation>
    </message>
    <message>
        <source>Too many people are signing in.</source>
        <translation>Trop de personnes se connectent.</translation>
    </message>
    <message>
        <source>Too many products were rejected for nothing</source>
        <translation>Trop de produits ont été rejetés pour rien</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>Trop de mots de passe faux.</translation>
    </message>
    <message>
        <source>Too small for label</source>
        <translation>Trop petit pour l’étiquette</translation>
    </message>
    <message>
        <source>Towels</source>
        <translation>Serviettes</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>Jouets</translation>
    </message>
    <message>
        <source>Traces need more than is installed. Install it: {1}</source>
        <translation>Les traces demandent plus que ce qui est installé. L’installer&#xa0;: {1}</translation>
    </message>
    <message>
        <source>USB cable, 2 m, coiled</source>
        <translation>Câble USB, 2 m, enroulé</translation>
    </message>
    <message>
        <source>Vases</source>
        <translation>Vases</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Véhicules</translation>
    </message>
    <message>
        <source>Vendor pack passed a test</source>
        <translation>L’emballage fournisseur a passé un test</translation>
    </message>
    <message>
        <source>Vendor&apos;s pack</source>
        <translation>Emballage du fournisseur</translation>
    </message>
    <message>
        <source>Wants a second opinion</source>
        <translation>Demande un second avis</translation>
    </message>
    <message>
        <source>What PostgreSQL holds after copying is not what the backup holds. Nothing was kept. Check the database&apos;s encoding (UTF8 is needed) and try again.</source>
        <translation>Ce que PostgreSQL contient après la copie n’est pas ce que contient la sauvegarde. Rien n’a été gardé. Vérifier l’encodage de la base (il faut UTF8) et réessayer.</translation>
    </message>
    <message>
        <source>What was learnt is not held</source>
        <translation>Ce qui a été appris n’est pas retenu</translation>
    </message>
    <message>
        <source>Wheat flour in a paper bag, 1 kg</source>
        <translation>Farine de blé en sachet papier, 1 kg</translation>
    </message>
    <message>
        <source>Without the decision, each product would have gone on in the pack that the catalogue named as its current one when the decision came.</source>
        <translation>Sans la décision, chaque produit aurait continué dans l’emballage que le catalogue nommait comme actuel quand la décision est venue.</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Mauvais produit</translation>
    </message>
    <message>
        <source>You do not answer for one of these sites.</source>
        <translation>Vous ne répondez pas d’un de ces sites.</translation>
    </message>
    <message>
        <source>You do not work for this site.</source>
        <translation>Vous ne travaillez pas pour ce site.</translation>
    </message>
    <message>
        <source>Your company knows you, but nobody added you here. Ask an admin.</source>
        <translation>Votre entreprise vous connaît, mais personne ne vous a ajouté ici. Demander à un admin.</translation>
    </message>
    <message>
        <source>Your contest of {1} was {2}.</source>
        <translation>Votre contestation de {1} : {2}.</translation>
    </message>
    <message>
        <source>Your contest of {1} was {2}. {3}</source>
        <translation>Votre contestation de {1} : {2}. {3}</translation>
    </message>
    <message>
        <source>Your level for {1} is {2} now, it was {3}.</source>
        <translation>Votre niveau pour {1} est maintenant {2}, il était {3}.</translation>
    </message>
    <message>
        <source>Your level for {1} is {2} now, it was {3}. Reason: {4}. What helps: {5}</source>
        <translation>Votre niveau pour {1} est maintenant {2}, il était {3}. Motif : {4}. Ce qui aide : {5}</translation>
    </message>
    <message>
        <source>card band</source>
        <translation>bande de carton</translation>
    </message>
    <message>
        <source>ceramic</source>
        <translation>céramique</translation>
    </message>
    <message>
        <source>clear bag</source>
        <translation>sachet transparent</translation>
    </message>
    <message>
        <source>clear bag with a header card</source>
        <translation>sachet transparent à carte d’en-tête</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>décider</translation>
    </message>
    <message>
        <source>dismissed: the piece stands</source>
        <translation>rejetée, l’élément est maintenu</translation>
    </message>
    <message>
        <source>glass</source>
        <translation>verre</translation>
    </message>
    <message>
        <source>glass and plastic</source>
        <translation>verre et plastique</translation>
    </message>
    <message>
        <source>glass and wood</source>
        <translation>verre et bois</translation>
    </message>
    <message>
        <source>it could not be tested</source>
        <translation>n’a pas pu être testé</translation>
    </message>
    <message>
        <source>it was damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>it was whole</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>none, label on the bottle</source>
        <translation>aucun, étiquette sur la bouteille</translation>
    </message>
    <message>
        <source>none; the cap has no seal</source>
        <translation>aucun&#x202f;; le bouchon n’a pas de scellé</translation>
    </message>
    <message>
        <source>oversee</source>
        <translation>superviser</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>paper bag, folded and glued</source>
        <translation>sachet papier, plié et collé</translation>
    </message>
    <message>
        <source>paper band</source>
        <translation>bande de papier</translation>
    </message>
    <message>
        <source>plastic</source>
        <translation>plastique</translation>
    </message>
    <message>
        <source>plastic and metal</source>
        <translation>plastique et métal</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lire</translation>
    </message>
    <message>
        <source>read figures</source>
        <translation>lire les chiffres</translation>
    </message>
    <message>
        <source>report</source>
        <translation>déclarer</translation>
    </message>
    <message>
        <source>score</source>
        <translation>faire évaluer</translation>
    </message>
    <message>
        <source>shrink film, corners of card</source>
        <translation>film rétractable, coins en carton</translation>
    </message>
    <message>
        <source>silicone</source>
        <translation>silicone</translation>
    </message>
    <message>
        <source>sleeve, open at both ends</source>
        <translation>fourreau, ouvert aux deux bouts</translation>
    </message>
    <message>
        <source>textile</source>
        <translation>textile</translation>
    </message>
    <message>
        <source>thin carton, the handle touches the wall</source>
        <translation>carton mince, l’anse touche la paroi</translation>
    </message>
    <message>
        <source>upheld: the piece is wrong</source>
        <translation>retenue, l’élément est faux</translation>
    </message>
    <message>
        <source>weighted by the chance of being tested; Wilson for the effective size</source>
        <translation>pondéré par la chance d’être testé&#x202f;; Wilson pour l’effectif efficace</translation>
    </message>
    <message>
        <source>{1} Ask an admin for a code (reviewer device invite) and enter it within its time.</source>
        <translation>{1} Demander un code à un admin (reviewer device invite) et le saisir dans son délai.</translation>
    </message>
    <message>
        <source>{1} Wait {2} s.</source>
        <translation>{1} Attendre {2} s.</translation>
    </message>
    <message>
        <source>{1} answered with the model {2}, asked was {3}.</source>
        <translation>{1} a répondu avec le modèle {2}, demandé&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>{1} answers for the model {2}, asked for was {3}. Correct --scorer.</source>
        <translation>{1} répond pour le modèle {2}, demandé&#xa0;: {3}. Corriger --scorer.</translation>
    </message>
    <message>
        <source>{1} cannot be a name. Use 1 to {2} printable characters.</source>
        <translation>{1} ne peut pas être un nom. Utiliser 1 à {2} caractères imprimables.</translation>
    </message>
    <message>
        <source>{1} cannot be written: {2}.</source>
        <translation>{1} ne peut pas être écrit&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{1} did not answer within {2} s. Look whether the model server is overloaded.</source>
        <translation>{1} n’a pas répondu en {2} s. Voir si le serveur du modèle est surchargé.</translation>
    </message>
    <message>
        <source>{1} gave a score that cannot be for {2}: {3}</source>
        <translation>{1} a donné un score impossible pour {2}&#xa0;: {3}</translation>
    </message>
    <message>
        <source>{1} gave a wrong answer: {2}</source>
        <translation>{1} a donné une réponse fausse&#xa0;: {2}</translation>
    </message>
    <message>
        <source>{1} gave an answer that is no JSON object.</source>
        <translation>{1} a donné une réponse qui n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>{1} gave an answer that is no JSON.</source>
        <translation>{1} a donné une réponse qui n’est pas du JSON.</translation>
    </message>
    <message>
        <source>{1} has no {2} {3}: it is no model of packaging. Correct --scorer.</source>
        <translation>{1} n’a pas de {2} {3}&#xa0;: ce n’est pas un modèle d’emballage. Corriger --scorer.</translation>
    </message>
    <message>
        <source>{1} has over {2} records. Write several packs.</source>
        <translation>{1} a plus de {2} enregistrements. Écrire plusieurs paquets.</translation>
    </message>
    <message>
        <source>{1} is damaged. Use another backup.</source>
        <translation>{1} est endommagé. Utiliser une autre sauvegarde.</translation>
    </message>
    <message>
        <source>{1} is everybody, who could then say to be anybody. Name the proxy&apos;s own address in --trusted-proxy.</source>
        <translation>{1}, c’est tout le monde&#xa0;: n’importe qui pourrait alors se dire n’importe qui. Nommer l’adresse du proxy même dans --trusted-proxy.</translation>
    </message>
    <message>
        <source>{1} is for another service, {2}.</source>
        <translation>{1} est pour un autre service, {2}.</translation>
    </message>
    <message>
        <source>{1} is for others to do.</source>
        <translation>{1}&#xa0;: c’est à d’autres de le faire.</translation>
    </message>
    <message>
        <source>{1} is no Ed25519 key. {2}</source>
        <translation>{1} n’est pas une clé Ed25519. {2}</translation>
    </message>
    <message>
        <source>{1} is no address of a model. {2}</source>
        <translation>{1} n’est pas une adresse de modèle. {2}</translation>
    </message>
    <message>
        <source>{1} is no address of a model: {2}. {3}</source>
        <translation>{1} n’est pas une adresse de modèle&#xa0;: {2}. {3}</translation>
    </message>
    <message>
        <source>{1} is no address of a provider. It looks like https://id.example.</source>
        <translation>{1} n’est pas une adresse de fournisseur d’identité. Elle ressemble à https://id.example.</translation>
    </message>
    <message>
        <source>{1} is no address of a proxy. Say 127.0.0.1 or 10.0.3.0/24, for example, in --trusted-proxy.</source>
        <translation>{1} n’est pas une adresse de proxy. Dire 127.0.0.1 ou 10.0.3.0/24, par exemple, dans --trusted-proxy.</translation>
    </message>
    <message>
        <source>{1} is no address. Choose another --host.</source>
        <translation>{1} n’est pas une adresse. Choisir un autre --host.</translation>
    </message>
    <message>
        <source>{1} is no address. Say HOST:PORT, 127.0.0.1:9472 for example.</source>
        <translation>{1} n’est pas une adresse. Dire HOST:PORT, par exemple 127.0.0.1:9472.</translation>
    </message>
    <message>
        <source>{1} is no address. Say http://HOST:PORT of a collector.</source>
        <translation>{1} n’est pas une adresse. Dire http://HOST:PORT d’un collecteur.</translation>
    </message>
    <message>
        <source>{1} is no address. Write https://host/path.</source>
        <translation>{1} n’est pas une adresse. Écrire https://host/path.</translation>
    </message>
    <message>
        <source>{1} is no address: {2}.</source>
        <translation>{1} n’est pas une adresse&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{1} is no backup: {2} cannot be read ({3}). Name a folder that `reviewer backup` made; one that was ended halfway has no such file.</source>
        <translation>{1} n’est pas une sauvegarde&#xa0;: {2} ne peut pas être lu ({3}). Nommer un dossier fait par `reviewer backup`&#x202f;; une sauvegarde interrompue n’a pas ce fichier.</translation>
    </message>
    <message>
        <source>{1} is no card of a model. Train it again: reviewer train.</source>
        <translation>{1} n’est pas une fiche de modèle. L’entraîner à nouveau&#xa0;: reviewer train.</translation>
    </message>
    <message>
        <source>{1} is no database URL. Write postgresql://USER@HOST/NAME.</source>
        <translation>{1} n’est pas une URL de base de données. Écrire postgresql://USER@HOST/NAME.</translation>
    </message>
    <message>
        <source>{1} is no day. Write it as 2026-05-17.</source>
        <translation>{1} n’est pas un jour. L’écrire comme 2026-05-17.</translation>
    </message>
    <message>
        <source>{1} is no name: use small letters, digits, - and _, at most 64.</source>
        <translation>{1} n’est pas un nom&#xa0;: utiliser minuscules, chiffres, - et _, 64 au plus.</translation>
    </message>
    <message>
        <source>{1} is no number of tests a day. Use 20, and at most {2}.</source>
        <translation>{1} n’est pas un nombre de tests par jour. Utiliser 20, et au plus {2}.</translation>
    </message>
    <message>
        <source>{1} is no pack of this service&apos;s ladder.</source>
        <translation>{1} n’est pas un emballage de l’échelle de ce service.</translation>
    </message>
    <message>
        <source>{1} is no pair of facets. Write it as site.category.</source>
        <translation>{1} n’est pas une paire de facettes. L’écrire comme site.category.</translation>
    </message>
    <message>
        <source>{1} is no period. Write 2026, 2026-Q2, 2026-05 or 2026-05-17.</source>
        <translation>{1} n’est pas une période. Écrire 2026, 2026-Q2, 2026-05 ou 2026-05-17.</translation>
    </message>
    <message>
        <source>{1} is no place in a feed</source>
        <translation>{1} n’est pas une place dans un flux</translation>
    </message>
    <message>
        <source>{1} is no threshold. Say recall_ppm=850000 or starter_deck=no.</source>
        <translation>{1} n’est pas un seuil. Dire recall_ppm=850000 ou starter_deck=no.</translation>
    </message>
    <message>
        <source>{1} is no type of event. Use one of {2}.</source>
        <translation>{1} n’est pas un type d’événement. Utiliser l’un de {2}.</translation>
    </message>
    <message>
        <source>{1} is not encrypted. Use https:// for a model on another machine, or say --scorer-unencrypted where the network itself is safe.</source>
        <translation>{1} n’est pas chiffré. Utiliser https:// pour un modèle sur une autre machine, ou dire --scorer-unencrypted là où le réseau même est sûr.</translation>
    </message>
    <message>
        <source>{1} is not encrypted. Use https:// for a provider.</source>
        <translation>{1} n’est pas chiffré. Utiliser https:// pour un fournisseur d’identité.</translation>
    </message>
    <message>
        <source>{1} is not encrypted. Use https; http is for this machine alone.</source>
        <translation>{1} n’est pas chiffré. Utiliser https&#x202f;; http n’est que pour cette machine.</translation>
    </message>
    <message>
        <source>{1} is not reached ({2}). Start the model server, or correct --scorer.</source>
        <translation>{1} est injoignable ({2}). Démarrer le serveur du modèle, ou corriger --scorer.</translation>
    </message>
    <message>
        <source>{1} is not the key of this service. Copy {2} from the folder of the process that ran first; until then this one signs nothing.</source>
        <translation>{1} n’est pas la clé de ce service. Copier {2} depuis le dossier du processus qui a tourné le premier&#x202f;; jusque-là, celui-ci ne signe rien.</translation>
    </message>
    <message>
        <source>{1} is {2}, not an intern.</source>
        <translation>{1} est {2}, pas stagiaire.</translation>
    </message>
    <message>
        <source>{1} is {2}. A mentor or lead can be linked, and who has level 5.</source>
        <translation>{1} est {2}. Peuvent être liés un mentor ou un responsable, et qui a le niveau 5.</translation>
    </message>
    <message>
        <source>{1} lies before {2}.</source>
        <translation>{1} est avant {2}.</translation>
    </message>
    <message>
        <source>{1} lies in the service&apos;s own folder and would be lost with it. Name a place on another disk.</source>
        <translation>{1} est dans le dossier même du service et serait perdu avec lui. Nommer un endroit sur un autre disque.</translation>
    </message>
    <message>
        <source>{1} must be like 1 or 1-2.</source>
        <translation>{1} doit être comme 1 ou 1-2.</translation>
    </message>
    <message>
        <source>{1} names a person or a place on a page. Leave these out.</source>
        <translation>{1} nomme une personne ou un lieu sur une page. Les omettre.</translation>
    </message>
    <message>
        <source>{1} of {2} is not between 0.000001 and 1. Use 0.02 for 2 %.</source>
        <translation>{1} de {2} n’est pas entre 0.000001 et 1. Utiliser 0.02 pour 2&#x202f;%.</translation>
    </message>
    <message>
        <source>{1} pairs are too many at once; ask for {2} at most.</source>
        <translation>{1} paires sont trop à la fois&#x202f;; en demander {2} au plus.</translation>
    </message>
    <message>
        <source>{1} pictures in {2} were damaged there and are removed. Check that disk, and make the backup again.</source>
        <translation>{1} images dans {2} y étaient endommagées et sont supprimées. Vérifier ce disque, et refaire la sauvegarde.</translation>
    </message>
    <message>
        <source>{1} was made by a newer version of Reviewer. Restore it with that.</source>
        <translation>{1} a été fait par une version plus récente de Reviewer. Le restaurer avec elle.</translation>
    </message>
    <message>
        <source>{1} {2}</source>
        <translation>{1} {2}</translation>
    </message>
    <message>
        <source>{1}: {2}.</source>
        <translation>{1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Text at {share:.0%}.</source>
        <translation>Texte à {share:.0%}.</translation>
    </message>
    <message>
        <source>Targets are large enough for gloves.</source>
        <translation>Les cibles sont assez grandes pour des gants.</translation>
    </message>
    <message>
        <source>Targets are as usual.</source>
        <translation>Les cibles sont comme d’habitude.</translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>Rien ne bouge de soi-même.</translation>
    </message>
    <message>
        <source>The cursor blinks again.</source>
        <translation>Le curseur clignote à nouveau.</translation>
    </message>
    <message>
        <source>Right at first against wrong advice</source>
        <translation>Juste d’abord contre un mauvais conseil</translation>
    </message>
    <message>
        <source>{asked}: not yet</source>
        <extracomment>what a gate asks for, and that it is not met</extracomment>
        <translation>{asked}&#xa0;: pas encore</translation>
    </message>
    <message>
        <source>{asked}: done</source>
        <extracomment>what a gate asks for, and that it is met</extracomment>
        <translation>{asked}&#xa0;: atteint</translation>
    </message>
    <message>
        <source>{rate:.0%} ({low:.0%} to {high:.0%})</source>
        <translation>{rate:.0%} ({low:.0%} à {high:.0%})</translation>
    </message>
    <message>
        <source>{rate:.0%} of {tried} ({low:.0%} to {high:.0%})</source>
        <translation>{rate:.0%} de {tried} ({low:.0%} à {high:.0%})</translation>
    </message>
    <message>
        <source>{asked}: {found}</source>
        <extracomment>what a gate asks for, and the rate that was seen</extracomment>
        <translation>{asked}&#xa0;: {found}</translation>
    </message>
    <message>
        <source>{asked}: {found}, asked for {limit:.0%}</source>
        <translation>{asked}&#xa0;: {found}, demandé {limit:.0%}</translation>
    </message>
    <message>
        <source>The starter deck is not done.</source>
        <translation>Le paquet de départ n’est pas fait.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more true rejects right in a row would do.</source>
        <comment>{n} more true reject right in a row would do.</comment>
        <translation>
            <numerusform>{n} vrai rejet juste de plus d’affilée suffirait.</numerusform>
            <numerusform>{n} vrais rejets justes de plus d’affilée suffiraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more true certifies right in a row would do.</source>
        <comment>{n} more true certify right in a row would do.</comment>
        <translation>
            <numerusform>{n} vrai à certifier juste de plus d’affilée suffirait.</numerusform>
            <numerusform>{n} vrais à certifier justes de plus d’affilée suffiraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cases would do, right at first where the model was wrong.</source>
        <comment>{n} more case would do, right at first where the model was wrong.</comment>
        <translation>
            <numerusform>{n} cas de plus suffirait, juste d’abord là où le modèle avait tort.</numerusform>
            <numerusform>{n} cas de plus suffiraient, justes d’abord là où le modèle avait tort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report {path} cannot be written: {why}.</source>
        <translation>Le rapport {path} ne peut pas être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Reviewer crashed last time (it was started {began}). What was shown as saved is safe.</source>
        <translation>Reviewer a planté la dernière fois (démarré {began}). Ce qui était affiché comme enregistré est sauf.</translation>
    </message>
    <message>
        <source>This computer was switched off or restarted while Reviewer ran (it was started {began}). What was shown as saved is safe.</source>
        <translation>Cet ordinateur a été éteint ou redémarré pendant que Reviewer tournait (démarré {began}). Ce qui était affiché comme enregistré est sauf.</translation>
    </message>
    <message>
        <source>Reviewer was ended last time without being asked to leave (it was started {began}). What was shown as saved is safe.</source>
        <translation>Reviewer a été arrêté la dernière fois sans qu’on lui demande de fermer (démarré {began}). Ce qui était affiché comme enregistré est sauf.</translation>
    </message>
    <message>
        <source>Your site lets nobody write reports on this computer. Ask your IT.</source>
        <translation>Votre site ne laisse personne écrire de rapports sur cet ordinateur. Demander à l’informatique.</translation>
    </message>
    <message>
        <source>The tour needs an item on the screen.</source>
        <translation>La visite a besoin d’un article à l’écran.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>The model flagged these products, so a person decides. Why one was flagged stands above its packs. {down} and {up} go through the queue without a decision.</source>
        <translation>Le modèle a signalé ces produits, donc une personne décide. Le motif du signalement est au-dessus des emballages. {down} et {up} parcourent la file sans décision.</translation>
    </message>
    <message>
        <source>{first} to {last} show the angles, {together} several of them side by side. {closer} comes closer, {whole} shows the whole picture again.</source>
        <translation>{first} à {last} montrent les angles, {together} plusieurs côte à côte. {closer} rapproche, {whole} montre de nouveau l’image entière.</translation>
    </message>
    <message>
        <source>Pack and risk</source>
        <translation>Emballage et risque</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Votre verdict</translation>
    </message>
    <message>
        <source>{certify} certifies the proposed pack, {reject} rejects it, {test} sends the product to a physical test, {defer} defers. All but certifying ask for a reason by one more key.</source>
        <translation>{certify} certifie l’emballage proposé, {reject} le rejette, {test} envoie le produit au test physique, {defer} diffère. Tout sauf la certification demande un motif par une touche de plus.</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>{undo} takes your last decision back and shows its item again, also after it was sent and after a restart.</source>
        <translation>{undo} retire votre dernière décision et remontre son article, même après l’envoi et après un redémarrage.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien n’est perdu</translation>
    </message>
    <message>
        <source>A decision is saved on this computer before this line says so, and received once the service has it. Without a network you go on; what waits is sent later.</source>
        <translation>Une décision est enregistrée sur cet ordinateur avant que cette ligne le dise, et reçue une fois que le service l’a. Sans réseau, vous continuez&#x202f;; ce qui attend est envoyé plus tard.</translation>
    </message>
    <message>
        <source>Finding the rest</source>
        <translation>Trouver le reste</translation>
    </message>
    <message>
        <source>{palette} finds every action by name, {keys} shows all keys. This tour is there again under its name.</source>
        <translation>{palette} trouve chaque action par son nom, {keys} montre toutes les touches. Cette visite se retrouve sous son nom.</translation>
    </message>
    <message>
        <source>Facts, text and packs from the least material to the most. You decide first; what the model says is shown after your verdict, then {evidence} opens all of it.</source>
        <translation>Faits, texte et emballages du moins de matériau au plus. Vous décidez d’abord&#x202f;; ce que dit le modèle se montre après votre verdict, puis {evidence} ouvre le tout.</translation>
    </message>
    <message>
        <source>Facts, text and packs from the least material to the most, each with its risk of damage and how sure the model is of it. {evidence} opens everything that this rests on.</source>
        <translation>Faits, texte et emballages du moins de matériau au plus, chacun avec son risque de dommage et la certitude du modèle. {evidence} ouvre tout ce sur quoi cela repose.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Wrote the report to {path}.</source>
        <translation>Rapport écrit dans {path}.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>à savoir</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>Health of this desk</source>
        <translation>État de ce poste</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>en cours de demande</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>checks now</source>
        <translation>vérifie maintenant</translation>
    </message>
    <message>
        <source>writes a report</source>
        <translation>écrit un rapport</translation>
    </message>
    <message>
        <source>Report for whoever helps</source>
        <translation>Rapport pour qui aide</translation>
    </message>
    <message numerus="yes">
        <source>These {n} files, {size} in all, and nothing else. No product, note, name, password or token is in them.</source>
        <comment>This file, {size}, and nothing else. No product, note, name, password or token is in it.</comment>
        <translation>
            <numerusform>Ce fichier, {size}, et rien d’autre. Il ne contient ni produit, ni note, ni nom, ni mot de passe, ni jeton.</numerusform>
            <numerusform>Ces {n} fichiers, {size} en tout, et rien d’autre. Ils ne contiennent ni produit, ni note, ni nom, ni mot de passe, ni jeton.</numerusform>
        </translation>
    </message>
    <message>
        <source>saves it</source>
        <translation>l’enregistre</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>answers, version {version}</source>
        <translation>répond, version {version}</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchro</translation>
    </message>
    <message>
        <source>none since Reviewer was started</source>
        <translation>aucune depuis le démarrage de Reviewer</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>not compared yet: the service was not heard</source>
        <translation>pas encore comparée&#xa0;: le service n’a pas répondu</translation>
    </message>
    <message>
        <source>agrees with the service’s</source>
        <translation>concorde avec celle du service</translation>
    </message>
    <message>
        <source>{minutes} minutes ahead of the service’s: check date and time</source>
        <translation>{minutes} minutes d’avance sur celle du service&#xa0;: vérifier date et heure</translation>
    </message>
    <message>
        <source>{minutes} minutes behind the service’s: check date and time</source>
        <translation>{minutes} minutes de retard sur celle du service&#xa0;: vérifier date et heure</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Enregistré ici</translation>
    </message>
    <message numerus="yes">
        <source>{n} records</source>
        <comment>{n} record</comment>
        <translation>
            <numerusform>{n} enregistrement</numerusform>
            <numerusform>{n} enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>none: everything is received by the service</source>
        <translation>aucun&#xa0;: le service a tout reçu</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message numerus="yes">
        <source>{n} records: see History</source>
        <comment>{n} record: see History</comment>
        <translation>
            <numerusform>{n} enregistrement&#xa0;: voir Historique</numerusform>
            <numerusform>{n} enregistrements&#xa0;: voir Historique</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Refusé par le service</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>open: {size}, and its second copy {copy}</source>
        <translation>ouvert&#xa0;: {size}, et sa seconde copie {copy}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message>
        <source>{free}; no reserve for decisions is left: make room now</source>
        <translation>{free}&#x202f;; plus de réserve pour les décisions&#xa0;: libérer de la place maintenant</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>{free}: pictures are not fetched ahead any more</source>
        <translation>{free}&#xa0;: les images ne sont plus récupérées d’avance</translation>
    </message>
    <message>
        <source>Kept to work offline</source>
        <translation>Gardé pour travailler hors ligne</translation>
    </message>
    <message>
        <source>{pictures} of pictures, {lists} of lists</source>
        <translation>{pictures} d’images, {lists} de listes</translation>
    </message>
    <message>
        <source>{count} KiB</source>
        <extracomment>a size in KiB</extracomment>
        <translation>{count} Kio</translation>
    </message>
    <message>
        <source>{count} MiB</source>
        <extracomment>a size in MiB</extracomment>
        <translation>{count} Mio</translation>
    </message>
    <message>
        <source>{count} GiB</source>
        <extracomment>a size in GiB</extracomment>
        <translation>{count} Gio</translation>
    </message>
    <message>
        <source>Tour of this screen</source>
        <translation>Visite de cet écran</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>ends the tour</source>
        <translation>finit la visite</translation>
    </message>
    <message>
        <source>Step {place} of {count}</source>
        <translation>Étape {place} sur {count}</translation>
    </message>
</context>
</TS>
