import { fetchPage } from '../ui/fetch-page.ts';

/**
 * Turns each link to a term into a switch: the first tap fetches the term's own page (stored on the device after the first
 * visit) and opens its short explanation below the paragraph. Without this script, or without an answer, the link leads there.
 */
export const explainTerms = (page: ParentNode): void => {
  page.querySelectorAll<HTMLAnchorElement>('a.term').forEach((term, index) => {
    makeSwitch(term, `begriff-${index}`);
  });
};

const makeSwitch = (term: HTMLAnchorElement, id: string): void => {
  const onTap = (event: Event): void => {
    event.preventDefault();
    toggle(term, id).catch(() => location.assign(term.href));
  };
  term.setAttribute('role', 'button');
  term.setAttribute('aria-expanded', 'false');
  term.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onTap(event);
  });
  term.addEventListener('keydown', (event) => {
    if (event.key === ' ') onTap(event);
  });
};

const toggle = async (term: HTMLAnchorElement, id: string): Promise<void> => {
  const opens = term.getAttribute('aria-expanded') === 'false';
  const text = document.getElementById(id) ?? (await explanation(term, id));
  text.hidden = !opens;
  term.setAttribute('aria-expanded', String(opens));
};

/** Lays the explanation below the term's paragraph: title, sentence, and the way to the whole page. */
const explanation = async (term: HTMLAnchorElement, id: string): Promise<HTMLElement> => {
  const { title, short } = await loadTerm(term.pathname);
  const text = Object.assign(document.createElement('span'), { id, className: 'term-text' });
  const name = Object.assign(document.createElement('b'), { textContent: `${title}:` });
  const more = Object.assign(document.createElement('a'), { href: term.pathname, textContent: 'Mehr dazu' });
  text.append(name, ` ${short} `, more);
  (term.closest('p, li, dd') ?? term.parentElement)?.append(text);
  term.setAttribute('aria-controls', id);
  return text;
};

const loadTerm = async (address: string): Promise<{ title: string; short: string }> => {
  const page = await fetchPage(address);
  const textOf = (selector: string): string => page.querySelector(selector)?.textContent?.trim() ?? '';
  return { title: textOf('h1'), short: textOf('.lead') };
};
