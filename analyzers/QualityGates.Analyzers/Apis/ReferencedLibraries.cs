using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace QualityGates.Apis;

/// <summary>
/// Which libraries of the tables a compilation references. Each assembly is asked once: every edit makes a new compilation, of the same
/// assemblies as a rule, and most compilations reference hundreds that are no such library.
/// </summary>
internal static class ReferencedLibraries
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, ApiFile[]> ByAssembly = new();

    internal static ImmutableHashSet<ApiFile> In(Compilation compilation)
    {
        var found = ImmutableHashSet<ApiFile>.Empty;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            found = found.Union(ByAssembly.GetValue(assembly, FilesOf));
        }

        return found;
    }

    private static ApiFile[] FilesOf(IAssemblySymbol assembly) =>
        [.. ApiTables.Files.Where(file => file.Libraries.Any(type => assembly.GetTypeByMetadataName(type) is not null))];
}
