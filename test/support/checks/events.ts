/** What is wrong with an event of the kit, as the page hears it at its document. */
export function eventProblems(event: Event): string[] {
  const { type, bubbles, composed } = event;
  return [
    ...(type.startsWith('trousse-') ? [] : [`"${type}" is not named trousse-*.`]),
    ...(bubbles ? [] : [`"${type}" does not bubble.`]),
    ...(composed ? [] : [`"${type}" stays inside shadow roots.`]),
    ...(event.constructor === Event || event.constructor === CustomEvent ? [`"${type}" is no typed subclass of Event.`] : []),
  ];
}

/** The events of one name that reach the document while `act` runs; `act` may wait for what it starts. */
export async function eventsDuring(name: string, act: () => unknown): Promise<Event[]> {
  const events: Event[] = [];
  const hear = (event: Event) => events.push(event);
  document.addEventListener(name, hear);
  await act();
  document.removeEventListener(name, hear);
  return events;
}
