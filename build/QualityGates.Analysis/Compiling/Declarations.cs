using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using QualityGates.Analysis.Git;
using QualityGates.Analysis.Loading;

namespace QualityGates.Analysis.Compiling;

/// <summary>Whether a project shows others the same as before.</summary>
internal static class Declarations
{
    /// <param name="project">The project.</param>
    /// <param name="paths">Absolute paths of changed sources, its own and others.</param>
    /// <param name="now">What they hold.</param>
    /// <param name="before">What they held.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>True when more has changed than what stands in bodies and in initialisers of fields.</returns>
    public static bool Differ(ProjectSnapshot project, IReadOnlyCollection<string> paths, FileView now, FileView before, CancellationToken cancellation) =>
        project.Calls.Any(call =>
        {
            var arguments = CSharpCommandLineParser.Default.Parse(call.Arguments, project.Directory, sdkDirectory: null);
            var named = arguments.SourceFiles.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
            return paths.Where(path => named.Contains(path) || ProjectFolders.Nearest(path) == project.Directory)
                .Any(path => Differ(now.Read(path), before.Read(path), (CSharpParseOptions)arguments.ParseOptions, cancellation));
        });

    private static bool Differ(byte[]? now, byte[]? before, CSharpParseOptions options, CancellationToken cancellation) =>
        now is null || before is null
            ? now is not null || before is not null
            : !now.AsSpan().SequenceEqual(before) && !SyntaxFactory.AreEquivalent(Parse(now, options, cancellation), Parse(before, options, cancellation), topLevel: true);

    private static SyntaxTree Parse(byte[] text, CSharpParseOptions options, CancellationToken cancellation) =>
        CSharpSyntaxTree.ParseText(SourceText.From(new MemoryStream(text)), options, cancellationToken: cancellation);
}
