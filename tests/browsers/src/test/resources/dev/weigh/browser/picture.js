// The fields of the picture that spec/README.md describes, read from the page; Java draws it.
(() => {
  const all = (within, part) => [...within.querySelectorAll(`[part~="${part}"]`)];
  // What holds a number and its unit on one line is a blank in the files.
  const plain = text => text.replaceAll('\u202f', ' ');
  const text = (within, part) => all(within, part)[0]?.textContent ?? '';
  const states = row => row.part.value.split(' ').filter(token => token && token != 'row');
  const host = root => root.querySelector('[data-weigh-host]') ?? root.closest('[data-weigh-host]') ?? root;
  const shadow = root => host(root).shadowRoot;
  const verdict = panel => {
    const slot = panel.querySelector('slot');
    const own = slot.assignedElements().map(one => one.textContent);
    return own.length ? own.join(' ') : plain(slot.textContent);
  };
  const row = li => ({
    name: text(li, 'name'), text: text(li, 'value'), mark: plain(text(li, 'mark')), states: states(li),
    length: +all(li, 'bar')[0].style.getPropertyValue('--w-s'),
  });
  const widget = root => {
    const made = weigh.get(root);
    if (!made) return null;
    const within = shadow(root), radios = [...within.querySelectorAll('input')];
    const selected = Math.max(0, radios.findIndex(radio => radio.checked));
    const panel = within.querySelector('#p' + selected);
    return {
      id: made.id, title: text(within, 'title'), selected,
      metrics: all(within, 'metric').map(one => one.textContent),
      about: ['measuring', 'unit', 'direction'].map(part => text(panel, part)).filter(one => one),
      rows: all(panel, 'row').map(row), zero: +all(panel, 'track')[0].style.getPropertyValue('--w-z'),
      scale: plain(text(panel, 'cut')), verdict: verdict(panel), reversed: all(panel, 'reversal').length > 0,
    };
  };
  window.picture = {
    all: () => [...document.querySelectorAll('[data-weigh],.weigh')].map(widget),
    // As a reader does: the radio changes by itself, and says so.
    choose: (id, metric) => [...shadow(weigh.get(id).element).querySelectorAll('input')]
      .find(radio => radio.value == metric).click(),
  };
})();
