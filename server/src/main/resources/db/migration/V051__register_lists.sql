-- The departments' lists: kept apart from the register and compared with it.

create table register.list_row (
    id bigint generated always as identity primary key,
    list text collate "C" not null,
    village_code text collate "C" not null,
    facts jsonb not null,
    household_number text collate "C" generated always as (facts ->> 'household_id') stored,
    identity bytea generated always as (decode(facts ->> 'id_key', 'hex')) stored,
    links bigint[],
    batch uuid not null constraint list_row_batch references register.batch,
    place text collate "C" not null,
    since timestamptz not null default transaction_timestamp()
);
comment on table register.list_row is 'A row of a list other than households and persons: the catalogue''s table of that name says which facts it has.';
comment on column register.list_row.village_code is 'Where the row belongs: its own village, its household''s, its person''s, else the township that delivered it.';
comment on column register.list_row.links is 'Hashes of the facts, beside household and identity, that the catalogue''s relations find rows by.';

create index list_row_by_household on register.list_row (household_number) where household_number is not null;
create index list_row_by_identity on register.list_row (identity) where identity is not null;
create index list_row_by_link on register.list_row using gin (links) where links is not null;

create table register.delivered (
    list text collate "C" not null,
    division text collate "C" not null,
    batch uuid not null constraint delivered_batch references register.batch,
    constraint delivered_once primary key (list, division)
);
comment on table register.delivered is 'Which lists were delivered for which division, perhaps empty: nobody on a list is not the same as no list.';
