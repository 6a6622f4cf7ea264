using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Testing.Tests.Planted;

/// <summary>The well-behaved rule of these tests: a local variable is not called bad…. The faulty ones differ from it in one respect each.</summary>
public class BadLocalRule : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new("TEST001", "Bad local", "Local '{0}' is bad", "Test", DiagnosticSeverity.Warning, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        Register(context);
    }

    protected static Location NameOf(IOperation declarator) => ((VariableDeclaratorSyntax)declarator.Syntax).Identifier.GetLocation();

    protected static bool IsBad(OperationAnalysisContext context) => Name(context).StartsWith("bad", StringComparison.Ordinal);

    protected static string Name(OperationAnalysisContext context) => ((IVariableDeclaratorOperation)context.Operation).Symbol.Name;

    protected virtual void Register(AnalysisContext context)
        => context.RegisterOperationAction(
            operation =>
            {
                if (IsBad(operation))
                {
                    Report(operation);
                }
            },
            OperationKind.VariableDeclarator);

    protected virtual void Report(OperationAnalysisContext context)
        => context.ReportDiagnostic(Diagnostic.Create(Rule, NameOf(context.Operation), Name(context)));
}
