"""Lines get their numbers in source.txt, those of cells too."""

from __future__ import annotations

from generator.draft.piece import Line, Row, lines_of, number


def test_cells_stand_one_under_another() -> None:
    received = number(["a", (("1",), ("b", "c")), "", "d", ""])
    assert received.source == "a\n1\nb\nc\n\nd\n"
    assert received.pieces[0] == Line("a", 1)
    assert received.pieces[1] == Row(((Line("1", 2),), (Line("b", 3), Line("c", 4))))
    assert [line.number for piece in received.pieces for line in lines_of(piece)][:6] == [1, 2, 3, 4, 5, 6]
