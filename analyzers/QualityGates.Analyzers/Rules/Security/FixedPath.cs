using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Security;

/// <summary>Whether the program alone says which file a path or stream is: constants, put together, below the folder of the program.</summary>
internal sealed class FixedPath(LineageModel lineage, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 8;
    private const int MostCallers = 50;

    internal bool Is(IOperation? source) => Is(source, 0);

    private bool Is(IOperation? source, int depth) => source switch
    {
        null => false,
        { ConstantValue.HasValue: true } => true,
        _ when depth > MaximumDepth => false,
        IConversionOperation conversion => Is(conversion.Operand, depth),
        IParenthesizedOperation parenthesized => Is(parenthesized.Operand, depth),
        IAwaitOperation awaited => Is(awaited.Operation, depth),
        IConditionalOperation choice => Is(choice.WhenTrue, depth + 1) && Is(choice.WhenFalse, depth + 1),
        ISwitchExpressionOperation choice => choice.Arms.All(arm => Is(arm.Value, depth + 1) || arm.Value is IConversionOperation { Operand: IThrowOperation } or IThrowOperation),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Is(sum.LeftOperand, depth + 1) && Is(sum.RightOperand, depth + 1),
        IInterpolatedStringOperation text => text.Parts.OfType<IInterpolationOperation>().All(part => Is(part.Expression, depth + 1)),
        IArrayCreationOperation { Initializer.ElementValues: var elements } => elements.All(element => Is(element, depth + 1)),
        IFieldReferenceOperation { Field: var field } => IsVariable(field, depth),
        IPropertyReferenceOperation { Property: var property } => lineage.Apis.Find(property, ApiRole.Path)?["base"] is "folder" or "file" || IsOwn(property, depth),
        ILocalReferenceOperation { Local: var local } => IsVariable(local, depth),
        IParameterReferenceOperation { Parameter: var parameter } => IsGiven(parameter, depth),
        IInvocationOperation call => IsPutTogether(call, depth),
        IObjectCreationOperation { Constructor: { DeclaringSyntaxReferences.IsEmpty: true } constructor, Arguments: var arguments } => arguments.FirstOrDefault(argument => IsPath(constructor, argument)) is { } path && Is(path.Value, depth + 1),
        _ => false,
    };

    private bool IsPath(IMethodSymbol member, IArgumentOperation argument) => argument.Parameter is { } parameter
        && lineage.Apis.Find(member) is { } api && ((api.As(ApiRole.File)?.Plays("path", parameter.OriginalDefinition) ?? false) || (api.As(ApiRole.Source)?.Plays("path", parameter.OriginalDefinition) ?? false));

    /// <summary>Files that are opened, and folders and names that are put together.</summary>
    private bool IsPutTogether(IInvocationOperation call, int depth)
    {
        if (!call.TargetMethod.DeclaringSyntaxReferences.IsEmpty)
        {
            return IsComputed(call.TargetMethod, depth);
        }

        if (lineage.Apis.Find(call.TargetMethod) is not { } api)
        {
            return false;
        }

        return api.As(ApiRole.Path) is { } path
            ? path["base"] is "folder" or "file" || (call.Arguments.All(argument => Is(argument.Value, depth + 1)) && (call.Instance is null || Is(call.Instance, depth + 1)))
            : call.Arguments.FirstOrDefault(argument => IsPath(call.TargetMethod, argument)) is { } file && Is(file.Value, depth + 1);
    }

    /// <summary>A property of the program: what it is computed of, in every type that may answer; one that is kept, where only its own object writes it.</summary>
    private bool IsOwn(IPropertySymbol property, int depth) => property.GetMethod is { } getter
        && IsComputed(getter, depth);

    /// <summary>Whether all that a call of a method of the program may run gives back fixed paths.</summary>
    private bool IsComputed(IMethodSymbol method, int depth)
    {
        var bodies = lineage.References.BodiesOf(method, cancellationToken).Where(static body => !body.IsAbstract && body.ContainingType.TypeKind != TypeKind.Interface).ToList();
        return bodies.Count > 0 && bodies.TrueForAll(body => lineage.References.ReturnedBy(body, cancellationToken).ToList() is { Count: > 0 } results && results.TrueForAll(result => result is not null && Is(result, depth + 1))
            || (body.AssociatedSymbol is IPropertySymbol { SetMethod: null or { DeclaredAccessibility: Accessibility.Private } } kept && IsVariable(kept, depth)));
    }

    private bool IsVariable(ISymbol variable, int depth)
    {
        var written = lineage.References.WritesOf(variable, cancellationToken).ToList();
        var initial = lineage.References.InitialOf(variable, cancellationToken);
        return (initial is not null || written.Count > 0) && (initial is null || Is(initial, depth + 1)) && written.TrueForAll(one => Is(one, depth + 1));
    }

    /// <summary>Whether all who call a method, and at least one does, give it a fixed path.</summary>
    private bool IsGiven(IParameterSymbol parameter, int depth)
    {
        if (parameter.ContainingSymbol is IMethodSymbol and not { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.Constructor })
        {
            return false;
        }

        var reads = (parameter.ContainingSymbol is IMethodSymbol method ? References.NamesOf(method.OriginalDefinition).SelectMany(name => lineage.References.Of(name.OriginalDefinition, cancellationToken).Reads)
            : lineage.References.UsesOf(parameter, cancellationToken)).Take(MostCallers).ToList();
        return reads.Count > 0 && reads.TrueForAll(read => Operations.GivenFor(parameter, read) is { } given && Is(given, depth + 1));
    }
}
