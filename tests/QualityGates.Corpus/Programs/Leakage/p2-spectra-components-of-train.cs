// corpus: Components are learned from the spectra at train positions; the same analysis projects the others.
// library: Accord.NET
// axis: index arrays, machine with a kernel, class with a constructor
using System.Globalization;
using Accord.MachineLearning.VectorMachines;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Statistics.Analysis;
using Accord.Statistics.Kernels;

Accord.Math.Random.Generator.Seed = 9;
var cells = File.ReadAllLines("spectra.csv").Select(line => line.Split(',')).ToArray();
double[][] spectra = cells.Select(row => row[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
int[] sick = cells.Select(row => row[0] == "sick" ? 1 : 0).ToArray();

int[] order = Enumerable.Range(0, spectra.Length).ToArray();
new Random(9).Shuffle(order);
var trainAt = order.Take(spectra.Length * 3 / 4).ToArray();
var testAt = order.Skip(spectra.Length * 3 / 4).ToArray();

var classifier = new SpectrumClassifier(Rows(spectra, trainAt), Rows(sick, trainAt));
var matrix = new ConfusionMatrix(classifier.Decide(Rows(spectra, testAt)), Rows(sick, testAt));
Console.WriteLine($"F {matrix.FScore:F3}, sensitivity {matrix.Sensitivity:F3}, specificity {matrix.Specificity:F3}");

static T[] Rows<T>(T[] values, int[] positions) => positions.Select(position => values[position]).ToArray();

internal sealed class SpectrumClassifier
{
    private readonly PrincipalComponentAnalysis _components = new() { NumberOfOutputs = 12, Whiten = true };
    private readonly SupportVectorMachine<Gaussian> _machine;

    public SpectrumClassifier(double[][] spectra, int[] classes)
    {
        _components.Learn(spectra);
        var teacher = new SequentialMinimalOptimization<Gaussian> { Complexity = 10, Kernel = new Gaussian(0.5) };
        _machine = teacher.Learn(_components.Transform(spectra), classes);
    }

    public int[] Decide(double[][] spectra) => Array.ConvertAll(_machine.Decide(_components.Transform(spectra)), positive => positive ? 1 : 0);
}
