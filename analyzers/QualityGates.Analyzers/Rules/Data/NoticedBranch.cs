using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>Whether the branch that is taken for a missing row does more than leave the row out.</summary>
internal sealed class NoticedBranch(LineageModel lineage, CancellationToken cancellationToken)
{
    private const int MostSteps = 3;

    // Added to a collection of this name, a row is kept apart and not left out.
    private static readonly string[] ErrorWords = ["error", "bad", "invalid", "skip", "reject", "fail", "problem", "issue"];

    private static readonly HashSet<string> Collecting = new(StringComparer.Ordinal) { "Add", "Append", "Enqueue", "Push", "Remove", "RemoveAt", "RemoveAll", "Clear" };

    /// <param name="condition">What is asked about a row.</param>
    /// <param name="whenMissing">The answer where it is missing; null where either may be it.</param>
    /// <param name="goOn">Is given what a branch gives back instead: who gets that may notice.</param>
    internal bool IsNoticed(IOperation condition, bool? whenMissing, Action<IOperation> goOn) => IsNoticed(condition, whenMissing, goOn, MostSteps);

    /// <summary>Whether code throws, counts, writes or calls something, or gives back what says that something is wrong.</summary>
    internal bool Notes(IOperation code) => code.DescendantsAndSelf().Any(part => IsNote(part) || (part is IInvocationOperation call && !IsStatement(call) && IsNotedBy(call)));

    /// <summary>Whether a method of the program that gives something back instead takes note of it.</summary>
    private bool IsNotedBy(IInvocationOperation call) => lineage.BodiesOf(call.TargetMethod, cancellationToken).SelectMany(static body => body.DeclaringSyntaxReferences)
        .Select(declared => lineage.References.OperationOf(declared.GetSyntax(cancellationToken), cancellationToken))
        .Any(static body => body is not null && body.DescendantsAndSelf().Any(static part => part is not IReturnOperation && IsNote(part)));

    private bool IsNoticed(IOperation condition, bool? whenMissing, Action<IOperation> goOn, int steps)
    {
        if (steps == 0)
        {
            return false;
        }

        var asked = Operations.Outermost(condition);
        switch (asked.Parent)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return IsNoticed(not, !whenMissing, goOn, steps);
            case IBinaryOperation both:
                return IsNoticed(both, whenMissing, goOn, steps);
            case IConditionalOperation choice when choice.Condition == asked:
                return IsNoticedBy(choice, whenMissing, goOn);
            case ICompoundAssignmentOperation:
            case IInterpolationOperation:
                return true;
            case IArgumentOperation:
                return true; // Whoever is told that it is missing.
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                return AreNoticed(local, whenMissing, goOn, steps);
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } }:
                return AreNoticed(local, whenMissing, goOn, steps);
            case IReturnOperation answer:
                return IsNoticedBy(answer, whenMissing, goOn, steps);
            default:
                return false;
        }
    }

    private bool AreNoticed(ISymbol holder, bool? whenMissing, Action<IOperation> goOn, int steps) =>
        lineage.References.Of(holder, cancellationToken).Reads.Any(read => IsNoticed(read, whenMissing, goOn, steps - 1));

    private bool IsNoticedBy(IConditionalOperation choice, bool? whenMissing, Action<IOperation> goOn)
    {
        List<IOperation> taken = [];
        if (whenMissing != false)
        {
            taken.Add(choice.WhenTrue);
        }

        if (whenMissing != true)
        {
            taken.AddRange(choice.WhenFalse is { } otherwise ? [otherwise] : Leaves(choice.WhenTrue) ? Following(choice) : []);
        }

        foreach (var given in taken.SelectMany(static code => code.DescendantsAndSelf()).OfType<IReturnOperation>())
        {
            if (given.ReturnedValue is { } value)
            {
                goOn(value);
            }
        }

        return taken.Any(Notes) || Operations.Outermost(choice).Parent is ICompoundAssignmentOperation;
    }

    /// <summary>The answer of a function, for each row: counted, asked for, or what rows are picked by; or that of a method that others ask.</summary>
    private bool IsNoticedBy(IReturnOperation answer, bool? whenMissing, Action<IOperation> goOn, int steps)
    {
        if (References.Enclosing(answer, cancellationToken) is not IMethodSymbol method)
        {
            return false;
        }

        if (method.MethodKind != MethodKind.AnonymousFunction)
        {
            return AreNoticed(method.OriginalDefinition, whenMissing, goOn, steps);
        }

        return Operations.LambdaAround(answer, method) is { } function && Hosting.CallGiven(function) is { } call && !IsStatement(call)
            && (whenMissing == true || (whenMissing == false && call.TargetMethod.Name is nameof(Enumerable.All) or nameof(Enumerable.GroupBy) or nameof(Enumerable.ToLookup)));
    }

    private static bool IsNote(IOperation part) => part switch
    {
        IThrowOperation => true,
        IIncrementOrDecrementOperation { Kind: OperationKind.Increment } => true,
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } => true,
        ISimpleAssignmentOperation { Value.ConstantValue: { HasValue: true, Value: true } } => true,
        IInvocationOperation call => IsStatement(call) && (!Collecting.Contains(call.TargetMethod.Name) || HoldsErrors(call.Instance)),
        IReturnOperation { ReturnedValue: { } result } => Says(Operations.Unconverted(result)),
        _ => false,
    };

    /// <summary>Whether what is given back says that something went wrong: an exit code, false, a failure that is made for it.</summary>
    private static bool Says(IOperation result) => result switch
    {
        { ConstantValue: { HasValue: true, Value: bool } } => true,
        { ConstantValue: { HasValue: true, Value: int code } } => code != 0,
        IInvocationOperation { Arguments.IsEmpty: false, TargetMethod.IsExtensionMethod: false } => true,
        _ => false,
    };

    private static bool IsStatement(IInvocationOperation call)
    {
        IOperation whole = call;
        while (whole.Parent is IConversionOperation or IParenthesizedOperation or IAwaitOperation or IConditionalAccessOperation)
        {
            whole = whole.Parent;
        }

        return whole.Parent is IExpressionStatementOperation;
    }

    private static bool HoldsErrors(IOperation? collection)
    {
        var name = collection is null ? "" : Operations.Unconverted(collection) switch
        {
            ILocalReferenceOperation { Local.Name: var local } => local,
            IParameterReferenceOperation { Parameter.Name: var parameter } => parameter,
            IMemberReferenceOperation { Member.Name: var member } => member,
            _ => "",
        };
        return ErrorWords.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>Whether what follows a branch is not reached from it.</summary>
    private static bool Leaves(IOperation branch) => branch switch
    {
        IBlockOperation { Operations: { Length: > 0 } steps } => Leaves(steps[steps.Length - 1]),
        IBranchOperation or IReturnOperation or IThrowOperation => true,
        _ => false,
    };

    private static IEnumerable<IOperation> Following(IOperation statement) =>
        statement.Parent is IBlockOperation { Operations: var all } ? all.Skip(all.IndexOf(statement) + 1) : [];
}
