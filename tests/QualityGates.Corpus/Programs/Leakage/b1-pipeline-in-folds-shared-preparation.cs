// corpus: The preparation is an estimator that is appended to the trainer before cross-validation, so every fold learns it from its own training rows.
// library: ML.NET
// axis: preparation built by a local function, several trainers
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 9);
var claims = ml.Data.LoadFromTextFile<Claim>("claims.csv", ',', hasHeader: true);

IEstimator<ITransformer> Prepared() => ml.Transforms.Categorical.OneHotEncoding("RegionCode", nameof(Claim.Region))
    .Append(ml.Transforms.Concatenate("Features", "RegionCode", nameof(Claim.Age), nameof(Claim.Mileage)))
    .Append(ml.Transforms.NormalizeMeanVariance("Features"));

var candidates = new (string Name, IEstimator<ITransformer> Trainer)[]
{
    ("sdca", ml.Regression.Trainers.Sdca(nameof(Claim.Cost))),
    ("trees", ml.Regression.Trainers.FastTree(nameof(Claim.Cost))),
};

// A look at the means, not at any held-out test: the folds are the only judge here.
foreach (var (name, trainer) in candidates)
{
    var folds = ml.Regression.CrossValidate(claims, Prepared().Append(trainer), numberOfFolds: 5, labelColumnName: nameof(Claim.Cost));
    var errors = folds.Select(f => f.Metrics.MeanAbsoluteError).ToArray();
    File.AppendAllText("folds.csv", FormattableString.Invariant($"{name},{errors.Average():F1},{errors.Max():F1}{Environment.NewLine}"));
}

public class Claim
{
    [LoadColumn(0)] public string Region { get; set; } = "";
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Mileage { get; set; }
    [LoadColumn(3)] public float Cost { get; set; }
}
