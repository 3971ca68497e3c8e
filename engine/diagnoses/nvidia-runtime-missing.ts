import { all, any, is, isIn, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const asked = any(seen('gpu-no-device-driver'), seen('gpu-unknown-runtime'), seen('gpu-cdi-unknown'))

export default defineDiagnosis({
  id: 'nvidia-runtime-missing',
  area: 'container',
  tags: ['docker/gpu', 'hardware/nvidia'],
  words: {
    title: {
      en: 'The NVIDIA Container Toolkit is not installed or not registered with this engine',
      zh: 'NVIDIA Container Toolkit 没有安装，或没有注册到当前引擎',
    },
    what: {
      en: 'A container asks for a GPU, and this engine knows no runtime or device driver that could hand one over.',
      zh: '容器申请使用 GPU，但这个引擎没有任何能提供 GPU 的运行时或设备驱动。',
    },
    why: {
      en: 'The driver on the host is one thing, the toolkit another: Docker looks for nvidia-container-runtime-hook when it starts (from 29.2 on also nvidia-cdi-hook), and for a runtime named nvidia in daemon.json. A rewritten daemon.json, the snap, rootless mode and containerd each need their own registration.',
      zh: '宿主机的驱动是一回事，toolkit 是另一回事：Docker 启动时会找 nvidia-container-runtime-hook（29.2 起还找 nvidia-cdi-hook），并在 daemon.json 里找名为 nvidia 的运行时。重写过的 daemon.json、snap 版、rootless 模式、containerd 都要各自注册。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(asked, is('gpu.toolkit', 'absent')),
      says: {
        en: 'The engine cannot serve the GPU, and the toolkit is not installed.',
        zh: '引擎提供不了 GPU，而 toolkit 没有安装。',
      },
    },
    {
      weight: 'proves',
      when: all(asked, is('gpu.driver', 'ok')),
      says: {
        en: 'The driver works on the host (nvidia-smi), only the engine does not know how to hand the GPU over.',
        zh: '宿主机上的驱动正常（nvidia-smi 可用），只是引擎不知道怎样把 GPU 交给容器。',
      },
    },
    {
      weight: 'points',
      when: asked,
      says: {
        en: 'The engine says that it knows no such runtime or device driver.',
        zh: '引擎说它不认识这样的运行时或设备驱动。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('gpu-cli-error', { mount: '~.' }, { hook: '~.' }),
        unless(
          any(
            seen('gpu-uvm-absent'),
            seen('gpu-driver-mismatch'),
            seen('gpu-driver-not-loaded'),
            seen('gpu-cli-error', { init: '~.' }),
          ),
        ),
      ),
      says: {
        en: 'The toolkit runs and cannot hand the driver’s files over: it looks in another place, or is older than the driver.',
        zh: 'toolkit 在运行，但没法把驱动文件交给容器：它找错了位置，或者比驱动旧。',
      },
    },
    {
      weight: 'hints',
      when: any(is('gpu.toolkit', 'absent'), seen('gpu-library-missing'), seen('gpu-cli-error')),
      says: { en: 'The parts between driver and container are missing.', zh: '驱动与容器之间缺了一段。' },
    },
    {
      weight: 'hints',
      when: seen(
        'cuda-sees-no-gpu',
        { none: '~.' },
        { image: '~.' },
        { driver: '~.' },
        { lib: '~.' },
        { old: '~.' },
        { nvml: '~.' },
      ),
      says: {
        en: 'A program sees no card: in a container the toolkit, or --gpus all, is missing.',
        zh: '程序看不到显卡：在容器里，多半没装 Container Toolkit，或没加 --gpus all。',
      },
    },
  ],
  refutes: [
    {
      when: all(isIn('gpu.driver', ['mismatch', 'not-loaded', 'no-device']), is('gpu.toolkit', 'installed')),
      says: {
        en: 'The toolkit is installed; it is the driver that does not work.',
        zh: '工具包已安装，不工作的是驱动。',
      },
    },
  ],
  explains: ['joined-container-stopped'],
  prior: 2,
  ask: ['nvidia-smi', 'nvidia-toolkit', 'docker-info'],
  fixes: [
    {
      does: { en: 'Install the toolkit and register it with Docker', zh: '安装 toolkit 并注册到 Docker' },
      for: ['debian'],
      run: 'sudo apt-get install nvidia-container-toolkit\nsudo nvidia-ctk runtime configure --runtime=docker\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: "The package comes from NVIDIA's own repository; add that first.",
        zh: '这个软件包在 NVIDIA 自己的软件源里，需要先添加该源。',
      },
    },
    {
      does: { en: 'Install the toolkit and register it with Docker', zh: '安装 toolkit 并注册到 Docker' },
      for: ['rhel', 'suse'],
      run: 'sudo dnf install nvidia-container-toolkit\nsudo nvidia-ctk runtime configure --runtime=docker\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Register it with containerd (Kubernetes)', zh: '注册到 containerd（Kubernetes）' },
      run: 'sudo nvidia-ctk runtime configure --runtime=containerd\nsudo systemctl restart containerd',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'podman: write the CDI description', zh: 'podman：生成 CDI 描述文件' },
      run: 'sudo nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'docker-info',
    when: all(is('docker.running', true), is('gpu.toolkit', 'installed')),
    says: {
      en: 'docker info lists the runtime, and a container sees the GPU.',
      zh: 'docker info 里列出了该运行时，容器也能看到 GPU。',
    },
  },
  prevent: [
    {
      says: {
        en: 'Install the toolkit together with the driver, and run nvidia-ctk again after daemon.json was rewritten.',
        zh: '驱动和 toolkit 一起安装；daemon.json 被重写后要重新运行 nvidia-ctk。',
      },
    },
  ],
  sources: [
    'https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/install-guide.html',
    'https://github.com/moby/moby/blob/master/daemon/devices_nvidia_linux.go',
  ],
})
