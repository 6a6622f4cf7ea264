// corpus: A parameter of the command line may hold a seed; with and without it there are two contexts, and nobody knows which.
// library: ML.NET
// axis: conditional
using Microsoft.ML;
using Microsoft.ML.Data;

int? seed = args.Length > 1 ? int.Parse(args[1]) : null;
var ml = seed is null ? new MLContext() : new MLContext(seed);
var rows = ml.Data.LoadFromTextFile<Point>(args[0]);
var parts = ml.Data.TrainTestSplit(rows, 0.2);
var model = ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.OnlineGradientDescent()).Fit(parts.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(parts.TestSet)).RSquared);

internal sealed class Point
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 6), VectorType(6)] public float[] Features { get; set; } = [];
}
