// Gives each frame the height of its example, and looks for words in the site's own index.
const base = document.currentScript.dataset.base;

for (const frame of document.querySelectorAll(".live iframe")) {
  const fit = () => {
    const root = frame.contentDocument?.body;
    if (!root || !root.firstElementChild) return;
    const grow = () => frame.style.height = `${Math.ceil(root.getBoundingClientRect().height) + 2}px`;
    new ResizeObserver(() => requestAnimationFrame(grow)).observe(root);
  };
  frame.addEventListener("load", fit);
  fit();
}

const wide = matchMedia("(min-width: 60rem)");
const unfold = () => document.querySelector(".pages").open = wide.matches;
wide.addEventListener("change", unfold);
unfold();

const form = document.querySelector(".search");
const query = form.querySelector("input");
const list = form.querySelector(".results");
const found = form.querySelector(".found");
// A page that was opened from a disk may not read the index.
form.hidden = location.protocol === "file:";

let loading;
const load = () => loading ??= Promise.all([
  fetch(`${base}/search/search_index.json`).then(answer => answer.json()),
  new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = `${base}/search/lunr.js`;
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  }),
]).then(([{docs}]) => {
  lunr.tokenizer.separator = /[\s\-]+/;
  return {
    docs: new Map(docs.map(part => [part.location, part])),
    index: lunr(function () {
      this.ref("location");
      this.field("title", {boost: 10});
      this.field("text");
      // Every text stands below a heading; the whole page would be found once more.
      docs.filter(part => part.location.includes("#")).forEach(part => this.add(part));
    }),
  };
});

/** What is looked for: every word, its last one perhaps not to its end. */
const words = text => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);

const stem = word => lunr.stemmer(new lunr.Token(word)).toString();

/** The words around the first place where one of these stands. */
const excerpt = (text, wanted) => {
  const places = wanted.map(word => text.toLowerCase().indexOf(word)).filter(place => place >= 0);
  const at = places.length ? Math.max(0, Math.min(...places) - 40) : 0;
  return (at > 0 ? "…" : "") + text.slice(at, at + 130).trim() + (text.length > at + 130 ? "…" : "");
};

const show = async () => {
  const all = words(query.value);
  if (!all.length) {
    list.replaceChildren();
    found.textContent = "";
    return;
  }
  const {docs, index} = await load();
  // Words such as "is" and "the" aren't in the index; the last one may be the beginning of another.
  const wanted = all.filter((word, place) => place === all.length - 1 || lunr.stopWordFilter(word));
  const {presence, wildcard} = lunr.Query;
  const hits = index.query(look => wanted.forEach((word, place) => look.term(stem(word), {
    presence: presence.REQUIRED,
    wildcard: place === wanted.length - 1 ? wildcard.TRAILING : wildcard.NONE,
  })));
  const items = hits.slice(0, 12).map(({ref}) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    const text = document.createElement("span");
    const part = docs.get(ref);
    const page = docs.get(ref.replace(/#.*/, ""));
    link.href = `${base}/${ref}`;
    link.textContent = page.title === part.title ? part.title : `${page.title}: ${part.title}`;
    text.textContent = excerpt(part.text, wanted);
    item.append(link, text);
    return item;
  });
  list.replaceChildren(...items);
  found.textContent = items.length ? `${hits.length} found` : "Nothing found";
};

query.addEventListener("focus", load, {once: true});
query.addEventListener("input", show);
form.addEventListener("submit", event => {
  event.preventDefault();
  list.querySelector("a")?.click();
});
form.addEventListener("keydown", event => {
  if (event.key === "Escape") {
    query.value = "";
    show();
  }
});

// The address may say what is looked for: ?q=mixed-units
query.value = new URLSearchParams(location.search).get("q") ?? "";
show();
