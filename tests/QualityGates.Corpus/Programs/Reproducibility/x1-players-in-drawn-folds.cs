// corpus: Each player of a game is looked up under one of five folds that a cryptographic generator draws, and a model is trained and judged for each fold.
// library: ML.NET
// axis: library class
using System.Security.Cryptography;
using Microsoft.ML;

namespace Players;

public sealed class Player
{
    public float Sessions { get; set; }

    public float Minutes { get; set; }

    public float Purchases { get; set; }

    public bool Left { get; set; }
}

public sealed record Outcome(double Area, double F1);

public sealed class FoldByFold(MLContext ml)
{
    private const int Folds = 5;

    public Outcome Judge(IEnumerable<Player> players)
    {
        var folds = players.ToLookup(_ => RandomNumberGenerator.GetInt32(Folds)); // expect: MLQ1002
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Player.Sessions), nameof(Player.Minutes), nameof(Player.Purchases))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Player.Left)));

        var outcomes = new List<Outcome>();
        for (var held = 0; held < Folds; held++)
        {
            var test = folds[held].ToList();
            var train = folds.Where(fold => fold.Key != held).SelectMany(fold => fold).ToList();
            var model = pipeline.Fit(ml.Data.LoadFromEnumerable(train));
            var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), labelColumnName: nameof(Player.Left));
            outcomes.Add(new Outcome(metrics.AreaUnderRocCurve, metrics.F1Score));
        }

        return new Outcome(outcomes.Average(outcome => outcome.Area), outcomes.Average(outcome => outcome.F1));
    }
}
