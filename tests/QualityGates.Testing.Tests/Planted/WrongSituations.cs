using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace QualityGates.Testing.Tests.Planted;

public sealed class ThrowsAlways : BadLocalRule
{
    protected override void Report(OperationAnalysisContext context) => throw new InvalidCastException("planted");
}

public sealed class ThrowsOnIncompleteCode : BadLocalRule
{
    protected override void Register(AnalysisContext context)
    {
        base.Register(context);
        context.RegisterSyntaxNodeAction(
            node =>
            {
                if (((LocalDeclarationStatementSyntax)node.Node).SemicolonToken.IsMissing)
                {
                    throw new InvalidCastException("planted");
                }
            },
            SyntaxKind.LocalDeclarationStatement);
    }
}

public sealed class ThrowsWithoutLibraries : BadLocalRule
{
    protected override void Register(AnalysisContext context)
    {
        base.Register(context);
        context.RegisterCompilationStartAction(start =>
        {
            var type = start.Compilation.GetTypeByMetadataName("Microsoft.ML.MLContext") ?? throw new InvalidCastException("planted");
            start.RegisterSymbolAction(_ => GC.KeepAlive(type), SymbolKind.NamedType);
        });
    }
}

/// <summary>Collects during the compilation and reports at its end, which no editor waits for.</summary>
public class ReportsAtTheEnd : BadLocalRule
{
    protected virtual DiagnosticDescriptor Reported => Rule;

    protected override void Register(AnalysisContext context)
        => context.RegisterCompilationStartAction(start =>
        {
            var found = new ConcurrentQueue<Diagnostic>();
            start.RegisterOperationAction(
                operation =>
                {
                    if (IsBad(operation))
                    {
                        found.Enqueue(Diagnostic.Create(Reported, NameOf(operation.Operation), Name(operation)));
                    }
                },
                OperationKind.VariableDeclarator);
            start.RegisterCompilationEndAction(end =>
            {
                foreach (var diagnostic in found)
                {
                    end.ReportDiagnostic(diagnostic);
                }
            });
        });
}

public sealed class ReportsAtTheEndAndSaysSo : ReportsAtTheEnd
{
    private static readonly DiagnosticDescriptor Tagged = new(
        "TEST001", "Bad local", "Local '{0}' is bad", "Test", DiagnosticSeverity.Warning, true, customTags: WellKnownDiagnosticTags.CompilationEnd);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Tagged];

    protected override DiagnosticDescriptor Reported => Tagged;
}

/// <summary>Reports at the first type of the compilation, wherever the local is.</summary>
public sealed class ReportsInAnotherDocument : BadLocalRule
{
    protected override void Report(OperationAnalysisContext context)
        => context.ReportDiagnostic(Diagnostic.Create(
            Rule, context.Compilation.GetTypeByMetadataName("Target")!.Locations[0], Name(context)));
}

/// <summary>Reports on another member of the same document; the compiler takes that for non-local, as if it were another document.</summary>
public sealed class ReportsInAnotherMember : BadLocalRule
{
    protected override void Report(OperationAnalysisContext context)
        => context.ReportDiagnostic(Diagnostic.Create(
            Rule, context.ContainingSymbol.ContainingType.GetMembers("Target")[0].Locations[0], Name(context)));
}

/// <summary>Knows that only a part is asked for, and draws the wrong conclusion.</summary>
public sealed class IsSilentForOneMember : BadLocalRule
{
    protected override void Report(OperationAnalysisContext context)
    {
        if (context.FilterSpan is null)
        {
            base.Report(context);
        }
    }
}

public sealed class DependsOnFileOrder : BadLocalRule
{
    protected override void Report(OperationAnalysisContext context)
    {
        if (context.Operation.Syntax.SyntaxTree == context.Compilation.SyntaxTrees.First())
        {
            base.Report(context);
        }
    }
}

public sealed class KeepsStateBetweenCompilations : BadLocalRule
{
    private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);

    protected override void Report(OperationAnalysisContext context)
    {
        if (_seen.TryAdd(Name(context), true))
        {
            base.Report(context);
        }
    }
}

public sealed class ReportsInGeneratedCode : BadLocalRule
{
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        Register(context);
    }
}

/// <summary>Makes a location of path and lines, so that no pragma around it is heard.</summary>
public sealed class CannotBeSuppressed : BadLocalRule
{
    protected override void Report(OperationAnalysisContext context)
    {
        var place = NameOf(context.Operation);
        var line = place.GetLineSpan();
        context.ReportDiagnostic(Diagnostic.Create(Rule, Location.Create(line.Path, place.SourceSpan, line.Span), Name(context)));
    }
}
