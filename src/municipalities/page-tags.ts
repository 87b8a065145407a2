import Address from './Address.astro';
import Declarations from './Declarations.astro';
import Draft from './Draft.astro';
import History from './History.astro';

/** The tags of `content/seiten/*.mdx`: what the municipality's file says. */
export const pageTags = { Anschrift: Address, Angaben: Declarations, Herausgeberin: Draft, Geschichte: History };
