// Puts many widgets on the page and takes them away, and remembers their roots without holding them.
(() => {
  const gone = [];
  const box = document.createElement('div');
  box.id = 'box';
  document.body.append(box);
  const next = () => new Promise(done => watched.frame(() => watched.frame(done)));
  window.many = {
    /** One round: all come, some flip, all go again in one of the ways in which pages do that. */
    async round(html, count, way) {
      const template = document.createElement('template');
      template.innerHTML = watched.html(html);
      const made = [];
      for (let i = 0; i < count; i++) {
        const root = template.content.firstElementChild.cloneNode(true);
        root.dataset.weigh = 'w' + i;
        made.push(root);
      }
      box.append(...made);
      await next();
      const drawn = made.filter(root => weigh.get(root)).length;
      for (let i = 0; i < count; i += 100) weigh.get('w' + i).select('time');
      for (const root of made) gone.push(new WeakRef(root), new WeakRef(root.shadowRoot));
      if (way == 'api') made.forEach(root => weigh.get(root).remove());
      if (way == 'text') box.textContent = '';
      else if (way == 'one by one') made.forEach(root => root.remove());
      else box.replaceChildren();
      made.length = 0;
      await next();
      return drawn;
    },
    /** Views of a program: each is put in, scanned and taken out again; each third is scanned and never put in. */
    async views(html, count) {
      const template = document.createElement('template');
      template.innerHTML = watched.html(html);
      let made = 0;
      for (let i = 0; i < count; i++) {
        const view = document.createElement('section');
        view.append(template.content.cloneNode(true));
        // Of two with one id the console would be told, and hold the later one.
        view.firstElementChild.dataset.weigh = 'v' + i;
        if (i % 3) box.append(view);
        made += weigh.scan(view).length;
        gone.push(new WeakRef(view));
        if (i % 2) await next();
        view.remove();
      }
      await next();
      return made;
    },
    /** A table whose first number is another one so often, each shown before the next comes. */
    async changes(count) {
      const cell = document.querySelector('td');
      for (let i = 0; i < count; i++) {
        cell.textContent = 10 + i % 80;
        await new Promise(done => watched.frame(done));
      }
      await next();
      return cell.textContent;
    },
    known: () => gone.length,
    /** Those of the removed that something holds; forgets all of them. */
    held: () => gone.splice(0).map(one => one.deref()).filter(one => one)
      .map(one => one.nodeName + ' ' + (one.host ?? one).dataset.weigh),
  };
})();
