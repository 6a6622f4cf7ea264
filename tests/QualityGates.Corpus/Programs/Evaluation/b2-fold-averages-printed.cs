// corpus: Averages and deviations over the folds are computed carefully and printed, and that is all.
// library: ML.NET
// axis: local functions, arithmetic before printing
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var mlContext = new MLContext(seed: 0);
var dataView = mlContext.Data.LoadFromTextFile<IrisData>("iris-full.txt", hasHeader: true);
var pipeline = mlContext.Transforms.Conversion.MapValueToKey("KeyColumn", nameof(IrisData.Label))
    .Append(mlContext.Transforms.Concatenate("Features", nameof(IrisData.SepalLength), nameof(IrisData.PetalLength), nameof(IrisData.PetalWidth)))
    .Append(mlContext.MulticlassClassification.Trainers.SdcaMaximumEntropy("KeyColumn", "Features"));

var crossValResults = mlContext.MulticlassClassification.CrossValidate(dataView, pipeline, numberOfFolds: 5, labelColumnName: "KeyColumn"); // expect: MLQ3008
PrintMulticlassClassificationFoldsAverageMetrics("SdcaMaximumEntropy", crossValResults.Select(r => r.Metrics).ToList());

void PrintMulticlassClassificationFoldsAverageMetrics(string algorithmName, IReadOnlyList<MulticlassClassificationMetrics> folds)
{
    var microAccuracyValues = folds.Select(m => m.MicroAccuracy).ToList();
    var macroAccuracyValues = folds.Select(m => m.MacroAccuracy).ToList();
    Console.WriteLine($"*       Metrics for {algorithmName} Multi-class Classification model");
    Console.WriteLine($"*       Average MicroAccuracy:    {microAccuracyValues.Average():0.###}  - Standard deviation: ({CalculateStandardDeviation(microAccuracyValues):#.###})");
    Console.WriteLine($"*       Average MacroAccuracy:    {macroAccuracyValues.Average():0.###}  - Standard deviation: ({CalculateStandardDeviation(macroAccuracyValues):#.###})");
}

double CalculateStandardDeviation(IReadOnlyCollection<double> values)
{
    double average = values.Average();
    double sumOfSquaresOfDifferences = values.Select(val => (val - average) * (val - average)).Sum();
    return Math.Sqrt(sumOfSquaresOfDifferences / (values.Count - 1));
}

public class IrisData
{
    [LoadColumn(0)] public float Label;
    [LoadColumn(1)] public float SepalLength;
    [LoadColumn(3)] public float PetalLength;
    [LoadColumn(4)] public float PetalWidth;
}
