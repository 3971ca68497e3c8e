import { all, seen, unless } from '../conditions'
import { defineDiagnosis, theUnit, unitActive } from './kit'

/** engines and what waits for a network have reasons of their own to be slow, and more to say */
const own = '~^(?!docker|containerd|kubelet|k3s|k0s|rke2|crio|snap|systemd-|NetworkManager|dev-)'

export default defineDiagnosis({
  id: 'unit-start-timeout',
  area: 'systemd',
  tags: ['systemd/units'],
  words: {
    title: {
      en: 'The service did not report in time that it is up (start timeout)',
      zh: '服务没有在规定时间内报告就绪（启动超时）',
    },
    what: {
      en: 'systemd waited for the sign that Type= promises, got none, and ended the program, which often ran well until then.',
      zh: 'systemd 一直在等 Type= 约定的就绪信号，没等到就把程序结束了；而程序在此之前往往运行得好好的。',
    },
    why: {
      en: 'Type=forking waits until the first process ends, and for the PIDFile; a program that stays in the foreground never gives that. Type=notify waits for READY=1, which the program must be built for. Or the start is honest and takes longer than 90 seconds: a large database, a network that is not there, a script that waits.',
      zh: 'Type=forking 要等最初的进程退出并出现 PIDFile，而留在前台的程序永远不会这样。Type=notify 要等 READY=1，程序必须支持才行。也可能确实启动得慢，超过了 90 秒：数据库大、网络没就绪、脚本在等东西。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(
        seen('systemd-timeout', { start: '~.', unit: own }),
        unless(seen('systemd-dependency-failed')),
        unless(seen('topic-docker-daemon')),
      ),
      says: {
        en: 'systemd ended the start because its time was up.',
        zh: 'systemd 因启动超时而中止了它。',
      },
    },
    {
      weight: 'hints',
      when: seen('systemd-timeout'),
      says: { en: 'A job of systemd timed out.', zh: 'systemd 的某个任务超时了。' },
    },
  ],
  refutes: [
    {
      when: seen('systemd-dependency-failed'),
      says: {
        en: 'It is a unit that this one waits for that failed.',
        zh: '失败的是它所等待的另一个单元。',
      },
    },
  ],
  variants: [
    {
      id: 'pid-file',
      when: seen('systemd-pid-file-unread'),
      title: { en: 'the PID file of Type=forking does not come', zh: 'Type=forking 等的 PID 文件没有出现' },
    },
  ],
  explains: ['start-limit-hit'],
  prior: 2,
  ask: ['systemctl-cat', 'journalctl-unit'],
  names: { UNIT: [theUnit] },
  fixes: [
    {
      does: {
        en: 'Which sign does it wait for, and what did the program say?',
        zh: '它在等什么信号，程序又说了什么？',
      },
      run: 'systemctl show UNIT -p Type -p PIDFile -p TimeoutStartUSec -p NotifyAccess\nsystemctl cat UNIT\nsudo journalctl -u UNIT -b --no-pager -n 60',
      root: true,
      risk: 'read-only',
      caution: {
        en: 'If the log shows the program at work until it was ended, the Type is wrong. If it hangs at one step, that step is the fault.',
        zh: '如果日志里程序一直在正常工作直到被结束，就是 Type 不对；如果卡在某一步，问题就在那一步。',
      },
    },
    {
      does: {
        en: 'A program that stays in the foreground: Type=exec, without PIDFile',
        zh: '留在前台的程序：用 Type=exec，去掉 PIDFile',
      },
      run: "sudo install -d /etc/systemd/system/UNIT.service.d\nprintf '[Service]\\nType=exec\\nPIDFile=\\n' | sudo tee /etc/systemd/system/UNIT.service.d/type.conf\nsudo systemctl daemon-reload && sudo systemctl restart UNIT",
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'systemd before 240 knows Type=simple only. A program that goes to the background keeps Type=forking, or gets the option that stops it (-f, -n, --foreground).',
        zh: '240 之前的 systemd 只有 Type=simple。会转入后台的程序保留 Type=forking，或加上不转后台的选项（-f、-n、--foreground）。',
      },
    },
    {
      does: { en: 'An honest start that takes long: give it time', zh: '确实启动得慢：放宽时间' },
      run: "sudo install -d /etc/systemd/system/UNIT.service.d\nprintf '[Service]\\nTimeoutStartSec=10min\\n' | sudo tee /etc/systemd/system/UNIT.service.d/timeout.conf\nsudo systemctl daemon-reload && sudo systemctl restart UNIT",
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: unitActive,
  prevent: [
    {
      says: {
        en: 'Write new units with Type=exec or Type=notify; forking is for daemons of the last century.',
        zh: '新写的单元用 Type=exec 或 Type=notify；forking 是给老式守护进程用的。',
      },
    },
  ],
  sources: [
    'https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html#Type=',
    'https://github.com/aws-cloudformation/aws-cloudformation-templates/issues/288',
    'https://github.com/mrash/fwknop/pull/317',
  ],
})
