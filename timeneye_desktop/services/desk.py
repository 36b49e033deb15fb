"""Everything that a window of one signed-in account may ask for."""

from __future__ import annotations

from dataclasses import dataclass

from timeneye_desktop.domain.account import Account
from timeneye_desktop.services.absences import Absences
from timeneye_desktop.services.accounts import Accounts
from timeneye_desktop.services.catalogue import Catalogue
from timeneye_desktop.services.checking import Checking
from timeneye_desktop.services.day_spans import DaySpans
from timeneye_desktop.services.entries import Entries
from timeneye_desktop.services.export import Export
from timeneye_desktop.services.lines import Lines
from timeneye_desktop.services.news import News
from timeneye_desktop.services.past import Past
from timeneye_desktop.services.places import Places
from timeneye_desktop.services.pulse import Pulse
from timeneye_desktop.services.questions import Questions
from timeneye_desktop.services.repair import Repair
from timeneye_desktop.services.reports import Reports
from timeneye_desktop.services.settings import Settings
from timeneye_desktop.services.stopping import Stopping
from timeneye_desktop.services.sweeping import Sweeping
from timeneye_desktop.services.syncing import Syncing
from timeneye_desktop.services.tracking import Tracking
from timeneye_desktop.services.updates import Updates
from timeneye_desktop.services.waiting import Waiting


@dataclass(frozen=True, slots=True)
class Desk:
    account: Account
    tracking: Tracking
    stopping: Stopping
    repair: Repair
    sweeping: Sweeping
    checking: Checking
    entries: Entries
    day_spans: DaySpans
    absences: Absences
    pulse: Pulse
    past: Past
    waiting: Waiting
    questions: Questions
    reports: Reports
    export: Export
    places: Places
    catalogue: Catalogue
    lines: Lines
    accounts: Accounts
    settings: Settings
    updates: Updates
    syncing: Syncing
    news: News
