// corpus: Of five folds of a study of welds, the model with the highest area under the curve is saved and its own score is handed back.
// library: ML.NET
// axis: class
using Microsoft.ML;
using Microsoft.ML.Data;

var study = new WeldStudy(new MLContext(seed: 12));
var outcome = study.Run(args[0], Path.Combine(AppContext.BaseDirectory, "models"));
File.AppendAllText("welds.log", FormattableString.Invariant($"{outcome.Name} {outcome.Auc:F4}") + Environment.NewLine);

internal sealed record Outcome(string Name, double Auc);

internal sealed class WeldStudy(MLContext ml)
{
    public Outcome Run(string file, string folder)
    {
        var welds = ml.Data.LoadFromTextFile<Weld>(file, separatorChar: ';', hasHeader: true);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Weld.Current), nameof(Weld.Speed), nameof(Weld.GasFlow))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Weld.Cracked), numberOfLeaves: 12));
        var folds = ml.BinaryClassification.CrossValidate(welds, pipeline, numberOfFolds: 5, labelColumnName: nameof(Weld.Cracked));

        var ranked = folds.OrderByDescending(fold => fold.Metrics.AreaUnderRocCurve); // expect: MLQ2006
        var winner = ranked.First();
        Directory.CreateDirectory(folder);
        ml.Model.Save(winner.Model, welds.Schema, Path.Combine(folder, "weld.zip"));
        return new Outcome($"fold {winner.Fold}", winner.Metrics.AreaUnderRocCurve);
    }
}

internal sealed class Weld
{
    [LoadColumn(0)] public float Current { get; set; }

    [LoadColumn(1)] public float Speed { get; set; }

    [LoadColumn(2)] public float GasFlow { get; set; }

    [LoadColumn(3)] public bool Cracked { get; set; }
}
