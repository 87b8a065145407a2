import { lessonFiles, termFiles, yamlFiles } from './content-files.ts';
import type { Amount, Village } from './rule.ts';
import { isWord } from './spelling.ts';

interface Municipality {
  readonly amounts: Readonly<Record<string, Amount>>;
  readonly services: Readonly<Record<string, { readonly state: string }>>;
}

/** Everything the rules look up, read from `content/`. Throws, naming the file, where a file cannot be read. */
export const loadVillage = (): Village => {
  const national = yamlFiles('content/betraege/*.yaml').flatMap(([file, data]) => amountsOf(file, data));
  const municipalities = yamlFiles('content/kommunen/*.yaml') as unknown as [string, Municipality][];
  const own = municipalities.flatMap(([file, { amounts }]) => amountsOf(file, amounts));
  const amounts = Object.fromEntries([...national, ...own]);
  const services = municipalities.flatMap(([, data]) => Object.entries(data.services));
  return {
    amounts,
    texts: Object.fromEntries(Object.entries(amounts).map(([id, { text }]) => [id, text])),
    terms: termFiles().map(({ file, data }) => ({
      id: /([^/]+)\.md$/.exec(file)?.[1] ?? '',
      title: String(data['title']),
    })),
    services: Object.fromEntries(services.map(([id, { state }]) => [id, state])),
    lessons: lessonFiles(),
    isWord,
  };
};

const amountsOf = (file: string, data: Readonly<Record<string, unknown>>): [string, Amount][] =>
  Object.entries(data).map(([id, amount]) => [id, { ...(amount as Amount), file }]);
