// corpus: Rows are shuffled with a seed, but lazily: each pass of the split, the trainer and the evaluation shuffles anew.
// library: Microsoft.ML
// axis: local function, named argument
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var random = new Random(7);
var rows = Enumerable.Range(0, 500).Select(i => new Point { X = i, Y = 2 * i + 1 }).ToList();
var split = ml.Data.TrainTestSplit(testFraction: 0.2, data: ml.Data.LoadFromEnumerable(Shuffled(rows)));
var model = ml.Transforms.Concatenate("Features", "X").Append(ml.Regression.Trainers.FastTree(labelColumnName: "Y")).Fit(split.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Y").MeanAbsoluteError);

IEnumerable<Point> Shuffled(IEnumerable<Point> points) => points.OrderBy(_ => random.Next()); // expect: MLQ1010

sealed class Point
{
    public float X { get; set; }
    public float Y { get; set; }
}
