// Marks the section that is being read in the table of contents.
const links = new Map([...document.querySelectorAll('.contents a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
const passed = new Set();
let current;

function mark(link) {
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
  mark(links.get([...links.keys()].findLast((id) => passed.has(id))));
}, { rootMargin: '1000000px 0px -67% 0px' });

for (const id of links.keys()) observer.observe(document.getElementById(id));
