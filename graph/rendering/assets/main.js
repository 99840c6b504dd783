/** Joins the parts: one state, one model, one drawing, and whatever shows them. */
class Page {
  constructor() {
    const read = (name) => JSON.parse(document.getElementById(`data-${name}`).textContent);
    this.model = new Model(read("graph"), () => read("claims"));
    this.state = new State(this.model);
    this.state.fromFragment(location.hash.slice(1));
    this.dark = matchMedia("(prefers-color-scheme: dark)");
    this.printing = false;
    const actions = {
      selectNode: (index, look) => this.select({ kind: "node", index }, look),
      selectEdge: (index) => this.openEdge(index),
      clear: () => this.select(null),
    };
    this.panel = new Panel(find("panel"), this.model, this.state, actions);
    this.table = new FactTable(find("table"), this.model, this.state, actions);
    this.controls = new Controls(find("controls"), this.model, this.state, () => this.refilter());
    this.search = new Search(this.model, find("query"), find("suggestions"), (index) => this.goTo(index));
    this.dressUp();
    this.drawing = this.startDrawing();
    this.showAll();
    this.listen();
    requestAnimationFrame(() => setTimeout(() => {
      performance.mark("touchline-drawn");
      this.afterFirstDrawing();
    }, 0));
  }

  startDrawing() {
    const events = {
      pick: (found) => this.select(found),
      hover: (found, x, y) => this.showTip(found, x, y),
      approach: (index) => this.drawing.fit([...this.model.around(index)].map((n) => this.model.nodes[n]), true),
      moved: () => this.cameraMoved(),
    };
    const box = find("drawing");
    const network = document.getElementById("data-network");
    if (!network) return new CanvasDrawing(box, this.model, this.look, events);
    return new VisDrawing(box, this.model, this.look, JSON.parse(network.textContent), events);
  }

  /** What may wait until the graph stands on the screen: claims, legend, panel. */
  afterFirstDrawing() {
    this.ready = true;
    if (this.state.filtered) this.refilter(false);
    this.controls.build();
    this.panel.show(this.state.selection);
    this.drawing.select(this.state.selection);
    this.showView();
    this.count();
    document.documentElement.dataset.ready = "true";
  }

  showAll() {
    const { camera } = this.state;
    if (camera) this.drawing.setView({ x: camera[0], y: camera[1], scale: camera[2] });
    else this.drawing.fit(this.model.nodes);
  }

  dressUp() {
    find("title").replaceChildren(nameOf(this.model.title, 200));
    find("drawing").setAttribute("aria-label", `Graph of ${counted(this.model.nodes.length, "thing")} and `
      + `${counted(this.model.edges.length, "relation")}`);
    find("empty").hidden = this.model.nodes.length > 0;
    find("empty").textContent = "There is nothing to draw.";
    this.applyTheme();
  }

  /** The colours for drawing, by the theme chosen, else by the system's; always light on paper. */
  applyTheme() {
    const theme = this.printing ? "light" : this.state.theme ?? (this.dark.matches ? "dark" : "light");
    const { model } = this;
    this.look = {
      ...model.surfaces[theme],
      kinds: model.kinds.map((kind) => kind[theme]),
      themes: model.themes.map((item) => item[theme]),
    };
    const root = document.documentElement;
    root.dataset.theme = theme;
    this.look.kinds.forEach((colour, kind) => root.style.setProperty(`--kind-${kind}`, colour));
    this.look.themes.forEach((colour, number) => root.style.setProperty(`--theme-${number}`, colour));
    find("toggle-theme").textContent = theme === "dark" ? "Light" : "Dark";
    this.drawing?.setLook(this.look);
  }

  listen() {
    const click = (id, action) => find(id).addEventListener("click", action);
    click("zoom-in", () => this.drawing.zoom(1.3));
    click("zoom-out", () => this.drawing.zoom(1 / 1.3));
    click("zoom-fit", () => this.fitAll());
    click("show-graph", () => this.setView("graph"));
    click("show-table", () => this.setView("table"));
    click("skip", (event) => { event.preventDefault(); this.setView("table"); find("table").querySelector(".scroller").focus(); });
    click("share", () => this.share());
    click("toggle-theme", () => this.toggleTheme());
    click("toggle-controls", () => this.toggleControls());
    find("drawing").addEventListener("keydown", (event) => this.key(event));
    document.addEventListener("keydown", (event) => this.shortcut(event));
    this.dark.addEventListener("change", () => this.applyTheme());
    addEventListener("beforeprint", () => this.print(true));
    addEventListener("afterprint", () => this.print(false));
    addEventListener("hashchange", () => this.readAddress());
  }

  select(selection, look = false) {
    this.state.selection = selection;
    this.drawing.select(selection);
    this.panel.show(selection);
    this.makeRoom();
    if (look && selection) this.reveal(selection);
    this.announce(selection ? this.words(selection) : "Nothing chosen");
    this.remember();
  }

  /** Choose an edge from a list or the table: show it on the graph too, and put the reader in front of its evidence. */
  openEdge(index) {
    this.select({ kind: "edge", index }, true);
    find("panel").focus();
  }

  goTo(index) {
    if (this.state.view === "table") this.setView("graph");
    this.select({ kind: "node", index }, true);
    find("drawing").focus();
  }

  /** Move the view where the selection is out of sight, or so small beside the rest that nobody could read it. */
  reveal(selection) {
    const { nodes } = this.model.litBy(selection);
    const { x, y, scale } = this.drawing.view();
    const { width, height } = this.drawing.camera;
    const own = selection.kind === "node" ? [selection.index] : [...nodes];
    const seen = own.every((index) => {
      const node = this.model.nodes[index];
      return Math.abs(node.x - x) * scale < width / 2 - 40 && Math.abs(node.y - y) * scale < height / 2 - 40;
    });
    const lit = [...nodes].map((index) => this.model.nodes[index]);
    const near = fitting(lit, width, height);
    if (!seen || scale < 0.25 || near.scale > 1.8 * scale) this.drawing.fit(lit, true);
  }

  words({ kind, index }) {
    const { model } = this;
    if (kind === "node") {
      const node = model.nodes[index];
      return `${shorten(node.label, 100)}, ${model.kinds[node.kind].label}, ${counted(node.edges.length, "relation")}`;
    }
    const edge = model.edges[index];
    const claims = model.claimsOf(index).filter((claim) => model.passes(claim, this.state.filters));
    return `${model.deniedOf(claims)}${shorten(model.nodes[edge.from].label, 80)} ${model.phraseOf(edge, claims)} `
      + shorten(model.nodes[edge.to].label, 80);
  }

  refilter(remember = true) {
    this.model.filter(this.state.filters);
    this.drawing.select(this.state.selection);
    this.drawing.repaint();
    this.panel.show(this.state.selection);
    if (this.state.view === "table") this.table.show();
    this.controls.count();
    this.count();
    if (remember) this.remember();
  }

  count() {
    const { model } = this;
    const on = (flags) => flags.reduce((sum, flag) => sum + flag, 0);
    const [nodes, edges] = [on(model.nodeOn), on(model.edgeOn)];
    const share = (part, all, word) => (part === all ? counted(all, word) : `${part.toLocaleString("en-GB")} of ${counted(all, word)}`);
    const moving = this.drawing.hidesEdgesWhileMoving ? " · lines return when the view rests" : "";
    find("count").textContent = `${share(nodes, model.nodes.length, "thing")}, ${share(edges, model.edges.length, "relation")}${moving}`;
    if (model.nodes.length) {
      find("empty").textContent = "The filters hold everything back.";
      find("empty").hidden = nodes > 0;
    }
  }

  setView(view) {
    this.state.view = view;
    this.showView();
    this.remember();
  }

  showView() {
    const table = this.state.view === "table";
    if (table) this.table.show();
    find("table").hidden = !table;
    find("stage").hidden = table;
    find("show-table").setAttribute("aria-pressed", String(table));
    find("show-graph").setAttribute("aria-pressed", String(!table));
    this.makeRoom();
  }

  /** A table beside which nothing is chosen takes the panel's room too. */
  makeRoom() {
    document.body.classList.toggle("wide", this.state.view === "table" && !this.state.selection);
  }

  fitAll() {
    this.drawing.fit(this.shownNodes(), true);
  }

  shownNodes() {
    const shown = this.model.nodes.filter((node) => this.model.nodeOn[node.index]);
    return shown.length ? shown : this.model.nodes;
  }

  /** Whether the reader sees everything, as when the page was opened. */
  atHome({ x, y, scale }) {
    const { width, height } = this.drawing.camera;
    const home = fitting(this.shownNodes(), width, height);
    return !home || (Math.abs(scale / home.scale - 1) < 0.02 && Math.hypot(x - home.x, y - home.y) * scale < 4);
  }

  toggleTheme() {
    const now = document.documentElement.dataset.theme;
    this.state.theme = now === "dark" ? "light" : "dark";
    this.applyTheme();
    this.remember();
  }

  toggleControls() {
    const open = document.body.classList.toggle("filtering");
    find("toggle-controls").setAttribute("aria-expanded", String(open));
    if (open) find("controls").focus();
  }

  showTip(found, x, y) {
    const tip = find("tip");
    tip.hidden = !found;
    if (!found) return;
    tip.textContent = this.words(found);
    const { width, height } = this.drawing.camera;
    tip.style.left = `${Math.min(x + 14, Math.max(8, width - tip.offsetWidth - 8))}px`;
    tip.style.top = `${y + 20 + tip.offsetHeight > height ? y - tip.offsetHeight - 10 : y + 16}px`;
  }

  cameraMoved() {
    if (!this.ready) return;
    clearTimeout(this.later);
    this.later = setTimeout(() => {
      const view = this.drawing.view();
      this.state.camera = this.atHome(view) ? null : [view.x, view.y, view.scale];
      this.remember();
    }, 250);
  }

  /** Put the state into the address; where that is not allowed (inside a notebook's frame) the page goes without. */
  remember() {
    if (!this.ready) return;
    const fragment = this.state.toFragment();
    if (fragment === location.hash.slice(1)) return;
    try {
      history.replaceState(null, "", fragment ? `#${fragment}` : location.pathname + location.search);
    } catch {
      this.unshared = fragment;
    }
  }

  readAddress() {
    this.state.fromFragment(location.hash.slice(1));
    this.applyTheme();
    this.controls.build();
    this.refilter(false);
    this.showAll();
    this.showView();
  }

  async share() {
    this.remember();
    try {
      await navigator.clipboard.writeText(location.href);
      this.toast("Link to this view copied");
    } catch {
      this.toast("The address bar holds the link to this view");
    }
  }

  toast(words) {
    const toast = find("toast");
    toast.textContent = words;
    toast.hidden = false;
    clearTimeout(this.toasting);
    this.toasting = setTimeout(() => { toast.hidden = true; }, 2500);
  }

  announce(words) {
    find("announce").textContent = words;
  }

  print(begun) {
    this.printing = begun;
    if (begun) this.table.show(250);
    else if (this.state.view !== "table") find("table").replaceChildren();
    this.applyTheme();
  }

  shortcut(event) {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && event.target.type !== "checkbox";
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/" && !typing) {
      event.preventDefault();
      find("query").focus();
    } else if (event.key === "Escape" && !typing) {
      if (document.body.classList.contains("filtering")) this.toggleControls();
      else this.select(null);
    }
  }

  key(event) {
    const turns = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key in turns) this.step(...turns[event.key]);
    else if (event.key === "+" || event.key === "=") this.drawing.zoom(1.3);
    else if (event.key === "-") this.drawing.zoom(1 / 1.3);
    else if (event.key === "0") this.fitAll();
    else if (event.key === "Enter") find("panel").focus();
    else if (event.key === ".") this.nextEdge();
    else return;
    event.preventDefault();
  }

  /** Go from the chosen node to the nearest one in a direction; from nowhere, to the most connected. */
  step(dx, dy) {
    const { model, state } = this;
    const here = state.selection?.kind === "node" ? model.nodes[state.selection.index] : null;
    let best = null;
    let closest = Infinity;
    for (const node of model.nodes) {
      if (!model.nodeOn[node.index] || node === here) continue;
      if (!here) {
        best = node;
        break;
      }
      const ahead = (node.x - here.x) * dx + (node.y - here.y) * dy;
      const aside = Math.abs((node.x - here.x) * dy) + Math.abs((node.y - here.y) * dx);
      if (ahead > 0 && ahead >= aside && ahead + 2 * aside < closest) [best, closest] = [node, ahead + 2 * aside];
    }
    if (best) this.select({ kind: "node", index: best.index }, true);
  }

  /** Go through the relations of what is chosen, one a press. */
  nextEdge() {
    const { model, state } = this;
    if (!state.selection) return;
    if (state.selection.kind === "node") this.walk = { node: state.selection.index, at: -1 };
    const edges = model.nodes[this.walk?.node ?? 0].edges.filter((edge) => model.edgeOn[edge]);
    if (!edges.length || !this.walk) return;
    this.walk.at = (this.walk.at + 1) % edges.length;
    this.select({ kind: "edge", index: edges[this.walk.at] }, true);
  }
}

function find(id) {
  return document.getElementById(id);
}

window.touchline = new Page();
