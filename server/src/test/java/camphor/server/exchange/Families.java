package camphor.server.exchange;

import static camphor.server.exchange.Wizard.csv;

import camphor.workbook.identity.IdentityNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Made-up households with two members each, as the workbooks of an office; nobody stands in two of them. */
public record Families(List<String> households, List<String> people) {
    private static final AtomicInteger BORN = new AtomicInteger();

    public static Families some(int count) {
        List<String> households = new ArrayList<>();
        List<String> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            households.add("F" + UUID.randomUUID());
            people.add(number());
            people.add(number());
        }
        return new Families(households, people);
    }

    /** An identity number that nobody else has. */
    public static String number() {
        int nth = BORN.getAndIncrement();
        String digits = "430421%04d%02d%02d%03d"
                .formatted(1940 + nth / 336 % 60, 1 + nth / 28 % 12, 1 + nth % 28, 1 + nth / (336 * 60) % 900);
        return digits + IdentityNumber.check(digits);
    }

    public byte[] householdFile() {
        List<String> lines = new ArrayList<>(List.of("户编号,行政村,户主姓名"));
        households.forEach(household -> lines.add(household + ",樟树村,样例"));
        return csv(lines.toArray(String[]::new));
    }

    public byte[] personFile() {
        List<String> lines = new ArrayList<>(List.of("人编号,户编号,姓名,证件号码,与户主关系"));
        for (int i = 0; i < people.size(); i++) {
            String household = households.get(i / 2);
            lines.add(household + "-" + i % 2 + "," + household + ",样例" + i + "," + people.get(i) + ","
                    + (i % 2 == 0 ? "户主" : "配偶"));
        }
        return csv(lines.toArray(String[]::new));
    }
}
