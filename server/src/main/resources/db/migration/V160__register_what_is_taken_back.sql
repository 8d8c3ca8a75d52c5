-- Whoever takes a large delivery back removes its persons; for each the database asks whether another is a double of it,
-- and without an index looks through all persons every time.
create index person_by_double on register.person (double_of) where double_of is not null;

-- A household that is taken back goes into the past, and its former tags stay there with it.
alter table register.household_tags_past drop constraint household_tags_past_household;
