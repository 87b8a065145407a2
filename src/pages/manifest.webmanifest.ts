import type { APIRoute } from 'astro';
import { loadMunicipality } from '../municipalities/municipality.ts';

const png = (name: string, size: number, purpose: string) => ({
  src: `/icons/${name}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** Lets the site be put on the home screen; its name comes from the municipality. */
export const GET: APIRoute = async () => {
  const { name, full } = await loadMunicipality();
  return Response.json({
    name: `Digitales Dorf ${name}`,
    short_name: 'Digitales Dorf',
    description: `Lernen und üben: Behörden im Internet, ${full}`,
    lang: 'de',
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    theme_color: '#4b1f4f',
    background_color: '#fffdf8',
    icons: [png('icon-192', 192, 'any'), png('icon-512', 512, 'any'), png('icon-maskable-512', 512, 'maskable')],
  });
};
