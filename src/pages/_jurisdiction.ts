/** Where the law that the pages tell of is in force. */
export const JURISDICTION = 'Queensland, Australia';
