// Runs on any old Node: plain syntax only. `install` is npm's preinstall step, `run` stands before every command of ours.
var fs = require('fs');
var path = require('path');

var root = path.join(__dirname, '..', '..');
var parts = process.versions.node.split('.');
var major = Number(parts[0]);
var minor = Number(parts[1]);

function complaint(step) {
  if (step === 'install') {
    return (
      major < 20 && 'Digitales Dorf needs Node 20 or newer to install; this is Node ' + process.versions.node + '.'
    );
  }
  if (!fs.existsSync(path.join(root, 'node_modules', 'astro'))) {
    return 'The packages are not installed yet; run `npm ci` first.';
  }
  if (major < 22 || (major === 22 && minor < 18)) {
    return (
      'This runs on Node ' +
      process.versions.node +
      ' because the package `node` (Node 24) is not installed; run `npm ci` again.'
    );
  }
}

var sentence = complaint(process.argv[2]);
if (sentence) {
  console.error(sentence);
  process.exit(1);
}
