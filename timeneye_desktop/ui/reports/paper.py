"""How does a report look on paper, in a PDF and as a picture? One document for all three, always black on white."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QObject, QPoint, QSaveFile, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QRegion,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QWidget

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.report import Drawn, Line
from timeneye_desktop.ui.palette import ON_PAPER, Palette, Role
from timeneye_desktop.ui.reports.bars import Bars
from timeneye_desktop.ui.reports.share import Shares
from timeneye_desktop.ui.reports.wording import changed, percent
from timeneye_desktop.ui.text import font, plain

_WIDE: Final = 560
"""Logical pixels between the margins."""
_SHARP: Final = 3.0
"""Pixels of a drawing for one logical pixel."""
_MARGIN: Final = 20
_DOTS: Final = 96


class Paper(QObject):
    """The colours of paper, whatever the screen shows."""

    changed = Signal()

    @property
    def palette(self) -> Palette:
        return ON_PAPER


def document(drawn: Drawn, name: str) -> QTextDocument:
    """Title, total, drawings, totals."""
    made = QTextDocument()
    made.setDocumentMargin(0)
    made.setDefaultFont(font("body"))
    made.setTextWidth(_WIDE)
    cursor = QTextCursor(made)
    cursor.insertText(plain(name), _style("title"))
    _paragraph(cursor, 4)
    cursor.insertText(format_minutes(drawn.report.minutes), _style("digits"))
    if drawn.report.minutes:
        paper = Paper()
        bars, shares = Bars(paper), Shares(paper)
        bars.show_bars(drawn.bars, drawn.projects)
        shares.show_lines(drawn.lines)
        for part in (bars, shares):
            _paragraph(cursor, 12)
            _draw(cursor, part)
        _paragraph(cursor, 12)
        _table(cursor, drawn.lines, can_compare=drawn.report.can_compare)
    return made


def as_picture(drawn: Drawn, name: str) -> QImage:
    made = document(drawn, name)
    size = QSizeF(_WIDE + 2 * _MARGIN, made.size().height() + 2 * _MARGIN)
    image = QImage((size * 2).toSize(), QImage.Format.Format_RGB32)
    image.fill(ON_PAPER.color(Role.WINDOW))
    painter = QPainter(image)
    painter.scale(2, 2)
    painter.translate(_MARGIN, _MARGIN)
    made.drawContents(painter)
    painter.end()
    return image


def as_pdf(drawn: Drawn, name: str, path: Path) -> bool:
    """Whole or not at all; whether it is there now."""
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        return False
    writer = QPdfWriter(file)
    writer.setTitle(plain(name))
    writer.setPageLayout(_page())
    writer.setResolution(_DOTS * 4)
    document(drawn, name).print_(writer)
    del writer  # it ends the file when it goes
    return file.commit()


def _page() -> QPageLayout:
    margins = QMarginsF(18, 18, 18, 18)
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
    )


def _draw(cursor: QTextCursor, part: QWidget) -> None:
    """The widget as it paints itself, as a picture in the text."""
    part.resize(_WIDE, part.sizeHint().height())
    part.ensurePolished()
    image = QImage((part.size() * _SHARP), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARP)
    image.fill(ON_PAPER.color(Role.WINDOW))
    part.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    address = QUrl(f"report://{part.objectName()}")
    cursor.document().addResource(QTextDocument.ResourceType.ImageResource, address, image)
    form = QTextImageFormat()
    form.setName(address.toString())
    form.setWidth(part.width())
    form.setHeight(part.height())
    cursor.insertImage(form)


def _table(cursor: QTextCursor, lines: tuple[Line, ...], *, can_compare: bool) -> None:
    rows = [one for line in lines for one in (line, *line.phases)]
    total = sum(line.minutes for line in lines)
    form = QTextTableFormat()
    form.setBorder(0)
    form.setCellPadding(2)
    form.setCellSpacing(0)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, wide) for wide in (55, 15, 15, 15)])
    table = cursor.insertTable(len(rows), 4, form)
    for at, line in enumerate(rows):
        is_project = not line.key.phase_id
        style = _style("strong" if is_project else "body")
        change = changed(line.change) if can_compare else ""
        texts = (line.name, format_minutes(line.minutes), percent(line.minutes, total), change)
        for column, text in enumerate(texts):
            cell = table.cellAt(at, column).firstCursorPosition()
            block = QTextBlockFormat()
            block.setAlignment(Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft)
            block.setLeftMargin(0 if is_project or column else 16)
            cell.setBlockFormat(block)
            cell.insertText(plain(text), style)


def _paragraph(cursor: QTextCursor, above: int) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(above)
    cursor.insertBlock(block)


def _style(kind: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(font("body" if kind == "strong" else kind))
    if kind == "strong":
        form.setFontWeight(QFont.Weight.DemiBold)
    form.setForeground(ON_PAPER.color(Role.TEXT))
    return form
