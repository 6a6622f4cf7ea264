// corpus: Recipes are ranked by grades that are numbers, in groups that are hashed from the text of the question; trainer and evaluation read the same columns.
// library: ML.NET
// axis: console, names as parameters
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 3);
var answers = JsonSerializer.Deserialize<List<Answer>>(File.ReadAllText(args[0]))!;
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(answers), testFraction: 0.2, samplingKeyColumnName: nameof(Answer.Question));
var model = Pipeline("Grade", "Group").Fit(parts.TrainSet);

var metrics = ml.Ranking.Evaluate(model.Transform(parts.TestSet), labelColumnName: "Grade", rowGroupColumnName: "Group");
File.WriteAllText(args[1], JsonSerializer.Serialize(new
{
    First = metrics.NormalizedDiscountedCumulativeGains[0],
    Third = metrics.NormalizedDiscountedCumulativeGains[2],
}));

IEstimator<ITransformer> Pipeline(string grade, string group) =>
    ml.Transforms.Conversion.Hash(group, nameof(Answer.Question), numberOfBits: 20)
        .Append(ml.Transforms.Concatenate("Features", nameof(Answer.SharedWords), nameof(Answer.Stars), nameof(Answer.Minutes)))
        .Append(ml.Ranking.Trainers.FastTree(labelColumnName: grade, rowGroupColumnName: group));

internal sealed class Answer
{
    public string Question { get; set; } = "";

    public float SharedWords { get; set; }

    public float Stars { get; set; }

    public float Minutes { get; set; }

    public float Grade { get; set; }
}
