"""Pages in memory, within bounds."""

from daemon.web.viewer.picture_cache import PictureCache


def test_what_was_asked_for_least_recently_goes_first() -> None:
    cache = PictureCache(most=30, largest=20)
    for name in ("one", "two", "three"):
        cache.put(name, bytes(10))
    cache.get("one")
    cache.put("four", bytes(10))
    assert [name for name in ("one", "two", "three", "four") if cache.get(name)] == ["one", "three", "four"]


def test_one_page_never_drives_out_all_the_others() -> None:
    cache = PictureCache(most=30, largest=20)
    cache.put("one", bytes(10))
    cache.put("huge", bytes(21))
    assert cache.get("huge") is None
    assert cache.get("one") is not None


def test_the_same_page_twice_takes_no_more_room() -> None:
    cache = PictureCache(most=30, largest=20)
    for _ in range(9):
        cache.put("one", bytes(10))
    cache.put("two", bytes(20))
    assert cache.get("one") is not None
