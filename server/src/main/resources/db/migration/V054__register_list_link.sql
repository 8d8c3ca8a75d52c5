-- Where rows of lists are found by another fact than household and identity number. A table of its own with a plain
-- number: with row-level security no index serves the operators of arrays, because they might tell of rows out of sight.

create table register.list_link (
    hash bigint not null,
    list_row bigint not null constraint list_link_row references register.list_row,
    village_code text collate "C" not null
);
comment on table register.list_link is 'Hash of a fact by which a relation of the catalogue finds the row.';
insert into register.list_link (hash, list_row, village_code)
select unnest(links), id, village_code from register.list_row where links is not null;
create index list_link_by_hash on register.list_link (hash);
drop index register.list_row_by_link;

alter table register.list_link enable row level security;
alter table register.list_link force row level security;
create policy territory on register.list_link
    using (village_code >= (select kernel.territory_from()) and village_code < (select kernel.territory_until())
           and kernel.in_territory(village_code))
    with check (village_code >= (select kernel.territory_from()) and village_code < (select kernel.territory_until())
                and kernel.in_territory(village_code));
revoke update, delete on register.list_link from camphor_app;
