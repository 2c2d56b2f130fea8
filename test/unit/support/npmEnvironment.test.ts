import assert from 'node:assert/strict';
import { npmEnvironment } from '../../support/editor/npm';

describe('npmEnvironment', () => {
  const cases: readonly [string, kept: boolean][] = [
    ['PATH', true],
    ['npm_config_registry', true],
    ['NPM_CONFIG_REGISTRY', true],
    ['npm_config_@scope:registry', true],
    ['npm_config_https_proxy', true],
    ['npm_config_noproxy', true],
    ['npm_config_strict_ssl', true],
    ['npm_config_userconfig', true],
    ['npm_config_cache', true],
    ['npm_config_prefer-offline', true],
    ['npm_config_omit', false],
    ['NPM_CONFIG_OMIT', false],
    ['npm_config_ignore_scripts', false],
    ['npm_config_prefix', false],
    ['npm_config_local_prefix', false],
    ['npm_config_workspace', false],
    ['npm_config_dry_run', false],
    ['npm_lifecycle_event', false],
    ['NODE_ENV', false],
    ['NODE_OPTIONS', false],
  ];
  for (const [name, kept] of cases) {
    it(`${kept ? 'keeps' : 'drops'} ${name}`, () => {
      assert.deepEqual(npmEnvironment({ [name]: 'x' }), kept ? { [name]: 'x' } : {});
    });
  }
});
