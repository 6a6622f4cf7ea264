// corpus: The trainer is chosen by its mean score over folds of the training part, fitted again on that part and scored once on the test part.
// library: ML.NET
// axis: MaxBy over cross-validation results, local function
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 8);
var cells = ml.Data.LoadFromTextFile<Cell>("breast-cancer.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(cells, testFraction: 0.2);
var inputs = ml.Transforms.Concatenate("Features", "Radius", "Texture", "Smoothness");

var options = new (string Name, IEstimator<ITransformer> Pipeline)[]
{
    ("linear", inputs.Append(ml.Transforms.NormalizeMinMax("Features")).Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Malignant"))),
    ("forest", inputs.Append(ml.BinaryClassification.Trainers.FastTree("Malignant"))),
};

double MeanAuc(IEstimator<ITransformer> pipeline) =>
    ml.BinaryClassification.CrossValidate(split.TrainSet, pipeline, numberOfFolds: 10, labelColumnName: "Malignant")
        .Average(fold => fold.Metrics.AreaUnderRocCurve);

var chosen = options.MaxBy(o => MeanAuc(o.Pipeline));
var model = chosen.Pipeline.Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Malignant");
Console.WriteLine($"{chosen.Name}: AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}");
return metrics.AreaUnderRocCurve > 0.95 ? 0 : 1;

internal sealed class Cell
{
    [LoadColumn(0)] public float Radius { get; set; }
    [LoadColumn(1)] public float Texture { get; set; }
    [LoadColumn(2)] public float Smoothness { get; set; }
    [LoadColumn(3)] public bool Malignant { get; set; }
}
