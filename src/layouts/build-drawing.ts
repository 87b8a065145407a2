import type { AstroPrerenderer, PathWithRoute } from 'astro';

/** What becomes of a drawn page before it is written. `url` is its address within the site. */
export type Finish = (page: string, url: string) => string;

const fileOf = ({ pathname }: PathWithRoute): string => pathname.replace(/\/?$/, '/index.html');

/** Astro's own order is that of the routes, and within them that in which the disk happened to give the content. */
const byFile = (a: PathWithRoute, b: PathWithRoute): number =>
  Number(fileOf(a) > fileOf(b)) - Number(fileOf(a) < fileOf(b));

const isPage = ({ headers }: Response): boolean => headers.get('content-type')?.startsWith('text/html') === true;

/** Draws as Astro does, one page after the other by their files, and passes each through `finish`. */
export const drawnThrough =
  (finish: Finish) =>
  (astro: AstroPrerenderer): AstroPrerenderer => ({
    ...astro,
    getStaticPaths: async () => (await astro.getStaticPaths()).sort(byFile),
    render: async (request, options) => {
      const drawn = await astro.render(request, options);
      const { response, ...rest } = drawn instanceof Response ? { response: drawn } : drawn;
      if (!isPage(response)) return drawn;
      const page = finish(await response.text(), new URL(request.url).pathname);
      return { ...rest, response: new Response(page, response) };
    },
  });
