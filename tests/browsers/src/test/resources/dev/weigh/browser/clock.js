// Time by hand: nothing on the page happens by itself, and a frame is drawn when the test says so.
(() => {
  // WebKit's driver times each script of a test by the page's own means, and by no time of the page's:
  // as long as Browser.PATIENCE says.
  const DRIVERS = 30000;
  const {setTimeout, clearTimeout} = window;
  // Far from the numbers that the browser itself gives.
  let now = 0, last = 1e9;
  const frames = new Map(), timers = new Map();
  performance.now = () => now;
  window.requestAnimationFrame = callback => {
    frames.set(++last, callback);
    return last;
  };
  window.cancelAnimationFrame = id => { frames.delete(id); };
  window.setTimeout = (callback, delay = 0, ...rest) => {
    if (delay == DRIVERS) return setTimeout(callback, delay);
    timers.set(++last, {due: now + Math.max(0, delay), run: () => callback(...rest)});
    return last;
  };
  window.clearTimeout = id => { timers.delete(id) || clearTimeout(id); };
  const nextTimer = end => [...timers].filter(([, timer]) => timer.due <= end)
    .sort(([a, one], [b, other]) => one.due - other.due || a - b)[0];
  const clock = {
    now: () => now,
    // Runs the timers that are due on the way, each at its moment, and then one frame.
    to(moment) {
      if (moment < now) throw new Error('the clock is at ' + now + ' already');
      for (let next; (next = nextTimer(moment));) {
        timers.delete(next[0]);
        now = Math.max(now, next[1].due);
        next[1].run();
      }
      now = moment;
      const drawn = [...frames];
      for (const [id, callback] of drawn) if (frames.delete(id)) callback(now);
    },
    pass: duration => clock.to(now + duration),
    pendingFrames: () => frames.size,
    pendingTimers: () => timers.size,
  };
  window.clock = clock;
})();
