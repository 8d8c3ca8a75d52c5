-- What of the register changed since a snapshot of it was last brought up to date: a few rows by name, a delivery as a
-- whole. Triggers write it, so that no way of changing a record can forget to. Counters and tags are not facts.
create table register.touched (
    id bigint generated always as identity primary key,
    list text not null,
    name text,
    household uuid,
    batch uuid,
    constraint touched_row_or_batch check ((name is null) <> (batch is null))
);
comment on table register.touched is 'Rows and deliveries that the snapshot does not have yet as they are; gone when it does.';
comment on column register.touched.list is 'The catalogue''s table; of a delivery the table of the register: household, person or list_row.';
comment on column register.touched.name is 'Id of the row.';

-- Which state a snapshot has to be of, so that what was touched since makes it whole: one that is older, or was made by
-- another server, is made anew.
create table register.snapshot (
    only_one boolean not null default true constraint snapshot_pk primary key constraint snapshot_one check (only_one),
    state uuid
);
insert into register.snapshot (state) values (null);

create function register.touch_inserted() returns trigger language plpgsql set search_path = '' as $$
begin
    if (select count(*) from fresh) > 200 then
        insert into register.touched (list, batch) select distinct tg_table_name, batch from fresh;
    else
        insert into register.touched (list, name, household)
        select coalesce(to_jsonb(fresh) ->> 'list', tg_table_name), id::text,
               (case tg_table_name when 'household' then id::text else to_jsonb(fresh) ->> 'household' end)::uuid
          from fresh;
    end if;
    return null;
end
$$;

create function register.touch_changed() returns trigger language plpgsql set search_path = '' as $$
declare
    of_household constant boolean := tg_table_name = 'household';
begin
    insert into register.touched (list, name, household)
    values (coalesce(to_jsonb(old) ->> 'list', tg_table_name), old.id::text,
            (case when of_household then old.id::text else to_jsonb(old) ->> 'household' end)::uuid);
    if tg_op = 'UPDATE' and to_jsonb(new) ->> 'household' is distinct from to_jsonb(old) ->> 'household' then
        insert into register.touched (list, name, household)
        values (tg_table_name, new.id::text, (to_jsonb(new) ->> 'household')::uuid);
    end if;
    return null;
end
$$;

create trigger household_inserted after insert on register.household
    referencing new table as fresh for each statement execute function register.touch_inserted();
create trigger person_inserted after insert on register.person
    referencing new table as fresh for each statement execute function register.touch_inserted();
create trigger list_row_inserted after insert on register.list_row
    referencing new table as fresh for each statement execute function register.touch_inserted();

create trigger household_changed after update on register.household
    for each row when (old.facts is distinct from new.facts or old.version <> new.version or old.place <> new.place)
    execute function register.touch_changed();
create trigger person_changed after update on register.person
    for each row when (old.facts is distinct from new.facts or old.version <> new.version or old.place <> new.place
                       or old.household <> new.household)
    execute function register.touch_changed();
create trigger list_row_changed after update on register.list_row
    for each row when (old.facts is distinct from new.facts or old.place <> new.place)
    execute function register.touch_changed();

create trigger household_deleted after delete on register.household
    for each row execute function register.touch_changed();
create trigger person_deleted after delete on register.person
    for each row execute function register.touch_changed();
create trigger list_row_deleted after delete on register.list_row
    for each row execute function register.touch_changed();
