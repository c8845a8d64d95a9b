// What a reader can see of a widget and its parts.
(() => {
  const seen = node => node.checkVisibility
    ? node.checkVisibility({visibilityProperty: true}) : node.getClientRects().length > 0;
  // What holds a number and its unit on one line is a blank to the tests.
  const plain = text => text.replaceAll('\u202f', ' ');
  const look = {
    host(id) {
      const root = weigh.get(id).element;
      return root.querySelector('[data-weigh-host]') ?? root.closest('[data-weigh-host]') ?? root;
    },
    shadow: id => look.host(id).shadowRoot,
    parts: (id, part) => [...look.shadow(id).querySelectorAll(`[part~="${part}"]`)].filter(seen),
    texts: (id, part) => look.parts(id, part).map(node => plain(node.textContent.trim())).filter(text => text),
    label: (id, text) => [...look.shadow(id).querySelectorAll('[part~=metric]')]
      .find(node => node.textContent.trim() == text),
    chosen: id => look.shadow(id).querySelector(':checked').labels[0].textContent.trim(),
    // The track cuts off what of its bar lies beyond it.
    bars: id => look.parts(id, 'track').map(track => {
      const all = track.getBoundingClientRect(), element = track.querySelector('[part~=bar]');
      const bar = element.getBoundingClientRect(), cut = getComputedStyle(element).clipPath;
      // On a scale with a zero line, what is seen of a bar is cut out of it.
      if (cut != 'none') return 100 * Math.abs(parseFloat(element.style.getPropertyValue('--w-s')));
      const share = Math.max(0, Math.min(all.right, bar.right) - Math.max(all.left, bar.left)) / all.width;
      // As exact as a screen is: 82.5 is measured as 82.49999 as well.
      return Math.round(1e4 * share) / 100;
    }),
    width: id => look.host(id).scrollWidth,
    // Parts that can be seen and don't lie within the host, from left to right.
    outside: id => {
      const host = look.host(id).getBoundingClientRect();
      return [...look.shadow(id).querySelectorAll('[part]:not([part~=track] *)')].filter(seen).filter(node => {
        const box = node.getBoundingClientRect();
        return box.width && (box.left < host.left - 0.5 || box.right > host.right + 0.5);
      }).length;
    },
    verdict: id => look.parts(id, 'verdict').map(part => {
      const slot = part.querySelector('slot'), own = slot.assignedNodes();
      return own.length ? own.map(node => node.textContent.trim()).join(' ') : plain(slot.textContent.trim());
    }).join(' / '),
  };
  window.look = look;
})();
