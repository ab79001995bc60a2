/**
 * What the page of an event can do beyond being read: other order, filters, a pair of articles, keys, and ties between a
 * phrase and its note. It reads the page and sets classes; it makes no markup from strings.
 */
export const eventScript = `(() => {
'use strict';
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const numbers = (element) => (element.dataset.d || '').split(' ');
const notes = all('.note').map((element) => ({
  element, number: element.id.slice(1), kind: element.dataset.kind, articles: element.dataset.a.split(' '),
  isMinor: element.dataset.minor === '1', isShown: true,
}));
const noteOf = new Map(notes.map((note) => [note.number, note]));
const marksOf = new Map();
const marks = all('mark[data-d],.ref');
for (const mark of marks) for (const number of numbers(mark)) {
  if (!marksOf.has(number)) marksOf.set(number, []);
  marksOf.get(number).push(mark);
}
const tie = (list, name, isOn) => {
  for (const number of list) {
    for (const mark of marksOf.get(number) || []) mark.classList.toggle(name, isOn);
    const note = noteOf.get(number);
    if (note) note.element.classList.toggle(name, isOn);
  }
};

const numbersAt = (target) => {
  if (!(target instanceof Element)) return [];
  const mark = target.closest('mark[data-d],.ref');
  if (mark) return numbers(mark);
  const note = target.closest('.note');
  return note ? [note.id.slice(1)] : [];
};
for (const [on, off] of [['mouseover', 'mouseout'], ['focusin', 'focusout']]) {
  document.addEventListener(on, ({ target }) => tie(numbersAt(target), 'is-lit', true));
  document.addEventListener(off, ({ target }) => tie(numbersAt(target), 'is-lit', false));
}

let chosen = null;
const choose = () => {
  if (chosen !== null) tie([chosen], 'is-chosen', false);
  const match = /^#d(\\d+)$/.exec(location.hash);
  chosen = match && noteOf.has(match[1]) ? match[1] : null;
  if (chosen !== null) tie([chosen], 'is-chosen', true);
};

const form = document.querySelector('.toolbar');
if (!form) {
  addEventListener('hashchange', choose);
  choose();
  return;
}
form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
const parallel = document.querySelector('.parallel');
const list = parallel.querySelector('.rows');
const rows = all('.row', list).map((element) => ({
  element, cells: all('.cell', element),
  places: new Map(element.dataset.p.split(' ').filter(Boolean).map((pair) => pair.split(':')).map(([a, p]) => [a, Number(p)])),
}));
const { order, left, right, minor, alone } = form.elements;
const output = form.querySelector('output');

const reorder = () => {
  const article = order.value;
  const leading = [];
  const groups = [];
  for (const row of rows) {
    const place = row.places.get(article);
    if (place !== undefined) groups.push({ place, rows: [row] });
    else (groups.length ? groups[groups.length - 1].rows : leading).push(row);
  }
  groups.sort((a, b) => a.place - b.place);
  for (const row of [...leading, ...groups.flatMap((group) => group.rows)]) list.append(row.element);
};

const pairOf = () => (left && left.value !== '' ? [left.value, right.value] : null);
const showPair = (pair) => {
  if (right) right.disabled = pair === null;
  parallel.classList.toggle('is-pair', pair !== null);
  for (const head of all('.head', parallel)) head.hidden = pair !== null && !pair.includes(head.dataset.a);
  for (const { element, cells, places } of rows) {
    element.hidden = pair === null ? Boolean(alone) && !alone.checked && places.size < 2 : !pair.some((article) => places.has(article));
    for (const cell of cells) {
      cell.hidden = pair !== null && !pair.includes(cell.dataset.a);
      cell.classList.toggle('is-left', pair !== null && cell.dataset.a === pair[0]);
      cell.classList.toggle('is-right', pair !== null && cell.dataset.a === pair[1]);
    }
    const line = element.querySelector('.absent-line');
    if (line) line.hidden = pair !== null;
  }
};
const apply = () => {
  const pair = pairOf();
  showPair(pair);
  const kinds = new Set(all('input[name=kind]:checked', form).map((box) => box.value));
  let shown = 0;
  for (const note of notes) {
    note.isShown = kinds.has(note.kind) && !(note.isMinor && minor && !minor.checked) &&
      (pair === null || note.articles[0] === '*' || pair.every((article) => note.articles.includes(article)));
    note.element.hidden = !note.isShown;
    if (note.isShown) shown += 1;
  }
  for (const mark of marks) {
    const isOff = !numbers(mark).some((number) => noteOf.get(number)?.isShown);
    if (mark.matches('.ref')) mark.hidden = isOff;
    else mark.classList.toggle('is-off', isOff);
  }
  output.textContent = shown + ' of ' + notes.length + ' differences shown.';
};
const goTo = () => {
  choose();
  const target = /^#(?:[ds]\\d+|w\\d+-\\d+)$/.test(location.hash) ? document.getElementById(location.hash.slice(1)) : null;
  if (!target || target.offsetParent !== null) return;
  if (left) left.value = '';
  for (const box of all('input[type=checkbox]', form)) box.checked = true;
  apply();
  target.scrollIntoView();
};
form.addEventListener('change', ({ target }) => {
  if (target === left && left.value !== '') {
    if (right.value === left.value) right.value = left.value === '0' ? '1' : '0';
    order.value = left.value;
    reorder();
  }
  if (target === order) reorder();
  apply();
});
apply();
addEventListener('hashchange', goTo);
goTo();

const step = (direction) => {
  const visible = all('.note', parallel.parentElement).filter((element) => element.offsetParent !== null);
  if (visible.length === 0) return;
  const current = visible.findIndex((element) => '#' + element.id === location.hash);
  const next = current < 0 ? (direction > 0 ? 0 : visible.length - 1) : (current + direction + visible.length) % visible.length;
  location.hash = visible[next].id;
  visible[next].querySelector('.num').focus({ preventScroll: true });
};
const keys = {
  n: () => step(1), j: () => step(1), p: () => step(-1), k: () => step(-1),
  o: () => { order.selectedIndex = (order.selectedIndex + 1) % order.options.length; reorder(); apply(); },
};
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('select,textarea,input:not([type=checkbox])')) return;
  if (Object.hasOwn(keys, event.key)) {
    event.preventDefault();
    keys[event.key]();
  }
});
})();
`;
