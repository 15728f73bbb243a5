import type { Kysely } from 'kysely';
import type { RegisterContent } from '#src/domain/record/register/registerContent.ts';
import type { UserHere } from '#src/protocol/signIn.ts';
import type { Configuration } from './configuration/configuration.ts';
import type { Schema } from './database/schema.ts';
import type { PublishedContent } from './content/publishedContent.ts';

/** Everything that a route stands on. Clock and chance are passed in, so that tests can hold them still. */
export interface Service {
  readonly database: Kysely<Schema>;
  readonly configuration: Configuration;
  /** What the site that is being served publishes for the register. */
  readonly content: RegisterContent;
  /** Every version of content that the service has seen, for replay. */
  readonly published: PublishedContent;
  readonly now: () => Date;
  /** So many unpredictable bytes. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** One line of the structured log. Never a name, an address, a token or an answer. */
  readonly log: (event: string, fields?: Readonly<Record<string, string | number | boolean>>) => void;
}

/** What a change to the database takes: the database itself, the time, and chance for ids and tokens. */
export type Writing = Pick<Service, 'database' | 'now' | 'randomBytes'>;

/** What the guards leave for the routes behind them. */
export interface Signed {
  Variables: {
    /** Set behind `requireUser`. */
    user: UserHere;
    /** Id of the learner; set behind `requireLearner`. */
    learner: string;
  };
}
