import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings, readSettings, ruleCodes, severities } from '../../src/session/settings';
import { project } from '../support/places';

const load = (name: string) => JSON.parse(readFileSync(join(project, name), 'utf8'));
const manifest = load('package.json');
const properties: Record<
  string,
  { default: unknown; properties?: Record<string, { default: unknown; enum: unknown }> }
> = manifest.contributes.configuration.properties;

describe('package.json', () => {
  it('offers the settings of the session, with the same defaults', () => {
    const offered = Object.entries(properties).map(([name, { default: value }]) => [
      name.replace('verbatim.', ''),
      value,
    ]);
    const { value, problems } = readSettings(Object.fromEntries(offered));
    assert.deepEqual(problems, []);
    assert.deepEqual({ ...value, severity: severityDefaults() }, defaultSettings);
  });

  it('offers every finding and every severity', () => {
    const codes = properties['verbatim.severity']?.properties ?? {};
    assert.deepEqual(Object.keys(codes).sort(), [...ruleCodes].sort());
    for (const code of Object.values(codes)) assert.deepEqual(code.enum, [...severities]);
  });

  for (const language of ['package.nls.json', 'package.nls.fr.json']) {
    it(`finds every text in ${language}, and no other is there`, () => {
      const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]);
      assert.deepEqual(Object.keys(load(language)).sort(), [...new Set(used)].sort());
    });
  }
});

function severityDefaults(): object {
  const codes = properties['verbatim.severity']?.properties ?? {};
  return Object.fromEntries(Object.entries(codes).map(([code, { default: value }]) => [code, value]));
}
