using QualityGates.Gates.Configuration.Forms;

namespace QualityGates.Gates.Configuration;

/// <summary>The section "artefacts": files that must be there.</summary>
internal static class ArtefactSettings
{
    private static readonly ConfigurationKey<ArtefactKind> Kind = new(
        "kind",
        new ChoiceForm<ArtefactKind>([.. ArtefactKind.All.Select(kind => (kind.Name, kind))]),
        "What the file is: data-card (MLQ8101), profile (MLQ8105), metrics (MLQ8201), model (MLQ8301), model-card (MLQ8305), brief (MLQ8401), baseline (MLQ8402) or document (MLQ8704).",
        isRequired: true);

    private static readonly ConfigurationKey<RepositoryPath> Path = new(
        "path",
        new PathForm("docs/model-card.md"),
        "Path from the folder of this file, with '/'. Absolute paths and paths out of the repository are not accepted.",
        isRequired: true);

    private static readonly ConfigurationKey<ConfiguredSeverity> Severity = new(
        "severity",
        ConfiguredSeverities.Form,
        "How a finding about this file is reported; wins over \"severity\" of its gate. An error is made with WarningsAsErrors or MLQualityGatesEnforce.");

    public static ConfigurationKey<IReadOnlyList<Setting<RequiredArtefact>>> Section { get; } = new(
        "artefacts",
        new ListForm<RequiredArtefact>(
            new RecordForm<RequiredArtefact>([Kind, Path, Severity], Make, "{ \"kind\": \"model-card\", \"path\": \"docs/model-card.md\" }"),
            entry => ("\"" + entry.Value.Path + "\" is listed twice as " + entry.Value.Kind.Name, entry.Value.DeclaredAt)),
        "Files that must exist, hold something and be filled in. A project replaces all entries of a kind with its own <MLArtifact Include=\"…\" Kind=\"…\" /> items.");

    private static RequiredArtefact Make(ConfigurationEntry entry)
    {
        var path = entry.Find(Path)!;
        return new RequiredArtefact(entry.Get(Kind), path.Value.Shown, path.Value.Full, entry.Find(Severity)?.Value, entry.File.Path, path.At);
    }
}
