import { defineProbe, oneOf } from '../../model'

/** `deployment.apps/web created (server dry run)` */
const done = /^[\w.-]+\/[\w.:-]+ (?:created|configured|unchanged|replaced|serverside-applied)\b/

export default defineProbe({
  id: 'kubectl-apply',
  area: 'kubernetes',
  ask: { command: 'kubectl apply --dry-run=server -f FILE', root: false, risk: 'read-only', cost: 2, collect: false },
  words: {
    tells: {
      en: 'Whether the API server would accept the manifest; with --dry-run=server nothing is changed.',
      zh: 'API server 是否接受这份清单；加了 --dry-run=server 就什么也不会改动。',
    },
  },
  facts: { 'manifest.applied': oneOf('accepted', 'refused') },
  match: [/^kubectl (?:-.{0,200}? )?(?:apply|create|replace) (?:.{0,300}? )?(?:-f|-k|--filename|--kustomize)(?: |=|$)/],
  parse({ lines }, emit) {
    const said = lines.filter((l) => l.text.trim() && !/^Warning: /.test(l.text))
    const refused = said.find((l) =>
      /^(?:error: |Error from server \((?:BadRequest|Invalid)\)|The [A-Z]\w+ ".*" is invalid)/.test(l.text),
    )
    const accepted = said.find((l) => done.test(l.text))
    if (refused) emit('manifest.applied', 'refused', refused)
    else if (accepted) emit('manifest.applied', 'accepted', accepted)
    else return said.length ? 'malformed' : 'empty'
    return 'ok'
  },
  sources: ['https://kubernetes.io/docs/reference/kubectl/generated/kubectl_apply/'],
})
