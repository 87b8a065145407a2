/** What plain TypeScript knows of Astro's files; `astro check` knows their properties too. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
