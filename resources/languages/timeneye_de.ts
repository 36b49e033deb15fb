<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source> or {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to write it in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to leave “{}” in the note, Enter to edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}”: click for {}, Enter to edit it</source>
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
        <source>Timeneye shows several people to this sign-in at {}. Choose yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User {} at {}</source>
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
        <source>Sign in again as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Timeneye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel address, if it asks: {}</source>
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
        <source>Copy: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>No browser could be opened. Timeneye is at {address}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doors</name>
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
    <name>EntryMenu</name>
    <message>
        <source>Open Timeneye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy day summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy day summary in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
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
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
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
    <message>
        <source>No entries are on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries before {day} are not on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %Ln entries, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written. An older file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be written. Choose another one.</source>
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
    <name>GapButton</name>
    <message>
        <source>{}, {}: log</source>
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
    <name>KeyField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
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
    <name>PastedLines</name>
    <message>
        <source>They are kept until you log or drop them, or quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pasted line waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} pasted lines wait</source>
        <translation type="unfinished"></translation>
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
        <source>Reading line {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} still {} something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter logs {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {} lines were taken; {} were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was logged. {}</source>
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
        <source>Resume {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and log {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard {}</source>
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
    <message>
        <source>The first {}: type to find the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of {}</source>
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
    <name>QuickEntry</name>
    <message>
        <source>Quick entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
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
        <source>Between two days</source>
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
        <source>Timers ran for {} since {}.</source>
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
        <source>Measured time {}</source>
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
        <source>Server: {}</source>
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
        <source>Timeneye Desktop {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then you stay signed in at {}.</source>
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
        <source>Removed {} of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start where you left off:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a phase and start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {}</source>
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
        <source>{}:{:02d} left</source>
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
        <source>No longer waiting: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be sent to {}.</source>
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
    <name>self.window</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
