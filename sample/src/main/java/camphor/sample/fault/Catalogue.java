package camphor.sample.fault;

import java.util.List;

/** All faults that are known. */
final class Catalogue {
    private Catalogue() {}

    static List<Fault> ofHouseholds() {
        FaultList faults = new FaultList();
        IdentityFaults.list(faults);
        ContactFaults.list(faults);
        FamilyFaults.list(faults);
        MembershipFaults.list(faults);
        EducationFaults.list(faults);
        HealthFaults.list(faults);
        InsuranceFaults.list(faults);
        LabourFaults.list(faults);
        WorkFaults.list(faults);
        IncomeFaults.list(faults);
        ListFaults.list(faults);
        HouseFaults.list(faults);
        LivingFaults.list(faults);
        RelocationFaults.list(faults);
        MonitoringFaults.list(faults);
        MeasureFaults.list(faults);
        RemovalFaults.list(faults);
        VisitFaults.list(faults);
        AidFaults.list(faults);
        ReliefFaults.list(faults);
        MedicalFaults.list(faults);
        CreditFaults.list(faults);
        Blanks.list(faults);
        return List.copyOf(faults.faults());
    }

    static List<CommunityFault> ofCommunities() {
        CommunityList faults = new CommunityList();
        VillageFaults.list(faults);
        StationFaults.list(faults);
        UndertakingFaults.list(faults);
        Blanks.list(faults);
        return List.copyOf(faults.faults());
    }
}
