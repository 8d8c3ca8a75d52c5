-- Runs over the whole register, and what the last one found beside the one before.
create schema screening;

create table screening.run (
    id uuid primary key,
    job uuid,
    state text not null default 'waiting'
        constraint run_state check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
    started_by text not null,
    as_of date,
    whole boolean,
    subjects bigint not null default 0,
    hits bigint not null default 0,
    unknowns bigint not null default 0,
    appeared bigint not null default 0,
    gone bigint not null default 0,
    changed bigint not null default 0,
    stages jsonb not null default '[]',
    started_at timestamptz not null default clock_timestamp(),
    ended_at timestamptz
);
comment on column screening.run.whole is 'Whether the snapshot was made anew; else it was brought up to date by what changed.';
comment on column screening.run.appeared is 'Hits that the run before did not have; "gone" and "changed" likewise of hits.';
create unique index run_one_at_a_time on screening.run ((true)) where state in ('waiting', 'running');
create index run_newest on screening.run (started_at desc);

create table screening.finding (
    id bigint generated always as identity primary key,
    rule text collate "C" not null,
    rule_version integer not null,
    subject text collate "C" not null,
    subject_key text collate "C" not null,
    outcome text collate "C" not null constraint finding_outcome check (outcome in ('hit', 'unknown')),
    nth integer not null,
    household_number text collate "C" not null,
    village_code text collate "C" not null,
    unit text collate "C" not null,
    found text,
    evidence text not null,
    change text collate "C" not null
        constraint finding_change check (change in ('fresh', 'still', 'changed', 'gone')),
    out_of_sight boolean not null default false,
    since timestamptz not null default transaction_timestamp(),
    constraint finding_once unique (rule, subject, subject_key, outcome, nth)
);
comment on column screening.finding.nth is 'Of several records that share a key, and differ in evidence, which one; counted from 1.';
comment on column screening.finding.household_number is 'Empty for what belongs to no household.';
comment on column screening.finding.village_code is 'Where the subject belongs: its village, else the township or county that it is of.';
comment on column screening.finding.unit is 'Id of the unit that the finding is about; empty for all other subjects.';
comment on column screening.finding.change is 'Since the run before; "gone" stays until the next run.';
comment on column screening.finding.out_of_sight is 'Gone only because it cannot be told any more: nobody may take it for put right.';
create index finding_by_place on screening.finding (village_code, household_number, rule, id);
create index finding_by_rule on screening.finding (rule, village_code, household_number, id);

-- So that sums over millions of findings are a few hundred rows.
create table screening.tally (
    rule text collate "C" not null,
    subject text collate "C" not null,
    village_code text collate "C" not null,
    unit text collate "C" not null,
    outcome text collate "C" not null,
    change text collate "C" not null,
    findings bigint not null,
    constraint tally_pk primary key (rule, subject, village_code, unit, outcome, change)
);

do $$
declare
    guarded text;
    inside constant text := '(village_code >= (select kernel.territory_from())'
        || ' and village_code < (select kernel.territory_until()) and kernel.in_territory(village_code))';
begin
    foreach guarded in array array['finding', 'tally'] loop
        execute format('alter table screening.%I enable row level security', guarded);
        execute format('alter table screening.%I force row level security', guarded);
        execute format('create policy territory on screening.%I using %s with check %s', guarded, inside, inside);
    end loop;
end
$$;
revoke delete on screening.run from camphor_app;
