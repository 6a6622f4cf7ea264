using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>Random numbers that decide something about rows a model is made or judged with.</summary>
/// <param name="Draw">What drew them.</param>
/// <param name="Origin">What they were drawn from.</param>
/// <param name="Use">The fit, split or evaluation the rows reach.</param>
internal sealed record RandomDecision(MadeValue Draw, RandomOrigin Origin, MadeValue Use);

/// <summary>Finds what random numbers decide about rows: which there are, in which order, in which part, what is in them.</summary>
internal static class RandomRows
{
    private static readonly string[] DataParts = ["rows", "labels", "validation", "loss"];

    /// <summary>All such decisions in a method and what it calls, read once for all rules.</summary>
    internal static ImmutableArray<RandomDecision> In(MethodLineage method) => method.Read(static m => new StrongBox<ImmutableArray<RandomDecision>>([.. Read(m), .. OfFilled(m)])).Value;

    /// <summary>What other methods of an object decide about a collection that it keeps, <c>Divide(rows)</c> before <c>Train()</c>: they fill it, and this one uses it.</summary>
    private static IEnumerable<RandomDecision> OfFilled(MethodLineage method)
    {
        foreach (var use in method.Made.Where(IsUse))
        {
            foreach (var kept in DataParts.SelectMany(part => Terms.In(use[part], RandomReading.Below)).Distinct())
            {
                foreach (var filler in MemberOf(kept, method) is { } member ? method.Model.ReadersOf(member, CancellationToken.None) : [])
                {
                    if (SymbolEqualityComparer.Default.Equals(filler, method.Method) || method.Model.Read(filler, CancellationToken.None) is not { Events.IsEmpty: false } filling)
                    {
                        continue;
                    }

                    foreach (var (draw, origin) in Deciders(filling, [kept], filling.Events.Length - 1).SelectMany(decider => RandomReading.DrawsIn(decider, filling)))
                    {
                        yield return new RandomDecision(draw, origin, use);
                    }
                }
            }
        }
    }

    /// <summary>The field or property of the object that a collection is kept in.</summary>
    private static ISymbol? MemberOf(Value kept, MethodLineage method)
    {
        var member = kept switch
        {
            MemberValue { Of: InputValue { Symbol: ITypeSymbol }, Member: (IFieldSymbol or IPropertySymbol) and var own } => own,
            CreatedValue { Site: { Inner: null } made } when made.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is FieldDeclarationSyntax or PropertyDeclarationSyntax => method.Model.References.Around(made.Node, CancellationToken.None),
            _ => null,
        };
        return member is IFieldSymbol or IPropertySymbol && SymbolEqualityComparer.Default.Equals(member.ContainingType, method.Method.ContainingType) ? member : null;
    }

    private static IEnumerable<RandomDecision> Read(MethodLineage method)
    {
        if (!method.Events.Any(static item => item.Value.IsRandom))
        {
            yield break;
        }

        // Most rows are random by how they were divided, and that can be told from them alone.
        var mayBeDecided = method.Events.Any(static item => item.Value is MadeValue { Role: ApiRole.Rewrite } || (item.Value.IsRandom && MayDecide(item)));
        for (var i = 0; i < method.Events.Length; i++)
        {
            if (method.Events[i] is not { Kind: EventKind.Made, Value: MadeValue use } || !IsUse(use))
            {
                continue;
            }

            var data = DataParts.Select(part => use[part]).ToList();
            foreach (var decider in mayBeDecided ? WithDeciders(data, method, i) : data)
            {
                foreach (var (draw, origin) in RandomReading.DrawsIn(decider, method))
                {
                    yield return new RandomDecision(draw, origin, use);
                }
            }
        }
    }

    /// <summary>What was done to data before it is used, and the data, with what was written to the files it was loaded from.</summary>
    private static IEnumerable<Value> WithDeciders(List<Value> data, MethodLineage method, int use)
    {
        var terms = new HashSet<Value>(data.SelectMany(static rows => Terms.In(rows, RandomReading.Below)));
        foreach (var written in WrittenFor(terms, method, use))
        {
            data.Add(written);
            terms.UnionWith(Terms.In(written, RandomReading.Below));
        }

        return Deciders(method, terms, use).Concat(data);
    }

    /// <summary>What was written to the files that some of these terms were loaded from.</summary>
    private static List<Value> WrittenFor(HashSet<Value> terms, MethodLineage method, int use)
    {
        var paths = new HashSet<Value>(terms.OfType<MadeValue>().Where(static made => made.Role == ApiRole.Source).Select(static loaded => loaded["path"]).Where(static path => path is not (UnknownValue or NothingValue)));
        return paths.Count == 0 ? [] : [.. method.Events.Take(use).Select(static item => item.Value).OfType<MadeValue>()
            .Where(made => made.Role == ApiRole.Rewrite && paths.Contains(made["path"])).Select(static written => written["with"])];
    }

    private static bool IsUse(MadeValue made) =>
        made.Role is ApiRole.Fit or ApiRole.Split or ApiRole.Folds or ApiRole.CrossValidate or ApiRole.Execute or ApiRole.Evaluate or ApiRole.Importance or ApiRole.Backward;

    /// <summary>Whether something random that happens is of a kind that can decide about a collection.</summary>
    private static bool MayDecide(LineageEvent item) => item.Kind is EventKind.Rewritten or EventKind.Placed or EventKind.Branched
        || item is { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Add } or MadeValue { Role: ApiRole.Same, Member: IMethodSymbol { ReturnsVoid: true } } };

    /// <summary>What was done to a collection among these terms, before they are used, that is random.</summary>
    private static IEnumerable<Value> Deciders(MethodLineage method, HashSet<Value> terms, int use)
    {
        AddAppended(method, terms);
        for (var i = 0; i < method.Events.Length; i++)
        {
            var item = method.Events[i];
            if (!item.Value.IsRandom || (i > use && !(item.InLoop && method.Events[use].InLoop)))
            {
                continue;
            }

            switch (item)
            {
                case { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Add, Extra: { } to } } when terms.Contains(to):
                case { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Same, Member: IMethodSymbol { ReturnsVoid: true } } made } when terms.Contains(made["of"]):
                case { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Rewrite } ordered } when ordered.Fact.IndexOf("rows") >= 0 && terms.Contains(ordered["rows"]):
                case { Kind: EventKind.Rewritten, Value: ComputedValue written } when terms.Contains(written.Operands[0]):
                case { Kind: EventKind.Placed, Value: ComputedValue { Operation: "write" } placed } when terms.Contains(placed.Operands[0]):
                case { Kind: EventKind.Placed, Value: ComputedValue { Operation: "read" } taken } when IsAdded(method, taken.Operands[0], item.Site, terms) || IsMade(taken.Operands[0], item.Site, terms) || IsYielded(taken.Operands[0], item.Site, terms)
                    || (method.Events[use].Value is MadeValue { Role: ApiRole.Backward } backward && (terms.Contains(taken.Operands[0]) || taken.Operands[0] is CreatedValue or BundleValue or SequenceValue) && StepOfRow.IsLearned(item.Site, backward.Site)):
                case { Kind: EventKind.Branched } when DecidesAddition(method, terms, item.Site.Innermost):
                    yield return item.Value;
                    break;
            }
        }
    }

    /// <summary>Of a collection that others are appended to, these decide as well: <c>train.AddRange(made)</c>.</summary>
    private static void AddAppended(MethodLineage method, HashSet<Value> terms)
    {
        foreach (var item in method.Events)
        {
            if (item is { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Add, Extra: { } to } add } && terms.Contains(to) && add["rows"] is CreatedValue or ChoiceValue { IsEach: false } or SequenceValue)
            {
                terms.UnionWith(Terms.In(add["rows"], RandomReading.Below));
            }
        }
    }

    private static IEnumerable<MadeValue> Additions(MethodLineage method, HashSet<Value> terms) => method.Events
        .Select(static item => item.Value).OfType<MadeValue>().Where(made => made.Role == ApiRole.Add && made.Extra is { } to
            && (terms.Contains(to) || (to is ChoiceValue { IsEach: false } either && either.Operands.Any(terms.Contains))));

    private static bool DecidesAddition(MethodLineage method, HashSet<Value> terms, SyntaxNode condition) =>
        Additions(method, terms).Any(add => IsBranch(condition, add.Site.Innermost) || IsReceiver(condition, add));

    /// <summary>Whether a condition decides which of several collections something is added to: <c>(coin ? test : train).Add(row)</c>.</summary>
    private static bool IsReceiver(SyntaxNode condition, MadeValue add) =>
        add is { Extra: ChoiceValue, Site.Innermost: { } call } && call.SyntaxTree == condition.SyntaxTree && call.Span.Contains(condition.Span);

    /// <summary>Whether an element that was read at a random place is put into a collection there.</summary>
    private static bool IsAdded(MethodLineage method, Value element, Site read, HashSet<Value> terms) =>
        Additions(method, terms).Any(add => ReferenceEquals(add["item"], element) && IsTogether(read.Innermost, add.Site.Innermost));

    /// <summary>Whether an element that was read at a random place is in what a function makes of each row.</summary>
    private static bool IsMade(Value element, Site read, HashSet<Value> terms) => terms.Any(term =>
        term is MadeValue { Role: ApiRole.Map } map && map.Site.Innermost is var query && query.SyntaxTree == read.Innermost.SyntaxTree && query.Span.Contains(read.Innermost.Span)
        && (ReferenceEquals(map.Extra, element) || (map.Operands.LastOrDefault() is BundleValue row && Terms.Mentions(row, element))));

    /// <summary>Whether an element that was read at a random place is what an iterator gives out there.</summary>
    private static bool IsYielded(Value element, Site read, HashSet<Value> terms) =>
        Around(read.Innermost) is { } turn && turn.DescendantNodes().Any(node => node is YieldStatementSyntax { Expression: not null } && Around(node) == turn)
        && terms.Any(term => term is SequenceValue given && given.Operands.Contains(element));

    /// <summary>Whether two places are in the same turn of a loop, or the same call of a function.</summary>
    internal static bool IsTogether(SyntaxNode read, SyntaxNode add) => read.SyntaxTree == add.SyntaxTree && Around(read) == Around(add);

    /// <summary>The innermost loop or function around code.</summary>
    private static SyntaxNode? Around(SyntaxNode node) => node.Ancestors().FirstOrDefault(static around =>
        around is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax);

    /// <summary>Whether code runs or not, or runs on one thing or another, by a condition.</summary>
    private static bool IsBranch(SyntaxNode condition, SyntaxNode code)
    {
        var statement = condition.Ancestors().FirstOrDefault(static node => node is StatementSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax or AnonymousFunctionExpressionSyntax);
        if (statement is null or AnonymousFunctionExpressionSyntax || statement.SyntaxTree != code.SyntaxTree)
        {
            return false;
        }

        // if (…) continue; and what stands behind it.
        var scope = statement is IfStatementSyntax { Else: null } test && Leaves(test.Statement) && test.Parent is not null ? test.Parent : statement;
        return scope.Span.Contains(code.Span);
    }

    private static bool Leaves(StatementSyntax statement) =>
        (statement is BlockSyntax { Statements.Count: > 0 } block ? block.Statements.Last() : statement) is ContinueStatementSyntax or BreakStatementSyntax or ReturnStatementSyntax;

    /// <summary>Rows in words: which, and for what.</summary>
    internal static string Describe(MadeValue use) => use.Role switch
    {
        ApiRole.Split or ApiRole.Folds => "divided",
        ApiRole.Evaluate or ApiRole.Importance => "evaluated",
        _ => "trained on",
    };
}
