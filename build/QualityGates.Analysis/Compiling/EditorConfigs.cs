using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using QualityGates.Analysis.Git;

namespace QualityGates.Analysis.Compiling;

/// <summary>The .editorconfig and global configuration files of a compiler call, read as the compiler reads them.</summary>
internal sealed class EditorConfigs : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet _set;
    private readonly Severity _severity;

    public EditorConfigs(CommandLineArguments call, FileView files)
    {
        _set = AnalyzerConfigSet.Create(call.AnalyzerConfigPaths
            .Select(path => (Path: path, Bytes: files.Read(path)))
            .Where(file => file.Bytes is not null)
            .Select(file => AnalyzerConfig.Parse(SourceText.From(new MemoryStream(file.Bytes!), Encoding.UTF8), file.Path))
            .ToImmutableArray(), out _);
        GlobalOptions = new Options(_set.GlobalConfigOptions.AnalyzerOptions);
        _severity = new Severity(_set);
    }

    public SyntaxTreeOptionsProvider Severities => _severity;

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(_severity.Of(tree.FilePath).AnalyzerOptions);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(_severity.Of(textFile.Path).AnalyzerOptions);

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, out string value)
        {
            var isThere = values.TryGetValue(key, out var text);
            value = text!;
            return isThere;
        }
    }

    private sealed class Severity(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        private readonly System.Collections.Concurrent.ConcurrentDictionary<string, AnalyzerConfigOptionsResult> _options = new(StringComparer.Ordinal);

        public AnalyzerConfigOptionsResult Of(string path) => _options.GetOrAdd(path, set.GetOptionsForSourcePath);

        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
            Of(tree.FilePath).AnalyzerOptions.TryGetValue("generated_code", out var value) && bool.TryParse(value, out var isGenerated)
                ? isGenerated ? GeneratedKind.MarkedGenerated : GeneratedKind.NotGenerated
                : GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            Of(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
