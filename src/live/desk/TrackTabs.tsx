import { useDesk } from '../drive/useDesk.ts';

/** The groups, or the two procedures, one tap each, and their ways side by side. Nothing is shown where there is but one way. */
export function TrackTabs() {
  const { tracks, at, compare } = useDesk((desk) => desk.run);
  const act = useDesk((desk) => desk.act);
  if (tracks.length < 2) return null;
  return (
    <div className="tracks" role="group" aria-label="Whose way">
      {tracks.map(({ name, path }, index) => (
        <button
          key={name}
          type="button"
          className="button button--small"
          aria-pressed={index === at && !compare}
          onClick={() => act({ do: 'track', to: index })}
        >
          {name} <span className="tracks__far">{path.length}</span>
        </button>
      ))}
      <button type="button" className="button button--small" aria-pressed={compare} onClick={() => act({ do: 'compare', on: !compare })}>
        Side by side
      </button>
    </div>
  );
}
