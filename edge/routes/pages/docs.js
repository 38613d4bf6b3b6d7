// Shows /openapi.json: every operation, its fields, who may call it and how it fails.
// Only text nodes are made from the document, so nothing in it can become markup or script.

const WORDS = {
  es: {
    skip: "Ir al contenido", find: "Buscar", contents: "Contenido", loading: "Cargando…",
    failed: "El documento no se puede leer. Recarga la página.", none: "Nada coincide con la búsqueda.",
    public: "cualquiera", signed_in: "con sesión", owner: "quien lo posee", plan: "plan",
    parameters: "Parámetros", body: "Cuerpo", answer: "Respuesta", example: "Ejemplo", sent: "El cliente envía",
    received: "El servidor envía", required: "obligatorio", readOnly: "solo en respuestas", list: "lista de",
    map: "mapa de", reasons: "Motivos de error", deadline: "plazo", events: "Cada evento o línea", language: "English",
    about: "Cómo funciona", inside: "Ver los campos",
  },
  en: {
    skip: "Go to the content", find: "Search", contents: "Contents", loading: "Loading…",
    failed: "The document cannot be read. Reload the page.", none: "Nothing matches the search.",
    public: "anyone", signed_in: "signed in", owner: "its owner", plan: "plan",
    parameters: "Parameters", body: "Body", answer: "Answer", example: "Example", sent: "The client sends",
    received: "The server sends", required: "required", readOnly: "in answers only", list: "list of",
    map: "map of", reasons: "Error reasons", deadline: "deadline", events: "Each event or line", language: "Español",
    about: "How it works", inside: "Show the fields",
  },
};

const prefers = (navigator.language || "es").toLowerCase().startsWith("en") ? "en" : "es";
let language = new URLSearchParams(location.search).get("lang") || prefers;
if (!(language in WORDS)) language = "es";
let described = null;
let failed = false;

const say = (key) => WORDS[language][key] ?? key;

function make(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

// Comments use `code`, **bold** and paragraphs; nothing else is read from them.
function prose(text) {
  const parts = [];
  for (const block of text.split("\n\n")) {
    const items = block.split("\n").filter((line) => line);
    const bullets = items.length > 0 && items.every((line) => line.startsWith("- "));
    parts.push(bullets
      ? make("ul", {}, ...items.map((line) => make("li", {}, ...inline(line.slice(2)))))
      : make("p", {}, ...inline(block)));
  }
  return parts;
}

function inline(text) {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part) => {
    if (part.startsWith("`")) return make("code", {}, part.slice(1, -1));
    if (part.startsWith("**")) return make("strong", {}, part.slice(2, -2));
    return part;
  });
}

function resolve(schema) {
  const name = schema.$ref?.split("/").pop();
  return name ? { name, schema: described.components.schemas[name] } : { name: "", schema };
}

function typeOf(schema) {
  const { name, schema: found } = resolve(schema);
  if (name && found.enum) return found.enum.join(" | ");
  if (name) return name.split(".").pop();
  if (found.anyOf) return found.anyOf.map(typeOf).join(" | ");
  if (found.type === "array") return `${say("list")} ${typeOf(found.items ?? {})}`;
  if (found.additionalProperties && found.additionalProperties !== true) return `${say("map")} ${typeOf(found.additionalProperties)}`;
  return [found.type ?? "JSON", found.format].filter(Boolean).join(", ");
}

function innerOf(schema) {
  const { schema: found } = resolve(schema);
  if (found.properties) return schema;
  if (found.items) return innerOf(found.items);
  if (found.additionalProperties?.$ref) return innerOf(found.additionalProperties);
  return null;
}

// Fields of a message; those of messages inside are made when they are opened, since messages nest.
function fields(schema) {
  const { schema: found } = resolve(schema);
  const list = make("dl", { class: "fields" });
  for (const [name, field] of Object.entries(found.properties ?? {})) {
    const notes = [typeOf(field)];
    if (found.required?.includes(name)) notes.push(say("required"));
    if (field.readOnly) notes.push(say("readOnly"));
    list.append(make("dt", {}, make("code", {}, name), " ", make("span", { class: "type" }, `(${notes.join("; ")})`)));
    const text = make("dd", {}, ...prose(field.description ?? ""));
    const inner = innerOf(field);
    if (inner) text.append(later(inner));
    list.append(text);
  }
  return list;
}

function later(schema) {
  const node = make("details", {}, make("summary", {}, say("inside")));
  node.addEventListener("toggle", () => {
    if (node.open && node.childElementCount === 1) node.append(fields(schema));
  });
  return node;
}

function shape(title, schema) {
  if (!schema) return null;
  const inner = innerOf(schema);
  return make("section", {}, make("h4", {}, title), make("p", { class: "type" }, make("code", {}, typeOf(schema))), inner ? fields(inner) : null);
}

function sample(schema, depth = 0) {
  const { schema: found } = resolve(schema);
  if (found.enum) return found.enum[1] ?? found.enum[0];
  if (found.examples) return found.examples[0];
  if (found.type === "array") return [];
  if (found.properties) {
    const wanted = Object.entries(found.properties).filter(([name, field]) => !field.readOnly && (found.required ?? []).includes(name));
    return depth > 2 ? {} : Object.fromEntries(wanted.map(([name, field]) => [name, sample(field, depth + 1)]));
  }
  return { string: "…", integer: 1, number: 1, boolean: true }[found.type] ?? {};
}

function command(method, path, operation) {
  const lines = [`curl -X ${method} ${location.origin}${path}`];
  if (operation["x-access"] !== "public") lines.push('-H "authorization: Bearer $TOKEN"');
  const body = operation.requestBody?.content["application/json"].schema;
  if (body) lines.push("-H 'content-type: application/json'", `-d '${JSON.stringify(sample(body))}'`);
  return lines.join(" \\\n  ");
}

function operationNode(path, verb, operation) {
  const socket = operation["x-websocket"];
  const method = socket ? "WebSocket" : verb.toUpperCase();
  const who = [say(operation["x-access"]), operation["x-plan"] ? `${say("plan")} ${operation["x-plan"]}` : ""].filter(Boolean).join(", ");
  const summary = make("summary", {}, make("span", { class: "method" }, method), make("span", { class: "path" }, path), make("span", { class: "who" }, who));
  const answer = operation.responses["200"]?.content ?? {};
  const streamed = answer["text/event-stream"];
  const inside = make("div", {},
    make("h3", {}, operation.summary), ...prose(operation.description ?? ""),
    make("p", {}, `${say("deadline")}: ${operation["x-deadline-s"]} s`),
    operation.parameters ? make("section", {}, make("h4", {}, say("parameters")), parameters(operation.parameters)) : null,
    shape(say("body"), operation.requestBody?.content["application/json"].schema),
    streamed ? shape(say("events"), streamed.schema) : shape(say("answer"), answer["application/json"]?.schema),
    socket ? shape(say("sent"), socket.clientMessage) : null,
    socket ? shape(say("received"), socket.serverMessage) : null,
    socket ? null : make("section", {}, make("h4", {}, say("example")), make("pre", { tabindex: "0" }, command(method, path, operation))));
  const node = make("details", { class: "operation", id: operation.operationId }, summary, inside);
  node.dataset.text = `${method} ${path} ${operation.summary} ${operation.description}`.toLowerCase();
  return node;
}

function parameters(list) {
  const node = make("dl", { class: "fields" });
  for (const one of list) {
    const notes = [typeOf(one.schema), one.required ? say("required") : "", one.in].filter(Boolean);
    node.append(make("dt", {}, make("code", {}, one.name), " ", make("span", { class: "type" }, `(${notes.join("; ")})`)), make("dd", {}, ...prose(one.description ?? "")));
  }
  return node;
}

function reasons() {
  const meanings = described.components.schemas.Problem.properties.reason["x-meanings"];
  const list = make("dl", { class: "fields" });
  for (const [name, meaning] of Object.entries(meanings)) {
    const short = name.replace("ERROR_REASON_", "");
    list.append(make("dt", { id: short, tabindex: "-1" }, make("code", {}, short)), make("dd", {}, ...prose(meaning)));
  }
  return make("section", { id: "reasons" }, make("h2", {}, say("reasons")), list);
}

function show() {
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll("[data-say]")) node.textContent = say(node.dataset.say);
  document.getElementById("contents").setAttribute("aria-label", say("contents"));
  const button = document.getElementById("language");
  button.textContent = say("language");
  button.lang = language === "es" ? "en" : "es";
  const main = document.getElementById("content");
  const state = document.getElementById("state");
  if (failed) state.textContent = say("failed");
  if (!described) return;
  main.setAttribute("aria-busy", "false");
  state.textContent = "";
  const groups = new Map(described.tags.map((tag) => [tag.name, { tag, nodes: [] }]));
  for (const [path, verbs] of Object.entries(described.paths)) {
    for (const [verb, operation] of Object.entries(verbs)) groups.get(operation.tags[0]).nodes.push(operationNode(path, verb, operation));
  }
  const sections = [...groups.values()].map(({ tag, nodes }) => make("section", { id: tag.name, class: "group" }, make("h2", {}, tag.name), ...prose(tag.description), ...nodes));
  const about = make("section", { id: "about" }, make("h2", {}, say("about")), ...prose(described.info.description));
  main.replaceChildren(state, about, ...sections, reasons());
  const links = [["about", say("about")], ...[...groups.keys()].map((name) => [name, name]), ["reasons", say("reasons")]];
  document.getElementById("contents").replaceChildren(make("ul", {}, ...links.map(([id, text]) => make("li", {}, make("a", { href: `#${id}` }, text)))));
  filter();
}

function filter() {
  const wanted = document.getElementById("find").value.trim().toLowerCase();
  let shown = 0;
  for (const group of document.querySelectorAll("section.group")) {
    let here = 0;
    for (const node of group.querySelectorAll("details.operation")) {
      node.hidden = !node.dataset.text.includes(wanted);
      here += node.hidden ? 0 : 1;
    }
    group.hidden = here === 0;
    shown += here;
  }
  document.getElementById("state").textContent = shown === 0 ? say("none") : "";
}

function follow() {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  if (!target) return;
  if (target instanceof HTMLDetailsElement) target.open = true;
  target.scrollIntoView();
}

document.getElementById("find").addEventListener("input", filter);
document.getElementById("language").addEventListener("click", () => {
  language = language === "es" ? "en" : "es";
  show();
});
addEventListener("hashchange", follow);
show();
try {
  const answer = await fetch("/openapi.json");
  if (!answer.ok) throw new Error(String(answer.status));
  described = await answer.json();
} catch {
  failed = true;
}
show();
follow();
