using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <content>Objects, arrays and collections that a value is put into.</content>
internal abstract partial class ForwardFlow
{
    /// <summary>Whether writing to a target puts the value into an object that is followed instead of the member.</summary>
    private static bool Holds(IOperation target) => target switch
    {
        IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true } => true,
        IMemberReferenceOperation { Instance: { } instance } => instance is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance },
        _ => false,
    };

    private static IOperation? HolderOf(IOperation target) => target switch
    {
        IArrayElementReferenceOperation element => element.ArrayReference,
        IMemberReferenceOperation member => member.Instance,
        _ => null,
    };

    /// <summary>Goes on with an object that a value was put into.</summary>
    protected void FollowHolder(IOperation? holder)
    {
        switch (holder)
        {
            case IConversionOperation conversion:
                FollowHolder(conversion.Operand);
                break;
            case IParenthesizedOperation parenthesized:
                FollowHolder(parenthesized.Operand);
                break;
            case IConditionalOperation choice:
                FollowHolder(choice.WhenTrue);
                FollowHolder(choice.WhenFalse);
                break;
            case ICoalesceOperation coalesce:
                FollowHolder(coalesce.Value);
                FollowHolder(coalesce.WhenNull);
                break;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                if (CreationAround(holder) is { } creation)
                {
                    Push(creation);
                }

                break;
            case ILocalReferenceOperation local:
                FollowSymbol(local.Local, value: null, _entry);
                FollowCollection(local.Local);
                break;
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } parameter }:
                FollowSymbol(parameter, value: null, _entry);
                FollowElements(holder, parameter);
                break;
            case IParameterReferenceOperation parameter:
                FollowSymbol(parameter.Parameter, value: null, _entry);
                FollowGivers(parameter.Parameter);
                break;
            case IMemberReferenceOperation member when !Holds(member):
                FollowSymbol(member.Member.OriginalDefinition, value: null, entry: null);
                break;
            case IArrayElementReferenceOperation or IMemberReferenceOperation:
                FollowHolder(HolderOf(holder));
                break;
            case IInvocationOperation { Instance: { } instance }:
                FollowHolder(instance);
                break;
        }
    }

    private void FollowTuple(ITupleOperation tuple, IOperation value)
    {
        var whole = Operations.Outermost(tuple);

        if (whole.Parent is IDeconstructionAssignmentOperation assignment && assignment.Value == whole)
        {
            var target = assignment.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : assignment.Target;
            var index = tuple.Elements.IndexOf(value);
            if (target is ITupleOperation targets && index >= 0 && index < targets.Elements.Length)
            {
                FollowTarget(targets.Elements[index], value);
            }
        }
    }

    /// <summary>What is put into the element that a loop is at is put into the collection.</summary>
    private void FollowCollection(ILocalSymbol local)
    {
        foreach (var declaration in local.DeclaringSyntaxReferences)
        {
            if (declaration.GetSyntax(cancellationToken) is ForEachStatementSyntax loop && references.OperationOf(loop, cancellationToken) is IForEachLoopOperation { Collection: var collection })
            {
                FollowHolder(SourceOf(collection));
            }
        }
    }

    /// <summary>rows.ForEach(row => row.X = …), Parallel.ForEach(rows, row => row.X = …): the element is one of the rows.</summary>
    private void FollowElements(IOperation place, IParameterSymbol parameter)
    {
        if (Operations.LambdaAround(place, parameter.ContainingSymbol)?.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: true } call } argument })
        {
            var rows = call.Instance ?? call.Arguments.FirstOrDefault(static given => given.Parameter?.Ordinal == 0)?.Value;
            if (rows is not null && rows != argument.Value)
            {
                FollowHolder(SourceOf(rows));
            }
        }
    }

    /// <summary>rows.Where(…) holds the elements of rows.</summary>
    private static IOperation SourceOf(IOperation collection) => collection switch
    {
        IConversionOperation conversion => SourceOf(conversion.Operand),
        IInvocationOperation { Instance: null, TargetMethod: { IsExtensionMethod: true, DeclaringSyntaxReferences.IsEmpty: true }, Arguments: { IsEmpty: false } arguments } => SourceOf(arguments[0].Value),
        _ => collection,
    };

    /// <summary>The object whose initialiser a place is in; a copy with changes is one as well.</summary>
    private static IOperation? CreationAround(IOperation place)
    {
        for (var around = place.Parent; around is not null; around = around.Parent)
        {
            if (around is IObjectCreationOperation or IAnonymousObjectCreationOperation or IWithOperation)
            {
                return around;
            }
        }

        return null;
    }

    /// <summary>What is put into an object that a method is given is put into what its callers gave.</summary>
    private void FollowGivers(IParameterSymbol parameter)
    {
        if (ExtensionBlocks.IsReceiver(parameter) && _given.Add(parameter))
        {
            foreach (var use in references.UsesOf(parameter, cancellationToken).Take(MaximumUses))
            {
                FollowHolder(Operations.InstanceOf(use));
            }
        }

        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ExplicitInterfaceImplementation } method || !_given.Add(parameter))
        {
            return;
        }

        foreach (var name in References.NamesOf(method))
        {
            foreach (var call in references.Of(name, cancellationToken).Reads.OfType<IInvocationOperation>().Take(MaximumUses))
            {
                FollowHolder(call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value);
            }
        }
    }
}
