"""Every format gives the same article, and bad input is refused with a sentence that says why."""

import json
from pathlib import Path

import pytest

from graph.articles import Article, ReadOptions, read_articles
from graph.errors import ArticleError, UsageError

STORY = (
    "Rennes have sacked their head coach Habib Beye, the club said in a statement on Monday evening. "
    "Beye had been in charge of the side for a year and was the third man to hold the job since 2023."
)
PAGE = f"""<!doctype html><html lang="en"><head><title>Rennes sack Beye | The Example</title>
<meta property="og:title" content="Rennes sack Beye"><meta property="og:site_name" content="The Example">
<meta property="article:published_time" content="2026-02-09T08:00:00+01:00">
<link rel="canonical" href="https://example.org/rennes-beye"></head>
<body><nav><a href="/">Home</a><a href="/a">Scores</a></nav>
<article><h1>Rennes sack Beye</h1><p>{STORY}</p><p>{STORY.replace("Monday", "Tuesday")}</p></article>
<footer>Accept cookies</footer></body></html>"""
RSS = f"""<?xml version="1.0"?><rss version="2.0"><channel><title>Example Feed</title>
<item><title>Rennes sack Beye</title><link>https://example.org/1</link><guid>tag:1</guid>
<pubDate>Mon, 09 Feb 2026 08:00:00 GMT</pubDate><description>&lt;p&gt;{STORY}&lt;/p&gt;</description></item>
<item><title>Second</title><link>https://example.org/2</link><description>{STORY}</description></item>
</channel></rss>"""
ATOM = f"""<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Example Atom</title>
<entry><title>Rennes sack Beye</title><id>urn:1</id><link href="https://example.org/3"/>
<updated>2026-02-09T08:00:00Z</updated><content type="html">&lt;p&gt;{STORY}&lt;/p&gt;</content></entry></feed>"""


def one(path: Path, **options: object) -> Article:
    (article,) = read_articles(path, ReadOptions(**options))  # type: ignore[arg-type]
    return article


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def refusal(path: Path | str) -> str:
    with pytest.raises(ArticleError) as caught:
        list(read_articles(path))
    return str(caught.value)


def test_plain_text_keeps_its_words_and_tells_its_headline(tmp_path: Path) -> None:
    article = one(write(tmp_path, "a.txt", f" date 2026-02-09 Getty Images\nRennes sack Beye\n{STORY}\n"))
    assert (article.title, article.date) == ("Rennes sack Beye", "2026-02-09")
    assert article.text.startswith(" date 2026-02-09 Getty Images\n")
    assert article.id.startswith("sha256:")


def test_front_matter_of_markdown(tmp_path: Path) -> None:
    matter = "---\ntitle: Rennes sack Beye\ndate: 9 February 2026\npublisher: Example\nurl: https://e.org/x\n---\n"
    article = one(write(tmp_path, "a.md", matter + STORY))
    assert (article.title, article.date, article.publisher) == ("Rennes sack Beye", "2026-02-09", "Example")
    assert article.id == article.url == "https://e.org/x"


@pytest.mark.parametrize(
    ("head", "title", "date", "publisher"),
    [
        ("Rennes sack Beye\n date 2026-02-20 The Wire\n", "Rennes sack Beye", "2026-02-20", "The Wire"),
        ("# Rennes sack Beye\n\n*The Example, 9 February 2026*\n", "Rennes sack Beye", "2026-02-09", "The Example"),
        ("Rennes sack Beye\nPublished: 9 February 2026\n", "Rennes sack Beye", "2026-02-09", None),
        ("Rennes sack Beye\nBeye came on 9 January 2025.\n", "Rennes sack Beye", None, None),
    ],
)
def test_a_line_under_the_headline_dates_the_text(
    tmp_path: Path, head: str, title: str, date: str | None, publisher: str | None
) -> None:
    article = one(write(tmp_path, "a.txt", head + STORY))
    assert (article.title, article.date, article.publisher) == (title, date, publisher)


def test_html_gives_headline_body_and_metadata(tmp_path: Path) -> None:
    article = one(write(tmp_path, "a.html", PAGE))
    assert article.text.startswith("Rennes sack Beye\n\nRennes have sacked")
    assert "cookies" not in article.text and "Scores" not in article.text
    assert (article.date, article.publisher) == ("2026-02-09", "The Example")
    assert article.id == "https://example.org/rennes-beye"


@pytest.mark.parametrize(
    "content",
    [
        {"id": "r1", "headline": "Rennes sack Beye", "articleBody": STORY, "datePublished": "2026-02-09T10:00:00Z"},
        [{"id": "r1", "title": "Rennes sack Beye", "text": STORY, "date": "2026-02-09"}],
        {"articles": [{"id": "r1", "title": "Rennes sack Beye", "content": STORY, "published": "2026-02-09"}]},
    ],
)
def test_json_under_any_usual_name(tmp_path: Path, content: object) -> None:
    article = one(write(tmp_path, "a.json", json.dumps(content)))
    assert (article.id, article.source, article.title, article.date) == ("r1", "r1", "Rennes sack Beye", "2026-02-09")
    assert article.text == STORY


def test_a_broken_json_line_is_refused_and_the_others_are_read(tmp_path: Path) -> None:
    lines = [json.dumps({"id": "a", "text": STORY}), "{broken", json.dumps({"title": "x"}), json.dumps([1])]
    path = write(tmp_path, "a.jsonl", "\n".join([*lines, json.dumps({"text": STORY + " More."})]))
    refused: list[ArticleError] = []
    articles = list(read_articles(path, refused=refused.append))
    assert [a.source for a in articles] == ["a", f"{path}:5"]
    assert [r.source.rpartition(":")[2] for r in refused] == ["2", "3", "4"]
    assert refused[0].reason.startswith("the line is not JSON: ") and " at character " in refused[0].reason
    assert "line 1" not in refused[0].reason  # the place tells the line
    assert "no field 'text'" in refused[1].reason


def test_csv(tmp_path: Path) -> None:
    article = one(write(tmp_path, "a.csv", f'id,date,text\r\n7,2026-02-09,"{STORY}"\r\n'))
    assert (article.id, article.date, article.text) == ("7", "2026-02-09", STORY)
    assert "no column 'text'" in refusal(write(tmp_path, "b.csv", "a,b\n1,2\n"))


def test_feeds(tmp_path: Path) -> None:
    first, second = read_articles(write(tmp_path, "a.rss", RSS))
    assert (first.title, first.date, first.publisher) == ("Rennes sack Beye", "2026-02-09", "Example Feed")
    assert first.text == f"Rennes sack Beye\n\n{STORY}"
    assert second.id == "https://example.org/2" and second.date is None
    (entry,) = read_articles(write(tmp_path, "a.atom", ATOM))
    assert (entry.date, entry.url) == ("2026-02-09", "https://example.org/3")


def test_a_folder_is_read_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", ".hidden.txt", "sub/c.txt", "notes.xyz"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        write(tmp_path, name, f"{STORY} File {name}.")
    assert [Path(a.source).name for a in read_articles(tmp_path)] == ["a.txt", "b.txt", "c.txt"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig", "cp1252", "utf-32"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    text = STORY.replace("Rennes", "Nîmes")
    notes: list[str] = []
    path = write(tmp_path, "a.txt", text.encode(encoding))
    (article,) = read_articles(path, noted=notes.append)
    assert article.text == text
    assert bool(notes) == (encoding in ("utf-16-le", "cp1252"))


def test_options_win_over_the_text(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", f" date 2026-02-09\n{STORY}")
    article = one(path, date="10 February 2026", publisher="P", id="x", title="T")
    assert (article.date, article.publisher, article.id, article.title) == ("2026-02-10", "P", "x", "T")
    with pytest.raises(UsageError, match="'soon' is no date"):
        one(path, date="soon")
    write(tmp_path, "b.txt", STORY + " Again.")
    with pytest.raises(UsageError, match="one article only"):
        list(read_articles(tmp_path, ReadOptions(id="x")))


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.txt", "", "it is empty"),
        ("blank.txt", " \n\t\n", "it is empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a PNG picture"),
        ("binary.txt", bytes(range(256)) * 40, "binary data"),
        ("menu.html", "<html><body><nav><a href='/'>Home</a></nav></body></html>", "no article"),
        ("broken.json", "{", "not JSON"),
        ("number.json", "7", "neither an object nor a list"),
        ("none.rss", "<rss></rss>", "no entries"),
    ],
)
def test_bad_files_are_refused_with_a_sentence(tmp_path: Path, name: str, content: str | bytes, reason: str) -> None:
    message = refusal(write(tmp_path, name, content))
    assert message.startswith(str(tmp_path / name)) and reason in message


def test_a_foreign_text_is_refused_unless_forced(tmp_path: Path) -> None:
    text = (
        "Le Stade rennais a décidé de se séparer de son entraîneur Habib Beye, arrivé en janvier dernier. "
        "Le club breton l'a annoncé lundi soir dans un communiqué publié sur son site officiel."
    )
    path = write(tmp_path, "a.txt", text)
    assert "looks like 'fr'" in refusal(path)
    assert one(path, force=True).text == text


def test_a_huge_text_and_a_missing_file(tmp_path: Path) -> None:
    path = write(tmp_path, "huge.txt", b"Beye was sacked by the club. " * 60_000)
    assert "1,740,000 characters" in refusal(path)
    with path.open("r+b") as file:
        file.truncate(50_000_000)
    assert "50,000,000 bytes" in refusal(path)
    assert "no such file" in refusal(tmp_path / "gone.txt")
    empty = tmp_path / "empty"
    empty.mkdir()
    assert "holds no articles" in refusal(empty)


def test_titles_and_publishers_are_one_line(tmp_path: Path) -> None:
    record = {"text": STORY, "title": "Rennes\n sack Beye\x07", "publisher": "The\r\nExample"}
    article = one(write(tmp_path, "a.json", json.dumps(record)))
    assert (article.title, article.publisher) == ("Rennes sack Beye", "The Example")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", json.dumps({"text": STORY, "date": "2026-13-45"})),
        ("a.csv", f'text,date\n"{STORY}",2026-13-45\n'),
        ("a.xml", RSS.replace("Mon, 09 Feb 2026 08:00:00 GMT", "2026-13-45")),
    ],
)
def test_a_date_that_is_none_is_told(tmp_path: Path, name: str, content: str) -> None:
    told: list[str] = []
    article = next(read_articles(write(tmp_path, name, content), noted=told.append))
    assert article.date is None
    assert [line.rpartition(": ")[2] for line in told] == ["'2026-13-45' is no date; read as undated."]
    told.clear()
    next(read_articles(write(tmp_path, name, content), ReadOptions(date="2026-02"), noted=told.append))
    assert told == []


@pytest.mark.parametrize("value", ["3", '["Leeds won."]', "null", '""', "true"])
def test_a_text_that_is_none_is_refused_by_its_name(tmp_path: Path, value: str) -> None:
    path = write(tmp_path, "a.jsonl", f'{{"body": {value}}}\n{json.dumps({"text": STORY})}')
    refused: list[ArticleError] = []
    assert len(list(read_articles(path, refused=refused.append))) == 1
    assert [one.reason for one in refused] == ["the field 'body' of the record holds no text"]
