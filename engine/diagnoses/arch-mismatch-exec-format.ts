import { all, any, is, isIn, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const scriptName = '~\\.(?:sh|bash|py|pl|rb|js)$'
/** A script as the first program may as well lack its first line; official images start by a script, too. */
const ownScript = seen('oci-exec-format', { path: scriptName }, { path: '~entrypoint$' })
const officialScript = seen('oci-exec-format', { path: '~/docker-entrypoint\\.sh$' })

export default defineDiagnosis({
  id: 'arch-mismatch-exec-format',
  area: 'container',
  tags: ['docker/images', 'hardware/arm'],
  words: {
    title: {
      en: 'The image or program is built for another CPU',
      zh: '镜像或程序是为另一种 CPU 构建的',
    },
    what: {
      en: 'The kernel does not understand the program file: it is made for another architecture than this machine, and no emulator is registered.',
      zh: '内核认不出这个程序文件：它是给别的架构编译的，而本机没有注册对应的模拟器。',
    },
    why: {
      en: 'execve answers ENOEXEC, "exec format error", when the file is no program of this CPU. An image pulled, built or copied on an arm64 machine does that on amd64, and the reverse. Nothing checks it before the first start.',
      zh: '文件不是本机 CPU 的程序时，execve 会返回 ENOEXEC，也就是“exec format error”。在 arm64 上拉取、构建或拷贝的镜像拿到 amd64 上就会这样，反过来也一样。在第一次启动之前没有任何环节会检查。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(is('image.fits', 'no'), any(seen('oci-exec-format'), seen('emulator-loader-missing'))),
      says: {
        en: 'The image is built for another architecture than the kernel, and the start fails with exactly that error.',
        zh: '镜像的架构与内核的架构不同，启动时报的正是这个错。',
      },
    },
    {
      weight: 'proves',
      when: is('binary.fits', 'no'),
      says: {
        en: 'The program file is built for another CPU than the one that runs here.',
        zh: '这个程序文件不是为本机的 CPU 编译的。',
      },
    },
    {
      weight: 'proves',
      when: all(seen('image-platform-differs'), any(seen('oci-exec-format'), seen('exec-path-missing'))),
      says: {
        en: 'The engine names two different platforms for image and host, and the program does not start.',
        zh: '引擎指出镜像与主机的平台不同，程序也确实启动不了。',
      },
    },
    {
      weight: 'points',
      when: any(
        all(seen('oci-exec-format'), unless(ownScript)),
        officialScript,
        seen('emulator-loader-missing'),
        all(seen('fork-exec-format'), unless(seen('fork-exec-format', { errno: '~.' }, { path: scriptName }))),
      ),
      says: {
        en: 'The kernel refuses the program file as no program of this CPU.',
        zh: '内核拒绝执行该文件：它不是本机 CPU 的程序。',
      },
    },
    {
      // with an emulator registered the kernel looks for it inside the image, and that is the file that is missing
      weight: 'points',
      when: all(seen('arch-prefixed-base'), seen('exec-path-missing')),
      says: {
        en: 'The base image is one for a named CPU, and no program in it can be started.',
        zh: '基础镜像是为某种特定 CPU 做的，里面的程序一个也启动不了。',
      },
    },
    {
      weight: 'points',
      when: any(seen('no-matching-manifest'), seen('image-found-wrong-platform'), seen('image-os-unusable')),
      says: {
        en: 'The registry or the local store has this image, but not for this platform.',
        zh: '仓库或本地有这个镜像，但没有适合本机平台的版本。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('oci-exec-format'), is('image.fits', 'no')),
      says: { en: 'The platform of the image is in doubt.', zh: '镜像的平台值得怀疑。' },
    },
    {
      weight: 'hints',
      when: any(
        seen('image-platform-differs'),
        seen('oci-exec-format'),
        seen('fork-exec-format'),
        seen('spawn-exec-format'),
        seen('old-exec-format'),
        seen('exec-path-missing'),
        seen('shell-interpreter-missing'),
      ),
      says: { en: 'A foreign program can end like this.', zh: '外来架构的程序可能会这样结束。' },
    },
    {
      weight: 'hints',
      when: seen('qemu-user-crashed'),
      says: {
        en: 'The program is for another CPU: it ran emulated and crashed there.',
        zh: '程序是给别的 CPU 的：在模拟下运行并崩溃了。',
      },
    },
    {
      weight: 'points',
      when: seen('package-of-other-cpu'),
      says: { en: 'The package is for another CPU than this system.', zh: '这个软件包是给别的 CPU 架构的。' },
    },
  ],
  refutes: [
    {
      when: any(is('binary.fits', 'yes'), isIn('script.shebang', ['crlf', 'bom'])),
      says: {
        en: 'The program is built for this CPU, or it is a script whose first line is damaged.',
        zh: '程序的架构与 CPU 相符，或者它是首行已损坏的脚本。',
      },
    },
  ],
  explains: ['image-entrypoint-missing'],
  prior: 2,
  ask: ['uname-m', 'docker-image-arch', 'docker-logs', 'file-binary'],
  names: { IMAGE: [], NAME: [] },
  fixes: [
    {
      does: { en: 'Fetch the image for this machine', zh: '拉取适合本机的镜像' },
      run: 'docker rmi IMAGE\ndocker pull --platform linux/amd64 IMAGE',
      root: false,
      risk: 'safe',
      caution: {
        en: 'Put your own platform: linux/amd64, linux/arm64 or linux/arm/v7.',
        zh: '平台换成你自己的：linux/amd64、linux/arm64 或 linux/arm/v7。',
      },
    },
    {
      does: { en: 'Build for both platforms', zh: '构建多平台镜像' },
      run: 'docker buildx build --platform linux/amd64,linux/arm64 -t NAME --push .',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'Run the foreign image by emulation (slow)', zh: '用模拟器运行外来架构的镜像（较慢）' },
      run: 'docker run --privileged --rm tonistiigi/binfmt --install arm64',
      root: false,
      risk: 'safe',
      caution: {
        en: "It registers emulators in the host's kernel until the next reboot.",
        zh: '它会在宿主机内核里注册模拟器，重启后失效。',
      },
    },
  ],
  verify: {
    probe: 'docker-run',
    when: is('container.run', 'ok'),
    says: { en: 'A container starts.', zh: '容器能启动了。' },
  },
  prevent: [
    {
      says: {
        en: 'Publish multi-platform images, and pin platform: in compose files and CI.',
        zh: '发布多平台镜像，并在 compose 与 CI 里写明 platform:。',
      },
    },
  ],
  sources: [
    'https://github.com/moby/moby/blob/master/daemon/create.go',
    'https://docs.docker.com/build/building/multi-platform/',
  ],
})
