// corpus: A script calls operations of a data frame as if they changed it.
// library: Microsoft.Data.Analysis
// axis: extension method, expression body, static class
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Bikes;

public static class Frames
{
    public static DataFrame Clean(this DataFrame frame)
    {
        frame.DropNulls(); // expect: MLQ4008
        frame.Columns.Remove("remark");
        frame["wind"].FillNulls(0f); // expect: MLQ4008
        frame["temperature"].FillNulls(0f, inPlace: true);
        return frame;
    }

    public static DataFrame Load(string path = "/home/lena/bikes/2024.csv") => DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture); // expect: MLQ4001
}

public static class Program
{
    public static void Main()
    {
        var frame = Frames.Load().Clean();
        var ml = new MLContext(seed: 4);
        var split = ml.Data.TrainTestSplit(frame, 0.2);
        var model = ml.Transforms.Concatenate("Features", "temperature", "wind")
            .Append(ml.Regression.Trainers.FastTreeTweedie("rentals"))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "rentals");
        Console.WriteLine($"{metrics.MeanAbsoluteError} {metrics.RSquared}");
    }
}
