/** Draws large graphs on one canvas, in batches of one colour; the same events and methods as VisDrawing. */
class CanvasDrawing extends Drawing {
  constructor(container, model, look, events) {
    super(container, model, look, events);
    this.moving = false;
    this.asked = false;
    this.rest = 0;
    this.canvas = make("canvas", { "aria-hidden": "true" });
    this.ctx = this.canvas.getContext("2d");
    container.append(this.canvas);
    new CanvasHand(this);
    new ResizeObserver(() => this.resize()).observe(container);
    this.resize();
  }

  get hidesEdgesWhileMoving() {
    return this.model.edges.length > EDGES_WHILE_MOVING;
  }

  resize() {
    const ratio = Math.min(window.devicePixelRatio || 1, 2);
    this.camera.width = this.container.clientWidth || 1;
    this.camera.height = this.container.clientHeight || 1;
    this.canvas.width = this.camera.width * ratio;
    this.canvas.height = this.camera.height * ratio;
    this.ratio = ratio;
    this.draw();
  }

  /** Draw with the next frame. */
  repaint() {
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => {
      this.asked = false;
      this.draw();
    });
  }

  /** Draw while the view moves, edges left out where there are very many, and in full once it has come to rest. */
  move() {
    this.moving = true;
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      this.moving = false;
      this.repaint();
      this.events.moved();
    }, 140);
    this.repaint();
  }

  draw() {
    const { ctx, camera, look } = this;
    ctx.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    ctx.fillStyle = look.background;
    ctx.fillRect(0, 0, camera.width, camera.height);
    if (!(this.moving && this.hidesEdgesWhileMoving)) this.drawEdges();
    this.drawNodes();
    this.painter.paint(ctx, {
      camera, look, lit: this.lit, hovered: this.hovered, moving: this.moving,
      pointOn: (edge, part) => pointOnBend(this.model, edge, part),
    });
  }

  drawEdges() {
    const { ctx, model, look } = this;
    const batches = this.edgeBatches();
    const thin = thinning(batches);
    for (const [key, edges] of batches) {
      const { theme, certainty, lit } = unpackBatch(key);
      const faded = this.lit && !lit;
      ctx.globalAlpha = model.certainties[certainty].opacity * (faded ? fading(model) : 1) * (lit ? 1 : thin);
      ctx.strokeStyle = look.themes[theme];
      ctx.lineWidth = lit ? 2.6 : Math.min(1.8, Math.max(0.6, 2 * this.camera.scale));
      ctx.beginPath();
      for (const edge of edges) this.traceEdge(edge);
      ctx.stroke();
      if (this.camera.scale > 0.55 && edges.length < (this.moving ? 150 : 1500)) this.drawArrows(edges, look.themes[theme]);
    }
    ctx.globalAlpha = 1;
  }

  /** The edges in sight, by what decides their stroke: theme, certainty, whether they are lit. */
  edgeBatches() {
    const { model, camera } = this;
    const [left, top] = camera.toGraph(0, 0);
    const [right, bottom] = camera.toGraph(camera.width, camera.height);
    const batches = new Map();
    for (const edge of model.edges) {
      if (!model.edgeOn[edge.index]) continue;
      const a = model.nodes[edge.from];
      const b = model.nodes[edge.to];
      if ((a.x < left && b.x < left) || (a.x > right && b.x > right)) continue;
      if ((a.y < top && b.y < top) || (a.y > bottom && b.y > bottom)) continue;
      const lit = this.lit?.edges.has(edge.index) ? 1 : 0;
      const key = (lit * 8 + model.shownCertainty[edge.index]) * 64 + model.relations[edge.relation].theme;
      const batch = batches.get(key);
      if (batch) batch.push(edge);
      else batches.set(key, [edge]);
    }
    return [...batches].sort((one, other) => one[0] - other[0]);
  }

  traceEdge(edge) {
    const { ctx, model, camera } = this;
    const from = model.nodes[edge.from];
    const to = model.nodes[edge.to];
    ctx.moveTo(...camera.toScreen(from.x, from.y));
    if (edge.bend && camera.scale > 0.2) {
      ctx.quadraticCurveTo(...camera.toScreen(...bendOf(from, to, edge.bend)), ...camera.toScreen(to.x, to.y));
    } else {
      ctx.lineTo(...camera.toScreen(to.x, to.y));
    }
  }

  drawArrows(edges, colour) {
    const { ctx, model, camera } = this;
    ctx.fillStyle = colour;
    ctx.beginPath();
    for (const edge of edges) {
      if (model.relations[edge.relation].symmetric) continue;
      const from = model.nodes[edge.from];
      const to = model.nodes[edge.to];
      const [cx, cy] = edge.bend ? bendOf(from, to, edge.bend) : [from.x, from.y];
      const angle = Math.atan2(to.y - cy, to.x - cx);
      const [x, y] = camera.toScreen(to.x - Math.cos(angle) * to.radius, to.y - Math.sin(angle) * to.radius);
      const size = 7;
      ctx.moveTo(x, y);
      ctx.lineTo(x - size * Math.cos(angle - 0.42), y - size * Math.sin(angle - 0.42));
      ctx.lineTo(x - size * Math.cos(angle + 0.42), y - size * Math.sin(angle + 0.42));
    }
    ctx.fill();
  }

  drawNodes() {
    const { ctx, model, camera, look } = this;
    for (const faded of this.lit ? [true, false] : [false]) {
      for (let kind = 0; kind < model.kinds.length; kind += 1) this.drawKind(kind, faded);
    }
    for (const index of new Set([...model.focus, this.ringed, this.hovered])) {
      if (index === null || !model.nodeOn[index] || (this.lit && !this.lit.nodes.has(index))) continue;
      const node = model.nodes[index];
      const [px, py] = camera.toScreen(node.x, node.y);
      ctx.beginPath();
      traceShape(ctx, model.kinds[node.kind].shape, px, py, Math.max(node.radius * camera.scale, 2.5) + 2);
      ctx.lineWidth = 2.5;
      ctx.strokeStyle = look.ink;
      ctx.stroke();
    }
  }

  drawKind(kind, faded) {
    const { ctx, model, camera, look, lit } = this;
    const { shape } = model.kinds[kind];
    const drawn = [];
    ctx.fillStyle = faded ? thinned(look.kinds[kind], look.background, fading(model)) : look.kinds[kind];
    for (const node of this.byKind(kind)) {
      if (!model.nodeOn[node.index] || Boolean(lit && !lit.nodes.has(node.index)) !== faded) continue;
      const px = (node.x - camera.x) * camera.scale + camera.width / 2;
      const py = (node.y - camera.y) * camera.scale + camera.height / 2;
      if (px < -40 || py < -40 || px > camera.width + 40 || py > camera.height + 40) continue;
      const radius = Math.max(node.radius * camera.scale, leastRadius(node));
      if (radius < 1.8) ctx.fillRect(px - radius, py - radius, 2 * radius, 2 * radius);
      else drawn.push([px, py, radius]);
    }
    if (!drawn.length) return;
    ctx.beginPath();
    for (const [px, py, radius] of drawn) traceShape(ctx, shape, px, py, radius);
    if (camera.scale > 0.35 && !(this.moving && drawn.length > 300)) {
      ctx.lineWidth = 3;
      ctx.strokeStyle = look.background;
      ctx.stroke();
    }
    ctx.fill();
  }

  byKind(kind) {
    this.kinds ??= this.model.kinds.map((_, number) => this.model.nodes.filter((node) => node.kind === number));
    return this.kinds[kind];
  }

  setLook(look) {
    this.look = look;
    this.draw();
  }

  setView(view, animated = false) {
    const { camera } = this;
    const { x, y, scale } = camera;
    if (!animated || matchMedia("(prefers-reduced-motion: reduce)").matches) {
      Object.assign(camera, view);
      this.repaint();
      this.events.moved();
      return;
    }
    const begun = performance.now();
    const step = (now) => {
      const part = Math.min(1, (now - begun) / 300);
      const eased = part * (2 - part);
      camera.x = x + (view.x - x) * eased;
      camera.y = y + (view.y - y) * eased;
      camera.scale = scale * (view.scale / scale) ** eased;
      this.move();
      if (part < 1) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }

  zoom(factor) {
    this.camera.zoomAt(factor);
    this.move();
  }

  view() {
    const { x, y, scale } = this.camera;
    return { x, y, scale };
  }

  setHovered(index) {
    if (index === this.hovered) return;
    this.hovered = index;
    this.repaint();
  }

  /** What lies under a pixel: the nearest node, else the nearest edge, else null. */
  under(px, py) {
    const node = this.nodeUnder(px, py);
    if (node !== null) return { kind: "node", index: node };
    const edge = this.edgeUnder(px, py);
    return edge === null ? null : { kind: "edge", index: edge };
  }

  nodeUnder(px, py) {
    const { model, camera } = this;
    const [x, y] = camera.toGraph(px, py);
    let best = null;
    let closest = Infinity;
    for (const node of model.nodes) {
      if (!model.nodeOn[node.index]) continue;
      const reach = Math.max(node.radius, 5 / camera.scale);
      const distance = Math.hypot(node.x - x, node.y - y);
      if (distance <= reach && distance < closest) [best, closest] = [node.index, distance];
    }
    return best;
  }

  edgeUnder(px, py) {
    const { model, camera } = this;
    const [x, y] = camera.toGraph(px, py);
    const reach = 5 / camera.scale;
    let best = null;
    let closest = reach;
    for (const edge of model.edges) {
      if (!model.edgeOn[edge.index]) continue;
      const distance = distanceToEdge(model, edge, x, y, reach);
      if (distance < closest) [best, closest] = [edge.index, distance];
    }
    return best;
  }
}

const EDGES_WHILE_MOVING = 4000;
const BEND = 0.09;

/** How strong lines are: very many are drawn fainter, so that nodes and names stay visible. */
function thinning(batches) {
  const lines = batches.reduce((sum, [, edges]) => sum + edges.length, 0);
  return Math.max(0.25, Math.min(1, 1500 / lines));
}

/** How small a node may get on the screen, in pixels: the well connected stay the larger. */
function leastRadius(node) {
  return 0.5 + node.radius / 14;
}

function unpackBatch(key) {
  return { theme: key % 64, certainty: Math.floor(key / 64) % 8, lit: key >= 512 };
}

/** The control point of a bent edge: beside its middle. */
function bendOf(from, to, bend) {
  return [(from.x + to.x) / 2 - (to.y - from.y) * BEND * bend, (from.y + to.y) / 2 + (to.x - from.x) * BEND * bend];
}

function middleOfBend(model, edge) {
  return pointOnBend(model, edge, 0.5);
}

/** The place on an edge so much of the way from its first end to its second. */
function pointOnBend(model, edge, part) {
  const from = model.nodes[edge.from];
  const to = model.nodes[edge.to];
  const [cx, cy] = bendOf(from, to, edge.bend);
  const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
  return [a * from.x + b * cx + c * to.x, a * from.y + b * cy + c * to.y];
}

/** How far a place is from an edge, its bend taken as two straight halves. */
function distanceToEdge(model, edge, x, y, reach) {
  const from = model.nodes[edge.from];
  const to = model.nodes[edge.to];
  const slack = reach + Math.abs(edge.bend) * BEND * Math.hypot(from.x - to.x, from.y - to.y);
  if (x < Math.min(from.x, to.x) - slack || x > Math.max(from.x, to.x) + slack) return Infinity;
  if (y < Math.min(from.y, to.y) - slack || y > Math.max(from.y, to.y) + slack) return Infinity;
  if (!edge.bend) return distanceToLine(x, y, from.x, from.y, to.x, to.y);
  const [mx, my] = middleOfBend(model, edge);
  return Math.min(distanceToLine(x, y, from.x, from.y, mx, my), distanceToLine(x, y, mx, my, to.x, to.y));
}

function distanceToLine(x, y, ax, ay, bx, by) {
  const square = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
  const part = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square));
  return Math.hypot(x - ax - part * (bx - ax), y - ay - part * (by - ay));
}

const CORNERS = { hexagon: [6, 0], diamond: [4, -Math.PI / 2], triangle: [3, -Math.PI / 2],
  triangleDown: [3, Math.PI / 2], star: [5, -Math.PI / 2] };

/** Add a shape, as vis-network names it, to the context's path. */
function traceShape(ctx, shape, x, y, radius) {
  if (shape === "dot") {
    ctx.moveTo(x + radius, y);
    ctx.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  if (shape === "square") {
    const half = radius * 0.88;
    ctx.rect(x - half, y - half, 2 * half, 2 * half);
    return;
  }
  const [corners, turn] = CORNERS[shape] ?? CORNERS.triangle;
  const reach = radius * 1.12;
  for (let corner = 0; corner < corners; corner += 1) {
    const angle = turn + (corner * 2 * Math.PI) / corners;
    const point = [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
    if (corner) ctx.lineTo(...point);
    else ctx.moveTo(...point);
  }
  ctx.closePath();
}

/** The reader's hand on the canvas: drag to pan or to move a node, wheel or pinch to zoom, click to choose. */
class CanvasHand {
  constructor(drawing) {
    this.drawing = drawing;
    this.pointers = new Map();
    this.dragged = false;
    this.held = null;
    const { canvas } = drawing;
    canvas.addEventListener("pointerdown", (event) => this.down(event));
    canvas.addEventListener("pointermove", (event) => this.move(event));
    canvas.addEventListener("pointerup", (event) => this.up(event));
    canvas.addEventListener("pointercancel", (event) => this.pointers.delete(event.pointerId));
    canvas.addEventListener("pointerleave", () => this.leave());
    canvas.addEventListener("dblclick", (event) => this.approach(event));
    canvas.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
  }

  down(event) {
    this.drawing.canvas.setPointerCapture(event.pointerId);
    this.pointers.set(event.pointerId, [event.offsetX, event.offsetY]);
    this.dragged = this.pointers.size > 1;
    this.held = this.pointers.size === 1 ? this.drawing.nodeUnder(event.offsetX, event.offsetY) : null;
  }

  move(event) {
    const before = this.pointers.get(event.pointerId);
    if (!before) {
      this.hover(event.offsetX, event.offsetY);
      return;
    }
    const now = [event.offsetX, event.offsetY];
    if (Math.hypot(now[0] - before[0], now[1] - before[1]) < 3 && !this.dragged) return;
    this.dragged = true;
    if (this.pointers.size === 2) this.pinch(event.pointerId, before, now);
    else this.drag(now[0] - before[0], now[1] - before[1]);
    this.pointers.set(event.pointerId, now);
  }

  drag(dx, dy) {
    const { camera, model } = this.drawing;
    if (this.held === null) {
      camera.x -= dx / camera.scale;
      camera.y -= dy / camera.scale;
      this.drawing.move();
      return;
    }
    const node = model.nodes[this.held];
    node.x += dx / camera.scale;
    node.y += dy / camera.scale;
    this.drawing.repaint();
  }

  pinch(id, before, now) {
    const other = [...this.pointers].find(([key]) => key !== id)[1];
    const spread = (point) => Math.hypot(point[0] - other[0], point[1] - other[1]) || 1;
    this.drawing.camera.zoomAt(spread(now) / spread(before), (now[0] + other[0]) / 2, (now[1] + other[1]) / 2);
    this.drawing.move();
  }

  up(event) {
    const tapped = this.pointers.delete(event.pointerId) && !this.dragged;
    if (tapped) this.drawing.events.pick(this.drawing.under(event.offsetX, event.offsetY));
  }

  hover(px, py) {
    const { drawing } = this;
    if (drawing.moving) return;
    const found = drawing.under(px, py);
    drawing.container.style.cursor = found ? "pointer" : "grab";
    drawing.setHovered(found?.kind === "node" ? found.index : null);
    drawing.events.hover(found, px, py);
  }

  leave() {
    this.drawing.setHovered(null);
    this.drawing.events.hover(null, 0, 0);
  }

  approach(event) {
    const node = this.drawing.nodeUnder(event.offsetX, event.offsetY);
    if (node !== null) this.drawing.events.approach(node);
  }

  wheel(event) {
    event.preventDefault();
    this.drawing.camera.zoomAt(Math.exp(-event.deltaY * 0.0016), event.offsetX, event.offsetY);
    this.drawing.move();
  }
}
