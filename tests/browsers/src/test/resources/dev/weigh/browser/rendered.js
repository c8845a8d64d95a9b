// What a reader sees of widgets that are in the page without the script.
(() => {
  const root = id => document.querySelector(`[data-weigh="${id}"]`);
  const shadow = id => (root(id).querySelector('[data-weigh-host]') ?? root(id)).shadowRoot;
  const seen = node => node.checkVisibility({visibilityProperty: true});
  const said = node => node.nodeName == 'SLOT' ? [...node.assignedNodes({flatten: true})].map(said).join('')
    : node.nodeType == 3 ? node.data : [...node.childNodes].map(said).join('');
  const text = node => said(node).replace(/\s+/g, ' ').trim();

  window.rendered = {
    shadow,
    label: (id, metric) => [...shadow(id).querySelectorAll('label')].find(label => text(label) == metric),
    shown(id) {
      const panel = [...shadow(id).querySelectorAll('.g')].filter(seen).map(rows => rows.parentElement);
      const rows = [...panel[0].querySelectorAll('li')].map(row =>
        text(row.querySelector('.name')) + ' ' + text(row.querySelector('.value')));
      const mark = panel[0].querySelector('[part~=reversal]');
      return shadow(id).querySelector('input:checked').value + ': ' + rows.join(', ') + ': '
        + text(panel[0].querySelector('.verdict slot')) + (mark ? ' ⇄ ' + text(mark) : '')
        + (panel.length > 1 ? ' and more' : '');
    },
    // Where every part stands; the link is there, and not seen before there is a script.
    boxes: () => [...document.querySelectorAll('*')].filter(one => one.shadowRoot).flatMap(host =>
      [host, ...host.shadowRoot.querySelectorAll('[part]:not(.link), .p, .s:not(input), summary')].filter(seen).map(node => {
        const {x, y, width, height} = node.getBoundingClientRect();
        return `${node.getAttribute('part') ?? node.localName} ${[x, y, width, height].map(Math.round)}`;
      })),
    take(done) {
      const script = document.createElement('script');
      script.src = watched.address('/weigh.js');
      script.onload = () => done();
      document.head.append(script);
    },
  };
})();
