import assert from 'node:assert/strict';
import { type FileRole, FileRoles } from '../../src/session/fileRoles';
import { PlacePattern } from '../../src/session/placePattern';

type Case = readonly [
  articles: readonly string[],
  notes: readonly string[],
  path: string,
  role: FileRole | undefined,
];

describe('what a file is', () => {
  const cases: readonly Case[] = [
    [['articles'], [], 'articles/a.txt', 'article'],
    [['articles'], [], 'articles/deep/a.MD', 'article'],
    [['articles'], [], 'articles/a.markdown', 'article'],
    [['articles'], [], 'articles/a.pdf', undefined],
    [['articles'], [], 'a.txt', undefined],
    [['articles'], [], 'a.md', 'note'],
    [['articles'], [], 'deep/er/a.markdown', 'note'],
    [['articles'], [], 'articlesque/a.md', 'note'],
    [['articles'], [], '.hidden/a.md', undefined],
    [['articles'], [], 'node_modules/x/README.md', undefined],
    [['articles'], [], '../elsewhere/a.md', undefined],
    [['../press'], [], '../press/a.md', 'article'],
    [['/srv/press'], [], '/srv/press/a.md', 'article'],
    [['./articles/'], [], 'articles/a.md', 'article'],
    [['press (2024)', 'press [old]'], [], 'press [old]/a.md', 'article'],
    [['press/20??'], [], 'press/2024/a.md', 'article'],
    [['press/20??'], [], 'press/old/a.md', 'note'],
    [['press/*.txt'], [], 'press/a.md', 'note'],
    [['**/sources'], [], 'project/one/sources/a.md', 'article'],
    [['**/sources'], [], 'project/one/a.md', 'note'],
    // The workspace itself as the article folder: nothing is a note unless somebody says so.
    [['.'], [], 'a.md', 'article'],
    [['.'], [], 'notes/a.md', 'article'],
    [['.'], ['notes'], 'notes/a.md', 'note'],
    [['.'], ['notes'], 'a.md', 'article'],
    [['.'], ['notes'], 'notes/a.txt', 'article'],
    [['.'], ['**/*.md'], 'notes/a.md', 'note'],
    [['.'], ['*.md'], 'a.md', 'note'],
    [['.'], ['*.md'], 'press/a.md', 'article'],
    [['.'], ['a.txt'], 'a.txt', 'note'],
    // The nearer place counts, and whoever says "note" where none is nearer.
    [['articles'], ['**/*.md'], 'articles/a.md', 'article'],
    [['articles'], ['**/*.md'], 'a.md', 'note'],
    [['articles'], ['articles/mine'], 'articles/mine/a.md', 'note'],
    [['articles'], ['articles/*.md'], 'articles/a.md', 'note'],
    [['**/sources/*'], ['**/*.md'], 'x/sources/a.md', 'article'],
    [['articles'], ['notes/*.md'], 'notes/deep/a.md', undefined],
    [['articles'], ['notes'], 'other/a.md', undefined],
  ];
  for (const [articles, notes, path, role] of cases) {
    it(`${path} is ${role ?? 'neither'}: articles ${articles.join(', ')}; notes ${notes.join(', ') || 'not said'}`, () => {
      const roles = new FileRoles('/w', { articles, notes });
      const absolute = path.startsWith('/') ? path : path.startsWith('../') ? path.slice(2) : `/w/${path}`;
      assert.equal(roles.roleOf(absolute), role);
      assert.equal(roles.isSetApart(absolute), role === 'note' && notes.length > 0);
    });
  }

  it('takes the editor’s word for what is Markdown', () => {
    const roles = new FileRoles('/w', { articles: ['articles'], notes: [] });
    assert.equal(roles.roleOf('/w/a.qmd'), undefined);
    assert.equal(roles.roleOf('/w/a.qmd', true), 'note');
    assert.equal(roles.roleOf('/w/articles/a.qmd', true), undefined);
  });

  it('says when nothing is left to be a note', () => {
    const of = (articles: string[], notes: string[] = []) =>
      new FileRoles('/w', { articles, notes }).leaveNoNotes;
    for (const place of ['.', './', '..', '/w', '/', '*', '**', '**/*.md'])
      assert.equal(of([place]), true, place);
    for (const place of ['articles', '*.txt', '*.md', '**/*.txt', '/ww'])
      assert.equal(of([place]), false, place);
    assert.equal(of(['.'], ['notes']), false);
  });
});

describe('a place as a pattern', () => {
  const cases: readonly (readonly [place: string, path: string, covers: boolean])[] = [
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b/c.md', true],
    ['a/**/b', 'a/x/.y/b', false],
    ['**/*.md', 'x.md', true],
    ['**/*.md', '.x.md', false],
    ['.*/x.md', '.a/x.md', true],
    ['{a,b}/*.md', 'b/x.md', true],
    ['{a,b}/*.md', 'c/x.md', false],
    ['[a-c]x/?.md', 'bx/é.md', true],
    ['[!a-c]x/?.md', 'bx/é.md', false],
    ['a*b*c.md', 'aXbYbZc.md', true],
    ['a*b*c.md', 'aXbYbZ.md', false],
    ['a.b', 'aXb', false],
  ];
  for (const [place, path, covers] of cases)
    it(`${place} ${covers ? 'covers' : 'leaves'} ${path}`, () =>
      assert.equal(new PlacePattern('/w', place).covers(`/w/${path}`), covers));

  it('takes no time for many stars', () => {
    assert.equal(new PlacePattern('/w', `${'*a'.repeat(50)}b`).covers(`/w/${'a'.repeat(20_000)}`), false);
  }).timeout(3000);
});
