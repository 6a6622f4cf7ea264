using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace QualityGates.Benchmarks.Contestants;

/// <summary>Loads analyzers from the assemblies of a folder, as the compiler does: each folder in a load context of its own.</summary>
internal static class AnalyzerFolder
{
    internal static ImmutableArray<DiagnosticAnalyzer> Load(string folder, string pattern = "*.dll")
    {
        var loader = new FolderLoader(folder);
        return [.. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal).SelectMany(path => Load(path, loader))];
    }

    private static ImmutableArray<DiagnosticAnalyzer> Load(string path, IAnalyzerAssemblyLoader loader)
    {
        var reference = new AnalyzerFileReference(path, loader);
        reference.AnalyzerLoadFailed += (_, failure) =>
        {
            // Fixes and refactorings need an editor; an assembly without analyzers is no failure.
            if (failure.ErrorCode != AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers)
            {
                throw new InvalidOperationException($"{Path.GetFileName(path)}: {failure.Message}", failure.Exception);
            }
        };
        return reference.GetAnalyzers(LanguageNames.CSharp);
    }

    private sealed class FolderLoader(string folder) : AssemblyLoadContext, IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
            // Load looks into the folder.
        }

        public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            // What the benchmark itself runs on, the compiler above all, is one for all contestants.
            if (File.Exists(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll")))
            {
                return null;
            }

            var path = Path.Combine(folder, assemblyName.Name + ".dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
