"""When the network came back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtNetwork import QNetworkInformation

_Reach = QNetworkInformation.Reachability


class NetworkWatch:
    """Calls `on_back` when this computer can reach something again; knows nothing where no backend exists.

    Make it after the QCoreApplication. It is a hint to try sooner, never a reason not to try.
    """

    def __init__(self, on_back: Callable[[], None]) -> None:
        self._on_back = on_back
        self._was_away = False
        self._source = _source()
        if self._source is not None:
            self._was_away = self._source.reachability() is _Reach.Disconnected
            self._source.reachabilityChanged.connect(self.saw)

    def saw(self, reach: _Reach) -> None:
        """Take note of what the system says now."""
        if reach is _Reach.Disconnected:
            self._was_away = True
        elif self._was_away:
            self._was_away = reach is not _Reach.Online  # something is reachable; perhaps more will be
            self._on_back()

    def close(self) -> None:
        if self._source is not None:
            self._source.reachabilityChanged.disconnect(self.saw)
            self._source = None


def _source() -> QNetworkInformation | None:
    """Qt's own watcher, or None. Qt keeps one per process and unloads it by itself."""
    if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
        return None
    return QNetworkInformation.instance()
