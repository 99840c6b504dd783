/** Legend and filters in one: what every shape, colour and strength means, and a box to leave it out. */
class Controls {
  constructor(element, model, state, changed) {
    Object.assign(this, { element, model, state, changed });
  }

  /** Build the legend; called again where the state came from the address. */
  build() {
    this.element.replaceChildren(
      make("div", { class: "controls-head" }, make("h2", { text: "Legend and filters" }),
        make("button", { type: "button", class: "link", id: "reset", onclick: () => this.clear(), text: "Reset" })),
      this.kinds(), this.certainty(), this.asOf(), this.relations(), this.outlets());
    this.count();
    this.refresh();
  }

  clear() {
    this.state.reset();
    this.build();
    this.changed();
  }

  /** How many of each kind and relation are said by what the certainty, the date and the outlets let through. */
  count() {
    const { model } = this;
    const said = new Map();
    const add = (name) => said.set(name, (said.get(name) ?? 0) + 1);
    for (const node of model.nodes) if (model.nodeSaid[node.index]) add(`kind ${model.kinds[node.kind].name}`);
    for (const edge of model.edges) if (model.edgeSaid[edge.index]) add(`relation ${model.relations[edge.relation].name}`);
    for (const number of this.element.querySelectorAll("[data-counts]")) {
      number.textContent = (said.get(number.dataset.counts) ?? 0).toLocaleString("en-GB");
    }
  }

  refresh() {
    this.element.querySelector("#reset").disabled = !this.state.filtered;
  }

  apply() {
    this.refresh();
    this.changed();
  }

  kinds() {
    const { model } = this;
    const there = new Set(model.nodes.map((node) => node.kind));
    const rows = model.kinds.flatMap((kind, number) => (there.has(number)
      ? [this.box(this.state.filters.kinds, kind.name, kind.plural, `kind ${kind.name}`, shapeIcon(kind.shape, number))] : []));
    return section("Who and what", ...rows);
  }

  relations() {
    const { model } = this;
    const themes = model.themes.flatMap((theme, number) => {
      const members = model.relations.filter((relation) => relation.theme === number);
      if (!members.length) return [];
      const boxes = members.map((relation) => (
        this.box(this.state.filters.relations, relation.name, relation.label, `relation ${relation.name}`, strokeIcon(number))));
      return [make("fieldset", { class: "theme" }, make("legend", {}, this.themeButton(theme, members)), ...boxes)];
    });
    return section("Relations", ...themes);
  }

  themeButton(theme, members) {
    const names = members.map((relation) => relation.name);
    const toggle = () => {
      const hidden = this.state.filters.relations;
      const all = names.every((name) => hidden.has(name));
      for (const name of names) all ? hidden.delete(name) : hidden.add(name);
      this.build();
      this.changed();
      this.element.querySelector(`[data-theme-name="${theme.name}"]`)?.focus();
    };
    return make("button", { type: "button", class: "theme-name", "data-theme-name": theme.name, onclick: toggle,
      title: "Show or hide all of them", text: theme.label });
  }

  certainty() {
    const { model, state } = this;
    const words = () => (state.filters.least === 0 ? "everything, denials too"
      : state.filters.least === 3 ? "confirmed only" : `${model.certainties[state.filters.least].name} or better`);
    const output = make("output", { for: "least", text: words() });
    const slider = make("input", { id: "least", type: "range", min: 0, max: 3, step: 1, value: state.filters.least,
      "aria-valuetext": words(), "aria-label": "Least certainty", oninput: () => {
        state.filters.least = Number(slider.value);
        output.textContent = words();
        slider.setAttribute("aria-valuetext", words());
        this.apply();
      } });
    const samples = model.certainties.map(({ name, opacity }) => make("li", {}, strokeIcon("ink", opacity), name));
    return section("Least certainty", make("p", { class: "value" }, output), slider, make("ul", { class: "samples" }, ...samples));
  }

  asOf() {
    const days = this.model.days();
    if (!days) return "";
    const { state } = this;
    const words = () => (state.filters.asOf === null ? `${dateInWords(isoOfDay(days.last))}, the newest article`
      : `said or happened by ${dateInWords(isoOfDay(state.filters.asOf))}`);
    const output = make("output", { for: "asof", text: words() });
    const value = Math.min(days.last, Math.max(days.first, state.filters.asOf ?? days.last));
    const slider = make("input", { id: "asof", type: "range", min: days.first, max: days.last, step: 1, value,
      "aria-valuetext": words(), "aria-label": "As of", oninput: () => {
        const day = Number(slider.value);
        state.filters.asOf = day === days.last ? null : day;
        output.textContent = words();
        slider.setAttribute("aria-valuetext", words());
        this.apply();
      } });
    return section("As of", make("p", { class: "value" }, output), slider);
  }

  outlets() {
    const outlets = this.model.outlets();
    if (outlets.length < 2) return "";
    const row = ([outlet, count]) => this.box(this.state.filters.outlets, outlet, shorten(outlet, 60) || "No outlet named", count);
    const rest = outlets.slice(8, 200);
    return section("Outlets", ...outlets.slice(0, 8).map(row),
      rest.length ? make("details", {}, make("summary", { text: `${counted(rest.length, "more outlet")}` }), ...rest.map(row)) : "");
  }

  /** A ticked box that, unticked, adds its name to a set of what is hidden; `count`: a number, or what `count()` counts. */
  box(hidden, name, words, count, icon = null) {
    const input = make("input", { type: "checkbox", onchange: () => {
      if (input.checked) hidden.delete(name);
      else hidden.add(name);
      this.apply();
    } });
    input.checked = !hidden.has(name);
    return make("label", { class: "box" }, input, icon, make("span", { class: "words" }, nameOf(words, 60)),
      make("span", typeof count === "number" ? { class: "number", text: count.toLocaleString("en-GB") }
        : { class: "number", "data-counts": count }));
  }
}

function section(title, ...content) {
  return content.length === 0 ? "" : make("section", { class: "filter" }, make("h3", { text: title }), ...content);
}
