/**
 * Turns each link to a term into a switch that shows the hidden explanation below its paragraph. Without this script the
 * links lead to the glossary.
 */
export const explainTerms = (page: ParentNode): void => {
  page.querySelectorAll<HTMLAnchorElement>('a.term').forEach((term, index) => {
    const text = term.nextElementSibling;
    if (text instanceof HTMLElement && text.className === 'term-text') makeSwitch(term, text, `begriff-${index}`);
  });
};

const makeSwitch = (term: HTMLAnchorElement, text: HTMLElement, id: string): void => {
  text.id = id;
  term.setAttribute('role', 'button');
  term.setAttribute('aria-controls', id);
  term.setAttribute('aria-expanded', 'false');
  term.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    toggle(term, text);
  });
  term.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    toggle(term, text);
  });
};

const toggle = (term: HTMLElement, text: HTMLElement): void => {
  const opens = text.hidden;
  if (opens) term.closest('p, li, dd')?.appendChild(text);
  text.hidden = !opens;
  term.setAttribute('aria-expanded', String(opens));
};
