using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>
/// Modules that a loop or a query takes out of a collection one after the other, and where the method that has the collection makes them.
/// Which of them it is in a turn is not known, so that what happens to one of them may have happened to it, and need not.
/// </summary>
internal sealed class EnsembleMembers(LineageModel lineage)
{
    private const int MaximumDepth = 8;

    /// <summary>What makes the modules that a variable is one after the other, as it is used in a run of a method; nothing where that is not known.</summary>
    internal ImmutableArray<IOperation> Of(IOperation? module, Frame frame) => VariableOf(module) is { } variable && CollectionOf(variable) is { } collection && MadeIn(collection, frame, 0) is { } made ? made : [];

    /// <summary>Whether a call does the same again and again with a module: <c>Enumerable.Range(0, 30).Select(_ =&gt; member.call(x))</c>.</summary>
    internal static bool IsRepeated(IInvocationOperation call, IOperation? module) =>
        VariableOf(module) is { } variable && AppliedAsInTraining.RepetitionOf(call, flag: null) is { } around && !variable.DeclaringSyntaxReferences.Any(declared => declared.SyntaxTree == around.Syntax.SyntaxTree && around.Syntax.Span.Contains(declared.Span));

    private static ISymbol? VariableOf(IOperation? module) => module is null ? null : Operations.Unconverted(module) switch
    {
        ILocalReferenceOperation { Local: { IsForEach: true } local } => local,
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction, Parameters.Length: 1 } } parameter } => parameter,
        _ => null,
    };

    private IOperation? CollectionOf(ISymbol variable)
    {
        var declared = variable.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (declared is ForEachStatementSyntax loop)
        {
            return OperationOf(loop.Expression);
        }

        return declared?.FirstAncestorOrSelf<LambdaExpressionSyntax>() is { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax query } }
            && OperationOf(query) is IInvocationOperation call && lineage.Apis.Find(call.TargetMethod) is { } api && (api.As(ApiRole.Map) ?? api.As(ApiRole.Statistic)) is { } fact && fact.IndexOf("by") >= 0
            ? EventSubjects.Operand(call, fact, "rows") : null;
    }

    private ImmutableArray<IOperation>? MadeIn(IOperation collection, Frame frame, int depth)
    {
        if (depth > MaximumDepth)
        {
            return null;
        }

        switch (Operations.Unconverted(collection))
        {
            case ILocalReferenceOperation { Local: var local } when frame.Of(local) is { } owner && lineage.References.OnlyValueOf(local, CancellationToken.None) is { } initial:
                return IsEmpty(initial) ? AddedTo(local, depth) : MadeIn(initial, owner, depth + 1);
            case IParameterReferenceOperation { Parameter: var parameter } when frame.Of(parameter.OriginalDefinition) is { Call: IInvocationOperation call, Caller: { } caller } && Operations.ArgumentFor(parameter, call) is { } given:
                return MadeIn(given.Value, caller, depth + 1);
            case IArrayCreationOperation { Initializer.ElementValues: { IsEmpty: false } values }:
                return All(values, depth);
            case ICollectionExpressionOperation { Elements: { IsEmpty: false } elements }:
                return All(elements, depth);
            case IInvocationOperation call when lineage.Apis.Find(call.TargetMethod) is { } api:
                return api.As(ApiRole.Same) is { } same && EventSubjects.Operand(call, same, "of") is { } of ? MadeIn(of, frame, depth + 1)
                    : api.As(ApiRole.Map) is { } map && map["flat"] is null && map.IndexOf("by") >= 0 && FunctionIn(EventSubjects.Operand(call, map, "by")) is { } made ? All(lineage.References.ReturnedBy(made, CancellationToken.None), depth)
                    : null;
            default:
                return null;
        }
    }

    private static bool IsEmpty(IOperation made) => Operations.Unconverted(made) is IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null } or ICollectionExpressionOperation { Elements.IsEmpty: true };

    private static IMethodSymbol? FunctionIn(IOperation? value) => value is null ? null : Operations.Unconverted(value) switch
    {
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => lambda.Symbol,
        IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: { DeclaringSyntaxReferences.IsEmpty: false } method } } => method,
        _ => null,
    };

    private ImmutableArray<IOperation>? AddedTo(ILocalSymbol list, int depth) =>
        All(lineage.References.Of(list, CancellationToken.None).Reads.Select(static read => read.Parent).OfType<IInvocationOperation>()
            .Where(call => call.Arguments.Length == 1 && lineage.Apis.Find(call.TargetMethod, ApiRole.Add)?.IndexOf("item") >= 0).Select(static call => call.Arguments[0].Value), depth);

    private ImmutableArray<IOperation>? All(IEnumerable<IOperation?> items, int depth)
    {
        var all = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var item in items)
        {
            var made = item is null ? null : Operations.Unconverted(item);
            if (made is ILocalReferenceOperation { Local: var local })
            {
                made = lineage.References.OnlyValueOf(local, CancellationToken.None) is { } initial ? Operations.Unconverted(initial) : null;
            }

            if (made is not (IObjectCreationOperation or IInvocationOperation) || depth > MaximumDepth)
            {
                return null;
            }

            all.Add(made);
        }

        return all.Count == 0 ? null : all.ToImmutable();
    }

    private IOperation? OperationOf(SyntaxNode node) => lineage.References.OperationOf(node, CancellationToken.None);
}
