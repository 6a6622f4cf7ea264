using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace QualityGates.Testing.Tests.Planted;

public sealed class ReportsWrongSpan : BadLocalRule
{
    protected override void Report(OperationAnalysisContext context)
        => context.ReportDiagnostic(Diagnostic.Create(Rule, context.Operation.Syntax.GetLocation(), Name(context)));
}

public sealed class ReportsWrongId : BadLocalRule
{
    private static readonly DiagnosticDescriptor Other = new("TEST002", "Bad local", "Local '{0}' is bad", "Test", DiagnosticSeverity.Warning, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule, Other];

    protected override void Report(OperationAnalysisContext context)
        => context.ReportDiagnostic(Diagnostic.Create(Other, NameOf(context.Operation), Name(context)));
}

public sealed class ReportsNothing : BadLocalRule
{
    protected override void Report(OperationAnalysisContext context)
    {
    }
}

public sealed class ReportsTwice : BadLocalRule
{
    protected override void Report(OperationAnalysisContext context)
    {
        base.Report(context);
        context.ReportDiagnostic(Diagnostic.Create(Rule, context.Operation.Syntax.GetLocation(), Name(context)));
    }
}

public sealed class ReportsWrongArgument : BadLocalRule
{
    protected override void Report(OperationAnalysisContext context)
        => context.ReportDiagnostic(Diagnostic.Create(Rule, NameOf(context.Operation), Name(context).ToUpperInvariant()));
}

public sealed class ReportsEvidence : BadLocalRule
{
    protected override void Report(OperationAnalysisContext context)
        => context.ReportDiagnostic(Diagnostic.Create(
            Rule, NameOf(context.Operation), [context.ContainingSymbol.Locations[0]], Name(context)));
}
