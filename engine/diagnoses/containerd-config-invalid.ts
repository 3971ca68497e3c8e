import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const refused = any(
  seen('containerd-config-toml'),
  seen('containerd-config-plugin-uri'),
  seen('containerd-config-version'),
)

export default defineDiagnosis({
  id: 'containerd-config-invalid',
  area: 'containerd',
  tags: ['containerd/config'],
  words: {
    title: { en: 'containerd’s configuration file is not valid', zh: 'containerd 的配置文件无效' },
    what: {
      en: 'containerd cannot read /etc/containerd/config.toml, or the file is written for another containerd. It does not start, or leaves settings out.',
      zh: 'containerd 读不了 /etc/containerd/config.toml，或者这份文件是给另一个版本写的。结果是启动失败，或有些设置没有生效。',
    },
    why: {
      en: 'The file has a version of its own (`version = 1, 2, 3 …`), and the names of plugins changed with it: "cri" in version 1, "io.containerd.grpc.v1.cri" in version 2, "io.containerd.cri.v1.runtime" in version 3. A name of one version in a file of another is an error or is ignored.',
      zh: '配置文件有自己的版本号（version = 1、2、3……），插件名随之变化：版本 1 叫 "cri"，版本 2 叫 "io.containerd.grpc.v1.cri"，版本 3 叫 "io.containerd.cri.v1.runtime"。把一个版本的名字写进另一个版本的文件，要么报错，要么被忽略。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(refused, is('unit.active', 'failed', 'containerd')),
      says: {
        en: 'containerd names the place in its file, and its unit failed.',
        zh: 'containerd 指出了文件中的位置，且单元已失败。',
      },
    },
    {
      weight: 'points',
      when: refused,
      says: { en: 'containerd refuses its own configuration file.', zh: 'containerd 拒绝了自己的配置文件。' },
    },
    {
      weight: 'points',
      when: seen('containerd-config-plugin-uri'),
      says: {
        en: 'A plugin is named in the short form of version 1 inside a newer file.',
        zh: '新版本的文件里用了版本 1 的插件短名。',
      },
    },
    {
      weight: 'hints',
      when: seen('containerd-cri-config-invalid'),
      says: {
        en: 'A setting of the file is refused by a plugin.',
        zh: '文件里有某个设置被插件拒绝。',
      },
    },
    {
      weight: 'hints',
      when: seen('containerd-name-unconfigured'),
      says: {
        en: 'A pod or a setting names a runtime or a snapshotter that the file does not define.',
        zh: 'Pod 或某个设置用到的运行时、快照插件，在配置文件里没有定义。',
      },
    },
    {
      weight: 'hints',
      when: seen('containerd-config-unknown-key'),
      says: {
        en: 'A key of the file is unknown to this containerd and has no effect.',
        zh: '文件中有这个 containerd 不认识的键，不会生效。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('cri-unimplemented'), seen('cri-socket-refused')),
      says: {
        en: 'The runtime does not offer CRI; its configuration decides that.',
        zh: '运行时没有提供 CRI，而这由配置决定。',
      },
    },
  ],
  refutes: [
    {
      when: all(is('containerd.cri', 'ok'), unless(refused)),
      says: {
        en: 'containerd runs and its CRI plugin is up: the file is accepted.',
        zh: 'containerd 在运行且 CRI 插件正常：配置已被接受。',
      },
    },
  ],
  explains: ['containerd-not-running', 'docker-daemon-not-running', 'start-limit-hit', 'cri-socket-wrong'],
  prior: 1,
  ask: ['journalctl-unit containerd', 'cat-containerd-config', 'ctr-plugins'],
  fixes: [
    {
      does: { en: 'Start from the defaults of the installed containerd', zh: '用当前版本的默认配置重新生成' },
      run: 'sudo mv /etc/containerd/config.toml /etc/containerd/config.toml.bad\ncontainerd config default | sudo tee /etc/containerd/config.toml >/dev/null\nsudo systemctl restart containerd',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Running containers go on under their shims. Carry your own settings (SystemdCgroup, registries, GPU runtime) over by hand.',
        zh: '运行中的容器由 shim 托管，不受影响。自己的设置（SystemdCgroup、镜像仓库、GPU 运行时）需手工搬过去。',
      },
    },
    {
      does: {
        en: 'Or translate the old file to the current version and compare',
        zh: '或把旧文件转换成当前版本再对比',
      },
      run: 'containerd config migrate | diff /etc/containerd/config.toml -',
      root: true,
      risk: 'read-only',
    },
  ],
  verify: {
    probe: 'ctr-plugins',
    when: is('containerd.cri', 'ok'),
    says: { en: 'containerd runs and CRI is loaded.', zh: 'containerd 已运行，CRI 已加载。' },
  },
  prevent: [
    {
      says: {
        en: 'Run `containerd config dump` before each restart: it reads the file and stops at the same place.',
        zh: '每次重启前先跑 containerd config dump：它会读同一份文件，并停在同一处。',
      },
      run: 'containerd config dump >/dev/null && echo valid',
    },
  ],
  sources: [
    'https://github.com/containerd/containerd/blob/main/cmd/containerd/server/config/config.go',
    'https://github.com/containerd/containerd/blob/main/docs/man/containerd-config.toml.5.md',
  ],
})
