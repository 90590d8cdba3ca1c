import './scheme-switch.js';
import './language-switch.js';
import './folds.js';
import './contents.js';
import './menu.js';

for (const name of ['guide', 'checklist'])
  if (document.querySelector(`.${name}`)) import(`./${name}.js`);
