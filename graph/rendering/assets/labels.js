/** Where a label may stand on its edge: the middle, else beside it. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.46, 0.54, 0.38, 0.62, 0.3, 0.7, 0.2, 0.8, 0.24, 0.76];

/** Paints names beside nodes and along edges, in the size of the screen, the important first, never over each other. */
class LabelPainter {
  constructor(model) {
    this.model = model;
    this.widths = new Map();
    this.painted = [];
    this.labelled = [];
  }

  /** Paint onto a context whose unit is one pixel of the stage. `scene`: camera, look, lit, hovered, moving, pointOn. */
  paint(ctx, scene) {
    this.ctx = ctx;
    this.scene = scene;
    this.taken = new Map();
    this.painted = [];
    this.labelled = [];
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.lineJoin = "round";
    const seen = this.nodesInSight();
    this.shapes = new Map();
    if (seen.length <= 500) for (const place of seen) this.take(nodeBox(place), this.shapes);
    this.paintSteps();
    this.paintNames(seen);
    if (!scene.moving) this.paintRelations(seen.length);
  }

  nodesInSight() {
    const { camera } = this.scene;
    const seen = [];
    for (const node of this.model.nodes) {
      if (!this.model.nodeOn[node.index]) continue;
      const px = (node.x - camera.x) * camera.scale + camera.width / 2;
      const py = (node.y - camera.y) * camera.scale + camera.height / 2;
      if (px < -20 || py < -20 || px > camera.width + 20 || py > camera.height + 20) continue;
      seen.push({ node, px, py, radius: Math.max(node.radius * camera.scale, 1.5) });
    }
    return seen;
  }

  paintNames(seen) {
    const { lit, hovered, moving } = this.scene;
    const first = (place) => this.rank(place.node.index, lit, hovered);
    const order = lit || hovered !== null || this.model.focus.length
      ? [...seen].sort((a, b) => first(a) - first(b) || a.node.index - b.node.index) : seen;
    const { width, height } = this.scene.camera;
    const room = Math.max(24, Math.round((width * height) / 9000));
    const most = moving && seen.length > 800 ? Math.min(40, room) : seen.length > 150 && !lit ? room : 160;
    let tries = 0;
    for (const place of order) {
      if (this.painted.length >= most || tries > 1500) break;
      tries += 1;
      const chosen = !lit || lit.nodes.has(place.node.index) || place.node.index === hovered;
      if (!chosen && seen.length > 80) continue;
      this.ctx.globalAlpha = chosen ? 1 : 0.45;
      this.paintName(place, chosen && (lit !== null || place.node.index === hovered));
    }
    this.ctx.globalAlpha = 1;
  }

  /** The order in which names are given room: under the pointer, in focus, lit, the rest. */
  rank(index, lit, hovered) {
    if (index === hovered) return 0;
    if (lit) return lit.nodes.has(index) ? 1 : 3;
    return this.model.focus.includes(index) ? 2 : 3;
  }

  paintName({ node, px, py, radius }, lit) {
    const important = this.model.focus.includes(node.index) || radius > 15;
    const size = important ? 14 : lit || radius > 6 ? 13 : 12;
    const font = `${important ? "600 " : ""}${size}px ${FONT}`;
    const words = shorten(node.label, 30);
    const half = this.widthOf(words, font) / 2 + 3;
    const tall = size / 2 + 1;
    const gap = radius + tall + 3;
    const beside = radius + half + 3;
    const spots = [[px, py + gap], [px, py - gap], [px + beside, py], [px - beside, py], [px, py + gap + 9],
      [px, py - gap - 9], [px + half, py + gap], [px - half, py + gap]];
    const boxes = spots.map(([x, y]) => [x - half, y - tall, x + half, y + tall]);
    const clear = boxes.find((box) => this.free(box) && free(this.shapes, box));
    const hub = lit || important || node.radius > 14;
    const box = clear ?? (hub ? boxes.find((other) => this.free(other)) : undefined);
    if (!box) return;
    this.take(box);
    this.write(words, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2, font, this.scene.look.ink);
    this.painted.push({ index: node.index, box });
  }

  paintRelations(crowd) {
    const { lit, camera, look, pointOn } = this.scene;
    const shown = [];
    for (const edge of this.model.edges) {
      if (this.model.edgeOn[edge.index] && (!lit || lit.edges.has(edge.index))) shown.push(edge);
      if (shown.length > 400) return;
    }
    if (!lit && (shown.length > 120 || crowd > 90)) return;
    const font = `11px ${FONT}`;
    const length = new Map(shown.map((edge) => [edge, this.lengthOf(edge)]));
    // The short ones first: they have the least room to choose from.
    for (const edge of shown.sort((a, b) => length.get(a) - length.get(b) || a.index - b.index)) {
      const relation = this.model.relations[edge.relation];
      const place = this.model.placeOf(edge);
      const label = this.model.labelOf(edge);
      const words = place ? `${label} (${shorten(place, 24)})` : label;
      const half = this.widthOf(words, font) / 2 + 2;
      if (2 * half > length.get(edge)) continue;
      const places = ALONG.map((part) => camera.toScreen(...pointOn(edge, part)));
      const boxes = places.map(([x, y]) => [x - half, y - 7, x + half, y + 7]);
      const found = boxes.findIndex((box) => this.free(box) && free(this.shapes, box));
      if (found < 0) continue;
      const [[x, y], box] = [places[found], boxes[found]];
      this.take(box);
      this.labelled.push(edge.index);
      this.ctx.fillStyle = look.halo;
      this.ctx.fillRect(box[0], box[1] + 1, box[2] - box[0], box[3] - box[1] - 2);
      this.write(words, x, y, font, look.themes[relation.theme]);
    }
  }

  /** How long an edge is on the screen, between the rims of its ends. */
  lengthOf(edge) {
    const [from, to] = [this.model.nodes[edge.from], this.model.nodes[edge.to]];
    return (Math.hypot(from.x - to.x, from.y - to.y) - from.radius - to.radius) * this.scene.camera.scale;
  }

  /** Number the steps of a story on their edges. */
  paintSteps() {
    const steps = this.model.story?.steps ?? [];
    const { ctx } = this;
    const { camera, look, pointOn } = this.scene;
    steps.forEach((step, number) => {
      const shown = step.edges.filter((edge) => this.model.edgeOn[edge]);
      if (!shown.length) return;
      const [x, y] = camera.toScreen(...pointOn(this.model.edges[shown[0]], 0.5));
      const box = [x - 11, y - 11, x + 11, y + 11];
      if (!this.free(box)) return;
      this.take(box);
      ctx.beginPath();
      ctx.arc(x, y, 10, 0, 2 * Math.PI);
      ctx.fillStyle = look.accent;
      ctx.fill();
      ctx.fillStyle = look.background;
      ctx.font = `600 12px ${FONT}`;
      ctx.fillText(String(number + 1), x, y + 0.5);
    });
  }

  write(words, x, y, font, colour) {
    const { ctx, scene } = this;
    ctx.font = font;
    ctx.strokeStyle = scene.look.halo;
    ctx.lineWidth = 4;
    ctx.strokeText(words, x, y);
    ctx.fillStyle = colour;
    ctx.fillText(words, x, y);
  }

  widthOf(words, font) {
    const key = `${font}|${words}`;
    if (!this.widths.has(key)) {
      this.ctx.font = font;
      this.widths.set(key, this.ctx.measureText(words).width);
    }
    return this.widths.get(key);
  }

  /** Whether a box is wholly on the stage and clear of all boxes taken so far. */
  free(box) {
    const { camera } = this.scene;
    if (box[0] < 2 || box[1] < 2 || box[2] > camera.width - 2 || box[3] > camera.height - 2) return false;
    return free(this.taken, box);
  }

  take(box, taken = this.taken) {
    for (const cell of cellsOf(box)) {
      const boxes = taken.get(cell);
      if (boxes) boxes.push(box);
      else taken.set(cell, [box]);
    }
  }
}

const FONT = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif";
const CELL = 80;

function cellsOf([left, top, right, bottom]) {
  const cells = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x += 1) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y += 1) cells.push(x * 4096 + y);
  }
  return cells;
}

/** Whether a box is clear of all those in a grid of cells. */
function free(taken, box) {
  for (const cell of cellsOf(box)) {
    for (const other of taken.get(cell) ?? []) {
      if (box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]) return false;
    }
  }
  return true;
}

function nodeBox({ px, py, radius }) {
  return [px - radius, py - radius, px + radius, py + radius];
}
