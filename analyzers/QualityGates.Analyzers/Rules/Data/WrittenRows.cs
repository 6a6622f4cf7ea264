using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>Rows the program makes itself: what it writes into their properties.</summary>
internal static class WrittenRows
{
    private const int MaximumDepth = 20;

    /// <summary>Whether every value the program writes to the property of a column was read or written out, and nowhere computed: then nobody scaled it.</summary>
    internal static bool AreAsRead(string column, RowSchema schema, LineageModel model, CancellationToken cancellationToken)
    {
        for (var type = schema.RowType; type is { SpecialType: SpecialType.None, IsAnonymousType: false }; type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false } && RowSchema.NameOf(member, model.Apis) == column)
                {
                    var writes = model.References.Of(member.OriginalDefinition, cancellationToken).Writes;
                    return !writes.IsEmpty && writes.All(static value => value.Parent is not ICompoundAssignmentOperation && IsAsRead(value, 0));
                }
            }
        }

        return false;
    }

    private static bool IsAsRead(IOperation value, int depth) => depth < MaximumDepth && value switch
    {
        ILiteralOperation => true,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus, Operand: ILiteralOperation } => true,
        IConversionOperation conversion => IsAsRead(conversion.Operand, depth + 1),
        IParenthesizedOperation parenthesized => IsAsRead(parenthesized.Operand, depth + 1),
        IInvocationOperation call => IsReading(call.TargetMethod),
        ILocalReferenceOperation { Local: var local } => DeclaredAs(local, value) is { } declared && IsAsRead(declared, depth + 1),
        _ => false,
    };

    /// <summary>Parsing, converting, reading a field of a database or stream: not a computation.</summary>
    private static bool IsReading(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.IsEmpty
        && (method.Name.StartsWith("Parse", StringComparison.Ordinal) || method.Name.StartsWith("Get", StringComparison.Ordinal) || method.Name.StartsWith("To", StringComparison.Ordinal) || method.Name.StartsWith("Read", StringComparison.Ordinal))
        && method.ContainingNamespace?.ToDisplayString() is "System" or "System.Data" or "System.Data.Common" or "System.IO" or "System.Text.Json" && method.ContainingType.Name is not ("Math" or "MathF" or "Random");

    private static IOperation? DeclaredAs(ILocalSymbol local, IOperation use) =>
        local.DeclaringSyntaxReferences.Length == 1
        && use.SemanticModel?.GetOperation(local.DeclaringSyntaxReferences[0].GetSyntax()) is IVariableDeclaratorOperation { Initializer.Value: var value }
            ? value
            : null;
}
