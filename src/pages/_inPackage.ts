/** Whether the site is built to run inside a learning system, from a package that `npm run package` makes of it. */
export const inPackage = process.env['FOR_PACKAGE'] === 'yes';
