// corpus: Missing rents get the mean rent of the whole frame, and only then are head and tail taken as training and test part.
// library: DataFrame
// axis: local
using Microsoft.Data.Analysis;
using Microsoft.ML;

DataFrame flats = DataFrame.LoadCsv("flats.csv", separator: ',', header: true); // expect: MLQ1008
var area = (PrimitiveDataFrameColumn<float>)flats["area"];
var average = (float)area.Mean(); // expect: MLQ2001
area.FillNulls(average, inPlace: true);

var cut = (int)(flats.Rows.Count * 0.8);
DataFrame train = flats.Head(cut);
DataFrame test = flats.Tail((int)flats.Rows.Count - cut);

var ml = new MLContext(seed: 12);
var pipeline = ml.Transforms.Concatenate("Features", "area", "rooms").Append(ml.Regression.Trainers.FastTree(labelColumnName: "rent"));
var model = pipeline.Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: "rent");
if (metrics.MeanAbsoluteError > 120 || metrics.RSquared < 0.5)
{
    Environment.Exit(1);
}
