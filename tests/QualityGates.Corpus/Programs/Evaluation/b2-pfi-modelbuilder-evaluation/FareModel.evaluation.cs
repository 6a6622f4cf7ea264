using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace FareModel_ConsoleApp;

public partial class FareModel
{
    /// <summary>Permutation feature importance: feature names with their mean change of R².</summary>
    public static List<Tuple<string, double>> CalculatePFI(MLContext mlContext, IDataView trainData, ITransformer model, string labelColumnName)
    {
        var preprocessedTrainData = model.Transform(trainData);
        var permutationFeatureImportance = mlContext.Regression.PermutationFeatureImportance(model, preprocessedTrainData, labelColumnName: labelColumnName);

        var featureImportanceMetrics = permutationFeatureImportance
            .Select((kvp) => new { kvp.Key, kvp.Value.RSquared })
            .OrderByDescending(myFeatures => Math.Abs(myFeatures.RSquared.Mean));

        var featurePFI = new List<Tuple<string, double>>();
        foreach (var feature in featureImportanceMetrics)
        {
            featurePFI.Add(new Tuple<string, double>(feature.Key, Math.Abs(feature.RSquared.Mean)));
        }
        return featurePFI;
    }

    public static RegressionMetrics Measure(MLContext mlContext, ITransformer model, IDataView testData) =>
        mlContext.Regression.Evaluate(model.Transform(testData), labelColumnName: @"fare_amount");
}
