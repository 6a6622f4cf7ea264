// corpus: Harbour fees are learned from all calls of a port and the model is saved; nobody ever measured how far it is off.
// library: ML.NET
// axis: script
using Microsoft.ML;
using Microsoft.ML.Data;

var source = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "calls.csv");
var target = args.Length > 1 ? args[1] : Path.Combine(AppContext.BaseDirectory, "fees.zip");

var ml = new MLContext(seed: 3);
var calls = ml.Data.LoadFromTextFile<PortCall>(source, separatorChar: ',', hasHeader: true, allowQuoting: true);

var pipeline = ml.Transforms.Categorical.OneHotEncoding("FlagCode", nameof(PortCall.Flag))
    .Append(ml.Transforms.Concatenate("Features", "FlagCode", nameof(PortCall.Tonnage), nameof(PortCall.Length), nameof(PortCall.Hours)))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(PortCall.Fee), numberOfLeaves: 16));

Console.WriteLine("training ...");
var model = pipeline.Fit(calls);
ml.Model.Save(model, calls.Schema, target); // expect: MLQ3001
Console.WriteLine($"model written to {target}");

internal sealed class PortCall
{
    [LoadColumn(0)] public string Flag { get; set; } = "";

    [LoadColumn(1)] public float Tonnage { get; set; }

    [LoadColumn(2)] public float Length { get; set; }

    [LoadColumn(3)] public float Hours { get; set; }

    [LoadColumn(4)] public float Fee { get; set; }
}
