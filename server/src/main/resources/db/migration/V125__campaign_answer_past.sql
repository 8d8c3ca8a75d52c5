-- "by" is a word of PL/pgSQL: unquoted it is no field there, and no answer could be given a second time.
create or replace function campaign.keep_answer() returns trigger language plpgsql set search_path = '' as $$
begin
    insert into campaign.answer_past (task, question, village_code, value, note, evidence, by, by_name, at, until)
    values (old.task, old.question, old.village_code, old.value, old.note, old.evidence, old."by", old.by_name, old.at,
            transaction_timestamp());
    return new;
end
$$;
