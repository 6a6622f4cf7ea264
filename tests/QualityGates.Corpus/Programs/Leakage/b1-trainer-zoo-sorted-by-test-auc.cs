// corpus: Four trainers are fitted and scored on the test part; the results are sorted by their test score and the winner is saved with that score.
// library: ML.NET
// axis: LINQ query over a dictionary of estimators, anonymous types
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 17);
var rows = ml.Data.LoadFromTextFile<Transaction>("transactions.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var prep = ml.Transforms.Concatenate("Features", "Amount", "Hour", "Distance")
    .Append(ml.Transforms.NormalizeMinMax("Features"));

var trainers = ml.BinaryClassification.Trainers;
var zoo = new Dictionary<string, IEstimator<ITransformer>>
{
    ["logistic"] = trainers.LbfgsLogisticRegression("Fraud"),
    ["fast tree"] = trainers.FastTree("Fraud"),
    ["light gbm"] = trainers.LightGbm("Fraud"),
    ["sdca"] = trainers.SdcaLogisticRegression("Fraud"),
};

var ranking =
    from entry in zoo
    let model = prep.Append(entry.Value).Fit(split.TrainSet)
    let metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Fraud")
    orderby metrics.AreaUnderPrecisionRecallCurve descending // expect: MLQ2006
    select new { entry.Key, Model = model, Auprc = metrics.AreaUnderPrecisionRecallCurve };

var winner = ranking.First();
Console.WriteLine($"Best trainer: {winner.Key} with AUPRC {winner.Auprc:F3}");
ml.Model.Save(winner.Model, rows.Schema, "fraud.zip");

internal sealed class Transaction
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Hour { get; set; }
    [LoadColumn(2)] public float Distance { get; set; }
    [LoadColumn(3)] public bool Fraud { get; set; }
}
