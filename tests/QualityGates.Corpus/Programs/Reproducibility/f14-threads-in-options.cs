// corpus: A seeded context meets trainers with several threads: one named in a dictionary of lambdas, one with options that leave the threads alone.
// library: ML.NET
// axis: lambda
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.LightGbm;

var ml = new MLContext(seed: 5);
var data = ml.Data.LoadFromTextFile<Click>("clicks.tsv");
var parts = ml.Data.TrainTestSplit(data, 0.2);
var candidates = new Dictionary<string, Func<IEstimator<ITransformer>>>
{
    ["sdca"] = () => ml.BinaryClassification.Trainers.SdcaLogisticRegression(), // expect: MLQ1006
    ["sgd"] = () => ml.BinaryClassification.Trainers.SgdCalibrated(new SgdCalibratedTrainer.Options { LearningRate = 0.05 }), // expect: MLQ1006
    ["single"] = () => ml.BinaryClassification.Trainers.SgdCalibrated(new SgdCalibratedTrainer.Options { NumberOfThreads = 1 }),
    ["trees"] = () => ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { Deterministic = true, Seed = 5, NumberOfThreads = 1 }),
};
var name = args.Length == 0 ? "trees" : args[0];
var model = candidates[name]().Fit(parts.TrainSet);
var m = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet));
Console.WriteLine($"{name}: {m.AreaUnderRocCurve} {m.F1Score}");

class Click
{
    [LoadColumn(0)]
    public bool Label { get; set; }

    [LoadColumn(1, 30), VectorType(30)]
    public float[] Features { get; set; } = [];
}
