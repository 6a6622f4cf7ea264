using Microsoft.CodeAnalysis;
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
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                if (CreationAround(holder) is { } creation)
                {
                    Push(creation);
                }

                break;
            case ILocalReferenceOperation local:
                FollowSymbol(local.Local, value: null, _entry);
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

    /// <summary>The object whose initialiser a place is in.</summary>
    private static IOperation? CreationAround(IOperation place)
    {
        for (var around = place.Parent; around is not null; around = around.Parent)
        {
            if (around is IObjectCreationOperation or IAnonymousObjectCreationOperation)
            {
                return around;
            }
        }

        return null;
    }

    /// <summary>What is put into an object that a method is given is put into what its callers gave.</summary>
    private void FollowGivers(IParameterSymbol parameter)
    {
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
