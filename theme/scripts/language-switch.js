// Keeps the section when a reader changes language: headings have the same ids in all languages.
const headings = [...document.querySelectorAll('.text :is(h2, h3)[id]')];
const line = 100;

function reading() {
  const named = headings.find((heading) => heading.id === decodeURIComponent(location.hash.slice(1)));
  const passed = headings.findLast((heading) => heading.getBoundingClientRect().top < line);
  return named && (isVisible(named) || !passed) ? named : passed;
}

function isVisible(heading) {
  const { top, bottom } = heading.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function follow({ target }) {
  const link = target.closest('a');
  if (link) link.hash = reading()?.id ?? '';
}

for (const kind of ['click', 'auxclick', 'contextmenu'])
  document.querySelector('.languages')?.addEventListener(kind, follow);
