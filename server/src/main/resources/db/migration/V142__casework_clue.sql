-- The intake: what rules, checklists and people found, before it is a problem.
create table casework.clue (
    id uuid primary key default gen_random_uuid(),
    source text collate "C" not null
        constraint clue_source check (source in ('rule', 'checklist', 'list', 'application', 'inspection', 'assessment', 'visit')),
    origin text collate "C" not null,
    state text collate "C" not null default 'new'
        constraint clue_state check (state in ('new', 'taken', 'dismissed', 'gone')),
    village_code text collate "C" not null,
    clause text collate "C" not null,
    root text collate "C" not null,
    subject text collate "C" not null,
    subject_key text collate "C" not null,
    subject_name text,
    household uuid,
    household_number text collate "C" not null default '',
    found text not null,
    basis text,
    category text,
    class text,
    severity text,
    owners text[] not null default '{}',
    campaign uuid,
    evidence uuid[] not null default '{}',
    found_by text,
    found_by_name text not null,
    found_at timestamptz not null,
    problem uuid references casework.problem,
    reason text,
    decided_by_name text,
    decided_at timestamptz,
    constraint clue_once unique (source, origin),
    constraint clue_taken check (state <> 'taken' or problem is not null),
    constraint clue_dismissed check (state <> 'dismissed' or reason is not null)
);
comment on table casework.clue is 'Something that was found (线索) and waits to be taken up as a problem, or was.';
comment on column casework.clue.origin is 'What tells it from every other of its source: rule and subject, task and question.';
comment on column casework.clue.root is 'The rule or question by which it was found.';
comment on column casework.clue.basis is 'The facts behind it.';
create index clue_by_place on casework.clue (village_code, household_number, id);
create index clue_of_problem on casework.clue (problem) where problem is not null;
create index clue_by_same on casework.clue (household_number, clause, root);

alter table casework.clue enable row level security;
alter table casework.clue force row level security;
create policy territory on casework.clue
    using (village_code >= (select kernel.territory_from()) and village_code < (select kernel.territory_until())
        and kernel.in_territory(village_code));
revoke delete on casework.clue from camphor_app;
