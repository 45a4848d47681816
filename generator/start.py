"""The first lines of the command `plans`: while its modules are read, Ctrl-C ends it without a word."""

import signal


def main() -> None:
    heard = signal.getsignal(signal.SIGINT)
    if heard is signal.default_int_handler:  # else it is ignored, as after nohup, and stays so
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from generator.cli import main as plans

    signal.signal(signal.SIGINT, heard)
    plans()


if __name__ == "__main__":
    main()
