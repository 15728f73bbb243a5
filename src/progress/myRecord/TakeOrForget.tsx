import { Forget } from './Forget.tsx';
import { TakeWithYou } from './TakeWithYou.tsx';

interface Props {
  readonly part: 'take' | 'forget';
  readonly onDeleted: () => void;
}

/** What can be done with a record that holds something. One chunk, fetched only then. */
export default function TakeOrForget({ part, onDeleted }: Props) {
  return part === 'take' ? <TakeWithYou /> : <Forget onDeleted={onDeleted} />;
}
