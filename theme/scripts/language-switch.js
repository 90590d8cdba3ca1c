// Keeps the section when a reader changes language: headings have the same ids in all languages.
const readingLine = 0.3;

function reading() {
  const headings = [...document.querySelectorAll('.text :is(h2, h3)[id]')];
  const named = headings.find((heading) => `#${heading.id}` === decodeURIComponent(location.hash));
  if (named && isVisible(named)) return named;
  return headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight * readingLine);
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
