/**
 * The parts of a household's file, in the order of the national form (采集表); a fact that no part names stands in the last.
 * A fact belongs to the first part whose pattern it matches.
 */
interface Part { readonly id: string; readonly facts: RegExp }

const HOUSEHOLD: readonly Part[] = [
  { id: 'basic', facts: /^(household_id|county|township|village_name|village_code|group|head_name|head_id_number|phone|address|bank|bank_account|stated_members|kind|lifted_year|no_labour_flag)$/ },
  { id: 'monitoring', facts: /^(monitoring_kind|clue_.*|recognised_on|risk_.*|removal_kind|contact_.*)$/ },
  { id: 'income', facts: /income|spending|payout/ },
  { id: 'housing', facts: /^(house_.*|dangerous_flag|only_dwelling|lives_there|leaking|dwelling_complete|renovation_.*)$/ },
  { id: 'water', facts: /^(water_(source|quantity|quality|convenience|reliability)|safe_water)$/ },
  { id: 'living', facts: /^(power_.*|broadcast|toilet.*|fuel|road.*)$/ },
  { id: 'land', facts: /(land|forest|orchard|pasture|water_area)$|^returned_forest$/ },
  { id: 'industry', facts: /^(cooperative|leading_firm|led_by_.*|industr.*|loan_.*)$/ },
  { id: 'relocation', facts: /^(relocat.*|settlement_name|moved_on|lives_in_new_house|old_house_.*|follow_ups)$/ },
  { id: 'survey', facts: /^(knows_.*|satisfaction|recognises_work|surveyed_.*)$/ },
  { id: 'other', facts: /./ },
]

const PERSON: readonly Part[] = [
  { id: 'basic', facts: /^(person_id|household_id|name|document_kind|id_number|sex|birth_date|relation|ethnic_group|politics|phone|in_army)$/ },
  { id: 'schooling', facts: /^(education|school.*|absence_reason|left_behind|speaks_mandarin)$/ },
  { id: 'health', facts: /^(health|chronic_.*|disability_.*|labour|self_care|medical_assistance|other_health_help)$/ },
  { id: 'insurance', facts: /^(insured_.*|accident_insured|pension_.*)$/ },
  { id: 'relief', facts: /^(on_dibao|on_tekun|orphan|unsupported_child)$/ },
  { id: 'work', facts: /^(work_.*|employer|monthly_wage|service_wanted|public_post.*)$/ },
  { id: 'belonging', facts: /^(added_.*|removed_.*|recognised_on)$/ },
  { id: 'other', facts: /./ },
]

export type Subject = 'household' | 'person'

/** The parts of a file with their facts; a part without a fact is left out. */
export function inParts<F extends { readonly id: string }>(subject: Subject, facts: readonly F[]): { id: string; facts: F[] }[] {
  const parts = (subject === 'household' ? HOUSEHOLD : PERSON).map((part) => ({ ...part, found: [] as F[] }))
  for (const fact of facts) parts.find((part) => part.facts.test(fact.id))?.found.push(fact)
  return parts.filter((part) => part.found.length > 0).map((part) => ({ id: part.id, facts: part.found }))
}
