import type { AstroPrerenderer, PathWithRoute, RouteData } from 'astro';
import { expect, test } from 'vitest';
import { drawnThrough } from './build-drawing.ts';

const routeData = {} as RouteData;
const paths = ['/suche/', '/hilfe/zettel/', '/hilfe/', '/'].map((pathname): PathWithRoute => ({
  pathname,
  route: routeData,
}));

/** Draws every address as itself, as a page or as something else. */
const drawing = (type: string): AstroPrerenderer => ({
  name: 'test',
  getStaticPaths: async () => [...paths],
  render: async ({ url }) => ({ response: new Response(url, { status: 404, headers: { 'content-type': type } }) }),
});

const draw = async (type: string): Promise<Response> => {
  const { render } = drawnThrough((page, url) => `${page} finished as ${url}`)(drawing(type));
  const drawn = await render(new Request('http://dorf.example/hilfe/'), { routeData });
  return 'response' in drawn ? drawn.response : drawn;
};

test('draws the pages in the order of their files', async () => {
  const drawn = await drawnThrough((page) => page)(drawing('text/html')).getStaticPaths();
  expect(drawn.map(({ pathname }) => pathname)).toEqual(['/hilfe/', '/hilfe/zettel/', '/', '/suche/']);
});

test('draws last what is last', async () => {
  const drawn = await drawnThrough(
    (page) => page,
    (path) => path === '/hilfe/',
  )(drawing('text/html')).getStaticPaths();
  expect(drawn.map(({ pathname }) => pathname)).toEqual(['/hilfe/zettel/', '/', '/suche/', '/hilfe/']);
});

test('finishes a page under its address and keeps its status', async () => {
  const response = await draw('text/html; charset=utf-8');
  expect(await response.text()).toBe('http://dorf.example/hilfe/ finished as /hilfe/');
  expect(response.status).toBe(404);
});

test('leaves what is no page as it is', async () => {
  expect(await (await draw('application/json')).text()).toBe('http://dorf.example/hilfe/');
});

test('finishes pages that are drawn at once in the order in which they began', async () => {
  const order: string[] = [];
  const { render } = drawnThrough((_page, url) => String(order.push(url)))({
    ...drawing('text/html'),
    render: async ({ url }) => {
      if (url.endsWith('/langsam/')) await new Promise((resolve) => setTimeout(resolve, 20));
      return new Response('', { headers: { 'content-type': 'text/html' } });
    },
  });
  await Promise.all(
    ['langsam', 'schnell'].map((id) => render(new Request(`http://dorf.example/${id}/`), { routeData })),
  );
  expect(order).toEqual(['/langsam/', '/schnell/']);
});

test('goes on after a page that cannot be drawn', async () => {
  const { render } = drawnThrough((page) => page)({
    ...drawing('text/html'),
    render: async ({ url }) => {
      if (url.endsWith('/kaputt/')) throw new Error('kaputt');
      return new Response('ganz', { headers: { 'content-type': 'text/html' } });
    },
  });
  const [broken, whole] = ['kaputt', 'ganz'].map((id) =>
    render(new Request(`http://dorf.example/${id}/`), { routeData }),
  );
  await expect(broken).rejects.toThrow('kaputt');
  await expect(whole).resolves.toHaveProperty('response.status', 200);
});
