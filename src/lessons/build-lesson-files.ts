import { glob, type Loader, type LoaderContext } from 'astro/loaders';

/** Lessons and exercises are folders; the folder's name is the id. */
export const folderName = ({ entry }: { readonly entry: string }): string => entry.split('/')[0] ?? entry;

type Store = LoaderContext['store'];

/** Keeps what stands in a lesson's head and leaves its text to `build-lesson-text.ts`. */
const headsOf = (store: Store): Store => ({
  ...store,
  set: ({ body: _body, deferredRender: _isRenderedLater, ...head }) => store.set(head),
});

/**
 * The file of this name in every lesson's folder. Astro by itself would make two modules and two scripts of each text, which
 * takes a build of 1,000 lessons a third longer.
 */
export const lessonFiles = (name: string): Loader => {
  const files = glob({ base: './content/lektionen', pattern: `*/${name}`, generateId: folderName });
  return { ...files, load: (context) => files.load({ ...context, store: headsOf(context.store) }) };
};
