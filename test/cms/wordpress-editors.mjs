// Acts in WordPress's administration: logging in, writing a post in one of the editors, publishing the post.
/* global wp, tinymce -- in pages of WordPress’s */
import { copy, paste } from './clipboard.mjs';

/** For the site: its users by role, and the classic editor at `…?classic`. Publishes what waits for review. */
export const rolesPlugin = `<?php
add_filter( 'use_block_editor_for_post', function ( $use ) { return $use && ! isset( $_GET['classic'] ); } );
add_action( 'init', function () {
  foreach ( [ 'administrator', 'editor', 'author', 'contributor' ] as $role ) {
    if ( username_exists( $role ) ) continue;
    $user = wp_insert_user( [ 'user_login' => $role, 'user_pass' => 'password', 'role' => $role ] );
    update_user_meta( $user, 'wp_persisted_preferences', [
      'core/edit-post' => [ 'welcomeGuide' => false ], '_modified' => gmdate( 'c' ),
    ] );
  }
  if ( isset( $_GET['reviewed'] ) ) {
    $id = (int) $_GET['reviewed'];
    // Without a filter, since publishing must not change the text. A post in review has no slug yet.
    $GLOBALS['wpdb']->update( $GLOBALS['wpdb']->posts, [ 'post_name' => "pasted-$id" ], [ 'ID' => $id ] );
    clean_post_cache( $id );
    wp_publish_post( $id );
    echo get_permalink( $id );
    exit;
  }
}, 99 );`;

/** In the page: whether the block editor waits for a title. */
const blockEditorIsThere = () => {
  const canvas = document.querySelector('iframe[name=editor-canvas]')?.contentDocument;
  const title = (canvas ?? document).querySelector('.editor-post-title__input');
  return !!title && title === title.ownerDocument.activeElement;
};

/** In the page: the text of the post in the block editor. */
const blocks = () => wp.data.select('core/editor').getEditedPostContent();

/** In the page: a new, empty paragraph at the end, with the caret in it. */
const addParagraph = () => {
  const { createBlock } = wp.blocks;
  const { dispatch, select } = wp.data;
  const { length } = select('core/block-editor').getBlockOrder();
  const paragraph = createBlock('core/paragraph');
  return dispatch('core/block-editor')
    .insertBlock(paragraph, length, undefined, true, 0)
    .then(() => paragraph.clientId);
};

/** In the page: whether the caret is in a block. */
const hasCaret = (clientId) => {
  const canvas = document.querySelector('iframe[name=editor-canvas]')?.contentDocument ?? document;
  const block = canvas.querySelector(`[data-block="${clientId}"]`);
  return !!block && block.contains(canvas.activeElement);
};

/** In the page: the text of the post in the classic editor's view. */
const classicText = () => {
  const isText = document.querySelector('#wp-content-wrap').matches('.html-active');
  return isText ? document.querySelector('#content').value : tinymce.get('content').getContent();
};

/** A person with a role, logged in to a WordPress, in a page of Chromium's. */
export class WordPressUser {
  /** @param page @param clipboard another page, from which is copied @param {string} origin the site's */
  constructor(page, clipboard, origin) {
    this.page = page;
    this.clipboard = clipboard;
    this.origin = origin;
  }

  /** A user of that role, in pages that close with the test. */
  static async loggedIn(engine, test, origin, role) {
    const user = new WordPressUser(await engine.newPage(test), await engine.newPage(test), origin);
    await user.logIn(role);
    return user;
  }

  async logIn(role) {
    const { page } = this;
    await page.goto(`${this.origin}/wp-login.php`);
    await page.evaluate((name) => {
      document.querySelector('#user_login').value = name;
      document.querySelector('#user_pass').value = 'password';
      document.querySelector('#loginform').submit();
    }, role);
    await page.waitFor(
      () => location.pathname === '/wp-admin/' && document.readyState === 'complete',
    );
  }

  /** The address of a post, published by another user where its author may not publish. */
  async #addressOf(id) {
    return (await fetch(`${this.origin}/?reviewed=${id}`)).text();
  }

  /** Saves a text by the REST API, as the block editor does. Returns the post's address. */
  async saveByRest(content) {
    const id = await this.page.evaluate(async (text) => {
      const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
      const response = await fetch('/wp-json/wp/v2/posts', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-wp-nonce': nonce },
        body: JSON.stringify({ title: 'Pasted', content: text, status: 'pending' }),
      });
      return (await response.json()).id;
    }, content);
    return this.#addressOf(id);
  }

  /** Opens the block editor, and writes a title. The caret is in the first paragraph then. */
  async openBlockEditor() {
    const { page } = this;
    await page.goto(`${this.origin}/wp-admin/post-new.php`);
    await page.waitFor(blockEditorIsThere);
    await page.native.keyboard.type('Pasted');
    await page.press('Enter');
    await page.waitFor(() => wp.data.select('core/block-editor').getSelectedBlockClientId());
  }

  /** Pastes a line into the empty paragraph that has the caret. Returns the post's text once that is there. */
  async pasteIntoBlocks(line, place, options) {
    await copy(this.clipboard, line, place);
    const before = await this.page.evaluate(blocks);
    await paste(this.page, options);
    return this.page.waitFor((old) => {
      const text = wp.data.select('core/editor').getEditedPostContent();
      return text !== old && text;
    }, before);
  }

  async nextParagraph() {
    const paragraph = await this.page.evaluate(addParagraph);
    await this.page.waitFor(hasCaret, paragraph);
  }

  /** Clicks “Publish”, or “Submit for review”, twice, as WordPress requires. Returns the post's address. */
  async publishBlocks() {
    const { page } = this;
    await page.click('.editor-post-publish-panel__toggle');
    await page.click('.editor-post-publish-panel .editor-post-publish-button');
    const id = await page.waitFor(() => {
      const { getEditedPostAttribute, isSavingPost, isEditedPostDirty, getCurrentPost } =
        wp.data.select('core/editor');
      const isSaved = ['publish', 'pending'].includes(getCurrentPost().status);
      return isSaved && !isSavingPost() && !isEditedPostDirty() && getEditedPostAttribute('id');
    });
    return this.#addressOf(id);
  }

  /** Opens the classic editor in a view: `tmce` (Visual) or `html` (Text). */
  async openClassicEditor(view) {
    const { page } = this;
    await page.goto(`${this.origin}/wp-admin/post-new.php?classic`);
    await page.waitFor(() => document.readyState === 'complete' && 'tinymce' in window);
    await page.evaluate(() => {
      document.querySelector('#title').value = 'Pasted';
    });
    await this.switchView(view);
  }

  async switchView(view) {
    await this.page.evaluate((name) => document.querySelector(`#content-${name}`).click(), view);
    await this.page.waitFor((name) => {
      const isThere = name === 'html' || tinymce.get('content')?.initialized;
      return isThere && document.querySelector('#wp-content-wrap').matches(`.${name}-active`);
    }, view);
  }

  /** Pastes a line into the classic editor's view, and begins a new paragraph. */
  async pasteIntoClassic(line, place, view) {
    const { page } = this;
    await copy(this.clipboard, line, place);
    await page.native.bringToFront();
    await page.evaluate((name) => {
      if (name === 'html') document.querySelector('#content').focus();
      else tinymce.get('content').focus();
    }, view);
    const before = await page.evaluate(classicText);
    await paste(page);
    await page.waitFor((old, text) => (0, eval)(text)() !== old, before, `(${classicText})`);
    await page.press('Enter', ...(view === 'html' ? ['Enter'] : []));
  }

  /** Clicks “Publish”, or “Submit for Review”. Returns the post's address. */
  async publishClassic() {
    const { page } = this;
    const id = await page.evaluate(() => document.querySelector('#post_ID').value);
    // The button does nothing while a draft is being saved.
    await page.waitFor(() => !document.querySelector('#publish').matches('.disabled'));
    await page.evaluate(() => document.querySelector('#publish').click());
    await page.waitFor(
      () => location.pathname.endsWith('/post.php') && document.readyState === 'complete',
    );
    return this.#addressOf(id);
  }
}
