// Shows a page's problems in a corner, and loads it again when a file changes: weigh serve puts it on its pages.
(() => {
  'use strict';
  const look = `
    :host { all: initial; position: fixed; inset: auto 1rem 1rem auto; z-index: 2147483647; max-inline-size: 26rem;
      font: 14px/1.45 system-ui, sans-serif; color: #1d1d1f; }
    section { max-block-size: 45vh; overflow: auto; background: #fff; border: 1px solid #8c8c90; border-radius: 6px;
      box-shadow: 0 2px 12px #0004; }
    header { display: flex; gap: 1rem; justify-content: space-between; align-items: center; font-weight: 600;
      padding: .4rem .4rem .4rem .8rem; position: sticky; inset-block-start: 0; background: #f1f1f3; }
    button { font: inherit; color: inherit; background: none; border: 0; cursor: pointer; min-inline-size: 2rem;
      min-block-size: 2rem; }
    ul { margin: 0; padding: 0 .8rem .4rem; list-style: none; }
    li { padding-block: .4rem; border-block-start: 1px solid #e2e2e5; overflow-wrap: anywhere; }
    li:first-child { border: 0; }
    b { color: #7a4b00; } .error b { color: #a11; }
    @media print { :host { display: none; } }`;

  const element = (name, text) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };

  let host;

  const show = problems => {
    host?.remove();
    if (!problems.length) {
      return;
    }
    host = document.createElement('div');
    const root = host.attachShadow({mode: 'open'});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(look);
    root.adoptedStyleSheets = [sheet];
    const box = document.createElement('section');
    box.setAttribute('aria-label', 'Problems on this page');
    const head = element('header', problems.length + (problems.length === 1 ? ' problem' : ' problems'));
    const close = element('button', '×');
    close.setAttribute('aria-label', 'Close');
    close.addEventListener('click', () => host.remove());
    head.append(close);
    const list = document.createElement('ul');
    for (const {severity, code, sentence, line} of problems) {
      const item = element('li', (line ? ' in line ' + line : '') + ': ' + sentence);
      item.className = severity;
      item.prepend(element('b', code));
      list.append(item);
    }
    box.append(head, list);
    root.append(box);
    document.documentElement.append(host);
  };

  try {
    const stamp = document.currentScript.src.replace(/^.*\?/, '');
    const events = new EventSource('/weigh-live-events?' + stamp + '&' + encodeURIComponent(decodeURIComponent(location.pathname)));
    events.addEventListener('problems', event => show(JSON.parse(event.data)));
    events.addEventListener('change', () => {
      events.close();
      location.reload();
    });
    // A browser keeps a page that was left for a while, and with it the connection.
    addEventListener('pagehide', () => events.close());
    addEventListener('pageshow', event => event.persisted && location.reload());
  } catch (forbidden) {
    // The page's own policy comes first.
  }
})();
