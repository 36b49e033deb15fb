<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>{title}, {time}: paused, not on your timesheet yet</source>
        <translation>{title}, {time}&#x202f;: en pause, pas encore sur votre feuille de temps</translation>
    </message>
    <message>
        <source>{time} logged, {missing} below the target</source>
        <translation>{time} saisi, {missing} sous l’objectif</translation>
    </message>
    <message>
        <source>{time} on one day</source>
        <translation>{time} en un seul jour</translation>
    </message>
    <message>
        <source>{title}, {time}: still to come</source>
        <translation>{title}, {time}&#x202f;: encore à venir</translation>
    </message>
    <message>
        <source>{title}, {time}: on a day off</source>
        <translation>{title}, {time}&#x202f;: un jour non travaillé</translation>
    </message>
    <message>
        <source>{title}, {time}: very long</source>
        <translation>{title}, {time}&#x202f;: très long</translation>
    </message>
    <message>
        <source>{title}, {time}: no note</source>
        <translation>{title}, {time}&#x202f;: aucune note</translation>
    </message>
    <message>
        <source>Timeneye did not take something, or there is a question that only you can answer.</source>
        <translation>Timeneye n’a pas accepté quelque chose, ou une question n’attend que votre réponse.</translation>
    </message>
    <message>
        <source>It is safe here and is sent as soon as Timeneye can be reached.</source>
        <translation>C’est en sécurité ici et l’envoi a lieu dès que Timeneye est joignable.</translation>
    </message>
    <message>
        <source>A paused timer is on no timesheet before it is logged.</source>
        <translation>Un minuteur en pause n’est sur aucune feuille de temps avant d’être saisi.</translation>
    </message>
    <message>
        <source>Log what is missing, or call it fine: a day off, a short day.</source>
        <translation>Saisissez ce qui manque, ou indiquez que c’est bon&#x202f;: un jour de congé, une journée courte.</translation>
    </message>
    <message>
        <source>A day has 24 hours. Look at its entries.</source>
        <translation>Un jour a 24 heures. Regardez ses entrées.</translation>
    </message>
    <message>
        <source>This day has not come yet. Move the entry, or call it fine.</source>
        <translation>Ce jour n’est pas encore venu. Déplacez l’entrée, ou indiquez que c’est bon.</translation>
    </message>
    <message>
        <source>Saturday and Sunday are no working days here. Move the entry, or call it fine.</source>
        <translation>Samedi et dimanche ne sont pas des jours de travail ici. Déplacez l’entrée, ou indiquez que c’est bon.</translation>
    </message>
    <message>
        <source>More than 10 hours in one entry: was a timer forgotten?</source>
        <translation>Plus de 10 heures en une seule entrée&#x202f;: un minuteur a-t-il été oublié&#x202f;?</translation>
    </message>
    <message>
        <source>They say exactly the same. Was one of them logged twice?</source>
        <translation>Elles disent exactement la même chose. L’une d’elles a-t-elle été saisie deux fois&#x202f;?</translation>
    </message>
    <message>
        <source>Say what it was, or call it fine.</source>
        <translation>Dites ce que c’était, ou indiquez que c’est bon.</translation>
    </message>
    <message>
        <source>Nobody can log on this phase any more. Another one may be meant.</source>
        <translation>Plus personne ne peut saisir sur cette phase. Il s’agit peut-être d’une autre.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Afficher ce qui attend</translation>
    </message>
    <message>
        <source>Pick a phase and log it</source>
        <translation>Choisir une phase et saisir</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Afficher les entrées</translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation>Régler la durée</translation>
    </message>
    <message>
        <source>Delete one</source>
        <translation>En supprimer une</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Pick another phase</source>
        <translation>Choisir une autre phase</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}&#x202f;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal entries: {title}, {time}</source>
        <translation>
            <numerusform>%Ln entrée identique&#x202f;: {title}, {time}</numerusform>
            <numerusform>%Ln entrées identiques&#x202f;: {title}, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries on {title}, which is closed</source>
        <translation>
            <numerusform>%Ln entrée sur {title}, qui est fermée</numerusform>
            <numerusform>%Ln entrées sur {title}, qui est fermée</numerusform>
        </translation>
    </message>
    <message>
        <source>Log {time}</source>
        <translation>Saisir {time}</translation>
    </message>
    <message>
        <source>Move to {day}</source>
        <translation>Déplacer au {day}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing looks wrong among %Ln entries.</source>
        <translation>
            <numerusform>Rien d’anormal dans %Ln entrée.</numerusform>
            <numerusform>Rien d’anormal dans %Ln entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln to look at; there are more.</source>
        <translation>
            <numerusform>Le premier point (%Ln) à regarder&#x202f;; il y en a d’autres.</numerusform>
            <numerusform>Les %Ln premiers points à regarder&#x202f;; il y en a d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at.</source>
        <translation>
            <numerusform>%Ln point à regarder.</numerusform>
            <numerusform>%Ln points à regarder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln called fine.</source>
        <translation>
            <numerusform>%Ln marqué comme bon.</numerusform>
            <numerusform>%Ln marqués comme bons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter starts a timer that began {time} ago</source>
        <translation>Ctrl+Entrée démarre un minuteur commencé il y a {time}</translation>
    </message>
    <message>
        <source>Ctrl+Enter logs the time instead of starting a timer</source>
        <translation>Ctrl+Entrée saisit la durée au lieu de démarrer un minuteur</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>il y a {time}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation>aujourd’hui {clock}</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>hier {clock}</translation>
    </message>
    <message>
        <source>{day} {clock}</source>
        <translation>{day} {clock}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open Timeneye</source>
        <translation>Ouvrir Timeneye</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message numerus="yes">
        <source>Change %n entries</source>
        <translation>
            <numerusform>Modifier %n entrée</numerusform>
            <numerusform>Modifier %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy day summary</source>
        <translation>Copier le résumé du jour</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>Supprimer %n entrée</numerusform>
            <numerusform>Supprimer %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Copy day summary in Markdown</source>
        <translation>Copier le résumé du jour en Markdown</translation>
    </message>
    <message>
        <source>Why is it waiting</source>
        <translation>Pourquoi elle attend</translation>
    </message>
    <message>
        <source>Every entry on this computer is searched.</source>
        <translation>La recherche porte sur toutes les entrées de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing found on this computer.</source>
        <translation>Rien trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>That is all on this computer.</source>
        <translation>C’est tout sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln of more. Another word finds fewer.</source>
        <translation>
            <numerusform>%Ln entrée, la plus récente parmi d’autres. Un autre mot en trouve moins.</numerusform>
            <numerusform>Les %Ln plus récentes parmi d’autres. Un autre mot en trouve moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>you, with undo</source>
        <translation>vous, en annulant</translation>
    </message>
    <message>
        <source>you, with redo</source>
        <translation>vous, en rétablissant</translation>
    </message>
    <message>
        <source>on Timeneye or another device</source>
        <translation>sur Timeneye ou un autre appareil</translation>
    </message>
    <message>
        <source>Timeneye</source>
        <translation>Timeneye</translation>
    </message>
    <message numerus="yes">
        <source>Took back %n changes.</source>
        <translation>
            <numerusform>%n changement annulé.</numerusform>
            <numerusform>%n changements annulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed back {what}.</source>
        <translation>Remis comme avant&#x202f;: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Made %n changes again.</source>
        <translation>
            <numerusform>%n changement rétabli.</numerusform>
            <numerusform>%n changements rétablis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed {what} again.</source>
        <translation>Modifié à nouveau&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>Deleted {time} of {what}.</source>
        <translation>Supprimé&#x202f;: {time} sur {what}.</translation>
    </message>
    <message>
        <source>Brought back {time} of {what}.</source>
        <translation>Restauré&#x202f;: {time} sur {what}.</translation>
    </message>
    <message>
        <source>Timeneye is told too.</source>
        <translation>Timeneye en est informé aussi.</translation>
    </message>
    <message>
        <source>Found on Timeneye: its answer had been lost.</source>
        <translation>Retrouvée sur Timeneye&#x202f;: sa réponse s’était perdue.</translation>
    </message>
    <message>
        <source>Timeneye stored it with other minutes.</source>
        <translation>Timeneye l’a enregistrée avec une autre durée.</translation>
    </message>
    <message>
        <source>Logged: {what}</source>
        <translation>Saisie&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Brought back: {what}</source>
        <translation>Restaurée&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation>Supprimée&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Time: {before} became {after}</source>
        <translation>Durée&#x202f;: {after} au lieu de {before}</translation>
    </message>
    <message>
        <source>Phase: {before} became {after}</source>
        <translation>Phase&#x202f;: {after} au lieu de {before}</translation>
    </message>
    <message>
        <source>Day: {before} became {after}</source>
        <translation>Jour&#x202f;: {after} au lieu de {before}</translation>
    </message>
    <message>
        <source>Note: {before} became {after}</source>
        <translation>Note&#x202f;: {after} au lieu de {before}</translation>
    </message>
    <message>
        <source>another phase</source>
        <translation>une autre phase</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>«&#x202f;{note}&#x202f;»</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>aucune note</translation>
    </message>
    <message>
        <source>{title} yesterday</source>
        <translation>{title} hier</translation>
    </message>
    <message>
        <source>{title} tomorrow</source>
        <translation>{title} demain</translation>
    </message>
    <message>
        <source>{title} on {day}</source>
        <translation>{title} le {day}</translation>
    </message>
    <message>
        <source>Start {title}</source>
        <translation>Démarrer {title}</translation>
    </message>
    <message>
        <source>Loading older days</source>
        <translation>Chargement des jours plus anciens</translation>
    </message>
    <message>
        <source>Fetch older days from Timeneye</source>
        <translation>Récupérer les jours plus anciens sur Timeneye</translation>
    </message>
    <message>
        <source>Fetching older days from Timeneye. Stop</source>
        <translation>Récupération des jours plus anciens sur Timeneye. Arrêter</translation>
    </message>
    <message>
        <source>Older days are not on this computer.</source>
        <translation>Les jours plus anciens ne sont pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>That is all there is.</source>
        <translation>C’est tout ce qu’il y a.</translation>
    </message>
    <message>
        <source>Loading later days</source>
        <translation>Chargement des jours suivants</translation>
    </message>
    <message>
        <source>Nothing on this computer for this day.</source>
        <translation>Rien sur cet ordinateur pour ce jour.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n entries</source>
        <translation>
            <numerusform>%n entrée modifiée</numerusform>
            <numerusform>%n entrées modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entries, {time}</source>
        <translation>
            <numerusform>%n entrée supprimée, {time}</numerusform>
            <numerusform>%n entrées supprimées, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicated %n entries, {time}</source>
        <translation>
            <numerusform>%n entrée dupliquée, {time}</numerusform>
            <numerusform>%n entrées dupliquées, {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Split into {first} and {second}</source>
        <translation>Entrée divisée en {first} et {second}</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n entries into {time}</source>
        <translation>
            <numerusform>%n entrée fusionnée en {time}</numerusform>
            <numerusform>%n entrées fusionnées en {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n entries into {time}; the notes were too long together and are cut</source>
        <translation>
            <numerusform>%n entrée fusionnée en {time}&#x202f;; les notes réunies étaient trop longues et sont coupées</numerusform>
            <numerusform>%n entrées fusionnées en {time}&#x202f;; les notes réunies étaient trop longues et sont coupées</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}.</source>
        <translation>{done}.</translation>
    </message>
    <message numerus="yes">
        <source>{done}, but %n could not be changed: gone meanwhile.</source>
        <translation>
            <numerusform>{done}, mais %n n’a pas pu être modifiée&#x202f;: disparue entre-temps.</numerusform>
            <numerusform>{done}, mais %n n’ont pas pu être modifiées&#x202f;: disparues entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped {title} at {clock}.</source>
        <translation>{title} arrêté à {clock}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semaine dernière</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
    <message>
        <source>{time} of {target}</source>
        <translation>{time} sur {target}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, {time}</source>
        <translation>
            <numerusform>%n entrée, {time}</numerusform>
            <numerusform>%n entrées, {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>Pas encore chargé.</translation>
    </message>
    <message>
        <source>Nothing logged today yet.</source>
        <translation>Rien de saisi aujourd’hui pour l’instant.</translation>
    </message>
    <message>
        <source>Not loaded yet. Last copy: {when}.</source>
        <translation>Pas encore chargé. Dernière copie&#x202f;: {when}.</translation>
    </message>
    <message>
        <source>Start or stop</source>
        <translation>Démarrer ou arrêter</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pause ou reprise</translation>
    </message>
    <message>
        <source>Switch to...</source>
        <translation>Passer à...</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Discard the timer</source>
        <translation>Abandonner le minuteur</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>{day} {date}</source>
        <translation>{day} {date}</translation>
    </message>
    <message>
        <source>today {date}</source>
        <translation>aujourd’hui {date}</translation>
    </message>
    <message>
        <source>yesterday {date}</source>
        <translation>hier {date}</translation>
    </message>
    <message>
        <source>tomorrow {date}</source>
        <translation>demain {date}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Look over the week</source>
        <translation>Revoir la semaine</translation>
    </message>
    <message>
        <source>Mini timer</source>
        <translation>Mini-minuteur</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Saved here: {what}. Will be sent.</source>
        <translation>Enregistré ici&#x202f;: {what}. L’envoi suivra.</translation>
    </message>
    <message>
        <source>Logged {what}.</source>
        <translation>Saisi&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>It began at {clock}; {time} of what was before lies in the same time.</source>
        <translation>Début à {clock}&#x202f;; {time} de ce qui précède tombe sur le même temps.</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Rogner</translation>
    </message>
    <message>
        <source>Started {phase}.</source>
        <translation>Minuteur démarré&#x202f;: {phase}.</translation>
    </message>
    <message>
        <source>{time} of what was before is trimmed.</source>
        <translation>Rogné&#x202f;: {time} de ce qui précède.</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Partout dans la fenêtre</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>To the entry line</source>
        <translation>Aller à la ligne de saisie</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Espace</translation>
    </message>
    <message>
        <source>Stop the timer, or start the last one again</source>
        <translation>Arrêter le minuteur, ou redémarrer le dernier</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Space</source>
        <translation>Ctrl+Maj+Espace</translation>
    </message>
    <message>
        <source>Pause the timer, or resume it</source>
        <translation>Mettre le minuteur en pause, ou le reprendre</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Go on with the last phase</source>
        <translation>Continuer avec la dernière phase</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Change the note of what runs</source>
        <translation>Modifier la note de ce qui tourne</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search all entries</source>
        <translation>Chercher dans toutes les entrées</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Gauche</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Droite</translation>
    </message>
    <message>
        <source>Day before, day after</source>
        <translation>Jour précédent, jour suivant</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Début</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Maj+Z</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Annuler, rétablir</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Maj+E</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>The menu</source>
        <translation>Le menu</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>This sheet; in a field only F1</source>
        <translation>Cette fiche&#x202f;; dans un champ, F1 seulement</translation>
    </message>
    <message>
        <source>Entry line</source>
        <translation>Ligne de saisie</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>What the button says: log, or start a timer</source>
        <translation>Ce que dit le bouton&#x202f;: saisir, ou démarrer un minuteur</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>The other of the two</source>
        <translation>L’autre des deux</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Walk through the phases on offer, else through earlier lines</source>
        <translation>Parcourir les phases proposées, sinon les lignes précédentes</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take the phase that is highlighted; else on to the chips</source>
        <translation>Prendre la phase en surbrillance&#x202f;; sinon passer aux pastilles</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Pg préc</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <source>Earlier lines that start like this one</source>
        <translation>Lignes précédentes qui commencent comme celle-ci</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Take back one thing at a time; Up brings the text back</source>
        <translation>Retirer une chose à la fois&#x202f;; Haut ramène le texte</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Several lines: look at them, then log them together</source>
        <translation>Plusieurs lignes&#x202f;: les regarder, puis les saisir ensemble</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>On a chip: what else its words could mean</source>
        <translation>Sur une pastille&#x202f;: ce que ses mots pourraient dire d’autre</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic droit</translation>
    </message>
    <message>
        <source>On a chip: edit it</source>
        <translation>Sur une pastille&#x202f;: la modifier</translation>
    </message>
    <message>
        <source>Pasted lines</source>
        <translation>Lignes collées</translation>
    </message>
    <message>
        <source>Log all that are right</source>
        <translation>Saisir toutes celles qui sont correctes</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double clic</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation>Modifier la ligne</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Pick a phase for the selected lines</source>
        <translation>Choisir une phase pour les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Drop the selected lines</source>
        <translation>Retirer les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Back; the lines are kept</source>
        <translation>Retour&#x202f;; les lignes sont gardées</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Classeur (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Données (JSON)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Agenda (iCalendar)</translation>
    </message>
    <message>
        <source>For Excel, LibreOffice and the like, with a sheet of totals.</source>
        <translation>Pour Excel, LibreOffice et similaires, avec une feuille de totaux.</translation>
    </message>
    <message>
        <source>For any spreadsheet or program that reads tables.</source>
        <translation>Pour tout tableur ou programme qui lit des tableaux.</translation>
    </message>
    <message>
        <source>For programs. Nothing is left out.</source>
        <translation>Pour les programmes. Rien n’est omis.</translation>
    </message>
    <message>
        <source>Each entry is an event of a whole day that keeps nobody busy.</source>
        <translation>Chaque entrée est un événement d’une journée entière qui n’occupe personne.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Timeneye id</source>
        <translation>ID Timeneye</translation>
    </message>
    <message>
        <source>on Timeneye</source>
        <translation>sur Timeneye</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyée</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>en cours d’envoi</translation>
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
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>{time} {title}</source>
        <translation>{time} {title}</translation>
    </message>
    <message>
        <source>Nothing is logged on these days.</source>
        <translation>Rien de saisi pour ces jours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, {time}</source>
        <translation>
            <numerusform>%Ln entrée, {time}</numerusform>
            <numerusform>%Ln entrées, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not on Timeneye yet: included, and marked.</source>
        <translation>
            <numerusform>%Ln n’est pas encore sur Timeneye&#x202f;: incluse et signalée.</numerusform>
            <numerusform>%Ln ne sont pas encore sur Timeneye&#x202f;: incluses et signalées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln entries, {time}</source>
        <translation>
            <numerusform>Copié&#x202f;: %Ln entrée, {time}</numerusform>
            <numerusform>Copié&#x202f;: %Ln entrées, {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries are on this computer yet.</source>
        <translation>Aucune entrée sur cet ordinateur pour l’instant.</translation>
    </message>
    <message>
        <source>Entries before {day} are not on this computer yet.</source>
        <translation>Les entrées d’avant le {day} ne sont pas encore sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {all} entries</source>
        <translation>
            <numerusform>{done} entrée sur {all}</numerusform>
            <numerusform>{done} entrées sur {all}</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written. An older file is as it was.</source>
        <translation>Le disque est plein, rien n’a été écrit. Un fichier plus ancien reste tel quel.</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Total: {time}</source>
        <translation>Total&#x202f;: {time}</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Maj+O</translation>
    </message>
    <message>
        <source>Switch to a phase that you pick</source>
        <translation>Passer à une phase que vous choisissez</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Delete</source>
        <translation>Ctrl+Maj+Suppr</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Maj+N</translation>
    </message>
    <message>
        <source>What is not sent yet</source>
        <translation>Ce qui n’est pas encore envoyé</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>This computer: what works here</source>
        <translation>Cet ordinateur&#x202f;: ce qui fonctionne ici</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Maj+F1</translation>
    </message>
    <message>
        <source>Edit; with several selected, change phase, day or note of all</source>
        <translation>Modifier&#x202f;; si plusieurs sont sélectionnées, changer la phase, le jour ou la note de toutes</translation>
    </message>
    <message>
        <source>Go on with it now</source>
        <translation>La continuer maintenant</translation>
    </message>
    <message>
        <source>Walk through the entries</source>
        <translation>Parcourir les entrées</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>First and last of those in the list</source>
        <translation>La première et la dernière de la liste</translation>
    </message>
    <message>
        <source>Shift+Up</source>
        <translation>Maj+Haut</translation>
    </message>
    <message>
        <source>Shift+Down</source>
        <translation>Maj+Bas</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>En sélectionner plusieurs</translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation>Ctrl+Clic</translation>
    </message>
    <message>
        <source>Shift+Click</source>
        <translation>Maj+Clic</translation>
    </message>
    <message>
        <source>Select several with the mouse</source>
        <translation>En sélectionner plusieurs à la souris</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all of the day</source>
        <translation>Sélectionner toutes celles du jour</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Maj+D</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Diviser en deux</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Merge those of one phase and day</source>
        <translation>Fusionner celles d’une même phase et d’un même jour</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Maj+C</translation>
    </message>
    <message>
        <source>Copy a summary of the day</source>
        <translation>Copier un résumé du jour</translation>
    </message>
    <message>
        <source>Delete; Ctrl+Z brings it back</source>
        <translation>Supprimer&#x202f;; Ctrl+Z la ramène</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>History of the entry</source>
        <translation>Historique de l’entrée</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>All of this in a menu</source>
        <translation>Tout cela dans un menu</translation>
    </message>
    <message>
        <source>Select one only; leave the search</source>
        <translation>N’en sélectionner qu’une&#x202f;; quitter la recherche</translation>
    </message>
    <message>
        <source>While editing</source>
        <translation>Pendant la modification</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laisser comme c’était</translation>
    </message>
    <message>
        <source>Time: 5 minutes, with Shift 1. Day: one day</source>
        <translation>Durée&#x202f;: 5 minutes, avec Maj 1. Jour&#x202f;: un jour</translation>
    </message>
    <message>
        <source>Time: 30 minutes. Day: a week</source>
        <translation>Durée&#x202f;: 30 minutes. Jour&#x202f;: une semaine</translation>
    </message>
    <message>
        <source>Picking a phase</source>
        <translation>Choix d’une phase</translation>
    </message>
    <message>
        <source>Walk through the phases</source>
        <translation>Parcourir les phases</translation>
    </message>
    <message>
        <source>Eight at a time</source>
        <translation>Huit à la fois</translation>
    </message>
    <message>
        <source>Take the highlighted one</source>
        <translation>Prendre celle en surbrillance</translation>
    </message>
    <message>
        <source>Pin it to the top</source>
        <translation>L’épingler en haut</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>La masquer</translation>
    </message>
    <message>
        <source>Alt+H</source>
        <translation>Alt+H</translation>
    </message>
    <message>
        <source>Show hidden ones, if there are any</source>
        <translation>Afficher les masquées, s’il y en a</translation>
    </message>
    <message>
        <source>Alt+C</source>
        <translation>Alt+C</translation>
    </message>
    <message>
        <source>Show closed ones, if there are any</source>
        <translation>Afficher les fermées, s’il y en a</translation>
    </message>
    <message>
        <source>Pin and hide in a menu</source>
        <translation>Épingler et masquer dans un menu</translation>
    </message>
    <message>
        <source>What the entry line understands, in any order</source>
        <translation>Ce que comprend la ligne de saisie, dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>1:30</source>
        <translation>1:30</translation>
    </message>
    <message>
        <source>90m</source>
        <translation>90m</translation>
    </message>
    <message>
        <source>1.5h</source>
        <translation>1,5h</translation>
    </message>
    <message>
        <source>So long: Enter logs it</source>
        <translation>Cette durée&#x202f;: Entrée la saisit</translation>
    </message>
    <message>
        <source>9-10:30</source>
        <translation>9-10:30</translation>
    </message>
    <message>
        <source>From nine to half past ten: logs 1:30</source>
        <translation>De neuf heures à dix heures et demie&#x202f;: saisit 1:30</translation>
    </message>
    <message>
        <source>25m ago</source>
        <translation>il y a 25m</translation>
    </message>
    <message>
        <source>@9:30</source>
        <translation>@9:30</translation>
    </message>
    <message>
        <source>A timer that began then</source>
        <translation>Un minuteur commencé à ce moment</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>avant-hier</translation>
    </message>
    <message>
        <source>mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>12 mar</source>
        <translation>12 mars</translation>
    </message>
    <message>
        <source>On that day</source>
        <translation>Ce jour-là</translation>
    </message>
    <message>
        <source>acme des</source>
        <translation>acme des</translation>
    </message>
    <message>
        <source>/acme des</source>
        <translation>/acme des</translation>
    </message>
    <message>
        <source>Project and phase; after / it is never the note</source>
        <translation>Projet et phase&#x202f;; après /, ce n’est jamais la note</translation>
    </message>
    <message>
        <source>&apos;2 reviews</source>
        <translation>&apos;2 revues</translation>
    </message>
    <message>
        <source>An apostrophe keeps a word for the note</source>
        <translation>Une apostrophe garde un mot pour la note</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>Worked on away from the computer</source>
        <translation>Se travaille loin de l’ordinateur</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masquée</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>récente</translation>
    </message>
    <message>
        <source>used earlier</source>
        <translation>déjà utilisée</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>initiales</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>proche</translation>
    </message>
    <message>
        <source>usual on {weekday}s</source>
        <translation>habituelle le {weekday}</translation>
    </message>
    <message>
        <source>usual on {weekday} mornings</source>
        <translation>habituelle le {weekday} matin</translation>
    </message>
    <message>
        <source>usual on {weekday} afternoons</source>
        <translation>habituelle le {weekday} après-midi</translation>
    </message>
    <message>
        <source>usual on {weekday} evenings</source>
        <translation>habituelle le {weekday} soir</translation>
    </message>
    <message>
        <source>usual on {weekday} nights</source>
        <translation>habituelle la nuit du {weekday}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”.</source>
        <translation>Rien ne correspond à «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>Timeneye lists no project for you yet. Somebody has to add you to one.</source>
        <translation>Timeneye ne vous propose encore aucun projet. Quelqu’un doit vous ajouter à l’un d’eux.</translation>
    </message>
    <message>
        <source>No open phase is known here yet. They appear as Timeneye lists them.</source>
        <translation>Aucune phase ouverte n’est encore connue ici. Elles apparaissent dès que Timeneye les propose.</translation>
    </message>
    <message>
        <source>Not loaded yet. Projects and phases appear here once Timeneye could be reached.</source>
        <translation>Pas encore chargé. Les projets et les phases apparaissent ici dès que Timeneye est joignable.</translation>
    </message>
    <message>
        <source>“{title}” is closed on Timeneye, which refuses time on it. Somebody has to open it again there.</source>
        <translation>«&#x202f;{title}&#x202f;» est fermée sur Timeneye, qui y refuse du temps. Quelqu’un doit l’y rouvrir.</translation>
    </message>
    <message>
        <source>Hid “{title}”. Its whole words still find it.</source>
        <translation>«&#x202f;{title}&#x202f;» est masquée. Ses mots entiers la trouvent encore.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden phases do: Alt+H shows them.</source>
        <translation>
            <numerusform>%n phase masquée correspond&#x202f;: Alt+H l’affiche.</numerusform>
            <numerusform>%n phases masquées correspondent&#x202f;: Alt+H les affiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer letters, or show closed phases with Alt+C.</source>
        <translation>Essayez moins de lettres, ou affichez les phases fermées avec Alt+C.</translation>
    </message>
    <message>
        <source>Try fewer letters or another word.</source>
        <translation>Essayez moins de lettres ou un autre mot.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>as much as {before}</source>
        <translation>autant que {before}</translation>
    </message>
    <message>
        <source>{time} more than {before}</source>
        <translation>{time} de plus que {before}</translation>
    </message>
    <message>
        <source>{time} less than {before}</source>
        <translation>{time} de moins que {before}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>last week by this day</source>
        <translation>la semaine dernière au même jour</translation>
    </message>
    <message>
        <source>last month by this day</source>
        <translation>le mois dernier au même jour</translation>
    </message>
    <message>
        <source>last year by this day</source>
        <translation>l’année dernière au même jour</translation>
    </message>
    <message>
        <source>the days before</source>
        <translation>les jours d’avant</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>la veille</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>la semaine d’avant</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>le mois d’avant</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>l’année d’avant</translation>
    </message>
    <message>
        <source>Everything is on Timeneye. What was loaded here stays on this computer.</source>
        <translation>Tout est sur Timeneye. Ce qui a été chargé ici reste sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not on Timeneye yet. Nothing is lost: this stays on this computer and is sent after the next sign-in of the same person.</source>
        <translation>
            <numerusform>%Ln changement n’est pas encore sur Timeneye. Rien n’est perdu&#x202f;: il reste sur cet ordinateur et sera envoyé à la prochaine connexion de la même personne.</numerusform>
            <numerusform>%Ln changements ne sont pas encore sur Timeneye. Rien n’est perdu&#x202f;: ils restent sur cet ordinateur et seront envoyés à la prochaine connexion de la même personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample data is gone then, with everything you tried in it.</source>
        <translation>Les données d’exemple disparaissent alors, avec tout ce que vous y avez essayé.</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Journée de travail</translation>
    </message>
    <message>
        <source>Daily target</source>
        <translation>Objectif du jour</translation>
    </message>
    <message>
        <source>Hours a working day should hold, such as 8:00. 0 shows no target.</source>
        <translation>Heures que doit compter une journée de travail, par exemple 8:00. 0 n’affiche aucun objectif.</translation>
    </message>
    <message>
        <source>goal hours minutes time per day workday part-time total</source>
        <translation>objectif but heures minutes temps durée par jour journée ouvrée temps partiel total</translation>
    </message>
    <message>
        <source>The day begins at</source>
        <translation>Le jour commence à</translation>
    </message>
    <message>
        <source>Such as 4:00, up to 6:00: what is done earlier belongs to the day before. 0:00 is midnight.</source>
        <translation>Par exemple 4:00, jusqu’à 6:00&#x202f;: ce qui est fait plus tôt appartient à la veille. 0:00 est minuit.</translation>
    </message>
    <message>
        <source>midnight night shift late start of day date boundary</source>
        <translation>minuit nuit équipe travail de nuit tard début du jour journée date limite</translation>
    </message>
    <message>
        <source>A timer that runs into the next day</source>
        <translation>Un minuteur qui déborde sur le lendemain</translation>
    </message>
    <message>
        <source>midnight overnight split cut two days date late</source>
        <translation>minuit nuit lendemain diviser couper partager deux jours date tard</translation>
    </message>
    <message>
        <source>Asks when it is stopped</source>
        <translation>Demande à l’arrêt</translation>
    </message>
    <message>
        <source>An entry for each day</source>
        <translation>Une entrée par jour</translation>
    </message>
    <message>
        <source>One entry, on the first day</source>
        <translation>Une entrée, le premier jour</translation>
    </message>
    <message>
        <source>Measured time is rounded to</source>
        <translation>La durée mesurée est arrondie à</translation>
    </message>
    <message>
        <source>Once, when a timer is stopped. What is left over goes to the next one of the day.</source>
        <translation>Une seule fois, à l’arrêt d’un minuteur. Le reste passe au suivant du même jour.</translation>
    </message>
    <message>
        <source>rounding round minutes steps quarter increments billing nearest interval</source>
        <translation>arrondi arrondir minutes pas quart d’heure tranche incrément facturation plus proche intervalle</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>6 minutes</source>
        <translation>6 minutes</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>Hold what ran before</source>
        <translation>Garder en pause ce qui tournait</translation>
    </message>
    <message>
        <source>A timer makes way for another one paused, with its time. Otherwise it is logged at once.</source>
        <translation>Un minuteur laisse la place à un autre et reste en pause, avec sa durée. Sinon il est saisi aussitôt.</translation>
    </message>
    <message>
        <source>switch several parallel pause keep store stop start</source>
        <translation>passer changer plusieurs parallèle pause garder arrêter démarrer basculer</translation>
    </message>
    <message>
        <source>Work hours</source>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <source>Outside of them nobody is reminded to start a timer.</source>
        <translation>En dehors, aucun rappel de démarrer un minuteur.</translation>
    </message>
    <message>
        <source>working days week schedule monday tuesday wednesday thursday friday saturday sunday free</source>
        <translation>travail jours ouvrés semaine horaires planning lundi mardi mercredi jeudi vendredi samedi dimanche libre congé</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Me rappeler</translation>
    </message>
    <message>
        <source>When no timer runs in work hours, one runs for long, the target is reached, or something waits at the end of the day.</source>
        <translation>Quand aucun minuteur ne tourne aux heures de travail, qu’un minuteur tourne depuis longtemps, que l’objectif est atteint ou que quelque chose attend en fin de journée.</translation>
    </message>
    <message>
        <source>reminder nag forget forgotten notification quiet silent evening long idle</source>
        <translation>rappel rappeler oublier oublié notification calme silencieux soir long inactif</translation>
    </message>
    <message>
        <source>Propose a break after</source>
        <translation>Proposer une pause après</translation>
    </message>
    <message>
        <source>Such as 0:50. The timer is never stopped by it. 0 proposes none.</source>
        <translation>Par exemple 0:50. Le minuteur n’en est jamais arrêté. 0 n’en propose aucune.</translation>
    </message>
    <message>
        <source>pomodoro focus rhythm pause rest break</source>
        <translation>pomodoro concentration rythme pause repos</translation>
    </message>
    <message>
        <source>A break takes</source>
        <translation>Une pause dure</translation>
    </message>
    <message>
        <source>Then you hear of it. 0 stays quiet.</source>
        <translation>Un avis vient ensuite. 0 reste silencieux.</translation>
    </message>
    <message>
        <source>pomodoro focus rhythm pause rest break length</source>
        <translation>pomodoro concentration rythme pause repos durée</translation>
    </message>
    <message>
        <source>Ask after</source>
        <translation>Demander après</translation>
    </message>
    <message>
        <source>An absence that long is asked about once you are back. 0:00 never asks.</source>
        <translation>Une absence aussi longue donne lieu à une question à votre retour. 0:00 ne demande jamais.</translation>
    </message>
    <message>
        <source>idle away absence inactivity lock screen sleep suspend minutes detection pause break</source>
        <translation>inactif inactivité absence absent parti verrouiller écran veille minutes détection pause</translation>
    </message>
    <message>
        <source>Calls count as presence</source>
        <translation>Les appels comptent comme présence</translation>
    </message>
    <message>
        <source>What keeps the screen awake, such as a call or a presentation, is no absence.</source>
        <translation>Ce qui garde l’écran allumé, comme un appel ou une présentation, n’est pas une absence.</translation>
    </message>
    <message>
        <source>video meeting presentation film inhibitor caffeine screen awake zoom teams</source>
        <translation>vidéo visio réunion présentation film appel inhibiteur caffeine écran allumé veille zoom teams</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>theme look colors mode night appearance bright accessibility a11y vision</source>
        <translation>thème aspect couleurs mode nuit apparence clair accessibilité a11y vue vision</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>language lingua sprache langue idioma translation english italian german french spanish</source>
        <translation>langue language lingua sprache idioma traduction anglais italien allemand français espagnol</translation>
    </message>
    <message>
        <source>Closing the window leaves the app there, or in the mini timer without a tray. Otherwise closing quits.</source>
        <translation>Fermer la fenêtre y laisse l’application, ou dans le mini-minuteur s’il n’y a pas de zone de notification. Sinon fermer quitte.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Touches partout</translation>
    </message>
    <message>
        <source>Away from the computer</source>
        <translation>Absence du poste</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Écran verrouillé</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Mise en veille</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Démarrage avec la session</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>fonctionne en partie</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>not looked for yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>Nothing here shows tray icons, so the mini timer or the window stands in. GNOME needs the extension AppIndicator.</source>
        <translation>Rien ici n’affiche d’icônes de notification, le mini-minuteur ou la fenêtre les remplace donc. GNOME a besoin de l’extension AppIndicator.</translation>
    </message>
    <message>
        <source>Nothing here shows notifications with buttons. The window says what they would.</source>
        <translation>Rien ici n’affiche de notifications avec des boutons. La fenêtre dit ce qu’elles diraient.</translation>
    </message>
    <message>
        <source>They are switched off in the settings.</source>
        <translation>Elles sont désactivées dans les réglages.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs. Its own keyboard settings can run a command; the settings name them.</source>
        <translation>Ce bureau ne donne pas de touches aux programmes. Ses propres réglages de clavier peuvent lancer une commande&#x202f;; les réglages les nomment.</translation>
    </message>
    <message>
        <source>Something that takes keys is not installed. The desktop&apos;s keyboard settings can run a command instead.</source>
        <translation>Un composant qui reçoit les touches n’est pas installé. Les réglages de clavier du bureau peuvent lancer une commande à la place.</translation>
    </message>
    <message>
        <source>The desktop took the keys back. Quit and start again.</source>
        <translation>Le bureau a repris les touches. Quittez et redémarrez.</translation>
    </message>
    <message>
        <source>Another program has some of the keys. The settings say which.</source>
        <translation>Un autre programme a certaines de ces touches. Les réglages disent lesquelles.</translation>
    </message>
    <message>
        <source>Nothing here tells when nobody is at the computer. A sleep is still seen.</source>
        <translation>Rien ici ne dit quand personne n’est à l’ordinateur. Une mise en veille est tout de même vue.</translation>
    </message>
    <message>
        <source>Only the desktop&apos;s own hint tells, some minutes late.</source>
        <translation>Seul l’indice du bureau lui-même le dit, avec quelques minutes de retard.</translation>
    </message>
    <message>
        <source>Nothing here tells when the screen is locked.</source>
        <translation>Rien ici ne dit quand l’écran est verrouillé.</translation>
    </message>
    <message>
        <source>Nothing announces a sleep. The clock shows afterwards how long it was.</source>
        <translation>Rien n’annonce une mise en veille. L’horloge montre ensuite combien de temps elle a duré.</translation>
    </message>
    <message>
        <source>The system does not let it be changed here. Its own list of programs to start can.</source>
        <translation>Le système ne permet pas de le changer ici. Sa propre liste de programmes à démarrer le permet.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet and sign in again. Until then a sign-in ends with the app.</source>
        <translation>Installez GNOME Keyring ou KWallet et reconnectez-vous. D’ici là, une connexion prend fin avec l’application.</translation>
    </message>
    <message>
        <source>It does not answer. Unlock it, then test again.</source>
        <translation>Il ne répond pas. Déverrouillez-le, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>It did not give back what it was given. Unlock it, then test again.</source>
        <translation>Il n’a pas rendu ce qui lui avait été confié. Déverrouillez-le, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>It cannot be written. Give it back to your user, then start again.</source>
        <translation>Il n’est pas accessible en écriture. Rendez-le à votre utilisateur, puis redémarrez.</translation>
    </message>
    <message>
        <source>The disk is almost full. Make room, or nothing more can be saved.</source>
        <translation>Le disque est presque plein. Faites de la place, sinon plus rien ne pourra être enregistré.</translation>
    </message>
    <message>
        <source>It cannot be reached. What you log is saved here and sent later.</source>
        <translation>Il n’est pas joignable. Ce que vous saisissez est enregistré ici et envoyé plus tard.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in of its own. Open a page in the browser.</source>
        <translation>Le réseau demande sa propre connexion. Ouvrez une page dans le navigateur.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for it. Ask whoever runs the network for their certificate.</source>
        <translation>Personne à qui cet ordinateur fait confiance ne s’en porte garant. Demandez son certificat à la personne qui gère le réseau.</translation>
    </message>
    <message>
        <source>It answers with errors. The app tries again by itself.</source>
        <translation>Il répond par des erreurs. L’application réessaie d’elle-même.</translation>
    </message>
    <message>
        <source>It answers, and wants you to sign in again.</source>
        <translation>Il répond, et demande une nouvelle connexion.</translation>
    </message>
    <message>
        <source>One was sent. Did you see it?</source>
        <translation>Une a été envoyée. L’avez-vous vue&#x202f;?</translation>
    </message>
    <message>
        <source>It gave back what it was given.</source>
        <translation>Il a rendu ce qui lui avait été confié.</translation>
    </message>
    <message>
        <source>It answered.</source>
        <translation>Il a répondu.</translation>
    </message>
    <message>
        <source>{used} in use, {free} free, in {place}</source>
        <translation>{used} occupés, {free} libres, dans {place}</translation>
    </message>
    <message>
        <source>Untouched for {time}, says {source}</source>
        <translation>Sans activité depuis {time}, selon {source}</translation>
    </message>
    <message>
        <source>The test did not succeed.</source>
        <translation>Le test n’a pas réussi.</translation>
    </message>
    <message>
        <source>The test succeeded.</source>
        <translation>Le test a réussi.</translation>
    </message>
    <message>
        <source>A click on the icon</source>
        <translation>Un clic sur l’icône</translation>
    </message>
    <message>
        <source>The middle button always starts or stops the last timer.</source>
        <translation>Le bouton du milieu démarre ou arrête toujours le dernier minuteur.</translation>
    </message>
    <message>
        <source>mouse notification area icon menu bar primary left button</source>
        <translation>souris zone de notification icône barre de menus principal bouton gauche</translation>
    </message>
    <message>
        <source>Opens the panel</source>
        <translation>Ouvre le panneau</translation>
    </message>
    <message>
        <source>Starts or stops</source>
        <translation>Démarre ou arrête</translation>
    </message>
    <message>
        <source>Opens the window</source>
        <translation>Ouvre la fenêtre</translation>
    </message>
    <message>
        <source>Drawn for</source>
        <translation>Dessinée pour</translation>
    </message>
    <message>
        <source>If the icon is hard to see, say how bright its bar is.</source>
        <translation>Si l’icône se voit mal, indiquez la clarté de sa barre.</translation>
    </message>
    <message>
        <source>icon panel bar taskbar dark light white black color invisible colour monochrome</source>
        <translation>icône panneau barre des tâches sombre clair blanc noir couleur invisible monochrome</translation>
    </message>
    <message>
        <source>A light bar</source>
        <translation>Une barre claire</translation>
    </message>
    <message>
        <source>A dark bar</source>
        <translation>Une barre sombre</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Continuer dans la zone de notification</translation>
    </message>
    <message>
        <source>background exit minimize hide x button notification area run</source>
        <translation>arrière-plan quitter fermer réduire masquer x bouton zone de notification tourner</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Afficher les notifications</translation>
    </message>
    <message>
        <source>When something needs you. Otherwise it waits on a card in the window.</source>
        <translation>Quand quelque chose est à traiter par vous. Sinon cela attend sur une carte dans la fenêtre.</translation>
    </message>
    <message>
        <source>notify alert popup bubble message quiet silent disturb desktop</source>
        <translation>notifier notification alerte popup bulle message calme silencieux déranger bureau</translation>
    </message>
    <message>
        <source>Show the mini timer</source>
        <translation>Afficher le mini-minuteur</translation>
    </message>
    <message>
        <source>A small window of its own with what runs. It is moved by dragging it.</source>
        <translation>Une petite fenêtre à part avec ce qui tourne. On la déplace en la faisant glisser.</translation>
    </message>
    <message>
        <source>floating widget overlay small always visible desktop</source>
        <translation>flottant widget superposé petit toujours visible bureau</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>Il affiche</translation>
    </message>
    <message>
        <source>size digits name full compact</source>
        <translation>taille chiffres nom complet compact</translation>
    </message>
    <message>
        <source>The time only</source>
        <translation>La durée seule</translation>
    </message>
    <message>
        <source>Time and phase</source>
        <translation>Durée et phase</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Above other windows</source>
        <translation>Au-dessus des autres fenêtres</translation>
    </message>
    <message>
        <source>always on top stay front pin floating</source>
        <translation>toujours au premier plan dessus rester devant épingler flottant</translation>
    </message>
    <message>
        <source>Opacity in percent</source>
        <translation>Opacité en pour cent</translation>
    </message>
    <message>
        <source>From 30 to 100.</source>
        <translation>De 30 à 100.</translation>
    </message>
    <message>
        <source>transparent transparency see through fade</source>
        <translation>transparent transparence opacité voir à travers estomper</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>Touches dans tous les programmes</translation>
    </message>
    <message>
        <source>Start or stop the timer</source>
        <translation>Démarrer ou arrêter le minuteur</translation>
    </message>
    <message>
        <source>Press the button, then the keys together. Backspace removes them, Escape leaves.</source>
        <translation>Cliquez sur le bouton, puis appuyez sur les touches ensemble. Retour arrière les retire, Échap quitte.</translation>
    </message>
    <message>
        <source>global hotkey shortcut keyboard combination toggle anywhere binding</source>
        <translation>global raccourci clavier touche combinaison basculer partout associer</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pause ou reprise</translation>
    </message>
    <message>
        <source>global hotkey shortcut keyboard resume rest</source>
        <translation>global raccourci clavier touche reprendre pause repos</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>global hotkey shortcut keyboard log bar type line</source>
        <translation>global raccourci clavier touche saisir barre taper ligne</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>global hotkey shortcut keyboard open raise front</source>
        <translation>global raccourci clavier touche ouvrir devant premier plan</translation>
    </message>
    <message>
        <source>Show or hide the mini timer</source>
        <translation>Afficher ou masquer le mini-minuteur</translation>
    </message>
    <message>
        <source>global hotkey shortcut keyboard floating small</source>
        <translation>global raccourci clavier touche flottant petit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>For the next sign-in. It begins with https://.</source>
        <translation>Pour la prochaine connexion. Elle commence par https://.</translation>
    </message>
    <message>
        <source>host url timeneye track domain site company on-premise api</source>
        <translation>hôte serveur url timeneye track domaine site entreprise on-premise sur site api</translation>
    </message>
    <message>
        <source>Time zone of your Timeneye account</source>
        <translation>Fuseau horaire de votre compte Timeneye</translation>
    </message>
    <message>
        <source>Such as Europe/Rome, as your profile there has it. Empty compares nothing.</source>
        <translation>Par exemple Europe/Rome, comme dans votre profil. Vide ne compare rien.</translation>
    </message>
    <message>
        <source>timezone travel abroad clock utc gmt profile country city</source>
        <translation>fuseau horaire voyage étranger heure utc gmt profil pays ville</translation>
    </message>
    <message>
        <source>Strict delivery</source>
        <translation>Envoi strict</translation>
    </message>
    <message>
        <source>Logs through a timer: slower, and never twice, whatever the network does.</source>
        <translation>Saisit par un minuteur&#x202f;: plus lent, et jamais deux fois, quoi que fasse le réseau.</translation>
    </message>
    <message>
        <source>safe double duplicate twice exactly once reliable network outbox queue</source>
        <translation>sûr double doublon deux fois exactement une fois fiable réseau file envoi</translation>
    </message>
    <message>
        <source>Port for signing in</source>
        <translation>Port pour la connexion</translation>
    </message>
    <message>
        <source>The browser answers here. Register the address below with Timeneye, exactly as it is.</source>
        <translation>Le navigateur répond ici. Déclarez l’adresse ci-dessous auprès de Timeneye, exactement telle quelle.</translation>
    </message>
    <message>
        <source>redirect callback uri url oauth browser loopback localhost number client id</source>
        <translation>redirection rappel callback uri url oauth navigateur loopback localhost numéro client id</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Chercher une nouvelle version une fois par jour</translation>
    </message>
    <message>
        <source>update upgrade release new version check download automatic</source>
        <translation>mise à jour nouvelle version vérifier télécharger automatique</translation>
    </message>
    <message>
        <source>Nothing is sent while this can only be looked at.</source>
        <translation>Rien n’est envoyé tant que ceci est en lecture seule.</translation>
    </message>
    <message>
        <source>Timeneye does not accept this sign-in any more, so nothing can be sent.</source>
        <translation>Timeneye n’accepte plus cette connexion, rien ne peut donc être envoyé.</translation>
    </message>
    <message>
        <source>Timeneye cannot be reached now.</source>
        <translation>Timeneye n’est pas joignable en ce moment.</translation>
    </message>
    <message>
        <source>What is left needs you. Look at it in the waiting list.</source>
        <translation>Ce qui reste est à traiter par vous. Regardez dans la liste d’attente.</translation>
    </message>
    <message>
        <source>This takes longer than usual.</source>
        <translation>Cela prend plus de temps que d’habitude.</translation>
    </message>
    <message numerus="yes">
        <source>{begin} to {end}, on %Ln days.</source>
        <translation>
            <numerusform>De {begin} à {end}, sur %Ln jour.</numerusform>
            <numerusform>De {begin} à {end}, sur %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>{begin} to {end}. {days}</source>
        <translation>De {begin} à {end}. {days}</translation>
    </message>
    <message>
        <source>Saved here: {time} ({measured}) to {title}. Will be sent.</source>
        <translation>Enregistré ici&#x202f;: {time} ({measured}) sur {title}. L’envoi suivra.</translation>
    </message>
    <message>
        <source>Logged {time} ({measured}) to {title}.</source>
        <translation>Saisi&#x202f;: {time} ({measured}) sur {title}.</translation>
    </message>
    <message numerus="yes">
        <source>Saved here: %Ln entries to {title}. Will be sent.</source>
        <translation>
            <numerusform>Enregistré ici&#x202f;: %Ln entrée sur {title}. L’envoi suivra.</numerusform>
            <numerusform>Enregistré ici&#x202f;: %Ln entrées sur {title}. L’envoi suivra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Logged %Ln entries to {title}.</source>
        <translation>
            <numerusform>Saisi&#x202f;: %Ln entrée sur {title}.</numerusform>
            <numerusform>Saisi&#x202f;: %Ln entrées sur {title}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved here to {title}. {days} Will be sent.</source>
        <translation>Enregistré ici sur {title}. {days} L’envoi suivra.</translation>
    </message>
    <message>
        <source>Logged to {title}. {days}</source>
        <translation>Saisi sur {title}. {days}</translation>
    </message>
    <message>
        <source>{day}: {time}. {next_day}: {next_time}.</source>
        <translation>{day}&#x202f;: {time}. {next_day}&#x202f;: {next_time}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop; first set its time, it is more than 24 hours</source>
        <translation>Arrêter&#x202f;; réglez d’abord sa durée, elle dépasse 24 heures</translation>
    </message>
    <message>
        <source>Log {time} to {title}</source>
        <translation>Saisir {time} sur {title}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Stop at {clock} and log {time} to {title}</source>
        <translation>Arrêter à {clock} et saisir {time} sur {title}</translation>
    </message>
    <message>
        <source>Stop at {clock}</source>
        <translation>Arrêter à {clock}</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien ne tourne</translation>
    </message>
    <message>
        <source>{title} {time}</source>
        <translation>{title} {time}</translation>
    </message>
    <message>
        <source>Resume {title} {time}</source>
        <translation>Reprendre {title} {time}</translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}, en pause</translation>
    </message>
    <message>
        <source>Today {time} of {target}</source>
        <translation>Aujourd’hui {time} sur {target}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Pas encore chargé</translation>
    </message>
    <message>
        <source>Everything is on Timeneye</source>
        <translation>Tout est sur Timeneye</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>Supprimer quand même</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l’autre</translation>
    </message>
    <message>
        <source>Log it again</source>
        <translation>Saisir à nouveau</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>Laisser supprimée</translation>
    </message>
    <message>
        <source>Log it anyway</source>
        <translation>Saisir quand même</translation>
    </message>
    <message>
        <source>It is the same work</source>
        <translation>C’est le même travail</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Take the first</source>
        <translation>Prendre la première</translation>
    </message>
    <message>
        <source>Log mine too</source>
        <translation>Saisir aussi la mienne</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Export what waits</source>
        <translation>Exporter ce qui attend</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet (*.csv)</source>
        <translation>CSV, pour un tableur (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré&#x202f;: {file}</translation>
    </message>
    <message>
        <source>Discard {time} on {title}? It will not reach Timeneye.</source>
        <translation>Abandonner {time} sur {title}&#x202f;? Timeneye ne le recevra pas.</translation>
    </message>
    <message>
        <source>Discard {time}? It will not reach Timeneye.</source>
        <translation>Abandonner {time}&#x202f;? Timeneye ne le recevra pas.</translation>
    </message>
    <message>
        <source>Discard the edit to {time} on {title}? The entry goes back to what Timeneye has.</source>
        <translation>Abandonner la modification de {time} sur {title}&#x202f;? L’entrée redevient ce qu’elle est sur Timeneye.</translation>
    </message>
    <message>
        <source>Discard the edit to {time}? The entry goes back to what Timeneye has.</source>
        <translation>Abandonner la modification de {time}&#x202f;? L’entrée redevient ce qu’elle est sur Timeneye.</translation>
    </message>
    <message>
        <source>Discard the delete? The entry on {title} comes back and stays on Timeneye.</source>
        <translation>Abandonner la suppression&#x202f;? L’entrée sur {title} revient et reste sur Timeneye.</translation>
    </message>
    <message>
        <source>Discard the delete? The entry comes back and stays on Timeneye.</source>
        <translation>Abandonner la suppression&#x202f;? L’entrée revient et reste sur Timeneye.</translation>
    </message>
    <message>
        <source>Discard the timer on {title}? All the time it measured goes with it and will not reach Timeneye.</source>
        <translation>Abandonner le minuteur sur {title}&#x202f;? Tout le temps qu’il a mesuré part avec lui et Timeneye ne le recevra pas.</translation>
    </message>
    <message>
        <source>Discard the timer? All the time it measured goes with it and will not reach Timeneye.</source>
        <translation>Abandonner le minuteur&#x202f;? Tout le temps qu’il a mesuré part avec lui et Timeneye ne le recevra pas.</translation>
    </message>
    <message>
        <source>Discard the change of the timer on {title}? So goes what was done with it after that, a stop as well.</source>
        <translation>Abandonner la modification du minuteur sur {title}&#x202f;? Ce qui en a été fait ensuite part aussi, même un arrêt.</translation>
    </message>
    <message>
        <source>Discard the change of the timer? So goes what was done with it after that, a stop as well.</source>
        <translation>Abandonner la modification du minuteur&#x202f;? Ce qui en a été fait ensuite part aussi, même un arrêt.</translation>
    </message>
    <message>
        <source>Discard {time} on {title}? It will not reach Timeneye. The timer comes back as if it had not been stopped.</source>
        <translation>Abandonner {time} sur {title}&#x202f;? Timeneye ne le recevra pas. Le minuteur revient comme s’il n’avait pas été arrêté.</translation>
    </message>
    <message>
        <source>Discard {time}? It will not reach Timeneye. The timer comes back as if it had not been stopped.</source>
        <translation>Abandonner {time}&#x202f;? Timeneye ne le recevra pas. Le minuteur revient comme s’il n’avait pas été arrêté.</translation>
    </message>
    <message>
        <source>Discard the removal? The timer on {title} comes back and stays on Timeneye.</source>
        <translation>Abandonner le retrait&#x202f;? Le minuteur sur {title} revient et reste sur Timeneye.</translation>
    </message>
    <message>
        <source>Discard the removal? The timer comes back and stays on Timeneye.</source>
        <translation>Abandonner le retrait&#x202f;? Le minuteur revient et reste sur Timeneye.</translation>
    </message>
    <message>
        <source>Discard the change on {title}? It will not reach Timeneye.</source>
        <translation>Abandonner le changement sur {title}&#x202f;? Timeneye ne le recevra pas.</translation>
    </message>
    <message>
        <source>Discard it? It will not reach Timeneye.</source>
        <translation>Abandonner&#x202f;? Timeneye ne le recevra pas.</translation>
    </message>
    <message>
        <source>Forget {time} on {title}? It will not reach Timeneye.</source>
        <translation>Oublier {time} sur {title}&#x202f;? Timeneye ne le recevra pas.</translation>
    </message>
    <message>
        <source>Forget {time}? It will not reach Timeneye.</source>
        <translation>Oublier {time}&#x202f;? Timeneye ne le recevra pas.</translation>
    </message>
    <message>
        <source>Is {time} on {title} the same work? It stands on Timeneye once then.</source>
        <translation>Est-ce que {time} sur {title} est le même travail&#x202f;? Timeneye le compte alors une seule fois.</translation>
    </message>
    <message>
        <source>Is {time} the same work? It stands on Timeneye once then.</source>
        <translation>Est-ce que {time} est le même travail&#x202f;? Timeneye le compte alors une seule fois.</translation>
    </message>
    <message>
        <source>Keep theirs? The edit to {time} on {title} goes.</source>
        <translation>Garder l’autre&#x202f;? La modification de {time} sur {title} est perdue.</translation>
    </message>
    <message>
        <source>Keep theirs? The edit to {time} goes.</source>
        <translation>Garder l’autre&#x202f;? La modification de {time} est perdue.</translation>
    </message>
    <message>
        <source>Leave it deleted? Timeneye stays without {time} on {title}.</source>
        <translation>Laisser supprimée&#x202f;? Timeneye reste sans {time} sur {title}.</translation>
    </message>
    <message>
        <source>Leave it deleted? Timeneye stays without {time}.</source>
        <translation>Laisser supprimée&#x202f;? Timeneye reste sans {time}.</translation>
    </message>
    <message>
        <source>Keep the entry on {title}? It stays on Timeneye as it is there.</source>
        <translation>Garder l’entrée sur {title}&#x202f;? Elle reste sur Timeneye telle qu’elle y est.</translation>
    </message>
    <message>
        <source>Keep the entry? It stays on Timeneye as it is there.</source>
        <translation>Garder l’entrée&#x202f;? Elle reste sur Timeneye telle qu’elle y est.</translation>
    </message>
    <message>
        <source>Keep theirs? The {time} on {title} measured here will not reach Timeneye.</source>
        <translation>Garder l’autre&#x202f;? Timeneye ne recevra pas {time} sur {title}, durée mesurée ici.</translation>
    </message>
    <message>
        <source>Keep theirs? The {time} measured here will not reach Timeneye.</source>
        <translation>Garder l’autre&#x202f;? Timeneye ne recevra pas {time}, durée mesurée ici.</translation>
    </message>
    <message>
        <source>Forget {time} on {title}? Timeneye keeps the entries it has.</source>
        <translation>Oublier {time} sur {title}&#x202f;? Timeneye garde les entrées qu’il a.</translation>
    </message>
    <message>
        <source>Forget {time}? Timeneye keeps the entries it has.</source>
        <translation>Oublier {time}&#x202f;? Timeneye garde les entrées qu’il a.</translation>
    </message>
    <message>
        <source>What was changed on it afterwards goes too.</source>
        <translation>Ce qui y a été modifié ensuite part aussi.</translation>
    </message>
    <message>
        <source>Twice: {ours} on {title}</source>
        <translation>En double&#x202f;: {ours} sur {title}</translation>
    </message>
    <message>
        <source>Twice: {ours}</source>
        <translation>En double&#x202f;: {ours}</translation>
    </message>
    <message>
        <source>Second timer on {title}</source>
        <translation>Second minuteur sur {title}</translation>
    </message>
    <message>
        <source>Second timer</source>
        <translation>Second minuteur</translation>
    </message>
    <message>
        <source>Timer on {title}</source>
        <translation>Minuteur sur {title}</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minuteur</translation>
    </message>
    <message>
        <source>Not shown: {ours} on {title}</source>
        <translation>Non affiché&#x202f;: {ours} sur {title}</translation>
    </message>
    <message>
        <source>Not shown: {ours}</source>
        <translation>Non affiché&#x202f;: {ours}</translation>
    </message>
    <message>
        <source>Timeneye shows {ours} on {title} ({day}) twice. One may be a late copy.</source>
        <translation>Timeneye affiche deux fois {ours} sur {title} ({day}). L’une peut être une copie tardive.</translation>
    </message>
    <message>
        <source>Timeneye shows {ours} ({day}) twice. One may be a late copy.</source>
        <translation>Timeneye affiche deux fois {ours} ({day}). L’une peut être une copie tardive.</translation>
    </message>
    <message>
        <source>Timeneye runs a second timer on {title}. It may be a late copy.</source>
        <translation>Timeneye fait tourner un second minuteur sur {title}. C’est peut-être une copie tardive.</translation>
    </message>
    <message>
        <source>Timeneye runs a second timer. It may be a late copy.</source>
        <translation>Timeneye fait tourner un second minuteur. C’est peut-être une copie tardive.</translation>
    </message>
    <message>
        <source>Stopped on another device: {theirs} on Timeneye, {ours} here.</source>
        <translation>Arrêté sur un autre appareil&#x202f;: {theirs} sur Timeneye, {ours} ici.</translation>
    </message>
    <message>
        <source>Timeneye took this ({day}) but does not show it.</source>
        <translation>Timeneye a accepté ceci ({day}) mais ne l’affiche pas.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation>En retirer une</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep {theirs}</source>
        <translation>Garder {theirs}</translation>
    </message>
    <message>
        <source>Use {ours}</source>
        <translation>Utiliser {ours}</translation>
    </message>
    <message>
        <source>Edit: {time} on {title}</source>
        <translation>Modifier&#x202f;: {time} sur {title}</translation>
    </message>
    <message>
        <source>Edit: {time}</source>
        <translation>Modifier&#x202f;: {time}</translation>
    </message>
    <message>
        <source>Delete an entry on {title}</source>
        <translation>Supprimer une entrée sur {title}</translation>
    </message>
    <message>
        <source>Delete an entry</source>
        <translation>Supprimer une entrée</translation>
    </message>
    <message>
        <source>Start timer on {title}</source>
        <translation>Démarrer le minuteur sur {title}</translation>
    </message>
    <message>
        <source>Start a timer</source>
        <translation>Démarrer un minuteur</translation>
    </message>
    <message>
        <source>Change timer on {title}</source>
        <translation>Modifier le minuteur sur {title}</translation>
    </message>
    <message>
        <source>Change a timer</source>
        <translation>Modifier un minuteur</translation>
    </message>
    <message>
        <source>Stop timer, log {time} to {title}</source>
        <translation>Arrêter le minuteur, saisir {time} sur {title}</translation>
    </message>
    <message>
        <source>Stop a timer, log {time}</source>
        <translation>Arrêter un minuteur, saisir {time}</translation>
    </message>
    <message>
        <source>Remove timer on {title}</source>
        <translation>Retirer le minuteur sur {title}</translation>
    </message>
    <message>
        <source>Remove a timer</source>
        <translation>Retirer un minuteur</translation>
    </message>
    <message>
        <source>Send {title}</source>
        <translation>Envoyer {title}</translation>
    </message>
    <message>
        <source>Send a change</source>
        <translation>Envoyer un changement</translation>
    </message>
    <message>
        <source>It is sent once you have signed in again.</source>
        <translation>L’envoi a lieu dès que vous êtes à nouveau connecté.</translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation>Essayé une fois</translation>
    </message>
    <message>
        <source>Tried twice</source>
        <translation>Essayé deux fois</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>depuis {when}</translation>
    </message>
    <message>
        <source>{title}, {state} {since}. {why}</source>
        <translation>{title}, {state} {since}. {why}</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>Enregistré ici.</translation>
    </message>
    <message>
        <source>Saved here. It is sent after the one before it.</source>
        <translation>Enregistré ici. L’envoi a lieu après le précédent.</translation>
    </message>
    <message>
        <source>Looked for again at {clock}.</source>
        <translation>Nouvelle recherche à {clock}.</translation>
    </message>
    <message>
        <source>Looked for as soon as Timeneye can be reached.</source>
        <translation>Nouvelle recherche dès que Timeneye est joignable.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times</source>
        <translation>
            <numerusform>Essayé %n fois</numerusform>
            <numerusform>Essayé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>{tried}. Nothing is sent until you decide.</source>
        <translation>{tried}. Rien n’est envoyé avant votre décision.</translation>
    </message>
    <message>
        <source>{tried}, again at {clock}.</source>
        <translation>{tried}, à nouveau à {clock}.</translation>
    </message>
    <message>
        <source>{tried}.</source>
        <translation>{tried}.</translation>
    </message>
    <message>
        <source>Left as Timeneye has it: {what}.</source>
        <translation>Laissé tel que sur Timeneye&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>Discarded: {what}.</source>
        <translation>Abandonné&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>Something did not work. Nothing is lost.</source>
        <translation>Quelque chose n’a pas marché. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Timeneye could not be asked.</source>
        <translation>Timeneye n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>Timeneye cannot be reached. Check the server address and the network.</source>
        <translation>Timeneye n’est pas joignable. Vérifiez l’adresse du serveur et le réseau.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so nothing was sent. Whoever runs the network may help.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du serveur, rien n’a donc été envoyé. La personne qui gère le réseau peut aider.</translation>
    </message>
    <message>
        <source>The answer of Timeneye was lost.</source>
        <translation>La réponse de Timeneye s’est perdue.</translation>
    </message>
    <message>
        <source>Timeneye refused this.</source>
        <translation>Timeneye a refusé ceci.</translation>
    </message>
    <message>
        <source>Timeneye did not accept this.</source>
        <translation>Timeneye n’a pas accepté ceci.</translation>
    </message>
    <message>
        <source>Timeneye does not accept this sign-in any more.</source>
        <translation>Timeneye n’accepte plus cette connexion.</translation>
    </message>
    <message>
        <source>Your Timeneye account may not do this.</source>
        <translation>Votre compte Timeneye n’a pas ce droit.</translation>
    </message>
    <message>
        <source>Timeneye does not know this. Check the server address.</source>
        <translation>Timeneye ne connaît pas ceci. Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Timeneye says this exists already.</source>
        <translation>Timeneye dit que cela existe déjà.</translation>
    </message>
    <message>
        <source>Timeneye asks for a short pause. It goes on by itself.</source>
        <translation>Timeneye demande une courte pause. Cela reprend tout seul.</translation>
    </message>
    <message>
        <source>Something on the way answered instead of Timeneye. The network may want you to sign in.</source>
        <translation>Quelque chose a répondu en chemin à la place de Timeneye. Le réseau demande peut-être une connexion.</translation>
    </message>
    <message>
        <source>Timeneye has trouble at the moment. It is tried again.</source>
        <translation>Timeneye a des difficultés en ce moment. Un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>The answer could not be read. Is this the address of a Timeneye server?</source>
        <translation>La réponse n’a pas pu être lue. Est-ce bien l’adresse d’un serveur Timeneye&#x202f;?</translation>
    </message>
    <message>
        <source>The sign-in did not come to an end.</source>
        <translation>La connexion n’a pas abouti.</translation>
    </message>
    <message>
        <source>Another program holds the port that the browser answers on. Paste the address the browser ends at instead.</source>
        <translation>Un autre programme occupe le port sur lequel le navigateur répond. Collez plutôt l’adresse où le navigateur aboutit.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>La connexion a été refusée dans le navigateur.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser in time. Open it again when you are ready.</source>
        <translation>Le navigateur n’a rien renvoyé à temps. Rouvrez-le quand vous serez prêt.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>Timeneye does not accept these. Check the client id and secret, or the token.</source>
        <translation>Timeneye n’accepte pas ces données. Vérifiez l’identifiant et le secret du client, ou le jeton.</translation>
    </message>
    <message>
        <source>This is neither the address the browser ended at nor a code.</source>
        <translation>Ce n’est ni l’adresse où le navigateur a abouti, ni un code.</translation>
    </message>
    <message>
        <source>Timeneye lists no project for this account yet, so it cannot say who you are. Somebody has to add you to one.</source>
        <translation>Timeneye ne propose encore aucun projet à ce compte et ne peut donc pas dire qui vous êtes. Quelqu’un doit vous ajouter à un projet.</translation>
    </message>
    <message>
        <source>The server address must begin with https://.</source>
        <translation>L’adresse du serveur doit commencer par https://.</translation>
    </message>
    <message>
        <source>This could not be saved. What you typed is still here.</source>
        <translation>Ceci n’a pas pu être enregistré. Ce que vous avez tapé est toujours là.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What you typed is still here.</source>
        <translation>Le disque est plein, ceci n’a pas pu être enregistré. Ce que vous avez tapé est toujours là.</translation>
    </message>
    <message>
        <source>The data folder cannot be written, so nothing can be saved there.</source>
        <translation>Le dossier de données n’est pas accessible en écriture, rien ne peut y être enregistré.</translation>
    </message>
    <message>
        <source>The data file is damaged and no new one could be begun. What you typed is still here.</source>
        <translation>Le fichier de données est endommagé et aucun nouveau n’a pu être créé. Ce que vous avez tapé est toujours là.</translation>
    </message>
    <message>
        <source>The data file comes from a newer version of this app. Please update the app.</source>
        <translation>Le fichier de données vient d’une version plus récente de cette application. Veuillez la mettre à jour.</translation>
    </message>
    <message>
        <source>The app is already running with this account.</source>
        <translation>L’application tourne déjà avec ce compte.</translation>
    </message>
    <message>
        <source>That address says that the sign-in was declined. Open the page again.</source>
        <translation>Cette adresse dit que la connexion a été refusée. Rouvrez la page.</translation>
    </message>
    <message>
        <source>That address is of another sign-in. Open the link from here, and paste its end.</source>
        <translation>Cette adresse vient d’une autre connexion. Ouvrez le lien d’ici et collez l’adresse où il aboutit.</translation>
    </message>
    <message>
        <source>Three answers came and none was yours. Please begin again.</source>
        <translation>Trois réponses sont venues et aucune n’était la vôtre. Veuillez recommencer.</translation>
    </message>
    <message>
        <source>What starts by itself on this computer cannot be changed from here.</source>
        <translation>Ce qui démarre tout seul sur cet ordinateur ne peut pas être modifié d’ici.</translation>
    </message>
    <message>
        <source>The desktop does not allow this app to start by itself. Its own settings may.</source>
        <translation>Le bureau ne permet pas à cette application de démarrer toute seule. Ses propres réglages le peuvent peut-être.</translation>
    </message>
    <message>
        <source>This is being sent right now.</source>
        <translation>Ceci est en cours d’envoi.</translation>
    </message>
    <message>
        <source>This is on Timeneye already.</source>
        <translation>Ceci est déjà sur Timeneye.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile, so it was left as it is.</source>
        <translation>Ceci a été modifié ailleurs entre-temps et a donc été laissé tel quel.</translation>
    </message>
    <message>
        <source>Dates go from 2000 to one year ahead.</source>
        <translation>Les dates vont de 2000 à un an dans le futur.</translation>
    </message>
    <message>
        <source>Type a time such as 1:30.</source>
        <translation>Tapez une durée, par exemple 1:30.</translation>
    </message>
    <message>
        <source>This entry is not there any more.</source>
        <translation>Cette entrée n’existe plus.</translation>
    </message>
    <message>
        <source>There is something with this name already. Choose another name.</source>
        <translation>Ce nom est déjà pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This folder cannot be written. Choose another one.</source>
        <translation>Ce dossier n’est pas accessible en écriture. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Paste it here first.</source>
        <translation>Collez-le d’abord ici.</translation>
    </message>
    <message>
        <source>This holds characters that none of them has. Copy it again.</source>
        <translation>Ceci contient des caractères qu’aucun d’eux n’a. Copiez à nouveau.</translation>
    </message>
    <message>
        <source>This is longer than any of them. Copy it again.</source>
        <translation>Ceci est plus long qu’aucun d’eux. Copiez à nouveau.</translation>
    </message>
    <message>
        <source>There is a space in the middle. Copy it again.</source>
        <translation>Il y a une espace au milieu. Copiez à nouveau.</translation>
    </message>
    <message>
        <source>This is not a file with a client id and a client secret. Ask whoever gave it to you.</source>
        <translation>Ce n’est pas un fichier avec un identifiant et un secret de client. Demandez à la personne qui vous l’a donné.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>An earlier try may have reached Timeneye, so this cannot move. Look there, then retry or discard.</source>
        <translation>Un essai précédent est peut-être arrivé sur Timeneye, ceci ne peut donc pas bouger. Regardez-y, puis réessayez ou abandonnez.</translation>
    </message>
    <message>
        <source>How long did it take? Add a time such as 1:30.</source>
        <translation>Combien de temps cela a-t-il pris&#x202f;? Ajoutez une durée, par exemple 1:30.</translation>
    </message>
    <message>
        <source>A time goes from 1 minute to 24 hours.</source>
        <translation>Une durée va de 1 minute à 24 heures.</translation>
    </message>
    <message>
        <source>A note has room for 1,500 characters. Shorten it a little.</source>
        <translation>Une note peut contenir 1&#x202f;500 caractères. Raccourcissez-la un peu.</translation>
    </message>
    <message>
        <source>This entry has not been loaded yet. Sync, then answer again.</source>
        <translation>Cette entrée n’a pas encore été chargée. Synchronisez, puis répondez à nouveau.</translation>
    </message>
    <message>
        <source>Only entries of one phase and one day can become one.</source>
        <translation>Seules des entrées d’une même phase et d’un même jour peuvent être réunies.</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>Aucun minuteur ne tourne.</translation>
    </message>
    <message>
        <source>The timer did not run at that time.</source>
        <translation>Le minuteur ne tournait pas à ce moment.</translation>
    </message>
    <message>
        <source>There is nothing to start yet. Pick a phase first.</source>
        <translation>Il n’y a encore rien à démarrer. Choisissez d’abord une phase.</translation>
    </message>
    <message>
        <source>Another timer began after that. Stop it first, or begin later.</source>
        <translation>Un autre minuteur a commencé après. Arrêtez-le d’abord, ou commencez plus tard.</translation>
    </message>
    <message>
        <source>This is no day. Try yesterday, mon or 12 mar.</source>
        <translation>Ce n’est pas un jour. Essayez avant-hier, lun ou 12 mars.</translation>
    </message>
    <message>
        <source>That time is not there any more.</source>
        <translation>Ce temps n’existe plus.</translation>
    </message>
    <message>
        <source>An absence is a time up to 4 hours, such as 0:10. 0 never asks.</source>
        <translation>Une absence est une durée jusqu’à 4 heures, par exemple 0:10. 0 ne demande jamais.</translation>
    </message>
    <message>
        <source>Hours look like 9:00-17:00. An empty field is a free day.</source>
        <translation>Des heures s’écrivent 9:00-17:00. Un champ vide est un jour libre.</translation>
    </message>
    <message>
        <source>A rhythm is a time up to 4 hours, such as 0:50. 0 proposes none.</source>
        <translation>Un rythme est une durée jusqu’à 4 heures, par exemple 0:50. 0 n’en propose aucun.</translation>
    </message>
    <message>
        <source>Opacity goes from 30 to 100 percent.</source>
        <translation>L’opacité va de 30 à 100 pour cent.</translation>
    </message>
    <message>
        <source>A port is a number from 1024 to 65535.</source>
        <translation>Un port est un nombre de 1024 à 65535.</translation>
    </message>
    <message>
        <source>Time zones are called like Europe/Rome or America/New_York.</source>
        <translation>Les fuseaux horaires s’appellent par exemple Europe/Rome ou America/New_York.</translation>
    </message>
    <message>
        <source>A day begins at midnight or later, up to 6:00.</source>
        <translation>Un jour commence à minuit ou plus tard, jusqu’à 6:00.</translation>
    </message>
    <message>
        <source>A target is a time up to 24 hours, such as 8:00. 0 shows none.</source>
        <translation>Un objectif est une durée jusqu’à 24 heures, par exemple 8:00. 0 n’en affiche aucun.</translation>
    </message>
    <message>
        <source>A part is shorter than the whole. Type fewer minutes.</source>
        <translation>Une partie est plus courte que le tout. Tapez moins de minutes.</translation>
    </message>
    <message>
        <source>Name a project and phase, and add a time such as 1:30.</source>
        <translation>Nommez un projet et une phase, et ajoutez une durée, par exemple 1:30.</translation>
    </message>
    <message>
        <source>Pick a project and phase first.</source>
        <translation>Choisissez d’abord un projet et une phase.</translation>
    </message>
    <message>
        <source>This was decided already.</source>
        <translation>Ceci a déjà été décidé.</translation>
    </message>
    <message>
        <source>This is not the address of a server. One looks like https://track.timeneye.com.</source>
        <translation>Ce n’est pas l’adresse d’un serveur. Elle ressemble à https://track.timeneye.com.</translation>
    </message>
    <message>
        <source>That sign-in belongs to somebody else. Nothing was changed. Sign in as the person named here.</source>
        <translation>Cette connexion appartient à quelqu’un d’autre. Rien n’a été modifié. Connectez-vous avec le compte de la personne nommée ici.</translation>
    </message>
    <message>
        <source>This timer was stopped on another device. Decide in the waiting list which time counts.</source>
        <translation>Ce minuteur a été arrêté sur un autre appareil. Décidez dans la liste d’attente quelle durée compte.</translation>
    </message>
    <message>
        <source>That start is still to come.</source>
        <translation>Ce début est encore à venir.</translation>
    </message>
    <message>
        <source>This timer is not there any more.</source>
        <translation>Ce minuteur n’existe plus.</translation>
    </message>
    <message>
        <source>A timer runs today. Add a time such as 1:30 to log it on that day.</source>
        <translation>Un minuteur tourne aujourd’hui. Ajoutez une durée, par exemple 1:30, pour la saisir ce jour-là.</translation>
    </message>
    <message>
        <source>This timer has run for more than 24 hours. Set its time first, then stop it.</source>
        <translation>Ce minuteur tourne depuis plus de 24 heures. Réglez d’abord sa durée, puis arrêtez-le.</translation>
    </message>
    <message>
        <source>This timer is paused already.</source>
        <translation>Ce minuteur est déjà en pause.</translation>
    </message>
    <message>
        <source>This timer is running already.</source>
        <translation>Ce minuteur tourne déjà.</translation>
    </message>
    <message>
        <source>This is no time. Try 1:30, 90m or 1.5h.</source>
        <translation>Ce n’est pas une durée. Essayez 1:30, 90m ou 1,5h.</translation>
    </message>
    <message>
        <source>Timeneye says this phase is closed. Your time is safe here. Pick another phase.</source>
        <translation>Timeneye dit que cette phase est fermée. Votre temps est en sécurité ici. Choisissez une autre phase.</translation>
    </message>
    <message>
        <source>Timeneye does not let you do this. The phase may be closed to you, or the period locked.</source>
        <translation>Timeneye ne vous le permet pas. La phase vous est peut-être fermée, ou la période verrouillée.</translation>
    </message>
    <message>
        <source>This entry was deleted on Timeneye meanwhile.</source>
        <translation>Cette entrée a été supprimée sur Timeneye entre-temps.</translation>
    </message>
    <message>
        <source>This was changed on Timeneye meanwhile. Which one counts?</source>
        <translation>Ceci a été modifié sur Timeneye entre-temps. Quelle version compte&#x202f;?</translation>
    </message>
    <message>
        <source>Timeneye has an equal entry from elsewhere. Is it the same work?</source>
        <translation>Timeneye a une entrée identique venue d’ailleurs. Est-ce le même travail&#x202f;?</translation>
    </message>
    <message>
        <source>Timeneye has more than one entry that may be this one.</source>
        <translation>Timeneye a plus d’une entrée qui pourrait être celle-ci.</translation>
    </message>
    <message>
        <source>This timer was stopped on another device, with another time. Which one counts?</source>
        <translation>Ce minuteur a été arrêté sur un autre appareil, avec une autre durée. Laquelle compte&#x202f;?</translation>
    </message>
    <message>
        <source>This timer was removed on Timeneye. Its time is safe here: log it, or let it go.</source>
        <translation>Ce minuteur a été retiré sur Timeneye. Son temps est en sécurité ici&#x202f;: saisissez-le, ou laissez-le partir.</translation>
    </message>
    <message>
        <source>Timeneye ended this timer but shows no entry. Its time is safe here.</source>
        <translation>Timeneye a terminé ce minuteur mais n’affiche aucune entrée. Son temps est en sécurité ici.</translation>
    </message>
    <message>
        <source>The data file was damaged. It was set aside. What was not on Timeneye yet is still here.</source>
        <translation>Le fichier de données était endommagé. Il a été mis de côté. Ce qui n’était pas encore sur Timeneye est toujours là.</translation>
    </message>
    <message>
        <source>The data file was damaged. It was set aside and a new one begun. Some work may be missing.</source>
        <translation>Le fichier de données était endommagé. Il a été mis de côté et un nouveau commencé. Du travail manque peut-être.</translation>
    </message>
    <message>
        <source>Timeneye has another time zone for you than this computer, whose dates your entries get.</source>
        <translation>Timeneye a pour vous un autre fuseau horaire que cet ordinateur, dont vos entrées prennent la date.</translation>
    </message>
    <message>
        <source>The file with which your firm set this up makes no sense, so nothing in it counts.</source>
        <translation>Le fichier avec lequel votre entreprise a tout configuré n’a pas de sens, rien de ce qu’il contient ne compte donc.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link into one.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez le lien dans l’un d’eux.</translation>
    </message>
    <message>
        <source>There is no tray here. Closing the window leaves the mini timer; close that too, and the window minimises.</source>
        <translation>Il n’y a pas de zone de notification ici. Fermer la fenêtre laisse le mini-minuteur&#x202f;; fermez-le aussi, et la fenêtre se réduit.</translation>
    </message>
    <message>
        <source>Your choice holds until you quit.</source>
        <translation>Votre choix vaut jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. You can look and export, but not change anything.</source>
        <translation>Le dossier de données n’est pas accessible en écriture. Vous pouvez regarder et exporter, mais rien modifier.</translation>
    </message>
    <message>
        <source>The data file comes from a newer version of this app. You can look and export. Please update.</source>
        <translation>Le fichier de données vient d’une version plus récente de cette application. Vous pouvez regarder et exporter. Veuillez la mettre à jour.</translation>
    </message>
    <message>
        <source>Some work waits for long now. It is safe here and is still being sent.</source>
        <translation>Du travail attend depuis longtemps. Il est en sécurité ici et l’envoi continue.</translation>
    </message>
    <message>
        <source>No keyring keeps this sign-in. You stay signed in until you quit.</source>
        <translation>Aucun trousseau ne garde cette connexion. Vous restez connecté jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>On Timeneye.</source>
        <translation>Sur Timeneye.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Saved here. It is sent as soon as Timeneye can be reached.</source>
        <translation>Enregistré ici. L’envoi a lieu dès que Timeneye est joignable.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>On its way to Timeneye.</source>
        <translation>En route vers Timeneye.</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>The answer was lost. Timeneye is asked before anything is sent again.</source>
        <translation>La réponse s’est perdue. Timeneye est interrogé avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>Timeneye did not take this. Your time is safe here.</source>
        <translation>Timeneye ne l’a pas accepté. Votre temps est en sécurité ici.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>The network wants you to sign in</source>
        <translation>Le réseau demande une connexion</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>Le certificat du serveur n’est pas de confiance</translation>
    </message>
    <message>
        <source>Timeneye has trouble</source>
        <translation>Timeneye a des difficultés</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Another program ({program}) holds the port that the browser answers on. Paste the address the browser ends at instead.</source>
        <translation>Un autre programme ({program}) occupe le port sur lequel le navigateur répond. Collez plutôt l’adresse où le navigateur aboutit.</translation>
    </message>
    <message>
        <source>Something unexpected happened. It was written to the log; nothing that was saved is lost.</source>
        <translation>Un imprévu s’est produit. Il a été noté dans le journal&#x202f;; rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>Ce n’est pas possible maintenant.</translation>
    </message>
    <message>
        <source>Timeneye says: {words}</source>
        <translation>Timeneye dit&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Saved here: {time} to {title}. Will be sent.</source>
        <translation>Enregistré ici&#x202f;: {time} sur {title}. L’envoi suivra.</translation>
    </message>
    <message>
        <source>Logged {time} to {title}.</source>
        <translation>Saisi&#x202f;: {time} sur {title}.</translation>
    </message>
    <message>
        <source>A newer version, {version}, is there.</source>
        <translation>Une version plus récente, {version}, est disponible.</translation>
    </message>
    <message>
        <source>{one}, {more}</source>
        <translation>{one}, {more}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting to send</source>
        <translation>
            <numerusform>%Ln en attente d’envoi</numerusform>
            <numerusform>%Ln en attente d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln à traiter</numerusform>
            <numerusform>%Ln à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries could not be read</source>
        <translation>
            <numerusform>%Ln entrée n’a pas pu être lue</numerusform>
            <numerusform>%Ln entrées n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message>
        <source>loading</source>
        <translation>chargement</translation>
    </message>
    <message>
        <source>Loading weeks {done} of {total}</source>
        <translation>Chargement des semaines, {done} sur {total}</translation>
    </message>
    <message>
        <source>Loading phases {done} of {total}</source>
        <translation>Chargement des phases, {done} sur {total}</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>pas encore chargé</translation>
    </message>
    <message>
        <source>synced {clock}</source>
        <translation>synchronisé à {clock}</translation>
    </message>
    <message>
        <source>synced {when}</source>
        <translation>synchronisé {when}</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Timeneye has let the app in</source>
        <translation>Timeneye a autorisé l’application</translation>
    </message>
    <message>
        <source>One step is left in Timeneye Desktop. You can close this page.</source>
        <translation>Il reste une étape dans Timeneye Desktop. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Back to Timeneye Desktop</source>
        <translation>Retour à Timeneye Desktop</translation>
    </message>
    <message>
        <source>The app says how the sign-in went. You can close this page.</source>
        <translation>L’application indique comment la connexion s’est passée. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Kept: the screen was held awake by {program}.</source>
        <translation>Gardé&#x202f;: {program} maintenait l’écran allumé.</translation>
    </message>
    <message>
        <source>So that your timers are at hand when you sign in to this computer.</source>
        <translation>Pour que vos minuteurs soient prêts quand vous ouvrez une session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Last activity {moment}.</source>
        <translation>Dernière activité&#x202f;: {moment}.</translation>
    </message>
    <message>
        <source>{title} ran overnight</source>
        <translation>{title} a tourné toute la nuit</translation>
    </message>
    <message>
        <source>Computer slept {since} to {until}</source>
        <translation>Ordinateur en veille de {since} à {until}</translation>
    </message>
    <message>
        <source>{title} was running when it slept.</source>
        <translation>{title} tournait au moment de la mise en veille.</translation>
    </message>
    <message>
        <source>Timeneye was closed {since} to {until}</source>
        <translation>Timeneye était fermé de {since} à {until}</translation>
    </message>
    <message>
        <source>{title} went on meanwhile: {time}.</source>
        <translation>{title} a continué entre-temps&#x202f;: {time}.</translation>
    </message>
    <message>
        <source>Away {since} to {until}</source>
        <translation>Absence de {since} à {until}</translation>
    </message>
    <message>
        <source>{time} on {title} are marked, not removed.</source>
        <translation>{time} sur {title}&#x202f;: signalé, pas retiré.</translation>
    </message>
    <message>
        <source>Away {since} to {until}: {time}</source>
        <translation>Absence de {since} à {until}&#x202f;: {time}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} à {until}</translation>
    </message>
    <message>
        <source>{range}, {time}</source>
        <translation>{range}, {time}</translation>
    </message>
    <message>
        <source>keep {time}</source>
        <translation>garder {time}</translation>
    </message>
    <message>
        <source>remove {time}</source>
        <translation>retirer {time}</translation>
    </message>
    <message>
        <source>give {time}</source>
        <translation>attribuer {time}</translation>
    </message>
    <message>
        <source>Kept {time} on {title}.</source>
        <translation>Gardé&#x202f;: {time} sur {title}.</translation>
    </message>
    <message>
        <source>Removed {time} of {title}.</source>
        <translation>Retiré&#x202f;: {time} sur {title}.</translation>
    </message>
    <message>
        <source>Gave {time} of {title} away.</source>
        <translation>Attribué à une autre phase&#x202f;: {time} de {title}.</translation>
    </message>
    <message>
        <source>Away from {title}: {what}.</source>
        <translation>Absence sur {title}&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>Moved to {day}.</source>
        <translation>Déplacé au {day}.</translation>
    </message>
    <message>
        <source>Set to {time}.</source>
        <translation>Réglé à {time}.</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>La note est enregistrée.</translation>
    </message>
    <message>
        <source>Called fine.</source>
        <translation>Marqué comme bon.</translation>
    </message>
    <message>
        <source>Moved to {phase}.</source>
        <translation>Déplacé vers {phase}.</translation>
    </message>
    <message>
        <source>Deleted one entry of {title}.</source>
        <translation>Une entrée supprimée sur {title}.</translation>
    </message>
    <message>
        <source>No timer for {time}</source>
        <translation>{time} sans minuteur</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Start {phase}</source>
        <translation>Démarrer {phase}</translation>
    </message>
    <message>
        <source>Log it…</source>
        <translation>Saisir…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Fini pour aujourd’hui</translation>
    </message>
    <message>
        <source>Last: {title}.</source>
        <translation>Dernier&#x202f;: {title}.</translation>
    </message>
    <message>
        <source>Last: {title}, until {clock}.</source>
        <translation>Dernier&#x202f;: {title}, jusqu’à {clock}.</translation>
    </message>
    <message>
        <source>{title} has run {time}</source>
        <translation>{title} tourne depuis déjà {time}</translation>
    </message>
    <message>
        <source>No pause since {clock}.</source>
        <translation>Aucune pause depuis {clock}.</translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>Encore au travail</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cut at…</source>
        <translation>Couper à…</translation>
    </message>
    <message>
        <source>{time} reached</source>
        <translation>{time} atteint</translation>
    </message>
    <message>
        <source>Anything from here counts as extra.</source>
        <translation>À partir d’ici, tout compte en plus.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message numerus="yes">
        <source>%n paused timers</source>
        <translation>
            <numerusform>%n minuteur en pause</numerusform>
            <numerusform>%n minuteurs en pause</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>They are not on your timesheet yet.</source>
        <translation>Ils ne sont pas encore sur votre feuille de temps.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not sent yet</source>
        <translation>
            <numerusform>%n entrée n’est pas encore envoyée</numerusform>
            <numerusform>%n entrées ne sont pas encore envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>They are safe here and are sent as soon as Timeneye can be reached.</source>
        <translation>Elles sont en sécurité ici et l’envoi a lieu dès que Timeneye est joignable.</translation>
    </message>
    <message>
        <source>{time} without a pause</source>
        <translation>{time} sans pause</translation>
    </message>
    <message>
        <source>Time for a break. {title} runs on.</source>
        <translation>C’est l’heure d’une pause. {title} continue de tourner.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>A break of {time}</source>
        <translation>Une pause de {time}</translation>
    </message>
    <message>
        <source>{title} is paused.</source>
        <translation>{title} est en pause.</translation>
    </message>
    <message>
        <source>What needs you is said here, with buttons such as this.</source>
        <translation>Ce qui est à traiter par vous est dit ici, avec des boutons comme celui-ci.</translation>
    </message>
    <message>
        <source>Notifications work</source>
        <translation>Les notifications fonctionnent</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>With this computer. It waits in the tray and opens no window.</source>
        <translation>Avec cet ordinateur. L’application attend dans la zone de notification et n’ouvre aucune fenêtre.</translation>
    </message>
    <message>
        <source>autostart login boot startup launch automatically background session begin</source>
        <translation>démarrage automatique autostart ouverture de session démarrer lancer lancement arrière-plan connexion allumage</translation>
    </message>
    <message>
        <source>This key cannot be used here. Try another one.</source>
        <translation>Cette touche ne peut pas être utilisée ici. Essayez-en une autre.</translation>
    </message>
    <message>
        <source>This key alone is for typing. Hold Ctrl, Alt or Meta with it.</source>
        <translation>Cette touche seule sert à taper. Maintenez Ctrl, Alt ou Meta avec elle.</translation>
    </message>
    <message>
        <source>Shift alone is for typing. Hold Ctrl, Alt or Meta as well.</source>
        <translation>Maj seule sert à taper. Maintenez aussi Ctrl, Alt ou Meta.</translation>
    </message>
    <message>
        <source>Another row here has these keys. Change that one first.</source>
        <translation>Une autre ligne ici a ces touches. Modifiez-la d’abord.</translation>
    </message>
    <message>
        <source>Another program has these keys, or the desktop keeps them for itself. Try others.</source>
        <translation>Un autre programme a ces touches, ou le bureau les garde pour lui. Essayez-en d’autres.</translation>
    </message>
    <message>
        <source>Your keyboard layout has no such key.</source>
        <translation>Votre disposition de clavier n’a pas cette touche.</translation>
    </message>
    <message>
        <source>On keyboards with AltGr, Ctrl+Alt and a letter may write a character. It would be lost.</source>
        <translation>Sur les claviers avec AltGr, Ctrl+Alt et une lettre peuvent écrire un caractère. Il serait perdu.</translation>
    </message>
    <message>
        <source>Option and a letter write a character. It would be lost in every program.</source>
        <translation>Option et une lettre écrivent un caractère. Il serait perdu dans tous les programmes.</translation>
    </message>
    <message>
        <source>Programs use keys like these for themselves. They will not hear them any more.</source>
        <translation>Des programmes utilisent de telles touches pour eux-mêmes. Ils ne les recevront plus.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs. Bind the commands below in its own keyboard settings.</source>
        <translation>Ce bureau ne donne pas de touches aux programmes. Associez les commandes ci-dessous dans ses propres réglages de clavier.</translation>
    </message>
    <message>
        <source>Something is not installed that takes keys. Bind the commands below in the keyboard settings of the desktop.</source>
        <translation>Un composant qui reçoit les touches n’est pas installé. Associez les commandes ci-dessous dans les réglages de clavier du bureau.</translation>
    </message>
    <message>
        <source>The desktop took the keys back. Restart this app, or bind the commands below in its settings.</source>
        <translation>Le bureau a repris les touches. Redémarrez cette application, ou associez les commandes ci-dessous dans ses réglages à lui.</translation>
    </message>
    <message>
        <source>The desktop may ask you first, and may choose other keys. Its own settings show which.</source>
        <translation>Le bureau peut d’abord vous demander, et choisir d’autres touches. Ses propres réglages montrent lesquelles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused timers, {time}, not on your timesheet yet</source>
        <translation>
            <numerusform>%Ln minuteur en pause, {time}, pas encore sur votre feuille de temps</numerusform>
            <numerusform>%Ln minuteurs en pause, {time}, pas encore sur votre feuille de temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log {time} as %Ln entries</source>
        <translation>
            <numerusform>Saisir {time} en %Ln entrée</numerusform>
            <numerusform>Saisir {time} en %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} was paused on another device at {clock}.</source>
        <translation>{title} a été mis en pause sur un autre appareil à {clock}.</translation>
    </message>
    <message>
        <source>{title} was stopped on another device at {clock}, with {time}.</source>
        <translation>{title} a été arrêté sur un autre appareil à {clock}, avec {time}.</translation>
    </message>
    <message>
        <source>{title} was started on another device.</source>
        <translation>{title} a été démarré sur un autre appareil.</translation>
    </message>
    <message>
        <source>{title} was paused on another device.</source>
        <translation>{title} a été mis en pause sur un autre appareil.</translation>
    </message>
    <message>
        <source>{title} was resumed on another device.</source>
        <translation>{title} a été repris sur un autre appareil.</translation>
    </message>
    <message>
        <source>{title} was stopped on another device, with {time}.</source>
        <translation>{title} a été arrêté sur un autre appareil, avec {time}.</translation>
    </message>
    <message>
        <source>{title} was changed on another device.</source>
        <translation>{title} a été modifié sur un autre appareil.</translation>
    </message>
    <message>
        <source>{title} was removed on another device. Its {time} is safe here.</source>
        <translation>{title} a été retiré sur un autre appareil. Son temps ({time}) est en sécurité ici.</translation>
    </message>
    <message>
        <source>{title} is held at {time}. Started {begun}.</source>
        <translation>{title} reste en pause à {time}. Minuteur démarré&#x202f;: {begun}.</translation>
    </message>
    <message>
        <source>Saved here: {time} to {title}. Will be sent. Started {begun}.</source>
        <translation>Enregistré ici&#x202f;: {time} sur {title}. L’envoi suivra. Minuteur démarré&#x202f;: {begun}.</translation>
    </message>
    <message>
        <source>Logged {time} to {title}. Started {begun}.</source>
        <translation>Saisi&#x202f;: {time} sur {title}. Minuteur démarré&#x202f;: {begun}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln timers were changed on another device.</source>
        <translation>
            <numerusform>%Ln minuteur a été modifié sur un autre appareil.</numerusform>
            <numerusform>%Ln minuteurs ont été modifiés sur un autre appareil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbilityRow</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test: {what}</source>
        <translation>Tester&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>AboutWindow</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Copier les détails pour un rapport</translation>
    </message>
    <message>
        <source>What it is made of, and the licences</source>
        <translation>Ce qui la compose, et les licences</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>One click starts and stops your time, one line logs it.</source>
        <translation>Un clic démarre et arrête votre temps, une ligne le saisit.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>Fichiers journaux</translation>
    </message>
    <message>
        <source>What it is made of. Enter shows a licence.</source>
        <translation>Ce qui la compose. Entrée affiche une licence.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>Afficher {what}</translation>
    </message>
    <message>
        <source>The details are on the clipboard. There is no secret in them.</source>
        <translation>Les détails sont dans le presse-papiers. Ils ne contiennent aucun secret.</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Leave the sample data</source>
        <translation>Quitter les données d’exemple</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Sends what waits, then signs out</source>
        <translation>Envoie ce qui attend, puis déconnecte</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>account person user sign out log out logout leave switch sample demo server quit</source>
        <translation>compte personne utilisateur déconnecter déconnexion connexion quitter changer exemple démo serveur</translation>
    </message>
    <message>
        <source>Sign out and keep</source>
        <translation>Se déconnecter et garder</translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation>Envoi...</translation>
    </message>
    <message>
        <source>Made-up sample data</source>
        <translation>Données d’exemple fictives</translation>
    </message>
</context>
<context>
    <name>AwayCard</name>
    <message>
        <source>Give to...</source>
        <translation>Attribuer à...</translation>
    </message>
    <message>
        <source>Choose time...</source>
        <translation>Choisir l’heure...</translation>
    </message>
    <message>
        <source>Do not cut</source>
        <translation>Ne pas couper</translation>
    </message>
    <message>
        <source>Remove {time}</source>
        <translation>Retirer {time}</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Stop at {clock}</source>
        <translation>Arrêter à {clock}</translation>
    </message>
</context>
<context>
    <name>AwayWindow</name>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>BarButton</name>
    <message>
        <source>{time} of {target}</source>
        <translation>{time} sur {target}</translation>
    </message>
    <message>
        <source>others {time}</source>
        <translation>autres {time}</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Time by day</source>
        <translation>Temps par jour</translation>
    </message>
</context>
<context>
    <name>BulkEditor</name>
    <message>
        <source>Change several entries</source>
        <translation>Modifier plusieurs entrées</translation>
    </message>
    <message>
        <source>{chosen}. Enter changes all, Esc none</source>
        <translation>{chosen}. Entrée les modifie toutes, Échap aucune</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Several notes</source>
        <translation>Plusieurs notes</translation>
    </message>
</context>
<context>
    <name>CannotBegin</name>
    <message>
        <source>Timeneye cannot begin</source>
        <translation>Timeneye ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Note of this entry</source>
        <translation>Note de cette entrée</translation>
    </message>
    <message>
        <source>Looks fine</source>
        <translation>C’est bon</translation>
    </message>
    <message>
        <source>Ctrl+Enter
Not found again for 90 days, unless something changes</source>
        <translation>Ctrl+Entrée
N’est plus signalé pendant 90 jours, sauf si quelque chose change</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Afficher les entrées</translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message>
        <source>Look over the week</source>
        <translation>Revoir la semaine</translation>
    </message>
    <message>
        <source>What looks wrong</source>
        <translation>Ce qui semble anormal</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Pick a phase</source>
        <translation>Choisir une phase</translation>
    </message>
    <message>
        <source>Name a project and phase in the line, or pick one here</source>
        <translation>Nommez un projet et une phase dans la ligne, ou choisissez-les ici</translation>
    </message>
    <message>
        <source>Click for the next phase these words could mean, Enter for all</source>
        <translation>Clic pour la phase suivante que ces mots pourraient désigner, Entrée pour toutes</translation>
    </message>
    <message>
        <source>Click to pick another</source>
        <translation>Cliquez pour en choisir une autre</translation>
    </message>
    <message numerus="yes">
        <source>or %n more</source>
        <translation>
            <numerusform>ou %n autre</numerusform>
            <numerusform>ou %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Phase: {name}</source>
        <translation>Phase&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Click to leave “{words}” in the note, Enter to edit it</source>
        <translation>Clic pour laisser «&#x202f;{words}&#x202f;» dans la note, Entrée pour modifier</translation>
    </message>
    <message>
        <source>“{words}”: click for {other}, Enter to edit it</source>
        <translation>«&#x202f;{words}&#x202f;»&#x202f;: clic pour {other}, Entrée pour modifier</translation>
    </message>
    <message>
        <source>Click to write it in another way</source>
        <translation>Clic pour l’écrire autrement</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Phases that fit</source>
        <translation>Phases qui correspondent</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Before (Alt+Left)</source>
        <translation>Avant (Alt+Gauche)</translation>
    </message>
    <message>
        <source>After (Alt+Right)</source>
        <translation>Après (Alt+Droite)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>To the days around today (Alt+Home)</source>
        <translation>Aux jours autour d’aujourd’hui (Alt+Début)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>ComputerWindow</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Looking at this computer...</source>
        <translation>Examen de cet ordinateur...</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>What the app uses of this computer. Where something is missing, the rest works all the same.</source>
        <translation>Ce que l’application utilise de cet ordinateur. Là où quelque chose manque, le reste fonctionne quand même.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Ce n’est pas moi</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>Oui, c’est moi</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>Est-ce vous&#x202f;?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Your times are kept and sent under this name.</source>
        <translation>Vos temps sont gardés et envoyés sous ce nom.</translation>
    </message>
    <message>
        <source>Timeneye shows several people to this sign-in at {server}. Choose yourself.</source>
        <translation>Timeneye montre plusieurs personnes à cette connexion sur {server}. Choisissez la vôtre.</translation>
    </message>
    <message>
        <source>User {user} at {server}</source>
        <translation>Utilisateur {user} sur {server}</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>Connexion...</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Developer page</source>
        <translation>Page développeur</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Import from file...</source>
        <translation>Importer d’un fichier...</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Your firm has set everything up. Your browser asks for the account you have.</source>
        <translation>Votre entreprise a tout configuré. Votre navigateur demande le compte que vous avez.</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>Se connecter autrement</translation>
    </message>
    <message>
        <source>Use token</source>
        <translation>Utiliser le jeton</translation>
    </message>
    <message>
        <source>or paste a token</source>
        <translation>ou coller un jeton</translation>
    </message>
    <message>
        <source>Timeneye lets in apps that were registered there. Register one, once, with this redirect address:</source>
        <translation>Timeneye laisse entrer les applications qui y sont déclarées. Déclarez-en une, une seule fois, avec cette adresse de redirection&#x202f;:</translation>
    </message>
    <message>
        <source>Secrets are kept in the keyring of this computer, never in a file.</source>
        <translation>Les secrets sont gardés dans le trousseau de cet ordinateur, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Sign in again as {name}</source>
        <translation>Se reconnecter comme {name}</translation>
    </message>
    <message>
        <source>Cancel address, if it asks: {address}</source>
        <translation>Adresse d’annulation, si elle est demandée&#x202f;: {address}</translation>
    </message>
    <message>
        <source>Connect to Timeneye</source>
        <translation>Se connecter à Timeneye</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Import client id and secret</source>
        <translation>Importer l’identifiant et le secret du client</translation>
    </message>
    <message>
        <source>Connection files (*.json)</source>
        <translation>Fichiers de connexion (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Summary, for a mail</source>
        <translation>Résumé, pour un courriel</translation>
    </message>
    <message>
        <source>Summary in Markdown</source>
        <translation>Résumé en Markdown</translation>
    </message>
    <message>
        <source>Table, for a spreadsheet</source>
        <translation>Tableau, pour un tableur</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Copier&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CutBar</name>
    <message>
        <source>Click to cut it, drag the cut to move it.</source>
        <translation>Cliquez pour couper, faites glisser la coupe pour la déplacer.</translation>
    </message>
    <message>
        <source>Space cuts it, arrow keys move the cut, Delete takes it away.</source>
        <translation>Espace coupe, les flèches déplacent la coupe, Suppr l’enlève.</translation>
    </message>
    <message>
        <source>Away: {pieces}</source>
        <translation>Absence&#x202f;: {pieces}</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>Another day (Enter)
Up and Down: a day; Page Up and Page Down: a week</source>
        <translation>Autre jour (Entrée)
Haut et Bas&#x202f;: un jour&#x202f;; Pg préc et Pg suiv&#x202f;: une semaine</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>Plusieurs jours</translation>
    </message>
    <message>
        <source>Day: several days</source>
        <translation>Jour&#x202f;: plusieurs jours</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Day: {date}</source>
        <translation>Jour&#x202f;: {date}</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Le mois d’avant</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Le mois d’après</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message>
        <source>of {target}</source>
        <translation>sur {target}</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>No browser could be opened. Timeneye is at {address}</source>
        <translation>Aucun navigateur n’a pu être ouvert. Timeneye se trouve à {address}</translation>
    </message>
    <message>
        <source>Deleted {time} of {what}.</source>
        <translation>Supprimé&#x202f;: {time} sur {what}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Entries by day</source>
        <translation>Entrées par jour</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Kept {time}. {why}</source>
        <translation>Durée inchangée&#x202f;: {time}. {why}</translation>
    </message>
    <message>
        <source>Changed {what}.</source>
        <translation>Modifié&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Edit entry</source>
        <translation>Modifier l’entrée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Enter saves, Esc restores</source>
        <translation>Entrée enregistre, Échap rétablit</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>What did you work on?</source>
        <translation>Sur quoi avez-vous travaillé&#x202f;?</translation>
    </message>
    <message>
        <source>acme design 1:30 homepage sketches</source>
        <translation>acme design 1:30 maquettes du site</translation>
    </message>
    <message>
        <source>Up, Page Up: earlier lines
Paste several to log them at once
F1: all keys</source>
        <translation>Haut, Pg préc&#x202f;: lignes précédentes
Collez-en plusieurs pour les saisir d’un coup
F1&#x202f;: toutes les touches</translation>
    </message>
</context>
<context>
    <name>ExportWindow</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export entries</source>
        <translation>Exporter des entrées</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Les récupérer</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Enregistrer sous...</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Nothing is running.</source>
        <translation>Rien ne tourne.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Timeneye Desktop</source>
        <translation>Timeneye Desktop</translation>
    </message>
    <message>
        <source>Opening the browser...</source>
        <translation>Ouverture du navigateur...</translation>
    </message>
    <message>
        <source>Asking Timeneye whose token this is...</source>
        <translation>Timeneye cherche à qui est ce jeton...</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Show hidden</source>
        <translation>Afficher les masquées</translation>
    </message>
    <message>
        <source>Phases that you hid</source>
        <translation>Phases que vous avez masquées</translation>
    </message>
    <message>
        <source>Show closed</source>
        <translation>Afficher les fermées</translation>
    </message>
    <message>
        <source>Closed phases and archived projects, to look at</source>
        <translation>Phases fermées et projets archivés, pour consultation</translation>
    </message>
    <message>
        <source>Ctrl+P pins, Ctrl+H hides</source>
        <translation>Ctrl+P épingle, Ctrl+H masque</translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <translation>{what} ({key})</translation>
    </message>
</context>
<context>
    <name>GapButton</name>
    <message>
        <source>{range}, {time}: log</source>
        <translation>{range}, {time}&#x202f;: saisir</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Fetch them</source>
        <translation>Les récupérer</translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation>sur {target}</translation>
    </message>
    <message>
        <source>{time} of it is not sent yet.</source>
        <translation>Dont {time} pas encore envoyé.</translation>
    </message>
    <message>
        <source>Only {project}. Show all</source>
        <translation>Seulement {project}. Tout afficher</translation>
    </message>
    <message>
        <source>Older entries are being fetched.</source>
        <translation>Récupération des entrées plus anciennes.</translation>
    </message>
    <message>
        <source>No entries are on this computer yet.</source>
        <translation>Aucune entrée sur cet ordinateur pour l’instant.</translation>
    </message>
    <message>
        <source>Entries before {day} are not on this computer yet.</source>
        <translation>Les entrées d’avant le {day} ne sont pas encore sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Changements, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to the entries (Esc)</source>
        <translation>Retour aux entrées (Échap)</translation>
    </message>
    <message>
        <source>{time} of {title}</source>
        <translation>{time} sur {title}</translation>
    </message>
    <message>
        <source>Nothing has changed here in the last 90 days.</source>
        <translation>Rien n’a changé ici au cours des 90 derniers jours.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Afficher&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the keys...</source>
        <translation>Appuyez sur les touches...</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no keys</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>{what}: {keys}</source>
        <translation>{what}&#x202f;: {keys}</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Command: {what}</source>
        <translation>Commande&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>{keys}: {does}</source>
        <translation>{keys}&#x202f;: {does}</translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>Chercher des touches et leur effet</translation>
    </message>
    <message>
        <source>No key does that. Escape shows all of them.</source>
        <translation>Aucune touche ne fait cela. Échap les affiche toutes.</translation>
    </message>
</context>
<context>
    <name>LicenceText</name>
    <message>
        <source>Licence of {name}</source>
        <translation>Licence de {name}</translation>
    </message>
    <message>
        <source>Its papers name no licence.</source>
        <translation>Ses documents ne nomment aucune licence.</translation>
    </message>
</context>
<context>
    <name>MiniMenu</name>
    <message>
        <source>Open Timeneye</source>
        <translation>Ouvrir Timeneye</translation>
    </message>
    <message>
        <source>The time only</source>
        <translation>La durée seule</translation>
    </message>
    <message>
        <source>Time and phase</source>
        <translation>Durée et phase</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Above other windows</source>
        <translation>Au-dessus des autres fenêtres</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Hide the mini timer</source>
        <translation>Masquer le mini-minuteur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start last</source>
        <translation>Démarrer le dernier</translation>
    </message>
</context>
<context>
    <name>MiniTimer</name>
    <message>
        <source>Mini timer</source>
        <translation>Mini-minuteur</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source>Time spent</source>
        <translation>Temps passé</translation>
    </message>
    <message>
        <source>1:30, 90m, 1.5h or 2h-15m
Up and Down: 5 minutes; Page Up and Page Down: 30</source>
        <translation>1:30, 90m, 1,5h ou 2h-15m
Haut et Bas&#x202f;: 5 minutes&#x202f;; Pg préc et Pg suiv&#x202f;: 30</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>It is shown as Timeneye has it.</source>
        <translation>C’est affiché comme sur Timeneye.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait for your decision</source>
        <translation>
            <numerusform>%n entrée attend votre décision</numerusform>
            <numerusform>%n entrées attendent votre décision</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer and Timeneye differ. Nothing is lost.</source>
        <translation>Cet ordinateur et Timeneye diffèrent. Rien n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be sent</source>
        <translation>
            <numerusform>%n entrée n’a pas pu être envoyée</numerusform>
            <numerusform>%n entrées n’ont pas pu être envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>They are safe here.</source>
        <translation>Elles sont en sécurité ici.</translation>
    </message>
    <message>
        <source>Pick a phase</source>
        <translation>Choisir une phase</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again to send %n entries</source>
        <translation>
            <numerusform>Reconnectez-vous pour envoyer %n entrée</numerusform>
            <numerusform>Reconnectez-vous pour envoyer %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again to send your time</source>
        <translation>Reconnectez-vous pour envoyer votre temps</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Tracking goes on meanwhile.</source>
        <translation>Le suivi continue entre-temps.</translation>
    </message>
</context>
<context>
    <name>NewerCard</name>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Open the page of the newer version</source>
        <translation>Ouvrir la page de la version plus récente</translation>
    </message>
</context>
<context>
    <name>NothingWaits</name>
    <message>
        <source>Nothing is waiting. Everything is on Timeneye.</source>
        <translation>Rien n’attend. Tout est sur Timeneye.</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>{button}: {what}</source>
        <translation>{button}&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>How much is written</source>
        <translation>Part déjà écrite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} existe déjà.</translation>
    </message>
</context>
<context>
    <name>PastedDelegate</name>
    <message>
        <source>No time</source>
        <translation>Aucune durée</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Aucune phase</translation>
    </message>
    <message numerus="yes">
        <source>or %n more</source>
        <translation>
            <numerusform>ou %n autre</numerusform>
            <numerusform>ou %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedLines</name>
    <message>
        <source>They are kept until you log or drop them, or quit</source>
        <translation>Elles sont gardées jusqu’à ce que vous les saisissiez, les retiriez ou quittiez</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted lines wait</source>
        <translation>
            <numerusform>%n ligne collée attend</numerusform>
            <numerusform>%n lignes collées attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedList</name>
    <message>
        <source>Pasted lines</source>
        <translation>Lignes collées</translation>
    </message>
</context>
<context>
    <name>PastedWindow</name>
    <message>
        <source>Pasted lines</source>
        <translation>Lignes collées</translation>
    </message>
    <message>
        <source>Log all that are right (Enter); one undo takes them back</source>
        <translation>Saisir toutes celles qui sont correctes (Entrée)&#x202f;; une seule annulation les retire</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the line (F2)</source>
        <translation>Modifier la ligne (F2)</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Pick a phase for the selected lines (Ctrl+P)</source>
        <translation>Choisir une phase pour les lignes sélectionnées (Ctrl+P)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Drop the selected lines (Delete)</source>
        <translation>Retirer les lignes sélectionnées (Suppr)</translation>
    </message>
    <message>
        <source>Reading line {number} of {all}</source>
        <translation>Lecture de la ligne {number} sur {all}</translation>
    </message>
    <message>
        <source>Log {count}, {time}</source>
        <translation>Saisir {count}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines still need something.</source>
        <translation>
            <numerusform>Il manque encore quelque chose à %n ligne.</numerusform>
            <numerusform>Il manque encore quelque chose à %n lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter logs %n entries.</source>
        <translation>
            <numerusform>La touche Entrée saisit %n entrée.</numerusform>
            <numerusform>La touche Entrée saisit %n entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first {most} lines were taken; %n were left out.</source>
        <translation>
            <numerusform>Seules les {most} premières lignes ont été prises&#x202f;; %n a été laissée.</numerusform>
            <numerusform>Seules les {most} premières lignes ont été prises&#x202f;; %n ont été laissées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged. {why}</source>
        <translation>Rien n’a été saisi. {why}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Saisir</translation>
    </message>
</context>
<context>
    <name>PausedRow</name>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Resume {phase}</source>
        <translation>Reprendre {phase}</translation>
    </message>
    <message>
        <source>Stop and log {phase}</source>
        <translation>Arrêter et saisir {phase}</translation>
    </message>
    <message>
        <source>Discard {phase}</source>
        <translation>Abandonner {phase}</translation>
    </message>
</context>
<context>
    <name>PhaseButton</name>
    <message>
        <source>Phase: {name}</source>
        <translation>Phase&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Pick another phase</source>
        <translation>Choisir une autre phase</translation>
    </message>
    <message>
        <source>Several phases</source>
        <translation>Plusieurs phases</translation>
    </message>
    <message>
        <source>Phase: several phases</source>
        <translation>Phase&#x202f;: plusieurs phases</translation>
    </message>
    <message>
        <source>Pick one phase for all</source>
        <translation>Choisir une phase pour toutes</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Pick a phase</source>
        <translation>Choisir une phase</translation>
    </message>
    <message>
        <source>Search projects and phases</source>
        <translation>Chercher des projets et des phases</translation>
    </message>
    <message>
        <source>Project or phase, any words in any order</source>
        <translation>Projet ou phase, des mots dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vider la recherche</translation>
    </message>
    <message numerus="yes">
        <source>The first %n: type to find the others</source>
        <translation>
            <numerusform>La première (%n)&#x202f;: tapez pour trouver les autres</numerusform>
            <numerusform>Les %n premières&#x202f;: tapez pour trouver les autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of {when}</source>
        <translation>Copie&#x202f;: {when}</translation>
    </message>
</context>
<context>
    <name>Piece</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PieceRow</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Give to...</source>
        <translation>Attribuer à...</translation>
    </message>
    <message>
        <source>To {phase}</source>
        <translation>À {phase}</translation>
    </message>
    <message>
        <source>{piece}: {fate}</source>
        <translation>{piece}&#x202f;: {fate}</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>{button}: {what}</source>
        <translation>{button}&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Quick entry</source>
        <translation>Saisie rapide</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message numerus="yes">
        <source>Began %Ln minutes earlier</source>
        <translation>
            <numerusform>Commencé %Ln minute plus tôt</numerusform>
            <numerusform>Commencé %Ln minutes plus tôt</numerusform>
        </translation>
    </message>
    <message>
        <source>Set its time...</source>
        <translation>Régler sa durée...</translation>
    </message>
    <message>
        <source>Stop at {moment}, when the app was last open</source>
        <translation>Arrêter {moment}, quand l’application était encore ouverte</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Rogner</translation>
    </message>
    <message>
        <source>Begin at {clock} and trim what was before</source>
        <translation>Commencer à {clock} et rogner ce qui précède</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Begin at {clock} and count that time twice</source>
        <translation>Commencer à {clock} et compter ce temps deux fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel: the timer stays as it is</source>
        <translation>Annuler&#x202f;: le minuteur reste tel quel</translation>
    </message>
    <message>
        <source>It began at {clock}.</source>
        <translation>Début à {clock}.</translation>
    </message>
    <message>
        <source>It began at {clock}; {time} of what was before is trimmed.</source>
        <translation>Début à {clock}&#x202f;; {time} de ce qui précède est rogné.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>From {clock}: %Ln entries lie there and lose {time}.</source>
        <translation>
            <numerusform>À partir de {clock}&#x202f;: %Ln entrée s’y trouve et perd {time}.</numerusform>
            <numerusform>À partir de {clock}&#x202f;: %Ln entrées s’y trouvent et perdent {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {clock}: {title} loses {time} and keeps {left}.</source>
        <translation>À partir de {clock}&#x202f;: {title} perd {time} et garde {left}.</translation>
    </message>
    <message>
        <source>From {clock}: {title} loses all of its {time}.</source>
        <translation>À partir de {clock}&#x202f;: {title} perd tout son temps, {time}.</translation>
    </message>
</context>
<context>
    <name>ReportsWindow</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>List these entries</source>
        <translation>Lister ces entrées</translation>
    </message>
    <message>
        <source>Nothing is logged on these days.</source>
        <translation>Rien de saisi pour ces jours.</translation>
    </message>
    <message>
        <source>The report is on the clipboard as a picture.</source>
        <translation>Le rapport est dans le presse-papiers sous forme d’image.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be saved there.</source>
        <translation>{name} ne peut pas être enregistré à cet endroit.</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>Today on this computer</source>
        <translation>Aujourd’hui sur cet ordinateur</translation>
    </message>
    <message>
        <source>Timers ran for {time} since {clock}.</source>
        <translation>Des minuteurs ont tourné {time} depuis {clock}.</translation>
    </message>
    <message>
        <source>You were away for {time}.</source>
        <translation>Votre absence a duré {time}.</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Continue this now (Ctrl+Enter)</source>
        <translation>La continuer maintenant (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Delete; it can be undone (Del)</source>
        <translation>Supprimer&#x202f;; peut être annulé (Suppr)</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>Click to correct the time</source>
        <translation>Clic pour corriger la durée</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Note of the running timer</source>
        <translation>Note du minuteur en cours</translation>
    </message>
    <message>
        <source>Note of what runs (Ctrl+E)</source>
        <translation>Note de ce qui tourne (Ctrl+E)</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Quand il a commencé</translation>
    </message>
    <message>
        <source>It began earlier, or should have ended</source>
        <translation>Il a commencé plus tôt, ou aurait dû s’arrêter</translation>
    </message>
    <message>
        <source>Discard this timer</source>
        <translation>Abandonner ce minuteur</translation>
    </message>
    <message>
        <source>Discard this timer; it can be undone</source>
        <translation>Abandonner ce minuteur&#x202f;; peut être annulé</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Measured time {time}</source>
        <translation>Durée mesurée {time}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search all entries: note, project, phase</source>
        <translation>Chercher dans toutes les entrées&#x202f;: note, projet, phase</translation>
    </message>
    <message>
        <source>To the search</source>
        <translation>Vers la recherche</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Back to the days (Esc)</source>
        <translation>Retour aux jours (Échap)</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>To the search</source>
        <translation>Vers la recherche</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher un réglage</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Another phase, day or note for all of them (Enter)</source>
        <translation>Autre phase, jour ou note pour toutes (Entrée)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Make one entry of them (Ctrl+M)</source>
        <translation>En faire une seule entrée (Ctrl+M)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Log all of them once more (Ctrl+D)</source>
        <translation>Les saisir toutes encore une fois (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete all of them; it can be undone (Del)</source>
        <translation>Les supprimer toutes&#x202f;; peut être annulé (Suppr)</translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>Les supprimer toutes</translation>
    </message>
</context>
<context>
    <name>ServerRow</name>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the server address</source>
        <translation>Modifier l’adresse du serveur</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Serveur&#x202f;: {address}</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>No setting is called that. Escape shows all of them.</source>
        <translation>Aucun réglage ne s’appelle ainsi. Échap les affiche tous.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>{host} is asked. You are told, and nothing else happens.</source>
        <translation>{host} est interrogé. On vous le dit, et rien d’autre ne se passe.</translation>
    </message>
    <message>
        <source>Timeneye Desktop {version}</source>
        <translation>Timeneye Desktop {version}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Until then you stay signed in at {server}.</source>
        <translation>D’ici là, vous restez connecté à {server}.</translation>
    </message>
    <message>
        <source>All keys (F1)</source>
        <translation>Toutes les touches (F1)</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>Shares of the projects</source>
        <translation>Parts des projets</translation>
    </message>
</context>
<context>
    <name>SpanButton</name>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>Days: {which}</source>
        <translation>Jours&#x202f;: {which}</translation>
    </message>
</context>
<context>
    <name>SplitField</name>
    <message>
        <source>Split entry</source>
        <translation>Diviser l’entrée</translation>
    </message>
    <message>
        <source>Time of the first part</source>
        <translation>Durée de la première partie</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>leaves {rest}. Enter splits</source>
        <translation>reste {rest}. Entrée divise</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>Synchroniser maintenant (F5)</translation>
    </message>
    <message>
        <source>Show what is not on Timeneye yet</source>
        <translation>Afficher ce qui n’est pas encore sur Timeneye</translation>
    </message>
</context>
<context>
    <name>Stops</name>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>Split: an entry for each day</source>
        <translation>Diviser&#x202f;: une entrée par jour</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Une entrée</translation>
    </message>
    <message>
        <source>One entry, on the first day</source>
        <translation>Une entrée, le premier jour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on: the timer is not stopped</source>
        <translation>Continuer&#x202f;: le minuteur n’est pas arrêté</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>StrayCard</name>
    <message>
        <source>A sign-in arrived that could not be matched to your browser. Was it yours?</source>
        <translation>Une connexion est arrivée sans pouvoir être rattachée à votre navigateur. Était-ce la vôtre&#x202f;?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>SweepCard</name>
    <message>
        <source>Merge those of one phase and day</source>
        <translation>Fusionner ceux d’une même phase et d’un même jour</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SweepRow</name>
    <message>
        <source>Discard {phase}; it can be undone</source>
        <translation>Abandonner {phase}&#x202f;; peut être annulé</translation>
    </message>
</context>
<context>
    <name>TakingMenu</name>
    <message>
        <source>Copy, print, export</source>
        <translation>Copier, imprimer, exporter</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimer...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Enregistrer en PDF...</translation>
    </message>
    <message>
        <source>Export these entries...</source>
        <translation>Exporter ces entrées...</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Measured time</source>
        <translation>Durée mesurée</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TimerPanel</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Removed {time} of {title}.</source>
        <translation>Retiré&#x202f;: {time} sur {title}.</translation>
    </message>
    <message>
        <source>Log them, move them to another day, or discard them</source>
        <translation>Les saisir, les déplacer à un autre jour ou les abandonner</translation>
    </message>
    <message>
        <source>Nothing is running. Start where you left off:</source>
        <translation>Rien ne tourne. Reprenez où vous en étiez&#x202f;:</translation>
    </message>
    <message>
        <source>Nothing is running. Pick a phase and start.</source>
        <translation>Rien ne tourne. Choisissez une phase et démarrez.</translation>
    </message>
    <message>
        <source>Start {phase}</source>
        <translation>Démarrer {phase}</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Project and phase</source>
        <translation>Projet et phase</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>Passer à</translation>
    </message>
    <message>
        <source>Quick entry...</source>
        <translation>Saisie rapide...</translation>
    </message>
    <message>
        <source>Open Timeneye</source>
        <translation>Ouvrir Timeneye</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start last</source>
        <translation>Démarrer le dernier</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>Timeneye</source>
        <translation>Timeneye</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Pick another phase</source>
        <translation>Choisir une autre phase</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>{button}: {what}</source>
        <translation>{button}&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>What waits to be sent</source>
        <translation>Ce qui attend d’être envoyé</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Link for the browser</source>
        <translation>Lien pour le navigateur</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Address the browser ended at, or the code</source>
        <translation>Adresse où le navigateur a abouti, ou le code</translation>
    </message>
    <message>
        <source>http://127.0.0.1...</source>
        <translation>http://127.0.0.1...</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use what was pasted</source>
        <translation>Utiliser ce qui a été collé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Continuez dans le navigateur</translation>
    </message>
    <message>
        <source>Press Allow on the page that opens there. Then come back to this window.</source>
        <translation>Cliquez sur Autoriser (Allow) dans la page qui s’y ouvre. Revenez ensuite à cette fenêtre.</translation>
    </message>
    <message>
        <source>If the browser ends at an error page, paste its address here, or the code that is in it.</source>
        <translation>Si le navigateur aboutit à une page d’erreur, collez ici son adresse, ou le code qu’elle contient.</translation>
    </message>
    <message>
        <source>Open this page and press Allow. The browser then ends at an error page.</source>
        <translation>Ouvrez cette page et cliquez sur Autoriser (Allow). Le navigateur aboutit ensuite à une page d’erreur.</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Paste the address of that error page here, or the code that is in it.</source>
        <translation>Collez ici l’adresse de cette page d’erreur, ou le code qu’elle contient.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Waiting to send</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>Export what waits as a file</source>
        <translation>Exporter ce qui attend dans un fichier</translation>
    </message>
    <message>
        <source>No longer waiting: {what}.</source>
        <translation>N’attend plus&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>Will be sent to {phase}.</source>
        <translation>Sera envoyé vers {phase}.</translation>
    </message>
</context>
<context>
    <name>WeekHours</name>
    <message>
        <source>{what}, {day}</source>
        <translation>{what}, {day}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semaine d’avant</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semaine d’après</translation>
    </message>
    <message>
        <source>Search all entries (Ctrl+F)</source>
        <translation>Chercher dans toutes les entrées (Ctrl+F)</translation>
    </message>
    <message>
        <source>{time} this week</source>
        <translation>{time} cette semaine</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Try it with sample data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Connect to Timeneye</source>
        <translation>Se connecter à Timeneye</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Timeneye Desktop</source>
        <translation>Timeneye Desktop</translation>
    </message>
    <message>
        <source>One click starts and stops your time, one line logs it.</source>
        <translation>Un clic démarre et arrête votre temps, une ligne le saisit.</translation>
    </message>
    <message>
        <source>A made-up company inside this program. Nothing is stored, nothing leaves this computer.</source>
        <translation>Une entreprise fictive dans ce programme. Rien n’est enregistré, rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Your own projects and times, with the account you have. It takes two minutes, once.</source>
        <translation>Vos propres projets et temps, avec le compte que vous avez. Cela prend deux minutes, une seule fois.</translation>
    </message>
    <message>
        <source>Your firm has set everything up. Your browser asks for the account you have.</source>
        <translation>Votre entreprise a tout configuré. Votre navigateur demande le compte que vous avez.</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
</context>
<context>
    <name>_EditingDelegate</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
</context>
</TS>
