/**
 * The one script of every page: each part looks for its place in the page and does nothing where there is none. One file,
 * because on a slow line another request costs more than the few lines that a page does not need.
 */
import { explainTerms } from '../glossary/explain-terms.ts';
import { offerUpdate } from '../offline/update-notice.ts';
import { invite } from '../simulations/frame/invite.ts';

offerUpdate();
explainTerms(document);
for (const invitation of document.querySelectorAll<HTMLElement>('[data-invitation]')) invite(invitation);
