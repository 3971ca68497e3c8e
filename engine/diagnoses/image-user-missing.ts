import { is, seen } from '../conditions'
import { containerStarts, defineDiagnosis, inLine } from './kit'

export default defineDiagnosis({
  id: 'image-user-missing',
  area: 'container',
  tags: ['docker/images', 'docker/run', 'docker/permissions'],
  words: {
    title: {
      en: 'The image has no user or group of the name that the container is to run as',
      zh: '镜像里没有容器要用的那个用户或用户组',
    },
    what: {
      en: 'USER in the Dockerfile, user: in Compose, or --user names an account. It is looked up in /etc/passwd and /etc/group of the image, not of the host, and is not there.',
      zh: 'Dockerfile 的 USER、Compose 的 user: 或 --user 写了一个账户名。它在镜像的 /etc/passwd、/etc/group 里查，不是主机的，结果查不到。',
    },
    why: {
      en: 'Names belong to the image: --user $USER takes the login of the host, which no image knows. A base image that changed its user, a stage that does not copy /etc/passwd, or a volume over /etc hides the account. A number is taken as it is.',
      zh: '名字属于镜像：--user $USER 用的是主机登录名，镜像不认识。基础镜像换了用户、多阶段构建没带上 /etc/passwd、有卷盖住了 /etc，都会让账户消失。写数字则直接采用。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('image-user-absent'),
      says: {
        en: 'The runtime names the account that it does not find in the image.',
        zh: '运行时指明了镜像里找不到的账户。',
      },
    },
  ],
  refutes: [{ when: is('container.run', 'ok'), says: { en: 'The container starts.', zh: '容器能启动。' } }],
  variants: [
    {
      id: 'root',
      when: seen('image-user-absent', { name: 'root' }),
      title: {
        en: 'not even root: the image is empty or damaged, or a mount hides /etc',
        zh: '连 root 都没有：镜像是空的或已损坏，或者 /etc 被挂载盖住',
      },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['docker-run'],
  names: { IMAGE: [], USER: [inLine('image-user-absent', 'name')] },
  fixes: [
    {
      does: { en: 'See whom the image knows, and whom it wants', zh: '看镜像里有哪些账户、它要用哪个' },
      run: "docker image inspect -f '{{.Config.User}}' IMAGE\ndocker run --rm --user 0 --entrypoint cat IMAGE /etc/passwd",
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Run it by number instead of by name', zh: '用数字 UID 代替名字' },
      run: 'docker run --user "$(id -u):$(id -g)" IMAGE',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'In the Dockerfile: make the account before USER', zh: '在 Dockerfile 里：先建账户，再写 USER' },
      run: 'RUN useradd --create-home USER   # Alpine: adduser -D USER\nUSER USER',
      root: false,
      risk: 'safe',
    },
    {
      does: {
        en: 'root is missing, or it worked yesterday: fetch the image anew',
        zh: '连 root 都没有，或昨天还好好的：重新拉取镜像',
      },
      run: 'docker rmi -f IMAGE\ndocker pull IMAGE',
      root: false,
      risk: 'safe',
      caution: {
        en: 'Containers made from it must be made anew. If it comes back, look for a mount over /etc and for errors of the disk.',
        zh: '用它创建的容器要重建。如果再次出现，检查有没有挂载盖住 /etc，以及磁盘有没有错误。',
      },
    },
  ],
  verify: containerStarts,
  prevent: [
    {
      says: {
        en: 'Write USER as a number; Kubernetes needs it so for runAsNonRoot.',
        zh: 'USER 写成数字；Kubernetes 的 runAsNonRoot 也要求这样。',
      },
    },
  ],
  sources: ['https://github.com/moby/sys/blob/main/user/user.go', 'https://docs.docker.com/reference/dockerfile/#user'],
})
