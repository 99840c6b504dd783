/** Draws with vis-network, from the nodes, edges and options that pyvis wrote; names are painted by the LabelPainter. */
class VisDrawing extends Drawing {
  constructor(container, model, look, network, events) {
    super(container, model, look, events);
    this.nodeData = new vis.DataSet(network.nodes);
    this.edgeData = new vis.DataSet(network.edges);
    const data = { nodes: this.nodeData, edges: this.edgeData };
    this.network = new vis.Network(container, data, network.options);
    this.listen();
    this.resize();
    this.repaint();
  }

  listen() {
    const { network, container } = this;
    network.on("afterDrawing", (ctx) => this.paintLabels(ctx));
    network.on("click", ({ pointer }) => this.events.pick(this.under(pointer.DOM)));
    network.on("doubleClick", ({ pointer }) => {
      const found = this.under(pointer.DOM);
      if (found?.kind === "node") this.events.approach(found.index);
    });
    network.on("dragEnd", () => this.keepPlaces());
    for (const name of ["dragEnd", "zoom", "animationFinished"]) network.on(name, () => this.events.moved());
    container.addEventListener("pointermove", (event) => this.hover(event.offsetX, event.offsetY));
    container.addEventListener("pointerleave", () => this.setHovered(null));
    new ResizeObserver(() => this.resize()).observe(container);
  }

  resize() {
    this.camera.width = this.container.clientWidth || 1;
    this.camera.height = this.container.clientHeight || 1;
  }

  readCamera() {
    const { x, y } = this.network.getViewPosition();
    Object.assign(this.camera, { x, y, scale: this.network.getScale() });
    return this.camera;
  }

  paintLabels(ctx) {
    const ratio = ctx.canvas.width / (this.container.clientWidth || 1);
    ctx.save();
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.painter.paint(ctx, {
      camera: this.readCamera(), look: this.look, lit: this.lit, hovered: this.hovered, moving: false,
      pointOn: (edge, part) => this.pointOn(edge, part),
    });
    ctx.restore();
  }

  /** The place on an edge, as vis-network bends it, so much of the way from its first end to its second. */
  pointOn(edge, part) {
    const drawn = this.network.body.edges[edge.index];
    const point = drawn?.edgeType?.getPoint(part);
    if (point) return [point.x, point.y];
    const [from, to] = [this.model.nodes[edge.from], this.model.nodes[edge.to]];
    return [from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)];
  }

  keepPlaces() {
    const places = this.network.getPositions();
    for (const node of this.model.nodes) Object.assign(node, places[node.index]);
  }

  under(point) {
    const node = this.network.getNodeAt(point);
    if (node !== undefined) return { kind: "node", index: node };
    const edge = this.network.getEdgeAt(point);
    return edge === undefined ? null : { kind: "edge", index: edge };
  }

  hover(x, y) {
    const found = this.under({ x, y });
    this.container.style.cursor = found ? "pointer" : "grab";
    this.events.hover(found, x, y);
    this.setHovered(found?.kind === "node" ? found.index : null);
  }

  setHovered(index) {
    if (index === null) this.events.hover(null, 0, 0, this.hovered !== null);
    if (index === this.hovered) return;
    this.hovered = index;
    this.network.redraw();
  }

  /** Draw again after filters, the theme or the selection changed. */
  repaint() {
    const { model, look, lit } = this;
    this.nodeData.update(model.nodes.map(({ index, kind }) => {
      const faded = lit && !lit.nodes.has(index);
      const ringed = this.ringed === index || model.focus.includes(index);
      return {
        id: index, hidden: !model.nodeOn[index], borderWidth: ringed ? 3.5 : 1.5,
        color: {
          background: faded ? thinned(look.kinds[kind], look.background, fading(model)) : look.kinds[kind],
          border: ringed && !faded ? look.ink : look.background,
        },
      };
    }));
    this.edgeData.update(model.edges.map(({ index, relation }) => {
      const faded = lit && !lit.edges.has(index);
      const opacity = model.certainties[model.shownCertainty[index]].opacity * (faded ? fading(model) : 1);
      return {
        id: index, hidden: !model.edgeOn[index], width: lit && !faded ? 3 : 1.8,
        color: { color: look.themes[model.relations[relation].theme], opacity, inherit: false },
      };
    }));
  }

  setLook(look) {
    this.look = look;
    this.repaint();
  }

  setView({ x, y, scale }, animated = false) {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const animation = animated && !still ? { duration: 350, easingFunction: "easeInOutQuad" } : false;
    this.network.moveTo({ position: { x, y }, scale, animation });
    this.events.moved();
  }

  zoom(factor) {
    const { x, y, scale } = this.readCamera();
    this.setView({ x, y, scale: Math.min(8, Math.max(0.05, scale * factor)) });
  }

  view() {
    const { x, y, scale } = this.readCamera();
    return { x, y, scale };
  }

  /** How many names stand on the stage, and what is hidden while moving; the page says so. */
  get hidesEdgesWhileMoving() {
    return false;
  }
}
