// corpus: A frame is read and written in the culture of the machine and sampled without a seed; metrics are put into a file the same way.
// library: DataFrame
// axis: helper
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var frame = Frames.Load("listings.csv");
var sample = Frames.Thin(frame, 20_000);
Frames.Keep(sample, "sample.csv");

var parts = ml.Data.TrainTestSplit(sample, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "rooms", "area")
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "price"))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: "price");
using var report = new StreamWriter("metrics.csv");
report.WriteLine("name,value");
foreach (var (name, value) in new[] { ("mae", metrics.MeanAbsoluteError), ("r2", metrics.RSquared) })
{
    report.WriteLine($"{name},{value}"); // expect: MLQ1008
}

internal static class Frames
{
    public static DataFrame Load(string path)
    {
        using var stream = File.OpenRead(path);
        return DataFrame.LoadCsv(stream, guessRows: 500); // expect: MLQ1008
    }

    public static DataFrame Thin(DataFrame frame, int rows) => frame.Rows.Count <= rows ? frame : frame.Sample(rows); // expect: MLQ1002

    public static void Keep(DataFrame frame, string path) => DataFrame.SaveCsv(frame, path); // expect: MLQ1008
}
