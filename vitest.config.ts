import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The editor's own module is there only in its extension host.
  resolve: { alias: { vscode: `${import.meta.dirname}/tests/client/vscode.ts` } },
  test: { setupFiles: ['tests/setup.ts'], include: ['tests/**/*.test.ts'], testTimeout: 20_000 },
});
