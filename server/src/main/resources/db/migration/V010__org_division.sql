-- Where the work is done. A code is shortened to what it says: 2 digits the province, 4 the city, 6 the county, 9 the
-- township, 12 the village, so that a division lies below another when its code begins with the other's.
create schema org;

create table org.division (
    code text collate "C" not null constraint division_code check (code ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12})$'),
    name text not null,
    parent text collate "C",
    valid_from date not null,
    valid_until date,
    constraint division_period primary key (code, valid_from)
);
create unique index division_in_force on org.division (code) where valid_until is null;
create index division_below on org.division (parent, code) where valid_until is null;
comment on column org.division.valid_until is 'First day on which it is no longer so; null while it is.';

create table org.division_delivery (
    digest text primary key,
    source text not null,
    true_on date not null,
    loaded_at timestamp with time zone not null
);
