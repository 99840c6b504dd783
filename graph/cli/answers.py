"""How connections, answers, dossiers, timelines and rumours look in a terminal."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from .common import plain_table

if TYPE_CHECKING:
    from datetime import date

    from ..connections.answers import Connections, Step
    from ..connections.dossier import Dossier
    from ..connections.evidence import Evidence
    from ..connections.questions.asking import Answer
    from ..connections.questions.lookups import Row
    from ..connections.rumour_record import Rumour, RumourRecord
    from ..connections.timelines import Timeline

_COLOURS = {"confirmed": "green", "reported": "yellow", "rumoured": "magenta", "denied": "red"}
_OUTCOMES = {"came true": "green", "rejected": "red", "denied": "red", "lapsed": "dim", "open": "yellow"}
_MOST_QUOTES = 3


def print_connections(found: "Connections", console: Console, *, quotes: int = _MOST_QUOTES) -> None:
    """Print connections: for each a sentence, and its steps with their evidence."""
    if not found:
        console.print(Text(found.sentence, style="bold"))
        for reason in found.reasons:
            console.print(_indented(Text(reason), 2))
        for end, names in zip(found.ends, found.neighbours, strict=False):
            if names:
                words = Text.assemble((end.label, "cyan"), " is closest to ", ", ".join(names), ".")
                console.print(_indented(words, 2))
        _now(found.now, console)
        return
    if found.rumours:
        console.print(Text("Nothing firmer connects them, so rumours are let in.", style="magenta"))
    for number, connection in enumerate(found.best, 1):
        if number > 1:
            console.print()
        mark = f"{number}. " if len(found.best) > 1 else ""
        console.print(Text.assemble((mark, "dim"), (connection.sentence, "bold")))
        many = len(connection.steps) > 1
        for step in connection.steps:
            _step(step, console, many, quotes)
    _now(found.now, console)


def _step(step: "Step", console: Console, many: bool, quotes: int) -> None:
    head = Text()
    if many or step.derived:
        head.append(step.sentence.rstrip(".") + "  ", style="cyan")
    head.append_text(_certainty(step.certainty, step.sources))
    if step.derived:
        head.append("  derived", style="italic blue")
        head.append(f": {step.basis}", style="blue")
    elif step.spells:
        head.append("  " + ", ".join(dict.fromkeys(spell.words() for spell in step.spells)), style="dim")
    console.print(_indented(head, 3))
    print_evidence(step.evidence, console, indent=5, most=2 * quotes if step.derived else quotes)
    for line in step.denials[:quotes]:
        _quote(line, console, 5, "denied  ")
    if step.also:
        console.print(_indented(Text("also: " + "; ".join(step.also), style="dim"), 5))


def _indented(words: "Text | Table", left: int) -> Padding:
    return Padding(words, (0, 0, 0, left), expand=False)


def _certainty(certainty: str, sources: int) -> Text:
    count = f" · {sources} source{'s' if sources != 1 else ''}" if sources else ""
    return Text.assemble((f"● {certainty}", _COLOURS.get(certainty, "")), (count, "dim"))


def _quote(line: "Evidence", console: Console, indent: int, before: str = "") -> None:
    words = Text.assemble((before, "red"), (f"“{_one_line(line.quote)}”", "italic"))
    console.print(_indented(words, indent))
    console.print(_indented(Text(f"— {line.whose()}", style="dim"), indent))


def _one_line(text: str, most: int = 260) -> str:
    words = " ".join(text.split())
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def print_evidence(lines: Sequence["Evidence"], console: Console, *, indent: int, most: int = _MOST_QUOTES) -> None:
    """Print quotes, each with who said it, where and when; one of each source first."""
    seen: set[str] = set()
    first = [line for line in lines if line.source not in seen and not seen.add(line.source)]  # type: ignore[func-returns-value]
    chosen = (first + [line for line in lines if line not in first])[: max(most, 1)]
    for line in chosen:
        _quote(line, console, indent)
    if len(lines) > len(chosen):
        console.print(_indented(Text(f"and {len(lines) - len(chosen)} more", style="dim"), indent))


def _now(now: str | None, console: Console) -> None:
    if now:
        console.print(Text(f"As of {now}.", style="dim"))


def print_answer(answer: "Answer", console: Console, *, show_query: bool, quotes: int) -> None:
    """Print the answer to a question, or the questions that would be understood."""
    if show_query and answer.query:
        console.print(Text(answer.query, style="dim"))
    for taken in answer.taken:
        console.print(Text(f"({taken})", style="dim"))
    if answer.connections is not None:
        if answer.connections.best and answer.sentence != answer.connections.sentence:
            console.print(Text(answer.sentence, style="bold"))
            console.print()
        print_connections(answer.connections, console, quotes=quotes)
        return
    console.print(Text(answer.sentence, style="bold" if answer.understood else "yellow"))
    for row in answer.rows:
        _row(row, console, quotes)
    if not answer.understood and answer.nearest:
        console.print(Text("Questions that come near:", style="dim"))
        for example in answer.nearest:
            console.print(_indented(Text(example), 2))
    _now(answer.now, console)


def _row(row: "Row", console: Console, quotes: int) -> None:
    head = Text.assemble((row.label, "cyan"))
    if row.detail:
        head.append(f"  {row.detail}")
    if row.evidence:
        head.append("  ")
        head.append_text(_certainty(row.certainty, row.sources))
    if row.derived:
        head.append("  derived", style="italic blue")
    console.print(_indented(head, 2))
    print_evidence(row.evidence, console, indent=4, most=quotes)


def print_dossier(dossier: "Dossier", console: Console, *, quotes: int) -> None:
    """Print a dossier: names, spells, relations, rumours, contradictions, articles."""
    entity = dossier.entity
    console.print(Text.assemble((entity.label, "bold"), (f"  {_type_in_words(entity.type)}", "dim")))
    facts = []
    if entity.alt_labels:
        facts.append("also " + ", ".join(entity.alt_labels))
    if entity.wikidata:
        facts.append(f"Wikidata {entity.wikidata}")
    facts.append(entity.iri)
    console.print(Text(" · ".join(facts), style="dim"))
    if dossier.spells:
        _heading("Spells", console)
        console.print(_spell_table(dossier))
    relations = dict.fromkeys(tie.relation for tie in dossier.ties)
    if relations:
        _heading("What articles say", console)
    for tie in dossier.ties:
        words = Text.assemble((tie.sentence.rstrip(".") + "  ", "cyan"))
        words.append_text(_certainty(tie.certainty, tie.sources))
        console.print(_indented(words, 2))
        if quotes:
            print_evidence(tie.evidence, console, indent=4, most=quotes)
    if dossier.rumours:
        _heading("Rumours", console)
        for rumour in dossier.rumours:
            _rumour(rumour, console, quotes=0)
    if dossier.contradictions:
        _heading("Contradictions", console)
        for pair in dossier.contradictions:
            console.print(_indented(Text(pair.sentence, style="cyan"), 2))
            table = Table.grid(padding=(0, 3), expand=True)
            table.add_column(ratio=1)
            table.add_column(ratio=1)
            table.add_row(_side("says so", "green", pair.says), _side("denies it", "red", pair.denies))
            console.print(_indented(table, 4))
    if dossier.articles:
        _heading("Articles", console)
        table = plain_table(("Date", "Publisher", "Title"))
        for title, date, publisher in dossier.articles:
            table.add_row(date or "", publisher or "", title)
        console.print(table)
    _now(dossier.now, console)


def _side(what: str, colour: str, lines: Iterable["Evidence"]) -> Text:
    text = Text()
    for line in lines:
        text.append(f"{what}  ", style=colour)
        text.append(f"“{_one_line(line.quote)}”", style="italic")
        text.append(f"\n{line.whose()}\n", style="dim")
    return text


def _type_in_words(type_: str) -> str:
    return "national team" if type_ == "NationalTeam" else type_.casefold()


def _heading(words: str, console: Console) -> None:
    console.print()
    console.print(Rule(Text(words, style="bold"), align="left", style="dim"))


def _spell_table(dossier: "Dossier") -> Table:
    from ..rdf.ontology import load_ontology

    relations = load_ontology().relations
    person = dossier.entity.type not in ("Club", "NationalTeam")
    table = plain_table(("Time", "Role", "Team" if person else "Person", "Claims"))
    years = _years(dossier)
    if years:
        table.add_column(f"{years[0]}–{years[1]}", no_wrap=True)
    for spell in dossier.spells:
        other = dossier.labels[spell.team if person else spell.person]
        row = [spell.words(), relations[spell.role].label, other, str(len(spell.claims))]
        if years:
            row.append(_bar(spell, years))
        table.add_row(*row)
    return table


def _years(dossier: "Dossier") -> tuple[int, int] | None:
    found = [day.year for spell in dossier.spells for day in _span(spell)]
    return (min(found), max(found)) if len(set(found)) > 1 else None


def _span(spell: object) -> list["date"]:
    start, end, held = spell.start, spell.end, spell.held  # type: ignore[attr-defined]
    days = [start.earliest, start.latest, *(held or ())]
    days += [end.earliest, end.latest] if end else []
    return [day for day in days if day]


def _bar(spell: object, years: tuple[int, int], width: int = 24) -> str:
    """Return a line that shows when a spell was, in the span of years."""
    days = _span(spell)
    if not days:
        return ""
    first, last = min(days).year, max(days).year
    scale = width / (years[1] - years[0] + 1)
    begin = round((first - years[0]) * scale)
    length = max(1, round((last - first + 1) * scale))
    return " " * begin + "━" * min(length, width - begin)


def print_timeline(timeline: "Timeline", console: Console, *, quotes: int) -> None:
    """Print a timeline, oldest first."""
    console.print(Text(timeline.entity.label, style="bold"))
    width = max((len(entry.when) for entry in timeline.entries), default=0)
    for entry in timeline.entries:
        line = Text.assemble((entry.when.ljust(width), "cyan"), "  ", entry.sentence, "  ")
        line.append_text(_certainty(entry.certainty, entry.sources))
        if entry.said:
            line.append("  when said", style="dim")
        console.print(line)
        if quotes:
            print_evidence(entry.evidence, console, indent=width + 2, most=quotes)
    if timeline.undated:
        claims = "1 claim has" if timeline.undated == 1 else f"{timeline.undated} claims have"
        console.print(Text(f"{claims} no date and {'is' if timeline.undated == 1 else 'are'} left out.", style="dim"))
    _now(timeline.now, console)


def print_rumours(record: "RumourRecord", console: Console, *, quotes: int) -> None:
    """Print the life of each rumour, then each outlet's record."""
    for rumour in record.rumours:
        _rumour(rumour, console, quotes=quotes)
    if record.records:
        console.print()
        table = plain_table(("Outlet", "Rumours", "Settled", "Came true", "95 % interval"), title="Outlets")
        for row in record.records:
            share = f"{row.low:.0%} – {row.high:.0%}" if row.settled else "none settled"
            table.add_row(row.outlet, str(row.rumours), str(row.settled), str(row.came_true), share)
        console.print(table)
        words = (
            "Came true: a later claim, confirmed or reported, says that it happened. Copies of one text count once. "
            "The interval is Wilson's: with few settled rumours it stays wide."
        )
        console.print(Text(words, style="dim"))
    _now(record.now, console)


def _rumour(rumour: "Rumour", console: Console, *, quotes: int) -> None:
    from ..connections.days import in_words

    head = Text.assemble((rumour.sentence, "cyan"), "  ", (f"● {rumour.outcome}", _OUTCOMES[rumour.outcome]))
    console.print(_indented(head, 2))
    for moment in rumour.moments:
        when = in_words(moment.when) if moment.when else "undated"
        words = Text.assemble((f"{moment.what}: ", "dim"), when if moment.what != "lapsed" else "", " ", moment.whose)
        console.print(_indented(words, 4))
        if quotes and moment.what != "lapsed":
            quote = Text(f"“{_one_line(moment.evidence.quote)}”", style="italic")
            console.print(_indented(quote, 6))
