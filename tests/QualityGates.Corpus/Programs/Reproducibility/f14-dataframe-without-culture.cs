// corpus: A frame is read and written in the machine's culture, its sample has no seed, and what is left over is dropped.
// library: Microsoft.Data.Analysis
// axis: helper
using Microsoft.Data.Analysis;
using Microsoft.ML;

var frame = Frames.Open("sales.csv");
frame.DropNulls(); // expect: MLQ4008
frame.Columns["Price"].FillNulls(0f); // expect: MLQ4008
var part = frame.Sample(500); // expect: MLQ1002
DataFrame.SaveCsv(part, "sample.csv"); // expect: MLQ1008
var ml = new MLContext(seed: 2);
IDataView view = part;
var split = ml.Data.TrainTestSplit(view, 0.2);
var pipeline = ml.Transforms.Concatenate("Features", "Price", "Discount")
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Sold"));
var metrics = ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), labelColumnName: "Sold");
Console.WriteLine(metrics.MeanSquaredError);

static class Frames
{
    public static DataFrame Open(string file)
    {
        using var stream = File.OpenRead(file);
        return DataFrame.LoadCsv(stream, separator: ',', header: true); // expect: MLQ1008
    }
}
