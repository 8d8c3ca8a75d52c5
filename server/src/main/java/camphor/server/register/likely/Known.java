package camphor.server.register.likely;

import camphor.server.register.duplicate.Traits;
import camphor.server.register.seal.Sealing;
import camphor.workbook.identity.IdentityNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registered person, to be compared and to be named.
 *
 * @param person by id, and by what everybody calls them
 * @param traits what they are compared by, the identity number open
 * @param number of the person, by which lists of persons go on
 */
record Known(LikelyPerson person, Traits traits, String villageCode, String number) {
    /** The columns that {@link #of} reads. */
    static final String COLUMNS = """
            person.id, person.name, person.number, person.village_code, person.household,
            household.number as household_number, household.village_name, person.facts ->> 'id_number' as id_number,
            person.facts ->> 'birth_date' as birth_date, person.facts ->> 'id_birth_date' as id_birth_date,
            person.facts ->> 'sex' as sex, person.facts ->> 'phone' as phone
            """;

    static Known of(ResultSet row, Sealing sealing) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String name = row.getString("name") == null ? "" : row.getString("name").replace(" ", "");
        LikelyPerson person = new LikelyPerson(
                id,
                name,
                row.getObject("household", UUID.class),
                row.getString("household_number"),
                row.getString("village_name"));
        String sealed = row.getString("id_number");
        String birth =
                row.getString("birth_date") == null ? row.getString("id_birth_date") : row.getString("birth_date");
        Traits traits = traits(
                id.toString(),
                name,
                sealed == null ? null : sealing.opened(sealed),
                birth,
                row.getString("sex"),
                row.getString("village_code"),
                person.household().toString(),
                row.getString("phone"));
        return new Known(person, traits, row.getString("village_code"), row.getString("number"));
    }

    static Traits traits(
            String id,
            String name,
            @Nullable String number,
            @Nullable String birth,
            @Nullable String sex,
            @Nullable String village,
            @Nullable String household,
            @Nullable String phone) {
        return new Traits(
                id,
                name,
                number == null ? null : IdentityNumber.of(number).key(),
                birth == null ? null : LocalDate.parse(birth),
                sex,
                village == null || village.isEmpty() ? null : village,
                household,
                phone);
    }
}
