-- A campaign: a pack started for a territory with real dates. What of the pack was taken stands here with it, so that a
-- newer version on disk changes nothing until somebody has seen what it would change, and takes it.
create schema campaign;
grant usage on schema campaign to camphor_app;

create table campaign.campaign (
    id uuid not null constraint campaign_pk primary key,
    version bigint not null default 1,
    territory text collate "C" not null,
    pack text not null,
    pack_version text not null,
    name text not null,
    name_en text not null,
    starts_on date not null,
    ends_on date not null,
    ended_on date,
    started_by text not null,
    started_by_name text not null,
    at timestamptz not null default transaction_timestamp(),
    constraint campaign_ends_after_it_begins check (ends_on >= starts_on)
);
comment on column campaign.campaign.territory is 'Division code: 6 digits a county, 9 a township.';
create unique index campaign_running_once on campaign.campaign (territory) where ended_on is null;

create table campaign.milestone (
    campaign uuid not null constraint milestone_campaign references campaign.campaign,
    milestone text not null,
    position integer not null,
    name text not null,
    name_en text not null,
    due date not null,
    constraint milestone_pk primary key (campaign, milestone)
);
comment on column campaign.milestone.due is 'Last day, included.';

create table campaign.clause (
    campaign uuid not null constraint clause_campaign references campaign.campaign,
    clause text collate "C" not null,
    position integer not null,
    title text not null,
    title_en text not null,
    kinds text[] not null,
    level text not null,
    milestone text not null,
    owners text[] not null,
    constraint clause_pk primary key (campaign, clause)
);
comment on column campaign.clause.owners is 'Ids of units, the one that leads first; "villages" is each village for itself.';

create table campaign.checklist (
    campaign uuid not null constraint checklist_campaign references campaign.campaign,
    checklist text collate "C" not null,
    position integer not null,
    name text not null,
    name_en text not null,
    subject text not null,
    milestone text not null,
    definition jsonb not null,
    gone boolean not null default false,
    constraint checklist_pk primary key (campaign, checklist)
);
comment on column campaign.checklist.subject is 'Of what it is asked: household, person, village, unit, entity.';
comment on column campaign.checklist.gone is 'The pack has dropped it; what was answered stays.';

do $$
declare
    guarded text;
    seen constant text := 'kernel.touches_territory((select territory from campaign.campaign as own where own.id = campaign))';
    held constant text := 'kernel.in_territory((select territory from campaign.campaign as own where own.id = campaign))';
begin
    execute 'alter table campaign.campaign enable row level security';
    execute 'alter table campaign.campaign force row level security';
    execute 'create policy seen on campaign.campaign for select using (kernel.touches_territory(territory))';
    execute 'create policy started on campaign.campaign for insert with check (kernel.in_territory(territory))';
    execute 'create policy changed on campaign.campaign for update using (kernel.in_territory(territory))';
    foreach guarded in array array['milestone', 'clause', 'checklist'] loop
        execute format('alter table campaign.%I enable row level security', guarded);
        execute format('alter table campaign.%I force row level security', guarded);
        execute format('create policy seen on campaign.%I for select using (%s)', guarded, seen);
        execute format('create policy held on campaign.%I using (%s) with check (%s)', guarded, held, held);
    end loop;
end
$$;
revoke delete on campaign.campaign, campaign.milestone, campaign.clause, campaign.checklist from camphor_app;
