// What is not kept or not there, said plainly under the top bar.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePage } from './context.ts';
import { download } from './download.ts';
import type { Notice } from './props.ts';
import { say } from './words.ts';

const SENTENCES: Readonly<Record<Notice, string>> = {
  not_kept: 'notice-not-kept',
  full: 'notice-full',
  slow: 'notice-slow',
  older_tab: 'notice-older-tab',
  newer_tab: 'notice-newer-tab',
  two_tabs: 'notice-two-tabs',
  damaged_record: 'notice-damaged-record',
  stage_missing: 'notice-stage-missing',
  sound_missing: 'notice-sound-missing',
  uncalibrated: 'notice-uncalibrated',
};

export function Notices(): JSX.Element | null {
  const { props, open } = usePage();
  const [read, setRead] = useState<readonly Notice[]>([]);
  const waiting = props.shelf.notices().filter(notice => !read.includes(notice));
  const refused = props.shelf.refusedLink();
  const damaged = props.shelf.damaged();
  if (waiting.length === 0 && !refused) return null;
  return (
    <section class="notices" aria-label={say('notices')}>
      {refused && (
        <p role="alert">
          {refused}{' '}
          <button type="button" class="link" onClick={() => props.shelf.linkUnderstood()}>
            {say('understood')}
          </button>
        </p>
      )}
      {waiting.map(notice => (
        <p key={notice}>
          {say(SENTENCES[notice])}{' '}
          {notice !== 'stage_missing' && props.game() && (
            <button type="button" class="link" onClick={() => open('journal')}>
              {say('show-code')}
            </button>
          )}{' '}
          {notice === 'damaged_record' && damaged && (
            <button type="button" class="link" onClick={() => download(damaged, 'thaw-damaged.json')}>
              {say('download-damaged')}
            </button>
          )}{' '}
          <button type="button" class="link" onClick={() => setRead([...read, notice])}>
            {say('understood')}
          </button>
        </p>
      ))}
    </section>
  );
}
