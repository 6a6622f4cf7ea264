// corpus: A library for an orchard: one model is given back, one is saved by a helper, one decides in another method, a forest writes itself, and nothing scores any of them.
// library: ML.NET, SharpLearning
// axis: library classes
using Microsoft.ML;
using Microsoft.ML.Data;
using SharpLearning.Containers.Extensions;
using SharpLearning.RandomForest.Learners;

namespace Orchard;

public sealed class Tree
{
    [LoadColumn(0)] public float Age { get; set; }

    [LoadColumn(1)] public float Height { get; set; }

    [LoadColumn(2)] public float Rain { get; set; }

    [LoadColumn(3)] public float Kilos { get; set; }

    [LoadColumn(4)] public string Variety { get; set; } = "";
}

public sealed class Crate
{
    public int Number { get; set; }

    public float Softness { get; set; }

    public float Colour { get; set; }

    public bool Rotten { get; set; }
}

public sealed class CrateVerdict
{
    public int Number { get; set; }

    public bool PredictedLabel { get; set; }
}

public sealed class YieldTrainer(MLContext ml)
{
    public ITransformer Fit(IDataView trees)
    {
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Tree.Age), nameof(Tree.Height), nameof(Tree.Rain))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Tree.Kilos)));
        return pipeline.Fit(trees); // expect: MLQ3001
    }
}

public sealed class VarietyTrainer(MLContext ml)
{
    public void Train(string file, string target)
    {
        var trees = ml.Data.LoadFromTextFile<Tree>(file, separatorChar: ';', hasHeader: true);
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Tree.Variety))
            .Append(ml.Transforms.Concatenate("Features", nameof(Tree.Age), nameof(Tree.Height), nameof(Tree.Kilos)))
            .Append(ml.MulticlassClassification.Trainers.NaiveBayes())
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        var model = pipeline.Fit(trees);
        ModelStore.Write(ml, model, trees.Schema, target); // expect: MLQ3001
    }
}

public sealed class RotFilter(MLContext ml)
{
    private ITransformer? _model;

    public void Learn(IEnumerable<Crate> crates)
    {
        var rows = ml.Data.LoadFromEnumerable(crates);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Crate.Softness), nameof(Crate.Colour))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Crate.Rotten)));
        _model = pipeline.Fit(rows); // expect: MLQ3001
    }

    public void Sort(IEnumerable<Crate> delivered)
    {
        var judged = _model!.Transform(ml.Data.LoadFromEnumerable(delivered));
        foreach (var verdict in ml.Data.CreateEnumerable<CrateVerdict>(judged, reuseRowObject: false))
        {
            if (verdict.PredictedLabel)
            {
                Console.WriteLine($"crate {verdict.Number} goes back");
            }
        }
    }
}

public sealed class BlossomTrainer
{
    public void Train(double[][] weather, double[] days, string target)
    {
        var forest = new RegressionRandomForestLearner(trees: 120, seed: 9).Learn(weather.ToF64Matrix(), days);
        forest.Save(() => new StreamWriter(target)); // expect: MLQ3001
    }
}

internal static class ModelStore
{
    public static void Write(MLContext ml, ITransformer model, DataViewSchema schema, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        ml.Model.Save(model, schema, target);
    }
}
