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
  tags: ['docker/containers', 'hardware'],
  words: {
    title: {
      en: 'A program or container asks for a device that this host does not have',
      zh: '程序或容器要用的设备，这台主机上没有',
    },
    what: {
      en: 'The device that is named has no file in /dev. A program cannot open it, and Docker does not start a container that lists it under `devices:` or with `--device`.',
      zh: '要用的设备在 /dev 下没有对应的文件：程序打不开它；容器在 `devices:` 或 `--device` 里写了它，Docker 就不会启动。',
    },
    why: {
      en: 'The stick is not plugged in or got another number, the driver is not loaded, or this machine has no such hardware: /dev/dri without a graphics driver, and every device of the host under Docker Desktop, which runs containers in a virtual machine.',
      zh: '设备没插、换了编号、驱动没加载，或者这台机器本来就没有：没有显卡驱动就没有 /dev/dri；Docker Desktop 的容器跑在虚拟机里，主机的设备一个也看不到。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(
        seen('serial-port-absent'),
        any(
          seen('klog-brltty-took-port'),
          seen('klog-serial-attached', { state: 'disconnected from' }),
          seen('klog-serial-attached', { state: 'attached to', port: '~ttyUSB[1-9]' }),
        ),
      ),
      says: {
        en: 'The port is not there, and the log of the kernel says where it went: taken, unplugged, or under another number.',
        zh: '串口不在，而内核日志说明了去向：被别的程序接管、被拔掉，或换了编号。',
      },
    },
    {
      // inside a container the host may well have it; and on the host the driver may be what is missing
      weight: 'hints',
      when: seen('serial-port-absent'),
      says: { en: 'A serial port is named, and its file is not there.', zh: '程序要打开的串口，设备文件不存在。' },
    },
    {
      weight: 'points',
      when: all(absent, unless(special)),
      says: { en: 'The device is named, and its file is not there.', zh: '配置里写了这个设备，但设备文件不存在。' },
    },
    {
      weight: 'hints',
      when: seen('mount-source-absent', { lvm: '~.' }, { crypt: '~.' }, { checked: '~.' }, { perhaps: '~.' }),
      says: { en: 'The disk or partition that is named is not there.', zh: '命令里写的磁盘或分区不存在。' },
    },
    {
      weight: 'hints',
      when: seen('nm-no-device'),
      says: {
        en: 'NetworkManager finds no interface that fits the connection.',
        zh: 'NetworkManager 找不到符合该连接的网卡。',
      },
    },
    {
      weight: 'hints',
      when: seen('camera-absent'),
      says: {
        en: 'No camera answers: a cable that sits the wrong way, or another port.',
        zh: '摄像头没有应答：排线插反，或插错了接口。',
      },
    },
    {
      weight: 'hints',
      when: seen('network-wait-timeout'),
      says: {
        en: 'An interface that the configuration requires may not be there, or have another name.',
        zh: '配置要求的网卡可能不存在，或换了名字。',
      },
    },
    {
      weight: 'hints',
      when: seen('vaapi-no-display'),
      says: {
        en: 'The render node of the card was not opened: perhaps it is not there, or not handed to the container.',
        zh: '打不开显卡的渲染节点：可能不存在，或没有交给容器。',
      },
    },
  ],
  refutes: [
    {
      when: special,
      says: { en: 'This device has a reason of its own.', zh: '这个设备缺失另有专门的原因。' },
    },
  ],
  explains: ['joined-container-stopped'],
  prior: 1,
  ask: ['ls /dev/serial/by-id', 'dmesg', 'docker-context-ls'],
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
        en: 'brltty takes CH340 and CP210x for a Braille display: remove it, or its rule',
        zh: 'brltty 把 CH340、CP210x 当成盲文显示器：卸载它，或去掉它的 udev 规则',
      },
      run: 'sudo dmesg | grep -i brltty\nsudo apt remove brltty',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Not on a machine with a Braille display.',
        zh: '接了盲文显示器的机器不要卸载。',
      },
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
