import type { PublicMoment } from '#src/protocol/live.ts';
import { QrCode } from './QrCode.tsx';

/** How to join by phone, large. */
export function JoinScreen({ join: { address, code, perTable } }: { readonly join: NonNullable<PublicMoment['join']> }) {
  return (
    <div className="screen__middle screen__middle--text join-screen">
      <div>
        <h1 className="screen__title">{perTable ? 'Join with one phone for each table' : 'Join by phone, if you like'}</h1>
        <p>{address.replace(/^https?:\/\//, '')}</p>
        <p>
          Code <strong className="join-screen__code">{code}</strong>
        </p>
        <p>No account and no name. You can raise a hand instead, and you can pass on any question.</p>
      </div>
      <QrCode text={`${address}#${code}`} />
    </div>
  );
}
