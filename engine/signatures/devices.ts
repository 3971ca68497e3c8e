/** Devices that a program opens by name, and radios that are switched off. */
import { sig } from '../model'

export default [
  sig({
    id: 'serial-port-absent',
    literal: ['/dev/tty', '/dev/serial/'],
    // every program puts the error before or after the name; where nothing matched, the shell hands the star on
    pattern:
      /(?<![\w/])(?<device>\/dev\/(?:tty(?:USB|ACM|AMA|XRUSB|MFD|THS)[\d*]{0,3}|serial\/by-id\/[^\s'":,)]{1,160}|serial[01]))['"’)\]]*(?:[:,] |: \[Errno 2\] |.{0,60}\()?.{0,40}?(?:[Nn]o such file or directory|does not exist|ENOENT|没有那个文件或目录)|(?:[Nn]o such file or directory|ENOENT|没有那个文件或目录).{0,40}?(?<![\w/])(?<after>\/dev\/(?:tty(?:USB|ACM|AMA|XRUSB|MFD|THS)\d{0,3}|serial\/by-id\/[^\s'":,)]{1,160}|serial[01]))/,
    example: 'avrdude: ser_open(): can\'t open device "/dev/ttyACM0": No such file or directory',
    nearMiss: 'avrdude: ser_open(): can\'t open device "/dev/ttyACM0": Permission denied',
    by: 'programs that open a serial port: pyserial, node-serialport, avrdude, minicom, ls, Go programs',
    source: 'https://github.com/pyserial/pyserial/blob/master/serial/serialposix.py',
    probes: ['dmesg', 'docker-logs'],
  }),
  sig({
    id: 'klog-serial-attached',
    literal: ['now attached to ttyUSB', 'cdc_acm', 'now disconnected from ttyUSB'],
    pattern:
      /converter now (?<state>attached to|disconnected from) (?<port>ttyUSB\d+)|cdc_acm \S+: (?<acm>ttyACM\d+): USB ACM device/,
    example: '[   14.784856] usb 1-1.1: FTDI USB Serial Device converter now attached to ttyUSB0',
    nearMiss: '[    2.902448] usb 1-1.1: Manufacturer: FTDI',
    by: 'Linux: usb-serial, cdc_acm',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/usb/serial/bus.c',
    probes: ['dmesg'],
  }),
  sig({
    id: 'klog-usb-fault',
    literal: [
      'USB disconnect',
      'device descriptor read/',
      'not accepting address',
      'enumerate USB device',
      'USB device number',
      'ver-current ',
      'vercurrent ',
      'USB cable is bad',
      'available bus power',
      'HC died',
      'assume dead',
      'uas_eh_',
      'uas-tag',
    ],
    pattern:
      /(?<enumerate>device descriptor read\/\w{1,4}, error -\d{1,3}|device not accepting address \d{1,3}, error -\d{1,3}|unable to enumerate USB device|Maybe the USB cable is bad)|(?<power>\b[Oo]ver-?current (?:condition|change\b)|insufficient available bus power)|(?<host>HC died; cleaning up|(?:xHCI )?host controller not responding, assume dead)|(?<disconnect>\bUSB disconnect, device number \d)|(?<reset>\breset (?:low-speed|full-speed|high-speed|[Ss]uper[Ss]peed(?: \S{1,6}){0,3}) USB device number)|(?<uas>uas_eh_(?:abort|device_reset)_handler|err -71 uas-tag)/,
    example: '[   34.698834] usb 1-1.3: device descriptor read/64, error -71',
    nearMiss: '[   33.958517] usb 1-1.3: new high-speed USB device number 19 using xhci_hcd',
    by: 'Linux: the USB core (hub.c), xhci_hcd, uas',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/usb/core/hub.c',
    probes: ['dmesg'],
  }),
  sig({
    id: 'klog-brltty-took-port',
    literal: "while 'brltty' sets config",
    pattern: /usbfs: interface \d+ claimed by (?<driver>\w+) while 'brltty' sets config/,
    example: "usb 1-2: usbfs: interface 0 claimed by ch341 while 'brltty' sets config #1",
    nearMiss: "usb 1-2: usbfs: interface 0 claimed by ch341 while 'python3' sets config #1",
    by: 'Linux, where brltty takes a USB serial converter for a Braille display (Ubuntu 22.04, Debian)',
    source: 'https://bugs.launchpad.net/ubuntu/+source/brltty/+bug/1958224',
    probes: ['dmesg'],
  }),
  sig({
    id: 'rfkill-refused',
    literal: ['RF-kill', 'rfkill', 'org.bluez.Error.Blocked', 'radio killswitch'],
    pattern:
      /Operation not possible due to RF-kill|由于 RF-kill|\brfkill: (?:WLAN|Wi-Fi|wlan) (?<kind>soft|hard) blocked|[Bb]locked through rfkill|currently blocked by rfkill|org\.bluez\.Error\.Blocked|(?:disabled|blocked) by radio killswitch|hardware radio set (?<networkmanager>disabled)/,
    example: 'RTNETLINK answers: Operation not possible due to RF-kill',
    nearMiss: 'rfkill: Cannot open RFKILL control device',
    by: 'every program (errno 132), hostapd, wpa_supplicant, BlueZ, NetworkManager, Raspberry Pi OS',
    source: 'https://docs.kernel.org/driver-api/rfkill.html',
  }),
  sig({
    id: 'camera-absent',
    literal: ['no cameras available', 'Camera is not detected', 'no cameras are available'],
    pattern: /\*\*\* no cameras available \*\*\*|Camera is not detected\. Please check carefully the camera module/,
    example: 'ERROR: *** no cameras available ***',
    nearMiss: 'INFO Camera camera_manager.cpp:284 libcamera v0.3.2',
    by: 'libcamera and rpicam-apps, raspistill on the Raspberry Pi: the sensor does not answer, or no overlay describes it',
    source: 'https://www.raspberrypi.com/documentation/computers/camera_software.html',
    probes: ['dmesg'],
  }),
] as const
