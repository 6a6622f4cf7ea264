// corpus: Gaps of a column are filled with the mean of the whole frame; later a mask of years divides the frame.
// library: Microsoft.Data.Analysis
// axis: extension method, in-place, mask
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var frame = DataFrame.LoadCsv("harvest.csv", cultureInfo: CultureInfo.InvariantCulture)
    .WithoutGaps("Rain") // expect: MLQ2001
    .WithoutGaps("Sun");

var year = (PrimitiveDataFrameColumn<float>)frame["Year"];
var train = frame.Filter(year.ElementwiseLessThan(2021));
var test = frame.Filter(year.ElementwiseGreaterThanOrEqual(2021));

var ml = new MLContext(seed: 9);
var model = ml.Transforms.Concatenate("Features", "Rain", "Sun", "Slope")
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Yield"))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: "Yield");
File.WriteAllText("harvest.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

internal static class Gaps
{
    public static DataFrame WithoutGaps(this DataFrame frame, string column)
    {
        var mean = frame[column].Mean();
        frame[column].FillNulls((float)mean, inPlace: true);
        return frame;
    }
}
