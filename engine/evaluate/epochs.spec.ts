import { expect, it } from 'vitest'
import { readPaste } from '../paste'
import { epochs } from './epochs'

const cut = (...pastes: [string, string][]) =>
  epochs(readPaste(pastes.map(([command, output]) => ({ command, output }))).sections).map((part) =>
    part.map((s) => s.command),
  )

it('a reboot command ends what was read before', () =>
  expect(cut(['uname -r', '6.1.0-10-amd64'], ['sudo systemctl reboot', ''], ['docker ps', 'x'])).toEqual([
    ['uname -r', 'sudo systemctl reboot'],
    ['docker ps'],
  ]))
it.each([
  "System has not been booted with systemd as init system (PID 1). Can't operate.\nFailed to talk to init daemon: Host is down",
  'Failed to set wall message, ignoring: Interactive authentication required.\nFailed to reboot system via logind: Interactive authentication required.',
  'bash: reboot: command not found',
])('a reboot that was refused ends nothing: %s', (said) =>
  expect(cut(['uname -r', '6.1.0-10-amd64'], ['reboot', said], ['docker ps', 'x'])).toHaveLength(1),
)
it('another running kernel is another boot, even when nobody pasted the reboot', () =>
  expect(cut(['uname -r', '6.1.0-10-amd64'], ['docker ps', 'x'], ['uname -r', '6.1.0-13-amd64'])).toEqual([
    ['uname -r', 'docker ps'],
    ['uname -r'],
  ]))
it('the same kernel read twice is one boot', () =>
  expect(
    cut(
      ['uname -r', '6.1.0-10-amd64'],
      ['uname -a', 'Linux h 6.1.0-10-amd64 #1 SMP PREEMPT_DYNAMIC Debian 6.1.38-1 (2023-07-14) x86_64 GNU/Linux'],
    ).length,
  ).toBe(1))
it('nothing pasted is one empty boot', () => expect(epochs([])).toEqual([[]]))
