// Shows the questions of a guide one at a time. The answers stand in the address, so that back, reload and a copied link work.
const guide = document.querySelector('.guide');
const steps = new Map([...guide.querySelectorAll('section')].map((section) => [section.querySelector('h2').id, section]));
const first = steps.keys().next().value;
const progress = guide.querySelector('.progress');
const gathered = guide.querySelector('.gathered');
const way = guide.querySelector('.way');
const [back, again] = way.children;
const languages = [...document.querySelectorAll('.languages a')];
let taken = [];
let current;

// A link from elsewhere may lead to a question in the middle: that is where its reader begins.
function start() {
  const named = location.hash.slice(1);
  return steps.has(named) ? named : first;
}

function answer(step, value) {
  return [...steps.get(step).querySelectorAll('[data-answer]')].find((link) => link.dataset.answer === value);
}

// The way through the questions as the address tells it, up to the first answer that is none.
function read() {
  const query = new URLSearchParams(location.search);
  const links = [];
  let step = start();
  for (let link; (link = answer(step, query.get(step))); step = next(link)) links.push(link);
  return { step, links };
}

function next(link) {
  return link.hash.slice(1);
}

function asked(link) {
  return link.closest('section').querySelector('h2').id;
}

function address(links) {
  const query = new URLSearchParams(links.map((link) => [asked(link), link.dataset.answer])).toString();
  return location.pathname + (query && `?${query}`) + (start() === first ? '' : `#${start()}`);
}

function show() {
  const { step, links } = read();
  const section = steps.get(step);
  const isOutcome = section.matches('.outcome');
  [taken, current] = [links, step];
  for (const each of steps.values()) each.hidden = each !== section;
  progress.querySelector('span').textContent = links.length + 1;
  progress.hidden = isOutcome;
  way.hidden = links.length === 0 && step === first;
  back.hidden = links.length === 0;
  for (const link of languages) link.search = links.length > 0 ? location.search : '';
  if (isOutcome) gather(section);
  gathered.hidden = !isOutcome || gathered.querySelector('li') === null;
  return section.querySelector('h2');
}

// What the answers added, each page once, and not what the outcome names itself.
function gather(outcome) {
  const pages = new Set([...outcome.querySelectorAll('.links a')].map((link) => link.pathname));
  const added = taken.flatMap((link) => [...link.parentElement.querySelectorAll('.adds li')]);
  gathered.querySelector('ul').replaceChildren(...added
    .filter((item) => pages.size < pages.add(item.querySelector('a').pathname).size)
    .map((item) => item.cloneNode(true)));
}

function go(links) {
  history.pushState(null, '', address(links));
  turn();
}

// The heading gets the focus, so that it is read aloud and the keyboard goes on from there.
function turn() {
  const heading = show();
  heading.focus({ preventScroll: true });
  guide.scrollIntoView({ block: 'start' });
}

guide.addEventListener('click', (event) => {
  const link = event.target.closest('[data-answer]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go([...taken, link]);
});
back.addEventListener('click', () => go(taken.slice(0, -1)));
again.addEventListener('click', () => {
  history.pushState(null, '', location.pathname);
  turn();
});
addEventListener('popstate', () => {
  if (read().step !== current) turn();
});
guide.classList.add('ready');
show();
