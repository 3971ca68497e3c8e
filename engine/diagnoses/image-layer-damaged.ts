import { seen } from '../conditions'
import { defineDiagnosis, pullSucceeds } from './kit'

export default defineDiagnosis({
  id: 'image-layer-damaged',
  area: 'registry',
  tags: ['docker/registry', 'docker/images'],
  words: {
    title: {
      en: 'What was downloaded is not what the registry announced',
      zh: '下载到的内容与仓库声明的不一致',
    },
    what: {
      en: 'Every layer has the checksum of its content for a name. Computed here, it came out different: bytes were changed or lost on the way, in the store of the registry, or in this machine.',
      zh: '每一层都以内容的校验和为名。本机算出来的不一样：字节在传输途中、在仓库的存储里，或在本机内被改变或丢失了。',
    },
    why: {
      en: 'A proxy or mirror that keeps half a file and serves it again, a registry whose storage lost a blob, antivirus or TLS inspection that rewrites streams, a bad disk or memory, a transfer that breaks off. The same digest each time speaks for the far side, another digest each time for the machine or the path.',
      zh: '代理或镜像站缓存了半个文件又发出来、仓库存储丢了数据、杀毒或 TLS 检查改写数据流、磁盘或内存有问题、传输中断。每次都是同一个 digest，问题在对端；每次换一个 digest，问题在本机或链路。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('layer-download-damaged'),
      says: {
        en: 'The checksum of what arrived does not fit, or it does not unpack.',
        zh: '收到内容的校验和不符，或解不开。',
      },
    },
  ],
  refutes: [
    { when: pullSucceeds.when, says: pullSucceeds.says },
    {
      when: seen('no-space-left'),
      says: { en: 'The disk is full: what was written is short.', zh: '磁盘满了，写下的内容不完整。' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['docker-pull', 'docker-info', 'dmesg'],
  names: { IMAGE: [] },
  fixes: [
    {
      does: {
        en: 'Pull again, one layer at a time, and watch whether the digest stays the same',
        zh: '再拉一次，逐层下载，看出错的 digest 变不变',
      },
      run: 'docker rmi -f IMAGE\ndocker pull IMAGE\ndocker info | grep -A3 -i mirror',
      root: false,
      risk: 'safe',
    },
    {
      does: {
        en: 'The same digest: go round the mirror or proxy, or push the image anew',
        zh: '总是同一个 digest：绕过镜像站或代理，或重新推送镜像',
      },
      run: 'docker build --no-cache -t IMAGE .\ndocker push IMAGE',
      root: false,
      risk: 'safe',
      caution: {
        en: 'A pull-through cache must drop its copy, or it hands out the same half file again.',
        zh: '拉取缓存要先清掉它那份，否则还会给出同样的半个文件。',
      },
    },
    {
      does: { en: 'Another digest each time: look at the machine', zh: '每次 digest 都不同：查本机' },
      run: 'sudo dmesg -T | grep -iE "i/o error|mce|edac|ata|nvme"\ndf -h /var/lib/docker\nsudo smartctl -H /dev/sda',
      root: true,
      risk: 'read-only',
      caution: {
        en: 'Overclocked or bad memory shows here first: memtest86+ for a night.',
        zh: '内存超频或有坏条时往往先在这里暴露：用 memtest86+ 跑一夜。',
      },
    },
  ],
  verify: pullSucceeds,
  prevent: [
    {
      says: {
        en: 'Let registries and mirrors run their checks (registry garbage-collect only when read-only).',
        zh: '仓库和镜像站要定期自检（registry garbage-collect 只在只读时执行）。',
      },
    },
  ],
  sources: [
    'https://github.com/moby/moby/blob/master/daemon/internal/distribution/pull_v2.go',
    'https://github.com/distribution/distribution/issues/2952',
  ],
})
