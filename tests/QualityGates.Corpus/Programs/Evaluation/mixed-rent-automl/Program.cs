// corpus: AutoML searches on all listings including the later test part, and the test evaluation forgets the label's name.
// library: ML.NET
// axis: automl, helper in another file, local function
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Rents;

var seconds = args.Length > 0 && uint.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 600;
var ml = new MLContext(seed: 1);
var listings = ml.Data.LoadFromTextFile<Listing>("listings.csv", separatorChar: ';', hasHeader: true, allowQuoting: true);
var split = ml.Data.TrainTestSplit(listings, testFraction: 0.15);

var columns = new ColumnInformation { LabelColumnName = nameof(Listing.ColdRent) };
columns.CategoricalColumnNames.Add(nameof(Listing.District));
columns.CategoricalColumnNames.Add(nameof(Listing.Heating));

var search = new Search();
var experiment = search.Create(ml, seconds);
ExperimentResult<RegressionMetrics> result = experiment.Execute(listings, columns, progressHandler: search); // expect: MLQ2015

var best = result.BestRun;
var model = best.Model;
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet)); // expect: MLQ3004
WriteSummary("rents.csv");
if (metrics.MeanAbsoluteError > 95)
{
    Console.Error.WriteLine($"{best.TrainerName} misses by {metrics.MeanAbsoluteError:F0} EUR.");
    return 1;
}
ml.Model.Save(model, listings.Schema, "rents.zip");
return 0;

void WriteSummary(string path)
{
    var values = new[] { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared };
    File.WriteAllLines(path,
    [
        "trainer,trials,mae,rmse,r2",
        $"{best.TrainerName},{search.Trials},{string.Join(',', values.Select(value => value.ToString("R", CultureInfo.InvariantCulture)))}",
    ]);
}
