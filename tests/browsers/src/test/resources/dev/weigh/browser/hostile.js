// Plants strings into the markup of widgets, and finds what they left that a harmless widget has not.
(() => {
  const runs = [], roots = [], before = [], strings = [];
  window.fired = () => { runs.push(new Error().stack); };
  // A console takes seconds for a megabyte.
  for (const level of ['error', 'warn']) {
    const own = console[level];
    console[level] = (...all) => own(...all.map(one => typeof one == 'string' ? one.slice(0, 200) : one));
  }
  const keys = Object.keys(Object.prototype).length;
  const folded = text => text.replace(/[\0- ]+/g, ' ').trim();
  const host = root => root.closest('[data-weigh-host]') ?? root;
  const all = root => [...(host(root).shadowRoot?.querySelectorAll('*') ?? [])];
  const fill = (node, text, number) => {
    const filled = value => value.split('NUMBER').join(number).split('HOSTILE').join(text);
    if (node.nodeType == 3) node.data = filled(node.data);
    for (const one of node.attributes ?? []) one.value = filled(one.value);
    node.childNodes.forEach(child => fill(child, text, number));
  };
  const made = (html, texts) => {
    const holder = document.createElement('div');
    holder.innerHTML = html;
    return texts.map((text, number) => {
      const root = holder.firstElementChild.cloneNode(true);
      fill(root, text, number);
      return root;
    });
  };
  const place = element => (element.parentElement ? place(element.parentElement) + ' ' : '') + element.localName;
  // Attributes whose values the widget chooses itself, a name after the other.
  const own = ['class', 'part', 'type', 'role', 'aria-hidden', 'id', 'for', 'checked', 'slot'];
  const features = element => [place(element), ...[...element.attributes].flatMap(({name, value}) => {
    const words = name == 'style' ? [...element.style] : own.includes(name) ? value.split(' ') : [''];
    return words.map(word => `${place(element)} @${name} ${word}`);
  })];
  const strange = root => {
    const nodes = document.createNodeIterator(host(root).shadowRoot, NodeFilter.SHOW_ALL);
    for (let node = nodes.nextNode(); (node = nodes.nextNode());) {
      if (node.nodeType != 1 && node.nodeType != 3) return ['a node of the type ' + node.nodeType];
    }
    return all(root).filter(one => one.href).map(one => one.href)
      .filter(href => !href.startsWith(location.href.split('#')[0] + '#weigh:'));
  };
  const text = (root, part) => {
    const shown = host(root).shadowRoot.querySelector(`[part~=${part}]`);
    return [...(shown.querySelector('slot')?.assignedNodes() ?? [shown])].map(one => one.textContent).join(' ');
  };
  const unslotted = node => {
    node.removeAttribute('slot');
    node.querySelectorAll('[slot]').forEach(one => one.removeAttribute('slot'));
    return node;
  };
  window.hostile = {
    roots, runs,
    plant(html, texts) {
      const planted = made(html, texts);
      strings.push(...texts);
      roots.push(...planted);
      before.push(...planted.map(root => root.cloneNode(true)));
      here.append(...planted);
    },
    // The same with a text for each of these, which are long ones in few words.
    plantLong(html, texts) {
      hostile.plant(html, texts.map(([before, piece, times, after]) => before + piece.repeat(times) + after));
    },
    // The last metric of each, as a reader chooses it.
    flip: within => within.forEach(root => all(root).filter(one => one.localName == 'input').pop()?.click()),
    // Each metric of each, one after the other: what nobody has chosen yet may not be drawn yet.
    draw: within => within.map(root => weigh.get(root)).forEach(widget =>
      widget?.metrics.forEach(metric => widget.select(metric.id ?? metric))),
    // Out of sight, so that what is long in sight isn't laid out again for each of them.
    harmless(html, texts) {
      const planted = made(html, texts), aside = document.createElement('aside');
      aside.hidden = true;
      aside.append(...planted);
      here.after(aside);
      return planted;
    },
    // What is wrong with the planted widgets, a line in ASCII each. What is marked isn't shown to the letter.
    failures(part, marked, harmless) {
      const known = new Set(harmless.flatMap(all).flatMap(features));
      const most = Math.max(...harmless.map(root => all(root).length));
      const found = [...runs.map(stack => 'fired: ' + stack)];
      if (Object.keys(Object.prototype).length != keys || {}.polluted) found.push('Object.prototype');
      roots.forEach((root, i) => {
        const say = what => found.push(`${JSON.stringify(strings[i].slice(0, 80))}: ${what}`);
        const isMoved = before[i].querySelector('li');
        if (!isMoved && !unslotted(root.cloneNode(true)).isEqualNode(before[i])) say('the author\'s nodes');
        if (!host(root).shadowRoot) return;
        all(root).flatMap(features).filter(one => !known.has(one)).forEach(one => say('has ' + one));
        if (all(root).length > most) say(`${all(root).length} elements, not ${most}`);
        strange(root).forEach(say);
        const wanted = folded(strings[i]);
        for (const one of wanted && part ? part.split(',') : []) {
          const isMarked = one == 'metric' && new RegExp(marked).test(strings[i]);
          if (!isMarked && folded(text(root, one)) != wanted) say(one + ' is ' + JSON.stringify(text(root, one)));
        }
      });
      return found.map(line => line.replace(/[^ -~]/g, '?')).slice(0, 20);
    },
    // The same once all widgets are taken away again.
    remains() {
      roots.forEach(root => weigh.get(root)?.remove());
      return roots.flatMap((root, i) => root.isEqualNode(before[i]) ? [] : [JSON.stringify(strings[i])]);
    },
  };
})();
