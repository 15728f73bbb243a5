interface PatternProps {
  readonly named: string;
  readonly d: string;
  readonly size?: number;
}

function Pattern({ named, d, size = 8 }: PatternProps) {
  return (
    <pattern id={`texture-${named}`} width={size} height={size} patternUnits="userSpaceOnUse">
      <path d={d} className="hr-swatch__line" />
    </pattern>
  );
}

/** The textures of statuses, once a page. What has none is plain: completed and assigned differ in depth enough. */
export function StatusPatterns() {
  return (
    <svg className="hr-chart__patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <Pattern named="completed" d="" />
        <Pattern named="under-way" d="M0 4H8" />
        <Pattern named="assigned" d="" />
        <Pattern named="due" d="M-2 2L2 -2M0 8L8 0M6 10L10 6" />
        <Pattern named="overdue" d="M0 0L8 8M8 0L0 8" />
        <Pattern named="expired" d="M-2 6L2 10M0 0L8 8M6 -2L10 2" />
        <Pattern named="leave" d="M4 0V8" />
        <Pattern named="exempt" d="M3 4H5" />
      </defs>
    </svg>
  );
}
