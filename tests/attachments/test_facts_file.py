"""What is known of a document comes back from its file as it was."""

from hypothesis import given
from hypothesis import strategies as st

from attachments import facts_file
from attachments.values import Facts, Kind, OutlineItem, PageFacts

SIDES = st.floats(1, 14400)
PAGES = st.builds(PageFacts, SIDES, SIDES, st.text(max_size=5), st.text(max_size=5))
FACTS = st.builds(
    Facts,
    st.sampled_from(Kind),
    st.lists(PAGES, min_size=1, max_size=20).map(tuple),
    st.text(),
    st.text(),
    st.lists(st.builds(OutlineItem, st.text(), st.integers(1, 20), st.integers(0, 8)), max_size=5).map(tuple),
    st.booleans(),
)


@given(FACTS)
def test_facts_are_read_as_they_were_written(facts: Facts) -> None:
    assert facts_file.load(facts_file.dump(facts)) == facts


def test_ten_thousand_pages_that_are_alike_take_no_room() -> None:
    assert len(facts_file.dump(Facts(Kind.PDF, (PageFacts(595.0, 842.0),) * 10_000))) < 200


def test_facts_that_were_written_again_are_read_again(tmp_path) -> None:
    file = tmp_path / "facts.json"
    for pages in (1, 2):
        file.unlink(missing_ok=True)
        file.write_bytes(facts_file.dump(Facts(Kind.PDF, (PageFacts(1.0, 1.0),) * pages)))
        assert len(facts_file.read(file).pages) == pages
