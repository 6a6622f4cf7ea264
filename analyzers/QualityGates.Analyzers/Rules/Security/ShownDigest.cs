using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Security;

/// <summary>
/// Whether a digest is only shown: written to the console, a log or a file, itself or as a text, here or by who calls the method that gives it back. Where it
/// may be compared, or goes where it cannot be followed, it is not.
/// </summary>
internal sealed class ShownDigest(LineageModel lineage, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 12;
    private const int MostCallers = 20;

    internal bool Is(IOperation digest) => Is(digest, 0);

    private bool Is(IOperation value, int depth)
    {
        if (depth > MaximumDepth)
        {
            return false;
        }

        switch (value.Parent)
        {
            case IConversionOperation or IParenthesizedOperation or IAwaitOperation or IInterpolationOperation or IInterpolatedStringOperation or IPropertyReferenceOperation { Property: { Name: "Result", ContainingType.Name: "Task" or "ValueTask" } } or IArrayInitializerOperation or IArrayCreationOperation or ICollectionExpressionOperation:
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String }:
                return Is(value.Parent, depth + 1);

            case IArgumentOperation { Parent: IInvocationOperation call }:
                return IsOutput(call.TargetMethod) || (IsConversion(call.TargetMethod) && Is(call, depth + 1));

            case IInvocationOperation call when call.Instance == value:
                return IsConversion(call.TargetMethod) && Is(call, depth + 1);

            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                return IsVariable(local, depth);

            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Parent: IExpressionStatementOperation } assignment when assignment.Value == value:
                return IsVariable(local, depth);

            case IExpressionStatementOperation:
                return true;

            case ITupleOperation tuple:
                return IsElement(tuple, tuple.Elements.IndexOf(value), depth);

            case IReturnOperation @return:
                return IsAtCallers(@return, item: -1, depth);

            default:
                return false;
        }
    }

    private bool IsVariable(ILocalSymbol local, int depth) => lineage.References.Of(local, cancellationToken).Reads.All(read => Is(read, depth + 1));

    /// <summary>The element of a tuple that is given back.</summary>
    private bool IsElement(ITupleOperation tuple, int item, int depth)
    {
        var whole = Operations.Outermost(tuple);

        return whole.Parent is IReturnOperation @return && IsAtCallers(@return, item, depth);
    }

    private bool IsAtCallers(IReturnOperation @return, int item, int depth)
    {
        if (lineage.References.Around(@return.Syntax, cancellationToken) is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method)
        {
            return false;
        }

        var reads = References.NamesOf(method.OriginalDefinition).SelectMany(name => lineage.References.Of(name.OriginalDefinition, cancellationToken).Reads).Take(MostCallers).ToList();
        return reads.Count is > 0 and < MostCallers && reads.TrueForAll(read => read is IInvocationOperation && (item < 0 ? Is(read, depth + 1) : IsItem(read, item, depth + 1)));
    }

    /// <summary>What a caller does with one element of the tuple that it is given: <c>var (path, digest) = Fetch()</c>, <c>fetched.Digest</c>.</summary>
    private bool IsItem(IOperation call, int item, int depth)
    {
        var whole = call;
        while (whole.Parent is IConversionOperation or IAwaitOperation or IParenthesizedOperation or IPropertyReferenceOperation { Property: { Name: "Result", ContainingType.Name: "Task" or "ValueTask" } })
        {
            whole = whole.Parent;
        }

        switch (whole.Parent)
        {
            case IDeconstructionAssignmentOperation { Target: var target } assignment when assignment.Value == whole:
                var taken = target is IDeclarationExpressionOperation { Expression: ITupleOperation declared } ? declared : target as ITupleOperation;
                return taken?.Elements[item] switch
                {
                    IDiscardOperation => true,
                    ILocalReferenceOperation { Local: var local } => IsVariable(local, depth),
                    IDeclarationExpressionOperation { Expression: ILocalReferenceOperation { Local: var local } } => IsVariable(local, depth),
                    _ => false,
                };

            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { Type: INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } } local } }:
                return lineage.References.Of(local, cancellationToken).Reads.All(read => read.Parent is IFieldReferenceOperation { Field: var field } member
                    && (elements.IndexOf(field) != item && !SymbolEqualityComparer.Default.Equals(field.CorrespondingTupleField, elements[item].CorrespondingTupleField) || Is(member, depth + 1)));

            default:
                return false;
        }
    }

    private bool IsOutput(IMethodSymbol method) =>
        lineage.Apis.Find(method, ApiRole.Print) is not null
        || (method is { DeclaringSyntaxReferences.IsEmpty: true } && (method.ReturnsVoid || method.ReturnType.Name is "Task" or "ValueTask" && method.ReturnType is INamedTypeSymbol { TypeArguments.IsEmpty: true })
            && (method.Name.StartsWith("Log", StringComparison.Ordinal) || method.Name.StartsWith("Write", StringComparison.Ordinal) || method.Name.StartsWith("Append", StringComparison.Ordinal)
                || method.Name is "Information" or "Debug" or "Info" or "Trace" or "Verbose" or "Warn" or "Warning"));

    /// <summary>Code of others that makes a text or array of it; what answers yes or no compares.</summary>
    private static bool IsConversion(IMethodSymbol method) =>
        method is { DeclaringSyntaxReferences.IsEmpty: true, ReturnType.SpecialType: not (SpecialType.System_Boolean or SpecialType.System_Int32) } && !method.ReturnsVoid;
}
