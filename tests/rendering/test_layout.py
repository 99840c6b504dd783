import made_up_graphs as sample
import numpy as np
import pytest

from graph.rendering.data import places_of
from graph.rendering.layout import lay_out
from graph.rendering.spacing import separate
from graph.rendering.style import box, radius
from graph.rendering.view import GraphView


def boxes_of(view: GraphView) -> np.ndarray:
    return np.array([box(row.label, degree) for row, degree in zip(view.entities, view.degrees(), strict=True)])


def overlaps(places: np.ndarray, boxes: np.ndarray) -> int:
    gap = np.abs(places[:, None] - places[None, :])
    need = (boxes[:, None] + boxes[None, :]) / 2 - 0.5
    hits = (gap < need).all(2)
    return int(np.triu(hits, 1).sum())


def test_the_same_graph_gets_the_same_places() -> None:
    for nodes in (40, 700):
        assert (places_of(sample.league(nodes)) == places_of(sample.league(nodes))).all()


def test_no_label_covers_another_in_a_small_graph() -> None:
    view = sample.league(40)
    assert overlaps(places_of(view), boxes_of(view)) == 0


def test_nodes_of_a_large_graph_hardly_overlap() -> None:
    view = sample.league(1_000)
    places = places_of(view)
    sizes = np.array([[2 * radius(degree)] for degree in view.degrees()])
    length = np.sqrt(((places[:, None] - places[None, :]) ** 2).sum(2))
    covered = np.triu(length < (sizes + sizes.T) / 2 * 0.95, 1).sum()
    assert covered < 5


def test_neighbours_lie_closer_than_strangers() -> None:
    view = sample.league(300)
    places, numbers = places_of(view), view.numbers()
    ends = [(numbers[edge.subject_iri], numbers[edge.object_iri]) for edge in view.edges]
    joined = np.mean([np.hypot(*(places[a] - places[b])) for a, b in ends])
    apart = np.mean(np.sqrt(((places[:, None] - places[None, :]) ** 2).sum(2)))
    assert joined < 0.75 * apart


@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_graphs_without_edges(count: int) -> None:
    places = lay_out(count, np.zeros((0, 2), np.int64), np.full((count, 2), 20.0))
    assert places.shape == (count, 2)
    assert np.isfinite(places).all()
    assert overlaps(places, np.full((count, 2), 19.0)) == 0


@pytest.mark.parametrize(
    "pairs",
    [
        [(0, 0)],
        [(0, 1), (1, 0), (0, 1)],
        [(0, n) for n in range(1, 60)],
        [(n, n + 1) for n in range(59)],
        [(a, b) for a in range(12) for b in range(a)],
    ],
    ids=["loop", "repeats", "star", "path", "clique"],
)
def test_shapes_that_are_easily_got_wrong(pairs: list[tuple[int, int]]) -> None:
    places = lay_out(60, np.array(pairs), np.full((60, 2), 30.0))
    assert np.isfinite(places).all()
    assert overlaps(places, np.full((60, 2), 29.0)) == 0


def test_nodes_on_one_spot_are_parted() -> None:
    assert len(np.unique(separate(np.zeros((400, 2)), np.full((400, 2), 10.0)).round(3), axis=0)) == 400
