/** Whether an address can't be sent to: only a whole https address can, or an http one of this very machine, for trials. */
export function endpointProblem(address: string): boolean {
  try {
    const { protocol, hostname, username, password } = new URL(address);
    const safe = protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
    // A browser sends nothing to an address that holds a name or a password.
    return !safe || username + password !== '';
  } catch {
    return true;
  }
}
