import assert from 'node:assert/strict';
import schema from '../../media/config.schema.json';
import {
  defaultSettings,
  mergeSettings,
  parseSettings,
  readSettings,
  ruleCodes,
  severities,
} from '../../src/session/settings';

describe('parseSettings', () => {
  const good = (json: string, expected: unknown) =>
    it(json, () => assert.deepEqual(parseSettings(json), { value: expected, problems: [] }));

  good('', {});
  good(' \n', {});
  good('{}', {});
  good('{"$schema": "./config.schema.json"}', {});
  good('{"articles": "press"}', { articles: ['press'] });
  good('{"articles": ["press", "2024/*/texts"]}', { articles: ['press', '2024/*/texts'] });
  good('{"notes": []}', { notes: [] });
  good('{"notes": "drafts/**/*.md"}', { notes: ['drafts/**/*.md'] });
  good('{"language": "fr", "hover": "off", "maxGap": 0}', { language: 'fr', hover: 'off', maxGap: 0 });
  good('{"articleLens": false}', { articleLens: false });
  good('{"severity": {"quote.altered": "off"}}', { severity: { 'quote.altered': 'off' } });

  const bad = (json: string, expected: unknown, ...messages: string[]) =>
    it(json, () => {
      const { value, problems } = parseSettings(json);
      assert.deepEqual(value, expected);
      assert.deepEqual(
        problems.map(({ message }) => message),
        messages,
      );
    });

  bad('[]', {}, 'The settings must be one JSON object, { … }.');
  bad('null', {}, 'The settings must be one JSON object, { … }.');
  bad(
    '{"artcles": "x", "maxGap": 5}',
    { maxGap: 5 },
    'There is no setting "artcles"; did you mean "articles"?',
  );
  bad(
    '{"colour": 1}',
    {},
    'There is no setting "colour"; known are "articles", "notes", "severity", "language", "hover", "articleLens", "maxGap".',
  );
  bad(
    '{"constructor": 1}',
    {},
    'There is no setting "constructor"; known are "articles", "notes", "severity", "language", "hover", "articleLens", "maxGap".',
  );
  bad(
    '{"articles": 3}',
    {},
    '"articles" must be a folder or a list of folders; the default (["articles"]) is used.',
  );
  bad(
    '{"articles": []}',
    {},
    '"articles" must be a folder or a list of folders; the default (["articles"]) is used.',
  );
  bad(
    '{"articles": ["a", " "]}',
    {},
    '"articles" must be a folder or a list of folders; the default (["articles"]) is used.',
  );
  bad('{"maxGap": "9"}', {}, '"maxGap" must be a whole number from 0 to 100000; the default (1500) is used.');
  bad('{"maxGap": -1}', {}, '"maxGap" must be a whole number from 0 to 100000; the default (1500) is used.');
  bad(
    '{"language": "de", "hover": "all"}',
    { hover: 'all' },
    '"language" must be "auto", "fr" or "en"; the default ("auto") is used.',
  );
  bad('{"articleLens": "no"}', {}, '"articleLens" must be true or false; the default (true) is used.');
  bad(
    '{"severity": "error"}',
    { severity: {} },
    '"severity" must be an object with a severity for each finding; the defaults are used.',
  );
  bad(
    '{"severity": {"quote.alterd": "off", "quote.not-found": "loud", "quote.unbalanced": "hint"}}',
    { severity: { 'quote.unbalanced': 'hint' } },
    'There is no finding "quote.alterd"; did you mean "quote.altered"?',
    'The severity of "quote.not-found" must be one of "error", "warning", "information", "hint", "off"; the default ("error") is used.',
  );
  bad('{\n  "articles": "a",\n}', {}, 'line 3, column 1: remove the comma before this bracket.');

  it('takes data as well as text', () => {
    assert.deepEqual(readSettings({ articles: ['a'] }).value, { articles: ['a'] });
  });
});

describe('mergeSettings', () => {
  it('lets the last patch win, and lays severities over one by one', () => {
    const merged = mergeSettings(
      defaultSettings,
      { articles: ['a'], severity: { 'quote.altered': 'hint' } },
      { articles: ['b'], severity: { 'quote.not-found': 'off' } },
    );
    assert.deepEqual(merged, {
      ...defaultSettings,
      articles: ['b'],
      severity: { ...defaultSettings.severity, 'quote.altered': 'hint', 'quote.not-found': 'off' },
    });
  });
  it('leaves the base alone', () => {
    assert.deepEqual(mergeSettings(defaultSettings), defaultSettings);
  });
});

describe('config.schema.json', () => {
  const { $schema: _, ...properties } = schema.properties;

  it('has the keys of the settings, each described', () => {
    assert.deepEqual(Object.keys(properties).sort(), Object.keys(defaultSettings).sort());
    for (const property of Object.values(properties)) assert.ok(property.description.length > 20);
  });
  it('has their defaults', () => {
    const { severity, ...rest } = properties;
    for (const [key, { default: value }] of Object.entries(rest)) {
      assert.deepEqual(value, defaultSettings[key as keyof typeof rest], key);
    }
    const levels = Object.entries(severity.properties).map(([code, rule]) => [code, rule.default]);
    assert.deepEqual(Object.fromEntries(levels), defaultSettings.severity);
  });
  it('has the findings and their severities', () => {
    assert.deepEqual(Object.keys(properties.severity.properties).sort(), [...ruleCodes].sort());
    for (const rule of Object.values(properties.severity.properties))
      assert.deepEqual(rule.enum, [...severities]);
  });
  it('allows what parseSettings allows', () => {
    const { language, hover, maxGap } = properties;
    for (const value of language.enum) assert.deepEqual(readSettings({ language: value }).problems, []);
    for (const value of hover.enum) assert.deepEqual(readSettings({ hover: value }).problems, []);
    for (const value of [maxGap.minimum, maxGap.maximum])
      assert.deepEqual(readSettings({ maxGap: value }).problems, []);
    for (const value of [maxGap.minimum - 1, maxGap.maximum + 1]) {
      assert.equal(readSettings({ maxGap: value }).problems.length, 1);
    }
  });
});
