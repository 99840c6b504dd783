/** What the reader has chosen, and its form in the address, so that a view can be shared. */
class State {
  constructor(model) {
    this.model = model;
    this.reset();
    this.selection = null;
    this.view = "graph";
    this.theme = null;
    this.camera = null;
  }

  /** Let everything through again. */
  reset() {
    this.filters = { kinds: new Set(), relations: new Set(), outlets: new Set(), least: 0, asOf: null };
  }

  /** Whether any filter holds something back. */
  get filtered() {
    const { kinds, relations, outlets, least, asOf } = this.filters;
    return kinds.size + relations.size + outlets.size + least > 0 || asOf !== null;
  }

  /** The state as the part of the address after #. */
  toFragment() {
    const { filters, model, selection } = this;
    const parts = new URLSearchParams();
    if (selection?.kind === "node") parts.set("n", shortIri(model.nodes[selection.index].iri));
    if (selection?.kind === "edge") parts.set("e", edgeName(model, model.edges[selection.index]));
    for (const [key, names] of [["-t", filters.kinds], ["-r", filters.relations], ["-o", filters.outlets]]) {
      for (const name of [...names].sort()) parts.append(key, name);
    }
    if (filters.least) parts.set("least", model.certainties[filters.least].name);
    if (filters.asOf !== null) parts.set("asof", isoOfDay(filters.asOf));
    if (this.view !== "graph") parts.set("v", this.view);
    if (this.theme) parts.set("theme", this.theme);
    if (this.camera) parts.set("at", this.camera.map((n, i) => Number(n.toFixed(i < 2 ? 0 : 3))).join(","));
    return parts.toString();
  }

  /** Take the state over from the part of an address after #; what it does not know it leaves alone. */
  fromFragment(fragment) {
    const parts = new URLSearchParams(fragment);
    const { model } = this;
    this.reset();
    this.selection = findNode(model, parts.get("n")) ?? findEdge(model, parts.get("e"));
    for (const [key, names] of [["-t", "kinds"], ["-r", "relations"], ["-o", "outlets"]]) {
      this.filters[names] = new Set(parts.getAll(key));
    }
    this.filters.least = Math.max(0, model.certainties.findIndex(({ name }) => name === parts.get("least")));
    this.filters.asOf = parts.has("asof") ? dayOfIso(parts.get("asof")) : null;
    this.view = parts.get("v") === "table" ? "table" : "graph";
    this.theme = ["light", "dark"].includes(parts.get("theme")) ? parts.get("theme") : null;
    this.camera = cameraFrom(parts.get("at"));
  }
}

const BASE = "https://w3id.org/touchline/id/";

function shortIri(iri) {
  return iri.startsWith(BASE) ? iri.slice(BASE.length) : iri;
}

function edgeName(model, edge) {
  const ends = [model.nodes[edge.from].iri, model.nodes[edge.to].iri].map(shortIri);
  return [ends[0], model.relations[edge.relation].name, ends[1], model.placeOf(edge)].join("~");
}

function findNode(model, name) {
  if (name === null) return null;
  const node = model.nodes.find(({ iri }) => shortIri(iri) === name);
  return node ? { kind: "node", index: node.index } : null;
}

function findEdge(model, name) {
  if (name === null) return null;
  const edge = model.edges.find((candidate) => edgeName(model, candidate) === name);
  return edge ? { kind: "edge", index: edge.index } : null;
}

function cameraFrom(words) {
  const numbers = (words ?? "").split(",").map(Number);
  const sound = numbers.length === 3 && numbers.every(Number.isFinite) && numbers[2] > 0;
  return sound ? numbers : null;
}
