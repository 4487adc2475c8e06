// problem: jump-game  expect: RE  says: exited with status 0 before it answered
var jump = function(nums) {
    process.on('exit', () => console.log('bye'));
    process.exit(0);
};
