-- Tags are worked out anew without a new version of the household: what they were is kept on its own, so that coverage can
-- be told as of any time.
create table register.household_tags_past (
    household uuid not null constraint household_tags_past_household references register.household,
    village_code text collate "C" not null,
    tags text[] not null,
    until timestamptz not null default clock_timestamp()
);
comment on table register.household_tags_past is 'Tags that a household had until then.';
create index household_tags_past_at on register.household_tags_past (household, until);

alter table register.household_tags_past enable row level security;
alter table register.household_tags_past force row level security;
create policy territory on register.household_tags_past
    using (village_code >= (select kernel.territory_from()) and village_code < (select kernel.territory_until())
           and kernel.in_territory(village_code))
    with check (village_code >= (select kernel.territory_from()) and village_code < (select kernel.territory_until())
                and kernel.in_territory(village_code));
revoke update, delete on register.household_tags_past from camphor_app;

create function register.keep_tags() returns trigger language plpgsql set search_path = '' as $$
begin
    insert into register.household_tags_past (household, village_code, tags) values (old.id, old.village_code, old.tags);
    return null;
end
$$;
create trigger household_keeps_tags after update of tags on register.household
    for each row when (old.tags is distinct from new.tags) execute function register.keep_tags();
