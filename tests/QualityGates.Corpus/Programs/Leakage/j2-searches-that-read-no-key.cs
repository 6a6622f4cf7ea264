// corpus: Two searches over one data set each are given a key by which shops and villages are to stay together; neither search reads it.
// library: ML.NET
// axis: AutoML
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 11);
var receipts = ml.Data.LoadFromTextFile<Receipt>(args[0], separatorChar: ',', hasHeader: true);
var shops = ml.Data.TrainTestSplit(receipts, testFraction: 0.2, samplingKeyColumnName: nameof(Receipt.Shop));
var search = ml.Auto().CreateRegressionExperiment(600);
var found = search.Execute(shops.TrainSet, labelColumnName: nameof(Receipt.Total), samplingKeyColumn: nameof(Receipt.Shop)); // expect: MLQ2011
var totals = ml.Regression.Evaluate(found.BestRun.Model.Transform(shops.TestSet), nameof(Receipt.Total));

var roofs = ml.Data.LoadFromTextFile<House>(args[1], separatorChar: ',', hasHeader: true);
var villages = ml.Data.TrainTestSplit(roofs, testFraction: 0.2, samplingKeyColumnName: nameof(House.Village));
var columns = new ColumnInformation
{
    LabelColumnName = nameof(House.Heating),
    SamplingKeyColumnName = nameof(House.Village),
};
var heating = ml.Auto().CreateMulticlassClassificationExperiment(600);
var winner = heating.Execute(villages.TrainSet, columns).BestRun; // expect: MLQ2011
var kinds = ml.MulticlassClassification.Evaluate(winner.Model.Transform(villages.TestSet), nameof(House.Heating));
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "searches.json"), JsonSerializer.Serialize(new
{
    totals.MeanAbsoluteError,
    totals.RootMeanSquaredError,
    kinds.MacroAccuracy,
    kinds.LogLoss,
}));

internal sealed class Receipt
{
    [LoadColumn(0)] public string Shop { get; set; } = "";

    [LoadColumn(1)] public float Articles { get; set; }

    [LoadColumn(2)] public float Minutes { get; set; }

    [LoadColumn(3)] public float Total { get; set; }
}

internal sealed class House
{
    [LoadColumn(0)] public string Village { get; set; } = "";

    [LoadColumn(1)] public float Area { get; set; }

    [LoadColumn(2)] public float Built { get; set; }

    [LoadColumn(3)] public string Heating { get; set; } = "";
}
