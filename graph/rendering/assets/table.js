/** The same facts as a table: a row a claim, in pages of a hundred, for screen readers, for print, for reading down. */
class FactTable {
  constructor(element, model, state, actions) {
    Object.assign(this, { element, model, state, actions, page: 0, column: 0, falling: false });
  }

  /** Show the rows that the filters let through. */
  show(length = 100) {
    const rows = this.rows();
    const pages = Math.max(1, Math.ceil(rows.length / length));
    this.page = Math.min(this.page, pages - 1);
    const shown = rows.slice(this.page * length, (this.page + 1) * length);
    const caption = make("caption", {}, make("h2", { text: "Table of facts" }),
      make("span", { text: `${counted(rows.length, "claim")}${pages > 1 ? `, page ${this.page + 1} of ${pages}` : ""}` }));
    const head = make("tr", {}, ...COLUMNS.map(([title], column) => this.heading(title, column)));
    const body = shown.map((row) => this.row(row));
    this.element.replaceChildren(
      make("div", { class: "scroller", tabindex: "0", role: "region", "aria-label": "Claims" },
        make("table", {}, caption, make("thead", {}, head), make("tbody", {}, ...body))),
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
    keyed.sort((a, b) => (a[0] < b[0] ? -sign : a[0] > b[0] ? sign : a[1] - b[1]));
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
    return make("th", { scope: "col", "aria-sort": sorted ? (this.falling ? "descending" : "ascending") : null },
      make("button", { type: "button", onclick: sort }, title,
        make("span", { "aria-hidden": "true", text: sorted ? (this.falling ? " ↓" : " ↑") : "" })));
  }

  row({ edge, claim, article }) {
    const { model } = this;
    const place = model.placeOf(edge);
    const certainty = claim ? model.certainties[claim.certainty].name : "derived";
    const open = make("button", { type: "button", class: "link", onclick: () => this.actions.selectEdge(edge.index) },
      model.phraseOf(edge, claim ? [claim] : []));
    const cells = [
      nameOf(model.nodes[edge.from].label), open, nameOf(model.nodes[edge.to].label),
      place ? nameOf(place, 80) : "", make("span", { class: `badge ${certainty}`, text: certainty }), claim ? whenOf(claim) : "",
      article ? nameOf(article.outlet, 80) : "", article?.date ? dateInWords(article.date) : "",
      claim ? make("q", { dir: "auto", text: shorten(claim.quote, 400) }) : "",
    ];
    const first = make("th", { scope: "row" }, cells[0]);
    return make("tr", {}, first, ...cells.slice(1).map((cell) => make("td", {}, cell)));
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

const COLUMNS = [
  ["Who", (model, { edge }) => fold(model.nodes[edge.from].label)],
  ["Relation", (model, { edge }) => model.relations[edge.relation].label],
  ["Whom", (model, { edge }) => fold(model.nodes[edge.to].label)],
  ["At", (model, { edge }) => fold(model.placeOf(edge))],
  ["Certainty", (model, { claim }) => -(claim?.certainty ?? 2)],
  ["When", (model, { claim }) => claim?.date || claim?.from || claim?.until || "~"],
  ["Outlet", (model, { article }) => fold(article?.outlet ?? "~")],
  ["Published", (model, { article }) => article?.date || "~"],
  ["The words", (model, { claim }) => claim?.quote ?? "~"],
];
