import { defineProbe, keyed, oneOf } from '../../model'

const setting =
  /^(?:dtparam|dtoverlay|gpu_mem|arm_64bit|arm_boost|enable_uart|camera_auto_detect|display_auto_detect|auto_initramfs|max_framebuffers|disable_overscan|hdmi_\w+|kernel|initramfs|start_x|core_freq|max_usb_current)=|^\[(?:all|pi\d\w*|cm\d\w*|none)\]$/

/** what switches a bus on, or off */
const buses: readonly (readonly [string, RegExp])[] = [
  ['i2c', /^dtparam=(?:[^#]*,)?i2c(?:_arm|1)?(?:=(on|off|yes|no|true|false|[01]))?(?:,|\s|$)/],
  ['i2c-vc', /^dtparam=(?:[^#]*,)?i2c(?:_vc|0)(?:=(on|off|yes|no|true|false|[01]))?(?:,|\s|$)/],
  ['spi', /^dtparam=(?:[^#]*,)?spi(?:=(on|off|yes|no|true|false|[01]))?(?:,|\s|$)/],
  ['w1', /^dtoverlay=w1-gpio\b/],
  ['audio', /^dtparam=(?:[^#]*,)?audio(?:=(on|off|yes|no|true|false|[01]))?(?:,|\s|$)/],
]
const off = /^(?:off|no|false|0)$/

export default defineProbe({
  id: 'config-txt',
  area: 'kernel',
  ask: {
    command: "grep -hE '^(dt|\\[)' /boot/firmware/config.txt /boot/config.txt 2>/dev/null",
    root: false,
    risk: 'read-only',
    cost: 1,
  },
  words: {
    tells: {
      en: 'Which buses and overlays the firmware of a Raspberry Pi hands to the kernel: I2C, SPI and 1-Wire are off until a line here switches them on, after a reboot.',
      zh: '树莓派固件把哪些总线和 overlay 交给内核：I2C、SPI、单总线默认都关着，要在这里写一行打开，重启后生效。',
    },
  },
  facts: { 'board.bus': keyed(oneOf('on', 'off')) },
  match: [/^(?:cat|e?grep|less|more|head|tail)\b.*\/boot\/(?:firmware\/)?config\.txt\b.*/],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim() && !l.text.trim().startsWith('#'))
    const hits = said.filter((l) => setting.test(l.text.trim())).length
    return said.some((l) => /^dt(?:param|overlay)=/.test(l.text.trim())) && hits >= said.length * 0.7 ? 0.9 : 0
  },
  state: true,
  silent: true,
  parse({ command, lines }, emit) {
    const said = lines.filter((l) => l.text.trim())
    const rest = new Set(buses.map(([bus]) => bus))
    let read = 0
    for (const line of said) {
      const text = line.text.trim().replace(/^\S*config\.txt:(?:\d+:)?/, '')
      if (setting.test(text) || text.startsWith('#')) read++
      for (const [bus, pattern] of buses) {
        const m = pattern.exec(text)
        if (!m) continue
        // without a value a parameter is switched on
        emit('board.bus', off.test(m[1] ?? '') ? 'off' : 'on', line, bus)
        rest.delete(bus)
      }
    }
    if (said.length && !read) return 'malformed'
    // a bus that the whole file does not name is off; of a piece of the file, or of other lines than those asked for, nothing follows
    const first = said[0]
    const last = said.at(-1)
    const whole =
      /^grep -hE '\^\(dt/.test(command ?? '') ||
      lines.some((l) => /^# For more options and information see/.test(l.text))
    if (whole && first && last) for (const bus of rest) emit('board.bus', 'off', [first, last], bus)
    return said.length ? 'ok' : 'empty'
  },
  sources: ['https://www.raspberrypi.com/documentation/computers/config_txt.html'],
})
