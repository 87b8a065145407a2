import type { PlayedProps } from '../played.ts';
import { CheckedPage } from './CheckedPage.tsx';
import { FoundPage } from './FoundPage.tsx';
import { Results } from './Results.tsx';
import type { AddressBar, State } from './play.ts';

/** A browser with one question: whose page is this? */
export function View(props: PlayedProps<AddressBar, State>) {
  const page = props.play.pages[props.state.page];
  if (!page) return <Results {...props} />;
  return props.play.mode === 'results' ? <FoundPage {...props} page={page} /> : <CheckedPage {...props} page={page} />;
}
