// corpus: Two frames are read, one with the culture named and one without; what is saved names it through a constant of the class.
// library: Microsoft.Data.Analysis
// axis: static readonly field, reordered arguments
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 6);
var train = Frames.Read("train.csv");
var test = DataFrame.LoadCsv("test.csv", separator: ';'); // expect: MLQ1008
var model = ml.Transforms.Concatenate("Features", "age", "fare")
    .Append(ml.Regression.Trainers.FastForest("price"))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), "price");
Console.WriteLine($"{metrics.RSquared:F2} {metrics.MeanAbsoluteError:F2}");
Frames.Write(test, "seen.csv");

internal static class Frames
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static DataFrame Read(string file) => DataFrame.LoadCsv(cultureInfo: Culture, filename: file, separator: ';');

    public static void Write(DataFrame frame, string file) => DataFrame.SaveCsv(frame, file, ';', cultureInfo: Culture);
}
