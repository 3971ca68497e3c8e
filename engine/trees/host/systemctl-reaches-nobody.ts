import { any, is, isIn, seen } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'systemctl-reaches-nobody',
  area: 'systemd',
  tags: ['systemd/units', 'os/wsl'],
  words: {
    title: { en: 'systemctl reaches nobody', zh: 'systemctl 联系不上 systemd' },
    symptom: {
      en: '“System has not been booted with systemd as init system”, “Failed to connect to bus”, “Failed to get D-Bus connection”',
      zh: 'systemctl 报 “System has not been booted with systemd as init system”、“Failed to connect to bus”、“Failed to get D-Bus connection”',
    },
  },
  entry: any(seen('init-is-not-systemd'), seen('bus-socket-absent')),
  root: ask(
    'systemctl-init',
    'Is process 1 systemd? (ps -p 1 -o comm=)',
    '1 号进程是 systemd 吗？（ps -p 1 -o comm=）',
    branch(
      'No, and Docker shall be started',
      '不是，而且要启动的是 Docker',
      any(seen('docker-cannot-connect'), seen('docker-socket-absent'), seen('sysv-service-unknown')),
      'docker-daemon-not-running',
    ),
    branch(
      'No',
      '不是',
      any(seen('init-is-not-systemd'), isIn('init.name', ['other', 'wsl', 'openrc', 'sysv'])),
      'init-not-systemd',
    ),
    branch(
      'Yes, and it is the bus of a user',
      '是，问题在用户总线',
      is('init.name', 'systemd'),
      'rootless-prerequisite-missing',
    ),
    branch('Not known', '不清楚', 'else', 'init-not-systemd'),
  ),
})
