// What somebody writes by hand for a page of their own: buttons, bars and numbers out of each table, and no more.
(() => {
  const add = (parent, tag, name, text) => {
    const element = document.createElement(tag);
    element.className = name;
    element.textContent = text || '';
    parent.append(element);
    return element;
  };
  add(document.head, 'style', '', `
    .hand { margin: 1em 0; border-block: 1px solid #ccc; padding: 1em 0 }
    .hand button { font: inherit; padding: .3em 1em }
    .hand .on { background: #146; color: #fff }
    .hand .line { display: grid; grid-template-columns: 6em 1fr 6em; gap: 1em; margin: .4em 0 }
    .hand .box { background: #eee }
    .hand .fill { block-size: 100%; background: #579; transition: width .8s }
    .hand .value { text-align: end }`);
  for (const root of document.querySelectorAll('[data-weigh]')) {
    const rows = [...root.querySelectorAll('tr')].map(row => [...row.cells].map(cell => cell.textContent));
    const [head, ...lines] = rows;
    const box = add(root, 'div', 'hand'), buttons = add(box, 'div', 'buttons');
    root.querySelector('table').hidden = true;
    const drawn = lines.map(([name]) => {
      const line = add(box, 'div', 'line');
      add(line, 'span', 'name', name);
      const fill = add(add(line, 'div', 'box'), 'div', 'fill'), value = add(line, 'span', 'value');
      value.part = 'value';
      return {fill, value};
    });
    const verdict = add(box, 'p', 'verdict');
    const show = at => {
      const values = lines.map(line => +line[at]), most = Math.max(...values);
      drawn.forEach((line, i) => {
        line.fill.style.width = values[i] / most * 100 + '%';
        line.value.textContent = lines[i][at];
      });
      [...buttons.children].forEach((button, i) => button.className = i + 1 == at ? 'on' : '');
      verdict.textContent = lines[values.indexOf(most)][0] + ' has most: ' + head[at];
    };
    head.slice(1).forEach((label, i) => add(buttons, 'button', '', label).onclick = () => show(i + 1));
    show(1);
  }
})();
