"""`plans draft`: from a file to a folder, and what to look at then."""

from collections.abc import Iterator
from pathlib import Path

from generator.catalog import Catalog
from generator.draft.folder import check_folder, write
from generator.draft.received import receive
from generator.draft.refusal import NotDrafted
from generator.draft.story import Drafted, draft
from generator.draft.unknown import ACTS, BODIES, acts_to_paste, bodies_to_paste, unknown_acts, unknown_bodies
from generator.model.bilingual import Bilingual
from generator.read.catalog import read_catalog

WRITTEN = Bilingual(
    vi="{folder}: source.txt, plan.yml ({passages} đoạn), tasks.yml ({tasks} nhiệm vụ). {doubts} chỗ cần xem lại: tìm «xem lại».",
    en="{folder}: source.txt, plan.yml (passages: {passages}), tasks.yml (tasks: {tasks}). To be looked at: {doubts}; search for “review”.",
)
NO_TABLES = Bilingual(
    vi="Không đọc được data/agencies.yml, acts.yml, provinces.yml hay directions.yml. Chạy `plans check` rồi sửa trước.",
    en="data/agencies.yml, acts.yml, provinces.yml or directions.yml cannot be read. Run `plans check` and mend them first.",
)


def draft_into(root: Path, file: Path, folder: Path) -> tuple[Bilingual, ...]:
    """What to say when the draft is written; NotDrafted before anything is."""
    key = check_folder(folder)
    received = receive(file)
    catalog, _ = read_catalog(root)
    tables = (catalog.agencies, catalog.acts, catalog.provinces, catalog.directions)
    if not all(table.whole and len(table) for table in tables):
        raise NotDrafted(NO_TABLES)
    drafted = draft(received, key, catalog)
    write(folder, drafted)
    return (_written(folder, drafted), *_unknown(drafted, catalog))


def _unknown(drafted: Drafted, catalog: Catalog) -> Iterator[Bilingual]:
    """What to paste into the tables, each thing once."""
    if bodies := unknown_bodies(drafted.fields, catalog):
        yield BODIES
        yield Bilingual.same(bodies_to_paste(bodies))
    if signs := unknown_acts(drafted.texts, drafted.number, catalog):
        yield ACTS
        yield Bilingual.same(acts_to_paste(signs))


def _written(folder: Path, drafted: Drafted) -> Bilingual:
    both = drafted.plan + drafted.tasks
    tasks = sum(line.startswith("- id:") for line in drafted.tasks.splitlines())
    passages = sum(line.startswith("  - id:") for line in drafted.plan.splitlines())
    doubts = both.count("# xem lại:")
    return WRITTEN.filled(folder=folder.name, passages=passages, tasks=tasks, doubts=doubts)
