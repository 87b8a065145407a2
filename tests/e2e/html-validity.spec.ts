import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { siteFolder } from '../../src/commands/build-site.ts';
import { pagesOf } from '../offline/served-site.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

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
