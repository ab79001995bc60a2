/** What the index can do beyond being read: sort by a column, and find words. */
export const indexScript = `(() => {
'use strict';
const table = document.querySelector('.events');
if (!table) return;
const body = table.tBodies[0];
const rows = [...body.rows];
const heads = [...table.tHead.rows[0].cells];
const keyOf = (row, column) => {
  const sort = row.cells[column].dataset.sort;
  return sort === undefined ? row.cells[column].textContent : sort === '' ? null : Number(sort);
};
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const sortBy = (column) => {
  const isRising = heads[column].getAttribute('aria-sort') !== 'ascending';
  for (const head of heads) head.removeAttribute('aria-sort');
  heads[column].setAttribute('aria-sort', isRising ? 'ascending' : 'descending');
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column) }));
  keyed.sort((a, b) => (a.key === null || b.key === null
    ? Number(a.key === null) - Number(b.key === null)
    : (isRising ? 1 : -1) * compare(a.key, b.key)));
  body.append(...keyed.map(({ row }) => row));
};
heads.forEach((head, column) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => sortBy(column));
});
const form = document.querySelector('.find');
const output = form.querySelector('output');
form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
const texts = rows.map((row) => row.textContent.toLowerCase());
form.elements.words.addEventListener('input', ({ target }) => {
  const words = target.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  rows.forEach((row, index) => {
    row.hidden = !words.every((word) => texts[index].includes(word));
    if (!row.hidden) shown += 1;
  });
  output.textContent = words.length === 0 ? '' : shown + ' of ' + rows.length + ' events';
});
})();
`;
