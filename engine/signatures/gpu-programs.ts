/** Programs that do not get at a graphics card: CUDA, NVML, VA-API. Mostly they say that, and not why. */
import { sig } from '../model'

export default [
  sig({
    id: 'gpu-uvm-absent',
    literal: '/dev/nvidia-uvm',
    pattern:
      /(?<![a-z])(?:open|stat failed:|stat|access) ?['"`]?\/dev\/nvidia-uvm(?:-tools)?['"`]?: no such file or directory/,
    example: 'nvidia-container-cli: mount error: stat failed: /dev/nvidia-uvm: no such file or directory: unknown',
    nearMiss: 'crw-rw-rw- 1 root root 510, 0 /dev/nvidia-uvm',
    by: 'libnvidia-container, runc: nvidia_uvm is not loaded, or nobody made its nodes; nvidia-modprobe -u -c=0 does both',
    source: 'https://github.com/NVIDIA/nvidia-modprobe',
    probes: ['lsmod', 'nvidia-smi'],
  }),
  sig({
    id: 'gpu-nvml-denied',
    literal: 'initialize NVML: Insufficient',
    pattern: /Failed to initialize NVML: Insufficient Permissions|nvml error: insufficient permissions/,
    example: 'Failed to initialize NVML: Insufficient Permissions',
    nearMiss: 'Failed to initialize NVML: Driver/library version mismatch',
    by: 'nvidia-smi, libnvidia-container: the nodes in /dev are for another group, or the container’s device rules forbid them',
    source: 'https://docs.nvidia.com/deploy/nvml-api/group__nvmlDeviceEnumvs.html',
    probes: ['id', 'nvidia-smi'],
  }),
  sig({
    id: 'gpu-none-found',
    literal: [
      'No NVIDIA GPU found',
      'No NVIDIA graphics adapter found',
      'No devices were found',
      'No supported GPUs were found',
    ],
    pattern: /NVRM: No NVIDIA (?:GPU|graphics adapter) found|^No devices were found$|No supported GPUs were found/,
    example: 'NVRM: No NVIDIA GPU found.',
    nearMiss: 'No devices were found in the cluster',
    by: 'the NVIDIA driver, nvidia-smi: the module is loaded and no card is its own: another driver has it, its firmware does not start, or it is too old or too new for this driver',
    source: 'https://github.com/NVIDIA/open-gpu-kernel-modules/blob/main/kernel-open/nvidia/nv.c',
    probes: ['dmesg', 'lspci-gpu'],
  }),
  sig({
    id: 'cuda-sees-no-gpu',
    literal: [
      'No CUDA GPUs are available',
      'Found no NVIDIA driver on your system',
      'CUDA unknown error',
      'CUDA driver version is insufficient',
      'NVIDIA Driver was not detected',
      'no CUDA-capable device is detected',
      'libcuda.so.1',
      'initialize NVML: Unknown Error',
    ],
    pattern:
      /(?<none>No CUDA GPUs are available|no CUDA-capable device is detected)|(?<driver>Found no NVIDIA driver on your system)|(?<image>The NVIDIA Driver was not detected)|(?<broken>CUDA unknown error - this may be due to an incorrectly set up environment)|(?<old>CUDA driver version is insufficient for CUDA runtime version)|(?<lib>Cannot load libcuda\.so\.1)|(?<nvml>Failed to initialize NVML: Unknown Error)/,
    example: 'RuntimeError: No CUDA GPUs are available',
    nearMiss: 'RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB',
    by: 'PyTorch, TensorFlow, CUDA programs, images of NVIDIA, ffmpeg: a container without --gpus, a driver that is not loaded or too old, nvidia_uvm after a suspend',
    source: 'https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/troubleshooting.html',
    probes: ['nvidia-smi', 'docker-inspect-state', 'lsmod'],
  }),
  sig({
    id: 'vaapi-no-display',
    literal: ['No VA display found for device', 'vaInitialize failed', 'Failed to open the drm device'],
    pattern:
      /No VA display found for device (?<device>\/dev\/dri\/\w{4,20})|vaInitialize failed with error code -1|Failed to open the drm device (?<drm>\S{0,40})/,
    example: '[AVHWDeviceContext @ 0x55d0c8a3b2c0] No VA display found for device /dev/dri/renderD128.',
    nearMiss: 'libva info: va_openDriver() returns 0',
    by: 'ffmpeg, libva, Jellyfin, Frigate: the node is not there, or the user may not open it, or the driver of VA-API is missing',
    source: 'https://jellyfin.org/docs/general/administration/hardware-acceleration/intel/',
    probes: ['ls /dev/dri', 'id', 'docker-inspect-state'],
  }),
] as const
