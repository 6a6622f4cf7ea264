using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <summary>What operations are, whatever stands around them.</summary>
internal static class Operations
{
    /// <summary>A value without the conversions and parentheses around it.</summary>
    internal static IOperation Unconverted(IOperation value) => value switch
    {
        IConversionOperation conversion => Unconverted(conversion.Operand),
        IParenthesizedOperation parenthesized => Unconverted(parenthesized.Operand),
        _ => value,
    };

    /// <summary>A value with the conversions and parentheses around it.</summary>
    internal static IOperation Outermost(IOperation value)
    {
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        return value;
    }

    /// <summary>These operations and what they consist of, in the order of the code, without what functions among them do.</summary>
    internal static IEnumerable<IOperation> OutsideFunctions(IEnumerable<IOperation> operations)
    {
        var pending = new Stack<IOperation>(operations.Reverse());
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            yield return operation;
            if (operation is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
            {
                foreach (var child in operation.ChildOperations.Reverse())
                {
                    pending.Push(child);
                }
            }
        }
    }

    /// <summary>The lambda or named method a delegate is made of, where that is written here; null where it is not.</summary>
    internal static IOperation? FunctionIn(IOperation value) => value switch
    {
        IConversionOperation conversion => FunctionIn(conversion.Operand),
        IDelegateCreationOperation creation => FunctionIn(creation.Target),
        IAnonymousFunctionOperation or IMethodReferenceOperation => value,
        _ => null,
    };

    /// <summary>Whether a type is a sequence of something; a text is one, too.</summary>
    internal static bool IsSequence(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Collections_IEnumerable || type.AllInterfaces.Any(static contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable);

    /// <summary>What <c>?.</c> stands behind.</summary>
    internal static IOperation? Accessed(IConditionalAccessInstanceOperation instance)
    {
        for (IOperation at = instance; at.Parent is { } parent; at = parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == at)
            {
                return access.Operation;
            }
        }

        return null;
    }

    /// <summary>What a call or a member is of; null for what is static or neither.</summary>
    internal static IOperation? InstanceOf(IOperation place) => place switch
    {
        IInvocationOperation call => call.Instance,
        IMemberReferenceOperation member => member.Instance,
        _ => null,
    };

    /// <summary>What a call or a creation is given; nothing for what is neither.</summary>
    internal static ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation place) => place switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => [],
    };

    /// <summary>What a call or a creation is given for a parameter of what it calls; null when that is another one.</summary>
    internal static IArgumentOperation? ArgumentFor(IParameterSymbol parameter, IOperation place) => ExtensionBlocks.IsReceiver(parameter) ? null
        : ArgumentsOf(place).FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal);

    /// <summary>The value a call, a creation or the use of a member gives for a parameter of what it leads to, also for the receiver of an extension block; null when that is another one.</summary>
    internal static IOperation? GivenFor(IParameterSymbol parameter, IOperation place) => ExtensionBlocks.IsReceiver(parameter) ? InstanceOf(place) : ArgumentFor(parameter, place)?.Value;

    /// <summary>The parameter, as it is declared, that an argument of a call is for: where an extension method is called as a member, one further on.</summary>
    internal static IParameterSymbol DeclaredFor(IMethodSymbol called, IParameterSymbol parameter) => called.ReducedFrom is { } whole
        ? whole.OriginalDefinition.Parameters[parameter.Ordinal + 1]
        : called.OriginalDefinition.Parameters[parameter.Ordinal];

    /// <summary>Whether a type is one of System.Linq.</summary>
    internal static bool IsOfLinq(ITypeSymbol? type) =>
        type is { ContainingNamespace: { Name: "Linq", ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } } };

    /// <summary>The lambda around a place that uses something of it, a parameter for instance; lambdas between the two are others.</summary>
    internal static IAnonymousFunctionOperation? LambdaAround(IOperation place, ISymbol lambda)
    {
        var around = place;
        while (around is not null && !(around is IAnonymousFunctionOperation function && SymbolEqualityComparer.Default.Equals(function.Symbol, lambda)))
        {
            around = around.Parent;
        }

        return around as IAnonymousFunctionOperation;
    }

    /// <summary>The parameter in the head of a record that declares a property; null where another declaration does.</summary>
    internal static IParameterSymbol? HeadOf(IPropertySymbol property) => property is { IsIndexer: false, ContainingType: { IsRecord: true } type }
        ? type.InstanceConstructors.SelectMany(static made => made.Parameters).FirstOrDefault(parameter => parameter.Name == property.Name && IsSameDeclaration(parameter, property)) : null;

    /// <summary>The property that a parameter in the head of a record declares; null where it declares none.</summary>
    internal static IPropertySymbol? DeclaredBy(IParameterSymbol parameter) => parameter.ContainingType is { IsRecord: true } type
        ? type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(property => IsSameDeclaration(parameter, property)) : null;

    private static bool IsSameDeclaration(ISymbol one, ISymbol other) =>
        one.DeclaringSyntaxReferences.Any(declared => other.DeclaringSyntaxReferences.Any(own => own.Span == declared.Span && own.SyntaxTree == declared.SyntaxTree));

    /// <summary>What a call calls or a creation runs.</summary>
    internal static IMethodSymbol? MethodOf(IOperation place) => place switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        ICollectionExpressionOperation collection => collection.ConstructMethod,
        _ => null,
    };
}
