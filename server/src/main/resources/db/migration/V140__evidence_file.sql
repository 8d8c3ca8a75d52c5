-- Photos and papers that prove something: the row here, the bytes under their hash in the data directory.
create schema evidence;

create table evidence.file (
    id uuid primary key,
    sha256 text collate "C" not null constraint file_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    kind text not null constraint file_kind check (kind in ('photo', 'document')),
    media_type text not null,
    bytes bigint not null constraint file_bytes check (bytes > 0),
    name text not null,
    taken_at timestamptz,
    longitude double precision constraint file_longitude check (longitude between -180 and 180),
    latitude double precision constraint file_latitude check (latitude between -90 and 90),
    village_code text collate "C" not null,
    uploaded_by text not null default kernel.actor(),
    uploaded_by_name text not null,
    uploaded_at timestamptz not null,
    constraint file_place check ((longitude is null) = (latitude is null)),
    constraint file_once unique (uploaded_by, village_code, sha256)
);
comment on column evidence.file.village_code is 'Where it belongs; a township''s code for what is about no village.';
comment on column evidence.file.taken_at is 'As the one who took it says.';
create index file_by_hash on evidence.file (sha256);
create index file_by_place on evidence.file (village_code);

-- A paired helper sees what they brought themselves: of a village only some households are theirs.
alter table evidence.file enable row level security;
alter table evidence.file force row level security;
create policy territory on evidence.file
    using (village_code >= (select kernel.territory_from()) and village_code < (select kernel.territory_until())
        and kernel.in_territory(village_code)
        and (uploaded_by = (select kernel.actor()) or not identity.acts_as('HELPER')));
revoke update, delete on evidence.file from camphor_app;
