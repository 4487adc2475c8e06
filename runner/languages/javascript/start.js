// Runs the solution whose file is named on the command line. There is no compiler that would refuse
// it before: to start another process would take longer than all the rest.
'use strict';

const { NoProgram, checked_program } = require('./checked.js');
const { Channel, refuse, serve } = require('./runtime.js');

function main([file]) {
  const channel = new Channel();
  let program;
  try {
    program = checked_program(file);
  } catch (error) {
    if (!(error instanceof NoProgram)) throw error;
    refuse(channel, error.message);
    return;
  }
  serve(channel, program);
}

main(process.argv.splice(2));
