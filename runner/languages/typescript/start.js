// Runs the solution that was compiled to solution.json.
'use strict';

const { readFileSync } = require('fs');
const { Channel, serve } = require('./runtime.js');

serve(new Channel(), JSON.parse(readFileSync('solution.json', 'utf8')));
