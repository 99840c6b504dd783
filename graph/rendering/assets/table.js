/**
 * The same facts as a table: a row a claim, in pages of a hundred, for screen readers, for print, for reading down.
 * Where the room is narrow the style lays a row out as a block, its sentence underneath; the roles keep it a table.
 */
class FactTable {
  constructor(element, model, state, actions) {
    Object.assign(this, { element, model, state, actions, page: 0, column: NEWEST, falling: true });
  }

  /** Show the rows that the filters let through. */
  show(length = 100) {
    const rows = this.rows();
    const pages = Math.max(1, Math.ceil(rows.length / length));
    this.page = Math.min(this.page, pages - 1);
    const shown = rows.slice(this.page * length, (this.page + 1) * length);
    const caption = make("caption", {}, make("h2", { text: "Table of facts" }),
      make("span", { text: `${counted(rows.length, "claim")}${pages > 1 ? `, page ${this.page + 1} of ${pages}` : ""}` }));
    const head = make("tr", { role: "row" }, ...COLUMNS.map(([title], column) => this.heading(title, column)));
    const body = shown.map((row) => this.row(row));
    this.element.replaceChildren(
      make("div", { class: "scroller", tabindex: "0", role: "region", "aria-label": "Claims" },
        make("table", {}, caption, make("thead", { role: "rowgroup" }, head),
          make("tbody", { role: "rowgroup" }, ...body))),
      pages > 1 ? this.pager(pages) : "");
  }

  rows() {
    const { model } = this;
    const rows = [];
    for (const edge of model.edges) {
      if (!model.edgeOn[edge.index]) continue;
      const claims = model.claimsOf(edge.index).filter((claim) => model.passes(claim, this.state.filters));
      for (const claim of claims.length ? claims : [null]) rows.push({ edge, claim, article: claim && model.articleOf(claim) });
    }
    const value = COLUMNS[this.column][1];
    const sign = this.falling ? -1 : 1;
    const keyed = rows.map((row, place) => [value(model, row), place, row]);
    const order = (a, b) => (a[0] === "" ? 1 : b[0] === "" ? -1 : a[0] < b[0] ? -sign : sign);
    keyed.sort((a, b) => (a[0] === b[0] ? a[1] - b[1] : order(a, b)));
    return keyed.map(([, , row]) => row);
  }

  heading(title, column) {
    const sorted = column === this.column;
    const sort = () => {
      this.falling = sorted && !this.falling;
      this.column = column;
      this.page = 0;
      this.show();
      this.element.querySelectorAll("th button")[column].focus();
    };
    return make("th", { role: "columnheader", scope: "col", "aria-sort": sorted ? (this.falling ? "descending" : "ascending") : null },
      make("button", { type: "button", onclick: sort }, title,
        make("span", { "aria-hidden": "true", text: sorted ? (this.falling ? " ↓" : " ↑") : "" })));
  }

  row({ edge, claim, article }) {
    const { model } = this;
    const place = model.placeOf(edge);
    const certainty = claim ? model.certainties[claim.certainty].name : "derived";
    const open = make("button", { type: "button", class: "link", onclick: () => this.actions.selectEdge(edge.index) },
      model.phraseOf(edge, claim ? [claim] : []));
    const source = [article?.date ? make("span", { class: "day", text: dateInWords(article.date) }) : "",
      article?.outlet ? make("span", { class: "quiet" }, nameOf(article.outlet, 80)) : ""];
    const cell = (kind, ...content) => make("td", { role: "cell", class: kind }, ...content);
    return make("tr", { role: "row" },
      make("th", { role: "rowheader", scope: "row", class: "subject" }, nameOf(model.nodes[edge.from].label)),
      cell("relation", open),
      cell("whom", nameOf(model.nodes[edge.to].label), ...(place ? [make("span", { class: "quiet" }, " at ", nameOf(place, 80))] : [])),
      cell("sure", make("span", { class: `badge ${certainty}`, text: certainty })),
      cell("when", claim ? whenOf(claim) : ""),
      cell("source", ...source),
      cell("words", claim ? sentenceOf(claim) : ""));
  }

  pager(pages) {
    const turn = (by, words) => {
      const button = make("button", { type: "button", text: words, onclick: () => {
        this.page += by;
        this.show();
        this.element.querySelector(".scroller").focus();
      } });
      button.disabled = this.page + by < 0 || this.page + by >= pages;
      return button;
    };
    return make("nav", { class: "pager", "aria-label": "Pages of the table" }, turn(-1, "Previous"), turn(1, "Next"));
  }
}

/** A claim's sentence, its quote marked. */
function sentenceOf(claim) {
  return make("q", { dir: "auto" }, shorten(claim.before, 300), make("mark", { text: shorten(claim.quote, 400) }),
    shorten(claim.after, 300));
}

/** A column's heading and what it is sorted by; "" stands last whichever way. */
const COLUMNS = [
  ["Who", (model, { edge }) => fold(model.nodes[edge.from].label)],
  ["Relation", (model, { edge }) => model.relations[edge.relation].label],
  ["Whom", (model, { edge }) => fold(model.nodes[edge.to].label)],
  ["Certainty", (model, { claim }) => -(claim?.certainty ?? 2)],
  ["When", (model, { claim }) => claim?.date || claim?.from || claim?.until || ""],
  ["Published", (model, { article }) => article?.date ?? ""],
  ["The sentence", (model, { claim }) => fold(claim ? claim.before + claim.quote : "")],
];
const NEWEST = 5;
