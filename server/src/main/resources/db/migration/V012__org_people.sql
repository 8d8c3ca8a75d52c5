-- Groups of a village (组), who holds which post where, and which helper is paired with which household. Each entry has
-- its period and says who made and who ended it. All of them are seen by territory, like the register.
create table org.village_group (
    id uuid primary key,
    village_code text collate "C" not null,
    name text not null,
    valid_from date not null,
    valid_until date,
    entered_by text not null,
    ended_by text,
    constraint village_group_ends_after_it_begins check (valid_until is null or valid_until > valid_from)
);
create unique index village_group_in_force on org.village_group (village_code, name) where valid_until is null;

create table org.post (
    id uuid primary key,
    -- 6 digits at the county, 9 at the township or one of its units, 12 in a village
    division_code text collate "C" not null,
    unit text collate "C",
    post text not null,
    holder text not null,
    account uuid,
    valid_from date not null,
    valid_until date,
    entered_by text not null,
    ended_by text,
    constraint post_ends_after_it_begins check (valid_until is null or valid_until > valid_from)
);
create unique index post_in_force on org.post (division_code, coalesce(unit, ''), post, holder) where valid_until is null;
comment on column org.post.post is 'The post''s id in the campaign''s pack, such as village_secretary.';

create table org.pairing (
    id uuid primary key,
    village_code text collate "C" not null,
    household_number text not null,
    helper text not null,
    helper_unit text not null,
    account uuid,
    valid_from date not null,
    valid_until date,
    entered_by text not null,
    ended_by text,
    constraint pairing_ends_after_it_begins check (valid_until is null or valid_until > valid_from)
);
create unique index pairing_in_force on org.pairing (village_code, household_number, helper) where valid_until is null;
create index pairing_of_helper on org.pairing (helper, valid_from);

alter table org.village_group enable row level security;
alter table org.village_group force row level security;
create policy territory on org.village_group using (kernel.in_territory(village_code));
alter table org.post enable row level security;
alter table org.post force row level security;
create policy seen on org.post for select using (kernel.touches_territory(division_code));
create policy entered on org.post for insert with check (kernel.in_territory(division_code));
create policy ended on org.post for update using (kernel.in_territory(division_code));
alter table org.pairing enable row level security;
alter table org.pairing force row level security;
create policy territory on org.pairing using (kernel.in_territory(village_code));

-- What was, stays.
revoke delete on org.village_group, org.post, org.pairing, org.unit, org.line, org.division from camphor_app;
