package camphor.sample.fault;

import java.util.List;

/** All faults that are known. */
final class Catalogue {
    private Catalogue() {}

    static List<Fault> ofHouseholds() {
        FaultList faults = new FaultList();
        IdentityFaults.list(faults);
        BirthFaults.list(faults);
        ContactFaults.list(faults);
        FamilyFaults.list(faults);
        MembershipFaults.list(faults);
        EducationFaults.list(faults);
        PupilFaults.list(faults);
        HealthFaults.list(faults);
        InsuranceFaults.list(faults);
        PensionFaults.list(faults);
        LabourFaults.list(faults);
        WorkFaults.list(faults);
        PostFaults.list(faults);
        IncomeFaults.list(faults);
        TransferFaults.list(faults);
        ListFaults.list(faults);
        ReliefListFaults.list(faults);
        HouseFaults.list(faults);
        DangerFaults.list(faults);
        LivingFaults.list(faults);
        RelocationFaults.list(faults);
        MonitoringFaults.list(faults);
        RiskFaults.list(faults);
        MeasureFaults.list(faults);
        MeasureRowFaults.list(faults);
        RemovalFaults.list(faults);
        RelapseFaults.list(faults);
        RiskPointFaults.list(faults);
        VisitFaults.list(faults);
        HelperFaults.list(faults);
        AidFaults.list(faults);
        DropOutFaults.list(faults);
        ReliefFaults.list(faults);
        DestituteFaults.list(faults);
        SubsidyFaults.list(faults);
        CareFaults.list(faults);
        MedicalFaults.list(faults);
        DoctorFaults.list(faults);
        CreditFaults.list(faults);
        OverdueFaults.list(faults);
        WorkLossFaults.list(faults);
        Blanks.list(faults);
        return List.copyOf(faults.faults());
    }

    static List<CommunityFault> ofCommunities() {
        CommunityList faults = new CommunityList();
        VillageFaults.list(faults);
        StationFaults.list(faults);
        UndertakingFaults.list(faults);
        ProjectFaults.list(faults);
        Blanks.list(faults);
        return List.copyOf(faults.faults());
    }
}
