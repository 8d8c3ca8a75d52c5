-- The register: households and persons with all facts of the catalogue.
-- The facts stand once, typed, in "facts"; what is filtered, sorted or matched by is read out of them by the database
-- itself (generated columns), so that the two can never disagree. A pack may add facts without a migration.

create schema register;

create table register.batch (
    id uuid primary key,
    kind text not null constraint batch_kind check (kind in ('sample', 'import', 'list')),
    title text not null,
    true_on date not null,
    actor text not null,
    actor_name text not null,
    at timestamptz not null default transaction_timestamp()
);
comment on table register.batch is 'One delivery of rows: where the facts of a record come from until somebody changes one.';
comment on column register.batch.true_on is 'The day on which the delivered lists are true; the rules look as of it.';
comment on column register.batch.actor is 'Account id, or "system".';

create table register.household (
    id uuid primary key,
    facts jsonb not null,
    number text collate "C" not null generated always as (facts ->> 'household_id') stored,
    village_code text collate "C" not null generated always as (coalesce(facts ->> 'village_code', '')) stored,
    village_name text generated always as (facts ->> 'village_name') stored,
    village_group text generated always as (facts ->> 'group') stored,
    head_name text collate "C" generated always as (facts ->> 'head_name') stored,
    kind text collate "C" generated always as (facts ->> 'kind') stored,
    phone text collate "C" generated always as (facts ->> 'phone') stored,
    tags text[] not null default '{}',
    members integer not null default 0,
    hits integer not null default 0,
    unknowns integer not null default 0,
    version bigint not null default 1,
    batch uuid not null constraint household_batch references register.batch,
    place text collate "C" not null,
    changes jsonb not null default '{}',
    since timestamptz not null default transaction_timestamp(),
    constraint household_number_once unique (number)
);
comment on table register.household is '户 (household): those who live and budget together, in the national monitoring system''s facts.';
comment on column register.household.place is 'File, sheet and row that the facts came from.';
comment on column register.household.changes is 'For each fact that somebody changed since: the number of the change, see register.fact_change.';
comment on column register.household.since is 'From when this version has been in the database.';

create index household_by_village on register.household (village_code, number);
create index household_by_kind on register.household (kind, village_code, number);
create index household_by_head on register.household (head_name, village_code, number);
create index household_by_phone on register.household (phone) where phone is not null;
create index household_by_tag on register.household using gin (tags);

create table register.person (
    id uuid primary key,
    household uuid not null constraint person_household references register.household,
    village_code text collate "C" not null,
    facts jsonb not null,
    number text collate "C" not null generated always as (facts ->> 'person_id') stored,
    household_number text collate "C" not null generated always as (facts ->> 'household_id') stored,
    name text collate "C" generated always as (facts ->> 'name') stored,
    identity bytea generated always as (decode(facts ->> 'id_key', 'hex')) stored,
    double_of uuid constraint person_double_of references register.person,
    version bigint not null default 1,
    batch uuid not null constraint person_batch references register.batch,
    place text collate "C" not null,
    changes jsonb not null default '{}',
    since timestamptz not null default transaction_timestamp(),
    constraint person_number_once unique (number)
);
comment on table register.person is '人员 (person): one person once; whoever loads or types at the same moment, identity_once refuses the second.';
comment on column register.person.identity is 'Blind index of the identity number: HMAC-SHA-256 under the installation''s key. Null when no number is known.';
comment on column register.person.double_of is 'Set only by a delivery that holds one number twice: the row is kept, as a known double that the rules find.';

create unique index identity_once on register.person (identity) where double_of is null;
create index person_by_identity on register.person (identity);
create index person_by_household on register.person (household);
create index person_by_name on register.person (name, village_code);

create table register.membership (
    id bigint generated always as identity primary key,
    person uuid not null constraint membership_person references register.person,
    household uuid not null constraint membership_household references register.household,
    village_code text collate "C" not null,
    joined_on date,
    joined_reason text,
    left_on date,
    left_reason text
);
comment on table register.membership is 'Who belonged to which household from when to when; an unknown beginning is null.';
create unique index membership_open_once on register.membership (person) where left_on is null;
create index membership_by_household on register.membership (household);
create index membership_by_person on register.membership (person);
