// corpus: Rows in a list, rows that are cached, and a trainer that keeps them itself.
// library: ML.NET
// axis: lambda, tuple
// scores: MLQ6008
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var cached = ml.Data.Cache(ml.Data.LoadFromTextFile<Point>("points.csv", separatorChar: ','));
var list = new List<Point> { new() { X = 1, Y = 2 }, new() { X = 2, Y = 4 } };
Func<IDataView, IEstimator<ITransformer>, double> measure = (rows, trainer) =>
    ml.Regression.CrossValidate(rows, ml.Transforms.Concatenate("Features", "X").Append(trainer), labelColumnName: "Y").Average(fold => fold.Metrics.MeanAbsoluteError);
var (first, second) = (measure(cached, ml.Regression.Trainers.Sdca("Y")), measure(ml.Data.LoadFromEnumerable(list), ml.Regression.Trainers.Sdca("Y")));
var third = measure(ml.Data.LoadFromTextFile<Point>("points.csv", separatorChar: ','), ml.Regression.Trainers.FastTree("Y"));
Environment.ExitCode = first + second + third < 10 ? 0 : 1;

class Point
{
    [LoadColumn(0)] public float X { get; set; }

    [LoadColumn(1)] public float Y { get; set; }
}
