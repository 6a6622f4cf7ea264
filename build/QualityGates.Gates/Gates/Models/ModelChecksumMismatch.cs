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
            // The weights beside a model are as much of it as the file that names them.
            foreach (var path in model.Reading.Weights.Prepend(model.Artefact.FullPath))
            {
                if (Mismatch(project, model, path)?.WithOwn(model.Artefact.Severity) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private Finding? Mismatch(ProjectContext project, ProjectModel model, string path)
    {
        foreach (var written in Checksums.For(project.Files, path))
        {
            var actual = model.Reading.Pointer is not { } pointer ? project.Digests.Of(path, written.Algorithm)
                : written.Algorithm == DigestAlgorithm.Sha256 && pointer.Oid.Length > 0 ? pointer.Oid : null;
            if (actual is not null && !string.Equals(actual, written.Digest, StringComparison.OrdinalIgnoreCase))
            {
                return Report(project, model, path == model.Artefact.FullPath ? model.Artefact.Path : project.Show(path), written, actual);
            }
        }

        return null;
    }

    private Finding Report(ProjectContext project, ProjectModel model, string shown, WrittenDigest written, string actual) => new(Descriptor, Descriptor.DefaultSeverity,
        "The model " + shown + " does not have the " + FileDigests.NameOf(written.Algorithm) + " of " + project.Show(written.File) + " (" + Short(written.Digest)
        + "): it has " + Short(actual) + ". It was changed, or damaged on its way, after the checksum was written. Fetch the right model; or, if this is the right one, write "
        + actual + " into " + project.Show(written.File) + ".", written.File, written.At, model.Artefact.Path);

    private static string Short(string digest) => digest.Substring(0, 12) + "…";
}
