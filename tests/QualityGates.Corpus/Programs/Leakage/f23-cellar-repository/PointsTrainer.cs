using System;
using System.IO;
using System.Text.Json;
using Microsoft.ML;

namespace Cellar;

public sealed class PointsTrainer
{
    private readonly MLContext _ml;
    private readonly IViewRepository<Bottle> _bottles;

    public PointsTrainer(MLContext ml, IViewRepository<Bottle> bottles)
    {
        _ml = ml;
        _bottles = bottles;
    }

    public double Run()
    {
        var all = _bottles.GetAll(); // expect: MLQ2001
        var parts = _ml.Data.TrainTestSplit(all, testFraction: 0.2, seed: 3);
        var model = _ml.Regression.Trainers.Sdca(labelColumnName: nameof(Bottle.Points)).Fit(parts.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Bottle.Points));
        File.WriteAllText("points.json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));
        return metrics.RSquared;
    }
}

public static class Entry
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 5);
        Console.WriteLine(new PointsTrainer(ml, new BottleRepository(ml, args[0])).Run());
    }
}
