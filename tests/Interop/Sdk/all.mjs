import './turns.mjs';
import './functions.mjs';
import './structuredOutput.mjs';
import './streams.mjs';
import './background.mjs';
import './agents.mjs';
import './errors.mjs';
import './bodies.mjs';
