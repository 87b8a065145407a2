/** Modules of a family by the folder in which they lie. */
export const byFolder = <T>(modules: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(modules).map(([path, part]) => [path.split('/').slice(-2)[0], part]));
