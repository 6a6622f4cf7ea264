namespace QualityGates.References;

/// <summary>One type of a list: its header taken apart, and its members as the list writes them.</summary>
internal sealed class SurfaceType
{
    public required string Header { get; init; }

    /// <summary>Accessibility and modifiers, as written: <c>public sealed</c>.</summary>
    public required string Modifiers { get; init; }

    /// <summary>class, struct, interface, enum or delegate.</summary>
    public required string Kind { get; init; }

    /// <summary>Name parts from the namespace root, each with its type parameters: <c>Accord</c>, <c>KDTree&lt;T&gt;</c>.</summary>
    public required IReadOnlyList<string> Path { get; init; }

    /// <summary><c> where T : class</c>, one per constrained type parameter.</summary>
    public required IReadOnlyList<string> Constraints { get; init; }

    /// <summary>Base class first, then interfaces; for an enum its underlying type.</summary>
    public required IReadOnlyList<string> Bases { get; init; }

    /// <summary>Return type and parameter list of a delegate.</summary>
    public (string Return, string Parameters) Delegate { get; init; }

    public required bool Obsolete { get; init; }

    public List<string> Members { get; } = [];

    public List<SurfaceType> Nested { get; } = [];

    public SurfaceType? Container { get; set; }

    /// <summary>Namespace and containing types with arity, as <see cref="SurfaceText.Qualify"/> reports uses: <c>A.B`1.C</c>.</summary>
    public string Key => KeyOf(Path, Path.Count);

    public string Name => Path[^1].Split('<')[0];

    public bool IsStatic => Modifiers.Contains("static", StringComparison.Ordinal);

    public static string KeyOf(IReadOnlyList<string> path, int count) => string.Join('.', path.Take(count).Select(WithArity));

    private static string WithArity(string part)
    {
        var open = part.IndexOf('<', StringComparison.Ordinal);
        return open < 0 ? part : $"{part[..open]}`{SurfaceText.Split(part[(open + 1)..^1], ',').Count}";
    }
}
