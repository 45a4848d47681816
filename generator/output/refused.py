"""The site is not written there."""

from generator.model.bilingual import Bilingual


class Refused(Exception):
    """The words say what was found and what to type; nothing was touched."""

    def __init__(self, words: Bilingual) -> None:
        super().__init__(words.en)
        self.words = words
