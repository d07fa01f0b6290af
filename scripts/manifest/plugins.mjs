/*
 * What the analyzer leaves out or leaves in. The manifest is what an integrator's editor and our own tables read: it holds
 * what the page may use, and nothing else.
 */

/**
 * @typedef {import('custom-elements-manifest/schema').ClassDeclaration & import('custom-elements-manifest/schema').CustomElement} Element
 * @typedef {Element & { status?: string | undefined, since?: string | undefined }} Declaration
 * @typedef {{ declarations?: Declaration[] }} Module
 */

/** Keeps @status and @since, which the analyzer does not know. */
export const documentationTags = {
  name: 'documentation-tags',
  /** @param {{ ts: typeof import('typescript'), node: import('typescript').Node, moduleDoc: Module }} phase */
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
    if (!declaration) return;
    for (const tag of ts.getJSDocTags(node)) {
      const name = tag.tagName.text;
      if (name === 'status' || name === 'since') declaration[name] = ts.getTextOfJSDocComment(tag.comment);
    }
  },
};

/** Drops the events that the analyzer guesses from `dispatchEvent(new SomeEvent())`: they have no name. */
export const namedEvents = {
  name: 'named-events',
  /** @param {{ customElementsManifest: { modules: Module[] } }} phase */
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarationsOf(customElementsManifest)) {
      if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
    }
  },
};

/** Drops private and protected members, and what is of the class rather than of an element. */
export const publicMembers = {
  name: 'public-members',
  /** @param {{ customElementsManifest: { modules: Module[] } }} phase */
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarationsOf(customElementsManifest)) {
      if (declaration.members) declaration.members = declaration.members.filter((member) => Boolean(member.name) && !('static' in member && member.static) && (member.privacy === undefined || member.privacy === 'public'));
    }
  },
};

/** @param {{ modules: Module[] }} manifest */
const declarationsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations ?? []);
