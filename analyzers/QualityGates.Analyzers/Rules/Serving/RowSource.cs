using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Serving;

/// <summary>Where all rows of a data set come from, that are gone through one by one.</summary>
/// <param name="Kind">What they come out of.</param>
/// <param name="Place">What reads or holds them.</param>
/// <param name="Name">What it is called.</param>
internal sealed record RowSource(RowSourceKind Kind, IOperation Place, string Name)
{
    private const int MaximumSteps = 20;
    private const string ReadLine = nameof(TextReader.ReadLine);
    private const string ReadLineAsync = nameof(TextReader.ReadLineAsync);

    /// <summary>Null where the rows come from elsewhere, or are only some of them.</summary>
    /// <param name="rows">What a loop or query goes through.</param>
    /// <param name="repeat">The loop or query.</param>
    /// <param name="lineage">The program.</param>
    /// <param name="cancellationToken">Cancels.</param>
    internal static RowSource? Of(IOperation rows, IOperation repeat, LineageModel lineage, CancellationToken cancellationToken)
    {
        var isWithoutHeader = false;
        IInvocationOperation? entered = null;
        for (var step = 0; step < MaximumSteps; step++)
        {
            switch (rows)
            {
                case IConversionOperation conversion:
                    rows = conversion.Operand;
                    break;

                case IAwaitOperation awaited:
                    rows = awaited.Operation;
                    break;

                case ILocalReferenceOperation { Local: var local } when local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value }
                    && lineage.References.Of(local, cancellationToken).Writes.IsEmpty && lineage.References.OperationOf(value, cancellationToken) is { } initial:
                    if (initial is IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null } && FilledFrom(local, lineage, cancellationToken) is { } filled)
                    {
                        rows = filled;
                        break;
                    }

                    rows = initial;
                    break;

                case IInvocationOperation call when !isWithoutHeader && lineage.Apis.Find(call.TargetMethod, ApiRole.Same) is { } same && same.IndexOf("reuse") >= 0:
                    return new RowSource(RowSourceKind.View, call, call.TargetMethod.Name);

                case IInvocationOperation call when lineage.Apis.Find(call.TargetMethod, ApiRole.Source) is not null && IsLines(call.Type):
                    return new RowSource(RowSourceKind.File, call, call.TargetMethod.Name);

                case IInvocationOperation { TargetMethod.Name: ReadLine or ReadLineAsync, Instance: { } reader } call:
                    return IsOfFile(reader, lineage, 0, cancellationToken) ? new RowSource(RowSourceKind.File, call, call.TargetMethod.Name) : null;

                case IInvocationOperation { TargetMethod: { Name: "Skip", ContainingType.Name: "Enumerable" }, Arguments: { Length: 2 } given } when given[1].Value.ConstantValue is { HasValue: true, Value: 1 }:
                    isWithoutHeader = true;
                    rows = given[0].Value;
                    break;

                case IInvocationOperation { TargetMethod: { Name: "ToList" or "ToArray" or "AsEnumerable" or "Where" or "Select" or "OrderBy" or "OrderByDescending", ContainingType.Name: "Enumerable" }, Arguments: { IsEmpty: false } sources }:
                    rows = sources[0].Value;
                    break;

                // A method of the program that reads them, or goes through them and yields of each.
                case IInvocationOperation { TargetMethod: { IsAbstract: false, IsVirtual: false, DeclaringSyntaxReferences: { Length: 1 } declared } } call when GivenBackBy(declared[0].GetSyntax(cancellationToken), call.TargetMethod.IsAsync, lineage, cancellationToken) is { } returned:
                    entered = call;
                    rows = returned;
                    break;

                case IParameterReferenceOperation { Parameter: var parameter } when entered is not null && ExtensionBlocks.IsGivenTo(entered.TargetMethod, parameter):
                    if (Operations.GivenFor(parameter, entered) is not { } handed)
                    {
                        return null;
                    }

                    rows = handed;
                    entered = null;
                    break;

                case IParameterReferenceOperation { Parameter: var parameter } when !isWithoutHeader && IsBatch(parameter, lineage) && IsCollected(repeat):
                    return new RowSource(RowSourceKind.Given, rows, parameter.Name);

                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>
    /// What holds the line in a loop that reads one each time round, and the call that reads it: <c>while (reader.ReadLine() is { } line)</c>; where
    /// the body reads it until the reader is at its end, the reader itself.
    /// </summary>
    internal static (ISymbol Line, IOperation Read)? LineOf(IOperation condition, IOperation body)
    {
        foreach (var part in condition.DescendantsAndSelf())
        {
            switch (part)
            {
                case IIsPatternOperation { Value: var matched, Pattern: var pattern } when LineReadBy(matched) is { } read
                    && ((pattern as IRecursivePatternOperation)?.DeclaredSymbol ?? (pattern as IDeclarationPatternOperation)?.DeclaredSymbol) is { } line:
                    return (line, read);
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var line }, Value: var assigned } when LineReadBy(assigned) is { } read:
                    return (line, read);
                case IPropertyReferenceOperation { Property.Name: nameof(StreamReader.EndOfStream), Instance: ILocalReferenceOperation { Local: var reader } }
                    when body.Descendants().Select(LineReadBy).FirstOrDefault(read => read?.Instance is ILocalReferenceOperation { Local: var asked } && SymbolEqualityComparer.Default.Equals(asked, reader)) is { } read:
                    return (reader, read);
            }
        }

        return null;
    }

    private static IInvocationOperation? LineReadBy(IOperation value) => Operations.Unconverted(value) switch
    {
        IAwaitOperation awaited => LineReadBy(awaited.Operation),
        IInvocationOperation { TargetMethod: { Name: ReadLine or ReadLineAsync, ContainingType.Name: nameof(TextReader) or nameof(StreamReader) } } read => read,
        _ => null,
    };

    /// <summary>Whether a reader, or the stream it reads, is opened on a file by its path.</summary>
    private static bool IsOfFile(IOperation reader, LineageModel lineage, int depth, CancellationToken cancellationToken) => depth < MaximumSteps && Operations.Unconverted(reader) switch
    {
        ILocalReferenceOperation { Local: var local } => lineage.References.InitialOf(local, cancellationToken) is { } initial && IsOfFile(initial, lineage, depth + 1, cancellationToken),
        { } made when Operations.MethodOf(made) is { } member && lineage.Apis.Find(member) is { } api =>
            api.As(ApiRole.Source) is not null || (api.As(ApiRole.Same) is { } same && EventSubjects.Operand(made, same, "of") is { } inner && IsOfFile(inner, lineage, depth + 1, cancellationToken)),
        _ => false,
    };

    /// <summary>What a method gives back that has one way out; of an iterator, what the loop goes through that it yields in, where that goes to the end.</summary>
    private static IOperation? GivenBackBy(SyntaxNode method, bool isAsync, LineageModel lineage, CancellationToken cancellationToken)
    {
        var returns = lineage.References.OperationOf(method, cancellationToken)?.Descendants().OfType<IReturnOperation>().Where(static one => !IsOfLambda(one) && one is not { Kind: OperationKind.YieldBreak, IsImplicit: true }).ToList() ?? [];
        if (returns.Count != 1 || returns[0].Kind != OperationKind.YieldReturn)
        {
            return returns.Count == 1 && !isAsync && returns[0].Kind == OperationKind.Return ? returns[0].ReturnedValue : null;
        }

        IOperation? around = returns[0];
        while (around is not (null or ILoopOperation))
        {
            around = around.Parent;
        }

        return around is IForEachLoopOperation loop && !loop.Body.Descendants().Any(static part => part is IBranchOperation { BranchKind: BranchKind.Break }) ? loop.Collection : null;
    }

    private static bool IsOfLambda(IOperation operation)
    {
        var around = operation.Parent;
        while (around is not (null or IAnonymousFunctionOperation))
        {
            around = around.Parent;
        }

        return around is not null;
    }

    private static bool IsLines(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } => true,
        INamedTypeSymbol { Name: "IEnumerable" or "IAsyncEnumerable", TypeArguments: { Length: 1 } held } => held[0].SpecialType == SpecialType.System_String,
        INamedTypeSymbol { Name: "Task", TypeArguments: { Length: 1 } awaited } => IsLines(awaited[0]),
        _ => false,
    };

    /// <summary>What the one loop goes through that adds an element to an empty list each time round.</summary>
    private static IOperation? FilledFrom(ILocalSymbol list, LineageModel lineage, CancellationToken cancellationToken)
    {
        IOperation? filled = null;
        foreach (var read in lineage.References.Of(list, cancellationToken).Reads)
        {
            if (read.Parent is not IInvocationOperation { TargetMethod.Name: "Add" } add || add.Instance != read)
            {
                continue;
            }

            IOperation? around = add;
            while (around is not (null or IForEachLoopOperation))
            {
                around = around.Parent;
            }

            if (filled is not null || around is not IForEachLoopOperation loop)
            {
                return null;
            }

            filled = loop.Collection;
        }

        return filled;
    }

    /// <summary>Whether a method is given a whole collection, and is not what answers a request.</summary>
    private static bool IsBatch(IParameterSymbol parameter, LineageModel lineage) =>
        parameter is { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method, Type: IArrayTypeSymbol or INamedTypeSymbol { Name: "List" or "IList" or "IReadOnlyList" or "ICollection" or "IReadOnlyCollection" or "IEnumerable" } }
        && !Hosting.Of(lineage).Answers(method);

    /// <summary>Whether the predictions of all of them are wanted together: put into an array or list, or given back.</summary>
    private static bool IsCollected(IOperation repeat) => repeat switch
    {
        ILoopOperation loop => loop.Body.Descendants().Any(static part => part is ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation } or IReturnOperation { Kind: OperationKind.YieldReturn }
            or IInvocationOperation { TargetMethod: { Name: "Add", DeclaringSyntaxReferences.IsEmpty: true }, Instance: not null })
            && !loop.Body.Descendants().Any(static part => part is IBranchOperation { BranchKind: BranchKind.Break } or IReturnOperation { Kind: OperationKind.Return }),
        IInvocationOperation { TargetMethod.Name: "Select" } query => query.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "ToList" or "ToArray" } } or IReturnOperation
            or IConversionOperation { Parent: IReturnOperation or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "ToList" or "ToArray" } } },
        _ => false,
    };
}

/// <summary>What rows come out of.</summary>
internal enum RowSourceKind
{
    View,
    File,
    Given,
}
