using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Lineage;

namespace QualityGates.Rules.Security;

/// <summary>A message that is taken out of a channel and that nothing in the project makes: whoever sends it is no part of the program.</summary>
internal static class QueuedMessage
{
    internal static bool Is(IOperation value, References references, CancellationToken cancellationToken) =>
        Operations.Unconverted(value) is ILocalReferenceOperation { Local: { Type: INamedTypeSymbol type } local }
        && local.DeclaringSyntaxReferences.Any(declared => IsTaken(declared.GetSyntax(cancellationToken), references, cancellationToken))
        && type.InstanceConstructors.All(made => !references.UsesOf(made, cancellationToken).Any());

    private static bool IsTaken(SyntaxNode declared, References references, CancellationToken cancellationToken) => declared switch
    {
        ForEachStatementSyntax { Expression: var all } => IsOfChannel(references.OperationOf(all, cancellationToken)), // reader.ReadAllAsync()
        SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax } given } => IsOfChannel((references.OperationOf(given, cancellationToken)?.Parent as IArgumentOperation)?.Parent), // TryRead(out var message)
        _ => IsOfChannel((references.OperationOf(declared, cancellationToken) as IVariableDeclaratorOperation)?.Initializer?.Value), // await reader.ReadAsync()
    };

    private static bool IsOfChannel(IOperation? call) => call switch
    {
        IConversionOperation conversion => IsOfChannel(conversion.Operand),
        IAwaitOperation awaited => IsOfChannel(awaited.Operation),
        IInvocationOperation { TargetMethod: { Name: "ConfigureAwait" or "WithCancellation" } } kept => IsOfChannel(kept.Instance ?? kept.Arguments.FirstOrDefault()?.Value),
        IInvocationOperation { TargetMethod.ContainingType: { Name: "ChannelReader", ContainingNamespace.Name: "Channels" } } => true,
        _ => false,
    };
}
