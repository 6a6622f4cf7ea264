// corpus: Principal components are learned from every row; spans cut the projection into a train and a test part.
// library: Accord.NET
// axis: span, local function, top-level program
using System.Text.Json;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Analysis;
using Accord.Statistics.Kernels;

Accord.Math.Random.Generator.Seed = 5;
var samples = JsonSerializer.Deserialize<Wafer[]>(File.ReadAllText("wafers.json"))!;
var measures = samples.Select(static s => s.Measures).ToArray();
var faulty = samples.Select(static s => s.Faulty).ToArray();

var components = new PrincipalComponentAnalysis(PrincipalComponentMethod.Standardize) { NumberOfOutputs = 6 };
components.Learn(measures); // expect: MLQ2001
var projected = components.Transform(measures);

var cut = samples.Length * 3 / 4;
var (trainX, testX) = Cut(projected);
var (trainY, testY) = Cut(faulty);

var teacher = new SequentialMinimalOptimization<Gaussian> { UseKernelEstimation = true };
var machine = teacher.Learn(trainX, trainY);
var error = new ZeroOneLoss(testY).Loss(machine.Decide(testX));
File.WriteAllText("wafers-report.json", JsonSerializer.Serialize(new { error, rows = testX.Length }));

(T[] Head, T[] Tail) Cut<T>(T[] all)
{
    var span = all.AsSpan();
    return (span[..cut].ToArray(), span[cut..].ToArray());
}

internal sealed record Wafer(double[] Measures, bool Faulty);
