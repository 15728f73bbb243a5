import { basename, dirname, relative, resolve, sep } from 'node:path';

const drawers = new Set(['utils', 'util', 'helpers', 'helper', 'misc', 'common', 'manager', 'data', 'info', 'index', 'correctchoice']);

const rootOption = [{ type: 'object', properties: { root: { type: 'string' } }, additionalProperties: false }];

/** `src/domain` is one room for this purpose: its parts are written together and read together. */
const roomOf = (path) => path.split(sep)[0];

/** Imports within a room are relative, between rooms they go through `#src/`; both name the file with its extension. */
const importsThroughSrc = {
  meta: {
    type: 'problem',
    schema: rootOption,
    messages: {
      between: 'Write "{{ wanted }}": an import from another room goes through #src/, so that a moved file breaks no path.',
      extension: '"{{ source }}" needs the file extension: Node runs these files as they are.',
    },
  },
  create(context) {
    const sources = resolve(context.options[0].root, 'src');
    const here = relative(sources, context.filename);
    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string' || !/^(\.|#src\/)/.test(source)) return;
      if (!/\.[a-z]+(\?[a-z]+)?$/.test(source)) context.report({ node: node.source, messageId: 'extension', data: { source } });
      if (here.startsWith('..') || !source.startsWith('.')) return;
      const there = relative(sources, resolve(dirname(context.filename), source));
      if (there.startsWith('..') || roomOf(there) === roomOf(here)) return;
      context.report({ node: node.source, messageId: 'between', data: { wanted: `#src/${there.split(sep).join('/')}` } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};

/** A file is named for its main export; a drawer that takes anything soon holds everything. Pages follow the address instead. */
const noDrawers = {
  meta: {
    type: 'problem',
    schema: rootOption,
    messages: {
      drawer:
        '"{{ name }}" says nothing about what is inside. Name the file or folder for what it holds; import the file itself rather than through a barrel.',
    },
  },
  create(context) {
    const path = relative(context.options[0].root, context.filename);
    const isAddress = path.startsWith(`src${sep}pages${sep}`) && path.endsWith(`${sep}index.astro`);
    const names = [...dirname(path).split(sep), ...(isAddress ? [] : [basename(path).split('.')[0]])];
    const name = names.find((part) => drawers.has(part.toLowerCase()));
    return name === undefined ? {} : { Program: (node) => context.report({ node, messageId: 'drawer', data: { name } }) };
  },
};

const lmsWord = /^(cmi|moveOn|registration)(?![a-z])/;

/** Words of the learning-management standards stay where those standards are spoken. */
const lmsWordsInLms = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      word: '"{{ word }}" is a word of the learning-management standards, which are spoken in src/lms alone. Here say what it means to us.',
    },
  },
  create(context) {
    const report = (node, word) => lmsWord.test(word) && context.report({ node, messageId: 'word', data: { word } });
    return {
      Identifier: (node) => report(node, node.name),
      Literal: (node) => typeof node.value === 'string' && /^(cmi\.|moveOn$)/.test(node.value) && report(node, node.value),
    };
  },
};

export const ownRules = { rules: { 'imports-through-src': importsThroughSrc, 'no-drawers': noDrawers, 'lms-words-in-lms': lmsWordsInLms } };
