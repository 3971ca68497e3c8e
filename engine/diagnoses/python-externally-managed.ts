import { is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'python-externally-managed',
  area: 'host',
  tags: ['linux/packages'],
  words: {
    title: { en: 'pip may not install into the Python of the system', zh: 'pip 不能装进系统自带的 Python' },
    what: {
      en: 'externally-managed-environment: the distribution owns this Python, and pip leaves it alone. Nothing is broken, and root changes nothing.',
      zh: 'externally-managed-environment：这个 Python 归发行版管理，pip 不会动它。没有东西坏，用 root 也一样。',
    },
    why: {
      en: 'A file EXTERNALLY-MANAGED beside the standard library tells pip 23.0 and later to refuse (PEP 668): Debian 12, Ubuntu 23.04, Raspberry Pi OS 12, Arch, Alpine 3.19, Homebrew and newer. A package that pip put there could break tools of the system.',
      zh: '标准库目录里有 EXTERNALLY-MANAGED 文件时，pip 23.0 及以后会拒绝安装（PEP 668）：Debian 12、Ubuntu 23.04、Raspberry Pi OS 12、Arch、Alpine 3.19、Homebrew 及更新的版本都是如此。pip 装进去的包可能弄坏系统工具。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('pip-externally-managed'),
      says: { en: 'pip says so itself, and only for this reason.', zh: 'pip 自己说明了，也只会因为这个原因。' },
    },
  ],
  refutes: [
    {
      when: is('python.venv', true),
      says: { en: 'This Python is one of a virtual environment.', zh: '这个 Python 属于虚拟环境。' },
    },
  ],
  variants: [],
  explains: ['package-source-refused', 'apt-lock-or-broken'],
  prior: 2,
  ask: ['python-prefix'],
  names: { NAME: [] },
  fixes: [
    {
      does: { en: 'A program: pipx', zh: '装的是程序：用 pipx' },
      run: 'sudo apt-get install pipx   # dnf, pacman -S python-pipx, apk add pipx\npipx install NAME',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'A library: an environment of its own', zh: '装的是库：建一个虚拟环境' },
      run: 'sudo apt-get install python3-venv\npython3 -m venv ~/venv\n~/venv/bin/pip install NAME',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'What the distribution has itself', zh: '发行版自己有的包' },
      for: ['debian'],
      run: 'apt-cache search python3- | grep -i NAME\nsudo apt-get install python3-NAME',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'In an image of a container, where nothing else uses Python',
        zh: '容器镜像里，没有别的程序用这个 Python',
      },
      run: 'pip install --break-system-packages NAME   # or ENV PIP_BREAK_SYSTEM_PACKAGES=1',
      root: false,
      risk: 'safe',
      caution: {
        en: 'On a host it does what its name says sooner or later.',
        zh: '在主机上用它，迟早会像名字说的那样弄坏系统。',
      },
    },
  ],
  verify: {
    probe: 'python-prefix',
    when: is('python.venv', true),
    says: { en: 'Python runs from an environment of its own.', zh: 'Python 来自独立的虚拟环境。' },
  },
  prevent: [
    {
      says: {
        en: 'Install scripts make a venv below their own directory and start its python.',
        zh: '安装脚本应在自己的目录下建 venv，并用其中的 python 启动。',
      },
    },
  ],
  sources: [
    'https://peps.python.org/pep-0668/',
    'https://packaging.python.org/en/latest/specifications/externally-managed-environments/',
    'https://github.com/pypa/pip/blob/main/src/pip/_internal/exceptions.py',
  ],
})
