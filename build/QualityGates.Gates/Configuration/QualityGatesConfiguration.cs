using QualityGates.Gates.Configuration.Forms;

namespace QualityGates.Gates.Configuration;

/// <summary>An artefact that must be there: what, where, and the line that says so.</summary>
internal sealed class RequiredArtefact(
    ArtefactKind kind, string path, string fullPath, ConfiguredSeverity? severity, string declaredIn, Place declaredAt)
{
    public ArtefactKind Kind { get; } = kind;

    /// <summary>As messages show it.</summary>
    public string Path { get; } = path;

    public string FullPath { get; } = fullPath;

    /// <summary>Null when the entry does not say: then its gate decides.</summary>
    public ConfiguredSeverity? Severity { get; } = severity;

    public string DeclaredIn { get; } = declaredIn;

    public Place DeclaredAt { get; } = declaredAt;
}

/// <summary>What holds for one project: its qualitygates.json and its own items, and what is wrong with them.</summary>
internal sealed class QualityGatesConfiguration(
    string? file, ConfigurationEntry? root, IReadOnlyList<RequiredArtefact> artefacts, IReadOnlyList<Finding> problems)
{
    public string? File { get; } = file;

    /// <summary>Those of the file that the project's own items do not replace, and those items.</summary>
    public IReadOnlyList<RequiredArtefact> Artefacts { get; } = artefacts;

    /// <summary>MLQ9002 findings; what is valid beside them is in force.</summary>
    public IReadOnlyList<Finding> Problems { get; } = problems;

    /// <summary>A section of the file; null when it is not written, or there is no file that can be read.</summary>
    public Setting<T>? Find<T>(ConfigurationKey<T> section) => root?.Find(section);
}
