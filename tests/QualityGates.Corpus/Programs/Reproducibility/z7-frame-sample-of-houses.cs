// corpus: A smaller train part is sampled from a data frame of houses, which no seed can be given to.
// library: ML.NET, Microsoft.Data.Analysis
// axis: script
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var train = DataFrame.LoadCsv(args[0], cultureInfo: CultureInfo.InvariantCulture);
var test = DataFrame.LoadCsv(args[1], cultureInfo: CultureInfo.InvariantCulture);
var small = train.Sample(2000); // expect: MLQ1002
var pipeline = ml.Transforms.Concatenate("Features", "Rooms", "Area", "Floor")
    .Append(ml.Regression.Trainers.FastTree("Price"));
var model = pipeline.Fit(small);
var metrics = ml.Regression.Evaluate(model.Transform(test), "Price");
File.WriteAllText(args[2], FormattableString.Invariant($"{metrics.MeanAbsoluteError};{metrics.RSquared}"));
