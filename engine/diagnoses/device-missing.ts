import { all, any, seen, unless } from '../conditions'
import { containerRuns, defineDiagnosis } from './kit'

const absent = seen('container-device-absent')
/** devices that have a diagnosis of their own */
const special = any(
  seen('tun-unavailable'),
  seen('kvm-device-missing'),
  seen('container-device-absent', { device: '~^/dev/(?:kmsg|fuse)$' }, { podman: '~^/dev/(?:kmsg|fuse)$' }),
)

export default defineDiagnosis({
  id: 'device-missing',
  area: 'docker',
  tags: ['docker/containers'],
  words: {
    title: {
      en: 'The container asks for a device that the host does not have',
      zh: '容器要用的设备，宿主机上没有',
    },
    what: {
      en: 'A device named under `devices:` or with `--device` has no file in /dev. Docker then does not start the container.',
      zh: '`devices:` 或 `--device` 写的设备在 /dev 下没有对应的文件，Docker 就不会启动这个容器。',
    },
    why: {
      en: 'The stick is not plugged in or got another number, the driver is not loaded, or this machine has no such hardware: /dev/dri without a graphics driver, and every device of the host under Docker Desktop, which runs containers in a virtual machine.',
      zh: '设备没插、换了编号、驱动没加载，或者这台机器本来就没有：没有显卡驱动就没有 /dev/dri；Docker Desktop 的容器跑在虚拟机里，主机的设备一个也看不到。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(absent, unless(special)),
      says: { en: 'The device is named, and its file is not there.', zh: '配置里写了这个设备，但设备文件不存在。' },
    },
  ],
  refutes: [
    {
      when: special,
      says: { en: 'This device has a reason of its own.', zh: '这个设备缺失另有专门的原因。' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['docker-context-ls', 'dmesg'],
  fixes: [
    {
      does: { en: 'See what is there', zh: '看看有哪些设备' },
      run: 'ls -l /dev/serial/by-id /dev/ttyUSB* /dev/ttyACM* /dev/ttyAMA* /dev/dri /dev/video* 2>/dev/null\nlsusb\nsudo dmesg | tail -n 30\ndocker context show',
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: 'Name the stick by its id, which stays the same', zh: '用不会变的 by-id 名字' },
      run: '# compose.yaml\ndevices:\n  - /dev/serial/by-id/usb-…:/dev/ttyUSB0\ndocker compose up -d',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'Without this hardware: take the lines out', zh: '没有这个硬件：删掉这几行' },
      run: '# compose.yaml: remove devices: or the line with /dev/dri\ndocker compose up -d',
      root: false,
      risk: 'safe',
    },
    {
      does: {
        en: 'Docker Desktop on Linux: use the engine of the host',
        zh: 'Linux 上的 Docker Desktop：改用主机自己的引擎',
      },
      run: 'docker context use default\ndocker info | grep -i "operating system"',
      root: false,
      risk: 'safe',
      caution: {
        en: 'Images and volumes of Docker Desktop stay in its virtual machine.',
        zh: 'Docker Desktop 的镜像和卷留在它的虚拟机里。',
      },
    },
  ],
  verify: containerRuns,
  prevent: [
    {
      says: {
        en: 'Use /dev/serial/by-id in compose files, not ttyUSB0: the number depends on the order of plugging in.',
        zh: 'compose 文件里写 /dev/serial/by-id，不要写 ttyUSB0：编号取决于插入顺序。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/reference/compose-file/services/#devices',
    'https://github.com/opencontainers/runc/blob/main/libcontainer/devices/device_unix.go',
    'https://docs.docker.com/desktop/setup/install/linux/',
  ],
})
