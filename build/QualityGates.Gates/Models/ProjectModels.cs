using QualityGates.Gates.Configuration;
using QualityGates.Gates.Documents;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Models;

/// <summary>A model a project names, and what its content is.</summary>
internal sealed class ProjectModel(RequiredArtefact artefact, ModelReading reading)
{
    public RequiredArtefact Artefact { get; } = artefact;

    public ModelReading Reading { get; } = reading;
}

/// <summary>The models of a project that are there and not empty; the others have their finding from MLQ8301.</summary>
internal sealed class ProjectModels
{
    // The files of a folder that stand for the model in a record of it.
    private const int FolderFiles = 200;

    private readonly ProjectContext _project;

    public ProjectModels(ProjectContext project)
    {
        _project = project;
        All = [.. project.Configuration.Artefacts
            .Where(artefact => artefact.Kind == ArtefactKind.Model && artefact.Severity != ConfiguredSeverity.None
                && project.Files.Stamp(artefact.FullPath).Kind != FileKind.Missing
                && ArtefactInspection.Inspect(project.Files, ArtefactKind.Model, artefact.FullPath) is null)
            .Select(artefact => new ProjectModel(artefact, ModelReading.Of(project.Files, artefact.FullPath)))];
    }

    public IReadOnlyList<ProjectModel> All { get; }

    /// <summary>Whether a digest is that of the model: of its file, of what its pointer names, of a file in its folder.</summary>
    public bool Has(ProjectModel model, string digest)
    {
        if (FileDigests.AlgorithmOf(digest.Length) is not { } algorithm)
        {
            return false;
        }

        if (model.Reading.Pointer is { } pointer)
        {
            return Same(pointer.Oid, digest);
        }

        var path = model.Artefact.FullPath;
        var files = _project.Files.Stamp(path).Kind == FileKind.Directory
            ? _project.Files.List(path, FolderFiles).Select(name => Path.Combine(path, name)).Where(_project.Files.FileExists)
            : [path];
        return files.Any(file => Same(_project.Digests.Of(file, algorithm), digest));
    }

    private static bool Same(string? left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
