using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace QualityGates.References;

/// <summary>What needs no list: the shared framework the tests run on, and Math.NET Numerics.</summary>
internal static class Framework
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> Assemblies = new(() =>
    {
        var core = Path.GetDirectoryName(typeof(object).Assembly.Location);
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return [.. trusted.Split(Path.PathSeparator)
            .Where(path => string.Equals(Path.GetDirectoryName(path), core, StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];
    });

    private static readonly Lazy<MetadataReference> LazyMathNet = new(() =>
        MetadataReference.CreateFromFile(typeof(MathNet.Numerics.Complex32).Assembly.Location));

    private static readonly Lazy<CSharpCompilation> Symbols = new(() =>
        CSharpCompilation.Create("Framework", references: [.. Assemblies.Value, LazyMathNet.Value]));

    private static readonly ConcurrentDictionary<string, INamedTypeSymbol?> Found = new(StringComparer.Ordinal);

    public static ImmutableArray<MetadataReference> References => Assemblies.Value;

    /// <summary>The one listed library's dependency that can be had as it is.</summary>
    public static MetadataReference MathNet => LazyMathNet.Value;

    /// <summary>The framework's or Math.NET's type of that name (<c>A.B`1.C</c>), or null.</summary>
    public static INamedTypeSymbol? Type(string key) => Found.GetOrAdd(key, static key =>
    {
        // Nested types are written with a dot in the lists and with a plus in metadata.
        for (var name = key; ;)
        {
            if (Symbols.Value.GetTypeByMetadataName(name) is { DeclaredAccessibility: Accessibility.Public } type)
            {
                return type;
            }
            var dot = name.LastIndexOf('.');
            if (dot < 0)
            {
                return null;
            }
            name = $"{name[..dot]}+{name[(dot + 1)..]}";
        }
    });
}
