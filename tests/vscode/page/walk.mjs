// The packaged extension as a user has it: installed from the .vsix, looked at and used through the page alone.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../chromium.mjs';
import { createProfile, installExtension, startCodeServer } from '../code-server/start.mjs';
import { createWorkspace } from '../workspace.mjs';
import { Workbench } from './workbench.mjs';

const ROOT = join(import.meta.dirname, '../../..');
const PICTURES = join(ROOT, 'docs/images');
/** Where the page is shown when a step fails. */
const FAILURE = join(ROOT, '.vscode-test/failure.png');

/** `screenshots`: write the pictures of the README anew. */
export async function walkAsUser({ screenshots }) {
  const profile = createProfile(screenshots ? PICTURE_SETTINGS : {});
  const workspace = createWorkspace();
  const empty = createWorkspace({ hasSources: false });
  installExtension(profile, join(ROOT, 'stet.vsix'));
  const server = await startCodeServer(profile);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 620 }, deviceScaleFactor: 2 });
    const openFolder = (folder) => page.goto(`${server.url}?folder=${encodeURIComponent(folder)}`);
    const workbench = new Workbench(page, { pictures: screenshots ? PICTURES : null });
    const steps = async () => {
      await openFolder(workspace.folder);
      await walk(workbench, workspace.folder);
      await openFolder(empty.folder);
      await firstRun(workbench);
    };
    await steps().catch(async (error) => {
      mkdirSync(join(FAILURE, '..'), { recursive: true });
      await page.screenshot({ path: FAILURE });
      throw new Error(`${error.message}\nThe page at that moment: ${FAILURE}`, { cause: error });
    });
  } finally {
    await browser.close();
    await server.stop();
    profile.dispose();
    workspace.dispose();
    empty.dispose();
  }
}

/** Calm pictures: text and findings, little else. In larger text a hover would be taller than the editor lets it be. */
const PICTURE_SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  'editor.fontSize': 13,
  'editor.wordWrap': 'bounded',
  'editor.wordWrapColumn': 108,
  'editor.minimap.enabled': false,
  'editor.lineNumbers': 'off',
  'editor.glyphMargin': false,
  'editor.folding': false,
  'editor.lightbulb.enabled': 'off',
  'editor.hover.above': false,
  'editor.occurrencesHighlight': 'off',
  'editor.matchBrackets': 'never',
  'breadcrumbs.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'editor.unicodeHighlight.ambiguousCharacters': false,
};

async function walk(workbench, folder) {
  await workbench.open('draft.md');
  await workbench.unfold('Sources');
  await workbench.listed(/River traders/);
  await workbench.fold('harbor');
  await workbench.widenSideBar(180);
  await workbench.picture('sources.png');
  await workbench.unfold('harbor');
  await workbench.squiggleOn('no longer signing');
  await workbench.status(/\d+ sources · \d+ findings/);
  await workbench.rest();
  await workbench.picture('squiggle.png');

  await workbench.hover('no longer signing', /beyond March/);
  await workbench.picture('hover.png');

  await workbench.quickFixes('no longer signing', /Replace with the wording/);
  await workbench.picture('quick-fix.png');
  await workbench.choose(/Replace with the wording/);
  await workbench.reads('beyond March');

  await workbench.quickFixes('rumor from the Gulf', /^Cite /);
  await workbench.choose(/^Cite /);
  await workbench.reads('to the line’ [@');
  await workbench.save();

  await workbench.quickFixes('31 June 2024', /^Ignore this date\.invalid/);
  await workbench.choose(/^Ignore this date\.invalid/);
  await workbench.pick('It is wrong');
  await workbench.answer('the fiscal year');
  await workbench.noSquiggleOn('31 June 2024');

  await workbench.hover('27 January 2026', /Date differs/);
  await workbench.explain('date.mismatch');
  await workbench.show('draft.md');

  const saved = readFileSync(join(folder, 'draft.md'), 'utf8');
  assert.match(saved, /no longer signing contracts beyond March\."/);
  assert.match(saved, /adds a kilometer to the line’?'? ?\[@[\w-]+/);
  const decisions = JSON.parse(readFileSync(join(folder, '.stet/decisions.json'), 'utf8'));
  const [decision] = Object.values(decisions);
  assert.equal(decision.decision, 'no-issue');
  assert.equal(decision.reason, 'the fiscal year');
}

/** A folder without sources: nothing is underlined, and the way out is offered. */
async function firstRun(workbench) {
  await workbench.open('draft.md');
  await workbench.status(/no sources/);
  await workbench.unfold('Sources');
  await workbench.offered('Choose Sources…');
  await workbench.rest();
  await workbench.walkthrough('Check a Draft with Stet', 'Choose your sources');
}
