using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using QualityGates.Benchmarks.Contestants;
using QualityGates.Benchmarks.Programs;
using QualityGates.References;

namespace QualityGates.Benchmarks.Scenarios;

/// <summary>A program, as often as wanted as a compilation that nobody has analysed yet.</summary>
internal sealed class Subject
{
    private readonly SourceFile[] _files;
    private readonly CSharpCompilation _empty;

    private Subject(SourceFile[] files, IEnumerable<MetadataReference> references)
    {
        _files = files;
        _empty = CSharpCompilation.Create("Subject", references: references, options: Options);
    }

    internal int Files => _files.Length;

    internal int Lines => _files.Sum(static file => file.Lines);

    // Rules that are off by default take part: the figures are those of all our rules.
    private static CSharpCompilationOptions Options { get; } = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        .WithNullableContextOptions(NullableContextOptions.Enable)
        .WithSpecificDiagnosticOptions(Field.Ours.Analyzers
            .SelectMany(static analyzer => analyzer.SupportedDiagnostics)
            .Where(static descriptor => !descriptor.IsEnabledByDefault)
            .DistinctBy(static descriptor => descriptor.Id)
            .Select(static descriptor => KeyValuePair.Create(descriptor.Id, ReportDiagnostic.Warn)));

    internal static Subject WithLibraries(SourceFile[] files) => Checked(new(files, [.. MLReferences.Net, .. MLReferences.All]));

    internal static Subject WithoutLibraries(SourceFile[] files) => Checked(new(files, MLReferences.Net));

    /// <summary>
    /// New trees in a new compilation, so that nothing an analyzer keeps by tree or compilation helps it the next time. Symbols of
    /// referenced assemblies are shared, as they are in an editor and in the compiler's server.
    /// </summary>
    internal CSharpCompilation Fresh() => _empty.AddSyntaxTrees(_files.Select(static file => Parse(file.Path, file.Text)));

    internal static SyntaxTree Parse(string path, string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text, path: path);
        _ = tree.GetRoot();
        return tree;
    }

    private static Subject Checked(Subject subject)
    {
        var errors = subject.Fresh().GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error).Take(20).ToImmutableArray();
        return errors.IsEmpty ? subject : throw new InvalidOperationException("The program to measure does not compile:\n" + string.Join('\n', errors));
    }
}
