"""Words that the parser misreads, and the words that it is given in their place.

It takes "the Everton forward" for something that moves forward: it has read few football reports.  Where such a word
stands as a noun the parser is given one that it knows ("player"); the tokens keep what is written.
"""

import functools
import re
from typing import TYPE_CHECKING

from .alternatives import alternatives
from .headline_verbs import headline_verb
from .words import any_word, name_words, word_list

if TYPE_CHECKING:
    from spacy.tokens import Doc

_BEFORE = rf"(?:\b(?:{any_word('before_a_stand_in')})[ -]|\b[A-ZÀ-Þ][^\W\d_]*(?<!ing) |-)"
_DIRECTING = (" sporting director", " managing director", " goalkeeping coach")
_THE, _MR, _CHIEF, _FORMER, _EXECUTIVE = "the", "Mr", "chief", "former", "executive"
TITLES = frozenset((_THE, _MR, _CHIEF, _FORMER, _EXECUTIVE))
"""What the parser is given for somebody's title between a verb and his name."""
_YEAR_OLD, _PLAYER, _PLAYERS, _SEE, _SPORTS, _DISMISS = "-year-old", "player", "players", "see", "sports", "dismiss"
_JOINTS = (", ", " and ", " while ", " as ", " but ")
_ON, _TIME_BEING = " on ", "the time being"
_AS, _AC = "AS ", "AC"
_CLUB = re.compile(r"(?<![A-ZÀ-Þ] )\bAS(?= [A-ZÀ-Þ][a-zà-ÿ])")  # "left AS Roma", of which the parser makes "as Roma"
_WEDNESDAY, _OF_SHEFFIELD = " Wednesday", re.compile(r"\bSheffield (Wednesday)\b")
_AGAIN, _STEMS = "e-", alternatives(verb.removesuffix("e") for verb in word_list("done_again"))
_DONE_AGAIN = re.compile(rf"\b([Rr]e)(-)(?={_STEMS}(?:s|e|ed|es|ing)?\b)")
_IN_THE_KNOW = tuple(f" {words}" for words in word_list("in_the_know"))
_WHO_KNOWS = re.compile(
    rf",(?= (?:an?|one|two|three|several|multiple) (?:[a-z]+ ){{0,2}}{any_word('who_may_know')} "
    rf"{any_word('in_the_know')} [^.;:]{{1,120}}? (?:told|said)\b)"
)
_PLAINER = {"replaces": "succeeds", "oversaw": "led", "oversees": "leads"}
_BEFORE_NAMES = re.compile(rf" ({'|'.join(_PLAINER)}) (?=[A-ZÀ-Þ])")
_BID, _FAREWELL = " bid ", re.compile(r" (bid) (?=(?:[a-z]+ ){0,2}(?:farewell|goodbye|adieu)\b)")
_REUNITES, _BRINGS = " reunites ", "brings"
_THINKING = tuple(f" {word} " for word in word_list("misread_thinking"))
_THINKS = re.compile(
    rf"\b(?!(?:The|No|An?|Any|His|Her|Their)\b)[A-ZÀ-Þ][\w'’.&-]* ({any_word('misread_thinking')})"
    rf"(?= (?:[A-ZÀ-Þ][\w'’.-]* ){{1,4}}"
    r"(?:will|would|can|could|may|might|is|are|has|have|was|were|had)\b)"
)
_SAYS, _THINK, _APART, _COMMA = "says", "think", ";", ", "
_BEHIND_SOURCE = tuple(f" {verb}." for verb in word_list("source_verbs"))
_SOURCE_LAST = re.compile(
    rf", (?:[Tt]he )?(?:[A-ZÀ-Þ][\w.'’&-]*|[a-z]+[A-Z]\w*)(?: (?:[A-ZÀ-Þ]|d[ei] |del |la )[\w.'’&-]*){{0,4}} "
    rf"({any_word('source_verbs')})\.$"
)
_BEFORE_SOURCE = re.compile(
    rf", ({any_word('bare_source_verbs')})(?= (?:[Tt]he )?(?:[a-z]*[A-Z]|both\b)[^,;:]{{2,60}}$)"
)
_BACK = re.compile(
    rf"(?:{_BEFORE}|^|, )(left|right|full|centre|center|wing)([- ])(backs?)"
    r"(?= [A-ZÀ-Þ]|(?<=-back) (?:has|had|is|was|will)\b)"
)
_SWOOP, _LINING = " swoop ", " lining up "
_FACE, _FACING = " face ", re.compile(rf"\b[A-ZÀ-Þ][\w.&-]* (face)(?= (?:[A-ZÀ-Þ]|(?:{any_word('behind_a_face')})\b))")
_LINING_UP = re.compile(r" (lining) up (?=[A-ZÀ-Þ£€$]|(?:an?|another|either|both|former|his|her|their|its|the)\b)")
_A_SWOOP = re.compile(rf"(?:['’]s?|[£€$]\S+|\b(?:{any_word('before_a_swoop')})) (swoop)(?= (?:for|on|to)\b)")
_SIDES = (" side ", " team ", " squad ", " eleven ")
_MET = word_list("sides_meet")
_THEIRS = re.compile(
    rf"(?:['’]s?|\b(?:his|her|whose)) (side|team|squad|eleven) ({any_word('sides_meet')}|{any_word('sides_go')})"
    rf"(?= (?:[A-ZÀ-Þ\d]|(?:{any_word('behind_what_sides_do')})\b))"
)
_SEEKING = (" target ", " like ", " eye ", " court ", " fancy ")
_SEEKS = re.compile(
    rf"(?:^|[.,;:] |\b(?:and|while|as|but) )(?:[A-ZÀ-Þ][\w.&'’-]* ){{1,3}}?(target|like|eye|court|fancy)"
    rf"(?= (?:{any_word('titles_behind_verbs')}) [A-ZÀ-Þ])"
)
_CAREER, _CAREERS = "career", "careers"
_OF_HIS = re.compile(
    rf"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|whose)|['’]s) (?:[A-ZÀ-Þ][\w.&-]* ){{1,3}}"
    rf"({any_word('told_of_his_time')})\b(?! [A-ZÀ-Þ])"
)
_NOT_BEHIND = rf"(?! (?:{any_word('behind_a_stand_in')})\b)"


@functools.cache
def _misread() -> re.Pattern[str]:
    return re.compile(rf"{_BEFORE}({alternatives(name_words().stand_ins)})\b{_NOT_BEHIND}")


@functools.cache
def _signs() -> re.Pattern[str]:
    return re.compile(alternatives(name_words().stand_ins))


@functools.cache
def _aged() -> re.Pattern[str]:
    """An age that is a noun: "the 19-year-old joined Hull", which the parser takes for a joined Hull."""
    verb = rf"(?!(?:{any_word('qualities')})\b)(?:[a-z]+ed|{any_word('irregular_past')}|{any_word('third_persons')})"
    finite = rf"{verb} (?:[A-ZÀ-Þ\d£€$]|(?:{any_word('behind_a_verb')})\b)"
    return re.compile(rf"\b[1-7]\d-year-(old)(?= {finite}|, who\b)")


@functools.cache
def _counted() -> re.Pattern[str]:
    """Who is counted or told apart, and what he does: "the duo signed", of which the parser makes a signed duo."""
    done = rf"(?!(?:{any_word('qualities')})\b)(?:[a-z]+ed|{any_word('irregular_past')}|{any_word('third_persons')})"
    verb = rf"(?:(?:also|both|later|once|then|previously|recently) )?{done}"
    one = rf"(?P<one>{any_word('told_apart')})"
    return re.compile(rf"\b[Tt]he (?:{one}|(?P<all>{any_word('counted')}))(?= {verb} )")


@functools.cache
def _several() -> re.Pattern[str]:
    """Several of a kind before their names, where the parser takes the noun for a verb: "and defenders Rick Holm"."""
    return re.compile(rf"\b(?:{any_word('named_several')})(?= [A-ZÀ-Þ])")


@functools.cache
def _seeing() -> tuple[str, ...]:
    return tuple(f" {word} " for word in word_list("seen"))


@functools.cache
def _seen() -> re.Pattern[str]:
    """A verb before "him" or before somebody seen "as" something, which the parser takes for a noun."""
    as_what = r"view(?= (?:[\w-]+ )*[A-ZÀ-Þ][\w'’-]+ as\b)"
    return re.compile(rf"(?<=[a-zà-ÿ] )({as_what}|(?:{any_word('seen')})(?= (?:him|her|them)\b))")


@functools.cache
def _infinitives() -> tuple[tuple[str, ...], re.Pattern[str]]:
    """Verbs before somebody, behind "to" or a modal, which the parser takes for nouns: "will sack manager X"."""
    verbs = any_word("misread_infinitives")
    somebody = r"(?: [a-zà-ÿ'’-]+){0,3}? (?:[A-ZÀ-Þ]|(?:him|her|them)\b)"
    found = re.compile(rf"(?<=[a-z'’] )(?:{any_word('before_an_infinitive')}) ({verbs})(?={somebody})")
    return tuple(f" {word} " for word in word_list("misread_infinitives")), found


@functools.cache
def _titles() -> tuple[re.Pattern[str], ...]:
    """What somebody is, right between a verb and his name: "sacked manager Rick Holm", "will meet coach Rick Holm".

    The parser takes two of three such verbs for a part of the name; before an article it knows them.  His team may
    stand between them, "will sell Leeds defender Rick Holm".
    """
    title = rf"(?:{any_word('titles_behind_verbs')})(?= [A-ZÀ-Þ])"
    quality = rf"(?!(?:{any_word('no_verbs_before_titles')})\b)"
    past = rf"(?:[a-z]+ed|{any_word('irregular_past')})"
    first = rf"(?:(?P<first>{any_word('before_a_title')}) )?"
    aged = r"\b[Tt]he \d\d-year-old"
    behind = rf"(?P<team>(?:[A-ZÀ-Þ][\w.&’'-]*(?<![’']s) ){{0,3}}){first}(?P<title>{title})"
    return (
        re.compile(rf"(?<=[\w'’] )(?:{any_word('before_an_infinitive')}) {quality}[a-z]+ {behind}"),
        re.compile(rf"(?:\b[A-ZÀ-Þ][\w.-]*|{aged}|\b(?:{any_word('before_a_past')})|,) {quality}{past} {behind}"),
        re.compile(rf"\b(?:{any_word('before_a_gerund')}) {quality}[a-z]+ing {behind}"),
    )


def _titles_for(found: re.Match[str]) -> dict[int, str]:
    """The words for a title before which the parser best knows a verb, by what else stands about it."""
    at = found.start("title")
    if found["first"]:
        return {found.start("first"): _FORMER, at: _EXECUTIVE}
    if found["team"]:
        return {at: _CHIEF}
    return {at: _MR if _AND_ANOTHER.match(found.string, found.end()) else _THE}


_AND_ANOTHER = re.compile(r"(?: [A-ZÀ-Þ][\w'’.-]*){1,4},? and\b")


@functools.cache
def _title() -> re.Pattern[str]:
    return re.compile(rf"[a-z] {any_word('titles_behind_verbs')} [A-ZÀ-Þ]")


_NOW_DIRECTING = re.compile(
    r"\b(?:now|still|also|currently|was|is|been|be|become|became|remain|remains) "
    r"(sporting|managing|goalkeeping)(?= (?:director|coach)(?:e?s)?\b)"
)


@functools.cache
def _on_a_day() -> re.Pattern[str]:
    """A day between a name and its verb, "T on Sunday sacked X", which the parser takes for a sacked coach."""
    verb = rf"(?:[a-z]+ed|{any_word('irregular_past')})"
    days = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
    return re.compile(rf"[A-ZÀ-Þ][^\W\d_]+ (on) ({days}) (?={verb} (?!by\b))")


def stand_ins(text: str) -> dict[int, str]:
    """Where in a text a word stands that the parser would misread, and the word to parse in its place.

    >>> stand_ins("The Everton forward has signed, and fans look forward to it.")
    {12: 'player'}
    """
    aged = _YEAR_OLD in text
    may_see = any(word in text for word in _seeing())
    seen = {found.start(): _SEE for found in _seen().finditer(text)} if may_see else {}
    verbs, infinitives = _infinitives()
    if any(verb in text for verb in verbs):
        seen |= {found.start(1): _DISMISS for found in infinitives.finditer(text)}
    if _title().search(text) is not None:
        for found in (one for pattern in _titles() for one in pattern.finditer(text)):
            seen |= _titles_for(found)
    if any(word in text for word in _DIRECTING):
        seen |= {found.start(1): _SPORTS for found in _NOW_DIRECTING.finditer(text)}
    for found in _counted().finditer(text):
        seen |= {found.start("one"): _PLAYER} if found["one"] else {found.start("all"): _PLAYERS}
    for found in _several().finditer(text):
        if text.endswith(_JOINTS, 0, found.start()):
            seen[found.start()] = _PLAYERS
    if _ON in text:
        for found in _on_a_day().finditer(text):
            seen |= {found.start(1): "just", found.start(2): "now"}
    for found in _OF_HIS.finditer(text):  # "made his Leeds debut", of which the parser makes what Leeds debut
        seen[found.start(1)] = _CAREERS if found[1].endswith("s") else _CAREER
    if _FACE in text:
        seen |= {found.start(1): "meet" for found in _FACING.finditer(text)}  # "T face competition from U"
    if any(side in text for side in _SIDES):
        for found in _THEIRS.finditer(text):  # "X's side host Everton", of which the parser makes a side host
            seen |= {found.start(1): "men", found.start(2): "visit" if found[2] in _MET else "go"}
    if any(word in text for word in _SEEKING):
        for found in _SEEKS.finditer(text):  # "T target strikers X and Y", of which the parser makes target strikers
            seen[found.start(1)] = "want"
    if _LINING in text:
        seen |= {found.start(1): "bringing" for found in _LINING_UP.finditer(text)}  # "with the club lining up X"
    if _SWOOP in text:
        seen |= {found.start(1): "transfer" for found in _A_SWOOP.finditer(text)}  # "T's swoop for X"
    if "back" in text:
        for found in _BACK.finditer(text):  # "the T left-back X", of which the parser makes what T left
            seen |= {found.start(1): "wing", found.start(3): _PLAYERS if found[3] == "backs" else _PLAYER}
    if any(verb in text for verb in _PLAINER):
        seen |= {found.start(1): _PLAINER[found[1]] for found in _BEFORE_NAMES.finditer(text)}
    if _BID in text:
        seen |= {found.start(1): "said" for found in _FAREWELL.finditer(text)}
    if _REUNITES in text:
        seen[text.index(_REUNITES) + 1] = _BRINGS  # "the switch to T reunites striker X", of which it makes a noun
    if any(word in text for word in _THINKING):
        seen |= {found.start(1): _THINK for found in _THINKS.finditer(text)}
    told = _SOURCE_LAST.search(text) if text.endswith(_BEHIND_SOURCE) else None
    if told or (_COMMA in text and (told := _BEFORE_SOURCE.search(text))):
        seen |= {told.start(): _APART, told.start(1): _SAYS}  # "T want X, the paper claims", "..., claim the papers"
    if _AS in text:
        seen |= {found.start(): _AC for found in _CLUB.finditer(text)}
    if _WEDNESDAY in text:
        seen |= {found.start(1): "United" for found in _OF_SHEFFIELD.finditer(text)}  # no day: "before T paid £5m"
    if _AGAIN in text:
        for found in _DONE_AGAIN.finditer(text):
            seen |= {found.start(1): "once", found.start(2): "again"}  # "re-signed", three words to the parser
    if any(words in text for words in _IN_THE_KNOW):
        seen |= {found.start(): ";" for found in _WHO_KNOWS.finditer(text)}  # "T sacked X, a person close to it said"
    if (at := text.find(_TIME_BEING)) >= 0:
        seen[at + len("the time ")] = "here"  # no form of "be"
    if (headline := headline_verb(text)) is not None:
        seen[headline[0]] = headline[1]
    if not aged and _signs().search(text) is None:
        return seen
    known = name_words().stand_ins
    others = {found.start(1): known[found.group(1)] for found in _misread().finditer(text)}
    if aged:
        others |= {found.start(1): _PLAYER for found in _aged().finditer(text)}
    return others | seen


def replaced(doc: "Doc", others: dict[int, str]) -> "Doc":
    """A document with other words at some places of its text; `written` in its user data tells what stood where."""
    from spacy.tokens import Doc

    before: dict[int, str] = doc.user_data.get("written", {})
    written: dict[int, str] = {}
    words, at = [], 0
    for token in doc:
        words.append(others.get(token.idx, token.text))
        if token.idx in others or token.idx in before:
            written[at] = before.get(token.idx, token.text)
        at += len(words[-1]) + len(token.whitespace_)
    new = Doc(doc.vocab, words=words, spaces=[bool(token.whitespace_) for token in doc])
    new.user_data["written"] = written
    return new
