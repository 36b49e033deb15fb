"""The hint that the network is back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QNetworkInformation

from timeneye_desktop.system.network_qt import NetworkWatch

Reach = QNetworkInformation.Reachability


def test_it_calls_when_the_network_comes_back(qapp: QCoreApplication) -> None:
    calls: list[str] = []
    watch = NetworkWatch(lambda: calls.append("back"))
    watch.saw(Reach.Online)
    calls.clear()
    for reach in (Reach.Disconnected, Reach.Disconnected, Reach.Local, Reach.Online, Reach.Disconnected, Reach.Online):
        watch.saw(reach)
    watch.close()
    assert calls == ["back", "back", "back"]


def test_it_lives_without_any_source_and_closes_twice(qapp: QCoreApplication) -> None:
    calls: list[str] = []
    watch = NetworkWatch(lambda: calls.append("back"))
    watch.close()
    watch.close()
    for reach in (Reach.Disconnected, Reach.Online):
        watch.saw(reach)
    assert calls == ["back"]
