-- Pairs of persons who may be one, weighed when a person is written and not when somebody asks: a worklist of a county is
-- then one read of an index. Derived like the keys, from the same list of who is due.

create table register.likely_pair (
    one uuid not null,
    other uuid not null,
    one_village text collate "C" not null,
    other_village text collate "C" not null,
    score numeric(5, 1) not null,
    reasons text[] not null,
    constraint likely_pair_once primary key (one, other),
    constraint likely_pair_order check (one < other)
);
comment on table register.likely_pair is 'Two persons who may be one, with score and reasons; without anybody''s traits.';
create index likely_pair_by_other on register.likely_pair (other);
create index likely_pair_by_score on register.likely_pair (score, one, other);

alter table register.likely_pair enable row level security;
alter table register.likely_pair force row level security;
-- Whoever does not see both hears of neither.
create policy territory on register.likely_pair
    using (kernel.in_territory(one_village) and kernel.in_territory(other_village))
    with check (kernel.in_territory(one_village) and kernel.in_territory(other_village));

-- Village after village, so that those who are weighed together are mostly of one township.
create index person_block_due_by_village on register.person_block_due (village_code);

-- The last three bits of a key now tell its kind: one number or its end says more than any other.
delete from register.person_block;
insert into register.person_block_due (person, village_code)
select id, village_code from register.person
on conflict (person) do nothing;
