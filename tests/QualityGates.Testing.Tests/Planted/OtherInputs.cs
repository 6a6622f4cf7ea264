using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace QualityGates.Testing.Tests.Planted;

/// <summary>Takes the name it reports from a file beside the code.</summary>
public sealed class ReadsAdditionalFile : BadLocalRule
{
    protected override void Register(AnalysisContext context)
        => context.RegisterOperationAction(
            operation =>
            {
                if (operation.Options.AdditionalFiles.Any(file => file.GetText(operation.CancellationToken)?.ToString() == Name(operation)))
                {
                    Report(operation);
                }
            },
            OperationKind.VariableDeclarator);
}

/// <summary>Takes the name it reports from an .editorconfig.</summary>
public sealed class ReadsOption : BadLocalRule
{
    protected override void Register(AnalysisContext context)
        => context.RegisterOperationAction(
            operation =>
            {
                var options = operation.Options.AnalyzerConfigOptionsProvider.GetOptions(operation.Operation.Syntax.SyntaxTree);
                if (options.TryGetValue("test.name", out var name) && name == Name(operation))
                {
                    Report(operation);
                }
            },
            OperationKind.VariableDeclarator);
}

public sealed class IsOffByDefault : BadLocalRule
{
    private static readonly DiagnosticDescriptor Off = new("TEST004", "Bad local", "Local '{0}' is bad", "Test", DiagnosticSeverity.Info, false);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Off];

    protected override void Report(OperationAnalysisContext context)
        => context.ReportDiagnostic(Diagnostic.Create(Off, NameOf(context.Operation), Name(context)));
}

public sealed class EmptyAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
    }
}
