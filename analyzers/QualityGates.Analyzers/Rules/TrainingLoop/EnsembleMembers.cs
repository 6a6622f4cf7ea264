using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>
/// Modules that a loop or a query takes out of a collection one after the other, or that are asked for by their number, and where the program makes them.
/// Which of them it is in a turn is not known, so that what happens to one of them may have happened to it, and need not.
/// </summary>
internal sealed class EnsembleMembers(LineageModel lineage)
{
    private const int MaximumDepth = 8;

    // What methods give back is looked at through so many steps in all.
    private const int MaximumSteps = 60;

    /// <summary>What makes the modules that a variable is one after the other, as it is used in a run of a method; nothing where that is not known.</summary>
    internal ImmutableArray<IOperation> Of(IOperation? module, Frame frame)
    {
        var (at, run) = (module, frame);
        for (var depth = 0; depth < MaximumDepth && at is not null; depth++)
        {
            if ((VariableOf(at) is { } variable ? CollectionOf(variable) : IndexedBy(at)) is { } collection)
            {
                return MadeIn(collection, run, 0) is { } made ? made : [];
            }

            (at, run) = GivenFor(at, run);
        }

        return [];
    }

    /// <summary>Whether a call, or one that leads to it, does the same again and again with a module: <c>Enumerable.Range(0, 30).Select(_ =&gt; member.call(x))</c>.</summary>
    internal bool IsRepeated(TrainingEvent applied)
    {
        var (at, run, call) = (applied.Of, applied.Frame, OperationOf(applied.Syntax));
        for (var depth = 0; depth < MaximumDepth && at is not null && call is IInvocationOperation asked; depth++)
        {
            if (AppliedAsInTraining.RepetitionOf(asked, flag: null) is { } around && !DeclaredIn(at, around.Syntax))
            {
                return true;
            }

            call = run.Call is { } outer ? OperationOf(outer.Syntax) : null;
            (at, run) = GivenFor(at, run);
        }

        return false;
    }

    /// <summary>What a method is given for the module that is a parameter there, and where; nothing where it is none, or nothing seen here gives it.</summary>
    private (IOperation? Module, Frame Run) GivenFor(IOperation? module, Frame run) => module is not null
        && Operations.Unconverted(module) is IParameterReferenceOperation { Parameter: var parameter } && run.Of(parameter.OriginalDefinition) is { Call: IInvocationOperation call, Caller: { } caller }
        && call.TargetMethod is { DeclaringSyntaxReferences.IsEmpty: false } && !lineage.References.WritesOf(parameter.OriginalDefinition, CancellationToken.None).Any() ? (Operations.GivenFor(parameter, call), caller) : (null, run);

    /// <summary>Whether a piece of code declares what tells which module it is, so that it is another one each time.</summary>
    private static bool DeclaredIn(IOperation module, SyntaxNode around) =>
        module.DescendantsAndSelf().Select(static part => part switch { ILocalReferenceOperation local => local.Local, IParameterReferenceOperation parameter => parameter.Parameter, _ => (ISymbol?)null })
            .Any(symbol => symbol?.DeclaringSyntaxReferences.Any(declared => declared.SyntaxTree == around.SyntaxTree && around.Span.Contains(declared.Span)) == true);

    private static ISymbol? VariableOf(IOperation module) => Operations.Unconverted(module) switch
    {
        ILocalReferenceOperation { Local: { IsForEach: true } local } => local,
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction, Parameters.Length: 1 } } parameter } => parameter,
        _ => null,
    };

    /// <summary>The array or list that a module is asked of by its number.</summary>
    private IOperation? IndexedBy(IOperation module) => OperationOf(module.Syntax) switch
    {
        IArrayElementReferenceOperation element => element.ArrayReference,
        IPropertyReferenceOperation { Property: { IsIndexer: true, DeclaringSyntaxReferences.IsEmpty: true }, Arguments: { Length: 1 } given, Instance: { } list } when given[0].Value.Type?.SpecialType == SpecialType.System_Int32 => list,
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
                return IsEmpty(initial) ? PutInto(local, depth) : MadeIn(initial, owner, depth + 1);
            case IMemberReferenceOperation { Member: { DeclaredAccessibility: Accessibility.Private } and (IFieldSymbol or IPropertySymbol { IsIndexer: false }) } kept when OnlyValueOf(kept.Member.OriginalDefinition) is { } value:
                return IsEmpty(value) ? PutInto(kept.Member.OriginalDefinition, depth) : MadeIn(value, Frame.Apart(References.Enclosing(value, CancellationToken.None), null), depth + 1);
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

    /// <summary>What a member holds that is written once, in its declaration or elsewhere.</summary>
    private IOperation? OnlyValueOf(ISymbol member)
    {
        var writes = lineage.References.WritesOf(member, CancellationToken.None).Take(2).ToList();
        var initial = lineage.References.InitialOf(member, CancellationToken.None);
        return writes.Count == 0 ? initial : writes.Count == 1 && initial is null ? writes[0] : null;
    }

    private static bool IsEmpty(IOperation made) => Operations.Unconverted(made) switch
    {
        IObjectCreationOperation { Initializer: null } list => list.Arguments.All(static argument => argument.Value.Type?.SpecialType == SpecialType.System_Int32),
        IArrayCreationOperation { Initializer: null } or ICollectionExpressionOperation { Elements.IsEmpty: true } => true,
        _ => false,
    };

    private static IMethodSymbol? FunctionIn(IOperation? value) => value is null ? null : Operations.Unconverted(value) switch
    {
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => lambda.Symbol,
        IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: { DeclaringSyntaxReferences.IsEmpty: false } method } } => method,
        _ => null,
    };

    /// <summary>What is added to a list or written into an array, wherever that is.</summary>
    private ImmutableArray<IOperation>? PutInto(ISymbol collection, int depth) =>
        All(lineage.References.Of(collection, CancellationToken.None).Reads.Select(read => read.Parent switch
        {
            IInvocationOperation { Arguments.Length: 1 } call when lineage.Apis.Find(call.TargetMethod, ApiRole.Add)?.IndexOf("item") >= 0 => call.Arguments[0].Value,
            IArrayElementReferenceOperation { Parent: ISimpleAssignmentOperation assignment } element when assignment.Target == element => assignment.Value,
            _ => null,
        }).OfType<IOperation>(), depth);

    private ImmutableArray<IOperation>? All(IEnumerable<IOperation?> items, int depth)
    {
        var (all, steps) = (ImmutableArray.CreateBuilder<IOperation>(), 0);
        foreach (var item in items)
        {
            if (!AddMade(item, null, all, depth, ref steps))
            {
                return null;
            }
        }

        return all.Count == 0 ? null : all.ToImmutable();
    }

    /// <summary>Adds what makes a module, through variables, moves and the methods of the program that give it back; false where that is not known.</summary>
    private bool AddMade(IOperation? item, IInvocationOperation? inside, ImmutableArray<IOperation>.Builder all, int depth, ref int steps)
    {
        if (item is null || depth > MaximumDepth || ++steps > MaximumSteps)
        {
            return false;
        }

        switch (Operations.Unconverted(item))
        {
            case ILocalReferenceOperation { Local: var local }:
                return AddMade(lineage.References.OnlyValueOf(local, CancellationToken.None), inside, all, depth + 1, ref steps);
            case IParameterReferenceOperation { Parameter: var parameter }:
                return inside is not null && ExtensionBlocks.IsGivenTo(LineageModel.Key(inside.TargetMethod), parameter) && !lineage.References.WritesOf(parameter, CancellationToken.None).Any()
                    && AddMade(Operations.GivenFor(parameter, inside), null, all, depth + 1, ref steps);
            case IAwaitOperation awaited:
                return AddMade(awaited.Operation, inside, all, depth + 1, ref steps);
            case IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } target } call:
                if (target.IsVirtual || target.IsAbstract || target.IsOverride)
                {
                    return false;
                }

                var count = all.Count;
                foreach (var result in lineage.References.ReturnedBy(LineageModel.Key(target), CancellationToken.None))
                {
                    if (!AddMade(result, call, all, depth + 1, ref steps))
                    {
                        return false;
                    }
                }

                return all.Count > count;
            case IInvocationOperation call when lineage.Apis.Find(call.TargetMethod) is { } api && (api.As(ApiRole.Move) ?? api.As(ApiRole.Same)) is { } same:
                return AddMade(EventSubjects.Operand(call, same, "of"), inside, all, depth + 1, ref steps);
            case var made and (IObjectCreationOperation or IInvocationOperation):
                all.Add(made);
                return true;
            default:
                return false;
        }
    }

    private IOperation? OperationOf(SyntaxNode node) => lineage.References.OperationOf(node, CancellationToken.None);
}
