// Draws icon.svg as icon.png, which is what the gallery takes: `node assets/render-icon.mjs`, with Chromium installed.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../tests/vscode/chromium.mjs';

const SIDE = 256;

const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE } });
  const drawing = readFileSync(new URL('icon.svg', import.meta.url), 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: fileURLToPath(new URL('icon.png', import.meta.url)), omitBackground: true });
} finally {
  await browser.close();
}
