"""The command `plans`: check the data, build the site, serve it, accept what is new, say what a change changes."""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import get_args

import click

from generator.language.text import closest
from generator.model.bilingual import Bilingual, Lang
from generator.problems.causes import causes
from generator.problems.printing import Format, as_annotations, as_json, as_summary, as_texts
from generator.problems.problem import Problem

ROOT = click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The project's folder (default: here).",
)
LANG = click.option(
    "--lang", type=click.Choice(get_args(Lang)), default="vi", help="Language of the messages: vi or en."
)

RIGHT = Bilingual(vi="Dữ liệu đúng: không có lỗi nào.", en="The data is right: no problems.")
FOUND = Bilingual(vi="{errors} lỗi, {notices} lưu ý.", en="Problems: {errors}. Notices: {notices}.")
UNKNOWN = Bilingual(
    vi="Không có kế hoạch hay mã nào tên là {names}: không ghi gì cả. `plans check` nêu các mã.",
    en="No plan or key is called {names}: nothing was written. `plans check` names the keys.",
)
NOT_WRITTEN = Bilingual(
    vi="Không ghi được {file}: {reason}. Các khóa vẫn như cũ.",
    en="{file} cannot be written: {reason}. The locks are as they were.",
)
UNFORMED = Bilingual(vi="Hãy chạy `plans fmt`.", en="Run `plans fmt`.")
LEFT = Bilingual(
    vi="{file}: để nguyên, vì viết lại sẽ đổi giá trị.",
    en="{file}: left as it is; written anew it would say other things.",
)
NOTHING_NEW = Bilingual(vi="Không có gì mới.", en="Nothing is new.")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Kế hoạch AI các tỉnh: từ YAML thành trang web song ngữ. / Provincial AI plans: from YAML to a bilingual website.

    Start with `plans check`; then `plans build`, or `plans serve` to see each change as you make it.
    """


@main.command()
@ROOT
@LANG
@click.option("--format", "form", type=click.Choice(get_args(Format)), default="text", help="How problems are printed.")
@click.option("--stats", is_flag=True, help="Print the figures of every plan.")
@click.option(
    "--base", metavar="FILE|COMMIT", help="Also hold the addresses to an older urls.lock: a file, or a commit of git."
)
def check(root: Path, lang: Lang, form: Format, stats: bool, base: str | None) -> None:
    """Check data/: every problem at once, with file, line and column, and what to type.

    Ends with 1 when there is a problem. Notices (a stale translation) are shown and do not fail.
    """
    from generator.check.all import examine

    catalog, problems = examine(root)
    if base:
        from generator.read.base import dropped, read_base

        old, wrong = read_base(root, base)
        problems = sorted({*problems, *wrong, *dropped(catalog, old, base)})
    _print(problems, form, lang)
    if stats:
        from generator.view.figures import figures
        from generator.write.figures import as_table

        click.echo(as_table(figures(catalog), lang, root / "theme"))
    errors = [problem for problem in problems if problem.severity == "error"]
    if form == "text":
        click.echo(_closing(problems).here(lang), err=True)
    sys.exit(1 if errors else 0)


@main.command()
@ROOT
@LANG
@click.option("--check", "only", is_flag=True, help="Write nothing; end with 1 where a file is not in its form.")
def fmt(root: Path, lang: Lang, only: bool) -> None:
    """Write the YAML of data/ in its form: order of fields, wrapping, composed letters. No value changes."""
    from generator.form.files import unformed

    files = unformed(root)
    _print(files.problems, "text", lang)
    for name, text in files.texts.items():
        click.echo(name)
        if not only:
            (root / name).write_text(text, encoding="utf-8", newline="\n")
    for name in files.left:
        click.echo(LEFT.filled(file=name).here(lang), err=True)
    if only and files.texts:
        click.echo(UNFORMED.here(lang), err=True)
    sys.exit(1 if files.problems or files.left or (only and files.texts) else 0)


@main.command()
@ROOT
def schema(root: Path) -> None:
    """Write the JSON Schemas of data/ for editors into .schemas/, and the settings that wire them."""
    from generator.form.schema import files

    for name, text in files().items():
        path = root / name
        if not path.exists() or path.read_text("utf-8") != text:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            click.echo(name)


@main.command()
@click.argument("code", required=False)
@click.option("--markdown", is_flag=True, help="All codes as one page: docs/problems.md.")
def explain(code: str | None, markdown: bool) -> None:
    """What the code of a problem means, and why; without one, all codes."""
    from generator.explain.codes import by_code
    from generator.explain.printing import explained, listed, page

    if code is not None and code not in by_code():
        near = closest(code, by_code()) or "plans explain"
        raise click.BadParameter(f"{code}: ? → {near}", param_hint="CODE")
    click.echo(page() if markdown else listed() if code is None else explained(code), nl=not markdown)


@main.command()
@ROOT
@LANG
@click.option(
    "--site",
    type=click.Path(path_type=Path),
    help="Where to write: an absent or empty folder, or one that a build wrote (default: site/ below the project).",
)
@click.option("--site-url", default="", help="The public address of the site's root, for canonical links.")
def build(root: Path, lang: Lang, site: Path | None, site_url: str) -> None:
    """Check data/ and build the whole site; nothing is written when there is a problem."""
    from generator.output.signals import Ended, ending

    try:
        with ending():
            _build(root, site or root / "site", site_url, lang)
    except Ended as ended:
        with suppress(OSError):  # the terminal may be what ended
            click.echo(ended.words.here(lang), err=True)
        sys.exit(ended.code)


def _build(root: Path, site: Path, site_url: str, lang: Lang) -> None:
    from generator.output.signals import held

    with held():  # a signal in the middle of reading a module would be told as a mistake in it
        from generator.build import BuildError, build

    def tell(doing: Bilingual) -> None:
        """Progress is for people: it is shown on a terminal only."""
        if sys.stderr.isatty():
            click.secho(f"… {doing.here(lang)}", dim=True, err=True)

    try:
        report = build(root, site, site_url, tell=tell)
    except BuildError as error:
        _print(error.problems, "text", lang)
        click.echo(error.words.here(lang), err=True)
        sys.exit(1)
    _print(report.notices, "text", lang)
    click.echo(report.words.here(lang))


@main.command()
@ROOT
@LANG
@click.option("--port", type=click.IntRange(1, 65535), default=8000)
def serve(root: Path, lang: Lang, port: int) -> None:
    """See the site on this machine: each page is made when it is opened, from the files as they are then.

    A file that is saved is on the reloaded page at once; what is wrong with it is told there and here.
    """
    from generator.output.port import check_port
    from generator.output.refused import Refused
    from generator.output.signals import Ended, ending
    from generator.serve.command import serve as serve_site
    from generator.site_url import NotAnAddress

    def say(words: Bilingual) -> None:
        click.echo(words.here(lang), err=True)

    def say_problems(problems: Sequence[Problem]) -> None:
        for text in as_texts(problems, lang):
            click.echo(text, err=True)
        say(_closing(problems))

    try:
        with ending():
            check_port(port)
            serve_site(root, port, say, say_problems)
    except (Refused, NotAnAddress) as error:
        say(error.words)
        sys.exit(1)
    except Ended:
        sys.exit(0)


@main.command()
@ROOT
@LANG
@click.option("--addresses", is_flag=True, help="Only the lock of addresses.")
@click.option("--translations", is_flag=True, help="Only the lock of translations.")
@click.option("--sources", is_flag=True, help="Only the lock of official texts.")
@click.option(
    "--mended", multiple=True, help="A plan, or a key, whose stale translations were read again and are right."
)
@click.option("--received", multiple=True, help="A plan whose source.txt is a better text that was received.")
@click.option(
    "--anew",
    multiple=True,
    type=click.Choice(["urls.lock", "translations.lock", "sources.lock"]),
    help="A lock that is lost or spoilt and has no older state to go back to.",
)
def accept(
    root: Path,
    lang: Lang,
    addresses: bool,
    translations: bool,
    sources: bool,
    mended: tuple[str, ...],
    received: tuple[str, ...],
    anew: tuple[str, ...],
) -> None:
    """Accept new addresses (never fewer), new official texts, and the words that each new translation was made from.

    Nothing is written while `plans check` finds a problem. What was accepted once is only changed where it is named.
    """
    from generator.accept import Blessing, UnknownNames
    from generator.accept import accept as write_locks

    chosen = {"urls.lock": addresses, "translations.lock": translations, "sources.lock": sources}
    locks = [name for name, is_chosen in chosen.items() if is_chosen] or list(chosen)
    blessing = Blessing(frozenset(mended), frozenset(received), frozenset(anew))
    try:
        problems, written = write_locks(root, locks, blessing)
    except UnknownNames as names:
        click.echo(UNKNOWN.filled(names=names).here(lang), err=True)
        sys.exit(1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        click.echo(NOT_WRITTEN.filled(file=error.filename or "data", reason=reason).here(lang), err=True)
        sys.exit(1)
    _print(problems, "text", lang)
    if not problems:
        click.echo("\n".join(written) or NOTHING_NEW.here(lang))
    sys.exit(1 if problems else 0)


@main.command()
@ROOT
@LANG
@click.argument("base")
@click.option("--format", "form", type=click.Choice(["text", "markdown"]), default="text", help="How it is printed.")
def diff(root: Path, lang: Lang, base: str, form: str) -> None:
    """What the data say otherwise than in BASE, a branch or commit of git: for those who review a change.

    Every changed statement, old and new; addresses that open or close; problems of the change apart from older ones.
    """
    from tempfile import TemporaryDirectory

    from generator.changes.printing import as_markdown, as_terminal
    from generator.changes.report import Report
    from generator.read.base import extract

    with TemporaryDirectory(prefix="plans-diff-") as folder:
        wrong = extract(root, base, Path(folder))
        if wrong:
            _print(wrong, "text", lang)
            sys.exit(1)
        report = Report.of(base, Path(folder), root)
    click.echo(as_markdown(report) if form == "markdown" else as_terminal(report, lang))


@main.command()
@ROOT
@LANG
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--into", type=click.Path(path_type=Path), required=True, help="A new folder: data/plans/<province>-<year>."
)
def draft(root: Path, lang: Lang, file: Path, into: Path) -> None:
    """Draft the three files of a plan from its text: .txt, .md, .html, .docx or .pdf.

    What is in doubt has a comment (xem lại · review) above it. Nothing is overwritten.
    """
    from generator.draft.command import draft_into
    from generator.draft.refusal import NotDrafted

    try:
        said = draft_into(root, file, into)
    except NotDrafted as refused:
        click.echo(refused.words.here(lang), err=True)
        sys.exit(1)
    for words in said:
        click.echo(words.here(lang))


def _closing(problems: Sequence[Problem]) -> Bilingual:
    """How many causes there are: what is mended at one place counts once."""
    found = causes(problems)
    errors = sum(cause.severity == "error" for cause in found)
    return FOUND.filled(errors=errors, notices=len(found) - errors) if found else RIGHT


def _print(problems: Sequence[Problem], form: Format, lang: Lang) -> None:
    match form:
        case "json":
            click.echo(as_json(problems))
        case "github":
            for line in as_annotations(problems):
                click.echo(line)
            if summary := os.environ.get("GITHUB_STEP_SUMMARY"):
                with Path(summary).open("a", encoding="utf-8") as file:
                    file.write(as_summary(problems))
        case "text":
            for text in as_texts(problems, lang):
                click.echo(text)


if __name__ == "__main__":
    main()
