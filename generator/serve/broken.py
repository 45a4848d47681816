"""A page in the place of one that cannot be made: what is wrong, and what to type."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup, escape

from generator.model.bilingual import LANGS, Bilingual, Lang
from generator.problems.printing import EXPECTED, TO_TYPE
from generator.problems.problem import Problem

TITLE = Bilingual(vi="Chưa dựng được trang này", en="This page cannot be made yet")
MEND = Bilingual(
    vi="Hãy sửa những chỗ sau. Lưu tệp xong, trang tự hiện ra.",
    en="Mend what follows. Once the file is saved, the page shows by itself.",
)
PAGE = Markup(
    '<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n'
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self'; "
    "connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'\">\n"
    '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
    '<title>{title}</title>\n<link rel="stylesheet" href="{own}serve.css">\n</head>\n'
    '<body class="broken">\n<main>\n{parts}\n</main>\n</body>\n</html>\n'
)
PART = Markup('<section lang="{lang}">\n<{heading}>{title}</{heading}>\n<p>{mend}</p>\n{found}\n</section>')
ITEM = Markup("<li><code>{place}</code> {found}<br>{expected}: {wanted}<br>{to_type}: {typed}</li>")


def broken_page(problems: Sequence[Problem], words: str, own: str) -> str:
    """In both languages. `words` are those of the error that no problem of the data may explain; `own` is where its style lies."""
    parts = Markup("\n").join(_parts(problems, words))
    return PAGE.format(title=f"{TITLE.vi} · {TITLE.en}", own=own, parts=parts)


def _parts(problems: Sequence[Problem], words: str) -> Iterator[Markup]:
    for lang in LANGS:
        items = Markup("\n").join(_item(problem, lang) for problem in problems)
        found = Markup("<ul>\n{}\n</ul>").format(items) if items else Markup()
        found += Markup("<pre>{}</pre>").format(words) if words else Markup()
        heading = "h1" if lang == LANGS[0] else "h2"
        yield PART.format(lang=lang, heading=heading, title=TITLE.here(lang), mend=MEND.here(lang), found=found)


def _item(problem: Problem, lang: Lang) -> Markup:
    place = problem.place
    return ITEM.format(
        place=escape(f"{place.file}:{place.line}:{place.column}"),
        found=problem.found(lang),
        expected=EXPECTED.here(lang),
        wanted=problem.expected(lang),
        to_type=TO_TYPE.here(lang),
        typed=problem.to_type(lang),
    )
