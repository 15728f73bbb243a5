/**
 * The rooms of src/ and who may import whom. This table is the architecture; the lint, its tests and the room READMEs follow it.
 * `why` says what an import that is not listed would break, and what to do instead.
 */
export const rooms = [
  ...domainRooms({
    vocabulary: { packages: [] },
    procedure: { packages: [] },
    scenario: { packages: ['xstate'] },
    assessment: { packages: [] },
    course: { packages: [] },
    record: { packages: ['@noble/hashes'] },
  }),
  room('authoring', ['domain'], 'Authoring turns YAML text into the domain model. What shows it on a page belongs to that page.', {
    banned: ['react', 'react-dom', 'astro', 'zustand'],
  }),
  room('protocol', ['domain'], 'Messages are shared by browser and server, so they know neither.', {
    banned: ['react', 'react-dom', 'astro', 'zustand'],
  }),
  room('records', ['domain', 'protocol'], 'A store keeps what it is given. What to keep is decided by the room that calls it.', {
    banned: ['react', 'react-dom', 'astro', 'zustand'],
  }),
  room('lms', ['domain', 'records'], 'A standard is written from domain events. Pass the event in.', {
    banned: ['react', 'react-dom', 'astro', 'zustand'],
  }),
  room('ui', [], 'A presentational piece knows nothing of ours. Pass what it shows as props.', { browser: true }),
  room('simulator', ['domain', 'records', 'ui'], 'The player gets its scenario and procedure as props from the page.', { browser: true }),
  room('activities', ['domain', 'records', 'ui'], 'An activity gets its content as props from the lesson.', { browser: true }),
  room('progress', ['domain', 'records', 'ui'], "A learner's own store reads records, not the rooms that write them.", { browser: true }),
  room('live', ['domain', 'protocol', 'simulator', 'ui'], 'The live room talks to the server in messages.', { browser: true }),
  room('register', ['domain', 'protocol', 'records', 'ui'], 'The console reads records. It plays nothing.', { browser: true }),
  room('layouts', allBut('server', 'commands'), 'A layout frames what a page composes.'),
  room('pages', allBut('server', 'commands'), 'A page is built without a server. Thin mains call it, not the other way round.'),
  room(
    'server',
    ['domain', 'protocol', 'authoring', 'lms'],
    'The server never knows the interface. Share a message through src/protocol.',
    {
      banned: ['react', 'react-dom', 'astro', 'zustand'],
    },
  ),
  room('commands', allBut('pages', 'layouts'), 'A command is a thin main over a room. Move what it needs into that room.'),
];

function uses(names) {
  return names.length === 0 ? 'nothing of ours' : names.map((name) => `src/${name}`).join(', ');
}

function room(name, mayImport, why, { browser = false, banned = [] } = {}) {
  const imports = mayImport.flatMap((other) => (other === 'domain' ? domainNames() : [other]));
  const shown = mayImport.length > 8 ? `every room but ${uses(allBut(...mayImport))}` : uses(mayImport);
  return {
    name,
    imports,
    browser,
    packages: 'any',
    banned: name === 'simulator' ? banned : [...banned, 'xstate'],
    why: `src/${name} may import ${shown}. ${why}`,
  };
}

/** In the domain, each room may import only those named before it, and only the packages listed. */
function domainRooms(listed) {
  const names = Object.keys(listed);
  return names.map((name, position) => ({
    name: `domain/${name}`,
    imports: names.slice(0, position).map((earlier) => `domain/${earlier}`),
    browser: true,
    packages: listed[name].packages,
    banned: [],
    why:
      `src/domain/${name} may import ${uses(names.slice(0, position).map((earlier) => `domain/${earlier}`))}` +
      `${listed[name].packages.map((allowed) => ` and the package ${allowed}`).join('')}. ` +
      'The domain is pure and reads in one direction: vocabulary, procedure, scenario, assessment, course, record. Pass in what comes from outside.',
  }));
}

function domainNames() {
  return ['vocabulary', 'procedure', 'scenario', 'assessment', 'course', 'record'].map((name) => `domain/${name}`);
}

function allBut(...closed) {
  const all = [
    'domain',
    'authoring',
    'protocol',
    'records',
    'lms',
    'ui',
    'simulator',
    'activities',
    'progress',
    'live',
    'register',
    'layouts',
  ];
  return [...all, 'pages', 'server', 'commands'].filter((name) => !closed.includes(name));
}
