using System.Collections.Concurrent;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using QualityGates.Analysis.Loading;
using QualityGates.Gates.Data.Rows;
using QualityGates.Gates.Files;

namespace QualityGates.Analysis.Compiling;

/// <summary>
/// What compilations of this process were made of, for the next ones: assemblies by the state of their file, trees by their text, and for
/// each compiler call an empty compilation, which holds the symbols of what it refers to. Reading some hundred assemblies anew is most of
/// what a check of one changed file would do in a process that stays. Keys are contents, so nothing kept can be out of date.
/// </summary>
internal static class KeptInputs
{
    // More than any repository has at a time; then everything is forgotten, and read once more.
    private const int MostTrees = 50_000;
    private const int MostAssemblies = 5_000;
    private const int MostCompilations = 32;

    private static readonly ConcurrentDictionary<(string Path, CSharpParseOptions Options, Encoding Encoding, SourceHashAlgorithm Hash, Hash128 Text), SyntaxTree> Trees = new();
    private static readonly ConcurrentDictionary<string, (FileStamp Stamp, MetadataReference Reference)> Assemblies = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<(string Project, string Framework), CSharpCompilation> Compilations = new();

    public static SyntaxTree Tree(string path, byte[] bytes, CommandLineArguments arguments, CancellationToken cancellation)
    {
        var options = (CSharpParseOptions)arguments.ParseOptions;
        var encoding = arguments.Encoding ?? Encoding.UTF8;
        var key = (path, options, encoding, arguments.ChecksumAlgorithm, RowHash.Of(bytes, 0, bytes.Length));
        if (Trees.TryGetValue(key, out var known))
        {
            return known;
        }

        MakeRoom(Trees, MostTrees);
        var text = SourceText.From(new MemoryStream(bytes), encoding, arguments.ChecksumAlgorithm);
        return Trees.GetOrAdd(key, CSharpSyntaxTree.ParseText(text, options, path, cancellation));
    }

    /// <summary>An assembly that is there.</summary>
    public static MetadataReference Assembly(string path)
    {
        var stamp = FileStamp.Of(path);
        if (Assemblies.TryGetValue(path, out var known) && known.Stamp == stamp)
        {
            return known.Reference;
        }

        MakeRoom(Assemblies, MostAssemblies);
        var reference = MetadataReference.CreateFromFile(path);
        Assemblies[path] = (stamp, reference);
        return reference;
    }

    /// <summary>A compilation; what it refers to is bound only when it is not that of the last one of this call.</summary>
    public static CSharpCompilation Compilation(
        ProjectSnapshot project, CompilerCall call, string name, IEnumerable<SyntaxTree> trees, IReadOnlyList<MetadataReference> references, CSharpCompilationOptions options)
    {
        var key = (project.ProjectFile, call.Framework);
        var compilation = Compilations.TryGetValue(key, out var last) && last.AssemblyName == name && last.ExternalReferences.SequenceEqual(references)
            ? last.WithOptions(options).AddSyntaxTrees(trees)
            : CSharpCompilation.Create(name, trees, references, options);
        MakeRoom(Compilations, MostCompilations);
        // Without its trees it shares what is bound of its references, and holds nothing of its sources.
        Compilations[key] = compilation.RemoveAllSyntaxTrees();
        return compilation;
    }

    private static void MakeRoom<TKey, TValue>(ConcurrentDictionary<TKey, TValue> kept, int most)
        where TKey : notnull
    {
        if (kept.Count >= most)
        {
            kept.Clear();
        }
    }
}
