import './scheme-switch.js';
import './language-switch.js';
import './folds.js';
import './contents.js';
import './menu.js';
import './terms.js';

// On the print of a section, questions and boxes of several pages stay as they are.
for (const name of ['guide', 'checklist'])
  if (document.querySelector(`main:not(.print) .${name}`)) import(`./${name}.js`);
