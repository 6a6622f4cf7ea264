// corpus: Every step of the frame is kept: assigned, returned, in place, or a column put back under its name.
// library: Microsoft.Data.Analysis
// axis: extension methods, in-place flags, indexer
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var frame = DataFrame.LoadCsv("wines.csv", cultureInfo: CultureInfo.InvariantCulture)
    .DropNulls()
    .Limited("Sugar")
    .Limited("Salt");
frame.Columns["Year"].Subtract(2000f, inPlace: true);
frame.FillNulls(0f, true);
frame["Ratio"] = frame["Sugar"].Divide(frame["Salt"].Add(1f));
frame.Append(new object[] { 12f, 3f, 20f, 88f, 4f }, inPlace: true);
var sorted = frame.OrderBy("Year");

var ml = new MLContext(seed: 2);
var train = sorted.Head(800);
var test = sorted.Tail((int)sorted.Rows.Count - 800);
var model = ml.Transforms.Concatenate("Features", "Sugar", "Salt", "Ratio").Append(ml.Regression.Trainers.FastTree("Points")).Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), "Points");
File.WriteAllText("wines.json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));

internal static class Cleaning
{
    public static DataFrame Limited(this DataFrame frame, string name)
    {
        frame[name] = frame[name].Clamp(0f, 100f);
        return frame;
    }
}
