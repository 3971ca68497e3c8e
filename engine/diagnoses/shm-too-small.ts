import { any, matches, seen } from '../conditions'
import { containerRuns, defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'shm-too-small',
  area: 'container',
  tags: ['docker/limits', 'host/memory'],
  words: {
    title: { en: 'The shared memory of the container, /dev/shm, is too small', zh: '容器的共享内存 /dev/shm 太小' },
    what: {
      en: 'The disk is not full. The program keeps data for its own processes in /dev/shm, and Docker gives a container 64 MB of it.',
      zh: '磁盘没有满。程序把进程间共享的数据放在 /dev/shm 里，而 Docker 默认只给容器 64 MB。',
    },
    why: {
      en: '/dev/shm is a tmpfs of its own in every container. A full one answers ENOSPC, the words of a full disk, or SIGBUS where a file in it was already mapped. Parallel queries of PostgreSQL, workers of PyTorch and browsers need more.',
      zh: '每个容器都有自己的 /dev/shm（tmpfs）。写满时返回 ENOSPC，也就是磁盘满的那句话；已映射的文件则会触发 SIGBUS。PostgreSQL 的并行查询、PyTorch 的 worker、浏览器都需要更大的空间。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: any(seen('shm-no-space'), seen('no-space-left', { path: '~^/dev/shm' })),
      says: { en: 'It is a segment of shared memory that got no space.', zh: '没有空间的是一段共享内存。' },
    },
    {
      weight: 'hints',
      when: matches('disk.full', '/dev/shm'),
      says: { en: 'df shows /dev/shm full.', zh: 'df 显示 /dev/shm 已满。' },
    },
  ],
  refutes: [
    {
      when: seen('no-space-left', { path: '~^/(?:var|home|opt|srv|data|root)/' }),
      says: {
        en: 'A file on a disk got no space either: look at the disk first.',
        zh: '磁盘上的文件也没有空间：先查磁盘。',
      },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['df', 'docker-logs'],
  names: { IMAGE: [] },
  fixes: [
    {
      does: { en: 'See its size and what lies in it', zh: '看它多大、里面有什么' },
      run: 'df -h /dev/shm\nls -lh /dev/shm',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Docker: make the container again with more', zh: 'Docker：用更大的值重建容器' },
      run: 'docker run --shm-size=1g IMAGE    # compose: shm_size: 1gb',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'What is used counts as memory of the container: keep its limit above it.',
        zh: '用掉的部分计入容器内存，内存限制要大于它。',
      },
    },
    {
      does: {
        en: 'Kubernetes: an emptyDir with medium: Memory, mounted at /dev/shm',
        zh: 'Kubernetes：用 medium: Memory 的 emptyDir 挂到 /dev/shm',
      },
      root: false,
      risk: 'restarts-service',
    },
    {
      does: { en: 'PyTorch: share the host’s, or use no workers', zh: 'PyTorch：共用宿主机的，或不用 worker' },
      run: 'docker run --ipc=host IMAGE    # or num_workers=0',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: '--ipc=host lets the container see the shared memory of all programs of the host.',
        zh: '--ipc=host 会让容器看到宿主机所有程序的共享内存。',
      },
    },
  ],
  verify: containerRuns,
  prevent: [
    {
      says: {
        en: 'Write shm_size into the compose file of databases, browsers and training jobs.',
        zh: '数据库、浏览器、训练任务的 compose 文件里写上 shm_size。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/reference/cli/docker/container/run/',
    'https://github.com/docker-library/postgres/issues/416',
    'https://man7.org/linux/man-pages/man7/shm_overview.7.html',
  ],
})
