// corpus: A frame is cleaned step by step, each result is kept, and numbers are written for machines.
// library: Microsoft.Data.Analysis
// axis: data frame, right
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Stations;

public static class Program
{
    public static void Main(string[] args)
    {
        var frame = DataFrame.LoadCsv(args[0], cultureInfo: CultureInfo.InvariantCulture);
        frame = frame.DropNulls(DropNullOptions.Any);
        frame = frame.OrderBy("hour");
        var counts = (PrimitiveDataFrameColumn<float>)frame["bicycles"];
        counts.FillNulls(0f, inPlace: true);

        var ml = new MLContext(seed: 8);
        var split = ml.Data.TrainTestSplit(frame, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "temperature", "wind")
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: "bicycles"))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "bicycles");
        File.WriteAllText("stations.txt", metrics.MeanAbsoluteError.ToString("R", CultureInfo.InvariantCulture));
    }
}
