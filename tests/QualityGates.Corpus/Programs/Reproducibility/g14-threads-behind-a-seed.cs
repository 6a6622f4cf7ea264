// corpus: A switch picks the trainer; two of the arms run several threads behind the seed, the others are told to use one or are deterministic.
// library: ML.NET
// axis: switch expression, options object in a local
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.LightGbm;

const int Seed = 3;
var ml = new MLContext(Seed);
var rows = ml.Data.LoadFromTextFile<Flat>(args[0], hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows, 0.2);
var oneThread = new SdcaRegressionTrainer.Options { LabelColumnName = "Rent", NumberOfThreads = 1 };
var quick = new LightGbmRegressionTrainer.Options { LabelColumnName = "Rent", Deterministic = true, Seed = Seed };
IEstimator<ITransformer> trainer = args[1] switch
{
    "sdca" => ml.Regression.Trainers.Sdca(labelColumnName: "Rent"), // expect: MLQ1006
    "sdca1" => ml.Regression.Trainers.Sdca(oneThread),
    "gbm" => ml.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options // expect: MLQ1006
    {
        LabelColumnName = "Rent",
        NumberOfIterations = 200,
    }),
    "gbm1" => ml.Regression.Trainers.LightGbm(quick),
    _ => ml.Regression.Trainers.FastForest(labelColumnName: "Rent"),
};
var model = ml.Transforms.Concatenate("Features", "Area", "Floor")
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(trainer)
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: "Rent");
Console.WriteLine($"{metrics.RSquared:F3} {metrics.RootMeanSquaredError:F1}");

public sealed class Flat
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Floor { get; set; }
    [LoadColumn(2)] public float Rent { get; set; }
}
