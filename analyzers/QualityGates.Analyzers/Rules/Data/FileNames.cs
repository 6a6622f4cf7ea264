using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>How the names of the files end that an expression may stand for: by its text, the variable it names, or what callers give.</summary>
/// <param name="references">Where variables are written and methods called.</param>
/// <param name="calls">The calls that led to the expression, where these are known: what others give does not matter then.</param>
/// <param name="cancellationToken">Ends it.</param>
internal sealed class FileNames(References references, IReadOnlyList<IOperation> calls, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 8;
    private const int MostCallers = 20;

    private readonly List<string> _names = [];

    /// <summary>The texts that end the names which are known; empty where none is.</summary>
    internal static IReadOnlyList<string> Of(IOperation expression, IReadOnlyList<IOperation> calls, References references, CancellationToken cancellationToken)
    {
        var names = new FileNames(references, calls, cancellationToken);
        names.Read(expression, 0);
        return names._names;
    }

    private void Read(IOperation? expression, int depth)
    {
        if (expression is null || depth > MaximumDepth || _names.Count > MostCallers)
        {
            return;
        }

        switch (expression)
        {
            case { ConstantValue: { HasValue: true, Value: string text } }:
                _names.Add(text);
                break;
            case IConversionOperation conversion:
                Read(conversion.Operand, depth);
                break;
            case IConditionalOperation choice:
                Read(choice.WhenTrue, depth + 1);
                Read(choice.WhenFalse, depth + 1);
                break;
            case ICoalesceOperation choice:
                Read(choice.Value, depth + 1);
                Read(choice.WhenNull, depth + 1);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                Read(sum.RightOperand, depth + 1);
                break;
            case IInterpolatedStringOperation { Parts.Length: > 0 } text when text.Parts[text.Parts.Length - 1] is IInterpolatedStringTextOperation { Text: var last }:
                Read(last, depth + 1);
                break;
            case IArrayCreationOperation { Initializer: { } initializer }:
                foreach (var element in initializer.ElementValues)
                {
                    Read(element, depth + 1);
                }

                break;
            case ICollectionExpressionOperation collection:
                foreach (var element in collection.Elements)
                {
                    Read(element, depth + 1);
                }

                break;

            // Path.Combine(folder, "churn.csv"), GetPath("churn.csv"), new MultiFileSource("churn.csv"): the name comes last.
            case IInvocationOperation { Arguments: { Length: > 0 } arguments }:
                Read(LastOf(arguments[arguments.Length - 1].Value), depth + 1);
                break;
            case IObjectCreationOperation { Arguments: { Length: > 0 } arguments }:
                Read(arguments[0].Value, depth + 1);
                break;
            case ILocalReferenceOperation { Local: var local }:
                ReadWritten(local, depth);
                break;
            case IFieldReferenceOperation { Field: var field }:
                ReadWritten(field.OriginalDefinition, depth);
                break;
            case IPropertyReferenceOperation { Property: { IsIndexer: false } property }:
                ReadWritten(property.OriginalDefinition, depth);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                ReadGiven(parameter, depth);
                break;
        }
    }

    private static IOperation LastOf(IOperation argument) => argument switch
    {
        IConversionOperation conversion => LastOf(conversion.Operand),
        IArrayCreationOperation { Initializer.ElementValues: { Length: > 0 } elements } => elements[elements.Length - 1],
        ICollectionExpressionOperation { Elements: { Length: > 0 } elements } => elements[elements.Length - 1],
        _ => argument,
    };

    private void ReadWritten(ISymbol variable, int depth)
    {
        foreach (var declaration in variable.DeclaringSyntaxReferences)
        {
            var value = References.ValueIn(declaration.GetSyntax(cancellationToken));
            Read(value is null ? null : references.OperationOf(value, cancellationToken), depth + 1);
        }

        foreach (var written in references.Of(variable, cancellationToken).Writes)
        {
            Read(written, depth + 1);
        }
    }

    private void ReadGiven(IParameterSymbol parameter, int depth)
    {
        var called = calls.Where(call => ExtensionBlocks.IsGivenTo(Operations.MethodOf(call), parameter)).ToList();
        foreach (var use in called.Count > 0 ? called : references.UsesOf(parameter.OriginalDefinition, cancellationToken).Take(MostCallers))
        {
            Read(Operations.GivenFor(parameter, use), depth + 1);
        }
    }
}
