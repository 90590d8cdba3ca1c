import './scheme-switch.js';
import './language-switch.js';
import './folds.js';
import './contents.js';
import './menu.js';
import './terms.js';
