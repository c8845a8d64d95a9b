// Gives each frame the height of its example, and looks for words in the site's own index.
const base = document.currentScript.dataset.base;

for (const frame of document.querySelectorAll(".live iframe")) {
  const fit = () => {
    const root = frame.contentDocument?.body;
    if (!root || !root.firstElementChild) return;
    new ResizeObserver(() => frame.style.height = `${Math.ceil(root.getBoundingClientRect().height) + 2}px`).observe(root);
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
    docs: new Map(docs.map(page => [page.location, page])),
    index: lunr(function () {
      this.ref("location");
      this.field("title", {boost: 10});
      this.field("text");
      docs.forEach(page => this.add(page));
    }),
  };
});

/** What is looked for: every word, its last one perhaps not to its end. */
const words = text => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** The words around the first place where one of these stands. */
const excerpt = (text, wanted) => {
  const at = Math.max(0, Math.min(...wanted.map(word => text.toLowerCase().indexOf(word)).filter(place => place >= 0), text.length) - 40);
  return (at > 0 ? "…" : "") + text.slice(at, at + 130).trim() + (text.length > at + 130 ? "…" : "");
};

const show = async () => {
  const wanted = words(query.value);
  if (!wanted.length) {
    list.replaceChildren();
    found.textContent = "";
    return;
  }
  const {docs, index} = await load();
  const hits = index.query(look => wanted.forEach((word, place) => look.term(lunr.stemmer(new lunr.Token(word)).toString(),
    {presence: lunr.Query.presence.REQUIRED,
      wildcard: place === wanted.length - 1 ? lunr.Query.wildcard.TRAILING : lunr.Query.wildcard.NONE})));
  const items = hits.slice(0, 12).map(({ref}) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    const text = document.createElement("span");
    const page = docs.get(ref);
    const whole = docs.get(ref.replace(/#.*/, ""));
    link.href = `${base}/${ref}`;
    link.textContent = whole && whole !== page ? `${whole.title}: ${page.title}` : page.title;
    text.textContent = excerpt(page.text, wanted);
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
