-- Who is told what about a problem; each thing once.
create table casework.notice (
    id uuid primary key default gen_random_uuid(),
    problem uuid not null references casework.problem,
    kind text collate "C" not null,
    nth text collate "C" not null,
    to_role text collate "C" not null
        constraint notice_to check (to_role in ('LEAD', 'HUB', 'TOWNSHIP_LEADER', 'COUNTY')),
    to_unit text collate "C" not null default '',
    village_code text collate "C" not null,
    at timestamptz not null,
    constraint notice_once unique (problem, kind, nth, to_role)
);
comment on column casework.notice.nth is 'What makes it a new one: the date that passed, or the step that was taken.';
create index notice_newest on casework.notice (to_role, at desc);

create table casework.notice_read (
    notice uuid not null references casework.notice,
    account text not null default kernel.actor(),
    at timestamptz not null,
    constraint notice_read_pk primary key (notice, account)
);

create table casework.look_back (
    id uuid primary key,
    village_code text collate "C" not null,
    share numeric not null constraint look_back_share check (share > 0 and share <= 1),
    seed bigint not null,
    closed_since date,
    by text not null default kernel.actor(),
    by_name text not null,
    at timestamptz not null
);
comment on table casework.look_back is 'A draw of closed problems that are checked again (回头看); with the same seed it comes out the same.';

create table casework.look_back_problem (
    look_back uuid not null references casework.look_back,
    problem uuid not null references casework.problem,
    village_code text collate "C" not null,
    result text constraint look_back_result check (result in ('held', 'reopened')),
    at timestamptz,
    by_name text,
    constraint look_back_problem_pk primary key (look_back, problem)
);
create index look_back_open on casework.look_back_problem (problem) where result is null;

do $$
declare
    guarded text;
    inside constant text := '(village_code >= (select kernel.territory_from())'
        || ' and village_code < (select kernel.territory_until()) and kernel.in_territory(village_code))';
begin
    foreach guarded in array array['notice', 'look_back', 'look_back_problem'] loop
        execute format('alter table casework.%I enable row level security', guarded);
        execute format('alter table casework.%I force row level security', guarded);
        execute format('create policy territory on casework.%I using %s with check %s', guarded, inside, inside);
    end loop;
end
$$;
alter table casework.notice_read enable row level security;
alter table casework.notice_read force row level security;
create policy own on casework.notice_read using (account = (select kernel.actor()));
revoke update, delete on casework.notice from camphor_app;
revoke delete on casework.look_back, casework.look_back_problem from camphor_app;
