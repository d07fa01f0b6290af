import { crash } from './support/crash.js';

/* npm run test:crash: 10,000 pledges, the process killed 40 times, on each database; `-- sqlite` or `-- postgres` is one alone. */

const kinds = (['sqlite', 'postgres'] as const).filter((kind) => process.argv.length === 2 || process.argv.includes(kind));

for (const kind of kinds) {
  const before = performance.now();
  const report = await crash({ kind, pledges: 10_000, kills: 40, senders: 16, random: Math.random });
  const whole = report.lost.length + report.changed.length === 0 && report.rows === report.acknowledged && report.received === report.rows;
  console.log(`${kind}: ${report.acknowledged} acknowledged, ${report.kills} kills, ${report.retries} tries again, ${report.lost.length} lost, ${report.changed.length} changed, ${report.rows} rows, ${report.received} in the trail, ${((performance.now() - before) / 1000).toFixed(0)} s`);
  if (!whole) process.exitCode = 1;
}
