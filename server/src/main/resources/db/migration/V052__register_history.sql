-- What was true in the database at a time: every version that was replaced, and every fact that somebody changed.

create table register.household_past (like register.household);
alter table register.household_past add column until timestamptz not null;
create index household_past_at on register.household_past (id, until);
comment on table register.household_past is 'Versions of households that were replaced, in force from "since" until "until".';

create table register.person_past (like register.person);
alter table register.person_past add column until timestamptz not null;
create index person_past_at on register.person_past (household, until);
create index person_past_of on register.person_past (id, until);
comment on table register.person_past is 'Versions of persons that were replaced, in force from "since" until "until".';

-- A version begins when its transaction began, but never before the one that it replaces: of two transactions that
-- waited for each other, the later writer may have begun first.
create function register.keep_past() returns trigger language plpgsql set search_path = '' as $$
begin
    new.since := greatest(transaction_timestamp(), old.since + interval '1 microsecond');
    execute format('insert into register.%I select ($1).*, $2', tg_argv[0]) using old, new.since;
    return new;
end
$$;

-- Counters and tags are worked out anew and have no history of their own: only a new version is one.
create trigger household_keeps_past before update on register.household
    for each row when (old.version is distinct from new.version)
    execute function register.keep_past('household_past');
create trigger person_keeps_past before update on register.person
    for each row when (old.version is distinct from new.version)
    execute function register.keep_past('person_past');

create table register.fact_change (
    id bigint generated always as identity primary key,
    household uuid not null constraint fact_change_household references register.household,
    village_code text collate "C" not null,
    subject text not null constraint fact_change_subject check (subject in ('household', 'person')),
    subject_id uuid not null,
    subject_name text,
    fact text not null,
    before jsonb,
    after jsonb,
    source text not null constraint fact_change_source check (source in ('person', 'visit', 'list', 'import')),
    place text,
    reason text,
    actor text not null,
    actor_name text not null,
    at timestamptz not null default transaction_timestamp()
);
comment on table register.fact_change is 'One fact of one record changed by somebody: what it was, what it became, who, when, and from where.';
create index fact_change_by_household on register.fact_change (household, at);

create table register.finding (
    household uuid not null constraint finding_household references register.household,
    household_number text collate "C" not null,
    village_code text collate "C" not null,
    rule text collate "C" not null,
    rule_version integer not null,
    subject text not null,
    subject_key text not null,
    outcome text not null constraint finding_outcome check (outcome in ('hit', 'unknown')),
    found text,
    evidence text not null,
    since timestamptz not null default transaction_timestamp()
);
comment on table register.finding is 'What the rules say of a household, its members and the rows of its lists, where they say more than "clear".';
create index finding_by_household on register.finding (household);
create index finding_by_rule on register.finding (rule, village_code, household_number);
