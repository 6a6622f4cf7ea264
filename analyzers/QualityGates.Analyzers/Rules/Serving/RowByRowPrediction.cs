using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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

    // A helper, and one around it.
    private const int MaximumDepth = 2;

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Data set predicted row by row",
        messageFormat: "'{0}' is called for each row {1}: the pipeline is passed through from the start for each of them; transform the data set once and read the predictions out of it",
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
                && SourceOf(example, lineage, depth: 0, context.CancellationToken) is { } source)
            {
                var location = SourcePlace.OfCall(call);
                var read = SourcePlace.OfCall(source.Place.Syntax);
                var at = SourcePlace.Describe(read, location);
                var which = source.Kind switch
                {
                    RowSourceKind.View => $"that '{source.Name}' ({at}) reads out of a data set",
                    RowSourceKind.File => $"that '{source.Name}' ({at}) reads from a file",
                    _ => $"of '{source.Name}' ({at})",
                };
                context.ReportDiagnostic(Finding(location, [read], ImmutableDictionary<string, string?>.Empty, call.TargetMethod.Name, which));
            }
        }
    }

    /// <summary>
    /// Where the rows come from that the example is one of: those of the loop or query around, or, in a method that predicts what it is given,
    /// those that all of its callers go through.
    /// </summary>
    private static RowSource? SourceOf(IOperation example, LineageModel lineage, int depth, CancellationToken cancellationToken)
    {
        if (CollectionOf(example) is var (rows, repeat))
        {
            return RowSource.Of(rows, repeat, lineage, cancellationToken);
        }

        if (MadeFrom(example, lineage, cancellationToken) is var (all, each))
        {
            // A line is no example before something is made of it; a row that is made of another one is another example.
            return RowSource.Of(all, each, lineage, cancellationToken) is { Kind: RowSourceKind.File } read ? read : null;
        }

        if (depth >= MaximumDepth || Operations.Unconverted(example) is not IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method } parameter })
        {
            return null;
        }

        RowSource? source = null;
        foreach (var use in References.NamesOf(method.OriginalDefinition).SelectMany(name => lineage.References.Of(name.OriginalDefinition, cancellationToken).Reads))
        {
            var found = use is IMethodReferenceOperation ? QueryOf(use) is var (given, query) ? RowSource.Of(given, query, lineage, cancellationToken) : null
                : Operations.GivenFor(parameter, use) is { } value ? SourceOf(value, lineage, depth + 1, cancellationToken) : null;
            if (found is null)
            {
                return null;
            }

            source ??= found;
        }

        return source;
    }

    /// <summary>What a query goes through that calls a function for each element, and the query.</summary>
    private static (IOperation Rows, IOperation Repeat)? QueryOf(IOperation function) =>
        Hosting.CallGiven(function) is { TargetMethod.ContainingType: { Name: "Enumerable" or "List" } } query
            && (query.Instance ?? query.Arguments.FirstOrDefault()?.Value) is { } rows ? (rows, query) : null;

    /// <summary>What a loop goes through, or a query, that the example is the element of; and the loop or query.</summary>
    private static (IOperation Rows, IOperation Repeat)? CollectionOf(IOperation example)
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
                        return (loop.Collection, loop);
                    }
                }

                return null;

            case IParameterReferenceOperation { Parameter: { Ordinal: 0, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } function } }:
                return Operations.LambdaAround(example, function) is { } lambda ? QueryOf(lambda) : null;

            case IArrayElementReferenceOperation { Indices: { Length: 1 } indices, ArrayReference: var array } when indices[0] is ILocalReferenceOperation { Local: var index }:
                return LoopOver(example, index, array) is { } counted ? (array, counted) : null;

            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list, Arguments: { Length: 1 } places } when places[0].Value is ILocalReferenceOperation { Local: var place }:
                return LoopOver(example, place, list) is { } steps ? (list, steps) : null;

            default:
                return null;
        }
    }

    /// <summary>What a loop or query goes through that the example is made from an element of: <c>new Row { Age = float.Parse(cells[0]) }</c>, <c>Parse(line)</c>.</summary>
    private static (IOperation Rows, IOperation Repeat)? MadeFrom(IOperation example, LineageModel lineage, CancellationToken cancellationToken)
    {
        if (Operations.Unconverted(example) is not (IObjectCreationOperation or IInvocationOperation or ILocalReferenceOperation))
        {
            return null;
        }

        for (var around = example.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case IForEachLoopOperation { Locals: { Length: 1 } elements } loop when IsMadeFrom(example, elements[0], loop.Body.Syntax, lineage, 0, cancellationToken):
                    return (loop.Collection, loop);
                case IWhileLoopOperation { Condition: { } condition } loop when RowSource.LineOf(condition, loop.Body) is var (line, read) && IsMadeFrom(example, line, loop.Body.Syntax, lineage, 0, cancellationToken):
                    return (read, loop);
                case IAnonymousFunctionOperation { Symbol.Parameters: { IsEmpty: false } parameters } lambda:
                    return IsMadeFrom(example, parameters[0], lambda.Syntax, lineage, 0, cancellationToken) ? QueryOf(lambda) : null;
                case IAnonymousFunctionOperation:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Whether a value is computed of a variable, also by others that are declared in the same body.</summary>
    private static bool IsMadeFrom(IOperation value, ISymbol element, SyntaxNode body, LineageModel lineage, int depth, CancellationToken cancellationToken) =>
        depth <= MaximumDepth && value.DescendantsAndSelf().Any(part => part switch
        {
            ILocalReferenceOperation { Local: var local } => SymbolEqualityComparer.Default.Equals(local, element)
                || (local.DeclaringSyntaxReferences.FirstOrDefault() is { } declared && declared.SyntaxTree == body.SyntaxTree && body.Span.Contains(declared.Span)
                    && lineage.References.InitialOf(local, cancellationToken) is { } initial && IsMadeFrom(initial, element, body, lineage, depth + 1, cancellationToken)),
            IParameterReferenceOperation { Parameter: var parameter } => SymbolEqualityComparer.Default.Equals(parameter, element),
            _ => false,
        });

    /// <summary>The loop that counts an index from the first element of a collection to its last.</summary>
    private static IForLoopOperation? LoopOver(IOperation example, ILocalSymbol index, IOperation rows)
    {
        for (var around = example.Parent; around is not (null or IAnonymousFunctionOperation); around = around.Parent)
        {
            if (around is IForLoopOperation { Condition: IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan, LeftOperand: ILocalReferenceOperation { Local: var counted }, RightOperand: IPropertyReferenceOperation { Property.Name: "Length" or "Count", Instance: { } measured } } } loop
                && SymbolEqualityComparer.Default.Equals(counted, index) && measured.Syntax.ToString() == rows.Syntax.ToString()
                && loop.Before.Any(static start => start.Descendants().OfType<IVariableInitializerOperation>().Any(static first => first.Value.ConstantValue is { HasValue: true, Value: 0 })))
            {
                return loop;
            }
        }

        return null;
    }
}
