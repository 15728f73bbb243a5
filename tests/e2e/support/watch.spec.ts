import { expect, open, test } from './test.ts';

test.describe('a browser test', () => {
  test('hears of a console error, an uncaught error and a request to another site', async ({ page, complaints }) => {
    await open(page, './');
    await page.evaluate(() => console.error('planted'));
    await page.evaluate(
      () =>
        void setTimeout(() => {
          throw new TypeError('planted');
        }),
    );
    await page.evaluate(() => void fetch('https://example.org/planted').catch(() => undefined));
    await expect.poll(() => complaints.all.length).toBeGreaterThanOrEqual(3);
    complaints.forgive(/^console error: planted/);
    complaints.forgive(/^uncaught: TypeError/);
    complaints.forgive(/example\.org/);
  });

  test('sees that pages run no script of a stranger', async ({ page, complaints }) => {
    await open(page, './');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.body.dataset.stranger = "here"';
      document.body.append(script);
    });
    await expect(page.locator('body')).not.toHaveAttribute('data-stranger');
    complaints.forgive(/Content Security Policy/);
  });
});
