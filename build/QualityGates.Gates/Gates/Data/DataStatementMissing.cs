using QualityGates.Gates.Configuration;
using QualityGates.Gates.Data.Cards;
using QualityGates.Gates.Documents;

namespace QualityGates.Gates.Data;

/// <summary>MLQ8109: a data card says nothing about the licence of the data, or nothing about personal data in them.</summary>
public sealed class DataStatementMissing : Gate
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8109", nameof(DataStatementMissing), "Licence or personal-data statement missing", FindingSeverity.Warning);

    internal override bool FollowsConfiguration => true;

    internal override IEnumerable<Finding> Check(ProjectContext project) => DataCards.Of(project)
        .Where(card => card.IsRead && !(card.StatesLicence && card.StatesPersonalData))
        // A card that is not filled in says so itself; what it lacks then is one finding, not three.
        .Where(card => card.Fault is null && ArtefactInspection.Inspect(project.Files, ArtefactKind.DataCard, card.Required.FullPath) is null)
        .Select(card => Report(card).WithOwn(card.Required.Severity)).OfType<Finding>();

    private Finding Report(DataCardReading card)
    {
        var what = card.StatesPersonalData ? "under which licence the data may be used"
            : card.StatesLicence ? "whether there are personal data among them"
            : "under which licence the data may be used, nor whether there are personal data among them";
        var write = card.StatesPersonalData ? card.LicenceLine
            : card.StatesLicence ? card.PersonalDataLine
            : card.LicenceLine + " and " + card.PersonalDataLine;
        return new Finding(Descriptor, Descriptor.DefaultSeverity, "The data card " + card.Required.Path + " does not say " + what
            + ", so nobody can tell whether the model may be trained, shipped or shown. Write " + write + ".",
            card.Required.FullPath, Place.Start, card.Required.Path);
    }
}
