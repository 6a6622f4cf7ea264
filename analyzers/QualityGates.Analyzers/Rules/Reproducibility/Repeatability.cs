using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>Whether a sequence gives the same elements the second time: not where it takes them from a reader or queue that it did not open itself.</summary>
internal sealed class Repeatability(References references, CancellationToken cancellationToken)
{
    private const int MaximumSteps = 12;

    /// <summary>What spoils a second pass; null where nothing is known to.</summary>
    internal IOperation? SpoiledBy(IOperation rows) => SpoiledBy(rows, MaximumSteps);

    private IOperation? SpoiledBy(IOperation? rows, int steps)
    {
        if (rows is null || steps == 0)
        {
            return null;
        }

        steps--;
        switch (rows)
        {
            case IConversionOperation conversion:
                return SpoiledBy(conversion.Operand, steps);
            case IParenthesizedOperation parenthesized:
                return SpoiledBy(parenthesized.Operand, steps);
            case ITranslatedQueryOperation query:
                return SpoiledBy(query.Operation, steps);
            case ILocalReferenceOperation local when references.Of(local.Local, cancellationToken).Writes.IsEmpty:
                return references.InitialOf(local.Local, cancellationToken) is { } value ? SpoiledBy(value, steps) : null;
            case IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: true } target } call:
                if (target.Name == "GetConsumingEnumerable")
                {
                    return call;
                }

                return target.ContainingType.Name != "Enumerable" || !IsLazy(call.Type) ? null
                    : call.Arguments.Select(argument => argument.Value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } ? Taking(lambda.Body, lambda) : SpoiledBy(argument.Value, steps))
                        .FirstOrDefault(static found => found is not null);
            case IInvocationOperation { TargetMethod: var target }:
                return InBody(target, steps);
            default:
                return null;
        }
    }

    private IOperation? InBody(IMethodSymbol method, int steps)
    {
        if (!IsLazy(method.ReturnType))
        {
            return null;
        }

        foreach (var body in references.BodiesOf(method, cancellationToken))
        {
            foreach (var declaration in body.DeclaringSyntaxReferences)
            {
                if (references.OperationOf(declaration.GetSyntax(cancellationToken), cancellationToken) is not { } operation)
                {
                    continue;
                }

                var results = operation.Descendants().OfType<IReturnOperation>().ToList();
                var spoiled = results.Any(static result => result.Kind == OperationKind.YieldReturn)
                    ? Taking(operation, operation) ?? Drawing(operation)
                    : results.Select(result => SpoiledBy(result.ReturnedValue, steps)).FirstOrDefault(static found => found is not null);
                if (spoiled is not null)
                {
                    return spoiled;
                }
            }
        }

        return null;
    }

    private static bool IsLazy(ITypeSymbol? type) => type is INamedTypeSymbol { TypeKind: TypeKind.Interface, Name: "IEnumerable" or "IOrderedEnumerable" or "IAsyncEnumerable" };

    /// <summary>A call in the code that takes something from a reader or queue from outside of it.</summary>
    private static IOperation? Taking(IOperation code, IOperation whole) => code.Descendants().OfType<IInvocationOperation>().FirstOrDefault(call =>
        call.TargetMethod.Name is "Read" or "ReadAsync" or "ReadLine" or "ReadLineAsync" or "ReadToEnd" or "Dequeue" or "TryDequeue" or "Take" or "TryTake" or "Pop" or "TryPop" or "GetConsumingEnumerable"
        && call.Instance is { Type: { } type } source && IsConsumed(type) && IsOutside(source, whole));

    /// <summary>A call in an iterator that draws from a generator which goes on where the last pass left it.</summary>
    private static IOperation? Drawing(IOperation code) => code.Descendants().OfType<IInvocationOperation>().FirstOrDefault(call => IsDraw(call) && (call.Instance is null || IsOutside(call.Instance, code) || IsNew(call.Instance)));

    /// <summary>Whether a call takes random numbers from <c>Random</c>.</summary>
    internal static bool IsDraw(IOperation operation) => operation is IInvocationOperation { TargetMethod: { Name: "Next" or "NextDouble" or "NextSingle" or "NextInt64", ContainingType: { Name: nameof(Random), ContainingNamespace.Name: nameof(System) } } };

    /// <summary>Random.Shared, or a generator without seed made for this one number.</summary>
    private static bool IsNew(IOperation generator) => generator is IPropertyReferenceOperation { Instance: null } or IObjectCreationOperation { Arguments.IsEmpty: true };

    private static bool IsConsumed(ITypeSymbol type)
    {
        for (var declared = type; declared is not null; declared = declared.BaseType)
        {
            if (declared is { Name: "TextReader" or "BinaryReader" or "Stream", ContainingNamespace.Name: "IO" } or { Name: "DbDataReader", ContainingNamespace.Name: "Common" }
                or { Name: "Queue" or "Stack" or "ConcurrentQueue" or "ConcurrentStack" or "BlockingCollection", ContainingNamespace.Name: "Generic" or "Concurrent" })
            {
                return true;
            }
        }

        return type is { Name: "IDataReader", ContainingNamespace.Name: "Data" };
    }

    private static bool IsOutside(IOperation source, IOperation whole) => source switch
    {
        ILocalReferenceOperation { Local: var local } => !local.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == whole.Syntax.SyntaxTree && whole.Syntax.Span.Contains(reference.Span)),
        IParameterReferenceOperation or IFieldReferenceOperation => true,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } => true,
        _ => false,
    };
}
