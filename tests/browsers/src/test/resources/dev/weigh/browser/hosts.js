// Whether the page around a widget changes how it is laid out: its parts under the page's sheet against
// the same parts without it. What a widget takes from its page by contract (font, ink, size, the direction
// of the script, the room there is) is handed over, so that nothing but the sheet's rudeness is left.
(() => {
  const CONTRACT = ['color', 'direction', 'letter-spacing', 'word-spacing', 'text-transform', 'text-shadow',
    'font-family', 'font-style', 'font-weight', 'font-stretch', 'font-kerning', 'font-variant',
    'font-feature-settings', 'hyphens', 'word-break', 'line-break', 'text-rendering', 'color-scheme'];
  const PAINTED = ['color', 'backgroundColor', 'borderInlineStartColor', 'borderBlockStartStyle'];
  const HELD = ['title', 'metric', 'measuring', 'unit', 'direction', 'name', 'mark', 'value', 'track',
    'verdict', 'scale', 'source', 'data', 'link'];

  const host = id => look.host(id);
  const frame = id => look.shadow(id).querySelector('fieldset');
  const seen = node => node.checkVisibility() && !node.matches('.s');

  /** An em of the widget as it is on the screen, zoom included. */
  const em = id => {
    const probe = document.createElement('div');
    probe.style.cssText = 'position: absolute; inline-size: 10em; block-size: 10em';
    look.shadow(id).append(probe);
    const size = probe.getBoundingClientRect().height / 10;
    probe.remove();
    return size;
  };

  /** The author's own verdicts, those without links and emphasis, which are the page's to style. */
  const plainly = part => part.querySelector('slot').assignedElements().filter(own => !own.children.length);

  const text = node => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range;
  };

  /** What is seen of a part: a bar ends where its track does. */
  const box = (node, of) => {
    let {left, right, top, height} = node.getBoundingClientRect();
    const track = node.startContainer ? null : node.closest('[part=track]');
    if (track) {
      const bounds = track.getBoundingClientRect();
      left = Math.max(left, bounds.left);
      right = Math.min(right, bounds.right);
    }
    return {left: left - of.left, top: top - of.top, width: right - left, height};
  };

  /** A sheet may have all that changes take its time. */
  const settle = id => {
    for (const one of [document, look.shadow(id)].flatMap(node => node.getAnimations())) one.finish();
  };

  const layout = id => {
    settle(id);
    const all = frame(id), of = all.getBoundingClientRect(), parts = [];
    for (const part of [all, ...all.querySelectorAll('[part]')].filter(seen)) {
      const style = getComputedStyle(part), name = part.part.value || 'frame';
      parts.push({name, ...box(part, of), look: PAINTED.map(one => style[one]).join(' ')});
      if (part.matches('.verdict')) {
        for (const own of plainly(part)) parts.push({name: 'verdict’s ' + own.localName, ...box(text(own), of), look: ''});
      }
    }
    return parts;
  };

  /** How far the page zooms this widget, by all that it lies in. */
  const zoomed = (node, by = 1) => node
    ? zoomed(node.parentElement, by * (parseFloat(getComputedStyle(node).zoom) || 1)) : by;

  /** Moves the widget to a plain host in the same page that gives it what the contract says. */
  const plain = (id, given) => {
    const {style} = host(id);
    for (const name of CONTRACT) style.setProperty(name, given.style[name], 'important');
    // In em, since Safari holds small letters to a least size, but not where a page sets pixels.
    const around = parseFloat(getComputedStyle(host(id).parentElement).fontSize);
    style.setProperty('font-size', given.size / around + 'em', 'important');
    style.setProperty('zoom', given.zoom);
    style.setProperty('scale', given.scale);
    style.setProperty('transform-origin', '0 0');
    style.setProperty('inline-size', given.width + 'px');
    style.setProperty('max-inline-size', 'none');
  };

  const taken = id => {
    const computed = getComputedStyle(host(id)), size = parseFloat(computed.fontSize), zoom = zoomed(host(id));
    const style = Object.fromEntries(CONTRACT.map(name => [name, computed.getPropertyValue(name)]));
    const pixel = em(id) / size;
    // Safari's boxes don't count the zoom, so where a pixel is one, nothing scales either.
    const scale = Math.abs(pixel / zoom - 1) < 0.01 ? 1 : pixel;
    return {style, size, zoom, scale, em: em(id), width: frame(id).getBoundingClientRect().width / pixel};
  };

  const differences = (id, rude, clean, {em: unit, zoom, scale}) => {
    // Where all is zoomed, lines one pixel thick are rounded in other places.
    const slack = unit * (Math.abs(zoom * scale - 1) < 0.01 ? 0.1 : 0.25);
    if (rude.length != clean.length) return [`${id}: ${rude.length} parts instead of ${clean.length}`];
    return rude.flatMap((part, at) => {
      const other = clean[at];
      const off = ['left', 'top', 'width', 'height'].filter(side => Math.abs(part[side] - other[side]) > slack)
        .map(side => `${side} ${(part[side] / unit).toFixed(2)} em instead of ${(other[side] / unit).toFixed(2)}`);
      if (part.look != other.look) off.push(`${part.look} instead of ${other.look}`);
      return off.length ? [`${id}: ${part.name}: ${off.join(', ')}`] : [];
    });
  };

  /** Whether two parts lie on each other, line by line. */
  const meet = (part, other, slack) => part.some(one => other.some(two =>
    Math.min(one.right, two.right) - Math.max(one.left, two.left) > slack
      && Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > slack));

  /** What lies on something else, or not within the widget. */
  const unfit = id => {
    const unit = em(id), outer = host(id).getBoundingClientRect(), found = [];
    // What other metrics say lies unseen in the same place, and keeps its height.
    const parts = [...frame(id).querySelectorAll('[part]')].filter(seen)
      .filter(part => part.checkVisibility({visibilityProperty: true}))
      .filter(part => HELD.includes(part.part[0]) && (part.textContent || part.matches('.track')));
    const lines = new Map(parts.map(part => [part, [...part.getClientRects()]]));
    for (const part of parts) {
      const one = part.getBoundingClientRect(), name = `${id}: ${part.part.value}`;
      if (one.width < unit / 4 || one.height < unit / 4) found.push(`${name} is ${one.width} by ${one.height}`);
      if (one.left < outer.left - 1 || one.right > outer.right + 1) found.push(`${name} sticks out`);
      for (const other of parts) {
        if (other == part) break;
        if (!other.contains(part) && meet(lines.get(part), lines.get(other), unit / 8)) {
          found.push(`${name} lies on ${other.part.value}`);
        }
      }
    }
    const room = host(id).parentElement.getBoundingClientRect();
    if (outer.width > room.width + 1) found.push(`${id}: wider than its column`);
    return found;
  };

  /** What no page may do, whatever else it does. */
  const broken = id => {
    const unit = em(id), outer = host(id).getBoundingClientRect(), found = unfit(id);
    const [part] = [...frame(id).querySelectorAll('[part]')].filter(seen)
      .filter(one => HELD.includes(one.part[0]) && one.textContent);
    const first = part.getBoundingClientRect(), last = look.parts(id, 'verdict')[0].getBoundingClientRect();
    if (first.top - outer.top < unit * 0.9) found.push(`${id}: no air above`);
    if (outer.bottom - last.bottom < unit * 0.9) found.push(`${id}: no air below`);
    return found;
  };

  /** The label of the metric that is not chosen. */
  const other = id => look.shadow(id).querySelector('input:not(:checked)').labels[0];

  /** Whether a pointer in the middle of it meets it. */
  const isMet = label => {
    label.scrollIntoView({block: 'center'});
    const {left, top, width, height} = label.getBoundingClientRect();
    const met = label.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
    return label.contains(met);
  };

  window.hosts = {
    unfit, other,
    /** Clicks the other label in each of these; what keeps a reader from it, by a pointer too where that is asked. */
    flip: (ids, byPointer) => ids.flatMap(id => {
      const label = other(id), isHeld = byPointer && !isMet(label);
      label.click();
      return [...isHeld ? [`${id}: something lies on ${label.textContent}`] : [],
        ...label.control.checked ? [] : [`${id}: not chosen`]];
    }),
    /** All that is wrong with these widgets under the page's own sheet. */
    wrong(ids, sheet) {
      ids.forEach(settle);
      const wrong = ids.flatMap(broken), rude = ids.map(layout), given = ids.map(taken);
      const before = ids.map(id => host(id).style.cssText);
      sheet.disabled = true;
      ids.forEach((id, at) => plain(id, given[at]));
      const clean = ids.map(layout);
      ids.forEach((id, at) => { host(id).style.cssText = before[at]; });
      sheet.disabled = false;
      return [...wrong, ...ids.flatMap((id, at) => differences(id, rude[at], clean[at], given[at]))];
    },
  };
})();
