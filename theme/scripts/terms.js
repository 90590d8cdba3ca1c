// Shows the definition of a term beside the word that leads to it. The link goes on leading to the foot of the page for whoever has no script, or opens it elsewhere.
const section = document.querySelector('.terms');
const gap = 8;
let card;
let link;

function made(name, className, content = '') {
  const element = document.createElement(name);
  element.className = className;
  element.append(content);
  return element;
}

function build() {
  card = made('div', 'term-card');
  card.popover = 'auto';
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', '_term');
  card.setAttribute('aria-describedby', '_definition');
  section.append(card);
  card.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') link.removeAttribute('aria-expanded');
  });
  card.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !card.contains(relatedTarget)) card.hidePopover();
  });
}

function fill(entry) {
  const term = made('p', 'label', entry.querySelector('dt').textContent);
  const definition = made('p', '', entry.querySelector('dd').textContent);
  const close = made('button', '', section.dataset.close);
  const ways = made('p', 'ways', close);
  const more = entry.querySelector('.ways a:not([href^="#"])');
  [term.id, definition.id, close.type] = ['_term', '_definition', 'button'];
  close.addEventListener('click', () => card.hidePopover());
  if (more) ways.prepend(more.cloneNode(true));
  for (const name of ['lang', 'dir']) {
    const own = entry.querySelector('.ways').getAttribute(name);
    if (own) ways.setAttribute(name, own);
  }
  card.replaceChildren(term, definition, ways);
}

// Under the word, or over it where there is no room; never outside the window. A word over two lines counts from where it begins.
function place() {
  const word = link.getClientRects()[0];
  const below = word.bottom + gap;
  const top = below + card.offsetHeight > innerHeight ? Math.max(gap, word.top - gap - card.offsetHeight) : below;
  const left = Math.min(Math.max(word.left, gap), document.documentElement.clientWidth - card.offsetWidth - gap);
  card.style.top = `${top + scrollY}px`;
  card.style.left = `${left + scrollX}px`;
}

function show(event) {
  const target = event.target.closest('a.term');
  if (!target || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const entry = document.getElementById(decodeURIComponent(target.hash.slice(1)));
  if (!entry) return;
  event.preventDefault();
  link = target;
  if (!card) build();
  fill(entry);
  card.showPopover({ source: link });
  link.setAttribute('aria-expanded', 'true');
  place();
  card.focus({ preventScroll: true });
}

if (section && HTMLElement.prototype.showPopover) {
  for (const each of document.querySelectorAll('a.term')) each.setAttribute('aria-haspopup', 'dialog');
  document.querySelector('main').addEventListener('click', show);
  addEventListener('resize', () => card?.matches(':popover-open') && place());
}
