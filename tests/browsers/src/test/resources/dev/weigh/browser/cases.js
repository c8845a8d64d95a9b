// Plays cases, each on a page of its own in a frame, step by step; gives what each of them shows.
(() => {
  // A page that is not there by then won't come, in milliseconds.
  const PATIENCE = 15000;
  const actions = {
    at: (page, moment) => page.clock.to(moment),
    select: (page, widget, metric) => page.picture.choose(widget, metric),
    call: (page, widget, metric) => page.weigh.get(widget).select(metric),
    picture: page => page.picture.all(),
  };
  const opened = address => new Promise((done, fail) => {
    const frame = document.createElement('iframe');
    const timer = setTimeout(() => fail(new Error('not loaded: ' + address)), PATIENCE);
    frame.onload = () => {
      clearTimeout(timer);
      done(frame);
    };
    Object.assign(frame, {src: address, width: 1000, height: 800});
    document.body.append(frame);
  });
  const played = async ({address, steps}) => {
    const frame = await opened(address), page = frame.contentWindow, pictures = [];
    for (const [name, ...rest] of steps) {
      const seen = actions[name](page, ...rest);
      if (name == 'picture') pictures.push(seen);
    }
    const answer = {pictures, problems: [...page.watched.problems], ...readings(page)};
    frame.remove();
    return answer;
  };
  window.cases = {
    // As a text: a driver can't carry half of a surrogate pair, and JSON's escapes can.
    async play(all) {
      const answers = [];
      for (const one of all) {
        answers.push(await played(one).catch(problem => ({failure: String(problem)})));
        document.querySelector('iframe')?.remove();
      }
      // The frames' pages aren't the page's own files.
      performance.clearResourceTimings();
      return JSON.stringify(answers);
    },
  };
})();
