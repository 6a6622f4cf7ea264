using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// Which rows a network is run on are a test part. Where a library divided them it is known; where the program did, what it calls them has to say so,
/// and that the network learned from others.
/// </summary>
internal static class TestPart
{
    private const int MaximumDepth = 100;

    /// <summary>Whether the rows of a run are a test part, known or called so.</summary>
    /// <param name="method">The method the run is seen from.</param>
    /// <param name="run">The network is run on rows.</param>
    /// <param name="trained">What a gradient is taken of.</param>
    internal static bool Is(MethodLineage method, MadeValue run, HashSet<Value> trained) =>
        IsKnown(run["rows"]) || IsRest(method, run, trained) || IsCalled(method, run, trained);

    /// <summary>Whether rows are of the test part of a division, of a data set that comes divided, or given under that name.</summary>
    internal static bool IsKnown(Value rows) => OriginOf(rows).Origin switch
    {
        PartValue => true,
        InputValue { Symbol: IParameterSymbol { Name: var name } } => SaysTest(name),
        MemberValue { Member.Name: var name } => SaysTest(name),
        MadeValue { Role: ApiRole.Source } source => source["split"] is ConstantValue { Constant: false or "test" },
        _ => false,
    };

    /// <summary>
    /// Whether the rows are called a test part, and are what is left of all rows where the network learned from the others; a third part, or other
    /// rows that a network is run on, may be there to measure the winner.
    /// </summary>
    internal static bool IsRest(MethodLineage method, MadeValue run, HashSet<Value> trained) => IsRest(method, run, trained, IsCalledTest);

    /// <summary>
    /// Whether the rows are what is left of all that are read or made here where the network learned from the others, and nothing says that they are
    /// there for choosing. Rows that a method is given may be a training part, and a test part be left with its caller: that they are for the test, they have to be called then.
    /// </summary>
    internal static bool IsAllThatIsLeft(MethodLineage method, MadeValue run, HashSet<Value> trained) =>
        IsRest(method, run, trained, (place, part) => IsCalledTest(place, part) || (IsMade(OriginOf(run["rows"]).Origin) && !NamesAt(place, part).Any(SaysChoosing)));

    private static bool IsRest(MethodLineage method, MadeValue run, HashSet<Value> trained, Func<SyntaxNode, RowStep, bool> isCalled)
    {
        var learned = LearnedFrom(run, trained);
        return learned.Count > 0 && CutOf(method, run["rows"]) is { } part
            && isCalled(run.Site.Node, part)
            && learned.TrueForAll(step => CutOf(method, step["rows"]) is { } other && (part.From is NothingValue ? Intervals.IsSame(part.To, other.From) : Intervals.IsSame(part.From, other.To)) && method.Rows.Relate(step["rows"], run["rows"]) == RowRelation.Disjoint)
            && method.Events.All(item => item.Value is not MadeValue { Role: ApiRole.Transform } other || trained.Contains(other) || method.Rows.Relate(other["rows"], run["rows"]) == RowRelation.Same);
    }

    /// <summary>
    /// Whether the rows are put into a variable that is called a test part where they are made, <c>var test = new Signs("Test.csv")</c>, and the network
    /// learned from others; no third rows may be there that it is run on.
    /// </summary>
    private static bool IsCalled(MethodLineage method, MadeValue run, HashSet<Value> trained)
    {
        var (origin, isCalledTest) = OriginOf(run["rows"]);
        if (!isCalledTest || !IsMade(origin))
        {
            return false;
        }

        var learned = LearnedFrom(run, trained);
        return learned.Count > 0
            && learned.TrueForAll(step => OriginOf(step["rows"]) is (var other, false) && IsMade(other) && other != origin)
            && method.Events.All(item => item.Value is not MadeValue { Role: ApiRole.Transform } other || trained.Contains(other) || OriginOf(other["rows"]).Origin == origin);
    }

    private static bool IsMade(Value origin) => origin is CreatedValue or OpaqueValue or MadeValue { Role: ApiRole.Source };

    /// <summary>The runs of the same network that a gradient is taken of.</summary>
    private static List<MadeValue> LearnedFrom(MadeValue run, HashSet<Value> trained) =>
        [.. trained.OfType<MadeValue>().Where(step => step.Role == ApiRole.Transform && ReferenceEquals(step["model"], run["model"]))];

    /// <summary>Where rows come from, or the test part of a division on the way there; and whether one of the variables they were put into says that they are for the test.</summary>
    private static (Value Origin, bool IsCalledTest) OriginOf(Value rows)
    {
        var isCalledTest = false;
        for (var depth = 0; depth < MaximumDepth; depth++)
        {
            isCalledTest |= rows is MadeValue or CreatedValue or OpaqueValue && IsPutIntoTest(Places.Of(rows));
            switch (rows)
            {
                case PartValue { Name: not ("test" or "holdout") } part:
                    rows = part.Of;
                    break;
                case MadeValue { Role: ApiRole.Same or ApiRole.Select } made:
                    rows = made["of"];
                    break;
                case MadeValue { Role: ApiRole.Map or ApiRole.Subset or ApiRole.Transform } made:
                    rows = made["rows"];
                    break;
                default:
                    return (rows, isCalledTest);
            }
        }

        return (UnknownValue.Instance, false);
    }

    /// <summary>Whether what is made at a place is the value a variable begins with that is called so, here or where a called method gives it back.</summary>
    private static bool IsPutIntoTest(Site? place)
    {
        for (var step = place; step is not null; step = step.Inner)
        {
            if (VariableOf(step.Node) is { } name && SaysTest(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The local, field or property that is given what is made.</summary>
    private static string? VariableOf(SyntaxNode made)
    {
        var value = made;
        while (value.Parent is ParenthesizedExpressionSyntax or AwaitExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment when assignment.Right == value => name.Identifier.ValueText,
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name: var member } } assignment when assignment.Right == value => member.Identifier.ValueText,
            ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: var targets } } tuple } argument => NameAt(targets, tuple.Arguments.IndexOf(argument)),
            _ => null,
        };
    }

    /// <summary><c>var (train, test) = (…, …)</c></summary>
    private static string? NameAt(ExpressionSyntax targets, int index) => targets switch
    {
        DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax { Variables: var variables } } when index < variables.Count => (variables[index] as SingleVariableDesignationSyntax)?.Identifier.ValueText,
        TupleExpressionSyntax { Arguments: var written } when index < written.Count => written[index].Expression switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText,
            DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax variable } => variable.Identifier.ValueText,
            _ => null,
        },
        _ => null,
    };

    /// <summary>The first or last rows of all; null where they were cut from a part, or rows are left on both sides.</summary>
    private static RowStep? CutOf(MethodLineage method, Value rows) =>
        method.Rows.PathsOf(rows) is { Length: 1 } paths && paths[0].Steps is { IsEmpty: false } steps && steps[steps.Length - 1] is { Kind: RowStepKind.Slice } last
        && steps.All(step => step == last || step.Kind == RowStepKind.Filter || IsHeadLeftOut(step)) && last.From is NothingValue != last.IsOpen ? last : null;

    /// <summary>Whether only the line is passed over that names the columns.</summary>
    private static bool IsHeadLeftOut(RowStep step) => step is { Kind: RowStepKind.Slice, From: ConstantValue from, To: NothingValue } && Arithmetic.Number(from.Constant) is <= 1d;

    /// <summary>Whether the code says of rows that they are for the test: where they are cut, or where the network is run on them.</summary>
    private static bool IsCalledTest(SyntaxNode run, RowStep part) => NamesAt(run, part).Any(SaysTest);

    /// <summary>The names in the call that runs the network, and of the variable that the rows are put into where they are cut.</summary>
    private static IEnumerable<string> NamesAt(SyntaxNode run, RowStep part)
    {
        var names = run.DescendantNodes().OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.ValueText);
        return Places.Of(part.By)?.Innermost.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } variable ? names.Append(variable.Identifier.ValueText) : names;
    }

    /// <summary>Whether a name says that what it names is for the test.</summary>
    internal static bool SaysTest(string name) => name.EndsWith("Test", StringComparison.Ordinal) || name.TrimStart('_').StartsWith("test", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a name says that what it names is there for choosing: a validation part.</summary>
    internal static bool SaysChoosing(string name) =>
        name.IndexOf("valid", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("tuning", StringComparison.OrdinalIgnoreCase) >= 0
        || name.TrimStart('_').ToLowerInvariant() is "val" or "dev" or "valset" or "devset" or "valrows" or "devrows" or "valdata" or "devdata";
}
