/** Words that the check for identifying detail knows and that point to nobody. All in small letters, but for the short names. */

/** Words that have a capital and belong to everybody. */
export const WORDS_OF_ALL: readonly string[] = [
  ...['i', "i'm", "i'd", "i'll", "i've", 'i’m', 'i’d', 'i’ll', 'i’ve', 'ok', 'okay'],
  ...['contact', 'officer', 'officers', 'equity', 'human', 'resources', 'university', 'enterprise', 'agreement', 'code', 'conduct'],
  ...['fair', 'work', 'commission', 'people', 'portfolio', 'partner', 'senior', 'chief', 'student', 'guild', 'union', 'police', 'lifeline'],
  ...['riskware', 'stage', 'clause', 'charter', 'support', 'australia', 'australian', 'queensland', 'zoom', 'teams', 'english', 'internet'],
];

/** Short names in capitals that belong to everybody. */
export const SHORT_NAMES_OF_ALL: readonly string[] = [
  ...['HR', 'EAP', 'WHS', 'OHS', 'ADR', 'FWC', 'FWO', 'QHRC', 'AHRC', 'NTEU', 'EA', 'PID', 'RTI', 'CO', 'ECO', 'DFV', 'GP', 'OK', 'AI', 'IT'],
  ...['JCU', 'UNISQ', 'UQ', 'TAFE', 'PHD', 'HDR', 'PIP', 'SMS', 'PDF', 'QLD', 'LGBTIQ', 'TV', 'ID', 'VC', 'DVC', 'NSO', 'GBV'],
];

/** Words with which a sentence begins, and that are no name although somebody seems to speak. */
export const STARTERS: readonly string[] = [
  ...['a', 'an', 'the', 'this', 'that', 'these', 'those', 'it', 'he', 'she', 'they', 'we', 'you', 'who', 'what', 'which', 'there', 'here'],
  ...['someone', 'somebody', 'anyone', 'anybody', 'no', 'nobody', 'one', 'everyone', 'everybody', 'another', 'other', 'others', 'each', 'both'],
  ...['people', 'staff', 'management', 'hr', 'security', 'police', 'mediation', 'bullying', 'nothing', 'something', 'everything', 'anything'],
  ...['my', 'our', 'their', 'his', 'her', 'its', 'your', 'what', 'where', 'when', 'why', 'how', 'now', 'then', 'today', 'yesterday', 'and', 'but'],
  ...['confidentiality', 'privacy', 'safety', 'silence', 'time', 'work', 'trust', 'part', 'life', 'all', 'most', 'some', 'many', 'if', 'so', 'as'],
];

/** Words that are neither a field nor a unit where they stand after "in" or "from". */
export const ALWAYS_SMALL: readonly string[] = [
  ...['a', 'an', 'the', 'my', 'our', 'his', 'her', 'their', 'your', 'its', 'this', 'that', 'these', 'those', 'another', 'any', 'some', 'same'],
  ...['work', 'home', 'trouble', 'tears', 'question', 'charge', 'person', 'private', 'danger', 'need', 'here', 'there', 'front', 'case', 'all'],
  ...['meeting', 'meetings', 'room', 'talk', 'matter', 'complaint', 'procedure', 'document', 'network', 'time', 'fear', 'pain', 'general', 'fact'],
  ...['whole', 'whom', 'which', 'what', 'both', 'each', 'one', 'two', 'first', 'second', 'last', 'next', 'other', 'university', 'organisation'],
];

/** What somebody is at a university. */
export const ROLES: readonly string[] = [
  ...['technician', 'lecturer', 'professor', 'tutor', 'researcher', 'research fellow', 'fellow', 'postdoc', 'phd student', 'student', 'dean'],
  ...['librarian', 'administrator', 'admin officer', 'administration officer', 'cleaner', 'gardener', 'security guard', 'nurse', 'vet', 'clinician'],
  ...['manager', 'supervisor', 'team leader', 'coordinator', 'director', 'head', 'chair', 'adviser', 'advisor', 'casual', 'sessional', 'academic'],
];

/** What a part of a university is called. */
export const UNIT_WORDS: readonly string[] = [
  ...['lab', 'laboratory', 'team', 'school', 'office', 'department', 'division', 'library', 'clinic', 'workshop', 'unit', 'centre', 'center'],
  ...['faculty', 'college', 'institute', 'campus', 'desk', 'farm', 'theatre', 'studio', 'store', 'stores', 'helpdesk', 'hub'],
];
