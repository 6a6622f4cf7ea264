// corpus: A frame of tram rides is sorted and filled by calls whose answer nobody takes, one of them through an own extension.
// library: Microsoft.Data.Analysis
// axis: extension methods
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var rides = DataFrame.LoadCsv(args[0], separator: ';', header: true, cultureInfo: CultureInfo.InvariantCulture);
rides.DropNulls(); // expect: MLQ4008
rides.WithoutNegative("Riders"); // expect: MLQ4008
var sorted = rides.OrderBy("Hour");
sorted.FillNulls(0f, inPlace: true);

var ml = new MLContext(seed: 1);
var parts = ml.Data.TrainTestSplit(sorted, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Hour", "Stops")
    .Append(ml.Regression.Trainers.FastTree("Riders"))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Riders");
Console.WriteLine(FormattableString.Invariant($"{metrics.MeanAbsoluteError:F2} {metrics.RSquared:F2}"));

public static class RideFrames
{
    public static DataFrame WithoutNegative(this DataFrame frame, string column) =>
        frame.Filter(frame.Columns[column].ElementwiseGreaterThanOrEqual(0f));
}
