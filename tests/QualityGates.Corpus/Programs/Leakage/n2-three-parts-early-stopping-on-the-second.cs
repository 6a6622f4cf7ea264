// corpus: Boosted trees stop early on the validation part; the test part, split off first, is used once.
// library: ML.NET
// axis: nested split in a record
using System;
using System.Globalization;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Fraud;

public sealed class Transfer
{
    [LoadColumn(0)] public bool Label { get; set; }

    [LoadColumn(1, 30), VectorType(30)] public float[] Features { get; set; } = [];
}

public sealed record Parts(IDataView Train, IDataView Validation, IDataView Test)
{
    public static Parts Of(MLContext ml, IDataView all)
    {
        var outer = ml.Data.TrainTestSplit(all, testFraction: 0.2);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25);
        return new Parts(inner.TrainSet, inner.TestSet, outer.TestSet);
    }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        var ml = new MLContext(seed: 3);
        var parts = Parts.Of(ml, ml.Data.LoadFromTextFile<Transfer>(args[0], separatorChar: ',', hasHeader: true));

        FastTreeBinaryModelParameters? best = null;
        double bestArea = 0;
        foreach (int leaves in new[] { 8, 16, 32 })
        {
            var trainer = ml.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
            {
                NumberOfLeaves = leaves,
                NumberOfTrees = 400,
                EarlyStoppingRule = new Microsoft.ML.Trainers.FastTree.GeneralityLossRule(),
            });
            var candidate = trainer.Fit(parts.Train, parts.Validation);
            double area = ml.BinaryClassification.Evaluate(candidate.Transform(parts.Validation)).AreaUnderPrecisionRecallCurve;
            if (area > bestArea)
            {
                bestArea = area;
                best = candidate.Model.SubModel;
                ml.Model.Save(candidate, parts.Train.Schema, args[1]);
            }
        }

        var saved = ml.Model.Load(args[1], out _);
        var final = ml.BinaryClassification.Evaluate(saved.Transform(parts.Test));
        File.WriteAllText(args[2], string.Create(CultureInfo.InvariantCulture, $"{final.AreaUnderPrecisionRecallCurve:F4} ({best?.TrainedTreeEnsemble.Trees.Count} trees)"));
        return final.AreaUnderPrecisionRecallCurve > 0.6 ? 0 : 1;
    }
}
