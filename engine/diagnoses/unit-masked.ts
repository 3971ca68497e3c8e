import { all, any, is, isIn, seen } from '../conditions'
import { defineDiagnosis, inLine, theUnit } from './kit'

const units = ['docker', 'docker.socket', 'containerd', 'kubelet']

export default defineDiagnosis({
  id: 'unit-masked',
  area: 'systemd',
  tags: ['systemd/units', 'docker/daemon'],
  words: {
    title: { en: 'The unit is masked', zh: '单元被屏蔽（masked）' },
    what: {
      en: 'The unit is a link to /dev/null, so systemd refuses to start it; or it was unmasked and systemd still holds the old state.',
      zh: '单元是指向 /dev/null 的链接，systemd 拒绝启动它；或者已经解除屏蔽，但 systemd 还记着旧状态。',
    },
    why: {
      en: 'Masking is stronger than disabling: neither a person nor a socket or another unit can start it. Installers and tools (DietPi, a second engine, image builds) do it to keep a service still. Removing the link by hand needs a daemon-reload.',
      zh: '屏蔽比禁用更彻底：人、socket、别的单元都启动不了它。安装脚本和工具（DietPi、第二个引擎、镜像构建）用它来防止服务启动。手动删掉链接之后还要 daemon-reload。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        any(is('unit.loaded', 'masked'), is('unit.enabled', 'masked')),
        any(
          seen('unit-masked-refused'),
          seen('docker-cannot-connect'),
          seen('docker-socket-absent'),
          seen('docker-start-failed'),
        ),
      ),
      says: {
        en: 'systemd lists the unit as masked, and it does not start.',
        zh: 'systemd 显示单元是 masked，它启动不了。',
      },
    },
    {
      weight: 'points',
      when: seen('unit-masked-refused', { nameless: '~.' }, { unit: '~.' }, { loaded: '~.' }),
      says: { en: 'systemd refuses to start a masked unit.', zh: 'systemd 拒绝启动被屏蔽的单元。' },
    },
    {
      // masked, not installed or broken: a socket says the same of all
      weight: 'hints',
      when: seen('unit-masked-refused'),
      says: { en: 'A socket finds its service not loaded.', zh: '套接字单元发现对应的服务没有加载。' },
    },
    {
      weight: 'points',
      when: any(isIn('unit.loaded', ['masked'], units), isIn('unit.enabled', ['masked', 'masked-runtime'], units)),
      says: { en: 'The unit is masked.', zh: '单元处于 masked 状态。' },
    },
  ],
  refutes: [
    {
      when: all(
        seen('unit-masked-refused', { unit: '~^docker(?:\\.service)?$' }),
        is('unit.loaded', 'loaded', 'docker'),
      ),
      says: { en: 'The unit is loaded, not masked.', zh: '单元已正常加载，没有被屏蔽。' },
    },
  ],
  explains: [
    'docker-daemon-not-running',
    'docker-socket-unit-missing',
    'containerd-not-running',
    'docker-daemon-not-installed',
  ],
  prior: 2,
  ask: ['systemctl-is-enabled docker', 'systemctl-status docker', 'systemctl-status docker.socket'],
  names: { UNIT: [inLine('unit-masked-refused', 'unit', 'service', 'loaded'), theUnit] },
  fixes: [
    {
      does: { en: 'Unmask, reload, start', zh: '解除屏蔽，重新加载，启动' },
      run: 'sudo systemctl unmask UNIT   # Docker: docker.socket as well\nsudo systemctl daemon-reload\nsudo systemctl enable --now UNIT',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Ask first why it was masked: something else may be meant to run instead, for Docker a second engine (snap, podman-docker).',
        zh: '先弄清为什么屏蔽：也许本来就要用别的服务代替；对 Docker 来说，可能是另一个引擎（snap、podman-docker）。',
      },
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
        en: 'Note down why a unit is masked, and run daemon-reload after changing unit files by hand.',
        zh: '记下屏蔽单元的原因；手动改单元文件后执行 daemon-reload。',
      },
    },
  ],
  sources: [
    'https://www.freedesktop.org/software/systemd/man/latest/systemctl.html',
    'https://github.com/MichaIng/DietPi/issues/8108',
  ],
})
