// corpus: A PCA anomaly detector is trained on payments without labels and saved, which is all that can be done without labels.
// library: ML.NET
// axis: try, using
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
try
{
    var payments = ml.Data.LoadFromTextFile<Payment>("payments.csv", separatorChar: ',', hasHeader: true);
    var pipeline = ml.Transforms.NormalizeMeanVariance("Features")
        .Append(ml.AnomalyDetection.Trainers.RandomizedPca(featureColumnName: "Features", rank: 8, seed: 1));
    var model = pipeline.Fit(payments);
    using var target = File.Create("payments.zip");
    ml.Model.Save(model, payments.Schema, target);
}
catch (IOException problem)
{
    Console.Error.WriteLine(problem.Message);
}

public class Payment
{
    [LoadColumn(0, 27), VectorType(28), ColumnName("Features")] public float[] Components { get; set; } = [];
}
