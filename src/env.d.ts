/** What plain TypeScript knows of Astro's files; `astro check` knows their properties too. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

declare namespace App {
  /** What a lesson's page tells the tags inside its text. */
  interface Locals {
    /** Id of the lesson. */
    lesson?: string;
    /** The same lesson, told the other way. */
    twin?: import('./lessons/twin.ts').Twin | undefined;
  }
}
