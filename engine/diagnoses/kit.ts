/** What diagnoses share: their shape, how it shows that a fault is gone, a fix that two have, and what the stand-ins of a fix are. */
import type { SignatureId } from '../catalogue'
import { type Condition, is, known, matches, seen } from '../conditions'
import type { DiagnosisDef, Said } from '../model'

type Diagnosis = DiagnosisDef<string, Condition>
/** Of a diagnosis with so many clues that they stand in files of their own, by what they are read from. */
export type Clue = Diagnosis['proof'][number]
export type Refutation = Diagnosis['refutes'][number]
type Verify = Diagnosis['verify']
type Fix = Diagnosis['fixes'][number]

export const defineDiagnosis = <const Id extends string>(diagnosis: DiagnosisDef<Id, Condition>) => diagnosis

/** Settings and names that keep a daemon from starting are mended when one answers. */
export const daemonAnswers = {
  probe: 'docker-info',
  when: is('docker.running', true),
  says: { en: 'A daemon answers.', zh: '守护进程应答了。' },
} as const satisfies Verify
export const pullSucceeds = {
  probe: 'docker-pull',
  when: is('image.pull', 'ok'),
  says: { en: 'The pull succeeds.', zh: '拉取成功。' },
} as const satisfies Verify
/** Of one container its own state tells; that another one starts says nothing. */
export const containerRuns = {
  probe: 'docker-inspect-state',
  when: is('container.status', 'running'),
  says: { en: 'The container runs.', zh: '容器在运行。' },
} as const satisfies Verify

/** For what keeps any container of that kind from starting. */
export const containerStarts = {
  probe: 'docker-run',
  when: is('container.run', 'ok'),
  says: { en: 'The container starts.', zh: '容器能启动。' },
} as const satisfies Verify

/** The pod that failed, whichever it was. */
export const podRuns = {
  probe: 'kubectl-get-pods',
  standIn: true,
  when: is('pod.status', 'Running'),
  says: { en: 'The pod runs.', zh: 'Pod 在运行。' },
} as const satisfies Verify
/** What a cluster says once the node is well. */
export const nodesReady = {
  probe: 'kubectl-get-nodes',
  when: is('nodes.not-ready', 0),
  says: { en: 'Every node is Ready.', zh: '所有节点都为 Ready。' },
} as const satisfies Verify

export const chainsOfDocker = {
  probe: 'iptables',
  when: is('iptables.docker-chains', 'present', 'nat'),
  says: { en: 'Docker’s chains stand in the nat table.', zh: 'nat 表里有 Docker 的链。' },
} as const satisfies Verify
/** `nf_nat` stands for the module that failed. */
export const moduleLoads = {
  probe: 'modprobe',
  key: 'nf_nat',
  standIn: true,
  when: is('module.load', 'ok'),
  says: { en: 'The module loads without a word.', zh: '模块加载成功，没有任何输出。' },
} as const satisfies Verify
/** The unit that failed, whichever it was. */
export const unitActive = {
  probe: 'systemctl-is-active',
  standIn: true,
  when: is('unit.active', 'active'),
  says: { en: 'The unit is active.', zh: '单元已是 active。' },
} as const satisfies Verify

/** What a cluster says of a manifest that it would take. */
export const manifestAccepted = {
  probe: 'kubectl-apply',
  when: is('manifest.applied', 'accepted'),
  says: { en: 'The API server accepts the manifest.', zh: 'API server 接受了清单。' },
} as const satisfies Verify
export const buildGoesThrough = {
  probe: 'docker-build',
  when: is('docker.build', 'ok'),
  says: { en: 'The build goes through.', zh: '构建通过。' },
} as const satisfies Verify
export const packagesGoThrough = {
  probe: 'package-manager',
  when: seen('package-run-ok'),
  says: { en: 'The package manager goes through.', zh: '包管理器正常完成。' },
} as const satisfies Verify
/** The interface of the tunnel, as the common clients name it. */
export const tunnelUp = {
  probe: 'ip-addr',
  when: known('net.address', ['tun0', 'ppp0']),
  says: { en: 'The tunnel is up and has an address.', zh: '隧道已建立，并拿到了地址。' },
} as const satisfies Verify
/** `/mnt` stands for the place. */
export const isMounted = {
  probe: 'findmnt',
  key: '/mnt',
  when: matches('mount.options', '^r[ow]', '/mnt'),
  says: { en: 'It is mounted.', zh: '已经挂载。' },
} as const satisfies Verify
export const serverAnswers = {
  probe: 'curl-v',
  when: is('https.stage', 'established'),
  says: { en: 'The server answers.', zh: '服务器应答了。' },
} as const satisfies Verify

/** For who boots or loads what no key that the firmware knows has signed. */
export const secureBootOff = {
  does: { en: 'Or switch Secure Boot off in the firmware', zh: '或在固件设置里关闭安全启动' },
  root: false,
  risk: 'reboots',
  caution: {
    en: 'Lowers security; on a machine with Windows BitLocker may ask for its recovery key.',
    zh: '会降低安全性；装有 Windows 的机器可能要求输入 BitLocker 恢复密钥。',
  },
} as const satisfies Fix

/** A program of the engine's own that a partial installation left out. */
export const engineWhole = (program: string) =>
  ({
    does: { en: 'Install the engine whole, from one source', zh: '从同一来源完整安装引擎' },
    run: 'sudo apt-get install --reinstall docker-ce',
    for: ['debian'],
    root: true,
    risk: 'restarts-service',
    caution: {
      en: `With static binaries: copy all of docker/* to /usr/bin, ${program} among them.`,
      zh: `用静态二进制时：把 docker/* 全部拷到 /usr/bin，其中就有 ${program}。`,
    },
  }) as const satisfies Fix

/** What a stand-in is: named in an error line, in one of these groups as its wordings differ. */
export const inLine = (sig: SignatureId, ...groups: string[]): Said => ({ sig, groups })
export const theUnit: Said = { the: 'unit' }
export const theHost: Said = { the: 'host' }
export const theModules: Said = { the: 'modules' }
export const theOldModule: Said = { the: 'old-module' }
