import type { LearningSystem } from '../LearningSystem.ts';
import type { PackageSettings } from '../packaging/packageSettings.ts';

/** The learning system that launched this page, by the standard of the package. Each package loads the script of its own standard. */
export async function connect({ format, statusFirst }: Pick<PackageSettings, 'format' | 'statusFirst'>): Promise<LearningSystem> {
  const clock = () => performance.now();
  if (format === 'cmi5') {
    const { connectCmi5 } = await import('../cmi5/connectCmi5.ts');
    return connectCmi5({ address: location.href, clock, now: () => new Date().toISOString() });
  }
  const { connectScorm } = await import('../scorm/connectScorm.ts');
  const around = { window: globalThis, clock, statusFirst };
  if (format === 'scorm12') return connectScorm((await import('../scorm12/scorm12.ts')).scorm12, around);
  return connectScorm((await import('../scorm2004/scorm2004.ts')).scorm2004, around);
}
