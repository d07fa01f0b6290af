import { completeWeek, defaultWeek } from './defaults.js';
import { categories, type Stage, type Week, type WeekInput } from './week.js';

/** Every field of a week by its name, as text; work as seven numbers. */
function fieldsOf(week: Week): [string, string][] {
  const { hours, ...rest } = week;
  const flat = { ...rest, ...hours, ...hours.sleep, work: hours.work.join(' '), sleep: '' };
  return Object.entries(flat).map(([name, value]) => [name, String(value)]);
}

/** A week as one line of text, for a link: what differs from its stage's and age's defaults. No JSON: hosts are known to patch it. */
export function encodeWeek(week: Week): string {
  const { stage, age } = week;
  const start = new Map(fieldsOf(completeWeek({ stage, age })));
  const said = fieldsOf(week).filter(([name, value]) => name === 'stage' || name === 'age' || start.get(name) !== value);
  return said.map((field) => field.join('=')).join(';');
}

/** What a link says, not yet validated: a schema reads it next. */
export function decodeWeek(text: string): unknown {
  const week: Record<string, unknown> = {};
  const hours: Record<string, unknown> = {};
  const sleep: Record<string, unknown> = {};
  for (const field of text.split(';')) {
    const [name = '', value = ''] = field.split('=');
    const home = name === 'school' || name === 'off' ? sleep : categories.includes(name as never) ? hours : week;
    home[name] = name === 'work' ? value.split(' ').map(Number) : readValue(value);
  }
  return { ...week, hours: { ...hours, sleep } };
}

function readValue(text: string): unknown {
  if (text === 'null') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  return text === '' || Number.isNaN(Number(text)) ? text : Number(text);
}

/** The week at another stage or age: what a person said stays, what was a default follows. */
export function moveWeek(week: Week, stage: Stage, age?: number): Week {
  const said = decodeWeek(encodeWeek(week)) as WeekInput;
  return completeWeek({ ...said, stage, age: age ?? (week.age === defaultWeek(week.stage).age ? undefined : week.age) });
}
