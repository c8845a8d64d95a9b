// What must be empty after a test: what was said, what was loaded beside the page's own files, what is kept.
window.readings = page => {
  const own = [...page.document.querySelectorAll('script[src], link[rel=stylesheet], iframe, img')]
    .map(one => one.src || one.href);
  return {
    complaints: page.watched ? page.watched.complaints.splice(0) : [],
    strangers: page.performance.getEntriesByType('resource').map(entry => entry.name)
      .filter(name => !own.includes(name)),
    // A page without an address of its own, which a browser begins with, has no cookies to ask for.
    stored: page.origin == 'null' ? '' : page.document.cookie + Object.keys(page.localStorage) + Object.keys(page.sessionStorage),
  };
};
