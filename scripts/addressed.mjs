/**
 * A page of the demo with the address of the script in the place of `{script}`, and of the folder that holds it in that of
 * `{base}`.
 * @param {string} page
 * @param {string} script
 */
export const addressed = (page, script) => page.replaceAll('{script}', script).replaceAll('{base}', script.replace(/[^/]*$/, ''));
