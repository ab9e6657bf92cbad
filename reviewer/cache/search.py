"""Finding items by their words.

Every word of a search must occur. The places found stay in a temporary table until another search
or a change of items, so that listing and counting one search costs the finding once.
"""

from collections.abc import Callable

from sqlalchemy import Connection

# Trigrams cannot find anything shorter.
_TRIGRAM = 3

_BY_TRIGRAM = (
    "SELECT rowid FROM words WHERE text MATCH ?1 "
    "UNION SELECT rowid FROM descriptions WHERE text MATCH ?1 || '*'"
)
_BY_LOOKING = (
    "SELECT rowid FROM words WHERE text LIKE ?2 ESCAPE '/' "
    "UNION SELECT rowid FROM descriptions WHERE text MATCH ?1 || '*'"
)


def find(connection: Connection, search: str) -> int | None:
    """Put the places found into table hit; returns their number, None for a search of nothing."""
    sought = sorted(set(search.casefold().split()), key=len, reverse=True)
    if not sought:
        return None
    key = " ".join(sought)
    known = connection.exec_driver_sql("SELECT search FROM temp.hit_of").scalar()
    if known != key:
        forget(connection)
        for number, word in enumerate(sought):
            _narrow(connection, word, is_first=number == 0)
        connection.exec_driver_sql("INSERT INTO temp.hit_of VALUES (?)", (key,))
    return connection.exec_driver_sql("SELECT count(*) FROM temp.hit").scalar() or 0


def forget(connection: Connection) -> None:
    """The last search no longer counts, because items changed."""
    connection.exec_driver_sql("DELETE FROM temp.hit_of")
    connection.exec_driver_sql("DELETE FROM temp.hit")


def places_coded(connection: Connection, part: str, is_meant: Callable[[str], bool]) -> list[int]:
    """Places of items one of whose codes `is_meant`; every such code must contain `part`."""
    by_trigram = len(part) >= _TRIGRAM
    value = _phrase(part) if by_trigram else f"%{_escaped(part)}%"
    test = "MATCH ?" if by_trigram else "LIKE ? ESCAPE '/'"
    # Either test is a literal of this module; the part is a parameter.
    statement = f"SELECT rowid, text FROM words WHERE text {test}"
    found = connection.exec_driver_sql(statement, (value,))
    return [place for place, text in found if any(map(is_meant, text.split("\n")))]


def _narrow(connection: Connection, word: str, *, is_first: bool) -> None:
    phrase = _phrase(word)
    values: tuple[str, ...] = (phrase,)
    found = _BY_TRIGRAM
    if len(word) < _TRIGRAM:
        values, found = (phrase, f"%{_escaped(word)}%"), _BY_LOOKING
    if is_first:
        statement = f"INSERT INTO temp.hit {found}"
    else:
        # Both parts are literals of this module; the word is a parameter.
        statement = f"DELETE FROM temp.hit WHERE place NOT IN ({found})"
    connection.exec_driver_sql(statement, values)


def _phrase(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _escaped(word: str) -> str:
    return word.replace("/", "//").replace("%", "/%").replace("_", "/_")
