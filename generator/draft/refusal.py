"""No draft is made of that."""

from generator.model.bilingual import Bilingual


class NotDrafted(Exception):
    """The words say what was found and what to type; nothing was written."""

    def __init__(self, words: Bilingual) -> None:
        super().__init__(words.en)
        self.words = words
