/**
 * All that a page says and asks for from now on: console messages, errors that escape, reports of its policy, requests.
 * The browser's own call for an icon is not the page's, and what is drawn from a data: address asks nobody.
 */
export function watch(page) {
  const heard = { messages: [], requests: [] };
  page.on('console', (message) => heard.messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.messages.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`));
  page.on('request', (request) => {
    if (!/^data:|\/favicon\.svg$/.test(request.url())) heard.requests.push(request.url());
  });
  return heard;
}
