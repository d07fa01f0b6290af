import { spawn } from 'node:child_process';

/**
 * A program that goes on until it is stopped; it is there once it has said so.
 * @param {string} command
 * @param {string[]} options
 * @param {RegExp} ready what it prints then
 * @param {Record<string, string>} [environment]
 * @returns {Promise<{ stop: () => Promise<void> }>}
 */
export function start(command, options, ready, environment = {}) {
  // A group of its own: its workers end with it.
  const child = spawn(command, options, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (/** @type {Buffer} */ chunk) => {
      said = (said + chunk).slice(-10_000);
      if (ready.test(said)) resolve({ stop });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('close', (status) => reject(new Error(`${command} ended (${status}):\n${said}`)));
  });
}
