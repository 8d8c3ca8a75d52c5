-- Stations and offices (站所) of a township, and the clauses that each answers for (条块: its line). From the campaign's
-- pack; what people add or rename stays.
create table org.unit (
    township text collate "C" not null,
    id text collate "C" not null,
    name text not null,
    name_en text not null,
    kind text not null,
    valid_from date not null,
    valid_until date,
    constraint unit_period primary key (township, id, valid_from),
    constraint unit_ends_after_it_begins check (valid_until is null or valid_until > valid_from)
);
create unique index unit_in_force on org.unit (township, id) where valid_until is null;

create table org.line (
    township text collate "C" not null,
    unit text collate "C" not null,
    clause text collate "C" not null,
    valid_from date not null,
    valid_until date,
    constraint line_period primary key (township, unit, clause, valid_from)
);
create unique index line_in_force on org.line (township, unit, clause) where valid_until is null;
