-- Problems, from the finding to the day they are struck off, with every step of their life.
create schema casework;

-- The table of camphor.server.casework.life.Step, once more: a test holds the two equal.
create table casework.transition (
    step text not null,
    from_state text not null,
    to_state text not null,
    constraint transition_pk primary key (step, from_state, to_state)
);
insert into casework.transition (step, from_state, to_state) values
    ('verify', 'found', 'verified'),
    ('refute', 'found', 'refuted'),
    ('merge', 'found', 'known'),
    ('merge', 'verified', 'known'),
    ('classify', 'found', 'found'),
    ('classify', 'verified', 'verified'),
    ('classify', 'reported', 'reported'),
    ('report', 'verified', 'reported'),
    ('fix_at_once', 'found', 'submitted'),
    ('fix_at_once', 'verified', 'submitted'),
    ('send_back', 'reported', 'found'),
    ('assign', 'reported', 'assigned'),
    ('transfer', 'assigned', 'assigned'),
    ('transfer', 'planned', 'assigned'),
    ('plan', 'assigned', 'planned'),
    ('plan', 'planned', 'planned'),
    ('begin', 'planned', 'in_work'),
    ('part', 'assigned', 'assigned'),
    ('part', 'planned', 'planned'),
    ('part', 'in_work', 'in_work'),
    ('submit', 'in_work', 'submitted'),
    ('check', 'submitted', 'closed'),
    ('return', 'submitted', 'in_work'),
    ('file', 'assigned', 'filing'),
    ('file', 'planned', 'filing'),
    ('file', 'in_work', 'filing'),
    ('approve', 'filing', 'on_file'),
    ('reject', 'filing', 'in_work'),
    ('review', 'on_file', 'on_file'),
    ('resume', 'on_file', 'in_work'),
    ('reopen', 'closed', 'assigned'),
    ('confirm', 'closed', 'closed'),
    ('press', 'assigned', 'assigned'),
    ('press', 'planned', 'planned'),
    ('press', 'in_work', 'in_work'),
    ('press', 'submitted', 'submitted'),
    ('press', 'filing', 'filing'),
    ('supervise', 'assigned', 'assigned'),
    ('supervise', 'planned', 'planned'),
    ('supervise', 'in_work', 'in_work'),
    ('supervise', 'submitted', 'submitted'),
    ('supervise', 'filing', 'filing'),
    ('answer', 'assigned', 'assigned'),
    ('answer', 'planned', 'planned'),
    ('answer', 'in_work', 'in_work'),
    ('answer', 'submitted', 'submitted'),
    ('answer', 'filing', 'filing'),
    ('remark', 'found', 'found'),
    ('remark', 'verified', 'verified'),
    ('remark', 'reported', 'reported'),
    ('remark', 'assigned', 'assigned'),
    ('remark', 'planned', 'planned'),
    ('remark', 'in_work', 'in_work'),
    ('remark', 'submitted', 'submitted'),
    ('remark', 'filing', 'filing'),
    ('remark', 'on_file', 'on_file'),
    ('undo', 'assigned', 'assigned'),
    ('undo', 'assigned', 'reported'),
    ('undo', 'filing', 'filing'),
    ('undo', 'found', 'found'),
    ('undo', 'found', 'reported'),
    ('undo', 'in_work', 'in_work'),
    ('undo', 'in_work', 'planned'),
    ('undo', 'on_file', 'on_file'),
    ('undo', 'planned', 'planned'),
    ('undo', 'reported', 'reported'),
    ('undo', 'reported', 'verified'),
    ('undo', 'submitted', 'submitted'),
    ('undo', 'verified', 'found'),
    ('undo', 'verified', 'verified');

create sequence casework.problem_number;

create table casework.problem (
    id uuid primary key,
    version bigint not null default 1,
    number text collate "C" not null constraint problem_number_once unique,
    state text collate "C" not null default 'found',
    last_step text not null default 'find',
    village_code text collate "C" not null,
    clause text collate "C" not null,
    subject text collate "C" not null,
    subject_key text collate "C" not null,
    subject_name text not null,
    household uuid,
    household_number text collate "C" not null default '',
    root text collate "C" not null,
    what text not null,
    source text collate "C" not null,
    class text,
    severity text,
    campaign uuid,
    owners text[] not null default '{}',
    lead_unit text collate "C" not null default '',
    person text,
    due date,
    cause text,
    measures text,
    meanwhile text,
    review_on date,
    found_by text,
    found_by_name text not null,
    found_at timestamptz not null,
    workers uuid[] not null default '{}',
    asker uuid,
    submitted_version bigint,
    closed_by uuid,
    closed_at timestamptz,
    assigned_at timestamptz,
    submitted_at timestamptz,
    filed_at timestamptz,
    fixed_at_once boolean not null default false,
    transfers integer not null default 0,
    returns integer not null default 0,
    reopened integer not null default 0,
    pressed integer not null default 0,
    asked boolean not null default false,
    asked_by date,
    earlier uuid references casework.problem,
    times integer not null default 1,
    merged_into uuid references casework.problem,
    changed_at timestamptz not null,
    constraint problem_class check (class in ('duty', 'policy', 'work', 'result')),
    constraint problem_severity check (severity in ('high', 'medium', 'low')),
    constraint problem_closing check ((state = 'closed') = (closed_at is not null)),
    constraint problem_second_pair check (state <> 'closed' or (closed_by is not null and workers <> '{}'
        and not closed_by = any (workers))),
    constraint problem_merged check ((state = 'known') = (merged_into is not null))
);
comment on column casework.problem.version is 'How many steps it has; each has its row in casework.step.';
comment on column casework.problem.village_code is 'Where it lies; the township''s code for what is about no village.';
comment on column casework.problem.root is 'What it comes from, such as a rule''s id: the same root under the same clause of the same household is the same problem.';
comment on column casework.problem.workers is 'Everybody who did a step of work on it: none of them may close it.';
comment on column casework.problem.submitted_version is 'The step with which it was last handed in for the check.';
comment on column casework.problem.owners is 'Units that answer for its clause when it is found: they see it before it is assigned.';
comment on column casework.problem.due is 'Last day, included.';
comment on column casework.problem.earlier is 'The problem, closed not long before, of which this one is the coming back.';
create index problem_by_place on casework.problem (village_code, number);
create index problem_by_state on casework.problem (state, village_code);
create index problem_by_household on casework.problem (household_number, clause, root);
create index problem_by_due on casework.problem (due) where state not in ('closed', 'refuted', 'known');
create index problem_by_lead on casework.problem (lead_unit, state);

-- History: added to, never changed.
create table casework.step (
    problem uuid not null,
    version bigint not null,
    at timestamptz not null,
    by text,
    by_name text not null,
    role text not null,
    step text not null,
    from_state text,
    to_state text not null,
    note text,
    fields jsonb not null default '{}',
    was jsonb,
    deed uuid,
    village_code text collate "C" not null,
    constraint step_pk primary key (problem, version),
    constraint step_of_problem foreign key (problem) references casework.problem (id) deferrable initially deferred
);
comment on column casework.step.was is 'What a harmless step replaced, so that it can be taken back.';
create index step_of_deed on casework.step (deed) where deed is not null;
create index step_by_time on casework.step (at);

-- A problem cannot be at a step of which nothing is written down.
alter table casework.problem add constraint problem_has_history
    foreign key (id, version) references casework.step (problem, version) deferrable initially deferred;

create table casework.problem_evidence (
    problem uuid not null references casework.problem,
    evidence uuid not null,
    stage text not null constraint problem_evidence_stage check (stage in ('before', 'during', 'after')),
    version bigint not null,
    village_code text collate "C" not null,
    constraint problem_evidence_pk primary key (problem, version, evidence)
);
comment on column casework.problem_evidence.version is 'The step that brought it.';

create table casework.problem_unit (
    problem uuid not null references casework.problem,
    unit text collate "C" not null,
    leads boolean not null,
    due date,
    done_at timestamptz,
    done_by_name text,
    village_code text collate "C" not null,
    constraint problem_unit_pk primary key (problem, unit)
);
comment on table casework.problem_unit is 'Who answers for a problem: one leads, the others have their part and their own clock.';
create index problem_unit_by_unit on casework.problem_unit (unit);

create table casework.deed (
    id uuid primary key,
    step text not null,
    done integer not null,
    at timestamptz not null,
    by text not null default kernel.actor(),
    undone_at timestamptz
);
comment on table casework.deed is 'A step taken on many problems at once.';

-- The table above, held for whoever writes: no state but by a step that leads there, and no closing of what was handed in
-- without evidence.
create function casework.step_is_in_the_table() returns trigger
language plpgsql
as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'found' or new.version <> 1 then
            raise exception 'a problem begins as found' using errcode = 'check_violation';
        end if;
        return new;
    end if;
    if new.id <> old.id or new.number <> old.number or new.found_at <> old.found_at then
        raise exception 'what a problem is stays' using errcode = 'check_violation';
    end if;
    if new.version <> old.version + 1 then
        raise exception 'a problem goes on step by step' using errcode = 'check_violation';
    end if;
    if not exists (select from casework.transition
                    where step = new.last_step and from_state = old.state and to_state = new.state) then
        raise exception 'step % does not lead from % to %', new.last_step, old.state, new.state
            using errcode = 'check_violation';
    end if;
    if not old.workers <@ new.workers then
        raise exception 'who worked stays known' using errcode = 'check_violation';
    end if;
    if new.state = 'closed' and old.state <> 'closed' and not exists (
            select from casework.problem_evidence
             where problem = new.id and stage = 'after' and version = new.submitted_version) then
        raise exception 'nothing proves that problem % is put right', new.number using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger step_is_in_the_table before insert or update on casework.problem
    for each row execute function casework.step_is_in_the_table();

do $$
declare
    guarded text;
    inside constant text := '(village_code >= (select kernel.territory_from())'
        || ' and village_code < (select kernel.territory_until()) and kernel.in_territory(village_code))';
begin
    foreach guarded in array array['problem', 'step', 'problem_evidence', 'problem_unit'] loop
        execute format('alter table casework.%I enable row level security', guarded);
        execute format('alter table casework.%I force row level security', guarded);
        execute format('create policy territory on casework.%I using %s with check %s', guarded, inside, inside);
    end loop;
end
$$;
alter table casework.deed enable row level security;
alter table casework.deed force row level security;
create policy own on casework.deed using (by = (select kernel.actor()));
revoke insert, update, delete on casework.transition from camphor_app;
revoke delete on casework.problem, casework.deed from camphor_app;
revoke update, delete on casework.step, casework.problem_evidence from camphor_app;
