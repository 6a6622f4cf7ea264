namespace QualityGates.Gates.Configuration;

/// <summary>An artefact that must be there: what, where, and the line that says so.</summary>
internal sealed class RequiredArtefact(
    ArtefactKind kind, string path, string fullPath, ArtefactSeverity severity, string declaredIn, Place declaredAt)
{
    public ArtefactKind Kind { get; } = kind;

    /// <summary>As messages show it.</summary>
    public string Path { get; } = path;

    public string FullPath { get; } = fullPath;

    public ArtefactSeverity Severity { get; } = severity;

    public string DeclaredIn { get; } = declaredIn;

    public Place DeclaredAt { get; } = declaredAt;
}

internal enum ArtefactSeverity
{
    None,
    Info,
    Warning,
}

/// <summary>What holds for one project: its qualitygates.json and its own items, and what is wrong with them.</summary>
internal sealed class QualityGatesConfiguration(string? file, IReadOnlyList<RequiredArtefact> artefacts, IReadOnlyList<Finding> problems)
{
    public string? File { get; } = file;

    public IReadOnlyList<RequiredArtefact> Artefacts { get; } = artefacts;

    /// <summary>MLQ9002 findings; what is valid beside them is in force.</summary>
    public IReadOnlyList<Finding> Problems { get; } = problems;
}
