using System.Collections.Immutable;

namespace QualityGates.Apis;

/// <summary>One file of API knowledge. Its lines come into being when a project refers to its library, once per process.</summary>
internal sealed class ApiFile(string name, string[] libraries, Func<ApiLine[]> lines)
{
    private static readonly string[] Surroundings = ["Dapper", "Grpc.Core", "Microsoft.AspNetCore", "Microsoft.Azure.Functions", "Microsoft.EntityFrameworkCore", "Microsoft.Extensions.DependencyInjection"];

    private readonly Lazy<ImmutableArray<ApiLine>> _lines = new(() => ImmutableArray.Create(lines()));
    private ImmutableDictionary<string, ImmutableArray<ApiLine>>? _byType;
    private ImmutableHashSet<string>? _anchorNames;
    private ImmutableDictionary<ApiRole, ImmutableArray<string>>? _namesByRole;

    internal string Name { get; } = name;

    /// <summary>The types that mark the libraries of this file.</summary>
    internal string[] Libraries { get; } = libraries;

    internal ImmutableArray<ApiLine> Lines => _lines.Value;

    /// <summary>The names of members with a part in lineage, as code writes them.</summary>
    internal ImmutableHashSet<string> AnchorNames => _anchorNames ??=
    [
        .. Lines.Where(IsAnchor).Select(static line => line.Name),
    ];

    /// <summary>The names that members of a role are written with.</summary>
    internal ImmutableArray<string> NamesOf(ApiRole role)
    {
        _namesByRole ??= Lines.GroupBy(static line => line.Role).ToImmutableDictionary(static group => group.Key, static group => group.Select(static line => line.Name).Distinct().ToImmutableArray());
        return _namesByRole.TryGetValue(role, out var names) ? names : [];
    }

    /// <summary>Whether a line speaks of a member with a part in lineage.</summary>
    internal static bool IsAnchor(ApiLine line) => (!line.Role.IsBesideRows() || IsSeeding(line) || IsGivenLoss(line)) && line.Member.Length > 0 && !IsArithmetic(line);

    /// <summary>A method that does nothing but seed is looked at for the seed. Properties are left out: every settings object has a <c>Seed</c>.</summary>
    private static bool IsSeeding(ApiLine line) => line.Role == ApiRole.Seed && line.Parts.Length > 0;

    /// <summary>A loss that is an object of its own says by where it goes what it is for, where others are only given what a model predicts.</summary>
    private static bool IsGivenLoss(ApiLine line) => line.Role == ApiRole.Loss && line.Parts.Any(static part => part.StartsWith("by=", StringComparison.Ordinal));

    /// <summary>The framework, what hosts programs, and what asks databases, say something about any ML program, and alone make no program one.</summary>
    internal bool IsOfFramework => Name.StartsWith("System.", StringComparison.Ordinal) || Surroundings.Contains(Name);

    /// <summary>A library's lines may be spread over files whose names begin with its own: Accord.apis, Accord.Math.apis.</summary>
    internal bool BelongsTo(ApiFile library) => Name == library.Name || Name.StartsWith(library.Name + ".", StringComparison.Ordinal);

    /// <summary>Names like Add and Round stand everywhere, and what they are called on came from a member that has a name of its own.</summary>
    private static bool IsArithmetic(ApiLine line) => line.Role == ApiRole.Map && line.Words.Contains("result:new");

    /// <summary>The lines about the type of this full name and its members, in the order of the file.</summary>
    internal ImmutableArray<ApiLine> LinesOf(string type)
    {
        _byType ??= Lines.Where(static line => line.Role != ApiRole.Library)
            .GroupBy(static line => line.Type)
            .ToImmutableDictionary(static group => group.Key, static group => group.ToImmutableArray());
        return _byType.TryGetValue(type, out var found) ? found : [];
    }
}

internal static partial class ApiTables
{
    /// <summary>All lines of the product.</summary>
    internal static IEnumerable<ApiLine> BuiltIn => Files.SelectMany(static file => file.Lines);
}
