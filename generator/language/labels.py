"""How a place of a document is cited in each language."""

from generator.model.bilingual import Lang
from generator.model.passage import Passage, Task

ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")


def place_label(record: Passage | Task, lang: Lang, *, begins: bool = True) -> str:
    """The official label of a passage or task as it is cited; nothing where the text gives none.

    `begins` gives it a capital, as at the beginning of a sentence or a link.
    """
    if record.label is None:
        return ""
    text = label(record.label, lang, part=record.bullet, bulleted=record.mark == "-")
    return text[0].upper() + text[1:] if begins else text


def label(official: str, lang: Lang, *, part: int | None = None, bulleted: bool = True) -> str:
    """A place of a document as it is cited: parts run small to large in Vietnamese, large to small in English.

    `part` counts the bullets of an item, or its paragraphs where they have no bullet.
    """
    if official.startswith("Phụ lục"):
        row = official.removeprefix("Phụ lục").strip()
        if lang == "vi":
            return f"Phụ lục, nhiệm vụ {row}" if row else "Phụ lục"
        return f"Appendix, task {row}" if row else "Appendix"
    section, *items = official.split(".")
    if lang == "vi":
        kind = "gạch đầu dòng" if bulleted else "đoạn"
        parts = [f"{kind} thứ {_ordinal(part)}"] if part else []
        parts += [f"{'điểm' if level else 'khoản'} {item}" for level, item in reversed(list(enumerate(items)))]
        return " ".join([*parts, f"Mục {section}"])
    text = f"Section {section}"
    if items:
        text += f", item {items[0]}" + "".join(f"({item})" for item in items[1:])
    return f"{text}, {'bullet' if bulleted else 'paragraph'} {part}" if part else text


def _ordinal(number: int) -> str:
    return ORDINALS[number - 1] if number <= len(ORDINALS) else str(number)
