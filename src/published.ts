/** What the package's bundle holds: the plugin, and what its command asks of it. */
export { default } from './plugin.js';
export { explaining } from './why/explaining-rule.js';
