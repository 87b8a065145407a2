import { defineConfig } from '@playwright/test';
import { installedBrowser, quietBrowser } from './src/commands/find-browser.ts';

const port = Number(process.env['E2E_PORT'] ?? 4399);
const executablePath = installedBrowser();
const args = quietBrowser();
const folders = ['e2e', 'a11y', 'visual', 'offline', 'weight'];

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  // Generous: two browsers share two cores with the server, and nobody is asked to be fast here.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // Storing the whole site for every test would take most of the time; that is what tests/offline is for.
    serviceWorkers: 'block',
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
  },
  projects: folders.map((folder) => ({
    name: folder,
    testDir: `tests/${folder}`,
    use: folder === 'offline' ? { serviceWorkers: 'allow' } : {},
  })),
  webServer: {
    command: 'node src/commands/serve.ts',
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
