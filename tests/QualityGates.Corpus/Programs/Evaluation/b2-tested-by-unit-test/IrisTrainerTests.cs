// corpus: The trainer saves without looking, but a test of the same project holds rows back and asserts the metrics.
// library: ML.NET
// axis: test class with attributes, set-up in the constructor
// scores: MLQ3005 MLQ3008
using System;
using Iris;
using Microsoft.ML;

namespace Iris.Tests;

[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactAttribute : Attribute;

internal static class Check
{
    public static void InRange(double actual, double low, double high)
    {
        if (actual < low || actual > high)
        {
            throw new InvalidOperationException($"{actual} is not in [{low}, {high}].");
        }
    }
}

public class IrisTrainerTests
{
    private readonly MLContext _context = new(seed: 1);
    private readonly DataOperationsCatalog.TrainTestData _data;

    public IrisTrainerTests()
    {
        var rows = _context.Data.LoadFromTextFile<Flower>("iris.csv", separatorChar: ',', hasHeader: true);
        _data = _context.Data.TrainTestSplit(rows, testFraction: 0.3);
    }

    [Fact]
    public void Held_out_flowers_are_recognised()
    {
        var model = new IrisTrainer(_context).Train(_data.TrainSet);
        var metrics = _context.MulticlassClassification.Evaluate(model.Transform(_data.TestSet));
        Check.InRange(metrics.MacroAccuracy, 0.9, 1);
        Check.InRange(metrics.LogLoss, 0, 0.4);
    }
}

internal static class Program
{
    private static void Main()
    {
        var context = new MLContext(seed: 1);
        var rows = context.Data.LoadFromTextFile<Flower>("iris.csv", separatorChar: ',', hasHeader: true);
        var trainer = new IrisTrainer(context);
        trainer.Save(trainer.Train(rows), rows, "iris.zip");
    }
}
