namespace QualityGates.Gates.Dependencies;

/// <summary>What the last restore of a project came to: the parts of <c>project.assets.json</c> the gates need.</summary>
internal sealed class AssetsFile(IReadOnlyList<AssetsTarget> targets, IReadOnlyList<AssetsFramework> frameworks)
{
    public IReadOnlyList<AssetsTarget> Targets { get; } = targets;

    public IReadOnlyList<AssetsFramework> Frameworks { get; } = frameworks;

    /// <summary>Whether the project, or a project it references, brings a package the SDK did not add by itself.</summary>
    public bool HasPackages =>
        Frameworks.Any(framework => framework.Dependencies.Any(dependency => !dependency.AutoReferenced))
        || Targets.Any(target => target.HasProjects && target.Packages.Keys.Any(id => !IsAutoReferenced(id)));

    private bool IsAutoReferenced(string id) => Frameworks.Any(framework => framework.Dependencies.Any(dependency =>
        dependency.AutoReferenced && string.Equals(dependency.Id, id, StringComparison.OrdinalIgnoreCase)));
}

/// <summary>The resolved packages of one framework, or of one framework and runtime: the whole set, not a difference.</summary>
internal sealed class AssetsTarget(string alias, string framework, string runtime)
{
    public string Alias { get; } = alias;

    public string Framework { get; } = framework;

    public string Runtime { get; } = runtime;

    public bool HasProjects { get; set; }

    /// <summary>Package id to resolved version; projects are not in it.</summary>
    public Dictionary<string, string> Packages { get; } = new(StringComparer.OrdinalIgnoreCase);

    public string Name => Runtime.Length == 0 ? Alias : Alias + "/" + Runtime;
}

internal sealed class AssetsFramework(string alias)
{
    public string Alias { get; } = alias;

    public List<AssetsDependency> Dependencies { get; } = [];

    /// <summary>Versions from Directory.Packages.props, used or not.</summary>
    public Dictionary<string, string> CentralVersions { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Packages the SDK leaves out because the framework contains them. A lock of an older SDK still lists them.</summary>
    public HashSet<string> Pruned { get; } = new(StringComparer.OrdinalIgnoreCase);
}

/// <summary>A package the project asks for itself.</summary>
internal sealed class AssetsDependency(string id, string version, bool autoReferenced)
{
    public string Id { get; } = id;

    /// <summary>A range, as in <c>[1.2.3, )</c>.</summary>
    public string Version { get; } = version;

    /// <summary>Added by the SDK, so nobody can write another version.</summary>
    public bool AutoReferenced { get; } = autoReferenced;
}
