// corpus: A notebook turned into a script: the columns that say most about the quality are chosen on all wines, and then cross-validated.
// library: ML.NET
// axis: direct, local
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

// In [1]
var mlContext = new MLContext(seed: 0);
IDataView wines = mlContext.Data.LoadFromTextFile<Wine>("winequality-red.csv", separatorChar: ';', hasHeader: true);

// In [2]: a first look
var preview = mlContext.Data.CreateEnumerable<Wine>(mlContext.Data.TakeRows(wines, 5), reuseRowObject: false).ToList();
foreach (var wine in preview)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{wine.Alcohol} {wine.Sulphates} -> {wine.Quality}"));
}

// In [3]: choose columns
var selection = mlContext.Transforms.Concatenate("All", nameof(Wine.FixedAcidity), nameof(Wine.VolatileAcidity), nameof(Wine.Sulphates), nameof(Wine.Alcohol))
    .Append(mlContext.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Features", "All", labelColumnName: nameof(Wine.Quality), slotsInOutput: 2));
ITransformer selector = selection.Fit(wines);
IDataView selected = selector.Transform(wines);

// In [4]: how good is it?
var forest = mlContext.Regression.Trainers.FastForest(labelColumnName: nameof(Wine.Quality), numberOfTrees: 200);
var folds = mlContext.Regression.CrossValidate(selected, forest, numberOfFolds: 10, labelColumnName: nameof(Wine.Quality)); // expect: MLQ2002

// In [5]
var errors = folds.Select(fold => fold.Metrics.MeanAbsoluteError).ToArray();
var mean = errors.Average();
var spread = Math.Sqrt(errors.Average(error => (error - mean) * (error - mean)));
File.WriteAllText("mae.txt", string.Create(CultureInfo.InvariantCulture, $"{mean:F3} +- {spread:F3}"));

public class Wine
{
    [LoadColumn(0)] public float FixedAcidity { get; set; }
    [LoadColumn(1)] public float VolatileAcidity { get; set; }
    [LoadColumn(9)] public float Sulphates { get; set; }
    [LoadColumn(10)] public float Alcohol { get; set; }
    [LoadColumn(11)] public float Quality { get; set; }
}
