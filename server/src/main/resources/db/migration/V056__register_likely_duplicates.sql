-- By which keys persons are found who may be one and the same. Each key is a hash under the installation's own key of
-- two traits that agree (same birth date and surname, same village and sound of the name, …): equal for equal traits, and
-- the table alone tells nobody's. Derived: whoever writes a person, a trigger puts them down, and the keys are made anew.

create table register.person_block (
    block bigint not null,
    person uuid not null,
    village_code text collate "C" not null
);
comment on table register.person_block is 'Blind keys of a person; two who share one are compared.';
create index person_block_by_block on register.person_block (block);
create index person_block_by_person on register.person_block (person);

create table register.person_block_due (
    person uuid not null constraint person_block_due_once primary key,
    village_code text collate "C" not null
);
comment on table register.person_block_due is 'Persons whose keys are out of date.';

create table register.not_double (
    one uuid not null constraint not_double_one references register.person,
    other uuid not null constraint not_double_other references register.person,
    village_code text collate "C" not null,
    reason text not null,
    actor text not null,
    actor_name text not null,
    at timestamptz not null default transaction_timestamp(),
    constraint not_double_once primary key (one, other),
    constraint not_double_order check (one < other)
);
comment on table register.not_double is 'Two persons of whom somebody has said that they are two.';
create index not_double_by_other on register.not_double (other);

do $$
declare
    guarded text;
    inside constant text := '(village_code >= (select kernel.territory_from())'
        || ' and village_code < (select kernel.territory_until()) and kernel.in_territory(village_code))';
begin
    foreach guarded in array array['person_block', 'person_block_due', 'not_double'] loop
        execute format('alter table register.%I enable row level security', guarded);
        execute format('alter table register.%I force row level security', guarded);
        execute format('create policy territory on register.%I using %s with check %s', guarded, inside, inside);
    end loop;
end
$$;

create function register.blocks_of_added() returns trigger language plpgsql set search_path = '' as $$
begin
    insert into register.person_block_due (person, village_code) select id, village_code from added;
    return null;
end
$$;
create trigger person_added after insert on register.person
    referencing new table as added for each statement execute function register.blocks_of_added();

create function register.blocks_of_changed() returns trigger language plpgsql set search_path = '' as $$
begin
    insert into register.person_block_due (person, village_code) values (new.id, new.village_code)
    on conflict (person) do update set village_code = excluded.village_code;
    return null;
end
$$;
create trigger person_traits_changed after update on register.person for each row
    when ((old.name, old.identity, old.village_code, old.facts -> 'birth_date', old.facts -> 'phone')
          is distinct from (new.name, new.identity, new.village_code, new.facts -> 'birth_date', new.facts -> 'phone'))
    execute function register.blocks_of_changed();

insert into register.person_block_due (person, village_code) select id, village_code from register.person;

-- Persons one after the other, as lists and walks take them.
create index person_by_village on register.person (village_code, number);
