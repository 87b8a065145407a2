import type { AstroPrerenderer, PathWithRoute, PrerenderResult } from 'astro';

/** What becomes of a drawn page before it is written. `url` is its address within the site. */
export type Finish = (page: string, url: string) => string;

const fileOf = ({ pathname }: PathWithRoute): string => pathname.replace(/\/?$/, '/index.html');

/** Astro's own order is that of the routes, and within them that in which the disk happened to give the content. */
const byFile = (a: PathWithRoute, b: PathWithRoute): number =>
  Number(fileOf(a) > fileOf(b)) - Number(fileOf(a) < fileOf(b));

const inOrder = (paths: readonly PathWithRoute[], isLast: (path: string) => boolean): PathWithRoute[] =>
  [...paths].sort((a, b) => Number(isLast(a.pathname)) - Number(isLast(b.pathname)) || byFile(a, b));

const isPage = ({ headers }: Response): boolean => headers.get('content-type')?.startsWith('text/html') === true;

/**
 * Draws as Astro does, in the order of the files but for those that are `isLast`, and passes each page through `finish`, in that order too if
 * several are drawn at once.
 */
export const drawnThrough =
  (finish: Finish, isLast = (_path: string): boolean => false) =>
  (astro: AstroPrerenderer): AstroPrerenderer => {
    let last: Promise<unknown> = Promise.resolve();
    const render: AstroPrerenderer['render'] = (request, options) => {
      const finishPage = (page: string): string => finish(page, new URL(request.url).pathname);
      const finished = Promise.all([read(astro.render(request, options)), last]).then(([drawn]) =>
        rewritten(drawn, finishPage),
      );
      last = finished.catch(() => undefined);
      return finished;
    };
    return { ...astro, getStaticPaths: async () => inOrder(await astro.getStaticPaths(), isLast), render };
  };

interface Drawn extends PrerenderResult {
  /** Of a page. */
  readonly text: string | undefined;
}

const read = async (drawing: ReturnType<AstroPrerenderer['render']>): Promise<Drawn> => {
  const drawn = await drawing;
  const result = drawn instanceof Response ? { response: drawn } : drawn;
  return { ...result, text: isPage(result.response) ? await result.response.text() : undefined };
};

const rewritten = ({ text, response, ...rest }: Drawn, finish: (page: string) => string): PrerenderResult =>
  text === undefined ? { ...rest, response } : { ...rest, response: new Response(finish(text), response) };
