// What a reader can see of a widget and its parts.
(() => {
  const seen = node => node.checkVisibility
    ? node.checkVisibility({visibilityProperty: true}) : node.getClientRects().length > 0;
  const look = {
    host(id) {
      const root = weigh.get(id).element;
      return root.shadowRoot ? root : root.closest('[data-weigh-host]');
    },
    shadow: id => look.host(id).shadowRoot,
    parts: (id, part) => [...look.shadow(id).querySelectorAll(`[part~="${part}"]`)].filter(seen),
    texts: (id, part) => look.parts(id, part).map(node => node.textContent.trim()).filter(text => text),
    label: (id, text) => [...look.shadow(id).querySelectorAll('[part~=metric]')]
      .find(node => node.textContent.trim() == text),
    chosen: id => look.shadow(id).querySelector(':checked').labels[0].textContent.trim(),
    bars: id => look.parts(id, 'track').map(track => {
      const bar = track.querySelector('[part~=bar]').getBoundingClientRect();
      return 100 * bar.width / track.getBoundingClientRect().width;
    }),
    verdict: id => look.parts(id, 'verdict').map(part => {
      const slot = part.querySelector('slot'), own = slot.assignedNodes();
      return own.length ? own.map(node => node.textContent.trim()).join(' ') : slot.textContent.trim();
    }).join(' / '),
  };
  window.look = look;
})();
