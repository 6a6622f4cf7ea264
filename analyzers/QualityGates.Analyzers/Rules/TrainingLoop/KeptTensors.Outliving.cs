using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <content>What lives on when a scope or a pass has ended.</content>
internal sealed partial class KeptTensors
{
    /// <summary>The variable or member a reference is of, when it lives on after some operations and is read there, or, where that counts, by them when they run again.</summary>
    private ISymbol? OutlivingName(IOperation target, List<IOperation> covered, bool mayComeAgain = false)
    {
        var name = NameOf(target);
        var isOutside = name switch
        {
            ILocalSymbol local => local.DeclaringSyntaxReferences.All(reference => !Covers(covered, reference.GetSyntax(cancellationToken))),
            IParameterSymbol parameter => parameter.RefKind is not RefKind.None || target.Type?.SpecialType == SpecialType.None && !IsTensor(target),
            IFieldSymbol or IPropertySymbol => true,
            _ => false,
        };
        return isOutside
            && (name is IParameterSymbol || IsSeenOutside(name!) || lineage.References.Of(name!, cancellationToken).Reads.Any(read => !Covers(covered, read.Syntax)) || (mayComeAgain && IsReadAgain(name!, target, covered)))
            ? name
            : null;
    }

    /// <summary>Whether code that uses the program as a library can read a member.</summary>
    private bool IsSeenOutside(ISymbol name)
    {
        for (var declared = name; declared is not (null or INamespaceSymbol); declared = declared.ContainingSymbol)
        {
            if (declared.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }
        }

        return name is IFieldSymbol or IPropertySymbol && lineage.Compilation.GetEntryPoint(cancellationToken) is null;
    }

    /// <summary>Whether the operations read a variable before they write it, which is what they wrote the time before.</summary>
    private bool IsReadAgain(ISymbol name, IOperation target, List<IOperation> covered)
    {
        var uses = lineage.References.Of(name, cancellationToken);
        return (name is not ILocalSymbol local || (LoopAround(target) is { } loop && !IsLocalOf(local, loop)))
            && uses.Writes.All(written => written.Syntax.SpanStart >= target.Syntax.SpanStart || !Covers(covered, written.Syntax))
            && uses.Reads.Any(read => read.Syntax.SpanStart < target.Syntax.SpanStart && Covers(covered, read.Syntax) && Operations.Outermost(read).Parent is IArgumentOperation or IBinaryOperation { OperatorMethod: not null } or ITupleOperation);
    }

    /// <summary>Whether the object of a member lives on after some operations: one that is made among them and only given to a call is gone with them.</summary>
    private bool IsOfOutlivingObject(IOperation target, List<IOperation> covered)
    {
        switch (Operations.Unconverted(target))
        {
            case IMemberReferenceOperation { Instance: ILocalReferenceOperation { Local: var local } owner }:
                return OutlivingName(owner, covered) is not null || IsReturned(local);
            case IMemberReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } owner }:
                var made = owner.Parent;
                while (made is not (null or IObjectCreationOperation))
                {
                    made = made.Parent;
                }

                return made is null || (Operations.Outermost(made).Parent switch
                {
                    IReturnOperation => true,
                    ISimpleAssignmentOperation kept => OutlivingName(kept.Target, covered) is not null,
                    IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => IsReturned(local),
                    IArgumentOperation { Parent: IInvocationOperation { Instance: { } collection } call } => lineage.Apis.Find(call.TargetMethod, ApiRole.Add) is not null && OutlivingName(collection, covered) is not null,
                    _ => false,
                });
            default:
                return true;
        }

        bool IsReturned(ILocalSymbol local) => lineage.References.Of(local, cancellationToken).Reads.Any(static read => Operations.Outermost(read).Parent is IReturnOperation);
    }

    private static bool Covers(List<IOperation> covered, SyntaxNode place) =>
        covered.Any(operation => operation.Syntax.SyntaxTree == place.SyntaxTree && operation.Syntax.Span.Contains(place.Span));
}
