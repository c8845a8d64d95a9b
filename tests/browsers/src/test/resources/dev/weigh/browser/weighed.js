// Random models, weighed by trying: no line of what it checks.
window.weighed = (seed, count) => {
  let state = seed;
  const next = most => (state = state * 16807 % 2147483647) % most;
  const found = {models: 0, weights: 0, different: [], largest: 0};
  for (let model = 0; model < count; model++) {
    const metrics = 2 + next(5), contenders = 2 + next(11), isRatio = next(2) == 1;
    const lower = Array.from({length: metrics}, () => next(2) == 1);
    const scores = Array.from({length: contenders}, () => Array.from({length: metrics}, () => 1 + next(99)));
    const cells = (name, texts) => '<tr>' + texts.map(text => `<${name}>${text}`).join('');
    const root = document.createElement('div');
    root.dataset.weigh = 'm' + model;
    root.dataset.blend = '';
    root.dataset.better = lower.map(is => is ? 'lower' : 'higher').join('|');
    if (!isRatio) root.dataset.max = lower.map(() => 100).join('|');
    root.dataset.contenders = scores.map((_, at) => 'c' + at).join(';');
    root.dataset.metrics = lower.map((_, at) => 'k' + at).join('|');
    root.dataset.scores = lower.map((_, at) => scores.map(own => own[at]).join(';')).join('|');
    document.body.append(root);
    const [widget] = weigh.scan(root);
    found.models++;
    for (let way = 0; way <= 60; way++) {
      const amounts = metrics == 2 ? [60 - way, way] : lower.map(() => next(11));
      const sum = amounts.reduce((one, other) => one + other, 0);
      if (!sum) continue;
      const total = own => isRatio
        ? own.reduce((all, score, at) => all * (lower[at] ? 1 / score : score) ** (amounts[at] / sum), 1)
        : own.reduce((all, score, at) => all + (lower[at] ? 100 - score : score) * amounts[at] / sum, 0);
      const totals = scores.map(total), best = Math.max(...totals);
      const leaders = totals.flatMap((one, at) => one > best * (1 - 1e-10) ? ['c' + at] : []);
      widget.weights(Object.fromEntries(amounts.map((amount, at) => ['k' + at, amount])));
      found.weights++;
      if (leaders.join() != widget.standing.leaders.join()) {
        found.different.push(`${seed} ${model} ${amounts}: ${leaders}, not ${widget.standing.leaders}`);
      }
      if (!isRatio) {
        const shown = [...root.shadowRoot.querySelectorAll('#p' + metrics + ' .n')].map(one => +one.textContent);
        found.largest = Math.max(found.largest, ...shown.map((one, at) => Math.abs(one - totals[at])));
      }
    }
    widget.remove();
    root.remove();
  }
  return [found.models, found.weights, found.largest.toFixed(3), found.different.join('\n')].join(' ');
};
