using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Core;
using QualityGates.References;

namespace QualityGates.Corpus;

/// <summary>What the compiler and the analyzers say about one program.</summary>
/// <param name="Errors">Compile errors, and analyzers that threw (AD0001): neither is a result that could be scored.</param>
internal sealed record Outcome(LabelledProgram Program, ImmutableArray<Diagnostic> Findings, ImmutableArray<string> Errors);

/// <summary>Compiles programs in memory and runs every analyzer on them, as a build does.</summary>
internal static class Compiler
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest, DocumentationMode.Parse);

    /// <summary>What the SDK adds to a project with ImplicitUsings, which is what practitioners' programs are written against.</summary>
    private static readonly SyntaxTree ImplicitUsings = CSharpSyntaxTree.ParseText(
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """,
        ParseOptions,
        "ImplicitUsings.g.cs");

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(Rule).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    // All compilations derive from this one: the symbols of the references are made once.
    private static readonly Lazy<CSharpCompilation> Empty = new(() => CSharpCompilation.Create(
        "Program",
        references: MLReferences.Net.Concat(MLReferences.All),
        options: new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions(OffByDefault.Select(static id => KeyValuePair.Create(id, ReportDiagnostic.Info)))));

    private static IEnumerable<string> OffByDefault => Analyzers
        .SelectMany(static analyzer => analyzer.SupportedDiagnostics)
        .Where(static descriptor => !descriptor.IsEnabledByDefault)
        .Select(static descriptor => descriptor.Id);

    public static CSharpCompilation Compile(LabelledProgram program)
    {
        var compilation = Empty.Value.AddSyntaxTrees(program.Files).AddSyntaxTrees(ImplicitUsings);
        return program.Files.Any(HasEntryPoint) ? compilation : compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.DynamicallyLinkedLibrary));
    }

    public static Task<Outcome> RunAsync(LabelledProgram program) => RunAsync(program, Analyzers);

    internal static async Task<Outcome> RunAsync(LabelledProgram program, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var compilation = Compile(program);
        var errors = compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static error => error.ToString());
        var crashes = new ConcurrentQueue<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, analyzer, _) => crashes.Enqueue($"{program.Name}: AD0001: {analyzer.GetType().Name} threw {exception}"),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        var result = await new CompilationWithAnalyzers(compilation, analyzers, options).GetAnalysisResultAsync(CancellationToken.None).ConfigureAwait(false);
        return new Outcome(program, result.GetAllDiagnostics(), [.. errors, .. crashes]);
    }

    private static bool HasEntryPoint(SyntaxTree tree) => tree.GetRoot().DescendantNodes().Any(static node =>
        node is GlobalStatementSyntax
        || (node is MethodDeclarationSyntax { Identifier.Text: "Main" } method && method.Modifiers.Any(SyntaxKind.StaticKeyword)));
}
