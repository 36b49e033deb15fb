<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter starts a timer that began {time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter logs the time instead of starting a timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Timeneye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy day summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy day summary in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry on this computer is searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln of more. Another word finds fewer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you, with undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you, with redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on Timeneye or another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Took back %n changes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed back {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Made %n changes again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed {what} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {time} of {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back {time} of {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on Timeneye: its answer had been lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye stored it with other minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: {before} became {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase: {before} became {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day: {before} became {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {before} became {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading older days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch older days from Timeneye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching older days from Timeneye. Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older days are not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading later days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer for this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entries, {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicated %n entries, {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Split into {first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merged %n entries into {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n entries into {time}; the notes were too long together and are cut</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done}, but %n could not be changed: gone meanwhile.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} of {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries, {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing logged today yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded yet. Last copy: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here: {what}. Will be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started {phase}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the entry line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the timer, or start the last one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the last phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note of what runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before, day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet; in a field only F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the button says: log, or start a timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through the phases on offer, else through earlier lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the phase that is highlighted; else on to the chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier lines that start like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back one thing at a time; Up brings the text back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several lines: look at them, then log them together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a chip: what else its words could mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a chip: edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log all that are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a phase for the selected lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the selected lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back; the lines are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Excel, LibreOffice and the like, with a sheet of totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For any spreadsheet or program that reads tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs. Nothing is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each entry is an event of a whole day that keeps nobody busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on Timeneye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is logged on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not on Timeneye yet: included, and marked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No entries are on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries before {day} are not on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of {all} entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln entries, {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written. An older file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit; with several selected, change phase, day or note of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last of those in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several with the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge those of one phase and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a summary of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete; Ctrl+Z brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this in a menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one only; leave the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: 5 minutes, with Shift 1. Day: one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: 30 minutes. Day: a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picking a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through the phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the highlighted one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin it to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hidden ones, if there are any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show closed ones, if there are any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin and hide in a menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the entry line understands, in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.5h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long: Enter logs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9-10:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From nine to half past ten: logs 1:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25m ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@9:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timer that began then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acme des</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/acme des</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project and phase; after / it is never the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;2 reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An apostrophe keeps a word for the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual on {weekday}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual on {weekday} mornings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual on {weekday} afternoons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual on {weekday} evenings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual on {weekday} nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye lists no project for you yet. Somebody has to add you to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open phase is known here yet. They appear as Timeneye lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded yet. Projects and phases appear here once Timeneye could be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is closed on Timeneye, which refuses time on it. Somebody has to open it again there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hid “{title}”. Its whole words still find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden phases do: Alt+H shows them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer letters, or show closed phases with Alt+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters or another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as much as {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} more than {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} less than {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last week by this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last month by this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last year by this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is on Timeneye. What was loaded here stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not on Timeneye yet. Nothing is lost: this stays on this computer and is sent after the next sign-in of the same person.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The sample data is gone then, with everything you tried in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a working day should hold, such as 8:00. 0 shows no target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal hours minutes time per day workday part-time total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme look colors mode night appearance bright accessibility a11y vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language lingua sprache langue idioma translation english italian german french spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on the icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle button always starts or stops the last timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mouse notification area icon menu bar primary left button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts or stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the icon is hard to see, say how bright its bar is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>icon panel bar taskbar dark light white black color invisible colour monochrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A light bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dark bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves the app there. Otherwise closing quits; without a tray it minimises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background exit minimize hide x button notification area run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the mini timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small window of its own with what runs. It is moved by dragging it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floating widget overlay small always visible desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size digits name full compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above other windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always on top stay front pin floating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 30 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transparent transparency see through fade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the next sign-in. It begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host url timeneye track domain site company on-premise api</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs through a timer: slower, and never twice, whatever the network does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe double duplicate twice exactly once reliable network outbox queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port for signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser answers here. Register the address below with Timeneye, exactly as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirect callback uri url oauth browser loopback localhost number client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent while this can only be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye does not accept this sign-in any more, so nothing can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye cannot be reached now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left needs you. Look at it in the waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes longer than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; first set its time, it is more than 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log {time} to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at {clock} and log {time} to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time} of {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is on Timeneye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log mine too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard {time} on {title}? It will not reach Timeneye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard {time}? It will not reach Timeneye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the edit to {time} on {title}? The entry goes back to what Timeneye has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the edit to {time}? The entry goes back to what Timeneye has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the delete? The entry on {title} comes back and stays on Timeneye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the delete? The entry comes back and stays on Timeneye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the timer on {title}? All the time it measured goes with it and will not reach Timeneye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the timer? All the time it measured goes with it and will not reach Timeneye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the change of the timer on {title}? So goes what was done with it after that, a stop as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the change of the timer? So goes what was done with it after that, a stop as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard {time} on {title}? It will not reach Timeneye. The timer comes back as if it had not been stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard {time}? It will not reach Timeneye. The timer comes back as if it had not been stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the removal? The timer on {title} comes back and stays on Timeneye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the removal? The timer comes back and stays on Timeneye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the change on {title}? It will not reach Timeneye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it? It will not reach Timeneye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {time} on {title}? It will not reach Timeneye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {time}? It will not reach Timeneye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is {time} on {title} the same work? It stands on Timeneye once then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is {time} the same work? It stands on Timeneye once then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs? The edit to {time} on {title} goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs? The edit to {time} goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it deleted? Timeneye stays without {time} on {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it deleted? Timeneye stays without {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the entry on {title}? It stays on Timeneye as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the entry? It stays on Timeneye as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs? The {time} on {title} measured here will not reach Timeneye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs? The {time} measured here will not reach Timeneye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {time} on {title}? Timeneye keeps the entries it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {time}? Timeneye keeps the entries it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed on it afterwards goes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice: {ours} on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice: {ours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second timer on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: {ours} on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: {ours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye shows {ours} on {title} ({day}) twice. One may be a late copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye shows {ours} ({day}) twice. One may be a late copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye runs a second timer on {title}. It may be a late copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye runs a second timer. It may be a late copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on another device: {theirs} on Timeneye, {ours} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye took this ({day}) but does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {theirs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {ours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit: {time} on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an entry on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start timer on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change timer on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop timer, log {time} to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop a timer, log {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove timer on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent once you have signed in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {state} {since}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here. It is sent after the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for again at {clock}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for as soon as Timeneye can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{tried}. Nothing is sent until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tried}, again at {clock}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tried}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as Timeneye has it: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something did not work. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye cannot be reached. Check the server address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so nothing was sent. Whoever runs the network may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of Timeneye was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye refused this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye did not accept this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye does not accept this sign-in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Timeneye account may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye does not know this. Check the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye says this exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye asks for a short pause. It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the way answered instead of Timeneye. The network may want you to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye has trouble at the moment. It is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be read. Is this the address of a Timeneye server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in did not come to an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the port that the browser answers on. Paste the address the browser ends at instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back from the browser in time. Open it again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye does not accept these. Check the client id and secret, or the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither the address the browser ended at nor a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye lists no project for this account yet, so it cannot say who you are. Somebody has to add you to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server address must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written, so nothing can be saved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is damaged and no new one could be begun. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file comes from a newer version of this app. Please update the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is already running with this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That address says that the sign-in was declined. Open the page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That address is of another sign-in. Open the link from here, and paste its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three answers came and none was yours. Please begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is being sent right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is on Timeneye already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates go from 2000 to one year ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time such as 1:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something with this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be written. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds characters that none of them has. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than any of them. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a space in the middle. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file with a client id and a client secret. Ask whoever gave it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier try may have reached Timeneye, so this cannot move. Look there, then retry or discard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long did it take? Add a time such as 1:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time goes from 1 minute to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note has room for 1,500 characters. Shorten it a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry has not been loaded yet. Sync, then answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries of one phase and one day can become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer did not run at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to start yet. Pick a phase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another timer began after that. Stop it first, or begin later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day. Try yesterday, mon or 12 mar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity goes from 30 to 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 1024 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target is a time up to 24 hours, such as 8:00. 0 shows none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is shorter than the whole. Type fewer minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a project and phase, and add a time such as 1:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a project and phase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was decided already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a server. One looks like https://track.timeneye.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That sign-in belongs to somebody else. Nothing was changed. Sign in as the person named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This timer was stopped on another device. Decide in the waiting list which time counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That start is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This timer is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timer runs today. Add a time such as 1:30 to log it on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This timer has run for more than 24 hours. Set its time first, then stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This timer is paused already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This timer is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time. Try 1:30, 90m or 1.5h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye says this phase is closed. Your time is safe here. Pick another phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye does not let you do this. The phase may be closed to you, or the period locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was deleted on Timeneye meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed on Timeneye meanwhile. Which one counts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye has an equal entry from elsewhere. Is it the same work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye has more than one entry that may be this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This timer was stopped on another device, with another time. Which one counts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This timer was removed on Timeneye. Its time is safe here: log it, or let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye ended this timer but shows no entry. Its time is safe here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file was damaged. It was set aside. What was not on Timeneye yet is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file was damaged. It was set aside and a new one begun. Some work may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tray here, so closing the window minimises it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice holds until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written. You can look and export, but not change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file comes from a newer version of this app. You can look and export. Please update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some work waits for long now. It is safe here and is still being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring keeps this sign-in. You stay signed in until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Timeneye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here. It is sent as soon as Timeneye can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way to Timeneye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost. Timeneye is asked before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye did not take this. Your time is safe here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network wants you to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye has trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program ({program}) holds the port that the browser answers on. Paste the address the browser ends at instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened. It was written to the log; nothing that was saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye says: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here: {time} to {title}. Will be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged {time} to {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one}, {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading weeks {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading phases {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synced {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synced {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutWindow</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is made of, and the licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One click starts and stops your time, one line logs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is made of. Enter shows a licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are on the clipboard. There is no secret in them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Leave the sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends what waits, then signs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account person user sign out log out logout leave switch sample demo server quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up sample data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarButton</name>
    <message>
        <source>{time} of {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Time by day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkEditor</name>
    <message>
        <source>Change several entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen}. Enter changes all, Esc none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CannotBegin</name>
    <message>
        <source>Timeneye cannot begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a project and phase in the line, or pick one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click for the next phase these words could mean, Enter for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to leave “{words}” in the note, Enter to edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: click for {other}, Enter to edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to write it in another way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Phases that fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the days around today (Alt+Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your times are kept and sent under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye shows several people to this sign-in at {server}. Choose yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User {user} at {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or paste a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye lets in apps that were registered there. Register one, once, with this redirect address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in the keyring of this computer, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel address, if it asks: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Timeneye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import client id and secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary, for a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>Another day (Enter)
Up and Down: a day; Page Up and Page Down: a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day: several days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day: {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message>
        <source>of {target}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>No browser could be opened. Timeneye is at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {time} of {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Entries by day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Kept {time}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Edit entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter saves, Esc restores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>What did you work on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acme design 1:30 homepage sketches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Page Up: earlier lines
Paste several to log them at once
F1: all keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportWindow</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Nothing is running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Timeneye Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the browser...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Timeneye whose token this is...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Show hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases that you hid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed phases and archived projects, to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P pins, Ctrl+H hides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapButton</name>
    <message>
        <source>{range}, {time}: log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Fetch them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} of it is not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {project}. Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older entries are being fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries are on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries before {day} are not on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the entries (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed here in the last 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>{keys}: {does}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key does that. Escape shows all of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicenceText</name>
    <message>
        <source>Licence of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its papers name no licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniMenu</name>
    <message>
        <source>Open Timeneye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above other windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the mini timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniTimer</name>
    <message>
        <source>Mini timer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source>Time spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:30, 90m, 1.5h or 2h-15m
Up and Down: 5 minutes; Page Up and Page Down: 30</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingWaits</name>
    <message>
        <source>Nothing is waiting. Everything is on Timeneye.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>How much is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastedDelegate</name>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>or %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedLines</name>
    <message>
        <source>They are kept until you log or drop them, or quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pasted lines wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedList</name>
    <message>
        <source>Pasted lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastedWindow</name>
    <message>
        <source>Pasted lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log all that are right (Enter); one undo takes them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the line (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a phase for the selected lines (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the selected lines (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading line {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log {count}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines still need something.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter logs %n entries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first {most} lines were taken; %n were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PausedRow</name>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume {phase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and log {phase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard {phase}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseButton</name>
    <message>
        <source>Phase: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase: several phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one phase for all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Pick a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search projects and phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project or phase, any words in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n: type to find the others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Piece</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>{button}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Quick entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsWindow</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List these entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is logged on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is on the clipboard as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be saved there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>Today on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers ran for {time} since {clock}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue this now (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete; it can be undone (Del)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>Click to correct the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of the running timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of what runs (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this timer; it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured time {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all entries: note, project, phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the days (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another phase, day or note for all of them (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one entry of them (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log all of them once more (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all of them; it can be undone (Del)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerRow</name>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is called that. Escape shows all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye Desktop {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then you stay signed in at {server}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys (F1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>Shares of the projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanButton</name>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days: {which}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitField</name>
    <message>
        <source>Split entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the first part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves {rest}. Enter splits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrayCard</name>
    <message>
        <source>A sign-in arrived that could not be matched to your browser. Was it yours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingMenu</name>
    <message>
        <source>Copy, print, export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export these entries...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Measured time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimerPanel</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {time} of {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running. Start where you left off:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running. Pick a phase and start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {phase}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project and phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Switch to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick entry...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Timeneye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>Timeneye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick another phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{button}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>What waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Link for the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address the browser ended at, or the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://127.0.0.1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Allow on the page that opens there. Then come back to this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the browser ends at an error page, paste its address here, or the code that is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page and press Allow. The browser then ends at an error page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address of that error page here, or the code that is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what waits as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer waiting: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be sent to {phase}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all entries (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} this week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Try it with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Timeneye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeneye Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One click starts and stops your time, one line logs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up company inside this program. Nothing is stored, nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own projects and times, with the account you have. It takes two minutes, once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_EditingDelegate</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
