using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Leakage;

/// <summary>MLQ2006: the best of several models is picked by its score on the rows it is then reported on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SelectedOnTestSet() : LineageRule(Descriptor)
{
    public const string Id = "MLQ2006";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Selected on the test set",
        messageFormat: "The best of several {0} is picked here by its score on {1} ({2}), and a score that was picked for being high is too high; {3}",
        category: nameof(Concern.Leakage),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Of several scores on one set of rows the best is best partly by luck. Rows that have chosen a model can no longer say how good it is on "
            + "new ones: that takes rows that had no part in the choice.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var reported = new HashSet<SyntaxNode>();
        return Picks(method, cancellationToken).Where(pick => reported.Add(pick.Site.Innermost) && !IsOfTrainingPart(method, pick.Site, pick.Picked, cancellationToken)).Select(static pick => Finding(pick.Site, pick.Picked));
    }

    /// <summary>Whether the rows that are divided here are given, and those of all callers who are seen are a training part already: a test part is left for the winner then.</summary>
    private static bool IsOfTrainingPart(MethodLineage method, Site site, Picked picked, CancellationToken cancellationToken)
    {
        if (picked.IsFold || !method.Rows.PathsOf(picked.Score["rows"]).Any(static path => path.Root is InputValue { Symbol: IParameterSymbol }))
        {
            return false;
        }

        var scores = new Callers(method.Model, cancellationToken).Of([site.Node]).Where(caller => !SymbolEqualityComparer.Default.Equals(caller, method.Method))
            .Select(caller => method.Model.Read(caller, cancellationToken))
            .SelectMany(caller => caller.Events.Where(item => item.Site.Innermost == site.Innermost).SelectMany(item => ScoredBy(caller, item)).Select(score => caller.Rows.PathsOf(score.Rows))).ToList();
        return scores.Count > 0 && scores.TrueForAll(static paths => !paths.IsEmpty && paths.All(static path => path.Steps.Any(static step => step.IsTrain)));
    }

    private static IEnumerable<ModelScore> ScoredBy(MethodLineage method, LineageEvent item) => item switch
    {
        { Kind: EventKind.Compared, Value: ComputedValue { Operands: var sides } } => sides.SelectMany(side => ScoresIn(method, side)),
        { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Select, Extra: { } key } } => ScoresIn(method, key),
        _ => [],
    };

    private static IEnumerable<(Site Site, Picked Picked)> Picks(MethodLineage method, CancellationToken cancellationToken)
    {
        var selection = new Selection(method.Model, cancellationToken);
        foreach (var item in method.Events)
        {
            switch (item)
            {
                case { Kind: EventKind.Compared, Value: ComputedValue { Operands: { Length: 2 } sides } }:
                    var (left, right) = Compared(sides[0], sides[1]);
                    if (left is not ConstantValue && right is not ConstantValue && Selection.IsKept(item.Site)
                        && (Pick(method, left, right) ?? PickOfFold(method, left, right)) is { } picked)
                    {
                        yield return (item.Site, picked);
                    }

                    break;
                case { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Select, Extra: { } key } select }:
                    if ((PickBy(method, key) ?? PickOfFoldBy(method, select, key)) is { } best && selection.IsFirstTaken(select))
                    {
                        yield return (select.Site, best);
                    }

                    break;
            }
        }

        foreach (var network in KeptNetwork.In(method, selection, cancellationToken))
        {
            yield return (network.Chosen, new Picked("models", network.Measured, IsFold: false));
        }

        foreach (var threshold in KeptThreshold.In(method))
        {
            var score = new ModelScore(threshold.Scored, threshold.Scored["rows"], Candidates(threshold.Scored));
            if (IsTestSet(method, score) && !IsMeasuredElsewhere(method, score))
            {
                yield return (threshold.Chosen, new Picked("thresholds", score.Call, IsFold: false));
            }
        }
    }

    private static LineageFinding Finding(Site site, Picked picked) => new(site, site, [picked.Score.Site, site], place =>
    [
        picked.What,
        picked.IsFold ? "its own test part" : "rows it is then reported on",
        $"'{picked.Score.Name}', {Places.Describe(picked.Score.Site, place)}",
        picked.IsFold
            ? "report the mean of all folds, and fit the model to keep on all training rows"
            : "choose on a validation part or by cross-validation, and evaluate the winner once on the test part",
    ]);

    /// <summary><c>a.CompareTo(b) &gt; 0</c> compares <c>a</c> with <c>b</c>.</summary>
    private static (Value Left, Value Right) Compared(Value left, Value right) =>
        left is OpaqueValue { Operands: { Length: 2 } sides } && right is ConstantValue ? (sides[0], sides[1]) : (left, right);

    /// <summary>Two scores that are compared: of two candidates, or of one and the best so far.</summary>
    private static Picked? Pick(MethodLineage method, Value left, Value right)
    {
        foreach (var a in ScoresIn(method, left))
        {
            foreach (var b in ScoresIn(method, right))
            {
                if ((ReferenceEquals(a.Call, b.Call) ? Varies(method, a) : !SharesModel(a, b) && method.Rows.Relate(a.Rows, b.Rows) == RowRelation.Same)
                    && IsTestSet(method, a) && IsTestSet(method, b) && !IsMeasuredElsewhere(method, a))
                {
                    return new Picked(What(method, a), a.Call, IsFold: false);
                }
            }
        }

        return null;
    }

    /// <summary>The score that candidates are ordered by.</summary>
    private static Picked? PickBy(MethodLineage method, Value key)
    {
        var scores = ScoresIn(method, key).ToList();
        foreach (var score in scores)
        {
            if ((Varies(method, score) || scores.Any(other => !ReferenceEquals(other.Call, score.Call) && !SharesModel(score, other) && method.Rows.Relate(score.Rows, other.Rows) == RowRelation.Same))
                && IsTestSet(method, score) && !IsMeasuredElsewhere(method, score))
            {
                return new Picked(What(method, score), score.Call, IsFold: false);
            }
        }

        return null;
    }

    private static string What(MethodLineage method, ModelScore score) =>
        Candidates(score).Any(static candidate => candidate.Role == ApiRole.Threshold) || IsCut(method, score.Call) ? "thresholds" : "models";

    /// <summary>Whether what a model says of its rows is compared with one number after the other.</summary>
    private static bool IsCut(MethodLineage method, MadeValue scored) => scored.Role == ApiRole.Transform && method.Events.Any(item =>
        item is { Kind: EventKind.Compared, Value: ComputedValue { Operands: { Length: 2 } sides } }
        && ((IsOf(sides[0], scored) && IsVaried(sides[1], scored, item)) || (IsOf(sides[1], scored) && IsVaried(sides[0], scored, item))));

    private static bool IsOf(Value value, MadeValue scored) => value is MemberValue { Of: PartValue { Name: PartValue.Element, Of: var rows } } && ReferenceEquals(rows, scored);

    /// <summary>Whether a number is one of several: those a query goes through, those a loop counts up to, or what the model says of one row after the other.</summary>
    private static bool IsVaried(Value value, MadeValue scored, LineageEvent compared) => value switch
    {
        ConstantValue => false,
        OpaqueValue { Operands.IsEmpty: true } counted => compared.InLoop && counted.Site.Innermost.Contains(compared.Site.Innermost),
        _ when Terms.Mentions(value, scored) => compared.InLoop && IsOf(value, scored),
        _ => Terms.In(value).Any(static term => term is PartValue { Name: PartValue.Element } or ChoiceValue { IsEach: true }),
    };

    /// <summary>The evaluations a value was computed from, and scores computed by hand from predictions.</summary>
    private static IEnumerable<ModelScore> ScoresIn(MethodLineage method, Value value)
    {
        foreach (var term in Terms.In(value, static term => term is MadeValue { Role: ApiRole.CrossValidate or ApiRole.Execute } ? [] : term.Operands))
        {
            if (term is MadeValue { Role: ApiRole.Evaluate } call && ScoreOf(method, call) is { } known)
            {
                yield return known;
            }
            else if (term is MadeValue { Role: ApiRole.Statistic } statistic && Candidates(statistic) is { IsEmpty: false } fits)
            {
                yield return new ModelScore(statistic, statistic["rows"], fits);
            }
            else if (term is OpaqueValue { Operands: { IsEmpty: false } given } && given[0] is MadeValue { Role: ApiRole.Transform } scored && Candidates(scored) is { IsEmpty: false } scoring && IsCut(method, scored))
            {
                yield return new ModelScore(scored, scored["rows"], scoring); // Counted by code that cannot be seen into, by a threshold that varies.
            }
        }
    }

    private static ModelScore? ScoreOf(MethodLineage method, MadeValue call) => method.Evaluations.FirstOrDefault(evaluation => ReferenceEquals(evaluation.Call, call));

    private static ImmutableArray<MadeValue> Candidates(ModelScore score) => Candidates(score.Call);

    /// <summary>The models and thresholds a score depends on.</summary>
    private static ImmutableArray<MadeValue> Candidates(Value score) =>
        [.. Terms.In(score).OfType<MadeValue>().Where(static made => made.Role switch
        {
            ApiRole.Threshold => true,
            ApiRole.Fit => made.Fact.IndexOf("step") < 0 || ModelScore.IsPredictive(made),
            _ => false,
        })];

    private static bool SharesModel(ModelScore left, ModelScore right)
    {
        var other = Candidates(right);
        return Candidates(left) is var own && (own.Length == 0 || other.Length == 0 || own.All(other.Contains) || other.All(own.Contains));
    }

    /// <summary>Whether one evaluation scores several candidates, made in a loop, by a function that runs for each, or held in a collection.</summary>
    private static bool Varies(MethodLineage method, ModelScore score) =>
        IsCut(method, score.Call) || Candidates(score).Any(candidate => IsRepeated(method, candidate))
        || Terms.In(score.Call).Any(static term => term is ChoiceValue choice && choice.Operands.Count(static option => !Candidates(option).IsEmpty) > 1);

    private static bool IsRepeated(MethodLineage method, MadeValue made) =>
        method.Events.Any(item => item.InLoop && ReferenceEquals(item.Value, made)) || RunsForEach(method, made.Site);

    /// <summary>Whether a place is inside a function that is handed to a query, which runs it for each element.</summary>
    private static bool RunsForEach(MethodLineage method, Site site)
    {
        for (var step = site; step.Inner is not null; step = step.Inner)
        {
            if (method.Events.Any(item => item.Value is MadeValue { Role: ApiRole.Map or ApiRole.Select or ApiRole.Statistic, Site: { } query } && query.Innermost == step.Node))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the rows of a score are one held-out set, and nothing says that it is there for choosing.</summary>
    private static bool IsTestSet(MethodLineage method, ModelScore score)
    {
        var paths = method.Rows.PathsOf(score.Rows);
        var fits = Candidates(score).Where(static candidate => candidate.Role == ApiRole.Fit).ToList();
        return !paths.IsEmpty && fits.Count > 0 && !IsNamedForChoosing(score)
            && paths.All(path => !path.Steps.Any(static step => step.IsTrain) && !ChangesInLoop(method, path))
            && (paths.All(static path => path.Steps.Any(static step => step.IsTest)) || fits.All(fit => IsApart(method, fit["rows"], score.Rows)));
    }

    private static bool IsApart(MethodLineage method, Value fitted, Value scored) =>
        method.Rows.Relate(fitted, scored) == RowRelation.Disjoint
        || (Root(method, fitted) is { } left && Root(method, scored) is { } right && left["path"] is ConstantValue && right["path"] is ConstantValue && !ReferenceEquals(left["path"], right["path"]));

    private static MadeValue? Root(MethodLineage method, Value rows) =>
        method.Rows.PathsOf(rows) is { Length: 1 } paths && paths[0].Root is MadeValue { Role: ApiRole.Source } source ? source : null;

    /// <summary>Whether the rows are others each time: the fold of a loop, the file of a month.</summary>
    private static bool ChangesInLoop(MethodLineage method, RowPath path) =>
        path.Steps.Select(static step => step.By).Append(path.Root).Any(value =>
        {
            while (value is PartValue part)
            {
                if (part is { Name: PartValue.Element, Of: MadeValue { Role: ApiRole.Folds } })
                {
                    return true;
                }

                value = part.Of;
            }

            return value is MadeValue made && IsRepeated(method, made);
        });

    /// <summary>Whether other rows, that the candidates have not seen, are left to measure the winner on.</summary>
    private static bool IsMeasuredElsewhere(MethodLineage method, ModelScore score)
    {
        var fits = Candidates(score).Where(static candidate => candidate.Role == ApiRole.Fit).ToList();
        bool IsElsewhere(Value rows) =>
            method.Rows.Relate(rows, score.Rows) is RowRelation.Disjoint or RowRelation.Unknown
            && !fits.Any(fit => method.Rows.Relate(fit["rows"], rows) is RowRelation.Same or RowRelation.Contains or RowRelation.Within);

        return method.Evaluations.Any(other => !ReferenceEquals(other.Call, score.Call) && other.Call.Role == ApiRole.Evaluate && IsElsewhere(other.Rows))
            || method.Events.Any(item => item.Value is MadeValue { Role: ApiRole.Transform or ApiRole.Statistic } made
                && !Candidates(made).IsEmpty && method.Rows.Relate(made["rows"], score.Rows) == RowRelation.Disjoint && IsElsewhere(made["rows"]));
    }

    /// <summary>Whether the code calls the rows validation rows.</summary>
    private static bool IsNamedForChoosing(ModelScore score) =>
        Terms.In(score.Rows).Prepend(score.Call).Any(static term => term switch
        {
            MadeValue { Role: ApiRole.Evaluate or ApiRole.Transform or ApiRole.Statistic } made => made.Site.Innermost.DescendantTokens()
                .Any(static token => token.IsKind(SyntaxKind.IdentifierToken) && TestPart.SaysChoosing(token.ValueText)),
            MadeValue { Role: ApiRole.Source } source => source["path"] is ConstantValue { Text: { } path } && TestPart.SaysChoosing(path),
            _ => false,
        });

    /// <summary>The score of a fold, compared with the best so far.</summary>
    private static Picked? PickOfFold(MethodLineage method, Value left, Value right) =>
        FoldsIn(left) is { } folds && Terms.In(right).Any(term => ReferenceEquals(term, folds)) && Keeps(method, folds, folds) ? new Picked("folds", folds, IsFold: true) : null;

    /// <summary>The score folds are ordered by.</summary>
    private static Picked? PickOfFoldBy(MethodLineage method, MadeValue select, Value key) =>
        FoldsIn(key) is { } folds && Keeps(method, select, folds) ? new Picked("folds", folds, IsFold: true) : null;

    /// <summary>The cross-validation that a value is a metric of one fold of; null for means and all that is computed further.</summary>
    private static MadeValue? FoldsIn(Value value)
    {
        var isOfOne = false;
        while (true)
        {
            switch (value)
            {
                case MemberValue { Of: { } of }:
                    value = of;
                    break;
                case PartValue part:
                    isOfOne |= part.Name == PartValue.Element;
                    value = part.Of;
                    break;
                case MadeValue { Role: ApiRole.CrossValidate } folds:
                    return isOfOne ? folds : null;
                case MadeValue { Role: ApiRole.Same or ApiRole.Select } same:
                    value = same["of"];
                    break;
                case MadeValue { Role: ApiRole.Map, Extra: { } made }:
                    value = made;
                    break;
                default:
                    return null;
            }
        }
    }

    /// <summary>Whether the model of the best fold goes on, or its metrics do and no mean beside them.</summary>
    private static bool Keeps(MethodLineage method, MadeValue picked, MadeValue folds)
    {
        bool IsModel(Value value) => Terms.In(value).Any(term => term is PartValue { Name: "model" } model && Terms.Mentions(model, picked));

        var used = method.Events.Where(static item => item.Kind != EventKind.Made || item.Value is MadeValue { Role: ApiRole.Save or ApiRole.Transform or ApiRole.Predict or ApiRole.Evaluate })
            .Select(static item => item.Value).Concat(method.Written).Append(method.Result).ToList();
        return used.Any(IsModel)
            || (!ReferenceEquals(picked, folds) && used.Any(value => Terms.Mentions(value, picked))
                && !method.Events.Any(item => item.Value is MadeValue { Role: ApiRole.Statistic } mean && Terms.Mentions(mean, folds) && !Terms.Mentions(mean, picked)));
    }

    /// <param name="What">What there are several of.</param>
    /// <param name="Score">The call that scores them.</param>
    /// <param name="IsFold">Whether they are the folds of one cross-validation.</param>
    private sealed record Picked(string What, MadeValue Score, bool IsFold);
}
