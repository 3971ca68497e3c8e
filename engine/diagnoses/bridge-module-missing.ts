import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'bridge-module-missing',
  area: 'network',
  tags: ['network/bridge', 'kernel/modules'],
  words: {
    title: { en: 'The bridge module is not available', zh: 'bridge 模块不可用' },
    what: {
      en: 'The kernel cannot make a bridge, so Docker cannot make docker0.',
      zh: '内核建不了网桥，Docker 也就建不了 docker0。',
    },
    why: {
      en: 'Docker 20.10 says "package not installed" for it, newer ones "operation not supported". Why it is not there is the next question.',
      zh: 'Docker 20.10 对此报“package not installed”，新版本报“operation not supported”。为什么没有才是下一个问题。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(
        seen('docker-bridge-unsupported'),
        is('module.load', 'not-found', 'bridge'),
        unless(any(seen('overlay-unavailable'), seen('ipt-nft-init-failed'), seen('ipt-chain-add-failed'))),
      ),
      says: {
        en: 'Docker cannot make its bridge, and modprobe finds no bridge module, while nothing else fails.',
        zh: 'Docker 建不了网桥，modprobe 也找不到 bridge 模块，而别的都没有失败。',
      },
    },
    {
      // why it is not there, a stale kernel or one without bridges, this line does not tell
      weight: 'hints',
      when: all(
        seen('docker-bridge-unsupported'),
        unless(any(seen('overlay-unavailable'), seen('ipt-nft-init-failed'), seen('ipt-chain-add-failed'))),
      ),
      says: { en: 'Docker cannot make its bridge.', zh: 'Docker 建不了网桥。' },
    },
    {
      weight: 'hints',
      when: any(
        seen('docker-bridge-unsupported'),
        is('module.load', 'not-found', 'bridge'),
        is('link.type-unknown', true, 'bridge'),
      ),
      says: { en: 'The bridge module is not found.', zh: '找不到 bridge 模块。' },
    },
  ],
  refutes: [
    {
      when: any(
        is('module.load', 'ok', 'bridge'),
        is('module.loaded', true, 'bridge'),
        is('module.file', 'builtin', 'bridge'),
      ),
      says: { en: 'The bridge module is loaded or built in.', zh: 'bridge 模块已加载，或已编入内核。' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['modprobe bridge', 'ls-modules-release', 'uname-a'],
  fixes: [
    {
      does: { en: 'Load it and see what it says', zh: '加载它，看报什么' },
      run: 'sudo modprobe bridge',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'modprobe',
    key: 'bridge',
    when: is('module.load', 'ok', 'bridge'),
    says: { en: 'The module loads without a word.', zh: '模块加载成功，没有任何输出。' },
  },
  prevent: [
    {
      says: {
        en: 'Load bridge at boot, so that a later change of the module files does not matter.',
        zh: '开机就加载 bridge，之后模块文件变动也不受影响。',
      },
      run: 'echo bridge | sudo tee /etc/modules-load.d/bridge.conf',
    },
  ],
  sources: ['https://github.com/moby/moby/issues/42107'],
})
