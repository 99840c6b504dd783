/** Where the reader looks: a place of the graph in the middle of the stage, and a scale. */
class Camera {
  constructor() {
    this.x = 0;
    this.y = 0;
    this.scale = 1;
    this.width = 1;
    this.height = 1;
  }

  /** From the graph's places to pixels of the stage. */
  toScreen(x, y) {
    return [(x - this.x) * this.scale + this.width / 2, (y - this.y) * this.scale + this.height / 2];
  }

  /** From pixels of the stage to the graph's places. */
  toGraph(px, py) {
    return [(px - this.width / 2) / this.scale + this.x, (py - this.height / 2) / this.scale + this.y];
  }

  /** Zoom by a factor and keep the place under a pixel where it is. */
  zoomAt(factor, px = this.width / 2, py = this.height / 2) {
    const [x, y] = this.toGraph(px, py);
    this.scale = Math.min(8, Math.max(0.01, this.scale * factor));
    this.x = x - (px - this.width / 2) / this.scale;
    this.y = y - (py - this.height / 2) / this.scale;
  }
}

/** The camera that shows all the given nodes, no larger than life; null where there are none. */
function fitting(nodes, width, height, largest = 1.4) {
  if (!nodes.length) return null;
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y, radius } of nodes) {
    box.left = Math.min(box.left, x - radius);
    box.right = Math.max(box.right, x + radius);
    box.top = Math.min(box.top, y - radius);
    box.bottom = Math.max(box.bottom, y + radius);
  }
  const room = { width: Math.max(width - 2 * Math.min(84, width * 0.12), 50), height: Math.max(height - 96, 50) };
  const scale = Math.min(room.width / (box.right - box.left + 20), room.height / (box.bottom - box.top + 20), largest);
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 + 6 / scale, scale };
}

/** How strong what is not chosen stays: in small graphs it keeps its place in the picture, in large ones it steps back. */
function fading(model) {
  return model.nodes.length <= 60 ? 0.32 : 0.15;
}

/** A colour thinned with another as an opacity would, yet opaque: no line shines through a node that steps back. */
function thinned(colour, ground, strength) {
  const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const under = channels(ground);
  const mixed = channels(colour).map((value, i) => Math.round(value * strength + under[i] * (1 - strength)));
  return `rgb(${mixed.join(",")})`;
}
