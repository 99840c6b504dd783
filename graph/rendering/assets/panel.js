/** The side panel: the story or an overview, the dossier of a node, the evidence of an edge. */
class Panel {
  constructor(element, model, state, actions) {
    Object.assign(this, { element, model, state, actions });
  }

  /** Show what is selected, or what the page is about. */
  show(selection) {
    const content = selection === null ? this.overview()
      : selection.kind === "node" ? this.dossier(this.model.nodes[selection.index])
        : this.evidence(this.model.edges[selection.index]);
    this.element.replaceChildren(...content);
    this.element.scrollTop = 0;
    this.element.classList.toggle("chosen", selection !== null);
  }

  overview() {
    const { model } = this;
    const parts = model.story ? this.story() : [];
    if (model.note) parts.push(make("p", { class: "note", text: model.note }));
    if (!model.story && model.edges.length) {
      parts.push(...(model.focus.length || !this.hub() ? this.newest() : this.mostConnected()));
      parts.push(make("p", { class: "hint", text: "Click a line to read the sentences behind it, a name for all that "
        + "this page holds of it." }));
    }
    if (!model.nodes.length) parts.push(make("p", { class: "hint", text: "There is nothing to be seen here." }));
    return parts;
  }

  /** Whether anything is joined to so many that it says something who is joined to most. */
  hub() {
    const [first] = this.model.nodes;
    return this.model.around(first.index).size > 3;
  }

  mostConnected() {
    const { model } = this;
    const best = model.nodes.filter((node) => node.edges.length).slice(0, 8);
    return [make("h2", { text: "Most connected" }),
      make("ol", { class: "ranking" }, ...best.map((node) => make("li", {}, this.nodeButton(node),
        make("span", { class: "quiet", text: counted(model.around(node.index).size - 1, "other") }))))];
  }

  /** What was published last, an edge each: where a page is about one, or of pairs, nobody is joined to many. */
  newest() {
    const { model } = this;
    const date = (claim) => model.articleOf(claim)?.date ?? "";
    const claims = model.edges.filter((edge) => model.edgeOn[edge.index]).flatMap((edge) => this.shownClaims(edge));
    claims.sort((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : b.certainty - a.certainty || a.index - b.index));
    const edges = new Set();
    const latest = claims.filter((claim) => !edges.has(claim.edge) && edges.add(claim.edge)).slice(0, 6);
    const rows = latest.map((claim) => {
      const edge = model.edges[claim.edge];
      const open = make("button", { type: "button", class: "link", onclick: () => this.actions.selectEdge(edge.index) },
        model.deniedOf([claim]), nameOf(model.nodes[edge.from].label, 60), ` ${model.phraseOf(edge, [claim])} `,
        nameOf(model.nodes[edge.to].label, 60));
      const article = model.articleOf(claim);
      const from = [article?.outlet, article?.date ? dateInWords(article.date) : ""].filter(Boolean).join(", ");
      return make("li", {}, open, make("p", { class: "quiet" }, nameOf(from, 120)));
    });
    return [make("h2", { text: "Newest" }), make("ul", { class: "newest" }, ...rows)];
  }

  story() {
    const { question, answer, steps, others } = this.model.story;
    const told = steps.map((step) => {
      const item = make("li", { class: "step" }, make("p", {}, nameOf(step.text, 600)));
      if (step.derived) item.append(make("p", { class: "quiet", text: "Worked out from dates, not said by an article." }));
      for (const edge of step.edges) item.append(this.stepEvidence(this.model.edges[edge]));
      return item;
    });
    return [
      make("p", { class: "overline", text: "Connection" }),
      make("h2", { class: "question" }, nameOf(question, 300)),
      make("p", { class: "answer" }, nameOf(answer, 1200)),
      make("ol", { class: "steps" }, ...told),
      ...others.length ? this.others(others) : [],
    ];
  }

  /** The connections that come after the best: each a sentence, and the relations it rests on. */
  others(others) {
    const items = others.map((other) => {
      const item = make("li", { class: "other" }, make("p", {}, nameOf(other.text, 600)));
      if (other.derived) item.append(make("p", { class: "quiet", text: "Worked out from dates in part, not said by an article." }));
      item.append(make("ul", { class: "rows" }, ...other.edges.map((edge) => this.edgeRow(edge))));
      return item;
    });
    return [make("h2", { text: others.length > 1 ? "Other connections" : "Another connection" }),
      make("ol", { class: "others" }, ...items)];
  }

  stepEvidence(edge) {
    const claims = this.shownClaims(edge);
    const best = claims.reduce((a, b) => (b.certainty > (a?.certainty ?? -1) ? b : a), null);
    const open = make("button", { type: "button", class: "link", onclick: () => this.actions.selectEdge(edge.index),
      text: claims.length > 1 ? `All ${counted(claims.length, "claim")}` : "Open the evidence" });
    return make("div", { class: "step-evidence" }, best ? this.card(best) : null, open);
  }

  dossier(node) {
    const { model } = this;
    const kind = model.kinds[node.kind];
    const names = node.names.filter((name) => name !== node.label);
    const link = node.wikidata ? outsideLink(`https://www.wikidata.org/wiki/${encodeURIComponent(node.wikidata)}`,
      `Wikidata ${node.wikidata}`) : null;
    return [
      this.head(kind.label, make("h2", {}, this.icon(node.kind), nameOf(node.label, 300))),
      names.length ? make("p", { class: "quiet" }, "Also ", ...joined(names.slice(0, 12).map((name) => nameOf(name, 80)))) : "",
      link ? make("p", { class: "quiet" }, link) : "",
      model.complete.has(node.index) ? "" : make("p", { class: "note part" }, "This page may hold only a part of "
        + "what the graph knows of ", nameOf(node.label, 60), "."),
      ...this.relationsOf(node),
    ];
  }

  /** A node's relations, grouped by their words (a rumour's are its own), each a button that opens its evidence. */
  relationsOf(node) {
    const { model } = this;
    const groups = new Map();
    for (const index of node.edges) {
      if (!model.edgeOn[index]) continue;
      const edge = model.edges[index];
      const backwards = edge.from !== node.index && !model.relations[edge.relation].symmetric;
      const doubt = Math.max(0, 2 - model.shownCertainty[edge.index]);
      const key = (edge.relation * 3 + doubt) * 2 + (backwards ? 1 : 0);
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(edge);
    }
    const hidden = node.edges.length - [...groups.values()].flat().length;
    const sections = [...groups].sort((a, b) => a[0] - b[0]).map(([key, edges]) => this.group(node, key, edges));
    if (hidden) sections.push(make("p", { class: "quiet", text: `${counted(hidden, "relation")} held back by the filters.` }));
    return sections.length ? sections : [make("p", { class: "hint", text: "No relation of it is shown." })];
  }

  group(node, key, edges) {
    const { model } = this;
    const relation = model.relations[edges[0].relation];
    const certainty = model.shownCertainty[edges[0].index];
    const { name } = model.certainties[certainty];
    const words = name === "rumoured" ? relation.rumoured : name === "denied" ? `(denied) ${relation.phrase}` : relation.phrase;
    const title = make("h3", {}, this.stroke(relation.theme),
      key % 2 === 1 ? `… ${words} ${shorten(node.label, 40)}` : relation.labels[certainty]);
    const rows = edges.map((edge) => {
      const other = this.model.nodes[edge.from === node.index ? edge.to : edge.from];
      const claims = this.shownClaims(edge);
      return make("li", {}, make("button", { type: "button", class: "row", onclick: () => this.actions.selectEdge(edge.index) },
        this.icon(other.kind), make("span", { class: "who" }, nameOf(other.label, 120)), this.summary(edge, claims)));
    });
    return make("section", { class: "group" }, title, make("ul", { class: "rows" }, ...rows));
  }

  /** A few words on an edge: place, dates, certainty, sources. */
  summary(edge, claims) {
    const place = this.model.placeOf(edge);
    const when = [...claims].sort((a, b) => isPlanned(a) - isPlanned(b)).map(whenOf).find(Boolean);
    const sources = this.model.sourcesOf(claims);
    const words = [place ? `at ${shorten(place, 40)}` : "", when ?? "", sources > 1 ? counted(sources, "source") : ""];
    const certainty = this.model.certainties[this.model.shownCertainty[edge.index]].name;
    return make("span", { class: "summary" }, words.filter(Boolean).join(" · "), " ",
      make("span", { class: `badge ${certainty}`, text: certainty }));
  }

  evidence(edge) {
    const { model } = this;
    const [from, to] = [model.nodes[edge.from], model.nodes[edge.to]];
    const claims = this.shownClaims(edge);
    const all = model.claimsOf(edge.index);
    const place = model.placeOf(edge);
    const relation = model.relations[edge.relation];
    const heading = make("h2", { class: "statement" }, model.deniedOf(claims), this.nodeButton(from, false), " ",
      make("span", { class: "phrase" }, model.phraseOf(edge, claims)), " ", this.nodeButton(to, false),
      place ? make("span", { class: "phrase" }, " at ", nameOf(place, 80)) : "");
    return [
      this.head(model.themes[relation.theme].label, heading),
      this.verdict(edge, claims, all),
      ...this.byCertainty(claims).map((claim) => this.card(claim)),
      all.length > claims.length
        ? make("p", { class: "quiet", text: `${counted(all.length - claims.length, "claim")} held back by the filters.` }) : "",
      this.alsoBetween(edge),
    ];
  }

  /** How many sources say what, so that a contradiction is seen at once. */
  verdict(edge, claims, all) {
    if (!all.length) return make("p", { class: "note", text: "Worked out from other facts; no article says it in so many words." });
    const counts = this.model.certainties.map(({ name }, certainty) => {
      const sources = this.model.sourcesOf(claims.filter((claim) => claim.certainty === certainty));
      return sources ? `${name} by ${counted(sources, "source")}` : "";
    });
    return make("p", { class: "verdict" }, this.stroke(this.model.relations[edge.relation].theme),
      counts.reverse().filter(Boolean).join(", ") || "Held back by the filters");
  }

  alsoBetween(edge) {
    const { model } = this;
    const others = model.nodes[edge.from].edges.filter((index) => {
      const other = model.edges[index];
      return index !== edge.index && model.edgeOn[index] && [other.from, other.to].includes(edge.to)
        && [other.from, other.to].includes(edge.from);
    });
    if (!others.length) return "";
    return make("section", { class: "group" }, make("h3", { text: "Also between these two" }),
      make("ul", { class: "rows" }, ...others.map((index) => this.edgeRow(index, false))));
  }

  /** An edge as a line of a list, which opens its evidence; with both its ends, or with the first alone. */
  edgeRow(index, whole = true) {
    const { model } = this;
    const edge = model.edges[index];
    const shown = this.shownClaims(edge);
    const end = whole ? [" ", nameOf(model.nodes[edge.to].label, 60)] : [];
    return make("li", {}, make("button", { type: "button", class: "row", onclick: () => this.actions.selectEdge(index) },
      this.stroke(model.relations[edge.relation].theme),
      make("span", { class: "who" }, model.deniedOf(shown), nameOf(model.nodes[edge.from].label, 60),
        ` ${model.phraseOf(edge, shown)}`, ...end),
      this.summary(edge, shown)));
  }

  /** One claim as a cutting: the quote in its sentence, who printed it, when, and how sure it is. */
  card(claim) {
    const article = this.model.articleOf(claim);
    const { name } = this.model.certainties[claim.certainty];
    const quote = make("blockquote", { dir: "auto" }, shorten(claim.before, 400),
      make("mark", { text: shorten(claim.quote, 2000) }), shorten(claim.after, 400));
    const source = make("p", { class: "source" });
    if (article) {
      if (article.outlet) source.append(make("strong", {}, nameOf(article.outlet, 80)));
      if (article.date) source.append(article.outlet ? " · " : "", make("time", { datetime: article.date, text: dateInWords(article.date) }));
    }
    const facts = make("p", { class: "facts" }, make("span", { class: `badge ${name}`, text: name }),
      ...[claim.status, whenOf(claim), claim.attributedTo ? `word of ${shorten(claim.attributedTo, 80)}` : "",
        `read with ${Math.round(claim.confidence * 100)}% confidence`].filter(Boolean).map((words) => make("span", { text: words })));
    return make("article", { class: `card ${name}` }, quote, source, this.titleOf(article), facts);
  }

  titleOf(article) {
    if (!article) return null;
    const link = article.url ? outsideLink(article.url, shorten(article.title, 200)) : null;
    if (!link) return make("p", { class: "cited" }, nameOf(article.title, 200));
    link.append(make("span", { class: "arrow", "aria-hidden": "true", text: " ↗" }),
      make("span", { class: "hidden", text: " (opens a new tab)" }));
    return make("p", { class: "cited" }, link);
  }

  byCertainty(claims) {
    return [...claims].sort((a, b) => b.certainty - a.certainty || a.index - b.index);
  }

  shownClaims(edge) {
    return this.model.claimsOf(edge.index).filter((claim) => this.model.passes(claim, this.state.filters));
  }

  head(overline, heading) {
    return make("div", { class: "head" }, make("p", { class: "overline", text: overline }),
      make("button", { type: "button", class: "close", "aria-label": "Close", onclick: () => this.actions.clear(), text: "×" }),
      heading);
  }

  nodeButton(node, withIcon = true) {
    return make("button", { type: "button", class: "name", onclick: () => this.actions.selectNode(node.index, true) },
      withIcon ? this.icon(node.kind) : null, nameOf(node.label));
  }

  icon(kind) {
    return shapeIcon(this.model.kinds[kind].shape, kind);
  }

  stroke(theme) {
    return strokeIcon(theme);
  }
}

/** When a claim's event happened or its state held, in words; "" where it does not say. */
function whenOf(claim) {
  if (isPlanned(claim)) return `${claim.from ? `from ${dateInWords(claim.from)}, ` : ""}meant to last until ${dateInWords(claim.until)}`;
  if (claim.from && claim.until) return `${dateInWords(claim.from)} to ${dateInWords(claim.until)}`;
  if (claim.from) return `from ${dateInWords(claim.from)}`;
  if (claim.until) return `until ${dateInWords(claim.until)}`;
  if (claim.date) return dateInWords(claim.date);
  return claim.duration ? `for ${durationInWords(claim.duration)}` : "";
}

/** Whether the end that a claim gives was yet to come when it was made: what is so, or is to be, has not ended. */
function isPlanned(claim) {
  return Boolean(claim.until) && ["current", "future"].includes(claim.status);
}

function joined(elements) {
  return elements.flatMap((element, i) => (i ? [", ", element] : [element]));
}

/** A small picture of a node's shape, in its colour. */
function shapeIcon(shape, kind) {
  const icon = makeSvg("svg", { class: `icon kind-${kind}`, viewBox: "0 0 16 16", width: 13, height: 13, "aria-hidden": "true" });
  if (shape === "dot") icon.append(makeSvg("circle", { cx: 8, cy: 8, r: 7 }));
  else if (shape === "square") icon.append(makeSvg("rect", { x: 1.5, y: 1.5, width: 13, height: 13 }));
  else icon.append(makeSvg("polygon", { points: cornersOf(shape) }));
  return icon;
}

function cornersOf(shape) {
  const [corners, turn] = CORNERS[shape] ?? CORNERS.triangle;
  return Array.from({ length: corners }, (_, i) => {
    const angle = turn + (i * 2 * Math.PI) / corners;
    return `${(8 + 7.8 * Math.cos(angle)).toFixed(1)},${(8 + 7.8 * Math.sin(angle)).toFixed(1)}`;
  }).join(" ");
}

/** A small stroke in a theme's colour. */
function strokeIcon(theme, opacity = 1) {
  return makeSvg("svg", { class: `stroke theme-${theme}`, viewBox: "0 0 22 10", width: 22, height: 10, "aria-hidden": "true" },
    makeSvg("line", { x1: 1, y1: 5, x2: 21, y2: 5, "stroke-width": 3.2, "stroke-linecap": "round", opacity }));
}
