import type { CatalogueFact, CatalogueView, FactView, FindingView, HouseholdFile, HouseholdLine, Me } from '@camphor/api'

export const villageStaff: Me = {
  account: '00000000-0000-4000-8000-000000000001',
  login: 'cungan',
  name: '周明',
  role: 'village_staff',
  roleName: '村干部',
  territories: [{ code: '430421212213', name: '群益村' }],
  lines: [],
  mustChangePassword: false,
  mustSetSecondFactor: false,
}

export const leader: Me = { ...villageStaff, login: 'lingdao', role: 'township_leader', roleName: '乡镇领导' }

export function row(number: string, more: Partial<HouseholdLine> = {}): HouseholdLine {
  return {
    id: `00000000-0000-4000-8000-0000000${number}`, number, head: '王桂英', villageCode: '430421212213', villageName: '群益村', group: '第三组',
    kind: 'lifted', kindName: '脱贫户', members: 4, tags: ['lifted'], hits: 1, unknowns: 2, ...more,
  }
}

export function fact(id: string, type: string, zh: string, more: Partial<CatalogueFact> = {}): CatalogueFact {
  return { id, type, zh, en: id, privacy: 'internal', scale: 0, required: false, derived: false, editable: true, ...more }
}

export const catalogue: CatalogueView = {
  tables: [
    {
      id: 'household',
      zh: '户',
      en: 'Household',
      facts: [
        fact('household_id', 'text', '户编号', { editable: false }),
        fact('kind', 'code', '户类型', { codeList: 'household_kind' }),
        fact('house_grade', 'code', '房屋鉴定等级', { codeList: 'house_grade' }),
        fact('lives_there', 'boolean', '是否实际居住'),
        fact('house_area', 'decimal', '住房面积（平方米）'),
        fact('member_count', 'integer', '在册人口', { derived: true, editable: false }),
      ],
    },
    { id: 'person', zh: '人员', en: 'Person', facts: [fact('name', 'text', '姓名'), fact('id_number', 'text', '证件号码'), fact('health', 'codes', '健康状况', { codeList: 'health' })] },
  ],
  codeLists: [
    { id: 'household_kind', zh: '户类型', en: 'Kind', codes: [{ id: 'lifted', zh: '脱贫户', en: 'Lifted' }, { id: 'ordinary', zh: '一般农户', en: 'Ordinary' }] },
    { id: 'house_grade', zh: '等级', en: 'Grade', codes: [{ id: 'a', zh: 'A级', en: 'A' }, { id: 'd', zh: 'D级', en: 'D' }] },
  ],
  tags: [{ id: 'lifted', zh: '脱贫户', en: 'Lifted' }],
  rules: [{ id: 'S2.3a-lives-in-danger', zh: '危房住人', en: 'Dangerous house lived in', clause: 'S2.3a', severity: 'high' }],
}

export function known(id: string, label: string, value: unknown, shown: string): FactView {
  return { id, label, value, shown, privacy: 'internal', source: { kind: 'import', where: '户信息.xlsx 第7行', by: '李工', at: '2026-10-01T09:00:00+08:00' } }
}

export const livedIn: FindingView = {
  rule: 'S2.3a-lives-in-danger', name: '危房住人', outcome: 'hit', found: '王桂英户住房鉴定为D级，仍有人居住', doFirst: '当天劝离到安全处', clause: 'S2.3a', evidence: '房屋鉴定等级=D级；是否实际居住=是', severity: 'high', subject: 'household', subjectKey: '4304212120001',
}

export function file(more: Partial<HouseholdFile> = {}): HouseholdFile {
  return {
    id: '00000000-0000-4000-8000-0000000000aa',
    version: 3,
    number: '4304212120001',
    head: '王桂英',
    villageCode: '430421212213',
    villageName: '群益村',
    group: '第三组',
    since: '2026-10-01T09:00:00+08:00',
    tags: ['lifted'],
    facts: [known('household_id', '户编号', '4304212120001', '4304212120001'), known('house_grade', '房屋鉴定等级', 'd', 'D级')],
    members: [
      { id: '00000000-0000-4000-8000-0000000000bb', version: 1, number: '1', name: '王桂英', active: true, facts: [known('name', '姓名', '王桂英', '王桂英'), known('id_number', '证件号码', null, '430421********1234')] },
    ],
    lists: [],
    findings: [],
    history: [],
    ...more,
  }
}
