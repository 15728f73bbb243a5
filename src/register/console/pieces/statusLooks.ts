import type { RegisterStatus } from '#src/domain/record/register/registerStatus.ts';
import type { IconName } from '#src/ui/icons.ts';

interface StatusLook {
  readonly word: string;
  readonly icon: IconName;
  /** The chip's colours. */
  readonly tone: 'supported' | 'caution' | 'harm' | 'permitted' | 'plain';
}

/** How each status looks wherever it stands, in the order in which it is told: what is well first, then what asks for something. */
export const statusLooks: Readonly<Record<RegisterStatus, StatusLook>> = {
  completed: { word: 'Completed', icon: 'supported', tone: 'supported' },
  'under way': { word: 'Under way', icon: 'time', tone: 'permitted' },
  assigned: { word: 'Assigned', icon: 'missed', tone: 'plain' },
  due: { word: 'Due soon', icon: 'caution', tone: 'caution' },
  overdue: { word: 'Overdue', icon: 'harm', tone: 'harm' },
  expired: { word: 'Expired', icon: 'again', tone: 'harm' },
  leave: { word: 'On leave', icon: 'pause', tone: 'plain' },
  exempt: { word: 'Exempt', icon: 'judgement', tone: 'plain' },
};

export const STATUSES_IN_ORDER = Object.keys(statusLooks) as readonly RegisterStatus[];
