/**
 * What a component of React keeps with a hook.
 */
import { expect, it } from 'vitest'
import { verdicts } from '../support/evidence.ts'

it.each([
  ['a response that is set', 'const [table, setTable] = useState(); const load = async () => { setTable(await api.login()) }; if (table.code === 3) go()', 'table.code: certain'],
  ['a response whose promise gets the setter', 'const [table, setTable] = React.useState(); api.login().then(setTable); if (table.code === 3) go()', 'table.code: certain'],
  ['a state of another library', 'const [table, setTable] = useSafeState(); api.login().then(setTable); if (table.code === 3) go()', 'table.code: certain'],
  ['a state with a type', 'const [table, setTable] = useState<any>() as any; api.login().then(setTable); if (table.code === 3) go()', 'table.code: certain'],
  ['a part of what is set', 'const [{ code }, setTable] = useState({}); api.login().then(setTable); if (code === 3) go()', 'code: certain'],
  ['a state that begins as a response', 'const [table, setTable] = useState(JSON.parse(text)); if (table.code === 3) go()', 'table.code: certain'],
  ['a list that begins empty', 'const [results, setResults] = useState([]); results.filter((table) => table.code === 3)', 'table.code: other'],
  ['a list of responses', 'const [list, setList] = useState([]); Promise.all([api.login()]).then(setList); list.filter((table) => table.code === 3)', 'table.code: certain'],
  ['a response that is set before something else', 'const [table, setTable] = useState(); api.login().then(setTable); setTable(make()); if (table.code === 3) go()', 'table.code: certain'],
  ['the data of a response, which is set to be shown', 'const [table, setTable] = useState(); api.login().then((res) => { if (res.code === 200) setTable(res.data) }); if (table.code === 3) go()', 'table.code: other'],
  ['a row that is set', 'const [item, setItem] = useState(); api.login().then(setItem); if (item.code === 3) go()', 'item.code: other'],
  ['a code that begins as another number', 'const [x, setX] = useState(0); api.login().then(({ code }) => { setX(code) }); if (x === 3) go()', undefined],
  ['a code that begins as null', 'const [x, setX] = useState(null); api.login().then(({ code }) => { setX(code) }); if (x === 3) go()', 'x: certain'],
  ['a code that begins as undefined', 'const [x, setX] = useState(undefined); api.login().then(({ code }) => { setX(code) }); if (x === 3) go()', 'x: certain'],
  ['a state that is made of itself', 'const [table, setTable] = useState(); setTable(table); if (table.code === 3) go()', 'table.code: other'],
  ['a state that is not a response', 'const [table, setTable] = useState(); setTable(spawn(command)); if (table.code === 200) go()', 'table.code: other'],
  ['a state that is set from nothing', 'const [table, setTable] = useState(); setTable(); if (table.code === 3) go()', 'table.code: other'],
  ['a state that nothing sets', 'const [table] = useState(); if (table.code === 3) go()', 'table.code: other'],
  ['the setter', 'const [table, setTable] = useState(); api.login().then(setTable); if (setTable.code === 3) go()', 'setTable.code: other'],
  ['another hook', 'const [table, setTable] = useTable(); api.login().then(setTable); if (table.code === 3) go()', 'table.code: other'],
  ['what is no hook', 'const [table, setTable] = makeState(); api.login().then(setTable); if (table.code === 3) go()', 'table.code: other'],
  ['a hook with a longer name', 'const [table, setTable] = useStateMachine(); api.login().then(setTable); if (table.code === 3) go()', 'table.code: other'],
  ['what has a longer name', 'const [table, setTable] = reuseState(); api.login().then(setTable); if (table.code === 3) go()', 'table.code: other'],
  ['a part of the setter', 'const [x, { setX }] = useState(); api.login().then(({ code }) => { setX(code) }); if (x === 3) go()', undefined],
  ['what is not called', 'const [table, setTable] = useState; api.login().then(setTable); if (table.code === 3) go()', 'table.code: other'],
  ['an object of the same', 'const { table, setTable } = useState(); api.login().then(setTable); if (table.code === 3) go()', 'table.code: other'],
  ['a code that is set', 'const [x, setX] = useState(); api.login().then(({ code }) => { setX(code) }); if (x === 3) go()', 'x: certain'],
  ['a code that is set beside another one', 'const [x, setX] = useState(); api.login().then(({ code }) => { setX(1, code) }); if (x === 3) go()', undefined],
  ['a code that another function gets', 'const [x, setX] = useState(); const [, setY] = useState(); api.login().then(({ code }) => { setY(code) }); if (x === 3) go()', undefined],
  ['a code that is no state of a pair', 'const [x, y, setX] = useState(); api.login().then(({ code }) => { setX(code) }); if (x === 3) go()', undefined],
])('%s', (_, code, expected) => {
  const found = verdicts(code, { filename: 'file.tsx' })
  expect(found.filter((verdict) => !verdict.startsWith('res.'))).toEqual(expected === undefined ? [] : [expected])
})
