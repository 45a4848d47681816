"""The theme or a prose page is not as it has to be."""


class ShellError(Exception):
    """The message says where, what was found and what to do."""
