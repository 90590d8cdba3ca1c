// Remembers the ticks of a checklist in this browser, the same for all languages, until the reader wipes them.
const checklist = document.querySelector('.checklist');
const key = `handbook-checklist:${checklist.dataset.page}`;
const boxes = [...checklist.querySelectorAll('input')];
const [kept, lost, way, status] = ['.kept', '.lost', '.way', '.status'].map((name) => checklist.querySelector(name));

function show(text) {
  let ticked = [];
  try {
    ticked = JSON.parse(text ?? '[]');
  } catch {
    // Somebody else's words stand there: nothing is ticked.
  }
  for (const box of boxes) box.checked = Array.isArray(ticked) && ticked.includes(box.id);
}

function keep() {
  const ticked = boxes.filter((box) => box.checked).map((box) => box.id);
  try {
    if (ticked.length > 0) localStorage.setItem(key, JSON.stringify(ticked));
    else localStorage.removeItem(key);
    say(true);
  } catch {
    say(false);
  }
}

function say(isKept) {
  kept.hidden = !isKept;
  lost.hidden = isKept;
}

// A browser may refuse to write only: trying is the only way to know.
function load() {
  try {
    localStorage.setItem(`${key}?`, '');
    localStorage.removeItem(`${key}?`);
    show(localStorage.getItem(key));
    say(true);
  } catch {
    say(false);
  }
}

checklist.addEventListener('change', () => {
  status.textContent = '';
  keep();
});
way.querySelector('button').addEventListener('click', () => {
  for (const box of boxes) box.checked = false;
  keep();
  status.textContent = status.dataset.said;
});
addEventListener('storage', (event) => {
  if (event.key === key) show(event.newValue);
});
way.hidden = false;
load();
