// On the page of one example: writes below it what it says in the console, and which problems its widgets have.
(() => {
  const list = document.createElement("ol");
  list.className = "said";
  const say = text => {
    const item = document.createElement("li");
    item.textContent = text;
    list.append(item);
  };
  // Where the example asks something, it asks in the page that it is framed by.
  document.addEventListener("DOMContentLoaded", () => document.querySelector("main").append(list));
  document.addEventListener("weigh-problem", ({detail}) => say(`${detail.code}: ${detail.message}`));
  const log = console.log;
  console.log = (...all) => {
    log(...all);
    say(all.join(" "));
  };
})();
