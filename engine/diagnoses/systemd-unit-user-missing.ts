import { all, any, is, seen } from '../conditions'
import { defineDiagnosis, theUnit, unitActive } from './kit'

const gone = '~^(?:No such process|Unknown user|Unknown group|.*not found)'
const step = any(
  seen('systemd-step-failed', { step: ['USER', 'GROUP'], reason: gone }),
  seen('systemd-credentials-user', { reason: gone }),
)

export default defineDiagnosis({
  id: 'systemd-unit-user-missing',
  area: 'systemd',
  tags: ['systemd/units', 'linux/accounts'],
  words: {
    title: { en: 'The unit runs as a user or group that does not exist', zh: '单元指定的用户或组不存在' },
    what: {
      en: 'User=, Group= or SupplementaryGroups= names an account that this machine does not know; systemd ends with 217/USER or 216/GROUP.',
      zh: 'User=、Group= 或 SupplementaryGroups= 写的账号本机没有，systemd 以 217/USER 或 216/GROUP 结束。',
    },
    why: {
      en: 'systemd looks the account up just before it starts the program. "No such process" is only the name of the errno ESRCH; no process is meant. The package script that creates the account did not run, or the name differs between families: nobody\'s group is nogroup on Debian and nobody on Red Hat.',
      zh: 'systemd 在启动程序前才去查账号。“No such process” 只是 errno ESRCH 的文字，与进程无关。原因多半是创建账号的安装脚本没有运行，或各发行版叫法不同：nobody 的组在 Debian 叫 nogroup，在 Red Hat 叫 nobody。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        is('unit.account-absent', true),
        any(step, is('unit.exit-status', '217'), is('unit.exit-status', '216')),
      ),
      says: {
        en: 'The account is not in the user database, and the unit fails at that step.',
        zh: '用户数据库里没有这个账号，单元正好在这一步失败。',
      },
    },
    {
      weight: 'points',
      when: step,
      says: {
        en: 'systemd could not resolve the user or group of the unit.',
        zh: 'systemd 查不到单元要用的用户或组。',
      },
    },
    {
      weight: 'points',
      when: seen('systemd-user-invalid'),
      says: {
        en: 'systemd does not take what User= or Group= says for a name: variables are not replaced there.',
        zh: 'systemd 不认 User= 或 Group= 的值是账号名：这里不会替换变量。',
      },
    },
    {
      weight: 'points',
      when: any(is('unit.exit-status', '217'), seen('systemd-status-word', { status: '217' })),
      says: { en: 'The unit ended with 217/USER.', zh: '单元以 217/USER 结束。' },
    },
    {
      weight: 'points',
      when: seen('program-account-absent'),
      says: {
        en: 'The program itself does not find the account that its configuration names.',
        zh: '程序自己找不到配置里写的账号。',
      },
    },
    {
      weight: 'hints',
      when: any(
        is('unit.exit-status', '216'),
        seen('systemd-status-word', { status: '216' }),
        seen('systemd-credentials-user'),
      ),
      says: { en: 'The unit ended at the step that sets user or group.', zh: '单元停在设置用户或组的一步。' },
    },
  ],
  refutes: [
    {
      when: seen('systemd-credentials-user', { reason: '~Permission|Operation|Read-only' }),
      says: {
        en: 'The lookup was refused, not empty: DynamicUser= in a guest, or a read-only system.',
        zh: '不是查不到，而是被拒绝：容器客户机里的 DynamicUser=，或只读系统。',
      },
    },
  ],
  explains: ['start-limit-hit'],
  prior: 2,
  ask: ['journalctl-unit', 'systemctl-cat', 'getent'],
  names: { UNIT: [theUnit], USER: [] },
  fixes: [
    {
      does: { en: 'Create the account that the unit names', zh: '创建单元所用的账号' },
      run: 'systemctl show -p User -p Group -p SupplementaryGroups UNIT\nsudo systemd-sysusers\nsudo useradd --system --no-create-home --shell /usr/sbin/nologin USER\nsudo systemctl restart UNIT',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Or let systemd make one for the time it runs', zh: '或者让 systemd 在运行期间动态分配' },
      run: 'sudo systemctl edit UNIT   # [Service] ; DynamicUser=yes',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'Account from LDAP or sssd: start after the lookup works',
        zh: '账号来自 LDAP 或 sssd：等查询可用后再启动',
      },
      run: 'sudo systemctl edit UNIT   # [Unit] ; Wants=nss-user-lookup.target ; After=nss-user-lookup.target',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: unitActive,
  prevent: [
    {
      says: {
        en: 'Ship a sysusers.d file with the unit, or use DynamicUser=.',
        zh: '随单元提供 sysusers.d 文件，或使用 DynamicUser=。',
      },
    },
  ],
  sources: [
    'https://github.com/pendulum-project/ntpd-rs/issues/354',
    'https://github.com/christgau/wsdd/issues/101',
    'https://github.com/systemd/systemd/blob/main/src/shared/exit-status.c',
  ],
})
