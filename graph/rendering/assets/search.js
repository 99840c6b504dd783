/** The search field: a combobox that suggests nodes by any of their names, marks and accents aside. */
class Search {
  constructor(model, input, list, choose) {
    Object.assign(this, { model, input, list, choose, found: [], at: -1 });
    input.addEventListener("input", () => this.suggest());
    input.addEventListener("focus", () => this.suggest());
    input.addEventListener("keydown", (event) => this.key(event));
    input.addEventListener("blur", () => setTimeout(() => this.close(), 150));
  }

  /** All names of all nodes, folded once. */
  get names() {
    this.folded ??= this.model.nodes.map((node) => [node.label, ...node.names].map((name) => fold(name.slice(0, 200))));
    return this.folded;
  }

  suggest() {
    const words = fold(this.input.value.trim());
    this.found = words ? this.best(words) : [];
    this.at = this.found.length ? 0 : -1;
    this.list.replaceChildren(...this.found.map((node, place) => this.option(node, place)));
    if (words && !this.found.length) this.list.append(make("li", { class: "none", role: "option", "aria-disabled": "true", "aria-selected": "false", text: "Nobody and nothing of that name" }));
    this.open(Boolean(words));
    this.mark();
  }

  /** The eight nodes whose names fit best: from the start, from the start of a word, anywhere; connected ones first. */
  best(words) {
    const ranked = [];
    this.names.forEach((names, index) => {
      const score = Math.min(...names.map((name) => fit(name, words)));
      if (score < 3) ranked.push([score, index]);
    });
    ranked.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    return ranked.slice(0, 8).map(([, index]) => this.model.nodes[index]);
  }

  option(node, place) {
    return make("li", { id: `suggestion-${place}`, role: "option", "aria-selected": "false",
      onpointerdown: (event) => { event.preventDefault(); this.take(place); } },
    shapeIcon(this.model.kinds[node.kind].shape, node.kind), nameOf(node.label, 80),
    make("span", { class: "quiet", text: this.model.kinds[node.kind].label }));
  }

  key(event) {
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves && this.found.length) {
      this.at = (this.at + moves[event.key] + this.found.length) % this.found.length;
      this.mark();
    } else if (event.key === "Enter" && this.at >= 0) {
      this.take(this.at);
    } else if (event.key === "Escape") {
      this.input.value = "";
      this.close();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  take(place) {
    const node = this.found[place];
    this.input.value = "";
    this.close();
    this.choose(node.index);
  }

  mark() {
    [...this.list.children].forEach((item, place) => item.setAttribute("aria-selected", String(place === this.at)));
    if (this.at >= 0) this.input.setAttribute("aria-activedescendant", `suggestion-${this.at}`);
    else this.input.removeAttribute("aria-activedescendant");
  }

  open(shown) {
    this.list.hidden = !shown;
    this.input.setAttribute("aria-expanded", String(shown));
  }

  close() {
    this.found = [];
    this.at = -1;
    this.open(false);
    this.mark();
  }
}

/** Small letters without marks: "Müller" and "muller" are one. */
function fold(words) {
  return words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function fit(name, words) {
  const at = name.indexOf(words);
  if (at < 0) return 3;
  if (at === 0) return 0;
  return /[\s'’-]/.test(name[at - 1]) ? 1 : 2;
}
