import { defineProbe } from '../../model'

/** apt, dpkg, dnf, yum, rpm, zypper, pacman, apk: what they refuse is read by the signatures. */
export default defineProbe({
  id: 'package-manager',
  area: 'host',
  ask: { command: 'sudo apt update', root: true, risk: 'safe', cost: 3, collect: false },
  words: {
    tells: {
      en: 'What the package manager refuses, and why. It fetches the lists only and installs nothing. Elsewhere: dnf makecache, zypper refresh, apk update.',
      zh: '包管理器拒绝什么、为什么。只更新索引，不安装任何东西。其他发行版用 dnf makecache、zypper refresh、apk update。',
    },
  },
  facts: {},
  match: [
    /^(?:apt|apt-get|aptitude|dpkg(?:-reconfigure)?|dnf|yum|zypper|pacman|yay|paru|apk|rpm|update-initramfs|mkinitcpio|dracut|do-release-upgrade|unattended-upgrades?)\b(?! -[lLqsS]\b)/,
  ],
  silent: true,
  parse: () => 'ok',
  sources: ['https://manpages.debian.org/apt-get'],
})
