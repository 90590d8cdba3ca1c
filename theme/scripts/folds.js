// Where there is room beside the text, lists that fold on a phone stand open and leave the order of the Tab key.
const wide = matchMedia('(min-width: 62rem)');

function unfold() {
  for (const fold of document.querySelectorAll('details.fold')) {
    fold.open = wide.matches;
    fold.querySelector('summary').tabIndex = wide.matches ? -1 : 0;
  }
}

wide.addEventListener('change', unfold);
unfold();
