using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace QualityGates.Apis;

/// <summary>What is known about one member of one compilation.</summary>
internal sealed class ApiMember(ApiRole role, ImmutableArray<ApiPart> parts)
{
    internal ApiRole Role { get; } = role;

    internal ImmutableArray<ApiPart> Parts { get; } = parts;

    /// <summary>The part of this name that <paramref name="parameter"/> plays, if any.</summary>
    internal bool Plays(string part, IParameterSymbol parameter)
    {
        foreach (var candidate in Parts)
        {
            if (candidate.Name == part && candidate.Property is null && candidate.Parameter == parameter.Name)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A part played by a parameter, or by a property of the object given for it.</summary>
internal readonly record struct ApiPart(string Name, string Parameter, string? Property);

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

    /// <summary>What is known of this method or constructor, or null.</summary>
    internal ApiMember? Find(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return _linesByType.ContainsKey(definition.ContainingType.OriginalDefinition)
            ? _members.GetOrAdd(definition, FindCore)
            : method.OverriddenMethod is { } overridden ? Find(overridden) : null;
    }

    private ApiMember? FindCore(ISymbol symbol)
    {
        var method = (IMethodSymbol)symbol;
        foreach (var line in _linesByType[method.ContainingType])
        {
            if (line.Member == method.Name && Matches(line, method))
            {
                return new ApiMember(line.Role, ParseParts(line.Parts));
            }
        }

        return null;
    }

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
