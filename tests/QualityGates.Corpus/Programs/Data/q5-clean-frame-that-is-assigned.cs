// corpus: Every operation on the frame is assigned, chained, returned or told to work in place.
// library: Microsoft.Data.Analysis
// axis: data frame, extension methods
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rooms;

public static class FrameExtensions
{
    public static DataFrame Complete(this DataFrame frame, params string[] filled)
    {
        foreach (var name in filled)
        {
            frame[name].FillNulls(0f, inPlace: true);
        }

        return frame.DropNulls();
    }

    public static DataFrame Positive(this DataFrame frame, string column) =>
        frame.Filter(frame[column].ElementwiseGreaterThan(0f));
}

public sealed record RoomReport(long Rows, double Absolute, double Squared);

public static class RoomStudy
{
    public static RoomReport Run(string file)
    {
        var frame = DataFrame.LoadCsv(file, cultureInfo: CultureInfo.InvariantCulture,
            dataTypes: [typeof(float), typeof(float), typeof(float)], columnNames: ["area", "windows", "Label"], header: true);
        frame = frame.Complete("windows").Positive("area");
        frame["area"] = frame["area"].Clamp(5f, 400f);
        var largest = frame.OrderByDescending("area").Head(3);
        Console.WriteLine(largest);
        _ = frame.Clone();

        var ml = new MLContext(seed: 23);
        var parts = ml.Data.TrainTestSplit(frame, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "area", "windows")
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet));
        return new RoomReport(frame.Rows.Count, metrics.MeanAbsoluteError, metrics.RSquared);
    }
}

public static class Program
{
    public static int Main(string[] args)
    {
        var report = RoomStudy.Run(args[0]);
        Console.WriteLine(report);
        return report.Squared > 0.5 && report.Absolute < 30 ? 0 : 1;
    }
}
