import { defineConfig } from '@playwright/test';
import { installedBrowser } from './src/commands/find-browser.ts';

const port = Number(process.env['E2E_PORT'] ?? 4399);
const executablePath = installedBrowser();
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
const folders = ['e2e', 'a11y', 'offline', 'visual', 'weight'];

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
  },
  projects: folders.map((folder) => ({ name: folder, testDir: `tests/${folder}` })),
  webServer: {
    command: 'node src/commands/serve.ts',
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
