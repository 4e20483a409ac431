import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/* For `node --import`: once the service has said where it is, says NODE_ENV and whether graphql-js was imported for production. */

const { log } = console;
console.log = (...said) => {
  log(...said);
  if (!String(said[0]).startsWith('Attest is at')) return;
  const { instanceOf } = createRequire(resolve('package.json'))('graphql/jsutils/instanceOf');
  // The one for development tells apart why a value is no instance.
  log(
    `NODE_ENV is ${process.env.NODE_ENV}; graphql-js checks ${/\bif\b/.test(String(instanceOf)) ? 'more' : 'less'}.`,
  );
};
