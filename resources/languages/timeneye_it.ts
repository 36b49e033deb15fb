<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>{title}, {time}: paused, not on your timesheet yet</source>
        <translation>{title}, {time}: in pausa, non ancora nel tuo foglio ore</translation>
    </message>
    <message>
        <source>{time} logged, {missing} below the target</source>
        <translation>Registrato {time}, {missing} sotto l’obiettivo</translation>
    </message>
    <message>
        <source>{time} on one day</source>
        <translation>{time} in un solo giorno</translation>
    </message>
    <message>
        <source>{title}, {time}: still to come</source>
        <translation>{title}, {time}: nel futuro</translation>
    </message>
    <message>
        <source>{title}, {time}: on a day off</source>
        <translation>{title}, {time}: in un giorno libero</translation>
    </message>
    <message>
        <source>{title}, {time}: very long</source>
        <translation>{title}, {time}: molto lunga</translation>
    </message>
    <message>
        <source>{title}, {time}: no note</source>
        <translation>{title}, {time}: nessuna nota</translation>
    </message>
    <message>
        <source>Timeneye did not take something, or there is a question that only you can answer.</source>
        <translation>Timeneye non ha accettato qualcosa, o c’è una domanda a cui puoi rispondere solo tu.</translation>
    </message>
    <message>
        <source>It is safe here and is sent as soon as Timeneye can be reached.</source>
        <translation>È al sicuro qui e sarà inviato non appena Timeneye è raggiungibile.</translation>
    </message>
    <message>
        <source>A paused timer is on no timesheet before it is logged.</source>
        <translation>Un timer in pausa non è in nessun foglio ore finché non viene registrato.</translation>
    </message>
    <message>
        <source>Log what is missing, or call it fine: a day off, a short day.</source>
        <translation>Registra ciò che manca, o segna che è a posto: un giorno libero, una giornata corta.</translation>
    </message>
    <message>
        <source>A day has 24 hours. Look at its entries.</source>
        <translation>Un giorno ha 24 ore. Guarda le sue voci.</translation>
    </message>
    <message>
        <source>This day has not come yet. Move the entry, or call it fine.</source>
        <translation>Questo giorno non è ancora arrivato. Sposta la voce, o segna che è a posto.</translation>
    </message>
    <message>
        <source>Saturday and Sunday are no working days here. Move the entry, or call it fine.</source>
        <translation>Sabato e domenica qui non sono giorni lavorativi. Sposta la voce, o segna che è a posto.</translation>
    </message>
    <message>
        <source>More than 10 hours in one entry: was a timer forgotten?</source>
        <translation>Più di 10 ore in una voce: un timer dimenticato?</translation>
    </message>
    <message>
        <source>They say exactly the same. Was one of them logged twice?</source>
        <translation>Dicono esattamente la stessa cosa. Una è stata registrata due volte?</translation>
    </message>
    <message>
        <source>Say what it was, or call it fine.</source>
        <translation>Scrivi cos’era, o segna che è a posto.</translation>
    </message>
    <message>
        <source>Nobody can log on this phase any more. Another one may be meant.</source>
        <translation>Su questa fase non si può più registrare. Forse se ne intendeva un’altra.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidi</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Mostra ciò che attende</translation>
    </message>
    <message>
        <source>Pick a phase and log it</source>
        <translation>Scegli una fase e registra</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Mostra le voci</translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation>Imposta il tempo</translation>
    </message>
    <message>
        <source>Delete one</source>
        <translation>Eliminane una</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Salva la nota</translation>
    </message>
    <message>
        <source>Pick another phase</source>
        <translation>Scegli un’altra fase</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal entries: {title}, {time}</source>
        <translation>
            <numerusform>%Ln voce uguale: {title}, {time}</numerusform>
            <numerusform>%Ln voci uguali: {title}, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries on {title}, which is closed</source>
        <translation>
            <numerusform>%Ln voce su {title}, fase chiusa</numerusform>
            <numerusform>%Ln voci su {title}, fase chiusa</numerusform>
        </translation>
    </message>
    <message>
        <source>Log {time}</source>
        <translation>Registra {time}</translation>
    </message>
    <message>
        <source>Move to {day}</source>
        <translation>Sposta: {day}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing looks wrong among %Ln entries.</source>
        <translation>
            <numerusform>In %Ln voce torna tutto.</numerusform>
            <numerusform>In %Ln voci torna tutto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln to look at; there are more.</source>
        <translation>
            <numerusform>Il primo (%Ln) da guardare; ce ne sono altri.</numerusform>
            <numerusform>I primi %Ln da guardare; ce ne sono altri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at.</source>
        <translation>
            <numerusform>%Ln da guardare.</numerusform>
            <numerusform>%Ln da guardare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln called fine.</source>
        <translation>
            <numerusform>%Ln a posto.</numerusform>
            <numerusform>%Ln a posto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter starts a timer that began {time} ago</source>
        <translation>Ctrl+Invio avvia un timer iniziato {time} fa</translation>
    </message>
    <message>
        <source>Ctrl+Enter logs the time instead of starting a timer</source>
        <translation>Ctrl+Invio registra il tempo invece di avviare un timer</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time} fa</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation>oggi {clock}</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>ieri {clock}</translation>
    </message>
    <message>
        <source>{day} {clock}</source>
        <translation>{day} {clock}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Open Timeneye</source>
        <translation>Apri Timeneye</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message numerus="yes">
        <source>Change %n entries</source>
        <translation>
            <numerusform>Modifica %n voce</numerusform>
            <numerusform>Modifica %n voci</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividi</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copia come testo</translation>
    </message>
    <message>
        <source>Copy day summary</source>
        <translation>Copia riepilogo del giorno</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>Elimina %n voce</numerusform>
            <numerusform>Elimina %n voci</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Copy day summary in Markdown</source>
        <translation>Copia riepilogo del giorno in Markdown</translation>
    </message>
    <message>
        <source>Why is it waiting</source>
        <translation>Perché è in attesa</translation>
    </message>
    <message>
        <source>Every entry on this computer is searched.</source>
        <translation>La ricerca copre tutte le voci su questo computer.</translation>
    </message>
    <message>
        <source>Nothing found on this computer.</source>
        <translation>Nessun risultato su questo computer.</translation>
    </message>
    <message>
        <source>That is all on this computer.</source>
        <translation>Su questo computer non c’è altro.</translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln of more. Another word finds fewer.</source>
        <translation>
            <numerusform>La più recente (%Ln) di molte. Un’altra parola ne trova meno.</numerusform>
            <numerusform>Le %Ln più recenti di molte. Un’altra parola ne trova meno.</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>tu</translation>
    </message>
    <message>
        <source>you, with undo</source>
        <translation>tu, con Annulla</translation>
    </message>
    <message>
        <source>you, with redo</source>
        <translation>tu, con Ripeti</translation>
    </message>
    <message>
        <source>on Timeneye or another device</source>
        <translation>su Timeneye o un altro dispositivo</translation>
    </message>
    <message>
        <source>Timeneye</source>
        <translation>Timeneye</translation>
    </message>
    <message numerus="yes">
        <source>Took back %n changes.</source>
        <translation>
            <numerusform>Annullata %n modifica.</numerusform>
            <numerusform>Annullate %n modifiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed back {what}.</source>
        <translation>Modifica annullata: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Made %n changes again.</source>
        <translation>
            <numerusform>Ripetuta %n modifica.</numerusform>
            <numerusform>Ripetute %n modifiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed {what} again.</source>
        <translation>Modifica ripetuta: {what}.</translation>
    </message>
    <message>
        <source>Deleted {time} of {what}.</source>
        <translation>Eliminato {time} di {what}.</translation>
    </message>
    <message>
        <source>Brought back {time} of {what}.</source>
        <translation>Ripristinato {time} di {what}.</translation>
    </message>
    <message>
        <source>Timeneye is told too.</source>
        <translation>Anche Timeneye viene avvisato.</translation>
    </message>
    <message>
        <source>Found on Timeneye: its answer had been lost.</source>
        <translation>Trovata su Timeneye: la risposta era andata persa.</translation>
    </message>
    <message>
        <source>Timeneye stored it with other minutes.</source>
        <translation>Timeneye ha salvato minuti diversi.</translation>
    </message>
    <message>
        <source>Logged: {what}</source>
        <translation>Registrato: {what}</translation>
    </message>
    <message>
        <source>Brought back: {what}</source>
        <translation>Ripristinato: {what}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation>Eliminato: {what}</translation>
    </message>
    <message>
        <source>Time: {before} became {after}</source>
        <translation>Tempo: da {before} a {after}</translation>
    </message>
    <message>
        <source>Phase: {before} became {after}</source>
        <translation>Fase: da {before} a {after}</translation>
    </message>
    <message>
        <source>Day: {before} became {after}</source>
        <translation>Giorno: da {before} a {after}</translation>
    </message>
    <message>
        <source>Note: {before} became {after}</source>
        <translation>Nota: da {before} a {after}</translation>
    </message>
    <message>
        <source>another phase</source>
        <translation>un’altra fase</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>“{note}”</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>nessuna nota</translation>
    </message>
    <message>
        <source>{title} yesterday</source>
        <translation>{title} ieri</translation>
    </message>
    <message>
        <source>{title} tomorrow</source>
        <translation>{title} domani</translation>
    </message>
    <message>
        <source>{title} on {day}</source>
        <translation>{title}, {day}</translation>
    </message>
    <message>
        <source>Start {title}</source>
        <translation>Avvia {title}</translation>
    </message>
    <message>
        <source>Loading older days</source>
        <translation>Carico i giorni precedenti</translation>
    </message>
    <message>
        <source>Fetch older days from Timeneye</source>
        <translation>Scarica i giorni precedenti da Timeneye</translation>
    </message>
    <message>
        <source>Fetching older days from Timeneye. Stop</source>
        <translation>Scarico i giorni precedenti da Timeneye. Ferma</translation>
    </message>
    <message>
        <source>Older days are not on this computer.</source>
        <translation>I giorni precedenti non sono su questo computer.</translation>
    </message>
    <message>
        <source>That is all there is.</source>
        <translation>Non c’è altro.</translation>
    </message>
    <message>
        <source>Loading later days</source>
        <translation>Carico i giorni successivi</translation>
    </message>
    <message>
        <source>Nothing on this computer for this day.</source>
        <translation>Niente su questo computer per questo giorno.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n entries</source>
        <translation>
            <numerusform>Modificata %n voce</numerusform>
            <numerusform>Modificate %n voci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entries, {time}</source>
        <translation>
            <numerusform>Eliminata %n voce, {time}</numerusform>
            <numerusform>Eliminate %n voci, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicated %n entries, {time}</source>
        <translation>
            <numerusform>Duplicata %n voce, {time}</numerusform>
            <numerusform>Duplicate %n voci, {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Split into {first} and {second}</source>
        <translation>Divisa in {first} e {second}</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n entries into {time}</source>
        <translation>
            <numerusform>Unita %n voce in {time}</numerusform>
            <numerusform>Unite %n voci in {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n entries into {time}; the notes were too long together and are cut</source>
        <translation>
            <numerusform>Unita %n voce in {time}; le note insieme erano troppo lunghe e sono state tagliate</numerusform>
            <numerusform>Unite %n voci in {time}; le note insieme erano troppo lunghe e sono state tagliate</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}.</source>
        <translation>{done}.</translation>
    </message>
    <message numerus="yes">
        <source>{done}, but %n could not be changed: gone meanwhile.</source>
        <translation>
            <numerusform>{done}, ma %n non si è potuta modificare: nel frattempo non c’è più.</numerusform>
            <numerusform>{done}, ma %n non si sono potute modificare: nel frattempo non ci sono più.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped {title} at {clock}.</source>
        <translation>Fermato {title} alle {clock}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Qualsiasi giorno</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Settimana scorsa</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mese scorso</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Quest’anno</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Anno scorso</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Tra due giorni</translation>
    </message>
    <message>
        <source>{time} of {target}</source>
        <translation>{time} su {target}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, {time}</source>
        <translation>
            <numerusform>%n voce, {time}</numerusform>
            <numerusform>%n voci, {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>Non ancora caricato.</translation>
    </message>
    <message>
        <source>Nothing logged today yet.</source>
        <translation>Oggi non c’è ancora nulla di registrato.</translation>
    </message>
    <message>
        <source>Not loaded yet. Last copy: {when}.</source>
        <translation>Non ancora caricato. Ultima copia: {when}.</translation>
    </message>
    <message>
        <source>Start or stop</source>
        <translation>Avvia o ferma</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausa o riprendi</translation>
    </message>
    <message>
        <source>Switch to...</source>
        <translation>Passa a...</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifica la nota</translation>
    </message>
    <message>
        <source>Discard the timer</source>
        <translation>Scarta il timer</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nuova voce</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Giorno prima</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Giorno dopo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Domani</translation>
    </message>
    <message>
        <source>{day} {date}</source>
        <translation>{day} {date}</translation>
    </message>
    <message>
        <source>today {date}</source>
        <translation>oggi {date}</translation>
    </message>
    <message>
        <source>yesterday {date}</source>
        <translation>ieri {date}</translation>
    </message>
    <message>
        <source>tomorrow {date}</source>
        <translation>domani {date}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Look over the week</source>
        <translation>Controlla la settimana</translation>
    </message>
    <message>
        <source>Mini timer</source>
        <translation>Mini timer</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Da inviare</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Saved here: {what}. Will be sent.</source>
        <translation>Salvato qui: {what}. Sarà inviato.</translation>
    </message>
    <message>
        <source>Logged {what}.</source>
        <translation>Registrato {what}.</translation>
    </message>
    <message>
        <source>It began at {clock}; {time} of what was before lies in the same time.</source>
        <translation>È iniziato alle {clock}; {time} di ciò che c’era prima cade nello stesso tempo.</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Accorcia</translation>
    </message>
    <message>
        <source>Started {phase}.</source>
        <translation>Avviato: {phase}.</translation>
    </message>
    <message>
        <source>{time} of what was before is trimmed.</source>
        <translation>Ciò che c’era prima è accorciato di {time}.</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Ovunque nella finestra</translation>
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
        <translation>Alla riga di inserimento</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Spazio</translation>
    </message>
    <message>
        <source>Stop the timer, or start the last one again</source>
        <translation>Ferma il timer, o riavvia l’ultimo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Space</source>
        <translation>Ctrl+Maiusc+Spazio</translation>
    </message>
    <message>
        <source>Pause the timer, or resume it</source>
        <translation>Metti in pausa il timer, o riprendilo</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Go on with the last phase</source>
        <translation>Riprendi l’ultima fase</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Change the note of what runs</source>
        <translation>Modifica la nota del timer attivo</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search all entries</source>
        <translation>Cerca in tutte le voci</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Sinistra</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Destra</translation>
    </message>
    <message>
        <source>Day before, day after</source>
        <translation>Giorno prima, giorno dopo</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Home</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Maiusc+Z</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Annulla, ripeti</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza ora</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Maiusc+E</translation>
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
        <translation>Il menu</translation>
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
        <translation>Chiudi la finestra</translation>
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
        <translation>Questa scheda; in un campo solo F1</translation>
    </message>
    <message>
        <source>Entry line</source>
        <translation>Riga di inserimento</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>What the button says: log, or start a timer</source>
        <translation>Ciò che dice il pulsante: registra, o avvia un timer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>The other of the two</source>
        <translation>L’altra delle due</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Walk through the phases on offer, else through earlier lines</source>
        <translation>Scorri le fasi proposte, altrimenti le righe precedenti</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take the phase that is highlighted; else on to the chips</source>
        <translation>Prendi la fase evidenziata; altrimenti passa alle etichette</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Pag su</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Pag giù</translation>
    </message>
    <message>
        <source>Earlier lines that start like this one</source>
        <translation>Righe precedenti che iniziano come questa</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take back one thing at a time; Up brings the text back</source>
        <translation>Torna indietro di un passo alla volta; Su riporta il testo</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Several lines: look at them, then log them together</source>
        <translation>Più righe: guardale, poi registrale insieme</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>On a chip: what else its words could mean</source>
        <translation>Su un’etichetta: cos’altro possono significare le sue parole</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic destro</translation>
    </message>
    <message>
        <source>On a chip: edit it</source>
        <translation>Su un’etichetta: modificala</translation>
    </message>
    <message>
        <source>Pasted lines</source>
        <translation>Righe incollate</translation>
    </message>
    <message>
        <source>Log all that are right</source>
        <translation>Registra tutte quelle corrette</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppio clic</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation>Modifica la riga</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Pick a phase for the selected lines</source>
        <translation>Scegli una fase per le righe selezionate</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Drop the selected lines</source>
        <translation>Togli le righe selezionate</translation>
    </message>
    <message>
        <source>Back; the lines are kept</source>
        <translation>Indietro; le righe restano</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Cartella di lavoro (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabella (CSV)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Dati (JSON)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendario (iCalendar)</translation>
    </message>
    <message>
        <source>For Excel, LibreOffice and the like, with a sheet of totals.</source>
        <translation>Per Excel, LibreOffice e simili, con un foglio dei totali.</translation>
    </message>
    <message>
        <source>For any spreadsheet or program that reads tables.</source>
        <translation>Per qualsiasi foglio di calcolo o programma che legge tabelle.</translation>
    </message>
    <message>
        <source>For programs. Nothing is left out.</source>
        <translation>Per i programmi. Non manca nulla.</translation>
    </message>
    <message>
        <source>Each entry is an event of a whole day that keeps nobody busy.</source>
        <translation>Ogni voce è un evento di un giorno intero che non occupa nessuno.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Fatturata</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Timeneye id</source>
        <translation>Id Timeneye</translation>
    </message>
    <message>
        <source>on Timeneye</source>
        <translation>su Timeneye</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>da inviare</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>in invio</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Voci</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totali</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>{time} {title}</source>
        <translation>{time} {title}</translation>
    </message>
    <message>
        <source>Nothing is logged on these days.</source>
        <translation>In questi giorni non c’è nulla di registrato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, {time}</source>
        <translation>
            <numerusform>%Ln voce, {time}</numerusform>
            <numerusform>%Ln voci, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not on Timeneye yet: included, and marked.</source>
        <translation>
            <numerusform>%Ln di queste non è ancora su Timeneye: inclusa e segnalata.</numerusform>
            <numerusform>%Ln di queste non sono ancora su Timeneye: incluse e segnalate.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries are on this computer yet.</source>
        <translation>Su questo computer non ci sono ancora voci.</translation>
    </message>
    <message>
        <source>Entries before {day} are not on this computer yet.</source>
        <translation>Le voci precedenti a {day} non sono ancora su questo computer.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {all} entries</source>
        <translation>
            <numerusform>{done} di {all} voce</numerusform>
            <numerusform>{done} di {all} voci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln entries, {time}</source>
        <translation>
            <numerusform>Copiata: %Ln voce, {time}</numerusform>
            <numerusform>Copiate: %Ln voci, {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written. An older file is as it was.</source>
        <translation>Il disco è pieno, quindi non è stato scritto nulla. Un file precedente è rimasto com’era.</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tutti i giorni</translation>
    </message>
    <message>
        <source>Total: {time}</source>
        <translation>Totale: {time}</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Maiusc+O</translation>
    </message>
    <message>
        <source>Switch to a phase that you pick</source>
        <translation>Passa a una fase a scelta</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Delete</source>
        <translation>Ctrl+Maiusc+Canc</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Maiusc+N</translation>
    </message>
    <message>
        <source>What is not sent yet</source>
        <translation>Ciò che è da inviare</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>This computer: what works here</source>
        <translation>Questo computer: cosa funziona qui</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Maiusc+F1</translation>
    </message>
    <message>
        <source>Edit; with several selected, change phase, day or note of all</source>
        <translation>Modifica; con più voci selezionate, cambia fase, giorno o nota di tutte</translation>
    </message>
    <message>
        <source>Go on with it now</source>
        <translation>Riprendi ora questa voce</translation>
    </message>
    <message>
        <source>Walk through the entries</source>
        <translation>Scorri le voci</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>First and last of those in the list</source>
        <translation>Prima e ultima di quelle in elenco</translation>
    </message>
    <message>
        <source>Shift+Up</source>
        <translation>Maiusc+Su</translation>
    </message>
    <message>
        <source>Shift+Down</source>
        <translation>Maiusc+Giù</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Seleziona più voci</translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation>Ctrl+Clic</translation>
    </message>
    <message>
        <source>Shift+Click</source>
        <translation>Maiusc+Clic</translation>
    </message>
    <message>
        <source>Select several with the mouse</source>
        <translation>Seleziona più voci con il mouse</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all of the day</source>
        <translation>Seleziona tutte quelle del giorno</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Maiusc+D</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Dividi in due</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Merge those of one phase and day</source>
        <translation>Unisci quelle di una fase e di un giorno</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Maiusc+C</translation>
    </message>
    <message>
        <source>Copy a summary of the day</source>
        <translation>Copia un riepilogo del giorno</translation>
    </message>
    <message>
        <source>Delete; Ctrl+Z brings it back</source>
        <translation>Elimina; Ctrl+Z ripristina</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>History of the entry</source>
        <translation>Cronologia della voce</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>All of this in a menu</source>
        <translation>Tutto questo in un menu</translation>
    </message>
    <message>
        <source>Select one only; leave the search</source>
        <translation>Selezionane una sola; esci dalla ricerca</translation>
    </message>
    <message>
        <source>While editing</source>
        <translation>Durante la modifica</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lascia com’era</translation>
    </message>
    <message>
        <source>Time: 5 minutes, with Shift 1. Day: one day</source>
        <translation>Tempo: 5 minuti, con Maiusc 1. Giorno: un giorno</translation>
    </message>
    <message>
        <source>Time: 30 minutes. Day: a week</source>
        <translation>Tempo: 30 minuti. Giorno: una settimana</translation>
    </message>
    <message>
        <source>Picking a phase</source>
        <translation>Scelta di una fase</translation>
    </message>
    <message>
        <source>Walk through the phases</source>
        <translation>Scorri le fasi</translation>
    </message>
    <message>
        <source>Eight at a time</source>
        <translation>Otto alla volta</translation>
    </message>
    <message>
        <source>Take the highlighted one</source>
        <translation>Prendi quella evidenziata</translation>
    </message>
    <message>
        <source>Pin it to the top</source>
        <translation>Fissa in alto</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Alt+H</source>
        <translation>Alt+H</translation>
    </message>
    <message>
        <source>Show hidden ones, if there are any</source>
        <translation>Mostra quelle nascoste, se ce ne sono</translation>
    </message>
    <message>
        <source>Alt+C</source>
        <translation>Alt+C</translation>
    </message>
    <message>
        <source>Show closed ones, if there are any</source>
        <translation>Mostra quelle chiuse, se ce ne sono</translation>
    </message>
    <message>
        <source>Pin and hide in a menu</source>
        <translation>Fissa e nascondi in un menu</translation>
    </message>
    <message>
        <source>What the entry line understands, in any order</source>
        <translation>Ciò che la riga di inserimento capisce, in qualsiasi ordine</translation>
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
        <translation>1.5h</translation>
    </message>
    <message>
        <source>So long: Enter logs it</source>
        <translation>Tanto tempo: Invio lo registra</translation>
    </message>
    <message>
        <source>9-10:30</source>
        <translation>9-10:30</translation>
    </message>
    <message>
        <source>From nine to half past ten: logs 1:30</source>
        <translation>Dalle nove alle dieci e mezza: registra 1:30</translation>
    </message>
    <message>
        <source>25m ago</source>
        <translation>25m fa</translation>
    </message>
    <message>
        <source>@9:30</source>
        <translation>@9:30</translation>
    </message>
    <message>
        <source>A timer that began then</source>
        <translation>Un timer iniziato allora</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>12 mar</source>
        <translation>12 mar</translation>
    </message>
    <message>
        <source>On that day</source>
        <translation>In quel giorno</translation>
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
        <translation>Progetto e fase; dopo / non è mai la nota</translation>
    </message>
    <message>
        <source>&apos;2 reviews</source>
        <translation>&apos;2 revisioni</translation>
    </message>
    <message>
        <source>An apostrophe keeps a word for the note</source>
        <translation>Un apostrofo lascia una parola alla nota</translation>
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
        <translation>Fissa</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Non fissare</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostra di nuovo</translation>
    </message>
    <message>
        <source>Worked on away from the computer</source>
        <translation>Lavoro lontano dal computer</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fissata</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>nascosta</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>recente</translation>
    </message>
    <message>
        <source>used earlier</source>
        <translation>usata in passato</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>iniziali</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>simile</translation>
    </message>
    <message>
        <source>usual on {weekday}s</source>
        <translation>di solito di {weekday}</translation>
    </message>
    <message>
        <source>usual on {weekday} mornings</source>
        <translation>di solito {weekday} mattina</translation>
    </message>
    <message>
        <source>usual on {weekday} afternoons</source>
        <translation>di solito {weekday} pomeriggio</translation>
    </message>
    <message>
        <source>usual on {weekday} evenings</source>
        <translation>di solito {weekday} sera</translation>
    </message>
    <message>
        <source>usual on {weekday} nights</source>
        <translation>di solito {weekday} notte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiusa</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”.</source>
        <translation>Nulla corrisponde a “{words}”.</translation>
    </message>
    <message>
        <source>Timeneye lists no project for you yet. Somebody has to add you to one.</source>
        <translation>Timeneye non elenca ancora progetti per te. Qualcuno deve aggiungerti a uno.</translation>
    </message>
    <message>
        <source>No open phase is known here yet. They appear as Timeneye lists them.</source>
        <translation>Qui non si conosce ancora nessuna fase aperta. Compaiono quando Timeneye le elenca.</translation>
    </message>
    <message>
        <source>Not loaded yet. Projects and phases appear here once Timeneye could be reached.</source>
        <translation>Non ancora caricato. Progetti e fasi compaiono qui quando Timeneye è raggiungibile.</translation>
    </message>
    <message>
        <source>“{title}” is closed on Timeneye, which refuses time on it. Somebody has to open it again there.</source>
        <translation>“{title}” è chiusa su Timeneye, che rifiuta tempo su di essa. Qualcuno deve riaprirla lì.</translation>
    </message>
    <message>
        <source>Hid “{title}”. Its whole words still find it.</source>
        <translation>“{title}” è nascosta. Le sue parole intere la trovano ancora.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden phases do: Alt+H shows them.</source>
        <translation>
            <numerusform>%n fase nascosta sì: Alt+H la mostra.</numerusform>
            <numerusform>%n fasi nascoste sì: Alt+H le mostra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer letters, or show closed phases with Alt+C.</source>
        <translation>Prova meno lettere, o mostra le fasi chiuse con Alt+C.</translation>
    </message>
    <message>
        <source>Try fewer letters or another word.</source>
        <translation>Prova meno lettere o un’altra parola.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>as much as {before}</source>
        <translation>pari {before}</translation>
    </message>
    <message>
        <source>{time} more than {before}</source>
        <translation>{time} in più rispetto {before}</translation>
    </message>
    <message>
        <source>{time} less than {before}</source>
        <translation>{time} in meno rispetto {before}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>last week by this day</source>
        <translation>alla settimana scorsa a questo punto</translation>
    </message>
    <message>
        <source>last month by this day</source>
        <translation>al mese scorso a questo punto</translation>
    </message>
    <message>
        <source>last year by this day</source>
        <translation>all’anno scorso a questo punto</translation>
    </message>
    <message>
        <source>the days before</source>
        <translation>ai giorni prima</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>al giorno prima</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>alla settimana prima</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>al mese prima</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>all’anno prima</translation>
    </message>
    <message>
        <source>Everything is on Timeneye. What was loaded here stays on this computer.</source>
        <translation>Tutto è su Timeneye. Quanto è stato caricato qui resta su questo computer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not on Timeneye yet. Nothing is lost: this stays on this computer and is sent after the next sign-in of the same person.</source>
        <translation>
            <numerusform>%Ln modifica non è ancora su Timeneye. Nulla va perso: resta su questo computer e sarà inviata dopo il prossimo accesso della stessa persona.</numerusform>
            <numerusform>%Ln modifiche non sono ancora su Timeneye. Nulla va perso: restano su questo computer e saranno inviate dopo il prossimo accesso della stessa persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample data is gone then, with everything you tried in it.</source>
        <translation>I dati di esempio spariscono, con tutto ciò che hai provato.</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Giornata lavorativa</translation>
    </message>
    <message>
        <source>Daily target</source>
        <translation>Obiettivo giornaliero</translation>
    </message>
    <message>
        <source>Hours a working day should hold, such as 8:00. 0 shows no target.</source>
        <translation>Le ore di una giornata lavorativa, ad esempio 8:00. Con 0 non c’è obiettivo.</translation>
    </message>
    <message>
        <source>goal hours minutes time per day workday part-time total</source>
        <translation>obiettivo traguardo ore minuti tempo al giorno giornata lavorativa part-time totale</translation>
    </message>
    <message>
        <source>The day begins at</source>
        <translation>Il giorno inizia alle</translation>
    </message>
    <message>
        <source>Such as 4:00, up to 6:00: what is done earlier belongs to the day before. 0:00 is midnight.</source>
        <translation>Ad esempio 4:00, al massimo 6:00: ciò che si fa prima vale per il giorno precedente. 0:00 è mezzanotte.</translation>
    </message>
    <message>
        <source>midnight night shift late start of day date boundary</source>
        <translation>mezzanotte notte turno notturno tardi inizio giorno giornata data confine cambio</translation>
    </message>
    <message>
        <source>A timer that runs into the next day</source>
        <translation>Un timer che passa al giorno dopo</translation>
    </message>
    <message>
        <source>midnight overnight split cut two days date late</source>
        <translation>mezzanotte notte dividere tagliare spezzare due giorni data tardi</translation>
    </message>
    <message>
        <source>Asks when it is stopped</source>
        <translation>Chiede quando lo fermi</translation>
    </message>
    <message>
        <source>An entry for each day</source>
        <translation>Una voce per ogni giorno</translation>
    </message>
    <message>
        <source>One entry, on the first day</source>
        <translation>Una voce, nel primo giorno</translation>
    </message>
    <message>
        <source>Measured time is rounded to</source>
        <translation>Il tempo misurato si arrotonda a</translation>
    </message>
    <message>
        <source>Once, when a timer is stopped. What is left over goes to the next one of the day.</source>
        <translation>Una volta sola, quando si ferma un timer. Il resto passa al successivo della giornata.</translation>
    </message>
    <message>
        <source>rounding round minutes steps quarter increments billing nearest interval</source>
        <translation>arrotondamento arrotondare minuti passi scatti quarto incrementi fatturazione intervallo</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minuti</translation>
    </message>
    <message>
        <source>6 minutes</source>
        <translation>6 minuti</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minuti</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minuti</translation>
    </message>
    <message>
        <source>Hold what ran before</source>
        <translation>Tieni in pausa il precedente</translation>
    </message>
    <message>
        <source>A timer makes way for another one paused, with its time. Otherwise it is logged at once.</source>
        <translation>Il timer che lascia il posto a un altro resta in pausa, con il suo tempo. Altrimenti viene registrato subito.</translation>
    </message>
    <message>
        <source>switch several parallel pause keep store stop start</source>
        <translation>cambiare passare più parallelo pausa tenere conservare fermare avviare</translation>
    </message>
    <message>
        <source>Work hours</source>
        <translation>Orario di lavoro</translation>
    </message>
    <message>
        <source>Outside of them nobody is reminded to start a timer.</source>
        <translation>Fuori orario nessun promemoria invita ad avviare un timer.</translation>
    </message>
    <message>
        <source>working days week schedule monday tuesday wednesday thursday friday saturday sunday free</source>
        <translation>giorni lavorativi settimana orario lunedì martedì mercoledì giovedì venerdì sabato domenica libero</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Ricordamelo</translation>
    </message>
    <message>
        <source>When no timer runs in work hours, one runs for long, the target is reached, or something waits at the end of the day.</source>
        <translation>Quando nessun timer è attivo nell’orario di lavoro, uno lo è da molto, l’obiettivo è raggiunto o qualcosa attende a fine giornata.</translation>
    </message>
    <message>
        <source>reminder nag forget forgotten notification quiet silent evening long idle</source>
        <translation>promemoria ricordare avviso dimenticare dimenticato notifica silenzio silenzioso sera lungo inattivo</translation>
    </message>
    <message>
        <source>Propose a break after</source>
        <translation>Proponi una pausa dopo</translation>
    </message>
    <message>
        <source>Such as 0:50. The timer is never stopped by it. 0 proposes none.</source>
        <translation>Ad esempio 0:50. Il timer non viene mai fermato. Con 0 nessuna proposta.</translation>
    </message>
    <message>
        <source>pomodoro focus rhythm pause rest break</source>
        <translation>pomodoro concentrazione focus ritmo pausa riposo intervallo</translation>
    </message>
    <message>
        <source>A break takes</source>
        <translation>Durata della pausa</translation>
    </message>
    <message>
        <source>Then you hear of it. 0 stays quiet.</source>
        <translation>Poi arriva un avviso. Con 0 resta in silenzio.</translation>
    </message>
    <message>
        <source>pomodoro focus rhythm pause rest break length</source>
        <translation>pomodoro concentrazione focus ritmo pausa riposo intervallo durata</translation>
    </message>
    <message>
        <source>Ask after</source>
        <translation>Chiedi dopo</translation>
    </message>
    <message>
        <source>An absence that long is asked about once you are back. 0:00 never asks.</source>
        <translation>Per un’assenza così lunga arriva una domanda al tuo ritorno. Con 0:00 mai.</translation>
    </message>
    <message>
        <source>idle away absence inactivity lock screen sleep suspend minutes detection pause break</source>
        <translation>inattivo inattività assente assenza via blocco schermo sospensione standby minuti rilevamento pausa</translation>
    </message>
    <message>
        <source>Calls count as presence</source>
        <translation>Le chiamate contano come presenza</translation>
    </message>
    <message>
        <source>What keeps the screen awake, such as a call or a presentation, is no absence.</source>
        <translation>Ciò che tiene attivo lo schermo, come una chiamata o una presentazione, non è un’assenza.</translation>
    </message>
    <message>
        <source>video meeting presentation film inhibitor caffeine screen awake zoom teams</source>
        <translation>video videochiamata riunione meeting presentazione film inibitore caffeina schermo acceso zoom teams</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>theme look colors mode night appearance bright accessibility a11y vision</source>
        <translation>tema aspetto colori modalità notte scuro luminoso accessibilità a11y vista contrasto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contrasto, chiaro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contrasto, scuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>language lingua sprache langue idioma translation english italian german french spanish</source>
        <translation>lingua language sprache langue idioma traduzione italiano inglese tedesco francese spagnolo</translation>
    </message>
    <message>
        <source>Closing the window leaves the app there, or in the mini timer without a tray. Otherwise closing quits.</source>
        <translation>Chiudendo la finestra l’app resta lì, o nel mini timer se non c’è area di notifica. Altrimenti si esce.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Area di notifica</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Tasti ovunque</translation>
    </message>
    <message>
        <source>Away from the computer</source>
        <translation>Lontano dal computer</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Schermo bloccato</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sospensione</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Avvio con la sessione</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Portachiavi</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Cartella dei dati</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>works</source>
        <translation>in funzione</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>in funzione in parte</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>non disponibile</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non in uso</translation>
    </message>
    <message>
        <source>not looked for yet</source>
        <translation>ancora da verificare</translation>
    </message>
    <message>
        <source>Nothing here shows tray icons, so the mini timer or the window stands in. GNOME needs the extension AppIndicator.</source>
        <translation>Qui nulla mostra icone nell’area di notifica, quindi al loro posto c’è il mini timer o la finestra. GNOME richiede l’estensione AppIndicator.</translation>
    </message>
    <message>
        <source>Nothing here shows notifications with buttons. The window says what they would.</source>
        <translation>Qui nulla mostra notifiche con pulsanti. Al loro posto lo dice la finestra.</translation>
    </message>
    <message>
        <source>They are switched off in the settings.</source>
        <translation>Sono disattivate nelle impostazioni.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs. Its own keyboard settings can run a command; the settings name them.</source>
        <translation>Questo desktop non assegna tasti ai programmi. Le sue impostazioni della tastiera possono eseguire un comando; le impostazioni dell’app li elencano.</translation>
    </message>
    <message>
        <source>Something that takes keys is not installed. The desktop&apos;s keyboard settings can run a command instead.</source>
        <translation>Manca un componente che riceve i tasti. Le impostazioni della tastiera del desktop possono invece eseguire un comando.</translation>
    </message>
    <message>
        <source>The desktop took the keys back. Quit and start again.</source>
        <translation>Il desktop si è ripreso i tasti. Esci e riavvia.</translation>
    </message>
    <message>
        <source>Another program has some of the keys. The settings say which.</source>
        <translation>Un altro programma ha alcuni dei tasti. Le impostazioni dicono quali.</translation>
    </message>
    <message>
        <source>Nothing here tells when nobody is at the computer. A sleep is still seen.</source>
        <translation>Qui nulla rileva quando non c’è nessuno al computer. Una sospensione si vede comunque.</translation>
    </message>
    <message>
        <source>Only the desktop&apos;s own hint tells, some minutes late.</source>
        <translation>Lo dice solo l’indicazione del desktop, con qualche minuto di ritardo.</translation>
    </message>
    <message>
        <source>Nothing here tells when the screen is locked.</source>
        <translation>Qui nulla rileva quando lo schermo è bloccato.</translation>
    </message>
    <message>
        <source>Nothing announces a sleep. The clock shows afterwards how long it was.</source>
        <translation>Nulla annuncia una sospensione. L’orologio mostra poi quanto è durata.</translation>
    </message>
    <message>
        <source>The system does not let it be changed here. Its own list of programs to start can.</source>
        <translation>Il sistema non permette di cambiarlo qui. Il suo elenco dei programmi da avviare sì.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet and sign in again. Until then a sign-in ends with the app.</source>
        <translation>Installa GNOME Keyring o KWallet e accedi di nuovo. Fino ad allora l’accesso finisce con l’app.</translation>
    </message>
    <message>
        <source>It does not answer. Unlock it, then test again.</source>
        <translation>Non risponde. Sbloccalo, poi prova di nuovo.</translation>
    </message>
    <message>
        <source>It did not give back what it was given. Unlock it, then test again.</source>
        <translation>Non ha restituito quanto gli era stato affidato. Sbloccalo, poi prova di nuovo.</translation>
    </message>
    <message>
        <source>It cannot be written. Give it back to your user, then start again.</source>
        <translation>Non ci si può scrivere. Restituiscila al tuo utente, poi riavvia.</translation>
    </message>
    <message>
        <source>The disk is almost full. Make room, or nothing more can be saved.</source>
        <translation>Il disco è quasi pieno. Libera spazio, o non si potrà più salvare nulla.</translation>
    </message>
    <message>
        <source>It cannot be reached. What you log is saved here and sent later.</source>
        <translation>Non è raggiungibile. Ciò che registri è salvato qui e sarà inviato più tardi.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in of its own. Open a page in the browser.</source>
        <translation>La rete chiede un accesso tutto suo. Apri una pagina nel browser.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for it. Ask whoever runs the network for their certificate.</source>
        <translation>Nessuno di cui questo computer si fida lo garantisce. Chiedi il certificato a chi gestisce la rete.</translation>
    </message>
    <message>
        <source>It answers with errors. The app tries again by itself.</source>
        <translation>Risponde con errori. L’app riprova da sola.</translation>
    </message>
    <message>
        <source>It answers, and wants you to sign in again.</source>
        <translation>Risponde, e chiede di accedere di nuovo.</translation>
    </message>
    <message>
        <source>One was sent. Did you see it?</source>
        <translation>Ne è stata inviata una. L’hai vista?</translation>
    </message>
    <message>
        <source>It gave back what it was given.</source>
        <translation>Ha restituito quanto gli era stato affidato.</translation>
    </message>
    <message>
        <source>It answered.</source>
        <translation>Ha risposto.</translation>
    </message>
    <message>
        <source>{used} in use, {free} free, in {place}</source>
        <translation>{used} in uso, {free} liberi, in {place}</translation>
    </message>
    <message>
        <source>Untouched for {time}, says {source}</source>
        <translation>Nessuna attività da {time}, secondo {source}</translation>
    </message>
    <message>
        <source>The test did not succeed.</source>
        <translation>La prova non è riuscita.</translation>
    </message>
    <message>
        <source>The test succeeded.</source>
        <translation>La prova è riuscita.</translation>
    </message>
    <message>
        <source>A click on the icon</source>
        <translation>Un clic sull’icona</translation>
    </message>
    <message>
        <source>The middle button always starts or stops the last timer.</source>
        <translation>Il tasto centrale avvia o ferma sempre l’ultimo timer.</translation>
    </message>
    <message>
        <source>mouse notification area icon menu bar primary left button</source>
        <translation>mouse area di notifica tray icona menu barra principale tasto sinistro</translation>
    </message>
    <message>
        <source>Opens the panel</source>
        <translation>Apre il pannello</translation>
    </message>
    <message>
        <source>Starts or stops</source>
        <translation>Avvia o ferma</translation>
    </message>
    <message>
        <source>Opens the window</source>
        <translation>Apre la finestra</translation>
    </message>
    <message>
        <source>Drawn for</source>
        <translation>Disegnata per</translation>
    </message>
    <message>
        <source>If the icon is hard to see, say how bright its bar is.</source>
        <translation>Se l’icona si vede male, indica quanto è chiara la sua barra.</translation>
    </message>
    <message>
        <source>icon panel bar taskbar dark light white black color invisible colour monochrome</source>
        <translation>icona pannello barra applicazioni scuro chiaro bianco nero colore invisibile monocromatico</translation>
    </message>
    <message>
        <source>A light bar</source>
        <translation>Una barra chiara</translation>
    </message>
    <message>
        <source>A dark bar</source>
        <translation>Una barra scura</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Resta attiva nell’area di notifica</translation>
    </message>
    <message>
        <source>background exit minimize hide x button notification area run</source>
        <translation>sfondo background uscire chiudere minimizzare ridurre nascondere x pulsante area di notifica</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Mostra le notifiche</translation>
    </message>
    <message>
        <source>When something needs you. Otherwise it waits on a card in the window.</source>
        <translation>Quando qualcosa spetta a te. Altrimenti attende su una scheda nella finestra.</translation>
    </message>
    <message>
        <source>notify alert popup bubble message quiet silent disturb desktop</source>
        <translation>notifica notificare avviso allarme popup fumetto messaggio silenzio silenzioso disturbare desktop</translation>
    </message>
    <message>
        <source>Show the mini timer</source>
        <translation>Mostra il mini timer</translation>
    </message>
    <message>
        <source>A small window of its own with what runs. It is moved by dragging it.</source>
        <translation>Una piccola finestra a sé con il timer attivo. Si sposta trascinandola.</translation>
    </message>
    <message>
        <source>floating widget overlay small always visible desktop</source>
        <translation>mobile fluttuante widget overlay piccolo sempre visibile desktop</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>size digits name full compact</source>
        <translation>dimensione cifre nome completo compatto</translation>
    </message>
    <message>
        <source>The time only</source>
        <translation>Solo il tempo</translation>
    </message>
    <message>
        <source>Time and phase</source>
        <translation>Tempo e fase</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Above other windows</source>
        <translation>Sopra le altre finestre</translation>
    </message>
    <message>
        <source>always on top stay front pin floating</source>
        <translation>sempre in primo piano sopra davanti fissare mobile fluttuante</translation>
    </message>
    <message>
        <source>Opacity in percent</source>
        <translation>Opacità in percentuale</translation>
    </message>
    <message>
        <source>From 30 to 100.</source>
        <translation>Da 30 a 100.</translation>
    </message>
    <message>
        <source>transparent transparency see through fade</source>
        <translation>trasparente trasparenza attraverso dissolvenza</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>Tasti in ogni programma</translation>
    </message>
    <message>
        <source>Start or stop the timer</source>
        <translation>Avvia o ferma il timer</translation>
    </message>
    <message>
        <source>Press the button, then the keys together. Backspace removes them, Escape leaves.</source>
        <translation>Premi il pulsante, poi i tasti insieme. Backspace li toglie, Esc esce.</translation>
    </message>
    <message>
        <source>global hotkey shortcut keyboard combination toggle anywhere binding</source>
        <translation>globale scorciatoia hotkey tastiera combinazione tasti attivare ovunque associare</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pausa o riprendi</translation>
    </message>
    <message>
        <source>global hotkey shortcut keyboard resume rest</source>
        <translation>globale scorciatoia hotkey tastiera tasti riprendere pausa</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Inserimento rapido</translation>
    </message>
    <message>
        <source>global hotkey shortcut keyboard log bar type line</source>
        <translation>globale scorciatoia hotkey tastiera tasti registrare barra scrivere riga</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostra la finestra</translation>
    </message>
    <message>
        <source>global hotkey shortcut keyboard open raise front</source>
        <translation>globale scorciatoia hotkey tastiera tasti aprire davanti primo piano</translation>
    </message>
    <message>
        <source>Show or hide the mini timer</source>
        <translation>Mostra o nascondi il mini timer</translation>
    </message>
    <message>
        <source>global hotkey shortcut keyboard floating small</source>
        <translation>globale scorciatoia hotkey tastiera tasti mobile fluttuante piccolo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Indirizzo del server</translation>
    </message>
    <message>
        <source>For the next sign-in. It begins with https://.</source>
        <translation>Per il prossimo accesso. Inizia con https://.</translation>
    </message>
    <message>
        <source>host url timeneye track domain site company on-premise api</source>
        <translation>host url timeneye track dominio sito azienda on-premise api</translation>
    </message>
    <message>
        <source>Time zone of your Timeneye account</source>
        <translation>Fuso orario del tuo account Timeneye</translation>
    </message>
    <message>
        <source>Such as Europe/Rome, as your profile there has it. Empty compares nothing.</source>
        <translation>Come Europe/Rome, come nel tuo profilo. Vuoto non confronta nulla.</translation>
    </message>
    <message>
        <source>timezone travel abroad clock utc gmt profile country city</source>
        <translation>fuso orario viaggio estero orologio utc gmt profilo paese città</translation>
    </message>
    <message>
        <source>Strict delivery</source>
        <translation>Invio rigoroso</translation>
    </message>
    <message>
        <source>Logs through a timer: slower, and never twice, whatever the network does.</source>
        <translation>Registra con un timer: più lento, ma mai due volte, qualunque cosa faccia la rete.</translation>
    </message>
    <message>
        <source>safe double duplicate twice exactly once reliable network outbox queue</source>
        <translation>sicuro doppio duplicato due volte una volta sola affidabile rete coda invio outbox</translation>
    </message>
    <message>
        <source>Port for signing in</source>
        <translation>Porta per l’accesso</translation>
    </message>
    <message>
        <source>The browser answers here. Register the address below with Timeneye, exactly as it is.</source>
        <translation>Qui risponde il browser. Registra su Timeneye l’indirizzo qui sotto, esattamente com’è.</translation>
    </message>
    <message>
        <source>redirect callback uri url oauth browser loopback localhost number client id</source>
        <translation>reindirizzamento redirect callback uri url oauth browser loopback localhost numero client id</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Cerca una versione più recente una volta al giorno</translation>
    </message>
    <message>
        <source>update upgrade release new version check download automatic</source>
        <translation>aggiornamento aggiorna nuova versione controllo scaricare automatico</translation>
    </message>
    <message>
        <source>Nothing is sent while this can only be looked at.</source>
        <translation>Nulla viene inviato finché si può solo guardare.</translation>
    </message>
    <message>
        <source>Timeneye does not accept this sign-in any more, so nothing can be sent.</source>
        <translation>Timeneye non accetta più questo accesso, quindi non si può inviare nulla.</translation>
    </message>
    <message>
        <source>Timeneye cannot be reached now.</source>
        <translation>Timeneye ora non è raggiungibile.</translation>
    </message>
    <message>
        <source>What is left needs you. Look at it in the waiting list.</source>
        <translation>Quel che resta spetta a te. Guardalo nell’elenco di attesa.</translation>
    </message>
    <message>
        <source>This takes longer than usual.</source>
        <translation>Ci vuole più del solito.</translation>
    </message>
    <message numerus="yes">
        <source>{begin} to {end}, on %Ln days.</source>
        <translation>
            <numerusform>Dalle {begin} alle {end}, su %Ln giorno.</numerusform>
            <numerusform>Dalle {begin} alle {end}, su %Ln giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>{begin} to {end}. {days}</source>
        <translation>Dalle {begin} alle {end}. {days}</translation>
    </message>
    <message>
        <source>Saved here: {time} ({measured}) to {title}. Will be sent.</source>
        <translation>Salvato qui: {time} ({measured}) su {title}. Sarà inviato.</translation>
    </message>
    <message>
        <source>Logged {time} ({measured}) to {title}.</source>
        <translation>Registrato {time} ({measured}) su {title}.</translation>
    </message>
    <message numerus="yes">
        <source>Saved here: %Ln entries to {title}. Will be sent.</source>
        <translation>
            <numerusform>Salvata qui: %Ln voce su {title}. Sarà inviata.</numerusform>
            <numerusform>Salvate qui: %Ln voci su {title}. Saranno inviate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Logged %Ln entries to {title}.</source>
        <translation>
            <numerusform>Registrata %Ln voce su {title}.</numerusform>
            <numerusform>Registrate %Ln voci su {title}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved here to {title}. {days} Will be sent.</source>
        <translation>Salvato qui su {title}. {days} Sarà inviato.</translation>
    </message>
    <message>
        <source>Logged to {title}. {days}</source>
        <translation>Registrato su {title}. {days}</translation>
    </message>
    <message>
        <source>{day}: {time}. {next_day}: {next_time}.</source>
        <translation>{day}: {time}. {next_day}: {next_time}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stop; first set its time, it is more than 24 hours</source>
        <translation>Ferma; prima imposta il tempo, supera le 24 ore</translation>
    </message>
    <message>
        <source>Log {time} to {title}</source>
        <translation>Registra {time} su {title}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Stop at {clock} and log {time} to {title}</source>
        <translation>Ferma alle {clock} e registra {time} su {title}</translation>
    </message>
    <message>
        <source>Stop at {clock}</source>
        <translation>Ferma alle {clock}</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nessun timer attivo</translation>
    </message>
    <message>
        <source>{title} {time}</source>
        <translation>{title} {time}</translation>
    </message>
    <message>
        <source>Resume {title} {time}</source>
        <translation>Riprendi {title} {time}</translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}, in pausa</translation>
    </message>
    <message>
        <source>Today {time} of {target}</source>
        <translation>Oggi {time} su {target}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Oggi {time}</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Non ancora caricato</translation>
    </message>
    <message>
        <source>Everything is on Timeneye</source>
        <translation>Tutto è su Timeneye</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>Elimina comunque</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tieni la voce</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Tieni la mia</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Tieni l’altra</translation>
    </message>
    <message>
        <source>Log it again</source>
        <translation>Registra di nuovo</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>Lascia eliminata</translation>
    </message>
    <message>
        <source>Log it anyway</source>
        <translation>Registra comunque</translation>
    </message>
    <message>
        <source>It is the same work</source>
        <translation>È lo stesso lavoro</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Take the first</source>
        <translation>Prendi la prima</translation>
    </message>
    <message>
        <source>Log mine too</source>
        <translation>Registra anche la mia</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Export what waits</source>
        <translation>Esporta ciò che attende</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet (*.csv)</source>
        <translation>CSV, per un foglio di calcolo (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Salvato come {file}</translation>
    </message>
    <message>
        <source>Discard {time} on {title}? It will not reach Timeneye.</source>
        <translation>Scartare {time} su {title}? Non arriverà su Timeneye.</translation>
    </message>
    <message>
        <source>Discard {time}? It will not reach Timeneye.</source>
        <translation>Scartare {time}? Non arriverà su Timeneye.</translation>
    </message>
    <message>
        <source>Discard the edit to {time} on {title}? The entry goes back to what Timeneye has.</source>
        <translation>Scartare la modifica a {time} su {title}? La voce torna com’è su Timeneye.</translation>
    </message>
    <message>
        <source>Discard the edit to {time}? The entry goes back to what Timeneye has.</source>
        <translation>Scartare la modifica a {time}? La voce torna com’è su Timeneye.</translation>
    </message>
    <message>
        <source>Discard the delete? The entry on {title} comes back and stays on Timeneye.</source>
        <translation>Scartare l’eliminazione? La voce su {title} torna e resta su Timeneye.</translation>
    </message>
    <message>
        <source>Discard the delete? The entry comes back and stays on Timeneye.</source>
        <translation>Scartare l’eliminazione? La voce torna e resta su Timeneye.</translation>
    </message>
    <message>
        <source>Discard the timer on {title}? All the time it measured goes with it and will not reach Timeneye.</source>
        <translation>Scartare il timer su {title}? Tutto il tempo misurato sparisce con lui e non arriverà su Timeneye.</translation>
    </message>
    <message>
        <source>Discard the timer? All the time it measured goes with it and will not reach Timeneye.</source>
        <translation>Scartare il timer? Tutto il tempo misurato sparisce con lui e non arriverà su Timeneye.</translation>
    </message>
    <message>
        <source>Discard the change of the timer on {title}? So goes what was done with it after that, a stop as well.</source>
        <translation>Scartare la modifica del timer su {title}? Sparisce anche quanto è stato fatto dopo, compreso un arresto.</translation>
    </message>
    <message>
        <source>Discard the change of the timer? So goes what was done with it after that, a stop as well.</source>
        <translation>Scartare la modifica del timer? Sparisce anche quanto è stato fatto dopo, compreso un arresto.</translation>
    </message>
    <message>
        <source>Discard {time} on {title}? It will not reach Timeneye. The timer comes back as if it had not been stopped.</source>
        <translation>Scartare {time} su {title}? Non arriverà su Timeneye. Il timer torna come se non fosse stato fermato.</translation>
    </message>
    <message>
        <source>Discard {time}? It will not reach Timeneye. The timer comes back as if it had not been stopped.</source>
        <translation>Scartare {time}? Non arriverà su Timeneye. Il timer torna come se non fosse stato fermato.</translation>
    </message>
    <message>
        <source>Discard the removal? The timer on {title} comes back and stays on Timeneye.</source>
        <translation>Scartare la rimozione? Il timer su {title} torna e resta su Timeneye.</translation>
    </message>
    <message>
        <source>Discard the removal? The timer comes back and stays on Timeneye.</source>
        <translation>Scartare la rimozione? Il timer torna e resta su Timeneye.</translation>
    </message>
    <message>
        <source>Discard the change on {title}? It will not reach Timeneye.</source>
        <translation>Scartare la modifica su {title}? Non arriverà su Timeneye.</translation>
    </message>
    <message>
        <source>Discard it? It will not reach Timeneye.</source>
        <translation>Scartare? Non arriverà su Timeneye.</translation>
    </message>
    <message>
        <source>Forget {time} on {title}? It will not reach Timeneye.</source>
        <translation>Dimenticare {time} su {title}? Non arriverà su Timeneye.</translation>
    </message>
    <message>
        <source>Forget {time}? It will not reach Timeneye.</source>
        <translation>Dimenticare {time}? Non arriverà su Timeneye.</translation>
    </message>
    <message>
        <source>Is {time} on {title} the same work? It stands on Timeneye once then.</source>
        <translation>{time} su {title} è lo stesso lavoro? Allora su Timeneye resta una volta sola.</translation>
    </message>
    <message>
        <source>Is {time} the same work? It stands on Timeneye once then.</source>
        <translation>{time} è lo stesso lavoro? Allora su Timeneye resta una volta sola.</translation>
    </message>
    <message>
        <source>Keep theirs? The edit to {time} on {title} goes.</source>
        <translation>Tenere l’altra versione? La modifica a {time} su {title} sparisce.</translation>
    </message>
    <message>
        <source>Keep theirs? The edit to {time} goes.</source>
        <translation>Tenere l’altra versione? La modifica a {time} sparisce.</translation>
    </message>
    <message>
        <source>Leave it deleted? Timeneye stays without {time} on {title}.</source>
        <translation>Lasciare eliminata la voce? Timeneye resta senza {time} su {title}.</translation>
    </message>
    <message>
        <source>Leave it deleted? Timeneye stays without {time}.</source>
        <translation>Lasciare eliminata la voce? Timeneye resta senza {time}.</translation>
    </message>
    <message>
        <source>Keep the entry on {title}? It stays on Timeneye as it is there.</source>
        <translation>Tenere la voce su {title}? Resta su Timeneye così com’è lì.</translation>
    </message>
    <message>
        <source>Keep the entry? It stays on Timeneye as it is there.</source>
        <translation>Tenere la voce? Resta su Timeneye così com’è lì.</translation>
    </message>
    <message>
        <source>Keep theirs? The {time} on {title} measured here will not reach Timeneye.</source>
        <translation>Tenere l’altra versione? {time} su {title}, misurato qui, non arriverà su Timeneye.</translation>
    </message>
    <message>
        <source>Keep theirs? The {time} measured here will not reach Timeneye.</source>
        <translation>Tenere l’altra versione? {time}, misurato qui, non arriverà su Timeneye.</translation>
    </message>
    <message>
        <source>Forget {time} on {title}? Timeneye keeps the entries it has.</source>
        <translation>Dimenticare {time} su {title}? Timeneye tiene le voci che ha.</translation>
    </message>
    <message>
        <source>Forget {time}? Timeneye keeps the entries it has.</source>
        <translation>Dimenticare {time}? Timeneye tiene le voci che ha.</translation>
    </message>
    <message>
        <source>What was changed on it afterwards goes too.</source>
        <translation>Sparisce anche quanto è stato modificato dopo.</translation>
    </message>
    <message>
        <source>Twice: {ours} on {title}</source>
        <translation>Doppio: {ours} su {title}</translation>
    </message>
    <message>
        <source>Twice: {ours}</source>
        <translation>Doppio: {ours}</translation>
    </message>
    <message>
        <source>Second timer on {title}</source>
        <translation>Secondo timer su {title}</translation>
    </message>
    <message>
        <source>Second timer</source>
        <translation>Secondo timer</translation>
    </message>
    <message>
        <source>Timer on {title}</source>
        <translation>Timer su {title}</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Not shown: {ours} on {title}</source>
        <translation>Non mostrato: {ours} su {title}</translation>
    </message>
    <message>
        <source>Not shown: {ours}</source>
        <translation>Non mostrato: {ours}</translation>
    </message>
    <message>
        <source>Timeneye shows {ours} on {title} ({day}) twice. One may be a late copy.</source>
        <translation>Timeneye mostra {ours} su {title} ({day}) due volte. Uno può essere una copia tardiva.</translation>
    </message>
    <message>
        <source>Timeneye shows {ours} ({day}) twice. One may be a late copy.</source>
        <translation>Timeneye mostra {ours} ({day}) due volte. Uno può essere una copia tardiva.</translation>
    </message>
    <message>
        <source>Timeneye runs a second timer on {title}. It may be a late copy.</source>
        <translation>Su Timeneye c’è un secondo timer attivo su {title}. Può essere una copia tardiva.</translation>
    </message>
    <message>
        <source>Timeneye runs a second timer. It may be a late copy.</source>
        <translation>Su Timeneye c’è un secondo timer attivo. Può essere una copia tardiva.</translation>
    </message>
    <message>
        <source>Stopped on another device: {theirs} on Timeneye, {ours} here.</source>
        <translation>Fermato su un altro dispositivo: {theirs} su Timeneye, {ours} qui.</translation>
    </message>
    <message>
        <source>Timeneye took this ({day}) but does not show it.</source>
        <translation>Timeneye lo ha accettato ({day}) ma non lo mostra.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Tieni entrambi</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation>Rimuovine uno</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Keep {theirs}</source>
        <translation>Tieni {theirs}</translation>
    </message>
    <message>
        <source>Use {ours}</source>
        <translation>Usa {ours}</translation>
    </message>
    <message>
        <source>Edit: {time} on {title}</source>
        <translation>Modifica: {time} su {title}</translation>
    </message>
    <message>
        <source>Edit: {time}</source>
        <translation>Modifica: {time}</translation>
    </message>
    <message>
        <source>Delete an entry on {title}</source>
        <translation>Elimina una voce su {title}</translation>
    </message>
    <message>
        <source>Delete an entry</source>
        <translation>Elimina una voce</translation>
    </message>
    <message>
        <source>Start timer on {title}</source>
        <translation>Avvia il timer su {title}</translation>
    </message>
    <message>
        <source>Start a timer</source>
        <translation>Avvia un timer</translation>
    </message>
    <message>
        <source>Change timer on {title}</source>
        <translation>Modifica il timer su {title}</translation>
    </message>
    <message>
        <source>Change a timer</source>
        <translation>Modifica un timer</translation>
    </message>
    <message>
        <source>Stop timer, log {time} to {title}</source>
        <translation>Ferma il timer, registra {time} su {title}</translation>
    </message>
    <message>
        <source>Stop a timer, log {time}</source>
        <translation>Ferma un timer, registra {time}</translation>
    </message>
    <message>
        <source>Remove timer on {title}</source>
        <translation>Rimuovi il timer su {title}</translation>
    </message>
    <message>
        <source>Remove a timer</source>
        <translation>Rimuovi un timer</translation>
    </message>
    <message>
        <source>Send {title}</source>
        <translation>Invia {title}</translation>
    </message>
    <message>
        <source>Send a change</source>
        <translation>Invia una modifica</translation>
    </message>
    <message>
        <source>It is sent once you have signed in again.</source>
        <translation>L’invio avviene dopo un nuovo accesso.</translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation>Tentato una volta</translation>
    </message>
    <message>
        <source>Tried twice</source>
        <translation>Tentato due volte</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>da {when}</translation>
    </message>
    <message>
        <source>{title}, {state} {since}. {why}</source>
        <translation>{title}, {state} {since}. {why}</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>Salvato qui.</translation>
    </message>
    <message>
        <source>Saved here. It is sent after the one before it.</source>
        <translation>Salvato qui. L’invio segue quello precedente.</translation>
    </message>
    <message>
        <source>Looked for again at {clock}.</source>
        <translation>Nuova ricerca alle {clock}.</translation>
    </message>
    <message>
        <source>Looked for as soon as Timeneye can be reached.</source>
        <translation>Verrà cercato non appena Timeneye è raggiungibile.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times</source>
        <translation>
            <numerusform>Tentato %n volta</numerusform>
            <numerusform>Tentato %n volte</numerusform>
        </translation>
    </message>
    <message>
        <source>{tried}. Nothing is sent until you decide.</source>
        <translation>{tried}. Nulla viene inviato finché non decidi.</translation>
    </message>
    <message>
        <source>{tried}, again at {clock}.</source>
        <translation>{tried}, di nuovo alle {clock}.</translation>
    </message>
    <message>
        <source>{tried}.</source>
        <translation>{tried}.</translation>
    </message>
    <message>
        <source>Left as Timeneye has it: {what}.</source>
        <translation>Lasciato com’è su Timeneye: {what}.</translation>
    </message>
    <message>
        <source>Discarded: {what}.</source>
        <translation>Scartato: {what}.</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nulla da inviare</translation>
    </message>
    <message>
        <source>Something did not work. Nothing is lost.</source>
        <translation>Qualcosa non ha funzionato. Nulla è andato perso.</translation>
    </message>
    <message>
        <source>Timeneye could not be asked.</source>
        <translation>Non è stato possibile interrogare Timeneye.</translation>
    </message>
    <message>
        <source>Timeneye cannot be reached. Check the server address and the network.</source>
        <translation>Timeneye non è raggiungibile. Controlla l’indirizzo del server e la rete.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so nothing was sent. Whoever runs the network may help.</source>
        <translation>Questo computer non considera attendibile il certificato del server, quindi nulla è stato inviato. Chi gestisce la rete può aiutare.</translation>
    </message>
    <message>
        <source>The answer of Timeneye was lost.</source>
        <translation>La risposta di Timeneye è andata persa.</translation>
    </message>
    <message>
        <source>Timeneye refused this.</source>
        <translation>Timeneye lo ha rifiutato.</translation>
    </message>
    <message>
        <source>Timeneye did not accept this.</source>
        <translation>Timeneye non lo ha accettato.</translation>
    </message>
    <message>
        <source>Timeneye does not accept this sign-in any more.</source>
        <translation>Timeneye non accetta più questo accesso.</translation>
    </message>
    <message>
        <source>Your Timeneye account may not do this.</source>
        <translation>Il tuo account Timeneye non può farlo.</translation>
    </message>
    <message>
        <source>Timeneye does not know this. Check the server address.</source>
        <translation>Timeneye non lo conosce. Controlla l’indirizzo del server.</translation>
    </message>
    <message>
        <source>Timeneye says this exists already.</source>
        <translation>Secondo Timeneye esiste già.</translation>
    </message>
    <message>
        <source>Timeneye asks for a short pause. It goes on by itself.</source>
        <translation>Timeneye chiede una breve pausa. Poi riprende da solo.</translation>
    </message>
    <message>
        <source>Something on the way answered instead of Timeneye. The network may want you to sign in.</source>
        <translation>Lungo il percorso ha risposto qualcosa al posto di Timeneye. Forse la rete chiede di accedere.</translation>
    </message>
    <message>
        <source>Timeneye has trouble at the moment. It is tried again.</source>
        <translation>Timeneye ora ha problemi. Seguirà un nuovo tentativo.</translation>
    </message>
    <message>
        <source>The answer could not be read. Is this the address of a Timeneye server?</source>
        <translation>Non è stato possibile leggere la risposta. È l’indirizzo di un server Timeneye?</translation>
    </message>
    <message>
        <source>The sign-in did not come to an end.</source>
        <translation>L’accesso non è arrivato alla fine.</translation>
    </message>
    <message>
        <source>Another program holds the port that the browser answers on. Paste the address the browser ends at instead.</source>
        <translation>Un altro programma occupa la porta su cui risponde il browser. Incolla invece l’indirizzo a cui arriva il browser.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>L’accesso è stato rifiutato nel browser.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser in time. Open it again when you are ready.</source>
        <translation>Dal browser non è arrivato nulla in tempo. Riaprilo quando vuoi.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>L’accesso è stato annullato.</translation>
    </message>
    <message>
        <source>Timeneye does not accept these. Check the client id and secret, or the token.</source>
        <translation>Timeneye non li accetta. Controlla Client ID e Client secret, o il token.</translation>
    </message>
    <message>
        <source>This is neither the address the browser ended at nor a code.</source>
        <translation>Non è l’indirizzo a cui è arrivato il browser, né un codice.</translation>
    </message>
    <message>
        <source>Timeneye lists no project for this account yet, so it cannot say who you are. Somebody has to add you to one.</source>
        <translation>Timeneye non elenca ancora progetti per questo account, quindi non può dire chi sei. Qualcuno deve aggiungerti a uno.</translation>
    </message>
    <message>
        <source>The server address must begin with https://.</source>
        <translation>L’indirizzo del server deve iniziare con https://.</translation>
    </message>
    <message>
        <source>This could not be saved. What you typed is still here.</source>
        <translation>Non è stato possibile salvare. Ciò che hai scritto è ancora qui.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What you typed is still here.</source>
        <translation>Il disco è pieno, quindi non è stato possibile salvare. Ciò che hai scritto è ancora qui.</translation>
    </message>
    <message>
        <source>The data folder cannot be written, so nothing can be saved there.</source>
        <translation>Non si può scrivere nella cartella dei dati, quindi lì non si può salvare nulla.</translation>
    </message>
    <message>
        <source>The data file is damaged and no new one could be begun. What you typed is still here.</source>
        <translation>Il file dei dati è danneggiato e non se ne è potuto iniziare uno nuovo. Ciò che hai scritto è ancora qui.</translation>
    </message>
    <message>
        <source>The data file comes from a newer version of this app. Please update the app.</source>
        <translation>Il file dei dati viene da una versione più recente di questa app. Aggiorna l’app.</translation>
    </message>
    <message>
        <source>The app is already running with this account.</source>
        <translation>L’app è già in esecuzione con questo account.</translation>
    </message>
    <message>
        <source>That address says that the sign-in was declined. Open the page again.</source>
        <translation>Quell’indirizzo dice che l’accesso è stato rifiutato. Apri di nuovo la pagina.</translation>
    </message>
    <message>
        <source>That address is of another sign-in. Open the link from here, and paste its end.</source>
        <translation>Quell’indirizzo è di un altro accesso. Apri il link da qui e incolla il suo punto di arrivo.</translation>
    </message>
    <message>
        <source>Three answers came and none was yours. Please begin again.</source>
        <translation>Sono arrivate tre risposte e nessuna era la tua. Ricomincia.</translation>
    </message>
    <message>
        <source>What starts by itself on this computer cannot be changed from here.</source>
        <translation>Ciò che si avvia da solo su questo computer non si può modificare da qui.</translation>
    </message>
    <message>
        <source>The desktop does not allow this app to start by itself. Its own settings may.</source>
        <translation>Il desktop non permette a questa app di avviarsi da sola. Forse si può dalle impostazioni del desktop.</translation>
    </message>
    <message>
        <source>This is being sent right now.</source>
        <translation>L’invio è in corso.</translation>
    </message>
    <message>
        <source>This is on Timeneye already.</source>
        <translation>È già su Timeneye.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile, so it was left as it is.</source>
        <translation>Nel frattempo è stato modificato altrove, quindi è rimasto com’è.</translation>
    </message>
    <message>
        <source>Dates go from 2000 to one year ahead.</source>
        <translation>Le date vanno dal 2000 a un anno da oggi.</translation>
    </message>
    <message>
        <source>Type a time such as 1:30.</source>
        <translation>Scrivi un tempo, ad esempio 1:30.</translation>
    </message>
    <message>
        <source>This entry is not there any more.</source>
        <translation>Questa voce non c’è più.</translation>
    </message>
    <message>
        <source>There is something with this name already. Choose another name.</source>
        <translation>C’è già qualcosa con questo nome. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>This folder cannot be written. Choose another one.</source>
        <translation>Non si può scrivere in questa cartella. Scegline un’altra.</translation>
    </message>
    <message>
        <source>Paste it here first.</source>
        <translation>Prima incollalo qui.</translation>
    </message>
    <message>
        <source>This holds characters that none of them has. Copy it again.</source>
        <translation>Contiene caratteri che nessuno di loro ha. Copialo di nuovo.</translation>
    </message>
    <message>
        <source>This is longer than any of them. Copy it again.</source>
        <translation>È più lungo di tutti loro. Copialo di nuovo.</translation>
    </message>
    <message>
        <source>There is a space in the middle. Copy it again.</source>
        <translation>C’è uno spazio nel mezzo. Copialo di nuovo.</translation>
    </message>
    <message>
        <source>This is not a file with a client id and a client secret. Ask whoever gave it to you.</source>
        <translation>Questo file non contiene Client ID e Client secret. Chiedi a chi te lo ha dato.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Non si può leggere questo file.</translation>
    </message>
    <message>
        <source>An earlier try may have reached Timeneye, so this cannot move. Look there, then retry or discard.</source>
        <translation>Un tentativo precedente può essere arrivato su Timeneye, quindi non si può spostare. Guarda lì, poi riprova o scarta.</translation>
    </message>
    <message>
        <source>How long did it take? Add a time such as 1:30.</source>
        <translation>Quanto tempo ci è voluto? Aggiungi un tempo, ad esempio 1:30.</translation>
    </message>
    <message>
        <source>A time goes from 1 minute to 24 hours.</source>
        <translation>Un tempo va da 1 minuto a 24 ore.</translation>
    </message>
    <message>
        <source>A note has room for 1,500 characters. Shorten it a little.</source>
        <translation>Una nota può avere 1.500 caratteri. Accorciala un poco.</translation>
    </message>
    <message>
        <source>This entry has not been loaded yet. Sync, then answer again.</source>
        <translation>Questa voce non è ancora stata caricata. Sincronizza, poi rispondi di nuovo.</translation>
    </message>
    <message>
        <source>Only entries of one phase and one day can become one.</source>
        <translation>Solo voci della stessa fase e dello stesso giorno possono diventare una.</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>Nessun timer è attivo.</translation>
    </message>
    <message>
        <source>The timer did not run at that time.</source>
        <translation>A quell’ora il timer non era attivo.</translation>
    </message>
    <message>
        <source>There is nothing to start yet. Pick a phase first.</source>
        <translation>Non c’è ancora nulla da avviare. Prima scegli una fase.</translation>
    </message>
    <message>
        <source>Another timer began after that. Stop it first, or begin later.</source>
        <translation>Un altro timer è iniziato dopo. Prima fermalo, o inizia più tardi.</translation>
    </message>
    <message>
        <source>This is no day. Try yesterday, mon or 12 mar.</source>
        <translation>Non è un giorno. Prova ieri, lun o 12 mar.</translation>
    </message>
    <message>
        <source>That time is not there any more.</source>
        <translation>Quel tempo non c’è più.</translation>
    </message>
    <message>
        <source>An absence is a time up to 4 hours, such as 0:10. 0 never asks.</source>
        <translation>Un’assenza è un tempo fino a 4 ore, ad esempio 0:10. Con 0 nessuna domanda.</translation>
    </message>
    <message>
        <source>Hours look like 9:00-17:00. An empty field is a free day.</source>
        <translation>Un orario si scrive 9:00-17:00. Un campo vuoto è un giorno libero.</translation>
    </message>
    <message>
        <source>A rhythm is a time up to 4 hours, such as 0:50. 0 proposes none.</source>
        <translation>Un ritmo è un tempo fino a 4 ore, ad esempio 0:50. Con 0 nessuna proposta.</translation>
    </message>
    <message>
        <source>Opacity goes from 30 to 100 percent.</source>
        <translation>L’opacità va da 30 a 100 per cento.</translation>
    </message>
    <message>
        <source>A port is a number from 1024 to 65535.</source>
        <translation>Una porta è un numero da 1024 a 65535.</translation>
    </message>
    <message>
        <source>Time zones are called like Europe/Rome or America/New_York.</source>
        <translation>I fusi orari si chiamano come Europe/Rome o America/New_York.</translation>
    </message>
    <message>
        <source>A day begins at midnight or later, up to 6:00.</source>
        <translation>Un giorno inizia a mezzanotte o più tardi, al massimo alle 6:00.</translation>
    </message>
    <message>
        <source>A target is a time up to 24 hours, such as 8:00. 0 shows none.</source>
        <translation>L’obiettivo è un tempo fino a 24 ore, ad esempio 8:00. Con 0 non c’è.</translation>
    </message>
    <message>
        <source>A part is shorter than the whole. Type fewer minutes.</source>
        <translation>Una parte è più breve dell’intero. Scrivi meno minuti.</translation>
    </message>
    <message>
        <source>Name a project and phase, and add a time such as 1:30.</source>
        <translation>Indica progetto e fase, e aggiungi un tempo come 1:30.</translation>
    </message>
    <message>
        <source>Pick a project and phase first.</source>
        <translation>Prima scegli un progetto e una fase.</translation>
    </message>
    <message>
        <source>This was decided already.</source>
        <translation>È già stato deciso.</translation>
    </message>
    <message>
        <source>This is not the address of a server. One looks like https://track.timeneye.com.</source>
        <translation>Non è l’indirizzo di un server. Un esempio è https://track.timeneye.com.</translation>
    </message>
    <message>
        <source>That sign-in belongs to somebody else. Nothing was changed. Sign in as the person named here.</source>
        <translation>Quell’accesso è di un’altra persona. Nulla è cambiato. Accedi come la persona indicata qui.</translation>
    </message>
    <message>
        <source>This timer was stopped on another device. Decide in the waiting list which time counts.</source>
        <translation>Questo timer è stato fermato su un altro dispositivo. Decidi nell’elenco di attesa quale tempo vale.</translation>
    </message>
    <message>
        <source>That start is still to come.</source>
        <translation>Quell’inizio deve ancora arrivare.</translation>
    </message>
    <message>
        <source>This timer is not there any more.</source>
        <translation>Questo timer non c’è più.</translation>
    </message>
    <message>
        <source>A timer runs today. Add a time such as 1:30 to log it on that day.</source>
        <translation>Un timer va solo oggi. Aggiungi un tempo come 1:30 per registrarlo in quel giorno.</translation>
    </message>
    <message>
        <source>This timer has run for more than 24 hours. Set its time first, then stop it.</source>
        <translation>Questo timer è attivo da più di 24 ore. Prima imposta il suo tempo, poi fermalo.</translation>
    </message>
    <message>
        <source>This timer is paused already.</source>
        <translation>Questo timer è già in pausa.</translation>
    </message>
    <message>
        <source>This timer is running already.</source>
        <translation>Questo timer è già attivo.</translation>
    </message>
    <message>
        <source>This is no time. Try 1:30, 90m or 1.5h.</source>
        <translation>Non è un tempo. Prova 1:30, 90m o 1.5h.</translation>
    </message>
    <message>
        <source>Timeneye says this phase is closed. Your time is safe here. Pick another phase.</source>
        <translation>Secondo Timeneye questa fase è chiusa. Il tuo tempo è al sicuro qui. Scegli un’altra fase.</translation>
    </message>
    <message>
        <source>Timeneye does not let you do this. The phase may be closed to you, or the period locked.</source>
        <translation>Timeneye non ti permette di farlo. La fase può essere chiusa per te, o il periodo bloccato.</translation>
    </message>
    <message>
        <source>This entry was deleted on Timeneye meanwhile.</source>
        <translation>Nel frattempo questa voce è stata eliminata su Timeneye.</translation>
    </message>
    <message>
        <source>This was changed on Timeneye meanwhile. Which one counts?</source>
        <translation>Nel frattempo è cambiata su Timeneye. Quale versione vale?</translation>
    </message>
    <message>
        <source>Timeneye has an equal entry from elsewhere. Is it the same work?</source>
        <translation>Timeneye ha una voce uguale che viene da altrove. È lo stesso lavoro?</translation>
    </message>
    <message>
        <source>Timeneye has more than one entry that may be this one.</source>
        <translation>Timeneye ha più di una voce che può essere questa.</translation>
    </message>
    <message>
        <source>This timer was stopped on another device, with another time. Which one counts?</source>
        <translation>Questo timer è stato fermato su un altro dispositivo, con un altro tempo. Quale versione vale?</translation>
    </message>
    <message>
        <source>This timer was removed on Timeneye. Its time is safe here: log it, or let it go.</source>
        <translation>Questo timer è stato rimosso su Timeneye. Il suo tempo è al sicuro qui: registralo o lascialo andare.</translation>
    </message>
    <message>
        <source>Timeneye ended this timer but shows no entry. Its time is safe here.</source>
        <translation>Timeneye ha chiuso questo timer ma non mostra una voce. Il suo tempo è al sicuro qui.</translation>
    </message>
    <message>
        <source>The data file was damaged. It was set aside. What was not on Timeneye yet is still here.</source>
        <translation>Il file dei dati era danneggiato ed è stato messo da parte. Quanto non era su Timeneye è ancora qui.</translation>
    </message>
    <message>
        <source>The data file was damaged. It was set aside and a new one begun. Some work may be missing.</source>
        <translation>Il file dei dati era danneggiato. È stato messo da parte e ne è iniziato uno nuovo. Parte del lavoro può mancare.</translation>
    </message>
    <message>
        <source>Timeneye has another time zone for you than this computer, whose dates your entries get.</source>
        <translation>Timeneye ha per te un altro fuso orario rispetto a questo computer, le cui date vanno nelle tue voci.</translation>
    </message>
    <message>
        <source>The file with which your firm set this up makes no sense, so nothing in it counts.</source>
        <translation>Il file con cui la tua azienda ha configurato l’app non ha senso, quindi nulla di ciò che contiene vale.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link into one.</source>
        <translation>Non è stato possibile aprire un browser. Copia il link in uno.</translation>
    </message>
    <message>
        <source>There is no tray here. Closing the window leaves the mini timer; close that too, and the window minimises.</source>
        <translation>Qui non c’è un’area di notifica. Chiudendo la finestra resta il mini timer; chiudendo anche quello, la finestra si riduce a icona.</translation>
    </message>
    <message>
        <source>Your choice holds until you quit.</source>
        <translation>La tua scelta vale finché non esci.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. You can look and export, but not change anything.</source>
        <translation>Non si può scrivere nella cartella dei dati. Puoi guardare ed esportare, ma non modificare.</translation>
    </message>
    <message>
        <source>The data file comes from a newer version of this app. You can look and export. Please update.</source>
        <translation>Il file dei dati viene da una versione più recente di questa app. Puoi guardare ed esportare. Aggiorna l’app.</translation>
    </message>
    <message>
        <source>Some work waits for long now. It is safe here and is still being sent.</source>
        <translation>Parte del lavoro attende da molto. È al sicuro qui e l’invio continua.</translation>
    </message>
    <message>
        <source>No keyring keeps this sign-in. You stay signed in until you quit.</source>
        <translation>Nessun portachiavi conserva questo accesso. Resta attivo finché non esci.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>inviato</translation>
    </message>
    <message>
        <source>On Timeneye.</source>
        <translation>Su Timeneye.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>Saved here. It is sent as soon as Timeneye can be reached.</source>
        <translation>Salvato qui. L’invio avviene non appena Timeneye è raggiungibile.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>in invio</translation>
    </message>
    <message>
        <source>On its way to Timeneye.</source>
        <translation>In viaggio verso Timeneye.</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>esito incerto</translation>
    </message>
    <message>
        <source>The answer was lost. Timeneye is asked before anything is sent again.</source>
        <translation>La risposta è andata persa. Prima di un nuovo invio si chiede a Timeneye.</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>da risolvere</translation>
    </message>
    <message>
        <source>Timeneye did not take this. Your time is safe here.</source>
        <translation>Timeneye non lo ha accettato. Il tuo tempo è al sicuro qui.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Disconnesso</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Non in linea</translation>
    </message>
    <message>
        <source>The network wants you to sign in</source>
        <translation>La rete chiede di accedere</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>Il certificato del server non è attendibile</translation>
    </message>
    <message>
        <source>Timeneye has trouble</source>
        <translation>Timeneye ha problemi</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Sola lettura</translation>
    </message>
    <message>
        <source>Another program ({program}) holds the port that the browser answers on. Paste the address the browser ends at instead.</source>
        <translation>Un altro programma ({program}) occupa la porta su cui risponde il browser. Incolla invece l’indirizzo a cui arriva il browser.</translation>
    </message>
    <message>
        <source>Something unexpected happened. It was written to the log; nothing that was saved is lost.</source>
        <translation>È successo qualcosa di imprevisto. È scritto nel log; nulla di quanto salvato è andato perso.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>Ora non è possibile.</translation>
    </message>
    <message>
        <source>Timeneye says: {words}</source>
        <translation>Timeneye dice: {words}</translation>
    </message>
    <message>
        <source>Saved here: {time} to {title}. Will be sent.</source>
        <translation>Salvato qui: {time} su {title}. Sarà inviato.</translation>
    </message>
    <message>
        <source>Logged {time} to {title}.</source>
        <translation>Registrato {time} su {title}.</translation>
    </message>
    <message>
        <source>A newer version, {version}, is there.</source>
        <translation>C’è una versione più recente, {version}.</translation>
    </message>
    <message>
        <source>{one}, {more}</source>
        <translation>{one}, {more}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting to send</source>
        <translation>
            <numerusform>%Ln in attesa di invio</numerusform>
            <numerusform>%Ln in attesa di invio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln da risolvere</numerusform>
            <numerusform>%Ln da risolvere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries could not be read</source>
        <translation>
            <numerusform>%Ln voce illeggibile</numerusform>
            <numerusform>%Ln voci illeggibili</numerusform>
        </translation>
    </message>
    <message>
        <source>loading</source>
        <translation>caricamento</translation>
    </message>
    <message>
        <source>Loading weeks {done} of {total}</source>
        <translation>Caricamento settimane {done} di {total}</translation>
    </message>
    <message>
        <source>Loading phases {done} of {total}</source>
        <translation>Caricamento fasi {done} di {total}</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>non ancora caricato</translation>
    </message>
    <message>
        <source>synced {clock}</source>
        <translation>sincronizzato alle {clock}</translation>
    </message>
    <message>
        <source>synced {when}</source>
        <translation>sincronizzato {when}</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a key</comment>
        <translation>Canc</translation>
    </message>
    <message>
        <source>Timeneye has let the app in</source>
        <translation>Timeneye ha accolto l’app</translation>
    </message>
    <message>
        <source>One step is left in Timeneye Desktop. You can close this page.</source>
        <translation>Resta un passo in Timeneye Desktop. Puoi chiudere questa pagina.</translation>
    </message>
    <message>
        <source>Back to Timeneye Desktop</source>
        <translation>Torna a Timeneye Desktop</translation>
    </message>
    <message>
        <source>The app says how the sign-in went. You can close this page.</source>
        <translation>L’app dice com’è andato l’accesso. Puoi chiudere questa pagina.</translation>
    </message>
    <message>
        <source>Kept: the screen was held awake by {program}.</source>
        <translation>Tenuto: lo schermo era tenuto attivo da {program}.</translation>
    </message>
    <message>
        <source>So that your timers are at hand when you sign in to this computer.</source>
        <translation>Perché i tuoi timer siano a portata di mano quando accedi a questo computer.</translation>
    </message>
    <message>
        <source>Last activity {moment}.</source>
        <translation>Ultima attività: {moment}.</translation>
    </message>
    <message>
        <source>{title} ran overnight</source>
        <translation>{title} è rimasto attivo di notte</translation>
    </message>
    <message>
        <source>Computer slept {since} to {until}</source>
        <translation>Computer sospeso {since} – {until}</translation>
    </message>
    <message>
        <source>{title} was running when it slept.</source>
        <translation>{title} era attivo al momento della sospensione.</translation>
    </message>
    <message>
        <source>Timeneye was closed {since} to {until}</source>
        <translation>Timeneye chiuso {since} – {until}</translation>
    </message>
    <message>
        <source>{title} went on meanwhile: {time}.</source>
        <translation>{title} intanto è andato avanti: {time}.</translation>
    </message>
    <message>
        <source>Away {since} to {until}</source>
        <translation>Assenza {since} – {until}</translation>
    </message>
    <message>
        <source>{time} on {title} are marked, not removed.</source>
        <translation>{time} su {title}: segnato, non rimosso.</translation>
    </message>
    <message>
        <source>Away {since} to {until}: {time}</source>
        <translation>Assenza {since} – {until}: {time}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} – {until}</translation>
    </message>
    <message>
        <source>{range}, {time}</source>
        <translation>{range}, {time}</translation>
    </message>
    <message>
        <source>keep {time}</source>
        <translation>tieni {time}</translation>
    </message>
    <message>
        <source>remove {time}</source>
        <translation>rimuovi {time}</translation>
    </message>
    <message>
        <source>give {time}</source>
        <translation>assegna {time}</translation>
    </message>
    <message>
        <source>Kept {time} on {title}.</source>
        <translation>Tenuto {time} su {title}.</translation>
    </message>
    <message>
        <source>Removed {time} of {title}.</source>
        <translation>Rimosso {time} di {title}.</translation>
    </message>
    <message>
        <source>Gave {time} of {title} away.</source>
        <translation>Assegnato altrove {time} di {title}.</translation>
    </message>
    <message>
        <source>Away from {title}: {what}.</source>
        <translation>Assenza da {title}: {what}.</translation>
    </message>
    <message>
        <source>Moved to {day}.</source>
        <translation>Spostato: {day}.</translation>
    </message>
    <message>
        <source>Set to {time}.</source>
        <translation>Impostato a {time}.</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>La nota è salvata.</translation>
    </message>
    <message>
        <source>Called fine.</source>
        <translation>Segnato come a posto.</translation>
    </message>
    <message>
        <source>Moved to {phase}.</source>
        <translation>Spostato su {phase}.</translation>
    </message>
    <message>
        <source>Deleted one entry of {title}.</source>
        <translation>Eliminata una voce di {title}.</translation>
    </message>
    <message>
        <source>No timer for {time}</source>
        <translation>Nessun timer da {time}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Start {phase}</source>
        <translation>Avvia {phase}</translation>
    </message>
    <message>
        <source>Log it…</source>
        <translation>Registra…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Rimanda</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Finito per oggi</translation>
    </message>
    <message>
        <source>Last: {title}.</source>
        <translation>Ultimo: {title}.</translation>
    </message>
    <message>
        <source>Last: {title}, until {clock}.</source>
        <translation>Ultimo: {title}, fino alle {clock}.</translation>
    </message>
    <message>
        <source>{title} has run {time}</source>
        <translation>{title} è attivo da {time}</translation>
    </message>
    <message>
        <source>No pause since {clock}.</source>
        <translation>Nessuna pausa dalle {clock}.</translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>Lavoro ancora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cut at…</source>
        <translation>Taglia alle…</translation>
    </message>
    <message>
        <source>{time} reached</source>
        <translation>{time}: obiettivo raggiunto</translation>
    </message>
    <message>
        <source>Anything from here counts as extra.</source>
        <translation>Da qui in poi è tutto tempo in più.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message numerus="yes">
        <source>%n paused timers</source>
        <translation>
            <numerusform>%n timer in pausa</numerusform>
            <numerusform>%n timer in pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>They are not on your timesheet yet.</source>
        <translation>Non sono ancora nel tuo foglio ore.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not sent yet</source>
        <translation>
            <numerusform>%n voce è ancora da inviare</numerusform>
            <numerusform>%n voci sono ancora da inviare</numerusform>
        </translation>
    </message>
    <message>
        <source>They are safe here and are sent as soon as Timeneye can be reached.</source>
        <translation>Sono al sicuro qui e saranno inviate non appena Timeneye è raggiungibile.</translation>
    </message>
    <message>
        <source>{time} without a pause</source>
        <translation>{time} senza pausa</translation>
    </message>
    <message>
        <source>Time for a break. {title} runs on.</source>
        <translation>È ora di una pausa. {title} continua.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>A break of {time}</source>
        <translation>Una pausa di {time}</translation>
    </message>
    <message>
        <source>{title} is paused.</source>
        <translation>{title} è in pausa.</translation>
    </message>
    <message>
        <source>What needs you is said here, with buttons such as this.</source>
        <translation>Qui compare ciò che spetta a te, con pulsanti come questo.</translation>
    </message>
    <message>
        <source>Notifications work</source>
        <translation>Le notifiche funzionano</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Avvia quando accedo</translation>
    </message>
    <message>
        <source>With this computer. It waits in the tray and opens no window.</source>
        <translation>Insieme a questo computer. Attende nell’area di notifica e non apre finestre.</translation>
    </message>
    <message>
        <source>autostart login boot startup launch automatically background session begin</source>
        <translation>avvio automatico autostart accesso login accensione boot startup lanciare automaticamente sfondo background sessione inizio</translation>
    </message>
    <message>
        <source>This key cannot be used here. Try another one.</source>
        <translation>Questo tasto non si può usare qui. Provane un altro.</translation>
    </message>
    <message>
        <source>This key alone is for typing. Hold Ctrl, Alt or Meta with it.</source>
        <translation>Da solo questo tasto serve a scrivere. Tieni premuto anche Ctrl, Alt o Meta.</translation>
    </message>
    <message>
        <source>Shift alone is for typing. Hold Ctrl, Alt or Meta as well.</source>
        <translation>Maiusc da solo serve a scrivere. Tieni premuto anche Ctrl, Alt o Meta.</translation>
    </message>
    <message>
        <source>Another row here has these keys. Change that one first.</source>
        <translation>Un’altra riga qui ha già questi tasti. Prima cambia quella.</translation>
    </message>
    <message>
        <source>Another program has these keys, or the desktop keeps them for itself. Try others.</source>
        <translation>Un altro programma ha questi tasti, o il desktop li tiene per sé. Provane altri.</translation>
    </message>
    <message>
        <source>Your keyboard layout has no such key.</source>
        <translation>Il layout della tua tastiera non ha questo tasto.</translation>
    </message>
    <message>
        <source>On keyboards with AltGr, Ctrl+Alt and a letter may write a character. It would be lost.</source>
        <translation>Sulle tastiere con AltGr, Ctrl+Alt e una lettera possono scrivere un carattere. Andrebbe perso.</translation>
    </message>
    <message>
        <source>Option and a letter write a character. It would be lost in every program.</source>
        <translation>Opzione e una lettera scrivono un carattere. Andrebbe perso in ogni programma.</translation>
    </message>
    <message>
        <source>Programs use keys like these for themselves. They will not hear them any more.</source>
        <translation>I programmi usano per sé tasti come questi. Non li riceveranno più.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs. Bind the commands below in its own keyboard settings.</source>
        <translation>Questo desktop non assegna tasti ai programmi. Associa i comandi qui sotto nelle sue impostazioni della tastiera.</translation>
    </message>
    <message>
        <source>Something is not installed that takes keys. Bind the commands below in the keyboard settings of the desktop.</source>
        <translation>Manca un componente che riceve i tasti. Associa i comandi qui sotto nelle impostazioni della tastiera del desktop.</translation>
    </message>
    <message>
        <source>The desktop took the keys back. Restart this app, or bind the commands below in its settings.</source>
        <translation>Il desktop si è ripreso i tasti. Riavvia questa app, o associa i comandi qui sotto nelle impostazioni del desktop.</translation>
    </message>
    <message>
        <source>The desktop may ask you first, and may choose other keys. Its own settings show which.</source>
        <translation>Il desktop può prima chiedere a te, e può scegliere altri tasti. Le sue impostazioni mostrano quali.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused timers, {time}, not on your timesheet yet</source>
        <translation>
            <numerusform>%Ln timer in pausa, {time}, non ancora nel tuo foglio ore</numerusform>
            <numerusform>%Ln timer in pausa, {time}, non ancora nel tuo foglio ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log {time} as %Ln entries</source>
        <translation>
            <numerusform>Registra {time} come %Ln voce</numerusform>
            <numerusform>Registra {time} come %Ln voci</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} was paused on another device at {clock}.</source>
        <translation>{title} è stato messo in pausa su un altro dispositivo alle {clock}.</translation>
    </message>
    <message>
        <source>{title} was stopped on another device at {clock}, with {time}.</source>
        <translation>{title} è stato fermato su un altro dispositivo alle {clock}, con {time}.</translation>
    </message>
    <message>
        <source>{title} was started on another device.</source>
        <translation>{title} è stato avviato su un altro dispositivo.</translation>
    </message>
    <message>
        <source>{title} was paused on another device.</source>
        <translation>{title} è stato messo in pausa su un altro dispositivo.</translation>
    </message>
    <message>
        <source>{title} was resumed on another device.</source>
        <translation>{title} è stato ripreso su un altro dispositivo.</translation>
    </message>
    <message>
        <source>{title} was stopped on another device, with {time}.</source>
        <translation>{title} è stato fermato su un altro dispositivo, con {time}.</translation>
    </message>
    <message>
        <source>{title} was changed on another device.</source>
        <translation>{title} è stato modificato su un altro dispositivo.</translation>
    </message>
    <message>
        <source>{title} was removed on another device. Its {time} is safe here.</source>
        <translation>{title} è stato rimosso su un altro dispositivo. Il suo tempo ({time}) è al sicuro qui.</translation>
    </message>
    <message>
        <source>{title} is held at {time}. Started {begun}.</source>
        <translation>{title} resta in pausa a {time}. Avviato: {begun}.</translation>
    </message>
    <message>
        <source>Saved here: {time} to {title}. Will be sent. Started {begun}.</source>
        <translation>Salvato qui: {time} su {title}. Sarà inviato. Avviato: {begun}.</translation>
    </message>
    <message>
        <source>Logged {time} to {title}. Started {begun}.</source>
        <translation>Registrato {time} su {title}. Avviato: {begun}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln timers were changed on another device.</source>
        <translation>
            <numerusform>%Ln timer è stato modificato su un altro dispositivo.</numerusform>
            <numerusform>%Ln timer sono stati modificati su un altro dispositivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbilityRow</name>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Test: {what}</source>
        <translation>Prova: {what}</translation>
    </message>
</context>
<context>
    <name>AboutWindow</name>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Copia i dettagli per una segnalazione</translation>
    </message>
    <message>
        <source>What it is made of, and the licences</source>
        <translation>Di cosa è fatta, e le licenze</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versione {version}</translation>
    </message>
    <message>
        <source>One click starts and stops your time, one line logs it.</source>
        <translation>Un clic avvia e ferma il tuo tempo, una riga lo registra.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>I tuoi dati</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>File di log</translation>
    </message>
    <message>
        <source>What it is made of. Enter shows a licence.</source>
        <translation>Di cosa è fatta. Invio mostra una licenza.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>Mostra {what}</translation>
    </message>
    <message>
        <source>The details are on the clipboard. There is no secret in them.</source>
        <translation>I dettagli sono negli appunti. Non contengono segreti.</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Leave the sample data</source>
        <translation>Lascia i dati di esempio</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Disconnetti</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantieni l’accesso</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lascia</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Invia ora</translation>
    </message>
    <message>
        <source>Sends what waits, then signs out</source>
        <translation>Invia ciò che attende, poi disconnette</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Esporta...</translation>
    </message>
    <message>
        <source>account person user sign out log out logout leave switch sample demo server quit</source>
        <translation>account persona utente disconnettere uscire logout lasciare cambiare esempio prova demo server chiudere</translation>
    </message>
    <message>
        <source>Sign out and keep</source>
        <translation>Disconnetti e conserva</translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation>Invio...</translation>
    </message>
    <message>
        <source>Made-up sample data</source>
        <translation>Dati di esempio inventati</translation>
    </message>
</context>
<context>
    <name>AwayCard</name>
    <message>
        <source>Give to...</source>
        <translation>Assegna a...</translation>
    </message>
    <message>
        <source>Choose time...</source>
        <translation>Scegli il tempo...</translation>
    </message>
    <message>
        <source>Do not cut</source>
        <translation>Non tagliare</translation>
    </message>
    <message>
        <source>Remove {time}</source>
        <translation>Rimuovi {time}</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tieni tutto</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Stop at {clock}</source>
        <translation>Ferma alle {clock}</translation>
    </message>
</context>
<context>
    <name>AwayWindow</name>
    <message>
        <source>Away</source>
        <translation>Assenza</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
</context>
<context>
    <name>BarButton</name>
    <message>
        <source>{time} of {target}</source>
        <translation>{time} su {target}</translation>
    </message>
    <message>
        <source>others {time}</source>
        <translation>altri {time}</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Time by day</source>
        <translation>Tempo per giorno</translation>
    </message>
</context>
<context>
    <name>BulkEditor</name>
    <message>
        <source>Change several entries</source>
        <translation>Modifica più voci</translation>
    </message>
    <message>
        <source>{chosen}. Enter changes all, Esc none</source>
        <translation>{chosen}. Invio modifica tutte, Esc nessuna</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Several notes</source>
        <translation>Più note</translation>
    </message>
</context>
<context>
    <name>CannotBegin</name>
    <message>
        <source>Timeneye cannot begin</source>
        <translation>Timeneye non può iniziare</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Add a note</source>
        <translation>Aggiungi una nota</translation>
    </message>
    <message>
        <source>Note of this entry</source>
        <translation>Nota di questa voce</translation>
    </message>
    <message>
        <source>Looks fine</source>
        <translation>È a posto</translation>
    </message>
    <message>
        <source>Ctrl+Enter
Not found again for 90 days, unless something changes</source>
        <translation>Ctrl+Invio
Non compare più per 90 giorni, se nulla cambia</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Mostra le voci</translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message>
        <source>Look over the week</source>
        <translation>Controlla la settimana</translation>
    </message>
    <message>
        <source>What looks wrong</source>
        <translation>Cosa non torna</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Pick a phase</source>
        <translation>Scegli una fase</translation>
    </message>
    <message>
        <source>Name a project and phase in the line, or pick one here</source>
        <translation>Indica progetto e fase nella riga, o scegli qui</translation>
    </message>
    <message>
        <source>Click for the next phase these words could mean, Enter for all</source>
        <translation>Clic per la prossima fase che queste parole possono indicare, Invio per tutte</translation>
    </message>
    <message>
        <source>Click to pick another</source>
        <translation>Fai clic per sceglierne un’altra</translation>
    </message>
    <message numerus="yes">
        <source>or %n more</source>
        <translation>
            <numerusform>o %n altra</numerusform>
            <numerusform>o altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Phase: {name}</source>
        <translation>Fase: {name}</translation>
    </message>
    <message>
        <source>Click to leave “{words}” in the note, Enter to edit it</source>
        <translation>Clic per lasciare “{words}” nella nota, Invio per modificare</translation>
    </message>
    <message>
        <source>“{words}”: click for {other}, Enter to edit it</source>
        <translation>“{words}”: clic per {other}, Invio per modificare</translation>
    </message>
    <message>
        <source>Click to write it in another way</source>
        <translation>Clic per scrivere in altro modo</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Phases that fit</source>
        <translation>Fasi adatte</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Before (Alt+Left)</source>
        <translation>Prima (Alt+Sinistra)</translation>
    </message>
    <message>
        <source>After (Alt+Right)</source>
        <translation>Dopo (Alt+Destra)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>To the days around today (Alt+Home)</source>
        <translation>Ai giorni intorno a oggi (Alt+Home)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>ComputerWindow</name>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Looking at this computer...</source>
        <translation>Esame di questo computer...</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ricontrolla</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>What the app uses of this computer. Where something is missing, the rest works all the same.</source>
        <translation>Ciò che l’app usa di questo computer. Dove manca qualcosa, il resto funziona lo stesso.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Non sono io</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>Sì, sono io</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>Sei tu?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Chi sei?</translation>
    </message>
    <message>
        <source>Your times are kept and sent under this name.</source>
        <translation>I tuoi tempi sono conservati e inviati con questo nome.</translation>
    </message>
    <message>
        <source>Timeneye shows several people to this sign-in at {server}. Choose yourself.</source>
        <translation>Timeneye mostra più persone a questo accesso su {server}. Scegli chi sei.</translation>
    </message>
    <message>
        <source>User {user} at {server}</source>
        <translation>Utente {user} su {server}</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>Accesso in corso...</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Indietro (Esc)</translation>
    </message>
    <message>
        <source>Developer page</source>
        <translation>Pagina sviluppatori</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Indirizzo di reindirizzamento</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Import from file...</source>
        <translation>Importa da file...</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Apri il browser</translation>
    </message>
    <message>
        <source>Your firm has set everything up. Your browser asks for the account you have.</source>
        <translation>La tua azienda ha configurato tutto. Il browser chiede l’account che hai.</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>Accedi in altro modo</translation>
    </message>
    <message>
        <source>Use token</source>
        <translation>Usa il token</translation>
    </message>
    <message>
        <source>or paste a token</source>
        <translation>o incolla un token</translation>
    </message>
    <message>
        <source>Timeneye lets in apps that were registered there. Register one, once, with this redirect address:</source>
        <translation>Timeneye ammette le app registrate lì. Registrane una, una volta sola, con questo indirizzo di reindirizzamento:</translation>
    </message>
    <message>
        <source>Secrets are kept in the keyring of this computer, never in a file.</source>
        <translation>I segreti sono nel portachiavi di questo computer, mai in un file.</translation>
    </message>
    <message>
        <source>Sign in again as {name}</source>
        <translation>Accedi di nuovo come {name}</translation>
    </message>
    <message>
        <source>Cancel address, if it asks: {address}</source>
        <translation>Indirizzo di annullamento, se richiesto: {address}</translation>
    </message>
    <message>
        <source>Connect to Timeneye</source>
        <translation>Collega a Timeneye</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Import client id and secret</source>
        <translation>Importa Client ID e Client secret</translation>
    </message>
    <message>
        <source>Connection files (*.json)</source>
        <translation>File di connessione (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Summary, for a mail</source>
        <translation>Riepilogo, per un’e-mail</translation>
    </message>
    <message>
        <source>Summary in Markdown</source>
        <translation>Riepilogo in Markdown</translation>
    </message>
    <message>
        <source>Table, for a spreadsheet</source>
        <translation>Tabella, per un foglio di calcolo</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Copia: {what}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>CutBar</name>
    <message>
        <source>Click to cut it, drag the cut to move it.</source>
        <translation>Clic per tagliare, trascina il taglio per spostarlo.</translation>
    </message>
    <message>
        <source>Space cuts it, arrow keys move the cut, Delete takes it away.</source>
        <translation>Spazio taglia, i tasti freccia spostano il taglio, Canc lo toglie.</translation>
    </message>
    <message>
        <source>Away: {pieces}</source>
        <translation>Assenza: {pieces}</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>Another day (Enter)
Up and Down: a day; Page Up and Page Down: a week</source>
        <translation>Un altro giorno (Invio)
Su e Giù: un giorno; Pag su e Pag giù: una settimana</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>Più giorni</translation>
    </message>
    <message>
        <source>Day: several days</source>
        <translation>Giorno: più giorni</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Day: {date}</source>
        <translation>Giorno: {date}</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Il mese prima</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Il mese dopo</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Giorni del mese</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message>
        <source>of {target}</source>
        <translation>su {target}</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>No browser could be opened. Timeneye is at {address}</source>
        <translation>Non è stato possibile aprire un browser. Timeneye è a {address}</translation>
    </message>
    <message>
        <source>Deleted {time} of {what}.</source>
        <translation>Eliminato {time} di {what}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Entries by day</source>
        <translation>Voci per giorno</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Kept {time}. {why}</source>
        <translation>Rimasto {time}. {why}</translation>
    </message>
    <message>
        <source>Changed {what}.</source>
        <translation>Modificato: {what}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Edit entry</source>
        <translation>Modifica voce</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Enter saves, Esc restores</source>
        <translation>Invio salva, Esc ripristina</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>What did you work on?</source>
        <translation>A cosa hai lavorato?</translation>
    </message>
    <message>
        <source>acme design 1:30 homepage sketches</source>
        <translation>acme design 1:30 bozze homepage</translation>
    </message>
    <message>
        <source>Up, Page Up: earlier lines
Paste several to log them at once
F1: all keys</source>
        <translation>Su, Pag su: righe precedenti
Incolla più righe per registrarle insieme
F1: tutti i tasti</translation>
    </message>
</context>
<context>
    <name>ExportWindow</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Export entries</source>
        <translation>Esporta voci</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo di file</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Scaricale</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Salva come...</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Nothing is running.</source>
        <translation>Nessun timer attivo.</translation>
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
        <translation>Apro il browser...</translation>
    </message>
    <message>
        <source>Asking Timeneye whose token this is...</source>
        <translation>Chiedo a Timeneye di chi è il token...</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Show hidden</source>
        <translation>Mostra nascoste</translation>
    </message>
    <message>
        <source>Phases that you hid</source>
        <translation>Le fasi che hai nascosto</translation>
    </message>
    <message>
        <source>Show closed</source>
        <translation>Mostra chiuse</translation>
    </message>
    <message>
        <source>Closed phases and archived projects, to look at</source>
        <translation>Fasi chiuse e progetti archiviati, da guardare</translation>
    </message>
    <message>
        <source>Ctrl+P pins, Ctrl+H hides</source>
        <translation>Ctrl+P fissa, Ctrl+H nasconde</translation>
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
        <translation>{range}, {time}: registra</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Fetch them</source>
        <translation>Scaricale</translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation>su {target}</translation>
    </message>
    <message>
        <source>{time} of it is not sent yet.</source>
        <translation>Di questo, {time} è ancora da inviare.</translation>
    </message>
    <message>
        <source>Only {project}. Show all</source>
        <translation>Solo {project}. Mostra tutto</translation>
    </message>
    <message>
        <source>Older entries are being fetched.</source>
        <translation>Scarico le voci precedenti.</translation>
    </message>
    <message>
        <source>No entries are on this computer yet.</source>
        <translation>Su questo computer non ci sono ancora voci.</translation>
    </message>
    <message>
        <source>Entries before {day} are not on this computer yet.</source>
        <translation>Le voci precedenti a {day} non sono ancora su questo computer.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Modifiche, dalla più recente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Back to the entries (Esc)</source>
        <translation>Torna alle voci (Esc)</translation>
    </message>
    <message>
        <source>{time} of {title}</source>
        <translation>{time} di {title}</translation>
    </message>
    <message>
        <source>Nothing has changed here in the last 90 days.</source>
        <translation>Qui non è cambiato nulla negli ultimi 90 giorni.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Mostra: {what}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the keys...</source>
        <translation>Premi i tasti...</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no keys</comment>
        <translation>Nessuno</translation>
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
        <translation>Comando: {what}</translation>
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
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>Cerca i tasti e cosa fanno</translation>
    </message>
    <message>
        <source>No key does that. Escape shows all of them.</source>
        <translation>Nessun tasto fa questo. Esc li mostra tutti.</translation>
    </message>
</context>
<context>
    <name>LicenceText</name>
    <message>
        <source>Licence of {name}</source>
        <translation>Licenza di {name}</translation>
    </message>
    <message>
        <source>Its papers name no licence.</source>
        <translation>I suoi documenti non indicano una licenza.</translation>
    </message>
</context>
<context>
    <name>MiniMenu</name>
    <message>
        <source>Open Timeneye</source>
        <translation>Apri Timeneye</translation>
    </message>
    <message>
        <source>The time only</source>
        <translation>Solo il tempo</translation>
    </message>
    <message>
        <source>Time and phase</source>
        <translation>Tempo e fase</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Above other windows</source>
        <translation>Sopra le altre finestre</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacità</translation>
    </message>
    <message>
        <source>Hide the mini timer</source>
        <translation>Nascondi il mini timer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Start last</source>
        <translation>Avvia l’ultimo</translation>
    </message>
</context>
<context>
    <name>MiniTimer</name>
    <message>
        <source>Mini timer</source>
        <translation>Mini timer</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source>Time spent</source>
        <translation>Tempo impiegato</translation>
    </message>
    <message>
        <source>1:30, 90m, 1.5h or 2h-15m
Up and Down: 5 minutes; Page Up and Page Down: 30</source>
        <translation>1:30, 90m, 1.5h o 2h-15m
Su e Giù: 5 minuti; Pag su e Pag giù: 30</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>It is shown as Timeneye has it.</source>
        <translation>È mostrato com’è su Timeneye.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait for your decision</source>
        <translation>
            <numerusform>%n voce attende la tua decisione</numerusform>
            <numerusform>%n voci attendono la tua decisione</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer and Timeneye differ. Nothing is lost.</source>
        <translation>Questo computer e Timeneye non coincidono. Nulla è andato perso.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be sent</source>
        <translation>
            <numerusform>%n voce non si è potuta inviare</numerusform>
            <numerusform>%n voci non si sono potute inviare</numerusform>
        </translation>
    </message>
    <message>
        <source>They are safe here.</source>
        <translation>Sono al sicuro qui.</translation>
    </message>
    <message>
        <source>Pick a phase</source>
        <translation>Scegli una fase</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again to send %n entries</source>
        <translation>
            <numerusform>Accedi di nuovo per inviare %n voce</numerusform>
            <numerusform>Accedi di nuovo per inviare %n voci</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again to send your time</source>
        <translation>Accedi di nuovo per inviare il tuo tempo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Tracking goes on meanwhile.</source>
        <translation>Intanto la misurazione continua.</translation>
    </message>
</context>
<context>
    <name>NewerCard</name>
    <message>
        <source>Open its page</source>
        <translation>Apri la sua pagina</translation>
    </message>
    <message>
        <source>Open the page of the newer version</source>
        <translation>Apri la pagina della versione più recente</translation>
    </message>
</context>
<context>
    <name>NothingWaits</name>
    <message>
        <source>Nothing is waiting. Everything is on Timeneye.</source>
        <translation>Nulla è in attesa. Tutto è su Timeneye.</translation>
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
        <translation>Quanto è stato scritto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvato come {name}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annullato. Nulla è stato scritto.</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} esiste già.</translation>
    </message>
</context>
<context>
    <name>PastedDelegate</name>
    <message>
        <source>No time</source>
        <translation>Nessun tempo</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Nessuna fase</translation>
    </message>
    <message numerus="yes">
        <source>or %n more</source>
        <translation>
            <numerusform>o %n altra</numerusform>
            <numerusform>o %n altre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedLines</name>
    <message>
        <source>They are kept until you log or drop them, or quit</source>
        <translation>Restano finché non le registri o le togli, o esci</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted lines wait</source>
        <translation>
            <numerusform>%n riga incollata in attesa</numerusform>
            <numerusform>%n righe incollate in attesa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedList</name>
    <message>
        <source>Pasted lines</source>
        <translation>Righe incollate</translation>
    </message>
</context>
<context>
    <name>PastedWindow</name>
    <message>
        <source>Pasted lines</source>
        <translation>Righe incollate</translation>
    </message>
    <message>
        <source>Log all that are right (Enter); one undo takes them back</source>
        <translation>Registra tutte quelle corrette (Invio); un solo Annulla le ritira</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Edit the line (F2)</source>
        <translation>Modifica la riga (F2)</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Pick a phase for the selected lines (Ctrl+P)</source>
        <translation>Scegli una fase per le righe selezionate (Ctrl+P)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Drop the selected lines (Delete)</source>
        <translation>Togli le righe selezionate (Canc)</translation>
    </message>
    <message>
        <source>Reading line {number} of {all}</source>
        <translation>Lettura riga {number} di {all}</translation>
    </message>
    <message>
        <source>Log {count}, {time}</source>
        <translation>Registra {count}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines still need something.</source>
        <translation>
            <numerusform>A %n riga manca ancora qualcosa.</numerusform>
            <numerusform>A %n righe manca ancora qualcosa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter logs %n entries.</source>
        <translation>
            <numerusform>Invio registra %n voce.</numerusform>
            <numerusform>Invio registra %n voci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first {most} lines were taken; %n were left out.</source>
        <translation>
            <numerusform>Sono state prese solo le prime {most} righe; %n è rimasta fuori.</numerusform>
            <numerusform>Sono state prese solo le prime {most} righe; %n sono rimaste fuori.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged. {why}</source>
        <translation>Nulla è stato registrato. {why}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registra</translation>
    </message>
</context>
<context>
    <name>PausedRow</name>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>running</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>Resume {phase}</source>
        <translation>Riprendi {phase}</translation>
    </message>
    <message>
        <source>Stop and log {phase}</source>
        <translation>Ferma e registra {phase}</translation>
    </message>
    <message>
        <source>Discard {phase}</source>
        <translation>Scarta {phase}</translation>
    </message>
</context>
<context>
    <name>PhaseButton</name>
    <message>
        <source>Phase: {name}</source>
        <translation>Fase: {name}</translation>
    </message>
    <message>
        <source>Pick another phase</source>
        <translation>Scegli un’altra fase</translation>
    </message>
    <message>
        <source>Several phases</source>
        <translation>Più fasi</translation>
    </message>
    <message>
        <source>Phase: several phases</source>
        <translation>Fase: più fasi</translation>
    </message>
    <message>
        <source>Pick one phase for all</source>
        <translation>Scegli una fase per tutte</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Pick a phase</source>
        <translation>Scegli una fase</translation>
    </message>
    <message>
        <source>Search projects and phases</source>
        <translation>Cerca progetti e fasi</translation>
    </message>
    <message>
        <source>Project or phase, any words in any order</source>
        <translation>Progetto o fase, parole in qualsiasi ordine</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Svuota la ricerca</translation>
    </message>
    <message numerus="yes">
        <source>The first %n: type to find the others</source>
        <translation>
            <numerusform>La prima (%n): scrivi per trovare le altre</numerusform>
            <numerusform>Le prime %n: scrivi per trovare le altre</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of {when}</source>
        <translation>Copia di {when}</translation>
    </message>
</context>
<context>
    <name>Piece</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n altro</numerusform>
            <numerusform>%n altri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PieceRow</name>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Give to...</source>
        <translation>Assegna a...</translation>
    </message>
    <message>
        <source>To {phase}</source>
        <translation>A {phase}</translation>
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
        <translation>Inserimento rapido</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message numerus="yes">
        <source>Began %Ln minutes earlier</source>
        <translation>
            <numerusform>Iniziato %Ln minuto prima</numerusform>
            <numerusform>Iniziato %Ln minuti prima</numerusform>
        </translation>
    </message>
    <message>
        <source>Set its time...</source>
        <translation>Imposta il tempo...</translation>
    </message>
    <message>
        <source>Stop at {moment}, when the app was last open</source>
        <translation>Ferma: {moment}, ultimo momento con l’app aperta</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Accorcia</translation>
    </message>
    <message>
        <source>Begin at {clock} and trim what was before</source>
        <translation>Inizia alle {clock} e accorcia ciò che c’era prima</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Tieni entrambi</translation>
    </message>
    <message>
        <source>Begin at {clock} and count that time twice</source>
        <translation>Inizia alle {clock} e conta quel tempo due volte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel: the timer stays as it is</source>
        <translation>Annulla: il timer resta com’è</translation>
    </message>
    <message>
        <source>It began at {clock}.</source>
        <translation>È iniziato alle {clock}.</translation>
    </message>
    <message>
        <source>It began at {clock}; {time} of what was before is trimmed.</source>
        <translation>È iniziato alle {clock}; ciò che c’era prima è accorciato di {time}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>From {clock}: %Ln entries lie there and lose {time}.</source>
        <translation>
            <numerusform>Dalle {clock}: %Ln voce in quel tempo perde {time}.</numerusform>
            <numerusform>Dalle {clock}: %Ln voci in quel tempo perdono {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {clock}: {title} loses {time} and keeps {left}.</source>
        <translation>Dalle {clock}: {title} perde {time} e tiene {left}.</translation>
    </message>
    <message>
        <source>From {clock}: {title} loses all of its {time}.</source>
        <translation>Dalle {clock}: {title} perde tutto il suo tempo, {time}.</translation>
    </message>
</context>
<context>
    <name>ReportsWindow</name>
    <message>
        <source>Reports</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>List these entries</source>
        <translation>Elenca queste voci</translation>
    </message>
    <message>
        <source>Nothing is logged on these days.</source>
        <translation>In questi giorni non c’è nulla di registrato.</translation>
    </message>
    <message>
        <source>The report is on the clipboard as a picture.</source>
        <translation>Il report è negli appunti come immagine.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvato come {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be saved there.</source>
        <translation>Non si può salvare {name} lì.</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>Today on this computer</source>
        <translation>Oggi su questo computer</translation>
    </message>
    <message>
        <source>Timers ran for {time} since {clock}.</source>
        <translation>Timer attivi per {time} dalle {clock}.</translation>
    </message>
    <message>
        <source>You were away for {time}.</source>
        <translation>La tua assenza è durata {time}.</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Continue this now (Ctrl+Enter)</source>
        <translation>Continua ora (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Delete; it can be undone (Del)</source>
        <translation>Elimina; si può annullare (Canc)</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>Click to correct the time</source>
        <translation>Clic per correggere il tempo</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Aggiungi una nota</translation>
    </message>
    <message>
        <source>Note of the running timer</source>
        <translation>Nota del timer attivo</translation>
    </message>
    <message>
        <source>Note of what runs (Ctrl+E)</source>
        <translation>Nota del timer attivo (Ctrl+E)</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Quando è iniziato</translation>
    </message>
    <message>
        <source>It began earlier, or should have ended</source>
        <translation>È iniziato prima, o sarebbe dovuto finire</translation>
    </message>
    <message>
        <source>Discard this timer</source>
        <translation>Scarta questo timer</translation>
    </message>
    <message>
        <source>Discard this timer; it can be undone</source>
        <translation>Scarta questo timer; si può annullare</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Measured time {time}</source>
        <translation>Tempo misurato {time}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search all entries: note, project, phase</source>
        <translation>Cerca in tutte le voci: nota, progetto, fase</translation>
    </message>
    <message>
        <source>To the search</source>
        <translation>Alla ricerca</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Chiudi la ricerca</translation>
    </message>
    <message>
        <source>Back to the days (Esc)</source>
        <translation>Torna ai giorni (Esc)</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>To the search</source>
        <translation>Alla ricerca</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Cerca nelle impostazioni</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Another phase, day or note for all of them (Enter)</source>
        <translation>Un’altra fase, giorno o nota per tutte (Invio)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Make one entry of them (Ctrl+M)</source>
        <translation>Fanne una voce sola (Ctrl+M)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Log all of them once more (Ctrl+D)</source>
        <translation>Registrale tutte un’altra volta (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete all of them; it can be undone (Del)</source>
        <translation>Eliminale tutte; si può annullare (Canc)</translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>Eliminale tutte</translation>
    </message>
</context>
<context>
    <name>ServerRow</name>
    <message>
        <source>Server address</source>
        <translation>Indirizzo del server</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Change the server address</source>
        <translation>Modifica l’indirizzo del server</translation>
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
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>No setting is called that. Escape shows all of them.</source>
        <translation>Nessuna impostazione si chiama così. Esc le mostra tutte.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Indirizzo di reindirizzamento</translation>
    </message>
    <message>
        <source>{host} is asked. You are told, and nothing else happens.</source>
        <translation>Viene chiesto a {host}. Ti viene detto, e non succede altro.</translation>
    </message>
    <message>
        <source>Timeneye Desktop {version}</source>
        <translation>Timeneye Desktop {version}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Until then you stay signed in at {server}.</source>
        <translation>Fino ad allora l’accesso resta su {server}.</translation>
    </message>
    <message>
        <source>All keys (F1)</source>
        <translation>Tutti i tasti (F1)</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>Shares of the projects</source>
        <translation>Quote dei progetti</translation>
    </message>
</context>
<context>
    <name>SpanButton</name>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Days: {which}</source>
        <translation>Giorni: {which}</translation>
    </message>
</context>
<context>
    <name>SplitField</name>
    <message>
        <source>Split entry</source>
        <translation>Dividi voce</translation>
    </message>
    <message>
        <source>Time of the first part</source>
        <translation>Tempo della prima parte</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividi</translation>
    </message>
    <message>
        <source>leaves {rest}. Enter splits</source>
        <translation>resta {rest}. Invio divide</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza ora</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>Sincronizza ora (F5)</translation>
    </message>
    <message>
        <source>Show what is not on Timeneye yet</source>
        <translation>Mostra ciò che non è ancora su Timeneye</translation>
    </message>
</context>
<context>
    <name>Stops</name>
    <message>
        <source>Split</source>
        <translation>Dividi</translation>
    </message>
    <message>
        <source>Split: an entry for each day</source>
        <translation>Dividi: una voce per ogni giorno</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Una voce</translation>
    </message>
    <message>
        <source>One entry, on the first day</source>
        <translation>Una voce, nel primo giorno</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Go on: the timer is not stopped</source>
        <translation>Continua: il timer non viene fermato</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>StrayCard</name>
    <message>
        <source>A sign-in arrived that could not be matched to your browser. Was it yours?</source>
        <translation>È arrivato un accesso che non si è potuto abbinare al tuo browser. Era il tuo?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usalo</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignora</translation>
    </message>
</context>
<context>
    <name>SweepCard</name>
    <message>
        <source>Merge those of one phase and day</source>
        <translation>Unisci quelle di una fase e di un giorno</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>SweepRow</name>
    <message>
        <source>Discard {phase}; it can be undone</source>
        <translation>Scarta {phase}; si può annullare</translation>
    </message>
</context>
<context>
    <name>TakingMenu</name>
    <message>
        <source>Copy, print, export</source>
        <translation>Copia, stampa, esporta</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copia come immagine</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Stampa...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Salva come PDF...</translation>
    </message>
    <message>
        <source>Export these entries...</source>
        <translation>Esporta queste voci...</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Measured time</source>
        <translation>Tempo misurato</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>TimerPanel</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Removed {time} of {title}.</source>
        <translation>Rimosso {time} di {title}.</translation>
    </message>
    <message>
        <source>Log them, move them to another day, or discard them</source>
        <translation>Registrali, spostali a un altro giorno o scartali</translation>
    </message>
    <message>
        <source>Nothing is running. Start where you left off:</source>
        <translation>Nessun timer attivo. Riprendi da dove eri:</translation>
    </message>
    <message>
        <source>Nothing is running. Pick a phase and start.</source>
        <translation>Nessun timer attivo. Scegli una fase e avvia.</translation>
    </message>
    <message>
        <source>Start {phase}</source>
        <translation>Avvia {phase}</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Totals</source>
        <translation>Totali</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(senza nome)</translation>
    </message>
    <message>
        <source>Project and phase</source>
        <translation>Progetto e fase</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variazione</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>Passa a</translation>
    </message>
    <message>
        <source>Quick entry...</source>
        <translation>Inserimento rapido...</translation>
    </message>
    <message>
        <source>Open Timeneye</source>
        <translation>Apri Timeneye</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Start last</source>
        <translation>Avvia l’ultimo</translation>
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
        <translation>Inserimento rapido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Pick another phase</source>
        <translation>Scegli un’altra fase</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
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
        <translation>Cosa attende l’invio</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Link for the browser</source>
        <translation>Link per il browser</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Apri di nuovo</translation>
    </message>
    <message>
        <source>Address the browser ended at, or the code</source>
        <translation>Indirizzo a cui è arrivato il browser, o il codice</translation>
    </message>
    <message>
        <source>http://127.0.0.1...</source>
        <translation>http://127.0.0.1...</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Use what was pasted</source>
        <translation>Usa quanto incollato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Continua nel browser</translation>
    </message>
    <message>
        <source>Press Allow on the page that opens there. Then come back to this window.</source>
        <translation>Premi Consenti (Allow) nella pagina che si apre lì. Poi torna a questa finestra.</translation>
    </message>
    <message>
        <source>If the browser ends at an error page, paste its address here, or the code that is in it.</source>
        <translation>Se il browser arriva a una pagina di errore, incolla qui il suo indirizzo, o il codice che contiene.</translation>
    </message>
    <message>
        <source>Open this page and press Allow. The browser then ends at an error page.</source>
        <translation>Apri questa pagina e premi Consenti (Allow). Il browser arriva poi a una pagina di errore.</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Apri il browser</translation>
    </message>
    <message>
        <source>Paste the address of that error page here, or the code that is in it.</source>
        <translation>Incolla qui l’indirizzo di quella pagina di errore, o il codice che contiene.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Accesso non effettuato</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nulla è stato salvato.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>ancora {time}</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Waiting to send</source>
        <translation>In attesa di invio</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Esporta...</translation>
    </message>
    <message>
        <source>Export what waits as a file</source>
        <translation>Esporta in un file ciò che attende</translation>
    </message>
    <message>
        <source>No longer waiting: {what}.</source>
        <translation>Non più in attesa: {what}.</translation>
    </message>
    <message>
        <source>Will be sent to {phase}.</source>
        <translation>Sarà inviato su {phase}.</translation>
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
        <translation>libero</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La settimana prima</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La settimana dopo</translation>
    </message>
    <message>
        <source>Search all entries (Ctrl+F)</source>
        <translation>Cerca in tutte le voci (Ctrl+F)</translation>
    </message>
    <message>
        <source>{time} this week</source>
        <translation>{time} questa settimana</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Try it with sample data</source>
        <translation>Prova con dati di esempio</translation>
    </message>
    <message>
        <source>Connect to Timeneye</source>
        <translation>Collega a Timeneye</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Timeneye Desktop</source>
        <translation>Timeneye Desktop</translation>
    </message>
    <message>
        <source>One click starts and stops your time, one line logs it.</source>
        <translation>Un clic avvia e ferma il tuo tempo, una riga lo registra.</translation>
    </message>
    <message>
        <source>A made-up company inside this program. Nothing is stored, nothing leaves this computer.</source>
        <translation>Un’azienda inventata dentro questo programma. Nulla viene salvato, nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>Your own projects and times, with the account you have. It takes two minutes, once.</source>
        <translation>I tuoi progetti e i tuoi tempi, con l’account che hai. Servono due minuti, una volta sola.</translation>
    </message>
    <message>
        <source>Your firm has set everything up. Your browser asks for the account you have.</source>
        <translation>La tua azienda ha configurato tutto. Il browser chiede l’account che hai.</translation>
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
        <translation>Riga</translation>
    </message>
</context>
</TS>
