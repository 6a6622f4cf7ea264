using Microsoft.ML;
using Microsoft.ML.Data;

namespace Credit;

public sealed class Grid
{
    private readonly MLContext _ml;
    private readonly DataOperationsCatalog.TrainTestData _split;

    public Grid(int seed)
    {
        _ml = new MLContext(seed);
        _split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromTextFile<Card>("cards.csv", ',', hasHeader: true), testFraction: 0.2);
    }

    public double Score(double rate)
    {
        var model = _ml.BinaryClassification.Trainers.FastTree(nameof(Card.Default), learningRate: rate).Fit(_split.TrainSet);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(_split.TestSet), nameof(Card.Default));
        return metrics.AreaUnderPrecisionRecallCurve;
    }
}

public sealed class Card
{
    [LoadColumn(0)] public bool Default { get; set; }
    [LoadColumn(1, 20), ColumnName("Features"), VectorType(20)] public float[] Values { get; set; } = [];
}
