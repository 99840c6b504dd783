"use strict";

/** Make an element. Text is only ever set as text, so no word of an article can become markup. */
function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "text") element.textContent = value;
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

/** Make an SVG element. */
function makeSvg(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A name as the page shows it: on its own side of the text, whatever its writing direction, and of bearable length. */
function nameOf(words, length = 160) {
  return make("bdi", { text: shorten(words, length) });
}

/** Cut words to a length, with an ellipsis. */
function shorten(words, length) {
  const letters = words.length > length ? Array.from(words) : null;
  return letters && letters.length > length ? `${letters.slice(0, length - 1).join("").trimEnd()}…` : words;
}

/** A link to the outside, or null: only http and https, and the other side learns nothing. */
function outsideLink(address, words) {
  let url = null;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  return make("a", { href: url.href, target: "_blank", rel: "noopener noreferrer", text: words });
}

/** Count things in words: 1 claim, 2 claims, 3,000 claims. */
function counted(number, singular, plural = `${singular}s`) {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? singular : plural}`;
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December"];

/** An ISO date as British readers write it, as precise as it is: 2024-01 is January 2024. */
function dateInWords(date) {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  const monthName = month ? MONTHS[Number(month) - 1] : "";
  return [day ? String(Number(day)) : "", monthName, year].filter(Boolean).join(" ");
}

/** An ISO 8601 duration in words: P7M is 7 months. */
function durationInWords(duration) {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration);
  if (!parts) return duration;
  const units = ["year", "month", "week", "day"];
  return units.map((unit, i) => (parts[i + 1] ? counted(Number(parts[i + 1]), unit) : "")).filter(Boolean).join(", ");
}

/** A day as Python counts them (1 is 1 January of the year 1), as an ISO date. */
function isoOfDay(day) {
  return new Date((day - 719163) * 86400000).toISOString().slice(0, 10);
}

/** An ISO date as a day in Python's count; null where it is none. */
function dayOfIso(date) {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.round(time / 86400000) + 719163;
}
