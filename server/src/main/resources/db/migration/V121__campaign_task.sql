-- Tasks: one checklist to be asked of one household, person, village, unit or entity, and who has to do it.
create table campaign.task (
    id uuid not null constraint task_pk primary key,
    version bigint not null default 1,
    campaign uuid not null constraint task_campaign references campaign.campaign,
    checklist text collate "C" not null,
    subject text not null,
    subject_key text collate "C" not null,
    subject_id uuid,
    subject_name text not null,
    household uuid,
    household_number text collate "C",
    village_code text collate "C" not null,
    unit text,
    given_to uuid,
    given_to_name text,
    due date not null,
    state text not null default 'open' constraint task_state check (state in ('open', 'begun', 'done', 'aside')),
    aside_because text,
    answered integer not null default 0,
    asked integer not null default 0,
    begun_at timestamptz,
    done_at timestamptz,
    done_by uuid,
    done_by_name text,
    at timestamptz not null default transaction_timestamp(),
    constraint task_once unique (campaign, checklist, subject_key)
);
comment on column campaign.task.subject_key is 'The household''s number, the person''s number, the village''s code, township:unit, or the entity''s key in its list.';
comment on column campaign.task.subject_id is 'The register''s id of a household or person; null for others.';
comment on column campaign.task.village_code is 'Where it lies; the township''s code of 9 digits for a unit.';
create index task_by_village on campaign.task (village_code, household_number, checklist, id);
create index task_by_person on campaign.task (given_to, state, due);
create index task_by_household on campaign.task (household_number) where household_number is not null;

create table campaign.answer (
    task uuid not null constraint answer_task references campaign.task,
    question text collate "C" not null,
    village_code text collate "C" not null,
    value jsonb,
    note text,
    evidence uuid[] not null default '{}',
    by uuid not null,
    by_name text not null,
    at timestamptz not null default transaction_timestamp(),
    constraint answer_pk primary key (task, question)
);

create table campaign.answer_past (like campaign.answer);
alter table campaign.answer_past add column until timestamptz not null;
create index answer_past_of on campaign.answer_past (task, question, until);
create function campaign.keep_answer() returns trigger language plpgsql set search_path = '' as $$
begin
    insert into campaign.answer_past (task, question, village_code, value, note, evidence, by, by_name, at, until)
    values (old.task, old.question, old.village_code, old.value, old.note, old.evidence, old.by, old.by_name, old.at,
            transaction_timestamp());
    return new;
end
$$;
create trigger answer_keeps_past before update on campaign.answer
    for each row when ((old.value, old.note, old.evidence) is distinct from (new.value, new.note, new.evidence))
    execute function campaign.keep_answer();

-- What a task that is done has covered: each clause of its checklist, whether it was asked there or its condition did
-- not hold. Taken away when the task is taken up again.
create table campaign.covered (
    task uuid not null constraint covered_task references campaign.task,
    clause text collate "C" not null,
    village_code text collate "C" not null,
    asked boolean not null,
    constraint covered_pk primary key (task, clause)
);

create table campaign.finding (
    id uuid not null constraint finding_pk primary key,
    task uuid not null constraint finding_task references campaign.task,
    question text collate "C" not null,
    clause text collate "C" not null,
    village_code text collate "C" not null,
    found text not null,
    at timestamptz not null default transaction_timestamp(),
    withdrawn_at timestamptz
);
create index finding_of_task on campaign.finding (task);

create table campaign.step (
    id bigint generated always as identity constraint step_pk primary key,
    task uuid not null constraint step_task references campaign.task,
    village_code text collate "C" not null,
    step text not null,
    note text,
    actor text not null,
    actor_name text not null,
    at timestamptz not null default transaction_timestamp()
);
comment on table campaign.step is 'What happened to a task beside its answers: done, taken up again, set aside.';
create index step_of_task on campaign.step (task, id);

create table campaign.giving (
    id uuid not null constraint giving_pk primary key,
    campaign uuid not null constraint giving_campaign references campaign.campaign,
    village_code text collate "C" not null,
    given_to uuid not null,
    given_to_name text not null,
    reason text not null,
    actor text not null,
    actor_name text not null,
    at timestamptz not null default transaction_timestamp(),
    undone_at timestamptz
);
comment on column campaign.giving.village_code is 'The campaign''s territory: who gives works there.';

create table campaign.given (
    giving uuid not null constraint given_giving references campaign.giving,
    task uuid not null constraint given_task references campaign.task,
    village_code text collate "C" not null,
    before uuid,
    before_name text,
    version bigint not null,
    constraint given_pk primary key (giving, task)
);
comment on column campaign.given.version is 'The task''s version after it was given: nothing has been done with it since while it still has it.';

create table campaign.proposal (
    id uuid not null constraint proposal_pk primary key,
    version bigint not null default 1,
    task uuid not null constraint proposal_task references campaign.task,
    question text collate "C" not null,
    subject text not null constraint proposal_subject check (subject in ('household', 'person')),
    subject_id uuid not null,
    subject_name text not null,
    household uuid not null,
    household_number text collate "C" not null,
    village_code text collate "C" not null,
    fact text collate "C" not null,
    before jsonb,
    after jsonb not null,
    state text not null default 'open'
        constraint proposal_state check (state in ('open', 'accepted', 'rejected', 'withdrawn')),
    by uuid not null,
    by_name text not null,
    at timestamptz not null default transaction_timestamp(),
    decided_by uuid,
    decided_by_name text,
    decided_at timestamptz,
    reason text
);
create index proposal_by_village on campaign.proposal (village_code, id) where state = 'open';
create index proposal_of_task on campaign.proposal (task);

do $$
declare
    guarded text;
    inside constant text := '(village_code >= (select kernel.territory_from())'
        || ' and village_code < (select kernel.territory_until()) and kernel.in_territory(village_code))';
begin
    foreach guarded in array array['task', 'answer', 'answer_past', 'covered', 'finding', 'step', 'giving', 'given',
                                   'proposal'] loop
        execute format('alter table campaign.%I enable row level security', guarded);
        execute format('alter table campaign.%I force row level security', guarded);
        execute format('create policy territory on campaign.%I using %s with check %s', guarded, inside, inside);
    end loop;
end
$$;
revoke delete on campaign.task, campaign.answer, campaign.finding, campaign.giving, campaign.given, campaign.proposal
    from camphor_app;
revoke update, delete on campaign.answer_past, campaign.step from camphor_app;
