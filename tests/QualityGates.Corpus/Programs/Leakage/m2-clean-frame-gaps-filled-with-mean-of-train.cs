// corpus: The mean that fills the gaps comes from the earlier years and fills the later ones too.
// library: Microsoft.Data.Analysis
// axis: dictionary, helper, mask
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

string[] gappy = ["Rain", "Sun"];
var frame = DataFrame.LoadCsv("harvest.csv", cultureInfo: CultureInfo.InvariantCulture);
var year = (PrimitiveDataFrameColumn<float>)frame["Year"];
var train = frame.Filter(year.ElementwiseLessThan(2021));
var test = frame.Filter(year.ElementwiseGreaterThanOrEqual(2021));
var means = gappy.ToDictionary(static name => name, name => (float)train[name].Mean());
Fill(train);
Fill(test);

var ml = new MLContext(seed: 9);
var model = ml.Transforms.Concatenate("Features", "Rain", "Sun", "Slope")
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Yield"))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: "Yield");
File.WriteAllText("harvest.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

void Fill(DataFrame part)
{
    foreach (var (name, mean) in means)
    {
        part[name].FillNulls(mean, inPlace: true);
    }
}
