import { useId, useState } from 'react';

/** A password of one's own choosing: long rather than complicated, and it can be looked at while it is typed. */
export function NewPassword() {
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <div className="field">
      <label htmlFor={id}>Password</label>
      <input
        id={id}
        name="password"
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        required
        minLength={12}
        maxLength={200}
        spellCheck={false}
        autoCapitalize="none"
        aria-describedby={`${id}hint`}
      />
      <p className="meta" id={`${id}hint`}>
        At least 12 characters. A few words that you can remember do well; a password manager does better.
      </p>
      <label className="hr-tick">
        <input type="checkbox" checked={isShown} onChange={({ target }) => setShown(target.checked)} />
        <span>Show the password</span>
      </label>
    </div>
  );
}
