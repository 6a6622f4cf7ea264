using QualityGates.Gates.Configuration;
using QualityGates.Gates.Data;
using QualityGates.Gates.Data.Cards;

namespace QualityGates.Gates.Artefacts;

/// <summary>MLQ8101: the data card or a manifest is missing, empty, not filled in or not valid.</summary>
public sealed class DataCard() : ArtefactGate(ArtefactKind.DataCard)
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8101", nameof(DataCard), "Data card or manifest missing or not filled in", FindingSeverity.Warning);

    internal override IEnumerable<Finding> Check(ProjectContext project)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in base.Check(project))
        {
            reported.Add(finding.Subject);
            yield return finding;
        }

        foreach (var card in DataCards.Of(project).Where(card => !reported.Contains(card.Required.Path)))
        {
            if (card.Fault is { } fault && new Finding(Descriptor, Descriptor.DefaultSeverity, "The data card " + card.Required.Path + " "
                + fault.Problem + ". " + fault.Write, card.Required.FullPath, fault.At, card.Required.Path).WithOwn(card.Required.Severity) is { } finding)
            {
                yield return finding;
            }
        }

        foreach (var manifest in project.DataFiles.Manifests)
        {
            if (manifest.Fault is var (problem, at))
            {
                var declared = DataSettings.Of(project)!.Manifests.First(path => path.Value.Full == manifest.Path.Full);
                yield return manifest.IsMissing
                    ? new Finding(Descriptor, Descriptor.DefaultSeverity, "The data manifest " + manifest.Path.Shown
                        + " is missing. Without it nobody can tell which data the results are of. Write it, for instance with sha256sum data/*.csv > "
                        + manifest.Path.Shown + ", or remove the entry.", DataSettings.Of(project)!.File, declared.At, manifest.Path.Shown)
                    : new Finding(Descriptor, Descriptor.DefaultSeverity, "The data manifest " + manifest.Path.Shown + " " + problem
                        + ". Write it again with the program it comes from.", manifest.Path.Full, at, manifest.Path.Shown);
            }
        }
    }
}
