"""How connections, answers, dossiers, timelines and rumours look in a terminal."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from .common import add_cells, plain_table
from .words import Page, Words

if TYPE_CHECKING:
    from datetime import date

    from rich.padding import Padding
    from rich.table import Table

    from ..connections.answers import Connection, Connections, Step
    from ..connections.dossier import Contradiction, Dossier
    from ..connections.evidence import Evidence
    from ..connections.questions.asking import Answer
    from ..connections.questions.rows import Row
    from ..connections.rumour_record import Rumour, RumourRecord
    from ..connections.spells import Spell
    from ..connections.timelines import Entry, Timeline


_COLOURS = {"confirmed": "green", "reported": "yellow", "rumoured": "magenta", "denied": "red"}
_OUTCOMES = {"came true": "green", "rejected": "red", "denied": "red", "lapsed": "dim", "open": "yellow"}
_MOST_QUOTES = 3


def print_connections(found: "Connections", page: Page, *, quotes: int = _MOST_QUOTES) -> None:
    """Print connections: for each a sentence, and its steps with their evidence."""
    if not found:
        page.print(Words.of(found.sentence, style="bold"))
        for reason in found.reasons:
            page.print(Words.of(reason).indented(2))
        for end, names in zip(found.ends, found.neighbours, strict=False):
            if names:
                words = Words.of((end.label, "cyan"), " is closest to ", ", ".join(names), ".")
                page.print(words.indented(2))
        _now(found.now, page)
        return
    if found.rumours:
        page.print(Words.of("Nothing firmer connects them, so rumours are let in.", style="magenta"))
    for number, connection in enumerate(found.best, 1):
        if number > 1:
            page.print()
        _connection(connection, page, number if len(found.best) > 1 else None, quotes)
    for others in found.alternatives:
        page.print()
        page.print(Words.of("Or:", style="bold magenta"))
        for number, connection in enumerate(others, 1):
            _connection(connection, page, number, quotes)
    _now(found.now, page)


def _connection(connection: "Connection", page: Page, number: int | None, quotes: int) -> None:
    page.print(Words.of((f"{number}. " if number else "", "dim"), (connection.sentence, "bold")))
    many = len(connection.steps) > 1
    for step in connection.steps:
        _step(step, page, many, quotes)


def _step(step: "Step", page: Page, many: bool, quotes: int) -> None:
    head = Words()
    if many or step.derived:
        head.add(step.sentence.rstrip(".") + "  ", style="cyan")
    head.add(_certainty(step.certainty, step.sources))
    if step.derived:
        head.add("  derived", style="italic blue")
    elif step.spells:
        head.add("  " + ", ".join(dict.fromkeys(spell.words() for spell in step.spells)), style="dim")
    page.print(head.indented(3))
    if step.derived:
        page.print(Words.of(f"derived: {step.basis}", style="blue").indented(5))
    print_evidence(step.evidence, page, indent=5, most=2 * quotes if step.derived else quotes)
    for line in step.denials[:quotes]:
        _quote(line, page, 5, "denied  ")
    if step.also:
        page.print(Words.of("also: " + "; ".join(step.also), style="dim").indented(5))


def _certainty(certainty: str, sources: int) -> Words:
    count = f" · {sources} source{'s' if sources != 1 else ''}" if sources else ""
    return Words.of((f"● {certainty}", _COLOURS.get(certainty, "")), (count, "dim"))


def _quote(line: "Evidence", page: Page, indent: int, before: str = "", *, whose: bool = True) -> None:
    quote = " ".join(line.quote.split())
    after = line.quote_at + len(quote)
    words = Words.of((before, "red"), "“", line.sentence[: line.quote_at], style="italic")
    words.add(quote, style="bold italic")
    words.add(line.sentence[after:] + "”")
    page.print(words.indented(indent))
    if whose:
        read = f"; read with a confidence of {line.confidence:.2f} only" if line.weak else ""
        page.print(Words.of(f"— {line.whose()}{read}", style="dim").indented(indent))
    if page.ids:
        page.print(Words.of(f"claim {line.claim.rpartition('/')[2]}", style="dim").indented(indent))


def _one_line(text: str, most: int = 260) -> str:
    words = " ".join(text.split())
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def print_evidence(lines: Sequence["Evidence"], page: Page, *, indent: int, most: int = _MOST_QUOTES) -> None:
    """Print quotes, each with who said it, where and when; one of each source first."""
    if not most:
        return
    from ..connections.evidence import once

    lines = once(lines)
    seen: set[str] = set()
    first = [line for line in lines if line.source not in seen and not seen.add(line.source)]  # type: ignore[func-returns-value]
    chosen = (first + [line for line in lines if line not in first])[:most]
    for line in chosen:
        _quote(line, page, indent)
    if len(lines) > len(chosen):
        page.print(Words.of(f"and {len(lines) - len(chosen)} more", style="dim").indented(indent))


def _now(now: str | None, page: Page) -> None:
    if now:
        page.print(Words.of(f"As of {now}.", style="dim"))


def print_answer(answer: "Answer", page: Page, *, show_query: bool, quotes: int) -> None:
    """Print the answer to a question, or the questions that would be understood."""
    if show_query and answer.query:
        page.print(Words.of(answer.query, style="dim"))
    for taken in answer.taken:
        page.print(Words.of(f"({taken})", style="dim"))
    if answer.connections is not None:
        if answer.connections.best and answer.sentence != answer.connections.sentence:
            page.print(Words.of(answer.sentence, style="bold"))
            page.print()
        print_connections(answer.connections, page, quotes=quotes)
        return
    page.print(Words.of(answer.sentence, style="bold" if answer.understood else "yellow"))
    for place, row in enumerate(answer.rows):
        if row.before and not answer.rows[place - 1].before:
            page.print(Words.of("Before:", style="dim").indented(2))
        _row(row, page, quotes)
    if not answer.understood and answer.nearest:
        if not answer.ambiguous:
            page.print(Words.of("Questions that come near:", style="dim"))
        for example in answer.nearest:
            page.print(Words.of(example).indented(2))
    _now(answer.now, page)


def _row(row: "Row", page: Page, quotes: int) -> None:
    head = Words.of((row.label, "cyan"))
    if row.detail:
        head.add(f"  {row.detail}")
    if row.evidence:
        head.add("  ")
        head.add(_certainty(row.certainty, row.sources))
    if row.derived:
        head.add("  derived", style="italic blue")
    page.print(head.indented(2))
    print_evidence(row.evidence, page, indent=4, most=quotes)
    for line in row.denials[:quotes]:
        _quote(line, page, 4, "denied  ")


def print_dossier(dossier: "Dossier", page: Page, *, quotes: int) -> None:
    """Print a dossier: names, spells, relations, rumours, contradictions, articles."""
    entity = dossier.entity
    page.print(Words.of((entity.label, "bold"), (f"  {_type_in_words(entity.type)}", "dim")))
    facts = []
    if entity.alt_labels:
        facts.append("also " + ", ".join(entity.alt_labels))
    if entity.wikidata:
        facts.append(f"Wikidata {entity.wikidata}")
    facts.append(entity.iri)
    page.print(Words.of(" · ".join(facts), style="dim"))
    if dossier.spells:
        _heading("Spells", page)
        page.print(_spell_table(dossier))
    relations = dict.fromkeys(tie.relation for tie in dossier.ties)
    if relations:
        _heading("What articles say", page)
    for tie in dossier.ties:
        words = Words.of((tie.sentence.rstrip(".") + "  ", "cyan"))
        words.add(_certainty(tie.certainty, tie.sources))
        page.print(words.indented(2))
        if quotes:
            print_evidence(tie.evidence, page, indent=4, most=quotes)
    if dossier.rumours:
        _heading("Rumours", page)
        for rumour in dossier.rumours:
            _rumour(rumour, page, quotes=0)
    if dossier.contradictions:
        _heading("Contradictions", page)
        for pair in dossier.contradictions:
            page.print(Words.of(pair.sentence, style="cyan").indented(2))
            page.print(_sides(pair))
    if dossier.articles:
        _heading("Articles", page)
        table = plain_table(("Date", "Publisher", "Title"))
        for title, date, publisher in dossier.articles:
            add_cells(table, (date or "", publisher or "", title))
        page.print(table)
    _now(dossier.now, page)


def _sides(pair: "Contradiction") -> "Padding":
    from rich.padding import Padding
    from rich.table import Table

    table = Table.grid(padding=(0, 3), expand=True)
    table.add_column(ratio=1)
    table.add_column(ratio=1)
    says, denies = _side(pair.sides[0], "green", pair.says), _side(pair.sides[1], "red", pair.denies)
    table.add_row(says.rich(), denies.rich())
    return Padding(table, (0, 0, 0, 4), expand=False)


def _side(what: str, colour: str, lines: Iterable["Evidence"]) -> Words:
    text = Words()
    for line in lines:
        text.add(f"{what}  ", style=colour)
        text.add(f"“{_one_line(line.quote)}”", style="italic")
        text.add(f"\n{line.whose()}\n", style="dim")
    return text


def _type_in_words(type_: str) -> str:
    return "national team" if type_ == "NationalTeam" else type_.casefold()


def _heading(words: str, page: Page) -> None:
    from rich.rule import Rule

    page.print()
    page.print(Rule(Words.of(words, style="bold").rich(), align="left", style="dim"))


def _spell_table(dossier: "Dossier") -> "Table":
    from datetime import date

    from ..rdf.ontology import load_ontology

    relations = load_ontology().relations
    now = date.fromisoformat(dossier.as_of) if dossier.as_of else None
    person = dossier.entity.type not in ("Club", "NationalTeam")
    table = plain_table(("Time", "Role", "Team" if person else "Person", "Claims"))
    years = _years(dossier)
    if years:
        table.add_column(f"{years[0]}–{years[1]}", no_wrap=True)
    for spell in dossier.spells:
        other = dossier.labels[spell.team if person else spell.person]
        phrase = relations[spell.role].phrase("current" if spell.holds(now) else "former")
        role = phrase.removeprefix("was ").removeprefix("is ")
        row = [spell.words(), role, other, str(len(spell.claims))]
        if years:
            row.append(_bar(spell, years))
        add_cells(table, row)
    return table


def _years(dossier: "Dossier") -> tuple[int, int] | None:
    found = [day.year for spell in dossier.spells for day in _span(spell)]
    return (min(found), max(found)) if len(set(found)) > 1 else None


def _span(spell: "Spell") -> list["date"]:
    """Return the days that a spell is known by; a day by which it had begun and was over again is none of them."""
    start, end = spell.start, spell.end
    known = [start.earliest, *(spell.held or ())]
    if start.earliest or not end:
        known.append(start.latest)
    if end and (start.earliest or end.earliest):
        known += [end.earliest, end.latest]
    return [day for day in known if day]


def _bar(spell: "Spell", years: tuple[int, int], width: int = 24) -> str:
    """Return a line that shows when a spell was, in the span of years; dotted at the left if its start is unknown."""
    days = _span(spell)
    if not days:
        return ""
    first, last = min(days).year, max(days).year
    scale = width / (years[1] - years[0] + 1)
    begin = round((first - years[0]) * scale)
    length = min(max(1, round((last - first + 1) * scale)), width - begin)
    dots = 0 if spell.start.earliest else min(begin, 2)
    return " " * (begin - dots) + "┄" * dots + "━" * length


def print_timeline(timeline: "Timeline", page: Page, *, quotes: int) -> None:
    """Print a timeline, oldest first."""
    page.print(Words.of(timeline.entity.label, style="bold"))
    dated = [entry for entry in timeline.entries if not entry.said]
    said = [entry for entry in timeline.entries if entry.said]
    width = max((len(entry.when) for entry in timeline.entries), default=0)
    _entries(dated, "", page, width, quotes)
    if said:
        _heading("Undated", page)
        _entries(said, "said ", page, width, quotes)
    if timeline.undated:
        claims = "1 claim has" if timeline.undated == 1 else f"{timeline.undated} claims have"
        page.print(Words.of(f"{claims} no date and {'is' if timeline.undated == 1 else 'are'} left out.", style="dim"))
    _now(timeline.now, page)


def _entries(entries: Iterable["Entry"], lead: str, page: Page, width: int, quotes: int) -> None:
    from rich.table import Table

    width += len(lead)
    for entry in entries:
        words = Words.of(entry.sentence, "  ", _certainty(entry.certainty, entry.sources))
        line = Table.grid(padding=(0, 2, 0, 0))
        line.add_column(width=width, no_wrap=True)
        line.add_column()
        line.add_row(Words.of(lead + entry.when, style="cyan").rich(), words.rich())
        page.print(line)
        if quotes:
            print_evidence(entry.evidence, page, indent=width + 2, most=quotes)


def print_rumours(record: "RumourRecord", page: Page, *, quotes: int) -> None:
    """Print how rumours fared, each outlet's record, and then the life of each."""
    outcomes = [rumour.outcome for rumour in record.rumours]
    counts = [f"{outcomes.count(name)} {name}" for name in _OUTCOMES if name in outcomes]
    rumours = "1 rumour" if len(outcomes) == 1 else f"{len(outcomes)} rumours"
    if outcomes:
        page.print(Words.of(f"{rumours}: {', '.join(counts)}.", style="bold"))
    if record.records:
        table = plain_table(("Outlet", "Rumours", "Settled", "Came true", "95 % interval"))
        for row in record.records:
            share = f"{row.low:.0%} – {row.high:.0%}" if row.settled else "none settled"
            add_cells(table, (row.outlet, str(row.rumours), str(row.settled), str(row.came_true), share))
        page.print(table)
        words = (
            "Came true: a later claim, confirmed or reported, says that it happened. Copies of one text count once. "
            "The interval is Wilson's: with few settled rumours it stays wide."
        )
        page.print(Words.of(words, style="dim"))
        page.print()
    for rumour in record.rumours:
        _rumour(rumour, page, quotes=quotes)
    _now(record.now, page)


def _rumour(rumour: "Rumour", page: Page, *, quotes: int) -> None:
    from ..connections.days import in_words

    head = Words.of((rumour.sentence, "cyan"), "  ", (f"● {rumour.outcome}", _OUTCOMES[rumour.outcome]))
    page.print(head.indented(2))
    for moment in rumour.moments:
        when = in_words(moment.when) if moment.when else "undated"
        what = "last heard of" if moment.what == "lapsed" else moment.what
        by = {"first said": "by ", "repeated": "by ", "taken up again": "by "}.get(moment.what, "")
        page.print(Words.of((f"{what} ", "dim"), when, (f", {by}{moment.whose}", "")).indented(4))
        if quotes and moment.what != "lapsed":
            _quote(moment.evidence, page, 6, whose=False)
