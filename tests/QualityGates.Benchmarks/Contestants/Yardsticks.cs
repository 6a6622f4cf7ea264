using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace QualityGates.Benchmarks.Contestants;

/// <summary>Analyzers that find nothing, each doing one thing any analyzer does: they say what the analysis driver itself costs.</summary>
internal abstract class Yardstick : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor =
        new("YARD1", "Yardstick", "Never reported", "Benchmark", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        Register(context);
    }

    protected abstract void Register(AnalysisContext context);

    /// <summary>Reported never, but not known never to be.</summary>
    protected static Diagnostic? Judge(bool isImpossible, Location location) => isImpossible ? Diagnostic.Create(Descriptor, location) : null;
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class NothingRegistered : Yardstick
{
    protected override void Register(AnalysisContext context)
    {
    }
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EveryInvocation : Yardstick
{
    protected override void Register(AnalysisContext context) => context.RegisterOperationAction(
        static operation =>
        {
            if (Judge(((Microsoft.CodeAnalysis.Operations.IInvocationOperation)operation.Operation).TargetMethod is null, operation.Operation.Syntax.GetLocation()) is { } finding)
            {
                operation.ReportDiagnostic(finding);
            }
        },
        OperationKind.Invocation);
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EveryFlowGraph : Yardstick
{
    protected override void Register(AnalysisContext context) => context.RegisterOperationBlockAction(static block =>
    {
        foreach (var operation in block.OperationBlocks)
        {
            if (operation.Kind is OperationKind.MethodBody or OperationKind.ConstructorBody or OperationKind.Block or OperationKind.FieldInitializer
                or OperationKind.PropertyInitializer or OperationKind.ParameterInitializer
                && Judge(block.GetControlFlowGraph(operation).Blocks.IsEmpty, operation.Syntax.GetLocation()) is { } finding)
            {
                block.ReportDiagnostic(finding);
            }
        }
    });
}
