/** `--gpus` and the NVIDIA runtime: not registered, or the driver below it fails; cards that left the bus or that another driver holds. */
import { sig } from '../model'

const errors = 'https://github.com/moby/moby/blob/master/daemon/devices.go'
const lib = 'https://github.com/NVIDIA/libnvidia-container'

export default [
  sig({
    id: 'gpu-no-device-driver',
    literal: 'could not select device driver',
    pattern: /could not select device driver (?:\\*"(?<driver>[^"\\]*)\\*" )?with capabilities: \[\[[^\]]*gpu/,
    example: 'docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]].',
    nearMiss: 'could not select device driver "x" with capabilities: [[tpu]]',
    by: 'Docker >= 19.03',
    source: errors,
    probes: ['docker-run'],
  }),
  sig({
    id: 'gpu-unknown-runtime',
    literal: [
      'nknown runtime specified nvidia',
      'nvalid runtime name: nvidia',
      'runtime for "nvidia"',
      'runtime \\"nvidia\\"',
      'for \\"nvidia\\"',
      'nvidia-container-runtime',
      "default runtime 'nvidia'",
      'no corresponding runtime',
    ],
    pattern:
      /(?:[Uu]nknown runtime specified nvidia|unknown or invalid runtime name: nvidia|no runtime for \\*"nvidia\\*" is configured|RuntimeHandler \\*"nvidia\\*" not supported|exec: \\*"nvidia-container-runtime(?:-hook)?\\*": executable file not found|fork\/exec \S*nvidia-container-runtime(?:-hook)?: no such file|nvidia-container-runtime-hook: no such file)|specified default runtime 'nvidia' does not exist|no corresponding runtime configured in [^\n]{0,80}default_runtime_name = \\*"nvidia/,
    example: 'docker: Error response from daemon: Unknown runtime specified nvidia.',
    nearMiss: 'docker: Error response from daemon: Unknown runtime specified runsc.',
    by: 'Docker, containerd, kubelet',
    source: 'https://github.com/moby/moby/blob/master/daemon/runtime_unix.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'gpu-cdi-unknown',
    literal: ['CDI'],
    pattern:
      /(?:no known GPU vendor found|(?:unresolvable|unknown) CDI devices? (?<device>(?:management\.)?nvidia\.com\/gpu\S*)|failed to discover GPU vendor from CDI)/,
    example: 'docker: Error response from daemon: failed to discover GPU vendor from CDI: no known GPU vendor found',
    nearMiss: 'CDI device injection done',
    by: 'Docker >= 28, podman',
    source: 'https://github.com/moby/moby/blob/master/daemon/devices_nvidia_linux.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'gpu-driver-mismatch',
    literal: ['river/library version mismatch'],
    pattern: /[Dd]river\/library version mismatch/,
    example: 'nvidia-container-cli: initialization error: nvml error: driver/library version mismatch: unknown',
    nearMiss: 'library version mismatch',
    by: 'nvidia-smi, libnvidia-container',
    source: lib,
    probes: ['nvidia-smi'],
  }),
  sig({
    id: 'gpu-driver-not-loaded',
    literal: ['driver not loaded', 't communicate with the NVIDIA driver', 'initialize NVML: Driver Not Loaded'],
    pattern:
      /(?:nvml error: driver not loaded|NVIDIA-SMI has failed because it couldn['’‘]t communicate with the NVIDIA driver)|Failed to initialize NVML: Driver Not Loaded/,
    example: 'nvidia-container-cli: initialization error: nvml error: driver not loaded: unknown',
    nearMiss: 'driver loaded',
    by: 'nvidia-smi, libnvidia-container',
    source: lib,
    probes: ['nvidia-smi'],
  }),
  sig({
    id: 'klog-gpu-lost',
    literal: ['fallen off the bus', 'device lost from bus', 'GPU is lost', 'NVRM: Xid'],
    // of Xid only 79 is the bus; 119 and 13 are firmware and programs
    pattern:
      /(?<nvidia>\bfallen off the bus\b|GPU is lost\b|NVRM: Xid \(\S{4,40}\): 79\b)|(?<amd>\bdevice lost from bus!)/,
    example: "NVRM: Xid (PCI:0000:07:00): 79, pid='<unknown>', name=<unknown>, GPU has fallen off the bus.",
    nearMiss:
      'NVRM: Xid (PCI:0000:07:00): 13, Graphics SM Warp Exception on (GPC 0, TPC 1): Illegal Instruction Encoding',
    by: 'the NVIDIA driver and nvidia-smi; amdgpu since Linux 6.8',
    source: 'https://docs.nvidia.com/deploy/xid-errors/',
    probes: ['dmesg'],
  }),
  sig({
    id: 'klog-gpu-bound-elsewhere',
    literal: ['is already bound to', 'probe routine was not called', 'Nouveau kernel driver is currently in use'],
    pattern:
      /NVRM: GPU \S{4,20} is already bound to (?<driver>[\w-]{2,20})|NVIDIA probe routine was not called for \d{1,3} device|(?<nouveau>Nouveau kernel driver is currently in use) by your system/,
    example: 'NVRM: GPU 0000:01:00.0 is already bound to vfio-pci.',
    nearMiss: 'NVRM: The NVIDIA probe routine failed for 1 device(s).',
    by: 'the NVIDIA driver when it is loaded (`is already bound to` since 495), its installer',
    source: 'https://github.com/NVIDIA/open-gpu-kernel-modules/blob/main/kernel-open/nvidia/nv-pci.c',
    probes: ['dmesg', 'lspci-gpu'],
  }),
  sig({
    id: 'gpu-library-missing',
    literal: ['libnvidia-ml.so', 'libcuda.so'],
    pattern:
      /(?:load library failed: |error while loading shared libraries: )?(?<lib>libnvidia-ml\.so(?:\.1)?|libcuda\.so(?:\.1)?): cannot open shared object file/,
    example:
      'nvidia-container-cli: initialization error: load library failed: libnvidia-ml.so.1: cannot open shared object file: no such file or directory',
    nearMiss: 'libnvidia-ml.so.1 loaded',
    by: 'libnvidia-container',
    source: lib,
    probes: ['docker-run'],
  }),
  sig({
    id: 'gpu-cli-error',
    literal: ['nvidia-container-cli: ', 'nvidia-container-toolkit` (exit', 'nvidia-container-runtime-hook` (exit'],
    pattern:
      /nvidia-container-cli: (?:(?<init>initialization error: (?:driver (?:error|rpc error)|nvml error: (?:driver not loaded|no devices? found|insufficient permissions)|cuda error|WSL environment detected but no adapters)[^\n]{0,80})|(?<mount>mount error: [^\n]{0,200}?(?:stat failed|file creation failed|open failed|mount operation failed)[^\n]{0,200})|(?<cgroup>container error: cgroup subsystem devices not found)|(?<needs>requirement error: [^\n]{0,160})|(?<device>(?:device|ldcache|detection) error: [^\n]{0,120}))|(?<hook>error executing hook `\S*nvidia-container-(?:toolkit|runtime-hook)`)/,
    example: 'nvidia-container-cli: initialization error: driver error: failed to process request: unknown',
    nearMiss: 'nvidia-container-cli: initialization error: nvml error: driver/library version mismatch: unknown',
    by: 'libnvidia-container, called by runc before the container begins',
    source: lib,
    probes: ['docker-run'],
  }),
] as const
