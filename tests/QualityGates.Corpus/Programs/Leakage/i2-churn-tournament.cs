// corpus: A tournament of trainers is decided by the test customers and its winner reported with that score; a second model is the fold with the best luck.
// library: ML.NET
// axis: LINQ, record, dictionary
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 99);
var customers = ml.Data.LoadFromTextFile<Customer>("churn.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(customers, 0.2);
var features = ml.Transforms.Categorical.OneHotEncoding("Plan")
    .Append(ml.Transforms.Concatenate("Features", "Plan", "Tenure", "Calls"))
    .Append(ml.Transforms.NormalizeMinMax("Features"));

var candidates = new Dictionary<string, IEstimator<ITransformer>>
{
    ["trees"] = ml.BinaryClassification.Trainers.FastTree("Churned"),
    ["logistic"] = ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Churned"),
    ["gam"] = ml.BinaryClassification.Trainers.Gam("Churned"),
};

var winner = candidates
    .Select(candidate =>
    {
        var model = features.Append(candidate.Value).Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Churned");
        return new Result(candidate.Key, model, metrics.AreaUnderPrecisionRecallCurve, metrics.F1Score);
    })
    .OrderByDescending(result => result.Auprc) // expect: MLQ2006
    .First();

File.WriteAllText("winner.txt", FormattableString.Invariant($"{winner.Name}: {winner.Auprc:F3} / {winner.F1:F3}"));
ml.Model.Save(winner.Model, customers.Schema, "churn.zip");

var folds = ml.Regression.CrossValidate(
    split.TrainSet,
    ml.Transforms.Concatenate("Features", "Calls").Append(ml.Regression.Trainers.FastTree("Tenure")),
    numberOfFolds: 5,
    labelColumnName: "Tenure");
var tenureModel = folds.OrderBy(fold => fold.Metrics.MeanAbsoluteError).First().Model; // expect: MLQ2006
ml.Model.Save(tenureModel, customers.Schema, "tenure.zip");

internal sealed record Result(string Name, ITransformer Model, double Auprc, double F1);

internal sealed class Customer
{
    [LoadColumn(0)] public string Plan { get; set; } = "";
    [LoadColumn(1)] public float Tenure { get; set; }
    [LoadColumn(2)] public float Calls { get; set; }
    [LoadColumn(3)] public bool Churned { get; set; }
}
