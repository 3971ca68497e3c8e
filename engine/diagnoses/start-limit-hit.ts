import { all, any, is, matches, seen } from '../conditions'
import { defineDiagnosis, theUnit } from './kit'

export default defineDiagnosis({
  id: 'start-limit-hit',
  area: 'systemd',
  tags: ['systemd/units', 'docker/daemon'],
  words: {
    title: {
      en: 'systemd stopped trying after repeated failures; the cause is in the lines before',
      zh: 'systemd 多次失败后停止重试，原因在前面的日志里',
    },
    what: {
      en: 'The service was started too often in short order, mostly since it failed each time; starts by hand count too. “Start request repeated too quickly” is the consequence, never the cause.',
      zh: '服务在短时间里启动得太频繁，多半是每次都失败；手动启动也算在内。“Start request repeated too quickly” 是结果，从来不是原因。',
    },
    why: {
      en: 'Docker’s unit allows 3 starts in 60 seconds. systemctl status shows ten lines only, and the daemon’s own error has often scrolled out of them.',
      zh: 'Docker 的单元允许 60 秒内启动 3 次。systemctl status 只显示十行，守护进程自己的报错常常已经被挤掉了。',
    },
  },
  proof: [
    {
      weight: 'hints',
      when: any(seen('unit-start-limit'), matches('unit.result', 'start-limit')),
      says: {
        en: 'systemd gave up restarting. The line before the first failure names the cause.',
        zh: 'systemd 放弃了重启。第一次失败之前的那行才是原因。',
      },
    },
    {
      weight: 'hints',
      when: seen('unit-restarting'),
      says: {
        en: 'systemd starts the unit again and again. The line before the first failure names the cause.',
        zh: 'systemd 在反复重启这个单元。第一次失败之前的那行才是原因。',
      },
    },
  ],
  refutes: [
    {
      when: all(seen('unit-start-limit', { unit: '~^docker(?:\\.service)?$' }), is('unit.active', 'active', 'docker')),
      says: { en: 'The service runs.', zh: '服务正在运行。' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['journalctl-unit docker', 'systemctl-show docker', 'daemon-json'],
  names: { UNIT: [theUnit] },
  fixes: [
    {
      does: { en: 'Find the first error, repair that, then start again', zh: '找到最早的那条错误，修好它，再启动' },
      run: "sudo journalctl -u UNIT -b --no-pager -n 100 -o cat\nsudo systemctl reset-failed 'UNIT.*'\nsudo systemctl start UNIT",
      root: true,
      risk: 'restarts-service',
      caution: { en: 'Raising the limit only hides the cause.', zh: '调高限制只会掩盖原因。' },
    },
  ],
  verify: {
    probe: 'systemctl-is-active',
    key: 'docker',
    standIn: true,
    when: is('unit.active', 'active', 'docker'),
    says: { en: 'The unit is active.', zh: '单元已经是 active。' },
  },
  prevent: [
    {
      says: {
        en: 'Alert on the first failure of a service, so that its first error is read and not the last.',
        zh: '服务第一次失败就告警，看第一条错误，而不是最后一条。',
      },
    },
  ],
  sources: ['https://www.freedesktop.org/software/systemd/man/latest/systemd.unit.html#StartLimitIntervalSec=interval'],
})
