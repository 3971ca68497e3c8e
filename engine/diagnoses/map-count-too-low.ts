import { all, max, min, seen } from '../conditions'
import { defineDiagnosis } from './kit'

/** what the sysctl says, where it is below what Elasticsearch demands */
const low = max('sysctl', 262_143, 'vm.max_map_count')
const enough = min('sysctl', 262_144, 'vm.max_map_count')

export default defineDiagnosis({
  id: 'map-count-too-low',
  area: 'host',
  tags: ['host/limits', 'host/memory'],
  words: {
    title: { en: 'vm.max_map_count is too low', zh: 'vm.max_map_count 太小' },
    what: {
      en: 'The kernel limits how many memory areas one process may map. Elasticsearch, OpenSearch and SonarQube refuse to start below 262144; others fail with “Cannot allocate memory” although memory is free.',
      zh: '内核限制单个进程能映射的内存区域数。低于 262144 时 Elasticsearch、OpenSearch、SonarQube 拒绝启动；别的程序则会在内存还有余量时报 “Cannot allocate memory”。',
    },
    why: {
      en: 'The value belongs to the host’s kernel, not to the container: it cannot be set by an image, by ulimits or with --sysctl. sysctl -w is gone after a reboot, and a virtual machine of Docker Desktop or WSL has a value of its own.',
      zh: '这个值属于宿主机内核，不属于容器：镜像、ulimits、--sysctl 都设不了。sysctl -w 重启后就没了；Docker Desktop 或 WSL 的虚拟机有它自己的值。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(seen('map-count-refused'), low),
      says: {
        en: 'The program names the limit, and the kernel’s value is below it.',
        zh: '程序指明了这个限制，而内核的值确实偏低。',
      },
    },
    {
      weight: 'points',
      when: seen('map-count-refused'),
      says: { en: 'The program names the limit and the value that it wants.', zh: '程序写明了这个限制和它要的值。' },
    },
  ],
  refutes: [
    {
      when: enough,
      says: { en: 'The value is high enough now.', zh: '现在的值已经够大。' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['sysctl vm.max_map_count'],
  names: { IMAGE: [] },
  fixes: [
    {
      does: { en: 'Raise it on the host, now and at boot', zh: '在宿主机上调大，并在开机时生效' },
      run: 'sudo sysctl -w vm.max_map_count=262144\necho vm.max_map_count=262144 | sudo tee /etc/sysctl.d/99-max-map-count.conf',
      root: true,
      risk: 'safe',
      caution: { en: 'Then start the container again.', zh: '然后重启容器。' },
    },
    {
      does: { en: 'WSL and Docker Desktop: in the virtual machine', zh: 'WSL 和 Docker Desktop：在虚拟机里设置' },
      for: ['wsl'],
      on: { en: 'in Windows (PowerShell)', zh: '在 Windows（PowerShell）里' },
      run: 'wsl -d docker-desktop -u root sysctl -w vm.max_map_count=262144',
      root: false,
      risk: 'safe',
      caution: {
        en: 'It is gone after a restart; kernelCommandLine = "sysctl.vm.max_map_count=262144" in .wslconfig keeps it.',
        zh: '重启后失效；写进 .wslconfig 的 kernelCommandLine = "sysctl.vm.max_map_count=262144" 才会保留。',
      },
    },
    {
      does: { en: 'One node for trying things out: without mapped files', zh: '只是试用的单节点：不用内存映射' },
      run: 'docker run -e discovery.type=single-node -e node.store.allow_mmap=false IMAGE',
      root: false,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'sysctl',
    key: 'vm.max_map_count',
    when: enough,
    says: { en: 'The value is high enough.', zh: '值已经够大。' },
  },
  prevent: [
    {
      says: {
        en: 'Set it with the machine (sysctl.d, a node’s start script), not by hand.',
        zh: '随机器一起配置（sysctl.d、节点启动脚本），不要手动改。',
      },
    },
  ],
  sources: [
    'https://www.elastic.co/docs/deploy-manage/deploy/self-managed/vm-max-map-count',
    'https://docs.kernel.org/admin-guide/sysctl/vm.html#max-map-count',
  ],
})
