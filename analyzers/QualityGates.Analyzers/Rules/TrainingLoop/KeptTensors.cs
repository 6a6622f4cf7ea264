using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>A tensor that is kept longer than it should or can be.</summary>
/// <param name="Value">The value that is kept.</param>
/// <param name="Evidence">What releases it, or what it is kept with.</param>
/// <param name="Text">What is wrong, given the words for where the evidence is.</param>
/// <param name="Advice">What to write instead.</param>
/// <param name="Suffix">What to write behind the value.</param>
internal sealed record KeptTensor(IOperation Value, Location Evidence, Func<string, string> Text, string Advice, string Suffix);

/// <summary>Finds tensors that are kept beyond the scope, pass or graph they belong to.</summary>
internal sealed partial class KeptTensors(LineageModel lineage, TensorScopes scopes, CancellationToken cancellationToken)
{
    internal static IOperation? LossOf(IInvocationOperation backward, ApiFact fact)
    {
        var part = fact.Parts[fact.IndexOf("loss")];
        var loss = part.IsInstance ? backward.Instance : backward.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == part.Parameter)?.Value;
        return loss is null ? null : ModuleClass.Plain(loss);
    }

    /// <summary>Losses that were propagated back and are kept with all they were computed from: summed up, or put into a list.</summary>
    internal IEnumerable<KeptTensor> Losses(IInvocationOperation backward, ApiFact fact)
    {
        if (LossOf(backward, fact) is not ILocalReferenceOperation { Local: var loss })
        {
            yield break;
        }

        if (LoopAround(backward) is not { } loop)
        {
            foreach (var given in LossesGivenBack(backward, loss))
            {
                yield return given;
            }

            yield break;
        }

        var isScoped = scopes.Over(backward, loop) is not null;

        foreach (var read in lineage.References.Of(loss, cancellationToken).Reads)
        {
            if (loop.Syntax.Span.Contains(read.Syntax.Span) && IsLocalOf(loss, loop) && KeptAs(read, loop, isScoped) is { } keeper)
            {
                yield return Kept(read, backward, loss, keeper);
            }
        }
    }

    /// <summary>Losses that a function gives back after it has propagated them, and that its callers sum up or collect in a loop or a fold.</summary>
    private IEnumerable<KeptTensor> LossesGivenBack(IInvocationOperation backward, ILocalSymbol loss)
    {
        var isScoped = scopes.Over(backward) is not null;
        if (References.Enclosing(backward, cancellationToken) is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method
            || !IsTensorType(method.ReturnType)
            || !lineage.References.ReturnedBy(method, cancellationToken).All(returned => returned is not null && (isScoped ? MovedOut(returned) : ModuleClass.Plain(returned)) is ILocalReferenceOperation { Local: var given } && SymbolEqualityComparer.Default.Equals(given, loss)))
        {
            yield break;
        }

        foreach (var call in lineage.References.UsesOf(method, cancellationToken).OfType<IInvocationOperation>())
        {
            foreach (var value in NamedIn(call))
            {
                if ((LoopAround(value) is { } loop ? KeptAs(value, loop, scopes.Over(value, loop) is not null) : FoldedInto(call)) is { } keeper)
                {
                    yield return Kept(value, backward, loss, keeper);
                }
            }
        }
    }

    /// <summary>What a call gives, or, where a variable of the same loop gets it, where that is read.</summary>
    private ImmutableArray<IOperation> NamedIn(IInvocationOperation call) =>
        Operations.Outermost(call).Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } && LoopAround(call) is { } loop && IsLocalOf(local, loop)
            ? lineage.References.Of(local, cancellationToken).Reads
            : [call];

    /// <summary>What a value was before it was taken out of its scope; null where it was not.</summary>
    private IOperation? MovedOut(IOperation value) =>
        ModuleClass.Plain(value) is IInvocationOperation { Instance: { } moved } && IsMoved(moved) ? ModuleClass.Plain(moved) : null;

    /// <summary>The name of what a fold over batches adds a value to; null where there is none, or a scope of the fold releases it.</summary>
    private string? FoldedInto(IInvocationOperation call)
    {
        IOperation value = call;
        while (value.Parent is IConversionOperation or IParenthesizedOperation or IBinaryOperation { OperatorMethod: not null })
        {
            value = value.Parent;
        }

        if (value is not IBinaryOperation || scopes.Over(call) is not null
            || value.Parent is not IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation { Symbol.Parameters: { Length: 2 } parameters } function } })
        {
            return null;
        }

        IOperation lambda = function;
        while (lambda.Parent is IDelegateCreationOperation or IConversionOperation)
        {
            lambda = lambda.Parent;
        }

        return lambda.Parent is IArgumentOperation { Parent: IInvocationOperation fold } argument
            && lineage.Apis.Find(fold.TargetMethod, ApiRole.Statistic) is { } statistic && statistic.IndexOf("by") is >= 0 and var by && statistic.Parts[by].Parameter == argument.Parameter?.Name
            && value.Descendants().Any(used => used is IParameterReferenceOperation { Parameter: var sum } && SymbolEqualityComparer.Default.Equals(sum, parameters[0]))
            ? parameters[0].Name
            : null;
    }

    private static KeptTensor Kept(IOperation value, IInvocationOperation backward, ILocalSymbol loss, string keeper) => new(
        value,
        SourcePlace.OfCall(backward),
        _ => $"'{loss.Name}' is kept in '{keeper}' with all it was computed from, so every pass of the loop leaves its memory behind",
        "keep its number, 'item<float>()', or detach it",
        "detach");

    /// <summary>Tensors made in a scope that are returned, put into a collection or written to a variable that outlives it.</summary>
    internal IEnumerable<KeptTensor> BeyondScope(IOperation scope)
    {
        var covered = TensorScopes.CoveredBy(scope).ToList();
        if (covered.Count == 0)
        {
            yield break;
        }

        var all = Operations.OutsideFunctions(covered).ToList();
        var saved = all.OfType<IInvocationOperation>().Where(call => lineage.Apis.Find(call.TargetMethod, ApiRole.Keep) is not null)
            .SelectMany(TakenOut).Select(static used => NameOf(used)).OfType<ISymbol>().ToList();
        foreach (var (value, keeper) in KeptIn(all, covered).Concat(SelectedIn(all, covered)))
        {
            if (IsMadeIn(covered, value) && !IsSaved(value, saved) && scopes.Over(OutsideOfFunctions(value, covered)) is { } nearest && nearest.Syntax == scope.Syntax)
            {
                yield return new KeptTensor(
                    value,
                    SourcePlace.OfCall(scope),
                    place => $"This tensor is released when the scope ({place}) ends, but {keeper}",
                    "take it out of the scope with 'MoveToOuterDisposeScope()'",
                    "MoveToOuterDisposeScope");
            }
        }

        bool IsSaved(IOperation value, List<ISymbol> names) =>
            NameOf(value) is { } name && names.Contains(name, SymbolEqualityComparer.Default)
            || value.Parent is ISimpleAssignmentOperation assignment && NameOf(assignment.Target) is { } target && names.Contains(target, SymbolEqualityComparer.Default)
            || value.Parent is ICompoundAssignmentOperation compound && NameOf(compound.Target) is { } sum && names.Contains(sum, SymbolEqualityComparer.Default);
    }

    /// <summary>Tensors of a batch that are kept when the loader has released them.</summary>
    internal IEnumerable<KeptTensor> BeyondPass(IOperation loader, ApiFact fact)
    {
        var parameter = fact.Parts[fact.IndexOf("when")].Parameter;
        if (Operations.ArgumentsOf(loader).FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value is not { ConstantValue: { HasValue: true, Value: true } })
        {
            yield break;
        }

        foreach (var loop in LoopsOver(loader))
        {
            var all = Operations.OutsideFunctions([loop.Body]).ToList();
            foreach (var (value, keeper) in KeptIn(all, [loop.Body]))
            {
                if (IsOfBatch(value, loop))
                {
                    yield return new KeptTensor(
                        value,
                        SourcePlace.OfCall(loader),
                        place => $"This tensor is released with its batch, which the loader ({place}) does after every pass, but {keeper}",
                        $"clone it, or give the loader '{parameter}: false'",
                        "clone");
                }
            }
        }
    }

    private IEnumerable<IForEachLoopOperation> LoopsOver(IOperation loader)
    {
        if (LoopOver(loader) is { } direct)
        {
            return [direct];
        }

        var outer = Operations.Outermost(loader);
        ISymbol? holder = outer.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => local,
            IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } => fields[0],
            ISimpleAssignmentOperation assignment when assignment.Value == outer => NameOf(assignment.Target),
            _ => null,
        };
        return holder is null ? [] : lineage.References.Of(holder, cancellationToken).Reads.Select(LoopOver).OfType<IForEachLoopOperation>();
    }

    /// <summary>What is returned, collected or assigned beyond some operations, with words for where it goes.</summary>
    private IEnumerable<(IOperation Value, string Keeper)> KeptIn(List<IOperation> all, List<IOperation> covered)
    {
        foreach (var operation in all)
        {
            switch (operation)
            {
                case IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } returned }:
                    foreach (var value in ModuleClass.Plain(returned) is ITupleOperation tuple ? tuple.Elements.Select(ModuleClass.Plain) : [ModuleClass.Plain(returned)])
                    {
                        if (IsTensor(value))
                        {
                            yield return (value, "it is returned");
                        }
                    }

                    break;
                case ICompoundAssignmentOperation sum when IsTensor(sum.Target) && OutlivingName(sum.Target, covered) is { } name:
                    yield return (ModuleClass.Plain(sum.Value), $"'{name.Name}' holds a sum with it");
                    break;
                case ISimpleAssignmentOperation assignment when IsTensor(assignment.Target) && OutlivingName(assignment.Target, covered, mayComeAgain: true) is { } name && IsOfOutlivingObject(assignment.Target, covered):
                    yield return (ModuleClass.Plain(assignment.Value), $"'{name.Name}' holds it");
                    break;
                // A place in a tensor takes the numbers, and not the tensor they come from.
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } indexed } } assignment when IsTensor(assignment.Value) && !IsTensor(indexed) && OutlivingName(indexed, covered) is { } name:
                    yield return (ModuleClass.Plain(assignment.Value), $"'{name.Name}' holds it");
                    break;
                case ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation { ArrayReference: var array } } assignment when IsTensor(assignment.Value) && OutlivingName(array, covered) is { } name:
                    yield return (ModuleClass.Plain(assignment.Value), $"'{name.Name}' holds it");
                    break;
                case IInvocationOperation { Instance: { } collection, TargetMethod: var target } call
                    when OutlivingName(collection, covered) is { } name && lineage.Apis.Find(target, ApiRole.Add) is { } add && add.IndexOf("item") is >= 0 and var item:
                    var added = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == add.Parts[item].Parameter)?.Value;
                    foreach (var value in added is null ? [] : TensorsIn(added))
                    {
                        yield return (value, $"'{name.Name}' holds it");
                    }

                    break;
                case IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } call:
                    foreach (var argument in call.Arguments)
                    {
                        foreach (var value in TensorsIn(argument.Value))
                        {
                            if (CollectionFor(argument, call) is { } collection)
                            {
                                yield return (value, $"'{collection.Name}' holds it");
                            }
                        }
                    }

                    break;
            }
        }
    }

    /// <summary>Whether a call of the library gives a tensor that has to be released by itself: a part or another form of one may be that one.</summary>
    private bool GivesNew(IInvocationOperation call) => lineage.Apis.IsInLibrary(call.TargetMethod)
        && (lineage.Apis.Find(call.TargetMethod) is not { } known || (known.As(ApiRole.Keep) is null && (known.As(ApiRole.Same) is not { } same || same["holds"] == "own")));

    /// <summary>What a call takes out of its scope, without what only goes into a new tensor.</summary>
    private IEnumerable<IOperation> TakenOut(IOperation operation) =>
        operation.ChildOperations.Where(child => child is not IInvocationOperation made || !IsTensor(made) || !GivesNew(made)).SelectMany(child => TakenOut(child).Prepend(child));

    /// <summary>Whether a value is a new tensor made among some operations, by the library or an operator: what a method of the program gives may be anything.</summary>
    private bool IsMadeIn(List<IOperation> covered, IOperation value) => value switch
    {
        _ when value.Parent is ICompoundAssignmentOperation => true,
        IBinaryOperation or IUnaryOperation => true,
        // The same tensor, or its copy elsewhere, of one that was made here: made.cpu(), made.view(-1)
        IInvocationOperation call => GivesNew(call)
            || (lineage.Apis.IsInLibrary(call.TargetMethod) && lineage.Apis.Find(call.TargetMethod)?.As(ApiRole.Same) is { } same && EventSubjects.Operand(call, same, "of") is { } of && IsMadeIn(covered, ModuleClass.Plain(of))),
        ILocalReferenceOperation { Local: { IsForEach: false } local } => local.DeclaringSyntaxReferences.Length == 1
            && local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } initializer }
            && Covers(covered, initializer) && !lineage.References.WritesOf(local, cancellationToken).Any()
            && lineage.References.OperationOf(initializer, cancellationToken) is { } made && IsMadeIn(covered, ModuleClass.Plain(made)),
        _ => false,
    };

    /// <summary>An element of the batch a loop is at, as it is.</summary>
    private bool IsOfBatch(IOperation value, IForEachLoopOperation loop) => value switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: ILocalReferenceOperation { Local: var batch } } => loop.Locals.Contains(batch, SymbolEqualityComparer.Default),
        ILocalReferenceOperation { Local: { IsForEach: false } local } => local.DeclaringSyntaxReferences.Length == 1
            && local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } initializer }
            && !lineage.References.WritesOf(local, cancellationToken).Any()
            && lineage.References.OperationOf(initializer, cancellationToken) is { } made && IsOfBatch(ModuleClass.Plain(made), loop),
        _ => false,
    };

    /// <summary>The name of what keeps a loss beyond its loop; null where it is not kept, or is trained on as a sum.</summary>
    private string? KeptAs(IOperation read, ILoopOperation loop, bool isScoped)
    {
        var value = read;
        var isMovedOut = false;
        while (value.Parent is IConversionOperation or IParenthesizedOperation or ITupleOperation or IBinaryOperation { OperatorMethod: not null } || IsMoved(value) || IsPartOfRecord(value) || IsAddend(value))
        {
            isMovedOut |= IsMoved(value);
            value = value.Parent is IArgumentOperation { Parent: { } around } ? around : value.Parent!;
        }

        if (isScoped && !isMovedOut)
        {
            return null; // The scope takes it, which is another finding.
        }

        var keeper = value.Parent switch
        {
            ICompoundAssignmentOperation sum when sum.Value == value && IsTensor(sum.Target) => NameOf(sum.Target),
            ISimpleAssignmentOperation assignment when assignment.Value == value && value is IBinaryOperation or IInvocationOperation && value.Descendants().Any(used => SymbolEqualityComparer.Default.Equals(NameOf(used), NameOf(assignment.Target))) => NameOf(assignment.Target),
            ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation { Indices: { Length: 1 } places } element } assignment when assignment.Value == value && IsTensor(value) && Operations.Unconverted(places[0]) is ILocalReferenceOperation or IIncrementOrDecrementOperation => NameOf(element.ArrayReference),
            IArgumentOperation { Parent: IInvocationOperation { Instance: { } collection } call } when lineage.Apis.Find(call.TargetMethod, ApiRole.Add) is not null => NameOf(collection),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } call } argument => CollectionFor(argument, call),
            IArgumentOperation { Parent: IInvocationOperation call } when lineage.Apis.Find(call.TargetMethod, ApiRole.Rewrite) is { } rewrite && EventSubjects.Operand(call, rewrite, "with")?.Syntax == value.Syntax => NameOf(EventSubjects.Operand(call, rewrite, "rows")),
            _ => null,
        };
        return keeper is not null && (keeper is not ILocalSymbol local || !IsLocalOf(local, loop)) && !IsTrainedOn(keeper) ? keeper.Name : null;
    }

    /// <summary>Whether a value is given to the constructor of a record that keeps it in a property of that name.</summary>
    private bool IsPartOfRecord(IOperation value) =>
        value.Parent is IArgumentOperation { Parameter: { } parameter, Parent: IObjectCreationOperation } && IsTensorType(parameter.Type)
        && Operations.DeclaredBy(parameter) is { Type: var kept } && IsTensorType(kept);

    /// <summary>Whether a value is computed with by a call where another would write an operator: <c>sum.add(loss)</c>.</summary>
    private bool IsAddend(IOperation value) =>
        (value.Parent as IInvocationOperation ?? (value.Parent as IArgumentOperation)?.Parent as IInvocationOperation) is { } call && lineage.Apis.Find(call.TargetMethod, ApiRole.Map) is { } map && map.IndexOf("with") >= 0 && IsTensor(call)
        && (EventSubjects.Operand(call, map, "with")?.Syntax == value.Syntax || EventSubjects.Operand(call, map, "rows")?.Syntax == value.Syntax);

    private bool IsMoved(IOperation value) => value.Parent is IInvocationOperation { Instance: { } moved } call && moved == value && lineage.Apis.Find(call.TargetMethod, ApiRole.Keep) is not null;

    private static bool IsLocalOf(ILocalSymbol local, ILoopOperation loop) =>
        local.DeclaringSyntaxReferences.All(reference => reference.SyntaxTree == loop.Syntax.SyntaxTree && loop.Syntax.Span.Contains(reference.Span));

    private bool IsTrainedOn(ISymbol keeper) => lineage.References.Of(keeper, cancellationToken).Reads.Any(read =>
        Operations.Outermost(read).Parent is IInvocationOperation call && lineage.Apis.Find(call.TargetMethod, ApiRole.Backward) is not null);

    private static ILoopOperation? LoopAround(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation); outer = outer.Parent)
        {
            if (outer is ILoopOperation loop)
            {
                return loop;
            }
        }

        return null;
    }

    private bool IsTensor(IOperation value) => IsTensorType(value.Type);

    private bool IsTensorType(ITypeSymbol? type) => lineage.Apis.FindType(type, ApiRole.Native) is not null;

    private static ISymbol? NameOf(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        IFieldReferenceOperation { Field: var field } => field.OriginalDefinition,
        IPropertyReferenceOperation { Property: { IsIndexer: false } property } => property.OriginalDefinition,
        IConversionOperation conversion => NameOf(conversion.Operand),
        IParenthesizedOperation parenthesized => NameOf(parenthesized.Operand),
        IConditionalAccessInstanceOperation instance => NameOf(Operations.Accessed(instance)),
        _ => null,
    };
}
