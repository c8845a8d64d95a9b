// How well one tells what a widget shows from what it shows it on, as WCAG 2.2 computes it.
(() => {
  const pen = Object.assign(document.createElement('canvas'), {width: 1, height: 1})
    .getContext('2d', {willReadFrequently: true});
  const above = node => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  // Paints colours over each other, the last on top; red, green and blue of what comes of it.
  const paint = colours => {
    pen.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
    }
    return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const grounds = node => node
    ? [...grounds(above(node)), getComputedStyle(node).backgroundColor] : ['#fff'];
  // https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
  const luminance = rgb => rgb.map(part => part / 255)
    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  // https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
  const ratio = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const onGround = (node, property, ground) => {
    const under = grounds(ground);
    return ratio(paint(under), paint([...under, getComputedStyle(node)[property]]));
  };
  const texts = function* (node) {
    for (const child of node.assignedNodes?.().length ? node.assignedNodes() : node.childNodes) {
      if (child.nodeType == 3 && child.data.trim()) yield [node, child.data.trim()];
      else if (child.nodeType == 1 && child.checkVisibility({opacityProperty: true, visibilityProperty: true})) yield* texts(child);
    }
  };
  window.contrast = {
    // Texts below 4.5:1 (criterion 1.4.3).
    faintTexts: shadow => [...texts(shadow.querySelector('fieldset'))]
      .map(([node, text]) => [text, onGround(node, 'color', node)])
      .filter(([, found]) => found < 4.5).map(([text, found]) => `${text}: ${found.toFixed(2)}`),
    // Bars and what is chosen below 3:1 (criterion 1.4.11).
    faintShapes: shadow => [...shadow.querySelectorAll('[part~=bar], label[part~=selected]')]
      .filter(node => node.checkVisibility({visibilityProperty: true}))
      .map(node => [node.part.value, onGround(node, 'backgroundColor', shadow.host)])
      .filter(([, found]) => found < 3).map(([part, found]) => `${part}: ${found.toFixed(2)}`),
    outline: (node, ground) => onGround(node, 'outlineColor', ground),
  };
})();
