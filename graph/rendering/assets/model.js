/** The graph as the page holds it: nodes, edges, claims, and which of them the filters let through. */
class Model {
  constructor(graph, readClaims) {
    Object.assign(this, {
      title: graph.title, note: graph.note, focus: graph.focus, story: graph.story, kinds: graph.kinds,
      complete: new Set(graph.complete),
      themes: graph.themes, relations: graph.relations, certainties: graph.certainties, surfaces: graph.surfaces,
    });
    this.readClaims = readClaims;
    this.loaded = null;
    this.nodes = graph.nodes.map(([iri, label, kind, x, y, radius, names, wikidata], index) => (
      { index, iri, label, kind, x, y, radius, names, wikidata, edges: [] }));
    this.edges = graph.edges.map(([from, to, relation, at, bend, certainty], index) => (
      { index, from, to, relation, at, bend, certainty }));
    for (const edge of this.edges) {
      this.nodes[edge.from].edges.push(edge.index);
      if (edge.to !== edge.from) this.nodes[edge.to].edges.push(edge.index);
    }
    this.nodeOn = new Uint8Array(this.nodes.length).fill(1);
    this.edgeOn = new Uint8Array(this.edges.length).fill(1);
    this.nodeSaid = new Uint8Array(this.nodes.length).fill(1);
    this.edgeSaid = new Uint8Array(this.edges.length).fill(1);
    this.shownCertainty = Uint8Array.from(this.edges, (edge) => edge.certainty);
    this.claimsByEdge = null;
  }

  /** The articles and claims, read when first asked for, so that the drawing need not wait for them. */
  get evidence() {
    if (this.loaded) return this.loaded;
    const { articles, claims } = this.readClaims();
    this.loaded = {
      articles: articles.map(([title, outlet, date, day, url, source]) => ({ title, outlet, date, day, url, source })),
      claims: claims.map((row, index) => claimFromRow(row, index)),
    };
    this.claimsByEdge = this.edges.map(() => []);
    for (const claim of this.loaded.claims) this.claimsByEdge[claim.edge].push(claim);
    return this.loaded;
  }

  /** All claims of an edge. */
  claimsOf(edge) {
    return this.evidence && this.claimsByEdge[edge];
  }

  /** The article of a claim, or null. */
  articleOf(claim) {
    return this.evidence.articles[claim.article] ?? null;
  }

  /** How many independent sources make some claims: copies of one text are one. */
  sourcesOf(claims) {
    return new Set(claims.map((claim) => this.articleOf(claim)?.source)).size;
  }

  /** The outlets, with the number of claims that each makes, busiest first. */
  outlets() {
    const counts = new Map();
    for (const claim of this.evidence.claims) {
      const outlet = this.articleOf(claim)?.outlet;
      if (outlet !== undefined) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }

  /** The first day as of which a claim counts and the day of the newest article; null where that is no range. */
  days() {
    const days = this.evidence.articles.map((article) => article.day).filter((day) => day !== null);
    if (!days.length) return null;
    const last = days.reduce((a, b) => Math.max(a, b));
    const first = this.evidence.claims.reduce((least, { known }) => (known === null ? least : Math.min(least, known)), last);
    return first < last ? { first, last } : null;
  }

  /** Whether the filters let a claim through: as of a day, what had been said or had happened by then. */
  passes(claim, filters) {
    if (claim.certainty < filters.least) return false;
    const article = this.articleOf(claim);
    if (article && filters.outlets.has(article.outlet)) return false;
    return filters.asOf === null || (claim.known !== null && claim.known <= filters.asOf);
  }

  /**
   * Apply the filters: an edge stays while one of its claims does, a node while it has an edge (or never had one).
   * What the filters of claims alone (certainty, date, outlet) let through is "said"; the legend counts that.
   */
  filter(filters) {
    const byClaim = filters.least > 0 || filters.asOf !== null || filters.outlets.size > 0;
    for (const edge of this.edges) {
      const best = byClaim ? this.bestCertainty(edge, filters) : edge.certainty;
      const ends = [this.nodes[edge.from], this.nodes[edge.to]];
      const typed = !ends.some((node) => filters.kinds.has(this.kinds[node.kind].name));
      const wanted = !filters.relations.has(this.relations[edge.relation].name);
      this.edgeSaid[edge.index] = best >= 0 ? 1 : 0;
      this.edgeOn[edge.index] = best >= 0 && typed && wanted ? 1 : 0;
      this.shownCertainty[edge.index] = Math.max(best, 0);
    }
    for (const node of this.nodes) {
      const typed = !filters.kinds.has(this.kinds[node.kind].name);
      const joined = !node.edges.length || node.edges.some((edge) => this.edgeOn[edge]);
      this.nodeOn[node.index] = typed && (joined || this.focus.includes(node.index)) ? 1 : 0;
      const said = !node.edges.length || node.edges.some((edge) => this.edgeSaid[edge]);
      this.nodeSaid[node.index] = said || this.focus.includes(node.index) ? 1 : 0;
    }
  }

  /** The greatest certainty among an edge's claims that pass; -1 where none does. */
  bestCertainty(edge, filters) {
    const claims = this.claimsOf(edge.index);
    if (!claims.length) return edge.certainty >= filters.least ? edge.certainty : -1;
    return claims.reduce((best, claim) => (this.passes(claim, filters) ? Math.max(best, claim.certainty) : best), -1);
  }

  /** The nodes on the other ends of a node's shown edges, and the node itself. */
  around(node) {
    const found = new Set([node]);
    for (const edge of this.nodes[node].edges) {
      if (!this.edgeOn[edge]) continue;
      found.add(this.edges[edge].from).add(this.edges[edge].to);
    }
    return found;
  }

  /** What a selection lights up: sets of nodes and edges, or null where nothing is selected. */
  litBy(selection) {
    if (!selection) return null;
    if (selection.kind === "edge") {
      const edge = this.edges[selection.index];
      return { nodes: new Set([edge.from, edge.to]), edges: new Set([edge.index]) };
    }
    const edges = this.nodes[selection.index].edges.filter((edge) => this.edgeOn[edge]);
    return { nodes: this.around(selection.index), edges: new Set(edges) };
  }

  /** The words of an edge's relation, by the certainty of the surest claims and the status that these agree on. */
  phraseOf(edge, claims = this.claimsOf(edge.index)) {
    const relation = this.relations[edge.relation];
    const best = claims.reduce((most, claim) => Math.max(most, claim.certainty), -1);
    const statuses = new Set(claims.filter((claim) => claim.certainty === best).map((claim) => claim.status));
    const [status] = statuses.size === 1 ? statuses : [""];
    const certainty = this.certainties[best]?.name;
    if (certainty === "rumoured") return relation.rumoured;
    if (certainty === "reported" && relation.reported[""]) return relation.reported[status] ?? relation.reported[""];
    return relation.phrases[status] ?? relation.phrase;
  }

  /** What is to be said before an edge's sentence: nothing, save where it is only ever denied. */
  deniedOf(claims) {
    return claims.length && claims.every((claim) => this.certainties[claim.certainty].name === "denied") ? "Denied: " : "";
  }

  /** The words along an edge's line, by the certainty of the claims that are shown. */
  labelOf(edge) {
    return this.relations[edge.relation].labels[this.shownCertainty[edge.index]];
  }

  /** What an edge calls its place: the label of a node, or words. */
  placeOf(edge) {
    if (edge.at === -1) return "";
    return typeof edge.at === "number" ? this.nodes[edge.at].label : edge.at;
  }
}

function claimFromRow(row, index) {
  const [edge, certainty, status, article, date, from, until, duration, attributedTo, confidence, before, quote,
    after, known] = row;
  return { index, edge, certainty, status, article, date, from, until, duration, attributedTo, confidence, before,
    quote, after, known };
}
