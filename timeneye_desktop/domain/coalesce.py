"""Which commands still have to be sent when a person changes their mind (delivery 2.7).

Every function takes the open commands of one entry or timer, oldest first, and answers
with the fewest changes of the outbox that bring about what is wanted now.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from timeneye_desktop.domain.delivery import Op, OpKind
from timeneye_desktop.domain.entry import Work


@dataclass(frozen=True, slots=True)
class Cancel:
    seq: int


@dataclass(frozen=True, slots=True)
class Rewrite:
    """Give an unsent or refused command other contents; it is queued again."""

    seq: int
    work: Work


@dataclass(frozen=True, slots=True)
class Append:
    kind: OpKind
    lid: str
    work: Work | None = None
    base: Work | None = None
    entry_lid: str = ""


Change: TypeAlias = Cancel | Rewrite | Append
Changes: TypeAlias = tuple[Change, ...]

_BIRTHS = frozenset({OpKind.CREATE, OpKind.STOP})


def edit_entry(ops: Iterable[Op], lid: str, before: Work, wanted: Work) -> Changes:
    birth, edit = _last(ops, _BIRTHS), _last(ops, {OpKind.EDIT})
    if edit is not None and edit.is_mutable:
        return (Cancel(edit.seq),) if wanted == edit.base else (Rewrite(edit.seq, wanted),)
    if edit is None and birth is not None and birth.is_mutable:
        return (Rewrite(birth.seq, wanted),)
    return () if wanted == before else (Append(OpKind.EDIT, lid, wanted, before),)


def delete_entry(ops: Iterable[Op], lid: str, before: Work) -> Changes:
    """Cancelled together with a birth that never left; otherwise sent behind it."""
    ops = tuple(ops)
    birth = _last(ops, _BIRTHS)
    unsent = tuple(Cancel(op.seq) for op in ops if op.is_mutable)
    if birth is not None and birth.is_mutable:
        if birth.kind is OpKind.STOP:  # its timer is on the server
            return (*unsent, Append(OpKind.DISCARD, birth.lid))
        return unsent
    # An edit that was sent has its effect before this one; only one that never left still has a base to go by,
    # or none where it was to hold whatever the server made of a stopped timer.
    bases = [op.base for op in ops if op.kind is OpKind.EDIT and op.is_mutable]
    return (*unsent, Append(OpKind.DELETE, lid, None, bases[0] if bases else before))


def undo_delete(ops: Iterable[Op], lid: str, wanted: Work) -> Changes | None:
    """None when the delete may have been sent: then only a new entry brings it back.

    An edit that the delete had made needless is needed again.
    """
    delete = _last(ops, {OpKind.DELETE})
    if delete is None or not delete.is_mutable:
        return None
    again = () if delete.base == wanted else (Append(OpKind.EDIT, lid, wanted, delete.base),)
    return (Cancel(delete.seq), *again)


def change_timer(ops: Iterable[Op], lid: str, wanted: Work) -> Changes:
    target = _last(ops, {OpKind.START, OpKind.CHANGE})
    if target is not None and target.is_mutable:
        return (Rewrite(target.seq, wanted),)
    return (Append(OpKind.CHANGE, lid, wanted),)


def stop_timer(ops: Iterable[Op], lid: str, entry_lid: str, work: Work) -> Changes:
    """A timer that never reached the server becomes a plain entry (delivery 2.9)."""
    ops = tuple(ops)
    start = _last(ops, {OpKind.START})
    unsent = tuple(Cancel(op.seq) for op in ops if op.is_mutable)
    if start is not None and start.is_mutable:
        return (*unsent, Append(OpKind.CREATE, entry_lid, work))
    return (*unsent, Append(OpKind.STOP, lid, work, None, entry_lid))


def discard_timer(ops: Iterable[Op], lid: str) -> Changes:
    ops = tuple(ops)
    start = _last(ops, {OpKind.START})
    unsent = tuple(Cancel(op.seq) for op in ops if op.is_mutable)
    if start is not None and start.is_mutable:
        return unsent
    return (*unsent, Append(OpKind.DISCARD, lid))


def _last(ops: Iterable[Op], kinds: Iterable[OpKind]) -> Op | None:
    wanted = frozenset(kinds)
    found = [op for op in ops if op.kind in wanted]
    return found[-1] if found else None
