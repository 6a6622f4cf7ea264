// corpus: Columns of a renaming, of a loader, of an anonymous type and of steps in another method.
// library: ML.NET
// axis: look-alikes, helper, column attribute
using System;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("houses.tsv", hasHeader: true));
var model = Steps(ml).Append(ml.Regression.Trainers.FastTree()).Fit(split.TrainSet);
Environment.ExitCode = ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared > 0.5 ? 0 : 1;
var loaded = ml.Data.LoadFromTextFile("b.tsv", new[] { new TextLoader.Column("Area", DataKind.Single, 0), new TextLoader.Column("Cost", DataKind.Single, 1) }, hasHeader: true);
var halves = ml.Data.TrainTestSplit(loaded);
var other = ml.Transforms.Concatenate("Features", "Area").Append(ml.Regression.Trainers.FastTree("Cost")).Fit(halves.TrainSet);
Environment.ExitCode += ml.Regression.Evaluate(other.Transform(halves.TestSet), "Cost").RSquared > 0.5 ? 0 : 1;

static IEstimator<ITransformer> Steps(MLContext ml) => ml.Transforms.CopyColumns("Label", "price")
    .Append(ml.Transforms.Text.FeaturizeText("Words", nameof(House.Note)))
    .Append(ml.Transforms.Concatenate("Features", "Words", "Area"));

sealed class House
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public string Note { get; set; } = "";
    [LoadColumn(2), ColumnName("price")] public float Price { get; set; }
}
