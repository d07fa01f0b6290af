import { site } from './visit.mjs';

/* The block editor, driven as a person does. Its markup changes from a version to another: each place has its names here. */

const places = {
  inserter: '.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle',
  search: '.block-editor-inserter__search input',
  gear: '.edit-post-header__settings .interface-pinned-items button, .editor-header__settings .interface-pinned-items button',
  inspector: '.block-editor-block-inspector',
  publish: '.editor-post-publish-panel__toggle, .editor-post-publish-button__button',
  confirm: '.editor-post-publish-panel .editor-post-publish-button',
  published: '.post-publish-panel__postpublish a, .components-snackbar a',
};

/** Opens a new page in the editor, and closes its welcome. */
export async function openEditor(person, type = 'post') {
  const { page } = person;
  await person.go(`/wp-admin/post-new.php?post_type=${type}`);
  await page.waitForSelector(places.inserter);
  await page.evaluate(() => {
    const { dispatch } = window.wp.data;
    for (const name of ['core/edit-post', 'core']) dispatch('core/preferences').set(name, 'welcomeGuide', false);
  });
  return editorOf(page);
}

function editorOf(page) {
  /** Newer editors draw the page in a frame of its own. */
  const canvas = async () => {
    const frame = page.frames().find((one) => one.name() === 'editor-canvas');
    return frame ?? page.mainFrame();
  };
  return {
    page,
    canvas,
    title: async (text) => {
      const frame = await canvas();
      await (await frame.waitForSelector('.editor-post-title__input')).click();
      await page.keyboard.type(text);
    },
    /** Adds a block as one finds it: by a word, in the list. */
    insert: async (word, name) => {
      await page.click(places.inserter);
      await page.waitForSelector(places.search);
      await page.type(places.search, word);
      await (await page.waitForSelector(`.editor-block-list-item-${name.replace(/^core\//, '').replace('/', '-')}`)).click();
      await page.click(places.inserter);
      await (await canvas()).waitForSelector(`[data-type="${name}"]`);
      if (!(await page.$(places.inspector))) await page.click(places.gear);
      await page.waitForSelector(places.inspector);
    },
    /** The sidebar's field of a label. */
    field: (label) => page.waitForSelector(`xpath/.//label[contains(., ${JSON.stringify(label)})]`).then((found) => found.evaluateHandle((node) => node.control ?? node.closest('.components-base-control').querySelector('input, select, textarea'))),
    open: async (panel) => (await page.waitForSelector(`xpath/.//button[contains(@class, 'components-panel__body-toggle') and contains(., ${JSON.stringify(panel)})]`)).click(),
    publish: async () => {
      await page.click(places.publish);
      await (await page.waitForSelector(places.confirm)).click();
      await page.waitForSelector(places.published);
      const { id, content } = await page.evaluate(() => {
        const post = window.wp.data.select('core/editor').getCurrentPost();
        return { id: post.id, content: typeof post.content === 'string' ? post.content : post.content.raw };
      });
      return { id, content, address: `${site.origin}/?p=${id}` };
    },
  };
}
