// problem: jump-game  expect: RE
var jump = function(nums) {
    process.on('exit', () => console.log('bye'));
    process.exit(0);
};
