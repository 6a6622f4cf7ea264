using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Serving;

/// <summary>MLQ6003: the rows of a data set are predicted one by one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RowByRowPrediction() : CallRule(Descriptor)
{
    public const string Id = "MLQ6003";

    private const int MaximumSteps = 20;

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Data set predicted row by row",
        messageFormat: "'{0}' is called for each row that '{1}' ({2}) reads out of a data set: the pipeline is passed through from the start for each of them; transform the data set once and read the predictions out of it",
        category: nameof(Concern.Serving),
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A prediction engine is made for single examples. It copies each into a row of its own and runs the whole pipeline for it, on one thread; Transform reads rows in batches, on as many as there are.",
        helpLinkUri: HelpLink(Id));

    private protected override ImmutableArray<string> Names(ApiModel apis) =>
        [.. apis.NamesIn(static line => line.Role == ApiRole.Predict && line.Parts.Any(static part => part.StartsWith("rows=", StringComparison.Ordinal)))];

    private protected override void Analyze(SemanticModelAnalysisContext context, ImmutableArray<IOperation> places, LineageModel lineage)
    {
        foreach (var place in places)
        {
            // What a time series engine is asked depends on what it was asked before: there the order is the point.
            if (place is IInvocationOperation call && lineage.Apis.Find(call.TargetMethod, ApiRole.Predict) is { } predict && !call.TargetMethod.ContainingType.Name.StartsWith("TimeSeries", StringComparison.Ordinal)
                && call.Arguments.FirstOrDefault(argument => argument.Parameter is { } parameter && predict.Plays("rows", parameter.OriginalDefinition))?.Value is { } example
                && CollectionOf(example) is { } rows && ReadFrom(rows, lineage, context.CancellationToken) is { } read)
            {
                var location = SourcePlace.OfCall(call);
                var source = SourcePlace.OfCall(read);
                context.ReportDiagnostic(Finding(
                    location, [source], ImmutableDictionary<string, string?>.Empty, call.TargetMethod.Name, read.TargetMethod.Name, SourcePlace.Describe(source, location)));
            }
        }
    }

    /// <summary>What a loop goes through, or a query, that the example is the element of.</summary>
    private static IOperation? CollectionOf(IOperation example)
    {
        while (example is IConversionOperation conversion)
        {
            example = conversion.Operand;
        }

        switch (example)
        {
            case ILocalReferenceOperation { Local: var local }:
                for (var around = example.Parent; around is not (null or IAnonymousFunctionOperation); around = around.Parent)
                {
                    if (around is IForEachLoopOperation loop && loop.Locals.Contains(local, SymbolEqualityComparer.Default))
                    {
                        return loop.Collection;
                    }
                }

                return null;

            case IParameterReferenceOperation { Parameter: { Ordinal: 0, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } function } }:
                for (var around = example.Parent; around is not null; around = around.Parent)
                {
                    if (around is IAnonymousFunctionOperation lambda && SymbolEqualityComparer.Default.Equals(lambda.Symbol, function))
                    {
                        return Hosting.CallGiven(lambda) is { TargetMethod.ContainingType: { Name: "Enumerable" or "List" } } query
                            ? query.Instance ?? query.Arguments.FirstOrDefault()?.Value : null;
                    }
                }

                return null;

            default:
                return null;
        }
    }

    /// <summary>The call that reads all rows of a data set into a collection; null where they come from elsewhere, or are only some.</summary>
    private static IInvocationOperation? ReadFrom(IOperation rows, LineageModel lineage, CancellationToken cancellationToken)
    {
        for (var step = 0; step < MaximumSteps; step++)
        {
            switch (rows)
            {
                case IConversionOperation conversion:
                    rows = conversion.Operand;
                    break;

                case ILocalReferenceOperation { Local: var local } when local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value }
                    && lineage.References.Of(local, cancellationToken).Writes.IsEmpty && lineage.References.OperationOf(value, cancellationToken) is { } initial:
                    rows = initial;
                    break;

                case IInvocationOperation call when lineage.Apis.Find(call.TargetMethod, ApiRole.Same) is { } same && same.IndexOf("reuse") >= 0:
                    return call;

                case IInvocationOperation { TargetMethod: { Name: "ToList" or "ToArray" or "AsEnumerable" or "Where" or "OrderBy" or "OrderByDescending", ContainingType.Name: "Enumerable" }, Arguments: { IsEmpty: false } sources }:
                    rows = sources[0].Value;
                    break;

                default:
                    return null;
            }
        }

        return null;
    }
}
