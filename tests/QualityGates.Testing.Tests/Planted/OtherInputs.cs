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

public sealed class EmptyAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
    }
}
