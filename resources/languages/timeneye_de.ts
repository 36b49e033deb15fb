<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>{title}, {time}: paused, not on your timesheet yet</source>
        <translation>{title}, {time}: pausiert, noch nicht in der Zeiterfassung</translation>
    </message>
    <message>
        <source>{time} logged, {missing} below the target</source>
        <translation>{time} erfasst, {missing} unter dem Ziel</translation>
    </message>
    <message>
        <source>{time} on one day</source>
        <translation>{time} an einem Tag</translation>
    </message>
    <message>
        <source>{title}, {time}: still to come</source>
        <translation>{title}, {time}: noch nicht so weit</translation>
    </message>
    <message>
        <source>{title}, {time}: on a day off</source>
        <translation>{title}, {time}: an einem freien Tag</translation>
    </message>
    <message>
        <source>{title}, {time}: very long</source>
        <translation>{title}, {time}: sehr lang</translation>
    </message>
    <message>
        <source>{title}, {time}: no note</source>
        <translation>{title}, {time}: keine Notiz</translation>
    </message>
    <message>
        <source>Timeneye did not take something, or there is a question that only you can answer.</source>
        <translation>Timeneye hat etwas nicht angenommen, oder eine Frage wartet, die nur Sie beantworten können.</translation>
    </message>
    <message>
        <source>It is safe here and is sent as soon as Timeneye can be reached.</source>
        <translation>Es ist hier sicher und wird gesendet, sobald Timeneye erreichbar ist.</translation>
    </message>
    <message>
        <source>A paused timer is on no timesheet before it is logged.</source>
        <translation>Ein pausierter Timer steht in keiner Zeiterfassung, bevor er erfasst ist.</translation>
    </message>
    <message>
        <source>Log what is missing, or call it fine: a day off, a short day.</source>
        <translation>Erfassen, was fehlt, oder für gut befinden: ein freier Tag, ein kurzer Tag.</translation>
    </message>
    <message>
        <source>A day has 24 hours. Look at its entries.</source>
        <translation>Ein Tag hat 24 Stunden. Seine Einträge ansehen.</translation>
    </message>
    <message>
        <source>This day has not come yet. Move the entry, or call it fine.</source>
        <translation>Dieser Tag ist noch nicht gekommen. Den Eintrag verschieben oder für gut befinden.</translation>
    </message>
    <message>
        <source>Saturday and Sunday are no working days here. Move the entry, or call it fine.</source>
        <translation>Samstag und Sonntag sind hier keine Arbeitstage. Den Eintrag verschieben oder für gut befinden.</translation>
    </message>
    <message>
        <source>More than 10 hours in one entry: was a timer forgotten?</source>
        <translation>Mehr als 10 Stunden in einem Eintrag: wurde ein Timer vergessen?</translation>
    </message>
    <message>
        <source>They say exactly the same. Was one of them logged twice?</source>
        <translation>Sie sagen genau dasselbe. Wurde einer zweimal erfasst?</translation>
    </message>
    <message>
        <source>Say what it was, or call it fine.</source>
        <translation>Sagen, was es war, oder für gut befinden.</translation>
    </message>
    <message>
        <source>Nobody can log on this phase any more. Another one may be meant.</source>
        <translation>Auf diese Phase kann niemand mehr erfassen. Vielleicht ist eine andere gemeint.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Zeigen, was wartet</translation>
    </message>
    <message>
        <source>Pick a phase and log it</source>
        <translation>Phase wählen und erfassen</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Einträge zeigen</translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation>Zeit setzen</translation>
    </message>
    <message>
        <source>Delete one</source>
        <translation>Einen löschen</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Pick another phase</source>
        <translation>Andere Phase wählen</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal entries: {title}, {time}</source>
        <translation>
            <numerusform>%Ln gleicher Eintrag: {title}, {time}</numerusform>
            <numerusform>%Ln gleiche Einträge: {title}, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries on {title}, which is closed</source>
        <translation>
            <numerusform>%Ln Eintrag auf {title}, die geschlossen ist</numerusform>
            <numerusform>%Ln Einträge auf {title}, die geschlossen ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Log {time}</source>
        <translation>{time} buchen</translation>
    </message>
    <message>
        <source>Move to {day}</source>
        <translation>Auf {day} verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Nothing looks wrong among %Ln entries.</source>
        <translation>
            <numerusform>In %Ln Eintrag fällt nichts auf.</numerusform>
            <numerusform>In %Ln Einträgen fällt nichts auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln to look at; there are more.</source>
        <translation>
            <numerusform>Das erste (%Ln) von mehreren.</numerusform>
            <numerusform>Die ersten %Ln; es gibt mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at.</source>
        <translation>
            <numerusform>%Ln zum Ansehen.</numerusform>
            <numerusform>%Ln zum Ansehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln called fine.</source>
        <translation>
            <numerusform>%Ln für gut befunden.</numerusform>
            <numerusform>%Ln für gut befunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter starts a timer that began {time} ago</source>
        <translation>Strg+Eingabe startet einen Timer, der vor {time} begann</translation>
    </message>
    <message>
        <source>Ctrl+Enter logs the time instead of starting a timer</source>
        <translation>Strg+Eingabe bucht die Zeit, statt einen Timer zu starten</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>vor {time}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation>heute {clock}</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>gestern {clock}</translation>
    </message>
    <message>
        <source>{day} {clock}</source>
        <translation>{day} {clock}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open Timeneye</source>
        <translation>Timeneye öffnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Change %n entries</source>
        <translation>
            <numerusform>%n Eintrag ändern</numerusform>
            <numerusform>%n Einträge ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy day summary</source>
        <translation>Tagesübersicht kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>%n Eintrag löschen</numerusform>
            <numerusform>%n Einträge löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Copy day summary in Markdown</source>
        <translation>Tagesübersicht in Markdown kopieren</translation>
    </message>
    <message>
        <source>Why is it waiting</source>
        <translation>Warum es wartet</translation>
    </message>
    <message>
        <source>Every entry on this computer is searched.</source>
        <translation>Alle Einträge auf diesem Computer werden durchsucht.</translation>
    </message>
    <message>
        <source>Nothing found on this computer.</source>
        <translation>Auf diesem Computer nichts gefunden.</translation>
    </message>
    <message>
        <source>That is all on this computer.</source>
        <translation>Das ist alles auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln of more. Another word finds fewer.</source>
        <translation>
            <numerusform>Der neueste %Ln von mehr. Ein weiteres Wort findet weniger.</numerusform>
            <numerusform>Die neuesten %Ln von mehr. Ein weiteres Wort findet weniger.</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>you, with undo</source>
        <translation>Sie, mit Rückgängig</translation>
    </message>
    <message>
        <source>you, with redo</source>
        <translation>Sie, mit Wiederholen</translation>
    </message>
    <message>
        <source>on Timeneye or another device</source>
        <translation>in Timeneye oder auf einem anderen Gerät</translation>
    </message>
    <message>
        <source>Timeneye</source>
        <translation>Timeneye</translation>
    </message>
    <message numerus="yes">
        <source>Took back %n changes.</source>
        <translation>
            <numerusform>%n Änderung zurückgenommen.</numerusform>
            <numerusform>%n Änderungen zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed back {what}.</source>
        <translation>Änderung zurückgenommen: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Made %n changes again.</source>
        <translation>
            <numerusform>%n Änderung wiederholt.</numerusform>
            <numerusform>%n Änderungen wiederholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed {what} again.</source>
        <translation>Wieder geändert: {what}.</translation>
    </message>
    <message>
        <source>Deleted {time} of {what}.</source>
        <translation>{time} auf {what} gelöscht.</translation>
    </message>
    <message>
        <source>Brought back {time} of {what}.</source>
        <translation>{time} auf {what} zurückgeholt.</translation>
    </message>
    <message>
        <source>Timeneye is told too.</source>
        <translation>Timeneye erfährt es auch.</translation>
    </message>
    <message>
        <source>Found on Timeneye: its answer had been lost.</source>
        <translation>In Timeneye gefunden: Die Antwort war verloren gegangen.</translation>
    </message>
    <message>
        <source>Timeneye stored it with other minutes.</source>
        <translation>Timeneye hat es mit anderen Minuten gespeichert.</translation>
    </message>
    <message>
        <source>Logged: {what}</source>
        <translation>Gebucht: {what}</translation>
    </message>
    <message>
        <source>Brought back: {what}</source>
        <translation>Zurückgeholt: {what}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation>Gelöscht: {what}</translation>
    </message>
    <message>
        <source>Time: {before} became {after}</source>
        <translation>Zeit: {before} wurde zu {after}</translation>
    </message>
    <message>
        <source>Phase: {before} became {after}</source>
        <translation>Phase: {before} wurde zu {after}</translation>
    </message>
    <message>
        <source>Day: {before} became {after}</source>
        <translation>Tag: {before} wurde zu {after}</translation>
    </message>
    <message>
        <source>Note: {before} became {after}</source>
        <translation>Notiz: {before} wurde zu {after}</translation>
    </message>
    <message>
        <source>another phase</source>
        <translation>andere Phase</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>„{note}“</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>keine Notiz</translation>
    </message>
    <message>
        <source>{title} yesterday</source>
        <translation>{title} gestern</translation>
    </message>
    <message>
        <source>{title} tomorrow</source>
        <translation>{title} morgen</translation>
    </message>
    <message>
        <source>{title} on {day}</source>
        <translation>{title} am {day}</translation>
    </message>
    <message>
        <source>Start {title}</source>
        <translation>{title} starten</translation>
    </message>
    <message>
        <source>Loading older days</source>
        <translation>Ältere Tage werden geladen</translation>
    </message>
    <message>
        <source>Fetch older days from Timeneye</source>
        <translation>Ältere Tage von Timeneye abrufen</translation>
    </message>
    <message>
        <source>Fetching older days from Timeneye. Stop</source>
        <translation>Ältere Tage werden von Timeneye abgerufen. Stoppen</translation>
    </message>
    <message>
        <source>Older days are not on this computer.</source>
        <translation>Ältere Tage sind nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>That is all there is.</source>
        <translation>Mehr gibt es nicht.</translation>
    </message>
    <message>
        <source>Loading later days</source>
        <translation>Spätere Tage werden geladen</translation>
    </message>
    <message>
        <source>Nothing on this computer for this day.</source>
        <translation>Auf diesem Computer ist nichts für diesen Tag.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n entries</source>
        <translation>
            <numerusform>%n Eintrag geändert</numerusform>
            <numerusform>%n Einträge geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entries, {time}</source>
        <translation>
            <numerusform>%n Eintrag gelöscht, {time}</numerusform>
            <numerusform>%n Einträge gelöscht, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicated %n entries, {time}</source>
        <translation>
            <numerusform>%n Eintrag dupliziert, {time}</numerusform>
            <numerusform>%n Einträge dupliziert, {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Split into {first} and {second}</source>
        <translation>Aufgeteilt in {first} und {second}</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n entries into {time}</source>
        <translation>
            <numerusform>%n Eintrag zu {time} zusammengeführt</numerusform>
            <numerusform>%n Einträge zu {time} zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n entries into {time}; the notes were too long together and are cut</source>
        <translation>
            <numerusform>%n Eintrag zu {time} zusammengeführt; die Notizen waren zusammen zu lang und sind gekürzt</numerusform>
            <numerusform>%n Einträge zu {time} zusammengeführt; die Notizen waren zusammen zu lang und sind gekürzt</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}.</source>
        <translation>{done}.</translation>
    </message>
    <message numerus="yes">
        <source>{done}, but %n could not be changed: gone meanwhile.</source>
        <translation>
            <numerusform>{done}, aber %n ließ sich nicht ändern: inzwischen nicht mehr da.</numerusform>
            <numerusform>{done}, aber %n ließen sich nicht ändern: inzwischen nicht mehr da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped {title} at {clock}.</source>
        <translation>{title} um {clock} gestoppt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>{time} of {target}</source>
        <translation>{time} von {target}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, {time}</source>
        <translation>
            <numerusform>%n Eintrag, {time}</numerusform>
            <numerusform>%n Einträge, {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>Noch nicht geladen.</translation>
    </message>
    <message>
        <source>Nothing logged today yet.</source>
        <translation>Heute noch nichts gebucht.</translation>
    </message>
    <message>
        <source>Not loaded yet. Last copy: {when}.</source>
        <translation>Noch nicht geladen. Letzter Stand: {when}.</translation>
    </message>
    <message>
        <source>Start or stop</source>
        <translation>Starten oder stoppen</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Switch to...</source>
        <translation>Wechseln zu...</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Discard the timer</source>
        <translation>Timer verwerfen</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>{day} {date}</source>
        <translation>{day} {date}</translation>
    </message>
    <message>
        <source>today {date}</source>
        <translation>heute {date}</translation>
    </message>
    <message>
        <source>yesterday {date}</source>
        <translation>gestern {date}</translation>
    </message>
    <message>
        <source>tomorrow {date}</source>
        <translation>morgen {date}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Look over the week</source>
        <translation>Woche durchsehen</translation>
    </message>
    <message>
        <source>Mini timer</source>
        <translation>Mini-Timer</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Saved here: {what}. Will be sent.</source>
        <translation>Hier gespeichert: {what}. Wird noch gesendet.</translation>
    </message>
    <message>
        <source>Logged {what}.</source>
        <translation>Gebucht: {what}.</translation>
    </message>
    <message>
        <source>It began at {clock}; {time} of what was before lies in the same time.</source>
        <translation>Er begann um {clock}; {time} von dem davor liegt in derselben Zeit.</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Started {phase}.</source>
        <translation>{phase} gestartet.</translation>
    </message>
    <message>
        <source>{time} of what was before is trimmed.</source>
        <translation>{time} von dem davor ist gekürzt.</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Überall im Fenster</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>To the entry line</source>
        <translation>Zur Eingabezeile</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Strg+Leertaste</translation>
    </message>
    <message>
        <source>Stop the timer, or start the last one again</source>
        <translation>Timer stoppen oder den letzten wieder starten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Space</source>
        <translation>Strg+Umschalt+Leertaste</translation>
    </message>
    <message>
        <source>Pause the timer, or resume it</source>
        <translation>Timer pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Go on with the last phase</source>
        <translation>Mit der letzten Phase weitermachen</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Change the note of what runs</source>
        <translation>Notiz des laufenden Timers ändern</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Search all entries</source>
        <translation>Alle Einträge durchsuchen</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Pfeil links</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Pfeil rechts</translation>
    </message>
    <message>
        <source>Day before, day after</source>
        <translation>Tag davor, Tag danach</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Pos1</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Rückgängig, wiederholen</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Strg+R</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Strg+Umschalt+E</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Strg+T</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>The menu</source>
        <translation>Das Menü</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Strg+W</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
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
        <translation>Diese Übersicht; in einem Feld nur F1</translation>
    </message>
    <message>
        <source>Entry line</source>
        <translation>Eingabezeile</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>What the button says: log, or start a timer</source>
        <translation>Was auf der Schaltfläche steht: buchen oder einen Timer starten</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>The other of the two</source>
        <translation>Das andere von beiden</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pfeil auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pfeil ab</translation>
    </message>
    <message>
        <source>Walk through the phases on offer, else through earlier lines</source>
        <translation>Durch die angebotenen Phasen gehen, sonst durch frühere Zeilen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take the phase that is highlighted; else on to the chips</source>
        <translation>Die hervorgehobene Phase nehmen; sonst weiter zu den Chips</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Earlier lines that start like this one</source>
        <translation>Frühere Zeilen, die wie diese beginnen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take back one thing at a time; Up brings the text back</source>
        <translation>Eins nach dem anderen zurücknehmen; Pfeil auf holt den Text zurück</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>Several lines: look at them, then log them together</source>
        <translation>Mehrere Zeilen: ansehen, dann zusammen buchen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>On a chip: what else its words could mean</source>
        <translation>Auf einem Chip: was seine Wörter noch bedeuten können</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>On a chip: edit it</source>
        <translation>Auf einem Chip: bearbeiten</translation>
    </message>
    <message>
        <source>Pasted lines</source>
        <translation>Eingefügte Zeilen</translation>
    </message>
    <message>
        <source>Log all that are right</source>
        <translation>Alle richtigen buchen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation>Zeile bearbeiten</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>Pick a phase for the selected lines</source>
        <translation>Eine Phase für die gewählten Zeilen wählen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Drop the selected lines</source>
        <translation>Die gewählten Zeilen entfernen</translation>
    </message>
    <message>
        <source>Back; the lines are kept</source>
        <translation>Zurück; die Zeilen bleiben</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Daten (JSON)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>For Excel, LibreOffice and the like, with a sheet of totals.</source>
        <translation>Für Excel, LibreOffice und Ähnliches, mit einem Blatt der Summen.</translation>
    </message>
    <message>
        <source>For any spreadsheet or program that reads tables.</source>
        <translation>Für jede Tabellenkalkulation und jedes Programm, das Tabellen liest.</translation>
    </message>
    <message>
        <source>For programs. Nothing is left out.</source>
        <translation>Für Programme. Nichts wird weggelassen.</translation>
    </message>
    <message>
        <source>Each entry is an event of a whole day that keeps nobody busy.</source>
        <translation>Jeder Eintrag ist ein ganztägiger Termin, der niemanden als beschäftigt zeigt.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Timeneye id</source>
        <translation>Timeneye-ID</translation>
    </message>
    <message>
        <source>on Timeneye</source>
        <translation>in Timeneye</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
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
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>{time} {title}</source>
        <translation>{time} {title}</translation>
    </message>
    <message>
        <source>Nothing is logged on these days.</source>
        <translation>An diesen Tagen ist nichts gebucht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, {time}</source>
        <translation>
            <numerusform>%Ln Eintrag, {time}</numerusform>
            <numerusform>%Ln Einträge, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not on Timeneye yet: included, and marked.</source>
        <translation>
            <numerusform>%Ln davon ist noch nicht auf Timeneye: enthalten und gekennzeichnet.</numerusform>
            <numerusform>%Ln davon sind noch nicht auf Timeneye: enthalten und gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln entries, {time}</source>
        <translation>
            <numerusform>Kopiert: %Ln Eintrag, {time}</numerusform>
            <numerusform>Kopiert: %Ln Einträge, {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries are on this computer yet.</source>
        <translation>Auf diesem Computer sind noch keine Einträge.</translation>
    </message>
    <message>
        <source>Entries before {day} are not on this computer yet.</source>
        <translation>Einträge vor {day} sind noch nicht auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {all} entries</source>
        <translation>
            <numerusform>{done} von {all} Eintrag</numerusform>
            <numerusform>{done} von {all} Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written. An older file is as it was.</source>
        <translation>Der Datenträger ist voll, daher wurde nichts geschrieben. Eine ältere Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Total: {time}</source>
        <translation>Summe: {time}</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Strg+Umschalt+O</translation>
    </message>
    <message>
        <source>Switch to a phase that you pick</source>
        <translation>Zu einer gewählten Phase wechseln</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Delete</source>
        <translation>Strg+Umschalt+Entf</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Strg+Umschalt+N</translation>
    </message>
    <message>
        <source>What is not sent yet</source>
        <translation>Was noch nicht gesendet ist</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Strg+I</translation>
    </message>
    <message>
        <source>This computer: what works here</source>
        <translation>Dieser Computer: was hier funktioniert</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Umschalt+F1</translation>
    </message>
    <message>
        <source>Edit; with several selected, change phase, day or note of all</source>
        <translation>Bearbeiten; bei mehreren gewählten Phase, Tag oder Notiz für alle ändern</translation>
    </message>
    <message>
        <source>Go on with it now</source>
        <translation>Jetzt damit weitermachen</translation>
    </message>
    <message>
        <source>Walk through the entries</source>
        <translation>Durch die Einträge gehen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>First and last of those in the list</source>
        <translation>Erster und letzter in der Liste</translation>
    </message>
    <message>
        <source>Shift+Up</source>
        <translation>Umschalt+Pfeil auf</translation>
    </message>
    <message>
        <source>Shift+Down</source>
        <translation>Umschalt+Pfeil ab</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation>Strg+Klick</translation>
    </message>
    <message>
        <source>Shift+Click</source>
        <translation>Umschalt+Klick</translation>
    </message>
    <message>
        <source>Select several with the mouse</source>
        <translation>Mehrere mit der Maus auswählen</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>Select all of the day</source>
        <translation>Alle des Tages auswählen</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Strg+Umschalt+D</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>In zwei aufteilen</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Strg+M</translation>
    </message>
    <message>
        <source>Merge those of one phase and day</source>
        <translation>Die einer Phase und eines Tages zusammenführen</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>Copy a summary of the day</source>
        <translation>Eine Übersicht des Tages kopieren</translation>
    </message>
    <message>
        <source>Delete; Ctrl+Z brings it back</source>
        <translation>Löschen; Strg+Z holt es zurück</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Strg+H</translation>
    </message>
    <message>
        <source>History of the entry</source>
        <translation>Verlauf des Eintrags</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>All of this in a menu</source>
        <translation>All das in einem Menü</translation>
    </message>
    <message>
        <source>Select one only; leave the search</source>
        <translation>Nur einen auswählen; die Suche verlassen</translation>
    </message>
    <message>
        <source>While editing</source>
        <translation>Beim Bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Time: 5 minutes, with Shift 1. Day: one day</source>
        <translation>Zeit: 5 Minuten, mit Umschalt 1. Tag: ein Tag</translation>
    </message>
    <message>
        <source>Time: 30 minutes. Day: a week</source>
        <translation>Zeit: 30 Minuten. Tag: eine Woche</translation>
    </message>
    <message>
        <source>Picking a phase</source>
        <translation>Eine Phase wählen</translation>
    </message>
    <message>
        <source>Walk through the phases</source>
        <translation>Durch die Phasen gehen</translation>
    </message>
    <message>
        <source>Eight at a time</source>
        <translation>Acht auf einmal</translation>
    </message>
    <message>
        <source>Take the highlighted one</source>
        <translation>Die hervorgehobene nehmen</translation>
    </message>
    <message>
        <source>Pin it to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Alt+H</source>
        <translation>Alt+H</translation>
    </message>
    <message>
        <source>Show hidden ones, if there are any</source>
        <translation>Ausgeblendete zeigen, falls es welche gibt</translation>
    </message>
    <message>
        <source>Alt+C</source>
        <translation>Alt+C</translation>
    </message>
    <message>
        <source>Show closed ones, if there are any</source>
        <translation>Geschlossene zeigen, falls es welche gibt</translation>
    </message>
    <message>
        <source>Pin and hide in a menu</source>
        <translation>Anheften und Ausblenden in einem Menü</translation>
    </message>
    <message>
        <source>What the entry line understands, in any order</source>
        <translation>Was die Eingabezeile versteht, in beliebiger Reihenfolge</translation>
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
        <translation>So lange: Eingabe bucht es</translation>
    </message>
    <message>
        <source>9-10:30</source>
        <translation>9-10:30</translation>
    </message>
    <message>
        <source>From nine to half past ten: logs 1:30</source>
        <translation>Von neun bis halb elf: bucht 1:30</translation>
    </message>
    <message>
        <source>25m ago</source>
        <translation>vor 25m</translation>
    </message>
    <message>
        <source>@9:30</source>
        <translation>@9:30</translation>
    </message>
    <message>
        <source>A timer that began then</source>
        <translation>Ein Timer, der da begann</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>mon</source>
        <translation>montag</translation>
    </message>
    <message>
        <source>12 mar</source>
        <translation>12 mär</translation>
    </message>
    <message>
        <source>On that day</source>
        <translation>An diesem Tag</translation>
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
        <translation>Projekt und Phase; nach / ist es nie die Notiz</translation>
    </message>
    <message>
        <source>&apos;2 reviews</source>
        <translation>&apos;2 Entwürfe</translation>
    </message>
    <message>
        <source>An apostrophe keeps a word for the note</source>
        <translation>Ein Apostroph behält ein Wort für die Notiz</translation>
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
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder einblenden</translation>
    </message>
    <message>
        <source>Worked on away from the computer</source>
        <translation>Wird fern vom Computer gearbeitet</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>kürzlich</translation>
    </message>
    <message>
        <source>used earlier</source>
        <translation>früher verwendet</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>ähnlich</translation>
    </message>
    <message>
        <source>usual on {weekday}s</source>
        <translation>üblich am {weekday}</translation>
    </message>
    <message>
        <source>usual on {weekday} mornings</source>
        <translation>üblich am {weekday}morgen</translation>
    </message>
    <message>
        <source>usual on {weekday} afternoons</source>
        <translation>üblich am {weekday}nachmittag</translation>
    </message>
    <message>
        <source>usual on {weekday} evenings</source>
        <translation>üblich am {weekday}abend</translation>
    </message>
    <message>
        <source>usual on {weekday} nights</source>
        <translation>üblich in der {weekday}nacht</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”.</source>
        <translation>Nichts passt zu „{words}“.</translation>
    </message>
    <message>
        <source>Timeneye lists no project for you yet. Somebody has to add you to one.</source>
        <translation>Timeneye zeigt für Sie noch kein Projekt. Jemand muss Sie zu einem hinzufügen.</translation>
    </message>
    <message>
        <source>No open phase is known here yet. They appear as Timeneye lists them.</source>
        <translation>Hier ist noch keine offene Phase bekannt. Phasen erscheinen, sobald Timeneye sie zeigt.</translation>
    </message>
    <message>
        <source>Not loaded yet. Projects and phases appear here once Timeneye could be reached.</source>
        <translation>Noch nicht geladen. Projekte und Phasen erscheinen hier, sobald Timeneye erreichbar war.</translation>
    </message>
    <message>
        <source>“{title}” is closed on Timeneye, which refuses time on it. Somebody has to open it again there.</source>
        <translation>„{title}“ ist in Timeneye geschlossen und nimmt dort keine Zeit an. Jemand muss es dort wieder öffnen.</translation>
    </message>
    <message>
        <source>Hid “{title}”. Its whole words still find it.</source>
        <translation>„{title}“ ausgeblendet. Die ganzen Wörter finden es weiterhin.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden phases do: Alt+H shows them.</source>
        <translation>
            <numerusform>%n ausgeblendete Phase passt: Alt+H zeigt sie.</numerusform>
            <numerusform>%n ausgeblendete Phasen passen: Alt+H zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer letters, or show closed phases with Alt+C.</source>
        <translation>Weniger Buchstaben versuchen oder geschlossene Phasen mit Alt+C zeigen.</translation>
    </message>
    <message>
        <source>Try fewer letters or another word.</source>
        <translation>Weniger Buchstaben oder ein anderes Wort versuchen.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>as much as {before}</source>
        <translation>so viel wie {before}</translation>
    </message>
    <message>
        <source>{time} more than {before}</source>
        <translation>{time} mehr als {before}</translation>
    </message>
    <message>
        <source>{time} less than {before}</source>
        <translation>{time} weniger als {before}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>last week by this day</source>
        <translation>letzte Woche bis zu diesem Tag</translation>
    </message>
    <message>
        <source>last month by this day</source>
        <translation>letzten Monat bis zu diesem Tag</translation>
    </message>
    <message>
        <source>last year by this day</source>
        <translation>letztes Jahr bis zu diesem Tag</translation>
    </message>
    <message>
        <source>the days before</source>
        <translation>an den Tagen davor</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>am Tag davor</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>in der Woche davor</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>im Monat davor</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>im Jahr davor</translation>
    </message>
    <message>
        <source>Everything is on Timeneye. What was loaded here stays on this computer.</source>
        <translation>Alles ist in Timeneye. Was hier geladen wurde, bleibt auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not on Timeneye yet. Nothing is lost: this stays on this computer and is sent after the next sign-in of the same person.</source>
        <translation>
            <numerusform>%Ln Änderung ist noch nicht in Timeneye. Nichts geht verloren: Das bleibt auf diesem Computer und wird nach der nächsten Anmeldung derselben Person gesendet.</numerusform>
            <numerusform>%Ln Änderungen sind noch nicht in Timeneye. Nichts geht verloren: Das bleibt auf diesem Computer und wird nach der nächsten Anmeldung derselben Person gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample data is gone then, with everything you tried in it.</source>
        <translation>Die Beispieldaten sind dann weg, mit allem, was darin ausprobiert wurde.</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Arbeitstag</translation>
    </message>
    <message>
        <source>Daily target</source>
        <translation>Tagesziel</translation>
    </message>
    <message>
        <source>Hours a working day should hold, such as 8:00. 0 shows no target.</source>
        <translation>Stunden, die ein Arbeitstag haben soll, etwa 8:00. 0 zeigt kein Ziel.</translation>
    </message>
    <message>
        <source>goal hours minutes time per day workday part-time total</source>
        <translation>Ziel Soll Stunden Minuten Zeit pro Tag Arbeitstag Arbeitszeit Teilzeit Summe</translation>
    </message>
    <message>
        <source>The day begins at</source>
        <translation>Der Tag beginnt um</translation>
    </message>
    <message>
        <source>Such as 4:00, up to 6:00: what is done earlier belongs to the day before. 0:00 is midnight.</source>
        <translation>Etwa 4:00, bis 6:00: was davor getan wird, gehört zum Tag davor. 0:00 ist Mitternacht.</translation>
    </message>
    <message>
        <source>midnight night shift late start of day date boundary</source>
        <translation>mitternacht nacht nachtschicht spät tagesbeginn datum grenze</translation>
    </message>
    <message>
        <source>A timer that runs into the next day</source>
        <translation>Ein Timer, der in den nächsten Tag läuft</translation>
    </message>
    <message>
        <source>midnight overnight split cut two days date late</source>
        <translation>mitternacht über nacht teilen zwei tage datum spät</translation>
    </message>
    <message>
        <source>Asks when it is stopped</source>
        <translation>Fragt, wenn er gestoppt wird</translation>
    </message>
    <message>
        <source>An entry for each day</source>
        <translation>Ein Eintrag für jeden Tag</translation>
    </message>
    <message>
        <source>One entry, on the first day</source>
        <translation>Ein Eintrag, am ersten Tag</translation>
    </message>
    <message>
        <source>Measured time is rounded to</source>
        <translation>Gemessene Zeit wird gerundet auf</translation>
    </message>
    <message>
        <source>Once, when a timer is stopped. What is left over goes to the next one of the day.</source>
        <translation>Einmal, wenn ein Timer gestoppt wird. Was übrig bleibt, geht an den nächsten des Tages.</translation>
    </message>
    <message>
        <source>rounding round minutes steps quarter increments billing nearest interval</source>
        <translation>runden rundung minuten schritte viertelstunde takt abrechnung</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>6 minutes</source>
        <translation>6 Minuten</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>Hold what ran before</source>
        <translation>Halten, was vorher lief</translation>
    </message>
    <message>
        <source>A timer makes way for another one paused, with its time. Otherwise it is logged at once.</source>
        <translation>Ein Timer weicht einem anderen pausiert, mit seiner Zeit. Sonst wird er sofort erfasst.</translation>
    </message>
    <message>
        <source>switch several parallel pause keep store stop start</source>
        <translation>wechseln mehrere parallel pause halten speichern stoppen starten</translation>
    </message>
    <message>
        <source>Work hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Outside of them nobody is reminded to start a timer.</source>
        <translation>Außerhalb wird niemand erinnert, einen Timer zu starten.</translation>
    </message>
    <message>
        <source>working days week schedule monday tuesday wednesday thursday friday saturday sunday free</source>
        <translation>arbeitstage woche zeitplan montag dienstag mittwoch donnerstag freitag samstag sonntag frei</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>When no timer runs in work hours, one runs for long, the target is reached, or something waits at the end of the day.</source>
        <translation>Wenn in der Arbeitszeit kein Timer läuft, einer lange läuft, das Ziel erreicht ist oder am Ende des Tages etwas wartet.</translation>
    </message>
    <message>
        <source>reminder nag forget forgotten notification quiet silent evening long idle</source>
        <translation>erinnerung vergessen benachrichtigung leise still abend lange untätig</translation>
    </message>
    <message>
        <source>Propose a break after</source>
        <translation>Pause vorschlagen nach</translation>
    </message>
    <message>
        <source>Such as 0:50. The timer is never stopped by it. 0 proposes none.</source>
        <translation>Etwa 0:50. Der Timer wird davon nie gestoppt. 0 schlägt keine vor.</translation>
    </message>
    <message>
        <source>pomodoro focus rhythm pause rest break</source>
        <translation>pomodoro fokus rhythmus pause ausruhen</translation>
    </message>
    <message>
        <source>A break takes</source>
        <translation>Eine Pause dauert</translation>
    </message>
    <message>
        <source>Then you hear of it. 0 stays quiet.</source>
        <translation>Dann hören Sie davon. 0 bleibt still.</translation>
    </message>
    <message>
        <source>pomodoro focus rhythm pause rest break length</source>
        <translation>pomodoro fokus rhythmus pause dauer länge</translation>
    </message>
    <message>
        <source>Ask after</source>
        <translation>Fragen nach</translation>
    </message>
    <message>
        <source>An absence that long is asked about once you are back. 0:00 never asks.</source>
        <translation>Nach einer so langen Abwesenheit wird gefragt, sobald Sie zurück sind. 0:00 fragt nie.</translation>
    </message>
    <message>
        <source>idle away absence inactivity lock screen sleep suspend minutes detection pause break</source>
        <translation>untätig abwesend abwesenheit inaktiv sperre bildschirm schlaf ruhezustand minuten erkennung pause</translation>
    </message>
    <message>
        <source>Calls count as presence</source>
        <translation>Anrufe gelten als Anwesenheit</translation>
    </message>
    <message>
        <source>What keeps the screen awake, such as a call or a presentation, is no absence.</source>
        <translation>Was den Bildschirm wach hält, etwa ein Anruf oder eine Präsentation, ist keine Abwesenheit.</translation>
    </message>
    <message>
        <source>video meeting presentation film inhibitor caffeine screen awake zoom teams</source>
        <translation>video besprechung präsentation film bildschirm wach koffein zoom teams anruf</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>theme look colors mode night appearance bright accessibility a11y vision</source>
        <translation>Thema Design Theme Aussehen Farbe Modus Nacht Darstellung hell dunkel Kontrast Barrierefreiheit Sehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>language lingua sprache langue idioma translation english italian german french spanish</source>
        <translation>Sprache language lingua langue idioma Übersetzung Englisch Italienisch Deutsch Französisch Spanisch</translation>
    </message>
    <message>
        <source>Closing the window leaves the app there, or in the mini timer without a tray. Otherwise closing quits.</source>
        <translation>Wenn das Fenster geschlossen wird, bleibt die App dort, oder ohne Infobereich im Mini-Timer. Sonst wird sie beendet.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Tasten überall</translation>
    </message>
    <message>
        <source>Away from the computer</source>
        <translation>Weg vom Computer</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Gesperrter Bildschirm</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Mit der Sitzung starten</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>funktioniert teilweise</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>not looked for yet</source>
        <translation>noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>Nothing here shows tray icons, so the mini timer or the window stands in. GNOME needs the extension AppIndicator.</source>
        <translation>Hier zeigt nichts Symbole im Infobereich, darum springt der Mini-Timer oder das Fenster ein. GNOME braucht die Erweiterung AppIndicator.</translation>
    </message>
    <message>
        <source>Nothing here shows notifications with buttons. The window says what they would.</source>
        <translation>Hier zeigt nichts Benachrichtigungen mit Schaltflächen. Das Fenster sagt, was sie sagen würden.</translation>
    </message>
    <message>
        <source>They are switched off in the settings.</source>
        <translation>Sie sind in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs. Its own keyboard settings can run a command; the settings name them.</source>
        <translation>Dieser Desktop gibt Programmen keine Tasten. Seine Tastatureinstellungen können einen Befehl ausführen; die Einstellungen nennen sie.</translation>
    </message>
    <message>
        <source>Something that takes keys is not installed. The desktop&apos;s keyboard settings can run a command instead.</source>
        <translation>Etwas, das Tasten annimmt, ist nicht installiert. Die Tastatureinstellungen des Desktops können stattdessen einen Befehl ausführen.</translation>
    </message>
    <message>
        <source>The desktop took the keys back. Quit and start again.</source>
        <translation>Der Desktop hat die Tasten zurückgenommen. Beenden und neu starten.</translation>
    </message>
    <message>
        <source>Another program has some of the keys. The settings say which.</source>
        <translation>Ein anderes Programm hat einige der Tasten. Die Einstellungen sagen welche.</translation>
    </message>
    <message>
        <source>Nothing here tells when nobody is at the computer. A sleep is still seen.</source>
        <translation>Hier sagt nichts, wann niemand am Computer ist. Ein Ruhezustand wird trotzdem bemerkt.</translation>
    </message>
    <message>
        <source>Only the desktop&apos;s own hint tells, some minutes late.</source>
        <translation>Nur der Hinweis des Desktops sagt es, einige Minuten später.</translation>
    </message>
    <message>
        <source>Nothing here tells when the screen is locked.</source>
        <translation>Hier sagt nichts, wann der Bildschirm gesperrt ist.</translation>
    </message>
    <message>
        <source>Nothing announces a sleep. The clock shows afterwards how long it was.</source>
        <translation>Nichts kündigt einen Ruhezustand an. Die Uhr zeigt danach, wie lang er war.</translation>
    </message>
    <message>
        <source>The system does not let it be changed here. Its own list of programs to start can.</source>
        <translation>Das System lässt es hier nicht ändern. Seine eigene Liste der Autostart-Programme kann es.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet and sign in again. Until then a sign-in ends with the app.</source>
        <translation>GNOME Keyring oder KWallet installieren und erneut anmelden. Bis dahin endet eine Anmeldung mit der App.</translation>
    </message>
    <message>
        <source>It does not answer. Unlock it, then test again.</source>
        <translation>Er antwortet nicht. Entsperren, dann noch einmal testen.</translation>
    </message>
    <message>
        <source>It did not give back what it was given. Unlock it, then test again.</source>
        <translation>Er gab nicht zurück, was er bekam. Entsperren, dann noch einmal testen.</translation>
    </message>
    <message>
        <source>It cannot be written. Give it back to your user, then start again.</source>
        <translation>Er kann nicht beschrieben werden. Dem eigenen Benutzer zurückgeben, dann neu starten.</translation>
    </message>
    <message>
        <source>The disk is almost full. Make room, or nothing more can be saved.</source>
        <translation>Der Datenträger ist fast voll. Platz schaffen, sonst kann nichts mehr gespeichert werden.</translation>
    </message>
    <message>
        <source>It cannot be reached. What you log is saved here and sent later.</source>
        <translation>Er ist nicht erreichbar. Was erfasst wird, ist hier gespeichert und wird später gesendet.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in of its own. Open a page in the browser.</source>
        <translation>Das Netz verlangt eine eigene Anmeldung. Eine Seite im Browser öffnen.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for it. Ask whoever runs the network for their certificate.</source>
        <translation>Niemand, dem dieser Computer vertraut, bürgt dafür. Das Zertifikat gibt es bei denen, die das Netz betreiben.</translation>
    </message>
    <message>
        <source>It answers with errors. The app tries again by itself.</source>
        <translation>Er antwortet mit Fehlern. Die App versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>It answers, and wants you to sign in again.</source>
        <translation>Er antwortet und möchte eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>One was sent. Did you see it?</source>
        <translation>Eine wurde gesendet. War sie zu sehen?</translation>
    </message>
    <message>
        <source>It gave back what it was given.</source>
        <translation>Er gab zurück, was er bekam.</translation>
    </message>
    <message>
        <source>It answered.</source>
        <translation>Er hat geantwortet.</translation>
    </message>
    <message>
        <source>{used} in use, {free} free, in {place}</source>
        <translation>{used} belegt, {free} frei, in {place}</translation>
    </message>
    <message>
        <source>Untouched for {time}, says {source}</source>
        <translation>Unberührt seit {time}, sagt {source}</translation>
    </message>
    <message>
        <source>The test did not succeed.</source>
        <translation>Der Test ist nicht gelungen.</translation>
    </message>
    <message>
        <source>The test succeeded.</source>
        <translation>Der Test ist gelungen.</translation>
    </message>
    <message>
        <source>A click on the icon</source>
        <translation>Ein Klick auf das Symbol</translation>
    </message>
    <message>
        <source>The middle button always starts or stops the last timer.</source>
        <translation>Die mittlere Taste startet oder stoppt immer den letzten Timer.</translation>
    </message>
    <message>
        <source>mouse notification area icon menu bar primary left button</source>
        <translation>Maus Infobereich Systemabschnitt Benachrichtigungsbereich Tray Symbol Icon Menüleiste primäre linke Taste</translation>
    </message>
    <message>
        <source>Opens the panel</source>
        <translation>Öffnet das Panel</translation>
    </message>
    <message>
        <source>Starts or stops</source>
        <translation>Startet oder stoppt</translation>
    </message>
    <message>
        <source>Opens the window</source>
        <translation>Öffnet das Fenster</translation>
    </message>
    <message>
        <source>Drawn for</source>
        <translation>Gezeichnet für</translation>
    </message>
    <message>
        <source>If the icon is hard to see, say how bright its bar is.</source>
        <translation>Wenn das Symbol schlecht zu sehen ist, hier angeben, wie hell seine Leiste ist.</translation>
    </message>
    <message>
        <source>icon panel bar taskbar dark light white black color invisible colour monochrome</source>
        <translation>Symbol Icon Panel Leiste Taskleiste dunkel hell weiß schwarz Farbe unsichtbar einfarbig monochrom</translation>
    </message>
    <message>
        <source>A light bar</source>
        <translation>Eine helle Leiste</translation>
    </message>
    <message>
        <source>A dark bar</source>
        <translation>Eine dunkle Leiste</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>background exit minimize hide x button notification area run</source>
        <translation>Hintergrund beenden minimieren ausblenden x Knopf Infobereich Tray laufen</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <source>When something needs you. Otherwise it waits on a card in the window.</source>
        <translation>Wenn etwas Sie braucht. Sonst wartet es auf einer Karte im Fenster.</translation>
    </message>
    <message>
        <source>notify alert popup bubble message quiet silent disturb desktop</source>
        <translation>benachrichtigen hinweis meldung popup sprechblase leise still stören desktop</translation>
    </message>
    <message>
        <source>Show the mini timer</source>
        <translation>Mini-Timer zeigen</translation>
    </message>
    <message>
        <source>A small window of its own with what runs. It is moved by dragging it.</source>
        <translation>Ein kleines eigenes Fenster mit dem, was läuft. Es wird durch Ziehen bewegt.</translation>
    </message>
    <message>
        <source>floating widget overlay small always visible desktop</source>
        <translation>schwebend Widget Overlay klein immer sichtbar Desktop</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>Er zeigt</translation>
    </message>
    <message>
        <source>size digits name full compact</source>
        <translation>Größe Ziffern Name voll kompakt</translation>
    </message>
    <message>
        <source>The time only</source>
        <translation>Nur die Zeit</translation>
    </message>
    <message>
        <source>Time and phase</source>
        <translation>Zeit und Phase</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Above other windows</source>
        <translation>Über anderen Fenstern</translation>
    </message>
    <message>
        <source>always on top stay front pin floating</source>
        <translation>immer oben Vordergrund vorne anheften schwebend</translation>
    </message>
    <message>
        <source>Opacity in percent</source>
        <translation>Deckkraft in Prozent</translation>
    </message>
    <message>
        <source>From 30 to 100.</source>
        <translation>Von 30 bis 100.</translation>
    </message>
    <message>
        <source>transparent transparency see through fade</source>
        <translation>transparent Transparenz durchsichtig Deckkraft verblassen</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>Tasten in jedem Programm</translation>
    </message>
    <message>
        <source>Start or stop the timer</source>
        <translation>Timer starten oder stoppen</translation>
    </message>
    <message>
        <source>Press the button, then the keys together. Backspace removes them, Escape leaves.</source>
        <translation>Die Schaltfläche drücken, dann die Tasten zusammen. Rücktaste entfernt sie, Esc verlässt.</translation>
    </message>
    <message>
        <source>global hotkey shortcut keyboard combination toggle anywhere binding</source>
        <translation>globale taste tastenkürzel hotkey tastatur kombination umschalten überall</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pausieren oder weitermachen</translation>
    </message>
    <message>
        <source>global hotkey shortcut keyboard resume rest</source>
        <translation>globale taste tastenkürzel hotkey tastatur fortsetzen pause</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Schnelleintrag</translation>
    </message>
    <message>
        <source>global hotkey shortcut keyboard log bar type line</source>
        <translation>globale taste tastenkürzel hotkey tastatur erfassen leiste zeile tippen</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>global hotkey shortcut keyboard open raise front</source>
        <translation>globale taste tastenkürzel hotkey tastatur öffnen nach vorn</translation>
    </message>
    <message>
        <source>Show or hide the mini timer</source>
        <translation>Mini-Timer zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>global hotkey shortcut keyboard floating small</source>
        <translation>globale taste tastenkürzel hotkey tastatur schwebend klein</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>For the next sign-in. It begins with https://.</source>
        <translation>Für die nächste Anmeldung. Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>host url timeneye track domain site company on-premise api</source>
        <translation>Host URL Timeneye Track Domain Site Firma eigener Server API</translation>
    </message>
    <message>
        <source>Time zone of your Timeneye account</source>
        <translation>Zeitzone Ihres Timeneye-Kontos</translation>
    </message>
    <message>
        <source>Such as Europe/Rome, as your profile there has it. Empty compares nothing.</source>
        <translation>Etwa Europe/Rome, wie in Ihrem Profil dort. Leer vergleicht nichts.</translation>
    </message>
    <message>
        <source>timezone travel abroad clock utc gmt profile country city</source>
        <translation>zeitzone reise ausland uhr utc gmt profil land stadt</translation>
    </message>
    <message>
        <source>Strict delivery</source>
        <translation>Strenge Zustellung</translation>
    </message>
    <message>
        <source>Logs through a timer: slower, and never twice, whatever the network does.</source>
        <translation>Bucht über einen Timer: langsamer, und nie doppelt, was auch immer das Netzwerk tut.</translation>
    </message>
    <message>
        <source>safe double duplicate twice exactly once reliable network outbox queue</source>
        <translation>sicher doppelt Duplikat zweimal genau einmal zuverlässig Netzwerk Warteschlange</translation>
    </message>
    <message>
        <source>Port for signing in</source>
        <translation>Port für die Anmeldung</translation>
    </message>
    <message>
        <source>The browser answers here. Register the address below with Timeneye, exactly as it is.</source>
        <translation>Hier antwortet der Browser. Die Adresse unten genau so bei Timeneye registrieren.</translation>
    </message>
    <message>
        <source>redirect callback uri url oauth browser loopback localhost number client id</source>
        <translation>Redirect Callback URI URL OAuth Weiterleitung Browser Loopback localhost Nummer Client-ID</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Einmal am Tag nach einer neueren Version sehen</translation>
    </message>
    <message>
        <source>update upgrade release new version check download automatic</source>
        <translation>update aktualisierung neue version prüfen herunterladen automatisch</translation>
    </message>
    <message>
        <source>Nothing is sent while this can only be looked at.</source>
        <translation>Nichts wird gesendet, solange hier nur angesehen werden kann.</translation>
    </message>
    <message>
        <source>Timeneye does not accept this sign-in any more, so nothing can be sent.</source>
        <translation>Timeneye nimmt diese Anmeldung nicht mehr an, daher kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Timeneye cannot be reached now.</source>
        <translation>Timeneye ist jetzt nicht erreichbar.</translation>
    </message>
    <message>
        <source>What is left needs you. Look at it in the waiting list.</source>
        <translation>Der Rest ist zu entscheiden. Er steht in der Warteliste.</translation>
    </message>
    <message>
        <source>This takes longer than usual.</source>
        <translation>Das dauert länger als gewöhnlich.</translation>
    </message>
    <message numerus="yes">
        <source>{begin} to {end}, on %Ln days.</source>
        <translation>
            <numerusform>{begin} bis {end}, an %Ln Tag.</numerusform>
            <numerusform>{begin} bis {end}, an %Ln Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{begin} to {end}. {days}</source>
        <translation>{begin} bis {end}. {days}</translation>
    </message>
    <message>
        <source>Saved here: {time} ({measured}) to {title}. Will be sent.</source>
        <translation>Hier gespeichert: {time} ({measured}) auf {title}. Wird gesendet.</translation>
    </message>
    <message>
        <source>Logged {time} ({measured}) to {title}.</source>
        <translation>{time} ({measured}) auf {title} erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>Saved here: %Ln entries to {title}. Will be sent.</source>
        <translation>
            <numerusform>Hier gespeichert: %Ln Eintrag auf {title}. Wird gesendet.</numerusform>
            <numerusform>Hier gespeichert: %Ln Einträge auf {title}. Wird gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Logged %Ln entries to {title}.</source>
        <translation>
            <numerusform>%Ln Eintrag auf {title} erfasst.</numerusform>
            <numerusform>%Ln Einträge auf {title} erfasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved here to {title}. {days} Will be sent.</source>
        <translation>Hier gespeichert auf {title}. {days} Wird gesendet.</translation>
    </message>
    <message>
        <source>Logged to {title}. {days}</source>
        <translation>Auf {title} erfasst. {days}</translation>
    </message>
    <message>
        <source>{day}: {time}. {next_day}: {next_time}.</source>
        <translation>{day}: {time}. {next_day}: {next_time}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop; first set its time, it is more than 24 hours</source>
        <translation>Stoppen; zuerst die Zeit setzen, sie liegt über 24 Stunden</translation>
    </message>
    <message>
        <source>Log {time} to {title}</source>
        <translation>{time} auf {title} buchen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Stop at {clock} and log {time} to {title}</source>
        <translation>Um {clock} stoppen und {time} auf {title} buchen</translation>
    </message>
    <message>
        <source>Stop at {clock}</source>
        <translation>Um {clock} stoppen</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>{title} {time}</source>
        <translation>{title} {time}</translation>
    </message>
    <message>
        <source>Resume {title} {time}</source>
        <translation>{title} fortsetzen {time}</translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}, pausiert</translation>
    </message>
    <message>
        <source>Today {time} of {target}</source>
        <translation>Heute {time} von {target}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Noch nicht geladen</translation>
    </message>
    <message>
        <source>Everything is on Timeneye</source>
        <translation>Alles ist in Timeneye</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine Fassung behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Andere Fassung behalten</translation>
    </message>
    <message>
        <source>Log it again</source>
        <translation>Erneut buchen</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>Gelöscht lassen</translation>
    </message>
    <message>
        <source>Log it anyway</source>
        <translation>Trotzdem buchen</translation>
    </message>
    <message>
        <source>It is the same work</source>
        <translation>Es ist dieselbe Arbeit</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Take the first</source>
        <translation>Den ersten nehmen</translation>
    </message>
    <message>
        <source>Log mine too</source>
        <translation>Meinen auch buchen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Export what waits</source>
        <translation>Wartendes exportieren</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet (*.csv)</source>
        <translation>CSV, für eine Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>Discard {time} on {title}? It will not reach Timeneye.</source>
        <translation>{time} auf {title} verwerfen? Das kommt nicht in Timeneye an.</translation>
    </message>
    <message>
        <source>Discard {time}? It will not reach Timeneye.</source>
        <translation>{time} verwerfen? Das kommt nicht in Timeneye an.</translation>
    </message>
    <message>
        <source>Discard the edit to {time} on {title}? The entry goes back to what Timeneye has.</source>
        <translation>Die Änderung zu {time} auf {title} verwerfen? Der Eintrag wird wieder so, wie er in Timeneye steht.</translation>
    </message>
    <message>
        <source>Discard the edit to {time}? The entry goes back to what Timeneye has.</source>
        <translation>Die Änderung zu {time} verwerfen? Der Eintrag wird wieder so, wie er in Timeneye steht.</translation>
    </message>
    <message>
        <source>Discard the delete? The entry on {title} comes back and stays on Timeneye.</source>
        <translation>Das Löschen verwerfen? Der Eintrag auf {title} kommt zurück und bleibt in Timeneye.</translation>
    </message>
    <message>
        <source>Discard the delete? The entry comes back and stays on Timeneye.</source>
        <translation>Das Löschen verwerfen? Der Eintrag kommt zurück und bleibt in Timeneye.</translation>
    </message>
    <message>
        <source>Discard the timer on {title}? All the time it measured goes with it and will not reach Timeneye.</source>
        <translation>Den Timer auf {title} verwerfen? Alle Zeit, die er gemessen hat, geht mit und kommt nicht in Timeneye an.</translation>
    </message>
    <message>
        <source>Discard the timer? All the time it measured goes with it and will not reach Timeneye.</source>
        <translation>Den Timer verwerfen? Alle Zeit, die er gemessen hat, geht mit und kommt nicht in Timeneye an.</translation>
    </message>
    <message>
        <source>Discard the change of the timer on {title}? So goes what was done with it after that, a stop as well.</source>
        <translation>Die Änderung des Timers auf {title} verwerfen? Auch was danach mit ihm geschah, entfällt, selbst ein Stoppen.</translation>
    </message>
    <message>
        <source>Discard the change of the timer? So goes what was done with it after that, a stop as well.</source>
        <translation>Die Änderung des Timers verwerfen? Auch was danach mit ihm geschah, entfällt, selbst ein Stoppen.</translation>
    </message>
    <message>
        <source>Discard {time} on {title}? It will not reach Timeneye. The timer comes back as if it had not been stopped.</source>
        <translation>{time} auf {title} verwerfen? Das kommt nicht in Timeneye an. Der Timer kommt zurück, als wäre er nicht gestoppt worden.</translation>
    </message>
    <message>
        <source>Discard {time}? It will not reach Timeneye. The timer comes back as if it had not been stopped.</source>
        <translation>{time} verwerfen? Das kommt nicht in Timeneye an. Der Timer kommt zurück, als wäre er nicht gestoppt worden.</translation>
    </message>
    <message>
        <source>Discard the removal? The timer on {title} comes back and stays on Timeneye.</source>
        <translation>Das Entfernen verwerfen? Der Timer auf {title} kommt zurück und bleibt in Timeneye.</translation>
    </message>
    <message>
        <source>Discard the removal? The timer comes back and stays on Timeneye.</source>
        <translation>Das Entfernen verwerfen? Der Timer kommt zurück und bleibt in Timeneye.</translation>
    </message>
    <message>
        <source>Discard the change on {title}? It will not reach Timeneye.</source>
        <translation>Die Änderung auf {title} verwerfen? Sie kommt nicht in Timeneye an.</translation>
    </message>
    <message>
        <source>Discard it? It will not reach Timeneye.</source>
        <translation>Verwerfen? Das kommt nicht in Timeneye an.</translation>
    </message>
    <message>
        <source>Forget {time} on {title}? It will not reach Timeneye.</source>
        <translation>{time} auf {title} vergessen? Das kommt nicht in Timeneye an.</translation>
    </message>
    <message>
        <source>Forget {time}? It will not reach Timeneye.</source>
        <translation>{time} vergessen? Das kommt nicht in Timeneye an.</translation>
    </message>
    <message>
        <source>Is {time} on {title} the same work? It stands on Timeneye once then.</source>
        <translation>Ist {time} auf {title} dieselbe Arbeit? Dann steht sie einmal in Timeneye.</translation>
    </message>
    <message>
        <source>Is {time} the same work? It stands on Timeneye once then.</source>
        <translation>Ist {time} dieselbe Arbeit? Dann steht sie einmal in Timeneye.</translation>
    </message>
    <message>
        <source>Keep theirs? The edit to {time} on {title} goes.</source>
        <translation>Die andere Fassung behalten? Die Änderung zu {time} auf {title} entfällt.</translation>
    </message>
    <message>
        <source>Keep theirs? The edit to {time} goes.</source>
        <translation>Die andere Fassung behalten? Die Änderung zu {time} entfällt.</translation>
    </message>
    <message>
        <source>Leave it deleted? Timeneye stays without {time} on {title}.</source>
        <translation>Gelöscht lassen? Timeneye bleibt ohne {time} auf {title}.</translation>
    </message>
    <message>
        <source>Leave it deleted? Timeneye stays without {time}.</source>
        <translation>Gelöscht lassen? Timeneye bleibt ohne {time}.</translation>
    </message>
    <message>
        <source>Keep the entry on {title}? It stays on Timeneye as it is there.</source>
        <translation>Den Eintrag auf {title} behalten? Er bleibt in Timeneye, wie er dort ist.</translation>
    </message>
    <message>
        <source>Keep the entry? It stays on Timeneye as it is there.</source>
        <translation>Den Eintrag behalten? Er bleibt in Timeneye, wie er dort ist.</translation>
    </message>
    <message>
        <source>Keep theirs? The {time} on {title} measured here will not reach Timeneye.</source>
        <translation>Die andere Fassung behalten? Die hier gemessenen {time} auf {title} kommen nicht in Timeneye an.</translation>
    </message>
    <message>
        <source>Keep theirs? The {time} measured here will not reach Timeneye.</source>
        <translation>Die andere Fassung behalten? Die hier gemessenen {time} kommen nicht in Timeneye an.</translation>
    </message>
    <message>
        <source>Forget {time} on {title}? Timeneye keeps the entries it has.</source>
        <translation>{time} auf {title} vergessen? Timeneye behält die Einträge, die es hat.</translation>
    </message>
    <message>
        <source>Forget {time}? Timeneye keeps the entries it has.</source>
        <translation>{time} vergessen? Timeneye behält die Einträge, die es hat.</translation>
    </message>
    <message>
        <source>What was changed on it afterwards goes too.</source>
        <translation>Was danach daran geändert wurde, entfällt auch.</translation>
    </message>
    <message>
        <source>Twice: {ours} on {title}</source>
        <translation>Doppelt: {ours} auf {title}</translation>
    </message>
    <message>
        <source>Twice: {ours}</source>
        <translation>Doppelt: {ours}</translation>
    </message>
    <message>
        <source>Second timer on {title}</source>
        <translation>Zweiter Timer auf {title}</translation>
    </message>
    <message>
        <source>Second timer</source>
        <translation>Zweiter Timer</translation>
    </message>
    <message>
        <source>Timer on {title}</source>
        <translation>Timer auf {title}</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Not shown: {ours} on {title}</source>
        <translation>Nicht gezeigt: {ours} auf {title}</translation>
    </message>
    <message>
        <source>Not shown: {ours}</source>
        <translation>Nicht gezeigt: {ours}</translation>
    </message>
    <message>
        <source>Timeneye shows {ours} on {title} ({day}) twice. One may be a late copy.</source>
        <translation>Timeneye zeigt {ours} auf {title} ({day}) zweimal. Eins davon kann eine späte Kopie sein.</translation>
    </message>
    <message>
        <source>Timeneye shows {ours} ({day}) twice. One may be a late copy.</source>
        <translation>Timeneye zeigt {ours} ({day}) zweimal. Eins davon kann eine späte Kopie sein.</translation>
    </message>
    <message>
        <source>Timeneye runs a second timer on {title}. It may be a late copy.</source>
        <translation>In Timeneye läuft ein zweiter Timer auf {title}. Er kann eine späte Kopie sein.</translation>
    </message>
    <message>
        <source>Timeneye runs a second timer. It may be a late copy.</source>
        <translation>In Timeneye läuft ein zweiter Timer. Er kann eine späte Kopie sein.</translation>
    </message>
    <message>
        <source>Stopped on another device: {theirs} on Timeneye, {ours} here.</source>
        <translation>Auf einem anderen Gerät gestoppt: {theirs} in Timeneye, {ours} hier.</translation>
    </message>
    <message>
        <source>Timeneye took this ({day}) but does not show it.</source>
        <translation>Timeneye hat dies angenommen ({day}), zeigt es aber nicht.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation>Einen entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep {theirs}</source>
        <translation>{theirs} behalten</translation>
    </message>
    <message>
        <source>Use {ours}</source>
        <translation>{ours} verwenden</translation>
    </message>
    <message>
        <source>Edit: {time} on {title}</source>
        <translation>Änderung: {time} auf {title}</translation>
    </message>
    <message>
        <source>Edit: {time}</source>
        <translation>Änderung: {time}</translation>
    </message>
    <message>
        <source>Delete an entry on {title}</source>
        <translation>Einen Eintrag auf {title} löschen</translation>
    </message>
    <message>
        <source>Delete an entry</source>
        <translation>Einen Eintrag löschen</translation>
    </message>
    <message>
        <source>Start timer on {title}</source>
        <translation>Timer auf {title} starten</translation>
    </message>
    <message>
        <source>Start a timer</source>
        <translation>Einen Timer starten</translation>
    </message>
    <message>
        <source>Change timer on {title}</source>
        <translation>Timer auf {title} ändern</translation>
    </message>
    <message>
        <source>Change a timer</source>
        <translation>Einen Timer ändern</translation>
    </message>
    <message>
        <source>Stop timer, log {time} to {title}</source>
        <translation>Timer stoppen, {time} auf {title} buchen</translation>
    </message>
    <message>
        <source>Stop a timer, log {time}</source>
        <translation>Einen Timer stoppen, {time} buchen</translation>
    </message>
    <message>
        <source>Remove timer on {title}</source>
        <translation>Timer auf {title} entfernen</translation>
    </message>
    <message>
        <source>Remove a timer</source>
        <translation>Einen Timer entfernen</translation>
    </message>
    <message>
        <source>Send {title}</source>
        <translation>{title} senden</translation>
    </message>
    <message>
        <source>Send a change</source>
        <translation>Eine Änderung senden</translation>
    </message>
    <message>
        <source>It is sent once you have signed in again.</source>
        <translation>Wird nach der erneuten Anmeldung gesendet.</translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation>Einmal versucht</translation>
    </message>
    <message>
        <source>Tried twice</source>
        <translation>Zweimal versucht</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>seit {when}</translation>
    </message>
    <message>
        <source>{title}, {state} {since}. {why}</source>
        <translation>{title}, {state} {since}. {why}</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>Hier gespeichert.</translation>
    </message>
    <message>
        <source>Saved here. It is sent after the one before it.</source>
        <translation>Hier gespeichert. Wird nach dem Vorherigen gesendet.</translation>
    </message>
    <message>
        <source>Looked for again at {clock}.</source>
        <translation>Wird um {clock} erneut gesucht.</translation>
    </message>
    <message>
        <source>Looked for as soon as Timeneye can be reached.</source>
        <translation>Wird gesucht, sobald Timeneye erreichbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times</source>
        <translation>
            <numerusform>%n-mal versucht</numerusform>
            <numerusform>%n-mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>{tried}. Nothing is sent until you decide.</source>
        <translation>{tried}. Bis zur Entscheidung wird nichts gesendet.</translation>
    </message>
    <message>
        <source>{tried}, again at {clock}.</source>
        <translation>{tried}, erneut um {clock}.</translation>
    </message>
    <message>
        <source>{tried}.</source>
        <translation>{tried}.</translation>
    </message>
    <message>
        <source>Left as Timeneye has it: {what}.</source>
        <translation>Gelassen, wie Timeneye es hat: {what}.</translation>
    </message>
    <message>
        <source>Discarded: {what}.</source>
        <translation>Verworfen: {what}.</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nichts zu senden</translation>
    </message>
    <message>
        <source>Something did not work. Nothing is lost.</source>
        <translation>Etwas hat nicht geklappt. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Timeneye could not be asked.</source>
        <translation>Timeneye konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Timeneye cannot be reached. Check the server address and the network.</source>
        <translation>Timeneye ist nicht erreichbar. Serveradresse und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so nothing was sent. Whoever runs the network may help.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Servers nicht, daher wurde nichts gesendet. Wer das Netzwerk betreut, kann vielleicht helfen.</translation>
    </message>
    <message>
        <source>The answer of Timeneye was lost.</source>
        <translation>Die Antwort von Timeneye ging verloren.</translation>
    </message>
    <message>
        <source>Timeneye refused this.</source>
        <translation>Timeneye hat dies abgelehnt.</translation>
    </message>
    <message>
        <source>Timeneye did not accept this.</source>
        <translation>Timeneye hat dies nicht angenommen.</translation>
    </message>
    <message>
        <source>Timeneye does not accept this sign-in any more.</source>
        <translation>Timeneye nimmt diese Anmeldung nicht mehr an.</translation>
    </message>
    <message>
        <source>Your Timeneye account may not do this.</source>
        <translation>Dieses Timeneye-Konto darf das nicht.</translation>
    </message>
    <message>
        <source>Timeneye does not know this. Check the server address.</source>
        <translation>Timeneye kennt dies nicht. Serveradresse prüfen.</translation>
    </message>
    <message>
        <source>Timeneye says this exists already.</source>
        <translation>Laut Timeneye gibt es dies schon.</translation>
    </message>
    <message>
        <source>Timeneye asks for a short pause. It goes on by itself.</source>
        <translation>Timeneye bittet um eine kurze Pause. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Something on the way answered instead of Timeneye. The network may want you to sign in.</source>
        <translation>Etwas auf dem Weg hat statt Timeneye geantwortet. Vielleicht verlangt das Netzwerk eine Anmeldung.</translation>
    </message>
    <message>
        <source>Timeneye has trouble at the moment. It is tried again.</source>
        <translation>Timeneye hat gerade Probleme. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The answer could not be read. Is this the address of a Timeneye server?</source>
        <translation>Die Antwort war nicht lesbar. Ist das die Adresse eines Timeneye-Servers?</translation>
    </message>
    <message>
        <source>The sign-in did not come to an end.</source>
        <translation>Die Anmeldung wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Another program holds the port that the browser answers on. Paste the address the browser ends at instead.</source>
        <translation>Ein anderes Programm belegt den Port, auf dem der Browser antwortet. Stattdessen die Adresse einfügen, bei der der Browser endet.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>Die Anmeldung wurde im Browser abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser in time. Open it again when you are ready.</source>
        <translation>Vom Browser kam nicht rechtzeitig etwas zurück. Wenn Sie so weit sind, erneut öffnen.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Timeneye does not accept these. Check the client id and secret, or the token.</source>
        <translation>Timeneye nimmt diese nicht an. Client-ID und Client-Secret oder das Token prüfen.</translation>
    </message>
    <message>
        <source>This is neither the address the browser ended at nor a code.</source>
        <translation>Das ist weder die Adresse, bei der der Browser endete, noch ein Code.</translation>
    </message>
    <message>
        <source>Timeneye lists no project for this account yet, so it cannot say who you are. Somebody has to add you to one.</source>
        <translation>Timeneye zeigt für dieses Konto noch kein Projekt und kann daher nicht sagen, wer Sie sind. Jemand muss Sie zu einem hinzufügen.</translation>
    </message>
    <message>
        <source>The server address must begin with https://.</source>
        <translation>Die Serveradresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>This could not be saved. What you typed is still here.</source>
        <translation>Das konnte nicht gespeichert werden. Das Getippte ist noch hier.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What you typed is still here.</source>
        <translation>Der Datenträger ist voll, daher konnte das nicht gespeichert werden. Das Getippte ist noch hier.</translation>
    </message>
    <message>
        <source>The data folder cannot be written, so nothing can be saved there.</source>
        <translation>Der Datenordner ist nicht beschreibbar, daher kann dort nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>The data file is damaged and no new one could be begun. What you typed is still here.</source>
        <translation>Die Datendatei ist beschädigt und eine neue ließ sich nicht beginnen. Das Getippte ist noch hier.</translation>
    </message>
    <message>
        <source>The data file comes from a newer version of this app. Please update the app.</source>
        <translation>Die Datendatei stammt von einer neueren Version dieser App. Bitte die App aktualisieren.</translation>
    </message>
    <message>
        <source>The app is already running with this account.</source>
        <translation>Die App läuft schon mit diesem Konto.</translation>
    </message>
    <message>
        <source>That address says that the sign-in was declined. Open the page again.</source>
        <translation>Laut dieser Adresse wurde die Anmeldung abgelehnt. Die Seite erneut öffnen.</translation>
    </message>
    <message>
        <source>That address is of another sign-in. Open the link from here, and paste its end.</source>
        <translation>Diese Adresse gehört zu einer anderen Anmeldung. Den Link von hier öffnen und die Adresse am Ende einfügen.</translation>
    </message>
    <message>
        <source>Three answers came and none was yours. Please begin again.</source>
        <translation>Drei Antworten kamen und keine war Ihre. Bitte von vorn beginnen.</translation>
    </message>
    <message>
        <source>What starts by itself on this computer cannot be changed from here.</source>
        <translation>Was auf diesem Computer von selbst startet, kann von hier aus nicht geändert werden.</translation>
    </message>
    <message>
        <source>The desktop does not allow this app to start by itself. Its own settings may.</source>
        <translation>Der Desktop erlaubt dieser App nicht, von selbst zu starten. Vielleicht seine eigenen Einstellungen.</translation>
    </message>
    <message>
        <source>This is being sent right now.</source>
        <translation>Das wird gerade gesendet.</translation>
    </message>
    <message>
        <source>This is on Timeneye already.</source>
        <translation>Das ist schon in Timeneye.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile, so it was left as it is.</source>
        <translation>Das wurde inzwischen anderswo geändert, daher blieb es, wie es war.</translation>
    </message>
    <message>
        <source>Dates go from 2000 to one year ahead.</source>
        <translation>Ein Datum liegt zwischen 2000 und einem Jahr ab jetzt.</translation>
    </message>
    <message>
        <source>Type a time such as 1:30.</source>
        <translation>Eine Zeit wie 1:30 eingeben.</translation>
    </message>
    <message>
        <source>This entry is not there any more.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is something with this name already. Choose another name.</source>
        <translation>Etwas mit diesem Namen gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>This folder cannot be written. Choose another one.</source>
        <translation>Dieser Ordner ist nicht beschreibbar. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>Paste it here first.</source>
        <translation>Zuerst hier einfügen.</translation>
    </message>
    <message>
        <source>This holds characters that none of them has. Copy it again.</source>
        <translation>Darin sind Zeichen, die in keinem davon vorkommen. Erneut kopieren.</translation>
    </message>
    <message>
        <source>This is longer than any of them. Copy it again.</source>
        <translation>Das ist länger als jedes davon. Erneut kopieren.</translation>
    </message>
    <message>
        <source>There is a space in the middle. Copy it again.</source>
        <translation>In der Mitte ist ein Leerzeichen. Erneut kopieren.</translation>
    </message>
    <message>
        <source>This is not a file with a client id and a client secret. Ask whoever gave it to you.</source>
        <translation>Das ist keine Datei mit Client-ID und Client-Secret. Wer sie weitergegeben hat, kann helfen.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>An earlier try may have reached Timeneye, so this cannot move. Look there, then retry or discard.</source>
        <translation>Ein früherer Versuch hat Timeneye vielleicht erreicht, daher kann dies nicht verschoben werden. Dort nachsehen, dann erneut versuchen oder verwerfen.</translation>
    </message>
    <message>
        <source>How long did it take? Add a time such as 1:30.</source>
        <translation>Wie lange hat es gedauert? Eine Zeit wie 1:30 hinzufügen.</translation>
    </message>
    <message>
        <source>A time goes from 1 minute to 24 hours.</source>
        <translation>Eine Zeit reicht von 1 Minute bis 24 Stunden.</translation>
    </message>
    <message>
        <source>A note has room for 1,500 characters. Shorten it a little.</source>
        <translation>Eine Notiz fasst 1.500 Zeichen. Etwas kürzen.</translation>
    </message>
    <message>
        <source>This entry has not been loaded yet. Sync, then answer again.</source>
        <translation>Dieser Eintrag ist noch nicht geladen. Abgleichen, dann erneut antworten.</translation>
    </message>
    <message>
        <source>Only entries of one phase and one day can become one.</source>
        <translation>Nur Einträge einer Phase und eines Tages können einer werden.</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>Kein Timer läuft.</translation>
    </message>
    <message>
        <source>The timer did not run at that time.</source>
        <translation>Zu dieser Zeit lief der Timer nicht.</translation>
    </message>
    <message>
        <source>There is nothing to start yet. Pick a phase first.</source>
        <translation>Es gibt noch nichts zu starten. Zuerst eine Phase wählen.</translation>
    </message>
    <message>
        <source>Another timer began after that. Stop it first, or begin later.</source>
        <translation>Danach begann ein anderer Timer. Ihn zuerst stoppen oder später beginnen.</translation>
    </message>
    <message>
        <source>This is no day. Try yesterday, mon or 12 mar.</source>
        <translation>Das ist kein Tag. Möglich sind gestern, montag oder 12 mär.</translation>
    </message>
    <message>
        <source>That time is not there any more.</source>
        <translation>Diese Zeit ist nicht mehr da.</translation>
    </message>
    <message>
        <source>An absence is a time up to 4 hours, such as 0:10. 0 never asks.</source>
        <translation>Eine Abwesenheit ist eine Zeit bis 4 Stunden, etwa 0:10. 0 fragt nie.</translation>
    </message>
    <message>
        <source>Hours look like 9:00-17:00. An empty field is a free day.</source>
        <translation>Stunden sehen so aus: 9:00-17:00. Ein leeres Feld ist ein freier Tag.</translation>
    </message>
    <message>
        <source>A rhythm is a time up to 4 hours, such as 0:50. 0 proposes none.</source>
        <translation>Ein Rhythmus ist eine Zeit bis 4 Stunden, etwa 0:50. 0 schlägt nichts vor.</translation>
    </message>
    <message>
        <source>Opacity goes from 30 to 100 percent.</source>
        <translation>Die Deckkraft reicht von 30 bis 100 Prozent.</translation>
    </message>
    <message>
        <source>A port is a number from 1024 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1024 bis 65535.</translation>
    </message>
    <message>
        <source>Time zones are called like Europe/Rome or America/New_York.</source>
        <translation>Zeitzonen heißen wie Europe/Rome oder America/New_York.</translation>
    </message>
    <message>
        <source>A day begins at midnight or later, up to 6:00.</source>
        <translation>Ein Tag beginnt um Mitternacht oder später, bis 6:00.</translation>
    </message>
    <message>
        <source>A target is a time up to 24 hours, such as 8:00. 0 shows none.</source>
        <translation>Ein Ziel ist eine Zeit bis 24 Stunden, etwa 8:00. 0 zeigt keins.</translation>
    </message>
    <message>
        <source>A part is shorter than the whole. Type fewer minutes.</source>
        <translation>Ein Teil ist kürzer als das Ganze. Weniger Minuten eingeben.</translation>
    </message>
    <message>
        <source>Name a project and phase, and add a time such as 1:30.</source>
        <translation>Projekt und Phase nennen und eine Zeit wie 1:30 hinzufügen.</translation>
    </message>
    <message>
        <source>Pick a project and phase first.</source>
        <translation>Zuerst Projekt und Phase wählen.</translation>
    </message>
    <message>
        <source>This was decided already.</source>
        <translation>Das ist schon entschieden.</translation>
    </message>
    <message>
        <source>This is not the address of a server. One looks like https://track.timeneye.com.</source>
        <translation>Das ist nicht die Adresse eines Servers. Eine sieht aus wie https://track.timeneye.com.</translation>
    </message>
    <message>
        <source>That sign-in belongs to somebody else. Nothing was changed. Sign in as the person named here.</source>
        <translation>Diese Anmeldung gehört jemand anderem. Nichts wurde geändert. Bitte als die hier genannte Person anmelden.</translation>
    </message>
    <message>
        <source>This timer was stopped on another device. Decide in the waiting list which time counts.</source>
        <translation>Dieser Timer wurde auf einem anderen Gerät gestoppt. In der Warteliste entscheiden, welche Zeit zählt.</translation>
    </message>
    <message>
        <source>That start is still to come.</source>
        <translation>Dieser Beginn liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>This timer is not there any more.</source>
        <translation>Diesen Timer gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A timer runs today. Add a time such as 1:30 to log it on that day.</source>
        <translation>Ein Timer läuft heute. Eine Zeit wie 1:30 hinzufügen, um sie an jenem Tag zu buchen.</translation>
    </message>
    <message>
        <source>This timer has run for more than 24 hours. Set its time first, then stop it.</source>
        <translation>Dieser Timer lief länger als 24 Stunden. Zuerst seine Zeit setzen, dann stoppen.</translation>
    </message>
    <message>
        <source>This timer is paused already.</source>
        <translation>Dieser Timer ist schon pausiert.</translation>
    </message>
    <message>
        <source>This timer is running already.</source>
        <translation>Dieser Timer läuft schon.</translation>
    </message>
    <message>
        <source>This is no time. Try 1:30, 90m or 1.5h.</source>
        <translation>Das ist keine Zeit. Möglich sind 1:30, 90m oder 1,5h.</translation>
    </message>
    <message>
        <source>Timeneye says this phase is closed. Your time is safe here. Pick another phase.</source>
        <translation>Laut Timeneye ist diese Phase geschlossen. Ihre Zeit ist hier sicher. Eine andere Phase wählen.</translation>
    </message>
    <message>
        <source>Timeneye does not let you do this. The phase may be closed to you, or the period locked.</source>
        <translation>Timeneye lässt das nicht zu. Vielleicht ist die Phase für Sie geschlossen oder der Zeitraum gesperrt.</translation>
    </message>
    <message>
        <source>This entry was deleted on Timeneye meanwhile.</source>
        <translation>Dieser Eintrag wurde inzwischen in Timeneye gelöscht.</translation>
    </message>
    <message>
        <source>This was changed on Timeneye meanwhile. Which one counts?</source>
        <translation>Das wurde inzwischen in Timeneye geändert. Was zählt?</translation>
    </message>
    <message>
        <source>Timeneye has an equal entry from elsewhere. Is it the same work?</source>
        <translation>Timeneye hat einen gleichen Eintrag von anderswo. Ist es dieselbe Arbeit?</translation>
    </message>
    <message>
        <source>Timeneye has more than one entry that may be this one.</source>
        <translation>Timeneye hat mehr als einen Eintrag, der dieser sein kann.</translation>
    </message>
    <message>
        <source>This timer was stopped on another device, with another time. Which one counts?</source>
        <translation>Dieser Timer wurde auf einem anderen Gerät gestoppt, mit einer anderen Zeit. Welche zählt?</translation>
    </message>
    <message>
        <source>This timer was removed on Timeneye. Its time is safe here: log it, or let it go.</source>
        <translation>Dieser Timer wurde in Timeneye entfernt. Seine Zeit ist hier sicher: Sie lässt sich buchen oder vergessen.</translation>
    </message>
    <message>
        <source>Timeneye ended this timer but shows no entry. Its time is safe here.</source>
        <translation>Timeneye hat diesen Timer beendet, zeigt aber keinen Eintrag. Seine Zeit ist hier sicher.</translation>
    </message>
    <message>
        <source>The data file was damaged. It was set aside. What was not on Timeneye yet is still here.</source>
        <translation>Die Datendatei war beschädigt. Sie wurde beiseitegelegt. Was noch nicht in Timeneye war, ist noch hier.</translation>
    </message>
    <message>
        <source>The data file was damaged. It was set aside and a new one begun. Some work may be missing.</source>
        <translation>Die Datendatei war beschädigt. Sie wurde beiseitegelegt und eine neue begonnen. Einiges kann fehlen.</translation>
    </message>
    <message>
        <source>Timeneye has another time zone for you than this computer, whose dates your entries get.</source>
        <translation>Timeneye hat für Sie eine andere Zeitzone als dieser Computer, dessen Datum Ihre Einträge bekommen.</translation>
    </message>
    <message>
        <source>The file with which your firm set this up makes no sense, so nothing in it counts.</source>
        <translation>Die Datei, mit der Ihre Firma dies eingerichtet hat, ergibt keinen Sinn, darum gilt nichts daraus.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link into one.</source>
        <translation>Kein Browser ließ sich öffnen. Den Link in einen kopieren.</translation>
    </message>
    <message>
        <source>There is no tray here. Closing the window leaves the mini timer; close that too, and the window minimises.</source>
        <translation>Hier ist kein Infobereich. Wird das Fenster geschlossen, bleibt der Mini-Timer; wird auch der geschlossen, wird das Fenster minimiert.</translation>
    </message>
    <message>
        <source>Your choice holds until you quit.</source>
        <translation>Die Wahl gilt bis zum Beenden.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. You can look and export, but not change anything.</source>
        <translation>Der Datenordner ist nicht beschreibbar. Ansehen und Exportieren geht, Ändern nicht.</translation>
    </message>
    <message>
        <source>The data file comes from a newer version of this app. You can look and export. Please update.</source>
        <translation>Die Datendatei stammt von einer neueren Version dieser App. Ansehen und Exportieren geht. Bitte aktualisieren.</translation>
    </message>
    <message>
        <source>Some work waits for long now. It is safe here and is still being sent.</source>
        <translation>Einiges wartet schon lange. Es ist hier sicher und wird weiterhin gesendet.</translation>
    </message>
    <message>
        <source>No keyring keeps this sign-in. You stay signed in until you quit.</source>
        <translation>Kein Schlüsselbund bewahrt diese Anmeldung auf. Sie gilt bis zum Beenden.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>On Timeneye.</source>
        <translation>In Timeneye.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Saved here. It is sent as soon as Timeneye can be reached.</source>
        <translation>Hier gespeichert. Wird gesendet, sobald Timeneye erreichbar ist.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>On its way to Timeneye.</source>
        <translation>Auf dem Weg zu Timeneye.</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>The answer was lost. Timeneye is asked before anything is sent again.</source>
        <translation>Die Antwort ging verloren. Timeneye wird gefragt, bevor etwas erneut gesendet wird.</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>Timeneye did not take this. Your time is safe here.</source>
        <translation>Timeneye hat das nicht angenommen. Ihre Zeit ist hier sicher.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>The network wants you to sign in</source>
        <translation>Das Netzwerk verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut</translation>
    </message>
    <message>
        <source>Timeneye has trouble</source>
        <translation>Timeneye hat Probleme</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Nur Ansicht</translation>
    </message>
    <message>
        <source>Another program ({program}) holds the port that the browser answers on. Paste the address the browser ends at instead.</source>
        <translation>Ein anderes Programm ({program}) belegt den Port, auf dem der Browser antwortet. Stattdessen die Adresse einfügen, bei der der Browser endet.</translation>
    </message>
    <message>
        <source>Something unexpected happened. It was written to the log; nothing that was saved is lost.</source>
        <translation>Etwas Unerwartetes ist geschehen. Es steht im Protokoll; nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>Das ist jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>Timeneye says: {words}</source>
        <translation>Timeneye sagt: {words}</translation>
    </message>
    <message>
        <source>Saved here: {time} to {title}. Will be sent.</source>
        <translation>Hier gespeichert: {time} auf {title}. Wird noch gesendet.</translation>
    </message>
    <message>
        <source>Logged {time} to {title}.</source>
        <translation>{time} auf {title} gebucht.</translation>
    </message>
    <message>
        <source>A newer version, {version}, is there.</source>
        <translation>Eine neuere Version, {version}, ist da.</translation>
    </message>
    <message>
        <source>{one}, {more}</source>
        <translation>{one}, {more}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting to send</source>
        <translation>
            <numerusform>%Ln noch zu senden</numerusform>
            <numerusform>%Ln noch zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln zu entscheiden</numerusform>
            <numerusform>%Ln zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries could not be read</source>
        <translation>
            <numerusform>%Ln Eintrag war nicht lesbar</numerusform>
            <numerusform>%Ln Einträge waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>Loading weeks {done} of {total}</source>
        <translation>Wochen werden geladen, {done} von {total}</translation>
    </message>
    <message>
        <source>Loading phases {done} of {total}</source>
        <translation>Phasen werden geladen, {done} von {total}</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>noch nicht geladen</translation>
    </message>
    <message>
        <source>synced {clock}</source>
        <translation>abgeglichen {clock}</translation>
    </message>
    <message>
        <source>synced {when}</source>
        <translation>abgeglichen {when}</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Timeneye has let the app in</source>
        <translation>Timeneye hat die App zugelassen</translation>
    </message>
    <message>
        <source>One step is left in Timeneye Desktop. You can close this page.</source>
        <translation>In Timeneye Desktop fehlt noch ein Schritt. Diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>Back to Timeneye Desktop</source>
        <translation>Zurück zu Timeneye Desktop</translation>
    </message>
    <message>
        <source>The app says how the sign-in went. You can close this page.</source>
        <translation>Die App sagt, wie die Anmeldung ausgegangen ist. Diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>Kept: the screen was held awake by {program}.</source>
        <translation>Behalten: der Bildschirm wurde von {program} wach gehalten.</translation>
    </message>
    <message>
        <source>So that your timers are at hand when you sign in to this computer.</source>
        <translation>Damit Ihre Timer zur Hand sind, wenn Sie sich an diesem Computer anmelden.</translation>
    </message>
    <message>
        <source>Last activity {moment}.</source>
        <translation>Zuletzt aktiv {moment}.</translation>
    </message>
    <message>
        <source>{title} ran overnight</source>
        <translation>{title} lief über Nacht</translation>
    </message>
    <message>
        <source>Computer slept {since} to {until}</source>
        <translation>Computer im Ruhezustand {since} bis {until}</translation>
    </message>
    <message>
        <source>{title} was running when it slept.</source>
        <translation>{title} lief, als der Ruhezustand begann.</translation>
    </message>
    <message>
        <source>Timeneye was closed {since} to {until}</source>
        <translation>Timeneye war geschlossen {since} bis {until}</translation>
    </message>
    <message>
        <source>{title} went on meanwhile: {time}.</source>
        <translation>{title} lief inzwischen weiter: {time}.</translation>
    </message>
    <message>
        <source>Away {since} to {until}</source>
        <translation>Weg {since} bis {until}</translation>
    </message>
    <message>
        <source>{time} on {title} are marked, not removed.</source>
        <translation>{time} auf {title} sind markiert, nicht entfernt.</translation>
    </message>
    <message>
        <source>Away {since} to {until}: {time}</source>
        <translation>Weg {since} bis {until}: {time}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} bis {until}</translation>
    </message>
    <message>
        <source>{range}, {time}</source>
        <translation>{range}, {time}</translation>
    </message>
    <message>
        <source>keep {time}</source>
        <translation>{time} behalten</translation>
    </message>
    <message>
        <source>remove {time}</source>
        <translation>{time} entfernen</translation>
    </message>
    <message>
        <source>give {time}</source>
        <translation>{time} abgeben</translation>
    </message>
    <message>
        <source>Kept {time} on {title}.</source>
        <translation>{time} auf {title} behalten.</translation>
    </message>
    <message>
        <source>Removed {time} of {title}.</source>
        <translation>{time} von {title} entfernt.</translation>
    </message>
    <message>
        <source>Gave {time} of {title} away.</source>
        <translation>{time} von {title} abgegeben.</translation>
    </message>
    <message>
        <source>Away from {title}: {what}.</source>
        <translation>Weg von {title}: {what}.</translation>
    </message>
    <message>
        <source>Moved to {day}.</source>
        <translation>Auf {day} verschoben.</translation>
    </message>
    <message>
        <source>Set to {time}.</source>
        <translation>Auf {time} gesetzt.</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>Die Notiz ist gespeichert.</translation>
    </message>
    <message>
        <source>Called fine.</source>
        <translation>Für gut befunden.</translation>
    </message>
    <message>
        <source>Moved to {phase}.</source>
        <translation>Auf {phase} verschoben.</translation>
    </message>
    <message>
        <source>Deleted one entry of {title}.</source>
        <translation>Einen Eintrag von {title} gelöscht.</translation>
    </message>
    <message>
        <source>No timer for {time}</source>
        <translation>Seit {time} kein Timer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start {phase}</source>
        <translation>{phase} starten</translation>
    </message>
    <message>
        <source>Log it…</source>
        <translation>Erfassen…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Fertig für heute</translation>
    </message>
    <message>
        <source>Last: {title}.</source>
        <translation>Zuletzt: {title}.</translation>
    </message>
    <message>
        <source>Last: {title}, until {clock}.</source>
        <translation>Zuletzt: {title}, bis {clock}.</translation>
    </message>
    <message>
        <source>{title} has run {time}</source>
        <translation>{title} läuft seit {time}</translation>
    </message>
    <message>
        <source>No pause since {clock}.</source>
        <translation>Keine Pause seit {clock}.</translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>Noch dabei</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Cut at…</source>
        <translation>Kürzen auf…</translation>
    </message>
    <message>
        <source>{time} reached</source>
        <translation>{time} erreicht</translation>
    </message>
    <message>
        <source>Anything from here counts as extra.</source>
        <translation>Alles ab jetzt kommt obendrauf.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message numerus="yes">
        <source>%n paused timers</source>
        <translation>
            <numerusform>%n pausierter Timer</numerusform>
            <numerusform>%n pausierte Timer</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>They are not on your timesheet yet.</source>
        <translation>Sie stehen noch nicht in der Zeiterfassung.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not sent yet</source>
        <translation>
            <numerusform>%n Eintrag ist noch nicht gesendet</numerusform>
            <numerusform>%n Einträge sind noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>They are safe here and are sent as soon as Timeneye can be reached.</source>
        <translation>Sie sind hier sicher und werden gesendet, sobald Timeneye erreichbar ist.</translation>
    </message>
    <message>
        <source>{time} without a pause</source>
        <translation>{time} ohne Pause</translation>
    </message>
    <message>
        <source>Time for a break. {title} runs on.</source>
        <translation>Zeit für eine Pause. {title} läuft weiter.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>A break of {time}</source>
        <translation>Eine Pause von {time}</translation>
    </message>
    <message>
        <source>{title} is paused.</source>
        <translation>{title} ist pausiert.</translation>
    </message>
    <message>
        <source>What needs you is said here, with buttons such as this.</source>
        <translation>Was Sie braucht, wird hier gesagt, mit Schaltflächen wie dieser.</translation>
    </message>
    <message>
        <source>Notifications work</source>
        <translation>Benachrichtigungen funktionieren</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>With this computer. It waits in the tray and opens no window.</source>
        <translation>Mit diesem Computer. Sie wartet im Infobereich und öffnet kein Fenster.</translation>
    </message>
    <message>
        <source>autostart login boot startup launch automatically background session begin</source>
        <translation>autostart anmeldung hochfahren starten automatisch hintergrund sitzung beginn</translation>
    </message>
    <message>
        <source>This key cannot be used here. Try another one.</source>
        <translation>Diese Taste geht hier nicht. Eine andere versuchen.</translation>
    </message>
    <message>
        <source>This key alone is for typing. Hold Ctrl, Alt or Meta with it.</source>
        <translation>Diese Taste allein ist zum Tippen. Strg, Alt oder Meta dazu halten.</translation>
    </message>
    <message>
        <source>Shift alone is for typing. Hold Ctrl, Alt or Meta as well.</source>
        <translation>Umschalt allein ist zum Tippen. Strg, Alt oder Meta auch halten.</translation>
    </message>
    <message>
        <source>Another row here has these keys. Change that one first.</source>
        <translation>Eine andere Zeile hier hat diese Tasten. Die zuerst ändern.</translation>
    </message>
    <message>
        <source>Another program has these keys, or the desktop keeps them for itself. Try others.</source>
        <translation>Ein anderes Programm hat diese Tasten, oder der Desktop behält sie. Andere versuchen.</translation>
    </message>
    <message>
        <source>Your keyboard layout has no such key.</source>
        <translation>Ihre Tastaturbelegung hat keine solche Taste.</translation>
    </message>
    <message>
        <source>On keyboards with AltGr, Ctrl+Alt and a letter may write a character. It would be lost.</source>
        <translation>Auf Tastaturen mit AltGr kann Strg+Alt mit einem Buchstaben ein Zeichen schreiben. Es ginge verloren.</translation>
    </message>
    <message>
        <source>Option and a letter write a character. It would be lost in every program.</source>
        <translation>Option mit einem Buchstaben schreibt ein Zeichen. Es ginge in jedem Programm verloren.</translation>
    </message>
    <message>
        <source>Programs use keys like these for themselves. They will not hear them any more.</source>
        <translation>Programme nutzen solche Tasten selbst. Sie hören sie dann nicht mehr.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs. Bind the commands below in its own keyboard settings.</source>
        <translation>Dieser Desktop gibt Programmen keine Tasten. Die Befehle unten in seinen Tastatureinstellungen eintragen.</translation>
    </message>
    <message>
        <source>Something is not installed that takes keys. Bind the commands below in the keyboard settings of the desktop.</source>
        <translation>Etwas, das Tasten annimmt, ist nicht installiert. Die Befehle unten in den Tastatureinstellungen des Desktops eintragen.</translation>
    </message>
    <message>
        <source>The desktop took the keys back. Restart this app, or bind the commands below in its settings.</source>
        <translation>Der Desktop hat die Tasten zurückgenommen. Die App neu starten oder die Befehle unten in seinen Einstellungen eintragen.</translation>
    </message>
    <message>
        <source>The desktop may ask you first, and may choose other keys. Its own settings show which.</source>
        <translation>Vielleicht fragt der Desktop zuerst und wählt andere Tasten. Seine eigenen Einstellungen zeigen welche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused timers, {time}, not on your timesheet yet</source>
        <translation>
            <numerusform>%Ln pausierter Timer, {time}, noch nicht in der Zeiterfassung</numerusform>
            <numerusform>%Ln pausierte Timer, {time}, noch nicht in der Zeiterfassung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log {time} as %Ln entries</source>
        <translation>
            <numerusform>{time} als %Ln Eintrag erfassen</numerusform>
            <numerusform>{time} als %Ln Einträge erfassen</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} was paused on another device at {clock}.</source>
        <translation>{title} wurde auf einem anderen Gerät um {clock} pausiert.</translation>
    </message>
    <message>
        <source>{title} was stopped on another device at {clock}, with {time}.</source>
        <translation>{title} wurde auf einem anderen Gerät um {clock} gestoppt, mit {time}.</translation>
    </message>
    <message>
        <source>{title} was started on another device.</source>
        <translation>{title} wurde auf einem anderen Gerät gestartet.</translation>
    </message>
    <message>
        <source>{title} was paused on another device.</source>
        <translation>{title} wurde auf einem anderen Gerät pausiert.</translation>
    </message>
    <message>
        <source>{title} was resumed on another device.</source>
        <translation>{title} wurde auf einem anderen Gerät fortgesetzt.</translation>
    </message>
    <message>
        <source>{title} was stopped on another device, with {time}.</source>
        <translation>{title} wurde auf einem anderen Gerät gestoppt, mit {time}.</translation>
    </message>
    <message>
        <source>{title} was changed on another device.</source>
        <translation>{title} wurde auf einem anderen Gerät geändert.</translation>
    </message>
    <message>
        <source>{title} was removed on another device. Its {time} is safe here.</source>
        <translation>{title} wurde auf einem anderen Gerät entfernt. Seine {time} sind hier sicher.</translation>
    </message>
    <message>
        <source>{title} is held at {time}. Started {begun}.</source>
        <translation>{title} wird bei {time} gehalten. {begun} gestartet.</translation>
    </message>
    <message>
        <source>Saved here: {time} to {title}. Will be sent. Started {begun}.</source>
        <translation>Hier gespeichert: {time} auf {title}. Wird gesendet. {begun} gestartet.</translation>
    </message>
    <message>
        <source>Logged {time} to {title}. Started {begun}.</source>
        <translation>{time} auf {title} erfasst. {begun} gestartet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln timers were changed on another device.</source>
        <translation>
            <numerusform>%Ln Timer wurde auf einem anderen Gerät geändert.</numerusform>
            <numerusform>%Ln Timer wurden auf einem anderen Gerät geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbilityRow</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test: {what}</source>
        <translation>Test: {what}</translation>
    </message>
</context>
<context>
    <name>AboutWindow</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Angaben für eine Meldung kopieren</translation>
    </message>
    <message>
        <source>What it is made of, and the licences</source>
        <translation>Bestandteile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>One click starts and stops your time, one line logs it.</source>
        <translation>Ein Klick startet und stoppt Ihre Zeit, eine Zeile bucht sie.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>Protokolldateien</translation>
    </message>
    <message>
        <source>What it is made of. Enter shows a licence.</source>
        <translation>Die Bestandteile. Eingabe zeigt eine Lizenz.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>{what} zeigen</translation>
    </message>
    <message>
        <source>The details are on the clipboard. There is no secret in them.</source>
        <translation>Die Angaben sind in der Zwischenablage. Geheimes ist nicht darin.</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Leave the sample data</source>
        <translation>Beispieldaten verlassen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Sends what waits, then signs out</source>
        <translation>Sendet, was wartet, und meldet dann ab</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>account person user sign out log out logout leave switch sample demo server quit</source>
        <translation>Konto Person Benutzer abmelden ausloggen Logout verlassen wechseln Beispiel Demo Server beenden</translation>
    </message>
    <message>
        <source>Sign out and keep</source>
        <translation>Abmelden und behalten</translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation>Wird gesendet...</translation>
    </message>
    <message>
        <source>Made-up sample data</source>
        <translation>Erfundene Beispieldaten</translation>
    </message>
</context>
<context>
    <name>AwayCard</name>
    <message>
        <source>Give to...</source>
        <translation>Geben an...</translation>
    </message>
    <message>
        <source>Choose time...</source>
        <translation>Zeit wählen...</translation>
    </message>
    <message>
        <source>Do not cut</source>
        <translation>Nicht teilen</translation>
    </message>
    <message>
        <source>Remove {time}</source>
        <translation>{time} entfernen</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Stop at {clock}</source>
        <translation>Um {clock} stoppen</translation>
    </message>
</context>
<context>
    <name>AwayWindow</name>
    <message>
        <source>Away</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>BarButton</name>
    <message>
        <source>{time} of {target}</source>
        <translation>{time} von {target}</translation>
    </message>
    <message>
        <source>others {time}</source>
        <translation>weitere {time}</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Time by day</source>
        <translation>Zeit nach Tagen</translation>
    </message>
</context>
<context>
    <name>BulkEditor</name>
    <message>
        <source>Change several entries</source>
        <translation>Mehrere Einträge ändern</translation>
    </message>
    <message>
        <source>{chosen}. Enter changes all, Esc none</source>
        <translation>{chosen}. Eingabe ändert alle, Esc keinen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Several notes</source>
        <translation>Mehrere Notizen</translation>
    </message>
</context>
<context>
    <name>CannotBegin</name>
    <message>
        <source>Timeneye cannot begin</source>
        <translation>Timeneye kann nicht beginnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Note of this entry</source>
        <translation>Notiz dieses Eintrags</translation>
    </message>
    <message>
        <source>Looks fine</source>
        <translation>Ist gut so</translation>
    </message>
    <message>
        <source>Ctrl+Enter
Not found again for 90 days, unless something changes</source>
        <translation>Strg+Eingabe
Wird 90 Tage lang nicht mehr gefunden, außer wenn sich etwas ändert</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Einträge zeigen</translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message>
        <source>Look over the week</source>
        <translation>Woche durchsehen</translation>
    </message>
    <message>
        <source>What looks wrong</source>
        <translation>Was auffällt</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Pick a phase</source>
        <translation>Phase wählen</translation>
    </message>
    <message>
        <source>Name a project and phase in the line, or pick one here</source>
        <translation>Projekt und Phase in der Zeile nennen oder hier wählen</translation>
    </message>
    <message>
        <source>Click for the next phase these words could mean, Enter for all</source>
        <translation>Klick für die nächste Phase, die diese Wörter meinen können, Eingabe für alle</translation>
    </message>
    <message>
        <source>Click to pick another</source>
        <translation>Klicken, um eine andere zu wählen</translation>
    </message>
    <message numerus="yes">
        <source>or %n more</source>
        <translation>
            <numerusform>oder %n weitere</numerusform>
            <numerusform>oder %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Phase: {name}</source>
        <translation>Phase: {name}</translation>
    </message>
    <message>
        <source>Click to leave “{words}” in the note, Enter to edit it</source>
        <translation>Klick, um „{words}“ in der Notiz zu lassen, Eingabe zum Bearbeiten</translation>
    </message>
    <message>
        <source>“{words}”: click for {other}, Enter to edit it</source>
        <translation>„{words}“: Klick für {other}, Eingabe zum Bearbeiten</translation>
    </message>
    <message>
        <source>Click to write it in another way</source>
        <translation>Klick, um es anders zu schreiben</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Phases that fit</source>
        <translation>Passende Phasen</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Before (Alt+Left)</source>
        <translation>Davor (Alt+Pfeil links)</translation>
    </message>
    <message>
        <source>After (Alt+Right)</source>
        <translation>Danach (Alt+Pfeil rechts)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>To the days around today (Alt+Home)</source>
        <translation>Zu den Tagen um heute (Alt+Pos1)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>ComputerWindow</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Looking at this computer...</source>
        <translation>Dieser Computer wird angesehen...</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What the app uses of this computer. Where something is missing, the rest works all the same.</source>
        <translation>Was die App von diesem Computer nutzt. Wo etwas fehlt, funktioniert der Rest trotzdem.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Das bin ich nicht</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>Ja, das bin ich</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>Sind Sie das?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Your times are kept and sent under this name.</source>
        <translation>Unter diesem Namen werden Ihre Zeiten aufbewahrt und gesendet.</translation>
    </message>
    <message>
        <source>Timeneye shows several people to this sign-in at {server}. Choose yourself.</source>
        <translation>Timeneye zeigt dieser Anmeldung bei {server} mehrere Personen. Bitte sich selbst wählen.</translation>
    </message>
    <message>
        <source>User {user} at {server}</source>
        <translation>Benutzer {user} bei {server}</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>Anmeldung läuft...</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Developer page</source>
        <translation>Entwicklerseite</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Import from file...</source>
        <translation>Aus Datei importieren...</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Your firm has set everything up. Your browser asks for the account you have.</source>
        <translation>Ihre Firma hat alles eingerichtet. Ihr Browser fragt nach dem Konto, das Sie haben.</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>Anders anmelden</translation>
    </message>
    <message>
        <source>Use token</source>
        <translation>Token verwenden</translation>
    </message>
    <message>
        <source>or paste a token</source>
        <translation>oder ein Token einfügen</translation>
    </message>
    <message>
        <source>Timeneye lets in apps that were registered there. Register one, once, with this redirect address:</source>
        <translation>Timeneye lässt Apps ein, die dort registriert sind. Einmalig eine registrieren, mit dieser Weiterleitungsadresse:</translation>
    </message>
    <message>
        <source>Secrets are kept in the keyring of this computer, never in a file.</source>
        <translation>Geheimnisse liegen im Schlüsselbund dieses Computers, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Sign in again as {name}</source>
        <translation>Erneut als {name} anmelden</translation>
    </message>
    <message>
        <source>Cancel address, if it asks: {address}</source>
        <translation>Abbruchadresse, falls danach gefragt wird: {address}</translation>
    </message>
    <message>
        <source>Connect to Timeneye</source>
        <translation>Mit Timeneye verbinden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Import client id and secret</source>
        <translation>Client-ID und Client-Secret importieren</translation>
    </message>
    <message>
        <source>Connection files (*.json)</source>
        <translation>Verbindungsdateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Summary, for a mail</source>
        <translation>Übersicht, für eine Mail</translation>
    </message>
    <message>
        <source>Summary in Markdown</source>
        <translation>Übersicht in Markdown</translation>
    </message>
    <message>
        <source>Table, for a spreadsheet</source>
        <translation>Tabelle, für eine Tabellenkalkulation</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Kopieren: {what}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CutBar</name>
    <message>
        <source>Click to cut it, drag the cut to move it.</source>
        <translation>Klicken teilt, Ziehen bewegt den Schnitt.</translation>
    </message>
    <message>
        <source>Space cuts it, arrow keys move the cut, Delete takes it away.</source>
        <translation>Leertaste teilt, Pfeiltasten bewegen den Schnitt, Entf nimmt ihn weg.</translation>
    </message>
    <message>
        <source>Away: {pieces}</source>
        <translation>Weg: {pieces}</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>Another day (Enter)
Up and Down: a day; Page Up and Page Down: a week</source>
        <translation>Anderer Tag (Eingabe)
Pfeil auf und Pfeil ab: ein Tag; Bild auf und Bild ab: eine Woche</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>Mehrere Tage</translation>
    </message>
    <message>
        <source>Day: several days</source>
        <translation>Tag: mehrere Tage</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Day: {date}</source>
        <translation>Tag: {date}</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message>
        <source>of {target}</source>
        <translation>von {target}</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>No browser could be opened. Timeneye is at {address}</source>
        <translation>Kein Browser ließ sich öffnen. Timeneye ist unter {address}</translation>
    </message>
    <message>
        <source>Deleted {time} of {what}.</source>
        <translation>{time} auf {what} gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Entries by day</source>
        <translation>Einträge nach Tagen</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Kept {time}. {why}</source>
        <translation>{time} beibehalten. {why}</translation>
    </message>
    <message>
        <source>Changed {what}.</source>
        <translation>Geändert: {what}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Edit entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Enter saves, Esc restores</source>
        <translation>Eingabe speichert, Esc stellt wieder her</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>What did you work on?</source>
        <translation>Woran haben Sie gearbeitet?</translation>
    </message>
    <message>
        <source>acme design 1:30 homepage sketches</source>
        <translation>acme design 1:30 Skizzen der Startseite</translation>
    </message>
    <message>
        <source>Up, Page Up: earlier lines
Paste several to log them at once
F1: all keys</source>
        <translation>Pfeil auf, Bild auf: frühere Zeilen
Mehrere einfügen, um sie auf einmal zu buchen
F1: alle Tasten</translation>
    </message>
</context>
<context>
    <name>ExportWindow</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export entries</source>
        <translation>Einträge exportieren</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Speichern unter...</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Nothing is running.</source>
        <translation>Nichts läuft.</translation>
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
        <translation>Browser wird geöffnet...</translation>
    </message>
    <message>
        <source>Asking Timeneye whose token this is...</source>
        <translation>Timeneye wird gefragt, wem dieses Token gehört...</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Show hidden</source>
        <translation>Ausgeblendete zeigen</translation>
    </message>
    <message>
        <source>Phases that you hid</source>
        <translation>Phasen, die Sie ausgeblendet haben</translation>
    </message>
    <message>
        <source>Show closed</source>
        <translation>Geschlossene zeigen</translation>
    </message>
    <message>
        <source>Closed phases and archived projects, to look at</source>
        <translation>Geschlossene Phasen und archivierte Projekte, zum Ansehen</translation>
    </message>
    <message>
        <source>Ctrl+P pins, Ctrl+H hides</source>
        <translation>Strg+P heftet an, Strg+H blendet aus</translation>
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
        <translation>{range}, {time}: buchen</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Fetch them</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation>von {target}</translation>
    </message>
    <message>
        <source>{time} of it is not sent yet.</source>
        <translation>{time} davon noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Only {project}. Show all</source>
        <translation>Nur {project}. Alle zeigen</translation>
    </message>
    <message>
        <source>Older entries are being fetched.</source>
        <translation>Ältere Einträge werden abgerufen.</translation>
    </message>
    <message>
        <source>No entries are on this computer yet.</source>
        <translation>Auf diesem Computer sind noch keine Einträge.</translation>
    </message>
    <message>
        <source>Entries before {day} are not on this computer yet.</source>
        <translation>Einträge vor {day} sind noch nicht auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Änderungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the entries (Esc)</source>
        <translation>Zurück zu den Einträgen (Esc)</translation>
    </message>
    <message>
        <source>{time} of {title}</source>
        <translation>{time} auf {title}</translation>
    </message>
    <message>
        <source>Nothing has changed here in the last 90 days.</source>
        <translation>Hier hat sich in den letzten 90 Tagen nichts geändert.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Zeigen: {what}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the keys...</source>
        <translation>Die Tasten drücken...</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no keys</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>{what}: {keys}</source>
        <translation>{what}: {keys}</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Command: {what}</source>
        <translation>Befehl: {what}</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>{keys}: {does}</source>
        <translation>{keys}: {does}</translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>Tasten und ihre Wirkung durchsuchen</translation>
    </message>
    <message>
        <source>No key does that. Escape shows all of them.</source>
        <translation>Keine Taste tut das. Esc zeigt alle.</translation>
    </message>
</context>
<context>
    <name>LicenceText</name>
    <message>
        <source>Licence of {name}</source>
        <translation>Lizenz von {name}</translation>
    </message>
    <message>
        <source>Its papers name no licence.</source>
        <translation>In den Unterlagen ist keine Lizenz genannt.</translation>
    </message>
</context>
<context>
    <name>MiniMenu</name>
    <message>
        <source>Open Timeneye</source>
        <translation>Timeneye öffnen</translation>
    </message>
    <message>
        <source>The time only</source>
        <translation>Nur die Zeit</translation>
    </message>
    <message>
        <source>Time and phase</source>
        <translation>Zeit und Phase</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Above other windows</source>
        <translation>Über anderen Fenstern</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Hide the mini timer</source>
        <translation>Mini-Timer ausblenden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Start last</source>
        <translation>Letzten starten</translation>
    </message>
</context>
<context>
    <name>MiniTimer</name>
    <message>
        <source>Mini timer</source>
        <translation>Mini-Timer</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source>Time spent</source>
        <translation>Aufgewendete Zeit</translation>
    </message>
    <message>
        <source>1:30, 90m, 1.5h or 2h-15m
Up and Down: 5 minutes; Page Up and Page Down: 30</source>
        <translation>1:30, 90m, 1,5h oder 2h-15m
Pfeil auf und Pfeil ab: 5 Minuten; Bild auf und Bild ab: 30</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>It is shown as Timeneye has it.</source>
        <translation>Es wird gezeigt, wie Timeneye es hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait for your decision</source>
        <translation>
            <numerusform>%n Eintrag wartet auf Ihre Entscheidung</numerusform>
            <numerusform>%n Einträge warten auf Ihre Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer and Timeneye differ. Nothing is lost.</source>
        <translation>Dieser Computer und Timeneye unterscheiden sich. Nichts ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be sent</source>
        <translation>
            <numerusform>%n Eintrag konnte nicht gesendet werden</numerusform>
            <numerusform>%n Einträge konnten nicht gesendet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>They are safe here.</source>
        <translation>Sie sind hier sicher.</translation>
    </message>
    <message>
        <source>Pick a phase</source>
        <translation>Phase wählen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again to send %n entries</source>
        <translation>
            <numerusform>Neu anmelden, um %n Eintrag zu senden</numerusform>
            <numerusform>Neu anmelden, um %n Einträge zu senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again to send your time</source>
        <translation>Neu anmelden, um Ihre Zeit zu senden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Tracking goes on meanwhile.</source>
        <translation>Gemessen wird inzwischen weiter.</translation>
    </message>
</context>
<context>
    <name>NewerCard</name>
    <message>
        <source>Open its page</source>
        <translation>Ihre Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page of the newer version</source>
        <translation>Die Seite der neueren Version öffnen</translation>
    </message>
</context>
<context>
    <name>NothingWaits</name>
    <message>
        <source>Nothing is waiting. Everything is on Timeneye.</source>
        <translation>Nichts wartet. Alles ist in Timeneye.</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>{button}: {what}</source>
        <translation>{button}: {what}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>How much is written</source>
        <translation>Wie viel geschrieben ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} gibt es schon.</translation>
    </message>
</context>
<context>
    <name>PastedDelegate</name>
    <message>
        <source>No time</source>
        <translation>Keine Zeit</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Keine Phase</translation>
    </message>
    <message numerus="yes">
        <source>or %n more</source>
        <translation>
            <numerusform>oder %n weitere</numerusform>
            <numerusform>oder %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedLines</name>
    <message>
        <source>They are kept until you log or drop them, or quit</source>
        <translation>Sie bleiben, bis sie gebucht oder entfernt werden oder die App beendet wird</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted lines wait</source>
        <translation>
            <numerusform>%n eingefügte Zeile wartet</numerusform>
            <numerusform>%n eingefügte Zeilen warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedList</name>
    <message>
        <source>Pasted lines</source>
        <translation>Eingefügte Zeilen</translation>
    </message>
</context>
<context>
    <name>PastedWindow</name>
    <message>
        <source>Pasted lines</source>
        <translation>Eingefügte Zeilen</translation>
    </message>
    <message>
        <source>Log all that are right (Enter); one undo takes them back</source>
        <translation>Alle richtigen buchen (Eingabe); einmal Rückgängig nimmt sie zurück</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the line (F2)</source>
        <translation>Zeile bearbeiten (F2)</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Pick a phase for the selected lines (Ctrl+P)</source>
        <translation>Eine Phase für die gewählten Zeilen wählen (Strg+P)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Drop the selected lines (Delete)</source>
        <translation>Die gewählten Zeilen entfernen (Entf)</translation>
    </message>
    <message>
        <source>Reading line {number} of {all}</source>
        <translation>Zeile {number} von {all} wird gelesen</translation>
    </message>
    <message>
        <source>Log {count}, {time}</source>
        <translation>{count} buchen, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines still need something.</source>
        <translation>
            <numerusform>%n Zeile braucht noch etwas.</numerusform>
            <numerusform>%n Zeilen brauchen noch etwas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter logs %n entries.</source>
        <translation>
            <numerusform>Eingabe bucht %n Eintrag.</numerusform>
            <numerusform>Eingabe bucht %n Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first {most} lines were taken; %n were left out.</source>
        <translation>
            <numerusform>Nur die ersten {most} Zeilen wurden übernommen; %n blieb weg.</numerusform>
            <numerusform>Nur die ersten {most} Zeilen wurden übernommen; %n blieben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged. {why}</source>
        <translation>Nichts wurde gebucht. {why}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Buchen</translation>
    </message>
</context>
<context>
    <name>PausedRow</name>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Resume {phase}</source>
        <translation>{phase} fortsetzen</translation>
    </message>
    <message>
        <source>Stop and log {phase}</source>
        <translation>{phase} stoppen und buchen</translation>
    </message>
    <message>
        <source>Discard {phase}</source>
        <translation>{phase} verwerfen</translation>
    </message>
</context>
<context>
    <name>PhaseButton</name>
    <message>
        <source>Phase: {name}</source>
        <translation>Phase: {name}</translation>
    </message>
    <message>
        <source>Pick another phase</source>
        <translation>Andere Phase wählen</translation>
    </message>
    <message>
        <source>Several phases</source>
        <translation>Mehrere Phasen</translation>
    </message>
    <message>
        <source>Phase: several phases</source>
        <translation>Phase: mehrere Phasen</translation>
    </message>
    <message>
        <source>Pick one phase for all</source>
        <translation>Eine Phase für alle wählen</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Pick a phase</source>
        <translation>Phase wählen</translation>
    </message>
    <message>
        <source>Search projects and phases</source>
        <translation>Projekte und Phasen durchsuchen</translation>
    </message>
    <message>
        <source>Project or phase, any words in any order</source>
        <translation>Projekt oder Phase, beliebige Wörter in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message numerus="yes">
        <source>The first %n: type to find the others</source>
        <translation>
            <numerusform>Die erste %n: Tippen findet die anderen</numerusform>
            <numerusform>Die ersten %n: Tippen findet die anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of {when}</source>
        <translation>Stand: {when}</translation>
    </message>
</context>
<context>
    <name>Piece</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PieceRow</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Give to...</source>
        <translation>Geben an...</translation>
    </message>
    <message>
        <source>To {phase}</source>
        <translation>An {phase}</translation>
    </message>
    <message>
        <source>{piece}: {fate}</source>
        <translation>{piece}: {fate}</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>{button}: {what}</source>
        <translation>{button}: {what}</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Quick entry</source>
        <translation>Schnelleingabe</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message numerus="yes">
        <source>Began %Ln minutes earlier</source>
        <translation>
            <numerusform>%Ln Minute früher begonnen</numerusform>
            <numerusform>%Ln Minuten früher begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set its time...</source>
        <translation>Zeit setzen...</translation>
    </message>
    <message>
        <source>Stop at {moment}, when the app was last open</source>
        <translation>Stoppen {moment}, als die App zuletzt offen war</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Begin at {clock} and trim what was before</source>
        <translation>Um {clock} beginnen und kürzen, was davor war</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beides behalten</translation>
    </message>
    <message>
        <source>Begin at {clock} and count that time twice</source>
        <translation>Um {clock} beginnen und diese Zeit doppelt zählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: the timer stays as it is</source>
        <translation>Abbrechen: der Timer bleibt, wie er ist</translation>
    </message>
    <message>
        <source>It began at {clock}.</source>
        <translation>Er begann um {clock}.</translation>
    </message>
    <message>
        <source>It began at {clock}; {time} of what was before is trimmed.</source>
        <translation>Er begann um {clock}; {time} von dem davor ist gekürzt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>From {clock}: %Ln entries lie there and lose {time}.</source>
        <translation>
            <numerusform>Ab {clock}: %Ln Eintrag liegt dort und verliert {time}.</numerusform>
            <numerusform>Ab {clock}: %Ln Einträge liegen dort und verlieren {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {clock}: {title} loses {time} and keeps {left}.</source>
        <translation>Ab {clock}: {title} verliert {time} und behält {left}.</translation>
    </message>
    <message>
        <source>From {clock}: {title} loses all of its {time}.</source>
        <translation>Ab {clock}: {title} verliert alle {time}.</translation>
    </message>
</context>
<context>
    <name>ReportsWindow</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>List these entries</source>
        <translation>Diese Einträge auflisten</translation>
    </message>
    <message>
        <source>Nothing is logged on these days.</source>
        <translation>An diesen Tagen ist nichts gebucht.</translation>
    </message>
    <message>
        <source>The report is on the clipboard as a picture.</source>
        <translation>Der Bericht ist als Bild in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be saved there.</source>
        <translation>{name} kann dort nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>Today on this computer</source>
        <translation>Heute auf diesem Computer</translation>
    </message>
    <message>
        <source>Timers ran for {time} since {clock}.</source>
        <translation>Seit {clock} liefen Timer {time} lang.</translation>
    </message>
    <message>
        <source>You were away for {time}.</source>
        <translation>Sie waren {time} weg.</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Continue this now (Ctrl+Enter)</source>
        <translation>Jetzt damit fortsetzen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Delete; it can be undone (Del)</source>
        <translation>Löschen; lässt sich rückgängig machen (Entf)</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>Click to correct the time</source>
        <translation>Klick, um die Zeit zu berichtigen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Note of the running timer</source>
        <translation>Notiz des laufenden Timers</translation>
    </message>
    <message>
        <source>Note of what runs (Ctrl+E)</source>
        <translation>Notiz des laufenden Timers (Strg+E)</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Wann er begann</translation>
    </message>
    <message>
        <source>It began earlier, or should have ended</source>
        <translation>Er begann früher oder hätte enden sollen</translation>
    </message>
    <message>
        <source>Discard this timer</source>
        <translation>Diesen Timer verwerfen</translation>
    </message>
    <message>
        <source>Discard this timer; it can be undone</source>
        <translation>Diesen Timer verwerfen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Measured time {time}</source>
        <translation>Gemessene Zeit {time}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search all entries: note, project, phase</source>
        <translation>Alle Einträge durchsuchen: Notiz, Projekt, Phase</translation>
    </message>
    <message>
        <source>To the search</source>
        <translation>Zur Suche</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Back to the days (Esc)</source>
        <translation>Zurück zu den Tagen (Esc)</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>To the search</source>
        <translation>Zur Suche</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Another phase, day or note for all of them (Enter)</source>
        <translation>Andere Phase, anderer Tag oder andere Notiz für alle (Eingabe)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Make one entry of them (Ctrl+M)</source>
        <translation>Einen Eintrag daraus machen (Strg+M)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Log all of them once more (Ctrl+D)</source>
        <translation>Alle noch einmal buchen (Strg+D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete all of them; it can be undone (Del)</source>
        <translation>Alle löschen; lässt sich rückgängig machen (Entf)</translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>Alle löschen</translation>
    </message>
</context>
<context>
    <name>ServerRow</name>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the server address</source>
        <translation>Serveradresse ändern</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Server: {address}</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>No setting is called that. Escape shows all of them.</source>
        <translation>Keine Einstellung heißt so. Esc zeigt alle.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>{host} is asked. You are told, and nothing else happens.</source>
        <translation>{host} wird gefragt. Es wird Ihnen gesagt, und sonst geschieht nichts.</translation>
    </message>
    <message>
        <source>Timeneye Desktop {version}</source>
        <translation>Timeneye Desktop {version}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Until then you stay signed in at {server}.</source>
        <translation>Bis dahin gilt die Anmeldung bei {server}.</translation>
    </message>
    <message>
        <source>All keys (F1)</source>
        <translation>Alle Tasten (F1)</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>Shares of the projects</source>
        <translation>Anteile der Projekte</translation>
    </message>
</context>
<context>
    <name>SpanButton</name>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Days: {which}</source>
        <translation>Tage: {which}</translation>
    </message>
</context>
<context>
    <name>SplitField</name>
    <message>
        <source>Split entry</source>
        <translation>Eintrag aufteilen</translation>
    </message>
    <message>
        <source>Time of the first part</source>
        <translation>Zeit des ersten Teils</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>leaves {rest}. Enter splits</source>
        <translation>Rest {rest}. Eingabe teilt auf</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>Jetzt abgleichen (F5)</translation>
    </message>
    <message>
        <source>Show what is not on Timeneye yet</source>
        <translation>Zeigen, was noch nicht auf Timeneye ist</translation>
    </message>
</context>
<context>
    <name>Stops</name>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Split: an entry for each day</source>
        <translation>Teilen: ein Eintrag für jeden Tag</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Ein Eintrag</translation>
    </message>
    <message>
        <source>One entry, on the first day</source>
        <translation>Ein Eintrag, am ersten Tag</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Go on: the timer is not stopped</source>
        <translation>Weitermachen: der Timer wird nicht gestoppt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>StrayCard</name>
    <message>
        <source>A sign-in arrived that could not be matched to your browser. Was it yours?</source>
        <translation>Eine Anmeldung kam an, die sich Ihrem Browser nicht zuordnen ließ. War es Ihre?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
</context>
<context>
    <name>SweepCard</name>
    <message>
        <source>Merge those of one phase and day</source>
        <translation>Die einer Phase und eines Tages zusammenführen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>SweepRow</name>
    <message>
        <source>Discard {phase}; it can be undone</source>
        <translation>{phase} verwerfen; es lässt sich rückgängig machen</translation>
    </message>
</context>
<context>
    <name>TakingMenu</name>
    <message>
        <source>Copy, print, export</source>
        <translation>Kopieren, drucken, exportieren</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Drucken...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Als PDF speichern...</translation>
    </message>
    <message>
        <source>Export these entries...</source>
        <translation>Diese Einträge exportieren...</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Measured time</source>
        <translation>Gemessene Zeit</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TimerPanel</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Removed {time} of {title}.</source>
        <translation>{time} auf {title} entfernt.</translation>
    </message>
    <message>
        <source>Log them, move them to another day, or discard them</source>
        <translation>Erfassen, auf einen anderen Tag verschieben oder verwerfen</translation>
    </message>
    <message>
        <source>Nothing is running. Start where you left off:</source>
        <translation>Nichts läuft. Dort weitermachen, wo Sie aufgehört haben:</translation>
    </message>
    <message>
        <source>Nothing is running. Pick a phase and start.</source>
        <translation>Nichts läuft. Phase wählen und starten.</translation>
    </message>
    <message>
        <source>Start {phase}</source>
        <translation>{phase} starten</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Project and phase</source>
        <translation>Projekt und Phase</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>Wechseln zu</translation>
    </message>
    <message>
        <source>Quick entry...</source>
        <translation>Schnelleingabe...</translation>
    </message>
    <message>
        <source>Open Timeneye</source>
        <translation>Timeneye öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Start last</source>
        <translation>Letzten starten</translation>
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
        <translation>Schnelleingabe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Pick another phase</source>
        <translation>Andere Phase wählen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>{button}: {what}</source>
        <translation>{button}: {what}</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>What waits to be sent</source>
        <translation>Was noch zu senden ist</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Link for the browser</source>
        <translation>Link für den Browser</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Address the browser ended at, or the code</source>
        <translation>Adresse, bei der der Browser endete, oder der Code</translation>
    </message>
    <message>
        <source>http://127.0.0.1...</source>
        <translation>http://127.0.0.1...</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use what was pasted</source>
        <translation>Eingefügtes verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Im Browser fortsetzen</translation>
    </message>
    <message>
        <source>Press Allow on the page that opens there. Then come back to this window.</source>
        <translation>Auf der Seite, die sich dort öffnet, auf „Allow“ (Zulassen) drücken. Dann zu diesem Fenster zurückkehren.</translation>
    </message>
    <message>
        <source>If the browser ends at an error page, paste its address here, or the code that is in it.</source>
        <translation>Wenn der Browser bei einer Fehlerseite endet, ihre Adresse hier einfügen oder den Code, der darin steht.</translation>
    </message>
    <message>
        <source>Open this page and press Allow. The browser then ends at an error page.</source>
        <translation>Diese Seite öffnen und auf „Allow“ (Zulassen) drücken. Der Browser endet dann bei einer Fehlerseite.</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Paste the address of that error page here, or the code that is in it.</source>
        <translation>Die Adresse dieser Fehlerseite hier einfügen oder den Code, der darin steht.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Waiting to send</source>
        <translation>Noch zu senden</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>Export what waits as a file</source>
        <translation>Wartendes als Datei exportieren</translation>
    </message>
    <message>
        <source>No longer waiting: {what}.</source>
        <translation>Wartet nicht mehr: {what}.</translation>
    </message>
    <message>
        <source>Will be sent to {phase}.</source>
        <translation>Wird an {phase} gesendet.</translation>
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
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>Search all entries (Ctrl+F)</source>
        <translation>Alle Einträge durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>{time} this week</source>
        <translation>{time} diese Woche</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Try it with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Connect to Timeneye</source>
        <translation>Mit Timeneye verbinden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Timeneye Desktop</source>
        <translation>Timeneye Desktop</translation>
    </message>
    <message>
        <source>One click starts and stops your time, one line logs it.</source>
        <translation>Ein Klick startet und stoppt Ihre Zeit, eine Zeile bucht sie.</translation>
    </message>
    <message>
        <source>A made-up company inside this program. Nothing is stored, nothing leaves this computer.</source>
        <translation>Eine erfundene Firma in diesem Programm. Nichts wird gespeichert, nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Your own projects and times, with the account you have. It takes two minutes, once.</source>
        <translation>Ihre eigenen Projekte und Zeiten, mit Ihrem bestehenden Konto. Es dauert zwei Minuten, einmal.</translation>
    </message>
    <message>
        <source>Your firm has set everything up. Your browser asks for the account you have.</source>
        <translation>Ihre Firma hat alles eingerichtet. Ihr Browser fragt nach dem Konto, das Sie haben.</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
</context>
<context>
    <name>_EditingDelegate</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
</TS>
