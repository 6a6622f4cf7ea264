using QualityGates.Gates.Configuration;
using QualityGates.Gates.Files;
using QualityGates.Gates.Models;

namespace QualityGates.Gates.Artefacts;

/// <summary>MLQ8306: the record of the model in tracking or registry is missing, or is that of another model.</summary>
public sealed class ModelRecord() : ArtefactGate(ArtefactKind.ModelRecord)
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8306", nameof(ModelRecord), "Record of the model missing or of another model", FindingSeverity.Warning);

    private protected override Finding? Inside(ProjectContext project, RequiredArtefact required)
    {
        var record = ModelRecordReading.Of(project, required.FullPath);
        if (record.Problem.Length > 0)
        {
            return Report(project.Show(record.ProblemFile) + " " + record.Problem + ". Write it again with the tool that made it.", record.ProblemFile, record.ProblemAt);
        }

        var models = project.Models.All;
        if (record.IsEventLog || models.Count == 0 || record.Digests.Any(digest => models.Any(model => project.Models.Has(model, digest.Digest))))
        {
            return null;
        }

        var one = models[0];
        var actual = one.Reading.Pointer?.Oid ?? project.Digests.Of(one.Artefact.FullPath, DigestAlgorithm.Sha256);
        var write = actual is { Length: > 0 } ? "\"model_sha256\": \"" + actual + "\"" : "the SHA-256 of " + one.Artefact.Path;
        return record.Digests.FirstOrDefault(digest => digest.NamesModel) is { } other
            ? Report(required.Path + " is that of another model: its hash is " + other.Digest.Substring(0, 12) + "…, and " + one.Artefact.Path
                + (actual is { Length: > 12 } ? " has " + actual.Substring(0, 12) + "…" : " has not") + ". Nobody can tell where this one came from. Record the run that made it, or ship the model of that run.", other.File, other.At)
            : Report(required.Path + " does not say which model it is of, so nobody can tell where " + one.Artefact.Path + " came from. Write " + write + " into it.", required.FullPath, Place.Start);

        Finding Report(string message, string file, Place at) =>
            new(Descriptor, Descriptor.DefaultSeverity, "The record of the model " + message, file, at, required.Path);
    }
}
