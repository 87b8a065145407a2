import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { siteFolder } from '../../src/commands/build-site.ts';
import { pagesOf } from '../offline/served-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Generated markup: how tags are written is no question of validity.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Phone numbers may break between their groups; on a narrow screen they must.
    'tel-non-breaking': 'off',
    // Titles carry the name of the site for people with many tabs.
    'long-title': 'off',
    // Styles and the definition of an exercise stand in the page: one answer of the server is enough to draw it.
    'require-sri': 'off',
  },
});

for (const { path } of pagesOf()) {
  test(`${path} is valid HTML`, async () => {
    const file = join(siteFolder, path.endsWith('/') ? `${path}index.html` : path);
    const { results } = await validator.validateFile(file);
    const lines = results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(lines).toEqual([]);
  });
}
