// corpus: The metrics of an intrusion detector end in a local that no statement reads.
// library: ML.NET
// axis: local, try
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Program
{
    private static int Main()
    {
        var ml = new MLContext(seed: 1);
        try
        {
            var connections = ml.Data.LoadFromTextFile<Connection>("connections.csv", separatorChar: ',');
            var parts = ml.Data.TrainTestSplit(connections);
            var model = ml.Transforms.Categorical.OneHotEncoding("ServiceCode", nameof(Connection.Service))
                .Append(ml.Transforms.Concatenate("Features", "ServiceCode", nameof(Connection.Bytes), nameof(Connection.Seconds)))
                .Append(ml.BinaryClassification.Trainers.LightGbm(nameof(Connection.Attack)))
                .Fit(parts.TrainSet);
            var scored = model.Transform(parts.TestSet);
            var metrics = ml.BinaryClassification.Evaluate(scored, nameof(Connection.Attack)); // expect: MLQ3002
            Console.WriteLine("Evaluation finished.");
            ml.Model.Save(model, connections.Schema, "intrusion.zip");
            return 0;
        }
        catch (Exception problem)
        {
            Console.Error.WriteLine(problem.Message);
            return 1;
        }
    }
}

internal class Connection
{
    [LoadColumn(0)] public string Service { get; set; } = "";
    [LoadColumn(1)] public float Bytes { get; set; }
    [LoadColumn(2)] public float Seconds { get; set; }
    [LoadColumn(3)] public bool Attack { get; set; }
}
