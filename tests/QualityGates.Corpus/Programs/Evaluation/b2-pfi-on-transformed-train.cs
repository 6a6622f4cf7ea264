// corpus: The importance of features is measured by permuting the very rows the trees were grown on, though a test part exists.
// library: ML.NET
// axis: local view, official sample shape
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var mlContext = new MLContext(seed: 1);
var data = mlContext.Data.LoadFromTextFile<HousingRow>("housing.csv", separatorChar: ',', hasHeader: true);
var trainTestData = mlContext.Data.TrainTestSplit(data, testFraction: 0.2);
var featureColumns = new[] { nameof(HousingRow.CrimesPerCapita), nameof(HousingRow.RoomsPerDwelling), nameof(HousingRow.TaxRate) };

var pipeline = mlContext.Transforms.Concatenate("Features", featureColumns)
    .Append(mlContext.Regression.Trainers.FastForest(labelColumnName: nameof(HousingRow.MedianHomeValue)));
var model = pipeline.Fit(trainTestData.TrainSet);
var transformedData = model.Transform(trainTestData.TrainSet);

var linearPredictor = model.LastTransformer;
var permutationMetrics = mlContext.Regression.PermutationFeatureImportance(linearPredictor, transformedData, labelColumnName: nameof(HousingRow.MedianHomeValue), permutationCount: 30); // expect: MLQ3007

var sortedIndices = permutationMetrics
    .Select((metrics, index) => new { index, metrics.RSquared })
    .OrderByDescending(feature => Math.Abs(feature.RSquared.Mean))
    .Select(feature => feature.index);
File.WriteAllLines("importance.txt", sortedIndices.Select(i => FormattableString.Invariant($"{featureColumns[i],-20} {permutationMetrics[i].RSquared.Mean:F4}")));

var test = mlContext.Regression.Evaluate(model.Transform(trainTestData.TestSet), nameof(HousingRow.MedianHomeValue));
File.WriteAllText("metrics.txt", test.MeanAbsoluteError.ToString("R", CultureInfo.InvariantCulture) + " " + test.RSquared.ToString("R", CultureInfo.InvariantCulture));
mlContext.Model.Save(model, data.Schema, "housing.zip");

public class HousingRow
{
    [LoadColumn(0)] public float MedianHomeValue { get; set; }
    [LoadColumn(1)] public float CrimesPerCapita { get; set; }
    [LoadColumn(2)] public float RoomsPerDwelling { get; set; }
    [LoadColumn(3)] public float TaxRate { get; set; }
}
