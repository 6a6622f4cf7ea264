// corpus: An experiment class fits a model of water levels on the train part, and its report scores it on that part again.
// library: ML.NET
// axis: generic experiment class
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Harbour;

public sealed class Level
{
    public float Moon { get; set; }

    public float Wind { get; set; }

    public float Pressure { get; set; }

    public float Height { get; set; }
}

public sealed record Outcome(string Name, double Mae, double Rmse)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name}: {Mae:F3} m, {Rmse:F3} m");
}

public sealed class Experiment<TRow>(MLContext ml, string name, string label, params string[] features)
    where TRow : class
{
    public Outcome Run(IEnumerable<TRow> rows)
    {
        var view = ml.Data.LoadFromEnumerable(rows);
        var parts = ml.Data.TrainTestSplit(view, testFraction: 0.25, seed: 8);
        var pipeline = ml.Transforms.Concatenate("Features", features)
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: label));
        var model = pipeline.Fit(parts.TrainSet);
        return Report(model, parts.TrainSet); // expect: MLQ2003
    }

    private Outcome Report(ITransformer model, IDataView held)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(held), labelColumnName: label);
        return new Outcome(name, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var levels = File.ReadLines(args[0])
            .Skip(1)
            .Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .Select(cells => new Level { Moon = cells[0], Wind = cells[1], Pressure = cells[2], Height = cells[3] })
            .ToList();
        var experiment = new Experiment<Level>(new MLContext(seed: 8), "levels", nameof(Level.Height), nameof(Level.Moon), nameof(Level.Wind), nameof(Level.Pressure));
        var outcome = experiment.Run(levels);
        File.WriteAllText(args[1], outcome.ToString());
        Console.WriteLine(outcome);
    }
}
