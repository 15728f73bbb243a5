import { useEffect, useState } from 'react';

interface Squares {
  readonly size: number;
  readonly path: string;
}

/** Draws the code; the part that works it out is fetched when one is asked for. */
async function squaresOf(text: string): Promise<Squares> {
  const { encode } = await import('uqr');
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : []))).join('');
  return { size, path };
}

/** A QR code that leads to an address. It is always dark on light, or cameras would not read it. */
export function QrCode({ text }: { readonly text: string }) {
  const [squares, setSquares] = useState<Squares>();
  useEffect(() => {
    let isHere = true;
    void squaresOf(text).then((made) => isHere && setSquares(made));
    return () => {
      isHere = false;
    };
  }, [text]);
  if (!squares) return <span className="qr" />;
  const { size, path } = squares;
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      role="img"
      aria-label="QR code to join by phone"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
