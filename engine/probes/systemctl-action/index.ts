import { unitActive } from '../../facts/shared'
import { defineProbe } from '../../model'

/** `systemctl start X`, `service X start`: nothing is asked; what people paste of it is read by the systemd signatures. */
export default defineProbe({
  id: 'systemctl-action',
  area: 'systemd',
  ask: {
    command: 'sudo systemctl start {key}',
    key: 'docker',
    root: true,
    risk: 'safe',
    cost: 5,
    collect: false,
  },
  words: {
    tells: {
      en: 'Whether the unit starts now. No output means that it did; the error itself is in its log.',
      zh: '单元现在能否启动。没有输出就是成功；真正的错误在它的日志里。',
    },
  },
  facts: { 'unit.active': unitActive },
  match: [
    /^systemctl (?:-\S+ )*(?:start|restart|reload|reload-or-restart|try-restart|stop|enable|disable|unmask|mask|reset-failed|daemon-reload)\b.*/,
    /^(?:service|rc-service|invoke-rc\.d) (?:-\S+ )*\S+ (?:start|restart|reload|force-reload|stop)\b/,
    /^\/etc\/(?:rc\.d\/)?init\.d\/\S+ (?:start|restart|reload|stop)\b/,
  ],
  silent: true,
  parse: () => 'ok',
})
