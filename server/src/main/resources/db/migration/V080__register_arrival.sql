-- Rows of a workbook that were compared with the register and wait for somebody's word: nothing of them is in force.

create table register.arrival (
    batch uuid not null,
    row integer not null,
    list text collate "C" not null,
    village_code text collate "C" not null,
    number text collate "C",
    household_number text collate "C",
    identity bytea,
    facts jsonb not null,
    place text collate "C" not null,
    faults text[] not null,
    objections text[] not null,
    what text not null constraint arrival_what
        check (what in ('fresh', 'changed', 'same', 'conflict', 'unmatched', 'bad')),
    record uuid,
    household uuid,
    version bigint,
    differing text[] not null,
    newer text[] not null,
    take boolean,
    constraint arrival_once primary key (batch, row)
);
comment on table register.arrival is 'A row of a workbook beside what the register knows of the same household or person.';
comment on column register.arrival.batch is 'The import; it becomes a delivery (register.batch) when it is applied.';
comment on column register.arrival.record is 'The household or person that it is about; for a fresh one the id that it will have.';
comment on column register.arrival.version is 'The version of the record that the row was compared with.';
comment on column register.arrival.newer is 'Differing facts that somebody changed by hand, or that came after the workbook.';
comment on column register.arrival.faults is 'What the reader found wrong with its cells; "objections" is what the register says.';
comment on column register.arrival.take is 'Somebody''s word on this row; null without one: taken but for newer values.';

alter table register.arrival enable row level security;
alter table register.arrival force row level security;
create policy territory on register.arrival
    using (village_code >= (select kernel.territory_from()) and village_code < (select kernel.territory_until())
           and kernel.in_territory(village_code))
    with check (village_code >= (select kernel.territory_from()) and village_code < (select kernel.territory_until())
                and kernel.in_territory(village_code));

-- Which delivery changed a fact, so that a whole delivery can be taken back.
alter table register.fact_change add column batch uuid constraint fact_change_batch references register.batch;
alter table register.batch add column taken_back_at timestamptz;
comment on column register.batch.taken_back_at is 'When it was undone; what it changed has been changed back since.';
create index fact_change_by_batch on register.fact_change (batch) where batch is not null;

-- A newer delivery of a list takes the place of the older one, whose rows wait here for the day on which the newer one is
-- taken back.
create table register.list_row_past (
    id bigint not null,
    list text collate "C" not null,
    village_code text collate "C" not null,
    facts jsonb not null,
    household_number text collate "C",
    identity bytea,
    links bigint[],
    batch uuid not null constraint list_row_past_batch references register.batch,
    place text collate "C" not null,
    since timestamptz not null,
    until timestamptz not null default transaction_timestamp(),
    replaced_by uuid not null constraint list_row_past_replaced_by references register.batch
);
comment on table register.list_row_past is 'Rows of lists that are in force no more: a later delivery replaced them, or their own was taken back.';
create index list_row_past_by_replaced on register.list_row_past (replaced_by);
create index list_row_past_by_batch on register.list_row_past (batch);
alter table register.list_row_past enable row level security;
alter table register.list_row_past force row level security;
create policy territory on register.list_row_past
    using (village_code >= (select kernel.territory_from()) and village_code < (select kernel.territory_until())
           and kernel.in_territory(village_code))
    with check (village_code >= (select kernel.territory_from()) and village_code < (select kernel.territory_until())
                and kernel.in_territory(village_code));
create index list_row_by_list on register.list_row (list, id);
create index list_row_by_batch on register.list_row (batch);
create index list_link_by_row on register.list_link (list_row);

-- A delivery that is taken back takes its fresh records along: into the past, never into nothing.
-- By name, so that the order of columns does not matter.
create function register.keep_removed() returns trigger language plpgsql set search_path = '' as $$
begin
    execute format('insert into register.%1$I select (jsonb_populate_record(null::register.%1$I, $1)).*', tg_argv[0])
        using to_jsonb(old) || jsonb_build_object(
            'until', greatest(transaction_timestamp(), old.since + interval '1 microsecond'));
    return old;
end
$$;
create trigger household_removed_is_past before delete on register.household
    for each row execute function register.keep_removed('household_past');
create trigger person_removed_is_past before delete on register.person
    for each row execute function register.keep_removed('person_past');
grant delete on register.household, register.person, register.membership, register.list_row, register.list_link,
    register.delivered to camphor_app;
