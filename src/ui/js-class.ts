/**
 * Tells the stylesheets that scripts run here (`.js`: what only works with them shows itself), and that the page has been
 * painted once (`.painted`: what waited for the first paint is laid out now). Only then the place that the address names
 * has its final height.
 */
const { classList } = document.documentElement;
const layOutAll = (): void => {
  classList.add('painted');
  document.querySelector(':target')?.scrollIntoView();
};
classList.add('js');
requestAnimationFrame(() => setTimeout(layOutAll));
