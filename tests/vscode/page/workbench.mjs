// What a user can see and do in the page. Every step waits, within bounds, for what it is about.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const OPEN_MS = 60_000;
const STEP_MS = 20_000;
/** For the fading in of widgets, before a picture is taken. */
const FADE_MS = 600;
/** How often a menu of quick fixes is asked for, and how long it may take to show. */
const MENU_TRIES = 4;
const MENU_MS = 5000;
/** How often, and how long apart, the place of something drawn is asked for. */
const BOX_TRIES = 20;
const BOX_MS = 100;

export class Workbench {
  #page;
  #pictures;

  /** `pictures`: folder to write them into, or null. */
  constructor(page, { pictures }) {
    this.#page = page;
    this.#pictures = pictures;
    page.setDefaultTimeout(STEP_MS);
  }

  async open(name) {
    const page = this.#page;
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: OPEN_MS });
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-widget input').waitFor();
    await page.keyboard.type(name);
    await page.locator(`.quick-input-list .monaco-list-row[aria-label*="${name}"]`).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: name }).waitFor();
    await page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Opens a section of the explorer. */
  async unfold(title) {
    await this.#toggle(title, 'true');
  }

  async fold(title) {
    await this.#toggle(title, 'false');
  }

  /** Draws the side bar wider by some pixels. */
  async widenSideBar(by) {
    const { x, y, width, height } = await this.#boxOf(this.#page.locator('.part.sidebar'));
    const edge = { x: x + width, y: y + height / 2 };
    await this.#page.mouse.move(edge.x, edge.y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(edge.x + by, edge.y, { steps: 4 });
    await this.#page.mouse.up();
    await this.#page.mouse.move(edge.x + 2 * by, edge.y);
  }

  /** Waits for a row of the view that was unfolded last. */
  async listed(pattern) {
    await this.#page
      .locator('.pane.expanded .custom-view-tree-node-item', { hasText: pattern })
      .first()
      .waitFor();
  }

  /** Waits for a button of a view without rows. */
  async offered(label) {
    await this.#page.locator('.welcome-view .monaco-button', { hasText: label }).first().waitFor();
  }

  /** Clicks on the code in the hover that is shown, and waits for the page behind it, which is shown as a preview. */
  async explain(code) {
    await this.#page.locator('.monaco-hover:visible a.code-link', { hasText: code }).first().click();
    await this.#page.locator('.tab.active', { hasText: `${code}.md` }).waitFor();
    await this.#page.locator('iframe.webview.ready').first().waitFor();
  }

  /** Back to a document whose tab is there. */
  async show(name) {
    await this.#page.locator('.tab', { hasText: name }).click();
    await this.#page.locator('.tab.active', { hasText: name }).waitFor();
  }

  async walkthrough(title, step) {
    await this.#runCommand('Welcome: Open Walkthrough');
    await this.#page.locator('.quick-input-widget input').fill(title);
    await this.#page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
    await this.#page.locator('.getting-started-step', { hasText: step }).first().waitFor();
  }

  /** Waits for a squiggle whose box lies over words of the view line. */
  async squiggleOn(words) {
    await this.#squiggle(words, true);
  }

  async noSquiggleOn(words) {
    await this.#squiggle(words, false);
  }

  /** Waits for the status item; there is to be one only. */
  async status(pattern) {
    const items = this.#page.locator('.statusbar-item', { hasText: pattern });
    await items.first().waitFor();
    const count = await items.count();
    if (count !== 1) throw new Error(`${count} status items are like ${pattern}.`);
  }

  async hover(words, pattern) {
    const { x, y } = centreOf(await this.#reveal(words));
    await this.#page.mouse.move(x - 80, y - 60);
    await this.#page.mouse.move(x, y, { steps: 8 });
    await this.#page.locator('.monaco-hover:visible', { hasText: pattern }).first().waitFor();
  }

  /** Ctrl+. with the cursor in these words. A menu closes when new findings come in under it: then it is asked for again. */
  async quickFixes(words, title) {
    for (let left = MENU_TRIES; left > 0; left--) {
      await this.#page.keyboard.press('Escape');
      await this.#reveal(words);
      await this.#page.keyboard.press('Control+.');
      const isLast = left === 1;
      const shown = this.#action(title).waitFor(isLast ? {} : { timeout: MENU_MS });
      if (isLast) await shown;
      else if (
        await shown.then(
          () => true,
          () => false,
        )
      )
        return;
    }
  }

  /** Of the menu that `quickFixes` opened. What it does comes a moment later: wait for it with `reads`. */
  async choose(title) {
    await this.#action(title).click();
  }

  /** Of a list that asks. */
  async pick(label) {
    await this.#page.locator('.quick-input-list .monaco-list-row', { hasText: label }).click();
  }

  /** Of a box that asks. */
  async answer(text) {
    await this.#page.locator('.quick-input-widget input').fill(text);
    await this.#page.keyboard.press('Enter');
  }

  /** Waits until these words stand in the draft. */
  async reads(words) {
    await this.#reveal(words);
  }

  async save() {
    await this.#page.locator('.tab.active.dirty').waitFor();
    await this.#page.keyboard.press('Control+S');
    await this.#page.locator('.tab.dirty').waitFor({ state: 'detached' });
  }

  /** Away from what was worked on: the cursor at the beginning, nothing but the text in the window. */
  async rest() {
    await this.#page.keyboard.press('Control+Home');
    await this.#page.mouse.move(2, 2);
    const sideBar = this.#page.locator('.part.sidebar');
    if (await sideBar.isVisible()) await this.#page.keyboard.press('Control+B');
  }

  async picture(name) {
    if (this.#pictures === null) return;
    mkdirSync(this.#pictures, { recursive: true });
    await this.#page.waitForTimeout(FADE_MS);
    await this.#page.screenshot({ path: join(this.#pictures, name) });
  }

  /** The box of what is drawn. The editor draws it anew when findings come in, and for a moment it has none. */
  async #boxOf(locator) {
    for (let left = BOX_TRIES; left > 0; left--) {
      const box = await locator.boundingBox();
      if (box !== null) return box;
      await this.#page.waitForTimeout(BOX_MS);
    }
    throw new Error(`Not drawn: ${locator}`);
  }

  async #squiggle(words, isWanted) {
    const box = await this.#reveal(words);
    await this.#page.waitForFunction(hasSquiggle, { box, isWanted });
  }

  async #toggle(title, isExpanded) {
    const header = this.#page.locator('.pane-header', { hasText: title });
    await header.waitFor();
    if ((await header.getAttribute('aria-expanded')) !== isExpanded) await header.click();
  }

  async #runCommand(title) {
    await this.#page.keyboard.press('F1');
    await this.#page.locator('.quick-input-widget input').fill(`>${title}`);
    await this.#page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
  }

  #action(title) {
    return this.#page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first();
  }

  /** Finds the words with the editor's own search and leaves the cursor before them. Gives their box in pixels of the page. */
  async #reveal(words) {
    const page = this.#page;
    await page.keyboard.press('Control+F');
    await page.locator('.find-widget.visible textarea').first().fill(words);
    const matches = (pattern) => page.locator('.find-widget .matchesCount', { hasText: pattern }).waitFor();
    await matches(/ of [1-9]/);
    await page.keyboard.press('Enter');
    await matches(/^[1-9]\d* of/);
    await page.keyboard.press('Escape');
    // The words may be broken over two lines: then the box of their first part.
    const box = await this.#boxOf(page.locator('.editor-instance .selected-text').first());
    await page.keyboard.press('ArrowLeft');
    return box;
  }
}

function centreOf({ x, y, width, height }) {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Runs in the page. Squiggles are drawn apart from the text: one belongs to words when its box meets theirs. */
function hasSquiggle({ box: { x, y, width, height }, isWanted }) {
  const squiggles = document.querySelectorAll('[class*="squiggly-"]');
  const isThere = [...squiggles].some((squiggle) => {
    const { left, right, top, bottom } = squiggle.getBoundingClientRect();
    return left < x + width && right > x && top < y + height && bottom > y;
  });
  return isThere === isWanted;
}
