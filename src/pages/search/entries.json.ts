import type { APIRoute } from 'astro';
import { content } from '../_content.ts';
import { readHeadings } from './_headings.ts';
import { searchEntries } from './_searchEntries.ts';

/** What the search looks through. Fetched by its page alone, and kept with the site for use without a network. */
export const GET: APIRoute = async () => Response.json(searchEntries(content, await readHeadings()));
