using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>
/// How many folders up an expression goes: by <c>..</c> in texts, wherever it begins, and by members that give the folder above, if it begins
/// where the program is.
/// </summary>
/// <param name="Written">The <c>..</c> in texts.</param>
/// <param name="Members">The members that give the folder above.</param>
/// <param name="IsFromProgram">Whether it begins at a place that the program was told by the system.</param>
/// <param name="IsFile">Whether it is a file so far: the folder it is in is no step up.</param>
internal readonly record struct Climb(int Written, int Members, bool IsFromProgram, bool IsFile)
{
    private const int MaximumDepth = 12;

    /// <summary>The folders that are climbed for certain.</summary>
    internal int Folders => Written + (IsFromProgram ? Members : 0);

    internal static Climb Of(IOperation expression, ApiModel apis, References references, CancellationToken cancellationToken) =>
        Of(expression, apis, references, throughVariables: true, 0, cancellationToken);

    /// <summary>The same, without what variables that it uses have climbed already; begins where they do.</summary>
    internal static Climb WithoutVariables(IOperation expression, ApiModel apis, References references, CancellationToken cancellationToken) =>
        Of(expression, apis, references, throughVariables: false, 0, cancellationToken);

    /// <summary>The whole expression around a step: as long as it goes further up, or only says the same in another form.</summary>
    internal static IOperation Around(IOperation step, ApiModel apis)
    {
        var whole = step;
        for (var at = step.Parent; at is not null; at = at.Parent)
        {
            switch (at)
            {
                case IConversionOperation or IArgumentOperation or IParenthesizedOperation or IArrayInitializerOperation or IArrayCreationOperation or ICollectionExpressionOperation:
                    continue;
                case IConditionalAccessOperation access:
                    whole = access;
                    continue;
                case IInvocationOperation or IPropertyReferenceOperation or IObjectCreationOperation when PathFact(at, apis) is { } fact:
                    if (fact["walks"] is not null || at is IPropertyReferenceOperation || TextsIn(at).Any(static text => PathText.WalksUp(text) > 0))
                    {
                        whole = at;
                    }

                    continue;
            }

            break;
        }

        return whole;
    }

    /// <summary>The path role of a call, creation or property.</summary>
    internal static ApiFact? PathFact(IOperation operation, ApiModel apis) => MemberOf(operation) is { } member ? apis.Find(member, ApiRole.Path) : null;

    /// <summary>The texts that are arguments of a call.</summary>
    internal static IEnumerable<string> TextsIn(IOperation call) => ArgumentsOf(call).Select(static value => value.ConstantValue.Value as string).Where(static text => text is not null)!;

    private static Climb Of(IOperation? expression, ApiModel apis, References references, bool throughVariables, int depth, CancellationToken cancellationToken)
    {
        if (expression is null || depth > MaximumDepth)
        {
            return default;
        }

        Climb Inner(IOperation? next) => Of(next, apis, references, throughVariables, depth + 1, cancellationToken);
        switch (expression)
        {
            case { ConstantValue: { HasValue: true, Value: string text } }:
                return new Climb(PathText.WalksUp(text), 0, false, false);
            case IConversionOperation conversion:
                return Inner(conversion.Operand);
            case IConditionalAccessOperation access:
                return Inner(access.WhenNotNull);
            case IConditionalAccessInstanceOperation instance:
                return Inner(Operations.Accessed(instance));
            case ICoalesceOperation choice:
                return Inner(choice.Value);
            case ILocalReferenceOperation { Local: var local }:
                return Inner(ValueAt(expression.Syntax, local, references, cancellationToken)) is var held && throughVariables ? held : held with { Written = 0, Members = 0 };
            case IFieldReferenceOperation { Field: { IsStatic: true } or { IsReadOnly: true } } or IPropertyReferenceOperation { Property: { DeclaringSyntaxReferences.IsEmpty: false, SetMethod: null } }
                when depth < MaximumDepth / 2:
                return Inner(OnlyValue(((IMemberReferenceOperation)expression).Member, references, cancellationToken)) is var kept && throughVariables ? kept : kept with { Written = 0, Members = 0 };
        }

        if (PathFact(expression, apis) is not { } fact)
        {
            return default;
        }

        if (fact["base"] is { } begin)
        {
            return new Climb(0, 0, IsFromProgram: true, IsFile: begin == "file");
        }

        var arguments = ArgumentsOf(expression).ToList();
        var first = Inner(InstanceOf(expression) is { } on && fact.Parts.Any(static part => part.IsInstance) ? on : arguments.FirstOrDefault());
        var written = arguments.Skip(InstanceOf(expression) is null ? 1 : 0).Sum(static value => value.ConstantValue.Value is string text ? PathText.WalksUp(text) : 0);
        return fact["walks"] is null ? first with { Written = first.Written + written }
            : first.IsFile ? first with { IsFile = false }
            : first with { Members = first.Members + 1 };
    }

    /// <summary>What a variable holds at a place, where it is only written by statements in a row: <c>folder = Path.Combine(folder, "..");</c></summary>
    private static IOperation? ValueAt(SyntaxNode place, ILocalSymbol local, References references, CancellationToken cancellationToken)
    {
        var writes = references.Of(local, cancellationToken).Writes;
        if (writes.IsEmpty)
        {
            return OnlyValue(local, references, cancellationToken);
        }

        if (place.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: { } first } || RowOf(first.FirstAncestorOrSelf<StatementSyntax>()) != RowOf(statement)
            || writes.Any(write => write.Syntax.FirstAncestorOrSelf<StatementSyntax>() is not ExpressionStatementSyntax written || RowOf(written) != RowOf(statement)))
        {
            return null;
        }

        return writes.Where(write => write.Syntax.SpanStart < statement.SpanStart).OrderBy(static write => write.Syntax.SpanStart).LastOrDefault() ?? references.OperationOf(first, cancellationToken);
    }

    private static SyntaxNode? RowOf(StatementSyntax? statement) => statement?.Parent is GlobalStatementSyntax top ? top.Parent : statement?.Parent;

    /// <summary>The one value of a variable; null when it has several.</summary>
    private static IOperation? OnlyValue(ISymbol variable, References references, CancellationToken cancellationToken) =>
        references.Of(variable, cancellationToken).Writes.IsEmpty && variable.DeclaringSyntaxReferences.Length == 1 && References.ValueIn(variable.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken)) is { } value
            ? references.OperationOf(value, cancellationToken)
            : null;

    private static ISymbol? MemberOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        IPropertyReferenceOperation property => property.Property,
        _ => null,
    };

    private static IOperation? InstanceOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.Instance,
        IPropertyReferenceOperation property => property.Instance,
        _ => null,
    };

    /// <summary>The arguments in the order of the parameters; the elements of an array written or implied there.</summary>
    private static IEnumerable<IOperation> ArgumentsOf(IOperation call) => Operations.ArgumentsOf(call).OrderBy(static argument => argument.Parameter?.Ordinal).SelectMany(static argument => Elements(argument.Value));

    private static IEnumerable<IOperation> Elements(IOperation argument) => argument switch
    {
        IConversionOperation conversion => Elements(conversion.Operand),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        ICollectionExpressionOperation collection => collection.Elements,
        _ => [argument],
    };
}
