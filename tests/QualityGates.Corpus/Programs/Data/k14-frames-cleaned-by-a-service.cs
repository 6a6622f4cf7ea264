// corpus: A cleaning service calls operations of a frame whose results nobody keeps, one behind an extension method; predictions are collected from one reused object.
// library: DataFrame
// axis: extension method
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 9);
var service = new Cleaning(DataFrame.LoadCsv("rides.csv", cultureInfo: CultureInfo.InvariantCulture));
var frame = service.Run();
var parts = ml.Data.TrainTestSplit(frame, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "km", "minutes")
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "fare"))
    .Fit(parts.TrainSet);
var scored = model.Transform(parts.TestSet);
var metrics = ml.Regression.Evaluate(scored, labelColumnName: "fare");
Console.WriteLine($"{metrics.MeanAbsoluteError:F2} {metrics.RSquared:F2}");

var worst = new SortedList<float, Fare>();
foreach (var fare in ml.Data.CreateEnumerable<Fare>(scored, reuseRowObject: true)) // expect: MLQ4009
{
    worst[Math.Abs(fare.Score - fare.Paid)] = fare;
}

foreach (var (miss, fare) in worst.Reverse().Take(10))
{
    Console.WriteLine($"{miss:F2} {fare.Km:F1} km");
}

internal sealed class Cleaning(DataFrame frame)
{
    public DataFrame Run()
    {
        frame["minutes"].FillNulls(0f); // expect: MLQ4008
        frame["km"].Clamp(0f, 200f, inPlace: true);
        frame.WithoutFree(); // expect: MLQ4008
        if (frame.Rows.Count > 1_000_000)
        {
            frame.Head(1_000_000).DropNulls(DropNullOptions.All); // expect: MLQ4008
        }

        frame = frame.OrderBy("started");
        return frame.DropNulls();
    }
}

internal static class FrameExtensions
{
    public static DataFrame WithoutFree(this DataFrame frame) => frame.Filter(frame["fare"].ElementwiseGreaterThan(0f));
}

internal sealed class Fare
{
    [Microsoft.ML.Data.ColumnName("km")] public float Km { get; set; }
    [Microsoft.ML.Data.ColumnName("fare")] public float Paid { get; set; }
    public float Score { get; set; }
}
