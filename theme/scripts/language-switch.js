// Keeps the section when a reader changes language: headings have the same ids in all languages.
// The switch stands at the top, so what counts is where the reader last stayed, not what they pass on the way up.
const settled = 300;
const line = 100;
const headings = [...document.querySelectorAll('.text :is(h2, h3)[id]:not(.guide h2)')];
const header = document.querySelector('.top');
const languages = document.querySelector('.languages');
let section;
let timer;

function named() {
  section = headings.find((heading) => heading.id === decodeURIComponent(location.hash.slice(1)));
}

function settle() {
  if (header.getBoundingClientRect().bottom > 0) return;
  section = headings.findLast((heading) => heading.getBoundingClientRect().top < line);
}

function follow({ target }) {
  const link = target.closest('a');
  if (link) link.hash = section?.id ?? '';
}

if (languages) {
  named();
  addEventListener('hashchange', named);
  addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = setTimeout(settle, settled);
  }, { passive: true });
  for (const kind of ['click', 'auxclick', 'contextmenu']) languages.addEventListener(kind, follow);
}
