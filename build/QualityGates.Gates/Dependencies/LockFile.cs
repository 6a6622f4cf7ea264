namespace QualityGates.Gates.Dependencies;

/// <summary>A <c>packages.lock.json</c>, whatever its format version.</summary>
internal sealed class LockFile(int version, IReadOnlyList<LockSection> sections)
{
    /// <summary>The newest format this reader knows; SDK 10.0.400 writes up to this one.</summary>
    public const int NewestVersion = 3;

    public int Version { get; } = version;

    public IReadOnlyList<LockSection> Sections { get; } = sections;
}

/// <summary>The packages of one target framework, or what one runtime adds to them.</summary>
internal sealed class LockSection(string alias, string framework, string runtime, Place at)
{
    /// <summary>The framework as the project calls it; in formats 1 and 2 the framework's own name.</summary>
    public string Alias { get; } = alias;

    /// <summary>Normalized framework name.</summary>
    public string Framework { get; } = framework;

    /// <summary>Runtime identifier, or empty.</summary>
    public string Runtime { get; } = runtime;

    public Place At { get; } = at;

    public Dictionary<string, LockEntry> Packages { get; } = new(StringComparer.OrdinalIgnoreCase);

    public string Name => Runtime.Length == 0 ? Alias : Alias + "/" + Runtime;
}

internal sealed class LockEntry(string id, string type, string requested, string resolved, bool hasContentHash, Place at)
{
    public string Id { get; } = id;

    /// <summary>Direct, Transitive, Project or CentralTransitive.</summary>
    public string Type { get; } = type;

    public string Requested { get; } = requested;

    public string Resolved { get; } = resolved;

    public bool HasContentHash { get; } = hasContentHash;

    public Place At { get; } = at;

    public bool IsProject => string.Equals(Type, "Project", StringComparison.OrdinalIgnoreCase);
}

/// <summary>What reading a lock file came to: the file, or one reason why not.</summary>
internal sealed class LockFileResult
{
    public LockFile? File { get; init; }

    /// <summary>Not JSON at all: MLQ9002.</summary>
    public (Place At, string Message)? Broken { get; init; }

    /// <summary>JSON, but not of a form we know: MLQ8009.</summary>
    public (Place At, string Message)? NotUnderstood { get; init; }

    /// <summary>A format newer than this package: a note, and nothing is compared.</summary>
    public (Place At, int Version)? Newer { get; init; }
}
