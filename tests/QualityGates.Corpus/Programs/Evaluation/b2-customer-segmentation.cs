// corpus: The customer segmentation sample: clusters are evaluated on the rows they were found in, which is how clustering is judged.
// library: ML.NET
// axis: clustering, model saver class
using System;
using System.Globalization;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var mlContext = new MLContext(seed: 1);
var pivotDataView = mlContext.Data.LoadFromTextFile("pivot.csv",
    columns: new[]
    {
        new TextLoader.Column("Features", DataKind.Single, new[] { new TextLoader.Range(0, 31) }),
        new TextLoader.Column("LastName", DataKind.String, 32),
    },
    hasHeader: true, separatorChar: ',');

var trainingPipeline = mlContext.Transforms.ProjectToPrincipalComponents(outputColumnName: "PCAFeatures", inputColumnName: "Features", rank: 2, seed: 1)
    .Append(mlContext.Transforms.Categorical.OneHotEncoding(outputColumnName: "LastNameKey", inputColumnName: "LastName"))
    .Append(mlContext.Clustering.Trainers.KMeans(featureColumnName: "Features", numberOfClusters: 3));
var trainedModel = trainingPipeline.Fit(pivotDataView);

var predictions = trainedModel.Transform(pivotDataView);
var metrics = mlContext.Clustering.Evaluate(predictions, scoreColumnName: "Score", featureColumnName: "Features");
Console.WriteLine($"Average distance {metrics.AverageDistance:F3}, Davies-Bouldin {metrics.DaviesBouldinIndex:F3}");
File.WriteAllText("segments.txt", metrics.AverageDistance.ToString("R", CultureInfo.InvariantCulture));
mlContext.Model.Save(trainedModel, pivotDataView.Schema, "retailClustering.zip");
