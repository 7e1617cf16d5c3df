// Runs in the extension host in place of the tests, which it loads. Leaves a result file, because the workbench reports
// success when the extension host dies in the middle.
const { writeFileSync } = require('node:fs');

exports.run = async () => {
  const { STET_TESTS, STET_TEST_RESULT } = process.env;
  await require(STET_TESTS).run();
  writeFileSync(STET_TEST_RESULT, 'passed');
};
