"""What the site takes from its front-end libraries: the search engine, the typeface, their licences."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

SEARCH_ENGINE = Path("minisearch")
TYPEFACE = Path("@fontsource", "be-vietnam-pro")

# Where ranges overlap the later rule wins: ă, đ, ơ and ư come from the Vietnamese file, latin-ext stays unfetched.
SUBSETS = ("latin-ext", "vietnamese", "latin")


class Face(NamedTuple):
    weight: int
    style: str

    def file(self, subset: str) -> str:
        return f"be-vietnam-pro-{subset}-{self.weight}-{self.style}.woff2"


FACES = (Face(400, "normal"), Face(400, "italic"), Face(600, "normal"))


class MissingLibrary(Exception):
    """A file of a front-end library is not installed."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"Không có tệp {path}. Hãy chạy `make setup` để cài các thư viện giao diện.\n"
            f"The file {path} is missing. Run `make setup` to install the front-end libraries."
        )


def library_files(node_modules: Path) -> Mapping[str, bytes]:
    """The files that the site copies from its libraries, by their path under the language root.

    Raises MissingLibrary when one of them is not installed.
    """
    return {target: read(node_modules / source) for target, source in _copies()}


def fonts_css(node_modules: Path) -> str:
    """The @font-face rules of the copied typeface; they stand in `assets/`, beside its folder `fonts/`.

    Names and character ranges come from the package. Raises MissingLibrary when it is not installed.
    """
    family = json.loads(read(node_modules / TYPEFACE / "metadata.json"))["family"]
    ranges = json.loads(read(node_modules / TYPEFACE / "unicode.json"))
    return "".join(_font_face(family, face, subset, ranges[subset]) for face in FACES for subset in SUBSETS)


def read_package(folder: Path) -> Mapping[str, str]:
    """What an installed package says of itself: its version, its licence. Raises MissingLibrary."""
    manifest = json.loads(read(folder / "package.json"))
    return {name: manifest[name] for name in ("version", "license")}


def _copies() -> Iterator[tuple[str, Path]]:
    yield "assets/minisearch.js", SEARCH_ENGINE / "dist" / "es" / "index.js"
    yield "assets/minisearch.LICENSE.txt", SEARCH_ENGINE / "LICENSE.txt"
    for face in FACES:
        for subset in SUBSETS:
            yield f"assets/fonts/{face.file(subset)}", TYPEFACE / "files" / face.file(subset)
    yield "assets/fonts/LICENSE.txt", TYPEFACE / "LICENSE"


def _font_face(family: str, face: Face, subset: str, characters: str) -> str:
    return f"""@font-face {{
  font-family: "{family}";
  font-style: {face.style};
  font-weight: {face.weight};
  font-display: swap;
  src: url("fonts/{face.file(subset)}") format("woff2");
  unicode-range: {characters.replace(",", ", ")};
}}
"""


def read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise MissingLibrary(path) from error
