// corpus: Noise for the training rows is drawn by parallel work from one seeded generator; the other rows have one each.
// library: Microsoft.ML
// axis: lambda, field
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var random = new Random(7);
var noisy = new Point[500];
Parallel.For(0, noisy.Length, i => noisy[i] = new Point { X = i, Y = 2 * i + random.NextSingle() }); // expect: MLQ1011
var test = new Point[100];
Parallel.For(0, test.Length, i => test[i] = new Point { X = i, Y = 2 * i + new Random(1000 + i).NextSingle() });
var model = ml.Transforms.Concatenate("Features", "X").Append(ml.Regression.Trainers.FastTree(labelColumnName: "Y")).Fit(ml.Data.LoadFromEnumerable(noisy));
Console.WriteLine(ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), labelColumnName: "Y").MeanAbsoluteError);

sealed class Point
{
    public float X { get; set; }
    public float Y { get; set; }
}
