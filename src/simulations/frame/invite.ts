import { fetchPage } from '../../ui/fetch-page.ts';
import stylesheet from './embedded.css?url';

/**
 * Lets an invitation open its Übung right here instead of on its own page: nothing of it is loaded before. A reload in the
 * middle comes back to it. If anything fails, the link does what links do.
 */
export function invite(invitation: HTMLElement): void {
  const link = invitation.querySelector<HTMLAnchorElement>('a[data-open]');
  if (!link) return;
  const open = (): void => {
    embed(invitation, link.pathname, link.hash).catch(() => location.assign(link.href));
  };
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  if (isUnderWay()) open();
}

/** The address names a step: somebody was in the middle of it. */
const isUnderWay = (): boolean => location.hash.startsWith('#schritt-');

/** `rung` is where a newcomer starts, as an address (`#stufe-zeigen`). Fetches the Übung's own page, takes its exercise over, and loads the script that the page itself would start. */
async function embed(invitation: HTMLElement, address: string, rung: string): Promise<void> {
  const page = await fetchPage(address);
  const exercise = page.querySelector<HTMLElement>('[data-exercise]');
  if (!exercise) throw new Error(`${address} holds no Übung.`);
  if (!isUnderWay()) history.replaceState(null, '', rung);
  const sheets = [stylesheet, ...missing(page, 'link[rel="stylesheet"]', 'href')];
  await Promise.all(sheets.map((href) => add('link', { rel: 'stylesheet', href })));
  invitation.replaceWith(document.adoptNode(exercise));
  const begun = new Promise((resolve) => exercise.addEventListener('begonnen', resolve, { once: true }));
  // In their order: what an Übung begins with must be known before it starts.
  const scripts = missing(page, 'script[type="module"][src]', 'src');
  await Promise.all(scripts.map((src) => add('script', { type: 'module', src, async: false })));
  await begun;
  exercise.querySelector<HTMLElement>('#titel')?.focus({ preventScroll: true });
  exercise.scrollIntoView();
}

const addressesIn = (page: Document, selector: string, attribute: string): string[] =>
  [...page.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');

/** Addresses that another page asks for and this one does not. */
function missing(page: Document, selector: string, attribute: string): string[] {
  const here = addressesIn(document, selector, attribute);
  return addressesIn(page, selector, attribute).filter((address) => !here.includes(address));
}

const add = (name: 'link' | 'script', properties: Record<string, string | boolean>): Promise<void> =>
  new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement(name), properties);
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`${properties['src'] ?? properties['href']} did not load.`));
    document.head.append(element);
  });
