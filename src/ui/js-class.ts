/** Tells the stylesheets that scripts run here: what only works with them shows itself under `.js`. */
document.documentElement.classList.add('js');
