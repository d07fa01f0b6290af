const levels = ['debug', 'info', 'log', 'warn', 'error'] as const;

/** One message of the console. */
export interface Message {
  readonly level: (typeof levels)[number];
  readonly text: string;
}

/** What the page says in its console while `act` runs; nothing of it is printed. An error that escapes fails the test by itself. */
export async function heard(act: () => unknown): Promise<Message[]> {
  const messages: Message[] = [];
  const before = levels.map((level) => console[level]);
  for (const level of levels) console[level] = (...words: unknown[]) => messages.push({ level, text: words.map(String).join(' ') });
  try {
    await act();
  } finally {
    levels.forEach((level, index) => (console[level] = before[index] as typeof console.log));
  }
  return messages;
}

/** The same as problems: any message at all is one. */
export async function consoleProblems(act: () => unknown): Promise<string[]> {
  return (await heard(act)).map(({ level, text }) => `console.${level}: ${text}`);
}
