// Loaded first on every page of the tests: remembers whatever goes wrong, and the widgets' events.
(() => {
  const complaints = [], events = [], problems = [];
  // Well-formed, because a driver can't carry half of a surrogate pair.
  const complain = (kind, text) => complaints.push((kind + ': ' + text).toWellFormed());
  addEventListener('securitypolicyviolation', e => {
    // Some browsers ask for an icon that no page names.
    if (!e.blockedURI.endsWith('/favicon.ico')) {
      complain('policy', e.effectiveDirective + ' ' + e.blockedURI + ' ' + e.sample);
    }
  });
  addEventListener('error', e => complain('error', e.message || 'not loaded: ' + e.target.src), true);
  addEventListener('unhandledrejection', e => complain('error', e.reason));
  for (const level of ['error', 'warn']) {
    const own = console[level];
    console[level] = (...all) => {
      complain(level, all.map(one => one instanceof Element ? '<' + one.localName + '>' : String(one)).join(' '));
      own.apply(console, all);
    };
  }
  for (const name of ['ready', 'change', 'changed', 'problem']) {
    addEventListener('weigh-' + name, e => {
      const d = e.detail;
      if (name == 'problem') problems.push(`${d.severity} ${d.code}: ${d.message}`);
      events.push(name + ' ' + d.id + ': ' + (name == 'problem' ? d.severity + ' ' + d.code : d.metric
        + (d.by ? ' by ' + d.by : '')));
    });
  }
  let frames = 0;
  const frame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = callback => {
    frames++;
    return frame(callback);
  };
  // The one way from text to markup that the pages of the tests have, as a page's own script may.
  const policy = window.trustedTypes?.createPolicy('by-the-test', {createHTML: text => text, createScriptURL: text => text});
  window.watched = {
    complaints, events, problems, frame,
    frames: () => frames,
    html: text => policy ? policy.createHTML(text) : text,
    address: text => policy ? policy.createScriptURL(text) : text,
  };
})();
