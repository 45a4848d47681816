"""A build that is told to end does so at once, and leaves nothing: no process, no folder, no traceback."""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from generator.model.bilingual import Bilingual

TOLD = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
MOMENT = 0.01  # seconds
PATIENCE = 10  # seconds for removing what was begun; what is left after them, the next build removes

STOPPED = Bilingual(
    vi="Đã dừng ({signal}), không có gì dang dở: trang cũ hoặc trang mới vẫn trọn vẹn.",
    en="Stopped ({signal}), with nothing half done: the old site or the new one is whole.",
)


class Ended(KeyboardInterrupt):
    """Somebody told this process to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number
        self.words = STOPPED.filled(signal=signal.Signals(number).name)
        self.code = 128 + number


class _Held:
    """Not the mask of the system: that is of one thread, and another would take the signal."""

    depth = 0
    told = 0  # the signal that waits


@contextmanager
def ending() -> Iterator[None]:
    """Within it a signal to end raises Ended, once, after killing the workers, which nobody waits for then.

    A process that was raised upon is killed after PATIENCE, so it has to end. Signals that were ignored stay so (nohup).
    Where Python lets no exception out (`__del__`, what runs around a fork) it is raised again a moment later.
    """
    owner = os.getpid()
    before = {number: signal.getsignal(number) for number in TOLD if signal.getsignal(number) != signal.SIG_IGN}

    def end(number: int, _: FrameType | None) -> None:
        if os.getpid() != owner:  # a worker that has only just been forked
            os._exit(128 + number)
        if _Held.depth:
            _Held.told = number
            return
        for each in before:
            signal.signal(each, signal.SIG_IGN)
        signal.alarm(PATIENCE)
        threading.excepthook = lambda _: None  # a pool whose workers are killed may complain in its own thread
        for worker in multiprocessing.active_children():
            worker.kill()
        raise Ended(number)

    def again(lost: "sys.UnraisableHookArgs") -> None:
        if not isinstance(lost.exc_value, Ended):
            unraisable(lost)
            return
        number = lost.exc_value.number

        def raise_it(*_: object) -> None:
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            signal.alarm(PATIENCE)
            raise Ended(number)

        signal.signal(signal.SIGALRM, raise_it)
        signal.setitimer(signal.ITIMER_REAL, MOMENT)

    unraisable, sys.unraisablehook = sys.unraisablehook, again
    for number in before:
        signal.signal(number, end)
    ended = False
    try:
        yield
    except Ended:
        ended = True  # more signals while it ends would only leave things behind
        raise
    finally:
        sys.unraisablehook = unraisable
        for number, handler in before.items():
            signal.signal(number, signal.SIG_IGN if ended else handler)


@contextmanager
def held() -> Iterator[None]:
    """A signal that would raise Ended within it does so when it is over."""
    _Held.depth += 1
    try:
        yield
    finally:
        _Held.depth -= 1
        if _Held.told and not _Held.depth:
            signal.raise_signal(_Held.told)
