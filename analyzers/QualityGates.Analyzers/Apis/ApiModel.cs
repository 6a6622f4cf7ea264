using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace QualityGates.Apis;

/// <summary>
/// The tables resolved against one compilation. Members are matched by symbol: a type that only shares a name, or that the user
/// declares himself, is never matched.
/// </summary>
internal sealed class ApiModel
{
    private static readonly ConditionalWeakTable<Compilation, StrongBox<ApiModel?>> Models = new();

    private readonly Compilation _compilation;
    private readonly Dictionary<ISymbol, ImmutableArray<ApiLine>> _linesByType;
    private readonly ConcurrentDictionary<ISymbol, ApiMember?> _members = new(SymbolEqualityComparer.Default);
    private bool? _isTestProject;

    private ApiModel(Compilation compilation)
    {
        _compilation = compilation;
        _linesByType = ApiTables.BuiltIn
            .Where(static line => line.Role != ApiRole.Library)
            .GroupBy(static line => line.Type)
            .Select(group => (Type: ResolveType(compilation, group.Key), Lines: group.ToImmutableArray()))
            .Where(static entry => entry.Type is not null)
            .ToDictionary(static entry => (ISymbol)entry.Type!, static entry => entry.Lines, SymbolEqualityComparer.Default);
    }

    /// <summary>The model of a compilation, or null when it references no ML library.</summary>
    internal static ApiModel? For(Compilation compilation) =>
        Models.GetValue(compilation, static c => new StrongBox<ApiModel?>(ReferencesLibrary(c) ? new ApiModel(c) : null)).Value;

    /// <summary>Whether the compilation is one of tests, where walks to the repository root and temporary folders are ordinary.</summary>
    internal bool IsTestProject => _isTestProject ??=
        _compilation.GetTypeByMetadataName("Xunit.FactAttribute") is not null
        || _compilation.GetTypeByMetadataName("NUnit.Framework.TestAttribute") is not null
        || _compilation.GetTypeByMetadataName("Microsoft.VisualStudio.TestTools.UnitTesting.TestMethodAttribute") is not null;

    /// <summary>The names of the members of ML libraries that the tables speak of, as code writes them: code that leads to none of them needs no closer look.</summary>
    internal static ImmutableHashSet<string> AnchorNames { get; } =
    [
        .. ApiTables.BuiltIn
            .Where(static line => !line.Type.StartsWith("System.", StringComparison.Ordinal) && line.Role is not (ApiRole.File or ApiRole.Path or ApiRole.Library or ApiRole.Context or ApiRole.Draw))
            .Select(static line => line.Member == ".ctor" ? line.Type.Substring(line.Type.LastIndexOf('.') + 1).Split('`')[0] : line.Member),
    ];

    /// <summary>What is known of this method, constructor, property or field, through what it overrides and implements as well; or null.</summary>
    internal ApiMember? Find(ISymbol member)
    {
        var definition = (member is IMethodSymbol { ReducedFrom: { } whole } ? whole : member).OriginalDefinition;
        return _members.TryGetValue(definition, out var known) ? known : _members.GetOrAdd(definition, FindCore(definition));
    }

    /// <summary>What is known of the role this member plays, or null when it does not play it.</summary>
    internal ApiFact? Find(ISymbol member, ApiRole role) => Find(member)?.As(role);

    /// <summary>What is known of a type as such, or of one it derives from.</summary>
    internal ApiFact? FindType(ITypeSymbol? type, ApiRole role)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (_linesByType.TryGetValue(type.OriginalDefinition, out var lines)
                && lines.FirstOrDefault(line => line.Member.Length == 0 && line.Role == role) is { } found)
            {
                return FactOf(found);
            }
        }

        return null;
    }

    private ApiMember? FindCore(ISymbol member)
    {
        if (member.ContainingType is not { } type)
        {
            return null;
        }

        var facts = ImmutableArray.CreateBuilder<ApiFact>();
        if (_linesByType.TryGetValue(type.OriginalDefinition, out var lines))
        {
            foreach (var line in lines)
            {
                if (line.Member == member.Name && facts.All(fact => fact.Role != line.Role) && (member is not IMethodSymbol method || Matches(line, method)))
                {
                    facts.Add(FactOf(line));
                }
            }
        }

        foreach (var inherited in facts.Count > 0 ? [] : Inherited(member, type))
        {
            if (Find(inherited) is { } known)
            {
                return known;
            }
        }

        return facts.Count == 0 ? null : new ApiMember(facts.ToImmutable());
    }

    private IEnumerable<ISymbol> Inherited(ISymbol member, INamedTypeSymbol type)
    {
        var overridden = member switch
        {
            IMethodSymbol method => (ISymbol?)method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            _ => null,
        };
        if (overridden is not null)
        {
            yield return overridden;
        }

        if (member.IsStatic || type.TypeKind == TypeKind.Interface)
        {
            yield break;
        }

        foreach (var @interface in type.AllInterfaces)
        {
            if (!_linesByType.ContainsKey(@interface.OriginalDefinition))
            {
                continue;
            }

            foreach (var declared in @interface.GetMembers(member.Name.Substring(member.Name.LastIndexOf('.') + 1)))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared)?.OriginalDefinition, member))
                {
                    yield return declared;
                }
            }
        }
    }

    private static ApiFact FactOf(ApiLine line) => new(line.Role, ParseParts(line.Parts), ParseWords(line.Words));

    /// <summary>Whether the line speaks of this overload.</summary>
    internal static bool Matches(ApiLine line, IMethodSymbol method)
    {
        foreach (var name in line.Parameters)
        {
            if (!method.Parameters.Any(p => p.Name == name))
            {
                return false;
            }
        }

        var own = method.IsExtensionMethod ? method.Parameters.Length - 1 : method.Parameters.Length;
        return line.OpenEnded || own == line.Parameters.Length;
    }

    internal static ImmutableArray<ApiPart> ParseParts(string[] parts)
    {
        var result = ImmutableArray.CreateBuilder<ApiPart>(parts.Length);
        foreach (var part in parts)
        {
            var equals = part.IndexOf('=');
            var target = part.Substring(equals + 1);
            var dot = target.IndexOf('.');
            result.Add(new ApiPart(part.Substring(0, equals), dot < 0 ? target : target.Substring(0, dot), dot < 0 ? null : target.Substring(dot + 1)));
        }

        return result.MoveToImmutable();
    }

    internal static ImmutableArray<KeyValuePair<string, string>> ParseWords(string[] words) =>
        [.. words.Select(static word => (Text: word, Colon: word.IndexOf(':')))
            .Select(static word => new KeyValuePair<string, string>(word.Text.Substring(0, word.Colon), word.Text.Substring(word.Colon + 1)))];

    private static bool ReferencesLibrary(Compilation compilation)
    {
        foreach (var line in ApiTables.BuiltIn)
        {
            if (line.Role == ApiRole.Library && FindType(compilation, line.Type) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Resolves a dotted name, trying the longest namespace first; types of the compilation itself are look-alikes.</summary>
    internal static INamedTypeSymbol? ResolveType(Compilation compilation, string name)
    {
        for (var candidate = name; ;)
        {
            if (FindType(compilation, candidate) is { } type)
            {
                return type;
            }

            var dot = candidate.LastIndexOf('.');
            if (dot < 0)
            {
                return null;
            }

            candidate = candidate.Substring(0, dot) + "+" + candidate.Substring(dot + 1);
        }
    }

    private static INamedTypeSymbol? FindType(Compilation compilation, string metadataName)
    {
        // Two references may define the same type; either says the same about its members.
        foreach (var type in compilation.GetTypesByMetadataName(metadataName))
        {
            if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
            {
                return type;
            }
        }

        return null;
    }
}
