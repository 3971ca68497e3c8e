import { all, any, is, known, matches, seen, unless } from '../conditions'
import { daemonAnswers, defineDiagnosis } from './kit'

const failed = any(seen('docker-start-failed'), seen('dockerd-fatal'), is('unit.active', 'failed', 'docker'))

export default defineDiagnosis({
  id: 'daemon-json-invalid',
  area: 'docker',
  tags: ['docker/daemon', 'docker/config'],
  words: {
    title: {
      en: 'daemon.json is not valid JSON, or has a key or a type that dockerd refuses',
      zh: 'daemon.json 不是合法的 JSON，或有 dockerd 不认的键、不对的类型',
    },
    what: {
      en: 'dockerd reads its configuration before anything else and gives up at the first error in it.',
      zh: 'dockerd 最先读取配置文件，里面有一处错误就不启动了。',
    },
    why: {
      en: 'JSON knows no comments, no comma after the last element, only straight double quotes; and the daemon checks types, true is not "true", and keys: a misspelt one, or one that is gone (disable-legacy-registry with 19.03, graph with 23.0), stops it. The file is read only at start, so an old mistake shows at the next restart or upgrade. Rootless reads ~/.config/docker/daemon.json, the snap /var/snap/docker/current/config/daemon.json.',
      zh: 'JSON 没有注释，最后一个元素后面不能有逗号，引号只能是半角双引号；守护进程还检查类型（true 和 "true" 不一样）和键名：拼错的，或已删除的（disable-legacy-registry 在 19.03，graph 在 23.0），都会让它起不来。文件只在启动时读取，所以旧错误会在下次重启或升级时才暴露。rootless 读的是 ~/.config/docker/daemon.json，snap 读的是 /var/snap/docker/current/config/daemon.json。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        seen('daemon-json-broken'),
        any(
          is('daemon-json.state', 'broken'),
          matches('daemon-json.wrong-type', '.'),
          is('daemon-json.accepted', 'no'),
        ),
      ),
      says: {
        en: 'dockerd refuses the file, and the file has that error.',
        zh: 'dockerd 拒绝了这个文件，而文件里确实有这个错误。',
      },
    },
    {
      weight: 'proves',
      when: all(
        seen('daemon-json-unknown-key'),
        any(matches('daemon-json.unknown', '.'), known('daemon-json.removed')),
      ),
      says: {
        en: 'dockerd refuses a key, and that key is in the file.',
        zh: 'dockerd 拒绝了一个键，文件里正有这个键。',
      },
    },
    {
      weight: 'points',
      when: seen('daemon-json-unknown-key'),
      says: { en: 'dockerd does not know a key of daemon.json.', zh: 'dockerd 不认识 daemon.json 里的某个键。' },
    },
    {
      weight: 'points',
      when: all(matches('daemon-json.unknown', '.'), failed),
      says: {
        en: 'daemon.json has a key that no version of dockerd knows, and the daemon does not start.',
        zh: 'daemon.json 里有任何版本都不认识的键，守护进程起不来。',
      },
    },
    {
      weight: 'points',
      when: seen('daemon-json-broken'),
      says: { en: 'dockerd could not parse its configuration file.', zh: 'dockerd 解析不了自己的配置文件。' },
    },
    {
      weight: 'points',
      when: is('daemon-json.state', 'broken'),
      says: { en: 'The file as pasted is no valid JSON.', zh: '贴出来的文件不是合法的 JSON。' },
    },
    {
      weight: 'points',
      when: all(matches('daemon-json.wrong-type', '.'), failed),
      says: { en: 'A value has another type than dockerd wants.', zh: '有一个值的类型不是 dockerd 要的。' },
    },
    {
      weight: 'hints',
      when: seen('daemon-json-bad-value'),
      says: { en: 'dockerd refuses something in its configuration.', zh: 'dockerd 拒绝了配置里的某项内容。' },
    },
  ],
  refutes: [
    {
      when: is('daemon-json.accepted', 'yes'),
      says: { en: 'dockerd --validate accepts the file.', zh: 'dockerd --validate 认可这个文件。' },
    },
    {
      when: all(is('daemon-json.state', 'absent'), unless(seen('daemon-json-broken'))),
      says: { en: 'There is no daemon.json.', zh: '没有 daemon.json 这个文件。' },
    },
  ],
  explains: ['docker-daemon-not-running', 'daemon-option-incompatible', 'daemon-flag-conflict'],
  prior: 3,
  ask: ['daemon-json', 'dockerd-validate', 'journalctl-unit docker'],
  fixes: [
    {
      does: { en: 'See where the error is, correct the file, then start again', zh: '找到错误位置，改好文件，再启动' },
      run: 'python3 -m json.tool /etc/docker/daemon.json\nsudo nano /etc/docker/daemon.json\nsudo systemctl reset-failed docker\nsudo systemctl start docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'If a script saved a web page there (it starts with <), move the file away and write the options again. Without daemon.json Docker starts with its defaults.',
        zh: '如果脚本把网页存成了这个文件（以 < 开头），先移走再重写选项。没有 daemon.json 时 Docker 用默认值启动。',
      },
    },
    {
      does: {
        en: 'A key that dockerd does not know: remove it, or write its new name (graph is data-root now)',
        zh: 'dockerd 不认识的键：删掉，或改成新名字（graph 现在叫 data-root）',
      },
      run: 'sudo nano /etc/docker/daemon.json\nsudo systemctl reset-failed docker\nsudo systemctl start docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Keep the path when renaming graph, or the images seem gone.',
        zh: '把 graph 改名时路径要保持不变，否则镜像看起来就“没了”。',
      },
    },
  ],
  verify: daemonAnswers,
  prevent: [
    {
      says: {
        en: 'Validate before every restart (Docker 23 and later).',
        zh: '每次重启前先校验（Docker 23 及以后）。',
      },
      run: 'sudo dockerd --validate --config-file=/etc/docker/daemon.json',
    },
  ],
  holds: {
    en: 'Docker 1.10 and later; an empty file is an error before 23.0 only',
    zh: 'Docker 1.10 及以后；空文件只在 23.0 之前算错误',
  },
  sources: [
    'https://docs.docker.com/engine/daemon/troubleshoot/',
    'https://github.com/moby/moby/blob/master/daemon/config/config.go',
    'https://github.com/moby/moby/issues/44905',
  ],
})
