<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>{title}, {time}: paused, not on your timesheet yet</source>
        <translation>{title}, {time}: en pausa, aún no está en tu hoja de horas</translation>
    </message>
    <message>
        <source>{time} logged, {missing} below the target</source>
        <translation>{time} registrado, {missing} por debajo del objetivo</translation>
    </message>
    <message>
        <source>{time} on one day</source>
        <translation>{time} en un solo día</translation>
    </message>
    <message>
        <source>{title}, {time}: still to come</source>
        <translation>{title}, {time}: aún por llegar</translation>
    </message>
    <message>
        <source>{title}, {time}: on a day off</source>
        <translation>{title}, {time}: en un día libre</translation>
    </message>
    <message>
        <source>{title}, {time}: very long</source>
        <translation>{title}, {time}: muy largo</translation>
    </message>
    <message>
        <source>{title}, {time}: no note</source>
        <translation>{title}, {time}: sin nota</translation>
    </message>
    <message>
        <source>Timeneye did not take something, or there is a question that only you can answer.</source>
        <translation>Timeneye no aceptó algo, o hay una pregunta que solo tú puedes responder.</translation>
    </message>
    <message>
        <source>It is safe here and is sent as soon as Timeneye can be reached.</source>
        <translation>Está a salvo aquí y se envía en cuanto se pueda contactar con Timeneye.</translation>
    </message>
    <message>
        <source>A paused timer is on no timesheet before it is logged.</source>
        <translation>Un temporizador en pausa no está en ninguna hoja de horas hasta que se registra.</translation>
    </message>
    <message>
        <source>Log what is missing, or call it fine: a day off, a short day.</source>
        <translation>Registra lo que falta o indica que está bien: un día libre, un día corto.</translation>
    </message>
    <message>
        <source>A day has 24 hours. Look at its entries.</source>
        <translation>Un día tiene 24 horas. Mira sus entradas.</translation>
    </message>
    <message>
        <source>This day has not come yet. Move the entry, or call it fine.</source>
        <translation>Este día aún no ha llegado. Mueve la entrada o indica que está bien.</translation>
    </message>
    <message>
        <source>Saturday and Sunday are no working days here. Move the entry, or call it fine.</source>
        <translation>El sábado y el domingo no son días laborables aquí. Mueve la entrada o indica que está bien.</translation>
    </message>
    <message>
        <source>More than 10 hours in one entry: was a timer forgotten?</source>
        <translation>Más de 10 horas en una entrada: ¿se olvidó un temporizador?</translation>
    </message>
    <message>
        <source>They say exactly the same. Was one of them logged twice?</source>
        <translation>Dicen exactamente lo mismo. ¿Se registró una de ellas dos veces?</translation>
    </message>
    <message>
        <source>Say what it was, or call it fine.</source>
        <translation>Di qué era o indica que está bien.</translation>
    </message>
    <message>
        <source>Nobody can log on this phase any more. Another one may be meant.</source>
        <translation>Ya nadie puede registrar en esta fase. Puede que se trate de otra.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Mostrar lo que espera</translation>
    </message>
    <message>
        <source>Pick a phase and log it</source>
        <translation>Elegir una fase y registrar</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Mostrar las entradas</translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation>Ajustar el tiempo</translation>
    </message>
    <message>
        <source>Delete one</source>
        <translation>Suprimir una</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Pick another phase</source>
        <translation>Elegir otra fase</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal entries: {title}, {time}</source>
        <translation>
            <numerusform>%Ln entrada igual: {title}, {time}</numerusform>
            <numerusform>%Ln entradas iguales: {title}, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries on {title}, which is closed</source>
        <translation>
            <numerusform>%Ln entrada en {title}, que está cerrada</numerusform>
            <numerusform>%Ln entradas en {title}, que está cerrada</numerusform>
        </translation>
    </message>
    <message>
        <source>Log {time}</source>
        <translation>Registrar {time}</translation>
    </message>
    <message>
        <source>Move to {day}</source>
        <translation>Mover al {day}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing looks wrong among %Ln entries.</source>
        <translation>
            <numerusform>Nada parece estar mal en %Ln entrada.</numerusform>
            <numerusform>Nada parece estar mal en %Ln entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln to look at; there are more.</source>
        <translation>
            <numerusform>El primer punto (%Ln) por revisar; hay más.</numerusform>
            <numerusform>Los %Ln primeros puntos por revisar; hay más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at.</source>
        <translation>
            <numerusform>%Ln punto por revisar.</numerusform>
            <numerusform>%Ln puntos por revisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln called fine.</source>
        <translation>
            <numerusform>%Ln dado por bueno.</numerusform>
            <numerusform>%Ln dados por buenos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter starts a timer that began {time} ago</source>
        <translation>Ctrl+Intro inicia un temporizador que empezó hace {time}</translation>
    </message>
    <message>
        <source>Ctrl+Enter logs the time instead of starting a timer</source>
        <translation>Ctrl+Intro registra el tiempo en vez de iniciar un temporizador</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>hace {time}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation>hoy {clock}</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>ayer {clock}</translation>
    </message>
    <message>
        <source>{day} {clock}</source>
        <translation>{day} {clock}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open Timeneye</source>
        <translation>Abrir Timeneye</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message numerus="yes">
        <source>Change %n entries</source>
        <translation>
            <numerusform>Cambiar %n entrada</numerusform>
            <numerusform>Cambiar %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy day summary</source>
        <translation>Copiar resumen del día</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suprimir</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>Suprimir %n entrada</numerusform>
            <numerusform>Suprimir %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Copy day summary in Markdown</source>
        <translation>Copiar resumen del día en Markdown</translation>
    </message>
    <message>
        <source>Why is it waiting</source>
        <translation>Por qué está en espera</translation>
    </message>
    <message>
        <source>Every entry on this computer is searched.</source>
        <translation>Se busca en todas las entradas de este equipo.</translation>
    </message>
    <message>
        <source>Nothing found on this computer.</source>
        <translation>No se encontró nada en este equipo.</translation>
    </message>
    <message>
        <source>That is all on this computer.</source>
        <translation>Eso es todo lo que hay en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln of more. Another word finds fewer.</source>
        <translation>
            <numerusform>La más reciente de varias. Con otra palabra salen menos.</numerusform>
            <numerusform>Las %Ln más recientes de varias. Con otra palabra salen menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>you, with undo</source>
        <translation>tú, al deshacer</translation>
    </message>
    <message>
        <source>you, with redo</source>
        <translation>tú, al rehacer</translation>
    </message>
    <message>
        <source>on Timeneye or another device</source>
        <translation>en Timeneye u otro dispositivo</translation>
    </message>
    <message>
        <source>Timeneye</source>
        <translation>Timeneye</translation>
    </message>
    <message numerus="yes">
        <source>Took back %n changes.</source>
        <translation>
            <numerusform>%n cambio deshecho.</numerusform>
            <numerusform>%n cambios deshechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed back {what}.</source>
        <translation>Vuelve a estar como antes: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Made %n changes again.</source>
        <translation>
            <numerusform>%n cambio rehecho.</numerusform>
            <numerusform>%n cambios rehechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed {what} again.</source>
        <translation>Cambiado de nuevo: {what}.</translation>
    </message>
    <message>
        <source>Deleted {time} of {what}.</source>
        <translation>Suprimido: {time} de {what}.</translation>
    </message>
    <message>
        <source>Brought back {time} of {what}.</source>
        <translation>Recuperado: {time} de {what}.</translation>
    </message>
    <message>
        <source>Timeneye is told too.</source>
        <translation>También se avisa a Timeneye.</translation>
    </message>
    <message>
        <source>Found on Timeneye: its answer had been lost.</source>
        <translation>Encontrado en Timeneye: su respuesta se había perdido.</translation>
    </message>
    <message>
        <source>Timeneye stored it with other minutes.</source>
        <translation>Timeneye lo guardó con otros minutos.</translation>
    </message>
    <message>
        <source>Logged: {what}</source>
        <translation>Registrado: {what}</translation>
    </message>
    <message>
        <source>Brought back: {what}</source>
        <translation>Recuperado: {what}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation>Suprimido: {what}</translation>
    </message>
    <message>
        <source>Time: {before} became {after}</source>
        <translation>Tiempo: {before} pasó a {after}</translation>
    </message>
    <message>
        <source>Phase: {before} became {after}</source>
        <translation>Fase: {before} pasó a {after}</translation>
    </message>
    <message>
        <source>Day: {before} became {after}</source>
        <translation>Día: {before} pasó a {after}</translation>
    </message>
    <message>
        <source>Note: {before} became {after}</source>
        <translation>Nota: {before} pasó a {after}</translation>
    </message>
    <message>
        <source>another phase</source>
        <translation>otra fase</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>«{note}»</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>sin nota</translation>
    </message>
    <message>
        <source>{title} yesterday</source>
        <translation>{title} ayer</translation>
    </message>
    <message>
        <source>{title} tomorrow</source>
        <translation>{title} mañana</translation>
    </message>
    <message>
        <source>{title} on {day}</source>
        <translation>{title}, {day}</translation>
    </message>
    <message>
        <source>Start {title}</source>
        <translation>Iniciar {title}</translation>
    </message>
    <message>
        <source>Loading older days</source>
        <translation>Cargando días anteriores</translation>
    </message>
    <message>
        <source>Fetch older days from Timeneye</source>
        <translation>Traer días anteriores de Timeneye</translation>
    </message>
    <message>
        <source>Fetching older days from Timeneye. Stop</source>
        <translation>Trayendo días anteriores de Timeneye. Detener</translation>
    </message>
    <message>
        <source>Older days are not on this computer.</source>
        <translation>Los días anteriores no están en este equipo.</translation>
    </message>
    <message>
        <source>That is all there is.</source>
        <translation>Eso es todo lo que hay.</translation>
    </message>
    <message>
        <source>Loading later days</source>
        <translation>Cargando días posteriores</translation>
    </message>
    <message>
        <source>Nothing on this computer for this day.</source>
        <translation>No hay nada de este día en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n entries</source>
        <translation>
            <numerusform>%n entrada cambiada</numerusform>
            <numerusform>%n entradas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entries, {time}</source>
        <translation>
            <numerusform>%n entrada suprimida, {time}</numerusform>
            <numerusform>%n entradas suprimidas, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicated %n entries, {time}</source>
        <translation>
            <numerusform>%n entrada duplicada, {time}</numerusform>
            <numerusform>%n entradas duplicadas, {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Split into {first} and {second}</source>
        <translation>Dividida en {first} y {second}</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n entries into {time}</source>
        <translation>
            <numerusform>%n entrada combinada en {time}</numerusform>
            <numerusform>%n entradas combinadas en {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n entries into {time}; the notes were too long together and are cut</source>
        <translation>
            <numerusform>%n entrada combinada en {time}; las notas juntas eran demasiado largas y se cortaron</numerusform>
            <numerusform>%n entradas combinadas en {time}; las notas juntas eran demasiado largas y se cortaron</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}.</source>
        <translation>{done}.</translation>
    </message>
    <message numerus="yes">
        <source>{done}, but %n could not be changed: gone meanwhile.</source>
        <translation>
            <numerusform>{done}, pero %n no se pudo cambiar: ya no existe.</numerusform>
            <numerusform>{done}, pero %n no se pudieron cambiar: ya no existen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped {title} at {clock}.</source>
        <translation>Detenido a las {clock}: {title}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semana pasada</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>{time} of {target}</source>
        <translation>{time} de {target}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, {time}</source>
        <translation>
            <numerusform>%n entrada, {time}</numerusform>
            <numerusform>%n entradas, {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>Aún sin cargar.</translation>
    </message>
    <message>
        <source>Nothing logged today yet.</source>
        <translation>Hoy aún no hay nada registrado.</translation>
    </message>
    <message>
        <source>Not loaded yet. Last copy: {when}.</source>
        <translation>Aún sin cargar. Última copia: {when}.</translation>
    </message>
    <message>
        <source>Start or stop</source>
        <translation>Iniciar o detener</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Switch to...</source>
        <translation>Cambiar a...</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>Discard the timer</source>
        <translation>Descartar el temporizador</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nueva entrada</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>{day} {date}</source>
        <translation>{day} {date}</translation>
    </message>
    <message>
        <source>today {date}</source>
        <translation>hoy {date}</translation>
    </message>
    <message>
        <source>yesterday {date}</source>
        <translation>ayer {date}</translation>
    </message>
    <message>
        <source>tomorrow {date}</source>
        <translation>mañana {date}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Look over the week</source>
        <translation>Revisar la semana</translation>
    </message>
    <message>
        <source>Mini timer</source>
        <translation>Minitemporizador</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Saved here: {what}. Will be sent.</source>
        <translation>Guardado aquí: {what}. Se enviará.</translation>
    </message>
    <message>
        <source>Logged {what}.</source>
        <translation>Registrado: {what}.</translation>
    </message>
    <message>
        <source>It began at {clock}; {time} of what was before lies in the same time.</source>
        <translation>Empezó a las {clock}; {time} de lo anterior coincide con el mismo tiempo.</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Started {phase}.</source>
        <translation>Iniciado: {phase}.</translation>
    </message>
    <message>
        <source>{time} of what was before is trimmed.</source>
        <translation>Recortado: {time} de lo anterior.</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>En toda la ventana</translation>
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
        <translation>A la línea de entrada</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Espacio</translation>
    </message>
    <message>
        <source>Stop the timer, or start the last one again</source>
        <translation>Detener el temporizador o volver a iniciar el último</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Space</source>
        <translation>Ctrl+Mayús+Espacio</translation>
    </message>
    <message>
        <source>Pause the timer, or resume it</source>
        <translation>Pausar el temporizador o reanudarlo</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Go on with the last phase</source>
        <translation>Seguir con la última fase</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Change the note of what runs</source>
        <translation>Cambiar la nota de lo que está en marcha</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search all entries</source>
        <translation>Buscar en todas las entradas</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Izquierda</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Derecha</translation>
    </message>
    <message>
        <source>Day before, day after</source>
        <translation>Día anterior, día siguiente</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Inicio</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Mayús+Z</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Deshacer, rehacer</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Mayús+E</translation>
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
        <translation>El menú</translation>
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
        <translation>Cerrar la ventana</translation>
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
        <translation>Esta hoja; en un campo, solo F1</translation>
    </message>
    <message>
        <source>Entry line</source>
        <translation>Línea de entrada</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>What the button says: log, or start a timer</source>
        <translation>Lo que dice el botón: registrar o iniciar un temporizador</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>The other of the two</source>
        <translation>La otra de las dos cosas</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Walk through the phases on offer, else through earlier lines</source>
        <translation>Recorrer las fases propuestas o, si no hay, las líneas anteriores</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take the phase that is highlighted; else on to the chips</source>
        <translation>Tomar la fase resaltada; si no hay, pasar a las etiquetas</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Earlier lines that start like this one</source>
        <translation>Líneas anteriores que empiezan como esta</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take back one thing at a time; Up brings the text back</source>
        <translation>Retirar una cosa cada vez; Arriba recupera el texto</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Several lines: look at them, then log them together</source>
        <translation>Varias líneas: revisarlas y registrarlas juntas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>On a chip: what else its words could mean</source>
        <translation>En una etiqueta: qué más pueden significar sus palabras</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic derecho</translation>
    </message>
    <message>
        <source>On a chip: edit it</source>
        <translation>En una etiqueta: editarla</translation>
    </message>
    <message>
        <source>Pasted lines</source>
        <translation>Líneas pegadas</translation>
    </message>
    <message>
        <source>Log all that are right</source>
        <translation>Registrar todas las correctas</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation>Editar la línea</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Pick a phase for the selected lines</source>
        <translation>Elegir una fase para las líneas seleccionadas</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Drop the selected lines</source>
        <translation>Quitar las líneas seleccionadas</translation>
    </message>
    <message>
        <source>Back; the lines are kept</source>
        <translation>Atrás; las líneas se conservan</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Libro (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Datos (JSON)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendario (iCalendar)</translation>
    </message>
    <message>
        <source>For Excel, LibreOffice and the like, with a sheet of totals.</source>
        <translation>Para Excel, LibreOffice y similares, con una hoja de totales.</translation>
    </message>
    <message>
        <source>For any spreadsheet or program that reads tables.</source>
        <translation>Para cualquier hoja de cálculo o programa que lea tablas.</translation>
    </message>
    <message>
        <source>For programs. Nothing is left out.</source>
        <translation>Para programas. No se omite nada.</translation>
    </message>
    <message>
        <source>Each entry is an event of a whole day that keeps nobody busy.</source>
        <translation>Cada entrada es un evento de todo el día que no marca a nadie como ocupado.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
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
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Timeneye id</source>
        <translation>ID de Timeneye</translation>
    </message>
    <message>
        <source>on Timeneye</source>
        <translation>en Timeneye</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún sin enviar</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>{time} {title}</source>
        <translation>{time} {title}</translation>
    </message>
    <message>
        <source>Nothing is logged on these days.</source>
        <translation>No hay nada registrado en estos días.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, {time}</source>
        <translation>
            <numerusform>%Ln entrada, {time}</numerusform>
            <numerusform>%Ln entradas, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not on Timeneye yet: included, and marked.</source>
        <translation>
            <numerusform>%Ln de ellas aún no está en Timeneye: incluida y marcada.</numerusform>
            <numerusform>%Ln de ellas aún no están en Timeneye: incluidas y marcadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries are on this computer yet.</source>
        <translation>Aún no hay entradas en este equipo.</translation>
    </message>
    <message>
        <source>Entries before {day} are not on this computer yet.</source>
        <translation>Las entradas anteriores al {day} aún no están en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {all} entries</source>
        <translation>
            <numerusform>{done} de {all} entrada</numerusform>
            <numerusform>{done} de {all} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln entries, {time}</source>
        <translation>
            <numerusform>Copiado: %Ln entrada, {time}</numerusform>
            <numerusform>Copiado: %Ln entradas, {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written. An older file is as it was.</source>
        <translation>El disco está lleno, así que no se escribió nada. Si había un archivo, está como estaba.</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Total: {time}</source>
        <translation>Total: {time}</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Mayús+O</translation>
    </message>
    <message>
        <source>Switch to a phase that you pick</source>
        <translation>Cambiar a una fase que elijas</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Delete</source>
        <translation>Ctrl+Mayús+Supr</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Mayús+N</translation>
    </message>
    <message>
        <source>What is not sent yet</source>
        <translation>Lo que aún está sin enviar</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>This computer: what works here</source>
        <translation>Este equipo: lo que funciona aquí</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Mayús+F1</translation>
    </message>
    <message>
        <source>Edit; with several selected, change phase, day or note of all</source>
        <translation>Editar; con varias seleccionadas, cambiar fase, día o nota de todas</translation>
    </message>
    <message>
        <source>Go on with it now</source>
        <translation>Seguir con ella ahora</translation>
    </message>
    <message>
        <source>Walk through the entries</source>
        <translation>Recorrer las entradas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>First and last of those in the list</source>
        <translation>Primera y última de la lista</translation>
    </message>
    <message>
        <source>Shift+Up</source>
        <translation>Mayús+Arriba</translation>
    </message>
    <message>
        <source>Shift+Down</source>
        <translation>Mayús+Abajo</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Seleccionar varias</translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation>Ctrl+Clic</translation>
    </message>
    <message>
        <source>Shift+Click</source>
        <translation>Mayús+Clic</translation>
    </message>
    <message>
        <source>Select several with the mouse</source>
        <translation>Seleccionar varias con el ratón</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all of the day</source>
        <translation>Seleccionar todas las del día</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Mayús+D</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Dividir en dos</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Merge those of one phase and day</source>
        <translation>Combinar las de una misma fase y día</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Mayús+C</translation>
    </message>
    <message>
        <source>Copy a summary of the day</source>
        <translation>Copiar un resumen del día</translation>
    </message>
    <message>
        <source>Delete; Ctrl+Z brings it back</source>
        <translation>Suprimir; Ctrl+Z la recupera</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>History of the entry</source>
        <translation>Historial de la entrada</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>All of this in a menu</source>
        <translation>Todo esto en un menú</translation>
    </message>
    <message>
        <source>Select one only; leave the search</source>
        <translation>Seleccionar solo una; salir de la búsqueda</translation>
    </message>
    <message>
        <source>While editing</source>
        <translation>Al editar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Time: 5 minutes, with Shift 1. Day: one day</source>
        <translation>Tiempo: 5 minutos, con Mayús 1. Día: un día</translation>
    </message>
    <message>
        <source>Time: 30 minutes. Day: a week</source>
        <translation>Tiempo: 30 minutos. Día: una semana</translation>
    </message>
    <message>
        <source>Picking a phase</source>
        <translation>Al elegir una fase</translation>
    </message>
    <message>
        <source>Walk through the phases</source>
        <translation>Recorrer las fases</translation>
    </message>
    <message>
        <source>Eight at a time</source>
        <translation>De ocho en ocho</translation>
    </message>
    <message>
        <source>Take the highlighted one</source>
        <translation>Tomar la resaltada</translation>
    </message>
    <message>
        <source>Pin it to the top</source>
        <translation>Fijarla arriba</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultarla</translation>
    </message>
    <message>
        <source>Alt+H</source>
        <translation>Alt+H</translation>
    </message>
    <message>
        <source>Show hidden ones, if there are any</source>
        <translation>Mostrar las ocultas, si las hay</translation>
    </message>
    <message>
        <source>Alt+C</source>
        <translation>Alt+C</translation>
    </message>
    <message>
        <source>Show closed ones, if there are any</source>
        <translation>Mostrar las cerradas, si las hay</translation>
    </message>
    <message>
        <source>Pin and hide in a menu</source>
        <translation>Fijar y ocultar en un menú</translation>
    </message>
    <message>
        <source>What the entry line understands, in any order</source>
        <translation>Lo que entiende la línea de entrada, en cualquier orden</translation>
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
        <translation>Duración: Intro la registra</translation>
    </message>
    <message>
        <source>9-10:30</source>
        <translation>9-10:30</translation>
    </message>
    <message>
        <source>From nine to half past ten: logs 1:30</source>
        <translation>De nueve a diez y media: registra 1:30</translation>
    </message>
    <message>
        <source>25m ago</source>
        <translation>hace 25m</translation>
    </message>
    <message>
        <source>@9:30</source>
        <translation>@9:30</translation>
    </message>
    <message>
        <source>A timer that began then</source>
        <translation>Un temporizador que empezó entonces</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
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
        <translation>En ese día</translation>
    </message>
    <message>
        <source>acme des</source>
        <translation>acme dis</translation>
    </message>
    <message>
        <source>/acme des</source>
        <translation>/acme dis</translation>
    </message>
    <message>
        <source>Project and phase; after / it is never the note</source>
        <translation>Proyecto y fase; después de / nunca es la nota</translation>
    </message>
    <message>
        <source>&apos;2 reviews</source>
        <translation>&apos;2 revisiones</translation>
    </message>
    <message>
        <source>An apostrophe keeps a word for the note</source>
        <translation>Un apóstrofo deja una palabra en la nota</translation>
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
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Worked on away from the computer</source>
        <translation>Se trabaja lejos del equipo</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>reciente</translation>
    </message>
    <message>
        <source>used earlier</source>
        <translation>usada antes</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>iniciales</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>parecida</translation>
    </message>
    <message>
        <source>usual on {weekday}s</source>
        <translation>habitual cada {weekday}</translation>
    </message>
    <message>
        <source>usual on {weekday} mornings</source>
        <translation>habitual cada {weekday} por la mañana</translation>
    </message>
    <message>
        <source>usual on {weekday} afternoons</source>
        <translation>habitual cada {weekday} por la tarde</translation>
    </message>
    <message>
        <source>usual on {weekday} evenings</source>
        <translation>habitual cada {weekday} al final del día</translation>
    </message>
    <message>
        <source>usual on {weekday} nights</source>
        <translation>habitual cada {weekday} por la noche</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”.</source>
        <translation>Nada coincide con «{words}».</translation>
    </message>
    <message>
        <source>Timeneye lists no project for you yet. Somebody has to add you to one.</source>
        <translation>Timeneye aún no muestra ningún proyecto para ti. Alguien tiene que añadirte a uno.</translation>
    </message>
    <message>
        <source>No open phase is known here yet. They appear as Timeneye lists them.</source>
        <translation>Aquí aún no se conoce ninguna fase abierta. Aparecen cuando Timeneye las muestra.</translation>
    </message>
    <message>
        <source>Not loaded yet. Projects and phases appear here once Timeneye could be reached.</source>
        <translation>Aún sin cargar. Los proyectos y las fases aparecen aquí en cuanto se pueda contactar con Timeneye.</translation>
    </message>
    <message>
        <source>“{title}” is closed on Timeneye, which refuses time on it. Somebody has to open it again there.</source>
        <translation>«{title}» está cerrada en Timeneye, que no admite tiempo en ella. Alguien tiene que volver a abrirla allí.</translation>
    </message>
    <message>
        <source>Hid “{title}”. Its whole words still find it.</source>
        <translation>Se ocultó «{title}». Aún se encuentra con sus palabras completas.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden phases do: Alt+H shows them.</source>
        <translation>
            <numerusform>%n fase oculta sí: Alt+H la muestra.</numerusform>
            <numerusform>%n fases ocultas sí: Alt+H las muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer letters, or show closed phases with Alt+C.</source>
        <translation>Prueba con menos letras o muestra las fases cerradas con Alt+C.</translation>
    </message>
    <message>
        <source>Try fewer letters or another word.</source>
        <translation>Prueba con menos letras u otra palabra.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>as much as {before}</source>
        <translation>lo mismo que {before}</translation>
    </message>
    <message>
        <source>{time} more than {before}</source>
        <translation>{time} más que {before}</translation>
    </message>
    <message>
        <source>{time} less than {before}</source>
        <translation>{time} menos que {before}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>last week by this day</source>
        <translation>la semana pasada a estas alturas</translation>
    </message>
    <message>
        <source>last month by this day</source>
        <translation>el mes pasado a estas alturas</translation>
    </message>
    <message>
        <source>last year by this day</source>
        <translation>el año pasado a estas alturas</translation>
    </message>
    <message>
        <source>the days before</source>
        <translation>los días anteriores</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>el día anterior</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>la semana anterior</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>el mes anterior</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>el año anterior</translation>
    </message>
    <message>
        <source>Everything is on Timeneye. What was loaded here stays on this computer.</source>
        <translation>Todo está en Timeneye. Lo que se cargó aquí se queda en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not on Timeneye yet. Nothing is lost: this stays on this computer and is sent after the next sign-in of the same person.</source>
        <translation>
            <numerusform>%Ln cambio aún no está en Timeneye. No se pierde nada: se queda en este equipo y se envía cuando la misma persona vuelva a iniciar sesión.</numerusform>
            <numerusform>%Ln cambios aún no están en Timeneye. No se pierde nada: se quedan en este equipo y se envían cuando la misma persona vuelva a iniciar sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample data is gone then, with everything you tried in it.</source>
        <translation>Entonces desaparecen los datos de ejemplo, con todo lo que probaste en ellos.</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Jornada</translation>
    </message>
    <message>
        <source>Daily target</source>
        <translation>Objetivo diario</translation>
    </message>
    <message>
        <source>Hours a working day should hold, such as 8:00. 0 shows no target.</source>
        <translation>Horas que debe tener una jornada, como 8:00. 0 no muestra ningún objetivo.</translation>
    </message>
    <message>
        <source>goal hours minutes time per day workday part-time total</source>
        <translation>objetivo meta horas minutos tiempo por día diario jornada laboral media parcial total</translation>
    </message>
    <message>
        <source>The day begins at</source>
        <translation>El día empieza a las</translation>
    </message>
    <message>
        <source>Such as 4:00, up to 6:00: what is done earlier belongs to the day before. 0:00 is midnight.</source>
        <translation>Por ejemplo 4:00, hasta 6:00: lo que se hace antes pertenece al día anterior. 0:00 es medianoche.</translation>
    </message>
    <message>
        <source>midnight night shift late start of day date boundary</source>
        <translation>medianoche noche turno de noche nocturno tarde inicio del día fecha límite</translation>
    </message>
    <message>
        <source>A timer that runs into the next day</source>
        <translation>Un temporizador que pasa al día siguiente</translation>
    </message>
    <message>
        <source>midnight overnight split cut two days date late</source>
        <translation>medianoche noche madrugada dividir cortar partir dos días fecha tarde</translation>
    </message>
    <message>
        <source>Asks when it is stopped</source>
        <translation>Pregunta al detenerlo</translation>
    </message>
    <message>
        <source>An entry for each day</source>
        <translation>Una entrada por cada día</translation>
    </message>
    <message>
        <source>One entry, on the first day</source>
        <translation>Una entrada, el primer día</translation>
    </message>
    <message>
        <source>Measured time is rounded to</source>
        <translation>El tiempo medido se redondea a</translation>
    </message>
    <message>
        <source>Once, when a timer is stopped. What is left over goes to the next one of the day.</source>
        <translation>Una vez, al detener un temporizador. Lo que sobra pasa al siguiente del día.</translation>
    </message>
    <message>
        <source>rounding round minutes steps quarter increments billing nearest interval</source>
        <translation>redondeo redondear minutos pasos cuarto de hora incrementos facturación más cercano intervalo</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>6 minutes</source>
        <translation>6 minutos</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>Hold what ran before</source>
        <translation>Mantener en pausa lo anterior</translation>
    </message>
    <message>
        <source>A timer makes way for another one paused, with its time. Otherwise it is logged at once.</source>
        <translation>Un temporizador cede el paso a otro y queda en pausa, con su tiempo. Si no, se registra enseguida.</translation>
    </message>
    <message>
        <source>switch several parallel pause keep store stop start</source>
        <translation>cambiar varios paralelo pausar pausa mantener guardar detener iniciar</translation>
    </message>
    <message>
        <source>Work hours</source>
        <translation>Horario de trabajo</translation>
    </message>
    <message>
        <source>Outside of them nobody is reminded to start a timer.</source>
        <translation>Fuera de él no se recuerda a nadie que inicie un temporizador.</translation>
    </message>
    <message>
        <source>working days week schedule monday tuesday wednesday thursday friday saturday sunday free</source>
        <translation>trabajo laboral días laborables semana horario lunes martes miércoles jueves viernes sábado domingo libre festivo</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Avisarme</translation>
    </message>
    <message>
        <source>When no timer runs in work hours, one runs for long, the target is reached, or something waits at the end of the day.</source>
        <translation>Cuando no hay ningún temporizador en marcha en horario de trabajo, uno lleva mucho en marcha, se alcanza el objetivo o algo espera al final del día.</translation>
    </message>
    <message>
        <source>reminder nag forget forgotten notification quiet silent evening long idle</source>
        <translation>recordatorio recordar aviso olvidar olvidado notificación tranquilo silencioso tarde noche largo inactivo</translation>
    </message>
    <message>
        <source>Propose a break after</source>
        <translation>Proponer un descanso tras</translation>
    </message>
    <message>
        <source>Such as 0:50. The timer is never stopped by it. 0 proposes none.</source>
        <translation>Por ejemplo 0:50. Nunca detiene el temporizador. 0 no propone ninguno.</translation>
    </message>
    <message>
        <source>pomodoro focus rhythm pause rest break</source>
        <translation>pomodoro concentración enfoque ritmo pausa reposo descanso</translation>
    </message>
    <message>
        <source>A break takes</source>
        <translation>Un descanso dura</translation>
    </message>
    <message>
        <source>Then you hear of it. 0 stays quiet.</source>
        <translation>Después se te avisa. 0 no avisa.</translation>
    </message>
    <message>
        <source>pomodoro focus rhythm pause rest break length</source>
        <translation>pomodoro concentración enfoque ritmo pausa reposo descanso duración</translation>
    </message>
    <message>
        <source>Ask after</source>
        <translation>Preguntar tras</translation>
    </message>
    <message>
        <source>An absence that long is asked about once you are back. 0:00 never asks.</source>
        <translation>Por una ausencia así de larga se pregunta cuando vuelves. 0:00 no pregunta nunca.</translation>
    </message>
    <message>
        <source>idle away absence inactivity lock screen sleep suspend minutes detection pause break</source>
        <translation>inactivo inactividad ausente ausencia fuera bloquear bloqueo pantalla suspender suspensión minutos detección pausa descanso</translation>
    </message>
    <message>
        <source>Calls count as presence</source>
        <translation>Las llamadas cuentan como presencia</translation>
    </message>
    <message>
        <source>What keeps the screen awake, such as a call or a presentation, is no absence.</source>
        <translation>Lo que mantiene la pantalla activa, como una llamada o una presentación, no es una ausencia.</translation>
    </message>
    <message>
        <source>video meeting presentation film inhibitor caffeine screen awake zoom teams</source>
        <translation>vídeo videollamada reunión llamada presentación película inhibidor caffeine pantalla activa zoom teams</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>theme look colors mode night appearance bright accessibility a11y vision</source>
        <translation>tema aspecto color colores modo noche nocturno apariencia claro brillo accesibilidad a11y visión</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>language lingua sprache langue idioma translation english italian german french spanish</source>
        <translation>idioma lengua language lingua sprache langue traducción inglés italiano alemán francés español</translation>
    </message>
    <message>
        <source>Closing the window leaves the app there, or in the mini timer without a tray. Otherwise closing quits.</source>
        <translation>Al cerrar la ventana, la app se queda ahí, o en el minitemporizador si no hay bandeja. Si no, cerrar es salir.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Teclas en todas partes</translation>
    </message>
    <message>
        <source>Away from the computer</source>
        <translation>Lejos del equipo</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Pantalla bloqueada</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Suspensión</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Inicio con la sesión</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>funciona en parte</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>not looked for yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>Nothing here shows tray icons, so the mini timer or the window stands in. GNOME needs the extension AppIndicator.</source>
        <translation>Nada muestra aquí iconos de bandeja, así que el minitemporizador o la ventana ocupan su lugar. GNOME necesita la extensión AppIndicator.</translation>
    </message>
    <message>
        <source>Nothing here shows notifications with buttons. The window says what they would.</source>
        <translation>Nada muestra aquí notificaciones con botones. La ventana dice lo que dirían.</translation>
    </message>
    <message>
        <source>They are switched off in the settings.</source>
        <translation>Están desactivadas en los ajustes.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs. Its own keyboard settings can run a command; the settings name them.</source>
        <translation>Este escritorio no da teclas a los programas. Sus propios ajustes de teclado pueden ejecutar un comando; los ajustes los nombran.</translation>
    </message>
    <message>
        <source>Something that takes keys is not installed. The desktop&apos;s keyboard settings can run a command instead.</source>
        <translation>Falta por instalar algo que recibe las teclas. Los ajustes de teclado del escritorio pueden ejecutar un comando en su lugar.</translation>
    </message>
    <message>
        <source>The desktop took the keys back. Quit and start again.</source>
        <translation>El escritorio recuperó las teclas. Sal y vuelve a empezar.</translation>
    </message>
    <message>
        <source>Another program has some of the keys. The settings say which.</source>
        <translation>Otro programa tiene algunas de las teclas. Los ajustes dicen cuáles.</translation>
    </message>
    <message>
        <source>Nothing here tells when nobody is at the computer. A sleep is still seen.</source>
        <translation>Nada dice aquí cuándo no hay nadie ante el equipo. Una suspensión se ve igualmente.</translation>
    </message>
    <message>
        <source>Only the desktop&apos;s own hint tells, some minutes late.</source>
        <translation>Solo lo dice la señal del propio escritorio, con unos minutos de retraso.</translation>
    </message>
    <message>
        <source>Nothing here tells when the screen is locked.</source>
        <translation>Nada dice aquí cuándo está bloqueada la pantalla.</translation>
    </message>
    <message>
        <source>Nothing announces a sleep. The clock shows afterwards how long it was.</source>
        <translation>Nada anuncia una suspensión. El reloj muestra después cuánto duró.</translation>
    </message>
    <message>
        <source>The system does not let it be changed here. Its own list of programs to start can.</source>
        <translation>El sistema no deja cambiarlo aquí. Su propia lista de programas de inicio sí puede.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet and sign in again. Until then a sign-in ends with the app.</source>
        <translation>Instala GNOME Keyring o KWallet y vuelve a iniciar sesión. Hasta entonces, una sesión termina con la app.</translation>
    </message>
    <message>
        <source>It does not answer. Unlock it, then test again.</source>
        <translation>No responde. Desbloquéalo y prueba de nuevo.</translation>
    </message>
    <message>
        <source>It did not give back what it was given. Unlock it, then test again.</source>
        <translation>No devolvió lo que se le dio. Desbloquéalo y prueba de nuevo.</translation>
    </message>
    <message>
        <source>It cannot be written. Give it back to your user, then start again.</source>
        <translation>No se puede escribir en ella. Devuélvela a tu usuario y vuelve a empezar.</translation>
    </message>
    <message>
        <source>The disk is almost full. Make room, or nothing more can be saved.</source>
        <translation>El disco está casi lleno. Haz sitio o no se podrá guardar nada más.</translation>
    </message>
    <message>
        <source>It cannot be reached. What you log is saved here and sent later.</source>
        <translation>No se puede contactar con él. Lo que registras se guarda aquí y se envía después.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in of its own. Open a page in the browser.</source>
        <translation>La red pide su propio inicio de sesión. Abre una página en el navegador.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for it. Ask whoever runs the network for their certificate.</source>
        <translation>Nadie en quien confíe este equipo responde por él. Pide su certificado a quien gestiona la red.</translation>
    </message>
    <message>
        <source>It answers with errors. The app tries again by itself.</source>
        <translation>Responde con errores. La app vuelve a intentarlo por sí sola.</translation>
    </message>
    <message>
        <source>It answers, and wants you to sign in again.</source>
        <translation>Responde y pide que vuelvas a iniciar sesión.</translation>
    </message>
    <message>
        <source>One was sent. Did you see it?</source>
        <translation>Se envió una. ¿La viste?</translation>
    </message>
    <message>
        <source>It gave back what it was given.</source>
        <translation>Devolvió lo que se le dio.</translation>
    </message>
    <message>
        <source>It answered.</source>
        <translation>Respondió.</translation>
    </message>
    <message>
        <source>{used} in use, {free} free, in {place}</source>
        <translation>{used} en uso, {free} libres, en {place}</translation>
    </message>
    <message>
        <source>Untouched for {time}, says {source}</source>
        <translation>Sin actividad desde hace {time}, según {source}</translation>
    </message>
    <message>
        <source>The test did not succeed.</source>
        <translation>La prueba no salió bien.</translation>
    </message>
    <message>
        <source>The test succeeded.</source>
        <translation>La prueba salió bien.</translation>
    </message>
    <message>
        <source>A click on the icon</source>
        <translation>Un clic en el icono</translation>
    </message>
    <message>
        <source>The middle button always starts or stops the last timer.</source>
        <translation>El botón central siempre inicia o detiene el último temporizador.</translation>
    </message>
    <message>
        <source>mouse notification area icon menu bar primary left button</source>
        <translation>ratón área notificación icono menú barra principal izquierdo botón</translation>
    </message>
    <message>
        <source>Opens the panel</source>
        <translation>Abre el panel</translation>
    </message>
    <message>
        <source>Starts or stops</source>
        <translation>Inicia o detiene</translation>
    </message>
    <message>
        <source>Opens the window</source>
        <translation>Abre la ventana</translation>
    </message>
    <message>
        <source>Drawn for</source>
        <translation>Dibujado para</translation>
    </message>
    <message>
        <source>If the icon is hard to see, say how bright its bar is.</source>
        <translation>Si el icono se ve mal, indica si su barra es clara u oscura.</translation>
    </message>
    <message>
        <source>icon panel bar taskbar dark light white black color invisible colour monochrome</source>
        <translation>icono panel barra tareas oscuro claro blanco negro color invisible monocromo</translation>
    </message>
    <message>
        <source>A light bar</source>
        <translation>Una barra clara</translation>
    </message>
    <message>
        <source>A dark bar</source>
        <translation>Una barra oscura</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>background exit minimize hide x button notification area run</source>
        <translation>segundo plano salir minimizar ocultar x botón cerrar área notificación ejecutar</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Mostrar notificaciones</translation>
    </message>
    <message>
        <source>When something needs you. Otherwise it waits on a card in the window.</source>
        <translation>Cuando algo te necesita. Si no, espera en una tarjeta en la ventana.</translation>
    </message>
    <message>
        <source>notify alert popup bubble message quiet silent disturb desktop</source>
        <translation>notificar notificación alerta aviso emergente globo mensaje tranquilo silencioso molestar escritorio</translation>
    </message>
    <message>
        <source>Show the mini timer</source>
        <translation>Mostrar el minitemporizador</translation>
    </message>
    <message>
        <source>A small window of its own with what runs. It is moved by dragging it.</source>
        <translation>Una pequeña ventana propia con lo que está en marcha. Se mueve arrastrándola.</translation>
    </message>
    <message>
        <source>floating widget overlay small always visible desktop</source>
        <translation>flotante widget superpuesto pequeño siempre visible escritorio</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>size digits name full compact</source>
        <translation>tamaño cifras nombre completo compacto</translation>
    </message>
    <message>
        <source>The time only</source>
        <translation>Solo el tiempo</translation>
    </message>
    <message>
        <source>Time and phase</source>
        <translation>Tiempo y fase</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Above other windows</source>
        <translation>Sobre otras ventanas</translation>
    </message>
    <message>
        <source>always on top stay front pin floating</source>
        <translation>siempre encima delante primer plano quedar frente fijar flotante</translation>
    </message>
    <message>
        <source>Opacity in percent</source>
        <translation>Opacidad en porcentaje</translation>
    </message>
    <message>
        <source>From 30 to 100.</source>
        <translation>De 30 a 100.</translation>
    </message>
    <message>
        <source>transparent transparency see through fade</source>
        <translation>transparente transparencia translúcido atenuar opaco</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>Teclas en todos los programas</translation>
    </message>
    <message>
        <source>Start or stop the timer</source>
        <translation>Iniciar o detener el temporizador</translation>
    </message>
    <message>
        <source>Press the button, then the keys together. Backspace removes them, Escape leaves.</source>
        <translation>Pulsa el botón y luego las teclas a la vez. Retroceso las quita, Esc sale.</translation>
    </message>
    <message>
        <source>global hotkey shortcut keyboard combination toggle anywhere binding</source>
        <translation>global atajo teclado tecla combinación alternar en cualquier parte asignar</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pausar o seguir</translation>
    </message>
    <message>
        <source>global hotkey shortcut keyboard resume rest</source>
        <translation>global atajo teclado tecla reanudar descanso pausa</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Entrada rápida</translation>
    </message>
    <message>
        <source>global hotkey shortcut keyboard log bar type line</source>
        <translation>global atajo teclado tecla registrar barra escribir línea</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>global hotkey shortcut keyboard open raise front</source>
        <translation>global atajo teclado tecla abrir traer al frente</translation>
    </message>
    <message>
        <source>Show or hide the mini timer</source>
        <translation>Mostrar u ocultar el minitemporizador</translation>
    </message>
    <message>
        <source>global hotkey shortcut keyboard floating small</source>
        <translation>global atajo teclado tecla flotante pequeño</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>For the next sign-in. It begins with https://.</source>
        <translation>Para el próximo inicio de sesión. Empieza por https://.</translation>
    </message>
    <message>
        <source>host url timeneye track domain site company on-premise api</source>
        <translation>servidor host url timeneye track dominio sitio empresa local api</translation>
    </message>
    <message>
        <source>Time zone of your Timeneye account</source>
        <translation>Zona horaria de tu cuenta de Timeneye</translation>
    </message>
    <message>
        <source>Such as Europe/Rome, as your profile there has it. Empty compares nothing.</source>
        <translation>Como Europe/Rome, igual que en tu perfil. Vacío no compara nada.</translation>
    </message>
    <message>
        <source>timezone travel abroad clock utc gmt profile country city</source>
        <translation>zona horaria viaje extranjero reloj utc gmt perfil país ciudad</translation>
    </message>
    <message>
        <source>Strict delivery</source>
        <translation>Entrega estricta</translation>
    </message>
    <message>
        <source>Logs through a timer: slower, and never twice, whatever the network does.</source>
        <translation>Registra mediante un temporizador: más lento y nunca dos veces, haga lo que haga la red.</translation>
    </message>
    <message>
        <source>safe double duplicate twice exactly once reliable network outbox queue</source>
        <translation>seguro doble duplicado dos veces exactamente una vez fiable red bandeja salida cola</translation>
    </message>
    <message>
        <source>Port for signing in</source>
        <translation>Puerto para iniciar sesión</translation>
    </message>
    <message>
        <source>The browser answers here. Register the address below with Timeneye, exactly as it is.</source>
        <translation>El navegador responde aquí. Registra en Timeneye la dirección de abajo, exactamente como está.</translation>
    </message>
    <message>
        <source>redirect callback uri url oauth browser loopback localhost number client id</source>
        <translation>redirección redirect callback uri url oauth navegador loopback localhost número cliente id</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Buscar una versión nueva una vez al día</translation>
    </message>
    <message>
        <source>update upgrade release new version check download automatic</source>
        <translation>actualización actualizar nueva versión comprobar descarga automática</translation>
    </message>
    <message>
        <source>Nothing is sent while this can only be looked at.</source>
        <translation>No se envía nada mientras esto solo se pueda consultar.</translation>
    </message>
    <message>
        <source>Timeneye does not accept this sign-in any more, so nothing can be sent.</source>
        <translation>Timeneye ya no acepta esta sesión, así que no se puede enviar nada.</translation>
    </message>
    <message>
        <source>Timeneye cannot be reached now.</source>
        <translation>Ahora no se puede contactar con Timeneye.</translation>
    </message>
    <message>
        <source>What is left needs you. Look at it in the waiting list.</source>
        <translation>Lo que queda te necesita. Míralo en la lista de espera.</translation>
    </message>
    <message>
        <source>This takes longer than usual.</source>
        <translation>Esto tarda más de lo habitual.</translation>
    </message>
    <message numerus="yes">
        <source>{begin} to {end}, on %Ln days.</source>
        <translation>
            <numerusform>De {begin} a {end}, en %Ln día.</numerusform>
            <numerusform>De {begin} a {end}, en %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>{begin} to {end}. {days}</source>
        <translation>De {begin} a {end}. {days}</translation>
    </message>
    <message>
        <source>Saved here: {time} ({measured}) to {title}. Will be sent.</source>
        <translation>Guardado aquí: {time} ({measured}) en {title}. Se enviará.</translation>
    </message>
    <message>
        <source>Logged {time} ({measured}) to {title}.</source>
        <translation>Registrado: {time} ({measured}) en {title}.</translation>
    </message>
    <message numerus="yes">
        <source>Saved here: %Ln entries to {title}. Will be sent.</source>
        <translation>
            <numerusform>Guardado aquí: %Ln entrada en {title}. Se enviará.</numerusform>
            <numerusform>Guardado aquí: %Ln entradas en {title}. Se enviarán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Logged %Ln entries to {title}.</source>
        <translation>
            <numerusform>Registrado: %Ln entrada en {title}.</numerusform>
            <numerusform>Registrado: %Ln entradas en {title}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved here to {title}. {days} Will be sent.</source>
        <translation>Guardado aquí en {title}. {days} Se enviará.</translation>
    </message>
    <message>
        <source>Logged to {title}. {days}</source>
        <translation>Registrado en {title}. {days}</translation>
    </message>
    <message>
        <source>{day}: {time}. {next_day}: {next_time}.</source>
        <translation>{day}: {time}. {next_day}: {next_time}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop; first set its time, it is more than 24 hours</source>
        <translation>Detener; ajusta antes su tiempo, son más de 24 horas</translation>
    </message>
    <message>
        <source>Log {time} to {title}</source>
        <translation>Registrar {time} en {title}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Stop at {clock} and log {time} to {title}</source>
        <translation>Detener a las {clock} y registrar {time} en {title}</translation>
    </message>
    <message>
        <source>Stop at {clock}</source>
        <translation>Detener a las {clock}</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nada en marcha</translation>
    </message>
    <message>
        <source>{title} {time}</source>
        <translation>{title} {time}</translation>
    </message>
    <message>
        <source>Resume {title} {time}</source>
        <translation>Reanudar {title} {time}</translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}, en pausa</translation>
    </message>
    <message>
        <source>Today {time} of {target}</source>
        <translation>Hoy {time} de {target}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Aún sin cargar</translation>
    </message>
    <message>
        <source>Everything is on Timeneye</source>
        <translation>Todo está en Timeneye</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>Suprimir igualmente</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar lo suyo</translation>
    </message>
    <message>
        <source>Log it again</source>
        <translation>Registrarlo de nuevo</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>Dejarlo suprimido</translation>
    </message>
    <message>
        <source>Log it anyway</source>
        <translation>Registrarlo igualmente</translation>
    </message>
    <message>
        <source>It is the same work</source>
        <translation>Es el mismo trabajo</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Registrarlo</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>Take the first</source>
        <translation>Tomar la primera</translation>
    </message>
    <message>
        <source>Log mine too</source>
        <translation>Registrar también lo mío</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Export what waits</source>
        <translation>Exportar lo que espera</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet (*.csv)</source>
        <translation>CSV, para una hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>Discard {time} on {title}? It will not reach Timeneye.</source>
        <translation>¿Descartar {time} en {title}? No llegará a Timeneye.</translation>
    </message>
    <message>
        <source>Discard {time}? It will not reach Timeneye.</source>
        <translation>¿Descartar {time}? No llegará a Timeneye.</translation>
    </message>
    <message>
        <source>Discard the edit to {time} on {title}? The entry goes back to what Timeneye has.</source>
        <translation>¿Descartar el cambio a {time} en {title}? La entrada vuelve a lo que tiene Timeneye.</translation>
    </message>
    <message>
        <source>Discard the edit to {time}? The entry goes back to what Timeneye has.</source>
        <translation>¿Descartar el cambio a {time}? La entrada vuelve a lo que tiene Timeneye.</translation>
    </message>
    <message>
        <source>Discard the delete? The entry on {title} comes back and stays on Timeneye.</source>
        <translation>¿Descartar la supresión? La entrada en {title} vuelve y se queda en Timeneye.</translation>
    </message>
    <message>
        <source>Discard the delete? The entry comes back and stays on Timeneye.</source>
        <translation>¿Descartar la supresión? La entrada vuelve y se queda en Timeneye.</translation>
    </message>
    <message>
        <source>Discard the timer on {title}? All the time it measured goes with it and will not reach Timeneye.</source>
        <translation>¿Descartar el temporizador en {title}? Con él se va todo el tiempo que midió y no llegará a Timeneye.</translation>
    </message>
    <message>
        <source>Discard the timer? All the time it measured goes with it and will not reach Timeneye.</source>
        <translation>¿Descartar el temporizador? Con él se va todo el tiempo que midió y no llegará a Timeneye.</translation>
    </message>
    <message>
        <source>Discard the change of the timer on {title}? So goes what was done with it after that, a stop as well.</source>
        <translation>¿Descartar el cambio del temporizador en {title}? También se va lo que se hizo con él después, incluso detenerlo.</translation>
    </message>
    <message>
        <source>Discard the change of the timer? So goes what was done with it after that, a stop as well.</source>
        <translation>¿Descartar el cambio del temporizador? También se va lo que se hizo con él después, incluso detenerlo.</translation>
    </message>
    <message>
        <source>Discard {time} on {title}? It will not reach Timeneye. The timer comes back as if it had not been stopped.</source>
        <translation>¿Descartar {time} en {title}? No llegará a Timeneye. El temporizador vuelve como si no se hubiera detenido.</translation>
    </message>
    <message>
        <source>Discard {time}? It will not reach Timeneye. The timer comes back as if it had not been stopped.</source>
        <translation>¿Descartar {time}? No llegará a Timeneye. El temporizador vuelve como si no se hubiera detenido.</translation>
    </message>
    <message>
        <source>Discard the removal? The timer on {title} comes back and stays on Timeneye.</source>
        <translation>¿Descartar la retirada? El temporizador en {title} vuelve y se queda en Timeneye.</translation>
    </message>
    <message>
        <source>Discard the removal? The timer comes back and stays on Timeneye.</source>
        <translation>¿Descartar la retirada? El temporizador vuelve y se queda en Timeneye.</translation>
    </message>
    <message>
        <source>Discard the change on {title}? It will not reach Timeneye.</source>
        <translation>¿Descartar el cambio en {title}? No llegará a Timeneye.</translation>
    </message>
    <message>
        <source>Discard it? It will not reach Timeneye.</source>
        <translation>¿Descartarlo? No llegará a Timeneye.</translation>
    </message>
    <message>
        <source>Forget {time} on {title}? It will not reach Timeneye.</source>
        <translation>¿Olvidar {time} en {title}? No llegará a Timeneye.</translation>
    </message>
    <message>
        <source>Forget {time}? It will not reach Timeneye.</source>
        <translation>¿Olvidar {time}? No llegará a Timeneye.</translation>
    </message>
    <message>
        <source>Is {time} on {title} the same work? It stands on Timeneye once then.</source>
        <translation>¿Es {time} en {title} el mismo trabajo? Entonces queda una sola vez en Timeneye.</translation>
    </message>
    <message>
        <source>Is {time} the same work? It stands on Timeneye once then.</source>
        <translation>¿Es {time} el mismo trabajo? Entonces queda una sola vez en Timeneye.</translation>
    </message>
    <message>
        <source>Keep theirs? The edit to {time} on {title} goes.</source>
        <translation>¿Conservar lo suyo? El cambio a {time} en {title} se pierde.</translation>
    </message>
    <message>
        <source>Keep theirs? The edit to {time} goes.</source>
        <translation>¿Conservar lo suyo? El cambio a {time} se pierde.</translation>
    </message>
    <message>
        <source>Leave it deleted? Timeneye stays without {time} on {title}.</source>
        <translation>¿Dejarlo suprimido? Timeneye se queda sin {time} en {title}.</translation>
    </message>
    <message>
        <source>Leave it deleted? Timeneye stays without {time}.</source>
        <translation>¿Dejarlo suprimido? Timeneye se queda sin {time}.</translation>
    </message>
    <message>
        <source>Keep the entry on {title}? It stays on Timeneye as it is there.</source>
        <translation>¿Conservar la entrada en {title}? Se queda en Timeneye como está allí.</translation>
    </message>
    <message>
        <source>Keep the entry? It stays on Timeneye as it is there.</source>
        <translation>¿Conservar la entrada? Se queda en Timeneye como está allí.</translation>
    </message>
    <message>
        <source>Keep theirs? The {time} on {title} measured here will not reach Timeneye.</source>
        <translation>¿Conservar lo suyo? El tiempo {time} en {title} medido aquí no llegará a Timeneye.</translation>
    </message>
    <message>
        <source>Keep theirs? The {time} measured here will not reach Timeneye.</source>
        <translation>¿Conservar lo suyo? El tiempo {time} medido aquí no llegará a Timeneye.</translation>
    </message>
    <message>
        <source>Forget {time} on {title}? Timeneye keeps the entries it has.</source>
        <translation>¿Olvidar {time} en {title}? Timeneye conserva las entradas que tiene.</translation>
    </message>
    <message>
        <source>Forget {time}? Timeneye keeps the entries it has.</source>
        <translation>¿Olvidar {time}? Timeneye conserva las entradas que tiene.</translation>
    </message>
    <message>
        <source>What was changed on it afterwards goes too.</source>
        <translation>También se va lo que se cambió después.</translation>
    </message>
    <message>
        <source>Twice: {ours} on {title}</source>
        <translation>Dos veces: {ours} en {title}</translation>
    </message>
    <message>
        <source>Twice: {ours}</source>
        <translation>Dos veces: {ours}</translation>
    </message>
    <message>
        <source>Second timer on {title}</source>
        <translation>Segundo temporizador en {title}</translation>
    </message>
    <message>
        <source>Second timer</source>
        <translation>Segundo temporizador</translation>
    </message>
    <message>
        <source>Timer on {title}</source>
        <translation>Temporizador en {title}</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>Not shown: {ours} on {title}</source>
        <translation>No se muestra: {ours} en {title}</translation>
    </message>
    <message>
        <source>Not shown: {ours}</source>
        <translation>No se muestra: {ours}</translation>
    </message>
    <message>
        <source>Timeneye shows {ours} on {title} ({day}) twice. One may be a late copy.</source>
        <translation>Timeneye muestra {ours} en {title} ({day}) dos veces. Una puede ser una copia tardía.</translation>
    </message>
    <message>
        <source>Timeneye shows {ours} ({day}) twice. One may be a late copy.</source>
        <translation>Timeneye muestra {ours} ({day}) dos veces. Una puede ser una copia tardía.</translation>
    </message>
    <message>
        <source>Timeneye runs a second timer on {title}. It may be a late copy.</source>
        <translation>Timeneye tiene en marcha un segundo temporizador en {title}. Puede ser una copia tardía.</translation>
    </message>
    <message>
        <source>Timeneye runs a second timer. It may be a late copy.</source>
        <translation>Timeneye tiene en marcha un segundo temporizador. Puede ser una copia tardía.</translation>
    </message>
    <message>
        <source>Stopped on another device: {theirs} on Timeneye, {ours} here.</source>
        <translation>Detenido en otro dispositivo: {theirs} en Timeneye, {ours} aquí.</translation>
    </message>
    <message>
        <source>Timeneye took this ({day}) but does not show it.</source>
        <translation>Timeneye aceptó esto ({day}) pero no lo muestra.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation>Quitar uno</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep {theirs}</source>
        <translation>Conservar {theirs}</translation>
    </message>
    <message>
        <source>Use {ours}</source>
        <translation>Usar {ours}</translation>
    </message>
    <message>
        <source>Edit: {time} on {title}</source>
        <translation>Cambio: {time} en {title}</translation>
    </message>
    <message>
        <source>Edit: {time}</source>
        <translation>Cambio: {time}</translation>
    </message>
    <message>
        <source>Delete an entry on {title}</source>
        <translation>Suprimir una entrada en {title}</translation>
    </message>
    <message>
        <source>Delete an entry</source>
        <translation>Suprimir una entrada</translation>
    </message>
    <message>
        <source>Start timer on {title}</source>
        <translation>Iniciar temporizador en {title}</translation>
    </message>
    <message>
        <source>Start a timer</source>
        <translation>Iniciar un temporizador</translation>
    </message>
    <message>
        <source>Change timer on {title}</source>
        <translation>Cambiar temporizador en {title}</translation>
    </message>
    <message>
        <source>Change a timer</source>
        <translation>Cambiar un temporizador</translation>
    </message>
    <message>
        <source>Stop timer, log {time} to {title}</source>
        <translation>Detener temporizador, registrar {time} en {title}</translation>
    </message>
    <message>
        <source>Stop a timer, log {time}</source>
        <translation>Detener un temporizador, registrar {time}</translation>
    </message>
    <message>
        <source>Remove timer on {title}</source>
        <translation>Quitar temporizador en {title}</translation>
    </message>
    <message>
        <source>Remove a timer</source>
        <translation>Quitar un temporizador</translation>
    </message>
    <message>
        <source>Send {title}</source>
        <translation>Enviar {title}</translation>
    </message>
    <message>
        <source>Send a change</source>
        <translation>Enviar un cambio</translation>
    </message>
    <message>
        <source>It is sent once you have signed in again.</source>
        <translation>Se envía cuando vuelvas a iniciar sesión.</translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation>Intentado una vez</translation>
    </message>
    <message>
        <source>Tried twice</source>
        <translation>Intentado dos veces</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>desde {when}</translation>
    </message>
    <message>
        <source>{title}, {state} {since}. {why}</source>
        <translation>{title}, {state} {since}. {why}</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>Guardado aquí.</translation>
    </message>
    <message>
        <source>Saved here. It is sent after the one before it.</source>
        <translation>Guardado aquí. Se envía después del anterior.</translation>
    </message>
    <message>
        <source>Looked for again at {clock}.</source>
        <translation>Se vuelve a buscar: {clock}.</translation>
    </message>
    <message>
        <source>Looked for as soon as Timeneye can be reached.</source>
        <translation>Se busca en cuanto se pueda contactar con Timeneye.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times</source>
        <translation>
            <numerusform>Intentado %n vez</numerusform>
            <numerusform>Intentado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>{tried}. Nothing is sent until you decide.</source>
        <translation>{tried}. No se envía nada hasta que decidas.</translation>
    </message>
    <message>
        <source>{tried}, again at {clock}.</source>
        <translation>{tried}, de nuevo a las {clock}.</translation>
    </message>
    <message>
        <source>{tried}.</source>
        <translation>{tried}.</translation>
    </message>
    <message>
        <source>Left as Timeneye has it: {what}.</source>
        <translation>Se deja como lo tiene Timeneye: {what}.</translation>
    </message>
    <message>
        <source>Discarded: {what}.</source>
        <translation>Descartado: {what}.</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nada que enviar</translation>
    </message>
    <message>
        <source>Something did not work. Nothing is lost.</source>
        <translation>Algo no funcionó. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Timeneye could not be asked.</source>
        <translation>No se pudo preguntar a Timeneye.</translation>
    </message>
    <message>
        <source>Timeneye cannot be reached. Check the server address and the network.</source>
        <translation>No se puede contactar con Timeneye. Comprueba la dirección del servidor y la red.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so nothing was sent. Whoever runs the network may help.</source>
        <translation>Este equipo no confía en el certificado del servidor, así que no se envió nada. Quien gestiona la red puede ayudar.</translation>
    </message>
    <message>
        <source>The answer of Timeneye was lost.</source>
        <translation>Se perdió la respuesta de Timeneye.</translation>
    </message>
    <message>
        <source>Timeneye refused this.</source>
        <translation>Timeneye lo rechazó.</translation>
    </message>
    <message>
        <source>Timeneye did not accept this.</source>
        <translation>Timeneye no lo aceptó.</translation>
    </message>
    <message>
        <source>Timeneye does not accept this sign-in any more.</source>
        <translation>Timeneye ya no acepta esta sesión.</translation>
    </message>
    <message>
        <source>Your Timeneye account may not do this.</source>
        <translation>Tu cuenta de Timeneye no puede hacer esto.</translation>
    </message>
    <message>
        <source>Timeneye does not know this. Check the server address.</source>
        <translation>Timeneye no conoce esto. Comprueba la dirección del servidor.</translation>
    </message>
    <message>
        <source>Timeneye says this exists already.</source>
        <translation>Timeneye dice que esto ya existe.</translation>
    </message>
    <message>
        <source>Timeneye asks for a short pause. It goes on by itself.</source>
        <translation>Timeneye pide una breve pausa. Sigue por sí solo.</translation>
    </message>
    <message>
        <source>Something on the way answered instead of Timeneye. The network may want you to sign in.</source>
        <translation>Algo por el camino respondió en lugar de Timeneye. Puede que la red pida iniciar sesión.</translation>
    </message>
    <message>
        <source>Timeneye has trouble at the moment. It is tried again.</source>
        <translation>Timeneye tiene problemas en este momento. Se vuelve a intentar.</translation>
    </message>
    <message>
        <source>The answer could not be read. Is this the address of a Timeneye server?</source>
        <translation>No se pudo leer la respuesta. ¿Es esta la dirección de un servidor de Timeneye?</translation>
    </message>
    <message>
        <source>The sign-in did not come to an end.</source>
        <translation>El inicio de sesión no llegó a su fin.</translation>
    </message>
    <message>
        <source>Another program holds the port that the browser answers on. Paste the address the browser ends at instead.</source>
        <translation>Otro programa ocupa el puerto en el que responde el navegador. Pega mejor la dirección en la que termina el navegador.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>El inicio de sesión se rechazó en el navegador.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser in time. Open it again when you are ready.</source>
        <translation>El navegador no respondió a tiempo. Vuelve a abrirlo cuando quieras.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>El inicio de sesión se canceló.</translation>
    </message>
    <message>
        <source>Timeneye does not accept these. Check the client id and secret, or the token.</source>
        <translation>Timeneye no acepta estos datos. Comprueba el ID y el secreto de cliente, o el token.</translation>
    </message>
    <message>
        <source>This is neither the address the browser ended at nor a code.</source>
        <translation>Esto no es ni la dirección en la que terminó el navegador ni un código.</translation>
    </message>
    <message>
        <source>Timeneye lists no project for this account yet, so it cannot say who you are. Somebody has to add you to one.</source>
        <translation>Timeneye aún no muestra ningún proyecto para esta cuenta, así que no puede decir quién eres. Alguien tiene que añadirte a uno.</translation>
    </message>
    <message>
        <source>The server address must begin with https://.</source>
        <translation>La dirección del servidor debe empezar por https://.</translation>
    </message>
    <message>
        <source>This could not be saved. What you typed is still here.</source>
        <translation>No se pudo guardar. Lo que escribiste sigue aquí.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What you typed is still here.</source>
        <translation>El disco está lleno, así que no se pudo guardar. Lo que escribiste sigue aquí.</translation>
    </message>
    <message>
        <source>The data folder cannot be written, so nothing can be saved there.</source>
        <translation>No se puede escribir en la carpeta de datos, así que no se puede guardar nada en ella.</translation>
    </message>
    <message>
        <source>The data file is damaged and no new one could be begun. What you typed is still here.</source>
        <translation>El archivo de datos está dañado y no se pudo crear uno nuevo. Lo que escribiste sigue aquí.</translation>
    </message>
    <message>
        <source>The data file comes from a newer version of this app. Please update the app.</source>
        <translation>El archivo de datos es de una versión más nueva de esta app. Actualiza la app.</translation>
    </message>
    <message>
        <source>The app is already running with this account.</source>
        <translation>La app ya está en marcha con esta cuenta.</translation>
    </message>
    <message>
        <source>That address says that the sign-in was declined. Open the page again.</source>
        <translation>Esa dirección dice que el inicio de sesión se rechazó. Abre la página de nuevo.</translation>
    </message>
    <message>
        <source>That address is of another sign-in. Open the link from here, and paste its end.</source>
        <translation>Esa dirección es de otro inicio de sesión. Abre el enlace desde aquí y pega dónde termina.</translation>
    </message>
    <message>
        <source>Three answers came and none was yours. Please begin again.</source>
        <translation>Llegaron tres respuestas y ninguna era la tuya. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>What starts by itself on this computer cannot be changed from here.</source>
        <translation>Lo que se inicia por sí solo en este equipo no se puede cambiar desde aquí.</translation>
    </message>
    <message>
        <source>The desktop does not allow this app to start by itself. Its own settings may.</source>
        <translation>El escritorio no permite que esta app se inicie por sí sola. Puede que sus propios ajustes sí.</translation>
    </message>
    <message>
        <source>This is being sent right now.</source>
        <translation>Esto se está enviando ahora mismo.</translation>
    </message>
    <message>
        <source>This is on Timeneye already.</source>
        <translation>Esto ya está en Timeneye.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile, so it was left as it is.</source>
        <translation>Esto se cambió entretanto en otro lugar, así que se dejó como está.</translation>
    </message>
    <message>
        <source>Dates go from 2000 to one year ahead.</source>
        <translation>Las fechas van desde 2000 hasta dentro de un año.</translation>
    </message>
    <message>
        <source>Type a time such as 1:30.</source>
        <translation>Escribe un tiempo como 1:30.</translation>
    </message>
    <message>
        <source>This entry is not there any more.</source>
        <translation>Esta entrada ya no está.</translation>
    </message>
    <message>
        <source>There is something with this name already. Choose another name.</source>
        <translation>Ya hay algo con este nombre. Elige otro nombre.</translation>
    </message>
    <message>
        <source>This folder cannot be written. Choose another one.</source>
        <translation>No se puede escribir en esta carpeta. Elige otra.</translation>
    </message>
    <message>
        <source>Paste it here first.</source>
        <translation>Pégalo aquí primero.</translation>
    </message>
    <message>
        <source>This holds characters that none of them has. Copy it again.</source>
        <translation>Contiene caracteres que ninguno de ellos tiene. Cópialo de nuevo.</translation>
    </message>
    <message>
        <source>This is longer than any of them. Copy it again.</source>
        <translation>Es más largo que cualquiera de ellos. Cópialo de nuevo.</translation>
    </message>
    <message>
        <source>There is a space in the middle. Copy it again.</source>
        <translation>Hay un espacio en medio. Cópialo de nuevo.</translation>
    </message>
    <message>
        <source>This is not a file with a client id and a client secret. Ask whoever gave it to you.</source>
        <translation>Este archivo no contiene un ID y un secreto de cliente. Pregunta a quien te lo dio.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>An earlier try may have reached Timeneye, so this cannot move. Look there, then retry or discard.</source>
        <translation>Puede que un intento anterior llegara a Timeneye, así que esto no se puede mover. Míralo allí y luego reintenta o descarta.</translation>
    </message>
    <message>
        <source>How long did it take? Add a time such as 1:30.</source>
        <translation>¿Cuánto duró? Añade un tiempo como 1:30.</translation>
    </message>
    <message>
        <source>A time goes from 1 minute to 24 hours.</source>
        <translation>Un tiempo va de 1 minuto a 24 horas.</translation>
    </message>
    <message>
        <source>A note has room for 1,500 characters. Shorten it a little.</source>
        <translation>Una nota admite 1500 caracteres. Acórtala un poco.</translation>
    </message>
    <message>
        <source>This entry has not been loaded yet. Sync, then answer again.</source>
        <translation>Esta entrada aún no se ha cargado. Sincroniza y responde de nuevo.</translation>
    </message>
    <message>
        <source>Only entries of one phase and one day can become one.</source>
        <translation>Solo las entradas de una misma fase y día pueden unirse en una.</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>No hay ningún temporizador en marcha.</translation>
    </message>
    <message>
        <source>The timer did not run at that time.</source>
        <translation>El temporizador no estaba en marcha a esa hora.</translation>
    </message>
    <message>
        <source>There is nothing to start yet. Pick a phase first.</source>
        <translation>Aún no hay nada que iniciar. Elige antes una fase.</translation>
    </message>
    <message>
        <source>Another timer began after that. Stop it first, or begin later.</source>
        <translation>Otro temporizador empezó después. Detenlo antes o empieza más tarde.</translation>
    </message>
    <message>
        <source>This is no day. Try yesterday, mon or 12 mar.</source>
        <translation>Esto no es un día. Prueba ayer, lun o 12 mar.</translation>
    </message>
    <message>
        <source>That time is not there any more.</source>
        <translation>Ese tiempo ya no está.</translation>
    </message>
    <message>
        <source>An absence is a time up to 4 hours, such as 0:10. 0 never asks.</source>
        <translation>Una ausencia es un tiempo de hasta 4 horas, como 0:10. 0 no pregunta nunca.</translation>
    </message>
    <message>
        <source>Hours look like 9:00-17:00. An empty field is a free day.</source>
        <translation>Un horario se escribe 9:00-17:00. Un campo vacío es un día libre.</translation>
    </message>
    <message>
        <source>A rhythm is a time up to 4 hours, such as 0:50. 0 proposes none.</source>
        <translation>Un ritmo es un tiempo de hasta 4 horas, como 0:50. 0 no propone ninguno.</translation>
    </message>
    <message>
        <source>Opacity goes from 30 to 100 percent.</source>
        <translation>La opacidad va del 30 al 100 por ciento.</translation>
    </message>
    <message>
        <source>A port is a number from 1024 to 65535.</source>
        <translation>Un puerto es un número de 1024 a 65535.</translation>
    </message>
    <message>
        <source>Time zones are called like Europe/Rome or America/New_York.</source>
        <translation>Las zonas horarias se llaman como Europe/Rome o America/New_York.</translation>
    </message>
    <message>
        <source>A day begins at midnight or later, up to 6:00.</source>
        <translation>Un día empieza a medianoche o más tarde, hasta las 6:00.</translation>
    </message>
    <message>
        <source>A target is a time up to 24 hours, such as 8:00. 0 shows none.</source>
        <translation>Un objetivo es un tiempo de hasta 24 horas, como 8:00. 0 no muestra ninguno.</translation>
    </message>
    <message>
        <source>A part is shorter than the whole. Type fewer minutes.</source>
        <translation>Una parte es más corta que el todo. Escribe menos minutos.</translation>
    </message>
    <message>
        <source>Name a project and phase, and add a time such as 1:30.</source>
        <translation>Indica proyecto y fase, y añade un tiempo como 1:30.</translation>
    </message>
    <message>
        <source>Pick a project and phase first.</source>
        <translation>Elige antes un proyecto y una fase.</translation>
    </message>
    <message>
        <source>This was decided already.</source>
        <translation>Esto ya se decidió.</translation>
    </message>
    <message>
        <source>This is not the address of a server. One looks like https://track.timeneye.com.</source>
        <translation>Esto no es la dirección de un servidor. Una es, por ejemplo, https://track.timeneye.com.</translation>
    </message>
    <message>
        <source>That sign-in belongs to somebody else. Nothing was changed. Sign in as the person named here.</source>
        <translation>Esa sesión es de otra persona. No se cambió nada. Inicia sesión como la persona que se nombra aquí.</translation>
    </message>
    <message>
        <source>This timer was stopped on another device. Decide in the waiting list which time counts.</source>
        <translation>Este temporizador se detuvo en otro dispositivo. Decide en la lista de espera qué tiempo cuenta.</translation>
    </message>
    <message>
        <source>That start is still to come.</source>
        <translation>Ese inicio aún está por llegar.</translation>
    </message>
    <message>
        <source>This timer is not there any more.</source>
        <translation>Este temporizador ya no está.</translation>
    </message>
    <message>
        <source>A timer runs today. Add a time such as 1:30 to log it on that day.</source>
        <translation>Un temporizador es siempre de hoy. Añade un tiempo como 1:30 para registrarlo en ese día.</translation>
    </message>
    <message>
        <source>This timer has run for more than 24 hours. Set its time first, then stop it.</source>
        <translation>Este temporizador lleva más de 24 horas en marcha. Ajusta antes su tiempo y luego detenlo.</translation>
    </message>
    <message>
        <source>This timer is paused already.</source>
        <translation>Este temporizador ya está en pausa.</translation>
    </message>
    <message>
        <source>This timer is running already.</source>
        <translation>Este temporizador ya está en marcha.</translation>
    </message>
    <message>
        <source>This is no time. Try 1:30, 90m or 1.5h.</source>
        <translation>Esto no es un tiempo. Prueba 1:30, 90m o 1,5h.</translation>
    </message>
    <message>
        <source>Timeneye says this phase is closed. Your time is safe here. Pick another phase.</source>
        <translation>Timeneye dice que esta fase está cerrada. Tu tiempo está a salvo aquí. Elige otra fase.</translation>
    </message>
    <message>
        <source>Timeneye does not let you do this. The phase may be closed to you, or the period locked.</source>
        <translation>Timeneye no te permite hacer esto. Puede que la fase esté cerrada para ti o el periodo bloqueado.</translation>
    </message>
    <message>
        <source>This entry was deleted on Timeneye meanwhile.</source>
        <translation>Esta entrada se suprimió entretanto en Timeneye.</translation>
    </message>
    <message>
        <source>This was changed on Timeneye meanwhile. Which one counts?</source>
        <translation>Esto se cambió entretanto en Timeneye. ¿Cuál cuenta?</translation>
    </message>
    <message>
        <source>Timeneye has an equal entry from elsewhere. Is it the same work?</source>
        <translation>Timeneye tiene una entrada igual de otro origen. ¿Es el mismo trabajo?</translation>
    </message>
    <message>
        <source>Timeneye has more than one entry that may be this one.</source>
        <translation>Timeneye tiene más de una entrada que puede ser esta.</translation>
    </message>
    <message>
        <source>This timer was stopped on another device, with another time. Which one counts?</source>
        <translation>Este temporizador se detuvo en otro dispositivo, con otro tiempo. ¿Cuál cuenta?</translation>
    </message>
    <message>
        <source>This timer was removed on Timeneye. Its time is safe here: log it, or let it go.</source>
        <translation>Este temporizador se quitó en Timeneye. Su tiempo está a salvo aquí: regístralo o déjalo ir.</translation>
    </message>
    <message>
        <source>Timeneye ended this timer but shows no entry. Its time is safe here.</source>
        <translation>Timeneye terminó este temporizador pero no muestra ninguna entrada. Su tiempo está a salvo aquí.</translation>
    </message>
    <message>
        <source>The data file was damaged. It was set aside. What was not on Timeneye yet is still here.</source>
        <translation>El archivo de datos estaba dañado. Se apartó. Lo que aún no estaba en Timeneye sigue aquí.</translation>
    </message>
    <message>
        <source>The data file was damaged. It was set aside and a new one begun. Some work may be missing.</source>
        <translation>El archivo de datos estaba dañado. Se apartó y se creó uno nuevo. Puede faltar algo de trabajo.</translation>
    </message>
    <message>
        <source>Timeneye has another time zone for you than this computer, whose dates your entries get.</source>
        <translation>Timeneye tiene para ti otra zona horaria que este equipo, cuyas fechas reciben tus entradas.</translation>
    </message>
    <message>
        <source>The file with which your firm set this up makes no sense, so nothing in it counts.</source>
        <translation>El archivo con el que tu empresa lo configuró no tiene sentido, así que nada de lo que contiene cuenta.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link into one.</source>
        <translation>No se pudo abrir ningún navegador. Copia el enlace en uno.</translation>
    </message>
    <message>
        <source>There is no tray here. Closing the window leaves the mini timer; close that too, and the window minimises.</source>
        <translation>Aquí no hay bandeja. Al cerrar la ventana queda el minitemporizador; si lo cierras también, la ventana se minimiza.</translation>
    </message>
    <message>
        <source>Your choice holds until you quit.</source>
        <translation>Lo que elegiste vale hasta que salgas.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. You can look and export, but not change anything.</source>
        <translation>No se puede escribir en la carpeta de datos. Puedes mirar y exportar, pero no cambiar nada.</translation>
    </message>
    <message>
        <source>The data file comes from a newer version of this app. You can look and export. Please update.</source>
        <translation>El archivo de datos es de una versión más nueva de esta app. Puedes mirar y exportar. Actualiza la app.</translation>
    </message>
    <message>
        <source>Some work waits for long now. It is safe here and is still being sent.</source>
        <translation>Hay trabajo que espera desde hace mucho. Está a salvo aquí y se sigue enviando.</translation>
    </message>
    <message>
        <source>No keyring keeps this sign-in. You stay signed in until you quit.</source>
        <translation>Ningún llavero guarda esta sesión. Sigue abierta hasta que salgas.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>On Timeneye.</source>
        <translation>En Timeneye.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Saved here. It is sent as soon as Timeneye can be reached.</source>
        <translation>Guardado aquí. Se envía en cuanto se pueda contactar con Timeneye.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>On its way to Timeneye.</source>
        <translation>De camino a Timeneye.</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>The answer was lost. Timeneye is asked before anything is sent again.</source>
        <translation>La respuesta se perdió. Se pregunta a Timeneye antes de volver a enviar nada.</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>te necesita</translation>
    </message>
    <message>
        <source>Timeneye did not take this. Your time is safe here.</source>
        <translation>Timeneye no aceptó esto. Tu tiempo está a salvo aquí.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The network wants you to sign in</source>
        <translation>La red pide iniciar sesión</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>El certificado del servidor no es de confianza</translation>
    </message>
    <message>
        <source>Timeneye has trouble</source>
        <translation>Timeneye tiene problemas</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Another program ({program}) holds the port that the browser answers on. Paste the address the browser ends at instead.</source>
        <translation>Otro programa ({program}) ocupa el puerto en el que responde el navegador. Pega mejor la dirección en la que termina el navegador.</translation>
    </message>
    <message>
        <source>Something unexpected happened. It was written to the log; nothing that was saved is lost.</source>
        <translation>Ocurrió algo inesperado. Se anotó en el registro; no se pierde nada de lo guardado.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>Eso no es posible ahora.</translation>
    </message>
    <message>
        <source>Timeneye says: {words}</source>
        <translation>Timeneye dice: {words}</translation>
    </message>
    <message>
        <source>Saved here: {time} to {title}. Will be sent.</source>
        <translation>Guardado aquí: {time} en {title}. Se enviará.</translation>
    </message>
    <message>
        <source>Logged {time} to {title}.</source>
        <translation>Registrado: {time} en {title}.</translation>
    </message>
    <message>
        <source>A newer version, {version}, is there.</source>
        <translation>Hay una versión más nueva, {version}.</translation>
    </message>
    <message>
        <source>{one}, {more}</source>
        <translation>{one}, {more}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting to send</source>
        <translation>
            <numerusform>%Ln por enviar</numerusform>
            <numerusform>%Ln por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln te necesita</numerusform>
            <numerusform>%Ln te necesitan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries could not be read</source>
        <translation>
            <numerusform>%Ln entrada no se pudo leer</numerusform>
            <numerusform>%Ln entradas no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>Loading weeks {done} of {total}</source>
        <translation>Cargando semanas: {done} de {total}</translation>
    </message>
    <message>
        <source>Loading phases {done} of {total}</source>
        <translation>Cargando fases: {done} de {total}</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>aún sin cargar</translation>
    </message>
    <message>
        <source>synced {clock}</source>
        <translation>sincronizado {clock}</translation>
    </message>
    <message>
        <source>synced {when}</source>
        <translation>sincronizado {when}</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Timeneye has let the app in</source>
        <translation>Timeneye ha dado acceso a la aplicación</translation>
    </message>
    <message>
        <source>One step is left in Timeneye Desktop. You can close this page.</source>
        <translation>Falta un paso en Timeneye Desktop. Puedes cerrar esta página.</translation>
    </message>
    <message>
        <source>Back to Timeneye Desktop</source>
        <translation>Vuelve a Timeneye Desktop</translation>
    </message>
    <message>
        <source>The app says how the sign-in went. You can close this page.</source>
        <translation>La aplicación dice cómo ha ido el inicio de sesión. Puedes cerrar esta página.</translation>
    </message>
    <message>
        <source>Kept: the screen was held awake by {program}.</source>
        <translation>Se conserva: {program} mantuvo activa la pantalla.</translation>
    </message>
    <message>
        <source>So that your timers are at hand when you sign in to this computer.</source>
        <translation>Para que tus temporizadores estén a mano cuando inicies sesión en este equipo.</translation>
    </message>
    <message>
        <source>Last activity {moment}.</source>
        <translation>Última actividad: {moment}.</translation>
    </message>
    <message>
        <source>{title} ran overnight</source>
        <translation>{title} siguió toda la noche</translation>
    </message>
    <message>
        <source>Computer slept {since} to {until}</source>
        <translation>Equipo suspendido de {since} a {until}</translation>
    </message>
    <message>
        <source>{title} was running when it slept.</source>
        <translation>{title} estaba en marcha al suspenderse.</translation>
    </message>
    <message>
        <source>Timeneye was closed {since} to {until}</source>
        <translation>Timeneye estuvo cerrado de {since} a {until}</translation>
    </message>
    <message>
        <source>{title} went on meanwhile: {time}.</source>
        <translation>{title} siguió mientras tanto: {time}.</translation>
    </message>
    <message>
        <source>Away {since} to {until}</source>
        <translation>Ausencia de {since} a {until}</translation>
    </message>
    <message>
        <source>{time} on {title} are marked, not removed.</source>
        <translation>{time} en {title}: marcado, no quitado.</translation>
    </message>
    <message>
        <source>Away {since} to {until}: {time}</source>
        <translation>Ausencia de {since} a {until}: {time}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} a {until}</translation>
    </message>
    <message>
        <source>{range}, {time}</source>
        <translation>{range}, {time}</translation>
    </message>
    <message>
        <source>keep {time}</source>
        <translation>conservar {time}</translation>
    </message>
    <message>
        <source>remove {time}</source>
        <translation>quitar {time}</translation>
    </message>
    <message>
        <source>give {time}</source>
        <translation>asignar {time}</translation>
    </message>
    <message>
        <source>Kept {time} on {title}.</source>
        <translation>Conservado: {time} en {title}.</translation>
    </message>
    <message>
        <source>Removed {time} of {title}.</source>
        <translation>Quitado: {time} de {title}.</translation>
    </message>
    <message>
        <source>Gave {time} of {title} away.</source>
        <translation>Asignado a otra fase: {time} de {title}.</translation>
    </message>
    <message>
        <source>Away from {title}: {what}.</source>
        <translation>Ausencia en {title}: {what}.</translation>
    </message>
    <message>
        <source>Moved to {day}.</source>
        <translation>Movido al {day}.</translation>
    </message>
    <message>
        <source>Set to {time}.</source>
        <translation>Ajustado a {time}.</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>La nota está guardada.</translation>
    </message>
    <message>
        <source>Called fine.</source>
        <translation>Dado por bueno.</translation>
    </message>
    <message>
        <source>Moved to {phase}.</source>
        <translation>Movido a {phase}.</translation>
    </message>
    <message>
        <source>Deleted one entry of {title}.</source>
        <translation>Suprimida una entrada de {title}.</translation>
    </message>
    <message>
        <source>No timer for {time}</source>
        <translation>{time} sin temporizador</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Start {phase}</source>
        <translation>Iniciar {phase}</translation>
    </message>
    <message>
        <source>Log it…</source>
        <translation>Registrarlo…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Listo por hoy</translation>
    </message>
    <message>
        <source>Last: {title}.</source>
        <translation>Último: {title}.</translation>
    </message>
    <message>
        <source>Last: {title}, until {clock}.</source>
        <translation>Último: {title}, hasta las {clock}.</translation>
    </message>
    <message>
        <source>{title} has run {time}</source>
        <translation>{title} lleva {time} en marcha</translation>
    </message>
    <message>
        <source>No pause since {clock}.</source>
        <translation>Sin pausa desde las {clock}.</translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>Sigo trabajando</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cut at…</source>
        <translation>Cortar a las…</translation>
    </message>
    <message>
        <source>{time} reached</source>
        <translation>{time}: objetivo alcanzado</translation>
    </message>
    <message>
        <source>Anything from here counts as extra.</source>
        <translation>A partir de aquí, todo cuenta como extra.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message numerus="yes">
        <source>%n paused timers</source>
        <translation>
            <numerusform>%n temporizador en pausa</numerusform>
            <numerusform>%n temporizadores en pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>They are not on your timesheet yet.</source>
        <translation>Aún no están en tu hoja de horas.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not sent yet</source>
        <translation>
            <numerusform>%n entrada aún sin enviar</numerusform>
            <numerusform>%n entradas aún sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>They are safe here and are sent as soon as Timeneye can be reached.</source>
        <translation>Están a salvo aquí y se envían en cuanto se pueda contactar con Timeneye.</translation>
    </message>
    <message>
        <source>{time} without a pause</source>
        <translation>{time} sin pausa</translation>
    </message>
    <message>
        <source>Time for a break. {title} runs on.</source>
        <translation>Es hora de un descanso. {title} sigue en marcha.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>A break of {time}</source>
        <translation>Un descanso de {time}</translation>
    </message>
    <message>
        <source>{title} is paused.</source>
        <translation>{title} está en pausa.</translation>
    </message>
    <message>
        <source>What needs you is said here, with buttons such as this.</source>
        <translation>Lo que te necesita se dice aquí, con botones como este.</translation>
    </message>
    <message>
        <source>Notifications work</source>
        <translation>Las notificaciones funcionan</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Iniciar al abrir sesión</translation>
    </message>
    <message>
        <source>With this computer. It waits in the tray and opens no window.</source>
        <translation>Con este equipo. Espera en la bandeja y no abre ninguna ventana.</translation>
    </message>
    <message>
        <source>autostart login boot startup launch automatically background session begin</source>
        <translation>inicio automático autostart iniciar sesión arranque arrancar encender lanzar segundo plano login</translation>
    </message>
    <message>
        <source>This key cannot be used here. Try another one.</source>
        <translation>Esta tecla no se puede usar aquí. Prueba otra.</translation>
    </message>
    <message>
        <source>This key alone is for typing. Hold Ctrl, Alt or Meta with it.</source>
        <translation>Esta tecla sola es para escribir. Mantén Ctrl, Alt o Meta con ella.</translation>
    </message>
    <message>
        <source>Shift alone is for typing. Hold Ctrl, Alt or Meta as well.</source>
        <translation>Mayús sola es para escribir. Mantén también Ctrl, Alt o Meta.</translation>
    </message>
    <message>
        <source>Another row here has these keys. Change that one first.</source>
        <translation>Otra fila de aquí tiene estas teclas. Cambia antes esa.</translation>
    </message>
    <message>
        <source>Another program has these keys, or the desktop keeps them for itself. Try others.</source>
        <translation>Otro programa tiene estas teclas, o el escritorio se las reserva. Prueba otras.</translation>
    </message>
    <message>
        <source>Your keyboard layout has no such key.</source>
        <translation>Tu distribución de teclado no tiene esa tecla.</translation>
    </message>
    <message>
        <source>On keyboards with AltGr, Ctrl+Alt and a letter may write a character. It would be lost.</source>
        <translation>En teclados con AltGr, Ctrl+Alt y una letra pueden escribir un carácter. Se perdería.</translation>
    </message>
    <message>
        <source>Option and a letter write a character. It would be lost in every program.</source>
        <translation>Option y una letra escriben un carácter. Se perdería en todos los programas.</translation>
    </message>
    <message>
        <source>Programs use keys like these for themselves. They will not hear them any more.</source>
        <translation>Hay programas que usan teclas como estas. Ya no las recibirán.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs. Bind the commands below in its own keyboard settings.</source>
        <translation>Este escritorio no da teclas a los programas. Asigna los comandos de abajo en sus propios ajustes de teclado.</translation>
    </message>
    <message>
        <source>Something is not installed that takes keys. Bind the commands below in the keyboard settings of the desktop.</source>
        <translation>Falta por instalar algo que recibe las teclas. Asigna los comandos de abajo en los ajustes de teclado del escritorio.</translation>
    </message>
    <message>
        <source>The desktop took the keys back. Restart this app, or bind the commands below in its settings.</source>
        <translation>El escritorio recuperó las teclas. Reinicia esta app o asigna los comandos de abajo en los ajustes del escritorio.</translation>
    </message>
    <message>
        <source>The desktop may ask you first, and may choose other keys. Its own settings show which.</source>
        <translation>Puede que el escritorio te pregunte antes y que elija otras teclas. Sus propios ajustes muestran cuáles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused timers, {time}, not on your timesheet yet</source>
        <translation>
            <numerusform>%Ln temporizador en pausa, {time}, aún no está en tu hoja de horas</numerusform>
            <numerusform>%Ln temporizadores en pausa, {time}, aún no están en tu hoja de horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log {time} as %Ln entries</source>
        <translation>
            <numerusform>Registrar {time} como %Ln entrada</numerusform>
            <numerusform>Registrar {time} como %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} was paused on another device at {clock}.</source>
        <translation>{title} se pausó en otro dispositivo a las {clock}.</translation>
    </message>
    <message>
        <source>{title} was stopped on another device at {clock}, with {time}.</source>
        <translation>{title} se detuvo en otro dispositivo a las {clock}, con {time}.</translation>
    </message>
    <message>
        <source>{title} was started on another device.</source>
        <translation>{title} se inició en otro dispositivo.</translation>
    </message>
    <message>
        <source>{title} was paused on another device.</source>
        <translation>{title} se pausó en otro dispositivo.</translation>
    </message>
    <message>
        <source>{title} was resumed on another device.</source>
        <translation>{title} se reanudó en otro dispositivo.</translation>
    </message>
    <message>
        <source>{title} was stopped on another device, with {time}.</source>
        <translation>{title} se detuvo en otro dispositivo, con {time}.</translation>
    </message>
    <message>
        <source>{title} was changed on another device.</source>
        <translation>{title} se cambió en otro dispositivo.</translation>
    </message>
    <message>
        <source>{title} was removed on another device. Its {time} is safe here.</source>
        <translation>{title} se quitó en otro dispositivo. Su tiempo ({time}) está a salvo aquí.</translation>
    </message>
    <message>
        <source>{title} is held at {time}. Started {begun}.</source>
        <translation>{title} queda en pausa con {time}. Iniciado: {begun}.</translation>
    </message>
    <message>
        <source>Saved here: {time} to {title}. Will be sent. Started {begun}.</source>
        <translation>Guardado aquí: {time} en {title}. Se enviará. Iniciado: {begun}.</translation>
    </message>
    <message>
        <source>Logged {time} to {title}. Started {begun}.</source>
        <translation>Registrado: {time} en {title}. Iniciado: {begun}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln timers were changed on another device.</source>
        <translation>
            <numerusform>%Ln temporizador se cambió en otro dispositivo.</numerusform>
            <numerusform>%Ln temporizadores se cambiaron en otro dispositivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbilityRow</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test: {what}</source>
        <translation>Probar: {what}</translation>
    </message>
</context>
<context>
    <name>AboutWindow</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Copiar detalles para un informe</translation>
    </message>
    <message>
        <source>What it is made of, and the licences</source>
        <translation>De qué está hecho y las licencias</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>One click starts and stops your time, one line logs it.</source>
        <translation>Un clic inicia y detiene tu tiempo, una línea lo registra.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>Archivos de registro</translation>
    </message>
    <message>
        <source>What it is made of. Enter shows a licence.</source>
        <translation>De qué está hecho. Intro muestra una licencia.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>Mostrar {what}</translation>
    </message>
    <message>
        <source>The details are on the clipboard. There is no secret in them.</source>
        <translation>Los detalles están en el portapapeles. No contienen ningún secreto.</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Leave the sample data</source>
        <translation>Salir de los datos de ejemplo</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Sends what waits, then signs out</source>
        <translation>Envía lo que espera y luego cierra la sesión</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>account person user sign out log out logout leave switch sample demo server quit</source>
        <translation>cuenta persona usuario cerrar sesión desconectar logout salir cambiar ejemplo demo servidor dejar</translation>
    </message>
    <message>
        <source>Sign out and keep</source>
        <translation>Cerrar sesión y conservar</translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation>Enviando...</translation>
    </message>
    <message>
        <source>Made-up sample data</source>
        <translation>Datos de ejemplo inventados</translation>
    </message>
</context>
<context>
    <name>AwayCard</name>
    <message>
        <source>Give to...</source>
        <translation>Asignar a...</translation>
    </message>
    <message>
        <source>Choose time...</source>
        <translation>Elegir la hora...</translation>
    </message>
    <message>
        <source>Do not cut</source>
        <translation>No cortar</translation>
    </message>
    <message>
        <source>Remove {time}</source>
        <translation>Quitar {time}</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Stop at {clock}</source>
        <translation>Detener a las {clock}</translation>
    </message>
</context>
<context>
    <name>AwayWindow</name>
    <message>
        <source>Away</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>BarButton</name>
    <message>
        <source>{time} of {target}</source>
        <translation>{time} de {target}</translation>
    </message>
    <message>
        <source>others {time}</source>
        <translation>otros {time}</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Time by day</source>
        <translation>Tiempo por día</translation>
    </message>
</context>
<context>
    <name>BulkEditor</name>
    <message>
        <source>Change several entries</source>
        <translation>Cambiar varias entradas</translation>
    </message>
    <message>
        <source>{chosen}. Enter changes all, Esc none</source>
        <translation>{chosen}. Intro cambia todas, Esc ninguna</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Several notes</source>
        <translation>Varias notas</translation>
    </message>
</context>
<context>
    <name>CannotBegin</name>
    <message>
        <source>Timeneye cannot begin</source>
        <translation>Timeneye no puede empezar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Note of this entry</source>
        <translation>Nota de esta entrada</translation>
    </message>
    <message>
        <source>Looks fine</source>
        <translation>Está bien</translation>
    </message>
    <message>
        <source>Ctrl+Enter
Not found again for 90 days, unless something changes</source>
        <translation>Ctrl+Intro
No vuelve a señalarse en 90 días, salvo que algo cambie</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Mostrar las entradas</translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message>
        <source>Look over the week</source>
        <translation>Revisar la semana</translation>
    </message>
    <message>
        <source>What looks wrong</source>
        <translation>Lo que parece estar mal</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Pick a phase</source>
        <translation>Elegir una fase</translation>
    </message>
    <message>
        <source>Name a project and phase in the line, or pick one here</source>
        <translation>Nombra un proyecto y una fase en la línea, o elígela aquí</translation>
    </message>
    <message>
        <source>Click for the next phase these words could mean, Enter for all</source>
        <translation>Clic para la siguiente fase posible según estas palabras, Intro para todas</translation>
    </message>
    <message>
        <source>Click to pick another</source>
        <translation>Haz clic para elegir otra</translation>
    </message>
    <message numerus="yes">
        <source>or %n more</source>
        <translation>
            <numerusform>o %n más</numerusform>
            <numerusform>o %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Phase: {name}</source>
        <translation>Fase: {name}</translation>
    </message>
    <message>
        <source>Click to leave “{words}” in the note, Enter to edit it</source>
        <translation>Clic para dejar «{words}» en la nota, Intro para editarlo</translation>
    </message>
    <message>
        <source>“{words}”: click for {other}, Enter to edit it</source>
        <translation>«{words}»: clic para {other}, Intro para editarlo</translation>
    </message>
    <message>
        <source>Click to write it in another way</source>
        <translation>Clic para escribirlo de otra manera</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Phases that fit</source>
        <translation>Fases que encajan</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Before (Alt+Left)</source>
        <translation>Antes (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>After (Alt+Right)</source>
        <translation>Después (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>To the days around today (Alt+Home)</source>
        <translation>A los días en torno a hoy (Alt+Inicio)</translation>
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
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Looking at this computer...</source>
        <translation>Mirando este equipo...</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What the app uses of this computer. Where something is missing, the rest works all the same.</source>
        <translation>Lo que la app usa de este equipo. Donde falta algo, el resto funciona igualmente.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>No soy yo</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>Sí, soy yo</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>¿Eres tú?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
    <message>
        <source>Your times are kept and sent under this name.</source>
        <translation>Tus tiempos se guardan y se envían con este nombre.</translation>
    </message>
    <message>
        <source>Timeneye shows several people to this sign-in at {server}. Choose yourself.</source>
        <translation>Timeneye muestra varias personas para esta sesión en {server}. Elige quién eres.</translation>
    </message>
    <message>
        <source>User {user} at {server}</source>
        <translation>Usuario {user} en {server}</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>Iniciando sesión...</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Atrás (Esc)</translation>
    </message>
    <message>
        <source>Developer page</source>
        <translation>Página para desarrolladores</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Import from file...</source>
        <translation>Importar de archivo...</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Abrir el navegador</translation>
    </message>
    <message>
        <source>Your firm has set everything up. Your browser asks for the account you have.</source>
        <translation>Tu empresa lo ha configurado todo. Tu navegador pide la cuenta que tienes.</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>Iniciar sesión de otro modo</translation>
    </message>
    <message>
        <source>Use token</source>
        <translation>Usar token</translation>
    </message>
    <message>
        <source>or paste a token</source>
        <translation>o pega un token</translation>
    </message>
    <message>
        <source>Timeneye lets in apps that were registered there. Register one, once, with this redirect address:</source>
        <translation>Timeneye deja entrar a las apps que se registraron allí. Registra una, una sola vez, con esta dirección de redirección:</translation>
    </message>
    <message>
        <source>Secrets are kept in the keyring of this computer, never in a file.</source>
        <translation>Los secretos se guardan en el llavero de este equipo, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Sign in again as {name}</source>
        <translation>Vuelve a iniciar sesión como {name}</translation>
    </message>
    <message>
        <source>Cancel address, if it asks: {address}</source>
        <translation>Dirección de cancelación, si la pide: {address}</translation>
    </message>
    <message>
        <source>Connect to Timeneye</source>
        <translation>Conectar con Timeneye</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Import client id and secret</source>
        <translation>Importar ID y secreto de cliente</translation>
    </message>
    <message>
        <source>Connection files (*.json)</source>
        <translation>Archivos de conexión (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Summary, for a mail</source>
        <translation>Resumen, para un correo</translation>
    </message>
    <message>
        <source>Summary in Markdown</source>
        <translation>Resumen en Markdown</translation>
    </message>
    <message>
        <source>Table, for a spreadsheet</source>
        <translation>Tabla, para una hoja de cálculo</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Copiar: {what}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CutBar</name>
    <message>
        <source>Click to cut it, drag the cut to move it.</source>
        <translation>Haz clic para cortar, arrastra el corte para moverlo.</translation>
    </message>
    <message>
        <source>Space cuts it, arrow keys move the cut, Delete takes it away.</source>
        <translation>Espacio corta, las flechas mueven el corte, Supr lo quita.</translation>
    </message>
    <message>
        <source>Away: {pieces}</source>
        <translation>Ausencia: {pieces}</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>Another day (Enter)
Up and Down: a day; Page Up and Page Down: a week</source>
        <translation>Otro día (Intro)
Arriba y Abajo: un día; Re Pág y Av Pág: una semana</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>Varios días</translation>
    </message>
    <message>
        <source>Day: several days</source>
        <translation>Día: varios días</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Day: {date}</source>
        <translation>Día: {date}</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Días del mes</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message>
        <source>of {target}</source>
        <translation>de {target}</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>No browser could be opened. Timeneye is at {address}</source>
        <translation>No se pudo abrir ningún navegador. Timeneye está en {address}</translation>
    </message>
    <message>
        <source>Deleted {time} of {what}.</source>
        <translation>Suprimido: {time} de {what}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Entries by day</source>
        <translation>Entradas por día</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Kept {time}. {why}</source>
        <translation>Se mantiene {time}. {why}</translation>
    </message>
    <message>
        <source>Changed {what}.</source>
        <translation>Cambiado: {what}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Edit entry</source>
        <translation>Editar entrada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Enter saves, Esc restores</source>
        <translation>Intro guarda, Esc restaura</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>What did you work on?</source>
        <translation>¿En qué has trabajado?</translation>
    </message>
    <message>
        <source>acme design 1:30 homepage sketches</source>
        <translation>acme diseño 1:30 bocetos de la portada</translation>
    </message>
    <message>
        <source>Up, Page Up: earlier lines
Paste several to log them at once
F1: all keys</source>
        <translation>Arriba, Re Pág: líneas anteriores
Pega varias para registrarlas de una vez
F1: todas las teclas</translation>
    </message>
</context>
<context>
    <name>ExportWindow</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export entries</source>
        <translation>Exportar entradas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Traerlas</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Guardar como...</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Nothing is running.</source>
        <translation>No hay nada en marcha.</translation>
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
        <translation>Abriendo el navegador...</translation>
    </message>
    <message>
        <source>Asking Timeneye whose token this is...</source>
        <translation>Preguntando a Timeneye de quién es este token...</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Show hidden</source>
        <translation>Mostrar ocultas</translation>
    </message>
    <message>
        <source>Phases that you hid</source>
        <translation>Fases que ocultaste</translation>
    </message>
    <message>
        <source>Show closed</source>
        <translation>Mostrar cerradas</translation>
    </message>
    <message>
        <source>Closed phases and archived projects, to look at</source>
        <translation>Fases cerradas y proyectos archivados, para consultar</translation>
    </message>
    <message>
        <source>Ctrl+P pins, Ctrl+H hides</source>
        <translation>Ctrl+P fija, Ctrl+H oculta</translation>
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
        <translation>{range}, {time}: registrar</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Fetch them</source>
        <translation>Traerlas</translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation>de {target}</translation>
    </message>
    <message>
        <source>{time} of it is not sent yet.</source>
        <translation>{time} de ello aún no se ha enviado.</translation>
    </message>
    <message>
        <source>Only {project}. Show all</source>
        <translation>Solo {project}. Mostrar todo</translation>
    </message>
    <message>
        <source>Older entries are being fetched.</source>
        <translation>Se están trayendo entradas anteriores.</translation>
    </message>
    <message>
        <source>No entries are on this computer yet.</source>
        <translation>Aún no hay entradas en este equipo.</translation>
    </message>
    <message>
        <source>Entries before {day} are not on this computer yet.</source>
        <translation>Las entradas anteriores al {day} aún no están en este equipo.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Cambios, los más recientes primero</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back to the entries (Esc)</source>
        <translation>Volver a las entradas (Esc)</translation>
    </message>
    <message>
        <source>{time} of {title}</source>
        <translation>{time} de {title}</translation>
    </message>
    <message>
        <source>Nothing has changed here in the last 90 days.</source>
        <translation>Aquí no ha cambiado nada en los últimos 90 días.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Mostrar: {what}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the keys...</source>
        <translation>Pulsa las teclas...</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no keys</comment>
        <translation>Ninguna</translation>
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
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>Buscar teclas y lo que hacen</translation>
    </message>
    <message>
        <source>No key does that. Escape shows all of them.</source>
        <translation>Ninguna tecla hace eso. Esc las muestra todas.</translation>
    </message>
</context>
<context>
    <name>LicenceText</name>
    <message>
        <source>Licence of {name}</source>
        <translation>Licencia de {name}</translation>
    </message>
    <message>
        <source>Its papers name no licence.</source>
        <translation>Sus papeles no nombran ninguna licencia.</translation>
    </message>
</context>
<context>
    <name>MiniMenu</name>
    <message>
        <source>Open Timeneye</source>
        <translation>Abrir Timeneye</translation>
    </message>
    <message>
        <source>The time only</source>
        <translation>Solo el tiempo</translation>
    </message>
    <message>
        <source>Time and phase</source>
        <translation>Tiempo y fase</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Above other windows</source>
        <translation>Sobre otras ventanas</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Hide the mini timer</source>
        <translation>Ocultar el minitemporizador</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start last</source>
        <translation>Iniciar el último</translation>
    </message>
</context>
<context>
    <name>MiniTimer</name>
    <message>
        <source>Mini timer</source>
        <translation>Minitemporizador</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source>Time spent</source>
        <translation>Tiempo dedicado</translation>
    </message>
    <message>
        <source>1:30, 90m, 1.5h or 2h-15m
Up and Down: 5 minutes; Page Up and Page Down: 30</source>
        <translation>1:30, 90m, 1,5h o 2h-15m
Arriba y Abajo: 5 minutos; Re Pág y Av Pág: 30</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>It is shown as Timeneye has it.</source>
        <translation>Se muestra como lo tiene Timeneye.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait for your decision</source>
        <translation>
            <numerusform>%n entrada espera tu decisión</numerusform>
            <numerusform>%n entradas esperan tu decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer and Timeneye differ. Nothing is lost.</source>
        <translation>Este equipo y Timeneye difieren. No se ha perdido nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be sent</source>
        <translation>
            <numerusform>%n entrada no se pudo enviar</numerusform>
            <numerusform>%n entradas no se pudieron enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>They are safe here.</source>
        <translation>Están a salvo aquí.</translation>
    </message>
    <message>
        <source>Pick a phase</source>
        <translation>Elegir una fase</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again to send %n entries</source>
        <translation>
            <numerusform>Vuelve a iniciar sesión para enviar %n entrada</numerusform>
            <numerusform>Vuelve a iniciar sesión para enviar %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again to send your time</source>
        <translation>Vuelve a iniciar sesión para enviar tu tiempo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Tracking goes on meanwhile.</source>
        <translation>Mientras tanto se sigue midiendo.</translation>
    </message>
</context>
<context>
    <name>NewerCard</name>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Open the page of the newer version</source>
        <translation>Abrir la página de la versión más nueva</translation>
    </message>
</context>
<context>
    <name>NothingWaits</name>
    <message>
        <source>Nothing is waiting. Everything is on Timeneye.</source>
        <translation>No hay nada en espera. Todo está en Timeneye.</translation>
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
        <translation>Cuánto se ha escrito</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} ya está ahí.</translation>
    </message>
</context>
<context>
    <name>PastedDelegate</name>
    <message>
        <source>No time</source>
        <translation>Sin tiempo</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Sin fase</translation>
    </message>
    <message numerus="yes">
        <source>or %n more</source>
        <translation>
            <numerusform>o %n más</numerusform>
            <numerusform>o %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedLines</name>
    <message>
        <source>They are kept until you log or drop them, or quit</source>
        <translation>Se conservan hasta que las registres, las quites o salgas</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted lines wait</source>
        <translation>
            <numerusform>%n línea pegada en espera</numerusform>
            <numerusform>%n líneas pegadas en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedList</name>
    <message>
        <source>Pasted lines</source>
        <translation>Líneas pegadas</translation>
    </message>
</context>
<context>
    <name>PastedWindow</name>
    <message>
        <source>Pasted lines</source>
        <translation>Líneas pegadas</translation>
    </message>
    <message>
        <source>Log all that are right (Enter); one undo takes them back</source>
        <translation>Registrar todas las correctas (Intro); deshacer una vez las retira</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the line (F2)</source>
        <translation>Editar la línea (F2)</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Pick a phase for the selected lines (Ctrl+P)</source>
        <translation>Elegir una fase para las líneas seleccionadas (Ctrl+P)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Drop the selected lines (Delete)</source>
        <translation>Quitar las líneas seleccionadas (Supr)</translation>
    </message>
    <message>
        <source>Reading line {number} of {all}</source>
        <translation>Leyendo la línea {number} de {all}</translation>
    </message>
    <message>
        <source>Log {count}, {time}</source>
        <translation>Registrar {count}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines still need something.</source>
        <translation>
            <numerusform>A %n línea aún le falta algo.</numerusform>
            <numerusform>A %n líneas aún les falta algo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter logs %n entries.</source>
        <translation>
            <numerusform>Intro registra %n entrada.</numerusform>
            <numerusform>Intro registra %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first {most} lines were taken; %n were left out.</source>
        <translation>
            <numerusform>Solo se tomaron las primeras {most} líneas; %n quedó fuera.</numerusform>
            <numerusform>Solo se tomaron las primeras {most} líneas; %n quedaron fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged. {why}</source>
        <translation>No se registró nada. {why}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registrar</translation>
    </message>
</context>
<context>
    <name>PausedRow</name>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>Resume {phase}</source>
        <translation>Reanudar {phase}</translation>
    </message>
    <message>
        <source>Stop and log {phase}</source>
        <translation>Detener y registrar {phase}</translation>
    </message>
    <message>
        <source>Discard {phase}</source>
        <translation>Descartar {phase}</translation>
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
        <translation>Elegir otra fase</translation>
    </message>
    <message>
        <source>Several phases</source>
        <translation>Varias fases</translation>
    </message>
    <message>
        <source>Phase: several phases</source>
        <translation>Fase: varias fases</translation>
    </message>
    <message>
        <source>Pick one phase for all</source>
        <translation>Elegir una fase para todas</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Pick a phase</source>
        <translation>Elegir una fase</translation>
    </message>
    <message>
        <source>Search projects and phases</source>
        <translation>Buscar proyectos y fases</translation>
    </message>
    <message>
        <source>Project or phase, any words in any order</source>
        <translation>Proyecto o fase, cualquier palabra en cualquier orden</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>The first %n: type to find the others</source>
        <translation>
            <numerusform>La primera: escribe para encontrar las demás</numerusform>
            <numerusform>Las primeras %n: escribe para encontrar las demás</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of {when}</source>
        <translation>Copia de {when}</translation>
    </message>
</context>
<context>
    <name>Piece</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n otro</numerusform>
            <numerusform>%n otros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PieceRow</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Give to...</source>
        <translation>Asignar a...</translation>
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
        <translation>Entrada rápida</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message numerus="yes">
        <source>Began %Ln minutes earlier</source>
        <translation>
            <numerusform>Empezó %Ln minuto antes</numerusform>
            <numerusform>Empezó %Ln minutos antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Set its time...</source>
        <translation>Ajustar su tiempo...</translation>
    </message>
    <message>
        <source>Stop at {moment}, when the app was last open</source>
        <translation>Detener {moment}, cuando la app aún estaba abierta</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Begin at {clock} and trim what was before</source>
        <translation>Empezar a las {clock} y recortar lo anterior</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Begin at {clock} and count that time twice</source>
        <translation>Empezar a las {clock} y contar ese tiempo dos veces</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: the timer stays as it is</source>
        <translation>Cancelar: el temporizador queda como está</translation>
    </message>
    <message>
        <source>It began at {clock}.</source>
        <translation>Empezó a las {clock}.</translation>
    </message>
    <message>
        <source>It began at {clock}; {time} of what was before is trimmed.</source>
        <translation>Empezó a las {clock}; {time} de lo anterior queda recortado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>From {clock}: %Ln entries lie there and lose {time}.</source>
        <translation>
            <numerusform>Desde las {clock}: %Ln entrada está ahí y pierde {time}.</numerusform>
            <numerusform>Desde las {clock}: %Ln entradas están ahí y pierden {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {clock}: {title} loses {time} and keeps {left}.</source>
        <translation>Desde las {clock}: {title} pierde {time} y conserva {left}.</translation>
    </message>
    <message>
        <source>From {clock}: {title} loses all of its {time}.</source>
        <translation>Desde las {clock}: {title} pierde todo su tiempo, {time}.</translation>
    </message>
</context>
<context>
    <name>ReportsWindow</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>List these entries</source>
        <translation>Ver estas entradas</translation>
    </message>
    <message>
        <source>Nothing is logged on these days.</source>
        <translation>No hay nada registrado en estos días.</translation>
    </message>
    <message>
        <source>The report is on the clipboard as a picture.</source>
        <translation>El informe está en el portapapeles como imagen.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be saved there.</source>
        <translation>{name} no se puede guardar ahí.</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>Today on this computer</source>
        <translation>Hoy en este equipo</translation>
    </message>
    <message>
        <source>Timers ran for {time} since {clock}.</source>
        <translation>Los temporizadores suman {time} desde las {clock}.</translation>
    </message>
    <message>
        <source>You were away for {time}.</source>
        <translation>Has estado fuera {time}.</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Continue this now (Ctrl+Enter)</source>
        <translation>Continuar con esto ahora (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Delete; it can be undone (Del)</source>
        <translation>Suprimir; se puede deshacer (Supr)</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>Click to correct the time</source>
        <translation>Clic para corregir el tiempo</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Note of the running timer</source>
        <translation>Nota del temporizador en marcha</translation>
    </message>
    <message>
        <source>Note of what runs (Ctrl+E)</source>
        <translation>Nota de lo que está en marcha (Ctrl+E)</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Cuándo empezó</translation>
    </message>
    <message>
        <source>It began earlier, or should have ended</source>
        <translation>Empezó antes o debería haber terminado</translation>
    </message>
    <message>
        <source>Discard this timer</source>
        <translation>Descartar este temporizador</translation>
    </message>
    <message>
        <source>Discard this timer; it can be undone</source>
        <translation>Descartar este temporizador; se puede deshacer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Measured time {time}</source>
        <translation>Tiempo medido {time}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search all entries: note, project, phase</source>
        <translation>Buscar en todas las entradas: nota, proyecto, fase</translation>
    </message>
    <message>
        <source>To the search</source>
        <translation>Ir a la búsqueda</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Cerrar búsqueda</translation>
    </message>
    <message>
        <source>Back to the days (Esc)</source>
        <translation>Volver a los días (Esc)</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>To the search</source>
        <translation>Ir a la búsqueda</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Another phase, day or note for all of them (Enter)</source>
        <translation>Otra fase, día o nota para todas (Intro)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Make one entry of them (Ctrl+M)</source>
        <translation>Hacer de ellas una sola entrada (Ctrl+M)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Log all of them once more (Ctrl+D)</source>
        <translation>Registrarlas todas una vez más (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Delete all of them; it can be undone (Del)</source>
        <translation>Suprimirlas todas; se puede deshacer (Supr)</translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>Eliminar todas</translation>
    </message>
</context>
<context>
    <name>ServerRow</name>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the server address</source>
        <translation>Cambiar la dirección del servidor</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Servidor: {address}</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>No setting is called that. Escape shows all of them.</source>
        <translation>Ningún ajuste se llama así. Esc los muestra todos.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>{host} is asked. You are told, and nothing else happens.</source>
        <translation>Se pregunta a {host}. Se te dice, y no pasa nada más.</translation>
    </message>
    <message>
        <source>Timeneye Desktop {version}</source>
        <translation>Timeneye Desktop {version}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Until then you stay signed in at {server}.</source>
        <translation>Hasta entonces, tu sesión sigue abierta en {server}.</translation>
    </message>
    <message>
        <source>All keys (F1)</source>
        <translation>Todas las teclas (F1)</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>Shares of the projects</source>
        <translation>Partes de los proyectos</translation>
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
        <translation>Días: {which}</translation>
    </message>
</context>
<context>
    <name>SplitField</name>
    <message>
        <source>Split entry</source>
        <translation>Dividir entrada</translation>
    </message>
    <message>
        <source>Time of the first part</source>
        <translation>Tiempo de la primera parte</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>leaves {rest}. Enter splits</source>
        <translation>deja {rest}. Intro divide</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>Sincronizar ahora (F5)</translation>
    </message>
    <message>
        <source>Show what is not on Timeneye yet</source>
        <translation>Mostrar lo que aún no está en Timeneye</translation>
    </message>
</context>
<context>
    <name>Stops</name>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split: an entry for each day</source>
        <translation>Dividir: una entrada por cada día</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Una entrada</translation>
    </message>
    <message>
        <source>One entry, on the first day</source>
        <translation>Una entrada, el primer día</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on: the timer is not stopped</source>
        <translation>Seguir: el temporizador no se detiene</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>StrayCard</name>
    <message>
        <source>A sign-in arrived that could not be matched to your browser. Was it yours?</source>
        <translation>Llegó un inicio de sesión que no se pudo asociar a tu navegador. ¿Era tuyo?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
</context>
<context>
    <name>SweepCard</name>
    <message>
        <source>Merge those of one phase and day</source>
        <translation>Combinar los de una misma fase y día</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>SweepRow</name>
    <message>
        <source>Discard {phase}; it can be undone</source>
        <translation>Descartar {phase}; se puede deshacer</translation>
    </message>
</context>
<context>
    <name>TakingMenu</name>
    <message>
        <source>Copy, print, export</source>
        <translation>Copiar, imprimir, exportar</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimir...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Guardar como PDF...</translation>
    </message>
    <message>
        <source>Export these entries...</source>
        <translation>Exportar estas entradas...</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Measured time</source>
        <translation>Tiempo medido</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TimerPanel</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Removed {time} of {title}.</source>
        <translation>Quitado: {time} de {title}.</translation>
    </message>
    <message>
        <source>Log them, move them to another day, or discard them</source>
        <translation>Registrarlos, moverlos a otro día o descartarlos</translation>
    </message>
    <message>
        <source>Nothing is running. Start where you left off:</source>
        <translation>No hay nada en marcha. Empieza donde lo dejaste:</translation>
    </message>
    <message>
        <source>Nothing is running. Pick a phase and start.</source>
        <translation>No hay nada en marcha. Elige una fase y empieza.</translation>
    </message>
    <message>
        <source>Start {phase}</source>
        <translation>Iniciar {phase}</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Project and phase</source>
        <translation>Proyecto y fase</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>Cambiar a</translation>
    </message>
    <message>
        <source>Quick entry...</source>
        <translation>Entrada rápida...</translation>
    </message>
    <message>
        <source>Open Timeneye</source>
        <translation>Abrir Timeneye</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start last</source>
        <translation>Iniciar el último</translation>
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
        <translation>Entrada rápida</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Pick another phase</source>
        <translation>Elegir otra fase</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
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
        <translation>Lo que espera para enviarse</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Link for the browser</source>
        <translation>Enlace para el navegador</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Address the browser ended at, or the code</source>
        <translation>Dirección en la que terminó el navegador, o el código</translation>
    </message>
    <message>
        <source>http://127.0.0.1...</source>
        <translation>http://127.0.0.1...</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use what was pasted</source>
        <translation>Usar lo que se pegó</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Continuar en el navegador</translation>
    </message>
    <message>
        <source>Press Allow on the page that opens there. Then come back to this window.</source>
        <translation>Pulsa Permitir en la página que se abre allí. Luego vuelve a esta ventana.</translation>
    </message>
    <message>
        <source>If the browser ends at an error page, paste its address here, or the code that is in it.</source>
        <translation>Si el navegador termina en una página de error, pega aquí su dirección o el código que contiene.</translation>
    </message>
    <message>
        <source>Open this page and press Allow. The browser then ends at an error page.</source>
        <translation>Abre esta página y pulsa Permitir. El navegador termina entonces en una página de error.</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Abrir el navegador</translation>
    </message>
    <message>
        <source>Paste the address of that error page here, or the code that is in it.</source>
        <translation>Pega aquí la dirección de esa página de error o el código que contiene.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Quedan {time}</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Waiting to send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>Export what waits as a file</source>
        <translation>Exportar lo que espera a un archivo</translation>
    </message>
    <message>
        <source>No longer waiting: {what}.</source>
        <translation>Ya no está en espera: {what}.</translation>
    </message>
    <message>
        <source>Will be sent to {phase}.</source>
        <translation>Se enviará a {phase}.</translation>
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
        <translation>Semana</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semana anterior</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semana siguiente</translation>
    </message>
    <message>
        <source>Search all entries (Ctrl+F)</source>
        <translation>Buscar en todas las entradas (Ctrl+F)</translation>
    </message>
    <message>
        <source>{time} this week</source>
        <translation>{time} esta semana</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Try it with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Connect to Timeneye</source>
        <translation>Conectar con Timeneye</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Timeneye Desktop</source>
        <translation>Timeneye Desktop</translation>
    </message>
    <message>
        <source>One click starts and stops your time, one line logs it.</source>
        <translation>Un clic inicia y detiene tu tiempo, una línea lo registra.</translation>
    </message>
    <message>
        <source>A made-up company inside this program. Nothing is stored, nothing leaves this computer.</source>
        <translation>Una empresa inventada dentro de este programa. No se guarda nada, nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Your own projects and times, with the account you have. It takes two minutes, once.</source>
        <translation>Tus propios proyectos y tiempos, con la cuenta que tienes. Se tarda dos minutos, una sola vez.</translation>
    </message>
    <message>
        <source>Your firm has set everything up. Your browser asks for the account you have.</source>
        <translation>Tu empresa lo ha configurado todo. Tu navegador pide la cuenta que tienes.</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
</context>
<context>
    <name>_EditingDelegate</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
</context>
</TS>
