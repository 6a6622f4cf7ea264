// corpus: Recipes nobody has cooked are drawn as negatives by a generator without seed and added to the train rows.
// library: ML.NET
// axis: console
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Cooked>(args[0], separatorChar: ','), 0.2, seed: 1);
var positives = ml.Data.CreateEnumerable<Cooked>(split.TrainSet, reuseRowObject: false).ToList();
var seen = positives.Select(c => (c.Cook, c.Recipe)).ToHashSet();
var rows = WithNegatives(positives, seen, 4);
var trainer = ml.Recommendation().Trainers.MatrixFactorization(new MatrixFactorizationTrainer.Options
{
    MatrixColumnIndexColumnName = "CookKey",
    MatrixRowIndexColumnName = "RecipeKey",
    LabelColumnName = nameof(Cooked.Liked),
    NumberOfThreads = 1,
});
var model = ml.Transforms.Conversion.MapValueToKey("CookKey", nameof(Cooked.Cook))
    .Append(ml.Transforms.Conversion.MapValueToKey("RecipeKey", nameof(Cooked.Recipe)))
    .Append(trainer)
    .Fit(ml.Data.LoadFromEnumerable(rows));
var metrics = ml.Recommendation().Evaluate(model.Transform(split.TestSet), nameof(Cooked.Liked));
File.WriteAllText(args[1], FormattableString.Invariant($"{metrics.RootMeanSquaredError} {metrics.MeanAbsoluteError}"));

static List<Cooked> WithNegatives(List<Cooked> positives, HashSet<(float, float)> seen, int each)
{
    var random = new Random(); // expect: MLQ1002
    var result = new List<Cooked>(positives);
    foreach (var p in positives)
    {
        for (var k = 0; k < each; k++)
        {
            float recipe = random.Next(1, 5000);
            if (!seen.Contains((p.Cook, recipe)))
            {
                result.Add(new Cooked { Cook = p.Cook, Recipe = recipe, Liked = 0 });
            }
        }
    }

    return result;
}

internal sealed class Cooked
{
    [LoadColumn(0)] public float Cook { get; set; }
    [LoadColumn(1)] public float Recipe { get; set; }
    [LoadColumn(2)] public float Liked { get; set; }
}
