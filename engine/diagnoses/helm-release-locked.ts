import { is, seen } from '../conditions'
import { defineDiagnosis, inLine } from './kit'

export default defineDiagnosis({
  id: 'helm-release-locked',
  area: 'kubernetes',
  tags: ['kubernetes/upgrade'],
  words: {
    title: { en: 'helm keeps a release that was never finished', zh: 'helm 里留着没有完成的发布' },
    what: {
      en: 'An install, upgrade or rollback of this release was broken off, or failed at its first try. helm remembers it in a secret and refuses the next step.',
      zh: '这个 release 的安装、升级或回滚被中断过，或第一次就失败了。helm 把状态记在 Secret 里，于是拒绝下一步。',
    },
    why: {
      en: 'helm 3 writes each revision as a secret (sh.helm.release.v1.NAME.vN) with a status. It becomes pending-install, pending-upgrade or pending-rollback before the work and is set right after it; with Ctrl-C, a killed CI job or a lost connection nobody does that. The release itself may run all the same.',
      zh: 'helm 3 把每个版本存成一个 Secret（sh.helm.release.v1.NAME.vN），里面有状态。动手前先写成 pending-install、pending-upgrade 或 pending-rollback，完成后再改回来；被 Ctrl-C、CI 任务被杀或断线时就没人改了。而程序本身可能照常在跑。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('helm-release-refused'),
      says: { en: 'helm says what it still remembers of the release.', zh: 'helm 说明了它对这个 release 的记录。' },
    },
  ],
  refutes: [
    {
      when: seen('kubectl-default-address'),
      says: { en: 'helm reaches no cluster at all.', zh: 'helm 根本没连上集群。' },
    },
  ],
  variants: [
    {
      id: 'pending',
      when: seen('helm-release-refused', { pending: '~.' }),
      title: { en: 'an operation that was broken off', zh: '被中断的操作' },
    },
    {
      id: 'name',
      when: seen('helm-release-refused', { name: '~.' }),
      title: { en: 'the name is in use', zh: '名字已被占用' },
    },
    {
      id: 'never',
      when: seen('helm-release-refused', { never: '~.' }),
      title: { en: 'no revision of it ever succeeded', zh: '没有任何版本成功过' },
    },
    {
      id: 'foreign',
      when: seen('helm-release-refused', { foreign: '~.' }),
      title: { en: 'an object of the chart belongs to somebody else', zh: 'chart 里的对象已归别人管' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['kubectl-get-pods'],
  names: {
    RELEASE: [inLine('helm-release-refused', 'never')],
    NS: [],
    REVISION: [],
    CHART: [],
    KIND: [inLine('helm-release-refused', 'foreign')],
    OBJECT: [inLine('helm-release-refused', 'object')],
  },
  fixes: [
    {
      does: { en: 'What helm remembers, unfinished ones included', zh: '看 helm 记着什么，包括未完成的' },
      run: 'helm list -a -n NS\nhelm history RELEASE -n NS',
      root: false,
      risk: 'read-only',
      caution: {
        en: 'First make sure that nobody else is at it: a pipeline, Flux, Argo CD.',
        zh: '先确认没有别人正在操作：流水线、Flux、Argo CD。',
      },
    },
    {
      does: {
        en: 'pending-upgrade, pending-rollback: back to the last good revision',
        zh: 'pending-upgrade、pending-rollback：回到上一个好版本',
      },
      run: 'helm rollback RELEASE REVISION -n NS',
      root: false,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'pending-install, or never succeeded: away with it and again',
        zh: 'pending-install 或从未成功：卸掉重装',
      },
      run: 'helm uninstall RELEASE -n NS\nhelm upgrade --install RELEASE CHART -n NS --atomic --timeout 10m',
      root: false,
      risk: 'may-lose-data',
      caution: {
        en: 'uninstall removes the objects of the chart, claims that the chart itself made among them.',
        zh: 'uninstall 会删掉 chart 的对象，包括 chart 自己创建的 PVC。',
      },
    },
    {
      does: {
        en: 'rollback fails too: drop only the record of the unfinished revision',
        zh: '连回滚也失败：只删掉未完成版本的记录',
      },
      run: 'kubectl -n NS get secret -l owner=helm,name=RELEASE\nkubectl -n NS delete secret sh.helm.release.v1.RELEASE.vREVISION',
      root: false,
      risk: 'safe',
      caution: {
        en: 'Only the newest, and only with a pending status: older ones are what rollback needs.',
        zh: '只删最新的、状态为 pending 的那个；更早的是回滚要用的。',
      },
    },
    {
      does: { en: 'An object belongs to somebody else: hand it over', zh: '对象归别人管：移交给这个 release' },
      run: 'kubectl -n NS annotate KIND/OBJECT meta.helm.sh/release-name=RELEASE meta.helm.sh/release-namespace=NS --overwrite\nkubectl -n NS label KIND/OBJECT app.kubernetes.io/managed-by=Helm --overwrite',
      root: false,
      risk: 'safe',
      caution: {
        en: 'From then on helm uninstall deletes it. An object of another release has to stay with that one.',
        zh: '之后 helm uninstall 会删掉它。属于另一个 release 的对象不要抢过来。',
      },
    },
  ],
  verify: {
    probe: 'kubectl-get-pods',
    when: is('pod.status', 'Running'),
    standIn: true,
    says: {
      en: 'The pods of the release run, and helm list shows deployed.',
      zh: 'release 的 Pod 在运行，helm list 显示 deployed。',
    },
  },
  prevent: [
    {
      says: {
        en: 'Let pipelines run helm with --atomic and a --timeout shorter than their own, one job at a time.',
        zh: '流水线里用 --atomic，并让 --timeout 短于任务自身的超时；同一 release 不要并发。',
      },
    },
  ],
  sources: [
    'https://github.com/helm/helm/blob/main/pkg/action/action.go',
    'https://github.com/helm/helm/issues/8987',
    'https://helm.sh/docs/helm/helm_rollback/',
  ],
})
