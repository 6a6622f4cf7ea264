using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace QualityGates.Apis;

/// <summary>The user's lines resolved against one compilation: about types of the compilation itself, and of what it references.</summary>
internal sealed class UserLines
{
    private UserLines(Dictionary<ISymbol, ImmutableArray<ApiLine>> byType, ImmutableArray<ApiLineFault> faults, bool namesLibrary)
    {
        ByType = byType;
        Faults = faults;
        NamesLibrary = namesLibrary;
    }

    internal Dictionary<ISymbol, ImmutableArray<ApiLine>> ByType { get; }

    internal ImmutableArray<ApiLineFault> Faults { get; }

    /// <summary>Whether a line marks a type that is there as an ML library.</summary>
    internal bool NamesLibrary { get; }

    internal static UserLines Read(Compilation compilation, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var byType = new Dictionary<ISymbol, List<ApiLine>>(SymbolEqualityComparer.Default);
        var faults = ImmutableArray.CreateBuilder<ApiLineFault>();
        var types = new Dictionary<string, INamedTypeSymbol?>(StringComparer.Ordinal);
        var namesLibrary = false;

        // A file that reaches the compiler by two ways is one file.
        foreach (var file in files.GroupBy(static file => file.Path, StringComparer.Ordinal).Select(static same => same.First()))
        {
            var content = UserApiFile.Of(file, cancellationToken);
            faults.AddRange(content.Faults);
            foreach (var (line, location) in content.Lines)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!types.TryGetValue(line.Type, out var type))
                {
                    types.Add(line.Type, type = ApiModel.ResolveType(compilation, line.Type, includeOwn: true));
                }

                if (ApiLineCheck.WrongIn(compilation, line, type) is { } wrong)
                {
                    faults.Add(new ApiLineFault(location, wrong.What, wrong.Write, wrong.IsUnknownType));
                }
                else if (line.Role == ApiRole.Library)
                {
                    namesLibrary = true;
                }
                else
                {
                    if (!byType.TryGetValue(type!, out var lines))
                    {
                        byType.Add(type!, lines = []);
                    }

                    lines.Add(line);
                }
            }
        }

        var result = new Dictionary<ISymbol, ImmutableArray<ApiLine>>(SymbolEqualityComparer.Default);
        foreach (var pair in byType)
        {
            result.Add(pair.Key, [.. pair.Value]);
        }

        return new UserLines(result, faults.ToImmutable(), namesLibrary);
    }
}
