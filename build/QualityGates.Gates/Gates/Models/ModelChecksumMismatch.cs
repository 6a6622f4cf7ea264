using QualityGates.Gates.Files;

namespace QualityGates.Gates.Models;

/// <summary>MLQ8304: the model is not the one its checksum was written for.</summary>
public sealed class ModelChecksumMismatch : Gate
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8304", nameof(ModelChecksumMismatch), "Model does not have its checksum", FindingSeverity.Warning);

    internal override bool FollowsConfiguration => true;

    internal override IEnumerable<Finding> Check(ProjectContext project)
    {
        foreach (var model in project.Models.All)
        {
            foreach (var written in Checksums.For(project.Files, model.Artefact.FullPath))
            {
                var actual = model.Reading.Pointer is not { } pointer ? project.Digests.Of(model.Artefact.FullPath, written.Algorithm)
                    : written.Algorithm == DigestAlgorithm.Sha256 && pointer.Oid.Length > 0 ? pointer.Oid : null;
                if (actual is not null && !string.Equals(actual, written.Digest, StringComparison.OrdinalIgnoreCase)
                    && Report(project, model, written, actual).WithOwn(model.Artefact.Severity) is { } finding)
                {
                    yield return finding;
                    break;
                }
            }
        }
    }

    private Finding Report(ProjectContext project, ProjectModel model, WrittenDigest written, string actual) => new(Descriptor, Descriptor.DefaultSeverity,
        "The model " + model.Artefact.Path + " does not have the " + FileDigests.NameOf(written.Algorithm) + " of " + project.Show(written.File) + " (" + Short(written.Digest)
        + "): it has " + Short(actual) + ". It was changed, or damaged on its way, after the checksum was written. Fetch the right model; or, if this is the right one, write "
        + actual + " into " + project.Show(written.File) + ".", written.File, written.At, model.Artefact.Path);

    private static string Short(string digest) => digest.Substring(0, 12) + "…";
}
