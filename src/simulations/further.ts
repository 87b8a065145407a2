/** What few exercises need for their first step, in one file: all further kinds of fields, summary and receipt. */
import { byFolder } from './by-folder.ts';
import type { Control, Kind } from './fields/kind.ts';
import { registerFields } from './fields/registry.ts';
import { registerScreens } from './screens/registry.ts';
import type { Screen } from './screens/screen.ts';

registerScreens(byFolder(import.meta.glob<Screen>('./screens/*/view.tsx', { eager: true, import: 'View' })));
registerFields({
  kinds: byFolder(import.meta.glob<Kind>('./fields/*/kind.ts', { eager: true, import: 'kind' })),
  controls: byFolder(import.meta.glob<Control>('./fields/*/control.tsx', { eager: true, import: 'View' })),
});
