// corpus: Principal components of all spectra are learned in a constructor before the spectra are divided; another test takes its rows from those the forest has learned.
// library: Accord.NET
// axis: constructor, record
using System.Globalization;
using Accord.MachineLearning;
using Accord.MachineLearning.DecisionTrees;
using Accord.Statistics.Analysis;

Accord.Math.Random.Generator.Seed = 3;
var lines = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(';')).ToArray();
var milk = new Spectra(
    lines.Select(cells => cells[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray(),
    lines.Select(cells => int.Parse(cells[0], CultureInfo.InvariantCulture)).ToArray());

var near = MilkStudy.Neighbours(milk);
var trees = MilkStudy.Forest(milk);
File.WriteAllLines(
    args[1],
    [
        string.Create(CultureInfo.InvariantCulture, $"neighbours;{near.Accuracy};{near.Kappa}"),
        string.Create(CultureInfo.InvariantCulture, $"forest;{trees.Accuracy};{trees.Kappa}"),
    ]);

internal sealed record Spectra(double[][] Waves, int[] Farms);

internal sealed class Compressor
{
    private readonly PrincipalComponentAnalysis _analysis = new() { NumberOfOutputs = 8 };

    public Compressor(double[][] waves)
    {
        _analysis.Learn(waves);
    }

    public double[][] Short(double[][] waves) => _analysis.Transform(waves);
}

internal static class MilkStudy
{
    public static GeneralConfusionMatrix Neighbours(Spectra milk)
    {
        var compressor = new Compressor(milk.Waves); // expect: MLQ2001
        var border = milk.Farms.Length * 3 / 4;
        var model = new KNearestNeighbors(5).Learn(compressor.Short(milk.Waves[..border]), milk.Farms[..border]);
        var said = model.Decide(compressor.Short(milk.Waves[border..]));
        return new GeneralConfusionMatrix(milk.Farms[border..], said);
    }

    public static GeneralConfusionMatrix Forest(Spectra milk)
    {
        var forest = new RandomForestLearning { NumberOfTrees = 60 }.Learn(milk.Waves, milk.Farms);
        var (waves, farms) = (milk.Waves[^80..], milk.Farms[^80..]);
        return new GeneralConfusionMatrix(farms, forest.Decide(waves)); // expect: MLQ2003
    }
}
