namespace QualityGates.Gates.Dependencies;

/// <summary>What the last restore of a project came to: the parts of <c>project.assets.json</c> the gates need.</summary>
internal sealed class AssetsFile(IReadOnlyList<AssetsTarget> targets, IReadOnlyList<AssetsFramework> frameworks, bool restoredLocked)
{
    private IReadOnlyCollection<string>? _codePackages;

    public IReadOnlyList<AssetsTarget> Targets { get; } = targets;

    public IReadOnlyList<AssetsFramework> Frameworks { get; } = frameworks;

    /// <summary>Whether the restore that wrote the file was in locked mode.</summary>
    public bool RestoredLocked { get; } = restoredLocked;

    /// <summary>
    /// Restored packages whose code can reach the program: what the project, or one it references, asks for, and what that brings.
    /// Not what the SDK adds by itself, and not development tools, of which we are one. After a failed restore there are none.
    /// </summary>
    public IReadOnlyCollection<string> CodePackages => _codePackages ??= FindCodePackages();

    public AssetsFramework? FrameworkOf(AssetsTarget target) =>
        Frameworks.FirstOrDefault(framework => string.Equals(framework.Alias, target.Alias, StringComparison.OrdinalIgnoreCase))
        ?? Frameworks.FirstOrDefault(framework => FrameworkName.Normalize(framework.Alias) == target.Framework);

    private HashSet<string> FindCodePackages()
    {
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var target in Targets)
        {
            var asked = FrameworkOf(target)?.Dependencies.Where(dependency => !dependency.AutoReferenced && !IsTool(target, dependency))
                .Select(dependency => dependency.Id) ?? [];
            ids.UnionWith(target.Reachable(asked.Concat(target.Projects)));
        }

        return ids;
    }

    private static bool IsTool(AssetsTarget target, AssetsDependency dependency) =>
        dependency.IsPrivate && target.Packages.ContainsKey(dependency.Id) && !target.WithCode.Contains(dependency.Id);
}

/// <summary>The resolved packages of one framework, or of one framework and runtime: the whole set, not a difference.</summary>
internal sealed class AssetsTarget(string alias, string framework, string runtime)
{
    public string Alias { get; } = alias;

    public string Framework { get; } = framework;

    public string Runtime { get; } = runtime;

    public List<string> Projects { get; } = [];

    /// <summary>Package id to resolved version; projects are not in it.</summary>
    public Dictionary<string, string> Packages { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Packages with something to compile against, to run or to copy, or with dependencies that may have it.</summary>
    public HashSet<string> WithCode { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What each package and project asks for.</summary>
    public Dictionary<string, IReadOnlyList<string>> Dependencies { get; } = new(StringComparer.OrdinalIgnoreCase);

    public string Name => Runtime.Length == 0 ? Alias : Alias + "/" + Runtime;

    /// <summary>The packages among these and all that they bring.</summary>
    public IEnumerable<string> Reachable(IEnumerable<string> roots)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = new Stack<string>(roots);
        while (open.Count > 0)
        {
            var id = open.Pop();
            if (seen.Add(id) && Dependencies.TryGetValue(id, out var dependencies))
            {
                foreach (var dependency in dependencies)
                {
                    open.Push(dependency);
                }
            }
        }

        return seen.Where(Packages.ContainsKey);
    }
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
internal sealed class AssetsDependency(string id, string version, bool autoReferenced, bool isPrivate)
{
    public string Id { get; } = id;

    /// <summary>A range, as in <c>[1.2.3, )</c>.</summary>
    public string Version { get; } = version;

    /// <summary>Added by the SDK, so nobody can write another version.</summary>
    public bool AutoReferenced { get; } = autoReferenced;

    /// <summary><c>PrivateAssets="all"</c>: meant for this build only.</summary>
    public bool IsPrivate { get; } = isPrivate;
}
