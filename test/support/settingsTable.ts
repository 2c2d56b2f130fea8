/** The README's table of settings, made from package.json so that it is always true. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './places';

interface Setting {
  readonly type: string | readonly string[];
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly order: number;
  readonly markdownDescription: string;
  readonly properties?: Readonly<Record<string, { readonly default: string; readonly description: string }>>;
}

/** What encloses the table in the README. */
const BEGIN = '<!-- settings: made from package.json by `npm run readme` -->';
const END = '<!-- end of settings -->';

/** `readme` with its table made anew. Throws if the table's place is gone. */
export function withSettingsTable(readme: string): string {
  const [start, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error('README.md has lost the place of its table of settings');
  return `${readme.slice(0, start + BEGIN.length)}\n${settingsTable()}\n${readme.slice(end)}`;
}

function settingsTable(): string {
  const { contributes } = JSON.parse(read('package.json'));
  const texts: Readonly<Record<string, string>> = JSON.parse(read('package.nls.json'));
  const localised = (text: string) => text.replace(/^%(.+)%$/, (_, key: string) => texts[key] ?? text);
  const settings = Object.entries<Setting>(contributes.configuration.properties);
  const rows = settings
    .sort(([, a], [, b]) => a.order - b.order)
    .flatMap(([name, setting]) => {
      const values = setting.enum ? ` (${setting.enum.map((value) => `\`${value}\``).join(', ')})` : '';
      const own = [
        name,
        `\`${JSON.stringify(setting.default)}\``,
        localised(setting.markdownDescription) + values,
      ];
      const parts = Object.entries(setting.properties ?? {}).map(([key, part]) => [
        `&nbsp;&nbsp;${key}`,
        `\`${JSON.stringify(part.default)}\``,
        localised(part.description),
      ]);
      return [own, ...parts];
    });
  return [
    '| setting | default | what it does |',
    '|---|---|---|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

function read(name: string): string {
  return readFileSync(join(project, name), 'utf8');
}
