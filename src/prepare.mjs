// What `npm ci` ends with: a first start would compile the code, read the record and index it; that is made here already.
// It takes seconds once instead of one at the first start, and fails no installation: a start makes what it does not find.
if (Number(process.versions.node.split('.', 1)[0]) >= 26) {
  try {
    await import('./code-cache.mjs');
    const { makeReady } = await import('./make-ready.ts');
    await makeReady();
  } catch (error) {
    process.stderr.write(`Nothing was made ready, the first start will do it: ${error.message}\n`);
  }
}
