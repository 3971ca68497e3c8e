import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const i2cMissing = seen('board-device-missing', { device: '~i2c' }, { bus: '~.' }, { python: '~i2c' })
const spiMissing = seen('board-device-missing', { spi: '~.' }, { python2: '~.' })

export default defineDiagnosis({
  id: 'device-tree-param-missing',
  area: 'kernel',
  tags: ['kernel/device-tree', 'os/raspberry-pi'],
  words: {
    title: {
      en: 'The driver is loaded, the device is not described or enabled',
      zh: '驱动已加载，但设备没有在设备树中启用',
    },
    what: {
      en: 'On a board the device must be switched on in the device tree: dtparam or dtoverlay in config.txt.',
      zh: '开发板上的设备要在设备树里启用：config.txt 中的 dtparam 或 dtoverlay。',
    },
    why: {
      en: 'A driver binds only to a device that the device tree names. Loading the module by hand makes no device.',
      zh: '驱动只会绑定设备树里写明的设备，手动加载模块并不会产生设备。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(
        seen('board-device-missing'),
        is('module.loaded', true, ['i2c_dev', 'spidev', 'i2c_bcm2835', 'spi_bcm2835', 'w1_gpio', 'snd_bcm2835']),
      ),
      says: { en: 'The driver is loaded and the device is not there.', zh: '驱动已加载，设备却不在。' },
    },
    {
      weight: 'points',
      when: all(seen('board-device-missing'), is('module.load', 'ok')),
      says: { en: 'The module loads and the device is not there.', zh: '模块能加载，设备却不在。' },
    },
    {
      weight: 'points',
      when: any(
        all(i2cMissing, is('board.bus', 'off', 'i2c'), unless(is('board.bus', 'on', 'i2c-vc'))),
        all(spiMissing, is('board.bus', 'off', 'spi')),
      ),
      says: {
        en: 'The bus is not there, and config.txt does not switch it on.',
        zh: '总线设备不在，而 config.txt 里没有打开它。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('board-device-missing'),
        is('module.load', 'no-device', ['spi_bcm2708', 'i2c_bcm2708', 'w1_gpio', 'spi_bcm2835', 'i2c_bcm2835']),
      ),
      says: { en: 'A bus device of the board is not there.', zh: '开发板的总线设备不在。' },
    },
    {
      weight: 'hints',
      when: seen('camera-absent'),
      says: {
        en: 'No camera was found: config.txt may lack its overlay (camera_auto_detect, dtoverlay=imx219 and the like).',
        zh: '没找到摄像头：config.txt 里可能缺少对应的 overlay（camera_auto_detect、dtoverlay=imx219 等）。',
      },
    },
  ],
  refutes: [
    {
      when: all(
        seen('board-device-missing', { device: '~i2c' }),
        is('module.loaded', false, 'i2c_dev'),
        unless(is('module.loaded', true, 'i2c_bcm2708')),
      ),
      says: {
        en: 'The bus driver has found its device; only i2c-dev, which makes the nodes in /dev, is not loaded.',
        zh: '总线驱动已找到设备，缺的只是生成 /dev 节点的 i2c-dev。',
      },
    },
    {
      when: is('file.type', 'char', ['/dev/i2c-1', '/dev/spidev0.0', '/dev/spidev0.1']),
      says: { en: 'The device node exists.', zh: '设备节点已经存在。' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['config-txt', 'lsmod', 'dmesg'],
  fixes: [
    {
      does: { en: 'Switch it on in config.txt, then reboot', zh: '在 config.txt 里启用，然后重启' },
      for: ['raspberrypi'],
      run: 'echo dtparam=i2c_arm=on | sudo tee -a /boot/firmware/config.txt\nsudo systemctl reboot',
      root: true,
      risk: 'reboots',
      caution: {
        en: 'The file is /boot/config.txt before bookworm. For SPI: dtparam=spi=on, for 1-Wire: dtoverlay=w1-gpio.',
        zh: 'bookworm 之前文件是 /boot/config.txt。SPI 用 dtparam=spi=on，单总线用 dtoverlay=w1-gpio。',
      },
    },
  ],
  verify: {
    probe: 'lsmod',
    when: is('module.loaded', true, 'i2c_dev'),
    says: { en: 'The device is there.', zh: '设备出现了。' },
  },
  prevent: [
    {
      says: {
        en: 'Keep the overlays and dtparam lines of config.txt with the rest of the setup, and check the device node after each image change.',
        zh: '把 config.txt 里的 dtparam 和 dtoverlay 纳入配置管理，换镜像后检查设备节点。',
      },
    },
  ],
  sources: ['https://www.raspberrypi.com/documentation/computers/config_txt.html'],
})
