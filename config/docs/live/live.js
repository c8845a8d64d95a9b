// On the page of one example: writes below it what it says in the console, and which problems its widgets have.
(() => {
  const list = document.createElement("ol");
  list.className = "said";
  const say = (text, code) => {
    const item = document.createElement("li");
    item.textContent = text;
    if (code) item.dataset.code = code;
    list.append(item);
  };
  document.addEventListener("DOMContentLoaded", () => document.querySelector("main").append(list));
  document.addEventListener("weigh-problem", ({detail}) => say(`${detail.code}: ${detail.message}`, detail.code));
  const log = console.log;
  console.log = (...all) => {
    log(...all);
    say(all.join(" "));
  };
})();
