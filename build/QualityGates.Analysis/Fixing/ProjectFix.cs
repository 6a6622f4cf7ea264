using System.Text;
using Microsoft.CodeAnalysis.Text;
using QualityGates.Analysis.Checking;
using QualityGates.Analysis.Compiling;
using QualityGates.Analysis.Git;
using QualityGates.Analysis.Loading;

namespace QualityGates.Analysis.Fixing;

/// <summary>A file as a fix would write it.</summary>
internal sealed record FixedFile(string Path, byte[] Bytes);

/// <summary>Fixes what a check has shown.</summary>
internal static class ProjectFix
{
    /// <param name="result">The check.</param>
    /// <param name="root">Where its keys start.</param>
    /// <param name="changes">What is staged; null for the disk. Files with other content on disk than in the index are left alone.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The files, and how many findings of each rule are gone.</returns>
    public static (IReadOnlyList<FixedFile> Files, IReadOnlyDictionary<string, int> Fixed) Run(
        CheckResult result, string root, ChangeSet? changes, CancellationToken cancellation)
    {
        var files = new Dictionary<string, FixedFile>(StringComparer.Ordinal);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var loader = new ProjectLoader(cancellation);
        foreach (var group in result.Shown.Where(finding => finding.Key.Content.Length > 0).GroupBy(finding => finding.Project, StringComparer.Ordinal))
        {
            var project = loader.Load(group.Key);
            SdkCompiler.Use(project.CompilerFolder);
            Fix(project, [.. group], loader, root, changes, files, counts, cancellation);
        }

        return ([.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)], counts);
    }

    private static void Fix(
        ProjectSnapshot project, IReadOnlyList<CheckedFinding> findings, ProjectLoader loader, string root, ChangeSet? changes,
        Dictionary<string, FixedFile> files, SortedDictionary<string, int> counts, CancellationToken cancellation)
    {
        var view = changes?.Now ?? FileView.Disk;
        // A file two projects share is fixed for the first: the second one is checked again anyway.
        var own = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        var fixing = new CodeFixing(root, path => !files.ContainsKey(path) && !view.Differs(path) && File.Exists(path) && !ProjectFolders.IsOutput(project.Directory, path), cancellation);
        var compiler = new ProjectCompiler(loader, view, cancellation);
        // Framework by framework, each over what the one before has left: most findings are in all of them, those in code of one framework are not.
        foreach (var call in project.Calls)
        {
            var result = fixing.Fix(With(compiler.Compile(project, call), own), [.. findings.Select(finding => finding.Key)]);
            foreach (var (path, text) in result.Files)
            {
                own[path] = text;
            }

            foreach (var (id, count) in result.Fixed)
            {
                counts[id] = counts.GetValueOrDefault(id) + count;
            }
        }

        foreach (var (path, text) in own)
        {
            files[path] = new FixedFile(path, BytesOf(path, text));
        }
    }

    private static CompiledProject With(CompiledProject compiled, Dictionary<string, SourceText> changed)
    {
        var compilation = compiled.Compilation;
        foreach (var tree in compiled.Compilation.SyntaxTrees)
        {
            compilation = changed.TryGetValue(tree.FilePath, out var text) ? compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text)) : compilation;
        }

        return compiled with { Compilation = compilation };
    }

    // In the encoding it had, with or without its mark.
    private static byte[] BytesOf(string path, SourceText text)
    {
        var encoding = text.Encoding ?? new UTF8Encoding(false);
        var preamble = encoding.GetPreamble();
        var hasPreamble = preamble.Length > 0 && File.ReadAllBytes(path).AsSpan().StartsWith(preamble);
        var bytes = encoding.GetBytes(text.ToString());
        return hasPreamble ? [.. preamble, .. bytes] : bytes;
    }
}
