-- Workbooks that were handed in, from upload to undo, and workbooks that were made for somebody.

create schema exchange;

create table exchange.import (
    id uuid primary key,
    version bigint not null default 1,
    division text collate "C" not null,
    file text not null,
    size bigint not null,
    uploaded_by text not null default kernel.actor(),
    uploaded_by_name text not null,
    uploaded_at timestamptz not null default clock_timestamp(),
    state text not null constraint import_state check (state in ('mapping', 'previewing', 'previewed', 'applying',
        'applied', 'undoing', 'undone', 'failed', 'discarded')),
    layout jsonb not null,
    conflicts text not null default 'keep' constraint import_conflicts check (conflicts in ('keep', 'take')),
    counts jsonb,
    job uuid,
    applied_at timestamptz,
    undone_at timestamptz,
    refusal text
);
comment on table exchange.import is 'A workbook on its way into the register; its rows wait in register.arrival under the same id.';
comment on column exchange.import.division is 'For whom it was handed in: the first division of the uploader''s territory.';
comment on column exchange.import.layout is 'Which sheet holds which table, and which column is which fact.';
create index import_by_time on exchange.import (uploaded_at desc, id);

create table exchange.file_part (
    file uuid not null,
    no integer not null,
    division text collate "C" not null,
    owner text not null default kernel.actor(),
    sealed bytea not null,
    constraint file_part_once primary key (file, no)
);
comment on table exchange.file_part is 'A piece of a workbook, sealed: identity numbers stand in it.';

create table exchange.mapping (
    signature bytea not null,
    division text collate "C" not null,
    list text collate "C" not null,
    facts jsonb not null,
    at timestamptz not null default clock_timestamp(),
    constraint mapping_once primary key (signature, division)
);
comment on table exchange.mapping is 'How somebody last read a row of headings; the next file with the same headings is read so. Holds nobody''s data.';

create table exchange.export (
    job uuid primary key,
    owner text not null default kernel.actor(),
    file text not null,
    rows bigint not null,
    made_at timestamptz not null default clock_timestamp()
);
comment on table exchange.export is 'A workbook that was made for somebody; nobody else can fetch it.';

alter table exchange.import enable row level security;
alter table exchange.import force row level security;
create policy territory on exchange.import
    using (uploaded_by = (select kernel.actor()) or kernel.in_territory(division));
alter table exchange.file_part enable row level security;
alter table exchange.file_part force row level security;
create policy territory on exchange.file_part
    using (owner = (select kernel.actor()) or kernel.in_territory(division));
alter table exchange.export enable row level security;
alter table exchange.export force row level security;
create policy own on exchange.export using (owner = (select kernel.actor()));
