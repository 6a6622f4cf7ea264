using Microsoft.ML;
using Microsoft.ML.Data;

namespace Birdsong;

public sealed record TestScore(double MacroAccuracy, double MicroAccuracy, double LogLoss, double[] Recall);

public sealed record TournamentResult(FoldScore Winner, IReadOnlyList<FoldScore> Table, ITransformer Model, TestScore Test);

public sealed class Tournament(MLContext ml, int folds)
{
    public event Action<FoldScore>? Scored;

    public TournamentResult Hold(IReadOnlyDictionary<string, Recipe> recipes, DataOperationsCatalog.TrainTestData split)
    {
        var table = new List<FoldScore>();
        foreach (var (name, recipe) in recipes)
        {
            var results = ml.MulticlassClassification.CrossValidate(split.TrainSet, recipe(ml), numberOfFolds: folds);
            var score = FoldScore.Of(name, results);
            Scored?.Invoke(score);
            table.Add(score);
        }

        table.Sort((left, right) => right.MacroAccuracy.CompareTo(left.MacroAccuracy));
        var winner = table[0];
        var model = recipes[winner.Name](ml).Fit(split.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
        return new TournamentResult(winner, table, model, Summarise(metrics));
    }

    private static TestScore Summarise(MulticlassClassificationMetrics metrics) =>
        new(metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.LogLoss, [.. metrics.ConfusionMatrix.PerClassRecall]);
}
