// Closes the open menu when the keyboard leaves the header, so that it covers nothing that has the focus, and when there is room for it beside the name.
const menu = document.querySelector('#_menu');
const header = document.querySelector('.top');

function close() {
  if (menu?.matches(':popover-open')) menu.hidePopover();
}

header?.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget && !header.contains(relatedTarget)) close();
});
matchMedia('(min-width: 62rem)').addEventListener('change', close);
