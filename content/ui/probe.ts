/** The words of the pages of commands. */
import type { Outcome, Words } from '@/engine'

export const probeWords = {
  reading: { en: 'How to read its output', zh: '怎么读它的输出' },
  readingHint: {
    en: 'Real output. Beside each line stands what Oolong reads from it.',
    zh: '真实输出。每行旁边是 Oolong 从中读出的内容。',
  },
  others: { en: 'How it differs', zh: '不同情况下的样子' },
  othersHint: {
    en: 'Other options, systems, versions and languages; all of these are read.',
    zh: '换了选项、系统、版本或语言后的样子，这些都能读。',
  },
  whole: { en: 'From all of it', zh: '由整段输出得出' },
  gap: { en: '{n} more lines', zh: '另有 {n} 行' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  none: { en: 'none', zh: '无' },
  nothing: { en: '(prints nothing)', zh: '（没有任何输出）' },
  proves: { en: 'What it proves', zh: '它能证明什么' },
  confirms: { en: 'Confirms by itself', zh: '单凭它就能确认' },
  confirmsWith: { en: 'Confirms together with other outputs', zh: '与其他输出一起才能确认' },
  points: { en: 'Speaks for it, and is no proof', zh: '只是有力迹象，不算证明' },
  rulesOut: { en: 'Rules out', zh: '可以排除' },
  rest: { en: '{n} more', zh: '另外 {n} 项' },
  provesNot: { en: 'What it does not prove', zh: '它证明不了什么' },
  noProof: {
    en: 'By itself it confirms no cause. It narrows the list down and says what to look at next.',
    zh: '单凭它不能确认任何根因；它缩小范围，并指出下一步看什么。',
  },
  hints: {
    en: 'Causes for which it is a hint at most: {n}.',
    zh: '最多只能当线索的根因：{n} 个。',
  },
  trees: { en: 'Questions it answers', zh: '它能回答的问题' },
  refusals: { en: 'When it is refused', zh: '命令被拒绝或没有结果时' },
  lines: { en: 'Error lines that show up in it', zh: '会出现在其中的报错行' },
  root: {
    en: 'It needs root. Refused output tells nothing about the fault; run it with sudo.',
    zh: '需要 root 权限。被拒绝的输出说明不了故障，请加 sudo 再运行。',
  },
  silent: {
    en: 'No output at all is an answer here: it means that the command succeeded.',
    zh: '什么都不打印也是回答：说明命令执行成功。',
  },
} as const satisfies Readonly<Record<string, Words>>

/** What an outcome other than `ok` means for the person. */
export const outcomeSays: Readonly<Record<Exclude<Outcome, 'ok'>, Words>> = {
  denied: {
    en: 'Refused for lack of rights. Nothing was read from it; run it as root.',
    zh: '权限不足，被拒绝，什么也没读到；请用 root 再运行。',
  },
  'not-installed': {
    en: 'The program is not there. That alone says nothing about the fault, unless the program itself is the subject.',
    zh: '没有这个程序。除非故障就在这个程序本身，否则不说明什么。',
  },
  empty: {
    en: 'It printed nothing. That counts as not answered.',
    zh: '没有任何输出，按没有回答处理。',
  },
  foreign: {
    en: 'This is an error, or another program’s output. Nothing was read from it.',
    zh: '这是报错，或是别的程序的输出，什么也没读到。',
  },
  cut: {
    en: 'The output ends early. Paste it whole.',
    zh: '输出不完整，请完整粘贴。',
  },
  malformed: {
    en: 'It is not in the usual form, so nothing was read from it.',
    zh: '不是通常的格式，因此什么也没读到。',
  },
}

/** What the name of a sample tells of where it comes from. */
export const sampleFrom: Readonly<Record<string, Words>> = {
  zh: { en: 'Chinese locale', zh: '中文环境' },
  de: { en: 'German locale', zh: '德文环境' },
  debian: { en: 'Debian', zh: 'Debian' },
  ubuntu: { en: 'Ubuntu', zh: 'Ubuntu' },
  centos: { en: 'CentOS', zh: 'CentOS' },
  rhel: { en: 'RHEL family', zh: 'RHEL 系' },
  fedora: { en: 'Fedora', zh: 'Fedora' },
  rpm: { en: 'RPM systems', zh: 'RPM 系统' },
  dpkg: { en: 'Debian family', zh: 'Debian 系' },
  pacman: { en: 'Arch', zh: 'Arch' },
  busybox: { en: 'BusyBox', zh: 'BusyBox' },
  wsl: { en: 'WSL', zh: 'WSL' },
  openvz: { en: 'OpenVZ container', zh: 'OpenVZ 容器' },
  container: { en: 'inside a container', zh: '容器内' },
  sysv: { en: 'System V init script', zh: 'System V 启动脚本' },
  old: { en: 'older version', zh: '旧版本' },
  systemd: { en: 'with systemd', zh: '使用 systemd' },
  json: { en: 'as JSON', zh: 'JSON 格式' },
  template: { en: 'with a template', zh: '用模板' },
  v1: { en: 'cgroup v1', zh: 'cgroup v1' },
  v2: { en: 'cgroup v2', zh: 'cgroup v2' },
  nft: { en: 'nft back end', zh: 'nft 后端' },
  legacy: { en: 'legacy back end', zh: 'legacy 后端' },
  snap: { en: 'Docker from snap', zh: 'snap 安装的 Docker' },
  modinfo: { en: 'modinfo', zh: 'modinfo' },
  ifconfig: { en: 'ifconfig', zh: 'ifconfig' },
  netstat: { en: 'netstat', zh: 'netstat' },
}
