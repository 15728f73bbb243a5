import type { APIRoute, GetStaticPaths } from 'astro';
import type { CoursePlan } from '#src/domain/course/coursePlan.ts';
import { content } from '../../_content.ts';

/** A run sheet for each course that is held face to face. */
export const getStaticPaths: GetStaticPaths = () => content.plans.map((plan) => ({ params: { course: plan.id }, props: { plan } }));

/** The run sheet as plain values, for the desk to fetch. */
export const GET: APIRoute<{ plan: CoursePlan }> = ({ props }) => Response.json(props.plan);
