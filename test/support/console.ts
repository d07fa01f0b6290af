const levels = ['debug', 'info', 'log', 'warn', 'error'] as const;

/** One message of the console, or an error that escaped. */
export interface Message {
  readonly level: (typeof levels)[number] | 'uncaught';
  readonly text: string;
}

/** What the page says in its console, and which errors escape, while `act` runs. Nothing of it is printed. */
export async function heard(act: () => unknown): Promise<Message[]> {
  const messages: Message[] = [];
  const before = levels.map((level) => console[level]);
  const handleError = (event: ErrorEvent) => messages.push({ level: 'uncaught', text: event.message });
  const handleRejection = (event: PromiseRejectionEvent) => messages.push({ level: 'uncaught', text: String(event.reason) });
  for (const level of levels) console[level] = (...words: unknown[]) => messages.push({ level, text: words.map(String).join(' ') });
  window.addEventListener('error', handleError);
  window.addEventListener('unhandledrejection', handleRejection);
  try {
    await act();
  } finally {
    levels.forEach((level, index) => (console[level] = before[index] as typeof console.log));
    window.removeEventListener('error', handleError);
    window.removeEventListener('unhandledrejection', handleRejection);
  }
  return messages;
}

/** The same as problems: any message at all is one. */
export async function consoleProblems(act: () => unknown): Promise<string[]> {
  return (await heard(act)).map(({ level, text }) => `console.${level}: ${text}`);
}
