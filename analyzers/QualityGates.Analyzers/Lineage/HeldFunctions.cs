using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <summary>
/// Where a function runs that is kept before it is called: in a variable or field, in a list or dictionary of functions, as a parameter of a method
/// or constructor of the program. Bounded; a function that leaves the program runs nowhere that is known.
/// </summary>
internal sealed class HeldFunctions
{
    // Steps of a pipeline, handlers by name: from where they are written to where they are called is never far.
    private const int MaximumDepth = 6;

    private readonly References _references;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly List<IInvocationOperation> _runs = [];

    private HeldFunctions(References references, CancellationToken cancellationToken) => (_references, _cancellationToken) = (references, cancellationToken);

    /// <summary>The calls that run a lambda or a method that is named as a function; none where it is given to code that cannot be seen.</summary>
    internal static IReadOnlyList<IInvocationOperation> RunsOf(IOperation function, References references, CancellationToken cancellationToken)
    {
        var held = new HeldFunctions(references, cancellationToken);
        held.Follow(function, 0);
        return held._runs;
    }

    private void Follow(IOperation value, int depth)
    {
        while (value.Parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        if (depth > MaximumDepth)
        {
            return;
        }

        switch (value.Parent)
        {
            case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } run when run.Instance == value:
                _runs.Add(run);
                break;

            case IConditionalAccessOperation access when access.Operation == value:
                foreach (var instance in access.WhenNotNull.DescendantsAndSelf().OfType<IConditionalAccessInstanceOperation>().Take(1))
                {
                    Follow(instance, depth + 1);
                }

                break;

            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                FollowUses(local, depth);
                break;

            case IFieldInitializerOperation { InitializedFields: var fields }:
                FollowUses(fields[0], depth);
                break;

            case IPropertyInitializerOperation { InitializedProperties: var properties }:
                FollowUses(properties[0], depth);
                break;

            case ISimpleAssignmentOperation assignment when assignment.Value == value:
                FollowTarget(assignment.Target, depth);
                break;

            // One of several: what is done with them may be done with it.
            case IArrayInitializerOperation { Parent: IArrayCreationOperation array }:
                Follow(array, depth + 1);
                break;
            case ICollectionExpressionOperation collection:
                Follow(collection, depth + 1);
                break;
            case IArrayElementReferenceOperation element when element.ArrayReference == value:
                Follow(element, depth + 1);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true } element when element.Instance == value:
                Follow(element, depth + 1);
                break;
            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var each } } loop when loop.Collection == value:
                FollowUses(each, depth);
                break;

            case IArgumentOperation argument:
                FollowArgument(argument, depth);
                break;

            case IInvocationOperation { TargetMethod: { Name: "TryGetValue", DeclaringSyntaxReferences.IsEmpty: true } } look when look.Instance == value:
                FollowTarget(look.Arguments[look.Arguments.Length - 1].Value, depth);
                break;
        }
    }

    private void FollowTarget(IOperation target, int depth)
    {
        switch (target)
        {
            case IDeclarationExpressionOperation { Expression: var declared }:
                FollowTarget(declared, depth);
                break;
            case ILocalReferenceOperation { Local: var local }:
                FollowUses(local, depth);
                break;
            case IFieldReferenceOperation { Field: var field }:
                FollowUses(field, depth);
                break;
            case IPropertyReferenceOperation { Property: { IsIndexer: false } property }:
                FollowUses(property, depth);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } collection }:
                FollowFilled(collection, depth);
                break;
            case IArrayElementReferenceOperation { ArrayReference: var array }:
                FollowFilled(array, depth);
                break;
        }
    }

    /// <summary>Goes on with the list or dictionary that a function is put into: a variable, or one that is being made.</summary>
    private void FollowFilled(IOperation collection, int depth)
    {
        if (collection is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver })
        {
            FollowTarget(collection, depth);
            return;
        }

        for (var around = collection.Parent; around is not null; around = around.Parent)
        {
            if (around is IObjectCreationOperation creation)
            {
                Follow(creation, depth + 1);
                return;
            }
        }
    }

    private void FollowArgument(IArgumentOperation argument, int depth)
    {
        switch (argument.Parent)
        {
            case IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: true, Name: "Add" or "TryAdd" or "Insert" or "Enqueue" or "Push" }, Instance: { } collection }:
                FollowFilled(collection, depth);
                break;

            case { } call when Operations.MethodOf(call) is { DeclaringSyntaxReferences.IsEmpty: false } called && argument.Parameter is { } parameter:
                var taken = Operations.DeclaredFor(called, parameter);
                FollowUses(taken, depth);
                if (Operations.DeclaredBy(taken) is { } property)
                {
                    FollowUses(property, depth);
                }

                break;
        }
    }

    private void FollowUses(ISymbol holder, int depth)
    {
        if (!_seen.Add(holder.OriginalDefinition))
        {
            return;
        }

        foreach (var read in _references.Of(holder.OriginalDefinition, _cancellationToken).Reads)
        {
            // The name of a function that is called stands for the call.
            if (read is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } run)
            {
                _runs.Add(run);
            }
            else
            {
                Follow(read, depth + 1);
            }
        }
    }
}
