<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>Change %n entries</source>
        <translation>
            <numerusform>Change %n entry</numerusform>
            <numerusform>Change %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>Delete %n entry</numerusform>
            <numerusform>Delete %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln of more. Another word finds fewer.</source>
        <translation>
            <numerusform>The latest %Ln of more. Another word finds fewer.</numerusform>
            <numerusform>The latest %Ln of more. Another word finds fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back %n changes.</source>
        <translation>
            <numerusform>Took back %n change.</numerusform>
            <numerusform>Took back %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n changes again.</source>
        <translation>
            <numerusform>Made %n change again.</numerusform>
            <numerusform>Made %n changes again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n entries</source>
        <translation>
            <numerusform>Changed %n entry</numerusform>
            <numerusform>Changed %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entries, {time}</source>
        <translation>
            <numerusform>Deleted %n entry, {time}</numerusform>
            <numerusform>Deleted %n entries, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicated %n entries, {time}</source>
        <translation>
            <numerusform>Duplicated %n entry, {time}</numerusform>
            <numerusform>Duplicated %n entries, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n entries into {time}</source>
        <translation>
            <numerusform>Merged %n entry into {time}</numerusform>
            <numerusform>Merged %n entries into {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n entries into {time}; the notes were too long together and are cut</source>
        <translation>
            <numerusform>Merged %n entry into {time}; the notes were too long together and are cut</numerusform>
            <numerusform>Merged %n entries into {time}; the notes were too long together and are cut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done}, but %n could not be changed: gone meanwhile.</source>
        <translation>
            <numerusform>{done}, but %n could not be changed: gone meanwhile.</numerusform>
            <numerusform>{done}, but %n could not be changed: gone meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, {time}</source>
        <translation>
            <numerusform>%n entry, {time}</numerusform>
            <numerusform>%n entries, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden phases do: Alt+H shows them.</source>
        <translation>
            <numerusform>A hidden phase does: Alt+H shows it.</numerusform>
            <numerusform>%n hidden phases do: Alt+H shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not on Timeneye yet. Nothing is lost: this stays on this computer and is sent after the next sign-in of the same person.</source>
        <translation>
            <numerusform>%Ln change is not on Timeneye yet. Nothing is lost: this stays on this computer and is sent after the next sign-in of the same person.</numerusform>
            <numerusform>%Ln changes are not on Timeneye yet. Nothing is lost: this stays on this computer and is sent after the next sign-in of the same person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times</source>
        <translation>
            <numerusform>Tried %n times</numerusform>
            <numerusform>Tried %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting to send</source>
        <translation>
            <numerusform>%Ln waiting to send</numerusform>
            <numerusform>%Ln waiting to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries could not be read</source>
        <translation>
            <numerusform>%Ln entry could not be read</numerusform>
            <numerusform>%Ln entries could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, {time}</source>
        <translation>
            <numerusform>%Ln entry, {time}</numerusform>
            <numerusform>%Ln entries, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not on Timeneye yet: included, and marked.</source>
        <translation>
            <numerusform>%Ln of them not on Timeneye yet: included, and marked.</numerusform>
            <numerusform>%Ln of them not on Timeneye yet: included, and marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {all} entries</source>
        <translation>
            <numerusform>{done} of {all} entry</numerusform>
            <numerusform>{done} of {all} entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln entries, {time}</source>
        <translation>
            <numerusform>Copied: %Ln entry, {time}</numerusform>
            <numerusform>Copied: %Ln entries, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal entries: {title}, {time}</source>
        <translation>
            <numerusform>%Ln equal entries: {title}, {time}</numerusform>
            <numerusform>%Ln equal entries: {title}, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries on {title}, which is closed</source>
        <translation>
            <numerusform>%Ln entry on {title}, which is closed</numerusform>
            <numerusform>%Ln entries on {title}, which is closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing looks wrong among %Ln entries.</source>
        <translation>
            <numerusform>Nothing looks wrong in %Ln entry.</numerusform>
            <numerusform>Nothing looks wrong among %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln to look at; there are more.</source>
        <translation>
            <numerusform>The first %Ln to look at; there are more.</numerusform>
            <numerusform>The first %Ln to look at; there are more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at.</source>
        <translation>
            <numerusform>%Ln to look at.</numerusform>
            <numerusform>%Ln to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln called fine.</source>
        <translation>
            <numerusform>%Ln called fine.</numerusform>
            <numerusform>%Ln called fine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused timers</source>
        <translation>
            <numerusform>%n paused timer</numerusform>
            <numerusform>%n paused timers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not sent yet</source>
        <translation>
            <numerusform>%n entry is not sent yet</numerusform>
            <numerusform>%n entries are not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused timers, {time}, not on your timesheet yet</source>
        <translation>
            <numerusform>%Ln paused timer, {time}, not on your timesheet yet</numerusform>
            <numerusform>%Ln paused timers, {time}, not on your timesheet yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log {time} as %Ln entries</source>
        <translation>
            <numerusform>Log {time} as %Ln entry</numerusform>
            <numerusform>Log {time} as %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln timers were changed on another device.</source>
        <translation>
            <numerusform>%Ln timer was changed on another device.</numerusform>
            <numerusform>%Ln timers were changed on another device.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{begin} to {end}, on %Ln days.</source>
        <translation>
            <numerusform>{begin} to {end}, on %Ln day.</numerusform>
            <numerusform>{begin} to {end}, on %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved here: %Ln entries to {title}. Will be sent.</source>
        <translation>
            <numerusform>Saved here: %Ln entry to {title}. Will be sent.</numerusform>
            <numerusform>Saved here: %Ln entries to {title}. Will be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Logged %Ln entries to {title}.</source>
        <translation>
            <numerusform>Logged %Ln entry to {title}.</numerusform>
            <numerusform>Logged %Ln entries to {title}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message numerus="yes">
        <source>or %n more</source>
        <translation>
            <numerusform>or %n more</numerusform>
            <numerusform>or %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message numerus="yes">
        <source>%n entries wait for your decision</source>
        <translation>
            <numerusform>%n entry waits for your decision</numerusform>
            <numerusform>%n entries wait for your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be sent</source>
        <translation>
            <numerusform>%n entry could not be sent</numerusform>
            <numerusform>%n entries could not be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign in again to send %n entries</source>
        <translation>
            <numerusform>Sign in again to send %n entry</numerusform>
            <numerusform>Sign in again to send %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedDelegate</name>
    <message numerus="yes">
        <source>or %n more</source>
        <translation>
            <numerusform>or %n more</numerusform>
            <numerusform>or %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedLines</name>
    <message numerus="yes">
        <source>%n pasted lines wait</source>
        <translation>
            <numerusform>%n pasted line waits</numerusform>
            <numerusform>%n pasted lines wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedWindow</name>
    <message numerus="yes">
        <source>%n lines still need something.</source>
        <translation>
            <numerusform>%n line still needs something.</numerusform>
            <numerusform>%n lines still need something.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter logs %n entries.</source>
        <translation>
            <numerusform>Enter logs %n entry.</numerusform>
            <numerusform>Enter logs %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first {most} lines were taken; %n were left out.</source>
        <translation>
            <numerusform>Only the first {most} lines were taken; %n was left out.</numerusform>
            <numerusform>Only the first {most} lines were taken; %n were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message numerus="yes">
        <source>The first %n: type to find the others</source>
        <translation>
            <numerusform>The first %n: type to find the others</numerusform>
            <numerusform>The first %n: type to find the others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Piece</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message numerus="yes">
        <source>Began %Ln minutes earlier</source>
        <translation>
            <numerusform>Began %Ln minute earlier</numerusform>
            <numerusform>Began %Ln minutes earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {clock}: %Ln entries lie there and lose {time}.</source>
        <translation>
            <numerusform>From {clock}: %Ln entry lies there and loses {time}.</numerusform>
            <numerusform>From {clock}: %Ln entries lie there and lose {time}.</numerusform>
        </translation>
    </message>
</context>
</TS>
