import { all, any, is, isIn, seen, unless } from '../conditions'
import { defineDiagnosis, theUnit, unitActive } from './kit'

export default defineDiagnosis({
  id: 'systemd-workdir-inaccessible',
  area: 'systemd',
  tags: ['systemd/units'],
  words: {
    title: { en: 'The unit cannot enter its working directory', zh: '单元进不了自己的工作目录' },
    what: {
      en: 'WorkingDirectory= does not exist, is not mounted yet, or the user of the unit may not enter it; systemd ends with 200/CHDIR.',
      zh: 'WorkingDirectory= 不存在、还没挂载，或单元的用户无权进入；systemd 以 200/CHDIR 结束。',
    },
    why: {
      en: 'systemd changes into the directory right before it starts the program: as the unit\'s user since 240, as root before. The value is taken literally: "~" inside a path, quotes and a comment behind it are part of the name. A home with mode 700, NFS with root squash and SELinux refuse it as well.',
      zh: 'systemd 在启动程序前进入目录：240 起以单元的用户身份，之前以 root 身份。值按字面使用：路径里的 “~”、引号、行尾注释都算目录名的一部分。权限 700 的家目录、带 root squash 的 NFS、SELinux 也会拒绝。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: any(
        seen('systemd-chdir', { reason: '~^(?:No such file|Permission denied|Not a directory|没有那个|权限不够)' }),
        seen('systemd-step-failed', { step: 'CHDIR' }),
      ),
      says: {
        en: 'systemd says that it could not change into the working directory.',
        zh: 'systemd 明确说无法切换到工作目录。',
      },
    },
    {
      weight: 'points',
      when: any(
        is('unit.exit-status', '200'),
        seen('systemd-status-word', { status: '200' }),
        is('unit.workdir-absent', true),
        seen('systemd-chdir'),
      ),
      says: {
        en: 'The unit ended with 200/CHDIR, or its directory is missing.',
        zh: '单元以 200/CHDIR 结束，或目录不存在。',
      },
    },
    {
      weight: 'points',
      when: seen('systemd-workdir-not-absolute'),
      says: { en: 'The working directory is not an absolute path.', zh: '工作目录不是绝对路径。' },
    },
  ],
  refutes: [
    {
      when: all(
        isIn('unit.exit-status', ['203', '216', '217', '226']),
        unless(is('unit.exit-status', '200')),
        unless(seen('systemd-chdir')),
        unless(seen('systemd-step-failed', { step: 'CHDIR' })),
      ),
      says: {
        en: 'systemd failed at another step: the program, the user or the sandbox.',
        zh: 'systemd 失败在别的步骤：程序、用户或沙箱。',
      },
    },
  ],
  variants: [
    {
      id: 'denied',
      when: any(
        seen('systemd-chdir', { reason: '~^Permission|^权限' }),
        seen('systemd-step-failed', { step: 'CHDIR', reason: '~^Permission' }),
      ),
      title: { en: 'It exists; the user may not enter it', zh: '目录在，但用户无权进入' },
    },
    {
      id: 'absent',
      when: any(
        seen('systemd-chdir', { reason: '~^No such|^没有' }),
        seen('systemd-step-failed', { step: 'CHDIR', reason: '~^No such' }),
      ),
      title: { en: 'It does not exist as written', zh: '照字面这个目录不存在' },
    },
  ],
  explains: ['start-limit-hit'],
  prior: 2,
  ask: ['journalctl-unit', 'systemctl-cat', 'ls'],
  names: { UNIT: [theUnit], '/THE/DIRECTORY': [], '/home/PARENT': [], USER: [], GROUP: [] },
  fixes: [
    {
      does: { en: 'See each step of the path and who may pass', zh: '逐级查看路径和权限' },
      run: 'systemctl show -p WorkingDirectory -p User UNIT\nsudo namei -l /THE/DIRECTORY',
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: "Create it for the unit's user, or let that user pass", zh: '为单元的用户创建目录，或放开进入权限' },
      run: 'sudo install -d -o USER -g GROUP /THE/DIRECTORY\nsudo chmod o+x /home/PARENT      # only when the path leads through it\nsudo systemctl restart UNIT',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'On a mount of its own: see that /etc/fstab has it; systemd waits by itself for what stands there',
        zh: '目录在单独的挂载点上：确认 /etc/fstab 里有它；写在那里的，systemd 自己会等',
      },
      run: 'findmnt -T /THE/DIRECTORY\nsystemctl show UNIT -p RequiresMountsFor',
      root: false,
      risk: 'read-only',
    },
  ],
  verify: unitActive,
  prevent: [
    {
      says: {
        en: 'Use StateDirectory= and WorkingDirectory=%S/NAME.',
        zh: '用 StateDirectory= 配合 WorkingDirectory=%S/NAME。',
      },
    },
  ],
  sources: [
    'https://github.com/systemd/systemd/issues/6019',
    'https://github.com/systemd/systemd/issues/10568',
    'https://github.com/systemd/systemd/commit/56ef8db9f5',
    'https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#Implicit%20Dependencies',
  ],
})
