type Listening = { readonly target: EventTarget; readonly type: string; readonly listener: unknown; readonly capture: boolean; readonly signal: AbortSignal | undefined };

const captures = (options: unknown): boolean => (typeof options === 'object' && options ? Boolean((options as AddEventListenerOptions).capture) : Boolean(options));

/** What `element` listens to out of itself (window, document, its ancestors) and forgets to stop listening to, while `act` adds it and takes it away. */
export async function listenerProblems(element: Element, act: () => unknown): Promise<string[]> {
  const open = new Set<Listening>();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    if (isOutside(target, element)) open.add({ target, type, listener, capture: captures(options), signal: typeof options === 'object' ? options?.signal : undefined });
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    for (const one of open) if (one.target === target && one.type === type && one.listener === listener && one.capture === captures(options)) open.delete(one);
    return removeEventListener.call(target, type, listener, options);
  };
  try {
    await act();
  } finally {
    Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
  }
  return [...open].filter(({ signal }) => !signal?.aborted).map(({ target, type }) => `The element still listens to "${type}" of ${target.constructor.name}.`);
}

function isOutside(target: EventTarget, element: Element): boolean {
  if (!(target instanceof Node)) return target === window;
  return target !== element && target !== element.shadowRoot && !(element.shadowRoot?.contains(target) ?? false) && target.isConnected && target.contains(element);
}
