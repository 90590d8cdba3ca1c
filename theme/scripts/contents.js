// Marks the section that is being read in the table of contents.
const links = new Map([...document.querySelectorAll('.contents a')].map((link) => [id(link), link]));
const ids = [...links.keys()];
const passed = new Set();
let current;

function id({ hash }) {
  return decodeURIComponent(hash.slice(1));
}

function mark() {
  // At the end of a page short sections never reach the line; there the address says which one is meant.
  const isAtEnd = scrollY + innerHeight > document.documentElement.scrollHeight - 2;
  const link = (isAtEnd && links.get(id(location))) || links.get(ids.findLast((each) => passed.has(each)));
  if (link === current) return;
  current?.removeAttribute('aria-current');
  link?.setAttribute('aria-current', 'true');
  current = link;
}

// The area begins far above the window: a heading is inside from the moment it passes the line at a third, and stays inside.
const observer = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting) passed.add(target.id);
    else passed.delete(target.id);
  }
  mark();
}, { rootMargin: '1000000px 0px -67% 0px' });

for (const each of ids) observer.observe(document.getElementById(each));
addEventListener('scrollend', mark);
addEventListener('hashchange', mark);
