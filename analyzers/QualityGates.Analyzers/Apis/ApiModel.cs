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
    private static readonly ConditionalWeakTable<Compilation, List<(ImmutableArray<AdditionalText> Files, ApiModel? Model)>> Models = new();

    /// <summary>How a line tells extension methods apart by what they extend.</summary>
    private const string Receiver = "this ";

    private readonly Compilation _compilation;
    private readonly ImmutableArray<ApiFile> _files;
    private readonly Dictionary<ISymbol, ImmutableArray<ApiLine>> _linesOfUser;
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ApiLine>> _linesByType = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ApiMember?> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _inLibrary = new(SymbolEqualityComparer.Default);
    private bool? _isTestProject;

    private ApiModel(Compilation compilation, ImmutableArray<ApiFile> files, UserLines user)
    {
        _compilation = compilation;
        _files = files;
        _linesOfUser = user.ByType;
        Faults = user.Faults;
    }

    /// <summary>The model of a compilation without the lines of its user.</summary>
    internal static ApiModel? For(Compilation compilation) => For(compilation, [], CancellationToken.None);

    /// <summary>The model of a compilation with the lines of the user's files, or null when it references no ML library.</summary>
    internal static ApiModel? For(Compilation compilation, ImmutableArray<AdditionalText> additionalFiles, CancellationToken cancellationToken)
    {
        var files = additionalFiles.IsDefaultOrEmpty ? [] : additionalFiles.Where(static file => UserApiFile.IsOne(file.Path)).ToImmutableArray();
        var models = Models.GetOrCreateValue(compilation);
        lock (models)
        {
            foreach (var known in models)
            {
                if (known.Files.SequenceEqual(files))
                {
                    return known.Model;
                }
            }

            var model = Create(compilation, files, cancellationToken);
            models.Add((files, model));
            return model;
        }
    }

    private static ApiModel? Create(Compilation compilation, ImmutableArray<AdditionalText> userFiles, CancellationToken cancellationToken)
    {
        var libraries = ReferencedLibraries.In(compilation);
        var user = UserLines.Read(compilation, userFiles, cancellationToken);
        return libraries.IsEmpty && !user.NamesLibrary
            ? null
            : new ApiModel(compilation, [.. ApiTables.Files.Where(file => file.IsOfFramework || libraries.Any(file.BelongsTo))], user);
    }

    /// <summary>Lines of the user that are not used, and why.</summary>
    internal ImmutableArray<ApiLineFault> Faults { get; }

    /// <summary>The files whose lines the compilation may need.</summary>
    internal IEnumerable<string> FileNames => _files.Select(static file => file.Name);

    /// <summary>Whether the compilation holds tests, where walks to the repository root and temporary folders are ordinary.</summary>
    internal bool IsTestProject => _isTestProject ??= TestAttributes.AreUsedIn(_compilation);

    /// <summary>The names of the members of ML libraries that the tables speak of, as code writes them: code that leads to none of them needs no closer look.</summary>
    internal IEnumerable<string> AnchorNames => _files.Where(static file => !file.IsOfFramework).SelectMany(static file => file.AnchorNames)
        .Concat(OwnLines.Where(ApiFile.IsAnchor).Select(static line => line.Name));

    /// <summary>The names that members of a role are written with; a type's name stands for its creation.</summary>
    internal ImmutableArray<string> NamesOf(ApiRole role) =>
        [.. _files.SelectMany(file => file.NamesOf(role)).Concat(OwnLines.Where(line => line.Role == role).Select(static line => line.Name)).Distinct()];

    /// <summary>The full names of the types whose instances play a role.</summary>
    internal ImmutableArray<string> TypesOf(ApiRole role) =>
        [.. _files.SelectMany(file => file.Lines).Where(line => line.Role == role && line.Member.Length == 0).Select(static line => line.Type)];

    /// <summary>The names, as code writes them, of the members that some of the lines speak of: of the framework, the libraries of the compilation and its user.</summary>
    internal ImmutableHashSet<string> NamesIn(Func<ApiLine, bool> selects)
    {
        var names = ImmutableHashSet.CreateBuilder<string>();
        foreach (var file in _files)
        {
            foreach (var line in file.Lines)
            {
                if (selects(line))
                {
                    names.Add(line.Name);
                }
            }
        }

        names.UnionWith(OwnLines.Where(selects).Select(static line => line.Name));
        return names.ToImmutable();
    }

    private IEnumerable<ApiLine> OwnLines => _linesOfUser.Values.SelectMany(static lines => lines);

    /// <summary>What is known of this method, constructor, property or field, through what it overrides and implements as well; or null.</summary>
    internal ApiMember? Find(ISymbol member)
    {
        var definition = (member is IMethodSymbol { ReducedFrom: { } whole } ? whole : member).OriginalDefinition;
        return _members.TryGetValue(definition, out var known) ? known : _members.GetOrAdd(definition, FindCore(definition));
    }

    /// <summary>What is known of the role this member plays, or null when it does not play it.</summary>
    internal ApiFact? Find(ISymbol member, ApiRole role) => Find(member)?.As(role);

    /// <summary>Whether a member has a part in lineage and belongs to a library, not to the framework.</summary>
    internal bool IsOfLibrary(ISymbol member) =>
        Find(member) is { } known
        && known.Facts.Any(static fact => (!fact.Role.IsBesideRows() && fact.Role is not (ApiRole.Catalog or ApiRole.Print)) || (fact.Role == ApiRole.Loss && fact.IndexOf("by") >= 0) || (fact.Role == ApiRole.Seed && !fact.Parts.IsEmpty))
        && RootOf(member.ContainingNamespace) != nameof(System);

    /// <summary>
    /// Whether a member is one of a library, whatever it does: the files have the names of the namespaces and assemblies they speak of.
    /// Members that lines of the user speak of are.
    /// </summary>
    internal bool IsInLibrary(ISymbol member) =>
        member.ContainingType is { } type && _inLibrary.GetOrAdd(type.OriginalDefinition, IsInLibraryCore) is var isInLibrary
        && (isInLibrary || (_linesOfUser.Count > 0 && _linesOfUser.ContainsKey(type.OriginalDefinition) && Find(member) is not null));

    /// <inheritdoc cref="IsInLibrary(ISymbol)"/>
    internal bool IsInLibrary(ITypeSymbol type) => type is INamedTypeSymbol && _inLibrary.GetOrAdd(type.OriginalDefinition, IsInLibraryCore);

    private bool IsInLibraryCore(ISymbol type)
    {
        if (type.ContainingAssembly is not { } assembly || SymbolEqualityComparer.Default.Equals(assembly, _compilation.Assembly))
        {
            return false;
        }

        var space = type.ContainingNamespace.ToDisplayString() + ".";
        return _files.Any(file => !file.IsOfFramework && (space.StartsWith(file.Name + ".", StringComparison.Ordinal) || (assembly.Name + ".").StartsWith(file.Name + ".", StringComparison.Ordinal)));
    }

    /// <summary>The outermost namespace around one.</summary>
    internal static string? RootOf(INamespaceSymbol? space)
    {
        while (space?.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            space = outer;
        }

        return space?.Name;
    }

    /// <summary>What is known of a type as such, of one it derives from, or of an interface it implements; of a type parameter, by what it is bound to.</summary>
    internal ApiFact? FindType(ITypeSymbol? type, ApiRole role)
    {
        if (type is ITypeParameterSymbol { ConstraintTypes: { IsEmpty: false } bounds })
        {
            return bounds.Select(bound => FindType(bound, role)).FirstOrDefault(static found => found is not null);
        }

        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (FactOfType(candidate, role) is { } found)
            {
                return found;
            }
        }

        return type?.AllInterfaces.Select(@interface => FactOfType(@interface, role)).FirstOrDefault(static found => found is not null);
    }

    private ApiFact? FactOfType(ITypeSymbol type, ApiRole role)
    {
        foreach (var line in LinesOf(type))
        {
            if (line.Member.Length == 0 && line.Role == role)
            {
                return line.Fact;
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
        foreach (var line in LinesOf(type))
        {
            if (line.Member == member.Name && facts.All(fact => fact.Role != line.Role) && Matches(line, member))
            {
                facts.Add(line.Fact);
            }
        }

        foreach (var inherited in facts.Count > 0 ? [] : Inherited(member, type))
        {
            if (Find(inherited) is { } known)
            {
                return InNamesOf(member, inherited, known);
            }
        }

        return facts.Count == 0 ? null : new ApiMember(facts.ToImmutable());
    }

    /// <summary>The lines about a type. A type is looked up by its full name, once, when a member of it is met; one the user declares himself is a look-alike.</summary>
    private ImmutableArray<ApiLine> LinesOf(ITypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        if (_linesByType.TryGetValue(definition, out var known))
        {
            return known;
        }

        // The user's own lines come first: the first line of a role wins.
        var lines = _linesOfUser.TryGetValue(definition, out var own) ? own : [];
        if (definition is INamedTypeSymbol named && !SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, _compilation.Assembly))
        {
            var name = FullName(named);
            lines = [.. lines, .. _files.SelectMany(file => file.LinesOf(name))];
        }

        return _linesByType.GetOrAdd(definition, lines);
    }

    /// <summary>The name lines have for a type: its metadata name, nested types after a dot.</summary>
    private static string FullName(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? FullName(outer) + "." + type.MetadataName
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + type.MetadataName
        : type.MetadataName;

    /// <summary>An implementation may name its parameters differently from the member whose fact it has.</summary>
    private static ApiMember InNamesOf(ISymbol member, ISymbol inherited, ApiMember known)
    {
        if (member is not IMethodSymbol method || inherited is not IMethodSymbol declared || method.Parameters.Length != declared.Parameters.Length
            || method.Parameters.Zip(declared.Parameters, static (own, other) => own.Name == other.Name).All(static same => same))
        {
            return known;
        }

        ApiPart InOwnNames(ApiPart part)
        {
            var index = declared.Parameters.IndexOf(declared.Parameters.FirstOrDefault(parameter => parameter.Name == part.Parameter)!);
            return part.IsInstance || index < 0 ? part : part with { Parameter = method.Parameters[index].Name };
        }

        return new ApiMember([.. known.Facts.Select(fact => new ApiFact(fact.Role, [.. fact.Parts.Select(InOwnNames)], fact.Words))]);
    }

    /// <summary>A public method beside an explicit implementation of the same name and parameters, with a more exact result: it does the same.</summary>
    private static bool IsPublicTwin(ISymbol member, ISymbol declared) =>
        member is IMethodSymbol method && declared is IMethodSymbol other && method.Name == other.Name && method.Parameters.Length == other.Parameters.Length
        && method.Parameters.Zip(other.Parameters, static (own, its) => SymbolEqualityComparer.Default.Equals(own.Type, its.Type)).All(static same => same);

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
            if (LinesOf(@interface).IsEmpty)
            {
                continue;
            }

            foreach (var declared in @interface.GetMembers(member.Name.Substring(member.Name.LastIndexOf('.') + 1)))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared)?.OriginalDefinition, member) || IsPublicTwin(member, declared))
                {
                    yield return declared;
                }
            }
        }
    }

    /// <summary>Whether the line, which names the member, speaks of this overload of it.</summary>
    internal static bool Matches(ApiLine line, ISymbol member) => member switch
    {
        IMethodSymbol method => Matches(line, method),
        IPropertySymbol { IsIndexer: true } indexer => line.Parameters.All(name => indexer.Parameters.Any(parameter => parameter.Name == name))
            && (line.OpenEnded || line.Parameters.Length == indexer.Parameters.Length),
        _ => true,
    };

    private static bool Matches(ApiLine line, IMethodSymbol method)
    {
        var count = line.Parameters.Length;
        foreach (var name in line.Parameters)
        {
            if (name.StartsWith(Receiver, StringComparison.Ordinal))
            {
                count--;
                if (!method.IsExtensionMethod || method.Parameters[0].Type.Name != name.Substring(Receiver.Length))
                {
                    return false;
                }
            }
            else if (!method.Parameters.Any(p => p.Name == name))
            {
                return false;
            }
        }

        return line.OpenEnded || (method.IsExtensionMethod ? method.Parameters.Length - 1 : method.Parameters.Length) == count;
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

    /// <summary>Resolves a dotted name, trying the longest namespace first; types of the compilation itself are look-alikes.</summary>
    internal static INamedTypeSymbol? ResolveType(Compilation compilation, string name, bool includeOwn = false)
    {
        for (var candidate = name; ;)
        {
            if (FindType(compilation, candidate, includeOwn) is { } type)
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

    private static INamedTypeSymbol? FindType(Compilation compilation, string metadataName, bool includeOwn = false)
    {
        if (includeOwn && compilation.Assembly.GetTypeByMetadataName(metadataName) is { } own)
        {
            return own;
        }

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
