import { useEffect, useState, type ReactNode } from 'react';

const THEME_KEY = 'first-port/live-theme';

type Theme = 'light' | 'dark';

function keptTheme(): Theme {
  try {
    return localStorage.getItem(THEME_KEY) === 'dark' ? 'dark' : 'light';
  } catch {
    return 'light';
  }
}

function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // The theme then holds until the window is closed.
  }
}

function toggleFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen().catch(() => undefined);
}

/** Full screen and dark colours. A bright room wants light, and that is how it begins. */
export function ProjectorTools({ children }: { readonly children?: ReactNode }) {
  const [theme, setTheme] = useState<Theme>(keptTheme);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const other: Theme = theme === 'light' ? 'dark' : 'light';
  return (
    <div className="projector__tools" role="group" aria-label="This window">
      {children}
      <button
        type="button"
        className="button button--small"
        onClick={() => {
          keepTheme(other);
          setTheme(other);
        }}
      >
        {other === 'dark' ? 'Dark' : 'Light'}
      </button>
      <button type="button" className="button button--small" onClick={toggleFullScreen}>
        Full screen
      </button>
    </div>
  );
}
