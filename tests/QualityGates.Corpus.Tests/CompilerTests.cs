using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace QualityGates.Corpus.Tests;

/// <summary>What makes an outcome that must not be scored.</summary>
public sealed class CompilerTests
{
    [Fact]
    public async Task An_analyzer_that_throws_is_an_error()
    {
        var outcome = await Compiler.RunAsync(ProgramOf("System.Console.WriteLine();"), [new Throwing()]);
        Assert.Contains("AD0001: Throwing threw System.InvalidOperationException", Assert.Single(outcome.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_does_not_compile_is_an_error()
    {
        var outcome = await Compiler.RunAsync(ProgramOf("Nothing.Of.That();"), [new Silent()]);
        Assert.Contains("CS0103", Assert.Single(outcome.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_right_program_is_none()
    {
        var outcome = await Compiler.RunAsync(ProgramOf("Console.WriteLine(Enumerable.Range(0, 3).Sum());"), [new Silent()]);
        Assert.Empty(outcome.Errors);
    }

    private static LabelledProgram ProgramOf(string text) =>
        new("Leakage/program", "", "LINQ", "", [], [CSharpSyntaxTree.ParseText(text, Compiler.ParseOptions, "Leakage/program.cs")], []);

#pragma warning disable RS1001 // Never loaded by a compiler: planted for these tests.
    private class Silent : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [new("MLQ2001", "title", "message", "Leakage", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterCompilationAction(Act);
        }

        protected virtual void Act(CompilationAnalysisContext context)
        {
        }
    }

    private sealed class Throwing : Silent
    {
        protected override void Act(CompilationAnalysisContext context) => throw new InvalidOperationException();
    }
}
