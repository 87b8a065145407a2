import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Draws the page anew when an author saves a lesson's drawing. It is read as a file (`build-lesson-drawing.ts`), which Vite does not watch for. */
export const watchDrawings = (): AstroIntegration => ({
  name: 'watch-drawings',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.watcher.on('change', (file) => {
        if (basename(file) === 'bild.svg') server.hot.send({ type: 'full-reload' });
      });
    },
  },
});
