// corpus: Output classes whose properties come from a step, from the input, from a schema definition, are written by the program, or are not columns at all.
// library: ML.NET
// axis: classes
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Orchard;

public sealed class Tree
{
    public float Height { get; set; }
    public float Girth { get; set; }
    public bool Sick { get; set; }
    public string Row { get; set; } = "";
}

public sealed class Verdict
{
    [ColumnName("PredictedLabel")] public bool Sick { get; set; }
    public float Probability { get; set; }
    public float Score { get; set; }
    public string Row { get; set; } = "";
    public float[] Features { get; set; } = [];
    public string Comment { get; set; } = "";
    [NoColumn] public DateTime At { get; set; }
    public string Short => Sick ? "sick" : "fine";
}

public sealed class Orchards(MLContext ml)
{
    public Verdict Judge(IDataView trees, IDataView others, Tree tree)
    {
        var model = ml.Transforms.Concatenate("Features", nameof(Tree.Height), nameof(Tree.Girth))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Tree.Sick)))
            .Fit(trees);
        if (ml.BinaryClassification.Evaluate(model.Transform(others), nameof(Tree.Sick)) is { F1Score: < 0.6 } or { AreaUnderRocCurve: < 0.7 })
        {
            throw new InvalidOperationException("The model is not good enough to be asked.");
        }

        var verdict = ml.Model.CreatePredictionEngine<Tree, Verdict>(model).Predict(tree);
        verdict.Comment = verdict.Probability > 0.9f ? "fell it" : "wait";
        verdict.At = DateTime.UtcNow;
        return verdict;
    }

    public float Calibrated(IDataView trees, Tree tree)
    {
        var model = ml.Transforms.Concatenate("Features", nameof(Tree.Height))
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(labelColumnName: nameof(Tree.Sick)))
            .Append(ml.BinaryClassification.Calibrators.Platt(labelColumnName: nameof(Tree.Sick)))
            .Fit(trees);
        return ml.Model.CreatePredictionEngine<Tree, Likely>(model).Predict(tree).Probability;
    }
}

public sealed class Likely
{
    public float Probability { get; set; }
}
