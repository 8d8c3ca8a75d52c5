-- Two records of one household, or of one person, become one: the other is kept as it was, out of sight, until somebody
-- takes the merger back.

alter table register.household
    add column merged_into uuid constraint household_merged_into references register.household;
alter table register.household_past add column merged_into uuid;
alter table register.person add column merged_into uuid constraint person_merged_into references register.person;
alter table register.person_past add column merged_into uuid;
comment on column register.household.merged_into is 'The household that this one is now; null for all that stand for themselves.';
comment on column register.person.merged_into is 'The person who this one is now; null for all who stand for themselves.';
create index household_by_merged_into on register.household (merged_into) where merged_into is not null;
create index person_by_merged_into on register.person (merged_into) where merged_into is not null;

-- No query has to think of it: what was merged away is there only for who asks for it in so many words.
create policy merged_away on register.household as restrictive
    using (merged_into is null or (select current_setting('camphor.merged', true) = 'on'));
create policy merged_away on register.person as restrictive
    using (merged_into is null or (select current_setting('camphor.merged', true) = 'on'));

-- Past versions have "until" in the middle of their columns now: columns are named. A migration that adds a column to a
-- record adds it to its past, and calls this for the record.
create or replace function register.keep_past() returns trigger language plpgsql set search_path = '' as $$
begin
    new.since := greatest(transaction_timestamp(), old.since + interval '1 microsecond');
    execute format('insert into register.%I (%s, until) select %s, $2', tg_argv[0], tg_argv[1], tg_argv[2])
        using old, new.since;
    return new;
end
$$;

create procedure register.keep_past_of(record text) language plpgsql as $$
declare
    names text;
    olds text;
begin
    select string_agg(quote_ident(attname), ', ' order by attnum),
           string_agg('($1).' || quote_ident(attname), ', ' order by attnum)
      into names, olds
      from pg_attribute
     where attrelid = ('register.' || record)::regclass and attnum > 0 and not attisdropped;
    execute format('drop trigger if exists %I on register.%I', record || '_keeps_past', record);
    execute format('create trigger %I before update on register.%I for each row '
        || 'when (old.version is distinct from new.version) execute function register.keep_past(%L, %L, %L)',
        record || '_keeps_past', record, record || '_past', names, olds);
end
$$;
call register.keep_past_of('household');
call register.keep_past_of('person');

-- Whoever was merged away is not compared any more.
drop trigger person_traits_changed on register.person;
create trigger person_traits_changed after update on register.person for each row
    when ((old.name, old.identity, old.village_code, old.facts -> 'birth_date', old.facts -> 'phone', old.merged_into)
          is distinct from (new.name, new.identity, new.village_code, new.facts -> 'birth_date', new.facts -> 'phone',
                            new.merged_into))
    execute function register.blocks_of_changed();

create table register.merger (
    id uuid primary key,
    subject text not null constraint merger_subject check (subject in ('household', 'person')),
    kept uuid not null,
    gone uuid not null,
    village_code text collate "C" not null,
    kept_name text,
    gone_name text,
    gone_number text collate "C" not null,
    reason text not null,
    trace jsonb not null,
    actor text not null,
    actor_name text not null,
    at timestamptz not null default transaction_timestamp(),
    undone_at timestamptz,
    undone_by text,
    undone_by_name text,
    undone_reason text
);
comment on table register.merger is 'Two records that became one: which, who says so and why, and what it takes to have two again.';
comment on column register.merger.gone_number is 'The number under which the record that went stands outside; a later delivery may still bring it.';
comment on column register.merger.trace is 'Which facts were taken over by which change, and which rows hang on the kept record since.';
create index merger_by_kept on register.merger (kept, at);
create index merger_by_gone on register.merger (gone, at);
create index merger_by_gone_number on register.merger (gone_number) where undone_at is null;

alter table register.merger enable row level security;
alter table register.merger force row level security;
create policy territory on register.merger
    using (village_code >= (select kernel.territory_from()) and village_code < (select kernel.territory_until())
           and kernel.in_territory(village_code))
    with check (village_code >= (select kernel.territory_from()) and village_code < (select kernel.territory_until())
                and kernel.in_territory(village_code));
revoke delete on register.merger from camphor_app;
