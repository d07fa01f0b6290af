/** Codes, numbers and routes: a line of the log never holds what a person wrote, nor where she wrote from. */
export type Log = (event: string, detail?: Readonly<Record<string, string | number | boolean | undefined>>) => void;

/** One line of JSON an event. */
export const logTo = (write: (line: string) => void, now: () => Date): Log => (event, detail = {}) => write(`${JSON.stringify({ at: now().toISOString(), event, ...detail })}\n`);

/**
 * What a fault of ours is called in the log: its class and its code, and where it is in our code. Its message may hold what
 * a person wrote (a database's error quotes the row), and stays out.
 */
export function faultOf(error: unknown): { readonly error: string; readonly code?: string; readonly place?: string } {
  const { name = 'Error', code, stack = '' } = Object(error) as { name?: string; code?: unknown; stack?: string };
  const place = /\/([\w.-]+\.[cm]?[jt]s:\d+)/.exec(stack.split('\n').find((line) => /^\s+at /.test(line) && !line.includes('node_modules') && !line.includes('node:')) ?? '')?.[1];
  return { error: name, ...(typeof code === 'string' && { code }), ...(place !== undefined && { place }) };
}
