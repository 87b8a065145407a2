/** What a step that has just been shown owes to people: an address of its own, the focus on its title, and the title in view. */
export const turnOver = (step: string): void => {
  history.pushState(null, '', `#schritt-${step}`);
  const title = document.getElementById('titel');
  title?.focus({ preventScroll: true });
  title?.scrollIntoView();
};
