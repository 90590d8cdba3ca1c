// Shows the switch between light and dark, and keeps the choice; 'system' keeps nothing.
const key = 'handbook-scheme';
const root = document.documentElement;
const group = document.querySelector('.scheme');

function show(scheme) {
  if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme;
  else delete root.dataset.scheme;
  group.querySelector(`[value="${root.dataset.scheme ?? 'system'}"]`).checked = true;
}

function keep(scheme) {
  try {
    if (scheme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, scheme);
  } catch {
    // Storage is refused: the choice holds for this page.
  }
}

if (group) {
  show(root.dataset.scheme);
  group.addEventListener('change', ({ target }) => {
    show(target.value);
    keep(target.value);
  });
  addEventListener('storage', (event) => {
    if (event.key === key) show(event.newValue);
  });
  group.hidden = false;
}
