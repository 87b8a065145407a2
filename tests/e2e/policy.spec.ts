import { expect, test } from '@playwright/test';
import { pageTypes } from '../weight/site-pages.ts';

for (const path of pageTypes()) {
  test(`${path} keeps the policy and asks no other server`, async ({ page, baseURL }) => {
    const complaints: string[] = [];
    const elsewhere: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) elsewhere.push(request.url());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
    const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
    for (const rule of ["default-src 'none'", "form-action 'none'", "connect-src 'self'", "base-uri 'none'"])
      expect(policy).toContain(rule);
    expect(policy).not.toContain('unsafe-inline');
  });
}
