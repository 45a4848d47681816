"""A worker of a pool ends with the process that it works for, however that one ends."""

import gc
import multiprocessing
import os
import signal
from collections.abc import Callable
from threading import Thread
from typing import ParamSpec

P = ParamSpec("P")


def begin(then: Callable[P, None] | None = None, *values: P.args, **named: P.kwargs) -> None:
    """The first thing that a worker does; `then` is the next one.

    What a terminal tells all its processes is the parent's to answer; the parent ends its workers with SIGTERM.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    gc.freeze()  # what the parent has made stays, and is not looked through
    gc.enable()
    Thread(target=_end_with_parent, daemon=True).start()
    if then:
        then(*values, **named)


def _end_with_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)
