using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace QualityGates.Corpus;

/// <summary>One program: a file, or a folder of files, under Programs/&lt;Concern&gt;/.</summary>
/// <param name="Name"><c>Leakage/scaled-before-split</c>.</param>
/// <param name="Sentence">What it does, and why that is right or wrong.</param>
/// <param name="Library">Whose API it uses.</param>
/// <param name="Axis">The form the values take on their way.</param>
/// <param name="Scores">Rules that count here although they do not count everywhere.</param>
internal sealed record LabelledProgram(
    string Name, string Sentence, string Library, string Axis, ImmutableArray<string> Scores, ImmutableArray<SyntaxTree> Files, ImmutableArray<Label> Labels)
{
    public bool IsClean => Labels.IsEmpty;

    /// <summary>Whether a finding of the rule is a statement about this program.</summary>
    public bool IsScoredFor(CorpusRule rule) => rule.Everywhere || Scores.Contains(rule.Id) || Labels.Any(label => label.Id == rule.Id);

    public static ImmutableArray<LabelledProgram> ReadAll()
    {
        var concerns = Directory.GetDirectories(CorpusFiles.Programs);
        var files = concerns.SelectMany(static concern => Directory.GetFiles(concern, "*.cs")).Select(static file => Read(file, [file]));
        var folders = concerns.SelectMany(Directory.GetDirectories)
            .Select(static folder => Read(folder, Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)));
        return [.. files.Concat(folders).OrderBy(static program => program.Name, StringComparer.Ordinal)];
    }

    private static LabelledProgram Read(string path, string[] files)
    {
        ImmutableArray<SyntaxTree> trees = [.. files.Order(StringComparer.Ordinal).Select(Parse)];
        var name = Relative(path.EndsWith(".cs", StringComparison.Ordinal) ? path[..^3] : path);
        var header = trees.FirstOrDefault(static tree => Corpus.Labels.Header(tree, "corpus") is not null)
            ?? throw new FormatException($"{name}: no file begins with '// corpus:'.");
        return new LabelledProgram(
            name,
            Corpus.Labels.Header(header, "corpus")!,
            Corpus.Labels.Header(header, "library") ?? throw new FormatException($"{name}: '// library:' is missing."),
            Corpus.Labels.Header(header, "axis") ?? throw new FormatException($"{name}: '// axis:' is missing."),
            [.. (Corpus.Labels.Header(header, "scores") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            trees,
            [.. trees.SelectMany(Corpus.Labels.Of)]);
    }

    private static SyntaxTree Parse(string file) => CSharpSyntaxTree.ParseText(
        File.ReadAllText(file), Compiler.ParseOptions, Relative(file), System.Text.Encoding.UTF8);

    private static string Relative(string path) => Path.GetRelativePath(CorpusFiles.Programs, path).Replace('\\', '/');
}
