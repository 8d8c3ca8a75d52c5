-- Households and persons that somebody typed have a delivery of their own, and a number of ours until the national
-- system gives them one.
alter table register.batch drop constraint batch_kind;
alter table register.batch add constraint batch_kind check (kind in ('sample', 'import', 'list', 'person'));
create sequence register.number_by_hand;

-- Whoever moves into another household takes their history along.
create index fact_change_by_subject on register.fact_change (subject_id, at);
