import path from 'node:path'

/** A capability is a folder below `console/src` (register, identity …); `app` puts them together and is one too. */
const CAPABILITY = /console\/src\/([^/]+)\//

/**
 * A capability speaks with another through that one's `index.ts`, or, to collect routes, `routes.ts`; `shared` and `api` know
 * no capability. What lies deeper is private to its capability, as package-private classes are in the server.
 */
export const boundaries = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      deep: "'{{name}}' is private to '{{other}}': import it from its index.ts",
      shared: '{{from}} knows no capability of the console',
    },
  },
  create(context) {
    const file = context.filename.replaceAll('\\', '/')
    return {
      ImportDeclaration: (node) => judge(node, node.source.value),
      ExportNamedDeclaration: (node) => node.source && judge(node, node.source.value),
      ExportAllDeclaration: (node) => judge(node, node.source.value),
      ImportExpression: (node) => typeof node.source.value === 'string' && judge(node, node.source.value),
    }

    function judge(node, name) {
      if (!name.startsWith('.') && !name.startsWith('@/')) return
      const target = resolved(file, name)
      const other = CAPABILITY.exec(target + '/')?.[1]
      if (!other || other.includes('.')) return
      const mine = CAPABILITY.exec(file)?.[1]
      if (/\/web\/(shared|api)\//.test(file)) {
        context.report({ node, messageId: 'shared', data: { from: /web\/(\w+)\//.exec(file)[1] } })
      } else if (mine && mine !== other && !isDoor(target, other)) {
        context.report({ node, messageId: 'deep', data: { name, other } })
      }
    }
  },
}

function resolved(file, name) {
  if (name.startsWith('@/')) return file.replace(/console\/(src|test)\/.*$/, '') + 'console/src/' + name.slice(2)
  return path.posix.join(path.posix.dirname(file), name)
}

function isDoor(target, other) {
  const inside = target.split(`console/src/${other}`)[1].replace(/\.(ts|js)$/, '')
  return inside === '' || inside === '/index' || inside === '/routes'
}
