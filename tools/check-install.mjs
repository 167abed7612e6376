// preinstall: says in one sentence when the machine's Node cannot even install the project.
const major = Number(process.versions.node.split('.')[0])
if (major < 20) {
  console.error(`Madoguchi needs Node 20 or later to install (this is ${process.versions.node}).`)
  process.exit(1)
}
