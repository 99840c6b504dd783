/** What both ways of drawing share: what is lit and ringed, and where the camera goes; each repaints by itself. */
class Drawing {
  constructor(container, model, look, events) {
    Object.assign(this, { container, model, look, events });
    this.painter = new LabelPainter(model);
    this.camera = new Camera();
    this.lit = null;
    this.hovered = null;
    this.ringed = null;
  }

  select(selection) {
    this.lit = this.model.litBy(selection);
    this.ringed = selection?.kind === "node" ? selection.index : null;
    this.repaint();
  }

  fit(nodes, animated) {
    const view = fitting(nodes, this.camera.width, this.camera.height);
    if (view) this.setView(view, animated);
  }
}
